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


class ImportPart(Base):
    """A card, an opening balance, an opening turnover of an import; gone once that is taken back."""

    __tablename__ = "import_part"

    id: Mapped[Id]
    batch_id: Mapped[int] = mapped_column(ForeignKey("import_batch.id"), index=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    card_id: Mapped[int | None] = mapped_column(ForeignKey("card.id"))
    operation_id: Mapped[int | None]  # no reference: a programme on trial lays operations aside
    turnover: Mapped[int] = mapped_column(default=0)  # minor units


class ImportedPurchase(Base):
    """A receipt of an imported journal, so that it comes in once only, unless that was taken back."""

    __tablename__ = "imported_purchase"
    __table_args__ = (
        CheckConstraint("length(digest) = 64", name="digest"),
        CheckConstraint("is_matched IN (0, 1)", name="is_matched"),
        CheckConstraint("earns IN (0, 1)", name="earns"),
    )

    key: Mapped[str] = mapped_column(primary_key=True)  # the receipt's id, else its content and ordinal
    digest: Mapped[str]  # SHA-256 of what the journal says of it
    batch_id: Mapped[int] = mapped_column(ForeignKey("import_batch.id"), index=True)
    operation_id: Mapped[int] = mapped_column(index=True)  # no reference, as in import_part
    is_matched: Mapped[int]  # 1: it was typed at the till already, 0: the import booked it
    earns: Mapped[int]


class ImportMapping(Base):
    """How the columns of a list were understood, for the next list with the same headers."""

    __tablename__ = "import_mapping"

    id: Mapped[Id]
    signature: Mapped[str] = mapped_column(unique=True)
    mapping: Mapped[str]  # JSON: header → field
    used_at: Mapped[datetime]
