"""A guide as text, Markdown, HTML and JSON, and back."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from benchlight import guide_text, translation
from benchlight.records import Guide, Icon, Line, Link, Step
from benchlight.sources.reading import read_guides
from benchlight.sources.text import one_line
from tests.helpers import BENCH, any_text

GUIDE = Guide(
    key="shop:7",
    title="Widget fan #2 [new]",
    device="Widget 3 & 4",
    part="Fan",
    categories=("tool", "widget: large"),
    summary="The fan is *under* the lid.\nIt hums.\n\n1. is no step\n- nor is this",
    steps=(
        Step.of_lines(
            [
                Line("Switch it off.", Icon.CAUTION),
                Line("Unplug it_now_."),
                Line("by the plug", Icon.RED, 1),
                Line("gently", level=2),
                Line("then wait", Icon.LIGHT_BLUE, 1),
                Line("Done."),
            ],
            "Safety **first**",
            ("https://example.org/a(1)_b.jpg?x=1&amp;y=2", f"picture:{'a1' * 32}.png"),
        ),
        Step("Lift the lid.", images=("page:4#0,10,200,300",)),
        Step.of_lines([Line("Deep at once", Icon.NOTE, 2), Line("and up", level=1)]),
        Step("", "Only a title"),
        Step("", images=("zim:images/a (1) ü.jpg",)),
        Step("one | two\n--- | ---\n# three\n10) four\n> five\n===\n+ six\n`seven` <b>eight</b> &amp; ![nine](x)"),
    ),
    conclusion="Reverse.\n\nTest it.",
    tools=("Phillips #1", "1. Spudger", "- Tweezers"),
    parts=("Battery, 4 cells (L12345-001)",),
    prerequisites=(Link("shop:6", 'The "lid"'), Link("", "Unplug: it")),
    symptoms=("It hums, then stops", "No airflow"),
    difficulty="no",
    time_required="10 – 20 minutes",
    notes="Second hand.\nSeen twice.",
    url="https://example.org/guide/7",
    author="Ada",
    licence="CC BY 4.0",
    locale="de",
    revision="12",
    document="/manuals/widget.pdf",
    pages="4-5",
)
"""One that has everything."""


def back(guide: Guide, folder: Path) -> object:
    """What comes back of a guide that is written as Markdown."""
    file = folder / "guide.md"
    file.write_text(guide_text.as_markdown(guide, front_matter=True), encoding="utf-8")
    return list(read_guides(file))


@pytest.mark.parametrize("guide", [GUIDE, *BENCH, Guide("own:1", "Tools"), Guide("own:2", "Step 3: Open it")])
def test_a_guide_comes_back_from_markdown(guide: Guide, tmp_path: Path) -> None:
    assert back(guide, tmp_path) == [guide]


def test_any_text_comes_back_from_markdown(tmp_path: Path) -> None:
    chance = random.Random(4)
    signs = [
        *"abc *_`[]()<>#|~!&;:=+-\\\"'.019{}^$%@/",
        "    ",
        "**",
        "1.",
        "&lt;",
        "![",
        "](",
        "~~",
        "---",
        "``",
        "[x]",
    ]

    def text(most: int = 12) -> str:
        words = (
            "".join(chance.choices(signs, k=chance.randrange(1, most))) if chance.random() < 0.7 else any_text(chance)
        )
        return one_line(f"x{words}" if chance.random() < 0.5 else words)

    for number in range(300):
        lines = [
            Line(text() or "y", chance.choice(list(Icon)), chance.randrange(4)) for _ in range(chance.randrange(5))
        ]
        steps = (Step.of_lines(lines, text()), Step("z"), Step.of_lines(lines[:1]))
        guide = Guide(
            f"own:{number}",
            text() or "t",
            device=text(),
            tools=tuple(filter(None, (text(), text()))),
            summary="\n".join(filter(None, (text(), text()))),
            steps=tuple(step for step in steps if step.text or step.title),
            notes=text(),
        )
        assert back(guide, tmp_path) == [guide]


def test_without_front_matter_facts_are_lines_that_people_read() -> None:
    written = guide_text.as_markdown(GUIDE)
    assert written.startswith(
        "# Widget fan #2 \\[new]\n\n**Device:** Widget 3 & 4\\\n**Category:** tool > widget: large\\\n"
    )
    assert "**Licence:** CC BY 4.0" in written
    assert "\n1. **Safety \\*\\*first\\*\\***\n" in written
    assert "\n   **Caution:** Switch it off.\\\n" in written
    assert "\n   - **(red)** by the plug\n" in written
    assert "\n2. Lift the lid.\n\n   *Picture 1: page 4 of widget.pdf*\n" in written
    assert "picture:" not in written, "nothing leads nowhere"
    assert "zim:" not in written
    assert "page:" not in written
    assert '\n## First\n\n- The "lid"\n' in written


def test_pictures_have_the_addresses_that_are_wanted() -> None:
    written = guide_text.as_markdown(GUIDE, link=lambda address: "a b.png" if address.startswith("picture:") else "")
    assert written.count("![Picture]") == 1
    assert "*Picture 1: https://example.org/a(1)\\_b.jpg?x=1\\&amp;y=2*" in written
    assert "![Picture](<a b.png>)" in written


def test_text_has_icons_as_words_and_levels_as_blanks() -> None:
    lines = guide_text.as_text(GUIDE).splitlines()
    start = lines.index("1. Safety **first**")
    assert lines[start + 1 : start + 7] == [
        "   Caution: Switch it off.",
        "   Unplug it_now_.",
        "     (red) by the plug",
        "       gently",
        "     (light blue) then wait",
        "   Done.",
    ]
    assert "Symptoms:   It hums, then stops; No airflow" in lines
    assert "Document:   widget.pdf, pages 4-5" in lines
    assert lines[lines.index("Conclusion:") + 1] == "Reverse."


def test_a_page_of_html_is_escaped_and_loads_nothing() -> None:
    evil = Guide(
        "own:1", "<script>alert(1)</script>", url="javascript:alert(1)", summary='"><img src=x onerror=y>',
        steps=(Step("<b>bold</b>", images=("https://example.org/a.png", 'file:///x" onerror="y')),),
    )  # fmt: skip
    page = guide_text.as_html(evil)
    assert "<script" not in page
    assert "<b>bold" not in page
    assert 'href="javascript' not in page
    assert 'src="https:' not in page
    assert '<a href="https://example.org/a.png">Picture 1 (online)</a>' in page
    assert '" onerror' not in page
    assert "Picture 2: x&quot; onerror=&quot;y" in page
    assert '<img src="a b.png"' in guide_text.as_html(evil, link=lambda address: "a b.png")


def test_a_picture_that_is_missing_is_named_in_each_form() -> None:
    guide = Guide("own:1", "Fan", steps=(Step("Lift it.", images=("missing:photos/<a>_b.png",)),))
    assert "   Picture missing: photos/<a>_b.png" in guide_text.as_text(guide).splitlines()
    assert "<div>Picture missing: photos/&lt;a&gt;_b.png</div>" in guide_text.as_html(guide)
    assert "   *Picture missing: photos/\\<a>\\_b.png*" in guide_text.as_markdown(guide)
    assert "![Picture missing: photos/\\<a>\\_b.png](<missing:" in guide_text.as_markdown(guide, front_matter=True)


def test_a_page_of_html_that_was_written_can_be_imported(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(guide_text.as_html(GUIDE), encoding="utf-8")
    read = next(iter(read_guides(tmp_path / "a.html")))
    assert isinstance(read, Guide)
    assert (read.title, read.tools, read.steps[1].text) == (
        GUIDE.title,
        GUIDE.tools,
        "Lift the lid.\nPicture 1: page 4 of widget.pdf",
    )


def test_a_guide_that_is_said_to_be_english_stays_so(tmp_path: Path) -> None:
    guide = Guide("own:1", "Lüfter", steps=(Step("Den Deckel mit der Hand und dem Spatel lösen."),))
    assert back(guide, tmp_path) == [guide]


@pytest.mark.parametrize(
    ("words", "german"),
    [
        ("Moderate", "Mittel"),
        ("Check first", "Zuerst prüfen"),
        ("20 – 60 minutes", "20 – 60 Minuten"),
        ("5 minutes", "5 Minuten"),
        ("half a day", "half a day"),
        ("", ""),
    ],
)
def test_what_guides_say_in_set_words_is_said_in_the_spoken_language(words: str, german: str) -> None:
    assert guide_text.said(words) == words
    translation.speak("de")
    try:
        assert guide_text.said(words) == german
    finally:
        translation.speak("en")
