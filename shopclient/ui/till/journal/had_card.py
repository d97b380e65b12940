""" "I had a card!": the last purchase of nobody, or the chosen one, goes to the card that comes next."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from shopclient.services.attaching import attach_sale
from shopclient.services.journal import JournalRow, last_operations
from shopclient.services.moving_sales import Holder, Move, plan_move
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import Attached
from shopclient.texts.days import short_day
from shopclient.texts.errors import short_card
from shopclient.ui.places import Place
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.journal.ask_band import AskBand

if TYPE_CHECKING:
    from shopclient.ui.context import Context

_LOOKED_THROUGH = 200


class HadCard:
    """Waits for a card or a client, then books; what is not of today is said first."""

    def __init__(self, band: AskBand, context: "Context", complain: Callable[[str], None]) -> None:
        self._band, self._context, self._complain = band, context, complain
        self._figures = Figures(context.currency, context.words)
        self._row: JournalRow | None = None
        self._op_key = ""
        self.note: Callable[[str], object] = lambda _key: None  # told what was booked
        self.point: Callable[[str], object] = lambda _key: None  # told which purchase is meant; "" for none
        context.scans.claim(band.scan_sign, self._on_scanned)

    def begin(self, chosen: JournalRow | None) -> None:
        """Wait for the card of the *chosen* purchase, or of the last one that is nobody's."""
        if chosen is not None and chosen.what == "sale" and not chosen.undone:
            self._wait(chosen)  # one that cannot be moved says so itself: no other one is meant
        else:
            work = partial(_last_of_nobody, self._context.shop)
            self._context.runner.run(work, self._wait, self._on_refused)

    def takes(self, *, card: str | None = None, client: int | None = None) -> bool:
        """Take a card or a client, if one is waited for; tell whether it was."""
        row = self._row
        if row is None or (card is None and client is None):
            return False
        self._complain("")
        work = partial(plan_move, self._context.shop, row.op_key, card=card, client=client)
        self._context.runner.run(work, self._on_planned, self._on_refused)
        return True

    def leave(self) -> None:
        """Wait no more: the card that comes next is another client's."""
        if self._row is not None:
            self._band.leave()

    def _wait(self, row: JournalRow | None) -> None:
        words = self._context.words
        if row is None:
            self.point("")
            self._context.toast(
                words.translate(
                    "HadCard", "No purchase of today is without a client. Choose one in the list first."
                ),
                kind="note",
            )
            return
        text = words.translate(
            "HadCard", "“I had a card!” On whose card to put the purchase of {time}, {sum}?"
        )
        if row.client_name or row.card:
            text = words.translate(
                "HadCard", "The purchase of {time}, {sum}, moves from {former} to another client."
            )
        former = self._named(Holder(row.client_name or "", row.card or ""))
        title = text.format(time=self._when(row), sum=self._figures.money(row.due), former=former)
        hint = words.translate("HadCard", "Scan the card, or find the client (F2).")
        self._complain("")
        self._band.ask(title, [hint], left=self._forget, takes_scans=True)
        self._row, self._op_key = row, str(uuid4())
        self.point(row.op_key)

    def _on_scanned(self, code: str) -> None:
        self.takes(card=code)

    def _on_planned(self, move: Move) -> None:
        if self._row is None or self._row.op_key != move.sale:
            return
        if move.is_today and move.former is None:
            self._book(move)
        else:
            self._ask(move, self._row)

    def _ask(self, move: Move, row: JournalRow) -> None:
        """Say what the move would do, and do it only then; another card is another question."""
        words, sum_ = self._context.words, self._figures.money(move.paid)
        if move.former is None:
            text = words.translate("HadCard", "Put the purchase of {day}, {sum}, on a card? Client: {name}")
            deed = words.translate("HadCard", "Put it on the card")
        else:
            text = words.translate(
                "HadCard",
                "Move the purchase of {day}, {sum}, to another client? Now: {former}. Then: {name}.",
            )
            deed = words.translate("HadCard", "Move it")
        former = self._named(move.former) if move.former else ""
        title = text.format(day=self._when(row), sum=sum_, former=former, name=self._named(move.to))
        self._band.ask(title, [self._follow(move)], deed, partial(self._book, move), left=self._forget)
        self._row = row  # the band let go of its former question

    def _follow(self, move: Move) -> str:
        """Say which bonuses go where."""
        words, bonuses = self._context.words, self._figures.bonuses
        if move.former is None or not move.taken:
            text = words.translate("HadCard", "{earned} bonuses are added.")
        else:
            text = words.translate(
                "HadCard", "{taken} bonuses leave {former}, {earned} bonuses are added to {name}."
            )
        former = self._named(move.former) if move.former else ""
        return text.format(
            earned=bonuses(move.earned), taken=bonuses(move.taken), former=former, name=self._named(move.to)
        )

    def _book(self, move: Move) -> None:
        asked = request(self._op_key or str(uuid4()), op="attach", sale=move.sale, card=move.to.card)
        work = partial(attach_sale, self._context.shop, asked, move.sale, move.to.card)
        self._context.runner.run(work, partial(self._on_booked, move), self._on_refused)

    def _on_booked(self, move: Move, done: Attached) -> None:
        self._forget()
        self._band.dismiss()
        self.note(done.op_key)
        words = self._context.words
        if move.former is None:
            text = words.translate("HadCard", "{name}: the purchase is on the card. {follow}")
        else:
            text = words.translate("HadCard", "The purchase went from {former} to {name}. {follow}")
        former = self._named(move.former) if move.former else ""
        self._context.toast(
            text.format(name=self._named(move.to), former=former, follow=self._follow(move)),
            words.translate("HadCard", "Take it off again"),
            partial(self._context.navigate, Place.TILL, undo=done.op_key),
            outlives=True,
        )

    def _on_refused(self, error: BaseException) -> None:
        self._complain(self._context.sentence(error))

    def _forget(self) -> None:
        self._row = None

    def _named(self, holder: Holder) -> str:
        if holder.name or not holder.card:
            return holder.name
        text = self._context.words.translate("HadCard", "card {number}")
        return text.format(number=short_card(holder.card))

    def _when(self, row: JournalRow) -> str:
        if row.day == self._context.shop.today():
            return f"{row.at:%H:%M}"
        return short_day(row.day, self._context.words.language)


def _last_of_nobody(shop: Shop) -> JournalRow | None:
    rows = last_operations(shop, shop.today(), _LOOKED_THROUGH).rows
    nobodys = (row for row in rows if row.movable and not row.moved and not (row.client or row.card))
    return next((row for row in nobodys if not row.is_loading), None)
