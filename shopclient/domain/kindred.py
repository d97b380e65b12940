"""Holidays of one kin: those that share rare themes, so that an earlier one may stand for a far favourite.

Source: dates and holidays 19, 21, 23.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import log
from typing import Final

from shopclient.domain.holidays import Catalogue, Holiday

#: Below it two holidays have no more in common than any two have.
THRESHOLD: Final = Fraction(1, 5)
_COUNTRY: Final = "country:"
_MUTE: Final = "no-greeting"
#: Days on which nobody is congratulated, and so nothing is proposed.
QUIET: Final = frozenset({"memorial", _MUTE})
#: Of these no day of one is offered for a day of another.
FAITHS: Final = frozenset(
    {"orthodox", "catholic", "protestant", "muslim", "jewish", "hindu", "buddhist", "sikh"}
)


@dataclass(frozen=True, slots=True)
class Kin:
    """A holiday of one kin with another: how near, from 0.2 to 1, and the themes they share, rarest first."""

    key: str
    score: float
    themes: tuple[str, ...]


class Kinship:
    """Tells the kin of any holiday of a catalogue; a theme weighs ln(N/df), the more the rarer it is."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def of(self, key: str, among: Iterable[str]) -> list[Kin]:
        """Return those of *among* that are of one kin with *key*, the nearest first.

        Days on which nobody is congratulated are never among them, nor days of a faith that *key* is not of.
        Whoever holds a day of mourning dear is offered nothing in its place.

        Raises:
            HolidayUnknown: The catalogue has no such key.
        """
        own = self._catalogue[key]
        if _MUTE in own.themes:
            return []
        others = (self._catalogue[other] for other in among if other != key and other in self._catalogue)
        near = [kin for other in others if (kin := self._kin(own, other)) is not None]
        return sorted(near, key=lambda kin: (-kin.score, kin.key))

    def _kin(self, own: Holiday, other: Holiday) -> Kin | None:
        mine, theirs = self._telling[own.key], self._telling[other.key]
        shared = mine & theirs
        if not shared or QUIET & theirs or not _of_one_faith(mine, theirs):
            return None
        whole = self._weight(mine | theirs)
        if not whole or self._weight(shared) / whole < THRESHOLD:
            return None
        score = self._weight(shared) / whole
        return Kin(other.key, score, tuple(sorted(shared, key=lambda theme: (-self._weights[theme], theme))))

    def _weight(self, themes: Iterable[str]) -> float:
        return sum(self._weights[theme] for theme in themes)

    @cached_property
    def _telling(self) -> dict[str, frozenset[str]]:
        """What each holiday is about; where it is kept says nothing of that."""
        return {
            holiday.key: frozenset(theme for theme in holiday.themes if not theme.startswith(_COUNTRY))
            for holiday in self._catalogue
        }

    @cached_property
    def _weights(self) -> dict[str, float]:
        seen = Counter(theme for themes in self._telling.values() for theme in themes)
        return {theme: log(len(self._telling) / count) for theme, count in seen.items()}


def _of_one_faith(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return not FAITHS & theirs or bool(FAITHS & mine & theirs)
