"""The window that puts a copy in the place of the shop's file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from shopclient.services.clock import Clock
from shopclient.services.insides import Inside, what_is_inside
from shopclient.texts.words import Words
from shopclient.ui.background import Runner
from shopclient.ui.restore.choosers import choose_copy
from shopclient.ui.restore.presenter import ChooseCopy, RestorePresenter, Task
from shopclient.ui.restore.window import RestoreWindow


def open_restore(
    file: Path,
    runner: Runner,
    clock: Clock,
    words: Words,
    *,
    present: Callable[[], Inside] | None = None,
    choose: ChooseCopy = choose_copy,
    parent: QWidget | None = None,
) -> RestoreWindow:
    """Return the window, which reads the copies of *file*; *present* reads a file that is open."""
    window = RestoreWindow(words, parent)
    task = Task(file, runner, clock, words, present or partial(what_is_inside, file), choose)
    window.presenter = RestorePresenter(window, task)
    window.presenter.load()
    return window
