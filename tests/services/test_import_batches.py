"""Whole imports: as long as a shop's list is, with sales meanwhile, and taken back by one action."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from shopclient.domain.bill import BillLine
from shopclient.domain.errors import ImportUndone, ImportUnknown, ImportUnreadable
from shopclient.domain.money import Cents
from shopclient.domain.people import ChannelWish, DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme_toml import read_programme
from shopclient.jobs import import_clients
from shopclient.services import (
    cards,
    client_history,
    client_search,
    clients,
    custom_fields,
    imports,
    reports,
    till,
)
from shopclient.services.checks import check
from shopclient.services.import_batches import newest
from shopclient.services.import_undoing import take_back
from shopclient.services.imports import Incoming, Outcome, Rules, bring_in
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.stopping import Stopped
from shopclient.services.till_values import SaleDraft
from tests.fresh import fresh_shop
from tests.services.conftest import PROGRAMME, ShopClock
from tests.services.content import content, told

OLGA = Person(name="Ольга Лаврова", phones=("+7 903 455-30-48",))
ROWS = (
    Incoming(2, replace(OLGA, birthday=PersonDate(3, 1, 1980)), "1001", Cents(5_000), Cents(90_000)),
    Incoming(3, Person(name="Пётр Зорин", family=(Relative("daughter", "Ира"),)), "1002", Cents(700)),
    Incoming(4, Person(name="Анна"), "", Cents(300), Cents(700)),
    Incoming(5, OLGA, "1003", Cents(2_500)),
)


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two rows a transaction: a list of four is a long one."""
    monkeypatch.setattr(imports, "CHUNK", 2)


def sale(shop: Shop, card: str, amount: int = 10_000) -> None:
    till.sell(shop, request(f"sale-{card}-{amount}"), SaleDraft((BillLine(Cents(amount)),), card=card))


def test_a_list_taken_back_leaves_everything_as_it_was_and_can_come_in_again(shop: Shop) -> None:
    known = clients.add(shop, OLGA)
    card = cards.issue_named(shop, "simple", known).number
    sale(shop, card)
    before = content(shop)

    trial = bring_in(shop, ROWS, trial=True)
    assert (trial.batch, content(shop)) == (None, before)
    outcome = bring_in(shop, ROWS, file_name="старые.csv")

    assert trial == outcome
    assert (outcome.added, outcome.updated, outcome.skipped) == (2, 2, 0)
    assert (outcome.bonuses, outcome.turnover, outcome.owed) == (8_500, 90_700, 500)
    inside = told(shop)
    [batch] = newest(shop)
    assert (batch.number, batch.file_name, batch.added, batch.stopped_at) == (
        outcome.batch,
        "старые.csv",
        2,
        None,
    )

    gone = take_back(shop, batch.number)

    assert (gone.gone, gone.restored, gone.stayed) == (2, 1, [])
    assert content(shop) == before
    assert newest(shop)[0].undone
    assert [each.deed for each in client_history.history(shop, known)] == ["undo", "import", "add"]
    assert check(shop) == []
    with pytest.raises(ImportUndone):
        take_back(shop, batch.number)
    with pytest.raises(ImportUnknown):
        take_back(shop, 77)

    again = bring_in(shop, ROWS)
    assert (again.added, again.updated, again.faults) == (2, 2, [])
    assert told(shop)["at the till"] == inside["at the till"]
    assert [row[1:] for row in told(shop)["lots"]] == [row[1:] for row in inside["lots"]]
    assert bring_in(shop, ROWS).has_changed is False
    assert len(newest(shop)) == 2
    take_back(shop, again.batch or 0)
    assert content(shop) == before
    assert check(shop) == []


def test_whoever_was_in_the_shop_since_stays_and_is_named(shop: Shop) -> None:
    known = clients.add(shop, OLGA)
    outcome = bring_in(shop, ROWS)
    petr, anna = outcome.clients
    sale(shop, "1002")
    clients.update(shop, known, 2, replace(clients.get(shop, known).person, birthday=None))

    back = take_back(shop, outcome.batch or 0)

    assert back.gone == 1
    assert [(one.client, one.why) for one in back.stayed] == [(petr, "used"), (known, "changed_since")]
    assert clients.get(shop, petr).bonuses == 700 + 500
    assert client_search.find(shop, "Анна").found == 0
    assert check(shop) == []
    assert anna not in [row.id for row in client_search.find(shop, "").rows]


