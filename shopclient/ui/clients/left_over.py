"""What was typed about a client when the program ended, said once when it begins again."""

from datetime import datetime, timedelta

from shopclient.services.drafts import Tree
from shopclient.ui.clients.typed import understood
from shopclient.ui.context import Context
from shopclient.ui.places import Place

#: Older ones were left on purpose, and are offered when the client is opened.
_RECENT = timedelta(hours=24)


def tell_left_over(context: Context, tree: Tree | None, now: datetime) -> None:
    """Say that the newest form of *tree* is unsaved, with a way to it; *now* is on the shop's clock.

    Nothing is said where none was typed within the last day.
    """
    try:
        kept = understood(tree or {})
    except (TypeError, ValueError, KeyError):
        return  # it is set aside when the clients are opened
    recent = [(left[-1].at, client, left[-1]) for client, left in kept.items() if left]
    recent = [each for each in recent if now - each[0] < _RECENT]
    if not recent:
        return
    _, client, typed = max(recent, key=lambda each: each[0])
    draft, translate = typed.draft, context.words.translate
    name = " ".join(part for part in (draft.first, draft.last) if part) or draft.name
    text = translate("Clients", "Not saved, but kept as typed: {name}.")
    context.toast(
        text.format(name=name or translate("Clients", "New client")),
        translate("Clients", "Go back to it"),
        lambda: _open(context, client),
    )


def _open(context: Context, client: int | None) -> None:
    if client is None:
        context.navigate(Place.CLIENTS, new=True)
    else:
        context.navigate(Place.CLIENTS, client=client, edit=True)
