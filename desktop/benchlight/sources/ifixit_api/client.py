"""Asks iFixit's API: https://www.ifixit.com/api/2.0/doc. One question at a time, half a second apart, and patient where
the server wants rest."""

from __future__ import annotations

import json
import os
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from benchlight import __version__
from benchlight.errors import LostError
from benchlight.translation import tr

if TYPE_CHECKING:
    import httpx2

ADDRESS = "https://www.ifixit.com/api/2.0"
ADDRESS_VARIABLE = "BENCHLIGHT_IFIXIT"
"""Names another address, for tests."""
_AGENT = f"Benchlight/{__version__} (+https://github.com/benchlight/benchlight)"
_LARGEST = 64_000_000
"""Bytes of an answer; the largest that the API gives, the tree of all devices, has 1.5 million."""
_LONGEST_REST = 1e9
"""Seconds. A number of hundreds of digits is infinite, and infinity is no number of minutes."""
_NOT_FOUND, _TOO_MANY = 404, 429


@dataclass(frozen=True, slots=True)
class Manners:
    """How the server is treated, in seconds."""

    spacing: float = 0.5
    """From one question to the next."""
    tries: int = 5
    first_wait: float = 1.0
    """After a try that failed; the next wait is twice as long, and so on."""
    longest_wait: float = 120.0
    """Who is to wait longer is sent home."""
    silence: float = 20.0
    """A server that says nothing for so long has failed."""
    longest_answer: float = 120.0


MANNERS = Manners()


class RefusedError(Exception):
    """The server answers, and has not what was asked for. The text says why, as a phrase."""

    def __init__(self, reason: str, status: int) -> None:
        super().__init__(reason)
        self.is_missing = status == _NOT_FOUND


class UnusableError(LostError):
    """The server answers, again and again, with what cannot be used. Other pages may be better."""


class _Answer(NamedTuple):
    status: int
    kind: str
    rest: float | None
    """Seconds after which the server wants to be asked again, where it says so."""
    body: bytes


class Client:
    """Asks questions. `get` may be called on any thread, by one at a time; `close` at any time by another."""

    def __init__(
        self, now: Callable[[], float] = time.monotonic, wait: Callable[[float], object] | None = None
    ) -> None:
        """`now` and `wait` are the clock. Raises LostError where the proxy that is set cannot be used."""
        import httpx2

        self._closed = threading.Event()
        self._now, self._wait = now, wait or self._closed.wait
        self._manners = MANNERS
        self._next = 0.0
        """When the next question may be asked."""
        self._asking = threading.Lock()
        try:
            self._http = httpx2.Client(
                headers={"User-Agent": _AGENT, "Accept": "application/json"}, timeout=self._manners.silence
            )
        except (ValueError, ImportError, OSError) as error:  # of a proxy
            raise LostError(
                tr("iFixit cannot be asked: {why}. Check the proxy that is set for this computer.").format(why=error)
            ) from error
        self._base = os.environ.get(ADDRESS_VARIABLE, ADDRESS)

    def close(self) -> None:
        """Ends the waiting and closes the connection, after the question that is being asked, if there is one."""
        self._closed.set()
        if self._asking.acquire(blocking=False):
            self._http.close()
            self._asking.release()

    def get(self, path: str, **parameters: str | int) -> Any:
        """The JSON at a path of the API. Raises RefusedError where the server says that there is none, UnusableError
        where its answers are of no use, and LostError where it cannot be asked, or not now."""
        try:
            with self._asking:
                return self._get(path, parameters)
        finally:
            if self._closed.is_set():
                self._http.close()

    def _get(self, path: str, parameters: dict[str, str | int]) -> Any:
        failed = _FailedError("")
        for attempt in range(self._manners.tries):
            self._take_time(self._next - self._now())
            self._next = self._now() + self._manners.spacing
            rest = None
            try:
                answer = self._ask(path, parameters)
                rest = answer.rest
                return _read(answer)
            except _FailedError as error:
                failed = error
            if attempt + 1 < self._manners.tries:
                longest = self._manners.first_wait * 2**attempt
                self._rest(random.uniform(longest / 2, longest) if rest is None else rest)
        kind = UnusableError if failed.of_page else LostError
        raise kind(tr("iFixit cannot be asked: {why}, %n times.", "", self._manners.tries).format(why=failed))

    def _rest(self, seconds: float) -> None:
        if seconds > self._manners.longest_wait:
            minutes = round(seconds / 60)
            raise LostError(
                tr("iFixit cannot be asked: the server wants to be left alone for %n minutes.", "", minutes)
            )
        self._next = max(self._next, self._now() + seconds)

    def _take_time(self, seconds: float) -> None:
        if seconds > 0:
            self._wait(seconds)
        if self._closed.is_set():
            raise LostError(tr("iFixit cannot be asked: the program is closing."))

    def _ask(self, path: str, parameters: dict[str, str | int]) -> _Answer:
        """What the server says. Raises _FailedError where it says nothing, or does not come to an end."""
        import httpx2

        began, body = self._now(), bytearray()
        try:
            with self._http.stream("GET", f"{self._base}/{path}", params=parameters) as answer:
                for piece in answer.iter_bytes():
                    body += piece
                    if len(body) > _LARGEST or self._now() - began > self._manners.longest_answer:
                        raise _FailedError(tr("its answer did not come to an end"))
                return _Answer(
                    answer.status_code, answer.headers.get("Content-Type", ""), _rest_wanted(answer), bytes(body)
                )
        except httpx2.TimeoutException as error:
            raise _FailedError(tr("it did not answer in time")) from error
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError, ValueError) as error:
            raise _FailedError(str(error).rstrip(".") or type(error).__name__) from error


class _FailedError(Exception):
    """A try that may succeed another time; `of_page` where it may be that only this page fails."""

    def __init__(self, why: str, of_page: bool = False) -> None:
        super().__init__(why)
        self.of_page = of_page


def _read(answer: _Answer) -> Any:
    """The JSON of an answer. Raises _FailedError and RefusedError."""
    if answer.status == _TOO_MANY or answer.status >= 500:
        failed = tr("it answered {status}").format(status=answer.status)
        raise _FailedError(failed, of_page=answer.status != _TOO_MANY)
    if answer.status == _NOT_FOUND:
        raise RefusedError(tr("iFixit has it not, or no more"), answer.status)
    if "json" not in answer.kind.lower():
        raise _FailedError(tr("something else than iFixit's API answered, such as the login page of a network"))
    try:
        value = json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise _FailedError(tr("its answer was no whole JSON"), of_page=True) from error
    if answer.status != 200:
        said = value.get("message") if isinstance(value, dict) else None
        refused = tr("iFixit refuses it: {why} ({status})")
        why = said or tr("without a reason")
        raise RefusedError(refused.format(why=why, status=answer.status), answer.status)
    return value


def _rest_wanted(answer: httpx2.Response) -> float | None:
    """Retry-After, in seconds: a number, or a date."""
    said = answer.headers.get("Retry-After", "")
    if said.isascii() and said.isdigit():
        return min(float(said), _LONGEST_REST)
    try:
        at = parsedate_to_datetime(said)
    except ValueError:
        return None
    return max(0.0, (at.replace(tzinfo=at.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
