"""Guides in web pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchlight.errors import SourceError
from benchlight.records import Icon, Line, Step
from benchlight.sources.documents import html

from .conftest import PNG, Tell, grows_in_line

PAGE = """\
<!DOCTYPE html>
<html><head><title>Fan - Shop wiki</title><link rel="canonical" href="https://wiki.example/fan">
<style>p { color: red }</style><script>alert("head")</script></head>
<body onload="evil()">
<nav><ol><li>Home</li><li>Guides</li></ol></nav>
<div class="content">
<h1>Fan <em>replacement</em></h1>
<table><tr><th>Device</th><td>ThinkPad&nbsp;T480</td></tr><tr><th>Time</th><td>30 min</td></tr></table>
<p>It hums.<!-- <p>not this --></p>
<h2>Tools</h2>
<ul><li><p>Spudger</p></li><li>Torx</li></ul>
<h2>Steps</h2>
<ol>
  <li><p><strong>Open it</strong></p><p>Turn it over.<br>Unscrew it.</p>
    <ul><li>six screws<ul><li>they stay</li></ul></li></ul>
    <img src="lid.png" onerror="evil()"><script>alert("step")</script></li>
  <li onclick="evil()">Lift <a href="https://shop.example/fan">the fan</a> out, see <a href="javascript:evil()">here</a>
    and <a href="https://wiki.example/x">wiki.example/x</a>.
    <div class="admonition caution">It bites.</div></li>
