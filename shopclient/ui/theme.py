"""Colours, type and measures of the window: one theme, changed while the program runs."""

from functools import cache
from typing import Literal
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from shopclient import paths
from shopclient.ui.style_sheet import arrows, style_sheet
from shopclient.ui.tokens import DARK, LIGHT, Tokens

Mode = Literal["light", "dark", "system"]
Role = Literal[
    "amount", "sign", "to_pay", "balance", "page", "holiday", "figure", "panel", "subtitle",
    "title", "search", "field", "body", "name", "button", "avatar", "second", "label", "caption", "chip",
]  # fmt: skip

# Pixels at a text size of 100 %, and weight.
_TYPE: dict[Role, tuple[int, QFont.Weight]] = {
    "amount": (44, QFont.Weight.DemiBold),
    "sign": (24, QFont.Weight.Normal),
    "to_pay": (40, QFont.Weight.DemiBold),
    "balance": (36, QFont.Weight.DemiBold),
    "page": (28, QFont.Weight.DemiBold),
    "holiday": (24, QFont.Weight.DemiBold),
    "figure": (20, QFont.Weight.DemiBold),
    "panel": (18, QFont.Weight.DemiBold),
    "subtitle": (16, QFont.Weight.DemiBold),
    "title": (15, QFont.Weight.DemiBold),
    "search": (18, QFont.Weight.Normal),
    "field": (15, QFont.Weight.Normal),
    "body": (14, QFont.Weight.Normal),
    "name": (14, QFont.Weight.Medium),
    "button": (14, QFont.Weight.DemiBold),
    "avatar": (13, QFont.Weight.DemiBold),
    "second": (13, QFont.Weight.Normal),
    "label": (13, QFont.Weight.Medium),
    "caption": (12, QFont.Weight.Medium),
    "chip": (12, QFont.Weight.DemiBold),
}
_FAMILIES = ["Inter", "Segoe UI", "Noto Sans", "DejaVu Sans"]
_DISPLAY = 22  # from here on letters stand closer, as in the display cut


class Theme(QObject):
    """What the whole window is painted with; widgets repaint at ``changed``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tokens = LIGHT
        self._mode: Mode = "system"
        self._scale = 100
        self._fonts: dict[Role, QFont] = {}
        self._app: QApplication | None = None
        self._worn: tuple[bool, int] | None = None  # dark or not, and the text size, as last put on
        self._sheet = ""
        self._windows: WeakSet[QWidget] = WeakSet()

    @property
    def tokens(self) -> Tokens:
        """The present colours."""
        return self._tokens

    @property
    def text_scale(self) -> int:
        """The text size in percent."""
        return self._scale

    def apply(self, app: QApplication, mode: Mode = "system", text_scale: int = 100) -> None:
        """Dress *app* in a theme; *text_scale* is percent, 100 to 200."""
        if self._app is None:
            self._app = app
            _load_fonts()
            app.setStyle("Fusion")
            app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._mode, self._scale = mode, text_scale
        self._dress(app)

    def dress(self, window: QWidget) -> None:
        """Let *window* wear the style sheet, now and whenever it changes; each window asks for it.

        The sheet is not the program's: under such a one each part would be styled anew, with all that it
        holds, whenever it is laid into a larger one, which was three quarters of the time that a screen took.
        """
        self._windows.add(window)
        window.setStyleSheet(self._sheet)

    def px(self, size: float) -> int:
        """Return *size*, in pixels at 100 %, at the present text size."""
        return round(size * self._scale / 100)

    def font(self, role: Role) -> QFont:
        """Return the font of *role* at the present text size, with digits of one width."""
        if role not in self._fonts:
            size, weight = _TYPE[role]
            self._fonts[role] = self._make_font(size, weight)
        return QFont(self._fonts[role])

    def colour(self, token: str) -> QColor:
        """Return the present colour of *token*.

        Raises:
            AttributeError: There is no such token.
        """
        return QColor(self._tokens.named(token))

    def _dress(self, app: QApplication) -> None:
        dark = self._is_dark(app)
        if self._worn == (dark, self._scale):
            return  # a style sheet put on again would be worked out anew for every widget
        self._worn = (dark, self._scale)
        self._tokens = DARK if dark else LIGHT
        self._fonts.clear()
        app.setPalette(_palette(self._tokens))
        app.setFont(self.font("body"))
        QToolTip.setFont(self.font("second"))
        self._sheet = style_sheet(self._tokens, self.px, arrows(self._tokens))
        for window in list(self._windows):
            if isValid(window):
                window.setStyleSheet(self._sheet)
        self.changed.emit()

    def _is_dark(self, app: QApplication) -> bool:
        # Qt cannot be told a scheme everywhere, so ours is only begun with the system's.
        return self._mode == "dark" or (
            self._mode == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )

    def _on_system_changed(self) -> None:
        if self._mode == "system" and self._app is not None:
            self._dress(self._app)

    def _make_font(self, size: int, weight: QFont.Weight) -> QFont:
        font = QFont(_FAMILIES)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        if size >= _DISPLAY:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
        return font


@cache
def theme() -> Theme:
    """Return the one theme of the program."""
    return Theme()


def _load_fonts() -> None:
    for path in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.surface2,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.err,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.link,
        role.LinkVisited: tokens.link,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Light: tokens.surface,
        role.Midlight: tokens.surface2,
        role.Mid: tokens.divider,
        role.Dark: tokens.border,
        role.Shadow: tokens.border,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.muted))
    return palette
