"""Guides as iFixit's API gives them; the object is made up after its form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchlight.records import Guide, Icon, Line, Link, Notice, Step
from benchlight.sources.ifixit import LICENCE
from benchlight.sources.reading import read_guides

from .conftest import Read

OBJECT = {
    "guideid": 900001, "type": "replacement", "category": "Lumo Phone 3", "subject": "Battery",
    "title": "Lumo Phone 3 Battery Replacement", "summary": "Swap a worn cell.", "difficulty": "Moderate",
    "time_required": "30 - 45 minutes", "time_required_min": 1800, "time_required_max": 2700,
    "introduction_raw": "See [guide|900000|the back] &amp; more.", "introduction_rendered": "<p>See the back.</p>",
    "conclusion_raw": "Reverse.", "url": "https://example.org/900001", "locale": "en", "revisionid": 77,
    "langid": "en", "available_langids": ["en", "de"], "author": {"userid": 7, "username": "Ada"},
    "public": True, "flags": [{"flagid": "GUIDE_STARRED", "title": "Featured"}], "image": None,
    "tools": [{"type": "", "quantity": 1, "text": "Spudger", "notes": None, "isoptional": False}],
    "parts": [
        {"text": "Battery", "quantity": 1},
        {"text": "Tri-point screw", "quantity": 2, "notes": "3 mm long", "isoptional": True},
    ],
    "prerequisites": [{"dataType": "guide", "guideid": 900000, "title": "Lumo Phone 3 Back"}], "documents": [],
    "steps": [
        {
            "stepid": 71, "guideid": 900000, "orderby": 1, "title": "Back", "comments": [],
            "lines": [
                {"text_raw": "Power '''off'''.", "bullet": "icon_caution", "level": 0},
                {"text_raw": "Lift the\nback.", "bullet": "light_blue", "level": 1},
            ],
            "media": {
                "type": "image",
                "data": [{"id": 2, "mini": "https://h/2.mini", "standard": "https://h/2.standard"}, {"id": 3}],
            },
        },
        {"stepid": 72, "guideid": 900001, "title": "", "lines": [{"text_raw": "Pull the cell.", "bullet": ""}],
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
                Step.of_lines(
                    [Line("Power off.", Icon.CAUTION), Line("Lift the back.", Icon.LIGHT_BLUE, 1)],
                    "Lumo Phone 3 Back: Back",
                    ("https://h/2.standard",),
                ),
                Step("Pull the cell."),
            ),
            conclusion="Reverse.",
            tools=("Spudger",),
            parts=("Battery", "2 × Tri-point screw, 3 mm long, optional"),
            prerequisites=(Link("ifixit:900000", "Lumo Phone 3 Back"),),
            difficulty="Moderate",
            time_required="30 - 45 minutes",
            url="https://example.org/900001",
            author="Ada",
            licence="CC BY-NC-SA 3.0 (iFixit)",
            locale="en",
            revision="77",
        )
    ]


def test_what_may_be_null_may_be_null(read: Read) -> None:
    guides, rejections = read(json.dumps({**dict.fromkeys(OBJECT), "guideid": 7, "title": "Lid Swap"}), "api.jsonl")
    assert (rejections, guides) == ([], [Guide("ifixit:7", "Lid Swap", licence=LICENCE)])


def test_an_item_of_a_list_is_a_guide_without_steps(read: Read) -> None:
    item = {
        "dataType": "guide", "guideid": 5, "locale": "en", "revisionid": 8, "url": "https://example.org/5",
        "type": "technique", "category": "Lumo Phone 3", "subject": None, "title": "Lumo Phone 3 Restart",
        "summary": "Hold it.", "difficulty": None, "time_required_max": 600, "userid": 7, "username": "Ada",
        "flags": ["GUIDE_IN_PROGRESS"], "image": None,
    }  # fmt: skip
    guides, rejections = read(json.dumps([item]), "api.json")
    assert rejections == []
    assert guides == [
        Guide(
            "ifixit:5",
            "Lumo Phone 3 Restart",
            "Lumo Phone 3",
            summary="In progress at iFixit: steps may be missing or wrong.\nHold it.",
            time_required="up to 10 minutes",
            url="https://example.org/5",
            author="Ada",
            licence=LICENCE,
            revision="8",
        )
    ]


@pytest.mark.parametrize("flag", ["GUIDE_IN_PROGRESS", {"flagid": "GUIDE_IN_PROGRESS", "title": "In Progress"}])
def test_a_guide_in_progress_says_so_first(read: Read, flag: object) -> None:
    guides, _ = read(json.dumps([{**OBJECT, "flags": [flag]}]), "api.json")
    assert guides[0].summary.startswith("In progress at iFixit")


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [
        (1800, 2700, "30 – 45 minutes"),
        (600, 600, "10 minutes"),
        (0, 7200, "up to 120 minutes"),
        (600, None, "10 minutes or more"),
        (None, 0, ""),
    ],
)
def test_a_time_that_is_not_written_out_is_told_from_its_seconds(
    read: Read, least: object, most: object, said: str
) -> None:
    times = {"time_required": None, "time_required_min": least, "time_required_max": most}
    guides, _ = read(json.dumps([{**OBJECT, **times}]), "api.json")
    assert guides[0].time_required == said


def test_a_guide_that_is_not_there_in_the_language_asked_for_says_in_which_it_is(read: Read) -> None:
    german, fallen_back = {**OBJECT, "langid": "de"}, {**OBJECT, "guideid": 2, "langid": None, "locale": "fr"}
    guides, _ = read(json.dumps([german, fallen_back]), "api.json")
    assert [guide.locale for guide in guides] == ["de", "fr"]


@pytest.mark.parametrize("left_out", [("tools", "type", "subject"), ("revisionid", "category", "introduction_raw")])
def test_a_guide_is_known_by_its_shape(read: Read, left_out: tuple[str, ...]) -> None:
    some = {name: value for name, value in OBJECT.items() if name not in left_out}
    guides, _ = read(json.dumps([some]), "api.json")
    assert guides[0].key == "ifixit:900001"
    assert guides[0].steps[1].text == "Pull the cell."


def test_a_table_under_its_names_is_read_as_a_table(read: Read) -> None:
    guides, rejections = read("guideid,title,category,subject,steps\n5,Lid Swap,Lamp,Lid,Lift it. | Pull it.\n")
    assert rejections == []
    assert [step.text for step in guides[0].steps] == ["Lift it.", "Pull it."]


def test_so_is_one_whose_steps_are_all_that_tells(read: Read) -> None:
    steps = [{"lines": [{"text_raw": "Pull it."}]}]
    guides, _ = read(json.dumps([{"guideid": 5, "title": "Lid Swap", "category": "Lumo", "steps": steps}]), "api.json")
    assert (guides[0].key, guides[0].device, guides[0].steps) == ("ifixit:5", "Lumo", (Step("Pull it."),))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"guideid": None}, "guideid is null, not a whole number"),
        ({"title": ""}, "no title"),
        ({"flags": ["GUIDE_ARCHIVED"]}, "iFixit has archived this guide"),
        ({"flags": [{"flagid": "GUIDE_ARCHIVED"}]}, "iFixit has archived this guide"),
        ({"prerequisites": ["Lid"]}, "a prerequisite is text, not an object"),
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
        "image": {"id": 1},
        "steps": [{"lines": [], "comments": [{"text": "!"}]}],
    }
    of_a_step = {**OBJECT, "image": {"id": 2}}
    (tmp_path / "api.json").write_text(json.dumps([of_a_step, {**OBJECT, "guideid": 2, **more}]))
    notices = [record.text for record in read_guides(tmp_path / "api.json") if isinstance(record, Notice)]
    assert notices == ["Not used: video of a step, pictures without an address, image, comments of a step."]
