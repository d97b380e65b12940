"""What happens while a client is being written down."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from shopclient.domain.errors import ClientChanged, Refusal
from shopclient.domain.people import Person
from shopclient.domain.phones import FEWEST_DIGITS, digits_of
from shopclient.services import apart, clients
from shopclient.services.shop import Shop
from shopclient.ui.clients.around import Around, look_around, names_of
from shopclient.ui.clients.doubles import Double, find_doubles
from shopclient.ui.clients.draft import Draft, draft_of, person_of, place_in_form
from shopclient.ui.clients.editor_drafts import EditorDrafts
from shopclient.ui.clients.editor_page import EditorPage
from shopclient.ui.clients.faults import Fault, faults
from shopclient.ui.clients.typed import Typed
from shopclient.ui.context import Context
from shopclient.ui.places import Place

T = TypeVar("T")


@dataclass(frozen=True)
class Opened:
    """Who is in the form: nobody yet (id None), or a client as read at *version*."""

    id: int | None
    version: int
    person: Person
    around: Around


@dataclass(frozen=True)
class Saved:
    """What was saved: the client, and what stood there before (None: the client is new).

    *same_as* is the client of whom it was said that both are one person.
    """

    id: int
    version: int
    name: str
    before: Person | None
    same_as: int | None = None


class EditorPresenter:
    """Opens, judges and saves the form; tells *on_saved* and *on_left* how it ended."""

    def __init__(
        self,
        page: EditorPage,
        context: Context,
        on_opened: Callable[[], None],
        on_saved: Callable[[Saved], None],
        on_left: Callable[[int | None], None],
    ) -> None:
        self._page, self._context = page, context
        self._on_opened, self._on_saved, self._on_left = on_opened, on_saved, on_left
        self._opened: Opened | None = None
        self._shown = Draft()
        self._asked = 0  # counts what is looked for while typing: only the newest answer holds
        self._then: Callable[[], None] | None = None
        self._part = ""
        self._bring_back: Callable[[], None] | None = None  # what was taken away last
        self._goes_on = False  # as soon as it is open, what was left of the form is put into it
        self._drafts = EditorDrafts(page, context)
        self._apart: set[int] = set()  # doubles of whom it was said that they are others
        self._same_as: int | None = None  # once it is saved, both files are to become one
        page.doubles_notice.kept_apart.connect(self._on_kept_apart)
        page.doubles_notice.merge_asked.connect(self._on_merge_asked)
        page.go_on_asked.connect(self._on_go_on_asked)
        page.edited.connect(self._on_edited)
        page.removed.connect(self._on_removed)
        page.save_asked.connect(self.save)
        page.close_asked.connect(self.close)
        page.leave_asked.connect(self._leave)
        page.keep_asked.connect(self._keep)
        page.overwrite_asked.connect(self._on_overwrite_asked)
        page.saved_one_asked.connect(self._on_saved_one_asked)

    def new(self, typed: str = "") -> None:
        """Begin a new client, the rest folded away; *typed* is a name or a phone to begin with."""
        is_phone = len(digits_of(typed)) >= FEWEST_DIGITS and not any(sign.isalpha() for sign in typed)
        self._part = "phones" if is_phone else "name"
        person = Person(phones=(typed,)) if is_phone else Person(name=typed)
        self._run(partial(_blank, self._context.shop, person), self._show)

    def edit(self, client_id: int, part: str = "name") -> None:
        """Open a client; *part* is where to begin, such as ``favourites``."""
        self._part = part
        self._run(partial(_read, self._context.shop, client_id), self._show)

    def forget(self, client_id: int) -> None:
        """Keep nothing that was typed about somebody who was erased."""
        self._drafts.forget_client(client_id)

    def is_touched(self) -> bool:
        """Whether something was typed that is not saved."""
        draft = self._page.form.draft()
        return self._opened is not None and draft != self._shown and not self._is_same(draft)

    def _is_same(self, draft: Draft) -> bool:
        """Whether it says the same as what is saved, in other fields: a name taken apart is nothing new."""
        if self._opened is None:
            return False
        today = self._opened.around.today
        try:
            return person_of(draft, Person(), today) == person_of(self._shown, Person(), today)
        except Refusal:
            return False

    def ask_then(self, then: Callable[[], None]) -> None:
        """Do *then*: now, or after it was decided what becomes of what was typed."""
        self._then = then
        if self.is_touched():
            self._page.show_guard()
        else:
            self._leave()

    def leave_then(self, then: Callable[[], None] | None) -> None:
        """Do *then*, or go back for None; what was typed is kept, and that is said with a way back."""
        self._then = then
        opened = self._opened
        is_touched = self.is_touched()
        name = self._page.form.who.full_name
        self._leave()
        if is_touched and opened is not None:
            self._drafts.say_kept(opened.id, name, partial(self._go_back, opened.id))

    def close(self) -> None:
        """Go back; where something is asked, the same key first takes the question away."""
        if self._page.trouble_notice.text():
            self._keep()
        else:
            self.leave_then(None)

    def save(self) -> None:
        """Save what is typed; a refusal is said at its field and everything stays."""
        opened = self._opened
        if opened is None or not self._page.save_button.isEnabled():
            return
        self._page.form.clear_errors()
        draft = self._page.form.draft()
        try:
            person = person_of(draft, opened.person, opened.around.today)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self._page.set_busy(True)
        work = partial(_save, self._context.shop, opened, person, tuple(self._apart))
        self._context.runner.run(work, self._show_saved, self._fail)

    def undo(self) -> None:
        """Bring back what was taken away last; what is typed, a field undoes by itself."""
        bring_back, self._bring_back = self._bring_back, None
        if bring_back is not None and self._opened is not None:
            bring_back()

    def _on_removed(self, what: str, bring_back: Callable[[], None]) -> None:
        self._bring_back = bring_back
        words = self._context.words
        text = words.translate("Clients", "Taken away: {what}.").format(what=what)
        self._context.toast(text, words.translate("Clients", "Bring it back"), self.undo)

    def _show(self, opened: Opened) -> None:
        self._opened, self._then, self._bring_back = opened, None, None
        self._asked += 1
        self._apart, self._same_as = set(), None
        self._page.doubles_notice.show_doubles((), opened.around.today)
        is_new = opened.id is None
        # In front before it is filled: layouts of hidden pages do not follow what is folded in them.
        self._on_opened()
        words = self._context.words
        title = (
            words.translate("Clients", "New client")
            if is_new
            else opened.person.full_name or opened.person.phones[0]
        )
        draft = draft_of(opened.person)
        self._page.show_draft(title, draft, opened.around, opened.id, short=is_new)
        # What the form makes of it, so that opening alone is no change.
        self._shown = self._page.form.draft()
        self._page.focus(self._part)
        self._drafts.begin(opened.id, self._shown)
        if not is_new:
            self._look_for_doubles(opened, self._shown)
        if self._goes_on:
            self._goes_on = False
            self._on_go_on_asked()

    def _go_back(self, client_id: int | None) -> None:
        """Open the form again with what was typed in it."""
        self._context.navigate(Place.CLIENTS)
        self._goes_on = True
        self.leave_then(self.new if client_id is None else partial(self.edit, client_id))

    def _on_go_on_asked(self) -> None:
        """Put what was left into the form; what stands there now is left instead."""
        opened = self._opened
        typed = self._drafts.take() if opened is not None else None
        if typed is None or opened is None:
            return
        ids = (typed.draft.referred_by, *(row.known for row in typed.draft.family))
        work = partial(names_of, self._context.shop, [each for each in ids if each is not None])
        self._run(work, partial(self._go_on, opened, typed))

    def _go_on(self, opened: Opened, typed: Typed, names: Mapping[int, str]) -> None:
        if self._opened is not opened:
            return
        around = replace(opened.around, names={**opened.around.names, **names})
        # Saved over a newer version it is asked first, as if the form had stood open all the time.
        self._opened = replace(opened, version=typed.version, around=around)
        self._page.resume(typed.draft, around, opened.id)
        self._on_edited()
        self._drafts.offer()

    def _show_saved(self, saved: Saved) -> None:
        self._page.set_busy(False)
        self._drafts.forget()
        self._opened = None
        then, self._then = self._then, None
        same_as, self._same_as = self._same_as, None
        self._on_saved(replace(saved, same_as=same_as))
        if then is not None:
            then()

    def _fail(self, error: BaseException) -> None:
        self._page.set_busy(False)
        if isinstance(error, ClientChanged):
            self._page.show_changed(self._context.sentence(error))
        else:
            self._refuse(error)

    def _refuse(self, error: BaseException) -> None:
        """Say at every field that is wrong why it is; *error* is the first of them, or has no field."""
        self._same_as = None
        self._then = None  # whoever saves again stays here, unless he asks once more to leave
        opened, draft = self._opened, self._page.form.draft()
        place = place_in_form((error.place or "") if isinstance(error, Refusal) else "", draft)
        alone = ((place, self._context.sentence(error)),)
        if opened is None or not place:
            self._page.show_refusals(alone)
            return
        work = partial(faults, self._context.shop, opened.id, opened.person, draft, opened.around.today)
        self._run(work, partial(self._show_faults, opened, alone))

    def _show_faults(
        self, opened: Opened, alone: tuple[tuple[str, str], ...], found: tuple[Fault, ...]
    ) -> None:
        if self._opened is opened:
            said = [(each.place, self._context.sentence(each.refusal)) for each in found]
            self._page.show_refusals(said or alone)

    def _leave(self) -> None:
        opened, self._opened = self._opened, None
        then, self._then = self._then, None
        self._page.trouble_notice.hide()
        if then is not None:
            then()
        else:
            self._on_left(opened.id if opened else None)

    def _keep(self) -> None:
        self._then = None
        self._page.hide_guard()

    def _on_edited(self) -> None:
        opened = self._opened
        if opened is None:
            return
        draft = self._page.form.draft()
        self._drafts.keep(draft, opened.version, opened.around.now(self._context.clock()))
        self._look_for_doubles(opened, draft)

    def _look_for_doubles(self, opened: Opened, draft: Draft) -> None:
        self._asked += 1
        try:
            person = person_of(draft, Person(), opened.around.today)
        except Refusal:
            person = Person(name=draft.name, last=draft.last, first=draft.first, phones=draft.phones)
        by_name = opened.id is None or person.full_name != opened.person.full_name
        work = partial(find_doubles, self._context.shop, person, opened.id, by_name=by_name)
        self._run(work, partial(self._show_doubles, self._asked))

    def _show_doubles(self, asked: int, doubles: tuple[Double, ...]) -> None:
        if asked == self._asked and self._opened is not None:
            others = [each for each in doubles if each.client not in self._apart]
            self._page.doubles_notice.show_doubles(others, self._opened.around.today)

    def _on_kept_apart(self, double: Double) -> None:
        """Point this client out no more while the form is open."""
        self._apart.add(double.client)
        self._page.focus("name")
        self._on_edited()

    def _on_merge_asked(self, double: Double) -> None:
        """Save what is typed, so that nothing of it is lost, and then make one file of both."""
        self._same_as = double.client
        self.save()

    def _on_overwrite_asked(self) -> None:
        """Save over what somebody else saved, now that it was said."""
        opened = self._opened
        if opened is None or opened.id is None:
            return
        self._run(partial(_read, self._context.shop, opened.id), self._overwrite)

    def _overwrite(self, newest: Opened) -> None:
        self._page.trouble_notice.hide()
        self._opened = newest
        self.save()

    def _on_saved_one_asked(self) -> None:
        if self._opened is not None and self._opened.id is not None:
            self.edit(self._opened.id)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._context.runner.run(work, done, self._fail)


def _blank(shop: Shop, person: Person) -> Opened:
    return Opened(None, 0, person, look_around(shop, person))


def _read(shop: Shop, client_id: int) -> Opened:
    file = clients.get(shop, client_id)
    return Opened(client_id, file.version, file.person, look_around(shop, file.person))


def _save(shop: Shop, opened: Opened, person: Person, others: tuple[int, ...]) -> Saved:
    """Save the person; *others* were looked at and are somebody else."""
    if opened.id is None:
        client_id, version, before = clients.add(shop, person), 1, None
    else:
        version = clients.update(shop, opened.id, opened.version, person)
        client_id, before = opened.id, opened.person
    if others:
        with suppress(Refusal):  # somebody took one of them out meanwhile: the person is saved all the same
            apart.keep_apart(shop, client_id, others)
    saved = clients.get(shop, client_id).person
    return Saved(client_id, version, saved.full_name or saved.phones[0], before)
