"""Whoever may be in the client file already, beside the fields in which that shows."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from shopclient.texts.words import Words
from shopclient.ui.clients import say
from shopclient.ui.clients.doubles import Double
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import column, row
from shopclient.ui.theme import theme
from shopclient.ui.widgets.button_faces import Kind
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import IconTile


class DoublesBand(Band):
    """Hidden while there is nobody; it warns and holds nothing up."""

    opened = Signal(object)  # a double
    merge_asked = Signal(object)
    kept_apart = Signal(object)
    reshaped = Signal()  # buttons came or went

    def __init__(self, words: Words) -> None:
        super().__init__("warn_soft", padding=12, gap=12)
        self._words = words
        self._shown: tuple[Double, ...] = ()
        self._rows: list[QWidget] = []
        self.hide()

    def show_doubles(self, doubles: Sequence[Double], today: date) -> None:
        """Say who may be the same person; nothing for nobody."""
        if tuple(doubles) == self._shown:
            return
        self._shown = tuple(doubles)
        for line in self._rows:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._rows = [self._row(double, today) for double in doubles]
        for line in self._rows:
            self.body.addWidget(line)
            line.show()
        self.setVisible(bool(doubles))
        self.setAccessibleName(self.text())
        self.reshaped.emit()

    def text(self) -> str:
        """Return what is said; empty for nobody."""
        return "\n".join(self._sentence(double) for double in self._shown)

    def focus_first(self) -> None:
        """Bring the keyboard to the first button."""
        if self._rows:
            self._rows[0].findChildren(Button)[0].setFocus()

    def _row(self, double: Double, today: date) -> QWidget:
        last = say.last_visit(double.last_purchase, today, self._words)
        bought = self.tr("last purchase: {when}") if double.last_purchase else self.tr("no purchases yet")
        known = " · ".join(part for part in (double.phone, bought.format(when=last)) if part)
        tile = IconTile("alert-triangle", "warn", ground="warn_soft")
        lines = column(
            Label(self._sentence(double), "name", wrap=True),
            Label(known, "second", "text2", wrap=True),
            gap=2,
        )
        head = row(gap=10)
        head.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(lines, 1)
        buttons = FlowBox(
            self._button(self.tr("Open"), "outline", lambda: self.opened.emit(double)),
            self._button(self.tr("The same person: join"), "outline", lambda: self.merge_asked.emit(double)),
            self._button(self.tr("Somebody else"), "outline", lambda: self.kept_apart.emit(double)),
        )
        lines.addSpacing(theme().px(6))
        lines.addWidget(buttons)
        holder = QWidget()
        holder.setLayout(head)
        return holder

    def _button(self, words: str, kind: Kind, do: Callable[[], None]) -> Button:
        button = Button(words, kind, height=32)
        button.clicked.connect(do)
        return button

    def _sentence(self, double: Double) -> str:
        sentences = {
            "phone": self.tr("This phone is already in the client file: {name}."),
            "email": self.tr("This e-mail is already in the client file: {name}."),
            "birthday": self.tr("Somebody of this name and birthday is in the client file: {name}."),
            "name": self.tr("Somebody with such a name is in the client file: {name}."),
        }
        return sentences[double.by].format(name=double.name)
