<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Awaiting a native reviewer. -->
<TS version="2.1" language="ca" sourcelanguage="en">
<context>
    <name>PieceWords</name>
    <message>
        <source>a file without description (%1)</source>
        <translation>un fitxer sense descripció (%1)</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Qualsevol llengua</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>No llistada</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidors</translation>
    </message>
    <message>
        <source>Only those mentioned</source>
        <translation>Només les persones mencionades</translation>
    </message>
    <message>
        <source>%1: “%2”, before it was “%3”</source>
        <comment>what, now, before</comment>
        <translation>%1: «%2»; abans era «%3»</translation>
    </message>
    <message>
        <source>Content warning added: “%1”</source>
        <translation>Avís de contingut afegit: «%1»</translation>
    </message>
    <message>
        <source>Content warning taken away: “%1”</source>
        <translation>Avís de contingut tret: «%1»</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avís de contingut</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Llengua del text</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Qui la pot veure</translation>
    </message>
    <message>
        <source>File attached: %1</source>
        <translation>Fitxer adjuntat: %1</translation>
    </message>
    <message>
        <source>Description of a file</source>
        <translation>Descripció d&apos;un fitxer</translation>
    </message>
    <message>
        <source>File taken away: %1</source>
        <translation>Fitxer tret: %1</translation>
    </message>
</context>
<context>
    <name>pregonero</name>
    <message>
        <source>A saved text could not be read.</source>
        <translation>No s&apos;ha pogut llegir un text desat.</translation>
    </message>
    <message>
        <source>The program did not get an answer, so it is not known whether it was done. Look before you try again.</source>
        <translation>El programa no ha rebut resposta, de manera que no se sap si s&apos;ha fet. Mira-ho abans de tornar-ho a provar.</translation>
    </message>
</context>
<context>
    <name>pregonero::AboutDialog</name>
    <message>
        <source>About Pregonero</source>
        <translation>Quant al Pregonero</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versió %1</translation>
    </message>
    <message>
        <source>The desk of a public administration&apos;s community managers: hear what people say, answer in time, write, check, get it approved, publish, and prove it.</source>
        <translation>La taula de treball de qui porta les xarxes d&apos;una administració pública: escoltar la gent, respondre a temps, escriure, revisar, obtenir el vistiplau, publicar i poder-ho provar.</translation>
    </message>
    <message>
        <source>It works without a connection, loses nothing that was typed, and says of each post only what it knows.</source>
        <translation>Funciona sense connexió, no perd res del que s&apos;ha escrit i de cada publicació només diu el que sap.</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or (at your choice) any later one (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Programari lliure: el pots usar, estudiar, compartir i modificar d&apos;acord amb la Llicència Pública General de GNU, en la versió 3 o, si ho prefereixes, en qualsevol de posterior (GPL-3.0-or-later). S&apos;ofereix sense cap garantia.</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
</context>
<context>
    <name>pregonero::AccountWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Enrere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Afegeix un compte</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Interromput. No s&apos;ha desat res.</translation>
    </message>
    <message>
        <source>Where is the account?</source>
        <translation>On és el compte?</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Inicia la sessió a %1</translation>
    </message>
    <message>
        <source>Is this the account?</source>
        <translation>És aquest el compte?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pas %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Següent</translation>
    </message>
    <message>
        <source>&amp;Add this account</source>
        <translation>A&amp;fegeix aquest compte</translation>
    </message>
    <message>
        <source>&amp;Use the token</source>
        <translation>&amp;Usa el testimoni</translation>
    </message>
    <message>
        <source>&amp;Use the code</source>
        <translation>Usa el co&amp;di</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>O&amp;bre el navegador</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Inicia la sessió</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>Omple abans «%1».</translation>
    </message>
    <message>
        <source>Asking the network who this is</source>
        <translation>Es pregunta a la xarxa de qui és el compte</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Es consulta el servidor</translation>
    </message>
    <message>
        <source>Asking the server whose token this is</source>
        <translation>Es pregunta al servidor de qui és el testimoni</translation>
    </message>
    <message>
        <source>Giving the code to the server</source>
        <translation>Es lliura el codi al servidor</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>S&apos;espera el navegador</translation>
    </message>
    <message>
        <source>Keeping the account</source>
        <translation>Es desa el compte</translation>
    </message>
    <message>
        <source>The account %1 was not added: %2</source>
        <translation>El compte %1 no s&apos;ha afegit: %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Torna a iniciar la sessió</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Inicia la sessió com a %1</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Torna a iniciar la &amp;sessió</translation>
    </message>
    <message>
        <source>%1 was not signed in again: %2</source>
        <translation>No s&apos;ha pogut tornar a iniciar la sessió de %1: %2</translation>
    </message>
    <message>
        <source>That is %1, not %2. Sign in as %2: if the browser goes on without asking, log out there first.</source>
        <translation>Aquest és %1, no %2. Inicia la sessió com a %2: si el navegador continua sense preguntar, tanca-hi abans la sessió.</translation>
    </message>
    <message>
        <source>Is this what you want to listen to?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::AccountsDialog</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Afegeix un compte…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Treu…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Encara no hi ha cap compte</translation>
    </message>
    <message>
        <source>Add the institution&apos;s account on a network, or the simulated town to practise. What is said to it is then heard here.</source>
        <translation>Afegeix el compte de la institució en una xarxa, o el del poble simulat per practicar. Des d&apos;aleshores veuràs aquí el que li diuen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, a %2</translation>
    </message>
    <message>
        <source>network not installed</source>
        <translation>xarxa no instal·lada</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Treu el compte</translation>
    </message>
    <message>
        <source>Remove %1 from this desk?</source>
        <translation>Vols treure %1 d&apos;aquest lloc de treball?</translation>
    </message>
    <message>
        <source>It is no longer listened to and its secret is erased here. What was heard, written and decided stays, and the account itself stays on its network.</source>
        <translation>Es deixa d&apos;escoltar i se n&apos;esborra el secret d&apos;aquí. El que s&apos;ha escoltat, escrit i decidit es conserva, i el compte continua existint a la seva xarxa.</translation>
    </message>
    <message>
        <source>&amp;Remove the account</source>
        <translation>&amp;Treu el compte</translation>
    </message>
    <message>
        <source>%1 is no longer at this desk.</source>
        <translation>%1 ja no és en aquest lloc de treball.</translation>
    </message>
    <message>
        <source>A network could not be loaded (%1). %2</source>
        <translation>No s&apos;ha pogut carregar una xarxa (%1). %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Torna a iniciar la &amp;sessió…</translation>
    </message>
    <message>
        <source>This network asks for no sign-in.</source>
        <translation>Aquesta xarxa no demana iniciar la sessió.</translation>
    </message>
    <message>
        <source>For when the network no longer knows this desk, or the secret was lost.</source>
        <translation>Per a quan la xarxa ja no reconeix aquest lloc de treball o s&apos;ha perdut el secret.</translation>
    </message>
</context>
<context>
    <name>pregonero::AddColumnDialog</name>
    <message>
        <source>Add a column</source>
        <translation>Afegeix una columna</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>Què mostra la columna</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la columna</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Of all that is here</source>
        <translation>De tot el que hi ha aquí</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>El que troba una cerca</translation>
    </message>
    <message>
        <source>Everything unread</source>
        <translation>Tot el que no s&apos;ha llegit</translation>
    </message>
    <message>
        <source>All that this account hears</source>
        <translation>Tot el que escolta aquest compte</translation>
    </message>
    <message>
        <source>A hashtag</source>
        <translation>Una etiqueta</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Afegeix la columna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>&amp;Hashtag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Words to search for</source>
        <translation>&amp;Paraules que cal cercar</translation>
    </message>
    <message>
        <source>For example, fiestas</source>
        <translation>Per exemple, festes</translation>
    </message>
    <message>
        <source>For example, luz or &quot;calle del Olmo&quot;</source>
        <translation>Per exemple, llum o «carrer de l&apos;Om»</translation>
    </message>
    <message>
        <source>As it is searched for</source>
        <translation>Tal com es cerca</translation>
    </message>
</context>
<context>
    <name>pregonero::AttachmentStrip</name>
    <message>
        <source>Describe it for those who cannot see it</source>
        <translation>Descriu-ho per a qui no ho pot veure</translation>
    </message>
    <message>
        <source>Alternative text of %1</source>
        <translation>Text alternatiu de %1</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Treu aquest fitxer</translation>
    </message>
</context>
<context>
    <name>pregonero::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Amaga aquest missatge</translation>
    </message>
</context>
<context>
    <name>pregonero::ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>Què ha canviat</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>afegit: %1</translation>
    </message>
    <message>
        <source>taken away: %1</source>
        <translation>tret: %1</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>El mateix text</translation>
    </message>
</context>
<context>
    <name>pregonero::CharacterMeter</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caràcter</numerusform>
            <numerusform>%n caràcters</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 too many</source>
        <translation>%1 de %2 · en sobren %3</translation>
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
        <translation>Comprovador</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Per corregir i per valorar</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Res per corregir</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Afegeix al diccionari</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorat</translation>
    </message>
    <message>
        <source>What is ignored in this text, by whom and why</source>
        <translation>Què s&apos;ignora en aquest text, qui ho va decidir i per què</translation>
    </message>
    <message>
        <source>Which findings are listed</source>
        <translation>Quins avisos es mostren</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Tots els nivells</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Per corregir</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>Per valorar</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Totes les categories</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings listed</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>back to the findings</source>
        <translation>torna als avisos</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignorat</numerusform>
            <numerusform>%n ignorats</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Cap d&apos;aquests</translation>
    </message>
    <message>
        <source>There are findings of other levels or categories: choose them with the filter above.</source>
        <translation>Hi ha avisos d&apos;altres nivells o categories: tria&apos;ls amb el filtre de dalt.</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Deixa d&apos;ignorar</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>Corregeix %n</numerusform>
            <numerusform>Corregeix els %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends every place of this rule, in one step that can be undone</source>
        <translation>Corregeix tots els casos d&apos;aquesta regla en un sol pas, que es pot desfer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Per què?</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignora…</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>person, day, hour</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>While you write, what could be better is listed here with its reason: tone and plain language, personal data, claims without a source, accessibility, spelling, length.</source>
        <translation>Mentre escrius, aquí surt què es pot millorar i per què: to i llenguatge clar, dades personals, afirmacions sense font, accessibilitat, ortografia, llargada.</translation>
    </message>
</context>
<context>
    <name>pregonero::ColumnsModel</name>
    <message>
        <source>Said to %1</source>
        <translation>El que diuen a %1</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>El que segueix %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Tot %1</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>el poble</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publicat per %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sense llegir</translation>
    </message>
    <message>
        <source>Everything heard</source>
        <translation>Tot el que s&apos;ha escoltat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n sense llegir</numerusform>
            <numerusform>%1, %n sense llegir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Què vols fer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Ordres</translation>
    </message>
</context>
<context>
    <name>pregonero::Composer</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n per corregir</numerusform>
            <numerusform>%n per corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n per valorar</numerusform>
            <numerusform>%n per valorar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an account first: Accounts, Add account.</source>
        <translation>Afegeix abans un compte: Comptes, Afegeix un compte.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjunta un fitxer</translation>
    </message>
    <message>
        <source>Reply as</source>
        <translation>Respon com a</translation>
    </message>
    <message>
        <source>Publish as</source>
        <translation>Publica com a</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Llengua del text</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Qui ho pot veure</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avís de contingut</translation>
    </message>
    <message>
        <source>Warning shown before the text</source>
        <translation>Avís que es mostra abans del text</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respon</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Text de l&apos;esborrany</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Escriu la resposta</translation>
    </message>
    <message>
        <source>What has to be known?</source>
        <translation>Què cal explicar?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programa…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publica</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Encara no hi ha cap compte</translation>
    </message>
    <message>
        <source>The account this was written for is no longer here. Choose the account that is to publish it.</source>
        <translation>El compte per al qual es va escriure això ja no és aquí. Tria el compte que ho ha de publicar.</translation>
    </message>
    <message>
        <source>The account that heard this message is no longer here, so nothing can be sent from it. What you wrote stays here: copy it to use it elsewhere.</source>
        <translation>El compte que va rebre aquest missatge ja no és aquí, de manera que no se&apos;n pot enviar res. El que has escrit es queda aquí: copia-ho per fer-ho servir en un altre lloc.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being copied. It can be sent when they are here.</source>
        <translation>
            <numerusform>%n fitxer encara s&apos;està copiant. Es podrà enviar quan sigui aquí.</numerusform>
            <numerusform>%n fitxers encara s&apos;estan copiant. Es podrà enviar quan siguin aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not attached: the text it was for was left before the file was copied. Open that text and attach it again.</source>
        <translation>%1 no s&apos;ha adjuntat: vas deixar el text abans que el fitxer s&apos;hagués copiat. Obre aquell text i torna&apos;l a adjuntar.</translation>
    </message>
    <message>
        <source>Account no longer here</source>
        <translation>El compte ja no hi és</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignorat</numerusform>
            <numerusform>%n ignorats</numerusform>
        </translation>
    </message>
    <message>
        <source>What is ignored in this text, by whom and why</source>
        <translation>Què s&apos;ignora en aquest text, qui ho va decidir i per què</translation>
    </message>
    <message>
        <source>It has no version yet. One is made when you save, or pause for a while.</source>
        <translation>Encara no té cap versió. Se&apos;n crea una quan deses o fas una pausa.</translation>
    </message>
    <message>
        <source>Nothing can be published or answered on %1 from here: it is only read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::ConfirmPage</name>
    <message>
        <source>The account</source>
        <translation>El compte</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, a %2</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Once it is added, this desk listens to what is said to this account, and you can answer and write in its name.</source>
        <translation>Encara no s&apos;ha desat res. Quan l&apos;afegeixis, aquest lloc de treball escoltarà el que es diu a aquest compte i podràs respondre i escriure en nom seu.</translation>
    </message>
    <message>
        <source>It needs no password, so there is nothing secret to keep.</source>
        <translation>No necessita contrasenya, de manera que no hi ha cap secret per desar.</translation>
    </message>
    <message>
        <source>It is at this desk already and stays as it is. What could not be published because the network did not know this desk any more is published now.</source>
        <translation>Ja és en aquest lloc de treball i es queda com està. El que no es va poder publicar perquè la xarxa ja no reconeixia aquest lloc es publica ara.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Once it is added, this desk listens to what is published there. It is only read: nothing can be answered or published there from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::Desk</name>
    <message>
        <source>There is no such account here.</source>
        <translation>Aquest compte no existeix aquí.</translation>
    </message>
    <message>
        <source>The account %1 is here already.</source>
        <translation>El compte %1 ja és aquí.</translation>
    </message>
    <message>
        <source>Write the hashtag to listen to.</source>
        <translation>Escriu l&apos;etiqueta que vols escoltar.</translation>
    </message>
    <message>
        <source>The desk is offline. What is here can be read and answered; news comes when it is online again.</source>
        <translation>No hi ha connexió. El que ja és aquí es pot llegir i respondre; les novetats arribaran quan torni la connexió.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No es pot llegir el fitxer %1: %2</translation>
    </message>
    <message>
        <source>The file %1 is larger than 500 MB, more than any network takes.</source>
        <translation>El fitxer %1 fa més de 500 MB, i cap xarxa no n&apos;admet tants.</translation>
    </message>
    <message>
        <source>The file could not be copied into the workspace: %1</source>
        <translation>No s&apos;ha pogut copiar el fitxer a l&apos;espai de treball: %1</translation>
    </message>
    <message>
        <source>There is nothing to publish yet: write a text or attach a file.</source>
        <translation>Encara no hi ha res per publicar: escriu un text o adjunta un fitxer.</translation>
    </message>
    <message>
        <source>The text is too long for %1: %2 of %3. Shorten it before sending it.</source>
        <translation>El text és massa llarg per a %1: %2 de %3. Escurça&apos;l abans d&apos;enviar-lo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n file(s) in one post.</source>
        <translation>
            <numerusform>%1 admet com a màxim %n fitxer per publicació.</numerusform>
            <numerusform>%1 admet com a màxim %n fitxers per publicació.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why it is removed: the record keeps the reason.</source>
        <translation>Indica per què es retira: el motiu queda al registre.</translation>
    </message>
    <message>
        <source>This column is here already.</source>
        <translation>Aquesta columna ja és aquí.</translation>
    </message>
    <message>
        <source>A description is too long for %1: at most %2 characters. Shorten it before sending it.</source>
        <translation>Hi ha una descripció massa llarga per a %1: com a màxim, %2 caràcters. Escurça-la abans d&apos;enviar-ho.</translation>
    </message>
    <message>
        <source>%1 does not take files of the type %2. Attach it in another format.</source>
        <translation>%1 no admet fitxers del tipus %2. Adjunta&apos;l en un altre format.</translation>
    </message>
    <message>
        <source>A file is too large for %1: at most %2. Attach a smaller one.</source>
        <translation>Hi ha un fitxer massa gran per a %1: com a màxim, %2. Adjunta&apos;n un de més petit.</translation>
    </message>
    <message>
        <source>This is not published, so there is nothing to change on the network.</source>
        <translation>Això no és publicat, de manera que no hi ha res per canviar a la xarxa.</translation>
    </message>
    <message>
        <source>This was removed from the network already.</source>
        <translation>Això ja es va retirar de la xarxa.</translation>
    </message>
    <message>
        <source>The network&apos;s own number of this post is not known here. Change it on the network itself.</source>
        <translation>Aquí no es coneix el número que la xarxa va donar a aquesta publicació. Canvia-la a la xarxa mateixa.</translation>
    </message>
    <message>
        <source>Say why it is discarded: the record keeps the reason.</source>
        <translation>Indica per què es descarta: el motiu queda al registre.</translation>
    </message>
    <message>
        <source>That hour has passed. Choose a later one, or send it now.</source>
        <translation>Aquesta hora ja ha passat. Tria&apos;n una de posterior o envia-ho ara.</translation>
    </message>
    <message>
        <source>queued again</source>
        <translation>de nou en cua</translation>
    </message>
    <message>
        <source>Write what to search for.</source>
        <translation>Escriu què cal cercar.</translation>
    </message>
    <message>
        <source>The column of everything heard stays; it can be hidden.</source>
        <translation>La columna de tot el que s&apos;ha escoltat es queda; es pot amagar.</translation>
    </message>
    <message>
        <source>The desk is offline, so the network was not asked. Do it again when it is online.</source>
        <translation>No hi ha connexió i no s&apos;ha preguntat a la xarxa. Torna-hi quan n&apos;hi hagi.</translation>
    </message>
    <message>
        <source>%1 did it, but that could not be recorded: %2</source>
        <translation>%1 ho ha fet, però no s&apos;ha pogut registrar: %2</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: %1 Look on the network before you try again.</source>
        <translation>No se sap si s&apos;ha fet: %1 Mira-ho a la xarxa abans de tornar-hi.</translation>
    </message>
    <message>
        <source>Say why: what is hidden, muted, blocked or reported needs a reason that can be shown later.</source>
        <translation>Digues per què: amagar, silenciar, bloquejar o denunciar necessita un motiu que es pugui mostrar després.</translation>
    </message>
    <message>
        <source>Somebody else wrote this. It can be hidden or reported, not removed.</source>
        <translation>Això ho va escriure una altra persona. Es pot amagar o denunciar, no retirar.</translation>
    </message>
    <message>
        <source>It was not published from here, so its files and settings are not known. Edit it on the network.</source>
        <translation>No es va publicar des d&apos;aquí, de manera que no se&apos;n coneixen els fitxers ni les opcions. Edita-la a la xarxa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lets a post be edited for %n minute(s). That time has passed.</source>
        <translation>
            <numerusform>%1 deixa editar una publicació durant %n minut. Aquest temps ja ha passat.</numerusform>
            <numerusform>%1 deixa editar una publicació durant %n minuts. Aquest temps ja ha passat.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the network.</source>
        <translation>Ja no és a la xarxa.</translation>
    </message>
    <message>
        <source>The desk is offline. Go online to ask the network.</source>
        <translation>No hi ha connexió. Connecta&apos;t per preguntar a la xarxa.</translation>
    </message>
    <message>
        <source>It was not written for everybody, so it is not passed on.</source>
        <translation>No es va escriure per a tothom, de manera que no es difon.</translation>
    </message>
    <message>
        <source>Signed in again.</source>
        <translation>S&apos;ha tornat a iniciar la sessió.</translation>
    </message>
    <message>
        <source>The account was removed, but its secret could not be erased: %1 Erase it in the keychain.</source>
        <translation>S&apos;ha tret el compte, però no se n&apos;ha pogut esborrar el secret: %1 Esborra&apos;l al clauer.</translation>
    </message>
    <message>
        <source>The damaged file is %1. It stays in that folder, under a name with today’s date: nothing is deleted.</source>
        <translation>El fitxer malmès és %1. Es queda en aquesta carpeta, amb la data d&apos;avui al nom: no s&apos;esborra res.</translation>
    </message>
    <message>
        <source>The newest safety copy is of %1 (%2). If it is put in place, what was written, decided or queued after that hour is missing here; what citizens said and what was published is fetched again as far as the networks still have it.</source>
        <translation>La còpia de seguretat més recent és del %1 (%2). Si es posa al seu lloc, aquí faltarà el que s&apos;hagi escrit, decidit o posat en cua després d&apos;aquesta hora; el que va dir la gent i el que s&apos;ha publicat es torna a baixar mentre les xarxes ho conservin.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El fitxer malmès es guarda com a %1.</translation>
    </message>
    <message>
        <source>There was no safety copy that is whole, so the workspace begins anew.</source>
        <translation>No hi havia cap còpia de seguretat íntegra, de manera que l&apos;espai de treball comença de zero.</translation>
    </message>
    <message>
        <source>This program does not know the network “%1”. Install it again, or ask whoever looks after this computer.</source>
        <translation>Aquest programa no coneix la xarxa «%1». Torna&apos;l a instal·lar o pregunta a qui s&apos;ocupa d&apos;aquest ordinador.</translation>
    </message>
    <message>
        <source>Say why it is ignored: the record keeps the reason.</source>
        <translation>Digues per què s&apos;ignora: el motiu queda al registre.</translation>
    </message>
    <message>
        <source>Choose the place in a text that is to be ignored.</source>
        <translation>Tria el lloc del text que s&apos;ha d&apos;ignorar.</translation>
    </message>
    <message>
        <source>Say why the record ends otherwise: the record keeps the reason.</source>
        <translation>Digues per què el registre acaba d&apos;una altra manera: el motiu hi queda anotat.</translation>
    </message>
    <message>
        <source>No earlier end of the record was kept here, so there is nothing to explain.</source>
        <translation>Aquí no es va guardar cap final anterior del registre, de manera que no hi ha res per explicar.</translation>
    </message>
    <message>
        <source>The record ends as it should, so there is nothing to explain.</source>
        <translation>El registre acaba com ha d&apos;acabar, de manera que no hi ha res per explicar.</translation>
    </message>
    <message>
        <source>There is no safety copy that is whole, so the workspace would begin anew: its accounts, drafts and record would be in the damaged file only. Ask somebody who knows databases first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin anew all the same: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety copy of %1 took its place: what was written or decided after that is missing. What its outbox holds is looked for on the networks; what is not there is not sent by itself, because it may have been taken back since: you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is only read: nothing can be published there. Choose another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That hour is more than ten years away. Look at the year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::DraftsModel</name>
    <message>
        <source>draft</source>
        <translation>esborrany</translation>
    </message>
    <message>
        <source>draft of a reply</source>
        <translation>esborrany d&apos;una resposta</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>a la sortida</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicat</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>no publicat</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sense confirmar</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartat</translation>
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
        <translation>resposta</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Esborranys</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Esborrany nou</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Previsualització</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descarta l&apos;esborrany</translation>
    </message>
    <message>
        <source>Which drafts</source>
        <translation>Quins esborranys</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Sense publicar</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>En redacció</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>A la sortida</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sense confirmar</translation>
    </message>
    <message>
        <source>Not published: failed</source>
        <translation>Amb error</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicats</translation>
    </message>
    <message>
        <source>What you write below is saved as you type, and listed here.</source>
        <translation>El que escrius a sota es desa a mesura que ho fas i surt en aquesta llista.</translation>
    </message>
    <message>
        <source>It is in the outbox. Take it back there to change it.</source>
        <translation>És a la safata de sortida. Retira&apos;l d&apos;allà per canviar-lo.</translation>
    </message>
    <message>
        <source>It is published. What was sent stays as it was.</source>
        <translation>És publicat. El que es va enviar queda com estava.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was published. See the outbox.</source>
        <translation>Encara no se sap si es va publicar. Mira-ho a la safata de sortida.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descarta</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Encara no hi ha esborranys</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>No n&apos;hi ha cap així</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Vols descartar aquest esborrany?</translation>
    </message>
    <message>
        <source>It goes from the list. The record keeps its versions and your reason.</source>
        <translation>Desapareix de la llista. El registre en conserva les versions i el motiu.</translation>
    </message>
    <message>
        <source>The first draft is below</source>
        <translation>El primer esborrany és a sota</translation>
    </message>
    <message>
        <source>What you type is on disk already. It is listed here with its first version: when you save it, or pause for a while.</source>
        <translation>El que escrius ja és al disc. Sortirà aquí amb la primera versió: quan desis o facis una pausa.</translation>
    </message>
    <message>
        <source>Other drafts are under the choice above.</source>
        <translation>Els altres esborranys es trien a dalt.</translation>
    </message>
</context>
<context>
    <name>pregonero::EditDialog</name>
    <message>
        <source>Edit what is published</source>
        <translation>Edita el que s&apos;ha publicat</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n per revisar</numerusform>
            <numerusform>%n per revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avís de contingut</translation>
    </message>
    <message>
        <source>Change it on %1</source>
        <translation>Canvia-ho a %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Change what is published on %1</source>
        <translation>Canvia el que s&apos;ha publicat a %1</translation>
    </message>
    <message>
        <source>Who saw it may have kept the words as they were, and the network may show that it was edited. The record keeps both versions.</source>
        <translation>Qui la va veure pot conservar les paraules d&apos;abans, i la xarxa pot mostrar que s&apos;ha editat. El registre guarda les dues versions.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) stay as they are.</source>
        <translation>
            <numerusform>%n fitxer adjunt es queda com està.</numerusform>
            <numerusform>%n fitxers adjunts es queden com estan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Es pregunta a %1…</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descarta-ho</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continua escrivint</translation>
    </message>
    <message>
        <source>You were writing this when the program ended. %1 still has the words as they were.</source>
        <translation>Estaves escrivint això quan es va tancar el programa. %1 encara té les paraules d&apos;abans.</translation>
    </message>
    <message>
        <source>%1 has not answered yet. What was asked cannot be unasked: its answer is shown here.</source>
        <translation>%1 encara no ha respost. El que s&apos;ha demanat ja no es pot retirar: la resposta sortirà aquí.</translation>
    </message>
    <message>
        <source>%1 does not have these words yet. Throw them away?</source>
        <translation>%1 encara no té aquestes paraules. Vols descartar-les?</translation>
    </message>
