"""The window's edges where large letters meet a small screen: nothing lies over anything, all is in sight."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.texts.words import Words
from shopclient.ui.places import Place
from shopclient.ui.theme import Theme
from shopclient.ui.top_bar import TopBar
from shopclient.ui.widgets.nav import NavItem, NavList

NOW = datetime(2026, 5, 19, 7, 15, tzinfo=UTC)


@pytest.mark.parametrize("name", ["Olga", ""])
def test_no_sign_lies_over_the_field(qtbot: QtBot, qapp: QApplication, theme: Theme, name: str) -> None:
    theme.apply(qapp, "light", 200)
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.resize(912, 128)
    bar.show()
    bar.show_copy(None, NOW, Words("en"))
    bar.show_seller(name)
    QApplication.processEvents()
    parts = [
        part for part in (bar.copy_tile, bar.copy_label, bar.avatar, bar.seller_label) if part.isVisible()
    ]
    assert bar.copy_tile in parts
    ends = [bar.search.geometry().right(), *(part.geometry().right() for part in parts)]
    starts = [*(part.geometry().left() for part in parts), bar.width()]
    assert all(end < start for end, start in zip(ends, starts, strict=True))


def test_all_places_are_seen_in_a_low_window(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    theme.apply(qapp, "light", 200)
    nav = NavList([NavItem(place, "home", place.name) for place in list(Place)[:5]])
    qtbot.addWidget(nav)
    nav.resize(112, 380)
    nav.show()
    QApplication.processEvents()
    assert not nav.verticalScrollBar().isVisible()
    assert nav.visualRect(nav.model().index(4, 0)).bottom() < nav.viewport().height()
    nav.resize(112, 700)
    QApplication.processEvents()
    assert nav.visualRect(nav.model().index(0, 0)).height() == 88
