"""Which screens there are: the one place that a new screen is added to.

Each is imported when it is first visited: the window is painted before any of them is loaded.
"""

from collections.abc import Callable, Mapping

from shopclient.ui.context import Context
from shopclient.ui.places import Place
from shopclient.ui.screen import Screen

OpenScreen = Callable[[Context], Screen]

SCREENS: Mapping[Place, OpenScreen] = {}
