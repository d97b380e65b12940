"""The till's unfinished purchases: kept while they are typed, there again after the program was killed."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from shopclient.domain.money import Cents
from shopclient.services.drafts import booked_sales
from shopclient.ui.desk.draft import TillDraft, draft_of, from_tree, to_tree
from shopclient.ui.desk.open_sale import OpenSale
from shopclient.ui.desk.sale_desk import SaleDesk
from shopclient.ui.draft_keeper import DraftKeeper
from shopclient.ui.places import Place
from shopclient.ui.till.figures import Figures

if TYPE_CHECKING:
    from shopclient.ui.context import Context

PLACE = Place.TILL.value


class SaleKeeping(QObject):
    """Lets the desk go on where the last run of the program ended, then keeps every change of it."""

    def __init__(self, desk: SaleDesk, drafts: DraftKeeper, context: "Context") -> None:
        super().__init__(desk)
        self._desk, self._drafts, self._context = desk, drafts, context
        self._kept: TillDraft | None = None  # None: what was kept before is not taken up yet
        desk.changed.connect(self._keep)
        if drafts.is_read:
            self._look()
        else:
            drafts.was_read.connect(self._look)

    def _look(self) -> None:
        tree = self._drafts.kept(PLACE)
        if tree is None:
            self._take_up(TillDraft())
            return
        try:
            draft = from_tree(tree)
        except (TypeError, ValueError):
            self._drafts.refuse(PLACE)
            self._take_up(TillDraft())
            return
        keys = [draft.sale.op_key, *(each.key for each in draft.parked)]
        work = partial(booked_sales, self._context.shop, keys)
        # If that cannot be told now, the id itself sees to it that nothing is booked twice.
        self._context.runner.run(work, partial(self._on_known, draft), lambda _: self._take_up(draft))

    def _on_known(self, draft: TillDraft, booked: dict[str, Cents]) -> None:
        sale = OpenSale() if draft.sale.op_key in booked else draft.sale
        parked = tuple(each for each in draft.parked if each.key not in booked)
        self._take_up(TillDraft(sale, parked), booked)

    def _take_up(self, draft: TillDraft, booked: dict[str, Cents] | None = None) -> None:
        self._desk.aside.resume(draft.sale, draft.parked)
        # Only now, with all of it there: a part would be written over the whole.
        self._kept = draft_of(self._desk.face)
        self._drafts.keep(PLACE, to_tree(self._kept))
        said = [self._booked_words(sum(booked.values()))] if booked else []
        if draft != TillDraft():
            said.append(self._again_words(draft))
        if said:
            words = self._context.words
            self._context.toast(
                " ".join(said),
                words.translate("Till", "To the till"),
                partial(self._context.navigate, Place.TILL),
            )

    def _booked_words(self, due: int) -> str:
        figures = Figures(self._context.currency, self._context.words)
        text = self._context.words.translate(
            "Till", "The purchase of {money} was recorded before the program ended; it is not taken again."
        )
        return text.format(money=figures.money(due))

    def _again_words(self, draft: TillDraft) -> str:
        words = self._context.words
        if not draft.sale.is_empty:
            return words.translate("Till", "The unfinished purchase is here again.")
        return words.translate("Till", "What was put aside is here again.")

    def _keep(self) -> None:
        """Keep what a person would miss, as soon as it is known what was there before."""
        if self._kept is None:
            return
        draft = draft_of(self._desk.face)
        if draft != self._kept:
            self._kept = draft
            self._drafts.keep(PLACE, to_tree(draft))
