"""How the columns of a list were understood, for the next list with the same headings."""

import json
from collections.abc import Mapping

from sqlalchemy import select

from shopclient.models import ImportMapping
from shopclient.services.shop import Shop


def remembered(shop: Shop, signature: str) -> dict[str, str]:
    """Return heading → field as somebody decided for lists of this kind; empty if nobody did."""
    with shop.reading() as session:
        query = select(ImportMapping.mapping).where(ImportMapping.signature == signature)
        kept = session.scalar(query)
        return {} if kept is None else json.loads(kept)


def remember(shop: Shop, signature: str, mapping: Mapping[str, str]) -> None:
    """Keep heading → field for the next list of this kind."""
    with shop.writing() as tx:
        query = select(ImportMapping).where(ImportMapping.signature == signature)
        row = tx.session.scalar(query) or ImportMapping(signature=signature)
        row.mapping, row.used_at = json.dumps(dict(mapping), ensure_ascii=False), tx.now
        tx.session.add(row)
