"""Kiwix archives of iFixit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

import psutil
import pytest

from benchlight import sources
from benchlight.assistant import Assistant
from benchlight.errors import SourceError
from benchlight.records import Code, Guide, Icon, ImportChoices, Line, Notice, Rejection, Step
from benchlight.sources.reading import read_guides
from benchlight.sources.zim import archive, picture
from benchlight.work import finish
from tests.sources import zims
from tests.sources.zims import NO_PICTURE, WEBP, Device, Listed, write_zim


def igi(name: str) -> str:
    """The path of a picture of iFixit's."""
    return f"images/https/guide-images.cdn.ifixit.com/igi/{name}.standard"


BATTERY = zims.Guide(
    900001,
    "Lumo Phone 3 Battery Replacement",
    (
        zims.Step(
            (
                zims.Line("Power <b>off</b> &amp; wait\n a minute.", "red"),
                zims.Line("It may be hot.<br />Wear gloves.", "icon_caution", 1),
                zims.Line('As in <a href="../../Guide/Lumo+Phone+3+Back/900000">the back</a>.', "light_blue"),
            ),
            (igi("Ab12"), igi("Cd34")),
            '<p class="title">Mine was <img class="js-comment" src="x"> swollen.</p>',
        ),
        zims.Step((zims.Line("Lift it.", "icon_note"), zims.Line("", "icon_reminder")), (igi("Ab12"),)),
    ),
    introduction="<p>Swap a worn cell.</p><script>alert(1)</script><h2>Needed</h2><ul><li>time<li>light</ul>Good luck",
    conclusion="<p>Reverse the steps.<br>Recycle the cell.</p>",
    tools=("Spudger", "Torx T5", "Spudger"),
    parts=("Lumo Phone 3 Battery",),
)
SCREEN = zims.Guide(900002, "Lumo Phone 3 Screen Swap", (zims.Step((zims.Line("Lift."),)),))
PHONES = (
    Device("Phone", "Phone Repair", children=("Lumo_Phone",)),
    Device("Lumo_Phone", "Lumo-Handy", children=("Lumo_Phone_3", "Lumo_Phone_3+")),
    Device("Lumo_Phone_3", "Lumo phone 3", guides=(Listed(BATTERY, text="Battery"),)),
)
PICTURES = ((igi("Ab12"), WEBP), (igi("Cd34"), WEBP + b"2"))


@pytest.fixture
def zim(tmp_path: Path) -> Callable[..., Path]:
    """Writes an archive of these pages (and what else `write_zim` takes)."""

    def written(*pages: zims.Guide | Device, name: str = "ifixit.zim", **more: object) -> Path:
        return write_zim(tmp_path / name, pages, **more)  # type: ignore[arg-type]

    return written


def guides_in(path: Path, choices: ImportChoices = ImportChoices()) -> list[Guide]:
    """The guides of an archive."""
    return [record for record in read_guides(path, choices=choices) if isinstance(record, Guide)]


def told_of(path: Path) -> list[str]:
    """The notices and rejections of an archive, without its name."""
    said = [record for record in read_guides(path) if isinstance(record, (Notice, Rejection))]
    return [str(record).removeprefix(f"{path}: ") for record in said]


def test_a_guide_comes_with_all_that_its_page_says(zim: Callable[..., Path]) -> None:
    path = zim(*PHONES, BATTERY, files=PICTURES)
    assert guides_in(path) == [
        Guide(
            key="ifixit:900001",
            title="Lumo Phone 3 Battery Replacement",
            device="Lumo phone 3",
            part="Battery",
            categories=("Phone", "Lumo Phone"),
            summary="Swap a worn cell.\nNeeded\ntime\nlight\nGood luck",
            steps=(
                Step.of_lines(
                    [
                        Line("Power off & wait a minute.", Icon.RED),
                        Line("It may be hot. Wear gloves.", Icon.CAUTION, 1),
                        Line("As in the back.", Icon.LIGHT_BLUE),
                    ],
                    images=(f"zim:{igi('Ab12')}", f"zim:{igi('Cd34')}"),
                ),
                Step.of_lines([Line("Lift it.", Icon.NOTE)], images=(f"zim:{igi('Ab12')}",)),
            ),
            conclusion="Reverse the steps.\nRecycle the cell.",
            tools=("Spudger", "Torx T5"),
            parts=("Lumo Phone 3 Battery",),
            difficulty="Moderate",
            time_required="30 - 45 minutes",
            url="https://www.ifixit.com/Guide/Lumo+Phone+3+Battery+Replacement/900001",
            author="Ada",
            licence="CC BY-NC-SA 3.0 (iFixit)",
            locale="en",
            revision="2025-12-01",
            document=str(path),
        )
    ]
    assert told_of(path) == []


