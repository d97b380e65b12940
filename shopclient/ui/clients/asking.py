"""Consents asked for one client after another: the answer of the chosen one is noted, the next one comes."""

from collections.abc import Callable
from functools import partial

from shopclient.services import consents
from shopclient.services.client_views import ClientRow
from shopclient.services.consents import Wording
from shopclient.services.shop import Shop
from shopclient.texts import client_filter
from shopclient.texts import consents as consent_words
from shopclient.texts.words import Words
from shopclient.ui.clients.list_page import ListPage
from shopclient.ui.clients.segment_presenter import Offer
from shopclient.ui.context import Context


class Asking:
    """*go_on* chooses the client with this id, who comes next, once the list has been read again."""

    def __init__(
        self, page: ListPage, context: Context, offer: Offer, go_on: Callable[[int | None], None]
    ) -> None:
        self._page, self._context = page, context
        self._offer, self._go_on = offer, go_on
        self._noting: set[tuple[int, str]] = set()  # clients and purposes whose answer is being written
        page.asking.answered.connect(self._answer)

    def _answer(self, purpose: str, answer: str) -> None:
        row: ClientRow | None = self._page.table.chosen_row()
        # Until the next one is shown, a key pressed twice means the same client: one answer of each.
        if row is None or (row.id, purpose) in self._noting:
            return
        self._noting.add((row.id, purpose))
        self._go_on(self._next())
        work = partial(_note, self._context.shop, row.id, purpose, answer, self._context.words)
        noted = partial(self._show_noted, row, purpose, answer)
        self._context.runner.run(work, noted, partial(self._fail_noting, row.id, purpose))

    def _next(self) -> int | None:
        """Return who stands below the chosen one, or above the last."""
        rows, place = self._page.table.rows, self._page.table.currentIndex().row()
        others = [each for each in (place + 1, place - 1) if 0 <= each < rows.rowCount()]
        return rows.row(others[0]).id if others else None

    def _show_noted(self, row: ClientRow, purpose: str, answer: str, number: int | None) -> None:
        self._noting.discard((row.id, purpose))
        if number is None:
            return
        words = self._context.words
        text = {
            "spoken": words.translate("Clients", "{name} agreed in words: {purpose}."),
            "paper": words.translate("Clients", "{name} agreed on paper: {purpose}."),
            "refused": words.translate("Clients", "{name} refused: {purpose}."),
        }[answer]
        said = text.format(name=row.name, purpose=client_filter.purpose(purpose, words))
        undo = partial(self._take_back, row.id, number)
        self._offer(said, words.translate("Clients", "Undo"), undo)

    def _take_back(self, client: int, number: int) -> None:
        self._go_on(client)
        work = partial(consents.take_back, self._context.shop, number)
        self._context.runner.run(work, lambda _none: None, self._fail)

    def _fail_noting(self, client: int, purpose: str, error: BaseException) -> None:
        self._noting.discard((client, purpose))
        self._fail(error)

    def _fail(self, error: BaseException) -> None:
        self._context.complain(error)


def _note(shop: Shop, client: int, purpose: str, answer: str, words: Words) -> int | None:
    """Note an answer, with the words that are in force; None where the client has answered already."""
    if any(each.purpose == purpose and each.state != "ask" for each in consents.consents(shop, client)):
        return None
    if answer == "refused":
        return consents.refuse(shop, client, purpose, "spoken")
    own = {each.purpose: each for each in consents.wordings(shop) if each.language == words.language}
    ours = Wording(purpose, words.language, consent_words.wording(purpose, words))
    return consents.give(shop, client, purpose, answer, own.get(purpose, ours))
