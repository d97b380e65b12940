"""Several lines of one kind, such as phones: each can be taken away, another added."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.ui.clients.layout import row
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton, hand_over
from shopclient.ui.widgets.fields import LineField, TextField
from shopclient.ui.widgets.labels import Label


class LineRows(QWidget):
    """At least one line; *label* names it, *add* and *remove* are the words on the buttons.

    *lines* of more than one make fields of several lines. *judge* says what is wrong with a line that was
    left, *doubt* what is odd about one that can be kept; *meant* says what was probably meant by it, which is
    then offered.
    """

    edited = Signal()
    reshaped = Signal()  # lines came or went
    removed = Signal(str, object)  # what it was, and what brings it back

    def __init__(
        self,
        label: str,
        *,
        placeholder: str,
        add: str,
        remove: str,
        lines: int = 1,
        judge: Callable[[str], str] | None = None,
        doubt: Callable[[str], str] | None = None,
        meant: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__()
        self._label, self._placeholder, self._remove = label, placeholder, remove
        self._lines, self._judge, self._doubt, self._meant = lines, judge, doubt, meant
        self._rows: list[_Line] = []
        self.add_button = Button(add, "ghost", "plus", height=32)
        self.add_button.clicked.connect(self._on_add_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(8))
        self._column.addLayout(row(self.add_button, 1))
        self.set_texts([""])

    def texts(self) -> tuple[str, ...]:
        """Return what is typed, line by line."""
        return tuple(line.field.text() for line in self._rows)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show one line for each of *texts*, at least one."""
        for line in list(self._rows):
            self._drop(line)
        for text in texts or [""]:
            self._append(text)

    def field(self, index: int) -> "LineField | TextField":
        """Return a line's field; the last one for an *index* beyond the end."""
        return self._rows[min(index, len(self._rows) - 1)].field

    def hint(self, index: int) -> Button:
        """Return the button that offers what was meant by a line."""
        return self._rows[index].hint

    def _append(self, text: str) -> None:
        label = self._label if not self._rows else ""
        line = _Line(label, text, self._placeholder, self._remove, self._lines)
        editor = line.field.editor
        editor.setAccessibleName(self._label)
        if isinstance(line.field, LineField):
            line.field.editor.textEdited.connect(partial(self._on_edited, line))
            line.field.editor.editingFinished.connect(partial(self._on_left, line))
        else:
            editor.textChanged.connect(self.edited)
        line.hint.clicked.connect(partial(self._on_hint_clicked, line))
        line.remove_button.clicked.connect(lambda: self._on_remove_clicked(line))
        self._rows.append(line)
        self._column.insertWidget(self._column.count() - 1, line)
        line.show()  # a layout shows what it takes in only later, and until then Tab passes it by
        self._show_removers()

    def _drop(self, line: "_Line") -> None:
        self._rows.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _show_removers(self) -> None:
        for line in self._rows:
            line.remove_button.setVisible(len(self._rows) > 1)

    def _on_edited(self, line: "_Line", _text: str) -> None:
        line.hint.hide()
        line.odd.hide()
        self.edited.emit()

    def _on_left(self, line: "_Line") -> None:
        """Say what is wrong as soon as the line is left, while it is known what was to be typed."""
        text = line.field.text()
        if self._judge is not None and text and (wrong := self._judge(text)):
            line.field.show_error(wrong)
        odd = self._doubt(text) if self._doubt is not None and text else ""
        line.odd.setText(odd)
        line.odd.setVisible(bool(odd))
        meant = self._meant(text) if self._meant is not None else ""
        line.meant = meant
        line.hint.setText(self.tr("Is {address} meant?").format(address=meant))
        line.hint.setVisible(bool(meant))
        if meant:
            self.reshaped.emit()

    def _on_hint_clicked(self, line: "_Line") -> None:
        line.field.set_text(line.meant)
        line.field.clear_error()
        hand_over(line.hint, line.field)
        line.hint.hide()
        self.edited.emit()

    def _on_add_clicked(self) -> None:
        self._append("")
        self.reshaped.emit()
        self._rows[-1].field.setFocus()

    def _on_remove_clicked(self, line: "_Line") -> None:
        place, text = self._rows.index(line), line.field.text()
        kept = [text for index, text in enumerate(self.texts()) if index != place]
        self.set_texts(kept)
        self.reshaped.emit()
        self.field(place).setFocus()
        self.edited.emit()
        if text.strip():
            self.removed.emit(text, partial(self._bring_back, text, place))

    def _bring_back(self, text: str, place: int) -> None:
        texts = list(self.texts())
        if texts == [""]:
            texts = []
        self.set_texts([*texts[:place], text, *texts[place:]])
        self.reshaped.emit()
        self.edited.emit()


class _Line(QWidget):
    def __init__(self, label: str, text: str, placeholder: str, remove: str, lines: int) -> None:
        super().__init__()
        self.meant = ""
        self.field: LineField | TextField = (
            LineField(label, text, placeholder=placeholder)
            if lines == 1
            else TextField(label, text, placeholder=placeholder, lines=lines)
        )
        self.hint = Button("", "soft", "bulb", height=32, shortens=True)
        self.hint.hide()
        self.odd = Label("", "second", "warn", wrap=True)
        self.odd.hide()
        self.remove_button = IconButton(remove, "x", height=40)
        line = row(gap=4)
        line.addWidget(self.field, 1)
        line.addLayout(_at_the_foot(self.remove_button, under_label=bool(label)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(4))
        column.addLayout(line)
        column.addWidget(self.odd)
        column.addLayout(row(self.hint, 1))


def _at_the_foot(button: IconButton, *, under_label: bool) -> QVBoxLayout:
    # Beside the editor, not beside the label above it, also when a refusal shows below.
    place = QVBoxLayout()
    place.setContentsMargins(0, theme().px(24) if under_label else 0, 0, 0)
    place.addWidget(button)
    place.addStretch(1)
    return place
