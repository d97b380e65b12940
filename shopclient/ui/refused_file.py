"""What is said of a file that cannot be opened, or of a copy that could not be put in its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from shopclient.domain import errors
from shopclient.texts import days
from shopclient.texts.copies import missing_files, wall_moment
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words
from shopclient.ui.refusal_window import Refused, Way

if TYPE_CHECKING:  # SQLAlchemy loads after the first paint
    from shopclient.services.copies import Copy
    from shopclient.services.restore import Restored

_COPIES_NAMED = 3
_HELPED_BY_COPIES = (errors.FileDamaged, errors.FileForeign, errors.FileNotFound)
#: What is wrong with the copy itself, so that only another one helps.
_WRONG_COPY = (*_HELPED_BY_COPIES, errors.CopyOfItself, errors.CopyOfOtherShop, errors.FileTooNew)


@dataclass(frozen=True)
class Attempt:
    """What was to be opened, and what of a restore was already done or refused before."""

    file: Path
    restores: bool = False  # a copy was to be put in its place and is not
    restored: "Restored | None" = None  # a copy is in its place


def refused(error: BaseException, attempt: Attempt, words: Words) -> Refused:
    """Return what to say of *error* and which ways there are, the best one first."""
    file = attempt.file
    lines = _newest_copies(file, words) if isinstance(error, _HELPED_BY_COPIES) else []
    if not attempt.restores:
        note = told_of(attempt.restored, words) if attempt.restored else ""
        return Refused(sentence(error, words), _ways(error), str(file.parent), lines, note=note)
    there = file.exists()
    former: tuple[Way, ...] = ("former",) if there else ()
    ways: tuple[Way, ...] = (
        ("copy", "again", *former) if isinstance(error, _WRONG_COPY) else ("again", *former, "copy")
    )
    title = words.translate("RefusedFile", "The copy was not put in place")
    note = words.translate("RefusedFile", "The former file is untouched.") if there else ""
    return Refused(sentence(error, words), ways, str(file.parent), lines, title, note)


def told_of(done: "Restored", words: Words) -> str:
    """Return the sentence about a restore that is done."""
    text = words.translate("RefusedFile", "The copy is in place.")
    if done.replaced is not None:
        kept = words.translate(
            "RefusedFile", "The copy is in place. The former file is kept beside it: {name}"
        )
        text = kept.format(name=done.replaced.name)
    return f"{text} {missing_files(done.missing, words)}" if done.missing else text


def _ways(error: BaseException) -> tuple[Way, ...]:
    if isinstance(error, errors.FileForeign):
        return "file", "copy", "again"  # it is likely that only the wrong one was chosen
    if isinstance(error, _HELPED_BY_COPIES):
        return "copy", "again", "file"
    return "again", "file"


def _newest_copies(file: Path, words: Words) -> list[str]:
    from shopclient.services.copies import copies

    newest = copies(file)[:_COPIES_NAMED]
    zone = _zone_of(newest)
    moments = [wall_moment(copy.made_at, zone) for copy in newest]
    return [
        f"{days.day(moment.date(), words.language)}, {moment:%H:%M} – {copy.path.name}"
        for copy, moment in zip(newest, moments, strict=True)
    ]


def _zone_of(found: "Sequence[Copy]") -> str:
    """Return the zone of the shop as the newest copy that can be read tells it; "" if none can."""
    from shopclient.services.insides import what_is_inside

    for copy in found:
        try:
            return what_is_inside(copy.path).zone
        except errors.Refusal:
            continue
    return ""
