"""Opening a shop's file behind the painted window, and what is said when it cannot be opened."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy import text

from shopclient.desktop import Desktop, Next
from shopclient.domain.errors import FileNotFound
from shopclient.domain.people import Person
from shopclient.domain.person_dates import parse_person_date
from shopclient.domain.programme_toml import read_programme
from shopclient.services import clients, copies
from shopclient.services.data_check import check_data
from shopclient.services.file_care import read_care
from shopclient.services.files import create_shop, open_shop
from shopclient.services.insides import what_is_inside
from shopclient.ui.context import Wish
from shopclient.ui.i18n import speak
from shopclient.ui.instance_lock import ANSWER, CALL, CALL_STRIP
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.refusal_window import RefusalWindow
from shopclient.ui.restore.window import RestoreWindow
from shopclient.ui.theme import theme
from shopclient.ui.till.view import TillView
from shopclient.ui.uncopied_window import UncopiedWindow
from shopclient.ui.welcome.view import WelcomeView
from tests.services.conftest import ShopClock
from tests.services.old_file import make_old_file

Begin = Callable[..., Desktop]


@pytest.fixture
def begin(qapp: QApplication, tmp_path: Path) -> Iterator[Begin]:
    """Starts the program on a file; it is ended after the test."""
    theme().apply(qapp, "light", 100)
    speak("en")
    begun: list[Desktop] = []

    def start(file: Path, wish: Wish | None = None, last_screen: str = "", *, strip: bool = False) -> Desktop:
        preferences = Preferences(tmp_path / "preferences.json")
        preferences.change(language="en", last_screen=last_screen)
        desktop = Desktop(qapp, preferences, ShopClock(), file, wish=wish)
        desktop.begin(f"test-{tmp_path.name}", strip=strip)
        begun.append(desktop)
        return desktop

    yield start
    for desktop in begun:
        if isValid(desktop):  # a test may have ended it, as a restore does
            desktop.finish()


def make(file: Path) -> Path:
    create_shop(file, read_programme({"shop": {"name": "Липа"}}), ShopClock()).close()
    return file


def contents(folder: Path) -> dict[str, bytes]:
    """Everything that lies in a folder, by name."""
    return {str(each): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def change_header(file: Path, at: int, value: int) -> Path:
    data = bytearray(file.read_bytes())
    data[at : at + 4] = value.to_bytes(4, "big")
    file.write_bytes(data)
    return file


def foreign(file: Path) -> Path:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE t (x)")
    return file


def newer(file: Path) -> Path:
    return change_header(make(file), 60, 999)


def damaged(file: Path) -> Path:
    data = bytearray(make(file).read_bytes())
    data[100:] = b"\xa5" * (len(data) - 100)
    file.write_bytes(data)
    return file


def damaged_within(file: Path) -> Path:
    """Spoil one page that nothing reads at the start."""
    with closing(sqlite3.connect(make(file))) as connection:
        [page] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sale_line'").fetchone()
        [size] = connection.execute("PRAGMA page_size").fetchone()
    data = bytearray(file.read_bytes())
    data[(page - 1) * size : page * size] = b"\xa5" * size
    file.write_bytes(data)
    return file


def empty(file: Path) -> Path:
    file.touch()
    return file


def no_database(file: Path) -> Path:
    file.write_text("Имя;Телефон\n" * 50, encoding="utf-8")
    return file


def shown_refusal() -> RefusalWindow | None:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, RefusalWindow)]
    return next((each for each in found if each.isVisible()), None)


def call(address: str, word: bytes, bot: QtBot) -> bool:
    """Call the first window as a second start does; this process is both."""
    socket = QLocalSocket()
    socket.connectToServer(address)
    socket.write(word)
    bot.waitUntil(lambda: socket.bytesAvailable() >= len(ANSWER))
    return bytes(socket.readAll().data()) == ANSWER


def test_the_shop_comes_up_behind_the_painted_window(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    desktop = begin(make(tmp_path / "shop.shopclient"))
    assert desktop.window is not None
    assert desktop.window.place is None
    with qtbot.waitSignal(desktop.window.opened, timeout=20_000):
        pass
    assert desktop.window.windowTitle() == "Липа"
    assert desktop.window.place is not None


def test_it_may_begin_as_a_strip_and_a_later_start_brings_that(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    desktop = begin(make(tmp_path / "shop.shopclient"), last_screen="till", strip=True)
    window = desktop.window
    assert window is not None
    qtbot.waitUntil(lambda: window.beside is not None and window.beside.strip.is_open, timeout=20_000)
    assert not window.isVisible()
    assert window.beside is not None
    window.beside.strip.close()
    assert window.isVisible()
    assert call(f"test-{tmp_path.name}", CALL_STRIP, qtbot)
    assert window.beside.strip.is_open
    assert call(f"test-{tmp_path.name}", CALL, qtbot)
    assert (window.isVisible(), window.beside.strip.is_open) == (True, False)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (foreign, "is not a shop’s file of this program"),
        (no_database, "is not a shop’s file of this program"),
        (newer, "belongs to a newer version"),
        (damaged, "is damaged"),
        (damaged_within, "is damaged"),
        (empty, "is not a shop’s file of this program"),
    ],
)
def test_a_file_that_cannot_be_opened_is_said_and_left_alone(
    qtbot: QtBot, begin: Begin, tmp_path: Path, spoil: Callable[[Path], Path], said: str
) -> None:
    folder = tmp_path / "shop"
    folder.mkdir()
    file = spoil(folder / "shop.shopclient")
    before = contents(folder)
    desktop = begin(file)
    qtbot.waitUntil(lambda: shown_refusal() is not None, timeout=20_000)
    refusal = shown_refusal()
    assert refusal is not None
    assert said in refusal.sentence_label.text()
    assert desktop.window is not None
    assert not desktop.window.isVisible()
    assert refusal.copy_labels == []
    assert refusal.restore_button.isVisible() == (spoil is not newer)
    desktop.finish()
    assert contents(folder) == before


@pytest.mark.parametrize(
    ("spoil", "offered"),
    [
        (damaged, True),
        (damaged_within, True),
        (empty, True),
        (Path.unlink, True),
        (newer, False),
    ],
)
def test_the_newest_copies_are_named_where_they_help(
    qtbot: QtBot,
    begin: Begin,
    tmp_path: Path,
    spoil: Callable[[Path], object],
    offered: bool,
) -> None:
    file = tmp_path / "shop [1]" / "shop.shopclient"
    file.parent.mkdir()
    minutes = iter(range(60))
    shop = create_shop(file, read_programme({}), lambda: datetime(2026, 11, 21, 7, next(minutes), tzinfo=UTC))
    made = [copies.copy_now(shop).path for _ in range(4)]
    shop.close()
    kept = file.read_bytes()
    file.unlink()
    if spoil is Path.unlink:
        file.write_bytes(kept)
    spoil(file)
    before = contents(file.parent)
    desktop = begin(file)
    qtbot.waitUntil(lambda: shown_refusal() is not None, timeout=20_000)
    refusal = shown_refusal()
    assert refusal is not None
    assert bool(refusal.copy_labels) == refusal.restore_button.isVisible() == offered
    if offered:
        named = [label.text() for label in refusal.copy_labels]
        newest = [copy.name for copy in reversed(made)][:3]
        assert [line.rpartition(" ")[2] for line in named] == newest
        assert "10:08" in named[0]  # 07:08 UTC by the shop's clock, which is Moscow's
    desktop.finish()
    assert contents(file.parent) == before


@pytest.mark.parametrize(
    ("spoil", "best"),
    [(foreign, "file_button"), (newer, "again_button"), (damaged, "restore_button")],
)
def test_enter_takes_the_way_that_helps_the_most(
    qtbot: QtBot, begin: Begin, tmp_path: Path, spoil: Callable[[Path], Path], best: str
) -> None:
    begin(spoil(tmp_path / "shop.shopclient"))
    qtbot.waitUntil(lambda: shown_refusal() is not None, timeout=20_000)
    refusal = shown_refusal()
    assert refusal is not None
    assert refusal.focusWidget() is getattr(refusal, best)


def test_it_is_said_that_an_older_file_is_brought_up_behind_a_copy(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    file = make_old_file(tmp_path / "shop.db")
    desktop = begin(file)
    window = desktop.window
    assert window is not None
    said: list[str] = []

    def look() -> None:
        said.extend(label.text() for label in window.frame.content.findChildren(QLabel))

    desktop.updating.connect(look)
    with qtbot.waitSignal(window.opened, timeout=20_000):
        pass
    assert any("is being brought to this version" in line and "shop.db.before-v" in line for line in said)


def test_a_file_taken_away_while_the_shop_is_open_is_said_to_be_gone(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    file = make(tmp_path / "shop.shopclient")
    shop = open_shop(file, ShopClock())
    file.unlink()
    with pytest.raises(FileNotFound), shop.writing() as tx:
        tx.session.execute(text("UPDATE staff SET name = 'x'"))
    shop.close()
    with pytest.raises(FileNotFound), shop.reading() as session:
        session.connection()
    assert not file.exists()


def test_another_file_may_be_chosen_instead(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    desktop = begin(newer(tmp_path / "shop.shopclient"))
    qtbot.waitUntil(lambda: shown_refusal() is not None, timeout=20_000)
    refusal = shown_refusal()
    assert refusal is not None
    refusal.file_chosen.emit(str(tmp_path / "other.shopclient"))
    assert desktop.next is not None
    assert desktop.next.file == tmp_path / "other.shopclient"


def test_without_a_file_the_first_pages_open(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    desktop = begin(tmp_path / "shop.shopclient")
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, WelcomeView)]
    assert [each.isVisible() for each in found] == [True]
    assert desktop.window is None
    assert not (tmp_path / "shop.shopclient").exists()


def test_closing_leaves_a_checked_copy(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    file = make(tmp_path / "shop.shopclient")
    desktop = begin(file)
    assert desktop.window is not None
    with qtbot.waitSignal(desktop.window.opened, timeout=20_000):
        pass
    desktop.finish()
    assert len(list(tmp_path.glob("shop.copies/*.shopclient"))) == 1


@pytest.mark.parametrize("first", ["today", "till"])
def test_the_navigation_counts_the_day_whatever_screen_comes_first(
    qtbot: QtBot, begin: Begin, tmp_path: Path, first: str
) -> None:
    file = make(tmp_path / "shop.shopclient")
    shop = open_shop(file, ShopClock())
    clients.add(shop, Person(name="Анна", birthday=parse_person_date(f"{shop.today():%d.%m}.1990")))
    shop.close()
    desktop = begin(file, last_screen=first)
    assert desktop.window is not None
    with qtbot.waitSignal(desktop.window.opened, timeout=20_000):
        pass
    assert desktop.window.place == first
    nav = desktop.window.frame.side_bar.nav
    spoken = nav.model().index(0, 0)
    qtbot.waitUntil(lambda: "1" in str(spoken.data(Qt.ItemDataRole.AccessibleTextRole)), timeout=20_000)


def test_a_copy_is_put_in_place_of_a_damaged_file_and_the_shop_opens(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    file = make(tmp_path / "shop.shopclient")
    shop = open_shop(file, ShopClock())
    copy = copies.copy_now(shop)
    shop.close()
    file.write_bytes(file.read_bytes()[:5000])
    first = begin(file)
    qtbot.waitUntil(lambda: shown_refusal() is not None, timeout=20_000)
    refusal = shown_refusal()
    assert refusal is not None
    refusal.restore_button.click()
    [restoring] = refusal.findChildren(RestoreWindow)
    qtbot.waitUntil(restoring.next_button.isEnabled, timeout=20_000)
    restoring.next_button.click()
    qtbot.waitUntil(restoring.restore_button.isEnabled, timeout=20_000)
    restoring.restore_button.click()
    assert first.next == Next(file, Wish(copy.path))
    first.finish()

    second = begin(file, first.next.wish)
    assert second.window is not None
    with qtbot.waitSignal(second.window.opened, timeout=20_000):
        pass
    assert second.window.windowTitle() == "Липа"
    frame = second.window.frame
    assert "in place" in frame.toast.text_label.text()
    foot = frame.content.geometry()
    assert foot.adjusted(0, foot.height() // 2, 0, 0).contains(frame.toast.geometry())
    assert abs(frame.toast.geometry().center().x() - foot.center().x()) <= 1
    assert len(list(tmp_path.glob("*.replaced-*"))) == 1


def test_an_open_shop_is_left_for_a_copy_and_opened_again(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    file = make(tmp_path / "shop.shopclient")
    shop = open_shop(file, ShopClock())
    copy = copies.copy_now(shop)
    clients.add(shop, Person(name="Анна"))
    check_data(shop)
    shop.close()
    first = begin(file)
    assert first.window is not None
    with qtbot.waitSignal(first.window.opened, timeout=20_000):
        pass
    first.window.restore_wanted.emit(Wish(copy.path))
    first.finish()
    assert first.next is not None
    second = begin(file, first.next.wish)
    assert second.window is not None
    with qtbot.waitSignal(second.window.opened, timeout=20_000):
        pass
    assert what_is_inside(copies.copies(file)[0].path).clients == 1
    second.finish()
    assert what_is_inside(file).clients == 0
    assert read_care(file).checked_at is None  # that was the former file


def test_a_refused_restore_is_not_forgotten(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    file = make(tmp_path / "shop.shopclient")
    before = file.read_bytes()
    wish = Wish(tmp_path / "stick" / "copy.shopclient")
    first = begin(file, wish)
    qtbot.waitUntil(lambda: shown_refusal() is not None, timeout=20_000)
    refusal = shown_refusal()
    assert refusal is not None
    assert refusal.title_label.text() == "The copy was not put in place"
    assert "copy.shopclient" in refusal.sentence_label.text()
    assert refusal.note_label.text() == "The former file is untouched."
    assert file.read_bytes() == before
    refusal.again_button.click()
    assert first.next == Next(file, wish)
    refusal.former_button.click()
    assert first.next == Next(file)
    first.finish()

    wish.copy.parent.mkdir()
    make(wish.copy)
    second = begin(file, Wish(wish.copy, force=True))
    assert second.window is not None
    with qtbot.waitSignal(second.window.opened, timeout=20_000):
        pass
    assert "in place" in second.window.frame.toast.text_label.text()


def test_a_file_of_another_program_is_waited_for_with_the_copy_in_hand(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    file = make(tmp_path / "shop.shopclient")
    shop = open_shop(file, ShopClock())
    wish = Wish(copies.copy_now(shop).path)
    desktop = begin(file, wish)
    qtbot.waitUntil(lambda: shown_refusal() is not None, timeout=20_000)
    shop.close()
    refusal = shown_refusal()
    assert refusal is not None
    assert "Another program holds" in refusal.sentence_label.text()
    assert refusal.focusWidget() is refusal.again_button
    refusal.again_button.click()
    assert desktop.next == Next(file, wish)


def test_a_copy_that_fails_at_the_end_is_said_and_can_be_tried_again(
    qtbot: QtBot, begin: Begin, tmp_path: Path
) -> None:
    file = make(tmp_path / "shop.shopclient")
    desktop = begin(file)
    assert desktop.window is not None
    with qtbot.waitSignal(desktop.window.opened, timeout=20_000):
        pass
    in_the_way = tmp_path / "shop.copies"
    in_the_way.write_text("no folder")
    asked: list[UncopiedWindow] = []

    def answer() -> None:
        window = QApplication.activeModalWidget()
        if not isinstance(window, UncopiedWindow):
            QTimer.singleShot(10, answer)
            return
        asked.append(window)
        if len(asked) == 2:
            in_the_way.unlink()
        QTimer.singleShot(10, answer)
        window.again_button.click()

    QTimer.singleShot(10, desktop, answer)
    desktop.finish()
    assert len(asked) == 2
    assert "shop.copies" in asked[0].sentence_label.text()
    assert len(list(tmp_path.glob("shop.copies/*.shopclient"))) == 1


def test_what_is_typed_last_is_there_at_the_next_start(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    file = make(tmp_path / "shop.shopclient")

    def run(typed: str, shown: str) -> None:
        desktop = begin(file, last_screen="till")
        window = desktop.window
        assert window is not None
        with qtbot.waitSignal(window.opened, timeout=20_000):
            pass
        view, lasting = window.screen_of(Place.TILL), window.lasting
        assert isinstance(view, TillView)
        assert lasting is not None
        edit = view.sale.edit
        qtbot.waitUntil(lambda: lasting.drafts.is_read and edit.text() == shown, timeout=20_000)
        QTest.keyClicks(edit, typed)
        desktop.finish()

    run("1250,5", shown="")
    run("", shown="1\u00a0250,5")
