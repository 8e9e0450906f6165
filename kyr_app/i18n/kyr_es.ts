<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>ActionCard</name>
    <message>
        <source>{title}. Hide the steps</source>
        <translation>{title}. Ocultar los pasos</translation>
    </message>
    <message>
        <source>{title}. Show the steps</source>
        <translation>{title}. Mostrar los pasos</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>The contacts are in the packet.</source>
        <extracomment>Names of saved files at first: they tell nothing of what is inside. Says in a view what came of saving: the sentence, and whether it went wrong.</extracomment>
        <translation>Los contactos están en el paquete.</translation>
    </message>
    <message>
        <source>Contact file</source>
        <translation>Archivo de contacto</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>Fewer</source>
        <extracomment>Field of `DirectoryFilter` and value, as `finding.counts` has them.</extracomment>
        <translation>Menos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{group}: fewer choices</source>
        <translation>{group}: menos opciones</translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n more</source>
        <translation>
            <numerusform>{group}: %n más</numerusform>
            <numerusform>{group}: %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>In the packet</source>
        <extracomment>Room (at 100 percent text) that name and number keep beside the QR code; with less it goes below them. A lower card (at 100 percent text) scrolls as a whole: source and buttons would leave no room for the rest. Icon, and what the line tells, in order. Lines without words are left out.</extracomment>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>&amp;Add to packet</source>
        <translation>&amp;Agregar al paquete</translation>
    </message>
    <message>
        <source>This contact is in the packet already</source>
        <translation>Este contacto ya está en el paquete</translation>
    </message>
    <message>
        <source>Print it for the client</source>
        <translation>Imprimirlo para el cliente</translation>
    </message>
    <message>
        <source>Phone: {number}</source>
        <translation>Teléfono: {number}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Call to confirm.</source>
        <translation>Llame para confirmar.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Ayuda con</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>From the source</source>
        <translation>Según la fuente</translation>
    </message>
    <message>
        <source>Choose a contact in the list to see its number, address and source here.</source>
        <translation>Elija un contacto de la lista para ver aquí su número, dirección y fuente.</translation>
    </message>
    <message>
        <source>The source gives no phone number</source>
        <translation>La fuente no da un número de teléfono</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy name, number, address and source</source>
        <translation>Copiar nombre, número, dirección y fuente</translation>
    </message>
    <message>
        <source>Save for a p&amp;hone (.vcf)</source>
        <translation>Al telé&amp;fono (.vcf)</translation>
    </message>
    <message>
        <source>A contact file that a phone&apos;s address book opens, with source and date</source>
        <translation>Un archivo de contacto que abre la agenda de un teléfono, con fuente y fecha</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar el correo electrónico</translation>
    </message>
    <message>
        <source>Copy the website&apos;s address</source>
        <translation>Copiar la dirección del sitio web</translation>
    </message>
</context>
<context>
    <name>ContactSheetView</name>
    <message>
        <source>&amp;Print</source>
        <extracomment>Below this effective height only what is needed stays round the pages. The last steps.</extracomment>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>&amp;Guardar PDF</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>Add these &amp;to packet</source>
        <translation>&amp;Agregar estos al paquete</translation>
    </message>
    <message>
        <source>Save for a p&amp;hone (.vcf)</source>
        <translation>Al telé&amp;fono (.vcf)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) on the sheet.</source>
        <translation>
            <numerusform>%n contacto en la hoja.</numerusform>
            <numerusform>%n contactos en la hoja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) on the sheet, of {all} that fit.</source>
        <translation>
            <numerusform>%n contacto en la hoja, de {all} que sirven.</numerusform>
            <numerusform>%n contactos en la hoja, de {all} que sirven.</numerusform>
        </translation>
    </message>
    <message>
        <source>In large type, nearest first, each with a QR code that dials the number. What a source does not state stands apart: ask.</source>
        <translation>En letra grande, primero los más cercanos, cada uno con un código QR que marca el número. Lo que la fuente no dice va aparte: pregunte.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>&amp;Back to the contacts</source>
        <translation>&amp;Volver a los contactos</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pági&amp;nas</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Languages not stated: ask</source>
        <translation>Idiomas no indicados: pregunte</translation>
    </message>
    <message>
        <source>Services not stated: ask</source>
        <translation>Servicios no indicados: pregunte</translation>
    </message>
    <message>
        <source>Hours not known: ask when you call</source>
        <translation>Horario desconocido: pregunte al llamar</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>State-wide</source>
        <translation>En todo el estado</translation>
    </message>
    <message>
        <source>under 1 mi</source>
        <translation>menos de 1 mi</translation>
    </message>
    <message>
        <source>{distance} mi</source>
        <translation>{distance} mi</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>tipo de ayuda</translation>
    </message>
    <message>
        <source>Ask about: {things}</source>
        <translation>Pregunte por: {things}</translation>
    </message>
    <message>
        <source>Federal rules limit whom it may help: ask first</source>
        <translation>Las reglas federales limitan a quién puede ayudar: pregunte antes</translation>
    </message>
    <message>
        <source>Source without date</source>
        <translation>Fuente sin fecha</translation>
    </message>
    <message>
        <source>Old source: {date}</source>
        <translation>Fuente antigua: {date}</translation>
    </message>
    <message>
        <source>This is the government. It may note your call; ask a lawyer first.</source>
        <translation>Esto es el gobierno. Puede anotar su llamada; consulte antes a un abogado.</translation>
    </message>
    <message>
        <source>Not everyone can be helped here</source>
        <translation>Aquí no pueden ayudar a todos</translation>
    </message>
    <message>
        <source>This office gets federal money. Federal rules (45 C.F.R. Part 1626) stop it from helping some immigrants: ask first.</source>
        <translation>Esta oficina recibe dinero federal. Las reglas federales (45 C.F.R. Part 1626) le impiden ayudar a algunos inmigrantes: pregunte antes.</translation>
    </message>
    <message>
        <source>The recognition may have run out: ask first</source>
        <translation>El reconocimiento puede haber vencido: pregunte antes</translation>
    </message>
    <message>
        <source>The recognition is being renewed: ask first</source>
        <translation>El reconocimiento está en renovación: pregunte antes</translation>
    </message>
    <message>
        <source>Source without a date</source>
        <translation>Fuente sin fecha</translation>
    </message>
    <message>
        <source>Nobody knows how old this entry is. Check it before you hand it out.</source>
        <translation>Nadie sabe qué tan antiguo es este dato. Verifíquelo antes de darlo.</translation>
    </message>
    <message>
        <source>Old source</source>
        <translation>Fuente antigua</translation>
    </message>
    <message>
        <source>The source of this entry is more than two years old. Check it before you hand it out.</source>
        <translation>La fuente de este dato tiene más de dos años. Verifíquelo antes de darlo.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{source}. Not dialed yet.</source>
        <translation>{source}. Aún no se ha llamado.</translation>
    </message>
    <message>
        <source>Call to confirm. Source: {source}</source>
        <translation>Llame para confirmar. Fuente: {source}</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
</context>
<context>
    <name>DataFlowView</name>
    <message>
        <source>How data flows</source>
        <translation>Cómo circulan los datos</translation>
    </message>
    <message>
        <source>Where data about people come from, who holds and sells them, and what officers use them for. Choose a box to see what leads to it. Arrow keys go from box to box.</source>
        <translation>De dónde vienen los datos sobre las personas, quién los tiene y los vende, y para qué los usan los agentes. Elija un cuadro para ver qué lleva a él. Las flechas del teclado pasan de un cuadro a otro.</translation>
    </message>
    <message>
        <source>About the chosen box</source>
        <translation>Sobre el cuadro elegido</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End this visit and clear the packet?</source>
        <translation>¿Terminar esta visita y borrar el paquete?</translation>
    </message>
    <message>
        <source>The packet was neither printed nor saved. Nothing of it can be brought back.</source>
        <translation>El paquete no se imprimió ni se guardó. No se podrá recuperar nada de él.</translation>
    </message>
    <message>
        <source>&amp;End and clear</source>
        <translation>&amp;Terminar y borrar</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Seguir trabajando</translation>
    </message>
    <message>
        <source>End and clear</source>
        <translation>Terminar y borrar</translation>
    </message>
