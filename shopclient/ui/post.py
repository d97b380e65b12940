"""The window's one sender of letters: begun by a press of a key, it sees to what was put off, too."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from shopclient.domain.errors import MailNotSet, MailPasswordMissing, MailUnreachable, Refusal
from shopclient.ui.background import Runner
from shopclient.ui.places import Place

if TYPE_CHECKING:
    from shopclient.jobs.mail_round import Sent
    from shopclient.services.shop import Shop
    from shopclient.ui.context import Context

_NO_LINE: Final = 600_000  # milliseconds until a server is tried again that could not be reached
_LONGEST: Final = 3_600_000  # a computer that slept does not count its hours
_SECOND: Final = 1_000
#: Time to take back what was queued by mistake.
_BREATH: Final = 8_000


@dataclass(frozen=True)
class _Outcome:
    sent: "Sent"
    next_at: datetime | None  # UTC


@dataclass(frozen=True)
class _Left:
    waiting: int
    unsure: int


class Post(QObject):
    """Sends what is queued, one round at a time; what a server put off follows by itself.

    After a start nothing goes before somebody pressed the key again.
    """

    changed = Signal()
    _counted = Signal(int)

    def __init__(
        self, shop: "Shop", runner: Runner, context: Callable[[], "Context"], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shop, self._runner, self._context = shop, runner, context
        self._stopped = False
        self._told = True
        self.is_sending = False
        self.done = 0  # letters of this round that were dealt with
        self.trouble: Refusal | None = None  # what ended the last round
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(partial(self._send, told=False))
        self._soon = QTimer(self, singleShot=True, interval=_BREATH)
        self._soon.timeout.connect(self.send)
        self._counted.connect(self._on_counted)

    def send(self) -> None:
        """Send what may go out now; what has to wait goes later, as long as the program runs."""
        self._send(told=True)

    def send_soon(self) -> None:
        """Send after a moment in which the press of the key can be taken back."""
        if not self._stopped:
            self._soon.start()
        self.changed.emit()

    @property
    def is_soon(self) -> bool:
        """Whether letters go out in a moment."""
        return self._soon.isActive()

    def look(self) -> None:
        """Say after a start how many letters wait, or are in doubt."""
        self._runner.run(partial(_left, self._shop), self._tell_left, lambda _error: None)

    def stop(self) -> None:
        """Begin no further letter: the program ends."""
        self._stopped = True
        self._again.stop()
        self._soon.stop()

    def _send(self, *, told: bool) -> None:
        if self.is_sending or self._stopped:
            return
        self._again.stop()
        self._soon.stop()
        self.is_sending, self.done, self._told = True, 0, told
        self.changed.emit()
        self._runner.run(partial(_send, self._shop, self._go_on), self._on_sent, self._on_failed)

    def _go_on(self, done: int) -> bool:
        self._counted.emit(done)  # from a worker: the signal crosses over
        return not self._stopped

    def _on_counted(self, done: int) -> None:
        self.done = done
        self.changed.emit()

    def _on_sent(self, outcome: _Outcome) -> None:
        self.trouble = None
        self._finish()
        self._wait_for(outcome.next_at)
        sent = outcome.sent
        if self._told or sent.went or sent.failed or sent.unknown:
            self._say(sent)

    def _on_failed(self, error: BaseException) -> None:
        self.trouble = error if isinstance(error, Refusal) else None
        self._finish()
        if isinstance(error, MailUnreachable):
            self._again.start(_NO_LINE)
        if not self._told:
            return
        context = self._context()
        if isinstance(error, (MailNotSet, MailPasswordMissing)):
            action = context.words.translate("Messages", "Open Settings")
            lead = partial(context.navigate, Place.SETTINGS, part="mail")
            context.toast(context.sentence(error), action, lead, kind="note")
        else:
            # A trouble would stay until it is answered; this one stands in the list of letters, too.
            context.toast(context.sentence(error), kind="note")

    def _finish(self) -> None:
        self.is_sending = False
        self.changed.emit()

    def _wait_for(self, moment: datetime | None) -> None:
        if moment is not None and not self._stopped:
            left = int((moment - self._shop.now).total_seconds() * 1000)
            self._again.start(min(max(left, _SECOND), _LONGEST))

    def _say(self, sent: "Sent") -> None:
        from shopclient.texts.messages import round_told

        context = self._context()
        said = round_told(sent.went, sent.failed, sent.later, sent.unknown, context.words)
        is_fine = not sent.failed and not sent.unknown
        self._lead(said, "failed" if sent.failed else "waiting" if sent.unknown else "sent", is_fine=is_fine)

    def _tell_left(self, left: _Left) -> None:
        words = self._context().words
        if left.unsure:
            said = words.translate(
                "Messages", "%n letter(s) may have gone or not: look into it.", n=left.unsure
            )
            self._lead(said, "waiting", is_fine=False)
        elif left.waiting:
            said = words.translate("Messages", "%n letter(s) wait to be sent.", n=left.waiting)
            self._context().toast(said, words.translate("Messages", "Send now"), self.send, kind="note")

    def _lead(self, said: str, shelf: str, *, is_fine: bool) -> None:
        context = self._context()
        show = partial(context.navigate, Place.CAMPAIGNS, part="messages", shelf=shelf)
        context.toast(
            said, context.words.translate("Messages", "Show"), show, kind="done" if is_fine else "trouble"
        )


def _send(shop: "Shop", go_on: Callable[[int], bool]) -> _Outcome:
    from shopclient.jobs.mail_password import password_of
    from shopclient.jobs.mail_round import send_due
    from shopclient.services.mail_account import mail_account
    from shopclient.services.message_sending import next_due

    account = mail_account(shop)
    if account is None:
        raise MailNotSet
    password = password_of(account)
    if password is None:
        raise MailPasswordMissing(account.address)
    return _Outcome(send_due(shop, password, go_on), next_due(shop))


def _left(shop: "Shop") -> _Left:
    from shopclient.services.message_reading import shelf_counts
    from shopclient.services.message_sending import cut_off

    return _Left(shelf_counts(shop)["waiting"], len(cut_off(shop)))
