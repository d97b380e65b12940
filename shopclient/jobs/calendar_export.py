"""The shop's calendar as an iCalendar file: for a telephone, or for another program."""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from shopclient.domain.calendar_events import AllDay
from shopclient.domain.disk import disk_refusal
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.formats.calendars import write_calendar
from shopclient.printing.document import write_whole
from shopclient.services.calendar_series import (
    HolidaySeries,
    PersonSeries,
    ShopSeries,
    ThingSeries,
    series_of,
)
from shopclient.services.calendar_views import EntryKind
from shopclient.services.shop import Shop
from shopclient.texts import occasions
from shopclient.texts.calendar import about_holiday
from shopclient.texts.relations import relation
from shopclient.texts.words import Words

SUFFIX: Final = ".ics"


def export_calendar(
    shop: Shop, target: Path, kinds: Collection[EntryKind], words: Words, sort: str = ""
) -> int | None:
    """Write what comes round in the shop to *target* and return how many entries that are.

    None: the days of people are too many for a calendar; nothing was written.

    Raises:
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
    """
    found = series_of(shop, kinds, sort)
    if found is None:
        return None
    entries = list(_entries(found, words))
    name = shop.programme().shop.name
    try:
        write_whole(write_calendar(entries, name, shop.now), target)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error
    return len(entries)


def _entries(found: ShopSeries, words: Words) -> Iterator[AllDay]:
    yield from (_holiday(each, words) for each in found.holidays)
    yield from (_person(each, words) for each in found.people)
    yield from (_thing(each, words) for each in found.things)


def _holiday(each: HolidaySeries, words: Words) -> AllDay:
    on, language = each.on, words.language
    lines = [occasions.loved_by(on.lovers, words)] if on.lovers else []
    for person in each.people:
        kin = (
            f" ({relation(person.relative.relation, words)}, {person.client_name})" if person.relative else ""
        )
        reason = f": {occasions.quoted(person.reason, language)}" if person.reason else ""
        lines.append(f"{person.name}{kin}{reason}")
    if on.lovers > len(each.people):
        lines.append(words.translate("Calendar", "… and %n more", n=on.lovers - len(each.people)))
    lines.append(about_holiday(on.holiday, words))
    return _all_day(each, on.holiday.name(language), "\n".join(filter(None, lines)))


def _person(each: PersonSeries, words: Words) -> AllDay:
    name = each.relative.name if each.relative else each.client_name
    year = f" ({each.when.year})" if each.when.year else ""
    what = {
        OccasionKind.BIRTHDAY: words.translate("Calendar", "Birthday: {name}"),
        OccasionKind.FAMILY_BIRTHDAY: words.translate("Calendar", "Birthday: {name}"),
        OccasionKind.NAME_DAY: words.translate("Calendar", "Name day: {name}"),
    }.get(each.kind, "{title}: {name}")
    about = f"{relation(each.relative.relation, words)} · {each.client_name}" if each.relative else ""
    return _all_day(each, f"{what.format(name=name, title=each.title)}{year}", about)


def _thing(each: ThingSeries, words: Words) -> AllDay:
    title = each.title or words.translate("Calendar", "The shop is closed")
    if each.kind == "plan":
        title = words.translate("Calendar", "Plan: {title}").format(title=title)
    series = each.series
    return AllDay(each.uid, title, series.first, max(each.last, series.first), series.rule, series.more)


def _all_day(each: HolidaySeries | PersonSeries, title: str, about: str) -> AllDay:
    series = each.series
    return AllDay(each.uid, title, series.first, series.first, series.rule, series.more, about)
