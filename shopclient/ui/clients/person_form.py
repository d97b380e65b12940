"""The form of a client: two fields at the counter, everything else in parts that fold."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any, Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shopclient.domain.emails import check_email
from shopclient.domain.errors import Refusal
from shopclient.domain.field_cleaning import past
from shopclient.domain.given_names import guessed_sex
from shopclient.domain.phones import parse_phone
from shopclient.ui.clients import filled
from shopclient.ui.clients.around import Around
from shopclient.ui.clients.date_fields import DateFields
from shopclient.ui.clients.doubles_band import DoublesBand
from shopclient.ui.clients.draft import Draft
from shopclient.ui.clients.draft_values import read_born_about, read_date
from shopclient.ui.clients.family_rows import FamilyRows
from shopclient.ui.clients.favourite_rows import FavouriteRows
from shopclient.ui.clients.fold import Fold
from shopclient.ui.clients.layout import Columns
from shopclient.ui.clients.likes_fields import LikesFields
from shopclient.ui.clients.own_fields import OwnFields
from shopclient.ui.clients.places import PLACE
from shopclient.ui.clients.reach_fields import ReachFields
from shopclient.ui.clients.shop_fields import ShopFields
from shopclient.ui.clients.who_fields import Judges, WhoFields
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import Field
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card

#: Parts that are open until somebody folds them: what warms a shop to its clients.
_OPEN = {"favourites", "family", "likes"}


class Part(Protocol):
    """A part of the form, made when it is first opened."""

    def draft(self, rest: Draft) -> Draft:
        """Return *rest* with what is typed in this part."""

    def show_draft(self, draft: Draft) -> None:
        """Show *draft*."""


class PersonForm(QWidget):
    """Everything that is noted about a person, as text."""

    edited = Signal()
    reshaped = Signal()  # rows came or went
    removed = Signal(str, object)  # what it was, and what brings it back

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._around = Around(date.min, "")
        self._own_id: int | None = None
        self._shown, self._is_showing = Draft(), False
        judges = Judges(
            phone=self._phone_fault,
            odd_phone=self._phone_doubt,
            email=self._email_fault,
            date=self._date_fault,
            about=self._about_fault,
        )
        self.who = WhoFields(judges)
        self._parts: dict[str, Part] = {"who": self.who}
        self.doubles = DoublesBand(context.words)
        self._make_folds()
        self._lay_out()
        self._listen(self.who)
        self.who.became.connect(self._show_kind)

    @property
    def reach(self) -> ReachFields:
        """How a client is talked to and reached."""
        return cast(ReachFields, self._part("reach"))

    @property
    def dates(self) -> DateFields:
        """The name day and other days."""
        return cast(DateFields, self._part("dates"))

    @property
    def favourites(self) -> FavouriteRows:
        """The favourite holidays."""
        return cast(FavouriteRows, self._part("favourites"))

    @property
    def family(self) -> FamilyRows:
        """Who is around the client."""
        return cast(FamilyRows, self._part("family"))

    @property
    def likes(self) -> LikesFields:
        """Tastes, hobbies, notes."""
        return cast(LikesFields, self._part("likes"))

    @property
    def shop(self) -> ShopFields:
        """What matters to the shop alone."""
        return cast(ShopFields, self._part("shop"))

    @property
    def own(self) -> OwnFields:
        """The shop's own fields."""
        return cast(OwnFields, self._part("own"))

    def set_short(self, *, short: bool) -> None:
        """Show only a name and a phone, or everything."""
        for fold in self.folds.values():
            if not short and fold.is_open:
                fold.build()
            fold.setVisible(not short)
        self.more.setVisible(not short)
        self.who.set_short(short=short)

    def draft(self) -> Draft:
        """Return everything as typed; a part that was never opened holds what it was given."""
        draft = self._shown
        for part in self._parts.values():
            draft = part.draft(draft)
        return draft

    def show_draft(self, draft: Draft, around: Around, own_id: int | None) -> None:
        """Show *draft* of the client *own_id* (None: a new one)."""
        self._shown, self._around, self._own_id = draft, around, own_id
        self.clear_errors()
        for part in self._parts.values():
            self._fill(part)
        self._show_kind()
        self._show_filled()

    def clear_errors(self) -> None:
        """Take every refusal away."""
        for field in self.findChildren(Field):
            field.clear_error()

    def show_errors(self, said: Sequence[tuple[str, str]]) -> list[str]:
        """Say each text under the field at its place, open what it is in, go to the first one of the form.

        Returns what has no field here.
        """
        fields = [(self.field_at(place), text) for place, text in said]
        shown = [(field, text) for field, text in fields if field is not None]
        for field, text in shown:
            self.open_around(field)
            field.show_error(text)
        first = min((field for field, _ in shown), key=self._turn, default=None)
        if first is not None:
            first.setFocus()
            if isinstance(first.editor_widget, QLineEdit):
                first.editor_widget.selectAll()
        return [text for field, text in fields if field is None]

    def _turn(self, field: Field) -> int:
        """Return in which part a field is, as one goes through them."""
        folds = enumerate(self.folds.values())
        return next((turn for turn, fold in folds if fold.isAncestorOf(field)), -1)

    def open_around(self, widget: QWidget) -> None:
        """Open the part in which *widget* is."""
        for fold in self.folds.values():
            if fold.isAncestorOf(widget) and not fold.is_open:
                fold.set_open(is_open=True)
                self.reshaped.emit()

    def field_at(self, place: str) -> Field | None:
        """Return the field at a place of a person: ``phones[1]``, ``family[0].birthday``."""
        found = PLACE.match(place)
        if found is None:
            return None
        what, index, part = found["what"], int(found["index"] or 0), found["part"] or ""
        if what == "family":
            return self.family.field(index, part or "name", int(found["inner"] or 0))
        if what == "favourites":
            return self.favourites.field(index)
        if what == "custom":
            return self.own.field_at(index)
        named = self.who.field_at(what, index) or self.reach.field_at(what, index)
        named = named or self.dates.field_at(what, index, part)
        return named or self.likes.field_at(what) or self.shop.field_at(what)

    def _phone_fault(self, text: str) -> str:
        return self._fault(lambda: parse_phone(text, self._around.country))

    def _phone_doubt(self, text: str) -> str:
        """Return what is odd about a phone that can be kept all the same; "" for nothing."""
        try:
            phone = parse_phone(text, self._around.country)
        except Refusal:
            return ""
        if phone.e164 is not None:
            return ""
        return self.tr("No phone is dialled so: is a digit missing? It is kept as typed.")

    def _email_fault(self, text: str) -> str:
        return self._fault(lambda: check_email(text))

    def _date_fault(self, text: str) -> str:
        return self._fault(lambda: past(read_date(text, ""), self._around.today, ""))

    def _about_fault(self, text: str) -> str:
        return self._fault(lambda: read_born_about(text, self._around.today))

    def _fault(self, read: Callable[[], object]) -> str:
        """Return what is wrong with a line that *read* reads; "" for nothing."""
        try:
            read()
        except Refusal as refusal:
            return self._context.sentence(refusal)
        return ""

    def _part(self, name: str) -> Part:
        """Return a part, made and filled if that was not done yet."""
        if name not in self._parts:
            self.folds[name].build()
        return self._parts[name]

    def _make(self, name: str) -> QWidget:
        context = self._context
        makers: dict[str, Callable[[], QWidget]] = {
            "reach": ReachFields,
            "dates": lambda: DateFields(context.language),
            "favourites": lambda: FavouriteRows(context.language),
            "family": lambda: FamilyRows(context),
            "likes": LikesFields,
            "shop": lambda: ShopFields(context),
            "own": lambda: OwnFields(context),
        }
        part = makers[name]()
        self._parts[name] = cast(Part, part)
        self._listen(part)
        self._fill(cast(Part, part))
        return part

    def _fill(self, part: Part) -> None:
        self._is_showing = True
        around = self._around
        if isinstance(part, FavouriteRows | DateFields):
            part.know(around)
        elif isinstance(part, FamilyRows | ShopFields):
            part.show_around(around, self._own_id)
        elif isinstance(part, OwnFields):
            part.show_fields(around.fields)
        part.show_draft(self._shown)
        self._tell_name(part)
        self._is_showing = False

    def _make_folds(self) -> None:
        titles = {
            "reach": ("message-circle", self.tr("Talking and reaching")),
            "dates": ("calendar-plus", self.tr("Name day and other days")),
            "shop": ("building-store", self.tr("For the shop")),
            "own": ("tag", self.tr("Fields of your own")),
            "favourites": ("calendar-heart", self.tr("Favourite holidays")),
            "family": ("users", self.tr("Family and close ones")),
            "likes": ("heart", self.tr("Tastes, hobbies, notes")),
        }
        self.folds = {
            name: Fold(icon, title, partial(self._make, name), is_open=name in _OPEN)
            for name, (icon, title) in titles.items()
        }
        for name, fold in self.folds.items():
            fold.toggled.connect(partial(self._on_toggled, name))

    def _lay_out(self) -> None:
        folds = self.folds
        who = Card(20, gap=12)
        who.body.addWidget(SectionHeader("user", self.tr("Who it is")))
        who.body.addWidget(self.who)
        left, self.more = QWidget(), QWidget()
        _stack(left, who, self.doubles, folds["reach"], folds["dates"], folds["shop"], folds["own"])
        _stack(self.more, folds["favourites"], folds["family"], folds["likes"])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns([left, self.more], [1, 1], least=860))

    def _listen(self, part: Any) -> None:
        part.edited.connect(self._on_edited)
        for name, told in (("reshaped", self.reshaped), ("removed", self.removed)):
            if hasattr(part, name):
                getattr(part, name).connect(told)

    def _on_toggled(self, name: str) -> None:
        if self.folds[name].is_open:
            self._show_filled()
        self.reshaped.emit()

    def _on_edited(self) -> None:
        if not self._is_showing:
            self._show_filled()
            self.edited.emit()

    def _show_kind(self) -> None:
        is_firm = self.who.organisation.isChecked()
        title = self.tr("Contact persons") if is_firm else self.tr("Family and close ones")
        self.folds["family"].set_title(title)
        if "family" in self._parts:
            self.family.show_organisation(is_one=is_firm)

    def _show_filled(self) -> None:
        """Say in each head how much is filled in, and what follows from the name."""
        draft, words = self.draft(), self._context.words
        names = {**self._around.names}
        if "shop" in self._parts and draft.referred_by is not None:
            names[draft.referred_by] = self.shop.referred_by.name
        parts = {
            "reach": filled.reach(draft),
            "dates": filled.days(draft),
            "shop": filled.shop(draft, names),
            "own": filled.own(draft),
            "favourites": filled.favourites(draft, words, self._around.holidays),
            "family": filled.family(draft, words, names),
            "likes": filled.likes(draft),
        }
        for name, part in parts.items():
            self.folds[name].show_filled(part.count, part.summary)
        for each in self._parts.values():
            self._tell_name(each)

    def _tell_name(self, part: Part) -> None:
        """Let a part follow the name as it is typed."""
        if isinstance(part, DateFields):
            is_firm = self.who.organisation.isChecked()
            part.propose_for("" if is_firm else self.who.first.text() or self.who.full_name)
        elif isinstance(part, FamilyRows):
            part.show_sex(guessed_sex(self.who.full_name))


def _stack(holder: QWidget, *cards: QWidget) -> None:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().px(16))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
