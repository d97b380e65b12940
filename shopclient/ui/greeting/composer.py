"""The words of one greeting while they are being made: which text, for whom, with which line of one's own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from shopclient.domain.greeting_texts import TONES, AddressForm, GreetingText, Tone, Wanted, suggest
from shopclient.domain.name_forms import address
from shopclient.domain.people import SPOKEN
from shopclient.domain.placeholders import fill
from shopclient.services.greeting_case import GreetingCase
from shopclient.texts.greetings import Whose, values, whose


@dataclass(frozen=True)
class Manner:
    """How it is said: the language, the form of address, the tone."""

    language: str
    form: AddressForm
    tone: Tone


class Composer:
    """Proposes texts one after the other and puts names and lines into them; knows no widgets."""

    def __init__(self, case: GreetingCase, currency: str) -> None:
        self._case, self._currency = case, currency
        person = case.person
        language = person.language if person.language in SPOKEN else case.shop_language
        self.manner = Manner(language, person.address_form or "formal", "warm")
        self.own_line = ""
        self.found: list[GreetingText] = []
        self._place = 0
        self._retake(names=True, insists=False)

    @property
    def text_key(self) -> str:
        """The key of the proposed text; empty where there is none."""
        return self.found[self._place].key if self.found else ""

    @property
    def place(self) -> int:
        """Which of the proposed texts it is, from 1; 0 for none."""
        return self._place + 1 if self.found else 0

    @property
    def body(self) -> str:
        """The proposed text with everything put in; empty where there is none."""
        return fill(self.found[self._place].text, self.values()) if self.found else ""

    def values(self) -> Mapping[str, str]:
        """Return what the fields of a text take now."""
        manner = self.manner
        return values(self._case, manner.language, self._currency, self.name, self.kin, self.own_line)

    def tones(self) -> list[Tone]:
        """Return the tones in which something can be said here."""
        said = {text.tone for text in self.found}
        return [tone for tone in TONES if tone in said]

    def speak(self, manner: Manner) -> None:
        """Say it in another manner: names and texts are proposed anew."""
        is_other_name = (manner.language, manner.form) != (self.manner.language, self.manner.form)
        self.manner = manner
        self._retake(names=is_other_name, insists=True)

    def turn(self) -> None:
        """Go on to the next text, from tone to tone; after the last comes the first."""
        if self.found:
            self._place = (self._place + 1) % len(self.found)
            self.manner = replace(self.manner, tone=self.found[self._place].tone)

    def adapted(self, typed: str, before: Mapping[str, str]) -> str:
        """Return what somebody typed himself, with the names and the line as they are now.

        *before* are the values that were put in when it was typed.
        """
        now = self.values()
        for field in ("own line", "name", "of whom", "to whom", "whose"):
            old, new = before.get(field, ""), now.get(field, "")
            if old and old in typed:
                typed = typed.replace(old, new)
            elif new and field == "own line":
                typed = f"{typed}\n{new}"
        return typed

    def _retake(self, *, names: bool, insists: bool) -> None:
        manner, case = self.manner, self._case
        if names:
            self.name = address(case.person, manner.language, formal=manner.form == "formal")
            self.kin: Whose = whose(case.relative, manner.language)
        wanted = Wanted(manner.language, case.cause, manner.form, case.belated, case.occurrence)
        fitting = suggest(case.texts, wanted, set(self.values()), case.given)
        self.found = sorted(fitting, key=lambda text: TONES.index(text.tone))
        toned = [text for text in fitting if text.tone == manner.tone]
        self._place = self._first(toned if toned and insists else fitting)
        if self.found:
            self.manner = replace(manner, tone=self.found[self._place].tone)

    def _first(self, fitting: Sequence[GreetingText]) -> int:
        """Return the place of the best text: new to this person, and in the present tone."""
        given, tone = self._case.given, self.manner.tone
        ranked = sorted(fitting, key=lambda text: (text.key in given, text.tone != tone))
        return self.found.index(ranked[0]) if ranked else 0
