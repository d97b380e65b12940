"""Mornings in the shop: whose day it is, what was missed, and that nobody is greeted twice."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from benchmarks.statements import sent_by
from shopclient.domain.errors import DateInvalid, OccurrenceUnknown, ValueInvalid
from shopclient.domain.money import Cents
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.people import ClientState, DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate, parse_person_date
from shopclient.domain.programme import CalendarRules, Programme
from shopclient.services import client_gifts, clients, till
from shopclient.services.client_gifts import Present
from shopclient.services.day_page import day_page
from shopclient.services.files import create_shop
from shopclient.services.human_lines import human_line
from shopclient.services.occasion_views import HumanLine, OccasionView, TodayList
from shopclient.services.occasions import done_counter, greet, take_back, upcoming
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.shown_days import last_shown, mark_shown, missed_since
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import ShopClock

TODAY = date(2026, 5, 19)


@pytest.fixture
def clock() -> ShopClock:
    """The morning of 19 May, 9:10 in Moscow."""
    return ShopClock(datetime(2026, 5, 19, 6, 10, tzinfo=UTC))


def born(text: str) -> PersonDate:
    return parse_person_date(text)


def lines(listed: TodayList) -> list[tuple[str, str, int]]:
    return [(item.occurrence, item.state, item.days_left) for item in listed.items]


def only(listed: TodayList) -> OccasionView:
    [item] = listed.items
    return item


def test_birthdays_of_client_and_family_in_the_week_ahead(shop: Shop) -> None:
    olga = clients.add(
        shop,
        Person(
            name="Ольга Лаврова",
            phones=("+7 903 455-30-48",),
            birthday=born("26.05.1980"),
            family=(
                Relative("son", "Петя", born("19.05.2019"), ("футбол", "конструкторы")),
                Relative("husband", "Глеб", born("27.05.1979")),
                Relative("mother", "Зоя"),
            ),
        ),
    )

    son, herself = upcoming(shop).items

    assert (son.state, son.days_left, son.turns, son.date) == ("due", 0, 7, TODAY)
    assert (son.client.id, son.client.name, son.client.phone) == (olga, "Ольга Лаврова", "+7 903 455 30 48")
    assert son.relative is not None
    assert (son.relative.relation, son.relative.name) == ("son", "Петя")
    assert son.relative.hobbies == ("футбол", "конструкторы")
    assert son.occurrence == f"r{son.relative.id}/family_birthday/2026/1"
    assert (herself.state, herself.days_left, herself.turns, herself.relative) == ("coming", 7, 46, None)
    assert herself.occurrence == f"c{olga}/birthday/2026/1"


def test_an_unknown_year_has_no_age_and_a_round_age_is_a_jubilee(shop: Shop) -> None:
    clients.add(shop, Person(name="Виктор Ким", birthday=born("19.05.1981")))
    clients.add(shop, Person(name="Анна Юдина", birthday=born("19.05")))
    clients.add(shop, Person(name="Иван Сомов", birthday=born("19.05.1976")))

    assert [(item.turns, item.jubilee) for item in upcoming(shop).items] == [
        (45, False),
        (None, False),
        (50, True),
    ]


@pytest.mark.parametrize(
    ("year", "own", "of_shop", "expected"),
    [
        (2028, None, "02-28", date(2028, 2, 29)),
        (2027, None, "02-28", date(2027, 2, 28)),
        (2027, None, "03-01", date(2027, 3, 1)),
        (2027, "03-01", "02-28", date(2027, 3, 1)),
        (2027, "02-28", "03-01", date(2027, 2, 28)),
        (2100, None, "02-28", date(2100, 2, 28)),
    ],
)
def test_29_february_in_leap_and_common_years(
    tmp_path: Path, clock: ShopClock, year: int, own: str | None, of_shop: str, expected: date
) -> None:
    programme = Programme(calendar=CalendarRules(feb29=of_shop))  # type: ignore[arg-type]  # a literal, parametrised
    shop = create_shop(tmp_path / "leap.shop", programme, clock)
    leap = Person(name="Нина", birthday=born("29.02.1980"), feb29=own)  # type: ignore[arg-type]  # likewise
    clients.add(shop, leap)

    item = only(upcoming(shop, expected, ahead=0))

    assert (item.date, item.state, item.turns) == (expected, "due", year - 1980)
    assert upcoming(shop, expected - timedelta(days=1), ahead=0).items == ()
    assert upcoming(shop, expected + timedelta(days=1), ahead=0).items == ()
    shop.close()


def test_the_week_crosses_new_year(shop: Shop) -> None:
    first = clients.add(
        shop, Person(name="Анна", birthday=born("02.01.1990"), favourites=(Favourite("new_year"),))
    )
    second = clients.add(shop, Person(name="Борис", birthday=born("31.12.1990")))

    assert lines(upcoming(shop, date(2026, 12, 30))) == [
        (f"c{second}/birthday/2026/1", "coming", 1),
        (f"c{first}/holiday:new_year/2027/1", "coming", 2),
        (f"c{first}/birthday/2027/1", "coming", 3),
    ]


def test_a_favourite_holiday_brings_its_reason(shop: Shop) -> None:
    nina = clients.add(
        shop, Person(name="Нина Соболева", favourites=(Favourite("pioneer_day", "Танцевали у костра"),))
    )

    item = only(upcoming(shop))

    assert item.occurrence == f"c{nina}/holiday:pioneer_day/2026/1"
    assert item.holiday is not None
    assert (item.holiday.names["ru"], item.reason) == ("День пионерии", "Танцевали у костра")


def test_a_holiday_may_come_twice_in_a_year(shop: Shop) -> None:
    clients.add(shop, Person(name="Рустам", favourites=(Favourite("isra_miraj"),)))
    first = only(upcoming(shop, date(2027, 1, 5)))
    second = only(upcoming(shop, date(2027, 12, 25)))

    assert (first.state, second.state) == ("due", "due")
    assert (first.occurrence[-7:], second.occurrence[-7:]) == ("/2027/1", "/2027/2")

    greet(shop, first.occurrence, "done")

    assert only(upcoming(shop, date(2027, 12, 25))).state == "due"


def test_name_days_and_own_dates_come_round_too(shop: Shop) -> None:
    clients.add(
        shop,
        Person(
            name="Пётр",
            name_day=born("20.05"),
            dates=(DatedOccasion("Свадьба", born("21.05.2006")), DatedOccasion("Переезд", born("21.05"))),
        ),
    )

    assert [(item.kind.value, item.title, item.turns) for item in upcoming(shop).items] == [
        ("name_day", "", None),
        ("anniversary", "Свадьба", 20),
        ("anniversary", "Переезд", None),
    ]


@pytest.mark.parametrize("state", ["died", "do_not_call", "moved"])
def test_who_opted_out_is_never_listed_nor_the_family(shop: Shop, state: ClientState) -> None:
    clients.add(
        shop,
        Person(
            name="Галина",
            birthday=born("19.05.1950"),
            name_day=born("19.05"),
            favourites=(Favourite("pioneer_day"),),
            dates=(DatedOccasion("Свадьба", born("19.05.1970")),),
            family=(Relative("son", "Денис", born("19.05.1992")),),
            state=state,
        ),
    )

    assert upcoming(shop).items == ()


def test_greeted_twice_is_greeted_once(shop: Shop) -> None:
    clients.add(shop, Person(name="Виктор Ким", birthday=born("19.05.1981")))
    occurrence = only(upcoming(shop)).occurrence
    told: list[object] = []
    shop.changes.subscribe(told.append)

    first, second = greet(shop, occurrence, "done"), greet(shop, occurrence, "done")

    assert (first.repeated, second.repeated) == (False, True)
    assert len(told) == 1
    item = only(upcoming(shop))
    assert (item.state, str(item.marked_at), item.open) == ("done", "2026-05-19 09:10:00", False)


def test_a_slip_of_the_finger_is_taken_back(shop: Shop) -> None:
    clients.add(shop, Person(name="Виктор Ким", birthday=born("19.05.1981")))
    occurrence = only(upcoming(shop)).occurrence

    greet(shop, occurrence, "later")
    take_back(shop, greet(shop, occurrence, "done"))
    assert only(upcoming(shop)).state == "later"

    take_back(shop, greet(shop, occurrence, "later"))  # repeated: there is nothing to take back
    assert only(upcoming(shop)).state == "later"


@pytest.mark.parametrize(
    "occurrence",
    [
        "nonsense",
        "c1/birthday/2026/2",
        "c1/birthday/1981/1",  # the year of birth
        "c1/birthday/0000/1",
        "c1/holiday:pioneer_day/2026/1",  # not loved
        "c2/birthday/2026/1",
        "r1/family_birthday/2026/1",
        "shop/shop_day:x/2026/1",
    ],
)
def test_only_what_comes_round_can_be_greeted(shop: Shop, occurrence: str) -> None:
    clients.add(shop, Person(name="Виктор Ким", birthday=born("19.05.1981")))

    with pytest.raises(OccurrenceUnknown):
        greet(shop, occurrence, "done")

    assert only(upcoming(shop)).state == "due"


def test_later_is_shown_again_the_next_day(shop: Shop, clock: ShopClock) -> None:
    clients.add(shop, Person(name="Виктор Ким", birthday=born("19.05.1981")))
    occurrence = only(upcoming(shop)).occurrence
    greet(shop, occurrence, "later")

    put_off = only(upcoming(shop))
    assert (put_off.state, put_off.put_off, put_off.open) == ("later", True, False)

    clock.moment += timedelta(days=1)
    again = only(upcoming(shop))
    assert (again.state, again.days_left, again.open, again.missed) == ("later", -1, True, False)

    greet(shop, occurrence, "done")
    assert upcoming(shop).items == ()


def test_what_was_put_off_is_not_dragged_along_for_ever(shop: Shop) -> None:
    clients.add(
        shop, Person(name="Виктор Ким", birthday=born("19.05.1981"), favourites=(Favourite("new_year"),))
    )
    greet(shop, only(upcoming(shop)).occurrence, "later")

    assert [item.days_left for item in upcoming(shop, TODAY + timedelta(days=14)).items] == [-14]
    assert upcoming(shop, TODAY + timedelta(days=15)).items == ()


def test_missed_while_the_shop_was_closed(shop: Shop) -> None:
    for day in (4, 5, 16, 17, 18):
        clients.add(shop, Person(name=f"Майский {day}", birthday=born(f"{day:02}.05.1990")))
    old = clients.add(shop, Person(name="Ранний", birthday=born("16.05.1990")))
    greet(shop, f"c{old}/birthday/2026/1", "done")

    def missed(since: date | None) -> list[int]:
        return [item.days_left for item in upcoming(shop, since=since).items if item.missed]

    assert missed(None) == []
    assert missed(date(2026, 5, 16)) == [-1, -2]
    assert missed(date(2026, 1, 1)) == [-1, -2, -3, -14]  # no more than the catch-up days
    assert missed(date(2027, 1, 1)) == []  # the clock was set back


def test_the_day_is_counted(shop: Shop) -> None:
    for day in ("17.05", "19.05", "19.05", "19.05", "22.05"):
        clients.add(shop, Person(name="Кто-то", birthday=born(day)))

    def listed() -> TodayList:
        return upcoming(shop, since=date(2026, 5, 16))

    due = [item for item in listed().items if item.state == "due"]
    assert (done_counter(listed()).done, done_counter(listed()).total) == (0, 4)

    greet(shop, due[0].occurrence, "done")
    greet(shop, due[1].occurrence, "skipped")
    greet(shop, next(item for item in listed().items if item.missed).occurrence, "done")
    greet(shop, next(item for item in listed().items if item.state == "coming").occurrence, "done")

    count = done_counter(listed())
    assert (count.done, count.total, count.left) == (3, 4, 1)


def test_the_last_shown_day_moves_forward_only(shop: Shop, clock: ShopClock) -> None:
    assert last_shown(shop) is None
    assert missed_since(shop, TODAY) is None

    mark_shown(shop, TODAY)
    mark_shown(shop, TODAY - timedelta(days=1))
    assert last_shown(shop) == TODAY
    assert missed_since(shop, TODAY) is None

    clock.moment += timedelta(days=3)
    mark_shown(shop, shop.today())
    # What was read on the 19th and left undone counts as missed, too, and stays so all day.
    assert missed_since(shop, shop.today()) == date(2026, 5, 18)


def test_a_clock_that_ran_ahead_does_not_silence_the_list(shop: Shop, clock: ShopClock) -> None:
    clock.moment += timedelta(days=3_650)
    mark_shown(shop, shop.today())
    clock.moment -= timedelta(days=3_650)

    mark_shown(shop, TODAY)

    assert last_shown(shop) == TODAY


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31)])
def test_a_day_outside_the_calendar_is_refused(shop: Shop, day: date) -> None:
    with pytest.raises(DateInvalid):
        upcoming(shop, day)


@pytest.mark.parametrize("ahead", [-1, 3_661])
def test_nobody_looks_that_far_ahead(shop: Shop, ahead: int) -> None:
    with pytest.raises(ValueInvalid):
        upcoming(shop, ahead=ahead)


def test_a_year_without_a_table_costs_one_holiday_only(shop: Shop) -> None:
    clients.add(
        shop, Person(name="Рустам", birthday=born("05.01.1990"), favourites=(Favourite("isra_miraj"),))
    )
    greet(shop, only(upcoming(shop, date(2026, 1, 5), ahead=0)).occurrence, "later")

    assert only(upcoming(shop, date(2090, 1, 5))).turns == 100


def test_a_holiday_that_somebody_of_the_family_loves_is_in_the_list(shop: Shop) -> None:
    zoya = clients.add(shop, Person(name="Зоя", birthday=born("19.05.1950")))
    loves = (Favourite("pioneer_day", "горнист"),)
    family = (
        Relative("", "Ира", role="бухгалтер", favourites=loves),
        # A client, too: the own file tells whose day it is.
        Relative("mother", "Зоя", born("19.05.1950"), favourites=loves, known=zoya),
    )
    office = clients.add(shop, Person(name="Липа", is_organisation=True, family=family))

    listed = upcoming(shop, TODAY, ahead=0)

    assert {(item.client.id, item.relative and item.relative.name, item.kind) for item in listed.items} == {
        (office, "Ира", OccasionKind.HOLIDAY),
        (zoya, None, OccasionKind.BIRTHDAY),
    }
    [loved] = [item for item in listed.items if item.kind is OccasionKind.HOLIDAY]
    assert (loved.reason, loved.holiday and loved.holiday.key) == ("горнист", "pioneer_day")
    greet(shop, loved.occurrence, "done")
    assert {item.state for item in upcoming(shop, TODAY, ahead=0).items} == {"done", "due"}
    line = human_line(shop, office, TODAY)
    assert line is not None
    assert (line.code, line.relative and line.relative.name, line.done) == ("holiday", "Ира", True)


def test_the_human_line_is_the_nearest_day(shop: Shop) -> None:
    olga = clients.add(
        shop,
        Person(
            name="Ольга",
            birthday=born("23.05.1980"),
            family=(Relative("son", "Петя", born("20.05.2019")),),
            tastes=("сыр с плесенью",),
        ),
    )
    line = human_line(shop, olga)
    assert line is not None
    assert line.relative is not None
    assert (line.code, line.days_left, line.turns, line.relative.name) == ("family_birthday", 1, 7, "Петя")

    greet(shop, line.occurrence, "done")
    line = human_line(shop, olga)
    assert line is not None
    assert (line.code, line.days_left, line.done) == ("birthday", 4, False)


def yesterday(line_of: Callable[[date], HumanLine | None], day: date) -> list[bool]:
    lines = [line_of(day + timedelta(days=days)) for days in (-7, -8, 3, 4)]
    return [line is not None and line.code == "birthday" for line in lines]


def test_the_human_line_reaches_a_week_ahead_and_three_days_back(shop: Shop) -> None:
    viktor = clients.add(shop, Person(name="Виктор", birthday=born("19.05.1981")))

    assert yesterday(lambda day: human_line(shop, viktor, day), TODAY) == [True, False, True, False]

    greet(shop, f"c{viktor}/birthday/2026/1", "done")
    assert yesterday(lambda day: human_line(shop, viktor, day), TODAY) == [True, False, False, False]


def test_without_a_near_day_the_file_still_says_something(shop: Shop) -> None:
    person = Person(
        name="Галина",
        favourites=(Favourite("komsomol_day", "Пела у костра"),),
        tastes=("чай",),
        notes="\nЛюбит стихи\nещё",
    )
    codes = []
    for each in (
        person,
        Person(name="Галина", tastes=person.tastes, notes=person.notes),
        Person(name="Галина", notes=person.notes),
        Person(name="Галина"),
        Person(name="Галина", notes=person.notes, state="died"),
    ):
        line = human_line(shop, clients.add(shop, each))
        codes.append((line.code, line.text) if line else None)

    assert codes == [
        ("favourite", "Пела у костра"),
        ("taste", "чай"),
        ("note", "Любит стихи"),
        ("ask_birthday", ""),
        None,
    ]
    assert human_line(shop, 999) is None


def test_of_whom_nothing_is_known_one_thing_is_asked_once_a_day(shop: Shop) -> None:
    nina = clients.add(shop, Person(first="Нина", birthday=born("20.08.1980")))
    firm = clients.add(shop, Person(name="Лес", is_organisation=True))

    line = human_line(shop, nina)

    assert line is not None
    assert line.code == "ask_favourite"
    assert human_line(shop, firm) is None
    till.sell(shop, request("s1"), SaleDraft.of((Cents(10_000),), client=nina))
    assert human_line(shop, nina) is None
    assert human_line(shop, nina, shop.today() + timedelta(days=1)) == line


def test_nobody_is_looked_at_but_those_asked_for(shop: Shop) -> None:
    person = Person(first="Нина", birthday=born("20.05.1980"), favourites=(Favourite("pioneer_day"),))
    client = clients.add(shop, person)
    assert len(upcoming(shop).items) == 2
    sent = [
        *sent_by(shop, partial(upcoming, shop)),
        *sent_by(shop, partial(human_line, shop, client)),
    ]
    with closing(sqlite3.connect(shop.path)) as connection:
        steps = [
            step[3]
            for each in sent
            if each.startswith("SELECT")
            for step in connection.execute(f"EXPLAIN QUERY PLAN {each}")
        ]
    assert any("ix_client_birthday_day" in step for step in steps)
    assert not [
        step for step in steps if "ix_client_merged_into_id" in step or step.startswith("SCAN client")
    ]


def test_who_is_a_client_and_a_wife_is_one_line_with_both_links(shop: Shop) -> None:
    zoya = clients.add(shop, Person(name="Зоя", birthday=born("19.05.1950")))
    clients.add(shop, Person(name="Борис", family=(Relative("wife", "Зоя", known=zoya),)))

    [item] = day_page(shop, TODAY).people.items
    assert (item.client.id, item.relative, item.about.family) == (zoya, None, (("wife", "Борис"),))


def test_what_was_done_a_year_ago_is_told(shop: Shop, clock: ShopClock) -> None:
    zoya = clients.add(shop, Person(name="Зоя", birthday=born("19.05.1950")))
    clock.moment -= timedelta(days=365)
    greet(shop, f"c{zoya}/birthday/2025/1", "done")
    client_gifts.add(shop, zoya, Present("книга", "", "given", 2025, date(2025, 5, 18)))
    clock.moment += timedelta(days=365)

    [item] = day_page(shop, TODAY).people.items
    assert (item.about.before, item.about.gift) == (date(2025, 5, 19), "книга")
    assert day_page(shop, TODAY).count.total == 1
