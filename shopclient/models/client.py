"""A client and everything the shop notes about a person."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Computed, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopclient.models.base import Base, Id
from shopclient.models.custom_field import CustomField
from shopclient.models.relative import Relative

#: Who was merged, archived, erased or taken back is in no list; the row stays, since sums refer to it.
_LISTED = "merged_into_id IS NULL AND archived_at IS NULL AND erased_at IS NULL AND taken_back_at IS NULL"


class Household(Base):
    """People who live together: one gift, one greeting card."""

    __tablename__ = "household"

    id: Mapped[Id]
    name: Mapped[str]


class Client(Base):
    """A person or an organisation of the client file; dates are month and day, the year is optional."""

    __tablename__ = "client"
    __table_args__ = (
        CheckConstraint("length(name) BETWEEN 1 AND 400", name="name"),
        CheckConstraint("feb29 IN ('02-28', '03-01')", name="feb29"),
        CheckConstraint("church_style IN ('new', 'old')", name="church_style"),
        CheckConstraint("state IN ('prospect', 'client', 'moved', 'died', 'do_not_call')", name="state"),
        CheckConstraint("is_organisation IN (0, 1)", name="is_organisation"),
        CheckConstraint("address_form IN ('', 'formal', 'informal')", name="address_form"),
        CheckConstraint("born_about BETWEEN 1800 AND 2200", name="born_about"),
        CheckConstraint("wallet_share BETWEEN 0 AND 100", name="wallet_share"),
        CheckConstraint("score BETWEEN 0 AND 10", name="score"),
        Index("ix_client_listed", "is_listed", "sort_key"),
        # Filters look at everybody's days and state: a narrow index is sooner read than the clients.
        Index(
            "ix_client_filtered",
            *("birthday", "state", "is_organisation", "added_at"),
            *("merged_into_id", "archived_at", "erased_at", "taken_back_at"),
        ),
        # The few who are not greeted: whoever counts days by an index leaves these out.
        Index(
            "ix_client_opted_out",
            "state",
            sqlite_where=text("state IN ('died', 'do_not_call', 'moved')"),
        ),
        Index("ix_client_erased", "erased_at", sqlite_where=text("erased_at IS NOT NULL")),
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
    notes: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="client")
    referred_by: Mapped[int | None] = mapped_column(ForeignKey("client.id"), index=True)
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"), index=True)
    version: Mapped[int] = mapped_column(default=1)  # counts saves: two windows cannot overwrite each other
    added_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    is_organisation: Mapped[int] = mapped_column(default=0)
    address_form: Mapped[str] = mapped_column(default="")  # formal: вы; informal: ты
    salutation: Mapped[str] = mapped_column(default="")  # how the client is called
    born_about: Mapped[int | None]  # a year that was guessed: no birthday comes of it
    talk: Mapped[str] = mapped_column(default="")  # how to talk to the client
    source: Mapped[str] = mapped_column(default="")  # how the client came to the shop
    keeper_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), index=True)
    wallet_share: Mapped[int | None]  # percent of such purchases that are made here, as asked
    score: Mapped[int | None]  # 0 … 10, as asked
    score_on: Mapped[date | None]
    checked_on: Mapped[date | None]  # when phones and addresses were last known to be right
    household_id: Mapped[int | None] = mapped_column(ForeignKey("household.id"), index=True)
    archived_at: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]
    taken_back_at: Mapped[datetime | None]  # adding the client was undone, or the import that brought him
    is_listed: Mapped[int] = mapped_column(Computed(_LISTED, persisted=False))

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
        cascade="all, delete-orphan",
        order_by="Relative.position",
        lazy="raise",
        foreign_keys="Relative.client_id",
    )
    favourites: Mapped[list["Favourite"]] = relationship(
        cascade="all, delete-orphan", order_by="Favourite.position", lazy="raise"
    )
    dates: Mapped[list["ClientDate"]] = relationship(
        cascade="all, delete-orphan", order_by="ClientDate.position", lazy="raise"
    )
    channels: Mapped[list["ClientChannel"]] = relationship(
        cascade="all, delete-orphan", order_by="ClientChannel.channel", lazy="raise"
    )
    custom: Mapped[list["ClientCustom"]] = relationship(cascade="all, delete-orphan", lazy="raise")


class ClientPhone(Base):
    """One phone of a client, as typed and, where it can be understood, in E.164."""

    __tablename__ = "client_phone"
    __table_args__ = (Index("ix_client_phone_digits", "digits", sqlite_where=text("e164 IS NULL")),)

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
    """A hobby, a taste, a tag, a size, an allergy, in the shop's own words; or one of the addresses."""

    __tablename__ = "client_label"
    __table_args__ = (
        CheckConstraint("what IN ('hobby', 'taste', 'tag', 'size', 'allergy', 'address')", name="what"),
        Index("ix_client_label_what_text", "what", "text"),
    )

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    what: Mapped[str]
    position: Mapped[int]
    text: Mapped[str]


class ClientChannel(Base):
    """A way of being reached that a client wished for or refused."""

    __tablename__ = "client_channel"
    __table_args__ = (
        CheckConstraint(
            "channel IN ('phone', 'sms', 'messenger', 'email', 'letter', 'visit')", name="channel"
        ),
        CheckConstraint("wish IN ('wished', 'refused')", name="wish"),
    )

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True)
    channel: Mapped[str] = mapped_column(primary_key=True)
    wish: Mapped[str]


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


class ClientCustom(Base):
    """What a client has in a field of the shop's own, written as domain.custom_fields writes its kind."""

    __tablename__ = "client_custom"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True)
    field_id: Mapped[int] = mapped_column(ForeignKey("custom_field.id"), primary_key=True, index=True)
    value: Mapped[str]

    field: Mapped[CustomField] = relationship(lazy="raise")
