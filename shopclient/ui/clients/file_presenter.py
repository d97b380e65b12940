"""What happens in the file of one client: each deed is carried out, said, and can be taken back at once."""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from shopclient.domain.plans import Plan, PlanGuest
from shopclient.services import (
    archiving,
    attachments,
    client_gifts,
    client_history,
    consents,
    contacts,
    families,
    favourites,
    photos,
)
from shopclient.services.client_gifts import KeptPresent, Present
from shopclient.services.client_timeline import (
    KINDS,
    Cursor,
    Happening,
    TimelineKind,
    TimelinePage,
    field_history,
    timeline,
)
from shopclient.services.consents import Wording
from shopclient.services.contacts import ContactNote
from shopclient.texts import consents as consent_words
from shopclient.texts import plans as plan_words
from shopclient.texts.kindred import short_name
from shopclient.ui.clients.choosers import Choosers
from shopclient.ui.clients.file_page import FilePage
from shopclient.ui.clients.life import FIRST_ROWS, WholeFile, read_whole
from shopclient.ui.context import Context
from shopclient.ui.greeting.typed import TypedGreetings
from shopclient.ui.plans.making import make_plan, open_plan

T = TypeVar("T")
Undo = Callable[[], None]


class FilePresenter(QObject):
    """Reads a file, shows it, does what is asked for there; *remember* takes what undoes the last deed."""

    def __init__(
        self, page: FilePage, context: Context, choosers: Choosers, remember: Callable[[Undo | None], None]
    ) -> None:
        super().__init__(page)
        self._page, self._context, self._choosers = page, context, choosers
        self._remember = remember
        self._whole: WholeFile | None = None
        self._items: tuple[Happening, ...] = ()
        self._kind: TimelineKind | None = None
        self._after: Cursor | None = None
        self._running: list[object] = []  # what is being carried out
        self._opened: Path | None = None  # where copies of files are shown from
        self._connect()

    @property
    def client(self) -> int:
        """Whose file is shown."""
        return 0 if self._whole is None else self._whole.dossier.file.id

    def forget(self, client_id: int) -> None:
        """Keep nothing that was typed about somebody who was erased."""
        self._page.jottings.forget(client_id)
        TypedGreetings(self._context.drafts).forget(client_id)

    def read(self, client_id: int, done: Callable[[WholeFile], None]) -> None:
        """Read a client's file; *done* gets it, and decides whether it is to be shown."""
        work = partial(read_whole, self._context.shop, client_id, self._context.language)
        self._context.runner.run(work, done, self._fail)

    def show(self, whole: WholeFile) -> None:
        """Show what was read; the kind that is chosen in the list of what happened stays for one client."""
        is_other = whole.dossier.file.id != self.client
        self._whole = whole
        self._page.show_file(whole)
        if is_other or self._kind is None:
            self._kind = None
            self._show_page(whole.life.happened)
        else:
            self._on_kind(self._kind)

    def _connect(self) -> None:
        asks = self._page.asks
        asks.log.connect(self._on_log)
        asks.change_contact.connect(self._on_change_contact)
        asks.take_contact.connect(self._on_take_contact)
        asks.gift.connect(self._on_gift)
        asks.change_gift.connect(self._on_change_gift)
        asks.dropped.connect(self._on_dropped)
        asks.advance_gift.connect(self._on_advance_gift)
        asks.remove_gift.connect(self._on_remove_gift)
        asks.consent.connect(self._on_consent)
        asks.withdraw.connect(self._on_withdraw)
        asks.photo.connect(self._on_photo)
        asks.no_photo.connect(self._on_no_photo)
        asks.attach.connect(self._on_attach)
        asks.open_file.connect(self._on_open_file)
        asks.save_file.connect(self._on_save_file)
        asks.remove_file.connect(self._on_remove_file)
        asks.promote.connect(self._on_promote)
        asks.live_with.connect(self._on_live_with)
        asks.move_out.connect(self._on_move_out)
        asks.favourite.connect(self._on_favourite)
        asks.plan.connect(self._on_plan)
        asks.open_plan.connect(partial(open_plan, self._context))
        asks.archive.connect(self._on_archive)
        asks.undo_change.connect(self._on_undo_change)
        asks.field_history.connect(self._on_field_history)
        asks.earlier.connect(self._on_earlier)
        asks.kind.connect(self._on_kind)

    def _on_plan(self, holiday: str, occurrence: str, day: date) -> None:
        if self._whole is None:
            return
        dossier, words = self._whole.dossier, self._context.words
        name = plan_words.title(short_name(dossier.holidays[holiday], words), [dossier.name], words)
        guest = PlanGuest(self.client, occurrence)
        make_plan(self._context, Plan(name, day, holiday=holiday, guests=(guest,)))

    def _on_log(self, note: ContactNote) -> None:
        client = self.client

        def done(number: int) -> Callable[[], object]:
            self._page.log.forget(client)
            return partial(contacts.take_back, self._context.shop, number)

        said = self.tr("The conversation is noted.")
        self._do(partial(contacts.log, self._context.shop, self.client, note), said, done)

    def _on_change_contact(self, number: int, note: ContactNote) -> None:
        client = self.client

        def done(before: ContactNote) -> Callable[[], object]:
            self._page.log.forget(client)
            return partial(contacts.change, self._context.shop, number, before)

        said = self.tr("The note is put right.")
        self._do(partial(contacts.change, self._context.shop, number, note), said, done)

    def _on_take_contact(self, number: int) -> None:
        client = self.client
        work = partial(contacts.take_back, self._context.shop, number)
        said = self.tr("The note was taken out.")
        self._do(work, said, lambda note: partial(contacts.log, self._context.shop, client, note))

    def _on_gift(self, present: Present) -> None:
        client = self.client

        def done(kept: KeptPresent) -> Callable[[], object]:
            self._page.gifts.forget(client)
            return partial(client_gifts.remove, self._context.shop, kept.id)

        said = self.tr("The present is noted: {what}.").format(what=present.what)
        self._do(partial(client_gifts.add, self._context.shop, self.client, present), said, done)

    def _on_change_gift(self, number: int, present: Present) -> None:
        client = self.client

        def done(result: tuple[KeptPresent, Present]) -> Callable[[], object]:
            self._page.gifts.forget(client)
            return partial(client_gifts.change, self._context.shop, number, result[1])

        said = self.tr("The present is changed: {what}.").format(what=present.what)
        self._do(partial(client_gifts.change, self._context.shop, number, present), said, done)

    def _on_dropped(self, said: str, bring_back: Undo) -> None:
        """Offer again what was typed and put away unnoted."""
        self._context.toast(said, self.tr("Bring it back"), bring_back)

    def _on_advance_gift(self, number: int) -> None:
        def back(done: tuple[KeptPresent, Present]) -> Callable[[], object]:
            return partial(client_gifts.change, self._context.shop, number, done[1])

        work = partial(client_gifts.advance, self._context.shop, number)
        self._do(work, self.tr("The present is noted."), back)

    def _on_remove_gift(self, number: int) -> None:
        client = self.client
        work = partial(client_gifts.remove, self._context.shop, number)
        said = self.tr("The present was taken out.")
        self._do(work, said, lambda present: partial(client_gifts.add, self._context.shop, client, present))

    def _on_consent(self, purpose: str, how: str) -> None:
        def back(number: int) -> Callable[[], object]:
            return partial(consents.take_back, self._context.shop, number)

        if how == "refused":
            refuse = partial(consents.refuse, self._context.shop, self.client, purpose, "spoken")
            self._do(refuse, self.tr("The refusal is noted."), back)
            return
        own = {each.purpose: each for each in self._wordings()}
        text = consent_words.wording(purpose, self._context.words)
        wording = own.get(purpose) or Wording(purpose, self._context.language, text)
        work = partial(consents.give, self._context.shop, self.client, purpose, how, wording)
        said = self.tr("The consent is noted.")
        self._do(work, said, back)

    def _wordings(self) -> list[Wording]:
        found = consents.wordings(self._context.shop)
        return [each for each in found if each.language == self._context.language]

    def _on_withdraw(self, number: int) -> None:
        work = partial(consents.withdraw, self._context.shop, number)
        said = self.tr("The consent is withdrawn.")
        self._do(work, said, lambda _none: partial(consents.restore, self._context.shop, number))

    def _on_photo(self) -> None:
        picture = self._choosers.picture(self._page)
        if picture is not None:
            self._put_photo(
                partial(photos.set_photo, self._context.shop, self.client, picture),
                self.tr("The photo is in the file."),
            )

    def _on_no_photo(self) -> None:
        work = partial(photos.put, self._context.shop, self.client, None)
        self._put_photo(work, self.tr("The photo was taken out."))

    def _put_photo(self, work: "partial[int | None]", said: str) -> None:
        self._do(work, said, lambda number: self._undo_of(() if number is None else (number,)))

    def _on_attach(self) -> None:
        source = self._choosers.attachment(self._page)
        if source is not None:
            work = partial(attachments.attach, self._context.shop, self.client, source)
            said = self.tr("The file is copied in: {name}.").format(name=source.name)
            self._do(work, said, lambda number: partial(attachments.remove, self._context.shop, number))

    def _on_open_file(self, number: int) -> None:
        """Open a copy: what is changed there never changes what is kept."""
        if self._opened is None:
            self._opened = Path(tempfile.mkdtemp(prefix="shopclient-"))
            atexit.register(shutil.rmtree, self._opened, ignore_errors=True)
        target = Path(tempfile.mkdtemp(dir=self._opened)) / self._file_name(number)
        work = partial(attachments.save_copy, self._context.shop, number, target)
        self._context.runner.run(work, lambda _none: self._choosers.show(target), self._fail)

    def _on_save_file(self, number: int) -> None:
        target = self._choosers.place(self._page, self._file_name(number))
        if target is not None:
            work = partial(attachments.save_copy, self._context.shop, number, target)
            said = self.tr("A copy is saved: {name}.").format(name=target.name)
            self._context.runner.run(work, lambda _none: self._context.toast(said), self._fail)

    def _on_remove_file(self, number: int) -> None:
        client = self.client
        work = partial(attachments.remove, self._context.shop, number)
        said = self.tr("The file was taken out: {name}.").format(name=self._file_name(number))
        self._do(work, said, lambda gone: partial(attachments.bring_back, self._context.shop, client, gone))

    def _file_name(self, number: int) -> str:
        files = () if self._whole is None else self._whole.life.files
        return Path(next((each.name for each in files if each.id == number), "")).name

    def _on_promote(self, relative: int) -> None:
        work = partial(families.promote, self._context.shop, self.client, relative)
        said = self.tr("There is a file of his or her own now; open it from the family.")
        self._do(work, said, lambda done: partial(families.take_back, self._context.shop, done.changes))

    def _on_live_with(self, other: int) -> None:
        dossier = None if self._whole is None else self._whole.dossier
        if dossier is not None:
            # Some name is needed: where they live says more than who lives there.
            where = next(iter(dossier.file.person.addresses), dossier.name).split("\n")[0]
            people = [self.client, other]
            work = partial(families.live_together, self._context.shop, people, where)
            self._do(work, self.tr("They are one household now."), self._undo_of)

    def _on_move_out(self) -> None:
        work = partial(families.move_out, self._context.shop, self.client)
        self._do(work, self.tr("The client lives alone now."), self._undo_of)

    def _on_favourite(self, key: str, reason: str) -> None:
        work = partial(favourites.love, self._context.shop, self.client, key, reason)
        said = self.tr("It is a favourite holiday now, with its reason.")
        self._do(work, said, lambda number: self._undo_of((number,)))

    def _on_archive(self) -> None:
        is_away = self._whole is not None and self._whole.dossier.file.archived
        do = archiving.unarchive if is_away else archiving.archive
        said = (
            self.tr("The file is back among the others.")
            if is_away
            else self.tr("The file lies in the archive: out of lists and greetings, nothing is lost.")
        )
        self._do(partial(do, self._context.shop, self.client), said, self._undo_of)

    def _undo_of(self, numbers: tuple[int, ...]) -> Callable[[], object]:
        return partial(families.take_back, self._context.shop, numbers)

    def _on_undo_change(self, number: int) -> None:
        work = partial(client_history.undo_change, self._context.shop, number)
        self._do(work, self.tr("The change was taken back."), lambda undo: self._undo_of((undo,)))

    def _on_field_history(self, field: str) -> None:
        self._kind = "change"
        work = partial(field_history, self._context.shop, self.client, field)
        self._context.runner.run(work, partial(self._page.timeline.show_field, field), self._fail)

    def _on_earlier(self) -> None:
        self._read_happened(self._after, self._show_more)

    def _on_kind(self, kind: TimelineKind | None) -> None:
        self._kind = kind
        self._read_happened(None, self._show_page)

    def _read_happened(self, after: Cursor | None, done: Callable[[TimelinePage], None]) -> None:
        client, kind = self.client, self._kind

        def show(page: TimelinePage) -> None:
            # Somebody may have gone elsewhere while it was read.
            if (client, kind) == (self.client, self._kind):
                done(page)

        kinds = KINDS if kind is None else (kind,)
        work = partial(timeline, self._context.shop, client, kinds, FIRST_ROWS, after)
        self._context.runner.run(work, show, self._fail)

    def _show_page(self, page: TimelinePage) -> None:
        self._items, self._after = page.items, page.after
        self._show_items()

    def _show_more(self, page: TimelinePage) -> None:
        self._items, self._after = (*self._items, *page.items), page.after
        self._show_items()

    def _show_items(self) -> None:
        if self._whole is not None:
            today = self._whole.dossier.today
            self._page.timeline.show_items(self._items, self._kind, today, more=self._after is not None)
            self._page.settle()

    def _do(self, work: "partial[T]", said: str, back: Callable[[T], Callable[[], object]]) -> None:
        """Carry *work* out, say so, and offer the way *back* that follows from its result.

        What is asked for twice, as by a double click, is done once.
        """
        key = (work.func, work.args)
        if key in self._running:
            return
        self._running.append(key)

        def done(result: T) -> None:
            self._running.remove(key)
            undo = partial(self._take_back, back(result))
            self._remember(undo)
            self._context.toast(said, self.tr("Undo"), undo)

        def failed(error: BaseException) -> None:
            self._running.remove(key)
            self._fail(error)

        self._context.runner.run(work, done, failed)

    def _take_back(self, back: Callable[[], object]) -> None:
        self._remember(None)
        said = self.tr("It is as it was before.")
        self._context.runner.run(back, lambda _result: self._context.toast(said), self._fail)

    def _fail(self, error: BaseException) -> None:
        self._context.complain(error)
