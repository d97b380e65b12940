"""Journals of former purchases: real sales of their days, which come in once and can all be taken back."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.money import Cents
from shopclient.services import balances, clients, reports, trial
from shopclient.services.checks import check
from shopclient.services.client_search import find
from shopclient.services.import_batches import newest
from shopclient.services.purchase_imports import bring_in
from shopclient.services.purchase_undoing import take_back
from shopclient.services.purchase_values import JournalRow, PurchaseOutcome
from tests.services.loyalty_desk import Desk

OpenDesk = Callable[..., Desk]
KIND = {
    "cashback_percent": "5",
    "discount_percent": "10",
    "stamps_every": 2,
    "welcome_bonus": "100",
    "welcome_when": "first_purchase",
    "levels": [{"from": "0"}, {"from": "1000", "cashback_percent": "10"}],
}


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    department = {"key": "shoes", "name": "Обувь", "earns": False}
    return open_desk(KIND, rules={"cash_rounding": "1"}, department=[department])


def row(line: int, moment: str, amount: int, receipt: str = "", **more: str) -> JournalRow:
    """One line; a negative *amount* is a return."""
    at, is_return = datetime.fromisoformat(moment), amount < 0
    return JournalRow(
        line, at, "T" in moment, Cents(abs(amount)), receipt=receipt, is_return=is_return, **more
    )


def counts(outcome: PurchaseOutcome) -> tuple[int, int, int, int]:
    return outcome.added, outcome.matched, outcome.repeated, len(outcome.faults)


def said(outcome: PurchaseOutcome) -> list[tuple[int, str, str, str]]:
    return [(fault.line, fault.field, fault.value, fault.reason) for fault in outcome.faults]


def test_a_journal_counts_for_history_and_turnover_and_gives_nothing(desk: Desk) -> None:
    anna = desk.client("Анна", phones=("+7 903 455-30-48",), birthday=None)
    card = desk.card(client=anna)
    peter = desk.client("Пётр")
    rows = [
        row(2, "2026-03-01T12:00", 700_55, "r1", phone="8 (903) 455-30-48", department="обувь"),
        row(3, "2026-03-01T12:00", 99_49, "r1", phone="8 (903) 455-30-48", department="сыры"),
        row(4, "2026-02-10", 400_00, card=card),
        row(5, "2026-04-01T10:00", 50_00, client="пётр"),
    ]

    trial_run = bring_in(desk.shop, rows, trial=True)
    outcome = bring_in(desk.shop, rows, file_name="journal.csv")

    assert trial_run == outcome
    assert (counts(outcome), outcome.turnover, outcome.bonuses) == ((3, 0, 0, 0), 1250_04, 0)
    assert outcome.departments == {"сыры"}
    file = clients.get(desk.shop, anna)
    assert (file.turnover, file.bonuses, file.purchases) == (1200_04, 0, 2)
    assert file.last_purchase == date(2026, 3, 1)
    assert (clients.get(desk.shop, peter).purchases, clients.get(desk.shop, peter).turnover) == (1, 50_00)
    spent_fifty = ClientFilter(turnover_from=50_00, turnover_to=50_00)
    assert [each.id for each in find(desk.shop, "", 5, asked=spent_fifty).rows] == [peter]
    # They are takings of their days, and nothing of them is today's.
    day = desk.shop.today()
    assert reports.takings(desk.shop, day, day).money == 0
    assert reports.takings(desk.shop, date(2026, 3, 1), date(2026, 3, 1)).money == 800_04
    # What comes now meets the turnover, and is no first purchase any more.
    now = desk.sell(100_00, card)
    assert (now.discount, now.earned, now.balance, now.stamps) == (10_00, 9_00, 9_00, 1)


def test_the_same_journal_again_changes_nothing(desk: Desk) -> None:
    card = desk.card(client=desk.client())
    twice = row(4, "2026-05-05T10:00", 20_00, card=card)
    rows = [
        row(2, "2026-05-04T10:00", 10_00, "r1", card=card),
        row(3, "2026-05-04T11:00", 30_00, "r2", card=card),
        twice,
        row(5, "2026-05-05T10:00", 20_00, card=card),
        row(6, "2026-05-04T10:00", 10_00, "R1", card=card),
    ]
    assert counts(bring_in(desk.shop, rows)) == (4, 0, 1, 0)

    again = bring_in(desk.shop, rows)

    assert (counts(again), again.batch) == ((0, 0, 5, 0), None)
    assert desk.see(card).turnover == 80_00
    changed = bring_in(desk.shop, [row(2, "2026-05-04T10:00", 11_00, "r1", card=card)])
    assert said(changed) == [(2, "receipt", "r1", "receipt_reused")]
    assert len(newest(desk.shop, kind="purchases")) == 1


def test_a_sale_typed_at_the_till_is_matched_once(desk: Desk) -> None:
    anna = desk.client("Анна")
    card = desk.card(client=anna)
    desk.sell(500_00, card)
    today = f"{desk.shop.today()}"
    first, second = row(2, today, 500_00, "r1", card=card), row(3, today, 500_00, "r2", client=str(anna))

    assert counts(bring_in(desk.shop, [first])) == (0, 1, 0, 0)
    assert counts(bring_in(desk.shop, [first, second])) == (1, 0, 1, 0)
    assert clients.get(desk.shop, anna).purchases == 2


def test_what_is_wrong_is_named_by_line_and_field(desk: Desk) -> None:
    anna = desk.client("Анна", phones=("+7 903 455-30-48",))
    desk.client("Нина")
    desk.client("Нина")
    card, lost = desk.card(client=anna), desk.card(client=anna)
    present = desk.card()
    rows = [
        row(2, "2026-05-05", 1_00, card="999"),
        row(3, "2026-05-05", 1_00, phone="+7 903 000-00-00"),
        row(4, "2026-05-05", 1_00, client="Нина"),
        row(5, "2026-05-05", 1_00, client="777"),
        row(6, "2026-05-05", 1_00),
        row(7, "2027-05-05", 1_00, card=card),
        row(8, "2026-05-05", 1_00, "r8", card=card),
        row(9, "2026-05-06", 1_00, "r8", card=card),
        row(10, "2026-05-06", 1_00, "r10", card=card),
        row(11, "2026-05-05", 1_00, card="999", phone="+7 903 455-30-48"),
        row(12, "2026-05-05", 1_00, card=present),
    ]

    outcome = bring_in(desk.shop, rows, broken={"r10"})

    assert counts(outcome)[0] == 3  # line 8, and the two whose card or phone is known
    assert sorted(said(outcome)) == [
        (2, "card", "999", "card_foreign"),
        (3, "phone", "+7 903 000-00-00", "client_unknown"),
        (4, "client", "Нина", "client_ambiguous"),
        (5, "client", "777", "client_unknown"),
        (6, "client", "", "client_missing"),
        (7, "date", "2027-05-05", "date_in_future"),
        (9, "receipt", "r8", "receipt_reused"),
        (10, "receipt", "r10", "receipt_incomplete"),
    ]
    assert (desk.see(present).turnover, desk.see(lost).turnover) == (1_00, 2_00)


def test_purchases_earn_if_they_are_told_to_at_the_level_of_their_day(desk: Desk) -> None:
    card = desk.card(client=desk.client())
    rows = [
        row(2, "2026-03-02T10:00", 100_00, card=card),
        row(3, "2026-03-01T10:00", 1000_00, card=card),
        row(4, "2026-03-03T10:00", 100_00, card=card, department="shoes"),
    ]

    outcome = bring_in(desk.shop, rows, earns=True)

    # 5 % of the first day, 10 % from 1 000 on, nothing of shoes; no discount of the card is taken off.
    assert (outcome.bonuses, outcome.turnover) == (60_00, 1200_00)
    assert [entry.operation for entry in balances.history(desk.shop, card).entries]
    assert desk.balance(card) == 60_00


def test_a_whole_journal_is_taken_back_on_its_own_days(desk: Desk) -> None:
    anna = desk.client()
    card = desk.card(client=anna)
    desk.sell(500_00, card, key="typed")
    before = (desk.balance(card), desk.see(card).turnover)
    rows = [
        row(2, "2026-03-01T10:00", 1000_00, "r1", card=card),
        row(3, "2026-03-02T10:00", 100_00, "r2", card=card),
        row(4, f"{desk.shop.today()}", 500_00, "r3", card=card),
    ]
    batch = bring_in(desk.shop, rows, earns=True).batch or 0
    day = desk.shop.today()
    today = reports.takings(desk.shop, day, day)

    back = take_back(desk.shop, batch)

    assert (back.gone, back.let_go, back.stayed) == (2, 1, [])
    assert (desk.balance(card), desk.see(card).turnover) == before
    assert reports.takings(desk.shop, day, day) == today
    assert reports.takings(desk.shop, None, day - timedelta(days=1)).money == 0
    assert newest(desk.shop, kind="purchases")[0].undone
    assert counts(bring_in(desk.shop, rows)) == (2, 1, 0, 0)
    assert check(desk.shop) == []


def test_a_return_gives_its_own_purchase_back_and_goes_with_the_journal(desk: Desk) -> None:
    anna, peter = desk.client("Анна"), desk.client("Пётр")
    card = desk.card(client=anna)
    desk.sell(500_00, card, key="typed")
    desk.refund("typed", amount=100_00)
    today = f"{desk.shop.today()}"
    rows = [
        row(2, "2026-03-01", 300_00, "r1", card=card),
        row(3, "2026-03-01", 200_00, "r2", card=card),
        row(4, "2026-03-01", -50_00, "r1", card=card),
        row(5, "2026-03-05", -200_00, card=card),
        row(6, today, -100_00, card=card),  # typed at the till
        row(7, "2026-03-05", -1000_00, card=card),
        row(8, "2026-02-28", -10_00, client="Пётр"),
        row(9, "2026-03-05", 10_00, client="Пётр"),
    ]
    before = clients.get(desk.shop, anna).turnover

    outcome = bring_in(desk.shop, rows)

    assert (outcome.added, outcome.returned, outcome.matched, outcome.lines) == (3, 2, 1, 6)
    assert said(outcome) == [
        (8, "amount", "10.00", "sale_unknown"),
        (7, "amount", "1000.00", "sale_unknown"),
    ]
    assert outcome.turnover == 510_00 - 250_00
    assert clients.get(desk.shop, anna).turnover - before == 250_00
    assert clients.get(desk.shop, peter).turnover == 10_00
    march = reports.takings(desk.shop, date(2026, 3, 1), date(2026, 3, 5))
    assert (march.money, march.sales, march.refunds) == (260_00, 3, 2)
    assert counts(bring_in(desk.shop, rows))[:3] == (0, 0, 6)

    back = take_back(desk.shop, outcome.batch or 0)

    assert (back.gone, back.let_go, back.stayed) == (5, 1, [])
    assert clients.get(desk.shop, anna).turnover == before
    assert check(desk.shop) == []


def test_journals_taken_back_in_the_wrong_order_go_in_the_end(desk: Desk) -> None:
    card = desk.card(client=desk.client("Анна"))
    nothing = desk.see(card)
    bought = [
        row(2, "2026-03-04", 100_00, "1", card=card),
        row(3, "2026-03-05", 70_00, "2", card=card),
        row(4, "2026-03-05", 0, "2", card=card),  # a gift beside it
        row(5, "2026-03-06", 0, "3", card=card),
        row(6, "2026-03-06", 0, card=card),
    ]
    outcome = bring_in(desk.shop, bought)
    assert counts(outcome) == (2, 0, 0, 2)
    assert said(outcome) == [(6, "amount", "0", "no_purchase"), (5, "amount", "0", "no_purchase")]
    sales = outcome.batch or 0
    returns = bring_in(desk.shop, [row(2, "2026-03-05", -40_00, "1", card=card)]).batch or 0

    back = take_back(desk.shop, sales)
    assert (back.gone, len(back.stayed)) == (1, 1)
    assert not newest(desk.shop, kind="purchases")[-1].undone
    assert take_back(desk.shop, returns).gone == 1
    back = take_back(desk.shop, sales)

    assert (back.gone, back.stayed) == (1, [])
    assert all(each.undone for each in newest(desk.shop, kind="purchases"))
    assert desk.see(card).turnover == nothing.turnover == 0
    assert counts(bring_in(desk.shop, bought))[0] == 2
    assert check(desk.shop) == []


def test_a_phone_beside_the_name_of_somebody_else_is_asked_about(desk: Desk) -> None:
    desk.client("Анна Ковал", phones=("+7 903 455-30-48",))
    desk.client("Ольга Заяц")
    rows = [
        row(2, "2026-03-01", 1_00, phone="+7 903 455-30-48", client="Ольга Заяц"),
        row(3, "2026-03-01", 2_00, phone="+7 903 455-30-48", client="Нюра"),
    ]
    outcome = bring_in(desk.shop, rows)
    assert said(outcome) == [(2, "phone", "+7 903 455-30-48", "owners_differ")]
    assert outcome.added == 1


def test_rules_on_trial_leave_a_journal_as_it_is(desk: Desk) -> None:
    card = desk.card(client=desk.client())
    bring_in(desk.shop, [row(2, "2026-11-01T10:00", 1000_00, card=card)])
    batch = bring_in(desk.shop, [row(2, "2026-11-02T10:00", 200_00, card=card)]).batch or 0
    take_back(desk.shop, batch)

    tried = trial.try_programme(desk.shop, desk.shop.programme(), date(2026, 10, 1), desk.shop.today())

    assert tried is not None
    assert tried.figures.then == tried.figures.now
    assert (tried.differing, tried.people, tried.left_out) == (0, (), {})
