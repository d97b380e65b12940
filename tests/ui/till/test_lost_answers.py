"""The answer of a sale is lost while the sale is booked: nothing is taken twice, and nothing is hidden."""

from dataclasses import replace

import pytest

from shopclient.domain.errors import BookedBefore
from shopclient.domain.money import Bps
from shopclient.services import programmes
from shopclient.services.journal import last_operations
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.undoing import undo
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words
from shopclient.ui.desk.sale_desk import SaleDesk
from tests.ui.till.counter import HeldRunner


@pytest.fixture
def desk(qapp: object, shop: Shop, slow: HeldRunner) -> SaleDesk:
    return SaleDesk(shop, slow, "RUB")


def sums(shop: Shop) -> list[int]:
    """What was booked today, the newest first."""
    return [row.due for row in last_operations(shop, shop.today(), 9).rows]


def lose(desk: SaleDesk, slow: HeldRunner) -> str:
    """Record what is typed, and lose the answer; return the id that it was booked under."""
    slow.release()
    slow.loses_answers = True
    desk.record()
    slow.release()
    slow.loses_answers = False
    return desk.face.sale.op_key


def press_enter(desk: SaleDesk, slow: HeldRunner) -> None:
    desk.record()
    slow.release()


def test_a_sale_reckoned_anew_since_is_closed_as_it_was_booked(
    desk: SaleDesk, slow: HeldRunner, shop: Shop, card: str
) -> None:
    desk.bring(card=card)
    desk.type_sum("100")
    lose(desk, slow)
    programme = shop.programme()
    kinds = tuple(replace(kind, discount=Bps(20_00)) for kind in programme.kinds)
    programmes.load(shop, replace(programme, kinds=kinds))
    desk.refresh()
    slow.release()
    assert desk.face.receipt is not None
    assert desk.face.receipt.due == 80_00

    desk.told.now = lambda: float("inf")  # the new sum was read meanwhile
    press_enter(desk, slow)

    assert sums(shop)[0] == 100_00
    assert sums(shop).count(100_00) == 1
    assert 80_00 not in sums(shop)
    assert desk.face.sale.is_empty
    assert desk.face.last is not None
    assert (desk.face.last.due, desk.face.last.repeated) == (100_00, True)
    assert desk.booked.newest == desk.face.last.op_key


def test_a_sale_changed_since_says_what_was_booked_before_it_books_another(
    desk: SaleDesk, slow: HeldRunner, shop: Shop
) -> None:
    desk.type_sum("100")
    first = lose(desk, slow)
    desk.type_sum("150")
    slow.release()

    press_enter(desk, slow)

    assert sums(shop) == [100_00]
    assert isinstance(desk.face.fault, BookedBefore)
    said = sentence(desk.face.fault, Words("en"), "RUB")
    assert "100.00" in said
    assert first not in said
    assert desk.face.sale.text == "150"
    assert desk.face.last is not None
    assert (desk.face.last.op_key, desk.booked.newest) == (first, first)

    press_enter(desk, slow)

    assert sums(shop) == [150_00, 100_00]


def test_a_sale_undone_in_the_list_since_is_not_told_as_recorded(
    desk: SaleDesk, slow: HeldRunner, shop: Shop
) -> None:
    desk.type_sum("100")
    first = lose(desk, slow)
    undo(shop, request("by the list"), first)

    press_enter(desk, slow)

    assert isinstance(desk.face.fault, BookedBefore)
    assert (desk.face.fault.why, desk.face.sale.text) == ("undone", "100")
    press_enter(desk, slow)
    assert desk.face.sale.is_empty
    assert [row.undone for row in last_operations(shop, shop.today(), 9).rows] == [False, True]
