"""What tests of the window share: the program's dress."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

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
def theme(qapp: QApplication) -> Theme:
    """The light theme at a text size of 100 %; a test may change it."""
    the_theme().apply(qapp, "light", 100)
    return the_theme()
