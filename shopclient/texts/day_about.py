"""What helps to decide what to do for a client, in words: worth, silence, what was done a year ago."""

import datetime as dt
from collections.abc import Sequence
from typing import Protocol

from shopclient.domain.currencies import DECIMALS
from shopclient.texts import days, numbers
from shopclient.texts.relations import relation
from shopclient.texts.words import Words


class Known(Protocol):
    """What is told about an occasion of a client."""

    @property
    def yearly(self) -> int: ...
    @property
    def risk(self) -> str: ...
    @property
    def silent_days(self) -> int | None: ...
    @property
    def usual_days(self) -> int | None: ...
    @property
    def before(self) -> dt.date | None: ...
    @property
    def gift(self) -> str: ...
    @property
    def family(self) -> Sequence[tuple[str, str]]: ...


def about(known: Known, currency: str, words: Words) -> str:
    """Return the line under a person: whose family, the turnover of a year, the silence, what was done."""
    parts = [f"{relation(what, words)} · {name}" for what, name in known.family]
    parts += [yearly(known, currency, words)] if known.yearly > 0 else []
    if known.risk:
        parts.append(silence(known, words))
    return " · ".join([*parts, *filter(None, [last_year(known, words)])])


def yearly(known: Known, currency: str, words: Words) -> str:
    """Return the turnover of twelve months: ``$4,126 in a year``."""
    return words.translate("DayAbout", "{sum} in a year").format(sum=whole_sum(known, currency, words))


def whole_sum(known: Known, currency: str, words: Words) -> str:
    """Return the turnover of twelve months without its small change: ``$4,126``."""
    unit = 10 ** DECIMALS[currency]
    return numbers.round_money(known.yearly // unit * unit, currency, words.language)


def silence(known: Known, words: Words) -> str:
    """Return how long nothing was bought: ``41 days without a purchase, usually 12``."""
    silent, usual = known.silent_days or 0, known.usual_days or 0
    told = words.translate("DayAbout", "%n day(s) without a purchase, usually {usual}", n=silent)
    return told.format(usual=numbers.whole(usual, words.language))


def last_year(known: Known, words: Words) -> str:
    """Return what was done about the same occasion a year ago, or nothing."""
    on = known.before
    day = days.day_month(on.day, on.month, words.language) if on else ""
    if on and known.gift:
        told = words.translate("DayAbout", "a year ago: greeted on {day}, given: {gift}")
    elif on:
        told = words.translate("DayAbout", "a year ago: greeted on {day}")
    elif known.gift:
        told = words.translate("DayAbout", "a year ago given: {gift}")
    else:
        return ""
    return told.format(day=day, gift=known.gift)


def risk(known: Known, words: Words) -> str:
    """Return one word for somebody who comes no more as usual; nothing for the others."""
    return {
        "cooling": words.translate("DayAbout", "Cooling"),
        "lost": words.translate("DayAbout", "Lost"),
    }.get(known.risk, "")
