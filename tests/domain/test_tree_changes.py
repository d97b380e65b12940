"""Two states of a client compared, and one change taken back among others, as pure values."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from shopclient.domain.errors import ChangedSince
from shopclient.domain.people import Person
from shopclient.domain.person_tree import read_kept, read_person, write_kept, write_person
from shopclient.domain.tree_changes import FieldChange, field_changes, taken_back
from tests.full import examples
from tests.people import PEOPLE


def numbered(person: Person, first: int) -> Person:
    """Give the family the ids that the file would give."""
    family = (replace(each, id=number) for number, each in enumerate(person.family, first))
    return replace(person, family=tuple(family))


@settings(max_examples=examples(80))
@given(PEOPLE)
def test_every_person_is_written_and_read_back(person: Person) -> None:
    assert read_kept(write_kept(numbered(person, 5))) == numbered(person, 5)
    assert read_person(write_person(person)) == replace(person, name=person.full_name)


@settings(max_examples=examples(80))
@given(PEOPLE, PEOPLE)
def test_what_was_just_done_is_taken_back_exactly(first: Person, second: Person) -> None:
    before, after = write_kept(numbered(first, 1)), write_kept(numbered(second, 2))
    assert taken_back(after, before, after) == before
    assert (field_changes(before, after) == ()) == (before == after)


@settings(max_examples=examples(80))
@given(PEOPLE, PEOPLE)
def test_what_other_fields_became_since_stays(first: Person, second: Person) -> None:
    before = write_kept(numbered(first, 1))
    after = write_kept(replace(numbered(first, 1), notes="Новое", hobbies=("танцы",), birthday=None))
    later = {**write_kept(numbered(second, 2)), "notes": "Новое", "hobbies": ["танцы"]}
    later.pop("birthday", None)
    undone = taken_back(later, before, after)
    assert {key: undone.get(key) for key in ("notes", "hobbies", "birthday")} == {
        key: before.get(key) for key in ("notes", "hobbies", "birthday")
    }
    same = {key: value for key, value in undone.items() if key not in {"notes", "hobbies", "birthday"}}
    assert same == {key: value for key, value in later.items() if key not in {"notes", "hobbies"}}


def test_an_order_that_was_changed_is_a_change_of_the_whole_list() -> None:
    was, became = {"hobbies": ["бег", "чай"]}, {"hobbies": ["чай", "бег"]}
    assert field_changes(was, became) == (FieldChange("hobbies", "", "", ["бег", "чай"], ["чай", "бег"]),)
    with pytest.raises(ChangedSince):
        taken_back({"hobbies": ["чай", "бег", "лес"]}, was, became)


def test_two_dates_of_one_title_are_two() -> None:
    was = {"dates": [{"title": "Юбилей", "date": "--05-01"}, {"title": "Юбилей", "date": "--06-01"}]}
    became = {"dates": [{"title": "Юбилей", "date": "--05-01"}, {"title": "Юбилей", "date": "--06-02"}]}
    assert field_changes(was, became) == (FieldChange("dates", "Юбилей", "date", "--06-01", "--06-02"),)
    now = {"dates": [*became["dates"], {"title": "Отпуск", "date": "--07-01"}]}
    assert taken_back(now, was, became)["dates"] == [*was["dates"], {"title": "Отпуск", "date": "--07-01"}]
