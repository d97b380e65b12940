"""The shop itself: its programme by version, its people, and small remembered things."""

from datetime import datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base, Id


class ProgrammeVersion(Base):
    """One programme as it was loaded; the newest row is in force, a sale keeps the one it was made with."""

    __tablename__ = "programme"

    id: Mapped[Id]
    document: Mapped[str]  # JSON of the tree that domain.programme_toml writes
    loaded_at: Mapped[datetime]


class Staff(Base):
    """A person who works in the shop; the first one is the owner."""

    __tablename__ = "staff"
    __table_args__ = (CheckConstraint("role IN ('owner', 'senior', 'seller')", name="role"),)

    id: Mapped[Id]
    name: Mapped[str]
    role: Mapped[str]


class Setting(Base):
    """A small thing that the file remembers, such as the day the daily window was last shown."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
