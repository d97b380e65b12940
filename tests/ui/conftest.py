"""What tests of the window share: the program's dress."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from shopclient.ui.theme import Theme
from shopclient.ui.theme import theme as the_theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at a text size of 100 %, put back after a test that changes it."""
    the_theme().apply(qapp, "light", 100)
    yield the_theme()
    if the_theme().tokens.dark or the_theme().text_scale != 100:
        the_theme().apply(qapp, "light", 100)
