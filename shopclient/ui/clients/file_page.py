"""The file of one client: how to talk to him and what is dear first, then family, gifts, what happened."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.contacts import ContactNote
from shopclient.texts import days, numbers
from shopclient.ui.clients import say
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.consents_card import ConsentsCard
from shopclient.ui.clients.contact_line import ContactLine
from shopclient.ui.clients.days_card import DaysCard
from shopclient.ui.clients.dossier import Dossier
from shopclient.ui.clients.family_card import FamilyCard
from shopclient.ui.clients.favourite_band import FAVOURITE_KEY, FavouriteBand
from shopclient.ui.clients.file_cards import LikesCard, MoneyCard
from shopclient.ui.clients.files_card import FilesCard
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.gifts_card import GiftsCard
from shopclient.ui.clients.jotted import Jottings
from shopclient.ui.clients.law_row import LawRow
from shopclient.ui.clients.layout import Columns, clear, column, row
from shopclient.ui.clients.life import WholeFile
from shopclient.ui.clients.log_band import LogBand
from shopclient.ui.clients.notes_card import NotesCard
from shopclient.ui.clients.photo_avatar import PhotoAvatar
from shopclient.ui.clients.rhythm_card import RhythmCard, risk_chip
from shopclient.ui.clients.tab_order import follow_layout
from shopclient.ui.clients.talk_line import TalkLine
from shopclient.ui.clients.timeline_card import TimelineCard
from shopclient.ui.clients.unknown_band import UnknownBand
from shopclient.ui.clients.who_card import WhoCard
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import ElidedLabel
from shopclient.ui.widgets.scroll import ScrollArea

_ROOM_FOR_HEAD = 620  # pixels at 100 %
_ROOM_FOR_WORDS = 860  # of the buttons at the head
_GAP = 16


class FilePage(QWidget):
    """One client; what only shows is made anew for each file, where something is typed lives on."""

    back_asked = Signal()
    till_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self.asks = context, Asks(self)
        self._client = 0  # whose file is shown
        self.back_button = Button(self.tr("All clients"), "quiet", "chevron-left", "Esc")
        self.back_button.clicked.connect(self.back_asked)
        self.edit_button = Button(self.tr("Edit"), "outline", "pencil", "Ctrl+Enter", height=40)
        self.edit_button.clicked.connect(lambda: self.asks.edit.emit("name"))
        self.log_button = Button(self.tr("Note a talk"), "outline", "message-circle", "Shift+F2", height=40)
        self.till_button = Button(self.tr("Take to till"), "primary", "cash-register", "F9", height=40)
        self.till_button.clicked.connect(self.till_asked)
        self.small_edit_button = IconButton(self.tr("Edit (Ctrl+Enter)"), "pencil", "outline", height=40)
        self.small_edit_button.clicked.connect(self.edit_button.click)
        self.small_log_button = IconButton(
            self.tr("Note a talk (Shift+F2)"), "message-circle", "outline", height=40
        )
        self.small_log_button.clicked.connect(self.log_button.click)
        self.greet_button = IconButton(self.tr("Greet (Shift+F5)"), "confetti", "outline", height=40)
        self.greet_button.clicked.connect(self._on_greet)
        self.archive_button = Button("", "quiet", "folder", height=36)
        self.archive_button.clicked.connect(self.asks.archive)
        words = context.words
        shop = context.shop.programme().shop
        self.jottings = Jottings(context.drafts)
        self.log = LogBand(words, self.asks, self.jottings)
        self.gifts = GiftsCard(words, shop, self.asks, self.jottings)
        self.asks.reshaped.connect(self.settle)
        self.asks.open_contact.connect(self._on_open_contact)
        self.asks.answer.connect(self._on_answer)
        self.asks.love.connect(self._on_love)
        self.asks.look_at.connect(self._bring_into_sight)
        self.timeline = TimelineCard(words, context.currency, self.asks)
        self.notes = NotesCard(words, shop.country, self.asks)
        self.log_button.clicked.connect(self.begin_log)
        self.log.noted.connect(self.till_button.setFocus)
        for keys, button in (
            ("Ctrl+Return", self.edit_button),
            ("Ctrl+Enter", self.edit_button),
            ("Shift+F2", self.log_button),
            ("Shift+F5", self.greet_button),
        ):
            self._on_key(keys, button.click)
        self._on_key(FAVOURITE_KEY, lambda: self.asks.edit.emit("favourites"))
        self._lay_out()

    def _on_key(self, keys: str, deed: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)

    def show_file(self, whole: WholeFile) -> None:
        """Show one client; the focus stays on what it was on, if that is still there."""
        focused = self._named_focus()
        stays = whole.dossier.file.id == self._client
        self._client = whole.dossier.file.id
        place = self._area.verticalScrollBar().value()
        if not stays:
            self._area.verticalScrollBar().setValue(0)
        words, dossier, asks = self._context.words, whole.dossier, self.asks
        self._show_head(whole)
        self.log.show_client(dossier.file.id, dossier.today)
        self.timeline.know(whole.dossier.holidays)
        self.gifts.show_file(whole)
        self.notes.show_file(whole)
        band = FavouriteBand(dossier.loved, words, visits=whole.life.visits, holidays=dossier.holidays)
        band.plan_asked.connect(asks.plan)
        band.plan_opened.connect(asks.open_plan)
        band.add_asked.connect(lambda: asks.edit.emit("favourites"))
        _fill(self._loved, band)
        _fill(self._unknown, UnknownBand(dossier.file, asks))
        _fill(self._who, WhoCard(whole, words, asks), LikesCard(dossier, asks))
        days_card = DaysCard(dossier, words, asks)
        _fill(self._family, FamilyCard(whole, words, self._context.currency, asks), days_card)
        rhythm = RhythmCard(whole.life.visits, dossier.today, words, self._context.currency)
        _fill(self._money, MoneyCard(dossier, words, self._context.currency, asks), rhythm)
        _fill(self._consents, ConsentsCard(whole.life.consents, words, asks))
        _fill(self._files, FilesCard(whole.life, words, asks))
        is_away = dossier.file.archived
        self.archive_button.setText(
            self.tr("Bring back from the archive") if is_away else self.tr("Put into the archive")
        )
        self.settle()
        self._focus_again(focused)
        if stays:
            # Cards made anew have their height only after some passes.
            bar = self._area.verticalScrollBar()
            self._scrolled.activate()
            bar.setValue(place)
            QTimer.singleShot(0, bar, lambda: bar.setValue(place))

    def close_panel(self) -> bool:
        """Put away the lines in which somebody types; False where nobody does."""
        focused = self.focusWidget()
        panels: tuple[tuple[QWidget, Callable[[], None]], ...] = (
            (self.log, self.log.close_band),
            (self.gifts.form, self.gifts.close_form),
            (self.notes.form, self.notes.close_form),
        )
        for panel, close in panels:
            if panel.isVisible() and focused is not None and panel.isAncestorOf(focused):
                close()
                if self.focusWidget() is None or panel is self.log:
                    self.log_button.setFocus()
                return True
        return False

    def settle(self) -> None:
        """Let Tab go as the eye does, after cards or rows were made anew."""
        follow_layout(self)

    def begin_log(self) -> None:
        """Open the line for a conversation."""
        self.log.begin()
        self._bring_into_sight(self.log.text)

    def _on_greet(self) -> None:
        from shopclient.ui.greeting.menu import GreetMenu

        GreetMenu(self._context, self.greet_button).ask(self._client)

    def _on_open_contact(self, number: int, note: ContactNote) -> None:
        self.log.change(number, note)
        self._bring_into_sight(self.log.text)

    def _on_answer(self) -> None:
        self.log.begin_answer()
        self._bring_into_sight(self.log.text)

    def _on_love(self, phrase: str) -> None:
        self.notes.love(phrase)
        self._bring_into_sight(self.notes.picker)

    def _bring_into_sight(self, field: QWidget) -> None:
        self._scrolled.activate()
        self._area.ensureWidgetVisible(field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # With large letters on a low window the head scrolls with the rest instead of taking all the room.
        if self.height() < theme().px(_ROOM_FOR_HEAD):
            self._scrolled.insertWidget(0, self._head)
        else:
            self._column.insertWidget(1, self._head)
        is_narrow = self.width() < theme().px(_ROOM_FOR_WORDS)
        for small in (self.small_edit_button, self.small_log_button):
            small.setVisible(is_narrow)
        for button in (self.edit_button, self.log_button):
            button.setVisible(not is_narrow)
        self.settle()

    def _show_head(self, whole: WholeFile) -> None:
        dossier = whole.dossier
        self._avatar.show_person(dossier.name)
        self._avatar.show_photo(whole.life.photo)
        self._name.setText(dossier.name)
        clear(self._chips)
        risk = risk_chip(whole.life.visits, self._context.words)
        self._chips.addWidget(FlowBox(*self._state_chips(dossier), *([risk] if risk else [])), 1)
        contacts = ContactLine(dossier, self._context.words)
        contacts.birthday_asked.connect(lambda: self.asks.edit.emit("birthday"))
        contacts.history_asked.connect(self.asks.field_history)
        _fill(self._contacts, contacts, TalkLine(dossier.file.person))

    def _state_chips(self, dossier: Dossier) -> list[QWidget]:
        words, file = self._context.words, dossier.file
        chips: list[QWidget] = []
        if file.archived:
            chips.append(Chip(self.tr("in the archive"), "warn", "folder", height=24))
        if dossier.birthday is not None and say.is_near(dossier.birthday.days_left):
            when = days.days_left(dossier.birthday.days_left, words)
            chips.append(Chip(self.tr("birthday {when}").format(when=when), "gift", "cake", height=24))
        if file.person.is_organisation:
            chips.append(Chip(self.tr("organisation"), "accent", "building-store", height=24))
        chips.append(say.stage_chip(file, words))
        if file.cards:
            chips.append(Chip(file.cards[0].kind_name, "neutral", height=24))
            sum_ = numbers.bonuses(file.bonuses, self._context.currency, words.language)
            chips.append(Chip(self.tr("bonuses {sum}").format(sum=sum_), "points", height=24))
        if file.debt:
            sum_ = numbers.bonuses(file.debt, self._context.currency, words.language)
            chips.append(Chip(self.tr("owes bonuses: {sum}").format(sum=sum_), "warn", height=24))
        if warning := say.state_chip(file.person.state, words):
            chips.append(warning)
        return chips

    def _named_focus(self) -> str:
        focused = self.focusWidget()
        is_here = focused is not None and focused.hasFocus() and self.isAncestorOf(focused)
        return _name_of(focused) if is_here and isinstance(focused, QAbstractButton) else ""

    def _focus_again(self, name: str) -> None:
        """Bring the keyboard back to the button of this name: cards were made anew around it."""
        focused = self.window().focusWidget()
        if not name or (focused is not None and _name_of(focused) == name):
            return
        for button in self.findChildren(QAbstractButton):
            if _name_of(button) == name and button.isEnabled() and not button.isHidden():
                button.setFocus()
                return
        self.log_button.setFocus()

    def _lay_out(self) -> None:
        px = theme().px
        self._avatar, self._name = PhotoAvatar(72), ElidedLabel("", "page")
        self._chips, self._contacts = QHBoxLayout(), column(gap=8)
        self._chips.setSpacing(px(8))
        self._loved, self._unknown = column(gap=_GAP), column(gap=_GAP)
        self._who, self._family = column(gap=_GAP), column(gap=_GAP)
        self._money, self._consents, self._files = (column(gap=_GAP) for _ in range(3))
        content = QWidget()
        self._scrolled = QVBoxLayout(content)
        self._scrolled.setContentsMargins(0, 0, px(6), px(8))
        self._scrolled.setSpacing(px(_GAP))
        self._scrolled.addWidget(self.log)
        self._scrolled.addLayout(self._loved)
        self._scrolled.addLayout(self._unknown)
        person = _stack(self._money, self._who, self.notes)
        around = _stack(self._family, self.gifts, self._consents)
        # Three columns, in a narrower window two, in a narrow one a single one.
        left = Columns([person, around], [10, 11], least=560)
        right = _stack(self.timeline, self._files)
        self._scrolled.addWidget(Columns([left, right], [21, 11], least=640))
        self._scrolled.addWidget(LawRow(self.asks, self.archive_button))
        self._scrolled.addStretch(1)
        self._area = ScrollArea(content)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(12))
        edits, logs = (self.edit_button, self.small_edit_button), (self.log_button, self.small_log_button)
        deeds = (*edits, *logs, self.greet_button)
        buttons = (self.back_button, *deeds, self.till_button)
        self._column.addWidget(FlowBox(*buttons, gap=10, spread=True))
        self._head = self._make_head()
        self._column.addWidget(self._head)
        self._column.addWidget(self._area, 1)

    def _make_head(self) -> QWidget:
        texts = column(self._name, gap=6)
        texts.addLayout(self._chips)
        line = row(gap=16)
        line.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        head = QWidget()
        inside = QVBoxLayout(head)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme().px(12))
        inside.addLayout(line)
        inside.addLayout(self._contacts)
        return head


def _fill(slot: QVBoxLayout, *parts: QWidget) -> None:
    clear(slot)
    for part in parts:
        slot.addWidget(part)


def _stack(*parts: QWidget | QVBoxLayout) -> QWidget:
    holder = QWidget()
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(theme().px(_GAP))
    for part in parts:
        if isinstance(part, QWidget):
            lines.addWidget(part)
        else:
            lines.addLayout(part)
    lines.addStretch(1)
    return holder


def _name_of(widget: QWidget | None) -> str:
    if widget is None:
        return ""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text
