"""How iFixit's server is asked: apart, patiently, and never without an end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from benchlight import __version__
from benchlight.errors import LostError
from benchlight.sources.ifixit_api import client
from benchlight.sources.ifixit_api.client import Client, Manners, RefusedError, UnusableError

from .ifixit_server import Answer, Site, served

JSON = {"Content-Type": "application/json"}
BUSY = Answer(429, b"{}", JSON)


class Clock:
    """A time that only waiting moves on."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.waits: list[float] = []

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A server in the place of iFixit's."""
    monkeypatch.setenv("NO_PROXY", "*")
    with served(Site({"Phone": {"Lumo 1": None}})) as site:
        site.add(5, "Lumo 1")
        monkeypatch.setenv(client.ADDRESS_VARIABLE, site.address)
        yield site


@pytest.fixture
def clock() -> Clock:
    """The time that goes by for whoever asks."""
    return Clock()


@pytest.fixture
def ask(site: Site, clock: Clock) -> Iterator[Callable[[str], object]]:
    """Asks for a path."""
    with closing(Client(lambda: clock.now, clock.wait)) as asking:
        yield asking.get


def test_questions_are_half_a_second_apart_and_say_who_asks(
    site: Site, clock: Clock, ask: Callable[[str], object]
) -> None:
    for _ in range(3):
        ask("guides/5")
    assert clock.waits == [0.5, 0.5]
    _, parameters, headers = site.requests[0]
    assert parameters == {}
    assert headers["User-Agent"].startswith(f"Benchlight/{__version__} (+https://")
    assert "Cookie" not in headers


@pytest.mark.parametrize("wanted", [7, "7"])
def test_a_server_that_wants_rest_has_it_for_as_long_as_it_says(
    site: Site, clock: Clock, ask: Callable[[str], object], wanted: object
) -> None:
    site.says("guides/5", Answer(429, b"", {"Retry-After": str(wanted)}))
    assert ask("guides/5") == site.guides[5]
    assert sum(clock.waits) == 7


def test_it_may_say_so_by_the_clock(site: Site, clock: Clock, ask: Callable[[str], object]) -> None:
    at = format_datetime(datetime.now(UTC) + timedelta(minutes=1), usegmt=True)
    site.says("guides/5", Answer(503, b"", {"Retry-After": at}))
    ask("guides/5")
    assert 50 < sum(clock.waits) <= 60


def test_one_that_wants_it_for_hours_is_asked_another_day(
    site: Site, clock: Clock, ask: Callable[[str], object]
) -> None:
    site.says("guides/5", Answer(429, b"", {"Retry-After": "7200"}))
    with pytest.raises(LostError, match=r"wants to be left alone for 120 minutes\."):
        ask("guides/5")
    assert clock.waits == []


def test_one_that_wants_it_for_ever_is_no_accident(site: Site, ask: Callable[[str], object]) -> None:
    site.says("guides/5", Answer(429, b"", {"Retry-After": "9" * 400}))
    with pytest.raises(LostError, match="wants to be left alone for "):
        ask("guides/5")


@pytest.mark.parametrize("status", [429, 500, 502, 503])
def test_without_a_word_each_wait_is_about_twice_as_long(
    site: Site, clock: Clock, ask: Callable[[str], object], status: int
) -> None:
    site.says("guides/5", *[Answer(status)] * 4)
    assert ask("guides/5") == site.guides[5]
    assert all(2**n / 2 <= wait <= 2**n for n, wait in enumerate(clock.waits, start=0))
    assert len(clock.waits) == 4


@pytest.mark.parametrize(
    ("answer", "said", "kind"),
    [
        (BUSY, "it answered 429, 5 times", LostError),
        (Answer(500), "it answered 500, 5 times", UnusableError),
        (Answer(200, b'{"guideid": 5, "ti', JSON), "no whole JSON", UnusableError),
        (Answer(200, b"[" * 100_000, JSON), "no whole JSON", UnusableError),
        (Answer(200, b"\xff\xfe\xfa", JSON), "no whole JSON", UnusableError),
        (Answer(200, b"<html>", {"Content-Type": "text/html"}), "login page of a network", LostError),
        (Answer(200, b'{"guideid": 5', JSON, missing=99), "incomplete|closed", LostError),
    ],
)
def test_what_is_no_answer_is_tried_again_and_then_told(
    site: Site, ask: Callable[[str], object], answer: Answer, said: str, kind: type[LostError]
) -> None:
    site.says("guides/5", *[answer] * 5)
    with pytest.raises(LostError, match=f"(?i)iFixit cannot be asked: .*({said})") as raised:
        ask("guides/5")
    assert type(raised.value) is kind
    assert site.asked() == {"guides/5": 5}


def test_an_answer_that_breaks_off_once_is_asked_for_again(site: Site, ask: Callable[[str], object]) -> None:
    site.says("guides/5", Answer(200, b'{"guideid": 5', JSON, missing=99), Answer(200, b'{"guideid": 5', JSON))
    assert ask("guides/5") == site.guides[5]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(404, b"<html>", {"Content-Type": "text/html"}), "iFixit has it not, or no more"),
        (Answer(403, b'{"error": true, "message": "Private."}', JSON), r"iFixit refuses it: Private\. \(403\)"),
        (Answer(400, b"[]", JSON), r"iFixit refuses it: without a reason \(400\)"),
    ],
)
def test_a_refusal_is_not_tried_again(
    site: Site, clock: Clock, ask: Callable[[str], object], answer: Answer, said: str
) -> None:
    site.says("guides/5", answer)
    with pytest.raises(RefusedError, match=said):
        ask("guides/5")
    assert len(site.requests) == 1


def test_a_server_that_says_nothing_is_left(site: Site, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    monkeypatch.setattr(client, "MANNERS", Manners(tries=2, silence=0.05))
    site.says("guides/5", *[Answer(silent=True)] * 2)
    with (
        closing(Client(lambda: clock.now, clock.wait)) as asking,
        pytest.raises(LostError, match="did not answer in time, 2 times"),
    ):
        asking.get("guides/5")


def test_an_answer_that_never_ends_is_left(site: Site, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    monkeypatch.setattr(client, "_LARGEST", 1_000)
    site.says("guides/5", *[Answer(200, b" " * 100_000, JSON)] * 5)
    with (
        closing(Client(lambda: clock.now, clock.wait)) as asking,
        pytest.raises(LostError, match="did not come to an end"),
    ):
        asking.get("guides/5")


def test_offline(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setenv(client.ADDRESS_VARIABLE, "http://no.such.host.invalid/api")
    with (
        closing(Client(lambda: clock.now, clock.wait)) as asking,
        pytest.raises(LostError, match="iFixit cannot be asked"),
    ):
        asking.get("guides/5")


@pytest.mark.parametrize("proxy", ["socks5h://127.0.0.1:1", "ftp://127.0.0.1:1"])
def test_a_proxy_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(LostError, match="Check the proxy"):
        Client()
