"""Which parts the place Campaigns has: the one list that a new part is added to.

Each is a ``Screen`` of its own and is imported when its tab is first chosen. Whoever wants to lead there
calls ``context.navigate(Place.CAMPAIGNS, part="plans", …)``; the rest reaches the part's ``open_with``.
"""

from collections.abc import Callable
from dataclasses import dataclass

from shopclient.texts.words import Words
from shopclient.ui.context import Context
from shopclient.ui.screen import Screen


@dataclass(frozen=True)
class Part:
    """A tab of the place, and how its screen is made."""

    key: str
    title: Callable[[Words], str]
    open: Callable[[Context], Screen]


def _plans(context: Context) -> Screen:
    from shopclient.ui.plans import open_plans

    return open_plans(context)


def _events(context: Context) -> Screen:
    from shopclient.ui.events import open_events

    return open_events(context)


def _texts(context: Context) -> Screen:
    from shopclient.ui.greeting_texts import open_texts

    return open_texts(context)


def _messages(context: Context) -> Screen:
    from shopclient.ui.messages import open_messages

    return open_messages(context)


#: In the order of the tabs.
PARTS: tuple[Part, ...] = (
    Part("plans", lambda words: words.translate("CampaignsView", "Plans"), _plans),
    Part("texts", lambda words: words.translate("CampaignsView", "Texts"), _texts),
    Part("messages", lambda words: words.translate("CampaignsView", "Letters and messages"), _messages),
    Part("events", lambda words: words.translate("CampaignsView", "Customer days"), _events),
)
