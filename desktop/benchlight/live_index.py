"""The search index of an open catalog, kept true to it: whoever changes the catalog, this assistant or another program,
the index follows the catalog's journal."""

from __future__ import annotations

import gc
import hashlib
import logging
import secrets
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

import benchlight
from benchlight.catalog import Catalog, Damage, Place
from benchlight.index import nearest
from benchlight.index.columns import Column
from benchlight.index.search_index import SearchIndex
from benchlight.index.vectors import ELEMENT, Vectors
from benchlight.index.vocabulary import Vocabulary
from benchlight.ranking.encoder import Encoder

log = logging.getLogger(__name__)

CHANGES_A_LOOK = 1_000
"""So many changes are followed before a query is answered, some 50 ms; the rest before the next ones."""
_SECONDS_A_LOOK = 0.05
"""So long is waited for an index that is being built, where no query waits."""
_SHARE_BUILT_ANEW = 0.5
"""Share of the guides that has changed, from which it is quicker to build the index anew."""
_SHARE_KEPT_ANEW, _MOST_BESIDE_KEPT = 0.02, 5_000
"""Share and number of the guides that have changed since the index was kept, from which it is kept anew."""
_ALL = 1 << 30
_FORMAT = f"benchlight {benchlight.__version__}, search index 2"


@dataclass(slots=True)
class _State:
    """An index, and how far it has followed the catalog."""

    index: SearchIndex
    place: Place
    embedded: int = 0
    """The number of the newest vector that was looked at."""
    model: str = ""
    """Fingerprint of the model that the vectors are of."""
    layout: bytes = b""
    """Stands for the order of the guides in what was kept; empty where nothing was."""
    kept_at: Place | None = None
    kept_model: str = ""
    nearest: nearest.NearestTitles | None = None


