"""What concerns the whole day is said below the top bar."""

from pytestqt.qtbot import QtBot

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
