"""Sales at the till: scan, digits, Enter; and what stands in their way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from shopclient.domain.card_numbers import new_number
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.models import Card
from shopclient.services import cards, programmes, till
from shopclient.services.imports import Incoming, bring_in
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.widgets.buttons import Button
from tests.ui.till.conftest import PROGRAMME, morning
from tests.ui.till.counter import Counter, HeldRunner, plain


def test_scan_digits_enter(counter: Counter, shop: Shop, card: str) -> None:
    counter.scan(card)
    counter.type("1250,00")

    quoted = till.quote(shop, SaleDraft.of((Cents(1_250_00),), card=card))
    bill = counter.view.sale.bill
    assert counter.view.client.person.name.text() == "Ольга Лаврова"
    assert counter.view.client.person.balance.text() == "300"
    assert counter.view.sale.edit.text() == "1\u00a0250,00"
    assert (quoted.due, counter.to_pay) == (1_250_00, "1,250.00 ₽")
    assert (quoted.earned, bill.earned.text()) == (62_50, "+ 62.50 in bonuses")
    assert (quoted.balance, bill.becomes.text()) == (362_50, "becomes 362.50")

    counter.enter()

    [sale, _] = counter.booked
    assert (sale.due, sale.bonuses, sale.client_name) == (1_250_00, 62_50, "Ольга Лаврова")
    assert [plain(text) for text in counter.notes.toasts] == [
        "Ольга Лаврова: purchase recorded, 1,250.00 ₽. Bonuses +62.50, balance 362.50."
    ]
    assert counter.view.sale.edit.text() == ""
    assert counter.focused is counter.view.sale.edit
    assert counter.view.client.nobody.isVisible()
    assert counter.view.operations.table.rows.row(0).op_key == sale.op_key


def test_an_empty_account_offers_nothing_to_spend(counter: Counter, shop: Shop, card: str) -> None:
    [empty] = cards.issue_bearer(shop, "simple", 1)
    row = counter.view.sale.bill.spend
    counter.scan(empty.number)
    counter.type("100")
    assert not row.isVisible()
    counter.press(Qt.Key.Key_F8)
    assert counter.to_pay == "100.00 ₽"
    counter.scan(card)
    assert row.isVisible()


def test_only_a_stranger_is_at_the_first_visit(counter: Counter, shop: Shop, olga: int) -> None:
    bring_in(shop, [Incoming(2, Person(name="Пётр"), "1001", Cents(0), Cents(900_00))])

    counter.view.open_with(client=olga)
    assert "first visit" in counter.view.client.person.about.text()
    counter.scan("1001")
    assert counter.view.client.person.name.text() == "Пётр"
    assert "visit" not in counter.view.client.person.about.text()


def test_a_plain_sale_needs_nobody(counter: Counter) -> None:
    counter.type("96")
    counter.press(Qt.Key.Key_F9)

    [sale] = counter.booked
    assert (sale.due, sale.client, sale.card) == (96_00, None, None)
    assert not counter.view.sale.bill.spend.isVisible()


def test_a_card_after_the_sum_keeps_the_sum(counter: Counter, card: str) -> None:
    counter.type("500")
    counter.scan(card)
    counter.enter()

    assert (counter.booked[0].due, counter.booked[0].card) == (500_00, card)


def test_a_client_from_the_search_pays_without_a_card(counter: Counter, olga: int) -> None:
    counter.view.open_with(client=olga)
    assert not counter.view.client.person.balance.isVisible()
    counter.type("310")
    counter.enter()

    assert (counter.booked[0].client, counter.booked[0].bonuses) == (olga, 0)


def test_spending_by_one_key(counter: Counter, shop: Shop, card: str) -> None:
    counter.scan(card)
    counter.type("400")
    spend = counter.view.sale.bill.spend
    assert spend.edit.placeholderText() == "up to 200.00"

    counter.press(Qt.Key.Key_F8)
    assert (spend.edit.text(), counter.to_pay) == ("200.00", "200.00 ₽")
    counter.press(Qt.Key.Key_F8)
    assert (spend.edit.text(), counter.to_pay) == ("", "400.00 ₽")
    counter.press(Qt.Key.Key_F8)
    quoted = till.quote(shop, SaleDraft.of((Cents(400_00),), card=card, spend="max"))
    counter.enter()

    sale = counter.booked[0]
    assert (sale.due, sale.spent) == (quoted.due, quoted.spent) == (200_00, 200_00)


def test_a_sum_of_bonuses_is_typed_and_cut_with_a_reason(counter: Counter, card: str) -> None:
    counter.scan(card)
    counter.type("400")
    spend = counter.view.sale.bill.spend.edit
    spend.setFocus()

    counter.type("50")
    assert counter.to_pay == "350.00 ₽"
    assert not counter.view.sale.bill.notice.isVisible()
    counter.type("0")
    assert counter.to_pay == "200.00 ₽"
    assert "at most 50%" in counter.view.sale.bill.notice.text()
    counter.enter()

    assert (counter.booked[0].spent, counter.booked[0].due) == (200_00, 200_00)


@pytest.mark.parametrize("wrong", ["1,2,3", "1e9", "-5", "12,345", "abc"])
def test_a_wrong_sum_is_said_under_the_field(counter: Counter, card: str, wrong: str) -> None:
    counter.scan(card)
    before = counter.booked
    counter.type(wrong)
    counter.enter()

    assert wrong in counter.view.sale.field.error()
    assert counter.view.sale.edit.text() == wrong
    assert counter.booked == before
    assert counter.to_pay == "0.00 ₽"

    counter.view.sale.edit.selectAll()
    counter.type("5")
    assert counter.view.sale.field.error() == ""
    counter.enter()
    assert counter.booked[0].due == 5_00


def test_no_sum_at_all(counter: Counter) -> None:
    counter.enter()

    assert counter.view.sale.field.error() == "Type the sum of the purchase first."
    assert counter.booked == []


def test_a_comma_on_its_way_is_no_mistake(counter: Counter) -> None:
    counter.type("12,")
    assert (counter.view.sale.field.error(), counter.to_pay) == ("", "12.00 ₽")
    counter.type("5")
    assert counter.to_pay == "12.50 ₽"


def test_an_unknown_card_says_what_to_do(counter: Counter) -> None:
    counter.type("700")
    counter.scan(new_number("20", lambda most: 7))

    trouble = counter.view.client.trouble
    assert trouble.isVisible()
    assert "not one of our cards" in trouble.title.text()
    assert [each.label() for each in trouble.findChildren(Button) if each.isVisible()] == [
        "Find",
        "New client",
    ]
    assert counter.view.sale.edit.text() == "700"
    find = next(each for each in trouble.findChildren(Button) if each.label() == "Find")
    find.click()
    assert counter.notes.toasts == ["find"]


@pytest.mark.parametrize(
    ("code", "said"), [("2000000000015", "read with a mistake"), ("4006381333931", "the code of goods")]
)
def test_a_stray_code_leaves_the_client_and_says_what_it_is(
    counter: Counter, card: str, code: str, said: str
) -> None:
    counter.scan(card)
    counter.type("100")
    counter.press(Qt.Key.Key_F8)
    counter.scan(code)
    assert counter.view.client.person.isVisible()
    assert said in counter.view.client.offer.title.text()
    assert counter.to_pay == "50.00 ₽"
    counter.type("0")
    assert not counter.view.client.offer.isVisible()  # read, and gone with the next key
    counter.scan(code)
    counter.enter()

    assert (counter.booked[0].card, counter.booked[0].due) == (card, 700_00)


def test_a_card_that_is_no_good_is_left_out_only_when_that_was_said(counter: Counter) -> None:
    counter.scan("2000000000015")
    counter.type("10")
    counter.enter()
    assert counter.booked == []
    message = counter.view.sale.message
    assert message.text() == (
        "The card that was read is not used. F9 once more records the purchase without a card."
    )
    counter.enter()
    assert (counter.booked[0].due, counter.booked[0].card) == (10_00, None)
    assert [plain(text) for text in counter.notes.toasts] == [
        "Recorded without a card: 10.00 ₽. Shift+F9 puts it on one."
    ]
    assert message.text() == ""
    counter.scan("4006381333931")  # goods are no card
    counter.type("20")
    counter.enter()
    assert plain(counter.notes.toasts[-1]) == "Purchase recorded: 20.00 ₽."


def test_a_sum_half_typed_goes_on_after_the_card(counter: Counter, card: str) -> None:
    counter.type("120+")
    counter.scan(card)
    counter.type("35")
    assert counter.to_pay == "155.00 ₽"


def test_nothing_is_booked_on_a_blocked_card(counter: Counter, shop: Shop, card: str) -> None:
    with shop.writing() as tx:
        row = tx.session.query(Card).one()
        row.state, row.reason = "blocked", "утеряна"
    counter.scan(card)

    assert "is blocked: утеряна." in counter.view.client.trouble.title.text()


def test_a_replaced_card_leads_to_the_new_one(counter: Counter, shop: Shop, olga: int, card: str) -> None:
    new = cards.issue_named(shop, "simple", olga).number
    with shop.writing() as tx:
        [new_id] = tx.session.query(Card.id).filter(Card.number == new).one()
        old = tx.session.query(Card).filter(Card.number == card).one()
        old.state, old.replaced_by_id = "replaced", new_id
    counter.scan(card)

    counter.enter()  # takes the new card
    counter.type("100")
    counter.enter()

    assert counter.booked[0].card == new


def test_figures_that_changed_are_shown_and_not_booked(
    counter: Counter, shop: Shop, card: str, tmp_path: Path
) -> None:
    counter.scan(card)
    counter.type("100")
    cheaper = [{**PROGRAMME["card_kind"][0], "discount_percent": "10"}, PROGRAMME["card_kind"][1]]  # type: ignore[index]  # a tree
    other_till = Shop(shop.path, morning)
    programmes.load(other_till, read_programme({**PROGRAMME, "card_kind": cheaper}))
    other_till.close()
    before = len(counter.booked)

    counter.enter()

    assert "90.00 ₽ instead of 100.00 ₽" in plain(counter.view.sale.message.text())
    assert (counter.to_pay, len(counter.booked)) == ("90.00 ₽", before)
    counter.enter()
    assert counter.booked[0].due == 90_00
    assert not counter.view.sale.message.isVisible()


def test_a_person_on_the_way_to_the_next_level(counter: Counter, shop: Shop, olga: int) -> None:
    number = cards.issue_named(shop, "gold", olga).number
    counter.scan(number)

    level = counter.view.client.person.level
    assert level.present.text() == "Discount 3%, bonuses 5%"
    assert plain(level.why.text()) == "10,000.00 ₽ more to a discount of 7%"


def test_a_second_enter_books_nothing_twice(slow_counter: Counter, slow: HeldRunner) -> None:
    slow_counter.type("96")
    slow.release()
    slow_counter.enter()
    slow_counter.enter()
    slow_counter.press(Qt.Key.Key_F9)
    assert not slow_counter.view.sale.button.isEnabled()
    slow.release()

    assert [row.due for row in slow_counter.booked] == [96_00]
    assert slow_counter.view.sale.button.isEnabled()


def test_enter_before_the_answer_books_when_it_comes(slow_counter: Counter, slow: HeldRunner) -> None:
    slow_counter.type("96")
    slow_counter.enter()
    assert slow_counter.booked == []
    slow.release()

    assert [row.due for row in slow_counter.booked] == [96_00]


def test_only_the_answer_to_the_last_digit_is_shown(slow_counter: Counter, slow: HeldRunner) -> None:
    slow_counter.type("123")
    slow.release(last_first=True)

    assert slow_counter.to_pay == "123.00 ₽"


def test_a_card_scanned_while_saving_comes_next(slow_counter: Counter, slow: HeldRunner, card: str) -> None:
    slow_counter.type("96")
    slow.release()
    slow_counter.enter()
    slow_counter.scan(card)
    slow.release()

    assert slow_counter.booked[0].card is None
    assert slow_counter.view.client.person.isVisible()


def test_a_sale_whose_answer_was_lost_is_booked_once(slow_counter: Counter, slow: HeldRunner) -> None:
    slow_counter.type("96")
    slow.release()
    slow.loses_answers = True
    slow_counter.enter()
    slow.release()
    slow.loses_answers = False
    assert slow_counter.view.sale.message.isVisible()
    assert slow_counter.view.sale.edit.text() == "96"

    slow_counter.enter()
    slow.release()

    assert [row.due for row in slow_counter.booked] == [96_00]


@pytest.mark.parametrize("digits", ["12345678901", "12345678901234"])
def test_a_sum_too_large_is_quoted_as_it_stands_in_the_field(counter: Counter, digits: str) -> None:
    counter.type(digits)
    edit = counter.view.sale.edit.text()
    assert f"“{edit}”" in counter.view.sale.field.error()
    assert plain(edit) == f"{int(digits):,}".replace(",", " ")
