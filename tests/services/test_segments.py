"""Filters and segments: who belongs to them today, told by what the list itself shows of a client."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from shopclient.domain.client_filter import EVERYBODY, ClientFilter, asking_for, read_filter, write_filter
from shopclient.domain.errors import BadJson, FieldUnknown, SegmentKnown, SegmentUnknown, ValueInvalid
from shopclient.domain.money import Cents
from shopclient.domain.people import Favourite, Person, Relative
from shopclient.domain.person_dates import parse_person_date
from shopclient.models import Client
from shopclient.models import Segment as SegmentRow
from shopclient.models.sessions import driver_of
from shopclient.services import cards, client_search, clients, merging, segments, till, undoing
from shopclient.services.client_search import find
from shopclient.services.operations import request
from shopclient.services.search_index import index_client
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import ShopClock

EVERY = ClientFilter(
    stages=("buyer", "client"),
    kinds=("simple",),
    levels=("1:simple",),
    tags=("сосед", "опт"),
    birth_month=2,
    birthday_within=30,
    risks=("lost", "cooling"),
    not_seen_days=60,
    turnover_from=1,
    turnover_to=10**9,
    balance_from=-5,
    balance_to=7,
    has_favourite=True,
    favourite="pioneer_day",
    consent="messages",
    consent_state="unknown",
    states=("moved",),
    keeper=1,
    place="Киев, Лесная",
    no_phone=True,
    no_birthday=False,
    child_from=3,
    child_to=7,
    is_organisation=True,
    added_since=date(2026, 1, 31),
    archived=True,
)


def named(shop: Shop, asked: ClientFilter, text: str = "") -> list[str]:
    page = find(shop, text, asked=asked)
    assert page.found == len(page.rows)
    if not text:
        assert client_search.members(shop, asked) == tuple(row.id for row in page.rows)
        assert client_search.count_of(shop, asked) == (page.found, False)
    return [row.list_name for row in page.rows]


@pytest.fixture
def people(shop: Shop, clock: ShopClock) -> dict[str, int]:
    """Five people; Anna bought twice, once long ago, Boris once, Vera's one sale was undone."""
    family = {
        "Анна": Person(
            name="Анна",
            phones=("8 926 393 65 21",),
            birthday=parse_person_date("1980-02-29"),
            tags=("сосед", "опт"),
            favourites=(Favourite("pioneer_day"),),
            addresses=("Москва, ул. Лесная, 5",),
        ),
        "Борис": Person(
            name="Борис",
            tags=("сосед",),
            birthday=parse_person_date("--12-01"),
            family=(Relative("daughter", "Ника"), Relative("pet", "Рекс")),
        ),
        "Вера": Person(name="Вера", state="moved", addresses=("Киев, Лесная 5",)),
        "Глеб": Person(name="Глеб Аннин", phones=("8 926 111 11 11",)),
    }
    ids = {name: clients.add(shop, person) for name, person in family.items()}
    for name, sums in {"Анна": (10_000, 20_000), "Борис": (5_000,), "Вера": (1_000,)}.items():
        number = cards.issue_named(shop, "simple", ids[name]).number
        for turn, amount in enumerate(sums):
            till.sell(shop, request(f"{name} {turn}"), SaleDraft.of((Cents(amount),), card=number))
    undoing.undo(shop, request("undo"), "Вера 0")
    clock.moment += timedelta(days=100)
    till.sell(shop, request("late"), SaleDraft.of((Cents(100),), client=ids["Борис"]))
    return ids


