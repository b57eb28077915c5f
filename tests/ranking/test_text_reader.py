"""Long texts are read sentence by sentence."""

from __future__ import annotations

import random

import numpy as np
import pytest

from benchlight.ranking.part_model import PartModel
from benchlight.ranking.text_reader import TextReader, sentences
from benchlight.records import Query
from benchlight.understanding.parts import all_parts
from tests.helpers import FakeEncoder

PUMP, BELT, SEAL = (
    all_parts().named("washer", name) for name in ("washer-drain-pump", "washer-drive-belt", "washer-door-boot")
)
SYMPTOMS = {PUMP: "water stays inside drum", BELT: "smell burnt rubber slips", SEAL: "puddle front door leaks"}
CHAT = (
    "We bought the machine when our second child was born, nine years ago. My sister has the same one, and hers is "
    "fine. The new flat has a small room for it with a tiled floor. A neighbour carried it up the stairs in spring. "
    "I would keep it if at all possible, because we have spent our money on the kitchen. "
)


@pytest.fixture
def reader(encoder: FakeEncoder) -> TextReader:
    """Reads with a model that knows three faults."""
    vectors = encoder.encode(list(SYMPTOMS.values()))
    encoder.encoded.clear()
    parts = PartModel(
        vectors * 4, np.zeros(3, np.float32), np.repeat(vectors, 2, axis=0), 10.0, 1.0,
        np.array(list(SYMPTOMS), np.int32),
    )  # fmt: skip
    return TextReader(encoder, parts)


def likeliest(reader: TextReader, text: str, count: int = 1) -> set[int]:
    """The parts that a text is likeliest for."""
    logits = reader.read(text).logits
    assert logits is not None
    return set(np.argsort(-logits)[:count].tolist())


def test_a_short_text_is_read_as_a_whole(reader: TextReader, encoder: FakeEncoder) -> None:
    text = "Water stays inside the drum. It is a Bosch."
    assert reader.read(text).vector == pytest.approx(encoder.encode([text])[0])
    assert encoder.encoded[0] == text


@pytest.mark.parametrize("part", SYMPTOMS)
@pytest.mark.parametrize("place", [0, 1, 2], ids=["beginning", "middle", "end"])
def test_a_fault_decides_wherever_it_stands_in_the_chat(reader: TextReader, part: int, place: int) -> None:
    chat = [CHAT, CHAT.replace("the", "that")]
    chat.insert(place, f"{SYMPTOMS[part]}. ")
    assert likeliest(reader, "".join(chat)) == {part}
    assert reader.read("".join(chat)).nearness == pytest.approx(1)


def test_two_faults_give_both_parts(reader: TextReader) -> None:
    text = f"{SYMPTOMS[SEAL]}. {CHAT} And {SYMPTOMS[BELT]}. {CHAT}"
    assert likeliest(reader, text, 2) == {SEAL, BELT}


def test_the_vector_of_a_long_text_is_near_its_fault(reader: TextReader, encoder: FakeEncoder) -> None:
    text = CHAT + SYMPTOMS[PUMP] + ". " + CHAT
    vector, fault = reader.read(text).vector, encoder.encode([SYMPTOMS[PUMP]])[0]
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)
    assert vector @ fault > encoder.encode([text])[0] @ fault


def test_without_a_part_model_each_sentence_counts_the_same(encoder: FakeEncoder) -> None:
    reading = TextReader(encoder, None).read(CHAT)
    assert reading.logits is None
    total = encoder.encode(sentences(CHAT)).sum(axis=0)
    assert reading.vector == pytest.approx(total / np.linalg.norm(total), abs=1e-5)


def test_sentences_that_were_read_are_not_encoded_again(reader: TextReader, encoder: FakeEncoder) -> None:
    reader.read(CHAT + "it hums loudly")
    assert len(encoder.encoded) == len(sentences(CHAT + "it hums loudly"))
    encoder.encoded.clear()
    reader.read(CHAT + "it hums loudly at night")
    assert encoder.encoded == ["it hums loudly at night"]


def test_however_long_the_last_sentence_is_typed_those_before_it_stay_remembered(
    reader: TextReader, encoder: FakeEncoder
) -> None:
    for number in range(1_500):
        reader.read(f"{CHAT} the counter says {number}")
    assert len(encoder.encoded) == len(sentences(CHAT)) + 1_500


def test_a_sentence_that_stands_twice_is_encoded_once(reader: TextReader, encoder: FakeEncoder) -> None:
    reader.read(CHAT * 3)
    assert len(encoder.encoded) == len(set(encoder.encoded)) == len(sentences(CHAT))


def test_a_text_longer_than_memory_is_read_to_its_end(reader: TextReader) -> None:
    chat = "".join(f"number {each} is fine. " for each in range(1_500))
    assert likeliest(reader, f"{chat} {SYMPTOMS[BELT]}") == {BELT}


@pytest.mark.parametrize(
    "text",
    [
        CHAT * 4,
        "no full stop and no comma anywhere in it just words " * 40,
        "a comma, and another, and then, " * 60,
        "ok. " * 500,
        "error\n" * 400,
        "x" * 2_000,
        "Es brummt. Dann läuft das Wasser nicht ab; die Pumpe ist neu!\n\n- Tür dicht\n- Sieb sauber\n" * 20,
    ],
    ids=["sentences", "no marks", "commas", "short", "log", "one word", "lists"],
)
def test_nothing_of_a_text_is_left_out_and_no_piece_is_longer_than_the_model_reads(text: str) -> None:
    pieces = sentences(text)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert max(map(len, pieces)) <= 300
    assert all(pieces)


def test_words_are_not_cut(reader: TextReader) -> None:
    text = "no full stop and no comma anywhere in it just words " * 40
    assert " ".join(sentences(text)).split() == text.split()


def test_any_text_is_read(reader: TextReader) -> None:
    chance = random.Random(3)
    for _ in range(30):
        text = "".join(chance.choices("ab.,;!?\n \t-é😀", k=chance.randrange(1, Query.MOST_CHARACTERS // 8)))
        assert reader.read(text).vector.shape == (64,)
