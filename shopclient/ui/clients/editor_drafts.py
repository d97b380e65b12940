"""What of a form is kept when it is left unsaved, and how it is offered again."""

from collections.abc import Callable
from datetime import datetime

from shopclient.texts import days
from shopclient.ui.clients.draft import Draft
from shopclient.ui.clients.editor_page import EditorPage
from shopclient.ui.clients.typed import Typed, TypedKeeping
from shopclient.ui.context import Context


class EditorDrafts:
    """Keeps the form of one client at a time, every change of it, until it is saved."""

    def __init__(self, page: EditorPage, context: Context) -> None:
        self._page, self._context = page, context
        self._keeping = TypedKeeping(context)
        self._client: int | None = None
        self._saved = Draft()
        self._now: Typed | None = None
        page.drop_asked.connect(self._on_drop_asked)

    def begin(self, client: int | None, saved: Draft) -> None:
        """Take whose form is open, and what stands in it as *saved*; offer what was left of it before."""
        self._client, self._saved = client, saved
        self._now = None
        self._keeping.begin(client)
        left = self._keeping.offered(client)
        if left is not None and left.draft == saved:
            self._keeping.take(client)
        self.offer()

    def keep(self, draft: Draft, version: int, at: datetime) -> None:
        """Keep what stands in the form of *version* at this moment of the shop's clock."""
        self._now = None if draft == self._saved else Typed(at, version, draft)
        self._keeping.keep(self._client, self._now)

    def forget(self) -> None:
        """Keep nothing of the form any more: it is saved."""
        self._keeping.keep(self._client, None)

    def forget_client(self, client: int) -> None:
        """Keep nothing that was ever typed of this client: the person was erased."""
        self._keeping.forget(client)

    def take(self) -> Typed | None:
        """Return what was left last; what stands in the form is left instead."""
        left = self._keeping.take(self._client)
        if self._now is not None:
            self._keeping.leave(self._client, self._now)
        return left

    def say_kept(self, client: int | None, name: str, go_back: Callable[[], None]) -> None:
        """Say that the form of *client* was left and what was typed is kept."""
        translate = self._context.words.translate
        text = translate("Clients", "Not saved, but kept as typed: {name}.")
        self._context.toast(
            text.format(name=name or translate("Clients", "New client")),
            translate("Clients", "Go back to it"),
            go_back,
        )

    def offer(self) -> None:
        """Offer what was left of the form that is open, if anything was."""
        left = self._keeping.offered(self._client)
        if left is None:
            self._page.hide_left()
            return
        words = self._context.words
        time = f"{left.at:%H:%M}"
        if left.at.date() == self._context.shop.today():
            text = words.translate("Clients", "What was typed at {time} was not saved.").format(time=time)
        else:
            text = words.translate("Clients", "What was typed on {day} at {time} was not saved.")
            text = text.format(day=days.day(left.at.date(), words.language), time=time)
        name = " ".join(part for part in (left.draft.first, left.draft.last) if part) or left.draft.name
        self._page.show_left(f"{text} {name or next(iter(left.draft.phones), '')}".strip())

    def _on_drop_asked(self) -> None:
        dropped = self._keeping.take(self._client)
        self.offer()
        if dropped is not None:
            translate = self._context.words.translate
            client = self._client
            self._context.toast(
                translate("Clients", "Dropped what was typed and not saved."),
                translate("Clients", "Bring it back"),
                lambda: self._bring_back(client, dropped),
            )

    def _bring_back(self, client: int | None, dropped: Typed) -> None:
        self._keeping.leave(client, dropped)
        if client == self._client:
            self.offer()
