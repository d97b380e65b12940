"""A paper journal typed in after the power came back: dated then, booked now, each line by itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

import pytest

from shopclient.domain.errors import BookedBefore, DateInFuture, Refusal
from shopclient.domain.money import Cents
from shopclient.services.late_entries import LateEntry, book_entries, try_entry, undo_entries
from shopclient.services.till_values import Receipt
from tests.services.loyalty_desk import Desk

OpenDesk = Callable[..., Desk]


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk({"cashback_percent": "5", "life_days": 30})


def line(desk: Desk, moment: str, amount: int, card: str | None = None, spend: int = 0) -> LateEntry:
    at = datetime.fromisoformat(moment)
    return LateEntry(str(uuid4()), desk.draft(amount, card, at=at, spend=Cents(spend)))


def kinds(outcomes: list[Receipt | Refusal]) -> list[type]:
    return [type(each) for each in outcomes]


def test_a_line_comes_to_what_it_came_to_then(desk: Desk) -> None:
    card = desk.card()
    desk.days_pass(2)
    desk.sell(2000_00, card)
    before = line(desk, "2026-11-22T09:05", 500_00, card, spend=30_00)

    seen = try_entry(desk.shop, before.draft)

    assert (seen.spent, seen.due, seen.earned, seen.balance) == (0, 500_00, 25_00, 25_00)
    assert desk.balance(card) == 100_00
    [booked] = book_entries(desk.shop, [before])
    assert isinstance(booked, Receipt)
    assert (booked.due, booked.earned, booked.balance) == (seen.due, seen.earned, seen.balance)
    assert desk.balance(card) == 125_00


def test_a_line_ahead_is_refused_before_and_while_it_is_booked(desk: Desk) -> None:
    ahead = line(desk, "2026-11-21T10:01", 500_00)

    with pytest.raises(DateInFuture):
        try_entry(desk.shop, ahead.draft)
    assert kinds(book_entries(desk.shop, [ahead])) == [DateInFuture]


def test_the_same_line_with_another_gift_card_is_another_purchase(open_desk: OpenDesk) -> None:
    desk = open_desk({}, {"key": "present", "gift": True, "holders": ["bearer"]})
    present = desk.card("present")
    desk.sell(0, gift=[(present, 500_00)])
    desk.days_pass(1)
    at = desk.clock.moment.replace(tzinfo=None, hour=5)
    first = LateEntry("line", desk.draft(100_00, at=at))
    paid_so = LateEntry("line", desk.draft(100_00, at=at, gift_cards=(present,)))
    kinds(book_entries(desk.shop, [first]))

    [other] = book_entries(desk.shop, [paid_so])

    assert isinstance(other, BookedBefore)
    assert (other.due, other.why) == (100_00, "other")


def test_a_line_booked_before_is_answered_alike_whatever_was_shown_since(desk: Desk) -> None:
    entry = line(desk, "2026-11-21T09:05", 500_00)
    [first] = book_entries(desk.shop, [entry])
    again = replace(entry, draft=replace(entry.draft, expect_due=Cents(450_00)))

    [second] = book_entries(desk.shop, [again])

    assert isinstance(first, Receipt)
    assert second == replace(first, repeated=True)


def test_a_refused_line_holds_up_no_other(desk: Desk) -> None:
    card = desk.card()
    unknown = line(desk, "2026-11-21T09:10", 100_00, "4006381333931")
    lines = [line(desk, "2026-11-21T09:05", 100_00, card), unknown, line(desk, "2026-11-21T09:20", 40_00)]
    desk.days_pass(1)

    first, refused, last = book_entries(desk.shop, lines)

    assert isinstance(first, Receipt)
    assert isinstance(last, Receipt)
    assert isinstance(refused, Refusal)
    again = book_entries(desk.shop, [lines[0], lines[2]])
    assert [isinstance(each, Receipt) and each.repeated for each in again] == [True, True]
    assert desk.balance(card) == 5_00


def test_a_batch_is_taken_back_the_last_line_first(desk: Desk) -> None:
    card = desk.card()
    lines = [line(desk, "2026-11-21T09:05", 1000_00, card)]
    lines.append(line(desk, "2026-11-21T09:30", 200_00, card, spend=50_00))
    keys = [each.op_key for each in lines]
    book_entries(desk.shop, lines)
    assert desk.balance(card) == 7_50

    assert undo_entries(desk.shop, keys) == [None, None]
    assert desk.balance(card) == 0
    assert undo_entries(desk.shop, keys) == [None, None]
    assert [type(each).__name__ for each in undo_entries(desk.shop, ["never"])] == ["OperationUnknown"]
