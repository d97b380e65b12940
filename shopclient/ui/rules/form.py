"""The form of one subject: its name, what can be done with it, its rules on one page or on tabs."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.clients.layout import clear
from shopclient.ui.clients.tab_order import follow_layout
from shopclient.ui.rules.editors import Editor, Table, editor_of
from shopclient.ui.rules.entries import Section, Tab
from shopclient.ui.rules.facts import Facts
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import IconButton
from shopclient.ui.widgets.fields import CalmChoice
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card, Divider
from shopclient.ui.widgets.tabs import Tabs

_PADDING = 24


class RulesForm(Card):
    """Tells which editor was ``edited`` and what is to be done with an item; it decides nothing."""

    edited = Signal(object)  # the Editor
    copy_asked = Signal()
    move_asked = Signal(int)  # -1 up, 1 down
    remove_asked = Signal()
    left = Signal()  # a field that was typed in, or a tab

    def __init__(self) -> None:
        super().__init__(_PADDING)
        self.editors: list[Editor] = []
        self._tabs: tuple[Tab, ...] = ()
        self._pages: dict[int, QWidget] = {}  # those that were looked at
        self._typing: Editor | None = None
        self.title_label = ElidedLabel("", "panel")
        self.copy_button = IconButton(self.tr("Copy"), "copy")
        self.up_button = IconButton(self.tr("Move up"), "chevron-up")
        self.down_button = IconButton(self.tr("Move down"), "chevron-down")
        self.remove_button = IconButton(self.tr("Remove"), "trash")
        self._facts: Facts
        self._table: Table = {}
        self._deeds = (self.up_button, self.down_button, self.copy_button, self.remove_button)
        self.tabs = Tabs()
        self.tabs.setAccessibleName(self.tr("Parts of the rules"))
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.tab_choice = CalmChoice()
        self.tab_choice.setAccessibleName(self.tabs.accessibleName())
        self.tab_choice.activated.connect(self.tabs.setCurrentIndex)
        self._sections = QWidget()
        self._column = spaced(QVBoxLayout(self._sections))
        self._lay_out()
        self.copy_button.clicked.connect(self.copy_asked)
        self.up_button.clicked.connect(lambda: self.move_asked.emit(-1))
        self.down_button.clicked.connect(lambda: self.move_asked.emit(1))
        self.remove_button.clicked.connect(self.remove_asked)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def show_form(self, title: str, tabs: Sequence[Tab], facts: Facts, table: Table, tab: int = 0) -> None:
        """Show the rules of *table* under *title*, the tab number *tab* in front."""
        self._typing = None
        self.title_label.setText(title)
        clear(self._column)
        self.editors.clear()
        self._pages.clear()
        self._tabs, self._facts, self._table = tuple(tabs), facts, table
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for each in tabs:
            self.tabs.add(each.title)
        self.tabs.setCurrentIndex(min(tab, len(tabs) - 1))
        self.tabs.blockSignals(False)
        self.tab_choice.clear()
        self.tab_choice.addItems([each.title for each in tabs])
        self._arrange_tabs()
        self._show_tab(self.tabs.currentIndex())

    def show_deeds(self, *, item: bool, first: bool = False, last: bool = False) -> None:
        """Offer what can be done with an *item* of a list, unless it is the *first* or the *last* one."""
        for button in self._deeds:
            button.setVisible(item)
        self.up_button.setEnabled(not first)
        self.down_button.setEnabled(not last)

    def set_title(self, title: str) -> None:
        """Show another name."""
        self.title_label.setText(title)

    def show_faults(self, faults: Iterable[tuple[Editor, str, str]]) -> None:
        """Say at each editor what is wrong; not at the one that is just being typed in."""
        said = list(faults)
        for editor in self.editors:
            mine = [(key, text) for each, key, text in said if each is editor and editor is not self._typing]
            if not mine:
                editor.clear_fault()
            for key, text in mine[:1]:
                editor.clear_fault()
                editor.show_fault(key, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_tabs()

    def typed_in(self) -> Editor | None:
        """Return the editor that is being typed in."""
        return self._typing

    def finish(self) -> None:
        """Take what is typed as said."""
        self._typing = None

    def editor(self, key: str) -> Editor:
        """Show the editor of *key* and return it.

        Raises:
            StopIteration: This form has none.
        """
        tabs = enumerate(self._tabs)
        self.tabs.setCurrentIndex(next(place for place, tab in tabs if _has(tab, key)))
        self._show_tab(self.tabs.currentIndex())
        return next(each for each in self.editors if key in (each.entry.key, *each.entry.keys))

    def _arrange_tabs(self) -> None:
        """Show the tabs, or where there is no room for all of them a list of them."""
        many, room = len(self._tabs) > 1, self.width() - 2 * theme().px(_PADDING)
        fits = self.tabs.sizeHint().width() <= room
        self.tabs.setVisible(many and fits)
        self.tab_choice.setVisible(many and not fits)

    def _add_page(self, place: int) -> None:
        page = QWidget()
        column = spaced(QVBoxLayout(page))
        for number, section in enumerate(self._tabs[place].sections):
            self._add_section(column, section, first=number == 0)
        self._pages[place] = page
        self._column.addWidget(page)
        follow_layout(self)

    def _add_section(self, column: QVBoxLayout, section: Section, *, first: bool) -> None:
        px = theme().px
        if section.title:
            column.addSpacing(px(4 if first else 26))
            column.addWidget(Label(section.title, "subtitle", wrap=True))
            column.addSpacing(px(4))
        for place, entry in enumerate(section.entries):
            if place:
                column.addWidget(Divider())
            editor = editor_of(entry, self._facts)
            editor.show_table(self._table)
            editor.edited.connect(self._on_edited)
            self.editors.append(editor)
            holder = QWidget()
            inside = spaced(QVBoxLayout(holder), 0, (0, 12, 0, 12))
            inside.addWidget(editor.field)
            column.addWidget(holder)

    def _show_tab(self, place: int) -> None:
        if place not in self._pages and 0 <= place < len(self._tabs):
            self._add_page(place)
        self.tab_choice.setCurrentIndex(place)
        for number, page in self._pages.items():
            page.setVisible(number == place)

    def _on_tab_changed(self, place: int) -> None:
        self._show_tab(place)
        self.left.emit()  # what is wrong on the tab is to be said

    def _on_edited(self) -> None:
        editor = self.sender()
        if isinstance(editor, Editor):
            typed = editor.field.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self._typing = editor if typed else None
            self.edited.emit(editor)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        typing = self._typing
        if typing is not None and (new is None or not typing.field.isAncestorOf(new)):
            self._typing = None
            self.left.emit()

    def _lay_out(self) -> None:
        head = spaced(QHBoxLayout(), 2)
        head.addWidget(self.title_label, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in self._deeds:
            head.addWidget(button)
        self.body.addLayout(head)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.tab_choice)
        self.body.addSpacing(theme().px(8))
        self.body.addWidget(self._sections)
        self.body.addStretch(1)


def _has(tab: Tab, key: str) -> bool:
    return any(key in (entry.key, *entry.keys) for entry in tab.entries())
