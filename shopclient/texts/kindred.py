"""Why a holiday is offered in place of a favourite that is far off, in words."""

import datetime as dt
from collections.abc import Sequence
from typing import Protocol

from shopclient.domain.holidays import Holiday
from shopclient.texts import days
from shopclient.texts.themes import themes
from shopclient.texts.words import Words


class Favourite(Protocol):
    """The favourite that is far off, and what it shares with the holiday offered."""

    @property
    def holiday(self) -> Holiday: ...
    @property
    def date(self) -> dt.date | None: ...
    @property
    def themes(self) -> Sequence[str]: ...


class Offered(Protocol):
    """A holiday that is offered in place of a favourite."""

    @property
    def holiday(self) -> Holiday | None: ...
    @property
    def kindred_of(self) -> Favourite | None: ...
    @property
    def days_left(self) -> int: ...


def kinship(item: Offered, words: Words) -> str:
    """Return why the day is offered: ``“Pioneer Day”, in 7 days, is of one kin with “Komsomol Day”: …``."""
    if item.holiday is None or item.kindred_of is None:
        return ""
    told = themes(item.kindred_of.themes, words)
    sentence = (
        words.translate("Kindred", "“{day}”, {when}, is of one kin with “{favourite}”: {themes}")
        if told
        else words.translate("Kindred", "“{day}”, {when}, is of one kin with “{favourite}”")
    )
    day, favourite = names(item.holiday, item.kindred_of.holiday, words)
    when = days.days_left(item.days_left, words)
    return sentence.format(day=day, when=when, favourite=favourite, themes=told)


def names(day: Holiday, favourite: Holiday, words: Words) -> tuple[str, str]:
    """Return both names, short unless what stands in the brackets tells them apart: football has two days."""
    short = short_name(day, words), short_name(favourite, words)
    return short if short[0] != short[1] else (day.name(words.language), favourite.name(words.language))


def short_name(holiday: Holiday, words: Words) -> str:
    """Return a holiday's name without what the catalogue explains in brackets."""
    return holiday.name(words.language).partition(" (")[0]
