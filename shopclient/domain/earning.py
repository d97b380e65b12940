"""Bonuses earned by a bill (loyalty rules 2, step 5)."""

from collections.abc import Sequence

from shopclient.domain.bill import Bill, Reason, Standing
from shopclient.domain.card_kinds import CardKind
from shopclient.domain.money import Bps, Cents, bookable, divide
from shopclient.domain.programme import BonusDays, Programme, Rules


def bonuses_earned(
    bill: Bill,
    kind: CardKind | None,
    rate: Bps,
    programme: Programme,
    standing: Standing,
    bases: Sequence[int],
    spent: int,
    explain: list[Reason],
) -> Cents:
    """Return what a bill earns, rounded once to the bonus unit; *bases* are those of its lines.

    *rate* is the cashback of the card's level in basis points; bonus days multiply it. Below the kind's
    least bill nothing is earned.

    Raises:
        AmountTooLarge: It is more than one operation can book.
    """
    base = sum(bases)
    if kind is None or rate == 0:
        return Cents(0)
    if spent and programme.rules.earn_on_bonus_part == "none":
        explain.append(Reason("earned_none_with_bonuses"))
        return Cents(0)
    if base < kind.min_bill:
        explain.append(Reason("earned_below_minimum", {"base": base, "minimum": kind.min_bill}))
        return Cents(0)
    if not standing.may_earn:
        explain.append(Reason("earned_limit", {"times": programme.rules.earnings_per_day}))
        return Cents(0)
    days = _bonus_days(bill, kind, programme)
    earned = _rounded(base * rate * (days.multiplier if days else 100), programme.rules)
    bookable(earned, programme.shop.decimals)
    if earned:
        data = {"percent": rate, "base": base, "amount": earned}
        if days:
            more = {"name": days.name or days.key, "multiplier": days.multiplier}
            explain.append(Reason("earned_on_days", {**data, **more}))
        else:
            explain.append(Reason("earned", data))
    return earned


def _rounded(exact: int, rules: Rules) -> Cents:
    # Minor units x basis points x hundredths of a multiplier.
    unit = rules.bonus_unit
    return Cents(divide(exact, 10_000 * 100 * unit, rules.bonus_rounding) * unit)


def _bonus_days(bill: Bill, kind: CardKind, programme: Programme) -> BonusDays | None:
    """Return the bonus days that hold, those with the highest multiplier if several do."""
    days = [
        each
        for each in programme.bonus_days
        if each.holds_on(bill.day) and (not each.kinds or kind.key in each.kinds)
    ]
    return max(days, key=lambda each: each.multiplier) if days else None
