"""The calendar of a shop: what stands on each day, counted by indexes, and who it is when a day is opened."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from shopclient.domain.customer_days import CustomerDay
from shopclient.domain.errors import DateInvalid, ValueInvalid
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.people import DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate, parse_person_date
from shopclient.domain.programme import Programme
from shopclient.domain.programme_toml import read_programme
from shopclient.services import archiving, clients, events
from shopclient.services.calendar_days import LONGEST, calendar_of
from shopclient.services.calendar_people import lovers_of, people_on
from shopclient.services.calendar_views import CalendarDay, CalendarSpan, month_grid
from shopclient.services.occasions import greet, upcoming
from shopclient.services.programmes import load
from shopclient.services.shop import Shop
from tests.services.conftest import PROGRAMME, ShopClock

MAY = date(2026, 5, 12)


@pytest.fixture
def clock() -> ShopClock:
    """The morning of 12 May, 10:15 in Moscow: Pioneer Day is a week away."""
    return ShopClock(datetime(2026, 5, 12, 7, 15, tzinfo=UTC))


def rules(**calendar: object) -> Programme:
    return read_programme({**PROGRAMME, "calendar": calendar})


def day_of(shop: Shop, day: date) -> CalendarDay:
    return calendar_of(shop, day, day)[day]


def born(text: str) -> PersonDate:
    return parse_person_date(text)


def test_a_month_shows_loved_holidays_peoples_days_and_the_shops_own(shop: Shop) -> None:
    load(
        shop,
        rules(
            closed_weekdays=[7],
            closures=[{"from": "2026-05-09", "to": "2026-05-11"}],
            shop_days=[{"key": "founding", "title": "День основания", "rule": "fixed 05-20"}],
        ),
    )
    nina = clients.add(
        shop,
        Person(
            name="Нина Соболева",
            birthday=born("19.05.1970"),
            favourites=(Favourite("pioneer_day", "Галстук до сих пор лежит в шкафу"),),
            family=(Relative("son", "Петя", born("19.05.2019"), favourites=(Favourite("pioneer_day", ""),)),),
            dates=(DatedOccasion("Свадьба", born("19.05.1990")),),
            name_day=born("20.05"),
        ),
    )
    gone = Person(name="Уехал", birthday=born("19.05.1980"), favourites=(Favourite("pioneer_day", ""),))
    clients.add(shop, replace(gone, state="moved"))
    archiving.archive(shop, clients.add(shop, gone))
    evening = events.add(
        shop, CustomerDay("closed_evening", "Вечер постоянных", date(2026, 5, 22), date(2026, 5, 23))
    )

    span = calendar_of(shop, *month_grid(MAY))

    assert (span.first, span.last, span.today) == (date(2026, 4, 27), date(2026, 5, 31), MAY)
    pioneers = span[date(2026, 5, 19)]
    assert [(each.key, each.lovers) for each in pioneers.loved] == [("pioneer_day", 2)]
    assert pioneers.people == {
        OccasionKind.BIRTHDAY: 1,
        OccasionKind.FAMILY_BIRTHDAY: 1,
        OccasionKind.ANNIVERSARY: 1,
    }
    assert span[date(2026, 5, 20)].people == {OccasionKind.NAME_DAY: 1}
    assert [(each.kind, each.ref) for each in span[date(2026, 5, 20)].things] == [("shop_day", "founding")]
    assert [(each.kind, each.ref) for each in span[date(2026, 5, 23)].things] == [("event", str(evening))]
    assert [each.date.day for each in span.days if each.closed and each.date.month == 5] == [
        *(3, 9, 10, 11, 17, 24, 31)
    ]
    assert not span[date(2026, 5, 29)].loved  # of the catalogue alone
    own, kin = lovers_of(shop, pioneers.loved[0])
    assert (own.client_id, own.name, own.reason) == (
        nina,
        "Нина Соболева",
        "Галстук до сих пор лежит в шкафу",
    )
    assert (kin.client_id, kin.name, kin.relative and kin.relative.relation) == (nina, "Петя", "son")


def test_what_was_noted_is_seen_where_the_day_is_opened(shop: Shop) -> None:
    client = clients.add(shop, Person(name="Олег", birthday=born("13.05.1980")))
    [before] = people_on(shop, date(2026, 5, 13), OccasionKind.BIRTHDAY)
    assert (before.turns, before.mark, before.occurrence) == (46, None, f"c{client}/birthday/2026/1")
    greet(shop, before.occurrence, "done")
    [after] = people_on(shop, date(2026, 5, 13), OccasionKind.BIRTHDAY)
    assert after.mark == "done"


def test_a_long_day_is_read_a_page_at_a_time_by_name(shop: Shop) -> None:
    for number in range(7):
        kin = (Relative("son", f"Сын {number}", None, favourites=(Favourite("pioneer_day", ""),)),)
        loved = (Favourite("pioneer_day", f"{number}"),)
        clients.add(shop, Person(name=f"Клиент {6 - number}", favourites=loved, family=kin))
    [pioneers] = day_of(shop, date(2026, 5, 19)).loved

    assert pioneers.lovers == 14
    pages = [lovers_of(shop, pioneers, first, 5) for first in (0, 5, 10)]
    assert [each.name for each in pages[0]] == [f"Клиент {number}" for number in range(5)]
    assert [each.name for each in pages[1]] == ["Клиент 5", "Клиент 6", "Сын 6", "Сын 5", "Сын 4"]
    assert [len(page) for page in pages] == [5, 5, 4]


def test_a_feast_is_kept_on_the_day_of_ones_own_church(shop: Shop) -> None:
    load(shop, rules())
    for name, style in (("Старый", "old"), ("Новый", "new"), ("Никакой", None)):
        loved = (Favourite("christmas_orthodox", ""),)
        clients.add(shop, Person(name=name, favourites=loved, church_style=style))  # type: ignore[arg-type]  # read
    span = calendar_of(shop, date(2026, 12, 20), date(2027, 1, 10))
    kept = {
        day.date: [person.name for person in lovers_of(shop, each, 0, 99)]
        for day in span.days
        for each in day.loved
        if each.key == "christmas_orthodox"
    }
    assert kept == {date(2026, 12, 25): ["Новый"], date(2027, 1, 7): ["Никакой", "Старый"]}


@pytest.mark.parametrize(
    ("first", "last"), [(date(2027, 2, 20), date(2027, 3, 10)), (date(2027, 12, 20), date(2028, 3, 2))]
)
def test_the_calendar_and_the_list_of_the_day_know_the_same_people(
    shop: Shop, first: date, last: date
) -> None:
    chance = Random(6)
    days = [first + timedelta(days=number) for number in range(0, (last - first).days, 3)]

    def some_day() -> PersonDate:
        if chance.random() < 0.3:
            return PersonDate(2, 29, chance.choice([None, 1980, 2000]))
        day = chance.choice(days)
        year = chance.choice([None, 1975, 2025])
        return PersonDate(day.month, min(day.day, 28), year)

    for number in range(16):
        feb29 = chance.choice([None, "02-28", "03-01"])
        kin = (Relative("son", f"Сын {number}", some_day(), favourites=(Favourite("womens_day", ""),)),)
        person = Person(
            name=f"Клиент {number}",
            birthday=some_day(),
            feb29=feb29,  # type: ignore[arg-type]  # one of its values
            family=kin,
            dates=(DatedOccasion("Свадьба", some_day()),),
            favourites=(Favourite(chance.choice(["new_year", "isra_miraj", "tatiana_day"]), ""),),
            state="died" if chance.random() < 0.2 else "client",
        )
        clients.add(shop, person)

    span = calendar_of(shop, first, last)

    listed = upcoming(shop, first, (last - first).days).items
    wanted = {(item.date, item.occurrence) for item in listed if item.kind in KINDS}
    assert {each for day in span.days for each in opened(shop, span, day)} == wanted
    assert len(wanted) > 12


KINDS = set(OccasionKind) - {OccasionKind.SHOP_DAY, OccasionKind.BURN}


def opened(shop: Shop, span: CalendarSpan, day: CalendarDay) -> list[tuple[date, str]]:
    people = [person for each in day.loved for person in lovers_of(shop, each, 0, 99)]
    assert len(people) == sum(each.lovers for each in day.loved)
    for kind, number in day.people.items():
        found = people_on(shop, day.date, kind, 0, 99)
        assert len(found) == number
        people += found
    return [(day.date, person.occurrence) for person in people]


def test_days_outside_of_any_calendar_are_refused(shop: Shop) -> None:
    with pytest.raises(ValueInvalid):
        calendar_of(shop, MAY, MAY + timedelta(days=LONGEST))
    with pytest.raises(DateInvalid):
        calendar_of(shop, date(1582, 1, 1), date(1582, 1, 2))
