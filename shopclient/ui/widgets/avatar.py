"""A person's initials in a circle."""

from zlib import crc32

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclient.domain.names import initials
from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.painted import Painted, draw_box, draw_icon, draw_text

_COLOURS = ("chart1", "chart2", "chart3", "chart4")


def avatar_colour(name: str, *, child: bool = False) -> str:
    """Return the colour token of a person: the same for one name on every screen and every day."""
    return "chart4" if child else _COLOURS[crc32(name.casefold().encode()) % len(_COLOURS)]


def draw_avatar(painter: QPainter, box: QRectF, name: str, *, child: bool = False, rim: bool = False) -> None:
    """Draw the circle in *box*; with a *rim* it keeps apart from a selected row."""
    tokens = theme().tokens
    token = avatar_colour(name, child=child)
    colour, ground = tokens.named(token), tokens.named(f"{token}_soft")
    line = tokens.surface if rim and not tokens.dark else ""
    draw_box(painter, box, box.width() / 2, ground, line, 2)
    letters = initials(name)
    if letters:
        draw_text(painter, box, letters, _role(box.width()), colour, Qt.AlignmentFlag.AlignHCenter)
    else:
        draw_icon(painter, "user", round(box.width() / 2), colour, box.center())


def _role(side: float) -> Role:
    size = side * 100 / theme().text_scale
    steps: tuple[tuple[int, Role], ...] = ((32, "chip"), (39, "avatar"), (50, "title"))
    return next((role for limit, role in steps if size <= limit), "figure")


class Avatar(Painted):
    """The circle as a widget, *size* pixels wide at 100 %."""

    def __init__(
        self, name: str = "", size: int = 44, *, child: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._child = name, size, child
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.restyle()

    def show_person(self, name: str, *, child: bool = False) -> None:
        """Show another person's initials."""
        self._name, self._child = name, child
        self.update()

    def restyle(self) -> None:
        self.setFixedSize(theme().px(self._size), theme().px(self._size))

    def paint(self, painter: QPainter) -> None:
        draw_avatar(painter, QRectF(self.rect()), self._name, child=self._child)
