"""What the columns of a client list may hold, and whose list it is."""

from enum import StrEnum
from typing import Final


class Field(StrEnum):
    """What a column may hold; the value is the word in a mapping file."""

    NAME = "name"
    LAST = "last"
    FIRST = "first"
    MIDDLE = "middle"
    ORGANISATION = "organisation"
    PHONE = "phone"
    EMAIL = "email"
    #: Whether letters by e-mail are wished: ``subscribed``, ``no``.
    EMAIL_WISH = "email_wish"
    SALUTATION = "salutation"
    ADDRESS_FORM = "address_form"
    BIRTHDAY = "birthday"
    BORN_ABOUT = "born_about"
    NAME_DAY = "name_day"
    #: A day of the client's own, such as a wedding; its title is the heading, or the label beside it.
    DATE = "date"
    CARD = "card"
    KIND = "kind"
    CARD_STATE = "card_state"
    ISSUED_ON = "issued_on"
    BONUS_BALANCE = "bonus_balance"
    TOTAL_SPENT = "total_spent"
    NOTES = "notes"
    #: Kept in the notes as ``header: value``, for columns that have no field of their own.
    REMARK = "remark"
    #: A field of the shop's own; its title is the heading.
    CUSTOM = "custom"
    ADDRESS = "address"
    STREET = "street"
    CITY = "city"
    REGION = "region"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    LANGUAGE = "language"
    TAGS = "tags"
    HOBBIES = "hobbies"
    TASTES = "tastes"
    SIZES = "sizes"
    ALLERGIES = "allergies"
    TALK = "talk"
    SOURCE = "source"
    KEEPER = "keeper"
    HOUSEHOLD = "household"
    CONSENT = "consent"
    #: Somebody of the family; who it is, the heading or the label beside it tells.
    RELATIVE = "relative"
    RELATIVE_BIRTHDAY = "relative_birthday"
    EXTERNAL_ID = "external_id"
    REFERRED_BY = "referred_by"
    FIRST_VISIT = "first_visit"
    LAST_VISIT = "last_visit"
    #: What the next column is: ``Event 1 - Label``.
    LABEL = "label"
    STATE = "state"
    FEB29 = "feb29"
    CHURCH_STYLE = "church_style"
    FAMILY = "family"
    FAVOURITES = "favourites"
    DATES = "dates"
    CHANNELS = "channels"
    CONSENTS = "consents"
    #: Only of our own export: since when a client lies in the archive, all that is known of the cards,
    #: presents, which household of those of one name it is; a picture as base64.
    ARCHIVED = "archived"
    CARDS = "cards"
    PRESENTS = "presents"
    HOUSEHOLD_ID = "household_id"
    PHOTO = "photo"
    WALLET_SHARE = "wallet_share"
    SCORE = "score"
    SCORE_ON = "score_on"
    CHECKED_ON = "checked_on"
    IGNORED = "ignored"

    # That of Enum is Python code, and it would be called many times for every row.
    __hash__ = str.__hash__


class Layout(StrEnum):
    """Whose list it is."""

    PLAIN = "plain"
    OWN = "own"
    LOYVERSE = "loyverse"
    SQUARE = "square"
    ONE_C = "one_c"
    GOOGLE = "google"
    OUTLOOK = "outlook"
    PHONE = "phone"
    #: A journal of purchases, not of people: each person would come in many times.
    PURCHASES = "purchases"


#: Of these a list may have several columns; of the others a second one would be lost.
REPEATABLE: Final = frozenset(
    {
        *(Field.PHONE, Field.EMAIL, Field.TAGS, Field.HOBBIES, Field.TASTES, Field.SIZES, Field.ALLERGIES),
        *(Field.NOTES, Field.REMARK, Field.CUSTOM, Field.DATE, Field.RELATIVE, Field.RELATIVE_BIRTHDAY),
        *(Field.ADDRESS, Field.STREET, Field.CITY, Field.REGION, Field.POSTAL_CODE, Field.COUNTRY),
        *(Field.EXTERNAL_ID, Field.LABEL, Field.IGNORED, Field.CARD, Field.KIND),
    }
)
#: As the client's JSON has them; only our own export has such columns.
TREE_FIELDS: Final = (
    *(Field.STATE, Field.FEB29, Field.CHURCH_STYLE, Field.ADDRESS_FORM, Field.FAMILY, Field.FAVOURITES),
    *(Field.DATES, Field.CHANNELS, Field.WALLET_SHARE, Field.SCORE, Field.SCORE_ON, Field.CHECKED_ON),
)