</context>
<context>
    <name>ExposureCheck</name>
    <message>
        <source>Yes</source>
        <extracomment>Words of the interface that stand in both languages; the client&apos;s come from the translator of that language.</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Por qué preguntamos</translation>
    </message>
    <message>
        <source>How could someone find you?</source>
        <translation>¿Cómo podrían encontrarle?</translation>
    </message>
    <message>
        <source>A few questions show what to do first. You can skip any question. There is no score, and nobody asks for a name, a number or a status.</source>
        <translation>Unas pocas preguntas muestran qué hacer primero. Puede omitir cualquier pregunta. No hay puntaje, y nadie le pide nombre, número ni estatus.</translation>
    </message>
    <message>
        <source>Nothing here needs to be done first. These steps help everyone.</source>
        <translation>Aquí no hay nada que deba hacerse primero. Estos pasos ayudan a todas las personas.</translation>
    </message>
</context>
<context>
    <name>ExposureCheckView</name>
    <message>
        <source>Keys: {answers}. Backspace goes one question back.</source>
        <extracomment>Looking for a voice loads a module; the page comes first.</extracomment>
        <translation>Teclas: {answers}. Backspace vuelve a la pregunta anterior.</translation>
    </message>
    <message>
        <source>{number} or {letter}</source>
        <translation>{number} o {letter}</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key of the answer Yes; the four keys differ</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key of the answer No; the four keys differ</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key of the answer Not sure; the four keys differ</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key of the answer Skip; the four keys differ</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Cambiar respuestas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Volver a la pregunta anterior</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>Atrás (Backspace)</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start again: forget every answer</source>
        <translation>Empezar de nuevo: olvidar todas las respuestas</translation>
    </message>
    <message>
        <source>Forget every answer and start again</source>
        <translation>Olvidar todas las respuestas y empezar de nuevo</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Finish and see first steps</source>
        <translation>Finalizar y ver los primeros pasos</translation>
    </message>
    <message>
        <source>Finish with the answers so far (Ctrl+Enter)</source>
        <translation>Finalizar con las respuestas dadas hasta ahora (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>Add to packet</source>
        <translation>Agregar al paquete</translation>
    </message>
    <message>
        <source>The steps are in the packet, and none of the answers.</source>
        <translation>Los pasos están en el paquete, y ninguna de las respuestas.</translation>
    </message>
    <message>
        <source>Only the steps go into the packet: no answer and no reason.</source>
        <translation>Al paquete solo van los pasos: ninguna respuesta y ningún motivo.</translation>
    </message>
    <message>
        <source>Read in {language}</source>
        <translation>Leer en {language}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Only {state}</source>
        <extracomment>Shown at once, in this order; the rest of each vocabulary waits behind &quot;More&quot;.</extracomment>
        <translation>Solo {state}</translation>
    </message>
    <message>
        <source>Only {state}: show all states again</source>
        <translation>Solo {state}: volver a mostrar todos los estados</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>No hay ningún filtro</translation>
    </message>
    <message>
        <source>Any distance</source>
        <translation>Cualquier distancia</translation>
    </message>
    <message numerus="yes">
        <source>Within %n mile(s)</source>
        <translation>
            <numerusform>Hasta %n milla</numerusform>
            <numerusform>Hasta %n millas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a ZIP code or a city first</source>
        <translation>Primero escriba un código postal o una ciudad</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>{language} (client&apos;s)</source>
        <translation>{language} (del cliente)</translation>
    </message>
    <message>
        <source>{choice} · {count}</source>
        <translation>{choice} · {count}</translation>
    </message>
    <message>
        <source>Show the government&apos;s own lines</source>
        <translation>Mostrar las líneas del propio gobierno</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Buscar ayuda</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Distancia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Off by default. It may note your call.</source>
        <translation>Desactivado de entrada. Puede anotar su llamada.</translation>
    </message>
    <message>
        <source>Cl&amp;ear filters</source>
        <translation>Bo&amp;rrar filtros</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Earlier place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Earlier place (Shift+F3)</source>
        <translation>Lugar anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Lugar siguiente (F3)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>FindHelpView</name>
    <message numerus="yes">
        <source>%n place(s) are called “{place}”. Add the state, as in “{example}”.</source>
        <extracomment>The rail&apos;s width, which `COMPACT` and `NARROW` count in. What a compact window shows, one at a time.</extracomment>
        <translation>
            <numerusform>%n lugar se llama “{place}”. Agregue el estado, como en “{example}”.</numerusform>
            <numerusform>%n lugares se llaman “{place}”. Agregue el estado, como en “{example}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>We know no ZIP code or city “{place}”. The list is shown without it.</source>
        <translation>No conocemos ningún código postal ni ciudad “{place}”. La lista se muestra sin ese dato.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n contact(s)</source>
        <translation>
            <numerusform>Mostrar %n contacto</numerusform>
            <numerusform>Mostrar %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtros ({count})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Buscar ayuda</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
</context>
<context>
    <name>FirstRunCard</name>
    <message>
        <source>Welcome. Three things, and each can wait</source>
        <translation>Le damos la bienvenida. Tres cosas, y todas pueden esperar</translation>
    </message>
    <message>
        <source>&amp;Your language</source>
        <translation>&amp;Su idioma</translation>
    </message>
    <message>
        <source>&amp;Languages of your clients</source>
        <translation>&amp;Idiomas de sus clientes</translation>
    </message>
    <message>
        <source>&amp;ZIP code of the office</source>
        <translation>&amp;Código postal de la oficina</translation>
    </message>
    <message>
        <source>Information, not legal advice. KYR works without a network and keeps nothing of a visit.</source>
        <translation>Información, no asesoría legal. KYR funciona sin red y no guarda nada de una visita.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>GroupFolder</name>
    <message>
        <source>This folder is not there. Is the drive connected?</source>
        <extracomment>By the code of a `Trouble`. {detail} is a name, an address, or a reason in English.</extracomment>
        <translation>Esta carpeta no está. ¿Está conectada la unidad?</translation>
    </message>
    <message>
        <source>It can not be read: {detail}</source>
        <translation>No se puede leer: {detail}</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>The file is larger than {detail} kB and is not used.</source>
        <translation>El archivo pasa de {detail} kB y no se usa.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 from here on and is not used. Save it as UTF-8.</source>
        <translation>Desde aquí el archivo no es UTF-8 y no se usa. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>There is no language {detail} here; there are {known}.</source>
        <translation>Aquí no hay idioma {detail}; hay {known}.</translation>
    </message>
    <message>
        <source>A second page of one language is not used; {detail} is.</source>
        <translation>Una segunda página de un idioma no se usa; se usa {detail}.</translation>
    </message>
    <message>
        <source>This file is not used. Pages are called page.md or page.es.md, the rules rules.yaml.</source>
        <translation>Este archivo no se usa. Las páginas se llaman page.md o page.es.md, y las reglas rules.yaml.</translation>
    </message>
    <message>
        <source>The page is not used. It begins with three lines: ---, then title: and the title, then ---. ({detail})</source>
        <translation>La página no se usa. Empieza con tres líneas: ---, luego title: y el título, luego ---. ({detail})</translation>
    </message>
    <message>
        <source>The page is not used: it has no words.</source>
        <translation>La página no se usa: no tiene texto.</translation>
    </message>
    <message>
        <source>The page is not used: it has too many brackets, marks or boxes to be read.</source>
        <translation>La página no se usa: tiene demasiados corchetes, marcas o recuadros para leerla.</translation>
    </message>
    <message>
        <source>The page is not used: the shipped typefaces have no {detail}. Write it in another way.</source>
        <translation>La página no se usa: las letras incluidas no tienen {detail}. Escríbalo de otra manera.</translation>
    </message>
    <message>
        <source>This can not be read, and switches no rule off. ({detail})</source>
        <translation>Esto no se puede leer y no desactiva ninguna regla. ({detail})</translation>
    </message>
    <message>
        <source>This rule stays on: rule, note, by and on are needed. ({detail})</source>
        <translation>Esta regla sigue activa: hacen falta rule, note, by y on. ({detail})</translation>
    </message>
    <message>
        <source>The check has no rule {detail}.</source>
        <translation>El cuestionario no tiene la regla {detail}.</translation>
    </message>
    <message>
        <source>The rule {detail} stands here for the second time.</source>
        <translation>La regla {detail} aparece aquí por segunda vez.</translation>
    </message>
    <message>
        <source>A link may lead to the web, to mail or to tel: alone; {detail} is left out.</source>
        <translation>Un enlace solo puede llevar a la web, al correo o a tel:; se omite {detail}.</translation>
    </message>
    <message>
        <source>A page has no pictures; the words of {detail} are printed.</source>
        <translation>Una página no lleva imágenes; se imprimen las palabras de {detail}.</translation>
    </message>
    <message>
        <source>HTML is printed as it is written: {detail}</source>
        <translation>El HTML se imprime tal como está escrito: {detail}</translation>
    </message>
    <message>
        <source>A page has no footnotes; {detail} is printed as it is written.</source>
        <translation>Una página no lleva notas al pie; {detail} se imprime tal como está escrito.</translation>
    </message>
    <message>
        <source>This box is not as it should be. ({detail})</source>
        <translation>Este recuadro no está como debe. ({detail})</translation>
    </message>
    <message>
        <source>The line has a character that nobody sees; it is left out.</source>
        <translation>La línea tiene un carácter invisible; se omite.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}, línea {line}: {words}</translation>
    </message>
    <message>
        <source>{file}: {words}</source>
        <translation>{file}: {words}</translation>
    </message>
