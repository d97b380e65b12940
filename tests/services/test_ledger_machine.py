"""Months of a shop's life at random: the program's ledger must say what a plain account book says."""

import os
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shopclient.domain.bill import BillLine
from shopclient.domain.errors import (
    CardBlocked,
    CardReplaced,
    GiftCardEmpty,
    NotEnoughBonuses,
    RefundExceedsSale,
    Refusal,
    SaleAttached,
)
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.services import balances, card_deeds, cards, clients, corrections, programmes, till
from shopclient.services.attaching import attach_sale
from shopclient.services.checks import check
from shopclient.services.files import create_shop
from shopclient.services.merging import merge
from shopclient.services.operations import request
from shopclient.services.returns import Wanted, refund
from shopclient.services.till_values import Receipt, SaleDraft
from shopclient.services.undoing import undo
from tests.conftest import HOME
from tests.fresh import reopened
from tests.full import examples
from tests.services.conftest import ShopClock
from tests.services.ledger_book import Book
from tests.services.ledger_model import EVER, Op, Settings, programme

#: How much is tried: a few lives in every run of the tests, many when asked for.
LIVES = int(os.environ.get("LEDGER_LIVES") or examples(6))
STEPS = int(os.environ.get("LEDGER_STEPS", "25"))

AMOUNTS = st.lists(st.integers(100, 150_000), min_size=1, max_size=2)
PICK = st.integers(0, 1_000)
#: How many days late a journal is; mostly it is the till itself.
LATE = st.sampled_from([None, None, None, 2, 15])
MOSCOW = ZoneInfo("Europe/Moscow")


@cache
def newborn() -> Path:
    """Return a shop file that was made a moment ago, to begin every life with."""
    path = HOME / "newborn-ledger.db"
    create_shop(path, read_programme(programme(Settings())), ShopClock()).close()
    return path


@dataclass
class Held:
    """A card in somebody's hand."""

    number: str
    account: int
    state: str = "active"


@dataclass(eq=False)
class Booked:
    """A till operation as both sides know it."""

    key: str
    op: Op


