"""The button that tells which segment is shown, and its menu: all segments with how many are in them now."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from shopclient.domain.client_filter import PURPOSES
from shopclient.services.segments import Segment
from shopclient.texts import client_filter
from shopclient.texts.words import Words
from shopclient.ui.clients.filter_menu import literal
from shopclient.ui.widgets.buttons import Button


class SegmentButton(Button):
    """Tells which segment was chosen, and what is to become of the one that is shown."""

    menu_asked = Signal()
    chosen = Signal(object)  # a Segment, or None for everybody
    rename_asked = Signal()
    change_asked = Signal()
    remove_asked = Signal()
    pairs_asked = Signal()  # who is probably there twice
    consent_asked = Signal(str)  # who has not been asked for it: the purpose

    def __init__(self, words: Words) -> None:
        super().__init__("", "soft", "users", height=32, shortens=True)
        self._words = words
        self._ready: dict[str, tuple[QAction, str]] = {}
        self._actions: dict[int, QAction] = {}
        self.show_current(None, is_changed=False)
        self.clicked.connect(self.menu_asked)

    def show_current(self, current: Segment | None, *, is_changed: bool) -> None:
        """Show the name of the segment whose conditions hold, and whether they are others by now."""
        self._current, self._is_changed = current, is_changed
        if current is None:
            text = self.tr("Segments")
        elif is_changed:
            text = self.tr("{segment} (changed)").format(segment=current.name)
        else:
            text = current.name
        self.setText(text)
        self.setAccessibleName(self.tr("Segment: {segment}").format(segment=text))

    def open_menu(
        self, segments: Sequence[Segment], counts: Mapping[int, str], newer: Sequence[str] = ()
    ) -> None:
        """Open the menu; *counts* that come later are shown by ``show_counts``.

        Of *newer* segments it says why they cannot be chosen.
        """
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        everybody = menu.addAction(self.tr("Everybody"))
        everybody.setCheckable(True)
        everybody.setChecked(self._current is None)
        everybody.triggered.connect(lambda: self.chosen.emit(None))
        self._actions = {segment.id: self._add(menu, segment) for segment in segments}
        self._names = {segment.id: segment.name for segment in segments}
        self.show_counts(counts)
        for name in newer:
            text = self.tr("{segment}: made by a newer version of the program")
            menu.addAction(text.format(segment=literal(name))).setEnabled(False)
        if not segments and not newer:
            hint = menu.addAction(self.tr("Choose conditions and save them here as a segment"))
            hint.setEnabled(False)
        self._add_ready(menu)
        self._add_deeds(menu)
        menu.aboutToHide.connect(self._actions.clear)
        menu.aboutToHide.connect(self._ready.clear)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def show_counts(self, counts: Mapping[int, str]) -> None:
        """Show in the open menu how many are in each segment."""
        for key, action in self._actions.items():
            count = counts.get(key)
            action.setText(literal(self._names[key]) + (f"\t{count}" if count is not None else ""))

    def show_ready(self, counts: Mapping[str, str]) -> None:
        """Show in the open menu how many have not been asked for each consent, and ``pairs``."""
        for key, (action, text) in self._ready.items():
            if key in counts:
                action.setText(f"{text}\t{counts[key]}")

    def _add_ready(self, menu: QMenu) -> None:
        """Add the lists that are there to be worked through."""
        menu.addSeparator()
        asking = menu.addMenu(self.tr("Ask for consent"))
        for purpose in PURPOSES:
            text = client_filter.purpose(purpose, self._words)
            action = asking.addAction(text)
            action.triggered.connect(partial(self.consent_asked.emit, purpose))
            self._ready[purpose] = (action, text)
        text = self.tr("Probably one person…")
        pairs = menu.addAction(text)
        pairs.triggered.connect(self.pairs_asked)
        self._ready["pairs"] = (pairs, text)

    def _add(self, menu: QMenu, segment: Segment) -> QAction:
        action = menu.addAction("")
        action.setCheckable(True)
        action.setChecked(self._current is not None and self._current.id == segment.id)
        action.triggered.connect(lambda: self.chosen.emit(segment))
        return action

    def _add_deeds(self, menu: QMenu) -> None:
        if self._current is None:
            return
        menu.addSeparator()
        name = literal(self._current.name)
        if self._is_changed:
            change = self.tr("Save the changed conditions in “{segment}”").format(segment=name)
            menu.addAction(change).triggered.connect(self.change_asked)
        rename = self.tr("Rename “{segment}”…").format(segment=name)
        menu.addAction(rename).triggered.connect(self.rename_asked)
        remove = self.tr("Remove “{segment}”").format(segment=name)
        menu.addAction(remove).triggered.connect(self.remove_asked)
