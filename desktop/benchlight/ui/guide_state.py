"""A guide while it is written: one value at a time, and the way from one to the next, which can be undone. No widgets
in here, so that its rules can be read and tested by themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QUndoCommand, QUndoStack

from benchlight.records import Guide, Icon, Step

PLAIN = (Icon.PLAIN, 0)


class _Change(QUndoCommand):
    """From one state of the guide to the next. What is typed into one field, word by word, is one change a word."""

    def __init__(self, state: GuideState, before: Guide, after: Guide, field: str, ends: bool) -> None:
        super().__init__()
        self._state, self._before, self._after = state, before, after
        self._field, self._ends = field, ends

    def id(self) -> int:
        """One for all: any two may be one."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Whether the next change is taken into this one."""
        assert isinstance(other, _Change)
        if not self._field or self._field != other._field or self._ends:
            return False
        self._after, self._ends = other._after, other._ends
        return True

    def undo(self) -> None:
        """Back."""
        self._state.become(self._before)

    def redo(self) -> None:
        """And there again."""
        self._state.become(self._after)


class GuideState:
    """The guide as it is now."""

    def __init__(self, guide: Guide, changed: Callable[[], None]) -> None:
        """`changed` is called when it has become another one."""
        self.guide = guide
        self.stack = QUndoStack()
        self._changed = changed

    def become(self, guide: Guide) -> None:
        """Is this guide from now on, past what can be undone."""
        self.guide = guide
        self._changed()

    def set(self, field: str, value: Any, *, ends: bool = True) -> None:
        """Changes a field. Where not `ends`, the next change of the same field belongs to this one."""
        self._push(replace(self.guide, **{field: value}), field, ends)

    def set_step(self, place: int, step: Step, of: str = "", *, ends: bool = True) -> None:
        """Changes a step; `of` names the part of it that is typed into."""
        steps = list(self.guide.steps)
        steps[place] = step
        self._push(replace(self.guide, steps=tuple(steps)), f"{of} {place}" if of else "", ends)

    def insert_step(self, place: int, step: Step) -> None:
        """Puts a step there."""
        steps = self.guide.steps
        self.set("steps", (*steps[:place], step, *steps[place:]))

    def remove_step(self, place: int) -> None:
        """Takes a step away."""
        steps = self.guide.steps
        self.set("steps", (*steps[:place], *steps[place + 1 :]))

    def arrange(self, order: list[int]) -> None:
        """Puts the steps into another order: at each place the one that was at `order`'s."""
        self.set("steps", tuple(self.guide.steps[place] for place in order))

    def _push(self, after: Guide, field: str, ends: bool) -> None:
        if after != self.guide:
            self.stack.push(_Change(self, self.guide, after, field, ends))


def retyped(step: Step, text: str) -> Step:
    """The step with another text. Lines that stayed, at its beginning and its end, keep their bullets, and so do those
    between, as far as there are as many."""
    before, after = list(step.lines), text.split("\n")
    start = 0
    while start < min(len(before), len(after)) and before[start].text == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end].text == after[-1 - end]:
        end += 1
    between = [(line.icon, line.level) for line in before[start : len(before) - end]]
    wanted = len(after) - start - end
    between = (between + [between[-1] if between else PLAIN] * wanted)[:wanted]
    bullets = [
        *((line.icon, line.level) for line in before[:start]),
        *between,
        *((line.icon, line.level) for line in before[len(before) - end :]),
    ]
    return replace(step, text=text, bullets=_told(bullets))


def with_bullet(step: Step, line: int, icon: Icon, level: int) -> Step:
    """The step with another bullet before one of its lines."""
    bullets = [(each.icon, each.level) for each in step.lines]
    if line < len(bullets):
        bullets[line] = icon, level
    return replace(step, bullets=_told(bullets))


def _told(bullets: list[tuple[Icon, int]]) -> tuple[tuple[Icon, int], ...]:
    return () if all(bullet == PLAIN for bullet in bullets) else tuple(bullets)
