"""What holds for every programme and every bill: asked is booked, returned is restored, undone never was."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopclient.domain.money import plain
from shopclient.domain.person_dates import parse_person_date
from shopclient.domain.programme_toml import read_programme
from shopclient.services.checks import check
from shopclient.services.clock import local_moment
from shopclient.services.files import create_shop
from shopclient.services.programmes import load
from shopclient.services.till_values import Receipt, Refunded
from tests.full import examples
from tests.services.conftest import PROGRAMME, ShopClock
from tests.services.loyalty_desk import Desk

SERIAL = count(1)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One shop for all examples: each loads a programme of its own and issues cards of its own."""
    clock = ShopClock()
    shop = create_shop(tmp_path_factory.mktemp("properties") / "shop.db", read_programme(PROGRAMME), clock)
    yield Desk(shop, clock, count(1))
    assert check(shop) == []
    shop.close()


def money(least: int, most: int) -> st.SearchStrategy[str]:
    return st.integers(least, most).map(lambda cents: plain(cents, 2))


def percent(most: int) -> st.SearchStrategy[str]:
    return st.integers(0, most).map(str)


level = st.fixed_dictionaries(
    {
        "from": st.sampled_from(["0", "50", "200"]),
        "discount_percent": percent(30),
        "cashback_percent": percent(30),
    }
)
kinds = st.fixed_dictionaries(
    {
        "cashback_percent": percent(120),
        "discount_percent": percent(40),
        "max_share_percent": st.sampled_from(["0", "33.33", "50", "100"]),
        "min_spend": money(1, 500),
        "spend_step": st.sampled_from(["0.01", "0.50", "1"]),
        "min_bill": st.sampled_from(["0", "10", "100"]),
        "activation_days": st.sampled_from([0, 0, 3]),
        "life_days": st.sampled_from([0, 5, 60]),
        "stamps_every": st.sampled_from([0, 1, 2, 3]),
        "stamp_reward": st.sampled_from(
            [{"percent": "100"}, {"percent": "25"}, {"amount": "30"}, {"bonus": "7.77"}]
        ),
        "levels": st.lists(level, max_size=3, unique_by=lambda each: each["from"]).map(
            lambda rows: sorted(rows, key=lambda each: int(each["from"]))
        ),
        "level_window": st.sampled_from(["lifetime", "12_months"]),
        "welcome_bonus": st.sampled_from(["0", "5"]),
        "welcome_when": st.sampled_from(["issue", "first_purchase"]),
        "birthday_bonus": st.sampled_from([{"amount": "0"}, {"amount": "6", "life_days": 12}]),
        "birthday_discount": st.sampled_from([{"percent": "0"}, {"percent": "12"}]),
        "daily_spend_limit": st.sampled_from(["0", "20"]),
        "referral_bonus": st.sampled_from([{}, {"brings": "3", "brought": "4", "life_days": 0}]),
    }
)
rules = st.fixed_dictionaries(
    {
        "combine": st.sampled_from(["best", "sum", "sequential"]),
        "discount_cap_percent": st.sampled_from(["30", "100"]),
        "bonus_rounding": st.sampled_from(["half_up", "down", "up"]),
        "bonus_unit": st.sampled_from(["0.01", "1"]),
        "cash_rounding": st.sampled_from(["0.01", "0.50", "1"]),
        "earn_on_bonus_part": st.sampled_from(["no", "yes", "none"]),
        "level_timing": st.sampled_from(["next", "this"]),
        "level_ratchet": st.booleans(),
        "refund_shortfall": st.sampled_from(["debt", "withhold", "clamp"]),
    }
)
RULES: list[dict[str, Any]] = [
    {"key": "a", "name": "A", "percent": "15"},
    {"key": "b", "name": "B", "amount": "12.34", "min_bill": "50"},
    {"key": "c", "name": "C", "percent": "9.99", "max_amount": "3", "priority": 20},
    {"key": "d", "name": "D", "percent": "20", "first_purchase": True},
    {"key": "e", "name": "E", "percent": "10", "exclusive": True, "departments": ["half"]},
]
discounts = st.lists(st.sampled_from(RULES), max_size=3, unique_by=lambda each: str(each["key"]))
bonus_days = st.sampled_from([[], [{"key": "x", "name": "X", "multiplier": "1.5"}]])
programmes = st.tuples(kinds, rules, discounts, bonus_days)
departments = st.sampled_from(["", "", "half", "closed", "earnless"])
lines = st.lists(st.tuples(st.integers(0, 30_000), departments), min_size=1, max_size=4)
spends = st.one_of(st.just("max"), st.just(0), st.integers(1, 20_000))
bills = st.lists(st.tuples(lines, spends), min_size=1, max_size=4)


