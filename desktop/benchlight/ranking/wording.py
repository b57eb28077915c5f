"""What is said of an answer, the same in the window and in the terminal: its rows, how many there are, its codes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from benchlight.diagnosis.table import traits_of
from benchlight.drawings import outlines
from benchlight.guide_text import said_label
from benchlight.records import (
    YES_NO,
    CauseOdds,
    Check,
    CodeMeaning,
    Diagnosis,
    Guide,
    Hit,
    Icon,
    Outcome,
    Piece,
    ProposedCheck,
    Sort,
    Stop,
    ToldOutcome,
    Understanding,
)
from benchlight.translation import mark, spoken, tr
from benchlight.understanding.guide_parts import part_of_guide
from benchlight.understanding.hazards import hazards_of, warning
from benchlight.understanding.kinds import all_kinds
from benchlight.understanding.parts import all_parts, part_label
from benchlight.words import words

_NAME_ENDS = re.compile(r" |[:,|·–—]+ ")
"""What stands behind a whole name: after "X1", neither "-Carbon" nor "+" nor "/X2"."""
_USUAL = "replacement"
"""What is done to a part in nearly every guide, and goes without saying."""
_OUTCOMES = {Outcome.FIXED: mark("Fixed it"), Outcome.NOT_IT: mark("Not it")}
_CERTAINTY = {"medium": mark("{meaning} (likely)"), "low": mark("{meaning} (uncertain)")}


def lines(hit: Hit, under: Hit | None = None, kind: str = "") -> tuple[str, list[str]]:
    """What a row says: the part first and large, then the kind of device, the device and what is done, nothing of it
    twice. Where no part is known, the title takes its place; where the row stands under that of its cause, the device
    does.
    """
    part, device = _in_one_line(hit.part), _in_one_line(hit.device)
    title = _behind(_in_one_line(hit.title), device)
    done = _behind(title, part) if part else ""
    if done.casefold() == _USUAL:
        done = ""
    called = _called(hit)
    if under is not None and device:
        first, others = device, ["" if called.casefold() == _called(under).casefold() else called, done]
    elif part:
        first, others = called, ["" if _names(device, kind) else kind, device, done]
    else:
        first, others = title or device, ["" if _names(device, kind) else kind, device]
    said = f"{first} {done}"
    return first, [name for name in others if name and (name == done or not _names(said, name))]


def _called(hit: Hit) -> str:
    """What a row calls its part: in English as the guide does, else as people do in the language that is spoken."""
    kind, _, name = hit.cause.partition("/")
    number = all_parts().named(kind, name) if hit.part and spoken() != "en" else -1
    return _label(number) if number >= 0 else _in_one_line(hit.part)


def part_of(guide: Guide) -> str:
    """What the page of a guide calls its part: likewise."""
    if not guide.part or spoken() == "en":
        return guide.part
    number = part_of_guide(all_kinds().of_path(guide.categories), guide.part)
    return _label(number) if number >= 0 else guide.part


def told(hazards: Sequence[str]) -> list[str]:
    """What is said of hazards, in one line each: what is to be feared, and what is to be done."""
    return [warning(name) for name in hazards]


def cautions(hazards: Sequence[str]) -> list[str]:
    """The same for a text, in which a word stands for the sign."""
    return [_caution(line) for line in told(hazards)]


def _caution(line: str) -> str:
    return f"{said_label(Icon.CAUTION)} {line}"


def warnings(guide: Guide, hazards: Sequence[str] = ()) -> list[str]:
    """What the page of a guide warns of: what its part may do, and the hazards of the text that led to it."""
    kind = all_kinds().of_path(guide.categories)
    number = part_of_guide(kind, guide.part) if guide.part else -1
    own = hazards_of(kind, all_parts()[number].name) if number >= 0 else ()
    return told(list(dict.fromkeys((*hazards, *own))))


def cause(odds: CauseOdds) -> str:
    """What a cause is called."""
    return _label(odds.part) if odds.part >= 0 else odds.called


def causes(several: Sequence[CauseOdds]) -> list[str]:
    """What causes are called beside each other: with the kind of device where they are of no kind that all have."""
    kinds = [all_parts()[each.part].kinds for each in several if each.part >= 0]
    if not kinds or set(kinds[0]).intersection(*kinds[1:]):
        return [cause(each) for each in several]
    return [_with_kinds(each) if each.part >= 0 else cause(each) for each in several]


def _with_kinds(odds: CauseOdds) -> str:
    kinds = ", ".join(all_kinds().labels.get(kind, kind) for kind in all_parts()[odds.part].kinds)
    return tr("{cause} ({kind})").format(cause=cause(odds), kind=kinds)


def causes_of(odds: CauseOdds) -> tuple[str, ...]:
    """What rows of the list may call a cause (`Hit.cause`), one name for each kind of device that has the part; none
    where that is not known."""
    if odds.part < 0:
        return ()
    part = all_parts()[odds.part]
    return tuple(f"{kind}/{part.name}" for kind in part.kinds)


def ruled_out(cause: str) -> str:
    """What is said of a `Hit.cause` whose guide did not help."""
    kind, _, name = cause.partition("/")
    number = all_parts().named(kind, name)
    return tr("Not: {part}").format(part=part_label(number) if number >= 0 else name.strip("“”"))


def answered(check: Check, said: str) -> str:
    """A check and what it showed, in a few words: its id says in short what is checked, behind the kind of device."""
    prefix = next((kind for kind in check.kinds if check.id.startswith(f"{kind}-")), check.id.partition("-")[0])
    name = check.id.removeprefix(f"{prefix}-").replace("-", " ")
    return tr("{check}: {answer}").format(check=name[:1].upper() + name[1:], answer=said)


def outcome_word(outcome: Outcome) -> str:
    """What the outcome is called."""
    return tr(_OUTCOMES[outcome])


def outcome(told: ToldOutcome) -> str:
    """What was told, in a line."""
    return tr("{outcome}: “{symptoms}” by “{guide}”").format(
        outcome=outcome_word(told.job.outcome), symptoms=told.job.symptoms, guide=told.title
    )


def by_part(told: Sequence[ToldOutcome]) -> list[tuple[str, Counter[Outcome]]]:
    """The parts that outcomes were told of, the one that was the fault most often first, with how often which was."""
    counts: dict[str, Counter[Outcome]] = {}
    for each in told:
        counts.setdefault(each.part or each.title, Counter())[each.job.outcome] += 1
    return sorted(counts.items(), key=lambda of: (-of[1][Outcome.FIXED], -of[1].total(), of[0].casefold()))


def percent(share: float) -> str:
    """A probability as people read it."""
    return tr("{percent} %").format(percent=round(100 * share))


def answer(name: str) -> str:
    """An answer to a check, in the language that is spoken where it is yes or no."""
    return tr(name) if name in YES_NO else name


def effort(proposed: ProposedCheck) -> str:
    """What a check takes: minutes, and tools."""
    minutes = tr("%n minutes", "", round(proposed.minutes))
    tools = ", ".join(proposed.check.tools) or tr("no tools")
    return f"{minutes}, {tools}"


def decides(proposed: ProposedCheck) -> list[str]:
    """Why a check: what is likeliest after each answer."""
    told = tr("{answer}: {cause}, {percent}")
    return [
        told.format(answer=answer(name), cause=cause(then), percent=percent(then.odds))
        for name, then in zip(proposed.check.answers, proposed.tells, strict=True)
    ]


def stop(diagnosis: Diagnosis) -> str:
    """Why no check is proposed."""
    match diagnosis.stop:
        case Stop.LIKELY_ENOUGH:
            return tr("No further check: {cause} is likely enough.").format(cause=cause(diagnosis.causes[0]))
        case Stop.NOTHING_PAYS:
            return tr("No further check: none saves more time than it takes. Try the causes in their order.")
        case Stop.NO_CHECKS:
            return tr("Benchlight has no checks for such a device.")
        case Stop.GOES_ON:
            return ""


def head(guide: Guide) -> list[str]:
    """What stands above a guide as a text: what is to be feared, and that it is an outline where it is one."""
    return [*map(_caution, warnings(guide)), *filter(None, [outline(guide)])]


class Drawn(NamedTuple):
    """What a drawing shows."""

    kind: str
    part: str
    traits: tuple[str, ...]


def drawn(guide: Guide) -> Drawn | None:
    """The drawing in place of the pictures that an outline has not; None where there is none of its part."""
    kind = guide.made_for[0] if guide.is_outline else ""
    traits = traits_of(guide.device)
    if not outlines.fits(kind, guide.family, traits):
        return None
    return Drawn(kind, guide.family, tuple(sorted(outlines.options(kind).intersection(traits))))


def called(kind: str, part: str) -> str:
    """What a part of a kind of device is called."""
    number = all_parts().named(kind, part)
    return _label(number) if number >= 0 else part


def outline(guide: Guide) -> str:
    """What the page of a general outline says of it; "" for a guide of the device itself."""
    if not guide.is_outline:
        return ""
    kind, *traits = guide.made_for
    made_for = ", ".join([all_kinds().labels.get(kind, kind), *traits])
    return tr(
        "A general outline, made for: {made_for}. Nobody has checked it on this very model: its screws, clips, cables "
        "and the order of its parts may differ. Where they do, go by the device."
    ).format(made_for=made_for)


def _label(number: int) -> str:
    label = part_label(number)
    return label[:1].upper() + label[1:]


def kinds_to_say(hits: Sequence[Hit], of: Sequence[str]) -> list[str]:
    """The kind of device that each row says, else the drain pump of a washing machine looks like that of a dishwasher.
    "" where that goes without saying: all causes are of one kind, or the row is of the only one that the text is `of`.
    """
    kinds = [all_kinds().of_path(hit.categories) if hit.cause else "" for hit in hits]
    several = len({*kinds} - {""}) > 1
    return [all_kinds().labels[kind] if several and kind and [kind] != list(of) else "" for kind in kinds]


def counted(hits: Sequence[Hit]) -> str:
    """How many causes and guides are listed."""
    causes = sum(bool(hit.cause) for hit in hits)
    guides = len(hits) - causes
    if not causes:
        return tr("%n guides", "", guides)
    told = tr("%n causes", "", causes)
    if not guides:
        return told
    return tr("{causes} and {guides}").format(causes=told, guides=tr("%n other guides", "", guides))


def pieces(understanding: Understanding) -> tuple[Piece, ...]:
    """What is told of what was understood: a device says its kind as well."""
    devices = understanding.of(Sort.DEVICE)
    return tuple(piece for piece in understanding.pieces if not devices or piece.sort is not Sort.KIND)


def pinned(understanding: Understanding) -> list[str]:
    """What stands above the list, a line each: what the codes mean, and what the catalog has not."""
    readings = groupby(understanding.codes, key=lambda meaning: meaning.code)
    codes = [_meaning(each, place) for _, found in readings for place, each in enumerate(found)]
    return [*codes, *understanding.notices]


def sources(understanding: Understanding) -> list[str]:
    """Where a person can look up what the codes mean."""
    told = tr("Source of {code}: {source}")
    return list(
        dict.fromkeys(told.format(code=each.code, source=each.source) for each in understanding.codes if each.source)
    )


def _meaning(code: CodeMeaning, place: int) -> str:
    """A code in one line; `place` is that among its readings."""
    device = " ".join(filter(None, (code.maker, all_kinds().labels.get(code.kind, code.kind))))
    start = " · ".join(filter(None, (code.code, device)))
    if not code.meaning:
        return tr("{code}: not a code that Benchlight knows.").format(code=start)
    meaning = code.meaning.rstrip(".")
    if code.certainty in _CERTAINTY:
        meaning = tr(_CERTAINTY[code.certainty]).format(meaning=meaning)
    line = tr("or {code}: {meaning}.") if place else tr("{code}: {meaning}.")
    line = line.format(code=start, meaning=meaning)
    check = tr("First: {check}.").format(check=_small(code.check.rstrip("."))) if code.check else ""
    return f"{line} {check}".rstrip()


def _small(sentence: str) -> str:
    """With a small letter at the beginning, but for an abbreviation: it goes on after a colon."""
    return sentence if sentence[1:2].isupper() else sentence[:1].lower() + sentence[1:]


def _behind(text: str, name: str) -> str:
    """What stands in the text behind the name that it begins with; the text itself where it begins otherwise. A longer
    name that begins so is not torn."""
    rest = text[len(name) :]
    if not name or not text.casefold().startswith(name.casefold()) or (rest and not _NAME_ENDS.match(rest)):
        return text
    return rest.lstrip(" -–—:,·|")


def _names(text: str, name: str) -> bool:
    return f" {' '.join(words(name))} " in f" {' '.join(words(text))} "


def _in_one_line(text: str) -> str:
    """A line break would be laid out as two lines; a row has room for one."""
    return " ".join(text.split())
