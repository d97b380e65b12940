"""A client as JSON: every key of the contract, there and back; each mistake by its path."""

import json
from contextlib import suppress
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import DateInvalid, FieldMissing, FieldUnknown, Refusal, ValueInvalid
from shopclient.domain.people import (
    ChannelWish,
    CustomValue,
    DatedOccasion,
    Favourite,
    Person,
    Relative,
)
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.person_tree import read_person, write_person

TREE: dict[str, Any] = {
    "name": "Олена Тарасівна Коваленко",
    "last": "Коваленко",
    "first": "Олена",
    "middle": "Тарасівна",
    "phones": ["050 123-45-67"],
    "emails": ["olena@example.com"],
    "birthday": "1980-02-29",
    "name_day": "--06-03",
    "feb29": "03-01",
    "church_style": "old",
    "language": "uk",
    "addresses": ["Полтава"],
    "family": [
        {"relation": "husband", "name": "Тарас", "birthday": "--05-12", "hobbies": ["радіо"]},
        {
            "relation": "contact_person",
            "name": "Ганна",
            "hobbies": [],
            "role": "бухгалтерка",
            "phone": "050 765-43-21",
            "email": "hanna@example.com",
            "school_class": "7-Б",
            "tastes": ["халва"],
            "favourites": [{"key": "pioneer_day", "reason": "горн"}],
            "notes": "Дзвонити зранку.",
            "known": 9,
        },
    ],
    "hobbies": ["вишивка"],
    "tastes": ["зелений чай"],
    "tags": ["оптом"],
    "favourites": [{"key": "komsomol_day", "reason": "була секретарем"}],
    "dates": [{"title": "Весілля", "date": "2003-08-24"}],
    "notes": "Любить поговорити.",
    "state": "client",
    "referred_by": 7,
    "is_organisation": True,
    "address_form": "informal",
    "salutation": "Оленко",
    "born_about": 1981,
    "sizes": ["38"],
    "allergies": ["горіхи"],
    "channels": [{"channel": "phone", "wish": "refused"}],
    "talk": "Не квапити.",
    "source": "Сусідка",
    "keeper": 1,
    "household": 3,
    "wallet_share": 0,
    "score": 0,
    "score_on": "2026-11-20",
    "checked_on": "2026-11-21",
    "custom": [{"key": "розмір_ноги", "value": "38.5"}],
}
OLENA = Person(
    name="Олена Тарасівна Коваленко",
    last="Коваленко",
    first="Олена",
    middle="Тарасівна",
    phones=("050 123-45-67",),
    emails=("olena@example.com",),
    birthday=PersonDate(2, 29, 1980),
    name_day=PersonDate(6, 3),
    feb29="03-01",
    church_style="old",
    language="uk",
    addresses=("Полтава",),
    family=(
        Relative("husband", "Тарас", PersonDate(5, 12), ("радіо",)),
        Relative(
            "contact_person",
            "Ганна",
            role="бухгалтерка",
            phone="050 765-43-21",
            email="hanna@example.com",
            school_class="7-Б",
            tastes=("халва",),
            favourites=(Favourite("pioneer_day", "горн"),),
            notes="Дзвонити зранку.",
            known=9,
        ),
    ),
    hobbies=("вишивка",),
    tastes=("зелений чай",),
    tags=("оптом",),
    favourites=(Favourite("komsomol_day", "була секретарем"),),
    dates=(DatedOccasion("Весілля", PersonDate(8, 24, 2003)),),
    notes="Любить поговорити.",
    referred_by=7,
    is_organisation=True,
    address_form="informal",
    salutation="Оленко",
    born_about=1981,
    sizes=("38",),
    allergies=("горіхи",),
    channels=(ChannelWish("phone", "refused"),),
    talk="Не квапити.",
    source="Сусідка",
    keeper=1,
    household=3,
    wallet_share=0,
    score=0,
    score_on=date(2026, 11, 20),
    checked_on=date(2026, 11, 21),
    custom=(CustomValue("розмір_ноги", "38.5"),),
)


def test_every_key_is_read_and_written() -> None:
    assert read_person(TREE) == OLENA
    assert write_person(OLENA) == TREE
    assert json.loads(json.dumps(write_person(OLENA))) == TREE


