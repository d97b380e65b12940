"""What concerns the whole day is said below the top bar."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopclient.domain.clock_jumps import Jump
from shopclient.services.file_state import LITTLE, FileState
from shopclient.ui.notice_bar import NoticeBar
from shopclient.ui.theme import Theme


def test_all_is_well_and_nothing_is_said(qtbot: QtBot, theme: Theme) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    for state in (None, FileState(True, None), FileState(True, LITTLE)):
        bar.show_state(state)
        assert not bar.isVisible()


def test_little_room_and_a_read_only_file_are_said_until_they_are_closed(qtbot: QtBot, theme: Theme) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_state(FileState(True, 150_000_000))
    assert bar.isVisible()
    assert "150 MB" in bar.label.text()
    bar.close_button.click()
    bar.show_state(FileState(True, 140_000_000))
    assert not bar.isVisible()
    bar.show_state(FileState(False, 140_000_000))
    assert bar.isVisible()
    assert "only be read" in bar.label.text()


def test_a_clock_that_went_ahead_is_said_until_the_date_is_confirmed(qtbot: QtBot, theme: Theme) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_jump(Jump(timedelta(days=365)))
    bar.show_state(FileState(True, None))
    assert bar.isVisible()
    assert "365" in bar.label.text()
    with qtbot.waitSignal(bar.clock_trusted):
        bar.trust_button.click()
    assert not bar.isVisible()


def test_a_disk_that_fills_up_says_so_anew_and_all_is_well_with_room_again(
    qtbot: QtBot, theme: Theme
) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_state(FileState(True, 2_000_000))
    assert "2 MB" in bar.label.text()
    bar.close_button.click()
    bar.show_state(FileState(True, 0))
    assert bar.isVisible()
    assert "The disk is full" in bar.label.text()
    bar.show_state(FileState(True, LITTLE))
    assert not bar.isVisible()


def test_a_full_disk_does_not_make_the_clock_forgotten(qtbot: QtBot, theme: Theme) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_jump(Jump(timedelta(days=365)))
    bar.show_state(FileState(True, 0))
    assert "The disk is full" in bar.label.text()
    assert not bar.trust_button.isVisible()
    bar.close_button.click()
    assert "365" in bar.label.text()
    assert bar.trust_button.isVisible()


def test_a_clock_set_back_asks_nothing(qtbot: QtBot, theme: Theme) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_jump(Jump(timedelta(minutes=-30)))
    assert bar.isVisible()
    assert not bar.trust_button.isVisible()


def test_a_low_window_keeps_its_room_for_the_till(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = NoticeBar(window)
    window.resize(900, 700)
    bar.resize(900, 60)
    window.show()
    bar.show_state(FileState(True, 150_000_000))
    assert "Free some space today" in bar.label.text()
    window.resize(900, 400)
    bar.resize(880, 60)
    assert bar.label.text() == "Little room is left on the disk: 150 MB."
    assert "Free some space today" in bar.toolTip()
