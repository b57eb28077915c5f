"""The pictures of a step that is written: seen, added, moved and removed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QKeySequence,
    QPainter,
    QPixmap,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from benchlight.picture_addresses import told_missing, whereabouts
from benchlight.pictures.reading import is_in_net
from benchlight.translation import tr
from benchlight.ui import drops, page_objects
from benchlight.ui.guide_page import PlacedPicture
from benchlight.ui.picture_loader import PictureLoader, Wanted
from benchlight.ui.picture_viewer import PictureViewer
from benchlight.ui.thumbnails import Thumbnail, Thumbnails
from benchlight.ui.tips import tip

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff")
_LINES = 4
"""As high as so many lines of text is a picture in the list."""
_WIDER = 4 / 3


def pictures_in(data: QMimeData) -> list[str]:
    """Addresses of the local pictures that are dropped."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file.absolute().as_uri() for file in files if file.suffix.lower() in PICTURES]


class PictureList(QListWidget):
    """Pictures side by side. Files can be dropped onto it."""

    dropped = Signal(list)
    """Addresses of pictures."""
    restyled = Signal()
    """What is painted has another size or other colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setAccessibleName(tr("Pictures of the step"))
        self.setAccessibleDescription(
            tr("Enter shows the chosen picture large, Delete removes it, Alt with an arrow moves it.")
        )
        self.setToolTip(tr("Drop picture files here."))
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        icon = QSize(round(_LINES * line * _WIDER), _LINES * line)
        self.setIconSize(icon)
        self.setGridSize(icon + QSize(line, 2 * line))
        self.setFixedHeight(self.gridSize().height() + self.horizontalScrollBar().sizeHint().height() + line // 2)
        self.restyled.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font or another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """On a screen of another density."""
        super().showEvent(event)
        self.restyled.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes pictures."""
        if pictures_in(event.mimeData()):
            drops.accept_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same."""
        if pictures_in(event.mimeData()):
            drops.accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tells what was dropped."""
        drops.accept_copy(event)
        self.dropped.emit(pictures_in(event.mimeData()))


