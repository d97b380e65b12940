"""What a name tells: whose it is, and which of two words is the given one."""

import pytest

from shopclient.domain.given_names import guessed_sex, split_two
from shopclient.domain.names import NameParts


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("Галина Петровна Зорина", "female"),
        ("Бабенко Геннадій", "male"),
        ("Бабенко Олена", "female"),
        ("Нурлан Ахметович", "male"),
        ("Геннадий", "male"),
        ("ЮЛИЯ МОРОЗ", "female"),
        ("Саша Мороз", None),  # short for both
        ("Ким Ян Анна", None),
        ("", None),
    ],
)
def test_the_sex_is_guessed_only_where_the_name_tells_it(name: str, sex: str | None) -> None:
    assert guessed_sex(name) == sex


def test_two_words_are_taken_apart_where_one_is_a_given_name() -> None:
    gennady = NameParts(last="Бабенко", first="Геннадій", middle="")
    assert split_two("Бабенко Геннадій") == split_two(" Геннадій  Бабенко") == gennady
    for name in ("Артём", "Роман Мартин", "Контора Граб", "Зорина Галина Петровна", ""):
        assert split_two(name) is None
