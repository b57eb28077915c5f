"""Imports files of guides and codes: what is read goes to the catalog batch by batch, and what cannot be used is kept
to be told."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from benchlight.errors import LostError, SourceError
from benchlight.pictures.copying import PictureCopier
from benchlight.pictures.store import PictureStore
from benchlight.records import (
    Cancelled,
    Code,
    CodeCounts,
    Guide,
    ImportChoices,
    ImportReport,
    Notice,
    Reason,
    Record,
    Rejection,
)
from benchlight.sources.folders import Chosen, chosen_files
from benchlight.sources.reading import read_guides
from benchlight.translation import tr
from benchlight.work import Progress, Work

_GUIDES_A_BATCH = 500
_SECONDS_A_TURN = 0.008
"""What is asked of the catalog meanwhile waits for so long."""
_LONGEST_SECONDS_A_BATCH = 0.25
"""What comes slowly is stored so soon, and others see that the import runs."""
_FADES = 0.9
"""How much of what is known of earlier batches still counts with the next."""
_KEPT_OF_A_KIND = 1_000
_KINDS = 20
_ROWS_WITHOUT_A_GUIDE = 100_000
"""A file that begins with so many rows none of which can be used is not read on."""

Store: TypeAlias = Callable[[Sequence[Record], Path], ImportReport]
ImportWork: TypeAlias = Work[Progress | Notice, ImportReport]
"""Tells after each batch how far it came, in bytes read or pages fetched, and at once what is to be known of a file."""


class Import:
    """One run over several files, or over what a server answers."""

    def __init__(
        self,
        store: Store,
        cancelled: Cancelled,
        choices: ImportChoices = ImportChoices(),
        pictures: PictureStore | None = None,
        before: Mapping[str, ImportChoices] = MappingProxyType({}),
    ) -> None:
        """`store` writes a batch of a file and says what it changed; pictures of files are copied into `pictures`.
        `before` has what was chosen for files and folders earlier, by their paths, where that is to count again."""
        self.chosen = choices
        """What was chosen for the file that is read."""
        self.whole: list[Path] = []
        """The files that were read to their ends, and of which nothing was rejected: what they lack now is gone."""
        self.folders: list[Path] = []
        """The folders whose files were all read: what was in others is gone."""
        self._store = store
        self._pictures = pictures
        self._choices = choices
        self._before = before
        self._cancelled = cancelled
        self._file = Path()
        self._batch: list[Record] = []
        self._taken = 0
        """Records of the current file."""
        self._pace = _Pace()
        self._counts: Counter[str] = Counter()
        self._codes = CodeCounts()
        self._rejected = 0
        self._rejections: list[Rejection] = []
        self._errors: list[str] = []
        self._notices: list[Notice] = []
        self._stopped = False

    def run(self, files: Sequence[Path]) -> ImportWork:
        """Reads the files, and those in folders. One that cannot be used is an error of its own, and the others go
        on."""
        chosen = yield from self._chosen(files)
        sizes = [each.file.stat().st_size if each.file.is_file() else 0 for each in chosen]
        before, total = 0, sum(sizes)
        for each, size in zip(chosen, sizes, strict=True):
            if self._stopped:
                break
            self._file = each.file
            yield from self._read(each, before, total)
            self._flush()
            before += size
        if not self._stopped:
            self.folders = list({each.folder: None for each in chosen if each.folder})
        yield Progress(total, total)
        return self._report()

    def _chosen(self, files: Sequence[Path]) -> Work[Progress | Notice, list[Chosen]]:
        """The files that are chosen, those of folders among them."""
        chosen: list[Chosen] = []
        for found in chosen_files(files):
            match found:
                case Chosen():
                    chosen.append(found)
                case Notice():
                    self._notices.append(found)
                    yield from self._turn_of_others(found)
                case SourceError():
                    self._errors.append(str(found))
                case None if self._cancelled():
                    self._stopped = True
                    break
            if self._pace.turn_is_over:
                yield from self._turn_of_others(Progress(0, 0))
        return chosen

    def fetch(
        self, origin: Path, records: Iterable[Record | Rejection | Notice | None], progress: Callable[[], Progress]
    ) -> ImportWork:
        """Stores what a server answers, as it comes; None stands for a moment in which nothing does. Where it answers
        no more, the import is interrupted. Raises SourceError where it has nothing of what is asked for."""
        rejections = _Rejections(origin)
        interrupted = False
        self._file = origin
        self._pace = _Pace(_SECONDS_A_TURN)  # what a server has told need not be asked for again
        try:
            yield from self._take(records, rejections, progress)
        except LostError as error:
            more = tr("What came until then is in. Import the same again, and it goes on from there.")
            self._errors.append(f"{error} {more}")
            interrupted = True
        self._flush()
        yield progress()
        self._rejected += rejections.count
        self._rejections += rejections.kept()
        return self._report(interrupted)

    def _report(self, interrupted: bool = False) -> ImportReport:
        return ImportReport(
            self._counts["new"],
            self._counts["changed"],
            self._counts["unchanged"],
            codes=self._codes,
            rejections=tuple(self._rejections),
            cancelled=self._stopped,
            interrupted=interrupted,
            rejected=self._rejected,
            errors=tuple(self._errors),
            notices=tuple(self._notices),
        )

    def _take(
        self,
        records: Iterable[Record | Rejection | Notice | None],
        rejections: _Rejections,
        progress: Callable[[], Progress],
    ) -> Iterator[Progress | Notice]:
        for record in records:
            match record:
                case Guide() | Code():
                    self._batch.append(record)
                    self._taken += 1
                case Rejection():
                    rejections.add(record)
                case Notice():
                    self._notices.append(record)
                    yield from self._turn_of_others(record)
            self._stopped = self._cancelled()
            if self._stopped or (not self._taken and rejections.count >= _ROWS_WITHOUT_A_GUIDE):
                break
            if len(self._batch) >= self._pace.guides or self._pace.batch_is_over:
                self._flush()
            if self._pace.turn_is_over:
                yield from self._turn_of_others(progress())

    def _turn_of_others(self, told: Progress | Notice) -> Iterator[Progress | Notice]:
        self._pace.rest()
        yield told
        self._pace.go_on()

    def _read(self, chosen: Chosen, done: int, total: int) -> Iterator[Progress | Notice]:
        file = chosen.file
        before = self._before.get(str(file.absolute())) or self._before.get(str((chosen.folder or file).absolute()))
        choices = self._choices.over(before or ImportChoices())
        self.chosen = replace(choices, folder=chosen.folder or choices.folder, as_before=False)
        rejections = _Rejections(file)
        read = self._taken = 0

        def heard(count: int) -> None:
            nonlocal read
            read = count

        if choices.of_one_file and not self._choices.device:
            said = tr("Its guides are for {device}, as was said before.").format(device=choices.device)
            told = Notice(file, said, choices.device)
            self._notices.append(told)
            yield told
        try:
            records: Iterable[Record | Rejection | Notice | None] = read_guides(file, heard, self.chosen)
            if self._pictures is not None:
                records = PictureCopier(self._pictures, file, self.chosen.copy_pictures).copied(records)
            yield from self._take(records, rejections, lambda: Progress(done + read, total))
        except SourceError as error:
            self._errors.append(str(error))
        else:
            if self._taken and not rejections.count and not self._stopped:
                self.whole.append(file)
            if rejections.count and not self._taken and not self._stopped:
                self._errors.append(rejections.sentence())
                if rejections.of_one_kind():
                    return
        self._rejected += rejections.count
        self._rejections += rejections.kept()

    def _flush(self) -> None:
        """Stores the batch."""
        stored = self._store(self._batch, self._file)
        self._counts.update(new=stored.new, changed=stored.changed, unchanged=stored.unchanged)
        self._codes = CodeCounts(*map(sum, zip(self._codes, stored.codes, strict=True)))
        self._pace.stored(len(self._batch))
        self._batch.clear()


class _Pace:
    """When others have their turn, and how many guides are a batch: as many as are read and stored in a turn's worth of
    work. The work is this thread's own, so that a machine on which others work makes an import slower, and its batches
    no smaller: each costs something besides its guides."""

    def __init__(self, longest: float = _LONGEST_SECONDS_A_BATCH) -> None:
        """`longest`: seconds after which a batch is stored in any case."""
        self._longest = longest
        self.guides = 1
        """So many are a batch, as far as is known."""
        self._turn = self._batch = time.perf_counter()
        self._mark = time.thread_time()
        self._worked = 0.0
        """For the current batch, before the current turn."""
        self._seconds = self._stored = 0.0
        """Of work, and for how many guides."""

    @property
    def turn_is_over(self) -> bool:
        """Whether others have waited for long enough."""
        return time.perf_counter() - self._turn >= _SECONDS_A_TURN

    @property
    def batch_is_over(self) -> bool:
        """Whether what there is of the batch is to be stored, be it only a few guides."""
        waited = time.perf_counter() - self._batch
        return waited >= self._longest or self._work() >= _SECONDS_A_TURN

    def rest(self) -> None:
        """Others have their turn."""
        self._worked = self._work()

    def go_on(self) -> None:
        """They had it."""
        self._turn, self._mark = time.perf_counter(), time.thread_time()

    def stored(self, guides: int) -> None:
        """So many guides were stored; another batch begins."""
        if guides:
            self._seconds = _FADES * self._seconds + self._work()
            self._stored = _FADES * self._stored + guides
            fitting = int(_SECONDS_A_TURN * self._stored / max(1e-6, self._seconds))
            # Some systems tell the work in steps of two turns: it takes a while until it is known.
            self.guides = max(1, min(fitting, 2 * self.guides, _GUIDES_A_BATCH))
        self._worked = 0.0
        self._batch, self._mark = time.perf_counter(), time.thread_time()

    def _work(self) -> float:
        return self._worked + time.thread_time() - self._mark


class _Rejections:
    """The rejected rows of a file: all are counted, the first of each kind are kept."""

    def __init__(self, file: Path) -> None:
        self.count = 0
        self._file = file
        self._kept: list[Rejection] = []
        self._kinds: Counter[str] = Counter()

    def add(self, rejection: Rejection) -> None:
        """Counts the row; keeps it while there are few of its kind."""
        self.count += 1
        kind = rejection.reason.kind
        if kind not in self._kinds and len(self._kinds) >= _KINDS:
            kind = tr("other reasons")
        self._kinds[kind] += 1
        if self._kinds[kind] <= _KEPT_OF_A_KIND:
            self._kept.append(rejection)

    def kept(self) -> list[Rejection]:
        """The rows that are kept, then for each kind a count of those that are not."""
        more = ((kind, count - _KEPT_OF_A_KIND) for kind, count in self._kinds.items())
        return self._kept + [
            Rejection(self._file, "", Reason(tr("%n more rows: {reason}", "", count).format(reason=kind)))
            for kind, count in more
            if count > 0
        ]

    def of_one_kind(self) -> bool:
        """Whether one sentence says it all."""
        return len(self._kinds) == 1

    def sentence(self) -> str:
        """That no row of the file could be used."""
        if self.count >= _ROWS_WITHOUT_A_GUIDE:
            what = tr("None of the first %n rows of {file} can be used, and it is not read on", "", self.count)
        else:
            what = tr("None of the %n rows of {file} can be used", "", self.count)
        what = what.format(file=self._file)
        if not self.of_one_kind():
            return tr("{what}; the rejected rows tell why.").format(what=what)
        first = self._kept[0]
        return tr("{what}: {reason} ({place}).").format(what=what, reason=first.reason, place=first.place)
