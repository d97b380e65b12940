"""The client's photo in a circle; initials where there is none."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from shopclient.ui.widgets.avatar import Avatar


class PhotoAvatar(Avatar):
    """*size* pixels wide at 100 %."""

    def __init__(self, size: int) -> None:
        super().__init__("", size)
        self._photo: QPixmap | None = None

    def show_photo(self, jpeg: bytes | None) -> None:
        """Show the photo; None for the initials."""
        photo = QPixmap()
        self._photo = photo if jpeg is not None and photo.loadFromData(jpeg) else None
        self.update()

    def paint(self, painter: QPainter) -> None:
        if self._photo is None:
            super().paint(painter)
            return
        box = QRectF(self.rect())
        circle = QPainterPath()
        circle.addEllipse(box)
        painter.setClipPath(circle)
        sharp = round(self.width() * self.devicePixelRatioF())
        whole = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        shown = self._photo.scaled(sharp, sharp, whole, Qt.TransformationMode.SmoothTransformation)
        # Faces are in the upper part of a picture.
        left, top = (shown.width() - sharp) // 2, (shown.height() - sharp) // 4
        painter.drawPixmap(box, shown, QRectF(left, top, sharp, sharp))
