"""What the till shows about who stands there, before a sum is typed."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shopclient.domain.card_numbers import new_number
from shopclient.domain.errors import CardBlocked, CardUnknown, ClientUnknown
from shopclient.domain.money import Bps, Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.models import Card
from shopclient.services import attaching, cards, clients, merging, returns, till, undoing
from shopclient.services.at_counter import LevelAhead, at_counter
from shopclient.services.client_figures import figures_of
from shopclient.services.imports import Incoming, bring_in
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.fresh import fresh_shop
from tests.services.conftest import ShopClock

LEVELS = {
    "card_kind": [
        {
            "key": "gold",
            "name": "Золотая",
            "cashback_percent": "5",
            "levels": [
                {"from": "0", "discount_percent": "3"},
                {"from": "10000", "discount_percent": "5"},
                {"from": "50000", "discount_percent": "10"},
            ],
        }
    ]
}


def sell(shop: Shop, key: str, roubles: int, card: str | None = None, client: int | None = None) -> None:
    till.sell(shop, request(key), SaleDraft.of((Cents(roubles * 100),), card=card, client=client))


@pytest.mark.parametrize(
    ("bonuses", "turnover", "came_before"),
    [(0, 0, False), (0, 90_000, True), (5_000, 0, True)],
)
def test_who_came_from_an_older_program_with_sums_is_no_stranger(
    shop: Shop, bonuses: int, turnover: int, came_before: bool
) -> None:
    row = Incoming(2, Person(name="Ольга"), "1001", Cents(bonuses), Cents(turnover))
    bring_in(shop, [row])

    assert at_counter(shop, card="1001").came_before is came_before


def test_a_client_by_card_and_by_id_is_the_same_person(shop: Shop, clock: ShopClock) -> None:
    olena = clients.add(
        shop,
        Person(
            name="Олена Коваленко",
            phones=("+380 50 123 45 67",),
            notes="без горіхів",
            allergies=("фундук", "мед, липовий"),
            tastes=("еклери",),
        ),
    )
    number = cards.issue_named(shop, "simple", olena).number
    sell(shop, "first", 1_000, number)
    sell(shop, "second", 500, number)
    clock.moment += timedelta(days=12)

    found = at_counter(shop, card=number)

    assert (found.name, found.kind_name, found.card, found.client) == (
        "Олена Коваленко", "Простая", number, olena,
    )  # fmt: skip
    assert (found.balance, found.debt, found.cashback, found.discount) == (75_00, 0, 500, 0)
    assert (found.visits, found.last_visit) == (2, 12)
    assert (found.phone, found.notes) == ("+380 50 ••• 45 67", "без горіхів")
    assert found.allergies == ("фундук", "мед, липовий")
    assert found.line is not None
    assert at_counter(shop, client=olena) == found


def test_a_bearer_card_is_known_by_what_it_holds(shop: Shop) -> None:
    number = cards.issue_bearer(shop, "simple", 1)[0].number
    sell(shop, "sale", 310, number)
    sell(shop, "mistake", 100, number)
    undoing.undo(shop, request("undo"), "mistake")

    found = at_counter(shop, card=number)

    assert (found.name, found.client, found.phone, found.line) == ("", None, "", None)
    assert (found.balance, found.visits, found.last_visit) == (15_50, 1, 0)


def test_visits_are_those_of_all_cards_and_of_whoever_was_merged_with_the_client(
    shop: Shop, clock: ShopClock
) -> None:
    bearer = cards.issue_bearer(shop, "simple", 1)[0].number
    sell(shop, "as a bearer", 100, bearer)
    anna, anya = clients.add(shop, Person(name="Анна Белова")), clients.add(shop, Person(name="Аня Белова"))
    card, other = (cards.issue_named(shop, "simple", each).number for each in (anna, anya))
    for key, number in (("own", card), ("mistake", card), ("of the double", other), ("given away", card)):
        sell(shop, key, 100, number)
    sell(shop, "without a card", 100, client=anya)
    undoing.undo(shop, request("undo"), "mistake")
    clock.moment += timedelta(days=3)
    attaching.attach_sale(shop, request("giving"), "given away", bearer)
    merging.merge(shop, anna, anya)

    found = at_counter(shop, card=card)
    assert (found.visits, found.last_visit) == (3, 3)
    with shop.reading() as session:
        figures = figures_of(session, shop.programme(), [anna], shop.today())[anna]
    assert found.visits == figures.purchases
    found = at_counter(shop, card=bearer)
    assert (found.visits, found.last_visit) == (2, 3)


def test_a_client_without_a_card_has_no_balance(shop: Shop) -> None:
    ivan = clients.add(shop, Person(name="Иван"))
    sell(shop, "sale", 310, client=ivan)

    found = at_counter(shop, client=ivan)

    assert (found.name, found.card, found.kind_name, found.balance) == ("Иван", None, "", None)
    assert (found.visits, found.last_visit) == (1, 0)


def test_a_debt_is_seen_in_the_balance(shop: Shop) -> None:
    number = cards.issue_bearer(shop, "simple", 1)[0].number
    sell(shop, "earning", 3_000, number)
    draft = SaleDraft.of((Cents(300_00),), card=number, spend="max")
    till.sell(shop, request("spending"), draft)
    returns.refund(shop, request("return"), "earning")

    found = at_counter(shop, card=number)

    assert found.debt > 0
    assert found.balance == -found.debt


@pytest.fixture
def levels(tmp_path: Path, clock: ShopClock) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "levels.db", read_programme(LEVELS), clock)
    yield shop
    shop.close()


def test_how_far_to_the_next_level(levels: Shop) -> None:
    number = cards.issue_bearer(levels, "gold", 1)[0].number
    new = at_counter(levels, card=number)
    assert (new.discount, new.ahead) == (300, LevelAhead(Cents(10_000_00), 0, Bps(500), Bps(500)))

    sell(levels, "sale", 20_000, number)

    # 3 % off: 19 400 of turnover; 9 400 of the 40 000 between the levels.
    later = at_counter(levels, card=number)
    assert (later.discount, later.ahead) == (500, LevelAhead(Cents(30_600_00), 235, Bps(1000), Bps(500)))


def test_on_the_highest_level_there_is_nothing_ahead(levels: Shop) -> None:
    number = cards.issue_bearer(levels, "gold", 1)[0].number
    sell(levels, "sale", 60_000, number)

    found = at_counter(levels, card=number)

    assert (found.discount, found.has_levels, found.ahead) == (1000, True, None)


def test_a_card_that_cannot_be_used_is_refused(shop: Shop) -> None:
    number = cards.issue_bearer(shop, "simple", 1)[0].number
    with shop.writing() as tx:
        card = tx.session.query(Card).one()
        card.state, card.reason = "blocked", "утеряна"

    with pytest.raises(CardBlocked):
        at_counter(shop, card=number)
    with pytest.raises(CardUnknown):
        at_counter(shop, card=new_number("20", lambda most: 7))
    with pytest.raises(ClientUnknown):
        at_counter(shop, client=404)
    with pytest.raises(ValueError, match="either"):
        at_counter(shop)


@pytest.mark.parametrize(
    ("person", "first_name"),
    [
        (Person(name="Олена Петрівна Коваленко"), "Олена"),
        (Person(last="Коваленко", first="Олена"), "Олена"),
        (Person(name="Анна-Мария"), "Анна-Мария"),
        (Person(name="Коваленко Олена"), ""),  # nothing tells which is which
        (Person(phones=("+7 903 455-30-48",)), ""),
    ],
)
def test_the_first_name_is_told_only_where_it_is_surely_one(
    shop: Shop, person: Person, first_name: str
) -> None:
    assert at_counter(shop, client=clients.add(shop, person)).first_name == first_name
