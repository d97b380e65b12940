"""Each figure of a bill says why it is what it is, by key and by mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.services import cards, corrections, programmes, till
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.theme import Theme
from shopclient.ui.theme import theme as dressed
from shopclient.ui.till.bill.why_name import WhyName
from tests.fresh import fresh_shop
from tests.ui.till.conftest import morning
from tests.ui.till.counter import Counter, open_counter, plain

RULES = {
    "shop": {"name": "Липа и рожь", "currency": "RUB"},
    "rules": {"cash_rounding": "0.50"},
    "card_kind": [
        {
            "key": "simple",
            "name": "Простая",
            "discount_percent": "7",
            "cashback_percent": "5",
            "stamps_every": 3,
            "stamp_reward": {"bonus": "15"},
        }
    ],
}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "shop.db", read_programme(RULES), morning)
    yield shop
    shop.close()


@pytest.fixture
def counter(qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme) -> Counter:
    counter = open_counter(qtbot, shop, morning, tmp_path)
    [card] = cards.issue_bearer(shop, "simple", 1)
    corrections.adjust(shop, request("gift"), card.number, Cents(300_00), "к юбилею")
    counter.scan(card.number)
    counter.type("1250,30")
    return counter


def answer(counter: Counter) -> tuple[str, list[str]]:
    """Return the heading and the steps of the figure that was asked."""
    box = counter.view.sale.bill.why
    assert box.shows_one
    assert box.isVisible()
    return plain(box.title.text()), plain(box.lines.text()).splitlines()


def test_the_sum_to_pay_is_told_as_a_chain(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F8)
    bill = counter.view.sale.bill
    assert counter.to_pay == "862.50 ₽"
    QTest.mouseClick(bill.to_pay.name, Qt.MouseButton.LeftButton)
    assert answer(counter) == (
        "To pay: 862.50 ₽",
        [
            "1,250.30 ₽ is the price of all",
            "− 87.52 ₽ discount",
            "− 300.00 ₽ paid with bonuses",
            "− 0.28 ₽ rounded off",
            "= 862.50 ₽ to pay",
        ],
    )
    assert counter.focused is counter.view.sale.edit  # the seller types on
    everything = bill.why.lines.text()
    QTest.mouseClick(bill.to_pay.name, Qt.MouseButton.LeftButton)
    assert not bill.why.shows_one
    assert len(bill.why.lines.text()) > len(everything)


def test_each_figure_tells_its_own_steps(counter: Counter) -> None:
    bill = counter.view.sale.bill
    asked: dict[str, WhyName] = {
        "Discount: 87.52 ₽": bill.discount.name,  # type: ignore[dict-item]  # this line asks
        "Rounded off: 0.28 ₽": bill.rounded.name,  # type: ignore[dict-item]
        "Bonuses earned: 58.13": bill.earned,
        "Bonuses after it: 358.13": bill.becomes,
        "Stamps": bill.stamps.name,
        "Can be spent: 300.00 ₽": bill.spend.why,
    }
    for heading, name in asked.items():
        QTest.mouseClick(name, Qt.MouseButton.LeftButton)
        title, steps = answer(counter)
        assert (title, bool(steps)) == (heading, True)
    assert steps == [
        "Up to 300.00 ₽ can be paid with bonuses now.",
        "At most 50% of 1,162.78 ₽ may be, that is 581.39 ₽.",
    ]


def test_by_keyboard_alone(counter: Counter) -> None:
    bill = counter.view.sale.bill
    for _ in range(9):
        if counter.focused is bill.discount.name:
            break
        counter.press(Qt.Key.Key_Tab)
    counter.enter()
    assert answer(counter)[1] == ["Discount: 7% of 1,250.30 ₽ = 87.52 ₽."]
    assert len(counter.booked) == 1  # Enter asked; it booked nothing
    bill.why.whole.setFocus()
    counter.enter()
    assert "rounded down to a multiple" in bill.why.lines.text()


def test_another_sum_is_explained_anew(counter: Counter) -> None:
    bill = counter.view.sale.bill
    QTest.mouseClick(bill.discount.name, Qt.MouseButton.LeftButton)
    counter.type("0")
    assert not bill.why.shows_one
    assert "12,503" not in bill.why.lines.text()


def test_the_stamps_of_this_purchase_are_seen(counter: Counter, shop: Shop) -> None:
    stamps = counter.view.sale.bill.stamps
    assert (stamps.name.text(), stamps.stamps.accessibleName()) == ("1 of 3", "1 / 3")
    counter.enter()
    number = counter.booked[0].card
    till.sell(shop, request("second"), SaleDraft.of((Cents(10_00),), card=number))
    counter.scan(number or "")
    counter.type("10")
    assert stamps.name.text() == "the reward: 3 of 3"
    QTest.mouseClick(stamps.name, Qt.MouseButton.LeftButton)
    assert answer(counter)[1] == ["This is purchase 3 of 3: 15.00 ₽ in bonuses as the reward."]


def test_a_purchase_without_a_card_asks_less(counter: Counter) -> None:
    counter.press(Qt.Key.Key_Escape)
    counter.type("99,80")
    bill = counter.view.sale.bill
    shown = [
        name.isVisible() for name in (bill.discount, bill.rounded, bill.earned, bill.becomes, bill.stamps)
    ]
    assert shown == [False, True, False, False, False]


def test_the_level_tells_when_the_next_one_comes(counter: Counter, shop: Shop) -> None:
    levels = [{"from": "0", "discount_percent": "3"}, {"from": "1000", "cashback_percent": "2"}]
    gold = {"key": "gold", "name": "Золотая", "levels": levels}
    programmes.load(shop, read_programme({**RULES, "card_kind": [*RULES["card_kind"], gold]}))
    counter.press(Qt.Key.Key_Escape)
    counter.scan(cards.issue_bearer(shop, "gold", 1)[0].number)
    asked = counter.view.client.person.level.why
    QTest.mouseClick(asked, Qt.MouseButton.LeftButton)
    assert answer(counter) == (
        "Level",
        [
            "The turnover so far gives a discount of 3%.",
            "After 1,000.00 ₽ more it gives 2% in bonuses.",
            "A new level holds from the next purchase on.",
            "A level once reached is kept.",
        ],
    )
    QTest.mouseClick(asked, Qt.MouseButton.LeftButton)
    assert not counter.view.sale.bill.why.isVisible()


def test_bonuses_spent_are_told_from_those_that_may_be(counter: Counter) -> None:
    spend = counter.view.sale.bill.spend
    assert (spend.name.text(), spend.is_spent) == ("Spend bonuses", False)
    offered = spend.grab().toImage()
    counter.press(Qt.Key.Key_F8)
    assert (spend.name.text(), spend.is_spent) == ("Bonuses spent", True)
    edge = spend.grab().toImage().pixelColor(spend.width() // 2, 0)
    assert edge == dressed().colour("points") != offered.pixelColor(spend.width() // 2, 0)
    spend.edit.setFocus()
    spend.edit.selectAll()
    QTest.keyClicks(spend.edit, "100")
    counter.enter()
    assert counter.booked[0].spent == 100_00  # the minus is no part of what is typed
    assert not spend.is_spent


def test_one_question_mark_is_seen_until_more_are_wanted(counter: Counter) -> None:
    marked = [name for name in counter.view.findChildren(WhyName) if name.isVisible() and name.shows_mark]
    assert marked == [counter.view.sale.bill.to_pay.name]
    discount = counter.view.sale.bill.discount
    QApplication.sendEvent(discount, QEvent(QEvent.Type.Enter))
    discount.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert isinstance(discount.name, WhyName)
    assert discount.name.shows_mark
    counter.view.sale.bill.earned.setFocus()
    assert counter.view.sale.bill.earned.shows_mark


def test_all_steps_are_folded_until_they_are_wanted_and_then_stay(
    counter: Counter, shop: Shop, qtbot: QtBot, tmp_path: Path
) -> None:
    box = counter.view.sale.bill.why
    assert (box.isVisible(), box.lines.isVisible()) == (True, False)
    QTest.mouseClick(box.heading, Qt.MouseButton.LeftButton)
    assert box.lines.isVisible()
    counter.type("0")
    assert box.lines.isVisible()
    again = open_counter(qtbot, shop, morning, tmp_path)  # after a new start
    again.type("99,80")
    assert again.view.sale.bill.why.lines.isVisible()
