"""What manuals call things, in six languages: removing and fitting, chapters without repairs, warnings, tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from enum import Flag, auto
from typing import NamedTuple

from benchlight.records import Icon
from benchlight.sources.text import one_line


class Act(Flag):
    """What a heading says is done to a part."""

    REMOVE = auto()
    FIT = auto()


NO_ACT = Act(0)


class Task(NamedTuple):
    """A heading that names an act: "Removing the fan"."""

    act: Act
    part: str
    """"" where it names none."""


REPLACEMENT = {
    "en": "Replacement", "de": "Austausch", "fr": "Remplacement", "nl": "Vervanging", "es": "Sustitución",
    "it": "Sostituzione",
}  # fmt: skip
"""How the title of a guide ends."""

_LONGEST = 200
"""No heading is longer."""
_REMOVE = (
    r"remov(?:al|ing|e)|replac(?:ement|ing|e)|disassembl(?:y|ing|e)|dismantl(?:ing|e)|detach(?:ing)?|taking (?:out|"
    r"off)|"
    r"chang(?:ing|e)|exchang(?:ing|e)|extract(?:ing|ion)?|uninstall(?:ing)?|strip(?:ping)?[ -]?down|swap(?:ping)?|"
    r"ausbau(?:en)?|austausch(?:en)?|entfernen|entfernung|ersetzen|ersatz|wechseln|wechsel|tauschen|tausch|demontage|"
    r"demontieren|abnehmen|abbau(?:en)?|zerlegen|zerlegung|herausnehmen|"
    r"d[ée]pos(?:er|e)|retrait|retirer|remplacement|remplacer|d[ée]montage|d[ée]monter|enlever|extraction|changement|"
    r"verwijder(?:en|ing)|vervang(?:en|ing)|demont(?:eren|age)|uitbouw(?:en)?|losmaken|uitnemen|"
    r"extracci[óo]n|extraer|sustituci[óo]n|sustituir|reemplazo|reemplazar|desmontaje|desmontar|retirada|retirar|"
    r"quitar|cambio|cambiar|remoci[óo]n|"
    r"rimozione|rimuovere|sostituzione|sostituire|smontaggio|smontare|estrazione|estrarre"
)
_FIT = (
    r"(?:re)?install(?:ation|ing)?|(?:re)?fit(?:ting)?|reassembl(?:y|ing|e)|assembling|attach(?:ing)?|"
    r"einbau(?:en)?|einsetzen|anbringen|montage|montieren|zusammenbau(?:en)?|"
    r"(?:re)?poser?|installer|(?:re)?montage|remonter|"
    r"installeren|inbouw(?:en)?|(?:terug)?plaatsen|plaatsing|monteren|"
    r"instalaci[óo]n|instalar|montaje|montar|colocaci[óo]n|colocar|"
    r"installazione|installare|montaggio|montare|rimontaggio"
)
_ACT = rf"(?:{_REMOVE}|{_FIT})"
_AND = r"(?:\s*(?:,|/|&)\s*|\s+(?:and|or|und|oder|et|ou|en|of|y|o|e|ed)\s+)"
_ACTS = rf"{_ACT}(?:{_AND}{_ACT})*"
_ACT_AFTER = (
    r"(?:removal|replacement|disassembly|exchange|extraction|installation|reinstallation|refitting|reassembly|"
    r"ausbau|ausbauen|austausch|austauschen|entfernen|ersetzen|wechseln|wechsel|tauschen|demontage|demontieren|"
    r"abnehmen|abbauen|zerlegen|"
    r"herausnehmen|einbau|einbauen|einsetzen|anbringen|montieren|montage|"
    r"verwijderen|vervangen|demonteren|uitbouwen|losmaken|uitnemen|installeren|inbouwen|terugplaatsen|plaatsen|"
    r"monteren)"
)
"""What an act may be called behind its part."""
_ACTS_AFTER = rf"{_ACT_AFTER}(?:{_AND}{_ACT_AFTER})*"
_OF = (
    r"(?:(?:of|from|von|vom|van|de|del|della|dello|dei|degli|delle|des|du|di)\s+|d['’]|dell['’])?"
    r"(?:(?:the|an?|der|die|das|den|dem|des|het|la|le|les|el|los|las|il|lo|gli|i|un|une?|eine?n?|een|uno|una)\s+|"
    r"l['’])?"
)
_NUMBER = (
    r"(?:(?:chapter|section|kapitel|abschnitt|chapitre|hoofdstuk|cap[íi]tulo|capitolo)\s+)?"
    r"(?:[\[(]?[0-9]{1,3}[\])]?|[A-H])(?:[.-][0-9]{1,3})*[.:)]?\s+"
)
"""Appendices have letters; "M.2" is a name."""
_PROCEDURE = (
    r"(?:\s+(?:procedures?|instructions?|steps|guide|process|anleitung|vorgang|procedure|procédures?|proc[ée]dure|"
    r"procedimientos?|procedura))?"
)
_BEFORE = re.compile(
    rf"(?:how to\s+|to\s+|procedure\s*[:–—-]\s*)?(?P<act>{_ACTS})(?:\s*[:–—-]\s+|\s+)"
    rf"(?:\((?P<within>[^()]+)\)|{_OF}(?P<part>\S.*))",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?P<part>\S.*?)[\s:–—-]+(?:(?:aus|ein|ab|an)-\s*(?:und|/)\s*)?(?P<act>{_ACTS_AFTER}){_PROCEDURE}", re.IGNORECASE
)
_ALONE = re.compile(rf"(?:the\s+)?(?P<act>{_ACTS}){_PROCEDURE}", re.IGNORECASE)
_NUMBERED = re.compile(_NUMBER, re.IGNORECASE)
_FIT_WORD = re.compile(rf"\b(?:{_FIT})\b", re.IGNORECASE)
_REMOVE_WORD = re.compile(rf"\b(?:{_REMOVE})\b", re.IGNORECASE)

_FRU = re.compile(r"(?:FRU\s+)?(?P<number>\d{3}0)\s*[:.–—-]?\s+(?P<part>[^\W\d].*)")

_CHAPTER = re.compile(
    rf"\b(?:{_REMOVE}|FRUs?|field replaceable|tear ?down|take apart|servicing|repair procedures?|service procedures?|"
    r"working inside|reparatur(?:en)?|zerlegen|r[ée]parations?|reparaties?|reparaciones|riparazion[ei]|"
    r"installing parts|parts replacement)\b",
    re.IGNORECASE,
)
"""What the chapters that hold guides are called."""

_NO_GUIDES = re.compile(
    r"\b(?:preliminary|requirements?|strateg(?:y|ies)|service information|"
    r"recycl\w*|dispos\w*|safety|index|notices?|specifications?|"
    r"locations?|"
    r"(?:illustrated|spare|service|replacement|ordering) parts|parts? (?:catalog\w*|lists?|ordering)|statement|"
    r"volatil\w*|back(?:ing)? ?up|restor\w+|recover\w*|setup|bios|uefi|firmware|trouble ?shoot\w*|diagnos\w*|symptoms?|"
    r"errors?|faults?|glossary|regulatory|compliance|warranty|guidelines|introduction|overview|contents|"
    r"considerations|power cord set|trademarks|passwords?|status indicators|maintenance schedule|wiring|schematics?|"
    r"sicherheit\w*|entsorg\w*|stichwort\w*|technische daten|ersatzteil(?:e|liste|katalog)|hinweise|fehler\w*|"
    r"st[öo]rung\w*|einleitung|einf[üu]hrung|inhalt\w*|übersicht|reinigung|pflege|garantie|"
    r"s[ée]curit[ée]|recyclage|mise au rebut|caract[ée]ristiques|pi[èe]ces d[ée]tach[ée]es|d[ée]pannage|"
    r"table des mati[èe]res|sommaire|garanties?|"
    r"veiligheid\w*|afvoer\w*|specificaties|onderdelen(?:lijst|catalogus)?|storing\w*|inleiding|inhoud\w*|"
    r"seguridad|reciclaje|[íi]ndice|especificaciones|repuestos|soluci[óo]n de problemas|introducci[óo]n|contenido|"
    r"sicurezza|riciclaggio|smaltimento|indice|specifiche|ricambi|ricerca guasti|risoluzione|introduzione|garanzia)\b",
    re.IGNORECASE,
)
"""Words in the titles of chapters and sections that hold no guides."""

_EVERYTHING = re.compile(
    r"(?:(?:the|all|other|internal|external|major|hardware|computer|system|notebook|laptop|customer|a|an|any|main|"
    r"self[- ]?repair|replaceable|user|service|authori[sz]ed|provider|only|field(?:-replaceable)?|der|die|das|des|"
    r"les|de|del)\s+)*"
    r"(?:parts?|components?|FRUs?|CRUs?|units?|hardware|procedures?|options?|devices?|computer|notebook|laptop|machine|"
    r"appliance|product|assembl(?:y|ies)|reassembly|bauteilen?|komponenten|teilen?|ger[äa]ts?|composants?|pi[èe]ces|"
    r"l['’]appareil|onderdelen|componenten|apparaat|toestel|componentes|piezas|aparato|componenti|parti|apparecchio|"
    r"procedures for .*|procedures .*|preliminary .*)"
    r"(?:\s+\(.*\))?(?:\s+(?:and|or|for|of|und|et|en|y|e)\s+.*)?",
    re.IGNORECASE,
)
"""What is no single part."""

_NO_GUIDE = re.compile(
    r"(?:pre-?requisites?|before|after|about|general|introduction|overview|required|recommended|special|tools\b|"
    r"tool (?:required|list|kit)|"
    r"screws?(?: lists?| notices?| caps?.*kit|$)|safety\s+(?:instr|info|prec|warn|not)|service (?:considerations|"
    r"notes)|"
    r"guidelines|notes?\b|notices?\b|important|precautions|electrostatic|esd\b|grounding|handling|packaging|"
    r"cables? and connectors|connector types|plastic parts|computer serial|service tag|labels?$|major components|"
    r"system board connectors|"
    r"major components|regulatory|power requirements|turning off|entering|exiting|exploded|"
    r"vor (?:dem|der|den)|nach (?:dem|der|den)|allgemein|werkzeuge?|sicherheits|hinweise?|wichtig|"
    r"avant|apr[èe]s|g[ée]n[ée]ralit[ée]s|outils|outillage|consignes|remarques?|"
    r"voor(?:dat| het)|na het|algemeen|gereedschap|opmerking|"
    r"antes|despu[ée]s|herramientas|generalidades|notas?\b|"
    r"prima|dopo|attrezz|strumenti|generalit|note\b|avvertenze)",
    re.IGNORECASE,
)
"""How sections begin that are none, though they stand among guides."""
_NO_GUIDE_END = re.compile(
    r".*\b(?:precautions|guidelines|considerations|instructions|requirements|flow ?charts?|diagrams?|overview|list|"
    r"tools|"
    r"hinweise|vorsichtsma(?:ß|ss)nahmen|übersicht|werkzeuge|pr[ée]cautions|consignes|outils|voorzorgsmaatregelen|"
    r"precauciones|instrucciones|herramientas|precauzioni|istruzioni)",
    re.IGNORECASE,
)
"""How they end."""

_BEGINS = re.compile(
    rf"(?:to\s+)?(?:{_ACT}|disconnect|unplug|lift|pull|push|press|slide|turn|unscrew|loosen|open|release|take|"
    r"l[öo]sen|ziehen|nehmen|schrauben|bauen|heben|dr[üu]cken|"
    r"d[ée]branche[rz]|retire[rz]|d[ée]visse[rz]|d[ée]pose[rz]|souleve[rz]|trek|verwijder|draai|til|"
    r"retire|quite|desconecte|extraiga|levante|afloje|scollegare|estrarre|sollevare|svitare)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells to take something apart."""