def enter(desk: Desk, programme: tuple[Any, ...]) -> str:
    """Put the rules in force and issue a card to somebody who was brought by a friend and has a birthday."""
    kind, own_rules, own_discounts, days = programme
    load(
        desk.shop,
        read_programme(
            {
                "shop": {"name": "Лавка"},
                "rules": own_rules,
                "department": [
                    {"key": "half", "name": "H", "max_discount_percent": "15"},
                    {"key": "closed", "name": "C", "discounted": False},
                    {"key": "earnless", "name": "E", "earns": False},
                ],
                "discount": own_discounts,
                "bonus_days": days,
                "card_kind": [
                    {"key": "simple", "name": "S", **kind},
                    {"key": "gift", "name": "G", "gift": True},
                ],
            }
        ),
    )
    friend = desk.client(f"Ольга {next(SERIAL)}")
    desk.card("simple", client=friend)
    nina = desk.client(f"Нина {next(SERIAL)}", birthday=parse_person_date("1980-11-22"), referred_by=friend)
    return desk.card("simple", client=nina)


def key_of() -> str:
    return f"sale {next(SERIAL)}"


def figures(receipt: Receipt) -> dict[str, Any]:
    tree = asdict(receipt)
    del tree["op_key"]
    return tree


@settings(max_examples=examples(15))
@given(programmes, bills, st.integers(0, 5_000))
def test_what_is_quoted_is_what_is_sold_in_every_figure(
    desk: Desk, programme: tuple[Any, ...], drafts: list[tuple[Any, Any]], start: int
) -> None:
    card = enter(desk, programme)
    if start:
        desk.adjust(card, start, burns_on=date(2026, 12, 1))
    gift = desk.card("gift")
    desk.sell([], gift=[(gift, 2_000)])
    for number, (typed, spend) in enumerate(drafts):
        more = {"gift_cards": (gift,)} if number == 0 else {"gift": [(gift, 500)]} if number == 2 else {}
        quoted = desk.quote(typed, card, spend=spend, **more)
        sold = desk.sell(typed, card, spend=spend, expect_due=quoted.due, **more)
        assert figures(quoted) == figures(sold)
        seen = desk.see(card)
        assert (seen.balance, seen.pending, seen.debt, seen.turnover, seen.stamps) == (
            sold.balance,
            sold.pending,
            sold.debt,
            sold.turnover,
            sold.stamps,
        )
        for line in sold.lines:
            assert line.amount == line.discount + line.spent + line.gift + line.rounded + line.due


@settings(max_examples=examples(15))
@given(programmes, bills, st.integers(0, 5_000))
def test_what_is_undone_has_never_been(
    desk: Desk, programme: tuple[Any, ...], drafts: list[tuple[Any, Any]], start: int
) -> None:
    card = enter(desk, programme)
    if start:
        desk.adjust(card, start, burns_on=date(2026, 12, 1))
    states, keys = [desk.see(card)], []
    for typed, spend in drafts:
        keys.append(key_of())
        desk.sell(typed, card, keys[-1], spend=spend)
        states.append(desk.see(card))
    for key, state in zip(reversed(keys), reversed(states[:-1]), strict=True):
        desk.undo(key)
        assert desk.see(card) == state


