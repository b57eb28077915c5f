"""Guides as iFixit's API gives them; the object is made up after its form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchlight.records import Guide, Notice, Step
from benchlight.sources.reading import read_guides

from .conftest import Read

OBJECT = {
    "guideid": 900001, "type": "replacement", "category": "Lumo Phone 3", "subject": "Battery",
    "title": "Lumo Phone 3 Battery Replacement", "summary": "Swap a worn cell.", "difficulty": "Moderate",
    "time_required": "30 - 45 minutes", "time_required_min": 1800, "time_required_max": 2700,
    "introduction_raw": "See [guide|900000|the back] &amp; more.", "introduction_rendered": "<p>See the back.</p>",
    "conclusion_raw": "Reverse.", "url": "https://example.org/900001", "locale": "en", "revisionid": 77,
    "public": True, "flags": [], "image": None,
    "tools": [{"type": "", "quantity": 1, "text": "Spudger", "notes": None}], "parts": [{"text": "Battery"}],
    "prerequisites": [], "documents": [],
    "steps": [
        {
            "stepid": 71, "guideid": 900000, "orderby": 1, "title": "Back", "comments": [],
            "lines": [
                {"text_raw": "Power '''off'''.", "bullet": "icon_caution", "level": 0},
                {"text_raw": "Lift the back.", "bullet": "black", "level": 1},
            ],
            "media": {
                "type": "image",
                "data": [{"id": 2, "mini": "https://h/2.mini", "standard": "https://h/2.standard"}, {"id": 3}],
            },
        },
        {"stepid": 72, "title": "", "lines": [{"text_raw": "Pull the cell.", "bullet": "black"}],
         "media": {"type": "video", "data": {"id": 4}}},
    ],
}  # fmt: skip


def test_an_object_of_the_api_is_read_whole(read: Read) -> None:
    guides, rejections = read(json.dumps([OBJECT]), "api.json")
    assert rejections == []
    assert guides == [
        Guide(
            key="ifixit:900001",
            title="Lumo Phone 3 Battery Replacement",
            device="Lumo Phone 3",
            part="Battery",
            summary="Swap a worn cell.\nSee the back & more.",
            steps=(
                Step("Caution: Power off.\nLift the back.", "Back", ("https://h/2.standard",)),
                Step("Pull the cell."),
                Step("Reverse.", "Conclusion"),
            ),
            tools=("Spudger",),
            parts=("Battery",),
            difficulty="Moderate",
            time_required="30 - 45 minutes",
            url="https://example.org/900001",
            licence="CC BY-NC-SA 3.0 (iFixit)",
            locale="en",
            revision="77",
        )
    ]


def test_what_may_be_null_may_be_null(read: Read) -> None:
    nothing = dict.fromkeys(("difficulty", "introduction_raw", "conclusion_raw", "tools", "steps", "summary"))
    guides, rejections = read(json.dumps({**OBJECT, **nothing}), "api.jsonl")
    assert (rejections, guides[0].steps, guides[0].summary) == ([], (), "")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"guideid": None}, "guideid is null, not a whole number"),
        ({"title": ""}, "no title"),
        ({"steps": ["Lift it."]}, "a step is text, not an object"),
        ({"steps": [{"lines": ["Lift it."]}]}, "a line of a step is text, not an object"),
    ],
)
def test_a_bad_object_is_rejected_and_the_rest_goes_on(read: Read, change: dict[str, object], reason: str) -> None:
    guides, rejections = read(json.dumps([{**OBJECT, **change}, OBJECT]), "api.json")
    assert len(guides) == 1
    assert [rejection.reason for rejection in rejections] == [reason]


def test_what_has_no_home_is_named(tmp_path: Path) -> None:
    more = {
        "prerequisites": [{"guideid": 5}],
        "image": {"id": 1},
        "steps": [{"lines": [], "comments": [{"text": "!"}]}],
    }
    (tmp_path / "api.json").write_text(json.dumps([OBJECT, {**OBJECT, "guideid": 2, **more}]))
    notices = [record.text for record in read_guides(tmp_path / "api.json") if isinstance(record, Notice)]
    assert notices == [
        "Not used: video of a step, pictures without an address, image, prerequisites, comments of a step."
    ]
