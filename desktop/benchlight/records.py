"""The records that cross rooms and threads. All are frozen: a record handed to another thread cannot change there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import chain, repeat
from operator import add
from pathlib import Path
from typing import ClassVar, NamedTuple, TypeAlias

from benchlight.translation import mark, tr

Cancelled: TypeAlias = Callable[[], bool]
"""Asked between small pieces of long work; the work stops cleanly when it answers True."""


def never() -> bool:
    """The `Cancelled` of work that nobody can cancel."""
    return False


class Icon(StrEnum):
    """What stands before a line of a step: a bullet that points to what is marked in its colour in the picture, or what
    sort of line it is."""

    PLAIN = ""
    BLACK = "black"
    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    LIGHT_BLUE = "light_blue"
    BLUE = "blue"
    VIOLET = "violet"
    NOTE = "note"
    CAUTION = "caution"
    REMINDER = "reminder"


class Line(NamedTuple):
    """A line of a step."""

    text: str
    icon: Icon = Icon.PLAIN
    level: int = 0
    """How far it is indented, from 0 on."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a guide."""

    text: str
    """Lines separated by newlines."""
    title: str = ""
    images: tuple[str, ...] = ()
    """Addresses of its pictures, see `benchlight.pictures`."""
    bullets: tuple[tuple[Icon, int], ...] = ()
    """Icon and level of its lines, one after another; those that have none are plain."""

    @classmethod
    def of_lines(cls, lines: Sequence[Line], title: str = "", images: tuple[str, ...] = ()) -> Step:
        """A step of lines, each of which has no line break."""
        bullets = tuple((line.icon, line.level) for line in lines)
        plain = all(bullet == (Icon.PLAIN, 0) for bullet in bullets)
        return cls("\n".join(line.text for line in lines), title, images, () if plain else bullets)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its lines."""
        texts = self.text.split("\n") if self.text else []
        bullets = chain(self.bullets, repeat((Icon.PLAIN, 0)))
        return tuple(Line(text, *bullet) for text, bullet in zip(texts, bullets, strict=False))


class Link(NamedTuple):
    """Another guide that a guide speaks of."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Guide:
    """A repair guide. `key` is `source:external-id` and never changes, so that importing again updates it."""

    key: str
    title: str
    device: str = ""
    part: str = ""
    family: str = ""
    """Part family: one word for all names of the same kind of part ("Battery", "Battery Pack"), where it is known."""
    categories: tuple[str, ...] = ()
    """Category path, broadest first: ("laptop", "Lenovo ThinkPad")."""
    summary: str = ""
    steps: tuple[Step, ...] = ()
    conclusion: str = ""
    """What remains when the last step is done."""
    tools: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    """Parts that are needed, each with its number, where it is known: "Battery, 4 cells (L12345-001)"."""
    prerequisites: tuple[Link, ...] = ()
    """Guides whose steps come first."""
    symptoms: tuple[str, ...] = ()
    """What is wrong with a device that the guide repairs, as its source says."""
    difficulty: str = ""
    time_required: str = ""
    notes: str = ""
    """What the bench has written beside it."""
    url: str = ""
    author: str = ""
    licence: str = ""
    locale: str = "en"
    revision: str = ""
    document: str = ""
    """The manual or the archive that the guide is of, by its path."""
    pages: str = ""
    """Where in it, as people say it: "35", "35-37"."""
    made_for: tuple[str, ...] = ()
    """Of a general outline, what it was made for: ("phone", "Lightning connector"). Empty for a guide of the device
    itself."""

    @property
    def source(self) -> str:
        """The part of the key before the colon: where the guide came from."""
        return self.key.partition(":")[0]

    @property
    def is_outline(self) -> bool:
        """Whether it says what is done on devices of this kind, and not how on this one."""
        return bool(self.made_for)


class Listing(NamedTuple):
    """What ranking needs to know of a guide, without its content. `id` is its number in the catalog."""

    id: int
    key: str
    title: str
    device: str
    part: str
    family: str
    categories: tuple[str, ...]
    locale: str = "en"