</context>
<context>
    <name>pregonero::FeedsPane</name>
    <message>
        <source>Only unread</source>
        <translation>Només sense llegir</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Treu aquesta columna</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicacions</translation>
    </message>
    <message>
        <source>Listening to the networks…</source>
        <translation>S&apos;escolten les xarxes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sense llegir</numerusform>
            <numerusform>%n sense llegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to listen to yet</source>
        <translation>Encara no hi ha ningú per escoltar</translation>
    </message>
    <message>
        <source>Add an account of your institution. What citizens say to it will be here.</source>
        <translation>Afegeix un compte de la teva institució. Aquí veuràs el que li diu la ciutadania.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No s&apos;ha trobat res</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one followed by *.</source>
        <translation>Prova amb menys paraules, o amb el començament d&apos;una seguit de *.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tot llegit</translation>
    </message>
    <message>
        <source>What citizens say next will appear here.</source>
        <translation>Aquí apareixerà el pròxim que digui la ciutadania.</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>De moment, silenci</translation>
    </message>
    <message>
        <source>What citizens say will appear here.</source>
        <translation>Aquí apareixerà el que digui la ciutadania.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sense llegir</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>columns that could not be read</comment>
        <translation>
            <numerusform>(i %n més)</numerusform>
            <numerusform>(i %n més)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything listed here was read.</source>
        <translation>Tot el d&apos;aquesta llista és llegit.</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Cerca aquí</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Search in this column</source>
        <translation>Cerca en aquesta columna</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Keep this search as a column</source>
        <translation>Desa aquesta cerca com a columna</translation>
    </message>
    <message>
        <source>What can be done with this post</source>
        <translation>Què es pot fer amb aquesta publicació</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Afegeix una columna</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Aquesta columna</translation>
    </message>
    <message>
        <source>What can be done with this column</source>
        <translation>Què es pot fer amb aquesta columna</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marca-ho tot com a llegit</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Afegeix una columna…</translation>
    </message>
    <message>
        <source>Rename this column…</source>
        <translation>Canvia el nom d&apos;aquesta columna…</translation>
    </message>
    <message>
        <source>Stopped. What had arrived is here.</source>
        <translation>Interromput. El que havia arribat és aquí.</translation>
    </message>
    <message>
        <source>999+ unread</source>
        <translation>més de 999 sense llegir</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encara no hi ha res</translation>
    </message>
    <message>
        <source>What citizens say with these words will appear here.</source>
        <translation>Aquí sortirà el que es digui amb aquestes paraules.</translation>
    </message>
    <message>
        <source>Rename the column</source>
        <translation>Canvia el nom de la columna</translation>
    </message>
    <message>
        <source>Name; empty: what the column shows</source>
        <translation>Nom; si queda buit, el que mostra la columna</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Canvia el nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Everything here was read.</source>
        <translation>Tot el que hi ha aquí és llegit.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read.</source>
        <translation>
            <numerusform>%n marcat com a llegit.</numerusform>
            <numerusform>%n marcats com a llegits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this column out of the window</source>
        <translation>Treu aquesta columna de la finestra</translation>
    </message>
</context>
<context>
    <name>pregonero::FindingCard</name>
    <message>
        <source>to fix</source>
        <translation>per corregir</translation>
    </message>
    <message>
        <source>to consider</source>
        <translation>per valorar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Millor: %1</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Font: %1</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Llegeix la font</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignora…</translation>
    </message>
</context>
<context>
    <name>pregonero::HouseRules</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No es pot llegir el fitxer %1: %2</translation>
    </message>
    <message>
        <source>A rule&apos;s name is letters, digits, - and _, and its language a code such as es, or mul for any.</source>
        <translation>El nom d&apos;una regla porta lletres, xifres, - i _, i la llengua és un codi com ara es, o mul per a qualsevol.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are. Make a copy of the rule.</source>
        <translation>Els paquets del programa es queden com estan. Fes una còpia de la regla.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are.</source>
        <translation>Els paquets del programa es queden com estan.</translation>
    </message>
    <message>
        <source>The program has a pack called %1. Give this one&apos;s folder another name.</source>
        <translation>El programa ja té un paquet que es diu %1. Posa un altre nom a la carpeta d&apos;aquest.</translation>
    </message>
    <message>
        <source>Say why it is removed: the record keeps the reason.</source>
        <translation>Digues per què es retira: el motiu queda al registre.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are. Switch it off instead.</source>
        <translation>Els paquets del programa es queden com estan. Si no el vols, desactiva&apos;l.</translation>
    </message>
    <message>
        <source>There is no pack called %1.</source>
        <translation>No hi ha cap paquet que es digui %1.</translation>
    </message>
    <message>
        <source>There is a pack called %1 here already, and its rules would be lost. Remove it first, or give this one&apos;s folder another name.</source>
        <translation>Aquí ja hi ha un paquet que es diu %1 i se&apos;n perdrien les regles. Treu-lo abans o posa un altre nom a la carpeta d&apos;aquest.</translation>
    </message>
    <message>
        <source>There is a rule called %1 in that language already. Open it in the list, or give the new one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a copy of this rule among our own already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own rules called %1 and %2 are no copies of this one. Remove one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::IgnoreDialog</name>
    <message>
        <source>Ignore</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Only here: “%1” at this place</source>
        <translation>Només aquí: «%1» en aquest lloc</translation>
    </message>
    <message>
        <source>“%1” anywhere in this text</source>
        <translation>«%1» a qualsevol lloc d&apos;aquest text</translation>
    </message>
    <message>
        <source>This rule in the whole of this text</source>
        <translation>Aquesta regla en tot aquest text</translation>
    </message>
    <message>
        <source>This rule in every text of the institution</source>
        <translation>Aquesta regla en tots els textos de la institució</translation>
    </message>
    <message>
        <source>Reason given before: %1</source>
        <translation>Motiu donat abans: %1</translation>
    </message>
</context>
<context>
    <name>pregonero::Ignoring</name>
    <message>
        <source>Ignored: %1. The record keeps why.</source>
        <translation>Ignorat: %1. El registre en guarda el motiu.</translation>
    </message>
    <message>
        <source>No longer ignored: %1.</source>
        <translation>Ja no s&apos;ignora: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
</context>
<context>
    <name>pregonero::InstitutionPage</name>
    <message>
        <source>What the rules need to know of the institution. One thing a line; what stays empty is not looked at.</source>
        <translation>El que les regles han de saber de la institució. Una cosa per línia; el que quedi buit no es mira.</translation>
    </message>
    <message>
        <source>&amp;Telephones, addresses and numbers of its own</source>
        <translation>&amp;Telèfons, adreces i números propis</translation>
    </message>
    <message>
        <source>They are no personal data: no rule warns of them.</source>
        <translation>No són dades personals: cap regla n&apos;avisa.</translation>
    </message>
    <message>
        <source>&amp;Names: how it is called wrongly = how it is called</source>
        <translation>&amp;Noms: com se&apos;n diu malament = com se&apos;n diu</translation>
    </message>
    <message>
        <source>A text that says the first is asked to say the second.</source>
        <translation>Si un text diu el primer, es proposa el segon.</translation>
    </message>
    <message>
        <source>&amp;Accounts of its own on networks</source>
        <translation>&amp;Comptes propis a les xarxes</translation>
    </message>
    <message>
        <source>Mentioning them is no mention of a person.</source>
        <translation>Mencionar-los no és mencionar una persona.</translation>
    </message>
    <message>
        <source>&amp;Electoral periods: first day – last day</source>
        <translation>Períodes &amp;electorals: primer dia – últim dia</translation>
    </message>
    <message>
        <source>On these days, both included, rules on neutrality hold that otherwise do not.</source>
        <translation>Aquests dies, tots dos inclosos, regeixen regles de neutralitat que la resta del temps no regeixen.</translation>
    </message>
    <message>
        <source>&amp;Words that are no misspellings, in any language</source>
        <translation>&amp;Paraules que no són faltes, en qualsevol llengua</translation>
    </message>
    <message>
        <source>Names of streets, quarters, people, feasts.</source>
        <translation>Noms de carrers, barris, persones, festes.</translation>
    </message>
    <message>
        <source>“%1” has no =: write the wrong name, =, and the right one.</source>
        <translation>A «%1» falta el =: escriu el nom incorrecte, = i el correcte.</translation>
    </message>
    <message>
        <source>“%1” is no period: write its first and its last day, such as 2027-04-06 – 2027-05-23.</source>
        <translation>«%1» no és un període: escriu el primer dia i l&apos;últim, per exemple 2027-04-06 – 2027-05-23.</translation>
    </message>
</context>
<context>
    <name>pregonero::MainWindow</name>
    <message>
        <source>&amp;New draft</source>
        <translation>Es&amp;borrany nou</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Respon</translation>
    </message>
    <message>
        <source>&amp;Listen now</source>
        <translation>&amp;Escolta ara</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>Treballa sense &amp;connexió</translation>
    </message>
    <message>
        <source>&amp;Search what was heard</source>
        <translation>Cerc&amp;a en el que s&apos;ha escoltat</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>&amp;Següent sense llegir</translation>
    </message>
    <message>
        <source>Only un&amp;read</source>
        <translation>Només sense &amp;llegir</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Següent per co&amp;rregir</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>&amp;Adjunta un fitxer…</translation>
    </message>
    <message>
        <source>Go to &amp;Feeds</source>
        <translation>Ves a &amp;Escolta</translation>
    </message>
    <message>
        <source>Go to &amp;Drafts</source>
        <translation>Ves a Es&amp;borranys</translation>
    </message>
    <message>
        <source>Go to C&amp;hecker</source>
        <translation>Ves a Co&amp;mprovador</translation>
    </message>
    <message>
        <source>Go to &amp;Outbox</source>
        <translation>Ves a &amp;Sortida</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Comunica</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escriu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisa</translation>
    </message>
    <message>
        <source>&amp;Put the panes back</source>
        <translation>&amp;Torna els plafons al seu lloc</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Afegeix un compte…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferències…</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Què vols fer?</translation>
    </message>
    <message>
        <source>&amp;Check the record</source>
        <translation>&amp;Comprova el registre</translation>
    </message>
    <message>
        <source>&amp;Export the record…</source>
        <translation>E&amp;xporta el registre…</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exporta el registre</translation>
    </message>
    <message>
        <source>&amp;About Pregonero</source>
        <translation>&amp;Quant al Pregonero</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Surt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fitxer</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escolta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualitza</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Comptes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Esborranys</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Comprovador</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Sortida</translation>
    </message>
    <message>
        <source>&amp;Mark all of the column as read</source>
        <translation>&amp;Marca tota la columna com a llegida</translation>
    </message>
    <message>
        <source>&amp;Add a column…</source>
        <translation>&amp;Afegeix una columna…</translation>
    </message>
    <message>
        <source>&amp;Keep this search as a column</source>
        <translation>&amp;Desa aquesta cerca com a columna</translation>
    </message>
    <message>
        <source>Ne&amp;xt column</source>
        <translation>Columna &amp;següent</translation>
    </message>
    <message>
        <source>&amp;Previous column</source>
        <translation>Columna an&amp;terior</translation>
    </message>
    <message>
        <source>Re&amp;name the column…</source>
        <translation>Canvia el &amp;nom de la columna…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the column</source>
        <translation>&amp;Treu la columna</translation>
    </message>
    <message>
        <source>&amp;Bring the column back</source>
        <translation>&amp;Recupera la columna</translation>
    </message>
    <message>
        <source>The record is whole as far as it goes. The keychain could not be read, so whether its end was cut off is not known.</source>
        <translation>El registre és íntegre fins on arriba. No s&apos;ha pogut llegir el clauer, de manera que no se sap si n&apos;hi falta el final.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n anotació escrita a %1.</numerusform>
            <numerusform>%n anotacions escrites a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>See it on the network</source>
        <translation>Mostra-la a la xarxa</translation>
    </message>
    <message>
        <source>Column removed: %1. Its posts are still here.</source>
        <translation>Columna treta: %1. Els missatges continuen aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s). Its end has nothing to be compared with yet: it is kept in the keychain from now on.</source>
        <translation>
            <numerusform>El registre és íntegre: %n anotació. El final encara no té res amb què comparar-se: des d&apos;ara es guarda al clauer.</numerusform>
            <numerusform>El registre és íntegre: %n anotacions. El final encara no té res amb què comparar-se: des d&apos;ara es guarda al clauer.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were correcting a published post when the program ended. Choose the post and Edit: your words are there.</source>
        <translation>Corregies una publicació quan es va tancar el programa. Tria-la i prem Edita: hi trobaràs les teves paraules.</translation>
    </message>
    <message>
        <source>Signed in again as %1.</source>
        <translation>S&apos;ha tornat a iniciar la sessió com a %1.</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>Avís an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>&amp;Corregeix-ho</translation>
    </message>
    <message>
        <source>&amp;Why this finding?</source>
        <translation>Per &amp;què aquest avís?</translation>
    </message>
    <message>
        <source>&amp;Ignore this finding…</source>
        <translation>&amp;Ignora aquest avís…</translation>
    </message>
    <message>
        <source>What is i&amp;gnored in this text</source>
        <translation>Què s&apos;i&amp;gnora en aquest text</translation>
    </message>
    <message>
        <source>&amp;Versions of this text…</source>
        <translation>&amp;Versions d&apos;aquest text…</translation>
    </message>
    <message>
        <source>Go to &amp;Replies</source>
        <translation>Ves a &amp;Respostes</translation>
    </message>
    <message>
        <source>Go to R&amp;ules</source>
        <translation>Ves a Re&amp;gles</translation>
    </message>
    <message>
        <source>&amp;Save this layout as…</source>
        <translation>&amp;Desa aquesta disposició com a…</translation>
    </message>
    <message>
        <source>&amp;Rules of the house…</source>
        <translation>&amp;Regles de la casa…</translation>
    </message>
    <message>
        <source>Rule &amp;workbench</source>
        <translation>&amp;Taller de regles</translation>
    </message>
    <message>
        <source>E&amp;xplain the end of the record…</source>
        <translation>E&amp;xplica el final del registre…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Revisa</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>&amp;Disposicions</translation>
    </message>
    <message>
        <source>&amp;Delete a layout</source>
        <translation>&amp;Elimina una disposició</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Disposició: %1</translation>
    </message>
    <message>
        <source>Delete the layout “%1”</source>
        <translation>Elimina la disposició «%1»</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Desa la disposició</translation>
    </message>
    <message>
        <source>Name. One of the same name is replaced.</source>
        <translation>Nom. Si ja n&apos;hi ha una amb aquest nom, se substitueix.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>The layout could not be saved: %1 cannot be written.</source>
        <translation>No s&apos;ha pogut desar la disposició: no es pot escriure a %1.</translation>
    </message>
    <message>
        <source>Saved as “%1”. It is in the menu View, Layouts.</source>
        <translation>Desada com a «%1». És al menú Visualitza, Disposicions.</translation>
    </message>
    <message>
        <source>That layout could not be read. The panes stand as at first.</source>
        <translation>No s&apos;ha pogut llegir aquesta disposició. Els plafons són com al principi.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recupera-la</translation>
    </message>
    <message>
        <source>Layout deleted: %1.</source>
        <translation>Disposició eliminada: %1.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regles</translation>
    </message>
    <message>
        <source>Throw the words away</source>
        <translation>Descarta el text</translation>
    </message>
    <message>
        <source>Checking the record…</source>
        <translation>Es comprova el registre…</translation>
    </message>
    <message>
        <source>The record does not end as it did when it was last kept. Where a backup was put in place, that is why. %1</source>
        <translation>El registre no acaba com l&apos;última vegada que es va guardar. Si s&apos;ha restaurat una còpia de seguretat, és per això. %1</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s), none of them changed, moved or missing.</source>
        <translation>
            <numerusform>El registre és íntegre: %n anotació, sense canvis ni faltes.</numerusform>
            <numerusform>El registre és íntegre: %n anotacions, cap de canviada, moguda ni perduda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its end was explained %n time(s).</source>
        <translation>
            <numerusform>El final s&apos;ha explicat %n vegada.</numerusform>
            <numerusform>El final s&apos;ha explicat %n vegades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain the end of the record</source>
        <translation>Explica el final del registre</translation>
    </message>
    <message>
        <source>Do you know why the record ends otherwise?</source>
        <translation>Saps per què el registre acaba d&apos;una altra manera?</translation>
    </message>
    <message>
        <source>If a backup was put in place, what came after it is no longer here. Your explanation becomes part of the record, and later checks start from what is here now.</source>
        <translation>Si s&apos;ha restaurat una còpia de seguretat, el que és posterior ja no és aquí. La teva explicació passa a formar part del registre i les pròximes comprovacions parteixen del que hi ha ara.</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Explica-ho</translation>
    </message>
    <message>
        <source>Nothing is ignored in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout could not be deleted: %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That text is not here any more, so it cannot be opened. Those that are here are in the list of drafts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::NetworkPage</name>
    <message>
        <source>Answering: %1</source>
        <translation>Respostes: %1</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Sense cost.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Cost: %1</translation>
    </message>
    <message>
        <source>No network is installed</source>
        <translation>No hi ha cap xarxa instal·lada</translation>
    </message>
    <message>
        <source>A network could not be loaded (%1). %2</source>
        <translation>No s&apos;ha pogut carregar una xarxa (%1). %2</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Xarxes</translation>
    </message>
    <message>
        <source>The program knows no network: a part of it is missing. Install it again, or ask whoever looks after this computer.</source>
        <translation>El programa no coneix cap xarxa: n&apos;hi falta una part. Torna&apos;l a instal·lar o pregunta a qui s&apos;ocupa d&apos;aquest ordinador.</translation>
    </message>
