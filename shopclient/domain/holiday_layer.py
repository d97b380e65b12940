"""The shop's own layer over the shipped catalogue of holidays: added ones, changed ones, hidden ones.

A change names only what differs, so that a newer catalogue brings the rest. Source: dates and holidays 12.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from shopclient.domain.date_rules import Moved
from shopclient.domain.holidays import Catalogue, Holiday

#: Begins the key of a holiday that the shop added.
OWN: Final = "own_"
#: In place of a year: none, though the shipped row has one.
NO_YEAR: Final = 0


@dataclass(frozen=True, slots=True)
class Layered:
    """What the shop says of one holiday; None where the shipped row stays as it is."""

    key: str
    names: Mapping[str, str] = field(default_factory=dict)
    rule: str | None = None
    category: str | None = None
    themes: tuple[str, ...] | None = None
    note: str | None = None
    since: int | None = None
    until: int | None = None
    hidden: bool = False

    @property
    def is_own(self) -> bool:
        return self.key.startswith(OWN)

    @property
    def says_nothing(self) -> bool:
        """Whether the shipped row is left as it is."""
        return self == Layered(self.key)


def with_layer(
    shipped: Catalogue, layer: Iterable[Layered], shifts: Mapping[str, tuple[Moved, ...]]
) -> Catalogue:
    """Return the shop's catalogue: its own holidays first, then the shipped ones as the shop has them.

    What the layer says of a key that the shipped catalogue lost stands if it is a whole holiday.
    """
    said = {each.key: each for each in layer}
    own = [_own(each) for each in said.values() if each.key not in shipped and each.rule and each.names]
    known = [_changed(holiday, said[holiday.key]) if holiday.key in said else holiday for holiday in shipped]
    return Catalogue([*own, *known], shifts)


def _own(layered: Layered) -> Holiday:
    return Holiday(
        key=layered.key,
        names=dict(layered.names),
        rule=layered.rule or "",
        category=layered.category or "own",
        themes=layered.themes or (),
        note=layered.note or "",
        unsure=False,
        since=layered.since or None,
        until=layered.until or None,
        origin="own",
        hidden=layered.hidden,
    )


def _changed(holiday: Holiday, layered: Layered) -> Holiday:
    is_plain = replace(layered, hidden=False).says_nothing
    rule = layered.rule or holiday.rule
    return replace(
        holiday,
        names={**holiday.names, **layered.names},
        rule=rule,
        category=layered.category or holiday.category,
        themes=holiday.themes if layered.themes is None else layered.themes,
        note=holiday.note if layered.note is None else layered.note,
        unsure=holiday.unsure and layered.rule is None,
        since=holiday.since if layered.since is None else layered.since or None,
        until=holiday.until if layered.until is None else layered.until or None,
        style=holiday.style if rule == holiday.rule else None,
        origin="shipped" if is_plain else "changed",
        hidden=layered.hidden,
    )
