"""The answer as rows, causes and the guides of those that are opened, in a list model that changes in place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from benchlight.ranking import why, wording
from benchlight.records import Hit
from benchlight.translation import number, tr
from benchlight.ui.tips import tip

ROW_ROLE = Qt.ItemDataRole.UserRole

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    """All that a row shows."""

    hit: Hit
    under: Hit | None = None
    """The hit of the cause's own row, where this is another of its guides."""
    opened: bool = False
    listed: int = 0
    """How many of the cause's guides are listed."""
    by_words: bool = False
    doubted: bool = False
    kind: str = ""
    """The kind of device, where the row has to say it."""
    sources: tuple[str, ...] = ()
    """What people call the sources of the guide and of others for the same repair, the guide's first."""

    @property
    def cause(self) -> str:
        """The cause that can be opened or closed here; "" where there is nothing more to list."""
        return self.hit.cause if self.under is None and self.hit.guides > 1 else ""

    @property
    def guides(self) -> str:
        """How many guides the cause has, and how many of these are listed where that is not all."""
        if not self.cause:
            return ""
        if self.opened and 1 < self.listed < self.hit.guides:
            return tr("{listed} of %n guides", "", self.hit.guides).format(listed=number(self.listed))
        return tr("%n guides", "", self.hit.guides)

    @property
    def label(self) -> str:
        """What the text says of the part: a code that points to it, or that it is fine."""
        evidence = self.hit.evidence
        return tr("said to be fine") if evidence.excluded else evidence.code

    @property
    def first(self) -> str:
        """The line that is read first."""
        return wording.lines(self.hit, self.under)[0]

    @property
    def second(self) -> str:
        """The line below, with the sources of the guide."""
        source, *others = self.sources or (self.hit.source,)
        told = tr("{source}, also {others}").format(source=source, others=", ".join(others)) if others else source
        return " · ".join([*wording.lines(self.hit, self.under, self.kind)[1], told])

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        opened, closed = tr("opened", "the list of a part's guides"), tr("closed", "the list of a part's guides")
        state = (opened if self.opened else closed) if self.cause else ""
        where = tr("for {part}").format(part=wording.lines(self.under)[0]) if self.under else ""
        strength = tr("word match, strength {percent}%") if self.by_words else tr("strength {percent}%")
        strength = strength.format(percent=number(100 * self.hit.strength))
        return ", ".join(filter(None, (self.first, self.label, where, self.second, self.guides, state, strength)))


def _why(hit: Hit) -> str:
    return tr("Why: {reasons}").format(reasons=why.sentence(hit))


class ResultsModel(QAbstractListModel):
    """Rows, best first. Each change turns the rows into the next by removing, moving and inserting some, so that
    selection and scroll position follow the guides they belong to.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._hits: tuple[Hit, ...] = ()
        self._of: tuple[str, ...] = ()
        self._by_words = self._doubted = False
        self._titles: Mapping[str, str] = {}
        """What people call the sources."""
        self._guides: dict[str, tuple[Hit, ...]] = {}
        """The guides of each cause that is opened; none while they are on their way."""

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, reasons and the row itself."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.hit.title
            case Qt.ItemDataRole.ToolTipRole:
                return tip(" ".join(row.hit.title.split()), row.second, _why(row.hit))
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return _why(row.hit)
            case _ if role == ROW_ROLE:
                return row
        return None

    def row(self, place: int) -> Row | None:
        """The row at a place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, key: str | None) -> int:
        """The place of a guide's row, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.hit.key == key), -1)

    def place_of_cause(self, cause: str) -> int:
        """The place of a cause's own row, or -1."""
        rows = enumerate(self._rows)
        return next((place for place, row in rows if cause and row.hit.cause == cause and row.under is None), -1)

    # -- changes ----------------------------------------------------------------------------------------------------

    def show(
        self, hits: Sequence[Hit], by_words: bool = False, doubted: bool = False, of: tuple[str, ...] = ()
    ) -> None:
        """Makes these the hits, for a text that is `of` these kinds of device. Causes that are opened and still among
        them stay open with the guides they have."""
        self._hits, self._by_words, self._doubted, self._of = tuple(hits), by_words, doubted, of
        here = {hit.cause for hit in hits}
        self._guides = {cause: guides for cause, guides in self._guides.items() if cause in here}
        self._turn_into(self._laid_out())

    def name_sources(self, titles: Mapping[str, str]) -> None:
        """What people call the sources, by their names."""
        self._titles = titles
        self._turn_into(self._laid_out())

    def opened(self) -> tuple[str, ...]:
        """The causes that are opened."""
        return tuple(self._guides)

    def open(self, cause: str, guides: Sequence[Hit] = ()) -> None:
        """Opens a cause, with its guides as far as they are there."""
        self._guides[cause] = tuple(guides)
        self._turn_into(self._laid_out())

    def close(self, *causes: str) -> None:
        """Closes causes."""
        for cause in causes:
            self._guides.pop(cause, None)
        self._turn_into(self._laid_out())

    def _laid_out(self) -> dict[str, Row]:
        """The rows by their guides. No guide has two."""
        rows: dict[str, Row] = {}
        own = {hit.key for hit in self._hits}
        for hit, kind in zip(self._hits, wording.kinds_to_say(self._hits, self._of), strict=True):
            others = [guide for guide in self._guides.get(hit.cause, ()) if guide.key not in own]
            opened = hit.cause in self._guides
            rows[hit.key] = self._row(hit)._replace(opened=opened, listed=1 + len(others), kind=kind)
            rows.update((guide.key, self._row(guide)._replace(under=hit)) for guide in others)
        return rows

    def _row(self, hit: Hit) -> Row:
        names = dict.fromkeys((hit.source, *(key.partition(":")[0] for key in hit.also)))
        sources = tuple(self._titles.get(name, name) for name in names)
        return Row(hit, by_words=self._by_words, doubted=self._doubted, sources=sources)

    def _turn_into(self, target: dict[str, Row]) -> None:
        self._remove_all_but(target)
        here = {row.hit.key for row in self._rows}
        self._reorder([key for key in target if key in here])
        self._insert_missing(target.values())
        rows = list(target.values())
        changed = [place for place, row in enumerate(rows) if self._rows[place] != row]
        self._rows = rows
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def _remove_all_but(self, keep: dict[str, Row]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._rows[place].hit.key not in keep:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _reorder(self, keys: list[str]) -> None:
        if [row.hit.key for row in self._rows] == keys:
            return
        self.layoutAboutToBeChanged.emit()
        persistent = self.persistentIndexList()
        held = [self._rows[index.row()].hit.key for index in persistent]
        by_key = {row.hit.key: row for row in self._rows}
        places = {key: place for place, key in enumerate(keys)}
        self._rows = [by_key[key] for key in keys]
        self.changePersistentIndexList(persistent, [self.index(places[key]) for key in held])
        self.layoutChanged.emit()

    def _insert_missing(self, target: Iterable[Row]) -> None:
        for place, row in enumerate(target):
            if place >= len(self._rows) or self._rows[place].hit.key != row.hit.key:
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
