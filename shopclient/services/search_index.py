"""The index that clients are found by: kept with each change, asked for the parts of a search.

Clients of the list stand in it under their id, archived ones under minus their id; others not at all.

Source:
    speed, section 2: parts of a folded text by trigrams.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Text,
    and_,
    bindparam,
    column,
    func,
    literal_column,
    or_,
    select,
    table,
    text,
    true,
)
from sqlalchemy.orm import Session

from shopclient.domain.phones import Phone, digits_of
from shopclient.domain.search_text import Findable, Words, findable
from shopclient.domain.search_tiers import TRIGRAM, Need, Piece, tiers
from shopclient.services.core import Insert, Query

#: More clients than any file has.
ALL: Final = 2**31 - 2
#: The sign of a client's id in the index.
LISTED: Final = 1
ARCHIVED: Final = -1
# Clients whose texts are made at once.
_BATCH: Final = 1_000
# Comes after every letter.
_LAST = "\U0010ffff"

#: Of a search: the trigrams that begin with these few letters.
Memo = dict[str, list[str]]

INDEX = table("client_search", column("rowid", Integer), column("name", Text), column("rest", Text))
_NEW = Insert(INDEX)
_TERMS = table("client_search_terms", column("term", Text), column("doc", Integer))


def index_client(session: Session, client_id: int) -> None:
    """Note anew what the client is found by: see ``index_clients``."""
    index_clients(session, [client_id])


def index_clients(session: Session, ids: Collection[int]) -> None:
    """Note anew what these clients are found by, and those in whose family they are.

    Called after anything of it changed: a name, a phone, a card, a hobby, or whether a client is listed.
    Everything pending in *session* is written first.
    """
    session.flush()
    kin = session.scalars(_KIN, {"ids": json.dumps(list(ids))})
    each = sorted({*ids, *kin})
    if not each:
        return
    session.execute(_FORGET, [{"id": one} for one in each])
    _note(session, each)


def _note(session: Session, each: list[int]) -> None:
    rows = session.execute(_FOUND_BY, {"ids": json.dumps(each)})
    noted = [{"id": row.id if row.is_listed else -row.id, **_texts(row)._asdict()} for row in rows]
    if noted:
        session.execute(_NOTE, noted)


def index_new(session: Session, found_by: Iterable[tuple[int, Findable]]) -> None:
    """Note what listed clients are found by who were just added, and are in nobody's family."""
    _NEW.add_kept(session, [{"rowid": one, "name": each.name, "rest": each.rest} for one, each in found_by])


def index_everybody(connection: Connection) -> None:
    """Make the index anew, after a migration.

    An empty one is filled in a third of the time that it takes to mend each row of a full one.
    """
    [made] = connection.execute(_MADE)
    connection.exec_driver_sql("DROP TABLE client_search")
    connection.exec_driver_sql(made.sql)
    with Session(connection) as session:
        everybody = list(session.scalars(text("SELECT id FROM client ORDER BY id")))
        for first in range(0, len(everybody), _BATCH):
            _note(session, everybody[first : first + _BATCH])


def texts_of(session: Session, client_id: int, scope: int) -> Findable:
    """Return what the client is found by; nothing if that is nothing."""
    row = _TEXTS.first(session, id=scope * client_id)
    return Findable("", "") if row is None else Findable(row.name, row.rest)


def ids_with(session: Session, words: Words, most: int = 5_000) -> list[int]:
    """Return the listed clients to whom all *words* belong; of more than *most*, one more than that."""
    return gather(session, tiers(words)[-1], most)


def gather(
    session: Session, need: Need, most: int, scope: int = LISTED, memo: Memo | None = None
) -> list[int]:
    """Return the clients who meet the *need*, in no order; of more than *most*, one more than that.

    *memo* keeps what several needs of one search ask for alike.
    """
    memo = {} if memo is None else memo
    groups = [[phrase for piece in group for phrase in _phrases(session, piece, memo)] for group in need]
    ids = _matched(session, groups, most + 1, scope) if all(groups) else []
    return ids if scope == LISTED else [-each for each in ids]


def holding(need: Need) -> ColumnElement[bool]:
    """Return the condition on a row of the index that it meets the *need*, as a look at its texts."""
    return and_(true(), *(or_(*(_contains(piece) for piece in group)) for group in need))


def _phrases(session: Session, piece: Piece, memo: Memo) -> list[str]:
    """Return what the trigram index is asked for a piece, one of which must be there.

    A piece too short for a trigram is where one begins with it: those that are in use are asked for.
    """
    if len(piece.text) >= TRIGRAM:
        return [_phrase(piece)]
    if piece.text not in memo:
        bounds = {"least": piece.text, "beyond": piece.text + _LAST}
        memo[piece.text] = [row.term for row in _BEGUN.all(session, **bounds)]
    return [_phrase(piece._replace(text=term)) for term in memo[piece.text]]