</context>
<context>
    <name>pregonero::OpeningNote</name>
    <message>
        <source>The program did not end well last time, so the workspace (%1) is looked through for damage before it opens.</source>
        <translation>L&apos;última vegada el programa no va acabar bé, de manera que abans d&apos;obrir l&apos;espai de treball (%1) es revisa per si hi ha danys.</translation>
    </message>
    <message>
        <source>This version keeps the workspace in another form. A copy of it (%1) is made first.</source>
        <translation>Aquesta versió guarda l&apos;espai de treball d&apos;una altra manera. Abans se&apos;n fa una còpia (%1).</translation>
    </message>
    <message>
        <source>The workspace (%1) takes the form that this version needs. The copy made before stays.</source>
        <translation>L&apos;espai de treball (%1) pren la forma que necessita aquesta versió. La còpia feta abans es conserva.</translation>
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
        <translation>S&apos;obre l&apos;espai de treball</translation>
    </message>
    <message>
        <source>This cannot be skipped: nothing is written to a file that could be damaged. A large workspace takes some seconds.</source>
        <translation>Això no es pot ometre: no s&apos;escriu en un fitxer que podria estar malmès. Un espai de treball gran triga uns segons.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Ends the program once this is over</source>
        <translation>Tanca el programa quan això acabi</translation>
    </message>
</context>
<context>
    <name>pregonero::OutboxModel</name>
    <message>
        <source>queued</source>
        <translation>en cua</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>s&apos;està enviant</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicat</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>no publicat</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sense confirmar</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirat</translation>
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
        <translation>Sortida</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Torna a enviar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retira</translation>
    </message>
    <message>
        <source>Was it published?…</source>
        <translation>S&apos;ha publicat?…</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corregeix el text</translation>
    </message>
    <message>
        <source>Nothing on its way</source>
        <translation>No hi ha res de camí</translation>
    </message>
    <message>
        <source>What you publish waits here until the network confirms it with its own number and address. Offline it simply waits.</source>
        <translation>El que publiques espera aquí fins que la xarxa ho confirma amb el seu número i la seva adreça. Sense connexió, simplement espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n sense confirmar</numerusform>
            <numerusform>%n sense confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published</source>
        <translation>
            <numerusform>%n sense publicar</numerusform>
            <numerusform>%n sense publicar</numerusform>
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
        <translation>No s&apos;ha pogut obrir cap navegador. L&apos;adreça és %1</translation>
    </message>