_DANGLING = re.compile(
    r".*\b(?:pre|during|for|of|to|before|after|and|or|with|the|f[üu]r|zum?r?|vor|nach|pour|avant|para|"
    r"per|voor)",
    re.IGNORECASE,
)
"""How no part ends: "Preparation for disassembly" is on no part."""
_PREPARATION = re.compile(r"prepar\w+|vorbereit\w+|pr[ée]par\w+|voorbereid\w+", re.IGNORECASE)

_SOFTWARE = re.compile(
    r"\b(?:(?:microsoft )?windows(?: \d+| os)?$|operating system|drivers?|software|apps?|applications?|passwords?|"
    r"settings?|updates?|accounts?|malware|virus(?:es)?|betriebssystem|treiber|passw[öo]rt(?:er)?|einstellung(?:en)?|"
    r"mots? de passe|logiciels?|param[èe]tres|wachtwoord(?:en)?|instellingen|contraseñas?|controladores|ajustes|"
    r"impostazioni)\b",
    re.IGNORECASE,
)

_INNER = re.compile(
    r"(?:pre-?requisites?|post-?requisites?|(?:next|first|preliminary) steps?|"
    r"(?:\d{1,2}\s+)?(?:removal |installation |main )?steps?|"
    r"about this task|procedures?|removal steps(?: of)?.*|for access.*|tools?(?: (?:required|needed))?|"
    r"required (?:tools?|parts)|parts(?: required)?|description|"
    r"before (?:you )?(?:begin|start)(?:ning|ing)?|to (?:remove|install|replace|refit)\b.*:|.*\bremoval steps|"
    r"warnings?!?|cautions?|notes?|attention|(?:table|figure|fig\.?|tabelle|abb(?:ildung|\.)|figura|tabla|tableau|"
    r"tabella|afbeelding|tabel)\s*\d.*|(?:step|schritt|stap|[ée]tape|paso|passo|passaggio)\s*\d.*|"
    r"voraussetzungen|vorgehensweise|schritte|n[äa]chste schritte|pr[ée]requis|proc[ée]dure|[ée]tapes(?: suivantes)?|"
    r"vereisten|stappen|volgende stappen|werkwijze|requisitos previos|requisitos|pasos|siguientes pasos|procedimiento|"
    r"prerequisiti|passaggi|passaggi successivi|procedura)\s*:?",
    re.IGNORECASE,
)
"""Headings inside of a guide."""

