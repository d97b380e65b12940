"""What the shop notes about a person, as plain values; the same for form, import and command line."""

from dataclasses import dataclass, field
from typing import Final, Literal

from shopclient.domain.person_dates import Feb29, PersonDate

ClientState = Literal["prospect", "client", "moved", "died", "do_not_call"]

#: No file has ids above it: they are whole numbers of 64 bits.
LARGEST_ID: Final = 2**63 - 1

#: Languages in which a client can be greeted.
SPOKEN: Final = ("en", "ru", "uk")

#: Relations with a translation; any other word is kept and shown as it was typed.
RELATIONS: Final = (
    "wife",
    "husband",
    "son",
    "daughter",
    "mother",
    "father",
    "sister",
    "brother",
    "grandmother",
    "grandfather",
    "granddaughter",
    "grandson",
    "friend",
)


@dataclass(frozen=True)
class Relative:
    """Somebody of a client's family; *id* is kept over edits, since greetings refer to it."""

    relation: str
    name: str
    birthday: PersonDate | None = None
    hobbies: tuple[str, ...] = ()
    id: int | None = None


@dataclass(frozen=True)
class Favourite:
    """A holiday of the catalogue that a client loves, and the client's own reason."""

    key: str
    reason: str = ""


@dataclass(frozen=True)
class DatedOccasion:
    """An occasion of a client's own, such as a wedding day."""

    title: str
    date: PersonDate


@dataclass(frozen=True)
class Person:
    """A client as written down: either *name* alone, or its parts; at least a name or a phone is needed."""

    name: str = ""
    last: str = ""
    first: str = ""
    middle: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    birthday: PersonDate | None = None
    name_day: PersonDate | None = None
    feb29: Feb29 | None = None
    church_style: Literal["new", "old"] | None = None
    language: str = ""
    address: str = ""
    family: tuple[Relative, ...] = ()
    hobbies: tuple[str, ...] = ()
    tastes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    favourites: tuple[Favourite, ...] = ()
    dates: tuple[DatedOccasion, ...] = ()
    notes: str = ""
    state: ClientState = "client"
    referred_by: int | None = field(default=None)

    @property
    def full_name(self) -> str:
        """The name as shown: its parts as people say them, else the one name that was given."""
        parts = " ".join(part for part in (self.first, self.middle, self.last) if part)
        return parts or self.name

    @property
    def list_name(self) -> str:
        """The name as lists sort it: surname first where it is known."""
        parts = " ".join(part for part in (self.last, self.first, self.middle) if part)
        return parts or self.name
