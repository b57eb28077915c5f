"""What ONNX Runtime left in the account goes, and nothing else."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from benchlight import telemetry
from tests.helpers import run_python

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="its folder on Linux")

Left = Callable[..., Path]


@pytest.fixture
def left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Left:
    """Puts files where ONNX Runtime puts its own; returns the folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def put(*names: str) -> Path:
        folder = tmp_path / "cache" / "Microsoft" / "DeveloperTools" / ".onnxruntime"
        folder.mkdir(parents=True)
        for name in names:
            (folder / name).write_text("1")
        return folder

    return put


ALL = ("deviceid", "deviceid.tmp.39f9eff5-ec75-4cdd-a925-293bb352698e", "onnxruntime.db", "onnxruntime.db-wal",
       "onnxruntime.db-shm", "onnxruntime.db-journal")  # fmt: skip


def test_what_earlier_versions_left_is_removed_with_its_empty_folders(left: Left, tmp_path: Path) -> None:
    left(*ALL)
    telemetry.remove_left_over()
    assert list((tmp_path / "cache").iterdir()) == []
    telemetry.remove_left_over()  # nothing there is fine


def test_what_other_programs_keep_beside_it_stays(left: Left) -> None:
    folder = left(*ALL)
    (folder.parent / "deviceid").write_text("of another program")
    telemetry.remove_left_over()
    assert [path.name for path in folder.parent.iterdir()] == ["deviceid"]


def test_a_folder_with_anything_else_in_it_is_not_touched(left: Left) -> None:
    folder = left(*ALL, "models.json")
    telemetry.remove_left_over()
    assert len(list(folder.iterdir())) == len(ALL) + 1


def test_no_link_is_followed(left: Left, tmp_path: Path) -> None:
    folder = left()
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "deviceid").write_text("1")
    folder.rmdir()
    folder.symlink_to(precious)
    telemetry.remove_left_over()
    assert (precious / "deviceid").is_file()
    folder.unlink()
    folder.mkdir()
    (folder / "deviceid").symlink_to(precious / "deviceid")
    telemetry.remove_left_over()
    assert (precious / "deviceid").is_file()


def test_every_start_removes_it(left: Left, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = left("deviceid")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    done = run_python("import sys; sys.argv[1:] = ['starter', '--help']; from benchlight import cli; cli.main()")
    assert done.returncode == 0, done.stderr
    assert not folder.exists()


def test_the_libraries_believe_it() -> None:
    for name in ("HF_HUB_OFFLINE", "HF_DATASETS_OFFLINE", "HF_HUB_DISABLE_TELEMETRY"):
        assert os.environ[name] == "1"
    done = run_python(
        "import os; os.environ.update(HF_DATASETS_OFFLINE='0', HF_HUB_OFFLINE='0', HF_UPDATE_DOWNLOAD_COUNTS='1');"
        "import benchlight, huggingface_hub.constants as hub;"
        "print(hub.HF_HUB_OFFLINE, hub.HF_HUB_DISABLE_TELEMETRY, hub.HF_HUB_DISABLE_UPDATE_CHECK)"
    )
    assert done.stdout.split() == ["True", "True", "True"], done.stderr
