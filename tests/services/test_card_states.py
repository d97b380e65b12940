"""What the register says of a card in the hand."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shopclient.domain.errors import CardExpired, GiftCardWrong
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.services import card_deeds, cards, client_search, clients
from shopclient.services.at_counter import at_counter
from shopclient.services.shop import Shop
from tests.fresh import fresh_shop
from tests.services.conftest import ShopClock

RULES = {
    "shop": {"name": "Липа и рожь"},
    "card_kind": [
        {"key": "month", "name": "На месяц", "cashback_percent": "5", "valid_months": 1},
        {"key": "present", "name": "Подарочная", "gift": True, "holders": ["bearer"]},
    ],
}


@pytest.fixture
def shop(tmp_path: Path, clock: ShopClock) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "shop.db", read_programme(RULES), clock)
    yield shop
    shop.close()


def test_a_card_past_its_months_says_so_everywhere(shop: Shop, clock: ShopClock) -> None:
    nina = clients.add(shop, Person(name="Нина"))
    card = cards.issue_named(shop, "month", nina).number
    clock.moment += timedelta(days=29)
    assert cards.show(shop, card).state == "active"
    clock.moment += timedelta(days=1)

    assert cards.show(shop, card).state == "expired"
    assert [row.state for row in cards.register(shop).rows] == ["expired"]
    assert [line.state for line in clients.get(shop, nina).cards] == ["expired"]
    with pytest.raises(CardExpired):
        at_counter(shop, card=card)
    fresh = card_deeds.replace_card(shop, None, card)["number"]
    shown = cards.show(shop, card)
    assert (shown.state, shown.replaced_by) == ("replaced", fresh)
    assert at_counter(shop, card=fresh).client == nina


def test_a_gift_card_stands_for_nobody_at_the_counter(shop: Shop) -> None:
    [card] = cards.issue_bearer(shop, "present", 1)
    with pytest.raises(GiftCardWrong) as refusal:
        at_counter(shop, card=card.number)
    assert refusal.value.why == "pays_only"
    assert client_search.count(shop) == 0
