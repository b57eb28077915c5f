"""Columns of the index: numbers and texts of a million guides, held as a few large arrays, which grow and change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar

import numpy as np
import numpy.typing as npt

_Element = TypeVar("_Element", bound=np.generic)

Arrays = dict[str, npt.NDArray[Any]]
"""A part of the index by names, as it is kept in a file."""

_LEAST_ROOM = 1_024
_ROOM_SHARE = 16
"""A sixteenth more than is there. Memory that is not written to costs nothing."""


class Column(Generic[_Element]):
    """An array that grows along its first axis without being copied for each element."""

    def __init__(self, values: npt.NDArray[_Element]) -> None:
        """Keeps the array, not a copy of it."""
        self._room = values
        self._count = len(values)

    @classmethod
    def with_room(cls, shape: tuple[int, ...], kind: npt.DTypeLike) -> Column[Any]:
        """A column of that shape, whose values are still to be set, with room for more."""
        column = Column(np.empty((_roomy(shape[0]), *shape[1:]), kind))
        column._count = shape[0]
        return column

    @property
    def values(self) -> npt.NDArray[_Element]:
        """What is in the column, to be read and to be set; valid until the next `extend`."""
        return self._room[: self._count]

    def extend(self, values: npt.ArrayLike) -> None:
        """Adds elements at the end."""
        added = np.asarray(values, dtype=self._room.dtype)
        count = self._count + len(added)
        if count > len(self._room):
            room = np.empty((_roomy(count), *self._room.shape[1:]), self._room.dtype)
            room[: self._count] = self.values
            self._room = room
        self._room[self._count : count] = added
        self._count = count

    def __len__(self) -> int:
        return self._count


def _roomy(count: int) -> int:
    return count + max(_LEAST_ROOM, count // _ROOM_SHARE)


class Texts(Sequence[str]):
    """Many texts in one piece of memory, cut out where one is read: a million Python texts would take ten times as long
    to make. Those that are added or changed lie beside it."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        encoded = [text.encode() for text in texts]
        self._joined = b"".join(encoded)
        self._ends = np.cumsum(np.fromiter(map(len, encoded), np.int64, len(encoded)))
        self._beside: dict[int, str] = {}
        self._count = len(encoded)

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, npt.NDArray[Any]], name: str) -> Texts:
        """Those that `arrays` gave. Raises KeyError and ValueError for other arrays."""
        texts = cls()
        ends = arrays[f"{name}.ends"].astype(np.int64)
        texts._joined, texts._ends, texts._count = arrays[f"{name}.joined"].tobytes(), ends, len(ends)
        if len(ends) and (ends[-1] != len(texts._joined) or (np.diff(ends, prepend=0) < 0).any()):
            raise ValueError(f"the texts of {name} do not end where they should")
        return texts

    def arrays(self, name: str) -> Arrays:
        """The texts as arrays of those names."""
        whole = Texts(self) if self._beside else self
        return {f"{name}.joined": np.frombuffer(whole._joined, np.uint8), f"{name}.ends": whole._ends}

    def append(self, text: str) -> None:
        """Adds a text at the end."""
        self._beside[self._count] = text
        self._count += 1

    def __setitem__(self, number: int, text: str) -> None:
        self._beside[number] = text

    def __getitem__(self, number: int) -> str:  # type: ignore[override]  # no slices: nobody needs them
        beside = self._beside.get(number)
        if beside is not None:
            return beside
        if not 0 <= number < len(self._ends):
            raise IndexError(number)
        begin = self._ends[number - 1] if number else 0
        return self._joined[begin : self._ends[number]].decode()

    def __iter__(self) -> Iterator[str]:
        begin = 0
        for number, end in enumerate(self._ends.tolist()):
            beside = self._beside.get(number)
            yield self._joined[begin:end].decode() if beside is None else beside
            begin = end
        for number in range(len(self._ends), self._count):
            yield self._beside[number]

    def __len__(self) -> int:
        return self._count


class Names:
    """Distinct texts, each with a number: its place in the order in which they came."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
        self._names = list(self._numbers)

    def number(self, name: str) -> int:
        """The text's number; a new one where it is new."""
        number = self._numbers.setdefault(name, len(self._names))
        if number == len(self._names):
            self._names.append(name)
        return number

    def find(self, name: str) -> int:
        """The text's number, -1 where it has none."""
        return self._numbers.get(name, -1)

    def __getitem__(self, number: int) -> str:
        return self._names[number]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
