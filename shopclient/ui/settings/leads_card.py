"""What is to be done before a day comes: for each kind of day a few tasks, so many days ahead."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.leads import FARTHEST, KINDS, MOST, Lead, Leads
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.texts.days import days
from shopclient.texts.leads import task_typed, task_words
from shopclient.texts.words import Words
from shopclient.ui.clients.layout import clear
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.fields import LineField, SpinField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Band, Card
from shopclient.ui.widgets.switch import Switch


class LeadsCard(Card):
    """One line for each kind of day; the form of one opens under its line."""

    save_asked = Signal(object, object)  # the kind, its Leads
    early_asked = Signal(bool)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self._words = words
        self._leads: Leads | None = None
        self.form: LeadsForm | None = None
        self.edit_buttons: dict[OccasionKind, IconButton] = {}
        self._column = spaced(QVBoxLayout(), 6)
        self.early = Switch(self.tr("Congratulate the day before what falls on a day off"))
        self.early.clicked.connect(self.early_asked)
        said = self.tr("Today’s list says what to do for a day that comes. It looks a week ahead.")
        self.body.addWidget(SectionHeader("bulb", self.tr("Before the day comes")))
        self.body.addSpacing(theme().px(6))
        self.body.addWidget(Label(said, "body", "text2", wrap=True))
        self.body.addSpacing(theme().px(10))
        self.body.addLayout(self._column)
        self.body.addSpacing(theme().px(10))
        self.body.addWidget(self.early)

    def show_leads(self, leads: Leads) -> None:
        """Show the tasks; a form that is open keeps what is typed in it."""
        self.early.setChecked(leads.early)
        if leads == self._leads or self.form is not None:
            return
        self._leads = leads
        focused = next((kind for kind, button in self.edit_buttons.items() if button.hasFocus()), None)
        clear(self._column)
        self.edit_buttons = {}
        for kind in KINDS:
            self._column.addWidget(self._line(kind, leads.of[kind]))
        if focused is not None:
            self.edit_buttons[focused].setFocus()

    def open_form(self, kind: OccasionKind) -> None:
        """Open the form of one kind of day under its line."""
        self.close_form()
        if self._leads is None:
            return
        self.form = form = LeadsForm(self._leads.of[kind], self._words)
        form.save_asked.connect(partial(self.save_asked.emit, kind))
        form.left.connect(self.close_form)
        self._column.insertWidget(KINDS.index(kind) + 1, form)
        form.focus()

    def close_form(self) -> None:
        """Take the form away."""
        form, self.form = self.form, None
        if form is not None:
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _line(self, kind: OccasionKind, leads: Sequence[Lead]) -> QWidget:
        box = QWidget()
        name = self._names()[kind]
        texts = spaced(QVBoxLayout(), 2)
        texts.addWidget(Label(name, "name", wrap=True))
        told = [self._told(lead) for lead in leads] or [self.tr("nothing before the day itself")]
        texts.addWidget(Label("; ".join(told), "second", "text2", wrap=True))
        button = IconButton(self.tr("Change: {title}").format(title=name), "pencil")
        button.clicked.connect(partial(self.open_form, kind))
        self.edit_buttons[kind] = button
        line = spaced(QHBoxLayout(box), 8)
        line.addLayout(texts, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return box

    def _told(self, lead: Lead) -> str:
        text = self.tr("{days} before: {task}")
        return text.format(days=days(lead.days, self._words), task=task_words(lead.task, self._words))

    def _names(self) -> dict[OccasionKind, str]:
        return {
            OccasionKind.BIRTHDAY: self.tr("A client’s birthday"),
            OccasionKind.FAMILY_BIRTHDAY: self.tr("A birthday in the family"),
            OccasionKind.ANNIVERSARY: self.tr("A day of the client’s own"),
            OccasionKind.NAME_DAY: self.tr("A name day"),
            OccasionKind.HOLIDAY: self.tr("A favourite holiday"),
        }


class LeadsForm(Band):
    """The tasks before one kind of day; a task without words is taken out."""

    save_asked = Signal(object)  # Leads
    left = Signal()

    def __init__(self, leads: Sequence[Lead], words: Words) -> None:
        super().__init__("surface2", padding=14, gap=10)
        self._words = words
        self.rows: list[tuple[SpinField, LineField]] = []
        self._column = spaced(QVBoxLayout(), 8)
        self.more_button = Button(self.tr("One more task"), "ghost", "plus", height=40)
        self.save_button = Button(self.tr("Save"), "primary", "check", height=40)
        self.leave_button = Button(self.tr("Leave it"), "quiet", "", "Esc", height=40)
        self.more_button.clicked.connect(self._on_more)
        self.save_button.clicked.connect(self._on_save)
        self.leave_button.clicked.connect(self.left)
        for lead in leads or (Lead(1, ""),):
            self._add(lead)
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=10)
        for button in (self.save_button, self.leave_button, self.more_button):
            flow.addWidget(button)
        self.body.addLayout(self._column)
        self.body.addWidget(deeds)

    def focus(self) -> None:
        """Bring the keyboard to the first task."""
        self.rows[0][1].setFocus()

    def show_error(self, place: str, text: str) -> None:
        """Say why it cannot be saved, at the task that *place* names."""
        number = place.partition("[")[2].partition("]")[0]
        at = int(number) if number.isdigit() and int(number) < len(self.rows) else -1
        self.rows[at][1].show_error(text)
        self.rows[at][1].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, lead: Lead) -> None:
        number = SpinField(self.tr("Days before"), 1, FARTHEST, lead.days)
        text = task_words(lead.task, self._words) if lead.task else ""
        task = LineField(self.tr("What to do; empty: nothing"), text)
        line = spaced(QHBoxLayout(), 10)
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(task, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)
        self.rows.append((number, task))
        self.more_button.setVisible(len(self.rows) < MOST)

    def _on_more(self) -> None:
        self._add(Lead(1, ""))
        self.rows[-1][1].setFocus()

    def _on_save(self) -> None:
        typed = [Lead(number.value(), task_typed(task.text(), self._words)) for number, task in self.rows]
        self.save_asked.emit(tuple(typed))
