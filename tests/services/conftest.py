"""A real shop in a file of its own, on a morning of its own."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from shopclient.domain.programme_toml import read_programme
from shopclient.services.checks import check
from shopclient.services.shop import Shop
from tests.fresh import fresh_shop
from tests.services.loyalty_desk import Desk

#: 10:00 in Moscow, on a Saturday.
MORNING = datetime(2026, 11, 21, 7, tzinfo=UTC)
PROGRAMME = {
    "shop": {"name": "Липа и рожь"},
    "card_kind": [{"key": "simple", "name": "Простая", "cashback_percent": "5"}],
}


class ShopClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, moment: datetime = MORNING) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> ShopClock:
    return ShopClock()


@pytest.fixture
def shop(tmp_path: Path, clock: ShopClock) -> Iterator[Shop]:
    """A shop of cashback 5 % whose file was made a moment ago."""
    shop = fresh_shop(tmp_path / "shop.db", read_programme(PROGRAMME), clock)
    yield shop
    shop.close()


@pytest.fixture
def open_desk(tmp_path: Path, clock: ShopClock) -> Iterator[Callable[..., Desk]]:
    """Open a shop by its rules: ``open_desk(kinds, rules=…, discount=[…])``; its data must stay sound."""
    shops: list[Shop] = []

    def call(*kinds: dict[str, Any], **tables: Any) -> Desk:
        cards = [{"key": "k", "name": "K", **kind} for kind in kinds or ({},)]
        shop_table = {"name": "Лавка", **tables.pop("shop", {})}
        tree = {"shop": shop_table, "card_kind": cards, **tables}
        shops.append(fresh_shop(tmp_path / f"desk{len(shops)}.db", read_programme(tree), clock))
        return Desk(shops[-1], clock)

    yield call
    for shop in shops:
        assert check(shop) == []
        shop.close()
