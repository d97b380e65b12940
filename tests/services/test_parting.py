"""A merge taken back: two files, two balances, as if nobody had joined them; the ledger keeps both deeds."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from shopclient.domain.customer_days import CustomerDay
from shopclient.domain.errors import ChangedSince, ChangeFinal, ChangeUndone, ValueInvalid
from shopclient.domain.money import Cents
from shopclient.domain.people import DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import parse_person_date
from shopclient.models import Operation
from shopclient.services import (
    balances,
    cards,
    client_gifts,
    clients,
    consents,
    corrections,
    erasing,
    event_guests,
    events,
    merging,
    occasions,
    returns,
    till,
    undoing,
)
from shopclient.services.checks import check
from shopclient.services.client_gifts import Present
from shopclient.services.client_history import history, undo_change
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import ShopClock
from tests.services.content import content

ANNA = Person(
    last="Ветрова",
    first="Анна",
    phones=("+7 916 123-27-40",),
    birthday=parse_person_date("--11-21"),
    hobbies=("сад",),
    family=(Relative("son", "Денис", None, ("мотоциклы",)),),
    favourites=(Favourite("pioneer_day", "лагерь"),),
    notes="любит мяту",
)
ANYA = Person(
    name="Аня Ветрова",
    phones=("8 916 123 27 40", "+7 495 123-27-41"),
    emails=("anya@example.org",),
    birthday=parse_person_date("1980-11-21"),
    hobbies=("Сад", "книги"),
    family=(Relative("son", "денис", parse_person_date("1999-11-21")), Relative("mother", "Нина")),
    favourites=(Favourite("pioneer_day", "горн"), Favourite("komsomol_day", "костёр")),
    dates=(DatedOccasion("дача", parse_person_date("--08-01")),),
    notes="сдача мелочью",
)


@pytest.fixture
def pair(shop: Shop) -> tuple[int, int]:
    return clients.add(shop, ANNA), clients.add(shop, ANYA)


def sell(shop: Shop, key: str, roubles: int, *, spend: int = 0, **who: object) -> None:
    draft = replace(SaleDraft.of((Cents(roubles * 100),), **who), spend=Cents(spend * 100))
    till.sell(shop, request(key), draft)


def merge_number(shop: Shop, client: int) -> int:
    return next(each.number for each in history(shop, client) if each.deed == "merge" and not each.undone)


def test_two_files_are_as_they_were_and_the_ledger_keeps_both_deeds(
    shop: Shop, clock: ShopClock, pair: tuple[int, int]
) -> None:
    keep, other = pair
    clients.add(shop, Person(name="Ира", referred_by=other))
    mine, theirs = (cards.issue_named(shop, "simple", one).number for one in pair)
    sell(shop, "a", 1_000, card=mine)
    sell(shop, "b", 2_000, card=theirs)
    sell(shop, "c", 200, card=theirs, spend=100)
    returns.refund(shop, request("back"), "b")  # leaves a debt, which the other's bonuses will pay
    consents.give(shop, other, "programme", "paper")
    client_gifts.add(shop, other, Present("шлем", relative=clients.get(shop, other).person.family[0].id))
    for item in occasions.upcoming(shop).items:
        if item.client.id == other:
            occasions.greet(shop, item.occurrence, "done")
    [tea, cake] = (events.add(shop, CustomerDay("tasting", name, date(2026, 11, 28))) for name in "ab")
    event_guests.put_on(shop, tea, keep)
    event_guests.came(shop, tea, other)
    event_guests.put_on(shop, cake, other)
    before = content(shop)
    states = [balances.balance(shop, card) for card in (mine, theirs)]

    merging.merge(shop, keep, other)
    joined = content(shop)
    assert [(each.guests, each.came) for each in events.everything(shop)] == [(1, 0), (1, 1)]
    number = merge_number(shop, keep)
    undo_change(shop, number)

    assert content(shop) == before
    assert [balances.balance(shop, card) for card in (mine, theirs)] == states
    assert [each.deed for each in history(shop, keep)][:2] == ["undo", "merge"]
    assert clients.get(shop, other).purchases == 2
    with shop.reading() as session:
        moved = session.scalars(select(Operation.turnover).where(Operation.what == "transfer")).all()
    assert (len(moved), sum(moved)) == (4, 0)
    assert check(shop) == []
    with pytest.raises(ChangeUndone):
        undo_change(shop, number)
    # Both go on alone, and may be joined once more.
    sell(shop, "d", 1_000, card=theirs)
    undoing.undo(shop, request("undo d"), "d")
    assert balances.balance(shop, theirs).balance == states[1].balance
    merging.merge(shop, keep, other)
    assert content(shop) == joined
    undo_change(shop, merge_number(shop, keep))
    assert content(shop) == before
    assert check(shop) == []


def test_what_came_later_stays_or_is_named(shop: Shop, pair: tuple[int, int]) -> None:
    keep, other = pair
    merging.merge(shop, keep, other)
    file = clients.get(shop, keep)
    clients.update(shop, keep, file.version, replace(file.person, tags=("соседка",)))
    undo_change(shop, merge_number(shop, keep))
    assert clients.get(shop, keep).person.tags == ("соседка",)
    assert clients.get(shop, other).person.phones == ANYA.phones

    merging.merge(shop, keep, other)
    file = clients.get(shop, keep)
    clients.update(shop, keep, file.version, replace(file.person, notes="иначе"))
    with pytest.raises(ChangedSince) as refused:
        undo_change(shop, merge_number(shop, keep))
    assert refused.value.name == "notes"
    assert check(shop) == []


def test_what_was_booked_since_belongs_to_both(shop: Shop, clock: ShopClock, pair: tuple[int, int]) -> None:
    keep, other = pair
    mine, theirs = (cards.issue_named(shop, "simple", one).number for one in pair)
    corrections.adjust(shop, request("credit"), theirs, Cents(40_00), "подарок")
    merging.merge(shop, keep, other)
    clock.moment += timedelta(minutes=5)
    sell(shop, "a", 100, card=mine, spend=20)
    number = merge_number(shop, keep)
    with pytest.raises(ChangeFinal) as refused:
        undo_change(shop, number)
    assert refused.value.why == "booked"
    undoing.undo(shop, request("undo"), "a")
    undo_change(shop, number)
    assert [balances.balance(shop, card).balance for card in (mine, theirs)] == [0, 40_00]
    assert check(shop) == []


def test_three_files_part_the_last_first(shop: Shop, pair: tuple[int, int]) -> None:
    first, second = pair
    third = clients.add(shop, Person(name="А. Ветрова"))
    numbers = [cards.issue_named(shop, "simple", one).number for one in (first, second, third)]
    for number in numbers:
        sell(shop, number, 1_000, card=number)
    before = content(shop)
    merging.merge(shop, second, third)
    inner = merge_number(shop, second)
    merging.merge(shop, first, second)
    outer = merge_number(shop, first)
    with pytest.raises(ChangeFinal) as refused:
        undo_change(shop, inner)
    assert refused.value.why == "merged"
    undo_change(shop, outer)
    undo_change(shop, inner)
    assert content(shop) == before
    assert check(shop) == []


def test_each_field_is_chosen(shop: Shop, pair: tuple[int, int]) -> None:
    keep, other = pair
    merging.merge(shop, keep, other, {"name": "keep", "birthday": "other", "notes": "both"})
    person = clients.get(shop, keep).person
    assert (person.full_name, person.birthday) == ("Анна Ветрова", ANYA.birthday)
    assert person.notes == "любит мяту\nсдача мелочью"
    for chosen in ({"phones": "keep"}, {"name": "both"}):
        with pytest.raises(ValueInvalid):
            merging.merge(shop, keep, other, chosen)
    undo_change(shop, merge_number(shop, keep))
    assert clients.get(shop, keep).person.birthday == ANNA.birthday


def test_who_was_apart_again_and_is_erased_stands_in_no_history(shop: Shop, pair: tuple[int, int]) -> None:
    keep, other = pair
    merging.merge(shop, keep, other)
    undo_change(shop, merge_number(shop, keep))
    erasing.erase(shop, other)
    assert b"anya@example.org" not in shop.path.read_bytes()
    assert "Нина".encode() not in shop.path.read_bytes()
    assert clients.get(shop, keep).person.first == "Анна"
