"""Keeping the guides in the window: writing, changing and deleting them, and where they came from."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from benchlight.records import OWN, Guide, GuideSource, Taken
from benchlight.translation import mark, tr
from benchlight.ui.guide_editor import GuideEditor
from benchlight.ui.imports import Imports
from benchlight.ui.menus import Menus
from benchlight.ui.picture_loader import PictureLoader
from benchlight.ui.sources_page import SourcesPage
from benchlight.ui.status_line import StatusLine
from benchlight.ui.worker_proxy import WorkerProxy

if TYPE_CHECKING:
    from benchlight.assistant import Assistant


class Keeping(QObject):
    """Stands between the menus, the editors, the page of sources and the worker."""

    changed = Signal()
    """A guide is another one, or is gone."""

    def __init__(
        self,
        worker: WorkerProxy,
        imports: Imports,
        menus: Menus,
        status_line: StatusLine,
        shown: Callable[[], Guide | None],
        pictures: PictureLoader,
        window: QWidget,
    ) -> None:
        """`shown` says which guide is read."""
        super().__init__(window)
        self._worker = worker
        self._imports = imports
        self._status_line = status_line
        self._shown = shown
        self._pictures = pictures
        self._window = window
        self.page: SourcesPage | None = None
        self.editors: dict[str, GuideEditor] = {}
        """By the keys of their guides."""
        self._begun: dict[str, Guide] = {}
        """The guides as the editors began with them, or saved them last."""
        menus.sources.triggered.connect(self.show_sources)
        menus.new_guide.triggered.connect(self.write)
        menus.edit_guide.triggered.connect(lambda: self.edit())
        menus.annotate_guide.triggered.connect(lambda: self.edit("notes"))
        menus.duplicate_guide.triggered.connect(self.duplicate)
        menus.delete_guide.triggered.connect(self.delete)
        for ended in (worker.import_ended, worker.import_taken_back):
            ended.connect(self._refresh)

    # -- one guide ----------------------------------------------------------------------------------------------------

    def write(self) -> None:
        """Opens an editor for a new guide."""
        self._open(Guide(_own_key(), ""), None, is_new=True)

    def edit(self, field: str = "") -> None:
        """Opens an editor for the guide that is read, with the focus in a field."""
        guide = self._shown()
        if guide is not None:
            key = guide.key
            self._worker.do(
                mark("reading the guide"),
                lambda assistant: (assistant.guide(key), assistant.original(key)),
                lambda read: self._edit(*read, field=field),
                self._status_line.tell,
                changes=False,
                brief=True,
            )

    def _edit(self, guide: Guide | None, original: Guide | None, field: str) -> None:
        if guide is None:
            self._status_line.tell(tr("This guide is no longer in the catalog."))
            return
        editor = self._open(guide, original or (None if guide.source == OWN else guide), is_new=False)
        if field:
            editor.go_to(field)

    def duplicate(self) -> None:
        """Opens an editor for a guide of one's own, which begins as the one that is read."""
        guide = self._shown()
        if guide is not None:
            self._open(_copy(guide), None, is_new=True)

    def delete(self) -> None:
        """Deletes the guide that is read, and offers to bring it back."""
        guide = self._shown()
        if guide is None:
            return
        if guide.key in self.editors:
            self.editors[guide.key].close()
        key, title = guide.key, guide.title
        self._do(
            mark("deleting the guide"),
            lambda assistant: assistant.delete_guides([key]),
            lambda _: self._status_line.tell(
                tr("Deleted “{title}”").format(title=title), lambda: self._restore(key, title)
            ),
            brief=True,
        )

    def _restore(self, key: str, title: str) -> None:
        self._do(
            mark("bringing the guide back"),
            lambda assistant: assistant.restore_guides([key]),
            lambda _: self._status_line.tell(tr("“{title}” is back").format(title=title)),
            brief=True,
        )

    def _open(self, guide: Guide, original: Guide | None, is_new: bool) -> GuideEditor:
        if guide.key in self.editors:
            editor = self.editors[guide.key]
        else:
            editor = self.editors[guide.key] = GuideEditor(guide, original, is_new, self._pictures, self._window)
            editor.save_wanted.connect(lambda wanted: self._save(editor, wanted))
            self._begun[guide.key] = guide
            editor.closed.connect(lambda: self._forget(guide.key))
        editor.show()
        editor.raise_()
        editor.activateWindow()
        return editor

    def _forget(self, key: str) -> None:
        self.editors.pop(key, None)
        self._begun.pop(key, None)

    def _save(self, editor: GuideEditor, guide: Guide) -> None:
        begun = self._begun.get(guide.key)

        def saved(stored: Guide) -> None:
            if guide.key in self._begun:
                self._begun[guide.key] = stored
            self.changed.emit()
            self._refresh()
            if self.editors.get(guide.key) is editor:
                editor.show_saved(stored)

        def failed(why: str) -> None:
            if self.editors.get(guide.key) is editor:
                editor.show_failed(why)
            else:
                self._status_line.tell(why)

        self._worker.do(
            mark("saving the guide"), lambda assistant: assistant.save_guide(guide, begun), saved, failed, brief=True
        )

    def unsaved(self) -> GuideEditor | None:
        """An editor in which something is not saved, if there is one."""
        return next((editor for editor in self.editors.values() if editor.is_changed), None)

    def close(self) -> None:
        """Closes all that is open here; what is not saved is gone."""
        for editor in list(self.editors.values()):
            editor.state.stack.setClean()
            editor.close()
        if self.page is not None:
            self.page.close()

    # -- sources ------------------------------------------------------------------------------------------------------

    def show_sources(self) -> None:
        """Opens the page of sources."""
        if self.page is None:
            self.page = page = SourcesPage(self._window)
            page.rename_wanted.connect(self._rename)
            page.update_wanted.connect(self._imports.update)
            page.remove_wanted.connect(self._remove)
            page.remove_file_wanted.connect(self._remove)
            page.remove_gone_wanted.connect(self._remove_gone)
            page.restore_wanted.connect(self._restore_all)
            page.finished.connect(self._forget_page)
            page.show()
        self.page.raise_()
        self.page.activateWindow()
        self._refresh()

    @Slot()
    def _forget_page(self) -> None:
        self.page = None

    @Slot()
    def _refresh(self) -> None:
        if self.page is not None:
            self._worker.do(
                mark("listing the sources"), lambda assistant: assistant.sources(), self._show_all, self._tell,
                changes=False, brief=True,
            )  # fmt: skip

    def _show_all(self, sources: list[GuideSource]) -> None:
        if self.page is not None:
            self.page.show_sources(sources)

    def _rename(self, name: str, title: str) -> None:
        self._do(
            mark("renaming the source"),
            lambda assistant: assistant.rename_source(name, title),
            lambda _: self._tell(
                tr("Called “{title}” from now on.").format(title=title) if title else tr("Called as it was at first.")
            ),
            brief=True,
        )

    def _remove(self, source: GuideSource, origin: str = "") -> None:
        self._tell(tr("Removing {source}…").format(source=source.title))
        self._do(
            mark("removing the source"),
            lambda assistant: assistant.remove_source(source.name, origin),
            lambda taken: self._tell_removed(taken, source),
        )

    def _remove_gone(self, source: GuideSource) -> None:
        self._do(
            mark("removing guides"),
            lambda assistant: assistant.remove_gone(source.name),
            lambda taken: self._tell_removed(taken, source),
        )

    def _tell_removed(self, taken: Taken, source: GuideSource) -> None:
        said = tr("%n guides of {source} removed.", "", taken.guides).format(source=source.title)
        self._tell(said, lambda: self._take_back(taken.id))

    def _take_back(self, import_id: int) -> None:
        self._do(
            mark("taking that back"),
            lambda assistant: assistant.take_back_import(import_id),
            lambda guides: self._tell(
                tr("%n guides back as before.", "", guides) if guides else tr("That cannot be taken back any more.")
            ),
        )

    def _restore_all(self, source: GuideSource) -> None:
        self._do(
            mark("bringing guides back"),
            lambda assistant: assistant.restore_guides([key for key, _ in assistant.deleted_guides(source.name)]),
            lambda guides: self._tell(tr("%n guides of {source} back.", "", guides).format(source=source.title)),
        )

    def _do(
        self, doing: str, work: Callable[[Assistant], object], done: Callable[..., None], brief: bool = False
    ) -> None:
        """Does what changes guides, tells it, and shows what is there then."""

        def told(result: object) -> None:
            done(result)
            self.changed.emit()
            self._refresh()

        self._worker.do(doing, work, told, self._tell, brief=brief)

    def _tell(self, text: str, undo: Callable[[], None] | None = None) -> None:
        if self.page is not None:
            self.page.tell(text, undo)
        else:
            self._status_line.tell(text, undo)


def _copy(guide: Guide) -> Guide:
    """A guide of one's own with what another one says; whose words they are stays written in its notes."""
    copied = tr("Copied from “{title}” by {author}.").format(title=guide.title, author=guide.author)
    notes = [copied] if guide.author else []
    return replace(
        guide,
        key=_own_key(),
        title=tr("{title} (copy)").format(title=guide.title),
        notes="\n".join(filter(None, (*notes, guide.notes))),
        author="",
        revision="",
    )


def _own_key() -> str:
    return f"{OWN}:{secrets.token_hex(6)}"
