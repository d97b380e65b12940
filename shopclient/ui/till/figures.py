"""Sums, bonuses and percentages as this shop's people read them."""

from contextlib import suppress

from shopclient.domain.currencies import DECIMALS, SIGNS
from shopclient.domain.errors import Refusal
from shopclient.domain.sum_typing import is_reckoned, typed_sum
from shopclient.texts import numbers
from shopclient.texts.words import Words


class Figures:
    """The ways of ``texts.numbers`` in one currency and one language."""

    def __init__(self, currency: str, words: Words) -> None:
        self._currency = currency
        self._words = words

    @property
    def words(self) -> Words:
        """The language of the screen, for what texts/ says."""
        return self._words

    @property
    def currency(self) -> str:
        """The currency's code (ISO 4217)."""
        return self._currency

    @property
    def sign(self) -> str:
        """The currency's sign; its code where it has none."""
        return SIGNS.get(self._currency, self._currency)

    def money(self, cents: int) -> str:
        """Return a sum with the currency's sign."""
        return numbers.money(cents, self._currency, self._words.language)

    def amount(self, cents: int) -> str:
        """Return a sum without the sign."""
        return numbers.amount(cents, self._currency, self._words.language)

    def reckoned(self, text: str) -> str:
        """Return what a sum typed with signs comes to; empty for a plain one, and for what is none."""
        if not is_reckoned(text):
            return ""
        with suppress(Refusal):
            return f"= {self.money(typed_sum(text, DECIMALS.get(self._currency, 2)))}"
        return ""

    def movement(self, cents: int) -> str:
        """Return bonuses that came or went: ``+15,50``."""
        return numbers.signed(self.amount(cents))

    def bonuses(self, cents: int) -> str:
        """Return bonuses, whole ones without decimals."""
        return numbers.bonuses(cents, self._currency, self._words.language)

    def percent(self, rate: int) -> str:
        """Return basis points as a percentage."""
        return numbers.percent(rate, self._words.language)
