"""The ranked guides as rows: what each of them says, and a list model that changes in place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from benchlight.ranking import why
from benchlight.records import Hit
from benchlight.ui.tips import tip
from benchlight.words import words as words_of

HIT_ROLE = Qt.ItemDataRole.UserRole
SEMANTIC_ROLE = Qt.ItemDataRole.UserRole + 1

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

_NAME_ENDS = re.compile(r" |[:,|·–—]+ ")
"""What stands behind a whole name: after "X1", neither "-Carbon" nor "+" nor "/X2"."""


def first_line(hit: Hit) -> str:
    """The title without the device that it begins with: the second line names that, and what is to be done stays in
    sight. A title with a line break would be laid out as two lines; the row has room for one.
    """
    title = " ".join(hit.title.split())
    device = " ".join(hit.device.split())
    rest = title[len(device) :]
    if not device or not title.casefold().startswith(device.casefold()) or not _NAME_ENDS.match(rest):
        return title
    return rest.lstrip(" -–—:,·|") or title


def second_line(hit: Hit) -> str:
    """What the first line does not say: device, part and source of a hit."""
    said = first_line(hit)
    return " · ".join([*(name for name in (hit.device, hit.part) if name and not _names(said, name)), hit.source])


def _names(text: str, name: str) -> bool:
    return f" {' '.join(words_of(name))} " in f" {' '.join(words_of(text))} "


class ResultsModel(QAbstractListModel):
    """Hits, best first. `show` turns one ranking into the next by removing, moving and inserting rows, so that
    selection and scroll position follow the guides they belong to.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._semantic = False

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Number of hits."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, reasons and the hit itself."""
        if not index.isValid() or not 0 <= index.row() < len(self._hits):
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.title
            case Qt.ItemDataRole.ToolTipRole:
                return tip(" ".join(hit.title.split()), second_line(hit), "Why: " + why.sentence(hit))
            case Qt.ItemDataRole.AccessibleTextRole:
                kind = "" if self._semantic else "word match, "
                return f"{first_line(hit)}, {second_line(hit)}, {kind}strength {hit.strength:.0%}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return "Why: " + why.sentence(hit)
            case _ if role == HIT_ROLE:
                return hit
            case _ if role == SEMANTIC_ROLE:
                return self._semantic
        return None

    def hit(self, row: int) -> Hit | None:
        """The hit in a row."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row_of(self, key: str | None) -> int:
        """The row of a guide, or -1."""
        return next((row for row, hit in enumerate(self._hits) if hit.key == key), -1)

    def show(self, hits: Sequence[Hit], semantic: bool) -> None:
        """Makes these the hits."""
        target: dict[str, Hit] = {hit.key: hit for hit in hits}
        self._remove_all_but(target)
        self._reorder([key for key in target if self.row_of(key) >= 0])
        self._insert_missing(list(target.values()))
        changed = [row for row, hit in enumerate(target.values()) if self._hits[row] != hit]
        everything = semantic != self._semantic
        self._hits, self._semantic = list(target.values()), semantic
        if self._hits and (changed or everything):
            first, last = (0, len(self._hits) - 1) if everything else (changed[0], changed[-1])
            self.dataChanged.emit(self.index(first), self.index(last))

    def _remove_all_but(self, keep: dict[str, Hit]) -> None:
        for row in reversed(range(len(self._hits))):
            if self._hits[row].key not in keep:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._hits[row]
                self.endRemoveRows()

    def _reorder(self, keys: list[str]) -> None:
        if [hit.key for hit in self._hits] == keys:
            return
        self.layoutAboutToBeChanged.emit()
        persistent = self.persistentIndexList()
        held = [self._hits[index.row()].key for index in persistent]
        by_key = {hit.key: hit for hit in self._hits}
        place = {key: row for row, key in enumerate(keys)}
        self._hits = [by_key[key] for key in keys]
        self.changePersistentIndexList(persistent, [self.index(place[key]) for key in held])
        self.layoutChanged.emit()

    def _insert_missing(self, target: list[Hit]) -> None:
        for row, hit in enumerate(target):
            if row >= len(self._hits) or self._hits[row].key != hit.key:
                self.beginInsertRows(QModelIndex(), row, row)
                self._hits.insert(row, hit)
                self.endInsertRows()
