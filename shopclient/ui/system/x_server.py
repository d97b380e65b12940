"""A line of our own to the X server: keys that reach us from every program, and who has the keyboard."""

from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CDLL, byref, c_void_p, cast
from dataclasses import dataclass
from typing import Any

from shopclient.ui.system.x_calls import Cookie, Message, load_xcb

_PRESS, _CLIENT_MESSAGE = 2, 33
_ASYNC, _POINTER_ROOT, _ANY_TIME = 1, 1, 0
_SHIFT, _LOCK, _CONTROL, _NUM_LOCK = 1, 2, 4, 16
_CHORD = _SHIFT | _CONTROL
#: A key is taken with each state of Caps Lock and Num Lock, which X counts among its modifiers.
_LOCKS = (0, _LOCK, _NUM_LOCK, _LOCK | _NUM_LOCK)
_TO_WINDOW_MANAGER = 0x180000  # the events that a window manager asks the root window for
_PAGER = 2  # who asks: not a program for itself, but the person, whom window managers obey
_OUR_BYTES = 32


@dataclass(frozen=True)
class Press:
    """A key that was taken was pressed, at the server's own time."""

    code: int
    time: int


class XServer:
    """One connection to *display*, or to that of the environment; it dies with the server, as Qt's does.

    Raises:
        OSError: There is no X server, or no library for it.
    """

    def __init__(self, display: str = "") -> None:
        self._xcb: CDLL = load_xcb()
        self._libc = CDLL(None)
        self._libc.free.argtypes = [c_void_p]
        self._line = self._xcb.xcb_connect(display.encode() or None, None)
        if self._call("connection_has_error"):
            raise OSError("no X server answers")
        self._setup = self._call("get_setup")
        self._root: int = self._xcb.xcb_setup_roots_iterator(self._setup).data[0]

    @property
    def descriptor(self) -> int:
        """The file descriptor on which events arrive."""
        return int(self._call("get_file_descriptor"))

    def code_of(self, keysym: int) -> int:
        """Return the key that carries *keysym*, as the keyboard counts it; 0 if there is none."""
        first = self._setup.contents.least_code
        count = self._setup.contents.greatest_code - first + 1
        with self._answer("get_keyboard_mapping", first, count) as reply:
            if not reply:
                return 0
            signs = self._xcb.xcb_get_keyboard_mapping_keysyms(reply)
            width = reply.contents.detail
            places = range(count * width)
            return next((first + place // width for place in places if signs[place] == keysym), 0)

    def take_key(self, code: int, *, chord: bool) -> bool:
        """Hear the key of *code* in every program, with Ctrl and Shift or alone; False if it is taken."""
        wanted = _CHORD if chord else 0
        for locks in _LOCKS:
            asked = self._call("grab_key_checked", 0, self._root, wanted | locks, code, _ASYNC, _ASYNC)
            if not self._went_well(asked):
                self.leave_key(code, chord=chord)
                return False
        return True

    def leave_key(self, code: int, *, chord: bool) -> None:
        """Hear the key no longer; when this returns another program can have it."""
        for locks in _LOCKS:
            self._call("ungrab_key", code, self._root, (_CHORD if chord else 0) | locks)
        with self._answer("get_input_focus"):
            pass  # any answer: the server has read by then what came before the question

    def presses(self) -> Iterator[Press]:
        """Yield what was pressed since the last time; the keyboard is given back at once."""
        while event := self._call("poll_for_event"):
            kind, code, time = event.contents.kind & 0x7F, event.contents.format, event.contents.window
            self._free(event)
            if kind == _PRESS:
                # Else the keyboard would be ours until the key is let go of, and digits would go nowhere.
                self._call("ungrab_keyboard", _ANY_TIME)
                self._call("flush")
                yield Press(code, time)

    def front(self) -> int:
        """Return the window that has the keyboard; 0 for none."""
        managed = self._root_value(b"_NET_ACTIVE_WINDOW")
        if managed:
            return managed
        with self._answer("get_input_focus") as reply:
            focus = int(reply.contents.value) if reply else 0
        return focus if focus > _POINTER_ROOT and focus != self._root else 0

    def give_front(self, window: int, time: int) -> None:
        """Ask the window manager to bring *window* to the front; without one, give it the keyboard."""
        if not self._root_value(b"_NET_SUPPORTING_WM_CHECK"):
            asked = self._call("set_input_focus_checked", _POINTER_ROOT, window, _ANY_TIME)
            self._went_well(asked)  # a window that is gone by now is no trouble of ours
            return
        message = Message(_CLIENT_MESSAGE, _OUR_BYTES, 0, window, self._atom(b"_NET_ACTIVE_WINDOW"))
        message.data[0], message.data[1] = _PAGER, time
        self._call("send_event", 0, self._root, _TO_WINDOW_MANAGER, byref(message))
        self._call("flush")

    def close(self) -> None:
        """Hang up; the server lets go of the keys."""
        self._call("disconnect")

    def _root_value(self, name: bytes) -> int:
        """Return the first number of a property of the root window; 0 without one."""
        with self._answer("get_property", 0, self._root, self._atom(name), 0, 0, 1) as reply:
            if not reply or self._xcb.xcb_get_property_value_length(reply) == 0:
                return 0
            return int(self._xcb.xcb_get_property_value(reply)[0])

    def _atom(self, name: bytes) -> int:
        with self._answer("intern_atom", 0, len(name), name) as reply:
            return int(reply.contents.value) if reply else 0

    @contextmanager
    def _answer(self, question: str, *arguments: int | bytes) -> Iterator[Any]:
        """Give the answer to a question, and free it afterwards; it is false where there is none."""
        reply = self._call(f"{question}_reply", self._call(question, *arguments), None)
        try:
            yield reply
        finally:
            self._free(reply)

    def _went_well(self, asked: Cookie) -> bool:
        trouble = self._call("request_check", asked)
        if trouble:
            self._libc.free(trouble)
        return not trouble

    def _free(self, what: Any) -> None:
        if what:
            self._libc.free(cast(what, c_void_p))

    def _call(self, name: str, *arguments: Any) -> Any:
        return getattr(self._xcb, f"xcb_{name}")(self._line, *arguments)
