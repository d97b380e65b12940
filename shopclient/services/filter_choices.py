"""What the conditions of a filter can be chosen from in this shop."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select

from shopclient.domain.client_filter import level_key
from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.models import ClientLabel, Favourite, Staff
from shopclient.services.holidays import holidays_of
from shopclient.services.shop import Shop

#: Of more tags nobody reads a menu; the search finds the others.
MOST_TAGS = 40
MOST_HOLIDAYS = 20


@dataclass(frozen=True)
class LevelChoice:
    """One level of a kind: its key in a filter, the name of the kind, and the turnover that it begins with.

    Without *since* it is who has not come to the first one.
    """

    key: str
    kind: str
    since: Cents | None = None
    until: Cents = Cents(0)


@dataclass(frozen=True)
class FilterChoices:
    """Keys with their names; tags and holidays the most used first."""

    kinds: tuple[tuple[str, str], ...] = ()
    levels: tuple[LevelChoice, ...] = ()
    tags: tuple[str, ...] = ()
    keepers: tuple[tuple[int, str], ...] = ()  # the owner first, whose name may be empty
    holidays: tuple[tuple[str, str], ...] = ()


def choices(shop: Shop, language: str) -> FilterChoices:
    """Return what clients can be told apart by, holidays named in *language*."""
    tags = select(ClientLabel.text).where(ClientLabel.what == "tag").group_by(ClientLabel.text)
    loved = select(Favourite.holiday_key).group_by(Favourite.holiday_key)
    often = func.count().desc()
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        staff = session.execute(select(Staff.id, Staff.name).order_by(Staff.id))
        known = holidays_of(session)
        keys = session.scalars(loved.order_by(often, Favourite.holiday_key).limit(MOST_HOLIDAYS))
        return FilterChoices(
            kinds=tuple((kind.key, kind.name) for kind in programme.kinds),
            levels=tuple(_levels(programme)),
            tags=tuple(session.scalars(tags.order_by(often, ClientLabel.text).limit(MOST_TAGS))),
            keepers=tuple((row.id, row.name) for row in staff),
            holidays=tuple((key, known[key].name(language) if key in known else key) for key in keys),
        )


def _levels(programme: Programme) -> Iterator[LevelChoice]:
    for kind in programme.kinds:
        steps = sorted(level.since for level in kind.levels)
        if steps and steps[0] > 0:
            yield LevelChoice(level_key(0, kind.key), kind.name, until=steps[0])
        for place, since in enumerate(steps, 1):
            yield LevelChoice(level_key(place, kind.key), kind.name, since)