</context>
<context>
    <name>pregonero::PackChange</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No es pot escriure %1: %2</translation>
    </message>
    <message>
        <source>the folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on record, but %1 could not be changed: %2. Do it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::PackFile</name>
    <message>
        <source>This is no rule pack that can be taken: %1 Nothing was changed.</source>
        <translation>No és un paquet de regles que es pugui incorporar: %1 No s&apos;ha canviat res.</translation>
    </message>
    <message>
        <source>its folders lie too deep.</source>
        <translation>té massa carpetes l&apos;una dins de l&apos;altra.</translation>
    </message>
    <message>
        <source>a name in it leads out of its folder (%1).</source>
        <translation>conté un nom que porta fora de la carpeta (%1).</translation>
    </message>
    <message>
        <source>there is a link in it (%1).</source>
        <translation>conté un enllaç (%1).</translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n files in it.</source>
        <translation>
            <numerusform>conté més de %n fitxer.</numerusform>
            <numerusform>conté més de %n fitxers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be unpacked.</source>
        <translation>no es pot descomprimir %1.</translation>
    </message>
    <message>
        <source>unpacked it is larger than any pack is (%1).</source>
        <translation>descomprimit ocupa més que qualsevol paquet (%1).</translation>
    </message>
    <message>
        <source>it is no zip file, or a damaged one.</source>
        <translation>no és un fitxer zip o està malmès.</translation>
    </message>
    <message>
        <source>a pack is one folder with its rules in it.</source>
        <translation>un paquet és una carpeta amb les seves regles a dins.</translation>
    </message>
    <message>
        <source>its folder&apos;s name is no name for a pack: letters, digits, - and _.</source>
        <translation>el nom de la carpeta no val per a un paquet: lletres, xifres, - i _.</translation>
    </message>
    <message>
        <source>there is no rule in it.</source>
        <translation>no conté cap regla.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No es pot llegir el fitxer %1: %2</translation>
    </message>
    <message>
        <source>it is larger than 20 MB.</source>
        <translation>ocupa més de 20 MB.</translation>
    </message>
    <message>
        <source>The pack cannot be written to %1: %2</source>
        <translation>No es pot escriure el paquet a %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because a pack is only pack.yml and &lt;language&gt;/&lt;Rule&gt;.yml, named with letters, digits, - and _: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::PacksPage</name>
    <message>
        <source>Reviewed by a native speaker: not yet.</source>
        <translation>Revisat per una persona nativa: encara no.</translation>
    </message>
    <message>
        <source>Reviewed by a native speaker: %1.</source>
        <translation>Revisat per una persona nativa: %1.</translation>
    </message>
    <message>
        <source>Texts are checked by the packs that are on. Whoever changes this, and when, is on record.</source>
        <translation>Els textos es revisen amb els paquets activats. Al registre queda qui ho canvia i quan.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepcions</translation>
    </message>
    <message>
        <source>For one account or one language, something else may hold than what is said above.</source>
        <translation>Per a un compte o una llengua pot regir una cosa diferent del que es diu a dalt.</translation>
    </message>
    <message>
        <source>&amp;Add an exception</source>
        <translation>&amp;Afegeix una excepció</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n regles</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this workspace.</source>
        <translation>D&apos;aquest espai de treball.</translation>
    </message>
    <message>
        <source>Speaks of: %1 Says nothing of: %2</source>
        <translation>Avisa de: %1 No avisa de: %2</translation>
    </message>
    <message>
        <source>Pack or position</source>
        <translation>Paquet o criteri</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activat o no</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>is off</source>
        <translation>està desactivat</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>està activat</translation>
    </message>
    <message>
        <source>for every account</source>
        <translation>per a tots els comptes</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>per a %1</translation>
    </message>
    <message>
        <source>for an account that is gone</source>
        <translation>per a un compte que ja no hi és</translation>
    </message>
    <message>
        <source>in every language</source>
        <translation>en totes les llengües</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>Treu aquesta excepció</translation>
    </message>
    <message>
        <source>On these the institution decides. Each that is on adds the rules that keep to it:</source>
        <translation>En això decideix la institució. Cada criteri activat afegeix les regles que el segueixen:</translation>
    </message>
    <message>
        <source>%1 (a pack that is gone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (a position that is gone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::PaneHeader</name>
    <message>
        <source>Put this pane back into the window</source>
        <translation>Torna aquest plafó a la finestra</translation>
    </message>
    <message>
        <source>Take this pane out of the window</source>
        <translation>Treu aquest plafó de la finestra</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation>Amaga aquest plafó</translation>
    </message>
</context>
<context>
    <name>pregonero::PlacesModel</name>
    <message>
        <source>the text as a whole</source>
        <translation>el text en conjunt</translation>
    </message>
</context>
<context>
    <name>pregonero::PostActions</name>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Respon</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marca com a llegit</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Preferit</translation>
    </message>
    <message>
        <source>No longer a &amp;favourite</source>
        <translation>Treu de &amp;preferits</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>&amp;Impulsa</translation>
    </message>
    <message>
        <source>Take the &amp;boost back</source>
        <translation>Desfés l&apos;&amp;impuls</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edita…</translation>
    </message>
    <message>
        <source>Remove from the &amp;network…</source>
        <translation>Retira de la &amp;xarxa…</translation>
    </message>
    <message>
        <source>&amp;Hide this post…</source>
        <translation>&amp;Amaga aquesta publicació…</translation>
    </message>
    <message>
        <source>M&amp;ute the author…</source>
        <translation>&amp;Silencia qui l&apos;ha escrita…</translation>
    </message>
    <message>
        <source>Bl&amp;ock the author…</source>
        <translation>Blo&amp;queja qui l&apos;ha escrita…</translation>
    </message>
    <message>
        <source>Re&amp;port to the network…</source>
        <translation>De&amp;nuncia a la xarxa…</translation>
    </message>
    <message>
        <source>&amp;See it on the network</source>
        <translation>&amp;Mostra-la a la xarxa</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Copia&apos;n l&apos;adreça</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>&amp;Marca com a no llegit</translation>
    </message>
    <message>
        <source>%1 was asked something about this post and has not answered yet.</source>
        <translation>S&apos;ha demanat alguna cosa a %1 sobre aquesta publicació i encara no ha respost.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>What can be done with the post of %1</source>
        <translation>Què es pot fer amb la publicació de %1</translation>
    </message>
    <message>
        <source>Remove this post from %1?</source>
        <translation>Vols retirar aquesta publicació de %1?</translation>
    </message>
    <message>
        <source>It goes from the network; copies that others made may stay. What was heard of it stays here, with your reason.</source>
        <translation>Desapareix de la xarxa; en poden quedar còpies fetes per altres persones. El que se n&apos;ha rebut aquí es conserva, amb el teu motiu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retira</translation>
    </message>
    <message>
        <source>Hide this post?</source>
        <translation>Vols amagar aquesta publicació?</translation>
    </message>
    <message>
        <source>%1 is asked to hide it. Bringing it back is done on the network.</source>
        <translation>Es demana a %1 que l&apos;amagui. Per recuperar-la cal anar a la xarxa.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Amaga</translation>
    </message>
    <message>
        <source>Mute %1?</source>
        <translation>Vols silenciar %1?</translation>
    </message>
    <message>
        <source>%1 is asked not to bring what %2 says any more. They are not told. Taking it back is done on the network.</source>
        <translation>Es demana a %1 que no porti més el que diu %2. No se l&apos;avisa. Per desfer-ho cal anar a la xarxa.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silencia</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Vols bloquejar %1?</translation>
    </message>
    <message>
        <source>%1 is asked to keep %2 and this account apart: neither hears the other. A public body seldom may: say on what ground. Taking it back is done on the network.</source>
        <translation>Es demana a %1 que separi %2 d&apos;aquest compte: cap dels dos no sentirà l&apos;altre. Una administració poques vegades ho pot fer: digues amb quin fonament. Per desfer-ho cal anar a la xarxa.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloqueja</translation>
    </message>
    <message>
        <source>Report this post?</source>
        <translation>Vols denunciar aquesta publicació?</translation>
    </message>
    <message>
        <source>Those who moderate %1 are asked to look at it; they decide. Your reason is kept here and not sent.</source>
        <translation>Es demana a qui modera %1 que la revisi; la decisió és seva. El teu motiu es guarda aquí i no s&apos;envia.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Denuncia</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Es pregunta a %1…</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>No s&apos;ha fet. %1</translation>
    </message>
    <message>
        <source>Its address is on the clipboard.</source>
        <translation>L&apos;adreça és al porta-retalls.</translation>
    </message>
    <message>
        <source>to edit it</source>
        <translation>editar-la</translation>
    </message>
    <message>
        <source>to remove it</source>
        <translation>retirar-la</translation>
    </message>
    <message>
        <source>to mark it as a favourite</source>
        <translation>marcar-la com a preferida</translation>
    </message>
    <message>
        <source>to take the favourite back</source>
        <translation>treure-la de preferides</translation>
    </message>
    <message>
        <source>to boost it</source>
        <translation>impulsar-la</translation>
    </message>
    <message>
        <source>to take the boost back</source>
        <translation>desfer-ne l&apos;impuls</translation>
    </message>
    <message>
        <source>to hide it</source>
        <translation>amagar-la</translation>
    </message>
    <message>
        <source>to mute its author</source>
        <translation>silenciar qui l&apos;ha escrita</translation>
    </message>
    <message>
        <source>to block its author</source>
        <translation>bloquejar qui l&apos;ha escrita</translation>
    </message>
    <message>
        <source>to look at it (report)</source>
        <translation>revisar-la (denúncia)</translation>
    </message>
    <message>
        <source>%1 confirmed it: the post has the new words.</source>
        <translation>%1 ho confirma: la publicació té les paraules noves.</translation>
    </message>
    <message>
        <source>%1 confirmed it: the post is removed. The record keeps your reason.</source>
        <translation>%1 ho confirma: la publicació s&apos;ha retirat. El registre guarda el teu motiu.</translation>
    </message>
    <message>
        <source>%1 confirmed it: marked as a favourite.</source>
        <translation>%1 ho confirma: marcada com a preferida.</translation>
    </message>
    <message>
        <source>%1 confirmed it: no longer a favourite.</source>
        <translation>%1 ho confirma: ja no és preferida.</translation>
    </message>
    <message>
        <source>%1 confirmed it: boosted, so your followers see it.</source>
        <translation>%1 ho confirma: impulsada, la veu qui et segueix.</translation>
    </message>
    <message>
        <source>%1 confirmed it: the boost is taken back.</source>
        <translation>%1 ho confirma: l&apos;impuls s&apos;ha desfet.</translation>
    </message>
    <message>
        <source>%1 confirmed it: the post is hidden. The record keeps your reason.</source>
        <translation>%1 ho confirma: la publicació està amagada. El registre guarda el teu motiu.</translation>
    </message>
    <message>
        <source>%1 confirmed it: %2 is muted. The record keeps your reason.</source>
        <translation>%1 ho confirma: %2 està en silenci. El registre guarda el teu motiu.</translation>
    </message>
    <message>
        <source>%1 confirmed it: %2 is blocked. The record keeps your reason.</source>
        <translation>%1 ho confirma: s&apos;ha bloquejat %2. El registre guarda el teu motiu.</translation>
    </message>
    <message>
        <source>%1 has the report. The record keeps your reason.</source>
        <translation>%1 té la denúncia. El registre guarda el teu motiu.</translation>
    </message>
    <message>
        <source>Asked %1 on %2: nobody knows whether it was done</source>
        <translation>Es va demanar %1 el %2: no se sap si s&apos;ha fet</translation>
    </message>
</context>
<context>
    <name>pregonero::PostDelegate</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fitxer</numerusform>
            <numerusform>%n fitxers</numerusform>
        </translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editat</translation>
    </message>
    <message>
        <source>no longer on the network</source>
        <translation>ja no és a la xarxa</translation>
    </message>
</context>
<context>
    <name>pregonero::PostEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>Text de la publicació</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing to mend here. F8 goes to the next finding.</source>
        <translation>Res per corregir aquí. F8 porta al següent per corregir.</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Afegeix «%1» al diccionari</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n places of this rule</source>
        <translation>
            <numerusform>Corregeix %n cas d&apos;aquesta regla</numerusform>
            <numerusform>Corregeix els %n casos d&apos;aquesta regla</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignora…</translation>
    </message>
    <message>
        <source>Nothing to ignore here. F8 goes to the next finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be ignored: it has to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Previsualització</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>previsualització</translation>
    </message>
    <message>
        <source>a file without description</source>
        <translation>un fitxer sense descripció</translation>
    </message>
</context>
<context>
    <name>pregonero::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
</context>
<context>
    <name>pregonero::QueuedNote</name>
    <message>
        <source>Published. The network&apos;s own number and address are in the outbox.</source>
        <translation>Publicat. El número i l&apos;adreça que li ha donat la xarxa són a la safata de sortida.</translation>
    </message>
    <message>
        <source>Look into the outbox. %1</source>
        <translation>Mira-ho a la safata de sortida. %1</translation>
    </message>
    <message>
        <source>In the outbox. It goes out when the desk is online again.</source>
        <translation>A la safata de sortida. Sortirà quan torni la connexió.</translation>
    </message>
    <message>
        <source>In the outbox. How it goes is shown there until the network has it.</source>
        <translation>A la safata de sortida. Allà es veu com va fins que la xarxa ho tingui.</translation>
    </message>
</context>
<context>
    <name>pregonero::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <source>The record keeps it.</source>
        <translation>Queda al registre.</translation>
    </message>
    <message>
        <source>&amp;Why? The record keeps the reason.</source>
        <translation>&amp;Per què? El motiu queda al registre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
</context>
<context>
    <name>pregonero::RepliesPane</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Abans</translation>
    </message>
    <message>
        <source>What this person said before</source>
        <translation>El que aquesta persona va dir abans</translation>
    </message>
    <message>
        <source>Choose what to answer</source>
        <translation>Tria a qui respondre</translation>
    </message>
    <message>
        <source>Select a message in Feeds. The conversation opens here, with the reply under it.</source>
        <translation>Tria un missatge a Escolta. Aquí s&apos;obrirà la conversa, amb la resposta a sota.</translation>
    </message>
    <message>
        <source>%1 · first message here</source>
        <translation>%1 · primer missatge aquí</translation>
    </message>
    <message>
        <source>%1 · %2 messages here since %3</source>
        <translation>%1 · %2 missatges aquí des de %3</translation>
    </message>
    <message>
        <source>What is known here is shown; the network could not be asked for more. %1</source>
        <translation>Es mostra el que se sap aquí; no s&apos;ha pogut demanar més a la xarxa. %1</translation>
    </message>
    <message>
        <source>What can be done with this post</source>
        <translation>Què es pot fer amb aquesta publicació</translation>
    </message>
    <message>
        <source>Asking the network what others said…</source>
        <translation>Es pregunta a la xarxa què han dit altres persones…</translation>
    </message>
    <message>
        <source>Stopped. What is known here is shown.</source>
        <translation>Interromput. Es mostra el que se sap aquí.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostes</translation>
    </message>
</context>
<context>
    <name>pregonero::ResolveDialog</name>
    <message>
        <source>Yes, it is there</source>
        <translation>Sí, hi és</translation>
    </message>
    <message>
        <source>No, it is not there</source>
        <translation>No, no hi és</translation>
    </message>
    <message>
        <source>Was it published?</source>
        <translation>S&apos;ha publicat?</translation>
    </message>
    <message>
        <source>Look at the account on the network itself. Is this text there?</source>
        <translation>Mira el compte a la xarxa mateixa. Hi ha aquest text?</translation>
    </message>
    <message>
        <source>Its address, if you have it</source>
        <translation>La seva adreça, si la tens</translation>
    </message>
    <message>
        <source>Address of the publication</source>
        <translation>Adreça de la publicació</translation>
    </message>
    <message>
        <source>Write it into the record</source>
        <translation>Anota-ho al registre</translation>
    </message>
</context>
<context>
    <name>pregonero::Row</name>
    <message>
        <source>unread</source>
        <translation>sense llegir</translation>
    </message>
</context>
<context>
    <name>pregonero::RuleBench</name>
    <message>
        <source>The draft in hand</source>
        <translation>L&apos;esborrany obert</translation>
    </message>
</context>
<context>
    <name>pregonero::RuleEditor</name>
    <message>
        <source>The rule&apos;s file</source>
        <translation>El fitxer de la regla</translation>
    </message>
</context>
<context>
    <name>pregonero::RulesDialog</name>
    <message>
        <source>Rules of the house</source>
        <translation>Regles de la casa</translation>
    </message>
    <message>
        <source>Packs and positions</source>
        <translation>Paquets i criteris</translation>
    </message>
    <message>
        <source>&amp;Packs and positions</source>
        <translation>&amp;Paquets i criteris</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>La institució</translation>
    </message>
    <message>
        <source>The &amp;institution</source>
        <translation>La &amp;institució</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Nobody has changed this yet.</source>
        <translation>Encara no ho ha canviat ningú.</translation>
    </message>
    <message>
        <source>Last changed by %1 on %2.</source>
        <translation>Últim canvi: %1, el %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>faults of a file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform>%n cas</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::RulesPane</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n drafts</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1 en %n esborrany</numerusform>
            <numerusform>%1 en %n esborranys</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <comment>person, draft</comment>
        <translation>%1, a «%2»</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regles</translation>
    </message>
    <message>
        <source>Go to the draft</source>
        <translation>Ves a l&apos;esborrany</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Deixa d&apos;ignorar</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Continua revisant</translation>
    </message>
    <message>
        <source>What the rules find, or what is ignored</source>
        <translation>Què troben les regles o què s&apos;ignora</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trobat</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorat</translation>
    </message>
    <message>
        <source>Rules that find something in the drafts</source>
        <translation>Regles que troben alguna cosa als esborranys</translation>
    </message>
    <message>
        <source>Places of the rule</source>
        <translation>Casos de la regla</translation>
    </message>
    <message>
        <source>What is ignored</source>
        <translation>Què s&apos;ignora</translation>
    </message>
    <message>
        <source>Checking the drafts</source>
        <translation>Es revisen els esborranys</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>Ignorat (%1)</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>No s&apos;ignora res</translation>
    </message>
    <message>
        <source>Where a rule is wrong about a text, choose “Ignore…” beside the finding and say why. It is listed here with who, when and the reason, and can be taken back.</source>
        <translation>Quan una regla s&apos;equivoqui amb un text, tria «Ignora…» al costat de l&apos;avís i digues per què. Aquí es veurà qui, quan i el motiu, i es podrà desfer.</translation>
    </message>
    <message>
        <source>What the rules find in them is listed here as it is found.</source>
        <translation>El que les regles hi troben surt aquí a mesura que es troba.</translation>
    </message>
    <message>
        <source>No open drafts</source>
        <translation>No hi ha esborranys oberts</translation>
    </message>
    <message>
        <source>What the rules find in the drafts of everybody is listed here by rule, so that one can be gone through from draft to draft.</source>
        <translation>Aquí surt, per regles, el que troben als esborranys de tot l&apos;equip, per repassar-les una per una d&apos;esborrany en esborrany.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Res per corregir</translation>
    </message>
    <message numerus="yes">
        <source>The rules find nothing in the %n open draft(s).</source>
        <translation>
            <numerusform>Les regles no troben res a l&apos;esborrany obert.</numerusform>
            <numerusform>Les regles no troben res als %n esborranys oberts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>No longer ignored: %1.</source>
        <translation>Ja no s&apos;ignora: %1.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 drafts were checked so far, and nothing was found. Go on checking to see the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horària</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Dia i hora</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quan</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>That hour has passed. Choose a later one.</source>
        <translation>Aquesta hora ja ha passat. Tria&apos;n una de posterior.</translation>
    </message>
    <message>
        <source>It goes out %1 by this computer&apos;s clock, if the program is open then.</source>
        <translation>Sortirà %1 segons el rellotge d&apos;aquest ordinador, si el programa és obert en aquell moment.</translation>
    </message>
</context>
<context>
    <name>pregonero::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferències</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparença</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colors</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Mida del text</translation>
    </message>
    <message>
        <source>Of the size that the system uses.</source>
        <translation>Respecte de la mida que fa servir el sistema.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Aquest lloc de treball</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Llengua del programa</translation>
    </message>
    <message>
        <source>Changes when the program is next started.</source>
        <translation>Canvia la pròxima vegada que s&apos;obri el programa.</translation>
    </message>
    <message>
        <source>Who sits &amp;here</source>
        <translation>&amp;Qui ocupa aquest lloc</translation>
    </message>
    <message>
        <source>The name that the record gives to what is decided at this desk, from the next start on.</source>
        <translation>El nom amb què el registre anota el que es decideix en aquest lloc de treball, a partir de la pròxima vegada que s&apos;obri.</translation>
    </message>
    <message>
        <source>&amp;Listen to the networks every</source>
        <translation>&amp;Escolta les xarxes cada</translation>
    </message>
    <message>
        <source>What this desk keeps</source>
        <translation>El que desa aquest lloc de treball</translation>
    </message>
    <message>
        <source>&amp;Folder of this workspace</source>
        <translation>C&amp;arpeta d&apos;aquest espai de treball</translation>
    </message>
    <message>
        <source>What was heard, the drafts, the outbox and the record are in it. To choose another, start the program with --workspace.</source>
        <translation>Conté el que s&apos;ha escoltat, els esborranys, la safata de sortida i el registre. Per triar-ne una altra, obre el programa amb --workspace.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fosc</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>As the system names you</source>
        <translation>Com t&apos;anomena el sistema</translation>
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
        <translation>Al navegador s&apos;obre la pàgina del servidor mateix, que pregunta si aquest programa pot actuar en nom del compte. La contrasenya s&apos;escriu allà, mai aquí.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inicia la sessió</translation>
    </message>
    <message>
        <source>Address of the server&apos;s page</source>
        <translation>Adreça de la pàgina del servidor</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>T&amp;orna a obrir-la</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Co&amp;pia l&apos;adreça</translation>
    </message>
    <message>
        <source>If the page shows a &amp;code, paste it here</source>
        <translation>Si la pàgina mostra un &amp;codi, enganxa&apos;l aquí</translation>
    </message>
    <message>
        <source>Code from the server&apos;s page</source>
        <translation>Codi de la pàgina del servidor</translation>
    </message>
    <message>
        <source>I have a &amp;token</source>
        <translation>Tinc un &amp;testimoni</translation>
    </message>
    <message>
        <source>I have a token</source>
        <translation>Tinc un testimoni</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Testimoni</translation>
    </message>
    <message>
        <source>Made by hand on the server&apos;s page, under development. It lets this program in without the browser; whoever has it can write in the account&apos;s name.</source>
        <translation>Es crea a mà a la pàgina del servidor, a l&apos;apartat de desenvolupament. Permet que aquest programa entri sense passar pel navegador; qui el tingui pot escriure en nom del compte.</translation>
    </message>
    <message>
        <source>Your browser shows the page of %1. Allow access there; this window then goes on by itself.</source>
        <translation>El navegador mostra la pàgina de %1. Autoritza-hi l&apos;accés; aquesta finestra continuarà sola.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, open it in any browser, allow access there, and come back.</source>
        <translation>No s&apos;ha pogut obrir cap navegador. Copia l&apos;adreça, obre-la en qualsevol navegador, autoritza-hi l&apos;accés i torna.</translation>
    </message>
</context>
<context>
    <name>pregonero::SuppressionsModel</name>
    <message>
        <source>“%1”, only at that place</source>
        <translation>«%1», només en aquell lloc</translation>
    </message>
    <message>
        <source>the whole rule, in one text</source>
        <translation>la regla sencera, en un text</translation>
    </message>
    <message>
        <source>“%1”, anywhere in one text</source>
        <translation>«%1», a qualsevol lloc d&apos;un text</translation>
    </message>
    <message>
        <source>the whole rule, in every text</source>
        <translation>la regla sencera, en tots els textos</translation>
    </message>
    <message>
        <source>“%1”, in every text</source>
        <translation>«%1», en tots els textos</translation>
    </message>
    <message>
        <source>%1, %2. Ignored by %3: %4</source>
        <comment>rule, where, person, reason</comment>
        <translation>%1, %2. Ho ignora %3: %4</translation>
    </message>
</context>
<context>
    <name>pregonero::ThreadPeek</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>pregonero::TruthBar</name>
    <message>
        <source>Record: not checked yet</source>
        <translation>Registre: encara sense comprovar</translation>
    </message>
    <message>
        <source>Online · listening…</source>
        <translation>En línia · s&apos;escolta…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línia</translation>
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
            <numerusform>%n sense publicar</numerusform>
            <numerusform>%n sense publicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: empty</source>
        <translation>Sortida: buida</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Sortida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to you unread</source>
        <translation>
            <numerusform>%n missatge per a tu sense llegir</numerusform>
            <numerusform>%n missatges per a tu sense llegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message to you was read</source>
        <translation>Tots els missatges per a tu són llegits</translation>
    </message>
    <message>
        <source>Record: could not be checked</source>
        <translation>Registre: no s&apos;ha pogut comprovar</translation>
    </message>
    <message>
        <source>The record is NOT whole: see Help, Check the record</source>
        <translation>El registre NO és íntegre: ves a Ajuda, Comprova el registre</translation>
    </message>
    <message>
        <source>No answer for %1 since %2 · work goes on</source>
        <translation>Sense resposta per a %1 des de les %2 · es continua treballant</translation>
    </message>
    <message>
        <source>Record not checked</source>
        <translation>Registre sense comprovar</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Sense resposta des de les %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sense llegir</numerusform>
            <numerusform>%n sense llegir</numerusform>
        </translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tot llegit</translation>
    </message>
    <message>
        <source>Record whole</source>
        <translation>Registre íntegre</translation>
    </message>
    <message>
        <source>Record NOT whole</source>
        <translation>El registre NO és íntegre</translation>
    </message>
    <message>
        <source>Record whole as far as it goes: the keychain could not be read</source>
        <translation>Registre íntegre fins on arriba: no s&apos;ha pogut llegir el clauer</translation>
    </message>
    <message>
        <source>Record’s end not checked</source>
        <translation>Final sense comprovar</translation>
    </message>
    <message numerus="yes">
        <source>Record whole, %Ln entry(s)</source>
        <translation>
            <numerusform>Registre íntegre, %Ln anotació</numerusform>
            <numerusform>Registre íntegre, %Ln anotacions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked at %1: %Ln entry(s)</source>
        <translation>
            <numerusform>Comprovat a les %1: %Ln anotació</numerusform>
            <numerusform>Comprovat a les %1: %Ln anotacions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · another program does the sending</source>
        <translation>%1 · envia un altre programa</translation>
    </message>
    <message>
        <source>Another program sends</source>
        <translation>Envia un altre programa</translation>
    </message>
    <message>
        <source>%1 · another program sends</source>
        <translation>%1 · envia un altre programa</translation>
    </message>
    <message numerus="yes">
        <source>Record whole, %Ln entry(s), checked for the first time</source>
        <translation>
            <numerusform>Registre íntegre, %Ln anotació, comprovat per primera vegada</numerusform>
            <numerusform>Registre íntegre, %Ln anotacions, comprovat per primera vegada</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Offline (your choice)</source>
        <translation>Sense connexió (ho has triat)</translation>
    </message>
    <message>
        <source>Offline since %1 (your choice) · work goes on</source>
        <translation>Sense connexió des de les %1 (ho has triat) · es continua treballant</translation>
    </message>
    <message>
        <source>Offline (your choice) · work goes on</source>
        <translation>Sense connexió (ho has triat) · es continua treballant</translation>
    </message>
    <message>
        <source>No account yet: add one</source>
        <translation>Encara no hi ha cap compte: afegeix-ne un</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Encara sense compte</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Torna a iniciar la sessió: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again: %n account(s)</source>
        <translation>
            <numerusform>Torna a iniciar la sessió: %n compte</numerusform>
            <numerusform>Torna a iniciar la sessió: %n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Torna a iniciar la sessió</translation>
    </message>
    <message>
        <source>%1 of %2 accounts do not answer, since %3 · work goes on</source>
        <translation>%1 de %2 comptes no responen des de les %3 · es continua treballant</translation>
    </message>
    <message>
        <source>%1 of %2 do not answer</source>
        <comment>accounts</comment>
        <translation>%1 de %2 no responen</translation>
    </message>
    <message>
        <source>Asking the networks…</source>
        <translation>Es pregunta a les xarxes…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Encara sense preguntar</translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n sense confirmar</numerusform>
            <numerusform>%n sense confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record in order, %Ln new entry(s) checked</source>
        <translation>
            <numerusform>Registre en ordre: %Ln anotació nova comprovada</numerusform>
            <numerusform>Registre en ordre: %Ln anotacions noves comprovades</numerusform>
        </translation>
    </message>
    <message>
        <source>Record in order, nothing new since the last check</source>
        <translation>Registre en ordre, sense novetats des de l&apos;última comprovació</translation>
    </message>
    <message>
        <source>Record in order</source>
        <translation>Registre en ordre</translation>
    </message>
    <message>
        <source>Could not be read: %1 · work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One could not be read</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accounts could not be read · work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 could not be read</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::VersionsDialog</name>
    <message>
        <source>&amp;Go back to this version</source>
        <translation>&amp;Torna a aquesta versió</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Què es compara</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Què va canviar en aquesta versió</translation>
    </message>
    <message>
        <source>What changed since this version</source>
        <translation>Què ha canviat des d&apos;aquesta versió</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Going back makes a new version: none is lost.</source>
        <translation>Tornar-hi crea una versió nova: no se&apos;n perd cap.</translation>
    </message>
    <message>
        <source>In the editor now</source>
        <translation>Ara a l&apos;editor</translation>
    </message>
    <message>
        <source>not a version yet</source>
        <translation>encara no és una versió</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>The first version: there is none before it.</source>
        <translation>La primera versió: no n&apos;hi ha cap d&apos;anterior.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>No ha canviat res.</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>El text és el mateix.</translation>
    </message>
    <message>
        <source>What was added is underlined, what was taken away is struck through.</source>
        <translation>El que s&apos;ha afegit va subratllat; el que s&apos;ha tret, ratllat.</translation>
    </message>
    <message>
        <source>This text can no longer be changed.</source>
        <translation>Aquest text ja no es pot canviar.</translation>
    </message>
</context>
<context>
    <name>pregonero::WindowRun</name>
    <message>
        <source>The program did not end well last time. The workspace was checked and is whole; what was typed is here.</source>
        <translation>L&apos;última vegada el programa no va acabar bé. S&apos;ha comprovat l&apos;espai de treball i és íntegre; el que es va escriure és aquí.</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Keep it aside and begin anew</source>
        <translation>Aparta&apos;l i comença de zero</translation>
    </message>
    <message>
        <source>Keep it aside and use the copy</source>
        <translation>Aparta&apos;l i usa la còpia</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>pregonero::Workbench</name>
    <message>
        <source>draft</source>
        <translation>esborrany</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Cerca una regla</translation>
    </message>
    <message>
        <source>Rule workbench</source>
        <translation>Taller de regles</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Desa</translation>
    </message>
    <message>
        <source>&amp;Make our own copy</source>
        <translation>&amp;Fes-ne una còpia pròpia</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>Regla &amp;nova…</translation>
    </message>
    <message>
        <source>&amp;Remove the rule…</source>
        <translation>&amp;Elimina la regla…</translation>
    </message>
    <message>
        <source>&amp;Export the pack…</source>
        <translation>E&amp;xporta el paquet…</translation>
    </message>
    <message>
        <source>&amp;Import a pack…</source>
        <translation>&amp;Importa un paquet…</translation>
    </message>
    <message>
        <source>Should &amp;match</source>
        <translation>&amp;Ha d&apos;avisar</translation>
    </message>
    <message>
        <source>Should n&amp;ot</source>
        <translation>N&amp;o ha d&apos;avisar</translation>
    </message>
    <message>
        <source>Packs and their rules</source>
        <translation>Els paquets i les seves regles</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Casos trobats</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Què està malament</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Què fa la regla</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (no es pot llegir)</translation>
    </message>
    <message>
        <source>Rules, read and written</source>
        <translation>Llegir i escriure regles</translation>
    </message>
    <message>
        <source>Choose a rule at the left to read it and to see what it finds, or make a new one. The program&apos;s rules stay as they are: a copy of one is yours to change, and stands for it from then on.</source>
        <translation>Tria una regla a l&apos;esquerra per llegir-la i veure què troba, o crea&apos;n una de nova. Les del programa es queden com estan: pots copiar-ne una i canviar la còpia, que la substitueix des d&apos;aleshores.</translation>
    </message>
    <message>
        <source>A rule of the program, for reading. Make a copy to change it.</source>
        <translation>Una regla del programa, per llegir. Fes-ne una còpia per canviar-la.</translation>
    </message>
    <message>
        <source>Say it with other words: «%s».</source>
        <translation>Digues-ho amb altres paraules: «%s».</translation>
    </message>
    <message>
        <source>Why it matters to who reads it.</source>
        <translation>Per què importa a qui ho llegeix.</translation>
    </message>
    <message>
        <source>words to find</source>
        <translation>paraules que cal cercar</translation>
    </message>
    <message>
        <source>How it reads well.</source>
        <translation>Com es llegeix bé.</translation>
    </message>
    <message>
        <source>%1 was changed and is not saved.</source>
        <translation>%1 ha canviat i no s&apos;ha desat.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Desa-la</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Descarta els canvis</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continua escrivint</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línia %1: %2</translation>
    </message>
    <message>
        <source>must match</source>
        <translation>ha d&apos;avisar</translation>
    </message>
    <message>
        <source>must not match</source>
        <translation>no ha d&apos;avisar</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>es compleix</translation>
    </message>
    <message>
        <source>fails: nothing is found in it</source>
        <translation>falla: no s&apos;hi troba res</translation>
    </message>
    <message>
        <source>fails: something is found in it</source>
        <translation>falla: s&apos;hi troba alguna cosa</translation>
    </message>
    <message numerus="yes">
        <source>Examples (%n failing)</source>
        <translation>
            <numerusform>Exemples (en falla %n)</numerusform>
            <numerusform>Exemples (en fallen %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples (%1)</source>
        <translation>Exemples (%1)</translation>
    </message>
    <message>
        <source>This rule cannot work yet: see the lines below.</source>
        <translation>Aquesta regla encara no pot funcionar: mira les línies de sota.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) fail.</source>
        <translation>
            <numerusform>Falla %n exemple.</numerusform>
            <numerusform>Fallen %n exemples.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule works, and every example passes.</source>
        <translation>La regla funciona i es compleixen tots els exemples.</translation>
    </message>
    <message>
        <source>Matches (%1)</source>
        <translation>Casos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is found in the draft in hand, nor in the newest %n post(s).</source>
        <translation>
            <numerusform>No es troba res a l&apos;esborrany obert ni a l&apos;últim missatge.</numerusform>
            <numerusform>No es troba res a l&apos;esborrany obert ni als últims %n missatges.</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples of this rule are written in braces. Write them as a list, one a line, and they can be added by a key.</source>
        <translation>Els exemples d&apos;aquesta regla són entre claus. Escriu-los com a llista, un per línia, i es podran afegir amb una tecla.</translation>
    </message>
    <message>
        <source>Added as an example that must match. Save when you are done.</source>
        <translation>Afegit com a exemple que ha d&apos;avisar. Desa quan acabis.</translation>
    </message>
    <message>
        <source>Added as an example that must not match. Save when you are done.</source>
        <translation>Afegit com a exemple que no ha d&apos;avisar. Desa quan acabis.</translation>
    </message>
    <message>
        <source>Saved as it is. It is not used until its lines are right.</source>
        <translation>Desada tal com està. No s&apos;usa fins que les línies siguin correctes.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nova</translation>
    </message>
    <message>
        <source>Language and name of the rule, such as es/Consistorio (letters, digits, - and _; mul for any language):</source>
        <translation>Llengua i nom de la regla, per exemple es/Consistorio (lletres, xifres, - i _; mul per a qualsevol llengua):</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Elimina la regla</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Treu-ho</translation>
    </message>
    <message>
        <source>Choose the pack in the list first.</source>
        <translation>Tria abans el paquet a la llista.</translation>
    </message>
    <message>
        <source>Export the pack %1</source>
        <translation>Exporta el paquet %1</translation>
    </message>
    <message>
        <source>Rule packs (*.zip)</source>
        <translation>Paquets de regles (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are in %1.</source>
        <translation>
            <numerusform>%n regla desada a %1.</numerusform>
            <numerusform>%n regles desades a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Importa un paquet</translation>
    </message>
    <message>
        <source>Rule packs and Vale packages (*.zip)</source>
        <translation>Paquets de regles i paquets de Vale (*.zip)</translation>
    </message>
    <message>
        <source>The pack %1 is here, and texts are checked by it. It can be switched off where packs are chosen.</source>
        <translation>El paquet %1 ja és aquí i s&apos;aplica als textos. Es pot desactivar allà on es trien els paquets.</translation>
    </message>
    <message>
        <source>&amp;Choose packs…</source>
        <translation>&amp;Tria els paquets…</translation>
    </message>
    <message>
        <source>Remove the &amp;pack…</source>
        <translation>Treu el &amp;paquet…</translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <translation>%1 (nostre)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Vols eliminar %1?</translation>
    </message>
    <message>
        <source>Texts are no longer checked by it. The record keeps its words and the reason.</source>
        <translation>Els textos deixen de revisar-s&apos;hi. El registre en conserva el contingut i el motiu.</translation>
    </message>
    <message>
        <source>Remove the pack</source>
        <translation>Treu el paquet</translation>
    </message>
    <message>
        <source>Remove the pack %1 with all its rules?</source>
        <translation>Vols treure el paquet %1 amb totes les regles?</translation>
    </message>
    <message>
        <source>Texts are no longer checked by it. Export it first to keep a copy: rules that came in a file are not in the record. To have it rest for a while, switch it off in the rules of the house.</source>
        <translation>Els textos deixen de revisar-s&apos;hi. Exporta&apos;l abans si en vols conservar una còpia: les regles que van arribar en un fitxer no són al registre. Si només el vols deixar un temps, desactiva&apos;l a les regles de la casa.</translation>
    </message>
    <message>
        <source>Saved. It is used where its pack is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as it is. What is wrong in it finds nothing until its lines are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then %1 counts beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the draft in hand: %1. In the newest %n post(s): %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The pack %1 is here. It is switched off: it can be switched on where packs are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::Workplace</name>
    <message>
        <source>The desk is offline.</source>
        <translation>No hi ha connexió.</translation>
    </message>
    <message>
        <source>The keychain did not answer, so the end of the record is kept next time.</source>
        <translation>El clauer no ha respost: el final del registre es guardarà la pròxima vegada.</translation>
    </message>
    <message>
        <source>pregonero: This workspace works offline: nothing is sent or fetched. To end that: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written whole: the disk is full, or whoever read it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::api</name>
    <message>
        <source>This network does not offer that.</source>
        <translation>Aquesta xarxa no ofereix això.</translation>
    </message>
    <message>
        <source>a text is wanted.</source>
        <translation>s&apos;espera un text.</translation>
    </message>
    <message>
        <source>the text is too long; 1000 characters are allowed.</source>
        <translation>el text és massa llarg; s&apos;admeten 1000 caràcters.</translation>
    </message>
    <message>
        <source>it must not be empty.</source>
        <translation>no pot quedar buit.</translation>
    </message>
    <message>
        <source>true or false is wanted.</source>
        <translation>s&apos;espera true o false.</translation>
    </message>
    <message>
        <source>a whole number of at least %1 is wanted.</source>
        <translation>s&apos;espera un nombre enter, com a mínim %1.</translation>
    </message>
    <message>
        <source>the number is too big.</source>
        <translation>el nombre és massa gran.</translation>
    </message>
    <message>
        <source>a list is wanted.</source>
        <translation>s&apos;espera una llista.</translation>
    </message>
    <message>
        <source>each member must be a text.</source>
        <translation>cada element ha de ser un text.</translation>
    </message>
    <message>
        <source>an object is wanted.</source>
        <translation>s&apos;espera un objecte.</translation>
    </message>
    <message>
        <source>there is no such key; look for a typing mistake.</source>
        <translation>aquesta clau no existeix; potser és mal escrita.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>hi falta.</translation>
    </message>
    <message>
        <source>a path such as /oauth/token is wanted, without host or query.</source>
        <translation>s&apos;espera un camí com ara /oauth/token, sense servidor ni consulta.</translation>
    </message>
    <message>
        <source>a name of its own in lower case is wanted, such as server.</source>
        <translation>s&apos;espera un nom propi en minúscules, com ara server.</translation>
    </message>
    <message>
        <source>OAuth 2 needs it.</source>
        <translation>OAuth 2 ho necessita.</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are wanted, at most 40, a letter first.</source>
        <translation>s&apos;esperen lletres minúscules, xifres i guionets, 40 com a màxim, i la primera, una lletra.</translation>
    </message>
    <message>
        <source>a simulated network asks no host.</source>
        <translation>una xarxa simulada no consulta cap servidor.</translation>
    </message>
    <message>
        <source>it must name the hosts that may be asked, or {server}.</source>
        <translation>ha d&apos;indicar els servidors que es poden consultar, o {server}.</translation>
    </message>
    <message>
        <source>a network that can be read needs at least one.</source>
        <translation>una xarxa que es pot llegir en necessita almenys un.</translation>
    </message>
    <message>
        <source>It was made for version %1 of the program&apos;s interface; this program has version %2. Look for a matching release of it.</source>
        <translation>Es va fer per a la versió %1 de la interfície del programa; aquest programa té la versió %2. Busca&apos;n una edició que hi correspongui.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor diu: %1</translation>
    </message>
    <message>
        <source>The network no longer accepts this account&apos;s sign-in. Sign in again.</source>
        <translation>La xarxa ja no accepta la sessió d&apos;aquest compte. Torna a iniciar la sessió.</translation>
    </message>
    <message>
        <source>The network does not allow this account to do that.</source>
        <translation>La xarxa no permet que aquest compte ho faci.</translation>
    </message>
    <message>
        <source>It is not there any more on the network.</source>
        <translation>Ja no és a la xarxa.</translation>
    </message>
    <message>
        <source>The server gave up waiting. Try again.</source>
        <translation>El servidor s&apos;ha cansat d&apos;esperar. Torna-ho a provar.</translation>
    </message>
    <message>
        <source>The network asks to wait before the next request.</source>
        <translation>La xarxa demana que s&apos;esperi abans de la petició següent.</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <translation>La xarxa ho ha rebutjat.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here.</source>
        <translation>El servidor ha donat una resposta que aquí no té sentit.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. It may not be the kind of server expected.</source>
        <translation>No s&apos;ha pogut llegir la resposta del servidor. Potser no és la mena de servidor que s&apos;esperava.</translation>
    </message>
    <message>
        <source>The network&apos;s description is wrong at “%1”: %2</source>
        <translation>La descripció de la xarxa és incorrecta a «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» hi és dues vegades.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>«%1» no és cap d&apos;aquests: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a media type such as image/png.</source>
        <translation>«%1» no és un tipus de mitjà com ara image/png.</translation>
    </message>
    <message>
        <source>“%1” is neither a host&apos;s name in lower case nor {server}.</source>
        <translation>«%1» no és ni un nom de servidor en minúscules ni {server}.</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>El servidor té un problema propi.</translation>
    </message>
</context>
<context>
    <name>pregonero::auth</name>
    <message>
        <source>%1 does not answer like a server of %2. Check how its address is written.</source>
        <translation>%1 no respon com un servidor de %2. Comprova com és escrita la seva adreça.</translation>
    </message>
    <message>
        <source>Access was not granted on %1. To use the account here, sign in again and allow it.</source>
        <translation>No s&apos;ha concedit l&apos;accés a %1. Per usar el compte aquí, torna a iniciar la sessió i autoritza&apos;l.</translation>
    </message>
    <message>
        <source>%1 no longer takes this code: it is valid once and for a short time. Sign in again.</source>
        <translation>%1 ja no accepta aquest codi: val una sola vegada i per poc temps. Torna a iniciar la sessió.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment. Try again later.</source>
        <translation>%1 no pot iniciar la sessió de ningú en aquest moment. Prova-ho més tard.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in. The server says: %2</source>
        <translation>%1 ha rebutjat l&apos;inici de sessió. El servidor diu: %2</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption, so others could read the password along. Write its address with https.</source>
        <translation>La consulta a %1 aniria sense xifrar, i altres persones podrien llegir la contrasenya pel camí. Escriu-ne l&apos;adreça amb https.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. Write it like this: social.example</source>
        <translation>Això no és l&apos;adreça d&apos;un servidor. Escriu-la així: social.example</translation>
    </message>
    <message>
        <source>Pregonero has received the answer. You can close this window and go back to the program.</source>
        <translation>Pregonero ha rebut la resposta. Pots tancar aquesta finestra i tornar al programa.</translation>
    </message>
    <message>
        <source>%1 wants a second proof with this password, so it is the account&apos;s main one. Make an app password in the account&apos;s settings there and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this name with this password. Check both; the password is one made for programs (an app password), in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::auth::SignIn</name>
    <message>
        <source>The answer from the browser does not belong to this sign-in, so it was not used. Sign in again.</source>
        <translation>La resposta del navegador no correspon a aquest inici de sessió, de manera que no s&apos;ha usat. Torna a iniciar la sessió.</translation>
    </message>
    <message>
        <source>There is no code to use yet. Open the server&apos;s page first, allow access there, and copy the code that it shows.</source>
        <translation>Encara no hi ha cap codi per usar. Obre abans la pàgina del servidor, autoritza-hi l&apos;accés i copia el codi que mostri.</translation>
    </message>
    <message>
        <source>This is not a token. Copy it whole from the server&apos;s page, without spaces or line breaks.</source>
        <translation>Això no és un testimoni. Copia&apos;l sencer de la pàgina del servidor, sense espais ni salts de línia.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>S&apos;ha cancel·lat l&apos;inici de sessió.</translation>
    </message>
</context>
<context>
    <name>pregonero::bluesky</name>
    <message>
        <source>No more answers can be hidden in this conversation: the network allows 300.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only answers below the account&apos;s own posts can be hidden on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post that this answers is not there any more on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Bluesky everybody sees a post; this text is meant for fewer people. Make it public, or publish it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky has no warnings before a text. Write the warning into the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s repository has nothing under this text&apos;s own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s repository has it under this text&apos;s own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that it removed the post, but still has it. Look again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such post on the network.</source>
        <translation type="unfinished">Aquesta publicació no existeix a la xarxa.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">S&apos;ha aturat.</translation>
    </message>
</context>
<context>
    <name>pregonero::checker</name>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what is heard, for people who cannot hear it.</source>
        <translation>L&apos;adjunt %1 no té text alternatiu. Explica en una o dues frases què s&apos;hi sent, per a qui no ho pot sentir.</translation>
    </message>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what happens and what is said, for people who cannot see or hear it.</source>
        <translation>L&apos;adjunt %1 no té text alternatiu. Explica en una o dues frases què hi passa i què s&apos;hi diu, per a qui no ho pot veure o sentir.</translation>
    </message>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what it shows, and copy any words that are in it, for people who cannot see it.</source>
        <translation>L&apos;adjunt %1 no té text alternatiu. Explica en una o dues frases què mostra, i copia les paraules que hi surtin, per a qui no ho pot veure.</translation>
    </message>
    <message>
        <source>WCAG 2.2, success criterion 1.1.1</source>
        <translation>WCAG 2.2, criteri de conformitat 1.1.1</translation>
    </message>
    <message>
        <source>Alternative text missing</source>
        <translation>Falta el text alternatiu</translation>
    </message>
    <message>
        <source>Alternative text too long</source>
        <translation>Text alternatiu massa llarg</translation>
    </message>
    <message numerus="yes">
        <source>The alternative text of attachment %1 is %n character(s) over the limit of %2. Shorten it.</source>
        <translation>
            <numerusform>El text alternatiu de l&apos;adjunt %1 supera en %n caràcter el límit de %2. Escurça&apos;l.</numerusform>
            <numerusform>El text alternatiu de l&apos;adjunt %1 supera en %n caràcters el límit de %2. Escurça&apos;l.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network&apos;s own limit</source>
        <translation>Límit de la xarxa mateixa</translation>
    </message>
    <message>
        <source>Words run together</source>
        <translation>Paraules enganxades</translation>
    </message>
    <message>
        <source>A screen reader says %1 as one word. Begin each word with a capital: %2.</source>
        <translation>Un lector de pantalla diu %1 com una sola paraula. Comença cada paraula amb majúscula: %2.</translation>
    </message>
    <message>
        <source>House rule: hashtags that can be read aloud</source>
        <translation>Norma de la casa: etiquetes que es puguin llegir en veu alta</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>castellà</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basc</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>català</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallec</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portuguès</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglès</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Res per publicar</translation>
    </message>
    <message>
        <source>There is no text and no picture yet. Write something or attach a file.</source>
        <translation>Encara no hi ha text ni imatge. Escriu alguna cosa o adjunta un fitxer.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Massa llarg</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n byte(s) over the limit of %1 (accents and emoji take several). Shorten it or divide it into two posts.</source>
        <translation>
            <numerusform>El text supera en %n byte el límit de %1 (els accents i els emojis n&apos;ocupen uns quants). Escurça&apos;l o divideix-lo en dues publicacions.</numerusform>
            <numerusform>El text supera en %n bytes el límit de %1 (els accents i els emojis n&apos;ocupen uns quants). Escurça&apos;l o divideix-lo en dues publicacions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) over the limit of %1. Shorten it or divide it into two posts.</source>
        <translation>
            <numerusform>El text supera en %n caràcter el límit de %1. Escurça&apos;l o divideix-lo en dues publicacions.</numerusform>
            <numerusform>El text supera en %n caràcters el límit de %1. Escurça&apos;l o divideix-lo en dues publicacions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or slip?</source>
        <translation>Nom o errada?</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>Paraula desconeguda</translation>
    </message>
    <message>
        <source>Hunspell dictionary %1</source>
        <translation>Diccionari de Hunspell %1</translation>
    </message>
    <message>
        <source>Spelling not checked</source>
        <translation>Ortografia sense comprovar</translation>
    </message>
    <message>
        <source>There is no %1 dictionary on this computer. Install it (on Debian and Ubuntu: the package %2) and start the program again.</source>
        <translation>En aquest ordinador no hi ha diccionari de %1. Instal·la&apos;l (a Debian i Ubuntu, el paquet %2) i torna a obrir el programa.</translation>
    </message>
    <message>
        <source>House rule</source>
        <translation>Norma de la casa</translation>
    </message>
    <message>
        <source>Replace with “%1”</source>
        <translation>Canvia per «%1»</translation>
    </message>
    <message>
        <source>Personal opinion</source>
        <translation>Opinió personal</translation>
    </message>
    <message>
        <source>Propaganda</source>
        <translation>Propaganda</translation>
    </message>
    <message>
        <source>Claim without a source</source>
        <translation>Afirmació sense font</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Plain language</source>
        <translation>Llenguatge clar</translation>
    </message>
    <message>
        <source>Inclusive language</source>
        <translation>Llenguatge inclusiu</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Insult</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dades personals</translation>
    </message>
    <message>
        <source>Naming of people</source>
        <translation>Persones anomenades</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicitat</translation>
    </message>
    <message>
        <source>Neutrality</source>
        <translation>Neutralitat</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilitat</translation>
    </message>
    <message>
        <source>Names of the institution</source>
        <translation>Noms de la institució</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Tipografia</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Llargada</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>Versions en una altra llengua</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Treu-ho</translation>
    </message>
    <message>
        <source>“%1” is not in the %2 dictionary. Correct it, or add it to your dictionary if it is right.</source>
        <translation>«%1» no és al diccionari de %2. Corregeix-ho, o afegeix-ho al teu diccionari si és correcte.</translation>
    </message>
    <message>
        <source>“%1”, in the alternative text of attachment %2, is in no dictionary here. Correct it there, or add it to your dictionary if it is right.</source>
        <translation>«%1», al text alternatiu de l&apos;adjunt %2, no és a cap diccionari d&apos;aquí. Corregeix-ho allà, o afegeix-ho al teu diccionari si és correcte.</translation>
    </message>
    <message>
        <source>“%1”, in the alternative text of attachment %2, is in no dictionary here. Perhaps: %3. Correct it there, or add it to your dictionary if it is right.</source>
        <translation>«%1», al text alternatiu de l&apos;adjunt %2, no és a cap diccionari d&apos;aquí. Potser: %3. Corregeix-ho allà, o afegeix-ho al teu diccionari si és correcte.</translation>
    </message>
    <message>
        <source>write each period as &quot;- {from: 2027-04-06, to: 2027-05-23}&quot;.</source>
        <translation>escriu cada període així: &quot;- {from: 2027-04-06, to: 2027-05-23}&quot;.</translation>
    </message>
    <message>
        <source>a period has a day it begins and a later day it ends, such as {from: 2027-04-06, to: 2027-05-23}.</source>
        <translation>un període té un dia en què comença i un de posterior en què acaba, per exemple {from: 2027-04-06, to: 2027-05-23}.</translation>
    </message>
    <message>
        <source>This file is &quot;key: value&quot; lines: names, handles, phones, emails, addresses ...</source>
        <translation>Aquest fitxer són línies &quot;clau: valor&quot;: names, handles, phones, emails, addresses ...</translation>
    </message>
    <message>
        <source>this key is not known here.</source>
        <translation>aquesta clau no es coneix aquí.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>No es pot obrir el fitxer: %1.</translation>
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
        <translation>Aquí no hi ha clauer, de manera que el testimoni es perdria en acabar aquesta ordre. Inicia un clauer i torna-ho a provar.</translation>
    </message>
    <message>
        <source>Added %1 (%2).</source>
        <translation>Afegit %1 (%2).</translation>
    </message>
    <message>
        <source>Removed. What was archived and published through it stays in the record.</source>
        <translation>Tret. El que s&apos;hi va arxivar i publicar continua al registre.</translation>
    </message>
    <message>
        <source>Add an account; its token goes to the keychain.</source>
        <translation>Afegeix un compte; el testimoni es guarda al clauer.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Llista els comptes.</translation>
    </message>
    <message>
        <source>Remove an account and its token; the record of it stays.</source>
        <translation>Treu un compte i el seu testimoni; el que se n&apos;ha anotat es conserva.</translation>
    </message>
    <message>
        <source>Why, for the record.</source>
        <translation>Motiu, per al registre.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No es pot llegir el fitxer %1: %2</translation>
    </message>
    <message>
        <source>The folder to work in.</source>
        <translation>Carpeta en què es treballa.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>Escriu un document JSON en lloc de text.</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Mostra l&apos;ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versió.</translation>
    </message>
    <message>
        <source>Write a draft.</source>
        <translation>Escriu un esborrany.</translation>
    </message>
    <message>
        <source>Account it is written for.</source>
        <translation>Compte per al qual s&apos;escriu.</translation>
    </message>
    <message>
        <source>File with the text, or - for standard input.</source>
        <translation>Fitxer amb el text, o - per a l&apos;entrada estàndard.</translation>
    </message>
    <message>
        <source>Archived post it answers.</source>
        <translation>Publicació arxivada a la qual respon.</translation>
    </message>
    <message>
        <source>File to attach; may be repeated.</source>
        <translation>Fitxer que s&apos;adjunta; es pot repetir.</translation>
    </message>
    <message>
        <source>Alternative text of the --media before it.</source>
        <translation>Text alternatiu del --media anterior.</translation>
    </message>
    <message>
        <source>Language of the text, such as es or eu.</source>
        <translation>Llengua del text, com ara es o eu.</translation>
    </message>
    <message>
        <source>Content warning shown before the text.</source>
        <translation>Avís de contingut que es mostra abans del text.</translation>
    </message>
    <message>
        <source>public, unlisted, followers or direct.</source>
        <translation>public, unlisted, followers o direct.</translation>
    </message>
    <message>
        <source>List the drafts, newest change first.</source>
        <translation>Llista els esborranys, primer l&apos;últim canvi.</translation>
    </message>
    <message>
        <source>Show a draft and its versions.</source>
        <translation>Mostra un esborrany i les seves versions.</translation>
    </message>
    <message>
        <source>Put a draft into the outbox, now or for an hour.</source>
        <translation>Posa un esborrany a la safata de sortida, per a ara o per a una hora.</translation>
    </message>
    <message>
        <source>Not before this time.</source>
        <translation>No abans d&apos;aquesta hora.</translation>
    </message>
    <message>
        <source>Bring news from the networks into the archive.</source>
        <translation>Porta a l&apos;arxiu les novetats de les xarxes.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Només aquest compte.</translation>
    </message>
    <message>
        <source>List archived posts, newest first.</source>
        <translation>Llista les publicacions arxivades, primer les més recents.</translation>
    </message>
    <message>
        <source>Only unread ones.</source>
        <translation>Només les que són sense llegir.</translation>
    </message>
    <message>
        <source>How many (50).</source>
        <translation>Quantes (50).</translation>
    </message>
    <message>
        <source>Only older than this post.</source>
        <translation>Només les anteriors a aquesta publicació.</translation>
    </message>
    <message>
        <source>Show a conversation, oldest post first.</source>
        <translation>Mostra una conversa, primer el més antic.</translation>
    </message>
    <message>
        <source>Check that no entry of the record was changed, removed or reordered.</source>
        <translation>Comprova que cap anotació del registre no s&apos;ha canviat, tret o reordenat.</translation>
    </message>
    <message>
        <source>Write the record as JSON Lines that anybody can verify.</source>
        <translation>Escriu el registre com a línies JSON que qualsevol pot verificar.</translation>
    </message>
    <message>
        <source>Recreate drafts, outbox and accounts from the record.</source>
        <translation>Refà els esborranys, la safata de sortida i els comptes a partir del registre.</translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>Resolt.</translation>
    </message>
    <message>
        <source>Send what is due, and look up what is not known.</source>
        <translation>Envia el que toca i esbrina el que no se sap.</translation>
    </message>
    <message>
        <source>Go on until nothing is left that can move.</source>
        <translation>Continua fins que no quedi res que pugui avançar.</translation>
    </message>
    <message>
        <source>Seconds to go on at most (60).</source>
        <translation>Segons que continua com a màxim (60).</translation>
    </message>
    <message>
        <source>List the outbox, newest first.</source>
        <translation>Llista la safata de sortida, primer el més recent.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>On és.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Hi falta alguna cosa.</translation>
    </message>
    <message>
        <source>Usage: pregonero %1</source>
        <translation>Ús: pregonero %1</translation>
    </message>
    <message>
        <source>Usage: pregonero [--workspace DIR] [--json] [COMMAND ...]</source>
        <translation>Ús: pregonero [--workspace CARPETA] [--json] [ORDRE ...]</translation>
    </message>
    <message>
        <source>Without a command the workstation opens.</source>
        <translation>Sense cap ordre s&apos;obre la finestra de treball.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Opcions de totes les ordres:</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 findings or failed, 2 usage, 3 outcome unknown or the other side unreachable.</source>
        <translation>Sortida: 0 fet, 1 hi ha alguna cosa per corregir o ha fallat, 2 ús incorrecte, 3 resultat desconegut o sense poder contactar amb l&apos;altra banda.</translation>
    </message>
    <message>
        <source>pregonero: another program sends for this workspace already.</source>
        <translation>pregonero: un altre programa ja envia des d&apos;aquest espai de treball.</translation>
    </message>
    <message>
        <source>this network needs a token: give --token-stdin and write it to standard input. (On the command line others could read it.)</source>
        <translation>aquesta xarxa necessita un testimoni: indica --token-stdin i escriu-lo a l&apos;entrada estàndard. (A la línia d&apos;ordres el podrien llegir altres persones.)</translation>
    </message>
    <message>
        <source>The text in %1 is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation>El text de %1 no és en UTF-8. Desa&apos;l com a UTF-8 i torna-ho a provar.</translation>
    </message>
    <message>
        <source>--account and --text-file are needed, and each --alt comes after the --media it describes.</source>
        <translation>calen --account i --text-file, i cada --alt va darrere del --media que descriu.</translation>
    </message>
    <message>
        <source>--visibility takes public, unlisted, followers or direct.</source>
        <translation>--visibility admet public, unlisted, followers o direct.</translation>
    </message>
    <message>
        <source>--reply-to takes a post&apos;s number, as `feed list` shows it.</source>
        <translation>--reply-to admet el número d&apos;una publicació, tal com el mostra `feed list`.</translation>
    </message>
    <message>
        <source>--at takes a time with its zone, such as 2026-11-23T09:00+01:00.</source>
        <translation>--at admet una hora amb la seva zona, com ara 2026-11-23T09:00+01:00.</translation>
    </message>
    <message>
        <source>--limit and --before take a number.</source>
        <translation>--limit i --before admeten un número.</translation>
    </message>
    <message>
        <source>a conversation has a number, as `feed list` shows it.</source>
        <translation>una conversa té un número, tal com el mostra `feed list`.</translation>
    </message>
    <message>
        <source>--timeout takes seconds.</source>
        <translation>--timeout admet segons.</translation>
    </message>
    <message>
        <source>say `sent` or `absent`.</source>
        <translation>escriu `sent` o `absent`.</translation>
    </message>
    <message>
        <source>there is no network “%1”. There are: %2.</source>
        <translation>no hi ha cap xarxa «%1». Hi ha: %2.</translation>
    </message>
    <message>
        <source>there is no network “%1”.</source>
        <translation>no hi ha cap xarxa «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existeix l&apos;ordre «%1».</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» no s&apos;espera aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) read.</source>
        <translation>
            <numerusform>%n columna llegida.</numerusform>
            <numerusform>%n columnes llegides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s).</source>
        <translation>
            <numerusform>%n publicació nova.</numerusform>
            <numerusform>%n publicacions noves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, beginn*; accents do not matter.</source>
        <translation>Paraules, «una frase», començ*; els accents no importen.</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s).</source>
        <translation>
            <numerusform>El registre és íntegre: %n anotació.</numerusform>
            <numerusform>El registre és íntegre: %n anotacions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record is not whole: %n fault(s) among its %1 entries.</source>
        <translation>
            <numerusform>El registre no és íntegre: %n error entre les seves %1 anotacions.</numerusform>
            <numerusform>El registre no és íntegre: %n errors entre les seves %1 anotacions.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain could not be read, so whether its end was cut off is not known. Unlock it and try again.</source>
        <translation>No s&apos;ha pogut llegir el clauer, de manera que no se sap si hi falta el final. Desbloqueja&apos;l i torna-ho a provar.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n anotació escrita a %1.</numerusform>
            <numerusform>%n anotacions escrites a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebuilt from %n entry(s).</source>
        <translation>
            <numerusform>Refet a partir de %n anotació.</numerusform>
            <numerusform>Refet a partir de %n anotacions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estàndard</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 fitxers</translation>
    </message>
    <message>
        <source>--format is text, line, json, sarif or junit.</source>
        <translation>--format és text, line, json, sarif o junit.</translation>
    </message>
    <message>
        <source>--json is one JSON document: it goes with --format json or sarif.</source>
        <translation>--json és un sol document JSON: va amb --format json o sarif.</translation>
    </message>
    <message>
        <source>--server is sent its texts by an editor; name no file.</source>
        <translation>Amb --server els textos els envia un editor; no indiquis cap fitxer.</translation>
    </message>
    <message>
        <source>Say which text: a file, a folder, or - for standard input.</source>
        <translation>Digues quin text: un fitxer, una carpeta o - per a l&apos;entrada estàndard.</translation>
    </message>
    <message>
        <source>--min-level is suggestion, warning or error.</source>
        <translation>--min-level és suggestion, warning o error.</translation>
    </message>
    <message>
        <source>Check texts against the rule packs, their spelling and their hashtags.</source>
        <translation>Revisa textos amb els paquets de regles, l&apos;ortografia i les etiquetes.</translation>
    </message>
    <message>
        <source>Only this rule pack, or the one in this folder; may be repeated.</source>
        <translation>Només aquest paquet de regles, o el d&apos;aquesta carpeta; es pot repetir.</translation>
    </message>
    <message>
        <source>The styles of this .vale.ini instead.</source>
        <translation>En lloc d&apos;això, els estils d&apos;aquest .vale.ini.</translation>
    </message>
    <message>
        <source>Language of the texts; guessed if not given.</source>
        <translation>Llengua dels textos; si no s&apos;indica, es dedueix.</translation>
    </message>
    <message>
        <source>The least that counts: suggestion, warning or error.</source>
        <translation>El mínim que compta: suggestion, warning o error.</translation>
    </message>
    <message>
        <source>How to print: text, line, json, sarif or junit.</source>
        <translation>Com es mostra: text, line, json, sarif o junit.</translation>
    </message>
    <message>
        <source>In the order of the files&apos; names.</source>
        <translation>Per ordre de nom de fitxer.</translation>
    </message>
    <message>
        <source>Check as posts, against this network&apos;s limits too.</source>
        <translation>Revisa com a publicacions, també amb els límits d&apos;aquesta xarxa.</translation>
    </message>
    <message>
        <source>Serve an editor: the Language Server Protocol on standard input and output.</source>
        <translation>Atén un editor: Language Server Protocol per l&apos;entrada i la sortida estàndard.</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”: it is neither one of %2 nor a folder with a pack.yml.</source>
        <translation>No hi ha cap paquet de regles «%1»: no és cap de %2 ni una carpeta amb un pack.yml.</translation>
    </message>
    <message>
        <source>Not:</source>
        <translation>No:</translation>
    </message>
    <message>
        <source>Rather:</source>
        <translation>Millor:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Font: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>encara no</translation>
    </message>
    <message>
        <source>reviewed by a native speaker: %1</source>
        <translation>revisat per parlant natiu: %1</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”, and no folder of that name.</source>
        <translation>No hi ha cap paquet de regles «%1» ni cap carpeta amb aquest nom.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Ask for the right to read it, or leave it out.</source>
        <translation>La carpeta %1 no es pot llegir. Demana permís per llegir-la o deixa-la fora.</translation>
    </message>
    <message>
        <source>%1 is no rule pack: there is neither a pack.yml nor a rule in it.</source>
        <translation>%1 no és un paquet de regles: no conté cap pack.yml ni cap regla.</translation>
    </message>
    <message>
        <source>off unless chosen</source>
        <translation>desactivat si no es tria</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n regles</numerusform>
        </translation>
    </message>
    <message>
        <source>Position to choose: %1 (%2), %3</source>
        <translation>Criteri per triar: %1 (%2), %3</translation>
    </message>
    <message>
        <source>on unless chosen otherwise</source>
        <translation>activat si no es tria una altra cosa</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Per què: %1</translation>
    </message>
    <message>
        <source>finds nothing in its bad example “%1”.</source>
        <translation>no troba res en el seu exemple dolent «%1».</translation>
    </message>
    <message>
        <source>finds something in its good example “%1”.</source>
        <translation>troba alguna cosa en el seu exemple bo «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n exemple</numerusform>
            <numerusform>%n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>all as they should be</source>
        <translation>tots com cal</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n malament</numerusform>
            <numerusform>%n malament</numerusform>
        </translation>
    </message>
    <message>
        <source>the position &quot;%1&quot; is not among those of pack.yml.</source>
        <translation>el criteri «%1» no és entre els de pack.yml.</translation>
    </message>
    <message>
        <source>List the rule packs, their languages and who reviewed them.</source>
        <translation>Llista els paquets de regles, les llengües que tenen i qui els ha revisat.</translation>
    </message>
    <message>
        <source>Show a pack&apos;s rules: what they say, why, and where they come from.</source>
        <translation>Mostra les regles d&apos;un paquet: què diuen, per què i d&apos;on venen.</translation>
    </message>
    <message>
        <source>Try every example of every rule.</source>
        <translation>Prova tots els exemples de totes les regles.</translation>
    </message>
    <message>
        <source>Name what is wrong with a pack&apos;s files, with file and line.</source>
        <translation>Diu què està malament als fitxers d&apos;un paquet, amb fitxer i línia.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fitxer</numerusform>
            <numerusform>%n fitxers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n per corregir</numerusform>
            <numerusform>%n per corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n per valorar</numerusform>
            <numerusform>%n per valorar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2. Divide it and try again.</source>
        <translation>%1 ocupa més de %2. Divideix-lo i torna-ho a provar.</translation>
    </message>
    <message>
        <source>No file fits %1.</source>
        <translation>Cap fitxer no encaixa amb %1.</translation>
    </message>
    <message>
        <source>%1 is not a text: there is a NUL byte in line %2. Save it as UTF-8 text and try again.</source>
        <translation>%1 no és un text: hi ha un byte NUL a la línia %2. Desa&apos;l com a text UTF-8 i torna-ho a provar.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 és una carpeta.</translation>
    </message>
    <message>
        <source>Its end has nothing to be compared with yet: it is kept in the keychain from now on.</source>
        <translation>El final encara no té res amb què comparar-se: des d&apos;ara es guarda al clauer.</translation>
    </message>
    <message>
        <source>Signed in again: %1 (%2).</source>
        <translation>S&apos;ha tornat a iniciar la sessió: %1 (%2).</translation>
    </message>
    <message>
        <source>--draft is checked as at the desk: name no file and no other rules.</source>
        <translation>--draft es revisa com al lloc de treball: no indiquis cap fitxer ni altres regles.</translation>
    </message>
    <message>
        <source>--ignored goes with --draft.</source>
        <translation>--ignored va amb --draft.</translation>
    </message>
    <message>
        <source>A draft of the workspace, as at the desk, without what is ignored in it.</source>
        <translation>Un esborrany de l&apos;espai de treball, com al lloc de treball, sense el que s&apos;hi ignora.</translation>
    </message>
    <message>
        <source>With --draft: also what is ignored, by whom and why.</source>
        <translation>Amb --draft: també què s&apos;ignora, qui ho va decidir i per què.</translation>
    </message>
    <message>
        <source>at this place</source>
        <translation>en aquest lloc</translation>
    </message>
    <message>
        <source>in this draft</source>
        <translation>en aquest esborrany</translation>
    </message>
    <message>
        <source>in every text</source>
        <translation>en tots els textos</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored: reasons with --ignored</source>
        <translation>
            <numerusform>%n ignorat: motius amb --ignored</numerusform>
            <numerusform>%n ignorats: motius amb --ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored:</source>
        <translation>
            <numerusform>%n ignorat:</numerusform>
            <numerusform>%n ignorats:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>where, person, when, reason</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>With each post, what the network sent, byte by byte, and its SHA-256.</source>
        <translation>Amb cada missatge, el que va enviar la xarxa, byte a byte, i el seu SHA-256.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) somebody said why it does not end as it once did: those entries are of the kind record.end-acknowledged.</source>
        <translation>
            <numerusform>%n vegada algú ha dit per què no acaba com abans: és l&apos;anotació del tipus record.end-acknowledged.</numerusform>
            <numerusform>%n vegades algú ha dit per què no acaba com abans: són les anotacions del tipus record.end-acknowledged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded. From now on the record is compared with what it ends with today.</source>
        <translation>Anotat. Des d&apos;ara el registre es compara amb el final que té avui.</translation>
    </message>
    <message>
        <source>Say why the record does not end as it once did, such as a safety copy put in place.</source>
        <translation>Diu per què el registre no acaba com abans, per exemple per una còpia de seguretat posada al seu lloc.</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>an hour and its time zone</comment>
        <translation>per a %1</translation>
    </message>
    <message>
        <source>Say what you saw on the network of an unconfirmed publication.</source>
        <translation>Indica què has vist a la xarxa sobre una publicació sense confirmar.</translation>
    </message>
    <message>
        <source>Write a pack as one zip file.</source>
        <translation>Escriu un paquet com un sol fitxer zip.</translation>
    </message>
    <message>
        <source>Take a pack or a Vale style from a zip file into the workspace.</source>
        <translation>Incorpora a l&apos;espai de treball un paquet o un estil de Vale des d&apos;un fitxer zip.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cua</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>s&apos;envia</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicat</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>no publicat</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sense confirmar</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirat</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>esborrany</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>a la safata de sortida</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartat</translation>
    </message>
    <message>
        <source>The workspace is whole: %1</source>
        <translation>L&apos;espai de treball és íntegre: %1</translation>
    </message>
    <message>
        <source>There is no safety copy yet.</source>
        <translation>Encara no hi ha cap còpia de seguretat.</translation>
    </message>
    <message>
        <source>Safety copies, newest first:</source>
        <translation>Còpies de seguretat, la més recent primer:</translation>
    </message>
    <message>
        <source>The workspace is whole, so nothing was changed.</source>
        <translation>L&apos;espai de treball és íntegre, de manera que no s&apos;ha canviat res.</translation>
    </message>
    <message>
        <source>A safety copy was made: %1</source>
        <translation>Còpia de seguretat feta: %1</translation>
    </message>
    <message>
        <source>Send and fetch nothing on this workspace until it is online again.</source>
        <translation>No envia ni rep res en aquest espai de treball fins que torni la connexió.</translation>
    </message>
    <message>
        <source>Send and fetch again.</source>
        <translation>Torna a enviar i a rebre.</translation>
    </message>
    <message>
        <source>Look through the whole workspace for damage, and list its safety copies.</source>
        <translation>Revisa tot l&apos;espai de treball per si està malmès i en llista les còpies de seguretat.</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>Fa ara una còpia de seguretat.</translation>
    </message>
    <message>
        <source>Keep a damaged workspace aside and put the newest safety copy that is whole in its place.</source>
        <translation>Aparta un espai de treball malmès i posa al seu lloc la còpia de seguretat íntegra més recent.</translation>
    </message>
    <message>
        <source>this network needs the account&apos;s name: give --user NAME, and its app password on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s id, such as mastodon, feeds or town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server, or of the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account, where the network signs in with a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the token, or the app password, from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check as posts of this account of the workspace, as at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--account says which network: leave --network out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you know why (a safety copy was put in place), say so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n places of this rule: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fix all that needs no choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 is in this workspace now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are checked by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off: switch it on in the window, in “Rules of the house”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a list of feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) were here already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This program cannot listen to feeds: install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No es pot escriure %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Listen to every feed of a list that another reader exported (OPML).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the feeds that are listened to as a list for other readers (OPML).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace works offline from now on: nothing is sent and nothing is fetched, in any program on it, until: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is online again. A window that is open on it sends what waits. Without one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no copy is whole, begin with an empty workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::domain</name>
    <message>
        <source>This file is no list of feeds (OPML), or it is broken. Export it again from the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::feeds</name>
    <message>
        <source>The feed at %1 has been taken away for good: its server says that it will not come back. Remove it here, or look on the site for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feed at %1 (any more). Look on the site for its address and add it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a sign-in. Only feeds that anyone may read can be listened to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">S&apos;ha aturat.</translation>
    </message>
    <message>
        <source>This is the address of a web page, not of a feed, and the page names none. Look on the site for “RSS” and use the address it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of a web page, not of a feed. The page names these feeds; use the address of the one you want: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed brings character definitions of its own, as harmful documents do. It was not read. Tell those who run the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed is too large or too deeply nested to be one. It was not read. Tell those who run the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed is broken at line %1, so nothing of it was read. Tell those who run the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies at this address is no feed. Check the address on the site.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::host</name>
    <message>
        <source>This file is not a plugin, or it is damaged. Install it again or remove it.</source>
        <translation>Aquest fitxer no és un connector, o està malmès. Torna&apos;l a instal·lar o treu-lo.</translation>
    </message>
    <message>
        <source>This network was made for another version of the program. Look for a matching release of it.</source>
        <translation>Aquesta xarxa es va fer per a una altra versió del programa. Busca&apos;n una edició que hi correspongui.</translation>
    </message>
    <message>
        <source>This is a plugin of another program. Remove it from this folder.</source>
        <translation>És un connector d&apos;un altre programa. Treu-lo d&apos;aquesta carpeta.</translation>
    </message>
    <message>
        <source>This network was built with Qt %1, but the program runs with Qt %2. Look for a matching release of it.</source>
        <translation>Aquesta xarxa es va compilar amb Qt %1, però el programa usa Qt %2. Busca&apos;n una edició que hi correspongui.</translation>
    </message>
    <message>
        <source>This network does not describe itself, so it cannot be used. Ask its author for a release with a description.</source>
        <translation>Aquesta xarxa no es descriu a si mateixa, de manera que no es pot usar. Demana a qui la va fer una edició amb descripció.</translation>
    </message>
    <message>
        <source>The network “%1” is already there from %2; this file is not used. Remove one of the two.</source>
        <translation>La xarxa «%1» ja hi és, des de %2; aquest fitxer no s&apos;usa. Treu-ne un dels dos.</translation>
    </message>
    <message>
        <source>This installation has no network “%1”. Install it, or see the settings for why it was refused.</source>
        <translation>Aquesta instal·lació no té la xarxa «%1». Instal·la-la, o mira a les preferències per què es va rebutjar.</translation>
    </message>
    <message>
        <source>The network “%1” could not be loaded; its file may be damaged or something it needs is missing. Install it again.</source>
        <translation>No s&apos;ha pogut carregar la xarxa «%1»; potser el fitxer està malmès o falta alguna cosa que necessita. Torna-la a instal·lar.</translation>
    </message>
    <message>
        <source>The network “%1” was loaded but does not work. Install another release of it, or tell its author.</source>
        <translation>La xarxa «%1» s&apos;ha carregat, però no funciona. Instal·la&apos;n una altra versió o avisa qui la va fer.</translation>
    </message>
