"""A clock that jumps is told of, and burns nothing by itself."""

from datetime import date, timedelta

from sqlalchemy import select

from shopclient.domain.money import Cents
from shopclient.models import Entry
from shopclient.services import balances, cards, corrections
from shopclient.services.checks import check
from shopclient.services.clock_watch import ClockWatch
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from tests.services.conftest import MORNING, ShopClock


class Stopwatch:
    """Seconds that really go by."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def is_burnt(shop: Shop) -> bool:
    with shop.reading() as session:
        return session.scalar(select(Entry.id).where(Entry.what == "burn")) is not None


def test_time_that_goes_by_is_no_jump(shop: Shop, clock: ShopClock) -> None:
    gone = Stopwatch()
    watch = ClockWatch(shop, gone)
    gone.seconds += 400_000  # a long weekend asleep
    clock.moment += timedelta(seconds=400_000)
    assert watch.look() is None


def test_a_clock_set_back_is_told(shop: Shop, clock: ShopClock) -> None:
    watch = ClockWatch(shop, Stopwatch())
    clock.moment -= timedelta(minutes=4)
    assert watch.look() is None
    clock.moment -= timedelta(minutes=6)
    jump = watch.look()
    assert jump is not None
    assert not jump.stops_burning
    assert not shop.is_clock_doubted


def test_a_clock_before_the_last_operation_is_told_at_the_start(shop: Shop, clock: ShopClock) -> None:
    assert ClockWatch(shop, Stopwatch()).at_start() is None
    [card] = cards.issue_bearer(shop, "simple", 1)
    corrections.adjust(shop, request("gift"), card.number, Cents(100), "за ожидание")
    clock.moment += timedelta(days=60)  # closed over the summer
    assert ClockWatch(shop, Stopwatch()).at_start() is None
    clock.moment = MORNING - timedelta(days=1)
    jump = ClockWatch(shop, Stopwatch()).at_start()
    assert jump is not None
    assert jump.by == timedelta(days=-1)


def test_nothing_burns_by_a_jump_ahead_until_the_date_is_confirmed(shop: Shop, clock: ShopClock) -> None:
    [card] = cards.issue_bearer(shop, "simple", 1)
    corrections.adjust(
        shop, request("gift"), card.number, Cents(10_000), "за ожидание", burns_on=date(2026, 12, 1)
    )
    watch = ClockWatch(shop, Stopwatch())
    clock.moment += timedelta(days=365)
    jump = watch.look()
    assert jump is not None
    assert jump.stops_burning
    corrections.adjust(shop, request("wrong year"), card.number, Cents(100), "за ожидание")
    assert not is_burnt(shop)
    clock.moment = MORNING + timedelta(days=1)  # set right again: everything is there
    assert balances.balance(shop, card.number).balance == 10_000
    clock.moment += timedelta(days=365)
    watch.trust()
    corrections.adjust(shop, request("right year"), card.number, Cents(100), "за ожидание")
    assert is_burnt(shop)
    assert check(shop) == []
