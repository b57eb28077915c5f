"""A picture as large as the window, with those before and after it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from benchlight.picture_addresses import told_missing
from benchlight.translation import number as written
from benchlight.translation import tr
from benchlight.ui import page_objects
from benchlight.ui.announcements import announce
from benchlight.ui.guide_page import PlacedPicture
from benchlight.ui.picture_loader import Loaded, PictureLoader, Wanted

_LARGEST = 4096
"""Pixels of a side that are decoded: what a screen shows, and a closer look."""
_STEP = 1.25
_CLOSEST = 8.0
_MOVE = 60.0


class _Canvas(QWidget):
    """The picture, fitted into the canvas or closer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.loaded: Loaded | None = None
        self.closer = 1.0
        """How many times as large as it fits."""
        self._offset = QPointF()
        self._held: QPointF | None = None
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Expanding)
        self.setMinimumSize(160, 120)

    def show_loaded(self, loaded: Loaded | None) -> None:
        self.loaded = loaded
        self.fit()

    def fit(self) -> None:
        self.closer, self._offset = 1.0, QPointF()
        self._settle()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """So many times as large as now; what is at that point, or in the middle, stays there."""
        middle = QRectF(self.rect()).center()
        at = (at or middle) - middle
        before = self.closer
        self.closer = min(_CLOSEST, max(1.0, self.closer * factor))
        self._offset = at - (at - self._offset) * (self.closer / before)
        self._settle()

    def move_by(self, by: QPointF) -> None:
        self._offset += by
        self._settle()

    def _target(self) -> QRectF:
        assert self.loaded is not None
        assert self.loaded.image is not None
        size = QSizeF(self.loaded.image.size()) / self.devicePixelRatioF()
        fitting = size.scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        fitting = fitting.boundedTo(size * 4) * self.closer
        target = QRectF(QPointF(), fitting)
        target.moveCenter(QRectF(self.rect()).center() + self._offset)
        return target

    def _settle(self) -> None:
        """Keeps the picture in sight."""
        if self.loaded is not None and self.loaded.image is not None:
            target = self._target()
            free = QPointF(max(0.0, target.width() - self.width()) / 2, max(0.0, target.height() - self.height()) / 2)
            self._offset = QPointF(
                min(free.x(), max(-free.x(), self._offset.x())), min(free.y(), max(-free.y(), self._offset.y()))
            )
            self.setCursor(Qt.CursorShape.OpenHandCursor if self.closer > 1.0 else Qt.CursorShape.ArrowCursor)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.loaded is None:
            page_objects.draw_words(painter, QRectF(self.rect()), tr("Loading…"), self.palette())
        elif self.loaded.image is None:
            reason = f"{told_missing(self.loaded.reason)}."
            page_objects.draw_words(painter, QRectF(self.rect()), reason, self.palette())
        else:
            painter.drawImage(self._target(), self.loaded.image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self.move_by(event.position() - self._held)
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.closer > 1.0:
            self.fit()
        else:
            self.zoom(2.0, event.position())


class PictureViewer(QDialog):
    """Shows pictures one by one: Left and Right go on, + and - or the wheel go closer and back, 0 fits, arrows with
    Ctrl move what is closer than it fits, Esc and Space close."""

    def __init__(self, loader: PictureLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self._beside = parent
        self._loader = loader
        self._pictures: Sequence[PlacedPicture] = ()
        self._document = ""
        self._fetch = False
        self._number = 0
        self._wanted: Wanted | None = None
        self.canvas = _Canvas(self)
        self.caption = QLabel(self)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.addWidget(self.caption, 1)
        buttons = [
            self._button("−", tr("Smaller"), lambda: self.canvas.zoom(1 / _STEP)),
            self._button("+", tr("Larger"), lambda: self.canvas.zoom(_STEP)),
            self._button(tr("‹ Previous"), tr("Previous picture"), lambda: self.go(-1)),
            self._button(tr("Next ›"), tr("Next picture"), lambda: self.go(1)),
            self._button(tr("Close"), tr("Close"), self.close),
        ]
        for button in buttons:
            row.addWidget(button)
        self._previous, self._next = buttons[2:4]
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.addWidget(self.canvas, 1)
        column.addLayout(row)
        self.setWindowTitle(tr("Picture"))
        self.setModal(True)
        self.finished.connect(self._forget)
        loader.loaded.connect(self._on_loaded)

    def _button(self, label: str, name: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(does)
        return button

    def show_picture(self, pictures: Sequence[PlacedPicture], number: int, document: str, fetch: bool) -> None:
        """Opens on the picture of that number; `document` is that of its guide, and `fetch` whether it may be fetched
        from the net."""
        self._pictures, self._number, self._document, self._fetch = pictures, number, document, fetch
        window = self._beside.window()
        room = QSize(round(window.width() * 0.94), round(window.height() * 0.94))
        self.resize(room.boundedTo(self.screen().availableSize() * 0.94))
        self._look()
        self.open()
        self.canvas.setFocus()

    def go(self, by: int) -> None:
        """To the picture before or after; there is none before the first."""
        number = min(len(self._pictures) - 1, max(0, self._number + by))
        if number != self._number:
            self._number = number
            self._look()

    def _look(self) -> None:
        picture = self._pictures[self._number]
        place = tr("{place} of {count}").format(place=written(self._number + 1), count=written(len(self._pictures)))
        self.caption.setText(f"{picture.name}  ·  {place}")
        self.setAccessibleName(self.caption.text())
        announce(self, self.caption.text())
        self._previous.setEnabled(self._number > 0)
        self._next.setEnabled(self._number < len(self._pictures) - 1)
        self.canvas.show_loaded(None)
        self._wanted = Wanted(picture.address, self._document, _LARGEST, _LARGEST, self._fetch)
        self._loader.want(self._wanted)

    @Slot()
    def _forget(self) -> None:
        """A picture of this size takes megabytes, and nobody looks at it any more."""
        self._wanted = None
        self.canvas.show_loaded(None)

    @Slot(object, object)
    def _on_loaded(self, wanted: Wanted, loaded: Loaded) -> None:
        if wanted == self._wanted and self.isVisible():
            self.canvas.show_loaded(loaded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What can be done with the picture; Esc is the dialog's."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in _MOVES:
            self.canvas.move_by(_MOVES[key])
            return
        match key:
            case Qt.Key.Key_Left | Qt.Key.Key_PageUp:
                self.go(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_PageDown:
                self.go(1)
            case Qt.Key.Key_Home:
                self.go(-len(self._pictures))
            case Qt.Key.Key_End:
                self.go(len(self._pictures))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.canvas.zoom(_STEP)
            case Qt.Key.Key_Minus:
                self.canvas.zoom(1 / _STEP)
            case Qt.Key.Key_0:
                self.canvas.fit()
            case Qt.Key.Key_Space:
                self.close()
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has another ground."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.canvas.update()


_MOVES = {
    Qt.Key.Key_Left: QPointF(_MOVE, 0),
    Qt.Key.Key_Right: QPointF(-_MOVE, 0),
    Qt.Key.Key_Up: QPointF(0, _MOVE),
    Qt.Key.Key_Down: QPointF(0, -_MOVE),
}
