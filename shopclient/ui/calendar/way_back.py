"""The last deed in the calendar, and how it is taken back: by the message at the foot or by the key."""

from collections.abc import Callable

from shopclient.ui.context import Context


class WayBack:
    """Says what was done and remembers its undoing; the one before is forgotten."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._undo: Callable[[], object] | None = None

    def say(
        self,
        text: str,
        undo: Callable[[], object],
        other: str = "",
        on_other: Callable[[], None] | None = None,
    ) -> None:
        """Say *text* and offer *undo*, which runs in a worker; *other* is a second offer."""
        self._undo = undo
        label = self._context.words.translate("Today", "Take it back")
        self._context.toast(
            text, label, lambda: self._take(undo), other=other, on_other=on_other, takes_back=True
        )

    def take(self) -> bool:
        """Take the last deed back; False where there is none."""
        if self._undo is None:
            return False
        self._take(self._undo)
        return True

    def _take(self, undo: Callable[[], object]) -> None:
        if self._undo is undo:
            self._undo = None
            said = self._context.words.translate("Calendar", "It is as it was before.")
            # In the place of the message that offered it.
            self._context.runner.run(undo, lambda _nothing: self._context.toast(said), self._context.complain)
