"""Light, dark, larger: everything follows at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QFontMetrics, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from shopclient.ui.theme import Mode, Theme
from shopclient.ui.widgets.labels import ElidedLabel, Label
from tests.ui.widgets.contrast import contrast
from tests.ui.widgets.gallery import Gallery


def test_the_shipped_type_is_used_with_digits_of_one_width(theme: Theme) -> None:
    metrics = QFontMetrics(theme.font("amount"))
    assert QFontInfo(theme.font("body")).family() == "Inter"
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_measures_and_type_grow_together(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "light", 150)
    assert theme.px(40) == 60
    assert theme.font("body").pixelSize() == 21


def test_the_system_decides_where_nobody_chose(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "system", 100)
    assert theme.tokens.dark == (qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark)


def test_a_misspelt_colour_is_refused(theme: Theme) -> None:
    with pytest.raises(AttributeError):
        theme.colour("acent")


@pytest.mark.parametrize(("mode", "scale"), [("dark", 100), ("light", 150)])
def test_a_page_that_lived_through_a_change_looks_like_a_new_one(
    theme: Theme, qapp: QApplication, qtbot: QtBot, mode: str, scale: int
) -> None:
    old = shown(qtbot, Gallery())
    theme.apply(qapp, "dark" if mode == "dark" else "light", scale)
    new = shown(qtbot, Gallery())
    assert picture(old) == picture(new)


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_no_words_are_cut(theme: Theme, qapp: QApplication, qtbot: QtBot, scale: int) -> None:
    theme.apply(qapp, "light", scale)
    page = shown(qtbot, Gallery())
    checked = 0
    for label in page.findChildren(QLabel):
        if label.isVisibleTo(page) and label.text():
            checked += 1
            assert label.width() >= label.minimumSizeHint().width(), label.text()
            high = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= high, label.text()
            if isinstance(label, ElidedLabel):
                assert not label.toolTip(), label.text()
    assert checked > 15


def test_a_placeholder_can_be_read(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    for mode in ("light", "dark"):
        theme.apply(qapp, "dark" if mode == "dark" else "light", 200)
        page = shown(qtbot, Gallery())
        page.switch.setFocus()
        image = page.phone.editor.grab().toImage()
        inside = [
            image.pixelColor(x, y).name()
            for x in range(8, image.width() - 8)
            for y in range(8, image.height() - 8)
        ]
        best = max(contrast(colour, theme.tokens.surface) for colour in set(inside))
        assert best >= 4.5, mode


def test_colours_of_what_qt_draws_itself_are_ours(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "dark", 100)
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window) == theme.colour("window")
    assert palette.color(QPalette.ColorRole.Highlight) == theme.colour("accent")
    assert palette.color(QPalette.ColorRole.PlaceholderText) == theme.colour("muted")


def test_labels_take_the_new_colour(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    label = Label("12", "body", "points")
    qtbot.addWidget(label)
    theme.apply(qapp, "dark", 100)
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.colour("points")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_figure_laid_elsewhere_keeps_its_colour(
    theme: Theme, qapp: QApplication, qtbot: QtBot, mode: Mode
) -> None:
    theme.apply(qapp, mode, 100)
    figure, panel = Label("0,00", "to_pay", "text"), QWidget()
    qtbot.addWidget(panel)
    qtbot.addWidget(figure)
    figure.show()
    figure.set_colour("muted")
    figure.setParent(panel)
    assert figure.palette().color(QPalette.ColorRole.WindowText) == theme.colour("muted")


def shown(qtbot: QtBot, page: Gallery) -> Gallery:
    qtbot.addWidget(page)
    page.resize(page.minimumSizeHint().expandedTo(page.size()))
    page.show()
    QApplication.processEvents()
    return page


def picture(page: QWidget) -> QImage:
    page.resize(2100, 1600)
    if (holder := QApplication.focusWidget()) is not None:
        holder.clearFocus()
    QApplication.processEvents()
    return page.grab().toImage()
