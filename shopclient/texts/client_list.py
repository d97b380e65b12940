"""The words of a list of clients on paper."""

from collections.abc import Sequence
from datetime import date

from shopclient.texts import days
from shopclient.texts.words import Words


def heading(segment: str, words: Words) -> str:
    """Return what the list is called: its segment, if it is one."""
    return segment or words.translate("ClientList", "Clients")


def under(
    conditions: Sequence[str], typed: str, count: int, shop: str, today: date, words: Words
) -> tuple[str, ...]:
    """Return what is asked for, how many answer to it, and whose list it is, of which day."""
    asked = list(conditions)
    if typed.strip():
        asked.append(words.translate("ClientList", "search: “{text}”").format(text=typed.strip()))
    counted = words.translate("ClientList", "%n client(s)", n=count)
    day = days.day(today, words.language)
    return (*(["; ".join(asked)] if asked else []), " · ".join(part for part in (counted, shop, day) if part))


def heads(words: Words) -> tuple[str, ...]:
    """Return the headings of the columns."""
    return (
        words.translate("ClientList", "Name"),
        words.translate("ClientList", "Phone"),
        words.translate("ClientList", "Card"),
        words.translate("ClientList", "Last visit"),
        words.translate("ClientList", "Bonuses"),
    )


def lacking(words: Words) -> str:
    """Return what the codes of signs are."""
    return words.translate(
        "ClientList", "Signs that this type lacks are written as their codes, such as [U+1F600]."
    )
