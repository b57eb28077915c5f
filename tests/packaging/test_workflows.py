"""What the workflows of the public CI service may do, and with what."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.helpers import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
RELEASE = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_every_action_is_pinned_by_its_commit_and_says_its_version(file: Path) -> None:
    uses = re.findall(r"uses:\s*(.*)", file.read_text(encoding="utf-8"))
    assert uses
    for each in uses:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+(\.\d+)*", each), each


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_a_workflow_may_read_and_only_publishing_may_write(file: Path) -> None:
    workflow = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    writing = {name for name, job in workflow["jobs"].items() if "permissions" in job}
    assert writing <= {"publish"}


def test_what_is_downloaded_is_pinned_by_its_hash() -> None:
    environment = RELEASE["jobs"]["linux"]["env"]
    assert re.fullmatch(r"[0-9a-f]{64}", environment["RUNTIME_SHA256"])
    assert "/continuous/" not in environment["RUNTIME"]


def test_nothing_is_published_that_was_not_built_and_tested_everywhere() -> None:
    jobs = RELEASE["jobs"]
    assert set(jobs["publish"]["needs"]) == set(jobs) - {"publish"}
    for name in ("linux", "windows", "macos"):
        assert jobs[name]["needs"] == "check"
        steps = "\n".join(step.get("run", "") for step in jobs[name]["steps"])
        assert "packaging/freeze.py" in steps
        assert "--selftest" in steps
        assert "benchlight.cdx.json" in steps
    assert "SHA256SUMS" in jobs["publish"]["steps"][-1]["run"]
    assert "--draft" in jobs["publish"]["steps"][-1]["run"]


def test_every_script_that_a_workflow_calls_is_there() -> None:
    scripts = {
        each
        for file in WORKFLOWS
        for each in re.findall(r"packaging/[\w/]+\.(?:py|sh)", file.read_text(encoding="utf-8"))
    }
    missing = {each for each in scripts if not (ROOT / each).is_file()}
    assert not missing
