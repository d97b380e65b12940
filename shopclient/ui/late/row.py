"""One line of a paper journal: time, whose purchase, sum, bonuses; below it what it comes to, or why not."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shopclient.ui.finder import Finder
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import IconButton
from shopclient.ui.widgets.inputs import SearchEdit
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced

FieldName = Literal["time", "who", "amount", "spend"]

#: Widths at 100 % text; whose purchase it is takes the rest.
NUMBER, TIME, AMOUNT, SPEND, UNDO = 22, 72, 112, 88, 36
NAMES: tuple[FieldName, ...] = ("time", "who", "amount", "spend")


class LateRow(QWidget):
    """The fields of a line; Enter goes from one to the next, and from the last one to the next line."""

    edited = Signal()
    picked = Signal(int)  # a client's id
    card_typed = Signal(str)
    person_dropped = Signal()
    finished = Signal()  # Enter in the last field
    undo_asked = Signal()
    entered = Signal()  # the cursor is here now

    def __init__(self, number: int, window: QWidget) -> None:
        super().__init__()
        self.number = Label(f"{number}", "second", "muted")
        self.time, self.amount, self.spend = QLineEdit(), QLineEdit(), QLineEdit()
        self.who = SearchEdit(self.tr("Card, name or phone"))
        self.undo = IconButton(self.tr("Undo this line"), "arrow-back-up")
        self.result = Label("", "second", "text2", wrap=True)
        self.finder = Finder(self.who, window)
        self._named = ""  # what stands in the field for the person who was found
        self._errors: dict[FieldName, str] = {}
        self._said = ("", "text2")
        self._edits = (self.time, self.who, self.amount, self.spend)
        self._name_fields(number)
        self._lay_out()
        for edit in self._edits:
            edit.installEventFilter(self)  # after the finder's: whoever comes last is asked first
            edit.textEdited.connect(self._on_edited)
        self.finder.picked.connect(self.picked)
        self.finder.card_typed.connect(self.card_typed)
        self.undo.clicked.connect(self.undo_asked)
        self._restyle()
        theme().changed.connect(self._restyle)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is typed."""
        return not any(edit.text().strip() for edit in self._edits)

    def name_person(self, text: str) -> None:
        """Write whose purchase it is; until that is edited, it is settled."""
        self._named = text
        self.who.setText(text)
        self.who.setCursorPosition(0)
        self.clear_error("who")

    def focus_on(self, name: FieldName) -> None:
        """Put the cursor into a field; what stands there is replaced by the next key."""
        edit = self._edits[NAMES.index(name)]
        edit.setFocus(Qt.FocusReason.TabFocusReason)
        edit.selectAll()

    def show_error(self, name: FieldName, text: str) -> None:
        """Mark a field, and say under the line what is wrong: the fields are too narrow for a sentence."""
        self._errors[name] = text
        self._mark(name, text)

    def clear_error(self, *names: FieldName) -> None:
        """Take the marks of fields away."""
        for name in names:
            self._errors.pop(name, None)
            self._mark(name, "")

    def wrong_field(self) -> FieldName | None:
        """Return the first field of which it is said that it is wrong."""
        return next((name for name in NAMES if name in self._errors), None)

    def show_result(self, text: str, colour: str = "text2") -> None:
        """Say what the line comes to, or what became of it; empty for nothing."""
        self._said = (text, colour)
        self._show_said()

    def show_booked(self, *, is_booked: bool) -> None:
        """Let nothing of a line be typed over that is recorded, and offer to take it back."""
        self.lock(is_locked=is_booked)
        self.undo.setVisible(is_booked)

    def lock(self, *, is_locked: bool) -> None:
        """Let nothing be typed over while it is on its way to the file."""
        for edit in self._edits:
            edit.setReadOnly(is_locked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return False
        if watched is self.who and self._is_looked_for():
            return False  # the finder takes the client that stands first
        self._go_on(watched)
        return True

    def _is_looked_for(self) -> bool:
        text = self.who.text().strip()
        return bool(text) and text != self._named and not self.who.isReadOnly()

    def _go_on(self, watched: QObject) -> None:
        place = next((place for place, edit in enumerate(self._edits) if edit is watched), 0)
        if place + 1 == len(self._edits):
            self.finished.emit()
        else:
            following = self._edits[place + 1]
            following.setFocus(Qt.FocusReason.TabFocusReason)
            following.selectAll()

    def _on_edited(self) -> None:
        if self._named and self.who.text().strip() != self._named:
            self._named = ""
            self.person_dropped.emit()
        self.edited.emit()

    def _mark(self, name: FieldName, reason: str) -> None:
        edit = self._edits[NAMES.index(name)]
        edit.setAccessibleDescription(reason)
        if bool(edit.property("refused")) != bool(reason):
            edit.setProperty("refused", bool(reason))
            # A style sheet reads properties only when the widget is polished.
            edit.style().unpolish(edit)
            edit.style().polish(edit)
        self._show_said()

    def _show_said(self) -> None:
        text, colour = self._said
        if self._errors:
            text, colour = "\n".join(self._errors.values()), "err"
        self.result.setText(text)
        self.result.set_colour(colour)
        self.result.setVisible(bool(text))

    def _name_fields(self, number: int) -> None:
        names = (
            (self.time, self.tr("Time, line {number}")),
            (self.who, self.tr("Card or client, line {number}")),
            (self.amount, self.tr("Sum, line {number}")),
            (self.spend, self.tr("Bonuses, line {number}")),
        )
        for edit, name in names:
            edit.setAccessibleName(name.format(number=number))
        for edit in (self.amount, self.spend):
            edit.setAlignment(Qt.AlignmentFlag.AlignRight)

    def _lay_out(self) -> None:
        fields = spaced(QHBoxLayout(), 8)
        top = Qt.AlignmentFlag.AlignTop
        fields.addWidget(self.number, 0, top)
        for part, stretch in ((self.time, 0), (self.who, 1), (self.amount, 0), (self.spend, 0)):
            fields.addWidget(part, stretch, top)
        fields.addWidget(self.undo, 0, top)
        below = spaced(QHBoxLayout(), 0, (NUMBER + 8, 0, UNDO + 8, 0))
        below.addWidget(self.result)
        column = spaced(QVBoxLayout(self), 4)
        column.addLayout(fields)
        column.addLayout(below)
        # Its room stays while it is hidden: the columns of all lines stand under each other.
        policy = self.undo.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.undo.setSizePolicy(policy)
        self.undo.hide()
        self.result.hide()

    def _restyle(self) -> None:
        px = theme().px
        widths: tuple[tuple[QWidget, int], ...] = (
            *((self.number, NUMBER), (self.time, TIME)),
            *((self.amount, AMOUNT), (self.spend, SPEND)),
        )
        for part, width in widths:
            part.setFixedWidth(px(width))
        self.number.setFixedHeight(px(40))
