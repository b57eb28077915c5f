"""The strip above the guide: how likely each cause is, and the check to do next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from benchlight.ranking import wording
from benchlight.records import Diagnosis, ProposedCheck
from benchlight.translation import tr
from benchlight.ui import theme
from benchlight.ui.announcements import Announcer, announce
from benchlight.ui.answer_buttons import MOST_ANSWERS, AnswerButtons
from benchlight.ui.cause_bars import CauseBars
from benchlight.ui.elided_label import ElidedLabel
from benchlight.ui.flow import FlowLayout
from benchlight.ui.lines_across import LinesAcross
from benchlight.ui.scrolling import scrolled

_BESIDE = 76
"""From so many letters' width on causes and check stand side by side."""
_MOST_OF_THE_WINDOW = 0.42


def _wrapped(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class CheckView(QWidget):
    """A check: what is asked, how, what it takes, and its answers; or why there is none."""

    all_wanted = Signal()
    """Show all checks."""
    resized = Signal()
    """More or fewer lines are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.proposed: ProposedCheck | None = None
        self.hazards = LinesAcross(self, (theme.danger, theme.danger_edge))
        self.question, self.how, self.reasons = _wrapped(self), _wrapped(self), _wrapped(self)
        self.effort = ElidedLabel(self)
        self.effort.setContentsMargins(0, 3, 12, 0)
        for label in (self.effort, self.reasons):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.answers = AnswerButtons(self, with_alt=True)
        self.why = QToolButton(self)
        self.why.setText(tr("Why this check"))
        self.why.setCheckable(True)
        self.why.toggled.connect(self._explain)
        self.all = QToolButton(self)
        self.all.setText(tr("All checks…"))
        self.all.clicked.connect(self.all_wanted)
        line = QWidget(self)
        flow = FlowLayout(line, 6)
        flow.addWidget(self.effort)
        for button in (self.why, self.all):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.hazards)
        layout.addWidget(self.question)
        layout.addWidget(self.how)
        layout.addWidget(self.answers)
        layout.addWidget(line)
        layout.addWidget(self.reasons)
        layout.addStretch(1)
        self.reasons.hide()
        self._embolden()

    def show_check(self, diagnosis: Diagnosis, instead: str = "") -> None:
        """Shows the next check; where there is none, why, or what is to be said `instead`."""
        self.proposed = proposed = None if instead else diagnosis.next
        asks = proposed is not None
        self.hazards.show_lines(wording.told(proposed.check.hazards) if proposed else [])
        self.question.setText(proposed.check.question if proposed else instead or wording.stop(diagnosis))
        self.how.setText(proposed.check.how if proposed else "")
        self.effort.setText(wording.effort(proposed) if proposed else "")
        self.answers.show_check(proposed.check if proposed else None)
        for widget in (self.how, self.answers, self.effort, self.why):
            widget.setVisible(asks)
        self.all.setVisible(bool(diagnosis.checks) and not instead)
        self._embolden()
        self._explain(self.why.isChecked())

    def spoken(self) -> str:
        """What is said to who cannot see it."""
        said = (*self.hazards.text().splitlines(), self.question.text(), self.how.text(), self.effort.text())
        return " ".join(filter(None, said))

    def _explain(self, wanted: bool) -> None:
        shown = wanted and self.proposed is not None
        if self.proposed is not None:
            saves = tr("Saves %n minutes in the mean on the way to the repair.", "", round(self.proposed.saved))
            self.reasons.setText("\n".join([*wording.decides(self.proposed), saves]))
        if shown == self.reasons.isHidden():
            self.reasons.setVisible(shown)
            self.resized.emit()
            if shown:
                announce(self, self.reasons.text(), at_once=True)

    def changeEvent(self, event: QEvent) -> None:
        """The question is bold, whatever its size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._embolden()

    def _embolden(self) -> None:
        font = self.font()
        font.setBold(self.proposed is not None)
        self.question.setFont(font)


class DiagnosisStrip(QFrame):
    """Causes and check, beside each other where there is room. As high as it needs to be, or has been for this text:
    what is below does not move to and fro while somebody types."""

    answered = Signal(object)
    """What is `Given`."""
    cause_chosen = Signal(object)
    """The `CauseOdds` whose guides are to be shown."""
    all_wanted = Signal()
    typed = Signal(str)
    """A character that is meant for the symptom box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget(self)
        self.causes = CauseBars(self._content)
        self.check = CheckView(self._content)
        self.check.answers.answered.connect(self.answered)
        self.check.all_wanted.connect(self.all_wanted)
        self.check.resized.connect(self._show_reasons)
        self.causes.chosen.connect(self.cause_chosen)
        self._direction = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._content)
        self._direction.setContentsMargins(14, 9, 14, 9)
        self._direction.addWidget(self.causes, 2)
        self._direction.addWidget(self.check, 3)
        self._announcer = Announcer(self)
        self._area = scrolled(self._content)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 1)
        layout.addWidget(self._area)
        self._height = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # for its keys; Tab goes to its buttons
        self.setAccessibleName(tr("Likely causes, and the check to do next"))
        for number in range(1, MOST_ANSWERS + 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(lambda number=number: self.check.answers.press(number))
        self.hide()

    def show_diagnosis(self, diagnosis: Diagnosis, instead: str = "", anew: bool = False) -> None:
        """Shows the odds and the next check. Done `anew`, it is no higher than it has to be."""
        if anew:
            self._height = 0
        self.causes.show_odds(diagnosis)
        self.check.show_check(diagnosis, instead)
        self.show()
        self.updateGeometry()
        self.setAccessibleDescription(self.check.spoken())
        self._announcer.note(self.check.spoken())

    def put_away(self) -> None:
        """There is nothing to show."""
        self._announcer.note("")
        self._forget_height()
        self.hide()

    def take_key(self, text: str) -> bool:
        """Answers by the number that was typed; False where it is none, or nothing is asked."""
        return self.isVisible() and text.isdecimal() and len(text) == 1 and self.check.answers.press(int(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers answer; letters go on to the symptom box."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        text = event.text()
        typed = plain in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier) and text.isprintable()
        if typed and text.strip():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    # -- size -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As high as its content at this width, within limits."""
        needed = self._content.heightForWidth(max(1, self.width() - 1)) + 1
        self._height = max(self._height, needed)
        most = max(self.minimumSizeHint().height(), round(_MOST_OF_THE_WINDOW * self.window().height()))
        return QSize(400, min(self._height, most))

    def minimumSizeHint(self) -> QSize:
        """A few lines; the rest scrolls."""
        return QSize(120, 3 * self.fontMetrics().lineSpacing())

    def _show_reasons(self) -> None:
        self._forget_height()
        if not self.check.reasons.isHidden():  # once it has its place
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.check.reasons))

    def _forget_height(self) -> None:
        self._height = 0
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another arrangement."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """So may another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= _BESIDE * self.fontMetrics().averageCharWidth()
        directions = QBoxLayout.Direction
        # Where there is little room, the check comes first.
        self._direction.setDirection(directions.LeftToRight if beside else directions.BottomToTop)
        self._direction.setSpacing(22 if beside else 8)
        self._forget_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window's ground, with hairlines towards the results and the guide."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.fillRect(0, 0, 1, self.height(), theme.line(self.palette()))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line(self.palette()))
        if self.hasFocus():
            painter.fillRect(1, 0, 2, self.height() - 1, self.palette().accent())
