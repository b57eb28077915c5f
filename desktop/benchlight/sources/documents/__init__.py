"""Guides in documents: Markdown, web pages, Word's and plain text. Each reader makes the same small structure of its
format (`blocks`), and one place (`guides`) makes guides of that. What a document says is data: its texts and the
addresses of its pictures are kept, and nothing of it is run, loaded or followed.
"""
