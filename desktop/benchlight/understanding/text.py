"""Understands a text: kinds of device, codes, the device, and parts that are out of question, each with what those
before it found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from benchlight.index.search_index import SearchIndex
from benchlight.records import Code, CodeMeaning, Piece, Query, Sort, Understanding
from benchlight.understanding import builds, exclusions, states
from benchlight.understanding.codes import Codes, in_our_words
from benchlight.understanding.devices import DeviceKinds, DeviceMatch, DeviceMatcher, pieces
from benchlight.understanding.kinds import all_kinds
from benchlight.understanding.language import languages_of
from benchlight.understanding.part_words import Mention, part_mentions
from benchlight.understanding.path_kinds import PathKinds
from benchlight.understanding.slips import mended
from benchlight.words import as_written, telling_words, without_form


@dataclass(frozen=True, slots=True)
class UnderstoodText:
    """What a text says, but for the pieces that the user has removed."""

    understanding: Understanding
    device: DeviceMatch
    kinds: tuple[str, ...]
    """Kinds of device that the query is of: chosen by hand, that of the device, or named. None where that is open."""
    parts: tuple[Mention, ...]
    """Parts that the text names and that are not out of question."""
    built: tuple[tuple[str, int], ...]
    """How the device is built: ids of questions with the places of their answers."""
    is_dead: bool
    """Whether the device does nothing at all."""
    telling_words: int
    """How many words the text has that may tell something."""


class TextUnderstanding:
    """Understands texts, against the devices and the codes of an index."""

    def __init__(self, index: SearchIndex, nicknames: Mapping[str, str]) -> None:
        """`nicknames` maps bench shorthand to what it stands for ("ps" to "playstation")."""
        self._index = index
        self.path_kinds = PathKinds(index.corpus)
        self._kind_of = DeviceKinds(index, self.path_kinds)
        self._devices = DeviceMatcher(index.devices, nicknames, self._kind_of)
        self._codes = _codes(index.codes)
        self._own_codes = index.codes

    def understand(self, query: Query) -> UnderstoodText:
        """What the query's text says, with what was chosen and removed by hand."""
        text = without_form(query.ranked_text)

        def kept(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
            return tuple(piece for piece in pieces if piece.id not in query.removed)

        kinds = kept(all_kinds().recognise(text))
        named = tuple(piece.name for piece in kinds)
        device = self._device(text, named, [], query)  # whose makers' codes may be meant
        shown_by = named or self._device_pieces(device)[1]
        codes = [
            code
            for code in self._codes_now().recognise(text, shown_by, self._name(device, query))
            if kept((code.piece,))
        ]
        said = [span for code in codes for span in code.piece.spans]
        if said:
            device = self._device(text, named, said, query)
        devices, of = self._device_pieces(device)
        chosen: tuple[str, ...] = ()
        unknown = self._devices.unknown(text, device, named, said) if query.device is None else None
        if query.category is not None and query.category in all_kinds():
            of = chosen = (query.category,)
        elif query.device is not None:
            of = self._kind(self._index.corpus.devices.find(query.device))
        meanings = tuple(meaning for code in codes for meaning in code.meanings)
        of = of or named or ((unknown.kind,) if unknown and unknown.kind in all_kinds() else ()) or _kinds_of(meanings)
        of = chosen or tuple(kind for kind in of if (Sort.KIND, kind) not in query.removed)
        built = tuple(each for each in builds.recognise(text, of) if kept((each.piece,)))
        dead = kept(states.recognise(text, of))
        excluded = kept(exclusions.recognise(text, of))
        out_of_question = {piece.name for piece in excluded}
        kinds = tuple(piece for piece in kinds if not devices and piece.name in of)
        told = (code.piece for code in codes), (each.piece for each in built)
        found = (*kept(devices), *kinds, *chain(*told), *dead, *excluded)
        notices = (unknown.notice(self._kind_of.has(unknown.kind)),) if unknown else ()
        mentions = part_mentions(mended(text, self._index.vocabulary.__contains__), of)
        parts = tuple(each for each in mentions if not out_of_question.intersection(each.names))
        language, told_by = self._read_in(text, bool(mentions))
        understanding = Understanding(
            _placed(found, text, query.ranked_text), meanings, notices, language, as_written(text, told_by)
        )
        return UnderstoodText(
            understanding, device, of, parts, tuple((each.id, each.answer) for each in built), bool(dead),
            len(telling_words(text)),
        )  # fmt: skip

    def _read_in(self, text: str, names_parts: bool) -> tuple[str, tuple[str, ...]]:
        """The language beside English that it changes something to have read, and the words that told it."""
        for language, words in languages_of(text):
            if language != "en" and (names_parts or language in self._index.corpus.languages):
                return language, words
        return "", ()

    def _codes_now(self) -> Codes:
        if self._own_codes is not self._index.codes:  # the shop has imported some
            self._codes, self._own_codes = _codes(self._index.codes), self._index.codes
        return self._codes

    def _device(self, text: str, kinds: tuple[str, ...], ignore: list[tuple[int, int]], query: Query) -> DeviceMatch:
        devices = self._index.devices  # weighed anew, where guides have come or gone
        nothing = DeviceMatch(np.zeros(len(devices.totals), dtype=np.float32), None)
        if query.device is not None:
            return nothing
        match = self._devices.match(text, kinds, ignore)
        return nothing if (Sort.DEVICE, self._name(match, query)) in query.removed else match

    def _name(self, match: DeviceMatch, query: Query) -> str:
        """The device that the query is of; "" where that is open."""
        recognised = "" if match.recognised is None else self._index.corpus.devices[match.recognised]
        return query.device or recognised

    def _device_pieces(self, match: DeviceMatch) -> tuple[tuple[Piece, ...], tuple[str, ...]]:
        """The recognised device and its kind."""
        if match.recognised is None:
            return (), ()
        kind = self._kind(match.recognised)
        return pieces(match, self._index.corpus.devices[match.recognised], "".join(kind)), kind

    def _kind(self, device: int) -> tuple[str, ...]:
        kind = self._kind_of.of(device) if device >= 0 else ""
        return (kind,) if kind else ()


def _placed(pieces: Iterable[Piece], text: str, whole: str) -> tuple[Piece, ...]:
    """The pieces of a text that is a piece of the whole, by their places in that."""
    before = whole.index(text)
    return tuple(
        piece._replace(spans=tuple((start + before, length) for start, length in piece.spans)) for piece in pieces
    )


def _codes(own: Sequence[Code]) -> Codes:
    """All codes, and the shop's own in our words."""

    def kinds_of(name: str) -> list[str]:
        return [piece.name for piece in all_kinds().recognise(name)]

    return Codes([in_our_words(code, kinds_of) for code in own])


def _kinds_of(meanings: tuple[CodeMeaning, ...]) -> tuple[str, ...]:
    """Kinds of device that show the codes."""
    return tuple(dict.fromkeys(kind for meaning in meanings for kind in meaning.kinds))