def test_no_field_is_forgotten() -> None:
    assert set(TREE) == {field.name for field in fields(Person)}
    told = {key for relative in TREE["family"] for key in relative}
    assert {*told, "id", "species"} == {field.name for field in fields(Relative)}


def test_what_is_not_there_is_not_written() -> None:
    assert write_person(Person(name="Анна")) == {"name": "Анна", "state": "client"}
    assert read_person({}) == read_person({"name": None, "phones": None, "birthday": None}) == Person()
    tree = write_person(Person(name="Анна", family=(Relative("son", "", None, (), id=5),)))
    assert tree["family"] == [{"relation": "son", "name": "", "hobbies": []}]


@pytest.mark.parametrize(
    ("tree", "refusal", "place"),
    [
        ({"nmae": "Анна"}, FieldUnknown, "nmae"),
        ({"family": [{"name": "Глеб"}, {"nmae": "Анна"}]}, FieldUnknown, "family[1].nmae"),
        ({"favourites": [{"key": "x", "why": "y"}]}, FieldUnknown, "favourites[0].why"),
        ({"favourites": [{"reason": "y"}]}, FieldMissing, "favourites[0].key"),
        ({"dates": [{"title": "Свадьба"}]}, FieldMissing, "dates[0].date"),
        ({"dates": [{"title": "Свадьба", "date": "31.02"}]}, DateInvalid, "dates[0].date"),
        ({"birthday": "31.02.1980"}, DateInvalid, "birthday"),
        ({"birthday": ""}, DateInvalid, "birthday"),
        ({"birthday": 1980}, ValueInvalid, "birthday"),
        ({"family": [{"birthday": "2001-02-29"}]}, DateInvalid, "family[0].birthday"),
        ({"family": [{"hobbies": "шахматы"}]}, ValueInvalid, "family[0].hobbies"),
        ({"family": {"name": "Глеб"}}, ValueInvalid, "family"),
        ({"family": ["Глеб"]}, ValueInvalid, "family[0]"),
        ({"phones": "050"}, ValueInvalid, "phones"),
        ({"phones": ["050", 50]}, ValueInvalid, "phones[1]"),
        ({"name": ["Анна"]}, ValueInvalid, "name"),
        ({"feb29": "29-02"}, ValueInvalid, "feb29"),
        ({"church_style": "gregorian"}, ValueInvalid, "church_style"),
        ({"state": "lost"}, ValueInvalid, "state"),
        ({"state": ["client"]}, ValueInvalid, "state"),
        ({"referred_by": "7"}, ValueInvalid, "referred_by"),
        ({"referred_by": True}, ValueInvalid, "referred_by"),
        ({"referred_by": 2**63}, ValueInvalid, "referred_by"),
        ({"is_organisation": 1}, ValueInvalid, "is_organisation"),
        ({"address_form": "ты"}, ValueInvalid, "address_form"),
        ({"born_about": 40}, ValueInvalid, "born_about"),
        ({"score": 11}, ValueInvalid, "score"),
        ({"score": True}, ValueInvalid, "score"),
        ({"wallet_share": -1}, ValueInvalid, "wallet_share"),
        ({"score_on": "21.11.2026"}, DateInvalid, "score_on"),
        ({"channels": [{"channel": "fax", "wish": "wished"}]}, ValueInvalid, "channels[0].channel"),
        ({"channels": [{"channel": "phone"}]}, FieldMissing, "channels[0].wish"),
        ({"custom": [{"key": "x", "value": 5}]}, ValueInvalid, "custom[0].value"),
        ({"family": [{"name": "Ира", "id": 5}]}, FieldUnknown, "family[0].id"),
        ({"family": [{"name": "Ира", "known": 0}]}, ValueInvalid, "family[0].known"),
    ],
)
def test_a_mistake_is_named_by_its_path(tree: dict[str, Any], refusal: type[Refusal], place: str) -> None:
    with pytest.raises(refusal) as caught:
        read_person(tree)
    assert caught.value.place == place


LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)


@given(st.dictionaries(st.sampled_from([*TREE, "id"]), VALUES))
def test_any_tree_is_read_or_refused(tree: dict[str, Any]) -> None:
    with suppress(Refusal):
        person = read_person(tree)
        assert read_person(write_person(person)) == replace(person, name=person.full_name)
