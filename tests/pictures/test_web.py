"""Pictures from the net: only where it is allowed, only pictures, and kept within a limit."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from benchlight.errors import PictureError
from benchlight.pictures import web
from benchlight.pictures.reading import Pictures
from benchlight.pictures.web import PictureCache

from .conftest import claimed, picture

PAGES = {
    "/a.png": ("image/png", picture()),
    "/untold": ("application/octet-stream", picture()),
    "/page": ("text/html; charset=utf-8", picture()),
    "/no-picture": ("image/png", b"<html>"),
    "/huge": ("image/png", claimed(30_000, 30_000)),
    "/endless": ("image/png", picture() + bytes(5_000_000)),
}
REDIRECTS = {"/moved": "/a.png", "/round": "/round", "/local": "file:///etc/passwd"}


class Server(BaseHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if self.path in REDIRECTS:
            self.send_response(302)
            self.send_header("Location", REDIRECTS[self.path])
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif self.path in PAGES:
            kind, content = PAGES[self.path]
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            with suppress(ConnectionError):  # the client had enough
                self.wfile.write(content)
        else:
            self.send_error(404)

    def log_message(self, *arguments: object) -> None:
        """Says nothing."""


@pytest.fixture
def asked() -> list[str]:
    """Paths that the server was asked for."""
    return []


@pytest.fixture
def server(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a server."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Server, "asked", asked, raising=False)
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


def test_nothing_is_fetched_that_nobody_allowed(pictures: Pictures, server: str, asked: list[str]) -> None:
    with pytest.raises(PictureError, match=r"it is at 127\.0\.0\.1:\d+, and was not fetched"):
        pictures.read(f"{server}/a.png")
    with pytest.raises(PictureError, match="was not fetched"):
        pictures.read("https://[/a.png")
    assert asked == []


def test_what_was_fetched_once_is_there_without_the_net(pictures: Pictures, server: str, asked: list[str]) -> None:
    for address in (f"{server}/a.png", f"{server}/untold", f"{server}/moved"):
        assert not pictures.is_here(address)
        assert pictures.read(address, fetch=True) == picture()
        assert pictures.is_here(address)
        assert pictures.read(address) == picture()
    assert asked == ["/a.png", "/untold", "/moved", "/a.png"]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/page", "the server sent a page instead of a picture"),
        ("/no-picture", "it is no PNG"),
        ("/huge", "30,000 × 30,000 pixels"),
        ("/gone", "the server answered 404"),
        ("/round", "it could not be fetched"),
        ("/local", "it could not be fetched"),
    ],
)
def test_what_is_no_picture_is_told_and_not_kept(pictures: Pictures, server: str, path: str, reason: str) -> None:
    with pytest.raises(PictureError, match=reason):
        pictures.read(server + path, fetch=True)
    assert not pictures.is_here(server + path)


def test_an_answer_without_end_is_cut_off(pictures: Pictures, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "LARGEST_FILE", 1_000_000)
    with pytest.raises(PictureError, match="MB"):
        pictures.read(f"{server}/endless", fetch=True)


def test_a_server_that_does_not_answer_is_told(pictures: Pictures) -> None:
    for address in ("http://127.0.0.1:1/a.png", "https://[/a.png", "http://"):
        with pytest.raises(PictureError, match="it could not be fetched"):
            pictures.read(address, fetch=True)


def test_what_was_not_looked_at_for_longest_goes_first(tmp_path: Path) -> None:
    cache = PictureCache(tmp_path / "cache", limit=1_000)
    for number in range(9):
        cache.keep(f"https://e.org/{number}", bytes(100))
        os.utime(cache._file(f"https://e.org/{number}"), (number, number))
    assert cache.read("https://e.org/0") is not None
    cache.keep("https://e.org/new", bytes(300))
    left = [name for name in [*map(str, range(9)), "new"] if cache.read(f"https://e.org/{name}") is not None]
    assert left == ["0", "4", "5", "6", "7", "8", "new"]
    assert sum(file.stat().st_size for file in cache.folder.iterdir()) <= 1_000


def test_a_cache_that_cannot_be_written_costs_no_picture(tmp_path: Path, server: str) -> None:
    (tmp_path / "cache").write_text("not a folder")
    pictures = Pictures(tmp_path / "catalog.sqlite", tmp_path / "cache")
    assert pictures.read(f"{server}/a.png", fetch=True) == picture()
