"""Commands that lead somewhere from wherever somebody is: the place, and what is opened there."""

from collections.abc import Mapping
from typing import Final

from shopclient.ui.actions import Command
from shopclient.ui.places import Place

WAYS: Final[Mapping[Command, tuple[Place, Mapping[str, object]]]] = {
    Command.NEW_CLIENT: (Place.CLIENTS, {"new": True}),
    Command.RECALL: (Place.TILL, {"recall": True}),
    Command.BURNING: (Place.TODAY, {"burning": True}),
    Command.IMPORT_LIST: (Place.CLIENTS, {"import_list": True}),
    Command.DOUBLES: (Place.CLIENTS, {"doubles": True}),
    Command.HOLIDAYS: (Place.SETTINGS, {"holiday": ""}),
}
