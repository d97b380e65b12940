"""A kind of card that is no longer given out: its cards go on, no new one comes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from shopclient.domain.errors import KindRetired, ProgramInvalid
from shopclient.domain.people import Person
from shopclient.domain.programme_checks import check_programme
from shopclient.domain.programme_toml import read_programme, write_programme
from shopclient.services import card_deeds, cards, programmes
from shopclient.services.imports import Incoming, bring_in
from tests.services.loyalty_desk import Desk

OLD = {"key": "old", "name": "Старая", "cashback_percent": "5", "ready_made_numbers": True}
NEW = {"key": "new", "name": "Новая", "cashback_percent": "3"}


def retire(desk: Desk) -> None:
    programme = desk.shop.programme()
    kinds = tuple(replace(kind, retired=kind.key == "old") for kind in programme.kinds)
    programmes.load(desk.shop, replace(programme, kinds=kinds))


def test_cards_of_a_retired_kind_go_on(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(OLD, NEW)
    card = desk.card("old")
    retire(desk)
    assert desk.sell(10_000, card).earned == 500
    fresh = str(card_deeds.replace_card(desk.shop, None, card, "lost")["number"])
    assert desk.sell(10_000, fresh, spend=300).spent == 300
    assert cards.show(desk.shop, fresh).kind_key == "old"


def test_no_card_of_a_retired_kind_is_given_out(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(OLD, NEW)
    other, nina = desk.card("new"), desk.client()
    retire(desk)
    for give in (
        lambda: desk.card("old"),
        lambda: desk.card("old", client=nina),
        lambda: desk.card("old", number="4600000000001"),
        lambda: cards.issue_bearer(desk.shop, "old", 3),
        lambda: cards.issue_named(desk.shop, "old", nina),
        lambda: card_deeds.upgrade(desk.shop, None, other, "old"),
    ):
        with pytest.raises(KindRetired) as refused:
            give()
        assert refused.value.key == "old"


def test_a_list_of_clients_takes_the_first_kind_that_is_given_out(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(OLD, NEW)
    retire(desk)
    bring_in(desk.shop, [Incoming(2, Person(first="Олена"), card="777001")])
    assert cards.show(desk.shop, "777001").kind_key == "new"


def test_a_card_cannot_become_one_of_a_retired_kind() -> None:
    tree = write_programme(read_programme({"card_kind": [{**OLD, "upgrade_to": "new"}, NEW]}))
    tree["card_kind"][1]["retired"] = True
    with pytest.raises(ProgramInvalid) as refused:
        check_programme(read_programme(tree))
    assert refused.value.key == "card_kind[0].upgrade_to"
