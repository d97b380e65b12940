"""What was brought in from other people's files, and how their columns were understood."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base, Id


class ImportBatch(Base):
    """One import as a whole, so that it can be undone as a whole."""

    __tablename__ = "import_batch"
    __table_args__ = (CheckConstraint("kind IN ('clients', 'purchases')", name="kind"),)

    id: Mapped[Id]
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    file_name: Mapped[str]
    kind: Mapped[str]
    counts: Mapped[str] = mapped_column(default="{}")  # JSON: read, added, updated, skipped …
    undone_at: Mapped[datetime | None]


class ImportMapping(Base):
    """How the columns of a list were understood, for the next list with the same headers."""

    __tablename__ = "import_mapping"

    id: Mapped[Id]
    signature: Mapped[str] = mapped_column(unique=True)
    mapping: Mapped[str]  # JSON: header → field
    used_at: Mapped[datetime]
