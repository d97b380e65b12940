"""The shipped catalogue, against the table of checked dates."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from shopclient.domain.errors import HolidayUnknown
from shopclient.domain.holidays import Catalogue, read_catalogue
from shopclient.paths import resources

CHECKED = Path(__file__).parent.parent / "data" / "holidays_check.csv"
HEADER = "key,name_en,name_ru,name_uk,rule,category,themes,note"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    with (resources() / "holidays" / "catalogue.csv").open(encoding="utf-8", newline="") as lines:
        return read_catalogue(lines)


def test_every_checked_date_comes_out_right(catalogue: Catalogue) -> None:
    expected: dict[tuple[str, int], list[str]] = defaultdict(list)
    with CHECKED.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            expected[row["key"], int(row["year"])].append(row["date"])

    found = {(key, year): [day.isoformat() for day in catalogue.dates(key, year)] for key, year in expected}

    assert sum(map(len, expected.values())) == 1249
    assert found == expected


def test_every_row_can_be_used(catalogue: Catalogue) -> None:
    assert len(catalogue) == 602
    for holiday in catalogue:
        assert str(catalogue.rule(holiday.key)) == holiday.rule
        assert all(holiday.names.values()), holiday.key
        assert holiday.category, holiday.key
        assert holiday.themes, holiday.key
        assert not any(theme.endswith(":") for theme in holiday.themes), holiday.key


def test_a_holiday_has_names_themes_and_doubts(catalogue: Catalogue) -> None:
    pioneers = catalogue["pioneer_day"]

    assert pioneers.name("ru") == "День пионерии"
    assert pioneers.name("uk") == "День піонерії"
    assert pioneers.name("de") == pioneers.names["en"]
    assert "komsomol" in pioneers.themes
    assert not pioneers.unsure
    assert catalogue["florist_day"].unsure
    assert [str(day) for day in catalogue.dates("pioneer_day", 2026)] == ["2026-05-19"]


def test_a_holiday_is_found_by_the_beginning_of_its_words_in_any_language(catalogue: Catalogue) -> None:
    def keys(text: str) -> list[str]:
        return [holiday.key for holiday in catalogue.search(text)]

    assert "pioneer_day" in keys("пионер")
    assert "pioneer_day" in keys("ПІОНЕР")
    assert "pioneer_day" in keys("day pioneer")
    assert keys("комсом") == ["komsomol_day"]
    assert keys("") == keys("   ") == keys("зззз") == []
    assert len(catalogue.search("день", limit=5)) == 5


def test_a_name_that_begins_with_the_text_comes_first(catalogue: Catalogue) -> None:
    names = [holiday.name("ru") for holiday in catalogue.search("пасха")]

    assert names[0].startswith("Пасха")


@pytest.mark.parametrize(
    ("country", "keys"),
    [
        ("RU", ["teacher_day_ru", "teacher_day_world", "soviet_teacher_day", "teacher_day_by"]),
        ("BY", ["teacher_day_by", "teacher_day_world", "soviet_teacher_day", "teacher_day_ru"]),
        ("UA", ["teacher_day_world", "soviet_teacher_day", "teacher_day_ru", "teacher_day_by"]),
    ],
)
def test_the_living_holidays_of_the_country_come_before_those_of_elsewhere(
    catalogue: Catalogue, country: str, keys: list[str]
) -> None:
    assert [holiday.key for holiday in catalogue.search("учит", country=country)] == keys


def test_an_unknown_holiday_is_refused_by_its_key(catalogue: Catalogue) -> None:
    assert "no_such_day" not in catalogue
    with pytest.raises(HolidayUnknown) as refusal:
        catalogue.dates("no_such_day", 2026)
    assert refusal.value.key == "no_such_day"


def test_a_row_may_lack_its_last_columns() -> None:
    [holiday] = read_catalogue([HEADER, "a,A,А,А,fixed 01-02,state"])

    assert (holiday.themes, holiday.note, holiday.unsure) == ((), "", False)


@pytest.mark.parametrize(
    "rows", [["a,A,А,А,,state"], [",A,А,А,fixed 01-02,state"], ["a,A,А,А,fixed 01-02"] * 2], ids=str
)
def test_a_bad_catalogue_is_not_taken(rows: list[str]) -> None:
    with pytest.raises(ValueError, match="bad row"):
        read_catalogue([HEADER, *rows])
