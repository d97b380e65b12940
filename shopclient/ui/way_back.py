"""What the message at the foot offers to take back: while that is seen, the key of undo means it."""

from collections.abc import Callable

from shopclient.ui.widgets.toast import Toast


class WayBack:
    """The way back from the last step that no file knows: a purchase put away, put aside or dropped."""

    def __init__(self, toast: Callable[[], Toast | None] = lambda: None) -> None:
        self._toast = toast
        self._action: Callable[[], None] | None = None

    def offer(self, action: Callable[[], None] | None) -> None:
        """Take it that the message shown now offers *action*; None: it has no way back."""
        self._action = action

    def take(self) -> bool:
        """Go it, and let the message go; tell whether there was one."""
        toast, action = self._toast(), self._action
        if toast is None or action is None or not toast.isVisible():
            return False
        self._action = None
        toast.dismiss()
        action()
        return True

    def close(self, action: Callable[[], None]) -> None:
        """Let the message go if it still offers *action*, which leads nowhere any more."""
        toast = self._toast()
        if toast is not None and action == self._action:
            self._action = None
            toast.dismiss()
