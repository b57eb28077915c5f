"""A shop's own codes: rows that say what a code means, from a table or from JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from benchlight.records import CERTAINTIES, Code, Signal
from benchlight.sources import names
from benchlight.sources.fields import RowError, checked_line, is_empty
from benchlight.sources.names import Slot, column_name
from benchlight.translation import mark, tr

NEEDED = frozenset({"code", "meaning"})
"""Fields without which a row is no code."""
_MISSING = {"code": mark("no code"), "meaning": mark("no meaning")}
NAMES: dict[str, tuple[str, ...]] = {
    "code": ("code", "error_code", "fault_code", "error", "fault"),
    "meaning": ("meaning", "description", "explanation", "cause", "means"),
    "kinds": ("kind", "kinds", "device_class", "device_type", "appliance", "category"),
    "makers": ("maker", "makers", "brand", "brands", "make", "manufacturer"),
    "lines": ("line", "lines", "model", "models", "device", "series"),
    "signal": ("signal",),
    "also": ("also", "other_codes", "aliases"),
    "parts": ("parts", "part", "component", "spare_parts"),
    "check": ("check", "first_check", "check_first", "remedy", "solution", "action"),
    "certainty": ("certainty",),
    "source": ("source", "reference", "url", "link"),
}
"""The English names a value goes by, the best first."""
_FOREIGN: dict[str, str] = {
    "code": "fehlercode fehler foutcode storingscode code_erreur erreur codigo codigo_de_error codice codice_errore",
    "meaning": "bedeutung beschreibung ursache betekenis omschrijving oorzaak signification description cause "
    "significado descripcion causa significato descrizione",
    "kinds": "gerateart geraeteart kategorie categorie categoria",
    "makers": "hersteller marke merk fabrikant marque fabricant marca fabricante marca produttore",
    "lines": "modell gerat model toestel modele modelo modello",
    "parts": "teile teil bauteil onderdelen onderdeel pieces piece piezas pieza ricambi pezzo",
    "check": "prufung pruefung abhilfe controle remede solution comprobacion solucion controllo rimedio",
    "source": "quelle bron fuente fonte",
}
_SLOTS = names.slots(NAMES, _FOREIGN)
_MAYBE_FAULTS = frozenset({"fault", "error", "fehler", "erreur"})
"""Names of the code by which others call what is wrong, in words."""
_CODE = re.compile(r"(?=.*\d)\S+(?:\s\S+){0,3}|[A-Z]{1,4}")
_ITEM_ENDS = re.compile(r"[;,|\n]")


@lru_cache(maxsize=4096)
def slot_of(name: str) -> Slot | None:
    """Where the value of a column or JSON key of this name goes in a code; None where the name is none of ours."""
    return _SLOTS.get(column_name(name))


def may_be_fault(name: str) -> bool:
    """Whether a column of this name may hold faults in words as well as codes."""
    return column_name(name) in _MAYBE_FAULTS


def are_codes(values: Iterable[str]) -> bool:
    """Whether most of the values look like codes: a few signs with a digit, or some capitals."""
    looks = [_CODE.fullmatch(value.strip()) is not None for value in values if value.strip()]
    return not looks or 2 * sum(looks) > len(looks)


def recognises(values: Mapping[str, object]) -> bool:
    """True where a row has a code and its meaning, and no title, which makes a guide."""
    fields = {
        slot.field
        for name, value in values.items()
        if (slot := slot_of(name)) and not (may_be_fault(name) and isinstance(value, str) and not are_codes([value]))
    }
    return fields >= NEEDED and not any(slot.field == "title" for slot in map(names.slot_of, values) if slot)


def record_of(values: Mapping[str, object], default_source: str) -> Code:
    """The code of a row. Raises RowError."""
    best: dict[str, tuple[int, object]] = {}
    for name, value in values.items():
        slot = slot_of(name)
        if slot and not is_empty(value) and (slot.field not in best or slot.rank < best[slot.field][0]):
            best[slot.field] = slot.rank, value
    row = {field: value for field, (_, value) in best.items()}
    for field in sorted(NEEDED):
        if field not in row:
            raise RowError(tr(_MISSING[field]))
    return Code(
        code=_line(row, "code"),
        kinds=_items(row, "kinds"),
        meaning=_line(row, "meaning"),
        makers=_items(row, "makers"),
        lines=_items(row, "lines"),
        signal=Signal(_choice(row, "signal", tuple(Signal))),
        also=_items(row, "also"),
        parts=_items(row, "parts"),
        check=_line(row, "check"),
        certainty=_choice(row, "certainty", CERTAINTIES),
        source=_line(row, "source"),
    )


def unused(values: Mapping[str, object]) -> Iterator[str]:
    """The names in a row whose values, which say something, `record_of` has no use for."""
    return (name for name, value in values.items() if slot_of(name) is None and not is_empty(value))


def _line(row: Mapping[str, object], field: str) -> str:
    return checked_line(row.get(field), field, numbers=True)


def _items(row: Mapping[str, object], field: str) -> tuple[str, ...]:
    value = row.get(field)
    items = value if isinstance(value, list) else _ITEM_ENDS.split(_line(row, field))
    return tuple(filter(None, (checked_line(item, field, numbers=True) for item in items)))


def _choice(row: Mapping[str, object], field: str, choices: tuple[str, ...]) -> str:
    """One of the choices, the first where the row says nothing. Raises RowError."""
    value = _line(row, field).casefold() or choices[0]
    if value not in choices:
        raise RowError(
            tr("{field} … is none of {choices}").format(field=field, choices=", ".join(choices)), repr(value)
        )
    return value
