"""Lines of `till run` read: each value with its field, so that a refusal says where it is wrong."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from shopclient.domain.bill import Asked, BillLine
from shopclient.domain.errors import FieldMissing, FieldsApart, FieldUnknown, ValueInvalid, inside
from shopclient.domain.money import Cents, parse_amount, parse_signed_amount
from shopclient.domain.return_reasons import QUESTIONS, ReturnReasons
from shopclient.services.card_deeds import Order
from shopclient.services.clock import parse_day, parse_moment
from shopclient.services.operations import Request
from shopclient.services.returns import Wanted
from shopclient.services.till_values import SaleDraft

Tree = Mapping[str, Any]

_LONGEST_ID = 200
_LARGEST_ID = 2**63 - 1


class Asking:
    """One line of the stream, read key by key; *decimals* are those of the shop's currency."""

    def __init__(self, tree: Tree, decimals: int) -> None:
        self._tree = tree
        self._decimals = decimals

    def request(self) -> Request:
        """Return the operation's id with the content as sent."""
        op_id = self.text("id")
        if not 1 <= len(op_id) <= _LONGEST_ID or not op_id.isprintable() or not op_id.strip():
            raise _invalid("id", op_id, f"1 to {_LONGEST_ID} printable characters")
        return Request(op_id, json.dumps(self._tree, ensure_ascii=False, sort_keys=True))

    def request_if_named(self) -> Request | None:
        """Return the request of an operation on cards, which needs no id."""
        return None if self._tree.get("id") is None else self.request()

    def refuse_others(self, known: set[str]) -> None:
        """Refuse a key that this operation does not take."""
        for key in self._tree:
            if key not in known:
                with inside(key):
                    raise FieldUnknown(key)

    def has(self, name: str) -> bool:
        """Tell whether a key has a value."""
        return self._tree.get(name) is not None

    def text(self, name: str) -> str:
        """Return a text that must be there."""
        value = self._tree.get(name)
        if value is None:
            with inside(name):
                raise FieldMissing(name)
        if not isinstance(value, str):
            raise _invalid(name, value, "a text in quotes")
        return value

    def text_or(self, name: str, otherwise: str = "") -> str:
        """Return a text, or *otherwise* if it is left out."""
        return self.text(name) if self.has(name) else otherwise

    def return_reasons(self) -> ReturnReasons:
        """Return what did not suit: a reason in own words, and the answers to the three questions."""
        answers = {question: self.text_or(question) for question in QUESTIONS}
        return ReturnReasons(**answers, other=self.text_or("reason"))

    def flag(self, name: str) -> bool:
        """Return true or false; false if it is left out."""
        value = self._tree.get(name, False)
        if not isinstance(value, bool):
            raise _invalid(name, value, "true or false")
        return value

    def amount(self, name: str) -> Cents:
        """Return a sum, 0 or more, in minor units."""
        text = self.text(name)
        with inside(name):
            return parse_amount(text, self._decimals)

    def signed_amount(self, name: str) -> Cents:
        """Return a sum that may carry a sign, in minor units."""
        text = self.text(name)
        with inside(name):
            return parse_signed_amount(text, self._decimals)

    def moment(self) -> datetime | None:
        """Return the moment of the operation on the shop's clock, or None for now."""
        if not self.has("at"):
            return None
        return parse_moment(self.text("at"))

    def day(self, name: str) -> date | None:
        """Return a day, or None if it is left out."""
        if not self.has(name):
            return None
        text = self.text(name)
        with inside(name):
            return parse_day(text)

    def client(self) -> int | None:
        """Return a client's id, or None if it is left out."""
        return self.number("client", 1, _LARGEST_ID, "a client's id") if self.has("client") else None

    def number(self, name: str, least: int, most: int, allowed: str) -> int:
        """Return a whole number within bounds, written as one or in quotes."""
        value = self._tree.get(name)
        text = str(value)
        is_number = isinstance(value, int | str) and not isinstance(value, bool)
        whole = is_number and text.isascii() and text.isdigit()
        if not whole or len(text) > 19 or not least <= int(text) <= most:
            raise _invalid(name, value, allowed)
        return int(text)

    def draft(self) -> SaleDraft:
        """Return the bill of a quote or a sale."""
        if self.has("card") and self.has("client"):
            raise FieldsApart("client", "card")  # it says whose it is
        return SaleDraft(
            lines=self._lines(),
            card=self.text("card") if self.has("card") else None,
            client=self.client(),
            spend=self._spend(),
            gift_cards=self._gift_cards(),
            expect_due=self.amount("expect_due") if self.has("expect_due") else None,
            at=self.moment(),
        )

    def wanted(self) -> Wanted:
        """Return what of a sale is to come back: exactly one of amount, lines and all."""
        named = [name for name in ("amount", "lines", "all") if self._tree.get(name) not in (None, False)]
        if not named:
            with inside("amount"):
                raise FieldMissing("amount")
        if len(named) > 1:
            raise FieldsApart(named[1], named[0])
        if self.flag("all"):
            return Wanted()
        if named == ["amount"]:
            return Wanted(amount=self.amount("amount"))
        lines = self._tree["lines"]
        whole = isinstance(lines, list) and lines and all(type(one) is int and one >= 0 for one in lines)
        if not whole:
            raise _invalid("lines", lines, "[0, 1, …]")
        return Wanted(lines=tuple(lines))

    def order(self) -> Order:
        """Return what cards are to be issued."""
        return Order(
            kind=self.text("kind"),
            client=self.client(),
            count=self.number("count", 1, 10_000, "1 to 10000") if self.has("count") else None,
            with_card=self.text("with") if self.has("with") else None,
            own_account=self.flag("own_account"),
            number=self.text("number") if self.has("number") else None,
            blank=self.flag("blank"),
        )

    def _spend(self) -> Asked:
        if not self.has("spend"):
            return Cents(0)
        return "max" if self._tree["spend"] == "max" else self.amount("spend")

    def _gift_cards(self) -> tuple[str, ...]:
        numbers = self._tree.get("gift_cards") or []
        if not isinstance(numbers, list) or not all(isinstance(one, str) for one in numbers):
            raise _invalid("gift_cards", numbers, "a list of card numbers")
        return tuple(numbers)

    def _lines(self) -> tuple[BillLine, ...]:
        if self._tree.get("lines") is None:
            return (BillLine(self.amount("amount")),)
        if self.has("amount"):
            raise FieldsApart("amount", "lines")
        lines = self._tree["lines"]
        if not isinstance(lines, list) or not lines:
            raise _invalid("lines", lines, '[{"amount": "100.00"}, …]')
        return tuple(self._line(f"lines[{index}]", line) for index, line in enumerate(lines))

    def _line(self, path: str, line: Any) -> BillLine:
        if not isinstance(line, dict):
            raise _invalid(path, line, '{"amount": "100.00"}')
        with inside(path):
            own = Asking(line, self._decimals)
            own.refuse_others({"amount", "department", "gift_card"})
            return BillLine(
                own.amount("amount"),
                own.text("department") if own.has("department") else None,
                own.text("gift_card") if own.has("gift_card") else None,
            )


def _invalid(name: str, value: Any, allowed: str) -> ValueInvalid:
    refusal = ValueInvalid(name, str(value)[:200], allowed)
    refusal.at = name
    return refusal
