"""What happens in the list of letters and messages."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from shopclient.services import messages
from shopclient.services.clock import local_moment
from shopclient.services.message_reading import MessagePage, MessageView, Shelf, shelf_counts
from shopclient.services.message_reading import messages as read_messages
from shopclient.services.messages import NewMessage, Told
from shopclient.services.shop import Shop
from shopclient.ui.actions import Command
from shopclient.ui.context import Context
from shopclient.ui.messages.view import MessagesView
from shopclient.ui.places import Place

if TYPE_CHECKING:
    from shopclient.ui.messages.letter_presenter import LetterPresenter

_SHELVES: tuple[Shelf, ...] = ("waiting", "sent", "failed")


@dataclass(frozen=True)
class _Read:
    page: MessagePage
    counts: dict[Shelf, int]
    now: datetime


class MessagesPresenter(QObject):
    """Reads the chosen shelf, carries out deeds with their way back, and tells how the sender fares."""

    def __init__(self, view: MessagesView, context: Context) -> None:
        super().__init__(view)
        self._view, self._context = view, context
        self._shelf: Shelf = "waiting"
        self._page: MessagePage | None = None
        self._waiting = 0
        self._asked = 0  # counts readings: of two that overlap the later one holds
        self.letter: LetterPresenter | None = None
        self.post = context.open_post(context)
        self.post.changed.connect(self._show_post)
        panel = view.panel
        view.shelf_chosen.connect(self.show_shelf)
        view.send_asked.connect(self.post.send)
        view.letter_asked.connect(self.write_letter)
        view.table.end_reached.connect(self._on_end)
        panel.client_asked.connect(self._on_client)
        panel.taken_back.connect(self._on_taken_back)
        panel.again_asked.connect(self._on_again)
        panel.settled.connect(self._on_settled)
        panel.answered.connect(self._on_answered)

    def reload(self) -> None:
        """Read the shelf again, from its beginning."""
        self._asked += 1
        asked = self._asked

        def shown(read: _Read) -> None:
            if asked == self._asked:
                self._show(read)

        work = partial(_read, self._context.shop, self._shelf)
        self._context.runner.run(work, shown, self._context.complain)
        if self.letter is not None and self._view.is_writing():
            self.letter.reload()

    def show_shelf(self, shelf: str) -> None:
        """Show the messages that wait, were sent, or were not."""
        self._shelf = next((each for each in _SHELVES if each == shelf), "waiting")
        self._view.shelves.set_value(self._shelf)
        self._view.show_list()
        self.reload()

    def write_letter(self, *, holiday: str = "", event: int | None = None) -> None:
        """Open the page of a letter to many, for those who love *holiday* or guests of *event*, if named."""
        if self.letter is None:
            # Its form is seldom needed, and the list is not to wait for it.
            from shopclient.ui.messages.letter_page import LetterPage
            from shopclient.ui.messages.letter_presenter import LetterPresenter

            page = LetterPage(self._context.words)
            self._view.add_letter_page(page)
            self.letter = LetterPresenter(page, self._context, self.post, self._close_letter)
        self._view.show_letter()
        self.letter.open(holiday, event)
        self._context.navigate(Place.CAMPAIGNS)

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        """Return what the keys of the window mean here."""
        if self.letter is not None and self._view.is_writing():
            # The key that opened the page must not lead to a new client from it.
            stay = self.letter.open
            return {
                Command.RECORD: self.letter.send,
                Command.CLEAR: self._close_letter,
                Command.NEW_CLIENT: stay,
            }
        return {Command.NEW_CLIENT: self.write_letter}

    def _close_letter(self) -> None:
        self._view.show_list()
        self.reload()
        self._context.navigate(Place.CAMPAIGNS)

    def _show(self, read: _Read) -> None:
        self._page, self._waiting = read.page, read.counts["waiting"]
        self._view.looks.now = read.now
        self._show_post()
        self._view.show_messages(read.page.items, read.counts[self._shelf])
        self._view.counted.emit(read.counts["waiting"])

    def _on_end(self) -> None:
        if self._page is None or self._page.after is None:
            return
        asked, after = self._asked, self._page.after

        def shown(page: MessagePage) -> None:
            if asked == self._asked:
                self._page = page
                self._view.add_messages(page.items)

        self._page = MessagePage((), None)  # asked for once
        work = partial(read_messages, self._context.shop, self._shelf, after)
        self._context.runner.run(work, shown, self._context.complain)

    def _show_post(self) -> None:
        post = self.post
        was_sending, self._view.looks.is_sending = self._view.looks.is_sending, post.is_sending
        said = ""
        if post.is_sending:
            said = self.tr("Letters go out: %n done …", "", post.done)
        elif post.trouble is not None:
            said = self._context.sentence(post.trouble)
        elif post.is_soon:
            said = self.tr("Letters go out in a moment.")
        can_send = bool(self._waiting) and not post.is_sending
        is_trouble = post.trouble is not None and not post.is_sending
        self._view.show_post(said, is_trouble=is_trouble, can_send=can_send)
        if was_sending and not post.is_sending:
            self.reload()

    def _on_client(self, row: MessageView | None) -> None:
        if row is not None:
            self._context.navigate(Place.CLIENTS, client=row.client)

    def _on_taken_back(self, row: MessageView) -> None:
        def done(taken: tuple[NewMessage, ...]) -> None:
            bring = partial(messages.queue, self._context.shop, taken)
            said = self.tr("Taken back: nothing is sent to {name}.").format(name=row.name)
            if row.state == "failed":
                self._context.toast(self.tr("Taken out of the list."))
            else:
                self._context.toast(said, self.tr("Queue it again"), partial(self._run, bring))

        self._run(partial(messages.take_back, self._context.shop, (row.number,)), done)

    def _on_again(self, row: MessageView) -> None:
        def done(_numbers: tuple[int, ...]) -> None:
            back = partial(messages.take_back, self._context.shop, (row.number,))
            said = self.tr("The letter to {name} waits again.").format(name=row.name)
            self._context.toast(said, self.tr("Take it back"), partial(self._run, back))
            self.post.send_soon()

        self._run(partial(messages.try_again, self._context.shop, (row.number,)), done)

    def _on_settled(self, row: MessageView, went: bool) -> None:
        def done(told: Told | None) -> None:
            back = partial(messages.unsettle, self._context.shop, row.number, told)
            said = self.tr("Noted as sent.") if went else self.tr("It waits to be sent again.")
            self._context.toast(said, self.tr("Take it back"), partial(self._run, back))
            if not went:
                self.post.send_soon()

        self._run(partial(messages.settle, self._context.shop, row.number, went=went), done)

    def _on_answered(self, row: MessageView, text: str) -> None:
        def done(contact: int) -> None:
            back = partial(messages.take_back_answer, self._context.shop, row.number, contact)
            said = self.tr("The answer is noted, in the client’s file, too.")
            self._context.toast(said, self.tr("Take it back"), partial(self._run, back))

        self._run(partial(messages.note_answer, self._context.shop, row.number, text), done)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None] | None = None) -> None:
        def finished(result: Any) -> None:
            if done is not None:
                done(result)
            self.reload()

        self._context.runner.run(work, finished, self._fail)

    def _fail(self, error: BaseException) -> None:
        self._context.complain(error)
        self.reload()


def _read(shop: Shop, shelf: Shelf) -> _Read:
    now = local_moment(shop.now, shop.programme().shop)
    return _Read(read_messages(shop, shelf), shelf_counts(shop), now)
