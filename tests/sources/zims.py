"""Makes ZIM archives for tests, after the structure of those that openZIM's scraper makes of iFixit
(https://github.com/openzim/ifixit): paths, classes and redirections are its own, and the words are made up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

from libzim.writer import Creator, Hint, Item, StringProvider

WEBP = bytes.fromhex("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700")
"""A picture of one pixel."""
NO_PICTURE = "assets/NoImage_300x225.jpg"
IFIXIT = {"Name": "ifixit_en_all", "Title": "iFixit", "Language": "eng", "Date": "2025-12-01", "Creator": "iFixit"}


@dataclass(frozen=True)
class Line:
    """A line of a step; its bullet as iFixit's API has it. The text is HTML."""

    html: str
    bullet: str = "black"
    level: int = 0


@dataclass(frozen=True)
class Step:
    """A step, and the paths of its pictures."""

    lines: Sequence[Line]
    pictures: Sequence[str] = ()
    comments: str = ""


@dataclass(frozen=True)
class Guide:
    """A guide's page. Texts but the title and names are HTML."""

    number: int
    title: str
    steps: Sequence[Step] = ()
    difficulty: int = 3
    time: str = "30 - 45 minutes"
    introduction: str = ""
    conclusion: str = ""
    tools: Sequence[str] = ()
    parts: Sequence[str] = ()
    author: str = "Ada"
    folder: str = "Guide"

    @property
    def path(self) -> str:
        """Its path in the archive."""
        return f"{self.folder}/{self.title.replace(' ', '+')}/{self.number}"

    @property
    def is_teardown(self) -> bool:
        """Whether it shows what is in a device."""
        return self.folder == "Teardown"

    def page(self) -> str:
        """Its HTML."""
        heading = f'<h1 class="guide-intro-title guide-title">\n  {escape(self.title)}\n </h1>'
        return _page(
            self.title,
            f'<div class="wrapper articleContainer{" is-teardown" if self.is_teardown else ""}">'
            f'<div id="guide-intro">{heading}<div class="guide-author guide-title-subtext">Written By:\n'
            f'<a class="guide-title-subtext-strong" href="../../User/7/{self.author}">{self.author}</a></div>'
            f"{heading if self.is_teardown else self._details()}"
            '<div class="introduction-container"><h2>Introduction</h2>'
            f'<div itemprop="description">\n{self.introduction}\n</div></div></div>'
            f"{_items('tools', self.tools)}{_items('parts', self.parts)}"
            f'<ol class="steps-container container"><section>{"".join(self._steps())}</section></ol>'
            f"{self._conclusion()}"
            f'<div class="author-info"><h4><a href="../../User/7/x">{self.author}</a></h4><p>3 Reputation</p></div>'
            '<div id="comments"><div class="comment"><p class="title">the whole thing</p></div></div></div>',
            "../../",
        )

    def _details(self) -> str:
        return (
            f'<div class="guide-main-image"><img class="hasMenu" src="../../{NO_PICTURE}"></div>'
            f'<div class="details-item difficulty row difficulty-{self.difficulty}"><p>Difficulté</p>'
            '<p class="item-value column"><span class="difficulty-indicator"></span>Difficile</p></div>'
            f'<div class="details-item row"><p class="item-value column">{len(self.steps)}</p></div>'
            '<div id="guide-time-required"><p class="item-title">Time Required</p>'
            f'<p class="item-value">{self.time}</p></div>'
        )

    def _steps(self) -> Iterator[str]:
        for number, step in enumerate(self.steps, start=1):
            yield (
                f'<li id="s{self.number}{number}" class="step step-wrapper js-step"><div class="step">'
                f'<h2 class="step-title"><a href="#s1"><strong class="stepValue">Step {number}</strong></a></h2>'
                f'{_pictures(step.pictures)}<ul class="step-lines">{"".join(map(_line, step.lines))}</ul>'
                f'<div class="comments-container hide-comments">{step.comments}</div></div></li>'
            )

    def _conclusion(self) -> str:
        return (
            f'<div id="conclusion"><div class="conclusionText">{self.conclusion}</div></div>' if self.conclusion else ""
        )


@dataclass(frozen=True)
class Listed:
    """A guide in a device's list."""

    guide: Guide
    sort: str = "replacement"
    text: str = ""
    language: str = ""


