"""The list of the day for paper: today's people, those of the days ahead, and who was missed."""

from operator import itemgetter
from pathlib import Path

from shopclient.domain.disk import disk_refusal
from shopclient.printing.day_sheet import DayGroup, DayRow, DaySheet, draw_day
from shopclient.services.occasion_views import OccasionView
from shopclient.services.shop import Shop
from shopclient.texts import days, occasions
from shopclient.texts.words import Words
from shopclient.ui.today.board import Board, Group
from shopclient.ui.today.lines import dated, holiday_name, names


def sheet_of(board: Board, shop_name: str, words: Words) -> DaySheet:
    """Return what stands on the paper; a part without anybody is left out."""
    groups = [
        DayGroup(
            holiday_name(group.items[0], words),
            occasions.loved_by(len(group.items), words),
            tuple(_row(item, words) for item in group.items),
        )
        for group in board.groups
        if group.holiday is not None
    ]
    loved = {item.occurrence for group in board.groups if group.holiday for item in group.items}
    single = tuple(_row(item, words) for item in board.today if item.occurrence not in loved)
    if single:
        title = words.translate("DayPaper", "Birthdays and other days of clients")
        groups.append(DayGroup(title, "", single))
    groups += _other_days(board, words)
    subject = words.translate("DayPaper", "Whose holiday is today")
    under = " · ".join(part for part in (shop_name, subject) if part)
    return DaySheet(days.heading(board.day, words.language), under, tuple(groups))


def _other_days(board: Board, words: Words) -> list[DayGroup]:
    """Return the days ahead, a holiday with those who love it on one line, and the missed ones."""
    single = [(item.days_left, _dated(item, words)) for item in board.people if item.days_left > 0]
    loved = [(group.days_left, _coming(group, words)) for group in board.coming]
    ahead = tuple(row for _, row in sorted([*single, *loved], key=itemgetter(0)))
    missed = tuple(_dated(item, words) for item in board.missed)
    titles = (
        words.translate("DayPaper", "In the next 7 days"),
        words.translate("DayPaper", "Missed while the shop was closed, or left undone"),
    )
    return [DayGroup(title, "", rows) for title, rows in zip(titles, (ahead, missed), strict=True) if rows]


def _coming(group: Group, words: Words) -> DayRow:
    [first, *others] = group.items
    day = days.day_month(group.day.day, group.day.month, words.language)
    phone = "" if others else first.client.phone
    return DayRow(holiday_name(first, words), f"{day} · {names(group.items, words)}", phone)


def _dated(item: OccasionView, words: Words) -> DayRow:
    name, why = occasions.headline(item, words), dated(item, words)
    return DayRow(name, why, item.client.phone, done=item.state == "done")


def draw(shop: Shop, board: Board, words: Words, target: Path) -> None:
    """Draw the day as a PDF at *target*; for a worker.

    Raises:
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
    """
    try:
        draw_day(target, sheet_of(board, shop.programme().shop.name, words))
    except OSError as error:
        raise disk_refusal(error, str(target)) from error


def _row(item: OccasionView, words: Words) -> DayRow:
    why = occasions.detail(item, words)
    if item.holiday is not None and not item.reason:
        why = ""  # the holiday is the title already
    return DayRow(occasions.headline(item, words), why, item.client.phone, done=item.state == "done")