@pytest.mark.parametrize(
    ("number", "word"),
    [(1, "Very easy"), (2, "Easy"), (3, "Moderate"), (4, "Difficult"), (5, "Very difficult")],
)
def test_difficulty_is_said_in_the_words_of_other_sources(zim: Callable[..., Path], number: int, word: str) -> None:
    guides = guides_in(zim(zims.Guide(1, "Fan Swap", difficulty=number), Language="deu"))
    assert [guide.difficulty for guide in guides] == [word]


# -- devices ----------------------------------------------------------------------------------------------------------


def test_a_guide_that_no_device_lists_is_of_the_longest_device_that_begins_its_title(zim: Callable[..., Path]) -> None:
    titles = ("Lumo Phone 3 Screen Swap", "Lumo Phone 3+ Lid Swap", "LUMO PHONE 31 Lid Swap", "Boilo Lid", "Lumo Phone")
    path = zim(*PHONES, *(zims.Guide(number, title) for number, title in enumerate(titles)))
    assert {guide.title: guide.device for guide in guides_in(path)} == dict(
        zip(titles, ("Lumo phone 3", "Lumo Phone 3+", "Lumo Phone", "", "Lumo Phone"), strict=True)
    )
    assert told_of(path) == ["Guides that no device is known of: 1."]
    assert {guide.device for guide in guides_in(path, ImportChoices(device="Kettle"))} >= {"Kettle", "Lumo phone 3"}


def test_of_several_devices_that_list_a_guide_it_is_of_the_one_in_its_title(zim: Callable[..., Path]) -> None:
    names = ("Lumo_Phone", "Lumo_Phone_3", "Lumo_Phone_3_Verizon_Edition")
    devices = (Device(name, name.replace("_", " "), guides=(Listed(BATTERY, text="Cell"),)) for name in names)
    assert [guide.device for guide in guides_in(zim(*devices, BATTERY))] == ["Lumo Phone 3"]


def test_only_what_a_list_names_by_its_part_has_that_part(zim: Callable[..., Path]) -> None:
    solder, lid, case = (zims.Guide(number, f"How to do {number}") for number in range(3))
    listed = (
        Listed(solder, "technique", "How to Solder"),
        Listed(lid, "inprogress", "Lid"),
        Listed(case, "disassembly", "How to do 2"),
    )
    path = zim(Device("Lumo", "Lumo", guides=listed), solder, lid, case)
    assert [(guide.part, guide.device, guide.summary) for guide in guides_in(path)] == [
        ("", "Lumo", ""),
        ("Lid", "Lumo", "In progress at iFixit: steps may be missing or wrong."),
        ("", "Lumo", ""),
    ]


def test_categories_that_go_in_a_circle_end(zim: Callable[..., Path]) -> None:
    path = zim(
        Device("Root", "Root", children=("A",)),
        Device("A", "A", children=("B",)),
        Device("B", "B", children=("A", "C")),
        Device("C", "C", guides=(Listed(SCREEN, text="Screen"),)),
        SCREEN,
    )
    assert [guide.categories for guide in guides_in(path)] == [("A", "B")]


