"""A virtual X screen for one test, safe beside others: the server itself picks a free display."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class Screen:
    """A running X server with one screen and no window manager."""

    display: str

    def environment(self) -> dict[str, str]:
        """Return the variables with which a program draws on this screen."""
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def run(self, *command: str) -> str:
        """Run an X tool on this screen, such as xdotool or setxkbmap, and return what it said."""
        done = subprocess.run(
            command, env=self.environment(), check=True, capture_output=True, encoding="utf-8", timeout=60
        )
        return done.stdout.strip()


@contextmanager
def open_screen(size: str = "1366x768x24") -> Iterator[Screen]:
    """Start an X server, give its screen, and end it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            # The number comes when the server listens; an end without one means that it died.
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait()
