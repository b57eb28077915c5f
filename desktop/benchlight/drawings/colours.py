"""The four colours of a drawing, and what is mixed from them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Colours:
    """Lines and text, faces of what is not in question, the part in question, the paper; each as #rrggbb."""

    ink: str
    face: str
    accent: str
    ground: str

    def face_of(self, tone: str, accented: bool = False) -> str:
        """The colour of a face that looks up, to the front, to the side, or of a hole."""
        if accented:
            return mix(self.accent, self.ink if tone == "hole" else self.ground, _ACCENTED[tone])
        return mix(self.face, self.ink, _TONES[tone])

    @property
    def faint(self) -> str:
        """Of a line that only says where something would be."""
        return mix(self.ink, self.ground, 0.55)


_TONES = {"top": 0.0, "front": 0.07, "side": 0.15, "hole": 0.38}
_ACCENTED = {"top": 0.25, "front": 0.12, "side": 0.0, "hole": 0.3}

LIGHT = Colours(ink="#333333", face="#f1f1f1", accent="#f0801a", ground="#ffffff")
DARK = Colours(ink="#dddddd", face="#3c3c3c", accent="#f0801a", ground="#1e1e1e")


def mix(colour: str, other: str, share: float) -> str:
    """A colour with that share of another one."""
    pairs = (
        (int(colour[place : place + 2], 16), int(other[place : place + 2], 16)) for place in (1, 3, 5)
    )  # fmt: skip
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in pairs)
