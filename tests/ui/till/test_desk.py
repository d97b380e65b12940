"""The sale without a screen: what is asked, what overtakes what, and that nothing typed is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclient.domain.errors import DiskFull, GoodsCode, QuoteChanged
from shopclient.domain.money import Bps, Cents
from shopclient.services import cards, programmes, till
from shopclient.services.journal import last_operations
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt, SaleDraft
from shopclient.ui.desk.open_sale import OpenLine
from shopclient.ui.desk.sale_desk import SaleDesk
from shopclient.ui.till import open_till
from shopclient.ui.till.view import TillView
from tests.ui.desk import make_context
from tests.ui.till.conftest import morning
from tests.ui.till.counter import HeldRunner, plain


@pytest.fixture
def desk(qapp: object, shop: Shop, slow: HeldRunner) -> SaleDesk:
    return SaleDesk(shop, slow, "RUB")


@pytest.fixture
def refused(desk: SaleDesk, slow: HeldRunner, card: str) -> SaleDesk:
    """The desk after a full disk refused a sale of 100, Olga's card scanned while it was saved."""
    desk.type_sum("100")
    slow.release()
    slow.loses_answers = True
    desk.record()
    desk.bring(card=card)
    slow.release()
    slow.loses_answers = False
    return desk


def booked(shop: Shop) -> list[tuple[int, str | None]]:
    """What the file says of today, the newest first."""
    return [(row.due, row.card) for row in last_operations(shop, shop.today(), 9).rows]


def at(desk: SaleDesk) -> tuple[str | None, str]:
    """The card that is served, and the sum as typed."""
    return desk.face.sale.card, desk.face.sale.text


def test_a_bill_of_before_the_scan_is_not_booked_on_nobody(
    desk: SaleDesk, slow: HeldRunner, shop: Shop, card: str
) -> None:
    desk.type_sum("100")
    desk.bring(card=card)
    desk.record()
    slow.release()
    assert booked(shop)[0] == (100_00, card)


def test_a_scan_during_a_save_that_is_refused_is_the_next_ones(
    refused: SaleDesk, slow: HeldRunner, shop: Shop, card: str
) -> None:
    assert isinstance(refused.face.fault, DiskFull)
    assert at(refused) == (None, "100")

    refused.record()
    slow.release()

    assert booked(shop)[0] == (100_00, None)
    assert at(refused) == (card, "")


def test_clearing_serves_the_one_who_was_scanned_and_can_be_taken_back(
    refused: SaleDesk, slow: HeldRunner, card: str
) -> None:
    assert refused.clear()
    slow.release()
    assert at(refused) == (card, "")

    refused.bring_back()
    slow.release()
    assert at(refused) == (None, "100")


def test_putting_the_refused_sale_aside_serves_the_one_who_was_scanned(
    refused: SaleDesk, slow: HeldRunner, card: str
) -> None:
    parked = refused.aside.park()
    slow.release()

    assert parked is not None
    assert at(refused) == (card, "")
    refused.aside.take(parked.key)
    slow.release()
    assert at(refused) == (None, "100")
    assert [each.who for each in refused.face.parked] == ["Ольга Лаврова"]


def test_a_scan_after_the_sum_is_one_question_and_the_answer_is_told_at_once(
    desk: SaleDesk, slow: HeldRunner, card: str
) -> None:
    desk.type_sum("100")
    slow.release()
    told: list[tuple[bool, bool]] = []
    desk.changed.connect(lambda: told.append((desk.face.found is not None, desk.face.is_reckoned)))
    desk.bring(card=card)
    [ask] = slow.held
    slow.held.clear()
    ask()
    assert (slow.held, told) == ([], [(False, False), (True, True)])
    assert desk.face.receipt is not None
    assert (desk.face.receipt.due, desk.face.receipt.card) == (100_00, card)
    desk.aside.put()
    assert len(told) == 2  # what looks the same is not told again


def test_what_is_typed_while_it_is_asked_who_that_is_is_reckoned_for_that_person(
    desk: SaleDesk, slow: HeldRunner, shop: Shop, card: str
) -> None:
    desk.type_sum("100")
    desk.bring(card=card)
    desk.type_sum("1000")
    desk.record()
    slow.release()
    assert booked(shop)[0] == (1_000_00, card)


