"""Who changed what in a client's file, and how any change is taken back, whatever came after it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopclient.domain.errors import (
    ChangedSince,
    ChangeFinal,
    ChangeUndone,
    ChangeUnknown,
    ClientUnknown,
)
from shopclient.domain.money import Cents
from shopclient.domain.people import Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.tree_changes import FieldChange
from shopclient.services import archiving, cards, clients, custom_fields, till
from shopclient.services.at_counter import at_counter
from shopclient.services.checks import check
from shopclient.services.client_history import history, undo_change
from shopclient.services.client_search import count, find
from shopclient.services.occasions import upcoming
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.texts.occasions import human_line
from shopclient.texts.words import Words
from tests.full import examples
from tests.people import PEOPLE
from tests.services.conftest import ShopClock

ANNA = Person(
    last="Бондар",
    first="Анна",
    phones=("+7 926 393-65-21",),
    birthday=PersonDate(11, 21, 1984),
    family=(Relative("son", "Глеб", PersonDate(5, 19, 2015), ("футбол",)),),
    hobbies=("шахматы",),
    favourites=(Favourite("komsomol_day", "костёр"),),
)


def person(shop: Shop, client: int) -> Person:
    return clients.get(shop, client).person


def edit(shop: Shop, client: int, **fields: object) -> int:
    """Save some fields anew, and return the number of the change."""
    file = clients.get(shop, client)
    clients.update(shop, client, file.version, replace(file.person, **fields))  # type: ignore[arg-type]  # any field
    return history(shop, client, limit=1)[0].number


def test_the_history_tells_field_by_field_what_was_and_what_became(shop: Shop, clock: ShopClock) -> None:
    anna = clients.add(shop, ANNA)
    [gleb] = person(shop, anna).family
    clock.moment += timedelta(minutes=5)
    edit(
        shop,
        anna,
        phones=("+7 926 393-65-22",),
        hobbies=("шахматы", "бег"),
        family=(replace(gleb, birthday=PersonDate(5, 20, 2015)), Relative("pet", "Мурка", species="cat")),
        favourites=(),
        score=9,
    )

    change, added = history(shop, anna)

    assert (change.deed, change.at, change.undone, change.can_undo) == (
        "edit",
        datetime(2026, 11, 21, 10, 5),
        False,
        True,
    )
    assert set(change.fields[:1]) == {
        FieldChange("phones", "", "", "+7 926 393-65-21", "+7 926 393-65-22"),
    }
    told = {(each.field, each.item, each.part): (each.old, each.new) for each in change.fields}
    assert told["hobbies", "", ""] == (None, "бег")
    assert told["family", "Глеб", "birthday"] == ("2015-05-19", "2015-05-20")
    assert told["family", "Мурка", ""][1]["species"] == "cat"
    assert told["favourites", "komsomol_day", ""] == ({"key": "komsomol_day", "reason": "костёр"}, None)
    assert told["score", "", ""] == (None, 9)
    assert (added.deed, {each.old for each in added.fields}) == ("add", {None})
    assert [each.number for each in history(shop, anna, before=change.number)] == [added.number]


def test_a_change_is_taken_back_and_later_ones_stay(shop: Shop) -> None:
    anna = clients.add(shop, ANNA)
    first = edit(shop, anna, phones=(*ANNA.phones, "+7 926 393-65-23"), notes="Звонить вечером")
    edit(shop, anna, phones=(*ANNA.phones, "+7 926 393-65-23", "+7 926 393-65-24"), talk="на вы")

    undo = undo_change(shop, first)

    now = person(shop, anna)
    assert now.phones == ("+7 926 393-65-21", "+7 926 393-65-24")
    assert (now.notes, now.talk) == ("", "на вы")
    told = history(shop, anna)
    assert [each.deed for each in told] == ["undo", "edit", "edit", "add"]
    assert (told[0].undoes, told[2].undone, told[2].can_undo) == (first, True, False)
    with pytest.raises(ChangeUndone):
        undo_change(shop, first)

    undo_change(shop, undo)  # and back again
    assert person(shop, anna).notes == "Звонить вечером"
    assert set(person(shop, anna).phones) == {"+7 926 393-65-21", "+7 926 393-65-23", "+7 926 393-65-24"}
    assert check(shop) == []


def test_what_was_changed_again_since_is_named_and_nothing_is_touched(shop: Shop) -> None:
    anna = clients.add(shop, ANNA)
    [gleb] = person(shop, anna).family
    notes = edit(shop, anna, notes="Раз")
    edit(shop, anna, notes="Два")
    born = edit(shop, anna, family=(replace(gleb, birthday=PersonDate(5, 20, 2015)),))
    edit(shop, anna, family=(replace(gleb, birthday=PersonDate(5, 21, 2015)),))
    before = person(shop, anna)

    for number, place in ((notes, "notes"), (born, "family[Глеб].birthday")):
        with pytest.raises(ChangedSince) as caught:
            undo_change(shop, number)
        assert caught.value.place == place
    with pytest.raises(ChangeUnknown):
        undo_change(shop, 10_000)
    assert person(shop, anna) == before


def test_a_relative_who_was_taken_out_comes_back_as_the_same_one(shop: Shop) -> None:
    anna = clients.add(shop, ANNA)
    [gleb] = person(shop, anna).family
    gone = edit(shop, anna, family=())
    edit(shop, anna, family=(Relative("daughter", "Ира"),))

    undo_change(shop, gone)

    family = person(shop, anna).family
    assert family[0] == gleb
    assert [each.name for each in family] == ["Глеб", "Ира"]
    assert family[1].id not in {None, gleb.id}


def test_a_client_added_by_mistake_vanishes_unless_somebody_bought(shop: Shop) -> None:
    anna, ira = clients.add(shop, ANNA), clients.add(shop, Person(name="Ира"))
    cards.issue_named(shop, "simple", ira)
    [added] = history(shop, anna)

    undo = undo_change(shop, added.number)

    assert [row.id for row in find(shop, "").rows] == [ira]
    assert (count(shop), find(shop, "Бондар").rows, upcoming(shop).items) == (1, (), ())
    with pytest.raises(ClientUnknown):
        clients.get(shop, anna)
    assert check(shop) == []
    with pytest.raises(ChangeFinal):
        undo_change(shop, history(shop, ira)[-1].number)

    undo_change(shop, undo)
    assert [row.id for row in find(shop, "Бондар").rows] == [anna]
    assert person(shop, anna).full_name == "Анна Бондар"


def test_who_lies_in_the_archive_is_served_but_not_listed(shop: Shop) -> None:
    anna = clients.add(shop, ANNA)
    assert len(upcoming(shop).items) == 1

    [number] = archiving.archive(shop, anna)
    assert archiving.archive(shop, anna) == ()

    assert (find(shop, "").rows, find(shop, "Бондар").rows, upcoming(shop).items) == ((), (), ())
    card = cards.issue_named(shop, "simple", anna).number
    assert till.quote(shop, SaleDraft.of([Cents(100)], card=card)).due == 100  # whoever comes is served
    said = at_counter(shop, card=card).line
    assert said is not None
    assert human_line(said, Words("en"))[0] == "In the archive"
    file = clients.get(shop, anna)
    assert (file.archived, file.person.last) == (True, "Бондар")
    assert history(shop, anna)[0].fields == (FieldChange("archived", "", "", None, True),)

    undo_change(shop, number)
    assert (clients.get(shop, anna).archived, len(find(shop, "Бондар").rows)) == (False, 1)
    archiving.archive(shop, anna)
    archiving.unarchive(shop, anna)
    assert [each.deed for each in history(shop, anna)] == ["unarchive", "archive", "undo", "archive", "add"]
    assert check(shop) == []


@settings(
    max_examples=examples(6), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(first=PEOPLE, second=PEOPLE, kept=st.lists(st.booleans(), min_size=3, max_size=3))
def test_any_edit_taken_back_leaves_the_very_same_person(
    shop: Shop, first: Person, second: Person, kept: list[bool]
) -> None:
    if not custom_fields.fields(shop):
        custom_fields.add(shop, "Размер ноги", "number")
    client = clients.add(shop, first)
    before = person(shop, client)
    stay = tuple(each for each, stays in zip(before.family, kept, strict=False) if stays)
    clients.update(shop, client, 1, replace(second, family=(*second.family, *stay)))
    changed = person(shop, client)
    if changed == before:
        return
    undo = undo_change(shop, history(shop, client, limit=1)[0].number)
    assert person(shop, client) == before
    undo_change(shop, undo)
    assert person(shop, client) == changed
