"""What the heads of a manual's tables say: which column holds what, and what a table tells."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import Enum, auto


class Column(Enum):
    """What a column of a table holds."""

    NAME = auto()
    NUMBER = auto()
    CODE = auto()
    SYMPTOM = auto()
    CAUSE = auto()
    ACTION = auto()
    AMBER = auto()
    WHITE = auto()
    BLINKS = auto()
    STEP = auto()
    SCREW = auto()
    COLOUR = auto()
    TORQUE = auto()
    OTHER = auto()


_HEADS: tuple[tuple[Column, str], ...] = (
    (
        Column.NUMBER,
        r"(?:spare|replacement|service|fru|cru|order(?:ing)?)?\s*parts? (?:numbers?|no\b|nos\b|#)|spare part|"
        r"spare no|p/n|code (?:no\b\.?|number)|"
        r"fru (?:p/n|no|number)|ersatzteil-?(?:nummer|nr)|teile-?(?:nummer|nr)|bestell-?(?:nummer|nr)|"
        r"sach-?(?:nummer|nr)|"
        r"r[ée]f[ée]rence|num[ée]ro de pi[èe]ce|onderdeel-?nummer|artikel-?(?:nummer|nr)|bestelnummer|"
        r"n[úu]mero de (?:pieza|"
        r"repuesto|parte)|c[óo]digo de (?:pieza|repuesto)|codice (?:ricambio|parte)|numero (?:di )?(?:parte|ricambio)",
    ),
    (Column.STEP, r"steps?|schritt|[ée]tape|stap|paso|passo|passaggio"),
    (Column.SCREW, r"screws?\b.*|schrauben?\b.*|vis\b.*|schroe(?:f|ven)\b.*|tornillos?\b.*|vit[ei]\b.*"),
    (Column.COLOUR, r"colou?r|farbe|couleur|kleur|color|colore"),
    (Column.TORQUE, r"torque.*|drehmoment.*|couple.*|koppel.*|par de .*|coppia.*"),
    (Column.AMBER, r"amber|orange|yellow|gelb|orangefarben|ambre|oranje|[áa]mbar|ambra|bernstein\w*"),
    (Column.WHITE, r"white|blue|green|weiß|weiss|blanc|wit|blanco|bianco"),
    (
        Column.BLINKS,
        r"(?:(?:number of )?(?:blink|flash|beep)(?:s|ing)?\b.*|led (?:codes?|pattern|signal).*|(?:diagnostic )?light "
        r"(?:codes?|pattern).*|.*\b(?:blinks|flashes|beeps)|(?:error )?beep codes?|blink-?(?:zeichen|code)s?|"
        r"piept[öo]ne|"
        r"clignotements?|bips?|knipper\w*|pieptonen|parpadeos?|pitidos|lampeggi\w*)",
    ),
    (
        Column.CODE,
        r"(?:(?:error|fault|failure|diagnostic|status|trouble|post|message|display(?:ed)?|alarm)[ -])?codes?|"
        r"(?:error|fault) (?:no\.?|numbers?)|(?:fehler|st[öo]rungs)-?(?:code|nummer|meldung|anzeige)s?|anzeige|"
        r"code d['’](?:erreur|"
        r"anomalie)|codes? (?:erreur|d[ée]faut)|(?:fout|storings?)-?codes?|c[óo]digos?(?: de (?:error|fallo|"
        r"aver[íi]a))?|"
        r"codic[ei](?: (?:di )?(?:errore|guasto))?|display",
    ),
    (
        Column.CAUSE,
        r"(?:possible|probable|likely)?\s*(?:cause|reason)s?|(?:m[öo]gliche )?ursachen?|causes? (?:possibles?|"
        r"probables?)|"
        r"(?:mogelijke )?oorza(?:ak|ken)|causas?(?: posibles?| probables?)?|caus[ae](?: (?:possibil[ei]|"
        r"probabil[ei]))?",
    ),
    (
        Column.ACTION,
        r"(?:fru(?:s)? or )?actions?\b.*|fru\b.*|remed(?:y|ies)\b.*|solutions?\b.*|corrections?|(?:corrective|"
        r"recommended|"
        r"suggested|service) (?:actions?|steps?|repair)\b.*|what to (?:do|check|replace)\b.*|repairs?|check(?:s)?|"
        r"abhilfe\b.*|"
        r"ma[ßs]+nahmen?|(?:fehler|st[öo]rungs)?behebung|l[öo]sung(?:en)?|beseitigung|rem[èe]des?|actions? .*|"
        r"oplossing(?:en)?|actie|"
        r"maatregel(?:en)?|remedios?|soluci[óo]n(?:es)?|acci[óo]n(?:es)?|rimed(?:io|i)|soluzion[ei]|azion[ei]|"
        r"intervent[oi]",
    ),
    (
        Column.SYMPTOM,
        r"(?:symptoms?|problems?|faults?|errors?|failures?|troubles?|conditions?|messages?|malfunctions?|"
        r"st[öo]rung(?:en)?|fehler|"
        r"symptome?|problem(?:e|en)?|panne|d[ée]fauts?|anomalies?|sympt[ôo]mes?|probl[èe]mes?|storing(?:en)?|"
        r"klacht(?:en)?|"
        r"probleem|fout(?:en)?|s[íi]ntomas?|problemas?|fall[oa]s?|aver[íi]as?|guast[oi]|anomali[ae]|sintom[oi]|"
        r"problem[ai]|difett[oi])"
        r"(?: (?:or|and|/|oder|und|ou|of|o) .*| descriptions?| messages?|beschreibung)?",
    ),
    (
        Column.NAME,
        r"(?:part |component |item )?(?:descriptions?|names?|titles?)|components?|parts?|"
        r"bezeichnung|beschreibung|bauteil|bedeutung|"
        r"meanings?|d[ée]signation|composants?|signification|omschrijving|betekenis|onderdeel|descripci[óo]n|"
        r"componente|"
        r"significado|descrizione|significato|denominazione|explanation",
    ),
    (Column.OTHER, r"items?|pos\.?|no\.?|nr\.?|qty\.?|quantity|cru|id|(?:illustration|photo|image)s?"),
)
_HEAD = tuple((column, re.compile(words, re.IGNORECASE)) for column, words in _HEADS)
_HEAD_WORDS = tuple(
    (column, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for column, words in (
        (Column.NUMBER, r"part numbers?|spare parts?|fru number|(?:ersatz)?teile-?nr|bestell-?nr"),
        (Column.BLINKS, r"blink\w*|flash\w*|light codes?|led codes?|beeps?|blinkt"),
        (
            Column.ACTION,
            r"actions?|remed(?:y|ies)|solutions?|resolutions?|corrections?|fixe?s?|abhilfe|ma[ßs]+nahmen?|l[öo]sung",
        ),
        (Column.CAUSE, r"causes?|reasons?|ursachen?|oorzaak|causa"),
        (Column.CODE, r"codes?|fehlercodes?|foutcodes?|c[óo]digos?|codic[ei]"),
        (Column.SYMPTOM, r"symptoms?|problems?|faults?|errors?|failures?|st[öo]rung|fehler|d[ée]faut|storing"),
        (Column.NAME, r"descriptions?|meanings?|components?|bedeutung|beschreibung"),
    )
)
"""What columns are called in more words: "Diagnostic light codes (amber, white)"."""
_MOST_HEAD_WORDS = 7


class Sort(Enum):
    """What a table tells."""

    PARTS = auto()
    FAULTS = auto()
    SCREWS = auto()


def sort_of(kinds: Collection[Column]) -> Sort | None:
    """What a table of these columns tells; None where that is nothing of repairs."""
    kinds = set(kinds)
    faults = {Column.CODE, Column.SYMPTOM, Column.BLINKS, Column.AMBER, Column.WHITE}
    if Column.NUMBER in kinds and kinds & {Column.NAME, Column.OTHER}:
        return Sort.PARTS
    if Column.SCREW in kinds and kinds & {Column.STEP, Column.TORQUE, Column.COLOUR}:
        return Sort.SCREWS
    if kinds & faults and (kinds & {Column.ACTION, Column.CAUSE} or kinds >= {Column.NAME, Column.CODE}):
        return Sort.FAULTS
    if kinds & {Column.BLINKS, Column.AMBER} and kinds & {Column.NAME, Column.SYMPTOM}:
        return Sort.FAULTS
    return None


def column_of(text: str) -> Column | None:
    """What a column with this head holds; None for a head that is none of these."""
    text = text.strip(" :*").casefold()
    if len(text.split()) > _MOST_HEAD_WORDS:
        return None
    exact = next((column for column, words in _HEAD if words.fullmatch(text)), None)
    return exact or next((column for column, words in _HEAD_WORDS if words.search(text)), None)
