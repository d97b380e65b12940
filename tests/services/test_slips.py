"""The customer's slip says what was answered then, whatever the rules and the balance are today."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from shopclient.domain.errors import CardMisread, OperationUnknown
from shopclient.domain.money import Bps
from shopclient.domain.people import Person
from shopclient.services import clients, programmes
from shopclient.services.slips import balance_slip, slip_of
from tests.services.loyalty_desk import Desk

OpenDesk = Callable[..., Desk]
BREAD = {"department": [{"key": "bread", "name": "Хлеб"}]}


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    kind = {"cashback_percent": "5", "life_days": 30, "stamps_every": 6}
    return open_desk(kind, {"key": "gift", "name": "Подарок", "gift": True}, **BREAD)


def test_a_purchase_tells_its_lines_its_balance_and_what_burns_next(desk: Desk) -> None:
    card = desk.card(client=desk.client("Нина", last="Соболева"))
    desk.sell(500_00, card)
    desk.days_pass(3)
    sale = desk.sell([(700_00, "bread"), (300_00, "")], card, spend=10_00)

    slip = slip_of(desk.shop, sale.op_key)

    assert (slip.what, slip.client, slip.card, slip.at.isoformat()) == (
        *("sale", "Нина С.", card, "2026-11-24T10:00:00"),
    )
    assert slip.bill is not None
    assert slip.account is not None
    assert [(line.amount, line.department) for line in slip.bill.lines] == [(700_00, "Хлеб"), (300_00, "")]
    assert (slip.bill.gross, slip.bill.spent, slip.bill.due, slip.moved) == (1000_00, 10_00, 990_00, 49_50)
    assert (slip.account.balance, slip.account.burn) == (64_50, (date(2026, 12, 21), 15_00))
    assert (slip.account.stamps, slip.account.stamps_every) == (2, 6)


def test_a_slip_asked_for_later_is_that_of_then(desk: Desk) -> None:
    card = desk.card()
    sale = desk.sell(1000_00, card)
    then = slip_of(desk.shop, sale.op_key)
    desk.days_pass(2)
    desk.sell(200_00, card, spend="max")
    programme = desk.shop.programme()
    kinds = (replace(programme.kinds[0], cashback=Bps(0), stamps_every=0), *programme.kinds[1:])
    programmes.load(desk.shop, replace(programme, kinds=kinds, departments=()))

    assert slip_of(desk.shop, sale.op_key) == then


def test_a_gift_card_that_paid_tells_its_rest(desk: Desk) -> None:
    gift = desk.card("gift")
    sold = slip_of(desk.shop, desk.sell([], gift=[(gift, 1000_00)]).op_key)
    paid = slip_of(desk.shop, desk.sell(300_00, gift_cards=(gift,)).op_key)

    assert sold.bill is not None
    assert paid.bill is not None
    assert [(line.gift_card, line.amount) for line in sold.bill.lines] == [(gift, 1000_00)]
    assert [(each.card, each.amount, each.left) for each in paid.bill.gift_paid] == [(gift, 300_00, 700_00)]
    assert (paid.bill.due, paid.account, paid.client) == (0, None, "")


def test_a_return_and_an_undo_tell_what_went_back(desk: Desk) -> None:
    card = desk.card()
    sale = desk.sell(1000_00, card)
    back = slip_of(desk.shop, desk.refund(sale.op_key, 400_00).op_key)
    undone = slip_of(desk.shop, desk.undo(sale.op_key).op_key)
    first = slip_of(desk.shop, sale.op_key)

    assert back.back is not None
    assert back.account is not None
    assert undone.back is not None
    assert (back.back.money, back.back.taken, back.account.balance) == (400_00, 20_00, 30_00)
    assert (back.of_number, undone.of_number) == (first.number, first.number)
    assert (undone.back.money, first.is_undone, undone.is_undone) == (600_00, True, False)


def test_a_correction_and_a_purchase_put_on_a_card_have_slips_too(desk: Desk) -> None:
    card = desk.card()
    hand = slip_of(desk.shop, desk.adjust(card, 25_00).op_key)
    sale = desk.sell(200_00)
    moved = slip_of(desk.shop, desk.attach(sale.op_key, card).op_key)

    assert hand.account is not None
    assert moved.account is not None
    assert (hand.what, hand.moved, hand.account.balance) == ("adjust", 25_00, 25_00)
    assert (moved.what, moved.moved, moved.account.balance, moved.card) == ("attach", 10_00, 35_00, card)


def test_a_question_for_the_balance_is_answered_on_paper(desk: Desk) -> None:
    card = desk.card(client=clients.add(desk.shop, Person(name="Бондар Светлана Петровна")))
    desk.sell(1000_00, card)

    slip = balance_slip(desk.shop, card)

    assert (slip.number, slip.client, slip.card) == (0, "Светлана Б.", card)
    assert slip.account is not None
    assert (slip.account.balance, slip.account.burn) == (50_00, (date(2026, 12, 21), 50_00))


@pytest.mark.parametrize(
    ("name", "shown"), [("Олена Коваленко", "Олена К."), ("Нина", "Нина"), ("+7 903 455-30-48", "")]
)
def test_a_slip_names_nobody_in_full(desk: Desk, name: str, shown: str) -> None:
    client = clients.add(desk.shop, Person(name=name))

    assert slip_of(desk.shop, desk.sell(100_00, client=client).op_key).client == shown


def test_what_is_not_there_has_no_slip(desk: Desk) -> None:
    with pytest.raises(OperationUnknown):
        slip_of(desk.shop, "never")
    with pytest.raises(CardMisread):
        balance_slip(desk.shop, "2000000000008")
