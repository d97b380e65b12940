"""The photo of a client, within the shop's file, and files that were copied in, beside it."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base, Id


class ClientPhoto(Base):
    """A portrait as a small JPEG; a table of its own, so that nobody reads it by the way."""

    __tablename__ = "client_photo"
    __table_args__ = (CheckConstraint("length(jpeg) BETWEEN 1 AND 61440", name="jpeg"),)

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True)
    jpeg: Mapped[bytes]
    digest: Mapped[str]  # SHA-256 of the JPEG, in hexadecimal


class Attachment(Base):
    """A file of a client's; its bytes lie in the folder beside the shop's file, under their digest."""

    __tablename__ = "attachment"
    __table_args__ = (
        CheckConstraint("length(digest) = 64", name="digest"),
        CheckConstraint("size >= 0", name="size"),
    )

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    name: Mapped[str]
    digest: Mapped[str] = mapped_column(index=True)  # SHA-256 of the bytes, in hexadecimal
    size: Mapped[int]  # bytes
    added_at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
