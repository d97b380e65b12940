"""The customer's slip at the till: by F12, in the toast, or printed by itself; no sale waits for it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from shopclient.services import cards
from shopclient.services.shop import Shop
from shopclient.ui.background import InlineRunner, Runner, run_now
from shopclient.ui.pdf.document import PdfDocument
from shopclient.ui.pdf.paper import printer_for
from shopclient.ui.pdf.preview import PdfPreview
from shopclient.ui.preferences import Preferences
from shopclient.ui.till.slips import SlipDevices, Slips
from tests.printing.paper import read
from tests.services.conftest import ShopClock
from tests.ui.till.counter import Counter, HeldRunner, open_counter, plain

Till = Callable[..., Counter]
T = TypeVar("T")


class SlowPrinter(InlineRunner):
    """Does all work at once but that of the printer, which waits."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        if getattr(work, "func", run_now).__module__ == Slips.__module__:
            self.held.append(lambda: run_now(work, done, failed))
        else:
            run_now(work, done, failed)


@pytest.fixture
def till(qtbot: QtBot, shop: Shop, tmp_path: Path) -> Till:
    def open_one(runner: Runner | None = None, **preferred: str) -> Counter:
        Preferences(tmp_path / "preferences.json").change(**preferred)
        return open_counter(qtbot, shop, ShopClock(), tmp_path, runner)

    return open_one


def shown_by(counter: Counter) -> list[str]:
    """Let slips be read instead of shown; return where their texts will stand."""
    read_slips: list[str] = []

    def show(_context: object, path: Path, _view: object) -> None:
        read_slips.append(plain("\n".join(read(path.read_bytes()))))

    counter.view.presenter.slips.devices = SlipDevices(show)
    return read_slips


def printing_to(counter: Counter, target: Path) -> None:
    """Give the till a printer that prints into a file."""

    def find(_name: str, document: PdfDocument) -> QPrinter:
        printer = printer_for(document)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return printer

    counter.view.presenter.slips.devices = SlipDevices(find_printer=find)


def sell(counter: Counter, text: str) -> None:
    counter.type(text)
    counter.enter()


def test_f12_shows_the_last_purchase_then_the_row_chosen(till: Till) -> None:
    counter = till()
    slips = shown_by(counter)
    sell(counter, "100")
    sell(counter, "250")

    counter.press(Qt.Key.Key_F12)
    counter.view.operations.table.setFocus()
    counter.view.operations.table.choose(1)
    counter.press(Qt.Key.Key_F12)

    assert ["250,00 ₽" in slips[0], "100,00 ₽" in slips[1]] == [True, True]


def test_an_open_slip_gives_way_to_the_work(till: Till, shop: Shop) -> None:
    number = cards.issue_bearer(shop, "simple", 1)[0].number
    counter = till()

    def open_slips() -> int:
        return sum(each.isVisible() for each in counter.window.findChildren(PdfPreview))

    sell(counter, "100")
    counter.press(Qt.Key.Key_F12)
    counter.press(Qt.Key.Key_F12)
    assert open_slips() == 1
    counter.type("7")
    assert open_slips() == 0

    counter.press(Qt.Key.Key_F12)
    counter.press(Qt.Key.Key_Escape)
    assert (open_slips(), counter.view.sale.edit.text()) == (0, "7")

    counter.press(Qt.Key.Key_F12)
    counter.view.presenter._context.scans.take(number)
    assert open_slips() == 0


def test_f12_goes_by_what_is_in_front(till: Till) -> None:
    counter = till()
    slips = shown_by(counter)
    for sums in ("100", "250", "300"):
        sell(counter, sums)
    table = counter.view.operations.table
    table.setFocus()
    table.choose(1)
    counter.enter()
    assert counter.view.back.isVisible()
    counter.press(Qt.Key.Key_F12)
    counter.press(Qt.Key.Key_Escape)
    assert counter.focused is counter.view.sale.edit
    counter.press(Qt.Key.Key_F12)  # the row is still marked
    sell(counter, "77")
    counter.press(Qt.Key.Key_F12)

    found = [next(sums for sums in ("250,00 ₽", "77,00 ₽", "300,00 ₽") if sums in slip) for slip in slips]
    assert found == ["250,00 ₽", "250,00 ₽", "77,00 ₽"]


