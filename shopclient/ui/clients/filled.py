"""How much of each part of the form is filled in, and how it begins."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shopclient.domain.holidays import Catalogue
from shopclient.texts.relations import relation, species
from shopclient.texts.words import Words
from shopclient.ui.clients.draft import Draft, RelativeDraft
from shopclient.ui.clients.draft_values import labels

_SHOWN = 6
_LONGEST = 60  # of one thing, in letters


@dataclass(frozen=True)
class Filled:
    """How many things are noted, and the first of them in a row."""

    count: int
    summary: str


def reach(draft: Draft) -> Filled:
    """Return how a client is talked to and reached."""
    one_by_one = (draft.salutation, draft.talk, *draft.addresses)
    unseen = sum(map(bool, (draft.address_form, draft.language))) + len(draft.channels)
    return _filled(one_by_one, unseen)


def days(draft: Draft) -> Filled:
    """Return the days of a client beside the birthday."""
    own = (f"{row.title} {row.date}".strip() for row in draft.dates)
    return _filled((draft.name_day, *own), int(draft.church_style is not None))


def likes(draft: Draft) -> Filled:
    """Return what a client likes and wears, what is no good for him, what the shop noted."""
    lists = (draft.allergies, draft.tastes, draft.hobbies, draft.sizes, draft.tags)
    return _filled((*(word for text in lists for word in labels(text)), draft.notes))


def favourites(draft: Draft, words: Words, holidays: Catalogue) -> Filled:
    """Return the holidays that a client loves."""
    return _filled(holidays.name(each.key, words.language) for each in draft.favourites)


def family(draft: Draft, words: Words, names: Mapping[int, str]) -> Filled:
    """Return the people and animals around a client; *names* are those of clients."""
    return _filled(_kin(row, words, names) for row in draft.family if not row.is_blank)


def shop(draft: Draft, names: Mapping[int, str]) -> Filled:
    """Return what matters to the shop alone; *names* are those of clients."""
    given = (draft.keeper, draft.score)
    unseen = sum(each is not None for each in given) + (draft.state not in {"client", "prospect"})
    share = f"{draft.wallet_share} %" if draft.wallet_share else ""
    friend = names.get(draft.referred_by, "…") if draft.referred_by is not None else ""
    return _filled((friend, draft.source, share), unseen)


def own(draft: Draft) -> Filled:
    """Return what stands in the shop's own fields."""
    return _filled(value.value for value in draft.custom)


def _kin(row: RelativeDraft, words: Words, names: Mapping[int, str]) -> str:
    known = names.get(row.known, "") if row.known is not None else ""
    return (
        known or row.name or relation(row.relation, words) or species(row.species, words) or row.role or "…"
    )


def _filled(texts: Iterable[str], unseen: int = 0) -> Filled:
    """Return these texts as one line; *unseen* are things that would not be understood in it."""
    given = [" ".join(text.split()) for text in texts if text.strip()]
    shown = [text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…" for text in given[:_SHOWN]]
    return Filled(len(given) + unseen, ", ".join(shown))
