"""What is held about a client, line by line, in words."""

from collections.abc import Iterator
from datetime import date

from shopclient.domain.people import Person, Relative
from shopclient.domain.person_tree import write_kept
from shopclient.printing.dossier_sheet import HeldLine, HeldPart
from shopclient.services.client_timeline import Happening
from shopclient.services.dossier_export import HeldFile
from shopclient.texts import (
    client_changes,
    client_filter,
    consents,
    contacts,
    days,
    events,
    held,
    numbers,
    plans,
)
from shopclient.texts.words import Words

#: Fields that are told by parts of their own, or in words of their own.
_ELSEWHERE = frozenset(
    {"family", "favourites", "dates", "channels", "referred_by", "keeper", "household", "custom", "state"}
)

_WHOLE = 1_000_000  # letters: nothing that is held is left out


class HeldLines:
    """The parts of the sheet, in order."""

    def __init__(self, file: HeldFile, words: Words) -> None:
        self._file, self._words = file, words

    def parts(self) -> tuple[HeldPart, ...]:
        """Return all parts; one without lines says so."""
        readers = {
            "person": self._person(),
            "family": self._family(self._file.client.person),
            "loved": self._loved(self._file.client.person),
            "consents": self._consents(),
            "money": self._money(),
            "purchases": self._of("purchase"),
            "contacts": self._of("contact"),
            "unsent": self._unsent(),
            "gifts": self._gifts(),
            "greetings": self._of("greeting"),
            "days": self._days(),
            "plans": self._plans(),
            "files": self._files(),
            "changes": self._of("change"),
        }
        titles = {code: held.part(code, self._words) for code in readers}
        return tuple(
            HeldPart(titles[code][0], tuple(lines), titles[code][1]) for code, lines in readers.items()
        )

    def _person(self) -> Iterator[HeldLine]:
        file, words = self._file, self._words
        yield HeldLine(held.label("number", words), str(file.client.id))
        for name, value in write_kept(file.client.person).items():
            if name not in _ELSEWHERE:
                yield self._field(name, self._value(name, value))
        yield self._field("state", client_filter.state(file.client.person.state, words))
        told = [held.channel(each.channel, each.wish, words) for each in file.client.person.channels]
        others = {"channels": "; ".join(told), "keeper": file.keeper, "household": file.household}
        for name, text in {**others, "referred_by": file.recommended_by}.items():
            if text:
                yield self._field(name, text)
        for own in file.client.person.custom:
            yield HeldLine(own.key.replace("_", " "), own.value)

    def _value(self, name: str, value: object) -> str:
        if name == "address_form":
            return held.address_form(str(value), self._words)
        # Notes keep their lines, and lists their items, each on a line of its own.
        if isinstance(value, list):
            return "\n".join(client_changes.value(name, each, self._words) for each in value)
        is_long = name in {"notes", "talk"}
        return str(value) if is_long else client_changes.value(name, value, self._words)

    def _field(self, name: str, text: str) -> HeldLine:
        title = client_changes.field(name, self._words)
        return HeldLine(title[:1].upper() + title[1:], text)

    def _family(self, person: Person) -> Iterator[HeldLine]:
        for relative in person.family:
            known = client_changes.value("relation", relative.relation, self._words)
            yield HeldLine(known[:1].upper() + known[1:], "\n".join(self._of_relative(relative)))

    def _of_relative(self, relative: Relative) -> Iterator[str]:
        [tree] = write_kept(Person(family=(relative,)))["family"]
        yield relative.name or "–"
        for name, value in tree.items():
            if name not in {"id", "known", "relation", "name", "favourites"}:
                title = client_changes.field(name, self._words)
                yield f"{title}: {client_changes.value(name, value, self._words)}"
        yield from (self._holiday(each.key) for each in relative.favourites)

    def _loved(self, person: Person) -> Iterator[HeldLine]:
        for favourite in person.favourites:
            yield HeldLine(self._holiday(favourite.key), favourite.reason or "–")
        for own in person.dates:
            yield HeldLine(client_changes.value("date", own.date.iso(), self._words), own.title)

    def _holiday(self, key: str) -> str:
        return self._file.holidays.name(key, self._words.language)

    def _consents(self) -> Iterator[HeldLine]:
        words = self._words
        for each in self._file.consents:
            how = consents.way(each.how, words) if each.how else ""
            lines = [held.consent(each.state, each.on, how, words)]
            if each.wording is not None:
                lines.append(each.wording.text)
            yield HeldLine(consents.purpose(each.purpose, words), "\n".join(lines))

    def _money(self) -> Iterator[HeldLine]:
        client, words = self._file.client, self._words
        yield HeldLine(held.label("balance", words), "", self._bonuses(client.bonuses))
        yield HeldLine(held.label("turnover", words), "", self._sum(client.turnover))
        for card in client.cards:
            state = held.card_state(card.state, words)
            yield HeldLine(held.label("card", words), f"{card.number}, {card.kind_name}, {state}")

    def _gifts(self) -> Iterator[HeldLine]:
        for kept in self._file.presents:
            present = kept.present
            told = ", ".join(
                part for part in (present.what, present.occasion, str(present.year or "")) if part
            )
            cost = "" if present.cost is None else self._sum(present.cost)
            yield HeldLine(held.label(present.state, self._words), told, cost)

    def _unsent(self) -> Iterator[HeldLine]:
        for each in self._file.unsent:
            text = "\n".join(part for part in (each.subject, each.body) if part)
            yield HeldLine(_day(each.told_at, self._words), text)

    def _days(self) -> Iterator[HeldLine]:
        for each in self._file.asked_to:
            told = f"{each.title}: {events.answer(each.note.answer, self._words)}"
            if each.note.came_at is not None:
                told = held.came(each.title, each.note.people, self._words)
            yield HeldLine(_day(each.on_day, self._words), told)

    def _plans(self) -> Iterator[HeldLine]:
        for each in self._file.plans:
            plan = each.plan
            told = [f"{plan.title}: {plans.state(plan.state, self._words)}", plan.notes]
            told += [step.text for step in plan.steps]
            yield HeldLine(_day(plan.on_day, self._words), "\n".join(filter(None, (*told, plan.result))))

    def _files(self) -> Iterator[HeldLine]:
        if self._file.has_photo:
            yield HeldLine(held.label("photo", self._words), held.has_photo(self._words))
        for each in self._file.files:
            yield HeldLine(
                held.label("file", self._words), f"{each.name}, {_day(each.added_at, self._words)}"
            )

    def _of(self, kind: str) -> Iterator[HeldLine]:
        for item in self._file.happened:
            if item.kind == kind:
                text = self._told(item)
                text = held.undone(text, self._words) if item.undone else text
                yield HeldLine(
                    _day(item.at, self._words), text, self._sum(item.amount) if item.amount else ""
                )

    def _told(self, item: Happening) -> str:
        words = self._words
        if item.kind == "contact":
            parts = (
                contacts.told(item.what, words, incoming=item.incoming),
                contacts.result(item.detail, words),
                item.text,
            )
            return "\n".join(part for part in parts if part)
        if item.kind == "greeting":
            return held.greeting(item.what, words)
        if item.kind == "change":
            lines = [f"{client_changes.deed(item.what, words)} ({item.who})"]
            lines += [client_changes.change(each, words, self._holiday, _WHOLE) for each in item.fields]
            return "\n".join(lines)
        told = held.booked(item.what, words)
        return (
            held.with_bonuses(told, self._bonuses(item.bonuses, signed=True), words) if item.bonuses else told
        )

    def _sum(self, cents: int) -> str:
        return numbers.money(cents, self._file.shop.currency, self._words.language)

    def _bonuses(self, cents: int, *, signed: bool = False) -> str:
        shown = numbers.bonuses(cents, self._file.shop.currency, self._words.language)
        return numbers.signed(shown) if signed else shown


def _day(moment: date, words: Words) -> str:
    return days.short_day(moment, words.language)
