"""Refusals about cards and clients."""

from datetime import date

from shopclient.domain.errors.base import Refusal


class CardUnknown(Refusal):
    """A right number that this file does not know."""

    code = "card_unknown"
    field = "card"
    number: str


class CardMisread(Refusal):
    """A number whose check digits do not fit."""

    code = "card_misread"
    field = "card"
    number: str


class CardForeign(Refusal):
    """A number that is not one of this shop's cards."""

    code = "card_foreign"
    field = "card"
    number: str


class GoodsCode(Refusal):
    """The code of goods, not a card."""

    code = "goods_code"
    field = "card"
    number: str


class CardBlocked(Refusal):
    """The card is blocked; nothing can be booked on it."""

    code = "card_blocked"
    field = "card"
    number: str
    reason: str


class CardBlank(Refusal):
    """The card was printed and not given out yet."""

    code = "card_blank"
    field = "card"
    number: str


class CardReplaced(Refusal):
    """The card was replaced by *replaced_by*."""

    code = "card_replaced"
    field = "card"
    number: str
    replaced_by: str


class CardExists(Refusal):
    """The number is taken already."""

    code = "card_exists"
    field = "card"
    number: str


class CardNotPrintable(Refusal):
    """The number of a former program is no EAN-13, so that no such code can be drawn of it."""

    code = "card_not_printable"
    field = "card"
    number: str


class ClientUnknown(Refusal):
    """No client has this id."""

    code = "client_unknown"
    field = "client"
    client: str


class ClientErased(ClientUnknown):
    """The person was erased; only the sums are left."""

    client: str


class ClientChanged(Refusal):
    """Somebody else saved this client after it was read."""

    code = "client_changed"
    client: int


class NameMissing(Refusal):
    """A client needs a name or a phone."""

    code = "name_missing"
    field = "name"


class KindUnknown(Refusal):
    """The programme has no card kind with this key."""

    code = "kind_unknown"
    field = "kind"
    key: str


class HolderRequired(Refusal):
    """Cards of this kind are issued in a name only."""

    code = "holder_required"
    field = "client"
    key: str


class HolderNotAllowed(Refusal):
    """Cards of this kind are for the bearer only."""

    code = "holder_not_allowed"
    field = "client"
    key: str


class CountInvalid(Refusal):
    """A number of cards outside 1 … *most*."""

    code = "count_invalid"
    field = "count"
    value: str
    most: int


class CardExpired(Refusal):
    """The card's months are over; *last_day* is the last one on which it was good."""

    code = "card_expired"
    field = "card"
    number: str
    last_day: date


class CardStateWrong(Refusal):
    """A card in *state* cannot be activated, blocked, unblocked or replaced."""

    code = "card_state_wrong"
    field = "card"
    number: str
    state: str


class CardHasClient(Refusal):
    """The card's account belongs to a client already."""

    code = "card_has_client"
    field = "card"
    number: str


class NumberNotAllowed(Refusal):
    """Cards of this kind take no ready-made numbers."""

    code = "number_not_allowed"
    field = "number"
    key: str


class KindRetired(Refusal):
    """Cards of this kind are no longer given out; those that there are go on."""

    code = "kind_retired"
    field = "kind"
    key: str


class UpgradeNotAllowed(Refusal):
    """A card of this kind cannot become one of the other kind."""

    code = "upgrade_not_allowed"
    field = "kind"
    key: str


class GiftCardWrong(Refusal):
    """The card is no gift card, or it is one where a client's card is wanted: *why* says which."""

    code = "gift_card_wrong"
    field = "card"
    number: str
    why: str


class GiftCardEmpty(Refusal):
    """The gift card holds nothing to pay with."""

    code = "gift_card_empty"
    field = "gift_cards"
    number: str


class GiftCardUsed(Refusal):
    """The gift card has paid already, so that its sale can be returned no more."""

    code = "gift_card_used"
    number: str
