"""Pairs of clients that look like one person and are two."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base


class ClientApart(Base):
    """One pair of whom somebody said that they are not the same; the lower id first."""

    __tablename__ = "client_apart"
    __table_args__ = (CheckConstraint("client_id < other_id", name="order"),)

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True, index=True)
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
