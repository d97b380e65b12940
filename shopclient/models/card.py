"""Cards: the number in the hand that leads to an account."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base, Id


class Card(Base):
    """One card, for the bearer or in a client's name; the money belongs to its account."""

    __tablename__ = "card"
    __table_args__ = (
        CheckConstraint("length(number) BETWEEN 1 AND 64", name="number"),
        CheckConstraint("state IN ('blank', 'active', 'blocked', 'replaced', 'closed')", name="state"),
    )

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(unique=True)  # text: a leading zero is part of a number
    kind_key: Mapped[str] = mapped_column(index=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    holder_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"), index=True)
    state: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")  # why it is blocked
    replaced_by_id: Mapped[int | None] = mapped_column(ForeignKey("card.id"))
    issued_on: Mapped[date]
    is_kept: Mapped[int] = mapped_column(default=0)  # 1: of a former program, so no welcome comes with it
    activated_on: Mapped[date | None]  # when it was given out; its months count from here