OWN = "own"
"""The source of guides that were written here."""


@dataclass(frozen=True, slots=True)
class GuideSource:
    """Where guides came from: a shop's table, a manual, iFixit, the bench itself."""

    name: str
    """What the keys of its guides begin with; never changes."""
    title: str
    """What people call it."""
    guides: int
    origins: tuple[str, ...] = ()
    """Paths of the files that the guides stand in, and addresses of other places."""
    held: tuple[int, ...] = ()
    """How many of the guides each of these has."""
    files: tuple[Path, ...] = ()
    """What is imported to have them anew: the files, or the folders that they were found in."""
    imported: str = ""
    """When it was imported last, in ISO 8601; "" where it never was."""
    licence: str = ""
    edited: int = 0
    """How many of the guides were changed here."""
    deleted: int = 0
    """How many more were deleted here."""
    gone: int = 0
    """How many of the guides its files no longer hold; those that were changed here are none of them."""

    def remarks(self) -> str:
        """What else is to be said of it, as a phrase; "" where there is nothing."""
        counts = (
            (self.edited, tr("%n changed here", "guides", self.edited)),
            (self.deleted, tr("%n deleted here", "guides", self.deleted)),
            (self.gone, tr("%n no longer in its files", "guides", self.gone)),
        )
        return ", ".join(said for count, said in counts if count)


class Taken(NamedTuple):
    """Guides that were taken out of the catalog, or put into it anew."""

    id: int
    """By which that can be taken back, as an import is."""
    guides: int


class Gone(NamedTuple):
    """Guides that a source had, and that its files no longer hold."""

    source: str
    title: str
    """What people call the source."""
    guides: int

    def sentence(self) -> str:
        """What happened, in one sentence."""
        return tr("%n guides of {source} are no longer in its file.", "", self.guides).format(source=self.title)


class Twin(NamedTuple):
    """A source that was imported for the first time, and whose guides are mostly those of another one, as those of a
    corrected file under another name are."""

    source: str
    other: str
    """The name of the other source."""
    title: str
    """What people call that."""
    guides: int
    """How many guides are of both."""

    def sentence(self) -> str:
        """What was seen, in one sentence."""
        return tr(
            "%n of these guides are also in {source}, for the same devices under the same titles.", "", self.guides
        ).format(source=self.title)


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """What the user wants of an import, and what its files do not say."""

    device: str = ""
    """The device of guides that name none."""
    of_one_file: bool = False
    """Whether the device is that of one file, and not of others in its folder."""
    columns: tuple[tuple[str, str], ...] = ()
    """Fields of a table's columns by their heads, where they are not what Benchlight takes them for; "" for a column
    that is not wanted."""
    tables: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The same as it was chosen before, by the `TablePreview.signature` of a table."""
    copy_pictures: bool = False
    """Whether pictures that stay where they are else, as in an archive, are copied in."""
    folder: Path | None = None
    """The folder that is imported, for a file that was found in one: what belongs to the file may be anywhere in it."""
    as_before: bool = False
    """Whether what was chosen for a file when it was imported last counts where nothing is chosen now."""

    def over(self, before: ImportChoices) -> ImportChoices:
        """These choices, and those of `before` where nothing is chosen here."""
        return replace(
            self,
            device=self.device or before.device,
            of_one_file=self.of_one_file if self.device else before.of_one_file,
            columns=self.columns or before.columns,
            tables={**before.tables, **self.tables},
            copy_pictures=self.copy_pictures or before.copy_pictures,
            folder=self.folder or before.folder,
        )


class Column(NamedTuple):
    """A column of a table."""

    head: str
    """Its name, or "column 3" where it has none."""
    field: str
    """What it holds: "title", "steps 2"; "" where it is not used."""
    certain: bool = True
    """Whether that needs nobody's look."""


