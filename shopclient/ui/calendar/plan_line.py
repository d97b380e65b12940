"""The line at the foot of a day in which a plan is made: a title, Enter, done."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.calendar_views import DayHoliday
from shopclient.texts import days
from shopclient.texts.words import Words
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.fields import LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced


class PlanLine(QWidget):
    """A button, and once it was pressed a field; what is typed stays until it is saved or taken away."""

    asked = Signal()  # for a plan of the chosen day
    saved = Signal(str)  # the title
    left = Signal()
    typed = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.day: date | None = None  # whose plan is being typed; None: none is
        self.holiday: DayHoliday | None = None
        self.new_button = Button(
            self.tr("New plan"), "primary", "calendar-plus", KEYS[Command.NEW_CLIENT][0], height=40
        )
        self.new_button.setAutoDefault(True)
        self.new_button.clicked.connect(self.asked)
        self.for_label = Label("", "second", "muted", wrap=True)
        self.field = LineField(self.tr("New plan"), placeholder=self.tr("What is to be done"))
        self.field.editor.setMaxLength(200)
        self.save_button = Button(self.tr("Save the plan"), "primary", "check", "Enter")
        self.close_button = IconButton(self.tr("Close without saving"), "x")
        self.close_button.setToolTip(f"{self.close_button.accessibleName()} (Esc)")
        self._form = self._make_form()
        column = spaced(QVBoxLayout(self), 0, (0, 8, 12, 4))
        column.addWidget(self.new_button)
        column.addWidget(self._form)
        self._form.hide()
        self.field.editor.textEdited.connect(self.typed)
        self.field.editor.returnPressed.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.left)

    @property
    def is_open(self) -> bool:
        """Whether a plan is being typed."""
        return self.day is not None

    def open(self, day: date, holiday: DayHoliday | None, title: str, *, enters: bool = True) -> None:
        """Ask what is to be done on *day*; *title* is proposed, and *enters* puts the cursor there."""
        self.day, self.holiday = day, holiday
        self.field.label.setText(self.tr("Plan for {day}").format(day=days.day(day, self._words.language)))
        self.for_label.setText(holiday.holiday.name(self._words.language) if holiday else "")
        self.for_label.setVisible(holiday is not None)
        self.field.clear_error()
        self.field.set_text(title)
        self.new_button.hide()
        self._form.show()
        if enters:
            self.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.editor.selectAll()

    def close_form(self) -> None:
        """Put the field away; what stood in it is gone."""
        self.day = self.holiday = None
        self._form.hide()
        self.new_button.show()

    def save(self) -> None:
        """Tell what is typed, or say what is missing."""
        title = self.field.text().strip()
        if title:
            self.saved.emit(title)
        else:
            self.field.show_error(self.tr("Say in a few words what is to be done."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make_form(self) -> QWidget:
        form = QWidget()
        for button in (self.save_button, self.close_button):
            button.setAutoDefault(True)
        buttons = spaced(QHBoxLayout(), 8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        column = spaced(QVBoxLayout(form), 6)
        column.addWidget(self.field)
        column.addWidget(self.for_label)
        column.addLayout(buttons)
        return form
