"""Reports, cards in the hand and two files of one client, on the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import PROGRAMME, Program, Result, issue, till

MORE = """
[[card_kind]]
key = "foreign"
name = "Чужая"
cashback_percent = "5"
ready_made_numbers = true
"""


@pytest.fixture
def counter(shop: Program, tmp_path: Path) -> Program:
    """The shop with a kind of card that takes ready-made numbers."""
    rules = tmp_path / "more.toml"
    rules.write_text(PROGRAMME + MORE, encoding="utf-8")
    assert shop("program", "load", rules).code == 0
    return shop


def refused(result: Result) -> str:
    assert result.code == 1
    assert result.err.count("\n") == 1
    return str(result.tree["error"]["code"])


def test_who_is_at_risk_and_what_plans_brought(shop: Program, tmp_path: Path) -> None:
    people = tmp_path / "people.json"
    people.write_text('[{"name": "Галина"}, {"name": "Вера"}]', encoding="utf-8")
    galina = shop("clients", "add", people, "--json").tree["clients"][0]["id"]
    days = ("2026-03-02", "2026-03-14", "2026-03-25", "2026-04-06", "2026-04-18")
    till(
        shop,
        *(
            {"op": "sell", "id": day, "client": galina, "amount": "1000.00", "at": f"{day}T10:00:00"}
            for day in days
        ),
        {"op": "sell", "id": "back", "client": galina, "amount": "50.00", "at": "2026-05-20T10:00:00"},
    )
    told = shop("report", "at_risk", "--to", "2026-05-12", "--json").tree["clients"]
    assert told == [
        {
            "id": galina,
            "name": "Галина",
            "silent_days": 24,
            "own_rhythm_days": 12,
            "yearly_turnover": "5000.00",
        }
    ]
    assert shop("report", "at_risk", "--to", "2026-04-30", "--json").tree == {"clients": []}
    assert shop("report", "campaigns", "--json").tree == {
        "plans": [],
        "clients": 0,
        "came_back": 0,
        "turnover": "0.00",
        "cost": "0.00",
    }


def test_takings_and_liability_by_the_contract(shop: Program) -> None:
    card = issue(shop, "simple")
    at = {"at": "2026-01-15T10:00:00"}
    till(
        shop,
        {"op": "sell", "id": "a", "card": card, "amount": "5000.00", **at},
        {"op": "sell", "id": "b", "card": card, "amount": "400.00", "spend": "100.00", **at},
        {"op": "sell", "id": "c", "card": card, "amount": "999.00"},
        {"op": "undo", "id": "d", "operation": "c"},
        {"op": "refund", "id": "e", "sale": "b", "amount": "200.00"},
    )
    assert shop("report", "takings", "--json").tree == {
        "money": "5150.00",
        "bonuses_spent": "50.00",
        "discounts": "0.00",
        "sales": 2,
        "refunds": 1,
    }
    january = shop("report", "takings", "--from", "2026-01-01", "--to", "2026-01-31", "--json").tree
    assert (january["money"], january["sales"], january["refunds"]) == ("5300.00", 2, 0)
    assert shop("report", "bonus_liability", "--json").tree == {
        "liability": "207.50",
        "debts": "0.00",
        "pending": "0.00",
        "active": "207.50",
        "issued": "257.50",
        "spent": "50.00",
        "burned": "0.00",
        "accounts_with_bonus": 1,
        "redemption_rate_percent": "19.42",
        "burned_percent": "0",
        "burns": [],
    }
    before = shop("report", "bonus_liability", "--to", "2025-12-31", "--json").tree
    assert (before["issued"], before["redemption_rate_percent"]) == ("0.00", "0")
    assert "money: 5150.00" in shop("report", "takings").out


def test_a_report_is_asked_for_properly(shop: Program) -> None:
    assert refused(shop("report", "takings", "--from", "2026-02-30", "--json")) == "date_invalid"
    assert (
        refused(shop("report", "takings", "--from", "2026-02-02", "--to", "2026-02-01", "--json"))
        == "value_invalid"
    )
    assert shop("report", "gossip").code == 2
    assert "report takings --from" in shop("report", "--help").out


def test_a_card_is_blocked_unblocked_and_replaced(shop: Program) -> None:
    card = issue(shop, "simple")
    till(shop, {"op": "sell", "id": "a", "card": card, "amount": "1000.00"})
    assert shop("cards", "block", card, "--reason", "потеряна", "--json").tree == {
        "card": card,
        "state": "blocked",
    }
    assert refused(shop("cards", "block", card, "--json")) == "card_state_wrong"
    [sale] = till(shop, {"op": "sell", "id": "b", "card": card, "amount": "10.00"})
    assert (sale["error"]["code"], "потеряна" in sale["error"]["message"]) == ("card_blocked", True)
    assert shop("cards", "unblock", card, "--json").tree == {"card": card, "state": "active"}
    fresh = shop("cards", "replace", card, "--json").tree
    assert (fresh["kind"], fresh["state"], fresh["replaced"]) == ("simple", "active", card)
    shown = shop("cards", "show", card, "--json").tree
    assert (shown["state"], shown["replaced_by"]) == ("replaced", fresh["number"])
    [balance] = till(shop, {"op": "balance", "card": fresh["number"]})
    assert balance["balance"] == "50.00"
    assert refused(shop("cards", "replace", card, "--json")) == "card_state_wrong"
    assert refused(shop("cards", "unblock", "2000000000015", "--json")) == "card_misread"


def test_ready_made_numbers_are_kept_all_or_none(counter: Program, tmp_path: Path) -> None:
    numbers = tmp_path / "numbers.txt"
    numbers.write_text("\ufeff0042\n\n A-17 \n", encoding="utf-8")
    issued = counter("cards", "issue", "--kind", "foreign", "--bearer", 2, "--numbers", numbers, "--json")
    assert [(card["number"], card["state"]) for card in issued.tree["cards"]] == [
        ("0042", "active"),
        ("A17", "active"),
    ]
    numbers.write_text("0043\n0042\n", encoding="utf-8")
    again = counter("cards", "issue", "--kind", "foreign", "--bearer", 2, "--numbers", numbers, "--json")
    assert (refused(again), again.tree["error"]["field"]) == ("card_exists", "numbers[1]")
    assert refused(counter("cards", "show", "0043", "--json")) == "card_foreign"
    wrong = ("cards", "issue", "--kind", "foreign", "--bearer", 3, "--numbers", numbers, "--json")
    assert refused(counter(*wrong)) == "value_invalid"
    own = counter("cards", "issue", "--kind", "simple", "--bearer", 2, "--numbers", numbers, "--json")
    assert refused(own) == "number_not_allowed"
    numbers.write_text("9" * 65, encoding="utf-8")
    long = counter("cards", "issue", "--kind", "foreign", "--bearer", 1, "--numbers", numbers, "--json")
    assert refused(long) == "value_invalid"
    numbers.write_bytes(b"\xff\xfe\x00")
    no_text = counter("cards", "issue", "--kind", "foreign", "--bearer", 1, "--numbers", numbers, "--json")
    assert refused(no_text) == "value_invalid"


def test_blank_cards_wait_to_be_given_out(shop: Program) -> None:
    [card] = shop("cards", "issue", "--kind", "simple", "--bearer", 1, "--blank", "--json").tree["cards"]
    assert card["state"] == "blank"
    [sale] = till(shop, {"op": "sell", "id": "a", "card": card["number"], "amount": "10.00"})
    assert sale["error"]["code"] == "card_blank"


def test_two_files_of_one_client_become_one(shop: Program, tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    path.write_text('[{"name": "Анна Ветрова"}, {"name": "Аня", "notes": "мята"}]', encoding="utf-8")
    keep, other = [client["id"] for client in shop("clients", "add", path, "--json").tree["clients"]]
    cards = []
    for client in (keep, other):
        issued = shop("cards", "issue", "--kind", "simple", "--client", client, "--json").tree
        cards.append(issued["cards"][0]["number"])
        till(shop, {"op": "sell", "id": f"s{client}", "card": cards[-1], "amount": "1000.00"})
    assert refused(shop("clients", "merge", keep, keep, "--json")) == "value_invalid"
    merged = shop("clients", "merge", keep, other, "--json").tree
    assert merged == {"id": keep, "name": "Анна Ветрова", "cards": cards, "balance": "100.00"}
    assert refused(shop("clients", "merge", keep, other, "--json")) == "client_unknown"
    shown = shop("clients", "show", other, "--json").tree
    assert (shown["id"], shown["notes"], shown["purchases"]) == (keep, "Аня\nмята", 2)
    assert len(shop("clients", "find", "", "--json").tree["clients"]) == 1
    assert shop("check", "--json").tree["ok"]


def test_whose_bonuses_burn_soon_is_a_report_with_texts_to_send(shop: Program, tmp_path: Path) -> None:
    person = tmp_path / "nina.json"
    person.write_text('{"first": "Нина", "phones": ["+79034553048"]}', encoding="utf-8")
    [added] = shop("clients", "add", person, "--json").tree["clients"]
    client = added["id"]
    issued = shop("cards", "issue", "--kind", "simple", "--client", client, "--json").tree
    card = issued["cards"][0]["number"]
    till(
        shop,
        {
            "op": "adjust",
            "id": "a",
            "card": card,
            "amount": "120.00",
            "reason": "x",
            "burns_on": "2031-05-24",
        },
    )
    told = shop("report", "burning", "--from", "2031-05-01", "--to", "2031-05-31", "--json").tree
    [one] = told["clients"]
    assert (told["amount"], one["name"], one["amount"], one["on"]) == (
        "120.00",
        "Нина",
        "120.00",
        "2031-05-24",
    )
    assert one["burns"] == [
        {"on": "2031-05-24", "amount": "120.00", "occurrence": f"c{client}/burn:05-24/2031/1", "state": "due"}
    ]
    assert one["text"].startswith("Нина, 24 мая сгорят бонусы: 120.")
    assert shop("greet", one["burns"][0]["occurrence"], "--json").tree["state"] == "done"
    again = shop("report", "burning", "--from", "2031-05-01", "--to", "2031-05-31", "--json").tree
    assert again["clients"][0]["burns"][0]["state"] == "done"
    assert shop("report", "burning", "--json").tree["clients"] == []
