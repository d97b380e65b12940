"""The four pages of the first start; each writes what it is told into the draft at once."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import PlaceUnfit
from shopclient.domain.ready_programmes import READY, Ready
from shopclient.services.places import trouble_of_place
from shopclient.texts.errors import sentence
from shopclient.texts.programme import ready_example, ready_title
from shopclient.texts.regions import countries, currencies, zones_of
from shopclient.ui.theme import theme
from shopclient.ui.welcome.choice_card import ChoiceCard
from shopclient.ui.welcome.draft import Draft
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, LineField
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced

#: Each language by the name that its speakers know.
LANGUAGE_NAMES = (("en", "English"), ("ru", "Русский"), ("uk", "Українська"))
_ICONS: dict[Ready, str] = {"cashback": "coins", "discount": "tag", "levels": "crown"}


class Page(QWidget):
    """A page of the wizard: a title, a sentence, and what is asked."""

    language_chosen = Signal(str)
    move_asked = Signal()
    changed = Signal()

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.column = spaced(QVBoxLayout(self), 12)
        self.column.addWidget(Label(title, "page", wrap=True))
        self.column.addWidget(Label(text, "body", "text2", wrap=True))
        self.column.addSpacing(theme().px(8))

    @property
    def first(self) -> QWidget:
        """What has the focus when the page comes."""
        return self

    def fault(self) -> str:
        """Say what is missing here; empty if one may go on."""
        return ""


class LanguagePage(Page):
    """In which language the program speaks."""

    def __init__(self, draft: Draft) -> None:
        words = draft.words
        super().__init__(
            words.translate("Welcome", "Welcome"),
            words.translate(
                "Welcome",
                "Three short questions, and your shop is open. Press Enter to go on.",
            ),
        )
        self._cards: dict[str, ChoiceCard] = {}
        for code, name in LANGUAGE_NAMES:
            card = ChoiceCard("language", name)
            card.setChecked(code == words.language)
            card.toggled.connect(lambda on, code=code: self.language_chosen.emit(code) if on else None)
            self._cards[code] = card
            self.column.addWidget(card)
        self._language = words.language
        self.move_button = Button(
            words.translate("Welcome", "I have a file from my other computer…"),
            "outline",
            "upload",
            height=40,
        )
        self.move_button.clicked.connect(self.move_asked)
        self.column.addSpacing(theme().px(8))
        self.column.addWidget(self.move_button)

    @property
    def first(self) -> QWidget:
        return self._cards[self._language]


class ShopPage(Page):
    """The shop's name, its currency, where it stands."""

    def __init__(self, draft: Draft) -> None:
        words = draft.words
        super().__init__(
            words.translate("Welcome", "Your shop"),
            words.translate("Welcome", "The name stands on the cards; the currency is that of your till."),
        )
        self._draft = draft
        self.name_field = LineField(words.translate("Welcome", "Name of the shop"), draft.shown_name)
        self.currency_field = ChoiceField(words.translate("Welcome", "Currency"), currencies())
        self.country_field = ChoiceField(words.translate("Welcome", "Country"), countries(words))
        self.zone_field = ChoiceField(words.translate("Welcome", "Time zone"))
        places = spaced(QHBoxLayout(), 12)
        for field in (self.currency_field, self.country_field):
            field.editor.setSizeAdjustPolicy(
                field.editor.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        places.addWidget(self.country_field, 3)
        places.addWidget(self.zone_field, 2)
        for part in (self.name_field, self.currency_field):
            self.column.addWidget(part)
        self.column.addLayout(places)
        self.name_field.editor.selectAll()
        self._show_place()
        self.name_field.editor.textEdited.connect(self._on_name)
        self.currency_field.editor.activated.connect(self._on_currency)
        self.country_field.editor.activated.connect(self._on_country)
        self.zone_field.editor.activated.connect(self._on_zone)

    @property
    def first(self) -> QWidget:
        return self.name_field.editor

    def fault(self) -> str:
        if self.name_field.text():
            return ""
        fault = self._draft.words.translate("Welcome", "Type the name of the shop.")
        self.name_field.show_error(fault)
        return fault

    def _show_place(self) -> None:
        draft = self._draft
        self.country_field.set_value(draft.country)
        self.currency_field.set_value(draft.currency)
        zones = zones_of(draft.country)
        self.zone_field.set_choices([(zone, zone.replace("_", " ")) for zone in zones])
        self.zone_field.set_value(draft.timezone)

    def _on_name(self, text: str) -> None:
        self._draft.name = text.strip()

    def _on_currency(self) -> None:
        self._draft.placed = True
        self._draft.currency = str(self.currency_field.value())

    def _on_country(self) -> None:
        self._draft.placed = True
        self._draft.move_to(str(self.country_field.value()))
        self._show_place()

    def _on_zone(self) -> None:
        self._draft.placed = True
        self._draft.timezone = str(self.zone_field.value())


class RulesPage(Page):
    """Which ready programme the shop begins with."""

    def __init__(self, draft: Draft) -> None:
        words = draft.words
        super().__init__(
            words.translate("Welcome", "What does a card bring?"),
            words.translate("Welcome", "Choose a rule to begin with. It can be skipped and changed later."),
        )
        self._draft = draft
        self._cards: dict[Ready, ChoiceCard] = {}
        for ready in READY:
            example = ready_example(ready, words, draft.currency, DECIMALS[draft.currency])
            card = ChoiceCard(_ICONS[ready], ready_title(ready, words), example)
            card.setChecked(ready == (draft.ready or READY[0]))
            card.toggled.connect(lambda on, ready=ready: self._choose(ready) if on else None)
            self._cards[ready] = card
            self.column.addWidget(card)
        draft.ready = draft.ready or READY[0]

    @property
    def first(self) -> QWidget:
        return self._cards[self._draft.ready or READY[0]]

    def _choose(self, ready: Ready) -> None:
        self._draft.ready = ready


class ChooseFile(Protocol):
    """Asks where a new file is to lie."""

    def __call__(self, parent: QWidget, proposed: Path) -> Path | None:
        """Return the place; None to leave it as it is."""


class FilePage(Page):
    """Where the file lies, or the demonstration shop instead."""

    def __init__(self, draft: Draft, choose: ChooseFile) -> None:
        words = draft.words
        super().__init__(
            words.translate("Welcome", "Where your data lies"),
            words.translate("Welcome", "All data is one file on this computer, with copies beside it."),
        )
        self._draft, self._choose = draft, choose
        self.own = ChoiceCard(
            "building-store",
            words.translate("Welcome", "Open “{shop}”").format(shop=draft.shown_name),
            words.translate("Welcome", "A new, empty file."),
        )
        self.path_label = ElidedLabel(str(draft.file), "second", "muted")
        self.place_button = Button(words.translate("Welcome", "Another place…"), "ghost", "folder", height=32)
        self.fault_label = Label("", "second", "err", wrap=True)
        self.demo = ChoiceCard(
            "confetti",
            words.translate("Welcome", "Try the demonstration shop"),
            words.translate(
                "Welcome", "Invented people, two years of purchases. Closing it leaves no trace."
            ),
        )
        group = QButtonGroup(self)
        place = spaced(QHBoxLayout(), 12, (18, 0, 0, 8))
        place.addWidget(self.path_label, 1)
        place.addWidget(self.place_button)
        self.column.addWidget(self.own)
        self.column.addLayout(place)
        self.column.addWidget(self.fault_label)
        self.column.addWidget(self.demo)
        for card, is_demo in ((self.own, False), (self.demo, True)):
            group.addButton(card)
            card.setChecked(is_demo == draft.demo)
            card.toggled.connect(self._on_toggled)
        self.place_button.clicked.connect(self._on_place)
        self.fault()

    def fault(self) -> str:
        """Say at once what the file would be refused for at the end (trust T14)."""
        fault = ""
        why = None if self._draft.demo else trouble_of_place(self._draft.file)
        if why is not None:
            fault = sentence(PlaceUnfit(str(self._draft.file), why), self._draft.words)
        self.fault_label.setText(fault)
        self.fault_label.setVisible(bool(fault))
        return fault

    @property
    def first(self) -> QWidget:
        return self.demo if self._draft.demo else self.own

    def _on_toggled(self, _on: bool) -> None:
        self._draft.demo = self.demo.isChecked()
        self.fault()
        self.changed.emit()

    def _on_place(self) -> None:
        chosen = self._choose(self, self._draft.file)
        if chosen is not None:
            self._draft.file = chosen
            self.path_label.setText(str(chosen))
            self.fault()
            self.own.setChecked(True)
            self.own.setFocus()  # so that Enter goes on instead of asking again
            self.changed.emit()


def page_makers(choose: ChooseFile) -> list[Callable[[Draft], Page]]:
    """Return what makes the pages, in their order."""
    return [LanguagePage, ShopPage, RulesPage, lambda draft: FilePage(draft, choose)]
