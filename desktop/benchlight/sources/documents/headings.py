"""What the headings of a document and the names before its facts mean, in six languages."""

from __future__ import annotations

import re
from typing import NamedTuple

from benchlight.sources.names import slot_of
from benchlight.words import words

_NAMES = {
    "steps": """
        steps instructions procedure repair fix solution remedy disassembly replacement removal installation
        schritte anleitung vorgehen reparatur ausbau einbau losung durchfuhrung stappen instructies reparatie
        werkwijze oplossing etapes instructions reparation demontage procedure solution pasos instrucciones
        reparacion procedimiento solucion passaggi passi istruzioni riparazione procedura soluzione
    """,
    "tools": """
        tools equipment need needed werkzeug werkzeuge hilfsmittel braucht benodigdheden gereedschap
        gereedschappen outils outillage materiel herramientas utiles attrezzi utensili strumenti
    """,
    "parts": """
        parts spares materials ersatzteile teile bauteile material onderdelen pieces piezas repuestos materiales
        recambios ricambi parti pezzi materiali
    """,
    "symptoms": """
        symptoms symptom problem problems fault faults complaint symptome fehler fehlerbild storung symptomen
        klachten klacht storing symptomes panne pannes sintomas averia averias sintomi guasto guasti difetto
    """,
    "summary": """
        summary introduction overview description about background einleitung einfuhrung uberblick beschreibung
        zusammenfassung inleiding overzicht samenvatting beschrijving resume apercu introduccion resumen
        descripcion introduzione riassunto descrizione panoramica
    """,
    "conclusion": """
        conclusion result afterwards finally abschluss fazit schluss ergebnis conclusie afsluiting resultat
        conclusiones resultado conclusione risultato
    """,
    "notes": """
        notes note remarks comments notizen anmerkungen bemerkungen hinweise notities opmerkingen remarques
        notas observaciones osservazioni annotazioni
    """,
    "prerequisites": """
        first prerequisites prerequisite voraussetzungen voraussetzung vereisten prealables prerequis requisitos
        prerequisiti
    """,
}
"""Words by which sections go, the same for all: without accents, in small letters."""
_FIELDS = {word: field for field, names in reversed(_NAMES.items()) for word in names.split()}
_BESIDE = frozenset(
    """
    and or the a you will needs required require necessary list of for this spare what used und oder benotigte
    benotigtes erforderliche notwendige was man braucht en benodigd benodigde nodig et requis necessaires de rechange
    detachees y necesarias necesarios repuesto recambio e necessari necessarie di ricambio da usare
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
"""Words that may stand beside them and change nothing."""
_AGAIN = frozenset(
    """
    reassembly reassemble zusammenbau wiedereinbau remontage hermontage rearme reensamblaje rimontaggio
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
_NUMBERS = frozenset(
    """
    number no nr nummer numero num sku fru pn code codigo codice artikelnummer teilenummer bestellnummer
    ersatzteilnummer onderdeelnummer referencia reference riferimento
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
"""Words in the heads of columns of part numbers."""
_QUANTITIES = frozenset(
    """
    qty quantity amount pcs menge anzahl stuck aantal quantite qte cantidad quantita
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
"""The same for how many."""
_STEP = re.compile(
    r"(?:step|schritt|arbeitsschritt|stap|étape|etape|paso|passo|passaggio|fase|phase)\s*(?:no\.?|nr\.?|n°|#)?\s*"
    r"(\d{1,3})\s*(?:(?:of|von|van|de|di|sur|/)\s*\d{1,3})?\s*(?:[:.)\u2013\u2014-]+\s*|\s+|$)(.*)",
    re.IGNORECASE,
)
_FACT = re.compile(r"([^\W\d_][\w /-]{0,40}?)\s?[:\uff1a]\s*(\S.*)")
FACTS = frozenset(
    """
    key device part family categories category device_class difficulty time_required url author licence locale
    revision tools parts symptoms
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
"""Fields that may stand before the text, each in a line."""


def section_of(heading: str) -> str:
    """The field of a guide that stands below a heading of this text; "" where the heading says something else."""
    if len(heading) > 80:
        return ""
    found = [(word, _FIELDS.get(word, "")) for word in words(heading)]
    fields = [field for word, field in found if field]
    return fields[0] if fields and all(field or word in _BESIDE for word, field in found) else ""


def step_title(heading: str) -> str | None:
    """What a heading of one step says: "" for "Step 3", "Open it" for "Step 3: Open it"; None for other headings."""
    found = _STEP.fullmatch(heading)
    return found[2] if found else None


def is_phase(heading: str) -> bool:
    """Whether the heading is that of a part of every repair: the assembly."""
    return any(word in _AGAIN for word in words(heading))


class Fact(NamedTuple):
    """What a line states."""

    field: str
    name: str
    """As it is written there."""
    value: str


def fact(line: str) -> Fact | None:
    """What a line such as "Device: ThinkPad T480" states; None where it states nothing that is known."""
    found = _FACT.fullmatch(line)
    slot = slot_of(found[1]) if found else None
    if found is None or slot is None or slot.field not in FACTS or slot.number is not None:
        return None
    return Fact(slot.field, found[1], found[2])


def column_of(head: str) -> str:
    """The field that a column of a table in a document fills, "number" and "quantity" of parts; "" for others."""
    told = words(head)
    slot = slot_of(head)
    if head == "#" or told in (["no"], ["nr"], ["pos"]) or (slot is not None and slot.field == "steps"):
        return "step"
    if not _NUMBERS.isdisjoint(told):
        return "number"
    if not _QUANTITIES.isdisjoint(told):
        return "quantity"
    if slot is not None and slot.field in ("tools", "parts", "part", "symptoms"):
        return "parts" if slot.field == "part" else slot.field
    return section_of(head)
