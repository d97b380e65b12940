"""What each code says at the counter, and that asking writes nothing."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import text

from shopclient.domain.card_numbers import new_number
from shopclient.domain.errors import GiftCardWrong
from shopclient.models import Base
from shopclient.services import card_deeds
from shopclient.services.at_counter import AtCounter, at_counter
from shopclient.services.card_steps import CardStep, who_or_what
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from tests.services.loyalty_desk import Desk

KINDS = (
    {"key": "k", "cashback_percent": "5", "welcome_bonus": "100"},
    {"key": "month", "name": "Month", "valid_months": 1, "holders": ["bearer"]},
    {"key": "own", "name": "Own", "holders": ["named"], "ready_made_numbers": True},
    {"key": "present", "name": "Present", "gift": True, "holders": ["bearer"]},
)
FOREIGN = "KRD-9988"


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk(*KINDS)


def rows(shop: Shop) -> dict[str, int]:
    """Count what the file holds."""
    with shop.reading() as session:
        counts = {name: text(f'SELECT count(*) FROM "{name}"') for name in Base.metadata.tables}  # noqa: S608 - own names
        return {name: session.scalar(query) or 0 for name, query in counts.items()}


def step(desk: Desk, code: str) -> CardStep:
    """Scan a code that brings nobody; nothing may be written for it."""
    before = rows(desk.shop)
    found = who_or_what(desk.shop, card=code)
    assert isinstance(found, CardStep)
    assert rows(desk.shop) == before
    return found


def test_codes_that_are_not_in_the_file(desk: Desk) -> None:
    ours = new_number("20", lambda _: 7)
    wrong = f"{ours[:-1]}{(int(ours[-1]) + 1) % 10}"
    found = [step(desk, code) for code in (ours, wrong, "4006381333931", FOREIGN)]

    assert [each.code for each in found] == ["unknown", "misread", "goods", "foreign"]
    assert [[kind.key for kind in each.enrol] for each in found] == [[], [], [], ["own"]]
    [kind] = found[3].enrol
    assert (kind.for_bearer, kind.for_client) == (False, True)


def test_a_blank_card_says_what_it_brings(desk: Desk) -> None:
    found = step(desk, desk.card(blank=True))
    assert (found.code, found.kind, found.welcome) == ("blank", "k", 100_00)
    assert (found.for_bearer, found.for_client, found.client) == (True, True, None)


def test_a_blocked_card_says_since_when_and_what_is_safe(desk: Desk) -> None:
    card = desk.card(client=desk.client("Нина"))
    desk.sell(100_00, card)
    desk.days_pass(2)
    card_deeds.block(desk.shop, request("block"), card, "lost")
    desk.days_pass(3)
    desk.sell(50_00)

    found = step(desk, card)
    assert (found.code, found.reason, found.since) == ("blocked", "lost", date(2026, 11, 23))
    assert (found.balance, found.client_name) == (105_00, "Нина")


def test_a_day_that_the_file_does_not_tell_is_not_made_up(desk: Desk) -> None:
    card = desk.card()
    card_deeds.block(desk.shop, None, card)
    assert step(desk, card).since is None
    desk.days_pass(2)
    desk.sell(50_00)
    assert step(desk, card).since is None


def test_an_expired_and_a_replaced_card(desk: Desk) -> None:
    card, other = desk.card("month"), desk.card()
    desk.days_pass(31)
    fresh = card_deeds.replace_card(desk.shop, request("new"), other)["number"]

    found = [step(desk, number) for number in (card, other)]
    assert [(each.code, each.since, each.replaced_by) for each in found] == [
        ("expired", date(2026, 12, 20), ""),
        ("replaced", None, fresh),
    ]


@pytest.mark.parametrize("blank", [True, False])
def test_a_gift_card_is_somebody_elses_business(desk: Desk, blank: bool) -> None:
    with pytest.raises(GiftCardWrong):
        who_or_what(desk.shop, card=desk.card("present", blank=blank))


def test_a_good_card_brings_its_client(desk: Desk) -> None:
    nina = desk.client("Нина")
    found = who_or_what(desk.shop, card=desk.card(client=nina))
    assert isinstance(found, AtCounter)
    assert found.client == nina


def test_a_client_without_a_good_card_has_one_that_waits(desk: Desk) -> None:
    nina = desk.client("Нина")
    lost = desk.card(client=nina)
    desk.adjust(lost, 300_00)
    assert at_counter(desk.shop, client=nina).resting is None
    card_deeds.block(desk.shop, request("lost"), lost, "lost")

    found = at_counter(desk.shop, client=nina)
    assert found.card is None
    assert found.resting is not None
    assert (found.resting.number, found.resting.state, found.resting.balance) == (lost, "blocked", 400_00)
    fresh = card_deeds.replace_card(desk.shop, request("new"), lost)["number"]
    found = at_counter(desk.shop, client=nina)
    assert (found.card, found.resting) == (fresh, None)


def test_cards_beside_and_what_burns_next(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk({"cashback_percent": "5", "life_days": 10, "activation_days": 2, "stamps_every": 5})
    nina = desk.client("Нина")
    first = desk.card(client=nina)
    desk.card(client=nina), desk.card(client=nina, own_account=True)
    desk.sell(1_000_00, first)

    found = at_counter(desk.shop, card=first)
    assert (found.beside.sharing, found.beside.elsewhere) == (1, 1)
    assert (found.pending, found.pending_from) == (50_00, date(2026, 11, 23))
    assert (found.burn, found.burns_in) == ((date(2026, 12, 3), 50_00), 12)
    assert (found.stamps, found.stamps_every) == (1, 5)


def test_the_better_kind_and_how_far_it_is(open_desk: Callable[..., Desk]) -> None:
    better = {"upgrade_to": "gold", "upgrade_turnover": "1000", "upgrade_months": 12}
    gold = {"key": "gold", "name": "Gold", "discount_percent": "10", "holders": ["named"]}
    desk = open_desk({"discount_percent": "5", **better}, gold)
    card = desk.card()
    assert at_counter(desk.shop, card=desk.card("gold", client=desk.client())).better is None
    desk.sell(400_00, card)
    found = at_counter(desk.shop, card=card).better
    assert found is not None
    assert (found.key, found.missing, found.done, found.discount) == ("gold", 620_00, 380, 10_00)
    assert not found.is_allowed
    desk.sell(1_000_00, card)
    found = at_counter(desk.shop, card=card).better
    assert found is not None
    assert (found.missing, found.done) == (0, 1000)


def test_what_a_card_may_still_spend_today(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk({"daily_spend_limit": "50"}, rules={"spendings_per_day": 1})
    card = desk.card()
    desk.adjust(card, 200_00)
    assert at_counter(desk.shop, card=card).spend_left == 50_00
    desk.sell(500_00, card, spend="max")
    found = at_counter(desk.shop, card=card)
    assert (found.spend_left, found.may_spend) == (0, False)
