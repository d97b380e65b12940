"""The people around a client, who have no file of their own: family, friends, pets, contact persons."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopclient.models.base import Base, Id


class Relative(Base):
    """Somebody of a client's family, a pet, or a contact person of an organisation.

    An id is never given a second time (AUTOINCREMENT, as its migration says): greetings refer to it.
    """

    __tablename__ = "relative"

    id: Mapped[Id]
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    position: Mapped[int]
    relation: Mapped[str]  # a code of domain.relations.RELATIONS, or the shop's own word
    name: Mapped[str]
    birthday: Mapped[str | None]
    hobbies: Mapped[str] = mapped_column(default="[]")  # JSON list of texts
    species: Mapped[str] = mapped_column(default="")  # of a pet: a code of domain.relations.SPECIES or a word
    role: Mapped[str] = mapped_column(default="")  # of a contact person: "accountant"
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    school_class: Mapped[str] = mapped_column(default="")
    tastes: Mapped[str] = mapped_column(default="[]")  # JSON list of texts
    notes: Mapped[str] = mapped_column(default="")
    # A client, too: then name and dates are those of the client's own file.
    known_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"), index=True)

    favourites: Mapped[list["RelativeFavourite"]] = relationship(
        cascade="all, delete-orphan", order_by="RelativeFavourite.position", lazy="raise"
    )


class RelativeFavourite(Base):
    """A holiday that somebody of the family loves, and why."""

    __tablename__ = "relative_favourite"

    relative_id: Mapped[int] = mapped_column(ForeignKey("relative.id"), primary_key=True)
    holiday_key: Mapped[str] = mapped_column(primary_key=True, index=True)
    position: Mapped[int]
    reason: Mapped[str] = mapped_column(default="")