</context>
<context>
    <name>GroupFolderBox</name>
    <message>
        <source>No folder</source>
        <extracomment>Troubles that are shown; whoever has more mends these first.</extracomment>
        <translation>Ninguna carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched off</source>
        <translation>
            <numerusform>%n regla desactivada</numerusform>
            <numerusform>%n reglas desactivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, {rules}.</source>
        <translation>{pages}, {rules}.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend:</source>
        <translation>
            <numerusform>Hay %n cosa que corregir:</numerusform>
            <numerusform>Hay %n cosas que corregir:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hoose a folder…</source>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Use the usual folder</source>
        <translation>&amp;Usar la carpeta habitual</translation>
    </message>
    <message>
        <source>Put page.md (English), page.es.md and so on there for packets, and rules.yaml to switch off rules of the exposure check. KYR reads these files and never changes them.</source>
        <translation>Ponga ahí page.md (inglés), page.es.md y así con cada idioma para los paquetes, y rules.yaml para desactivar reglas del cuestionario. KYR lee estos archivos y nunca los cambia.</translation>
    </message>
</context>
<context>
    <name>GroupRulesNote</name>
    <message numerus="yes">
        <source>Your group switched off %n rule(s) of this check:</source>
        <translation>
            <numerusform>Su grupo desactivó %n regla de este cuestionario:</numerusform>
            <numerusform>Su grupo desactivó %n reglas de este cuestionario:</numerusform>
        </translation>
    </message>
    <message>
        <source>{note} ({rule}, {by}, {date})</source>
        <translation>{note} ({rule}, {by}, {date})</translation>
    </message>
    <message>
        <source>Something in your group&apos;s list of switched-off rules could not be read, so more rules may count than it wants. Settings tells what.</source>
        <translation>Algo en la lista de reglas desactivadas de su grupo no se pudo leer, así que pueden contar más reglas de las que quiere. En Ajustes se dice qué.</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>All chapters</source>
        <extracomment>Below this effective height the chips of all chapters would leave no room for the topics.</extracomment>
        <translation>Todos los capítulos</translation>
    </message>
    <message>
        <source>Chapter: {chapter}</source>
        <translation>Capítulo: {chapter}</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>To plan</source>
        <translation>Para planear</translation>
    </message>
    <message>
        <source>English is the source text</source>
        <translation>El texto original está en inglés</translation>
    </message>
    <message>
        <source>Not yet in {language}: shown in English</source>
        <translation>Aún no está en {language}: se muestra en inglés</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>Filtrar temas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Insert puts a topic into the packet, or takes it out.</source>
        <translation>Insert pone un tema en el paquete o lo saca.</translation>
    </message>
    <message>
        <source>No topic has all these words</source>
        <translation>Ningún tema tiene todas estas palabras</translation>
    </message>
    <message>
        <source>The search above looks inside every passage and at the contacts, too.</source>
        <translation>La búsqueda de arriba también revisa cada pasaje y los contactos.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Mostrar todos los temas</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Client&apos;s language</source>
        <translation>Idioma del cliente</translation>
    </message>
    <message>
        <source>When there is time</source>
        <translation>Cuando haya tiempo</translation>
    </message>
    <message>
        <source>Information, not legal advice. Nothing you open or type here is kept.</source>
        <translation>Información, no asesoría legal. No se guarda nada de lo que abra o escriba aquí.</translation>
    </message>
</context>
<context>
    <name>HotlineStrip</name>
    <message>
        <source>Hotlines</source>
        <translation>Líneas de ayuda</translation>
    </message>
    <message>
        <source>Call to confirm</source>
        <translation>Llame para confirmar</translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message>
        <source>for the client</source>
        <translation>para el cliente</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>para usted</translation>
    </message>
    <message numerus="yes">
        <source>Review overdue by %n day(s)</source>
        <translation>
            <numerusform>Revisión atrasada %n día</numerusform>
            <numerusform>Revisión atrasada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Source text · facts checked {day}</source>
        <translation>Texto original · datos verificados el {day}</translation>
    </message>
    <message>
        <source>no lawyer has read it yet</source>
        <translation>aún no lo ha leído un abogado</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Traducción automática</translation>
    </message>
    <message>
        <source>Translated by a person</source>
        <translation>Traducido por una persona</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Type a language in any script</source>
        <translation>Escriba un idioma en cualquier alfabeto</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Client&apos;s language</source>
        <translation>Idioma del cliente</translation>
    </message>
