"""The names that columns and JSON keys go by: which field of a guide each fills."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from benchlight.codec import FIELDS
from benchlight.sources.text import one_line
from benchlight.translation import mark, tr
from benchlight.words import words

NAMES: dict[str, tuple[str, ...]] = {
    "key": ("key",),
    "id": ("id", "guide_id", "guideid", "external_id"),
    "source": ("source",),
    "title": ("title", "name", "guide", "guide_title", "guide_name", "repair_title"),
    "device": ("device", "model", "device_name", "device_model", "product", "appliance"),
    "part": ("part", "component", "subject", "part_name", "spare_part"),
    "family": ("family", "part_family"),
    "categories": ("categories", "category_path"),
    "category": ("category",),
    "device_class": ("device_class", "device_type", "class"),
    "summary": ("summary", "description", "introduction"),
    "steps": ("steps", "step", "instructions"),
    "tools": ("tools", "tool"),
    "parts": ("parts", "spare_parts"),
    "difficulty": ("difficulty",),
    "time_required": ("time_required", "time", "duration"),
    "url": ("url", "link"),
    "licence": ("licence", "license"),
    "locale": ("locale", "language", "lang"),
    "revision": ("revision", "revision_id", "revisionid"),
    "symptoms": (
        "symptoms", "symptom", "fault", "problem", "complaint", "issue", "failure", "malfunction", "defect", "error",
        "fault_description", "problem_description", "error_description", "trouble",
    ),
    "cause": (
        "cause", "causes", "root_cause", "probable_cause", "possible_cause", "possible_causes", "reason", "diagnosis",
        "finding",
    ),
    "notes": ("notes", "note", "remarks", "remark", "comments", "comment"),
    "pictures": ("pictures", "picture", "images", "image", "photos", "photo"),
    "maker": ("maker", "brand", "manufacturer", "make", "vendor"),
    "part_number": ("part_number", "part_no", "part_nr", "spare_part_number", "order_number", "article_number"),
    "quantity": ("quantity", "qty", "amount", "pcs"),
}  # fmt: skip
"""The English names a value goes by, the best first: of several in a row, the first that is not empty counts."""
NAMES |= {field: (field,) for field in FIELDS if field not in NAMES}
NAMES["steps"] += (
    "remedy", "solution", "fix", "repair", "action", "corrective_action", "measures", "procedure", "what_to_do",
    "work_done", "repair_steps",
)  # fmt: skip

LANGUAGES = (mark("German"), mark("Dutch"), mark("French"), mark("Spanish"), mark("Italian"))
_FOREIGN: dict[str, str] = {
    "title": "titel titre titulo titolo nom nombre nome naam bezeichnung",
    "device": "gerat geraet modell produkt apparaat toestel appareil modele produit dispositivo aparato modelo "
    "producto apparecchio modello prodotto typ geratetyp geraetetyp",
    "part": "bauteil teil ersatzteil komponente onderdeel piece composant pieza componente pezzo ricambio",
    "category": "kategorie categorie categoria",
    "device_class": "gerateart geraeteart",
    "summary": "beschreibung zusammenfassung omschrijving samenvatting resume descripcion resumen descrizione",
    "steps": "anleitung schritte schritt arbeitsschritte stappen stap etapes etape pasos paso instrucciones passaggi "
    "passi passo istruzioni abhilfe losung loesung massnahme massnahmen behebung reparatur vorgehen arbeiten "
    "durchgefuhrte_arbeiten oplossing remedie maatregel maatregelen herstelling reparatie remede depannage reparation "
    "mesure solucion remedio reparacion accion procedimiento soluzione rimedio riparazione azione procedura intervento",
    "tools": "werkzeug werkzeuge gereedschap outils outil herramientas herramienta attrezzi utensili",
    "parts": "ersatzteile teile onderdelen pieces piezas ricambi",
    "difficulty": "schwierigkeit schwierigkeitsgrad moeilijkheid moeilijkheidsgraad difficulte dificultad difficolta",
    "time_required": "dauer zeit zeitaufwand duur tijd duree temps duracion tiempo durata tempo",
    "url": "lien enlace",
    "licence": "lizenz licentie licencia licenza",
    "locale": "sprache taal langue idioma lingua",
    "symptoms": "symptome fehler fehlerbild fehlerbilder fehlerbeschreibung storung stoerung problembeschreibung "
    "defekt beanstandung reklamation mangel storingen klacht klachten probleem fout symptoom symptomen panne defaut "
    "probleme symptomes defaillance anomalie sintoma sintomas fallo falla averia problema sintomo sintomi guasto "
    "difetto anomalia",
    "cause": "ursache ursachen fehlerursache mogliche_ursache moegliche_ursache mogliche_ursachen grund diagnose "
    "befund oorzaak oorzaken mogelijke_oorzaak cause_probable cause_possible diagnostic causa causas causa_probable "
    "posible_causa diagnostico causa_probabile possibile_causa diagnosi",
    "notes": "notiz notizen bemerkung bemerkungen anmerkung anmerkungen hinweis hinweise kommentar opmerking "
    "opmerkingen notitie notities remarque remarques commentaire commentaires nota notas observaciones observacion "
    "comentario comentarios osservazioni commento commenti",
    "pictures": "bild bilder foto fotos abbildung abbildungen afbeelding afbeeldingen imagen imagenes immagine "
    "immagini",
    "maker": "hersteller marke fabrikat merk fabrikant marque fabricant marca fabricante produttore",
    "part_number": "teilenummer teilenr teile_nr ersatzteilnummer ersatzteil_nr artikelnummer artikelnr artikel_nr "
    "bestellnummer bestellnr onderdeelnummer "
    "numero_de_piece numero_de_pieza codice_ricambio",
    "quantity": "menge anzahl stuckzahl stuck aantal quantite qte cantidad quantita",
}
"""The same in `LANGUAGES`, without accents."""

_LIST_OF = {
    "steps": "steps", "tools": "tools", "parts": "parts", "part": "parts", "categories": "categories",
    "category": "categories", "symptoms": "symptoms", "pictures": "pictures",
}  # fmt: skip
"""Fields whose numbered names ("step 1", "step 2") are the items of a list, and of which."""
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_IN_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_NUMBERED = re.compile(r"(.*[^\d_])_?(\d{1,3})")
LONGEST = 200
"""Characters of a name that is looked at."""
_SHOWN = 40


class Slot(NamedTuple):
    """Where a value goes."""

    field: str
    rank: int
    """Of several names of one field, the lowest rank is the best."""
    number: int | None = None
    """The place of an item in its list."""


def slots(names: Mapping[str, tuple[str, ...]], foreign: Mapping[str, str]) -> dict[str, Slot]:
    """Where the value of each name goes; `foreign` are other languages' names of the same fields."""
    return {
        name: Slot(field, rank)
        for field, english in names.items()
        for rank, name in enumerate((*english, *foreign.get(field, "").split()))
    }


