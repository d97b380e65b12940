"""The receipts of a trial as a table: never over what is there to stay, and never a formula."""

import csv
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopclient.domain.programme_toml import read_programme
from tests.cli.conftest import Program
from tests.cli.test_programme_try import OLD, toml
from tests.fresh import fresh_shop
from tests.services.conftest import ShopClock
from tests.services.loyalty_desk import Desk

PERIOD = ("--from", "2025-03-01", "--to", "2025-03-01")


@pytest.fixture
def rules(file: Path, tmp_path: Path) -> Path:
    """Sell once, with an id that a spreadsheet would carry out; return the rules in force."""
    clock = ShopClock(datetime(2025, 3, 1, 7, tzinfo=UTC))
    desk = Desk(fresh_shop(file, read_programme(OLD), clock), clock)
    desk.sell(10_000, desk.card("simple"), key='=HYPERLINK("x")')
    desk.shop.close()
    return toml(tmp_path, OLD)


def link(file: Path) -> Path:
    place = file.with_name("receipts.csv")
    place.symlink_to(file)
    return place


def second_name(file: Path) -> Path:
    place = file.with_name("receipts.csv")
    os.link(file, place)
    return place


def another_shop(file: Path) -> Path:
    place = file.with_name("copy.csv")
    place.write_bytes(file.read_bytes())
    return place


PLACES: list[Callable[[Path], Path]] = [
    lambda file: file,
    lambda file: file.with_name(f"{file.name}-journal"),
    lambda file: file.parent,
    another_shop,
]
if os.name != "nt":
    PLACES += [link, second_name]


@pytest.mark.parametrize("place", PLACES)
def test_receipts_are_not_written_over_a_shop(
    rules: Path, program: Program, file: Path, place: Callable[[Path], Path]
) -> None:
    target, mine = place(file), file.read_bytes()
    tried = program("program", "try", rules, *PERIOD, "--receipts", target, "--json")
    assert tried.code == 1
    assert tried.tree["error"]["code"] == "file_exists"
    assert file.read_bytes() == mine
    assert b"would_be" not in file.with_name(f"{file.name}-journal").read_bytes()


def test_rules_are_not_written_over_by_their_own_trial(rules: Path, program: Program) -> None:
    text = rules.read_text(encoding="utf-8")
    assert program("program", "try", rules, *PERIOD, "--receipts", rules, "--json").code == 1
    assert rules.read_text(encoding="utf-8") == text


def test_a_refused_trial_leaves_the_older_table(rules: Path, program: Program, tmp_path: Path) -> None:
    table = tmp_path / "receipts.csv"
    assert program("program", "try", rules, *PERIOD, "--receipts", table, "--json").code == 0
    older = table.read_bytes()
    assert b"'=HYPERLINK" in older
    bad = toml(tmp_path, {**OLD, "card_kind": OLD["card_kind"][1:]})  # a kind that is in use
    assert program("program", "try", bad, *PERIOD, "--receipts", table, "--json").code == 1
    assert table.read_bytes() == older
    assert not [each for each in tmp_path.iterdir() if "unfinished" in each.name]


def test_the_number_of_a_card_is_no_formula(program: Program, file: Path, tmp_path: Path) -> None:
    kinds = [{**OLD["card_kind"][0], "ready_made_numbers": True}]
    own = {**OLD, "card_kind": kinds}
    clock = ShopClock(datetime(2025, 3, 1, 7, tzinfo=UTC))
    desk = Desk(fresh_shop(file, read_programme(own), clock), clock)
    desk.sell(10_000, desk.card("simple", number="@SUM(1)"))
    desk.shop.close()
    table = tmp_path / "receipts.csv"
    tried = program("program", "try", toml(tmp_path, own), *PERIOD, "--receipts", table, "--json")
    assert tried.code == 0, tried.err
    with table.open(encoding="utf-8-sig", newline="") as lines:
        [receipt] = csv.DictReader(lines, delimiter=";")
    assert receipt["card"] == "'@SUM(1)"
