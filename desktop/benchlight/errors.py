"""Errors that are the user's to see: what happened, to what, and what to do next."""


class BenchlightError(Exception):
    """Base of every error whose message is written for the user. Anything else that escapes is a bug."""


class CatalogError(BenchlightError):
    """The catalog file cannot be opened, read or written."""


class SourceError(BenchlightError):
    """A whole file cannot be imported (a single bad row is a `Rejection`, not an error)."""


class ModelError(BenchlightError):
    """The ranking model is missing, damaged or of a kind that Benchlight cannot use."""


class SettingsError(BenchlightError):
    """A setting has a value that cannot be used."""


class EvaluationError(BenchlightError):
    """A query set or run file cannot be evaluated."""


class TrainingError(BenchlightError):
    """A training run cannot begin, go on or be saved."""


class UpdateError(BenchlightError):
    """It could not be found out whether there is a newer version."""
