"""What a merge moves from one file to another, noted before, so that the two can be parted again.

What changes in the file that stays is noted as any change is; here stand the rows of the other one.
"""

from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from shopclient.domain.errors import ChangedSince
from shopclient.models import (
    Account,
    Attachment,
    Card,
    Client,
    ClientConsent,
    ClientDate,
    ClientEmail,
    ClientGift,
    ClientLabel,
    ClientPhone,
    ClientPhoto,
    Contact,
    Favourite,
    Greeting,
    PlanGuest,
    Relative,
)
from shopclient.services.core import table
from shopclient.services.guest_merging import guest_rows, part_guests
from shopclient.services.message_merging import message_rows, part_messages

Record = dict[str, Any]

#: Tables whose rows are written anew whenever a client is saved: the whole rows are noted.
_REWRITTEN = {each.__tablename__: table(each) for each in (ClientPhone, ClientEmail, ClientLabel)}
#: Tables whose rows live on and follow the client, in the order of the file.
_ORDERED = {each.__tablename__: table(each) for each in (Relative, Favourite, ClientDate)}
#: Tables whose rows follow as they are.
_FOLLOWING = {
    each.__tablename__: table(each) for each in (Contact, ClientGift, ClientConsent, Attachment, PlanGuest)
}
_GREETINGS, _PHOTOS, _GIFTS = table(Greeting), table(ClientPhoto), table(ClientGift)


def before_merge(session: Session, keep: int, other: int) -> Record:
    """Return what hangs on *other* and would hang on *keep* after a merge, as plain values."""
    return {
        "rewritten": {name: _whole(session, each, other) for name, each in _REWRITTEN.items()},
        "ordered": {
            name: [
                list(row)
                for row in session.execute(select(t.c.id, t.c.position).where(t.c.client_id == other))
            ]
            for name, t in _ORDERED.items()
        },
        "following": {
            name: list(session.scalars(select(t.c.id).where(t.c.client_id == other)))
            for name, t in _FOLLOWING.items()
        },
        "gift_kin": _pairs(
            session, select(_GIFTS.c.id, _GIFTS.c.relative_id).where(_GIFTS.c.client_id == other)
        ),
        "greetings": _greetings(session, other),
        "greetings_kept": _greetings(session, keep),
        "guests": guest_rows(session, other),
        "guests_kept": guest_rows(session, keep),
        "messages": message_rows(session, other),
        "photo": session.scalar(select(ClientPhoto.digest).where(ClientPhoto.client_id == other)),
        "photo_kept": session.scalar(select(ClientPhoto.digest).where(ClientPhoto.client_id == keep)),
        "brought": list(
            session.scalars(select(Client.id).where(Client.referred_by == other, Client.id != keep))
        ),
        "known": _pairs(
            session,
            select(Relative.id, Relative.client_id).where(
                Relative.known_id == other, Relative.client_id != keep
            ),
        ),
        "merged": list(session.scalars(select(Client.id).where(Client.merged_into_id == other))),
        "cards": [list(row) for row in session.execute(_cards(keep, other))],
        "accounts": [list(row) for row in session.execute(_accounts(keep, other))],
    }


def put_back(session: Session, record: Record, keep: int, other: int) -> list[tuple[int, int]]:
    """Give *other* back what a merge moved to *keep*; return the joined accounts, each with its heir.

    Raises:
        ChangedSince: The photo was changed since.
    """
    for name, rows in record["rewritten"].items():
        _rewrite(session, _REWRITTEN[name], rows, keep, other)
    for name, pairs in record["ordered"].items():
        each = _ORDERED[name]
        for row_id, position in pairs:
            _move(session, each, each.c.id == row_id, client_id=other, position=position)
    for name, ids in record["following"].items():
        _move(session, _FOLLOWING[name], _FOLLOWING[name].c.id.in_(ids), client_id=other)
    for gift, relative in record["gift_kin"]:
        _move(session, _GIFTS, _GIFTS.c.id == gift, relative_id=relative)
    _greetings_back(session, record, keep, other)
    # A merge of an older version knew of no lists of guests.
    part_guests(session, record.get("guests", []), record.get("guests_kept", []), keep, other)
    part_messages(session, record.get("messages", []), other)
    _photo_back(session, record, keep, other)
    _lead_back(session, record, keep, other)
    return _cards_back(session, record)


