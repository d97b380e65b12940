"""The loyalty rules as `till run` tells them: words for every cut, codes for every refusal."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from shopclient.services.files import open_shop
from shopclient.services.journal import last_operations
from tests.cli.conftest import NewShop, Program, issue, till

PROGRAMME = """
[shop]
currency = "RUB"
[rules]
cash_rounding = "1"
discount_cap_percent = "30"
[[department]]
key = "books"
name = "Книги"
discounted = false
[[card_kind]]
key = "k"
name = "K"
discount_percent = "5"
cashback_percent = "3"
stamps_every = 4
[[card_kind]]
key = "gift"
name = "Подарочная"
gift = true
"""


@pytest.fixture
def shop(program: Program, file: Path, new_shop: NewShop) -> Program:
    new_shop(file, PROGRAMME, "--currency", "RUB")
    return program


def codes(answers: list[Any]) -> list[str]:
    return [answer["error"]["code"] for answer in answers]


def test_every_step_of_a_bill_is_told(shop: Program) -> None:
    card, gift = issue(shop, "k"), issue(shop, "gift")
    lines = [{"amount": "4000.00"}, {"amount": "1000.50", "department": "books"}]
    answers = till(
        shop,
        {"op": "sell", "id": "g", "lines": [{"gift_card": gift, "amount": "500.00"}]},
        {"op": "adjust", "id": "a", "card": card, "amount": "300.00", "reason": "start"},
        {"op": "quote", "card": card, "lines": lines, "spend": "500.00", "gift_cards": [gift]},
        {"op": "sell", "id": "s", "card": card, "lines": lines, "spend": "500.00", "gift_cards": [gift]},
    )
    quoted, sold = answers[2], answers[3]
    assert {**quoted, "id": "s"} == sold
    assert sold["gift_paid"] == [{"card": gift, "amount": "500.00", "left": "0.00"}]
    assert [sold[name] for name in ("gross", "discount", "spent", "rounded", "due", "earned")] == [
        "5000.50",
        "200.00",
        "300.00",
        "0.50",
        "4000.00",
        "135.00",
    ]
    told = "\n".join(sold["explain"])
    for part in ("5%", "4,000.00", "1,000.50", "200.00", "300.00", "500.00", "0.50", "3%", "135.00"):
        assert part in told, part
    assert len(sold["notices"]) == 1
    assert [line["earns"] for line in sold["lines"]] == [True, True]


def test_gift_cards_are_refused_by_their_codes(shop: Program) -> None:
    card, gift, empty = issue(shop, "k"), issue(shop, "gift"), issue(shop, "gift")
    answers = till(
        shop,
        {"op": "sell", "id": "g", "lines": [{"gift_card": gift, "amount": "500.00"}]},
        {"op": "sell", "id": "s", "amount": "100.00", "gift_cards": [gift]},
        {"op": "sell", "id": "x", "amount": "100.00", "gift_cards": [empty]},
        {"op": "refund", "id": "x", "sale": "g", "all": True},
        {"op": "undo", "id": "x", "operation": "g"},
        {"op": "sell", "id": "x", "amount": "100.00", "gift_cards": [card]},
        {"op": "balance", "card": gift},
    )
    assert codes(answers[2:6])[:3] == ["gift_card_empty", "gift_card_used", "gift_card_used"]
    assert not answers[5]["ok"]
    assert answers[6]["balance"] == "400.00"


def test_stamps_are_told_since_the_last_reward(shop: Program) -> None:
    card = issue(shop, "k")
    lines = [{"op": "sell", "id": f"s{n}", "card": card, "amount": "100.00"} for n in range(5)]
    answers = till(shop, *lines, {"op": "balance", "card": card})
    assert [answer["due"] for answer in answers[:5]] == ["95.00", "95.00", "95.00", "0.00", "95.00"]
    assert [answer["stamps"] for answer in answers] == [1, 2, 3, 0, 1, 1]


def test_a_changed_sum_is_refused_and_the_new_one_is_shown(shop: Program) -> None:
    card = issue(shop, "k")
    sale = {"op": "sell", "id": "s", "card": card, "amount": "100.00"}
    refused, sold = till(shop, {**sale, "expect_due": "94.00"}, {**sale, "id": "t", "expect_due": "95.00"})
    assert refused["error"]["code"] == "quote_changed"
    assert "95.00" in refused["error"]["message"]
    assert sold["ok"]


def test_a_return_keeps_the_answers_to_its_three_questions(shop: Program, file: Path) -> None:
    told = {"goods": "мала", "staff": "", "moment": "долго ждали", "reason": "вернул сын"}
    sold, back, strange = till(
        shop,
        {"op": "sell", "id": "s", "amount": "100"},
        {"op": "refund", "id": "r", "sale": "s", "amount": "40", **told},
        {"op": "refund", "id": "x", "sale": "s", "amount": "40", "goods": 5},
    )

    assert (sold["ok"], back["money_back"]) == (True, "40.00")
    assert (strange["error"]["code"], strange["error"]["field"]) == ("value_invalid", "goods")
    kept = open_shop(file, lambda: datetime.now(UTC))
    [row, _] = last_operations(kept, kept.today(), 9).rows
    kept.close()
    assert row.reason == "goods: мала\nmoment: долго ждали\nвернул сын"


def test_a_printed_card_goes_on_in_the_place_of_a_lost_one(shop: Program) -> None:
    lost = issue(shop, "k")
    printed = shop("cards", "issue", "--kind", "k", "--bearer", "2", "--blank", "--json").tree["cards"]
    blank, other = (card["number"] for card in printed)
    swap = {"op": "replace", "id": "swap", "card": lost, "with": blank}
    answers = till(
        shop,
        {"op": "adjust", "id": "a", "card": lost, "amount": "300.00", "reason": "start"},
        swap,
        swap,
        {"op": "balance", "card": blank},
        {"op": "replace", "id": "again", "card": lost, "with": other},
    )
    done = {"number": blank, "kind": "k", "state": "active", "replaced": lost}
    assert answers[1] == {**answers[1], **done, "repeated": False}
    assert answers[2] == {**answers[1], "repeated": True}
    assert answers[3]["balance"] == "300.00"
    assert codes(answers[4:]) == ["card_state_wrong"]
    assert set(answers[1]) == {"id", "ok", "number", "kind", "state", "replaced", "repeated"}
    fresh = shop("cards", "replace", blank, "--with", other, "--json").tree
    assert (fresh["number"], fresh["replaced"]) == (other, blank)
