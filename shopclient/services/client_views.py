"""What the client file answers: frozen values, safe in any thread."""

from dataclasses import dataclass
from datetime import date, datetime

from shopclient.domain.money import Cents
from shopclient.domain.people import Person


@dataclass(frozen=True)
class Met:
    """Which noted thing a search found: a hobby, a relative by name, an e-mail …

    *what* is a kind of label ("hobby", "taste", "tag", "size", "allergy", "address"), "phone", "email",
    "salutation", "note" (a sentence of it), "reason" (of a favourite holiday), "custom" (*of*: the title of
    the field), "relative" (*of*: the role, or the relation), "role" and "of_relative" (something noted about
    one; *of*: the name).
    """

    what: str
    text: str
    of: str = ""


@dataclass(frozen=True)
class ClientRow:
    """One line of the list of clients."""

    id: int
    name: str
    list_name: str  # surname first, as the list is sorted
    phone: str  # as people read it, or empty
    cards: tuple[str, ...]  # numbers, the active ones first
    kind_name: str  # of the first card, or empty
    stage: str  # "prospect" before the first purchase, "buyer" after one, "client" after more
    bonuses: Cents  # available less debt
    last_purchase: date | None
    has_favourite: bool
    bought_before: bool = False  # no purchase here yet, but a turnover from an older program
    birthday_in: int | None = None  # days until the next birthday, today included as 0
    met: Met | None = None  # what a search found, where nothing above shows it


@dataclass(frozen=True)
class ClientPage:
    """Some rows of a list, how many clients answer to the search, and how many there are."""

    rows: tuple[ClientRow, ...]
    found: int
    total: int
    found_more: bool = False  # counting stopped at *found*; there are more


@dataclass(frozen=True)
class CardLine:
    """One card in a client's file."""

    number: str
    kind_key: str
    kind_name: str
    state: str
    account_id: int


@dataclass(frozen=True)
class Booked:
    """One thing that was booked for a client."""

    at: datetime  # on the shop's clock
    what: str  # "sale", "refund", "adjust", "opening", "attach", "gift", "expire"
    amount: Cents  # money, signed
    bonuses: Cents  # signed
    op_key: str
    undone: bool


@dataclass(frozen=True)
class ClientFile:
    """Everything that is held about one client."""

    id: int
    version: int
    person: Person
    cards: tuple[CardLine, ...]
    stage: str
    bonuses: Cents  # available less debt
    debt: Cents
    turnover: Cents
    purchases: int
    last_purchase: date | None
    archived: bool
    changes: int  # noted in the history; client_history.history tells them
