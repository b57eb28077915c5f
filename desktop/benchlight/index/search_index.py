"""All that is held in memory to search a catalog, and that learns what happens to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from benchlight.index.columns import Arrays
from benchlight.index.corpus import Corpus
from benchlight.index.devices import Devices
from benchlight.index.vectors import Vectors
from benchlight.index.vocabulary import Vocabulary
from benchlight.records import Code, KnownSymptom, Listing, OutcomeCount
from benchlight.words import words


class SearchIndex:
    """Guides, devices, words and known symptoms; the vectors of a model beside them, once there is one."""

    def __init__(self, corpus: Corpus, vocabulary: Vocabulary, devices: Devices | None = None) -> None:
        """`devices`: those of the corpus, where they are made already."""
        self.corpus = corpus
        self.vocabulary = vocabulary
        self.vectors: Vectors | None = None
        self.symptoms: dict[int, KnownSymptom] = {}
        """By their numbers in the catalog."""
        self.fixed: dict[int, KnownSymptom] = {}
        """Those of them that jobs on this bench are the reason for."""
        self._symptoms_of: dict[int, set[int]] = {}
        """Numbers of the known symptoms of guides, by the guides' numbers."""
        self.codes: tuple[Code, ...] = ()
        """The shop's own."""
        self.outcomes: tuple[OutcomeCount, ...] = ()
        """What was told of guides on this bench."""
        self.changed: set[int] = set()
        """Positions of the guides that were put or removed since it was made or kept."""
        self._devices = Devices() if devices is None else devices
        self._named = 0 if devices is None else len(corpus.devices)
        self._weighed_by: tuple[bytes, list[str]] | None = None
        self._weighed = False
        self._device_paths = np.zeros(0, dtype=np.int32)

    @classmethod
    def of_listings(cls, listings: Iterable[Listing], vocabulary: Mapping[str, int]) -> SearchIndex:
        """An index of the guides, which come in catalog order; `vocabulary` is how many of them hold each word."""
        return cls(Corpus(listings), Vocabulary(vocabulary))

    @property
    def texts_waiting(self) -> int:
        """How many titles and known symptoms have no vector."""
        vectors = self.vectors
        if vectors is None:
            return int(np.count_nonzero(self.corpus.alive)) + len(self.symptoms)
        return len(vectors.waiting) + sum(not vectors.knows(symptom) for symptom in self.symptoms)

    @property
    def devices(self) -> Devices:
        """The devices that there are guides for."""
        if not self._weighed:
            for number in range(self._named, len(self.corpus.devices)):
                self._devices.add(number, self.corpus.devices[number])
            self._named = len(self.corpus.devices)
            living, names = self.corpus.living_devices(), self.corpus.common_names()
            by = living.tobytes(), names
            if by != self._weighed_by:
                self._devices.weigh(living, frozenset(word for name in names for word in _words_of_name(name)))
                self._weighed_by = by
            self._device_paths = self.corpus.device_paths()
            self._weighed = True
        return self._devices

    @property
    def device_paths(self) -> npt.NDArray[np.int32]:
        """For each device the number of its guides' category path (`Corpus.paths`), -1 where it has no guides; another
        array where guides have come or gone."""
        _ = self.devices
        return self._device_paths

    def settle(self) -> None:
        """Makes what follows from the guides; else the next query does."""
        _ = self.devices, self.corpus.part_frequency

    def put(self, listing: Listing, text: str) -> bool:
        """A guide was added or changed; `text` is what word search finds it by. False, and nothing happens, where its
        id cannot have been given to a new guide."""
        position = int(self.corpus.positions([listing.id])[0])
        if position >= 0:
            self._forget(position)
        put = self.corpus.put(listing)
        if put is None:
            return False
        self.vocabulary.add(dict.fromkeys(words(text)))
        if self.vectors is not None:
            self.vectors.fit()
        self._happened(put)
        return True

    def remove(self, *guide_ids: int) -> None:
        """Guides were removed; nothing happens for those that were not there."""
        for position in self.corpus.positions(guide_ids).tolist():
            if position >= 0:
                self._forget(position)
                self.corpus.remove(position)
                self._happened(position)
        self.forget(*(symptom for guide in guide_ids for symptom in self._symptoms_of.get(guide, ())))

    def _forget(self, position: int) -> None:
        self.vocabulary.remove(_words_of(self.corpus.listing(position)))
        if self.vectors is not None:
            self.vectors.forget_title(position)

    def _happened(self, position: int) -> None:
        self.changed.add(position)
        self._weighed = False

    def embed(self, guide_ids: npt.NDArray[np.int64], vectors: npt.NDArray[np.floating]) -> None:
        """vectors[i] is of the title of the guide guide_ids[i]; those of guides that are not here are left out."""
        if self.vectors is not None:
            self.vectors.put_titles(self.corpus.positions(guide_ids), vectors)

    def learn(self, symptom: KnownSymptom) -> None:
        """A symptom is known; it has no vector yet. One of a guide that is not here is left out."""
        self.forget(symptom.id)
        if self.corpus.positions([symptom.guide_id])[0] >= 0:
            self.symptoms[symptom.id] = symptom
            self._symptoms_of.setdefault(symptom.guide_id, set()).add(symptom.id)
            if symptom.fixed:
                self.fixed[symptom.id] = symptom

    def embed_symptoms(self, ids: npt.NDArray[np.int64], vectors: npt.NDArray[np.floating]) -> None:
        """vectors[i] is of the known symptom of the number ids[i]; those of others are left out."""
        if self.vectors is not None:
            known = [number for number, id_ in enumerate(ids.tolist()) if id_ in self.symptoms]
            self.vectors.learn([self.symptoms[int(ids[number])] for number in known], vectors[known])

    def forget(self, *symptom_ids: int) -> None:
        """Symptoms are no longer known."""
        for id_ in symptom_ids:
            self.fixed.pop(id_, None)
            if (symptom := self.symptoms.pop(id_, None)) is not None:
                self._symptoms_of[symptom.guide_id].discard(id_)
        if self.vectors is not None:
            self.vectors.forget(*symptom_ids)

    def fixed_before(self, guide_id: int, symptom: str | None) -> bool:
        """Whether a job on this bench says that the guide fixed the symptom."""
        return any(id_ in self.fixed and self.fixed[id_].text == symptom for id_ in self._symptoms_of.get(guide_id, ()))

    def arrays(self) -> Arrays:
        """Guides, devices and words as arrays."""
        return self.corpus.arrays() | self.vocabulary.arrays() | self.devices.arrays()

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, npt.NDArray[Any]]) -> SearchIndex:
        """What `arrays` gave. Raises KeyError and ValueError for other arrays."""
        return cls(Corpus.of_arrays(arrays), Vocabulary.of_arrays(arrays), Devices.of_arrays(arrays))


@lru_cache(1 << 16)
def _words_of_name(name: str) -> tuple[str, ...]:
    return tuple(words(name))


def _words_of(listing: Listing) -> Iterable[str]:
    text = " ".join((listing.title, listing.device, listing.part, *listing.categories))
    return dict.fromkeys(words(text))
