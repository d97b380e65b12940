"""Returns, by the stored entries of the sale, never by today's rules (loyalty rules 5)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import uuid4

from sqlalchemy.orm import Session

from shopclient.domain.bonuses import OpenLot, Share, Shortfall, give_back, settle_shortfall, take_back
from shopclient.domain.errors import RefundExceedsSale, ValueInvalid
from shopclient.domain.money import Cents
from shopclient.domain.programme import RefundSpent, Rules
from shopclient.domain.refunds import Parts, by_amount, by_lines
from shopclient.domain.texts_in import clean_reason
from shopclient.models import Lot, SaleLine
from shopclient.services.burning import book_burns
from shopclient.services.changes import Change
from shopclient.services.clock import business_day
from shopclient.services.gift_returns import give_to_gift_cards, unload
from shopclient.services.gifts import give_gifts_of_card
from shopclient.services.ledger import Posting, holding
from shopclient.services.levels import state_without
from shopclient.services.moments import moment_after
from shopclient.services.operations import Request, earlier_answer
from shopclient.services.past import holding_at
from shopclient.services.shop import Shop, Tx
from shopclient.services.sold import Sold, burnt_of, living_lot, own_lots, sold, spent_shares
from shopclient.services.till_values import Refunded, to_tree


@dataclass(frozen=True)
class Wanted:
    """What is to come back: an amount of the goods' value, whole lines (from 0), or else all the rest."""

    amount: Cents | None = None
    lines: tuple[int, ...] | None = None


ALL = Wanted()


def refund(
    shop: Shop,
    request: Request,
    sale: str,
    wanted: Wanted = ALL,
    *,
    reason: str = "",
    at: datetime | None = None,
) -> Refunded:
    """Return a sale: an amount of its value (money, gift cards and bonuses paid), lines, or all that is left.

    Money back is the money part and bonuses back the bonus part; earned bonuses are taken back in the same
    proportion; parts add up to the whole exactly. Dated *at* a moment gone by, it takes and gives what can
    be taken and given now; the balance and the debt that it answers are those of then.

    Raises:
        SaleUnknown: No sale has this id, or it was undone.
        RefundExceedsSale: More than what is left of it, or nothing is left.
        ValueInvalid: The sale has no such line, or it is named twice.
        GiftCardUsed: The value sold onto a gift card has paid already.
        OperationIdReused, DateInFuture, MomentTooEarly.

    Source: loyalty rules 5.
    """
    with shop.writing() as tx:
        answered = earlier_answer(tx.session, request)
        if answered is not None:
            return Refunded(**{"gift_back": 0, **answered}, op_key=request.op_key, repeated=True)
        return refund_in(tx, request, sale, wanted, clean_reason(reason), at)


def preview_refund(shop: Shop, sale: str, wanted: Wanted = ALL) -> Refunded:
    """Return what ``refund`` would answer now, and keep nothing; refusals as there."""
    with shop.writing() as tx:
        # Booked and discarded, so that what is shown is what will be.
        tx.discard()
        return refund_in(tx, Request(uuid4().hex, ""), sale, wanted, "")


def refund_in(
    tx: Tx, request: Request, sale: str, wanted: Wanted, reason: str, at: datetime | None = None
) -> Refunded:
    """Return a sale in the running transaction; the request is new. Refusals as ``refund``."""
    found = sold(tx.session, sale)
    moment = moment_after(tx, found.sale, at)
    day = business_day(moment, tx.programme.shop.day_ends)
    book_burns(tx, found.account_id, day)
    give_gifts_of_card(tx, found.card_id, found.account_id, day)
    # The unit and the rules in force when the sale was made, not today's.
    rules = tx.programme_of(found.sale.programme_id).rules
    lines = _lines_of(found, wanted)
    goods = [line for line in lines if line.gift_card_id is None]
    cards = [line for line in lines if line.gift_card_id is not None]
    parts = _parts(found, wanted, goods, rules.bonus_unit)
    value = Cents(parts.value + sum(line.due for line in cards))
    left = Cents(found.whole - found.back.value)
    if (value <= 0 and not _may_be_free(found, wanted, lines)) or value > left:
        raise RefundExceedsSale(left, value if wanted.amount is None else wanted.amount)
    return _Return(tx, request, found, moment, day, rules, reason, at).book(parts, lines, cards)


