"""Where the program finds its own resources and the user's folders."""

import os
import sys
from pathlib import Path

APP_NAME = "Shopclient"


def resources() -> Path:
    """Return the folder of shipped resources, in a checkout or in a frozen bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root / "resources"


def real_path(path: Path) -> Path:
    """Return where the file at *path* lies: a copy must not take the place of a mere link to it."""
    return Path(os.path.realpath(path))


def data_folder() -> Path:
    """Return the per-user folder of data files; it is not created here."""
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False, roaming=True)


def log_folder() -> Path:
    """Return the per-user folder of log files; it is not created here."""
    from platformdirs import user_log_path

    return user_log_path(APP_NAME, appauthor=False)
