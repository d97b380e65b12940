"""The story: a favourite far off, a client who falls behind, and the holiday of its kin that comes sooner."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

import pytest

from shopclient.domain.errors import OccurrenceUnknown
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.people import Favourite, Person
from shopclient.domain.programme import CalendarRules, Programme, ShopDay
from shopclient.services import clients
from shopclient.services.holidays import catalogue
from shopclient.services.occasion_views import OccasionView
from shopclient.services.occasions import greet, take_back, upcoming
from shopclient.services.programmes import load
from shopclient.services.shop import Shop
from shopclient.texts.kindred import kinship, names
from shopclient.texts.words import Words
from tests.services.conftest import ShopClock
from tests.services.loyalty_desk import Desk

TODAY = date(2026, 5, 12)
REASON = "Если бы не эта перестройка, до сих пор пела бы у костра"


@pytest.fixture
def clock() -> ShopClock:
    """The morning of 12 May."""
    return ShopClock(datetime(2026, 5, 12, 6, 10, tzinfo=UTC))


@pytest.fixture
def desk(shop: Shop, clock: ShopClock) -> Desk:
    return Desk(shop, clock)


def buys(desk: Desk, client: int, days: Sequence[date]) -> None:
    for day in days:
        desk.sell(100_00, client=client, at=datetime.combine(day, time(8)))


def every(gap: int, until: date, times: int = 5) -> list[date]:
    return [until - timedelta(days=gap * number) for number in reversed(range(times))]


def galina(desk: Desk, *loves: Favourite, silent: int = 20, **details: object) -> int:
    """A client who comes every twelve days and has not come for *silent* ones."""
    person = Person(name="Галина Зорина", favourites=loves or (Favourite("komsomol_day", REASON),), **details)  # type: ignore[arg-type]  # any of a person's fields
    client = clients.add(desk.shop, person)
    buys(desk, client, every(12, TODAY - timedelta(days=silent)))
    return client


def offered(shop: Shop, day: date = TODAY) -> list[OccasionView]:
    return [item for item in upcoming(shop, day).items if item.kind is OccasionKind.KINDRED]


def test_pioneer_day_stands_for_komsomol_day(desk: Desk) -> None:
    client = galina(desk, silent=41)

    [item] = offered(desk.shop)

    assert (item.occurrence, item.state) == (f"c{client}/kindred:pioneer_day/2026/1", "coming")
    assert (item.date, item.days_left, item.reason) == (date(2026, 5, 19), 7, REASON)
    assert item.kindred_of is not None
    assert (item.kindred_of.holiday.key, item.kindred_of.date) == ("komsomol_day", date(2026, 10, 29))
    assert kinship(item, Words("en")) == (
        "“Pioneer Day”, in 7 days, is of one kin with “Komsomol Day”: pioneers, Komsomol, youth, Soviet times"
    )
    # It is looked for three weeks ahead, however near the list itself ends; and is gone with its day.
    for day, expected in ((date(2026, 4, 28), True), (date(2026, 5, 19), True), (date(2026, 5, 20), False)):
        keys = {each.holiday.key for each in offered(desk.shop, day) if each.holiday}
        assert ("pioneer_day" in keys) == expected


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_two_days_of_one_name_are_told_apart(language: str) -> None:
    words, holidays = Words(language), catalogue()
    december, may = names(holidays["football_day"], holidays["football_day_un"], words)
    assert december != may
    assert names(holidays["pioneer_day"], holidays["komsomol_day"], Words("en")) == (
        "Pioneer Day",
        "Komsomol Day",
    )


@pytest.mark.parametrize(("silent", "expected"), [(18, 0), (19, 1), (36, 1), (37, 1)])
def test_only_who_falls_behind_is_thought_of(desk: Desk, silent: int, expected: int) -> None:
    """Longer than one and a half of the usual twelve days; who is all but lost is thought of, too."""
    galina(desk, silent=silent)
    assert len(offered(desk.shop)) == expected


def test_without_a_rhythm_or_a_far_favourite_nothing_is_offered(desk: Desk) -> None:
    stranger = clients.add(desk.shop, Person(name="Анна", favourites=(Favourite("komsomol_day"),)))
    buys(desk, stranger, every(12, date(2026, 4, 1), times=4))  # three gaps are chance
    galina(desk, Favourite("komsomol_day"), Favourite("children_day"))  # 1 June is near enough itself
    galina(desk, Favourite("komsomol_day"), Favourite("pioneer_day"))  # nor is what is loved of its own kin
    galina(desk, Favourite("komsomol_day"), state="do_not_call")
    galina(desk, Favourite("holodomor_day"))

    assert offered(desk.shop) == []


def test_what_is_done_about_it_is_noted_once_and_stands_in_the_list(desk: Desk, clock: ShopClock) -> None:
    galina(desk)
    [item] = offered(desk.shop)

    first, second = (greet(desk.shop, item.occurrence, "done") for _ in range(2))
    assert (first.repeated, second.repeated) == (False, True)
    assert [each.state for each in offered(desk.shop)] == ["done"]
    take_back(desk.shop, first)

    greet(desk.shop, item.occurrence, "later")
    assert [each.put_off for each in offered(desk.shop)] == [True]
    clock.moment += timedelta(days=8)
    buys(desk, item.client.id, [date(2026, 5, 20)])  # as usual again: what was put off still waits
    [waiting] = offered(desk.shop, date(2026, 5, 20))
    assert (waiting.occurrence, waiting.days_left, waiting.open) == (item.occurrence, -1, True)
    assert offered(desk.shop, date(2026, 6, 3)) == []


@pytest.mark.parametrize(
    "occurrence",
    [
        "c1/kindred:pioneer_day/2026/2",
        "c1/kindred:easter_orthodox_day/2026/1",  # no kin
        "c1/kindred:gone/2026/1",
        "c2/kindred:pioneer_day/2026/1",
        "r1/kindred:pioneer_day/2026/1",
    ],
)
def test_only_kin_can_be_noted(desk: Desk, occurrence: str) -> None:
    galina(desk)
    with pytest.raises(OccurrenceUnknown):
        greet(desk.shop, occurrence, "done")


def test_the_day_of_the_shop_is_in_the_list_and_can_be_noted(shop: Shop) -> None:
    opening = ShopDay("opening", "День открытия", "fixed 05-14")
    programme = Programme(calendar=CalendarRules(shop_days=(opening,)))
    load(shop, programme)

    [coming] = upcoming(shop, TODAY).own_days
    assert (coming.occurrence, coming.state, coming.days_left) == (
        "shop/shop_day:opening/2026/1",
        "coming",
        2,
    )
    assert upcoming(shop, date(2026, 5, 16)).own_days == ()
    [missed] = upcoming(shop, date(2026, 5, 16), since=date(2026, 5, 12)).own_days
    assert (missed.state, missed.days_left) == ("missed", -2)

    greet(shop, coming.occurrence, "done")
    assert [day.state for day in upcoming(shop, TODAY).own_days] == ["done"]
    for wrong in ("shop/shop_day:opening/2026/2", "shop/shop_day:gone/2026/1", "shop/birthday/2026/1"):
        with pytest.raises(OccurrenceUnknown):
            greet(shop, wrong, "done")
