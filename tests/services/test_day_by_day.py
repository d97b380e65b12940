"""The list of the day against its words: people of chance, on days of chance, with what was noted."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.people import DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate, parse_person_date
from shopclient.domain.programme import CalendarRules, Programme
from shopclient.services import clients
from shopclient.services.day_page import SHOWN, DayPage, day_page
from shopclient.services.occasion_views import About, Mark, OccasionView
from shopclient.services.occasions import greet, upcoming
from shopclient.services.shop import Shop
from tests.fresh import fresh_shop
from tests.full import FULL
from tests.services.conftest import ShopClock
from tests.services.day_oracle import ALL, Known, Line, expected
from tests.services.loyalty_desk import Desk

EVERYBODY = dict.fromkeys((*SHOWN, "people", *ALL), 1000)
NOW = datetime(2028, 3, 5, 6, 10, tzinfo=UTC)
#: Around these most goes wrong: New Year, the end of February, a day of two feasts, the story's.
NEAR = (date(2027, 12, 30), date(2028, 2, 28), date(2027, 2, 27), date(2027, 1, 4), date(2027, 5, 9))
OFTEN = ("isra_miraj", "new_year", "komsomol_day", "pioneer_day", "womens_day", "victory_day", "defender_day")


class Chance:
    """Draws people and days."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)

    def day(self) -> date:
        return self.draw.choice(NEAR) + timedelta(days=self.draw.randint(-9, 9))

    def when(self) -> PersonDate | None:
        on = self.draw.choice((None, "29.02.2024", "--02-29", "--02-28", "--03-01", self.day(), self.day()))
        if on is None or isinstance(on, str):
            return None if on is None else parse_person_date(on)
        year = self.draw.choice((None, 1950, 2000, 2027))
        return PersonDate(on.month, min(on.day, 28), year)

    def loves(self) -> tuple[Favourite, ...]:
        keys = [self.draw.choice((*OFTEN, *ALL)) for _ in range(self.draw.choice((0, 1, 1, 2)))]
        return tuple(Favourite(key) for key in dict.fromkeys(keys))

    def person(self, others: list[int]) -> Person:
        draw = self.draw
        known = draw.choice([None, None, *others[-2:]])
        kin = [Relative("son", f"сын {number}", self.when(), favourites=self.loves()) for number in range(2)]
        if known is not None:
            kin.append(Relative("wife", "жена", known=known))
        dates = [DatedOccasion(f"дата {number}", when) for number in range(2) if (when := self.when())]
        return Person(
            name=f"Клиент {len(others)}",
            birthday=self.when(),
            name_day=PersonDate(on.month, on.day) if (on := self.when()) and draw.random() < 0.3 else None,
            favourites=self.loves(),
            dates=tuple(dates),
            family=tuple(kin[draw.randint(0, 2) :]),
            feb29=draw.choice((None, None, "02-28", "03-01")),
            state=draw.choice(("client", "client", "client", "prospect", "moved", "died", "do_not_call")),
        )


def settled(shop: Shop, clock: ShopClock, chance: Chance) -> list[Known]:
    desk, found = Desk(shop, clock), list[Known]()
    for number in range(14):
        person = chance.person([known.id for known in found])
        client = clients.add(shop, person)
        bought = []
        if number % 2:
            last = chance.day() - timedelta(days=chance.draw.randint(0, 40))
            gap = chance.draw.randint(3, 20)
            times = chance.draw.choice((4, 5, 6))
            bought = [last - timedelta(days=each * gap + chance.draw.randint(0, 2)) for each in range(times)]
            for day in sorted(bought):
                desk.sell(100_00, client=client, at=datetime.combine(day, time(8)))
        found.append(Known(client, person, bought))
    return found


def told(item: OccasionView) -> Line:
    name = item.holiday.key if item.holiday else item.title
    who = (item.client.id, item.relative.name if item.relative else "")
    kindred = item.kindred_of.holiday.key if item.kindred_of else ""
    return Line(who, item.kind.value, name, item.date, item.turns, kindred)


def assert_page_is(page: DayPage, items: Sequence[OccasionView]) -> None:
    """The grouped page holds the same people; of days gone by those who wait, or were seen to today."""
    kindred = {item.occurrence for item in items if item.kind is OccasionKind.KINDRED}
    others = [item for item in items if item.occurrence not in kindred]
    gone = {item.occurrence for item in others if item.days_left < 0 and item.open}
    parts = [page.people, page.ahead, *(group.part for group in (*page.groups, *page.coming))]
    assert {item.occurrence for part in parts for item in part.items} == {
        item.occurrence for item in others if item.days_left >= 0
    }
    assert [part.total for part in parts] == [len(part.items) for part in parts]
    assert {item.occurrence for item in page.missed.items if item.open} == gone
    assert {item.occurrence for item in page.kindred.items} == kindred
    assert page.count.left == sum(item.open for item in others if item.days_left <= 0)
    told = {item.occurrence: replace(item, about=About()) for part in parts for item in part.items}
    assert all(told.get(item.occurrence, item) == item for item in items)


@pytest.mark.parametrize("seed", range(30 if FULL else 2))
def test_the_list_is_what_the_words_say(tmp_path: Path, seed: int) -> None:
    chance, clock = Chance(seed), ShopClock(NOW)
    feb29 = chance.draw.choice(("02-28", "03-01"))
    shop = fresh_shop(tmp_path / "s.db", Programme(calendar=CalendarRules(feb29=feb29)), clock)  # type: ignore[arg-type]  # one of the two words
    people = settled(shop, clock, chance)
    noted: dict[str, Mark] = {}

    for _ in range(12):
        day, ahead = chance.day(), chance.draw.choice((0, 1, 7, 7, 40))
        since = chance.draw.choice((None, day - timedelta(days=chance.draw.randint(-3, 30))))
        items = upcoming(shop, day, ahead, since).items

        assert sorted(map(told, items), key=repr) == sorted(
            expected(people, day, ahead, since, feb29),  # type: ignore[arg-type]  # as above
            key=repr,
        )
        assert [item.days_left for item in items] == [(item.date - day).days for item in items]
        order = [(item.days_left < 0, abs(item.days_left)) for item in items]
        assert order == sorted(order)
        for item in items:
            by_day = "due" if not item.days_left else "coming" if item.days_left > 0 else "missed"
            assert item.state == noted.get(item.occurrence, by_day)
        assert_page_is(day_page(shop, day, since, ahead, EVERYBODY), items)
        for item in chance.draw.sample(items, min(2, len(items))):
            state: Mark = chance.draw.choice(("done", "skipped"))
            assert greet(shop, item.occurrence, state).repeated == (noted.get(item.occurrence) == state)
            noted[item.occurrence] = state
    shop.close()
