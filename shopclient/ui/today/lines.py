"""Rows of people and of coming holidays."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from shopclient.services.occasion_views import OccasionView
from shopclient.texts import days, occasions
from shopclient.texts.words import Words
from shopclient.ui.today.board import Group
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import plain_tip
from shopclient.ui.widgets.rows import PersonRow
from shopclient.ui.widgets.tiles import DateTile

_CHILDREN: Final = frozenset({"son", "daughter", "grandson", "granddaughter"})
_NAMES: Final = 3
_LEAF: Final = 52
_LONGEST: Final = 120
#: A row's own margin at both ends, in which its focus ring lies.
ROW_MARGIN: Final = 8


def person_row(
    item: OccasionView, words: Words, right: QWidget | None = None, *, main: bool = False
) -> PersonRow:
    """Return the row of one person; a click or Enter on it tells ``opened``."""
    kind, relative = item.client.card_kind, item.relative
    second = _second(item, words)
    row = PersonRow(
        occasions.headline(item, words),
        _shortened(second) if main else second,
        chip=Chip(kind, "neutral", height=20) if main and kind else None,
        right=right,
        main=main,
        wrap=main,
        whole=not main,
        lead=Avatar(
            relative.name if relative else item.client.name,
            44 if main else 36,
            child=relative is not None and relative.relation in _CHILDREN,
        ),
    )
    if main:
        row.second_label.setToolTip(plain_tip(second))
    row.set_opens(True)
    row.setContentsMargins(ROW_MARGIN, 0, ROW_MARGIN, 0)
    return row


def holiday_row(group: Group, words: Words) -> PersonRow:
    """Return the row of a holiday of the days ahead, with the people who love it."""
    [first, *_] = group.items
    own = occasions.quoted(first.reason, words.language) if first.reason else ""
    people = f"{first.client.name} · {own}" if own and len(group.items) == 1 else names(group.items, words)
    leaf = DateTile(group.day.day, days.short_month(group.day, words.language), size=_LEAF, soft=True)
    chip = Chip(days.days_left(group.days_left, words), "accent" if group.days_left == 1 else "neutral")
    row = PersonRow(holiday_name(first, words), people, lead=leaf, right=chip, main=True)
    row.setContentsMargins(ROW_MARGIN, 0, ROW_MARGIN, 0)
    return row


def names(items: Sequence[OccasionView], words: Words) -> str:
    """Return the first few names, and how many more there are."""
    listed = ", ".join(item.client.name for item in items[:_NAMES])
    more = len(items) - _NAMES
    if more <= 0:
        return listed
    return words.translate("Today", "{names} and %n more", n=more).format(names=listed)


def holiday_name(item: OccasionView, words: Words) -> str:
    """Return the holiday's name for a headline: without what the catalogue explains in brackets."""
    return occasions.title(item, words).partition(" (")[0]


def _shortened(text: str) -> str:
    """Return *text* on some two lines; the rest is in the tool tip and in the client's file."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rpartition(' ')[0] or text[:_LONGEST]} …"


def _second(item: OccasionView, words: Words) -> str:
    return occasions.detail(item, words) if item.days_left >= 0 else dated(item, words)


def dated(item: OccasionView, words: Words) -> str:
    """Return the second line about an occasion that is not today, with its day."""
    detail = occasions.detail(item, words)
    day = days.day_month(item.date.day, item.date.month, words.language)
    return f"{day} · {occasions.title(item, words) if item.holiday else detail}"
