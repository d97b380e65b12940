"""A trial puts what was typed in late, and what left few traces, where it belongs."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest

from shopclient.domain.errors import Refusal
from shopclient.domain.money import Bps, Cents
from shopclient.domain.programme import Programme
from shopclient.services import merging, programmes
from shopclient.services.trial import try_programme
from tests.services.conftest import ShopClock
from tests.services.loyalty_desk import Desk
from tests.services.test_trial import no_change, with_kind
from tests.services.test_trial_zero import TENTH, morning, tried


@pytest.fixture
def clock() -> ShopClock:
    return ShopClock(datetime(2026, 3, 1, 7, tzinfo=UTC))


def test_a_paper_journal_typed_in_under_the_new_rules_follows_them(
    open_desk: Callable[..., Desk], clock: ShopClock
) -> None:
    def days(*, new_rules: bool) -> tuple[Desk, Programme]:
        clock.moment = datetime(2026, 3, 1, 7, tzinfo=UTC)
        desk = open_desk({"cashback_percent": "5", "max_share_percent": "100"})
        card = desk.card()
        desk.sell(10_000, card)
        morning(clock)
        programme = with_kind(desk.shop, cashback=Bps(200))
        if new_rules:
            programmes.load(desk.shop, programme)
        desk.sell(40_000, card, key="first thing", at=datetime(2026, 3, 9, 15))
        desk.sell(100)
        desk.sell(20_000, card, key="later", at=datetime(2026, 3, 8, 15))
        desk.refund("first thing", 10_000)
        desk.refund("later", None)
        desk.sell(5_000, card, spend=1_500)
        with suppress(Refusal):
            desk.adjust(card, -600)  # refused where there are no 6.00
        return desk, programme

    desk, programme = days(new_rules=False)
    found = try_programme(desk.shop, programme, TENTH, TENTH)
    anew, _ = days(new_rules=True)
    really = try_programme(anew.shop, programme, TENTH, TENTH)
    assert found is not None
    assert really is not None
    no_change(really)
    assert found.figures.now == really.figures.then
    assert found.figures.now.spent < found.figures.then.spent
    assert found.left_out == {"adjust": 1}


def test_a_client_without_a_card_buys_for_himself_until_he_is_made_one(
    open_desk: Callable[..., Desk],
) -> None:
    desk = open_desk({"cashback_percent": "5"})
    nina, double = desk.client("Нина"), desk.client("Нина")
    desk.card(client=nina)
    desk.days_pass(9)
    desk.sell(10_000, client=double)
    merging.merge(desk.shop, nina, double)
    desk.sell(10_000, client=nina)
    no_change(tried(desk))


def test_a_new_welcome_is_there_from_the_moment_of_the_card(
    open_desk: Callable[..., Desk], clock: ShopClock
) -> None:
    desk = open_desk({"cashback_percent": "5", "max_share_percent": "100"})
    morning(clock)
    card = desk.card()
    clock.moment += timedelta(hours=5)
    desk.sell(100)
    noon = clock.moment.replace(tzinfo=None) - timedelta(hours=1)  # 13 o'clock, in Moscow
    desk.sell(10_000, card, spend=700, at=noon)
    assert tried(desk, welcome_bonus=Cents(3_000)).figures.now.spent == 700
