"""The way of the Tab key: as the eye goes, also where rows come and go."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_layout(root: QWidget) -> None:
    """Let Tab go through everything inside *root* in the order of its layouts.

    Qt's own order is that in which widgets were made, so a row that is added would come last of all.
    """
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    proxy = widget.focusProxy()
    if takes_tab and (proxy is None or widget.isAncestorOf(proxy)):
        yield widget
    elif isinstance(widget, QScrollArea) and (inner := widget.widget()) is not None:
        yield from _stops(inner)
    elif (layout := widget.layout()) is not None:
        yield from _in(layout)


def _in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _in(inner)
