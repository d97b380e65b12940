"""Printed cards given out at the counter, to the bearer, to a client, or for a lost card; and taken back."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from shopclient.domain.errors import (
    CardHasClient,
    CardStateWrong,
    GiftCardWrong,
    HolderRequired,
    OperationNotUndoable,
    OperationUnknown,
    Refusal,
)
from shopclient.models import Card
from shopclient.services import card_deeds, cards
from shopclient.services.card_giving import give_out, take_back
from shopclient.services.card_requests import Answer
from shopclient.services.client_search import find
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from tests.services.loyalty_desk import Desk

KINDS = (
    {"key": "k", "cashback_percent": "5", "welcome_bonus": "100"},
    {"key": "gold", "name": "Gold", "discount_percent": "10"},
    {"key": "club", "name": "Club", "holders": ["named"]},
    {"key": "present", "name": "Present", "gift": True, "holders": ["bearer"]},
)


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk(*KINDS)


def account_of(shop: Shop, number: str) -> int:
    with shop.reading() as session:
        return session.scalars(select(Card.account_id).where(Card.number == number)).one()


def state(shop: Shop, number: str) -> tuple[str, str, int | None]:
    card = cards.show(shop, number)
    return card.state, card.kind_key, card.client


def test_given_to_the_bearer_it_brings_the_welcome_and_can_be_taken_back(desk: Desk) -> None:
    blank = desk.card(blank=True)
    first = give_out(desk.shop, request("out"), blank)
    again = give_out(desk.shop, request("out"), blank)

    assert (first["state"], first["welcome"], first["client"]) == ("active", 100_00, None)
    assert again == {**first, "repeated": True}
    assert desk.balance(blank) == 100_00
    assert take_back(desk.shop, request("back"), "out") == {
        "card": blank,
        "state": "blank",
        "repeated": False,
    }
    assert (desk.balance(blank), state(desk.shop, blank)) == (0, ("blank", "k", None))
    assert give_out(desk.shop, request("out again"), blank)["welcome"] == 100_00
    assert desk.balance(blank) == 100_00


def test_given_to_a_client_it_joins_the_account_that_there_is(desk: Desk) -> None:
    nina = desk.client("Нина")
    first, second = desk.card(blank=True), desk.card(blank=True)
    own = account_of(desk.shop, first)
    give_out(desk.shop, request("one"), first, nina)
    assert (account_of(desk.shop, first), desk.balance(first)) == (own, 100_00)
    given = give_out(desk.shop, request("two"), second, nina)

    assert account_of(desk.shop, second) == own
    assert (given["welcome"], desk.balance(second)) == (0, 100_00)
    assert find(desk.shop, second, 5).found == 1
    take_back(desk.shop, request("back"), "two")
    assert state(desk.shop, second) == ("blank", "k", None)
    assert account_of(desk.shop, second) != own
    take_back(desk.shop, request("back, too"), "one")
    assert state(desk.shop, first) == ("blank", "k", None)
    assert find(desk.shop, first, 5).found == 0


def test_a_lost_card_lives_on_in_a_printed_one_of_another_kind(desk: Desk) -> None:
    nina = desk.client("Нина")
    lost, blank = desk.card("gold", client=nina), desk.card(blank=True)
    desk.adjust(lost, 300_00)
    card_deeds.block(desk.shop, request("lost"), lost, "lost")
    answer = card_deeds.replace_card(desk.shop, request("new"), lost, "lost", with_card=blank)

    assert answer == {
        "number": blank,
        "kind": "gold",
        "state": "active",
        "replaced": lost,
        "repeated": False,
    }
    assert (state(desk.shop, blank), desk.balance(blank)) == (("active", "gold", nina), 300_00)
    assert cards.show(desk.shop, lost).replaced_by == blank
    take_back(desk.shop, request("found"), "new")
    assert state(desk.shop, blank) == ("blank", "k", None)
    assert (state(desk.shop, lost), desk.balance(lost)) == (("blocked", "gold", nina), 300_00)
    assert desk.balance(blank) == 0


def test_what_was_used_since_is_not_taken_back(desk: Desk) -> None:
    blank = desk.card(blank=True)
    give_out(desk.shop, request("out"), blank)
    desk.sell(100_00, blank)

    with pytest.raises(OperationNotUndoable) as used:
        take_back(desk.shop, request("back"), "out")
    assert used.value.why == "card_used"
    with pytest.raises(OperationUnknown):
        take_back(desk.shop, request("back"), "never")
    assert (desk.balance(blank), state(desk.shop, blank)[0]) == (105_00, "active")


def test_what_was_blocked_since_stays_blocked(desk: Desk) -> None:
    blank = desk.card(blank=True)
    give_out(desk.shop, request("out"), blank)
    card_deeds.block(desk.shop, request("block"), blank)
    with pytest.raises(OperationNotUndoable):
        take_back(desk.shop, request("back"), "out")
    assert state(desk.shop, blank)[0] == "blocked"


@pytest.mark.parametrize(
    ("kind", "order", "refusal"),
    [
        ("k", {}, CardStateWrong),  # active already
        ("club", {"blank": True, "number": None}, HolderRequired),
        ("present", {"blank": True}, GiftCardWrong),
    ],
)
def test_what_cannot_be_given_to_the_bearer(
    desk: Desk, kind: str, order: Answer, refusal: type[Refusal]
) -> None:
    if kind == "club":
        with desk.shop.writing() as tx:  # as a batch of named cards comes from the printers
            account = cards.open_account(tx, None, None)
            number = cards.issue_in(tx, tx.programme.kind("club"), None, account, "blank").number
    else:
        number = desk.card(kind, **order)
    with pytest.raises(refusal):
        give_out(desk.shop, request("out"), number)


def test_another_clients_card_is_given_to_nobody_else(desk: Desk) -> None:
    nina, oleg = desk.client("Нина"), desk.client("Олег")
    blank = desk.card(client=nina, blank=True)
    with pytest.raises(CardHasClient):
        give_out(desk.shop, request("out"), blank, oleg)
    assert give_out(desk.shop, request("in her name"), blank)["client"] == nina


def test_a_card_that_shares_an_account_takes_over_no_other(desk: Desk) -> None:
    lost, other = desk.card(), desk.card()
    blank = desk.card(blank=True, with_card=other)
    with pytest.raises(CardStateWrong) as used:
        card_deeds.replace_card(desk.shop, request("new"), lost, with_card=blank)
    assert used.value.state == "used"
    assert state(desk.shop, lost)[0] == "active"
    assert account_of(desk.shop, blank) == account_of(desk.shop, other)
