"""The object that both faces, window and terminal, talk to: catalog and ranker behind a small API.

An Assistant belongs to the thread that made it (it holds a SQLite connection); the window makes its own on the worker
thread.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TypeVar

from benchlight import resources
from benchlight.catalog import Catalog
from benchlight.catalog.guide_rows import text_hash
from benchlight.errors import ModelError
from benchlight.importing import ImportWork
from benchlight.index.corpus import Corpus, as_people_sort
from benchlight.index.search_index import SearchIndex
from benchlight.indexing import Indexer
from benchlight.intake import Intake
from benchlight.live_index import LiveIndex
from benchlight.pictures.copying import PictureCopier
from benchlight.pictures.store import PictureStore
from benchlight.ranking.fusion import FusionWeights
from benchlight.ranking.model import ModelSource, RankingModel
from benchlight.ranking.ranker import Ranker
from benchlight.ranking.retrieval import ByMeaning, ByWords, Retriever
from benchlight.ranking.text_reader import TextReader
from benchlight.records import (
    Cancelled,
    Fetch,
    Guide,
    GuideSource,
    ImportChoices,
    ImportReport,
    IndexReport,
    InterruptedImport,
    Job,
    ModelState,
    Outcome,
    Query,
    Ranking,
    Status,
    TablePreview,
    Taken,
    ToldOutcome,
    never,
)
from benchlight.sources import reading, starter
from benchlight.translation import tr
from benchlight.understanding.tables import table
from benchlight.words import telling_words, without_form
from benchlight.work import Progress, Work, finish

log = logging.getLogger(__name__)

_Result = TypeVar("_Result")

INDEX_BATCH = 256
"""Texts embedded and stored at a time: a quarter of a second, or a second on a slow CPU or on torch. An encoder finds
texts of as many tokens among them, so that it need not pad."""
_GUIDES_A_PIECE = 64
_EARLY_GUIDES = 300
_SHORTEST_EARLY = 3
_ANY_TEXT = Query("no power")
"""What somebody may type, of no kind of device: for that, words of all kinds are compared."""


class Assistant:
    """Ranks guides, keeps them, and learns from outcomes."""

    def __init__(
        self,
        catalog_file: Path,
        source: ModelSource | Path | None = None,
        model: RankingModel | None = None,
        weights: FusionWeights | None = None,
    ) -> None:
        """Opens (or creates) the catalog; loads no model. Raises CatalogError.

        `source` is the model to be loaded, by its folder where it may run anywhere, None for the one that comes with
        the program; `model` is one that is loaded already. `weights` None means those that belong to the model.
        """
        self.source = source if isinstance(source, ModelSource) else ModelSource(source)
        self._catalog = Catalog(catalog_file)
        self._model = model
        self._weights = weights
        self._model_state = ModelState.ABSENT if model is None else ModelState.READY
        self._reason = ""
        self._successor: RankingModel | None = None
        self._begin()

    def _begin(self) -> None:
        self._indexer = Indexer(self._catalog.embeddings)
        self._live = LiveIndex(self._catalog)
        self._coming = self._live if self._successor is None else LiveIndex(self._catalog)
        """Where the successor's vectors are gathered, if there is one."""
        self._covered = ""
        """Fingerprint of the model whose vectors covered most guides once."""
        self._ranker: tuple[SearchIndex, Ranker] | None = None
        self._reader: tuple[RankingModel, TextReader] | None = None

    @property
    def model(self) -> RankingModel | None:
        """The model that ranks, if any."""
        return self._model

    @property
    def weights(self) -> FusionWeights:
        """The constants of the fusion that are in force."""
        if self._weights is not None:
            return self._weights
        return FusionWeights() if self._model is None else self._model.weights

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
        self._live.close()
        self._coming.close()
        self._catalog.close()

    def reopen(self) -> None:
        """Opens the file that stands at the catalog's path now. Raises CatalogError; the assistant is closed then."""
        self.close()
        self._catalog = Catalog(self._catalog.file)
        self._begin()

    def add_starter_guides(self) -> ImportReport:
        """Fills an empty catalog with the starter guides; does nothing to a catalog that has guides or once had.

        Installers bring a catalog of them, embedded already, which is copied; elsewhere they are generated (seconds).
        Raises CatalogError.
        """
        with self._catalog.explained():
            if self._catalog.guides.ever_filled():
                return ImportReport()
            if (ready_made := _ready_made()).is_file():
                copied = self._catalog.begin_with(ready_made)
                self._live.forget()
                return ImportReport(new=self._catalog.guides.count() if copied else 0)
        report = self.add_guides(list(starter.starter_guides()))
        with self._catalog.explained():
            self._catalog.sources.note_edition(starter.SOURCE, starter.edition())
        return report

    def renewing_starter_guides(self) -> Work[Progress, int]:
        """Makes the starter guides that another Benchlight filled the catalog with what they are in this one, piece by
        piece; returns how many came, changed or went. What was changed, deleted or told an outcome of here stays so,
        and a catalog that has none stays without. Where it is left, it begins anew the next time. Raises
        CatalogError."""
        with self._catalog.explained():
            there = self._catalog.sources.edition(starter.SOURCE)
        if there is None or there == (edition := starter.edition()):
            return 0
        if (ready_made := _ready_made()).is_file():
            yield from self._catalog.explained_work(self._catalog.embeddings.take_over(ready_made))
        keys: list[str] = []
        renewed = 0
        guides = starter.starter_guides()
        while batch := list(islice(guides, _GUIDES_A_PIECE)):
            with self._catalog.explained():
                report = Intake(self._catalog, self._follow).store(batch)
            self._follow()
            renewed += report.new + report.changed
            keys += (guide.key for guide in batch)
            yield Progress(len(keys), 0)
        with self._catalog.explained():
            renewed += self._catalog.sources.keep_only(starter.SOURCE, keys)
            self._catalog.sources.note_edition(starter.SOURCE, edition)
        self._follow()
        return renewed

    def add_guides(self, guides: Sequence[Guide]) -> ImportReport:
        """Stores the guides in one transaction, new or over the guide of the same key. Raises CatalogError."""
        with self._catalog.explained():
            report = Intake(self._catalog, self._follow).store(guides)
        if self._live.is_read:
            with self._catalog.explained():
                self._live.catch_up()
        return report

    # -- the model ----------------------------------------------------------------------------------------------------

    def expect_model(self) -> None:
        """A model is being loaded."""
        self._model_state, self._reason = ModelState.LOADING, ""

    def use(self, model: RankingModel) -> None:
        """Ranks with the model from now on. Where another one serves already, it goes on serving until the new one has
        embedded every text."""
        self._model_state, self._reason = ModelState.READY, ""
        if self._model is None or self._model.fingerprint == model.fingerprint:
            self._model, self._successor, self._coming = model, None, self._live
        else:
            self._successor = model
            if self._coming is self._live:
                self._coming = LiveIndex(self._catalog)

    def do_without_model(self, reason: str) -> None:
        """The model that was expected cannot be used, and why; ranking goes on as before."""
        self._model_state = ModelState.FAILED if self._model is None else ModelState.READY
        self._reason = reason

    def load_model(self, move: bool = True) -> None:
        """Loads the model and uses it (seconds), where `move` on the fastest processor that is there and wanted. Raises
        ModelError; ranking goes on without it."""
        try:
            model = self.source.load()
        except ModelError as error:
            self.do_without_model(str(error))
            raise
        self.use(model.moved() if move and model.moves_to else model)

    # -- ranking ------------------------------------------------------------------------------------------------------

    def rank(self, query: Query, cancelled: Cancelled = never) -> Ranking | None:
        """Ranks guides for the query; None when `cancelled` answered True on the way. Without a model, or before most
        guides are embedded, `Ranking.semantic` is False. An empty text ranks nothing, unless device or category is set:
        then their guides in title order. Raises CatalogError."""
        query = replace(query, text=_storable(query.text))
        with self._catalog.explained():
            index = self._search_index()
            if self._ranker is None or self._ranker[0] is not index:
                self._ranker = index, Ranker(index, self._catalog.full_text, _nicknames())
            return self._ranker[1].rank(query, self._retriever(index), self.weights, cancelled)

    def rank_early(self, query: Query) -> Ranking | None:
        """A first answer by words, over those guides alone that hold one of them: reading all of a large catalog takes
        a while at start. None where they are read already, no guide holds a word, or the query has filters, or ends in
        a letter or two, which too many words begin with. Raises CatalogError."""
        if self._live.is_read or (query.device, query.category, query.language) != (None, None, None):
            return None
        with self._catalog.explained():
            full_text = self._catalog.full_text
            words = telling_words(without_form(query.ranked_text))
            if not words or len(words[-1]) < _SHORTEST_EARLY:
                return None
            found = full_text.guides(words, _EARLY_GUIDES)
            if not found:
                return None
            listings = self._catalog.guides.listings([id_ for id_, _ in found])
            index = SearchIndex.of_listings(listings, full_text.vocabulary(words))
            index.codes = self._catalog.codes.all()
            return Ranker(index, full_text, _nicknames()).rank(query, weights=self.weights)

    def prepare(self, cancelled: Cancelled = never) -> None:
        """Makes what the first answer would have to wait for: tables of words, causes. Raises CatalogError."""
        self.rank(_ANY_TEXT, cancelled)

    def _search_index(self) -> SearchIndex:
        return self._live.search_index(None if self._model is None else self._model.encoder)

    def _retriever(self, index: SearchIndex) -> Retriever:
        """By meaning once vectors covered most guides; a later import does not turn that back."""
        vectors = index.vectors
        if self._model is None or vectors is None:
            return ByWords()
        if self._covered != self._model.fingerprint and vectors.covers_most:
            self._covered = self._model.fingerprint
        if self._covered != self._model.fingerprint:
            return ByWords()
        if self._reader is None or self._reader[0] is not self._model:
            self._reader = self._model, TextReader(self._model.encoder, self._model.parts)
        return ByMeaning(self._reader[1], vectors, self._live.nearest(), index.changed)

    def guide(self, key: str) -> Guide | None:
        """The whole guide, or None when it is no longer there. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.guides.get(key)

    @property
    def version(self) -> int | None:
        """A number that changes when the ranking has taken up what another program wrote; None before it has read."""
        return self._live.version

    @property
    def is_behind(self) -> bool:
        """Whether the ranking has still to take up what was changed, by an import of thousands of guides or by its end:
        each query takes up some of it, `go_on` the next piece."""
        return self._live.is_behind

    def go_on(self) -> None:
        """Takes up some more of what was changed (50 ms). Raises CatalogError."""
        with self._catalog.explained():
            self._live.go_on()

    def corpus(self) -> Corpus:
        """The guides as ranking sees them. Raises CatalogError."""
        with self._catalog.explained():
            return self._live.catch_up().corpus

    def devices(self) -> list[str]:
        """Names of all devices, sorted as people sort. Raises CatalogError."""
        corpus = self.corpus()
        living = zip(corpus.devices, corpus.living_devices().tolist(), strict=True)
        return sorted((device for device, lives in living if device and lives), key=as_people_sort)

    def categories(self) -> list[str]:
        """All elements of category paths: kinds of device, then what is narrower. Raises CatalogError."""
        return self.corpus().categories

    def languages(self) -> list[str]:
        """Codes of the languages that guides are in: "de", "en". Raises CatalogError."""
        return self.corpus().languages

    def import_files(
        self,
        files: Sequence[Path],
        cancelled: Cancelled = never,
        choices: ImportChoices = ImportChoices(),
        *,
        continued: int = 0,
        quitting: Cancelled = never,
    ) -> ImportWork:
        """Imports files of guides and codes, see `Intake.files`."""
        return Intake(self._catalog, self._follow).files(files, cancelled, choices, continued, quitting)

    def fetch(
        self, wanted: Fetch, cancelled: Cancelled = never, *, continued: int = 0, quitting: Cancelled = never
    ) -> ImportWork:
        """Imports guides from iFixit, see `Intake.fetched`; the only use of the network that is made here."""
        return Intake(self._catalog, self._follow).fetched(wanted, cancelled, continued, quitting)

    def preview(self, file: Path, choices: ImportChoices = ImportChoices()) -> tuple[TablePreview, ...]:
        """What the tables of a file would become, by their first rows; nothing for a file that is no table. Raises
        SourceError where it cannot be read."""
        return reading.preview(file, choices)

    def put_off_import(
        self,
        files: Sequence[Path],
        continued: int = 0,
        fetch: Fetch | None = None,
        choices: ImportChoices = ImportChoices(),
    ) -> None:
        """Records an import of the files, or of what is fetched, as interrupted before it began. Raises
        CatalogError."""
        with self._catalog.explained():
            self._catalog.imports.end(self._catalog.imports.begin(files, continued, fetch, choices), interrupted=True)

    def interrupted_import(self) -> InterruptedImport | None:
        """The import that did not come to its end, if there is one. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.imports.interrupted()

    def take_back_import(self, import_id: int) -> int:
        """Makes every guide and code what it was before the import, all or nothing; returns how many that were. Only
        the last import and interrupted ones can be taken back; for others it does nothing. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.imports.take_back(import_id)

    def keep_import(self, import_id: int) -> None:
        """An interrupted import stays as it is, and is not spoken of again. Raises CatalogError."""
        with self._catalog.explained():
            self._catalog.imports.end(import_id)

    # -- keeping guides -----------------------------------------------------------------------------------------------

    def sources(self) -> list[GuideSource]:
        """Where the guides came from, by title. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.sources.all()

    def source_titles(self) -> dict[str, str]:
        """What people call the sources, by their names. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.sources.titles()

    def rename_source(self, name: str, title: str) -> None:
        """Has the source called so; an empty title stands for the first one. Raises CatalogError."""
        with self._catalog.explained():
            self._catalog.sources.rename(name, title)

    def remove_source(self, name: str, origin: str = "") -> Taken:
        """Removes all guides of a source, or those that are only in one of its `origins`; `take_back_import` brings
        them back. Raises CatalogError."""
        return self._kept(lambda: self._catalog.sources.remove(name, origin))

    def remove_gone(self, name: str) -> Taken:
        """Removes the guides of a source that its files no longer hold; `take_back_import` brings them back. Raises
        CatalogError."""
        return self._kept(lambda: self._catalog.sources.remove_gone(name))

    def replace_source(self, name: str, by: str) -> Taken:
        """Has the guides of the source `by` take the places of those of the source `name`, now and whenever their file
        is imported; `take_back_import` undoes that. Raises CatalogError."""
        return self._kept(lambda: self._catalog.sources.replace(name, by))

    def last_import(self) -> int:
        """The id of the last import or removal, 0 where it cannot be taken back. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.imports.last()

    def save_guide(self, guide: Guide, begun: Guide | None = None) -> Guide:
        """Stores a guide that was written or changed here, with copies of the pictures that were put into it, and
        returns it so; an update of its source leaves what was changed. `begun` is the guide as the edit began with it:
        what was not changed since then stays as it is in the catalog now. Raises CatalogError."""
        copier = PictureCopier(PictureStore(self._catalog.file), self._catalog.file)
        (copied,) = (each for each in copier.copied([guide]) if isinstance(each, Guide))
        self._kept(lambda: self._catalog.edits.save(copied, begun))
        return copied

    def original(self, key: str) -> Guide | None:
        """What its source says of a guide that was changed here; None for others. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.edits.original(key)

    def delete_guides(self, keys: Sequence[str]) -> int:
        """Deletes guides, which an update of their source does not bring back; returns how many. Raises
        CatalogError."""
        return self._kept(lambda: self._catalog.edits.delete(keys))

    def restore_guides(self, keys: Sequence[str]) -> int:
        """Brings deleted guides back; returns how many. Raises CatalogError."""
        return self._kept(lambda: self._catalog.edits.restore(keys))

    def deleted_guides(self, source: str | None = None) -> list[tuple[str, str]]:
        """Keys and titles of the deleted guides, or of those of one source. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.edits.deleted(source)

    def _kept(self, change: Callable[[], _Result]) -> _Result:
        """Does what changes guides, and takes it up."""
        with self._catalog.explained():
            result = change()
        self._follow()
        return result

    def index(self) -> IndexReport:
        """Embeds what is not embedded yet, to its end. Raises what `indexing` does."""
        return finish(self.indexing())

    def indexing(
        self, cancelled: Cancelled = never, batch: int = INDEX_BATCH, keep: bool = True
    ) -> Work[Progress, IndexReport]:
        """Embeds what is not embedded yet, committing each batch; `cancelled` takes effect at once. Calling it
        again continues. Where not `keep`, the vectors serve this assistant and are not stored, until a call that keeps
        them. Raises ModelError without a loaded model, CatalogError when the catalog cannot be written."""
        model, live = self._successor or self._model, self._coming
        if model is None:
            raise ModelError(self._reason or tr("The ranking model is not loaded yet."))
        report = yield from self._catalog.explained_work(self._indexer.run(live, model.encoder, batch, cancelled, keep))
        if not report.waiting and model is self._successor:
            self._model, self._successor = model, None
            self._live.close()
            self._live = live
        return report

    def index_nearest(self) -> bool:
        """Builds the index for approximate search of a very large catalog, of which every title is embedded. Takes
        minutes. False where the catalog is smaller than `nearest.WORTH_IT`, faiss is not installed, or the index could
        not be kept. Raises CatalogError."""
        if self._model is None:
            return False
        with self._catalog.explained():
            self._search_index()
            return self._live.build_nearest()

    def record_outcome(self, job: Job) -> int:
        """Stores the job and returns its id. The last word on the same symptoms and guide counts: FIXED adds the
        symptoms to the guide's known symptoms, NOT_IT takes them away, at once. Raises CatalogError, and nothing is
        stored."""
        job = replace(job, symptoms=_storable(job.symptoms), device=_storable(job.device), notes=_storable(job.notes))
        with self._catalog.explained():
            job_id = self._catalog.jobs.record(job)
        if job.outcome is Outcome.FIXED and self._model is not None and job.symptoms.strip():
            try:
                with self._catalog.explained():
                    self._catalog.embeddings.store(
                        self._model.fingerprint, [text_hash(job.symptoms)], self._model.encoder.encode([job.symptoms])
                    )
            except Exception:  # of the catalog's or the model's: the outcome is stored, its text waits to be embedded
                log.warning("not embedded yet", exc_info=True)
        return job_id

    def undo_outcome(self, job_id: int) -> None:
        """Takes a recorded outcome back: what was said before it on the same symptoms and guide counts again. Raises
        CatalogError."""
        with self._catalog.explained():
            self._catalog.jobs.remove(job_id)

    def jobs(self) -> list[Job]:
        """The last word on all symptoms and guides, oldest first. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.jobs.all()

    def told_outcomes(self) -> list[ToldOutcome]:
        """The same with the titles of their guides, newest first. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.jobs.told()

    def status(self) -> Status:
        """Counts and model state. Raises CatalogError."""
        model = self._model
        with self._catalog.explained():
            guides = self._catalog.guides.count()
            if model is None:
                return Status(guides, 0, 0, self._model_state, reason=self._reason, damage=self.damage)
            index = self._coming.search_index((self._successor or model).encoder)
            assert index.vectors is not None
            return Status(
                guides,
                len(index.vectors),
                index.texts_waiting,
                self._model_state,
                model_name=model.encoder.name,
                processor=model.encoder.processor,
                reason=self._reason or model.notice or model.encoder.notice,
                damage=self.damage,
            )

    @property
    def damage(self) -> str:
        """What of the catalog was found damaged and is left out, and what to do; empty where nothing was."""
        return str(self._catalog.damage)

    def catalog_health(self) -> str:
        """ "ok", or what is wrong with the catalog and what to do. Raises CatalogError."""
        with self._catalog.explained():
            return self._catalog.integrity()

    def _follow(self) -> None:
        """Takes up what was just written, where the catalog has been read."""
        if self._live.is_read:
            with self._catalog.explained():
                self._search_index()


def _storable(text: str) -> str:
    """The text, where half a surrogate pair, which is no text, becomes a question mark."""
    return text.encode(errors="replace").decode()


def _ready_made() -> Path:
    """The catalog of starter guides that installers bring; elsewhere there is none."""
    return resources.folder("starter") / "catalog.sqlite"


@cache
def _nicknames() -> dict[str, str]:
    return table("nicknames")