class Shops(RuleBasedStateMachine):
    """The program on the one side, the book on the other; after every step they agree."""

    @initialize(
        shortfall=st.sampled_from(["debt", "clamp", "withhold"]),
        spent_back=st.sampled_from(["proportional", "full_only", "never"]),
        activation=st.sampled_from([0, 3]),
        life=st.sampled_from([0, 12, 40]),
        stamps_every=st.sampled_from([0, 3]),
    )
    def open_the_shop(self, **rules: Any) -> None:
        kept = Settings(**rules)
        self.folder = Path(tempfile.mkdtemp(prefix="ledger-machine-", dir=HOME))
        path = Path(shutil.copy(newborn(), self.folder / "shop.db"))
        self.clock = ShopClock()
        self.shop = reopened(path, self.clock)
        programmes.load(self.shop, read_programme(programme(kept)))
        self.book = Book(kept)
        self.booked: list[Booked] = []
        self.moments: list[datetime] = []
        self.money = self.count = 0
        self.people = [clients.add(self.shop, Person(first=name)) for name in ("Нина", "Олена", "Глеб")]
        self.cards = [Held(self._named(client), account) for account, client in enumerate(self.people, 1)]
        [bearer] = cards.issue_bearer(self.shop, "simple", 1)
        self.cards.append(Held(bearer.number, 4))
        self.gifts = [
            Held(each.number, account)
            for account, each in enumerate(cards.issue_bearer(self.shop, "gift", 2), 5)
        ]
        self.owner = dict(enumerate(self.people, 1))  # of an account

    def _named(self, client: int) -> str:
        return cards.issue_named(self.shop, "simple", client).number

    def _later(self, **much: int) -> None:
        self.clock.moment += timedelta(**much)

    @property
    def now(self) -> datetime:
        return self.clock.moment.astimezone(MOSCOW).replace(tzinfo=None)

    def _key(self) -> str:
        self.count += 1
        self._later(minutes=1)
        return f"op-{self.count}"

    def _dated(self, late: int | None, after: datetime | None = None) -> datetime | None:
        """Return the moment that a journal names, not before what it is about; None at the till."""
        if late is None:
            return None
        then = self.now - timedelta(days=late)
        return then if after is None else min(self.now, max(then, after))

    def _refused(self, refusal: type[Refusal], act: Callable[[], object]) -> None:
        with pytest.raises(refusal):
            act()

    def _usable(self, held: Held, act: Callable[[], object]) -> bool:
        """Tell whether something can be booked on a card; if not, it is refused in its own words."""
        if held.state != "active":
            self._refused(CardBlocked if held.state == "blocked" else CardReplaced, act)
        return held.state == "active"

    # What happens in a shop

    @rule(amounts=AMOUNTS, pick=PICK, spend=st.one_of(st.none(), st.integers(0, 40_000)), gift=st.booleans())
    def sell(self, amounts: list[int], pick: int, spend: int | None, gift: bool) -> None:
        self._sell(self.cards[pick % len(self.cards)], amounts, spend, self.gifts[pick % 2] if gift else None)

    @rule(amounts=AMOUNTS)
    def sell_without_a_card(self, amounts: list[int]) -> None:
        self._sell(None, amounts, 0, None)

    @rule(amounts=AMOUNTS, pick=PICK, ago=st.integers(1, 20))
    def enter_a_paper_sale(self, amounts: list[int], pick: int, ago: int) -> None:
        self._sell(self.cards[pick % len(self.cards)], amounts, None, None, self.now - timedelta(days=ago))

    def _sell(
        self,
        held: Held | None,
        amounts: list[int],
        spend: int | None,
        gift: Held | None,
        at: datetime | None = None,
    ) -> None:
        key = self._key()
        draft = SaleDraft.of(
            [Cents(amount) for amount in amounts],
            card=held.number if held else None,
            spend="max" if spend is None else Cents(spend),
            gift_cards=(gift.number,) if gift else (),
            at=at,
        )

        def act() -> Receipt:
            return till.sell(self.shop, request(key), draft)

        if held and not self._usable(held, act):
            return
        if gift and not self.book.available(gift.account, self.now.date()):
            self._refused(GiftCardEmpty, act)
            return
        quoted = till.quote(self.shop, draft)
        told = act()
        assert (quoted.due, quoted.spent, quoted.earned) == (told.due, told.spent, told.earned)
        op = self.book.sell(
            held.account if held else None,
            amounts,
            at or self.now,
            self.now,
            spend,
            gift.account if gift else None,
        )
        paid = sum(part.amount for part in told.gift_paid)
        assert (told.spent, paid, told.due, told.earned) == (op.spent, op.gift, op.due, op.earned)
        for name in ("spent", "gift", "due", "earned"):
            assert sum(getattr(line, name) for line in told.lines) == getattr(op, name)
        if held:
            stood = self._stood(held.account, at)
            assert ((told.balance or 0) + (told.debt or 0), told.pending, told.debt) == stood
            assert told.stamps == self.book.state(held.account, at or EVER)[1]
            assert told.turnover == self.book.turnover(held.account, at)
        op.lines = told.lines
        self.money += told.due
        self.booked.append(Booked(key, op))

    def _stood(self, account: int, at: datetime | None) -> tuple[int, int, int]:
        """Return available, pending and debt as an operation has to answer them."""
        if at is not None:
            return self.book.then(account, at)
        day = self.now.date()
        return self.book.available(account, day), self.book.pending(account, day), self.book.debt(account)

    @rule(pick=PICK, amount=st.integers(100, 90_000))
    def sell_a_gift_card(self, pick: int, amount: int) -> None:
        key, card = self._key(), self.gifts[pick % 2]
        lines = (BillLine(Cents(amount), gift_card=card.number),)
        told = till.sell(self.shop, request(key), SaleDraft(lines))
        assert told.due == self.book.load(card.account, amount, self.now).due
        self.money += told.due

    def _sales(self) -> list[Booked]:
        return [each for each in self.booked if each.op.what == "sale" and not each.op.undone]

    @precondition(lambda self: self._sales())
    @rule(pick=PICK, how=st.sampled_from(["all", "part", "line"]), part=st.integers(1, 99), late=LATE)
    def take_goods_back(self, pick: int, how: str, part: int, late: int | None) -> None:
        sale = self._sales()[pick % len(self._sales())]
        before = self.book.refunds(sale.op)
        left = sale.op.value + sum(each.gross for each in before)
        wanted = Wanted()
        if how == "part":
            wanted = Wanted(amount=Cents(max(1, left * part // 100)))
        elif how == "line" and not any(each.by_amount for each in before):
            wanted = Wanted(lines=(part % len(sale.op.lines),))
        key = self._key()
        at = self._dated(late, sale.op.at)

        def act() -> Any:
            return refund(self.shop, request(key), sale.key, wanted, at=at)

        taken = {line for each in before for line in each.back}
        if left == 0 or taken & set(wanted.lines or ()):
            self._refused(RefundExceedsSale, act)
            return
        told = act()
        op = self.book.refund(sale.op, at or self.now, wanted.amount, wanted.lines)
        op.back = frozenset(wanted.lines or ())
        assert (told.money_back, told.gift_back) == (-op.due, -op.gift)
        assert (told.bonuses_back, told.earned_taken_back) == (op.given, -op.earned - op.forgiven)
        if op.account:
            available, _, debt = self._stood(op.account, at)
            assert (told.balance, told.debt) == (available - debt, debt)
        self.money -= told.money_back
        self.booked.append(Booked(key, op))

    @precondition(lambda self: self.booked)
    @rule(pick=PICK, late=LATE)
    def take_it_all_back(self, pick: int, late: int | None) -> None:
        booked = self.booked[-1 - pick % len(self.booked)]
        key = self._key()
        at = self._dated(late, booked.op.at)
        if booked.op.undone or not self._undoable(booked.op):
            self._refused(Refusal, lambda: undo(self.shop, request(key), booked.key))
            return
        told = undo(self.shop, request(key), booked.key, at)
        assert told.money_back == self.book.undo(booked.op, at or self.now)
        if booked.op.account:
            available, _, debt = self._stood(self.book.heir(booked.op.account), at)
            assert told.balance == available - debt
        self.money -= told.money_back

    def _undoable(self, op: Op) -> bool:
        if op.what != "attach" or op.ref is None:
            return True
        return self.book.earner(op.ref) is op and not self.book.refunds(op.ref)

    @rule(
        pick=PICK,
        amount=st.integers(-30_000, 30_000).filter(bool),
        life=st.sampled_from([None, 9]),
        late=LATE,
    )
    def correct_by_hand(self, pick: int, amount: int, life: int | None, late: int | None) -> None:
        held, key = self.cards[pick % len(self.cards)], self._key()
        at = self._dated(late)
        day = (at or self.now).date()
        burns = day + timedelta(days=life) if life and amount > 0 else None

        def act() -> Any:
            return corrections.adjust(
                self.shop, request(key), held.number, Cents(amount), "x", at, burns_on=burns
            )

        if not self._usable(held, act):
            return
        then = self.book.available(held.account, day) if at is None else self.book.then(held.account, at)[0]
        if -amount > min(then, self.book.available(held.account, day)):
            self._refused(NotEnoughBonuses, act)
            return
        told = act()
        self.booked.append(Booked(key, self.book.adjust(held.account, amount, at or self.now, burns)))
        available, _, debt = self._stood(held.account, at)
        assert told.balance == available - debt

    @precondition(lambda self: self._sales())
    @rule(pick=PICK, whose=PICK, late=LATE)
    def remember_the_card_after_paying(self, pick: int, whose: int, late: int | None) -> None:
        sale = self._sales()[-1 - pick % len(self._sales())]
        held, key = self.cards[whose % len(self.cards)], self._key()
        at = self._dated(late, sale.op.at)

        def act() -> Any:
            return attach_sale(self.shop, request(key), sale.key, held.number, at)

        if not self._usable(held, act):
            return
        earner = self.book.earner(sale.op)
        former = self.book.heir(earner.account) if earner.account else None
        paid = sale.op.spent or sale.op.stamp == 2
        if former == held.account or (former and paid) or self.book.refunds(sale.op):
            self._refused(SaleAttached, act)
            return
        op, told = self.book.attach(sale.op, held.account, at or self.now), act()
        available, _, debt = self._stood(held.account, at)
        assert (told.earned, told.balance) == (op.earned, available - debt)
        self.booked.append(Booked(key, op))

    @rule(days=st.integers(0, 25), hours=st.integers(1, 23))
    def time_goes_by(self, days: int, hours: int) -> None:
        self.moments.append(self.now)
        self._later(days=days, hours=hours)

    @rule(pick=PICK)
    def lose_a_card_and_find_it(self, pick: int) -> None:
        held, key = self.cards[pick % len(self.cards)], self._key()
        if held.state == "active":
            card_deeds.block(self.shop, request(key), held.number, "lost")
            held.state = "blocked"
        elif held.state == "blocked":
            card_deeds.unblock(self.shop, request(key), held.number)
            held.state = "active"

    @rule(pick=PICK)
    def replace_a_card(self, pick: int) -> None:
        held, key = self.cards[pick % len(self.cards)], self._key()
        if held.state == "replaced":
            return
        answer = card_deeds.replace_card(self.shop, request(key), held.number)
        held.state = "replaced"
        self.cards.append(Held(answer["number"], held.account))

    @precondition(lambda self: len(self.cards) < 7)
    @rule(pick=PICK)
    def give_the_family_a_second_card(self, pick: int) -> None:
        account = sorted(self.owner)[pick % len(self.owner)]
        self.cards.append(Held(self._named(self.owner[account]), account))

    @precondition(lambda self: len(self.owner) > 1)
    @rule(pick=PICK)
    def find_that_two_clients_are_one(self, pick: int) -> None:
        accounts = sorted(self.owner)
        old = accounts.pop(pick % len(accounts))
        new = accounts[pick % len(accounts)]
        self._later(minutes=1)
        merge(self.shop, self.owner[new], self.owner.pop(old))
        self.book.merge(old, new, self.now)
        for held in self.cards:
            held.account = new if held.account == old else held.account

    # What must hold

    @invariant()
    def every_card_agrees(self) -> None:
        day = self.now.date()
        for held in (*self.cards, *self.gifts):
            view = balances.balance(self.shop, held.number)
            account, debt = held.account, self.book.debt(held.account)
            assert (view.balance + view.debt, view.pending, view.debt) == (
                self.book.available(account, day),
                self.book.pending(account, day),
                debt,
            )
            assert (view.turnover, view.stamps, view.state) == (
                self.book.turnover(account),
                self.book.state(account)[1],
                held.state,
            )

    @invariant()
    def the_past_stands(self) -> None:
        if self.moments:
            self._agrees_at(self.moments[self.count % len(self.moments)], self.cards[-1:])

    def _agrees_at(self, moment: datetime, whose: Sequence[Held]) -> None:
        for held in whose:
            view = balances.balance(self.shop, held.number, moment)
            then = (view.balance + view.debt, view.pending, view.debt)
            assert then == self.book.then(held.account, moment)
            assert view.turnover == self.book.turnover(held.account, moment)
            assert view.stamps == self.book.state(held.account, moment)[1]

    def teardown(self) -> None:
        if not hasattr(self, "shop"):
            return
        for moment in self.moments:
            self._agrees_at(moment, self.cards)
        assert check(self.shop) == []
        with self.shop.reading() as session:
            taken = (
                session.connection().exec_driver_sql("SELECT coalesce(sum(due), 0) FROM operation").scalar()
            )
        assert taken == self.money
        self.shop.close()
        shutil.rmtree(self.folder)


TestShops = Shops.TestCase
TestShops.settings = settings(
    max_examples=LIVES,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
