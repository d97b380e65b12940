"""What the sale at the counter looks like at one moment, for every view of it."""

from dataclasses import dataclass, replace

from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents
from shopclient.services.at_counter import AtCounter
from shopclient.services.card_steps import CardStep
from shopclient.services.gift_at_counter import GiftAtCounter
from shopclient.services.hidden_gifts import ToldGift
from shopclient.services.till_values import Receipt
from shopclient.texts.errors import short_card
from shopclient.ui.desk.open_sale import OpenSale


@dataclass(frozen=True)
class Parked:
    """A sale put aside while somebody else is served; it is reckoned anew when it comes back."""

    sale: OpenSale
    who: str = ""  # the client, or the card in short; empty for nobody
    due: Cents | None = None  # what it came to then; None: it was not reckoned yet

    @property
    def key(self) -> str:
        """The id of its sale."""
        return self.sale.op_key


@dataclass(frozen=True)
class DeskFace:
    """The sale, who is served, what it comes to, and what is the matter."""

    sale: OpenSale = OpenSale()
    found: AtCounter | None = None  # whom the last card or search brought
    trouble: BaseException | None = None  # why the card that was read cannot be used, whoever is served
    step: CardStep | None = None  # what that card is, where the file or its number tells
    before: AtCounter | CardStep | None = None  # who, or which card, was at the counter before this
    gift: GiftAtCounter | None = None  # the gift card read last, for this sale
    idle_gifts: tuple[str, ...] = ()  # gift cards of this sale that pay nothing any more
    awaits_gift: bool = False  # the gift card read next is the one that value is sold onto
    is_looked_up: bool = False  # it is being asked who that is; until then the former one is shown
    receipt: Receipt | None = None  # of this sale; while it is reckoned anew, that of a moment ago
    is_reckoned: bool = False  # the receipt is that of what is typed now
    wrong: Refusal | None = None  # why what is typed is no sum
    lacks_sum: bool = False  # it was to be booked without one
    is_unused_said: bool = False  # it was to be booked without the card that was read, which was said
    fault: BaseException | None = None  # why it could not be reckoned or booked
    is_saving: bool = False
    cleared: OpenSale = OpenSale()  # what was put away, until the next key
    last: Receipt | None = None  # what was booked last, in this window
    hidden_gift: ToldGift | None = None  # what goes into that purchase, on a customer day
    left_card_out: bool = False  # that was booked without the card that was read for it
    parked: tuple[Parked, ...] = ()  # put aside, the oldest first

    @property
    def paying(self) -> OpenSale:
        """The sale as it is reckoned and booked: with those of its gift cards that pay."""
        if not self.idle_gifts:
            return self.sale
        good = tuple(each for each in self.sale.gift_cards if each not in self.idle_gifts)
        return replace(self.sale, gift_cards=good)

    @property
    def has_bonuses(self) -> bool:
        """Whether there is anything to spend: an empty account and one in debt have nothing."""
        return self.found is not None and (self.found.balance or 0) > 0

    @property
    def wants_spending(self) -> bool:
        """Whether bonuses are to pay, as many as may or a sum."""
        return self.sale.spend_most or bool(self.sale.asked)

    @property
    def waits_for_step(self) -> bool:
        """Whether the code read last is a card about which something can be done."""
        step = self.step
        has_prize = step is not None and step.ticket is not None and step.ticket.is_good
        return step is not None and (step.kind != "" or bool(step.enrol) or has_prize)

    @property
    def leaves_card_out(self) -> bool:
        """Whether a card was read and the purchase would be nobody's; goods and tickets are no cards."""
        is_card = self.trouble is not None and (
            self.step is None or self.step.code not in {"goods", "ticket"}
        )
        return is_card and not self.sale.has_person

    @property
    def who(self) -> tuple[str | None, int | None]:
        """The card that is at the counter, good or not, or the client without one; neither for nobody."""
        return _which(self.found or self.step)

    def before_this(self, newer: AtCounter | CardStep | None) -> AtCounter | CardStep | None:
        """Return who, or which card of the shop, was there before *newer*; asked again, it is the same."""
        if _which(self.step or self.found) == _which(newer):
            return self.before
        for present in (self.step, self.found):
            is_ours = isinstance(present, AtCounter) or (present is not None and present.kind != "")
            if is_ours and _which(present) != _which(newer):
                return present
        return self.before

    def put_aside(self) -> Parked:
        """Return what is put aside of this sale."""
        who = self.found.name if self.found is not None and self.sale.has_person else ""
        if not who and self.sale.card:
            who = short_card(self.sale.card)
        due = self.receipt.due if self.receipt is not None and self.is_reckoned else None
        return Parked(self.sale.opened(), who, due)


def _which(who: AtCounter | CardStep | None) -> tuple[str | None, int | None]:
    if isinstance(who, CardStep):
        return (who.number, None)
    return (who.card, who.client if who.card is None else None) if who else (None, None)
