"""The shown month for paper: the names of people where a day has few of them, else how many they are."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from shopclient.domain.disk import disk_refusal
from shopclient.printing.month_sheet import MonthSheet, SheetDay, SheetEntry, draw_month
from shopclient.services.calendar_views import CalendarDay, CalendarSpan, DayHoliday, month_grid
from shopclient.texts import days
from shopclient.texts.calendar import counted, month_title
from shopclient.texts.numbers import NBSP
from shopclient.texts.words import Words
from shopclient.ui.calendar.day_panel import told
from shopclient.ui.calendar.entries import Shown, lines_of

if TYPE_CHECKING:
    from datetime import date

    from shopclient.services.shop import Shop

#: More people than these of one kind are a number.
_NAMED = 3
_WEEK = 7


def draw(shop: "Shop", month: "date", shown: Shown, words: Words, target: Path) -> None:
    """Draw the month of *month* as a PDF at *target*; for a worker.

    Raises:
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
    """
    from shopclient.services.calendar_days import calendar_of

    span = shown.of_span(calendar_of(shop, *month_grid(month)))
    sheet = sheet_of(shop, span, month, words)
    try:
        draw_month(target, sheet)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error


def sheet_of(shop: "Shop", span: CalendarSpan, month: "date", words: Words) -> MonthSheet:
    """Return what stands on the paper: the weeks that have a day of *month*."""
    cells = [_cell(shop, day, month, words) for day in span.days]
    weeks = [tuple(cells[start : start + _WEEK]) for start in range(0, len(cells), _WEEK)]
    first = span.first
    return MonthSheet(
        heading=month_title(month, words.language),
        under=shop.programme().shop.name,
        weekdays=tuple(days.weekday(first + timedelta(days=n), words.language) for n in range(_WEEK)),
        weeks=tuple(week for week in weeks if any(day.inside for day in week)),
        foot=words.translate("Calendar", "Printed on {day}").format(day=days.day(span.today, words.language)),
    )


def _cell(shop: "Shop", day: CalendarDay, month: "date", words: Words) -> SheetDay:
    if day.date.month != month.month:
        return SheetDay(day.date.day, inside=False)
    closed = words.translate("Calendar", "closed") if day.closed else ""
    lines = lines_of(day, words.language)
    deeds = [SheetEntry(line.text, "deed") for line in lines if line.kind in {"plan", "shop"}]
    loved = [entry for each in day.loved for entry in _loved(shop, each, words)]
    other = [SheetEntry(line.text, "other") for line in lines if line.kind == "other"]
    entries = (*deeds, *loved, *_people(shop, day, words), *other)
    return SheetDay(day.date.day, inside=True, entries=entries, closed=closed)


def _loved(shop: "Shop", on: DayHoliday, words: Words) -> list[SheetEntry]:
    """Return a holiday with the names of those who love it, or with their number."""
    from shopclient.services.calendar_people import lovers_of

    name = on.holiday.name(words.language)
    if on.lovers > _NAMED:
        return [SheetEntry(f"{name} · {on.lovers}", "loved")]
    names = ", ".join(person.name for person in lovers_of(shop, on, 0, _NAMED))
    return [SheetEntry(name, "loved"), SheetEntry(names, "people")]


def _people(shop: "Shop", day: CalendarDay, words: Words) -> list[SheetEntry]:
    from shopclient.services.calendar_people import people_on

    found: list[str] = []
    for kind, number in day.people.items():
        if number > _NAMED:
            found.append(counted(kind, number, words))
            continue
        for person in people_on(shop, day.date, kind, 0, _NAMED):
            parts = (told(person, words), person.title, person.client_name if person.relative else "")
            found.append(f"{NBSP}· ".join(part for part in parts if part))
    return [SheetEntry(text, "people") for text in found]
