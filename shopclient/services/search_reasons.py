"""Why a client was found, where the line of the list does not show it: "daughter Anna"."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, bindparam, func, literal_column, select, union_all
from sqlalchemy.orm import Session

from shopclient.domain.names import fold, latin
from shopclient.domain.phones import digits_of
from shopclient.domain.search_text import Word, Words
from shopclient.models import (
    Client,
    ClientCustom,
    ClientEmail,
    ClientLabel,
    ClientPhone,
    CustomField,
    Favourite,
    Relative,
)
from shopclient.services.client_views import ClientRow, Met
from shopclient.services.core import Query, table

# Of long notes only the sentence is told.
_SENTENCE = re.compile(r"[^\n.;!?]*[^\s.;!?][^\n.;!?]*")


class _Noted(NamedTuple):
    """One thing that is noted about a client."""

    client_id: int
    what: str
    text: str
    of: str  # the relation, for somebody of the family; the title of the shop's own field


def reasons(session: Session, words: Words, rows: Sequence[ClientRow]) -> dict[int, Met]:
    """Return of each client for whom that is not plain to see, which noted thing was found."""
    unseen = {row.id: missing for row in rows if (missing := _not_seen(words, row))}
    found: dict[int, Met] = {}
    for noted in _noted(session, list(unseen)) if unseen else ():
        if noted.client_id not in found and any(_meets(word, noted.text) for word in unseen[noted.client_id]):
            found[noted.client_id] = Met(noted.what, noted.text, noted.of)
    return found


def _not_seen(words: Words, row: ClientRow) -> Words:
    seen = (row.list_name, row.phone, *row.cards)
    return tuple(word for word in words if not any(_meets(word, text) for text in seen))


def _meets(word: Word, text: str) -> bool:
    key = fold(text)
    if any(part in key for part in word):
        return True
    if word[0].isdigit():
        digits = digits_of(text)
        # A phone that was typed from home is shown from abroad.
        return word[0] in digits or word[0] in f"8{digits[1:]}" or word[0] in f"0{digits[3:]}"
    sounds = [part for part in word if part.isascii()]
    return bool(sounds) and any(part in latin(key) for part in sounds)


def _noted(session: Session, ids: list[int]) -> Iterator[_Noted]:
    for row in _NOTED.all(session, ids=json.dumps(ids)):
        if row.what == "relative":
            yield from _of_relative(row)
        elif row.what == "note":
            yield from (
                _Noted(row.client_id, "note", each.strip(), "") for each in _SENTENCE.findall(row.text)
            )
        else:
            yield _Noted(row.client_id, row.what, row.text, row.of)


def _of_relative(row: _Noted) -> Iterator[_Noted]:
    name, role, phone, email, hobbies, tastes = json.loads(row.text)
    relation = row.of
    yield _Noted(row.client_id, "relative", name, role or relation)
    if role:
        yield _Noted(row.client_id, "role", role, name)
    for text in (phone, email, *json.loads(hobbies), *json.loads(tastes)):
        yield _Noted(row.client_id, "of_relative", text, name)


def _statement() -> Query:
    ids = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
    phone, email, label, relative = (table(m) for m in (ClientPhone, ClientEmail, ClientLabel, Relative))
    client, custom, field = table(Client), table(ClientCustom), table(CustomField)
    favourite = table(Favourite)
    known = client.alias("known")
    person = func.json_array(
        *(func.coalesce(known.c.name, relative.c.name), relative.c.role, relative.c.phone, relative.c.email),
        *(relative.c.hobbies, relative.c.tastes),
    )
    nothing: ColumnElement[str] = literal_column("''").label("of")

    def what(name: str) -> ColumnElement[str]:
        return literal_column(f"'{name}'").label("what")

    parts = union_all(
        select(phone.c.client_id, what("phone"), phone.c.typed.label("text"), nothing).where(
            phone.c.client_id.in_(ids)
        ),
        select(email.c.client_id, what("email"), email.c.address, nothing).where(email.c.client_id.in_(ids)),
        select(label.c.client_id, label.c.what, label.c.text, nothing).where(label.c.client_id.in_(ids)),
        select(client.c.id, what("salutation"), client.c.salutation, nothing).where(
            client.c.id.in_(ids), client.c.salutation != ""
        ),
        select(relative.c.client_id, what("relative"), person, relative.c.relation)
        .select_from(relative.outerjoin(known, known.c.id == relative.c.known_id))
        .where(relative.c.client_id.in_(ids)),
        select(favourite.c.client_id, what("reason"), favourite.c.reason, nothing).where(
            favourite.c.client_id.in_(ids), favourite.c.reason != ""
        ),
        select(client.c.id, what("note"), client.c.notes, nothing).where(
            client.c.id.in_(ids), client.c.notes != ""
        ),
        select(custom.c.client_id, what("custom"), custom.c.value, field.c.title)
        .select_from(custom.join(field, field.c.id == custom.c.field_id))
        .where(custom.c.client_id.in_(ids)),
    ).subquery()
    return Query(select(parts))


_NOTED = _statement()
