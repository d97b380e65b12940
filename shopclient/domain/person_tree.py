"""A client as a plain tree: what JSON holds on the command line, and back.

Source:
    command line, "A client as JSON".
"""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from typing import Any, Final, get_args

from shopclient.domain.errors import DateInvalid, FieldMissing, FieldUnknown, ValueInvalid, inside
from shopclient.domain.names import fold
from shopclient.domain.people import (
    CHANNELS,
    LARGEST_ID,
    SPOKEN,
    ChannelWish,
    ClientState,
    CustomValue,
    DatedOccasion,
    Favourite,
    Person,
    Relative,
)
from shopclient.domain.person_dates import FIRST_YEAR, LAST_YEAR, Feb29, PersonDate, parse_person_date

Reader = Callable[[Any, str], Any]

# Made once: json.dumps would make one for each of a list's hundred thousand clients.
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False)


def read_person(tree: Mapping[str, Any]) -> Person:
    """Return the person that *tree* describes, not cleaned yet; null is a key left out.

    Raises:
        FieldUnknown, FieldMissing: With the key's path, ``family[0].nmae``.
        ValueInvalid: A value of another type, or outside the list of what is allowed.
        DateInvalid: With the key's path.
    """
    person = Person(**_table(tree, "", _PERSON))
    _refuse_two_names(person)
    return person


def write_person(person: Person) -> dict[str, Any]:
    """Return the tree that ``read_person`` reads back: the name as shown, and whatever is not empty."""
    tree = _filled(person, _PERSON)
    tree.pop("name", None)
    return {"name": person.full_name, **tree}


def read_kept(tree: Mapping[str, Any]) -> Person:
    """Return the person that ``write_kept`` wrote."""
    return Person(**_table(tree, "", _KEPT_PERSON))


def write_kept(person: Person) -> dict[str, Any]:
    """Return all that is not empty, as changes are noted: the ids of the family with it, no name twice."""
    return _filled(person, _KEPT_PERSON, _KEPT_RELATIVE)


def as_text(tree: Mapping[str, Any]) -> str:
    """Return what ``write_kept`` gave, or a part of it, as it is kept with a change."""
    return _ENCODER.encode(tree)


def _refuse_two_names(person: Person) -> None:
    """Refuse a name beside its parts that says something else than they do: one of both would be lost."""
    parts = (person.last, person.first, person.middle)
    words, known = (sorted(fold(text).split()) for text in (person.name, person.full_name))
    if person.name and any(parts) and words != known:
        raise _invalid(person.name, "name", "either name, or last, first and middle")


def _filled(item: Any, keys: Iterable[str], relative: Iterable[str] | None = None) -> dict[str, Any]:
    """Return what is not empty, by its key; an object of a list keeps what told its kind from the first."""
    always = _ALWAYS.get(type(item), ())
    found = {}
    for key in keys:
        value = getattr(item, key)
        # Most fields of most people are empty; 0 is a number that somebody said.
        if value or type(value) is int or key in always:
            found[key] = value if type(value) is str else _plain(value, relative or _RELATIVE)
    return found


def _plain(value: Any, relative: Iterable[str]) -> Any:
    if isinstance(value, PersonDate):
        return value.iso()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item, relative) for item in value]
    if isinstance(value, Relative):
        return _filled(value, relative)
    keys = _OBJECTS.get(type(value))
    return value if keys is None else _filled(value, keys)


def _table(
    tree: Any, path: str, readers: Mapping[str, Reader], needed: tuple[str, ...] = ()
) -> dict[str, Any]:
    if not isinstance(tree, Mapping):
        raise _invalid(tree, path, "an object")
    values = {}
    for key, value in tree.items():
        place = f"{path}.{key}" if path else str(key)
        if key not in readers:
            with inside(place):
                raise FieldUnknown(place)
        if value is not None:
            values[key] = readers[key](value, place)
    for key in needed:
        if key not in values:
            with inside(f"{path}.{key}"):
                raise FieldMissing(f"{path}.{key}")
    return values