_CONCLUSION = re.compile(
    r"\b(?:revers(?:e|ing|al)|(?:in the )?opposite order|umgekehrte[rn]? reihenfolge|"
    r"(?:dans l['’])?ordre inverse|inverse(?:r|z)?\b|omgekeerde volgorde|orden inverso|a la inversa|"
    r"ordine inverso|inversamente)\b",
    re.IGNORECASE,
)
_CONTENTS = re.compile(
    r"(?:table of )?contents|inhalt(?:sverzeichnis)?|table des mati[èe]res|sommaire|inhoud(?:sopgave)?|"
    r"(?:tabla de )?contenidos?|[íi]ndice(?: general)?|indice(?: generale)?|sommario",
    re.IGNORECASE,
)

_LABELS: dict[Icon, str] = {
    Icon.CAUTION: r"caution|warning|danger|attention|vorsicht|achtung|warnung|gefahr|avertissement|pr[ée]caution|"
    r"mise en garde|let op|pas op|waarschuwing|gevaar|precauci[óo]n|advertencia|atenci[óo]n|peligro|attenzione|"
    r"avvertenza|"
    r"avvertimento|pericolo|cautela",
    Icon.NOTE: r"note|notes|notice|tip|hinweis|anmerkung|tipp|remarque|nota|note|opmerking|aviso|consejo|suggerimento",
    Icon.REMINDER: r"important|wichtig|belangrijk|importante",
}
_LABELLED = re.compile(
    rf"(?:⚠|\W)?\s*(?P<label>{'|'.join(rf'(?P<{icon.name}>{words})' for icon, words in _LABELS.items())})"
    r"\s*(?P<end>[:!]|$|[.–—-]\s|(?<=\s))\s*(?P<text>.*)",
    re.IGNORECASE,
)

