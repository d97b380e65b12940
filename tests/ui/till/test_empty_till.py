"""The till before anything is typed: quiet, and with a hint of what the field can do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclient.domain.programme_toml import read_programme
from shopclient.services.shop import Shop
from shopclient.ui.theme import Theme
from tests.fresh import fresh_shop
from tests.ui.till.conftest import morning
from tests.ui.till.counter import open_counter

RULES = {"shop": {"name": "Липа и рожь", "currency": "RUB"}, "department": [{"key": "tea", "name": "Чай"}]}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "shop.db", read_programme(RULES), morning)
    yield shop
    shop.close()


def test_a_shop_without_departments_is_told_no_key_for_them(
    qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    shop = fresh_shop(tmp_path / "plain.db", read_programme({"shop": RULES["shop"]}), morning)
    counter = open_counter(qtbot, shop, morning, tmp_path)
    assert "F7" not in counter.view.hints.accessibleName()
    shop.close()


def test_an_empty_till_is_quiet(qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme) -> None:
    counter = open_counter(qtbot, shop, morning, tmp_path)
    panel = counter.view.sale
    value = panel.bill.to_pay.value
    assert value.colour == "muted"
    assert panel.edit.hint == "120+35.50*2 · F7: departments"
    assert "F7: departments" in counter.view.hints.accessibleName()
    counter.type("120+35.50*2")
    assert counter.to_pay == "191.00 ₽"
    assert value.colour == "text"
