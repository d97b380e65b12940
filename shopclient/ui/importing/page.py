"""The page that brings a list in: choose, look at the columns, try, import, report."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.import_batches import Batch
from shopclient.texts.words import Words
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import Columns, centred
from shopclient.ui.clients.notice import Notice
from shopclient.ui.clients.page_head import PageHead
from shopclient.ui.importing.parts import ColumnList, FaultList, Figures
from shopclient.ui.importing.past import PastImports
from shopclient.ui.importing.values import Column, Counts
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.figures import ThinBar
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.surfaces import Card

# A key or click sooner than this after the preview came up was meant for what stood there before.
_LOOK = 700  # milliseconds
_LEAST = 200  # pixels at 100 %: some lines of a scrolled list
_TEXT = 560  # pixels at 100 %; longer lines are hard to read
_ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("cp1251", "Windows (cp1251)"),
    ("utf-16", "UTF-16"),
    ("koi8_u", "KOI8-U"),
    ("cp866", "DOS (cp866)"),
)


@dataclass(frozen=True)
class Said:
    """What a page says of the sort of list that it brings in."""

    title: str
    invitation: str
    explains: str  # what may be chosen
    leaves: str  # on the button that goes on when all is in
    leaves_icon: str


@dataclass(frozen=True)
class PageParts:
    """What a page shows of its own sort of list; *above* the figures and *below* them something is asked."""

    columns: ColumnList
    figures: Figures
    faults: FaultList
    past: PastImports
    above: Sequence[QWidget] = ()
    below: Sequence[QWidget] = ()
    beside_choice: Sequence[QWidget] = ()


class ListImportPage(QWidget):
    """Shows the steps; it tells what was asked for and decides nothing."""

    back_asked = Signal()
    choose_asked = Signal()
    dropped = Signal(object)  # the path of a file
    encoding_changed = Signal(object)  # Python's name, or None: found out
    sheet_changed = Signal(str)
    check_asked = Signal()
    import_asked = Signal()
    stop_asked = Signal()
    save_faults_asked = Signal()
    leave_asked = Signal()
    undo_asked = Signal()

    def __init__(self, words: Words, said: Said, parts: PageParts) -> None:
        super().__init__()
        # Counted texts are asked for by the name of this class: Qt would take that of the page's own.
        self._words = words
        self._said, self._parts, self._is_new = said, parts, True
        self.columns, self.faults, self.past = parts.columns, parts.faults, parts.past
        self.head = PageHead(said.title)
        self.head.back_button.clicked.connect(self.back_asked)
        self.notice = Notice()
        self.encoding = ChoiceField(self._words.translate("ListImportPage", "Encoding"))
        self.encoding.editor.activated.connect(lambda: self.encoding_changed.emit(self.encoding.value()))
        self.sheet = ChoiceField(self._words.translate("ListImportPage", "Sheet"))
        self.sheet.editor.activated.connect(lambda: self.sheet_changed.emit(str(self.sheet.value())))
        self._fresh = QTimer(self, singleShot=True, interval=_LOOK)
        self._make_buttons()
        self._steps = QStackedWidget()
        self._choose, self._look, self._work = self._choose_step(), self._look_step(), self._work_step()
        for step in (self._choose, self._look, self._work):
            self._steps.addWidget(step)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(12))
        for part in (self.head, self.notice):
            column.addWidget(part)
        column.addWidget(self._steps, 1)

    @property
    def is_fresh(self) -> bool:
        """Whether the preview came up just now, so that nobody can have looked at it yet."""
        return self._fresh.isActive()

    def show_choose(self, refusal: str = "") -> None:
        """Ask for a file; *refusal* says what was wrong with the last one."""
        self.head.title_label.setText(self._said.title)
        self._say(refusal)
        self._steps.setCurrentWidget(self._choose)
        self.choose_button.setFocus()

    def show_past(self, imports: Sequence[Batch]) -> None:
        """Show the newest imports, to be taken back."""
        self.past.show_imports(imports)

    def show_list(
        self, name: str, columns: Sequence[Column], encoding: str, sheets: Sequence[str], sheet: str
    ) -> None:
        """Show the columns of the list *name*, read as *encoding* or, of a workbook, from *sheet*."""
        title = self._words.translate("ListImportPage", "Import “{name}”").format(name=name)
        self._is_new = title != self.head.title_label.text()
        self.head.title_label.setText(title)
        self._say("")
        chosen = self.encoding.value()
        found = self._words.translate("ListImportPage", "found out: {encoding}").format(encoding=encoding)
        self.encoding.set_choices([(None, found), *_ENCODINGS])
        self.encoding.set_value(chosen)
        self.encoding.setVisible(bool(encoding))
        self.sheet.set_choices([(each, each) for each in sheets])
        self.sheet.set_value(sheet or (sheets[0] if sheets else None))
        self.sheet.setVisible(len(sheets) > 1)
        self.columns.show_columns(columns)
        self._steps.setCurrentWidget(self._look)
        self.show_unchecked()

    def show_unchecked(self) -> None:
        """Show that nothing was tried since the last change."""
        self._result_title.title_label.setText(self._words.translate("ListImportPage", "Check first"))
        self._hint.setText(
            self._words.translate(
                "ListImportPage",
                "The check does all the work and keeps nothing. Then you see what the import would do.",
            )
        )
        self._set_result(shown=False)
        self._set_check(busy=False)

    def show_checking(self) -> None:
        """Show that the list is being tried, and that nobody need press anything for it."""
        self._result_title.title_label.setText(
            self._words.translate("ListImportPage", "What the import would do")
        )
        self._hint.setText(
            self._words.translate("ListImportPage", "The list is being checked. Nothing is written.")
        )
        self._set_result(shown=False)
        self._set_check(busy=True)

    def show_checked(self, counts: Counts) -> None:
        """Show what the import would do."""
        self._steps.setCurrentWidget(self._look)
        self._result_title.title_label.setText(
            self._words.translate("ListImportPage", "What the import would do")
        )
        said = self._words.translate(
            "ListImportPage", "%n line(s) read. Nothing is written yet.", n=counts.read
        )
        self._hint.setText(said)
        self._show_result(counts)
        self._set_buttons(run=True)
        self._fresh.start()
        self.import_button.setEnabled(counts.has_any)
        held = self.focusWidget() or self
        asked = (self.columns, *self._parts.above, *self._parts.below)
        # Of a new list nothing was asked yet: what has the keyboard there got it by chance.
        if self._is_new or not any(part.isAncestorOf(held) for part in asked):
            (self.import_button if counts.has_any else self.other_button).setFocus()
        self._is_new = False

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self._steps.setCurrentWidget(self._work)
        self._bar.set_value(done, total)
        self._progress.setText(
            self._words.translate("ListImportPage", "{done} of {total}").format(done=done, total=total)
        )

    def show_working(self, title: str) -> None:
        """Show that work has begun, which can be stopped."""
        self._say("")
        self._work_title.setText(title)
        self._bar.set_value(0, 1)
        self._progress.setText("")
        self._steps.setCurrentWidget(self._work)

    def show_stopped(self) -> None:
        """Go back to the columns: the check or the import was stopped and nothing was kept."""
        self._steps.setCurrentWidget(self._look)
        self._say(self._words.translate("ListImportPage", "Stopped. Nothing has changed."))

    def show_stopping(self) -> None:
        """Show that what had come in is being taken back."""
        self._progress.setText(
            self._words.translate("ListImportPage", "Stopping: what came in is taken back …")
        )

    def show_done(self, counts: Counts) -> None:
        """Show what the import did."""
        self._steps.setCurrentWidget(self._look)
        self._result_title.title_label.setText(self._words.translate("ListImportPage", "What the import did"))
        said = (
            self._words.translate("ListImportPage", "Lines read: {count}. {left} of them brought nothing.")
            if counts.left
            else self._words.translate("ListImportPage", "Lines read: {count}. All of them came in.")
        )
        self._hint.setText(said.format(count=counts.read, left=counts.left))
        self._show_result(counts)
        self._set_buttons(done=True)
        self.undo_button.setVisible(counts.has_any)
        self.leave_button.setFocus()

    def show_refusal(self, text: str) -> None:
        """Say why a step was not done; the columns stay."""
        self._steps.setCurrentWidget(self._look)
        self._say(text)

    def _make_buttons(self) -> None:
        said = self._said
        self.choose_button = Button(
            self._words.translate("ListImportPage", "Choose a file"), "primary", "folder", "F9", height=44
        )
        self.choose_button.clicked.connect(self.choose_asked)
        self.check_button = Button(
            self._words.translate("ListImportPage", "Check"), "primary", "clipboard-check", "F9", height=44
        )
        self.check_button.clicked.connect(self.check_asked)
        self.import_button = Button(
            self._words.translate("ListImportPage", "Import"), "primary", "file-import", "F9", height=44
        )
        self.import_button.clicked.connect(self.import_asked)
        self.leave_button = Button(said.leaves, "primary", said.leaves_icon, "F9", height=44)
        self.leave_button.clicked.connect(self.leave_asked)
        self.faults_button = Button(
            self._words.translate("ListImportPage", "Save the faults as CSV"),
            "outline",
            "download",
            height=44,
        )
        self.faults_button.clicked.connect(self.save_faults_asked)
        self.undo_button = Button(
            self._words.translate("ListImportPage", "Undo the import"), "outline", "arrow-back-up", height=44
        )
        self.undo_button.clicked.connect(self.undo_asked)
        self.other_button = Button(self._words.translate("ListImportPage", "Another file"), "quiet", "folder")
        self.other_button.clicked.connect(self.choose_asked)
        self.stop_button = Button(
            self._words.translate("ListImportPage", "Stop"), "outline", "x", "Esc", height=44
        )
        self.stop_button.clicked.connect(self.stop_asked)

    def _choose_step(self) -> QWidget:
        card = Card(24)
        said = self._said
        empty = EmptyState("file-import", said.invitation, said.explains, self.choose_button)
        content = QWidget()
        both = QWidget()
        lines = QVBoxLayout(both)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(empty)
        for part in self._parts.beside_choice:
            lines.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(self.past)
        lines.addStretch(1)
        content.setLayout(centred(both, _TEXT))
        card.body.addWidget(ScrollArea(content), 1)
        return card

    def _look_step(self) -> QWidget:
        left, right = Card(20), Card(20)
        left.body.setSpacing(theme().px(10))
        left.body.addWidget(
            SectionHeader(
                "clipboard-check",
                self._words.translate("ListImportPage", "What the columns hold"),
                self.other_button,
            )
        )
        left.body.addWidget(_roomy(ScrollArea(self.columns)), 1)
        left.body.addWidget(self.encoding)
        left.body.addWidget(self.sheet)
        right.body.setSpacing(theme().px(10))
        self._result_title = SectionHeader("chart-bar", "")
        self._hint = Label("", "body", "text2", wrap=True)
        self._faults_title = Label("", "title")
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, theme().px(8), 0)
        inside.setSpacing(theme().px(10))
        for part in (*self._parts.above, self._hint, self._parts.figures, *self._parts.below):
            inside.addWidget(part)
        inside.addWidget(self._faults_title)
        inside.addWidget(self.faults)
        inside.addStretch(1)
        right.body.addWidget(self._result_title)
        right.body.addWidget(_roomy(ScrollArea(content)), 1)
        right.body.addWidget(FlowBox(self.undo_button, self.faults_button, gap=10))
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(12))
        # With large letters both cards stand below each other, higher than the window; the foot stays.
        column.addWidget(ScrollArea(Columns([left, right], [6, 5], least=600, gap=20)), 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.check_button, self.import_button, self.leave_button):
            foot.addWidget(button)
        column.addLayout(foot)
        return step

    def _work_step(self) -> QWidget:
        card = Card(24)
        self._work_title = Label("", "figure", wrap=True)
        self._bar, self._progress = ThinBar(), Label("", "body", "text2")
        card.body.setSpacing(theme().px(14))
        card.body.addStretch(1)
        for part in (self._work_title, self._bar, self._progress):
            card.body.addWidget(part)
        card.body.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addStretch(2)
        return card

    def _show_result(self, counts: Counts) -> None:
        self._parts.figures.show_counts(counts)
        self.faults.show_faults(counts.faults)
        number = len(counts.faults)
        said = self._words.translate("ListImportPage", "%n value(s) not taken", n=number)
        self._faults_title.setText(
            said if number else self._words.translate("ListImportPage", "Every value was taken")
        )
        self._set_result(shown=True)
        self.faults.setVisible(number > 0)
        self.faults_button.setVisible(number > 0)

    def _set_result(self, *, shown: bool) -> None:
        for part in (self._parts.figures, self._faults_title, self.faults, self.faults_button):
            part.setVisible(shown)
        for asked in self._parts.below:
            asked.hide()

    def _set_check(self, *, busy: bool) -> None:
        self._set_buttons(check=True)
        self.check_button.setText(
            self._words.translate("ListImportPage", "Checking…")
            if busy
            else self._words.translate("ListImportPage", "Check")
        )
        self.check_button.setEnabled(not busy)

    def _set_buttons(self, *, check: bool = False, run: bool = False, done: bool = False) -> None:
        self.check_button.setVisible(check)
        self.import_button.setVisible(run)
        self.leave_button.setVisible(done)
        self.undo_button.setVisible(done)
        for part in (self.columns, self.encoding, self.sheet, *self._parts.above):
            part.setEnabled(not done)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dragged here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(Path(paths[0]))

    def _say(self, text: str) -> None:
        if text:
            self.notice.show_text(text)
        else:
            self.notice.hide()


def _roomy(area: ScrollArea) -> ScrollArea:
    """Let some lines be seen of *area* in any window."""
    area.setMinimumHeight(theme().px(_LEAST))
    return area
