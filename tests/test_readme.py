"""What the README says of files, the program does."""

from __future__ import annotations

import re

from benchlight.sources.names import slot_of
from tests.helpers import ROOT


def test_the_columns_that_the_readme_names_are_columns() -> None:
    (paragraph,) = re.findall(
        r"^A row near the top of a table.*?\n\n", (ROOT / "README.md").read_text("utf-8"), re.M | re.S
    )
    names = re.findall(r"`(\w+)`", paragraph)
    assert {"title", "device", "steps", "id"} <= set(names)
    assert [name for name in names if slot_of(name) is None] == []


def test_the_packages_that_the_readme_installs_are_listed() -> None:
    (listed,) = re.findall(r"apt-get install \$\(cat (\S+)\)", (ROOT / "README.md").read_text("utf-8"))
    assert "libxcb-cursor0" in (ROOT / listed).read_text("utf-8").split()
