"""One bill reckoned: discount, bonuses spent, what is to pay, bonuses earned, and why (loyalty rules 2)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.money import Bps, Cents, divide, share_of, spread, to_unit
from shopclient.domain.programme import Rules

Asked = Cents | Literal["max"]
NOTHING = Cents(0)


@dataclass(frozen=True)
class Standing:
    """What an account brings to the counter; *reached* is the turnover that decides its level."""

    available: Cents = Cents(0)
    turnover: Cents = Cents(0)
    reached: Cents = Cents(0)


@dataclass(frozen=True)
class Reason:
    """A code with data: one step of a reckoning, to be said in the reader's language."""

    code: str
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class PricedLine:
    """One line with its own shares, in minor units."""

    amount: Cents
    discount: Cents
    spent: Cents
    due: Cents
    earns: bool


@dataclass(frozen=True)
class Priced:
    """A bill reckoned; sums in minor units, percentages in basis points."""

    lines: tuple[PricedLine, ...]
    gross: Cents
    discount: Cents
    spent: Cents
    rounded: Cents
    due: Cents
    earned: Cents
    discount_percent: Bps
    spendable: Cents
    explain: tuple[Reason, ...]
    notices: tuple[Reason, ...]


def price(
    amounts: Sequence[Cents], kind: CardKind | None, rules: Rules, standing: Standing, spend: Asked = NOTHING
) -> Priced:
    """Reckon a bill from its list prices.

    Args:
        amounts: One a line, 0 or more, in minor units.
        kind: The kind of the card shown; None without a card.
        rules: The shop's rules in force.
        standing: The account's bonuses and turnover before this bill.
        spend: Bonuses asked for; what is more than possible is cut, and a notice says why.

    Source: loyalty rules 2, in its order.
    """
    explain: list[Reason] = []
    notices: list[Reason] = []
    rate = _own_discount(kind, standing)
    discounts = _discounts(amounts, rate, rules, explain)
    to_cover = [amount - discount for amount, discount in zip(amounts, discounts, strict=True)]
    spendable = _most(kind, standing, sum(to_cover))
    spent = _spend(kind, standing, sum(to_cover), spend, explain, notices)
    parts = spread(spent, to_cover, to_cover)
    exact = sum(to_cover) - spent
    due = to_unit(exact, rules.cash_rounding)
    if due != exact:
        explain.append(Reason("rounded", {"amount": exact - due, "unit": rules.cash_rounding}))
    earned = _earned(kind, rules, standing, due, spent, explain)
    lines = tuple(
        PricedLine(Cents(amount), discount, part, Cents(cover - part), earns=True)
        for amount, discount, cover, part in zip(amounts, discounts, to_cover, parts, strict=True)
    )
    return Priced(
        lines=lines,
        gross=Cents(sum(amounts)),
        discount=Cents(sum(discounts)),
        spent=spent,
        rounded=Cents(exact - due),
        due=due,
        earned=earned,
        discount_percent=rate,
        spendable=spendable,
        explain=tuple(explain),
        notices=tuple(notices),
    )


def own_discount(kind: CardKind, reached: int) -> Bps:
    """Return the percentage that a card of *kind* takes off at a turnover of *reached* minor units."""
    level = kind.level_at(reached)
    return kind.discount if level is None or level.discount is None else level.discount


def own_cashback(kind: CardKind, reached: int) -> Bps:
    """Return the cashback of a card of *kind* at a turnover of *reached* minor units."""
    level = kind.level_at(reached)
    return kind.cashback if level is None or level.cashback is None else level.cashback


def _own_discount(kind: CardKind | None, standing: Standing) -> Bps:
    return Bps(0) if kind is None else own_discount(kind, standing.reached)


def _discounts(amounts: Sequence[Cents], rate: Bps, rules: Rules, explain: list[Reason]) -> list[Cents]:
    """Return the discount of each line, within the shop's cap, each rounded once."""
    given = Bps(min(rate, rules.discount_cap))
    parts = [share_of(amount, given) for amount in amounts]
    if sum(parts):
        data = {"percent": given, "base": Cents(sum(amounts)), "amount": Cents(sum(parts))}
        explain.append(Reason("discount", data))
    if given < rate:
        explain.append(Reason("discount_capped", {"percent": rate, "cap": given}))
    return parts


def _most(kind: CardKind | None, standing: Standing, bill: int) -> Cents:
    """Return the most that can be spent on a discounted *bill*."""
    if kind is None:
        return Cents(0)
    most = to_unit(min(standing.available, _share(kind, bill)), kind.spend_step)
    return most if most >= kind.min_spend else Cents(0)


def _share(kind: CardKind, bill: int) -> Cents:
    return share_of(bill, kind.max_share, "down")


def _spend(
    kind: CardKind | None,
    standing: Standing,
    bill: int,
    asked: Asked,
    explain: list[Reason],
    notices: list[Reason],
) -> Cents:
    if kind is None:
        if asked not in (0, "max"):
            notices.append(Reason("spend_without_card"))
        return Cents(0)
    wanted = standing.available if asked == "max" else asked
    if wanted == 0:
        return Cents(0)
    spent = to_unit(min(wanted, _most(kind, standing, bill)), kind.spend_step)
    spent = spent if spent >= kind.min_spend else Cents(0)
    if spent < wanted and asked != "max":
        notices.append(_why_cut(kind, standing, bill, wanted, spent))
    if spent:
        data = {"amount": spent, "share": kind.max_share, "limit": _share(kind, bill), "base": bill}
        explain.append(Reason("spent", data))
    return spent


def _why_cut(kind: CardKind, standing: Standing, bill: int, wanted: int, spent: Cents) -> Reason:
    limits = {
        "spend_cut_balance": standing.available,
        "spend_cut_share": _share(kind, bill),
    }
    code = min(limits, key=lambda name: limits[name])
    if wanted <= limits[code]:
        code = "spend_cut_step" if spent else "spend_below_minimum"
    elif spent == 0 and limits[code] > 0:
        code = "spend_below_minimum"
    data = {
        "asked": wanted,
        "spent": spent,
        "available": standing.available,
        "percent": kind.max_share,
        "step": kind.spend_step,
        "minimum": kind.min_spend,
    }
    return Reason(code, data)


def _earned(
    kind: CardKind | None, rules: Rules, standing: Standing, due: int, spent: int, explain: list[Reason]
) -> Cents:
    """Return the bonuses earned, rounded once for the bill to the bonus unit."""
    rate = Bps(0) if kind is None else own_cashback(kind, standing.reached)
    if kind is None or rate == 0:
        return Cents(0)
    if spent and rules.earn_on_bonus_part == "none":
        explain.append(Reason("earned_none_with_bonuses"))
        return Cents(0)
    base = due + spent if rules.earn_on_bonus_part == "yes" else due
    if base < kind.min_bill:
        explain.append(Reason("earned_below_minimum", {"base": base, "minimum": kind.min_bill}))
        return Cents(0)
    unit = rules.bonus_unit
    earned = Cents(divide(base * rate, 10_000 * unit, rules.bonus_rounding) * unit)
    if earned:
        explain.append(Reason("earned", {"percent": rate, "base": base, "amount": earned}))
    return earned
