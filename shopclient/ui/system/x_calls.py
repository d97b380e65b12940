"""The calls of libxcb that are needed here, with their types; Qt's own X plug-in brings the library along.

Not Xlib: there a key that another program has taken ends the program, unless a handler for the whole process
is put in place, which belongs to Qt.
"""

from ctypes import CDLL, POINTER, Structure, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Any


class Cookie(Structure):
    """The number of a question; its answer is asked for later."""

    _fields_ = (("sequence", c_uint32),)


class Setup(Structure):
    """The beginning of what the server says of itself at first."""

    _fields_ = (
        ("_first", c_uint8 * 34),
        ("least_code", c_uint8),
        ("greatest_code", c_uint8),
    )


class Roots(Structure):
    """Walks over the screens; the number of a screen's root window is what each begins with."""

    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class Message(Structure):
    """A message from one program to another, or an event: 32 bytes."""

    _fields_ = (
        ("kind", c_uint8),
        ("format", c_uint8),
        ("sequence", c_uint16),
        ("window", c_uint32),  # of an event of the keyboard: its time
        ("type", c_uint32),
        ("data", c_uint32 * 5),
    )


class Reply(Structure):
    """An answer; its first value stands where the atom and the focus do."""

    _fields_ = (
        ("kind", c_uint8),
        ("detail", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("value", c_uint32),
    )


_BYTE, _SHORT, _LONG, _POINTER = c_uint8, c_uint16, c_uint32, c_void_p
_REPLY, _NUMBERS = POINTER(Reply), POINTER(c_uint32)
# What each takes after the connection, and what it returns.
_CALLS: dict[str, tuple[list[Any], Any]] = {
    "get_file_descriptor": ([], c_int),
    "connection_has_error": ([], c_int),
    "get_setup": ([], POINTER(Setup)),
    "flush": ([], c_int),
    "disconnect": ([], None),
    "poll_for_event": ([], POINTER(Message)),
    "request_check": ([Cookie], _POINTER),
    "get_keyboard_mapping": ([_BYTE, _BYTE], Cookie),
    "get_keyboard_mapping_reply": ([Cookie, _POINTER], _REPLY),
    "grab_key_checked": ([_BYTE, _LONG, _SHORT, _BYTE, _BYTE, _BYTE], Cookie),
    "ungrab_key": ([_BYTE, _LONG, _SHORT], Cookie),
    "ungrab_keyboard": ([_LONG], Cookie),
    "intern_atom": ([_BYTE, _SHORT, c_char_p], Cookie),
    "intern_atom_reply": ([Cookie, _POINTER], _REPLY),
    "get_property": ([_BYTE, _LONG, _LONG, _LONG, _LONG, _LONG], Cookie),
    "get_property_reply": ([Cookie, _POINTER], _REPLY),
    "get_input_focus": ([], Cookie),
    "get_input_focus_reply": ([Cookie, _POINTER], _REPLY),
    "set_input_focus_checked": ([_BYTE, _LONG, _LONG], Cookie),
    "send_event": ([_BYTE, _LONG, _LONG, POINTER(Message)], Cookie),
}


def load_xcb() -> CDLL:
    """Return the library with the types of its calls set.

    Raises:
        OSError: There is none.
    """
    library = CDLL("libxcb.so.1")
    library.xcb_connect.argtypes, library.xcb_connect.restype = [c_char_p, POINTER(c_int)], _POINTER
    library.xcb_setup_roots_iterator.argtypes = [POINTER(Setup)]
    library.xcb_setup_roots_iterator.restype = Roots
    for name in ("get_keyboard_mapping_keysyms", "get_property_value"):
        call = getattr(library, f"xcb_{name}")
        call.argtypes, call.restype = [_REPLY], _NUMBERS
    library.xcb_get_property_value_length.argtypes = [_REPLY]
    for name, (takes, returns) in _CALLS.items():
        call = getattr(library, f"xcb_{name}")
        call.argtypes, call.restype = [_POINTER, *takes], returns
    return library
