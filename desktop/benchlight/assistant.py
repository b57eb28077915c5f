"""The object that both faces, window and terminal, talk to: catalog and ranker behind a small API.

An Assistant belongs to the thread that made it (it holds a SQLite connection); the window makes its own on the worker
thread.
"""

from __future__ import annotations

import gc
import importlib.util
import logging
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchlight import resources
from benchlight.catalog import Catalog, EmbeddedTexts
from benchlight.catalog.guides import text_hash
from benchlight.errors import CatalogError, ModelError
from benchlight.importing import Import
from benchlight.index import nearest
from benchlight.index.corpus import Corpus, as_people_sort
from benchlight.index.vectors import VectorIndex
from benchlight.indexing import Indexer
from benchlight.processors import accelerator, missing
from benchlight.ranking import model_files
from benchlight.ranking.encoder import Encoder
from benchlight.ranking.fusion import FusionWeights
from benchlight.ranking.ranker import Ranker
from benchlight.records import (
    Cancelled,
    Guide,
    ImportReport,
    IndexReport,
    InterruptedImport,
    Job,
    ModelState,
    Notice,
    Outcome,
    Progress,
    Query,
    Ranking,
    Status,
    never,
    unheard,
)
from benchlight.sources.starter import starter_guides
from benchlight.words import telling_words, without_form

log = logging.getLogger(__name__)

INDEX_BATCH = 256
"""Texts embedded and stored at a time: a quarter of a second, or a second on a slow CPU or on torch. An encoder finds
texts of as many tokens among them, so that it need not pad."""
_EARLY_GUIDES = 300
_SHORTEST_EARLY = 3
_RELOAD_PATIENCE = 10
"""While another program writes, the snapshot may lag by this many times what taking it anew costs."""


