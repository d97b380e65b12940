"""The tasks before a day, changed at once, with a way back."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from shopclient.domain.errors import Refusal
from shopclient.domain.leads import Lead, Leads
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.services import leads as service
from shopclient.ui.context import Context
from shopclient.ui.settings.leads_card import LeadsCard


class LeadsPresenter(QObject):
    """Reads the tasks and keeps what is changed in the card."""

    def __init__(self, card: LeadsCard, context: Context) -> None:
        super().__init__(card)
        self._card, self._context = card, context
        self._leads: Leads | None = None
        card.save_asked.connect(self._save)
        card.early_asked.connect(self._set_early)

    def reload(self) -> None:
        """Read the tasks."""
        work = partial(service.read_leads, self._context.shop)
        self._context.runner.run(work, self._show, self._context.complain)

    def _show(self, leads: Leads) -> None:
        self._leads = leads
        self._card.show_leads(leads)

    def _save(self, kind: OccasionKind, tasks: tuple[Lead, ...]) -> None:
        if self._leads is not None:
            self._keep(service.with_kind(self._leads, kind, tasks))

    def _set_early(self, early: bool) -> None:
        if self._leads is not None:
            self._keep(replace(self._leads, early=early))

    def _keep(self, leads: Leads) -> None:
        shop = self._context.shop

        def done(before: Leads) -> None:
            self._card.close_form()
            back = partial(service.set_leads, shop, before)
            undo = partial(
                self._context.runner.run, back, lambda _none: self.reload(), self._context.complain
            )
            self._context.toast(self.tr("Saved."), self.tr("Undo"), undo, takes_back=True)
            self.reload()

        self._context.runner.run(partial(service.set_leads, shop, leads), done, self._refuse)

    def _refuse(self, error: BaseException) -> None:
        form = self._card.form
        if form is not None and isinstance(error, Refusal):
            form.show_error(error.place or "", self._context.sentence(error))
        else:
            self._context.complain(error)
