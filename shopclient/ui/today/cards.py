"""The cards of the Today screen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.day_page import Part
from shopclient.services.occasion_views import DayCount, Mark, OccasionView, OwnDayView
from shopclient.texts import days, occasions
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.today.band import DayBand
from shopclient.ui.today.board import Board, Group
from shopclient.ui.today.lines import ROW_MARGIN, holiday_name, holiday_row, own_day_row, person_row
from shopclient.ui.today.marks import MarkButtons
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import Chip, ChipKind
from shopclient.ui.widgets.figures import Ring
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import PersonRow, SectionHeader
from shopclient.ui.widgets.spacing import Margins, spaced
from shopclient.ui.widgets.surfaces import Card, Divider
from shopclient.ui.widgets.tiles import IconTile

#: How many rows are added at a time.
PAGE: Final = 50
# Where the text of a row begins: behind an avatar of 44, behind a leaf of 52.
_MAIN_TEXT: Final = ROW_MARGIN + 44 + 14
_LEAF_TEXT: Final = ROW_MARGIN + 52 + 14


@dataclass(frozen=True)
class Deeds:
    """What the rows of a card tell."""

    mark: Callable[[OccasionView, Mark], None]  # whose day, and what became of it
    greet: Callable[[str], None]  # open the window in which that occurrence is greeted
    plan: Callable[[OccasionView], None]
    open_client: Callable[[int], None]
    open_event: Callable[[int], None]  # the customer day that is planned for a day of the shop's own
    write: Callable[[str], None]  # one letter to all who love this holiday
    unfold: Callable[[str, int], None]  # the key of a card, and how many of its rows are to be shown


@dataclass(frozen=True)
class Showing:
    """What every card of people is made with."""

    words: Words
    currency: str
    deeds: Deeds


class ListCard(Card):
    """A card with a heading over rows, which keep their focus ring off its edge."""

    unfolded = Signal(int)  # how many rows are to be shown

    def __init__(self, *, side: bool, parent: QWidget | None = None) -> None:
        self._edge = 12 if side else 16
        super().__init__(parent=parent)

    def restyle(self) -> None:
        px = theme().px
        self.body.setContentsMargins(px(self._edge), px(6), px(self._edge), px(8))

    def add_header(
        self, icon: str, title: str, right: QWidget | None = None, *, colour: str = "accent"
    ) -> None:
        """Add the heading."""
        header = SectionHeader(icon, title, right, colour=colour)
        header.setContentsMargins(ROW_MARGIN, 0, ROW_MARGIN, 0)
        self.body.addWidget(header)

    def add_more(self, total: int, shown: int) -> None:
        """Offer the rows that are not shown yet, a page at a time."""
        if total > shown:
            # Not by tr(): a card of a subclass would look for a count under its own name, and find none.
            text = QCoreApplication.translate("ListCard", "Show %n more", "", total - shown)
            more = Button(text, "ghost", "chevron-down", height=32)
            more.clicked.connect(lambda: self.unfolded.emit(shown + PAGE))
            self.body.addWidget(more)


class RowsCard(ListCard):
    """A card with rows of people; the buttons of its rows are listed in ``marks``."""

    ROOM: ClassVar[Margins] = (0, 4, 0, 0)  # around the rows

    def __init__(self, showing: Showing, *, side: bool, parent: QWidget | None = None) -> None:
        super().__init__(side=side, parent=parent)
        self._words, self._currency, self._deeds = showing.words, showing.currency, showing.deeds
        self.rows = spaced(QVBoxLayout(), 0, self.ROOM)
        self.marks: list[tuple[str, MarkButtons]] = []

    def add_person(self, item: OccasionView, *, main: bool, lead: bool = False) -> PersonRow:
        """Add the row of one person with its buttons."""
        marks = MarkButtons(item, lead=lead, compact=not main)
        self.add_marks(item, marks)
        return self._add_row(item, marks, main)

    def add_marks(self, item: OccasionView, marks: MarkButtons) -> None:
        """Let the buttons of one person do their deeds."""
        marks.marked.connect(lambda mark: self._deeds.mark(item, mark))
        marks.greet_asked.connect(lambda: self._deeds.greet(item.occurrence))
        marks.plan_asked.connect(lambda: self._deeds.plan(item))
        self.marks.append((item.occurrence, marks))

    def add_coming(self, item: OccasionView) -> PersonRow:
        """Add the row of one person whose day is still to come."""
        kind: ChipKind = "gift" if item.days_left == 1 else "neutral"
        return self._add_row(item, Chip(days.days_left(item.days_left, self._words), kind), main=False)

    def _add_row(self, item: OccasionView, right: QWidget, main: bool) -> PersonRow:
        row = person_row(item, self._words, self._currency, right, main=main)
        row.opened.connect(lambda: self._deeds.open_client(item.client.id))
        self.rows.addWidget(row)
        return row


class GroupCard(RowsCard):
    """The day's headline: a holiday band and the people whose day it is."""

    ROOM = (16, 6, 12, 6)

    def __init__(self, group: Group, showing: Showing, *, lead: bool, parent: QWidget | None = None) -> None:
        super().__init__(showing, side=False, parent=parent)
        self._group, self._lead = group, lead
        self.band = self._make_band()
        self.body.addWidget(self.band)
        self.body.addLayout(self.rows)
        self._add_people()
        if group.rest > 0:
            self._add_crowd()

    def _make_band(self) -> DayBand:
        group = self._group
        if group.holiday is None:
            title, second = (
                self.tr("Birthdays and family days"),
                self.tr("%n occasion(s) today", "", group.total),
            )
        else:
            title = holiday_name(group.items[0], self._words)
            second = occasions.loved_by(group.total, self._words)
        band = DayBand(group.day, title, second, self._words.language)
        band.hang_bunting()
        return band

    def _add_people(self) -> None:
        lead = self._lead
        for place, item in enumerate(self._group.items):
            if place:
                self.rows.addWidget(indented(Divider(), _MAIN_TEXT))
            self.add_person(item, main=True, lead=lead and item.open)
            lead = lead and not item.open

    def _add_crowd(self) -> None:
        """Add one line for all who are not shown; those before it are at risk, or mean most to the shop."""
        group = self._group
        self.rows.addWidget(indented(Divider(), _MAIN_TEXT))
        self.show_all_button = Button(self.tr("Show more"), "soft", "chevron-down", height=40)
        self.show_all_button.clicked.connect(
            lambda: self.unfolded.emit(PAGE * (len(group.items) // PAGE + 1))
        )
        waiting = group.open - sum(item.open for item in group.items)
        row = PersonRow(
            self.tr("And %n more client(s)", "", group.rest),
            self.tr("%n of them still to be greeted", "", waiting),
            lead=IconTile("users", "accent", size=44, circle=True),
            right=self._make_crowd_buttons(),
            main=True,
        )
        row.setContentsMargins(ROW_MARGIN, 0, ROW_MARGIN, 0)
        self.rows.addWidget(row)

    def _make_crowd_buttons(self) -> QWidget:
        buttons = QWidget()
        row = spaced(QHBoxLayout(buttons), 8)
        holiday = self._group.holiday
        if holiday is not None and not holiday.quiet:
            self.letter_button = Button(self.tr("Letter to all"), "outline", "send", height=40)
            self.letter_button.clicked.connect(lambda: self._deeds.write(holiday.key))
            row.addWidget(self.letter_button)
        row.addWidget(self.show_all_button)
        return buttons

    def restyle(self) -> None:
        # A pixel for the card's own line, which the band would paint over.
        self.body.setContentsMargins(1, 1, 1, 1 + theme().px(2))


class PeopleCard(RowsCard):
    """Birthdays and other days of single people, of today and the days ahead."""

    def __init__(self, part: Part, showing: Showing, parent: QWidget | None = None) -> None:
        super().__init__(showing, side=True, parent=parent)
        self.add_header("cake", self.tr("Birthdays"), colour="chart4")
        self.body.addLayout(self.rows)
        for item in part.items:
            if item.days_left == 0:
                self.add_person(item, main=False)
            else:
                self.add_coming(item)
        self.add_more(part.total, len(part.items))


class MissedCard(RowsCard):
    """What went by while the shop was closed, or was left undone."""

    def __init__(self, board: Board, showing: Showing, parent: QWidget | None = None) -> None:
        super().__init__(showing, side=True, parent=parent)
        gone = board.missed_days
        when = occasions.span(min(gone), max(gone), showing.words.language)
        self.add_header("history", self.tr("Missed"), Label(when, "second", "muted"), colour="err")
        self.body.addLayout(self.rows)
        for item in board.missed.items:
            self.add_person(item, main=False)
        for group in board.missed_groups:
            self.rows.addWidget(holiday_row(group, showing.words))
        self.add_more(board.missed.total, len(board.missed.items))


class ComingCard(ListCard):
    """The holidays of the days ahead, each with its people, and the shop's own days."""

    def __init__(self, board: Board, showing: Showing, parent: QWidget | None = None) -> None:
        super().__init__(side=False, parent=parent)
        self._deeds = showing.deeds
        self.add_header("calendar-heart", self.tr("In the next 7 days"))
        rows = [self._own_day(day, showing.words) for day in board.own_days]
        rows += [holiday_row(group, showing.words) for group in board.coming]
        for place, row in enumerate(rows):
            if place:
                self.body.addWidget(indented(Divider(), _LEAF_TEXT))
            self.body.addWidget(row)
        self.add_more(len(board.coming) + board.page.more_coming, len(board.coming))

    def _own_day(self, day: OwnDayView, words: Words) -> PersonRow:
        row = own_day_row(day, words)
        if (event := day.event) is not None:
            row.set_opens(True)
            row.opened.connect(lambda: self._deeds.open_event(event))
        return row


class CountCard(Card):
    """How much of the day is done."""

    def __init__(self, count: DayCount, parent: QWidget | None = None) -> None:
        super().__init__(12, parent=parent)
        question = Label(self.tr("What have you done today for your client?"), "second", "muted", wrap=True)
        question.setAlignment(Qt.AlignmentFlag.AlignTop)
        texts = spaced(QVBoxLayout(), 2)
        texts.addStretch(1)
        texts.addWidget(
            Label(self.tr("Done: {done} of {total}").format(done=count.done, total=count.total), "title")
        )
        texts.addWidget(question)
        texts.addStretch(1)
        row = spaced(QHBoxLayout(), 16, (8, 0, 8, 0))
        row.addWidget(Ring(count.done, count.total))
        row.addLayout(texts, 1)
        self.body.addLayout(row)


def indented(widget: QWidget, left: int) -> QWidget:
    """Return *widget* between a margin of *left* and that of a row."""
    frame = QWidget()
    layout = spaced(QHBoxLayout(frame), 0, (left, 0, ROW_MARGIN, 0))
    layout.addWidget(widget)
    return frame
