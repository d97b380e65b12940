"""What the shop writes to clients: single messages, and letters to many."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base, Id

_CHANNEL = "channel IN ('phone', 'sms', 'messenger', 'email', 'letter', 'visit')"


class Mailing(Base):
    """One letter to many, as it was written before each got his own."""

    __tablename__ = "mailing"
    __table_args__ = (CheckConstraint("purpose IN ('greeting', 'messages')", name="purpose"),)

    id: Mapped[Id]
    title: Mapped[str]
    purpose: Mapped[str]
    subject: Mapped[str]
    body: Mapped[str]
    made_at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class Message(Base):
    """One message to one client about one occurrence by one channel: nobody is written to twice.

    *occurrence* is the key of an occasion, or ``letter/7`` of the mailing 7. What stands at ``sending``
    while nobody sends was cut off there: whether it went, nobody knows. *trouble* is why it failed or waits,
    *detail* what the server said.
    """

    __tablename__ = "message"
    __table_args__ = (
        CheckConstraint(_CHANNEL, name="channel"),
        CheckConstraint("state IN ('queued', 'sending', 'sent', 'failed', 'answered')", name="state"),
        CheckConstraint("purpose IN ('greeting', 'messages')", name="purpose"),
        CheckConstraint("tries >= 0", name="tries"),
        UniqueConstraint("client_id", "occurrence", "channel"),
        Index("ix_message_state_not_before", "state", "not_before"),
        Index("ix_message_told_at", "told_at"),
    )

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"))
    occurrence: Mapped[str]
    channel: Mapped[str]
    state: Mapped[str]
    purpose: Mapped[str]
    mailing_id: Mapped[int | None] = mapped_column(ForeignKey("mailing.id"), index=True)
    text_key: Mapped[str]  # which of the prepared texts it was made of; "" for one of its own
    subject: Mapped[str]
    body: Mapped[str]
    address: Mapped[str]  # where it went
    mail_id: Mapped[str]  # the Message-ID, the same at each try
    made_at: Mapped[datetime]
    told_at: Mapped[datetime]  # when it became what *state* says
    not_before: Mapped[datetime | None]
    not_after: Mapped[date | None]  # the last day on which it is still of use
    tries: Mapped[int]
    trouble: Mapped[str]
    detail: Mapped[str]
    answer: Mapped[str]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
