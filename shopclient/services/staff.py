"""Who works in the shop."""

from sqlalchemy import select

from shopclient.models import Staff
from shopclient.services.shop import OWNER_ID, Shop


def seller_name(shop: Shop) -> str:
    """Return the name of the person at the till; empty if nobody told it."""
    with shop.reading() as session:
        return session.scalar(select(Staff.name).where(Staff.id == OWNER_ID)) or ""
