"""The three steps of a move, and which of them is now."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import Painted, draw_box, draw_icon, draw_text
from shopclient.ui.widgets.spacing import spaced

_SIDE = 28


class MoveSteps(QWidget):
    """Numbered, one below the other; what is done has a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = (
            (
                self.tr("Pack the shop on the old computer"),
                self.tr("One file on a stick holds everything. From then on the shop is only read there."),
            ),
            (self.tr("Carry the file over"), self.tr("With the stick, or over the network.")),
            (
                self.tr("Take it over on the new computer"),
                self.tr(
                    "Start Shopclient there and press “I have a file from my other computer” on the first"
                    " page."
                ),
            ),
        )
        self._circles = [_Circle(number) for number in (1, 2, 3)]
        self._titles = [Label(title, "title", wrap=True) for title, _ in texts]
        self._texts = [Label(text, "body", "text2", wrap=True) for _, text in texts]
        column = spaced(QVBoxLayout(self), 14)
        for circle, title, text in zip(self._circles, self._titles, self._texts, strict=True):
            words = spaced(QVBoxLayout(), 2)
            words.addWidget(title)
            words.addWidget(text)
            row = spaced(QHBoxLayout(), 14)
            row.addWidget(circle, 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(words, 1)
            column.addLayout(row)

    def show_step(self, now: int, *, explains: bool = True) -> None:
        """Show that step *now*, counted from 1, is to be done, and those before it are.

        What is done, and with *explains* False every step, is not explained any more.
        """
        for number, text in enumerate(self._texts, 1):
            text.setVisible(explains and number >= now)
        for number, (circle, title) in enumerate(zip(self._circles, self._titles, strict=True), 1):
            circle.show_state("done" if number < now else "now" if number == now else "later")
            title.set_colour("text" if number <= now else "text2")


class _Circle(Painted):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._state = number, "later"
        self.restyle()

    def show_state(self, state: str) -> None:
        self._state = state
        self.update()

    def restyle(self) -> None:
        self.setFixedSize(theme().px(_SIDE), theme().px(_SIDE))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(_SIDE), theme().px(_SIDE))

    def paint(self, painter: QPainter) -> None:
        tokens = theme().tokens
        box = QRectF(self.rect())
        colours = {
            "done": (tokens.ok_soft, tokens.ok),
            "now": (tokens.accent, tokens.on_accent),
            "later": (tokens.surface2, tokens.text2),
        }
        ground, ink = colours[self._state]
        draw_box(painter, box, box.width() / 2, ground)
        if self._state == "done":
            draw_icon(painter, "check", theme().px(16), ink, box.center())
        else:
            draw_text(painter, box, str(self._number), "chip", ink, Qt.AlignmentFlag.AlignHCenter)
