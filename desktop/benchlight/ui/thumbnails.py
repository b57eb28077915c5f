"""The pictures that a page shows, kept within a limit, and how far each has faded in."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from benchlight.ui.picture_loader import Loaded, PictureLoader, Wanted

MOST_BYTES = 64 << 20
_FRAME_MILLISECONDS = 16


@dataclass(slots=True)
class Thumbnail:
    """A picture that came, when it did, and how much of memory it takes."""

    loaded: Loaded
    came: float

    @property
    def size(self) -> int:
        """In bytes."""
        return 100 if self.loaded.image is None else self.loaded.image.sizeInBytes()

    def opacity(self, seconds: float) -> float:
        """How far it has faded in, 0 to 1, where that takes so many seconds."""
        return 1.0 if not seconds else min(1.0, (time.monotonic() - self.came) / seconds)


class Thumbnails(QObject):
    """Loads what is looked at."""

    changed = Signal()
    """What is looked at is to be painted again."""

    def __init__(self, loader: PictureLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fade_seconds = 0.0
        """How long a picture takes to fade in."""
        self._loader = loader
        self._kept: OrderedDict[Wanted, Thumbnail] = OrderedDict()
        self._expected: set[Wanted] = set()
        self._bytes = 0
        self._fading = QTimer(self)
        self._fading.setInterval(_FRAME_MILLISECONDS)
        self._fading.timeout.connect(self._go_on_fading)
        self._faded = 0.0
        loader.loaded.connect(self._on_loaded)

    def look(self, wanted: Wanted) -> Thumbnail | None:
        """The picture; None while it is loaded, which this begins."""
        found = self._kept.get(wanted)
        if found is None:
            self._expected.add(wanted)
            self._loader.want(wanted)
        else:
            self._kept.move_to_end(wanted)
        return found

    def forget_failures(self) -> None:
        """What could not be had is tried again when it is looked at again: it may be there by now."""
        for wanted in [wanted for wanted, kept in self._kept.items() if kept.loaded.image is None]:
            self._bytes -= self._kept.pop(wanted).size

    @Slot(object, object)
    def _on_loaded(self, wanted: Wanted, loaded: Loaded) -> None:
        if wanted not in self._expected:  # another window's, or it came twice
            return
        self._expected.discard(wanted)
        self._faded = time.monotonic() + self.fade_seconds
        self._kept[wanted] = Thumbnail(loaded, time.monotonic())
        self._bytes += self._kept[wanted].size
        while self._bytes > MOST_BYTES and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1].size
        self.changed.emit()
        if self.fade_seconds and not self._fading.isActive():
            self._fading.start()

    @Slot()
    def _go_on_fading(self) -> None:
        self.changed.emit()
        if time.monotonic() >= self._faded:
            self._fading.stop()
