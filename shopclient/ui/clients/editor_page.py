"""The page on which a client is written down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shopclient.ui.clients.around import Around
from shopclient.ui.clients.draft import Draft
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.notice import Notice
from shopclient.ui.clients.page_head import PageHead
from shopclient.ui.clients.person_form import PersonForm
from shopclient.ui.clients.tab_order import follow_layout
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.scroll import ScrollArea

_NARROW = 430  # a narrower one has no room for all that a button could say
_LOW = 260  # a lower page has no room for a head beside its fields


class EditorPage(QWidget):
    """The form with what is said about it; it tells what was asked for and decides nothing."""

    edited = Signal()
    removed = Signal(str, object)  # what was taken away, and what brings it back
    save_asked = Signal()
    close_asked = Signal()
    leave_asked = Signal()  # without saving
    keep_asked = Signal()  # go on typing
    double_opened = Signal(object)  # the client's id
    saved_one_asked = Signal()  # take what somebody else saved
    overwrite_asked = Signal()
    go_on_asked = Signal()  # with what was left of the form
    drop_asked = Signal()  # what was left of it

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.form = PersonForm(context)
        self.head = PageHead("")
        self.head.back_button.clicked.connect(self.close_asked)
        self.trouble_notice, self.left_notice = Notice(), Notice("note")
        self.doubles_notice = self.form.doubles
        self.more_button = Button(self.tr("More: birthday, family, favourite holiday …"), "outline", "plus")
        self.more_button.clicked.connect(self._on_more_clicked)
        self.save_button = Button(self.tr("Save"), "primary", "check", "F9", height=44)
        self.save_button.clicked.connect(self.save_asked)
        self.close_button = Button(self.tr("Close"), "quiet", "", "Esc", height=44)
        self.close_button.clicked.connect(self.close_asked)
        self.known_button = Button(self.tr("Known already?"), "outline", "alert-triangle", height=44)
        self.known_button.clicked.connect(self._on_known_clicked)
        self.left_button = Button(self.tr("Typed before"), "outline", "history", height=44)
        self.left_button.clicked.connect(self._on_left_clicked)
        self.known_button.hide()
        self.left_button.hide()
        self._lay_out()
        self.form.edited.connect(self.edited)
        self.doubles_notice.opened.connect(lambda double: self.double_opened.emit(double.client))
        self.doubles_notice.reshaped.connect(self._on_doubles_reshaped)
        self.form.removed.connect(self.removed)
        self.form.reshaped.connect(lambda: follow_layout(self))
        # Only when all has found its place.
        self.form.reshaped.connect(self._scroll_to_focus, Qt.ConnectionType.QueuedConnection)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save_asked)

    def show_draft(
        self, title: str, draft: Draft, around: Around, own_id: int | None, *, short: bool
    ) -> None:
        """Show *draft* under *title*; *short* folds everything but the name and the phone."""
        self.head.title_label.setText(title)
        self.form.show_draft(draft, around, own_id)
        self._short = short
        self.form.set_short(short=short)
        self.more_button.setVisible(short)
        self.trouble_notice.hide()
        self.hide_left()
        self._scroll.verticalScrollBar().setValue(0)
        follow_layout(self)

    def resume(self, draft: Draft, around: Around, own_id: int | None) -> None:
        """Go on with *draft*, unfolding what of it the two fields of the counter do not show."""
        self.form.show_draft(draft, around, own_id)
        self.hide_left()
        two = Draft(name=draft.name, phones=draft.phones)
        if self._short and draft != two:
            self._unfold()
        follow_layout(self)
        self.focus("name")

    def show_left(self, text: str) -> None:
        """Offer what was left of this form."""
        self.left_notice.show_text(
            text,
            (self.tr("Go on with it"), "outline", self.go_on_asked.emit),
            (self.tr("Drop it"), "quiet", self.drop_asked.emit),
        )
        self._show_in_foot()
        follow_layout(self)

    def hide_left(self) -> None:
        """Offer nothing that was left."""
        self.left_notice.hide()
        self._show_in_foot()

    def focus(self, part: str) -> None:
        """Go to the part of the form that is to be filled in: ``favourites``, ``family`` or a field."""
        if part == "favourites":
            self.form.open_around(self.form.favourites)
            self.form.favourites.picker.setFocus()
        elif part == "family":
            self.form.open_around(self.form.family)
            self.form.family.add()
        elif part == "dates":
            self.form.open_around(self.form.dates)
            self.form.dates.occasions.add_button.click()
        elif field := self.form.field_at(part):
            self.form.open_around(field)
            field.setFocus()
            if self._short and isinstance(field.editor_widget, QLineEdit):
                field.editor_widget.end(False)  # what was looked for in vain is typed on

    def show_refusals(self, said: Sequence[tuple[str, str]]) -> None:
        """Say why it was not saved, each place with its text under its field where there is one."""
        self.trouble_notice.hide()
        if self._short and any(self._is_folded(place) for place, _ in said):
            self._unfold()
        homeless = self.form.show_errors(said)
        if homeless:
            self.trouble_notice.show_text("\n".join(homeless))
        elif len(said) > 1:
            self.trouble_notice.show_text(
                self.tr("Not saved yet: %n field(s) are to be put right.", "", len(said))
            )
        self._scroll_to_focus()

    def show_changed(self, text: str) -> None:
        """Say that somebody else saved this client meanwhile."""
        self.trouble_notice.show_text(
            text,
            (self.tr("Show what was saved"), "outline", self.saved_one_asked.emit),
            (self.tr("Save mine over it"), "outline", self.overwrite_asked.emit),
        )

    def show_guard(self) -> None:
        """Ask what is to become of what was typed."""
        self.trouble_notice.show_text(
            self.tr("What you typed is not saved yet."),
            (self.tr("Save"), "soft", self.save_asked.emit),
            (self.tr("Close and keep it for later"), "outline", self.leave_asked.emit),
            (self.tr("Keep editing"), "outline", self.keep_asked.emit),
        )
        # A space or Enter typed on without looking must neither save nor throw away.
        self.trouble_notice.focus_last()

    def hide_guard(self) -> None:
        """Go on typing."""
        self.trouble_notice.hide()
        (self._content.focusWidget() or self.form.who.name).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short, whole = self.tr("More"), self.tr("More: birthday, family, favourite holiday …")
        self.more_button.setText(short if self.width() < theme().px(_NARROW) else whole)
        is_low = self.height() < theme().px(_LOW)
        if is_low != self._is_low:
            self._make_low(is_low)

    def set_busy(self, busy: bool) -> None:
        """Let nothing be saved twice."""
        self.save_button.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A line passes Enter on: in the two fields of the counter it saves.
        if self._short and _is_enter(event) and isinstance(self.focusWidget(), QLineEdit):
            self.save_asked.emit()
        else:
            super().keyPressEvent(event)

    def _is_folded(self, place: str) -> bool:
        in_short = place.startswith(("name", "last", "first", "middle", "phones"))
        return not in_short and self.form.field_at(place) is not None

    def _on_more_clicked(self) -> None:
        self._unfold()
        self.focus("birthday")
        self.form.reshaped.emit()

    def _unfold(self) -> None:
        self._short = False
        self.form.set_short(short=False)
        self.more_button.hide()
        follow_layout(self)

    def _scroll_to_focus(self) -> None:
        if (widget := self.focusWidget()) is not None:
            self._scroll.ensureWidgetVisible(widget, 0, theme().px(80))

    def _make_low(self, is_low: bool) -> None:
        """Leave a low page's room to its fields: the head is scrolled with them, and leads back by itself."""
        self._is_low = is_low
        for part in (self.left_notice, self.head):
            self._column.removeWidget(part)
            self._inside.removeWidget(part)
            (self._inside if is_low else self._column).insertWidget(0, part)
        self.close_button.setVisible(not is_low)
        self._show_in_foot()

    def _show_in_foot(self) -> None:
        """Say in a low page's foot what is out of sight there: who may be known, what was left of the form.

        Who types on without looking must not press a button with a space, so the focus stays in the field.
        """
        self.known_button.setVisible(self._is_low and bool(self.doubles_notice.text()))
        self.left_button.setVisible(self._is_low and bool(self.left_notice.text()))

    def _on_left_clicked(self) -> None:
        self._scroll.ensureWidgetVisible(self.left_notice)
        self.left_notice.focus_first()

    def _on_known_clicked(self) -> None:
        self._scroll.ensureWidgetVisible(self.doubles_notice)
        self.doubles_notice.focus_first()

    def _on_doubles_reshaped(self) -> None:
        self._show_in_foot()
        follow_layout(self)

    def _on_range_changed(self) -> None:
        # Only now has the field that is typed into got its place.
        if self._is_low:
            self._scroll_to_focus()

    def _lay_out(self) -> None:
        self._short = self._is_low = False
        self._content = QWidget()
        self._inside = inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, theme().px(6), theme().px(8))
        inside.setSpacing(theme().px(16))
        inside.addWidget(self.form)
        inside.addLayout(row(self.more_button, 1))
        inside.addStretch(1)
        self._scroll = ScrollArea(self._content)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(12))
        column.addWidget(self.head)
        column.addWidget(self.left_notice)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.trouble_notice)
        column.addWidget(
            FlowBox(self.save_button, self.close_button, self.known_button, self.left_button, gap=12)
        )


def _is_enter(event: QKeyEvent) -> bool:
    plain = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() in plain
