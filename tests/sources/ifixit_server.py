"""A server on this machine that answers as iFixit's API does, and otherwise where a test says so. Its guides are made
up after the API's form."""

from __future__ import annotations

import json
import threading
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

MOST_OF_A_LIST = 200


@dataclass(frozen=True)
class Answer:
    """What is answered instead of what the API would say."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    missing: int = 0
    """Bytes that are announced and do not come."""
    silent: bool = False
    """Nothing comes until the server is stopped."""


def full_guide(number: int, device: str, **more: object) -> dict[str, Any]:
    """A whole guide."""
    step = {
        "stepid": number, "guideid": number, "orderby": 1, "title": "", "comments": [],
        "lines": [{"text_raw": f"Open the lid of {number}.", "bullet": "icon_caution", "level": 0}],
        "media": {"type": "image", "data": [{"id": 1, "large": f"https://h/igi/{number}.large"}]},
    }  # fmt: skip
    return {
        "guideid": number, "type": "replacement", "category": device, "subject": "Battery",
        "title": f"{device} Battery Replacement {number}", "summary": "Swap a worn cell.", "difficulty": None,
        "time_required": "", "time_required_min": 1800, "time_required_max": 2700, "introduction_raw": None,
        "conclusion_raw": "Reverse.", "url": f"https://www.ifixit.com/Guide/x/{number}", "locale": "en",
        "langid": "en", "available_langids": ["en", "de"], "revisionid": 1, "modified_date": 1_700_000_000,
        "public": True, "flags": [], "image": None, "tools": [], "parts": [], "prerequisites": [], "documents": [],
        "author": {"userid": 7, "username": "Ada"}, "steps": [step], **more,
    }  # fmt: skip


@dataclass
class Site:
    """What the server has, and what it was asked."""

    tree: dict[str, Any] = field(default_factory=dict)
    guides: dict[int, dict[str, Any]] = field(default_factory=dict)
    german: set[int] = field(default_factory=set)
    """Guides that are there in German, too."""
    requests: list[tuple[str, dict[str, str], dict[str, str]]] = field(default_factory=list)
    """Path, parameters and headers of each."""
    address: str = ""
    _instead: dict[str, list[Answer]] = field(default_factory=lambda: defaultdict(list))
    _stopped: threading.Event = field(default_factory=threading.Event)

    def add(self, number: int, device: str, **more: object) -> None:
        """A guide for a device."""
        self.guides[number] = full_guide(number, device, **more)

    def says(self, path: str, *answers: Answer) -> None:
        """Gives these answers to the next questions at a path."""
        self._instead[path] += answers

    def asked(self) -> Counter[str]:
        """How often each path was asked for."""
        return Counter(path for path, _, _ in self.requests)

    def answer(self, path: str, parameters: dict[str, str]) -> Answer:
        """The answer to a question."""
        if self._instead[path]:
            return self._instead[path].pop(0)
        value = self._value(path.split("/"), parameters)
        if value is None:
            return Answer(404, b'{"message": "Not found"}')
        return Answer(body=json.dumps(value).encode())

    def _value(self, path: list[str], parameters: dict[str, str]) -> object:
        match path:
            case ["categories"]:
                return self.tree
            case ["wikis", "CATEGORY", name]:
                return self._wiki(name)
            case ["guides", number]:
                guide = self.guides.get(int(number))
                german = guide and parameters.get("langid") == "de" and int(number) in self.german
                return (
                    {**guide, "langid": "de", "title": f"{guide['title']} auf Deutsch"} if guide and german else guide
                )
            case ["guides"]:
                limit, offset = min(MOST_OF_A_LIST, int(parameters["limit"])), int(parameters["offset"])
                since = int(parameters.get("modifiedSince", "0"))
                wanted = [number for number, guide in sorted(self.guides.items()) if guide["modified_date"] >= since]
                return [self._item(self.guides[number]) for number in wanted[offset : offset + limit]]
        return None

    def _wiki(self, name: str) -> object:
        waiting: list[tuple[dict[str, Any], list[str]]] = [(self.tree, ["Root"])]
        while waiting:
            level, above = waiting.pop()
            if name in level:
                guides = [self._item(guide) for guide in self.guides.values() if guide["category"] == name]
                return {"title": name, "ancestors": above, "children": list(level[name] or ()), "guides": guides}
            waiting += [(below, [title, *above]) for title, below in level.items() if below]
        return None

    @staticmethod
    def _item(guide: dict[str, Any]) -> dict[str, Any]:
        """What a list says of a guide."""
        names = ("guideid", "revisionid", "modified_date", "url", "type", "category", "subject", "title", "summary")
        flags = [flag["flagid"] for flag in guide["flags"]]
        return {"dataType": "guide", "locale": "en", "flags": flags, **{name: guide[name] for name in names}}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer in one piece, for which the other side need not wait
    site: Site

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        path = unquote(address.path.removeprefix("/api/2.0/"))
        parameters = {name: values[0] for name, values in parse_qs(address.query).items()}
        self.site.requests.append((path, parameters, dict(self.headers)))
        answer = self.site.answer(path, parameters)
        if answer.silent:
            self.site._stopped.wait(30)
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body) + answer.missing))
        self.end_headers()
        self.wfile.write(answer.body)
        self.close_connection = bool(answer.missing)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served(site: Site) -> Iterator[Site]:
    """Serves it at `site.address`."""
    handler = type("Handler", (_Handler,), {"site": site})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    site.address = f"http://127.0.0.1:{server.server_port}/api/2.0"
    yield site
    site._stopped.set()
    server.shutdown()
    thread.join()
    server.server_close()
