"""Texts of greetings: for which occasion, in which tone; and which of them to propose to somebody.

Source: requirements 16 and 17: several variants, never the same one twice to the same person.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, get_args
from zlib import crc32

from shopclient.domain.placeholders import fields_of

Cause = Literal[
    "birthday",
    "jubilee",
    "child_birthday",
    "family_birthday",
    "family_holiday",
    "name_day",
    "anniversary",
    "new_year",
    "womens_day",
    "holiday",
    "kindred",
    "memorial",
    "thanks",
    "win_back",
]
Tone = Literal["formal", "warm", "joking", "verse"]
AddressForm = Literal["", "formal", "informal"]

CAUSES: Final[tuple[Cause, ...]] = get_args(Cause)
TONES: Final[tuple[Tone, ...]] = get_args(Tone)

#: What a cause falls back to, where texts of its own are few.
_NEXT: Final[Mapping[Cause, Cause]] = {
    "jubilee": "birthday",
    "child_birthday": "family_birthday",
    "new_year": "holiday",
    "womens_day": "holiday",
}
#: Left empty a text is whole all the same.
_MAY_LACK: Final = "own line"


@dataclass(frozen=True)
class GreetingText:
    """One text with its fields; *address* is empty where it suits both, *belated* is said of a day gone by.

    *key* names it for good: ``ru/birthday-warm-1`` of the program, ``own-7`` of the shop.
    """

    key: str
    language: str
    cause: Cause
    tone: Tone
    text: str
    address: AddressForm = ""
    belated: bool = False


@dataclass(frozen=True)
class Wanted:
    """What a text is wanted for; *seed* mixes the order, so that neighbours are not told the same words."""

    language: str
    cause: Cause
    address: AddressForm = ""
    belated: bool = False
    seed: str = ""


def causes_of(cause: Cause) -> tuple[Cause, ...]:
    """Return *cause* and what its texts may be taken from, the nearest first."""
    following = _NEXT.get(cause)
    return (cause,) if following is None else (cause, following)


def suggest(
    texts: Iterable[GreetingText], wanted: Wanted, known: Collection[str], given: Mapping[str, date]
) -> list[GreetingText]:
    """Return the texts that fit, the best first: not given to this person yet, of the very cause, then mixed.

    Args:
        texts: The library.
        wanted: For what.
        known: The fields that have a value; a text that needs another one is left out.
        given: Key of a text → the day on which this person got it last; these come last, the oldest first.
    """
    fitting = [text for text in texts if _fits(text, wanted) and _is_complete(text, known)]
    return sorted(fitting, key=lambda text: _place(text, wanted, given))


def _fits(text: GreetingText, wanted: Wanted) -> bool:
    return (
        text.language == wanted.language
        and text.cause in causes_of(wanted.cause)
        and text.belated == wanted.belated
        and (not text.address or not wanted.address or text.address == wanted.address)
    )


def _is_complete(text: GreetingText, known: Collection[str]) -> bool:
    return all(name in known or name == _MAY_LACK for name in fields_of(text.text))


def _place(text: GreetingText, wanted: Wanted, given: Mapping[str, date]) -> tuple[date, int, bool, int]:
    last = given.get(text.key, date.min)
    own_first = not text.key.startswith("own-")
    mixed = crc32(f"{wanted.seed}/{text.key}".encode())
    return last, causes_of(wanted.cause).index(text.cause), own_first, mixed
