"""The keys at the till's foot: those of the purchase, and before them those of the list while it is used."""

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.widgets.rows import KeyHints


class KeysLine(KeyHints):
    """The most needed first, since what has no room is left out from the end; one key for each deed."""

    def __init__(self) -> None:
        super().__init__()
        self._is_list_used, self._has_departments = False, False
        self._tell()

    def show_list_keys(self, *, is_used: bool) -> None:
        """Tell the keys of the list too while it *is_used*, for they do nothing elsewhere."""
        self._is_list_used = is_used
        self._tell()

    def show_departments_key(self, *, has_departments: bool) -> None:
        """Tell the key of the departments in a shop that has some."""
        self._has_departments = has_departments
        self._tell()

    def _tell(self) -> None:
        self.set_hints([*(self._of_list() if self._is_list_used else []), *self._of_till()])

    def _of_list(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("return")),
            ("Del", self.tr("undo")),
            (self.tr("Space"), self.tr("details")),
        ]

    def _of_till(self) -> list[tuple[str, str]]:
        hints = [
            (Command.FIND, self.tr("find")),
            (Command.SPEND, self.tr("spend bonuses")),
            (Command.UNDO, self.tr("undo the purchase")),
            (Command.CLEAR, self.tr("clear")),
            (Command.PRINT, self.tr("slip")),
            (Command.NEW_CLIENT, self.tr("new client")),
            (Command.RECALL, self.tr("last client")),
            (Command.DEPARTMENTS, self.tr("departments")),
            (Command.PARK, self.tr("put aside")),
            (Command.HAD_CARD, self.tr("the card was found")),
        ]
        return [
            (KEYS[command][0], text)
            for command, text in hints
            if self._has_departments or command is not Command.DEPARTMENTS
        ]
