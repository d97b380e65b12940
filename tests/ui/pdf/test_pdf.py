"""A sheet of cards looked at and printed: it must come out of the printer in true size."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclient.domain.slips import SlipRow
from shopclient.jobs import card_batch
from shopclient.printing.slip import PAPERS, draw_slip
from shopclient.services import cards
from shopclient.services.shop import Shop
from shopclient.ui.pdf import open_pdf
from shopclient.ui.pdf.document import PdfDocument, open_document
from shopclient.ui.pdf.paper import print_document, printer_for
from shopclient.ui.pdf.preview import Desk, PdfPreview
from shopclient.ui.theme import theme
from tests.printing.paper import scan
from tests.services.conftest import ShopClock
from tests.ui.desk import Notes, make_context

DPI = 300


class Desktop:
    """A desktop that prints to a file and notes what is opened."""

    def __init__(self, output: Path, *, opens: bool = True) -> None:
        self.output = output
        self.opened: list[Path] = []
        self._opens = opens

    def desk(self) -> Desk:
        return Desk(self._printer, self._open)

    def _printer(self, _parent: QWidget, document: PdfDocument) -> QPrinter | None:
        return pdf_printer(document, self.output)

    def _open(self, path: Path) -> bool:
        self.opened.append(path)
        return self._opens


def pdf_printer(document: PdfDocument, output: Path) -> QPrinter:
    printer = printer_for(document)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(output))
    printer.setResolution(DPI)
    return printer


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme().apply(qapp, "light", 100)


@pytest.fixture
def sheet(shop: Shop, tmp_path: Path) -> Path:
    """Twelve cards on two pages."""
    numbers = [card.number for card in cards.issue_bearer(shop, "simple", 12)]
    card_batch.draw(shop, numbers, tmp_path / "cards.pdf")
    return tmp_path / "cards.pdf"


def ink(image: QImage) -> tuple[int, int, int, int]:
    """Return the first and last column and row with anything dark on them."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels, step = bytes(gray.constBits()), gray.bytesPerLine()
    rows = [pixels[y * step : y * step + gray.width()] for y in range(gray.height())]
    dark = [y for y, row in enumerate(rows) if min(row) < 128]
    columns = [x for x in range(gray.width()) if any(rows[y][x] < 128 for y in dark)]
    return columns[0], columns[-1], dark[0], dark[-1]


def test_it_comes_out_of_the_printer_in_true_size(sheet: Path, tmp_path: Path) -> None:
    document = open_document(sheet)
    assert print_document(document, pdf_printer(document, tmp_path / "out.pdf"))
    printed = open_document(tmp_path / "out.pdf")

    assert printed.pages == document.pages == 2
    assert printed.size(0).toSize() == document.size(0).toSize()
    before, after = (ink(one.picture(0, DPI / 72)) for one in (document, printed))
    # A third of a millimetre: what the rounding of a page of 595.28 points to dots may cost.
    assert all(abs(a - b) <= 3 for a, b in zip(before, after, strict=True))


def test_every_card_can_be_scanned_from_the_paper(sheet: Path, shop: Shop, tmp_path: Path) -> None:
    document = open_document(sheet)
    print_document(document, pdf_printer(document, tmp_path / "out.pdf"))
    issued = {card.number for card in cards.register(shop).rows}
    assert set(scan((tmp_path / "out.pdf").read_bytes())) == issued


def test_only_the_chosen_pages_are_printed(sheet: Path, tmp_path: Path) -> None:
    document = open_document(sheet)
    printer = pdf_printer(document, tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    print_document(document, printer)
    assert len(scan((tmp_path / "out.pdf").read_bytes())) == 2


def test_a_strip_is_a_part_of_the_whole(sheet: Path) -> None:
    document = open_document(sheet)
    whole = document.picture(0, 2.0)
    strip = document.picture(0, 2.0, top=300, height=200)
    assert strip.size() == QSize(whole.width(), 200)
    assert ink(strip) == ink(whole.copy(0, 300, whole.width(), 200))


def open_preview(
    qtbot: QtBot, shop: Shop, clock: ShopClock, path: Path, desktop: Desktop, notes: Notes | None = None
) -> PdfPreview:
    context = make_context(shop, clock, path.parent, notes=notes)
    preview = open_pdf(context, path, desk=desktop.desk())
    qtbot.addWidget(preview)
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    return preview


def test_the_key_for_printing_prints(
    qtbot: QtBot, shop: Shop, clock: ShopClock, sheet: Path, tmp_path: Path
) -> None:
    notes = Notes()
    preview = open_preview(qtbot, shop, clock, sheet, Desktop(tmp_path / "out.pdf"), notes)
    QTest.keyClick(preview.pages, Qt.Key.Key_F12)
    assert len(scan((tmp_path / "out.pdf").read_bytes())) == 12
    assert notes.toasts == ["Sent to the printer."]


def test_pages_are_counted_as_one_scrolls(
    qtbot: QtBot, shop: Shop, clock: ShopClock, sheet: Path, tmp_path: Path
) -> None:
    preview = open_preview(qtbot, shop, clock, sheet, Desktop(tmp_path / "out.pdf"))
    assert preview.page_label.text().startswith("Page 1 of 2")
    QTest.keyClick(preview.pages, Qt.Key.Key_End)
    assert preview.page_label.text().startswith("Page 2 of 2")


def test_plus_and_minus_change_the_size_and_nought_fits_it(
    qtbot: QtBot, shop: Shop, clock: ShopClock, sheet: Path, tmp_path: Path
) -> None:
    preview = open_preview(qtbot, shop, clock, sheet, Desktop(tmp_path / "out.pdf"))
    fitting = preview.pages.percent
    QTest.keyClick(preview.pages, Qt.Key.Key_Plus)
    assert preview.pages.percent == pytest.approx(fitting * 1.25, abs=1)
    QTest.keyClick(preview.pages, Qt.Key.Key_0)
    assert preview.pages.percent == fitting


def test_a_slip_is_seen_whole_and_nought_makes_it_as_wide_as_the_window(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    slip = tmp_path / "slip.pdf"
    draw_slip(slip, (SlipRow("Sum", "1,250.00"),) * 20, PAPERS["58"])
    preview = open_preview(qtbot, shop, clock, slip, Desktop(tmp_path / "out.pdf"))
    assert preview.pages.percent == 150
    assert preview.pages.verticalScrollBar().maximum() == 0
    QTest.keyClick(preview.pages, Qt.Key.Key_0)
    assert preview.pages.percent > 300


def test_the_file_and_its_folder_are_handed_on(
    qtbot: QtBot, shop: Shop, clock: ShopClock, sheet: Path, tmp_path: Path
) -> None:
    desktop = Desktop(tmp_path / "out.pdf")
    preview = open_preview(qtbot, shop, clock, sheet, desktop)
    QTest.mouseClick(preview.open_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(preview.folder_button, Qt.MouseButton.LeftButton)
    assert desktop.opened == [sheet, sheet.parent]
    assert not preview.message.isVisible()


def test_no_viewer_is_said_in_a_sentence(
    qtbot: QtBot, shop: Shop, clock: ShopClock, sheet: Path, tmp_path: Path
) -> None:
    preview = open_preview(qtbot, shop, clock, sheet, Desktop(tmp_path / "out.pdf", opens=False))
    QTest.mouseClick(preview.open_button, Qt.MouseButton.LeftButton)
    assert "cards.pdf" in preview.message.text()


def test_a_file_that_is_gone_is_said_in_a_sentence(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    preview = open_preview(qtbot, shop, clock, tmp_path / "gone.pdf", Desktop(tmp_path / "out.pdf"))
    assert "gone.pdf" in preview.message.text()
    assert not preview.print_button.isEnabled()
