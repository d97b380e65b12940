"""What is typed or piped in wrongly: plain refusals, short ones, and never a traceback."""

import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from shopclient.__main__ import main
from tests.cli.conftest import ROOT, Program, till
from tests.cli.test_commands import refused

HUGE = "99999999999999999999"


@pytest.mark.parametrize(
    "line",
    [
        '{"op": "balance", "id": NaN}',
        '{"op": "balance", "id": "1", "card": Infinity}',
        '{"op": "balance", "id": "1", "card": 1e999}',
        '{"op": "balance", "id": "1", "card": ' + "9" * 5000 + "}",
        '{"op": "balance", "id": "1", "id": "2"}',
        '{"op": "balance", "id": "\\ud800"}',
        '{"op": "balance", "id": "1"',
        "[" * 100_000,
        '"text"',
    ],
)
def test_the_till_takes_no_json_that_would_have_to_be_guessed_at(shop: Program, line: str) -> None:
    [answer, after] = till(shop, line, '{"op": "nonsense", "id": "2"}')
    assert (answer["ok"], answer["error"]["code"]) == (False, "bad_json")
    assert len(answer["error"]["message"]) < 200
    assert after["error"]["code"] == "op_unknown"


@pytest.mark.parametrize(
    ("content", "code", "field"),
    [
        ('{"name": "А", "name": "Б"}', "bad_json", "name"),
        ('{"name": NaN}', "bad_json", None),
        ('{"name": "\\udcff"}', "bad_json", None),
        ("{", "bad_json", None),
        ("[1]", "bad_json", None),
        ('{"last": 5}', "value_invalid", "last"),
        ('[{"last": 5}]', "value_invalid", "[0].last"),
        ('{"name": "А", "last": "Б"}', "value_invalid", "name"),
        ('{"name": "А", "language": "xx"}', "value_invalid", "language"),
        ('{"name": "А", "family": [{"name": "Б", "x": 1}]}', "field_unknown", "family[0].x"),
        ('{"name": "' + "Я" * 300_000 + '"}', "text_invalid", "name"),
    ],
)
def test_a_client_is_refused_by_the_name_of_the_field(
    shop: Program, tmp_path: Path, content: str, code: str, field: str | None
) -> None:
    path = tmp_path / "person.json"
    path.write_text(content, encoding="utf-8")
    answer = shop("clients", "add", path, "--json")
    refused(answer, code)
    assert answer.tree["error"].get("field") == field
    assert len(answer.out) < 1_000
    assert shop("clients", "find", "", "--json").tree == {"clients": []}


def test_a_name_beside_its_own_parts_is_taken(shop: Program, tmp_path: Path) -> None:
    path = tmp_path / "person.json"
    path.write_text('{"name": "Анна Фёдорова", "last": "Федорова", "first": "Анна"}', encoding="utf-8")
    [added] = shop("clients", "add", path, "--json").tree["clients"]
    assert added["name"] == "Анна Федорова"


def test_a_long_value_does_not_come_back_whole(shop: Program, tmp_path: Path) -> None:
    path = tmp_path / "person.json"
    path.write_text(json.dumps({"x" * 300_000: 1}), encoding="utf-8")
    answer = shop("clients", "add", path, "--json")
    refused(answer, "field_unknown")
    assert len(answer.out) + len(answer.err) < 1_000
    assert len(shop("clients", "find", "x", "--limit", "x" * 100_000).err) < 1_000
    assert len(shop("x" * 100_000).err) < 1_000
    assert len(shop("--language", "x" * 100_000, "check").err) < 1_000


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["cards", "issue", "--kind", "ten", "--client", HUGE], "client_unknown"),
        (["cards", "issue", "--kind", "ten", "--client", "nobody"], "client_unknown"),
        (["clients", "show", HUGE], "client_unknown"),
        (["cards", "issue", "--kind", "ten", "--bearer", HUGE], "value_invalid"),
        (["cards", "issue", "--kind", "ten", "--bearer", "-1"], "count_invalid"),
        (["cards", "print", "x.pdf", "1", "--start", HUGE], "value_invalid"),
        (["clients", "find", "x", "--limit", HUGE], "value_invalid"),
        (["today", "--ahead", HUGE], "value_invalid"),
        (["holidays", "dates", "pioneer_day", "--from", "2026", "--to", HUGE], "value_invalid"),
        (["demo", "x.shopclient", "--clients", HUGE], "value_invalid"),
        (["demo", "x.shopclient", "--seed", f"-{HUGE}"], "value_invalid"),
        (["clients", "find", "\udcff"], "text_invalid"),
        (["check", "--file", "\udcff"], "text_invalid"),
    ],
)
def test_words_that_do_not_fit_are_refused_plainly(shop: Program, words: list[str], code: str) -> None:
    refused(shop(*words, "--json"), code)


