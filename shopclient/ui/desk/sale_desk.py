"""The desk of the till: the sale being made, reckoned and booked. It knows no widgets.

It lives as long as the window's shop is open, so that another language, a hidden screen or a second view
of the same sale loses nothing.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import BookedBefore, OperationIdReused, QuoteChanged, Refusal
from shopclient.services import till
from shopclient.services.at_counter import AtCounter
from shopclient.services.card_steps import CardStep
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt
from shopclient.ui.background import Runner
from shopclient.ui.desk.aside import parked_one, resumed, to_put_aside, without
from shopclient.ui.desk.booked import Booked
from shopclient.ui.desk.booking import ComeToLight, book
from shopclient.ui.desk.face import DeskFace, Parked
from shopclient.ui.desk.newest import Newest
from shopclient.ui.desk.open_sale import OpenLine, OpenSale, grouped
from shopclient.ui.desk.scanned import Whom, with_gift, with_person, with_stray, without_stray
from shopclient.ui.desk.told import ToldSum
from shopclient.ui.till.bill.gift_reading import SUMS, GiftRead, look_up, sold


class SaleDesk(QObject):
    """One sale at a time, from the first digit or scan until it is recorded; views show its ``face``."""

    changed = Signal()  # there is another ``face``
    recorded = Signal(object)  # Receipt
    refused = Signal()  # it was to be recorded and is not; the face says why

    def __init__(self, shop: Shop, runner: Runner, currency: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop, self._runner = shop, runner
        self._who, self._reckoning = Newest(runner), Newest(runner)
        self._face = DeskFace()
        self._served: Whom = (None, None)  # the one served last
        self._asked: Whom = (None, None)  # who was looked up last
        self._overtaken: list[Whom] = []  # asked before that, and not answered yet
        self.told = ToldSum()
        self._confirmed = False  # it was to be recorded before it was reckoned
        self._waiting: list[Callable[[], None]] = []  # scans during a save: the next one's
        self._ahead = ""  # what was typed of the next sale during a save
        self.booked = Booked()
        self.use_currency(currency)

    @property
    def face(self) -> DeskFace:
        """All that there is to be seen of the sale now."""
        return self._face

    @property
    def asked(self) -> Whom:
        """The card, or the client, that was looked up last."""
        return self._asked

    @property
    def decimals(self) -> int:
        """How many decimals a sum has."""
        return self._decimals

    def use_currency(self, currency: str) -> None:
        """Read sums as those of *currency* (ISO 4217)."""
        self._decimals = DECIMALS.get(currency, 2)

    def refresh(self) -> None:
        """Ask again who that is and what it comes to, as after a change of the file."""
        if self._face.is_saving:
            return  # what is being booked is not reckoned anew under the seller's hands
        self.told.note(self._face)
        sale = self._face.sale
        is_own = self._asked == (sale.card, sale.client)
        if sale.has_person and (is_own or not self._face.is_looked_up):
            self._look_up(sale.card, sale.client, is_asked_anew=True)
        else:
            self._reckon()

    # Who it is

    def bring(self, card: str | None = None, client: int | None = None) -> None:
        """Serve the bearer of *card*, or a *client*, once that is known; during a save, the next one."""
        if self._face.is_saving:
            self._waiting.append(partial(self.bring, card, client))
            return
        self._waiting.clear()
        if card is None or card != self._face.sale.card:
            self._change()
        if self._face.is_looked_up and self._asked != (card, client):
            self._overtaken.append(self._asked)
        self._look_up(card, client)

    def put_card_away(self) -> None:
        """Say and offer nothing more of the card that was read beside the person's own."""
        self._face = without_stray(self._face)
        self.changed.emit()

    def recall(self) -> None:
        """Serve the one served last; nobody, if there was none."""
        if self._face.is_saving:
            self._waiting.append(self.recall)
        elif self._served != (None, None):
            self.bring(*self._served)

    # What is typed

    def type_sum(self, text: str) -> None:
        """Take what stands in the field of the sum."""
        if self._is_locked():
            return
        if self._face.found is not None and not self._face.waits_for_step:
            self._face = without_stray(self._face)  # it was read, and work goes on
        self._change(text=text)
        self._reckon()

    def type_ahead(self, sign: str) -> None:
        """Keep a sign of a sum that is typed during a save: it is the next one's."""
        if self._face.is_saving:
            self._ahead += sign

    def set_lines(self, lines: tuple[OpenLine, ...], text: str = "", department: str | None = None) -> None:
        """Take the lines that are finished, and the one that is still being typed."""
        if self._is_locked():
            return
        self._change(lines=lines, text=text, department=department, sold_onto=None)
        self._reckon()

    def aim(self, *, department: str | None = None, sold_onto: str | None = None) -> None:
        """Let the sum in the field be of a department, or value sold onto a gift card; or neither."""
        if self._is_locked():
            return
        self._change(department=department, sold_onto=sold_onto)
        self._reckon()

    def set_gift_cards(self, numbers: tuple[str, ...]) -> None:
        """Take the gift cards that pay, in this order."""
        if self._is_locked():
            return
        self._change(gift_cards=numbers)
        self._reckon()

    def sell_gift_card(self) -> None:
        """Sell value onto the gift card read last, or onto the one read next."""
        face, sale = self._face, self._face.sale
        if face.is_saving:
            return
        if sale.sold_onto is None and face.gift is None:
            self._show(awaits_gift=not face.awaits_gift)
            return
        if sale.sold_onto is not None:  # the value is typed, or it is taken back
            new = sale.finished if sale.text.strip() else replace(sale, sold_onto=None)
        else:
            new = sold(sale, face.gift.number if face.gift is not None else "")
        self._change(**{each: getattr(new, each) for each in SUMS})
        self._reckon()

    def toggle_spend(self) -> None:
        """Spend as many bonuses as may be, or none."""
        if not self._face.is_saving and self._face.has_bonuses:
            self._change(spend_most=not self._face.wants_spending, asked="")
            self._reckon()

    def ask_spend(self, text: str) -> None:
        """Spend the bonuses typed."""
        if self._is_locked():
            return
        self._change(asked=text.strip(), spend_most=False)
        self._reckon()

    def record(self) -> None:
        """Book the sale as it was reckoned; if its answer is not there yet, once it is."""
        face = self._face
        if face.is_saving:
            return
        if face.sale.is_nothing:
            # Only here: a purchase of 0.00 from the command line is booked as it comes.
            self._show(lacks_sum=True)
            self.refused.emit()
        elif face.leaves_card_out and not (face.is_unused_said or face.is_looked_up):
            self._show(is_unused_said=True)
            self.refused.emit()
        elif face.is_reckoned:
            self._book()
        elif face.wrong is None:
            self._confirmed = True
            if not (self._who.is_asked or self._reckoning.is_asked):
                self._reckon()  # it was refused a moment ago: perhaps the disk is back

    def clear(self) -> bool:
        """Put the sale away; tell whether there is something to bring back."""
        if self._face.is_saving:
            return False
        put_away = self._face.sale
        self._take_up(OpenSale())
        self._serve_waiting()
        self._show(cleared=put_away)
        return not put_away.is_empty

    def bring_back(self) -> None:
        """Take up what was put away last, unless something else was begun."""
        if not (self._face.is_saving or self._face.cleared.is_empty):
            self._take_up(self._face.cleared)

    # Put aside for another client

    def park(self) -> Parked | None:
        """Put the sale aside, and serve who was scanned meanwhile; None if there is none, or in a save."""
        parked = self._set_aside()
        if parked is not None:
            self._serve_waiting()
        return parked

    def take_parked(self, key: str) -> None:
        """Go on with the sale of this id, reckoned anew; what is being typed is put aside in its stead."""
        wanted = parked_one(self._face, key)
        if wanted is not None and not self._face.is_saving:
            self._set_aside()
            self._face = without(self._face, wanted)
            self._take_up(wanted.sale)

    def drop_parked(self, key: str) -> Parked | None:
        """Forget the sale of this id; return it, so that it can be put aside again."""
        dropped = parked_one(self._face, key)
        if dropped is not None:
            self._face = without(self._face, dropped)
            self.changed.emit()
        return dropped

    def put_aside(self, *parked: Parked) -> None:
        """Let sales stand aside, before those that do: they are older."""
        self._show(parked=(*parked, *self._face.parked))

    def resume(self, sale: OpenSale, parked: tuple[Parked, ...]) -> None:
        """Go on with what an earlier run of the program left; what was begun since then comes first."""
        sale, parked = resumed(self._face, sale, parked)
        if parked:
            self.put_aside(*parked)
        if not sale.is_empty:
            self._take_up(sale)

    # Within

    def _is_locked(self) -> bool:
        """Tell whether the sale is being booked; a view that shows it otherwise is told how it is."""
        if self._face.is_saving:
            self.changed.emit()
        return self._face.is_saving

    def _set_aside(self) -> Parked | None:
        parked = to_put_aside(self._face, self._asked)
        if parked is not None:
            self._face = replace(self._face, parked=(*self._face.parked, parked))
            self._take_up(OpenSale())
        return parked

    def _show(self, **values: Any) -> None:
        """Let the face have other *values*, and tell."""
        self._face = replace(self._face, **values)
        self.changed.emit()

    def _change(self, **values: Any) -> None:
        """Let the sale have other *values*; told once it is reckoned or looked up anew."""
        self._confirmed = False
        self.told.forget()
        self._reckoning.drop()
        sale = replace(self._face.sale.opened(), **values)
        self._face = replace(
            self._face, sale=sale, cleared=OpenSale(), is_reckoned=False, fault=None, lacks_sum=False
        )

    def _take_up(self, sale: OpenSale) -> None:
        """Go on with *sale*, an empty one for the next customer."""
        self._confirmed = False
        self._who.drop()
        self._overtaken.clear()
        face = self._face
        self._face = DeskFace(sale, last=face.last, left_card_out=face.left_card_out, parked=face.parked)
        if sale.has_person:
            self._look_up(sale.card, sale.client)
        else:
            self._reckon()

    def _look_up(self, card: str | None, client: int | None, *, is_asked_anew: bool = False) -> None:
        self._reckoning.drop()
        self._asked = (card, client)
        self._show(is_looked_up=True, is_reckoned=False)
        work = partial(look_up, self._shop, card=card, client=None if card else client)
        self._who.ask(work, partial(self._on_found, is_asked_anew=is_asked_anew), self._on_unknown)

    def _on_found(self, found: AtCounter | CardStep | GiftRead, *, is_asked_anew: bool) -> None:
        if isinstance(found, GiftRead):
            self._face = with_gift(self._face, self._asked, found)
            self._go_on()
        elif isinstance(found, CardStep):
            self._on_unknown(found.refusal, found)
        else:
            self._served = (found.card, None if found.card else found.client)
            self._overtaken.clear()  # who was asked about before was another one
            self._face = with_person(self._face, found, is_asked_anew=is_asked_anew)
            self._reckon()

    def _on_unknown(self, error: BaseException, step: CardStep | None = None) -> None:
        self._face = with_stray(self._face, self._asked, error, step)
        self._go_on()

    def _go_on(self) -> None:
        """Reckon anew after a code that brought nobody; first ask again for whom it overtook."""
        self._confirmed = False
        if self._overtaken:
            card, client = self._overtaken.pop()
            self._look_up(card, client, is_asked_anew=True)
        else:
            self._reckon()

    def _reckon(self) -> None:
        """Ask what the sale comes to; what was shown stays until the answer is there."""
        self._reckoning.drop()
        self._face = replace(self._face, is_reckoned=False, wrong=None)
        if self._face.sale.is_blank:
            self._show(receipt=None)
            return
        try:
            draft = self._face.sale.draft(self._decimals)
        except Refusal as refusal:
            self._show(receipt=None, wrong=refusal)
            return
        self._show()
        if not self._face.is_looked_up:  # else reckoned when it is known whose purchase it is
            self._reckoning.ask(partial(till.quote, self._shop, draft), self._on_quoted, self._on_unquoted)

    def _on_quoted(self, receipt: Receipt) -> None:
        # What could not be reckoned before now can; why it was not booked is still worth reading.
        fault = None if self._face.receipt is None else self._face.fault
        news = self.told.news(self._face.sale, receipt)
        self._show(receipt=receipt, is_reckoned=True, fault=news or fault)
        if self._confirmed:
            self._book()

    def _on_unquoted(self, error: BaseException) -> None:
        self._confirmed = False
        self._show(receipt=None, fault=error)

    def _book(self) -> None:
        sale, receipt = self._face.sale, self._face.receipt
        if receipt is None:
            return
        self._confirmed = False
        if self.told.is_unread(self._face.fault):
            self.refused.emit()  # the client was told another sum, and this one nobody can have read yet
            return
        self._show(is_saving=True, fault=None)
        work = partial(book, self._shop, sale, self._decimals, receipt.due)
        self._runner.run(work, self._on_answered, self._on_unsold)

    def _on_answered(self, answer: Receipt | ComeToLight) -> None:
        if isinstance(answer, Receipt):
            self._on_sold(answer)
            return
        if answer.receipt is not None:
            self.booked.note(answer.receipt.op_key)
            self._face = replace(self._face, last=answer.receipt)
        self._on_unsold(answer.refusal)

    def _on_sold(self, receipt: Receipt) -> None:
        self.booked.note(receipt.op_key)
        self._face = replace(self._face, last=receipt, left_card_out=self._face.leaves_card_out)
        self._take_up(self._typed_ahead())
        self.recorded.emit(receipt)
        self._serve_waiting()

    def _on_unsold(self, error: BaseException) -> None:
        sale = self._face.sale
        if isinstance(error, BookedBefore | OperationIdReused):
            sale = replace(sale, op_key="").opened()  # whatever comes next is another purchase
        self._face = replace(self._face, sale=sale, is_saving=False)
        if not (ahead := self._typed_ahead()).is_empty:
            self._face = replace(self._face, parked=(*self._face.parked, Parked(ahead)))
        if isinstance(error, QuoteChanged):
            self._reckon()
        self._show(fault=error)
        self.refused.emit()

    def _typed_ahead(self) -> OpenSale:
        """Return the next sale, with what was typed of it during a save."""
        ahead, self._ahead = grouped(self._ahead), ""
        return OpenSale(text=ahead).opened() if ahead else OpenSale()

    def _serve_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for serve in waiting:
            serve()
