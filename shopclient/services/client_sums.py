"""What clients hold and what they turned over, as an export says it and an import brings it."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from shopclient.models import Account, ClientFigure, Lot


def sums_now(session: Session, ids: Collection[int], today: date) -> dict[int, tuple[int, int]]:
    """Return bonuses, those that become active later with them, less debt; and turnover (minor units)."""
    own = (Account.client_id.in_(ids), Account.is_gift == 0, Account.merged_into_id.is_(None))
    lots = (
        select(Account.client_id, func.sum(Lot.left))
        .join(Lot, Lot.account_id == Account.id)
        .where(*own, Lot.left > 0, or_(Lot.burns_on.is_(None), Lot.burns_on > today))
        .group_by(Account.client_id)
    )
    held = {client: int(left) for client, left in session.execute(lots) if client}
    debts = select(Account.client_id, func.sum(Account.debt)).where(*own).group_by(Account.client_id)
    for client, debt in session.execute(debts):
        if client:
            held[client] = held.get(client, 0) - int(debt)
    spent = select(ClientFigure.client_id, ClientFigure.turnover + ClientFigure.paid)
    found = session.execute(spent.where(ClientFigure.client_id.in_(ids)))
    turnover = {client: int(amount) for client, amount in found}
    return {each: (held.get(each, 0), max(0, turnover.get(each, 0))) for each in ids}
