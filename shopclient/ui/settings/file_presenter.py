"""What the card of the file does: copies here and elsewhere, restoring, checking."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from shopclient.services import copies
from shopclient.services.changes import Change
from shopclient.services.checks import Finding
from shopclient.services.copies import Copy
from shopclient.services.file_care import Care, read_care
from shopclient.services.insides import inside_of
from shopclient.services.moved_mark import Moved
from shopclient.services.moving_out import moved_away
from shopclient.services.second_place import (
    LONGEST,
    SecondPlace,
    carry,
    choose_second_place,
    days_without,
    forget_second_place,
    second_place,
)
from shopclient.services.shop import Shop
from shopclient.services.whole_copy import WholeCopy, copy_whole
from shopclient.texts.copies import fault_lines, missing_files
from shopclient.texts.days import ago
from shopclient.ui.context import Context, Wish
from shopclient.ui.restore import open_restore
from shopclient.ui.restore.window import RestoreWindow
from shopclient.ui.settings.check_job import CheckJob
from shopclient.ui.settings.deeds import Deeds
from shopclient.ui.settings.view import SettingsView


@dataclass(frozen=True)
class FileFacts:
    """What is known of the file's copies and of its last check."""

    newest: Copy | None
    second: SecondPlace | None
    days: int  # without a copy in a second place
    care: Care
    moved: Moved | None  # to another computer


def read_file_facts(shop: Shop) -> FileFacts:
    """Read them; for a worker."""
    file = shop.path
    newest = next(iter(copies.copies(file)), None)
    return FileFacts(
        newest, second_place(file), days_without(file, shop.now), read_care(file), moved_away(shop)
    )


