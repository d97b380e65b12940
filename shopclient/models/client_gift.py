"""Presents for clients and their families: thought of, bought, given."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import AMOUNT_LIMIT, Base, Id


class ClientGift(Base):
    """One present, from the idea to the day on which it was given."""

    __tablename__ = "client_gift"
    __table_args__ = (
        CheckConstraint("state IN ('idea', 'bought', 'given')", name="state"),
        CheckConstraint(f"cost BETWEEN 0 AND {AMOUNT_LIMIT}", name="cost"),
    )

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    relative_id: Mapped[
        int | None
    ]  # no key of its own: a relative who was taken out of the file may come back
    what: Mapped[str]
    occasion: Mapped[str] = mapped_column(default="")
    state: Mapped[str]
    year: Mapped[int | None]  # that it is meant for, or was given in
    on_day: Mapped[date | None]
    cost: Mapped[int | None]  # minor units
