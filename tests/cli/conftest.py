"""The program called as a shell calls it; in this process, but for tests of the process itself."""

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
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


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "лавка ё.shopclient"


@pytest.fixture
def program(file: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Call the program on the test's file: ``program("clients", "find", "…")``."""

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
def shop(program: Program, tmp_path: Path) -> Program:
    """The program on a new shop with four kinds of card."""
    rules = tmp_path / "rules.toml"
    rules.write_text(PROGRAMME, encoding="utf-8")
    assert program("init", "--currency", "RUB", "--name", "Лавка", "--program", rules).code == 0
    return program


def till(shop: Program, *lines: dict[str, Any] | str) -> list[Any]:
    """Run lines through `till run` and return the answers."""
    done = shop("till", "run", lines=lines)
    assert done.code == 0
    return [json.loads(line) for line in done.out.splitlines()]


def issue(shop: Program, kind: str) -> str:
    """Issue one bearer card and return its number."""
    return str(shop("cards", "issue", "--kind", kind, "--bearer", "1", "--json").tree["cards"][0]["number"])
