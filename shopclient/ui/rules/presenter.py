"""What the page of the rules does: opens them, says what would change, saves, and puts them back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from shopclient.domain.errors import ProgramChanged, ProgramInvalid
from shopclient.domain.programme import Programme
from shopclient.domain.programme_faults import Fault
from shopclient.domain.programme_toml import write_programme
from shopclient.services import programmes
from shopclient.services.programmes import Loaded, Opened
from shopclient.services.shop import Shop
from shopclient.ui.context import Context
from shopclient.ui.rules.differences import differences
from shopclient.ui.rules.editing import Editing
from shopclient.ui.rules.page import RulesPage
from shopclient.ui.rules.say import refusal_words
from shopclient.ui.rules.trying import Trying


@dataclass(frozen=True)
class _Read:
    opened: Opened
    today: date


class RulesPresenter:
    """Tells *on_opened* when the rules are there, and *on_left* when the page is done with."""

    def __init__(
        self, page: RulesPage, context: Context, on_opened: Callable[[], None], on_left: Callable[[], None]
    ) -> None:
        self._page, self._context = page, context
        self._on_opened, self._on_left = on_opened, on_left
        self._opened: Opened | None = None
        self.editing = Editing(page, context)
        self.trying = Trying(page, context, lambda: self.editing.draft.judged().programme, self.editing.facts)
        self._then: Callable[[], object] | None = None
        self._put_back: Callable[[], None] | None = None  # the rules before the last save
        page.former_button.clicked.connect(self.bring_former)
        page.save_asked.connect(self.save)
        page.close_asked.connect(self.close)
        page.leave_asked.connect(self._leave)
        page.keep_asked.connect(self._keep)

    def open(self) -> None:
        """Read the rules in force and show them."""
        self._context.runner.run(partial(_read, self._context.shop), self._show, self._fail)

    def reload(self) -> None:
        """Read again what is in force, unless something is being changed here."""
        if self._opened is not None and not self.is_touched():
            self.open()

    def is_touched(self) -> bool:
        """Whether something was changed that is not saved."""
        return self._opened is not None and self.editing.draft.is_touched()

    def leave_then(self, then: Callable[[], object] | None) -> None:
        """Do *then*, or go back for None: now, or after it was decided what becomes of the changes."""
        self._then = then
        if self.is_touched():
            self._page.show_form()
            self._page.show_guard()
        else:
            self._leave()

    def close(self) -> None:
        """Go a step back; nothing changed is lost without a question, and the same key takes it back."""
        if self.trying.stop():
            return
        if self._page.is_reviewing() or self._page.notice.text():
            self._keep()
        else:
            self.leave_then(None)

    def undo(self) -> None:
        """Take the last change back; after a save, put the rules back as they were."""
        if self._page.is_reviewing():
            self._keep()
        elif not self.editing.step_back() and self._put_back is not None:
            self._put_back()

    def bring_former(self) -> None:
        """Take the rules before the present ones into the form; they hold once they are saved."""
        former = self._opened.former if self._opened else None
        words = self._context.words
        if former is None:
            self._context.toast(words.translate("Rules", "There were no other rules before these."))
            return
        self.editing.draft.change(None, lambda tree: tree.update(write_programme(former)))
        self.editing.show_all()
        self._context.toast(
            words.translate("Rules", "The former rules are in the form. They hold once they are saved."),
            words.translate("Rules", "Take it back"),
            self.undo,
        )

    def save(self) -> None:
        """Say what would change; said already, save it. What is at fault is shown instead."""
        draft, page = self.editing.draft, self._page
        if page.is_busy():
            return
        page.form.finish()
        judged = draft.judged()
        page.notice.hide()
        if judged.faults:
            page.show_form()
            self.editing.refresh()
            self.editing.go_to(judged.faults[0])
        elif judged.programme == draft.base:
            self._context.toast(self._context.words.translate("Rules", "Nothing was changed."))
        elif page.is_reviewing():
            self._store(judged.programme, draft.base)
        else:
            self.trying.forget()
            page.show_review(differences(draft.base, judged.programme, self.editing.facts()))

    def _show(self, read: _Read) -> None:
        self._opened = read.opened
        self._page.notice.hide()
        self._page.set_busy(False)
        # In front before it is filled: layouts of hidden pages do not follow what is folded in them.
        self._on_opened()
        self._page.show_form()
        self.editing.begin(read.opened, read.today)

    def _store(self, programme: Programme, over: Programme | None) -> None:
        self._page.set_busy(True)
        self.trying.stop()
        work = partial(programmes.load, self._context.shop, programme, over)
        self._context.runner.run(work, partial(self._on_saved, self.editing.draft.base), self._fail)

    def _on_saved(self, before: Programme, _loaded: Loaded) -> None:
        words = self._context.words
        self._put_back = partial(self._restore, before)
        self._context.toast(
            words.translate("Rules", "The rules are saved. Purchases of the past keep theirs."),
            words.translate("Rules", "Put them back as they were"),
            self._put_back,
        )
        then, self._then = self._then, None
        if then is not None:
            self._opened = None
            then()
        else:
            self.open()

    def _restore(self, before: Programme) -> None:
        self._put_back = None
        work = partial(programmes.load, self._context.shop, before)
        self._context.runner.run(work, self._on_restored, self._fail)

    def _on_restored(self, _loaded: Loaded) -> None:
        self._context.toast(self._context.words.translate("Rules", "The rules are as they were."))
        if self._opened is not None:
            self.open()

    def _fail(self, error: BaseException) -> None:
        page, words = self._page, self._context.words
        page.set_busy(False)
        page.show_form()
        if isinstance(error, ProgramInvalid):
            said = refusal_words(error, words)
            self.editing.go_to(Fault(error.key, error.value, error.allowed, apart=True), said)
        elif isinstance(error, ProgramChanged):
            page.notice.show_text(
                self._context.sentence(error),
                (words.translate("Rules", "Show the new rules"), "outline", self.open),
                (words.translate("Rules", "Save mine over them"), "outline", self._save_over),
            )
        else:
            page.notice.show_text(self._context.sentence(error))

    def _save_over(self) -> None:
        judged = self.editing.draft.judged()
        if judged.faults:
            self.save()
        else:
            self._store(judged.programme, None)

    def _leave(self) -> None:
        self.trying.stop()
        then, self._then = self._then, None
        self._opened = None
        self.editing.keeping.forget()
        self._page.notice.hide()
        if then is not None:
            then()
        else:
            self._on_left()

    def _keep(self) -> None:
        self._then = None
        self._page.notice.hide()
        self._page.show_form()


def _read(shop: Shop) -> _Read:
    return _Read(programmes.open_programme(shop), shop.today())
