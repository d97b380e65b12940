"""Nothing on the till is squeezed, in any language and at any text size."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Person
from shopclient.services import cards, clients
from shopclient.services.shop import Shop
from shopclient.texts.words import LANGUAGES
from shopclient.ui.theme import Theme
from shopclient.ui.till.journal.cells import CLIENT, UNDO
from shopclient.ui.till.side_panel import SidePanel
from shopclient.ui.widgets.buttons import Button
from tests.full import FULL
from tests.ui.desk import speak, squeezed
from tests.ui.till.conftest import morning
from tests.ui.till.counter import Counter, open_counter

# What a window of 1024x640, and of 1366x768, leaves to the till, by the size of the text.
SIZES = [
    (100, 840, 564),
    (150, 940, 544),
    (200, 912, 512),
    (100, 1182, 704),
    (150, 1282, 672),
    (200, 1254, 640),
]


# Every language at the largest text, every size in the one with the longest words; the full run takes all.
ROOMS = [(each, *size) for size in SIZES for each in LANGUAGES if FULL or each == "uk" or size[0] == 200]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translator = speak(request.param)
    yield request.param
    QApplication.removeTranslator(translator)


@pytest.mark.parametrize(("language", "scale", "width", "height"), ROOMS, indirect=["language"])
def test_every_label_has_its_room(
    qtbot: QtBot,
    qapp: QApplication,
    theme: Theme,
    shop: Shop,
    card: str,
    tmp_path: Path,
    language: str,
    scale: int,
    width: int,
    height: int,
) -> None:
    theme.apply(qapp, "light", scale)
    counter = open_counter(qtbot, shop, morning, tmp_path, language=language)
    counter.window.resize(width, height)
    states: dict[str, Callable[[], None]] = {
        "empty": lambda: None,
        "client": lambda: served(counter, card),
        "return": lambda: returned(counter),
        "trouble": lambda: refused(counter),
        "blank": lambda: blank_scanned(counter, card),
        "lost": lambda: lost(counter, card),
    }
    for name, reach in states.items():
        reach()
        assert squeezed(counter.window) == [], name
        assert hidden_figures(counter) == [], name
        least = counter.window.minimumSizeHint()
        assert (least.width() <= width, least.height() <= height) == (True, True), name


@pytest.mark.parametrize("width", [840, 1182])
def test_names_have_most_room_in_the_list(counter: Counter, card: str, width: int) -> None:
    served(counter, card)
    counter.window.resize(width, 704)
    QApplication.processEvents()
    table = counter.view.operations.table
    shown = [place for place in range(UNDO + 1) if not table.isColumnHidden(place)]
    assert max(shown, key=table.columnWidth) == CLIENT
    assert table.columnWidth(CLIENT) >= 120


def test_the_columns_come_back_when_there_is_room(counter: Counter, card: str) -> None:
    served(counter, card)
    counter.window.resize(700, 500)
    counter.press(Qt.Key.Key_F8)
    pinned = [counter.view.sale.is_pinned]
    assert counter.focused is counter.view.sale.edit
    counter.window.resize(1182, 704)
    QApplication.processEvents()
    pinned.append(counter.view.sale.is_pinned)
    assert pinned == [True, False]
    assert counter.focused is counter.view.sale.edit
    assert hidden_figures(counter) == []
    assert squeezed(counter.window) == []


@pytest.mark.parametrize(("scale", "width", "height"), [(150, 940, 544), (200, 912, 512), (200, 1254, 640)])
def test_the_sum_has_its_whole_height_before_anything_is_typed(
    counter: Counter, qapp: QApplication, theme: Theme, card: str, scale: int, width: int, height: int
) -> None:
    theme.apply(qapp, "light", scale)
    counter.window.resize(width, height)
    QApplication.processEvents()
    counter.scan(card)
    QApplication.processEvents()
    field = counter.view.sale.edit
    assert field.height() == theme.px(76)
    assert field.visibleRegion().boundingRect() == field.rect()


@pytest.mark.parametrize(("scale", "width", "height"), [(150, 940, 544), (200, 912, 512), (200, 1254, 640)])
def test_who_pays_is_seen_with_what_is_to_pay(
    counter: Counter, qapp: QApplication, theme: Theme, card: str, scale: int, width: int, height: int
) -> None:
    theme.apply(qapp, "light", scale)
    counter.window.resize(width, height)
    who = counter.view.who
    assert not who.isVisible()
    counter.scan(card)
    counter.type("120")
    assert squeezed(counter.window) == []
    assert (who.name.text(), who.balance.text()) == ("Ольга Лаврова", "300 bonuses on the card")
    for part in (who.name, who.balance, counter.view.sale.edit, counter.view.sale.bill.to_pay.value):
        assert part.visibleRegion().boundingRect() == part.rect()
    counter.enter()
    assert not who.isVisible()


def hidden_figures(counter: Counter) -> list[str]:
    """Return which of the figure and the button in front are not wholly in sight, and if the sum is cut."""
    panel = counter.view.side.currentWidget()
    assert isinstance(panel, SidePanel)
    figure = counter.view.sale.bill.to_pay if panel is counter.view.sale else counter.view.back.money_back
    parts: list[QWidget] = [figure, figure.value, panel.foot.findChildren(QPushButton)[-1]]
    faults = [type(part).__name__ for part in parts if part.visibleRegion().boundingRect() != part.rect()]
    said = figure.value
    wide = said.fontMetrics().horizontalAdvance(said.text()) > said.width()
    return [*faults, said.text()] if wide else faults


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


def blank_scanned(counter: Counter, card: str) -> None:
    [blank] = cards.issue_bearer(counter.shop, "simple", 1, blank=True)
    counter.scan(card)
    counter.scan(blank.number)


def lost(counter: Counter, card: str) -> None:
    counter.scan(card)
    counter.press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert counter.view.client.offer.isVisible()


@pytest.mark.parametrize(("width", "height"), [(840, 564), (1182, 704)])
def test_a_long_name_pushes_nothing_under_the_sum(
    counter: Counter, shop: Shop, width: int, height: int
) -> None:
    name = "Константинопольская-Преображенская Екатерина Владимировна"
    client = clients.add(shop, Person(name=name, phones=("+79034553050",)))
    [blank] = cards.issue_bearer(shop, "simple", 1, blank=True)
    counter.window.resize(width, height)
    counter.view.open_with(client=client)
    counter.scan(blank.number)
    QApplication.processEvents()

    area, side = counter.view.area, counter.view.side
    assert area.geometry().right() < side.geometry().left()
    give = next(each for each in area.findChildren(Button) if each.shortens and each.isVisible())
    assert "Екатерина" in give.label()
    for part in (give, counter.view.operations.search, counter.view.operations.totals_button):
        right = part.mapTo(counter.view, part.rect().bottomRight()).x()
        assert right <= area.geometry().right()
    assert give.toolTip() == (give.label() if give.width() < give.sizeHint().width() else "")
