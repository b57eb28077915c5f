"""iFixit's wiki markup."""

from __future__ import annotations

import pytest

from benchlight.sources.markup import plain


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Read [guide|123|the lid guide] first.", "Read the lid guide first."),
        ("Read [guide|123|the lid guide|new_window=true] first.", "Read the lid guide first."),
        ("Read [guide|123] first.", "Read guide 123 first."),
        ("Use a [product|IF1-2|spudger].", "Use a spudger."),
        ("See [link|https://example.org/a_(b)|this page].", "See this page."),
        ("See [https://example.org/a?b=c|this page|new_window=true].", "See this page."),
        ("See [https://example.org/a| this page ].", "See this page."),
        ("See [https://example.org/a].", "See https://example.org/a."),
        ("See [https://example.org/a|].", "See https://example.org/a."),
        ("The [[Glossary#Section_Foot|foot]] turns.", "The foot turns."),
        ("The [[Glossary#Section_Foot|foot] turns.", "The foot turns."),
        ("A [[Item:Crush_Washer]] fits.", "A Crush Washer fits."),
        ("[image|55]Lift it.", "Lift it."),
        ("Do '''not''' pull ''hard'' or '''''ever'''''.", "Do not pull hard or ever."),
        (
            "<p>Open &lt;case&gt;&nbsp;&amp; wait.<br/>Lift <B class='x'>it</B>.</p>",
            "Open <case>\u00a0& wait.\nLift it.\n",
        ),
        ("Below 5 <V and a<b & more; &#39;a&#39; &#99999999999;", "Below 5 <V and a<b & more; 'a' &#99999999999;"),
        ("'''Left open.", "Left open."),
        ("Then '' slowly '' lower it.", "Then  slowly  lower it."),
        ("A 3/4'' socket and a 1/2'' bar.", "A 3/4'' socket and a 1/2'' bar."),
        ("Press [Off], then the [-] button.", "Press [Off], then the [-] button."),
        ("Choose [A|B].", "Choose [A|B]."),
        ("It isn't [bent", "It isn't [bent"),
    ],
)
def test_markup_goes_and_words_stay(markup: str, text: str) -> None:
    assert plain(markup) == text
