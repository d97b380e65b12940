"""What a code that was read makes of the sale: whoever is served stays until somebody else is there."""

from dataclasses import replace

from shopclient.domain.errors import ClientUnknown
from shopclient.services.at_counter import AtCounter
from shopclient.services.card_steps import CardStep
from shopclient.ui.desk.face import DeskFace
from shopclient.ui.desk.gift_reading import GiftRead, taken

#: A card's number as it was read, or a client's id; neither is nobody.
Whom = tuple[str | None, int | None]
NOBODY: Whom = (None, None)


def whom(found: AtCounter) -> Whom:
    """Return by what *found* is asked for again."""
    return found.card, None if found.card else found.client


def with_found(
    face: DeskFace, asked: Whom, found: AtCounter | CardStep | GiftRead, *, is_asked_anew: bool
) -> DeskFace:
    """Return *face* with whoever or whatever *asked* brought; *is_asked_anew* as in ``with_person``."""
    if isinstance(found, AtCounter):
        return with_person(face, found, is_asked_anew=is_asked_anew)
    if isinstance(found, CardStep):
        return with_stray(face, asked, found.refusal, found)
    return with_gift(face, asked, found)


def with_person(face: DeskFace, found: AtCounter, *, is_asked_anew: bool) -> DeskFace:
    """Return *face* with *found* served; *is_asked_anew*: no code brought this answer, so that one stands.

    Whoever stood here before takes all of his own along but the sum.
    """
    sale, (card, client) = face.sale, whom(found)
    if (card, client) != (sale.card, sale.client):
        stays = not sale.has_person or _is_client_of(face, found)
        gift_cards = sale.gift_cards if stays else ()
        sale = replace(
            sale, card=card, client=client, asked="", spend_most=False, gift_cards=gift_cards
        ).opened()
        face = replace(face, sale=sale, gift=face.gift if stays else None)
    if not is_asked_anew:
        face = replace(face, trouble=None, step=None, before=face.before_this(found), is_unused_said=False)
    return replace(face, found=found, is_looked_up=False)


def with_stray(face: DeskFace, asked: Whom, error: BaseException, step: CardStep | None) -> DeskFace:
    """Return *face* with a code that brings nobody; only whose own card that is can be served no more."""
    number = step.number if step is not None else asked[0]
    sale = face.sale
    is_own = number == sale.card if number is not None else sale.card is None and asked[1] == sale.client
    is_lost = is_own and (step is not None or isinstance(error, ClientUnknown) or face.found is None)
    if is_lost or not sale.has_person:
        sale = replace(sale, card=None, client=None)
        if is_lost:
            sale = replace(sale, asked="", spend_most=False)
        before = face.before_this(step)
        face = replace(face, sale=sale.opened(), found=None, before=before)
    else:
        face = replace(face, before=face.before_this(step))
    return replace(face, trouble=error, step=step, is_looked_up=False, is_unused_said=False)


def with_gift(face: DeskFace, asked: Whom, read: GiftRead) -> DeskFace:
    """Return *face* with a gift card; who is served stays, and so does a card that waits for its step."""
    sale, gift = face.sale, read.gift
    if asked[0] is not None and asked[0] == sale.card:  # it was put aside before it was known what it is
        sale = replace(sale, card=None)
    if gift is not None:
        sale = taken(sale, gift, sells=face.awaits_gift)
    face = replace(
        face,
        sale=sale.opened(),
        gift=gift,
        awaits_gift=False,
        is_looked_up=False,
        fault=read.refusal,
        idle_gifts=(),
    )
    return face if face.waits_for_step else without_stray(face)


def without_stray(face: DeskFace) -> DeskFace:
    """Return *face* with nothing said any more of a code that brought nobody."""
    return replace(face, trouble=None, step=None, is_unused_said=False)


def _is_client_of(face: DeskFace, found: AtCounter) -> bool:
    return face.found is not None and found.client is not None and face.found.client == found.client