</context>
<context>
    <name>pregonero::journal</name>
    <message>
        <source>The signing library could not start, so nothing can be signed. Restart the computer; if it stays so, install libsodium again.</source>
        <translation>No s&apos;ha pogut iniciar la biblioteca de signatures, de manera que no es pot signar res. Reinicia l&apos;ordinador; si continua igual, torna a instal·lar libsodium.</translation>
    </message>
    <message>
        <source>The signing key kept for this installation is damaged.</source>
        <translation>La clau de signatura desada per a aquesta instal·lació està malmesa.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) was altered after it was signed.</source>
        <translation>L&apos;anotació %1 de %2 (%3) es va alterar després de signar-la.</translation>
    </message>
    <message>
        <source>The content of entry %1 of writer %2 (%3) was altered.</source>
        <translation>El contingut de l&apos;anotació %1 de %2 (%3) s&apos;ha alterat.</translation>
    </message>
    <message>
        <source>There is more than one entry %1 of writer %2; the second is %3.</source>
        <translation>Hi ha més d&apos;una anotació %1 de %2; la segona és %3.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) does not follow the entry before it.</source>
        <translation>L&apos;anotació %1 de %2 (%3) no segueix l&apos;anterior.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) is not in its place.</source>
        <translation>L&apos;anotació %1 de %2 (%3) no és al seu lloc.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) does not belong between its neighbours.</source>
        <translation>L&apos;anotació %1 de %2 (%3) no encaixa entre les veïnes.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 is missing.</source>
        <translation>Falta l&apos;anotació %1 de %2.</translation>
    </message>
    <message>
        <source>Entries of writer %2 are missing: %4 from number %1 on.</source>
        <translation>Falten anotacions de %2: %4 a partir de la número %1.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) is not the one that was last seen at this place: the record was written anew.</source>
        <translation>L&apos;anotació %1 de %2 (%3) no és la que es va veure aquí l&apos;última vegada: el registre s&apos;ha tornat a escriure.</translation>
    </message>
    <message>
        <source>The record of writer %2 once went up to entry %1; its newest entries were cut off.</source>
        <translation>El registre de %2 arribava abans fins a l&apos;anotació %1; se n&apos;han tallat les més recents.</translation>
    </message>
