"""The window that puts a copy in the file's place: what it shows, and what it hands on."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.services import cards, copies, till
from shopclient.services.files import create_shop
from shopclient.services.found_copies import look_at
from shopclient.services.insides import inside_of
from shopclient.services.operations import request
from shopclient.services.restore import restore
from shopclient.services.second_place import choose_second_place
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.texts.words import LANGUAGES, Words
from shopclient.ui.background import InlineRunner
from shopclient.ui.context import Wish
from shopclient.ui.restore import open_restore
from shopclient.ui.restore.window import RestoreWindow
from shopclient.ui.theme import theme
from tests.services.conftest import ShopClock, clock, shop
from tests.ui.desk import speak, squeezed

__all__ = ["clock", "shop"]

Open = Callable[..., RestoreWindow]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def wishes() -> list[Wish]:
    return []


@pytest.fixture
def restoring(qtbot: QtBot, qapp: QApplication, clock: ShopClock, wishes: list[Wish]) -> Open:
    def open_it(
        file: Path,
        open_shop: Shop | None = None,
        other: Path | None = None,
        language: str = "en",
        scale: int = 100,
    ) -> RestoreWindow:
        theme().apply(qapp, "light", scale)
        window = open_restore(
            file,
            InlineRunner(),
            clock,
            Words(language),
            present=partial(inside_of, open_shop) if open_shop else None,
            choose=lambda _parent, _folder: other,
        )
        window.wished.connect(wishes.append)
        qtbot.addWidget(window)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        window.show()
        return window

    return open_it


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(window: RestoreWindow) -> list[list[str]]:
    model = window.copies_page.table.rows
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def chips(window: RestoreWindow) -> list[str]:
    table = window.copies_page.table.rows
    cells = [[column.cell(table.row(place)) for column in table.columns] for place in range(table.rowCount())]
    return [next((cell.chip.text for cell in row if cell.chip), "") for row in cells]


def sell(shop: Shop, number: str, key: str) -> None:
    till.sell(shop, request(key), SaleDraft.of((Cents(100_000),), card=number))


def tear_where_nobody_looks(path: Path) -> None:
    """Tear a page that is not needed to tell what is inside."""
    whole = path.read_bytes()
    for page in range(4096, len(whole), 4096):
        path.write_bytes(whole[:page] + b"\xa5" * 4096 + whole[page + 4096 :])
        if look_at(path).inside is not None:
            return
    pytest.fail("every page is needed")


def test_each_copy_tells_what_is_inside(
    restoring: Open, shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    [card] = cards.issue_bearer(shop, "simple", 1)
    copies.copy_now(shop)
    clock.moment += timedelta(hours=2)
    sell(shop, card.number, "a")
    copies.copy_now(shop)
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_second_place(shop, stick)
    shop.close()
    done = restore(copies.copies(shop.path)[0].path, shop.path, clock)
    assert done.replaced is not None
    window = restoring(shop.path)
    shown = rows(window)
    assert [row[1:] for row in shown].count(["0", "1"]) == 4  # two beside, one there, one replaced
    assert [row[1:] for row in shown].count(["0", "0"]) == 1
    spoken = [str(window.copies_page.table.rows.index(row, 2).data(SPOKEN)) for row in range(len(shown))]
    assert "1, 21 Nov 2026 12:00" in spoken
    made = [str(row[0]) for row in shown]
    assert [when for when in made if "12:00" in when]  # by the same clock, the shop's
    assert not [when for when in made if "09:00" in when]
    seconds = [window.copies_page.table.rows.row(place).where for place in range(len(shown))]
    assert sorted(seconds) == ["beside", "beside", "beside", "replaced", "second"]


def test_what_will_be_missing_is_said_before_anything_is_done(
    restoring: Open, shop: Shop, clock: ShopClock, wishes: list[Wish]
) -> None:
    [card] = cards.issue_bearer(shop, "simple", 1)
    sell(shop, card.number, "a")
    copy = copies.copy_now(shop)
    sell(shop, card.number, "b")
    sell(shop, card.number, "c")
    before = shop.path.read_bytes()
    window = restoring(shop.path, shop)
    click(window.next_button)
    page = window.confirm_page
    assert "recorded after this copy will be missing" in page.loss_label.text()
    assert page.inside_label.text().startswith("“Липа и рожь”: 0 client")
    assert "21 Nov 2026" in page.inside_label.text()
    assert "whole and sound" in page.verdict_label.text()
    assert not page.other_label.isVisible()
    click(window.back_button)
    assert wishes == []
    click(window.next_button)
    click(window.restore_button)
    assert wishes == [Wish(copy.path)]
    assert not window.isVisible()
    assert shop.path.read_bytes() == before


def test_where_the_file_is_damaged_its_loss_cannot_be_counted(
    restoring: Open, shop: Shop, wishes: list[Wish]
) -> None:
    copy = copies.copy_now(shop)
    shop.close()
    shop.path.write_bytes(b"\xa5" * 9000)
    window = restoring(shop.path)
    click(window.next_button)
    assert "cannot be read" in window.confirm_page.loss_label.text()
    click(window.restore_button)
    assert wishes == [Wish(copy.path, force=True)]


def test_damaged_copies_are_marked_and_cannot_be_chosen(
    restoring: Open, shop: Shop, clock: ShopClock
) -> None:
    newer, torn, garbled = (copies.copy_now(shop).path for _ in range(3))
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version=999")
    content = torn.read_bytes()
    torn.write_bytes(content[:100] + b"\xa5" * (len(content) - 100))
    tear_where_nobody_looks(garbled)
    window = restoring(shop.path, shop)
    assert chips(window) == ["", "unreadable", "newer version"]
    assert window.next_button.isEnabled()  # what can be restored is proposed
    window.copies_page.table.choose(1)
    assert not window.next_button.isEnabled()
    assert "is damaged" in window.copies_page.message.text()
    window.copies_page.table.choose(0)  # the tear shows only when it is looked over
    click(window.next_button)
    assert not window.restore_button.isEnabled()
    assert "is damaged" in window.confirm_page.verdict_label.text()


def test_an_unsound_copy_can_be_restored_knowingly(restoring: Open, shop: Shop, wishes: list[Wish]) -> None:
    copy = copies.copy_now(shop)
    with closing(sqlite3.connect(copy.path)) as editor:
        [name] = editor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' LIMIT 1").fetchone()
        editor.execute(f"DROP TRIGGER {name}")
        editor.commit()
    window = restoring(shop.path, shop)
    click(window.next_button)
    assert "not sound" in window.confirm_page.verdict_label.text()
    assert "guard" in window.confirm_page.verdict_label.text()
    click(window.restore_button)
    assert wishes == [Wish(copy.path, force=True)]


def test_another_shops_copy_is_asked_about(
    restoring: Open, shop: Shop, tmp_path: Path, wishes: list[Wish]
) -> None:
    other = tmp_path / "stick" / "other.db"
    create_shop(
        other, read_programme({"shop": {"name": "<b>Другая</b>"}}), lambda: datetime(2020, 1, 1, tzinfo=UTC)
    ).close()
    window = restoring(shop.path, shop, other)
    assert "No copy was found" in window.copies_page.message.text()
    click(window.other_button)
    assert chips(window) == ["another shop"]
    click(window.next_button)
    assert "<b>Другая</b>" in window.confirm_page.other_label.text()
    click(window.restore_button)
    assert wishes == [Wish(other, force=True)]


def test_what_is_no_copy_is_said_in_a_sentence(restoring: Open, shop: Shop, tmp_path: Path) -> None:
    letter = tmp_path / "letter.doc"
    letter.write_text("Dear Anna")
    window = restoring(shop.path, shop, letter)
    click(window.other_button)
    assert "is not a shop’s file" in window.copies_page.message.text()
    assert not window.next_button.isEnabled()


def test_leaving_it_leaves_everything(restoring: Open, shop: Shop, wishes: list[Wish]) -> None:
    copies.copy_now(shop)
    window = restoring(shop.path, shop)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert wishes == []


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_its_room(
    qapp: QApplication, restoring: Open, shop: Shop, language: str, scale: int
) -> None:
    [card] = cards.issue_bearer(shop, "simple", 1)
    sell(shop, card.number, "a")
    copies.copy_now(shop)
    translator = speak(language)
    window = restoring(shop.path, shop, None, language, scale)
    faults = squeezed(window)
    click(window.next_button)
    faults += squeezed(window)
    qapp.removeTranslator(translator)
    assert faults == []
