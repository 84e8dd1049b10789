<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>PieceWords</name>
    <message>
        <source>a file without description (%1)</source>
        <translation>un archivo sin descripción (%1)</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>No listada</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Only those mentioned</source>
        <translation>Solo las personas mencionadas</translation>
    </message>
    <message>
        <source>%1: “%2”, before it was “%3”</source>
        <comment>what, now, before</comment>
        <translation>%1: «%2»; antes era «%3»</translation>
    </message>
    <message>
        <source>Content warning added: “%1”</source>
        <translation>Advertencia de contenido añadida: «%1»</translation>
    </message>
    <message>
        <source>Content warning taken away: “%1”</source>
        <translation>Advertencia de contenido quitada: «%1»</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Advertencia de contenido</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>File attached: %1</source>
        <translation>Archivo adjuntado: %1</translation>
    </message>
    <message>
        <source>Description of a file</source>
        <translation>Descripción de un archivo</translation>
    </message>
    <message>
        <source>File taken away: %1</source>
        <translation>Archivo quitado: %1</translation>
    </message>
</context>
<context>
    <name>pregonero</name>
    <message>
        <source>A saved text could not be read.</source>
        <translation>No se ha podido leer un texto guardado.</translation>
    </message>
    <message>
        <source>The program did not get an answer, so it is not known whether it was done. Look before you try again.</source>
        <translation>El programa no recibió respuesta, así que no se sabe si se hizo. Míralo antes de volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>pregonero::AboutDialog</name>
    <message>
        <source>About Pregonero</source>
        <translation>Acerca de Pregonero</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>The desk of a public administration&apos;s community managers: hear what people say, answer in time, write, check, get it approved, publish, and prove it.</source>
        <translation>La mesa de trabajo de quienes llevan las redes de una administración pública: escuchar a la gente, responder a tiempo, escribir, revisar, obtener el visto bueno, publicar y poder probarlo.</translation>
    </message>
    <message>
        <source>It works without a connection, loses nothing that was typed, and says of each post only what it knows.</source>
        <translation>Funciona sin conexión, no pierde nada de lo escrito y de cada publicación solo dice lo que sabe.</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or (at your choice) any later one (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software libre: puedes usarlo, estudiarlo, compartirlo y modificarlo con arreglo a la Licencia Pública General de GNU, en su versión 3 o, si lo prefieres, en cualquier versión posterior (GPL-3.0-or-later). Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>pregonero::AccountWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Interrumpido. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Where is the account?</source>
        <translation>¿Dónde está la cuenta?</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Is this the account?</source>
        <translation>¿Es esta la cuenta?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Add this account</source>
        <translation>Aña&amp;dir esta cuenta</translation>
    </message>
    <message>
        <source>&amp;Use the token</source>
        <translation>&amp;Usar el token</translation>
    </message>
    <message>
        <source>&amp;Use the code</source>
        <translation>Usar el códi&amp;go</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>A&amp;brir el navegador</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>Rellena antes «%1».</translation>
    </message>
    <message>
        <source>Asking the network who this is</source>
        <translation>Preguntando a la red de quién es la cuenta</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Consultando al servidor</translation>
    </message>
    <message>
        <source>Asking the server whose token this is</source>
        <translation>Preguntando al servidor de quién es el token</translation>
    </message>
    <message>
        <source>Giving the code to the server</source>
        <translation>Entregando el código al servidor</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Keeping the account</source>
        <translation>Guardando la cuenta</translation>
    </message>
    <message>
        <source>The account %1 was not added: %2</source>
        <translation>La cuenta %1 no se añadió: %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Iniciar sesión como %1</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Iniciar &amp;sesión de nuevo</translation>
    </message>
    <message>
        <source>%1 was not signed in again: %2</source>
        <translation>No se pudo iniciar de nuevo la sesión de %1: %2</translation>
    </message>
    <message>
        <source>That is %1, not %2. Sign in as %2: if the browser goes on without asking, log out there first.</source>
        <translation>Esa es %1, no %2. Inicia sesión como %2: si el navegador sigue sin preguntar, cierra antes la sesión en él.</translation>
    </message>
    <message>
        <source>Is this what you want to listen to?</source>
        <translation>¿Es esto lo que quieres escuchar?</translation>
    </message>
</context>
<context>
    <name>pregonero::AccountsDialog</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún sin cuenta</translation>
    </message>
    <message>
        <source>Add the institution&apos;s account on a network, or the simulated town to practise. What is said to it is then heard here.</source>
        <translation>Añade la cuenta de la institución en una red, o la del pueblo simulado para practicar. Desde entonces verás aquí lo que le dicen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>network not installed</source>
        <translation>red no instalada</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Remove %1 from this desk?</source>
        <translation>¿Quitar %1 de este puesto?</translation>
    </message>
    <message>
        <source>It is no longer listened to and its secret is erased here. What was heard, written and decided stays, and the account itself stays on its network.</source>
        <translation>Se deja de escuchar y aquí se borra su secreto. Lo escuchado, lo escrito y lo decidido se conserva, y la cuenta sigue existiendo en su red.</translation>
    </message>
    <message>
        <source>&amp;Remove the account</source>
        <translation>&amp;Quitar la cuenta</translation>
    </message>
    <message>
        <source>%1 is no longer at this desk.</source>
        <translation>%1 ya no está en este puesto.</translation>
    </message>
    <message>
        <source>A network could not be loaded (%1). %2</source>
        <translation>No se ha podido cargar una red (%1). %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Iniciar &amp;sesión de nuevo…</translation>
    </message>
    <message>
        <source>This network asks for no sign-in.</source>
        <translation>Esta red no pide iniciar sesión.</translation>
    </message>
    <message>
        <source>For when the network no longer knows this desk, or the secret was lost.</source>
        <translation>Para cuando la red ya no reconoce este puesto o se ha perdido el secreto.</translation>
    </message>
</context>
<context>
    <name>pregonero::AddColumnDialog</name>
    <message>
        <source>Add a column</source>
        <translation>Añadir una columna</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>Qué muestra la columna</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nombre de la columna</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Of all that is here</source>
        <translation>De todo lo que hay aquí</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>Lo que encuentra una búsqueda</translation>
    </message>
    <message>
        <source>Everything unread</source>
        <translation>Todo lo no leído</translation>
    </message>
    <message>
        <source>All that this account hears</source>
        <translation>Todo lo que escucha esta cuenta</translation>
    </message>
    <message>
        <source>A hashtag</source>
        <translation>Una etiqueta</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Añadir columna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Hashtag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Words to search for</source>
        <translation>&amp;Palabras que buscar</translation>
    </message>
    <message>
        <source>For example, fiestas</source>
        <translation>Por ejemplo, fiestas</translation>
    </message>
    <message>
        <source>For example, luz or &quot;calle del Olmo&quot;</source>
        <translation>Por ejemplo, luz o «calle del Olmo»</translation>
    </message>
    <message>
        <source>As it is searched for</source>
        <translation>Como se busca</translation>
    </message>
</context>
<context>
    <name>pregonero::AttachmentStrip</name>
    <message>
        <source>Describe it for those who cannot see it</source>
        <translation>Descríbelo para quien no puede verlo</translation>
    </message>
    <message>
        <source>Alternative text of %1</source>
        <translation>Texto alternativo de %1</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Quitar este archivo</translation>
    </message>
</context>
<context>
    <name>pregonero::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>pregonero::ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>taken away: %1</source>
        <translation>quitado: %1</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>El mismo texto</translation>
    </message>
</context>
<context>
    <name>pregonero::CharacterMeter</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 too many</source>
        <translation>%1 de %2 · sobran %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>pregonero::CheckerPane</name>
    <message>
        <source>Checker</source>
        <translation>Comprobador</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Por corregir y por valorar</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Añadir al diccionario</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>What is ignored in this text, by whom and why</source>
        <translation>Qué se ignora en este texto, quién lo decidió y por qué</translation>
    </message>
    <message>
        <source>Which findings are listed</source>
        <translation>Qué avisos se muestran</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Para corregir</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>Para valorar</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings listed</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>back to the findings</source>
        <translation>volver a los avisos</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignorado</numerusform>
            <numerusform>%n ignorados</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>There are findings of other levels or categories: choose them with the filter above.</source>
        <translation>Hay avisos de otros niveles o categorías: elígelos con el filtro de arriba.</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Dejar de ignorar</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>Corregir %n</numerusform>
            <numerusform>Corregir los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends every place of this rule, in one step that can be undone</source>
        <translation>Corrige todos los casos de esta regla en un solo paso, que se puede deshacer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>person, day, hour</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>While you write, what could be better is listed here with its reason: tone and plain language, personal data, claims without a source, accessibility, spelling, length.</source>
        <translation>Mientras escribes, aquí aparece lo que se puede mejorar y por qué: tono y lenguaje claro, datos personales, afirmaciones sin fuente, accesibilidad, ortografía, longitud.</translation>
    </message>
</context>
<context>
    <name>pregonero::ColumnsModel</name>
    <message>
        <source>Said to %1</source>
        <translation>Lo que dicen a %1</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Lo que sigue %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Todo %1</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>el pueblo</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publicado por %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Everything heard</source>
        <translation>Todo lo escuchado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n sin leer</numerusform>
            <numerusform>%1, %n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>pregonero::Composer</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n por valorar</numerusform>
            <numerusform>%n por valorar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an account first: Accounts, Add account.</source>
        <translation>Añade antes una cuenta: Cuentas, Añadir cuenta.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Reply as</source>
        <translation>Responder como</translation>
    </message>
    <message>
        <source>Publish as</source>
        <translation>Publicar como</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Advertencia de contenido</translation>
    </message>
    <message>
        <source>Warning shown before the text</source>
        <translation>Aviso que se muestra antes del texto</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Texto del borrador</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Escribe la respuesta</translation>
    </message>
    <message>
        <source>What has to be known?</source>
        <translation>¿Qué hay que contar?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programar…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún sin cuenta</translation>
    </message>
    <message>
        <source>The account this was written for is no longer here. Choose the account that is to publish it.</source>
        <translation>La cuenta para la que se escribió esto ya no está aquí. Elige la cuenta que debe publicarlo.</translation>
    </message>
    <message>
        <source>The account that heard this message is no longer here, so nothing can be sent from it. What you wrote stays here: copy it to use it elsewhere.</source>
        <translation>La cuenta que recibió este mensaje ya no está aquí, así que no se puede enviar nada desde ella. Lo que has escrito se queda aquí: cópialo para usarlo en otro sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being copied. It can be sent when they are here.</source>
        <translation>
            <numerusform>%n archivo se está copiando todavía. Se podrá enviar cuando esté aquí.</numerusform>
            <numerusform>%n archivos se están copiando todavía. Se podrá enviar cuando estén aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not attached: the text it was for was left before the file was copied. Open that text and attach it again.</source>
        <translation>%1 no se adjuntó: dejaste el texto antes de que el archivo se copiara. Abre ese texto y vuelve a adjuntarlo.</translation>
    </message>
    <message>
        <source>Account no longer here</source>
        <translation>La cuenta ya no está</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignorado</numerusform>
            <numerusform>%n ignorados</numerusform>
        </translation>
    </message>
    <message>
        <source>What is ignored in this text, by whom and why</source>
        <translation>Qué se ignora en este texto, quién lo decidió y por qué</translation>
    </message>
    <message>
        <source>It has no version yet. One is made when you save, or pause for a while.</source>
        <translation>Aún no tiene versiones. Se crea una cuando guardas o haces una pausa.</translation>
    </message>
    <message>
        <source>Nothing can be published or answered on %1 from here: it is only read.</source>
        <translation>Desde aquí no se puede publicar ni responder en %1: solo se lee.</translation>
    </message>
</context>
<context>
    <name>pregonero::ConfirmPage</name>
    <message>
        <source>The account</source>
        <translation>La cuenta</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Once it is added, this desk listens to what is said to this account, and you can answer and write in its name.</source>
        <translation>Todavía no se ha guardado nada. Cuando la añadas, este puesto escuchará lo que se dice a esta cuenta y podrás responder y escribir en su nombre.</translation>
    </message>
    <message>
        <source>It needs no password, so there is nothing secret to keep.</source>
        <translation>No necesita contraseña, así que no hay ningún secreto que guardar.</translation>
    </message>
    <message>
        <source>It is at this desk already and stays as it is. What could not be published because the network did not know this desk any more is published now.</source>
        <translation>Ya está en este puesto y se queda como está. Lo que no se pudo publicar porque la red ya no reconocía este puesto se publica ahora.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Once it is added, this desk listens to what is published there. It is only read: nothing can be answered or published there from here.</source>
        <translation>Todavía no se guarda nada. Cuando lo añadas, el puesto escuchará lo que se publique ahí. Solo se lee: desde aquí no se puede responder ni publicar nada.</translation>
    </message>
</context>
<context>
    <name>pregonero::Desk</name>
    <message>
        <source>There is no such account here.</source>
        <translation>Esa cuenta no existe aquí.</translation>
    </message>
    <message>
        <source>The account %1 is here already.</source>
        <translation>La cuenta %1 ya está aquí.</translation>
    </message>
    <message>
        <source>Write the hashtag to listen to.</source>
        <translation>Escribe la etiqueta que quieres escuchar.</translation>
    </message>
    <message>
        <source>The desk is offline. What is here can be read and answered; news comes when it is online again.</source>
        <translation>El puesto está sin conexión. Puedes leer y responder lo que ya está aquí; las novedades llegarán cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>The file %1 is larger than 500 MB, more than any network takes.</source>
        <translation>El archivo %1 ocupa más de 500 MB, y ninguna red admite tanto.</translation>
    </message>
    <message>
        <source>The file could not be copied into the workspace: %1</source>
        <translation>No se ha podido copiar el archivo en el espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>There is nothing to publish yet: write a text or attach a file.</source>
        <translation>Aún no hay nada que publicar: escribe un texto o adjunta un archivo.</translation>
    </message>
    <message>
        <source>The text is too long for %1: %2 of %3. Shorten it before sending it.</source>
        <translation>El texto es demasiado largo para %1: %2 de %3. Acórtalo antes de enviarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n file(s) in one post.</source>
        <translation>
            <numerusform>%1 admite como máximo %n archivo por publicación.</numerusform>
            <numerusform>%1 admite como máximo %n archivos por publicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why it is removed: the record keeps the reason.</source>
        <translation>Di por qué se elimina: el registro guarda el motivo.</translation>
    </message>
    <message>
        <source>This column is here already.</source>
        <translation>Esta columna ya está aquí.</translation>
    </message>
    <message>
        <source>A description is too long for %1: at most %2 characters. Shorten it before sending it.</source>
        <translation>Hay una descripción demasiado larga para %1: como máximo, %2 caracteres. Acórtala antes de enviarlo.</translation>
    </message>
    <message>
        <source>%1 does not take files of the type %2. Attach it in another format.</source>
        <translation>%1 no admite archivos del tipo %2. Adjúntalo en otro formato.</translation>
    </message>
    <message>
        <source>A file is too large for %1: at most %2. Attach a smaller one.</source>
        <translation>Hay un archivo demasiado grande para %1: como máximo, %2. Adjunta uno más pequeño.</translation>
    </message>
    <message>
        <source>This is not published, so there is nothing to change on the network.</source>
        <translation>Esto no está publicado, así que no hay nada que cambiar en la red.</translation>
    </message>
    <message>
        <source>This was removed from the network already.</source>
        <translation>Esto ya se retiró de la red.</translation>
    </message>
    <message>
        <source>The network&apos;s own number of this post is not known here. Change it on the network itself.</source>
        <translation>Aquí no se conoce el número que la red dio a esta publicación. Cámbiala en la propia red.</translation>
    </message>
    <message>
        <source>Say why it is discarded: the record keeps the reason.</source>
        <translation>Indica por qué se descarta: el motivo queda en el registro.</translation>
    </message>
    <message>
        <source>That hour has passed. Choose a later one, or send it now.</source>
        <translation>Esa hora ya ha pasado. Elige una posterior o envíalo ahora.</translation>
    </message>
    <message>
        <source>queued again</source>
        <translation>de nuevo en cola</translation>
    </message>
    <message>
        <source>Write what to search for.</source>
        <translation>Escribe qué hay que buscar.</translation>
    </message>
    <message>
        <source>The column of everything heard stays; it can be hidden.</source>
        <translation>La columna de todo lo escuchado se queda; se puede ocultar.</translation>
    </message>
    <message>
        <source>The desk is offline, so the network was not asked. Do it again when it is online.</source>
        <translation>El puesto está sin conexión y no se preguntó a la red. Repítelo cuando haya conexión.</translation>
    </message>
    <message>
        <source>%1 did it, but that could not be recorded: %2</source>
        <translation>%1 lo hizo, pero no se pudo registrar: %2</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: %1 Look on the network before you try again.</source>
        <translation>Nadie sabe si se hizo: %1 Mira en la red antes de repetirlo.</translation>
    </message>
    <message>
        <source>Say why: what is hidden, muted, blocked or reported needs a reason that can be shown later.</source>
        <translation>Di por qué: ocultar, silenciar, bloquear o denunciar necesita un motivo que se pueda mostrar después.</translation>
    </message>
    <message>
        <source>Somebody else wrote this. It can be hidden or reported, not removed.</source>
        <translation>Esto lo escribió otra persona. Se puede ocultar o denunciar, no retirar.</translation>
    </message>
    <message>
        <source>It was not published from here, so its files and settings are not known. Edit it on the network.</source>
        <translation>No se publicó desde aquí, así que no se conocen sus archivos ni sus ajustes. Edítala en la red.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lets a post be edited for %n minute(s). That time has passed.</source>
        <translation>
            <numerusform>%1 deja editar una publicación durante %n minuto. Ese tiempo ya ha pasado.</numerusform>
            <numerusform>%1 deja editar una publicación durante %n minutos. Ese tiempo ya ha pasado.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the network.</source>
        <translation>Ya no está en la red.</translation>
    </message>
    <message>
        <source>The desk is offline. Go online to ask the network.</source>
        <translation>El puesto está sin conexión. Conéctate para preguntar a la red.</translation>
    </message>
    <message>
        <source>It was not written for everybody, so it is not passed on.</source>
        <translation>No se escribió para todo el mundo, así que no se difunde.</translation>
    </message>
    <message>
        <source>Signed in again.</source>
        <translation>Sesión iniciada de nuevo.</translation>
    </message>
    <message>
        <source>The account was removed, but its secret could not be erased: %1 Erase it in the keychain.</source>
        <translation>La cuenta se quitó, pero no se pudo borrar su secreto: %1 Bórralo en el llavero.</translation>
    </message>
    <message>
        <source>The damaged file is %1. It stays in that folder, under a name with today’s date: nothing is deleted.</source>
        <translation>El archivo dañado es %1. Se queda en esa carpeta, con la fecha de hoy en el nombre: no se borra nada.</translation>
    </message>
    <message>
        <source>The newest safety copy is of %1 (%2). If it is put in place, what was written, decided or queued after that hour is missing here; what citizens said and what was published is fetched again as far as the networks still have it.</source>
        <translation>La copia de seguridad más reciente es del %1 (%2). Si se pone en su lugar, aquí faltará lo escrito, decidido o puesto en cola después de esa hora; lo que dijo la gente y lo publicado se vuelve a traer mientras las redes lo conserven.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se guarda como %1.</translation>
    </message>
    <message>
        <source>There was no safety copy that is whole, so the workspace begins anew.</source>
        <translation>No había ninguna copia de seguridad íntegra, así que el espacio de trabajo empieza de cero.</translation>
    </message>
    <message>
        <source>This program does not know the network “%1”. Install it again, or ask whoever looks after this computer.</source>
        <translation>Este programa no conoce la red «%1». Instálalo de nuevo o pregunta a quien se ocupa de este ordenador.</translation>
    </message>
    <message>
        <source>Say why it is ignored: the record keeps the reason.</source>
        <translation>Di por qué se ignora: el registro guarda el motivo.</translation>
    </message>
    <message>
        <source>Choose the place in a text that is to be ignored.</source>
        <translation>Elige el lugar del texto que se va a ignorar.</translation>
    </message>
    <message>
        <source>Say why the record ends otherwise: the record keeps the reason.</source>
        <translation>Di por qué el registro termina de otro modo: el registro guarda el motivo.</translation>
    </message>
    <message>
        <source>No earlier end of the record was kept here, so there is nothing to explain.</source>
        <translation>Aquí no se guardó ningún final anterior del registro, así que no hay nada que explicar.</translation>
    </message>
    <message>
        <source>The record ends as it should, so there is nothing to explain.</source>
        <translation>El registro termina como debe, así que no hay nada que explicar.</translation>
    </message>
    <message>
        <source>There is no safety copy that is whole, so the workspace would begin anew: its accounts, drafts and record would be in the damaged file only. Ask somebody who knows databases first.</source>
        <translation>No hay ninguna copia de seguridad íntegra, así que el espacio de trabajo empezaría de cero: sus cuentas, borradores y registro quedarían solo en el archivo dañado. Pregunta antes a alguien que sepa de bases de datos.</translation>
    </message>
    <message>
        <source>To begin anew all the same: %1</source>
        <translation>Para empezar de cero de todos modos: %1</translation>
    </message>
    <message>
        <source>To do so: %1</source>
        <translation>Para hacerlo: %1</translation>
    </message>
    <message>
        <source>The safety copy of %1 took its place: what was written or decided after that is missing. What its outbox holds is looked for on the networks; what is not there is not sent by itself, because it may have been taken back since: you decide.</source>
        <translation>La copia de seguridad del %1 ocupa su lugar: falta lo escrito o decidido después. Lo que tiene su bandeja de salida se busca en las redes; lo que no esté allí no se envía solo, porque quizá se retiró después: decides tú.</translation>
    </message>
    <message>
        <source>%1 is only read: nothing can be published there. Choose another account.</source>
        <translation>%1 solo se lee: ahí no se puede publicar nada. Elige otra cuenta.</translation>
    </message>
    <message>
        <source>That hour is more than ten years away. Look at the year.</source>
        <translation>Faltan más de diez años para esa hora. Revisa el año.</translation>
    </message>
</context>
<context>
    <name>pregonero::DraftsModel</name>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>draft of a reply</source>
        <translation>borrador de una respuesta</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>en la bandeja de salida</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>sin publicar</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pregonero::DraftsPane</name>
    <message>
        <source>reply</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nuevo borrador</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Which drafts</source>
        <translation>Qué borradores</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Sin publicar</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>En redacción</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>En la salida</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not published: failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicados</translation>
    </message>
    <message>
        <source>What you write below is saved as you type, and listed here.</source>
        <translation>Lo que escribes abajo se guarda sobre la marcha y aparece en esta lista.</translation>
    </message>
    <message>
        <source>It is in the outbox. Take it back there to change it.</source>
        <translation>Está en la bandeja de salida. Retíralo de ahí para cambiarlo.</translation>
    </message>
    <message>
        <source>It is published. What was sent stays as it was.</source>
        <translation>Está publicado. Lo que se envió queda como estaba.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was published. See the outbox.</source>
        <translation>Aún no se sabe si se publicó. Míralo en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Aún no hay borradores</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>No hay ninguno así</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>¿Descartar este borrador?</translation>
    </message>
    <message>
        <source>It goes from the list. The record keeps its versions and your reason.</source>
        <translation>Desaparece de la lista. El registro conserva sus versiones y tu motivo.</translation>
    </message>
    <message>
        <source>The first draft is below</source>
        <translation>El primer borrador está abajo</translation>
    </message>
    <message>
        <source>What you type is on disk already. It is listed here with its first version: when you save it, or pause for a while.</source>
        <translation>Lo que escribes ya está en el disco. Aparecerá aquí con su primera versión: al guardarlo o al hacer una pausa.</translation>
    </message>
    <message>
        <source>Other drafts are under the choice above.</source>
        <translation>Los demás borradores se eligen arriba.</translation>
    </message>
</context>
<context>
    <name>pregonero::EditDialog</name>
    <message>
        <source>Edit what is published</source>
        <translation>Editar lo publicado</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Advertencia de contenido</translation>
    </message>
    <message>
        <source>Change it on %1</source>
        <translation>Cambiarlo en %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change what is published on %1</source>
        <translation>Cambiar lo publicado en %1</translation>
    </message>
    <message>
        <source>Who saw it may have kept the words as they were, and the network may show that it was edited. The record keeps both versions.</source>
        <translation>Quien la vio puede conservar las palabras de antes, y la red puede mostrar que se editó. El registro guarda las dos versiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) stay as they are.</source>
        <translation>
            <numerusform>%n archivo adjunto se queda como está.</numerusform>
            <numerusform>%n archivos adjuntos se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>You were writing this when the program ended. %1 still has the words as they were.</source>
        <translation>Estabas escribiendo esto cuando se cerró el programa. %1 tiene todavía las palabras de antes.</translation>
    </message>
    <message>
        <source>%1 has not answered yet. What was asked cannot be unasked: its answer is shown here.</source>
        <translation>%1 no ha contestado todavía. Lo pedido ya no se puede retirar: su respuesta aparecerá aquí.</translation>
    </message>
    <message>
        <source>%1 does not have these words yet. Throw them away?</source>
        <translation>%1 no tiene todavía estas palabras. ¿Las descartas?</translation>
    </message>