_SLOTS = slots(NAMES, _FOREIGN)


def column_name(name: str) -> str:
    """`name`, or the beginning of a long one, as it is compared: its words, joined by underscores."""
    return "_".join(words(_BETWEEN_WORDS.sub(" ", _HUMP.sub("_", one_line(name[:LONGEST])))))


def slot_of(name: str) -> Slot | None:
    """Where the value of a column or JSON key of this name goes, or None where the name is none of ours."""
    return _slot_of(name) if len(name) <= LONGEST else None


@lru_cache(maxsize=4096)
def _slot_of(name: str) -> Slot | None:
    # A head may be given in two languages ("Device / Gerät"), or with its unit ("Time (min)").
    pieces = (name, _IN_BRACKETS.sub(" ", name), *name.split("/"))
    return next((slot for piece in pieces if (slot := _slot_of_words(column_name(piece)))), None)


def _slot_of_words(name: str) -> Slot | None:
    if name in _SLOTS:
        return _SLOTS[name]
    numbered = _NUMBERED.fullmatch(name)
    slot = _SLOTS.get(numbered[1]) if numbered else None
    if numbered and slot and slot.field in _LIST_OF:
        return Slot(_LIST_OF[slot.field], slot.rank, int(numbered[2]))
    return None


def listed(names: list[str], most: int = 12) -> str:
    """Names from a file in a sentence: cleaned and cut, and no more than `most` of them."""
    shown = ", ".join(short(name) for name in names[:most])
    more = len(names) - most
    return tr("{names} and %n more", "", more).format(names=shown) if more > 0 else shown


def short(name: str) -> str:
    """A name from a file, cleaned and cut, as it can be shown anywhere."""
    name = one_line(name[: 4 * _SHOWN])
    return f"{name[: _SHOWN - 1]}…" if len(name) > _SHOWN else name
