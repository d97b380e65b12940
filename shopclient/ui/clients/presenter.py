"""What happens at the place of the clients: which page is in front, and what the keys do there."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from shopclient.domain.people import Person
from shopclient.services import client_history, clients
from shopclient.services.client_views import ClientRow
from shopclient.services.shop import Shop
from shopclient.ui.clients.choosers import Choosers
from shopclient.ui.clients.editor_presenter import EditorPresenter, Saved
from shopclient.ui.clients.file_presenter import FilePresenter
from shopclient.ui.clients.import_presenter import ImportPresenter
from shopclient.ui.clients.law_presenter import LawPresenter
from shopclient.ui.clients.life import WholeFile
from shopclient.ui.clients.list_presenter import ListPresenter
from shopclient.ui.clients.pairs_presenter import PairsPresenter
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.context import Context
from shopclient.ui.places import Place

if TYPE_CHECKING:
    from shopclient.ui.importing.journal_presenter import JournalPresenter


class ClientsPresenter:
    """Leads from the list to a file, the form and the import, and back."""

    def __init__(self, view: ClientsView, context: Context, choosers: Choosers) -> None:
        self._view, self._context = view, context
        self._list = ListPresenter(view.list_page, context, self._offer, choosers.export)
        self._editor = EditorPresenter(
            view.editor_page, context, self._show_editor, self._on_saved, self._on_editor_left
        )
        self._import = ImportPresenter(view.import_page, context, choosers, self._on_import_left)
        self._journal: JournalPresenter | None = None
        self._choosers = choosers
        self._file_life = FilePresenter(view.file_page, context, choosers, self._remember)
        self.law = LawPresenter(
            *(view, view.file_page.asks, context, choosers),
            client=self._client_for_law,
            other=self._other_for_law,
            show=self._open_joined,
            erased=self._on_erased,
            offer=self._offer,
        )
        self._pairs = PairsPresenter(view.pairs_page, context, self.law.join, self._offer)
        self._file: int | None = None  # whose file is in front, or behind the form
        self._wanted = False  # it is being read to be brought to the front
        self._undo: Callable[[], None] | None = None
        self._connect()

    def reload(self) -> None:
        """Read the list again, and the file if it is in front; the form keeps what is typed."""
        self._list.reload()
        if self._view.page is self._view.file_page and self._file is not None:
            self._read_file(self._file)
        if self._view.page is self._view.pairs_page:
            self._pairs.reload()

    def open_with(self, arguments: Mapping[str, object]) -> None:
        """Go where another screen wants to."""
        client, search = arguments.get("client"), arguments.get("search")
        if arguments.get("new"):
            self.new()
        elif isinstance(client, int) and arguments.get("edit"):
            self._file = client
            self._leave_form(partial(self._editor.edit, client))
        elif isinstance(client, int):
            self._open(client)
        elif isinstance(search, str):
            self._leave_form(partial(self._search, search))
        elif arguments.get("import_list"):
            self.import_list()
        elif arguments.get("import_purchases"):
            self.import_journal()
        elif arguments.get("doubles"):
            self._leave_form(self._show_pairs)

    def find(self) -> bool:
        """Go to the search line of the list; False in the form, where what is typed stays in front."""
        if self._view.page is self._view.editor_page:
            return False
        self._show_list()
        return True

    def new(self) -> None:
        """Begin a new client, with what was searched for in vain."""
        typed = self._list.typed if self._list.found_nobody else ""
        self._leave_form(partial(self._editor.new, typed))

    def import_list(self) -> None:
        """Begin an import."""
        self._leave_form(self._show_import)

    def import_journal(self) -> None:
        """Begin an import of purchases; what is typed in the form is asked about first."""
        self._leave_form(self._show_journal)

    def may_leave(self) -> bool:
        """Tell whether nothing typed is unsaved."""
        return self._view.page is not self._view.editor_page or not self._editor.is_touched()

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        """Ask in the form what becomes of what was typed, and *leave* when it is saved or put away."""

        def then() -> None:
            self._show_list()
            leave()

        self._editor.ask_then(then)

    def record(self) -> None:
        """Do the main thing of the page in front."""
        view = self._view
        if view.page is view.editor_page:
            self._editor.save()
        elif view.page is view.import_page:
            self._import.forward()
        elif self._journal is not None and view.page is view.journal_page:
            self._journal.forward()
        elif view.page is view.pairs_page:
            view.pairs_page.join_asked.emit()
        else:
            self._take_to_till()

    def export(self) -> bool:
        """Write out the clients of the list; False on other pages."""
        if self._view.page is not self._view.list_page:
            return False
        self._list.export()
        return True

    def print(self) -> bool:
        """Put the clients of the list on paper; False on other pages."""
        if self._view.page is not self._view.list_page:
            return False
        self._list.print()
        return True

    def undo(self) -> None:
        """Undo the last change that was saved here; in the form, bring back what was taken away."""
        if self._view.page is self._view.editor_page:
            self._editor.undo()
        elif self._undo is not None:
            self._undo()

    def clear(self) -> None:
        """Go one step back; in the list, show everybody again."""
        view = self._view
        if view.page is view.file_page and view.file_page.close_panel():
            return
        if view.page is view.editor_page:
            self._editor.close()
        elif view.page is view.import_page:
            self._import.back()
        elif self._journal is not None and view.page is view.journal_page:
            self._journal.back()
        elif view.page in (view.file_page, view.pairs_page):
            self._show_list()
        elif self._list.clear():
            view.list_page.focus_search()

    def _remember(self, undo: Callable[[], None] | None) -> None:
        self._undo = undo

    def _connect(self) -> None:
        view = self._view
        view.list_page.open_asked.connect(self._on_open_asked)
        view.list_page.edit_asked.connect(self._on_edit_asked)
        view.list_page.till_asked.connect(self._take_to_till)
        view.list_page.new_asked.connect(self.new)
        view.list_page.import_asked.connect(self.import_list)
        view.import_page.journal_asked.connect(self.import_journal)
        view.list_page.deeds.merge_asked.connect(self.law.merge)
        view.list_page.segment_button.pairs_asked.connect(self._show_pairs)
        view.pairs_page.back_asked.connect(self._show_list)
        view.file_page.back_asked.connect(self._show_list)
        view.file_page.till_asked.connect(self._take_to_till)
        view.file_page.asks.edit.connect(self._on_edit_asked)
        view.file_page.asks.card.connect(self._issue_card)
        view.file_page.asks.client.connect(self._open)
        view.editor_page.double_opened.connect(self._open)

    def _client(self) -> int | None:
        if self._view.page is self._view.pairs_page:
            return None
        return self._file if self._view.page is self._view.file_page else self._list.client

    def _client_for_law(self) -> int | None:
        if self._view.page is self._view.list_page and self._list.pair:
            return self._list.pair[0]
        pages = (self._view.file_page, self._view.list_page)
        return self._client() if self._view.page in pages else None

    def _other_for_law(self) -> int | None:
        is_list = self._view.page is self._view.list_page
        return self._list.pair[1] if is_list and self._list.pair else None

    def _open_joined(self, client_id: int) -> None:
        self._list.forget_selected()
        self._list.show_client(client_id)
        self._open_file(client_id)

    def _on_erased(self, client_id: int) -> None:
        self._editor.forget(client_id)
        self._file_life.forget(client_id)
        self._undo = None
        self._show_list()

    def _take_to_till(self) -> None:
        if (client := self._client()) is not None:
            self._context.navigate(Place.TILL, client=client)

    def _issue_card(self) -> None:
        if self._file is not None:
            self._context.navigate(Place.CARDS, client=self._file)

    def _on_open_asked(self, row: ClientRow | None) -> None:
        if row is not None:
            self._open(row.id)

    def _open(self, client_id: int) -> None:
        self._leave_form(partial(self._open_file, client_id))

    def _open_file(self, client_id: int) -> None:
        self._file = client_id
        self._wanted = True
        self._read_file(client_id)

    def _read_file(self, client_id: int) -> None:
        self._file_life.read(client_id, self._show_file)

    def _show_file(self, whole: WholeFile) -> None:
        # Somebody may have gone elsewhere while it was read.
        if whole.dossier.file.id != self._file:
            return
        self._file_life.show(whole)
        if self._wanted:
            self._wanted = False
            self._view.show_page(self._view.file_page)
            self._view.file_page.till_button.setFocus()

    def _on_edit_asked(self, part: str) -> None:
        client = self._client()
        if client is not None:
            self._file = client if self._view.page is self._view.file_page else None
            self._editor.edit(client, part)

    def _show_editor(self) -> None:
        self._wanted = False
        self._view.show_page(self._view.editor_page)

    def _on_saved(self, saved: Saved) -> None:
        words = self._context.words
        if saved.before is None:
            text = words.translate("Clients", "{name} is in the client file now.")
            undo = partial(self._take_back, saved)
            self._offer(text.format(name=saved.name), words.translate("Clients", "Undo"), undo)
        else:
            text = words.translate("Clients", "Saved: {name}.").format(name=saved.name)
            self._undo = partial(self._restore, saved, saved.before)
            self._context.toast(text, words.translate("Clients", "Undo the change"), self._undo)
        self._list.show_client(saved.id)
        self._open_file(saved.id)
        if saved.same_as is not None:
            # The older number is the one that the shop knows.
            self.law.join(min(saved.id, saved.same_as), max(saved.id, saved.same_as))

    def _take_back(self, saved: Saved) -> None:
        def done(_number: int) -> None:
            text = self._context.words.translate("Clients", "{name} is in the client file no more.")
            self._context.toast(text.format(name=saved.name))
            self._show_list()
            self._list.reload()

        self._context.runner.run(partial(_undo_adding, self._context.shop, saved.id), done, self._fail)

    def _restore(self, saved: Saved, before: Person) -> None:
        self._undo = None
        work = partial(clients.update, self._context.shop, saved.id, saved.version, before)
        name = before.full_name or next(iter(before.phones), saved.name)
        self._context.runner.run(work, partial(self._show_restored, name), self._fail)

    def _show_restored(self, name: str, _version: int) -> None:
        text = self._context.words.translate("Clients", "As it was before: {name}.")
        self._context.toast(text.format(name=name))
        self.reload()

    def _on_editor_left(self, client_id: int | None) -> None:
        if client_id is not None and client_id == self._file:
            self._open_file(client_id)
        else:
            self._show_list()

    def _show_pairs(self) -> None:
        self._file = None
        self._view.show_page(self._view.pairs_page)
        self._pairs.find()

    def _show_import(self) -> None:
        self._file = None
        self._import.begin()
        self._view.show_page(self._view.import_page)

    def _show_journal(self) -> None:
        from shopclient.ui.importing.journal_presenter import JournalPresenter

        page = self._view.make_journal_page()
        if self._journal is None:
            self._journal = JournalPresenter(page, self._context, self._choosers, self._show_list)
        self._file = None
        self._journal.begin()
        self._view.show_page(page)

    def _on_import_left(self, new: tuple[int, ...]) -> None:
        if new:
            self._list.show_only(new)
        else:
            self._list.show_everybody()
        self._show_list()

    def _offer(self, text: str, words: str, undo: Callable[[], None]) -> None:
        """Say what was done, and let its undo be the next one of the key for it; none without *words*."""

        def once() -> None:
            self._undo = None
            undo()

        self._undo = once if words else None
        self._context.toast(text, words, self._undo)

    def _show_list(self) -> None:
        self._file = None
        self._view.show_page(self._view.list_page)
        self._view.list_page.focus_search()

    def _search(self, text: str) -> None:
        self._show_list()
        self._view.list_page.set_typed(text)
        self._list.search(text)

    def _leave_form(self, then: Callable[[], None]) -> None:
        if self._view.page is self._view.editor_page:
            self._editor.leave_then(then)
        else:
            then()

    def _fail(self, error: BaseException) -> None:
        self._context.complain(error)


def _undo_adding(shop: Shop, client: int) -> int:
    told = client_history.history(shop, client)
    return client_history.undo_change(shop, next(each.number for each in told if each.deed == "add"))