def test_whoever_asks_for_the_balance_gets_it_on_paper(till: Till, shop: Shop) -> None:
    number = cards.issue_bearer(shop, "simple", 1)[0].number
    counter = till(slip_thanks="Ждём вас снова")
    slips = shown_by(counter)
    counter.scan(number)
    sell(counter, "1000")
    counter.scan(number)

    counter.press(Qt.Key.Key_F12)

    assert "Баланс бонусов 50" in slips[0]
    assert "Ждём вас снова" in slips[0]
    assert counter.view.presenter.desk.face.sale.card == number


def test_f12_says_when_there_is_nothing_yet(till: Till) -> None:
    counter = till()
    counter.press(Qt.Key.Key_F12)
    assert counter.notes.toasts == ["Nothing is recorded today, so there is no slip to show yet."]


def test_after_a_purchase_nothing_comes_unless_it_is_wanted(till: Till) -> None:
    counter = till()
    slips = shown_by(counter)
    sell(counter, "100")
    assert (counter.notes.offered, slips) == ("", [])


def test_the_toast_offers_the_slip(till: Till) -> None:
    counter = till(slip_after="offer", slip_width="58")
    slips = shown_by(counter)
    sell(counter, "100")

    assert counter.notes.offered == "Slip"
    assert counter.notes.take_offer is not None
    counter.notes.take_offer()
    assert "100,00 ₽" in slips[0]


def test_a_slip_prints_by_itself_while_the_till_is_ready(till: Till, tmp_path: Path) -> None:
    runner = HeldRunner()
    counter = till(runner, slip_after="print")
    printing_to(counter, tmp_path / "printed.pdf")
    runner.release()
    counter.type("100")
    runner.release()
    counter.enter()
    runner.held.pop(0)()  # the purchase is durable; the printer has not answered

    counter.type("77")
    assert counter.view.sale.edit.text() == "77"
    assert not (tmp_path / "printed.pdf").exists()
    runner.release()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert [row.due for row in counter.booked] == [100_00]


def test_a_printer_that_does_not_answer_holds_one_worker(till: Till, tmp_path: Path) -> None:
    runner = SlowPrinter()
    counter = till(runner, slip_after="print")
    printing_to(counter, tmp_path / "printed.pdf")
    for text in ("100", "200", "300"):
        sell(counter, text)

    assert [row.due for row in counter.booked] == [300_00, 200_00, 100_00]
    assert len(runner.held) == 1
    printed = 0
    while runner.held:
        runner.held.pop()()
        printed += 1
    assert printed == 3


def test_a_missing_printer_is_said_and_may_be_tried_again(till: Till, tmp_path: Path) -> None:
    counter = till(slip_after="print", slip_printer="No such printer")
    sell(counter, "100")

    assert "its printer is not there" in counter.notes.toasts[-1]
    assert [row.due for row in counter.booked] == [100_00]
    printing_to(counter, tmp_path / "printed.pdf")
    assert counter.notes.undo is not None
    counter.notes.undo()
    assert (tmp_path / "printed.pdf").exists()


def test_without_room_on_the_disk_the_purchase_stands(
    till: Till, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = till(slip_after="offer")
    slips = shown_by(counter)
    sell(counter, "100")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    counter.press(Qt.Key.Key_F12)

    assert "all that was recorded is safe" in counter.notes.toasts[-1]
    monkeypatch.undo()
    assert counter.notes.undo is not None
    counter.notes.undo()
    assert len(slips) == len(counter.booked) == 1
