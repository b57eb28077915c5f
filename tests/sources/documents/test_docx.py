"""Guides in Word's documents."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

import pytest

from benchlight.errors import SourceError
from benchlight.records import Icon, Line, Step

from .conftest import PNG, Tell

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)
_STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/></w:style>'
    for name in ("Title", "heading 1", "heading 2")
)
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
)


def paragraph(text: str, style: str = "", number: tuple[int, int] | None = None, more: str = "") -> str:
    listed = f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number else ""
    about = f"<w:pPr>{f'<w:pStyle w:val={style!r}/>' if style else ''}{listed}</w:pPr>"
    return f'<w:p>{about}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>{more}</w:p>'


def picture(relation: str, linked: bool = False) -> str:
    kind = "link" if linked else "embed"
    return (
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>'
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>'
        f'<a:blip xmlns:r="{_REL}" r:{kind}="{relation}"/>'
        "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def docx(*paragraphs: str, more: Mapping[str, bytes | str] = {}) -> bytes:
    relations = (
        f'<Relationship Id="r1" Type="{_REL}/image" Target="media/a.png"/>'
        f'<Relationship Id="r2" Type="{_REL}/image" Target="file:///etc/hostname" TargetMode="External"/>'
        f'<Relationship Id="s" Type="{_REL}/styles" Target="styles.xml"/>'
        f'<Relationship Id="n" Type="{_REL}/numbering" Target="numbering.xml"/>'
    )
    relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": f'<Relationships {relationships}><Relationship Id="d" Type="{_REL}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f"<Relationships {relationships}>{relations}</Relationships>",
        "word/styles.xml": f"<w:styles {_W}>{_STYLES}</w:styles>",
        "word/numbering.xml": f"<w:numbering {_W}>{_NUMBERING}</w:numbering>",
        "word/media/a.png": PNG,
        "word/document.xml": f"<w:document {_W}><w:body>{''.join(paragraphs)}</w:body></w:document>",
        **more,
    }
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


FAN = (
    paragraph("Fan replacement", "Title"),
    paragraph("Device: ThinkPad T480"),
    paragraph("Tools", "heading1"),
    paragraph("Spudger", number=(2, 0)),
    paragraph("Steps", "heading1"),
    paragraph("Open it.", number=(1, 0)),
    paragraph("Warning: sharp.", number=(1, 1), more=picture("r1")),
    paragraph("Lift it <out>.", number=(1, 0)),
    "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
)


def test_titles_lists_and_pictures(tell: Tell) -> None:
    told = tell(docx(*FAN), "fan.docx")
    guide = told.guide
    assert told.notices == []
    assert (guide.title, guide.device, guide.tools) == ("Fan replacement", "ThinkPad T480", ("Spudger",))
    first, second = guide.steps
    assert first.lines == (Line("Open it."), Line("sharp.", Icon.CAUTION, 1))
    assert first.images[0].startswith("data:image/png;base64,iVBORw0KGgo")
    assert second == Step("Lift it <out>.")


def test_each_heading_of_the_first_level_is_a_guide_where_there_is_no_title(tell: Tell) -> None:
    content = docx(
        paragraph("Fan", "heading1"), paragraph("Lift it.", number=(1, 0)),
        paragraph("Lid", "heading1"), paragraph("Pull it.", number=(1, 0)),
    )  # fmt: skip
    assert [guide.title for guide in tell(content, "a.docx").guides] == ["Fan", "Lid"]


def test_pictures_outside_the_document_are_not_opened(tell: Tell) -> None:
    told = tell(docx(paragraph("Lift it.", number=(1, 0), more=picture("r2", linked=True))), "a.docx")
    what = "picture 1 (damaged, too large, or not in the document itself)"
    assert told.guide.steps == (Step("Lift it.", images=(f"missing:{what}",)),)
    assert told.notices == ["Picture missing: picture 1 (damaged, too large, or not i…."]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (docx(*FAN)[:900], "is damaged or encrypted"),
        (docx(more={"word/document.xml": "<w:document"}), "cannot be read: it is damaged, or not as Word"),
        (docx(more={"word/document.xml": "<x/>"}), "cannot be read: it is damaged, or not as Word"),
        (
            docx(more={"word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}),
            "is not as word processors write",
        ),
        (docx(more={"word/document.xml": b" " * 30_000_000}), "is too large to be read as a document"),
        (docx(more={f"word/{number}.xml": "" for number in range(10_001)}), "is too large to be read as a document"),
        (
            docx("<w:tbl><w:tr><w:tc>" * 2_000 + "</w:tc></w:tr></w:tbl>" * 2_000),
            "cannot be read: it is damaged, or not as Word",
        ),
    ],
    ids=["cut", "no XML", "no document", "entities", "bomb", "many parts", "nested"],
)
def test_what_cannot_be_read_is_told(tell: Tell, content: bytes, says: str) -> None:
    with pytest.raises(SourceError, match=rf"a\.docx {says}"):
        tell(content, "a.docx")


def test_a_picture_that_word_numbers_stands_at_the_step_above(tell: Tell) -> None:
    shown = paragraph("", number=(1, 0), more=picture("r1"))
    first, second = paragraph("Lift it.", number=(1, 0)), paragraph("Clean it.", number=(1, 0))
    guide = tell(docx(paragraph("Fan", "Title"), first, second, shown), "a.docx").guide
    assert [(step.text, len(step.images)) for step in guide.steps] == [("Lift it.", 0), ("Clean it.", 1)]