class LiveIndex:
    """Belongs to the thread that owns the catalog. All methods raise what the catalog raises."""

    def __init__(self, catalog: Catalog) -> None:
        """Reads nothing yet."""
        self._catalog = catalog
        self._state: _State | None = None
        self._seen: tuple[int, int] | None = None
        """Version of the catalog that was followed to its end."""
        self._is_behind = False
        self._builder = ThreadPoolExecutor(1, "benchlight-rebuild")
        self._next: Future[tuple[_State, Damage]] | None = None
        """An index that is built beside the one that serves."""
        self._seen_by_next: tuple[int, int] | None = None
        self._kept = catalog.side_file("index")
        self._kept_vectors = catalog.side_file("vectors")
        self._kept_nearest = catalog.side_file("nearest")

    def close(self) -> None:
        """Waits for an index that is being built."""
        self._builder.shutdown(cancel_futures=True)

    def forget(self) -> None:
        """The catalog has another content; it is read anew."""
        self._state = self._seen = self._next = None

    @property
    def is_read(self) -> bool:
        """Whether the catalog has been read."""
        return self._state is not None

    @property
    def version(self) -> int | None:
        """A number that changes when something that another program wrote is in the index; None before it is read."""
        return None if self._seen is None else self._seen[0]

    @property
    def is_behind(self) -> bool:
        """Whether there is something to take up that the last look left."""
        return self._is_behind or (self._state is not None and self._state.index.vocabulary.is_rough)

    def search_index(self, encoder: Encoder | None = None, most: int = CHANGES_A_LOOK) -> SearchIndex:
        """The index, which has followed the catalog to its end, or so many changes further; with the encoder's vectors
        where one is given."""
        state = self._read_once()
        if self._next is not None and self._next.done():
            state = self._take_next()
        loads = encoder is not None and state.model != encoder.fingerprint
        if encoder is not None and loads:
            self._load_vectors(state, encoder)
        self._follow(most)
        if loads:
            self.keep()
        return state.index

    def nearest(self) -> nearest.NearestTitles | None:
        """The index of the nearest titles, where there is one; it does not know the guides that have changed since."""
        return None if self._state is None else self._state.nearest

    def go_on(self) -> None:
        """Follows the catalog some way further, or settles what was followed, where no query waits."""
        if self._next is not None:
            wait([self._next], _SECONDS_A_LOOK)
        self.search_index()
        self._settle()

    def catch_up(self) -> SearchIndex:
        """Follows the catalog to its end, so that the next query need not; returns the index."""
        self._read_once()
        self._follow(_ALL)
        if self._next is not None:
            self._take_next()
            self._follow(_ALL)
        self._settle()
        return self._read_once().index

    def _settle(self) -> None:
        """Where all was followed, makes what follows from the guides, so that no query need."""
        index = self._read_once().index
        if index.vocabulary.is_rough:
            with self._catalog.snapshot():
                if self._catalog.version() == self._seen:
                    index.vocabulary = Vocabulary(self._catalog.full_text.vocabulary())
        index.settle()

    # -- following ----------------------------------------------------------------------------------------------------

    def _read_once(self) -> _State:
        if self._state is None:
            self._state = _read(self._catalog, self._kept.read(_digest("guides")))
        return self._state

    def _follow(self, most: int) -> None:
        state, version = self._state, self._catalog.version()
        assert state is not None
        self._is_behind = version != self._seen
        if not self._is_behind or self._next is not None:
            return
        with self._catalog.snapshot():
            followed = _follow(state, self._catalog, most)
        if followed is None and self._catalog.file.exists():
            self._next = self._builder.submit(_read_anew, self._catalog.file, state.model, state.index.vectors)
            self._seen_by_next = version
        elif followed is not False:  # where the file was moved, a second connection would begin a new one in its place
            self._seen, self._is_behind = version, False

    def _take_next(self) -> _State:
        assert self._next is not None
        assert self._state is not None
        building, self._next = self._next, None
        self._seen = self._seen_by_next  # what the journal cannot tell does not lead to reading anew once more
        try:
            self._state, damage = building.result()
        except Exception:  # the catalog's, or no memory: the old one serves until something changes again
            log.exception("the index of %s was not built anew", self._catalog.file)
        else:
            self._catalog.damage.take_over(damage)
        return self._state

    # -- vectors ------------------------------------------------------------------------------------------------------

    def _load_vectors(self, state: _State, encoder: Encoder) -> None:
        """Takes up the encoder's vectors instead of another's."""
        state.nearest, self._seen = None, None
        with self._catalog.snapshot():
            if not self._load_kept_vectors(state, encoder):
                _load_vectors(state, self._catalog, encoder.fingerprint, encoder.dimensions)
        self._load_nearest(state)

    def _load_kept_vectors(self, state: _State, encoder: Encoder) -> bool:
        """The same from the file beside the catalog, where it has them."""
        happened = None if state.kept_at is None else self._catalog.journal.since(state.kept_at, _ALL)
        if happened is None:
            return False
        titles: list[Column[Any]] = []

        def place(name: str, shape: tuple[int, ...], kind: str) -> npt.NDArray[Any]:
            if name != "titles" or len(shape) != 2 or shape[1] != encoder.dimensions:
                return np.empty(shape, kind)
            titles.append(Column.with_room(shape, kind))
            return titles[0].values

        kept = self._kept_vectors.read(_digest(state.layout.hex(), encoder.fingerprint), place)
        if kept is None or not titles or len(titles[0]) > len(state.index.corpus):
            return False
        column = titles[0] if kept["titles"].dtype == ELEMENT else Column(kept["titles"].astype(ELEMENT))
        vectors = state.index.vectors = Vectors(state.index.corpus, encoder.dimensions, column)
        state.model = state.kept_model = encoder.fingerprint
        state.embedded = int(kept["embedded"][0])
        for position in state.index.corpus.positions(happened.guides).tolist():
            if position >= 0:
                vectors.forget_title(position)
        _embed(state, self._catalog, happened.guides, None)
        return True

    def keep(self) -> None:
        """Keeps the index in files beside the catalog, where it is whole and has changed much since it was kept."""
        state = self._state
        if state is None or str(self._catalog.damage):
            return
        self._settle()
        index, vectors = state.index, state.index.vectors
        beside = min(_MOST_BESIDE_KEPT, _SHARE_KEPT_ANEW * len(index.corpus))
        whole = vectors is not None and len(index.corpus) > 0 and not len(vectors.waiting)
        keeps_vectors = whole and state.kept_model != state.model
        if not state.layout or len(index.changed) > beside or (keeps_vectors and index.changed):
            layout = secrets.token_bytes(16)
            arrays = index.arrays() | {"layout": np.frombuffer(layout, np.uint8), "place": np.array(state.place)}
            if not self._kept.write(_digest("guides"), arrays):
                return
            state.layout, state.kept_at, state.kept_model, state.nearest = layout, state.place, "", None
            index.changed.clear()
            keeps_vectors = whole
        if keeps_vectors and vectors is not None:
            self._kept_vectors.write(
                _digest(state.layout.hex(), state.model),
                {"titles": vectors.titles.astype("<f2", copy=False), "embedded": np.array([state.embedded])},
            )
            state.kept_model = state.model

    # -- the nearest --------------------------------------------------------------------------------------------------

    def build_nearest(self) -> bool:
        """Builds the index of the nearest titles of a very large catalog, of which every title is embedded. Takes
        minutes. False where the catalog is smaller than `nearest.WORTH_IT`, faiss is not installed, or it could not be
        kept."""
        self.keep()
        state = self._state
        if state is None or not self._wants_nearest(state):
            return False
        if state.nearest is None and state.index.vectors is not None:
            self._kept_nearest.write(_nearest_digest(state), {"nearest": nearest.build(state.index.vectors.titles)})
            self._load_nearest(state)
        return state.nearest is not None

    def _load_nearest(self, state: _State) -> None:
        if not self._wants_nearest(state):
            return
        kept = self._kept_nearest.read(_nearest_digest(state))
        try:
            state.nearest = None if kept is None else nearest.NearestTitles(kept["nearest"])
        except Exception as error:  # whatever faiss raises: a damaged file, one of another version, a missing library
            log.warning("searching exactly, because the index of the nearest titles cannot be used: %s", error)

    @staticmethod
    def _wants_nearest(state: _State) -> bool:
        kept = bool(state.layout) and state.kept_model == state.model != ""
        return kept and len(state.index.corpus) >= nearest.WORTH_IT and nearest.installed()