</context>
<context>
    <name>pregonero::FeedsPane</name>
    <message>
        <source>Only unread</source>
        <translation>Solo sin leer</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Quitar esta columna</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Listening to the networks…</source>
        <translation>Escuchando las redes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to listen to yet</source>
        <translation>Aún no hay a quién escuchar</translation>
    </message>
    <message>
        <source>Add an account of your institution. What citizens say to it will be here.</source>
        <translation>Añade una cuenta de tu institución. Aquí verás lo que le dice la ciudadanía.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one followed by *.</source>
        <translation>Prueba con menos palabras, o con el comienzo de una seguido de *.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <source>What citizens say next will appear here.</source>
        <translation>Aquí aparecerá lo próximo que diga la ciudadanía.</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>De momento, silencio</translation>
    </message>
    <message>
        <source>What citizens say will appear here.</source>
        <translation>Aquí aparecerá lo que diga la ciudadanía.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>columns that could not be read</comment>
        <translation>
            <numerusform>(y %n más)</numerusform>
            <numerusform>(y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything listed here was read.</source>
        <translation>Todo lo de esta lista está leído.</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Search in this column</source>
        <translation>Buscar en esta columna</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this search as a column</source>
        <translation>Guardar esta búsqueda como columna</translation>
    </message>
    <message>
        <source>What can be done with this post</source>
        <translation>Qué se puede hacer con esta publicación</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Añadir una columna</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Esta columna</translation>
    </message>
    <message>
        <source>What can be done with this column</source>
        <translation>Qué se puede hacer con esta columna</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Añadir una columna…</translation>
    </message>
    <message>
        <source>Rename this column…</source>
        <translation>Cambiar el nombre de esta columna…</translation>
    </message>
    <message>
        <source>Stopped. What had arrived is here.</source>
        <translation>Detenido. Lo que había llegado está aquí.</translation>
    </message>
    <message>
        <source>999+ unread</source>
        <translation>más de 999 sin leer</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>What citizens say with these words will appear here.</source>
        <translation>Aquí aparecerá lo que se cuente con estas palabras.</translation>
    </message>
    <message>
        <source>Rename the column</source>
        <translation>Cambiar el nombre de la columna</translation>
    </message>
    <message>
        <source>Name; empty: what the column shows</source>
        <translation>Nombre; si queda vacío, lo que muestra la columna</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everything here was read.</source>
        <translation>Todo lo que hay aquí está leído.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read.</source>
        <translation>
            <numerusform>%n marcado como leído.</numerusform>
            <numerusform>%n marcados como leídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this column out of the window</source>
        <translation>Sacar esta columna de la ventana</translation>
    </message>
</context>
<context>
    <name>pregonero::FindingCard</name>
    <message>
        <source>to fix</source>
        <translation>para corregir</translation>
    </message>
    <message>
        <source>to consider</source>
        <translation>para valorar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Mejor: %1</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Leer la fuente</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
</context>
<context>
    <name>pregonero::HouseRules</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>A rule&apos;s name is letters, digits, - and _, and its language a code such as es, or mul for any.</source>
        <translation>El nombre de una regla lleva letras, cifras, - y _, y su idioma es un código como es, o mul para cualquiera.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are. Make a copy of the rule.</source>
        <translation>Los paquetes del programa se quedan como están. Haz una copia de la regla.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are.</source>
        <translation>Los paquetes del programa se quedan como están.</translation>
    </message>
    <message>
        <source>The program has a pack called %1. Give this one&apos;s folder another name.</source>
        <translation>El programa ya tiene un paquete llamado %1. Da otro nombre a la carpeta de este.</translation>
    </message>
    <message>
        <source>Say why it is removed: the record keeps the reason.</source>
        <translation>Di por qué se elimina: el registro guarda el motivo.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are. Switch it off instead.</source>
        <translation>Los paquetes del programa se quedan como están. Si no lo quieres, desactívalo.</translation>
    </message>
    <message>
        <source>There is no pack called %1.</source>
        <translation>No hay ningún paquete llamado %1.</translation>
    </message>
    <message>
        <source>There is a pack called %1 here already, and its rules would be lost. Remove it first, or give this one&apos;s folder another name.</source>
        <translation>Ya hay aquí un paquete llamado %1 y sus reglas se perderían. Quítalo antes o pon otro nombre a la carpeta de este.</translation>
    </message>
    <message>
        <source>There is a rule called %1 in that language already. Open it in the list, or give the new one another name.</source>
        <translation>Ya hay una regla llamada %1 en ese idioma. Ábrela en la lista o ponle otro nombre a la nueva.</translation>
    </message>
    <message>
        <source>There is a copy of this rule among our own already: %1.</source>
        <translation>Ya hay una copia de esta regla entre las nuestras: %1.</translation>
    </message>
    <message>
        <source>Our own rules called %1 and %2 are no copies of this one. Remove one of them first.</source>
        <translation>Nuestras reglas %1 y %2 no son copias de esta. Quita antes una de las dos.</translation>
    </message>
</context>
<context>
    <name>pregonero::IgnoreDialog</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Only here: “%1” at this place</source>
        <translation>Solo aquí: «%1» en este lugar</translation>
    </message>
    <message>
        <source>“%1” anywhere in this text</source>
        <translation>«%1» en cualquier lugar de este texto</translation>
    </message>
    <message>
        <source>This rule in the whole of this text</source>
        <translation>Esta regla en todo este texto</translation>
    </message>
    <message>
        <source>This rule in every text of the institution</source>
        <translation>Esta regla en todos los textos de la institución</translation>
    </message>
    <message>
        <source>Reason given before: %1</source>
        <translation>Motivo dado antes: %1</translation>
    </message>
</context>
<context>
    <name>pregonero::Ignoring</name>
    <message>
        <source>Ignored: %1. The record keeps why.</source>
        <translation>Ignorado: %1. El registro guarda el motivo.</translation>
    </message>
    <message>
        <source>No longer ignored: %1.</source>
        <translation>Ya no se ignora: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>pregonero::InstitutionPage</name>
    <message>
        <source>What the rules need to know of the institution. One thing a line; what stays empty is not looked at.</source>
        <translation>Lo que las reglas necesitan saber de la institución. Una cosa por línea; lo que quede vacío no se mira.</translation>
    </message>
    <message>
        <source>&amp;Telephones, addresses and numbers of its own</source>
        <translation>&amp;Teléfonos, direcciones y números propios</translation>
    </message>
    <message>
        <source>They are no personal data: no rule warns of them.</source>
        <translation>No son datos personales: ninguna regla avisa de ellos.</translation>
    </message>
    <message>
        <source>&amp;Names: how it is called wrongly = how it is called</source>
        <translation>&amp;Nombres: cómo se la llama mal = cómo se llama</translation>
    </message>
    <message>
        <source>A text that says the first is asked to say the second.</source>
        <translation>Si un texto dice lo primero, se propone lo segundo.</translation>
    </message>
    <message>
        <source>&amp;Accounts of its own on networks</source>
        <translation>&amp;Cuentas propias en las redes</translation>
    </message>
    <message>
        <source>Mentioning them is no mention of a person.</source>
        <translation>Mencionarlas no es mencionar a una persona.</translation>
    </message>
    <message>
        <source>&amp;Electoral periods: first day – last day</source>
        <translation>Periodos &amp;electorales: primer día – último día</translation>
    </message>
    <message>
        <source>On these days, both included, rules on neutrality hold that otherwise do not.</source>
        <translation>En esos días, ambos incluidos, rigen reglas de neutralidad que el resto del tiempo no rigen.</translation>
    </message>
    <message>
        <source>&amp;Words that are no misspellings, in any language</source>
        <translation>&amp;Palabras que no son faltas, en cualquier idioma</translation>
    </message>
    <message>
        <source>Names of streets, quarters, people, feasts.</source>
        <translation>Nombres de calles, barrios, personas, fiestas.</translation>
    </message>
    <message>
        <source>“%1” has no =: write the wrong name, =, and the right one.</source>
        <translation>En «%1» falta el =: escribe el nombre incorrecto, = y el correcto.</translation>
    </message>
    <message>
        <source>“%1” is no period: write its first and its last day, such as 2027-04-06 – 2027-05-23.</source>
        <translation>«%1» no es un periodo: escribe el primer día y el último, por ejemplo 2027-04-06 – 2027-05-23.</translation>
    </message>
</context>
<context>
    <name>pregonero::MainWindow</name>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;Nuevo borrador</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>&amp;Listen now</source>
        <translation>&amp;Escuchar ahora</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>Trabajar sin &amp;conexión</translation>
    </message>
    <message>
        <source>&amp;Search what was heard</source>
        <translation>&amp;Buscar en lo escuchado</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>&amp;Siguiente sin leer</translation>
    </message>
    <message>
        <source>Only un&amp;read</source>
        <translation>Solo sin &amp;leer</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Siguiente por co&amp;rregir</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>&amp;Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Go to &amp;Feeds</source>
        <translation>Ir a &amp;Escucha</translation>
    </message>
    <message>
        <source>Go to &amp;Drafts</source>
        <translation>Ir a &amp;Borradores</translation>
    </message>
    <message>
        <source>Go to C&amp;hecker</source>
        <translation>Ir a C&amp;omprobador</translation>
    </message>
    <message>
        <source>Go to &amp;Outbox</source>
        <translation>Ir a &amp;Salida</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Comunicar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>&amp;Put the panes back</source>
        <translation>&amp;Devolver los paneles a su sitio</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>&amp;Check the record</source>
        <translation>&amp;Comprobar el registro</translation>
    </message>
    <message>
        <source>&amp;Export the record…</source>
        <translation>&amp;Exportar el registro…</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>&amp;About Pregonero</source>
        <translation>&amp;Acerca de Pregonero</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escucha</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Cuentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Comprobador</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>&amp;Mark all of the column as read</source>
        <translation>&amp;Marcar toda la columna como leída</translation>
    </message>
    <message>
        <source>&amp;Add a column…</source>
        <translation>&amp;Añadir una columna…</translation>
    </message>
    <message>
        <source>&amp;Keep this search as a column</source>
        <translation>&amp;Guardar esta búsqueda como columna</translation>
    </message>
    <message>
        <source>Ne&amp;xt column</source>
        <translation>Columna &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous column</source>
        <translation>Columna an&amp;terior</translation>
    </message>
    <message>
        <source>Re&amp;name the column…</source>
        <translation>Cambiar el &amp;nombre de la columna…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the column</source>
        <translation>&amp;Quitar la columna</translation>
    </message>
    <message>
        <source>&amp;Bring the column back</source>
        <translation>&amp;Recuperar la columna</translation>
    </message>
    <message>
        <source>The record is whole as far as it goes. The keychain could not be read, so whether its end was cut off is not known.</source>
        <translation>El registro está íntegro hasta donde llega. No se pudo leer el llavero, así que no se sabe si le falta el final.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n anotación escrita en %1.</numerusform>
            <numerusform>%n anotaciones escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>See it on the network</source>
        <translation>Verla en la red</translation>
    </message>
    <message>
        <source>Column removed: %1. Its posts are still here.</source>
        <translation>Columna quitada: %1. Sus mensajes siguen aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s). Its end has nothing to be compared with yet: it is kept in the keychain from now on.</source>
        <translation>
            <numerusform>El registro está íntegro: %n anotación. Su final no tiene aún con qué compararse: desde ahora se guarda en el llavero.</numerusform>
            <numerusform>El registro está íntegro: %n anotaciones. Su final no tiene aún con qué compararse: desde ahora se guarda en el llavero.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were correcting a published post when the program ended. Choose the post and Edit: your words are there.</source>
        <translation>Estabas corrigiendo una publicación cuando se cerró el programa. Elígela y pulsa Editar: tus palabras están ahí.</translation>
    </message>
    <message>
        <source>Signed in again as %1.</source>
        <translation>Sesión iniciada de nuevo como %1.</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>Aviso an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>&amp;Corregirlo</translation>
    </message>
    <message>
        <source>&amp;Why this finding?</source>
        <translation>¿Por &amp;qué este aviso?</translation>
    </message>
    <message>
        <source>&amp;Ignore this finding…</source>
        <translation>&amp;Ignorar este aviso…</translation>
    </message>
    <message>
        <source>What is i&amp;gnored in this text</source>
        <translation>Qué se i&amp;gnora en este texto</translation>
    </message>
    <message>
        <source>&amp;Versions of this text…</source>
        <translation>&amp;Versiones de este texto…</translation>
    </message>
    <message>
        <source>Go to &amp;Replies</source>
        <translation>Ir a &amp;Respuestas</translation>
    </message>
    <message>
        <source>Go to R&amp;ules</source>
        <translation>Ir a Re&amp;glas</translation>
    </message>
    <message>
        <source>&amp;Save this layout as…</source>
        <translation>&amp;Guardar esta disposición como…</translation>
    </message>
    <message>
        <source>&amp;Rules of the house…</source>
        <translation>&amp;Reglas de la casa…</translation>
    </message>
    <message>
        <source>Rule &amp;workbench</source>
        <translation>&amp;Taller de reglas</translation>
    </message>
    <message>
        <source>E&amp;xplain the end of the record…</source>
        <translation>E&amp;xplicar el final del registro…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>&amp;Disposiciones</translation>
    </message>
    <message>
        <source>&amp;Delete a layout</source>
        <translation>&amp;Eliminar una disposición</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Disposición: %1</translation>
    </message>
    <message>
        <source>Delete the layout “%1”</source>
        <translation>Eliminar la disposición «%1»</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Guardar la disposición</translation>
    </message>
    <message>
        <source>Name. One of the same name is replaced.</source>
        <translation>Nombre. Si ya hay una con ese nombre, se sustituye.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The layout could not be saved: %1 cannot be written.</source>
        <translation>No se ha podido guardar la disposición: no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Saved as “%1”. It is in the menu View, Layouts.</source>
        <translation>Guardada como «%1». Está en el menú Ver, Disposiciones.</translation>
    </message>
    <message>
        <source>That layout could not be read. The panes stand as at first.</source>
        <translation>No se ha podido leer esa disposición. Los paneles están como al principio.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Layout deleted: %1.</source>
        <translation>Disposición eliminada: %1.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Throw the words away</source>
        <translation>Descartar el texto</translation>
    </message>
    <message>
        <source>Checking the record…</source>
        <translation>Comprobando el registro…</translation>
    </message>
    <message>
        <source>The record does not end as it did when it was last kept. Where a backup was put in place, that is why. %1</source>
        <translation>El registro no termina como la última vez que se guardó. Si se ha restaurado una copia de seguridad, es por eso. %1</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s), none of them changed, moved or missing.</source>
        <translation>
            <numerusform>El registro está íntegro: %n entrada, sin cambios ni faltas.</numerusform>
            <numerusform>El registro está íntegro: %n entradas, ninguna cambiada, movida ni perdida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its end was explained %n time(s).</source>
        <translation>
            <numerusform>Su final se ha explicado %n vez.</numerusform>
            <numerusform>Su final se ha explicado %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain the end of the record</source>
        <translation>Explicar el final del registro</translation>
    </message>
    <message>
        <source>Do you know why the record ends otherwise?</source>
        <translation>¿Sabes por qué el registro termina de otra forma?</translation>
    </message>
    <message>
        <source>If a backup was put in place, what came after it is no longer here. Your explanation becomes part of the record, and later checks start from what is here now.</source>
        <translation>Si se ha restaurado una copia de seguridad, lo posterior a ella ya no está aquí. Tu explicación pasa a formar parte del registro y las próximas comprobaciones parten de lo que hay ahora.</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Explicarlo</translation>
    </message>
    <message>
        <source>Nothing is ignored in this text.</source>
        <translation>En este texto no se ignora nada.</translation>
    </message>
    <message>
        <source>The layout could not be deleted: %1 cannot be written.</source>
        <translation>No se ha podido borrar la disposición: no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>That text is not here any more, so it cannot be opened. Those that are here are in the list of drafts.</source>
        <translation>Ese texto ya no está aquí y no se puede abrir. Los que hay están en la lista de borradores.</translation>
    </message>
