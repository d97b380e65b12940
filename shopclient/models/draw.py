"""Draws of a customer day: prizes, tickets, and the gifts hidden in purchases."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import AMOUNT_LIMIT, Base, Id, LocalMoment


class EventPrize(Base):
    """A prize that the next draw gives *count* times; *cost* is that of one, in minor units."""

    __tablename__ = "event_prize"
    __table_args__ = (
        CheckConstraint("count BETWEEN 1 AND 10000", name="count"),
        CheckConstraint(f"cost BETWEEN 0 AND {AMOUNT_LIMIT}", name="cost"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    count: Mapped[int]
    cost: Mapped[int] = mapped_column(default=0)


class Draw(Base):
    """Prizes given to tickets by lot: seed, prizes and tickets tell which got what; triggers keep them."""

    __tablename__ = "draw"
    __table_args__ = (
        CheckConstraint("length(seed) = 32", name="seed"),
        CheckConstraint("tickets BETWEEN 1 AND 10000", name="tickets"),
    )

    id: Mapped[Id]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    seed: Mapped[str]
    prizes: Mapped[str]  # JSON: names, counts and costs as they were drawn
    tickets: Mapped[int]
    drawn_at: Mapped[datetime] = mapped_column(LocalMoment())
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    taken_back_at: Mapped[datetime | None] = mapped_column(LocalMoment())


class Ticket(Base):
    """One slip of paper of a draw; without a prize it carries a prediction, or nothing."""

    __tablename__ = "ticket"
    __table_args__ = (
        CheckConstraint("length(code) = 13", name="code"),
        CheckConstraint(f"cost BETWEEN 0 AND {AMOUNT_LIMIT}", name="cost"),
    )

    draw_id: Mapped[int] = mapped_column(ForeignKey("draw.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    prize: Mapped[str] = mapped_column(default="")
    cost: Mapped[int] = mapped_column(default=0)
    prediction: Mapped[str] = mapped_column(default="")
    redeemed_at: Mapped[datetime | None] = mapped_column(LocalMoment())


class TicketDeed(Base):
    """A prize handed over, or that taken back."""

    __tablename__ = "ticket_deed"
    __table_args__ = (CheckConstraint("what IN ('redeem', 'take_back')", name="what"),)

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(ForeignKey("ticket.code"), index=True)
    what: Mapped[str]
    at: Mapped[datetime] = mapped_column(LocalMoment())
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class HiddenGift(Base):
    """The seller was told to put a gift into this purchase."""

    __tablename__ = "hidden_gift"

    operation_id: Mapped[int] = mapped_column(ForeignKey("operation.id"), primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    gift: Mapped[str]
    at: Mapped[datetime] = mapped_column(LocalMoment())


class Prediction(Base):
    """A funny prediction of the shop's list."""

    __tablename__ = "prediction"

    position: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
