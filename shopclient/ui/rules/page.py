"""The page on which the rules are edited: subjects at the left, the form, and a live example beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from shopclient.ui.clients.notice import Notice
from shopclient.ui.clients.page_head import PageHead
from shopclient.ui.rules.add_card import AddCard
from shopclient.ui.rules.days_card import DaysCard
from shopclient.ui.rules.differences import Difference
from shopclient.ui.rules.example_card import ExampleCard
from shopclient.ui.rules.form import RulesForm
from shopclient.ui.rules.review_card import ReviewCard
from shopclient.ui.rules.subject_list import SubjectChoice, SubjectList, SubjectModel
from shopclient.ui.rules.subjects import Group, Subject
from shopclient.ui.rules.trial_card import TrialCard
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card

_WIDE = 1_000  # room for the list, the form and the example side by side
_MIDDLE = 640  # room for the list and the form
_SPOKEN = 900  # room for the words of a deed beside a long title
_LIST, _EXAMPLE = 216, 316


class RulesPage(QWidget):
    """It shows what it is told; the presenter decides."""

    subject_chosen = Signal(object)
    save_asked = Signal()
    close_asked = Signal()
    leave_asked = Signal()  # without saving
    keep_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._former = self.tr("Former rules")
        self.former_button = Button(self._former, "quiet", "history", height=40)
        self.former_button.setAccessibleName(self._former)
        self.former_button.setToolTip(self._former)
        self.save_button = Button(self.tr("Save"), "primary", "check", "F9", height=40)
        self.head = PageHead(self.tr("Loyalty rules"), self.former_button, self.save_button)
        self._backs = (self.head.back_button.label(), self.tr("Back to the form"))
        self.notice = Notice()
        self._model = SubjectModel()
        self.list = SubjectList(self._model)
        self.choice = SubjectChoice(self._model)
        self.form, self.add_card = RulesForm(), AddCard()
        self.example, self.days = ExampleCard(), DaysCard()
        self.review, self.trial = ReviewCard(), TrialCard()
        self._beside = QWidget()
        self._is_wide: bool | None = None
        self._lay_out()
        self._listen()
        self._arrange()
        theme().changed.connect(self._arrange)

    def show_groups(self, groups: Sequence[Group], faulty: frozenset[Subject], chosen: Subject) -> None:
        """Show what can be chosen, what of it is *faulty*, and what is *chosen*."""
        self._model.show_groups(groups, faulty, self.tr("something is to be mended"))
        self.list.select(chosen)
        self.choice.select(chosen)

    def show_parts(self, *, adding: bool, example: bool, days: bool = False) -> None:
        """Show a form with an *example*, a purchase or *days*, or the place where something is added."""
        self.add_card.setVisible(adding)
        self.form.setVisible(not adding)
        self.example.setVisible(example and not days)
        self.days.setVisible(example and days)
        self._beside.setVisible(example)

    def show_review(self, differences: Sequence[Difference]) -> None:
        """Show what saving would change."""
        self.review.show_differences(differences)
        self._pages.setCurrentIndex(1)
        self._reviewing.verticalScrollBar().setValue(0)
        self._show_head()
        self.save_button.setFocus()

    def show_trial(self) -> None:
        """Bring what a trial found into sight, once it is laid out."""
        QTimer.singleShot(0, self.trial, self._scroll_to_trial)

    def show_form(self) -> None:
        """Show the form again."""
        self._pages.setCurrentIndex(0)
        self._show_head()

    def is_reviewing(self) -> bool:
        """Whether the differences are in front."""
        return self._pages.currentIndex() == 1

    def show_guard(self) -> None:
        """Ask what is to become of changes that are not saved."""
        self.notice.show_text(
            self.tr("The changes are not saved yet."),
            (self.tr("Save"), "soft", self.save_asked.emit),
            (self.tr("Close without saving"), "outline", self.leave_asked.emit),
            (self.tr("Keep editing"), "outline", self.keep_asked.emit),
        )
        # A space or Enter typed on without looking must neither save nor throw away.
        self.notice.focus_last()

    def set_busy(self, busy: bool) -> None:
        """Let nothing be saved twice."""
        self.save_button.setEnabled(not busy)

    def is_busy(self) -> bool:
        """Whether the rules are just being saved."""
        return not self.save_button.isEnabled()

    def top(self) -> None:
        """Show the form from its beginning."""
        self._middle.verticalScrollBar().setValue(0)

    def focus_subjects(self) -> None:
        """Bring the keyboard to what can be chosen."""
        (self.choice if self._list_card.isHidden() else self.list).setFocus()

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a part of the form into sight."""
        self._middle.ensureWidgetVisible(widget, 0, theme().px(60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _scroll_to_trial(self) -> None:
        self._reviewing.verticalScrollBar().setValue(self.trial.y())

    def _show_head(self) -> None:
        editing = not self.is_reviewing()
        back = self._backs[0 if editing else 1]
        self.head.back_button.setAccessibleName(back)
        self.head.back_button.setText("" if self.width() < theme().px(_MIDDLE) else back)
        self.choice.setVisible(editing and self.width() < theme().px(_MIDDLE))
        self.former_button.setVisible(editing and self.width() >= theme().px(_MIDDLE))

    def _arrange(self) -> None:
        px, width = theme().px, self.width()
        self._list_card.setFixedWidth(px(_LIST))
        self._list_card.setVisible(width >= px(_MIDDLE))
        self._right.setFixedWidth(px(_EXAMPLE) + self._right.verticalScrollBar().sizeHint().width())
        self._show_head()
        self.former_button.setText(self._former if width >= px(_SPOKEN) else "")
        is_wide = width >= px(_WIDE)
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        shown = not self._beside.isHidden()
        (self._right_column if not is_wide else self._middle_column).removeWidget(self._beside)
        (self._right_column if is_wide else self._middle_column).insertWidget(
            0 if is_wide else 2, self._beside
        )
        self._beside.setVisible(shown)
        self._right.setVisible(is_wide)

    def _lay_out(self) -> None:
        self._list_card = Card((6, 4, 6, 8))
        self._list_card.body.addWidget(self.list)
        self._middle_column, self._middle = _scrolled(self.form, self.add_card)
        beside = spaced(QVBoxLayout(self._beside))
        for card in (self.example, self.days):
            beside.addWidget(card)
        self._right_column, self._right = _scrolled(self._beside)
        self._right.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        editing = QWidget()
        row = spaced(QHBoxLayout(editing), 16)
        row.addWidget(self._list_card)
        row.addWidget(self._middle, 1)
        row.addWidget(self._right)
        _column, self._reviewing = _scrolled(self.review, self.trial)
        self._pages = QStackedWidget()
        self._pages.addWidget(editing)
        self._pages.addWidget(self._reviewing)
        column = spaced(QVBoxLayout(self), 12)
        for part in (self.head, self.notice, self.choice):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        self.show_parts(adding=False, example=True)

    def _listen(self) -> None:
        self.list.chosen.connect(self.subject_chosen)
        self.choice.chosen.connect(self.subject_chosen)
        self.head.back_button.clicked.connect(self.close_asked)
        self.save_button.clicked.connect(self.save_asked)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save_asked.emit)


def _scrolled(*parts: QWidget) -> tuple[QVBoxLayout, ScrollArea]:
    content = QWidget()
    column = spaced(QVBoxLayout(content), 16, (0, 0, 6, 8))
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column, ScrollArea(content)
