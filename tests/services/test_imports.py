"""Lists of older programs brought into the client file."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from shopclient.domain.money import Cents
from shopclient.domain.people import Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.models import Operation
from shopclient.services import archiving, cards, client_search, clients, till
from shopclient.services.checks import check
from shopclient.services.import_undoing import take_back
from shopclient.services.imports import Incoming, Outcome, Rules, bring_in
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft

OLGA = Person(name="Ольга Лаврова", phones=("+7 903 455-30-48",))


def counts(outcome: Outcome) -> tuple[int, int, int]:
    return outcome.added, outcome.updated, outcome.skipped


def said(outcome: Outcome) -> list[tuple[int, str, str, str]]:
    return [(fault.line, fault.field, fault.value, fault.reason) for fault in outcome.faults]


def bring(shop: Shop, *rows: Incoming) -> Outcome:
    """Bring rows in, after a trial that must have said the same."""
    trial = bring_in(shop, rows, trial=True)
    outcome = bring_in(shop, rows)
    assert trial == outcome
    return outcome


def test_a_second_card_joins_the_account_of_its_person_and_adds_its_bonuses(shop: Shop) -> None:
    rows = [
        Incoming(2, OLGA, "1001", Cents(5_000), Cents(90_000)),
        Incoming(3, OLGA, "1002", Cents(2_500), Cents(10_000)),
    ]

    outcome = bring(shop, *rows)

    assert counts(outcome) == (1, 1, 0)
    [client] = outcome.clients
    file = clients.get(shop, client)
    assert [card.number for card in file.cards] == ["1001", "1002"]
    assert len({card.account_id for card in file.cards}) == 1
    assert (file.bonuses, file.turnover) == (7_500, 100_000)
    assert outcome.faults == []


def test_the_same_list_again_is_silent_and_changes_nothing(shop: Shop) -> None:
    rows = [
        Incoming(2, OLGA, "1001", Cents(5_000), Cents(90_000)),
        Incoming(3, Person(name="Пётр"), "", Cents(700)),
        Incoming(4, Person(name="Анна"), "", None, Cents(700)),
    ]
    bring(shop, *rows)

    again = bring(shop, *rows)

    assert (counts(again), said(again)) == ((0, 0, 3), [])
    assert client_search.count(shop) == 3


def test_rows_of_one_name_are_people_of_their_own_and_come_in_once(shop: Shop) -> None:
    named = Person(name="Анна Белова")
    rows = [
        Incoming(2, replace(named, notes="торт"), "", Cents(10_000)),
        Incoming(3, replace(named, notes="рыба"), "", Cents(20_000)),
        Incoming(4, replace(named, addresses=("Садова, 5",))),
        Incoming(5, replace(named, addresses=("Садова, 5",), notes="мясо")),
    ]

    outcome = bring(shop, *rows)

    assert (counts(outcome), outcome.bonuses) == ((3, 1, 0), 30_000)
    assert {double.why for double in outcome.duplicates} == {"alike", "same"}
    again = bring(shop, *rows)
    assert (counts(again), said(again)) == ((0, 0, 4), [])
    assert counts(bring(shop, *reversed(rows))) == (0, 0, 4)
    # The file has her by both orders of her name.
    assert counts(bring(shop, Incoming(2, Person(last="Белова", first="Анна", notes="рыба")))) == (0, 0, 1)


def test_of_two_rows_about_somebody_the_first_replaces_and_the_next_run_changes_nothing(shop: Shop) -> None:
    clients.add(shop, replace(OLGA, salutation="Оля"))
    rows = [
        Incoming(2, replace(OLGA, salutation="Ольга Ивановна")),
        Incoming(3, replace(OLGA, salutation="Лёля", source="ярмарка")),
    ]
    rules = Rules("replace")

    assert counts(bring_in(shop, rows, rules=rules)) == (0, 2, 0)

    assert counts(bring_in(shop, rows, rules=rules)) == (0, 0, 2)
    person = clients.get(shop, client_search.find(shop, "лаврова").rows[0].id).person
    assert (person.salutation, person.source) == ("Ольга Ивановна", "ярмарка")


def test_a_row_about_somebody_in_the_archive_says_so(shop: Shop) -> None:
    olga = clients.add(shop, OLGA)
    archiving.archive(shop, olga)

    outcome = bring(shop, Incoming(2, replace(OLGA, emails=("olga@example.org",))))

    assert (counts(outcome), said(outcome)) == ((0, 1, 0), [(2, "name", "Ольга Лаврова", "client_archived")])
    file = clients.get(shop, olga)
    assert (file.person.emails, bool(file.archived)) == (("olga@example.org",), True)


def test_local_numbers_are_known_beside_a_name(shop: Shop) -> None:
    rows = [
        Incoming(2, Person(name="Вера Лис", phones=("4-12-30",))),
        Incoming(3, Person(name="Вера Лис", phones=("4-12-31",))),
        Incoming(4, Person(phones=("5-55-55",))),
    ]

    assert counts(bring(shop, *rows)) == (3, 0, 0)
    assert counts(bring(shop, *rows)) == (0, 0, 3)


def test_a_sum_of_a_known_card_or_client_that_is_not_taken_is_told(shop: Shop) -> None:
    bring(shop, Incoming(2, OLGA, "1001", Cents(5_000)), Incoming(3, Person(name="Пётр"), "", Cents(700)))

    outcome = bring(
        shop,
        Incoming(2, OLGA, "1001", Cents(6_000), Cents(90_000)),
        Incoming(3, Person(name="Пётр"), "", Cents(701)),
    )

    assert said(outcome) == [
        (2, "bonus_balance", "60.00", "sum_known"),
        (2, "total_spent", "900.00", "sum_known"),
        (3, "bonus_balance", "7.01", "sum_known"),
    ]
    assert counts(outcome) == (0, 0, 2)


def test_what_somebody_bought_without_a_card_is_not_brought_once_more(shop: Shop) -> None:
    olga = clients.add(shop, OLGA)
    till.sell(shop, request("first"), SaleDraft.of((Cents(900_00),), client=olga))

    same = bring(shop, Incoming(2, OLGA, "", Cents(0), Cents(900_00)))
    other = bring(shop, Incoming(2, OLGA, "", None, Cents(950_00)))

    assert (counts(same), said(same)) == ((0, 0, 1), [])
    assert (counts(other), said(other)) == ((0, 0, 1), [(2, "total_spent", "950.00", "sum_known")])
    assert clients.get(shop, olga).turnover == 900_00


def test_sums_of_a_client_written_down_by_hand_are_taken(shop: Shop) -> None:
    client = clients.add(shop, OLGA)

    outcome = bring(shop, Incoming(2, OLGA, "", Cents(5_000)))

    assert (counts(outcome), said(outcome)) == ((0, 1, 0), [])
    assert clients.get(shop, client).bonuses == 5_000


def test_a_card_that_somebody_else_has_is_told_and_stays_where_it_is(shop: Shop) -> None:
    [bearer] = cards.issue_bearer(shop, "simple", 1)
    bring(shop, Incoming(2, OLGA, "1001"))

    outcome = bring(
        shop,
        Incoming(2, Person(name="Пётр Зорин"), "10-01", Cents(100)),
        Incoming(3, Person(name="Анна Зорина"), bearer.number),
    )

    assert counts(outcome) == (2, 0, 0)
    assert said(outcome) == [
        (2, "card", "10-01", "card_exists"),
        (2, "bonus_balance", "1.00", "sum_known"),
        (3, "card", bearer.number, "card_exists"),
    ]
    assert [clients.get(shop, client).cards for client in outcome.clients] == [(), ()]


def test_a_name_alone_is_the_only_client_of_this_name(shop: Shop) -> None:
    known = clients.add(shop, OLGA)

    outcome = bring(shop, Incoming(2, Person(name="ольга  лаврова")))

    assert counts(outcome) == (0, 0, 1)
    assert [(double.client, double.why) for double in outcome.duplicates] == [(known, "same")]


def test_a_name_alone_of_several_clients_is_one_more_once(shop: Shop) -> None:
    for phone in ("+7 903 455-30-48", "+7 903 455-30-49"):
        clients.add(shop, replace(OLGA, phones=(phone,)))
    row = Incoming(2, Person(name="Ольга Лаврова"))

    first, again = bring(shop, row), bring(shop, row)

    assert counts(first) == (1, 0, 0)
    assert [double.why for double in first.duplicates] == ["alike", "alike"]
    assert counts(again) == (0, 0, 1)


def test_another_address_speaks_against_a_name_alone(shop: Shop) -> None:
    clients.add(shop, replace(OLGA, addresses=("ул. Лесная, 4",)))

    outcome = bring(shop, Incoming(2, Person(name="Ольга Лаврова", addresses=("ул. Мира, 1",))))

    assert counts(outcome) == (1, 0, 0)
    assert [double.why for double in outcome.duplicates] == ["alike"]


def test_a_card_beside_a_name_alone_makes_a_person_of_its_own_to_look_at(shop: Shop) -> None:
    outcome = bring(shop, *(Incoming(line, Person(name="Пётр"), f"100{line}") for line in (2, 3)))

    assert counts(outcome) == (2, 0, 0)
    assert [(double.line, double.why) for double in outcome.duplicates] == [(3, "alike")]


def test_the_same_birthday_and_name_have_two_cards(shop: Shop) -> None:
    person = Person(name="Пётр Зорин", birthday=PersonDate(3, 1, 1980))

    outcome = bring(shop, *(Incoming(line, person, f"100{line}") for line in (2, 3)))

    assert counts(outcome) == (1, 1, 0)


def test_a_refused_row_is_counted_once(shop: Shop) -> None:
    outcome = bring(shop, Incoming(2, Person(name="Пётр", phones=("12",)), "1001"))

    assert counts(outcome) == (0, 0, 1)
    assert outcome.clients == []


def test_the_ids_of_openings_are_none_that_a_till_chooses(shop: Shop) -> None:
    bring(shop, Incoming(2, OLGA, "1001", Cents(5_000)))

    with shop.reading() as session:
        [key] = session.scalars(select(Operation.op_key))
    assert UUID(key).version == 5


def test_what_a_row_brings_is_known_to_those_below(shop: Shop) -> None:
    clients.add(shop, Person(phones=("+7 903 455-30-48",)))
    rows = [
        Incoming(2, Person(name="Оля", phones=("+7 903 455-30-48",), emails=("o@example.org",))),
        Incoming(3, Person(name="Ким Ян", phones=("+7 903 455-30-48",))),
        Incoming(4, Person(name="Оля", emails=("O@example.org",))),
    ]

    outcome = bring(shop, *rows)

    assert counts(outcome) == (1, 1, 1)
    assert [(double.line, double.why) for double in outcome.duplicates] == [
        (2, "same"),
        (3, "alike"),
        (4, "same"),
    ]
    assert counts(bring(shop, *rows)) == (0, 0, 3)


def test_a_field_that_cannot_be_kept_costs_no_more_than_itself(shop: Shop) -> None:
    family = (Relative("daughter", "Ира", PersonDate(1, 1, 2050)), Relative("pet", "Мурка"))
    person = replace(OLGA, birthday=PersonDate(5, 12, 2050), family=family, emails=("o@example.org",))

    outcome = bring(shop, Incoming(2, person, "1001", Cents(500)))

    assert said(outcome) == [
        (2, "birthday", "2050-05-12", "date_in_future"),
        (2, "family[0].birthday", "2050-01-01", "date_in_future"),
    ]
    kept = clients.get(shop, outcome.clients[0])
    assert (kept.person.birthday, kept.bonuses) == (None, 500)
    assert [(each.name, each.birthday) for each in kept.person.family] == [("Ира", None), ("Мурка", None)]


def test_a_card_beside_nobody_is_its_bearers_and_brings_its_sums(shop: Shop) -> None:
    rows = [
        Incoming(2, OLGA, "1001", Cents(500)),
        Incoming(3, Person(), "10-02", Cents(2_000), Cents(90_000)),
    ]

    outcome = bring(shop, *rows)

    assert (counts(outcome), said(outcome), outcome.bonuses) == ((2, 0, 0), [], 2_500)
    assert [(card.number, card.client) for card in cards.register(shop).rows] == [
        ("1002", None),
        ("1001", outcome.clients[0]),
    ]
    again = bring(shop, *rows)
    assert (counts(again), said(again)) == ((0, 0, 2), [])
    assert said(bring(shop, replace(rows[1], bonuses=Cents(5)))) == [
        (3, "bonus_balance", "0.05", "sum_known"),
        (3, "total_spent", "900.00", "sum_known"),
    ]
    take_back(shop, outcome.batch or 0)
    assert ({card.state for card in cards.register(shop).rows}, check(shop)) == ({"closed"}, [])
    assert counts(bring(shop, *rows)) == (2, 0, 0)
