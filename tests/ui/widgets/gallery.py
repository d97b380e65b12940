"""One page with every part of the kit, for looking at it and for the checks that go over everything."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip, FilterChip
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.fields import ChoiceField, LineField, SpinField, TextField
from shopclient.ui.widgets.figures import Bunting, Ring, Stamps, ThinBar
from shopclient.ui.widgets.inputs import AmountEdit, SearchEdit
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.nav import NavItem, NavList
from shopclient.ui.widgets.rows import KeyHints, PersonRow, SectionHeader
from shopclient.ui.widgets.spacing import Margins, spaced
from shopclient.ui.widgets.surfaces import Band, Card, Divider
from shopclient.ui.widgets.switch import Switch
from shopclient.ui.widgets.tabs import Tabs
from shopclient.ui.widgets.tiles import DateTile
from shopclient.ui.widgets.toast import Toast


class Gallery(QWidget):
    """The page; the parts that tests ask for are attributes."""

    def __init__(self) -> None:
        super().__init__()
        columns = spaced(QHBoxLayout(self), 20, (0, 0, 28, 24))
        columns.addWidget(self._navigation())
        columns.addWidget(column(28, self._buttons(), self._people(), self._signs()), 3)
        columns.addWidget(column(28, self._fields(), self._nothing()), 2)

    def _navigation(self) -> QWidget:
        words = ("Сьогодні", "Каса", "Клієнти", "Картки", "Календар", "Розсилки", "Звіти", "Налаштування")
        icons = (
            "home",
            "cash-register",
            "users",
            "id-badge-2",
            "calendar-heart",
            "send",
            "chart-bar",
            "settings",
        )
        self.nav = NavList(
            [NavItem(at, icons[at], word, str(at + 1)) for at, word in enumerate(words)],
        )
        self.nav.set_badge(0, 4)
        self.nav.select(1)
        panel = Band("nav", padding=(0, 72, 0, 0), radius=0)
        panel.body.addWidget(self.nav)
        return panel

    def _buttons(self) -> QWidget:
        card = Card(gap=14)
        card.body.addWidget(Label("Buttons", "panel"))
        self.primary = Button("Congratulate", "primary", "gift", height=40)
        unavailable = Button("Congratulate", "soft")
        unavailable.setEnabled(False)
        card.body.addLayout(
            row(self.primary, Button("Delete", "danger", "trash"), IconButton("Edit", "pencil", "outline"))
        )
        card.body.addLayout(
            row(
                Button("Make a plan", "soft", "calendar-plus"),
                Button("Print", "outline", "printer", "F12"),
                Button("Call", "ghost"),
                Button("Export", "quiet", "upload"),
                unavailable,
            )
        )
        card.body.addLayout(row(Button("Record the purchase", "primary", "check", "F9", height=56)))
        self.filter = FilterChip("Bought this year")
        self.filter.setChecked(True)
        card.body.addLayout(row(self.filter, FilterChip("Birthday this month", "cake")))
        return card

    def _people(self) -> QWidget:
        card = Card(0)
        band = Band(padding=20, radius=12, top_only=True)
        band.body.addLayout(row(DateTile(19, "мая"), Label("День пионерии", "holiday")))
        bunting = Bunting()
        bunting.setParent(band)
        bunting.move(140, 0)
        people = column(0, margins=(24, 8, 24, 8))
        card.body.addWidget(band)
        card.body.addWidget(people)
        layout = people.layout()
        assert layout is not None
        gold = Chip("Золотая", "level", "crown", height=20)
        layout.addWidget(
            PersonRow(
                "Нина Соболева",
                "«В лагере на Волге познакомилась с мужем»",
                chip=gold,
                right=Button("Поздравить", "primary", "gift"),
                main=True,
            )
        )
        layout.addWidget(Divider())
        layout.addWidget(
            SectionHeader("cake", "Дни рождения", Label("май", "second", "muted"), colour="chart4")
        )
        layout.addWidget(
            PersonRow("Петя, сын Ольги", "любит футбол", right=Chip("сегодня", "gift"), child=True)
        )
        return card

    def _signs(self) -> QWidget:
        card = Card(gap=12)
        card.body.addLayout(
            row(
                Chip("Gold", "level", "crown"),
                Chip("Adherent", "ok", "heart-handshake"),
                Chip("Cooling", "warn", "snowflake"),
                Chip("allergy: nuts", "err", "alert-triangle"),
                Chip("today", "gift"),
                Chip("Simple", "outline"),
                Chip("VIP", "accent"),
                Chip("tomorrow"),
            )
        )
        figures = row(Ring(3, 9), Stamps(7, 10, 1))
        figures.insertWidget(2, ThinBar(348, 500), 1)
        card.body.addLayout(figures)
        tabs = Tabs()
        tabs.add("Purchases", 23)
        tabs.add("Bonuses")
        card.body.addWidget(tabs)
        self.toast = Toast()
        card.body.addWidget(self.toast)
        self.toast.show_text("48.13 bonuses added to Olena Kovalenko", "Undo", lambda: None, "Ctrl+Z")
        card.body.addWidget(
            KeyHints([("F2", "search"), ("F4", "new client"), ("Ctrl+Z", "undo the purchase")])
        )
        return card

    def _fields(self) -> QWidget:
        card = Card(gap=12)
        card.body.addWidget(SearchEdit("Card, name, phone or number", "F2", icon="scan"))
        amount = AmountEdit("₴", "Sum")
        amount.setText("1 250,00")
        card.body.addWidget(amount)
        self.phone = LineField("Phone", placeholder="+44")
        self.wrong = LineField("Phone", "+44 7700 900")
        self.wrong.show_error("Three digits are missing")
        for field in (
            self.phone,
            self.wrong,
            ChoiceField("Card", [(1, "Gold, 7% and 5% back"), (2, "VIP")]),
            SpinField("Percent", 0, 100, 7, suffix=" %"),
            TextField("In own words", "The one evening my dad put the phone away.", lines=2),
        ):
            card.body.addWidget(field)
        self.switch = Switch("Client name", checked=True)
        card.body.addWidget(self.switch)
        return card

    def _nothing(self) -> QWidget:
        card = Card()
        card.body.addWidget(
            EmptyState(
                "users",
                "No clients yet",
                "Add the first one, or bring your list from Excel.",
                Button("Add a client", "primary", "user-plus", "F4", height=44),
                Button("Import a list", "outline", "upload", height=44),
            )
        )
        return card


def column(top: int, *parts: QWidget, margins: Margins | None = None) -> QWidget:
    box = QWidget()
    layout = spaced(QVBoxLayout(box), 16 if parts else 0, margins or (0, top, 0, 0))
    for part in parts:
        layout.addWidget(part)
    return box


def row(*parts: QWidget) -> QHBoxLayout:
    layout = spaced(QHBoxLayout(), 12)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return layout
