"""What the Settings screen does: shop, copies, checks; each change at once, with a way back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from shopclient.domain.programme import Programme, ShopInfo
from shopclient.services import checks, copies, programmes
from shopclient.services.changes import Change
from shopclient.services.checks import Finding
from shopclient.services.copies import Copy
from shopclient.services.files import copy_file
from shopclient.services.shop import Shop
from shopclient.texts.days import ago
from shopclient.texts.regions import zones_of
from shopclient.ui.context import Context
from shopclient.ui.settings.view import SettingsView


@dataclass(frozen=True)
class Deeds:
    """What the screen asks of the desktop: where a copy goes, and to show a folder."""

    choose_target: Callable[[SettingsView, str], Path | None]
    open_folder: Callable[[Path], bool]


@dataclass(frozen=True)
class _Read:
    programme: Programme
    newest: Copy | None


class SettingsPresenter(QObject):
    """Carries out what is chosen on the screen."""

    def __init__(self, view: SettingsView, context: Context, deeds: Deeds) -> None:
        super().__init__(view)
        self._view, self._context, self._deeds = view, context, deeds
        view.look.preferred.connect(self._prefer)
        view.shop.changed.connect(self._change_shop)
        view.file.copy_button.clicked.connect(self._copy)
        view.file.copy_to_button.clicked.connect(self._copy_to)
        view.file.check_button.clicked.connect(self._check)
        view.file.folder_button.clicked.connect(self._show_folder)

    def reload(self) -> None:
        """Read what is in force and how old the newest copy is."""
        self._context.runner.run(partial(_read, self._context.shop), self._show, self._fail)

    def _show(self, read: _Read) -> None:
        self._view.shop.show_shop(read.programme.shop)
        self._view.rules.show_programme(read.programme)
        self._view.file.show_file(str(self._context.shop.path), self._copy_words(read.newest))

    def _copy_words(self, newest: Copy | None) -> str:
        if newest is None:
            return self.tr("There is no copy yet.")
        age = ago(self._context.shop.now - newest.made_at, self._context.words)
        return self.tr("Last copy: {ago}.").format(ago=age)

    def _prefer(self, name: str, value: object) -> None:
        # Another language opens every screen anew.
        if name == "language" and not self._context.may_leave(partial(self._prefer, name, value)):
            self._view.look.language.set_value(self._context.language)
            self._context.toast(self.tr("Something is not saved yet. The language changes after that."))
            return
        self._context.preferences.change(**{name: value})

    def _change_shop(self, name: str, value: str) -> None:
        work = partial(_change, self._context.shop, name, value)
        self._context.runner.run(work, self._on_changed, self._on_refused)

    def _on_changed(self, before: Programme) -> None:
        self._context.toast(self.tr("Saved."), self.tr("Undo the change"), partial(self._restore, before))
        self.reload()

    def _restore(self, before: Programme) -> None:
        work = partial(_restore, self._context.shop, before.shop)
        self._context.runner.run(work, lambda _nothing: self.reload(), self._fail)

    def _on_refused(self, error: BaseException) -> None:
        self._view.shop.name_field.show_error(self._context.sentence(error))

    def _copy(self) -> None:
        self._begin(partial(copies.copy_now, self._context.shop), self._on_copied)

    def _on_copied(self, copy: Copy) -> None:
        self._view.file.set_busy(False)
        self._view.file.say(self.tr("The copy is made and checked: {path}").format(path=copy.path))
        # The top bar shows the age of the newest copy, too.
        self._context.shop.changes.publish(frozenset({Change.COPY}))
        self.reload()

    def _copy_to(self) -> None:
        shop = self._context.shop
        target = self._deeds.choose_target(self._view, shop.path.name)
        if target is None:
            return
        if target.resolve() == shop.path.resolve():
            self._view.file.say(self.tr("This is the shop’s file itself. Choose another place."), "err")
            return
        self._begin(partial(copy_file, shop.path, target), lambda _nothing: self._on_copied_to(target))

    def _on_copied_to(self, target: Path) -> None:
        self._view.file.set_busy(False)
        self._view.file.say(self.tr("The copy is made and checked: {path}").format(path=target))

    def _check(self) -> None:
        self._begin(partial(checks.check, self._context.shop), self._on_checked)

    def _on_checked(self, findings: list[Finding]) -> None:
        self._view.file.set_busy(False)
        if not findings:
            self._view.file.say(self.tr("All is sound: the file, its sums, its guards."))
            return
        said = self.tr(
            "%n thing(s) are not as they must be. Keep the last copy and ask for help.", "", len(findings)
        )
        listed = ", ".join(f"{finding.code} ({finding.detail})" for finding in findings[:5])
        self._view.file.say(f"{said} {listed}", "err")

    def _show_folder(self) -> None:
        folder = self._context.shop.path.parent
        if not self._deeds.open_folder(folder):
            self._view.file.say(self.tr("The system cannot show {path}.").format(path=folder), "err")

    def _begin(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._view.file.set_busy(True)
        self._view.file.say("")
        self._context.runner.run(work, done, self._fail)

    def _fail(self, error: BaseException) -> None:
        self._view.file.set_busy(False)
        self._view.file.say(self._context.sentence(error), "err")


def _read(shop: Shop) -> _Read:
    return _Read(shop.programme(), next(iter(copies.copies(shop.path)), None))


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
