"""What the Settings screen does: shop, copies, checks; each change at once, with a way back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from shopclient.domain.errors import Refusal
from shopclient.domain.programme import Programme, ShopInfo
from shopclient.services import programmes
from shopclient.services.shop import Shop
from shopclient.texts.regions import zones_of
from shopclient.ui.context import Context
from shopclient.ui.settings.consent_presenter import ConsentPresenter
from shopclient.ui.settings.deeds import Deeds
from shopclient.ui.settings.file_presenter import FileFacts, FilePresenter, read_file_facts
from shopclient.ui.settings.leads_presenter import LeadsPresenter
from shopclient.ui.settings.mail_presenter import MailPresenter
from shopclient.ui.settings.move_presenter import MovePresenter
from shopclient.ui.settings.own_fields_presenter import OwnFieldsPresenter
from shopclient.ui.settings.view import SettingsView

if TYPE_CHECKING:
    from shopclient.ui.holidays.presenter import HolidaysPresenter
    from shopclient.ui.rules.presenter import RulesPresenter


@dataclass(frozen=True)
class _Read:
    programme: Programme
    file: FileFacts


class SettingsPresenter(QObject):
    """Carries out what is chosen on the screen."""

    def __init__(self, view: SettingsView, context: Context, deeds: Deeds) -> None:
        super().__init__(view)
        self._view, self._context, self._deeds = view, context, deeds
        self._autostart = deeds.autostart()
        view.look.preferred.connect(self._prefer)
        view.paper.preferred.connect(self._prefer)
        view.beside.preferred.connect(self._prefer)
        view.day.preferred.connect(self._prefer)
        view.day.autostart_asked.connect(self._start_with_computer)
        view.shop.changed.connect(self._change_shop)
        self.file = FilePresenter(view, context, deeds, self.reload)
        self.move = MovePresenter(view, context, deeds, self.reload)
        self.consents = ConsentPresenter(view.consents, context)
        self.own_fields = OwnFieldsPresenter(view.own_fields, context)
        self.leads = LeadsPresenter(view.leads, context)
        self.mail = MailPresenter(view.mail, view.contacts, context)
        self.rules: RulesPresenter | None = None
        self.holidays: HolidaysPresenter | None = None
        view.rules.edit_button.clicked.connect(self.open_rules)
        view.holidays.open_button.clicked.connect(partial(self.open_holidays, ""))

    def reload(self) -> None:
        """Read what is in force and how old the newest copy is."""
        self._show_key()
        self._view.day.show_autostart(on=self._autostart.is_on())
        self.consents.reload()
        self.own_fields.reload()
        self.leads.reload()
        self.mail.reload()
        self._context.runner.run(partial(_read, self._context.shop), self._show, self.file.fail)
        # Apart from the rest: the system may take its time to name them.
        self._context.runner.run(_printers, self._view.paper.show_printers, self.file.fail)

    def open_rules(self) -> "RulesPresenter":
        """Show the page on which the rules are edited."""
        if self.rules is None:
            # Forms of so many rules would slow every visit to Settings down.
            from shopclient.ui.rules.page import RulesPage
            from shopclient.ui.rules.presenter import RulesPresenter

            page = RulesPage()
            self._view.add_rules(page)
            self.rules = RulesPresenter(page, self._context, self._view.show_rules, self._view.show_cards)
        self.rules.open()
        return self.rules

    def open_holidays(self, key: str = "") -> "HolidaysPresenter":
        """Show the page of the holidays, and the one of this *key*."""
        if self.holidays is None:
            from shopclient.ui.holidays.page import HolidaysPage
            from shopclient.ui.holidays.presenter import HolidaysPresenter

            page = HolidaysPage(self._context.words)
            self._view.add_holidays(page)
            shown = (self._view.show_holidays, self._view.show_cards)
            self.holidays = HolidaysPresenter(page, self._context, *shown)
        self.holidays.open(key)
        return self.holidays

    def show_rules_of(self, key: str) -> None:
        """Show the rules of one subject, ``calendar`` or such as ``earning``; what is typed in them stays."""
        from shopclient.ui.rules.subjects import Subject

        rules = self.rules if self._view.edits_rules() and self.rules else self.open_rules()
        rules.editing.choose(Subject(key) if key == "calendar" else Subject("rules", key))

    def is_touched(self) -> bool:
        """Whether rules or a holiday are changed and not saved."""
        return any(each is not None and each.is_touched() for each in (self.rules, self.holidays))

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        """Ask what is to become of what is changed, and *leave* once it is decided."""
        if self.holidays is not None and self.holidays.is_touched():
            self._view.show_holidays()
            self.holidays.ask_to_leave(leave)
        elif self.rules is not None:
            self.rules.leave_then(leave)

    def in_rules(self, deed: Callable[["RulesPresenter"], None]) -> bool:
        """Do *deed* where the page of the rules is in front; False: the key is not meant here."""
        if self.rules is None or not self._view.edits_rules():
            return False
        deed(self.rules)
        return True

    def in_holidays(self, deed: Callable[["HolidaysPresenter"], None]) -> bool:
        """Do *deed* where the page of the holidays is in front; False: the key is not meant here."""
        if self.holidays is None or not self._view.shows_holidays():
            return False
        deed(self.holidays)
        return True

    def _show(self, read: _Read) -> None:
        self._view.shop.show_shop(read.programme.shop)
        self._view.rules.show_programme(read.programme)
        if self.rules is not None:
            self.rules.reload()
        if self.holidays is not None:
            self.holidays.reload()
        self.file.show(read.file)
        self.move.show(read.file.moved)

    def _start_with_computer(self, on: bool) -> None:
        try:
            self._autostart.switch(on)
        except Refusal as error:
            self._context.complain(error)
        self._view.day.show_autostart(on=self._autostart.is_on())

    def _show_key(self) -> None:
        now = self._context.preferences.now
        self._view.beside.show_key(now.strip_key, self._context.strip_key())
        self._view.beside.show_screens(len(QGuiApplication.screens()), now.customer_screen)

    def _prefer(self, name: str, value: object) -> None:
        # Another language opens every screen anew.
        if name == "language" and not self._context.may_leave(partial(self._prefer, name, value)):
            self._view.look.language.set_value(self._context.language)
            self._context.toast(self.tr("Something is not saved yet. The language changes after that."))
            return
        self._context.preferences.change(**{name: value})
        if name == "strip_key":
            self._show_key()  # whether it is heard, the system has told by now

    def _change_shop(self, name: str, value: str) -> None:
        work = partial(_change, self._context.shop, name, value)
        self._context.runner.run(work, self._on_changed, self._on_refused)

    def _on_changed(self, before: Programme) -> None:
        self._context.toast(self.tr("Saved."), self.tr("Undo the change"), partial(self._restore, before))
        self.reload()

    def _restore(self, before: Programme) -> None:
        work = partial(_restore, self._context.shop, before.shop)
        self._context.runner.run(work, lambda _nothing: self.reload(), self.file.fail)

    def _on_refused(self, error: BaseException) -> None:
        self._view.shop.name_field.show_error(self._context.sentence(error))


def _printers() -> list[str]:
    from shopclient.ui.pdf.paper import printer_names

    return printer_names()


def _read(shop: Shop) -> _Read:
    return _Read(shop.programme(), read_file_facts(shop))


def _change(shop: Shop, name: str, value: str) -> Programme:
    """Put one value of the shop in force and return the programme before it."""
    before = shop.programme()
    after = _changed(before.shop, name, value)
    programmes.load(shop, replace(before, shop=after))
    return before


def _changed(info: ShopInfo, name: str, value: str) -> ShopInfo:
    if name == "name":
        return replace(info, name=value)
    if name == "timezone":
        return replace(info, timezone=value)
    # Another country has another time; its first zone is nearer than the old one.
    return replace(info, country=value, timezone=next(iter(zones_of(value)), info.timezone))


def _restore(shop: Shop, info: ShopInfo) -> None:
    """Put the shop's former values in force; what else was changed meanwhile stays."""
    now = shop.programme()
    back = replace(now.shop, name=info.name, country=info.country, timezone=info.timezone)
    programmes.load(shop, replace(now, shop=back))