</context>
<context>
    <name>pregonero::NetworkPage</name>
    <message>
        <source>Answering: %1</source>
        <translation>Respuestas: %1</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Sin coste.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Coste: %1</translation>
    </message>
    <message>
        <source>No network is installed</source>
        <translation>No hay ninguna red instalada</translation>
    </message>
    <message>
        <source>A network could not be loaded (%1). %2</source>
        <translation>No se ha podido cargar una red (%1). %2</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>The program knows no network: a part of it is missing. Install it again, or ask whoever looks after this computer.</source>
        <translation>El programa no conoce ninguna red: le falta una parte. Instálalo de nuevo o pregunta a quien se ocupa de este ordenador.</translation>
    </message>
</context>
<context>
    <name>pregonero::OpeningNote</name>
    <message>
        <source>The program did not end well last time, so the workspace (%1) is looked through for damage before it opens.</source>
        <translation>El programa no terminó bien la última vez, así que el espacio de trabajo (%1) se revisa por si hay daños antes de abrirlo.</translation>
    </message>
    <message>
        <source>This version keeps the workspace in another form. A copy of it (%1) is made first.</source>
        <translation>Esta versión guarda el espacio de trabajo de otra forma. Antes se hace una copia (%1).</translation>
    </message>
    <message>
        <source>The workspace (%1) takes the form that this version needs. The copy made before stays.</source>
        <translation>El espacio de trabajo (%1) toma la forma que necesita esta versión. La copia hecha antes se conserva.</translation>
    </message>
</context>
<context>
    <name>pregonero::OpeningWindow</name>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Abriendo el espacio de trabajo</translation>
    </message>
    <message>
        <source>This cannot be skipped: nothing is written to a file that could be damaged. A large workspace takes some seconds.</source>
        <translation>No se puede omitir: no se escribe en un archivo que podría estar dañado. Un espacio de trabajo grande tarda unos segundos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ends the program once this is over</source>
        <translation>Cierra el programa cuando esto acabe</translation>
    </message>
</context>
<context>
    <name>pregonero::OutboxModel</name>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>se está enviando</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>sin publicar</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>state, text, why</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>pregonero::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Was it published?…</source>
        <translation>¿Se publicó?…</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corregir el texto</translation>
    </message>
    <message>
        <source>Nothing on its way</source>
        <translation>No hay nada en camino</translation>
    </message>
    <message>
        <source>What you publish waits here until the network confirms it with its own number and address. Offline it simply waits.</source>
        <translation>Lo que publicas espera aquí hasta que la red lo confirma con su número y su dirección. Sin conexión, simplemente espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n sin confirmar</numerusform>
            <numerusform>%n sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published</source>
        <translation>
            <numerusform>%n sin publicar</numerusform>
            <numerusform>%n sin publicar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>No se ha podido abrir ningún navegador. La dirección es %1</translation>
    </message>
</context>
<context>
    <name>pregonero::PackChange</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>the folder cannot be made.</source>
        <translation>no se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message>
        <source>It is on record, but %1 could not be changed: %2. Do it again.</source>
        <translation>Consta en el registro, pero no se ha podido cambiar %1: %2. Hazlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>pregonero::PackFile</name>
    <message>
        <source>This is no rule pack that can be taken: %1 Nothing was changed.</source>
        <translation>No es un paquete de reglas que se pueda incorporar: %1 No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>its folders lie too deep.</source>
        <translation>tiene demasiadas carpetas una dentro de otra.</translation>
    </message>
    <message>
        <source>a name in it leads out of its folder (%1).</source>
        <translation>contiene un nombre que lleva fuera de su carpeta (%1).</translation>
    </message>
    <message>
        <source>there is a link in it (%1).</source>
        <translation>contiene un enlace (%1).</translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n files in it.</source>
        <translation>
            <numerusform>contiene más de %n archivo.</numerusform>
            <numerusform>contiene más de %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be unpacked.</source>
        <translation>no se puede descomprimir %1.</translation>
    </message>
    <message>
        <source>unpacked it is larger than any pack is (%1).</source>
        <translation>descomprimido ocupa más que cualquier paquete (%1).</translation>
    </message>
    <message>
        <source>it is no zip file, or a damaged one.</source>
        <translation>no es un archivo zip o está dañado.</translation>
    </message>
    <message>
        <source>a pack is one folder with its rules in it.</source>
        <translation>un paquete es una carpeta con sus reglas dentro.</translation>
    </message>
    <message>
        <source>its folder&apos;s name is no name for a pack: letters, digits, - and _.</source>
        <translation>el nombre de su carpeta no vale para un paquete: letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>there is no rule in it.</source>
        <translation>no contiene ninguna regla.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>it is larger than 20 MB.</source>
        <translation>ocupa más de 20 MB.</translation>
    </message>
    <message>
        <source>The pack cannot be written to %1: %2</source>
        <translation>No se puede escribir el paquete en %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because a pack is only pack.yml and &lt;language&gt;/&lt;Rule&gt;.yml, named with letters, digits, - and _: %1.</source>
        <translation>Se ha dejado fuera, porque un paquete solo tiene pack.yml y &lt;idioma&gt;/&lt;Regla&gt;.yml, con nombres de letras, cifras, - y _: %1.</translation>
    </message>
</context>
<context>
    <name>pregonero::PacksPage</name>
    <message>
        <source>Reviewed by a native speaker: not yet.</source>
        <translation>Revisado por una persona nativa: todavía no.</translation>
    </message>
    <message>
        <source>Reviewed by a native speaker: %1.</source>
        <translation>Revisado por una persona nativa: %1.</translation>
    </message>
    <message>
        <source>Texts are checked by the packs that are on. Whoever changes this, and when, is on record.</source>
        <translation>Los textos se revisan con los paquetes activados. Queda en el registro quién cambia esto y cuándo.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>For one account or one language, something else may hold than what is said above.</source>
        <translation>Para una cuenta o un idioma puede regir algo distinto de lo de arriba.</translation>
    </message>
    <message>
        <source>&amp;Add an exception</source>
        <translation>&amp;Añadir una excepción</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this workspace.</source>
        <translation>De este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Speaks of: %1 Says nothing of: %2</source>
        <translation>Avisa de: %1 No avisa de: %2</translation>
    </message>
    <message>
        <source>Pack or position</source>
        <translation>Paquete o criterio</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activado o no</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>is off</source>
        <translation>está desactivado</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>está activado</translation>
    </message>
    <message>
        <source>for every account</source>
        <translation>para todas las cuentas</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>for an account that is gone</source>
        <translation>para una cuenta que ya no está</translation>
    </message>
    <message>
        <source>in every language</source>
        <translation>en todos los idiomas</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>Quitar esta excepción</translation>
    </message>
    <message>
        <source>On these the institution decides. Each that is on adds the rules that keep to it:</source>
        <translation>En esto decide la institución. Cada criterio activado añade las reglas que lo siguen:</translation>
    </message>
    <message>
        <source>%1 (a pack that is gone)</source>
        <translation>%1 (un paquete que ya no está)</translation>
    </message>
    <message>
        <source>%1 (a position that is gone)</source>
        <translation>%1 (un criterio que ya no está)</translation>
    </message>
</context>
<context>
    <name>pregonero::PaneHeader</name>
    <message>
        <source>Put this pane back into the window</source>
        <translation>Devolver este panel a la ventana</translation>
    </message>
    <message>
        <source>Take this pane out of the window</source>
        <translation>Sacar este panel de la ventana</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation>Ocultar este panel</translation>
    </message>
</context>
<context>
    <name>pregonero::PlacesModel</name>
    <message>
        <source>the text as a whole</source>
        <translation>el texto en su conjunto</translation>
    </message>
</context>
<context>
    <name>pregonero::PostActions</name>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marcar como leído</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>No longer a &amp;favourite</source>
        <translation>Quitar de &amp;favoritos</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>&amp;Impulsar</translation>
    </message>
    <message>
        <source>Take the &amp;boost back</source>
        <translation>Deshacer el &amp;impulso</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Remove from the &amp;network…</source>
        <translation>Retirar de la re&amp;d…</translation>
    </message>
    <message>
        <source>&amp;Hide this post…</source>
        <translation>&amp;Ocultar esta publicación…</translation>
    </message>
    <message>
        <source>M&amp;ute the author…</source>
        <translation>&amp;Silenciar a su autor…</translation>
    </message>
    <message>
        <source>Bl&amp;ock the author…</source>
        <translation>Blo&amp;quear a su autor…</translation>
    </message>
    <message>
        <source>Re&amp;port to the network…</source>
        <translation>De&amp;nunciar a la red…</translation>
    </message>
    <message>
        <source>&amp;See it on the network</source>
        <translation>&amp;Verla en la red</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Copiar su dirección</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>&amp;Marcar como no leído</translation>
    </message>
    <message>
        <source>%1 was asked something about this post and has not answered yet.</source>
        <translation>Se preguntó algo a %1 sobre esta publicación y aún no ha contestado.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>What can be done with the post of %1</source>
        <translation>Qué se puede hacer con la publicación de %1</translation>
    </message>
    <message>
        <source>Remove this post from %1?</source>
        <translation>¿Retirar esta publicación de %1?</translation>
    </message>
    <message>
        <source>It goes from the network; copies that others made may stay. What was heard of it stays here, with your reason.</source>
        <translation>Desaparece de la red; pueden quedar copias hechas por otras personas. Lo que aquí se recibió se conserva, con tu motivo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Hide this post?</source>
        <translation>¿Ocultar esta publicación?</translation>
    </message>
    <message>
        <source>%1 is asked to hide it. Bringing it back is done on the network.</source>
        <translation>Se pide a %1 que la oculte. Para recuperarla hay que ir a la red.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Mute %1?</source>
        <translation>¿Silenciar a %1?</translation>
    </message>
    <message>
        <source>%1 is asked not to bring what %2 says any more. They are not told. Taking it back is done on the network.</source>
        <translation>Se pide a %1 que no traiga más lo que dice %2. No se le avisa. Para deshacerlo hay que ir a la red.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>¿Bloquear a %1?</translation>
    </message>
    <message>
        <source>%1 is asked to keep %2 and this account apart: neither hears the other. A public body seldom may: say on what ground. Taking it back is done on the network.</source>
        <translation>Se pide a %1 que separe a %2 de esta cuenta: ninguna oirá a la otra. Una administración rara vez puede hacerlo: di con qué fundamento. Para deshacerlo hay que ir a la red.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Report this post?</source>
        <translation>¿Denunciar esta publicación?</translation>
    </message>
    <message>
        <source>Those who moderate %1 are asked to look at it; they decide. Your reason is kept here and not sent.</source>
        <translation>Se pide a quienes moderan %1 que la revisen; la decisión es suya. Tu motivo se guarda aquí y no se envía.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Denunciar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>No se hizo. %1</translation>
    </message>
    <message>
        <source>Its address is on the clipboard.</source>
        <translation>Su dirección está en el portapapeles.</translation>
    </message>
    <message>
        <source>to edit it</source>
        <translation>editarla</translation>
    </message>
    <message>
        <source>to remove it</source>
        <translation>retirarla</translation>
    </message>
    <message>
        <source>to mark it as a favourite</source>
        <translation>marcarla como favorita</translation>
    </message>
    <message>
        <source>to take the favourite back</source>
        <translation>quitarla de favoritas</translation>
    </message>
    <message>
        <source>to boost it</source>
        <translation>impulsarla</translation>
    </message>
    <message>
        <source>to take the boost back</source>
        <translation>deshacer el impulso</translation>
    </message>
    <message>
        <source>to hide it</source>
        <translation>ocultarla</translation>
    </message>
    <message>
        <source>to mute its author</source>
        <translation>silenciar a su autor</translation>
    </message>
    <message>
        <source>to block its author</source>
        <translation>bloquear a su autor</translation>
    </message>
    <message>
        <source>to look at it (report)</source>
        <translation>revisarla (denuncia)</translation>
    </message>
    <message>
        <source>%1 confirmed it: the post has the new words.</source>
        <translation>%1 lo confirma: la publicación tiene las palabras nuevas.</translation>
    </message>
    <message>
        <source>%1 confirmed it: the post is removed. The record keeps your reason.</source>
        <translation>%1 lo confirma: la publicación se ha retirado. El registro guarda tu motivo.</translation>
    </message>
    <message>
        <source>%1 confirmed it: marked as a favourite.</source>
        <translation>%1 lo confirma: marcada como favorita.</translation>
    </message>
    <message>
        <source>%1 confirmed it: no longer a favourite.</source>
        <translation>%1 lo confirma: ya no es favorita.</translation>
    </message>
    <message>
        <source>%1 confirmed it: boosted, so your followers see it.</source>
        <translation>%1 lo confirma: impulsada, la ven tus seguidores.</translation>
    </message>
    <message>
        <source>%1 confirmed it: the boost is taken back.</source>
        <translation>%1 lo confirma: el impulso se ha deshecho.</translation>
    </message>
    <message>
        <source>%1 confirmed it: the post is hidden. The record keeps your reason.</source>
        <translation>%1 lo confirma: la publicación está oculta. El registro guarda tu motivo.</translation>
    </message>
    <message>
        <source>%1 confirmed it: %2 is muted. The record keeps your reason.</source>
        <translation>%1 lo confirma: %2 está en silencio. El registro guarda tu motivo.</translation>
    </message>
    <message>
        <source>%1 confirmed it: %2 is blocked. The record keeps your reason.</source>
        <translation>%1 lo confirma: %2 está bloqueada. El registro guarda tu motivo.</translation>
    </message>
    <message>
        <source>%1 has the report. The record keeps your reason.</source>
        <translation>%1 tiene la denuncia. El registro guarda tu motivo.</translation>
    </message>
    <message>
        <source>Asked %1 on %2: nobody knows whether it was done</source>
        <translation>Se pidió %1 el %2: nadie sabe si se hizo</translation>
    </message>
</context>
<context>
    <name>pregonero::PostDelegate</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>no longer on the network</source>
        <translation>ya no está en la red</translation>
    </message>
</context>
<context>
    <name>pregonero::PostEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>Texto de la publicación</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing to mend here. F8 goes to the next finding.</source>
        <translation>Nada que corregir aquí. F8 lleva a lo siguiente por corregir.</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Añadir «%1» al diccionario</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n places of this rule</source>
        <translation>
            <numerusform>Corregir %n caso de esta regla</numerusform>
            <numerusform>Corregir los %n casos de esta regla</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Nothing to ignore here. F8 goes to the next finding.</source>
        <translation>Aquí no hay nada que ignorar. F8 va al siguiente aviso.</translation>
    </message>
    <message>
        <source>This cannot be ignored: it has to be mended.</source>
        <translation>Esto no se puede ignorar: hay que corregirlo.</translation>
    </message>
</context>
<context>
    <name>pregonero::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>a file without description</source>
        <translation>un archivo sin descripción</translation>
    </message>
</context>
<context>
    <name>pregonero::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>pregonero::QueuedNote</name>
    <message>
        <source>Published. The network&apos;s own number and address are in the outbox.</source>
        <translation>Publicado. El número y la dirección que le dio la red están en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Look into the outbox. %1</source>
        <translation>Míralo en la bandeja de salida. %1</translation>
    </message>
    <message>
        <source>In the outbox. It goes out when the desk is online again.</source>
        <translation>En la bandeja de salida. Saldrá cuando el puesto vuelva a tener conexión.</translation>
    </message>
    <message>
        <source>In the outbox. How it goes is shown there until the network has it.</source>
        <translation>En la bandeja de salida. Allí se ve cómo va hasta que la red lo tenga.</translation>
    </message>
</context>
<context>
    <name>pregonero::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The record keeps it.</source>
        <translation>El registro lo guarda.</translation>
    </message>
    <message>
        <source>&amp;Why? The record keeps the reason.</source>
        <translation>&amp;¿Por qué? El registro guarda el motivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>pregonero::RepliesPane</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What this person said before</source>
        <translation>Lo que esta persona dijo antes</translation>
    </message>
    <message>
        <source>Choose what to answer</source>
        <translation>Elige a quién responder</translation>
    </message>
    <message>
        <source>Select a message in Feeds. The conversation opens here, with the reply under it.</source>
        <translation>Elige un mensaje en Escucha. Aquí se abrirá la conversación, con la respuesta debajo.</translation>
    </message>
    <message>
        <source>%1 · first message here</source>
        <translation>%1 · primer mensaje aquí</translation>
    </message>
    <message>
        <source>%1 · %2 messages here since %3</source>
        <translation>%1 · %2 mensajes aquí desde %3</translation>
    </message>
    <message>
        <source>What is known here is shown; the network could not be asked for more. %1</source>
        <translation>Se muestra lo que aquí se sabe; no se ha podido pedir más a la red. %1</translation>
    </message>
    <message>
        <source>What can be done with this post</source>
        <translation>Qué se puede hacer con esta publicación</translation>
    </message>
    <message>
        <source>Asking the network what others said…</source>
        <translation>Preguntando a la red qué dijeron otras personas…</translation>
    </message>
    <message>
        <source>Stopped. What is known here is shown.</source>
        <translation>Detenido. Se muestra lo que aquí se sabe.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>pregonero::ResolveDialog</name>
    <message>
        <source>Yes, it is there</source>
        <translation>Sí, está ahí</translation>
    </message>
    <message>
        <source>No, it is not there</source>
        <translation>No, no está</translation>
    </message>
    <message>
        <source>Was it published?</source>
        <translation>¿Se publicó?</translation>
    </message>
    <message>
        <source>Look at the account on the network itself. Is this text there?</source>
        <translation>Mira la cuenta en la propia red. ¿Está ahí este texto?</translation>
    </message>
    <message>
        <source>Its address, if you have it</source>
        <translation>Su dirección, si la tienes</translation>
    </message>
    <message>
        <source>Address of the publication</source>
        <translation>Dirección de la publicación</translation>
    </message>
    <message>
        <source>Write it into the record</source>
        <translation>Anotar en el registro</translation>
    </message>
</context>
<context>
    <name>pregonero::Row</name>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
</context>
<context>
    <name>pregonero::RuleBench</name>
    <message>
        <source>The draft in hand</source>
        <translation>El borrador abierto</translation>
    </message>
</context>
<context>
    <name>pregonero::RuleEditor</name>
    <message>
        <source>The rule&apos;s file</source>
        <translation>El archivo de la regla</translation>
    </message>
</context>
<context>
    <name>pregonero::RulesDialog</name>
    <message>
        <source>Rules of the house</source>
        <translation>Reglas de la casa</translation>
    </message>
    <message>
        <source>Packs and positions</source>
        <translation>Paquetes y criterios</translation>
    </message>
    <message>
        <source>&amp;Packs and positions</source>
        <translation>&amp;Paquetes y criterios</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>La institución</translation>
    </message>
    <message>
        <source>The &amp;institution</source>
        <translation>La &amp;institución</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody has changed this yet.</source>
        <translation>Nadie lo ha cambiado todavía.</translation>
    </message>
    <message>
        <source>Last changed by %1 on %2.</source>
        <translation>Último cambio: %1, el %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>faults of a file</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::RulesModel</name>
    <message>
        <source>%1, %2. %3</source>
        <comment>rule, how many places, what to do</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::RulesPane</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n drafts</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1 en %n borrador</numerusform>
            <numerusform>%1 en %n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <comment>person, draft</comment>
        <translation>%1, en «%2»</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Go to the draft</source>
        <translation>Ir al borrador</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Dejar de ignorar</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Seguir revisando</translation>
    </message>
    <message>
        <source>What the rules find, or what is ignored</source>
        <translation>Qué encuentran las reglas o qué se ignora</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Rules that find something in the drafts</source>
        <translation>Reglas que encuentran algo en los borradores</translation>
    </message>
    <message>
        <source>Places of the rule</source>
        <translation>Casos de la regla</translation>
    </message>
    <message>
        <source>What is ignored</source>
        <translation>Qué se ignora</translation>
    </message>
    <message>
        <source>Checking the drafts</source>
        <translation>Revisando los borradores</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>Ignorado (%1)</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>No se ignora nada</translation>
    </message>
    <message>
        <source>Where a rule is wrong about a text, choose “Ignore…” beside the finding and say why. It is listed here with who, when and the reason, and can be taken back.</source>
        <translation>Cuando una regla se equivoque con un texto, elige «Ignorar…» junto al aviso y di por qué. Aquí se verá quién, cuándo y el motivo, y se podrá deshacer.</translation>
    </message>
    <message>
        <source>What the rules find in them is listed here as it is found.</source>
        <translation>Lo que las reglas encuentran en ellos aparece aquí según se encuentra.</translation>
    </message>
    <message>
        <source>No open drafts</source>
        <translation>No hay borradores abiertos</translation>
    </message>
    <message>
        <source>What the rules find in the drafts of everybody is listed here by rule, so that one can be gone through from draft to draft.</source>
        <translation>Aquí aparece, por reglas, lo que encuentran en los borradores de todo el equipo, para repasar cada una de borrador en borrador.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que corregir</translation>
    </message>
    <message numerus="yes">
        <source>The rules find nothing in the %n open draft(s).</source>
        <translation>
            <numerusform>Las reglas no encuentran nada en el borrador abierto.</numerusform>
            <numerusform>Las reglas no encuentran nada en los %n borradores abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>No longer ignored: %1.</source>
        <translation>Ya no se ignora: %1.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>%1 of %2 drafts were checked so far, and nothing was found. Go on checking to see the others.</source>
        <translation>Por ahora se han revisado %1 de %2 borradores y no se ha encontrado nada. Sigue revisando para ver los demás.</translation>
    </message>
