"""Which clients are asked for: conditions that must all hold, as a value and as JSON."""

import json
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

from shopclient.domain.errors import BadJson, FieldUnknown, ValueInvalid
from shopclient.domain.people import LARGEST_ID, ClientState
from shopclient.domain.stages import Stage

#: How somebody keeps to the own rhythm who does not come as usual.
Kept = Literal["cooling", "lost"]
ConsentState = Literal["given", "withdrawn", "unknown"]

#: What a client may have agreed to.
PURPOSES: Final = ("programme", "messages", "greeting", "photo", "children")
_MOST_DAYS: Final = 36_600
_MONTHS: Final = 12
_LONGEST: Final = 400
_GROWN: Final = 17  # years, of the last birthday as a child
_PLACES: Final = 4  # so many digits no number of a level has


@dataclass(frozen=True)
class ClientFilter:
    """Conditions on clients; one that is empty or None holds for everybody.

    Sums are in minor units and both ends count. Where several values are given, one of them is enough; only
    *tags* must all be there.
    """

    stages: tuple[Stage, ...] = ()
    kinds: tuple[str, ...] = ()  # keys of kinds; an active card of one of them
    levels: tuple[str, ...] = ()  # as ``level_key`` writes them; an active card that is there today
    tags: tuple[str, ...] = ()
    birth_month: int | None = None
    birthday_within: int | None = None  # days, today included as day 0
    risks: tuple[Kept, ...] = ()  # ``cooling``, ``lost``: by the client's own rhythm
    not_seen_days: int | None = None  # bought before, but not in so many days
    turnover_from: int | None = None
    turnover_to: int | None = None
    balance_from: int | None = None
    balance_to: int | None = None
    has_favourite: bool | None = None
    favourite: str = ""  # key of a holiday
    consent: str = ""  # the purpose that *consent_state* is about
    consent_state: ConsentState = "given"  # ``unknown``: only those who can and may be asked
    states: tuple[ClientState, ...] = ()
    keeper: int | None = None  # id of the member of the staff
    place: str = ""  # words of an address
    no_phone: bool = False
    no_birthday: bool = False
    child_from: int | None = None  # years: somebody has a child, grandchild, niece … of that age today
    child_to: int | None = None
    is_organisation: bool | None = None
    added_since: date | None = None
    archived: bool = False  # those who were laid away, and nobody else

    @property
    def is_empty(self) -> bool:
        """Whether it holds for everybody in the list."""
        return self == EVERYBODY


def level_key(place: int, kind: str) -> str:
    """Return how a filter names a level: the first of a kind is 1, and 0 is who has not come to it."""
    return f"{place}:{kind}"


def level_of(key: str) -> tuple[int, str]:
    """Return the place and the key of the kind that ``level_key`` wrote."""
    place, _, kind = key.partition(":")
    return int(place), kind


def asking_for(purpose: str) -> ClientFilter:
    """Return who has not been asked for a consent: a list to be worked through."""
    return ClientFilter(consent=purpose, consent_state="unknown")


def write_filter(asked: ClientFilter) -> str:
    """Return the conditions that say something, as JSON."""
    tree = {key: value for key, value in _tree(asked).items() if value != _tree(EVERYBODY)[key]}
    return json.dumps(tree, ensure_ascii=False, sort_keys=True)


def read_filter(text: str) -> ClientFilter:
    """Return the filter that ``write_filter`` wrote.

    Raises:
        BadJson: It is no object of JSON.
        FieldUnknown: A condition that this version does not know: to pass over it would find too many.
        ValueInvalid: A condition with an impossible value.
    """
    try:
        tree = json.loads(text)
    except ValueError:
        raise BadJson("object") from None
    if not isinstance(tree, dict):
        raise BadJson("object")
    for key in tree:
        if key not in _READERS:
            raise FieldUnknown(str(key))
    return ClientFilter(**{key: _READERS[key](key, value) for key, value in tree.items()})


def checked(asked: ClientFilter) -> ClientFilter:
    """Return *asked* itself if every condition is possible.

    Raises:
        ValueInvalid: One is not.
    """
    return read_filter(write_filter(asked))


def _tree(asked: ClientFilter) -> dict[str, Any]:
    def plain(value: object) -> object:
        if isinstance(value, tuple):
            return list(value)
        return value.isoformat() if isinstance(value, date) else value

    return {item.name: plain(getattr(asked, item.name)) for item in fields(asked)}


def _number(least: int, most: int) -> Callable[[str, Any], int]:
    def read(key: str, value: Any) -> int:
        if type(value) is not int or not least <= value <= most:
            raise ValueInvalid(key, str(value), f"{least} … {most}")
        return value

    return read


def _one_of(*allowed: str) -> Callable[[str, Any], str]:
    def read(key: str, value: Any) -> str:
        if value not in allowed:
            raise ValueInvalid(key, str(value), ", ".join(allowed))
        return str(value)

    return read


def _text(key: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST:
        raise ValueInvalid(key, str(value), f"1 … {_LONGEST}")
    return value


def _level(key: str, value: Any) -> str:
    text = _text(key, value)
    place, _, kind = text.partition(":")
    if not (place.isascii() and place.isdigit() and len(place) < _PLACES and kind):
        raise ValueInvalid(key, text, "1:KIND")
    return text


def _several(read_one: Callable[[str, Any], str]) -> Callable[[str, Any], tuple[str, ...]]:
    def read(key: str, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise ValueInvalid(key, str(value), "[…]")
        return tuple(dict.fromkeys(read_one(key, one) for one in value))

    return read


def _flag(key: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueInvalid(key, str(value), "true, false")
    return value


def _day(key: str, value: Any) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueInvalid(key, str(value), "YYYY-MM-DD") from None


_money = _number(-(10**14), 10**14)
_READERS: Final = MappingProxyType[str, Callable[[str, Any], Any]](
    {
        "stages": _several(_one_of(*get_args(Stage))),
        "kinds": _several(_text),
        "levels": _several(_level),
        "tags": _several(_text),
        "birth_month": _number(1, _MONTHS),
        "birthday_within": _number(0, 366),
        "risks": _several(_one_of(*get_args(Kept))),
        "not_seen_days": _number(0, _MOST_DAYS),
        "turnover_from": _money,
        "turnover_to": _money,
        "balance_from": _money,
        "balance_to": _money,
        "has_favourite": _flag,
        "favourite": _text,
        "consent": _one_of(*PURPOSES),
        "consent_state": _one_of(*get_args(ConsentState)),
        "states": _several(_one_of(*get_args(ClientState))),
        "keeper": _number(1, LARGEST_ID),
        "place": _text,
        "no_phone": _flag,
        "no_birthday": _flag,
        "child_from": _number(0, _GROWN),
        "child_to": _number(0, _GROWN),
        "is_organisation": _flag,
        "added_since": _day,
        "archived": _flag,
    }
)

#: Everybody in the list.
EVERYBODY: Final = ClientFilter()
