"""What was answered and ruled out for the fault that is typed, and the way back. No Qt in here."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from benchlight.records import Check

UNTOLD = -1
"""The place of an answer to a check that could not be told, or was skipped."""


class Given(NamedTuple):
    """A check that was asked, and what came of it."""

    check: Check
    answer: int
    """Its place among `Check.answers`, or `UNTOLD`."""
    skipped: bool = False


class Ruled(NamedTuple):
    """A cause whose guide did not help."""

    cause: str
    """As `Hit.cause`."""
    guide: str
    """The guide's key."""


class _State(NamedTuple):
    given: tuple[Given, ...] = ()
    ruled_out: tuple[Ruled, ...] = ()


class JobAnswers:
    """Both, each change of which can be undone."""

    def __init__(self) -> None:
        self._now = _State()
        self._past: list[_State] = []
        self._future: list[_State] = []
        self._ended: tuple[str, _State] | None = None
        """The guide that ended the job, and what was answered for it."""

    @property
    def given(self) -> tuple[Given, ...]:
        """What was answered, the oldest first."""
        return self._now.given

    @property
    def ruled_out(self) -> tuple[Ruled, ...]:
        """What was ruled out, the oldest first."""
        return self._now.ruled_out

    @property
    def can_undo(self) -> bool:
        """Whether the newest change is one that is undone here. What was ruled out is an outcome, which is taken back
        where outcomes are."""
        return bool(self._past) and len(self._past[-1].ruled_out) >= len(self._now.ruled_out)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone."""
        return bool(self._future)

    def answer(self, new: Given) -> None:
        """Takes an answer, in the place of an earlier one to the same check."""
        ids = [each.check.id for each in self.given]
        if new.check.id in ids:
            place = ids.index(new.check.id)
            self._turn(self._now._replace(given=(*self.given[:place], new, *self.given[place + 1 :])))
        else:
            self._turn(self._now._replace(given=(*self.given, new)))

    def take_back(self, check: str) -> None:
        """Takes the answer to a check away."""
        self._turn(self._now._replace(given=tuple(each for each in self.given if each.check.id != check)))

    def rule_out(self, cause: str, guide: str) -> None:
        """A guide for a cause did not help."""
        if cause not in (each.cause for each in self.ruled_out):
            self._turn(self._now._replace(ruled_out=(*self.ruled_out, Ruled(cause, guide))))

    def allow(self, cause: str) -> None:
        """The cause may be it after all."""
        self._turn(self._now._replace(ruled_out=tuple(each for each in self.ruled_out if each.cause != cause)))

    def undo(self) -> None:
        """Takes the newest change back."""
        if self.can_undo:
            self._future.append(self._now)
            self._now = self._past.pop()

    def redo(self) -> None:
        """Makes the change again that was undone last."""
        if self._future:
            self._past.append(self._now)
            self._now = self._future.pop()

    def keep(self, checks: Collection[str]) -> None:
        """Drops the answers to other checks than these, for good."""

        def kept(state: _State) -> _State:
            return state._replace(given=tuple(each for each in state.given if each.check.id in checks))

        self._change_all(kept)

    def end(self, guide: str) -> None:
        """The job is done: a guide has fixed it."""
        self._ended = guide, self._now
        self._now = _State()
        self._past, self._future = [], []

    def withdraw(self, guide: str) -> None:
        """What was said of a guide does not count any more."""
        if self._ended is not None and self._ended[0] == guide:
            self._now, self._ended = self._ended[1], None

        def without(state: _State) -> _State:
            return state._replace(ruled_out=tuple(each for each in state.ruled_out if each.guide != guide))

        self._change_all(without)

    def forget(self) -> None:
        """Another fault is typed."""
        self._now, self._ended = _State(), None
        self._past, self._future = [], []

    @property
    def is_done(self) -> bool:
        """Whether a guide has fixed it."""
        return self._ended is not None

    def _turn(self, new: _State) -> None:
        if new != self._now:
            self._past.append(self._now)
            self._future = []
            self._now, self._ended = new, None

    def _change_all(self, change: object) -> None:
        assert callable(change)
        self._now = change(self._now)
        states = [change(state) for state in self._past]
        following = [*states[1:], self._now]
        self._past = [state for state, after in zip(states, following, strict=False) if state != after]
        self._future = [state for state in map(change, self._future) if state != self._now]
