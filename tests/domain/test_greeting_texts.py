"""Texts with fields: filled in, refused where a field is none, proposed so that nobody hears one twice."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import PlaceholderUnknown
from shopclient.domain.greeting_texts import GreetingText, Wanted, suggest
from shopclient.domain.message_parts import count_parts
from shopclient.domain.name_forms import address, dear, in_case
from shopclient.domain.people import Person
from shopclient.domain.placeholders import fields_of, fill, in_words_of

CALM = GreetingText("ru/a", "ru", "birthday", "formal", "{имя}, с праздником!")
AGED = GreetingText("ru/b", "ru", "birthday", "warm", "{имя}, {возраст}! {своя строка}")
LATE = GreetingText("ru/c", "ru", "birthday", "warm", "{имя}, с прошедшим!", belated=True)
ROUND = GreetingText("ru/d", "ru", "jubilee", "warm", "{имя}, с юбилеем!", "formal")


def test_a_field_is_known_in_every_language_and_an_unknown_one_is_told() -> None:
    assert fields_of("{Имя}, {ім'я} и {own line}") == ["name", "own line"]
    for text, told in (("{имья}, привет", "имья"), ("цена {", "{"), ("{name}}", "}")):
        with pytest.raises(PlaceholderUnknown) as refused:
            fields_of(text)
        assert refused.value.name == told


def test_values_are_put_in_and_a_line_without_any_vanishes() -> None:
    values = {"name": "Марина {имя}", "dear": "дорогая"}
    assert fill("{Дорогой} {имя}!\n{своя строка}\nЛавка", values) == "Дорогая Марина {имя}!\nЛавка"
    assert fill("Ура! {своя строка}\nЛавка", values) == "Ура!\nЛавка"
    assert in_words_of("{Name}, {shop} {что}", "uk") == "{Ім’я}, {магазин} {что}"


def test_what_was_given_comes_last_and_what_lacks_a_value_not_at_all() -> None:
    texts = [CALM, AGED, LATE, ROUND]
    wanted = Wanted("ru", "jubilee", "formal")
    assert suggest(texts, wanted, {"name"}, {}) == [ROUND, CALM]
    assert suggest(texts, wanted, {"name"}, {"ru/d": date(2025, 5, 1)}) == [CALM, ROUND]
    assert AGED in suggest(texts, wanted, {"name", "age"}, {})
    assert suggest(texts, Wanted("ru", "birthday", belated=True), {"name"}, {}) == [LATE]
    assert ROUND not in suggest(texts, Wanted("ru", "jubilee", "informal"), {"name"}, {})


@given(st.text(max_size=600))
def test_parts_hold_all_signs_of_a_message(text: str) -> None:
    parts = count_parts(text)
    each = (67 if parts.is_wide else 153) if parts.parts > 1 else (70 if parts.is_wide else 160)
    assert parts.signs + parts.left <= parts.parts * each or not text
    assert (parts.parts == 0) == (text == "")


def test_cyrillic_makes_a_message_short() -> None:
    assert count_parts("a" * 160).parts == 1
    assert count_parts("a" * 161).parts == 2
    assert (count_parts("я" * 70).parts, count_parts("я" * 71).parts) == (1, 2)
    assert count_parts("€" * 80).parts == 1  # two places each
    assert count_parts("“hello”").is_wide


@pytest.mark.parametrize(
    ("person", "language", "formal", "called"),
    [
        (Person(first="Марина", middle="Петрівна", last="Коваль"), "uk", True, "Марино Петрівно"),
        (Person(first="Ігор", middle="Васильович"), "uk", True, "Ігорю Васильовичу"),
        (Person(first="Мар’яна", middle="Олексіївна"), "uk", False, "Мар’яно"),
        (Person(first="Марина", middle="Петровна"), "ru", True, "Марина Петровна"),
        (Person(first="Марина", middle="Петровна", salutation="Мариша"), "ru", False, "Мариша"),
        (Person(name="Бабуся з третього поверху"), "uk", True, "Бабуся з третього поверху"),
        (Person(name="Олена"), "uk", True, "Олено"),
        (Person(first="Галина", middle="Іванівна", salutation="тітка Галя"), "uk", True, "тітко Галю"),
        (Person(name="ТОВ «Ромашка»", is_organisation=True), "uk", True, "ТОВ «Ромашка»"),
        (Person(first="Olena", middle=""), "uk", True, "Olena"),
    ],
)
def test_people_are_called_as_their_language_does(
    person: Person, language: str, formal: bool, called: str
) -> None:
    assert address(person, language, formal=formal) == called


def test_names_stand_in_the_case_that_a_text_needs() -> None:
    assert [in_case("Петя", case, "ru", "male") for case in ("genitive", "dative")] == ["Пети", "Пете"]
    assert in_case("Дарина", "genitive", "uk", None) == "Дарини"
    assert in_case("Мар'яна", "dative", "uk", "female") == "Мар'яні"
    assert in_case("Rex", "genitive", "ru", None) == "Rex"
    assert in_case("Анна Мария Петровна", "genitive", "ru", None) == "Анна Мария Петровна"
    assert (dear("uk", "female"), dear("ru", None), dear("en", None)) == ("дорога", "", "dear")