_COMMON = {
    "en": "the and of to from remove with that this screws",
    "de": "der die das und den von mit nicht aus auf entfernen sie",
    "fr": "le la les des et du dans vous avec une retirez est de en à au aux sur par pour qui sans puis",
    "nl": "de het een en van niet met voor verwijder zijn uit",
    "es": "el la los las del una con para por retire que se de en sin",
    "it": "il la lo gli dei della con per una rimuovere che non",
}
_WORDS = {word: [] for words in _COMMON.values() for word in words.split()}  # type: dict[str, list[str]]
for _language, _words in _COMMON.items():
    for _word in _words.split():
        _WORDS[_word].append(_language)


def languages(texts: Iterable[str]) -> tuple[str, ...]:
    """The languages that a manual is in, the commonest first."""
    votes = Counter(language([text]) for text in texts if len(text) > 25)
    return tuple(name for name, count in votes.most_common() if count >= 0.1 * votes.total()) or ("en",)


def language(texts: Iterable[str], among: Collection[str] = tuple(_COMMON)) -> str:
    """The language of texts, of these; the first of them where nothing speaks for another."""
    votes: Counter[str] = Counter(dict.fromkeys(among, 0))
    for text in texts:
        for word in text.casefold().split():
            found = _WORDS.get(word.strip(".,;:()"), ())
            for name in found:
                votes[name] += 6 // len(found)
    return max(among, key=lambda name: votes[name])


