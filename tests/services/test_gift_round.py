"""The first start of a day books the gifts that begin on it, once."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from shopclient.domain.money import Cents
from shopclient.domain.people import Favourite, Person
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme_toml import read_programme
from shopclient.models import Gift
from shopclient.services import balances, cards, clients, programmes, till
from shopclient.services.checks import check
from shopclient.services.gift_round import give_gifts_of_day
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import ShopClock


@pytest.fixture
def gifts(shop: Shop) -> Shop:
    """A shop that gives 100.00 three days before a birthday, and 50.00 on a favourite holiday."""
    kind = {
        "key": "simple",
        "name": "Простая",
        "birthday_bonus": {"amount": "100", "days_before": 3, "days_after": 7, "life_days": 30},
        "holiday_bonus": {"amount": "50", "days_before": 0, "days_after": 3, "life_days": 14},
    }
    programmes.load(shop, read_programme({"card_kind": [kind]}))
    return shop


def keys(shop: Shop) -> list[str]:
    with shop.reading() as session:
        return sorted(session.scalars(select(Gift.key)))


def test_a_birthday_in_three_days_brings_its_gift_today_and_once(gifts: Shop, clock: ShopClock) -> None:
    vera = clients.add(gifts, Person(name="Вера Соловей", birthday=PersonDate(11, 24, 1980)))
    clients.add(gifts, Person(name="Без карты", birthday=PersonDate(11, 24, 1980)))
    number = cards.issue_named(gifts, "simple", vera).number
    assert give_gifts_of_day(gifts) == 1
    assert give_gifts_of_day(gifts) == 1
    assert balances.balance(gifts, number).balance == 10_000
    assert keys(gifts) == [f"birthday:c{vera}:2026"]
    clock.moment += timedelta(days=30)
    assert balances.balance(gifts, number).balance == 0  # it lived for 30 days
    assert check(gifts) == []


def test_a_favourite_holiday_brings_its_gift(gifts: Shop, clock: ShopClock) -> None:
    loves = Person(name="Пионервожатый", favourites=(Favourite("pioneer_day"),))
    client = clients.add(gifts, loves)
    number = cards.issue_named(gifts, "simple", client).number
    assert give_gifts_of_day(gifts) == 0
    clock.moment = datetime.fromisoformat("2027-05-20T07:00:00+00:00")
    assert give_gifts_of_day(gifts) == 1
    assert balances.balance(gifts, number).balance == 5_000


def test_a_card_of_a_former_program_brings_no_welcome(shop: Shop) -> None:
    kind = {"key": "simple", "name": "Простая", "welcome_bonus": "91", "welcome_when": "first_purchase"}
    programmes.load(shop, read_programme({"card_kind": [kind]}))
    with shop.writing() as tx:
        kept = clients.add_in(tx, Person(name="Старая Знакомая"))
        cards.keep_number(tx, "simple", "KRD-77", kept)
    new = clients.add(shop, Person(name="Новая Знакомая"))
    number = cards.issue_named(shop, "simple", new).number
    first = till.sell(shop, request("old"), SaleDraft.of([Cents(100_00)], card="KRD-77"))
    second = till.sell(shop, request("new"), SaleDraft.of([Cents(100_00)], card=number))
    assert (first.balance, second.balance) == (0, 91_00)
    assert check(shop) == []
