"""What is known before somebody is greeted: the occasion, the kin, how to reach, and what was said before."""

from datetime import date, timedelta

import pytest

from shopclient.domain.errors import ClientUnknown, OccurrenceUnknown, TextGivenBefore
from shopclient.domain.people import DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.services import clients, greeting_giving, messages
from shopclient.services.greeting_case import read_case, read_unasked
from shopclient.services.greeting_days import near_days
from shopclient.services.messages import NewMessage
from shopclient.services.shop import Shop
from tests.services.conftest import ShopClock

PERSON = Person(
    first="Галина",
    phones=("8 916 200 27 40",),
    birthday=PersonDate(11, 27, 1956),
    dates=(DatedOccasion("День свадьбы", PersonDate(11, 20, 1990)),),
    family=(
        Relative("granddaughter", "Маша", PersonDate(11, 28, 2019)),
        Relative("husband", "Пётр", PersonDate(11, 29), favourites=(Favourite("new_year"),)),
    ),
    favourites=(Favourite("komsomol_day", "Стройотряд"), Favourite("victory_day"), Favourite("womens_day")),
)


def test_each_day_has_its_own_kind_of_text(shop: Shop) -> None:
    client = clients.add(shop, PERSON)
    child, husband = (each.id for each in clients.get(shop, client).person.family)
    causes = {
        key: read_case(shop, key).cause
        for key in (
            f"c{client}/birthday/2026/1",
            f"c{client}/birthday/2025/1",
            f"r{child}/family_birthday/2026/1",
            f"r{husband}/family_birthday/2026/1",
            f"r{husband}/holiday:new_year/2026/1",
            f"c{client}/holiday:victory_day/2026/1",
            f"c{client}/holiday:womens_day/2026/1",
            f"c{client}/holiday:komsomol_day/2026/1",
            f"c{client}/kindred:pioneer_day/2026/1",
        )
    }
    assert list(causes.values()) == [
        *("jubilee", "birthday", "child_birthday", "family_birthday", "family_holiday"),
        *("memorial", "womens_day", "holiday", "kindred"),
    ]
    kin = read_case(shop, f"c{client}/kindred:pioneer_day/2027/1")
    assert kin.favourite is not None
    assert (kin.favourite.key, kin.reason, kin.day) == ("komsomol_day", "Стройотряд", date(2027, 5, 19))
    wedding = read_case(shop, f"c{client}/anniversary:1/2026/1")
    assert (wedding.title, wedding.belated, wedding.turns) == ("День свадьбы", True, 36)
    for unknown in (f"c{client}/name_day/2026/1", "c99/birthday/2026/1", f"c{client}/holiday:easter/2026/1"):
        with pytest.raises((OccurrenceUnknown, ClientUnknown)):
            read_case(shop, unknown)


def test_what_was_said_is_remembered_and_not_said_again(shop: Shop, clock: ShopClock) -> None:
    client = clients.add(shop, PERSON)
    key = f"c{client}/birthday/2026/1"
    told = greeting_giving.give(
        shop, read_case(shop, key), NewMessage(client, key, "visit", "С днём!", text_key="ru/a")
    )
    clock.moment += timedelta(days=366)
    later = read_case(shop, f"c{client}/birthday/2027/1")
    assert [(one.body, one.channel) for one in later.before] == [("С днём!", "visit")]
    assert later.given == {"ru/a": date(2026, 11, 21)}
    thanks = read_unasked(shop, client, "thanks")
    with pytest.raises(TextGivenBefore):
        greeting_giving.give(shop, thanks, NewMessage(client, thanks.occurrence, "letter", " с  ДНЁМ! "))
    greeting_giving.give(shop, thanks, NewMessage(client, thanks.occurrence, "phone", "С днём!"))
    messages.take_back_sent(shop, told)
    assert read_case(shop, key).state == ""
    assert read_case(shop, key).before == ()


def test_the_days_around_today_are_offered(shop: Shop) -> None:
    client = clients.add(shop, PERSON)
    child, husband = (each.id for each in clients.get(shop, client).person.family)
    assert [(near.occurrence, near.days_left, near.name) for near in near_days(shop, client)] == [
        (f"c{client}/birthday/2026/1", 6, ""),
        (f"r{child}/family_birthday/2026/1", 7, "Маша"),
        (f"r{husband}/family_birthday/2026/1", 8, "Пётр"),
        (f"c{client}/anniversary:1/2026/1", -1, ""),
    ]