def test_each_condition_finds_those_of_whom_it_holds(shop: Shop, people: dict[str, int]) -> None:
    found = {
        ClientFilter(stages=("client",)): ["Анна", "Борис"],
        ClientFilter(stages=("prospect",)): ["Вера", "Глеб Аннин"],
        ClientFilter(stages=("buyer",)): [],
        ClientFilter(not_seen_days=60): ["Анна"],
        ClientFilter(not_seen_days=120): [],
        ClientFilter(risks=("cooling", "lost")): [],
        ClientFilter(kinds=("simple",)): ["Анна", "Борис", "Вера"],
        ClientFilter(tags=("сосед",)): ["Анна", "Борис"],
        ClientFilter(tags=("сосед", "опт")): ["Анна"],
        ClientFilter(turnover_from=5_000): ["Анна", "Борис"],
        ClientFilter(turnover_from=5_000, turnover_to=10_000): ["Борис"],
        ClientFilter(balance_from=1_000): ["Анна"],
        ClientFilter(balance_to=0): ["Вера", "Глеб Аннин"],
        ClientFilter(has_favourite=True): ["Анна"],
        ClientFilter(has_favourite=False): ["Борис", "Вера", "Глеб Аннин"],
        ClientFilter(favourite="pioneer_day"): ["Анна"],
        ClientFilter(birth_month=2): ["Анна"],
        ClientFilter(no_birthday=True): ["Вера", "Глеб Аннин"],
        ClientFilter(no_phone=True): ["Борис", "Вера"],
        ClientFilter(states=("moved", "died")): ["Вера"],
        ClientFilter(place="лесная"): ["Анна", "Вера"],
        ClientFilter(place="ЛЕСНАЯ киев"): ["Вера"],
        ClientFilter(place="анна"): [],
        ClientFilter(consent="messages"): [],
        asking_for("messages"): ["Анна", "Борис", "Глеб Аннин"],
        asking_for("children"): ["Борис"],
        ClientFilter(is_organisation=True): [],
        ClientFilter(archived=True): [],
        ClientFilter(added_since=shop.today()): [],
    }
    assert {asked: named(shop, asked) for asked in found} == found
    for (one, ones), (other, others) in pairwise(found.items()):
        if one.archived == other.archived and not set(_said(one)) & set(_said(other)):
            both = read_filter(write_filter(one)[:-1] + ", " * bool(_said(one)) + write_filter(other)[1:])
            assert named(shop, both) == [name for name in ones if name in others], both


def _said(asked: ClientFilter) -> list[str]:
    return [key for key, value in vars(asked).items() if value != vars(EVERYBODY)[key]]


def test_a_filter_holds_together_with_what_is_typed(shop: Shop, people: dict[str, int]) -> None:
    assert named(shop, ClientFilter(no_birthday=True), "анн") == ["Глеб Аннин"]
    assert named(shop, ClientFilter(has_favourite=True), "а") == ["Анна"]
    assert named(shop, ClientFilter(has_favourite=True), "борис") == []
    assert named(shop, EVERYBODY, "анн") == ["Анна", "Глеб Аннин"]


def test_what_was_joined_counts_for_the_one_who_stays(shop: Shop, people: dict[str, int]) -> None:
    merging.merge(shop, people["Глеб"], people["Анна"])
    assert named(shop, ClientFilter(stages=("client",), turnover_from=30_000)) == ["Глеб Аннин"]
    assert named(shop, ClientFilter(not_seen_days=60)) == ["Глеб Аннин"]


def test_birthdays_of_the_next_days_pass_the_end_of_the_year(shop: Shop, clock: ShopClock) -> None:
    for day in ("02-28", "02-29", "03-01", "12-30", "01-02"):
        clients.add(shop, Person(name=day, birthday=parse_person_date(f"--{day}")))

    def within(days: int) -> list[str]:
        return named(shop, ClientFilter(birthday_within=days))

    clock.moment += timedelta(days=(date(2026, 12, 29) - shop.today()).days)
    assert (within(0), within(1), within(4)) == ([], ["12-30"], ["01-02", "12-30"])
    clock.moment += timedelta(days=(date(2027, 2, 27) - shop.today()).days)
    assert (within(1), within(2)) == (["02-28", "02-29"], ["02-28", "02-29", "03-01"])
    assert len(within(366)) == 5


