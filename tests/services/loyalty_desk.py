"""A desk for loyalty tests: one shop with rules of its own, asked and booked in few words."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

from shopclient.domain.bill import BillLine
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.services import attaching, balances, card_deeds, clients, corrections, till
from shopclient.services.card_deeds import Order
from shopclient.services.operations import request
from shopclient.services.returns import ALL, Wanted, refund
from shopclient.services.shop import Shop
from shopclient.services.till_values import (
    Adjusted,
    Attached,
    BalanceView,
    Receipt,
    Refunded,
    SaleDraft,
    Undone,
)
from shopclient.services.undoing import undo

if TYPE_CHECKING:
    from tests.services.conftest import ShopClock

Lines = int | list[tuple[int, str]]


@dataclass
class Desk:
    """One shop and its clock; every operation gets an id of its own unless one is named."""

    shop: Shop
    clock: "ShopClock"
    numbers: Any = field(default_factory=lambda: count(1))

    def card(self, kind: str = "k", **order: Any) -> str:
        """Issue one card and return its number."""
        answer = card_deeds.issue(self.shop, None, Order(kind, **order))
        return str(answer["cards"][0]["number"])

    def client(self, name: str = "Нина", **details: Any) -> int:
        """Add a client and return the id."""
        return clients.add(self.shop, Person(first=name, **details))

    def sell(self, amount: Lines, card: str | None = None, key: str = "", **more: Any) -> Receipt:
        """Sell one sum, or lines of (sum, department)."""
        key = key or f"op {next(self.numbers)}"
        return till.sell(self.shop, request(key), self.draft(amount, card, **more))

    def quote(self, amount: Lines, card: str | None = None, **more: Any) -> Receipt:
        """Ask what a sale would be."""
        return till.quote(self.shop, self.draft(amount, card, **more))

    def draft(self, amount: Lines, card: str | None = None, gift: Any = (), **more: Any) -> SaleDraft:
        """Return a bill; *gift* is pairs of a gift card and the value sold onto it."""
        typed = [(amount, "")] if isinstance(amount, int) else amount
        lines = [BillLine(Cents(each), department or None) for each, department in typed]
        lines += [BillLine(Cents(value), gift_card=number) for number, value in gift]
        return SaleDraft(tuple(lines), card=card, **more)

    def refund(self, sale: str, amount: int | None = None, *lines: int, **more: Any) -> Refunded:
        """Return a sum, lines, or all of a sale."""
        wanted = ALL if amount is None else Wanted(Cents(amount))
        if lines:
            wanted = Wanted(lines=lines)
        key = more.pop("key", f"op {next(self.numbers)}")
        return refund(self.shop, request(key), sale, wanted, **more)

    def undo(self, operation: str) -> Undone:
        """Take an operation back."""
        return undo(self.shop, request(f"op {next(self.numbers)}"), operation)

    def adjust(self, card: str, amount: int, **more: Any) -> Adjusted:
        """Correct a balance by hand."""
        key = more.pop("key", f"op {next(self.numbers)}")
        return corrections.adjust(self.shop, request(key), card, Cents(amount), "by hand", **more)

    def attach(self, sale: str, card: str, **more: Any) -> Attached:
        """Give a sale to a card."""
        key = more.pop("key", f"op {next(self.numbers)}")
        return attaching.attach_sale(self.shop, request(key), sale, card, **more)

    def see(self, card: str, at: datetime | None = None) -> BalanceView:
        """Ask for a card's balance."""
        return balances.balance(self.shop, card, at)

    def balance(self, card: str, at: datetime | None = None) -> int:
        """Ask for the sum alone."""
        return self.see(card, at).balance

    def moves(self, card: str) -> list[tuple[str, int]]:
        """Return all entries of a card's account."""
        return [(entry.what, entry.amount) for entry in balances.history(self.shop, card).entries]

    def days_pass(self, days: int) -> None:
        """Let so many days go by."""
        self.clock.moment += timedelta(days=days)
