"""Clients selected in the list, and one deed for all of them: a tag, the archive, and back."""

from collections.abc import Callable, Sequence
from functools import partial

from shopclient.domain.errors import Refusal
from shopclient.services import archiving, client_deeds
from shopclient.services.client_views import ClientRow
from shopclient.services.filter_choices import choices
from shopclient.ui.clients.list_page import ListPage
from shopclient.ui.clients.segment_presenter import Offer
from shopclient.ui.context import Context


class Marked:
    """Holds who is selected, also where the list shows somebody else by now."""

    def __init__(self, page: ListPage, context: Context, offer: Offer, changed: Callable[[], None]) -> None:
        self._page, self._context = page, context
        self._offer, self._changed = offer, changed
        self._names: dict[int, str] = {}
        page.table.ticked.connect(self._tick)
        page.table.archive_asked.connect(self._archive)
        page.table.tag_asked.connect(self._ask_for_tag)
        page.deeds.archive_asked.connect(self._archive)
        page.deeds.tag_asked.connect(self._ask_for_tag)
        page.deeds.forget_asked.connect(self.forget)

    @property
    def ids(self) -> tuple[int, ...]:
        """Who is selected."""
        return tuple(self._names)

    def forget(self) -> None:
        """Select nobody."""
        self._names = {}
        self.refresh()

    def refresh(self) -> None:
        """Show again who is selected."""
        self._page.show_marked(self.ids)

    def _tick(self, row: ClientRow) -> None:
        if self._names.pop(row.id, None) is None:
            self._names[row.id] = row.list_name
        self.refresh()

    def _meant(self) -> dict[int, str]:
        """Return who a deed is for: who is selected, else the one at the cursor."""
        row: ClientRow | None = self._page.table.chosen_row()
        if self._names or row is None:
            return self._names
        return {row.id: row.list_name or row.phone}

    def _archive(self) -> None:
        meant = self._meant()
        if not meant:
            return
        is_archive = self._page.table.is_archive
        deed = archiving.unarchive if is_archive else archiving.archive
        done = partial(self._show_archived, dict(meant), is_archive)
        self._context.runner.run(partial(deed, self._context.shop, *meant), done, self._fail)

    def _show_archived(self, meant: dict[int, str], is_archive: bool, changes: tuple[int, ...]) -> None:
        words, count = self._context.words, len(meant)
        if count == 1 and is_archive:
            text = words.translate("Clients", "Back from the archive: {name}.")
        elif count == 1:
            text = words.translate("Clients", "In the archive: {name}. Cards and bonuses stay.")
        elif is_archive:
            text = words.translate("Clients", "%n client(s) back from the archive.", n=count)
        else:
            text = words.translate("Clients", "%n client(s) in the archive. Cards and bonuses stay.", n=count)
        self._show_done(text.format(name=next(iter(meant.values()))), changes)

    def _ask_for_tag(self) -> None:
        if not self._meant():
            return
        work = partial(choices, self._context.shop, self._context.language)
        self._context.runner.run(work, lambda found: self._ask_with(found.tags), self._fail)

    def _ask_with(self, tags: Sequence[str]) -> None:
        words, meant = self._context.words, dict(self._meant())
        title = words.translate("Clients", "Add a tag to %n client(s)", n=len(meant))
        field = (words.translate("Clients", "Tag"), "")
        done = words.translate("Clients", "Add")
        self._page.form.ask(title, [field], done, partial(self._tag, meant), tags)

    def _tag(self, meant: dict[int, str], typed: list[str]) -> None:
        work = partial(client_deeds.tag, self._context.shop, tuple(meant), typed[0])
        self._context.runner.run(work, partial(self._show_tagged, typed[0], len(meant)), self._fail)

    def _show_tagged(self, tag: str, count: int, changes: tuple[int, ...]) -> None:
        self._page.form.put_away()
        text = self._context.words.translate("Clients", "%n client(s) have the tag “{tag}” now.", n=count)
        self._show_done(text.format(tag=tag), changes)

    def _show_done(self, text: str, changes: tuple[int, ...]) -> None:
        self.forget()
        undo = partial(self._take_back, changes)
        self._offer(text, self._context.words.translate("Clients", "Undo") if changes else "", undo)
        self._changed()

    def _take_back(self, changes: tuple[int, ...]) -> None:
        work = partial(client_deeds.take_back, self._context.shop, changes)
        self._context.runner.run(work, lambda _done: self._changed(), self._fail)

    def _fail(self, error: BaseException) -> None:
        said = self._context.sentence(error)
        if self._page.form.isVisible() and isinstance(error, Refusal):
            self._page.form.refuse(0, said)
        else:
            self._context.toast(said)
