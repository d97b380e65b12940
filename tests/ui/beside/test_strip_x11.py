"""The strip called by a key from the program of the cash register, on a real X screen."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest

from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.services import cards, clients
from shopclient.services.files import create_shop
from shopclient.ui.system.hot_keys import HOT_KEYS
from shopclient.ui.system.x_server import XServer
from tests.ui.beside.conftest import PROGRAMME, morning
from tests.x11 import Screen
from tools.environment import ROOT

pytestmark = pytest.mark.x11

#: Physical keys, as X counts them: whatever layout is on.
DIGITS = {sign: str(10 + place) for place, sign in enumerate("1234567890")}
CONTROL, SHIFT, F11, ENTER = "37", "50", "95", "36"
HAND, SCANNER = "80", "5"  # milliseconds between two keys


class Program:
    """One of the two programs of the stand."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def ask(self, command: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def wait_for(self, name: str, value: object) -> None:
        """Ask until *name* is *value*: the keys go by way of the X server."""
        until = monotonic() + 10
        while (found := self.ask("state")[name]) != value:
            assert monotonic() < until, f"{name} is {found!r}, not {value!r}"
            sleep(0.02)


@contextmanager
def program(screen: Screen, *words: str) -> Iterator[Program]:
    command, pipe = [sys.executable, "-m", "tests.ui.beside.x_stand", *words], subprocess.PIPE
    with subprocess.Popen(
        command, env=screen.environment(), cwd=ROOT, stdin=pipe, stdout=pipe, encoding="utf-8"
    ) as process:
        try:
            yield Program(process)
        finally:
            process.kill()


@pytest.fixture
def shop(tmp_path: Path) -> tuple[Path, str]:
    """A shop's file, and the number of Olga's card."""
    file = tmp_path / "shop.shopclient"
    with closing(create_shop(file, read_programme(PROGRAMME), morning)) as shop:
        olga = clients.add(shop, Person(last="Лаврова", first="Ольга"))
        return file, cards.issue_named(shop, "simple", olga).number


def type_keys(screen: Screen, text: str, every: str = HAND) -> None:
    keys = [DIGITS.get(sign, ENTER) for sign in text]
    screen.run("xdotool", "key", "--delay", every, *keys)


def call_strip(screen: Screen) -> None:
    screen.run("xdotool", "key", f"{CONTROL}+{SHIFT}+{F11}")


def test_from_the_register_and_back(screen: Screen, shop: tuple[Path, str]) -> None:
    file, card = shop
    screen.run("setxkbmap", "ru")
    with program(screen, "till", str(file)) as till, program(screen, "register") as register:
        till.wait_for("key", "heard")
        register.ask("front")
        type_keys(screen, "7")
        register.wait_for("text", "7")
        call_strip(screen)
        till.ask("front")
        type_keys(screen, f"{card}\n", SCANNER)
        till.wait_for("who", "Ольга Лаврова")
        type_keys(screen, "1250\n")
        till.wait_for("booked", [[112500, "Ольга Лаврова"]])
        register.ask("front")
        type_keys(screen, "9")
        register.wait_for("text", "79")
        assert till.ask("state")["copied"] == "1125,00"


def test_a_key_belongs_to_one_program_until_it_goes(screen: Screen) -> None:
    key = HOT_KEYS["Ctrl+Shift+F11"]
    ours, other = XServer(screen.display), XServer(screen.display)
    code = ours.code_of(key.keysym)
    assert str(code) == F11
    assert other.take_key(code, chord=True)
    assert not ours.take_key(code, chord=True)
    assert ours.take_key(code, chord=False)  # without Ctrl and Shift it is another key
    other.leave_key(code, chord=True)
    other.close()
    assert ours.take_key(code, chord=True)
    screen.run("xdotool", "key", f"{CONTROL}+{SHIFT}+{F11}")
    assert [press.code for press in ours.presses()] == [code]
    assert ours.front() == 0  # there is no window on this screen
    ours.give_front(0x40_0001, 0)  # one that is gone does no harm
    ours.close()
