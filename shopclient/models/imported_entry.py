"""What became of the entries of other programs' calendars."""

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base


class ImportedEntry(Base):
    """An entry that was brought in once, by its lasting name there: a plan or a holiday of the shop's own."""

    __tablename__ = "imported_entry"
    __table_args__ = (CheckConstraint("(plan_id IS NULL) <> (holiday_key IS NULL)", name="became"),)

    uid: Mapped[str] = mapped_column(primary_key=True)
    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plan.id"))
    holiday_key: Mapped[str | None]
