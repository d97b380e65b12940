"""How a client is reached, and the birthday, in one line that folds."""

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.texts import days
from shopclient.texts.words import Words
from shopclient.ui.clients.dossier import Dossier, age
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import row
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import ElidedLabel
from shopclient.ui.widgets.painted import Painted, draw_icon


class ContactLine(QWidget):
    """Phones, e-mails, address, birthday; what is unknown is offered to be added."""

    birthday_asked = Signal()
    history_asked = Signal(str)  # the field

    def __init__(self, dossier: Dossier, words: Words) -> None:
        super().__init__()
        person = dossier.file.person
        parts: list[QWidget] = [_fact("phone", phone) for phone in dossier.phones]
        if parts:
            history = IconButton(self.tr("Who changed the phone, and when"), "history", height=32)
            history.clicked.connect(lambda: self.history_asked.emit("phones"))
            parts[-1] = _with(parts[-1], history)  # it belongs to the phones, not to what comes next
        parts += [_fact("mail", email) for email in person.emails]
        for address in person.addresses:
            parts.append(_fact("map-pin", " ".join(address.split())))
        if person.birthday is not None or not person.is_organisation:
            parts.append(self._birthday(dossier, words))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FlowBox(*parts, gap=18))

    def _birthday(self, dossier: Dossier, words: Words) -> QWidget:
        when = dossier.file.person.birthday
        if when is None:
            add = Button(self.tr("Birthday is not known: add it"), "ghost", "cake", height=32)
            add.clicked.connect(self.birthday_asked)
            return add
        day = days.day_month(when.day, when.month, words.language)
        years = age(when, dossier.today)
        if years is None:
            return _fact("cake", day)
        return _fact("cake", self.tr("{day}, {age}").format(day=day, age=days.age(years, words)))


def _fact(icon: str, text: str) -> QWidget:
    fact = QWidget()
    line = row(_Sign(icon), gap=6)
    line.addWidget(ElidedLabel(text, "body", "text2"), 1)
    fact.setLayout(line)
    return fact


def _with(fact: QWidget, deed: QWidget) -> QWidget:
    both = QWidget()
    both.setLayout(row(fact, deed, gap=2))
    return both


class _Sign(Painted):
    """An icon in a line of text."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(theme().px(20), theme().px(20))

    def paint(self, painter: QPainter) -> None:
        middle = QPointF(self.width() / 2, self.height() / 2)
        draw_icon(painter, self._icon, theme().px(16), theme().tokens.muted, middle)