@dataclass(frozen=True, slots=True)
class TablePreview:
    """What a table would become."""

    file: Path
    sheet: str
    """Its name; "" where the file is one table."""
    signature: str
    """The same for tables with the same columns."""
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    """The first ones, a cell for each column."""
    fields: tuple[str, ...]
    """What a column may hold."""
    sample: Guide | Code | None
    """The first that comes out of them."""
    problem: str
    """Why a row, or all of them, can become nothing; "" where there is no reason."""
    usable: bool
    """Whether the columns are there without which no row becomes anything."""
    certain: bool
    """Whether nothing is left out or guessed that the user has not seen."""


def needs_look(tables: Sequence[TablePreview]) -> bool:
    """Whether the user should see the tables of a file before they are imported."""
    usable = [table for table in tables if table.usable]
    return bool(tables) and not (usable and all(table.certain for table in usable))


class Reason(str):
    """Why a row was rejected, in words."""

    __slots__ = ("details", "kind")
    kind: str
    """The same with "…" for what varies from row to row: rows of one kind are counted together. In every language the
    places are in the same order."""
    details: tuple[str, ...]

    def __new__(cls, kind: str, *details: str) -> Reason:
        """Puts the details in the places of the "…" in `kind`, one after another."""
        first, *rest = kind.split("…", len(details))
        reason = super().__new__(cls, first + "".join(map(add, details, rest)))
        reason.kind, reason.details = kind, details
        return reason


@dataclass(frozen=True, slots=True)
class Rejection:
    """A row of an imported file that could not become a guide."""

    origin: Path
    """The file."""
    place: str
    """Where in it, in words that tell the row from every other: "line 5", "page 40"; "" where no one row is meant."""
    reason: Reason

    def __str__(self) -> str:
        return f"{self.origin}: {self.place}: {self.reason}" if self.place else f"{self.origin}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Notice:
    """What the user should know of an imported file, though it is no error: columns that are not used, a guess."""

    origin: Path
    text: str
    device: str | None = None
    """Where it is about the device of guides that name none: the one that the user has named, "" where that is to be
    asked."""

    def __str__(self) -> str:
        return f"{self.origin}: {self.text}"


class CodeCounts(NamedTuple):
    """What an import did with a shop's own codes."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. `cancelled` imports keep what was committed before the cancel."""

    new: int = 0
    """Guides, as the next two."""
    changed: int = 0
    unchanged: int = 0
    rejections: tuple[Rejection, ...] = ()
    """The first of each kind, with a count of those that are left out; never too many to list."""
    cancelled: bool = False
    interrupted: bool = False
    """Whether a server answers no more; the import can be gone on with."""
    rejected: int = 0
    """How many rows were rejected."""
    errors: tuple[str, ...] = ()
    """Why a file could not be used, or not to its end: a sentence for each such file."""
    notices: tuple[Notice, ...] = ()
    id: int = 0
    """By which the import can be taken back; 0 where nothing is recorded."""
    gone: tuple[Gone, ...] = ()
    """Guides that the files held before, and hold no longer; they are still there."""
    twins: tuple[Twin, ...] = ()
    """Sources that came in beside another one with the same guides."""
    codes: CodeCounts = field(default=CodeCounts())

    @property
    def changes_something(self) -> bool:
        """Whether the catalog is another one now."""
        return any((self.new, self.changed, self.codes.new, self.codes.changed))

    def summary(self) -> str:
        """The counts, in one sentence."""
        has_codes = any(self.codes)
        has_guides = any((self.new, self.changed, self.unchanged))
        counts = []
        if has_guides or (not has_codes and (self.cancelled or self.interrupted)):
            counts.append(_guides(self.new, self.changed, self.unchanged, has_codes))
        if has_codes:
            counts.append(_codes(*self.codes))
        if self.interrupted:
            said = tr("Import interrupted; kept so far: {counts}.")
        elif self.cancelled:
            said = tr("Import cancelled; kept so far: {counts}.")
        elif counts:
            said = tr("Import finished: {counts}.")
        else:
            said = tr("Nothing imported: {counts}.")
        if self.rejected:
            counts.append(tr("%n rejected", "rows", self.rejected))
        if self.errors and not self.interrupted:
            counts.append(tr("%n files with an error", "", len(self.errors)))
        between = "; " if has_codes else ", "
        return said.format(counts=between.join(counts) or tr("no guides were found"))


