"""What a screen stands on in a test: a context whose workers work at once and whose window only notes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTranslator
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from shopclient.paths import resources
from shopclient.services.clock import Clock
from shopclient.services.shop import Shop
from shopclient.texts.words import Words
from shopclient.ui.background import InlineRunner
from shopclient.ui.change_relay import ChangeRelay
from shopclient.ui.context import Context
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.scan_desk import ScanDesk
from shopclient.ui.till.bill.why_name import WhyName
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.toast import News


@dataclass
class Notes:
    """What the window was asked for."""

    visits: list[tuple[Place, dict[str, object]]] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)
    sign: News = "done"  # of the last one
    undo: Callable[[], None] | None = None
    offered: str = ""
    take_offer: Callable[[], None] | None = None
    scans: list[str] = field(default_factory=list)

    def navigate(self, place: Place, **arguments: object) -> None:
        self.visits.append((place, arguments))

    def toast(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        *,
        outlives: bool = False,
        other: str = "",
        on_other: Callable[[], None] | None = None,
        takes_back: bool = False,
        kind: News = "done",
    ) -> None:
        self.toasts.append(text)
        self.sign = kind
        self.undo = on_action
        self.offered, self.take_offer = other, on_other


def make_context(
    shop: Shop, clock: Clock, folder: Path, language: str = "en", notes: Notes | None = None
) -> Context:
    """Return a context over *shop*; preferences lie in *folder*."""
    notes = notes or Notes()
    return Context(
        shop=shop,
        clock=clock,
        runner=InlineRunner(),
        changes=ChangeRelay(shop.changes),
        preferences=Preferences(folder / "preferences.json"),
        words=Words(language),
        currency=shop.programme().shop.currency,
        scans=ScanDesk(notes.scans.append),
        navigate=notes.navigate,
        toast=notes.toast,
    )


def speak(language: str) -> QTranslator:
    """Let tr() speak *language* until the translator is removed again."""
    translator = QTranslator()
    translator.load(f"{language}.qm", str(resources() / "i18n"))
    QApplication.installTranslator(translator)
    return translator


def type_in(widget: QWidget, text: str) -> None:
    """Type *text* letter by letter; QTest knows only the keys of ASCII."""
    for letter in text:
        for action in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(action, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def squeezed(window: QWidget) -> list[str]:
    """Return the visible labels and buttons that are narrower or lower than what they say needs."""
    for _ in range(3):  # sizes travel from the inner layouts outwards
        QApplication.processEvents()
    labels = [_squeezed_label(label) for label in window.findChildren(QLabel) if label.isVisible()]
    buttons = [_narrow(button) for button in window.findChildren(QAbstractButton) if button.isVisible()]
    return [trouble for trouble in [*labels, *buttons] if trouble]


def _squeezed_label(label: QLabel) -> str:
    if not label.wordWrap():
        shortens = type(label).__name__ == "ElidedLabel"
        return "" if shortens or not label.text() else _narrow(label)
    need = label.heightForWidth(label.width())
    return f"{label.text()!r}: {label.height()} high, not {need}" if label.height() < need else ""


def _narrow(widget: QLabel | QAbstractButton) -> str:
    # Across, what it says; down, what Qt can make do with: a pixel of air above the letters may go.
    # A figure's question mark goes before its words do.
    shortens = isinstance(widget, WhyName) or (isinstance(widget, Button) and widget.shortens)
    size, least = widget.size(), widget.minimumSizeHint()
    hint = QSize(least.width() if shortens else widget.sizeHint().width(), least.height())
    if size.width() >= hint.width() and size.height() + 1 >= hint.height():
        return ""
    said = widget.text() or widget.accessibleName()
    return f"{said!r}: {size.width()}x{size.height()}, not {hint.width()}x{hint.height()}"
