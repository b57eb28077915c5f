"""Asks whether there is a newer Benchlight: one GET, and only where the user wants it. Downloads nothing."""

from __future__ import annotations

from benchlight import __version__
from benchlight.errors import UpdateError
from benchlight.translation import tr

LATEST = "https://api.github.com/repos/benchlight/benchlight/releases/latest"
RELEASES_PAGE = "https://github.com/benchlight/benchlight/releases/latest"
"""For the browser. The answer's own address is not used, so that nobody can put another one there."""
_SECONDS = 5.0


def newer_release(current: str = __version__) -> str | None:
    """The version of the latest release where it is newer than `current`, else None. Waits for an answer, five seconds
    for each part of it. Raises UpdateError with the reason where there was none that could be used."""
    import httpx2
    from packaging.version import Version

    headers = {"Accept": "application/vnd.github+json", "User-Agent": f"benchlight/{current}"}
    try:
        answer = httpx2.get(LATEST, headers=headers, timeout=_SECONDS)
    except (httpx2.HTTPError, OSError, ValueError, ImportError) as error:  # the last two: of a proxy that it cannot use
        raise UpdateError(_unknown(str(error) or type(error).__name__)) from error
    if answer.status_code != httpx2.codes.OK:
        raise UpdateError(_unknown(tr("the server answered {status}").format(status=answer.status_code)))
    try:
        latest = Version(answer.json()["tag_name"])
    except (ValueError, KeyError, TypeError) as error:
        raise UpdateError(_unknown(tr("the server's answer names no version"))) from error
    return str(latest) if latest > Version(current) else None


def _unknown(reason: str) -> str:
    text = tr("Whether there is a newer version could not be found out: {reason}. Try again later, or see {page}")
    return text.format(reason=reason, page=RELEASES_PAGE)
