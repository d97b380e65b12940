"""A return: by lines or by sum, with three short questions that nobody has to answer."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.bill import BillLine
from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.domain.return_reasons import ReturnReasons, read_reasons
from shopclient.services import cards, till
from shopclient.services.drafts import DraftStore
from shopclient.services.journal import last_operations
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.i18n import speak
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.theme import Theme
from shopclient.ui.till.view import TillView
from tests.fresh import fresh_shop
from tests.ui.desk import type_in
from tests.ui.shell_kit import open_window, press
from tests.ui.till.conftest import PROGRAMME, morning
from tests.ui.till.counter import Counter, open_counter, plain


def sell_lines(counter: Counter, *lines: tuple[int, str], key: str = "lines") -> None:
    goods = tuple(BillLine(Cents(amount), department or None) for amount, department in lines)
    till.sell(counter.shop, request(key), SaleDraft(goods))
    counter.view.reload()


def open_return(counter: Counter) -> None:
    counter.view.operations.table.setFocus()
    counter.enter()
    assert counter.view.back.isVisible()


def test_the_three_questions_are_answered_line_by_line(counter: Counter) -> None:
    sell_lines(counter, (100_00, ""))
    open_return(counter)
    questions = counter.view.back.questions

    counter.enter()  # the sum stands
    type_in(counter.focused, "мала")
    counter.enter()
    assert counter.focused is questions.staff
    counter.enter()
    type_in(counter.focused, "долго ждали")
    assert [row.what for row in counter.booked] == ["sale"]
    counter.enter()

    refund = counter.booked[0]
    assert read_reasons(refund.reason) == ReturnReasons(goods="мала", moment="долго ждали")
    assert not counter.view.back.isVisible()


def test_one_key_skips_the_questions(counter: Counter) -> None:
    sell_lines(counter, (100_00, ""))
    open_return(counter)
    counter.press(Qt.Key.Key_F9)

    assert (counter.booked[0].what, counter.booked[0].reason) == ("refund", "")


def test_answers_of_one_return_do_not_go_on_to_the_next(counter: Counter) -> None:
    sell_lines(counter, (100_00, ""))
    open_return(counter)
    counter.enter()
    type_in(counter.focused, "мала")
    counter.press(Qt.Key.Key_Escape)
    sell_lines(counter, (70_00, ""), key="next")
    counter.view.operations.table.choose(0)
    open_return(counter)

    assert counter.view.back.questions.reasons() == ReturnReasons()
    counter.press(Qt.Key.Key_F9)
    counter.view.operations.table.choose(2)
    open_return(counter)
    assert counter.view.back.questions.reasons() == ReturnReasons(goods="мала")


def test_a_scan_leaves_a_return_as_it_is(counter: Counter, card: str) -> None:
    sell_lines(counter, (30_00, ""))
    open_return(counter)
    counter.type("12")
    counter.enter()
    type_in(counter.focused, "torn")
    panel = counter.view.back
    assert not panel.sale.isVisible()  # it stands beside
    counter.scan(card)

    # Beside stands who was scanned: whose return it is, the return says itself.
    assert (panel.sale.isVisible(), "without a client" in panel.sale.text()) == (True, True)
    assert (panel.isVisible(), panel.edit.text()) == (True, "12")
    assert counter.focused is panel.questions.goods
    assert counter.notes.toasts[-1].startswith("The return stays open.")
    counter.press(Qt.Key.Key_F9)
    assert (counter.booked[0].due, counter.booked[0].reason) == (-12_00, "goods: torn")
    # And now whoever waited.
    assert counter.view.sale.isVisible()
    assert counter.view.client.person.isVisible()


def test_a_return_that_was_left_comes_back_as_it_was(counter: Counter) -> None:
    sell_lines(counter, (100_00, ""), (250_00, ""))
    open_return(counter)
    panel = counter.view.back
    panel.choice._chips[1][1].click()
    panel.questions.staff.setFocus()
    type_in(counter.focused, "abc")
    counter.press(Qt.Key.Key_Escape)
    assert counter.notes.toasts[-1].startswith("The return is put aside as it was")
    assert counter.notes.undo is not None
    counter.notes.undo()

    assert panel.isVisible()
    assert (plain(panel.edit.text()), panel.choice.positions()) == ("250.00", (1,))
    assert panel.questions.reasons() == ReturnReasons(staff="abc")
    counter.press(Qt.Key.Key_F9)
    assert counter.booked[0].due == -250_00
    counter.view.operations.table.choose(1)
    open_return(counter)
    assert plain(panel.edit.text()) == "100.00"
    assert panel.questions.reasons() == ReturnReasons()
    counter.press(Qt.Key.Key_Escape)
    assert counter.notes.toasts[-1].startswith("Return recorded.")  # nothing was typed: nothing is said


def returns_in(window: MainWindow) -> TillView:
    window.go(Place.TILL)
    view = window.screen_of(Place.TILL)
    assert isinstance(view, TillView)
    return view


def test_a_killed_program_goes_on_with_the_return(
    qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme
) -> None:
    speak("en")
    till.sell(shop, request("sale"), SaleDraft.of((Cents(30_00),)))
    first = open_window(qtbot, shop, morning, tmp_path)
    view = returns_in(first)
    view.presenter._returning.begin(last_operations(shop, shop.today(), 1).rows[0])
    type_in(view.back.edit, "12")
    type_in(view.back.questions.moment, "abc")
    assert first.lasting is not None
    first.lasting.drafts.finish()
    first.hide()
    [kept] = (tmp_path / "drafts").iterdir()
    before = kept.read_bytes()

    again = open_window(qtbot, shop, morning, tmp_path)
    panel = returns_in(again).back
    assert panel.isVisible()
    assert (panel.edit.text(), panel.questions.reasons()) == ("12", ReturnReasons(moment="abc"))
    press(again, Qt.Key.Key_F9)
    assert again.lasting is not None
    again.lasting.drafts.finish()
    assert list((tmp_path / "drafts").iterdir()) == []
    again.hide()

    kept.write_bytes(before)  # the program was killed before it could write that nothing is left
    last = open_window(qtbot, shop, morning, tmp_path)
    assert not returns_in(last).back.isVisible()
    view = returns_in(last)
    view.presenter._returning.begin(last_operations(shop, shop.today(), 2).rows[1])
    assert view.back.edit.text() == "18.00"


def test_a_damaged_draft_of_a_return_is_none(qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme) -> None:
    sales = {"a": 1, "b": {"lines": 1, "answers": {}}, "c": {"text": 5, "lines": ["x", 1], "answers": {}}}
    DraftStore(tmp_path / "drafts", shop).write({"returns": {"open": 7, "sales": sales}})
    window = open_window(qtbot, shop, morning, tmp_path)

    assert not returns_in(window).back.isVisible()


def test_a_line_is_returned_by_its_chip(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    tea = {"key": "tea", "name": "Чай & кофе"}
    shop = fresh_shop(tmp_path / "s.db", read_programme({**PROGRAMME, "department": [tea]}), morning)
    try:
        counter = open_counter(qtbot, shop, morning, tmp_path)
        sell_lines(counter, (100_00, "tea"), (250_00, ""), (30_00, ""))
        open_return(counter)
        choice = counter.view.back.choice
        chips = [chip for _, chip in choice._chips]
        assert [plain(chip.text()) for chip in chips] == [
            "Чай && кофе: 100.00",
            "Line 2: 250.00",
            "Line 3: 30.00",
        ]

        for chip in (chips[0], chips[2]):
            chip.setFocus()
            counter.press(Qt.Key.Key_Space)
        assert plain(counter.view.back.money_back.value.text()) == "130.00 ₽"
        assert plain(counter.view.back.edit.text()) == "130.00"
        counter.press(Qt.Key.Key_F9)

        assert (counter.booked[0].due, counter.booked[1].left) == (-130_00, 250_00)
        counter.view.operations.table.choose(1)
        open_return(counter)
        assert [chip.isEnabled() for _, chip in choice._chips] == [False, True, False]
    finally:
        shop.close()


def test_a_sum_typed_unticks_the_lines(counter: Counter) -> None:
    sell_lines(counter, (100_00, ""), (250_00, ""))
    open_return(counter)
    choice = counter.view.back.choice
    choice._chips[1][1].click()
    counter.view.back.take_focus()
    counter.type("40")

    assert choice.positions() == ()
    assert plain(counter.view.back.money_back.value.text()) == "40.00 ₽"
    choice._chips[1][1].click()
    choice._chips[1][1].click()
    assert plain(counter.view.back.edit.text()) == "350.00"


def test_a_plain_sum_has_no_lines_to_choose(counter: Counter) -> None:
    sell_lines(counter, (100_00, ""))
    open_return(counter)

    assert not counter.view.back.choice.isVisible()


def test_money_withheld_is_said(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    rules = {"refund_shortfall": "withhold"}
    shop: Shop = fresh_shop(tmp_path / "s.db", read_programme({**PROGRAMME, "rules": rules}), morning)
    try:
        counter = open_counter(qtbot, shop, morning, tmp_path)
        number = cards.issue_bearer(shop, "simple", 1)[0].number
        till.sell(shop, request("a"), SaleDraft.of((Cents(1_000_00),), card=number))
        till.sell(shop, request("b"), SaleDraft.of((Cents(100_00),), card=number, spend=Cents(50_00)))
        counter.view.reload()
        counter.view.operations.table.choose(1)
        open_return(counter)

        assert plain(counter.view.back.money_back.value.text()) == "952.50 ₽"
        assert "47.50 are spent already: so much less money" in plain(counter.view.back.short.text())
    finally:
        shop.close()


def test_an_older_purchase_says_its_day(counter: Counter) -> None:
    sell_lines(counter, (100_00, ""))
    row = counter.booked[0]
    counter.view.back.show_sale(row, is_today=False)

    assert "21 Nov 2026" in counter.view.back.sale.text()


def test_the_left_says_whose_purchase_is_returned_and_all_three_questions_are_seen(
    counter: Counter, card: str
) -> None:
    counter.window.resize(1182, 704)
    counter.scan(card)
    counter.type("100")
    counter.press(Qt.Key.Key_F9)
    counter.view.operations.table.setFocus()
    counter.enter()
    QApplication.processEvents()

    client, back = counter.view.client, counter.view.back
    assert "Ольга Лаврова" in client.returned.text()
    assert (client.returned.isVisible(), client.nobody.isVisible(), back.sale.isVisible()) == (
        True,
        False,
        False,
    )
    for edit in back.questions.edits:
        assert edit.visibleRegion().boundingRect() == edit.rect()
    counter.press(Qt.Key.Key_Escape)
    assert (client.returned.isVisible(), client.nobody.isVisible()) == (False, True)
