"""What a list knows of a client who is there: joined to what the file knows."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from shopclient.domain.people import Person

#: Told in a client's fields by the list only where the file has nothing.
_SINGLE: Final = (
    *("birthday", "name_day", "feb29", "church_style", "language", "address_form", "salutation"),
    *("born_about", "talk", "source", "wallet_share", "score", "score_on", "checked_on", "referred_by"),
    *("keeper", "household"),
)
_LISTS: Final = ("phones", "emails", "addresses", "tags", "hobbies", "tastes", "sizes", "allergies")
#: Lists of objects, and what tells one from another.
_OBJECTS: Final[Mapping[str, Callable[[Any], object]]] = {
    "favourites": lambda item: item.key,
    "dates": lambda item: (item.title, item.date),
    "channels": lambda item: item.channel,
    "custom": lambda item: item.key,
    "family": lambda item: (item.relation, item.name),
}
_NAME: Final = ("last", "first", "middle")


def filled(known: Person, said: Person) -> Person:
    """Return *known* with what the list knows and the file does not; what is there is never replaced."""
    new: dict[str, Any] = {
        name: getattr(said, name)
        for name in _SINGLE
        if getattr(known, name) in (None, "") and getattr(said, name) not in (None, "")
    }
    if known.birthday is not None or said.birthday is not None:
        new.pop("born_about", None)
    if not known.full_name:
        new |= {name: getattr(said, name) for name in ("name", *_NAME)}
    return replace(known, **new, **_more(known, said))


def replaced(known: Person, said: Person) -> Person:
    """Return *known* with everything the list says in its place; lists are joined, nothing is emptied."""
    new: dict[str, Any] = {
        name: getattr(said, name) for name in _SINGLE if getattr(said, name) not in (None, "")
    }
    if said.full_name:
        new |= {name: getattr(said, name) for name in ("name", *_NAME)}
    return replace(known, **new, **_more(known, said))


def _more(known: Person, said: Person) -> dict[str, Any]:
    """Return the lists of both, each thing once."""
    more: dict[str, Any] = {}
    for name in _LISTS:
        new = [item for item in getattr(said, name) if item not in getattr(known, name)]
        if new:
            more[name] = (*getattr(known, name), *new)
    for name, key in _OBJECTS.items():
        there = {key(item) for item in getattr(known, name)}
        new = [item for item in getattr(said, name) if key(item) not in there]
        if new:
            more[name] = (*getattr(known, name), *new)
    if said.notes and said.notes not in known.notes:
        more["notes"] = "\n".join(filter(None, (known.notes, said.notes)))
    return more
