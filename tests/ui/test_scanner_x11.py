"""A keyboard-wedge scanner on a real X screen: physical keys, three layouts, whatever has the focus."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.full import FULL
from tests.x11 import Screen
from tools.environment import ROOT

pytestmark = pytest.mark.x11

FOCUSES = ["line", "table", "combo", "list", "dialog", "message"]
#: The keys of a US keyboard, as X counts them.
KEYS = {sign: str(10 + place) for place, sign in enumerate("1234567890-")}
KEYS |= {sign: str(24 + place) for place, sign in enumerate("QWERTYUIOP")}
KEYS |= {sign: str(38 + place) for place, sign in enumerate("ASDFGHJKL")}
KEYS |= {sign: str(52 + place) for place, sign in enumerate("ZXCVBNM")}
LAYOUTS = ["us", "ru", "ua"]
LONGEST_GAP = 50  # milliseconds
SHIFT, ENTER = "50", "36"


class Desk:
    """The stand on its screen, with a scanner's cable in hand."""

    def __init__(self, screen: Screen, stand: "subprocess.Popen[str]") -> None:
        self._screen, self._stand = screen, stand

    def ask(self, command: str) -> str:
        assert self._stand.stdin is not None
        assert self._stand.stdout is not None
        self._stand.stdin.write(f"{command}\n")
        self._stand.stdin.flush()
        return self._stand.stdout.readline().strip()

    def state(self, keys: int = 0) -> dict[str, Any]:
        """Return what came of *keys* keys, once they came."""
        answer: dict[str, Any] = json.loads(self.ask(f"state {keys}"))
        return answer

    def layout(self, name: str) -> None:
        self._screen.run("setxkbmap", name)

    def press(self, code: str, every: int) -> None:
        """Press the keys of *code* and Enter, *every* so many milliseconds, letters with Shift."""
        call = ["xdotool"]
        for sign in code:
            key = ["key", "--delay", str(every), KEYS[sign]]
            shifted = ["keydown", "--delay", "0", SHIFT, *key, "keyup", "--delay", "0", SHIFT]
            call += shifted if sign.isalpha() else key
        self._screen.run(*call, "key", "--delay", str(every), ENTER)

    def press_torn(self, code: str, after: int, pause: float) -> None:
        """Press the keys of *code* and Enter at 5 ms, with a *pause* in seconds *after* so many of them."""
        keys = [*(KEYS[sign] for sign in code), ENTER]
        press = ["key", "--delay", "5"]
        self._screen.run("xdotool", *press, *keys[:after], "sleep", str(pause), *press, *keys[after:])

    def scan(self, focus: str, pattern: str, every: int) -> tuple[str, dict[str, Any]]:
        """Scan a code made of *pattern* with the focus there; return the code and what came of it.

        xdotool keeps its pace by sleeping: when the computer is busy it falls behind, as no scanner does.
        Such a scan is thrown away and another done: the same code again within a second would be one scan.
        """
        for attempt in range(10):
            code = pattern.replace("#", str(attempt))
            self.ask(f"focus {focus}")
            self.press(code, every)
            keys = len(code) + 1 + sum(sign.isalpha() for sign in code)  # Shift is a key, too
            state = self.state(keys)
            # Without a window manager X may give the first keys to nobody: these the program never saw.
            came, longest = state.pop("seen") >= keys, state.pop("longest")
            if came and longest <= LONGEST_GAP:
                return code, state
        raise AssertionError("the computer is too busy to scan on")


@contextmanager
def stand_on(screen: Screen) -> Iterator[Desk]:
    command = [sys.executable, "-m", "tests.ui.scan_stand"]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env=screen.environment(), cwd=ROOT, stdin=pipe, stdout=pipe, encoding="utf-8"
    ) as stand:
        desk = Desk(screen, stand)
        try:
            desk.ask("focus line")
            yield desk
        finally:
            stand.kill()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_scan_arrives_whole_and_leaves_nothing(screen: Screen, layout: str) -> None:
    heard, expected = [], []
    with stand_on(screen) as desk:
        desk.layout(layout)
        for number, focus in enumerate(FOCUSES):
            for place, every in enumerate((1, 5, 15, 30)):
                # Two speeds here, the other two in the next layout; the full run takes all in each.
                taken = FULL or (number + place + LAYOUTS.index(layout)) % 2 == 0
                digits = [f"2#000000{number:02}{every:02}5"] if taken else []
                # Letters once at each speed and each focus would only take longer.
                letters = [f"KRD#-{number:02}{every:02}"] if every == (5, 15, 30)[number % 3] else []
                for pattern in [*digits, *letters]:
                    code, state = desk.scan(focus, pattern, every)
                    heard.append((focus, every, state))
                    expected.append((focus, every, nothing_but(code)))
    assert heard == expected


def nothing_but(code: str) -> dict[str, Any]:
    return {
        "scans": [code],
        "pressed": [],
        "line": "",
        "dialog": "",
        "combo": "0",
        "cells": "",
        "editing": False,
    }


@pytest.mark.parametrize("layout", ["us", "ru"])
def test_a_person_typing_a_number_never_scans(screen: Screen, layout: str) -> None:
    with stand_on(screen) as desk:
        desk.layout(layout)
        desk.ask("focus line")
        desk.press("2000000000015", 110)
        state = desk.state()
    assert (state["scans"], state["line"]) == ([], "2000000000015")


def test_letters_of_a_person_stay_in_the_layout(screen: Screen) -> None:
    with stand_on(screen) as desk:
        desk.layout("ru")
        desk.ask("focus line")
        desk.press("BDFY", 110)
        state = desk.state()
    assert state["line"] == "ИВАН"


@pytest.mark.parametrize("after", [1, 3, 12])
def test_a_scan_torn_by_a_hitch_leaves_nothing(screen: Screen, after: int) -> None:
    number = "2000074102271"
    with stand_on(screen) as desk:
        desk.press_torn(number, after, 0.3)
        state = desk.state(len(number) + 1)
    # Beside the whole, a piece may have been looked up.
    assert (state["scans"][-1:], state["line"]) == ([number], "")


def test_a_scan_while_the_window_is_busy_is_not_lost(screen: Screen) -> None:
    with stand_on(screen) as desk:
        desk.ask("busy")
        desk.press("2000000000015", 5)
        desk.ask("go on")
        state = desk.state()
    assert (state["scans"], state["line"]) == (["2000000000015"], "")
