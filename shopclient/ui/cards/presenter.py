"""What happens on the Cards screen: cards are issued first and drawn then, so that none is ever lost."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.programme import Programme
from shopclient.jobs import card_batch
from shopclient.services import cards, client_search
from shopclient.services.cards import CardPage, IssuedCard
from shopclient.services.client_views import ClientPage, ClientRow
from shopclient.services.clients import get
from shopclient.services.shop import Shop
from shopclient.texts.kind_terms import holder_line
from shopclient.texts.programme import kind_summary
from shopclient.ui.cards.faces import picture_of, specimen
from shopclient.ui.cards.say import CardsSay
from shopclient.ui.cards.view import CardsView
from shopclient.ui.context import Context
from shopclient.ui.places import Place

_HITS = 4


@dataclass(frozen=True)
class Deeds:
    """What the screen asks of the desktop: where to save, and to show what was saved."""

    choose_target: Callable[[CardsView, str], Path | None]
    show_pdf: Callable[[Path], object]


@dataclass(frozen=True)
class _Holder:
    client: int
    name: str


class CardsPresenter:
    """Keeps what is chosen, and carries it out."""

    def __init__(self, view: CardsView, context: Context, deeds: Deeds) -> None:
        self._view, self._context, self._deeds = view, context, deeds
        self._programme = Programme()
        self._kind: CardKind | None = None
        self._named = False
        self._holder: _Holder | None = None
        self._undrawn: tuple[str, ...] = ()
        self._searches = 0
        self._faces = 0
        self._busy = False
        self._say = CardsSay(context.language)
        page = view.issue
        page.kind_chosen.connect(self._on_kind_chosen)
        page.holder_chosen.connect(self._on_holder)
        page.picker.searched.connect(self._search)
        page.picker.picked.connect(self._on_picked)
        page.picker.dropped.connect(self._on_dropped)
        page.batch.changed.connect(self._show_pages)
        page.batch.button.clicked.connect(self.issue)
        page.batch.later_button.clicked.connect(self._on_later)
        view.register.draw_asked.connect(self._draw_ticked)
        view.register.holder_opened.connect(self._open_client)
        view.settings_button.clicked.connect(lambda: context.navigate(Place.SETTINGS))

    def reload(self) -> None:
        """Read the programme and the register."""
        self._context.runner.run(partial(_read, self._context.shop), self._show, self._fail)

    def open_with(self, **arguments: object) -> None:
        """Prepare a card in the name of ``client``, an id."""
        client = arguments.get("client")
        if isinstance(client, int):
            self._view.show_issuing()
            work = partial(get, self._context.shop, client)
            self._context.runner.run(
                work, lambda file: self._hold(_Holder(client, file.person.full_name)), self._fail
            )

    def issue(self) -> None:
        """Issue what is chosen, and draw it into the file that the person names.

        While cards are issued and not drawn, they are drawn, and nothing is issued.
        """
        kind, batch = self._kind, self._view.issue.batch
        if kind is None or self._busy:
            return
        if self._undrawn:
            self._draw_again(kind)
            return
        if self._named and self._holder is None:
            batch.show_message(self._say.client_first())
            self._view.issue.picker.search.setFocus()
            return
        target = self._choose_target(kind.name)
        if target is None:
            return
        self._set_busy(True)
        batch.show_message("")
        client = self._holder.client if self._named and self._holder is not None else None
        work = partial(_issue, self._context.shop, target, kind.key, client, batch.count)
        self._context.runner.run(work, partial(self._on_issued, target), self._on_not_issued)

    def _on_issued(self, target: Path, issued: list[IssuedCard]) -> None:
        self._undrawn = tuple(card.number for card in issued)
        self._draw(target, self._undrawn, self._on_drawn)

    def _on_not_issued(self, error: BaseException) -> None:
        self._set_busy(False)
        self._view.issue.batch.show_message(self._context.sentence(error))

    def _draw(self, target: Path, numbers: tuple[str, ...], done: Callable[[Path], None]) -> None:
        batch = self._view.issue.batch
        work = partial(card_batch.draw, self._context.shop, numbers, target, batch.sheet.name, batch.start)

        def told(drawn: list[IssuedCard]) -> None:
            done(target)
            self._look_for_gaps(drawn)

        self._context.runner.run(work, told, self._on_not_drawn)

    def _look_for_gaps(self, drawn: Sequence[IssuedCard]) -> None:
        work = partial(card_batch.faults, self._context.shop, drawn)
        self._context.runner.run(work, self._tell_gaps, self._fail)

    def _tell_gaps(self, faults: list[card_batch.Fault]) -> None:
        if faults:
            names = list(dict.fromkeys(fault.value for fault in faults))
            self._context.toast(self._say.gaps(names))

    def _on_drawn(self, target: Path) -> None:
        count, self._undrawn = len(self._undrawn), ()
        self._set_busy(False)
        batch = self._view.issue.batch
        batch.show_message("")
        batch.start_field.set_value(1)
        self._context.toast(self._say.issued(count))
        self._deeds.show_pdf(target)

    def _on_not_drawn(self, error: BaseException) -> None:
        self._set_busy(False)
        said = self._say.kept(len(self._undrawn), self._why_undrawn(error))
        self._view.issue.batch.show_message(said, undrawn=True)
        self._view.issue.show_button()

    def _why_undrawn(self, error: BaseException) -> str:
        return self._say.undrawn(error) or self._context.sentence(error)

    def _draw_again(self, kind: CardKind) -> None:
        target = self._choose_target(kind.name)
        if target is not None:
            self._set_busy(True)
            self._draw(target, self._undrawn, self._on_drawn)

    def _on_later(self) -> None:
        if not self._busy:
            self._undrawn = ()
            self._view.issue.batch.show_message("")
            self._context.toast(self._say.later())

    def _draw_ticked(self, numbers: list[str]) -> None:
        if self._busy:
            return
        target = self._choose_target(self._say.cards())
        if target is None:
            return
        self._set_busy(True)
        batch = self._view.issue.batch
        work = partial(
            card_batch.draw, self._context.shop, tuple(numbers), target, batch.sheet.name, batch.start
        )
        self._context.runner.run(work, partial(self._on_ticked_drawn, target), self._on_ticked_failed)

    def _on_ticked_drawn(self, target: Path, drawn: Sequence[IssuedCard]) -> None:
        self._set_busy(False)
        self._view.register.show_message("")
        if self._undrawn and {card.number for card in drawn}.issuperset(self._undrawn):
            self._undrawn = ()
            self._view.issue.batch.show_message("")
        self._deeds.show_pdf(target)
        self._look_for_gaps(drawn)

    def _on_ticked_failed(self, error: BaseException) -> None:
        self._set_busy(False)
        self._view.register.show_message(self._why_undrawn(error))

    def _choose_target(self, what: str) -> Path | None:
        return self._deeds.choose_target(self._view, self._say.file_name(what, self._context.shop.today()))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._view.issue.batch.button.setEnabled(not busy)

    def _show(self, read: tuple[Programme, CardPage]) -> None:
        self._programme, page = read
        kinds = [kind for kind in self._programme.kinds if not kind.retired]
        keys = [kind.key for kind in kinds]
        self._view.show_counted(page.found)
        self._view.register.show_cards(page.rows)
        self._view.show_kinds_there_are(bool(kinds))
        if kinds:
            chosen = self._kind.key if self._kind and self._kind.key in keys else keys[0]
            self._view.issue.show_kinds([(kind.key, kind.name) for kind in kinds], chosen)
            self._on_kind(chosen)

    def _on_kind(self, key: str) -> None:
        self._kind = kind = self._programme.kind(key)
        if len(kind.holders) == 1:
            self._named = kind.holders[0] == "named"
        self._show_kind(kind)

    def _on_kind_chosen(self, key: str) -> None:
        self._forget_message()
        self._on_kind(key)

    def _on_holder(self, holder: str) -> None:
        self._forget_message()
        self._named = holder == "named"
        if self._kind is not None:
            self._show_kind(self._kind)
        if self._named and self._holder is None:
            self._view.issue.picker.search.setFocus()

    def _show_kind(self, kind: CardKind) -> None:
        page, words = self._view.issue, self._context.words
        page.show_kind(
            "\n".join(kind_summary(kind, words, self._programme)),
            "named" if self._named else "bearer",
            both=len(kind.holders) > 1,
            words=holder_line(kind, words),
        )
        page.batch.set_single(self._named)
        self._show_face(kind)

    def _forget_message(self) -> None:
        """Take back what was said, now that the person does something else; not that cards wait."""
        if not self._undrawn:
            self._view.issue.batch.show_message("")

    def _show_face(self, kind: CardKind) -> None:
        self._faces += 1
        name = self._holder.name if self._holder else self._say.specimen_name()
        face = specimen(self._programme, kind, name if self._named else None)
        work = partial(picture_of, face, self._view.issue.picture.pixels)
        self._context.runner.run(work, partial(self._on_face, self._faces), self._fail)

    def _on_face(self, asked: int, face: QImage) -> None:
        if asked == self._faces:  # a slower, older picture must not come last
            self._view.issue.show_face(face)

    def _show_pages(self) -> None:
        batch = self._view.issue.batch
        sheets = -(-(batch.start - 1 + batch.count) // batch.sheet.cells)
        batch.show_pages(self._say.pages(batch.count, sheets))

    def _search(self, text: str) -> None:
        self._searches += 1
        if not text.strip():
            self._view.issue.picker.show_found(())
            return
        work = partial(client_search.find, self._context.shop, text, _HITS)
        self._context.runner.run(work, partial(self._on_found, self._searches), self._fail)

    def _on_found(self, asked: int, page: ClientPage) -> None:
        if asked == self._searches:
            self._view.issue.picker.show_found(page.rows, asked=True)

    def _on_picked(self, row: ClientRow) -> None:
        self._hold(_Holder(row.id, row.name))

    def _hold(self, holder: _Holder) -> None:
        self._forget_message()
        self._holder, self._named = holder, True
        if self._kind is not None and "named" not in self._kind.holders:
            named = [kind for kind in self._programme.kinds if "named" in kind.holders and not kind.retired]
            if named:
                self._kind = named[0]
                self._view.issue.kind_field.set_value(named[0].key)
        self._view.issue.picker.show_client(holder.name, self._say.for_client())
        if self._kind is not None:
            self._show_kind(self._kind)
        self._view.issue.batch.button.setFocus()

    def _on_dropped(self) -> None:
        self._forget_message()
        self._holder = None
        self._view.issue.picker.start_search()
        self._view.issue.picker.search.setFocus()
        if self._kind is not None:
            self._show_face(self._kind)

    def _open_client(self, client: int) -> None:
        self._context.navigate(Place.CLIENTS, client=client)

    def _fail(self, error: BaseException) -> None:
        self._view.issue.batch.show_message(self._context.sentence(error), undrawn=bool(self._undrawn))


def _issue(shop: Shop, target: Path, kind: str, client: int | None, count: int) -> list[IssuedCard]:
    # Before any card exists: a place that cannot be written to must not leave cards behind.
    card_batch.check_target(target)
    if client is not None:
        return [cards.issue_named(shop, kind, client)]
    return cards.issue_bearer(shop, kind, count)


def _read(shop: Shop) -> tuple[Programme, CardPage]:
    return shop.programme(), cards.register(shop)