@settings(max_examples=examples(15))
@given(programmes, bills, st.lists(st.integers(1, 20_000), max_size=3), st.booleans(), st.integers(0, 5_000))
def test_a_sale_and_its_whole_return_leave_what_was_there(
    desk: Desk,
    programme: tuple[Any, ...],
    drafts: list[tuple[Any, Any]],
    cuts: list[int],
    by_lines: bool,
    start: int,
) -> None:
    kind, own_rules, own_discounts, days = programme
    kind = {**kind, "welcome_bonus": "0", "referral_bonus": {}}  # a gift given once is not taken back
    card = enter(desk, (kind, {**own_rules, "refund_shortfall": "debt"}, own_discounts, days))
    if start:
        desk.adjust(card, start, burns_on=date(2027, 12, 1))
    for typed, spend in drafts:
        before, key = desk.see(card), key_of()
        sold = desk.sell(typed, card, key, spend=spend)
        value = sum(line.value for line in sold.lines)
        parts: list[Refunded] = []
        for index, cut in enumerate(cuts):
            left = value - sum(back.money_back + back.bonuses_back for back in parts)
            if by_lines and index < len(sold.lines) and 0 < sold.lines[index].value <= left:
                parts.append(desk.refund(key, None, index))
            elif left:
                parts.append(desk.refund(key, min(cut, left)))
        if value > sum(back.money_back + back.bonuses_back for back in parts):
            parts.append(desk.refund(key))
        assert all(back.money_back >= 0 and back.bonuses_back >= 0 for back in parts)
        money, bonuses = sum(back.money_back for back in parts), sum(back.bonuses_back for back in parts)
        taken = sum(back.earned_taken_back for back in parts)
        after = desk.see(card)
        if value:
            assert (money, bonuses, taken) == (sold.due, sold.spent, sold.earned)
            assert after.balance + after.pending == before.balance + before.pending
        assert after.turnover == before.turnover


@settings(max_examples=examples(15))
@given(
    programmes, bills, st.integers(1, 5_000), st.lists(st.integers(0, 4), min_size=4, max_size=4), st.data()
)
def test_the_past_is_what_it_was(
    desk: Desk,
    programme: tuple[Any, ...],
    drafts: list[tuple[Any, Any]],
    start: int,
    nights: list[int],
    data: st.DataObject,
) -> None:
    card = enter(desk, programme)
    began = desk.clock.moment
    desk.adjust(card, start, burns_on=date(2026, 12, 1))
    seen = []
    for (typed, spend), days in zip(drafts, nights, strict=False):
        key = key_of()
        value = sum(line.value for line in desk.sell(typed, card, key, spend=spend).lines)
        desk.clock.moment += timedelta(minutes=1)
        deed = data.draw(st.sampled_from(["keep", "undo", "return"]))
        if deed == "undo":
            desk.undo(key)
        elif deed == "return" and value:
            desk.refund(key, data.draw(st.integers(1, value)))
        desk.clock.moment += timedelta(minutes=1)
        seen.append((local_moment(desk.shop.now, desk.shop.programme().shop), desk.see(card)))
        desk.clock.moment += timedelta(days=days, minutes=1)
    try:
        for moment, state in seen:
            past = desk.see(card, moment)
            assert (past.balance, past.pending, past.debt, past.turnover, past.burns) == (
                state.balance,
                state.pending,
                state.debt,
                state.turnover,
                state.burns,
            )
    finally:
        desk.clock.moment = began


@settings(max_examples=examples(15))
@given(programmes, bills, st.lists(st.integers(0, 6), min_size=4, max_size=4), st.integers(1, 9_000))
def test_a_paper_journal_is_booked_as_quoted_and_spends_what_was_there_then_and_now(
    desk: Desk, programme: tuple[Any, ...], drafts: list[tuple[Any, Any]], ago: list[int], start: int
) -> None:
    card = enter(desk, programme)
    now = local_moment(desk.shop.now, desk.shop.programme().shop)
    desk.adjust(card, start, at=now - timedelta(days=4), burns_on=now.date() - timedelta(days=1))
    desk.adjust(card, start, at=now - timedelta(days=3))
    for (typed, spend), days in zip(drafts, ago, strict=False):
        at = now - timedelta(days=days)
        was = max(0, desk.balance(card, at))
        quoted = desk.quote(typed, card, spend=spend, at=at)
        sold = desk.sell(typed, card, spend=spend, at=at)
        assert figures(quoted) == figures(sold)
        assert sold.spent <= was
