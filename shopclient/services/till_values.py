"""What the till takes and answers: frozen values; sums in minor units, percentages in basis points."""

from collections.abc import Iterable
from dataclasses import dataclass, is_dataclass
from datetime import date, datetime
from typing import Any

from shopclient.domain.bill import Asked, BillLine, GiftPaid, PricedLine, Reason
from shopclient.domain.money import Bps, Cents


@dataclass(frozen=True)
class SaleDraft:
    """A bill to be reckoned or booked: its lines, and who pays with what."""

    lines: tuple[BillLine, ...]
    card: str | None = None
    client: int | None = None
    spend: Asked = Cents(0)
    gift_cards: tuple[str, ...] = ()
    expect_due: Cents | None = None
    at: datetime | None = None  # on the shop's clock; None is now

    @classmethod
    def of(cls, amounts: Iterable[Cents], **more: Any) -> "SaleDraft":
        """Return the draft of a bill of plain sums, a line each."""
        return cls(tuple(BillLine(amount) for amount in amounts), **more)


@dataclass(frozen=True)
class Receipt:
    """A bill reckoned, and, after ``sell``, booked. Balances are those after it; None without an account."""

    lines: tuple[PricedLine, ...]
    gross: Cents
    discount: Cents
    spent: Cents
    gift_paid: tuple[GiftPaid, ...]
    rounded: Cents
    due: Cents
    earned: Cents
    spendable: Cents
    discount_percent: Bps
    balance: Cents | None
    pending: Cents | None
    debt: Cents | None
    turnover: Cents | None
    stamps: int
    card: str | None
    client: int | None
    explain: tuple[Reason, ...]
    notices: tuple[Reason, ...]
    client_name: str | None = None
    op_key: str = ""
    repeated: bool = False


@dataclass(frozen=True)
class Refunded:
    """A return booked: what goes back to the person, what is taken back, and the balance after it.

    *withheld* is money kept for earned bonuses that are spent already, *forgiven* what of them is taken back
    from nobody.
    """

    money_back: Cents
    bonuses_back: Cents
    gift_back: Cents
    earned_taken_back: Cents
    balance: Cents | None
    debt: Cents | None
    withheld: Cents = Cents(0)
    forgiven: Cents = Cents(0)
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
class Attached:
    """A sale that became another card's: what it earned there, and the balance of that card."""

    sale: str
    card: str
    earned: Cents
    balance: Cents
    op_key: str = ""
    repeated: bool = False


@dataclass(frozen=True)
class BalanceView:
    """What a card has at a moment; *burns* is what will burn, by date."""

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
    stamps: int = 0
    burns: tuple[tuple[date, Cents], ...] = ()


def to_tree(value: object) -> dict[str, Any]:
    """Return an answer as a plain tree, to be kept with its operation: without names of people."""
    return {
        key: _plain(item)
        for key, item in vars(value).items()
        if key not in {"op_key", "repeated", "client_name"}
    }


def _plain(value: Any) -> Any:
    # dataclasses.asdict copies every leaf, which took longer than the reckoning of the bill.
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return {key: _plain(item) for key, item in vars(value).items()} if is_dataclass(value) else value


def receipt_from(tree: dict[str, Any], op_key: str) -> Receipt:
    """Return the receipt that ``to_tree`` wrote, marked as repeated."""
    known = {"gift_paid": (), "stamps": 0, **tree}  # version 1 knew neither
    known.pop("client_name", None)
    return Receipt(
        **{
            **known,
            "lines": tuple(PricedLine(**line) for line in known["lines"]),
            "gift_paid": tuple(GiftPaid(**paid) for paid in known["gift_paid"]),
            "explain": tuple(Reason(**reason) for reason in known["explain"]),
            "notices": tuple(Reason(**reason) for reason in known["notices"]),
        },
        op_key=op_key,
        repeated=True,
    )
