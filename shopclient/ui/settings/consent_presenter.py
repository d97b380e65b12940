"""The shop's words of each consent, kept version by version, and the form that is printed with them."""

from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from weakref import finalize

from PySide6.QtCore import QObject

from shopclient.jobs.sign_up import draw_sign_up_in, wordings_in
from shopclient.services import consents
from shopclient.services.consents import Wording
from shopclient.services.shop import Shop
from shopclient.texts.words import Words
from shopclient.ui.context import Context
from shopclient.ui.settings.consent_card import ConsentCard


class ConsentPresenter(QObject):
    """Reads the words in the chosen language, and keeps new ones."""

    def __init__(self, card: ConsentCard, context: Context) -> None:
        super().__init__(card)
        self._card, self._context, self._language = card, context, context.language
        card.changed.connect(self._on_changed)
        card.language_chosen.connect(self._on_language)
        card.form_asked.connect(self._on_form)

    def reload(self) -> None:
        """Read the words in force."""
        work = partial(wordings_in, self._context.shop, Words(self._language))
        show = partial(self._card.show_wordings, self._language)
        self._context.runner.run(work, show, self._fail)

    def _on_language(self, language: str) -> None:
        self._language = language
        self.reload()

    def _on_changed(self, language: str, purpose: str, text: str) -> None:
        work = partial(consents.set_wording, self._context.shop, Wording(purpose, language, text))
        self._context.runner.run(work, self._on_kept, self._fail)

    def _on_kept(self, version: int) -> None:
        said = self.tr("Saved as wording {version}. Former consents keep their words.")
        self._context.toast(said.format(version=version))
        self.reload()

    def _on_form(self, language: str) -> None:
        self._card.finish()
        work = partial(_draw, self._context.shop, Words(language))
        self._context.runner.run(work, self._show_form, self._fail)

    def _show_form(self, path: Path) -> None:
        from shopclient.ui.pdf import open_pdf

        finalize(self, rmtree, path.parent, ignore_errors=True)
        open_pdf(self._context, path, self._card.window(), is_kept=False)

    def _fail(self, error: BaseException) -> None:
        self._context.toast(self._context.sentence(error))


def _draw(shop: Shop, words: Words) -> Path:
    return draw_sign_up_in(shop, words, Path(mkdtemp(prefix="shopclient-")))
