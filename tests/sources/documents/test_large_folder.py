"""A folder of two hundred guides with pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from benchlight.assistant import Assistant
from benchlight.work import finish

from .conftest import PNG

pytestmark = pytest.mark.long


def write(folder: Path, count: int) -> None:
    """So many guides, ten of a device, each with twelve steps and as many pictures; and a README."""
    for number in range(count):
        device = folder / f"ThinkPad T4{number // 10:02}"
        (device / "pictures").mkdir(parents=True, exist_ok=True)
        steps = []
        for step in range(1, 13):
            (device / "pictures" / f"{number}-{step}.png").write_bytes(PNG + bytes([number, step]))
            steps.append(
                f"{step}. Loosen the screws of cover {step} and lift it.\n   - Warning: sharp edges\n\n"
                f"   ![cover](pictures/{number}-{step}.png)\n"
            )
        (device / f"part-{number}.md").write_text(
            f"# Part {number} replacement\n\nPart: Part {number}\n\n## Tools\n- Phillips #0\n\n## Steps\n"
            + "\n".join(steps)
            + "\nClose it in reverse order.\n"
        )
    (folder / "README.md").write_text("# Our guides\n\nAll of them.\n")


def test_all_go_in_once_with_their_pictures(tmp_path: Path, open_assistant: Callable[[], Assistant]) -> None:
    write(tmp_path / "guides", 200)
    assistant = open_assistant()
    report = finish(assistant.import_files([tmp_path / "guides"]))
    assert (report.new, report.rejected, report.errors) == (200, 0, ())
    assert [notice.origin.name for notice in report.notices] == ["README.md"]
    again = finish(assistant.import_files([tmp_path / "guides"]))
    assert (again.new, again.changed, again.unchanged) == (0, 0, 200)
    assert assistant.devices() == [f"ThinkPad T4{number:02}" for number in range(20)]
    images = set()
    for listing in assistant.corpus().listings:
        guide = assistant.guide(listing.key)
        assert guide is not None
        assert [len(step.images) for step in guide.steps] == [1] * 12
        images |= {image for step in guide.steps for image in step.images}
    assert len(images) == 2_400
    assert all(Path(unquote(urlsplit(image).path)).is_file() for image in images if image.startswith("file:"))
