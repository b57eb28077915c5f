<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import guides…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from i&amp;Fixit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save guide as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy guide as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the guide before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Benchlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranking model is not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog {file} was replaced by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came until then is in. Import the same again, and it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its guides are for {device}, as was said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more rows: {reason}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n rows of {file} can be used, and it is not read on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of {file} can be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}; the rejected rows tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {reason} ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pictures missing: {what}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>page {page} of {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more pictures are not copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {name}, in step {step} of “{title}”, is not copied: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture, in step {step} of “{title}”, is not copied: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, GIF, WebP or BMP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged: it has no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {width} × {height} pixels, and more than {most} million cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {size} MB, and more than {most} cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is at {host}, and was not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address is of a kind that Benchlight does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address names no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its guide does not say in which file it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not at {folder} any more; put it back, or import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this edition of Benchlight cannot read pictures of {ending} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in {file}, or damaged there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written to {folder} ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in {folder} any more; import its guide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sent a page instead of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be fetched ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed here</source>
        <comment>guides</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted here</source>
        <comment>guides</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in its files</source>
        <comment>guides</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} are no longer in its file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these guides are also in {source}, for the same devices under the same titles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import interrupted; kept so far: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled; kept so far: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import finished: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing imported: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files with an error</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no guides were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guides new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>guides</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>guides</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>guides</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>codes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>codes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit&apos;s guides for {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit&apos;s guides in {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import of {what} was interrupted; %n of its guides are in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; set QT_QPA_PLATFORM=offscreen to test without a display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;UDA (NVIDIA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple &amp;GPU (MPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for &amp;updates at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures from the &amp;net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I &amp;ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (also MyFixit&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON arrays (also of iFixit&apos;s API)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiwix archives (ZIM) of iFixit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its licence, the GPL, keeps it out of Benchlight&apos;s installers. Install Benchlight with `pip install &apos;benchlight[zim]&apos;`, or fetch the guides from iFixit itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service manuals (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (also with semicolons or tabs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>the last of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} … is none of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not UTF-8, so it is read as {encoding}. If letters come out wrong, save it as CSV UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as a table: nothing in its first {limit} characters names the columns. Export it again as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote opened in this row is not closed in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line … is longer than {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row runs past {limit} characters; is a closing quote missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… columns where the header has {width}; put a field that holds {separator} in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field is longer than {limit} characters; is a closing quote missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote opened in this row is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote opened in this row is not closed in it, or a quote inside a field is not doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; … after it left out: no whole row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab</source>
        <comment>a sign between columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: it is damaged, or not as Word writes it. Open it in a word processor, save it again as .docx, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not as word processors write documents, and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted. Open it in a word processor, save it again as .docx without a password, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large to be read as a document. Divide it into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… steps, more than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guide {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds nothing to do, such as numbered steps, and became no guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more than {most} elements in one another, as no page has that people write. Save its text as Markdown or plain text and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the document&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchlight shows none of that kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the document itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more than {limit} characters, too many for a document of guides. Divide it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {kind}, not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has … elements, more than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <comment>a kind of value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key … is not of the form source:id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault without a title, a cause or a remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step …: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bullet is none of Benchlight&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prerequisite is {kind}, not a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {kind}, not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} holds half a character (a lone surrogate); export the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has … characters, more than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no file of guides. Benchlight reads {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds more than {most} files of guides; the others were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files that are not of guides were left out: {endings}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be opened: {folders}. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n links to other folders were not followed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit has archived this guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ancestor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {kind}, not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures without an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prerequisite is {kind}, not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guideid of a prerequisite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of a prerequisite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step is {kind}, not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of a step is {kind}, not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit&apos;s names cannot be had: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit&apos;s list of guides cannot be had: {why}. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit did not answer, though it did for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit has no device called “{name}”. Write it as iFixit does, as in “iPhone 12”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no guides of its own: iFixit has it as a category. Ask for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit&apos;s answer lists no guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit&apos;s answer lists no guides, so that its API may have changed. Look for a newer Benchlight, or import without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <comment>of iFixit&apos;s, in which a guide stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit&apos;s answer is not this guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit&apos;s answer names no categories, so that its API may have changed. Ask for a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit has no category called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as iFixit does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <comment>names of categories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit cannot be asked: {why}. Check the proxy that is set for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: {why}, %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: the server wants to be left alone for %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit cannot be asked: the program is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer did not come to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit has it not, or no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else than iFixit&apos;s API answered, such as the login page of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer was no whole JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit refuses it: {why} ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds one JSON object over several lines. Export the guides as JSON lines (one object a line) or as one array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not JSON: it begins with neither {brace} nor {bracket}. Export the guides again, as JSON or as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {number}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ends before its array does, so that guides are missing. Copy or export it again; what stood before its end was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record longer than {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a NUL byte; the file may be damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: {what} at character …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, not an object with a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key … stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be drawn at that place: it is damaged, or made to use up time or memory. Open the manual instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} takes too long to read, at page {page} of {pages}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read, at page {page} of {pages}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} takes too long to read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or made to use up time or memory</source>
        <comment>of a PDF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it to a new PDF, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is no place in a manual. Import {file} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no page {number} any more. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {file} is broken. Download the manual again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has nothing at that place any more. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory for the picture on page {number} of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {file} holds an image of {width} x {height} pixels, which is too large to be shown. Open the manual instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a broken PDF: none of its pages can be read. Download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that are broken and were left out: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no text: it is a scan, or its letters are drawn as pictures. Run it through a program that recognises text (OCR) and import what that makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not say which letters it shows, so that its text cannot be read. Run it through a program that recognises text (OCR) and import what that makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No removal or replacement of a part was found in this manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual does not say what device it is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its codes are left out until that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no pages that can be found. Download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {pages} pages; manuals of more than {most} are not read. Split it, and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is encrypted with a password. Save a copy without it, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is encrypted in a way that is not known here. Save a copy without it, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a broken or incomplete PDF. Download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a ZIP archive or an office document (.ods, .odt), not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an old office document (.xls, .doc) or one with a password, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an SQLite database, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a gzip archive, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an xz archive, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code … is already that of …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key … is already that of …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read without {library}, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is of no known format. Benchlight reads {formats}; a table needs a title column in its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or export it as CSV UTF-8 and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a binary file or UTF-16 without its mark, not text that can be read. Save it as CSV UTF-8 and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is XML. Benchlight reads {formats}; save or export the guides as one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no category</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{kinds} and %n more kinds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n reports of faults</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of faults</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is Open Repair Data: {reports} ({kinds}), {described} of them with a description. They tell what was wrong and not what mends it, so they are no guides, and nothing was imported. To have such words found, write them into a column named symptoms beside the title of the guide that mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter catalog has two guides with the key {key}: is {device} listed twice in {file}, or in another group? Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: what stands above the names of the columns in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not used: the sheets {names}, without a title column.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has no title column, so its rows are not known to be guides; the columns of its sheet {sheet} are {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no title column, so its rows are not known to be guides; its columns are {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>names of columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the window, or with --column, what they hold; or name them in the first line, in English, {languages} or {language}: title, or cause, or symptoms and remedy; in a table of codes code and meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used only where {name} in column {number} is empty: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title column, each guide is called by its cause or remedy and its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n rows of sums ({places}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where a row begins with blanks, what stands above counts ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a title, …, as of a heading or a sum; no guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… has … characters, more than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… holds a NUL byte; the file may be damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guide comes out yet: a column has to hold the title, the cause, or symptoms beside the remedy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty. Export the guides again, and import the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {encoding}; save it as {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file of guides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a regular file. Choose a file of guides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name, and that its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read on: {why}. Copy it to another drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not used: the hidden sheets {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n pictures that lie on the sheets; name the files of pictures in a column instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds {size} MB in {part}, which is more than a table of guides has, so it is not opened. Copy the rows into a new workbook, or save them as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook ({why}). Open it in a spreadsheet program and save it again, as .xlsx or as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: anything below {place}, after {count} empty rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number} of {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no guides. Choose an archive that has them, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teardowns left out, which show what is in a device and repair nothing: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides that no device is known of: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the archive</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a Kiwix archive of {title}, and Benchlight reads those of iFixit alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a Kiwix archive of something else, and Benchlight reads those of iFixit alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download one, such as {example}, from https://library.kiwix.org, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: it is not what its checksum says. Download it again, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {size} bytes, more than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture} in {file} has {size} bytes, more than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture} is not in {file}. Import the archive again if it is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture} in {file} is damaged ({why}). Download the archive again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, or not all of it is there ({why}). Wait until it is downloaded, or download it again, and import it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit during an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {what} has not finished.

Keep what is in, to go on at the next start, or take it back, as if it had never begun?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Don&apos;t quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Benchlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchlight {version} ({commit})

From the symptoms of a fault to the repair guide that fixes it, on this computer and without a network.

Model: {model}
Apache License 2.0. Guides belong to their authors; each shows its licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchlight imports folders, and {endings} and {last} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides for the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides in the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. iPhone 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchlight asks www.ifixit.com for these guides when you press Import, twice a second at most. They are under CC BY-NC-SA 3.0: name iFixit and the author, and use them for nothing commercial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from iFixit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides for a device or in a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the device or category, as iFixit writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggest names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks iFixit now for the names of all devices and categories that it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only what was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking iFixit for its names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking iFixit for its names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iFixit has {devices} and {categories}. Type any part of a name to see those that have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Guide copied as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer: {guide}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printing the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guide</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save guide as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already, so nothing was saved. Choose another name, or that file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchlight does not open files of this kind. The file is:
{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not where it was any more:
{file}
Put it back, or import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program could be opened for it from here. The file is:
{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}, page {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}, pages {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New guide: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit guide: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guide needs a title, so it was not saved. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written in “{title}” is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of device, then what is narrower: laptop &gt; Lenovo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: what is wrong with a device that this repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, with its number: Battery (L12345-001)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code: en, de, fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;re…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the import had to say, to be read, copied or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this away and keep the guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import waits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {what}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was taken back: %n guides are as they were before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back: the catalog keeps no record of that any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling the import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows; the first is {place}: {reason}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import had to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the guides of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>replacing guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guides replaced those of {source}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its guides are for {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again to name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guide is no longer in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing the guide back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listing the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called “{title}” from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called as it was at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing {source}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guides back as before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be taken back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing guides back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied from “{title}” by {author}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 renames the chosen source, Delete removes its guides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is &amp;gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring &amp;deleted guides back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports its files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the guides that its files no longer hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back the guides that were deleted one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the guides that are from one of its files alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes all its guides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no guides yet. Import some, or write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its guides are from no file that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light blue bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with an arrow moves the chosen step; Ctrl+Enter adds one below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the step, where it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done, a line for each thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the line is that the cursor is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the line is indented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to check first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all rows, as no column names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out of the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {column} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first guide that comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first code that comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows, and above them what each column holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns hold is not known by their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not used: {columns} and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not used: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds a title, so each guide is called by its cause or remedy and its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed by the first rows: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what a column holds in the row under its name; it is remembered for tables with the same columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexing guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong while {doing} ({kind}: {error}). The log file has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding the starter guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting an import off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listing the guides for a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog is not open, so nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking the import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for an interrupted import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking the outcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the recorded outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listing devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
