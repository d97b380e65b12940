"""The desk of the till: the sale being made, reckoned and booked. It knows no widgets.

It lives as long as the window's shop is open, so that another language, a hidden screen or a second view
of the same sale loses nothing.
"""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from shopclient.domain.currencies import DECIMALS
from shopclient.services.shop import Shop
from shopclient.ui.background import Runner
from shopclient.ui.desk.aside import Aside
from shopclient.ui.desk.asking import Asking
from shopclient.ui.desk.booked import Booked
from shopclient.ui.desk.face import DeskFace
from shopclient.ui.desk.gift_reading import sold_or_taken_back, sums
from shopclient.ui.desk.meanwhile import Meanwhile
from shopclient.ui.desk.open_sale import OpenLine, OpenSale
from shopclient.ui.desk.recording import Recording
from shopclient.ui.desk.scanned import NOBODY, Whom, without_stray
from shopclient.ui.desk.shown import Shown
from shopclient.ui.desk.told import ToldSum


class SaleDesk(QObject):
    """One sale at a time, from the first digit or scan until it is recorded; views show its ``face``."""

    changed = Signal()  # there is another ``face``
    recorded = Signal(object)  # Receipt
    refused = Signal()  # it was to be recorded and is not; the face says why

    def __init__(self, shop: Shop, runner: Runner, currency: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown, self._meanwhile, self.told = Shown(self.changed.emit), Meanwhile(), ToldSum()
        self._asking = Asking(shop, runner, self._shown, self.told)
        self._recording = Recording(shop, runner, self._shown, self.told, self._asking, self._meanwhile)
        self._asking.reckoned, self._asking.unreckoned = self._recording.book, self._recording.wait
        self._recording.recorded.connect(self.recorded)
        self._recording.refused.connect(self.refused)
        self.aside = Aside(self._shown, self._asking, self._meanwhile)
        self.use_currency(currency)

    @property
    def face(self) -> DeskFace:
        """All that there is to be seen of the sale now."""
        return self._shown.face

    @property
    def asked(self) -> Whom:
        """The card, or the client, that was looked up last."""
        return self._asking.asked

    @property
    def booked(self) -> Booked:
        """What this window booked."""
        return self._recording.booked

    @property
    def decimals(self) -> int:
        """How many decimals a sum has."""
        return self._asking.decimals

    def use_currency(self, currency: str) -> None:
        """Read sums as those of *currency* (ISO 4217)."""
        self._asking.decimals = DECIMALS.get(currency, 2)

    def refresh(self) -> None:
        """Ask again who that is and what it comes to, as after a change of the file."""
        face, sale = self.face, self.face.sale
        if face.is_saving:
            return  # what is being booked is not reckoned anew under the seller's hands
        self.told.note(face)
        self._asking.try_gift_cards()
        is_own = self.asked == (sale.card, sale.client)
        if sale.has_person and (is_own or not face.is_looked_up):
            self._asking.look_up((sale.card, sale.client), is_asked_anew=True)
        else:
            self._asking.reckon()

    # Who it is

    def bring(self, card: str | None = None, client: int | None = None) -> None:
        """Serve the bearer of *card*, or a *client*, once that is known; during a save, the next one."""
        if self.face.is_saving:
            self._meanwhile.wait(partial(self.bring, card, client), (card, client))
            return
        self._meanwhile.forget_scans()
        if card is None or card != self.face.sale.card:
            self._change()
        self._asking.bring((card, client))

    def put_card_away(self) -> None:
        """Say and offer nothing more of the card that was read beside the person's own."""
        self._shown.face = without_stray(self.face)
        self._shown.show()

    def recall(self) -> None:
        """Serve the one served last; nobody, if there was none."""
        if self.face.is_saving:
            self._meanwhile.wait(self.recall, self._asking.served)
        elif self._asking.served != NOBODY:
            self.bring(*self._asking.served)

    # What is typed

    def type_sum(self, text: str) -> None:
        """Take what stands in the field of the sum."""
        if self._is_locked():
            return
        if self.face.found is not None and not self.face.waits_for_step:
            self._shown.face = without_stray(self.face)  # it was read, and work goes on
        self._change(text=text)
        self._asking.reckon()

    def type_ahead(self, sign: str) -> None:
        """Keep a sign of a sum that is typed during a save: it is the next one's."""
        if self.face.is_saving:
            self._meanwhile.type(sign)

    def set_lines(self, lines: tuple[OpenLine, ...], text: str = "", department: str | None = None) -> None:
        """Take the lines that are finished, and the one that is still being typed."""
        self._take(lines=lines, text=text, department=department, sold_onto=None)

    def aim(self, *, department: str | None = None, sold_onto: str | None = None) -> None:
        """Let the sum in the field be of a department, or value sold onto a gift card; or neither."""
        self._take(department=department, sold_onto=sold_onto)

    def set_gift_cards(self, numbers: tuple[str, ...]) -> None:
        """Take the gift cards that pay, in this order."""
        self._asking.try_gift_cards()
        self._take(gift_cards=numbers)

    def sell_gift_card(self) -> None:
        """Sell value onto the gift card read last, or onto the one read next."""
        face = self.face
        if face.is_saving:
            return
        if face.sale.sold_onto is None and face.gift is None:
            self._shown.show(awaits_gift=not face.awaits_gift)
        else:
            self._take(**sums(sold_or_taken_back(face.sale, face.gift)))

    def toggle_spend(self) -> None:
        """Spend as many bonuses as may be, or none."""
        if not self.face.is_saving and self.face.has_bonuses:
            self._take(spend_most=not self.face.wants_spending, asked="")

    def ask_spend(self, text: str) -> None:
        """Spend the bonuses typed."""
        self._take(asked=text.strip(), spend_most=False)

    # What becomes of it

    def record(self) -> None:
        """Book the sale as it was reckoned; if its answer is not there yet, once it is."""
        self._recording.record()

    def clear(self) -> bool:
        """Put the sale away; tell whether there is something to bring back."""
        if self.face.is_saving:
            return False
        put_away, before = self.face.sale, self.face.cleared
        self._asking.take_up(OpenSale())
        self._meanwhile.serve()
        self._shown.show(cleared=before if put_away.is_empty else put_away)
        return not put_away.is_empty

    def bring_back(self) -> None:
        """Take up what was put away last, unless something else was begun."""
        if not (self.face.is_saving or self.face.cleared.is_empty):
            self._asking.take_up(self.face.cleared)

    # Within

    def _is_locked(self) -> bool:
        """Tell whether the sale is being booked; a view that shows it otherwise is told how it is."""
        if self.face.is_saving:
            self._shown.tell_again()
        return self.face.is_saving

    def _take(self, **values: Any) -> None:
        """Let the sale have other *values*, and reckon it anew."""
        if not self._is_locked():
            self._change(**values)
            self._asking.reckon()

    def _change(self, **values: Any) -> None:
        """Let the sale have other *values*; told once it is reckoned or looked up anew."""
        self._asking.change()
        sale = replace(self.face.sale.opened(), **values)
        self._shown.put(sale=sale, cleared=OpenSale(), is_reckoned=False, fault=None, lacks_sum=False)
