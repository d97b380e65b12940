"""What differs between two states of a client, field by field; and one change taken back among later ones.

States are trees as ``person_tree.write_kept`` writes them. Lists are compared by their items: texts by
themselves, the family by its ids, favourites by their keys, own dates by their titles.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from shopclient.domain.errors import ChangedSince

Tree = Mapping[str, Any]

#: What tells the objects of a list from each other.
_KEYS: Final = {
    "family": "id",
    "favourites": "key",
    "dates": "title",
    "channels": "channel",
    "custom": "key",
}

#: What is noted with a change and tells a reader nothing.
_UNTOLD: Final = "digest"


@dataclass(frozen=True)
class FieldChange:
    """One field that differs: in *item* of a list, in *part* of that item, where they are named.

    *old* and *new* are plain values as in the JSON of a client; None where there was or is nothing.
    """

    field: str
    item: str
    part: str
    old: Any
    new: Any


def field_changes(before: Tree, after: Tree) -> tuple[FieldChange, ...]:
    """Return what differs between two states, in the order of the fields."""
    keys = [key for key in {**before, **after} if key != _UNTOLD]
    return tuple(change for key in keys for change in _differing(key, before.get(key), after.get(key)))


def _differing(field: str, old: Any, new: Any) -> Iterator[FieldChange]:
    if old == new:
        return
    if field in _KEYS:
        yield from _objects(field, old or [], new or [])
    elif isinstance(old or new, list):
        yield from _texts(field, old or [], new or [])
    else:
        yield FieldChange(field, "", "", old, new)


def _objects(field: str, old: list[Any], new: list[Any]) -> Iterator[FieldChange]:
    was, became = (_by_key(field, items) for items in (old, new))
    if list(was) != list(became) and was == became:
        yield FieldChange(field, "", "", old, new)  # only their order
    for key in {**was, **became}:
        one, other = was.get(key), became.get(key)
        if one is None or other is None:
            yield from [FieldChange(field, _named(one or other), "", one, other)]
            continue
        for change in field_changes(one, other):
            yield FieldChange(field, _named(other), change.field, change.old, change.new)


def _texts(field: str, old: list[str], new: list[str]) -> Iterator[FieldChange]:
    gone = [text for text in old if text not in new]
    come = [text for text in new if text not in old]
    if not gone and not come:
        yield FieldChange(field, "", "", old, new)  # only their order
    elif len(gone) == len(come) == 1:
        yield FieldChange(field, "", "", gone[0], come[0])
    else:
        yield from (FieldChange(field, "", "", text, None) for text in gone)
        yield from (FieldChange(field, "", "", None, text) for text in come)


def _named(item: Tree | None) -> str:
    names = (str((item or {}).get(key, "")) for key in ("name", "title", "key", "channel", "relation"))
    return next((name for name in names if name), "")


def taken_back(now: Tree, before: Tree, after: Tree, path: str = "") -> dict[str, Any]:
    """Return the state *now* without the change from *before* to *after*; all that came later stays.

    Raises:
        ChangedSince: Later another value came where this change had written.
    """
    state = dict(now)
    for key in {**before, **after}:
        was, became = before.get(key), after.get(key)
        if was != became:
            value = _restored(key, was, became, now.get(key), f"{path}{key}")
            state.pop(key, None) if value in (None, []) else state.update({key: value})
    return state


def _restored(field: str, was: Any, became: Any, now: Any, path: str) -> Any:
    if now == became:
        return was
    if field in _KEYS:
        return _restored_objects(field, was or [], became or [], now or [], path)
    if isinstance(was or became, list):
        return _restored_texts(was or [], became or [], now or [], path)
    raise ChangedSince(path)


def _restored_texts(was: list[str], became: list[str], now: list[str], path: str) -> list[str]:
    gone = [text for text in was if text not in became]
    come = [text for text in became if text not in was]
    if (not gone and not come) or any(text not in now for text in come):
        raise ChangedSince(path)
    left = [text for text in now if text not in come]
    for text in gone:
        if text not in left:
            left.insert(was.index(text), text)
    return left


def _restored_objects(field: str, was: list[Any], became: list[Any], now: list[Any], path: str) -> list[Any]:
    before, after, present = (_by_key(field, items) for items in (was, became, now))
    if before == after:
        raise ChangedSince(path)  # of their order
    for place, key in enumerate({**before, **after}):
        one, other, there = before.get(key), after.get(key), present.get(key)
        if one == other:
            continue
        if there == other:
            present = _put(present, key, one, place)
        elif one is None or other is None or there is None:
            raise ChangedSince(f"{path}[{_named(other or one)}]")
        else:
            present[key] = taken_back(there, one, other, f"{path}[{_named(there)}].")
    return list(present.values())


def _put(items: dict[Any, Any], key: Any, item: Any, place: int) -> dict[Any, Any]:
    if key in items or item is None:
        changed = {each: item if each == key else items[each] for each in items}
        return {each: value for each, value in changed.items() if value is not None}
    pairs = list(items.items())
    pairs.insert(place, (key, item))
    return dict(pairs)


def _by_key(field: str, items: list[Any]) -> dict[Any, Any]:
    # Two dates of one title are told apart by their turn.
    found: dict[Any, Any] = {}
    for item in items:
        key, turn = item.get(_KEYS[field]), 0
        while (key, turn) in found:
            turn += 1
        found[key, turn] = item
    return found
