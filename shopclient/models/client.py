"""A client and everything the shop notes about a person."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopclient.models.base import Base, Id


class Client(Base):
    """A person of the client file; dates of people are month and day, the year is optional."""

    __tablename__ = "client"
    __table_args__ = (
        CheckConstraint("length(name) BETWEEN 1 AND 400", name="name"),
        CheckConstraint("feb29 IN ('02-28', '03-01')", name="feb29"),
        CheckConstraint("church_style IN ('new', 'old')", name="church_style"),
        CheckConstraint("state IN ('prospect', 'client', 'moved', 'died', 'do_not_call')", name="state"),
    )

    id: Mapped[Id]
    name: Mapped[str]  # as shown: first, middle, last; or the one name that was given
    last: Mapped[str] = mapped_column(default="")
    first: Mapped[str] = mapped_column(default="")
    middle: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(index=True)  # folded "last first middle", or the folded name
    birthday: Mapped[str | None]  # 1980-02-29 or --02-29
    name_day: Mapped[str | None]  # --02-29
    feb29: Mapped[str | None]
    church_style: Mapped[str | None]
    language: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="client")
    referred_by: Mapped[int | None] = mapped_column(ForeignKey("client.id"), index=True)
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"), index=True)
    version: Mapped[int] = mapped_column(default=1)  # counts saves: two windows cannot overwrite each other
    added_at: Mapped[datetime]
    changed_at: Mapped[datetime]

    phones: Mapped[list["ClientPhone"]] = relationship(
        cascade="all, delete-orphan", order_by="ClientPhone.position", lazy="raise"
    )
    emails: Mapped[list["ClientEmail"]] = relationship(
        cascade="all, delete-orphan", order_by="ClientEmail.position", lazy="raise"
    )
    labels: Mapped[list["ClientLabel"]] = relationship(
        cascade="all, delete-orphan", order_by="ClientLabel.position", lazy="raise"
    )
    relatives: Mapped[list["Relative"]] = relationship(
        cascade="all, delete-orphan", order_by="Relative.position", lazy="raise"
    )
    favourites: Mapped[list["Favourite"]] = relationship(
        cascade="all, delete-orphan", order_by="Favourite.position", lazy="raise"
    )
    dates: Mapped[list["ClientDate"]] = relationship(
        cascade="all, delete-orphan", order_by="ClientDate.position", lazy="raise"
    )


class ClientPhone(Base):
    """One phone of a client, as typed and, where it can be understood, in E.164."""

    __tablename__ = "client_phone"

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    position: Mapped[int]
    typed: Mapped[str]
    e164: Mapped[str | None] = mapped_column(index=True)
    digits: Mapped[str]


class ClientEmail(Base):
    """One e-mail address of a client."""

    __tablename__ = "client_email"

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    position: Mapped[int]
    address: Mapped[str] = mapped_column(index=True)


class ClientLabel(Base):
    """A hobby, a taste or a tag, in the shop's own words."""

    __tablename__ = "client_label"
    __table_args__ = (CheckConstraint("what IN ('hobby', 'taste', 'tag')", name="what"),)

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    what: Mapped[str]
    position: Mapped[int]
    text: Mapped[str]


class Relative(Base):
    """Somebody of a client's family, without a file of his own."""

    __tablename__ = "relative"

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    position: Mapped[int]
    relation: Mapped[str]  # a code of domain.people.RELATIONS, or the shop's own word
    name: Mapped[str]
    birthday: Mapped[str | None]
    hobbies: Mapped[str] = mapped_column(default="[]")  # JSON list of texts


class Favourite(Base):
    """A holiday that a client loves, with the client's own reason."""

    __tablename__ = "favourite"
    __table_args__ = (UniqueConstraint("client_id", "holiday_key"),)

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"))
    position: Mapped[int]
    holiday_key: Mapped[str] = mapped_column(index=True)
    reason: Mapped[str] = mapped_column(default="")


class ClientDate(Base):
    """A dated occasion of a client's own, such as a wedding."""

    __tablename__ = "client_date"

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    position: Mapped[int]
    title: Mapped[str]
    date: Mapped[str]