class StepPictures(QWidget):
    """Shows the pictures of the step that is chosen, and says which ones it shall have."""

    wanted = Signal(tuple)
    """The addresses that the step shall have, in their order."""

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: tuple[str, ...] = ()
        self._step = 0
        self._document = ""
        self._thumbnails = Thumbnails(loader, self)
        self._thumbnails.changed.connect(self._paint)
        self.viewer = PictureViewer(loader, self)
        self.list = PictureList(self)
        self.list.dropped.connect(self.add)
        self.list.restyled.connect(self._paint)
        self.list.currentRowChanged.connect(self._offer)
        self.list.itemActivated.connect(self.enlarge)
        self.add_button = QPushButton(tr("Add &picture…"), self)
        self.remove_button = QPushButton(tr("Remove p&icture"), self)
        self.earlier, self.later = QPushButton("‹", self), QPushButton("›", self)
        for button, name in (
            (self.earlier, tr("Move the picture before")),
            (self.later, tr("Move the picture behind")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setMaximumWidth(3 * self.fontMetrics().averageCharWidth() + 16)
        self.add_button.clicked.connect(self._choose)
        self.earlier.clicked.connect(lambda: self.move_picture(-1))
        self.later.clicked.connect(lambda: self.move_picture(1))
        self.remove_button.clicked.connect(self.remove)
        for keys, work in (
            ("Del", self.remove),
            ("Space", self.enlarge),
            ("Alt+Left", lambda: self.move_picture(-1)),
            ("Alt+Right", lambda: self.move_picture(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(work)
        heading = QLabel(tr("Pictures"), self)
        heading.setToolTip(tr("Picture files can be dropped onto the step."))
        buttons = QHBoxLayout()
        for button in (self.add_button, self.remove_button, self.earlier, self.later):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading)
        layout.addWidget(self.list)
        layout.addLayout(buttons)

    def show_images(self, images: tuple[str, ...], step: int, document: str) -> None:
        """Shows these addresses, of the step of that number of a guide of that document; what is chosen stays so."""
        self._step, self._document = step, document
        if images != self._images:
            row = self.list.currentRow()
            self._images = images
            self.list.clear()
            self.list.addItems([self._name(place) for place in range(len(images))])
            self.list.setCurrentRow(min(row, len(images) - 1))
            self._paint()
        self._offer()

    def add(self, addresses: Sequence[str]) -> None:
        """Wants these pictures, too, behind those that are there."""
        self.wanted.emit(tuple(dict.fromkeys((*self._images, *addresses))))

    def remove(self) -> None:
        """Wants the picture that is chosen no more."""
        if (row := self.list.currentRow()) >= 0:
            self.wanted.emit((*self._images[:row], *self._images[row + 1 :]))

    def move_picture(self, by: int) -> None:
        """Wants the picture that is chosen further to the front or the end."""
        row, images = self.list.currentRow(), list(self._images)
        if row >= 0 and 0 <= row + by < len(images):
            images.insert(row + by, images.pop(row))
            self.wanted.emit(tuple(images))
            self.list.setCurrentRow(row + by)

    @Slot()
    def enlarge(self) -> None:
        """Shows the picture that is chosen as large as the window."""
        if (row := self.list.currentRow()) >= 0:
            count = len(self._images)
            placed = [PlacedPicture(each, self._step, place, count) for place, each in enumerate(self._images, start=1)]
            self.viewer.show_picture(placed, row, self._document, fetch=False)

    def _choose(self) -> None:
        kinds = f"{tr('Pictures')} ({' '.join(f'*{ending}' for ending in PICTURES)})"
        names, _ = QFileDialog.getOpenFileNames(self, tr("Add pictures"), "", kinds)
        if names:
            self.add([Path(name).absolute().as_uri() for name in names])

    @Slot()
    def _offer(self) -> None:
        row = self.list.currentRow()
        self.remove_button.setEnabled(row >= 0)
        self.earlier.setEnabled(row > 0)
        self.later.setEnabled(0 <= row < len(self._images) - 1)

    def _name(self, place: int) -> str:
        return whereabouts(self._images[place]) or tr("Picture {number}").format(number=place + 1)

    @Slot()
    def _paint(self) -> None:
        """Shows what has come by now; only what is on a screen is loaded."""
        if not self.isVisible():
            return
        size, ratio = self.list.iconSize(), self.devicePixelRatioF()
        for place, address in enumerate(self._images):
            item = self.list.item(place)
            pixels = size * ratio
            found = self._thumbnails.look(Wanted(address, self._document, pixels.width(), pixels.height()))
            absent = tr("in the net") if is_in_net(address) else tr("not there")
            item.setIcon(QIcon(self._drawn(found, absent, size, ratio)))
            self._tell(item, place, found)

    def _drawn(self, found: Thumbnail | None, absent: str, size: QSize, ratio: float) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(0, 0, size.width(), size.height())
        page_objects.draw_ground(painter, rect, self.palette())
        if found is not None and found.loaded.image is not None:
            page_objects.draw_fitting(painter, rect, found.loaded.image)
        elif found is not None:
            painter.setFont(self.font())
            page_objects.draw_words(painter, rect, absent, self.palette())
        painter.end()
        return pixmap

    def _tell(self, item: QListWidgetItem, place: int, found: Thumbnail | None) -> None:
        number = tr("Picture {place} of {count}").format(place=place + 1, count=len(self._images))
        name = whereabouts(self._images[place], self._document)
        missing = f"{told_missing(found.loaded.reason)}." if found is not None and found.loaded.image is None else ""
        item.setToolTip(tip(", ".join(filter(None, (number, name))), missing))
        told = ", ".join(filter(None, (number, name, missing)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
