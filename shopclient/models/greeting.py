"""What was done about an occasion of a person."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Computed, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base

_ABOUT = "substr(occurrence, instr(occurrence, '/') + 1)"


class Greeting(Base):
    """One occasion of one person in one year, and what became of it.

    The key is the occurrence, not the day shown: nobody is greeted twice, whatever the clock does
    (dates and holidays 2). A day of the shop's own has no client.
    """

    __tablename__ = "greeting"
    __table_args__ = (
        CheckConstraint("state IN ('done', 'skipped', 'later')", name="state"),
        CheckConstraint("client_id IS NOT NULL OR occurrence LIKE 'shop/%'", name="client_id"),
        Index("ix_greeting_later", "client_id", sqlite_where=text("state = 'later'")),
    )

    occurrence: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"), index=True)
    state: Mapped[str]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    marked_at: Mapped[datetime] = mapped_column(index=True)
    # The key without the person: ``holiday:pioneer_day/2026/1``.
    about: Mapped[str] = mapped_column(Computed(_ABOUT, persisted=False), index=True)
