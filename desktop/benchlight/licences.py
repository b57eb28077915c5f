"""The licences of what Benchlight is made of."""

from __future__ import annotations

from importlib import metadata

from benchlight import resources
from benchlight.translation import tr


def text() -> str:
    """The notices that the frozen program brings, else what the installed libraries say of themselves."""
    try:
        return (resources.folder("notices") / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8", errors="replace")
    except OSError:
        pass
    own = tr(
        "Benchlight is free software under the Apache License 2.0. Guides belong to their authors; each shows its\n"
        "licence. Benchlight uses:"
    )
    not_installed = tr("the libraries in pyproject.toml (it runs from its source folder and was not installed)")
    return f"{own}\n\n" + "\n".join(installed("benchlight") or [not_installed]) + "\n"


def installed(root: str) -> list[str]:
    """A line for each installed library that the distribution `root` needs, directly or not."""
    from packaging.requirements import InvalidRequirement, Requirement
    from packaging.utils import canonicalize_name

    lines: dict[str, str] = {}
    waiting: list[tuple[str, frozenset[str]]] = [(root, frozenset())]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        name, extras = waiting.pop()
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        if name != root:
            lines[name] = f"{distribution.metadata['Name']} {distribution.version}: {_licence(distribution)}"
        for line in distribution.requires or ():
            try:
                needed = Requirement(line)
            except InvalidRequirement:
                continue
            marker = needed.marker
            if marker is None or any(marker.evaluate({"extra": extra}) for extra in extras | {""}):
                waiting.append((canonicalize_name(needed.name), frozenset(needed.extras)))
    return [lines[name] for name in sorted(lines)]


def _licence(distribution: metadata.Distribution) -> str:
    about = distribution.metadata
    stated = next((about[name] for name in ("License-Expression", "License") if name in about), "")
    if stated and "\n" not in stated:
        return stated
    classified = [
        value.rpartition(" :: ")[2] for value in about.get_all("Classifier", ()) if value.startswith("License :: ")
    ]
    return ", ".join(classified) or tr("see its own files", "where a library says nothing of its licence")
