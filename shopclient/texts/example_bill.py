"""What an example of the rules leads to: the days of its bonuses, a return of half of it, gifts, offers."""

from datetime import date, timedelta

from shopclient.domain.bill import Priced
from shopclient.domain.card_kinds import CardKind, DayBonus
from shopclient.domain.example_bill import HalfBack, Scene, gift_days, half_back, kind_of, lot_days
from shopclient.domain.money import Cents, share_of
from shopclient.domain.month_steps import months_after
from shopclient.domain.programme import Programme, ShopInfo
from shopclient.texts.days import day
from shopclient.texts.numbers import money, percent, round_money
from shopclient.texts.words import Words


def afterwards(programme: Programme, scene: Scene, priced: Priced, words: Words) -> list[str]:
    """Return what comes of the purchase: when its bonuses live, what the card can become."""
    kind = kind_of(programme, scene)
    if kind is None:
        return []
    lines = _lot_lines(kind, scene.day, words) if priced.earned else []
    if kind.upgrade_to and scene.turnover + priced.turnover >= kind.upgrade_turnover:
        better = programme.kind(kind.upgrade_to)
        text = words.translate("Examples", "The till offers the card “{kind}” after this purchase.")
        lines.append(text.format(kind=better.name or better.key))
    if kind.valid_months:
        last = months_after(scene.day, kind.valid_months) - timedelta(days=1)
        text = words.translate("Examples", "A card given out on {first} is good until {last}.")
        lines.append(text.format(first=day(scene.day, words.language), last=day(last, words.language)))
    return lines


def margin_line(shop: ShopInfo, priced: Priced, words: Words) -> str:
    """Return what is left to the shop of a purchase at list prices, by its margin."""
    text = words.translate(
        "Examples", "Of {sum} at list prices {margin} is left to the shop, before discounts."
    )
    shown = [
        money(each, shop.currency, words.language)
        for each in (priced.gross, share_of(priced.gross, shop.margin_percent, "half_up"))
    ]
    return text.format(sum=shown[0], margin=shown[1])


def gift_lines(kind: CardKind, today: date, words: Words, currency: str) -> list[str]:
    """Return when gifts come and burn, if the client's day were ten days from now."""
    own = today + timedelta(days=10)
    birthday = words.translate("Examples", "Birthday on {day}: {sum} in bonuses from {first} to {last}.")
    holiday = words.translate("Examples", "Holiday on {day}: {sum} in bonuses from {first} to {last}.")
    lines = [
        line
        for text, bonus in ((birthday, kind.birthday_bonus), (holiday, kind.holiday_bonus))
        if bonus.amount
        for line in _gift(text, bonus, own, words, currency)
    ]
    if kind.welcome_bonus and kind.welcome_life_days:
        burns = today + timedelta(days=kind.welcome_life_days)
        text = words.translate("Examples", "A welcome given on {first} expires on {burns}.")
        lines.append(text.format(first=day(today, words.language), burns=day(burns, words.language)))
    return lines


def return_lines(programme: Programme, priced: Priced, today: date, words: Words) -> list[str]:
    """Return what becomes of the purchase if half of it comes back *today*."""
    currency, back = programme.shop.currency, half_back(programme, priced)
    text = words.translate("Examples", "If half of it comes back: {money} is given back in money.")
    lines = [text.format(money=money(back.parts.money, currency, words.language))]
    if priced.spent:
        text = words.translate("Examples", "{sum} in bonuses comes back to the card.")
        lines.append(text.format(sum=money(back.bonuses, currency, words.language)))
        lines += _kept_lines(programme, today, words) if back.bonuses else []
    if back.parts.earned:
        text = words.translate("Examples", "{sum} of the earned bonuses is taken back.")
        lines += [
            text.format(sum=money(back.parts.earned, currency, words.language)),
            _short(back, words, currency),
        ]
    return lines


def level_lines(programme: Programme, kind: CardKind, words: Words) -> list[str]:
    """Return which level is left to one who reached the highest and brings half of it back."""
    highest = max((level.since for level in kind.levels), default=Cents(0))
    if not highest:
        return []
    turnover = highest if programme.rules.level_ratchet else Cents(highest // 2)
    text = words.translate(
        "Examples",
        "Whoever bought for {sum} and brings half of it back has afterwards: discount {discount},"
        " {cashback} in bonuses.",
    )
    return [
        text.format(
            sum=round_money(highest, programme.shop.currency, words.language),
            discount=percent(kind.discount_at(turnover), words.language),
            cashback=percent(kind.cashback_at(turnover), words.language),
        )
    ]


def closing_line(shop: ShopInfo, today: date, words: Words) -> str:
    """Return to which day a purchase belongs that is made shortly before the end of the business day."""
    if not (shop.day_ends.hour or shop.day_ends.minute):
        return words.translate("Examples", "The business day ends at midnight.")
    text = words.translate("Examples", "What is sold before {time} on {day} belongs to {before}.")
    return text.format(
        time=shop.day_ends.isoformat("minutes"),
        day=day(today, words.language),
        before=day(today - timedelta(days=1), words.language),
    )


def _lot_lines(kind: CardKind, today: date, words: Words) -> list[str]:
    active, burns = lot_days(kind, today)
    lines = []
    if active > today:
        text = words.translate("Examples", "The bonuses can be spent from {day} on.")
        lines.append(text.format(day=day(active, words.language)))
    if burns is not None:
        text = words.translate("Examples", "They expire on {day} if they are not spent.")
        lines.append(text.format(day=day(burns, words.language)))
    return lines


def _kept_lines(programme: Programme, today: date, words: Words) -> list[str]:
    """Return until when returned bonuses are there at least (loyalty rules 5)."""
    if not programme.rules.returned_bonus_days:
        return []
    last = today + timedelta(days=programme.rules.returned_bonus_days - 1)
    text = words.translate("Examples", "It can be spent at least until {day}.")
    return [text.format(day=day(last, words.language))]


def _gift(text: str, bonus: DayBonus, own: date, words: Words, currency: str) -> list[str]:
    first, last, burns = gift_days(bonus, own)
    shown = {"day": own, "first": first, "last": last}
    line = text.format(
        sum=round_money(bonus.amount, currency, words.language),
        **{name: day(one, words.language) for name, one in shown.items()},
    )
    if burns is None:
        return [line]
    burning = words.translate("Examples", "The gift expires on {day}.")
    return [line, burning.format(day=day(burns, words.language))]


def _short(back: HalfBack, words: Words, currency: str) -> str:
    short = back.short
    if short.forgiven:
        return words.translate("Examples", "If they are spent by then, they are forgiven.")
    if short.withheld:
        text = words.translate("Examples", "If they are spent by then, {sum} is kept from the money.")
        return text.format(sum=money(short.withheld, currency, words.language))
    text = words.translate("Examples", "If they are spent by then, the card owes {sum}.")
    return text.format(sum=money(short.debt, currency, words.language))
