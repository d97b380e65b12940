"""Who works in the shop."""

from dataclasses import dataclass

from sqlalchemy import select

from shopclient.models import Staff
from shopclient.services.shop import OWNER_ID, Shop


@dataclass(frozen=True)
class Colleague:
    """Somebody who works in the shop; the owner's name may be empty."""

    id: int
    name: str


def everybody(shop: Shop) -> tuple[Colleague, ...]:
    """Return who works in the shop, the owner first."""
    with shop.reading() as session:
        rows = session.execute(select(Staff.id, Staff.name).order_by(Staff.id))
        return tuple(Colleague(row.id, row.name) for row in rows)


def seller_name(shop: Shop) -> str:
    """Return the name of the person at the till; empty if nobody told it."""
    with shop.reading() as session:
        return session.scalar(select(Staff.name).where(Staff.id == OWNER_ID)) or ""
