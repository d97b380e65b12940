"""A scanned code goes to the nearest thing that wants it, else to the till."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopclient.ui.scan_desk import ScanDesk


def test_the_newest_visible_claim_gets_the_code(qtbot: QtBot) -> None:
    till: list[str] = []
    screen, dialog = [QWidget(), QWidget()]
    at_screen: list[str] = []
    at_dialog: list[str] = []
    qtbot.addWidget(screen)
    desk = ScanDesk(till.append)
    desk.claim(screen, at_screen.append)
    desk.claim(dialog, at_dialog.append)

    desk.take("1")
    screen.show()
    desk.take("2")
    dialog.show()
    desk.take("3")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.deleteLater()
    desk.take("4")
    assert (till, at_screen, at_dialog) == (["1"], ["2", "4"], ["3"])
