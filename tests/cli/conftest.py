"""The program called as a shell calls it; in this process, but for tests of the process itself."""

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from shopclient.__main__ import main

ROOT = Path(__file__).parents[2]
LISTS = ROOT / "tests" / "data" / "imports"

PROGRAMME = """
[shop]
name = "Лавка"
currency = "RUB"
country = "RU"
timezone = "Europe/Moscow"
[[card_kind]]
key = "simple"
name = "Простая"
cashback_percent = "5"
max_share_percent = "100"
[[card_kind]]
key = "ten"
name = "Десять"
discount_percent = "10"
[[card_kind]]
key = "levels"
name = "По уровням"
levels = [
    { from = "0", discount_percent = "3" },
    { from = "10000", discount_percent = "5" },
    { from = "50000", discount_percent = "10" },
]
[[card_kind]]
key = "half"
name = "Половина"
cashback_percent = "5"
"""


@dataclass
class Result:
    """How a call ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def tree(self) -> Any:
        return json.loads(self.out)


Program = Callable[..., Result]
NewShop = Callable[..., None]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "лавка ё.shopclient"


@pytest.fixture
def program(file: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Call the program on the test's file: ``program("clients", "find", "…")``."""
    return _on(file, monkeypatch)


def _on(file: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    def call(*words: object, lines: Iterable[dict[str, Any] | str] = ()) -> Result:
        text = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
        streams = [TextIOWrapper(BytesIO(content), encoding="ascii") for content in (text.encode(), b"", b"")]
        with monkeypatch.context() as patch:
            for name, stream in zip(("stdin", "stdout", "stderr"), streams, strict=True):
                patch.setattr(sys, name, stream)
            code = main(["--file", str(file), "--language", "en", *map(str, words)])
            for stream in streams[1:]:
                stream.flush()
        out, err = (stream.buffer.getvalue().decode() for stream in streams[1:])
        assert "Traceback" not in out + err
        return Result(code, out, err)

    return call


@pytest.fixture
def shop(program: Program, file: Path, tmp_path: Path, new_shop: NewShop) -> Program:
    """The program on a new shop with four kinds of card."""
    (tmp_path / "rules.toml").write_text(PROGRAMME, encoding="utf-8")
    new_shop(file, PROGRAMME, "--currency", "RUB", "--name", "Лавка")
    return program


@pytest.fixture(scope="session")
def new_shop(tmp_path_factory: pytest.TempPathFactory) -> NewShop:
    """Put a new shop at a path: made once by ``init`` with these rules and words, then copied.

    Every test gets files of its own, as ``init`` left them, but of one birth: who compares two shops or
    tests ``init`` calls it.
    """
    made: dict[tuple[str, ...], Path] = {}

    def put(file: Path, rules: str, *words: str) -> None:
        if (rules, *words) not in made:
            folder = tmp_path_factory.mktemp("new_shop")
            path, rules_file = folder / "shop", folder / "rules.toml"
            rules_file.write_text(rules, encoding="utf-8")
            with pytest.MonkeyPatch.context() as patch:
                assert _on(path, patch)("init", *words, "--program", rules_file).code == 0
            made[rules, *words] = path
        for left in made[rules, *words].parent.glob("shop*"):
            copyfile(left, file.with_name(left.name.replace("shop", file.name, 1)))

    return put


def till(shop: Program, *lines: dict[str, Any] | str) -> list[Any]:
    """Run lines through `till run` and return the answers."""
    done = shop("till", "run", lines=lines)
    assert done.code == 0
    return [json.loads(line) for line in done.out.splitlines()]


def issue(shop: Program, kind: str) -> str:
    """Issue one bearer card and return its number."""
    return str(shop("cards", "issue", "--kind", kind, "--bearer", "1", "--json").tree["cards"][0]["number"])
