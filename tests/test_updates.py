"""The question for the newest version, put to a real server on this machine."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from benchlight import updates
from benchlight.errors import UpdateError


@dataclass
class Releases:
    """What the server answers, and what it was asked."""

    status: int = 200
    body: bytes = b"{}"
    gate: threading.Event = field(default_factory=threading.Event)
    requests: list[dict[str, str]] = field(default_factory=list)

    def publish(self, tag: object) -> None:
        self.body = json.dumps({"tag_name": tag, "html_url": "https://elsewhere.example"}).encode()


def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Releases]:
    """A server in the place of the real one."""
    releases = Releases()
    releases.gate.set()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            releases.requests.append({"path": self.path, **dict(self.headers)})
            releases.gate.wait(30)
            self.send_response(releases.status)
            self.end_headers()
            self.wfile.write(releases.body)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setattr(updates, "LATEST", f"http://127.0.0.1:{server.server_port}/latest")
    yield releases
    releases.gate.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def releases(monkeypatch: pytest.MonkeyPatch) -> Iterator[Releases]:
    """The server."""
    yield from serve(monkeypatch)


@pytest.mark.parametrize(
    ("current", "tag", "newer"),
    [
        ("0.1.0", "v0.2.0", "0.2.0"),
        ("0.9.0", "0.10.0", "0.10.0"),
        ("0.2.0", "v0.2.0", None),
        ("0.3.0.dev1", "v0.2.0", None),
        ("1.0", "v1.0.0", None),
    ],
)
def test_versions_are_compared_as_versions(releases: Releases, current: str, tag: str, newer: str | None) -> None:
    releases.publish(tag)
    assert updates.newer_release(current) == newer


def test_one_question_says_no_more_than_which_version_asks(releases: Releases) -> None:
    releases.publish("v0.1.0")
    updates.newer_release("0.1.0")
    (request,) = releases.requests
    assert request["path"] == "/latest"
    assert request["User-Agent"] == "benchlight/0.1.0"
    assert "Cookie" not in request


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"null", b"{}", b'{"tag_name": 5}', b'{"tag_name": "new"}'])
def test_an_answer_that_is_none(releases: Releases, body: bytes) -> None:
    releases.body = body
    with pytest.raises(UpdateError, match="names no version"):
        updates.newer_release()


@pytest.mark.parametrize("status", [403, 404, 500, 302])
def test_a_server_that_refuses(releases: Releases, status: int) -> None:
    releases.status = status
    with pytest.raises(UpdateError, match=str(status)):
        updates.newer_release()


def test_a_server_that_does_not_answer(releases: Releases, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updates, "_SECONDS", 0.1)
    releases.gate.clear()
    began = time.monotonic()
    with pytest.raises(UpdateError, match="could not be found out"):
        updates.newer_release()
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("proxy", ["socks5h://127.0.0.1:1", "ftp://127.0.0.1:1"])
def test_a_proxy_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(UpdateError, match="could not be found out"):
        updates.newer_release()


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/", "http://no.such.host.invalid/", "https://127.0.0.1:1/"])
def test_offline(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setattr(updates, "LATEST", address)
    with pytest.raises(UpdateError, match=r"could not be found out: .*Try again later"):
        updates.newer_release()
