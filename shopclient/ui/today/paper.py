"""The list of the day for paper: today's people, those of the days ahead, and who was missed."""

from datetime import date
from operator import itemgetter
from pathlib import Path

from shopclient.domain.disk import disk_refusal
from shopclient.printing.day_sheet import DayGroup, DayRow, DaySheet, draw_day
from shopclient.services.occasion_views import OccasionView
from shopclient.services.shop import Shop
from shopclient.texts import day_about, days, occasions
from shopclient.texts.kindred import kinship
from shopclient.texts.words import Words
from shopclient.ui.today.board import Board, Group
from shopclient.ui.today.lines import dated, holiday_name, names


def sheet_of(board: Board, shop_name: str, currency: str, words: Words) -> DaySheet:
    """Return what stands on the paper; a part without anybody is left out."""
    groups = [
        DayGroup(
            holiday_name(group.items[0], words),
            occasions.loved_by(group.total, words),
            (*(_row(item, currency, words) for item in group.items), *_rest(group.rest, words)),
        )
        for group in board.groups
        if group.holiday is not None
    ]
    people = board.page.people
    single = tuple(_row(item, currency, words) for item in people.items)
    if single:
        title = words.translate("DayPaper", "Birthdays and other days of clients")
        groups.append(DayGroup(title, "", (*single, *_rest(people.total - len(single), words))))
    groups += _other_days(board, words)
    subject = words.translate("DayPaper", "Whose holiday is today")
    under = " · ".join(part for part in (shop_name, subject) if part)
    return DaySheet(days.heading(board.day, words.language), under, tuple(groups), _more(words))


def _more(words: Words) -> str:
    return words.translate("DayPaper", "The list is longer: the rest stands in the program.")


def _rest(number: int, words: Words) -> list[DayRow]:
    """Return a line for those who are only counted."""
    return [DayRow(words.translate("DayPaper", "and %n more in the program", n=number))] if number > 0 else []


def _other_days(board: Board, words: Words) -> list[DayGroup]:
    """Return the kindred days, the days ahead, a holiday on one line, and the missed ones."""
    kindred = tuple(
        DayRow(item.client.name, kinship(item, words), item.client.phone, done=item.state == "done")
        for item in board.kindred.items
    )
    ahead = board.page.ahead
    single = [(item.days_left, _dated(item, words)) for item in ahead.items]
    loved = [(group.days_left, _coming(group, words)) for group in board.coming]
    own = [(day.days_left, DayRow(day.title, _day(day.date, words))) for day in board.own_days]
    rows = tuple(row for _, row in sorted([*own, *single, *loved], key=itemgetter(0)))
    coming = (*rows, *_rest(ahead.total - len(ahead.items), words))
    crowds = [_coming(group, words) for group in board.missed_groups]
    gone = board.missed.total - len(board.missed.items)
    missed = (*(_dated(item, words) for item in board.missed.items), *crowds, *_rest(gone, words))
    titles = (
        words.translate("DayPaper", "Before a favourite that is far off"),
        words.translate("DayPaper", "In the next 7 days"),
        words.translate("DayPaper", "Missed while the shop was closed, or left undone"),
    )
    parts = zip(titles, (kindred, coming, missed), strict=True)
    return [DayGroup(title, "", rows) for title, rows in parts if rows]


def _coming(group: Group, words: Words) -> DayRow:
    first = group.items[0]
    phone = first.client.phone if group.total == 1 else ""
    return DayRow(holiday_name(first, words), f"{_day(group.day, words)} · {names(group, words)}", phone)


def _day(on: date, words: Words) -> str:
    return days.day_month(on.day, on.month, words.language)


def _dated(item: OccasionView, words: Words) -> DayRow:
    name, why = occasions.headline(item, words), dated(item, words)
    return DayRow(name, why, item.client.phone, done=item.state == "done")


def draw(shop: Shop, board: Board, words: Words, target: Path) -> None:
    """Draw the day as a PDF at *target*; for a worker.

    Raises:
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
    """
    info = shop.programme().shop
    try:
        draw_day(target, sheet_of(board, info.name, info.currency, words))
    except OSError as error:
        raise disk_refusal(error, str(target)) from error


def _row(item: OccasionView, currency: str, words: Words) -> DayRow:
    why = occasions.detail(item, words)
    if item.holiday is not None and not item.reason:
        why = ""  # the holiday is the title already
    why = " · ".join(filter(None, (why, day_about.about(item.about, currency, words))))
    return DayRow(occasions.headline(item, words), why, item.client.phone, done=item.state == "done")
