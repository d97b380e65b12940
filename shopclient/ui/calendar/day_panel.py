"""The day that is chosen in the calendar: its holidays with those who love them, people's days, plans."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.services.calendar_views import OF_PEOPLE, DayHoliday, DayPerson, DayThing
from shopclient.services.occasion_views import Mark
from shopclient.texts import days, occasions
from shopclient.texts.calendar import about_holiday, people_title
from shopclient.texts.relations import relation
from shopclient.texts.words import Words
from shopclient.ui.calendar.entries import COLOURS, ICONS, thing_kind
from shopclient.ui.calendar.opened import MORE, OpenedDay, PeopleOf
from shopclient.ui.calendar.plan_line import PlanLine
from shopclient.ui.clients.tab_order import follow_layout
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import PersonRow
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.tiles import IconTile

#: A day may be noted as greeted from so many days before it.
_EARLY = 7


@dataclass(frozen=True)
class DayDeeds:
    """What the rows of a day tell."""

    open_client: Callable[[int], None]
    mark: Callable[[str, Mark], None]  # an occurrence, and what became of it
    unfold: Callable[[str, int], None]  # a part of the day, and how many people are to be shown
    plan: Callable[[DayHoliday], None]
    open_thing: Callable[[DayThing], None]
    move: Callable[[DayThing], None]
    greet: Callable[[str], None]  # an occurrence


class DayPanel(Card):
    """Shows an opened day."""

    def __init__(self, words: Words, deeds: DayDeeds, parent: QWidget | None = None) -> None:
        super().__init__((18, 14, 6, 8), gap=6, parent=parent)
        self._words, self._deeds = words, deeds
        self.title_label = Label("", "panel", wrap=True)
        self.when_label = Label("", "second", "muted")
        self.closed_chip = Chip("", "neutral", ICONS["closed"])
        self.closed_chip.hide()
        head = spaced(QHBoxLayout(), 8, (0, 0, 12, 0))
        texts = spaced(QVBoxLayout(), 2)
        texts.addWidget(self.title_label)
        texts.addWidget(self.when_label)
        head.addLayout(texts, 1)
        head.addWidget(self.closed_chip, 0, Qt.AlignmentFlag.AlignTop)
        self._page = QWidget()
        self._column = spaced(QVBoxLayout(self._page), 0, (0, 0, 12, 0))
        self.content = QWidget()
        self._column.addWidget(self.content)
        self._column.addStretch(1)
        self._scroll = ScrollArea(self._page)
        self.body.addLayout(head)
        self.body.addWidget(self._scroll, 1)
        self.plan_line = PlanLine(words)
        self.body.addWidget(self.plan_line)
        self.setAccessibleName(self.tr("The chosen day"))

    def show_day(self, opened: OpenedDay) -> None:
        """Show *opened*; the focus stays with the row it was on."""
        language, day = self._words.language, opened.day
        focused = self._focused()
        self.title_label.setText(f"{days.heading(day.date, language)} {day.date.year}")
        self.when_label.setText(days.days_left(opened.days_left, self._words))
        self.closed_chip.show_state(self.tr("Closed") if day.closed else "", "neutral", ICONS["closed"])
        content = self._make_content(opened)
        self._column.replaceWidget(self.content, content)
        self.content.hide()
        self.content.deleteLater()
        self.content = content
        content.show()
        follow_layout(self)
        if focused:
            self._focus(focused)

    def enter(self) -> bool:
        """Put the cursor on the first thing that can be done; False where there is none."""
        part = self.content.nextInFocusChain()
        while part is not None and part is not self.content:
            if self.content.isAncestorOf(part) and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setFocus(Qt.FocusReason.TabFocusReason)
                self._scroll.ensureWidgetVisible(part)
                return True
            part = part.nextInFocusChain()
        if not self.plan_line.is_open:
            self.plan_line.new_button.setFocus(Qt.FocusReason.TabFocusReason)
        return not self.plan_line.is_open

    def _focused(self) -> str:
        focus = self.focusWidget()
        return focus.objectName() if focus is not None and self.content.isAncestorOf(focus) else ""

    def _focus(self, name: str) -> None:
        found = self.content.findChild(QWidget, name)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(found)

    def _make_content(self, opened: OpenedDay) -> QWidget:
        content = QWidget()
        column = spaced(QVBoxLayout(content), 4)
        for thing in opened.day.things:
            column.addWidget(self._thing(thing))
        for part in opened.parts:
            self._add_part(column, part, opened)
        others = [each for each in opened.day.holidays if not each.lovers]
        if others:
            self._add_header(column, ICONS["other"], self.tr("Other holidays"), "muted")
            for each in others:
                self._add_other(column, each)
        if not opened.parts and not opened.day.things and not others:
            empty = Label(self.tr("Nothing stands on this day."), "body", "muted", wrap=True)
            column.addWidget(empty)
        return content

    def _add_part(self, column: QVBoxLayout, part: PeopleOf, opened: OpenedDay) -> None:
        words = self._words
        if part.holiday is not None:
            holiday = part.holiday.holiday
            colour = "muted" if holiday.quiet else "accent"
            self._add_header(column, ICONS["loved"], holiday.name(words.language), colour, part.holiday)
            self._add_note(column, occasions.loved_by(part.total, words))
            self._add_note(column, about_holiday(holiday, words))
        else:
            kind = OF_PEOPLE[part.kind]
            title = f"{people_title(part.kind, words)}: {part.total}"
            self._add_header(column, ICONS[kind], title, COLOURS[kind][0])
        for person in part.people:
            column.addWidget(self._row(person, opened))
        left = part.total - len(part.people)
        if left > 0:
            more = Button(self.tr("Show %n more", "", min(left, MORE)), "ghost", "chevron-down", height=32)
            more.setObjectName(f"more {part.key}")
            more.setAutoDefault(True)
            shown = len(part.people) + MORE
            more.clicked.connect(lambda: self._deeds.unfold(part.key, shown))
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _thing(self, thing: DayThing) -> PersonRow:
        """Return the row of a plan, a customer day or a yearly day of the shop."""
        kind = thing_kind(thing)
        second = {
            "plan": self.tr("Plan, carried out") if thing.done else self.tr("Plan"),
            "event": self.tr("Customer day"),
            "shop_day": self.tr("The shop’s own day"),
        }[thing.kind]
        move = None
        if thing.kind == "plan" and not thing.done:
            move = IconButton(self.tr("Move to another day"), "calendar-heart", height=32)
            move.setObjectName(f"move {thing.ref}")
            move.setAutoDefault(True)
            move.clicked.connect(lambda: self._deeds.move(thing))
        lead = IconTile(ICONS[kind], COLOURS[kind][0], size=36, ground=COLOURS[kind][1])
        row = _Row(thing.title, second, right=move, lead=lead, whole=True)
        row.setObjectName(f"{thing.kind} {thing.ref}")
        if thing.kind != "shop_day":
            row.set_opens(True)
            row.opened.connect(lambda: self._deeds.open_thing(thing))
        return row

    def _add_header(
        self, column: QVBoxLayout, icon: str, title: str, colour: str, planned: DayHoliday | None = None
    ) -> None:
        header = Label(title, "title", wrap=True)
        row = spaced(QHBoxLayout(), 10, (0, 8 if column.count() else 0, 0, 0))
        row.addWidget(IconTile(icon, colour))
        row.addWidget(header, 1)
        if planned is not None and not planned.holiday.quiet:
            row.addWidget(self._plan_button(planned))
        column.addLayout(row)

    def _add_other(self, column: QVBoxLayout, on: DayHoliday) -> None:
        row = spaced(QHBoxLayout(), 8)
        row.addWidget(Label(on.holiday.name(self._words.language), "second", "text2", wrap=True), 1)
        if not on.holiday.quiet:
            row.addWidget(self._plan_button(on))
        column.addLayout(row)
        self._add_note(column, about_holiday(on.holiday, self._words))

    def _plan_button(self, on: DayHoliday) -> IconButton:
        plan = IconButton(self.tr("Plan something for this holiday"), "calendar-plus", height=32)
        plan.setObjectName(f"plan {on.key}")
        plan.setAutoDefault(True)
        plan.clicked.connect(lambda: self._deeds.plan(on))
        return plan

    def _add_note(self, column: QVBoxLayout, text: str) -> None:
        if text:
            column.addWidget(Label(text, "second", "muted", wrap=True))

    def _row(self, person: DayPerson, opened: OpenedDay) -> PersonRow:
        row = _Row(
            told(person, self._words),
            second(person, self._words),
            right=self._right(person, opened),
            wrap=True,
            whole=True,
        )
        row.setObjectName(person.occurrence)
        row.set_opens(True)
        row.opened.connect(lambda: self._deeds.open_client(person.client_id))
        return row

    def _right(self, person: DayPerson, opened: OpenedDay) -> QWidget | None:
        if person.mark == "done":
            return Chip(self.tr("Greeted"), "ok", "check")
        if person.mark == "skipped":
            return Chip(self.tr("Skipped"), "neutral", "minus")
        if opened.days_left > _EARLY:
            return None
        done = IconButton(self.tr("Mark as greeted"), "check", height=32)
        done.setObjectName(f"done {person.occurrence}")
        done.setAutoDefault(True)
        done.clicked.connect(lambda: self._deeds.mark(person.occurrence, "done"))
        greet = IconButton(self.tr("Greet"), "gift", height=32)
        greet.setObjectName(f"greet {person.occurrence}")
        greet.setAutoDefault(True)
        greet.clicked.connect(lambda: self._deeds.greet(person.occurrence))
        both = QWidget()
        row = spaced(QHBoxLayout(both), 0)
        row.addWidget(greet)
        row.addWidget(done)
        return both


class _Row(PersonRow):
    """A row in which all of a name and of a reason is read, with what can be done at its end."""

    STACKED_BELOW = 0


def told(person: DayPerson, words: Words) -> str:
    """Return whose day it is, with the age that a birthday brings: ``Petya, turns 7``."""
    if person.turns is None or person.kind is OccasionKind.ANNIVERSARY:
        return person.name
    return f"{person.name}, {days.turns(person.turns, words)}"


def second(person: DayPerson, words: Words) -> str:
    """Return whose family it is, why the holiday is loved, or which day of the client's own."""
    parts = []
    if person.relative is not None:
        parts.append(f"{relation(person.relative.relation, words)} · {person.client_name}")
    if person.title:
        parts.append(person.title)
        if person.turns is not None:
            parts.append(days.age(person.turns, words))
    if person.reason:
        parts.append(occasions.quoted(person.reason, words.language))
    elif person.relative is not None:
        parts += person.relative.hobbies[:2]
    return " · ".join(parts)
