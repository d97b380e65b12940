"""The log of calls, visits, letters and messages."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base, Id, LocalMoment


class Contact(Base):
    """One time that the shop and a client spoke or wrote to each other."""

    __tablename__ = "contact"
    __table_args__ = (
        CheckConstraint(
            "channel IN ('call', 'visit', 'letter', 'email', 'sms', 'messenger')", name="channel"
        ),
        CheckConstraint("incoming IN (0, 1)", name="incoming"),
        Index("ix_contact_client_id_at", "client_id", "at"),
    )

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"))
    at: Mapped[datetime] = mapped_column(LocalMoment())
    channel: Mapped[str]
    incoming: Mapped[int] = mapped_column(default=0)  # 1: the client called, wrote or came
    text: Mapped[str] = mapped_column(default="")
    result: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
