"""Lines that suggest what may be meant while somebody types."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView

from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import LineField

_SHOWN = 8


class SuggestField(LineField):
    """A line that takes any text and suggests some; the arrow down shows them all."""

    def __init__(self, label: str, suggestions: Sequence[str], *, placeholder: str = "") -> None:
        super().__init__(label, placeholder=placeholder)
        completer = QCompleter(suggestions, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_SHOWN)
        self.editor.setCompleter(completer)
        self.editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the list at the arrow down, also where nothing is typed yet."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and cast(QKeyEvent, event).key() == Qt.Key.Key_Down:
            completer = self.editor.completer()
            completer.setCompletionPrefix(self.editor.text())
            completer.complete()
            return True
        return super().eventFilter(watched, event)


class Pick(NamedTuple):
    """What can be picked: its key, and the line that is shown for it."""

    key: str
    line: str


class PickField(LineField):
    """A line that looks things up while somebody types, and takes only what was picked."""

    picked = Signal(str)  # the key

    def __init__(
        self, label: str, find: Callable[[str], Sequence[Pick] | None], *, placeholder: str = ""
    ) -> None:
        """Look up with *find*; where it returns None, the answer comes later by ``show_picks``."""
        super().__init__(label, placeholder=placeholder)
        self._find = find
        self._told = ""  # for what text the picks are
        self._model = _Picks(self)
        self._completer = QCompleter(self)
        self._popup = QListView()
        self._completer.setModel(self._model)
        self._completer.setPopup(self._popup)
        self._completer.setWidget(self.editor)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_SHOWN)
        self.editor.textEdited.connect(self._on_edited)
        self.editor.returnPressed.connect(self._on_return_pressed)
        self._completer.activated.connect(self._on_activated)

    def _on_edited(self, text: str) -> None:
        picks = self._find(text)
        if picks is not None:
            self.show_picks(picks)

    def show_picks(self, picks: Sequence[Pick]) -> None:
        """Offer *picks* for what is typed now."""
        self._told = self.editor.text()
        self._model.show(picks)
        if self._model.rowCount():
            self._completer.complete()
            self._popup.setMinimumWidth(min(self.editor.width(), theme().px(640)))
        else:
            self._popup.hide()

    def _on_return_pressed(self) -> None:
        # Enter without having gone down the list takes the first: it is what was searched for.
        if self._model.rowCount() and self._told == self.editor.text():
            self._take(self._model.key(0))

    def _on_activated(self) -> None:
        # By its place, not by its text: two holidays of one name are two.
        self._take(self._model.key(self._popup.currentIndex().row()))

    def _take(self, key: str) -> None:
        self.editor.clear()
        self._model.show([])
        self._popup.hide()
        self.picked.emit(key)


class _Picks(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._picks: Sequence[Pick] = []

    def show(self, picks: Sequence[Pick]) -> None:
        self.beginResetModel()
        self._picks = picks
        self.endResetModel()

    def key(self, place: int) -> str:
        return self._picks[place].key

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._picks)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        pick = self._picks[index.row()]
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}
        return pick.line if role in shown else None
