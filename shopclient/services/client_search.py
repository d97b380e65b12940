"""Finding clients as one types: in name order, a page at a time, in a file of any size.

Source:
    speed, sections 2 and 8: parts of a folded text by trigrams, pages by the last row seen.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    and_,
    bindparam,
    column,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    table,
    text,
    true,
    tuple_,
)
from sqlalchemy.orm import Session

from shopclient.domain.phones import Phone, shown
from shopclient.domain.search_text import Word, Words, readings, search_body
from shopclient.models import Client, ClientPhone, Favourite
from shopclient.services.client_figures import Figures, figures_of
from shopclient.services.client_views import ClientPage, ClientRow
from shopclient.services.clock import day_of
from shopclient.services.shop import Shop

#: Hits are counted and sorted up to here; of more, the first in name order are met soon.
MOST_COUNTED = 5_000
#: Fewer letters make no trigram: their clients are found by looking at each.
_TRIGRAM = 3

_INDEX = table("client_search", column("rowid", Integer), column("body"))


def find(shop: Shop, text: str, limit: int = 50, after: int | None = None) -> ClientPage:
    """Return up to *limit* clients, by name, to whom every word of *text* belongs; all for an empty text.

    Words may stand in any order and any case and be parts of a name, a phone in any grouping, a card number
    or an address; Latin letters find Cyrillic names. Digits taken apart and the keys of other layouts are
    tried only where the text as typed finds nobody.

    Args:
        shop: The open shop.
        text: As typed.
        limit: Rows on a page, 1 or more.
        after: The id of the last row of the page before; None for the first page.
    """
    with shop.reading() as session:
        total = session.scalar(_COUNT) or 0
        asked = list(readings(text))
        if not asked:
            return ClientPage(_rows(shop, session, _page(session, limit, after)), total, total)
        words, hits = _first_with_hits(session, asked)
        ids = _page(session, limit, after, _among(words, hits)) if hits.count else []
        found = min(hits.count, MOST_COUNTED)
        return ClientPage(_rows(shop, session, ids), found, total, found_more=hits.count > found)


def listed(shop: Shop, ids: Sequence[int], limit: int = 50, after: int | None = None) -> ClientPage:
    """Return up to *limit* of the clients with these *ids*, by name, in pages as ``find``."""
    with shop.reading() as session:
        total = session.scalar(_COUNT) or 0
        among = Client.id.in_(select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value))
        found = session.scalar(_COUNT.where(among)) or 0
        return ClientPage(_rows(shop, session, _page(session, limit, after, among)), found, total)


def count(shop: Shop) -> int:
    """Return how many clients there are."""
    with shop.reading() as session:
        return session.scalar(_COUNT) or 0


def index_client(session: Session, client_id: int) -> None:
    """Note anew what the client is found by, after the name, a phone, an e-mail or a card changed.

    Everything pending in *session* is written first.
    """
    session.flush()
    row = session.execute(_FOUND_BY, {"id": client_id}).one()
    phones = [Phone(*parts) for parts in json.loads(row.phones)]
    body = search_body(row.sort_key, phones, json.loads(row.emails), json.loads(row.cards))
    session.execute(_REINDEX, {"id": client_id, "body": body})


def forget_client(session: Session, client_id: int) -> None:
    """Let a client be found no more, after it was merged with another one."""
    session.execute(delete(_INDEX).where(_INDEX.c.rowid == client_id))


def ids_with(session: Session, words: Words) -> list[int]:
    """Return the clients to whom all *words* belong; of more than are counted, one more than that."""
    ids: list[int] = json.loads(_hits(session, words).ids)
    return ids


@dataclass(frozen=True)
class _Hits:
    count: int = 0
    ids: str = "[]"  # JSON: thousands of numbers come and go as one value


def _first_with_hits(session: Session, asked: Sequence[Words]) -> tuple[Words, _Hits]:
    """Return the first reading that finds anybody, and whom it finds."""
    for words in asked:
        hits = _hits(session, words)
        if hits.count:
            return words, hits
    return (), _Hits()


def _hits(session: Session, words: Words) -> _Hits:
    some = select(_INDEX.c.rowid).where(_matching(words)).limit(MOST_COUNTED + 1).subquery()
    row = session.execute(select(func.count(), func.json_group_array(some.c.rowid))).one()
    return _Hits(*row)


def _matching(words: Words) -> ColumnElement[bool]:
    """Return the condition on the index that every word is there in one of its spellings."""
    long = [word for word in words if min(map(len, word)) >= _TRIGRAM]
    conditions = [_holding([word for word in words if word not in long])]
    if long:
        # Quoted always, so that no sign of the text is taken for one of the query language.
        quoted = (" OR ".join('"' + part.replace('"', '""') + '"' for part in word) for word in long)
        match = " AND ".join(f"({either})" for either in quoted)
        conditions.append(literal_column("client_search").op("MATCH")(match))
    return and_(*conditions)


def _holding(words: Sequence[Word]) -> ColumnElement[bool]:
    """Return the same condition as a look at the text itself."""
    return and_(true(), *(or_(*(func.instr(_INDEX.c.body, part) > 0 for part in word)) for word in words))


def _among(words: Words, hits: _Hits) -> ColumnElement[bool]:
    """Return the condition on clients, in the form that is cheapest for so many hits."""
    if hits.count <= MOST_COUNTED:
        listed = func.json_each(hits.ids).table_valued("value")
        return Client.id.in_(select(listed.c.value))
    # Asked of each in name order until the page is full: where so many answer, that is soon.
    return exists().where(_INDEX.c.rowid == Client.id, _holding(words))


def _page(
    session: Session, limit: int, after: int | None, among: ColumnElement[bool] | None = None
) -> list[int]:
    query = select(Client.id).where(Client.is_listed == 1).order_by(Client.sort_key, Client.id).limit(limit)
    if among is not None:
        query = query.where(among)
    if after is not None:
        last = select(Client.sort_key).where(Client.id == after).scalar_subquery()
        query = query.where(tuple_(Client.sort_key, Client.id) > tuple_(last, after))
    return list(session.scalars(query))


def _rows(shop: Shop, session: Session, ids: list[int]) -> tuple[ClientRow, ...]:
    programme = shop.programme_in(session)[1]
    figures = figures_of(session, programme, ids, day_of(shop.now, programme.shop))
    heads = {row.id: row for row in session.execute(_HEADS, {"ids": ids})}
    return tuple(_row(heads[client_id], figures[client_id]) for client_id in ids)


def _row(head: Any, figures: Figures) -> ClientRow:
    return ClientRow(
        id=head.id,
        name=head.name,
        list_name=" ".join(part for part in (head.last, head.first, head.middle) if part) or head.name,
        phone=shown(Phone(head.e164, head.digits, head.typed)) if head.typed else "",
        cards=tuple(card.number for card in figures.cards),
        kind_name=figures.cards[0].kind_name if figures.cards else "",
        stage=figures.stage,
        bonuses=figures.bonuses,
        last_purchase=figures.last_purchase,
        has_favourite=head.has_favourite,
        bought_before=figures.purchases == 0 and figures.turnover > 0,
    )


_COUNT = select(func.count()).select_from(Client).where(Client.is_listed == 1)
_HEADS = (
    select(
        *(Client.id, Client.name, Client.last, Client.first, Client.middle),
        *(ClientPhone.e164, ClientPhone.digits, ClientPhone.typed),
        exists().where(Favourite.client_id == Client.id).label("has_favourite"),
    )
    .outerjoin(ClientPhone, and_(ClientPhone.client_id == Client.id, ClientPhone.position == 0))
    .where(Client.id.in_(bindparam("ids", expanding=True)))
)
# One statement, since an import asks it for every row.
_FOUND_BY = text(
    """
    SELECT sort_key,
        (SELECT json_group_array(json_array(e164, digits, typed)) FROM client_phone
            WHERE client_id = client.id) AS phones,
        (SELECT json_group_array(address) FROM client_email WHERE client_id = client.id) AS emails,
        (SELECT json_group_array(number) FROM card WHERE holder_id = client.id OR coalesce(holder_id, 0) = 0
            AND account_id IN (SELECT id FROM account WHERE client_id = client.id)) AS cards
    FROM client WHERE id = :id
    """
)
_REINDEX = text("INSERT OR REPLACE INTO client_search (rowid, body) VALUES (:id, :body)")
