"""Training pairs (symptom text, guide title) from the symptom lexicon and the device table.

A pair is a symptom of a part family, told as someone at a bench would type it, in English or in another language of the
lexicon, and the title of the guide that replaces that part on some device. Everything is drawn from one seeded
generator: the same lexicon, device table and seed give the same pairs.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from benchlight.sources.lexicon import DeviceLine, PartFamily, Wording
from benchlight.understanding.tables import table

_Choice = TypeVar("_Choice")


class Split(StrEnum):
    """Which pairs to make. Families, devices and phrasings are divided between the two before any pair is made."""

    TRAIN = "train"
    VALIDATION = "validation"


@dataclass(frozen=True, slots=True)
class Pair:
    """One training example; the columns are called sentence_0 and sentence_1 as in the reference model card."""

    sentence_0: str
    """Symptom text."""
    sentence_1: str
    """Guide title."""
    device_class: str
    family: str
    """`group/name` of the part family."""


@dataclass(frozen=True, slots=True)
class Shares:
    """How many of the texts are of a sort."""

    naming: float = 0.0
    """That name the part, as people do who think they know it."""
    plain: float = 0.0
    """Of the others: plain complaints, which tell little and stand for the likeliest part."""
    other_languages: float = 0.0
    """In another language than English, for the families that have one."""
    alike: float = 0.0
    """Of those in another language: paired with an English symptom of the same part instead of a title."""


HELD_OUT_FAMILIES = 0.04
HELD_OUT_DEVICES = 0.05
HELD_OUT_PHRASINGS = 0.05

_TERSE, _CUSTOMER, _REPORT = 0.4, 0.3, 0.3
"""Shares of the registers."""

_ONE_DEVICE = 0.5
"""Share of hard blocks whose guides are all of one device; in the others only the class is the same, so that the model
learns to look past the device where the text names none."""

# How the device stands in the symptom text.
_FULL_NAME, _SHORT_NAME, _CLASS_WORD = 0.25, 0.3, 0.2

_PLAIN_MENTION = 0.5
_PLAIN_ENOUGH = 15
"""Plain complaints from which on a family gets its full share of them."""

# In other languages than English.
_PLAIN_SPOKEN, _PART_BEFORE = 0.5, 0.1
_WITHOUT_ACCENTS = 0.2
_RESPELT = {"de": (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue"))}
"""What is typed where a keyboard has no such letters. The model does not see accents."""

_TYPO = 0.15
_PARTIAL = 0.12
_LOWER = 0.35
_NO_PUNCTUATION = 0.2

_TITLES = (
    ("{device} {part} Replacement", 0.86),
    ("{device} {part}", 0.04),
    ("Replacing {device} {part}", 0.03),
    ("How to Replace the {part} of a {device}", 0.03),
    ("{device} {part} Repair", 0.02),
    ("{part} Replacement", 0.02),
)

_NAMINGS = (
    "{part} broken", "broken {part}", "{part} not working", "faulty {part}", "{part} faulty", "{part} gone",
    "{part} needs replacing", "need a new {part}", "problem with the {part}", "{part} problem", "bad {part}",
    "{part} damaged", "damaged {part}", "{part} failed", "think it is the {part}", "suspect {part}", "{part}?",
    "{part} worn out", "{part} loose", "{part} issue", "check the {part}", "{part}",
)  # fmt: skip

# The bench report form of the reference: a heading, the symptoms, and the number and name of the next section.
_LAYOUTS = (
    ("Symptoms:\n{indented}\n  3. General", 0.3),
    ("Symptoms:\n{indented}\n\n   3. General", 0.15),
    ("symptoms: {line}.\n  3. General", 0.15),
    ("{line}\n   3. General", 0.15),
    ("symptoms: `{line}`\n  3. General", 0.05),
    ('Symptoms (e.g., "{line}")\n\n  3. General', 0.1),
    ("Symptoms:\n{indented}\n\n   3.", 0.05),
    ("{line}", 0.05),
)

_CLASS_WORDS: Mapping[str, Sequence[str]] = {
    "phone": ("phone", "mobile", "cell", "smartphone"),
    "laptop": ("laptop", "notebook", "computer"),
    "desktop": ("desktop", "PC", "computer", "tower"),
    "tv": ("TV", "telly", "television"),
    "refrigerator": ("fridge", "refrigerator", "fridge freezer"),
    "washer": ("washing machine", "washer"),
    "dryer": ("dryer", "tumble dryer"),
    "vacuum": ("vacuum", "hoover", "vac", "vacuum cleaner"),
    "robot-vacuum": ("robot vacuum", "robot"),
    "coffee-maker": ("coffee machine", "coffee maker"),
    "power-tool": ("drill", "tool", "saw"),
    "smartwatch": ("watch", "smartwatch"),
    "media-player": ("player", "mp3 player"),
    "handheld-console": ("handheld", "console"),
    "game-controller": ("controller", "pad"),
    "bicycle": ("bike", "bicycle"),
    "e-scooter": ("scooter", "e-scooter"),
    "vehicle": ("car", "vehicle"),
    "oven": ("oven", "cooker", "stove"),
}


def generate(
    families: Sequence[PartFamily],
    lines: Sequence[DeviceLine],
    count: int,
    seed: int,
    split: Split = Split.TRAIN,
    shares: Shares = Shares(),
) -> list[Pair]:
    """`count` different pairs of the split, in random order; fewer where the lexicon does not give as many."""
    source = random.Random(f"{seed}/{split}")
    choices = _Choices(families, lines, split, shares)
    pairs: dict[tuple[str, str], Pair] = {}
    for _ in range(count * 4):
        if len(pairs) == count:
            break
        pair = choices.pair(source)
        pairs.setdefault((pair.sentence_0, pair.sentence_1), pair)
    return list(pairs.values())


def blocks(
    families: Sequence[PartFamily],
    lines: Sequence[DeviceLine],
    count: int,
    block: int,
    seed: int,
    split: Split = Split.TRAIN,
    shares: Shares = Shares(),
) -> list[Pair]:
    """About `count` pairs in consecutive blocks of `block`, each block hard: guides of one device, or of devices of one
    class, and no part family twice, so that within a block only the symptom tells the guides apart."""
    source = random.Random(f"{seed}/{split}/blocks")
    choices = _Choices(families, lines, split, shares)
    made: list[Pair] = []
    while len(made) + block <= count:
        made.extend(choices.block(source, block))
    return made


def mixed(made: Sequence[Pair], own: Sequence[Pair], block: int, seed: int) -> list[Pair]:
    """The blocks of `made` with the pairs `own` spread among them, in blocks in which no title stands twice; those are
    smaller where there are few titles."""
    source = random.Random(f"{seed}/own")
    titled: list[dict[str, Pair]] = []
    for pair in source.sample(own, len(own)):
        into = next((each for each in titled if len(each) < block and pair.sentence_1 not in each), None)
        if into is None:
            titled.append(into := {})
        into[pair.sentence_1] = pair
    all_blocks = [list(made[begin : begin + block]) for begin in range(0, len(made), block)]
    if own:  # the generated ones alone are in random order already
        all_blocks += [list(each.values()) for each in titled]
        source.shuffle(all_blocks)
    return [pair for each in all_blocks for pair in each]


def held_out_phrasing(phrasing: str) -> bool:
    """Whether no model is trained on the phrasing, so that it can measure one."""
    return _is_held_out(phrasing, HELD_OUT_PHRASINGS)


def as_told(source: random.Random, phrasing: str, device_class: str, language: str = "en") -> str:
    """The phrasing as somebody types it who names the kind of device, with slips, or not to its end."""
    mention = source.choice(_class_words(device_class, language))
    if "{device}" in phrasing:
        return _typed(source, phrasing.replace("{device}", mention))
    return _typed(source, source.choice((f"{mention} {_lower_first(phrasing)}", f"{phrasing} ({mention})", phrasing)))


class _Choices:
    """What may be drawn for a split."""

    def __init__(
        self,
        families: Sequence[PartFamily],
        lines: Sequence[DeviceLine],
        split: Split,
        shares: Shares,
    ) -> None:
        self._split = split
        self._shares = shares
        self._spoken: dict[str, list[_Spoken]] = {}
        self._symptoms: dict[str, _Symptoms] = {}
        self._fitting: list[tuple[PartFamily, tuple[DeviceLine, ...]]] = []
        self._weights: list[float] = []
        by_group: dict[str, list[DeviceLine]] = {}
        for line in lines:
            by_group.setdefault(line.group, []).append(line)
        for family in families:
            fitting = tuple(line for line in by_group.get(family.group, ()) if family.fits(line))
            symptoms = _Symptoms(family, split)
            if fitting and symptoms.count:
                self._fitting.append((family, fitting))
                self._symptoms[_identity(family)] = symptoms
                told = (_Spoken(each, split) for each in family.wordings)
                self._spoken[_identity(family)] = [each for each in told if each.count]
                self._weights.append(symptoms.count)
        self._everywhere = [(family, line) for family, fitting in self._fitting for line in fitting]
        self._by_line: dict[str, list[PartFamily]] = defaultdict(list)
        self._by_class: dict[str, list[tuple[PartFamily, DeviceLine]]] = defaultdict(list)
        for family, line in self._everywhere:
            self._by_line[_line_identity(line)].append(family)
            self._by_class[line.device_class].append((family, line))

    def pair(self, source: random.Random) -> Pair:
        """One pair, families drawn by how many symptoms they have."""
        family, fitting = source.choices(self._fitting, self._weights)[0]
        line = source.choice(fitting)
        return self._make(source, family, line, _device(source, line, self._split))

    def block(self, source: random.Random, size: int) -> Iterator[Pair]:
        """A hard block: see `blocks`."""
        _, fitting = source.choices(self._fitting, self._weights)[0]
        first = source.choice(fitting)
        device = _device(source, first, self._split)
        same_device = [(family, first) for family in self._by_line[_line_identity(first)]]
        same_class = [choice for choice in self._by_class[first.device_class] if choice not in same_device]
        strangers = source.sample(self._everywhere, size)
        one_device = source.random() < _ONE_DEVICE
        source.shuffle(same_device)
        source.shuffle(same_class)
        pool = (
            same_device + same_class if one_device else sorted(same_device + same_class, key=lambda _: source.random())
        )
        taken: set[str] = set()
        for family, line in (*pool, *strangers):
            if len(taken) == size:
                return
            if _identity(family) not in taken:
                taken.add(_identity(family))
                shared = one_device and line is first
                yield self._make(source, family, line, device if shared else _device(source, line, self._split))

    def _make(self, source: random.Random, family: PartFamily, line: DeviceLine, device: str) -> Pair:
        part = source.choices(family.names, [1 / (rank + 1) for rank in range(len(family.names))])[0]
        title = _weighted(source, _TITLES).format(device=device, part=part)
        symptoms = self._symptoms[_identity(family)]
        spoken, shares = self._spoken[_identity(family)], self._shares
        if shares.other_languages and spoken and source.random() < shares.other_languages:
            text = source.choice(spoken).draw(source, device, line.device_class)
            if source.random() < shares.alike:
                title = symptoms.draw(source, device, line.device_class)
        elif shares.naming and source.random() < shares.naming:
            text = symptoms.draw_naming(source, device, line.device_class, source.choice(family.names))
        elif (share := shares.plain * symptoms.plainness) and source.random() < share:
            text = symptoms.draw_plain(source, device, line.device_class)
        else:
            text = symptoms.draw(source, device, line.device_class)
        return Pair(text, title, line.device_class, _identity(family))


class _Symptoms:
    """The symptoms of a family that belong to a split, and how they are told."""

    def __init__(self, family: PartFamily, split: Split) -> None:
        whole = _is_held_out(_identity(family), HELD_OUT_FAMILIES)

        def mine(phrasing: str) -> bool:
            held_out = whole or held_out_phrasing(phrasing)
            return held_out == (split is Split.VALIDATION)

        self._terse = [each for each in family.terse if mine(each)]
        self._customer = [each for each in family.customer if mine(each)]
        self._report = [each for each in family.report if mine("\n".join(each))]
        self._plain = [each for each in family.plain if mine(each)]
        self.count = len(self._terse) + len(self._customer) + len(self._report)
        self.plainness = min(1.0, len(family.plain) / _PLAIN_ENOUGH) if self._plain else 0.0

    def draw(self, source: random.Random, device: str, device_class: str) -> str:
        """A symptom text: register, device mention, form, and what typing does to it."""
        registers = [
            (self._draw_terse, _TERSE if self._terse else 0.0),
            (self._draw_customer, _CUSTOMER if self._customer else 0.0),
            (self._draw_report, _REPORT if self._report else 0.0),
        ]
        return _weighted(source, registers)(source, _mention(source, device, _class_words(device_class)))

    def draw_naming(self, source: random.Random, device: str, device_class: str, part: str) -> str:
        """A text that names the part, with or without a symptom beside it."""
        mention = _mention(source, device, _class_words(device_class))
        text = source.choice(_NAMINGS).format(part=part.lower())
        if self._terse and source.random() < 0.5:
            symptom = source.choice(self._terse).replace("{device}", mention or "unit")
            text = source.choice((f"{text}, {symptom}", f"{symptom}. {text}", f"{text} - {symptom}"))
        if mention and mention not in text:
            text = source.choice((f"{mention} {text}", f"{mention}: {text}", f"{text} ({mention})"))
        return _typed(source, text)

    def draw_plain(self, source: random.Random, device: str, device_class: str) -> str:
        """A plain complaint; it names the device more rarely than the others do."""
        text = source.choice(self._plain)
        mention = _mention(source, device, _class_words(device_class)) if source.random() < _PLAIN_MENTION else ""
        if mention:
            text = source.choice((f"{mention} {_lower_first(text)}", f"{mention}: {text}", f"{text} ({mention})"))
        return _typed(source, text)

    def _draw_terse(self, source: random.Random, mention: str) -> str:
        text = source.choice(self._terse)
        if len(self._terse) > 1 and source.random() < 0.15:
            text = f"{text}, {source.choice([each for each in self._terse if each != text])}"
        text = text.replace("{device}", mention or "unit")
        if mention and mention not in text:
            text = source.choice(
                (f"{mention} {text}", f"{mention}: {text}", f"{mention}, {text}", f"{text}, {mention}")
            )
        text = _typed(source, text)
        return _laid_out(source, [text]) if source.random() < 0.25 else text

    def _draw_customer(self, source: random.Random, mention: str) -> str:
        text = source.choice(self._customer)
        if "{device}" in text:
            text = text.replace("{device}", mention or source.choice(("device", "machine", "unit")))
        elif mention and source.random() < 0.6:
            text = source.choice((f"{mention}. {text}", f"{text} It's a {mention}.", f"{mention}: {text}"))
        text = _typed(source, text)
        return _laid_out(source, [text]) if source.random() < 0.15 else text

    def _draw_report(self, source: random.Random, mention: str) -> str:
        bullets = [bullet.replace("{device}", mention or "device") for bullet in source.choice(self._report)]
        if len(bullets) > 1 and source.random() < 0.3:
            bullets = source.sample(bullets, source.randint(1, len(bullets)))
        if mention and source.random() < 0.7:
            bullets[0] = (
                f"{mention}: {bullets[0]}" if source.random() < 0.5 else f"{mention} {_lower_first(bullets[0])}"
            )
        return _laid_out(source, bullets)


class _Spoken:
    """How one language tells of a family, as far as it belongs to a split."""

    def __init__(self, wording: Wording, split: Split) -> None:
        def mine(texts: Sequence[str]) -> list[str]:
            return [text for text in texts if held_out_phrasing(text) == (split is Split.VALIDATION)]

        self._names = wording.names
        self._plain, self._diagnostic = mine(wording.plain), mine(wording.diagnostic)
        self._language = wording.language
        self.count = len(self._plain) + len(self._diagnostic)

    def draw(self, source: random.Random, device: str, device_class: str) -> str:
        """A symptom text, perhaps behind the name of the part or of the device."""
        plain = self._plain and (not self._diagnostic or source.random() < _PLAIN_SPOKEN)
        text = source.choice(self._plain if plain else self._diagnostic)
        if source.random() < _PART_BEFORE:
            text = source.choice(
                (f"{{part}}. {text}", f"{text}. {{part}}", f"{{part}}, {_lower_first(text)}", "{part}")
            )
            text = text.replace("{part}", source.choice(self._names))
        kinds = _class_words(device_class, self._language)
        mention = _mention(source, device, kinds) if source.random() < _PLAIN_MENTION else ""
        if mention:
            text = source.choice((f"{mention} {_lower_first(text)}", f"{mention}: {text}", f"{text} ({mention})"))
        if source.random() < _WITHOUT_ACCENTS:
            for letters, typed in _RESPELT.get(self._language, ()):
                text = text.replace(letters, typed)
        return _typed(source, text)


def _mention(source: random.Random, device: str, kinds: Sequence[str]) -> str:
    """How the text names the device: in full, shortened, by its kind, or not at all ("")."""
    draw = source.random()
    if draw < _FULL_NAME:
        return device
    if draw < _FULL_NAME + _SHORT_NAME:
        return _shortened(source, device)
    if draw < _FULL_NAME + _SHORT_NAME + _CLASS_WORD:
        return source.choice(kinds)
    return ""


def _class_words(device_class: str, language: str = "en") -> Sequence[str]:
    """What the kind of device is called."""
    named = _CLASS_WORDS if language == "en" else table(f"kinds/{language}")["names"]
    return named.get(device_class) or (device_class.replace("-", " "),)


def _shortened(source: random.Random, device: str) -> str:
    """The device as benches shorten it: without its brand, or its model number alone."""
    words = device.split()
    numbered = [word for word in words if any(letter.isdigit() for letter in word) and len(word) >= 3]
    if numbered and source.random() < 0.4:
        return source.choice(numbered)
    return " ".join(words[1:]) if len(words) > 1 else device


def _typed(source: random.Random, text: str) -> str:
    """What typing does: lower case, no punctuation, a typo, or a text that is not finished yet."""
    if source.random() < _LOWER:
        text = text.lower()
    if source.random() < _NO_PUNCTUATION:
        text = re.sub(r"[.,;!?]+(?=\s|$)", "", text)
    if source.random() < _TYPO:
        text = _misspelt(source, text)
    words = text.split(" ")
    if len(words) >= 5 and source.random() < _PARTIAL:
        text = " ".join(words[: source.randint(max(3, len(words) // 2), len(words) - 1)])
    return text


def _misspelt(source: random.Random, text: str) -> str:
    places = [match.start() for match in re.finditer(r"(?<=[a-z])[a-z](?=[a-z])", text)]
    if not places:
        return text
    place = source.choice(places)
    swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    return source.choice((swapped, text[:place] + text[place + 1 :], text[:place] + text[place] + text[place:]))


def _laid_out(source: random.Random, bullets: Sequence[str]) -> str:
    indent = " " * source.choice((3, 5, 7))
    indented = "\n".join(f"{indent}- {bullet}" for bullet in bullets)
    line = ", ".join(bullets).rstrip(".")
    return _weighted(source, _LAYOUTS).replace("{indented}", indented).replace("{line}", line)


def _device(source: random.Random, line: DeviceLine, split: Split) -> str:
    held_out = [device for device in line.devices if _is_held_out(device, HELD_OUT_DEVICES)]
    others = [device for device in line.devices if device not in held_out]
    mine, rest = (held_out, others) if split is Split.VALIDATION else (others, held_out)
    return source.choice(mine or rest)


def _is_held_out(text: str, share: float) -> bool:
    # By hash, not by draw: adding to the lexicon moves nothing between the splits.
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4]) < share * 2**32


def _identity(family: PartFamily) -> str:
    return f"{family.group}/{family.name}"


def _line_identity(line: DeviceLine) -> str:
    return "/".join((line.group, line.device_class, line.category, *line.traits))


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


def _weighted(source: random.Random, choices: Sequence[tuple[_Choice, float]]) -> _Choice:
    return source.choices([choice for choice, _ in choices], [weight for _, weight in choices])[0]