def _guides(new: int, changed: int, unchanged: int, beside_codes: bool) -> str:
    counts = (
        tr("%n guides new", "", new) if beside_codes else tr("%n new", "guides", new),
        tr("%n changed", "guides", changed),
        tr("%n unchanged", "guides", unchanged),
    )
    return ", ".join(counts)


def _codes(new: int, changed: int, unchanged: int) -> str:
    counts = (tr("%n codes new", "", new), tr("%n changed", "codes", changed), tr("%n unchanged", "codes", unchanged))
    return ", ".join(counts)


@dataclass(frozen=True, slots=True)
class Fetch:
    """Which guides are asked of iFixit: those for one device, or for all devices of a category."""

    device: str = ""
    category: str = ""
    since: str = ""
    """The day since which they were changed, as 2026-11-27; "" for all."""
    language: str = "en"

    @property
    def name(self) -> str:
        """What is imported, in a sentence."""
        if self.device:
            return tr("iFixit's guides for {device}").format(device=self.device)
        return tr("iFixit's guides in {category}").format(category=self.category)

    @property
    def origin(self) -> str:
        """What the catalog calls it, whatever language is spoken when it is imported again."""
        return f"iFixit's guides for {self.device}" if self.device else f"iFixit's guides in {self.category}"


def named(what: Sequence[Path | Fetch]) -> str:
    """What is imported, in a sentence: one by its name, several by their number."""
    return what[0].name if len(what) == 1 else tr("%n files", "", len(what))


@dataclass(frozen=True, slots=True)
class InterruptedImport:
    """An import that did not come to its end, and how many guides it had added or changed by then."""

    id: int
    files: tuple[Path, ...]
    guides: int
    fetch: Fetch | None = None
    """What is asked of iFixit, where it is no import of files."""
    choices: ImportChoices = ImportChoices()
    """What the user chose for it."""

    def sentence(self) -> str:
        """What happened, in one sentence."""
        what = named(self.files if self.fetch is None else [self.fetch])
        said = tr("An import of {what} was interrupted; %n of its guides are in.", "", self.guides)
        return said.format(what=what)


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What an indexing run did: texts embedded now, and texts that still wait."""

    embedded: int
    waiting: int
    cancelled: bool = False


class Sort(StrEnum):
    """What a piece of a text was understood as."""

    DEVICE = "device"
    KIND = "kind"
    CODE = "code"
    BUILD = "build"
    STATE = "state"
    EXCLUDED = "excluded"


class Piece(NamedTuple):
    """A piece of a text that was understood: a chip under the text, which can be removed."""

    sort: Sort
    name: str
    """Which one: the device's name, the kind ("washer"), the code's key, the part's name ("battery")."""
    label: str
    """What a chip says: "ThinkPad T480", "washer", "E18", "not the battery"."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where the text says so: (start, length) of each place."""
    reason: str = ""
    """Why it was understood so, as a phrase."""

    @property
    def id(self) -> tuple[Sort, str]:
        """By which `Query.removed` names it."""
        return self.sort, self.name


class Signal(StrEnum):
    """How a device gives a code."""

    CODE = "code"
    BEEPS = "beeps"
    BLINKS = "blinks"
    LIGHTS = "lights"


CERTAINTIES = ("high", "medium", "low")
"""How sure it is what a code means."""