def _may_be_free(found: Sold, wanted: Wanted, lines: Sequence[SaleLine]) -> bool:
    """Tell whether lines that cost nothing may come back.

    A free tenth coffee does, but only whole: nothing is paid out, and it counts no more.
    """
    if found.whole:
        return wanted.lines is not None
    return len(lines) == len(found.lines) and not found.back.count


def _lines_of(found: Sold, wanted: Wanted) -> list[SaleLine]:
    """Return the lines that come back as lines: none for a return by amount.

    Raises:
        ValueInvalid: The sale has no such line, or it is named twice.
        RefundExceedsSale: It came back already.
    """
    if wanted.amount is not None:
        return []
    left = {line.position: line for line in found.lines if line.position not in found.back.positions}
    if wanted.lines is None:
        return list(left.values())
    if len(set(wanted.lines)) < len(wanted.lines):
        raise ValueInvalid("lines", ", ".join(map(str, wanted.lines)), "each line once")
    for position in wanted.lines:
        if not 0 <= position < len(found.lines):
            raise ValueInvalid("lines", str(position), f"0 … {len(found.lines) - 1}")
        if position not in left:
            raise RefundExceedsSale(Cents(0), Cents(found.lines[position].value))
    return [left[position] for position in wanted.lines]


def _parts(found: Sold, wanted: Wanted, goods: Sequence[SaleLine], unit: int) -> Parts:
    whole, before = _whole(found), _before(found)
    if wanted.amount is not None:
        if not 0 < wanted.amount <= whole.value - before.value:
            raise RefundExceedsSale(Cents(whole.value - before.value), wanted.amount)
        return by_amount(whole, before, wanted.amount, unit)
    if wanted.lines is None:
        return whole.less(before)
    moved = found.earned_by != found.sale.id
    shares = [
        Parts(Cents(line.value), Cents(line.spent), Cents(line.gift), Cents(0 if moved else line.earned))
        for line in goods
    ]
    if sum(share.value for share in shares) > whole.value - before.value:
        raise RefundExceedsSale(
            Cents(whole.value - before.value), Cents(sum(share.value for share in shares))
        )
    parts = by_lines(whole, before, shares, unit)
    if moved and parts.value:
        # Another card's percentage earned them: the lines do not know their share of it.
        return replace(parts, earned=by_amount(whole, before, parts.value, unit).earned)
    return parts


def _whole(found: Sold) -> Parts:
    return Parts(
        found.value,
        Cents(sum(line.spent for line in found.goods)),
        Cents(sum(line.gift for line in found.goods)),
        found.earned,
    )


def _before(found: Sold) -> Parts:
    on_cards = sum(
        line.due  # cash rounding may have made it less than its value
        for line in found.lines
        if line.gift_card_id is not None and line.position in found.back.positions
    )
    back = found.back
    return Parts(Cents(back.value - on_cards), back.bonuses, back.gift, back.earned)


