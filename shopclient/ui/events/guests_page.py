"""The list of guests: whom to ask, what they answered, and one line at the door for who comes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.client_filter import EVERYBODY, ClientFilter
from shopclient.services.event_guests import Guest
from shopclient.services.events import KeptDay
from shopclient.services.segments import Segment
from shopclient.texts import events as texts
from shopclient.texts.words import Words
from shopclient.ui.clients.flow import Flow
from shopclient.ui.clients.suggestions import PickField
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.fields import ChoiceField, SpinField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import KeyHints
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import CONTENTS, Cell, CellChip, Column

_CHILDREN = "children"
_OLDEST = 17
_LEAST = 200  # a head and three guests; in less room the page is scrolled


class GuestsPage(QWidget):
    """Above, who is to be asked; below, who stands on the list; the keys work on the chosen row."""

    asked = Signal(object)  # ClientFilter
    came = Signal(object)  # Guest: came, or did not after all
    answered = Signal(object, str)  # Guest, Answer
    people_changed = Signal(object, int)  # Guest, how many
    taken_off = Signal(object)  # Guest
    opened = Signal(int)  # client
    letter_asked = Signal()

    def __init__(self, words: Words, door: PickField) -> None:
        super().__init__()
        self._words, self.door = words, door
        self._number: int | None = None  # of the day whose guests are shown
        self.whom = ChoiceField(self.tr("Whom to ask"))
        self.least = SpinField(self.tr("Child from"), 0, _OLDEST, 3)
        self.most = SpinField(self.tr("up to"), 0, _OLDEST, 10)
        self.ask_button = Button(self.tr("Put them on the list"), "soft", "user-plus", height=40)
        self.ask_button.clicked.connect(self._ask)
        self.write_button = Button(self.tr("Write to the guests"), "outline", "mail", height=36)
        self.write_button.clicked.connect(self.letter_asked)
        self.whom.editor.currentIndexChanged.connect(self._on_whom)
        line = QWidget()
        flow = Flow(12, line, low=True)
        for field, width in ((door, 300), (self.whom, 260), (self.least, 96), (self.most, 96)):
            field.setFixedWidth(theme().px(width))
            flow.addWidget(field)
        flow.addWidget(self.ask_button)
        self.counts = Label("", "body", "text2", wrap=True)
        self.table = TableView(
            [
                Column(self.tr("Guest"), self._name_cell),
                Column(self.tr("Answer"), self._answer_cell, CONTENTS),
                Column(self.tr("People"), lambda guest: Cell(str(guest.note.people)), 84, right=True),
                Column(self.tr("Came"), self._came_cell, 110),
            ],
            self.tr("Guests"),
            tall=True,
            padding=16,
            key=lambda guest: guest.note.client,
        )
        self.table.action_asked.connect(self.came)
        self.table.opened.connect(lambda guest: self.opened.emit(guest.note.client))
        self.table.installEventFilter(self)
        self.none = EmptyState(
            "users",
            self.tr("Nobody is on the list yet"),
            self.tr("Choose above whom to ask, or find a client by name, phone or card."),
        )
        self.hints = KeyHints(
            [
                (self.tr("Space"), self.tr("came")),
                ("F8", self.tr("invited")),
                ("F9", self.tr("will come")),
                ("+ −", self.tr("people")),
                (self.tr("Del"), self.tr("take off")),
                (self.tr("Enter"), self.tr("open the client")),
            ]
        )
        self.card = Card((0, 8, 0, 8))
        self.card.body.addWidget(self.table)
        inner = QWidget()
        column = spaced(QVBoxLayout(inner), 12, (0, 2, 12, 8))
        told = spaced(QHBoxLayout(), 12)
        told.addWidget(self.counts, 1)
        told.addWidget(self.write_button)
        column.addWidget(line)
        column.addLayout(told)
        column.addWidget(self.card, 1)
        column.addWidget(self.none, 1)
        column.addWidget(self.hints)
        spaced(QVBoxLayout(self)).addWidget(ScrollArea(inner))
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_choices(
        self, segments: Sequence[Segment], kinds: Sequence[tuple[str, str]], day: KeptDay | None
    ) -> None:
        """Offer whom to ask; what is chosen stays chosen while the same day is in front."""
        number = None if day is None else day.id
        before = self.whom.value() if number == self._number else None
        self._number = number
        wants_children = day is not None and day.day.kind == "children"
        choices: list[tuple[object, str]] = [
            (EVERYBODY, self.tr("All clients")),
            (ClientFilter(stages=("client",)), self.tr("Those who come again")),
            (_CHILDREN, self.tr("Families with children")),
        ]
        choices += [
            (ClientFilter(kinds=(key,)), self.tr("Card: {kind}").format(kind=name)) for key, name in kinds
        ]
        choices += [(each.asked, each.name) for each in segments]
        self.whom.set_choices(choices)
        self.whom.set_value(before if before is not None else _CHILDREN if wants_children else EVERYBODY)
        self._on_whom()

    def show_guests(self, guests: Sequence[Guest], places: int | None) -> None:
        """Show who is on the list, and how full it gets."""
        self.table.set_rows(guests)
        self.card.setVisible(bool(guests))
        self.hints.setVisible(bool(guests))
        self.none.setVisible(not guests)
        self.write_button.setVisible(bool(guests))
        self.counts.setText(self._counted(guests, places))
        self.counts.setVisible(bool(guests))
        coming = sum(guest.note.people for guest in guests if guest.note.answer == "yes")
        self.counts.set_colour("warn" if places is not None and coming > places else "text2")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list."""
        is_key = watched is self.table and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and self._key(event.key()):
            return True
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        self.table.setMinimumHeight(theme().px(_LEAST))

    def _key(self, key: int) -> bool:
        guest = self.table.chosen_row()
        if not isinstance(guest, Guest):
            return False
        if key == Qt.Key.Key_Space:
            self.came.emit(guest)
        elif key == Qt.Key.Key_Delete:
            self.taken_off.emit(guest)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.people_changed.emit(guest, guest.note.people + 1)
        elif key == Qt.Key.Key_Minus and guest.note.people > 1:
            self.people_changed.emit(guest, guest.note.people - 1)
        else:
            return False
        return True

    def answer_chosen(self, answer: str) -> bool:
        """Note what the chosen guest answered; tell whether one is chosen."""
        guest = self.table.chosen_row()
        if isinstance(guest, Guest) and self.table.hasFocus():
            self.answered.emit(guest, "listed" if guest.note.answer == answer else answer)
            return True
        return False

    def _ask(self) -> None:
        chosen = self.whom.value()
        if chosen == _CHILDREN:
            least, most = sorted((self.least.value(), self.most.value()))
            self.asked.emit(ClientFilter(child_from=least, child_to=most))
        elif isinstance(chosen, ClientFilter):
            self.asked.emit(chosen)

    def _on_whom(self) -> None:
        is_children = self.whom.value() == _CHILDREN
        self.least.setVisible(is_children)
        self.most.setVisible(is_children)

    def _counted(self, guests: Sequence[Guest], places: int | None) -> str:
        coming = sum(guest.note.people for guest in guests if guest.note.answer == "yes")
        came = sum(guest.note.people for guest in guests if guest.note.came_at is not None)
        said = [self.tr("%n guest(s) on the list", "", len(guests)), self.tr("%n will come", "", coming)]
        if places is not None:
            free = places - coming
            said.append(
                self.tr("%n place(s) left", "", free) if free >= 0 else self.tr("%n too many", "", -free)
            )
        if came:
            said.append(self.tr("%n came", "", came))
        return " · ".join(said)

    def _name_cell(self, guest: Guest) -> Cell:
        children = "; ".join(texts.child(*each, self._words) for each in guest.children)
        second = " · ".join(part for part in (guest.phone, children) if part)
        if guest.opted_out:
            return Cell(
                guest.name,
                second,
                role="name",
                avatar=guest.name,
                chip=CellChip(self.tr("not to be asked"), "warn"),
            )
        return Cell(guest.name, second, role="name", avatar=guest.name)

    def _answer_cell(self, guest: Guest) -> Cell:
        answer = guest.note.answer
        kind = {"listed": "neutral", "invited": "accent", "yes": "ok", "no": "outline"}[answer]
        return Cell(chip=CellChip(texts.answer(answer, self._words), kind))  # type: ignore[arg-type]  # one of them

    def _came_cell(self, guest: Guest) -> Cell:
        at = guest.note.came_at
        if at is None:
            return Cell(self.tr("Came?"), colour="link", icon="square", action=True)
        return Cell(f"{at:%H:%M}", colour="ok", icon="square-check", action=True)
