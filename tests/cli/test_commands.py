"""The commands as a person calls them: done, refused in a plain line, wrong usage."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from shopclient.cli.call import now
from shopclient.domain.holiday_typing import HolidayDraft
from shopclient.services import own_holidays
from shopclient.services.files import open_shop
from tests.cli.conftest import LISTS, ROOT, Program, Result


def refused(result: Result, code: str) -> None:
    assert result.code == 1
    assert result.tree["error"]["code"] == code
    assert result.err.count("\n") == 1
    assert result.tree["error"]["message"].strip() in result.err


def test_a_new_file_is_made_once(program: Program, file: Path) -> None:
    assert program("init", "--currency", "UAH", "--country", "UA", "--timezone", "Europe/Kyiv").code == 0
    content = file.read_bytes()
    refused(program("init", "--currency", "UAH", "--json"), "file_exists")
    assert file.read_bytes() == content
    assert program("check", "--json").tree == {"ok": True, "findings": []}


def test_options_stand_before_or_after_the_command(shop: Program) -> None:
    assert shop("--json", "clients", "find", "x").tree == {"clients": []}
    assert shop("clients", "find", "x", "--json").tree == {"clients": []}
    refused(shop("clients", "find", "x", "--segment", "нет такого", "--json"), "segment_unknown")
    assert shop("--language", "xx", "check").code == 2
    assert shop("check", "--file").code == 2
    assert shop("nonsense").code == 2
    assert shop("--version").out.startswith("Shopclient ")
    assert "Example:" in shop("clients", "find", "--help").out


@pytest.mark.parametrize(
    "words",
    [
        ["report", "stages"],
        ["report", "takings", "--pdf", "x.pdf"],
    ],
)
def test_what_does_not_work_yet_is_refused_by_name(shop: Program, words: list[str]) -> None:
    refused(shop(*words, "--json"), "not_yet")


def test_a_whole_file_goes_in_and_comes_out_and_is_erased(shop: Program, tmp_path: Path) -> None:
    anna = {
        "last": "Бондар",
        "first": "Анна",
        "addresses": ["ул. Лесная, 4", "дача: Сосновка, 12"],
        "sizes": ["обувь 38"],
        "channels": [{"channel": "phone", "wish": "refused"}],
        "born_about": 1986,
        "score": 0,
        "family": [
            {"relation": "godmother", "name": "Зоя", "hobbies": [], "tastes": ["халва"]},
            {"relation": "pet", "name": "Мурка", "hobbies": [], "species": "cat"},
        ],
    }
    office = {"name": "ООО «Липа»", "is_organisation": True}
    office["family"] = [{"relation": "contact_person", "name": "Ира", "hobbies": [], "role": "бухгалтер"}]
    people = tmp_path / "people.json"
    people.write_text(json.dumps([anna, office]), encoding="utf-8")
    ids = [each["id"] for each in shop("clients", "add", people, "--json").tree["clients"]]
    for client, given in zip(ids, (anna, office), strict=True):
        told = shop("clients", "show", client, "--json").tree
        assert {key: told[key] for key in given} == given
    [put] = shop("clients", "archive", ids[0], "--json").tree["changes"]
    assert shop("clients", "find", "Бондар", "--json").tree == {"clients": []}
    shop("clients", "undo", put, "--json")
    assert [each["id"] for each in shop("clients", "find", "Бондар", "--json").tree["clients"]] == ids[:1]
    changes = shop("clients", "history", ids[0], "--json").tree["changes"]
    assert [(each["deed"], each["undone"]) for each in changes] == [
        ("undo", False),
        ("archive", True),
        ("add", False),
    ]
    refused(shop("clients", "undo", put, "--json"), "already_undone")
    card = shop("cards", "issue", "--kind", "simple", "--client", ids[0], "--json").tree["cards"][0]["number"]
    assert shop("clients", "dossier", ids[0]).code == 2
    copy = tmp_path / "stick" / "copy.shopclient"
    shop("backup", copy, "--json")

    erased = shop("clients", "erase", ids[0], "--json").tree

    assert erased == {
        "id": ids[0],
        "name": f"#{ids[0]}",
        "cards_blocked": [card],
        "file_compacted": True,
    }
    refused(shop("clients", "show", ids[0], "--json"), "client_unknown")
    assert shop("cards", "show", card, "--json").tree["state"] == "blocked"
    assert shop("check", "--json").tree["ok"]
    restored = shop("restore", copy, "--json").tree["restored"]
    assert "Бондар".encode() not in Path(restored).read_bytes()


def test_both_lists_come_in_once_and_are_found(shop: Program) -> None:
    for name, people in (("loyverse_customers.csv", 20), ("clients_1c_cp1251.csv", 15)):
        trial = shop("clients", "import", LISTS / name, "--dry-run", "--json").tree
        done = shop("clients", "import", LISTS / name, "--json").tree
        assert trial == done
        assert (done["read"], done["added"], done["faults"]) == (people, people, [])
        told = ["Customer ID", "First visit", "Last visit"] if people == 20 else ["Код"]
        assert set(told) <= set(done["columns"]["ignored"])
        again = shop("clients", "import", LISTS / name, "--json").tree
        assert (again["added"], again["updated"], again["skipped"]) == (0, 0, people)
    for text in ("федоров", "ФЁДОРОВ", "fedorov", "65-21", "2009987577615", "atljhjd"):
        names = [client["name"] for client in shop("clients", "find", text, "--json").tree["clients"]]
        assert "Анна Петровна Фёдоров" in names, text
    [pyotr] = [
        client
        for client in shop("clients", "find", "Їжак Пётр", "--json").tree["clients"]
        if client["cards"] == ["208182114557"]
    ]
    person = shop("clients", "show", pyotr["id"], "--json").tree
    assert (person["balance"], person["turnover"], person["purchases"]) == ("125.50", "45311.29", 0)


def test_a_broken_line_is_reported_and_costs_nothing_else(shop: Program, tmp_path: Path) -> None:
    broken = tmp_path / "broken.csv"
    broken.write_text(
        "Имя;Телефон;Дата рождения\nОльга Лаврова;+79161234567;31.02.1980\n"
        '"Незакрытая;кавычка\nПётр Ким;+79161234568;01.03.1970\n;;\n',
        encoding="utf-8",
    )
    done = shop("clients", "import", broken, "--json").tree
    assert done["added"] == 2
    assert ("birthday", "31.02.1980", "date_invalid") in [
        (fault["field"], fault["value"], fault["reason"]) for fault in done["faults"]
    ]
    assert any(fault["reason"] == "broken_quote" for fault in done["faults"])
    [birthday] = [fault for fault in done["faults"] if fault["field"] == "birthday"]
    assert birthday["message"] == "Birthday: There is no such date"
    mapping = tmp_path / "columns.json"
    mapping.write_text('{"Имя": "name", "Нет": "phone", "Телефон": "ignored"}', encoding="utf-8")
    tried = shop("clients", "import", broken, "--dry-run", "--mapping", mapping, "--json").tree
    assert tried["columns"] == {"ignored": ["Телефон"], "unrecognised": [], "absent": ["Нет"]}
    refused(shop("clients", "export", tmp_path / "none" / "x.csv", "--json"), "folder_not_found")
    refused(shop("clients", "import", tmp_path / "none.csv", "--json"), "file_not_found")
    binary = tmp_path / "photo.csv"
    binary.write_bytes(bytes(range(256)) * 40)
    refused(shop("clients", "import", binary, "--json"), "import_unreadable")


def test_people_are_added_from_json_all_or_none(shop: Program, tmp_path: Path) -> None:
    person = {
        "last": "Зорина",
        "first": "Галина",
        "phones": ["+7 916 123-27-40"],
        "birthday": "--02-29",
        "family": [{"relation": "son", "name": "Денис", "birthday": "1992-11-03", "hobbies": ["мотоциклы"]}],
        "favourites": [{"key": "komsomol_day", "reason": "пела бы у костра"}],
    }
    path = tmp_path / "people.json"
    path.write_text(json.dumps([person, {**person, "birthday": "1980-02-31"}]), encoding="utf-8")
    answer = shop("clients", "add", path, "--json")
    refused(answer, "date_invalid")
    assert answer.tree["error"]["field"] == "[1].birthday"
    assert shop("clients", "find", "", "--json").tree == {"clients": []}
    path.write_text(json.dumps(person), encoding="utf-8")
    [added] = shop("clients", "add", path, "--json").tree["clients"]
    shown = shop("clients", "show", added["id"], "--json").tree
    assert shown["birthday"] == "--02-29"
    assert shown["favourites"] == person["favourites"]
    refused(shop("clients", "show", "99", "--json"), "client_unknown")


def test_today_and_greet(shop: Program, tmp_path: Path) -> None:
    path = tmp_path / "person.json"
    path.write_text(
        json.dumps({"name": "Нина", "favourites": [{"key": "pioneer_day", "reason": "лагерь"}]}),
        encoding="utf-8",
    )
    shop("clients", "add", path)
    [item] = shop("today", "--date", "2026-05-19", "--json").tree["items"]
    assert (item["occasion"], item["key"], item["reason"], item["days_left"]) == (
        "holiday",
        "pioneer_day",
        "лагерь",
        0,
    )
    greeted = shop("greet", item["occurrence"], "--json").tree
    assert greeted == {"occurrence": item["occurrence"], "state": "done", "repeated": False}
    assert shop("greet", item["occurrence"], "--json").tree["repeated"]
    refused(shop("greet", "c99/birthday/2026/1", "--json"), "occurrence_unknown")
    refused(shop("today", "--date", "2026-02-31", "--json"), "date_invalid")


def test_the_kindred_day_of_the_story(shop: Program, tmp_path: Path) -> None:
    path = tmp_path / "person.json"
    loves = {"key": "komsomol_day", "reason": "пела бы у костра"}
    path.write_text(json.dumps({"name": "Галина", "favourites": [loves]}), encoding="utf-8")
    [galina] = shop("clients", "add", path, "--json").tree["clients"]
    days = ("02-13", "02-25", "03-09", "03-21", "04-01")
    for number, day in enumerate(days):
        sale = {"op": "sell", "id": f"s{number}", "client": galina["id"], "amount": "5000"}
        shop("till", "run", lines=[{**sale, "at": f"2026-{day}T10:00:00"}])

    [item] = shop("today", "--date", "2026-05-12", "--ahead", "0", "--json", "--language", "ru").tree["items"]
    asked = ("occasion", "key", "kindred_of", "date", "days_left", "reason", "person", "missed", "title")
    assert [item[name] for name in asked] == [
        *("kindred", "pioneer_day", "komsomol_day", "2026-05-19", 7),
        *("пела бы у костра", "self", False, "День пионерии"),
    ]
    assert item["why"].endswith("пионеры, комсомол, молодость, советское время")
    assert shop("greet", item["occurrence"], "--state", "later", "--json").tree["state"] == "later"
    refused(shop("greet", item["occurrence"].replace("pioneer", "women"), "--json"), "occurrence_unknown")


def test_holidays_by_key_and_by_rule(program: Program) -> None:
    years = ("--from", "2026", "--to", "2026", "--json")
    assert program("holidays", "dates", "pioneer_day", *years).tree == {"dates": ["2026-05-19"]}
    assert program("holidays", "rule", "easter_orthodox +0", *years).tree == {"dates": ["2026-04-12"]}
    refused(program("holidays", "dates", "no_such_day", *years), "holiday_unknown")
    refused(program("holidays", "rule", "fixed 02-31", *years), "rule_invalid")


def test_the_shops_own_holidays_count_where_there_is_a_shop(shop: Program, file: Path) -> None:
    opened = open_shop(file, now)
    own_holidays.move_date(opened, "ramadan_start", 2026, 1, date(2026, 2, 19))
    own = own_holidays.add(opened, HolidayDraft({"ru": "День лавки"}, "dates 2026-05-01 2027-05-20"))
    opened.close()
    years = ("--from", "2026", "--to", "2027", "--json")

    assert shop("holidays", "dates", "ramadan_start", *years).tree["dates"][0] == "2026-02-19"
    assert shop("holidays", "dates", own.key, *years).tree == {"dates": ["2026-05-01", "2027-05-20"]}
    assert shop("clients", "find", "x", "--json").code == 0  # the file was let go of


def test_a_copy_is_made_and_opens(shop: Program, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "copy.shopclient"
    assert shop("backup", target, "--json").tree == {"copy": str(target)}
    assert shop("--file", target, "check", "--json").tree["ok"]
    assert Path(shop("backup", "--json").tree["copy"]).exists()


@pytest.mark.parametrize(
    ("content", "code"), [(b"", "file_foreign"), (b"hello", "file_foreign"), (None, "file_not_found")]
)
def test_a_file_that_is_not_ours_is_refused(
    program: Program, file: Path, content: bytes | None, code: str
) -> None:
    if content is not None:
        file.write_bytes(content)
    refused(program("check", "--json"), code)
    assert (file.read_bytes() if file.exists() else None) == content


def test_it_is_a_program_of_its_own(file: Path) -> None:
    command = [
        sys.executable,
        str(ROOT / "main.py"),
        "--file",
        str(file),
        "--language",
        "ru",
        "check",
        "--json",
    ]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, timeout=60, check=False)
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"]["code"] == "file_not_found"
    assert file.name in done.stderr.decode()


def test_a_pdf_never_takes_the_place_of_something_else(shop: Program, file: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    for target in (file, tmp_path, tmp_path / "none" / "cards.pdf"):
        answer = shop("cards", "issue", "--kind", "ten", "--bearer", "1", "--pdf", target, "--json")
        assert answer.code == 1
        assert answer.tree["error"]["code"] in {"file_exists", "file_not_found"}
    assert file.read_bytes() == before
    assert shop("check", "--json").tree["ok"]


def test_a_card_number_in_groups_is_found_by_its_scan(shop: Program, tmp_path: Path) -> None:
    listed = tmp_path / "grouped.csv"
    listed.write_text(
        "Имя;Телефон;Карта\nОльга Лаврова;+79161234567;4006 3813-33931\nПётр Ким;+79161234568;AB-12 7\n",
        encoding="utf-8",
    )
    assert shop("clients", "import", listed, "--json").tree["added"] == 2
    for scanned, kept in (("4006381333931", "4006381333931"), ("AB127", "AB127"), ("AB-12 7", "AB127")):
        assert shop("cards", "show", scanned, "--json").tree["number"] == kept
    assert len(shop("clients", "find", "4006 3813", "--json").tree["clients"]) == 1
    again = shop("clients", "import", listed, "--json").tree
    assert (again["added"], again["skipped"], again["faults"]) == (0, 2, [])


def test_the_clients_leave_in_every_form_and_the_shop_with_everything(shop: Program, tmp_path: Path) -> None:
    assert shop("clients", "import", LISTS / "clients_1c_cp1251.csv").code == 0
    for form in ("csv", "xlsx", "vcf", "json"):
        done = shop("clients", "export", tmp_path / f"out.{form}", "--json").tree
        left_out = ["photo"] if form in {"csv", "xlsx"} else []
        assert done == {"file": str(tmp_path / f"out.{form}"), "clients": 15, "left_out": left_out}
    refused(shop("clients", "export", tmp_path / "out.doc", "--json"), "value_invalid")
    everything = shop("export-all", tmp_path / "all", "--json").tree
    assert (everything["clients"], (tmp_path / "all" / "tables" / "client.csv").is_file()) == (15, True)
    refused(shop("export-all", tmp_path / "all", "--json"), "file_exists")