@dataclass(frozen=True)
class Device:
    """A device's page; its name is as in iFixit's addresses."""

    name: str
    heading: str
    children: Sequence[str] = ()
    guides: Sequence[Listed] = ()

    @property
    def path(self) -> str:
        """Its path in the archive."""
        return f"Device/{self.name}"

    def page(self) -> str:
        """Its HTML."""
        children = "".join(
            f'<div class="categoryListCell"><a href="../Device/{quote(child)}" class="categoryAnchor">'
            f'<h5 class="title">\n {escape(child.replace("_", " "))}</h5></a></div>'
            for child in self.children
        )
        sorts = dict.fromkeys(listed.sort for listed in self.guides)
        lists = "".join(
            f'<div class="blurbListWide" data-type="{sort}"><h3>{sort}</h3><div class="grid">'
            + "".join(_cell(listed) for listed in self.guides if listed.sort == sort)
            + "</div></div>"
            for sort in sorts
        )
        heading = f'<h1 class="banner-title" itemprop="headline">\n {escape(self.heading)}</h1>'
        return _page(self.heading, f"{heading}<div>{children}</div>{lists}", "../")


class _Entry(Item):  # type: ignore[misc]
    def __init__(self, path: str, title: str, kind: str, content: bytes) -> None:
        super().__init__()
        self._path, self._title, self._kind, self._content = path, title, kind, content

    def get_path(self) -> str:
        return self._path

    def get_title(self) -> str:
        return self._title

    def get_mimetype(self) -> str:
        return self._kind

    def get_contentprovider(self) -> StringProvider:
        return StringProvider(self._content)

    def get_hints(self) -> dict[Hint, int]:
        return {Hint.FRONT_ARTICLE: self._kind == "text/html"}


def write_zim(
    path: Path,
    pages: Iterable[Guide | Device] = (),
    files: Iterable[tuple[str, bytes]] = (),
    redirections: Mapping[str, str] = MappingProxyType({}),
    **about: str,
) -> Path:
    """Writes an archive of these pages, and of other files by their paths, and returns its path. `about` are its
    metadata, where they are not those of `IFIXIT`. It has no full-text index, which is slow to make."""
    with Creator(path).config_indexing(False, "eng").config_nbworkers(1) as creator:
        for name, value in {**IFIXIT, **about}.items():
            creator.add_metadata(name, value)
        for page in pages:
            creator.add_item(_Entry(page.path, page.path, "text/html", page.page().encode()))
        for name, content in (*files, (NO_PICTURE, WEBP)):
            creator.add_item(_Entry(name, name, "image/webp", content))
        creator.add_item(_Entry("home/home", "iFixit", "text/html", _page("iFixit", "<p>Fix it</p>", "../").encode()))
        for name, found in {"Main-Page": "home/home", **redirections}.items():
            creator.add_redirection(name, name, found, {})
    return path


def _page(title: str, content: str, up: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><title>{escape(title)}</title>'
        f'<link type="text/css" href="{up}assets/css2.css" rel="stylesheet"></head>'
        f'<body class="fr"><div id="page">{content}</div>'
        '<footer><div class="footer-col-4"><p class="footer-stat">61,000</p></div></footer></body></html>'
    )


def _items(sort: str, names: Sequence[str]) -> str:
    items = "".join(
        f'<li><a href="../../home/external_content?url=x"><p itemprop="name" class="title">{escape(name)}</p></a></li>'
        for name in names
    )
    return f'<div class="column item-list-{sort}"><h3>{sort}</h3><ul>{items}</ul></div>' if names else ""


def _pictures(paths: Sequence[str]) -> str:
    """The first large, and where there are several all of them small."""
    large, small = "stepImage js-step-main-image visible", "stepImage js-step-main-image js-step-thumbnail"
    return "".join(
        f'<img class="{size}" src="../../{quote(path)}">'
        for size, shown in ((large, paths[:1]), (small, paths if len(paths) > 1 else ()))
        for path in shown
    )


def _line(line: Line) -> str:
    if line.bullet.startswith("icon_"):
        sign = line.bullet.removeprefix("icon_")
        return (
            f'<li class="level-{line.level} bullet-line-icon-{sign}">'
            f'<div class="bullet bulletIcon ico-step-icon-{sign}"></div><p>{line.html}</p></li>'
        )
    return (
        f'<li class="level-{line.level}"><div class="fa fa-circle bullet bullet_{line.bullet}">\n</div>'
        f'<p>{line.html}</p><div class="clearer"></div></li>'
    )


def _cell(listed: Listed) -> str:
    language = f'<span class="lang">{listed.language}</span>' if listed.language else ""
    return (
        f'<div class="cell"><a href="../{quote(listed.guide.path)}" class="title"><img src="../{NO_PICTURE}" alt="x">'
        f"<div class='title-text'>\n<p>{escape(listed.text)}</p></div></a>{language}</div>"
    )
