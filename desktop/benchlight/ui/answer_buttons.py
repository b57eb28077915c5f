"""Buttons for what a check may show, each with its number, which is its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from benchlight.ranking import wording
from benchlight.records import Check
from benchlight.translation import tr
from benchlight.ui.elided_label import ElidedButton
from benchlight.ui.flow import FlowLayout
from benchlight.ui.job_answers import UNTOLD, Given
from benchlight.ui.shortcuts import native

MOST_ANSWERS = 7
"""Five readings, "Can't tell" and "Skip"."""
_GAP = 6


def choices(check: Check) -> list[tuple[str, Given]]:
    """What can be said of a check, and what that means: its answers in their order, "Can't tell", "Skip"."""
    answers = [(wording.answer(name), Given(check, place)) for place, name in enumerate(check.answers)]
    return [*answers, (tr("Can't tell"), Given(check, UNTOLD)), (tr("Skip"), Given(check, UNTOLD, skipped=True))]


class AnswerButtons(QWidget):
    """The buttons in lines."""

    answered = Signal(object)
    """What is `Given`."""

    def __init__(self, parent: QWidget, with_alt: bool) -> None:
        """`with_alt`: whether a key with Alt works anywhere, too."""
        super().__init__(parent)
        self._with_alt = with_alt
        self._choices: Sequence[tuple[str, Given]] = ()
        self._flow = FlowLayout(self, _GAP)
        self._buttons = [self._button(number) for number in range(1, MOST_ANSWERS + 1)]
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_check(self, check: Check | None) -> None:
        """Shows the buttons of a check; those of the check before become them, and keep the focus."""
        self._choices = [] if check is None else choices(check)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._choices))
        for place, (button, (label, _)) in enumerate(zip(self._buttons, self._choices, strict=False), start=1):
            shown = f"{place}  {label}".replace("&", "&&")
            if shown != button.text():
                button.setText(shown)
                button.setAccessibleName(label)
                key = native(f"Alt+{place}") if self._with_alt else str(place)
                button.setToolTip(key)
                button.setAccessibleDescription(key)
        self._flow.invalidate()
        self.updateGeometry()

    def buttons(self) -> list[ElidedButton]:
        """Those that are in use."""
        return self._buttons[: len(self._choices)]

    def press(self, number: int) -> bool:
        """Gives the answer with that number, from 1 on; False where there is none."""
        if not 1 <= number <= len(self._choices):
            return False
        self.answered.emit(self._choices[number - 1][1])
        return True

    def _button(self, number: int) -> ElidedButton:
        button = ElidedButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.press(number))
        self._flow.addWidget(button)
        return button
