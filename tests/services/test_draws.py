"""A draw in a cake: seeded and logged, within its limit, each prize handed over once."""

from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from shopclient.domain.card_numbers import is_ean13
from shopclient.domain.customer_days import CustomerDay
from shopclient.domain.drawing import Prize, drawn
from shopclient.domain.errors import (
    DrawRedeemed,
    PrizesMissing,
    PrizesTooDear,
    TicketEmpty,
    TicketsTooFew,
    TicketUnknown,
    TicketUsed,
)
from shopclient.domain.money import Cents
from shopclient.models import TicketDeed
from shopclient.services import draws, events, predictions
from shopclient.services.shop import Shop

CAKE = CustomerDay(
    "client_day",
    "День клиента",
    date(2027, 3, 19),
    prizes=(Prize("Скидка 30 %", 1, Cents(90_000)), Prize("Скидка 10 %", 2, Cents(30_000))),
    cost_limit=Cents(150_000),
)
SEED = "0123456789abcdef0123456789abcdef"


def test_anybody_can_work_the_draw_out_again() -> None:
    lots = sorted(range(1, 11), key=lambda number: sha256(f"{SEED}/{number}".encode()).hexdigest())
    won = drawn(SEED, CAKE.prizes, 10)

    assert [number for number in lots if won[number - 1] is not None] == lots[:3]
    assert won[lots[0] - 1] == CAKE.prizes[0]
    assert drawn(SEED, CAKE.prizes, 10) == won != drawn(SEED[::-1], CAKE.prizes, 10)


def test_a_prize_is_handed_over_once(shop: Shop) -> None:
    predictions.keep(shop, ["Найдётся зонт", " ", "Будет торт", "Найдётся зонт"])
    assert predictions.predictions(shop) == ("Найдётся зонт", "Будет торт")
    event = events.add(shop, CAKE)

    held = draws.hold(shop, event, 8, SEED)

    assert [each.prize for each in held.tickets] == [
        prize.name if prize else "" for prize in drawn(SEED, CAKE.prizes, 8)
    ]
    assert len({each.code for each in held.tickets}) == 8
    assert all(is_ean13(each.code) and each.code.startswith("29") for each in held.tickets)
    blanks = [each.prediction for each in held.tickets if not each.prize]
    assert sorted(blanks[:2]) == ["Будет торт", "Найдётся зонт"]
    assert all(blanks)
    good = next(each for each in held.tickets if each.prize)
    empty = next(each for each in held.tickets if not each.prize)

    won = draws.redeem(shop, f"{good.code[:4]} {good.code[4:]}")  # typed in groups
    assert (won.prize, won.title) == (good.prize, "День клиента")
    with pytest.raises(TicketUsed):
        draws.redeem(shop, good.code)
    with pytest.raises(TicketEmpty):
        draws.redeem(shop, empty.code)
    with pytest.raises(TicketUnknown):
        draws.redeem(shop, "2900000000000")
    with pytest.raises(DrawRedeemed):
        draws.take_back(shop, held.id)
    [now] = draws.draws(shop, event)
    assert (now.redeemed, now.cost) == (1, good.cost)

    draws.take_back_prize(shop, good.code)
    assert draws.redeem(shop, good.code).prize == good.prize
    draws.take_back_prize(shop, good.code)
    with shop.reading() as session:
        whats = session.scalars(select(TicketDeed.what).order_by(TicketDeed.id)).all()
    assert whats == ["redeem", "take_back", "redeem", "take_back"]
    draws.take_back(shop, held.id)
    assert draws.draws(shop, event) == ()
    with pytest.raises(TicketUnknown):
        draws.redeem(shop, good.code)
    draws.bring_back(shop, held.id)
    seen = draws.ticket_of(shop, good.code)
    assert seen is not None
    assert (seen.ticket.prize, seen.is_good) == (good.prize, True)
    assert draws.ticket_of(shop, "2000000000015") is None


def test_what_was_drawn_cannot_be_rewritten(shop: Shop) -> None:
    event = events.add(shop, CAKE)
    draws.hold(shop, event, 3, SEED)

    for deed in (
        "UPDATE ticket SET prize = 'Скидка 30 %'",
        "DELETE FROM ticket",
        "UPDATE draw SET seed = '0'",
    ):
        with pytest.raises(IntegrityError, match="drawn"), shop.writing() as tx:
            tx.session.execute(text(deed))


def test_a_draw_that_cannot_be_held_says_why(shop: Shop) -> None:
    event = events.add(shop, replace(CAKE, cost_limit=Cents(149_999)))
    with pytest.raises(PrizesTooDear) as dear:
        draws.hold(shop, event, 10)
    assert (dear.value.prize_cost, dear.value.cost_limit) == (150_000, 149_999)
    events.change(shop, event, CAKE)
    with pytest.raises(TicketsTooFew):
        draws.hold(shop, event, 2)
    events.change(shop, event, replace(CAKE, prizes=()))
    with pytest.raises(PrizesMissing):
        draws.hold(shop, event, 2)
