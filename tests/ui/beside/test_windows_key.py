"""What of the key under Windows can be told without Windows: its message, and what is asked for."""

from ctypes import addressof, wintypes

from shopclient.ui.system.hot_keys import HOT_KEYS
from shopclient.ui.system.windows import (
    MOD_CONTROL,
    MOD_NOREPEAT,
    MOD_SHIFT,
    OUR_KEY,
    WM_HOTKEY,
    is_our_key,
    modifiers_of,
)

WM_KEYDOWN = 0x0100


def test_only_the_message_of_our_key_is_heard() -> None:
    for kind, number, heard in (
        (WM_HOTKEY, OUR_KEY, True),
        (WM_HOTKEY, OUR_KEY + 1, False),
        (WM_KEYDOWN, OUR_KEY, False),
    ):
        message = wintypes.MSG(message=kind, wParam=number)
        assert is_our_key(addressof(message)) == heard


def test_a_key_that_is_held_calls_once() -> None:
    assert modifiers_of(HOT_KEYS["Ctrl+Shift+F11"]) == MOD_NOREPEAT | MOD_CONTROL | MOD_SHIFT
    assert modifiers_of(HOT_KEYS["Pause"]) == MOD_NOREPEAT


def test_no_key_needs_a_letter_or_moves_to_another_console() -> None:
    for name in HOT_KEYS:
        parts = name.split("+")
        assert not any(len(part) == 1 for part in parts)
        assert not {"Ctrl", "Alt"} <= set(parts)