</context>
<context>
    <name>pregonero::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>That hour has passed. Choose a later one.</source>
        <translation>Esa hora ya ha pasado. Elige una posterior.</translation>
    </message>
    <message>
        <source>It goes out %1 by this computer&apos;s clock, if the program is open then.</source>
        <translation>Saldrá %1 según el reloj de este ordenador, si el programa está abierto en ese momento.</translation>
    </message>
</context>
<context>
    <name>pregonero::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the size that the system uses.</source>
        <translation>Respecto al tamaño que usa el sistema.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>Changes when the program is next started.</source>
        <translation>Cambia la próxima vez que se abra el programa.</translation>
    </message>
    <message>
        <source>Who sits &amp;here</source>
        <translation>Quién ocupa este &amp;puesto</translation>
    </message>
    <message>
        <source>The name that the record gives to what is decided at this desk, from the next start on.</source>
        <translation>El nombre con el que el registro anota lo que se decide en este puesto, desde la próxima vez que se abra.</translation>
    </message>
    <message>
        <source>&amp;Listen to the networks every</source>
        <translation>&amp;Escuchar las redes cada</translation>
    </message>
    <message>
        <source>What this desk keeps</source>
        <translation>Lo que guarda este puesto</translation>
    </message>
    <message>
        <source>&amp;Folder of this workspace</source>
        <translation>C&amp;arpeta de este espacio de trabajo</translation>
    </message>
    <message>
        <source>What was heard, the drafts, the outbox and the record are in it. To choose another, start the program with --workspace.</source>
        <translation>Contiene lo escuchado, los borradores, la bandeja de salida y el registro. Para elegir otra, abre el programa con --workspace.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>As the system names you</source>
        <translation>Como te llama el sistema</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>pregonero::SignInPage</name>
    <message>
        <source>The server&apos;s own page opens in your browser and asks whether this program may act for the account. Your password is typed there, never here.</source>
        <translation>En tu navegador se abre la página del propio servidor, que pregunta si este programa puede actuar en nombre de la cuenta. La contraseña se escribe allí, nunca aquí.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Address of the server&apos;s page</source>
        <translation>Dirección de la página del servidor</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>V&amp;olver a abrirla</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Co&amp;piar la dirección</translation>
    </message>
    <message>
        <source>If the page shows a &amp;code, paste it here</source>
        <translation>Si la página muestra un &amp;código, pégalo aquí</translation>
    </message>
    <message>
        <source>Code from the server&apos;s page</source>
        <translation>Código de la página del servidor</translation>
    </message>
    <message>
        <source>I have a &amp;token</source>
        <translation>Tengo un &amp;token</translation>
    </message>
    <message>
        <source>I have a token</source>
        <translation>Tengo un token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Made by hand on the server&apos;s page, under development. It lets this program in without the browser; whoever has it can write in the account&apos;s name.</source>
        <translation>Se crea a mano en la página del servidor, en el apartado de desarrollo. Permite entrar a este programa sin pasar por el navegador; quien lo tenga puede escribir en nombre de la cuenta.</translation>
    </message>
    <message>
        <source>Your browser shows the page of %1. Allow access there; this window then goes on by itself.</source>
        <translation>Tu navegador muestra la página de %1. Autoriza allí el acceso; esta ventana continuará sola.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, open it in any browser, allow access there, and come back.</source>
        <translation>No se ha podido abrir ningún navegador. Copia la dirección, ábrela en cualquier navegador, autoriza allí el acceso y vuelve.</translation>
    </message>
</context>
<context>
    <name>pregonero::SuppressionsModel</name>
    <message>
        <source>“%1”, only at that place</source>
        <translation>«%1», solo en ese lugar</translation>
    </message>
    <message>
        <source>the whole rule, in one text</source>
        <translation>la regla entera, en un texto</translation>
    </message>
    <message>
        <source>“%1”, anywhere in one text</source>
        <translation>«%1», en cualquier lugar de un texto</translation>
    </message>
    <message>
        <source>the whole rule, in every text</source>
        <translation>la regla entera, en todos los textos</translation>
    </message>
    <message>
        <source>“%1”, in every text</source>
        <translation>«%1», en todos los textos</translation>
    </message>
    <message>
        <source>%1, %2. Ignored by %3: %4</source>
        <comment>rule, where, person, reason</comment>
        <translation>%1, %2. Lo ignora %3: %4</translation>
    </message>
</context>
<context>
    <name>pregonero::ThreadPeek</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>pregonero::TruthBar</name>
    <message>
        <source>Record: not checked yet</source>
        <translation>Registro: aún sin comprobar</translation>
    </message>
    <message>
        <source>Online · listening…</source>
        <translation>En línea · escuchando…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published</source>
        <translation>
            <numerusform>%n sin publicar</numerusform>
            <numerusform>%n sin publicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: empty</source>
        <translation>Salida: vacía</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Salida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to you unread</source>
        <translation>
            <numerusform>%n mensaje para ti sin leer</numerusform>
            <numerusform>%n mensajes para ti sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message to you was read</source>
        <translation>Todos los mensajes para ti están leídos</translation>
    </message>
    <message>
        <source>Record: could not be checked</source>
        <translation>Registro: no se ha podido comprobar</translation>
    </message>
    <message>
        <source>The record is NOT whole: see Help, Check the record</source>
        <translation>El registro NO está íntegro: ve a Ayuda, Comprobar el registro</translation>
    </message>
    <message>
        <source>No answer for %1 since %2 · work goes on</source>
        <translation>Sin respuesta para %1 desde las %2 · se sigue trabajando</translation>
    </message>
    <message>
        <source>Record not checked</source>
        <translation>Registro sin comprobar</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Sin respuesta desde las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <source>Record whole</source>
        <translation>Registro íntegro</translation>
    </message>
    <message>
        <source>Record NOT whole</source>
        <translation>El registro NO está íntegro</translation>
    </message>
    <message>
        <source>Record whole as far as it goes: the keychain could not be read</source>
        <translation>Registro íntegro hasta donde llega: no se pudo leer el llavero</translation>
    </message>
    <message>
        <source>Record’s end not checked</source>
        <translation>Final sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>Record whole, %Ln entry(s)</source>
        <translation>
            <numerusform>Registro íntegro, %Ln anotación</numerusform>
            <numerusform>Registro íntegro, %Ln anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked at %1: %Ln entry(s)</source>
        <translation>
            <numerusform>Comprobado a las %1: %Ln anotación</numerusform>
            <numerusform>Comprobado a las %1: %Ln anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · another program does the sending</source>
        <translation>%1 · envía otro programa</translation>
    </message>
    <message>
        <source>Another program sends</source>
        <translation>Envía otro programa</translation>
    </message>
    <message>
        <source>%1 · another program sends</source>
        <translation>%1 · envía otro programa</translation>
    </message>
    <message numerus="yes">
        <source>Record whole, %Ln entry(s), checked for the first time</source>
        <translation>
            <numerusform>Registro íntegro, %Ln anotación, comprobado por primera vez</numerusform>
            <numerusform>Registro íntegro, %Ln anotaciones, comprobado por primera vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Offline (your choice)</source>
        <translation>Sin conexión (lo has elegido)</translation>
    </message>
    <message>
        <source>Offline since %1 (your choice) · work goes on</source>
        <translation>Sin conexión desde las %1 (lo has elegido) · se sigue trabajando</translation>
    </message>
    <message>
        <source>Offline (your choice) · work goes on</source>
        <translation>Sin conexión (lo has elegido) · se sigue trabajando</translation>
    </message>
    <message>
        <source>No account yet: add one</source>
        <translation>Aún no hay cuentas: añade una</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún sin cuenta</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Inicia sesión de nuevo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again: %n account(s)</source>
        <translation>
            <numerusform>Inicia sesión de nuevo: %n cuenta</numerusform>
            <numerusform>Inicia sesión de nuevo: %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>%1 of %2 accounts do not answer, since %3 · work goes on</source>
        <translation>%1 de %2 cuentas no responden desde las %3 · se sigue trabajando</translation>
    </message>
    <message>
        <source>%1 of %2 do not answer</source>
        <comment>accounts</comment>
        <translation>%1 de %2 no responden</translation>
    </message>
    <message>
        <source>Asking the networks…</source>
        <translation>Preguntando a las redes…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Sin preguntar todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n sin confirmar</numerusform>
            <numerusform>%n sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record in order, %Ln new entry(s) checked</source>
        <translation>
            <numerusform>Registro en orden: %Ln entrada nueva comprobada</numerusform>
            <numerusform>Registro en orden: %Ln entradas nuevas comprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Record in order, nothing new since the last check</source>
        <translation>Registro en orden, sin novedades desde la última comprobación</translation>
    </message>
    <message>
        <source>Record in order</source>
        <translation>Registro en orden</translation>
    </message>
    <message>
        <source>Could not be read: %1 · work goes on</source>
        <translation>No se ha podido leer: %1 · se puede seguir trabajando</translation>
    </message>
    <message>
        <source>One could not be read</source>
        <comment>account</comment>
        <translation>Una sin leer</translation>
    </message>
    <message>
        <source>%1 of %2 accounts could not be read · work goes on</source>
        <translation>No se han podido leer %1 de %2 cuentas · se puede seguir trabajando</translation>
    </message>
    <message>
        <source>%1 of %2 could not be read</source>
        <comment>accounts</comment>
        <translation>%1 de %2 sin leer</translation>
    </message>
