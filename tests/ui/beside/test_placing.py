"""A small window keeps its place, and is never where no screen is."""

from PySide6.QtCore import QPoint, QRect, QSize

from shopclient.ui.strip.placing import kept_place, placed, written_place

LEFT, RIGHT = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)
STRIP = QSize(560, 110)


def test_a_place_is_kept() -> None:
    assert kept_place(written_place(QPoint(-7, 40))) == QPoint(-7, 40)
    assert kept_place("") is None
    assert kept_place("left,top") is None


def test_without_a_wish_it_is_the_lower_right() -> None:
    place = placed(None, STRIP, [LEFT, RIGHT])
    assert LEFT.contains(QRect(place, STRIP))
    assert place.x() > LEFT.width() / 2
    assert place.y() > LEFT.height() / 2


def test_on_the_second_screen_it_stays_as_long_as_that_is_there() -> None:
    wanted = QPoint(2000, 900)
    assert placed(wanted, STRIP, [LEFT, RIGHT]) == wanted
    assert LEFT.contains(QRect(placed(wanted, STRIP, [LEFT]), STRIP))


def test_over_an_edge_it_is_moved_in() -> None:
    assert placed(QPoint(-30, 700), STRIP, [LEFT]) == QPoint(0, 768 - 110)


def test_on_a_screen_that_is_too_small_its_beginning_is_seen() -> None:
    assert placed(QPoint(100, 5), STRIP, [QRect(0, 0, 400, 300)]) == QPoint(0, 5)
