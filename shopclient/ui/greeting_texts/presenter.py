"""What happens in the library: texts are kept, put away and brought back; each step can be taken back."""

from collections.abc import Callable
from functools import partial
from typing import Any

from shopclient.domain.errors import Refusal
from shopclient.domain.greeting_texts import GreetingText
from shopclient.domain.name_forms import address
from shopclient.domain.placeholders import fields_of, fill, shown_names
from shopclient.domain.texts_in import clean_text
from shopclient.services import greeting_texts
from shopclient.services.greeting_case import GreetingCase
from shopclient.services.greeting_examples import example
from shopclient.services.greeting_texts import LONGEST, KeptText, TextBefore
from shopclient.texts import greetings
from shopclient.ui.context import Context
from shopclient.ui.greeting_texts.view import TextsView


class TextsPresenter:
    """Keeps what was typed before another text is shown; what cannot stand stays in front."""

    def __init__(self, view: TextsView, context: Context) -> None:
        self._view, self._context = view, context
        self._library: tuple[KeptText, ...] = ()
        self._before: TextBefore | None = None
        self._place = 0  # which of the clients the text is tried with
        self._case: tuple[tuple[str, int], GreetingCase | None] | None = None
        self._key = ""  # of the text in the editor
        editor = view.editor
        view.filter_chosen.connect(self._list)
        view.text_chosen.connect(self._on_chosen)
        view.new_asked.connect(self._on_new)
        editor.save_asked.connect(self._on_save)
        editor.put_away_asked.connect(self._on_put_away)
        editor.bring_out_asked.connect(self._on_bring_out)
        editor.shipped_asked.connect(self._on_shipped)
        editor.other_client_asked.connect(self._on_other_client)
        editor.changed.connect(self._show_preview)
        self._begin_new()

    def load(self) -> None:
        """Read the library and show it."""
        work = partial(greeting_texts.library, self._context.shop)
        self._case = None
        self._context.runner.run(work, self._show, self._context.complain)

    def keep(self, *, stays: bool = False) -> bool:
        """Keep what was typed; False where it cannot stand: then the field says why.

        *stays*: the text stays in front; else another one comes there, whatever the keeping takes.
        """
        editor = self._view.editor
        text = editor.text()
        if not editor.is_changed() or not (text.text or text.key):
            return True
        try:
            fields_of(clean_text(text.text, LONGEST))
        except Refusal as error:
            editor.words_field.show_error(self._context.sentence(error))
            editor.words_field.editor.setFocus()
            return False
        done = self._on_kept if stays else lambda kept: self._noted(kept[1], self._said_kept())
        self._do(partial(greeting_texts.keep, self._context.shop, text), done)
        return True

    def take_back(self) -> bool:
        """Take the last step in the library back; False where there is none."""
        if self._before is None:
            return False
        before, self._before = self._before, None
        self._key = before.key
        work = partial(greeting_texts.put_back, self._context.shop, before)
        self._context.runner.run(work, lambda _: None, self._context.complain)
        return True

    def _show(self, library: tuple[KeptText, ...]) -> None:
        self._library = library
        self._list()
        chosen = next((kept for kept in library if kept.text.key == self._key), None)
        if chosen is not None and not self._view.editor.is_changed():
            self._view.editor.show_text(chosen, chosen.text)
        elif chosen is None and self._key:
            self._begin_new()
        else:
            self._show_preview()

    def _list(self) -> None:
        view = self._view
        language, cause = view.language.value(), view.cause.value()
        view.show_texts(
            [
                kept
                for kept in self._library
                if kept.text.language == language and (not cause or kept.text.cause == cause)
            ]
        )

    def _on_chosen(self, kept: KeptText) -> None:
        if kept.text.key == self._key:
            return
        if not self.keep():
            self._view.choose(self._key)
            return
        self._key = kept.text.key
        self._view.editor.show_text(kept, kept.text)

    def _on_new(self) -> None:
        if self.keep():
            self._begin_new()
            self._view.table.choose(-1)
            self._view.editor.begin()

    def _begin_new(self) -> None:
        """Begin a text of the occasion and the language that are listed."""
        view = self._view
        language = str(view.language.value())
        cause: Any = view.cause.value() or "birthday"
        names = shown_names(language)
        name = names["name"][:1].upper() + names["name"][1:]
        begun = f"{{{name}}}, \n{{{names['own line']}}}\n{{{names['shop']}}}"
        self._key = ""
        view.editor.show_text(None, GreetingText("", language, cause, "warm", begun))

    def _on_save(self) -> None:
        if self._view.editor.text().text:
            self.keep(stays=True)

    def _said_kept(self) -> str:
        return self._context.words.translate("TextsView", "The text is kept.")

    def _on_kept(self, kept: tuple[GreetingText, TextBefore]) -> None:
        text, before = kept
        self._key = text.key
        self._view.editor.show_text(KeptText(text, None), text)
        self._noted(before, self._said_kept())
        self._view.choose(text.key)

    def _on_put_away(self) -> None:
        key = self._view.editor.shown.key
        said = self._context.words.translate("TextsView", "The text will not be proposed any more.")
        self._do(
            partial(greeting_texts.put_away, self._context.shop, key),
            lambda before: self._noted(before, said),
        )

    def _on_bring_out(self) -> None:
        key = self._view.editor.shown.key
        said = self._context.words.translate("TextsView", "The text is proposed again.")
        work = partial(greeting_texts.bring_out, self._context.shop, key)
        self._do(work, lambda before: self._noted(before, said))

    def _on_shipped(self) -> None:
        key = self._view.editor.shown.key
        said = self._context.words.translate("TextsView", "The text reads as the program brought it.")
        work = partial(greeting_texts.take_shipped, self._context.shop, key)
        self._do(work, lambda before: self._noted(before, said))

    def _do(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        # What is shown counts as kept from now on, so that reading the library anew may replace it.
        editor = self._view.editor
        before = editor.shown
        editor.count_as_shown(editor.text())

        def failed(error: BaseException) -> None:
            editor.count_as_shown(before)
            self._context.complain(error)

        self._context.runner.run(work, done, failed)

    def _noted(self, before: TextBefore, said: str) -> None:
        self._before = before
        action = self._context.words.translate("TextsView", "Take it back")

        def take_back() -> None:
            self.take_back()

        self._context.toast(said, action, take_back, takes_back=True)
        self.load()

    def _on_other_client(self) -> None:
        self._place += 1
        self._show_preview()

    def _show_preview(self) -> None:
        text = self._view.editor.text()
        asked = (text.cause, self._place)
        if self._case is None or self._case[0] != asked:
            self._case = (asked, None)
            work = partial(example, self._context.shop, text.cause, self._place)
            self._context.runner.run(work, partial(self._on_example, asked), self._context.complain)
            return
        self._fill_in(text, self._case[1])

    def _on_example(self, asked: tuple[str, int], case: GreetingCase | None) -> None:
        self._case = (asked, case)
        self._fill_in(self._view.editor.text(), case)

    def _fill_in(self, text: GreetingText, case: GreetingCase | None) -> None:
        if case is None:
            self._view.editor.show_preview("", "")
            return
        name = address(case.person, text.language, formal=text.address != "informal")
        kin = greetings.whose(case.relative, text.language)
        values = greetings.values(case, text.language, self._context.currency, name, kin, "")
        self._view.editor.show_preview(case.person.full_name, fill(text.text, values))
