"""How well a manual is read: what was found, against what is known of it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchlight.records import Code, Guide, Icon, Record
from benchlight.sources.reading import read_guides

from .truth import REMARK, Manual, TrueGuide

_CALLOUT = re.compile(r"\(\d+\)")
_REGION = re.compile(r"page:(\d+)#([\d.]+),([\d.]+),([\d.]+),([\d.]+)")
_SIGNAL = (Icon.CAUTION, Icon.NOTE, Icon.REMINDER)
_REMARK = re.compile(rf"\s*{re.escape(REMARK)}\s*$")
_SIGNS = str.maketrans({"“": '"', "”": '"', "’": "'", "–": "-", "‑": "-", "\u00ad": None})


@dataclass
class Tally:
    """How many are right of those that there are, and of those that were found."""

    right: int = 0
    missing: int = 0
    extra: int = 0

    def __iadd__(self, other: Tally) -> Tally:
        self.right += other.right
        self.missing += other.missing
        self.extra += other.extra
        return self

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1 where there is nothing to find."""
        total = 2 * self.right + self.missing + self.extra
        return 2 * self.right / total if total else 1.0


@dataclass
class Score:
    """What was read of one manual or of several."""

    guides: Tally = field(default_factory=Tally)
    """By part and first page."""
    ranges: Tally = field(default_factory=Tally)
    """Of the guides that were found, first and last page."""
    steps: Tally = field(default_factory=Tally)
    warnings: Tally = field(default_factory=Tally)
    parts: Tally = field(default_factory=Tally)
    """By their numbers."""
    prerequisites: Tally = field(default_factory=Tally)
    pictures: Tally = field(default_factory=Tally)
    """Figures whose middle some picture of the guide shows."""
    codes: Tally = field(default_factory=Tally)
    symptoms: Tally = field(default_factory=Tally)
    locales: Tally = field(default_factory=Tally)
    devices: Tally = field(default_factory=Tally)
    faults: list[str] = field(default_factory=list)
    """What is wrong, one by one."""

    def __iadd__(self, other: Score) -> Score:
        for name, tally in self.tallies():
            tally += getattr(other, name)
        self.faults += other.faults
        return self

    def tallies(self) -> Iterator[tuple[str, Tally]]:
        """All by their names."""
        return ((name, value) for name, value in vars(self).items() if isinstance(value, Tally))


def read_score(manual: Manual, path: Path) -> Score:
    """Reads the file, and says how well."""
    return score(manual, [record for record in read_guides(path) if isinstance(record, Guide | Code)])


def score(manual: Manual, records: Iterable[Record]) -> Score:
    """How well these records tell what is in the manual."""
    records = list(records)
    guides = [record for record in records if isinstance(record, Guide)]
    codes = [record for record in records if isinstance(record, Code)]
    found = Score()
    pairs = _pairs(manual.guides, guides)
    surroundings = [normal(true.part) for true in manual.guides if not true.required]
    for true in manual.guides:
        guide = pairs.get(id(true))
        if guide is not None:
            _score_guide(found, true, guide, surroundings)
            if true.required:
                found.guides.right += 1
        elif true.required:
            found.guides.missing += 1
            found.steps.missing += len(true.steps)
            found.faults.append(f"no guide: {true.part}, pages {true.first}-{true.last}")
    taken = {id(guide) for guide in pairs.values()}
    for guide in guides:
        if id(guide) not in taken:
            found.guides.extra += 1
            found.faults.append(f"no such guide: {guide.title!r}, part {guide.part!r}, pages {guide.pages}")
    _score_tables(found, manual, guides, codes)
    for guide in guides:
        right = normal(manual.device) in normal(guide.device)
        found.devices += Tally(int(right), int(not right))
        if not right:
            found.faults.append(f"device {guide.device!r} of {guide.title!r}")
    return found


def normal(text: str) -> str:
    """The text without what is of its setting alone: callouts, ligatures, blanks, kinds of quotes and hyphens."""
    text = unicodedata.normalize("NFKC", _REMARK.sub("", _CALLOUT.sub("", text))).translate(_SIGNS).casefold()
    return " ".join(re.sub(r"\s+([.,;:])", r"\1", text).split()).strip(" .")


def _pairs(true: list[TrueGuide], guides: list[Guide]) -> dict[int, Guide]:
    """For each true guide the one that was read for it."""
    pairs: dict[int, Guide] = {}
    left = {id(guide): guide for guide in guides}
    for exactly in (True, False):
        for each in true:
            if id(each) in pairs:
                continue
            for guide in left.values():
                if _first(guide) == each.first and _is_of(guide, each.part, exactly=exactly):
                    pairs[id(each)] = left.pop(id(guide))
                    break
    return pairs


