"""The trial of the rules that are about to be saved: begun, stopped, told."""

from collections.abc import Callable

from shopclient.domain.programme import Programme
from shopclient.domain.trial import Trial
from shopclient.ui.context import Context
from shopclient.ui.rules.differences import differences
from shopclient.ui.rules.facts import Facts
from shopclient.ui.rules.page import RulesPage
from shopclient.ui.rules.trial_job import TrialJob


class Trying:
    """Tries what *programme* gives at the moment that it is asked for."""

    def __init__(
        self,
        page: RulesPage,
        context: Context,
        programme: Callable[[], Programme],
        facts: Callable[[], Facts],
    ) -> None:
        self._page, self._card, self._context = page, page.trial, context
        self._programme, self._facts = programme, facts
        self._job: TrialJob | None = None
        self._card.asked.connect(self._begin)
        self._card.stop_asked.connect(self.stop)

    def stop(self) -> bool:
        """Stop what runs; False if nothing does."""
        job, self._job = self._job, None
        if job is None:
            return False
        job.stop()
        self._card.show_nothing()
        return True

    def forget(self) -> None:
        """Let go of what was found: the rules are other ones now."""
        self.stop()
        self._card.show_nothing()

    def _begin(self, months: int) -> None:
        if self._job is not None:
            return
        programme = self._programme()
        job = self._job = TrialJob(self._context.shop, programme, months, self._card)
        words = self._context.words
        self._card.show_copied(0)

        def told(trial: Trial | None) -> None:
            if self._is_over(job) and trial is not None:
                kinds = {kind.key: kind.name or kind.key for kind in programme.kinds}
                other = [(each.day, differences(each.old, each.new, self._facts())) for each in job.replaced]
                self._card.show_trial(trial, kinds, programme.shop.currency, words, other)
                self._page.show_trial()

        def failed(error: BaseException) -> None:
            if self._is_over(job):
                self._card.show_trouble(self._context.sentence(error))

        def progressed(done: int, total: int) -> None:
            if self._job is job:
                self._card.show_progress(done, total, words)

        def copied(percent: int) -> None:
            if self._job is job:
                self._card.show_copied(percent)

        job.start(self._context.runner, told, failed, progressed, copied)

    def _is_over(self, job: TrialJob) -> bool:
        """Take note that *job* has ended; False if nobody waits for it."""
        job.deleteLater()
        if self._job is not job:
            return False
        self._job = None
        return True