def test_an_older_archive_has_blanks_in_its_paths(zim: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    old = property(lambda guide: f"Guide/{guide.title}/{guide.number}")
    monkeypatch.setattr(zims.Guide, "path", old)
    device = Device("Lumo Phone 3", "Lumo Phone 3", guides=(Listed(SCREEN, text="Screen"),))
    path = zim(device, SCREEN, redirections={"Guide/Lumo_Phone_3_Screen_Swap/900002": SCREEN.path})
    assert [(guide.device, guide.part, guide.url) for guide in guides_in(path)] == [
        ("Lumo Phone 3", "Screen", "https://www.ifixit.com/Guide/Lumo+Phone+3+Screen+Swap/900002")
    ]


# -- what is no repair, and other languages ---------------------------------------------------------------------------


def test_teardowns_are_left_out_and_counted(zim: Callable[..., Path]) -> None:
    teardown = zims.Guide(7, "Lumo Phone 3 Teardown", folder="Teardown")
    path = zim(*PHONES, teardown, SCREEN)
    assert [guide.title for guide in guides_in(path)] == [SCREEN.title]
    assert told_of(path) == ["Teardowns left out, which show what is in a device and repair nothing: 1."]


def test_each_guide_has_the_language_of_its_text(zim: Callable[..., Path]) -> None:
    german = zims.Guide(
        1, "Lumo Akku tauschen", (zims.Step((zims.Line("Entferne die Schrauben und hebe den Akku mit dem Spatel."),)),),
        folder="Anleitung",
    )  # fmt: skip
    english = zims.Guide(
        2, "Lumo Lid", (zims.Step((zims.Line("Remove the lid with the spudger, then lift it off."),)),)
    )
    marked, short = zims.Guide(3, "Lumo Fan", folder="Anleitung"), zims.Guide(4, "Lumo Uhr", folder="Anleitung")
    device = Device("Lumo", "Lumo", guides=(Listed(marked, text="Fan", language="en"), Listed(short, text="Uhr")))
    path = zim(device, german, english, marked, short, Name="ifixit_de_all", Language="deu")
    assert [(guide.title, guide.locale) for guide in guides_in(path)] == [
        ("Lumo Akku tauschen", "de"), ("Lumo Lid", "en"), ("Lumo Fan", "en"), ("Lumo Uhr", "de"),
    ]  # fmt: skip
    assert guides_in(path)[0].url == "https://de.ifixit.com/Anleitung/Lumo+Akku+tauschen/1"


def test_a_page_without_a_title_costs_only_itself_and_is_named(zim: Callable[..., Path]) -> None:
    path = zim(zims.Guide(5, "  "), *PHONES, SCREEN)
    assert [guide.title for guide in guides_in(path)] == [SCREEN.title]
    assert told_of(path) == ["Guide/++/5: no title"]


def test_pages_that_are_no_guides_are_passed_over(zim: Callable[..., Path]) -> None:
    other = type("Other", (), {"path": "Guide/login", "page": lambda self: "<h1>Log in</h1>"})()
    path = zim(other, *PHONES, SCREEN)
    assert [guide.title for guide in guides_in(path)] == [SCREEN.title]
    assert told_of(path) == []


# -- pictures ---------------------------------------------------------------------------------------------------------


def test_pictures_that_the_archive_lacks_are_left_out_and_counted(zim: Callable[..., Path]) -> None:
    names = ("Ab12", "same", "failed", "gone", "a b%")
    step = zims.Step((zims.Line("Lift."),), tuple(map(igi, names)))
    files = ((igi("Ab12"), WEBP), (igi("a b%"), WEBP))
    redirections = {igi("same"): igi("Ab12"), igi("failed"): NO_PICTURE}
    path = zim(*PHONES, zims.Guide(1, "Lumo Phone Lid", (step,)), files=files, redirections=redirections)
    assert guides_in(path)[0].steps[0].images == (f"zim:{igi('Ab12')}", f"zim:{igi('a b%')}")
    assert told_of(path) == ["Pictures missing: 2 in the archive."]


def test_a_picture_is_read_when_it_is_wanted_on_any_thread(zim: Callable[..., Path]) -> None:
    files = tuple((igi(f"p{number}"), WEBP + bytes([number])) for number in range(50))
    path = zim(SCREEN, files=files)
    with ThreadPoolExecutor(8) as threads:
        read = list(threads.map(lambda name: picture(path, f"zim:{name}"), [name for name, _ in files] * 4))
    assert read == [content for _, content in files] * 4


def test_a_picture_of_an_archive_that_was_replaced_is_the_new_one(zim: Callable[..., Path], tmp_path: Path) -> None:
    path = zim(SCREEN, files=((igi("a"), WEBP),))
    assert picture(path, f"zim:{igi('a')}") == WEBP
    zim(SCREEN, files=((igi("a"), WEBP + b"new"),), name="newer.zim").replace(path)
    assert picture(path, f"zim:{igi('a')}") == WEBP + b"new"
    with pytest.raises(SourceError, match=r"igi/b\.standard is not in .*ifixit\.zim"):
        picture(path, f"zim:{igi('b')}")
    path.unlink()
    with pytest.raises(FileNotFoundError):
        picture(path, f"zim:{igi('a')}")


# -- archives that cannot be used -------------------------------------------------------------------------------------


def refusal(path: Path) -> str:
    """Why an archive is not read."""
    with pytest.raises(SourceError) as caught:
        list(read_guides(path))
    return str(caught.value)


def test_an_archive_of_another_site_is_refused_by_its_name(zim: Callable[..., Path]) -> None:
    path = zim(SCREEN, Name="wikipedia_en_all", Title="Wikipedia")
    assert refusal(path) == (
        f"{path} is a Kiwix archive of Wikipedia, and Benchlight reads those of iFixit alone. Download one, such as "
        "ifixit_en_all, from https://library.kiwix.org, and import that."
    )


def test_an_archive_without_guides_is_refused(zim: Callable[..., Path]) -> None:
    assert "holds no guides" in refusal(zim(*PHONES))


@pytest.mark.parametrize("kept", [4, 60, 1_000, -5])
def test_a_truncated_archive_is_refused(zim: Callable[..., Path], kept: int) -> None:
    path = zim(*PHONES, BATTERY)
    path.write_bytes(path.read_bytes()[:kept])
    assert f"{path} is damaged, or not all of it is there" in refusal(path)
    assert refusal(path).endswith("Wait until it is downloaded, or download it again, and import it then.")


def test_an_archive_with_a_wrong_checksum_is_refused(zim: Callable[..., Path]) -> None:
    path = zim(*PHONES, BATTERY)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    assert refusal(path) == (
        f"{path} is damaged: it is not what its checksum says. Download it again, and import that."
    )


def test_a_large_archive_is_compared_with_its_checksum_where_it_cannot_be_read(
    zim: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """To read gigabytes at each import would take longer than to read the guides."""
    monkeypatch.setattr(archive, "_VERIFIED_UP_TO", 0)
    noise = "".join(chr(0x4E00 + number * 7919 % 20_000) for number in range(60_000))
    guides = [zims.Guide(number, f"Lumo {number}", introduction=f"{number}{noise}") for number in range(60)]
    path = zim(Device("Lumo", "Lumo"), *guides)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    assert len(guides_in(path)) == 60
    middle = len(content) // 2
    content[middle : middle + 20_000] = bytes(20_000)
    path.write_bytes(content)
    read: list[object] = []
    with pytest.raises(SourceError, match="it is not what its checksum says"):
        read.extend(iter(read_guides(path)))
    assert 0 < sum(isinstance(record, Guide) for record in read) < 60


def test_without_its_library_it_is_said_what_to_do(zim: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path = zim(SCREEN)
    registry = [
        source._replace(library="no_such_library") if source.library == "libzim" else source
        for source in sources.SOURCES
    ]
    monkeypatch.setattr(sources, "SOURCES", registry)
    assert refusal(path).endswith(
        "is not installed. Its licence, the GPL, keeps it out of Benchlight's installers. Install Benchlight with "
        "`pip install 'benchlight[zim]'`, or fetch the guides from iFixit itself."
    )


# -- an import --------------------------------------------------------------------------------------------------------


def test_others_have_their_turn_while_the_pages_of_devices_are_read(zim: Callable[..., Path]) -> None:
    path = zim(*(Device(f"Lumo_{number}", f"Lumo {number}") for number in range(300)), SCREEN)
    heard: list[int] = []
    records = read_guides(path, heard.append)
    assert list(islice(records, 300)) == [None] * 300
    assert len(heard) == 299
    list(records)
    assert heard == sorted(heard)
    assert heard[-1] == path.stat().st_size


def test_an_import_can_be_cancelled_between_guides(
    zim: Callable[..., Path], open_assistant: Callable[[], Assistant]
) -> None:
    path = zim(*(zims.Guide(number, f"Lumo {number}") for number in range(200)))
    asked: Iterator[int] = iter(range(1_000))
    report = finish(open_assistant().import_files([path], lambda: next(asked) >= 50))
    assert report.cancelled
    assert report.new == 51


def test_an_archive_updates_the_guides_of_myfixit_and_keeps_what_it_lacks(
    zim: Callable[..., Path], tmp_path: Path, open_assistant: Callable[[], Assistant]
) -> None:
    (tmp_path / "Phone.json").write_text(
        '{"Guidid": 900002, "Title": "Screen", "Category": "Lumo Phone 3", "Subject": "Screen", '
        '"Ancestors": ["Lumo Phone", "Phone", "Root"], "Steps": [{"Text_raw": "Old."}]}\n'
    )
    assistant = open_assistant()
    assert finish(assistant.import_files([tmp_path / "Phone.json"])).new == 1
    older, newer = zim(SCREEN), zim(SCREEN, name="newer.zim", Date="2026-06-01")
    report = finish(assistant.import_files([older]))
    assert (report.new, report.changed) == (0, 1)
    guide = assistant.guide("ifixit:900002")
    assert guide is not None
    assert (guide.title, guide.steps[0].text, guide.revision) == (SCREEN.title, "Lift.", "2025-12-01")
    assert (guide.device, guide.part, guide.categories) == ("Lumo Phone 3", "Screen", ("Phone", "Lumo Phone"))
    assert finish(assistant.import_files([older])).unchanged == 1
    assert finish(assistant.import_files([newer])).changed == 1
    assert assistant.guide("ifixit:900002") != guide


@pytest.mark.long
def test_three_thousand_guides_with_pictures_come_whole_in_memory_that_does_not_grow(tmp_path: Path) -> None:
    path = write_zim(tmp_path / "ifixit.zim", _many_pages(3_000), _many_pictures(3_000))
    seen: set[str] = set()
    early = 0
    for record in read_guides(path):
        assert not isinstance(record, (Notice, Rejection, Code))
        if record is None:
            continue
        number = int(record.key.removeprefix("ifixit:"))
        assert (record.device, record.part) == (f"Lumo {number % 300}", f"Part {number}")
        assert [len(step.images) for step in record.steps] == [2] * 10
        seen.add(record.key)
        if len(seen) == 500:
            early = _own_memory()
    assert len(seen) == 3_000
    assert _own_memory() - early < 40_000_000


def _own_memory() -> int:
    """Bytes without the pages of files, which the system takes back: libzim maps the archive."""
    memory = psutil.Process().memory_info()
    return int(memory.rss - getattr(memory, "shared", 0))


def _many_pages(count: int) -> Iterator[zims.Guide | Device]:
    words = "remove the screws with a driver and lift the board out of its frame but mind the cable below it"
    lines = [f"{words[start:]} {words[:start]}" for start in range(len(words))]

    def step(number: int, place: int) -> zims.Step:
        said: Sequence[zims.Line] = [zims.Line(f"{place} {lines[(number + line) % len(lines)]}") for line in range(4)]
        return zims.Step(said, (igi(f"{number}-{place}-a"), igi(f"{number}-{place}-b")), f"<p>{number} worked</p>" * 20)

    guides = [
        zims.Guide(number, f"Lumo {number % 300} Part {number} Replacement", tuple(step(number, n) for n in range(10)))
        for number in range(count)
    ]
    for device in range(300):
        listed = tuple(Listed(guide, text=f"Part {guide.number}") for guide in guides[device::300])
        yield Device(f"Lumo_{device}", f"Lumo {device}", guides=listed)
    yield from guides


def _many_pictures(count: int) -> Iterator[tuple[str, bytes]]:
    for number in range(count):
        for place in range(10):
            for side in "ab":
                name = f"{number}-{place}-{side}"
                yield igi(name), WEBP + name.encode() * 20
