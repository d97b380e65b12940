"""What the owner of a new shop has said so far."""

from dataclasses import dataclass
from pathlib import Path

from shopclient.domain.programme import Programme, ShopInfo
from shopclient.domain.ready_programmes import Ready, ready_programme
from shopclient.services.clock import Clock
from shopclient.texts.programme import ready_kind
from shopclient.texts.regions import currency_of, guess_country, zones_of
from shopclient.texts.words import Words


@dataclass
class Draft:
    """The answers; *name* is empty until somebody typed one, then the words of the language stand for it."""

    words: Words
    country: str
    currency: str
    timezone: str
    file: Path
    name: str = ""
    ready: Ready | None = "cashback"
    demo: bool = False
    placed: bool = False  # somebody chose where the shop stands, or its money

    @property
    def shown_name(self) -> str:
        """The shop's name, or a name for a shop that has none yet."""
        return self.name or self.words.translate("Welcome", "My shop")

    def speak(self, language: str) -> None:
        """Take another language, and where nobody chose a place, the one that goes with it."""
        self.words = Words(language)
        if not self.placed:
            self.move_to(guess_country(language))

    def move_to(self, country: str) -> None:
        """Take another country, and the currency and the time zone that go with it."""
        self.country = country
        self.currency = currency_of(country)
        self.timezone = next(iter(zones_of(country)), "UTC")

    def programme(self) -> Programme:
        """Return the programme that the answers make."""
        shop = ShopInfo(
            name=self.shown_name,
            currency=self.currency,
            country=self.country,
            language=self.words.language,
            timezone=self.timezone,
        )
        kind = ready_kind(self.ready, self.words) if self.ready else ""
        return ready_programme(self.ready, shop, kind)


def first_draft(language: str, file: Path) -> Draft:
    """Return the answers that the computer itself gives."""
    country = guess_country(language)
    draft = Draft(Words(language), country, "", "", file)
    draft.move_to(country)
    return draft


def make_file(file: Path, programme: Programme, clock: Clock) -> Path:
    """Make the shop's file and return where it lies; for a worker.

    Raises:
        FileExists: Something is there already; it is not touched.
        DiskFull, FileTrouble, FileReadOnly: The disk refused.
    """
    from shopclient.services.files import create_shop

    create_shop(file, programme, clock).close()
    return file