def test_archived_clients_are_found_where_they_are_looked_for(shop: Shop, people: dict[str, int]) -> None:
    with shop.writing() as tx:
        row = tx.session.get_one(Client, people["Анна"])
        row.archived_at = tx.now
        index_client(tx.session, row.id)
    assert named(shop, EVERYBODY, "анн") == ["Глеб Аннин"]
    assert (
        named(shop, ClientFilter(archived=True), "анн")
        == named(shop, ClientFilter(archived=True))
        == ["Анна"]
    )
    assert named(shop, ClientFilter(archived=True, no_phone=True), "анн") == []


def test_a_filter_is_kept_to_the_letter_and_an_unknown_condition_refused_by_name() -> None:
    assert read_filter(write_filter(EVERY)) == EVERY
    assert write_filter(EVERYBODY) == "{}"
    assert not [
        key for key, value in vars(EVERY).items() if value == vars(EVERYBODY)[key] and value is not False
    ]
    with pytest.raises(FieldUnknown) as refused:
        read_filter('{"no_phone": true, "loves_cats": true}')
    assert refused.value.name == "loves_cats"
    for text in ('{"birth_month": 13}', '{"stages": ["king"]}', '{"no_phone": 1}', '{"added_since": "x"}'):
        with pytest.raises(ValueInvalid):
            read_filter(text)
    for text in ("[]", "{", ""):
        with pytest.raises(BadJson):
            read_filter(text)


def test_a_segment_is_kept_changed_and_asked_anew(shop: Shop, people: dict[str, int]) -> None:
    neighbours = segments.add(shop, "  Соседи  ", ClientFilter(tags=("сосед",)))
    quiet = segments.add(shop, "Давно не были", ClientFilter(not_seen_days=60))
    with pytest.raises(SegmentKnown):
        segments.add(shop, "соседи", EVERYBODY)
    with pytest.raises(SegmentKnown):
        segments.change(shop, quiet, "СОСЕДИ", EVERYBODY)
    assert [(each.id, each.name) for each in segments.every(shop)] == [
        (neighbours, "Соседи"),
        (quiet, "Давно не были"),
    ]
    assert segments.members(shop, neighbours) == (people["Анна"], people["Борис"])

    clients.add(shop, Person(name="Юрий", tags=("сосед",)))
    assert segments.count(shop, segments.named(shop, "соседи")) == (3, False)
    segments.change(shop, neighbours, "Опт", ClientFilter(tags=("опт",)))
    assert segments.members(shop, neighbours) == (people["Анна"],)
    assert segments.remove(shop, quiet).name == "Давно не были"
    with pytest.raises(SegmentUnknown):
        segments.members(shop, quiet)


def test_a_segment_of_a_newer_version_hides_no_other(shop: Shop) -> None:
    segments.add(shop, "Свои", ClientFilter(tags=("сосед",)))
    with shop.writing() as tx:
        tx.session.add(SegmentRow(name="Ритм", filter='{"rhythm": "late"}', position=0))
    known, newer = segments.everything(shop)
    assert ([each.name for each in known], newer) == (["Свои"], ("Ритм",))
    assert segments.named(shop, "свои") == known[0]
    with pytest.raises(FieldUnknown):
        segments.named(shop, "ритм")


@pytest.mark.parametrize(
    "asked",
    [ClientFilter(not_seen_days=60), ClientFilter(turnover_from=1), ClientFilter(tags=("опт",)), EVERY],
)
def test_no_condition_reads_a_table_whole_for_each_client(shop: Shop, asked: ClientFilter) -> None:
    from benchmarks.statements import sent_by

    find(shop, "", asked=asked)  # the reader is there
    statements = sent_by(shop, lambda: find(shop, "", asked=asked))
    with shop.reading() as session:
        driver = driver_of(session)
        plans = [
            step[3]
            for statement in statements
            if statement.startswith("SELECT")
            for step in driver.execute(f"EXPLAIN QUERY PLAN {statement}")
        ]
    scans = [plan for plan in plans if plan.startswith(("SCAN operation", "SCAN account", "SCAN card"))]
    # What is not active yet is looked up once among all lots, in their index.
    assert (scans, sum(plan.startswith("SCAN lot") for plan in plans) <= 1) == ([], True)
