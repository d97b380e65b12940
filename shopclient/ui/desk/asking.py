"""The desk's two questions, who that is and what it comes to: what overtakes what, and what is told of it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from shopclient.domain.errors import Refusal
from shopclient.services import till
from shopclient.services.at_counter import AtCounter
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt
from shopclient.ui.background import Runner
from shopclient.ui.desk.answering import Answer, answer
from shopclient.ui.desk.face import DeskFace
from shopclient.ui.desk.gift_reading import GiftRead
from shopclient.ui.desk.newest import Newest
from shopclient.ui.desk.open_sale import OpenSale
from shopclient.ui.desk.scanned import NOBODY, Whom, whom, with_found, with_stray
from shopclient.ui.desk.shown import Shown
from shopclient.ui.desk.told import ToldSum


class Asking:
    """Asks off the GUI thread, and shows the answers; only the newest of each kind counts."""

    def __init__(self, shop: Shop, runner: Runner, shown: Shown, told: ToldSum) -> None:
        self._shop, self._shown, self._told = shop, shown, told
        self._who, self._sum = Newest(runner), Newest(runner)
        self.asked = NOBODY  # who was looked up last
        self.served = NOBODY  # the one served last
        self._overtaken: list[Whom] = []  # asked before that, and not answered yet
        self._left_out: tuple[str, ...] = ()  # gift cards without which the sum is asked
        self.awaited = False  # it was to be recorded before it was reckoned
        self.reckoned: Callable[[], None] = lambda: None  # called where it was awaited
        self.unreckoned: Callable[[], None] = lambda: None  # called where it was awaited in vain
        self.decimals = 2

    @property
    def is_asked(self) -> bool:
        """Whether an answer is on its way."""
        return self._who.is_asked or self._sum.is_asked

    def take_up(self, sale: OpenSale) -> None:
        """Go on with *sale*, an empty one for the next customer."""
        self.awaited = False
        self.try_gift_cards()
        self._who.drop()
        self._overtaken.clear()
        face = self._shown.face
        self._shown.face = DeskFace(
            sale,
            last=face.last,
            hidden_gift=face.hidden_gift,
            left_card_out=face.left_card_out,
            parked=face.parked,
        )
        if sale.has_person:
            self.look_up((sale.card, sale.client))
        else:
            self.reckon()

    def try_gift_cards(self) -> None:
        """Ask again with all gift cards: those that paid nothing any more may do so now."""
        self._left_out = ()

    def change(self) -> None:
        """Take it that the sale changes: no answer about the sum counts so far, and none is awaited."""
        self.awaited = False
        self._told.forget()
        self._sum.drop()

    # Who it is

    def bring(self, asked: Whom) -> None:
        """Look up who was scanned or picked; a code that brings nobody leaves whom it overtook."""
        if self._shown.face.is_looked_up and self.asked != asked:
            self._overtaken.append(self.asked)
        self.look_up(asked)

    def look_up(self, asked: Whom, *, is_asked_anew: bool = False) -> None:
        """Ask who that is; *is_asked_anew*: no code was read, it is who is served already."""
        self._sum.drop()
        self.asked = asked
        self._shown.show(is_looked_up=True, is_reckoned=False)
        face = replace(self._shown.face, idle_gifts=self._left_out)
        work = partial(answer, self._shop, face, asked, self.decimals, is_asked_anew=is_asked_anew)
        self._who.ask(work, partial(self._on_found, is_asked_anew=is_asked_anew), self._on_unknown)

    def _on_found(self, answer: Answer, *, is_asked_anew: bool) -> None:
        found = answer.found
        self._shown.face = with_found(self._shown.face, self.asked, found, is_asked_anew=is_asked_anew)
        if isinstance(found, AtCounter):
            self.served = whom(found)
            self._overtaken.clear()  # who was asked about before was another one
            self.reckon(answer)
        else:
            if isinstance(found, GiftRead):
                self.try_gift_cards()
            self._go_on(answer)

    def _on_unknown(self, error: BaseException) -> None:
        self._shown.face = with_stray(self._shown.face, self.asked, error, None)
        self._go_on()

    def _go_on(self, answer: Answer | None = None) -> None:
        """Reckon anew after a code that brought nobody; first ask again for whom it overtook."""
        self._give_up()
        if self._overtaken:
            self.look_up(self._overtaken.pop(), is_asked_anew=True)
        else:
            self.reckon(answer)

    def _give_up(self) -> None:
        if self.awaited:
            self.unreckoned()

    # What it comes to

    def reckon(self, known: Answer | None = None) -> None:
        """Ask what the sale comes to, unless it is *known*; what was shown stays until it is answered."""
        self._sum.drop()
        self._shown.put(is_reckoned=False, wrong=None)
        face = self._shown.face
        if face.sale.is_blank:
            self._shown.show(receipt=None)
            return
        try:
            draft = replace(face, idle_gifts=self._left_out).paying.draft(self.decimals)
        except Refusal as refusal:
            self._shown.show(receipt=None, wrong=refusal)
            return
        receipt = None if known is None else known.receipt_of(draft)
        if receipt is not None:
            self._on_quoted(receipt)
            return
        self._shown.show()
        if not face.is_looked_up:  # else reckoned when it is known whose purchase it is
            self._sum.ask(partial(till.quote, self._shop, draft), self._on_quoted, self._on_unquoted)

    def _on_quoted(self, receipt: Receipt) -> None:
        # What could not be reckoned before now can; why it was not booked is still worth reading.
        face = self._shown.face
        fault = None if face.receipt is None else face.fault
        news = self._told.news(face.sale, receipt)
        self._shown.show(receipt=receipt, is_reckoned=True, fault=news or fault, idle_gifts=self._left_out)
        if self.awaited:
            self.reckoned()

    def _on_unquoted(self, error: BaseException) -> None:
        self._give_up()
        face = self._shown.face
        number = getattr(error, "number", "")
        if number in face.sale.gift_cards and number not in self._left_out:
            self._left_out = (*self._left_out, number)  # what the rest comes to is known without it
            if face.gift is not None and face.gift.number == number:
                self._shown.put(gift=None)
            self.reckon()
        else:
            self._shown.show(receipt=None, fault=error)
