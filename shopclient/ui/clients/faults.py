"""Everything in the form of a client that cannot be kept: each field with its own refusal."""

from dataclasses import MISSING, dataclass, fields, replace
from datetime import date
from typing import Any

from shopclient.domain.errors import Refusal
from shopclient.domain.people import Person
from shopclient.services import clients
from shopclient.services.shop import Shop
from shopclient.ui.clients.draft import DateDraft, Draft, RelativeDraft, person_of, place_in_form
from shopclient.ui.clients.places import PLACE

_MOST = 40
#: A name for one that was refused, so that the rest can be judged.
_SOMEBODY = "-"
#: Without these a row cannot be kept at all: it is left out whole.
_NEEDED = frozenset({"dates.date", "dates.title", "family.name", "family.known"})


@dataclass(frozen=True)
class Fault:
    """A field of the form, as a place such as ``family[0].birthday``, and why it is refused."""

    place: str
    refusal: Refusal


def faults(shop: Shop, client_id: int | None, base: Person, draft: Draft, today: date) -> tuple[Fault, ...]:
    """Return all that would be refused of *draft* of a client (None: a new one) whose file holds *base*.

    A person is judged field by field and refused at the first one, so what was refused is struck out and the
    rest judged again.
    """
    found: list[Fault] = []
    while len(found) < _MOST:
        try:
            clients.judge(shop, client_id, person_of(draft, base, today))
        except Refusal as refusal:
            place = place_in_form(refusal.place or "", draft)
            if any(each.place == place for each in found):
                break
            found.append(Fault(place, refusal))
            struck = _without(draft, place)
            if struck is None:
                break
            draft = struck
        else:
            break
    return tuple(sorted(found, key=_turn))


def _turn(fault: Fault) -> int:
    """Return which field it is of those of the form, as one goes through them."""
    found = PLACE.match(fault.place)
    names = [each.name for each in fields(Draft)]
    return names.index(found["what"]) if found is not None and found["what"] in names else len(names)


def _without(draft: Draft, place: str) -> Draft | None:
    """Return *draft* with nothing at *place*, every row where it was; None if there is no such place."""
    found = PLACE.match(place)
    if found is None or not hasattr(draft, found["what"]):
        return None
    what, index, part = found["what"], found["index"], found["part"] or ""
    if what in {"name", "last", "first", "middle"}:
        return replace(draft, name=_SOMEBODY, last="", first="", middle="")
    value: Any = getattr(draft, what)
    if not isinstance(value, tuple) or index is None:
        blank: dict[str, Any] = {what: _default(draft, what)}
        return replace(draft, **blank)
    if int(index) >= len(value):
        return None
    items = list(value)
    items[int(index)] = _item_without(items[int(index)], what, part)
    changed: dict[str, Any] = {what: tuple(items)}
    return replace(draft, **changed)


def _item_without(item: Any, what: str, part: str) -> Any:
    if isinstance(item, str):
        return ""
    if f"{what}.{part}" in _NEEDED or not hasattr(item, part):
        return {"dates": DateDraft(), "family": RelativeDraft()}.get(what, item)
    return replace(item, **{part: _default(item, part)})


def _default(owner: Any, name: str) -> Any:
    field = next(each for each in fields(owner) if each.name == name)
    return "" if field.default is MISSING else field.default
