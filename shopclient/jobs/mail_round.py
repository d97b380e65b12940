"""One round of the post: every letter that may go out now is sent, each once."""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import Final

from shopclient.domain.errors import MailNotSet, MailRefused, MailUnreachable, MessageUnknown
from shopclient.domain.mail import MailAccount, Trouble
from shopclient.jobs.mail_letter import AddressUnfit, address_of, wire_form
from shopclient.jobs.mail_server import PATIENCE, Answer, MailServer, Verdict
from shopclient.services import message_sending
from shopclient.services.mail_account import mail_account
from shopclient.services.message_sending import Letter
from shopclient.services.shop import Shop

#: Told after each letter how many were dealt with; False ends the round after it.
Progress = Callable[[int], bool]

_FAILURES: Final = {Verdict.NO_ADDRESS: Trouble.BAD_ADDRESS, Verdict.REFUSED: Trouble.REFUSED}


@dataclass(frozen=True)
class Sent:
    """What became of the letters of a round; *unknown* are those of which nobody knows whether they went."""

    went: int = 0
    failed: int = 0
    later: int = 0
    unknown: int = 0


def send_due(
    shop: Shop, password: str, go_on: Progress = lambda _done: True, patience: float = PATIENCE
) -> Sent:
    """Send all letters that may go out now, over one connection.

    A bad address costs its own letter only. What could not be sent for want of a connection stays queued.

    Raises:
        MailNotSet: No mailbox was set.
        MailUnreachable, MailUntrusted, MailLoginRefused, MailRefused: The round ended there.
    """
    account = mail_account(shop)
    if account is None:
        raise MailNotSet
    with closing(_Round(shop, account, password, patience)) as round_:
        return round_.run(go_on)


def send_trial(
    account: MailAccount, password: str, letter: Letter, shop: Shop, patience: float = PATIENCE
) -> None:
    """Send *letter*, which stands in no list, at once.

    Raises:
        MailUnreachable, MailUntrusted, MailLoginRefused, MailRefused: It did not go.
    """
    payload = wire_form(letter, account, shop.programme().shop.name, shop.now)
    with MailServer(account, password, patience) as server:
        answer = server.offer(address_of(account.address), address_of(letter.address))
        if answer.verdict is Verdict.TAKEN:
            answer = server.give(payload)
        if answer.verdict is not Verdict.TAKEN:
            raise MailRefused(account.host, answer.said)


class _Round:
    """The letters of one round, and the connection that the first of them opens."""

    def __init__(self, shop: Shop, account: MailAccount, password: str, patience: float) -> None:
        self._shop, self._account, self._password, self._patience = shop, account, password, patience
        self._name = shop.programme().shop.name
        self._sender = address_of(account.address)
        self._server: MailServer | None = None
        self._counts = dict.fromkeys(("went", "failed", "later", "unknown"), 0)

    def run(self, go_on: Progress) -> Sent:
        """Send what is due until nothing is left that was not tried."""
        tried: set[int] = set()
        while fresh := [each for each in message_sending.due(self._shop) if each.number not in tried]:
            for letter in fresh:
                tried.add(letter.number)
                self._send(letter)
                if not go_on(len(tried)):
                    return Sent(**self._counts)
        return Sent(**self._counts)

    def close(self) -> None:
        """Say good-bye to the server."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _send(self, letter: Letter) -> None:
        try:
            payload = wire_form(letter, self._account, self._name, self._shop.now)
            recipient = address_of(letter.address)
        except AddressUnfit:
            self._note(letter, Answer(Verdict.NO_ADDRESS))
            return
        server = self._open()
        answer = server.offer(self._sender, recipient)
        if answer.verdict is Verdict.TAKEN:
            if not message_sending.begin(self._shop, letter):
                server.withdraw()
                return
            answer = self._given(server, letter, payload)
            self._note(letter, answer, begun=True)
        else:
            self._note(letter, answer)
            if answer.talks_on:
                server.withdraw()
        if not answer.talks_on:
            self.close()

    def _given(self, server: MailServer, letter: Letter, payload: bytes) -> Answer:
        try:
            return server.give(payload)
        except MailUnreachable:
            # Not a word of it was told; of whatever else may happen, nobody knows that.
            message_sending.not_sent(self._shop, letter.number)
            raise

    def _note(self, letter: Letter, answer: Answer, *, begun: bool = False) -> None:
        # Whoever was erased meanwhile took the message along.
        with suppress(MessageUnknown):
            self._write_down(letter, answer, begun=begun)

    def _write_down(self, letter: Letter, answer: Answer, *, begun: bool) -> None:
        if answer.verdict is Verdict.TAKEN:
            message_sending.went(self._shop, letter.number)
            self._counts["went"] += 1
        elif answer.verdict is Verdict.LATER:
            message_sending.put_off(self._shop, letter.number, answer.said, begun=begun)
            self._counts["later"] += 1
        elif answer.verdict is Verdict.UNKNOWN:
            self._counts["unknown"] += 1  # it stays at "sending", and a person is asked
        else:
            self._failed(letter, answer, begun=begun)

    def _failed(self, letter: Letter, answer: Answer, *, begun: bool) -> None:
        trouble = _FAILURES[answer.verdict]
        message_sending.failed(self._shop, letter.number, trouble, answer.said, begun=begun)
        self._counts["failed"] += 1

    def _open(self) -> MailServer:
        if self._server is None:
            self._server = MailServer(self._account, self._password, self._patience)
        return self._server
