"""iFixit's guides from its API, asked for only where the user wants them."""

from __future__ import annotations

import difflib
import threading
from collections.abc import Callable, Generator, Iterator, Mapping
from concurrent.futures import Future, wait
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import partial, reduce
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, TypeVar
from urllib.parse import quote

from benchlight.errors import SourceError
from benchlight.records import Fetch, Guide, Notice, Reason, Record, Rejection
from benchlight.sources import Found, ifixit
from benchlight.sources.fields import RowError
from benchlight.sources.ifixit_api.client import Client, RefusedError, UnusableError
from benchlight.sources.ifixit_api.cursor import Cursor
from benchlight.sources.rows import Row, guides
from benchlight.translation import tr

__all__ = ["LANGUAGES", "ORIGIN", "Cursor", "Names", "fetched", "names"]

ORIGIN = Path("iFixit")
"""Stands for the file where rows are rejected."""
LANGUAGES = {
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "it": "Italiano", "ja": "日本語",
    "ko": "한국어", "nl": "Nederlands", "pt": "Português", "ru": "Русский", "tr": "Türkçe", "zh": "中文",
}  # fmt: skip
"""The languages that iFixit has guides in, as it calls them, and as they call themselves."""
PAGE = 200
"""Guides on a page of a list, the most that the API gives. A page with fewer is the last one."""
_MOMENT = 0.008
"""Seconds. Whoever runs the fetch has other things to do while an answer is awaited."""

_Result = TypeVar("_Result")
_Awaited: TypeAlias = Generator[None, None, _Result]
"""Yields while there is nothing yet."""
_Tree: TypeAlias = Mapping[str, Any]


class Names(NamedTuple):
    """What can be fetched."""

    devices: list[str]
    categories: list[str]


def names() -> Names:
    """The names of all devices and categories that iFixit has. Waits for the answer. Raises SourceError."""
    with closing(Client()) as client:
        try:
            tree = _tree(client.get("categories"))
        except RefusedError as error:
            raise SourceError(tr("iFixit's names cannot be had: {why}.").format(why=error)) from error
    found = Names([], [])
    for name, below, _ in _walked(tree):
        (found.categories if below else found.devices).append(name)
    return Names(sorted(set(found.devices), key=str.casefold), sorted(set(found.categories), key=str.casefold))


def fetched(
    wanted: Fetch, cursor: Cursor, known: Callable[[str], Guide | None]
) -> Generator[Record | Rejection | Notice | None, None, None]:
    """The guides that are wanted, as they come, and None each moment that an answer is awaited; a guide that cannot be
    had is rejected, and the others go on. `known` is asked for the guide of a key that is there already: where nothing
    was changed since, it is not asked of iFixit again.

    Raises SourceError where iFixit has no such device or category, and LostError where it answers no more; `cursor`
    then knows what is still to be asked.
    """
    client = yield from _awaited(Client)
    with closing(client):
        for record in guides(ORIGIN, _Walk(wanted, cursor, client, known).rows()):
            yield record.record if isinstance(record, Found) else record


