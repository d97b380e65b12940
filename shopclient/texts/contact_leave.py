"""What stands against writing to a client or calling: in a word for a list, in a sentence for one person."""

from collections.abc import Callable

from shopclient.domain.contact_rules import Bar, Obstacle
from shopclient.texts.days import day_month
from shopclient.texts.words import Words


def reason(obstacle: Obstacle, words: Words) -> str:
    """Return in a few words why somebody is left out, as a row of a list says it."""
    return _reason(obstacle.bar, obstacle.channel, words)


def sentence(obstacle: Obstacle, words: Words) -> str:
    """Return what stands in the way and what can be done about it; where waiting is enough, until when."""
    if obstacle.bar is Bar.NO_ADDRESS:
        return _no_address(obstacle.channel, words)
    told = _SENTENCES[obstacle.bar](words)
    if obstacle.until is None:
        return told
    until = obstacle.until
    day = day_month(until.day, until.month, words.language)
    return told.format(day=day, time=f"{until:%H:%M}", count=obstacle.count)


def _reason(bar: Bar, channel: str, words: Words) -> str:
    if bar is Bar.NO_ADDRESS:
        return {
            "email": words.translate("ContactLeave", "no e-mail address"),
            "letter": words.translate("ContactLeave", "no postal address"),
        }.get(channel, words.translate("ContactLeave", "no phone number"))
    return {
        Bar.UNKNOWN: words.translate("ContactLeave", "not in the file"),
        Bar.ERASED: words.translate("ContactLeave", "erased"),
        Bar.MERGED: words.translate("ContactLeave", "joined with another file"),
        Bar.DIED: words.translate("ContactLeave", "died"),
        Bar.MOVED: words.translate("ContactLeave", "moved away"),
        Bar.DO_NOT_CALL: words.translate("ContactLeave", "wishes no contact"),
        Bar.ARCHIVED: words.translate("ContactLeave", "archived"),
        Bar.CHANNEL_REFUSED: words.translate("ContactLeave", "does not want this way"),
        Bar.CONSENT_REFUSED: words.translate("ContactLeave", "refused to be written to"),
        Bar.CONSENT_WITHDRAWN: words.translate("ContactLeave", "withdrew the consent"),
        Bar.CONSENT_MISSING: words.translate("ContactLeave", "not asked for consent"),
        Bar.ENOUGH_THIS_MONTH: words.translate("ContactLeave", "enough for this month"),
        Bar.ENOUGH_TODAY: words.translate("ContactLeave", "written to today already"),
        Bar.QUIET_HOURS: words.translate("ContactLeave", "quiet hours"),
    }[bar]


def _no_address(channel: str, words: Words) -> str:
    return {
        "email": words.translate("ContactLeave", "No e-mail address is noted. Ask, and note it in the file."),
        "letter": words.translate(
            "ContactLeave", "No postal address is noted. Ask, and note it in the file."
        ),
    }.get(channel, words.translate("ContactLeave", "No phone number is noted. Ask, and note it in the file."))


_SENTENCES: dict[Bar, Callable[[Words], str]] = {
    Bar.UNKNOWN: lambda words: words.translate("ContactLeave", "This client is not in the file any more."),
    Bar.ERASED: lambda words: words.translate(
        "ContactLeave", "This client was erased: nobody can be reached."
    ),
    Bar.MERGED: lambda words: words.translate(
        "ContactLeave", "This file was joined with another one. Open that one and write from there."
    ),
    Bar.DIED: lambda words: words.translate(
        "ContactLeave", "The file says that the client died. Nothing is sent."
    ),
    Bar.MOVED: lambda words: words.translate(
        "ContactLeave", "The file says that the client moved away. If that is wrong, change the state there."
    ),
    Bar.DO_NOT_CALL: lambda words: words.translate(
        "ContactLeave", "The client asked not to be called or written to."
    ),
    Bar.ARCHIVED: lambda words: words.translate(
        "ContactLeave", "The client is archived. Bring the file back first."
    ),
    Bar.CHANNEL_REFUSED: lambda words: words.translate(
        "ContactLeave", "The client does not want to be reached this way. Choose another one."
    ),
    Bar.CONSENT_REFUSED: lambda words: words.translate(
        "ContactLeave", "The client was asked and did not agree to be written to."
    ),
    Bar.CONSENT_WITHDRAWN: lambda words: words.translate(
        "ContactLeave", "The client withdrew the consent to be written to."
    ),
    Bar.CONSENT_MISSING: lambda words: words.translate(
        "ContactLeave",
        "Nobody asked yet whether the client agrees to be written to. Ask, and note the consent in the file.",
    ),
    Bar.ENOUGH_THIS_MONTH: lambda words: words.translate(
        "ContactLeave", "The shop wrote or called {count} times this month: that is enough until {day}."
    ),
    Bar.ENOUGH_TODAY: lambda words: words.translate(
        "ContactLeave", "The client was written to today already: that is enough until {day}."
    ),
    Bar.QUIET_HOURS: lambda words: words.translate(
        "ContactLeave", "These are quiet hours: nobody is disturbed until {time}."
    ),
}
