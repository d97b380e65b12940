"""The parts of two files of one person that lie in tables of their own, brought together."""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shopclient.models import (
    Attachment,
    ClientChannel,
    ClientConsent,
    ClientCustom,
    ClientGift,
    ClientPhoto,
    Contact,
    CustomField,
    PlanGuest,
    Relative,
    RelativeFavourite,
)
from shopclient.services.guest_merging import join_guests
from shopclient.services.message_merging import join_messages

#: Rows that follow the client as they are.
_FOLLOWING = (Contact, ClientGift, ClientConsent, Attachment, PlanGuest)


def join_parts(session: Session, keep: int, other: int) -> list[str]:
    """Let contacts, gifts, consents, files, the photo, wishes and own fields of *other* follow to *keep*.

    Returned are values of own fields that say something else than those of *keep*, as ``title: value``.
    """
    for table in _FOLLOWING:
        session.execute(update(table).where(table.client_id == other).values(client_id=keep))
    if session.get(ClientPhoto, keep) is None:
        session.execute(update(ClientPhoto).where(ClientPhoto.client_id == other).values(client_id=keep))
    _join_channels(session, keep, other)
    join_guests(session, keep, other)
    join_messages(session, keep, other)
    return list(_join_custom(session, keep, other))


def join_favourites_of(session: Session, same: Relative, row: Relative) -> None:
    """Let the holidays that *row* loves be loved by *same*, too, who is the same relative."""
    loved = {each.holiday_key for each in _loved(session, same)}
    theirs = [each for each in _loved(session, row) if each.holiday_key not in loved]
    for position, each in enumerate(theirs, len(loved)):
        own = {"holiday_key": each.holiday_key, "reason": each.reason, "position": position}
        session.add(RelativeFavourite(relative_id=same.id, **own))
    gifts = update(ClientGift).where(ClientGift.relative_id == row.id)
    session.execute(gifts.values(relative_id=same.id))


def _loved(session: Session, relative: Relative) -> list[RelativeFavourite]:
    query = select(RelativeFavourite).where(RelativeFavourite.relative_id == relative.id)
    return list(session.scalars(query.order_by(RelativeFavourite.position)))


def _join_channels(session: Session, keep: int, other: int) -> None:
    for row in session.scalars(select(ClientChannel).where(ClientChannel.client_id == other)).all():
        own = session.get(ClientChannel, (keep, row.channel))
        if own is None:
            session.add(ClientChannel(client_id=keep, channel=row.channel, wish=row.wish))
        elif row.wish == "refused":
            own.wish = row.wish  # a wish that must not get lost


def _join_custom(session: Session, keep: int, other: int) -> list[str]:
    query = (
        select(ClientCustom, CustomField.title)
        .join(CustomField, CustomField.id == ClientCustom.field_id)
        .where(ClientCustom.client_id == other)
        .order_by(CustomField.position)
    )
    left = []
    for row, title in session.execute(query).all():
        own = session.get(ClientCustom, (keep, row.field_id))
        if own is None:
            session.add(ClientCustom(client_id=keep, field_id=row.field_id, value=row.value))
        elif own.value != row.value:
            left.append(f"{title}: {row.value}")
    return left
