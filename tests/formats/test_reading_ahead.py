"""A long list is read ahead by a process of its own, and nobody can tell by what comes of it."""

import csv
import multiprocessing
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclient.domain.errors import FileTrouble
from shopclient.domain.person_cleaning import Terms
from shopclient.formats import reading_ahead
from shopclient.formats.client_list import ClientList, read_clients
from shopclient.formats.client_rows import ImportRow
from shopclient.formats.reading_ahead import Item, stream
from tests.nasty import CORE, FORMULAS

TERMS = Terms("UA", date(2026, 11, 5), frozenset(), {})
HEADER = ("ПІБ", "Телефон", "E-mail", "День народження", "Картка", "Баланс бонусів", "Хобі")


@pytest.fixture(autouse=True)
def every_list_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_ahead, "MANY", 1)
    monkeypatch.setattr(reading_ahead, "_FIRST", 0)


@pytest.fixture
def people(tmp_path: Path) -> ClientList:
    good = [
        [
            f"Коваль Олена {n}",
            f"067123{n:04}",
            f"o{n}@example.org",
            "29.02.1980",
            f"77{n:06}",
            f"{n},50",
            "шахи",
        ]
        for n in range(400)
    ]
    odd = [[text, "+380671234567", "", "", "", "", text] for text in (CORE, *FORMULAS)]
    faulty = [
        ["Без дня", "", "", "31.02.1990", "", "", ""],
        ["", "", "", "", "", "1", ""],
        ["Без суми", "0671", "", "", "", "абв", ""],
        ["Пошта", "", "ні", "", "", "", ""],
    ]
    path = tmp_path / "clients.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out, delimiter=";").writerows([HEADER, *good, *odd, *faulty])
    return read_clients(path, 2)


def as_here(people: ClientList) -> Iterator[Item]:
    """Read the list in this process, and make its people fit as the other one does."""
    yield from reading_ahead._fit(people.stream(), TERMS)


def test_a_list_read_ahead_says_the_same_to_the_letter(people: ClientList) -> None:
    ahead, here = list(stream(people, TERMS)), list(as_here(people))
    assert ahead == here
    assert len(ahead) > 400
    assert any(not isinstance(item, ImportRow) for item in ahead)
    fit = [item.clean for item in ahead if isinstance(item, ImportRow) and item.clean]
    assert [(each.sort_key, each.words, each.kept, each.found_by) for each in fit] == [
        (anew.sort_key, anew.words, anew.kept, anew.found_by)
        for anew in (TERMS.clean(each.person) for each in fit)
    ]  # fmt: skip
    assert list(stream(people, None)) == list(people.stream())
    assert not multiprocessing.active_children()


def test_where_the_other_process_dies_the_rest_is_read_here(people: ClientList) -> None:
    items = stream(people, TERMS)
    first = next(items)
    [reader] = multiprocessing.active_children()
    reader.kill()
    rest = list(items)
    assert isinstance(first, ImportRow)
    assert [each.line for each in rest] == [each.line for each in as_here(people)][1:]


def test_whoever_wants_no_more_ends_it(people: ClientList) -> None:
    items = stream(people, TERMS)
    next(items)
    items.close()  # type: ignore[attr-defined]  # a generator, told as an iterator
    assert not multiprocessing.active_children()


def test_a_list_that_went_away_is_told_as_ever(people: ClientList, tmp_path: Path) -> None:
    (tmp_path / "clients.csv").unlink()
    with pytest.raises(FileTrouble):
        list(stream(people, TERMS))
