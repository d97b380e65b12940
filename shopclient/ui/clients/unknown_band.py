"""What the file does not know yet, as one line that leads to the field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from shopclient.domain.people import Person
from shopclient.services.client_views import ClientFile
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import IconTile


class UnknownBand(Band):
    """Hidden where nothing is missing; a favourite that is missing has a band of its own above."""

    def __init__(self, file: ClientFile, asks: Asks) -> None:
        super().__init__("surface2", padding=12)
        # Of somebody who comes no more nothing is asked.
        is_gone = file.archived or file.person.state in {"died", "moved"}
        missing = [] if is_gone else self._missing(file.person)
        line = QHBoxLayout()
        line.setSpacing(theme().px(12))
        line.addWidget(IconTile("bulb", "accent", size=32), 0, Qt.AlignmentFlag.AlignTop)
        parts = [Label(self.tr("Not known yet, ask at the till:"), "second", "text2")]
        buttons = [Button(text, "ghost", "plus", height=32) for _, text in missing]
        for (part, _), button in zip(missing, buttons, strict=True):
            button.clicked.connect(lambda _=False, part=part: asks.edit.emit(part))
        line.addWidget(FlowBox(*parts, *buttons, gap=10), 1)
        self.body.addLayout(line)
        if not missing:  # never shown here: without a parent it would be a window of its own
            self.hide()

    def _missing(self, person: Person) -> list[tuple[str, str]]:
        known = {
            "birthday": person.birthday or person.is_organisation,
            "phones": person.phones,
            "family": person.family,
            "tastes": person.tastes or person.hobbies or person.allergies,
            "talk": person.talk or person.salutation or person.address_form or person.is_organisation,
            "source": person.source or person.referred_by,
        }
        names = {
            "birthday": self.tr("birthday"),
            "phones": self.tr("phone"),
            "family": self.tr("contact persons") if person.is_organisation else self.tr("family"),
            "tastes": self.tr("tastes and hobbies"),
            "talk": self.tr("how to talk to the client"),
            "source": self.tr("how the client came"),
        }
        return [(part, names[part]) for part, what in known.items() if not what]
