"""The Today screen: whose holiday is today, who is coming, who was missed."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopclient.domain.burning import Burning
from shopclient.services.changes import Change
from shopclient.services.occasion_views import Mark, OccasionView
from shopclient.texts import days
from shopclient.texts.words import Words
from shopclient.ui.actions import Command
from shopclient.ui.screen import Screen
from shopclient.ui.today.board import Board
from shopclient.ui.today.body import BoardBody
from shopclient.ui.today.burning_card import BurningCard
from shopclient.ui.today.cards import Deeds, Showing
from shopclient.ui.today.marks import MarkButtons
from shopclient.ui.today.nobody import NoClients
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced

if TYPE_CHECKING:
    from shopclient.ui.today.presenter import TodayPresenter


class TodayView(Screen):
    """Shows a board and reports what was pressed on it."""

    interests = frozenset(
        {
            *(Change.CLIENT, Change.CARD, Change.LEDGER, Change.GREETING),
            *(Change.HOLIDAY, Change.PLAN, Change.EVENT, Change.PROGRAMME, Change.DAY),
        }
    )

    marked = Signal(object, str)  # occurrences and a Mark
    greet_asked = Signal(str)  # an occurrence
    plan_asked = Signal(object)  # an OccasionView
    more_asked = Signal()  # ``shown`` says how many lines of which part
    client_asked = Signal(int)
    event_asked = Signal(int)  # a customer day
    letter_asked = Signal(str)  # the key of a holiday that many love
    clients_asked = Signal(str)  # "new" or "import_list"
    burning_asked = Signal()  # for the list of bonuses about to burn

    presenter: "TodayPresenter"

    def __init__(self, words: Words, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.shown: dict[str, int] = {}  # how many lines of a part are wanted, by its key
        self._burning: tuple[Burning, str] | None = None  # with the currency
        deeds = Deeds(
            self._on_marked,
            self.greet_asked.emit,
            self.plan_asked.emit,
            self.client_asked.emit,
            self.event_asked.emit,
            self.letter_asked.emit,
            self._on_unfolded,
        )
        self._showing = Showing(words, currency, deeds)
        self.title_label = Label("", "page")
        self.second_label = Label(
            self.tr("Whose holiday is today, and who is to be remembered"), "body", "text2", wrap=True
        )
        self.body: QWidget = QWidget()
        self._page = QWidget()
        self._column = spaced(QVBoxLayout(self._page), 2, (28, 4, 28, 24))
        for widget in (self.title_label, self.second_label):
            self._column.addWidget(widget)
        self._column.addWidget(self.body, 1)
        self._scroll = ScrollArea(self._page)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._scroll)
        around = spaced(QHBoxLayout(self))
        around.addWidget(self._pages)

    def reload(self) -> None:
        self.presenter.load()

    def open_with(self, **arguments: object) -> None:
        if arguments.get("burning"):
            self.burning_asked.emit()

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        return self.presenter.commands()

    def may_leave(self) -> bool:
        return self.presenter.may_leave()

    def show_page(self, page: QWidget | None) -> None:
        """Bring *page* to the front, or without one the day again."""
        if page is not None and self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page or self._scroll)
        if page is None and isinstance(self.body, BoardBody):
            self.body.focus_burning()

    def shows(self, page: QWidget | None) -> bool:
        """Tell whether *page* is in front."""
        return page is not None and self._pages.currentWidget() is page

    def show_burning(self, found: Burning, currency: str) -> None:
        """Show whose bonuses burn soon, beside the people of the day."""
        self._burning = found, currency
        self._add_burning()

    def show_board(self, board: Board, clients: int) -> None:
        """Show the day; without *clients* what to do first."""
        self.counted.emit(board.count.left)
        self.title_label.setText(days.heading(board.day, self._words.language))
        at, focused = self._scroll.verticalScrollBar().value(), self._focused_mark()
        if clients:
            self._replace(BoardBody(board, self._showing))
            self._add_burning()
        else:
            self._replace(NoClients(self.clients_asked.emit))
        self._scroll.verticalScrollBar().setValue(at)
        if focused is not None:
            self._focus_after(*focused)

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no list."""
        label = Label(sentence, "body", "err", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._replace(label)

    def marks(self) -> list[tuple[str, MarkButtons]]:
        """Return the buttons of all rows from top to bottom, with the occurrence each is about."""
        return self.body.marks() if isinstance(self.body, BoardBody) else []

    def _add_burning(self) -> None:
        if self._burning is None or not isinstance(self.body, BoardBody):
            return
        found, currency = self._burning
        open_client, open_list = self.client_asked.emit, self.burning_asked.emit
        shown = found.clients or found.cards
        card = BurningCard(found, currency, self._words, open_client, open_list) if shown else None
        self.body.show_burning(card)

    def _replace(self, body: QWidget) -> None:
        self._column.replaceWidget(self.body, body)
        self.body.hide()
        self.body.deleteLater()
        self.body = body
        body.show()  # at once: the layout would do so later only, and what is hidden takes no focus

    def _focused_mark(self) -> tuple[int, str] | None:
        """Return the place and the occurrence of the row whose buttons have the keyboard's focus."""
        for place, (occurrence, marks) in enumerate(self.marks()):
            if marks.isAncestorOf(self.focusWidget() or self):
                return place, occurrence
        return None

    def _focus_after(self, place: int, occurrence: str) -> None:
        # A keyboard works through the list: what was noted gives the focus to the next open row.
        marks = self.marks()
        same = [at for at, (each, _) in enumerate(marks) if each == occurrence]
        start = same[0] if same else place
        for _, buttons in [*marks[start:], *marks[:start]]:
            if buttons.greeted_button is not None:
                buttons.greeted_button.setFocus(Qt.FocusReason.OtherFocusReason)
                self._scroll.ensureWidgetVisible(buttons.greeted_button)
                return

    def _on_marked(self, item: OccasionView, mark: Mark) -> None:
        self.marked.emit(item.occurrences, mark)

    def _on_unfolded(self, key: str, shown: int) -> None:
        self.shown[key] = shown
        self.more_asked.emit()
