"""How a message looks in the list: its cells, its chip, and when."""

from datetime import datetime

from shopclient.domain.mail import Trouble
from shopclient.services.message_reading import MessageView
from shopclient.texts import messages
from shopclient.texts.days import day_month
from shopclient.texts.words import Words
from shopclient.ui.widgets.chips import ChipKind
from shopclient.ui.widgets.table_cells import Cell, CellChip, Column

_CHIPS: dict[str, tuple[ChipKind, str]] = {
    "queued": ("neutral", "clock"),
    "sending": ("accent", "send"),
    "unsure": ("warn", "alert-triangle"),
    "sent": ("ok", "check"),
    "answered": ("ok", "message-circle"),
    "failed": ("err", "x"),
}


class Looks:
    """The columns of the list; *now* is the moment on the shop's clock, *is_sending* whether a round runs."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.now: datetime | None = None
        self.is_sending = False

    def state(self, row: MessageView) -> str:
        """Return how a message stands; one that is being sent while nobody sends was cut off."""
        in_doubt = not self.is_sending or row.trouble == Trouble.RESTORED
        return "unsure" if row.state == "sending" and in_doubt else row.state

    def chip(self, row: MessageView) -> tuple[str, ChipKind, str]:
        """Return the words, the kind and the icon of the chip."""
        state = self.state(row)
        return (messages.state(state, self._words), *_CHIPS[state])

    def why(self, row: MessageView) -> str:
        """Return why a message waits or did not go, and until when."""
        told = messages.trouble(row.trouble, row.channel, self._words)
        if row.state == "queued" and row.waits_until is not None and self.now is not None:
            until = messages.waits_until(row.waits_until, self.now, self._words)
            told = f"{told}, {until}" if told else until
        return told

    def when(self, row: MessageView) -> str:
        """Return when it became what it is: the time today, else the day."""
        if self.now is not None and row.told_at.date() == self.now.date():
            return f"{row.told_at:%H:%M}"
        return day_month(row.told_at.day, row.told_at.month, self._words.language)

    def columns(self) -> list[Column]:
        """Return the columns of the list."""
        words = self._words
        return [
            Column(words.translate("Messages", "To whom"), self._client),
            Column(words.translate("Messages", "How"), self._channel, 110),
            Column(words.translate("Messages", "State"), self._state, 200),
            Column(
                words.translate("Messages", "When"), lambda row: Cell(self.when(row), colour="text2"), 110
            ),
        ]

    def _client(self, row: MessageView) -> Cell:
        return Cell(row.name, row.subject or row.body.split("\n", 1)[0], role="name", avatar=row.name)

    def _channel(self, row: MessageView) -> Cell:
        return Cell(messages.channel(row.channel, self._words), colour="text2")

    def _state(self, row: MessageView) -> Cell:
        return Cell(second=self.why(row), chip=CellChip(*self.chip(row)))
