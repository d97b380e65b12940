"""What the system around the window allows: a key that calls from every program, and the way back there."""

import logging
import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from shopclient.ui.system.anywhere import System

_log = logging.getLogger(__name__)

if sys.platform == "win32":

    def open_system(parent: QObject) -> System:
        """Return what there is to ask on this screen."""
        from shopclient.ui.system.windows import WindowsSystem

        return WindowsSystem(parent)

else:

    def open_system(parent: QObject) -> System:
        """Return what there is to ask on this screen."""
        if QGuiApplication.platformName() != "xcb":
            return System(parent)
        from shopclient.ui.system.x11 import X11System

        try:
            return X11System(parent)
        except OSError as error:
            _log.warning("no key can be heard in other programs: %s", error)
            return System(parent)
