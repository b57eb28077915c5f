"""Kiwix archives (ZIM) of iFixit: all of its guides in one file, with their pictures.

What openZIM's scraper makes of iFixit's API (https://github.com/openzim/ifixit) is read back from its pages. The
pictures stay in the archive, and are read when they are looked at.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from benchlight import translation
from benchlight.errors import SourceError
from benchlight.picture_addresses import told_missing
from benchlight.records import ImportChoices, Notice, Reason, Rejection
from benchlight.sources import BytesRead, Found
from benchlight.sources.fields import RowError
from benchlight.sources.ifixit import NOT_FINISHED
from benchlight.sources.languages import language_of, short_code
from benchlight.sources.zim import paths
from benchlight.sources.zim.archive import Archive, PageError
from benchlight.sources.zim.devices import Devices
from benchlight.sources.zim.pages import GuidePage
from benchlight.translation import tr

_SCHEME = "zim:"
_EXAMPLE = "ifixit_en_all"
_lock = threading.Lock()
"""Held while a picture is read, and the archive opened."""


def recognises(head: bytes, name: str) -> bool:
    """Whether the file is a ZIM archive, be it of iFixit or not."""
    return head.startswith(b"ZIM\x04")


def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Rejection | Notice | None]:
    """The guides of an archive, each with the device that the pages of devices list it under: these are read first."""
    archive = Archive(path)
    _require_ifixit(archive)
    archive.verify()
    reading = _Reading(archive, choices)
    of_devices = archive.pages(paths.DEVICES)
    of_guides = archive.pages(*paths.GUIDES, paths.TEARDOWNS)
    if not of_guides:
        raise SourceError(
            tr("{file} holds no guides. Choose an archive that has them, such as {example}.").format(
                file=path, example=_EXAMPLE
            )
        )
    for done, number in enumerate((*of_devices, *of_guides), start=1):
        read = reading.device if done <= len(of_devices) else reading.guide
        place = archive.path_of(number)
        try:
            yield read(place, archive.page(number))
        except PageError as error:
            yield Rejection(path, place, Reason("…", str(error)))
        except RowError as error:
            yield Rejection(path, place, error.reason)
        progress(archive.bytes * done // (len(of_devices) + len(of_guides)))
    yield from (Notice(path, text) for text in reading.notices())


def picture(document: Path, address: str) -> bytes:
    """The picture at a `zim:` address in an archive: WebP for the most part, whatever its name ends in. May be called
    on any thread. Raises SourceError where it is not there or cannot be read, OSError where the archive is gone, and
    ImportError where libzim is."""
    about = document.stat()
    with _lock:
        return _open(document, about.st_mtime_ns, about.st_size).picture(address.removeprefix(_SCHEME))


@lru_cache(maxsize=1)
def _open(document: Path, changed: int, size: int) -> Archive:
    """The archive, opened once until it changes."""
    return Archive(document)


class _Reading:
    """What is known of an archive while its pages are read."""

    def __init__(self, archive: Archive, choices: ImportChoices) -> None:
        self._archive = archive
        self._choices = choices
        self._language = short_code(archive.about("Language").partition(",")[0]) or "en"
        self._date = archive.about("Date")
        self._devices = Devices()
        self._teardowns = self._nameless = self._missing = 0

    def device(self, path: str, html: str) -> None:
        """Learns what the page of a device says."""
        self._devices.add(path, html)

    def guide(self, path: str, html: str) -> Found | None:
        """The guide of a page, or None where it is none, or none that repairs. Raises RowError."""
        number = paths.guide_number(path)
        if number is None:
            return None
        page = GuidePage(html)
        if page.is_teardown:
            self._teardowns += 1
            return None
        guide = page.guide(f"ifixit:{number}", self._address)
        listing = self._devices.listing(number, guide.title)
        device = self._devices.name(listing.device) or self._choices.device
        self._nameless += not device
        text = "\n".join((guide.title, guide.summary, *(step.text for step in guide.steps)))
        return Found(
            path,
            replace(
                guide,
                device=device,
                part=listing.part,
                categories=self._devices.categories(listing.device),
                summary="\n".join(filter(None, (NOT_FINISHED if listing.in_progress else "", guide.summary))),
                url=paths.original(path, self._language),
                locale=language_of(text) or listing.language or self._language,
                revision=self._date,
                document=str(self._archive.path.absolute()),
            ),
        )

    def notices(self) -> Iterator[str]:
        """What was left out of the archive's guides, and what they lack."""
        if self._teardowns:
            left_out = tr("Teardowns left out, which show what is in a device and repair nothing: {count}.")
            yield left_out.format(count=translation.number(self._teardowns))
        if self._nameless:
            yield tr("Guides that no device is known of: {count}.").format(count=translation.number(self._nameless))
        if self._missing:
            missing = tr("%n in the archive", "pictures", self._missing)
            yield f"{told_missing(missing, self._missing)}."

    def _address(self, source: str) -> str:
        """The address of the picture that a page has from here, or "" where the archive does not have it."""
        found = self._archive.where(paths.target(source))
        if paths.is_picture(found):
            return f"{_SCHEME}{found}"
        self._missing += 1
        return ""


def _require_ifixit(archive: Archive) -> None:
    """Raises SourceError for an archive of another site."""
    if not archive.about("Name").lower().startswith("ifixit"):
        if title := archive.about("Title") or archive.about("Name"):
            other = tr("{file} is a Kiwix archive of {title}, and Benchlight reads those of iFixit alone.")
        else:
            other = tr("{file} is a Kiwix archive of something else, and Benchlight reads those of iFixit alone.")
        remedy = tr("Download one, such as {example}, from https://library.kiwix.org, and import that.")
        raise SourceError(f"{other.format(file=archive.path, title=title)} {remedy.format(example=_EXAMPLE)}")
