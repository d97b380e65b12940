"""The Cards screen: making new ones, the register of those there are."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from shopclient.printing.sheets import Sheet
from shopclient.services.changes import Change
from shopclient.texts.words import Words
from shopclient.ui.actions import Command
from shopclient.ui.cards.issue_page import IssuePage
from shopclient.ui.cards.register_page import RegisterPage
from shopclient.ui.screen import Screen
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from shopclient.ui.cards.presenter import CardsPresenter


class CardsView(Screen):
    """Two pages under tabs; before the programme has kinds, a page that says so."""

    interests = frozenset({Change.CARD, Change.PROGRAMME, Change.CLIENT})
    presenter: "CardsPresenter"

    def __init__(self, words: Words, sheets: Sequence[tuple[Sheet, str]]) -> None:
        super().__init__()
        self.issue = IssuePage(sheets)
        self.register = RegisterPage(words)
        self.settings_button = Button(self.tr("Show the rules"), "primary", "settings")
        self.none = EmptyState(
            "id-badge-2",
            self.tr("There is no kind of card yet"),
            self.tr("A kind says what a card brings: bonuses, a discount, levels. It comes with the rules."),
            self.settings_button,
        )
        self.tabs = Tabs()
        self.tabs.add(self.tr("New cards"))
        self.tabs.add(self.tr("Register"), 0)
        self.pages = QStackedWidget()
        for page in (self.issue, self.register, self.none):
            self.pages.addWidget(page)
        title = spaced(QHBoxLayout(), 14, (28, 4, 28, 0))
        title.addWidget(Label(self.tr("Cards"), "page"))
        title.addStretch(1)
        tabs = spaced(QHBoxLayout(), 0, (16, 4, 28, 0))
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        column = spaced(QVBoxLayout(self), 0)
        column.addLayout(title)
        column.addLayout(tabs)
        column.addWidget(self.pages, 1)
        self.tabs.currentChanged.connect(self._on_tab)

    def show_kinds_there_are(self, some: bool) -> None:
        """Show the pages, or the one that says that there is no kind."""
        self.tabs.setVisible(some)
        if some:
            self._on_tab(self.tabs.currentIndex())
        else:
            self.pages.setCurrentWidget(self.none)

    def show_counted(self, found: int) -> None:
        """Show how many cards there are."""
        self.tabs.set_count(1, found)

    def show_issuing(self) -> None:
        """Bring the page for new cards to the front."""
        self.tabs.setCurrentIndex(0)

    def reload(self) -> None:
        self.presenter.reload()

    def open_with(self, **arguments: object) -> None:
        self.presenter.open_with(**arguments)

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        return {Command.RECORD: self._record}

    def _record(self) -> None:
        if self.pages.currentWidget() is self.register:
            self.register.ask()
        elif self.pages.currentWidget() is self.issue:
            self.presenter.issue()

    def _on_tab(self, place: int) -> None:
        self.pages.setCurrentWidget(self.register if place == 1 else self.issue)
