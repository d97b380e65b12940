"""Rows of people and of coming holidays."""

from typing import Final

from PySide6.QtWidgets import QWidget

from shopclient.services.occasion_views import OccasionView, OwnDayView
from shopclient.texts import day_about, days, occasions
from shopclient.texts.leads import task_words
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
    item: OccasionView, words: Words, currency: str, right: QWidget | None = None, *, main: bool = False
) -> PersonRow:
    """Return the row of one person; a click or Enter on it tells ``opened``."""
    relative = item.relative
    second = " · ".join([_second(item, words), *(_besides(each, words) for each in item.also)])
    if main:
        lines = (_shortened(second), day_about.about(item.about, currency, words))
        second = "\n".join(filter(None, lines))
    row = PersonRow(
        occasions.headline(item, words),
        second,
        chip=_chip(item, words) if main else None,
        right=right,
        main=main,
        wrap=main,
        whole=True,
        lead=Avatar(
            relative.name if relative else item.client.name,
            44 if main else 36,
            child=relative is not None and relative.relation in _CHILDREN,
        ),
    )
    if main:
        row.second_label.setToolTip(plain_tip(_second(item, words)))
    row.set_opens(True)
    row.setContentsMargins(ROW_MARGIN, 0, ROW_MARGIN, 0)
    return row


def _chip(item: OccasionView, words: Words) -> Chip | None:
    """Return the one chip beside a name: that somebody is about to leave, or else the card."""
    if item.about.risk:
        return Chip(day_about.risk(item.about, words), "warn", "snowflake", height=20)
    kind = item.client.card_kind
    return Chip(kind, "neutral", height=20) if kind else None


def holiday_row(group: Group, words: Words) -> PersonRow:
    """Return the row of a holiday of the days ahead, with the people who love it."""
    [first, *_] = group.items
    own = occasions.quoted(first.reason, words.language) if first.reason else ""
    people = f"{first.client.name} · {own}" if own and group.total == 1 else names(group, words)
    leaf = DateTile(group.day.day, days.short_month(group.day, words.language), size=_LEAF, soft=True)
    chip = Chip(days.days_left(group.days_left, words), "accent" if group.days_left == 1 else "neutral")
    row = PersonRow(holiday_name(first, words), people, lead=leaf, right=chip, main=True)
    row.setContentsMargins(ROW_MARGIN, 0, ROW_MARGIN, 0)
    return row


def own_day_row(day: OwnDayView, words: Words) -> PersonRow:
    """Return the row of a day of the shop's own."""
    leaf = DateTile(day.date.day, days.short_month(day.date, words.language), size=_LEAF, soft=True)
    chip = Chip(days.days_left(day.days_left, words), "neutral" if day.days_left else "accent")
    own = words.translate("Today", "A day of the shop’s own")
    row = PersonRow(day.title, own, lead=leaf, right=chip, main=True)
    row.setContentsMargins(ROW_MARGIN, 0, ROW_MARGIN, 0)
    return row


def names(group: Group, words: Words) -> str:
    """Return the first few names, and how many more there are."""
    listed = ", ".join(item.client.name for item in group.items[:_NAMES])
    more = group.total - len(group.items[:_NAMES])
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
    if item.days_left < 0:
        return dated(item, words)
    detail = occasions.detail(item, words)
    if not item.about.task:
        return detail
    # First what is to be done: of a long line the end is cut.
    task = task_words(item.about.task, words)
    return f"{task[:1].upper()}{task[1:]} · {detail}"


def _besides(item: OccasionView, words: Words) -> str:
    """Return what else the person has on the day: ``Birthday, turns 69``."""
    title = occasions.title(item, words)
    return title if item.turns is None else f"{title}, {days.turns(item.turns, words)}"


def dated(item: OccasionView, words: Words) -> str:
    """Return the second line about an occasion that is not today, with its day."""
    detail = occasions.detail(item, words)
    day = days.day_month(item.date.day, item.date.month, words.language)
    return f"{day} · {occasions.title(item, words) if item.holiday else detail}"
