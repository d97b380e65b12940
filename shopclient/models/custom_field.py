"""Fields that the shop made up for itself."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base, Id


class CustomField(Base):
    """One field of the shop's own; a retired one is asked no more, what was noted in it stays."""

    __tablename__ = "custom_field"
    __table_args__ = (
        CheckConstraint("kind IN ('text', 'number', 'date', 'yes_no', 'list')", name="kind"),
        CheckConstraint("retired IN (0, 1)", name="retired"),
    )

    id: Mapped[Id]
    key: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    kind: Mapped[str]
    options: Mapped[str] = mapped_column(default="[]")  # JSON list of texts: what a list offers
    position: Mapped[int]
    retired: Mapped[int] = mapped_column(default=0)
