"""Paying with bonuses and gift cards: how much is possible, and why less is (loyalty rules 2, step 3)."""

from collections.abc import Sequence

from shopclient.domain.bill import Asked, GiftOffer, GiftPaid, Reason, Standing
from shopclient.domain.card_kinds import CardKind
from shopclient.domain.money import Cents, share_of, to_unit


def most_spendable(kind: CardKind | None, standing: Standing, open_sum: int) -> Cents:
    """Return the most bonuses that can pay on lines open to bonuses that cost *open_sum* after discounts."""
    if kind is None:
        return Cents(0)
    most = to_unit(min(_limits(kind, standing, open_sum).values()), kind.spend_step)
    return most if most >= kind.min_spend else Cents(0)


def bonuses_spent(
    kind: CardKind | None,
    standing: Standing,
    open_sum: int,
    asked: Asked,
    explain: list[Reason],
    notices: list[Reason],
) -> Cents:
    """Return how many bonuses pay; what is asked beyond the possible is cut, and *notices* says why."""
    if kind is None:
        if asked not in (0, "max"):
            notices.append(Reason("spend_without_card"))
        return Cents(0)
    wanted = standing.available if asked == "max" else asked
    if wanted <= 0:
        return Cents(0)
    spent = to_unit(min(wanted, most_spendable(kind, standing, open_sum)), kind.spend_step)
    spent = spent if spent >= kind.min_spend else Cents(0)
    if spent < wanted and asked != "max":
        notices.append(_why_cut(kind, standing, open_sum, wanted, spent))
    if spent:
        limit = share_of(open_sum, kind.max_share, "down")
        data = {"amount": spent, "share": kind.max_share, "limit": limit, "base": open_sum}
        explain.append(Reason("spent", data))
    return spent


def gift_payments(offers: Sequence[GiftOffer], bill: int, explain: list[Reason]) -> list[GiftPaid]:
    """Return what each gift card pays of *bill* minor units, in the order given, each only for the rest."""
    paid: list[GiftPaid] = []
    rest = bill
    for offer in offers:
        amount = Cents(min(offer.value, rest))
        rest -= amount
        left = Cents(offer.value - amount)
        paid.append(GiftPaid(offer.number, amount, left))
        explain.append(Reason("gift_paid", {"card": offer.number, "amount": amount, "left": left}))
    return paid


def _limits(kind: CardKind, standing: Standing, open_sum: int) -> dict[str, int]:
    limits = {
        "spend_cut_balance": max(0, standing.available),
        "spend_cut_share": share_of(open_sum, kind.max_share, "down"),
    }
    if standing.spend_left is not None:
        limits["spend_cut_daily"] = max(0, standing.spend_left)
    return limits


def _why_cut(kind: CardKind, standing: Standing, open_sum: int, wanted: int, spent: Cents) -> Reason:
    limits = _limits(kind, standing, open_sum)
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
        "limit": kind.daily_spend_limit,
    }
    return Reason(code, data)
