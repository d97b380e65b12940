"""The form of a client: two fields at the counter, everything else under "More"."""

import re
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shopclient.texts.words import Words
from shopclient.ui.clients.draft import Draft
from shopclient.ui.clients.family_rows import FamilyRows
from shopclient.ui.clients.favourite_rows import FavouriteRows
from shopclient.ui.clients.layout import Columns
from shopclient.ui.clients.likes_fields import LikesFields
from shopclient.ui.clients.who_fields import WhoFields
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import Field
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card

_PLACE = re.compile(r"(?P<what>[a-z_0-9]+)(?:\[(?P<index>\d+)\])?(?:\.(?P<part>[a-z]+))?")


class PersonForm(QWidget):
    """Everything that is noted about a person, as text."""

    edited = Signal()
    reshaped = Signal()  # rows came or went
    removed = Signal(str, object)  # what it was, and what brings it back

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.who = WhoFields()
        self.favourites = FavouriteRows(words.language)
        self.family = FamilyRows(words)
        self.likes = LikesFields()
        self.more = QWidget()
        left, right = QWidget(), self.more
        _stack(left, self._card("user", self.tr("Who it is"), self.who), self._likes_card())
        _stack(
            right,
            self._card("calendar-heart", self.tr("Favourite holidays"), self.favourites),
            self._card("users", self.tr("Family and close ones"), self.family),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns([left, right], [1, 1], least=860))
        for part in (self.who, self.favourites, self.family, self.likes):
            part.edited.connect(self.edited)
        for rows in (self.who, self.favourites, self.family):
            rows.reshaped.connect(self.reshaped)
            rows.removed.connect(self.removed)

    def set_short(self, *, short: bool) -> None:
        """Show only a name and a phone, or everything."""
        self.more.setVisible(not short)
        self._likes.setVisible(not short)
        self.who.set_short(short=short)

    def draft(self) -> Draft:
        """Return everything as typed."""
        likes = self.likes
        return self.who.draft(
            Draft(
                hobbies=likes.hobbies.text(),
                tastes=likes.tastes.text(),
                tags=likes.tags.text(),
                notes=likes.notes.text(),
                family=self.family.drafts(),
                favourites=self.favourites.favourites(),
            )
        )

    def show_draft(self, draft: Draft, today: date, country: str) -> None:
        """Show *draft*; holidays tell their next date after *today*, those of *country* come first."""
        self.clear_errors()
        self.who.show_draft(draft)
        self.favourites.set_day_and_country(today, country)
        self.favourites.show_favourites(draft.favourites)
        self.family.show_drafts(draft.family)
        self.likes.hobbies.set_text(draft.hobbies)
        self.likes.tastes.set_text(draft.tastes)
        self.likes.tags.set_text(draft.tags)
        self.likes.notes.set_text(draft.notes)

    def clear_errors(self) -> None:
        """Take every refusal away."""
        for field in self.findChildren(Field):
            field.clear_error()

    def show_error(self, place: str, text: str) -> bool:
        """Say *text* under the field at *place* and go there; False where the form has no such field."""
        field = self.field_at(place)
        if field is None:
            return False
        field.show_error(text)
        field.setFocus()
        if isinstance(field.editor_widget, QLineEdit):
            field.editor_widget.selectAll()
        return True

    def field_at(self, place: str) -> Field | None:
        """Return the field at a place of a person: ``phones[1]``, ``family[0].birthday``."""
        found = _PLACE.match(place)
        if found is None:
            return None
        what, index, part = found["what"], int(found["index"] or 0), found["part"]
        if what == "family":
            return self.family.field(index, part or "name")
        if what == "favourites":
            return self.favourites.field(index)
        return self.who.field_at(what, index) or self.likes.field_at(what)

    def _likes_card(self) -> Card:
        self._likes = self._card("heart", self.tr("Tastes, hobbies, notes"), self.likes)
        return self._likes

    def _card(self, icon: str, title: str, content: QWidget) -> Card:
        card = Card(20)
        card.body.setSpacing(theme().px(12))
        card.body.addWidget(SectionHeader(icon, title))
        card.body.addWidget(content)
        return card


def _stack(holder: QWidget, *cards: Card) -> None:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().px(16))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
