"""What was written to whom and how it stands: for the log, and for whoever is about to write again."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Literal

from sqlalchemy import Select, func, literal, or_, select, tuple_
from sqlalchemy.orm import Session

from shopclient.domain.programme import ShopInfo
from shopclient.models import Client, Mailing, Message
from shopclient.services.clock import local_moment
from shopclient.services.shop import Shop

#: Where a message is looked for: it waits or is on its way, it went, it did not.
Shelf = Literal["waiting", "sent", "failed"]

_STATES: Final[dict[Shelf, tuple[str, ...]]] = {
    "waiting": ("queued",),
    "sent": ("sent", "answered"),
    "failed": ("failed",),
}
#: Rows of a page.
PAGE: Final = 100


@dataclass(frozen=True)
class MessageView:
    """One message; moments are on the shop's clock. *waits_until* is None where nothing holds it up."""

    number: int
    client: int
    name: str
    occurrence: str
    channel: str
    state: str
    subject: str
    body: str
    address: str
    told_at: datetime
    waits_until: datetime | None
    not_after: date | None
    trouble: str  # of domain.mail.Trouble or domain.contact_rules.Bar
    detail: str
    answer: str
    mailing: str  # the title of the letter to many, or empty
    mail_id: str


@dataclass(frozen=True)
class MessagePage:
    """Some messages, the latest first, and where the next page begins; None at the end."""

    items: tuple[MessageView, ...]
    after: tuple[datetime, int] | None


def messages(
    shop: Shop, shelf: Shelf, after: tuple[datetime, int] | None = None, limit: int = PAGE
) -> MessagePage:
    """Return the messages of a shelf, the latest first; *after* is the ``after`` of the page before.

    Before those that wait stand those that are being sent, or were cut off.
    """
    with shop.reading() as session:
        info = shop.programme_in(session)[1].shop
        query = _query().where(Message.state.in_(_STATES[shelf]))
        order = (Message.told_at.desc(), Message.id.desc())
        first: list[Any] = []
        if shelf == "waiting" and after is None:
            # Those that may have been cut off are few, and somebody has to look into them.
            sending = _query().where(Message.state == "sending").order_by(*order)
            first = list(session.execute(sending))
        if after is not None:
            place = tuple_(literal(after[0], Message.told_at.type), literal(after[1]))
            query = query.where(tuple_(Message.told_at, Message.id) < place)
        rows = session.execute(query.order_by(*order).limit(limit + 1)).all()
        last = rows[limit - 1][0] if len(rows) > limit else None
        items = tuple(_view(row, info) for row in (*first, *rows[:limit]))
        return MessagePage(items, None if last is None else (last.told_at, last.id))


def message(shop: Shop, number: int) -> MessageView | None:
    """Return one message; None if it is not there any more."""
    with shop.reading() as session:
        row = session.execute(_query().where(Message.id == number)).first()
        return None if row is None else _view(row, shop.programme_in(session)[1].shop)


def messages_of(shop: Shop, client_id: int) -> tuple[MessageView, ...]:
    """Return what was written to a client, or to one who was joined with the file, and did not go."""
    with shop.reading() as session:
        whose = or_(Client.id == client_id, Client.merged_into_id == client_id)
        query = _query().where(whose, Message.state.in_(("queued", "sending", "failed")))
        info = shop.programme_in(session)[1].shop
        return tuple(_view(row, info) for row in session.execute(query.order_by(Message.id)))


def shelf_counts(shop: Shop) -> dict[Shelf, int]:
    """Return how many messages each shelf holds."""
    with shop.reading() as session:
        counted = select(Message.state, func.count().label("times")).group_by(Message.state)
        found = {row.state: row.times for row in session.execute(counted)}
        counts = {shelf: sum(found.get(state, 0) for state in states) for shelf, states in _STATES.items()}
        return {**counts, "waiting": counts["waiting"] + found.get("sending", 0)}


def texts_told(session: Session, client_id: int) -> frozenset[str]:
    """Return the keys of the prepared texts that a client was written or told, or is about to be."""
    query = select(Message.text_key).where(Message.client_id == client_id, Message.text_key != "")
    return frozenset(session.scalars(query.where(Message.state != "failed")))


def channels_used(session: Session, client_id: int, occurrence: str) -> dict[str, str]:
    """Return by which channels a client was written to about an occurrence: channel → state."""
    query = select(Message.channel, Message.state).where(
        Message.client_id == client_id, Message.occurrence == occurrence
    )
    return {row.channel: row.state for row in session.execute(query)}


def _query() -> Select[*tuple[Any, ...]]:
    return (
        select(Message, Client.name, func.coalesce(Mailing.title, "").label("title"))
        .join(Client, Client.id == Message.client_id)
        .outerjoin(Mailing, Mailing.id == Message.mailing_id)
    )


def _view(found: Any, info: ShopInfo) -> MessageView:
    row: Message = found[0]
    return MessageView(
        number=row.id,
        client=row.client_id,
        name=found.name,
        occurrence=row.occurrence,
        channel=row.channel,
        state=row.state,
        subject=row.subject,
        body=row.body,
        address=row.address,
        told_at=local_moment(row.told_at, info),
        waits_until=None if row.not_before is None else local_moment(row.not_before, info),
        not_after=row.not_after,
        trouble=row.trouble,
        detail=row.detail,
        answer=row.answer,
        mailing=found.title,
        mail_id=row.mail_id,
    )
