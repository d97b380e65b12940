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
from shopclient.ui.desk.booked import Booked
from shopclient.ui.desk.booking import ComeToLight, book
from shopclient.ui.desk.face import DeskFace, Parked
from shopclient.ui.desk.newest import Newest
from shopclient.ui.desk.open_sale import OpenLine, OpenSale, grouped
from shopclient.ui.till.bill.gift_reading import SUMS, GiftRead, look_up, served_as, sold, taken


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
        self._served: tuple[str | None, int | None] = (None, None)  # the one served last
        self._asked: tuple[str | None, int | None] = (None, None)  # who was looked up last
        self._present: tuple[DeskFace, tuple[str | None, int | None]]  # how it was before the last scan
        self._present = (self._face, self._asked)
        self._confirmed = False  # it was to be recorded before it was reckoned
        self._waiting: Callable[[], None] | None = None  # a scan during a save: the next one's
        self._ahead = ""  # what was typed of the next sale during a save
        self.booked = Booked()
        self.use_currency(currency)

    @property
    def face(self) -> DeskFace:
        """All that there is to be seen of the sale now."""
        return self._face

    @property
    def asked(self) -> tuple[str | None, int | None]:
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
        sale = self._face.sale
        if sale.has_person:
            self._look_up(sale.card, sale.client)
        else:
            self._reckon()

    # Who it is

    def bring(self, card: str | None = None, client: int | None = None) -> None:
        """Serve the bearer of *card*, or a *client*; during a save, the next one."""
        if self._face.is_saving:
            self._waiting = partial(self.bring, card, client)
            return
        self._waiting = None
        self._present = (self._face, self._asked)
        sale = self._face.sale
        if card is None or card != sale.card:
            # Whoever stood here before takes all of his own along but the sum.
            gift_cards = () if sale.has_person else sale.gift_cards
            self._change(card=None, client=None, asked="", spend_most=False, gift_cards=gift_cards)
            if sale.has_person:
                self._face = replace(self._face, gift=None)
        self._look_up(card, client)

    def recall(self) -> None:
        """Serve the one served last; nobody, if there was none."""
        if self._face.is_saving:
            self._waiting = self.recall
        elif self._served != (None, None):
            self.bring(*self._served)

    # What is typed

    def type_sum(self, text: str) -> None:
        """Take what stands in the field of the sum."""
        if self._is_locked():
            return
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
        wanted = next((each for each in self._face.parked if each.key == key), None)
        if wanted is not None and not self._face.is_saving:
            self._set_aside()
            self._unpark(wanted)
            self._take_up(wanted.sale)

    def drop_parked(self, key: str) -> Parked | None:
        """Forget the sale of this id; return it, so that it can be put aside again."""
        dropped = next((each for each in self._face.parked if each.key == key), None)
        if dropped is not None:
            self._unpark(dropped)
            self.changed.emit()
        return dropped

    def put_aside(self, *parked: Parked) -> None:
        """Let sales stand aside, before those that do: they are older."""
        self._show(parked=(*parked, *self._face.parked))

    def resume(self, sale: OpenSale, parked: tuple[Parked, ...]) -> None:
        """Go on with what an earlier run of the program left; what was begun since then comes first."""
        if not self._face.sale.is_empty or self._face.is_looked_up or self._face.is_saving:
            parked = (*parked, *([] if sale.is_empty else [Parked(sale)]))
            sale = OpenSale()
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
        face = self._face
        if face.is_saving or (face.sale.is_empty and not face.is_looked_up):
            return None
        if face.is_looked_up:  # whose it is must not be lost with the answer
            card, client = self._asked
            face = replace(face, sale=replace(face.sale, card=card, client=client), found=None)
        parked = face.put_aside()
        self._face = replace(self._face, parked=(*face.parked, parked))
        self._take_up(OpenSale())
        return parked

    def _unpark(self, parked: Parked) -> None:
        left = tuple(each for each in self._face.parked if each.key != parked.key)
        self._face = replace(self._face, parked=left)

    def _show(self, **values: Any) -> None:
        """Let the face have other *values*, and tell."""
        self._face = replace(self._face, **values)
        self.changed.emit()

    def _change(self, **values: Any) -> None:
        """Let the sale have other *values*; told once it is reckoned or looked up anew."""
        self._confirmed = False
        self._reckoning.drop()
        sale = replace(self._face.sale.opened(), **values)
        self._face = replace(
            self._face, sale=sale, cleared=OpenSale(), is_reckoned=False, fault=None, lacks_sum=False
        )

    def _take_up(self, sale: OpenSale) -> None:
        """Go on with *sale*, an empty one for the next customer."""
        self._confirmed = False
        self._who.drop()
        self._face = DeskFace(sale, last=self._face.last, parked=self._face.parked)
        nobody = replace(sale, card=None, client=None)  # and not whoever was served before this sale
        self._present = (replace(self._face, sale=nobody), (None, None))
        if sale.has_person:
            self._look_up(sale.card, sale.client)
        else:
            self._reckon()

    def _look_up(self, card: str | None, client: int | None) -> None:
        self._reckoning.drop()
        self._asked = (card, client)
        self._show(is_looked_up=True, is_reckoned=False)
        work = partial(look_up, self._shop, card=card, client=None if card else client)
        self._who.ask(work, self._on_found, self._on_unknown)

    def _on_found(self, found: AtCounter | CardStep | GiftRead) -> None:
        if isinstance(found, GiftRead):
            self._on_gift_card(found)
            return
        if isinstance(found, CardStep):
            self._on_unknown(found.refusal, found)
            return
        self._served = (found.card, None if found.card else found.client)
        before = self._face.before_this(found)
        self._face = replace(self._face, found=found, trouble=None, step=None, before=before)
        self._settle(*self._served)

    def _on_unknown(self, error: BaseException, step: CardStep | None = None) -> None:
        self._confirmed = False
        before = self._face.before_this(step)
        self._face = replace(self._face, found=None, trouble=error, step=step, before=before)
        self._settle(None, None)

    def _on_gift_card(self, read: GiftRead) -> None:
        """Take a gift card; who is served stays, and is asked for again if the answer was still to come."""
        present, (card, client) = self._present
        sale, gift = served_as(self._face.sale, present.sale), read.gift
        if gift is not None:
            sale = taken(sale, gift, sells=self._face.awaits_gift)
        found, step = present.found, present.step
        self._face = replace(
            self._face, sale=sale.opened(), found=found, trouble=present.trouble, step=step, gift=gift,
            awaits_gift=False, is_looked_up=False, fault=read.refusal,
        )  # fmt: skip
        self._confirmed = False
        if present.is_looked_up:
            self._look_up(card, client)
        else:
            self._reckon()

    def _settle(self, card: str | None, client: int | None) -> None:
        sale = replace(self._face.sale.opened(), card=card, client=client)
        self._face = replace(self._face, sale=sale, is_looked_up=False)
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
        self._show(receipt=receipt, is_reckoned=True, fault=fault)
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
        self._face = replace(self._face, last=receipt)
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
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()
