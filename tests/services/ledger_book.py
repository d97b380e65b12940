"""The account book's actions: what a shop does, booked the way the loyalty rules tell it."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from tests.services.ledger_model import CASH, EVER, RETURNED_DAYS, Accounts, Op, half_up


class Book(Accounts):
    """Every method books one action."""

    def sell(
        self,
        account: int | None,
        amounts: Sequence[int],
        at: datetime,
        now: datetime | None = None,
        spend: int | None = 0,
        gift: int | None = None,
    ) -> Op:
        """Book a sale of goods; *spend* None is as much as possible, *gift* the account of a gift card."""
        day = at.date()
        stamps = min(self.state(account, when)[1] for when in (at, EVER)) if account else 0
        self.burn(account, day)
        op = Op("sale", account, at, gross=sum(amounts))
        rest = op.gross
        if account and self.settings.stamps_every:
            op.stamp = 2 if stamps + 1 >= self.settings.stamps_every else 1
        if op.stamp == 2:
            rest -= sum(half_up(amount, 1, 2) for amount in amounts)  # the reward is half off
        if account:
            free = self.available(account, day)
            if now and at < now:
                free = min(free, self.then(account, at)[0])
            op.spent = min(free if spend is None else spend, free, rest // 2)
        rest -= op.spent
        op.gift = min(rest, self.available(gift, day)) if gift else 0
        rest -= op.gift
        op.due = rest - rest % CASH
        op.earned = half_up(op.due + op.gift, self.rate(account, at), 10_000) if account else 0
        self.begin(op)
        if account:
            active = [key for key in self.open(account) if self.lots[key].is_active(day)]
            self.drain(op, self.order(active), op.spent, account)
            self._earn(op, op.earned, day, account)
            self.turn(op, op.due, account)
        if gift and op.gift:
            pay = self.begin(Op("pay", gift, at, cause=op))
            self.drain(pay, self.order(self.open(gift)), op.gift, gift)
        return op

    def _earn(self, op: Op, amount: int, day: date, account: int) -> None:
        if amount:
            active = day + timedelta(days=self.settings.activation)
            burns = active + timedelta(days=self.settings.life) if self.settings.life else None
            self.grant(op, amount, active, burns, account)
            self.settle(op, account)

    def load(self, account: int, amount: int, at: datetime) -> Op:
        """Sell value onto a gift card, to nobody."""
        sale = self.begin(Op("sale", None, at, gross=amount, due=amount - amount % CASH))
        self.grant(self.begin(Op("load", account, at, cause=sale)), amount, at.date(), None, account)
        return sale

    def adjust(self, account: int, amount: int, at: datetime, burns: date | None) -> Op:
        self.burn(account, at.date())
        op = self.begin(Op("adjust", account, at))
        if amount > 0:
            self.grant(op, amount, at.date(), burns, account)
            self.settle(op, account)
        else:
            active = [key for key in self.open(account) if self.lots[key].is_active(at.date())]
            self.drain(op, self.order(active), -amount, account)
        return op

    def refund(
        self, sale: Op, at: datetime, amount: int | None = None, lines: Sequence[int] | None = None
    ) -> Op:
        """Book a return of *amount*, of *lines*, or of all that is left."""
        earner, before = self.earner(sale), self.refunds(sale)
        account = self.heir(earner.account) if earner.account else None
        self.burn(account, at.date())
        gone = sum(-each.gross for each in before)
        done = [sum(-getattr(each, name) for each in before) for name in ("spent", "gift", "earned")]
        whole = [sale.spent, sale.gift, earner.earned]
        if amount is not None:
            parts = [
                half_up(sum_, gone + amount, sale.value) - past
                for sum_, past in zip(whole, done, strict=True)
            ]
        elif lines is None or gone + _worth(sale, lines) == sale.value:
            amount = sale.value - gone
            parts = [sum_ - past for sum_, past in zip(whole, done, strict=True)]
        else:
            amount = _worth(sale, lines)
            parts = [sum(getattr(sale.lines[i], name) for i in lines) for name in ("spent", "gift", "earned")]
            if earner is not sale:
                parts[2] = half_up(whole[2], gone + amount, sale.value) - done[2]
        op = Op("refund", account, at, ref=sale, gross=-amount, spent=-parts[0], gift=-parts[1])
        op.earned, op.by_amount = -parts[2], lines is None
        money = amount - parts[0] - parts[1]
        withheld = 0
        if account:
            op.given = self._give_back(op, sale, parts[0], gone + amount == sale.value, before)
            withheld = self._take_back(op, earner, parts[2], money, before)
            self.settle(op, account)
        op.due = withheld - money
        self.begin(op)
        if account:
            self.turn(op, -money, account)
        self._repay(op, sale, parts[1])
        return op

    def _give_back(self, op: Op, sale: Op, amount: int, whole: bool, before: list[Op]) -> int:
        past = sum(each.given for each in before)
        if self.settings.spent_back == "never":
            return 0
        if self.settings.spent_back == "full_only":
            amount = sale.spent - past if whole else 0
        least = op.at.date() + timedelta(days=RETURNED_DAYS)
        for key, part in _filled(sale.moved, past, amount):
            lot = self.living(key)
            burns = self.lots[lot].burns
            if burns is not None and burns < least:
                self.grant(op, part, op.at.date(), least, op.account or 0)
            else:
                self.refill(op, lot, part, op.account or 0)
        op.own.clear()  # what was given back was not earned
        return amount

    def _take_back(self, op: Op, earner: Op, amount: int, money: int, before: list[Op]) -> int:
        """Take earned bonuses back; return what is withheld from the money for those spent already."""
        account = op.account or 0
        own = [self.living(key) for key in earner.own]
        missing = max(0, amount - sum(self.lots[key].left for key in own))
        lapsed = sum(self.lots[key].burnt for key in own) - sum(each.forgiven for each in before)
        op.forgiven = min(missing, max(0, lapsed))
        others = [key for key in self.order(self.open(account)) if key not in own]
        short = self.drain(op, [*own, *others], amount - op.forgiven, account)
        if self.settings.shortfall == "clamp":
            op.forgiven += short
            return 0
        withheld = min(short, money) if self.settings.shortfall == "withhold" else 0
        self.move(op, None, withheld - short)
        return withheld

    def _repay(self, refund: Op, sale: Op, amount: int) -> None:
        for pay in [op for op in self.ops if op.what == "pay" and op.cause is sale and not op.undone]:
            back = self.begin(Op("repay", pay.account, refund.at, cause=refund))
            past = sum(
                part
                for each in self.ops
                if each.what == "repay" and not each.undone and each.cause in self.refunds(sale)
                for _, part in each.moved
            )
            for key, part in _filled(pay.moved, past, amount):
                self.move(back, key, part)

    def attach(self, sale: Op, account: int, at: datetime) -> Op:
        """Give a sale to another account: bonuses and turnover follow."""
        former = self.earner(sale)
        self.burn(account, at.date())
        op = Op("attach", account, at, ref=sale)
        op.earned = half_up(sale.due + sale.gift, self.rate(account, at), 10_000)
        op.stamp = int(self.settings.stamps_every > 0)
        self._earn(op, op.earned, sale.at.date(), account)
        self.begin(op)
        self.turn(op, sale.due, account)
        if former.account:
            old = self.heir(former.account)
            self.burn(old, at.date())
            away = Op("detach", old, at, ref=sale, cause=op)
            own = [self.living(key) for key in former.own]
            lapsed = min(
                max(0, former.earned - sum(self.lots[key].left for key in own)),
                sum(self.lots[key].burnt for key in own),
            )
            others = [key for key in self.order(self.open(old)) if key not in own]
            short = self.drain(away, [*own, *others], former.earned - lapsed, old)
            self.move(away, None, -short)
            self.begin(away)
            self.turn(away, -sale.due, old)
        return op

    def hanging(self, op: Op) -> Iterator[Op]:
        """Yield what is undone with *op*, the latest first, and *op* itself at the end."""
        own = [op]
        if op.what == "sale":
            own += [
                each for each in self.ops if each.ref is op and each.what in ("refund", "attach", "detach")
            ]
        parts = [each for each in self.ops if any(each.cause is one for one in own)]
        for each in reversed(self.ops):
            if each is not op and (each in own or each in parts) and not each.undone:
                yield each
        yield op

    def undo(self, target: Op, at: datetime) -> int:
        """Take an operation back with all that hangs on it; return the money that goes back."""
        money = 0
        for op in list(self.hanging(target)):
            money += op.due
            account = self.heir(op.account) if op.account else None
            self.burn(account, max(at, op.at).date())
            back = Op("undo", account, max(at, op.at), ref=op)
            if account:
                self._reverse(back, op, account)
                self.turn(back, -op.turnover, account)
            op.undone_at = back.at
            self.begin(back)
        return money

    def _reverse(self, back: Op, op: Op, account: int) -> None:
        net: dict[int | None, int] = {}
        for lot, amount in op.moved:
            key = None if lot is None else self.living(lot)
            net[key] = net.get(key, 0) + amount
        debt = net.pop(None, 0)
        for key, amount in net.items():
            if amount < 0 and key is not None:
                self.refill(back, key, -amount, account)
        if debt > 0:
            self.move(back, None, -debt)
        elif debt:
            owed = min(-debt, self.debt(account))
            self.move(back, None, owed)
            if -debt > owed:  # later earnings paid it: they come back
                self.grant(back, -debt - owed, back.at.date(), None, account)
        for key, amount in net.items():
            if amount > 0 and key is not None:
                there = self.order(self.unburnt(account, back.at.date()))
                own = [key] if key in there else []
                left = self.lots[key].left if own else 0
                lapsed = min(max(0, amount - left), self.lots[key].burnt)
                others = [each for each in there if each != key]
                short = self.drain(back, [*own, *others], amount - lapsed, account)
                self.move(back, None, -short)
        self.settle(back, account)

    def merge(self, old: int, new: int, at: datetime) -> None:
        """Join two accounts: balances, debts, turnover and stamps are added."""
        for account in (old, new):
            self.burn(account, at.date())
        out = self.begin(Op("merge_out", old, at))
        into = Op("merge_in", new, at, cause=out)
        for key in self.open(old):
            lot = self.lots[key]
            amount = lot.left
            self.move(out, key, -amount)
            lot.heir = self.grant(into, amount, lot.active, lot.burns, new)
        debt = self.debt(old)
        self.move(out, None, debt)
        self.move(into, None, -debt)
        self.settle(into, new)
        turnover = self.turnover(old)
        self.turn(out, -turnover, old)
        self.turn(into, turnover, new)
        self.begin(into)
        self.heirs[old] = new


def _worth(sale: Op, lines: Sequence[int]) -> int:
    return sum(sale.lines[i].due + sale.lines[i].gift + sale.lines[i].spent for i in lines)


def _filled(moved: Sequence[tuple[int | None, int]], before: int, amount: int) -> Iterator[tuple[int, int]]:
    """Yield which lots that paid get *amount* back, *before* having gone back, in the order of paying."""
    start = 0
    for lot, part in moved:
        if lot is None or part >= 0:
            break  # what was spent comes first in a sale
        low, high = max(start, before), min(start - part, before + amount)
        if high > low:
            yield lot, high - low
        start -= part
