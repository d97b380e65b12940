"""`backup` and `restore`: the nightly copy, and the morning on which it is needed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shopclient.cli.call import now
from shopclient.services.files import open_shop
from shopclient.services.insides import what_is_inside
from shopclient.services.second_place import choose_second_place
from tests.cli.conftest import ROOT, Program, issue, till
from tests.cli.test_commands import refused


def test_a_copy_takes_the_place_of_the_file(shop: Program, file: Path, tmp_path: Path) -> None:
    card = issue(shop, "simple")
    till(shop, {"op": "sell", "id": "a", "card": card, "amount": "100.00"})
    copy = tmp_path / "stick" / "copy.shopclient"
    assert shop("backup", copy, "--json").tree == {"copy": str(copy)}
    till(shop, {"op": "sell", "id": "b", "card": card, "amount": "100.00"})
    answer = shop("restore", copy, "--json").tree
    assert answer["restored"] == str(file)
    assert what_is_inside(Path(answer["replaced"])).operations == 2
    assert what_is_inside(Path(answer["copy"])).operations == 2
    [again] = till(shop, {"op": "sell", "id": "a", "card": card, "amount": "100.00"})
    assert again["repeated"] is True
    [fresh] = till(shop, {"op": "sell", "id": "b", "card": card, "amount": "100.00"})
    assert fresh["repeated"] is False
    assert shop("check", "--json").tree == {"ok": True, "findings": []}


def test_a_second_place_that_fails_costs_neither_the_copy_nor_its_name(
    shop: Program, file: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    opened = open_shop(file, now)
    choose_second_place(opened, stick)
    opened.close()
    [home] = stick.iterdir()
    for each in home.iterdir():
        each.unlink()
    home.rmdir()
    home.write_text("a file stands where the folder was")
    answer = shop("backup", "--json")
    assert (answer.code, answer.tree["sound"], answer.tree["second"]) == (0, True, None)
    assert what_is_inside(Path(answer.tree["copy"])).operations == 0
    assert answer.tree["second_error"]["code"] == "file_trouble"
    assert answer.err.splitlines() == [answer.tree["second_error"]["message"]]
    home.unlink()
    again = shop("backup", "--json")
    assert (again.err, Path(again.tree["second"]).parent) == ("", home)


def test_a_lost_file_comes_back_from_the_copy_beside_it(shop: Program, file: Path) -> None:
    copy = shop("backup", "--json").tree
    assert copy["sound"] is True
    file.unlink()
    refused(shop("check", "--json"), "file_not_found")
    assert shop("restore", copy["copy"], "--json").tree == {
        "restored": str(file),
        "replaced": None,
        "copy": None,
    }
    assert shop("check", "--json").tree["ok"] is True
    assert "restored" in shop("restore", copy["copy"]).out


def test_what_is_no_copy_of_this_shop_is_refused(
    shop: Program, file: Path, tmp_path: Path, program: Program
) -> None:
    copy = tmp_path / "copy.shopclient"
    shop("backup", copy)
    refused(shop("backup", tmp_path, "--json"), "file_exists")
    before = file.read_bytes()
    content = copy.read_bytes()
    refused(shop("restore", tmp_path / "none", "--json"), "file_not_found")
    copy.write_bytes(content[:5000])
    refused(shop("restore", copy, "--json"), "file_damaged")
    copy.write_bytes(content[:60] + (999).to_bytes(4, "big") + content[64:])
    refused(shop("restore", copy, "--json"), "file_too_new")
    copy.write_bytes(b"")
    refused(shop("restore", copy, "--json"), "file_foreign")
    other = tmp_path / "other.shopclient"
    assert program("--file", other, "init", "--currency", "UAH", "--name", "Інша").code == 0
    answer = shop("restore", other, "--json")
    refused(answer, "copy_of_other_shop")
    assert "Інша" in answer.err
    assert file.read_bytes() == before
    assert shop("restore", other, "--force").code == 0


def test_what_is_no_shops_file_is_replaced_by_force_only(shop: Program, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.shopclient"
    shop("backup", copy)
    file.write_text("Dear Anna")
    answer = shop("restore", copy, "--json")
    refused(answer, "file_foreign")
    assert "--force" in answer.err
    assert file.read_text() == "Dear Anna"
    assert Path(shop("restore", copy, "--force", "--json").tree["replaced"]).read_text() == "Dear Anna"


def test_a_link_to_the_file_stays_a_link(program: Program, shop: Program, file: Path, tmp_path: Path) -> None:
    copy, link = tmp_path / "copy.shopclient", tmp_path / "desk" / "shop"
    shop("backup", copy)
    link.parent.mkdir()
    link.symlink_to(file)
    refused(program("--file", link, "restore", file, "--json"), "file_exists")
    answer = program("--file", link, "restore", copy, "--json").tree
    assert link.is_symlink()
    assert (answer["restored"], Path(answer["replaced"]).parent) == (str(file), file.parent)
    assert os.listdir(link.parent) == ["shop"]
    assert program("--file", link, "check", "--json").tree["ok"]


def test_a_file_in_use_is_not_replaced(shop: Program, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.shopclient"
    shop("backup", copy)
    command = [sys.executable, "-m", "shopclient", "--file", str(file), "till", "run"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as waiting:
        assert waiting.stdin is not None
        assert waiting.stdout is not None
        waiting.stdin.write(b"{}\n")
        waiting.stdin.flush()
        waiting.stdout.readline()
        refused(shop("restore", copy, "--json"), "file_in_use")
        waiting.stdin.close()
        waiting.wait()
    assert shop("restore", copy).code == 0


def test_no_data_file_in_a_cloud_and_no_worry_about_copies(
    shop: Program, file: Path, tmp_path: Path, program: Program
) -> None:
    cloud = tmp_path / "OneDrive"
    there = cloud / "shop.shopclient"
    answer = program("--file", there, "init", "--currency", "UAH", "--json")
    refused(answer, "place_unfit")
    assert not cloud.exists()
    assert shop("backup", there, "--json").tree == {"copy": str(there)}
    content = there.read_bytes()
    refused(program("--file", there, "check", "--json"), "place_unfit")
    assert there.read_bytes() == content
    assert os.listdir(cloud) == ["shop.shopclient"]
    assert shop("restore", there).code == 0


@pytest.mark.parametrize("words", [[], ["a", "b"], ["--force"]])
def test_restore_needs_one_copy(shop: Program, words: list[str]) -> None:
    assert shop("restore", *words).code == 2
