"""The shipped model as the program runs it on CPUs."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from benchlight import resources
from benchlight.errors import ModelError
from benchlight.ranking import model_files, onnx_encoder
from benchlight.ranking.onnx_encoder import OnnxEncoder
from benchlight.sources.lexicon import load_devices, load_families
from benchlight.training.pairs import generate
from tests.helpers import run_python

pytestmark = pytest.mark.model

SHIPPED = resources.folder("model")
Vectors = npt.NDArray[np.float32]


@pytest.fixture(scope="module")
def encoder() -> OnnxEncoder:
    return OnnxEncoder(SHIPPED, model_files.check(SHIPPED))


@pytest.fixture(scope="module")
def texts() -> tuple[list[str], list[str]]:
    """1,000 titles and 200 symptom texts."""
    pairs = generate(load_families(resources.folder("lexicon")), load_devices(resources.folder("devices")), 1_100, 7)
    titles = list(dict.fromkeys(pair.sentence_1 for pair in pairs))[:1_000]
    return titles, [pair.sentence_0 for pair in pairs[:200]]


@pytest.fixture(scope="module")
def reference(texts: tuple[list[str], list[str]]) -> tuple[Vectors, Vectors]:
    """What sentence-transformers makes of the texts."""
    from benchlight.ranking.torch_encoder import TorchEncoder

    torch_encoder = TorchEncoder(SHIPPED, model_files.check(SHIPPED), "cpu")
    return torch_encoder.encode(texts[0]), torch_encoder.encode(texts[1])


def top_ten(titles: Vectors, symptoms: Vectors) -> Sequence[Sequence[int]]:
    ranked: list[list[int]] = np.argsort(-(symptoms @ titles.T), axis=1, kind="stable")[:, :10].tolist()
    return ranked


def test_vectors_and_rankings_are_those_of_sentence_transformers(
    encoder: OnnxEncoder, texts: tuple[list[str], list[str]], reference: tuple[Vectors, Vectors]
) -> None:
    titles, symptoms = encoder.encode(texts[0]), encoder.encode(texts[1])
    assert (titles * reference[0]).sum(axis=1).min() > 0.9999
    assert (symptoms * reference[1]).sum(axis=1).min() > 0.9999
    assert top_ten(titles, symptoms) == top_ten(*reference)


def test_documents_are_encoded_nearly_alike(
    encoder: OnnxEncoder, texts: tuple[list[str], list[str]], reference: tuple[Vectors, Vectors]
) -> None:
    titles = encoder.encode_documents(texts[0])
    assert (titles * reference[0]).sum(axis=1).min() > 0.999
    mine, theirs = top_ten(titles, reference[1]), top_ten(*reference)
    assert np.mean([len(set(some) & set(others)) for some, others in zip(mine, theirs, strict=True)]) > 9.7


def only_in_float32(encoder: OnnxEncoder) -> bool:
    titles = ["Washing Machine Drain Pump Replacement", "Dell XPS 13 9360 Battery Replacement"]
    return np.array_equal(encoder.encode_documents(titles), encoder.encode(titles))


def test_documents_are_encoded_in_integers_where_these_are_good(encoder: OnnxEncoder) -> None:
    assert not only_in_float32(encoder)


@pytest.mark.parametrize("content", [None, b"not a model"], ids=["absent", "damaged"])
def test_without_the_integers_documents_are_encoded_in_float32(tmp_path: Path, content: bytes | None) -> None:
    folder = tmp_path / "model"
    shutil.copytree(SHIPPED, folder)
    (folder / model_files.ONNX_INT8).unlink()
    if content is not None:
        (folder / model_files.ONNX_INT8).write_bytes(content)
    assert only_in_float32(OnnxEncoder(folder, model_files.check(folder)))


def test_integers_that_give_no_numbers_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = OnnxEncoder(SHIPPED, model_files.check(SHIPPED))
    exact = encoder._session

    def run(session: object, *batch: Any) -> Vectors:
        found: Vectors = encode(session, *batch)
        return found if session is exact else np.full_like(found, np.nan)

    encode = onnx_encoder._run
    monkeypatch.setattr(onnx_encoder, "_run", run)
    assert only_in_float32(encoder)


@pytest.mark.parametrize("stale", [("fingerprint", "another model's"), ("smoothing.", "bad rounding")])
def test_integers_that_are_wrong_are_noticed(tmp_path: Path, stale: tuple[str, str]) -> None:
    onnx = pytest.importorskip("onnx", reason="needs the train extra: pip install '.[train]'")
    folder = tmp_path / "model"
    shutil.copytree(SHIPPED, folder)
    graph = onnx.load(folder / model_files.ONNX_INT8, load_external_data=False)
    for entry in graph.metadata_props:
        entry.value = stale[1] if entry.key == stale[0] else entry.value
    for constant in graph.graph.initializer:
        if constant.name.startswith(stale[0]):  # as on a processor whose sums of products overflow
            constant.raw_data = np.geomspace(1, 1e4, 384, dtype=np.float32).tobytes()
    onnx.save(graph, folder / model_files.ONNX_INT8)
    assert only_in_float32(OnnxEncoder(folder, model_files.check(folder)))


def test_an_export_is_small_and_the_same_each_time(tmp_path: Path) -> None:
    onnx_export = pytest.importorskip(
        "benchlight.training.onnx_export", reason="the export needs the train extra: pip install '.[train]'"
    )
    folder = tmp_path / "model"
    shutil.copytree(SHIPPED, folder)
    for name in (model_files.ONNX, model_files.ONNX_INT8):
        (folder / name).unlink()
    onnx_export.export(folder)
    assert (folder / model_files.ONNX).read_bytes() == (SHIPPED / model_files.ONNX).read_bytes()
    for name in (model_files.ONNX, model_files.ONNX_INT8):
        assert (folder / name).stat().st_size < 100_000


def test_a_batch_gives_what_each_text_gives_alone(encoder: OnnxEncoder) -> None:
    texts = ["no power", "", "x" * 10_000, "電池 🔋", "dies an hour after a full charge, gets warm in the pocket"]
    together = encoder.encode(texts)
    assert together.shape == (5, 384) == (5, encoder.dimensions)
    assert together.dtype == np.float32
    assert np.linalg.norm(together, axis=1) == pytest.approx(np.ones(5), abs=1e-5)
    for text, vector in zip(texts, together, strict=True):
        assert encoder.encode([text])[0] @ vector > 0.9999


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there: no reference to it can be lost")
def test_encoding_gives_no_reference_away(encoder: OnnxEncoder) -> None:
    encoder.encode(["no power"])
    before = sys.getrefcount(None)
    for _ in range(100):
        encoder.encode(["no power"])
    assert abs(sys.getrefcount(None) - before) < 50


def test_no_texts_are_no_vectors(encoder: OnnxEncoder) -> None:
    assert encoder.encode([]).shape == (0, 384)


def test_a_damaged_export_is_an_error_that_names_the_model(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(SHIPPED, folder)
    (folder / model_files.ONNX).write_bytes(b"not a model")
    with pytest.raises(ModelError, match=r"cannot be loaded: it is damaged .*again"):
        OnnxEncoder(folder, "fingerprint")


def test_an_export_of_other_weights_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(SHIPPED, folder)
    (folder / "config.json").write_text((folder / "config.json").read_text() + "\n")
    with pytest.raises(ModelError, match=r"not written for the weights beside it\. Run `benchlight onnx"):
        OnnxEncoder(folder, model_files.check(folder))


RANK_ALL = """
from pathlib import Path
from benchlight.assistant import Assistant
from benchlight.records import Guide, Query
from benchlight.work import finish
assistant = Assistant(Path(CATALOG))
assistant.add_guides([Guide("g:1", "Battery Replacement"), Guide("g:2", "Keyboard Replacement")])
assistant.load_model(move=False)
assistant.index()
ranking = assistant.rank(Query("dies an hour after a full charge"))
print(ranking.hits[0].title, ranking.semantic, assistant.status().processor)
"""


@pytest.mark.parametrize("absent", [False, True], ids=["torch installed", "torch absent"])
def test_torch_is_neither_imported_nor_needed(tmp_path: Path, absent: bool) -> None:
    heavy = ("torch", "transformers", "sentence_transformers")
    hide = f"sys.modules.update(dict.fromkeys({heavy!r}))" if absent else ""
    setting = f"import sys; CATALOG = {str(tmp_path / 'catalog.sqlite')!r}; {hide}"
    done = run_python(f"{setting}\n{RANK_ALL}\nprint([name for name in {heavy!r} if sys.modules.get(name)])")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["Battery Replacement True CPU", "[]"]
