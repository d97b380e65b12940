"""What happens to segments: chosen, counted, kept under a name, changed, removed and brought back."""

from collections.abc import Callable
from functools import partial
from typing import Any

from shopclient.domain.client_filter import EVERYBODY, PURPOSES, ClientFilter, asking_for
from shopclient.domain.errors import Refusal
from shopclient.services import client_search, segments
from shopclient.services.double_pairs import find_pairs
from shopclient.services.segments import Segment
from shopclient.services.shop import Shop
from shopclient.texts import numbers
from shopclient.ui.clients.list_page import ListPage
from shopclient.ui.context import Context

_FEW = 10_000  # clients among whom pairs are looked for at once

#: Says what was done, with the words of its undo and the undo.
Offer = Callable[[str, str, Callable[[], None]], None]


class SegmentPresenter:
    """Keeps the segment that is shown, beside the conditions that may be others by now."""

    def __init__(
        self, page: ListPage, context: Context, pick: Callable[[ClientFilter], None], offer: Offer
    ) -> None:
        self._page, self._context = page, context
        self._pick, self._offer = pick, offer
        self._segments: tuple[Segment, ...] = ()
        self._newer: tuple[str, ...] = ()
        self._counts: dict[int, str] = {}
        self._ready: dict[str, str] = {}
        self._asked = EVERYBODY
        self.current: Segment | None = None
        button = page.segment_button
        button.menu_asked.connect(self._open_menu)
        button.chosen.connect(self.choose)
        button.rename_asked.connect(self._ask_for_other_name)
        button.change_asked.connect(self._change)
        button.remove_asked.connect(self._remove)
        button.consent_asked.connect(self._ask_for_consent)
        page.filters.keep_asked.connect(self._ask_for_name)

    @property
    def name(self) -> str:
        """The name of the conditions that hold; empty if they are nobody's."""
        return self.current.name if self.current is not None and self.current.asked == self._asked else ""

    def reload(self) -> None:
        """Read the segments again."""
        self._context.runner.run(partial(segments.everything, self._context.shop), self._show, self._fail)

    def show_filter(self, asked: ClientFilter) -> None:
        """Follow the conditions: none of them is no segment, those of a segment are it."""
        self._asked = asked
        same = next((each for each in self._segments if each.asked == asked), None)
        if same is not None or asked.is_empty:
            self.current = same
        is_changed = self.current is not None and self.current.asked != asked
        self._page.segment_button.show_current(self.current, is_changed=is_changed)
        self._page.filters.show_filter(asked, can_keep=same is None)

    def choose(self, segment: Segment | None) -> None:
        """Show who is in a segment; None for everybody."""
        self.current = segment
        self._pick(segment.asked if segment is not None else EVERYBODY)

    def _ask_for_consent(self, purpose: str) -> None:
        """Show who has not been asked for a consent; the bar of answers comes with the conditions."""
        self.current = None
        self._pick(asking_for(purpose))

    def _show(self, found: tuple[tuple[Segment, ...], tuple[str, ...]]) -> None:
        self._segments, self._newer = found
        if self.current is not None:
            self.current = next((each for each in self._segments if each.id == self.current.id), None)
        self.show_filter(self._asked)

    def _open_menu(self) -> None:
        self._page.segment_button.open_menu(self._segments, self._counts, self._newer)
        work = partial(_count, self._context.shop, self._segments, self._context.language)
        self._context.runner.run(work, self._show_counts, self._fail)
        self._page.segment_button.show_ready(self._ready)
        ready = partial(_count_ready, self._context.shop, self._context.language)
        self._context.runner.run(ready, self._show_ready, self._fail)

    def _show_counts(self, counts: dict[int, str]) -> None:
        self._counts = counts
        self._page.segment_button.show_counts(counts)

    def _show_ready(self, counts: dict[str, str]) -> None:
        self._ready = counts
        self._page.segment_button.show_ready(counts)

    def _ask_for_name(self) -> None:
        words = self._context.words
        self._page.form.ask(
            words.translate("Segments", "Save these conditions as a segment"),
            [(words.translate("Segments", "Name of the segment"), "")],
            words.translate("Segments", "Save"),
            self._keep,
        )

    def _keep(self, typed: list[str]) -> None:
        work = partial(segments.add, self._context.shop, typed[0], self._asked)
        self._run(work, partial(self._show_kept, typed[0]))

    def _show_kept(self, name: str, number: int) -> None:
        words = self._context.words
        self.current = Segment(number, name, self._asked)
        self._page.form.put_away()
        text = words.translate("Segments", "Saved as the segment “{segment}”.").format(segment=name)
        undo = partial(self._undo, partial(segments.remove, self._context.shop, number))
        self._offer(text, words.translate("Segments", "Undo"), undo)
        self.reload()

    def _ask_for_other_name(self) -> None:
        if self.current is None:
            return
        words = self._context.words
        self._page.form.ask(
            words.translate("Segments", "Rename the segment"),
            [(words.translate("Segments", "Name of the segment"), self.current.name)],
            words.translate("Segments", "Rename"),
            partial(self._rename, self.current),
        )

    def _rename(self, segment: Segment, typed: list[str]) -> None:
        work = partial(segments.change, self._context.shop, segment.id, typed[0], segment.asked)
        self._run(work, partial(self._show_renamed, segment, typed[0]))

    def _show_renamed(self, before: Segment, name: str, _done: None) -> None:
        words = self._context.words
        self._page.form.put_away()
        text = words.translate("Segments", "The segment is called “{segment}” now.").format(segment=name)
        back = partial(segments.change, self._context.shop, before.id, before.name, before.asked)
        self._offer(text, words.translate("Segments", "Undo"), partial(self._undo, back))
        self.reload()

    def _change(self) -> None:
        if self.current is None:
            return
        before = self.current
        work = partial(segments.change, self._context.shop, before.id, before.name, self._asked)
        self._run(work, partial(self._show_changed, before))

    def _show_changed(self, before: Segment, _done: None) -> None:
        words = self._context.words
        text = words.translate("Segments", "“{segment}” has these conditions now.")
        back = partial(segments.change, self._context.shop, before.id, before.name, before.asked)
        undo = partial(self._undo, back)
        self._offer(text.format(segment=before.name), words.translate("Segments", "Undo"), undo)
        self.reload()

    def _remove(self) -> None:
        if self.current is not None:
            work = partial(segments.remove, self._context.shop, self.current.id)
            self._run(work, self._show_removed)

    def _show_removed(self, gone: Segment) -> None:
        words = self._context.words
        text = words.translate("Segments", "The segment “{segment}” is removed; its clients stay.")
        back = partial(segments.add, self._context.shop, gone.name, gone.asked)
        undo = partial(self._undo, back)
        self._offer(text.format(segment=gone.name), words.translate("Segments", "Bring back"), undo)
        self.current = None
        self.reload()

    def _undo(self, work: Callable[[], object]) -> None:
        self._context.runner.run(work, lambda _done: self.reload(), self._fail)

    def _run(self, work: Callable[[], object], done: Callable[[Any], None]) -> None:
        self._context.runner.run(work, done, self._fail)

    def _fail(self, error: BaseException) -> None:
        form = self._page.form
        said = self._context.sentence(error)
        if form.isVisible() and isinstance(error, Refusal):
            form.refuse(0, said)
        else:
            self._context.toast(said)


def _count(shop: Shop, asked: tuple[Segment, ...], language: str) -> dict[int, str]:
    """Return how many are in each segment now, as the menu shows it."""
    shown: dict[int, str] = {}
    for segment in asked:
        found, has_more = client_search.count_of(shop, segment.asked)
        shown[segment.id] = numbers.whole(found, language) + ("+" if has_more else "")
    return shown


def _count_ready(shop: Shop, language: str) -> dict[str, str]:
    """Return how many have not been asked for each consent, and how many pairs look like one person.

    Pairs are counted only where it takes no longer than opening a menu: their page counts them, too.
    """
    shown: dict[str, str] = {}
    for purpose in PURPOSES:
        found, has_more = client_search.count_of(shop, asking_for(purpose))
        shown[purpose] = numbers.whole(found, language) + ("+" if has_more else "")
    if client_search.count(shop) <= _FEW:
        shown["pairs"] = numbers.whole(len(find_pairs(shop)), language)
    return shown
