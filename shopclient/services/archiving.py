"""Clients put into the archive: out of lists, searches and greetings, but nothing of them is lost.

Their cards work on: the till serves whoever comes, says that the file lies in the archive, and leaves it
there until somebody brings it back.
"""

from collections.abc import Sequence

from shopclient.services import client_records
from shopclient.services.client_saving import Deed, mark
from shopclient.services.shop import Shop, Tx


def archive(shop: Shop, *ids: int) -> tuple[int, ...]:
    """Put clients into the archive, all or none; return the numbers of the changes, for an undo.

    Who lies there already stays there. Raises: ClientUnknown.
    """
    return _mark(shop, ids, "archive", is_set=True)


def unarchive(shop: Shop, *ids: int) -> tuple[int, ...]:
    """Bring clients back out of the archive, all or none; return the numbers of the changes.

    Raises: ClientUnknown.
    """
    return _mark(shop, ids, "unarchive", is_set=False)


def _mark(shop: Shop, ids: Sequence[int], deed: str, *, is_set: bool) -> tuple[int, ...]:
    with shop.writing() as tx:
        numbers = [_mark_in(tx, client_id, deed, is_set=is_set) for client_id in ids]
    return tuple(number for number in numbers if number is not None)


def _mark_in(tx: Tx, client_id: int, deed: str, *, is_set: bool) -> int | None:
    client = client_records.load(tx.session, client_id)
    if (client.archived_at is not None) == is_set:
        return None
    client.version += 1
    return mark(tx, client, Deed(deed), {"archived": is_set})
