"""Rows of a list made fit to be written, before any transaction begins: a sale waits for none of it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from shopclient.domain.card_numbers import normalise
from shopclient.domain.custom_fields import CustomField, clean_value
from shopclient.domain.errors import PictureUnfit, Refusal
from shopclient.domain.names import fold
from shopclient.domain.people import CustomValue, Person, Relative
from shopclient.domain.person_cleaning import CleanPerson, Terms
from shopclient.services import custom_fields, photos
from shopclient.services.holidays import shop_holidays
from shopclient.services.import_values import Incoming, Problem
from shopclient.services.shop import Shop

_PLACE = re.compile(r"(?P<field>[a-z_0-9]+)(?:\[(?P<index>[0-9]+)\](?:\.(?P<inner>[a-z_]+).*)?)?")
# Without these it is nobody, or somebody else.
_NEEDED = frozenset(("name", "last", "first", "middle", "phones", "state", "is_organisation"))
_NOBODY, _NO_RELATIVE = Person(), Relative("", "")


def terms_of(shop: Shop) -> Terms:
    """Return by what people of a list that is none of ours are made fit."""
    return _terms(shop, _own_fields(shop, is_own=False))


def _terms(shop: Shop, custom: Mapping[str, CustomField]) -> Terms:
    return Terms(
        shop.programme().shop.country,
        shop.today(),
        frozenset(each.key for each in shop_holidays(shop)),
        custom,
    )


def _own_fields(shop: Shop, *, is_own: bool) -> dict[str, CustomField]:
    known = custom_fields.fields(shop)
    return {field.key: field for field in known if not (field.retired and not is_own)}


@dataclass(frozen=True)
class Prepared:
    """A row made fit to be written, or why it cannot be.

    *numbers* are its cards as the file keeps them, *jpeg* its photo, *faults* what had to be left out of it.
    """

    row: Incoming
    clean: CleanPerson | None
    refusal: Refusal | None
    numbers: tuple[str, ...]
    jpeg: bytes | None = None
    faults: tuple[Problem, ...] = ()


def _numbers_of(row: Incoming) -> tuple[str, ...]:
    """Return the cards of a row as the file keeps their numbers."""
    return tuple(dict.fromkeys(filter(None, map(normalise, (row.card, *row.more_cards)))))


class Preparing:
    """Makes rows fit by the shop's country, day and fields of its own.

    *has_kind*: there is a kind to keep cards as. *is_own*: a list of ours, whose fields are made where the
    shop lacks them.
    """

    def __init__(self, shop: Shop, *, has_kind: bool, is_own: bool) -> None:
        self._shop, self._has_kind, self._is_own = shop, has_kind, is_own
        self._rules = _own_fields(shop, is_own=is_own)
        self._titles = {fold(field.title): field for field in self._rules.values()}
        self._terms = _terms(shop, self._rules)

    def prepared(self, row: Incoming) -> Prepared:
        """Return the row with its person cleaned, or with the refusal."""
        faults: list[Problem] = []
        numbers = _numbers_of(row)
        if numbers and not self._has_kind:
            # The number is not lost; where it belongs is for the shop to decide.
            row, numbers = _noted(row, (row.card, *row.more_cards)), ()
        if row.beside.custom:
            row = self._with_own_fields(row, faults)
        jpeg = None if row.beside.picture is None else _photo(row, row.beside.picture, faults)
        while True:
            try:
                clean = row.clean or self._terms.clean(row.person)
            except Refusal as refusal:
                rest = without(row.person, refusal.place or "")
                if rest is None:
                    return Prepared(row, None, refusal, numbers, faults=tuple(faults))
                value = str(refusal.data().get("value", ""))
                faults.append(Problem(row.line, refusal.place or "", value, refusal.code))
                row = _with(row, rest)
            else:
                return Prepared(row, clean, None, numbers, jpeg, tuple(faults))

    def _with_own_fields(self, row: Incoming, faults: list[Problem]) -> Incoming:
        """Return the row with what the list says in the shop's own fields; what has none is a note."""
        kept: list[CustomValue] = []
        notes: list[str] = []
        for title, value in row.beside.custom:
            try:
                field = self._titles.get(fold(title)) or (self._made(title) if self._is_own else None)
                if field is None:
                    notes.append(f"{title}: {value}")
                else:
                    kept.append(CustomValue(field.key, clean_value(self._rules, field.key, value)))
            except Refusal as refusal:
                faults.append(Problem(row.line, "custom", value, refusal.code))
        row = _with(row, replace(row.person, custom=tuple(kept)))
        return _noted(row, notes) if notes else row

    def _made(self, title: str) -> CustomField:
        field = custom_fields.add(self._shop, title, "text")
        self._titles[fold(title)] = self._rules[field.key] = field
        return field


def without(person: Person, place: str) -> Person | None:
    """Return *person* without what stands at a *place*, ``family[0].birthday``; None: it is needed."""
    found = _PLACE.fullmatch(place)
    if found is None or found["field"] in _NEEDED:
        return None
    name, index, inner = found["field"], found["index"], found["inner"]
    if index is None:
        return replace(person, **{name: getattr(_NOBODY, name)})
    items = list(getattr(person, name))
    if inner and name == "family" and inner not in {"name", "relation"}:
        items[int(index)] = replace(items[int(index)], **{inner: getattr(_NO_RELATIVE, inner)})
    else:
        del items[int(index)]
    rest: dict[str, Any] = {name: tuple(items)}
    return replace(person, **rest)


def _noted(row: Incoming, texts: Iterable[str]) -> Incoming:
    notes = "\n".join(filter(None, (row.person.notes, *texts)))
    return _with(row, replace(row.person, notes=notes))


def _with(row: Incoming, person: Person) -> Incoming:
    """Return the row with its person as it is now; what was made fit before was another one."""
    return replace(row, person=person, clean=None)


def _photo(row: Incoming, picture: bytes, faults: list[Problem]) -> bytes | None:
    try:
        return photos.small_jpeg_of(picture)
    except PictureUnfit as refusal:
        faults.append(Problem(row.line, "photo", "", refusal.code))
        return None
