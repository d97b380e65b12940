"""What of the window outlives its screens: the sale at the till, and what is kept of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from shopclient.services.clock import local_moment
from shopclient.services.drafts import DraftStore
from shopclient.services.shop import Shop
from shopclient.ui.background import Runner
from shopclient.ui.context import Context
from shopclient.ui.draft_keeper import DraftKeeper
from shopclient.ui.places import Place
from shopclient.ui.post import Post

if TYPE_CHECKING:  # loads when the till is first opened
    from shopclient.ui.desk.sale_desk import SaleDesk


class Lasting(QObject):
    """Lives as long as the shop is open; *context* gives the window's own, in its present language."""

    def __init__(
        self, shop: Shop, runner: Runner, folder: Path, context: Callable[[], Context], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk: SaleDesk | None = None
        self._post = Post(shop, runner, context, self)
        self.drafts = DraftKeeper(DraftStore(folder, shop), runner, self)
        self.drafts.was_read.connect(self._on_drafts_read)
        self.drafts.failed.connect(self._on_drafts_failed)

    def desk(self, _asked_by: Context) -> "SaleDesk":
        """Return the one sale of the window, for all its screens."""
        if self._desk is None:
            from shopclient.ui.desk.sale_desk import SaleDesk
            from shopclient.ui.till.keeping import SaleKeeping

            context = self._context()
            self._desk = SaleDesk(context.shop, context.runner, context.currency, self)
            SaleKeeping(self._desk, self.drafts, context)
        return self._desk

    def post(self, _asked_by: Context) -> Post:
        """Return the one sender of letters."""
        return self._post

    def stop(self) -> None:
        """Begin nothing long any more: the window goes."""
        self._post.stop()

    def use_currency(self, currency: str) -> None:
        """Let the sale be one in *currency* (ISO 4217)."""
        if self._desk is not None:
            self._desk.use_currency(currency)

    def _on_drafts_read(self) -> None:
        self._post.look()
        if self.drafts.kept(Place.TILL) is not None:
            self.desk(self._context())
        if (left := self.drafts.kept(Place.CLIENTS)) is not None:
            from shopclient.ui.clients.left_over import tell_left_over

            context = self._context()
            info = context.shop.programme().shop
            tell_left_over(context, left, local_moment(context.clock(), info))

    def _on_drafts_failed(self, error: BaseException) -> None:
        context = self._context()
        text = context.words.translate(
            "Drafts", "What is typed would be lost if the program ended now. {why}"
        )
        context.toast(text.format(why=context.sentence(error)), kind="trouble")
