"""What was done about an occasion of a person."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base


class Greeting(Base):
    """One occasion of one person in one year, and what became of it.

    The key is the occurrence, not the day shown: nobody is greeted twice, whatever the clock does
    (dates and holidays 2).
    """

    __tablename__ = "greeting"
    __table_args__ = (CheckConstraint("state IN ('done', 'skipped', 'later')", name="state"),)

    occurrence: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    state: Mapped[str]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    marked_at: Mapped[datetime]