def _is_of(guide: Guide, part: str, *, exactly: bool) -> bool:
    part = normal(part)
    return normal(guide.part) == part or (not exactly and part in normal(guide.title))


def _first(guide: Guide) -> int:
    return int(re.split("[-,]", guide.pages)[0] or 0)


def _score_guide(found: Score, true: TrueGuide, guide: Guide, surroundings: list[str]) -> None:
    where = f"{true.part} ({true.first}-{true.last})"
    last = int(re.split("[-,]", guide.pages)[-1])
    if last == true.last or (true.blank_after and last == true.last + 1):
        found.ranges.right += 1
    else:
        found.ranges.missing += 1
        found.faults.append(f"{where}: pages {guide.pages}")
    found.steps += _score_steps(found, where, true, guide)
    lines = [line for step in guide.steps for line in step.lines]
    told = normal(" ".join([guide.summary, guide.conclusion, *(line.text for line in lines if line.icon in _SIGNAL)]))
    _tally(found, found.locales, guide.locale == true.locale, f"{where}: language {guide.locale!r}")
    for warning in true.warnings:
        _tally(found, found.warnings, normal(warning) in told, f"{where}: no caution {warning!r}")
    for description, number in true.parts:
        right = any(number in part and normal(description) in normal(part) for part in guide.parts)
        _tally(found, found.parts, right, f"{where}: no part {description!r} ({number}) in {guide.parts}")
    found.parts.extra += max(len(guide.parts) - len(true.parts), 0)
    for part in true.prerequisites:
        right = any(normal(part) in normal(link.title) for link in guide.prerequisites)
        _tally(found, found.prerequisites, right, f"{where}: no prerequisite {part!r} in {guide.prerequisites}")
    links = [link for link in guide.prerequisites if not any(part in normal(link.title) for part in surroundings)]
    found.prerequisites.extra += max(len(links) - len(true.prerequisites), 0)
    images = [image for step in guide.steps for image in step.images]
    regions = [tuple(map(float, match.groups())) for image in images if (match := _REGION.fullmatch(image))]
    for page, across, down in true.figures:
        right = any(on == page and x0 <= across <= x1 and y0 <= down <= y1 for on, x0, y0, x1, y1 in regions)
        _tally(found, found.pictures, right, f"{where}: no picture of page {page} at {across:.0f},{down:.0f}")


def _score_steps(found: Score, where: str, true: TrueGuide, guide: Guide) -> Tally:
    wanted, may = Counter(map(normal, true.steps)), Counter(map(normal, true.may))
    tally = Tally()
    for step in guide.steps:
        plain = [line.text for line in step.lines if line.icon not in _SIGNAL]
        if not plain:
            continue
        forms = (normal(plain[0]), normal(" ".join(plain)))
        form = next((form for form in forms if wanted[form]), None)
        if form is not None:
            wanted[form] -= 1
            tally.right += 1
        elif any(may[form] for form in forms):
            may[next(form for form in forms if may[form])] -= 1
        else:
            tally.extra += 1
            found.faults.append(f"{where}: no such step {' / '.join(plain)!r}")
    for text in wanted.elements():
        tally.missing += 1
        found.faults.append(f"{where}: no step {text!r}")
    return tally


def _score_tables(found: Score, manual: Manual, guides: list[Guide], codes: list[Code]) -> None:
    given = {normal(name): code for code in codes for name in (code.code, *code.also)}
    for code, meaning in manual.codes.items():
        right = normal(code) in given and normal(meaning) in normal(given[normal(code)].meaning)
        _tally(found, found.codes, right, f"no code {code}: {meaning}; {given.get(normal(code))}")
    for other in codes:
        if normal(other.code) not in map(normal, manual.codes):
            found.codes.extra += 1
            found.faults.append(f"no such code: {other.code}: {other.meaning}")
    symptoms = {normal(symptom) for guide in guides for symptom in guide.symptoms}
    symptoms |= {normal(code.meaning) for code in codes}
    for symptom, action in manual.symptoms.items():
        _tally(found, found.symptoms, normal(symptom) in symptoms, f"no symptom {symptom!r}: {action!r}")


def _tally(found: Score, tally: Tally, right: bool, fault: str) -> None:
    if right:
        tally.right += 1
    else:
        tally.missing += 1
        found.faults.append(fault)
