"""The sale being made: what was typed and scanned so far, under the id that it will be booked with."""

import re
from dataclasses import dataclass, replace
from uuid import uuid4

from shopclient.domain.bill import Asked
from shopclient.domain.money import Cents, parse_amount, plain
from shopclient.services.operations import Request, request
from shopclient.services.till_values import SaleDraft
from shopclient.texts.numbers import NBSP

NOTHING = Cents(0)

_SUM = re.compile(r"(?P<whole>[0-9]{1,20})(?P<part>(?:[.,][0-9]*)?)")


def typed_amount(text: str, decimals: int) -> Cents:
    """Return the sum of a text that may still be on its way: ``12,`` is 12.

    Raises:
        AmountInvalid, AmountTooLarge: It is no sum, whatever comes next.
    """
    text = text.strip()
    return parse_amount(text[:-1] if text[-1:] in {",", "."} else text, decimals)


def grouped(text: str) -> str:
    """Return a sum as typed with its digits in groups of three; what is no sum yet stays as it is."""
    # Only our own spaces are moved: "12 50" is no sum, and must not become one.
    match = _SUM.fullmatch(text.replace(NBSP, ""))
    if match is None:
        return text
    return f"{int(match['whole']):,}".replace(",", NBSP) + match["part"]


def written(cents: int, decimals: int, language: str) -> str:
    """Return a sum as a person of *language* types it, to stand in a field."""
    text = plain(cents, decimals)
    return grouped(text if language == "en" else text.replace(".", ","))


@dataclass(frozen=True)
class OpenSale:
    """One purchase from its first digit or scan until it is booked or cleared.

    Its id stays the same over every retry, so that a purchase whose answer was lost is booked once.
    """

    op_key: str = ""
    text: str = ""  # the sum as typed
    asked: str = ""  # bonuses to spend, as typed
    spend_most: bool = False
    card: str | None = None
    client: int | None = None  # only without a card: a card says whose it is

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing that a person would miss."""
        return not self.text and self.card is None and self.client is None

    def opened(self) -> "OpenSale":
        """Return the sale with an id, made now if it has none."""
        return self if self.op_key else replace(self, op_key=str(uuid4()))

    def amount(self, decimals: int) -> Cents:
        """Return the sum typed, in minor units; refusals as ``typed_amount``."""
        return typed_amount(self.text, decimals)

    def spend(self, decimals: int) -> Asked:
        """Return the bonuses to spend; refusals as ``typed_amount``."""
        if self.spend_most:
            return "max"
        return typed_amount(self.asked, decimals) if self.asked else NOTHING

    def draft(self, decimals: int, expect_due: Cents | None = None) -> SaleDraft:
        """Return what the till is asked to reckon or to book; refusals as ``typed_amount``."""
        return SaleDraft.of(
            [self.amount(decimals)],
            card=self.card,
            client=self.client,
            spend=self.spend(decimals),
            expect_due=expect_due,
        )

    def request(self, draft: SaleDraft) -> Request:
        """Return the request that books *draft* under the sale's id."""
        return request(
            self.op_key,
            op="sell",
            amount=draft.lines[0].amount,
            card=draft.card,
            client=draft.client,
            spend=draft.spend,
            expect_due=draft.expect_due,
        )
