"""A clock that is set back, midnight at the counter, 29 February, a disk that fills up."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest

from shopclient.domain.errors import DiskFull, FileInUse, QuoteChanged
from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.models import database
from shopclient.models.sessions import driver_of
from shopclient.services import balances, cards, corrections, programmes, till
from shopclient.services.checks import check
from shopclient.services.files import open_shop
from shopclient.services.operations import request
from shopclient.services.returns import refund
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt, SaleDraft
from tests.services.conftest import PROGRAMME, ShopClock


def load(shop: Shop, **kind: object) -> str:
    """Put a programme with one kind of card in force and return a card of it."""
    tree = {"key": "simple", "cashback_percent": "5", "max_share_percent": "100", **kind}
    programmes.load(shop, read_programme({**PROGRAMME, "card_kind": [tree]}))
    [issued] = cards.issue_bearer(shop, "simple", 1)
    return issued.number


def sell(shop: Shop, key: str, card: str, amount: int = 100_000, **more: object) -> Receipt:
    return till.sell(shop, request(key, **more), SaleDraft.of([Cents(amount)], card=card, **more))


def test_a_clock_set_back_doubles_loses_and_burns_nothing(shop: Shop, clock: ShopClock) -> None:
    card = load(shop, life_days=10)
    first = sell(shop, "a", card)
    clock.moment -= timedelta(days=400)  # a dead battery
    assert sell(shop, "a", card).repeated
    second = sell(shop, "b", card)
    assert (second.balance, second.pending) == (5_000, 5_000)  # the first is of a day that has not come
    assert refund(shop, request("r"), "a").money_back == first.due
    clock.moment += timedelta(days=400)
    view = balances.balance(shop, card)
    assert (view.balance, view.debt, view.turnover) == (0, 0, 100_000)
    sell(shop, "c", card)
    assert check(shop) == []


def test_midnight_between_the_sum_shown_and_the_sale(shop: Shop, clock: ShopClock) -> None:
    card = load(shop)
    day = date(2026, 11, 22)
    corrections.adjust(shop, request("c"), card, Cents(5_000), "a gift", burns_on=day)
    clock.moment = datetime(2026, 11, 21, 20, 59, 59, tzinfo=UTC)  # a second before midnight in Moscow
    shown = till.quote(shop, SaleDraft.of([Cents(20_000)], card=card, spend="max"))
    assert shown.due == 15_000
    clock.moment += timedelta(seconds=1)
    with pytest.raises(QuoteChanged) as changed:
        sell(shop, "s", card, 20_000, spend="max", expect_due=shown.due)
    assert (changed.value.shown, balances.balance(shop, card).turnover) == (15_000, 0)
    sold = sell(shop, "s", card, 20_000, spend="max")
    assert (sold.spent, sold.due) == (0, 20_000)
    assert check(shop) == []


@pytest.mark.parametrize(
    ("earned_on", "life", "last_day"),
    [
        (date(2028, 1, 30), 30, date(2028, 2, 28)),  # burns on 29 February
        (date(2028, 1, 31), 30, date(2028, 2, 29)),
        (date(2027, 1, 30), 30, date(2027, 2, 28)),
        (date(2028, 2, 29), 365, date(2029, 2, 27)),
    ],
)
def test_bonuses_live_to_their_last_day_around_29_february(
    shop: Shop, clock: ShopClock, earned_on: date, life: int, last_day: date
) -> None:
    card = load(shop, life_days=life)
    clock.moment = datetime(earned_on.year, earned_on.month, earned_on.day, 9, tzinfo=UTC)
    sell(shop, "s", card)
    midnight = datetime(last_day.year, last_day.month, last_day.day) + timedelta(days=1)
    assert balances.balance(shop, card, midnight - timedelta(seconds=1)).balance == 5_000
    assert balances.balance(shop, card, midnight).balance == 0


def sell_until_it_is_full(shop: Shop, card: str) -> int:
    """Return how many sales were booked before the disk refused one."""
    for number in range(400):
        try:
            sell(shop, f"s{number}", card)
        except DiskFull:
            return number
    raise AssertionError("the disk never refused")


def test_a_full_disk_is_said_and_the_same_sale_goes_through_when_there_is_room(shop: Shop) -> None:
    card = load(shop)
    [writer] = map(driver_of, shop._writers._idle)
    [pages] = writer.execute("PRAGMA page_count").fetchone()
    writer.execute(f"PRAGMA max_page_count={pages}")
    booked = sell_until_it_is_full(shop, card)
    assert balances.balance(shop, card).turnover == booked * 100_000
    # The limit was one of the connection, which is let go once it was refused.
    assert not sell(shop, f"s{booked}", card).repeated
    assert booked == 0 or sell(shop, "s0", card).repeated
    assert check(shop) == []


def test_whoever_stops_a_commit_stops_that_one_only(
    shop: Shop, clock: ShopClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = load(shop)
    sell(shop, "s", card)
    shop.close()
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    again = open_shop(shop.path, clock)
    with closing(sqlite3.connect(shop.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM client").fetchall()  # holds the file as a browser does
        for _ in range(2):
            with pytest.raises(FileInUse):
                refund(again, request("r"), "s")
            with pytest.raises(FileInUse):
                sell(again, "t", card)
    assert not refund(again, request("r"), "s").repeated
    assert not sell(again, "t", card).repeated
    assert check(again) == []
    again.close()
