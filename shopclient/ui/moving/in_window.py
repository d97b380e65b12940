"""Step three of a move, on the new computer: the file is looked into, compared, and taken over."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopclient.domain.move_contents import Contents
from shopclient.services.clock import Clock
from shopclient.services.moving_in import TakenIn, look_into, take_in
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words
from shopclient.ui.background import Runner
from shopclient.ui.moving.choosers import ChooseSource, choose_packed_source
from shopclient.ui.moving.window import MoveWindow


class MoveInWindow(MoveWindow):
    """Asks for the file, shows what is in it, and takes it over once that was compared."""

    taken = Signal(object)  # TakenIn

    def __init__(
        self,
        target: Path,
        runner: Runner,
        clock: Clock,
        words: Words,
        drafts: Path,
        parent: QWidget | None = None,
        choose: ChooseSource = choose_packed_source,
    ) -> None:
        super().__init__(runner, words, self.tr("A shop from another computer"), parent)
        self._target, self._clock, self._drafts, self._choose = target, clock, drafts, choose
        self._source: Path | None = None
        self.steps.show_step(3, explains=False)
        self.text_label.setText(
            self.tr("Connect the stick and choose the file that was written on the other computer.")
        )
        self.close_button.setText(self.tr("Leave it"))
        self.other_button.setText("")
        self.go_button.setText(self.tr("Choose the file…"))
        self.go_button.show()
        self.go_button.clicked.connect(self._go_on)
        self.other_button.clicked.connect(self.choose)
        self.go_button.setFocus()

    def choose(self) -> None:
        """Ask for the file, and look into it."""
        source = self._choose(self)
        if source is not None:
            self.say("")
            self._runner.run(partial(look_into, source), partial(self._show, source), self._refuse)

    def _go_on(self) -> None:
        source = self._source
        if source is None:
            self.choose()
        else:
            self.begin(
                lambda tell: take_in(source, self._target, self._clock, self._drafts, tell), self._on_taken
            )

    def _show(self, source: Path, contents: Contents) -> None:
        self._source = source
        self.contents.show_contents(contents, str(source))
        self.show_contents()
        self.text_label.setText(
            self.tr(
                "Compare with what the other computer shows. Then every byte is checked, and the shop opens"
                " here. It will lie at {path}."
            ).format(path=self._target)
        )
        self.other_button.setText(self.tr("Another file…"))
        self.other_button.show()
        self.go_button.setText(self.tr("Take the shop over"))
        self.go_button.setFocus()

    def _refuse(self, error: BaseException) -> None:
        self.say(sentence(error, self.words))

    def _on_taken(self, taken: TakenIn | None) -> None:
        if taken is None:
            self.say(self.tr("Stopped. Nothing was taken over."))
            return
        self.taken.emit(taken)
        self.accept()