</context>
<context>
    <name>pregonero::VersionsDialog</name>
    <message>
        <source>&amp;Go back to this version</source>
        <translation>&amp;Volver a esta versión</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Qué comparar</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Qué cambió en esta versión</translation>
    </message>
    <message>
        <source>What changed since this version</source>
        <translation>Qué ha cambiado desde esta versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Going back makes a new version: none is lost.</source>
        <translation>Volver crea una versión nueva: no se pierde ninguna.</translation>
    </message>
    <message>
        <source>In the editor now</source>
        <translation>Ahora en el editor</translation>
    </message>
    <message>
        <source>not a version yet</source>
        <translation>aún no es una versión</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>The first version: there is none before it.</source>
        <translation>La primera versión: no hay ninguna anterior.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>El texto es el mismo.</translation>
    </message>
    <message>
        <source>What was added is underlined, what was taken away is struck through.</source>
        <translation>Lo añadido va subrayado; lo quitado, tachado.</translation>
    </message>
    <message>
        <source>This text can no longer be changed.</source>
        <translation>Este texto ya no se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>pregonero::WindowRun</name>
    <message>
        <source>The program did not end well last time. The workspace was checked and is whole; what was typed is here.</source>
        <translation>La última vez el programa no terminó bien. Se ha comprobado el espacio de trabajo y está íntegro; lo que se escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Keep it aside and begin anew</source>
        <translation>Apartarlo y empezar de cero</translation>
    </message>
    <message>
        <source>Keep it aside and use the copy</source>
        <translation>Apartarlo y usar la copia</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>pregonero::Workbench</name>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Buscar una regla</translation>
    </message>
    <message>
        <source>Rule workbench</source>
        <translation>Taller de reglas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Make our own copy</source>
        <translation>&amp;Hacer una copia propia</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nueva regla…</translation>
    </message>
    <message>
        <source>&amp;Remove the rule…</source>
        <translation>&amp;Eliminar la regla…</translation>
    </message>
    <message>
        <source>&amp;Export the pack…</source>
        <translation>E&amp;xportar el paquete…</translation>
    </message>
    <message>
        <source>&amp;Import a pack…</source>
        <translation>&amp;Importar un paquete…</translation>
    </message>
    <message>
        <source>Should &amp;match</source>
        <translation>&amp;Debe avisar</translation>
    </message>
    <message>
        <source>Should n&amp;ot</source>
        <translation>N&amp;o debe avisar</translation>
    </message>
    <message>
        <source>Packs and their rules</source>
        <translation>Los paquetes y sus reglas</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Casos encontrados</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Qué hace la regla</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (no se puede leer)</translation>
    </message>
    <message>
        <source>Rules, read and written</source>
        <translation>Leer y escribir reglas</translation>
    </message>
    <message>
        <source>Choose a rule at the left to read it and to see what it finds, or make a new one. The program&apos;s rules stay as they are: a copy of one is yours to change, and stands for it from then on.</source>
        <translation>Elige una regla a la izquierda para leerla y ver qué encuentra, o crea una nueva. Las del programa se quedan como están: puedes copiar una y cambiar la copia, que la sustituye desde entonces.</translation>
    </message>
    <message>
        <source>A rule of the program, for reading. Make a copy to change it.</source>
        <translation>Una regla del programa, para leer. Haz una copia para cambiarla.</translation>
    </message>
    <message>
        <source>Say it with other words: «%s».</source>
        <translation>Dilo con otras palabras: «%s».</translation>
    </message>
    <message>
        <source>Why it matters to who reads it.</source>
        <translation>Por qué le importa a quien lo lee.</translation>
    </message>
    <message>
        <source>words to find</source>
        <translation>palabras que buscar</translation>
    </message>
    <message>
        <source>How it reads well.</source>
        <translation>Cómo se lee bien.</translation>
    </message>
    <message>
        <source>%1 was changed and is not saved.</source>
        <translation>%1 ha cambiado y no se ha guardado.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>must match</source>
        <translation>debe avisar</translation>
    </message>
    <message>
        <source>must not match</source>
        <translation>no debe avisar</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>fails: nothing is found in it</source>
        <translation>falla: no se encuentra nada</translation>
    </message>
    <message>
        <source>fails: something is found in it</source>
        <translation>falla: se encuentra algo</translation>
    </message>
    <message numerus="yes">
        <source>Examples (%n failing)</source>
        <translation>
            <numerusform>Ejemplos (falla %n)</numerusform>
            <numerusform>Ejemplos (fallan %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples (%1)</source>
        <translation>Ejemplos (%1)</translation>
    </message>
    <message>
        <source>This rule cannot work yet: see the lines below.</source>
        <translation>Esta regla aún no puede funcionar: mira las líneas de abajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) fail.</source>
        <translation>
            <numerusform>Falla %n ejemplo.</numerusform>
            <numerusform>Fallan %n ejemplos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule works, and every example passes.</source>
        <translation>La regla funciona y se cumplen todos los ejemplos.</translation>
    </message>
    <message>
        <source>Matches (%1)</source>
        <translation>Casos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is found in the draft in hand, nor in the newest %n post(s).</source>
        <translation>
            <numerusform>No se encuentra nada en el borrador abierto ni en el último mensaje.</numerusform>
            <numerusform>No se encuentra nada en el borrador abierto ni en los últimos %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples of this rule are written in braces. Write them as a list, one a line, and they can be added by a key.</source>
        <translation>Los ejemplos de esta regla están entre llaves. Escríbelos como lista, uno por línea, y se podrán añadir con una tecla.</translation>
    </message>
    <message>
        <source>Added as an example that must match. Save when you are done.</source>
        <translation>Añadido como ejemplo que debe avisar. Guarda cuando termines.</translation>
    </message>
    <message>
        <source>Added as an example that must not match. Save when you are done.</source>
        <translation>Añadido como ejemplo que no debe avisar. Guarda cuando termines.</translation>
    </message>
    <message>
        <source>Saved as it is. It is not used until its lines are right.</source>
        <translation>Guardada como está. No se usa hasta que sus líneas estén bien.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Language and name of the rule, such as es/Consistorio (letters, digits, - and _; mul for any language):</source>
        <translation>Idioma y nombre de la regla, por ejemplo es/Consistorio (letras, cifras, - y _; mul para cualquier idioma):</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Eliminar la regla</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Choose the pack in the list first.</source>
        <translation>Elige antes el paquete en la lista.</translation>
    </message>
    <message>
        <source>Export the pack %1</source>
        <translation>Exportar el paquete %1</translation>
    </message>
    <message>
        <source>Rule packs (*.zip)</source>
        <translation>Paquetes de reglas (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are in %1.</source>
        <translation>
            <numerusform>%n regla guardada en %1.</numerusform>
            <numerusform>%n reglas guardadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Importar un paquete</translation>
    </message>
    <message>
        <source>Rule packs and Vale packages (*.zip)</source>
        <translation>Paquetes de reglas y paquetes de Vale (*.zip)</translation>
    </message>
    <message>
        <source>The pack %1 is here, and texts are checked by it. It can be switched off where packs are chosen.</source>
        <translation>El paquete %1 ya está aquí y se aplica a los textos. Se puede desactivar donde se eligen los paquetes.</translation>
    </message>
    <message>
        <source>&amp;Choose packs…</source>
        <translation>&amp;Elegir paquetes…</translation>
    </message>
    <message>
        <source>Remove the &amp;pack…</source>
        <translation>Quitar el &amp;paquete…</translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <translation>%1 (nuestro)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Texts are no longer checked by it. The record keeps its words and the reason.</source>
        <translation>Los textos dejan de revisarse con ella. El registro conserva su contenido y el motivo.</translation>
    </message>
    <message>
        <source>Remove the pack</source>
        <translation>Quitar el paquete</translation>
    </message>
    <message>
        <source>Remove the pack %1 with all its rules?</source>
        <translation>¿Quitar el paquete %1 con todas sus reglas?</translation>
    </message>
    <message>
        <source>Texts are no longer checked by it. Export it first to keep a copy: rules that came in a file are not in the record. To have it rest for a while, switch it off in the rules of the house.</source>
        <translation>Los textos dejan de revisarse con él. Expórtalo antes si quieres conservar una copia: las reglas que llegaron en un archivo no están en el registro. Si solo quieres dejarlo un tiempo, desactívalo en las reglas de la casa.</translation>
    </message>
    <message>
        <source>Saved. It is used where its pack is on.</source>
        <translation>Guardada. Se usa donde su paquete está activado.</translation>
    </message>
    <message>
        <source>Saved as it is. What is wrong in it finds nothing until its lines are right.</source>
        <translation>Guardada tal cual. Lo que está mal en ella no encuentra nada hasta que se corrijan sus líneas.</translation>
    </message>
    <message>
        <source>Until then %1 counts beside it.</source>
        <translation>Hasta entonces, %1 sigue valiendo junto a ella.</translation>
    </message>
    <message numerus="yes">
        <source>In the draft in hand: %1. In the newest %n post(s): %2.</source>
        <translation>
            <numerusform>En el borrador que tienes delante: %1. En la publicación más reciente: %2.</numerusform>
            <numerusform>En el borrador que tienes delante: %1. En las %n publicaciones más recientes: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack %1 is here. It is switched off: it can be switched on where packs are chosen.</source>
        <translation>El paquete %1 ya está aquí, pero apagado: se enciende donde se eligen los paquetes.</translation>
    </message>
</context>
<context>
    <name>pregonero::Workplace</name>
    <message>
        <source>The desk is offline.</source>
        <translation>El puesto está sin conexión.</translation>
    </message>
    <message>
        <source>The keychain did not answer, so the end of the record is kept next time.</source>
        <translation>El llavero no ha respondido: el final del registro se guardará la próxima vez.</translation>
    </message>
    <message>
        <source>pregonero: This workspace works offline: nothing is sent or fetched. To end that: %1</source>
        <translation>pregonero: Este espacio de trabajo está sin conexión: no se envía ni se trae nada. Para volver: %1</translation>
    </message>
    <message>
        <source>The output could not be written whole: the disk is full, or whoever read it is gone.</source>
        <translation>El resultado no se ha podido escribir entero: el disco está lleno o ya no lo lee nadie.</translation>
    </message>
</context>
<context>
    <name>pregonero::api</name>
    <message>
        <source>This network does not offer that.</source>
        <translation>Esta red no ofrece eso.</translation>
    </message>
    <message>
        <source>a text is wanted.</source>
        <translation>se espera un texto.</translation>
    </message>
    <message>
        <source>the text is too long; 1000 characters are allowed.</source>
        <translation>el texto es demasiado largo; se admiten 1000 caracteres.</translation>
    </message>
    <message>
        <source>it must not be empty.</source>
        <translation>no puede estar vacío.</translation>
    </message>
    <message>
        <source>true or false is wanted.</source>
        <translation>se espera true o false.</translation>
    </message>
    <message>
        <source>a whole number of at least %1 is wanted.</source>
        <translation>se espera un número entero, como mínimo %1.</translation>
    </message>
    <message>
        <source>the number is too big.</source>
        <translation>el número es demasiado grande.</translation>
    </message>
    <message>
        <source>a list is wanted.</source>
        <translation>se espera una lista.</translation>
    </message>
    <message>
        <source>each member must be a text.</source>
        <translation>cada elemento debe ser un texto.</translation>
    </message>
    <message>
        <source>an object is wanted.</source>
        <translation>se espera un objeto.</translation>
    </message>
    <message>
        <source>there is no such key; look for a typing mistake.</source>
        <translation>esa clave no existe; quizá esté mal escrita.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>a path such as /oauth/token is wanted, without host or query.</source>
        <translation>se espera una ruta como /oauth/token, sin servidor ni consulta.</translation>
    </message>
    <message>
        <source>a name of its own in lower case is wanted, such as server.</source>
        <translation>se espera un nombre propio en minúsculas, como server.</translation>
    </message>
    <message>
        <source>OAuth 2 needs it.</source>
        <translation>OAuth 2 lo necesita.</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are wanted, at most 40, a letter first.</source>
        <translation>se esperan letras minúsculas, cifras y guiones, 40 como máximo, y la primera, una letra.</translation>
    </message>
    <message>
        <source>a simulated network asks no host.</source>
        <translation>una red simulada no consulta ningún servidor.</translation>
    </message>
    <message>
        <source>it must name the hosts that may be asked, or {server}.</source>
        <translation>debe nombrar los servidores que se pueden consultar, o {server}.</translation>
    </message>
    <message>
        <source>a network that can be read needs at least one.</source>
        <translation>una red que se puede leer necesita al menos uno.</translation>
    </message>
    <message>
        <source>It was made for version %1 of the program&apos;s interface; this program has version %2. Look for a matching release of it.</source>
        <translation>Se hizo para la versión %1 de la interfaz del programa; este programa tiene la versión %2. Busca una edición que le corresponda.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The network no longer accepts this account&apos;s sign-in. Sign in again.</source>
        <translation>La red ya no acepta la sesión de esta cuenta. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>The network does not allow this account to do that.</source>
        <translation>La red no permite a esta cuenta hacer eso.</translation>
    </message>
    <message>
        <source>It is not there any more on the network.</source>
        <translation>Ya no está en la red.</translation>
    </message>
    <message>
        <source>The server gave up waiting. Try again.</source>
        <translation>El servidor se ha cansado de esperar. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The network asks to wait before the next request.</source>
        <translation>La red pide esperar antes de la siguiente petición.</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <translation>La red lo ha rechazado.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here.</source>
        <translation>El servidor ha dado una respuesta que aquí no tiene sentido.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. It may not be the kind of server expected.</source>
        <translation>No se ha podido leer la respuesta del servidor. Quizá no sea la clase de servidor que se esperaba.</translation>
    </message>
    <message>
        <source>The network&apos;s description is wrong at “%1”: %2</source>
        <translation>La descripción de la red está mal en «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» está dos veces.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>«%1» no es ninguno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a media type such as image/png.</source>
        <translation>«%1» no es un tipo de medio como image/png.</translation>
    </message>
    <message>
        <source>“%1” is neither a host&apos;s name in lower case nor {server}.</source>
        <translation>«%1» no es ni un nombre de servidor en minúsculas ni {server}.</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>El servidor tiene un problema propio.</translation>
    </message>
</context>
<context>
    <name>pregonero::auth</name>
    <message>
        <source>%1 does not answer like a server of %2. Check how its address is written.</source>
        <translation>%1 no responde como un servidor de %2. Comprueba cómo está escrita su dirección.</translation>
    </message>
    <message>
        <source>Access was not granted on %1. To use the account here, sign in again and allow it.</source>
        <translation>No se concedió el acceso en %1. Para usar la cuenta aquí, inicia sesión de nuevo y autorízalo.</translation>
    </message>
    <message>
        <source>%1 no longer takes this code: it is valid once and for a short time. Sign in again.</source>
        <translation>%1 ya no acepta este código: vale una sola vez y por poco tiempo. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment. Try again later.</source>
        <translation>%1 no puede iniciar la sesión de nadie en este momento. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in. The server says: %2</source>
        <translation>%1 ha rechazado el inicio de sesión. El servidor dice: %2</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption, so others could read the password along. Write its address with https.</source>
        <translation>La consulta a %1 iría sin cifrar, y otras personas podrían leer la contraseña por el camino. Escribe su dirección con https.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. Write it like this: social.example</source>
        <translation>Esto no es la dirección de un servidor. Escríbela así: social.example</translation>
    </message>
    <message>
        <source>Pregonero has received the answer. You can close this window and go back to the program.</source>
        <translation>Pregonero ha recibido la respuesta. Puedes cerrar esta ventana y volver al programa.</translation>
    </message>
    <message>
        <source>%1 wants a second proof with this password, so it is the account&apos;s main one. Make an app password in the account&apos;s settings there and use that.</source>
        <translation>%1 pide una segunda prueba con esta contraseña, así que es la principal de la cuenta. Crea allí, en los ajustes, una contraseña de aplicación y usa esa.</translation>
    </message>
    <message>
        <source>%1 does not know this name with this password. Check both; the password is one made for programs (an app password), in the account&apos;s settings.</source>
        <translation>%1 no reconoce este nombre con esta contraseña. Revisa los dos; la contraseña es una de aplicación, que se crea en los ajustes de la cuenta.</translation>
    </message>
</context>
<context>
    <name>pregonero::auth::SignIn</name>
    <message>
        <source>The answer from the browser does not belong to this sign-in, so it was not used. Sign in again.</source>
        <translation>La respuesta del navegador no corresponde a este inicio de sesión, así que no se ha usado. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>There is no code to use yet. Open the server&apos;s page first, allow access there, and copy the code that it shows.</source>
        <translation>Aún no hay ningún código que usar. Abre antes la página del servidor, autoriza allí el acceso y copia el código que muestre.</translation>
    </message>
    <message>
        <source>This is not a token. Copy it whole from the server&apos;s page, without spaces or line breaks.</source>
        <translation>Esto no es un token. Cópialo entero de la página del servidor, sin espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Se ha cancelado el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>pregonero::bluesky</name>
    <message>
        <source>No more answers can be hidden in this conversation: the network allows 300.</source>
        <translation>No se pueden ocultar más respuestas en esta conversación: la red permite 300.</translation>
    </message>
    <message>
        <source>Only answers below the account&apos;s own posts can be hidden on this network.</source>
        <translation>En esta red solo se pueden ocultar respuestas a publicaciones de la propia cuenta.</translation>
    </message>
    <message>
        <source>The post that this answers is not there any more on the network.</source>
        <translation>La publicación a la que responde ya no está en la red.</translation>
    </message>
    <message>
        <source>On Bluesky everybody sees a post; this text is meant for fewer people. Make it public, or publish it elsewhere.</source>
        <translation>En Bluesky todo el mundo ve lo que se publica, y este texto es para menos gente. Hazlo público o publícalo en otra red.</translation>
    </message>
    <message>
        <source>Bluesky has no warnings before a text. Write the warning into the text itself.</source>
        <translation>Bluesky no tiene avisos delante de un texto. Escribe el aviso en el propio texto.</translation>
    </message>
    <message>
        <source>The account&apos;s repository has nothing under this text&apos;s own key.</source>
        <translation>El repositorio de la cuenta no tiene nada con la clave propia de este texto.</translation>
    </message>
    <message>
        <source>The account&apos;s repository has it under this text&apos;s own key.</source>
        <translation>El repositorio de la cuenta lo tiene con la clave propia de este texto.</translation>
    </message>
    <message>
        <source>The server says that it removed the post, but still has it. Look again in a while.</source>
        <translation>El servidor dice que retiró la publicación, pero aún la tiene. Vuelve a mirar dentro de un rato.</translation>
    </message>
    <message>
        <source>There is no such post on the network.</source>
        <translation>Esa publicación no está en la red.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
</context>
<context>
    <name>pregonero::checker</name>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what is heard, for people who cannot hear it.</source>
        <translation>El adjunto %1 no tiene texto alternativo. Cuenta en una o dos frases qué se oye, para quien no puede oírlo.</translation>
    </message>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what happens and what is said, for people who cannot see or hear it.</source>
        <translation>El adjunto %1 no tiene texto alternativo. Cuenta en una o dos frases qué ocurre y qué se dice, para quien no puede verlo u oírlo.</translation>
    </message>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what it shows, and copy any words that are in it, for people who cannot see it.</source>
        <translation>El adjunto %1 no tiene texto alternativo. Cuenta en una o dos frases qué muestra, y copia las palabras que aparezcan, para quien no puede verlo.</translation>
    </message>
    <message>
        <source>WCAG 2.2, success criterion 1.1.1</source>
        <translation>WCAG 2.2, criterio de conformidad 1.1.1</translation>
    </message>
    <message>
        <source>Alternative text missing</source>
        <translation>Falta el texto alternativo</translation>
    </message>
    <message>
        <source>Alternative text too long</source>
        <translation>Texto alternativo demasiado largo</translation>
    </message>
    <message numerus="yes">
        <source>The alternative text of attachment %1 is %n character(s) over the limit of %2. Shorten it.</source>
        <translation>
            <numerusform>El texto alternativo del adjunto %1 supera en %n carácter el límite de %2. Acórtalo.</numerusform>
            <numerusform>El texto alternativo del adjunto %1 supera en %n caracteres el límite de %2. Acórtalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network&apos;s own limit</source>
        <translation>Límite de la propia red</translation>
    </message>
    <message>
        <source>Words run together</source>
        <translation>Palabras pegadas</translation>
    </message>
    <message>
        <source>A screen reader says %1 as one word. Begin each word with a capital: %2.</source>
        <translation>Un lector de pantalla dice %1 como una sola palabra. Empieza cada palabra con mayúscula: %2.</translation>
    </message>
    <message>
        <source>House rule: hashtags that can be read aloud</source>
        <translation>Norma de la casa: etiquetas que se puedan leer en voz alta</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Nada que publicar</translation>
    </message>
    <message>
        <source>There is no text and no picture yet. Write something or attach a file.</source>
        <translation>Todavía no hay texto ni imagen. Escribe algo o adjunta un archivo.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n byte(s) over the limit of %1 (accents and emoji take several). Shorten it or divide it into two posts.</source>
        <translation>
            <numerusform>El texto supera en %n byte el límite de %1 (las tildes y los emojis ocupan varios). Acórtalo o divídelo en dos publicaciones.</numerusform>
            <numerusform>El texto supera en %n bytes el límite de %1 (las tildes y los emojis ocupan varios). Acórtalo o divídelo en dos publicaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) over the limit of %1. Shorten it or divide it into two posts.</source>
        <translation>
            <numerusform>El texto supera en %n carácter el límite de %1. Acórtalo o divídelo en dos publicaciones.</numerusform>
            <numerusform>El texto supera en %n caracteres el límite de %1. Acórtalo o divídelo en dos publicaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or slip?</source>
        <translation>¿Nombre o errata?</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>Palabra desconocida</translation>
    </message>
    <message>
        <source>Hunspell dictionary %1</source>
        <translation>Diccionario de Hunspell %1</translation>
    </message>
    <message>
        <source>Spelling not checked</source>
        <translation>Ortografía sin comprobar</translation>
    </message>
    <message>
        <source>There is no %1 dictionary on this computer. Install it (on Debian and Ubuntu: the package %2) and start the program again.</source>
        <translation>En este ordenador no hay diccionario de %1. Instálalo (en Debian y Ubuntu, el paquete %2) y vuelve a abrir el programa.</translation>
    </message>
    <message>
        <source>House rule</source>
        <translation>Norma de la casa</translation>
    </message>
    <message>
        <source>Replace with “%1”</source>
        <translation>Cambiar por «%1»</translation>
    </message>
    <message>
        <source>Personal opinion</source>
        <translation>Opinión personal</translation>
    </message>
    <message>
        <source>Propaganda</source>
        <translation>Propaganda</translation>
    </message>
    <message>
        <source>Claim without a source</source>
        <translation>Afirmación sin fuente</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Plain language</source>
        <translation>Lenguaje claro</translation>
    </message>
    <message>
        <source>Inclusive language</source>
        <translation>Lenguaje inclusivo</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Insulto</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Naming of people</source>
        <translation>Personas nombradas</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Neutrality</source>
        <translation>Neutralidad</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Names of the institution</source>
        <translation>Nombres de la institución</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Tipografía</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>Versiones en otra lengua</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>“%1” is not in the %2 dictionary. Correct it, or add it to your dictionary if it is right.</source>
        <translation>«%1» no está en el diccionario de %2. Corrígelo, o añádelo a tu diccionario si es correcto.</translation>
    </message>
    <message>
        <source>“%1”, in the alternative text of attachment %2, is in no dictionary here. Correct it there, or add it to your dictionary if it is right.</source>
        <translation>«%1», en el texto alternativo del adjunto %2, no está en ningún diccionario de aquí. Corrígelo allí, o añádelo a tu diccionario si es correcto.</translation>
    </message>
    <message>
        <source>“%1”, in the alternative text of attachment %2, is in no dictionary here. Perhaps: %3. Correct it there, or add it to your dictionary if it is right.</source>
        <translation>«%1», en el texto alternativo del adjunto %2, no está en ningún diccionario de aquí. Quizá: %3. Corrígelo allí, o añádelo a tu diccionario si es correcto.</translation>
    </message>
    <message>
        <source>write each period as &quot;- {from: 2027-04-06, to: 2027-05-23}&quot;.</source>
        <translation>escribe cada periodo así: &quot;- {from: 2027-04-06, to: 2027-05-23}&quot;.</translation>
    </message>
    <message>
        <source>a period has a day it begins and a later day it ends, such as {from: 2027-04-06, to: 2027-05-23}.</source>
        <translation>un periodo tiene un día en que empieza y otro posterior en que acaba, por ejemplo {from: 2027-04-06, to: 2027-05-23}.</translation>
    </message>
    <message>
        <source>This file is &quot;key: value&quot; lines: names, handles, phones, emails, addresses ...</source>
        <translation>Este archivo son líneas &quot;clave: valor&quot;: names, handles, phones, emails, addresses...</translation>
    </message>
    <message>
        <source>this key is not known here.</source>
        <translation>esta clave no se conoce aquí.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>El archivo no se puede abrir: %1.</translation>
    </message>
    <message>
        <source>A rule that does not work</source>
        <translation>Una regla que no funciona</translation>
    </message>
