"""Shows what is offered about a card at the counter, and does it once it is confirmed."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from shopclient.domain.money import Cents
from shopclient.services.at_counter import AtCounter
from shopclient.services.card_requests import Answer
from shopclient.services.till_values import Receipt
from shopclient.ui.desk.face import DeskFace
from shopclient.ui.desk.sale_desk import SaleDesk
from shopclient.ui.till.client.card_doings import SAME, Doing, Doings, Whom
from shopclient.ui.till.client.card_offers import Choice, Deed, Offer, Offers
from shopclient.ui.till.figures import Figures

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.till.view import TillView


class CardSteps(QObject):
    """The offer of the moment; a deed runs once, and its toast leads back."""

    def __init__(self, view: "TillView", context: "Context", desk: SaleDesk) -> None:
        super().__init__(view)
        self._view, self._context, self._desk = view, context, desk
        figures = Figures(context.currency, context.words)
        self._offers, self._doings = Offers(figures), Doings(context, figures)
        self._offer: Offer | None = None
        self._declined: frozenset[str] = frozenset()
        self._promised: Choice | None = None  # the better kind given with this purchase
        self._owed: Choice | None = None  # the same when the till is empty again: if it was recorded
        self._lost: Whom = SAME  # the card called lost and its client: the next blank one goes on for it
        self._is_busy = False
        self._news: tuple[str, Callable[[], object]] | None = None  # what was done, to be told yet, and how
        self._newest: Doing | None = None  # what was done since the last purchase, and can be taken back
        desk.changed.connect(self._on_changed)
        desk.recorded.connect(self._on_recorded)
        view.client.follow(view.sale.button)
        view.client.chosen.connect(self._on_chosen)
        view.client.declined.connect(self.decline)
        view.client.lost_asked.connect(self.lose)
        self._on_changed()

    def accept(self) -> None:
        """Do the first thing that is offered."""
        if self._offer is not None and self._offer.first is not None:
            self._do(self._offer.first)

    def decline(self) -> None:
        """Offer it no more in this visit."""
        if self._offer is not None and self._offer.declines and self._desk.face.step is not None:
            self._desk.put_card_away()
        elif self._offer is not None and self._offer.declines:
            self._declined |= {self._offer.key}
            self._promised = None
            self._on_changed()

    def undo(self) -> bool:
        """Take the newest deed back, if no purchase was recorded since; tell whether there was one."""
        newest, self._newest = self._newest, None
        if newest is not None:
            self._take_back(newest)
        return newest is not None

    def enter(self) -> bool:
        """Take Enter in the field of the sum for the offer, if it is for that; tell whether it was taken."""
        is_taken = self._offer is not None and self._offer.by_enter and self._view.sale.edit.hasFocus()
        if is_taken:
            self.accept()
        return is_taken

    def lose(self) -> None:
        """Block the card of who stands here; the next blank card scanned goes on in its place."""
        found = self._desk.face.found
        if found is not None and found.card is not None and not self._waits:
            self._lost = (found.card, found.client)
            self._run(self._doings.lose(found.card, found.client, found.balance or Cents(0)))

    @property
    def _waits(self) -> bool:
        return self._is_busy or self._desk.face.is_saving

    def _on_changed(self) -> None:
        face = self._desk.face
        if face.found is None and face.trouble is None and not face.is_looked_up:
            self._lost, self._declined = SAME, frozenset()  # the next customer
            self._owed, self._promised = self._promised or self._owed, None
        else:
            self._owed = None
        offer = self._offers.for_face(face, self._declined, self._promised.kind if self._promised else "")
        if offer != self._offer:
            self._offer = offer
            # One deed at a time is filled: Enter is for the card until that is decided.
            self._view.sale.button.set_kind("soft" if offer is not None and offer.by_enter else "primary")
            self._view.client.show_offer(offer, in_notice=face.step is not None and face.found is None)
            self._view.who.show_offer(offer, in_notice=face.trouble is not None)
        elif offer is not None and face.trouble is not None:
            self._view.who.show_trouble(offer.title)
        if not face.is_looked_up and not self._is_busy:
            self._tell_news()
        if self._goes_on(face) and face.step is not None and not self._waits:
            lost, self._lost = self._lost[0] or "", SAME
            balance = Cents(0) if offer is None or offer.first is None else offer.first.balance
            choice = Choice(Deed.GO_ON, "", face.step.number, old=lost, balance=balance)
            QTimer.singleShot(0, self, partial(self._do, choice))  # the desk is still telling of the scan

    def _tell_news(self) -> None:
        """Say what was done; not what the offer says already in the same words."""
        news, self._news = self._news, None
        if news is not None and (self._offer is None or self._offer.title != news[0]):
            news[1]()

    def _goes_on(self, face: DeskFace) -> bool:
        """Tell whether a blank card was scanned for the card called lost: it was said what it is for."""
        step, before = face.step, face.before
        if self._lost == SAME or step is None or step.code != "blank" or step.client is not None:
            return False
        card, client = self._lost
        if isinstance(before, AtCounter):
            return client is not None and before.client == client
        return before is not None and before.number == card

    def _on_recorded(self, receipt: Receipt) -> None:
        self._newest = None
        owed, self._owed = self._owed, None
        if owed is not None and receipt.card == owed.card:
            self._run(self._doings.of(owed))

    def _on_chosen(self, choice: Choice) -> None:
        self._do(choice)
        self._view.sale.take_focus()

    def _do(self, choice: Choice) -> None:
        found = self._desk.face.found
        if self._waits:
            return
        if choice.deed is Deed.SUCCESSOR:
            self._desk.bring(card=choice.card)
        elif choice.deed is Deed.UPGRADE and found is not None and found.better and found.better.missing:
            self._promised = choice  # this purchase reaches it, and is not recorded yet
            self._on_changed()
        else:
            self._run(self._doings.of(choice))

    def _run(self, doing: Doing) -> None:
        """Do it off the GUI thread, say it with the way back, and serve whom it made."""
        self._is_busy = True
        self._desk.told.foresee()
        done = partial(self._on_done, doing, (self._desk.asked, self._desk.face.who))
        self._context.runner.run(doing.work, done, self._on_refused)

    def _on_done(self, doing: Doing, stood: tuple[Whom, Whom], answer: Answer) -> None:
        self._is_busy = False
        self._newest = None if doing.back is None else doing
        back = None if doing.back is None else partial(self._take_back, doing)
        if doing.is_over:
            self._desk.put_card_away()
        said, made = doing.said(answer), doing.whom(answer)
        self._news = said, partial(self._context.toast, said, doing.back_label, back)
        is_there = made != SAME and self._still_serves(*stood, made)
        if not (is_there and doing.is_shown):
            self._tell_news()
        if is_there:
            self._desk.bring(*made)
        else:
            self._desk.refresh()

    def _still_serves(self, *whom: Whom) -> bool:
        """Tell whether one of *whom* stands here still: whoever was scanned meanwhile is served instead."""
        face = self._desk.face
        is_somebody = face.who != SAME or face.is_looked_up
        return is_somebody and not face.is_saving and self._desk.asked in whom

    def _take_back(self, doing: Doing) -> None:
        if doing.back is not None and not self._waits:
            self._lost, self._newest = SAME, None
            self._run(doing.back())

    def _on_refused(self, error: BaseException) -> None:
        self._is_busy = False
        self._context.complain(error)
        self._desk.refresh()
