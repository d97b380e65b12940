"""One purchase as an example of the rules: reckoned by the engine of the till, without any file."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from shopclient.domain.bill import Bill, BillLine, GiftOffer, PersonalDiscount, Priced, Standing
from shopclient.domain.bonuses import Shortfall, settle_shortfall
from shopclient.domain.card_kinds import CardKind, DayBonus
from shopclient.domain.money import Cents
from shopclient.domain.pricing import price
from shopclient.domain.programme import Programme
from shopclient.domain.refunds import Parts, by_amount

#: The number of a gift card that is in nobody's hand.
GIFT_CARD = "2000000000015"
_NOTHING = Cents(0)


@dataclass(frozen=True)
class Scene:
    """Who buys what: sums in minor units, *kind* "" for nobody's card, *own_day* is the client's today."""

    day: date
    amount: Cents
    kind: str = ""
    turnover: Cents = _NOTHING
    balance: Cents = _NOTHING
    spends: bool = False
    stamps: int = 0
    department: str = ""
    is_first: bool = False
    may_earn: bool = True
    own_day: Literal["", "birthday", "holiday"] = ""


def play(programme: Programme, scene: Scene) -> Priced:
    """Reckon the purchase of *scene* by *programme*, passing over a kind or department that is not there."""
    kind = kind_of(programme, scene)
    known = any(each.key == scene.department for each in programme.departments)
    is_prepaid = kind is not None and kind.gift
    bill = Bill(
        (BillLine(scene.amount, scene.department if known else None),),
        scene.day,
        "max" if scene.spends and not is_prepaid else _NOTHING,
        (GiftOffer(GIFT_CARD, scene.balance),) if is_prepaid else (),
    )
    return price(bill, None if is_prepaid else kind, programme, _standing(scene, kind))


def kind_of(programme: Programme, scene: Scene) -> CardKind | None:
    """Return the kind of the card shown; None without a card."""
    return next((kind for kind in programme.kinds if kind.key == scene.kind), None)


@dataclass(frozen=True)
class HalfBack:
    """What half of a purchase brings back; *short* is what becomes of earned bonuses spent meanwhile."""

    parts: Parts
    bonuses: Cents
    short: Shortfall


def half_back(programme: Programme, priced: Priced) -> HalfBack:
    """Return what a return of half of *priced* gives and takes (loyalty rules 5)."""
    gift = sum(paid.amount for paid in priced.gift_paid)
    value = Cents(priced.due + gift + priced.spent)
    whole = Parts(value, priced.spent, Cents(gift), priced.earned)
    nothing = Parts(_NOTHING, _NOTHING, _NOTHING, _NOTHING)
    rules = programme.rules
    parts = by_amount(whole, nothing, value // 2, rules.bonus_unit) if value else nothing
    short = settle_shortfall(parts.earned, rules.refund_shortfall, parts.money)
    return HalfBack(parts, parts.bonuses if rules.refund_spent == "proportional" else _NOTHING, short)


def gift_days(bonus: DayBonus, day: date) -> tuple[date, date, date | None]:
    """Return first and last day of the gift around *day*, and the day on which it burns (loyalty rules 3)."""
    first = day - timedelta(days=bonus.days_before)
    burns = first + timedelta(days=bonus.life_days) if bonus.life_days else None
    return first, day + timedelta(days=bonus.days_after), burns


def lot_days(kind: CardKind, day: date) -> tuple[date, date | None]:
    """Return when bonuses earned on *day* become active and when they burn (loyalty rules 3)."""
    active = day + timedelta(days=kind.activation_days)
    return active, active + timedelta(days=kind.life_days) if kind.life_days else None


def _standing(scene: Scene, kind: CardKind | None) -> Standing:
    limit = kind.daily_spend_limit if kind else _NOTHING
    return Standing(
        available=scene.balance,
        turnover=scene.turnover,
        reached=scene.turnover,
        stamps=scene.stamps,
        is_first=scene.is_first,
        spend_left=limit or None,
        may_earn=scene.may_earn,
        personal=_personal(scene, kind),
    )


def _personal(scene: Scene, kind: CardKind | None) -> tuple[PersonalDiscount, ...]:
    if kind is None or not scene.own_day:
        return ()
    discount = kind.birthday_discount if scene.own_day == "birthday" else kind.holiday_discount
    return (PersonalDiscount(scene.own_day, discount.percent),) if discount.percent else ()
