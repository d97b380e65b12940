"""What every test stands on: folders of its own, no screen, ready translations, repeatable examples."""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.full import examples
from tests.statements import keep_over_shops
from tests.x11 import Screen, open_screen
from tools import system, translations

# Set before anything of Qt or of the program is imported: no test may see or touch the user's own folders.
HOME = Path(tempfile.mkdtemp(prefix="shopclient-tests-"))
_FOLDERS = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
}
for _name, _folder in _FOLDERS.items():
    (HOME / _folder).mkdir(parents=True, exist_ok=True, mode=0o700)
    os.environ[_name] = str(HOME / _folder)
for _name in [name for name in os.environ if name.startswith("SHOPCLIENT_")]:
    del os.environ[_name]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update({"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"})
os.environ.pop("LANGUAGE", None)

settings.register_profile("shop", deadline=None, max_examples=examples(40))
settings.register_profile("ci", deadline=None, max_examples=examples(40), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "shop")


keep_over_shops()


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        translations.compile_stale(translations.scripts_of_this_python())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the checks that take longest, so that no worker is left with one at the end."""
    items.sort(key=lambda item: item.path.name != "test_checks.py")


def pytest_collection_finish() -> None:
    """Let the collector of garbage pass over the thousands of tests and modules that stay to the end."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A virtual X screen of the test's own; missing tools skip the test, in CI they fail it."""
    missing = system.missing_x11_packages() if system.is_linux() else ["Linux"]
    if missing:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"needs {', '.join(missing)}")
    with open_screen() as opened:
        yield opened
