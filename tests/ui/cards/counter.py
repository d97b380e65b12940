"""The Cards screen on a test's desk: files are named by the test, PDFs are only noted."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from shopclient.printing.sheets import SHEETS
from shopclient.services.shop import Shop
from shopclient.texts.sheets import sheet_name
from shopclient.ui.actions import Command
from shopclient.ui.cards.presenter import CardsPresenter, Deeds
from shopclient.ui.cards.view import CardsView
from tests.services.conftest import ShopClock
from tests.ui.desk import Notes, make_context


@dataclass
class CardDesk:
    """The screen and what it asked for."""

    view: CardsView
    notes: Notes
    target: Path
    answers: list[Path | None] = field(default_factory=list)
    proposed: list[str] = field(default_factory=list)
    shown: list[Path] = field(default_factory=list)

    #: Into a cell of the right column, in the middle row of the sheet's picture.
    right_of_the_middle = QPoint(20, 0)

    def press(self, command: Command) -> None:
        """Do what the window does at the command's key."""
        self.view.commands()[command]()

    def choose_holder(self, holder: str) -> None:
        """Click the word for whom the card is."""
        words = {"bearer": 0, "named": 1}
        button = self.view.issue.holders.findChildren(QAbstractButton)[words[holder]]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose_target(self, _parent: CardsView, name: str) -> Path | None:
        self.proposed.append(name)
        return self.answers.pop(0) if self.answers else self.target


def open_desk(qtbot: QtBot, shop: Shop, clock: ShopClock, folder: Path, language: str = "en") -> CardDesk:
    """Open the screen over *shop*, as wide as on a small laptop."""
    notes = Notes()
    context = make_context(shop, clock, folder, language, notes)
    sheets = [(sheet, sheet_name(sheet.products, sheet.cells, context.words)) for sheet in SHEETS]
    view = CardsView(context.words, sheets)
    desk = CardDesk(view, notes, folder / "cards.pdf")
    view.presenter = CardsPresenter(view, context, Deeds(desk.choose_target, desk.shown.append))
    qtbot.addWidget(view)
    view.resize(1182, 704)
    view.show()
    view.reload()
    return desk
