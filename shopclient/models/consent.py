"""What a client agreed to, when, how, and to which text."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base, Id

_PURPOSE = "purpose IN ('programme', 'messages', 'greeting', 'photo', 'children')"


class ConsentText(Base):
    """The words of one consent in one language; a new wording is a new version, the old one stays."""

    __tablename__ = "consent_text"
    __table_args__ = (
        CheckConstraint(_PURPOSE, name="purpose"),
        UniqueConstraint("purpose", "language", "version"),
    )

    id: Mapped[Id]
    purpose: Mapped[str]
    language: Mapped[str]
    version: Mapped[int]
    text: Mapped[str]
    since: Mapped[date]


class ClientConsent(Base):
    """One answer: a consent that was given, and perhaps withdrawn; or refused, which has no day of giving.

    No row at all means that nobody asked.
    """

    __tablename__ = "client_consent"
    __table_args__ = (
        CheckConstraint(_PURPOSE, name="purpose"),
        CheckConstraint("how IN ('paper', 'spoken', 'form', 'imported')", name="how"),
        CheckConstraint("given_on IS NOT NULL OR withdrawn_on IS NOT NULL", name="days"),
    )

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    purpose: Mapped[str]
    given_on: Mapped[date | None]
    how: Mapped[str]
    text_id: Mapped[int | None] = mapped_column(ForeignKey("consent_text.id"))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    withdrawn_on: Mapped[date | None]