# -- reading ----------------------------------------------------------------------------------------------------------


def _read(catalog: Catalog, kept: dict[str, npt.NDArray[Any]] | None = None) -> _State:
    """The index of the catalog as it is now: what was kept of it, and what happened since; or made anew."""
    with _garbage_left_alone(), catalog.snapshot():
        state = None if kept is None else _of_kept(kept)
        if state is not None:
            happened = catalog.journal.since(state.place, _ALL)
            if happened is not None and len(happened.guides) <= _SHARE_BUILT_ANEW * len(state.index.corpus):
                _learn(state, catalog)
                if _follow(state, catalog, _ALL):
                    return state
        place = catalog.journal.place()
        vocabulary = catalog.full_text.vocabulary()
        state = _State(SearchIndex.of_listings(catalog.guides.listings(), vocabulary), place)
        _learn(state, catalog)
        return state


def _of_kept(kept: dict[str, npt.NDArray[Any]]) -> _State | None:
    """The index as it was kept; None where these are the arrays of another development state."""
    try:
        place, layout = Place(*kept["place"].tolist()), kept["layout"].tobytes()
        return _State(SearchIndex.of_arrays(kept), place, layout=layout, kept_at=place)
    except (KeyError, ValueError, TypeError):
        return None


def _read_anew(file: Path, model: str, vectors: Vectors | None) -> tuple[_State, Damage]:
    """The same on a thread of its own, made anew, with vectors of the model that `vectors` are of; and the damage that
    was passed over."""
    with closing(Catalog(file)) as catalog, catalog.explained():
        state = _read(catalog)
        if vectors is not None:
            _load_vectors(state, catalog, model, vectors.dimensions)
        return state, catalog.damage


def _learn(state: _State, catalog: Catalog) -> None:
    """Known symptoms, codes and outcomes, which are always read anew."""
    state.index.codes, state.index.outcomes = catalog.codes.all(), catalog.jobs.counts()
    for symptom in catalog.jobs.known_symptoms():
        state.index.learn(symptom)


def _load_vectors(state: _State, catalog: Catalog, model: str, dimensions: int) -> None:
    """All vectors of the model that the catalog has."""
    state.index.vectors = Vectors(state.index.corpus, dimensions)
    state.model, state.embedded = model, catalog.embeddings.newest()
    _embed(state, catalog, None, None)


def _follow(state: _State, catalog: Catalog, most: int) -> bool | None:
    """Follows up to so many changes; whether these were all. None where that cannot be done, or would take longer than
    to read the catalog anew."""
    index = state.index
    happened = catalog.journal.since(state.place, most)
    if happened is None:
        return None
    behind = catalog.journal.place().number - happened.place.number
    if behind > max(CHANGES_A_LOOK, _SHARE_BUILT_ANEW * len(index.corpus)):
        return None
    listings = {listing.id: listing for listing in catalog.guides.listings(happened.guides)}
    gone = set(happened.guides) - set(listings)
    if gone and catalog.guides.any_there(gone):  # a damaged one: reading all tells of it
        return None
    texts = catalog.full_text.texts(list(listings))
    for guide_id, listing in listings.items():
        if not index.put(listing, texts.get(guide_id, "")):
            return None
    if gone:
        index.remove(*gone)
    index.forget(*happened.symptoms)
    for symptom in catalog.jobs.known_symptoms(happened.symptoms):
        index.learn(symptom)
    if happened.codes:
        index.codes = catalog.codes.all()
    if happened.jobs:
        index.outcomes = catalog.jobs.counts()
    state.place = happened.place
    if index.vectors is None:
        return happened.is_all
    newest = catalog.embeddings.newest()
    upto = min(newest, state.embedded + most)
    guides, symptoms = catalog.embeddings.stored_since(state.model, state.embedded, upto)
    _embed(state, catalog, happened.guides + guides, happened.symptoms + symptoms)
    state.embedded = upto
    return happened.is_all and upto == newest


def _embed(state: _State, catalog: Catalog, guides: Sequence[int] | None, symptoms: Sequence[int] | None) -> None:
    """Takes up the vectors of these titles and known symptoms, or of all."""
    assert state.index.vectors is not None
    model = state.model, state.index.vectors.dimensions
    if guides is None or guides:
        titles = catalog.embeddings.titles(*model, guides)
        state.index.embed(titles.guide_ids, titles.vectors)
    if symptoms is None or symptoms:
        known = catalog.embeddings.symptoms(*model, symptoms)
        state.index.embed_symptoms(known.ids, known.vectors)


def _digest(*parts: str) -> bytes:
    return hashlib.sha256("\0".join((_FORMAT, *parts)).encode()).digest()


def _nearest_digest(state: _State) -> bytes:
    return _digest(state.layout.hex(), state.model, "nearest")


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
