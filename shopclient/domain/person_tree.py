"""A client as a plain tree: what JSON holds on the command line, and back.

Source:
    command line, "A client as JSON".
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, get_args

from shopclient.domain.errors import FieldMissing, FieldUnknown, ValueInvalid, inside
from shopclient.domain.names import fold
from shopclient.domain.people import (
    LARGEST_ID,
    SPOKEN,
    ClientState,
    DatedOccasion,
    Favourite,
    Person,
    Relative,
)
from shopclient.domain.person_dates import Feb29, PersonDate, parse_person_date

Reader = Callable[[Any, str], Any]


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
    tree: dict[str, Any] = {"name": person.full_name}
    for key in _PERSON:
        value = getattr(person, key)
        if key != "name" and value not in ("", (), None):
            tree[key] = _plain(value)
    return tree


def _refuse_two_names(person: Person) -> None:
    """Refuse a name beside its parts that says something else than they do: one of both would be lost."""
    parts = (person.last, person.first, person.middle)
    words, known = (sorted(fold(text).split()) for text in (person.name, person.full_name))
    if person.name and any(parts) and words != known:
        raise _invalid(person.name, "name", "either name, or last, first and middle")


def _plain(value: Any) -> Any:
    if isinstance(value, PersonDate):
        return value.iso()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    for kind, keys in ((Relative, _RELATIVE), (Favourite, _FAVOURITE), (DatedOccasion, _OCCASION)):
        if isinstance(value, kind):
            return {key: _plain(getattr(value, key)) for key in keys if getattr(value, key) is not None}
    return value


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


def _one_of(allowed: tuple[str, ...], value: Any, path: str) -> str:
    if value not in allowed:
        raise _invalid(value, path, ", ".join(filter(None, allowed)))
    return str(value)


def _client_id(value: Any, path: str) -> int:
    if type(value) is not int or not 0 < value <= LARGEST_ID:
        raise _invalid(value, path, "the id of a client")
    return value


def _relative(value: Any, path: str) -> Relative:
    return Relative(**{"relation": "", "name": "", **_table(value, path, _RELATIVE)})


def _favourite(value: Any, path: str) -> Favourite:
    return Favourite(**_table(value, path, _FAVOURITE, needed=("key",)))


def _occasion(value: Any, path: str) -> DatedOccasion:
    return DatedOccasion(**_table(value, path, _OCCASION, needed=("title", "date")))


def _invalid(value: Any, path: str, allowed: str) -> ValueInvalid:
    refusal = ValueInvalid(path, str(value), allowed)
    refusal.at = path
    return refusal


_TEXTS: Final = partial(_list, _text)
_RELATIVE: Final[Mapping[str, Reader]] = {
    "relation": _text,
    "name": _text,
    "birthday": _date,
    "hobbies": _TEXTS,
}
_FAVOURITE: Final[Mapping[str, Reader]] = {"key": _text, "reason": _text}
_OCCASION: Final[Mapping[str, Reader]] = {"title": _text, "date": _date}
_PERSON: Final[Mapping[str, Reader]] = {
    **dict.fromkeys(("name", "last", "first", "middle"), _text),
    **dict.fromkeys(("phones", "emails"), _TEXTS),
    "birthday": _date,
    "name_day": _date,
    "feb29": partial(_one_of, get_args(Feb29)),
    "church_style": partial(_one_of, ("new", "old")),
    "language": partial(_one_of, ("", *SPOKEN)),
    "address": _text,
    "family": partial(_list, _relative),
    "hobbies": _TEXTS,
    "tastes": _TEXTS,
    "tags": _TEXTS,
    "favourites": partial(_list, _favourite),
    "dates": partial(_list, _occasion),
    "notes": _text,
    "state": partial(_one_of, get_args(ClientState)),
    "referred_by": _client_id,
}