</context>
<context>
    <name>pregonero::cli</name>
    <message>
        <source>There is no keychain here, so the token would be lost when this command ends. Start a keyring and try again.</source>
        <translation>Aquí no hay llavero, así que el token se perdería al terminar esta orden. Inicia un llavero y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Added %1 (%2).</source>
        <translation>Añadida %1 (%2).</translation>
    </message>
    <message>
        <source>Removed. What was archived and published through it stays in the record.</source>
        <translation>Quitada. Lo que se archivó y se publicó a través de ella sigue en el registro.</translation>
    </message>
    <message>
        <source>Add an account; its token goes to the keychain.</source>
        <translation>Añade una cuenta; su token se guarda en el llavero.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Lista las cuentas.</translation>
    </message>
    <message>
        <source>Remove an account and its token; the record of it stays.</source>
        <translation>Quita una cuenta y su token; lo anotado sobre ella se conserva.</translation>
    </message>
    <message>
        <source>Why, for the record.</source>
        <translation>Motivo, para el registro.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>The folder to work in.</source>
        <translation>Carpeta en la que se trabaja.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>Escribe un documento JSON en lugar de texto.</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Muestra la ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Write a draft.</source>
        <translation>Escribe un borrador.</translation>
    </message>
    <message>
        <source>Account it is written for.</source>
        <translation>Cuenta para la que se escribe.</translation>
    </message>
    <message>
        <source>File with the text, or - for standard input.</source>
        <translation>Archivo con el texto, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Archived post it answers.</source>
        <translation>Publicación archivada a la que responde.</translation>
    </message>
    <message>
        <source>File to attach; may be repeated.</source>
        <translation>Archivo que se adjunta; se puede repetir.</translation>
    </message>
    <message>
        <source>Alternative text of the --media before it.</source>
        <translation>Texto alternativo del --media anterior.</translation>
    </message>
    <message>
        <source>Language of the text, such as es or eu.</source>
        <translation>Idioma del texto, como es o eu.</translation>
    </message>
    <message>
        <source>Content warning shown before the text.</source>
        <translation>Aviso de contenido que se muestra antes del texto.</translation>
    </message>
    <message>
        <source>public, unlisted, followers or direct.</source>
        <translation>public, unlisted, followers o direct.</translation>
    </message>
    <message>
        <source>List the drafts, newest change first.</source>
        <translation>Lista los borradores, primero el último cambio.</translation>
    </message>
    <message>
        <source>Show a draft and its versions.</source>
        <translation>Muestra un borrador y sus versiones.</translation>
    </message>
    <message>
        <source>Put a draft into the outbox, now or for an hour.</source>
        <translation>Pone un borrador en la bandeja de salida, para ahora o para una hora.</translation>
    </message>
    <message>
        <source>Not before this time.</source>
        <translation>No antes de esta hora.</translation>
    </message>
    <message>
        <source>Bring news from the networks into the archive.</source>
        <translation>Trae al archivo las novedades de las redes.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Solo esta cuenta.</translation>
    </message>
    <message>
        <source>List archived posts, newest first.</source>
        <translation>Lista las publicaciones archivadas, primero las más recientes.</translation>
    </message>
    <message>
        <source>Only unread ones.</source>
        <translation>Solo las no leídas.</translation>
    </message>
    <message>
        <source>How many (50).</source>
        <translation>Cuántas (50).</translation>
    </message>
    <message>
        <source>Only older than this post.</source>
        <translation>Solo las anteriores a esta publicación.</translation>
    </message>
    <message>
        <source>Show a conversation, oldest post first.</source>
        <translation>Muestra una conversación, primero lo más antiguo.</translation>
    </message>
    <message>
        <source>Check that no entry of the record was changed, removed or reordered.</source>
        <translation>Comprueba que ninguna anotación del registro se ha cambiado, quitado o reordenado.</translation>
    </message>
    <message>
        <source>Write the record as JSON Lines that anybody can verify.</source>
        <translation>Escribe el registro como líneas JSON que cualquiera puede verificar.</translation>
    </message>
    <message>
        <source>Recreate drafts, outbox and accounts from the record.</source>
        <translation>Rehace los borradores, la bandeja de salida y las cuentas a partir del registro.</translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>Resuelto.</translation>
    </message>
    <message>
        <source>Send what is due, and look up what is not known.</source>
        <translation>Envía lo que toca y averigua lo que no se sabe.</translation>
    </message>
    <message>
        <source>Go on until nothing is left that can move.</source>
        <translation>Sigue hasta que no quede nada que pueda avanzar.</translation>
    </message>
    <message>
        <source>Seconds to go on at most (60).</source>
        <translation>Segundos que sigue como máximo (60).</translation>
    </message>
    <message>
        <source>List the outbox, newest first.</source>
        <translation>Lista la bandeja de salida, primero lo más reciente.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Dónde está.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>Usage: pregonero %1</source>
        <translation>Uso: pregonero %1</translation>
    </message>
    <message>
        <source>Usage: pregonero [--workspace DIR] [--json] [COMMAND ...]</source>
        <translation>Uso: pregonero [--workspace CARPETA] [--json] [ORDEN ...]</translation>
    </message>
    <message>
        <source>Without a command the workstation opens.</source>
        <translation>Sin orden se abre la ventana de trabajo.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Opciones de todas las órdenes:</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 findings or failed, 2 usage, 3 outcome unknown or the other side unreachable.</source>
        <translation>Salida: 0 hecho, 1 hay algo por corregir o ha fallado, 2 uso incorrecto, 3 resultado desconocido o sin poder contactar con el otro lado.</translation>
    </message>
    <message>
        <source>pregonero: another program sends for this workspace already.</source>
        <translation>pregonero: otro programa ya envía desde este espacio de trabajo.</translation>
    </message>
    <message>
        <source>this network needs a token: give --token-stdin and write it to standard input. (On the command line others could read it.)</source>
        <translation>esta red necesita un token: indica --token-stdin y escríbelo en la entrada estándar. (En la línea de órdenes podrían leerlo otras personas.)</translation>
    </message>
    <message>
        <source>The text in %1 is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation>El texto de %1 no está en UTF-8. Guárdalo como UTF-8 y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>--account and --text-file are needed, and each --alt comes after the --media it describes.</source>
        <translation>hacen falta --account y --text-file, y cada --alt va detrás del --media que describe.</translation>
    </message>
    <message>
        <source>--visibility takes public, unlisted, followers or direct.</source>
        <translation>--visibility admite public, unlisted, followers o direct.</translation>
    </message>
    <message>
        <source>--reply-to takes a post&apos;s number, as `feed list` shows it.</source>
        <translation>--reply-to admite el número de una publicación, tal como lo muestra `feed list`.</translation>
    </message>
    <message>
        <source>--at takes a time with its zone, such as 2026-11-23T09:00+01:00.</source>
        <translation>--at admite una hora con su zona, como 2026-11-23T09:00+01:00.</translation>
    </message>
    <message>
        <source>--limit and --before take a number.</source>
        <translation>--limit y --before admiten un número.</translation>
    </message>
    <message>
        <source>a conversation has a number, as `feed list` shows it.</source>
        <translation>una conversación tiene un número, tal como lo muestra `feed list`.</translation>
    </message>
    <message>
        <source>--timeout takes seconds.</source>
        <translation>--timeout admite segundos.</translation>
    </message>
    <message>
        <source>say `sent` or `absent`.</source>
        <translation>escribe `sent` o `absent`.</translation>
    </message>
    <message>
        <source>there is no network “%1”. There are: %2.</source>
        <translation>no hay ninguna red «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>there is no network “%1”.</source>
        <translation>no hay ninguna red «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» no se espera aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) read.</source>
        <translation>
            <numerusform>%n columna leída.</numerusform>
            <numerusform>%n columnas leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s).</source>
        <translation>
            <numerusform>%n publicación nueva.</numerusform>
            <numerusform>%n publicaciones nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, beginn*; accents do not matter.</source>
        <translation>Palabras, «una frase», comienz*; los acentos no importan.</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s).</source>
        <translation>
            <numerusform>El registro está íntegro: %n anotación.</numerusform>
            <numerusform>El registro está íntegro: %n anotaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record is not whole: %n fault(s) among its %1 entries.</source>
        <translation>
            <numerusform>El registro no está íntegro: %n fallo entre sus %1 anotaciones.</numerusform>
            <numerusform>El registro no está íntegro: %n fallos entre sus %1 anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain could not be read, so whether its end was cut off is not known. Unlock it and try again.</source>
        <translation>No se pudo leer el llavero, así que no se sabe si le falta el final. Desbloquéalo y vuelve a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n anotación escrita en %1.</numerusform>
            <numerusform>%n anotaciones escritas en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebuilt from %n entry(s).</source>
        <translation>
            <numerusform>Rehecho a partir de %n anotación.</numerusform>
            <numerusform>Rehecho a partir de %n anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>--format is text, line, json, sarif or junit.</source>
        <translation>--format es text, line, json, sarif o junit.</translation>
    </message>
    <message>
        <source>--json is one JSON document: it goes with --format json or sarif.</source>
        <translation>--json es un solo documento JSON: va con --format json o sarif.</translation>
    </message>
    <message>
        <source>--server is sent its texts by an editor; name no file.</source>
        <translation>Con --server los textos los envía un editor; no nombres ningún archivo.</translation>
    </message>
    <message>
        <source>Say which text: a file, a folder, or - for standard input.</source>
        <translation>Di qué texto: un archivo, una carpeta o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>--min-level is suggestion, warning or error.</source>
        <translation>--min-level es suggestion, warning o error.</translation>
    </message>
    <message>
        <source>Check texts against the rule packs, their spelling and their hashtags.</source>
        <translation>Revisa textos con los paquetes de reglas, su ortografía y sus etiquetas.</translation>
    </message>
    <message>
        <source>Only this rule pack, or the one in this folder; may be repeated.</source>
        <translation>Solo este paquete de reglas, o el de esta carpeta; se puede repetir.</translation>
    </message>
    <message>
        <source>The styles of this .vale.ini instead.</source>
        <translation>En su lugar, los estilos de este .vale.ini.</translation>
    </message>
    <message>
        <source>Language of the texts; guessed if not given.</source>
        <translation>Lengua de los textos; si no se da, se deduce.</translation>
    </message>
    <message>
        <source>The least that counts: suggestion, warning or error.</source>
        <translation>Lo mínimo que cuenta: suggestion, warning o error.</translation>
    </message>
    <message>
        <source>How to print: text, line, json, sarif or junit.</source>
        <translation>Cómo se muestra: text, line, json, sarif o junit.</translation>
    </message>
    <message>
        <source>In the order of the files&apos; names.</source>
        <translation>Por orden de nombre de archivo.</translation>
    </message>
    <message>
        <source>Check as posts, against this network&apos;s limits too.</source>
        <translation>Revisa como publicaciones, también con los límites de esta red.</translation>
    </message>
    <message>
        <source>Serve an editor: the Language Server Protocol on standard input and output.</source>
        <translation>Atiende a un editor: Language Server Protocol por la entrada y la salida estándar.</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”: it is neither one of %2 nor a folder with a pack.yml.</source>
        <translation>No hay ningún paquete de reglas «%1»: no es uno de %2 ni una carpeta con un pack.yml.</translation>
    </message>
    <message>
        <source>Not:</source>
        <translation>No:</translation>
    </message>
    <message>
        <source>Rather:</source>
        <translation>Mejor:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>reviewed by a native speaker: %1</source>
        <translation>revisado por hablante nativo: %1</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”, and no folder of that name.</source>
        <translation>No hay ningún paquete de reglas «%1» ni una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Ask for the right to read it, or leave it out.</source>
        <translation>La carpeta %1 no se puede leer. Pide permiso para leerla o déjala fuera.</translation>
    </message>
    <message>
        <source>%1 is no rule pack: there is neither a pack.yml nor a rule in it.</source>
        <translation>%1 no es un paquete de reglas: no contiene un pack.yml ni ninguna regla.</translation>
    </message>
    <message>
        <source>off unless chosen</source>
        <translation>desactivado si no se elige</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Position to choose: %1 (%2), %3</source>
        <translation>Postura por elegir: %1 (%2), %3</translation>
    </message>
    <message>
        <source>on unless chosen otherwise</source>
        <translation>activado si no se elige otra cosa</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>finds nothing in its bad example “%1”.</source>
        <translation>no encuentra nada en su ejemplo malo «%1».</translation>
    </message>
    <message>
        <source>finds something in its good example “%1”.</source>
        <translation>encuentra algo en su ejemplo bueno «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n ejemplo</numerusform>
            <numerusform>%n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>all as they should be</source>
        <translation>todos como deben</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n mal</numerusform>
            <numerusform>%n mal</numerusform>
        </translation>
    </message>
    <message>
        <source>the position &quot;%1&quot; is not among those of pack.yml.</source>
        <translation>la postura «%1» no está entre las de pack.yml.</translation>
    </message>
    <message>
        <source>List the rule packs, their languages and who reviewed them.</source>
        <translation>Lista los paquetes de reglas, sus lenguas y quién los revisó.</translation>
    </message>
    <message>
        <source>Show a pack&apos;s rules: what they say, why, and where they come from.</source>
        <translation>Muestra las reglas de un paquete: qué dicen, por qué y de dónde vienen.</translation>
    </message>
    <message>
        <source>Try every example of every rule.</source>
        <translation>Prueba todos los ejemplos de todas las reglas.</translation>
    </message>
    <message>
        <source>Name what is wrong with a pack&apos;s files, with file and line.</source>
        <translation>Dice qué está mal en los archivos de un paquete, con archivo y línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n por valorar</numerusform>
            <numerusform>%n por valorar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2. Divide it and try again.</source>
        <translation>%1 ocupa más de %2. Divídelo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>No file fits %1.</source>
        <translation>Ningún archivo encaja con %1.</translation>
    </message>
    <message>
        <source>%1 is not a text: there is a NUL byte in line %2. Save it as UTF-8 text and try again.</source>
        <translation>%1 no es un texto: hay un byte NUL en la línea %2. Guárdalo como texto UTF-8 y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>Its end has nothing to be compared with yet: it is kept in the keychain from now on.</source>
        <translation>Su final no tiene aún con qué compararse: desde ahora se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Signed in again: %1 (%2).</source>
        <translation>Sesión iniciada de nuevo: %1 (%2).</translation>
    </message>
    <message>
        <source>--draft is checked as at the desk: name no file and no other rules.</source>
        <translation>--draft se revisa como en el puesto: no indiques archivos ni otras reglas.</translation>
    </message>
    <message>
        <source>--ignored goes with --draft.</source>
        <translation>--ignored va con --draft.</translation>
    </message>
    <message>
        <source>A draft of the workspace, as at the desk, without what is ignored in it.</source>
        <translation>Un borrador del espacio de trabajo, como en el puesto, sin lo que se ignora en él.</translation>
    </message>
    <message>
        <source>With --draft: also what is ignored, by whom and why.</source>
        <translation>Con --draft: también lo que se ignora, quién lo decidió y por qué.</translation>
    </message>
    <message>
        <source>at this place</source>
        <translation>en este lugar</translation>
    </message>
    <message>
        <source>in this draft</source>
        <translation>en este borrador</translation>
    </message>
    <message>
        <source>in every text</source>
        <translation>en todos los textos</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored: reasons with --ignored</source>
        <translation>
            <numerusform>%n ignorado: motivos con --ignored</numerusform>
            <numerusform>%n ignorados: motivos con --ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored:</source>
        <translation>
            <numerusform>%n ignorado:</numerusform>
            <numerusform>%n ignorados:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>where, person, when, reason</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>With each post, what the network sent, byte by byte, and its SHA-256.</source>
        <translation>Con cada mensaje, lo que envió la red, byte a byte, y su SHA-256.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) somebody said why it does not end as it once did: those entries are of the kind record.end-acknowledged.</source>
        <translation>
            <numerusform>%n vez alguien dijo por qué no termina como antes: es la anotación de tipo record.end-acknowledged.</numerusform>
            <numerusform>%n veces alguien dijo por qué no termina como antes: son las anotaciones de tipo record.end-acknowledged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded. From now on the record is compared with what it ends with today.</source>
        <translation>Anotado. Desde ahora el registro se compara con el final que tiene hoy.</translation>
    </message>
    <message>
        <source>Say why the record does not end as it once did, such as a safety copy put in place.</source>
        <translation>Decir por qué el registro no termina como antes, por ejemplo por una copia de seguridad puesta en su lugar.</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>an hour and its time zone</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Say what you saw on the network of an unconfirmed publication.</source>
        <translation>Indica qué has visto en la red sobre una publicación sin confirmar.</translation>
    </message>
    <message>
        <source>Write a pack as one zip file.</source>
        <translation>Escribir un paquete como un solo archivo zip.</translation>
    </message>
    <message>
        <source>Take a pack or a Vale style from a zip file into the workspace.</source>
        <translation>Incorporar al espacio de trabajo un paquete o un estilo de Vale desde un archivo zip.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>sin publicar</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>en la bandeja de salida</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>The workspace is whole: %1</source>
        <translation>El espacio de trabajo está íntegro: %1</translation>
    </message>
    <message>
        <source>There is no safety copy yet.</source>
        <translation>Aún no hay copia de seguridad.</translation>
    </message>
    <message>
        <source>Safety copies, newest first:</source>
        <translation>Copias de seguridad, la más reciente primero:</translation>
    </message>
    <message>
        <source>The workspace is whole, so nothing was changed.</source>
        <translation>El espacio de trabajo está íntegro, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A safety copy was made: %1</source>
        <translation>Copia de seguridad hecha: %1</translation>
    </message>
    <message>
        <source>Send and fetch nothing on this workspace until it is online again.</source>
        <translation>No enviar ni traer nada en este espacio de trabajo hasta que vuelva la conexión.</translation>
    </message>
    <message>
        <source>Send and fetch again.</source>
        <translation>Volver a enviar y a traer.</translation>
    </message>
    <message>
        <source>Look through the whole workspace for damage, and list its safety copies.</source>
        <translation>Revisar todo el espacio de trabajo por si está dañado y listar sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>Hacer ahora una copia de seguridad.</translation>
    </message>
    <message>
        <source>Keep a damaged workspace aside and put the newest safety copy that is whole in its place.</source>
        <translation>Apartar un espacio de trabajo dañado y poner en su lugar la copia de seguridad íntegra más reciente.</translation>
    </message>
    <message>
        <source>this network needs the account&apos;s name: give --user NAME, and its app password on standard input.</source>
        <translation>esta red necesita el nombre de la cuenta: indica --user NOMBRE y da su contraseña de aplicación por la entrada estándar.</translation>
    </message>
    <message>
        <source>The network&apos;s id, such as mastodon, feeds or town.</source>
        <translation>El identificador de la red, como mastodon, feeds o town.</translation>
    </message>
    <message>
        <source>Address of the server, or of the feed.</source>
        <translation>Dirección del servidor o del canal.</translation>
    </message>
    <message>
        <source>Name of the account, where the network signs in with a name and a password.</source>
        <translation>Nombre de la cuenta, donde la red identifica con nombre y contraseña.</translation>
    </message>
    <message>
        <source>Read the token, or the app password, from standard input.</source>
        <translation>Leer el token, o la contraseña de aplicación, de la entrada estándar.</translation>
    </message>
    <message>
        <source>Check as posts of this account of the workspace, as at the desk.</source>
        <translation>Revisar como publicaciones de esta cuenta del espacio de trabajo, igual que en el puesto.</translation>
    </message>
    <message>
        <source>--account says which network: leave --network out.</source>
        <translation>--account ya indica la red: quita --network.</translation>
    </message>
    <message>
        <source>If you know why (a safety copy was put in place), say so: %1</source>
        <translation>Si sabes por qué (se puso una copia de seguridad), dilo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n places of this rule: %1</source>
        <translation>
            <numerusform>Corregir el único caso de esta regla: %1</numerusform>
            <numerusform>Corregir los %n casos de esta regla: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix all that needs no choice</source>
        <translation>Corregir todo lo que no requiere elegir</translation>
    </message>
    <message>
        <source>The pack %1 is in this workspace now.</source>
        <translation>El paquete %1 ya está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Texts are checked by it.</source>
        <translation>Los textos se revisan con él.</translation>
    </message>
    <message>
        <source>It is switched off: switch it on in the window, in “Rules of the house”.</source>
        <translation>Está apagado: enciéndelo en la ventana, en «Reglas de la casa».</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of feeds.</source>
        <translation>%1 es demasiado grande para ser una lista de canales.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added.</source>
        <translation>
            <numerusform>Se ha añadido %n canal.</numerusform>
            <numerusform>Se han añadido %n canales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) were here already.</source>
        <translation>
            <numerusform>%n canal ya estaba aquí.</numerusform>
            <numerusform>%n canales ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program cannot listen to feeds: install it again.</source>
        <translation>Este programa no puede escuchar canales: instálalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) written to %1.</source>
        <translation>
            <numerusform>%n canal escrito en %1.</numerusform>
            <numerusform>%n canales escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen to every feed of a list that another reader exported (OPML).</source>
        <translation>Escuchar todos los canales de una lista exportada por otro lector (OPML).</translation>
    </message>
    <message>
        <source>Write the feeds that are listened to as a list for other readers (OPML).</source>
        <translation>Escribir los canales que se escuchan como lista para otros lectores (OPML).</translation>
    </message>
    <message>
        <source>This workspace works offline from now on: nothing is sent and nothing is fetched, in any program on it, until: %1</source>
        <translation>Este espacio de trabajo queda sin conexión: no se envía ni se trae nada, en ningún programa abierto sobre él, hasta que escribes: %1</translation>
    </message>
    <message>
        <source>This workspace is online again. A window that is open on it sends what waits. Without one: %1</source>
        <translation>Este espacio de trabajo vuelve a tener conexión. Una ventana abierta envía lo que espera. Si no hay ninguna: %1</translation>
    </message>
    <message>
        <source>Where no copy is whole, begin with an empty workspace.</source>
        <translation>Si ninguna copia está íntegra, empezar con un espacio de trabajo vacío.</translation>
    </message>
</context>
<context>
    <name>pregonero::domain</name>
    <message>
        <source>This file is no list of feeds (OPML), or it is broken. Export it again from the program it comes from.</source>
        <translation>Este archivo no es una lista de canales (OPML) o está roto. Expórtalo otra vez desde el programa del que viene.</translation>
    </message>
</context>
<context>
    <name>pregonero::feeds</name>
    <message>
        <source>The feed at %1 has been taken away for good: its server says that it will not come back. Remove it here, or look on the site for another one.</source>
        <translation>El canal de %1 se ha retirado para siempre: su servidor dice que no volverá. Quítalo de aquí o busca otro en el sitio.</translation>
    </message>
    <message>
        <source>There is no feed at %1 (any more). Look on the site for its address and add it anew.</source>
        <translation>En %1 no hay (o ya no hay) ningún canal. Busca su dirección en el sitio y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 asks for a sign-in. Only feeds that anyone may read can be listened to.</source>
        <translation>%1 pide iniciar sesión. Solo se pueden escuchar los canales que cualquiera puede leer.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>This is the address of a web page, not of a feed, and the page names none. Look on the site for “RSS” and use the address it leads to.</source>
        <translation>Esta es la dirección de una página web, no de un canal, y la página no nombra ninguno. Busca «RSS» en el sitio y usa la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>This is the address of a web page, not of a feed. The page names these feeds; use the address of the one you want: %1</source>
        <translation>Esta es la dirección de una página web, no de un canal. La página nombra estos canales; usa la dirección del que quieras: %1</translation>
    </message>
    <message>
        <source>This feed brings character definitions of its own, as harmful documents do. It was not read. Tell those who run the site.</source>
        <translation>Este canal trae definiciones de caracteres propias, como los documentos dañinos. No se ha leído. Avisa a quien lleva el sitio.</translation>
    </message>
    <message>
        <source>This feed is too large or too deeply nested to be one. It was not read. Tell those who run the site.</source>
        <translation>Este canal es demasiado grande o tiene demasiados niveles para serlo. No se ha leído. Avisa a quien lleva el sitio.</translation>
    </message>
    <message>
        <source>This feed is broken at line %1, so nothing of it was read. Tell those who run the site.</source>
        <translation>Este canal está roto en la línea %1, así que no se ha leído nada de él. Avisa a quien lleva el sitio.</translation>
    </message>
    <message>
        <source>What lies at this address is no feed. Check the address on the site.</source>
        <translation>Lo que hay en esta dirección no es un canal. Comprueba la dirección en el sitio.</translation>
    </message>
</context>
<context>
    <name>pregonero::host</name>
    <message>
        <source>This file is not a plugin, or it is damaged. Install it again or remove it.</source>
        <translation>Este archivo no es un complemento, o está dañado. Vuelve a instalarlo o quítalo.</translation>
    </message>
    <message>
        <source>This network was made for another version of the program. Look for a matching release of it.</source>
        <translation>Esta red se hizo para otra versión del programa. Busca una edición que le corresponda.</translation>
    </message>
    <message>
        <source>This is a plugin of another program. Remove it from this folder.</source>
        <translation>Es un complemento de otro programa. Quítalo de esta carpeta.</translation>
    </message>
    <message>
        <source>This network was built with Qt %1, but the program runs with Qt %2. Look for a matching release of it.</source>
        <translation>Esta red se compiló con Qt %1, pero el programa usa Qt %2. Busca una edición que le corresponda.</translation>
    </message>
    <message>
        <source>This network does not describe itself, so it cannot be used. Ask its author for a release with a description.</source>
        <translation>Esta red no se describe a sí misma, así que no se puede usar. Pide a quien la hizo una edición con descripción.</translation>
    </message>
    <message>
        <source>The network “%1” is already there from %2; this file is not used. Remove one of the two.</source>
        <translation>La red «%1» ya está, desde %2; este archivo no se usa. Quita uno de los dos.</translation>
    </message>
    <message>
        <source>This installation has no network “%1”. Install it, or see the settings for why it was refused.</source>
        <translation>Esta instalación no tiene la red «%1». Instálala, o mira en los ajustes por qué se rechazó.</translation>
    </message>
    <message>
        <source>The network “%1” could not be loaded; its file may be damaged or something it needs is missing. Install it again.</source>
        <translation>No se pudo cargar la red «%1»; quizá su archivo esté dañado o falte algo que necesita. Instálala de nuevo.</translation>
    </message>
    <message>
        <source>The network “%1” was loaded but does not work. Install another release of it, or tell its author.</source>
        <translation>La red «%1» se cargó, pero no funciona. Instala otra versión o avisa a su autor.</translation>
    </message>
