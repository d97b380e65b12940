"""A line under the search that takes a value of one's own: a sum, a number of days, a name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shopclient.ui.clients.flow import Flow
from shopclient.ui.clients.suggestions import SuggestField
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Band

#: Takes what was typed, and puts the form away or has it say what is wrong.
Take = Callable[[list[str]], None]

_FIELD = 160
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ValueForm(Band):
    """Hidden until something is asked for; Enter takes it, Esc puts the line away."""

    shown = Signal()  # or put away

    def __init__(self) -> None:
        super().__init__(padding=(16, 12, 16, 14), gap=10)
        self._title = Label("", "title", wrap=True)
        self.body.addWidget(self._title)
        self._line = QWidget()
        self._flow = Flow(12, self._line, low=True)
        self.body.addWidget(self._line)
        self.fields: list[LineField] = []
        self._take: Take = _forget
        self._back: QWidget | None = None
        self.hide()

    def ask(
        self,
        title: str,
        fields: Sequence[tuple[str, str]],
        done: str,
        take: Take,
        suggestions: Sequence[str] = (),
    ) -> None:
        """Ask for the values of *fields*, each a label with what stands there; *done* is on the button."""
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._back = focused
        self._title.setText(title)
        self._take = take
        self._empty()
        for label, text in fields:
            field = SuggestField(label, suggestions) if suggestions else LineField(label)
            field.set_text(text)
            field.setFixedWidth(theme().px(_FIELD))
            field.editor.installEventFilter(self)
            self.fields.append(field)
            self._flow.addWidget(field)
        self.done_button = Button(done, "outline", height=40)
        self.done_button.clicked.connect(self._on_done)
        self.close_button = Button(self.tr("Close"), "quiet", key="Esc", height=40)
        self.close_button.clicked.connect(self.put_away)
        self._flow.addWidget(self.done_button)
        self._flow.addWidget(self.close_button)
        self.show()
        self.shown.emit()
        self.fields[0].editor.setFocus()
        self.fields[0].editor.selectAll()

    def refuse(self, place: int, why: str) -> None:
        """Say at the field at *place* what is wrong with it."""
        self.fields[place].show_error(why)
        self.fields[place].editor.setFocus()

    def put_away(self) -> None:
        """Ask no more, and let the keyboard go back to where it was."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.hide()
        self.shown.emit()
        if had_focus and self._back is not None and self._back.isVisible():
            self._back.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the values at Enter in any field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            self._on_done()
            return True
        return super().eventFilter(watched, event)

    def _on_done(self) -> None:
        self._take([field.text() for field in self.fields])

    def _empty(self) -> None:
        self.fields = []
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


def _forget(_texts: list[str]) -> None:
    """Do nothing: nothing was asked for."""
