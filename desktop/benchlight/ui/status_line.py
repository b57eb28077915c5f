"""The status bar: model and processor, how much is indexed, the time of the last ranking, and what was just done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStatusBar, QWidget

from benchlight.records import ModelState, Ranking, Status, Understanding
from benchlight.translation import LANGUAGES, mark, number, spoken, tr
from benchlight.ui.announcements import announce
from benchlight.ui.elided_label import ElidedLabel
from benchlight.ui.tips import tip

MESSAGE_MILLISECONDS = 8000
ACTION_MILLISECONDS = 20_000
_STAGES = {
    "understand": mark("understand"),
    "words": mark("words"),
    "encode": mark("encode"),
    "search": mark("search"),
    "fusion": mark("fusion"),
}


def describe_model(status: Status) -> str:
    """The model and where it runs, in a few words."""
    match status.model:
        case ModelState.READY:
            return " · ".join(text for text in (status.model_name or tr("Model ready"), status.processor) if text)
        case ModelState.LOADING:
            return tr("Model loading…")
        case ModelState.FAILED:
            return tr("Model damaged: words only")
        case _:
            return tr("No model: words only")


class _Notice(QWidget):
    """A message, with a button for what can be done about what it reports."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = ElidedLabel(self)
        self.button = QPushButton(self)
        self._action: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.button.clicked.connect(self._act)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(self.label)
        layout.addWidget(self.button)
        layout.addStretch(1)
        self.hide()

    def text(self) -> str:
        return self.label.text() if not self.isHidden() else ""

    def tell(self, text: str, action: Callable[[], None] | None, label: str) -> None:
        self.label.setText(text)
        self.button.setText(label)
        self._action = action
        self.button.setVisible(action is not None)
        self.show()
        self._timer.start(MESSAGE_MILLISECONDS if action is None else ACTION_MILLISECONDS)

    def _act(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action:
            action()


class StatusLine(QStatusBar):
    """Shows a `Status` and the last ranking's time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = ""
        self.setSizeGripEnabled(False)
        self.notice = _Notice(self)
        self.model, self.indexed, self.time = ElidedLabel(self), ElidedLabel(self), ElidedLabel(self)
        names = (tr("Model"), tr("Guides indexed"), tr("Time of last ranking"))
        for label, name in zip((self.model, self.indexed, self.time), names, strict=True):
            label.setContentsMargins(8, 2, 8, 2)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setAccessibleDescription(name)
        self.progress = QProgressBar(self)
        self.progress.setFixedWidth(110)
        self.progress.setMaximumHeight(12)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Indexing progress"))
        self.progress.hide()
        self.language = ElidedLabel(self)
        self.language.hide()
        self.language.setContentsMargins(8, 2, 8, 2)
        self.language.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.language.setAccessibleDescription(tr("Language of the text"))
        self.addWidget(self.notice, 1)
        for widget in (self.language, self.time, self.progress, self.indexed, self.model):
            self.addPermanentWidget(widget)

    def tell(self, text: str, action: Callable[[], None] | None = None, label: str = "") -> None:
        """Shows a message for some seconds, with a button when there is an `action`: to undo it, where no `label` says
        anything else."""
        self.notice.tell(text, action, label or tr("Undo"))
        announce(self, text)

    def show_address(self, address: str) -> None:
        """Shows where the link under the mouse leads, instead of everything else; "" for nowhere."""
        room = self.width() - 2 * self.fontMetrics().averageCharWidth()
        self.showMessage(self.fontMetrics().elidedText(address, Qt.TextElideMode.ElideMiddle, room))

    def show_status(self, status: Status) -> None:
        """Model, processor and counts."""
        self.model.setText(describe_model(status))
        self.model.setToolTip(tip(status.reason))
        if status.model is ModelState.READY and status.reason != self._reason:
            self._reason = status.reason
            if status.reason:
                self.tell(status.reason)  # why CUDA is not used, say: once in words, later in the tooltip
        indexing = status.model is ModelState.READY and status.texts_waiting > 0
        if status.model is ModelState.READY and status.embedded < status.guides:
            told = tr("{embedded} of %n guides indexed", "", status.guides)
            self.indexed.setText(told.format(embedded=number(status.embedded)))
        elif status.guides:
            self.indexed.setText(tr("%n guides", "", status.guides))
        else:
            self.indexed.setText(tr("No guides"))
        self.progress.setRange(0, max(1, status.guides))
        self.progress.setValue(status.embedded)
        self.progress.setVisible(indexing and status.embedded < status.guides)

    def show_time(self, ranking: Ranking) -> None:
        """How long a ranking took, its stages in the tooltip."""
        total = ranking.milliseconds.get("total")
        self.time.setText("" if total is None else "< 1 ms" if total < 1 else f"{number(total)} ms")
        times = ranking.milliseconds
        stages = [f"{tr(said)} {number(times[name], 1)} ms" for name, said in _STAGES.items() if name in times]
        told = tr("Last ranking: {stages}").format(stages=", ".join(stages))
        self.time.setToolTip(told if stages else tr("Last ranking: time of all stages"))

    def show_language(self, understanding: Understanding = Understanding()) -> None:
        """In which language a text was read, where that is not the one that the program speaks."""
        language = understanding.language
        other = bool(language) and language != spoken()
        self.language.setText(LANGUAGES.get(language, language) if other else "")
        told = tr("Read in this language because of: {words}").format(words=", ".join(understanding.told_by))
        self.language.setToolTip(tip(told) if other and understanding.told_by else "")
        self.language.setVisible(other)