class Code(NamedTuple):
    """A code that devices show, and what it means."""

    code: str
    """As it is displayed, or what is heard or seen: "E18", "1 long 2 short beeps", "2 amber 7 white"."""
    kinds: tuple[str, ...]
    """Kinds of device that show it."""
    meaning: str
    """One line."""
    makers: tuple[str, ...] = ()
    """Whose devices show it, by every name that they are sold under; none where all makers' do."""
    lines: tuple[str, ...] = ()
    """The only lines or models that do; none where all do."""
    signal: Signal = Signal.CODE
    also: tuple[str, ...] = ()
    """Other displays of the same."""
    parts: tuple[str, ...] = ()
    """The lexicon's names of the parts that are likely, the likeliest first."""
    check: str = ""
    """What to check first, in one sentence."""
    certainty: str = CERTAINTIES[0]
    source: str = ""
    """Where a person can look it up."""

    @property
    def key(self) -> str:
        """The same for two rows on one code, so that the later is the newer."""
        names = (self.code, self.signal, *self.makers[:1], *self.kinds[:1], *self.lines[:1])
        return "/".join("".join(filter(str.isalnum, name)) for name in names).casefold()


YES_NO = (mark("Yes"), mark("No"))
OPENINGS = ("none", "cover", "board")
"""What has to be open for a check: nothing, the housing, or parts unplugged or taken out."""


class Check(NamedTuple):
    """A question that a few minutes at the bench answer."""

    id: str
    """Unique: "phone-other-cable"."""
    kinds: tuple[str, ...]
    needs: tuple[str, ...]
    """Traits that a device must have; `lacks`: must not."""
    lacks: tuple[str, ...]
    runs: bool
    """Whether the device has to come on for it."""
    question: str
    answers: tuple[str, ...]
    """In their order; `YES_NO`, or ranges of a reading."""
    how: str
    """How it is done, and judged."""
    minutes: int
    tools: tuple[str, ...]
    open: str
    """One of `OPENINGS`."""
    hazards: tuple[str, ...]
    otherwise: tuple[float, ...]
    """The chance of each answer where the fault is in a part that `parts` does not name; they sum to 1."""
    parts: tuple[tuple[str, tuple[float, ...]], ...]
    """By the lexicon's names of parts the chance of each answer where that part is the fault."""


class CauseOdds(NamedTuple):
    """How likely a part is at fault."""

    part: int
    """Its number in `understanding.parts.all_parts`; -1 for what guides are for whose part is none of them."""
    odds: float
    """Probability, 0 to 1."""
    called: str = ""
    """What the best of those guides calls its part."""


class ProposedCheck(NamedTuple):
    """A check that may be done now, and why."""

    check: Check
    minutes: float
    """With those for opening the device, where that is not open yet."""
    saved: float
    """Minutes on the way to the right repair that its answer saves in the mean."""
    tells: tuple[CauseOdds, ...]
    """For each answer what is likeliest then."""

    @property
    def pays(self) -> bool:
        """Whether it saves more than it takes."""
        return self.saved > self.minutes


class Stop(StrEnum):
    """Why no check is proposed."""

    GOES_ON = ""
    LIKELY_ENOUGH = "likely enough"
    NOTHING_PAYS = "nothing pays"
    NO_CHECKS = "no checks"


class Diagnosis(NamedTuple):
    """What may be wrong, after what was answered, and what to check next."""

    causes: tuple[CauseOdds, ...] = ()
    """All parts that the device has, the likeliest first."""
    none_of_these: float = 0.0
    """Probability that it is none of them."""
    next: ProposedCheck | None = None
    checks: tuple[ProposedCheck, ...] = ()
    """All that are not done yet, the one that saves most for its time first."""
    stop: Stop = Stop.GOES_ON
    """Why there is no next one."""
    given: tuple[tuple[str, int], ...] = ()
    """Those of `Query.answers` whose checks can be done on the device."""


Record: TypeAlias = Guide | Code
"""What a row of an imported file becomes."""


