"""Lines of the list of clients, read for a page at once in a fixed number of statements."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import and_, bindparam, exists, func, select
from sqlalchemy.orm import Session

from shopclient.domain.person_dates import Feb29, occurrence_in, parse_person_date
from shopclient.domain.phones import Phone, shown
from shopclient.domain.search_text import Words
from shopclient.models import Client, ClientPhone, Favourite
from shopclient.services.client_figures import Figures, figures_of
from shopclient.services.client_views import ClientRow
from shopclient.services.clock import day_of
from shopclient.services.core import Query, table
from shopclient.services.search_reasons import reasons
from shopclient.services.shop import Shop


def rows_of(shop: Shop, session: Session, ids: Sequence[int], words: Words = ()) -> tuple[ClientRow, ...]:
    """Return the lines of these clients, in this order; *words* are those that found them."""
    if not ids:
        return ()
    programme = shop.programme_in(session)[1]
    today = day_of(shop.now, programme.shop)
    figures = figures_of(session, programme, ids, today)
    heads = {row.id: row for row in _HEADS.all(session, ids=json.dumps(list(ids)))}
    feb29 = programme.calendar.feb29
    rows = [_row(heads[each], figures[each], _birthday_in(heads[each], today, feb29)) for each in ids]
    met = reasons(session, words, rows) if words else {}
    return tuple(replace(row, met=met[row.id]) if row.id in met else row for row in rows)


def _birthday_in(head: Any, today: date, feb29: Feb29) -> int | None:
    """Return in how many days the birthday comes round, 0 for today; None where it is not known."""
    if head.birthday is None:
        return None
    when, rule = parse_person_date(head.birthday), head.feb29 or feb29
    coming = (occurrence_in(when, year, rule) for year in (today.year, today.year + 1))
    return next(((day - today).days for day in coming if day >= today), None)


def _row(head: Any, figures: Figures, birthday_in: int | None) -> ClientRow:
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
        has_favourite=bool(head.has_favourite),
        bought_before=figures.purchases == 0 and figures.turnover > 0,
        birthday_in=birthday_in,
    )


def _heads() -> Query:
    client, phone = table(Client), table(ClientPhone)
    ids = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
    favourite = exists().where(table(Favourite).c.client_id == client.c.id)
    return Query(
        select(
            *(client.c.id, client.c.name, client.c.last, client.c.first, client.c.middle),
            *(client.c.birthday, client.c.feb29),
            *(phone.c.e164, phone.c.digits, phone.c.typed),
            favourite.label("has_favourite"),
        )
        .select_from(client)
        .outerjoin(phone, and_(phone.c.client_id == client.c.id, phone.c.position == 0))
        .where(client.c.id.in_(ids))
    )


_HEADS = _heads()