class _Walk:
    """The way through the API: the tree of devices, what is listed for each of them or as changed, each guide."""

    def __init__(self, wanted: Fetch, cursor: Cursor, client: Client, known: Callable[[str], Guide | None]) -> None:
        self._wanted = wanted
        self._cursor = cursor
        self._client = client
        self._known = known
        since = datetime.fromisoformat(wanted.since).replace(tzinfo=UTC) if wanted.since else None
        self._since = int(since.timestamp()) if since else 0
        self._names: frozenset[str] = frozenset()
        """Of the category, and of what is below it."""
        self._paths: dict[str, list[str]] = {}
        """For a device, the categories that it stands in, the nearest first."""
        self._failed: set[str] = set()
        """Pages that did not come and are tried once more."""
        self._answered = True
        """Whether anything has come since one did not."""

    def rows(self) -> Iterator[Row | Found | Rejection | None]:
        """The guides, and those that cannot be had, until all pages are done."""
        try:
            yield from self._begin()
            yield from self._pages()
        except RefusedError as error:
            lost = tr("iFixit's list of guides cannot be had: {why}. Try again later.")
            raise SourceError(lost.format(why=error)) from error

    def _pages(self) -> Iterator[Row | Found | Rejection | None]:
        while (page := self._cursor.next()) is not None:
            kind, _, name = page.partition(":")
            try:
                match kind:
                    case "wiki":
                        yield from self._wiki(name)
                    case "list":
                        yield from self._list(int(name))
                    case _:
                        yield from self._guide(int(name))
            except UnusableError:
                if kind == "list" or not self._answered:
                    raise
                self._answered = False
                if page not in self._failed:
                    self._failed.add(page)
                    self._cursor.postpone()
                    continue
                place = _place(int(name)) if kind == "guide" else name
                yield Rejection(ORIGIN, place, Reason(tr("iFixit did not answer, though it did for others")))
            self._cursor.finish()

    def _begin(self) -> Iterator[Found | Rejection | None]:
        """Finds out what there is, also where an interrupted fetch goes on: by then it may be more."""
        if self._wanted.device:
            yield from self._device(self._wanted.device)
            return
        tree = _tree((yield from self._asked("categories")))
        self._names = frozenset(_below(tree, self._wanted.category))
        self._paths = {name: path for name, _, path in _walked(tree)}
        if self._since:
            self._cursor.find("list:0")
        else:
            for name in sorted(self._names):
                self._cursor.find(f"wiki:{name}")

    def _device(self, name: str) -> Iterator[Found | Rejection | None]:
        """The device whose guides are wanted. Raises SourceError where there is none."""
        try:
            page = yield from self._page_of(name)
        except RefusedError as error:
            if not error.is_missing:
                raise
            raise SourceError(
                tr("iFixit has no device called “{name}”. Write it as iFixit does, as in “iPhone 12”.").format(
                    name=name
                )
            ) from error
        if not page.get("guides") and page.get("children"):
            category = tr("“{name}” has no guides of its own: iFixit has it as a category. Ask for that.")
            raise SourceError(category.format(name=name))
        yield from self._items(name, page)

    def _wiki(self, name: str) -> Iterator[Found | Rejection | None]:
        """A device of the category, or the category itself."""
        try:
            page = yield from self._page_of(name)
        except RefusedError as error:
            yield Rejection(ORIGIN, name, Reason(str(error)))
        else:
            yield from self._items(name, page)

    def _items(self, name: str, page: Mapping[str, Any]) -> Iterator[Found | Rejection]:
        """The guides that the page of a device or a category lists."""
        items = page.get("guides")
        if not isinstance(items, list):
            yield Rejection(ORIGIN, name, Reason(tr("iFixit's answer lists no guides")))
            return
        for item in items:
            yield from self._item(item)

    def _list(self, offset: int) -> Iterator[Found | Rejection | None]:
        """A page of all guides that were changed."""
        items = yield from self._asked("guides", limit=PAGE, offset=offset, order="ASC", modifiedSince=self._since)
        if not isinstance(items, list):
            raise SourceError(
                tr(
                    "iFixit's answer lists no guides, so that its API may have changed. Look for a newer Benchlight, "
                    "or import without a date."
                )
            )
        if len(items) >= PAGE:
            self._cursor.find(f"list:{offset + PAGE}")
        for item in items:
            if isinstance(item, dict) and item.get("category") in self._names:
                yield from self._item(item)

    def _item(self, item: object) -> Iterator[Found | Rejection]:
        """A guide as a list names it: it is to be asked for, unless it is there as it is now."""
        try:
            number = ifixit.guide_number(item.get("guideid") if isinstance(item, dict) else None, "guideid")
        except RowError as error:
            yield Rejection(ORIGIN, tr("a list", "of iFixit's, in which a guide stands"), error.reason)
            return
        assert isinstance(item, dict)
        modified = item.get("modified_date")
        if isinstance(modified, int) and modified < self._since:
            return
        page, place = f"guide:{number}", _place(number)
        known = self._known(f"ifixit:{number}")
        if ifixit.ARCHIVED in ifixit.flags_of(item):
            if self._cursor.find(page, done=True):
                yield Rejection(ORIGIN, place, Reason(tr(ifixit.IS_ARCHIVED)))
        elif known is None or not self._is_current(known, item):
            self._cursor.find(page)
        elif self._cursor.find(page, done=True):
            yield Found(place, known)

    def _is_current(self, known: Guide, item: Mapping[str, object]) -> bool:
        revision = known.revision == str(item.get("revisionid"))
        return revision and known.locale == self._wanted.language and bool(known.steps)

    def _guide(self, number: int) -> Iterator[Row | Rejection | None]:
        """A whole guide, and those that come before it."""
        place = _place(number)
        try:
            values = yield from self._asked(
                f"guides/{number}", langid=self._wanted.language, excludePrerequisiteSteps="true"
            )
        except RefusedError as error:
            yield Rejection(ORIGIN, place, Reason(str(error)))
            return
        if not isinstance(values, dict) or values.get("guideid") != number or not ifixit.recognises(values):
            yield Rejection(ORIGIN, place, Reason(tr("iFixit's answer is not this guide")))
            return
        with suppress(RowError):  # it is rejected as a whole in a moment
            for link in ifixit.prerequisites(values):
                if self._known(link.key) is None:
                    self._cursor.find(link.key.replace("ifixit", "guide"))
        ancestors = yield from self._ancestors(values.get("category"))
        yield Row(place, {**values, "ancestors": ancestors})

    def _ancestors(self, device: object) -> _Awaited[list[str]]:
        """The categories that a device stands in, the nearest first."""
        if not isinstance(device, str) or not device:
            return []
        if device not in self._paths:
            with suppress(RefusedError, UnusableError):  # the guide is good without
                yield from self._page_of(device)
        return list(self._paths.setdefault(device, []))

    def _page_of(self, name: str) -> _Awaited[Mapping[str, Any]]:
        """The page of a device or a category. Raises RefusedError."""
        page = yield from self._asked(f"wikis/CATEGORY/{quote(name, safe='')}", langid="en")
        if not isinstance(page, dict):
            return {}
        ancestors = page.get("ancestors")
        each_above = ancestors if isinstance(ancestors, list) else ()
        titles = (above.get("title") if isinstance(above, dict) else above for above in each_above)
        self._paths[name] = [title for title in titles if isinstance(title, str)]
        return page

    def _asked(self, path: str, **parameters: str | int) -> _Awaited[Any]:
        answer = yield from _awaited(partial(self._client.get, path, **parameters))
        self._answered = True
        return answer