</context>
<context>
    <name>LetterAbout</name>
    <message>
        <source>All &amp;letters</source>
        <extracomment>Width of the look at 100 percent text, in pixels.</extracomment>
        <translation>Todas las &amp;cartas</translation>
    </message>
    <message>
        <source>&amp;Read in {language}</source>
        <translation>&amp;Leer en {language}</translation>
    </message>
    <message>
        <source>The words of this letter are in English only: they are not in {language} yet.</source>
        <translation>Los textos de esta carta están solo en inglés: todavía no están en {language}.</translation>
    </message>
    <message>
        <source>The page for the client is in English, too: it is not in {language} yet.</source>
        <translation>La página para el cliente también está en inglés: todavía no está en {language}.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <source>Choose…</source>
        <extracomment>Leaving a field for one of these is not leaving it.</extracomment>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>Give this or {others}; one is enough.</source>
        <translation>Dé esto o {others}; uno basta.</translation>
    </message>
    <message>
        <source>Needed for this letter.</source>
        <translation>Necesario para esta carta.</translation>
    </message>
    <message>
        <source>You can leave it out.</source>
        <translation>Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>Private: see that nobody else reads the screen.</source>
        <translation>Privado: cuide que nadie más lea la pantalla.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Month/day/year, such as 03/15/1988.</source>
        <translation>Mes/día/año, por ejemplo 03/15/1988.</translation>
    </message>
    <message>
        <source>This means {day}.</source>
        <translation>Esto significa {day}.</translation>
    </message>
    <message>
        <source>Four digits and nothing else. Never the whole number.</source>
        <translation>Cuatro cifras y nada más. Nunca el número completo.</translation>
    </message>
    <message>
        <source>An A-number is the letter A and eight or nine digits.</source>
        <translation>Un número A es la letra A y ocho o nueve cifras.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Una dirección de correo es como name@example.org.</translation>
    </message>
    <message>
        <source>A phone number has digits, spaces and dashes.</source>
        <translation>Un número de teléfono tiene cifras, espacios y guiones.</translation>
    </message>
    <message>
        <source>Three letters, such as CHI.</source>
        <translation>Tres letras, por ejemplo CHI.</translation>
    </message>
    <message numerus="yes">
        <source>Too long for this letter: at most %n character(s).</source>
        <translation>
            <numerusform>Demasiado largo para esta carta: %n letra como máximo.</numerusform>
            <numerusform>Demasiado largo para esta carta: %n letras como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long for this letter. Make it shorter.</source>
        <translation>Demasiado largo para esta carta. Acórtelo.</translation>
    </message>
    <message>
        <source>This must stand on one line.</source>
        <translation>Esto debe ir en una sola línea.</translation>
    </message>
    <message>
        <source>Write month, day and year, such as 03/15/1988.</source>
        <translation>Escriba mes, día y año, por ejemplo 03/15/1988.</translation>
    </message>
    <message>
        <source>This letter is not for that state.</source>
        <translation>Esta carta no es para ese estado.</translation>
    </message>
    <message>
        <source>This does not look right. Look at it again.</source>
        <translation>Esto no parece correcto. Revíselo.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Kept nowhere: what you fill in is gone when the visit ends.</source>
        <translation>No se guarda: lo que usted escribe se borra al terminar la visita.</translation>
    </message>
</context>
<context>
    <name>LetterGaps</name>
    <message>
        <source>Look at these again, or fill them in</source>
        <translation>Revise estos datos o complételos</translation>
    </message>
    <message>
        <source>Look at these again</source>
        <translation>Revise estos datos</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Todavía vacío</translation>
    </message>
    <message>
        <source>What is wrong is left out of the letter.</source>
        <translation>Lo que está mal no aparece en la carta.</translation>
    </message>
    <message>
        <source>Empty places in the letter have a line, to be filled in by hand.</source>
        <translation>Los lugares vacíos de la carta tienen una línea para escribir a mano.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Print it with gaps</source>
        <extracomment>Below this effective height only what is needed stays round the form and the pages. The last steps.</extracomment>
        <translation>Imprimirla con espacios vacíos</translation>
    </message>
    <message>
        <source>Save it with gaps</source>
        <translation>Guardarla con espacios vacíos</translation>
    </message>
    <message>
        <source>Copy it with gaps</source>
        <translation>Copiarla con espacios vacíos</translation>
    </message>
    <message>
        <source>Add it with gaps</source>
        <translation>Agregarla con espacios vacíos</translation>
    </message>
    <message>
        <source>All &amp;letters</source>
        <translation>Todas las &amp;cartas</translation>
    </message>
    <message>
        <source>A&amp;bout it</source>
        <translation>Acerca &amp;de ella</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>&amp;Guardar PDF</translation>
    </message>
    <message>
        <source>&amp;Copy the text for the site</source>
        <translation>Co&amp;piar el texto para el sitio</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Co&amp;piar como texto</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>Add &amp;to packet</source>
        <translation>Agregar al pa&amp;quete</translation>
    </message>
    <message>
        <source>What this letter can and can not do, and when to ask a lawyer first</source>
        <translation>Qué puede y qué no puede hacer esta carta, y cuándo preguntar primero a un abogado</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulario</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pági&amp;nas</translation>
    </message>
    <message>
        <source>Form of the letter</source>
        <translation>Formulario de la carta</translation>
    </message>
</context>
<context>
    <name>LetterStart</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Choose a letter. You see what it can do and what it risks before you fill it in.</source>
        <translation>Elija una carta. Antes de rellenarla usted ve qué puede hacer y qué riesgos tiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are left out: they are not for this state or this status.</source>
        <translation>
            <numerusform>%n carta no se muestra: no es para este estado o este estatus.</numerusform>
            <numerusform>%n cartas no se muestran: no son para este estado o este estatus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Information, not legal advice.</source>
        <translation>Información, no asesoría legal.</translation>
    </message>
    <message>
        <source>US citizen</source>
        <translation>Ciudadano de EE. UU.</translation>
    </message>
    <message>
        <source>Green-card holder</source>
        <translation>Residente permanente (green card)</translation>
    </message>
    <message>
        <source>Neither of these</source>
        <translation>Ninguno de los dos</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dice</translation>
    </message>
    <message>
        <source>For which &amp;state</source>
        <translation>Para qué &amp;estado</translation>
    </message>
    <message>
        <source>Stat&amp;us, if it is said</source>
        <translation>Estat&amp;us, si se dice</translation>
    </message>
    <message>
        <source>Kept nowhere. It only leaves out letters that do not fit.</source>
        <translation>No se guarda. Solo quita las cartas que no sirven.</translation>
    </message>
    <message>
        <source>To companies</source>
        <translation>A empresas</translation>
    </message>
    <message>
        <source>To the government</source>
        <translation>Al gobierno</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>Para la familia</translation>
    </message>
    <message>
        <source>For a workplace</source>
        <translation>Para un lugar de trabajo</translation>
    </message>
    <message>
        <source>On paper, by mail</source>
        <translation>En papel, por correo</translation>
    </message>
    <message>
        <source>Text for the office&apos;s site</source>
        <translation>Texto para el sitio de la oficina</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>On paper, to hand over</source>
        <translation>En papel, para entregar</translation>
    </message>
