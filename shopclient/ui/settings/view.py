"""The Settings screen: its cards, every change at once, and behind them the page of the rules."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.changes import Change
from shopclient.ui.actions import Command
from shopclient.ui.context import Context
from shopclient.ui.screen import Screen
from shopclient.ui.settings.beside_card import BesideCard
from shopclient.ui.settings.columns import CARDS, share_width
from shopclient.ui.settings.consent_card import ConsentCard
from shopclient.ui.settings.contact_card import ContactCard
from shopclient.ui.settings.day_card import DayCard
from shopclient.ui.settings.file_card import FileCard
from shopclient.ui.settings.holidays_card import HolidaysCard
from shopclient.ui.settings.leads_card import LeadsCard
from shopclient.ui.settings.look_card import LookCard
from shopclient.ui.settings.mail_card import MailCard
from shopclient.ui.settings.own_fields_card import OwnFieldsCard
from shopclient.ui.settings.paper_card import PaperCard
from shopclient.ui.settings.rules_card import RulesCard
from shopclient.ui.settings.shop_card import ShopCard
from shopclient.ui.system.tray_place import has_tray
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced

if TYPE_CHECKING:
    from shopclient.ui.settings.presenter import SettingsPresenter

_COLUMN = 500  # a card narrower than this is tiring to read


class SettingsView(Screen):
    """Two columns of cards and the rules below them; one column where the window is narrow."""

    interests = frozenset(
        {Change.PROGRAMME, Change.COPY, Change.CLIENT, Change.MESSAGE, Change.HOLIDAY, Change.GREETING}
    )
    presenter: "SettingsPresenter"

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.look = LookCard(context.preferences.now, context.language)
        self.shop = ShopCard(context.words)
        self.file = FileCard()
        self.paper = PaperCard(context.preferences.now)
        self.beside = BesideCard(context.preferences.now, len(QGuiApplication.screens()))
        self.day = DayCard(stays=context.preferences.now.stays_in_tray, has_tray=has_tray())
        self.own_fields = OwnFieldsCard(context.words)
        self.consents = ConsentCard(context.words)
        self.mail = MailCard()
        self.contacts = ContactCard()
        self.holidays = HolidaysCard()
        self.leads = LeadsCard(context.words)
        self.rules = RulesCard(context.words)
        self._rules_page: QWidget | None = None
        self._holidays_page: QWidget | None = None
        self._columns = 0
        content = QWidget()
        self._grid = spaced(QGridLayout(), CARDS)
        column = spaced(QVBoxLayout(content), 0, (28, 12, 28, 24))
        column.addLayout(self._grid)
        column.addStretch(1)
        title = spaced(QVBoxLayout(), 0, (28, 4, 28, 0))
        title.addWidget(Label(self.tr("Settings"), "page"))
        cards = QWidget()
        outer = spaced(QVBoxLayout(cards))
        outer.addLayout(title)
        self._scroll = ScrollArea(content)
        outer.addWidget(self._scroll, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(cards)
        spaced(QVBoxLayout(self)).addWidget(self._pages)
        self.paper.form_asked.connect(partial(self._carry_out, Command.PAPER_FORM))
        self.paper.entry_asked.connect(partial(self._carry_out, Command.PAPER_ENTRY))
        self._lay_out()
        theme().changed.connect(self._lay_out)

    def reload(self) -> None:
        self.presenter.reload()

    def open_with(self, **arguments: object) -> None:
        if (subject := arguments.get("rules")) is not None:
            self.presenter.show_rules_of(str(subject))
        if (key := arguments.get("holiday")) is not None:
            self.presenter.open_holidays(str(key))
        if arguments.get("part") == "mail":
            self.show_cards()
            self._scroll.ensureWidgetVisible(self.mail)
            self.mail.password.setFocus() if self.mail.address.text() else self.mail.address.setFocus()

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        in_rules, in_holidays = self.presenter.in_rules, self.presenter.in_holidays
        return {
            Command.RECORD: lambda: (
                in_rules(lambda rules: rules.save()) or in_holidays(lambda holidays: holidays.save())
            ),
            Command.NEW_CLIENT: lambda: in_holidays(lambda holidays: holidays.add()),
            Command.UNDO: lambda: (
                in_rules(lambda rules: rules.undo()) or in_holidays(lambda holidays: holidays.undo())
            ),
            Command.CLEAR: lambda: (
                in_rules(lambda rules: rules.close()) or in_holidays(lambda holidays: holidays.close())
            ),
        }

    def may_leave(self) -> bool:
        self.shop.finish()
        self.paper.finish()
        self.consents.finish()
        self.mail.finish()
        self.contacts.finish()
        return not self.presenter.is_touched()

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        self.presenter.ask_to_leave(leave)

    def add_rules(self, page: QWidget) -> None:
        """Take *page*, on which the rules are edited; it is made when it is first asked for."""
        self._rules_page = self._held(page)

    def add_holidays(self, page: QWidget) -> None:
        """Take *page*, on which the holidays are looked through; it is made when it is first asked for."""
        self._holidays_page = self._held(page)

    def show_rules(self) -> None:
        """Bring the page of the rules to the front."""
        if self._rules_page is not None:
            self._pages.setCurrentWidget(self._rules_page)

    def show_holidays(self) -> None:
        """Bring the page of the holidays to the front."""
        if self._holidays_page is not None:
            self._pages.setCurrentWidget(self._holidays_page)

    def show_cards(self) -> None:
        """Bring the cards to the front."""
        button = self.holidays.open_button if self.shows_holidays() else self.rules.edit_button
        self._pages.setCurrentIndex(0)
        button.setFocus()

    def edits_rules(self) -> bool:
        """Whether the page of the rules is in front."""
        return self._rules_page is not None and self._pages.currentWidget() is self._rules_page

    def shows_holidays(self) -> bool:
        """Whether the page of the holidays is in front."""
        return self._holidays_page is not None and self._pages.currentWidget() is self._holidays_page

    def _held(self, page: QWidget) -> QWidget:
        holder = QWidget()
        spaced(QVBoxLayout(holder), 0, (28, 8, 28, 16)).addWidget(page)
        self._pages.addWidget(holder)
        return holder

    def _carry_out(self, command: Command) -> None:
        action = self.window().findChild(QAction, command.value)
        if isinstance(action, QAction):
            action.trigger()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        columns = 2 if self.width() >= theme().px(2 * _COLUMN + CARDS + 2 * 28) else 1
        if columns == self._columns:
            return
        self._columns = columns
        wide = (
            self.holidays,
            self.leads,
            self.paper,
            self.beside,
            self.day,
            self.rules,
            self.own_fields,
            self.consents,
            self.mail,
            self.contacts,
        )
        for card in (self.look, self.shop, self.file, *wide):
            self._grid.removeWidget(card)
            share_width(card)
        # Look and shop together are about as high as the file is.
        file_place = (0, 1, 2, 1) if columns == 2 else (2, 0, 1, 1)
        self._grid.addWidget(self.look, 0, 0)
        self._grid.addWidget(self.shop, 1, 0)
        self._grid.addWidget(self.file, *file_place)
        for place, below in enumerate(wide, start=3):
            self._grid.addWidget(below, place, 0, 1, columns)
        self.rules.set_columns(columns)
        self.paper.set_columns(columns)
        self.beside.set_columns(columns)
        self.day.set_columns(columns)
        self.mail.set_columns(columns)
        self.contacts.set_columns(columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
