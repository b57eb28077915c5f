"""Several formats that tell of the same guide, and what comes of them: the rule of who is believed stands here."""

from __future__ import annotations

from collections.abc import Mapping

from benchlight import codec
from benchlight.catalog.guide_rows import NOTHING

IN_SEVERAL_FORMATS = "ifixit"
"""The source whose guides come from MyFixit, from archives and from its API, there whole or as items of a list."""
_MAY_LACK = ("device", "part", "categories", "prerequisites")
"""What not all whole formats tell of a guide."""
_WITH_STEPS = ("revision", "document", "pages", "locale")
"""What is said of the steps: it is that of whoever has told them."""


def together(told: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """The fields of a guide of which this was told, and now something new.

    A whole guide, which has steps and the revision that they are of, counts as it is; only what some formats cannot
    tell stays. What is less (MyFixit has no revision, and has lost the signs of lines; an item of a list has no steps)
    takes nothing away: beside a whole guide it fills what that leaves empty, beside one like itself its own fields come
    first.
    """
    if _is_whole(new):
        stays = [name for name in _MAY_LACK if _is_empty(new, name)]
        return {name: told[name] if name in stays else new[name] for name in codec.FIELDS}
    first, second = (told, new) if _is_whole(told) else (new, told)
    fields = {name: second[name] if _is_empty(first, name) else first[name] for name in codec.FIELDS}
    of_steps = second if _is_empty(first, "steps") and not _is_empty(second, "steps") else first
    return fields | {name: of_steps[name] for name in _WITH_STEPS}


def _is_whole(fields: Mapping[str, str]) -> bool:
    return not (_is_empty(fields, "steps") or _is_empty(fields, "revision"))


def _is_empty(fields: Mapping[str, str], name: str) -> bool:
    return fields[name] == NOTHING[name]