</context>
<context>
    <name>Lettering</name>
    <message>
        <source>The text is on the clipboard.</source>
        <extracomment>Name of a saved letter at first: it tells nothing of what is inside.</extracomment>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>Paste it into the office&apos;s site or an e-mail. End takes it off the clipboard.</source>
        <translation>Péguelo en el sitio de la oficina o en un correo. «Terminar» lo quita del portapapeles.</translation>
    </message>
    <message>
        <source>The letter is in the packet.</source>
        <translation>La carta está en el paquete.</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>&amp;Fill in this letter</source>
        <extracomment>What is in front.</extracomment>
        <translation>&amp;Rellenar esta carta</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>{state}: %n office(s) of the list</source>
        <extracomment>On a narrower card (at 100 percent text), or one higher than wide, the legend goes under the map.</extracomment>
        <translation>
            <numerusform>{state}: %n oficina de la lista</numerusform>
            <numerusform>{state}: %n oficinas de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {state}</source>
        <translation>Solo {state}</translation>
    </message>
    <message>
        <source>Show the whole country</source>
        <translation>Mostrar todo el país</translation>
    </message>
    <message>
        <source>Enlarge {state}</source>
        <translation>Ampliar {state}</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Otras oficinas</translation>
    </message>
    <message>
        <source>Larger circle: more offices</source>
        <translation>Círculo más grande: más oficinas</translation>
    </message>
    <message>
        <source>Map of offices</source>
        <translation>Mapa de oficinas</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) of the list are on the map.</source>
        <translation>
            <numerusform>%n oficina de la lista está en el mapa.</numerusform>
            <numerusform>%n oficinas de la lista están en el mapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows step through the states, plus and minus zoom, Return shows one state alone.</source>
        <translation>Las flechas recorren los estados, más y menos cambian el tamaño, Intro muestra un solo estado.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file was not saved: the disk is full. Everything is still in the window. Choose another place.</source>
        <translation>El archivo no se guardó: el disco está lleno. Todo sigue en la ventana. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file was not saved: nothing may be written there. Everything is still in the window. Choose another place.</source>
        <translation>El archivo no se guardó: no está permitido escribir allí. Todo sigue en la ventana. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file was not saved: the folder is not there any more. Everything is still in the window. Choose another place.</source>
        <translation>El archivo no se guardó: la carpeta ya no está allí. Todo sigue en la ventana. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file was not saved. Everything is still in the window. Try again, or choose another place.</source>
        <translation>El archivo no se guardó. Todo sigue en la ventana. Intente de nuevo o elija otro lugar.</translation>
    </message>
    <message>
        <source>The library with the guidance is not there. Copy the program folder again, or build it.</source>
        <translation>Falta la biblioteca con la guía. Vuelva a copiar la carpeta del programa o genérela.</translation>
    </message>
    <message>
        <source>The library belongs to another version of the program. Copy both from one place again.</source>
        <translation>La biblioteca es de otra versión del programa. Vuelva a copiar ambos del mismo lugar.</translation>
    </message>
    <message>
        <source>The library is damaged and can not be read. Your settings are safe. Copy the program again.</source>
        <translation>La biblioteca está dañada y no se puede leer. Sus ajustes están a salvo. Vuelva a copiar el programa.</translation>
    </message>
    <message>
        <source>There is no such topic in this library.</source>
        <translation>No existe ese tema en esta biblioteca.</translation>
    </message>
    <message>
        <source>No place with this ZIP code or city name is known.</source>
        <translation>No se conoce ningún lugar con ese código postal o nombre de ciudad.</translation>
    </message>
    <message>
        <source>Your settings file was damaged. It was kept as {name}; the program goes on with fresh ones.</source>
        <translation>Su archivo de ajustes estaba dañado. Se guardó como {name}; el programa sigue con ajustes nuevos.</translation>
    </message>
    <message>
        <source>Your settings could not be saved here. They hold until the program is closed.</source>
        <translation>No se pudieron guardar sus ajustes aquí. Valen hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Everything is still in the window. Try again, or save a PDF and print it from another computer.</source>
        <translation>La impresora no aceptó las páginas. Todo sigue en la ventana. Intente de nuevo, o guarde un PDF e imprímalo desde otra computadora.</translation>
    </message>
    <message>
        <source>These pages can not be set: a character in them has no shape in the shipped typefaces. Look at the name of your group and at what was typed for the cards. Nothing was lost.</source>
        <translation>No se pueden preparar estas páginas: contienen un carácter que no existe en las fuentes tipográficas del programa. Revise el nombre de su grupo y lo que se escribió para las tarjetas. No se perdió nada.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing of yours was lost.</source>
        <translation>Algo salió mal. No se perdió nada suyo.</translation>
    </message>
</context>
<context>
    <name>OfficeMap</name>
    <message numerus="yes">
        <source>%n office(s), the first: {name}</source>
        <extracomment>Offices closer than this many pixels share a circle. A state is drawn at most this much larger than in the whole country.</extracomment>
        <translation>
            <numerusform>%n oficina, la primera: {name}</numerusform>
            <numerusform>%n oficinas, la primera: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficerCard</name>
    <message>
        <source>Card {number} of {total}</source>
        <extracomment>Type sizes of the English in points: the largest that fits, never under the second (look.md, &quot;Officer card&quot;). The client&apos;s line below. More lines than this on one card are not read in passing.</extracomment>
        <translation>Tarjeta {number} de {total}</translation>
    </message>
    <message>
        <source>Card for an officer: {words}</source>
        <translation>Tarjeta para un agente: {words}</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>Tarjeta anterior</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Tarjeta siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Scroll the card</source>
        <translation>Desplazar la tarjeta</translation>
    </message>
</context>
<context>
    <name>PacketButton</name>
    <message>
        <source>In the packet</source>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>Add to packet</source>
        <translation>Agregar al paquete</translation>
    </message>
    <message>
        <source>This topic is in the packet already</source>
        <translation>Este tema ya está en el paquete</translation>
    </message>
</context>
<context>
    <name>PacketCard</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it, Delete takes it out, Space shows its pages.</source>
        <translation>Alt+Up y Alt+Down lo mueven, Delete lo saca, la barra espaciadora muestra sus páginas.</translation>
    </message>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>Arrastre para cambiar el orden (Alt+Up, Alt+Down)</translation>
    </message>
    <message>
        <source>Take out: {title}</source>
        <translation>Sacar: {title}</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>Sacar (Delete)</translation>
    </message>
</context>
<context>
    <name>PacketChoices</name>
    <message>
        <source>No number</source>
        <extracomment>Longest words for a card, in letters: what fits on its foot. Places in the list of numbers. Asked for more often than the rest; the view puts it where it is seen.</extracomment>
        <translation>Ningún número</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>{language} only</source>
        <translation>Solo {language}</translation>
    </message>
    <message>
        <source>{language} and {other}</source>
        <translation>{language} con {other}</translation>
    </message>
    <message>
        <source>Your group&apos;s name is printed on every page: {name}</source>
        <translation>El nombre de su grupo se imprime en cada página: {name}</translation>
    </message>
    <message>
        <source>Your group has no name yet; it would stand on every page.</source>
        <translation>Su grupo aún no tiene nombre; el nombre iría en cada página.</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Set the name of the group</source>
        <translation>Poner el nombre del grupo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Large print (18 points)</source>
        <translation>Letra grande (18 puntos)</translation>
    </message>
    <message>
        <source>&amp;Number to call on the cards</source>
        <translation>Nú&amp;mero al que llamar, en las tarjetas</translation>
    </message>
    <message>
        <source>Number to call on the cards</source>
        <translation>Número al que llamar, en las tarjetas</translation>
    </message>
    <message>
        <source>&amp;Who answers</source>
        <translation>&amp;Quién contesta</translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation>Número de teléf&amp;ono</translation>
    </message>
    <message>
        <source>Kept nowhere: it is gone when the visit ends.</source>
        <translation>No se guarda en ningún lugar: desaparece cuando termina la visita.</translation>
    </message>
</context>
<context>
    <name>PacketRows</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>Item to its first page, counted from 0, and the number of its pages.</extracomment>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} and {other}</source>
        <translation>{language} con {other}</translation>
    </message>
    <message>
        <source>Topic · {languages}</source>
        <translation>Tema · {languages}</translation>
    </message>
    <message>
        <source>It is not in the folder any more.</source>
        <translation>Ya no está en la carpeta.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>Carta para {name}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>From the check, no answers</source>
        <translation>De las preguntas, sin respuestas</translation>
    </message>
    <message>
        <source>Wallet cards</source>
        <translation>Tarjetas de bolsillo</translation>
    </message>
    <message>
        <source>Eight cards to cut out</source>
        <translation>Ocho tarjetas para recortar</translation>
    </message>
    <message>
        <source>Card for an officer</source>
        <translation>Tarjeta para un agente</translation>
    </message>
    <message>
        <source>A page to hold up</source>
        <translation>Una página para mostrar en alto</translation>
    </message>
    <message>
        <source>Page of your group</source>
        <translation>Página de su grupo</translation>
    </message>