def _list(item: Reader, value: Any, path: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise _invalid(value, path, "a list")
    return tuple(item(each, f"{path}[{index}]") for index, each in enumerate(value))


def _text(value: Any, path: str) -> str:
    if not isinstance(value, str):
        raise _invalid(value, path, "a text")
    return value


def _date(value: Any, path: str) -> PersonDate:
    text = _text(value, path)
    with inside(path):
        return parse_person_date(text)


def _day(value: Any, path: str) -> date:
    text = _text(value, path)
    try:
        return date.fromisoformat(text)
    except ValueError:
        with inside(path):
            raise DateInvalid(text) from None


def _yes_no(value: Any, path: str) -> bool:
    if not isinstance(value, bool):
        raise _invalid(value, path, "true, false")
    return value


def _number(first: int, last: int, value: Any, path: str) -> int:
    if type(value) is not int or not first <= value <= last:
        raise _invalid(value, path, f"{first} … {last}")
    return value


def _one_of(allowed: tuple[str, ...], value: Any, path: str) -> str:
    if value not in allowed:
        raise _invalid(value, path, ", ".join(filter(None, allowed)))
    return str(value)


def _id(whose: str, value: Any, path: str) -> int:
    if type(value) is not int or not 0 < value <= LARGEST_ID:
        raise _invalid(value, path, f"the id of {whose}")
    return value


def _relative(readers: Mapping[str, Reader], value: Any, path: str) -> Relative:
    return Relative(**{"relation": "", "name": "", **_table(value, path, readers)})


def _favourite(value: Any, path: str) -> Favourite:
    return Favourite(**_table(value, path, _FAVOURITE, needed=("key",)))


def _occasion(value: Any, path: str) -> DatedOccasion:
    return DatedOccasion(**_table(value, path, _OCCASION, needed=("title", "date")))


def _channel(value: Any, path: str) -> ChannelWish:
    return ChannelWish(**_table(value, path, _CHANNEL, needed=("channel", "wish")))


def _custom(value: Any, path: str) -> CustomValue:
    return CustomValue(**_table(value, path, _CUSTOM, needed=("key", "value")))


def _invalid(value: Any, path: str, allowed: str) -> ValueInvalid:
    refusal = ValueInvalid(path, str(value), allowed)
    refusal.at = path
    return refusal


_TEXTS: Final = partial(_list, _text)
_FAVOURITE: Final[Mapping[str, Reader]] = {"key": _text, "reason": _text}
_OCCASION: Final[Mapping[str, Reader]] = {"title": _text, "date": _date}
_CHANNEL: Final[Mapping[str, Reader]] = {
    "channel": partial(_one_of, CHANNELS),
    "wish": partial(_one_of, ("wished", "refused")),
}
_CUSTOM: Final[Mapping[str, Reader]] = {"key": _text, "value": _text}
_RELATIVE: Final[Mapping[str, Reader]] = {
    "relation": _text,
    "name": _text,
    "birthday": _date,
    "hobbies": _TEXTS,
    **dict.fromkeys(("species", "role", "phone", "email", "school_class"), _text),
    "tastes": _TEXTS,
    "favourites": partial(_list, _favourite),
    "notes": _text,
    "known": partial(_id, "a client"),
}
_KEPT_RELATIVE: Final[Mapping[str, Reader]] = {"id": partial(_id, "a relative"), **_RELATIVE}
_PERSON: Final[Mapping[str, Reader]] = {
    **dict.fromkeys(("name", "last", "first", "middle"), _text),
    "is_organisation": _yes_no,
    **dict.fromkeys(("phones", "emails"), _TEXTS),
    "address_form": partial(_one_of, ("", "formal", "informal")),
    "salutation": _text,
    "birthday": _date,
    "born_about": partial(_number, FIRST_YEAR, LAST_YEAR),
    "name_day": _date,
    "feb29": partial(_one_of, get_args(Feb29)),
    "church_style": partial(_one_of, ("new", "old")),
    "language": partial(_one_of, ("", *SPOKEN)),
    "addresses": _TEXTS,
    "family": partial(_list, partial(_relative, _RELATIVE)),
    **dict.fromkeys(("hobbies", "tastes", "sizes", "allergies", "tags"), _TEXTS),
    "favourites": partial(_list, _favourite),
    "dates": partial(_list, _occasion),
    "channels": partial(_list, _channel),
    "talk": _text,
    "notes": _text,
    "state": partial(_one_of, get_args(ClientState)),
    "source": _text,
    "referred_by": partial(_id, "a client"),
    "keeper": partial(_id, "somebody of the shop"),
    "household": partial(_id, "a household"),
    "wallet_share": partial(_number, 0, 100),
    "score": partial(_number, 0, 10),
    "score_on": _day,
    "checked_on": _day,
    "custom": partial(_list, _custom),
}
#: What a client may have as JSON.
PERSON_KEYS: Final = frozenset(_PERSON)
_KEPT_PERSON: Final[Mapping[str, Reader]] = {
    **_PERSON,
    "family": partial(_list, partial(_relative, _KEPT_RELATIVE)),
}
_OBJECTS: Final[Mapping[type, Mapping[str, Reader]]] = {
    Favourite: _FAVOURITE,
    DatedOccasion: _OCCASION,
    ChannelWish: _CHANNEL,
    CustomValue: _CUSTOM,
}
#: What the contract shows even where it is empty.
_ALWAYS: Final[Mapping[type, tuple[str, ...]]] = {
    Relative: ("relation", "name", "hobbies"),
    Favourite: ("key", "reason"),
}
