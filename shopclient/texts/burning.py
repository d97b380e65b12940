"""What is said about bonuses that are about to burn: on the screen, on paper, and to the client."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

from shopclient.domain.burning import Burn, BurningHolder
from shopclient.texts import days, numbers
from shopclient.texts.words import LANGUAGES, Words

_FIELD: Final = re.compile(r"\{([^{}\n]{1,40})\}")


@dataclass(frozen=True)
class Sender:
    """Who writes: the shop's name, its language for clients without one, and the currency of its sums."""

    shop: str
    language: str
    currency: str


def field_names(language: str) -> dict[str, str]:
    """Return the fields of a ready text as they are written in *language*, by their English names."""
    words = _words(language)
    return {
        "name": words.translate("BurningField", "name"),
        "sum": words.translate("BurningField", "sum"),
        "day": words.translate("BurningField", "day"),
        "last day": words.translate("BurningField", "last day"),
        "share": words.translate("BurningField", "share"),
        "balance": words.translate("BurningField", "balance"),
        "shop": words.translate("BurningField", "shop"),
    }


def default_text(language: str) -> str:
    """Return the program's own reminder in *language*, its fields in that language, too."""
    text = _words(language).translate(
        "Burning",
        "{name}, your bonuses expire on {day}: {sum}. Come and use them: they pay for up to {share} of a"
        " purchase.",
    )
    names = field_names(language)
    return _FIELD.sub(lambda found: f"{{{names.get(found[1], found[1])}}}", text)


def unknown_fields(text: str) -> list[str]:
    """Return what stands in braces in *text* and is no field of any language."""
    known = _english_names()
    return [name for name in _FIELD.findall(text) if _plain(name) not in known]


def language_for(holder: BurningHolder, sender: Sender) -> str:
    """Return the language in which a client is written to."""
    return holder.language if holder.language in LANGUAGES else sender.language


def ready_text(holder: BurningHolder, sender: Sender, own: Mapping[str, str]) -> str:
    """Return the reminder for a client, in the client's language; *own* are the shop's texts by language.

    It tells of what the client was not reminded of yet. Values are put in as they are: braces in a name are
    letters like others.
    """
    language = language_for(holder, sender)
    text = own.get(language) or default_text(language)
    values = _values(holder.left_to_say(), sender, language)
    known = _english_names()

    def fill(found: re.Match[str]) -> str:
        return values.get(known.get(_plain(found[1]), ""), found[0])

    return _FIELD.sub(fill, text)


def address(holder: BurningHolder) -> str:
    """Return how a client is addressed: by first name, and patronymic where the shop knows it."""
    return " ".join(part for part in (holder.first, holder.middle) if part) if holder.first else holder.name


def burns_when(burn: Burn, today: date, words: Words) -> str:
    """Return when something burns: ``24 May, in 5 days``."""
    day = days.day_month(burn.on.day, burn.on.month, words.language)
    return f"{day}, {days.days_left((burn.on - today).days, words)}"


def standing(holder: BurningHolder, today: date, currency: str, words: Words) -> str:
    """Return what else there is to know: ``balance 340 · last visit 12 days ago``."""
    balance = words.translate("Burning", "balance {sum}")
    parts = [balance.format(sum=numbers.bonuses(holder.balance, currency, words.language))]
    if holder.last_visit is not None:
        ago = days.days_left(min((holder.last_visit - today).days, 0), words)
        parts.append(words.translate("Burning", "last visit {ago}").format(ago=ago))
    else:
        parts.append(words.translate("Burning", "no purchase yet"))
    return " · ".join(parts)


def left_out(count: int, amount: int, currency: str, words: Words) -> str:
    """Return how many are not in the list, and why; empty for none."""
    if not count:
        return ""
    text = words.translate(
        "Burning",
        "Not in the list (died, moved away, want no calls): %n client(s); bonuses: {sum}.",
        n=count,
    )
    return text.format(sum=numbers.bonuses(amount, currency, words.language))


def _values(holder: BurningHolder, sender: Sender, language: str) -> dict[str, str]:
    first = holder.burns[0].on
    last = first - timedelta(days=1)
    return {
        "name": address(holder),
        "sum": numbers.bonuses(holder.amount, sender.currency, language),
        "day": _span(holder, language),
        "last day": days.day_month(last.day, last.month, language),
        "share": numbers.percent(holder.share, language),
        "balance": numbers.bonuses(holder.balance, sender.currency, language),
        "shop": sender.shop,
    }


def _span(holder: BurningHolder, language: str) -> str:
    """Return the day, or of several days the first and the last: ``24 May – 2 June``."""
    ends = dict.fromkeys((holder.burns[0].on, holder.burns[-1].on))
    return " – ".join(days.day_month(day.day, day.month, language) for day in ends)


def _plain(name: str) -> str:
    """Return a field as it is compared: neither case nor the kind of apostrophe matters."""
    return name.strip().casefold().replace("’", "'")


@cache
def _words(language: str) -> Words:
    return Words(language)


@cache
def _english_names() -> dict[str, str]:
    """Return the English name of each field by what it is called in every language."""
    return {
        _plain(shown): name
        for language in LANGUAGES
        for name, shown in (*field_names(language).items(), *((key, key) for key in field_names("en")))
    }