class CodeMeaning(NamedTuple):
    """What a code that a device shows means; one line above the list."""

    code: str
    """As the maker writes it."""
    maker: str
    """Whose devices show it; "" where all makers' do."""
    kind: str
    """Kind of device that shows it."""
    meaning: str
    """One line; "" where the code is not known."""
    parts: tuple[str, ...] = ()
    """The lexicon's names of the parts that are likely, the likeliest first."""
    check: str = ""
    """What to check first."""
    certainty: str = ""
    """"high", "medium" or "low"."""
    source: str = ""
    """Where a person can look it up."""
    other_kinds: tuple[str, ...] = ()
    """Kinds of device that show it as well, where the text leaves open which it is of."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """All kinds of device that may be meant."""
        return (self.kind, *self.other_kinds) if self.kind else ()


@dataclass(frozen=True, slots=True)
class Understanding:
    """All that a text was understood to say."""

    pieces: tuple[Piece, ...] = ()
    """As they stand in the text."""
    codes: tuple[CodeMeaning, ...] = ()
    """The readings of each code, the likeliest first; one without a meaning for a code that is not known."""
    notices: tuple[str, ...] = ()
    """What the catalog has not, as sentences: a device that is named and is not there."""
    language: str = ""
    """The language beside English that the text was read in, as a code, where that changes something: it names parts in
    that language, or there are guides in it."""
    told_by: tuple[str, ...] = ()
    """The words that told the language, as the text writes them."""

    def of(self, sort: Sort) -> tuple[Piece, ...]:
        """The pieces of one sort."""
        return tuple(piece for piece in self.pieces if piece.sort is sort)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of device that the text is of; several where it leaves that open, none where it names none."""
        return tuple(piece.name for piece in self.of(Sort.KIND))


@dataclass(frozen=True, slots=True)
class Query:
    """What the technician asks. `device`, `category` and `language` are set by hand and narrow the ranking to them."""

    MOST_CHARACTERS: ClassVar[int] = 8_000
    """So much of a text is ranked. A pasted log may have megabytes; what is wrong stands at its beginning."""

    text: str
    device: str | None = None
    category: str | None = None
    language: str | None = None
    """Only guides in this language, by its code ("de"); it narrows what is asked, and asks nothing by itself."""
    removed: frozenset[tuple[Sort, str]] = frozenset()
    """Ids of the pieces that the user has removed: they count as if the text did not say them."""
    cause: str | None = None
    """The `Hit.cause` of a row that was opened: its guides alone, one below the other."""
    flat: bool = False
    """True for all guides one below the other; else each cause has one row, with its best guide."""
    limit: int = 50
    answers: tuple[tuple[str, int], ...] = ()
    """Ids of checks that were done, each with the place of its answer among `Check.answers`; -1 where it could not be
    told."""
    ruled_out: tuple[str, ...] = ()
    """Causes whose guides did not help."""
    diagnosed: bool = False
    """Whether `Ranking.diagnosis` is asked for."""

    @property
    def ranked_text(self) -> str:
        """The beginning of the text, which is ranked."""
        return self.text[: self.MOST_CHARACTERS]

    @property
    def has_text(self) -> bool:
        """Whether there is text to rank by; where there is none, filters alone list their guides by title."""
        return bool(self.ranked_text.strip())

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is asked."""
        return not (self.has_text or self.device or self.category)


class Evidence(NamedTuple):
    """Why a guide is ranked where it is."""

    cosine: float | None = None
    """Cosine between query and title (or the best known symptom), -1 to 1; None when no model took part."""
    words: tuple[str, ...] = ()
    """Words of the guide's title, device and part that the query matched, folded (`words.words`)."""
    symptom: str | None = None
    """The known symptom of the guide that came nearer to the query than its title, or that shares words with it."""
    device: float = 0.0
    """How much of the guide's device the text names, 0 to 1; little may be chance."""
    device_words: tuple[str, ...] = ()
    """Words of the text, as it writes them, that name the guide's device; empty where it names none, or another."""
    by_part: bool = False
    """Whether the guide has no vector yet, and goes by those of guides for the same part."""
    belief: float | None = None
    """The probability of the guide's part, 0 to 1; None where nothing is known of it."""
    code: str = ""
    """The code that the text names and that this part explains."""
    told: bool = False
    """Whether the known symptom is one that the guide's source names, and not one that it fixed on this bench."""
    excluded: str = ""
    """What the text says that speaks against the part ("new battery fitted"); the guide stands below the others."""


