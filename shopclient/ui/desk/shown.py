"""The desk's face as it was told last: what looks the same is not told again."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from shopclient.ui.desk.face import DeskFace


class Shown:
    """Holds the face that all of the desk works on, and tells the views when there is another."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self.face = DeskFace()
        self._told = self.face

    def put(self, **values: Any) -> None:
        """Let the face have other *values*, told with whatever is told next."""
        self.face = replace(self.face, **values)

    def show(self, **values: Any) -> None:
        """Let the face have other *values*, and tell if it looks otherwise than it was told."""
        self.put(**values)
        if self.face != self._told:
            self.tell_again()

    def tell_again(self) -> None:
        """Tell how it is, also to a view that shows it otherwise."""
        self._told = self.face
        self._tell()