</context>
<context>
    <name>pregonero::journal</name>
    <message>
        <source>The signing library could not start, so nothing can be signed. Restart the computer; if it stays so, install libsodium again.</source>
        <translation>No se ha podido iniciar la biblioteca de firmas, así que no se puede firmar nada. Reinicia el ordenador; si sigue igual, vuelve a instalar libsodium.</translation>
    </message>
    <message>
        <source>The signing key kept for this installation is damaged.</source>
        <translation>La clave de firma guardada para esta instalación está dañada.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) was altered after it was signed.</source>
        <translation>La anotación %1 de %2 (%3) se alteró después de firmarla.</translation>
    </message>
    <message>
        <source>The content of entry %1 of writer %2 (%3) was altered.</source>
        <translation>El contenido de la anotación %1 de %2 (%3) se ha alterado.</translation>
    </message>
    <message>
        <source>There is more than one entry %1 of writer %2; the second is %3.</source>
        <translation>Hay más de una anotación %1 de %2; la segunda es %3.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) does not follow the entry before it.</source>
        <translation>La anotación %1 de %2 (%3) no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) is not in its place.</source>
        <translation>La anotación %1 de %2 (%3) no está en su sitio.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) does not belong between its neighbours.</source>
        <translation>La anotación %1 de %2 (%3) no encaja entre sus vecinas.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 is missing.</source>
        <translation>Falta la anotación %1 de %2.</translation>
    </message>
    <message>
        <source>Entries of writer %2 are missing: %4 from number %1 on.</source>
        <translation>Faltan anotaciones de %2: %4 a partir de la número %1.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) is not the one that was last seen at this place: the record was written anew.</source>
        <translation>La anotación %1 de %2 (%3) no es la que se vio aquí la última vez: el registro se ha escrito de nuevo.</translation>
    </message>
    <message>
        <source>The record of writer %2 once went up to entry %1; its newest entries were cut off.</source>
        <translation>El registro de %2 llegaba antes hasta la anotación %1; se han cortado las más recientes.</translation>
    </message>
</context>
<context>
    <name>pregonero::mastodon</name>
    <message>
        <source>The server is still preparing the file. Try again in a while.</source>
        <translation>El servidor todavía está preparando el archivo. Inténtalo dentro de un rato.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>There is no such post on the network.</source>
        <translation>Esa publicación no está en la red.</translation>
    </message>
    <message>
        <source>Pictures cannot be added to a post that is already published. Change its text alone, or remove it and publish it anew.</source>
        <translation>No se pueden añadir imágenes a algo ya publicado. Cambia solo el texto, o retíralo y publícalo de nuevo.</translation>
    </message>
    <message>
        <source>The server says that it removed the post, but still shows it. Look again in a while.</source>
        <translation>El servidor dice que ha retirado la publicación, pero todavía la muestra. Vuelve a mirar dentro de un rato.</translation>
    </message>
    <message>
        <source>The server does not do that with this post. The post is unchanged.</source>
        <translation>El servidor no hace eso con esta publicación, que sigue igual.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts were read; this one is among them.</source>
        <translation>Se han leído las publicaciones de la propia cuenta y esta es una de ellas.</translation>
    </message>
    <message>
        <source>The account has a post that is much like this one, but it may be another. Look at it on the network.</source>
        <translation>La cuenta tiene una publicación muy parecida a esta, pero puede ser otra. Mírala en la red.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts could not be read back to the moment of sending. Look on the network.</source>
        <translation>No se han podido leer las publicaciones de la cuenta hasta el momento del envío. Míralo en la red.</translation>
    </message>
    <message>
        <source>The server may not list posts that only some can see. Look on the network.</source>
        <translation>Puede que el servidor no liste las publicaciones que solo ven algunas personas. Míralo en la red.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts were read back to the moment of sending; this one is not among them.</source>
        <translation>Se han leído las publicaciones de la cuenta hasta el momento del envío y esta no está entre ellas.</translation>
    </message>
</context>
<context>
    <name>pregonero::metadata</name>
    <message>
        <source>Simulated town</source>
        <translation>Pueblo simulado</translation>
    </message>
    <message>
        <source>Invented citizens who ask, thank, complain and spread rumours, on this computer alone: nothing you write to them leaves it.</source>
        <translation>Vecinas y vecinos inventados que preguntan, agradecen, se quejan y difunden bulos, solo en este ordenador: nada de lo que les escribas sale de él.</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Mastodon and servers that speak its API: GoToSocial, Pleroma, Akkoma, snac and others.</source>
        <translation>Mastodon y los servidores que hablan su API: GoToSocial, Pleroma, Akkoma, snac y otros.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>social.example</source>
        <translation>social.example</translation>
    </message>
    <message>
        <source>The address of the server where the account is: what follows the second @ of its name.</source>
        <translation>La dirección del servidor donde está la cuenta: lo que sigue a la segunda @ de su nombre.</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation>Bluesky</translation>
    </message>
    <message>
        <source>Bluesky and the servers of the AT Protocol: posts, answers, mentions, hashtags and pictures.</source>
        <translation>Bluesky y los servidores del protocolo AT: publicaciones, respuestas, menciones, etiquetas e imágenes.</translation>
    </message>
    <message>
        <source>Anybody&apos;s answer below the account&apos;s own posts can be hidden; elsewhere none can.</source>
        <translation>Se puede ocultar cualquier respuesta a publicaciones de la propia cuenta; en las demás, ninguna.</translation>
    </message>
    <message>
        <source>bsky.social</source>
        <translation>bsky.social</translation>
    </message>
    <message>
        <source>Where the account lives: bsky.social, unless the institution has a server of its own.</source>
        <translation>Dónde está la cuenta: bsky.social, salvo que la institución tenga servidor propio.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>villanueva.bsky.social</source>
        <translation>villanueva.bsky.social</translation>
    </message>
    <message>
        <source>As others mention it, with or without the @ before it.</source>
        <translation>Como la mencionan los demás, con o sin la @ delante.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Contraseña de aplicación</translation>
    </message>
    <message>
        <source>xxxx-xxxx-xxxx-xxxx</source>
        <translation>xxxx-xxxx-xxxx-xxxx</translation>
    </message>
    <message>
        <source>Made for this program on Bluesky&apos;s page: Settings, Privacy and security, App passwords. Not the account&apos;s own password.</source>
        <translation>Se crea para este programa en la página de Bluesky: Ajustes, Privacidad y seguridad, Contraseñas de aplicación. No es la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>News feed (RSS, Atom)</source>
        <translation>Canal de noticias (RSS, Atom)</translation>
    </message>
    <message>
        <source>What a portal, a newspaper or a blog publishes, read through its RSS or Atom feed. It is only read: nothing can be published there from here.</source>
        <translation>Lo que publica un portal, un periódico o un blog, leído por su canal RSS o Atom. Solo se lee: desde aquí no se puede publicar nada en él.</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>Dirección del canal</translation>
    </message>
    <message>
        <source>villanueva.example/noticias/rss.xml</source>
        <translation>villanueva.example/noticias/rss.xml</translation>
    </message>
    <message>
        <source>As the site gives it under “RSS”. The address of the site itself will do where its page names one feed alone.</source>
        <translation>Tal como la da el sitio en «RSS». Sirve también la dirección del propio sitio, si su página nombra un solo canal.</translation>
    </message>
</context>
<context>
    <name>pregonero::models</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Unread. %1</source>
        <translation>Sin leer. %1</translation>
    </message>
</context>
<context>
    <name>pregonero::net</name>
    <message>
        <source>There is no server of the name %1, or this computer is not connected. Check the connection and the address.</source>
        <translation>No hay ningún servidor llamado %1, o este ordenador no está conectado. Comprueba la conexión y la dirección.</translation>
    </message>
    <message>
        <source>%1 does not take connections now. Check the address, or try again later.</source>
        <translation>%1 no acepta conexiones ahora. Comprueba la dirección o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified, so nothing was sent. Check the address and this computer&apos;s clock; if both are right, ask those who run the server.</source>
        <translation>No se ha podido verificar la identidad de %1, así que no se ha enviado nada. Comprueba la dirección y el reloj de este ordenador; si ambos están bien, pregunta a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached or does not lead to %1. Check the proxy settings of this computer.</source>
        <translation>No se ha podido contactar con el proxy de esta red, o no lleva hasta %1. Comprueba los ajustes del proxy de este ordenador.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and password. Set them in this computer&apos;s proxy settings.</source>
        <translation>El proxy de esta red pide nombre y contraseña. Indícalos en los ajustes del proxy de este ordenador.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked. Try again later; if it goes on, ask those who run the server.</source>
        <translation>No se ha podido descomprimir la respuesta de %1. Inténtalo más tarde; si sigue igual, pregunta a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check this computer&apos;s connection.</source>
        <translation>Desde aquí no se llega a %1. Comprueba la conexión de este ordenador.</translation>
    </message>
    <message>
        <source>%1 ended the connection before anything was sent. Try again later.</source>
        <translation>%1 cerró la conexión antes de que se enviara nada. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer was complete. What was asked for may have been done.</source>
        <translation>La conexión con %1 se cortó antes de completar su respuesta. Puede que lo pedido se haya hecho.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time; nothing was sent. Check the connection and try again.</source>
        <translation>No se ha podido contactar a tiempo con %1; no se ha enviado nada. Comprueba la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. What was asked for may have been done.</source>
        <translation>%1 no ha respondido a tiempo. Puede que lo pedido se haya hecho.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>%1 sent more than the program takes for one answer. It may not be the kind of server expected.</source>
        <translation>%1 ha enviado más de lo que el programa admite en una respuesta. Quizá no sea la clase de servidor que se esperaba.</translation>
    </message>
    <message>
        <source>%1 sends the program on to %2, where it does not follow. If the server has moved, sign in again with its new address.</source>
        <translation>%1 remite el programa a %2, y hasta ahí no lo sigue. Si el servidor se ha mudado, inicia sesión de nuevo con su nueva dirección.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>%1 sends the program round in a circle. Ask those who run the server.</source>
        <translation>%1 tiene al programa dando vueltas. Pregunta a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>The program is working offline, as you asked. Go online to send and receive.</source>
        <translation>El programa trabaja sin conexión, como pediste. Conéctalo para enviar y recibir.</translation>
    </message>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation>El programa se cerró antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>This account is not signed in on this computer. Sign in again.</source>
        <translation>Esta cuenta no ha iniciado sesión en este ordenador. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not valid. Check how it is written.</source>
        <translation>La dirección del servidor no es válida. Comprueba cómo está escrita.</translation>
    </message>
    <message>
        <source>%1 was not asked: its address does not begin with https, so others could read along.</source>
        <translation>No se ha consultado a %1: su dirección no empieza por https, y otras personas podrían leer lo que se envía.</translation>
    </message>
    <message>
        <source>The address of %1 has a name or password in it. Write it without.</source>
        <translation>La dirección de %1 lleva dentro un nombre o una contraseña. Escríbela sin ellos.</translation>
    </message>
    <message>
        <source>%1 was not asked: it is not one of the servers that this network may use.</source>
        <translation>No se ha consultado a %1: no es uno de los servidores que esta red puede usar.</translation>
    </message>
    <message>
        <source>A request to %1 was not sent because it was not well formed. Tell the authors of the program.</source>
        <translation>No se ha enviado una petición a %1 porque estaba mal formada. Avisa a quienes hacen el programa.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer was complete. Try again later.</source>
        <translation>La conexión con %1 se cortó antes de completar su respuesta. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 no ha respondido a tiempo. Inténtalo más tarde.</translation>
    </message>
</context>
<context>
    <name>pregonero::rows</name>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>en la bandeja de salida</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>sin publicar</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>tries again %1</source>
        <translation>reintento · %1</translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation>programado · %1</translation>
    </message>
    <message>
        <source>queued · offline</source>
        <translation>en cola · sin conexión</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>published · by your word</source>
        <translation>publicado · confirmado a mano</translation>
    </message>
    <message>
        <source>published · with proof</source>
        <translation>publicado · con prueba</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday, day and month</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>scheduled %1 · tries again %2</source>
        <comment>two moments</comment>
        <translation>programado %1 · nuevo intento %2</translation>
    </message>
</context>
<context>
    <name>pregonero::rules</name>
    <message>
        <source>say $title, $sentence, $lower, $upper or an expression.</source>
        <translation>di $title, $sentence, $lower, $upper o una expresión.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>«%1» no se entiende.</translation>
    </message>
    <message>
        <source>this formula is nested too deep.</source>
        <translation>esta fórmula tiene demasiados niveles.</translation>
    </message>
    <message>
        <source>this formula is too long.</source>
        <translation>esta fórmula es demasiado larga.</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing.</source>
        <translation>falta un paréntesis de cierre.</translation>
    </message>
    <message>
        <source>a number or a name is missing.</source>
        <translation>falta un número o un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function that is known here, or takes another number of values.</source>
        <translation>«%1» no es una función conocida aquí, o lleva otro número de valores.</translation>
    </message>
    <message>
        <source>This alternative text is the name of a file. Say what the picture shows.</source>
        <translation>Este texto alternativo es el nombre de un archivo. Di qué muestra la imagen.</translation>
    </message>
    <message>
        <source>Screen readers already say that it is a picture: begin with what it shows.</source>
        <translation>Los lectores de pantalla ya dicen que es una imagen: empieza por lo que muestra.</translation>
    </message>
    <message>
        <source>This alternative text is too short to say what the picture shows. Write a sentence.</source>
        <translation>Este texto alternativo es demasiado corto para decir qué muestra la imagen. Escribe una frase.</translation>
    </message>
    <message>
        <source>The alternative text repeats the post: it would be heard twice. Say what the picture shows.</source>
        <translation>El texto alternativo repite la publicación: se oiría dos veces. Di qué muestra la imagen.</translation>
    </message>
    <message>
        <source>say what is to be looked at.</source>
        <translation>di qué hay que mirar.</translation>
    </message>
    <message>
        <source>alt-text looks at pictures, not at the text: give it a rule of its own.</source>
        <translation>alt-text mira las imágenes, no el texto: ponlo en una regla propia.</translation>
    </message>
    <message>
        <source>say which claims need a source.</source>
        <translation>di qué afirmaciones necesitan una fuente.</translation>
    </message>
    <message>
        <source>the expression &quot;%1&quot; cannot be read: %2.</source>
        <translation>la expresión «%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. These are: %2.</source>
        <translation>«%1» no se conoce aquí. Se conocen: %2.</translation>
    </message>
    <message>
        <source>an earlier post</source>
        <translation>una publicación anterior</translation>
    </message>
    <message>
        <source>this is a share above 0, at most 1.</source>
        <translation>esto es una proporción mayor que 0 y, como mucho, 1.</translation>
    </message>
    <message>
        <source>this is a date such as 2027-04-06.</source>
        <translation>esto es una fecha como 2027-04-06.</translation>
    </message>
    <message>
        <source>say what may not be published in the period.</source>
        <translation>di qué no se puede publicar en el periodo.</translation>
    </message>
    <message>
        <source>the period ends before it begins.</source>
        <translation>el periodo acaba antes de empezar.</translation>
    </message>
    <message>
        <source>say how much is allowed: &quot;max&quot; or &quot;min&quot; (a network counts whole texts only).</source>
        <translation>di cuánto se admite: «max» o «min» (una red solo cuenta textos enteros).</translation>
    </message>
    <message>
        <source>%1 links here, %2 in the %3 version: give both the same.</source>
        <translation>%1 enlaces aquí, %2 en la versión en %3: pon los mismos en las dos.</translation>
    </message>
    <message>
        <source>%1 hashtags here, %2 in the %3 version.</source>
        <translation>%1 etiquetas aquí, %2 en la versión en %3.</translation>
    </message>
    <message>
        <source>%1 pictures or files here, %2 in the %3 version: attach the same to both.</source>
        <translation>%1 imágenes o archivos aquí, %2 en la versión en %3: adjunta los mismos a las dos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the %2 version: both must say the same.</source>
        <translation>«%1» no está en la versión en %2: las dos deben decir lo mismo.</translation>
    </message>
    <message>
        <source>The %2 version says &quot;%1&quot; and this one does not.</source>
        <translation>La versión en %2 dice «%1» y esta no.</translation>
    </message>
    <message>
        <source>The %2 version is %1 hours older than this one: bring it up to date.</source>
        <translation>La versión en %2 es %1 horas más antigua que esta: actualízala.</translation>
    </message>
    <message>
        <source>The %2 version was changed %1 hours after this one: bring this one up to date.</source>
        <translation>La versión en %2 se cambió %1 horas después que esta: actualiza esta.</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>dirección postal</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>número de tarjeta</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>número de cuenta</translation>
    </message>
    <message>
        <source>identity or tax number (%1)</source>
        <translation>número de identidad o fiscal (%1)</translation>
    </message>
    <message>
        <source>say what praises the institution.</source>
        <translation>di qué alaba a la institución.</translation>
    </message>
    <message>
        <source>this is a share between 0 and 1.</source>
        <translation>esto es una proporción entre 0 y 1.</translation>
    </message>
    <message>
        <source>a figure without a scale for this language: only to compare texts</source>
        <translation>una cifra sin escala para esta lengua: solo para comparar textos</translation>
    </message>
    <message>
        <source>very hard to read</source>
        <translation>muy difícil de leer</translation>
    </message>
    <message>
        <source>rather hard to read</source>
        <translation>algo difícil de leer</translation>
    </message>
    <message>
        <source>of ordinary difficulty</source>
        <translation>de dificultad normal</translation>
    </message>
    <message>
        <source>rather easy to read</source>
        <translation>bastante fácil de leer</translation>
    </message>
    <message>
        <source>very easy to read</source>
        <translation>muy fácil de leer</translation>
    </message>
    <message>
        <source>say what is too hard: &quot;band&quot;, &quot;min&quot; or &quot;max&quot;.</source>
        <translation>di qué es demasiado difícil: «band», «min» o «max».</translation>
    </message>
    <message>
        <source>say what is to be counted.</source>
        <translation>di qué hay que contar.</translation>
    </message>
    <message>
        <source>say what may not be repeated.</source>
        <translation>di qué no se puede repetir.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>El archivo no se puede abrir: %1.</translation>
    </message>
    <message>
        <source>This file is larger than 4 MB. Divide it.</source>
        <translation>Este archivo ocupa más de 4 MB. Divídelo.</translation>
    </message>
    <message>
        <source>the pack&apos;s folder is called &quot;%1&quot;; call both the same.</source>
        <translation>la carpeta del paquete se llama «%1»; llama igual a los dos.</translation>
    </message>
    <message>
        <source>Another file of this pack has the same name. Names must differ.</source>
        <translation>Otro archivo de este paquete tiene el mismo nombre. Los nombres deben ser distintos.</translation>
    </message>
    <message numerus="yes">
        <source>A pack may have %n rules at most; the others are not read.</source>
        <translation>
            <numerusform>Un paquete puede tener %n regla como mucho; las demás no se leen.</numerusform>
            <numerusform>Un paquete puede tener %n reglas como mucho; las demás no se leen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;message&quot; is missing: say what to do.</source>
        <translation>falta «message»: di qué hay que hacer.</translation>
    </message>
    <message>
        <source>this is suggestion, warning or error.</source>
        <translation>esto es suggestion, warning o error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no category. These are: %2.</source>
        <translation>«%1» no es una categoría. Son: %2.</translation>
    </message>
    <message>
        <source>this is no longer read; write &quot;scope: raw&quot; instead.</source>
        <translation>esto ya no se lee; escribe «scope: raw».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scope; write &quot;scope: raw&quot; and look for its marks.</source>
        <translation>«%1» no es un ámbito; escribe «scope: raw» y busca sus marcas.</translation>
    </message>
    <message>
        <source>A rule is &quot;key: value&quot; lines; this file has none.</source>
        <translation>Una regla son líneas «clave: valor»; este archivo no tiene ninguna.</translation>
    </message>
    <message>
        <source>&quot;extends&quot; is missing: say which kind of rule this is.</source>
        <translation>falta «extends»: di qué clase de regla es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of rule. These are: %2.</source>
        <translation>«%1» no es una clase de regla. Son: %2.</translation>
    </message>
    <message>
        <source>this key is not known for &quot;%1&quot;.</source>
        <translation>esta clave no se conoce para «%1».</translation>
    </message>
    <message>
        <source>This rule cannot be read.</source>
        <translation>Esta regla no se puede leer.</translation>
    </message>
    <message>
        <source>The expression &quot;%1&quot; is wrong: %2.</source>
        <translation>La expresión «%1» está mal: %2.</translation>
    </message>
    <message>
        <source>An expression of this rule tries too many ways to match this text. The rule is left out. Make its repetitions (*, +) more exact.</source>
        <translation>Una expresión de esta regla prueba demasiados caminos en este texto. La regla se deja fuera. Haz más exactas sus repeticiones (*, +).</translation>
    </message>
    <message>
        <source>a list of tokens is wanted here.</source>
        <translation>aquí se espera una lista de tokens.</translation>
    </message>
    <message>
        <source>parts of speech (tag) are not known here: give each token a pattern.</source>
        <translation>aquí no se conocen las categorías gramaticales (tag): da a cada token un patrón.</translation>
    </message>
    <message>
        <source>MinAlertLevel is suggestion, warning or error.</source>
        <translation>MinAlertLevel es suggestion, warning o error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>«%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is YES, NO, suggestion, warning or error.</source>
        <translation>«%1» es YES, NO, suggestion, warning o error.</translation>
    </message>
    <message>
        <source>&quot;key = value&quot; is wanted here.</source>
        <translation>aquí se espera «clave = valor».</translation>
    </message>
    <message>
        <source>The vocabulary &quot;%1&quot; is not in %2.</source>
        <translation>El vocabulario «%1» no está en %2.</translation>
    </message>
    <message>
        <source>The style &quot;%1&quot; is not in %2.</source>
        <translation>El estilo «%1» no está en %2.</translation>
    </message>
    <message>
        <source>rules that run a script are not read here: nothing in a rule file is run as a program. Write it as existence or substitution.</source>
        <translation>aquí no se leen reglas que ejecutan un guion: nada de un archivo de reglas se ejecuta como programa. Escríbela como existence o substitution.</translation>
    </message>
    <message>
        <source>This repeats something that contains it.</source>
        <translation>Esto repite algo que lo contiene.</translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n entries. Divide it.</source>
        <translation>
            <numerusform>Este archivo tiene más de %n entrada. Divídelo.</numerusform>
            <numerusform>Este archivo tiene más de %n entradas. Divídelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is nested more than %n levels deep.</source>
        <translation>
            <numerusform>Esto tiene más de %n nivel.</numerusform>
            <numerusform>Esto tiene más de %n niveles.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key must be one word or one text in quotes.</source>
        <translation>Una clave debe ser una palabra o un texto entre comillas.</translation>
    </message>
    <message>
        <source>This is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>Este texto no es UTF-8. Guarda el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>There is a NUL character here. Remove it.</source>
        <translation>Aquí hay un carácter NUL. Quítalo.</translation>
    </message>
    <message>
        <source>This is no valid YAML: %1.</source>
        <translation>Esto no es YAML válido: %1.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Este archivo no se puede leer: %1.</translation>
    </message>
    <message>
        <source>one text is wanted here, not a list.</source>
        <translation>aquí se espera un texto, no una lista.</translation>
    </message>
    <message>
        <source>this is true or false.</source>
        <translation>esto es true o false.</translation>
    </message>
    <message>
        <source>a whole number is wanted here.</source>
        <translation>aquí se espera un número entero.</translation>
    </message>
    <message>
        <source>a number is wanted here.</source>
        <translation>aquí se espera un número.</translation>
    </message>
    <message>
        <source>%1: each entry must be one text.</source>
        <translation>%1: cada entrada debe ser un texto.</translation>
    </message>
    <message>
        <source>a list is wanted here.</source>
        <translation>aquí se espera una lista.</translation>
    </message>
    <message>
        <source>pairs are wanted here, &quot;this: that&quot;.</source>
        <translation>aquí se esperan pares, «esto: aquello».</translation>
    </message>
    <message>
        <source>&quot;category&quot; is missing: %1.</source>
        <translation>falta «category»: %1.</translation>
    </message>
    <message>
        <source>&quot;why&quot; is missing: say in one sentence why it matters to the reader.</source>
        <translation>falta «why»: di en una frase por qué le importa a quien lee.</translation>
    </message>
    <message>
        <source>&quot;source&quot; is missing: name the document and the place, or write &quot;house rule&quot;.</source>
        <translation>falta «source»: nombra el documento y el lugar, o escribe «house rule».</translation>
    </message>
    <message>
        <source>&quot;examples&quot; is missing: give one that must match (bad) and one that must not (good).</source>
        <translation>falta «examples»: da uno que deba coincidir (bad) y uno que no (good).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known in &quot;around&quot;; it has names, handles, electoral, earlier and versions.</source>
        <translation>«%1» no existe en «around»; tiene names, handles, electoral, earlier y versions.</translation>
    </message>