class Hit(NamedTuple):
    """One ranked guide. `strength` is 0 to 1 and made for a bar; `score` orders the ranking."""

    key: str
    title: str
    device: str
    part: str
    categories: tuple[str, ...]
    score: float
    strength: float
    evidence: Evidence
    cause: str = ""
    """Stands for the part on devices of the kind, for `Query.cause`; "" where the part is not known."""
    guides: int = 1
    """How many guides there are for the cause; 1 where guides are ranked flat."""
    also: tuple[str, ...] = ()
    """Keys of the guides for the same repair from other sources, which have no rows of their own; the best first."""

    @property
    def source(self) -> str:
        """Where the guide came from."""
        return self.key.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Ranking:
    """The answer to a query: hits best first, and how they were found."""

    query: Query
    hits: tuple[Hit, ...] = ()
    semantic: bool = False
    """True when the model took part; False for word matches alone."""
    device: str | None = None
    """The device recognised in the text, if any."""
    milliseconds: dict[str, float] = field(default_factory=dict)
    """Time of each stage: understand, words, encode, search, fusion, total."""
    notice: str = ""
    """Why a loaded model took no part, as a sentence; or nothing."""
    understanding: Understanding = field(default_factory=Understanding)
    """What the text was understood to say."""
    confidence: float | None = None
    """Probability that one of the first five rows fixes the fault, 0 to 1; None where it is not known."""
    doubt: str = ""
    """Where that is not likely: why, and what to do, as a sentence."""
    diagnosis: Diagnosis = field(default_factory=Diagnosis)
    """The odds of causes and the check to do next, where the query asks for them."""
    hazards: tuple[str, ...] = ()
    """Names of what may hurt people, by what the text says and by the part that is likely, the worst first."""


class Outcome(StrEnum):
    """What the technician found out about a guide."""

    FIXED = "fixed"
    NOT_IT = "not it"


@dataclass(frozen=True, slots=True)
class Job:
    """A device on the bench: what was typed, which guide was tried, and whether it fixed the fault."""

    symptoms: str
    guide_key: str
    outcome: Outcome
    device: str = ""
    notes: str = ""
    id: int = 0


class ToldOutcome(NamedTuple):
    """The last word on some symptoms and a guide."""

    job: Job
    title: str
    """Of the guide; its key where it is no longer there."""
    part: str
    """What is replaced by it, as it says itself."""


class OutcomeCount(NamedTuple):
    """For how many texts an outcome was the last word on a guide."""

    guide_id: int
    outcome: Outcome
    times: int


class KnownSymptom(NamedTuple):
    """A text that a guide fixed before, or that its source says it does. `id` is its number in the catalog, `guide_id`
    that of the guide."""

    id: int
    guide_id: int
    text: str
    fixed: bool = True
    """Whether a job on this bench says so."""


class ModelState(StrEnum):
    """Where the ranking model stands."""

    ABSENT = "absent"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Status:
    """What the status bar and `benchlight doctor` show."""

    guides: int
    embedded: int
    """Guides whose title is embedded for the current model."""
    texts_waiting: int
    model: ModelState
    model_name: str = ""
    processor: str = ""
    """"CPU", "CUDA (NVIDIA H100)" or "MPS"; empty while no model is loaded."""
    reason: str = ""
    """Why the model is absent or failed, or why CUDA was not used, in one sentence for the user."""
    damage: str = ""
    """What of the catalog is damaged and was left out, and what to do; empty where nothing is known to be."""
