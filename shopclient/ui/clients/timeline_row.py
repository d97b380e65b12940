"""One thing that happened, in a client's file: what, in whose words, when and by whom; what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.ui.clients.layout import row
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.tiles import IconTile


class TimelineRow(QWidget):
    """The words have the whole width: in a narrow column a day or a button beside them would squeeze them."""

    def __init__(
        self, sign: tuple[str, str], title: str, text: str, when: str, deeds: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        px = theme().px
        name = Label(title, "name", wrap=True)
        head = row(gap=2)
        head.addWidget(name, 1)
        for deed in deeds:
            head.addWidget(deed, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(px(1))
        texts.addLayout(head)
        if text:
            texts.addWidget(Label(text, "second", "text2", wrap=True))
        texts.addWidget(Label(when, "second", "muted", wrap=True))
        icon, colour = sign
        line = row(gap=12)
        line.setContentsMargins(0, px(6), 0, px(6))
        line.addWidget(IconTile(icon, colour, size=36, circle=True), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        self.setLayout(line)