def test_what_could_not_be_reckoned_is_tried_again_when_it_is_to_be_recorded(
    desk: SaleDesk, slow: HeldRunner, shop: Shop
) -> None:
    slow.loses_answers = True
    desk.type_sum("100")
    slow.release()
    assert (desk.face.receipt, type(desk.face.fault)) == (None, DiskFull)
    slow.loses_answers = False

    desk.record()
    slow.release()

    assert booked(shop)[0] == (100_00, None)
    assert desk.face.fault is None


def test_the_same_card_again_keeps_what_is_to_be_spent(desk: SaleDesk, slow: HeldRunner, card: str) -> None:
    desk.bring(card=card)
    slow.release()
    desk.type_sum("100")
    desk.toggle_spend()
    desk.bring(card=card)
    slow.release()
    assert desk.face.receipt is not None
    assert desk.face.receipt.spent == 50_00


def test_new_rules_are_in_the_figures_at_once(
    desk: SaleDesk, slow: HeldRunner, shop: Shop, card: str
) -> None:
    desk.bring(card=card)
    desk.type_sum("100")
    slow.release()
    programme = shop.programme()
    kinds = tuple(replace(kind, cashback=Bps(kind.cashback * 2)) for kind in programme.kinds)
    programmes.load(shop, replace(programme, kinds=kinds))
    assert desk.face.receipt is not None
    before = desk.face.receipt.earned

    desk.refresh()
    slow.release()

    assert desk.face.receipt.earned == 2 * before


def test_a_sum_changed_by_another_till_is_said_and_not_booked_unread(
    desk: SaleDesk, slow: HeldRunner, shop: Shop, card: str
) -> None:
    seconds = [10.0]
    desk.told.now = lambda: seconds[0]
    desk.bring(card=card)
    desk.type_sum("400")
    slow.release()
    desk.toggle_spend()
    slow.release()
    other = SaleDraft.of((Cents(400_00),), card=card, spend="max")
    till.sell(shop, request("another till"), other)
    before = len(booked(shop))

    desk.refresh()
    desk.record()  # pressed before the answer is there
    slow.release()
    fault = desk.face.fault
    assert isinstance(fault, QuoteChanged)
    assert (fault.shown, fault.now) == (200_00, 290_00)
    seconds[0] += 0.3
    desk.record()
    slow.release()
    assert len(booked(shop)) == before
    seconds[0] += 1
    desk.record()
    slow.release()
    assert booked(shop)[0] == (290_00, card)


def test_a_code_read_before_the_card_was_found_leaves_the_card(
    desk: SaleDesk, slow: HeldRunner, card: str
) -> None:
    desk.bring(card=card)
    desk.bring(card="4006381333931")
    slow.release()
    assert at(desk) == (card, "")
    assert isinstance(desk.face.trouble, GoodsCode)


def test_two_views_show_one_sale(qtbot: QtBot, shop: Shop, tmp_path: Path, theme: object, card: str) -> None:
    context = make_context(shop, morning, tmp_path)
    desk = SaleDesk(shop, context.runner, context.currency)
    views = []
    for _ in range(2):
        view = open_till(replace(context, open_desk=lambda _: desk))
        assert isinstance(view, TillView)
        qtbot.addWidget(view)
        view.show()
        views.append(view)
    told: list[Receipt] = []
    desk.recorded.connect(told.append)

    views[0].open_with(card=card)
    views[1].sale.edit.setText("250")
    views[1].sale.edit.typed.emit("250")
    for view in views:
        assert view.client.person.name.text() == "Ольга Лаврова"
        assert view.sale.edit.text() == "250"
        assert plain(view.sale.bill.to_pay.value.text()) == "250.00 ₽"

    desk.record()
    assert [receipt.due for receipt in told] == [250_00]
    assert [view.sale.edit.text() for view in views] == ["", ""]
    assert desk.booked.newest == told[0].op_key


def test_a_sale_of_lines_is_booked_as_such(desk: SaleDesk, slow: HeldRunner, shop: Shop) -> None:
    bearer = cards.issue_bearer(shop, "simple", 1)[0].number
    desk.bring(card=bearer)
    desk.type_sum("10")
    desk.set_lines((OpenLine("5,50"), OpenLine("4")), "10")
    slow.release()
    desk.record()
    slow.release()
    assert booked(shop)[0] == (19_50, bearer)
