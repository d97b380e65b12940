"""What happens on the page of doubles: found once over the whole file, then worked through pair by pair."""

from collections.abc import Callable
from functools import partial
from typing import Any

from shopclient.services import apart
from shopclient.services.apart import Two
from shopclient.services.double_pairs import DoublePair, find_pairs
from shopclient.services.double_rows import PairRow, pair_rows
from shopclient.services.shop import Shop
from shopclient.ui.clients.pairs_page import PairsPage
from shopclient.ui.clients.segment_presenter import Offer
from shopclient.ui.context import Context

_PAGE = 50


class PairsPresenter:
    """Finds the pairs, brings their rows, and takes decided ones away; *join* opens both for a look."""

    def __init__(
        self,
        page: PairsPage,
        context: Context,
        join: Callable[[int, int, Callable[[], None]], None],
        offer: Offer,
    ) -> None:
        self._page, self._context = page, context
        self._join_two, self._offer = join, offer
        self._pairs: tuple[DoublePair, ...] = ()
        self._shown = 0  # so many of the pairs have their rows
        self._again: tuple[Two, ...] = ()  # told apart by mistake: to be chosen once they are found again
        self._asked = 0  # counts what is read: only the newest answer holds
        page.join_asked.connect(self._join)
        page.apart_asked.connect(self._keep_apart)
        page.more_asked.connect(self._bring_more)

    def find(self) -> None:
        """Look through the whole file again."""
        self._asked += 1
        self._page.show_searching()
        work = partial(_find, self._context.shop)
        self._context.runner.run(work, partial(self._show_found, self._asked), self._fail)

    def reload(self) -> None:
        """Read the rows that are shown again; whoever is gone takes the pair along."""
        self._asked += 1
        shown = self._pairs[: max(self._shown, _PAGE)]
        work = partial(pair_rows, self._context.shop, shown)
        self._context.runner.run(work, partial(self._show, self._asked), self._fail)

    def _show_found(self, asked: int, found: tuple[tuple[DoublePair, ...], tuple[PairRow, ...]]) -> None:
        if asked != self._asked:
            return
        self._pairs, rows = found
        self._show(asked, rows)
        for pair in self._again:
            self._page.choose(pair)
        self._again = ()
        self._page.focus_list()

    def _show(self, asked: int, rows: tuple[PairRow, ...]) -> None:
        if asked != self._asked:
            return
        there = {row.ids for row in rows}
        first = self._pairs[: max(self._shown, _PAGE)]
        kept = tuple(pair for pair in first if (pair.one, pair.other) in there)
        self._pairs = kept + self._pairs[len(first) :]
        self._shown = len(kept)
        self._page.show_pairs(rows, len(self._pairs))

    def _bring_more(self) -> None:
        start = self._shown
        if start >= len(self._pairs):
            return
        self._shown = min(start + _PAGE, len(self._pairs))
        work = partial(pair_rows, self._context.shop, self._pairs[start : self._shown])
        self._context.runner.run(work, partial(self._show_more, self._asked), self._fail)

    def _show_more(self, asked: int, rows: tuple[PairRow, ...]) -> None:
        if asked == self._asked:
            self._page.show_more(rows)

    def _join(self) -> None:
        row: PairRow | None = self._page.table.chosen_row()
        if row is not None:
            self._join_two(*row.ids, self.find)

    def _keep_apart(self) -> None:
        row: PairRow | None = self._page.table.chosen_row()
        if row is None:
            return
        work = partial(apart.keep_apart, self._context.shop, row.one.id, (row.other.id,))
        self._context.runner.run(work, partial(self._show_apart, row), self._fail)

    def _show_apart(self, row: PairRow, told: tuple[Two, ...]) -> None:
        words = self._context.words
        self._pairs = tuple(each for each in self._pairs if (each.one, each.other) != row.ids)
        self._shown = max(self._shown - 1, 0)
        self.reload()
        text = words.translate("Clients", "Two people: {one} and {other}. They are not asked about again.")
        said = text.format(one=row.one.name or row.one.phone, other=row.other.name or row.other.phone)
        self._offer(said, words.translate("Clients", "Undo"), partial(self._ask_again, told))

    def _ask_again(self, told: tuple[Two, ...]) -> None:
        def done(_none: Any) -> None:
            self._again = told
            self.find()

        work = partial(apart.forget_apart, self._context.shop, told)
        self._context.runner.run(work, done, self._fail)

    def _fail(self, error: BaseException) -> None:
        self._context.complain(error)


def _find(shop: Shop) -> tuple[tuple[DoublePair, ...], tuple[PairRow, ...]]:
    """Return all pairs, and the rows of the first."""
    pairs = find_pairs(shop)
    return pairs, pair_rows(shop, pairs[:_PAGE])
