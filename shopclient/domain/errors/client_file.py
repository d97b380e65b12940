"""Refusals of what is kept beside a client's fields: pictures, files, family, gifts."""

from shopclient.domain.errors.base import Refusal


class PictureUnfit(Refusal):
    """No photo can be made of the file: *why* is ``broken`` or ``large``."""

    code = "picture_unfit"
    field = "photo"
    path: str
    why: str


class AttachmentUnfit(Refusal):
    """The file cannot be copied in: *why* is ``large`` or ``folder``."""

    code = "attachment_unfit"
    field = "file"
    path: str
    why: str


class AttachmentLost(Refusal):
    """The bytes of a file that was copied in are gone, or are others than they were."""

    code = "attachment_lost"
    field = "file"
    name: str


class NoteUnknown(Refusal):
    """A contact, a gift, a consent or a file that is not there (any more)."""

    code = "note_unknown"
    number: str


class RelativeUnfit(Refusal):
    """Somebody of a family who can have no file of his own: *why* is ``pet``, ``known`` or ``gone``."""

    code = "relative_unfit"
    field = "family"
    name: str
    why: str
