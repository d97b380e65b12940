"""What a shop comes to, read from its file without any clock: the same on every computer."""

import sqlite3
from contextlib import closing
from pathlib import Path

from shopclient.domain.errors import CopyDamaged
from shopclient.domain.move_contents import Figures
from shopclient.models.database import connect
from shopclient.services.insides import what_is_inside

_CURRENCY = "SELECT json_extract(document, '$.shop.currency') FROM programme ORDER BY id DESC LIMIT 1"
_LEFT = """
SELECT coalesce(sum(CASE WHEN is_gift = 0 THEN left ELSE 0 END), 0),
       coalesce(sum(CASE WHEN is_gift = 1 THEN left ELSE 0 END), 0)
FROM lot JOIN account ON account.id = lot.account_id
"""


def figures_of(file: Path) -> Figures:
    """Return the figures of the shop's file at *file*, which is of this version.

    Raises:
        FileNotFound, FileForeign, FileTooNew, FileReadOnly, CopyDamaged: It cannot be read.
    """
    inside = what_is_inside(file)
    try:
        with closing(connect(file)) as connection:
            currency = connection.execute(_CURRENCY).fetchone()[0]
            bonuses, gift_cards = connection.execute(_LEFT).fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise CopyDamaged(str(file), str(error)) from error
    return Figures(
        shop=inside.shop,
        zone=inside.zone,
        currency=str(currency or ""),
        clients=inside.clients,
        cards=inside.cards,
        operations=inside.operations,
        bonuses=bonuses,
        gift_cards=gift_cards,
        last_at=inside.last_at,
    )
