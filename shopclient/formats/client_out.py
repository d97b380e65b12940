"""Clients as cells of a table that ``client_rows`` reads back without loss."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final

from shopclient.domain.people import Person
from shopclient.domain.person_tree import write_person
from shopclient.formats.client_fields import TREE_FIELDS, Field
from shopclient.formats.listed_card import ListedCard
from shopclient.formats.own_headings import HEADINGS, OWN_FIELD
from shopclient.formats.row_values import between_emails, between_labels, cards_in, lines_or_one, phones_in
from shopclient.formats.several import Divide, joined

_LISTS: Final[dict[Field, tuple[str, Divide]]] = {
    Field.PHONE: ("phones", phones_in),
    Field.EMAIL: ("emails", between_emails),
    Field.ADDRESS: ("addresses", lines_or_one),
    Field.TAGS: ("tags", between_labels),
    Field.HOBBIES: ("hobbies", between_labels),
    Field.TASTES: ("tastes", between_labels),
    Field.SIZES: ("sizes", between_labels),
    Field.ALLERGIES: ("allergies", between_labels),
}
_PLAIN: Final = (
    *(Field.LAST, Field.FIRST, Field.MIDDLE, Field.SALUTATION, Field.BIRTHDAY, Field.BORN_ABOUT),
    *(Field.NAME_DAY, Field.LANGUAGE, Field.NOTES, Field.TALK, Field.SOURCE, *TREE_FIELDS),
)


@dataclass(frozen=True)
class OutRow:
    """A client to be written; sums as plain decimals, *keeper* and *household* by name, ids as this file's.

    *consents* and *presents* are objects of the client's JSON, *custom* titles and values of the shop's own
    fields. No cell holds *photo*, a JPEG.
    """

    id: str
    person: Person
    cards: tuple[ListedCard, ...] = ()
    bonus_balance: str = ""
    total_spent: str = ""
    keeper: str = ""
    household: str = ""
    referred_by: str = ""
    consents: tuple[dict[str, Any], ...] = ()
    custom: tuple[tuple[str, str], ...] = ()
    household_id: str = ""
    presents: tuple[dict[str, Any], ...] = ()
    archived: str = ""
    photo: bytes | None = None
    first_visit: date | None = None
    last_visit: date | None = None


def header(language: str, own: Sequence[str]) -> list[str]:
    """Return the headings in a language, with those of the shop's own fields at the end."""
    place = ("en", "ru", "uk").index(language)
    return [
        *(words[place] for words in HEADINGS.values()),
        *(f"{OWN_FIELD[place]}: {title}" for title in own),
    ]


def line(row: OutRow, own: Sequence[str]) -> list[str]:
    """Return the cells of a client, in the order of ``header``."""
    known, custom = cells(row), dict(row.custom)
    return [*(known.get(field, "") for field in HEADINGS), *(custom.get(title, "") for title in own)]


def cells(row: OutRow) -> dict[Field, str]:
    """Return field → text of a client."""
    person = replace(row.person, keeper=None, household=None, referred_by=None, custom=())
    tree = write_person(person)
    found = {field: _text(tree[field.value]) for field in _PLAIN if tree.get(field.value) is not None}
    if not (person.last or person.first or person.middle):
        found[Field.ORGANISATION if person.is_organisation else Field.NAME] = person.name
    for field, (key, divide) in _LISTS.items():
        found[field] = joined(tree.get(key, ()), divide)
    dates = {Field.FIRST_VISIT: row.first_visit, Field.LAST_VISIT: row.last_visit}
    return {
        **found,
        Field.EXTERNAL_ID: row.id,
        Field.CARD: joined([card.number for card in row.cards], cards_in),
        Field.KIND: "\n".join(card.kind for card in row.cards),
        Field.CARD_STATE: "\n".join(card.state for card in row.cards),
        Field.BONUS_BALANCE: row.bonus_balance,
        Field.TOTAL_SPENT: row.total_spent,
        Field.KEEPER: row.keeper,
        Field.HOUSEHOLD: row.household,
        Field.REFERRED_BY: row.referred_by,
        Field.HOUSEHOLD_ID: row.household_id,
        Field.ARCHIVED: row.archived,
        Field.CARDS: _objects([_told(asdict(card)) for card in row.cards]),
        Field.CONSENTS: _objects(row.consents),
        Field.PRESENTS: _objects(row.presents),
        **{field: day.isoformat() if day else "" for field, day in dates.items()},
    }


def _told(tree: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in tree.items() if value}


def _objects(trees: Sequence[dict[str, Any]]) -> str:
    return _text(list(trees)) if trees else ""


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