</context>
<context>
    <name>pregonero::mastodon</name>
    <message>
        <source>The server is still preparing the file. Try again in a while.</source>
        <translation>El servidor encara prepara el fitxer. Torna-ho a provar d&apos;aquí a una estona.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>S&apos;ha aturat.</translation>
    </message>
    <message>
        <source>There is no such post on the network.</source>
        <translation>Aquesta publicació no existeix a la xarxa.</translation>
    </message>
    <message>
        <source>The server does not do that with this post. The post is unchanged.</source>
        <translation>El servidor no fa això amb aquesta publicació, que continua igual.</translation>
    </message>
    <message>
        <source>Pictures cannot be added to a post that is already published. Change its text alone, or remove it and publish it anew.</source>
        <translation>No es poden afegir imatges a una publicació que ja és feta. Canvia&apos;n només el text, o retira-la i publica-la de nou.</translation>
    </message>
    <message>
        <source>The server says that it removed the post, but still shows it. Look again in a while.</source>
        <translation>El servidor diu que ha retirat la publicació, però encara la mostra. Torna a mirar-ho d&apos;aquí a una estona.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts were read; this one is among them.</source>
        <translation>S&apos;han llegit les publicacions del compte i aquesta n&apos;és una.</translation>
    </message>
    <message>
        <source>The account has a post that is much like this one, but it may be another. Look at it on the network.</source>
        <translation>El compte té una publicació molt semblant a aquesta, però pot ser una altra. Mira-ho a la xarxa.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts could not be read back to the moment of sending. Look on the network.</source>
        <translation>No s&apos;han pogut llegir les publicacions del compte fins al moment de l&apos;enviament. Mira-ho a la xarxa.</translation>
    </message>
    <message>
        <source>The server may not list posts that only some can see. Look on the network.</source>
        <translation>Pot ser que el servidor no llisti les publicacions que només veuen algunes persones. Mira-ho a la xarxa.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts were read back to the moment of sending; this one is not among them.</source>
        <translation>S&apos;han llegit les publicacions del compte fins al moment de l&apos;enviament i aquesta no hi és.</translation>
    </message>
