"""The family of a client as rows: name and age, who it is, when the birthday comes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.texts import days
from shopclient.texts.words import Words
from shopclient.ui.clients import say
from shopclient.ui.clients.dossier import ComingDay, Kin
from shopclient.ui.theme import theme
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import PersonRow

#: Years; younger ones look like children in lists.
GROWN_UP = 18


class KinRows(QWidget):
    """One row for each of the family; at most *most* of them."""

    def __init__(self, family: tuple[Kin, ...], words: Words, *, most: int | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(4))
        for kin in family[:most]:
            column.addWidget(_row(kin, words))
        left_out = len(family) - len(family[:most])
        if left_out:
            column.addWidget(Label(self.tr("and %n more", "", left_out), "second", "muted"))


def _row(kin: Kin, words: Words) -> PersonRow:
    is_child = kin.age is not None and kin.age < GROWN_UP
    return PersonRow(
        say.kin_name(kin, words),
        say.kin_line(kin, words),
        right=_when(kin.coming, words),
        lead=Avatar(kin.relative.name, 36, child=is_child),
    )


def _when(coming: ComingDay | None, words: Words) -> QWidget | None:
    if coming is None:
        return None
    if say.is_near(coming.days_left):
        return Chip(days.days_left(coming.days_left, words), "gift", height=24)
    return Label(days.day_month(coming.day.day, coming.day.month, words.language), "second", "text2")