@dataclass
class _Return:
    """One return being booked."""

    tx: Tx
    request: Request
    found: Sold
    moment: datetime
    day: date
    rules: Rules
    reason: str
    at: datetime | None  # the moment if it was given: then the answer is that of then

    def book(self, parts: Parts, lines: Sequence[SaleLine], cards: Sequence[SaleLine]) -> Refunded:
        found = self.found
        on_cards = sum(line.due for line in cards)
        is_whole = parts.value + on_cards + found.back.value == found.whole
        posting = Posting(self.tx, found.account_id)
        given = self._give_back(posting, parts, is_whole)
        short, forgiven = self._take_back(posting, parts)
        posting.pay_debt()
        balance, debt = self._balance(posting)
        answer = Refunded(
            Cents(parts.money + on_cards - short.withheld),
            given,
            parts.gift,
            Cents(parts.earned - forgiven),
            balance,
            debt,
            withheld=short.withheld,
            forgiven=forgiven,
        )
        operation = self._seal(posting, parts, lines, Cents(on_cards), short, forgiven, is_whole, answer)
        if parts.gift:
            give_to_gift_cards(self.tx, found.sale, operation, self.request.op_key, parts.gift, self.moment)
        for line in cards:
            unload(self.tx, line, operation, self.request.op_key, self.moment)
        if found.client_id is not None:
            self.tx.changed(Change.CLIENT)
        return replace(answer, op_key=self.request.op_key)

    def _give_back(self, posting: Posting, parts: Parts, is_whole: bool) -> Cents:
        """Give spent bonuses back to their own lots, by the shop's rule."""
        if self.found.account_id is None:
            return Cents(0)
        due = _bonuses_due(self.rules.refund_spent, parts, self.found, is_whole)
        shares = give_back(spent_shares(self.tx.session, self.found.sale.id), self.found.back.given_back, due)
        for share in shares:
            self._give(posting, share)
        return Cents(sum(share.amount for share in shares))

    def _give(self, posting: Posting, share: Share) -> None:
        lot = self.tx.session.get_one(Lot, living_lot(self.tx.session, share.lot or 0))
        least = self.day + timedelta(days=self.rules.returned_bonus_days)
        if lot.burns_on is not None and lot.burns_on < least and least > self.day:
            # Its own day is too near, or gone by: a lot of the same origin gives the client time to spend.
            posting.grant("give_back", share.amount, self.day, least, origin=lot.id)
        else:
            posting.give_back(lot.id, share.amount)

    def _take_back(self, posting: Posting, parts: Parts) -> tuple[Shortfall, Cents]:
        """Take earned bonuses back; return what was short, and what was let go in all."""
        found, session = self.found, self.tx.session
        if found.account_id is None or not parts.earned:
            return Shortfall(), Cents(0)
        own = own_lots(session, found.earned_by)
        lots = holding(session, found.account_id).lots
        burnt = _burnt(session, own, lots, parts.earned, found.back.forgiven)
        shares = take_back(own, lots, parts.earned - burnt)
        posting.move("take_back", shares, sign=-1)
        missing = parts.earned - burnt - sum(share.amount for share in shares)
        short = settle_shortfall(missing, self.rules.refund_shortfall, parts.money)
        posting.move("take_back", [Share(None, short.debt)], sign=-1)
        return short, Cents(burnt + short.forgiven)

    def _balance(self, posting: Posting) -> tuple[Cents | None, Cents | None]:
        if posting.account_id is None:
            return None, None
        held = holding_at(self.tx.session, posting.account_id, self.at, self.day, posting.id)
        return held.balance(self.day), held.debt

    def _seal(
        self,
        posting: Posting,
        parts: Parts,
        lines: Sequence[SaleLine],
        on_cards: Cents,
        short: Shortfall,
        forgiven: Cents,
        is_whole: bool,
        answer: Refunded,
    ) -> int:
        found, account = self.found, self.found.account_id
        stamps = posting.state.stamps
        if account is not None and is_whole and found.stamp:
            stamps = state_without(self.tx.session, self.rules, account, [found.earned_by]).stamps
        return posting.seal(
            self.request,
            "refund",
            lines=[_line_back(line) for line in lines],
            card_id=found.card_id,
            client_id=found.client_id,
            business_day=self.day,
            happened_at=self.moment,
            turnover_day=found.sale.turnover_day,
            gross=-(parts.value + on_cards),
            spent=-parts.bonuses,
            gift=-parts.gift,
            due=-answer.money_back,
            earned=-parts.earned,
            turnover=-parts.money if account is not None else 0,
            forgiven=forgiven,
            withheld=short.withheld,
            stamps=stamps,
            ref_id=found.sale.id,
            reason=self.reason,
            answer=json.dumps(to_tree(answer)),
        )


def _bonuses_due(mode: RefundSpent, parts: Parts, found: Sold, is_whole: bool) -> int:
    if mode == "never":
        return 0
    if mode == "full_only":
        return found.sale.spent - found.back.given_back if is_whole else 0
    return parts.bonuses


def _burnt(session: Session, own: Sequence[int], lots: Sequence[OpenLot], earned: int, before: int) -> int:
    """Return how much of what is to be taken back burnt in its own lot: nobody has it any more."""
    left = sum(lot.left for lot in lots if lot.id in own)
    return min(max(0, earned - left), max(0, burnt_of(session, own) - before))


def _line_back(line: SaleLine) -> dict[str, object]:
    return {
        "position": line.position,
        "amount": -line.amount,
        "discount": -line.discount,
        "spent": -line.spent,
        "gift": -line.gift,
        "rounded": -line.rounded,
        "due": -line.due,
        "earned": -line.earned,
        "department": line.department,
        "gift_card_id": line.gift_card_id,
    }