class Assistant:
    """Ranks guides, keeps them, and learns from outcomes."""

    def __init__(
        self,
        catalog_file: Path,
        model_folder: Path | None = None,
        processor: str = "auto",
        encoder: Encoder | None = None,
        weights: FusionWeights | None = None,
    ) -> None:
        """Opens (or creates) the catalog; loads no model. Raises CatalogError.

        `model_folder` None means the model that comes with the program. `processor`: see `settings.PROCESSORS`.
        `encoder` is a model that is loaded already. `weights` None means those that belong to the model.
        """
        self._catalog = Catalog(catalog_file)
        self._model_folder = model_folder
        self._processor = processor
        self._weights = weights
        self._tuned: dict[str, FusionWeights] = {}
        """Constants of the fusion by the fingerprint of the model that they belong to."""
        self._model_state = ModelState.ABSENT if encoder is None else ModelState.READY
        self._reason = ""
        self._encoder = encoder
        self._successor: Encoder | None = None
        self._on_cpu: tuple[Path, str] | None = None
        """Folder and fingerprint of a model that runs on the CPU and could move to `accelerator`."""
        self._snapshot: _Snapshot | None = None
        self._indexer = Indexer(self._catalog.embeddings)
        self._covered = ""
        """Fingerprint of the model whose vectors covered most guides once."""

    @property
    def encoder(self) -> Encoder | None:
        """The loaded model, if any."""
        return self._encoder

    @property
    def weights(self) -> FusionWeights:
        """The constants of the fusion that are in force."""
        if self._weights is not None:
            return self._weights
        return FusionWeights() if self._encoder is None else self._tuned.get(self._encoder.fingerprint, FusionWeights())

    @property
    def catalog_file(self) -> Path:
        """The open catalog's file."""
        return self._catalog.file

    @property
    def notice(self) -> str:
        """What the user should know of how the catalog was opened, in a sentence; "" where there is nothing."""
        return self._catalog.notice

    def close(self) -> None:
        """Closes the catalog."""
        self._indexer.close()
        self._catalog.close()

    def reopen(self) -> None:
        """Opens the file that stands at the catalog's path now. Raises CatalogError; the assistant is closed then."""
        self.close()
        self._catalog = Catalog(self._catalog.file)
        self._indexer = Indexer(self._catalog.embeddings)
        self._forget_snapshot()

    def add_starter_guides(self) -> ImportReport:
        """Fills an empty catalog with the starter guides; does nothing to a catalog that has guides or once had.

        Installers bring a catalog of them, embedded already, which is copied; elsewhere they are generated (seconds).
        Raises CatalogError.
        """
        ready_made = resources.folder("starter") / "catalog.sqlite"
        with self._catalog.explained():
            if self._catalog.guides.ever_filled():
                return ImportReport()
            if ready_made.is_file():
                copied = self._catalog.begin_with(ready_made)
                self._forget_snapshot()
                return ImportReport(new=self._catalog.guides.count() if copied else 0)
        return self.add_guides(list(starter_guides()))

    def add_guides(self, guides: Sequence[Guide]) -> ImportReport:
        """Stores the guides in one transaction, new or over the guide of the same key. Raises CatalogError."""
        try:
            return self._store(guides)
        finally:
            self._forget_snapshot()

    def _store(self, guides: Sequence[Guide], import_id: int = 0) -> ImportReport:
        with self._catalog.explained():
            changes = self._catalog.guides.upsert(guides, import_id)
        return ImportReport(changes.new, changes.changed, changes.unchanged)

    def load_model(self, folder: Path | None = None) -> None:
        """Loads the model (seconds); `folder` changes to another one. Safe to call from another thread while `rank`
        runs. Raises ModelError; ranking by words goes on without it.

        Where a model serves already, it goes on serving until the new one has embedded every text.
        """
        if folder is not None:
            self._model_folder = folder
        self._model_state = ModelState.LOADING
        try:
            encoder = self._new_encoder()
        except BaseException as error:
            self._reason = str(error)
            self._model_state = ModelState.FAILED if self._encoder is None else ModelState.READY
            raise
        self._reason = ""
        # One assignment, which the owning thread sees whole at its next call.
        if self._encoder is None or self._encoder.fingerprint == encoder.fingerprint:
            self._encoder = encoder
            self._successor = None
        else:
            self._successor = encoder
        self._model_state = ModelState.READY

    @property
    def loads_quickly(self) -> bool:
        """True where the model runs without torch, so that loading it does not slow everything else down."""
        return _runs_without_torch(self._model_folder or resources.folder("model"))

    @property
    def can_accelerate(self) -> bool:
        """True where the model runs on the CPU, and CUDA or MPS are wanted and seem to be there."""
        return self._on_cpu is not None

    def accelerate(self) -> None:
        """Moves the model to CUDA or MPS (seconds, in which the CPU goes on serving), where `can_accelerate`. Safe to
        call from another thread while `rank` runs. Where it fails, the CPU stays and `status` says why."""
        if self._on_cpu is None:
            return
        (folder, fingerprint), self._on_cpu = self._on_cpu, None
        try:
            encoder = _torch_encoder(folder, fingerprint, accelerator(self._processor))
        except Exception as error:  # whatever torch raises, the CPU goes on
            log.exception("cannot move the model to %s", self._processor)
            self._reason = f"{error} The model runs on the CPU."
            return
        if encoder.notice:  # it did not get there
            self._reason = encoder.notice
        elif self._successor is not None and self._successor.fingerprint == fingerprint:
            self._successor = encoder
        elif self._encoder is not None and self._encoder.fingerprint == fingerprint:
            self._encoder = encoder

    def _new_encoder(self) -> Encoder:
        folder = self._model_folder or model_files.default_model(resources.folder("model"))
        fingerprint = model_files.check(folder)
        self._tuned[fingerprint] = FusionWeights.of_model(folder)
        self._on_cpu = None
        if not _runs_without_torch(folder):
            return _torch_encoder(folder, fingerprint, self._processor)
        try:
            from benchlight.ranking.onnx_encoder import OnnxEncoder
        except (ImportError, OSError) as error:  # a shared library that it needs is missing
            log.warning("ONNX Runtime cannot be loaded, going on with torch: %s", error)
            return _torch_encoder(folder, fingerprint, self._processor)

        why_not = missing(self._processor)
        encoder = OnnxEncoder(folder, fingerprint, why_not and f"{why_not} The model runs on the CPU.")
        if accelerator(self._processor):
            self._on_cpu = folder, fingerprint
        return encoder

    def rank(self, query: Query, cancelled: Cancelled = never) -> Ranking | None:
        """Ranks guides for the query; None when `cancelled` answered True on the way. Without a model, or before it
        is loaded, `Ranking.semantic` is False. An empty text ranks nothing, unless device or category is set: then
        their guides in title order. Raises CatalogError."""
        query = replace(query, text=_storable(query.text))
        with self._catalog.explained():
            snapshot = self._fresh_snapshot()
            return snapshot.ranker.rank(query, self._encoder, self._comparable(snapshot), cancelled)

    def rank_early(self, query: Query) -> Ranking | None:
        """A first answer by words, over those guides alone that hold one of them: reading all of a large catalog takes
        half a second at start. None where they are read already, no guide holds a word, or the query has filters, or
        ends in a letter or two, which too many words begin with.
        Raises CatalogError."""
        if self._snapshot is not None or (query.device, query.category, query.candidates) != (None, None, None):
            return None
        with self._catalog.explained():
            full_text = self._catalog.full_text
            words = telling_words(without_form(query.ranked_text))
            if not words or len(words[-1]) < _SHORTEST_EARLY:
                return None
            found = full_text.guides(words, _EARLY_GUIDES)
            if not found:
                return None
            corpus = Corpus(self._catalog.guides.listings([id_ for id_, _ in found]))
            return Ranker(corpus, full_text, _nicknames(), self.weights, full_text.vocabulary(words)).rank(query)

    def _comparable(self, snapshot: _Snapshot) -> VectorIndex | None:
        """The snapshot's vectors, once they covered most guides; a later import does not turn that back."""
        vectors = snapshot.vectors
        if vectors is not None and self._covered != snapshot.fingerprint and vectors.covers_most:
            self._covered = snapshot.fingerprint
        return vectors if self._covered == snapshot.fingerprint else None

    def guide(self, key: str) -> Guide | None:
        """The whole guide, or None when it is no longer there. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.guides.get(key)

    @property
    def version(self) -> int | None:
        """A number that changes when the ranking has taken up what another program wrote; None before it has read."""
        return None if self._snapshot is None else self._snapshot.version

    def corpus(self) -> Corpus:
        """The guides as ranking sees them. Raises CatalogError."""
        with self._catalog.explained():
            return self._fresh_snapshot().corpus

    def devices(self) -> list[str]:
        """Names of all devices, sorted as people sort. Raises CatalogError."""
        return sorted(filter(None, self.corpus().devices), key=as_people_sort)

    def categories(self) -> list[str]:
        """All elements of category paths: kinds of device, then what is narrower. Raises CatalogError."""
        return self.corpus().categories

    def import_files(
        self,
        files: Sequence[Path],
        progress: Progress = unheard,
        cancelled: Cancelled = never,
        noticed: Callable[[Notice], None] = lambda notice: None,
        *,
        continued: int = 0,
        quitting: Cancelled = never,
    ) -> ImportReport:
        """Imports guide files, committing batch by batch. Progress is in bytes read; `noticed` is told at once what is
        not used of a file. A file that cannot be used is an error in the report, and the others go on. `continued` is
        the id of an interrupted import of the same files. An import that is cancelled when `quitting` says so counts as
        interrupted. Raises CatalogError when the catalog cannot be written; the batches before stay."""
        with self._catalog.explained():
            import_id = self._catalog.imports.begin(files, continued)

        def store(guides: Sequence[Guide]) -> ImportReport:
            return self._store(guides, import_id)

        report: ImportReport | None = None
        try:
            report = Import(store, noticed, progress, cancelled).run(files)
        finally:
            # Only now: queries that are answered in the midst of the import keep the snapshot that they have.
            self._forget_snapshot()
            # Where even this cannot be written, its silence tells.
            with suppress(CatalogError), self._catalog.explained():
                self._catalog.imports.end(import_id, interrupted=report is None or (report.cancelled and quitting()))
        return replace(report, id=import_id)

    def put_off_import(self, files: Sequence[Path], continued: int = 0) -> None:
        """Records an import of the files as interrupted before it began. Raises CatalogError."""
        with self._catalog.explained():
            self._catalog.imports.end(self._catalog.imports.begin(files, continued), interrupted=True)

    def interrupted_import(self) -> InterruptedImport | None:
        """The import that did not come to its end, if there is one. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.imports.interrupted()

    def take_back_import(self, import_id: int) -> int:
        """Makes every guide what it was before the import, all or nothing; returns how many guides that were. Only the
        last import and interrupted ones can be taken back; for others it does nothing. Raises CatalogError."""
        try:
            with self._catalog.explained():
                return self._catalog.imports.take_back(import_id)
        finally:
            self._forget_snapshot()

    def keep_import(self, import_id: int) -> None:
        """An interrupted import stays as it is, and is not spoken of again. Raises CatalogError."""
        with self._catalog.explained():
            self._catalog.imports.end(import_id)

    def index(
        self,
        progress: Progress = unheard,
        cancelled: Cancelled = never,
        batch: int = INDEX_BATCH,
        keep: bool = True,
    ) -> IndexReport:
        """Embeds what is not embedded yet, committing each batch; `cancelled` takes effect at once. Calling it
        again continues. Where not `keep`, the vectors serve this assistant and are not stored, until a call that keeps
        them. Raises ModelError without a loaded model, CatalogError when the catalog cannot be written."""
        encoder = self._successor or self._encoder
        if encoder is None:
            raise ModelError(self._reason or "The ranking model is not loaded yet.")

        def stored(texts: Sequence[str], vectors: npt.NDArray[np.float32]) -> None:
            if self._snapshot is not None and self._snapshot.vectors is not None and self._serves(encoder):
                self._snapshot.vectors.add_titles(texts, vectors)

        with self._catalog.explained():
            report = self._indexer.run(encoder, batch, stored, progress, cancelled, keep)
        successor = self._successor
        if not report.waiting and successor is not None and successor.fingerprint == encoder.fingerprint:
            self._encoder, self._successor = successor, None
            self._forget_snapshot()
        elif report.embedded and not report.waiting and self._snapshot is not None:
            self._snapshot.fingerprint = ""  # vectors of known symptoms are only read with the others
        return report

    def index_nearest(self) -> bool:
        """Builds the index for approximate search of a very large catalog, of which every title is embedded; the next
        snapshot searches by it. Takes minutes. False where the catalog is smaller than `nearest.WORTH_IT`, faiss is not
        installed, or the index could not be kept. Raises CatalogError."""
        if self._encoder is None:
            return False
        with self._catalog.explained():
            titles = self._catalog.embeddings.load_titles(self._encoder.fingerprint, self._encoder.dimensions)
            if not _wants_nearest(titles):
                return False
            if self._load_nearest(titles) is not None:
                return True
            self._catalog.embeddings.keep_nearest(titles.digest, nearest.build(titles.vectors))
            self._forget_snapshot()
            return self._load_nearest(titles) is not None

    def _load_nearest(self, titles: EmbeddedTexts) -> nearest.NearestTitles | None:
        if not _wants_nearest(titles):
            return None
        index = self._catalog.embeddings.load_nearest(titles.digest)
        try:
            return None if index is None else nearest.NearestTitles(index)
        except Exception as error:  # whatever faiss raises: a damaged file, one of another version, a missing library
            log.warning("searching exactly, because the index of the nearest titles cannot be used: %s", error)
            return None

    def _serves(self, encoder: Encoder) -> bool:
        """Whether the ranking goes by this encoder's vectors; the model itself may have moved to another processor."""
        return self._encoder is not None and self._encoder.fingerprint == encoder.fingerprint

    def record_outcome(self, job: Job) -> int:
        """Stores the job and returns its id. The last word on the same symptoms and guide counts: FIXED adds the
        symptoms to the guide's known symptoms, NOT_IT takes them away, at once. Raises CatalogError, and nothing is
        stored."""
        job = replace(job, symptoms=_storable(job.symptoms), device=_storable(job.device), notes=_storable(job.notes))
        with self._catalog.explained():
            job_id = self._catalog.jobs.record(job)
        self._forget_snapshot()
        if job.outcome is Outcome.FIXED and self._encoder is not None and job.symptoms.strip():
            try:
                with self._catalog.explained():
                    self._catalog.embeddings.store(
                        self._encoder.fingerprint, [text_hash(job.symptoms)], self._encoder.encode([job.symptoms])
                    )
            except Exception:  # of the catalog's or the model's: the outcome is stored, its text waits to be embedded
                log.warning("not embedded yet", exc_info=True)
        return job_id

    def undo_outcome(self, job_id: int) -> None:
        """Takes a recorded outcome back: what was said before it on the same symptoms and guide counts again. Raises
        CatalogError."""
        with self._catalog.explained():
            self._catalog.jobs.remove(job_id)
        self._forget_snapshot()

    def jobs(self) -> list[Job]:
        """The last word on all symptoms and guides, oldest first. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.jobs.all()

    def status(self) -> Status:
        """Counts and model state. Raises CatalogError."""
        encoder = self._encoder
        with self._catalog.explained():
            guides = self._catalog.guides.count()
            if encoder is None:
                return Status(guides, 0, 0, self._model_state, reason=self._reason, damage=self.damage)
            newest = self._successor or encoder
            waiting = self._indexer.waiting(newest.fingerprint)
            return Status(
                guides,
                self._count_embedded(newest.fingerprint) if waiting else guides,
                waiting,
                self._model_state,
                model_name=encoder.name,
                processor=encoder.processor,
                reason=self._reason or encoder.notice,
                damage=self.damage,
            )

    def _count_embedded(self, fingerprint: str) -> int:
        snapshot = self._snapshot
        if snapshot is not None and snapshot.vectors is not None and snapshot.fingerprint == fingerprint:
            return len(snapshot.vectors)
        return self._catalog.embeddings.count_titles(fingerprint)  # tens of milliseconds

    @property
    def damage(self) -> str:
        """What of the catalog was found damaged and is left out, and what to do; empty where nothing was."""
        return str(self._catalog.damage)

    def catalog_health(self) -> str:
        """ "ok", or what is wrong with the catalog and what to do. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.integrity()

    def _forget_snapshot(self) -> None:
        self._snapshot = None
        self._indexer.look_again()

    def _fresh_snapshot(self) -> _Snapshot:
        """The snapshot to rank with: taken anew after a write of ours, and after others' writes once the lag has
        earned it; completed with vectors once a model is loaded."""
        now = time.monotonic()
        old = self._snapshot
        if old is None or (old.version != self._catalog.version() and now > old.taken + _RELOAD_PATIENCE * old.cost):
            with _garbage_left_alone(), self._catalog.snapshot():
                version = self._catalog.version()
                corpus = Corpus(self._catalog.guides.listings())
                ranker = Ranker(corpus, self._catalog.full_text, _nicknames())
            old = self._snapshot = _Snapshot(version, corpus, ranker)
            self._indexer.look_again()
        if self._encoder is not None and old.fingerprint != self._encoder.fingerprint:
            fingerprint, dimensions = self._encoder.fingerprint, self._encoder.dimensions
            old.vectors = VectorIndex(old.corpus, dimensions)
            with self._catalog.snapshot():
                titles = self._catalog.embeddings.load_titles(fingerprint, dimensions)
                old.vectors.add(titles.guide_ids, titles.vectors, titles.symptoms)
                symptoms = self._catalog.embeddings.load_symptoms(fingerprint, dimensions)
                old.vectors.add(symptoms.guide_ids, symptoms.vectors, symptoms.symptoms)
            old.vectors.add_titles(*self._indexer.in_memory(fingerprint, dimensions))
            find = self._load_nearest(titles)
            if find is not None:
                old.vectors.narrow(find)
            old.fingerprint = fingerprint
        old.ranker.weights = self.weights
        if old.taken == 0.0:
            old.taken = time.monotonic()
            old.cost = old.taken - now
        return old


