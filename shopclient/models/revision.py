"""Every change of what is noted about a client: who, when, what it was and what it became."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base, Id


class Revision(Base):
    """One change; rows are only added. Erasing a client blanks what stands in them, never who and when.

    *before* and *after* hold the fields that differ, as JSON; of a client who was added, all of them.
    """

    __tablename__ = "revision"
    __table_args__ = (
        CheckConstraint("length(deed) BETWEEN 1 AND 40", name="deed"),
        Index("ix_revision_batch_id", "batch_id", sqlite_where=text("batch_id IS NOT NULL")),
        Index("uq_revision_undoes_id", "undoes_id", unique=True, sqlite_where=text("undoes_id IS NOT NULL")),
    )

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    deed: Mapped[str]  # add, edit, import, merge, archive, unarchive, erase, undo …
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"))
    before: Mapped[str | None]
    after: Mapped[str | None]
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("revision.id"))
