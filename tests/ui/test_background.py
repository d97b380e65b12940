"""Work off the GUI thread comes back to it, whole, in order of its ending, and never into a closed screen."""

import sys
from errno import ENOSPC
from functools import partial
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from shopclient.domain.errors import CardUnknown, DiskFull
from shopclient.ui.background import InlineRunner, PoolRunner, ScopedRunner


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What reached the crash window's hook."""
    heard: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: heard.append(error))
    return heard


def refuse() -> None:
    raise CardUnknown("2000000000015")


def expect_none(error: BaseException) -> None:
    raise error


def stumble() -> None:
    raise ZeroDivisionError


def test_work_is_done_elsewhere_and_told_here(qtbot: QtBot) -> None:
    runner = PoolRunner()
    told: list[tuple[int, int]] = []
    runner.run(get_ident, lambda ident: told.append((ident, get_ident())), expect_none)
    qtbot.waitUntil(lambda: len(told) == 1)
    [(worker, teller)] = told
    assert worker != get_ident()
    assert teller == get_ident()


def test_a_refusal_is_told_and_is_no_fault(qtbot: QtBot, faults: list[BaseException]) -> None:
    runner = PoolRunner()
    told: list[BaseException | None] = []
    runner.run(refuse, told.append, told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert isinstance(told[0], CardUnknown)
    assert faults == []


@pytest.mark.parametrize("make", [PoolRunner, InlineRunner])
def test_a_fault_is_told_and_reaches_the_crash_window(
    qtbot: QtBot, faults: list[BaseException], make: type[PoolRunner | InlineRunner]
) -> None:
    runner = make()
    told: list[BaseException | None] = []
    runner.run(stumble, told.append, told.append)
    qtbot.waitUntil(lambda: len(faults) == 1)
    assert told == faults


def test_what_was_asked_is_done_before_the_end(qtbot: QtBot) -> None:
    runner, gate = PoolRunner(), Event()
    done: list[int] = []

    def sell(number: int) -> None:
        gate.wait()
        done.append(number)

    for number in range(9):
        runner.run(partial(sell, number), lambda _: None, expect_none)
    gate.set()
    runner.finish()
    assert sorted(done) == list(range(9))


def test_a_closed_screen_hears_nothing_more(qtbot: QtBot) -> None:
    pool = PoolRunner()
    done: list[str] = []
    told: list[str] = []
    screen = ScopedRunner(pool)
    screen.run(lambda: done.append("booked"), lambda _: told.append("told"), expect_none)
    screen.close()
    pool.run(lambda: "other", told.append, expect_none)
    qtbot.waitUntil(lambda: "other" in told)
    assert (done, told) == (["booked"], ["other"])


def test_after_the_end_nothing_is_begun(qtbot: QtBot) -> None:
    runner = PoolRunner()
    begun: list[str] = []
    runner.finish()
    runner.run(lambda: begun.append("late"), lambda _: None, expect_none)
    runner.finish()
    assert begun == []


def test_what_the_disk_refused_is_in_the_log_without_names(caplog: pytest.LogCaptureFixture) -> None:
    def draw() -> None:
        raise DiskFull("/people/olga/карты Анны.pdf") from OSError(ENOSPC, "No space left", "карты Анны.pdf")

    InlineRunner().run(draw, lambda _nothing: None, lambda _error: None)
    assert caplog.messages == [f"refused: DiskFull, OSError {ENOSPC}"]


def test_what_was_mistyped_is_not(caplog: pytest.LogCaptureFixture) -> None:
    InlineRunner().run(refuse, lambda _nothing: None, lambda _error: None)
    assert caplog.messages == []