def unnumbered(title: str) -> str:
    """A heading without its chapter's number."""
    return _NUMBERED.sub("", title, count=1) if _NUMBERED.match(title) else title


def fru(title: str) -> tuple[str, str] | None:
    """The number and the part of a heading like "1020 Base cover assembly"."""
    match = _FRU.fullmatch(title)
    return (match["number"], match["part"]) if match else None


def task(title: str) -> Task | None:
    """What a heading says is done, and to what; None for one that names no act."""
    title = one_line(title[:_LONGEST]).strip(" .:")
    if match := _ALONE.fullmatch(title):
        return Task(_act(match["act"]), "")
    title = unnumbered(title)
    for pattern in (_ALONE, _BEFORE, _AFTER):
        if match := pattern.fullmatch(title):
            named = match.groupdict()
            part = named.get("part") or named.get("within") or ""
            if _DANGLING.fullmatch(part) or is_preparation(part):
                return None
            return Task(_act(match["act"]), part[:1].upper() + part[1:])
    return None


def _act(words: str) -> Act:
    act = NO_ACT
    if _REMOVE_WORD.search(words):
        act |= Act.REMOVE
    if _FIT_WORD.search(words):
        act |= Act.FIT
    return act


def is_chapter(title: str) -> bool:
    """Whether a chapter of this title holds guides."""
    return bool(_CHAPTER.search(title)) and not has_no_guides(title)


def has_no_guides(title: str) -> bool:
    """Whether a chapter or a section of this title holds none, whatever stands in it."""
    return bool(_NO_GUIDES.search(title))


def is_part(title: str) -> bool:
    """Whether a heading names an act and a part."""
    what = task(title)
    return what is not None and bool(what.part) and not is_everything(what.part) and not has_no_guides(what.part)


def is_everything(part: str) -> bool:
    """Whether what is removed is no single part: "Removing and replacing a FRU" is a chapter."""
    return bool(_EVERYTHING.fullmatch(part))


def is_preliminary(title: str) -> bool:
    """Whether a section tells what to know before repairs, or after them, and so does what stands under it."""
    return bool(_NO_GUIDE.match(unnumbered(title)))


def is_no_guide(title: str) -> bool:
    """Whether a section of this title among guides is none."""
    title = unnumbered(title)
    return is_preliminary(title) or bool(_NO_GUIDE_END.fullmatch(title)) or bool(_CONTENTS.fullmatch(title))


def is_preparation(title: str) -> bool:
    """Whether a section tells what comes before all repairs."""
    return bool(_PREPARATION.match(unnumbered(title)))


def is_software(part: str) -> bool:
    """Whether what is replaced is no part of a device: a password, a setting, a program."""
    return bool(_SOFTWARE.search(part))


def is_inner(title: str) -> bool:
    """Whether a heading parts a guide, and does not begin one."""
    return bool(_INNER.fullmatch(title.strip()))


def is_contents(title: str) -> bool:
    """Whether a heading stands over a table of contents."""
    return bool(_CONTENTS.fullmatch(title.strip(" :")))


def begins_with_act(text: str) -> bool:
    """Whether a sentence begins as one does that tells to take something apart."""
    return bool(_BEGINS.match(text))


def is_conclusion(text: str) -> bool:
    """Whether a sentence says that the rest is the same the other way round."""
    return bool(_CONCLUSION.search(text))


def warning(text: str) -> tuple[Icon, str] | None:
    """The sort of a line that begins with a word of warning, and what follows the word."""
    match = _LABELLED.match(text)
    if match is None:
        return None
    label, end = match["label"], match["end"]
    if not (label.isupper() or end in (":", "!") or (not end and not match["text"])):
        return None
    icon = next(icon for icon in _LABELS if match[icon.name])
    return icon, match["text"].lstrip("!: ")
