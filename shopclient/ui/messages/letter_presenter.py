"""What happens on the page of a letter to many; what is typed there is kept until it is sent."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from shopclient.domain.errors import PlaceholderUnknown, Refusal
from shopclient.jobs.mailing import FITTING, Draft, check, fitting, letter_for, letters
from shopclient.services import event_guests, mailing_people, messages
from shopclient.services.contact_leave import Purpose
from shopclient.services.mailing_people import Audiences, Readers
from shopclient.services.messages import NewMailing, NewMessage, Queued
from shopclient.services.shop import Shop
from shopclient.texts.days import day_month
from shopclient.ui.context import Context
from shopclient.ui.messages.letter_page import LetterPage
from shopclient.ui.places import Place
from shopclient.ui.post import Post
from shopclient.ui.settings.look_card import LANGUAGES

_PLACE = "campaigns.letter"
#: Under it lie lines by client: those of who was erased are forgotten with the person.
_LINES = "clients.letter"


@dataclass(frozen=True)
class _Whom:
    """A choice of the list: those who love a holiday, a group, guests of a customer day, or everybody."""

    holiday: str = ""
    segment: int | None = None
    event: int | None = None


class LetterPresenter(QObject):
    """Reads who gets the letter, shows it as each will read it, and queues it at the press of the key."""

    def __init__(self, page: LetterPage, context: Context, post: Post, close: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._context, self._post, self._close = page, context, post, close
        self._readers: Readers | None = None
        self._place = 0
        self._own_lines: dict[int, str] = {}
        self._asked = 0  # counts readings: of two that overlap the later one holds
        self._wanted: _Whom | None = None  # the first of the list
        self._titles: dict[_Whom, str] = {}
        self._fields: tuple[str, tuple[str, ...]] = ("", ())  # as they are offered now
        self._is_sending = False
        self._restore()
        page.closed.connect(close)
        page.audience_chosen.connect(self._on_audience)
        page.typed.connect(self._on_typed)
        page.own_line_typed.connect(self._on_own_line)
        page.turned.connect(self._on_turned)
        page.send_asked.connect(self.send)
        page.client_asked.connect(lambda client: context.navigate(Place.CLIENTS, client=client))

    def open(self, holiday: str = "", event: int | None = None) -> None:
        """Show the page; for those who love *holiday*, or the guests of *event*, where one is named."""
        if holiday or event is not None:
            self._wanted = _Whom(holiday, event=event)
        if event is not None:
            self._page.purpose.set_value("messages")
        self.reload()
        self._page.subject.setFocus()

    def reload(self) -> None:
        """Read the choices and the readers again."""
        also = self._wanted.holiday if self._wanted else ""
        work = partial(mailing_people.audiences, self._context.shop, also)
        self._context.runner.run(work, self._show_audiences, self._context.complain)

    def send(self) -> None:
        """Put everybody's letter into the queue."""
        page, draft = self._page, self._draft()
        if self._readers is None or not self._readers.to_write or self._is_sending:
            return
        for field, text in ((page.subject, draft.mailing.subject), (page.text, draft.mailing.body)):
            if not text:
                page.show_refused(field, self.tr("Type it first: an empty letter goes to nobody."))
                return
        self._is_sending = True
        event = self._wanted.event if self._wanted else None
        work = partial(_queue, self._context.shop, draft, self._readers, self._context.currency, event)
        self._context.runner.run(work, self._on_queued, self._on_refused)

    def _on_queued(self, queued: Queued) -> None:
        self._is_sending = False
        shop, context = self._context.shop, self._context
        if not queued.numbers:
            context.toast(self.tr("Nobody can be written to any more: look who is left out."), kind="note")
            self.reload()
            return
        typed, lines, event = self._tree(), self._lines(), self._wanted.event if self._wanted else None
        self._forget()

        def take_back() -> None:
            if context.drafts is not None:
                context.drafts.keep(_PLACE, typed)
                context.drafts.keep(_LINES, lines)
            work = partial(_take_back, shop, queued, event)
            context.runner.run(work, brought_back, context.complain)

        def brought_back(taken: tuple[NewMessage, ...]) -> None:
            self._put(typed, lines)
            context.toast(self.tr("Taken back: %n letter(s).", "", len(taken)))

        said = self.tr("%n letter(s) go out in a moment.", "", len(queued.numbers))
        context.toast(said, self.tr("Take them back"), take_back, outlives=True, takes_back=True)
        self._post.send_soon()
        self._close()

    def _on_refused(self, error: BaseException) -> None:
        self._is_sending = False
        place = error.place or "" if isinstance(error, Refusal) else ""
        field = {"subject": self._page.subject, "body": self._page.text}.get(place.split(".")[0])
        if field is None:
            self._context.complain(error)
            return
        self._page.show_refused(field, self._context.sentence(error))

    def _show_audiences(self, found: Audiences) -> None:
        language = self._context.language
        choices: list[tuple[object, str]] = []
        for day in found.loved:
            when = day_month(day.on.day, day.on.month, language)
            told = self.tr("Love {holiday} ({day}): %n client(s)", "", day.people)
            title = told.format(holiday=day.holiday.name(language), day=when)
            choices.append((_Whom(day.holiday.key), title))
            self._titles[_Whom(day.holiday.key)] = day.holiday.name(language)
        for guests in found.guests:
            when = day_month(guests.on.day, guests.on.month, language)
            told = self.tr("Guests of {title} ({day}): %n client(s)", "", guests.people)
            choices.append((_Whom(event=guests.event), told.format(title=guests.title, day=when)))
            self._titles[_Whom(event=guests.event)] = guests.title
        for group in found.groups:
            choices.append((_Whom(segment=group.id), self.tr("Segment “{name}”").format(name=group.name)))
            self._titles[_Whom(segment=group.id)] = group.name
        choices.append((_Whom(), self.tr("All clients")))
        self._titles[_Whom()] = self.tr("All clients")
        self._page.audience.set_choices(choices)
        if self._wanted is not None:
            self._page.audience.set_value(self._wanted)
        self._on_audience()

    def _on_audience(self) -> None:
        wanted = self._page.audience.value()
        whom = wanted if isinstance(wanted, _Whom) else _Whom()
        self._wanted = whom
        self._keep()
        self._asked += 1
        asked = self._asked

        def shown(found: Readers) -> None:
            if asked == self._asked:
                self._readers = found
                self._place = min(self._place, max(len(found.to_write) - 1, 0))
                self._show()

        work = partial(
            mailing_people.readers,
            self._context.shop,
            self._purpose(),
            holiday=whom.holiday,
            segment=whom.segment,
            event=whom.event,
        )
        self._context.runner.run(work, shown, self._context.complain)

    def _on_typed(self) -> None:
        self._keep()
        self._show_fields()
        self._show_letter()

    def _on_own_line(self, text: str) -> None:
        if self._readers is not None and self._readers.to_write:
            self._own_lines[self._readers.to_write[self._place].client] = text
            self._keep()
            self._show_letter()

    def _on_turned(self, step: int) -> None:
        if self._readers is not None and 0 <= self._place + step < len(self._readers.to_write):
            self._place += step
            self._show_line()
            self._show_letter()

    def _show(self) -> None:
        if self._readers is None:
            return
        self._page.show_left_out(self._readers.left_out)
        self._page.show_nobody(self._nobody(self._readers))
        self._show_fields()
        self._show_line()
        self._show_letter()

    def _show_fields(self) -> None:
        shown = (str(self._page.language.value()), fitting(self._readers) if self._readers else FITTING)
        if shown != self._fields:
            self._fields = shown
            self._page.show_fields(*shown)

    def _show_line(self) -> None:
        if self._readers is not None and self._readers.to_write:
            client = self._readers.to_write[self._place].client
            self._page.own_line.set_text(self._own_lines.get(client, ""))

    def _show_letter(self) -> None:
        if self._readers is None:
            return
        people, draft = self._readers.to_write, self._draft()
        if not people:
            self._page.show_reader(None, None, 0, 0)
            return
        reader = people[self._place]
        try:
            check(draft, self._readers)
        except PlaceholderUnknown as refusal:
            self._on_refused_field(refusal)
            self._page.show_reader(reader, None, self._place, len(people))
            return
        letter = letter_for(draft, reader, self._readers, self._context.currency)
        self._page.show_reader(reader, letter, self._place, len(people))

    def _on_refused_field(self, refusal: PlaceholderUnknown) -> None:
        # Said at the field while it is typed; a brace that is still open is not finished yet.
        field = self._page.subject if refusal.at and "subject" in refusal.at else self._page.text
        if refusal.name not in {"{", "}"}:
            field.show_error(self._context.sentence(refusal))

    def _nobody(self, found: Readers) -> str:
        if not found.left_out:
            return self.tr("There is nobody in this group.")
        return self.tr("Nobody of this group can be written to; below stands why.")

    def _purpose(self) -> Purpose:
        return "messages" if self._page.purpose.value() == "messages" else "greeting"

    def _draft(self) -> Draft:
        page = self._page
        title = self._titles.get(self._wanted, "") if self._wanted else ""
        mailing = NewMailing(title, page.subject.text(), page.text.text(), self._purpose())
        return Draft(mailing, str(page.language.value()), dict(self._own_lines))

    def _tree(self) -> dict[str, object]:
        page, whom = self._page, self._wanted or _Whom()
        return {
            "holiday": whom.holiday,
            "segment": whom.segment,
            "event": whom.event,
            "purpose": self._purpose(),
            "language": str(page.language.value()),
            "subject": page.subject.editor.text(),
            "body": page.text.editor.toPlainText(),
        }

    def _lines(self) -> dict[str, object]:
        return {str(client): line for client, line in self._own_lines.items() if line}

    def _keep(self) -> None:
        if self._context.drafts is not None:
            tree = self._tree()
            is_typed = bool(tree["subject"] or tree["body"] or self._own_lines)
            self._context.drafts.keep(_PLACE, tree if is_typed else None)
            self._context.drafts.keep(_LINES, self._lines() or None)

    def _forget(self) -> None:
        self._own_lines = {}
        self._page.subject.set_text("")
        self._page.text.set_text("")
        self._keep()

    def _restore(self) -> None:
        page = self._page
        page.language.set_value(self._context.shop.programme().shop.language)
        page.show_fields(str(page.language.value()))
        drafts = self._context.drafts
        if drafts is not None and (tree := drafts.kept(_PLACE)) is not None:
            self._put(tree, drafts.kept(_LINES) or {})

    def _put(self, tree: Mapping[str, object], lines: Mapping[str, object]) -> None:
        """Fill the page with what was typed before."""
        page = self._page
        segment, event = (
            each if isinstance(each, int) else None for each in map(tree.get, ("segment", "event"))
        )
        self._wanted = _Whom(str(tree.get("holiday", "")), segment, event)
        self._own_lines = {int(client): str(line) for client, line in lines.items() if client.isdecimal()}
        page.purpose.set_value("messages" if tree.get("purpose") == "messages" else "greeting")
        language = next((code for code, _ in LANGUAGES if code == tree.get("language")), None)
        if language is not None:
            page.language.set_value(language)
        page.subject.set_text(str(tree.get("subject", "")))
        page.text.set_text(str(tree.get("body", "")))


def _queue(shop: Shop, draft: Draft, readers: Readers, currency: str, event: int | None) -> Queued:
    queued = messages.queue(shop, letters(draft, readers, currency), draft.mailing)
    if event is not None and queued.numbers:
        left_out = {each.client for each in queued.left_out}
        event_guests.invite(shop, event, {each.client for each in readers.to_write} - left_out)
    return queued


def _take_back(shop: Shop, queued: Queued, event: int | None) -> tuple[NewMessage, ...]:
    taken = messages.take_back(shop, queued.numbers)
    if event is not None:
        event_guests.uninvite(shop, event, {each.client for each in taken})
    return taken
