"""The virtual environment .venv: made when missing, renewed when outdated, mended when half-made."""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tools import system

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = {"run": ROOT / "requirements.lock", "test": ROOT / "requirements-dev.lock"}
GROUPS = {"run": "build", "test": "dev"}

_STAMP = VENV / "prepared.json"
_UNFINISHED = VENV / "unfinished"
_LOCK = VENV / "lock"
_IMPORT_QT = "import PySide6.QtNetwork, PySide6.QtPrintSupport, PySide6.QtSvg, PySide6.QtWidgets"
# Loading the plug-in tells more than starting it: without a screen it would fail for another reason.
_LOAD_XCB = "; import ctypes; ctypes.CDLL(PySide6.__path__[0] + '/Qt/plugins/platforms/libqxcb.so')"


class NotReady(Exception):
    """Something is missing that the person has to provide; the text says what and how."""


def scripts() -> Path:
    """Return the folder of the environment's programs."""
    return VENV / ("Scripts" if sys.platform == "win32" else "bin")


def python() -> Path:
    """Return the environment's Python."""
    return scripts() / ("python.exe" if sys.platform == "win32" else "python")


def prepare(level: str) -> None:
    """Make the environment ready to run the program, or to test it too.

    Args:
        level: "run" or "test".

    Raises:
        NotReady: Something is missing that only the person can provide.
    """
    if level == "test" and system.may_install() and (missing := system.missing_x11_packages()):
        system.install(missing)
    if not _is_ready(level):
        VENV.mkdir(exist_ok=True)
        with _alone():
            if not _is_ready(level):
                _make(level)
                _remember(level, _key(level))
    # Tests draw on a virtual screen where there is one. Which Qt it is, the lock for running says.
    on_screen = system.is_linux() and (level == "run" or not system.missing_x11_packages())
    checked = "Qt on a screen" if on_screen else "Qt"
    if _stamp().get(checked) != _key("run"):
        _check_qt(on_screen)
        _remember(checked, _key("run"))


def compile_program() -> None:
    """Compile what changed in the program since it was compiled."""
    subprocess.run([str(python()), "-m", "compileall", "-q", str(ROOT / "shopclient")], check=False)


def _is_ready(level: str) -> bool:
    # python() may be a link to a Python that is no longer installed: then it does not "exist".
    return _stamp().get(level) == _key(level) and not _UNFINISHED.exists() and python().exists()


def _stamp() -> dict[str, str]:
    try:
        read = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def _key(level: str) -> str:
    """Return what the environment depends on: place, Python, lock file and the project's own names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    parts = [
        str(ROOT),
        f"{sys.version_info[:2]}",
        LOCKS[level].read_text(encoding="utf-8"),
        json.dumps(project),
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _make(level: str) -> None:
    if not _fits():
        _create()
    # From here to the end the environment is half-made: a next start that finds this begins anew.
    _UNFINISHED.touch()
    print("Preparing Shopclient: fetching the packages that are missing, at first about 120 MB …", flush=True)
    # What builds goes first: a package that comes as source is then built with the locked tool.
    tool = VENV / "setuptools.lock"
    tool.write_text(_entry("setuptools", LOCKS[level].read_text(encoding="utf-8")), encoding="utf-8")
    _pip("--require-hashes", "-r", str(tool))
    _pip("--require-hashes", "-r", str(LOCKS[level]))
    _pip("--no-deps", "--editable", str(ROOT))
    compile_program()
    _UNFINISHED.unlink()


def _remember(name: str, key: str) -> None:
    fresh = _STAMP.with_suffix(".new")
    fresh.write_text(json.dumps({**_stamp(), "place": str(ROOT), name: key}), encoding="utf-8")
    fresh.replace(_STAMP)


def _fits() -> bool:
    """Tell whether the present environment, perhaps made by hand, can be built upon."""
    # Its programs name their Python with the full path, so a checkout that was moved needs new ones.
    moved = _stamp().get("place", str(ROOT)) != str(ROOT)
    if moved or _UNFINISHED.exists() or not python().exists():
        return False
    return _ask("import sys, pip; print(sys.version_info[:2])").stdout.strip() == str(sys.version_info[:2])


def _create() -> None:
    if not system.has_venv():
        _provide(["python3-venv"], "Python's own module for virtual environments is missing.")
    for entry in VENV.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        elif entry != _LOCK:
            entry.unlink()
    _UNFINISHED.touch()
    # The environment's own Python may be running this; what it was made of can make another.
    base = getattr(sys, "_base_executable", sys.executable)
    made = subprocess.run([base, "-m", "venv", str(VENV)], check=False)
    if made.returncode:
        raise NotReady(f"The virtual environment could not be made in {VENV}.")


def _entry(name: str, lock: str) -> str:
    """Return the lines of one package in the text of a lock file."""
    found = re.search(rf"^{name}==.*(\n\s.*)*", lock, re.MULTILINE)
    if found is None:
        raise NotReady(f"The lock file names no {name}; run: make lock")
    return found.group()


def _pip(*arguments: str) -> None:
    options = ["--disable-pip-version-check", "--no-input", *([] if sys.stdout.isatty() else ["--quiet"])]
    building = ["--no-build-isolation", "--use-pep517"]
    command = [str(python()), "-m", "pip", *options, "install", *building, *arguments]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        version = ".".join(map(str, sys.version_info[:2]))
        raise NotReady(
            "The packages could not be installed; the reason stands above. Is there a connection, and space"
            f" on the disk? For a Python as new as {version} some packages may not exist yet."
            " The next start tries again."
        )


def _check_qt(on_screen: bool) -> None:
    """Make sure that Qt finds its system libraries.

    Raises:
        NotReady: It does not, and the text says which line installs them.
    """
    trouble = _qt_trouble(on_screen)
    if trouble and system.may_install():
        system.install(system.QT_PACKAGES)
        trouble = _qt_trouble(on_screen)
    library, found, _ = trouble.partition(": cannot open shared object file")
    if found:
        line = system.install_line(system.QT_PACKAGES)
        raise NotReady(f"Qt misses {library} of the system. On Debian and Ubuntu: {line}")
    if trouble:
        raise NotReady(f"Qt does not start: {trouble}")


def _qt_trouble(on_screen: bool) -> str:
    answer = _ask(_IMPORT_QT + (_LOAD_XCB if on_screen else ""))
    said = answer.stderr.strip().rpartition("\n")[2] if answer.returncode else ""
    return said.removeprefix("ImportError: ").removeprefix("OSError: ")


def _ask(code: str) -> subprocess.CompletedProcess[str]:
    """Let the environment's Python run *code* on its own, outside the checkout."""
    command = [str(python()), "-I", "-c", code]
    return subprocess.run(command, capture_output=True, check=False, encoding="utf-8", errors="replace")


def _provide(packages: list[str], reason: str) -> None:
    if not system.may_install():
        raise NotReady(f"{reason} On Debian and Ubuntu: {system.install_line(packages)}")
    system.install(packages)


@contextmanager
def _alone() -> Iterator[None]:
    """Let a second start wait until the first has prepared; the system frees the lock of a dead process."""
    with _LOCK.open("a+") as file:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            while True:
                # It gives up after ten seconds; a download takes longer.
                with suppress(OSError):
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield
