"""The list of the day for paper: today's people, laid out as on the screen."""

from pathlib import Path

from shopclient.domain.disk import disk_refusal
from shopclient.printing.day_sheet import DayGroup, DayRow, DaySheet, draw_day
from shopclient.services.occasion_views import OccasionView
from shopclient.services.shop import Shop
from shopclient.texts import days, occasions
from shopclient.texts.words import Words
from shopclient.ui.today.board import Board
from shopclient.ui.today.lines import holiday_name


def sheet_of(board: Board, shop_name: str, words: Words) -> DaySheet:
    """Return what stands on the paper; without anybody today it has no groups."""
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
    subject = words.translate("DayPaper", "Whose holiday is today")
    under = " · ".join(part for part in (shop_name, subject) if part)
    return DaySheet(days.heading(board.day, words.language), under, tuple(groups))


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
