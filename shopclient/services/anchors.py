"""A cut tail: without its last operations the chain of a file still holds, but its copies know more.

The last operation of the newest copy, its number and its hash, is the anchor (trust T30).
"""

from sqlalchemy import text

from shopclient.domain.errors import Refusal
from shopclient.models.database import SCHEMA_VERSION
from shopclient.services.checks import Finding
from shopclient.services.copies import Copy, copies
from shopclient.services.file_care import read_care
from shopclient.services.insides import Inside, inside_of, what_is_inside
from shopclient.services.shop import Shop

_LOOKED_AT = 3  # copies; one that is damaged knows nothing


def cut_tail(shop: Shop) -> list[Finding]:
    """Return what is wrong if the file lacks the last operation of its newest copy, or has another instead.

    Copies made before a restore are no measure: the owner chose to go back.
    """
    since = read_care(shop.path).restored_after
    present = inside_of(shop)
    for copy in copies(shop.path)[:_LOOKED_AT]:
        anchor = _anchor(copy, present)
        if anchor is not None and copy.stamp.number > since:
            with shop.reading() as session:
                query = text("SELECT hash FROM operation WHERE id = :id")
                there = session.scalar(query, {"id": anchor.last_number})
            if anchor.last_number and there is None:
                return [Finding("tail_cut", str(anchor.last_number))]
            if anchor.last_number and there != anchor.last_hash:
                return [Finding("tail_changed", str(anchor.last_number))]
            return []
    return []


def _anchor(copy: Copy, present: Inside) -> Inside | None:
    try:
        inside = what_is_inside(copy.path)
    except Refusal:
        return None
    same = inside.founded == present.founded and inside.version == SCHEMA_VERSION
    return inside if same else None
