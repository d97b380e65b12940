"""Sentences for what is kept beside a client's fields."""

from shopclient.domain import errors
from shopclient.texts.refusals import Sentences

CLIENT: Sentences = {
    errors.PictureUnfit: lambda words: words.translate(
        "Refusals", "{path} is not a picture that can be read. Nothing was changed; choose another picture."
    ),
    (errors.PictureUnfit, "large"): lambda words: words.translate(
        "Refusals",
        "The picture {path} is too large. Nothing was changed; choose a smaller one, or make it smaller"
        " first.",
    ),
    errors.AttachmentUnfit: lambda words: words.translate(
        "Refusals", "{path} is not a file that can be copied in. Nothing was changed; choose a file."
    ),
    (errors.AttachmentUnfit, "large"): lambda words: words.translate(
        "Refusals",
        "The file {path} is too large: up to 100 MB are copied in. Nothing was changed; choose a smaller"
        " one.",
    ),
    errors.AttachmentLost: lambda words: words.translate(
        "Refusals",
        "The file “{name}” does not lie beside the shop’s file any more, or was changed there. Look for it"
        " in a copy of that folder.",
    ),
    errors.NoteUnknown: lambda words: words.translate(
        "Refusals", "That is not in the file any more. Nothing was changed; open the client anew."
    ),
    errors.SegmentUnknown: lambda words: words.translate(
        "Refusals", "That segment is not there any more. Nothing was changed; choose one from the menu."
    ),
    errors.SegmentKnown: lambda words: words.translate(
        "Refusals", "There is a segment “{name}” already. Choose another name."
    ),
    errors.RelativeUnfit: lambda words: words.translate(
        "Refusals", "{name} is not in this family any more. Nothing was changed; open the client anew."
    ),
    (errors.RelativeUnfit, "pet"): lambda words: words.translate(
        "Refusals", "{name} is a pet, and stays in the family’s file. Nothing was changed."
    ),
    (errors.RelativeUnfit, "known"): lambda words: words.translate(
        "Refusals", "{name} has a file of his or her own already. Nothing was changed; open that one."
    ),
}
