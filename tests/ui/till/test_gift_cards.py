"""Gift cards at the counter: sold by one key or one scan, paid with by a scan, and the client stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.bill import BillLine
from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.services import card_deeds, cards, till, undoing
from shopclient.services.day_totals import day_totals
from shopclient.services.gift_at_counter import gift_at_counter
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.texts.errors import short_card
from shopclient.texts.words import LANGUAGES, Words
from shopclient.ui.desk.sale_desk import SaleDesk
from shopclient.ui.theme import Theme
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.totals.words import totals_lines
from tests.fresh import fresh_shop
from tests.ui.desk import speak, squeezed
from tests.ui.till.conftest import morning
from tests.ui.till.counter import Counter, HeldRunner, open_counter, plain

SHIFT = Qt.KeyboardModifier.ShiftModifier
RULES = {
    "shop": {"name": "Липа и рожь", "currency": "RUB"},
    "department": [
        {"key": "bread", "name": "Хлеб и всё, что печём сами"},
        {"key": "tea", "name": "Чай"},
    ],
    "card_kind": [
        {"key": "simple", "name": "Простая", "cashback_percent": "5"},
        {"key": "present", "name": "Подарочная", "gift": True, "holders": ["bearer"], "valid_months": 12},
    ],
}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "shop.db", read_programme(RULES), morning)
    yield shop
    shop.close()


@pytest.fixture
def counter(qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme) -> Counter:
    return open_counter(qtbot, shop, morning, tmp_path)


@pytest.fixture
def blank(shop: Shop) -> str:
    """A printed gift card that was not sold yet."""
    return cards.issue_bearer(shop, "present", 1, blank=True)[0].number


@pytest.fixture
def present(shop: Shop) -> str:
    """A gift card of 500."""
    return sold(shop, 500_00)


def sold(shop: Shop, value: int) -> str:
    number = cards.issue_bearer(shop, "present", 1)[0].number
    line = BillLine(Cents(value), gift_card=number)
    till.sell(shop, request(f"sold {number}"), SaleDraft((line,)))
    return number


def paying(counter: Counter) -> list[tuple[str, str, str]]:
    """Return what the list says of each gift card: its name, what it pays, what it holds."""
    rows = counter.view.sale.bill.gifts.rows
    return [(row.name.text(), plain(row.value.text()), plain(row.second.text())) for row in rows]


def band(counter: Counter) -> str:
    """Return what is said of the gift card read last; empty for nothing."""
    shown = counter.view.sale.gift_band
    return plain(shown.label.text()) if shown.isVisible() else ""


def test_scanned_while_a_sum_is_typed_it_pays_and_the_client_stays(
    counter: Counter, shop: Shop, present: str
) -> None:
    [card] = cards.issue_bearer(shop, "simple", 1)
    counter.scan(card.number)
    counter.type("300")
    counter.scan(present)
    assert paying(counter) == [(f"Gift card {short_card(present)}", "−300.00", "left 200.00")]
    assert (counter.to_pay, counter.view.client.person.isVisible()) == ("0.00 ₽", True)
    QTest.mouseClick(counter.view.sale.bill.gifts.rows[0].why, Qt.MouseButton.LeftButton)
    assert "is left on it" in counter.view.sale.bill.why.lines.text()
    counter.enter()
    sale = counter.booked[0]
    assert (sale.due, sale.card, gift_at_counter(shop, present).value) == (0, card.number, 200_00)
    assert paying(counter) == []


def test_several_pay_one_after_the_other_and_one_is_taken_off(
    counter: Counter, shop: Shop, present: str
) -> None:
    other = sold(shop, 100_00)
    counter.type("450")
    for number in (other, present, present):
        counter.scan(number)
    assert [row[1:] for row in paying(counter)] == [("−100.00", "left 0.00"), ("−350.00", "left 150.00")]
    assert counter.view.sale.bill.gift.isVisible()  # the sum of them
    QTest.mouseClick(counter.view.sale.bill.gifts.rows[1].cross, Qt.MouseButton.LeftButton)
    assert counter.to_pay == "350.00 ₽"
    counter.view.sale.bill.gifts.rows[0].setFocus()
    counter.press(Qt.Key.Key_Delete)
    assert (counter.to_pay, counter.focused) == ("450.00 ₽", counter.view.sale.edit)


def test_scanned_first_it_waits_for_the_sum(counter: Counter, present: str) -> None:
    counter.scan(present)
    assert band(counter) == f"Gift card {short_card(present)} holds 500.00 ₽. Type the sum: it pays."
    counter.type("120")
    assert (band(counter), counter.to_pay) == ("", "0.00 ₽")


def test_a_blank_one_is_sold_by_a_scan_a_sum_and_enter(counter: Counter, shop: Shop, blank: str) -> None:
    counter.scan(blank)
    assert band(counter) == f"Type the value for gift card {short_card(blank)}."
    counter.press(Qt.Key.Key_F9)
    assert counter.view.sale.field.error() == "Type the value for the gift card first."
    counter.type("1000")
    assert plain(counter.view.sale.field.label.text()) == f"Value onto gift card {short_card(blank)}"
    counter.enter()
    assert counter.booked[0].due == 1_000_00
    found = gift_at_counter(shop, blank)
    assert (found.value, found.is_blank) == (1_000_00, False)  # the sale gave it out
    assert band(counter) == ""


def test_sold_among_other_things(counter: Counter, shop: Shop, blank: str, present: str) -> None:
    counter.type("1000")
    counter.press(Qt.Key.Key_F8, SHIFT)
    assert band(counter) == "Scan the gift card that the value goes onto."
    counter.scan(blank)
    rows = counter.view.sale.bill.rows.rows
    assert [(row.name.text(), plain(row.value.text())) for row in rows] == [
        (f"Onto card {short_card(blank)}", "1,000.00")
    ]
    counter.type("200")
    assert band(counter) == ""
    counter.scan(present)
    assert counter.to_pay == "1,000.00 ₽"  # goods are paid by the card, value for another one is not
    counter.enter()
    assert gift_at_counter(shop, blank).value == 1_000_00
    assert gift_at_counter(shop, present).value == 300_00


def test_a_blank_one_cannot_pay_until_it_is_said_what_is_meant(
    counter: Counter, shop: Shop, blank: str
) -> None:
    counter.type("700")
    counter.scan(blank)
    assert band(counter) == f"Gift card {short_card(blank)} is not sold yet, so it cannot pay."
    assert counter.to_pay == "700.00 ₽"
    counter.press(Qt.Key.Key_F8, SHIFT)
    counter.enter()
    assert gift_at_counter(shop, blank).value == 700_00


def test_more_value_goes_onto_one_that_holds_some(counter: Counter, shop: Shop, present: str) -> None:
    counter.scan(present)
    counter.press(Qt.Key.Key_F8, SHIFT)
    assert (paying(counter), band(counter)) == ([], f"Type the value for gift card {short_card(present)}.")
    counter.type("250")
    counter.enter()
    assert gift_at_counter(shop, present).value == 750_00


def test_the_key_is_taken_back_by_itself_and_by_esc(counter: Counter, blank: str) -> None:
    counter.type("80")
    for key, modifier in ((Qt.Key.Key_F8, SHIFT), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)):
        counter.press(Qt.Key.Key_F8, SHIFT)
        counter.press(key, modifier)
        assert (band(counter), counter.view.sale.edit.text()) == ("", "80")
    counter.press(Qt.Key.Key_Escape)
    counter.scan(blank)
    counter.press(Qt.Key.Key_F8, SHIFT)
    counter.type("80")
    assert counter.view.sale.field.label.text() == "Purchase amount"


def test_what_stands_in_the_way_is_said_and_nobody_leaves(counter: Counter, shop: Shop, present: str) -> None:
    [card] = cards.issue_bearer(shop, "simple", 1)
    counter.scan(card.number)
    counter.type("300")
    empty = cards.issue_bearer(shop, "present", 1)[0].number
    counter.scan(empty)
    assert band(counter) == f"Gift card {short_card(empty)} is empty, so it cannot pay."
    card_deeds.block(shop, request("lost"), present, "потеряна")
    counter.scan(present)
    assert "blocked" in counter.view.sale.message.text()
    assert (paying(counter), counter.to_pay) == ([], "300.00 ₽")
    counter.enter()
    assert counter.booked[0].card == card.number


def test_emptied_elsewhere_it_is_said_before_anything_is_booked(
    counter: Counter, shop: Shop, present: str
) -> None:
    counter.type("300")
    counter.scan(present)
    till.sell(shop, request("other till"), SaleDraft.of((Cents(500_00),), gift_cards=(present,)))
    counter.enter()
    assert "pays nothing any more" in counter.view.sale.message.text()
    assert len(counter.booked) == 2
    counter.view.sale.bill.gifts.rows[0].setFocus()
    counter.press(Qt.Key.Key_Delete)
    counter.enter()
    assert counter.booked[0].due == 300_00


def test_its_own_sale_undone_while_it_pays_the_rest_is_reckoned_without_it(
    counter: Counter, shop: Shop, present: str
) -> None:
    other = sold(shop, 100_00)
    counter.type("450")
    for number in (present, other):
        counter.scan(number)
    assert counter.to_pay == "0.00 ₽"

    undoing.undo(shop, request("sold by mistake"), f"sold {present}")

    assert counter.to_pay == "350.00 ₽"
    assert [row[1:] for row in paying(counter)] == [("", "pays nothing any more"), ("−100.00", "left 0.00")]
    said = counter.view.sale.message.text()
    assert said.startswith(f"Gift card {short_card(present)} pays nothing any more: × takes it off.")
    assert "350.00" in plain(said)  # the client was told another sum
    told: list[tuple[str, ...]] = []
    desk = counter.view.presenter.desk
    desk.changed.connect(lambda: told.append(desk.face.idle_gifts))
    till.sell(shop, request("other till"), SaleDraft.of((Cents(10_00),)))
    assert set(told) == {(present,)}  # tried again, and nothing jumps for it
    counter.type("5")
    assert "changed" not in counter.view.sale.message.text()
    assert counter.to_pay == "4,405.00 ₽"
    QTest.mouseClick(counter.view.sale.bill.gifts.rows[0].cross, Qt.MouseButton.LeftButton)
    assert counter.view.sale.message.text() == ""
    counter.enter()
    assert (counter.booked[0].due, gift_at_counter(shop, other).value) == (4_405_00, 0)


def test_read_while_the_client_is_still_looked_up(
    qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme, present: str
) -> None:
    runner = HeldRunner()
    counter = open_counter(qtbot, shop, morning, tmp_path, runner)
    [card] = cards.issue_bearer(shop, "simple", 1)
    runner.release()
    counter.type("100")
    counter.scan(card.number)
    counter.scan(present)
    counter.enter()
    runner.release()
    assert (counter.to_pay, counter.view.client.person.isVisible()) == ("0.00 ₽", True)
    assert counter.booked[0].what == "sale"
    assert len(counter.booked) == 1  # Enter came before it was known what pays


@pytest.mark.parametrize(("scale", "width", "height"), [(100, 840, 564), (200, 912, 512)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_may_stand_under_the_sum_has_its_room(
    qtbot: QtBot,
    qapp: QApplication,
    shop: Shop,
    tmp_path: Path,
    theme: Theme,
    present: str,
    blank: str,
    language: str,
    scale: int,
    width: int,
    height: int,
) -> None:
    theme.apply(qapp, "light", scale)
    translator = speak(language)
    try:
        counter = open_counter(qtbot, shop, morning, tmp_path, language=language)
        counter.window.resize(width, height)
        counter.press(Qt.Key.Key_F7)
        for text, digit in (("1250,50*2", Qt.Key.Key_1), ("99999+1", Qt.Key.Key_2)):
            counter.type(text)
            counter.press(digit, Qt.KeyboardModifier.AltModifier)
        counter.type("700+35,50")
        counter.scan(present)
        counter.scan(sold(shop, 100_000_00))
        counter.scan(blank)
        assert squeezed(counter.window) == []
        figure = counter.view.sale.bill.to_pay
        for part in (figure.value, counter.view.sale.button):
            assert part.visibleRegion().boundingRect() == part.rect()
        least = counter.window.minimumSizeHint()
        assert (least.width() <= width, least.height() <= height) == (True, True)
    finally:
        QApplication.removeTranslator(translator)


def test_a_gift_card_read_in_the_moment_of_putting_aside_brings_nobody_else_along(
    qapp: QApplication, shop: Shop, present: str
) -> None:
    slow = HeldRunner()
    desk = SaleDesk(shop, slow, "RUB")
    desk.type_sum("100")
    desk.bring(card=present)
    parked = desk.aside.park()
    assert parked is not None
    for bearer in cards.issue_bearer(shop, "simple", 2):
        desk.bring(card=bearer.number)
        slow.release()
    desk.clear()

    desk.aside.take(parked.key)
    slow.release()

    assert desk.face.sale.card is None
    assert desk.face.sale.gift_cards == (present,)


def test_a_gift_card_sold_last_is_not_the_purchase_of_who_had_a_card(
    counter: Counter, shop: Shop, blank: str
) -> None:
    till.sell(shop, request("goods"), SaleDraft.of((Cents(310_00),)))
    till.sell(shop, request("present"), SaleDraft((BillLine(Cents(500_00), gift_card=blank),)))
    counter.view.reload()
    counter.press(Qt.Key.Key_F9, SHIFT)
    assert "310.00 ₽?" in plain(counter.view.operations.ask.title.text())
    said = totals_lines(day_totals(shop, shop.today()), Figures("RUB", Words("en")))
    assert said[0].name == "1 purchase, 1 gift card sale"
