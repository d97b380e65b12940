"""People: initials on a colour of their own, and the row that shows one."""

from collections.abc import Sequence
from typing import Literal
from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.painted import Painted, draw_box, draw_text
from shopclient.ui.widgets.signs import Chip
from shopclient.ui.widgets.spacing import spaced

# Up to this size in pixels at 100 %, this type.
_INITIALS: tuple[tuple[int, Role], ...] = ((38, "chip"), (52, "subtitle"), (68, "figure"), (999, "holiday"))


def initials(name: str) -> str:
    """Return the first letters of the first two words of *name*."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0].upper() for word in words[:2])


def avatar_token(name: str, *, child: bool = False) -> str:
    """Return the chart colour that belongs to *name*; it stays the same at every start."""
    # Not hash(): Python salts it anew at each start.
    return "chart4" if child else f"chart{crc32(name.encode()) % 4 + 1}"


def draw_avatar(painter: QPainter, box: QRectF, name: str, size: int, *, child: bool = False) -> None:
    """Draw the initials of *name* in a circle; *size* is its side in pixels at 100 %."""
    token = avatar_token(name, child=child)
    colour = theme().tokens.named
    draw_box(painter, box, box.width() / 2, colour(f"{token}_soft"))
    role = next(role for limit, role in _INITIALS if size <= limit)
    draw_text(painter, box, initials(name), role, colour(token), Qt.AlignmentFlag.AlignHCenter)


class Avatar(Painted):
    """Initials in a circle: 64-76 in a file's head, 44 in a main list, 36 in a side list, 30 in the top bar."""

    def __init__(
        self, name: str, *, size: int = 44, child: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name, child=child)

    def set_name(self, name: str, *, child: bool = False) -> None:
        """Show another person."""
        self._name, self._child = name, child
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        draw_avatar(painter, QRectF(self.rect()), self._name, self._size, child=self._child)


class PersonRow(QWidget):
    """One person: avatar, name with chips, his own words or a second line, and at the right what to do.

    ``main`` rows are 76 high with an avatar of 44; ``side`` rows 50 with one of 36. *quote* shows the second
    line as the person's own words; the caller writes the quotation marks of the language.
    """

    def __init__(
        self,
        name: str,
        second: str = "",
        *,
        size: Literal["main", "side"] = "main",
        child: bool = False,
        quote: bool = False,
        chips: Sequence[Chip] = (),
        right: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        main = size == "main"
        self.name = ElidedLabel(name, "title" if main else "name")
        self.second = Label(second, "body" if main else "second", "text2" if quote else "muted", wrap=True)
        self.second.setVisible(bool(second))
        self.setAccessibleName(name)
        row = spaced(QHBoxLayout(self), 14 if main else 12, (0, 12, 0, 12) if main else (0, 5, 0, 5))
        row.addWidget(Avatar(name, size=44 if main else 36, child=child), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._words(chips, 4 if main else 1), 1)
        if right is not None:
            row.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)

    def _words(self, chips: Sequence[Chip], gap: int) -> QVBoxLayout:
        head = spaced(QHBoxLayout(), 10)
        head.addWidget(self.name)
        for chip in chips:
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        column = spaced(QVBoxLayout(), gap)
        # Without stretches around them the layout would pull name and words apart.
        column.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.second)
        column.addStretch(1)
        return column
