"""Nothing on the till is squeezed, in any language and at any text size."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.services.shop import Shop
from shopclient.ui.theme import Theme
from tests.ui.desk import speak, squeezed
from tests.ui.till.conftest import morning
from tests.ui.till.counter import Counter, open_counter

SIZES = {100: (840, 564), 150: (1240, 660)}  # what a window of 1024x640, and of 1366x768, leaves to the till


@pytest.fixture(params=["en", "ru", "uk"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translator = speak(request.param)
    yield request.param
    QApplication.removeTranslator(translator)


@pytest.mark.parametrize("scale", SIZES)
def test_every_label_has_its_room(
    qtbot: QtBot,
    qapp: QApplication,
    theme: Theme,
    shop: Shop,
    card: str,
    tmp_path: Path,
    language: str,
    scale: int,
) -> None:
    theme.apply(qapp, "light", scale)
    counter = open_counter(qtbot, shop, morning, tmp_path, language=language)
    counter.window.resize(*SIZES[scale])
    states: dict[str, Callable[[], None]] = {
        "empty": lambda: None,
        "client": lambda: served(counter, card),
        "return": lambda: returned(counter),
        "trouble": lambda: refused(counter),
    }
    for name, reach in states.items():
        reach()
        qtbot.wait(20)
        assert squeezed(counter.window) == [], name
        least = counter.window.minimumSizeHint()
        assert (least.width() <= SIZES[scale][0], least.height() <= SIZES[scale][1]) == (True, True), name


def served(counter: Counter, card: str) -> None:
    counter.scan(card)
    counter.type("1250,50")
    counter.enter()
    counter.scan(card)
    counter.type("999999999,99")


def returned(counter: Counter) -> None:
    counter.view.operations.table.setFocus()
    counter.enter()


def refused(counter: Counter) -> None:
    counter.view.presenter.open_with(card="2000000000015")
    counter.view.sale.edit.clear()
    counter.type("1,2,3")
