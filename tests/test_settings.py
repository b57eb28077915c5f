"""Settings survive whatever is in their file."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from benchlight import settings
from benchlight.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The settings file, in a folder that is not there yet."""
    return tmp_path / "config" / "settings.json"


CHOSEN = Settings("cpu", "dark", 1.5, "Z2VvbWV0cnk=", "cGFuZXM=", "/media/usb stick/gérät", True)


def test_settings_come_back(file: Path) -> None:
    settings.save(CHOSEN, file)
    assert settings.load(file) == CHOSEN
    settings.save(replace(CHOSEN, theme="light"), file)
    assert settings.load(file) == replace(CHOSEN, theme="light")
    assert list(file.parent.iterdir()) == [file]


def test_no_file_gives_the_defaults(file: Path) -> None:
    assert settings.load(file) == Settings()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'"x"', b"\xff\xfe\x00", b"[" * 100_000, b"{" + b'"a":{' * 5000, b"1" * 10_000],
)
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert settings.load(file) == Settings()


def test_a_folder_in_its_place_gives_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path) == Settings()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('{"theme": "dark", "unknown": 1, "gone": null}', Settings(theme="dark")),
        ('{"theme": "dark", "processor": "abacus"}', Settings(theme="dark")),
        ('{"theme": "pink", "processor": "cpu"}', Settings(processor="cpu")),
        ('{"theme": null, "processor": 5, "zoom": "big", "window": []}', Settings()),
        ('{"zoom": 99.0}', Settings(zoom=3.0)),
        ('{"tables": {"a|b": {"a": 5}}}', Settings()),
        ('{"tables": {"a|b": "title"}}', Settings()),
        ('{"zoom": -1.0}', Settings(zoom=0.5)),
        ('{"zoom": Infinity}', Settings(zoom=3.0)),
        ('{"zoom": NaN}', Settings(zoom=0.5)),
    ],
)
def test_a_wrong_value_costs_only_itself(tmp_path: Path, content: str, expected: Settings) -> None:
    file = tmp_path / "settings.json"
    file.write_text(content)
    assert settings.load(file) == expected


def test_settings_that_cannot_be_written_are_an_error_and_the_old_ones_stay(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(OSError, match=r".+"):
        settings.save(CHOSEN, blocked / "settings.json")
    assert blocked.read_text() == "not a folder"


def test_defaults_are_values_that_can_be_used() -> None:
    assert all(settings.accepted(name, value) == value for name, value in asdict(Settings()).items())
    assert not Settings().check_updates, "nobody is asked unless the user wants it"


def other_values(name: str) -> list[Any]:
    """Values that a setting can have besides its default."""
    setting, default = settings.TABLE[name], getattr(Settings(), name)
    if setting.choices:
        return [value for value in setting.choices if value != default]
    values: dict[type, list[Any]] = {
        bool: [not default],
        float: list(setting.limits or (0.7,)),
        str: ["T480 “gérät”\n"],
        dict: [{"gerat|preis": {"gerat": "device", "preis": ""}}],
    }
    return values[type(default)]


@pytest.mark.parametrize("name", settings.TABLE)
def test_each_setting_survives_the_file(file: Path, name: str) -> None:
    for value in other_values(name):
        settings.save(replace(Settings(), **{name: value}), file)
        assert settings.load(file) == replace(Settings(), **{name: value})


@pytest.mark.parametrize("name", settings.TABLE)
def test_each_setting_refuses_a_wrong_value_and_says_what_it_takes(
    file: Path, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    settings.save(CHOSEN, file)
    file.write_text(json.dumps(json.loads(file.read_text()) | {name: ["pink"]}))
    assert settings.load(file) == replace(CHOSEN, **{name: getattr(Settings(), name)})
    assert f'{file}: The setting {name} cannot be ["pink"]: it is ' in caplog.text
    assert all(value in caplog.text for value in settings.TABLE[name].choices)
