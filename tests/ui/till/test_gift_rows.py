"""What a gift card did is told in the list and in the toast: sold, or paid with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclient.domain.bill import BillLine
from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.services import cards, till
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.theme import Theme
from shopclient.ui.till.journal.cells import OperationCells
from tests.fresh import fresh_shop
from tests.ui.till.conftest import PROGRAMME, morning
from tests.ui.till.counter import Counter, open_counter, plain

PRESENT = {"key": "present", "name": "Подарочная", "gift": True, "holders": ["bearer"]}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    rules = {**PROGRAMME, "card_kind": [*PROGRAMME["card_kind"], PRESENT]}
    shop = fresh_shop(tmp_path / "shop.db", read_programme(rules), morning)
    yield shop
    shop.close()


def told(counter: Counter) -> list[str]:
    """Return what the list says of each operation, the newest first."""
    cells = counter.view.operations.table.cells
    assert isinstance(cells, OperationCells)
    return [plain(cells._what(row).text) for row in counter.booked]


def test_a_gift_card_sold_and_paid_with_is_marked(
    qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme
) -> None:
    counter = open_counter(qtbot, shop, morning, tmp_path)
    present, other = (each.number for each in cards.issue_bearer(shop, "present", 2))
    counter.scan(present)
    counter.type("500")
    counter.enter()
    assert plain(counter.notes.toasts[-1]).startswith("Gift card sold: 500.00 ₽.")

    counter.type("25")
    counter.scan(present)
    counter.enter()
    assert plain(counter.notes.toasts[-1]).endswith("0.00 ₽. 25.00 ₽ by gift card.")
    both = (BillLine(Cents(100_00)), BillLine(Cents(50_00), gift_card=other))
    till.sell(shop, request("both"), SaleDraft(both))
    counter.type("10")
    counter.enter()

    assert told(counter) == ["purchase", "purchase, gift card sold", "by gift card 25.00", "gift card sold"]
