"""What can be edited, under headings: a list at the left, or a drop-down where there is no room for one."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from shopclient.ui.rules.subjects import Group, Subject
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import CalmChoice
from shopclient.ui.widgets.painted import draw_box, draw_focus, draw_icon, draw_text

_ITEM, _HEADING = 36, 40
Index = QModelIndex | QPersistentModelIndex


class _Role(IntEnum):
    SUBJECT = Qt.ItemDataRole.UserRole
    ICON = SUBJECT + 1
    FAULTY = SUBJECT + 2


class SubjectModel(QStandardItemModel):
    """Headings, which cannot be chosen, and the subjects under them."""

    def show_groups(self, groups: Sequence[Group], faulty: frozenset[Subject], said: str) -> None:
        """Show *groups*; *said* is told to the ear of those that are *faulty*."""
        entries: list[tuple[Subject | None, str, str]] = []
        for group in groups:
            entries += [(None, "", group.title), *group.subjects]
        while self.rowCount() > len(entries):
            self.removeRow(self.rowCount() - 1)
        while self.rowCount() < len(entries):
            self.appendRow(QStandardItem())
        for place, (subject, icon, words) in enumerate(entries):
            self._fill(self.item(place), subject, icon, words, said if subject in faulty else "")

    def row_of(self, subject: Subject) -> int:
        """Return where *subject* stands; -1 if nowhere."""
        rows = range(self.rowCount())
        return next((row for row in rows if self.item(row).data(_Role.SUBJECT) == subject), -1)

    def subject(self, row: int) -> Subject | None:
        """Return what stands at *row*; None for a heading."""
        item = self.item(row)
        found = item.data(_Role.SUBJECT) if item is not None else None
        return found if isinstance(found, Subject) else None

    def _fill(self, item: QStandardItem, subject: Subject | None, icon: str, words: str, fault: str) -> None:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags if subject is not None else Qt.ItemFlag.NoItemFlags)
        item.setText(words)
        item.setAccessibleText(f"{words}, {fault}" if fault else words)
        item.setData(subject, _Role.SUBJECT)
        item.setData(icon, _Role.ICON)
        item.setData(bool(fault), _Role.FAULTY)


class SubjectList(QListView):
    """The list; choosing tells ``chosen``."""

    chosen = Signal(object)

    def __init__(self, model: SubjectModel) -> None:
        super().__init__()
        self._model = model
        self._told: Subject | None = None
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self.setAccessibleName(self.tr("What can be set"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._restyle()
        theme().changed.connect(self._restyle)

    def select(self, subject: Subject) -> None:
        """Mark *subject*; ``chosen`` tells only what the person chose."""
        self._told = subject
        row = self._model.row_of(subject)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))

    def _on_current_changed(self, current: QModelIndex) -> None:
        subject = self._model.subject(current.row()) if current.isValid() else None
        if subject is not None and subject != self._told:
            self._told = subject
            self.chosen.emit(subject)

    def _restyle(self) -> None:
        self.setStyleSheet("SubjectList { background: transparent; border: none; outline: none; }")
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class SubjectChoice(CalmChoice):
    """The same as a drop-down list."""

    chosen = Signal(object)

    def __init__(self, model: SubjectModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(self.tr("What can be set"))
        self.activated.connect(self._on_activated)

    def select(self, subject: Subject) -> None:
        """Mark *subject*."""
        self.setCurrentIndex(self._model.row_of(subject))

    def _on_activated(self, row: int) -> None:
        if (subject := self._model.subject(row)) is not None:
            self.chosen.emit(subject)


class _Delegate(QStyledItemDelegate):
    """Draws a heading or a subject; the list keeps keys and the reader's ear."""

    def __init__(self, view: SubjectList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = index.data(_Role.SUBJECT) is None
        return QSize(theme().px(120), theme().px(_HEADING if heading else _ITEM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, px = theme().tokens, theme().px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(px(4), px(1), -px(4), -px(1))
        if index.data(_Role.SUBJECT) is None:
            words = box.adjusted(px(8), px(12), -px(8), 0)
            draw_text(painter, words, index.data(), "label", tokens.muted)
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            draw_box(painter, box, px(8), tokens.soft)
            bar = QRectF(box.left(), box.center().y() - px(9), px(3), px(18))
            draw_box(painter, bar, px(3) / 2, tokens.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, box, px(8), tokens.row_hover)
        if chosen and self._view.hasFocus():
            draw_focus(painter, box, px(8))
        self._draw_words(painter, box, index)
        painter.restore()

    def _draw_words(self, painter: QPainter, box: QRectF, index: Index) -> None:
        tokens, px = theme().tokens, theme().px
        subject = index.data(_Role.SUBJECT)
        colour = tokens.accent if subject.adds else tokens.text
        middle = box.center().y()
        draw_icon(painter, index.data(_Role.ICON), px(18), colour if subject.adds else tokens.muted,
                  QPointF(box.left() + px(20), middle))  # fmt: skip
        right = box.right() - px(8)
        if index.data(_Role.FAULTY):
            right -= px(20)
            draw_icon(painter, "alert-triangle", px(16), tokens.err, QPointF(right + px(12), middle))
        left = box.left() + px(36)
        draw_text(painter, QRectF(left, box.top(), right - left, box.height()), index.data(), "name", colour)
