"""What a client's file shows beside the person: presents, consents, files, what happened, who is near."""

from collections.abc import Mapping
from dataclasses import dataclass

from shopclient.domain.custom_fields import CustomField
from shopclient.domain.people import Person
from shopclient.services import client_gifts, consents, custom_fields, families, photos, staff
from shopclient.services.attachments import Attached, attachments
from shopclient.services.client_gifts import KeptPresent
from shopclient.services.client_rhythm import Visits, visits
from shopclient.services.client_timeline import TimelinePage, timeline
from shopclient.services.consents import Consent
from shopclient.services.families import Home, Known
from shopclient.services.referrals import Referrals, referrals
from shopclient.services.shop import Shop
from shopclient.ui.clients.dossier import Dossier, read_dossier

#: Rows of what happened that are read with the file.
FIRST_ROWS = 12


@dataclass(frozen=True)
class Life:
    """All of it as read; *names* are those of the clients whom the person's fields name by their ids."""

    presents: tuple[KeptPresent, ...]
    consents: tuple[Consent, ...]
    photo: bytes | None
    files: tuple[Attached, ...]
    happened: TimelinePage
    home: Home | None
    known_to: tuple[Known, ...]
    names: Mapping[int, str]
    tree: Referrals
    keeper: str
    fields: Mapping[str, CustomField]  # the shop's own, by their keys
    visits: Visits


@dataclass(frozen=True)
class WholeFile:
    """The dossier, and the life around it."""

    dossier: Dossier
    life: Life


def read_whole(shop: Shop, client_id: int, language: str) -> WholeFile:
    """Return all that the page of one client shows, holidays named in *language*.

    Raises:
        ClientUnknown: No client has this id.
    """
    dossier = read_dossier(shop, client_id, language)
    found, person = dossier.file.id, dossier.file.person
    return WholeFile(
        dossier,
        Life(
            presents=client_gifts.presents(shop, found),
            consents=consents.consents(shop, found),
            photo=photos.photo(shop, found),
            files=attachments(shop, found),
            happened=timeline(shop, found, limit=FIRST_ROWS),
            home=families.home_of(shop, found),
            known_to=families.known_to(shop, found),
            names=families.names_of(shop, _named(person)),
            tree=referrals(shop, found),
            keeper=_keeper(shop, person),
            visits=visits(shop, found),
            fields={each.key: each for each in custom_fields.fields(shop)} if person.custom else {},
        ),
    )


def _named(person: Person) -> set[int]:
    ids = {person.referred_by, *(each.known for each in person.family)}
    return {each for each in ids if each is not None}


def _keeper(shop: Shop, person: Person) -> str:
    return next((each.name for each in staff.everybody(shop) if each.id == person.keeper), "")
