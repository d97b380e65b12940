"""Step one of a move, on the old computer: the shop is packed, and only read here from then on."""

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopclient.domain.move_contents import Contents
from shopclient.services.changes import Change
from shopclient.services.moving_out import Computer, pack
from shopclient.services.shop import Shop
from shopclient.texts.words import Words
from shopclient.ui.background import Runner
from shopclient.ui.documents import in_documents
from shopclient.ui.moving.choosers import ChooseTarget, choose_packed_target
from shopclient.ui.moving.window import MoveWindow

_UNFIT = re.compile(r"[^\w .-]+")


class MoveOutWindow(MoveWindow):
    """Says first what comes of it; then packs; then says what to do on the new computer."""

    packed = Signal()

    def __init__(
        self,
        shop: Shop,
        runner: Runner,
        words: Words,
        computer: Computer,
        parent: QWidget | None = None,
        choose: ChooseTarget = choose_packed_target,
    ) -> None:
        super().__init__(runner, words, self.tr("Moving to a new computer"), parent)
        self._shop, self._computer, self._choose = shop, computer, choose
        self._target: Path | None = None
        self._name = shop.programme().shop.name
        self.steps.show_step(1)
        self.text_label.setText(
            self.tr(
                "The file holds clients, cards, purchases, the files of clients, what is typed and not"
                " recorded, and the settings of this place of work. Printers, screens and former copies stay"
                " here. Close the day first, then pack."
            )
        )
        self.close_button.setText(self.tr("Leave it"))
        self.go_button.setText(self.tr("Pack the shop…"))
        self.go_button.show()
        self.go_button.clicked.connect(self._go_on)
        self.go_button.setFocus()

    def _go_on(self) -> None:
        if self._target is not None:
            self.accept()
            return
        day = self._shop.today()
        name = " ".join(_UNFIT.sub(" ", self._name).split()) or "shop"
        target = self._choose(self, in_documents(f"{name} {day.isoformat()}.shopmove"))
        if target is not None:
            self.pack_into(target)

    def pack_into(self, target: Path) -> None:
        """Pack the shop into the new file *target*."""
        self.begin(
            lambda tell: pack(self._shop, target, self._computer, tell), partial(self._show_packed, target)
        )

    def _show_packed(self, target: Path, contents: Contents | None) -> None:
        if contents is None:
            self.say(self.tr("Stopped. The shop is here as before."))
            return
        self._target = target
        self._shop.changes.publish(frozenset({Change.COPY}))
        self.steps.show_step(2)
        self.contents.show_contents(contents, str(target))
        self.show_contents()
        self.text_label.setText(
            self.tr(
                "The file is written and read back: it is whole. Carry it to the new computer now. Here the"
                " shop is only read from now on; Settings let you take that back."
            )
        )
        self.close_button.setText("")
        self.close_button.hide()
        self.go_button.setText(self.tr("Done"))
        self.go_button.setFocus()
        self.packed.emit()
