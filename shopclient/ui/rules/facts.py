"""What the forms need to know besides the programme itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from shopclient.domain.currencies import DECIMALS, SIGNS
from shopclient.texts.days import days
from shopclient.texts.numbers import percent, round_money
from shopclient.texts.words import Words


@dataclass(frozen=True)
class Facts:
    """The tree that is edited, the reader's words, and what the shop's file holds already."""

    words: Words
    tree: Mapping[str, Any]
    cards: Mapping[str, int] = field(default_factory=dict)  # how many, by the key of their kind
    kept: Mapping[str, frozenset[str]] = field(default_factory=dict)  # keys in force, by table
    is_booked: bool = False  # then the currency stays

    @property
    def currency(self) -> str:
        """The currency that the sums are in; that of the file if nonsense is typed."""
        code = str(self.tree["shop"]["currency"])
        return code if code in DECIMALS else "RUB"

    @property
    def decimals(self) -> int:
        """Its decimals."""
        return DECIMALS[self.currency]

    @property
    def sign(self) -> str:
        """Its sign, or its code where it has none."""
        return SIGNS.get(self.currency) or self.currency

    def money(self, cents: int) -> str:
        """Return a sum with the sign."""
        return round_money(cents, self.currency, self.words.language)

    def percent(self, rate: int) -> str:
        """Return a percentage."""
        return percent(rate, self.words.language)

    def counted(self, number: int, unit: str) -> str:
        """Return so many ``days``, ``months`` or ``times`` in words, or the bare number."""
        translate = self.words.translate
        if unit == "days":
            return days(number, self.words)
        if unit == "months":
            return translate("Rules", "%n month(s)", n=number)
        return translate("Rules", "%n time(s)", n=number) if unit == "times" else str(number)

    def named(self, table: str) -> list[tuple[str, str]]:
        """Return key and name of each item of *table*."""
        return [(str(item["key"]), name_of(item)) for item in self.tree.get(table, ())]


def name_of(item: Mapping[str, Any]) -> str:
    """Return what an item is called; its key where it has no name."""
    return str(item.get("name") or "").strip() or str(item.get("key", ""))
