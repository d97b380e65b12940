"""What the till takes and answers: frozen values; sums in minor units, percentages in basis points."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from shopclient.domain.money import Bps, Cents
from shopclient.domain.pricing import Asked, PricedLine, Reason


@dataclass(frozen=True)
class SaleDraft:
    """A bill to be reckoned or booked: list prices, and who pays."""

    amounts: tuple[Cents, ...]
    card: str | None = None
    client: int | None = None
    spend: Asked = Cents(0)
    expect_due: Cents | None = None
    at: datetime | None = None  # on the shop's clock; None is now


@dataclass(frozen=True)
class Receipt:
    """A bill reckoned, and, after ``sell``, booked. Balances are those after it; None without an account."""

    lines: tuple[PricedLine, ...]
    gross: Cents
    discount: Cents
    spent: Cents
    rounded: Cents
    due: Cents
    earned: Cents
    spendable: Cents
    discount_percent: Bps
    balance: Cents | None
    pending: Cents | None
    debt: Cents | None
    turnover: Cents | None
    card: str | None
    client: int | None
    client_name: str | None
    explain: tuple[Reason, ...]
    notices: tuple[Reason, ...]
    op_key: str = ""
    repeated: bool = False


@dataclass(frozen=True)
class Refunded:
    """A return booked: what goes back to the person, what is taken back, and the balance after it."""

    money_back: Cents
    bonuses_back: Cents
    earned_taken_back: Cents
    balance: Cents | None
    debt: Cents | None
    op_key: str = ""
    repeated: bool = False


@dataclass(frozen=True)
class Undone:
    """An operation taken back, as if it had never been; *money_back* is negative if money comes in again."""

    undone: str
    money_back: Cents
    balance: Cents | None
    op_key: str = ""
    repeated: bool = False


@dataclass(frozen=True)
class Adjusted:
    """A correction by hand, and the balance after it."""

    balance: Cents
    op_key: str = ""
    repeated: bool = False


@dataclass(frozen=True)
class BalanceView:
    """What a card has at a moment."""

    card: str
    state: str
    replaced_by: str | None
    kind_key: str
    client: int | None
    client_name: str | None
    balance: Cents
    pending: Cents
    debt: Cents
    turnover: Cents
    discount_percent: Bps  # of the next bill


def to_tree(value: object) -> dict[str, Any]:
    """Return an answer as a plain tree, to be kept with its operation."""
    tree = asdict(value)  # type: ignore[call-overload]  # every answer is a dataclass
    return {str(key): item for key, item in tree.items() if key not in {"op_key", "repeated"}}


def receipt_from(tree: dict[str, Any], op_key: str) -> Receipt:
    """Return the receipt that ``to_tree`` wrote, marked as repeated."""
    return Receipt(
        **{
            **tree,
            "lines": tuple(PricedLine(**line) for line in tree["lines"]),
            "explain": tuple(Reason(**reason) for reason in tree["explain"]),
            "notices": tuple(Reason(**reason) for reason in tree["notices"]),
        },
        op_key=op_key,
        repeated=True,
    )
