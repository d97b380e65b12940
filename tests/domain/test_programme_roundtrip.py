"""Whatever rules a shop invents: their dump is TOML that loads as the same rules."""

import tomllib
from collections.abc import Callable
from datetime import date, time
from typing import Any

import tomli_w
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopclient.domain.card_kinds import CardKind, DayBonus, DayDiscount, Level, ReferralBonus, StampReward
from shopclient.domain.date_rules import parse_rule
from shopclient.domain.programme import (
    BonusDays,
    CalendarRules,
    Closure,
    Department,
    DiscountRule,
    Programme,
    Rules,
    ShopDay,
    ShopInfo,
)
from shopclient.domain.programme_toml import read_programme, write_programme
from tests.full import examples

Draw = Callable[[st.SearchStrategy[Any]], Any]

DECIMALS = {"RUB": 2, "JPY": 0, "KWD": 3}
SUMS = st.integers(0, 99_999_999_999)
STEPS = st.integers(1, 99_999_999_999)
PERCENTS = st.integers(0, 10_000)
CASHBACK = st.integers(0, 99_999_999)
WINDOW = st.integers(0, 366)
LIFE = st.integers(0, 36_500)
FLAGS = st.booleans()
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=60).map(str.strip)
KEYS = st.text("abcxyz019_", min_size=1, max_size=8)
DATE_RULES = st.sampled_from(
    ["fixed 02-29", "nth SUN -1 08", "dayofyear 256", "easter_western -2", "hijri 09-01"]
)
REWARDS = st.one_of(
    st.builds(StampReward, percent=PERCENTS),
    st.builds(StampReward, percent=st.none(), amount=SUMS),
    st.builds(StampReward, percent=st.none(), bonus=SUMS),
)
LEVELS = st.lists(
    st.builds(Level, since=SUMS, discount=st.none() | PERCENTS, cashback=st.none() | CASHBACK),
    max_size=4,
    unique_by=lambda level: level.since,
).map(lambda levels: tuple(sorted(levels, key=lambda level: level.since)))
DAY_DISCOUNTS = st.builds(DayDiscount, percent=PERCENTS, days_before=WINDOW, days_after=WINDOW)
DAY_BONUSES = st.builds(DayBonus, amount=SUMS, days_before=WINDOW, days_after=WINDOW, life_days=LIFE)


