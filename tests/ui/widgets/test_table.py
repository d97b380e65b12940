"""A table is read, chosen from, sorted and opened."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from shopclient.ui.theme import Theme
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import CONTENTS, Cell, CellChip, Column
from tests.ui.widgets.tables import CLIENTS, SALES, clients_table, sales_table


def test_enter_and_a_double_click_open_the_row(theme: Theme, qtbot: QtBot) -> None:
    table = laid_out(qtbot, clients_table())
    table.choose(1)
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [CLIENTS[1]]
    with qtbot.waitSignal(table.opened) as told:
        for press in (QTest.mouseClick, QTest.mouseDClick):
            press(table.viewport(), Qt.MouseButton.LeftButton, pos=middle(table, 2))
    assert told.args == [CLIENTS[2]]


def test_arrows_choose_and_tell(theme: Theme, qtbot: QtBot) -> None:
    table = laid_out(qtbot, clients_table())
    table.choose(0)
    with qtbot.waitSignal(table.chosen) as told:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert told.args == [CLIENTS[1]]
    assert table.chosen_row() == CLIENTS[1]


def test_the_chosen_row_stays_chosen_among_new_rows(theme: Theme, qtbot: QtBot) -> None:
    table = laid_out(qtbot, clients_table())
    table.choose(1)
    table.set_rows(reversed(CLIENTS))
    assert table.chosen_row() == CLIENTS[1]
    table.set_rows(CLIENTS[2:])
    assert table.chosen_row() is None


def test_a_heading_sorts_and_turns_around(theme: Theme, qtbot: QtBot) -> None:
    table = laid_out(qtbot, clients_table())
    told: list[tuple[object, bool]] = []
    table.sort_asked.connect(lambda sort, descending: told.append((sort, descending)))
    for column in (2, 2, 0, 1):  # the card column is not sorted by
        click_heading(table, column)
    assert told == [("bonuses", False), ("bonuses", True), ("name", False)]


def test_a_deed_in_a_row_is_asked_by_click_and_by_key(theme: Theme, qtbot: QtBot) -> None:
    table = laid_out(qtbot, sales_table())
    at = table.visualRect(table.rows.index(2, 5)).center()
    with qtbot.waitSignal(table.action_asked) as told, qtbot.assertNotEmitted(table.opened):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [SALES[2]]
    table.setCurrentIndex(table.rows.index(0, 5))
    with qtbot.waitSignal(table.action_asked) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [SALES[0]]


def test_a_deed_is_seen_in_the_row_under_the_pointer_only(theme: Theme, qtbot: QtBot) -> None:
    table = laid_out(qtbot, sales_table())
    before = colours(table, 1, 5)
    move_to(table, 1)
    under = colours(table, 1, 5)
    assert QColor(theme.tokens.link).name() not in before
    assert QColor(theme.tokens.link).name() in under
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert QColor(theme.tokens.link).name() not in colours(table, 1, 5)


def test_the_chosen_row_has_a_bar_and_no_foreign_highlight(theme: Theme, qtbot: QtBot) -> None:
    table = laid_out(qtbot, clients_table())
    table.choose(1)
    image = table.viewport().grab().toImage()
    place = table.row_rect(1)
    assert image.pixelColor(1, place.center().y()) == theme.colour("accent")
    assert image.pixelColor(10, place.center().y()) == theme.colour("soft")
    last = table.visualRect(table.rows.index(1, 3))
    assert image.pixelColor(last.left() + 1, last.center().y()) == theme.colour("soft")


def test_rows_grow_with_the_text(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    table = laid_out(qtbot, clients_table())
    assert table.rowHeight(0) == 52
    theme.apply(qapp, "light", 150)
    assert table.rowHeight(0) == 78
    assert table.columnWidth(1) >= 150


def test_a_cut_name_is_told_whole_and_literally(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, widget: told.append(text))
    table = laid_out(qtbot, clients_table(), width=430)
    for row in (3, 0):
        at = table.visualRect(table.rows.index(row, 0)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
        QApplication.sendEvent(table.viewport(), event)
    table.resize(1200, 500)
    QApplication.processEvents()
    at = table.visualRect(table.rows.index(3, 0)).center()
    QApplication.sendEvent(table.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, table.mapToGlobal(at)))
    assert "&lt;b&gt;Castellanos&lt;/b&gt;" in told[0]
    assert told[-1] == ""


def test_a_column_by_its_contents_has_room_for_them(theme: Theme, qtbot: QtBot) -> None:
    texts = ["short", "a good deal longer than the others"]
    table = TableView(
        [
            Column("Name", Cell, CONTENTS),
            Column("State", lambda text: Cell(text, chip=CellChip("Gold", "level", "crown")), CONTENTS),
            Column("Rest", lambda text: Cell()),
        ]
    )
    laid_out(qtbot, table, width=1200)
    table.set_rows(texts)
    table.resizeColumnsToContents()
    assert table.columnWidth(1) > table.columnWidth(0) > 200


def test_the_ear_gets_both_lines(theme: Theme, qtbot: QtBot) -> None:
    table = laid_out(qtbot, clients_table())
    name = table.rows.index(1, 0)
    assert name.data(Qt.ItemDataRole.AccessibleTextRole) == "Marcus Bellamy, adherent; father of twins"
    assert table.rows.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Gold"


def test_more_rows_are_asked_for_at_the_end(theme: Theme, qtbot: QtBot) -> None:
    table = laid_out(qtbot, clients_table())
    table.set_rows(CLIENTS * 20)
    with qtbot.waitSignal(table.end_reached):
        table.scrollToBottom()
    table.rows.append_rows(CLIENTS)
    table.rows.replace_row(0, CLIENTS[5])
    assert (table.rows.rowCount(), table.rows.row(0)) == (126, CLIENTS[5])


def laid_out(qtbot: QtBot, table: TableView, width: int = 760) -> TableView:
    qtbot.addWidget(table)
    table.resize(width, 420)
    table.show()
    QApplication.processEvents()
    return table


def middle(table: TableView, row: int) -> QPoint:
    return table.visualRect(table.rows.index(row, 0)).center()


def click_heading(table: TableView, column: int) -> None:
    header = table.horizontalHeader()
    at = QPoint(
        header.sectionViewportPosition(column) + header.sectionSize(column) // 2, header.height() // 2
    )
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def move_to(table: TableView, row: int) -> None:
    at = QPointF(middle(table, row))
    none = Qt.MouseButton.NoButton
    plain = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, at, table.viewport().mapToGlobal(at), none, none, plain)
    QApplication.sendEvent(table.viewport(), event)


def colours(table: TableView, row: int, column: int) -> set[str]:
    image = table.viewport().grab(table.visualRect(table.rows.index(row, column))).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
