"""What the window asks of the worker thread: one slot for the newest query, one for the newest guide, a queue for the
rest. No Qt in here, so that its rules can be read and tested by themselves.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from benchlight.records import Fetch, ImportChoices, Job, Query

if TYPE_CHECKING:
    from benchlight.assistant import Assistant
    from benchlight.ranking.model import RankingModel


@dataclass(frozen=True, slots=True)
class Rank:
    """Rank guides for a query. Answers of an older generation than the newest are nobody's."""

    generation: int
    query: Query


@dataclass(frozen=True, slots=True)
class RankCause:
    """Rank the guides of one cause, for the query that was answered last."""

    query: Query


@dataclass(frozen=True, slots=True)
class OpenGuide:
    """Read one guide in full."""

    ticket: int
    key: str


class Ask(Enum):
    """When the user is shown a table before it is imported."""

    NEVER = auto()
    IF_UNCERTAIN = auto()
    ALWAYS = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Import:
    """Import guide files, or what is fetched; setting `cancel` stops it at the next batch, and setting `unwanted` has
    it taken back when the worker ends."""

    files: tuple[Path, ...]
    cancel: threading.Event = field(default_factory=threading.Event)
    unwanted: threading.Event = field(default_factory=threading.Event)
    continued: int = 0
    """The id of the interrupted import that it goes on with, else 0."""
    choices: ImportChoices = field(default_factory=ImportChoices)
    ask: Ask = Ask.NEVER

    fetch: Fetch | None = None
    """What is asked of iFixit; then there are no files."""

    @property
    def what(self) -> tuple[Path | Fetch, ...]:
        """What is imported."""
        return self.files if self.fetch is None else (self.fetch,)


@dataclass(frozen=True, slots=True)
class PreviewTable:
    """See what the tables of a file become with these choices."""

    file: Path
    choices: ImportChoices


@dataclass(frozen=True, slots=True)
class TakeBackImport:
    """Make the guides what they were before an import."""

    import_id: int


@dataclass(frozen=True, slots=True)
class KeepImport:
    """Leave an interrupted import as it is."""

    import_id: int


@dataclass(frozen=True, slots=True)
class FindInterruptedImport:
    """Look whether an import did not come to its end."""


@dataclass(frozen=True, slots=True)
class Record:
    """Store an outcome."""

    job: Job


@dataclass(frozen=True, slots=True)
class Undo:
    """Take a stored outcome back."""

    job_id: int


@dataclass(frozen=True, slots=True)
class Do:
    """Do something with the catalog, and answer with what comes of it."""

    ticket: int
    doing: str
    """What is done, for a message, marked for translators: "removing the source"."""
    work: Callable[[Assistant], object]
    changes: bool = True
    """Whether guides are other ones afterwards."""
    brief: bool = False
    """Whether it may be done in the midst of an import."""


@dataclass(frozen=True, slots=True)
class Restart:
    """Open the catalog and load the model anew, with this processor."""

    processor: str


@dataclass(frozen=True, slots=True)
class Look:
    """See whether another program has changed the catalog, and try again what failed."""


@dataclass(frozen=True, slots=True)
class ModelLoaded:
    """The loading thread is done, and this is the model."""

    model: RankingModel


@dataclass(frozen=True, slots=True)
class ModelFailed:
    """The loading thread is done, and there is no model."""

    error: Exception


Reading: TypeAlias = Rank | OpenGuide | RankCause
Request: TypeAlias = (
    Reading
    | Import
    | PreviewTable
    | TakeBackImport
    | KeepImport
    | FindInterruptedImport
    | Record
    | Undo
    | Do
    | Restart
    | Look
    | ModelLoaded
    | ModelFailed
)


class Mailbox:
    """Thread-safe. `wake` is called, from the thread that puts, whenever there may be something new to take."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._lock = threading.Lock()
        self._rank: Rank | None = None
        self._guide: OpenGuide | None = None
        self._causes: deque[RankCause] = deque()
        self._queue: deque[Request] = deque()
        self._closed = False
        self.dropped_imports: list[Import] = []
        """Those that waited when it was closed."""

    @property
    def closed(self) -> bool:
        """True once nothing more will be answered: all work should stop."""
        return self._closed

    def put(self, request: Request) -> None:
        """Adds a request; a query replaces the query that waits and the causes asked for it, a guide the guide
        that waits."""
        with self._lock:
            if self._closed:
                return
            match request:
                case Rank():
                    self._rank = request
                    self._causes.clear()
                case OpenGuide():
                    self._guide = request
                case RankCause():
                    self._causes.append(request)
                case _:
                    self._queue.append(request)
            self._wake()

    def put_back(self, rank: Rank) -> None:
        """Asks a query once more, unless a newer one waits already."""
        with self._lock:
            if self._closed or self._rank is not None:
                return
            self._rank = rank
            self._wake()

    def take_reading(self) -> Reading | None:
        """The query that waits, else the guide, else a cause: what may be answered in the midst of an import."""
        with self._lock:
            if self._closed:
                return None
            reading: Reading | None
            if self._rank is not None:
                reading, self._rank = self._rank, None
            elif self._guide is not None:
                reading, self._guide = self._guide, None
            else:
                reading = self._causes.popleft() if self._causes else None
            return reading

    def take_brief(self) -> Reading | Record | Undo | Do | None:
        """The same, else an outcome to be recorded or undone, or what is done to a guide: an import that asks a server
        may run for hours."""
        reading = self.take_reading()
        if reading is not None:
            return reading
        with self._lock:
            for request in self._queue:
                if isinstance(request, (Record, Undo)) or (isinstance(request, Do) and request.brief):
                    self._queue.remove(request)
                    return request
            return None

    def take(self) -> Request | None:
        """The next request: what the technician looks at first, then the others in their order."""
        reading = self.take_reading()
        if reading is not None:
            return reading
        with self._lock:
            return self._queue.popleft() if self._queue and not self._closed else None

    def query_waits(self) -> bool:
        """True as soon as the query being answered is superseded, or the program closes."""
        return self._closed or self._rank is not None

    def anything_waits(self) -> bool:
        """True as soon as background work should make way."""
        return self.query_waits() or self._guide is not None or bool(self._causes or self._queue)

    def close(self) -> None:
        """Drops everything and refuses more."""
        with self._lock:
            self._closed = True
            self._rank = self._guide = None
            self._causes.clear()
            self.dropped_imports = [request for request in self._queue if isinstance(request, Import)]
            for request in self.dropped_imports:
                request.cancel.set()
            self._queue.clear()
