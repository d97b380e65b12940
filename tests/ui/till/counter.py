"""A till in a window of its own, worked with by real keys."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopclient.domain.errors import DiskFull
from shopclient.services.clock import Clock
from shopclient.services.journal import JournalRow, last_operations
from shopclient.services.shop import Shop
from shopclient.ui.actions import Actions, Command
from shopclient.ui.background import InlineRunner, Runner, run_now
from shopclient.ui.till import open_till
from shopclient.ui.till.view import TillView
from tests.ui.desk import Notes, make_context

T = TypeVar("T")


class HeldRunner:
    """Does nothing until told: what a slow disk looks like from the counter."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []
        self.loses_answers = False

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        def lost(_answer: T) -> None:
            failed(DiskFull("shop.db"))

        self.held.append(lambda: run_now(work, lost if self.loses_answers else done, failed))

    def release(self, *, last_first: bool = False) -> None:
        """Do all that is held, and what it leads to."""
        while self.held:
            self.held.pop(-1 if last_first else 0)()


@dataclass
class Counter:
    """The seller's side of the till."""

    shop: Shop
    view: TillView
    notes: Notes
    window: QWidget

    def scan(self, number: str) -> None:
        """Scan a card, as the window passes it on from anywhere."""
        self.view.open_with(card=number)

    def type(self, text: str) -> None:
        """Type where the cursor is."""
        QTest.keyClicks(self.focused, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key where the cursor is."""
        QTest.keyClick(self.focused, key, modifier)

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    @property
    def focused(self) -> QWidget:
        """What has the focus."""
        found = self.window.focusWidget()
        assert found is not None
        return found

    @property
    def to_pay(self) -> str:
        """The large sum, with plain spaces."""
        return plain(self.view.sale.bill.to_pay.value.text())

    @property
    def booked(self) -> list[JournalRow]:
        """What the file says of today, the newest first."""
        return list(last_operations(self.shop, self.shop.today(), 50).rows)


def plain(text: str) -> str:
    """Return what is shown with plain spaces."""
    return text.replace("\u00a0", " ")


def open_counter(
    bot: QtBot, shop: Shop, clock: Clock, folder: Path, runner: Runner | None = None, language: str = "en"
) -> Counter:
    """Open the till in a window that has its keys and reads again after a change."""
    notes = Notes()
    context = replace(make_context(shop, clock, folder, language, notes), runner=runner or InlineRunner())
    view = open_till(context)
    assert isinstance(view, TillView)
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(view)
    actions = Actions(window)
    actions.own({Command.FIND: lambda: notes.toasts.append("find")})
    actions.offer(view.commands())
    bot.addWidget(window)
    window.resize(1182, 704)
    window.show()
    window.activateWindow()
    bot.waitUntil(window.isActiveWindow)
    context.changes.changed.connect(view.reload)
    view.reload()
    view.show_sale()
    return Counter(shop, view, notes, window)