def _place(number: int) -> str:
    """Where a guide is, in words."""
    return tr("guide {number}").format(number=number)


def _awaited(work: Callable[[], _Result]) -> _Awaited[_Result]:
    """Does the work on a thread of its own, and yields until it is done: nothing can interrupt an answer that does not
    come, and a query is answered meanwhile."""
    future: Future[_Result] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as error:
            future.set_exception(error)

    threading.Thread(target=run, name="benchlight-ifixit", daemon=True).start()
    while not wait([future], _MOMENT).done:
        yield
    return future.result()


def _tree(answer: object) -> _Tree:
    """The names of all categories and devices, each with those below it."""
    if not isinstance(answer, dict):
        raise SourceError(
            tr("iFixit's answer names no categories, so that its API may have changed. Ask for a device.")
        )
    return answer


def _walked(tree: _Tree) -> Iterator[tuple[str, _Tree, list[str]]]:
    """All names of a tree, what is below each, and what is above it, the nearest first."""
    waiting: list[tuple[_Tree, list[str]]] = [(tree, [])]
    while waiting:
        level, above = waiting.pop()
        for name, below in level.items():
            inner: _Tree = below if isinstance(below, dict) else {}
            yield name, inner, above
            waiting.append((inner, [name, *above]))


def _below(tree: _Tree, category: str) -> list[str]:
    """The category and all that is below it. Raises SourceError where there is none of that name."""
    found = {name: below for name, below, _ in _walked(tree) if name.casefold() == category.casefold()}
    if not found:
        near = difflib.get_close_matches(category, [name for name, below, _ in _walked(tree) if below])
        said = [tr("iFixit has no category called “{name}”.").format(name=category)]
        if near:
            quoted = (tr("“{name}”", "a name in quotation marks").format(name=name) for name in near)
            said.append(tr("Is it {names}?").format(names=reduce(_either, quoted)))
        said.append(tr("Write it as iFixit does."))
        raise SourceError(" ".join(said))
    return [*found, *(name for below in found.values() for name, _, _ in _walked(below))]


def _either(some: str, other: str) -> str:
    return tr("{some} or {other}", "names of categories").format(some=some, other=other)
