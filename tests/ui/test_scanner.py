"""The scanner in a window: what it hears is told in the order of the keys."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from shopclient.ui.scanner import Scanner


def test_a_sum_typed_after_a_scan_is_that_persons_also_when_all_keys_come_at_once(
    qtbot: QtBot, qapp: QApplication
) -> None:
    heard: list[str] = []
    line = QLineEdit()
    qtbot.addWidget(line)
    with qtbot.waitActive(line):
        line.show()
        line.activateWindow()
    scanner = Scanner(qapp)
    scanner.scanned.connect(heard.append)
    line.returnPressed.connect(lambda: heard.append(line.text()))
    moment = 1_000
    # The window was busy meanwhile: no other event comes between these.
    for sign, after in [*((sign, 5) for sign in "2000000000015\r"), ("2", 200), ("6", 110), ("\r", 110)]:
        moment += after
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
        event.setTimestamp(moment)
        QCoreApplication.sendEvent(line.windowHandle(), event)
    qapp.removeEventFilter(scanner)
    assert heard == ["2000000000015", "26"]
