"""How far a fetch has come."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

from benchlight.work import Progress


class Cursor:
    """The pages of the API that a fetch knows of, and which of them are done. `news` goes to the catalog with the
    guides, so that a fetch that was killed goes on where it was."""

    def __init__(self, pages: Mapping[str, bool]) -> None:
        """`pages`: what an earlier run of the same fetch left; none for a new one."""
        self._pages = dict(pages)
        self._open = deque(page for page, done in pages.items() if not done)
        self._news: dict[str, bool] = {}

    @property
    def progress(self) -> Progress:
        """Pages that are done, of those that are known."""
        return Progress(len(self._pages) - len(self._open), len(self._pages))

    def next(self) -> str | None:
        """The page that is to be asked for, None where all are done."""
        return self._open[0] if self._open else None

    def find(self, page: str, done: bool = False) -> bool:
        """Notes a page, which is to be asked for unless it is `done`; False where it is known already."""
        if page in self._pages:
            return False
        self._pages[page] = self._news[page] = done
        if not done:
            self._open.append(page)
        return True

    def finish(self) -> None:
        """The page that `next` names is done."""
        page = self._open.popleft()
        self._pages[page] = self._news[page] = True

    def postpone(self) -> None:
        """The page that `next` names comes last."""
        self._open.rotate(-1)

    def news(self) -> dict[str, bool]:
        """Pages that were found or done since the last call, and whether they are done."""
        news, self._news = self._news, {}
        return news
