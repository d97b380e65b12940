"""One bill reckoned: discount, bonuses spent, what is to pay, bonuses earned, and why (loyalty rules 2)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from shopclient.domain.bill import Bill, GiftPaid, Priced, PricedLine, Reason, Stamp, Standing
from shopclient.domain.card_kinds import CardKind, StampReward
from shopclient.domain.discounts import candidates, discount_parts, rooms_of
from shopclient.domain.earning import bonuses_earned
from shopclient.domain.line_rights import LineRights, rights_of
from shopclient.domain.money import Bps, Cents, bookable, share_of, spread, to_unit
from shopclient.domain.programme import Programme
from shopclient.domain.spending import bonuses_spent, gift_payments, most_spendable


@dataclass
class _Reckoning:
    """One pass over the bill, in the order of loyalty rules 2; *off* is a stamp reward on each line."""

    bill: Bill
    rights: tuple[LineRights, ...]
    kind: CardKind | None
    programme: Programme
    standing: Standing
    level: Cents
    reward: StampReward | None = None
    explain: list[Reason] = field(default_factory=list)
    notices: list[Reason] = field(default_factory=list)
    discounts: list[Cents] = field(default_factory=list)
    spent: list[Cents] = field(default_factory=list)
    gifts: list[Cents] = field(default_factory=list)
    rounded: list[Cents] = field(default_factory=list)
    due: list[Cents] = field(default_factory=list)
    gift_paid: list[GiftPaid] = field(default_factory=list)
    spendable: Cents = Cents(0)
    earned: Cents = Cents(0)

    def run(self) -> "_Reckoning":
        self._take_discounts()
        self._take_reward()
        self._pay_with_bonuses()
        self._pay_with_gifts()
        self._round()
        self._earn()
        return self

    @property
    def bases(self) -> list[int]:
        """What each line earns on: money, gift cards, and bonuses where the shop wants it so."""
        also_spent = self.programme.rules.earn_on_bonus_part == "yes"
        return [
            (due + gift + (spent if also_spent else 0)) if right.earns else 0
            for due, gift, spent, right in zip(self.due, self.gifts, self.spent, self.rights, strict=True)
        ]

    def lines(self) -> tuple[PricedLine, ...]:
        earned = self._earned_shares()
        return tuple(
            PricedLine(
                amount=line.amount,
                discount=self.discounts[i],
                spent=self.spent[i],
                due=self.due[i],
                earns=self.rights[i].earns,
                gift=self.gifts[i],
                rounded=self.rounded[i],
                earned=earned[i],
                department=line.department,
                gift_card=line.gift_card,
            )
            for i, line in enumerate(self.bill.lines)
        )

    def _earned_shares(self) -> list[Cents]:
        """Return what each line earned; a reward in bonuses needs no base, then goods share it by value.

        Nothing to pay at all leaves their list prices, and free goods one share each.
        """
        value = self._left(self.discounts, self.rounded)
        for weights in (self.bases, value, [line.amount for line in self.bill.lines]):
            own = self._goods(weights)
            if any(own):
                break
        else:
            own = [int(right.is_goods) for right in self.rights]
        return spread(self.earned, own, [self.earned] * len(own))

    def _take_discounts(self) -> None:
        own = self.kind.discount_at(self.level) if self.kind else Bps(0)
        found = candidates(self.bill, self.kind, own, self.programme, self.standing)
        rooms = rooms_of(self.bill, self.programme)
        parts = iter(discount_parts(found, rooms, self.programme, self.explain))
        self.discounts = [next(parts) if right.is_goods else Cents(0) for right in self.rights]

    def _take_reward(self) -> None:
        """Take a stamp reward off what the discounts left: it is outside the cap and the combining."""
        reward = self.reward
        if reward is None or reward.bonus is not None:
            return
        left = self._open(self._left(self.discounts))
        if reward.amount is not None:
            off = spread(reward.amount, left, left)
        else:
            off = [share_of(rest, reward.percent or 0) for rest in left]
        self.explain.append(Reason("stamp_reward", {"amount": sum(off), "every": self._every()}))
        self.discounts = [Cents(part + more) for part, more in zip(self.discounts, off, strict=True)]

    def _pay_with_bonuses(self) -> None:
        left = self._open(self._left(self.discounts))
        self.spendable = most_spendable(self.kind, self.standing, sum(left))
        spent = bonuses_spent(
            self.kind, self.standing, sum(left), self.bill.spend, self.explain, self.notices
        )
        self.spent = spread(spent, left, left)

    def _pay_with_gifts(self) -> None:
        left = self._left(self.discounts, self.spent)
        # Value sold onto a gift card is paid in money: else one card's value could wander to another.
        goods = self._goods(left)
        self.gift_paid = gift_payments(self.bill.gift_cards, sum(goods), self.explain)
        self.gifts = spread(sum(paid.amount for paid in self.gift_paid), goods, goods)

    def _round(self) -> None:
        left = self._left(self.discounts, self.spent, self.gifts)
        unit = self.programme.rules.cash_rounding
        off = sum(left) - to_unit(sum(left), unit)
        if off:
            self.explain.append(Reason("rounded", {"amount": off, "unit": unit}))
        self.rounded = spread(off, left, left)
        self.due = [Cents(rest - part) for rest, part in zip(left, self.rounded, strict=True)]

    def _earn(self) -> None:
        rate = self.kind.cashback_at(self.level) if self.kind else Bps(0)
        self.earned = bonuses_earned(
            self.bill, self.kind, rate, self.programme, self.standing,
            self.bases, sum(self.spent), self.explain,
        )  # fmt: skip
        if self.reward is not None and self.reward.bonus is not None:
            data = {"amount": self.reward.bonus, "every": self._every()}
            self.explain.append(Reason("stamp_bonus", data))
            self.earned = bookable(self.earned + self.reward.bonus, self.programme.shop.decimals)

    def _left(self, *taken: Sequence[Cents]) -> list[int]:
        return [line.amount - sum(parts) for line, *parts in zip(self.bill.lines, *taken, strict=True)]

    def _open(self, left: Sequence[int]) -> list[int]:
        """Return what is left on lines open to bonuses: those open to discounts (loyalty rules 2, step 3)."""
        return [rest if right.discounted else 0 for rest, right in zip(left, self.rights, strict=True)]

    def _goods(self, left: Sequence[int]) -> list[int]:
        return [rest if right.is_goods else 0 for rest, right in zip(left, self.rights, strict=True)]

    def _every(self) -> int:
        return self.kind.stamps_every if self.kind else 0


def price(bill: Bill, kind: CardKind | None, programme: Programme, standing: Standing) -> Priced:
    """Reckon a bill from its list prices.

    Args:
        bill: Lines in minor units, the day, what is to be paid with bonuses and gift cards.
        kind: The kind of the card shown; None without a card.
        programme: The shop's rules in force.
        standing: The account's bonuses, turnover and stamps before this bill.

    Raises:
        DepartmentUnknown: A line names a department that the programme does not have.
        AmountTooLarge: The bill earns more than the largest sum.

    Source: loyalty rules 2, in its order.
    """
    level = level_turnover(bill, programme, standing)
    rights = rights_of(bill, programme)
    plain = _Reckoning(bill, rights, kind, programme, standing, level).run()
    stamp = _stamp(plain, kind, standing)
    done = plain
    if kind is not None and stamp is Stamp.REWARD:
        done = _Reckoning(bill, rights, kind, programme, standing, level, kind.stamp_reward).run()
    elif kind is not None and stamp is Stamp.COUNTS:
        count = stamp.after(standing.stamps)
        done.explain.append(Reason("stamp", {"count": count, "every": kind.stamps_every}))
    return Priced(
        lines=done.lines(),
        gross=Cents(sum(line.amount for line in bill.lines)),
        discount=Cents(sum(done.discounts)),
        spent=Cents(sum(done.spent)),
        gift_paid=tuple(done.gift_paid),
        rounded=Cents(sum(done.rounded)),
        due=Cents(sum(done.due)),
        earned=done.earned,
        discount_percent=kind.discount_at(level) if kind else Bps(0),
        spendable=done.spendable,
        stamp=stamp,
        level_turnover=level,
        explain=tuple(done.explain),
        notices=tuple(done.notices),
    )


def level_turnover(bill: Bill, programme: Programme, standing: Standing) -> Cents:
    """Return the turnover that decides the level of this bill.

    By default the level is that before the bill; with ``this`` the purchase that crosses a threshold is on
    the new one: turnover before and this bill at list prices (loyalty rules 3).
    """
    if programme.rules.level_timing == "next":
        return standing.reached
    goods = sum(line.amount for line in bill.lines if line.gift_card is None)
    return Cents(max(standing.reached, standing.turnover + goods))


def _stamp(plain: _Reckoning, kind: CardKind | None, standing: Standing) -> Stamp:
    """Tell whether the purchase counts: its base before the reward reaches the kind's least bill.

    Gift cards alone are no purchase yet: the reward would be lost on them.
    """
    if kind is None or not kind.stamps_every or sum(plain.bases) < kind.min_bill:
        return Stamp.NONE
    if not any(right.is_goods for right in plain.rights):
        return Stamp.NONE
    return Stamp.REWARD if Stamp.COUNTS.after(standing.stamps) >= kind.stamps_every else Stamp.COUNTS