</ol>
<p hidden>Secret</p><p style="display: none">Secret</p>
<iframe src="https://evil.example/">Secret</iframe><svg><text>Secret</text></svg>
<p>Close it.</p>
</div><footer>Secret</footer></body></html>
"""


def test_a_page_gives_texts_lists_tables_and_pictures(tell: Tell, folder: Path) -> None:
    (folder / "lid.png").write_bytes(PNG)
    told = tell(PAGE, "fan.html")
    guide = told.guide
    assert told.notices == []
    assert (guide.title, guide.device, guide.time_required) == ("Fan replacement", "ThinkPad T480", "30 min")
    assert (guide.summary, guide.tools, guide.conclusion) == ("It hums.", ("Spudger", "Torx"), "Close it.")
    assert guide.url == "https://wiki.example/fan"
    first, second = guide.steps
    assert first.title == "Open it"
    assert first.lines == (
        Line("Turn it over."), Line("Unscrew it."), Line("six screws", level=1), Line("they stay", level=2),
    )  # fmt: skip
    assert first.images == ((folder / "lid.png").as_uri(),)
    assert second.lines == (
        Line("Lift the fan (https://shop.example/fan) out, see here and wiki.example/x."),
        Line("It bites.", Icon.CAUTION),
    )
    assert not any(word in repr(guide) for word in ("evil", "alert", "Secret", "Home", "not this"))


def test_the_own_part_of_a_page_is_read(tell: Tell) -> None:
    text = "<body><h1>Site</h1><ol><li>x</li></ol><main><h2>Fan</h2><ol><li>Lift it.</li></ol></main></body>"
    guide = tell(text, "a.html").guide
    assert (guide.title, guide.steps) == ("Fan", (Step("Lift it."),))


def test_a_page_without_headings_is_called_by_its_title(tell: Tell) -> None:
    assert tell("<title> Fan\nswap </title><ol><li>Lift it.</ol>", "a.html").guide.title == "Fan swap"


def test_pages_are_told_by_their_beginning(tell: Tell) -> None:
    for head in ("<!doctype html>", "\ufeff <?xml version='1.0'?>\n<!-- saved -->\n<html lang=de>"):
        assert tell(f"{head}<ol><li>Lift it.</li></ol>", "page.txt").guide.steps == (Step("Lift it."),)


def test_tables_of_steps_keep_their_pictures(tell: Tell, folder: Path) -> None:
    (folder / "a.png").write_bytes(PNG)
    text = (
        "<h1>Fan</h1><table><tr><th>Step<th>Action<th>Picture</tr><tr><td>1<td><p>Open it.</p><p>Warning: sharp.</p>"
        "<td><img src=a.png></tr><tr><td>2<td>Lift it.<td></tr></table>"
    )
    assert tell(text, "a.html").guide.steps == (
        Step.of_lines([Line("Open it."), Line("sharp.", Icon.CAUTION)], images=((folder / "a.png").as_uri(),)),
        Step("Lift it."),
    )


def test_other_tables_are_lines(tell: Tell) -> None:
    text = "<ol><li>Set it:<table><tr><td>A<td>1</tr><tr><td>B<td>2</tr></table></ol>"
    assert tell(text, "a.html").guide.steps[0].text == "Set it:\nA | 1\nB | 2"


def test_a_table_that_lays_out_a_page_is_no_table(tell: Tell) -> None:
    text = "<table><tr><td>Menu</td><td><h1>Fan</h1><ol><li>Lift it.</li></ol></td></tr></table>"
    guide = tell(text, "a.html").guide
    assert (guide.title, guide.steps) == ("Fan", (Step("Lift it."),))


@pytest.mark.parametrize(
    ("named", "codec"), [("iso-8859-2", "iso-8859-2"), ("shift_jis", "shift_jis"), ("utf-8", "utf-8")]
)
def test_the_encoding_that_a_page_names_is_used(tell: Tell, named: str, codec: str) -> None:
    text = {"iso-8859-2": "Źdźbło", "shift_jis": "電池", "utf-8": "Lüfter"}[named]
    page = f'<html><meta http-equiv="Content-Type" content="text/html; charset={named}"><ol><li>{text}</ol>'
    assert tell(page.encode(codec), "a.html").guide.steps == (Step(text),)


@pytest.mark.parametrize(
    "piece",
    ["<b id={}><p>x", "<script>", "<!--", "<svg>", "<p>x</p>", "<p>x", "&amp;", "<a href=https://x.example/y>",
     "<dt>a<dd>b", "<table><tr><td>x</table>", "<i><p>"],
)  # fmt: skip
def test_hostile_pages_take_no_long_time(tell: Tell, piece: str) -> None:
    def read(count: int) -> None:
        pieces = "".join(piece.replace("{}", str(number)) for number in range(count))
        tell(f"<html><h1>Fan</h1><ol><li>Lift it.</li></ol>{'<ul><li>' * 200}{pieces}", "a.html")

    grows_in_line(read, 10_000)


def test_a_page_nested_like_none_is_refused(tell: Tell) -> None:
    with pytest.raises(SourceError, match=r"a\.html has more than 500 elements in one another.*Markdown or plain text"):
        tell("<html>" + "<div>" * 100_000, "a.html")


def test_many_comments_before_a_text_are_looked_at_once() -> None:
    grows_in_line(lambda count: html.recognises(b"<!---->" * count + b"x\n1. step", "notes.txt"), 6)
    assert html.recognises(b"<!-- saved from -->\n<!-- a -- b -->" + b"<html>", "notes.txt")


def test_drawings_that_end_by_themselves_are_left_out_at_once(tell: Tell) -> None:
    page = "<html><body><h1>Fan</h1>{}<ol><li>Lift it.</li></ol>"
    assert tell(page.format("<svg/>"), "a.html").guide.steps == (Step("Lift it."),)
    grows_in_line(lambda count: tell(page.format("<svg/>" * count), "a.html"), 5_000)


def test_a_charset_that_is_none_of_texts_is_not_used(tell: Tell) -> None:
    page = b"<html><meta charset=punycode><h1>Fan</h1><ol><li>Lift it-aaaa.</li></ol>"
    assert tell(page, "a.html").guide.steps == (Step("Lift it-aaaa."),)
    assert tell(page.replace(b"punycode", b"latin1").replace(b"it", b"\xfc"), "b.html").guide.steps == (
        Step("Lift \xfc-aaaa."),
    )


def test_the_language_of_a_page_is_what_it_says_else_that_of_its_text(tell: Tell) -> None:
    page = "<html{}><h1>Lüfter</h1><ol><li>Den Deckel mit der Hand und dem Spatel lösen.</li></ol>"
    languages = [
        tell(page.format(said), "a.html").guide.locale for said in ("", ' lang="fr-FR"', ' lang="nld"', ' lang="?"')
    ]
    assert languages == ["de", "fr", "nl", "de"]
