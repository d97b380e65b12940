"""What the conditions of a filter can be chosen from in this shop."""

from dataclasses import dataclass

from sqlalchemy import func, select

from shopclient.models import ClientLabel, Favourite, Staff
from shopclient.services.holidays import catalogue
from shopclient.services.shop import Shop

#: Of more tags nobody reads a menu; the search finds the others.
MOST_TAGS = 40
MOST_HOLIDAYS = 20


@dataclass(frozen=True)
class FilterChoices:
    """Keys with their names; tags and holidays the most used first."""

    kinds: tuple[tuple[str, str], ...] = ()
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
        known = catalogue()
        keys = session.scalars(loved.order_by(often, Favourite.holiday_key).limit(MOST_HOLIDAYS))
        return FilterChoices(
            kinds=tuple((kind.key, kind.name) for kind in programme.kinds),
            tags=tuple(session.scalars(tags.order_by(often, ClientLabel.text).limit(MOST_TAGS))),
            keepers=tuple((row.id, row.name) for row in staff),
            holidays=tuple((key, known[key].name(language) if key in known else key) for key in keys),
        )