</context>
<context>
    <name>PacketStart</name>
    <message>
        <source>Packet</source>
        <extracomment>Icons of the ready packets by their id; others get that of a packet.</extracomment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Nothing in the packet yet. Begin with a ready packet, or put in what this client needs.</source>
        <translation>Aún no hay nada en el paquete. Empiece con un paquete listo o ponga lo que este cliente necesita.</translation>
    </message>
    <message>
        <source>Ready packets</source>
        <translation>Paquetes listos</translation>
    </message>
    <message>
        <source>Or one thing at a time</source>
        <translation>O una cosa a la vez</translation>
    </message>
    <message>
        <source>Choose a &amp;topic in the guide</source>
        <translation>Elegir un &amp;tema de la guía</translation>
    </message>
    <message>
        <source>Choose a &amp;contact</source>
        <translation>Elegir un &amp;contacto</translation>
    </message>
    <message>
        <source>&amp;Wallet cards</source>
        <translation>Tarjetas de &amp;bolsillo</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Packet</source>
        <extracomment>Below this effective height only what is needed stays round the list and the pages.</extracomment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>&amp;Wallet cards</source>
        <translation>Tarjetas de &amp;bolsillo</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pági&amp;nas</translation>
    </message>
    <message>
        <source>Add to the packet</source>
        <translation>Agregar al paquete</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>&amp;Officer card</source>
        <translation>Tarjeta para un &amp;agente</translation>
    </message>
    <message>
        <source>Page of yo&amp;ur group</source>
        <translation>Página de su gr&amp;upo</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>&amp;Guardar PDF</translation>
    </message>
    <message>
        <source>End clears this packet. Nothing stays on this machine.</source>
        <translation>“Terminar” borra este paquete. No queda nada en esta computadora.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n page(s)</source>
        <translation>
            <numerusform>&amp;Imprimir %n página</numerusform>
            <numerusform>&amp;Imprimir %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Drag to change the order, or use Alt+Up and Alt+Down.</source>
        <translation>Arrastre para cambiar el orden, o use Alt+Up y Alt+Down.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n página.</numerusform>
            <numerusform>%n páginas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>These pages are not the newest.</source>
        <translation>Estas páginas no son las más recientes.</translation>
    </message>
    <message>
        <source>No pages were made.</source>
        <translation>No se creó ninguna página.</translation>
    </message>
    <message>
        <source>A character that was typed has no shape in the shipped typefaces. Write it in another way. Nothing was lost.</source>
        <translation>Un carácter que se escribió no existe en las letras incluidas. Escríbalo de otra manera. No se perdió nada.</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>No se pudieron crear las páginas.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n página se envió a la impresora.</numerusform>
            <numerusform>%n páginas se enviaron a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Detener la impresión</translation>
    </message>
    <message>
        <source>Printing was stopped. The printer may still give out a few pages.</source>
        <translation>Se detuvo la impresión. La impresora aún puede sacar algunas páginas.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Esta computadora no tiene impresora.</translation>
    </message>
    <message>
        <source>Save a PDF, on a USB stick for instance, and print it from another computer.</source>
        <translation>Guarde un PDF, por ejemplo en una memoria USB, e imprímalo desde otra computadora.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Setting the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Mostrar las páginas</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Pages {first} to {last} of {pages}</source>
        <translation>Páginas {first} a {last} de {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Como se imprimirá</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Páginas más pequeñas</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Páginas más grandes</translation>
    </message>
    <message>
        <source>Pages as wide as there is room</source>
        <translation>Páginas tan anchas como quepan</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>PassageBody</name>
    <message>
        <source>The English of this part has changed since it was translated.</source>
        <translation>El inglés de esta parte cambió después de traducirse.</translation>
    </message>
</context>
<context>
    <name>PassageText</name>
    <message>
        <source>Copy</source>
        <extracomment>Width that a column of a table needs at least, in pixels at 100 percent text: a word like &quot;September&quot;. Width of the reading column in the look: what a text is laid out for before it is told its width.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>&amp;ZIP code or city</source>
        <extracomment>Cities of one name offered as buttons; with more, writing the state is quicker than looking for it.</extracomment>
        <translation>Códi&amp;go postal o ciudad</translation>
    </message>
    <message>
        <source>90012 or Fresno, CA</source>
        <translation>90012 o Fresno, CA</translation>
    </message>
</context>
<context>
    <name>QrBlock</name>
    <message>
        <source>Point a phone here</source>
        <translation>Apunte un teléfono aquí</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <source>QR code with the whole contact card instead of the number</source>
        <translation>Código QR con toda la tarjeta de contacto en vez del número</translation>
    </message>
    <message>
        <source>QR code: contact card of {name}</source>
        <translation>Código QR: tarjeta de contacto de {name}</translation>
    </message>
    <message>
        <source>QR code: call {phone}</source>
        <translation>Código QR: llamar al {phone}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question {number} of {total}</source>
        <extracomment>Icon and words of each answer. Pixels at 100 percent text.</extracomment>
        <translation>Pregunta {number} de {total}</translation>
    </message>
    <message>
        <source>This stays on this screen. Nothing is saved. You can stop at any time.</source>
        <translation>Esto se queda en esta pantalla. No se guarda nada. Puede parar cuando quiera.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <extracomment>Only views that are built stand here. Settings stands at the foot.</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Buscar ayuda</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Data flows</source>
        <translation>Flujo de datos</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>RecipientNote</name>
    <message>
        <source>We know no certain postal address, so the letter has none printed.</source>
        <translation>No conocemos una dirección postal segura; por eso la carta no lleva ninguna impresa.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Safety first</source>
        <extracomment>Widths of the look at 100 percent text, in pixels: those of a topic&apos;s sheet and of the help beside it.</extracomment>
        <translation>Su seguridad va primero</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Qué hacer primero</translation>
    </message>
    <message numerus="yes">
        <source>Later: %n more step(s)</source>
        <translation>
            <numerusform>Después: %n paso más</numerusform>
            <numerusform>Después: %n pasos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Information, not legal advice. Weights are judgment: nobody can say what will happen.</source>
        <translation>Información, no asesoría legal. El peso que damos a cada cosa es una valoración: nadie puede decir qué va a pasar.</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message numerus="yes">
        <source>%n contact(s) near {place}</source>
        <extracomment>With fewer offices than this the note proposes a filter to loosen.</extracomment>
        <translation>
            <numerusform>%n contacto cerca de {place}</numerusform>
            <numerusform>%n contactos cerca de {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) for {place}</source>
        <translation>
            <numerusform>%n contacto para {place}</numerusform>
            <numerusform>%n contactos para {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Primero los más cercanos</translation>
    </message>
    <message>
        <source>State-wide and national</source>
        <translation>Estatales y nacionales</translation>
    </message>
    <message>
        <source>Not stated: ask</source>
        <translation>No indicado: pregunte</translation>
    </message>
    <message>
        <source>Old sources: check before you use them</source>
        <translation>Fuentes antiguas: verifique antes de usarlas</translation>
    </message>
    <message>
        <source>Local offices</source>
        <translation>Oficinas locales</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact fits.</source>
        <translation>Ningún contacto coincide.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n contact(s) fit.</source>
        <translation>
            <numerusform>Solo coincide %n contacto.</numerusform>
            <numerusform>Solo coinciden %n contactos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n office(s) near {place} fit.</source>
        <translation>
            <numerusform>Solo coincide %n oficina cerca de {place}.</numerusform>
            <numerusform>Solo coinciden %n oficinas cerca de {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{few} No filter is in the way: the directory has no others for this place.</source>
        <translation>{few} Ningún filtro lo impide: el directorio no tiene más para este lugar.</translation>
    </message>
    <message>
        <source>Without {filter} there would be {count}.</source>
        <translation>Sin {filter} habría {count}.</translation>
    </message>
    <message>
        <source>Loosen these filters</source>
        <translation>Quitar estos filtros</translation>
    </message>
    <message>
        <source>Loosen that filter</source>
        <translation>Quitar ese filtro</translation>
    </message>
    <message>
        <source>At any distance there would be {count}.</source>
        <translation>A cualquier distancia habría {count}.</translation>
    </message>
    <message>
        <source>Show any distance</source>
        <translation>Mostrar a cualquier distancia</translation>
    </message>
    <message numerus="yes">
        <source>Within %n mile(s) there would be {count}.</source>
        <translation>
            <numerusform>Hasta %n milla habría {count}.</numerusform>
            <numerusform>Hasta %n millas habría {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Widen to %n mile(s)</source>
        <translation>
            <numerusform>Ampliar a %n milla</numerusform>
            <numerusform>Ampliar a %n millas</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>the distance</source>
        <translation>la distancia</translation>
    </message>
    <message>
        <source>“{filter}”</source>
        <translation>“{filter}”</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Contact &amp;sheet</source>
        <translation>&amp;Hoja de contactos</translation>
    </message>
    <message>
        <source>Numbers to carry on paper, in large type</source>
        <translation>Números para llevar en papel, en letra grande</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Take out of the packet (Insert)</source>
        <translation>Sacar del paquete (Insert)</translation>
    </message>
    <message>
        <source>Add to packet (Insert)</source>
        <translation>Agregar al paquete (Insert)</translation>
    </message>
</context>
<context>
    <name>SayBox</name>
    <message>
        <source>Show to officer</source>
        <translation>Mostrar al agente</translation>
    </message>
    <message>
        <source>Show to officer: {words}</source>
        <translation>Mostrar al agente: {words}</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud: {words}</source>
        <translation>Leer en voz alta: {words}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>No se encontró nada para “{words}”</translation>
    </message>
    <message>
        <source>Try one word, such as “door”, “work” or “lawyer”, or look through all topics.</source>
        <translation>Pruebe con una palabra, como “puerta”, “trabajo” o “abogado”, o revise todos los temas.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Mostrar todos los temas</translation>
    </message>
    <message>
        <source>Topic · {languages}</source>
        <translation>Tema · {languages}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Insert puts a result into the packet, or takes it out.</source>
        <translation>Insert pone un resultado en el paquete o lo saca.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <extracomment>Languages that the interface itself speaks. No input method is to learn where this machine stands. Below this width of a sheet, at 100 percent text, labels stand above their fields.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>End of a visit</source>
        <translation>Fin de una visita</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>&amp;Your language</source>
        <translation>&amp;Su idioma</translation>
    </message>
    <message>
        <source>&amp;Client languages shown first</source>
        <translation>&amp;Idiomas de clientes que aparecen primero</translation>
    </message>
    <message>
        <source>&amp;ZIP code of the office</source>
        <translation>&amp;Código postal de la oficina</translation>
    </message>
    <message>
        <source>&amp;Name of your group</source>
        <translation>&amp;Nombre de su grupo</translation>
    </message>
    <message>
        <source>&amp;Folder of your group</source>
        <translation>C&amp;arpeta de su grupo</translation>
    </message>
    <message>
        <source>&amp;Paper in the printer</source>
        <translation>&amp;Papel de la impresora</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Five digits; leave empty to be asked each time</source>
        <translation>Cinco dígitos; déjelo vacío para que se pregunte cada vez</translation>
    </message>
    <message>
        <source>Pressing Shift three times ends the visit</source>
        <translation>Presionar Shift tres veces termina la visita</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>KYR {version}. Information, not legal advice.</source>
        <translation>KYR {version}. Información, no asesoría legal.</translation>
    </message>
    <message>
        <source>This program never opens a network connection. What a client types or reads is never written to disk.</source>
        <translation>Este programa nunca abre una conexión de red. Lo que un cliente escribe o lee nunca se guarda en el disco.</translation>
    </message>
    <message>
        <source>Facts in this library were last checked on {date}.</source>
        <translation>Los datos de esta biblioteca se verificaron por última vez el {date}.</translation>
    </message>
    <message>
        <source>Code: Apache License 2.0. Texts: Creative Commons Attribution 4.0 International.</source>
        <translation>Código: Apache License 2.0. Textos: Creative Commons Attribution 4.0 International.</translation>
    </message>
    <message>
        <source>Fonts: Noto, SIL Open Font License 1.1. Icons: Lucide, ISC. Map shapes: us-atlas, ISC.</source>
        <translation>Fuentes tipográficas: Noto, SIL Open Font License 1.1. Iconos: Lucide, ISC. Formas del mapa: us-atlas, ISC.</translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>Back</source>
        <extracomment>The widest that two columns may grow together, at 100 percent text.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Left)</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar juntos</translation>
    </message>
    <message>
        <source>Keep both languages at the same passage</source>
        <translation>Mantener ambos idiomas en el mismo pasaje</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Un solo idioma</translation>
    </message>
    <message>
        <source>Scroll your text</source>
        <translation>Desplazar su texto</translation>
    </message>
    <message>
        <source>Scroll the client&apos;s text</source>
        <translation>Desplazar el texto del cliente</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Officers at the door</source>
        <extracomment>The words of the client&apos;s line come from the translator of the client&apos;s language, by the same English key.</extracomment>
        <translation>Agentes en la puerta</translation>
    </message>
    <message>
        <source>Knocking, at home</source>
        <translation>Tocan, en casa</translation>
    </message>
    <message>
        <source>Stopped in the street</source>
        <translation>Me paran en la calle</translation>
    </message>
    <message>
        <source>On foot, in public</source>
        <translation>A pie, en público</translation>
    </message>
    <message>
        <source>Stopped in the car</source>
        <translation>Me paran en el carro</translation>
    </message>
    <message>
        <source>Driver or passenger</source>
        <translation>Conductor o pasajero</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En el trabajo</translation>
    </message>
    <message>
        <source>Raid, audit, questions</source>
        <translation>Redada, auditoría, preguntas</translation>
    </message>
    <message>
        <source>Someone was taken</source>
        <translation>Se llevaron a alguien</translation>
    </message>
    <message>
        <source>First hours, finding them</source>
        <translation>Primeras horas, cómo encontrarlo</translation>
    </message>
    <message>
        <source>Phone taken or searched</source>
        <translation>Me quitan o revisan el teléfono</translation>
    </message>
    <message>
        <source>By police or at the border</source>
        <translation>La policía o en la frontera</translation>
    </message>
    <message>
        <source>A spyware warning</source>
        <translation>Un aviso de programa espía</translation>
    </message>
    <message>
        <source>From Apple, Google or WhatsApp</source>
        <translation>De Apple, Google o WhatsApp</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Airport, border, bus</source>
        <translation>Aeropuerto, frontera, autobús</translation>
    </message>
    <message>
        <source>How can they find me?</source>
        <translation>¿Cómo me encuentran?</translation>
    </message>
    <message>
        <source>Systems, data, cameras</source>
        <translation>Sistemas, datos, cámaras</translation>
    </message>
    <message>
        <source>Protect yourself</source>
        <translation>Protéjase</translation>
    </message>
    <message>
        <source>Phone, accounts, messages</source>
        <translation>Teléfono, cuentas, mensajes</translation>
    </message>
    <message>
        <source>Prepare your family</source>
        <translation>Prepare a su familia</translation>
    </message>
    <message>
        <source>Children, papers, a lawyer</source>
        <translation>Hijos, papeles, un abogado</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>Sus registros</translation>
    </message>
    <message>
        <source>Files, brokers, rights</source>
        <translation>Archivos, venta de datos, derechos</translation>
    </message>
    <message>
        <source>What is happening?</source>
        <translation>¿Qué está pasando?</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Source {number} of {total}</source>
        <translation>Fuente {number} de {total}</translation>
    </message>
    <message>
        <source>All sources of this page</source>
        <translation>Todas las fuentes de esta página</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Llamar a este número</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Scroll the sources</source>
        <translation>Desplazar las fuentes</translation>
    </message>
    <message>
        <source>Reported, not confirmed by an official record.</source>
        <translation>Reportado, sin confirmar por un registro oficial.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Ask in a private place, or let the client hold the screen.</source>
        <translation>Pregunte en un lugar privado, o deje que el cliente sostenga la pantalla.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message numerus="yes">
        <source>Are you still there? This visit ends in %n second(s).</source>
        <translation>
            <numerusform>¿Sigue ahí? Esta visita termina en %n segundo.</numerusform>
            <numerusform>¿Sigue ahí? Esta visita termina en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>What answers &quot;I am still here&quot; and must not press what lies under the question.</extracomment>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Packet {count}</source>
        <translation>Paquete {count}</translation>
    </message>
    <message numerus="yes">
        <source>Packet: %n thing(s)</source>
        <translation>
            <numerusform>Paquete: %n cosa</numerusform>
            <numerusform>Paquete: %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>What the client takes home (Alt+6)</source>
        <translation>Lo que el cliente se lleva a casa (Alt+6)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Search guidance and contacts</source>
        <translation>Buscar en la guía y los contactos</translation>
    </message>
    <message>
        <source>Client: {language}</source>
        <translation>Cliente: {language}</translation>
    </message>
    <message>
        <source>Client&apos;s language: {language}</source>
        <translation>Idioma del cliente: {language}</translation>
    </message>
    <message>
        <source>Choose the client&apos;s language (Ctrl+L)</source>
        <translation>Elegir el idioma del cliente (Ctrl+L)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size (Ctrl+Plus, Ctrl+Minus)</source>
        <translation>Tamaño del texto (Ctrl+Plus, Ctrl+Minus)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Claro, oscuro o alto contraste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Buscar (Ctrl+K)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End this visit and forget everything (Ctrl+Shift+E)</source>
        <translation>Terminar esta visita y olvidar todo (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>TopicAside</name>
    <message>
        <source>Call to confirm before you go.</source>
        <translation>Llame para confirmar antes de ir.</translation>
    </message>
    <message>
        <source>More offices that help with this</source>
        <translation>Más oficinas que ayudan con esto</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Quién puede ayudar</translation>
    </message>
    <message>
        <source>Help near {place}</source>
        <translation>Ayuda cerca de {place}</translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>Both languages side by side</source>
        <translation>Ambos idiomas lado a lado</translation>
    </message>
    <message>
        <source>This page has no second language to show: choose another client language.</source>
        <translation>Esta página no tiene un segundo idioma para mostrar: elija otro idioma del cliente.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Put this topic into the packet and print it (Ctrl+P)</source>
        <translation>Poner este tema en el paquete e imprimirlo (Ctrl+P)</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Left)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Go to a part of this page</source>
        <translation>Ir a una parte de esta página</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>TopicFoot</name>
    <message>
        <source>This is information, not legal advice.</source>
        <translation>Esto es información, no asesoría legal.</translation>
    </message>
    <message>
        <source>Facts checked {day}.</source>
        <translation>Datos verificados el {day}.</translation>
    </message>
    <message>
        <source>Facts checked {day}. Covers news up to {month}.</source>
        <translation>Datos verificados el {day}. Incluye noticias hasta {month}.</translation>
    </message>
</context>
<context>
    <name>TopicHead</name>
    <message>
        <source>Review due soon: check this page again before you rely on it after {day}.</source>
        <extracomment>From so many days on an overdue page is called out of date outright.</extracomment>
        <translation>Pronto toca revisarla: vuelva a verificar esta página antes de confiar en ella después del {day}.</translation>
    </message>
    <message>
        <source>This text was translated by a machine. If something seems unclear, read the English.</source>
        <translation>Este texto lo tradujo una máquina. Si algo no parece claro, lea el inglés.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are older than the English.</source>
        <translation>
            <numerusform>%n parte es más antigua que el inglés.</numerusform>
            <numerusform>%n partes son más antiguas que el inglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is not yet in {languages}. It is shown in {shown}.</source>
        <translation>Esta página aún no está en {languages}. Se muestra en {shown}.</translation>
    </message>
    <message>
        <source>Read this page in English</source>
        <translation>Leer esta página en inglés</translation>
    </message>
    <message>
        <source>Out of date. {overdue}.</source>
        <translation>Desactualizada. {overdue}.</translation>
    </message>
    <message>
        <source>The law may have changed. Call a lawyer before you rely on this.</source>
        <translation>La ley puede haber cambiado. Llame a un abogado antes de confiar en esto.</translation>
    </message>
    <message>
        <source>Nobody has checked this page for a long time. Do not rely on it alone: ask a lawyer first.</source>
        <translation>Nadie ha verificado esta página en mucho tiempo. No confíe solo en ella: pregunte antes a un abogado.</translation>
    </message>
    <message>
        <source>This page is too old to act on. Ask a lawyer, and ask for an update of this program.</source>
        <translation>Esta página es demasiado antigua para actuar según ella. Pregunte a un abogado y pida una actualización de este programa.</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>Scroll the page</source>
        <extracomment>The first page stands long before this: then the machine is asked for a voice. Below this effective width the bar has room for icons beside its two buttons.</extracomment>
        <translation>Desplazar la página</translation>
    </message>
</context>
<context>
    <name>TrustLine</name>
    <message>
        <source>Covers news up to {month}</source>
        <translation>Incluye noticias hasta {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sources of this page</source>
        <translation>Mostrar las fuentes de esta página</translation>
    </message>
    <message>
        <source>Facts checked {day}</source>
        <translation>Datos verificados el {day}</translation>
    </message>
    <message numerus="yes">
        <source>Review overdue by %n day(s)</source>
        <translation>
            <numerusform>Revisión atrasada %n día</numerusform>
            <numerusform>Revisión atrasada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Review due {day}</source>
        <translation>Próxima revisión: {day}</translation>
    </message>
    <message>
        <source>Applies in all states</source>
        <translation>Vale en todos los estados</translation>
    </message>
    <message>
        <source>Applies in {states}</source>
        <translation>Vale en {states}</translation>
    </message>
    <message>
        <source>English is the source</source>
        <translation>El original está en inglés</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Traducción automática</translation>
    </message>
    <message>
        <source>Translated by {name}</source>
        <translation>Traducido por {name}</translation>
    </message>
    <message>
        <source>Translated by a person</source>
        <translation>Traducido por una persona</translation>
    </message>
    <message>
        <source>Not yet reviewed by a lawyer</source>
        <translation>Aún no revisado por un abogado</translation>
    </message>
    <message>
        <source>Reviewed by {name}, {day}</source>
        <translation>Revisado por {name}, {day}</translation>
    </message>
    <message>
        <source>Reviewed by {name}</source>
        <translation>Revisado por {name}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>{name} · complete</source>
        <extracomment>Lines in the strip of Home; more would push it below the first screen. Language chips; the others open in the picker.</extracomment>
        <translation>{name} · completo</translation>
    </message>
    <message numerus="yes">
        <source>{name} · %n topic(s)</source>
        <translation>
            <numerusform>{name} · %n tema</numerusform>
            <numerusform>{name} · %n temas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Fold</name>
    <message>
        <source>{title}. Hide</source>
        <translation>{title}. Ocultar</translation>
    </message>
    <message>
        <source>{title}. Show</source>
        <translation>{title}. Mostrar</translation>
    </message>
</context>
<context>
    <name>_Hotline</name>
    <message>
        <source>old source, {month}</source>
        <translation>fuente antigua, {month}</translation>
    </message>
    <message>
        <source>seen {month}</source>
        <translation>visto en {month}</translation>
    </message>
</context>
</TS>
