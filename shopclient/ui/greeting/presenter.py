"""What happens in the window: words are proposed and changed, said by a press of a key, and noted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any, Final, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shopclient.domain.errors import MessageKnown, PlaceholderUnknown, Refusal, TextGivenBefore, TextInvalid
from shopclient.domain.message_parts import count_parts
from shopclient.domain.placeholders import fields_of, fill
from shopclient.services import greeting_giving, messages
from shopclient.services.contacts import ContactNote
from shopclient.services.greeting_case import GreetingCase, Unasked, read_case, read_unasked
from shopclient.services.messages import NewMessage, Queued, Told
from shopclient.texts import days, greetings
from shopclient.ui.context import Context
from shopclient.ui.greeting.composer import Composer, Manner
from shopclient.ui.greeting.handing import Handing, Ready
from shopclient.ui.greeting.typed import HalfSaid, TypedGreetings
from shopclient.ui.greeting.ways import WAYS
from shopclient.ui.greeting.window import GreetingWindow
from shopclient.ui.places import Place

_ON_PAPER: Final = {"visit", "letter"}
#: So long after its day a letter that waits in the queue is still of use.
_OF_USE: Final = timedelta(days=7)


def open_case(
    context: Context,
    parent: QWidget | None,
    *,
    occurrence: str = "",
    client: int = 0,
    cause: Unasked = "thanks",
) -> GreetingWindow:
    """Read who is to be greeted and show the window; a case that is no more is said at the foot."""
    window = GreetingWindow(context.words, parent)
    window.presenter = GreetingPresenter(window, context)
    shop = context.shop
    read = partial(read_case, shop, occurrence) if occurrence else partial(read_unasked, shop, client, cause)
    window.presenter.begin(read)
    return window


class GreetingPresenter(QObject):
    """One greeting from the first proposal to the note that it was said."""

    def __init__(self, window: GreetingWindow, context: Context) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.handing = Handing(window, context, self._ready)
        self._case: GreetingCase | None = None
        self._composer: Composer | None = None
        self._made = ""  # the proposal as it was written into the field
        self._put_in: dict[str, str] = {}
        self._is_saving = False
        self._is_writing = False  # a proposal into the field: nobody typed it
        self._typed = TypedGreetings(context.drafts)
        window.give_asked.connect(self._on_give)
        window.next_asked.connect(self._on_next)
        window.way_chosen.connect(self._show_way)
        window.manner_chosen.connect(self._on_manner)
        window.name_edited.connect(self._on_names)
        window.own_line_edited.connect(self._on_own_line)
        window.client_asked.connect(self._on_client)
        window.text.editor.textChanged.connect(self._on_text)
        self.handing.refused.connect(self._on_refused)
        window.panel.missed.connect(self._on_missed)

    def begin(self, read: Callable[[], GreetingCase]) -> None:
        """Read the case, and show the window once it is known."""
        self._context.runner.run(read, self._show_first, self._give_up)

    def _give_up(self, error: BaseException) -> None:
        """Say in the main window that there is nobody to greet any more."""
        self._window.deleteLater()
        self._context.complain(error)

    def _show_first(self, case: GreetingCase) -> None:
        self._composer = Composer(case, self._context.currency)
        self._show_case(case)
        window = self._window
        window.choose_way(self._first_way(case))
        manner = self._composer.manner
        window.language.set_value(manner.language)
        window.form.set_value(manner.form)
        half = self._typed.of(case.occurrence)
        self._composer.own_line = half.own_line
        window.own_line.set_text(half.own_line)
        self._propose(names=True)
        if half.text:
            window.show_text(half.text)
        if half != HalfSaid():
            window.toast.show_text(self.tr("What was typed here before is here again."), kind="note")
        self._show_way()
        window.show()
        window.own_line.editor.setFocus()

    def _show_case(self, case: GreetingCase) -> None:
        self._case = case
        self._window.show_case(case)
        self._window.show_state(self._state(case))

    def _first_way(self, case: GreetingCase) -> str:
        wished = [each.channel for each in case.person.channels if each.wish == "wished"]
        free = [way for way in (*wished, *WAYS) if way in WAYS and not case.obstacles[way]]
        return free[0] if free else WAYS[0]

    def _state(self, case: GreetingCase) -> str:
        if case.state != "done" and case.days_left > 0:
            when = days.days_left(case.days_left, self._context.words)
            said = self.tr(
                "The day itself comes {when}: a text that speaks of today is too early for a message."
            )
            return said.format(when=when)
        if case.state != "done" or case.marked_at is None:
            return ""
        on = case.marked_at
        day = days.day_month(on.day, on.month, self._context.language)
        said = self.tr("Noted as greeted on {day}, at {time}: nobody is greeted twice.")
        return said.format(day=day, time=f"{on:%H:%M}")

    def _propose(self, *, names: bool = False) -> None:
        """Write the proposal into the field."""
        composer, window = self._composer, self._window
        if composer is None:
            return
        tones = composer.tones()
        window.show_tones(tones)
        if composer.manner.tone in tones:
            window.tone.set_value(composer.manner.tone)
        if names:
            window.name.set_text(composer.name)
            window.of_whom.set_text(composer.kin.of_whom)
            window.to_whom.set_text(composer.kin.to_whom)
        self._made, self._put_in = composer.body, dict(composer.values())
        self._is_writing = True
        window.show_text(self._made)
        self._is_writing = False
        window.show_place(composer.place, len(composer.found))
        self._show_again()

    def _show_again(self) -> None:
        case, composer = self._case, self._composer
        if case is None or composer is None:
            return
        if not composer.found:
            self._window.show_again(
                self.tr("The library has no text for this. Write a few words of your own.")
            )
            return
        on = case.given.get(composer.text_key)
        if on is None or self._window.text.text() != self._made:
            self._window.show_again("")
            return
        day = days.day(on, self._context.language)
        said = self.tr("This text went to this person on {day}. Take another one, or add a line of your own.")
        self._window.show_again(said.format(day=day))

    def _on_manner(self) -> None:
        composer, window = self._composer, self._window
        if composer is None:
            return
        tone = window.tone.value() or composer.manner.tone
        manner = Manner(str(window.language.value()), cast(Any, window.form.value()), cast(Any, tone))
        is_other = (manner.language, manner.form) != (composer.manner.language, composer.manner.form)
        composer.speak(manner)
        self._propose(names=is_other)

    def _on_next(self) -> None:
        if self._composer is not None and self._composer.found:
            self._composer.turn()
            self._propose()
            self._window.text.editor.setFocus()

    def _on_names(self) -> None:
        window, composer = self._window, self._composer
        if composer is None:
            return
        composer.name = window.name.text()
        of_whom, to_whom = window.of_whom.text(), window.to_whom.text()
        composer.kin = replace(composer.kin, of_whom=of_whom, to_whom=to_whom)
        self._adapt()

    def _on_own_line(self) -> None:
        if self._composer is not None:
            self._composer.own_line = self._window.own_line.text()
            self._adapt()

    def _adapt(self) -> None:
        """Put names and the own line into the text, also into one that somebody changed."""
        composer, typed = self._composer, self._window.text.text()
        if composer is None:
            return
        if typed == self._made:
            self._made = composer.body
            self._window.show_text(self._made)
        else:
            self._window.show_text(composer.adapted(typed, self._put_in))
        self._put_in = dict(composer.values())

    def _on_text(self) -> None:
        self._keep_typed()
        self._window.panel.show_count(count_parts(self._window.text.text()))
        self._show_again()

    def _keep_typed(self) -> None:
        case, text = self._case, self._window.text.text()
        if case is not None and not self._is_writing:
            own_line = self._window.own_line.text()
            half = HalfSaid(own_line, "" if text == self._made else text)
            self._typed.keep(case.occurrence, case.client, half)

    def _show_way(self) -> None:
        case, window = self._case, self._window
        if case is None:
            return
        obstacles = case.obstacles[self._window.way]
        window.panel.show_way(self._window.way, obstacles)
        if not window.panel.subject.text():
            words = self._context.words
            manner = self._composer.manner if self._composer else None
            if manner is not None and manner.language != words.language:
                words = type(words)(manner.language)
            window.panel.subject.set_text(greetings.heading(case.cause, words, is_late=case.belated))
        said = self.tr("Send the letter") if self._window.way == "email" else self.tr("Note as greeted")
        free = not obstacles and case.state != "done" and not self._is_saving
        window.show_give(said, enabled=free)

    def _words_to_give(self) -> str | None:
        """Return the text as it is to be said, or None: then the field says what is the matter."""
        composer, text = self._composer, self._window.text.text()
        if composer is None:
            return None
        try:
            plain = text
            for value in composer.values().values():
                plain = plain.replace(value, "")  # braces in a name are letters like others
            if fields_of(plain):
                text = fill(text, composer.values())
                self._window.show_text(text)
        except PlaceholderUnknown as error:
            self._refuse(error)
            return None
        if not text:
            self._refuse(TextInvalid("", "empty"))
            return None
        return text

    def _ready(self) -> Ready | None:
        """Return what may be handed on by the chosen way now; None where nothing may."""
        case, composer = self._case, self._composer
        if case is None or composer is None or case.obstacles[self._window.way]:
            return None
        text = self._words_to_give()
        return None if text is None else Ready(case, text, composer.manner.language)

    def _message(self, text: str) -> NewMessage | None:
        case, composer = self._case, self._composer
        if case is None or composer is None:
            return None
        subject = self._window.panel.subject.text() if self._window.way == "email" else ""
        last = max(case.day, case.today) + _OF_USE
        return NewMessage(
            case.client, case.occurrence, self._window.way, text, subject, composer.text_key, last
        )

    def _on_give(self) -> None:
        case = self._case
        if case is None or not self._window.give_button.isEnabled():
            return
        text = self._words_to_give()
        new = self._message(text) if text else None
        if new is None:
            return
        self._is_saving = True
        self._show_way()
        shop = self._context.shop
        if self._window.way == "email":
            work: Callable[[], Any] = partial(greeting_giving.queue_letter, shop, case, new)
            self._context.runner.run(work, self._on_queued, self._on_refused)
            return
        answer = self._window.panel.answer.text() if self._window.way == "phone" else ""
        work = partial(greeting_giving.give, shop, case, new, answer)
        self._context.runner.run(work, self._on_given, self._on_refused)

    def _on_given(self, told: Told) -> None:
        shop = self._context.shop
        said = self.tr("Noted as greeted.")
        if self._window.way in _ON_PAPER - self.handing.printed:
            said = self.tr("Noted as greeted; nothing was printed here.")
        self._finish(said, partial(messages.take_back_sent, shop, told))

    def _on_queued(self, queued: Queued) -> None:
        if not queued.numbers:
            self._on_refused(MessageKnown("email"))
            return
        said = self.tr("The letter goes out in a moment.")
        self._finish(said, partial(messages.take_back, self._context.shop, queued.numbers))
        self._context.open_post(self._context).send_soon()

    def _on_missed(self, result: str) -> None:
        case = self._case
        if case is None:
            return
        note = ContactNote("call", self._window.panel.answer.text(), result)
        work = partial(greeting_giving.put_off, self._context.shop, case, note)
        said = self.tr("Noted; the day comes again tomorrow.") if case.kind else self.tr("Noted.")

        def done(missed: greeting_giving.Missed) -> None:
            self._finish(said, partial(greeting_giving.take_back_missed, self._context.shop, missed))

        self._context.runner.run(work, done, self._on_refused)

    def _finish(self, said: str, undo: Callable[[], object]) -> None:
        """Close the window and say in the main one what was done, with its way back."""
        context = self._context

        def take_back() -> None:
            context.runner.run(undo, lambda _: None, context.complain)

        take_it_back = self.tr("Take it back")
        self._is_saving = False
        if self._case is not None:
            self._typed.keep(self._case.occurrence, self._case.client, HalfSaid())
        self._window.close()
        context.toast(said, take_it_back, take_back, takes_back=True)

    def _on_refused(self, error: BaseException) -> None:
        self._is_saving = False
        self._show_way()
        if isinstance(error, TextGivenBefore | TextInvalid):
            self._refuse(error)
            return
        self._window.toast.show_text(self._context.sentence(error), kind="trouble")

    def _refuse(self, error: Refusal) -> None:
        self._window.text.show_error(self._context.sentence(error))
        self._window.text.editor.setFocus()

    def _on_client(self) -> None:
        if self._case is not None:
            self._context.navigate(Place.CLIENTS, client=self._case.client)
