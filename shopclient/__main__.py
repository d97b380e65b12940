"""The program's entry: a command goes to the command line, everything else opens the window.

Nothing but the standard library is imported before that is decided.
"""

import sys
from pathlib import Path

_VALUED = ("--file", "--language")
_SWITCHES = ("--demo", "--strip", "--tray")
_LANGUAGES = ("en", "ru", "uk")
#: What shells answer for a program that was stopped by Ctrl+C.
EXIT_STOPPED = 130


def main(argv: list[str] | None = None) -> int:
    """Run the program and return its exit code."""
    if getattr(sys, "frozen", False):  # packed into one program, it is also what reads long lists ahead
        from multiprocessing import freeze_support

        freeze_support()
    try:
        return _run(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:  # also while modules are still being loaded
        return EXIT_STOPPED


def _run(words: list[str]) -> int:
    asked = _window_options(words)
    if asked is None:
        from shopclient.logs import begin_log_late

        begin_log_late()
        from shopclient.cli.main import run

        return run(words)
    from shopclient.app import Wanted, run_window

    file = asked.get("--file")
    named, language = Path(file) if file else None, asked.get("--language", "")
    switches = {switch: f"--{switch}" in asked for switch in ("demo", "strip", "tray")}
    return run_window(Wanted(named, language, **switches))


def _window_options(words: list[str]) -> dict[str, str] | None:
    """Return the options of the window by name; None where anything else stands, a mistake included."""
    asked: dict[str, str] = {}
    rest = iter(words)
    for word in rest:
        name, has_value, value = word.partition("=")
        if word in _SWITCHES:
            asked[word] = ""
        elif name in _VALUED:
            asked[name] = value if has_value else next(rest, "")
            if not asked[name]:
                return None
        else:
            return None
    return asked if asked.get("--language", "en") in _LANGUAGES else None


if __name__ == "__main__":
    sys.exit(main())
