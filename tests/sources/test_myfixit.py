"""The MyFixit data set. What it says stays out of this repository: these objects are made up after its form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchlight.records import Guide, Notice, Step
from benchlight.sources.reading import read_guides

from .conftest import Read, outcome_of

SAMPLE = Path(__file__).parents[3] / "shared" / "data" / "myfixit"

OBJECT = {
    "Title": "Lumo  3 Hinge   Swap",
    "Ancestors": ["Lumo", "Lamp", "Household", "Root"],
    "Guidid": 900001,
    "Category": "Lumo 3",
    "Subject": "Hinge ",
    "Toolbox": [
        {"Name": "Torx T5", "Url": None, "Thumbnail": None},
        {"Name": ["Spudger", "NA"], "Url": "/Item/Spudger", "Thumbnail": ""},
        {"Name": "NA", "Url": "", "Thumbnail": ""},
    ],
    "Url": "https://example.org/Guide/900001",
    "Steps": [
        {
            "Order": 0,
            "StepId": 1,
            "Text_raw": "Unplug '''everything'''.  Read [guide|5|this guide].",
            "Lines": [{"Text": "unplug everything ."}],
            "Images": ["https://example.org/1.standard"],
            "Tools_extracted": ["NA"],
        },
        {"Order": 1, "StepId": 2, "Text_raw": "Lift it.", "Lines": [], "Images": []},
    ],
}


def test_an_object_becomes_the_guide_that_ifixit_has(read: Read) -> None:
    guides, rejections = read(json.dumps(OBJECT) + "\n", "Household.json")
    assert rejections == []
    assert guides == [
        Guide(
            key="ifixit:900001",
            title="Lumo 3 Hinge Swap",
            device="Lumo 3",
            part="Hinge",
            categories=("Household", "Lamp", "Lumo"),
            steps=(
                Step("Unplug everything. Read this guide.", images=("https://example.org/1.standard",)),
                Step("Lift it."),
            ),
            tools=("Torx T5", "Spudger"),
            url="https://example.org/Guide/900001",
            licence="CC BY-NC-SA 3.0 (iFixit)",
        )
    ]


def test_an_array_of_its_objects_is_read_too(read: Read) -> None:
    guides, _ = read(json.dumps([OBJECT, {**OBJECT, "Guidid": 2}]), "Household.json")
    assert [guide.key for guide in guides] == ["ifixit:900001", "ifixit:2"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"Guidid": "7a"}, "Guidid is text, not a whole number"),
        ({"Guidid": 7.5}, "Guidid is a number, not a whole number"),
        ({"Guidid": None}, "Guidid is null, not a whole number"),
        ({"Guidid": True}, "Guidid is true or false, not a whole number"),
        ({"Title": " "}, "no Title"),
        ({"Title": 5}, "Title is a number, not text"),
        ({"Steps": "Lift it."}, "Steps is text, not a list"),
        ({"Steps": ["Lift it."]}, "a step is text, not an object"),
        ({"Steps": [{"Text_raw": [["a"]]}]}, "Text_raw is a list, not text"),
        ({"Toolbox": [7]}, "a tool is a number, not text"),
        ({"Ancestors": "Root"}, "ancestors is text, not a list"),
        ({"Title": "a\ud800"}, "Title holds half a character (a lone surrogate); export the file again"),
    ],
)
def test_a_bad_object_is_rejected_and_the_rest_goes_on(read: Read, change: dict[str, object], reason: str) -> None:
    lines = [OBJECT, {**OBJECT, "Guidid": 2, **change}, {**OBJECT, "Guidid": 3}]
    guides, rejections = read("\n".join(map(json.dumps, lines)), "Household.json")
    assert [guide.key for guide in guides] == ["ifixit:900001", "ifixit:3"]
    assert [(rejection.place, rejection.reason) for rejection in rejections] == [("line 2", reason)]


def test_what_is_written_in_another_way_is_understood(read: Read) -> None:
    odd = {
        **OBJECT,
        "Guidid": "900001",
        "Title": "<b>Lumo</b> &quot;3&quot;",
        "Toolbox": "spudger, tweezers",
        "Steps": [
            {
                "Text_raw": ["<p>Open &lt;case&gt;<br/>then lift</p>", "Unplug."],
                "Images": [{"standard": "https://h/1"}],
            },
            {"Text_raw": None, "Lines": [{"Text": "lift the lid"}]},
        ],
    }
    guides, rejections = read(json.dumps([odd, {**OBJECT, "Guidid": 7.0, "Toolbox": ["Torx"]}]), "odd.json")
    assert rejections == []
    assert (guides[0].key, guides[0].title, guides[0].tools) == ("ifixit:900001", 'Lumo "3"', ("spudger", "tweezers"))
    assert guides[0].steps == (
        Step("Open <case>\nthen lift\n\nUnplug.", images=("https://h/1",)), Step("lift the lid"),
    )  # fmt: skip
    assert (guides[1].key, guides[1].tools) == ("ifixit:7", ("Torx",))


@pytest.mark.parametrize(
    ("raw", "lines", "text"),
    [
        (
            'Lift the lid.  (Mind the cable!) Use a <b>Torx</b> #2. "Pull" it.',
            ["lift the lid .", "( mind the cable ! )", "use a torx 2.", "pull it ."],
            'Lift the lid.\n(Mind the cable!)\nUse a Torx #2.\n"Pull" it.',
        ),
        ("Lift it.Pull it.", ["lift it .", "pull it ."], "Lift it.\nPull it."),
        ("Lift it. Pull it.", ["lift it .", "", "pull it .", " . "], "Lift it.\nPull it."),
        ("Lift it. See [guide|5|here].", ["lift it .", "see"], "Lift it. See here."),
        ("Lift it. Pull it.", ["lift it . pull it ."], "Lift it. Pull it."),
        ("Lift it. Pull it.", ["lift the", "pull it ."], "Lift it. Pull it."),
        ("...", ["...", "..."], "..."),
    ],
)
def test_glued_lines_are_cut_again_where_they_can_be_told(read: Read, raw: str, lines: list[str], text: str) -> None:
    step = {"Text_raw": raw, "Lines": [{"Text": line} for line in lines]}
    guides, _ = read(json.dumps({**OBJECT, "Steps": [step]}), "a.jsonl")
    assert guides[0].steps == (Step(text),)


def test_an_object_without_steps_is_still_one_of_its_guides(read: Read) -> None:
    guides, rejections = read(json.dumps({name: OBJECT[name] for name in OBJECT if name != "Steps"}), "a.jsonl")
    assert (rejections, guides[0].key, guides[0].device) == ([], "ifixit:900001", "Lumo 3")
    assert guides[0].tools == ("Torx T5", "Spudger")


def test_what_has_no_home_is_named(tmp_path: Path) -> None:
    step = {"Text_raw": "Lift.", "Images": [{"id": 1}], "Tools_extracted": ["Torx"]}
    (tmp_path / "a.jsonl").write_text(json.dumps({**OBJECT, "Removal_verbs": ["lift"], "Steps": [step]}))
    notices = [record.text for record in read_guides(tmp_path / "a.jsonl") if isinstance(record, Notice)]
    assert notices == ["Not used: Removal_verbs, Tools_extracted of a step, pictures without an address."]


def test_what_may_be_missing_may_be_missing(read: Read) -> None:
    guides, rejections = read(json.dumps({"Guidid": 7, "Title": "Lid Swap", "Steps": []}), "a.jsonl")
    assert (rejections, guides[0].title, guides[0].steps) == ([], "Lid Swap", ())


@pytest.mark.skipif(not SAMPLE.is_dir(), reason=f"the MyFixit sample is not at {SAMPLE}; its text may not be shipped")
def test_the_whole_sample_is_imported() -> None:
    keys: set[str] = set()
    for path in sorted(SAMPLE.glob("*.json")):
        guides, rejections = outcome_of(path)
        assert rejections == []
        for guide in guides:
            assert guide.key not in keys
            keys.add(guide.key)
            assert guide.steps
            assert guide.categories
            assert guide.device
            assert "Root" not in guide.categories
            assert "  " not in guide.title
            texts = " ".join(step.text for step in guide.steps)
            assert not any(markup in texts for markup in ("'''", "[guide|", "[product|", "[[", "|new_window"))
    assert len(keys) == 2_317


def test_the_sample_is_recognised_by_its_content_alone(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "no suffix"
    path.write_text(json.dumps(OBJECT))
    assert [record.key for record in read_guides(path) if isinstance(record, Guide)] == ["ifixit:900001"]
