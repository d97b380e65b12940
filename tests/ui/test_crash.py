"""A fault of ours: one window, nothing personal in it, and the work goes on."""

import logging
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.logs import begin_log
from shopclient.ui.crash import CrashReporter, on_qt_message
from shopclient.ui.crash_window import CrashWindow


def windows() -> list[CrashWindow]:
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, CrashWindow) and each.isVisible()
    ]


def stumble(name: str) -> None:
    raise ValueError(f"no sale for {name}, phone +380 50 123-45-67, card 2000000000015")


def report(reporter: CrashReporter) -> None:
    try:
        stumble("Олена Коваленко")
    except ValueError as error:
        reporter.on_error(ValueError, error, error.__traceback__)


@pytest.fixture
def reporter(qtbot: QtBot, theme: object, tmp_path: Path) -> Iterator[CrashReporter]:
    yield CrashReporter(tmp_path)
    for window in windows():
        window.close()


def test_one_window_however_many_faults(qtbot: QtBot, reporter: CrashReporter) -> None:
    for _ in range(50):
        report(reporter)
    qtbot.waitUntil(lambda: bool(windows()))
    report(reporter)
    QApplication.processEvents()
    assert len(windows()) == 1


def test_the_next_fault_after_it_was_closed_is_shown_again(qtbot: QtBot, reporter: CrashReporter) -> None:
    report(reporter)
    qtbot.waitUntil(lambda: len(windows()) == 1)
    with qtbot.waitSignal(windows()[0].destroyed):
        windows()[0].go_on_button.click()
    report(reporter)
    qtbot.waitUntil(lambda: len(windows()) == 1)


def test_details_can_be_copied_and_name_nobody(qtbot: QtBot, reporter: CrashReporter) -> None:
    report(reporter)
    qtbot.waitUntil(lambda: bool(windows()))
    windows()[0].copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "in stumble" in copied
    assert [
        secret
        for secret in ("Олена", "Коваленко", "123", "2000000000015", str(Path.home()))
        if secret in copied
    ] == []


def test_a_fault_in_a_thread_is_heard(
    qtbot: QtBot, reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "excepthook", reporter._on_thread_error)
    thread = threading.Thread(target=stumble, args=("Anna",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(windows()) == 1)


def test_the_log_names_nobody_either(qtbot: QtBot, reporter: CrashReporter, tmp_path: Path) -> None:
    root = logging.getLogger()
    before = list(root.handlers)
    begin_log(tmp_path / "logs")
    [handler] = [each for each in root.handlers if each not in before]
    try:
        report(reporter)
        on_qt_message(QtMsgType.QtWarningMsg, None, "Could not load Олена.png")  # type: ignore[arg-type]  # not read
    finally:
        root.removeHandler(handler)
        handler.close()
    log = (tmp_path / "logs" / "shopclient.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "Qt: Could not load" in log
    assert re.match(r"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} ERROR shopclient", log)
    assert [secret for secret in ("Олена", "123-45-67", "2000000000015") if secret in log] == []


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    before = list(logging.getLogger().handlers)
    begin_log(tmp_path / "file")
    assert logging.getLogger().handlers == before