@pytest.mark.parametrize(
    "words",
    [
        ["cards", "issue", "--kind", "ten", "--bearer", "1", "--pdf", ""],
        ["cards", "print", "", "2000000000015"],
        ["clients", "add", ""],
        ["clients", "import", ""],
        ["program", "load", ""],
        ["backup", ""],
        ["demo", ""],
        ["check", "--file", ""],
        ["clients", "find", "x", "--limit", "1_000"],
        ["clients", "find", "x", "--limit", "٣"],
    ],
)
def test_empty_names_of_files_and_odd_numbers_are_wrong_usage(shop: Program, words: list[str]) -> None:
    done = shop(*words)
    assert done.code == 2
    assert done.out == ""


def shell(command: str, file: Path, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """Let a shell run *command*, in which $SHOP is the program."""
    program = shlex.join([sys.executable, str(ROOT / "main.py"), "--file", str(file), "--language", "en"])
    variables = {**os.environ, "SHOP": program, **environment}
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        env=variables,
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="asks a Unix shell")
@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("eval $SHOP program dump | head -0; exit ${PIPESTATUS[0]}", 1),
        ("eval $SHOP --help | head -0; exit ${PIPESTATUS[0]}", 0),
        ("eval $SHOP check --json >&-", 0),
        ("eval $SHOP check --json <&- >&- 2>&-", 0),
        ("eval $SHOP nonsense >&- 2>&-", 2),
        ("eval $SHOP till run <&-", 0),
        ("eval $SHOP check --json > /dev/full", 1),
    ],
)
def test_closed_streams_end_quietly(shop: Program, file: Path, command: str, code: int) -> None:
    before = file.read_bytes()
    done = shell(command, file)
    assert (done.returncode, done.stderr) == (code, b"")
    assert file.read_bytes() == before


@pytest.mark.skipif(sys.platform != "linux", reason="asks the tools of Linux")
def test_ctrl_c_ends_quietly(shop: Program, file: Path) -> None:
    # A shell's background job ignores Ctrl+C, and its children would.
    heeding = ["env", "--default-signal=INT"]
    command = [*heeding, sys.executable, str(ROOT / "main.py"), "--file", str(file), "till", "run"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as stream:
        assert stream.stdin is not None
        assert stream.stdout is not None
        stream.stdin.write(b"{}\n")
        stream.stdin.flush()
        stream.stdout.readline()
        stream.send_signal(signal.SIGINT)
        assert stream.communicate(timeout=30) == (b"", b"")
    assert stream.returncode == 130


def test_ctrl_c_while_the_program_is_still_loading(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_words: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("shopclient.cli.main.run", stopped)
    assert main(["check"]) == 130


@pytest.mark.skipif(sys.platform != "linux", reason="the folder of logs is named as Linux names it")
def test_a_fault_of_ours_is_in_the_log_and_names_nobody(file: Path, tmp_path: Path) -> None:
    code = (
        "import sys, logging\n"
        "from shopclient.logs import begin_log_late\n"
        "begin_log_late()\n"
        "log = logging.getLogger('shopclient.cli')\n"
        "log.info('a usual day')\n"
        "assert 'logging.handlers' not in sys.modules\n"
        "try:\n"
        "    raise ValueError('Анна Фёдорова +7 916 123-27-40')\n"
        "except ValueError:\n"
        "    log.exception('a fault of ours')\n"
    )
    home = {"XDG_STATE_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, **home},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    [log] = tmp_path.rglob("commands.log")
    text = log.read_text(encoding="utf-8")
    assert "a fault of ours" in text
    assert "ValueError" in text
    assert "Анна" not in text
    assert "123-27" not in text


def test_a_fault_of_an_import_shows_the_beginning_of_its_value(shop: Program, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text(f"Имя;Телефон;Дата рождения\nОльга;+79161234567;{'9' * 100_000}\n", encoding="utf-8")
    [fault] = shop("clients", "import", path, "--json").tree["faults"]
    assert fault["field"] == "birthday"
    assert len(fault["value"]) == 201


@pytest.mark.parametrize("name", ["王小明", "محمد", "Аня 🎂"])
def test_a_name_that_the_type_lacks_is_told(shop: Program, tmp_path: Path, name: str) -> None:
    path, pdf = tmp_path / "person.json", tmp_path / "cards.pdf"
    path.write_text(json.dumps({"name": name}), encoding="utf-8")
    [added] = shop("clients", "add", path, "--json").tree["clients"]
    issued = shop("cards", "issue", "--kind", "ten", "--client", added["id"], "--pdf", pdf, "--json").tree
    [card] = issued["cards"]
    told = [{"number": card["number"], "field": "client", "value": name, "reason": "letters_missing"}]
    assert issued["faults"] == told
    assert shop("cards", "print", pdf, card["number"], "--json").tree["faults"] == told
    assert "letters_missing" in shop("cards", "print", pdf, card["number"]).out


def test_a_name_in_our_letters_is_printed_without_a_word(shop: Program, tmp_path: Path) -> None:
    path, pdf = tmp_path / "person.json", tmp_path / "cards.pdf"
    path.write_text(json.dumps({"name": "Ґалаґан-Їжак Ё’ Ñ"}), encoding="utf-8")
    [added] = shop("clients", "add", path, "--json").tree["clients"]
    issued = shop("cards", "issue", "--kind", "ten", "--client", added["id"], "--pdf", pdf, "--json").tree
    assert set(issued) == {"cards", "pdf"}
