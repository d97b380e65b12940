"""A clock that jumps is told of, and burns nothing by itself."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from shopclient.cli.till_stream import Counter
from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.models import Entry
from shopclient.services import balances, cards, corrections
from shopclient.services.checks import check
from shopclient.services.clock_watch import ClockWatch
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.texts.words import Words
from tests.fresh import fresh_shop
from tests.services.conftest import MORNING, PROGRAMME, ShopClock


class Stopwatch:
    """Seconds that really go by."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def gone() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def shop(tmp_path: Path, clock: ShopClock, gone: Stopwatch) -> Iterator[Shop]:
    """A shop whose clock may jump: time goes by as the stopwatch says."""
    shop = fresh_shop(tmp_path / "shop.db", read_programme(PROGRAMME), clock, gone=gone)
    yield shop
    assert check(shop) == []
    shop.close()


def is_burnt(shop: Shop) -> bool:
    with shop.reading() as session:
        return session.scalar(select(Entry.id).where(Entry.what == "burn")) is not None


def give(shop: Shop, key: str, card: str, burns_on: date | None = None) -> None:
    corrections.adjust(shop, request(key), card, Cents(10_000), "за ожидание", burns_on=burns_on)


def test_time_that_goes_by_is_no_jump(shop: Shop, clock: ShopClock, gone: Stopwatch) -> None:
    watch = ClockWatch(shop)
    gone.seconds += 400_000  # a long weekend asleep
    clock.moment += timedelta(seconds=400_000)
    assert watch.look() is None


def test_a_clock_set_back_is_told_once(shop: Shop, clock: ShopClock) -> None:
    watch = ClockWatch(shop)
    clock.moment -= timedelta(minutes=4)
    assert watch.look() is None
    clock.moment -= timedelta(minutes=6)
    jump = watch.look()
    assert jump is not None
    assert not jump.stops_burning
    assert shop.pace.is_right()
    assert watch.look() is None


def test_a_clock_before_the_last_operation_is_told_at_the_start(shop: Shop, clock: ShopClock) -> None:
    assert ClockWatch(shop).at_start() is None
    [card] = cards.issue_bearer(shop, "simple", 1)
    give(shop, "gift", card.number)
    clock.moment += timedelta(days=60)  # closed over the summer
    assert ClockWatch(shop).at_start() is None
    clock.moment = MORNING - timedelta(days=1)
    jump = ClockWatch(shop).at_start()
    assert jump is not None
    assert jump.by == timedelta(days=-1)


def test_nothing_burns_by_a_jump_ahead_until_the_date_is_confirmed(shop: Shop, clock: ShopClock) -> None:
    [card] = cards.issue_bearer(shop, "simple", 1)
    give(shop, "gift", card.number, date(2026, 12, 1))
    watch = ClockWatch(shop)
    clock.moment += timedelta(days=365)
    give(shop, "wrong year", card.number)  # before the window looked
    assert not is_burnt(shop)
    jump = watch.look()
    assert jump is not None
    assert jump.stops_burning
    assert watch.look() is None
    watch.trust()
    give(shop, "right year", card.number)
    assert is_burnt(shop)


def test_a_clock_set_right_again_is_believed_and_nothing_is_lost(
    shop: Shop, clock: ShopClock, gone: Stopwatch
) -> None:
    [card] = cards.issue_bearer(shop, "simple", 1)
    give(shop, "gift", card.number, date(2026, 12, 1))
    clock.moment += timedelta(days=365)
    assert not shop.pace.is_right()
    gone.seconds += 86_400
    clock.moment = MORNING + timedelta(days=1)
    assert balances.balance(shop, card.number).balance == 10_000
    assert shop.pace.is_right()
    gone.seconds += 20 * 86_400
    clock.moment += timedelta(days=20)
    give(shop, "later", card.number)
    assert is_burnt(shop)


def test_one_stream_of_the_till_burns_nothing_by_a_jump(shop: Shop, clock: ShopClock) -> None:
    [card] = cards.issue_bearer(shop, "simple", 1)
    give(shop, "gift", card.number, date(2026, 12, 1))
    counter = Counter(shop, Words("en"))
    sale = {"op": "sell", "card": card.number, "amount": "20.00"}
    clock.moment += timedelta(days=28)
    assert counter.answer(json.dumps({**sale, "id": "ahead"}).encode())["ok"]
    clock.moment -= timedelta(days=28)
    back = counter.answer(json.dumps({**sale, "id": "back", "spend": "max"}).encode())
    assert back["spent"] == "10.00"
    assert balances.balance(shop, card.number).balance == 9_000 + 50