def test_a_sale_in_the_middle_of_a_list_does_not_wait_for_its_end(shop: Shop) -> None:
    mine = cards.issue_bearer(shop, "simple", 1)[0].number
    seen: list[int] = []

    def rows() -> Iterator[Incoming]:
        for row in ROWS:
            if row.line == 5:
                sale(shop, mine)
                seen.append(client_search.count(shop))
            yield row

    bring_in(shop, rows(), total=len(ROWS))

    assert seen == [0]
    assert client_search.count(shop) == 3
    assert check(shop) == []


def test_a_stopped_list_leaves_nothing_and_a_killed_one_is_told_and_gone_on_with(shop: Shop) -> None:
    before = content(shop)

    def stop(done: int, _total: int) -> None:
        if done >= 4:
            raise Stopped

    def kill() -> Iterator[Incoming]:
        yield from ROWS
        raise KeyboardInterrupt

    many = [replace(ROWS[0], line=2 + n, person=Person(name=f"Клиент {n}"), card=f"20{n}") for n in range(60)]
    with pytest.raises(Stopped):
        bring_in(shop, many, progress=lambda done, total: stop(done // 10, total))
    assert content(shop) == before
    assert check(shop) == []

    with pytest.raises(KeyboardInterrupt):
        bring_in(shop, kill())
    assert newest(shop)[0].stopped_at == 3
    assert (client_search.count(shop), check(shop)) == (2, [])
    outcome = bring_in(shop, ROWS)
    assert (outcome.added, outcome.updated, outcome.skipped) == (1, 1, 2)
    assert reports.bonus_liability(shop).liability == 8_500


def test_doubles_are_decided_by_rule_or_one_by_one(shop: Shop) -> None:
    known = clients.add(shop, replace(OLGA, notes="любит чай", birthday=PersonDate(3, 1)))
    row = Incoming(2, replace(OLGA, birthday=PersonDate(4, 2, 1980), addresses=("ул. Мира, 1",)))

    def bring(**rules: Any) -> Outcome:
        trial = bring_in(shop, [row], rules=Rules(**rules), trial=True)
        done = bring_in(shop, [row], rules=Rules(**rules))
        assert trial == done
        return done

    assert (bring(same="skip").skipped, clients.get(shop, known).person.addresses) == (1, ())
    assert bring().updated == 1
    person = clients.get(shop, known).person
    assert (person.birthday, person.addresses) == (PersonDate(3, 1), ("ул. Мира, 1",))
    assert bring(lines={2: "replace"}).updated == 1
    person = clients.get(shop, known).person
    assert (person.birthday, person.notes) == (PersonDate(4, 2, 1980), "любит чай")
    assert bring(same="skip", lines={2: "add"}).added == 1
    assert client_search.count(shop) == 2


def test_cards_of_our_own_list_keep_their_kinds_and_states(tmp_path: Path, clock: ShopClock) -> None:
    kinds = {"card_kind": [{"key": "simple", "name": "Простая"}, {"key": "gold", "name": "Золотая"}]}
    shop = fresh_shop(tmp_path / "shop.db", read_programme(kinds), clock)
    path = tmp_path / "clients.csv"
    path.write_text(
        "Name,Card number,Card kind,Card state,Bonuses\nОльга,1001,gold,blocked,10\nПётр,1002,,,\n",
        encoding="utf-8",
    )

    report = import_clients.run(shop, import_clients.read(shop, path))

    assert report.added == 2, report
    found = [(card.number, card.kind_key, card.state) for card in cards.register(shop).rows]
    assert found == [("1002", "simple", "active"), ("1001", "gold", "blocked")]
    take_back(shop, report.outcome.batch or 0)
    assert {card.state for card in cards.register(shop).rows} == {"closed"}
    assert check(shop) == []
    shop.close()


def test_the_columns_of_a_list_are_remembered_by_their_headings(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Кто,Позывной\nОльга,Оля\n", encoding="utf-8")
    given = {"Кто": import_clients.Field.NAME, "Позывной": import_clients.Field.SALUTATION}
    people = import_clients.read(shop, path, given=given)
    import_clients.run(shop, people, given=given, trial=True)
    with pytest.raises(ImportUnreadable):
        import_clients.read(shop, path)

    import_clients.run(shop, people, given=given)

    path.write_text("Позывной;Кто\nПетя;Пётр\n", encoding="utf-8")
    [known] = import_clients.read(shop, path).people
    assert (known.person.full_name, known.person.salutation) == ("Пётр", "Петя")


def test_own_fields_are_taken_by_their_titles_and_the_rest_is_noted(shop: Shop, tmp_path: Path) -> None:
    height = custom_fields.add(shop, "Рост", "number")
    path = tmp_path / "list.csv"
    path.write_text("Имя,рост,Окна\nОльга,170,юг\nПётр,высокий,\n", encoding="utf-8")
    given = dict.fromkeys(("рост", "Окна"), import_clients.Field.CUSTOM)
    people = import_clients.read(shop, path, given=given)

    report = import_clients.run(shop, people)

    olga, petr = (clients.get(shop, each).person for each in report.outcome.clients)
    assert [(each.key, each.value) for each in olga.custom] == [(height.key, "170")]
    assert (olga.notes, petr.custom) == ("Окна: юг", ())
    assert [(one.line, one.field, one.value) for one in report.faults] == [(3, "custom", "высокий")]
    assert import_clients.run(shop, people).skipped == 2


def test_many_at_once_are_written_as_one_by_one(tmp_path: Path, clock: ShopClock) -> None:
    person = Person(
        last="Зорина",
        first="Галина",
        middle="Петровна",
        phones=("8 916 200-27-40", "4-12-30"),
        emails=("Galina@Example.org",),
        birthday=PersonDate(11, 27, 1956),
        name_day=PersonDate(4, 8),
        addresses=("ул. Мира, 1", "дача"),
        family=(
            Relative("daughter", "Ира", hobbies=("лыжи",), favourites=(Favourite("pioneer_day", "лагерь"),)),
        ),
        hobbies=("сад",),
        tastes=("сыр",),
        tags=("соседка",),
        sizes=("обувь 38",),
        allergies=("орехи",),
        favourites=(Favourite("komsomol_day", "стройотряд"),),
        dates=(DatedOccasion("свадьба", PersonDate(6, 2, 2001)),),
        channels=(ChannelWish("sms", "refused"),),
        notes="любит чай",
        salutation="Галочка",
        score=9,
    )
    people = [person, Person(phones=("+7 903 455-30-48",)), Person(name="ООО «Липа»", is_organisation=True)]
    shops = [fresh_shop(tmp_path / f"{n}.db", read_programme(PROGRAMME), clock) for n in range(2)]
    one, many = shops
    for each in people:
        clients.add(one, each)
    bring_in(many, [Incoming(n, each) for n, each in enumerate(people, 2)])

    assert _rows(one) == _rows(many)
    for shop in shops:
        shop.close()


def _rows(shop: Shop) -> dict[str, list[Any]]:
    """Return all rows of a client file; of the history what was noted."""
    tables = "client client_phone client_email client_label client_date client_channel favourite relative"
    queries = {
        name: f"SELECT * FROM {name} ORDER BY 1, 2"  # noqa: S608 - own names
        for name in (*tables.split(), "relative_favourite")
    }
    queries["revision"] = "SELECT client_id, at, staff_id, before, after FROM revision"
    queries["client_search"] = "SELECT rowid, name, rest FROM client_search"
    with shop.reading() as session:
        return {name: list(map(tuple, session.execute(text(query)))) for name, query in queries.items()}


def test_imports_are_taken_back_in_either_order(shop: Shop) -> None:
    row = Incoming(2, Person(name="Ким Ян", phones=("+7 903 455-30-48",)))
    first = bring_in(shop, [row]).batch or 0
    second = bring_in(shop, [replace(row, person=replace(row.person, emails=("k@example.org",)))]).batch or 0

    kept = take_back(shop, first)
    assert (kept.gone, [one.why for one in kept.stayed]) == (0, ["used"])
    assert [each.undone for each in newest(shop)] == [False, False]

    assert take_back(shop, second).restored == 1
    assert take_back(shop, first).gone == 1
    assert [each.undone for each in newest(shop)] == [True, True]
    assert client_search.count(shop) == 0


def test_a_taking_back_that_was_stopped_is_gone_on_with(shop: Shop) -> None:
    many = [replace(ROWS[0], line=2 + n, person=Person(name=f"Клиент {n}"), card=f"20{n}") for n in range(6)]
    batch = bring_in(shop, many).batch or 0

    def stop(done: int, total: int) -> None:
        assert total == len(many)
        if done:
            mine = cards.issue_bearer(shop, "simple", 1)[0].number
            sale(shop, mine)
            raise Stopped

    with pytest.raises(Stopped):
        take_back(shop, batch, stop)
    assert not newest(shop)[0].undone
    assert check(shop) == []

    take_back(shop, batch)
    assert (client_search.count(shop), check(shop)) == (0, [])