def _whole(session: Session, each: Any, client: int) -> list[Record]:
    rows = session.execute(select(each).where(each.c.client_id == client).order_by(each.c.id))
    return [dict(row) for row in rows.mappings()]


def _pairs(session: Session, query: Any) -> list[list[int]]:
    return [list(row) for row in session.execute(query)]


def _greetings(session: Session, client: int) -> list[str]:
    return list(session.scalars(select(Greeting.occurrence).where(Greeting.client_id == client)))


def _cards(keep: int, other: int) -> Any:
    accounts = select(Account.id).where(Account.client_id.in_((keep, other)))
    theirs = Card.holder_id.in_((keep, other)) | Card.account_id.in_(accounts)
    return select(Card.id, Card.holder_id, Card.account_id).where(theirs)


def _accounts(keep: int, other: int) -> Any:
    columns = (Account.id, Account.client_id, Account.opening_turnover, Account.merged_into_id)
    return select(*columns).where(Account.client_id.in_((keep, other)))


def _rewrite(session: Session, each: Any, rows: list[Record], keep: int, other: int) -> None:
    for row in rows:
        rest = {name: value for name, value in row.items() if name not in {"id", "client_id", "position"}}
        same = [
            each.c[name] == value if value is not None else each.c[name].is_(None)
            for name, value in rest.items()
        ]
        known = session.scalar(select(each.c.client_id).where(each.c.id == row["id"], *same))
        if known in {keep, other}:
            back = {"client_id": other, "position": row["position"]}
            session.execute(update(each).where(each.c.id == row["id"]).values(**back))
        else:
            session.execute(insert(each).values(**rest, client_id=other, position=row["position"]))


def _move(session: Session, each: Any, which: Any, **values: Any) -> None:
    session.execute(update(each).where(which).values(**values))


def _greetings_back(session: Session, record: Record, keep: int, other: int) -> None:
    own = record["greetings"]
    _move(session, _GREETINGS, _GREETINGS.c.occurrence.in_(own), client_id=other)
    # What was done for the one was noted for the other, too.
    copied = {occurrence.replace(f"c{other}/", f"c{keep}/", 1) for occurrence in own}
    session.execute(
        delete(_GREETINGS).where(_GREETINGS.c.occurrence.in_(copied - {*record["greetings_kept"], *own}))
    )


def _photo_back(session: Session, record: Record, keep: int, other: int) -> None:
    if record["photo"] is None or record["photo_kept"] is not None:
        return
    now = session.scalar(select(ClientPhoto.digest).where(ClientPhoto.client_id == keep))
    if now != record["photo"]:
        raise ChangedSince("photo")
    _move(session, _PHOTOS, _PHOTOS.c.client_id == keep, client_id=other)


def _lead_back(session: Session, record: Record, keep: int, other: int) -> None:
    clients, kin = table(Client), table(Relative)
    brought = clients.c.id.in_(record["brought"]) & (clients.c.referred_by == keep)
    _move(session, clients, brought, referred_by=other)
    for relative, _client in record["known"]:
        _move(session, kin, (kin.c.id == relative) & (kin.c.known_id == keep), known_id=other)
    _move(session, clients, clients.c.id.in_(record["merged"]), merged_into_id=other)
    _move(session, clients, clients.c.id == other, merged_into_id=None)


def _cards_back(session: Session, record: Record) -> list[tuple[int, int]]:
    """Let cards and accounts say what they said; through their rows, since each change of one is a fact."""
    session.expire_all()
    for card_id, holder, account in record["cards"]:
        card = session.get_one(Card, card_id)
        card.holder_id, card.account_id = holder, account
    joined = []
    for account_id, client, opening, heir in record["accounts"]:
        row = session.get_one(Account, account_id)
        if row.merged_into_id is not None and heir is None:
            joined.append((account_id, row.merged_into_id))
        row.client_id, row.opening_turnover, row.merged_into_id = client, opening, heir
    session.flush()
    return joined
