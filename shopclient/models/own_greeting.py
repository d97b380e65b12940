"""The shop's own layer over the texts of greetings that the program brings."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base


class OwnGreeting(Base):
    """A text of the shop's own (``own-7``), or what became of one of the program's: reworded or put away."""

    __tablename__ = "own_greeting"
    __table_args__ = (
        CheckConstraint("language IN ('en', 'ru', 'uk')", name="language"),
        CheckConstraint("tone IN ('formal', 'warm', 'joking', 'verse')", name="tone"),
        CheckConstraint("address IN ('', 'formal', 'informal')", name="address"),
        CheckConstraint("belated IN (0, 1)", name="belated"),
        CheckConstraint("hidden IN (0, 1)", name="hidden"),
    )

    key: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str]
    cause: Mapped[str]
    tone: Mapped[str]
    address: Mapped[str]
    belated: Mapped[int]
    text: Mapped[str]
    hidden: Mapped[int]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    changed_at: Mapped[datetime]
