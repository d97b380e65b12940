"""The customer's slip: what it says of one operation, and the rows it is made of once they are words."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from shopclient.domain.bill import GiftPaid
from shopclient.domain.money import Cents

SlipWhat = Literal["sale", "refund", "undo", "adjust", "attach", "balance"]

NOTHING = Cents(0)


@dataclass(frozen=True)
class SlipLine:
    """One line of the bill: its list price, and its department's name or the gift card it is sold onto."""

    amount: Cents
    department: str = ""
    gift_card: str = ""


@dataclass(frozen=True)
class SlipBill:
    """A purchase as it was booked; sums in minor units."""

    lines: tuple[SlipLine, ...]
    gross: Cents
    discount: Cents
    spent: Cents
    gift_paid: tuple[GiftPaid, ...]
    rounded: Cents
    due: Cents


@dataclass(frozen=True)
class SlipBack:
    """What went back: to the person (money below 0: to be paid again), and off the account."""

    money: Cents
    bonuses: Cents = NOTHING
    gift: Cents = NOTHING
    taken: Cents = NOTHING


@dataclass(frozen=True)
class SlipAccount:
    """What the account had once this was booked; *burn* is what burns next, and on which day."""

    balance: Cents
    pending: Cents = NOTHING
    debt: Cents = NOTHING
    burn: tuple[date, Cents] | None = None
    stamps: int = 0
    stamps_every: int = 0  # 0: this kind of card counts none


@dataclass(frozen=True)
class Slip:
    """All that a customer is told of one operation, as it was answered then; sums in minor units."""

    what: SlipWhat
    shop: str
    currency: str  # ISO 4217
    language: str  # of the shop's texts, which need not be the window's
    at: datetime  # on the shop's clock
    number: int = 0  # 0: a question, which has none
    of_number: int = 0  # of what came back, was undone, or was put on a card
    is_undone: bool = False
    client: str = ""  # first name and an initial
    card: str = ""
    bill: SlipBill | None = None
    back: SlipBack | None = None
    moved: Cents = NOTHING  # bonuses earned; of a correction, what it added or took
    account: SlipAccount | None = None


@dataclass(frozen=True)
class SlipRow:
    """One row of finished words: a text at the left, a figure at the right; or a line by itself."""

    text: str = ""
    value: str = ""
    look: Literal["title", "middle", "small", "pair", "strong", "rule"] = "pair"