class FilePresenter(QObject):
    """Carries out what is chosen on the card; *reload* reads everything anew."""

    def __init__(
        self, view: SettingsView, context: Context, deeds: Deeds, reload: Callable[[], None]
    ) -> None:
        super().__init__(view)
        self._view, self._card = view, view.file
        self._context, self._deeds, self._reload = context, deeds, reload
        self._job: CheckJob | None = None
        self._details = ""
        self.restoring: RestoreWindow | None = None
        card = self._card
        card.copy_button.clicked.connect(partial(self._unless_busy, self._copy))
        card.copy_to_button.clicked.connect(partial(self._unless_busy, self._copy_to))
        card.restore_button.clicked.connect(partial(self._unless_busy, self._open_restore))
        card.folder_button.clicked.connect(self._show_folder)
        card.second.choose_button.clicked.connect(partial(self._unless_busy, self._choose_second))
        card.second.forget_button.clicked.connect(partial(self._unless_busy, self._forget_second))
        card.check.check_button.clicked.connect(partial(self._unless_busy, self._check))
        card.check.stop_button.clicked.connect(self._stop_check)
        card.check.details_button.clicked.connect(self._copy_details)

    def show(self, facts: FileFacts) -> None:
        """Show what is known."""
        self._card.show_file(str(self._context.shop.path), self._copy_words(facts.newest))
        self._show_second(facts)
        if self._job is None:
            self._show_care(facts.care)

    def fail(self, error: BaseException) -> None:
        """Give the controls back and say what happened."""
        self._card.set_busy(False)
        self._card.say(self._context.sentence(error), "err")

    def _unless_busy(self, deed: Callable[[], None], *_checked: bool) -> None:
        if not self._card.is_busy:
            deed()

    def _copy_words(self, newest: Copy | None) -> str:
        if newest is None:
            return self.tr("There is no copy yet.")
        return self.tr("Last copy: {ago}.").format(ago=self._ago(newest.made_at))

    def _ago(self, moment: datetime) -> str:
        return ago(self._context.shop.now - moment, self._context.words)

    def _show_second(self, facts: FileFacts) -> None:
        place, part = facts.second, self._card.second
        late = facts.days >= LONGEST
        if place is None:
            text = self.tr(
                "If this disk dies, the copies on it die too. Choose a stick, a folder of a cloud or another"
                " computer; every copy goes there as well."
            )
            part.show_place("", text, "err" if late else "text2")
            return
        said = []
        if place.copied_at is not None:
            said.append(self.tr("Last copy there: {ago}.").format(ago=self._ago(place.copied_at)))
        if not place.connected:
            said.append(self.tr("The folder is not there now. The next copy goes there once it is back."))
        elif place.same_disk:
            said.append(self.tr("It is on the same disk as the shop’s file; another disk is safer."))
        if late:
            said.append(self.tr("It is time to connect it."))
        part.show_place(str(place.folder), " ".join(said), "err" if late else "text2")

    def _show_care(self, care: Care) -> None:
        part = self._card.check
        if care.checked_at is None:
            part.show_state(self.tr("It was not checked yet. The till goes on meanwhile."))
            return
        when = self._ago(care.checked_at)
        if not care.faults:
            part.show_state(self.tr("Checked {ago}: all is sound.").format(ago=when), "ok")
            return
        found = self.tr("Checked {ago}: %n thing(s) are not as they must be.", "", care.faults)
        part.show_state(found.format(ago=when), "err")

    def _copy(self) -> None:
        self._begin(partial(_copy_everywhere, self._context.shop), self._on_copied)

    def _on_copied(self, copy: Copy) -> None:
        self._card.set_busy(False)
        if copy.faulty:
            text = self.tr(
                "The copy is made, but the data is not sound. Check the data; no older copy is removed."
                " It is here: {path}"
            )
            self._card.say(text.format(path=copy.path), "warn")
        else:
            self._card.say(self.tr("The copy is made and checked: {path}").format(path=copy.path))
        self._tell_change()

    def _copy_to(self) -> None:
        shop = self._context.shop
        target = self._deeds.choose_target(self._view, shop.path.name)
        if target is None:
            return
        if target.resolve() == shop.path.resolve():
            self._card.say(self.tr("This is the shop’s file itself. Choose another place."), "err")
            return
        self._begin(partial(copy_whole, shop.path, target), self._on_copied_to)

    def _on_copied_to(self, done: WholeCopy) -> None:
        self._card.set_busy(False)
        said = [self.tr("The copy is made and checked: {path}").format(path=done.path)]
        if done.files:
            beside = self.tr("The clients’ files lie beside it, in {name}: take both along.")
            said.append(beside.format(name=f"{done.path.name}.files"))
        if done.missing:
            said.append(missing_files(done.missing, self._context.words))
        self._card.say(" ".join(said), "warn" if done.missing else "ok")

    def _choose_second(self) -> None:
        folder = self._deeds.choose_folder(self._view, self._context.shop.path.parent)
        if folder is not None:
            self._begin(partial(choose_second_place, self._context.shop, folder), self._on_second)

    def _on_second(self, place: SecondPlace) -> None:
        self._card.set_busy(False)
        text = self.tr("A copy lies in {folder} now, and every new one goes there, too.")
        self._card.say(text.format(folder=place.folder))
        self._tell_change()

    def _forget_second(self) -> None:
        forget_second_place(self._context.shop.path)
        self._card.say("")
        self._tell_change()

    def _open_restore(self) -> None:
        context = self._context
        self.restoring = open_restore(
            context.shop.path,
            context.runner,
            context.clock,
            context.words,
            present=partial(inside_of, context.shop),
            parent=self._view,
        )
        self.restoring.wished.connect(self._restore)
        self.restoring.open()

    def _restore(self, wish: Wish) -> None:
        if self._context.may_leave(partial(self._context.restore, wish)):
            self._context.restore(wish)

    def _check(self) -> None:
        part = self._card.check
        self._job = CheckJob(self._context.shop, lambda done, steps: part.show_progress((done, steps)), self)
        self._card.set_busy(True)
        self._card.say("")
        part.show_state(self.tr("The data is being looked over. The till goes on meanwhile."))
        part.show_progress((0, 1))
        self._job.start(self._context.runner, self._on_checked, self._on_check_failed)

    def _stop_check(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _on_checked(self, findings: list[Finding] | None) -> None:
        self._end_check()
        if findings:
            codes = [finding.code for finding in findings for _ in range(1 + finding.more)]
            advice = self.tr("Keep the last good copy; restore it, or send the details to whoever helps you.")
            self._card.check.show_found([*fault_lines(codes, self._context.words), advice])
            self._details = "\n".join(_detail(finding) for finding in findings)
        self._reload()

    def _on_check_failed(self, error: BaseException) -> None:
        self._end_check()
        self.fail(error)
        self._reload()

    def _end_check(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self._card.set_busy(False)
        self._card.check.show_progress(None)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    def _show_folder(self) -> None:
        folder = self._context.shop.path.parent
        if not self._deeds.open_folder(folder):
            self._card.say(self.tr("The system cannot show {path}.").format(path=folder), "err")

    def _begin(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._card.set_busy(True)
        self._card.say("")
        self._context.runner.run(work, done, self.fail)

    def _tell_change(self) -> None:
        # The top bar shows the age of the newest copy, too.
        self._context.shop.changes.publish(frozenset({Change.COPY}))
        self._reload()


def _copy_everywhere(shop: Shop) -> Copy:
    copy = copies.copy_now(shop)
    carry(shop)
    return copy


def _detail(finding: Finding) -> str:
    more = f"\t+{finding.more}" if finding.more else ""
    return f"{finding.code}\t{finding.detail}{more}"