</context>
<context>
    <name>pregonero::secrets</name>
    <message>
        <source>The keychain is being opened.</source>
        <translation>Se está abriendo el llavero.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let the program in. Unlock it and allow access, then try again.</source>
        <translation>El llavero de este ordenador no ha dejado entrar al programa. Desbloquéalo, permite el acceso y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use.</source>
        <translation>Este ordenador no tiene un llavero que el programa pueda usar.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not work at the moment. Look whether it is running and unlocked, then try again.</source>
        <translation>El llavero de este ordenador no funciona en este momento. Mira si está en marcha y desbloqueado, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use now, so secrets are kept in memory and forgotten when the program is closed: you will have to sign in again. Install or unlock a keychain (GNOME Keyring or KWallet) and start the program again to keep them.</source>
        <translation>Este ordenador no tiene ahora un llavero que el programa pueda usar, así que los secretos se guardan en memoria y se olvidan al cerrar el programa: tendrás que iniciar sesión de nuevo. Para conservarlos, instala o desbloquea un llavero (GNOME Keyring o KWallet) y vuelve a abrir el programa.</translation>
    </message>
    <message>
        <source>It is not kept on this computer. Sign in again.</source>
        <translation>No se guarda en este ordenador. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when the program is closed.</source>
        <translation>Los secretos se guardan en memoria y se olvidan al cerrar el programa.</translation>
    </message>
    <message>
        <source>Secrets are kept in this computer&apos;s keychain.</source>
        <translation>Los secretos se guardan en el llavero del sistema.</translation>
    </message>
</context>
<context>
    <name>pregonero::store</name>
    <message>
        <source>The file could not be written. Check the folder and the free space of the disk, or choose another place.</source>
        <translation>No se ha podido escribir el archivo. Comprueba la carpeta y el espacio libre del disco, o elige otro sitio.</translation>
    </message>
    <message>
        <source>This draft is not here any more.</source>
        <translation>Este borrador ya no está aquí.</translation>
    </message>
    <message>
        <source>This is not in the outbox.</source>
        <translation>Esto no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Esta cuenta ya no está aquí.</translation>
    </message>
    <message>
        <source>This column is not here any more.</source>
        <translation>Esta columna ya no está aquí.</translation>
    </message>
    <message>
        <source>This text is in the outbox. Take it back there before you discard it.</source>
        <translation>Este texto está en la bandeja de salida. Retíralo de ahí antes de descartarlo.</translation>
    </message>
    <message>
        <source>This text is already in the outbox, or was sent. Nothing was sent twice.</source>
        <translation>Este texto ya está en la bandeja de salida, o ya se envió. No se ha enviado nada dos veces.</translation>
    </message>
    <message>
        <source>This is in the outbox already.</source>
        <translation>Esto ya está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The draft is not here any more, so it was not queued.</source>
        <translation>El borrador ya no está aquí, así que no se ha puesto en cola.</translation>
    </message>
    <message>
        <source>The account is not here any more, so the text was not queued.</source>
        <translation>La cuenta ya no está aquí, así que el texto no se ha puesto en cola.</translation>
    </message>
    <message>
        <source>Another program has tried to send this meanwhile. Look at it again.</source>
        <translation>Mientras tanto, otro programa ha intentado enviarlo. Vuelve a mirarlo.</translation>
    </message>
    <message>
        <source>What became of this is known already. Look at it again.</source>
        <translation>Ya se sabe qué fue de esto. Vuelve a mirarlo.</translation>
    </message>
    <message>
        <source>This was not published from here, so there is nothing to change on the network.</source>
        <translation>No se publicó desde aquí, así que no hay nada que cambiar en la red.</translation>
    </message>
    <message>
        <source>The file in this folder belongs to another program. Choose another folder for the workspace.</source>
        <translation>El archivo de esta carpeta es de otro programa. Elige otra carpeta para el espacio de trabajo.</translation>
    </message>
    <message>
        <source>This workspace was last used by a newer Pregonero. Update this program, or choose another workspace. Nothing was changed.</source>
        <translation>Este espacio de trabajo se usó por última vez con un Pregonero más nuevo. Actualiza este programa o elige otro espacio de trabajo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>No se ha podido leer o escribir el espacio de trabajo.</translation>
    </message>
    <message>
        <source>This post is not in the archive.</source>
        <translation>Esta publicación no está en el archivo.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>se está enviando</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>sin publicar</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>This is “%1” in the outbox, so it cannot become “%2”. Look at it again.</source>
        <translation>En la bandeja de salida está «%1», así que no puede pasar a «%2». Vuelve a mirarlo.</translation>
    </message>
    <message>
        <source>This program does not know what “%1” means, so it was not recorded.</source>
        <translation>Este programa no sabe qué significa «%1», así que no se registró.</translation>
    </message>
    <message>
        <source>No safety copy of the workspace was made today: the disk has %1 free, and %2 are wanted. Free some space.</source>
        <translation>Hoy no se ha hecho copia de seguridad del espacio de trabajo: el disco tiene %1 libres y hacen falta %2. Libera espacio.</translation>
    </message>
    <message>
        <source>This is not ignored any more.</source>
        <translation>Esto ya no se ignora.</translation>
    </message>
    <message>
        <source>The safety copy %1 is whole, but it cannot be put in place: %2 are wanted on the disk. Nothing was changed. Free some space and try again.</source>
        <translation>La copia de seguridad %1 está íntegra, pero no se puede poner en su lugar: hacen falta %2 en el disco. No se ha cambiado nada. Libera espacio y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>pregonero::store::Store</name>
    <message>
        <source>Nothing can be recorded yet: this installation&apos;s signing key is not here. Unlock the keychain and start again.</source>
        <translation>Todavía no se puede anotar nada: falta la clave de firma de esta instalación. Desbloquea el llavero y vuelve a abrir el programa.</translation>
    </message>
    <message>
        <source>A backup was put in place, and its outbox can only be looked at once this installation&apos;s signing key is here. Unlock the keychain and start again.</source>
        <translation>Se puso una copia de seguridad, y su bandeja de salida solo se puede revisar cuando esté la clave de firma de esta instalación. Desbloquea el llavero y vuelve a abrir el programa.</translation>
    </message>
</context>
<context>
    <name>pregonero::sync</name>
    <message>
        <source>The network did not answer in time.</source>
        <translation>La red no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Detenido, como pediste.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>the video</source>
        <translation>el vídeo</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>the picture, its description</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Not published: %1 is not in the workspace any more. Attach it again.</source>
        <translation>No publicado: %1 ya no está en el espacio de trabajo. Adjúntalo de nuevo.</translation>
    </message>
    <message>
        <source>Not published: %1 is not what it was when it was attached. Attach it again.</source>
        <translation>No publicado: %1 ha cambiado desde que se adjuntó. Adjúntalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>pregonero::sync::OutboxLane</name>
    <message>
        <source>The program ended while this was being sent. The network is asked whether it is there.</source>
        <translation>El programa terminó mientras se enviaba. Se pregunta a la red si está allí.</translation>
    </message>
    <message>
        <source>The account was removed. Choose another one for this text.</source>
        <translation>La cuenta se ha quitado. Elige otra para este texto.</translation>
    </message>
    <message>
        <source>The network answered without saying under which number it published this.</source>
        <translation>La red respondió sin decir con qué número lo publicó.</translation>
    </message>
    <message>
        <source>This waits for the keychain. %1</source>
        <translation>Esto espera al llavero. %1</translation>
    </message>
    <message>
        <source>The network shows this text once, and that is another publication of yours. Look there and decide.</source>
        <translation>La red muestra este texto una vez, y es otra publicación tuya. Míralo allí y decide.</translation>
    </message>
    <message>
        <source>The network does not have it: it is sent again.</source>
        <translation>La red no lo tiene: se envía otra vez.</translation>
    </message>
    <message>
        <source>An earlier version of this text was published after all: the network has it. This one was not sent; change the published one instead.</source>
        <translation>Al final se publicó una versión anterior de este texto: la red la tiene. Esta no se envió; cambia la publicada.</translation>
    </message>
    <message>
        <source>This came with a backup, so it does not go out by itself, and its hour has not come. Choose the hour again if it is still wanted.</source>
        <translation>Esto viene de una copia, así que no sale por sí solo, y su hora no ha llegado. Vuelve a elegir la hora si aún hace falta.</translation>
    </message>
    <message>
        <source>This came with a backup, so it does not go out by itself. The network does not have it: send it again if it is still wanted.</source>
        <translation>Esto viene de una copia, así que no sale por sí solo. La red no lo tiene: vuelve a enviarlo si aún hace falta.</translation>
    </message>
    <message>
        <source>The network cannot say whether it has this. Look there and decide.</source>
        <translation>La red no sabe decir si lo tiene. Mira allí y decide.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back since this was sent, so it cannot be told from what the network has. Look there and decide.</source>
        <translation>El reloj de este equipo se ha atrasado desde el envío, así que no se puede distinguir de lo que ya hay en la red. Mira allí y decide.</translation>
    </message>
</context>
<context>
    <name>pregonero::tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Messages of citizens are in the archive and shown, newest first</source>
        <translation>Los mensajes de la ciudadanía están en el archivo y se muestran, primero los más recientes</translation>
    </message>
    <message>
        <source>A citizen&apos;s question opens with its conversation and is marked as read</source>
        <translation>La pregunta de una vecina se abre con su conversación y se marca como leída</translation>
    </message>
    <message>
        <source>An answer is typed, counted and checked while it is written</source>
        <translation>Se escribe una respuesta, que se cuenta y se comprueba sobre la marcha</translation>
    </message>
    <message>
        <source>The answer is published: the town&apos;s own number and address are its proof</source>
        <translation>La respuesta está publicada: el número y la dirección del propio pueblo son su prueba</translation>
    </message>
    <message>
        <source>A draft with a mistake is saved as it is typed, and the checker finds the mistake</source>
        <translation>Un borrador con una falta se guarda sobre la marcha y el comprobador encuentra la falta</translation>
    </message>
    <message>
        <source>The finding&apos;s own fix mends the text; nothing is left to fix</source>
        <translation>La corrección propuesta arregla el texto; no queda nada por corregir</translation>
    </message>
    <message>
        <source>Offline, the desk says so and goes on working</source>
        <translation>Sin conexión, el puesto lo dice y se sigue trabajando</translation>
    </message>
    <message>
        <source>What is published offline waits in the outbox and is not called published</source>
        <translation>Lo que se publica sin conexión espera en la bandeja de salida y no se da por publicado</translation>
    </message>
    <message>
        <source>Online again, it goes out by itself and its proof is shown</source>
        <translation>De nuevo en línea, sale solo y se muestra su prueba</translation>
    </message>
    <message>
        <source>The town has exactly what was published, once each</source>
        <translation>El pueblo tiene exactamente lo publicado, una sola vez cada cosa</translation>
    </message>
    <message>
        <source>The record of all this is whole</source>
        <translation>El registro de todo esto está íntegro</translation>
    </message>
    <message>
        <source>The same window in the dark scheme</source>
        <translation>La misma ventana en oscuro</translation>
    </message>
    <message>
        <source>The window fits into 1024 by 768</source>
        <translation>La ventana cabe en 1024 por 768</translation>
    </message>
    <message>
        <source>Text at twice its size still fits the window</source>
        <translation>Con el texto al doble de tamaño todo sigue cabiendo en la ventana</translation>
    </message>
    <message>
        <source>Pictures and tour.json are in %1</source>
        <translation>Las imágenes y tour.json están en %1</translation>
    </message>
    <message>
        <source>Show the main job on the simulated town, with pictures of each step.</source>
        <translation>Muestra el trabajo principal en el pueblo simulado, con imágenes de cada paso.</translation>
    </message>
    <message>
        <source>Where the pictures and tour.json go.</source>
        <translation>Dónde se dejan las imágenes y tour.json.</translation>
    </message>
    <message>
        <source>pregonero: say where the pictures go: --out DIR.</source>
        <translation>pregonero: indica dónde se dejan las imágenes: --out CARPETA.</translation>
    </message>
    <message>
        <source>The picture %1 could not be written. Free some space, or choose another folder.</source>
        <translation>No se pudo escribir la imagen %1. Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>tour.json could not be written. Free some space, or choose another folder.</source>
        <translation>No se pudo escribir tour.json. Libera espacio o elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>pregonero::workshop</name>
    <message>
        <source>The simulated town cannot keep its memory in %1. Check that the disk has room and that you may write there.</source>
        <translation>El pueblo simulado no puede guardar su memoria en %1. Comprueba que hay sitio en el disco y que puedes escribir ahí.</translation>
    </message>
    <message>
        <source>The simulated town&apos;s memory in %1 is damaged. Move the file away to start the town afresh.</source>
        <translation>La memoria del pueblo simulado, en %1, está dañada. Mueve el archivo a otro sitio para empezar el pueblo de nuevo.</translation>
    </message>
    <message>
        <source>The scenario cannot be played. %1.</source>
        <translation>No se puede representar el escenario. %1.</translation>
    </message>
    <message>
        <source>The scenario %1 cannot be read. Check that the file is there.</source>
        <translation>No se puede leer el escenario %1. Comprueba que el archivo está ahí.</translation>
    </message>
    <message>
        <source>The simulated town&apos;s memory belongs to another scenario. Move it away, or open the scenario that it belongs to.</source>
        <translation>La memoria del pueblo simulado es de otro escenario. Muévela a otro sitio o abre el escenario al que pertenece.</translation>
    </message>
    <message>
        <source>The post is empty.</source>
        <translation>La publicación está vacía.</translation>
    </message>
    <message>
        <source>The post has %1 characters; %2 are allowed.</source>
        <translation>La publicación tiene %1 caracteres; se admiten %2.</translation>
    </message>
    <message>
        <source>The post it answers is not there any more.</source>
        <translation>La publicación a la que responde ya no está.</translation>
    </message>
    <message>
        <source>A post has at most %1 pictures.</source>
        <translation>Una publicación lleva como máximo %1 imágenes.</translation>
    </message>
    <message>
        <source>A picture was not sent before.</source>
        <translation>Hay una imagen que no se envió antes.</translation>
    </message>
    <message>
        <source>Only one&apos;s own posts can be changed.</source>
        <translation>Solo se pueden cambiar las publicaciones propias.</translation>
    </message>
    <message>
        <source>Only one&apos;s own posts can be removed.</source>
        <translation>Solo se pueden retirar las publicaciones propias.</translation>
    </message>
    <message>
        <source>This kind of file is not accepted.</source>
        <translation>No se admite esta clase de archivo.</translation>
    </message>
    <message>
        <source>The file is empty or too large.</source>
        <translation>El archivo está vacío o es demasiado grande.</translation>
    </message>
    <message>
        <source>The alternative text is too long.</source>
        <translation>El texto alternativo es demasiado largo.</translation>
    </message>
    <message>
        <source>Nobody in the town is called %1.</source>
        <translation>En el pueblo nadie se llama %1.</translation>
    </message>
    <message>
        <source>The message is empty or answers nothing.</source>
        <translation>El mensaje está vacío o no responde a nada.</translation>
    </message>
    <message>
        <source>Another program is writing the town&apos;s memory. Try again.</source>
        <translation>Otro programa está escribiendo la memoria del pueblo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the simulated town was cut.</source>
        <translation>Se ha cortado la conexión con el pueblo simulado.</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Interrumpido antes de que hubiera respuesta.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Interrumpido antes de que se enviara nada.</translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation>La respuesta es más larga de lo esperado.</translation>
    </message>
</context>
</TS>
