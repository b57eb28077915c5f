"""Guides in Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchlight.errors import SourceError
from benchlight.guide_text import as_markdown
from benchlight.records import Icon, ImportChoices, Line, Link, Step

from .conftest import PNG, Tell, grows_in_line

FAN = """\
# ThinkPad T480 fan replacement

**Device:** Lenovo ThinkPad T480
**Part:** Fan
Difficulty: Moderate
Time: 30 minutes

The fan is noisy, or does not turn.

> [!WARNING]
> Unplug the battery first.

## You will need

- Phillips #0
- Spudger

## Spare parts

| Part | FRU | Qty |
|------|-----|-----|
| Fan  | 01HX703 | 1 |
| Screw | 00HW001 | 4 |

## Steps

1. **Open the case**

   Turn it over.
   - Loosen six screws.
     - They stay in.
   - Warning: sharp edges!

   ![the lid](lid.png)
2. Unplug the cable of the fan.

   > [!NOTE]
   > The plug is small.
3. Lift the fan out. See [the shop](https://shop.example/fan).

Close it in reverse order.

## Symptoms

- Rattles at start
- "Fan error"

## Notes

Ordered twice.
"""


def test_a_guide_with_sections(tell: Tell, folder: Path) -> None:
    (folder / "lid.png").write_bytes(PNG)
    told = tell(FAN)
    guide = told.guide
    assert (told.notices, told.rejections) == ([], [])
    assert (guide.title, guide.device, guide.part) == ("ThinkPad T480 fan replacement", "Lenovo ThinkPad T480", "Fan")
    assert (guide.difficulty, guide.time_required) == ("Moderate", "30 minutes")
    assert guide.summary == "The fan is noisy, or does not turn.\n\nCaution: Unplug the battery first."
    assert guide.tools == ("Phillips #0", "Spudger")
    assert guide.parts == ("Fan (01HX703)", "4 × Screw (00HW001)")
    assert guide.symptoms == ("Rattles at start", '"Fan error"')
    assert (guide.conclusion, guide.notes) == ("Close it in reverse order.", "Ordered twice.")
    opening, unplugging, lifting = guide.steps
    assert opening.title == "Open the case"
    assert opening.lines == (
        Line("Turn it over."),
        Line("Loosen six screws.", level=1),
        Line("They stay in.", level=2),
        Line("sharp edges!", Icon.CAUTION, 1),
    )
    assert opening.images == ((folder / "lid.png").as_uri(),)
    assert unplugging.lines == (Line("Unplug the cable of the fan."), Line("The plug is small.", Icon.NOTE))
    assert lifting == Step("Lift the fan out. See the shop (https://shop.example/fan).")


def test_front_matter_says_what_the_guide_is(tell: Tell) -> None:
    told = tell(
        '---\ntitle: \'Fan: replace it\'\ndevice: "T480"  # ours\nwerkzeug: [Spudger, "Torx, T5"]\nlayout: x\n'
        "parts:\n  - Fan\n  - Paste (A-1)\ntags: [laptop, cooling]\nauthor: Ada\nlanguage: de\n"
        "prerequisites:\n- Open the case\nsummary: |\n  It hums.\n  Always.\n---\n1. Lift it.\n"
    )
    guide = told.guide
    assert (guide.title, guide.device, guide.author, guide.locale) == ("Fan: replace it", "T480", "Ada", "de")
    assert (guide.tools, guide.parts) == (("Spudger", "Torx, T5"), ("Fan", "Paste (A-1)"))
    assert guide.categories == ("laptop", "cooling")
    assert guide.prerequisites == (Link("", "Open the case"),)
    assert guide.summary == "It hums.\nAlways."
    assert told.notices == ["Not used: layout."]


@pytest.mark.parametrize(
    ("tools", "parts", "steps"),
    [
        ("Tools", "Parts", "Steps"),
        ("Tools needed", "Required parts", "Instructions"),
        ("Werkzeuge", "Benötigte Ersatzteile", "Anleitung"),
        ("Outils nécessaires", "Pièces de rechange", "Étapes"),
        ("Herramientas", "Piezas de repuesto", "Pasos"),
        ("Attrezzi", "Pezzi di ricambio", "Passaggi"),
        ("Benodigd gereedschap", "Onderdelen", "Stappen"),
        ("1. Tools", "2. Parts", "3. Steps"),
    ],
)
def test_sections_have_names_in_six_languages(tell: Tell, tools: str, parts: str, steps: str) -> None:
    guide = tell(
        f"# Fan\n\n## {tools}\n- Spudger\n\n## {parts}\nFan, paste\n\n## {steps}\n- Open it.\n- Lift it.\n"
    ).guide
    assert (guide.tools, guide.parts) == (("Spudger",), ("Fan", "paste"))
    assert guide.steps == (Step("Open it."), Step("Lift it."))


@pytest.mark.parametrize(
    ("label", "icon"),
    [("Caution", Icon.CAUTION), ("ACHTUNG", Icon.CAUTION), ("Attention ", Icon.CAUTION), ("Let op", Icon.CAUTION),
     ("Atención", Icon.CAUTION), ("Avvertenza", Icon.CAUTION), ("Hinweis", Icon.NOTE), ("Tip", Icon.NOTE),
     ("Reminder", Icon.REMINDER)],
)  # fmt: skip
def test_a_label_becomes_the_icon_of_its_line(tell: Tell, label: str, icon: Icon) -> None:
    assert tell(f"1. Open it.\n   - **{label}:** it bites.\n").guide.steps[0].lines[1] == Line("it bites.", icon, 1)


@pytest.mark.parametrize(
    "warning",
    ["> [!CAUTION]\n> It bites.", '!!! warning "Teeth"\n    It bites.', ":::danger\nIt bites.\n:::",
     '<div class="alert alert-warning">It bites.</div>'],
)  # fmt: skip
def test_warnings_of_many_makers_belong_to_the_step_before(tell: Tell, warning: str) -> None:
    guide = tell(f"1. Open it.\n\n{warning}\n\n2. Lift it.\n").guide
    assert guide.steps[0].lines[-1] == Line("It bites.", Icon.CAUTION)
    assert guide.steps[1] == Step("Lift it.")


def test_steps_may_be_headings(tell: Tell, folder: Path) -> None:
    (folder / "a.png").write_bytes(PNG)
    guide = tell(
        "# Fan\n\n## Step 1: Open it\n\nTurn it over.\n\n- Six screws\n\n![](a.png)\n\n## Step 2\n\n- Lift the lid.\n"
        "  - Gently.\n"
    ).guide
    assert guide.steps == (
        Step.of_lines([Line("Turn it over."), Line("Six screws", level=1)], "Open it", ((folder / "a.png").as_uri(),)),
        Step.of_lines([Line("Lift the lid."), Line("Gently.", level=1)]),
    )
    numbered = tell("# Fan\n\n## 1. Open it\n\nTurn it over.\n\n## 2. Lift it\n\nGently.\n").guide
    assert numbered.steps == (Step("Turn it over.", "Open it"), Step("Gently.", "Lift it"))


def test_headings_between_numbers_are_titles_of_their_first_steps(tell: Tell) -> None:
    guide = tell(
        "# Fan\n\n## Open the case\n\n1. Turn it over.\n2. Unscrew it.\n\n## Take the fan out\n\nBe gentle.\n\n"
        "1. Unplug it.\n\n## Look at it\n\nDust?\n\n## Close it\n\n1. Reverse.\n\n## Afterword\n\nWell done.\n"
    ).guide
    assert guide.steps == (
        Step("Turn it over.", "Open the case"),
        Step("Unscrew it."),
        Step("Be gentle.\nUnplug it.", "Take the fan out"),
        Step("Dust?", "Look at it"),
        Step("Reverse.", "Close it"),
    )
    assert guide.conclusion == "Afterword\nWell done."


def test_numbers_go_on_after_a_picture_or_a_paragraph_between_them(tell: Tell, folder: Path) -> None:
    (folder / "a.png").write_bytes(PNG)
    guide = tell("1. Open it.\n\n![](a.png)\n\nIt is stiff.\n\n2. Lift it:\n- left\n- right\n3. Done.\n").guide
    assert [step.text for step in guide.steps] == ["Open it.\nIt is stiff.", "Lift it:\nleft\nright", "Done."]
    assert guide.steps[0].images == ((folder / "a.png").as_uri(),)
    assert [line.level for line in guide.steps[1].lines] == [0, 1, 1]


def test_each_uppermost_heading_is_a_guide(tell: Tell) -> None:
    told = tell(
        "Ours.\n\n# Fan\nDevice: T480\n1. Lift it.\n\n# About us\nHello.\n\n# Screen\n## Tools\n- Torx\n\n"
        "## Steps\n1. Pull.\n"
    )
    assert [(guide.title, guide.device, guide.tools) for guide in told.guides] == [
        ("Fan", "T480", ()),
        ("Screen", "", ("Torx",)),
    ]
    assert len({guide.key for guide in told.guides}) == 2
    collection = tell("# Notes\n\n## Fan\n### Steps\n1. Lift it.\n\n## Screen\n### Steps\n1. Pull it.\n")
    assert [guide.title for guide in collection.guides] == ["Fan", "Screen"]


def test_headings_that_are_sections_make_no_guides_of_their_own(tell: Tell) -> None:
    assert tell("# Fan\n1. Lift it.\n\n# Reassembly\n1. Reverse.\n").guide.title == "Fan"
    assert tell("# Tools\n- Torx\n\n# Steps\n1. Lift it.\n", "fan_replacement.md").guide.title == "fan replacement"


@pytest.mark.parametrize(
    "text", ["# Our notes\n\nAll guides of the shop.\n\n- fan\n- lid\n", "# Empty\n", "Words alone.\n", "<!-- a -->\n"]
)
def test_a_document_with_nothing_to_do_is_no_guide_and_no_error(tell: Tell, text: str) -> None:
    told = tell(text, "README.md")
    assert (told.guides, told.rejections) == ([], [])
    assert told.notices == ["It holds nothing to do, such as numbered steps, and became no guide."]


def test_a_document_that_says_it_is_a_guide_needs_no_numbers(tell: Tell) -> None:
    assert tell("# Fan\nDevice: T480\n\n- Open it.\n- Lift it.\n").guide.steps == (Step("Open it."), Step("Lift it."))


def test_the_device_is_that_of_the_text_the_choice_or_the_folder(tell: Tell, folder: Path) -> None:
    text = "1. Lift it.\n"
    assert tell(text).guide.device == ""
    assert tell(text, "ThinkPad T480/fan.md").guide.device == "ThinkPad T480"
    assert tell(text, "iphone_12/fan.md").guide.device == "iphone 12"
    for name in ("Notes 2024", "2024-10-12", "Phase 2", "Laptops"):
        assert tell(text, f"{name}/fan.md").guide.device == ""
    assert tell(text, "T480/fan.md", ImportChoices(device="T490")).guide.device == "T490"
    assert tell(f"Device: T470\n\n{text}", "T480/fan.md", ImportChoices(device="T490")).guide.device == "T470"


def test_the_key_stays_when_the_text_is_corrected(tell: Tell) -> None:
    first = tell("# Fann\n1. Lift it.\n").guide
    assert tell("# Fan\nDevice: T480\n1. Lift it out.\n").guide.key == first.key
    assert tell("# Fan\n1. Lift it.\n", "other.md").guide.key != first.key
    assert first.source == "notes"
    assert tell("---\nkey: shop:7\n---\n# Fan\n").guide.key == "shop:7"


@pytest.mark.parametrize(
    "written",
    ["../outside.png", "%2e%2e/outside.png", "link.png", "file:///etc/hostname", "/etc/hostname", "//server/a.png",
     "\\\\\\\\server\\\\share\\\\a.png", "C:\\\\a.png", "smb://server/a.png", "javascript:alert(1)"],
)  # fmt: skip
def test_pictures_come_from_no_other_place(tell: Tell, folder: Path, written: str) -> None:
    (folder.parent / "outside.png").write_bytes(PNG)
    (folder / "link.png").symlink_to(folder.parent / "outside.png")
    told = tell(f"1. Lift it. ![]({written})\n")
    images = told.guide.steps[0].images
    name = written.replace("\\\\", "\\")
    assert images == (("https://server/a.png",) if written.startswith("//") else (f"missing:{name}",))
    assert bool(told.notices) == (not written.startswith("//"))


def test_pictures_of_an_imported_folder_may_be_anywhere_in_it(tell: Tell, folder: Path) -> None:
    (folder / "pictures").mkdir()
    (folder / "pictures" / "a b.png").write_bytes(PNG)
    text = "1. ![](../pictures/a%20b.png?raw=true)\n2. ![[a b.png|300]]\n"
    assert tell(text, "deep/fan.md").guides == []
    guide = tell(text, "deep/fan.md", ImportChoices(folder=folder)).guide
    assert guide.steps[0].images == ((folder / "pictures" / "a b.png").as_uri(),)


def test_missing_pictures_are_named(tell: Tell) -> None:
    assert tell("1. Lift it. ![](a.png)\n").notices == ["Picture missing: a.png."]
    assert tell("1. Lift it. ![](a.png) ![](b.png)\n").notices == ["Pictures missing: a.png, b.png."]
    (notice,) = tell("1. Lift. ![](data:image/svg+xml;base64,AAAA)\n").notices
    assert notice == "Picture missing: data:image/svg+xml;base64,AAAA (Benchlight shows none of that kind)."


def test_a_missing_picture_leaves_a_trace_until_it_is_there(tell: Tell, folder: Path) -> None:
    text = "# Fan\n\n1. Lift it. ![](photos/a%20b.png)\n2. ![](c.png)\n3. Pull it.\n"
    guide = tell(text).guide
    assert [step.images for step in guide.steps] == [("missing:photos/a%20b.png",), ("missing:c.png",), ()]
    (folder / "photos").mkdir()
    (folder / "photos" / "a b.png").write_bytes(PNG)
    there = (folder / "photos" / "a b.png").as_uri()
    assert tell(text).guide.steps[0].images == (there,)
    assert tell(as_markdown(guide, front_matter=True), "exported.md").guide.steps[0].images == (there,)


def test_a_trace_comes_back_from_markdown_as_it_was(tell: Tell) -> None:
    guide = tell("# Fan\n\n1. Lift it. ![](<a [1] (b)_*.png>)\n").guide
    assert guide.steps[0].images == ("missing:a [1] (b)_*.png",)
    assert tell(as_markdown(guide, front_matter=True)).guide == guide


def test_pictures_in_the_text_keep_their_bytes(tell: Tell) -> None:
    address = "data:image/png;base64,iVBORw0KGgo="
    assert tell(f"1. Lift it. ![]({address})\n").guide.steps[0].images == (address,)
    assert tell("1. Lift it. ![](data:image/png;base64,iVBO=Rw)\n").notices == [
        "Picture missing: in the document itself (damaged)."
    ]


def test_html_in_markdown_leaves_texts_and_pictures(tell: Tell, folder: Path) -> None:
    (folder / "a.png").write_bytes(PNG)
    told = tell(
        '<h1 align="center" onclick="x()">Fan</h1>\n<script>alert(1)</script>\n\n1. Lift<br>it <b onclick=x>out</b> '
        '<script>alert(2)</script><img src="a.png" onerror=x>.\n'
    )
    assert told.guide.title == "Fan"
    assert told.guide.steps == (Step("Lift\nit out .", images=((folder / "a.png").as_uri(),)),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_other_encodings_are_read(tell: Tell, encoding: str) -> None:
    assert tell("# Lüfter\r\n\r\n1. Öffnen für später.\r\n".encode(encoding)).guide.steps == (
        Step("Öffnen für später."),
    )


def test_a_step_that_is_too_long_is_rejected_and_the_others_stay(tell: Tell) -> None:
    told = tell(f"# Fan\n1. {'x ' * 150_000}\n\n# Lid\n1. Lift it.\n")
    assert [guide.title for guide in told.guides] == ["Lid"]
    (rejection,) = told.rejections
    assert rejection.place == "line 2"
    assert "text of a step has 299,999 characters" in rejection.reason


def test_a_document_of_millions_of_characters_is_refused(tell: Tell) -> None:
    with pytest.raises(SourceError, match=r"guide\.md has more than 2,000,000 characters.*Divide it"):
        tell("1. Lift it.\n" * 200_000)


@pytest.mark.parametrize(
    "text",
    ["> ", "- ", "[", "![](", "*a ", "<a ", "`", "1. a\n", "a\n", "|a", "a: [", "&amp;", "!!! note\n", "    a\n",
     "# a\n"],
)  # fmt: skip
def test_hostile_text_takes_no_long_time(tell: Tell, text: str) -> None:
    grows_in_line(lambda count: tell(f"---\n{text * 20}\n---\n{text * count}"), 5_000)


@pytest.mark.parametrize("label", ["{}:", "**{}:**", "**{}**:"])
def test_a_list_below_its_name_and_a_colon_is_that_list_and_ends_it(tell: Tell, label: str) -> None:
    symptoms, tools = label.format("Symptoms"), label.format("Tools you need")
    guide = tell(
        f"# Fan\n\nIt is old.\n\n{symptoms}\n\n- It hums\n- It is hot\n  - when it plays\n\nIt has two.\n\n"
        f"{tools}\n\n- Spudger\n\n1. Lift it.\n2. Clean it.\n"
    ).guide
    assert guide.summary == "It is old.\n\nIt has two."
    assert guide.symptoms == ("It hums", "It is hot", "when it plays")
    assert guide.tools == ("Spudger",)
    assert guide.steps == (Step("Lift it."), Step("Clean it."))


def test_a_name_and_a_colon_without_a_list_are_text(tell: Tell) -> None:
    guide = tell("# Fan\n\nTools:\n\nNone.\n\n1. Lift it.\n").guide
    assert (guide.summary, guide.tools) == ("Tools:\n\nNone.", ())