</context>
<context>
    <name>pregonero::metadata</name>
    <message>
        <source>Simulated town</source>
        <translation>Poble simulat</translation>
    </message>
    <message>
        <source>Invented citizens who ask, thank, complain and spread rumours, on this computer alone: nothing you write to them leaves it.</source>
        <translation>Veïns i veïnes inventats que pregunten, agraeixen, es queixen i escampen rumors, només en aquest ordinador: res del que els escrius no en surt.</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Mastodon and servers that speak its API: GoToSocial, Pleroma, Akkoma, snac and others.</source>
        <translation>Mastodon i els servidors que parlen la seva API: GoToSocial, Pleroma, Akkoma, snac i altres.</translation>
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
        <translation>L&apos;adreça del servidor on és el compte: el que segueix la segona @ del seu nom.</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky and the servers of the AT Protocol: posts, answers, mentions, hashtags and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody&apos;s answer below the account&apos;s own posts can be hidden; elsewhere none can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bsky.social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the account lives: bsky.social, unless the institution has a server of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>villanueva.bsky.social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As others mention it, with or without the @ before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xxxx-xxxx-xxxx-xxxx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for this program on Bluesky&apos;s page: Settings, Privacy and security, App passwords. Not the account&apos;s own password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News feed (RSS, Atom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a portal, a newspaper or a blog publishes, read through its RSS or Atom feed. It is only read: nothing can be published there from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>villanueva.example/noticias/rss.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the site gives it under “RSS”. The address of the site itself will do where its page names one feed alone.</source>
        <translation type="unfinished"></translation>
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
        <translation>Sense llegir. %1</translation>
    </message>
</context>
<context>
    <name>pregonero::net</name>
    <message>
        <source>There is no server of the name %1, or this computer is not connected. Check the connection and the address.</source>
        <translation>No hi ha cap servidor anomenat %1, o aquest ordinador no està connectat. Comprova la connexió i l&apos;adreça.</translation>
    </message>
    <message>
        <source>%1 does not take connections now. Check the address, or try again later.</source>
        <translation>%1 no accepta connexions ara. Comprova l&apos;adreça o prova-ho més tard.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified, so nothing was sent. Check the address and this computer&apos;s clock; if both are right, ask those who run the server.</source>
        <translation>No s&apos;ha pogut verificar la identitat de %1, de manera que no s&apos;ha enviat res. Comprova l&apos;adreça i el rellotge d&apos;aquest ordinador; si tots dos són correctes, pregunta a qui porta el servidor.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached or does not lead to %1. Check the proxy settings of this computer.</source>
        <translation>No s&apos;ha pogut contactar amb el servidor intermediari d&apos;aquesta xarxa, o no porta fins a %1. Comprova&apos;n la configuració en aquest ordinador.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and password. Set them in this computer&apos;s proxy settings.</source>
        <translation>El servidor intermediari d&apos;aquesta xarxa demana nom i contrasenya. Indica&apos;ls a la configuració d&apos;aquest ordinador.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked. Try again later; if it goes on, ask those who run the server.</source>
        <translation>No s&apos;ha pogut descomprimir la resposta de %1. Prova-ho més tard; si continua igual, pregunta a qui porta el servidor.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check this computer&apos;s connection.</source>
        <translation>Des d&apos;aquí no s&apos;arriba a %1. Comprova la connexió d&apos;aquest ordinador.</translation>
    </message>
    <message>
        <source>%1 ended the connection before anything was sent. Try again later.</source>
        <translation>%1 va tancar la connexió abans que s&apos;enviés res. Prova-ho més tard.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer was complete. What was asked for may have been done.</source>
        <translation>La connexió amb %1 es va tallar abans de completar la resposta. Pot ser que el que es demanava s&apos;hagi fet.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time; nothing was sent. Check the connection and try again.</source>
        <translation>No s&apos;ha pogut contactar a temps amb %1; no s&apos;ha enviat res. Comprova la connexió i torna-ho a provar.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. What was asked for may have been done.</source>
        <translation>%1 no ha respost a temps. Pot ser que el que es demanava s&apos;hagi fet.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>S&apos;ha cancel·lat.</translation>
    </message>
    <message>
        <source>%1 sent more than the program takes for one answer. It may not be the kind of server expected.</source>
        <translation>%1 ha enviat més del que el programa admet en una resposta. Potser no és la mena de servidor que s&apos;esperava.</translation>
    </message>
    <message>
        <source>%1 sends the program on to %2, where it does not follow. If the server has moved, sign in again with its new address.</source>
        <translation>%1 remet el programa a %2, i fins allà no el segueix. Si el servidor s&apos;ha traslladat, torna a iniciar la sessió amb l&apos;adreça nova.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>una altra adreça</translation>
    </message>
    <message>
        <source>%1 sends the program round in a circle. Ask those who run the server.</source>
        <translation>%1 fa voltar el programa en cercle. Pregunta a qui porta el servidor.</translation>
    </message>
    <message>
        <source>The program is working offline, as you asked. Go online to send and receive.</source>
        <translation>El programa treballa sense connexió, tal com vas demanar. Connecta&apos;l per enviar i rebre.</translation>
    </message>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation>El programa es va tancar abans que arribés la resposta.</translation>
    </message>
    <message>
        <source>This account is not signed in on this computer. Sign in again.</source>
        <translation>Aquest compte no té la sessió iniciada en aquest ordinador. Torna a iniciar la sessió.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not valid. Check how it is written.</source>
        <translation>L&apos;adreça del servidor no és vàlida. Comprova com és escrita.</translation>
    </message>
    <message>
        <source>%1 was not asked: its address does not begin with https, so others could read along.</source>
        <translation>No s&apos;ha consultat %1: l&apos;adreça no comença per https, i altres persones podrien llegir el que s&apos;envia.</translation>
    </message>
    <message>
        <source>The address of %1 has a name or password in it. Write it without.</source>
        <translation>L&apos;adreça de %1 porta a dins un nom o una contrasenya. Escriu-la sense.</translation>
    </message>
    <message>
        <source>%1 was not asked: it is not one of the servers that this network may use.</source>
        <translation>No s&apos;ha consultat %1: no és cap dels servidors que aquesta xarxa pot usar.</translation>
    </message>
    <message>
        <source>A request to %1 was not sent because it was not well formed. Tell the authors of the program.</source>
        <translation>No s&apos;ha enviat una petició a %1 perquè era mal formada. Avisa qui fa el programa.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer was complete. Try again later.</source>
        <translation>La connexió amb %1 es va tallar abans de completar la resposta. Prova-ho més tard.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 no ha respost a temps. Prova-ho més tard.</translation>
    </message>
</context>
<context>
    <name>pregonero::rows</name>
    <message>
        <source>draft</source>
        <translation>esborrany</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>a la sortida</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicat</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>no publicat</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sense confirmar</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartat</translation>
    </message>
    <message>
        <source>tries again %1</source>
        <translation>reintent · %1</translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation>programat · %1</translation>
    </message>
    <message>
        <source>queued · offline</source>
        <translation>en cua · sense connexió</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cua</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>s&apos;envia…</translation>
    </message>
    <message>
        <source>published · by your word</source>
        <translation>publicat · confirmat a mà</translation>
    </message>
    <message>
        <source>published · with proof</source>
        <translation>publicat · amb prova</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirat</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ahir %1</translation>
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
        <translation>avui %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demà %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday, day and month</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>scheduled %1 · tries again %2</source>
        <comment>two moments</comment>
        <translation>programat · %1 · nou intent %2</translation>
    </message>
</context>
<context>
    <name>pregonero::rules</name>
    <message>
        <source>say $title, $sentence, $lower, $upper or an expression.</source>
        <translation>digues $title, $sentence, $lower, $upper o una expressió.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>«%1» no s&apos;entén.</translation>
    </message>
    <message>
        <source>this formula is nested too deep.</source>
        <translation>aquesta fórmula té massa nivells.</translation>
    </message>
    <message>
        <source>this formula is too long.</source>
        <translation>aquesta fórmula és massa llarga.</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing.</source>
        <translation>falta un parèntesi de tancament.</translation>
    </message>
    <message>
        <source>a number or a name is missing.</source>
        <translation>falta un nombre o un nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>«%1» no és un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function that is known here, or takes another number of values.</source>
        <translation>«%1» no és una funció coneguda aquí, o porta un altre nombre de valors.</translation>
    </message>
    <message>
        <source>This alternative text is the name of a file. Say what the picture shows.</source>
        <translation>Aquest text alternatiu és el nom d&apos;un fitxer. Digues què mostra la imatge.</translation>
    </message>
    <message>
        <source>Screen readers already say that it is a picture: begin with what it shows.</source>
        <translation>Els lectors de pantalla ja diuen que és una imatge: comença pel que mostra.</translation>
    </message>
    <message>
        <source>This alternative text is too short to say what the picture shows. Write a sentence.</source>
        <translation>Aquest text alternatiu és massa curt per dir què mostra la imatge. Escriu una frase.</translation>
    </message>
    <message>
        <source>The alternative text repeats the post: it would be heard twice. Say what the picture shows.</source>
        <translation>El text alternatiu repeteix la publicació: se sentiria dues vegades. Digues què mostra la imatge.</translation>
    </message>
    <message>
        <source>say what is to be looked at.</source>
        <translation>digues què cal mirar.</translation>
    </message>
    <message>
        <source>alt-text looks at pictures, not at the text: give it a rule of its own.</source>
        <translation>alt-text mira les imatges, no el text: posa-ho en una regla pròpia.</translation>
    </message>
    <message>
        <source>say which claims need a source.</source>
        <translation>digues quines afirmacions necessiten una font.</translation>
    </message>
    <message>
        <source>the expression &quot;%1&quot; cannot be read: %2.</source>
        <translation>l&apos;expressió «%1» no es pot llegir: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. These are: %2.</source>
        <translation>«%1» no es coneix aquí. Es coneixen: %2.</translation>
    </message>
    <message>
        <source>an earlier post</source>
        <translation>una publicació anterior</translation>
    </message>
    <message>
        <source>this is a share above 0, at most 1.</source>
        <translation>això és una proporció més gran que 0 i, com a màxim, 1.</translation>
    </message>
    <message>
        <source>this is a date such as 2027-04-06.</source>
        <translation>això és una data com ara 2027-04-06.</translation>
    </message>
    <message>
        <source>say what may not be published in the period.</source>
        <translation>digues què no es pot publicar en el període.</translation>
    </message>
    <message>
        <source>the period ends before it begins.</source>
        <translation>el període acaba abans de començar.</translation>
    </message>
    <message>
        <source>say how much is allowed: &quot;max&quot; or &quot;min&quot; (a network counts whole texts only).</source>
        <translation>digues quant s&apos;admet: «max» o «min» (una xarxa només compta textos sencers).</translation>
    </message>
    <message>
        <source>%1 links here, %2 in the %3 version: give both the same.</source>
        <translation>%1 enllaços aquí, %2 a la versió en %3: posa els mateixos a totes dues.</translation>
    </message>
    <message>
        <source>%1 hashtags here, %2 in the %3 version.</source>
        <translation>%1 etiquetes aquí, %2 a la versió en %3.</translation>
    </message>
    <message>
        <source>%1 pictures or files here, %2 in the %3 version: attach the same to both.</source>
        <translation>%1 imatges o fitxers aquí, %2 a la versió en %3: adjunta els mateixos a totes dues.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the %2 version: both must say the same.</source>
        <translation>«%1» no és a la versió en %2: totes dues han de dir el mateix.</translation>
    </message>
    <message>
        <source>The %2 version says &quot;%1&quot; and this one does not.</source>
        <translation>La versió en %2 diu «%1» i aquesta no.</translation>
    </message>
    <message>
        <source>The %2 version is %1 hours older than this one: bring it up to date.</source>
        <translation>La versió en %2 és %1 hores més antiga que aquesta: actualitza-la.</translation>
    </message>
    <message>
        <source>The %2 version was changed %1 hours after this one: bring this one up to date.</source>
        <translation>La versió en %2 es va canviar %1 hores després que aquesta: actualitza aquesta.</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>número de telèfon</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adreça electrònica</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>adreça postal</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>número de targeta</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>número de compte</translation>
    </message>
    <message>
        <source>identity or tax number (%1)</source>
        <translation>número d&apos;identitat o fiscal (%1)</translation>
    </message>
    <message>
        <source>say what praises the institution.</source>
        <translation>digues què lloa la institució.</translation>
    </message>
    <message>
        <source>this is a share between 0 and 1.</source>
        <translation>això és una proporció entre 0 i 1.</translation>
    </message>
    <message>
        <source>a figure without a scale for this language: only to compare texts</source>
        <translation>una xifra sense escala per a aquesta llengua: només per comparar textos</translation>
    </message>
    <message>
        <source>very hard to read</source>
        <translation>molt difícil de llegir</translation>
    </message>
    <message>
        <source>rather hard to read</source>
        <translation>una mica difícil de llegir</translation>
    </message>
    <message>
        <source>of ordinary difficulty</source>
        <translation>de dificultat normal</translation>
    </message>
    <message>
        <source>rather easy to read</source>
        <translation>força fàcil de llegir</translation>
    </message>
    <message>
        <source>very easy to read</source>
        <translation>molt fàcil de llegir</translation>
    </message>
    <message>
        <source>say what is too hard: &quot;band&quot;, &quot;min&quot; or &quot;max&quot;.</source>
        <translation>digues què és massa difícil: «band», «min» o «max».</translation>
    </message>
    <message>
        <source>say what is to be counted.</source>
        <translation>digues què cal comptar.</translation>
    </message>
    <message>
        <source>say what may not be repeated.</source>
        <translation>digues què no es pot repetir.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>No es pot obrir el fitxer: %1.</translation>
    </message>
    <message>
        <source>This file is larger than 4 MB. Divide it.</source>
        <translation>Aquest fitxer ocupa més de 4 MB. Divideix-lo.</translation>
    </message>
    <message>
        <source>the pack&apos;s folder is called &quot;%1&quot;; call both the same.</source>
        <translation>la carpeta del paquet es diu «%1»; posa el mateix nom a tots dos.</translation>
    </message>
    <message>
        <source>Another file of this pack has the same name. Names must differ.</source>
        <translation>Un altre fitxer d&apos;aquest paquet té el mateix nom. Els noms han de ser diferents.</translation>
    </message>
    <message numerus="yes">
        <source>A pack may have %n rules at most; the others are not read.</source>
        <translation>
            <numerusform>Un paquet pot tenir %n regla com a màxim; les altres no es llegeixen.</numerusform>
            <numerusform>Un paquet pot tenir %n regles com a màxim; les altres no es llegeixen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;message&quot; is missing: say what to do.</source>
        <translation>falta «message»: digues què cal fer.</translation>
    </message>
    <message>
        <source>this is suggestion, warning or error.</source>
        <translation>això és suggestion, warning o error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no category. These are: %2.</source>
        <translation>«%1» no és cap categoria. Són: %2.</translation>
    </message>
    <message>
        <source>this is no longer read; write &quot;scope: raw&quot; instead.</source>
        <translation>això ja no es llegeix; escriu «scope: raw».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scope; write &quot;scope: raw&quot; and look for its marks.</source>
        <translation>«%1» no és cap àmbit; escriu «scope: raw» i cerca&apos;n les marques.</translation>
    </message>
    <message>
        <source>A rule is &quot;key: value&quot; lines; this file has none.</source>
        <translation>Una regla són línies «clau: valor»; aquest fitxer no en té cap.</translation>
    </message>
    <message>
        <source>&quot;extends&quot; is missing: say which kind of rule this is.</source>
        <translation>falta «extends»: digues quina mena de regla és.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of rule. These are: %2.</source>
        <translation>«%1» no és cap mena de regla. Són: %2.</translation>
    </message>
    <message>
        <source>this key is not known for &quot;%1&quot;.</source>
        <translation>aquesta clau no es coneix per a «%1».</translation>
    </message>
    <message>
        <source>This rule cannot be read.</source>
        <translation>Aquesta regla no es pot llegir.</translation>
    </message>
    <message>
        <source>The expression &quot;%1&quot; is wrong: %2.</source>
        <translation>L&apos;expressió «%1» és incorrecta: %2.</translation>
    </message>
    <message>
        <source>An expression of this rule tries too many ways to match this text. The rule is left out. Make its repetitions (*, +) more exact.</source>
        <translation>Una expressió d&apos;aquesta regla prova massa camins en aquest text. La regla es deixa fora. Fes-ne més exactes les repeticions (*, +).</translation>
    </message>
    <message>
        <source>a list of tokens is wanted here.</source>
        <translation>aquí s&apos;espera una llista de tokens.</translation>
    </message>
    <message>
        <source>parts of speech (tag) are not known here: give each token a pattern.</source>
        <translation>aquí no es coneixen les categories gramaticals (tag): dona un patró a cada token.</translation>
    </message>
    <message>
        <source>MinAlertLevel is suggestion, warning or error.</source>
        <translation>MinAlertLevel és suggestion, warning o error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>«%1» no es coneix aquí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is YES, NO, suggestion, warning or error.</source>
        <translation>«%1» és YES, NO, suggestion, warning o error.</translation>
    </message>
    <message>
        <source>&quot;key = value&quot; is wanted here.</source>
        <translation>aquí s&apos;espera «clau = valor».</translation>
    </message>
    <message>
        <source>The vocabulary &quot;%1&quot; is not in %2.</source>
        <translation>El vocabulari «%1» no és a %2.</translation>
    </message>
    <message>
        <source>The style &quot;%1&quot; is not in %2.</source>
        <translation>L&apos;estil «%1» no és a %2.</translation>
    </message>
    <message>
        <source>rules that run a script are not read here: nothing in a rule file is run as a program. Write it as existence or substitution.</source>
        <translation>aquí no es llegeixen regles que executen un script: res d&apos;un fitxer de regles no s&apos;executa com a programa. Escriu-la com a existence o substitution.</translation>
    </message>
    <message>
        <source>This repeats something that contains it.</source>
        <translation>Això repeteix una cosa que ho conté.</translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n entries. Divide it.</source>
        <translation>
            <numerusform>Aquest fitxer té més de %n entrada. Divideix-lo.</numerusform>
            <numerusform>Aquest fitxer té més de %n entrades. Divideix-lo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is nested more than %n levels deep.</source>
        <translation>
            <numerusform>Això té més de %n nivell.</numerusform>
            <numerusform>Això té més de %n nivells.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key must be one word or one text in quotes.</source>
        <translation>Una clau ha de ser una paraula o un text entre cometes.</translation>
    </message>
    <message>
        <source>This is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>Aquest text no és UTF-8. Desa el fitxer com a UTF-8.</translation>
    </message>
    <message>
        <source>There is a NUL character here. Remove it.</source>
        <translation>Aquí hi ha un caràcter NUL. Treu-lo.</translation>
    </message>
    <message>
        <source>This is no valid YAML: %1.</source>
        <translation>Això no és YAML vàlid: %1.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Aquest fitxer no es pot llegir: %1.</translation>
    </message>
    <message>
        <source>one text is wanted here, not a list.</source>
        <translation>aquí s&apos;espera un text, no una llista.</translation>
    </message>
    <message>
        <source>this is true or false.</source>
        <translation>això és true o false.</translation>
    </message>
    <message>
        <source>a whole number is wanted here.</source>
        <translation>aquí s&apos;espera un nombre enter.</translation>
    </message>
    <message>
        <source>a number is wanted here.</source>
        <translation>aquí s&apos;espera un nombre.</translation>
    </message>
    <message>
        <source>%1: each entry must be one text.</source>
        <translation>%1: cada entrada ha de ser un text.</translation>
    </message>
    <message>
        <source>a list is wanted here.</source>
        <translation>aquí s&apos;espera una llista.</translation>
    </message>
    <message>
        <source>pairs are wanted here, &quot;this: that&quot;.</source>
        <translation>aquí s&apos;esperen parelles, «això: allò».</translation>
    </message>
    <message>
        <source>&quot;category&quot; is missing: %1.</source>
        <translation>falta «category»: %1.</translation>
    </message>
    <message>
        <source>&quot;why&quot; is missing: say in one sentence why it matters to the reader.</source>
        <translation>falta «why»: digues en una frase per què importa a qui llegeix.</translation>
    </message>
    <message>
        <source>&quot;source&quot; is missing: name the document and the place, or write &quot;house rule&quot;.</source>
        <translation>falta «source»: indica el document i el lloc, o escriu «house rule».</translation>
    </message>
    <message>
        <source>&quot;examples&quot; is missing: give one that must match (bad) and one that must not (good).</source>
        <translation>falta «examples»: dona&apos;n un que hagi de coincidir (bad) i un que no (good).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known in &quot;around&quot;; it has names, handles, electoral, earlier and versions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::secrets</name>
    <message>
        <source>The keychain is being opened.</source>
        <translation>S&apos;obre el clauer.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let the program in. Unlock it and allow access, then try again.</source>
        <translation>El clauer d&apos;aquest ordinador no ha deixat entrar el programa. Desbloqueja&apos;l, permet l&apos;accés i torna-ho a provar.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use.</source>
        <translation>Aquest ordinador no té cap clauer que el programa pugui usar.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not work at the moment. Look whether it is running and unlocked, then try again.</source>
        <translation>El clauer d&apos;aquest ordinador no funciona en aquest moment. Mira si està en marxa i desblocat, i torna-ho a provar.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use now, so secrets are kept in memory and forgotten when the program is closed: you will have to sign in again. Install or unlock a keychain (GNOME Keyring or KWallet) and start the program again to keep them.</source>
        <translation>Aquest ordinador no té ara cap clauer que el programa pugui usar, de manera que els secrets es guarden a la memòria i s&apos;obliden en tancar el programa: hauràs de tornar a iniciar la sessió. Per conservar-los, instal·la o desbloqueja un clauer (GNOME Keyring o KWallet) i torna a obrir el programa.</translation>
    </message>
    <message>
        <source>It is not kept on this computer. Sign in again.</source>
        <translation>No es desa en aquest ordinador. Torna a iniciar la sessió.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when the program is closed.</source>
        <translation>Els secrets es guarden a la memòria i s&apos;obliden en tancar el programa.</translation>
    </message>
    <message>
        <source>Secrets are kept in this computer&apos;s keychain.</source>
        <translation>Els secrets es guarden al clauer del sistema.</translation>
    </message>
</context>
<context>
    <name>pregonero::store</name>
    <message>
        <source>The file could not be written. Check the folder and the free space of the disk, or choose another place.</source>
        <translation>No s&apos;ha pogut escriure el fitxer. Comprova la carpeta i l&apos;espai lliure del disc, o tria un altre lloc.</translation>
    </message>
    <message>
        <source>This draft is not here any more.</source>
        <translation>Aquest esborrany ja no és aquí.</translation>
    </message>
    <message>
        <source>This is not in the outbox.</source>
        <translation>Això no és a la safata de sortida.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Aquest compte ja no és aquí.</translation>
    </message>
    <message>
        <source>This column is not here any more.</source>
        <translation>Aquesta columna ja no és aquí.</translation>
    </message>
    <message>
        <source>This text is in the outbox. Take it back there before you discard it.</source>
        <translation>Aquest text és a la safata de sortida. Retira&apos;l d&apos;allà abans de descartar-lo.</translation>
    </message>
    <message>
        <source>This text is already in the outbox, or was sent. Nothing was sent twice.</source>
        <translation>Aquest text ja és a la safata de sortida, o ja es va enviar. No s&apos;ha enviat res dues vegades.</translation>
    </message>
    <message>
        <source>This is in the outbox already.</source>
        <translation>Això ja és a la safata de sortida.</translation>
    </message>
    <message>
        <source>The draft is not here any more, so it was not queued.</source>
        <translation>L&apos;esborrany ja no és aquí, de manera que no s&apos;ha posat en cua.</translation>
    </message>
    <message>
        <source>The account is not here any more, so the text was not queued.</source>
        <translation>El compte ja no és aquí, de manera que el text no s&apos;ha posat en cua.</translation>
    </message>
    <message>
        <source>Another program has tried to send this meanwhile. Look at it again.</source>
        <translation>Mentrestant, un altre programa ha intentat enviar-ho. Torna-hi a mirar.</translation>
    </message>
    <message>
        <source>What became of this is known already. Look at it again.</source>
        <translation>Ja se sap què en va ser. Torna-hi a mirar.</translation>
    </message>
    <message>
        <source>This was not published from here, so there is nothing to change on the network.</source>
        <translation>No es va publicar des d&apos;aquí, de manera que no hi ha res per canviar a la xarxa.</translation>
    </message>
    <message>
        <source>The file in this folder belongs to another program. Choose another folder for the workspace.</source>
        <translation>El fitxer d&apos;aquesta carpeta és d&apos;un altre programa. Tria una altra carpeta per a l&apos;espai de treball.</translation>
    </message>
    <message>
        <source>This workspace was last used by a newer Pregonero. Update this program, or choose another workspace. Nothing was changed.</source>
        <translation>Aquest espai de treball es va usar per última vegada amb un Pregonero més nou. Actualitza aquest programa o tria un altre espai de treball. No s&apos;ha canviat res.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>No s&apos;ha pogut llegir o escriure l&apos;espai de treball.</translation>
    </message>
    <message>
        <source>This post is not in the archive.</source>
        <translation>Aquesta publicació no és a l&apos;arxiu.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>s&apos;està enviant</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicat</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>no publicat</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sense confirmar</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirat</translation>
    </message>
    <message>
        <source>This is “%1” in the outbox, so it cannot become “%2”. Look at it again.</source>
        <translation>A la safata de sortida hi ha «%1», de manera que no pot passar a «%2». Torna-hi a mirar.</translation>
    </message>
    <message>
        <source>This program does not know what “%1” means, so it was not recorded.</source>
        <translation>Aquest programa no sap què vol dir «%1», de manera que no s&apos;ha registrat.</translation>
    </message>
    <message>
        <source>No safety copy of the workspace was made today: the disk has %1 free, and %2 are wanted. Free some space.</source>
        <translation>Avui no s&apos;ha fet cap còpia de seguretat de l&apos;espai de treball: el disc té %1 lliures i en calen %2. Allibera espai.</translation>
    </message>
    <message>
        <source>This is not ignored any more.</source>
        <translation>Això ja no s&apos;ignora.</translation>
    </message>
    <message>
        <source>The safety copy %1 is whole, but it cannot be put in place: %2 are wanted on the disk. Nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::store::Store</name>
    <message>
        <source>Nothing can be recorded yet: this installation&apos;s signing key is not here. Unlock the keychain and start again.</source>
        <translation>Encara no es pot anotar res: falta la clau de signatura d&apos;aquesta instal·lació. Desbloqueja el clauer i torna a obrir el programa.</translation>
    </message>
    <message>
        <source>A backup was put in place, and its outbox can only be looked at once this installation&apos;s signing key is here. Unlock the keychain and start again.</source>
        <translation>S&apos;ha posat una còpia de seguretat, i la seva safata de sortida només es pot revisar quan hi hagi la clau de signatura d&apos;aquesta instal·lació. Desbloqueja el clauer i torna a obrir el programa.</translation>
    </message>
</context>
<context>
    <name>pregonero::sync</name>
    <message>
        <source>The network did not answer in time.</source>
        <translation>La xarxa no ha respost a temps.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Interromput, tal com has demanat.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imatge</translation>
    </message>
    <message>
        <source>the video</source>
        <translation>el vídeo</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el fitxer</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>the picture, its description</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Not published: %1 is not in the workspace any more. Attach it again.</source>
        <translation>No publicat: %1 ja no és a l&apos;espai de treball. Adjunta-ho de nou.</translation>
    </message>
    <message>
        <source>Not published: %1 is not what it was when it was attached. Attach it again.</source>
        <translation>No publicat: %1 ha canviat des que es va adjuntar. Adjunta-ho de nou.</translation>
    </message>
</context>
<context>
    <name>pregonero::sync::OutboxLane</name>
    <message>
        <source>The program ended while this was being sent. The network is asked whether it is there.</source>
        <translation>El programa es va tancar mentre això s&apos;enviava. Es pregunta a la xarxa si hi és.</translation>
    </message>
    <message>
        <source>The account was removed. Choose another one for this text.</source>
        <translation>S&apos;ha tret el compte. Tria&apos;n un altre per a aquest text.</translation>
    </message>
    <message>
        <source>The network answered without saying under which number it published this.</source>
        <translation>La xarxa ha respost sense dir amb quin número ho ha publicat.</translation>
    </message>
    <message>
        <source>This waits for the keychain. %1</source>
        <translation>Això espera el clauer. %1</translation>
    </message>
    <message>
        <source>The network shows this text once, and that is another publication of yours. Look there and decide.</source>
        <translation>La xarxa mostra aquest text una vegada, i és una altra publicació teva. Mira-ho allà i decideix.</translation>
    </message>
    <message>
        <source>The network does not have it: it is sent again.</source>
        <translation>La xarxa no ho té: es torna a enviar.</translation>
    </message>
    <message>
        <source>An earlier version of this text was published after all: the network has it. This one was not sent; change the published one instead.</source>
        <translation>Al final es va publicar una versió anterior d&apos;aquest text: la xarxa la té. Aquesta no s&apos;ha enviat; canvia la publicada.</translation>
    </message>
    <message>
        <source>This came with a backup, so it does not go out by itself, and its hour has not come. Choose the hour again if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came with a backup, so it does not go out by itself. The network does not have it: send it again if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot say whether it has this. Look there and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back since this was sent, so it cannot be told from what the network has. Look there and decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No es pot crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Messages of citizens are in the archive and shown, newest first</source>
        <translation>Els missatges de la ciutadania són a l&apos;arxiu i es mostren, primer els més recents</translation>
    </message>
    <message>
        <source>A citizen&apos;s question opens with its conversation and is marked as read</source>
        <translation>La pregunta d&apos;una veïna s&apos;obre amb la conversa i es marca com a llegida</translation>
    </message>
    <message>
        <source>An answer is typed, counted and checked while it is written</source>
        <translation>S&apos;escriu una resposta, que es compta i es comprova a mesura que s&apos;escriu</translation>
    </message>
    <message>
        <source>The answer is published: the town&apos;s own number and address are its proof</source>
        <translation>La resposta és publicada: el número i l&apos;adreça del poble mateix en són la prova</translation>
    </message>
    <message>
        <source>A draft with a mistake is saved as it is typed, and the checker finds the mistake</source>
        <translation>Un esborrany amb una falta es desa a mesura que s&apos;escriu i el corrector troba la falta</translation>
    </message>
    <message>
        <source>The finding&apos;s own fix mends the text; nothing is left to fix</source>
        <translation>La correcció proposada arregla el text; no queda res per corregir</translation>
    </message>
    <message>
        <source>Offline, the desk says so and goes on working</source>
        <translation>Sense connexió, el lloc de treball ho diu i es continua treballant</translation>
    </message>
    <message>
        <source>What is published offline waits in the outbox and is not called published</source>
        <translation>El que es publica sense connexió espera a la safata de sortida i no es dona per publicat</translation>
    </message>
    <message>
        <source>Online again, it goes out by itself and its proof is shown</source>
        <translation>Quan torna la connexió, surt sol i se&apos;n mostra la prova</translation>
    </message>
    <message>
        <source>The town has exactly what was published, once each</source>
        <translation>El poble té exactament el que s&apos;ha publicat, cada cosa una sola vegada</translation>
    </message>
    <message>
        <source>The record of all this is whole</source>
        <translation>El registre de tot això és íntegre</translation>
    </message>
    <message>
        <source>The same window in the dark scheme</source>
        <translation>La mateixa finestra en fosc</translation>
    </message>
    <message>
        <source>The window fits into 1024 by 768</source>
        <translation>La finestra cap en 1024 per 768</translation>
    </message>
    <message>
        <source>Text at twice its size still fits the window</source>
        <translation>Amb el text al doble de mida tot continua cabent a la finestra</translation>
    </message>
    <message>
        <source>Pictures and tour.json are in %1</source>
        <translation>Les imatges i tour.json són a %1</translation>
    </message>
    <message>
        <source>Show the main job on the simulated town, with pictures of each step.</source>
        <translation>Mostra la feina principal al poble simulat, amb imatges de cada pas.</translation>
    </message>
    <message>
        <source>Where the pictures and tour.json go.</source>
        <translation>On es deixen les imatges i tour.json.</translation>
    </message>
    <message>
        <source>pregonero: say where the pictures go: --out DIR.</source>
        <translation>pregonero: indica on es deixen les imatges: --out CARPETA.</translation>
    </message>
    <message>
        <source>The picture %1 could not be written. Free some space, or choose another folder.</source>
        <translation>No s&apos;ha pogut escriure la imatge %1. Allibera espai o tria una altra carpeta.</translation>
    </message>
    <message>
        <source>tour.json could not be written. Free some space, or choose another folder.</source>
        <translation>No s&apos;ha pogut escriure tour.json. Allibera espai o tria una altra carpeta.</translation>
    </message>
</context>
<context>
    <name>pregonero::workshop</name>
    <message>
        <source>The simulated town cannot keep its memory in %1. Check that the disk has room and that you may write there.</source>
        <translation>El poble simulat no pot desar la memòria a %1. Comprova que hi ha lloc al disc i que hi pots escriure.</translation>
    </message>
    <message>
        <source>The simulated town&apos;s memory in %1 is damaged. Move the file away to start the town afresh.</source>
        <translation>La memòria del poble simulat, a %1, està malmesa. Mou el fitxer a un altre lloc per començar el poble de nou.</translation>
    </message>
    <message>
        <source>The scenario cannot be played. %1.</source>
        <translation>No es pot representar l&apos;escenari. %1.</translation>
    </message>
    <message>
        <source>The scenario %1 cannot be read. Check that the file is there.</source>
        <translation>No es pot llegir l&apos;escenari %1. Comprova que el fitxer hi és.</translation>
    </message>
    <message>
        <source>The simulated town&apos;s memory belongs to another scenario. Move it away, or open the scenario that it belongs to.</source>
        <translation>La memòria del poble simulat és d&apos;un altre escenari. Mou-la a un altre lloc o obre l&apos;escenari al qual pertany.</translation>
    </message>
    <message>
        <source>The post is empty.</source>
        <translation>La publicació és buida.</translation>
    </message>
    <message>
        <source>The post has %1 characters; %2 are allowed.</source>
        <translation>La publicació té %1 caràcters; se n&apos;admeten %2.</translation>
    </message>
    <message>
        <source>The post it answers is not there any more.</source>
        <translation>La publicació a la qual respon ja no hi és.</translation>
    </message>
    <message>
        <source>A post has at most %1 pictures.</source>
        <translation>Una publicació porta com a màxim %1 imatges.</translation>
    </message>
    <message>
        <source>A picture was not sent before.</source>
        <translation>Hi ha una imatge que no s&apos;ha enviat abans.</translation>
    </message>
    <message>
        <source>Only one&apos;s own posts can be changed.</source>
        <translation>Només es poden canviar les publicacions pròpies.</translation>
    </message>
    <message>
        <source>Only one&apos;s own posts can be removed.</source>
        <translation>Només es poden retirar les publicacions pròpies.</translation>
    </message>
    <message>
        <source>This kind of file is not accepted.</source>
        <translation>No s&apos;admet aquesta mena de fitxer.</translation>
    </message>
    <message>
        <source>The file is empty or too large.</source>
        <translation>El fitxer és buit o massa gran.</translation>
    </message>
    <message>
        <source>The alternative text is too long.</source>
        <translation>El text alternatiu és massa llarg.</translation>
    </message>
    <message>
        <source>Nobody in the town is called %1.</source>
        <translation>Al poble no hi ha ningú que es digui %1.</translation>
    </message>
    <message>
        <source>The message is empty or answers nothing.</source>
        <translation>El missatge és buit o no respon a res.</translation>
    </message>
    <message>
        <source>Another program is writing the town&apos;s memory. Try again.</source>
        <translation>Un altre programa escriu la memòria del poble. Torna-ho a provar.</translation>
    </message>
    <message>
        <source>The connection to the simulated town was cut.</source>
        <translation>S&apos;ha tallat la connexió amb el poble simulat.</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Interromput abans que hi hagués resposta.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Interromput abans que s&apos;enviés res.</translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation>La resposta és més llarga del que s&apos;esperava.</translation>
    </message>
</context>
</TS>
