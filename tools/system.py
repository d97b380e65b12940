"""What the operating system must lend us: Qt's libraries and, for some tests, a virtual screen."""

import importlib.util
import os
import shutil
import subprocess
import sys

# What PySide6 asks of Debian and Ubuntu beyond a bare system; read off its libraries with ldd.
QT_PACKAGES = [
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libgssapi-krb5-2",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
]
_X11_TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool", "setxkbmap": "x11-xkb-utils", "xauth": "xauth"}


def has_venv() -> bool:
    """Tell whether this Python can make a virtual environment with pip (Debian packs that apart)."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def is_linux() -> bool:
    """Tell whether this is Linux."""
    return sys.platform.startswith("linux")


def missing_x11_packages() -> list[str]:
    """Return the packages whose tools the tests marked x11 would miss; none where there is no X at all."""
    if not is_linux():
        return []
    return [package for tool, package in _X11_TOOLS.items() if shutil.which(tool) is None]


def install_line(packages: list[str]) -> str:
    """Return the one line that installs *packages* on Debian and Ubuntu."""
    sudo = "" if _is_root() else "sudo "
    return f"{sudo}apt-get update && {sudo}apt-get install -y {' '.join(packages)}"


def may_install() -> bool:
    """Tell whether we may install packages by ourselves: only as root of a throw-away machine."""
    return os.environ.get("CI") == "true" and _is_root() and shutil.which("apt-get") is not None


def install(packages: list[str]) -> None:
    """Install *packages*; a failure shows itself when they are looked for again."""
    print(f"Installing {' '.join(packages)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "-qq", "update"], env=quiet, check=False)
    subprocess.run(
        ["apt-get", "-qq", "install", "-y", "--no-install-recommends", *packages],
        env=quiet,
        stdout=subprocess.DEVNULL,
        check=False,
    )


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0