@contextmanager
def _garbage_left_alone() -> Iterator[None]:
    """For building what is large and lives long. Python's collector of cycles would go through all of it again and
    again, a quarter of a second in which no thread runs; and afterwards at every full collection, if it were not
    frozen."""
    collected_before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collected_before:
            gc.enable()


class _Snapshot:
    """The catalog as it was at one moment, in memory."""

    def __init__(self, version: int, corpus: Corpus, ranker: Ranker) -> None:
        self.version = version
        self.corpus = corpus
        self.ranker = ranker
        self.vectors: VectorIndex | None = None
        self.fingerprint = ""
        """Of the model that `vectors` belong to."""
        self.taken = 0.0
        """Monotonic seconds."""
        self.cost = 0.0
        """Seconds that taking it cost."""


def _wants_nearest(titles: EmbeddedTexts) -> bool:
    return bool(titles.digest) and len(titles.vectors) >= nearest.WORTH_IT and nearest.installed()


def _runs_without_torch(folder: Path) -> bool:
    return (folder / model_files.ONNX).is_file() and importlib.util.find_spec("onnxruntime") is not None


def _torch_encoder(folder: Path, fingerprint: str, processor: str) -> Encoder:
    try:
        from benchlight.ranking.torch_encoder import TorchEncoder  # takes seconds, so only here
    except (ImportError, OSError) as error:  # OSError where a shared library of torch is missing
        raise ModelError(
            f"The libraries that run the model cannot be loaded ({error}). Reinstall Benchlight."
        ) from error
    return TorchEncoder(folder, fingerprint, processor)


def _storable(text: str) -> str:
    """The text, where half a surrogate pair, which is no text, becomes a question mark."""
    return text.encode(errors="replace").decode()


def _nicknames() -> dict[str, str]:
    return tomllib.loads((resources.folder("ranking") / "nicknames.toml").read_text(encoding="utf-8"))
