"""Many new clients written at once, beside the session, a table at a time.

What it writes is what ``client_saving.save`` writes of each: a test holds both against each other.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from shopclient.domain.people import Person
from shopclient.domain.person_cleaning import CleanPerson
from shopclient.domain.person_tree import as_text, write_kept
from shopclient.domain.search_text import Findable, with_cards
from shopclient.models import (
    Client,
    ClientChannel,
    ClientCustom,
    ClientDate,
    ClientEmail,
    ClientLabel,
    ClientPhone,
    CustomField,
    Favourite,
    Relative,
    RelativeFavourite,
    Revision,
)
from shopclient.services.client_records import LABELS, PLAIN
from shopclient.services.core import Insert, table
from shopclient.services.custom_fields import fields_in
from shopclient.services.relative_records import PLAIN as RELATIVE_PLAIN
from shopclient.services.relative_records import as_iso
from shopclient.services.search_index import index_new
from shopclient.services.shop import Tx


@dataclass(frozen=True)
class NewClient:
    """Somebody to be added under an id that is free.

    *cards* are the numbers that he gets, *archived* since when he lies in the archive.
    """

    id: int
    clean: CleanPerson
    cards: Sequence[str] = ()
    archived: datetime | None = None


_CLIENT: Final = Insert(table(Client))
_PHONE: Final = Insert(table(ClientPhone), numbered=True)
_EMAIL: Final = Insert(table(ClientEmail), numbered=True)
_LABEL: Final = Insert(table(ClientLabel), numbered=True)
_DATE: Final = Insert(table(ClientDate), numbered=True)
_FAVOURITE: Final = Insert(table(Favourite), numbered=True)
_CHANNEL: Final = Insert(table(ClientChannel))
_CUSTOM: Final = Insert(table(ClientCustom))
_RELATIVE: Final = Insert(table(Relative), numbered=True)
_LOVED: Final = Insert(table(RelativeFavourite))
_REVISION: Final = Insert(table(Revision), numbered=True)
_UNSET: Final = dict.fromkeys(("merged_into_id", "erased_at", "taken_back_at"))


def add_all(tx: Tx, people: Sequence[NewClient], batch: int) -> list[Person]:
    """Write *people* as added by the import *batch*, and return them with the ids of their families.

    Whom they name must be there. Within the running transaction; accounts and cards are the caller's.
    """
    session = tx.session
    _CLIENT.add_all(session, [_client(tx, each) for each in people])
    for insert, rows in ((_PHONE, _phones), (_EMAIL, _emails), (_LABEL, _labels), (_DATE, _dates)):
        insert.add_all(session, [row for each in people for row in rows(each)])
    _FAVOURITE.add_all(session, [row for each in people for row in _favourites(each)])
    _CHANNEL.add_all(session, [row for each in people for row in _channels(each)])
    own = fields_in(session).rows if any(each.clean.person.custom for each in people) else {}
    _CUSTOM.add_all(session, [row for each in people for row in _custom(each, own)])
    persons = [_with_family(tx, each) for each in people]
    noted = zip(people, persons, strict=True)
    _REVISION.add_all(session, [_revision(tx, each, person, batch) for each, person in noted])
    index_new(session, ((-each.id if each.archived else each.id, _found_by(each, own)) for each in people))
    return persons


def _client(tx: Tx, new: NewClient) -> dict[str, Any]:
    person = new.clean.person
    return {
        **_UNSET,
        "archived_at": new.archived,
        **{name: getattr(person, name) for name in PLAIN},
        "id": new.id,
        "name": new.clean.name,
        "sort_key": new.clean.sort_key,
        "birthday": as_iso(person.birthday),
        "name_day": as_iso(person.name_day),
        "is_organisation": int(person.is_organisation),
        "keeper_id": person.keeper,
        "household_id": person.household,
        "version": 1,
        "added_at": tx.now,
        "changed_at": tx.now,
    }


def _phones(new: NewClient) -> Iterator[dict[str, Any]]:
    for place, phone in enumerate(new.clean.phones):
        said = {"typed": phone.as_typed, "e164": phone.e164, "digits": phone.digits}
        yield {"client_id": new.id, "position": place, **said}


def _emails(new: NewClient) -> Iterator[dict[str, Any]]:
    for place, address in enumerate(new.clean.person.emails):
        yield {"client_id": new.id, "position": place, "address": address}


def _labels(new: NewClient) -> Iterator[dict[str, Any]]:
    for what, attribute in LABELS.items():
        for place, text in enumerate(getattr(new.clean.person, attribute)):
            yield {"client_id": new.id, "what": what, "position": place, "text": text}


def _dates(new: NewClient) -> Iterator[dict[str, Any]]:
    for place, occasion in enumerate(new.clean.person.dates):
        said = {"title": occasion.title, "date": occasion.date.iso()}
        yield {"client_id": new.id, "position": place, **said}


def _favourites(new: NewClient) -> Iterator[dict[str, Any]]:
    for place, each in enumerate(new.clean.person.favourites):
        yield {"client_id": new.id, "position": place, "holiday_key": each.key, "reason": each.reason}


def _channels(new: NewClient) -> Iterator[dict[str, Any]]:
    for each in new.clean.person.channels:
        yield {"client_id": new.id, "channel": each.channel, "wish": each.wish}


def _custom(new: NewClient, own: Mapping[str, CustomField]) -> Iterator[dict[str, Any]]:
    for each in new.clean.person.custom:
        yield {"client_id": new.id, "field_id": own[each.key].id, "value": each.value}


def _with_family(tx: Tx, new: NewClient) -> Person:
    """Write the family and return the person with the ids that its people got."""
    person = new.clean.person
    if not person.family:
        return person
    ids = []
    for place, relative in enumerate(person.family):
        row = {
            **{name: getattr(relative, name) for name in RELATIVE_PLAIN},
            "client_id": new.id,
            "position": place,
            "birthday": as_iso(relative.birthday),
            "hobbies": json.dumps(relative.hobbies, ensure_ascii=False),
            "tastes": json.dumps(relative.tastes, ensure_ascii=False),
            "known_id": relative.known,
        }
        ids.append(_RELATIVE.add(tx.session, _RELATIVE.kept(row)))
        loved = [
            {"relative_id": ids[-1], "holiday_key": each.key, "position": turn, "reason": each.reason}
            for turn, each in enumerate(relative.favourites)
        ]
        _LOVED.add_all(tx.session, loved)
    named = zip(person.family, ids, strict=True)
    return replace(person, family=tuple(replace(relative, id=own) for relative, own in named))


def _revision(tx: Tx, new: NewClient, person: Person, batch: int) -> dict[str, Any]:
    if new.archived:
        kept = as_text({**write_kept(person), "archived": True})
    else:
        kept = new.clean.kept if person is new.clean.person else as_text(write_kept(person))
    said = {"deed": "import", "before": None, "after": kept, "undoes_id": None}
    return {"client_id": new.id, "at": tx.now, "staff_id": tx.staff_id, "batch_id": batch, **said}


def _found_by(new: NewClient, own: Mapping[str, CustomField]) -> Findable:
    custom = new.clean.person.custom
    texts = [each.value for each in custom if own[each.key].kind in {"text", "list"}]
    return with_cards(new.clean.found_by_all(texts) if texts else new.clean.found_by, new.cards)
