"""What people call a picture."""

from __future__ import annotations

import pytest

from benchlight.picture_addresses import whereabouts


@pytest.mark.parametrize(
    ("address", "document", "said"),
    [
        ("file:///home/anna/the%20pump.png", "", "the pump.png"),
        ("https://example.org/guide/a.jpg?size=2", "", "a.jpg"),
        ("https://example.org", "", "https://example.org"),
        ("https://[", "", "https://["),
        ("picture:" + 64 * "a" + ".png", "", ""),
        ("data:image/png;base64,AAAA", "", ""),
        ("zim:I/pump.webp", "/archives/ifixit.zim", "pump.webp"),
        ("page:35#10,20,300,400", "/manuals/T480_hmm.pdf", "page 35 of T480_hmm.pdf"),
        ("page:35#10,20,300,400", "C:\\manuals\\T480_hmm.pdf", "page 35 of T480_hmm.pdf"),
        ("page:35#10,20,300,400", "", "page 35"),
        ("missing:pictures/a.png", "", "a.png"),
    ],
)
def test_a_picture_is_called_by_where_it_is_from(address: str, document: str, said: str) -> None:
    assert whereabouts(address, document) == said
