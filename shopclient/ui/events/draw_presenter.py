"""What happens at the draw: prizes noted, drawn and printed, the list of predictions kept."""

from functools import partial

from shopclient.domain.errors import Refusal
from shopclient.services import draws, predictions
from shopclient.services.draws import HeldDraw
from shopclient.ui.events.deeds import Deeds
from shopclient.ui.events.draw_page import DrawPage
from shopclient.ui.events.papers import Papers


class DrawPresenter:
    """Carries out what the page of the draw asks for."""

    def __init__(self, page: DrawPage, deeds: Deeds, papers: Papers) -> None:
        self._page, self._deeds, self._context = page, deeds, deeds.context
        self._shop, self._words = deeds.context.shop, deeds.context.words
        page.draw_asked.connect(self._hold)
        page.take_back_asked.connect(self._take_draw_back)
        page.print_asked.connect(papers.tickets)
        page.predictions_changed.connect(self._keep_predictions)
        page.ready_asked.connect(self._add_ready)
        page.slips_asked.connect(papers.predictions)

    def _hold(self, tickets: int) -> None:
        if self._deeds.number is not None:
            work = partial(draws.hold, self._shop, self._deeds.number, tickets)
            self._context.runner.run(work, self._on_held, self._on_not_held)

    def _on_held(self, held: HeldDraw) -> None:
        said = self._words.translate("Events", "Drawn: %n ticket(s). Print them now.", n=len(held.tickets))
        self._deeds.tell(said, partial(draws.take_back, self._shop, held.id))
        self._deeds.reload()

    def _on_not_held(self, error: BaseException) -> None:
        if isinstance(error, Refusal):
            self._page.show_refusal(error)
        else:
            self._context.complain(error)

    def _take_draw_back(self, held: HeldDraw) -> None:
        back = partial(draws.bring_back, self._shop, held.id)
        work = partial(draws.take_back, self._shop, held.id)
        self._deeds.do(
            work,
            self._words.translate("Events", "The draw is taken back; its tickets are good no more."),
            lambda _: back,
        )

    def _keep_predictions(self, lines: tuple[str, ...]) -> None:
        work = partial(predictions.keep, self._shop, lines)
        said = self._words.translate("Events", "The list is kept.")
        self._deeds.do(work, said, lambda before: partial(predictions.keep, self._shop, before))

    def _add_ready(self) -> None:
        typed = self._page.list.text().splitlines()
        self._keep_predictions((*typed, *predictions.ready_made(self._context.language)))
