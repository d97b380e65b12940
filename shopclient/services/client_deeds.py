"""One deed on several clients: all or none, and taken back together."""

from collections.abc import Sequence
from dataclasses import replace

from shopclient.domain.names import fold
from shopclient.services import client_records
from shopclient.services.client_history import undo_in
from shopclient.services.client_saving import Deed, save
from shopclient.services.shop import Shop, Tx


def tag(shop: Shop, ids: Sequence[int], text: str) -> tuple[int, ...]:
    """Give clients the tag *text*, all or none; return the numbers of the changes, for ``take_back``.

    Who has it already keeps it as it is written there.

    Raises:
        ClientUnknown: Somebody is not in the file any more.
        TextInvalid: It cannot be kept.
    """
    with shop.writing() as tx:
        numbers = [_tag_in(tx, client_id, text) for client_id in ids]
    return tuple(number for number in numbers if number is not None)


def take_back(shop: Shop, numbers: Sequence[int]) -> None:
    """Take changes back, all or none. Errors as ``client_history.undo_change``."""
    with shop.writing() as tx:
        for number in reversed(numbers):
            undo_in(tx, number)


def _tag_in(tx: Tx, client_id: int, text: str) -> int | None:
    client = client_records.load(tx.session, client_id)
    person = client_records.person_of(client)
    if fold(text) in map(fold, person.tags):
        return None
    client.version += 1
    return save(tx, client, replace(person, tags=(*person.tags, text)), Deed("edit"))
