"""The menu of filters: everything that clients can be told apart by, with ticks at what is asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from shopclient.domain.client_filter import ClientFilter
from shopclient.ui.clients.filter_entries import Entry, Group

Pick = Callable[[ClientFilter], None]
Ask = Callable[[str], None]


def whole_menu(parent: QWidget, groups: Sequence[Group], pick: Pick, ask: Ask) -> QMenu:
    """Return the menu of all *groups*; what is chosen goes to *pick*, a value to be typed to *ask*."""
    menu = _menu(parent)
    for group in groups:
        if group.title:
            fill(menu.addMenu(literal(group.title)), group.entries, pick, ask)
        else:
            fill(menu, group.entries, pick, ask)
    return menu


def group_menu(parent: QWidget, group: Group, pick: Pick, ask: Ask) -> QMenu:
    """Return the menu of one group, for the chip of its condition."""
    menu = _menu(parent)
    fill(menu, group.entries, pick, ask)
    return menu


def literal(text: str) -> str:
    """Return *text* as a menu shows it literally: no letter marked, no key after a tab."""
    return text.replace("&", "&&").replace("\t", " ")


def fill(menu: QMenu, entries: Sequence[Entry], pick: Pick, ask: Ask) -> None:
    """Add *entries* to a menu."""
    for entry in entries:
        if entry.begins and menu.actions():
            menu.addSeparator()
        action = menu.addAction(literal(entry.text))
        action.setCheckable(not entry.form or entry.is_on)
        action.setChecked(entry.is_on)
        if entry.form:
            action.triggered.connect(lambda _checked=False, form=entry.form: ask(form))
        else:
            action.triggered.connect(lambda _checked=False, to=entry.leads_to: pick(to))


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
