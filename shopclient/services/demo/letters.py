"""A letter to some of the invented clients: most got it, one answered, one address is wrong."""

import tomllib
from collections.abc import Iterator, Sequence
from typing import Final

from shopclient.domain.mail import Trouble
from shopclient.paths import resources
from shopclient.services import clients, consents, message_sending, messages
from shopclient.services.messages import NewMailing, NewMessage
from shopclient.services.shop import Shop

_READERS: Final = 5
_WRONG: Final = 2  # whose address is none, counted from 0
_SAID: Final = "5.1.1 No such user here"


def write_letters(shop: Shop, language: str, ids: Sequence[int]) -> None:
    """Write to the last of *ids* who can and may be written to, and let the post be through with it."""
    words = tomllib.loads((resources() / "demo" / "letters.toml").read_text(encoding="utf-8"))[language]
    readers = list(_readers(shop, ids))
    new = [
        NewMessage(client, "", "email", words["body"].format(name=name), words["subject"])
        for client, name in readers
    ]
    mailing = NewMailing(words["title"], words["subject"], words["body"], "messages")
    numbers = messages.queue(shop, new, mailing).numbers
    for place, number in enumerate(numbers):
        if place == _WRONG:
            message_sending.failed(shop, number, Trouble.BAD_ADDRESS, _SAID)
        else:
            message_sending.went(shop, number)
    if numbers:
        messages.note_answer(shop, numbers[0], words["answer"])


def _readers(shop: Shop, ids: Sequence[int]) -> Iterator[tuple[int, str]]:
    found = 0
    for client in reversed(ids):
        file = clients.get(shop, client)
        if found == _READERS:
            return
        if file.person.emails and file.person.first and file.person.state == "client" and not file.archived:
            consents.give(shop, client, "messages", "spoken")
            found += 1
            yield client, file.person.first
