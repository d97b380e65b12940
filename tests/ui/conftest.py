"""What tests of the window share: the program's dress."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclient.ui import i18n
from shopclient.ui.theme import Theme
from shopclient.ui.theme import theme as the_theme


@pytest.fixture(autouse=True)
def gone_windows(qapp: QApplication) -> Iterator[None]:
    """Begin with no language, let the windows of a test go with it, and then the theme that it put on.

    A window that is closed but still there would be dressed anew with every theme after it.
    """
    while i18n._installed:  # a test before left its words, with other plurals than the sources have
        qapp.removeTranslator(i18n._installed.pop())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    the_theme().apply(qapp, "light", 100)


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """pytest-qt's, which dresses what stands alone in a test as a window of the program is dressed."""
    add = qtbot.addWidget

    def add_dressed(widget: QWidget) -> None:
        if widget.parentWidget() is None:
            the_theme().dress(widget)
        add(widget)

    monkeypatch.setattr(qtbot, "addWidget", add_dressed)
    return qtbot


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme at a text size of 100 %; a test may change it."""
    the_theme().apply(qapp, "light", 100)
    return the_theme()
