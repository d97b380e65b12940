"""The days of a month as a list: a line for each holiday, for each kind of people's days, for each thing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from shopclient.services.calendar_views import OF_PEOPLE, CalendarDay, CalendarSpan
from shopclient.texts import days, occasions
from shopclient.texts.calendar import counted
from shopclient.texts.words import Words
from shopclient.ui.calendar.entries import COLOURS, ICONS, Kind, lines_of
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import CONTENTS, Cell, Column


@dataclass(frozen=True)
class AgendaRow:
    """One line of the list; the first of its day bears the day's name."""

    day: date
    is_first: bool
    kind: Kind
    text: str
    count: int = 0
    second: str = ""
    quiet: bool = False


def rows_of(span: CalendarSpan, month: int | None, words: Words) -> list[AgendaRow]:
    """Return the lines of the days of *month*, None: of all; days on which nothing stands have none."""
    rows: list[AgendaRow] = []
    for day in span.days:
        if month in {None, day.date.month}:
            found = list(_rows(day, words))
            rows += [AgendaRow(day.date, place == 0, *row) for place, row in enumerate(found)]
    return rows


def _rows(day: CalendarDay, words: Words) -> Iterator[tuple[Kind, str, int, str, bool]]:
    for line in lines_of(day, words.language):
        loved = occasions.loved_by(line.count, words) if line.count else ""
        yield line.kind, line.text, line.count, loved, line.quiet
    for kind, number in day.people.items():
        yield OF_PEOPLE[kind], counted(kind, number, words), 0, "", False
    if day.closed:
        yield "closed", words.translate("Calendar", "The shop is closed"), 0, "", False


def make_agenda(words: Words) -> TableView:
    """Return the empty list."""

    def day_cell(row: AgendaRow) -> Cell:
        name = f"{row.day.day} {days.short_month(row.day, words.language)}, "
        name += days.short_weekday(row.day, words.language)
        return Cell(name if row.is_first else "", role="name")

    def what_cell(row: AgendaRow) -> Cell:
        colour = "text2" if row.quiet or row.kind == "other" else COLOURS[row.kind][0]
        return Cell(
            f"{row.text} · {row.count}" if row.count else row.text, colour=colour, icon=ICONS[row.kind]
        )

    return TableView(
        [
            Column(words.translate("Calendar", "Day"), day_cell, 130),
            Column(words.translate("Calendar", "What"), what_cell),
            Column("", lambda row: Cell(row.second, role="second", colour="muted"), CONTENTS),
        ],
        words.translate("Calendar", "Days of the month"),
        key=lambda row: (row.day, row.kind, row.text),
    )
