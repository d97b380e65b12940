"""What Settings do for a move: pack the shop, and let it be sold in here again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from shopclient.services.changes import Change
from shopclient.services.moved_mark import Moved
from shopclient.services.moving_out import Computer, take_back
from shopclient.texts.copies import moment, wall_moment
from shopclient.ui.context import Context
from shopclient.ui.moving.out_window import MoveOutWindow
from shopclient.ui.settings.deeds import Deeds
from shopclient.ui.settings.move_part import StayWindow
from shopclient.ui.settings.view import SettingsView


class MovePresenter(QObject):
    """Opens the windows; *reload* reads everything anew."""

    def __init__(
        self, view: SettingsView, context: Context, deeds: Deeds, reload: Callable[[], None]
    ) -> None:
        super().__init__(view)
        self._view, self._context, self._deeds, self._reload = view, context, deeds, reload
        self._moved: Moved | None = None
        self.leaving: MoveOutWindow | None = None
        self.staying: StayWindow | None = None
        part = view.file.moving
        part.out_button.clicked.connect(self._open_out)
        part.back_button.clicked.connect(self._open_stay)

    def show(self, moved: Moved | None) -> None:
        """Show whether the shop is here."""
        self._moved = moved
        if moved is None:
            self._view.file.moving.show_here()
            return
        if moved.moment is None:
            text = self.tr("The shop was packed for another computer. Here it is only read.")
        else:
            zone = self._context.shop.programme().shop.timezone
            when = moment(wall_moment(moved.moment, zone), self._context.language)
            text = self.tr("The shop was packed into {name} on {moment}. Here it is only read since then.")
            text = text.format(name=moved.archive, moment=when)
        self._view.file.moving.show_gone(text)

    def _open_out(self) -> None:
        # What is half typed on another page would not go along.
        if self._view.file.is_busy or not self._context.may_leave(self._open_out):
            return
        context = self._context
        computer = Computer.of(context.preferences.folder)
        self.leaving = MoveOutWindow(
            context.shop, context.runner, context.words, computer, self._view, self._deeds.choose_packed
        )
        self.leaving.packed.connect(self._reload)
        self.leaving.open()

    def _open_stay(self) -> None:
        self.staying = StayWindow(self._moved.archive if self._moved else "", self._view)
        self.staying.accepted.connect(self._stay)
        self.staying.open()

    def _stay(self) -> None:
        self._context.runner.run(partial(take_back, self._context.shop), self._on_stayed, self._on_trouble)

    def _on_stayed(self, _nothing: object) -> None:
        self._view.file.say(self.tr("The shop is sold in here again."))
        self._context.shop.changes.publish(frozenset({Change.COPY}))
        self._reload()

    def _on_trouble(self, error: BaseException) -> None:
        self._view.file.say(self._context.sentence(error), "err")
