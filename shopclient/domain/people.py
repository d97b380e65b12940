"""What the shop notes about a person, as plain values; the same for form, import and command line."""

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from shopclient.domain.person_dates import Feb29, PersonDate

ClientState = Literal["prospect", "client", "moved", "died", "do_not_call"]

#: No file has ids above it: they are whole numbers of 64 bits.
LARGEST_ID: Final = 2**63 - 1

#: Languages in which a client can be greeted.
SPOKEN: Final = ("en", "ru", "uk")

#: Ways of being reached that a client may wish for or refuse.
CHANNELS: Final = ("phone", "sms", "messenger", "email", "letter", "visit")


@dataclass(frozen=True)
class Favourite:
    """A holiday of the catalogue that somebody loves, and the own reason."""

    key: str
    reason: str = ""


@dataclass(frozen=True)
class Relative:
    """Somebody of a client's family, a pet (*species*) or an organisation's contact person (*role*).

    *id* is kept over edits, since greetings refer to it. Who is a client, too (*known*, that client's id),
    has name and birthday in the own file; what stands here is what was written before.
    """

    relation: str
    name: str
    birthday: PersonDate | None = None
    hobbies: tuple[str, ...] = ()
    id: int | None = None
    species: str = ""
    role: str = ""
    phone: str = ""
    email: str = ""
    school_class: str = ""
    tastes: tuple[str, ...] = ()
    favourites: tuple[Favourite, ...] = ()
    notes: str = ""
    known: int | None = None


@dataclass(frozen=True)
class DatedOccasion:
    """An occasion of a client's own, such as a wedding day."""

    title: str
    date: PersonDate


@dataclass(frozen=True)
class ChannelWish:
    """A way of being reached, of ``CHANNELS``, that a client wished for or refused."""

    channel: str
    wish: Literal["wished", "refused"]


@dataclass(frozen=True)
class CustomValue:
    """What a client has in the shop's own field *key*, as ``custom_fields.clean_value`` writes it."""

    key: str
    value: str


@dataclass(frozen=True)
class Person:
    """A client as written down: either *name* alone, or its parts; at least a name or a phone is needed.

    Of an organisation *name* is the only name, and *family* are its people. *born_about* is a year that was
    guessed: never a birthday. *wallet_share* is in percent, *score* 0 … 10.
    """

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
    addresses: tuple[str, ...] = ()
    family: tuple[Relative, ...] = ()
    hobbies: tuple[str, ...] = ()
    tastes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    favourites: tuple[Favourite, ...] = ()
    dates: tuple[DatedOccasion, ...] = ()
    notes: str = ""
    state: ClientState = "client"
    referred_by: int | None = None
    is_organisation: bool = False
    address_form: Literal["", "formal", "informal"] = ""
    salutation: str = ""
    born_about: int | None = None
    sizes: tuple[str, ...] = ()
    allergies: tuple[str, ...] = ()
    channels: tuple[ChannelWish, ...] = ()
    talk: str = ""
    source: str = ""
    keeper: int | None = None
    wallet_share: int | None = None
    score: int | None = None
    score_on: date | None = None
    checked_on: date | None = None
    household: int | None = None
    custom: tuple[CustomValue, ...] = ()

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
