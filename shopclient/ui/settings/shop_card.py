"""The shop's name and where it stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopclient.domain.programme import ShopInfo
from shopclient.texts.regions import countries, country_name, currencies, zones_of
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import ChoiceField, LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card

_LONGEST_NAME = 100


class ShopCard(Card):
    """Fields that tell each finished change: the name of the value and the value."""

    changed = Signal(str, object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self._words = words
        self._shown = ShopInfo()
        self.name_field = LineField(self.tr("Name, as it stands on cards"))
        self.name_field.editor.setMaxLength(_LONGEST_NAME)
        self.country_field = ChoiceField(self.tr("Country"), countries(words))
        self.zone_field = ChoiceField(self.tr("Time zone"))
        self.currency_label = Label("", "second", "text2", wrap=True)
        for field in (self.country_field, self.zone_field):
            field.editor.setSizeAdjustPolicy(
                field.editor.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.body.addWidget(SectionHeader("building-store", self.tr("Shop")))
        for part in (self.name_field, self.country_field, self.zone_field, self.currency_label):
            self.body.addSpacing(theme().px(14))
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.name_field.editor.editingFinished.connect(self._on_name)
        self.country_field.editor.activated.connect(self._on_country)
        self.zone_field.editor.activated.connect(self._on_zone)

    def show_shop(self, shop: ShopInfo) -> None:
        """Show what is in force."""
        self._shown = shop
        self.name_field.set_text(shop.name)
        if all(code != shop.country for code, _ in countries(self._words)):
            self.country_field.editor.addItem(country_name(shop.country, self._words), shop.country)
        self.country_field.set_value(shop.country)
        zones = zones_of(shop.country)
        zones += [] if shop.timezone in zones else [shop.timezone]
        self.zone_field.set_choices([(zone, zone.replace("_", " ")) for zone in zones])
        self.zone_field.set_value(shop.timezone)
        currency = dict(currencies()).get(shop.currency, shop.currency)
        self.currency_label.setText(self.tr("Currency: {currency}.").format(currency=currency))

    def finish(self) -> None:
        """Tell what is typed and was not told yet: a window that closes takes the focus from nothing."""
        if self.name_field.text():
            self._on_name()

    def _on_name(self) -> None:
        name = self.name_field.text()
        if not name:
            self.name_field.show_error(self.tr("Type the name of the shop; until then the old one stands."))
        elif name != self._shown.name:
            self.changed.emit("name", name)

    def _on_country(self) -> None:
        country = str(self.country_field.value())
        if country != self._shown.country:
            self.changed.emit("country", country)

    def _on_zone(self) -> None:
        zone = str(self.zone_field.value())
        if zone != self._shown.timezone:
            self.changed.emit("timezone", zone)
