"""Groups of clients under a name of the shop's own: a filter, asked anew each time it is looked at."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopclient.domain.client_filter import ClientFilter, checked, read_filter, write_filter
from shopclient.domain.errors import (
    BadJson,
    FieldUnknown,
    SegmentKnown,
    SegmentUnknown,
    ValueInvalid,
    inside,
)
from shopclient.domain.names import fold
from shopclient.domain.texts_in import clean_line
from shopclient.models import Segment as SegmentRow
from shopclient.services import client_search
from shopclient.services.changes import Change
from shopclient.services.shop import Shop

_LONGEST = 100


@dataclass(frozen=True)
class Segment:
    """One group of clients."""

    id: int
    name: str
    asked: ClientFilter


def every(shop: Shop) -> tuple[Segment, ...]:
    """Return all segments that this version understands, in the shop's own order."""
    return everything(shop)[0]


def everything(shop: Shop) -> tuple[tuple[Segment, ...], tuple[str, ...]]:
    """Return all segments in the shop's own order, and the names of those that a newer version wrote."""
    known: list[Segment] = []
    newer: list[str] = []
    with shop.reading() as session:
        for row in session.scalars(select(SegmentRow).order_by(SegmentRow.position, SegmentRow.id)):
            try:
                known.append(_segment(row))
            except (BadJson, FieldUnknown, ValueInvalid):
                newer.append(row.name)
    return tuple(known), tuple(newer)


def get(shop: Shop, segment_id: int) -> Segment:
    """Return one segment.

    Raises:
        SegmentUnknown: There is none with this id.
        FieldUnknown: It asks for something that this version does not know.
    """
    with shop.reading() as session:
        return _segment(_load(session, segment_id))


def named(shop: Shop, name: str) -> Segment:
    """Return the segment of this name, however its capitals are typed.

    Raises:
        SegmentUnknown: There is none.
        FieldUnknown: It asks for something that this version does not know.
    """
    with shop.reading() as session:
        found = [row for row in session.scalars(select(SegmentRow)) if fold(row.name) == fold(name)]
        if not found:
            raise SegmentUnknown(name)
        return _segment(found[0])


def add(shop: Shop, name: str, asked: ClientFilter) -> int:
    """Keep a filter under a name, after the others, and return the segment's id.

    Raises:
        TextInvalid: The name is empty, or far too long.
        SegmentKnown: Another segment has it.
        ValueInvalid: A condition is impossible.
    """
    with shop.writing() as tx:
        clean = _clean_name(tx.session, name, None)
        last = tx.session.scalar(select(func.max(SegmentRow.position)))
        place = 0 if last is None else last + 1
        row = SegmentRow(name=clean, filter=write_filter(checked(asked)), position=place)
        tx.session.add(row)
        tx.session.flush()
        tx.changed(Change.CLIENT)
        return row.id


def change(shop: Shop, segment_id: int, name: str, asked: ClientFilter) -> None:
    """Give a segment another name or filter; errors as ``add``, and SegmentUnknown."""
    with shop.writing() as tx:
        row = _load(tx.session, segment_id)
        row.name = _clean_name(tx.session, name, segment_id)
        row.filter = write_filter(checked(asked))
        tx.changed(Change.CLIENT)


def remove(shop: Shop, segment_id: int) -> Segment:
    """Forget a segment, but none of its clients, and return what it was.

    Raises:
        SegmentUnknown: There is none with this id.
    """
    with shop.writing() as tx:
        row = _load(tx.session, segment_id)
        segment = _segment(row)
        tx.session.delete(row)
        tx.changed(Change.CLIENT)
        return segment


def members(shop: Shop, segment_id: int) -> tuple[int, ...]:
    """Return who belongs to a segment at this moment, by name; errors as ``get``."""
    return client_search.members(shop, get(shop, segment_id).asked)


def count(shop: Shop, segment: Segment) -> tuple[int, bool]:
    """Return how many belong to it now, and whether there are more: see ``client_search.count_of``."""
    return client_search.count_of(shop, segment.asked)


def _load(session: Session, segment_id: int) -> SegmentRow:
    row = session.get(SegmentRow, segment_id)
    if row is None:
        raise SegmentUnknown(str(segment_id))
    return row


def _segment(row: SegmentRow) -> Segment:
    return Segment(row.id, row.name, read_filter(row.filter))


def _clean_name(session: Session, name: str, own_id: int | None) -> str:
    with inside("name"):
        clean = clean_line(" ".join(name.split()), _LONGEST)
    others = session.execute(select(SegmentRow.id, SegmentRow.name))
    if any(fold(other.name) == fold(clean) and other.id != own_id for other in others):
        raise SegmentKnown(clean)
    return clean