def _phrase(piece: Piece) -> str:
    # Quoted always, so that no sign is taken for the language of the index.
    quoted = '"' + piece.text.replace('"', '""') + '"'
    return f"{piece.where} : {quoted}" if piece.where else quoted


def _matched(session: Session, groups: list[list[str]], most: int, scope: int) -> list[int]:
    match = " AND ".join(f"({' OR '.join(group)})" for group in groups)
    found = _MATCHED.scalar(session, match=match, most=most, **_bounds(scope))
    ids: list[int] = json.loads(found)
    return ids


def _bounds(scope: int) -> dict[str, int]:
    return {"low": 1, "high": ALL} if scope == LISTED else {"low": -ALL, "high": -1}


def _contains(piece: Piece) -> ColumnElement[bool]:
    columns = [INDEX.c[piece.where]] if piece.where else [INDEX.c.name, INDEX.c.rest]
    return or_(*(func.instr(each, piece.text) > 0 for each in columns))


def _texts(row: Any) -> Findable:
    phones = [Phone(*parts) for parts in json.loads(row.phones)]
    return findable(row.sort_key, phones, json.loads(row.emails), json.loads(row.cards), _words(row))


def _words(row: Any) -> Iterator[str]:
    yield row.salutation
    yield row.notes
    yield from json.loads(row.reasons)
    yield from json.loads(row.labels)
    yield from json.loads(row.custom)
    for name, role, phone, *lists in json.loads(row.family):
        yield from (name, role, digits_of(phone))
        for texts in lists:
            yield from json.loads(texts)


def _terms_in_use() -> Query:
    """Return the question for the trigrams that begin with some letters.

    It steps from one to the next: to read what there is of each would take as long as the text is.
    """

    def first(least: ColumnElement[str]) -> Any:
        found = select(_TERMS.c.term).where(_TERMS.c.term >= least, _TERMS.c.term < bindparam("beyond"))
        return found.limit(1).scalar_subquery().label("term")

    begun = select(first(bindparam("least"))).cte("begun", recursive=True)
    # No trigram is longer than another one: the next is the first that comes after this and one sign more.
    further = select(first(begun.c.term.concat(literal_column("char(1)")))).where(begun.c.term.is_not(None))
    begun = begun.union_all(further)
    return Query(select(begun.c.term).where(begun.c.term.is_not(None)))


def _one_value(found: Any) -> Any:
    return select(func.json_group_array(found.subquery().c[0]).label("ids"))


_IN_SCOPE = INDEX.c.rowid.between(bindparam("low"), bindparam("high"))
_MATCHED = Query(
    _one_value(
        select(INDEX.c.rowid)
        .where(literal_column("client_search").op("MATCH")(bindparam("match")), _IN_SCOPE)
        .limit(bindparam("most"))
    )
)
_BEGUN = _terms_in_use()
_TEXTS = Query(select(INDEX.c.name, INDEX.c.rest).where(INDEX.c.rowid == bindparam("id")))
# Who stands in somebody's family under this client's own name.
_KIN = text("SELECT DISTINCT client_id FROM relative WHERE known_id IN (SELECT value FROM json_each(:ids))")
_FORGET = text("DELETE FROM client_search WHERE rowid IN (:id, -:id)")
_MADE = text("SELECT sql FROM sqlite_master WHERE name = 'client_search'")
_NOTE = text("INSERT INTO client_search (rowid, name, rest) VALUES (:id, :name, :rest)")
# One statement, since an import asks it for every row.
_FOUND_BY = text(
    """
    SELECT id, is_listed, sort_key, salutation, notes,
        (SELECT json_group_array(reason) FROM favourite WHERE client_id = client.id) AS reasons,
        (SELECT json_group_array(json_array(e164, digits, typed)) FROM client_phone
            WHERE client_id = client.id) AS phones,
        (SELECT json_group_array(address) FROM
            (SELECT address FROM client_email WHERE client_id = client.id
            UNION ALL SELECT email FROM relative WHERE client_id = client.id AND email <> '')) AS emails,
        (SELECT json_group_array(number) FROM card WHERE holder_id = client.id OR coalesce(holder_id, 0) = 0
            AND account_id IN (SELECT id FROM account WHERE client_id = client.id)) AS cards,
        (SELECT json_group_array(text) FROM client_label WHERE client_id = client.id) AS labels,
        (SELECT json_group_array(value) FROM client_custom JOIN custom_field ON custom_field.id = field_id
            WHERE client_id = client.id AND kind IN ('text', 'list')) AS custom,
        (SELECT json_group_array(json_array(
                coalesce(known.name, relative.name), relative.role, relative.phone,
                relative.hobbies, relative.tastes))
            FROM relative LEFT JOIN client AS known ON known.id = relative.known_id
            WHERE relative.client_id = client.id) AS family
    FROM client WHERE id IN (SELECT value FROM json_each(:ids))
        AND (is_listed OR archived_at IS NOT NULL)
        AND merged_into_id IS NULL AND erased_at IS NULL AND taken_back_at IS NULL
    """
)
