"""The sale being made: what was typed and scanned so far, under the id that it will be booked with."""

import re
from dataclasses import dataclass, replace
from uuid import uuid4

from shopclient.domain.bill import Asked, BillLine
from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents, plain
from shopclient.domain.sum_typing import MINUS, PLUS, TIMES, typed_sum
from shopclient.services.till_values import SaleDraft
from shopclient.texts.numbers import NBSP

NOTHING = Cents(0)
_MOST_DECIMALS = 3  # of any currency

_NUMBER = r"[0-9]{1,20}(?:[.,][0-9]*)?"
_JOIN = f" ?[{re.escape(PLUS + MINUS + TIMES)}] ?"
_SUM = re.compile(f"{_NUMBER}(?:{_JOIN}{_NUMBER})*(?:{_JOIN})?")
_WHOLE = re.compile(r"(?<![.,0-9])[0-9]+")
_THOUSANDS = re.compile(r"(?<=[0-9])(?=(?:[0-9]{3})+$)")


def grouped(text: str) -> str:
    """Return a sum as typed with its digits in groups of three; what is no sum yet stays as it is."""
    # Only our own spaces are moved: "12 50" is no sum, and must not become one.
    bare = text.replace(NBSP, "")
    if _SUM.fullmatch(bare) is None:
        return text
    return _WHOLE.sub(lambda whole: _THOUSANDS.sub(NBSP, whole[0]), bare)


def written(cents: int, decimals: int, language: str) -> str:
    """Return a sum as a person of *language* types it, to stand in a field."""
    text = plain(cents, decimals)
    return grouped(text if language == "en" else text.replace(".", ","))


@dataclass(frozen=True)
class OpenLine:
    """One finished line: its sum as typed, and a department or the gift card that value is sold onto."""

    text: str
    department: str | None = None
    gift_card: str | None = None

    def reckoned(self, decimals: int) -> BillLine:
        """Return the line as the till takes it; refusals as ``typed_sum``."""
        return BillLine(typed_sum(self.text, decimals), self.department, self.gift_card)


@dataclass(frozen=True)
class OpenSale:
    """One purchase from its first digit or scan until it is booked or cleared.

    Its id stays the same over every retry, so that a purchase whose answer was lost is booked once.
    """

    op_key: str = ""
    text: str = ""  # the sum as typed; with lines before it, that of the last one
    asked: str = ""  # bonuses to spend, as typed
    spend_most: bool = False
    card: str | None = None
    client: int | None = None  # only without a card: a card says whose it is
    lines: tuple[OpenLine, ...] = ()  # those that are finished
    gift_cards: tuple[str, ...] = ()  # numbers of those that pay
    department: str | None = None  # of the sum in the field
    sold_onto: str | None = None  # the gift card that the sum in the field is sold onto

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing that a person would miss."""
        return not (self.text or self.lines or self.gift_cards or self.sold_onto or self.has_person)

    @property
    def has_person(self) -> bool:
        """Whether it is known whose purchase it is."""
        return self.card is not None or self.client is not None

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed that could be reckoned."""
        return not self.text.strip() and not self.lines

    @property
    def is_nothing(self) -> bool:
        """Whether there is no sum yet: nothing typed, or nothing but zeros."""
        return all(_is_nothing(text) for text in (self.text, *(each.text for each in self.lines)))

    @property
    def finished(self) -> "OpenSale":
        """The sale with the sum in the field as one of its lines; the same if nothing is typed."""
        if not self.text.strip():
            return self
        line = OpenLine(self.text, self.department, self.sold_onto)
        return replace(self, lines=(*self.lines, line), text="", department=None, sold_onto=None)

    def opened(self) -> "OpenSale":
        """Return the sale with an id, made now if it has none."""
        return self if self.op_key else replace(self, op_key=str(uuid4()))

    def amount(self, decimals: int) -> Cents:
        """Return the sum typed, in minor units; refusals as ``typed_sum``."""
        return typed_sum(self.text, decimals)

    def spend(self, decimals: int) -> Asked:
        """Return the bonuses to spend; refusals as ``typed_sum``."""
        if self.spend_most:
            return "max"
        return typed_sum(self.asked, decimals) if self.asked else NOTHING

    def draft(self, decimals: int, expect_due: Cents | None = None) -> SaleDraft:
        """Return what the till is asked to reckon or to book; refusals as ``typed_sum``."""
        lines = [line.reckoned(decimals) for line in self.lines]
        if self.text.strip() or not lines:
            lines.append(BillLine(self.amount(decimals), self.department, self.sold_onto))
        return SaleDraft(
            tuple(lines),
            card=self.card,
            client=self.client,
            spend=self.spend(decimals),
            gift_cards=self.gift_cards,
            expect_due=expect_due,
        )


def _is_nothing(text: str) -> bool:
    """Tell whether *text* is empty, nought, or comes to it; what is no sum is something to be mended."""
    if not text.strip(f" {NBSP}0.,"):
        return True
    try:
        return typed_sum(text, _MOST_DECIMALS) == 0
    except Refusal:
        return False
