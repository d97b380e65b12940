"""Single fields of a person made fit to be kept; whatever cannot be kept is refused with the field's path."""

from collections.abc import Callable, Container, Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from shopclient.domain.errors import DateInFuture, HolidayUnknown, TextInvalid, inside
from shopclient.domain.names import fold
from shopclient.domain.people import Favourite
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.texts_in import NAME_LIMIT, NOTE_LIMIT, clean_line, clean_text

#: A postal address, or why somebody loves a holiday, in characters.
SHORT_TEXT_LIMIT: Final = 2_000


def line(text: str, path: str, limit: int = NAME_LIMIT) -> str:
    """Return one line of text, "" for a blank one. Raises: TextInvalid."""
    return _unless_blank(clean_line, text, path, limit)


def lines(text: str, path: str, limit: int = NOTE_LIMIT) -> str:
    """Return a text of several lines, "" for a blank one. Raises: TextInvalid."""
    return _unless_blank(clean_text, text, path, limit)


def labels(texts: Iterable[str], path: str) -> tuple[str, ...]:
    """Return words of the shop's own, each once, without blank ones. Raises: TextInvalid."""
    return _each_once((line(text, f"{path}[{index}]") for index, text in enumerate(texts)))


def addresses(texts: Iterable[str]) -> tuple[str, ...]:
    """Return postal addresses, each once, without blank ones. Raises: TextInvalid."""
    return _each_once(
        (lines(text, f"addresses[{index}]", SHORT_TEXT_LIMIT) for index, text in enumerate(texts))
    )


def favourites(given: Iterable[Favourite], holidays: Container[str], path: str) -> tuple[Favourite, ...]:
    """Return holidays that somebody loves, each once. Raises: HolidayUnknown, TextInvalid."""
    kept: dict[str, Favourite] = {}
    for index, favourite in enumerate(given):
        with inside(f"{path}[{index}].key"):
            if favourite.key not in holidays:
                raise HolidayUnknown(favourite.key)
        reason = lines(favourite.reason, f"{path}[{index}].reason", SHORT_TEXT_LIMIT)
        if favourite.key not in kept or not kept[favourite.key].reason:
            kept[favourite.key] = Favourite(favourite.key, reason)
    return tuple(kept.values())


def past(when: PersonDate | None, today: date, path: str) -> PersonDate | None:
    """Return a date of a person. Raises: DateInFuture."""
    if when is not None and when.year is not None:
        past_day(date(when.year, when.month, when.day), today, path)
    return when


def past_day(day: date | None, today: date, path: str) -> date | None:
    """Return a day that is not after *today*. Raises: DateInFuture."""
    if day is not None and day > today:
        with inside(path):
            raise DateInFuture(day.isoformat())
    return day


def yearly(when: PersonDate | None) -> PersonDate | None:
    """Return a day of the calendar, without a year that it does not belong to."""
    return None if when is None else replace(when, year=None)


def _each_once(texts: Iterable[str]) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for text in texts:
        if text:
            kept.setdefault(fold(text) or text, text)
    return tuple(kept.values())


def _unless_blank(clean: Callable[[str, int], str], text: str, path: str, limit: int) -> str:
    if not text:
        return ""  # most fields of most people, and a refusal that is caught costs more than all else
    with inside(path):
        try:
            return clean(text, limit)
        except TextInvalid as refusal:
            if refusal.why == "empty":
                return ""
            raise