def some(keys: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """Return some of *keys*, each once, in any order."""
    return st.lists(st.sampled_from(keys), unique=True).map(tuple) if keys else st.just(())


def spans(draw: Draw) -> dict[str, Any]:
    """Draw first and last day, either of which may be open."""
    first, last = sorted([draw(DAYS), draw(DAYS)])
    return {"since": draw(st.sampled_from([first, None])), "until": draw(st.sampled_from([last, None]))}


@st.composite
def kinds(draw: Draw, key: str, others: list[str]) -> CardKind:
    """Draw a kind of card."""
    mechanics: dict[str, st.SearchStrategy[Any]] = {
        "discount": PERCENTS, "levels": LEVELS, "cashback": CASHBACK, "stamps_every": st.integers(0, 1_000),
        "upgrade_to": st.sampled_from(["", *others]), "birthday_discount": DAY_DISCOUNTS,
        "holiday_discount": DAY_DISCOUNTS, "welcome_bonus": SUMS, "birthday_bonus": DAY_BONUSES,
        "holiday_bonus": DAY_BONUSES,
        "referral_bonus": st.builds(ReferralBonus, brings=SUMS, brought=SUMS, life_days=LIFE),
    }  # fmt: skip
    kind: CardKind = draw(
        st.builds(
            CardKind, **mechanics, key=st.just(key), name=TEXTS, gift=FLAGS, club=FLAGS,
            holders=st.sampled_from([("bearer",), ("named",), ("named", "bearer")]),
            level_window=st.sampled_from(["lifetime", "12_months"]), activation_days=LIFE, life_days=LIFE,
            max_share=PERCENTS, min_bill=SUMS, min_spend=STEPS, spend_step=STEPS, stamp_reward=REWARDS,
            upgrade_turnover=SUMS, upgrade_months=st.integers(1, 1_200), daily_spend_limit=SUMS,
            welcome_when=st.sampled_from(["issue", "first_purchase"]), welcome_life_days=LIFE,
            design=st.sampled_from(["simple", "gold"]), code=st.sampled_from(["ean13", "code128", "qr"]),
            valid_months=st.integers(0, 1_200), ready_made_numbers=FLAGS,
        )
    )  # fmt: skip
    return kind


@st.composite
def calendars(draw: Draw) -> CalendarRules:
    """Draw a calendar with closures and days of the shop's own."""
    closures = [Closure(*sorted(pair)) for pair in draw(st.lists(st.tuples(DAYS, DAYS), max_size=3))]
    shop_days = [
        ShopDay(key, draw(TEXTS), str(parse_rule(draw(DATE_RULES))))
        for key in draw(st.lists(KEYS, unique=True, max_size=3))
    ]
    return CalendarRules(
        feb29=draw(st.sampled_from(["02-28", "03-01"])),
        closed_weekdays=tuple(sorted(draw(st.sets(st.integers(1, 7), max_size=6)))),
        closures=tuple(closures),
        catch_up_days=draw(WINDOW),
        church_style=draw(st.sampled_from(["new", "old"])),
        kindred_days_ahead=draw(WINDOW),
        shop_days=tuple(shop_days),
    )


def rules(decimals: int) -> st.SearchStrategy[Rules]:
    """Return rules for a currency with so many decimals."""
    return st.builds(
        Rules,
        combine=st.sampled_from(["best", "sequential", "sum"]), discount_cap=PERCENTS,
        bonus_rounding=st.sampled_from(["half_up", "down", "up"]),
        bonus_unit=st.sampled_from([1, 10**decimals]), cash_rounding=STEPS,
        earn_on_bonus_part=st.sampled_from(["no", "yes", "none"]),
        refund_spent=st.sampled_from(["proportional", "full_only", "never"]),
        refund_shortfall=st.sampled_from(["debt", "clamp", "withhold"]), returned_bonus_days=LIFE,
        level_timing=st.sampled_from(["next", "this"]), level_ratchet=FLAGS,
        earnings_per_day=st.integers(0, 10_000), spendings_per_day=st.integers(0, 10_000),
        spend_pin_above=SUMS,
    )  # fmt: skip


@st.composite
def shops(draw: Draw, currency: str) -> ShopInfo:
    """Draw who the shop is."""
    return ShopInfo(
        name=draw(TEXTS), currency=currency, country=draw(st.sampled_from(["RU", "UA", "KZ"])),
        language=draw(st.sampled_from(["en", "ru", "uk"])),
        timezone=draw(st.sampled_from(["Europe/Moscow", "Asia/Almaty"])), margin_percent=draw(PERCENTS),
        day_ends=time(draw(st.integers(0, 23)), draw(st.integers(0, 59))),
        card_prefix=str(draw(st.integers(20, 29))),
    )  # fmt: skip


@st.composite
def programmes(draw: Draw) -> Programme:
    """Draw rules whose parts fit together; nothing is upgraded to a prepaid card."""
    currency = draw(st.sampled_from(sorted(DECIMALS)))
    keys, groups, offers, spring = (draw(st.lists(KEYS, unique=True, max_size=3)) for _ in range(4))
    made: list[CardKind] = []
    for key in keys:
        made.append(draw(kinds(key, [kind.key for kind in made if not kind.gift])))
    discounts = [
        DiscountRule(
            key=key, name=draw(TEXTS),
            **draw(st.builds(dict, percent=PERCENTS) | st.builds(dict, amount=SUMS)), **spans(draw),
            priority=draw(st.integers(-1_000, 1_000)), exclusive=draw(FLAGS), min_bill=draw(SUMS),
            max_amount=draw(SUMS), departments=draw(some(groups)), kinds=draw(some(keys)),
            first_purchase=draw(FLAGS),
        )
        for key in offers
    ]  # fmt: skip
    days = [
        BonusDays(
            key=key, name=draw(TEXTS), multiplier=draw(st.integers(1, 10_000)),
            kinds=draw(some(keys)), **spans(draw),
        )
        for key in spring
    ]  # fmt: skip
    return Programme(
        shop=draw(shops(currency)),
        calendar=draw(calendars()),
        rules=draw(rules(DECIMALS[currency])),
        kinds=tuple(made),
        departments=tuple(
            Department(key, draw(TEXTS), draw(FLAGS), draw(FLAGS), draw(PERCENTS)) for key in groups
        ),
        discounts=tuple(discounts),
        bonus_days=tuple(days),
    )


@settings(
    max_examples=examples(25),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(programmes())
def test_any_rules_load_again_from_their_dump(programme: Programme) -> None:
    assert read_programme(tomllib.loads(tomli_w.dumps(write_programme(programme)))) == programme
