"""Errors that are the user's to see: what happened, to what, and what to do next."""

from pathlib import Path

from benchlight.translation import tr


class BenchlightError(Exception):
    """Base of every error whose message is written for the user. Anything else that escapes is a bug."""


class CatalogError(BenchlightError):
    """The catalog file cannot be opened, read or written."""


class CatalogReplacedError(CatalogError):
    """Another program has put another file in the place of the open one, or written over it. What was asked for was not
    done; it can be asked again when the catalog is opened anew."""

    def __init__(self, file: Path) -> None:
        self.happened = tr("The catalog {file} was replaced by another program.").format(file=file)
        super().__init__(" ".join((self.happened, tr("Try again."))))


class SourceError(BenchlightError):
    """A whole file cannot be imported (a single bad row is a `Rejection`, not an error)."""


class LostError(SourceError):
    """A server answers no more. What was asked of it can be gone on with at another time."""


class ModelError(BenchlightError):
    """The ranking model is missing, damaged or of a kind that Benchlight cannot use."""


class EvaluationError(BenchlightError):
    """A query set or run file cannot be evaluated."""


class TrainingError(BenchlightError):
    """A training run cannot begin, go on or be saved."""


class UpdateError(BenchlightError):
    """It could not be found out whether there is a newer version."""


class PictureError(BenchlightError):
    """A picture cannot be read, shown or copied. The message is only the reason, without a full stop: who shows it says
    of which picture."""


class DrawingError(BenchlightError):
    """There is no drawing of what was asked for."""
