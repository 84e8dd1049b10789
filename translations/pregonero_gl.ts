<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Awaiting a native reviewer. -->
<TS version="2.1" language="gl" sourcelanguage="en">
<context>
    <name>PieceWords</name>
    <message>
        <source>a file without description (%1)</source>
        <translation>un ficheiro sen descrición (%1)</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Calquera idioma</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Non listada</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Only those mentioned</source>
        <translation>Só as persoas mencionadas</translation>
    </message>
    <message>
        <source>%1: “%2”, before it was “%3”</source>
        <comment>what, now, before</comment>
        <translation>%1: «%2»; antes era «%3»</translation>
    </message>
    <message>
        <source>Content warning added: “%1”</source>
        <translation>Aviso de contido engadido: «%1»</translation>
    </message>
    <message>
        <source>Content warning taken away: “%1”</source>
        <translation>Aviso de contido retirado: «%1»</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Aviso de contido</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma do texto</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quen a pode ver</translation>
    </message>
    <message>
        <source>File attached: %1</source>
        <translation>Ficheiro anexado: %1</translation>
    </message>
    <message>
        <source>Description of a file</source>
        <translation>Descrición dun ficheiro</translation>
    </message>
    <message>
        <source>File taken away: %1</source>
        <translation>Ficheiro retirado: %1</translation>
    </message>
</context>
<context>
    <name>pregonero</name>
    <message>
        <source>A saved text could not be read.</source>
        <translation>Non se puido ler un texto gardado.</translation>
    </message>
    <message>
        <source>The program did not get an answer, so it is not known whether it was done. Look before you try again.</source>
        <translation>O programa non recibiu resposta, así que non se sabe se se fixo. Mírao antes de tentalo de novo.</translation>
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
        <translation>A mesa de traballo de quen leva as redes dunha administración pública: escoitar a xente, responder a tempo, escribir, revisar, obter o visto e prace, publicar e poder probalo.</translation>
    </message>
    <message>
        <source>It works without a connection, loses nothing that was typed, and says of each post only what it knows.</source>
        <translation>Funciona sen conexión, non perde nada do que se escribiu e de cada publicación só di o que sabe.</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or (at your choice) any later one (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software libre: podes usalo, estudalo, compartilo e modificalo de acordo coa Licenza Pública Xeral de GNU, na súa versión 3 ou, se o prefires, en calquera versión posterior (GPL-3.0-or-later). Ofrécese sen garantía ningunha.</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Pechar</translation>
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
        <translation>Engadir unha conta</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Interrompido. Non se gardou nada.</translation>
    </message>
    <message>
        <source>Where is the account?</source>
        <translation>Onde está a conta?</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Is this the account?</source>
        <translation>É esta a conta?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seguinte</translation>
    </message>
    <message>
        <source>&amp;Add this account</source>
        <translation>E&amp;ngadir esta conta</translation>
    </message>
    <message>
        <source>&amp;Use the token</source>
        <translation>&amp;Usar o token</translation>
    </message>
    <message>
        <source>&amp;Use the code</source>
        <translation>Usar o códi&amp;go</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>A&amp;brir o navegador</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>Enche antes «%1».</translation>
    </message>
    <message>
        <source>Asking the network who this is</source>
        <translation>Preguntando á rede de quen é a conta</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Consultando o servidor</translation>
    </message>
    <message>
        <source>Asking the server whose token this is</source>
        <translation>Preguntando ao servidor de quen é o token</translation>
    </message>
    <message>
        <source>Giving the code to the server</source>
        <translation>Entregando o código ao servidor</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Agardando polo navegador</translation>
    </message>
    <message>
        <source>Keeping the account</source>
        <translation>Gardando a conta</translation>
    </message>
    <message>
        <source>The account %1 was not added: %2</source>
        <translation>A conta %1 non se engadiu: %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de novo</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Iniciar sesión como %1</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Iniciar &amp;sesión de novo</translation>
    </message>
    <message>
        <source>%1 was not signed in again: %2</source>
        <translation>Non se puido iniciar de novo a sesión de %1: %2</translation>
    </message>
    <message>
        <source>That is %1, not %2. Sign in as %2: if the browser goes on without asking, log out there first.</source>
        <translation>Esa é %1, non %2. Inicia sesión como %2: se o navegador segue sen preguntar, pecha antes a sesión nel.</translation>
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
        <translation>&amp;Engadir conta…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aínda non hai contas</translation>
    </message>
    <message>
        <source>Add the institution&apos;s account on a network, or the simulated town to practise. What is said to it is then heard here.</source>
        <translation>Engade a conta da institución nunha rede, ou a da vila simulada para practicar. Desde ese momento verás aquí o que lle din.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Pechar</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>network not installed</source>
        <translation>rede non instalada</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirar a conta</translation>
    </message>
    <message>
        <source>Remove %1 from this desk?</source>
        <translation>Retirar %1 deste posto?</translation>
    </message>
    <message>
        <source>It is no longer listened to and its secret is erased here. What was heard, written and decided stays, and the account itself stays on its network.</source>
        <translation>Déixase de escoitar e aquí bórrase o seu segredo. O escoitado, o escrito e o decidido consérvase, e a conta segue existindo na súa rede.</translation>
    </message>
    <message>
        <source>&amp;Remove the account</source>
        <translation>&amp;Retirar a conta</translation>
    </message>
    <message>
        <source>%1 is no longer at this desk.</source>
        <translation>%1 xa non está neste posto.</translation>
    </message>
    <message>
        <source>A network could not be loaded (%1). %2</source>
        <translation>Non se puido cargar unha rede (%1). %2</translation>
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
        <translation>Iniciar &amp;sesión de novo…</translation>
    </message>
    <message>
        <source>This network asks for no sign-in.</source>
        <translation>Esta rede non pide iniciar sesión.</translation>
    </message>
    <message>
        <source>For when the network no longer knows this desk, or the secret was lost.</source>
        <translation>Para cando a rede xa non recoñece este posto ou se perdeu o segredo.</translation>
    </message>
</context>
<context>
    <name>pregonero::AddColumnDialog</name>
    <message>
        <source>Add a column</source>
        <translation>Engadir unha columna</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>Que amosa a columna</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nome da columna</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Of all that is here</source>
        <translation>De todo o que hai aquí</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>O que atopa unha busca</translation>
    </message>
    <message>
        <source>Everything unread</source>
        <translation>Todo o que está sen ler</translation>
    </message>
    <message>
        <source>All that this account hears</source>
        <translation>Todo o que escoita esta conta</translation>
    </message>
    <message>
        <source>A hashtag</source>
        <translation>Unha etiqueta</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Engadir columna</translation>
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
        <translation>Por exemplo, festas</translation>
    </message>
    <message>
        <source>For example, luz or &quot;calle del Olmo&quot;</source>
        <translation>Por exemplo, luz ou «rúa do Olmo»</translation>
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
        <translation>Descríbeo para quen non o pode ver</translation>
    </message>
    <message>
        <source>Alternative text of %1</source>
        <translation>Texto alternativo de %1</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Retirar este ficheiro</translation>
    </message>
</context>
<context>
    <name>pregonero::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Agochar esta mensaxe</translation>
    </message>
</context>
<context>
    <name>pregonero::ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>Que cambiou</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>engadido: %1</translation>
    </message>
    <message>
        <source>taken away: %1</source>
        <translation>retirado: %1</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>O mesmo texto</translation>
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
        <translation>Por corrixir e por valorar</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que corrixir</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Engadir ao dicionario</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>What is ignored in this text, by whom and why</source>
        <translation>Que se ignora neste texto, quen o decidiu e por que</translation>
    </message>
    <message>
        <source>Which findings are listed</source>
        <translation>Que avisos se amosan</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Todos os niveis</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Por corrixir</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>Por valorar</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Todas as categorías</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings listed</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>back to the findings</source>
        <translation>volver aos avisos</translation>
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
        <translation>Ningún destes</translation>
    </message>
    <message>
        <source>There are findings of other levels or categories: choose them with the filter above.</source>
        <translation>Hai avisos doutros niveis ou categorías: escólleos co filtro de arriba.</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Deixar de ignorar</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>Corrixir %n</numerusform>
            <numerusform>Corrixir os %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends every place of this rule, in one step that can be undone</source>
        <translation>Corrixe todos os casos desta regra nun só paso, que se pode desfacer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por que?</translation>
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
        <translation>Mentres escribes, aquí aparece o que se pode mellorar e por que: ton e linguaxe clara, datos persoais, afirmacións sen fonte, accesibilidade, ortografía, lonxitude.</translation>
    </message>
</context>
<context>
    <name>pregonero::ColumnsModel</name>
    <message>
        <source>Said to %1</source>
        <translation>O que lle din a %1</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>O que segue %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Todo %1</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>a vila</translation>
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
        <translation>Sen ler</translation>
    </message>
    <message>
        <source>Everything heard</source>
        <translation>Todo o escoitado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n sen ler</numerusform>
            <numerusform>%1, %n sen ler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Que queres facer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orde</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Ordes</translation>
    </message>
</context>
<context>
    <name>pregonero::Composer</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n por corrixir</numerusform>
            <numerusform>%n por corrixir</numerusform>
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
        <translation>Engade antes unha conta: Contas, Engadir conta.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Anexar un ficheiro</translation>
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
        <translation>Idioma do texto</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quen o pode ver</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Aviso de contido</translation>
    </message>
    <message>
        <source>Warning shown before the text</source>
        <translation>Aviso que se amosa antes do texto</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Texto do borrador</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Escribe a resposta</translation>
    </message>
    <message>
        <source>What has to be known?</source>
        <translation>Que hai que contar?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gardar</translation>
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
        <translation>Aínda non hai contas</translation>
    </message>
    <message>
        <source>The account this was written for is no longer here. Choose the account that is to publish it.</source>
        <translation>A conta para a que se escribiu isto xa non está aquí. Escolle a conta que debe publicalo.</translation>
    </message>
    <message>
        <source>The account that heard this message is no longer here, so nothing can be sent from it. What you wrote stays here: copy it to use it elsewhere.</source>
        <translation>A conta que recibiu esta mensaxe xa non está aquí, así que non se pode enviar nada desde ela. O que escribiches queda aquí: cópiao para usalo noutro sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being copied. It can be sent when they are here.</source>
        <translation>
            <numerusform>%n ficheiro estase copiando aínda. Poderase enviar cando estea aquí.</numerusform>
            <numerusform>%n ficheiros estanse copiando aínda. Poderase enviar cando estean aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not attached: the text it was for was left before the file was copied. Open that text and attach it again.</source>
        <translation>%1 non se anexou: deixaches o texto antes de que se copiase o ficheiro. Abre ese texto e volve anexalo.</translation>
    </message>
    <message>
        <source>Account no longer here</source>
        <translation>A conta xa non está</translation>
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
        <translation>Que se ignora neste texto, quen o decidiu e por que</translation>
    </message>
    <message>
        <source>It has no version yet. One is made when you save, or pause for a while.</source>
        <translation>Aínda non ten versións. Créase unha cando gardas ou fas unha pausa.</translation>
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
        <translation>A conta</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Once it is added, this desk listens to what is said to this account, and you can answer and write in its name.</source>
        <translation>Aínda non se gardou nada. Cando a engadas, este posto escoitará o que se lle di a esta conta e poderás responder e escribir no seu nome.</translation>
    </message>
    <message>
        <source>It needs no password, so there is nothing secret to keep.</source>
        <translation>Non precisa contrasinal, así que non hai ningún segredo que gardar.</translation>
    </message>
    <message>
        <source>It is at this desk already and stays as it is. What could not be published because the network did not know this desk any more is published now.</source>
        <translation>Xa está neste posto e queda como está. O que non se puido publicar porque a rede xa non recoñecía este posto publícase agora.</translation>
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
        <translation>Esa conta non existe aquí.</translation>
    </message>
    <message>
        <source>The account %1 is here already.</source>
        <translation>A conta %1 xa está aquí.</translation>
    </message>
    <message>
        <source>Write the hashtag to listen to.</source>
        <translation>Escribe a etiqueta que queres escoitar.</translation>
    </message>
    <message>
        <source>The desk is offline. What is here can be read and answered; news comes when it is online again.</source>
        <translation>Non hai conexión. O que xa está aquí pódese ler e responder; as novidades chegarán cando volva a conexión.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Non se pode ler o ficheiro %1: %2</translation>
    </message>
    <message>
        <source>The file %1 is larger than 500 MB, more than any network takes.</source>
        <translation>O ficheiro %1 ocupa máis de 500 MB, e ningunha rede admite tanto.</translation>
    </message>
    <message>
        <source>The file could not be copied into the workspace: %1</source>
        <translation>Non se puido copiar o ficheiro no espazo de traballo: %1</translation>
    </message>
    <message>
        <source>There is nothing to publish yet: write a text or attach a file.</source>
        <translation>Aínda non hai nada que publicar: escribe un texto ou anexa un ficheiro.</translation>
    </message>
    <message>
        <source>The text is too long for %1: %2 of %3. Shorten it before sending it.</source>
        <translation>O texto é longo de máis para %1: %2 de %3. Acúrtao antes de envialo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n file(s) in one post.</source>
        <translation>
            <numerusform>%1 admite como máximo %n ficheiro por publicación.</numerusform>
            <numerusform>%1 admite como máximo %n ficheiros por publicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why it is removed: the record keeps the reason.</source>
        <translation>Indica por que se retira: o motivo queda no rexistro.</translation>
    </message>
    <message>
        <source>This column is here already.</source>
        <translation>Esta columna xa está aquí.</translation>
    </message>
    <message>
        <source>A description is too long for %1: at most %2 characters. Shorten it before sending it.</source>
        <translation>Hai unha descrición longa de máis para %1: como máximo, %2 caracteres. Acúrtaa antes de envialo.</translation>
    </message>
    <message>
        <source>%1 does not take files of the type %2. Attach it in another format.</source>
        <translation>%1 non admite ficheiros do tipo %2. Anéxeo noutro formato.</translation>
    </message>
    <message>
        <source>A file is too large for %1: at most %2. Attach a smaller one.</source>
        <translation>Hai un ficheiro grande de máis para %1: como máximo, %2. Anexa outro máis pequeno.</translation>
    </message>
    <message>
        <source>This is not published, so there is nothing to change on the network.</source>
        <translation>Isto non está publicado, así que non hai nada que cambiar na rede.</translation>
    </message>
    <message>
        <source>This was removed from the network already.</source>
        <translation>Isto xa se retirou da rede.</translation>
    </message>
    <message>
        <source>The network&apos;s own number of this post is not known here. Change it on the network itself.</source>
        <translation>Aquí non se coñece o número que a rede lle deu a esta publicación. Cámbiaa na propia rede.</translation>
    </message>
    <message>
        <source>Say why it is discarded: the record keeps the reason.</source>
        <translation>Indica por que se descarta: o motivo queda no rexistro.</translation>
    </message>
    <message>
        <source>That hour has passed. Choose a later one, or send it now.</source>
        <translation>Esa hora xa pasou. Escolle outra posterior ou envíao agora.</translation>
    </message>
    <message>
        <source>queued again</source>
        <translation>de novo en cola</translation>
    </message>
    <message>
        <source>Write what to search for.</source>
        <translation>Escribe que hai que buscar.</translation>
    </message>
    <message>
        <source>The column of everything heard stays; it can be hidden.</source>
        <translation>A columna de todo o escoitado queda; pódese agochar.</translation>
    </message>
    <message>
        <source>The desk is offline, so the network was not asked. Do it again when it is online.</source>
        <translation>Non hai conexión e non se lle preguntou á rede. Repíteo cando a haxa.</translation>
    </message>
    <message>
        <source>%1 did it, but that could not be recorded: %2</source>
        <translation>%1 fíxoo, pero non se puido rexistrar: %2</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: %1 Look on the network before you try again.</source>
        <translation>Non se sabe se se fixo: %1 Mira na rede antes de repetilo.</translation>
    </message>
    <message>
        <source>Say why: what is hidden, muted, blocked or reported needs a reason that can be shown later.</source>
        <translation>Di por que: agochar, silenciar, bloquear ou denunciar precisa un motivo que se poida amosar despois.</translation>
    </message>
    <message>
        <source>Somebody else wrote this. It can be hidden or reported, not removed.</source>
        <translation>Isto escribiuno outra persoa. Pódese agochar ou denunciar, non retirar.</translation>
    </message>
    <message>
        <source>It was not published from here, so its files and settings are not known. Edit it on the network.</source>
        <translation>Non se publicou desde aquí, así que non se coñecen os seus ficheiros nin os seus axustes. Edítaa na rede.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lets a post be edited for %n minute(s). That time has passed.</source>
        <translation>
            <numerusform>%1 deixa editar unha publicación durante %n minuto. Ese tempo xa pasou.</numerusform>
            <numerusform>%1 deixa editar unha publicación durante %n minutos. Ese tempo xa pasou.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the network.</source>
        <translation>Xa non está na rede.</translation>
    </message>
    <message>
        <source>The desk is offline. Go online to ask the network.</source>
        <translation>Non hai conexión. Conéctate para preguntarlle á rede.</translation>
    </message>
    <message>
        <source>It was not written for everybody, so it is not passed on.</source>
        <translation>Non se escribiu para todo o mundo, así que non se difunde.</translation>
    </message>
    <message>
        <source>Signed in again.</source>
        <translation>Sesión iniciada de novo.</translation>
    </message>
    <message>
        <source>The account was removed, but its secret could not be erased: %1 Erase it in the keychain.</source>
        <translation>A conta retirouse, pero non se puido borrar o seu segredo: %1 Bórrao no chaveiro.</translation>
    </message>
    <message>
        <source>The damaged file is %1. It stays in that folder, under a name with today’s date: nothing is deleted.</source>
        <translation>O ficheiro danado é %1. Queda nese cartafol, coa data de hoxe no nome: non se borra nada.</translation>
    </message>
    <message>
        <source>The newest safety copy is of %1 (%2). If it is put in place, what was written, decided or queued after that hour is missing here; what citizens said and what was published is fetched again as far as the networks still have it.</source>
        <translation>A copia de seguridade máis recente é do %1 (%2). Se se pon no seu lugar, aquí faltará o escrito, decidido ou posto en cola despois desa hora; o que dixo a xente e o publicado vólvese traer mentres as redes o conserven.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>O ficheiro danado gárdase como %1.</translation>
    </message>
    <message>
        <source>There was no safety copy that is whole, so the workspace begins anew.</source>
        <translation>Non había ningunha copia de seguridade íntegra, así que o espazo de traballo comeza de cero.</translation>
    </message>
    <message>
        <source>This program does not know the network “%1”. Install it again, or ask whoever looks after this computer.</source>
        <translation>Este programa non coñece a rede «%1». Instálao de novo ou pregunta a quen se ocupa deste ordenador.</translation>
    </message>
    <message>
        <source>Say why it is ignored: the record keeps the reason.</source>
        <translation>Di por que se ignora: o motivo queda no rexistro.</translation>
    </message>
    <message>
        <source>Choose the place in a text that is to be ignored.</source>
        <translation>Escolle o lugar do texto que se vai ignorar.</translation>
    </message>
    <message>
        <source>Say why the record ends otherwise: the record keeps the reason.</source>
        <translation>Di por que o rexistro remata doutro xeito: o motivo queda nel.</translation>
    </message>
    <message>
        <source>No earlier end of the record was kept here, so there is nothing to explain.</source>
        <translation>Aquí non se gardou ningún final anterior do rexistro, así que non hai nada que explicar.</translation>
    </message>
    <message>
        <source>The record ends as it should, so there is nothing to explain.</source>
        <translation>O rexistro remata como debe, así que non hai nada que explicar.</translation>
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
        <translation>borrador</translation>
    </message>
    <message>
        <source>draft of a reply</source>
        <translation>borrador dunha resposta</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>na saída</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publicado</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sen confirmar</translation>
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
        <translation>resposta</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Novo borrador</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versións</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar o borrador</translation>
    </message>
    <message>
        <source>Which drafts</source>
        <translation>Que borradores</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Sen publicar</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>En redacción</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Na saída</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sen confirmar</translation>
    </message>
    <message>
        <source>Not published: failed</source>
        <translation>Con erro</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicados</translation>
    </message>
    <message>
        <source>What you write below is saved as you type, and listed here.</source>
        <translation>O que escribe abaixo gárdase sobre a marcha e aparece nesta lista.</translation>
    </message>
    <message>
        <source>It is in the outbox. Take it back there to change it.</source>
        <translation>Está na caixa de saída. Retíreo de alí para cambialo.</translation>
    </message>
    <message>
        <source>It is published. What was sent stays as it was.</source>
        <translation>Está publicado. O que se enviou queda como estaba.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was published. See the outbox.</source>
        <translation>Aínda non se sabe se se publicou. Mírao na caixa de saída.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Aínda non hai borradores</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Non hai ningún así</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Descartar este borrador?</translation>
    </message>
    <message>
        <source>It goes from the list. The record keeps its versions and your reason.</source>
        <translation>Desaparece da lista. O rexistro conserva as súas versións e o seu motivo.</translation>
    </message>
    <message>
        <source>The first draft is below</source>
        <translation>O primeiro borrador está abaixo</translation>
    </message>
    <message>
        <source>What you type is on disk already. It is listed here with its first version: when you save it, or pause for a while.</source>
        <translation>O que escribes xa está no disco. Aparecerá aquí coa súa primeira versión: ao gardalo ou ao facer unha pausa.</translation>
    </message>
    <message>
        <source>Other drafts are under the choice above.</source>
        <translation>Os demais borradores escóllense arriba.</translation>
    </message>
</context>
<context>
    <name>pregonero::EditDialog</name>
    <message>
        <source>Edit what is published</source>
        <translation>Editar o publicado</translation>
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
        <translation>Aviso de contido</translation>
    </message>
    <message>
        <source>Change it on %1</source>
        <translation>Cambialo en %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change what is published on %1</source>
        <translation>Cambiar o publicado en %1</translation>
    </message>
    <message>
        <source>Who saw it may have kept the words as they were, and the network may show that it was edited. The record keeps both versions.</source>
        <translation>Quen a viu pode conservar as palabras de antes, e a rede pode amosar que se editou. O rexistro garda as dúas versións.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) stay as they are.</source>
        <translation>
            <numerusform>%n ficheiro anexo queda como está.</numerusform>
            <numerusform>%n ficheiros anexos quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartalo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribindo</translation>
    </message>
    <message>
        <source>You were writing this when the program ended. %1 still has the words as they were.</source>
        <translation>Estabas escribindo isto cando se pechou o programa. %1 ten aínda as palabras de antes.</translation>
    </message>
    <message>
        <source>%1 has not answered yet. What was asked cannot be unasked: its answer is shown here.</source>
        <translation>%1 aínda non contestou. O pedido xa non se pode retirar: a súa resposta aparecerá aquí.</translation>
    </message>
    <message>
        <source>%1 does not have these words yet. Throw them away?</source>
        <translation>%1 aínda non ten estas palabras. Descartalas?</translation>
    </message>
</context>
<context>
    <name>pregonero::FeedsPane</name>
    <message>
        <source>Only unread</source>
        <translation>Só sen ler</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Retirar esta columna</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicacións</translation>
    </message>
    <message>
        <source>Listening to the networks…</source>
        <translation>Escoitando as redes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sen ler</numerusform>
            <numerusform>%n sen ler</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to listen to yet</source>
        <translation>Aínda non hai a quen escoitar</translation>
    </message>
    <message>
        <source>Add an account of your institution. What citizens say to it will be here.</source>
        <translation>Engade unha conta da túa institución. Aquí verás o que lle di a cidadanía.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Non se atopou nada</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one followed by *.</source>
        <translation>Proba con menos palabras, ou co comezo dunha seguido de *.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Todo lido</translation>
    </message>
    <message>
        <source>What citizens say next will appear here.</source>
        <translation>Aquí aparecerá o próximo que diga a cidadanía.</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>Polo de agora, silencio</translation>
    </message>
    <message>
        <source>What citizens say will appear here.</source>
        <translation>Aquí aparecerá o que diga a cidadanía.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sen ler</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>columns that could not be read</comment>
        <translation>
            <numerusform>(e %n máis)</numerusform>
            <numerusform>(e %n máis)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything listed here was read.</source>
        <translation>Todo o desta lista está lido.</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfacer</translation>
    </message>
    <message>
        <source>Search in this column</source>
        <translation>Buscar nesta columna</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gardar</translation>
    </message>
    <message>
        <source>Keep this search as a column</source>
        <translation>Gardar esta busca como columna</translation>
    </message>
    <message>
        <source>What can be done with this post</source>
        <translation>Que se pode facer con esta publicación</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Engadir unha columna</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Esta columna</translation>
    </message>
    <message>
        <source>What can be done with this column</source>
        <translation>Que se pode facer con esta columna</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como lido</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Engadir unha columna…</translation>
    </message>
    <message>
        <source>Rename this column…</source>
        <translation>Cambiar o nome desta columna…</translation>
    </message>
    <message>
        <source>Stopped. What had arrived is here.</source>
        <translation>Interrompido. O que chegara está aquí.</translation>
    </message>
    <message>
        <source>999+ unread</source>
        <translation>máis de 999 sen ler</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aínda nada</translation>
    </message>
    <message>
        <source>What citizens say with these words will appear here.</source>
        <translation>Aquí aparecerá o que se diga con estas palabras.</translation>
    </message>
    <message>
        <source>Rename the column</source>
        <translation>Cambiar o nome da columna</translation>
    </message>
    <message>
        <source>Name; empty: what the column shows</source>
        <translation>Nome; se queda baleiro, o que amosa a columna</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar o nome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everything here was read.</source>
        <translation>Todo o que hai aquí está lido.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read.</source>
        <translation>
            <numerusform>%n marcado como lido.</numerusform>
            <numerusform>%n marcados como lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this column out of the window</source>
        <translation>Sacar esta columna da xanela</translation>
    </message>
</context>
<context>
    <name>pregonero::FindingCard</name>
    <message>
        <source>to fix</source>
        <translation>por corrixir</translation>
    </message>
    <message>
        <source>to consider</source>
        <translation>por valorar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Mellor: %1</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Non: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Ler a fonte</translation>
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
        <translation>Non se pode ler o ficheiro %1: %2</translation>
    </message>
    <message>
        <source>A rule&apos;s name is letters, digits, - and _, and its language a code such as es, or mul for any.</source>
        <translation>O nome dunha regra leva letras, cifras, - e _, e o seu idioma é un código como es, ou mul para calquera.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are. Make a copy of the rule.</source>
        <translation>Os paquetes do programa quedan como están. Fai unha copia da regra.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are.</source>
        <translation>Os paquetes do programa quedan como están.</translation>
    </message>
    <message>
        <source>The program has a pack called %1. Give this one&apos;s folder another name.</source>
        <translation>O programa xa ten un paquete chamado %1. Ponlle outro nome ao cartafol deste.</translation>
    </message>
    <message>
        <source>Say why it is removed: the record keeps the reason.</source>
        <translation>Di por que se retira: o motivo queda no rexistro.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are. Switch it off instead.</source>
        <translation>Os paquetes do programa quedan como están. Se non o queres, desactívao.</translation>
    </message>
    <message>
        <source>There is no pack called %1.</source>
        <translation>Non hai ningún paquete chamado %1.</translation>
    </message>
    <message>
        <source>There is a pack called %1 here already, and its rules would be lost. Remove it first, or give this one&apos;s folder another name.</source>
        <translation>Xa hai aquí un paquete chamado %1 e as súas regras perderíanse. Retírao antes ou ponlle outro nome ao cartafol deste.</translation>
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
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Only here: “%1” at this place</source>
        <translation>Só aquí: «%1» neste lugar</translation>
    </message>
    <message>
        <source>“%1” anywhere in this text</source>
        <translation>«%1» en calquera lugar deste texto</translation>
    </message>
    <message>
        <source>This rule in the whole of this text</source>
        <translation>Esta regra en todo este texto</translation>
    </message>
    <message>
        <source>This rule in every text of the institution</source>
        <translation>Esta regra en todos os textos da institución</translation>
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
        <translation>Ignorado: %1. O rexistro garda o motivo.</translation>
    </message>
    <message>
        <source>No longer ignored: %1.</source>
        <translation>Xa non se ignora: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfacer</translation>
    </message>
</context>
<context>
    <name>pregonero::InstitutionPage</name>
    <message>
        <source>What the rules need to know of the institution. One thing a line; what stays empty is not looked at.</source>
        <translation>O que as regras precisan saber da institución. Unha cousa por liña; o que quede baleiro non se mira.</translation>
    </message>
    <message>
        <source>&amp;Telephones, addresses and numbers of its own</source>
        <translation>&amp;Teléfonos, enderezos e números propios</translation>
    </message>
    <message>
        <source>They are no personal data: no rule warns of them.</source>
        <translation>Non son datos persoais: ningunha regra avisa deles.</translation>
    </message>
    <message>
        <source>&amp;Names: how it is called wrongly = how it is called</source>
        <translation>&amp;Nomes: como se lle chama mal = como se lle chama</translation>
    </message>
    <message>
        <source>A text that says the first is asked to say the second.</source>
        <translation>Se un texto di o primeiro, proponse o segundo.</translation>
    </message>
    <message>
        <source>&amp;Accounts of its own on networks</source>
        <translation>&amp;Contas propias nas redes</translation>
    </message>
    <message>
        <source>Mentioning them is no mention of a person.</source>
        <translation>Mencionalas non é mencionar unha persoa.</translation>
    </message>
    <message>
        <source>&amp;Electoral periods: first day – last day</source>
        <translation>Períodos &amp;electorais: primeiro día – último día</translation>
    </message>
    <message>
        <source>On these days, both included, rules on neutrality hold that otherwise do not.</source>
        <translation>Neses días, ambos incluídos, rexen regras de neutralidade que o resto do tempo non rexen.</translation>
    </message>
    <message>
        <source>&amp;Words that are no misspellings, in any language</source>
        <translation>&amp;Palabras que non son faltas, en calquera idioma</translation>
    </message>
    <message>
        <source>Names of streets, quarters, people, feasts.</source>
        <translation>Nomes de rúas, barrios, persoas, festas.</translation>
    </message>
    <message>
        <source>“%1” has no =: write the wrong name, =, and the right one.</source>
        <translation>En «%1» falta o =: escribe o nome incorrecto, = e o correcto.</translation>
    </message>
    <message>
        <source>“%1” is no period: write its first and its last day, such as 2027-04-06 – 2027-05-23.</source>
        <translation>«%1» non é un período: escribe o primeiro día e o último, por exemplo 2027-04-06 – 2027-05-23.</translation>
    </message>
</context>
<context>
    <name>pregonero::MainWindow</name>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;Novo borrador</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>&amp;Listen now</source>
        <translation>&amp;Escoitar agora</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>Traballar sen &amp;conexión</translation>
    </message>
    <message>
        <source>&amp;Search what was heard</source>
        <translation>&amp;Buscar no escoitado</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>&amp;Seguinte sen ler</translation>
    </message>
    <message>
        <source>Only un&amp;read</source>
        <translation>Só sen &amp;ler</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Seguinte por co&amp;rrixir</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>&amp;Anexar un ficheiro…</translation>
    </message>
    <message>
        <source>Go to &amp;Feeds</source>
        <translation>Ir a &amp;Escoita</translation>
    </message>
    <message>
        <source>Go to &amp;Drafts</source>
        <translation>Ir a &amp;Borradores</translation>
    </message>
    <message>
        <source>Go to C&amp;hecker</source>
        <translation>Ir a Co&amp;mprobador</translation>
    </message>
    <message>
        <source>Go to &amp;Outbox</source>
        <translation>Ir a &amp;Saída</translation>
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
        <translation>&amp;Devolver os paneis ao seu sitio</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Engadir conta…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Contas…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que queres facer?</translation>
    </message>
    <message>
        <source>&amp;Check the record</source>
        <translation>&amp;Comprobar o rexistro</translation>
    </message>
    <message>
        <source>&amp;Export the record…</source>
        <translation>&amp;Exportar o rexistro…</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exportar o rexistro</translation>
    </message>
    <message>
        <source>&amp;About Pregonero</source>
        <translation>&amp;Acerca de Pregonero</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Saír</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escoita</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Contas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;xuda</translation>
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
        <translation>Saída</translation>
    </message>
    <message>
        <source>&amp;Mark all of the column as read</source>
        <translation>&amp;Marcar toda a columna como lida</translation>
    </message>
    <message>
        <source>&amp;Add a column…</source>
        <translation>&amp;Engadir unha columna…</translation>
    </message>
    <message>
        <source>&amp;Keep this search as a column</source>
        <translation>&amp;Gardar esta busca como columna</translation>
    </message>
    <message>
        <source>Ne&amp;xt column</source>
        <translation>Columna &amp;seguinte</translation>
    </message>
    <message>
        <source>&amp;Previous column</source>
        <translation>Columna an&amp;terior</translation>
    </message>
    <message>
        <source>Re&amp;name the column…</source>
        <translation>Cambiar o &amp;nome da columna…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the column</source>
        <translation>&amp;Retirar a columna</translation>
    </message>
    <message>
        <source>&amp;Bring the column back</source>
        <translation>Rec&amp;uperar a columna</translation>
    </message>
    <message>
        <source>The record is whole as far as it goes. The keychain could not be read, so whether its end was cut off is not known.</source>
        <translation>O rexistro está íntegro ata onde chega. Non se puido ler o chaveiro, así que non se sabe se lle falta o final.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n anotación escrita en %1.</numerusform>
            <numerusform>%n anotacións escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>See it on the network</source>
        <translation>Vela na rede</translation>
    </message>
    <message>
        <source>Column removed: %1. Its posts are still here.</source>
        <translation>Columna retirada: %1. As súas mensaxes seguen aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s). Its end has nothing to be compared with yet: it is kept in the keychain from now on.</source>
        <translation>
            <numerusform>O rexistro está íntegro: %n anotación. O seu final aínda non ten con que compararse: desde agora gárdase no chaveiro.</numerusform>
            <numerusform>O rexistro está íntegro: %n anotacións. O seu final aínda non ten con que compararse: desde agora gárdase no chaveiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were correcting a published post when the program ended. Choose the post and Edit: your words are there.</source>
        <translation>Estabas corrixindo unha publicación cando se pechou o programa. Escóllea e preme Editar: as túas palabras están aí.</translation>
    </message>
    <message>
        <source>Signed in again as %1.</source>
        <translation>Sesión iniciada de novo como %1.</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>Aviso an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>&amp;Corrixilo</translation>
    </message>
    <message>
        <source>&amp;Why this finding?</source>
        <translation>Por &amp;que este aviso?</translation>
    </message>
    <message>
        <source>&amp;Ignore this finding…</source>
        <translation>&amp;Ignorar este aviso…</translation>
    </message>
    <message>
        <source>What is i&amp;gnored in this text</source>
        <translation>Que se i&amp;gnora neste texto</translation>
    </message>
    <message>
        <source>&amp;Versions of this text…</source>
        <translation>&amp;Versións deste texto…</translation>
    </message>
    <message>
        <source>Go to &amp;Replies</source>
        <translation>Ir a &amp;Respostas</translation>
    </message>
    <message>
        <source>Go to R&amp;ules</source>
        <translation>Ir a Re&amp;gras</translation>
    </message>
    <message>
        <source>&amp;Save this layout as…</source>
        <translation>&amp;Gardar esta disposición como…</translation>
    </message>
    <message>
        <source>&amp;Rules of the house…</source>
        <translation>&amp;Regras da casa…</translation>
    </message>
    <message>
        <source>Rule &amp;workbench</source>
        <translation>&amp;Obradoiro de regras</translation>
    </message>
    <message>
        <source>E&amp;xplain the end of the record…</source>
        <translation>E&amp;xplicar o final do rexistro…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>&amp;Disposicións</translation>
    </message>
    <message>
        <source>&amp;Delete a layout</source>
        <translation>&amp;Eliminar unha disposición</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Disposición: %1</translation>
    </message>
    <message>
        <source>Delete the layout “%1”</source>
        <translation>Eliminar a disposición «%1»</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Gardar a disposición</translation>
    </message>
    <message>
        <source>Name. One of the same name is replaced.</source>
        <translation>Nome. Se xa hai unha con ese nome, substitúese.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The layout could not be saved: %1 cannot be written.</source>
        <translation>Non se puido gardar a disposición: non se pode escribir en %1.</translation>
    </message>
    <message>
        <source>Saved as “%1”. It is in the menu View, Layouts.</source>
        <translation>Gardada como «%1». Está no menú Ver, Disposicións.</translation>
    </message>
    <message>
        <source>That layout could not be read. The panes stand as at first.</source>
        <translation>Non se puido ler esa disposición. Os paneis están como ao principio.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperala</translation>
    </message>
    <message>
        <source>Layout deleted: %1.</source>
        <translation>Disposición eliminada: %1.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Throw the words away</source>
        <translation>Descartar o texto</translation>
    </message>
    <message>
        <source>Checking the record…</source>
        <translation>Comprobando o rexistro…</translation>
    </message>
    <message>
        <source>The record does not end as it did when it was last kept. Where a backup was put in place, that is why. %1</source>
        <translation>O rexistro non remata como a última vez que se gardou. Se se restaurou unha copia de seguridade, é por iso. %1</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s), none of them changed, moved or missing.</source>
        <translation>
            <numerusform>O rexistro está íntegro: %n anotación, sen cambios nin faltas.</numerusform>
            <numerusform>O rexistro está íntegro: %n anotacións, ningunha cambiada, movida nin perdida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its end was explained %n time(s).</source>
        <translation>
            <numerusform>O seu final explicouse %n vez.</numerusform>
            <numerusform>O seu final explicouse %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain the end of the record</source>
        <translation>Explicar o final do rexistro</translation>
    </message>
    <message>
        <source>Do you know why the record ends otherwise?</source>
        <translation>Sabes por que o rexistro remata doutro xeito?</translation>
    </message>
    <message>
        <source>If a backup was put in place, what came after it is no longer here. Your explanation becomes part of the record, and later checks start from what is here now.</source>
        <translation>Se se restaurou unha copia de seguridade, o posterior a ela xa non está aquí. A túa explicación pasa a formar parte do rexistro e as próximas comprobacións parten do que hai agora.</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Explicalo</translation>
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
        <translation>Respostas: %1</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Sen custo.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Custo: %1</translation>
    </message>
    <message>
        <source>No network is installed</source>
        <translation>Non hai ningunha rede instalada</translation>
    </message>
    <message>
        <source>A network could not be loaded (%1). %2</source>
        <translation>Non se puido cargar unha rede (%1). %2</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>The program knows no network: a part of it is missing. Install it again, or ask whoever looks after this computer.</source>
        <translation>O programa non coñece ningunha rede: fáltalle unha parte. Instálao de novo ou pregunta a quen se ocupa deste ordenador.</translation>
    </message>
</context>
<context>
    <name>pregonero::OpeningNote</name>
    <message>
        <source>The program did not end well last time, so the workspace (%1) is looked through for damage before it opens.</source>
        <translation>O programa non rematou ben a última vez, así que o espazo de traballo (%1) revísase por se hai danos antes de abrilo.</translation>
    </message>
    <message>
        <source>This version keeps the workspace in another form. A copy of it (%1) is made first.</source>
        <translation>Esta versión garda o espazo de traballo doutro xeito. Antes faise unha copia (%1).</translation>
    </message>
    <message>
        <source>The workspace (%1) takes the form that this version needs. The copy made before stays.</source>
        <translation>O espazo de traballo (%1) toma a forma que precisa esta versión. A copia feita antes consérvase.</translation>
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
        <translation>Abrindo o espazo de traballo</translation>
    </message>
    <message>
        <source>This cannot be skipped: nothing is written to a file that could be damaged. A large workspace takes some seconds.</source>
        <translation>Isto non se pode omitir: non se escribe nun ficheiro que podería estar danado. Un espazo de traballo grande tarda uns segundos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Pechar</translation>
    </message>
    <message>
        <source>Ends the program once this is over</source>
        <translation>Pecha o programa cando isto remate</translation>
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
        <translation>estase enviando</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publicado</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sen confirmar</translation>
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
        <translation>Saída</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Was it published?…</source>
        <translation>Publicouse?…</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corrixir o texto</translation>
    </message>
    <message>
        <source>Nothing on its way</source>
        <translation>Non hai nada en camiño</translation>
    </message>
    <message>
        <source>What you publish waits here until the network confirms it with its own number and address. Offline it simply waits.</source>
        <translation>O que publicas agarda aquí ata que a rede o confirma co seu número e o seu enderezo. Sen conexión, simplemente agarda.</translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n sen confirmar</numerusform>
            <numerusform>%n sen confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published</source>
        <translation>
            <numerusform>%n sen publicar</numerusform>
            <numerusform>%n sen publicar</numerusform>
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
        <translation>Non se puido abrir ningún navegador. O enderezo é %1</translation>
    </message>
</context>
<context>
    <name>pregonero::PackChange</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Non se pode escribir %1: %2</translation>
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
        <translation>Non é un paquete de regras que se poida incorporar: %1 Non se cambiou nada.</translation>
    </message>
    <message>
        <source>its folders lie too deep.</source>
        <translation>ten demasiados cartafoles un dentro doutro.</translation>
    </message>
    <message>
        <source>a name in it leads out of its folder (%1).</source>
        <translation>contén un nome que leva fóra do seu cartafol (%1).</translation>
    </message>
    <message>
        <source>there is a link in it (%1).</source>
        <translation>contén unha ligazón (%1).</translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n files in it.</source>
        <translation>
            <numerusform>contén máis de %n ficheiro.</numerusform>
            <numerusform>contén máis de %n ficheiros.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be unpacked.</source>
        <translation>non se pode descomprimir %1.</translation>
    </message>
    <message>
        <source>unpacked it is larger than any pack is (%1).</source>
        <translation>descomprimido ocupa máis ca calquera paquete (%1).</translation>
    </message>
    <message>
        <source>it is no zip file, or a damaged one.</source>
        <translation>non é un ficheiro zip ou está danado.</translation>
    </message>
    <message>
        <source>a pack is one folder with its rules in it.</source>
        <translation>un paquete é un cartafol coas súas regras dentro.</translation>
    </message>
    <message>
        <source>its folder&apos;s name is no name for a pack: letters, digits, - and _.</source>
        <translation>o nome do seu cartafol non vale para un paquete: letras, cifras, - e _.</translation>
    </message>
    <message>
        <source>there is no rule in it.</source>
        <translation>non contén ningunha regra.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Non se pode ler o ficheiro %1: %2</translation>
    </message>
    <message>
        <source>it is larger than 20 MB.</source>
        <translation>ocupa máis de 20 MB.</translation>
    </message>
    <message>
        <source>The pack cannot be written to %1: %2</source>
        <translation>Non se pode escribir o paquete en %1: %2</translation>
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
        <translation>Revisado por unha persoa nativa: aínda non.</translation>
    </message>
    <message>
        <source>Reviewed by a native speaker: %1.</source>
        <translation>Revisado por unha persoa nativa: %1.</translation>
    </message>
    <message>
        <source>Texts are checked by the packs that are on. Whoever changes this, and when, is on record.</source>
        <translation>Os textos revísanse cos paquetes activados. No rexistro queda quen cambia isto e cando.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepcións</translation>
    </message>
    <message>
        <source>For one account or one language, something else may hold than what is said above.</source>
        <translation>Para unha conta ou un idioma pode rexer algo distinto do de arriba.</translation>
    </message>
    <message>
        <source>&amp;Add an exception</source>
        <translation>&amp;Engadir unha excepción</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regra</numerusform>
            <numerusform>%n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this workspace.</source>
        <translation>Deste espazo de traballo.</translation>
    </message>
    <message>
        <source>Speaks of: %1 Says nothing of: %2</source>
        <translation>Avisa de: %1 Non avisa de: %2</translation>
    </message>
    <message>
        <source>Pack or position</source>
        <translation>Paquete ou criterio</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activado ou non</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
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
        <translation>para todas as contas</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>for an account that is gone</source>
        <translation>para unha conta que xa non está</translation>
    </message>
    <message>
        <source>in every language</source>
        <translation>en todos os idiomas</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>Retirar esta excepción</translation>
    </message>
    <message>
        <source>On these the institution decides. Each that is on adds the rules that keep to it:</source>
        <translation>Nisto decide a institución. Cada criterio activado engade as regras que o seguen:</translation>
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
        <translation>Devolver este panel á xanela</translation>
    </message>
    <message>
        <source>Take this pane out of the window</source>
        <translation>Sacar este panel da xanela</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation>Agochar este panel</translation>
    </message>
</context>
<context>
    <name>pregonero::PlacesModel</name>
    <message>
        <source>the text as a whole</source>
        <translation>o texto no seu conxunto</translation>
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
        <translation>&amp;Marcar como lido</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>No longer a &amp;favourite</source>
        <translation>Retirar de &amp;favoritos</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>&amp;Impulsar</translation>
    </message>
    <message>
        <source>Take the &amp;boost back</source>
        <translation>Desfacer o &amp;impulso</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Remove from the &amp;network…</source>
        <translation>Retirar da re&amp;de…</translation>
    </message>
    <message>
        <source>&amp;Hide this post…</source>
        <translation>&amp;Agochar esta publicación…</translation>
    </message>
    <message>
        <source>M&amp;ute the author…</source>
        <translation>&amp;Silenciar a quen a escribiu…</translation>
    </message>
    <message>
        <source>Bl&amp;ock the author…</source>
        <translation>Blo&amp;quear a quen a escribiu…</translation>
    </message>
    <message>
        <source>Re&amp;port to the network…</source>
        <translation>De&amp;nunciar á rede…</translation>
    </message>
    <message>
        <source>&amp;See it on the network</source>
        <translation>&amp;Vela na rede</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Copiar o seu enderezo</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>&amp;Marcar como non lido</translation>
    </message>
    <message>
        <source>%1 was asked something about this post and has not answered yet.</source>
        <translation>Pediuse algo a %1 sobre esta publicación e aínda non contestou.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>What can be done with the post of %1</source>
        <translation>Que se pode facer coa publicación de %1</translation>
    </message>
    <message>
        <source>Remove this post from %1?</source>
        <translation>Retirar esta publicación de %1?</translation>
    </message>
    <message>
        <source>It goes from the network; copies that others made may stay. What was heard of it stays here, with your reason.</source>
        <translation>Desaparece da rede; poden quedar copias feitas por outras persoas. O que se recibiu aquí consérvase, co teu motivo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Hide this post?</source>
        <translation>Agochar esta publicación?</translation>
    </message>
    <message>
        <source>%1 is asked to hide it. Bringing it back is done on the network.</source>
        <translation>Pídeselle a %1 que a agoche. Para recuperala hai que ir á rede.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Agochar</translation>
    </message>
    <message>
        <source>Mute %1?</source>
        <translation>Silenciar a %1?</translation>
    </message>
    <message>
        <source>%1 is asked not to bring what %2 says any more. They are not told. Taking it back is done on the network.</source>
        <translation>Pídeselle a %1 que non traia máis o que di %2. Non se lle avisa. Para desfacelo hai que ir á rede.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Bloquear a %1?</translation>
    </message>
    <message>
        <source>%1 is asked to keep %2 and this account apart: neither hears the other. A public body seldom may: say on what ground. Taking it back is done on the network.</source>
        <translation>Pídeselle a %1 que separe %2 desta conta: ningunha oirá a outra. Unha administración rara vez pode facelo: di con que fundamento. Para desfacelo hai que ir á rede.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Report this post?</source>
        <translation>Denunciar esta publicación?</translation>
    </message>
    <message>
        <source>Those who moderate %1 are asked to look at it; they decide. Your reason is kept here and not sent.</source>
        <translation>Pídeselle a quen modera %1 que a revise; a decisión é súa. O teu motivo gárdase aquí e non se envía.</translation>
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
        <translation>Non se fixo. %1</translation>
    </message>
    <message>
        <source>Its address is on the clipboard.</source>
        <translation>O seu enderezo está no portapapeis.</translation>
    </message>
    <message>
        <source>to edit it</source>
        <translation>editala</translation>
    </message>
    <message>
        <source>to remove it</source>
        <translation>retirala</translation>
    </message>
    <message>
        <source>to mark it as a favourite</source>
        <translation>marcala como favorita</translation>
    </message>
    <message>
        <source>to take the favourite back</source>
        <translation>retirala de favoritas</translation>
    </message>
    <message>
        <source>to boost it</source>
        <translation>impulsala</translation>
    </message>
    <message>
        <source>to take the boost back</source>
        <translation>desfacer o impulso</translation>
    </message>
    <message>
        <source>to hide it</source>
        <translation>agochala</translation>
    </message>
    <message>
        <source>to mute its author</source>
        <translation>silenciar a quen a escribiu</translation>
    </message>
    <message>
        <source>to block its author</source>
        <translation>bloquear a quen a escribiu</translation>
    </message>
    <message>
        <source>to look at it (report)</source>
        <translation>revisala (denuncia)</translation>
    </message>
    <message>
        <source>%1 confirmed it: the post has the new words.</source>
        <translation>%1 confírmao: a publicación ten as palabras novas.</translation>
    </message>
    <message>
        <source>%1 confirmed it: the post is removed. The record keeps your reason.</source>
        <translation>%1 confírmao: a publicación retirouse. O rexistro garda o teu motivo.</translation>
    </message>
    <message>
        <source>%1 confirmed it: marked as a favourite.</source>
        <translation>%1 confírmao: marcada como favorita.</translation>
    </message>
    <message>
        <source>%1 confirmed it: no longer a favourite.</source>
        <translation>%1 confírmao: xa non é favorita.</translation>
    </message>
    <message>
        <source>%1 confirmed it: boosted, so your followers see it.</source>
        <translation>%1 confírmao: impulsada, vena quen te segue.</translation>
    </message>
    <message>
        <source>%1 confirmed it: the boost is taken back.</source>
        <translation>%1 confírmao: o impulso desfíxose.</translation>
    </message>
    <message>
        <source>%1 confirmed it: the post is hidden. The record keeps your reason.</source>
        <translation>%1 confírmao: a publicación está agochada. O rexistro garda o teu motivo.</translation>
    </message>
    <message>
        <source>%1 confirmed it: %2 is muted. The record keeps your reason.</source>
        <translation>%1 confírmao: %2 está en silencio. O rexistro garda o teu motivo.</translation>
    </message>
    <message>
        <source>%1 confirmed it: %2 is blocked. The record keeps your reason.</source>
        <translation>%1 confírmao: bloqueouse a %2. O rexistro garda o teu motivo.</translation>
    </message>
    <message>
        <source>%1 has the report. The record keeps your reason.</source>
        <translation>%1 ten a denuncia. O rexistro garda o teu motivo.</translation>
    </message>
    <message>
        <source>Asked %1 on %2: nobody knows whether it was done</source>
        <translation>Pediuse %1 o %2: non se sabe se se fixo</translation>
    </message>
</context>
<context>
    <name>pregonero::PostDelegate</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
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
        <translation>xa non está na rede</translation>
    </message>
</context>
<context>
    <name>pregonero::PostEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>Texto da publicación</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing to mend here. F8 goes to the next finding.</source>
        <translation>Nada que corrixir aquí. F8 leva ao seguinte por corrixir.</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Engadir «%1» ao dicionario</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n places of this rule</source>
        <translation>
            <numerusform>Corrixir %n caso desta regra</numerusform>
            <numerusform>Corrixir os %n casos desta regra</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
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
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>a file without description</source>
        <translation>un ficheiro sen descrición</translation>
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
        <translation>Publicado. O número e o enderezo que lle deu a rede están na caixa de saída.</translation>
    </message>
    <message>
        <source>Look into the outbox. %1</source>
        <translation>Mírao na caixa de saída. %1</translation>
    </message>
    <message>
        <source>In the outbox. It goes out when the desk is online again.</source>
        <translation>Na caixa de saída. Sairá cando volva a conexión.</translation>
    </message>
    <message>
        <source>In the outbox. How it goes is shown there until the network has it.</source>
        <translation>Na caixa de saída. Alí vese como vai ata que a rede o teña.</translation>
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
        <translation>Queda no rexistro.</translation>
    </message>
    <message>
        <source>&amp;Why? The record keeps the reason.</source>
        <translation>&amp;Por que? O motivo queda no rexistro.</translation>
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
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What this person said before</source>
        <translation>O que esta persoa dixo antes</translation>
    </message>
    <message>
        <source>Choose what to answer</source>
        <translation>Escolle a quen responder</translation>
    </message>
    <message>
        <source>Select a message in Feeds. The conversation opens here, with the reply under it.</source>
        <translation>Escolle unha mensaxe en Escoita. Aquí abrirase a conversa, coa resposta debaixo.</translation>
    </message>
    <message>
        <source>%1 · first message here</source>
        <translation>%1 · primeira mensaxe aquí</translation>
    </message>
    <message>
        <source>%1 · %2 messages here since %3</source>
        <translation>%1 · %2 mensaxes aquí desde %3</translation>
    </message>
    <message>
        <source>What is known here is shown; the network could not be asked for more. %1</source>
        <translation>Amósase o que aquí se sabe; non se lle puido pedir máis á rede. %1</translation>
    </message>
    <message>
        <source>What can be done with this post</source>
        <translation>Que se pode facer con esta publicación</translation>
    </message>
    <message>
        <source>Asking the network what others said…</source>
        <translation>Preguntándolle á rede que dixeron outras persoas…</translation>
    </message>
    <message>
        <source>Stopped. What is known here is shown.</source>
        <translation>Interrompido. Amósase o que aquí se sabe.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
</context>
<context>
    <name>pregonero::ResolveDialog</name>
    <message>
        <source>Yes, it is there</source>
        <translation>Si, está aí</translation>
    </message>
    <message>
        <source>No, it is not there</source>
        <translation>Non, non está</translation>
    </message>
    <message>
        <source>Was it published?</source>
        <translation>Publicouse?</translation>
    </message>
    <message>
        <source>Look at the account on the network itself. Is this text there?</source>
        <translation>Mira a conta na propia rede. Está aí este texto?</translation>
    </message>
    <message>
        <source>Its address, if you have it</source>
        <translation>O seu enderezo, se o tes</translation>
    </message>
    <message>
        <source>Address of the publication</source>
        <translation>Enderezo da publicación</translation>
    </message>
    <message>
        <source>Write it into the record</source>
        <translation>Anotar no rexistro</translation>
    </message>
</context>
<context>
    <name>pregonero::Row</name>
    <message>
        <source>unread</source>
        <translation>sen ler</translation>
    </message>
</context>
<context>
    <name>pregonero::RuleBench</name>
    <message>
        <source>The draft in hand</source>
        <translation>O borrador aberto</translation>
    </message>
</context>
<context>
    <name>pregonero::RuleEditor</name>
    <message>
        <source>The rule&apos;s file</source>
        <translation>O ficheiro da regra</translation>
    </message>
</context>
<context>
    <name>pregonero::RulesDialog</name>
    <message>
        <source>Rules of the house</source>
        <translation>Regras da casa</translation>
    </message>
    <message>
        <source>Packs and positions</source>
        <translation>Paquetes e criterios</translation>
    </message>
    <message>
        <source>&amp;Packs and positions</source>
        <translation>&amp;Paquetes e criterios</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>A institución</translation>
    </message>
    <message>
        <source>The &amp;institution</source>
        <translation>A &amp;institución</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody has changed this yet.</source>
        <translation>Aínda non o cambiou ninguén.</translation>
    </message>
    <message>
        <source>Last changed by %1 on %2.</source>
        <translation>Último cambio: %1, o %2.</translation>
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
        <translation>Regras</translation>
    </message>
    <message>
        <source>Go to the draft</source>
        <translation>Ir ao borrador</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Deixar de ignorar</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Seguir revisando</translation>
    </message>
    <message>
        <source>What the rules find, or what is ignored</source>
        <translation>Que atopan as regras ou que se ignora</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Atopado</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Rules that find something in the drafts</source>
        <translation>Regras que atopan algo nos borradores</translation>
    </message>
    <message>
        <source>Places of the rule</source>
        <translation>Casos da regra</translation>
    </message>
    <message>
        <source>What is ignored</source>
        <translation>Que se ignora</translation>
    </message>
    <message>
        <source>Checking the drafts</source>
        <translation>Revisando os borradores</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>Ignorado (%1)</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Non se ignora nada</translation>
    </message>
    <message>
        <source>Where a rule is wrong about a text, choose “Ignore…” beside the finding and say why. It is listed here with who, when and the reason, and can be taken back.</source>
        <translation>Cando unha regra se equivoque cun texto, escolle «Ignorar…» ao lado do aviso e di por que. Aquí verase quen, cando e o motivo, e poderase desfacer.</translation>
    </message>
    <message>
        <source>What the rules find in them is listed here as it is found.</source>
        <translation>O que as regras atopan neles aparece aquí segundo se atopa.</translation>
    </message>
    <message>
        <source>No open drafts</source>
        <translation>Non hai borradores abertos</translation>
    </message>
    <message>
        <source>What the rules find in the drafts of everybody is listed here by rule, so that one can be gone through from draft to draft.</source>
        <translation>Aquí aparece, por regras, o que atopan nos borradores de todo o equipo, para repasar cada unha de borrador en borrador.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que corrixir</translation>
    </message>
    <message numerus="yes">
        <source>The rules find nothing in the %n open draft(s).</source>
        <translation>
            <numerusform>As regras non atopan nada no borrador aberto.</numerusform>
            <numerusform>As regras non atopan nada nos %n borradores abertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfacer</translation>
    </message>
    <message>
        <source>No longer ignored: %1.</source>
        <translation>Xa non se ignora: %1.</translation>
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
        <translation>Programar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horario</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Día e hora</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cando</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Fuso</translation>
    </message>
    <message>
        <source>That hour has passed. Choose a later one.</source>
        <translation>Esa hora xa pasou. Escolle outra posterior.</translation>
    </message>
    <message>
        <source>It goes out %1 by this computer&apos;s clock, if the program is open then.</source>
        <translation>Sairá %1 segundo o reloxo deste ordenador, se o programa está aberto nese momento.</translation>
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
        <translation>Aparencia</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño do texto</translation>
    </message>
    <message>
        <source>Of the size that the system uses.</source>
        <translation>Respecto do tamaño que usa o sistema.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este posto</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Idioma do programa</translation>
    </message>
    <message>
        <source>Changes when the program is next started.</source>
        <translation>Cambia a próxima vez que se abra o programa.</translation>
    </message>
    <message>
        <source>Who sits &amp;here</source>
        <translation>Quen ocupa este &amp;posto</translation>
    </message>
    <message>
        <source>The name that the record gives to what is decided at this desk, from the next start on.</source>
        <translation>O nome co que o rexistro anota o que se decide neste posto, desde a próxima vez que se abra.</translation>
    </message>
    <message>
        <source>&amp;Listen to the networks every</source>
        <translation>&amp;Escoitar as redes cada</translation>
    </message>
    <message>
        <source>What this desk keeps</source>
        <translation>O que garda este posto</translation>
    </message>
    <message>
        <source>&amp;Folder of this workspace</source>
        <translation>C&amp;artafol deste espazo de traballo</translation>
    </message>
    <message>
        <source>What was heard, the drafts, the outbox and the record are in it. To choose another, start the program with --workspace.</source>
        <translation>Contén o escoitado, os borradores, a caixa de saída e o rexistro. Para escoller outro, abre o programa con --workspace.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>As the system names you</source>
        <translation>Como te chama o sistema</translation>
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
        <translation>No navegador ábrese a páxina do propio servidor, que pregunta se este programa pode actuar en nome da conta. O contrasinal escríbese alí, nunca aquí.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Address of the server&apos;s page</source>
        <translation>Enderezo da páxina do servidor</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>V&amp;olver abrila</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Co&amp;piar o enderezo</translation>
    </message>
    <message>
        <source>If the page shows a &amp;code, paste it here</source>
        <translation>Se a páxina amosa un &amp;código, pégueo aquí</translation>
    </message>
    <message>
        <source>Code from the server&apos;s page</source>
        <translation>Código da páxina do servidor</translation>
    </message>
    <message>
        <source>I have a &amp;token</source>
        <translation>Teño un &amp;token</translation>
    </message>
    <message>
        <source>I have a token</source>
        <translation>Teño un token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Made by hand on the server&apos;s page, under development. It lets this program in without the browser; whoever has it can write in the account&apos;s name.</source>
        <translation>Créase a man na páxina do servidor, no apartado de desenvolvemento. Permite que este programa entre sen pasar polo navegador; quen o teña pode escribir en nome da conta.</translation>
    </message>
    <message>
        <source>Your browser shows the page of %1. Allow access there; this window then goes on by itself.</source>
        <translation>O navegador amosa a páxina de %1. Autoriza alí o acceso; esta xanela continuará soa.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, open it in any browser, allow access there, and come back.</source>
        <translation>Non se puido abrir ningún navegador. Copia o enderezo, ábreo en calquera navegador, autoriza alí o acceso e volve.</translation>
    </message>
</context>
<context>
    <name>pregonero::SuppressionsModel</name>
    <message>
        <source>“%1”, only at that place</source>
        <translation>«%1», só nese lugar</translation>
    </message>
    <message>
        <source>the whole rule, in one text</source>
        <translation>a regra enteira, nun texto</translation>
    </message>
    <message>
        <source>“%1”, anywhere in one text</source>
        <translation>«%1», en calquera lugar dun texto</translation>
    </message>
    <message>
        <source>the whole rule, in every text</source>
        <translation>a regra enteira, en todos os textos</translation>
    </message>
    <message>
        <source>“%1”, in every text</source>
        <translation>«%1», en todos os textos</translation>
    </message>
    <message>
        <source>%1, %2. Ignored by %3: %4</source>
        <comment>rule, where, person, reason</comment>
        <translation>%1, %2. Ignórao %3: %4</translation>
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
        <translation>Rexistro: aínda sen comprobar</translation>
    </message>
    <message>
        <source>Online · listening…</source>
        <translation>En liña · escoitando…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En liña</translation>
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
            <numerusform>%n sen publicar</numerusform>
            <numerusform>%n sen publicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: empty</source>
        <translation>Saída: baleira</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Saída: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to you unread</source>
        <translation>
            <numerusform>%n mensaxe para ti sen ler</numerusform>
            <numerusform>%n mensaxes para ti sen ler</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message to you was read</source>
        <translation>Todas as mensaxes para ti están lidas</translation>
    </message>
    <message>
        <source>Record: could not be checked</source>
        <translation>Rexistro: non se puido comprobar</translation>
    </message>
    <message>
        <source>The record is NOT whole: see Help, Check the record</source>
        <translation>O rexistro NON está íntegro: vaia a Axuda, Comprobar o rexistro</translation>
    </message>
    <message>
        <source>No answer for %1 since %2 · work goes on</source>
        <translation>Sen resposta para %1 desde as %2 · séguese traballando</translation>
    </message>
    <message>
        <source>Record not checked</source>
        <translation>Rexistro sen comprobar</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Sen resposta desde as %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sen ler</numerusform>
            <numerusform>%n sen ler</numerusform>
        </translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Todo lido</translation>
    </message>
    <message>
        <source>Record whole</source>
        <translation>Rexistro íntegro</translation>
    </message>
    <message>
        <source>Record NOT whole</source>
        <translation>O rexistro NON está íntegro</translation>
    </message>
    <message>
        <source>Record whole as far as it goes: the keychain could not be read</source>
        <translation>Rexistro íntegro ata onde chega: non se puido ler o chaveiro</translation>
    </message>
    <message>
        <source>Record’s end not checked</source>
        <translation>Final sen comprobar</translation>
    </message>
    <message numerus="yes">
        <source>Record whole, %Ln entry(s)</source>
        <translation>
            <numerusform>Rexistro íntegro, %Ln anotación</numerusform>
            <numerusform>Rexistro íntegro, %Ln anotacións</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked at %1: %Ln entry(s)</source>
        <translation>
            <numerusform>Comprobado ás %1: %Ln anotación</numerusform>
            <numerusform>Comprobado ás %1: %Ln anotacións</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · another program does the sending</source>
        <translation>%1 · envía outro programa</translation>
    </message>
    <message>
        <source>Another program sends</source>
        <translation>Envía outro programa</translation>
    </message>
    <message>
        <source>%1 · another program sends</source>
        <translation>%1 · envía outro programa</translation>
    </message>
    <message numerus="yes">
        <source>Record whole, %Ln entry(s), checked for the first time</source>
        <translation>
            <numerusform>Rexistro íntegro, %Ln anotación, comprobado por primeira vez</numerusform>
            <numerusform>Rexistro íntegro, %Ln anotacións, comprobado por primeira vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Offline (your choice)</source>
        <translation>Sen conexión (elixíchelo ti)</translation>
    </message>
    <message>
        <source>Offline since %1 (your choice) · work goes on</source>
        <translation>Sen conexión desde as %1 (elixíchelo ti) · séguese traballando</translation>
    </message>
    <message>
        <source>Offline (your choice) · work goes on</source>
        <translation>Sen conexión (elixíchelo ti) · séguese traballando</translation>
    </message>
    <message>
        <source>No account yet: add one</source>
        <translation>Aínda non hai contas: engade unha</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aínda sen conta</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Inicia sesión de novo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again: %n account(s)</source>
        <translation>
            <numerusform>Inicia sesión de novo: %n conta</numerusform>
            <numerusform>Inicia sesión de novo: %n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de novo</translation>
    </message>
    <message>
        <source>%1 of %2 accounts do not answer, since %3 · work goes on</source>
        <translation>%1 de %2 contas non responden desde as %3 · séguese traballando</translation>
    </message>
    <message>
        <source>%1 of %2 do not answer</source>
        <comment>accounts</comment>
        <translation>%1 de %2 non responden</translation>
    </message>
    <message>
        <source>Asking the networks…</source>
        <translation>Preguntando ás redes…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aínda sen preguntar</translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n sen confirmar</numerusform>
            <numerusform>%n sen confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record in order, %Ln new entry(s) checked</source>
        <translation>
            <numerusform>Rexistro en orde: %Ln anotación nova comprobada</numerusform>
            <numerusform>Rexistro en orde: %Ln anotacións novas comprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Record in order, nothing new since the last check</source>
        <translation>Rexistro en orde, sen novidades desde a última comprobación</translation>
    </message>
    <message>
        <source>Record in order</source>
        <translation>Rexistro en orde</translation>
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
        <translation>&amp;Volver a esta versión</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versións</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Que comparar</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Que cambiou nesta versión</translation>
    </message>
    <message>
        <source>What changed since this version</source>
        <translation>Que cambiou desde esta versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Pechar</translation>
    </message>
    <message>
        <source>Going back makes a new version: none is lost.</source>
        <translation>Volver crea unha versión nova: non se perde ningunha.</translation>
    </message>
    <message>
        <source>In the editor now</source>
        <translation>Agora no editor</translation>
    </message>
    <message>
        <source>not a version yet</source>
        <translation>aínda non é unha versión</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>a primeira</translation>
    </message>
    <message>
        <source>The first version: there is none before it.</source>
        <translation>A primeira versión: non hai ningunha anterior.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Non cambiou nada.</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>O texto é o mesmo.</translation>
    </message>
    <message>
        <source>What was added is underlined, what was taken away is struck through.</source>
        <translation>O engadido vai subliñado; o retirado, riscado.</translation>
    </message>
    <message>
        <source>This text can no longer be changed.</source>
        <translation>Este texto xa non se pode cambiar.</translation>
    </message>
</context>
<context>
    <name>pregonero::WindowRun</name>
    <message>
        <source>The program did not end well last time. The workspace was checked and is whole; what was typed is here.</source>
        <translation>A última vez o programa non rematou ben. Comprobouse o espazo de traballo e está íntegro; o que se escribiu segue aquí.</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Keep it aside and begin anew</source>
        <translation>Apartalo e comezar de cero</translation>
    </message>
    <message>
        <source>Keep it aside and use the copy</source>
        <translation>Apartalo e usar a copia</translation>
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
        <translation>Buscar unha regra</translation>
    </message>
    <message>
        <source>Rule workbench</source>
        <translation>Obradoiro de regras</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gardar</translation>
    </message>
    <message>
        <source>&amp;Make our own copy</source>
        <translation>&amp;Facer unha copia propia</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nova regra…</translation>
    </message>
    <message>
        <source>&amp;Remove the rule…</source>
        <translation>&amp;Eliminar a regra…</translation>
    </message>
    <message>
        <source>&amp;Export the pack…</source>
        <translation>E&amp;xportar o paquete…</translation>
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
        <translation>N&amp;on debe avisar</translation>
    </message>
    <message>
        <source>Packs and their rules</source>
        <translation>Os paquetes e as súas regras</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Casos atopados</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Que está mal</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Que fai a regra</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (non se pode ler)</translation>
    </message>
    <message>
        <source>Rules, read and written</source>
        <translation>Ler e escribir regras</translation>
    </message>
    <message>
        <source>Choose a rule at the left to read it and to see what it finds, or make a new one. The program&apos;s rules stay as they are: a copy of one is yours to change, and stands for it from then on.</source>
        <translation>Escolle unha regra á esquerda para lela e ver que atopa, ou crea unha nova. As do programa quedan como están: podes copiar unha e cambiar a copia, que a substitúe desde entón.</translation>
    </message>
    <message>
        <source>A rule of the program, for reading. Make a copy to change it.</source>
        <translation>Unha regra do programa, para ler. Fai unha copia para cambiala.</translation>
    </message>
    <message>
        <source>Say it with other words: «%s».</source>
        <translation>Dio con outras palabras: «%s».</translation>
    </message>
    <message>
        <source>Why it matters to who reads it.</source>
        <translation>Por que lle importa a quen o le.</translation>
    </message>
    <message>
        <source>words to find</source>
        <translation>palabras que buscar</translation>
    </message>
    <message>
        <source>How it reads well.</source>
        <translation>Como se le ben.</translation>
    </message>
    <message>
        <source>%1 was changed and is not saved.</source>
        <translation>%1 cambiou e non se gardou.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Gardala</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Descartar os cambios</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribindo</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Liña %1: %2</translation>
    </message>
    <message>
        <source>must match</source>
        <translation>debe avisar</translation>
    </message>
    <message>
        <source>must not match</source>
        <translation>non debe avisar</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>cúmprese</translation>
    </message>
    <message>
        <source>fails: nothing is found in it</source>
        <translation>falla: non se atopa nada</translation>
    </message>
    <message>
        <source>fails: something is found in it</source>
        <translation>falla: atópase algo</translation>
    </message>
    <message numerus="yes">
        <source>Examples (%n failing)</source>
        <translation>
            <numerusform>Exemplos (falla %n)</numerusform>
            <numerusform>Exemplos (fallan %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples (%1)</source>
        <translation>Exemplos (%1)</translation>
    </message>
    <message>
        <source>This rule cannot work yet: see the lines below.</source>
        <translation>Esta regra aínda non pode funcionar: mira as liñas de abaixo.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) fail.</source>
        <translation>
            <numerusform>Falla %n exemplo.</numerusform>
            <numerusform>Fallan %n exemplos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule works, and every example passes.</source>
        <translation>A regra funciona e cúmprense todos os exemplos.</translation>
    </message>
    <message>
        <source>Matches (%1)</source>
        <translation>Casos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is found in the draft in hand, nor in the newest %n post(s).</source>
        <translation>
            <numerusform>Non se atopa nada no borrador aberto nin na última mensaxe.</numerusform>
            <numerusform>Non se atopa nada no borrador aberto nin nas últimas %n mensaxes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples of this rule are written in braces. Write them as a list, one a line, and they can be added by a key.</source>
        <translation>Os exemplos desta regra están entre chaves. Escríbeos como lista, un por liña, e poderanse engadir cunha tecla.</translation>
    </message>
    <message>
        <source>Added as an example that must match. Save when you are done.</source>
        <translation>Engadido como exemplo que debe avisar. Garda cando remates.</translation>
    </message>
    <message>
        <source>Added as an example that must not match. Save when you are done.</source>
        <translation>Engadido como exemplo que non debe avisar. Garda cando remates.</translation>
    </message>
    <message>
        <source>Saved as it is. It is not used until its lines are right.</source>
        <translation>Gardada como está. Non se usa ata que as súas liñas estean ben.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>Language and name of the rule, such as es/Consistorio (letters, digits, - and _; mul for any language):</source>
        <translation>Idioma e nome da regra, por exemplo es/Consistorio (letras, cifras, - e _; mul para calquera idioma):</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Eliminar a regra</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retiralo</translation>
    </message>
    <message>
        <source>Choose the pack in the list first.</source>
        <translation>Escolle antes o paquete na lista.</translation>
    </message>
    <message>
        <source>Export the pack %1</source>
        <translation>Exportar o paquete %1</translation>
    </message>
    <message>
        <source>Rule packs (*.zip)</source>
        <translation>Paquetes de regras (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are in %1.</source>
        <translation>
            <numerusform>%n regra gardada en %1.</numerusform>
            <numerusform>%n regras gardadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Importar un paquete</translation>
    </message>
    <message>
        <source>Rule packs and Vale packages (*.zip)</source>
        <translation>Paquetes de regras e paquetes de Vale (*.zip)</translation>
    </message>
    <message>
        <source>The pack %1 is here, and texts are checked by it. It can be switched off where packs are chosen.</source>
        <translation>O paquete %1 xa está aquí e aplícase aos textos. Pódese desactivar onde se escollen os paquetes.</translation>
    </message>
    <message>
        <source>&amp;Choose packs…</source>
        <translation>&amp;Escoller paquetes…</translation>
    </message>
    <message>
        <source>Remove the &amp;pack…</source>
        <translation>Retirar o &amp;paquete…</translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <translation>%1 (noso)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Eliminar %1?</translation>
    </message>
    <message>
        <source>Texts are no longer checked by it. The record keeps its words and the reason.</source>
        <translation>Os textos deixan de revisarse con ela. O rexistro conserva o seu contido e o motivo.</translation>
    </message>
    <message>
        <source>Remove the pack</source>
        <translation>Retirar o paquete</translation>
    </message>
    <message>
        <source>Remove the pack %1 with all its rules?</source>
        <translation>Retirar o paquete %1 con todas as súas regras?</translation>
    </message>
    <message>
        <source>Texts are no longer checked by it. Export it first to keep a copy: rules that came in a file are not in the record. To have it rest for a while, switch it off in the rules of the house.</source>
        <translation>Os textos deixan de revisarse con el. Expórtao antes se queres conservar unha copia: as regras que chegaron nun ficheiro non están no rexistro. Se só queres deixalo un tempo, desactívao nas regras da casa.</translation>
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
        <translation>Non hai conexión.</translation>
    </message>
    <message>
        <source>The keychain did not answer, so the end of the record is kept next time.</source>
        <translation>O chaveiro non respondeu: o final do rexistro gardarase a próxima vez.</translation>
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
        <translation>Esta rede non ofrece iso.</translation>
    </message>
    <message>
        <source>a text is wanted.</source>
        <translation>agárdase un texto.</translation>
    </message>
    <message>
        <source>the text is too long; 1000 characters are allowed.</source>
        <translation>o texto é longo de máis; admítense 1000 caracteres.</translation>
    </message>
    <message>
        <source>it must not be empty.</source>
        <translation>non pode estar baleiro.</translation>
    </message>
    <message>
        <source>true or false is wanted.</source>
        <translation>agárdase true ou false.</translation>
    </message>
    <message>
        <source>a whole number of at least %1 is wanted.</source>
        <translation>agárdase un número enteiro, como mínimo %1.</translation>
    </message>
    <message>
        <source>the number is too big.</source>
        <translation>o número é grande de máis.</translation>
    </message>
    <message>
        <source>a list is wanted.</source>
        <translation>agárdase unha lista.</translation>
    </message>
    <message>
        <source>each member must be a text.</source>
        <translation>cada elemento debe ser un texto.</translation>
    </message>
    <message>
        <source>an object is wanted.</source>
        <translation>agárdase un obxecto.</translation>
    </message>
    <message>
        <source>there is no such key; look for a typing mistake.</source>
        <translation>esa clave non existe; quizais estea mal escrita.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>a path such as /oauth/token is wanted, without host or query.</source>
        <translation>agárdase unha ruta como /oauth/token, sen servidor nin consulta.</translation>
    </message>
    <message>
        <source>a name of its own in lower case is wanted, such as server.</source>
        <translation>agárdase un nome propio en minúsculas, como server.</translation>
    </message>
    <message>
        <source>OAuth 2 needs it.</source>
        <translation>OAuth 2 precísao.</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are wanted, at most 40, a letter first.</source>
        <translation>agárdanse letras minúsculas, cifras e guións, 40 como máximo, e a primeira, unha letra.</translation>
    </message>
    <message>
        <source>a simulated network asks no host.</source>
        <translation>unha rede simulada non consulta ningún servidor.</translation>
    </message>
    <message>
        <source>it must name the hosts that may be asked, or {server}.</source>
        <translation>debe nomear os servidores que se poden consultar, ou {server}.</translation>
    </message>
    <message>
        <source>a network that can be read needs at least one.</source>
        <translation>unha rede que se pode ler precisa polo menos un.</translation>
    </message>
    <message>
        <source>It was made for version %1 of the program&apos;s interface; this program has version %2. Look for a matching release of it.</source>
        <translation>Fíxose para a versión %1 da interface do programa; este programa ten a versión %2. Busca unha edición que lle corresponda.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>O servidor di: %1</translation>
    </message>
    <message>
        <source>The network no longer accepts this account&apos;s sign-in. Sign in again.</source>
        <translation>A rede xa non acepta a sesión desta conta. Inicia sesión de novo.</translation>
    </message>
    <message>
        <source>The network does not allow this account to do that.</source>
        <translation>A rede non lle permite a esta conta facer iso.</translation>
    </message>
    <message>
        <source>It is not there any more on the network.</source>
        <translation>Xa non está na rede.</translation>
    </message>
    <message>
        <source>The server gave up waiting. Try again.</source>
        <translation>O servidor cansou de agardar. Téntao de novo.</translation>
    </message>
    <message>
        <source>The network asks to wait before the next request.</source>
        <translation>A rede pide agardar antes da seguinte petición.</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <translation>A rede rexeitouno.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here.</source>
        <translation>O servidor deu unha resposta que aquí non ten sentido.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. It may not be the kind of server expected.</source>
        <translation>Non se puido ler a resposta do servidor. Quizais non sexa a clase de servidor que se agardaba.</translation>
    </message>
    <message>
        <source>The network&apos;s description is wrong at “%1”: %2</source>
        <translation>A descrición da rede está mal en «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» está dúas veces.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>«%1» non é ningún destes: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a media type such as image/png.</source>
        <translation>«%1» non é un tipo de medio como image/png.</translation>
    </message>
    <message>
        <source>“%1” is neither a host&apos;s name in lower case nor {server}.</source>
        <translation>«%1» non é nin un nome de servidor en minúsculas nin {server}.</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>O servidor ten un problema propio.</translation>
    </message>
</context>
<context>
    <name>pregonero::auth</name>
    <message>
        <source>%1 does not answer like a server of %2. Check how its address is written.</source>
        <translation>%1 non responde como un servidor de %2. Comproba como está escrito o seu enderezo.</translation>
    </message>
    <message>
        <source>Access was not granted on %1. To use the account here, sign in again and allow it.</source>
        <translation>Non se concedeu o acceso en %1. Para usar a conta aquí, inicia sesión de novo e autorízao.</translation>
    </message>
    <message>
        <source>%1 no longer takes this code: it is valid once and for a short time. Sign in again.</source>
        <translation>%1 xa non acepta este código: vale unha soa vez e por pouco tempo. Inicia sesión de novo.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment. Try again later.</source>
        <translation>%1 non pode iniciar a sesión de ninguén neste momento. Téntao máis tarde.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in. The server says: %2</source>
        <translation>%1 rexeitou o inicio de sesión. O servidor di: %2</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption, so others could read the password along. Write its address with https.</source>
        <translation>A consulta a %1 iría sen cifrar, e outras persoas poderían ler o contrasinal polo camiño. Escribe o seu enderezo con https.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. Write it like this: social.example</source>
        <translation>Isto non é o enderezo dun servidor. Escríbao así: social.example</translation>
    </message>
    <message>
        <source>Pregonero has received the answer. You can close this window and go back to the program.</source>
        <translation>Pregonero recibiu a resposta. Podes pechar esta xanela e volver ao programa.</translation>
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
        <translation>A resposta do navegador non corresponde a este inicio de sesión, así que non se usou. Inicia sesión de novo.</translation>
    </message>
    <message>
        <source>There is no code to use yet. Open the server&apos;s page first, allow access there, and copy the code that it shows.</source>
        <translation>Aínda non hai ningún código que usar. Abre antes a páxina do servidor, autoriza alí o acceso e copia o código que amose.</translation>
    </message>
    <message>
        <source>This is not a token. Copy it whole from the server&apos;s page, without spaces or line breaks.</source>
        <translation>Isto non é un token. Cópieo enteiro da páxina do servidor, sen espazos nin saltos de liña.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Cancelouse o inicio de sesión.</translation>
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
        <translation type="unfinished">Esa publicación non existe na rede.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Detívose.</translation>
    </message>
</context>
<context>
    <name>pregonero::checker</name>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what is heard, for people who cannot hear it.</source>
        <translation>O anexo %1 non ten texto alternativo. Conta nunha ou dúas frases que se oe, para quen non o pode oír.</translation>
    </message>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what happens and what is said, for people who cannot see or hear it.</source>
        <translation>O anexo %1 non ten texto alternativo. Conta nunha ou dúas frases que ocorre e que se di, para quen non o pode ver ou oír.</translation>
    </message>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what it shows, and copy any words that are in it, for people who cannot see it.</source>
        <translation>O anexo %1 non ten texto alternativo. Conta nunha ou dúas frases que amosa, e copia as palabras que aparezan, para quen non o pode ver.</translation>
    </message>
    <message>
        <source>WCAG 2.2, success criterion 1.1.1</source>
        <translation>WCAG 2.2, criterio de conformidade 1.1.1</translation>
    </message>
    <message>
        <source>Alternative text missing</source>
        <translation>Falta o texto alternativo</translation>
    </message>
    <message>
        <source>Alternative text too long</source>
        <translation>Texto alternativo longo de máis</translation>
    </message>
    <message numerus="yes">
        <source>The alternative text of attachment %1 is %n character(s) over the limit of %2. Shorten it.</source>
        <translation>
            <numerusform>O texto alternativo do anexo %1 supera en %n carácter o límite de %2. Acúrtao.</numerusform>
            <numerusform>O texto alternativo do anexo %1 supera en %n caracteres o límite de %2. Acúrtao.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network&apos;s own limit</source>
        <translation>Límite da propia rede</translation>
    </message>
    <message>
        <source>Words run together</source>
        <translation>Palabras pegadas</translation>
    </message>
    <message>
        <source>A screen reader says %1 as one word. Begin each word with a capital: %2.</source>
        <translation>Un lector de pantalla di %1 como unha soa palabra. Comeza cada palabra con maiúscula: %2.</translation>
    </message>
    <message>
        <source>House rule: hashtags that can be read aloud</source>
        <translation>Norma da casa: etiquetas que se poidan ler en voz alta</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>castelán</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>éuscaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galego</translation>
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
        <translation>Aínda non hai texto nin imaxe. Escribe algo ou anexa un ficheiro.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Longo de máis</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n byte(s) over the limit of %1 (accents and emoji take several). Shorten it or divide it into two posts.</source>
        <translation>
            <numerusform>O texto supera en %n byte o límite de %1 (os acentos e os emojis ocupan varios). Acúrtao ou divídeo en dúas publicacións.</numerusform>
            <numerusform>O texto supera en %n bytes o límite de %1 (os acentos e os emojis ocupan varios). Acúrtao ou divídeo en dúas publicacións.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) over the limit of %1. Shorten it or divide it into two posts.</source>
        <translation>
            <numerusform>O texto supera en %n carácter o límite de %1. Acúrtao ou divídeo en dúas publicacións.</numerusform>
            <numerusform>O texto supera en %n caracteres o límite de %1. Acúrtao ou divídeo en dúas publicacións.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or slip?</source>
        <translation>Nome ou erro?</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>Palabra descoñecida</translation>
    </message>
    <message>
        <source>Hunspell dictionary %1</source>
        <translation>Dicionario de Hunspell %1</translation>
    </message>
    <message>
        <source>Spelling not checked</source>
        <translation>Ortografía sen comprobar</translation>
    </message>
    <message>
        <source>There is no %1 dictionary on this computer. Install it (on Debian and Ubuntu: the package %2) and start the program again.</source>
        <translation>Neste ordenador non hai dicionario de %1. Instálao (en Debian e Ubuntu, o paquete %2) e volve abrir o programa.</translation>
    </message>
    <message>
        <source>House rule</source>
        <translation>Norma da casa</translation>
    </message>
    <message>
        <source>Replace with “%1”</source>
        <translation>Cambiar por «%1»</translation>
    </message>
    <message>
        <source>Personal opinion</source>
        <translation>Opinión persoal</translation>
    </message>
    <message>
        <source>Propaganda</source>
        <translation>Propaganda</translation>
    </message>
    <message>
        <source>Claim without a source</source>
        <translation>Afirmación sen fonte</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Plain language</source>
        <translation>Linguaxe clara</translation>
    </message>
    <message>
        <source>Inclusive language</source>
        <translation>Linguaxe inclusiva</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Insulto</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos persoais</translation>
    </message>
    <message>
        <source>Naming of people</source>
        <translation>Persoas nomeadas</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidade</translation>
    </message>
    <message>
        <source>Neutrality</source>
        <translation>Neutralidade</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidade</translation>
    </message>
    <message>
        <source>Names of the institution</source>
        <translation>Nomes da institución</translation>
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
        <translation>Lonxitude</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>Versións noutra lingua</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retiralo</translation>
    </message>
    <message>
        <source>“%1” is not in the %2 dictionary. Correct it, or add it to your dictionary if it is right.</source>
        <translation>«%1» non está no dicionario de %2. Corríxeo, ou engádeo ao teu dicionario se é correcto.</translation>
    </message>
    <message>
        <source>“%1”, in the alternative text of attachment %2, is in no dictionary here. Correct it there, or add it to your dictionary if it is right.</source>
        <translation>«%1», no texto alternativo do anexo %2, non está en ningún dicionario de aquí. Corríxeo alí, ou engádeo ao teu dicionario se é correcto.</translation>
    </message>
    <message>
        <source>“%1”, in the alternative text of attachment %2, is in no dictionary here. Perhaps: %3. Correct it there, or add it to your dictionary if it is right.</source>
        <translation>«%1», no texto alternativo do anexo %2, non está en ningún dicionario de aquí. Quizais: %3. Corríxeo alí, ou engádeo ao teu dicionario se é correcto.</translation>
    </message>
    <message>
        <source>write each period as &quot;- {from: 2027-04-06, to: 2027-05-23}&quot;.</source>
        <translation>escribe cada período así: &quot;- {from: 2027-04-06, to: 2027-05-23}&quot;.</translation>
    </message>
    <message>
        <source>a period has a day it begins and a later day it ends, such as {from: 2027-04-06, to: 2027-05-23}.</source>
        <translation>un período ten un día en que comeza e outro posterior en que remata, por exemplo {from: 2027-04-06, to: 2027-05-23}.</translation>
    </message>
    <message>
        <source>This file is &quot;key: value&quot; lines: names, handles, phones, emails, addresses ...</source>
        <translation>Este ficheiro son liñas &quot;clave: valor&quot;: names, handles, phones, emails, addresses ...</translation>
    </message>
    <message>
        <source>this key is not known here.</source>
        <translation>esta clave non se coñece aquí.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>O ficheiro non se pode abrir: %1.</translation>
    </message>
    <message>
        <source>A rule that does not work</source>
        <translation>Unha regra que non funciona</translation>
    </message>
</context>
<context>
    <name>pregonero::cli</name>
    <message>
        <source>There is no keychain here, so the token would be lost when this command ends. Start a keyring and try again.</source>
        <translation>Aquí non hai chaveiro, así que o token se perdería ao rematar esta orde. Inicia un chaveiro e téntao de novo.</translation>
    </message>
    <message>
        <source>Added %1 (%2).</source>
        <translation>Engadida %1 (%2).</translation>
    </message>
    <message>
        <source>Removed. What was archived and published through it stays in the record.</source>
        <translation>Retirada. O que se arquivou e se publicou a través dela segue no rexistro.</translation>
    </message>
    <message>
        <source>Add an account; its token goes to the keychain.</source>
        <translation>Engade unha conta; o seu token gárdase no chaveiro.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Lista as contas.</translation>
    </message>
    <message>
        <source>Remove an account and its token; the record of it stays.</source>
        <translation>Retira unha conta e o seu token; o anotado sobre ela consérvase.</translation>
    </message>
    <message>
        <source>Why, for the record.</source>
        <translation>Motivo, para o rexistro.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Non se pode ler o ficheiro %1: %2</translation>
    </message>
    <message>
        <source>The folder to work in.</source>
        <translation>Cartafol no que se traballa.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>Escribe un documento JSON en lugar de texto.</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Amosa a axuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Amosa a versión.</translation>
    </message>
    <message>
        <source>Write a draft.</source>
        <translation>Escribe un borrador.</translation>
    </message>
    <message>
        <source>Account it is written for.</source>
        <translation>Conta para a que se escribe.</translation>
    </message>
    <message>
        <source>File with the text, or - for standard input.</source>
        <translation>Ficheiro co texto, ou - para a entrada estándar.</translation>
    </message>
    <message>
        <source>Archived post it answers.</source>
        <translation>Publicación arquivada á que responde.</translation>
    </message>
    <message>
        <source>File to attach; may be repeated.</source>
        <translation>Ficheiro que se anexa; pódese repetir.</translation>
    </message>
    <message>
        <source>Alternative text of the --media before it.</source>
        <translation>Texto alternativo do --media anterior.</translation>
    </message>
    <message>
        <source>Language of the text, such as es or eu.</source>
        <translation>Idioma do texto, como es ou eu.</translation>
    </message>
    <message>
        <source>Content warning shown before the text.</source>
        <translation>Aviso de contido que se amosa antes do texto.</translation>
    </message>
    <message>
        <source>public, unlisted, followers or direct.</source>
        <translation>public, unlisted, followers ou direct.</translation>
    </message>
    <message>
        <source>List the drafts, newest change first.</source>
        <translation>Lista os borradores, primeiro o último cambio.</translation>
    </message>
    <message>
        <source>Show a draft and its versions.</source>
        <translation>Amosa un borrador e as súas versións.</translation>
    </message>
    <message>
        <source>Put a draft into the outbox, now or for an hour.</source>
        <translation>Pon un borrador na caixa de saída, para agora ou para unha hora.</translation>
    </message>
    <message>
        <source>Not before this time.</source>
        <translation>Non antes desta hora.</translation>
    </message>
    <message>
        <source>Bring news from the networks into the archive.</source>
        <translation>Trae ao arquivo as novidades das redes.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Só esta conta.</translation>
    </message>
    <message>
        <source>List archived posts, newest first.</source>
        <translation>Lista as publicacións arquivadas, primeiro as máis recentes.</translation>
    </message>
    <message>
        <source>Only unread ones.</source>
        <translation>Só as que están sen ler.</translation>
    </message>
    <message>
        <source>How many (50).</source>
        <translation>Cantas (50).</translation>
    </message>
    <message>
        <source>Only older than this post.</source>
        <translation>Só as anteriores a esta publicación.</translation>
    </message>
    <message>
        <source>Show a conversation, oldest post first.</source>
        <translation>Amosa unha conversa, primeiro o máis antigo.</translation>
    </message>
    <message>
        <source>Check that no entry of the record was changed, removed or reordered.</source>
        <translation>Comproba que ningunha anotación do rexistro se cambiou, retirou ou reordenou.</translation>
    </message>
    <message>
        <source>Write the record as JSON Lines that anybody can verify.</source>
        <translation>Escribe o rexistro como liñas JSON que calquera pode verificar.</translation>
    </message>
    <message>
        <source>Recreate drafts, outbox and accounts from the record.</source>
        <translation>Refai os borradores, a caixa de saída e as contas a partir do rexistro.</translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>Resolto.</translation>
    </message>
    <message>
        <source>Send what is due, and look up what is not known.</source>
        <translation>Envía o que toca e pescuda o que non se sabe.</translation>
    </message>
    <message>
        <source>Go on until nothing is left that can move.</source>
        <translation>Segue ata que non quede nada que poida avanzar.</translation>
    </message>
    <message>
        <source>Seconds to go on at most (60).</source>
        <translation>Segundos que segue como máximo (60).</translation>
    </message>
    <message>
        <source>List the outbox, newest first.</source>
        <translation>Lista a caixa de saída, primeiro o máis recente.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Onde está.</translation>
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
        <translation>Uso: pregonero [--workspace CARTAFOL] [--json] [ORDE ...]</translation>
    </message>
    <message>
        <source>Without a command the workstation opens.</source>
        <translation>Sen ningunha orde ábrese a xanela de traballo.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Opcións de todas as ordes:</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 findings or failed, 2 usage, 3 outcome unknown or the other side unreachable.</source>
        <translation>Saída: 0 feito, 1 hai algo por corrixir ou fallou, 2 uso incorrecto, 3 resultado descoñecido ou sen poder contactar co outro lado.</translation>
    </message>
    <message>
        <source>pregonero: another program sends for this workspace already.</source>
        <translation>pregonero: outro programa xa envía desde este espazo de traballo.</translation>
    </message>
    <message>
        <source>this network needs a token: give --token-stdin and write it to standard input. (On the command line others could read it.)</source>
        <translation>esta rede precisa un token: indica --token-stdin e escríbeo na entrada estándar. (Na liña de ordes poderían lelo outras persoas.)</translation>
    </message>
    <message>
        <source>The text in %1 is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation>O texto de %1 non está en UTF-8. Gárdao como UTF-8 e téntao de novo.</translation>
    </message>
    <message>
        <source>--account and --text-file are needed, and each --alt comes after the --media it describes.</source>
        <translation>cómpren --account e --text-file, e cada --alt vai detrás do --media que describe.</translation>
    </message>
    <message>
        <source>--visibility takes public, unlisted, followers or direct.</source>
        <translation>--visibility admite public, unlisted, followers ou direct.</translation>
    </message>
    <message>
        <source>--reply-to takes a post&apos;s number, as `feed list` shows it.</source>
        <translation>--reply-to admite o número dunha publicación, tal como o amosa `feed list`.</translation>
    </message>
    <message>
        <source>--at takes a time with its zone, such as 2026-11-23T09:00+01:00.</source>
        <translation>--at admite unha hora co seu fuso, como 2026-11-23T09:00+01:00.</translation>
    </message>
    <message>
        <source>--limit and --before take a number.</source>
        <translation>--limit e --before admiten un número.</translation>
    </message>
    <message>
        <source>a conversation has a number, as `feed list` shows it.</source>
        <translation>unha conversa ten un número, tal como o amosa `feed list`.</translation>
    </message>
    <message>
        <source>--timeout takes seconds.</source>
        <translation>--timeout admite segundos.</translation>
    </message>
    <message>
        <source>say `sent` or `absent`.</source>
        <translation>escribe `sent` ou `absent`.</translation>
    </message>
    <message>
        <source>there is no network “%1”. There are: %2.</source>
        <translation>non hai ningunha rede «%1». Hai: %2.</translation>
    </message>
    <message>
        <source>there is no network “%1”.</source>
        <translation>non hai ningunha rede «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Non existe a orde «%1».</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» non se agarda aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) read.</source>
        <translation>
            <numerusform>%n columna lida.</numerusform>
            <numerusform>%n columnas lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s).</source>
        <translation>
            <numerusform>%n publicación nova.</numerusform>
            <numerusform>%n publicacións novas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, beginn*; accents do not matter.</source>
        <translation>Palabras, «unha frase», comez*; os acentos non importan.</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s).</source>
        <translation>
            <numerusform>O rexistro está íntegro: %n anotación.</numerusform>
            <numerusform>O rexistro está íntegro: %n anotacións.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record is not whole: %n fault(s) among its %1 entries.</source>
        <translation>
            <numerusform>O rexistro non está íntegro: %n fallo entre as súas %1 anotacións.</numerusform>
            <numerusform>O rexistro non está íntegro: %n fallos entre as súas %1 anotacións.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain could not be read, so whether its end was cut off is not known. Unlock it and try again.</source>
        <translation>Non se puido ler o chaveiro, así que non se sabe se lle falta o final. Desbloquéao e téntao de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n anotación escrita en %1.</numerusform>
            <numerusform>%n anotacións escritas en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebuilt from %n entry(s).</source>
        <translation>
            <numerusform>Refeito a partir de %n anotación.</numerusform>
            <numerusform>Refeito a partir de %n anotacións.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 ficheiros</translation>
    </message>
    <message>
        <source>--format is text, line, json, sarif or junit.</source>
        <translation>--format é text, line, json, sarif ou junit.</translation>
    </message>
    <message>
        <source>--json is one JSON document: it goes with --format json or sarif.</source>
        <translation>--json é un só documento JSON: vai con --format json ou sarif.</translation>
    </message>
    <message>
        <source>--server is sent its texts by an editor; name no file.</source>
        <translation>Con --server os textos envíaos un editor; non indiques ningún ficheiro.</translation>
    </message>
    <message>
        <source>Say which text: a file, a folder, or - for standard input.</source>
        <translation>Di que texto: un ficheiro, un cartafol ou - para a entrada estándar.</translation>
    </message>
    <message>
        <source>--min-level is suggestion, warning or error.</source>
        <translation>--min-level é suggestion, warning ou error.</translation>
    </message>
    <message>
        <source>Check texts against the rule packs, their spelling and their hashtags.</source>
        <translation>Revisa textos cos paquetes de regras, a súa ortografía e as súas etiquetas.</translation>
    </message>
    <message>
        <source>Only this rule pack, or the one in this folder; may be repeated.</source>
        <translation>Só este paquete de regras, ou o deste cartafol; pódese repetir.</translation>
    </message>
    <message>
        <source>The styles of this .vale.ini instead.</source>
        <translation>No seu lugar, os estilos deste .vale.ini.</translation>
    </message>
    <message>
        <source>Language of the texts; guessed if not given.</source>
        <translation>Lingua dos textos; se non se dá, dedúcese.</translation>
    </message>
    <message>
        <source>The least that counts: suggestion, warning or error.</source>
        <translation>O mínimo que conta: suggestion, warning ou error.</translation>
    </message>
    <message>
        <source>How to print: text, line, json, sarif or junit.</source>
        <translation>Como se amosa: text, line, json, sarif ou junit.</translation>
    </message>
    <message>
        <source>In the order of the files&apos; names.</source>
        <translation>Por orde de nome de ficheiro.</translation>
    </message>
    <message>
        <source>Check as posts, against this network&apos;s limits too.</source>
        <translation>Revisa como publicacións, tamén cos límites desta rede.</translation>
    </message>
    <message>
        <source>Serve an editor: the Language Server Protocol on standard input and output.</source>
        <translation>Atende un editor: Language Server Protocol pola entrada e a saída estándar.</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”: it is neither one of %2 nor a folder with a pack.yml.</source>
        <translation>Non hai ningún paquete de regras «%1»: non é ningún de %2 nin un cartafol cun pack.yml.</translation>
    </message>
    <message>
        <source>Not:</source>
        <translation>Non:</translation>
    </message>
    <message>
        <source>Rather:</source>
        <translation>Mellor:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aínda non</translation>
    </message>
    <message>
        <source>reviewed by a native speaker: %1</source>
        <translation>revisado por falante nativo: %1</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”, and no folder of that name.</source>
        <translation>Non hai ningún paquete de regras «%1» nin un cartafol con ese nome.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Ask for the right to read it, or leave it out.</source>
        <translation>O cartafol %1 non se pode ler. Pide permiso para lelo ou déixao fóra.</translation>
    </message>
    <message>
        <source>%1 is no rule pack: there is neither a pack.yml nor a rule in it.</source>
        <translation>%1 non é un paquete de regras: non contén un pack.yml nin ningunha regra.</translation>
    </message>
    <message>
        <source>off unless chosen</source>
        <translation>desactivado se non se escolle</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regra</numerusform>
            <numerusform>%n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>Position to choose: %1 (%2), %3</source>
        <translation>Criterio por escoller: %1 (%2), %3</translation>
    </message>
    <message>
        <source>on unless chosen otherwise</source>
        <translation>activado se non se escolle outra cousa</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por que: %1</translation>
    </message>
    <message>
        <source>finds nothing in its bad example “%1”.</source>
        <translation>non atopa nada no seu exemplo malo «%1».</translation>
    </message>
    <message>
        <source>finds something in its good example “%1”.</source>
        <translation>atopa algo no seu exemplo bo «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n exemplo</numerusform>
            <numerusform>%n exemplos</numerusform>
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
        <translation>o criterio «%1» non está entre os de pack.yml.</translation>
    </message>
    <message>
        <source>List the rule packs, their languages and who reviewed them.</source>
        <translation>Lista os paquetes de regras, as súas linguas e quen os revisou.</translation>
    </message>
    <message>
        <source>Show a pack&apos;s rules: what they say, why, and where they come from.</source>
        <translation>Amosa as regras dun paquete: que din, por que e de onde veñen.</translation>
    </message>
    <message>
        <source>Try every example of every rule.</source>
        <translation>Proba todos os exemplos de todas as regras.</translation>
    </message>
    <message>
        <source>Name what is wrong with a pack&apos;s files, with file and line.</source>
        <translation>Di que está mal nos ficheiros dun paquete, con ficheiro e liña.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n por corrixir</numerusform>
            <numerusform>%n por corrixir</numerusform>
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
        <translation>%1 ocupa máis de %2. Divídeo e téntao de novo.</translation>
    </message>
    <message>
        <source>No file fits %1.</source>
        <translation>Ningún ficheiro encaixa con %1.</translation>
    </message>
    <message>
        <source>%1 is not a text: there is a NUL byte in line %2. Save it as UTF-8 text and try again.</source>
        <translation>%1 non é un texto: hai un byte NUL na liña %2. Gárdao como texto UTF-8 e téntao de novo.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 é un cartafol.</translation>
    </message>
    <message>
        <source>Its end has nothing to be compared with yet: it is kept in the keychain from now on.</source>
        <translation>O seu final aínda non ten con que compararse: desde agora gárdase no chaveiro.</translation>
    </message>
    <message>
        <source>Signed in again: %1 (%2).</source>
        <translation>Sesión iniciada de novo: %1 (%2).</translation>
    </message>
    <message>
        <source>--draft is checked as at the desk: name no file and no other rules.</source>
        <translation>--draft revísase como no posto: non indiques ficheiros nin outras regras.</translation>
    </message>
    <message>
        <source>--ignored goes with --draft.</source>
        <translation>--ignored vai con --draft.</translation>
    </message>
    <message>
        <source>A draft of the workspace, as at the desk, without what is ignored in it.</source>
        <translation>Un borrador do espazo de traballo, como no posto, sen o que se ignora nel.</translation>
    </message>
    <message>
        <source>With --draft: also what is ignored, by whom and why.</source>
        <translation>Con --draft: tamén o que se ignora, quen o decidiu e por que.</translation>
    </message>
    <message>
        <source>at this place</source>
        <translation>neste lugar</translation>
    </message>
    <message>
        <source>in this draft</source>
        <translation>neste borrador</translation>
    </message>
    <message>
        <source>in every text</source>
        <translation>en todos os textos</translation>
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
        <translation>Con cada mensaxe, o que enviou a rede, byte a byte, e o seu SHA-256.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) somebody said why it does not end as it once did: those entries are of the kind record.end-acknowledged.</source>
        <translation>
            <numerusform>%n vez alguén dixo por que non remata como antes: é a anotación de tipo record.end-acknowledged.</numerusform>
            <numerusform>%n veces alguén dixo por que non remata como antes: son as anotacións de tipo record.end-acknowledged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded. From now on the record is compared with what it ends with today.</source>
        <translation>Anotado. Desde agora o rexistro compárase co final que ten hoxe.</translation>
    </message>
    <message>
        <source>Say why the record does not end as it once did, such as a safety copy put in place.</source>
        <translation>Di por que o rexistro non remata como antes, por exemplo por unha copia de seguridade posta no seu lugar.</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>an hour and its time zone</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Say what you saw on the network of an unconfirmed publication.</source>
        <translation>Indica que viches na rede sobre unha publicación sen confirmar.</translation>
    </message>
    <message>
        <source>Write a pack as one zip file.</source>
        <translation>Escribe un paquete como un só ficheiro zip.</translation>
    </message>
    <message>
        <source>Take a pack or a Vale style from a zip file into the workspace.</source>
        <translation>Incorpora ao espazo de traballo un paquete ou un estilo de Vale desde un ficheiro zip.</translation>
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
        <translation>sen publicar</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sen confirmar</translation>
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
        <translation>na caixa de saída</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>The workspace is whole: %1</source>
        <translation>O espazo de traballo está íntegro: %1</translation>
    </message>
    <message>
        <source>There is no safety copy yet.</source>
        <translation>Aínda non hai copia de seguridade.</translation>
    </message>
    <message>
        <source>Safety copies, newest first:</source>
        <translation>Copias de seguridade, a máis recente primeiro:</translation>
    </message>
    <message>
        <source>The workspace is whole, so nothing was changed.</source>
        <translation>O espazo de traballo está íntegro, así que non se cambiou nada.</translation>
    </message>
    <message>
        <source>A safety copy was made: %1</source>
        <translation>Copia de seguridade feita: %1</translation>
    </message>
    <message>
        <source>Send and fetch nothing on this workspace until it is online again.</source>
        <translation>Non envía nin trae nada neste espazo de traballo ata que volva a conexión.</translation>
    </message>
    <message>
        <source>Send and fetch again.</source>
        <translation>Volve enviar e traer.</translation>
    </message>
    <message>
        <source>Look through the whole workspace for damage, and list its safety copies.</source>
        <translation>Revisa todo o espazo de traballo por se está danado e lista as súas copias de seguridade.</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>Fai agora unha copia de seguridade.</translation>
    </message>
    <message>
        <source>Keep a damaged workspace aside and put the newest safety copy that is whole in its place.</source>
        <translation>Aparta un espazo de traballo danado e pon no seu lugar a copia de seguridade íntegra máis recente.</translation>
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
        <translation>Non se pode escribir %1: %2</translation>
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
        <translation type="unfinished">Detívose.</translation>
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
        <translation>Este ficheiro non é un complemento, ou está danado. Instálao de novo ou retírao.</translation>
    </message>
    <message>
        <source>This network was made for another version of the program. Look for a matching release of it.</source>
        <translation>Esta rede fíxose para outra versión do programa. Busca unha edición que lle corresponda.</translation>
    </message>
    <message>
        <source>This is a plugin of another program. Remove it from this folder.</source>
        <translation>É un complemento doutro programa. Retírao deste cartafol.</translation>
    </message>
    <message>
        <source>This network was built with Qt %1, but the program runs with Qt %2. Look for a matching release of it.</source>
        <translation>Esta rede compilouse con Qt %1, pero o programa usa Qt %2. Busca unha edición que lle corresponda.</translation>
    </message>
    <message>
        <source>This network does not describe itself, so it cannot be used. Ask its author for a release with a description.</source>
        <translation>Esta rede non se describe a si mesma, así que non se pode usar. Pídelle a quen a fixo unha edición con descrición.</translation>
    </message>
    <message>
        <source>The network “%1” is already there from %2; this file is not used. Remove one of the two.</source>
        <translation>A rede «%1» xa está, desde %2; este ficheiro non se usa. Retira un dos dous.</translation>
    </message>
    <message>
        <source>This installation has no network “%1”. Install it, or see the settings for why it was refused.</source>
        <translation>Esta instalación non ten a rede «%1». Instálaa, ou mira nas preferencias por que se rexeitou.</translation>
    </message>
    <message>
        <source>The network “%1” could not be loaded; its file may be damaged or something it needs is missing. Install it again.</source>
        <translation>Non se puido cargar a rede «%1»; quizais o seu ficheiro estea danado ou falte algo que precisa. Instálaa de novo.</translation>
    </message>
    <message>
        <source>The network “%1” was loaded but does not work. Install another release of it, or tell its author.</source>
        <translation>A rede «%1» cargouse, pero non funciona. Instala outra versión ou avisa a quen a fixo.</translation>
    </message>
</context>
<context>
    <name>pregonero::journal</name>
    <message>
        <source>The signing library could not start, so nothing can be signed. Restart the computer; if it stays so, install libsodium again.</source>
        <translation>Non se puido iniciar a biblioteca de sinaturas, así que non se pode asinar nada. Reinicia o ordenador; se segue igual, volve instalar libsodium.</translation>
    </message>
    <message>
        <source>The signing key kept for this installation is damaged.</source>
        <translation>A chave de sinatura gardada para esta instalación está danada.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) was altered after it was signed.</source>
        <translation>A anotación %1 de %2 (%3) alterouse despois de asinala.</translation>
    </message>
    <message>
        <source>The content of entry %1 of writer %2 (%3) was altered.</source>
        <translation>O contido da anotación %1 de %2 (%3) alterouse.</translation>
    </message>
    <message>
        <source>There is more than one entry %1 of writer %2; the second is %3.</source>
        <translation>Hai máis dunha anotación %1 de %2; a segunda é %3.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) does not follow the entry before it.</source>
        <translation>A anotación %1 de %2 (%3) non segue á anterior.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) is not in its place.</source>
        <translation>A anotación %1 de %2 (%3) non está no seu sitio.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) does not belong between its neighbours.</source>
        <translation>A anotación %1 de %2 (%3) non encaixa entre as súas veciñas.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 is missing.</source>
        <translation>Falta a anotación %1 de %2.</translation>
    </message>
    <message>
        <source>Entries of writer %2 are missing: %4 from number %1 on.</source>
        <translation>Faltan anotacións de %2: %4 a partir da número %1.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) is not the one that was last seen at this place: the record was written anew.</source>
        <translation>A anotación %1 de %2 (%3) non é a que se viu aquí a última vez: o rexistro escribiuse de novo.</translation>
    </message>
    <message>
        <source>The record of writer %2 once went up to entry %1; its newest entries were cut off.</source>
        <translation>O rexistro de %2 chegaba antes ata a anotación %1; cortáronse as máis recentes.</translation>
    </message>
</context>
<context>
    <name>pregonero::mastodon</name>
    <message>
        <source>The server is still preparing the file. Try again in a while.</source>
        <translation>O servidor aínda está preparando o ficheiro. Téntao de novo dentro dun anaco.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Detívose.</translation>
    </message>
    <message>
        <source>There is no such post on the network.</source>
        <translation>Esa publicación non existe na rede.</translation>
    </message>
    <message>
        <source>The server does not do that with this post. The post is unchanged.</source>
        <translation>O servidor non fai iso con esta publicación, que segue igual.</translation>
    </message>
    <message>
        <source>Pictures cannot be added to a post that is already published. Change its text alone, or remove it and publish it anew.</source>
        <translation>Non se poden engadir imaxes a algo xa publicado. Cambia só o texto, ou retírao e publícao de novo.</translation>
    </message>
    <message>
        <source>The server says that it removed the post, but still shows it. Look again in a while.</source>
        <translation>O servidor di que retirou a publicación, pero aínda a amosa. Volve mirar dentro dun anaco.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts were read; this one is among them.</source>
        <translation>Léronse as publicacións da propia conta e esta é unha delas.</translation>
    </message>
    <message>
        <source>The account has a post that is much like this one, but it may be another. Look at it on the network.</source>
        <translation>A conta ten unha publicación moi parecida a esta, pero pode ser outra. Mírao na rede.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts could not be read back to the moment of sending. Look on the network.</source>
        <translation>Non se puideron ler as publicacións da conta ata o momento do envío. Mírao na rede.</translation>
    </message>
    <message>
        <source>The server may not list posts that only some can see. Look on the network.</source>
        <translation>Pode que o servidor non liste as publicacións que só ven algunhas persoas. Mírao na rede.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts were read back to the moment of sending; this one is not among them.</source>
        <translation>Léronse as publicacións da conta ata o momento do envío e esta non está entre elas.</translation>
    </message>
</context>
<context>
    <name>pregonero::metadata</name>
    <message>
        <source>Simulated town</source>
        <translation>Vila simulada</translation>
    </message>
    <message>
        <source>Invented citizens who ask, thank, complain and spread rumours, on this computer alone: nothing you write to them leaves it.</source>
        <translation>Veciñas e veciños inventados que preguntan, agradecen, se queixan e espallan rumores, só neste ordenador: nada do que lles escribas sae del.</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Mastodon and servers that speak its API: GoToSocial, Pleroma, Akkoma, snac and others.</source>
        <translation>Mastodon e os servidores que falan a súa API: GoToSocial, Pleroma, Akkoma, snac e outros.</translation>
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
        <translation>O enderezo do servidor onde está a conta: o que segue á segunda @ do seu nome.</translation>
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
        <translation>Sen ler. %1</translation>
    </message>
</context>
<context>
    <name>pregonero::net</name>
    <message>
        <source>There is no server of the name %1, or this computer is not connected. Check the connection and the address.</source>
        <translation>Non hai ningún servidor chamado %1, ou este ordenador non está conectado. Comproba a conexión e o enderezo.</translation>
    </message>
    <message>
        <source>%1 does not take connections now. Check the address, or try again later.</source>
        <translation>%1 non acepta conexións agora. Comproba o enderezo ou téntao máis tarde.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified, so nothing was sent. Check the address and this computer&apos;s clock; if both are right, ask those who run the server.</source>
        <translation>Non se puido verificar a identidade de %1, así que non se enviou nada. Comproba o enderezo e o reloxo deste ordenador; se ambos están ben, pregunta a quen leva o servidor.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached or does not lead to %1. Check the proxy settings of this computer.</source>
        <translation>Non se puido contactar co proxy desta rede, ou non leva ata %1. Comproba os axustes do proxy deste ordenador.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and password. Set them in this computer&apos;s proxy settings.</source>
        <translation>O proxy desta rede pide nome e contrasinal. Indíqueos nos axustes do proxy deste ordenador.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked. Try again later; if it goes on, ask those who run the server.</source>
        <translation>Non se puido descomprimir a resposta de %1. Téntao máis tarde; se segue igual, pregunta a quen leva o servidor.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check this computer&apos;s connection.</source>
        <translation>Desde aquí non se chega a %1. Comproba a conexión deste ordenador.</translation>
    </message>
    <message>
        <source>%1 ended the connection before anything was sent. Try again later.</source>
        <translation>%1 pechou a conexión antes de que se enviase nada. Téntao máis tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer was complete. What was asked for may have been done.</source>
        <translation>A conexión con %1 cortouse antes de completar a súa resposta. Pode que o pedido se fixese.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time; nothing was sent. Check the connection and try again.</source>
        <translation>Non se puido contactar a tempo con %1; non se enviou nada. Comproba a conexión e téntao de novo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. What was asked for may have been done.</source>
        <translation>%1 non respondeu a tempo. Pode que o pedido se fixese.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Cancelouse.</translation>
    </message>
    <message>
        <source>%1 sent more than the program takes for one answer. It may not be the kind of server expected.</source>
        <translation>%1 enviou máis do que o programa admite nunha resposta. Quizais non sexa a clase de servidor que se agardaba.</translation>
    </message>
    <message>
        <source>%1 sends the program on to %2, where it does not follow. If the server has moved, sign in again with its new address.</source>
        <translation>%1 remite o programa a %2, e ata alí non o segue. Se o servidor se mudou, inicia sesión de novo co seu novo enderezo.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>outro enderezo</translation>
    </message>
    <message>
        <source>%1 sends the program round in a circle. Ask those who run the server.</source>
        <translation>%1 ten o programa dando voltas. Pregunta a quen leva o servidor.</translation>
    </message>
    <message>
        <source>The program is working offline, as you asked. Go online to send and receive.</source>
        <translation>O programa traballa sen conexión, como pediches. Conéctao para enviar e recibir.</translation>
    </message>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation>O programa pechouse antes de que chegase a resposta.</translation>
    </message>
    <message>
        <source>This account is not signed in on this computer. Sign in again.</source>
        <translation>Esta conta non iniciou sesión neste ordenador. Inicia sesión de novo.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not valid. Check how it is written.</source>
        <translation>O enderezo do servidor non é válido. Comproba como está escrito.</translation>
    </message>
    <message>
        <source>%1 was not asked: its address does not begin with https, so others could read along.</source>
        <translation>Non se consultou %1: o seu enderezo non comeza por https, e outras persoas poderían ler o que se envía.</translation>
    </message>
    <message>
        <source>The address of %1 has a name or password in it. Write it without.</source>
        <translation>O enderezo de %1 leva dentro un nome ou un contrasinal. Escríbao sen eles.</translation>
    </message>
    <message>
        <source>%1 was not asked: it is not one of the servers that this network may use.</source>
        <translation>Non se consultou %1: non é un dos servidores que esta rede pode usar.</translation>
    </message>
    <message>
        <source>A request to %1 was not sent because it was not well formed. Tell the authors of the program.</source>
        <translation>Non se enviou unha petición a %1 porque estaba mal formada. Avisa a quen fai o programa.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer was complete. Try again later.</source>
        <translation>A conexión con %1 cortouse antes de completar a súa resposta. Téntao máis tarde.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 non respondeu a tempo. Téntao máis tarde.</translation>
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
        <translation>na saída</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publicado</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sen confirmar</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>tries again %1</source>
        <translation>novo intento · %1</translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation>programado · %1</translation>
    </message>
    <message>
        <source>queued · offline</source>
        <translation>en cola · sen conexión</translation>
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
        <translation>publicado · confirmado a man</translation>
    </message>
    <message>
        <source>published · with proof</source>
        <translation>publicado · con proba</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>onte %1</translation>
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
        <translation>hoxe %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañá %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday, day and month</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>scheduled %1 · tries again %2</source>
        <comment>two moments</comment>
        <translation>programado · %1 · novo intento %2</translation>
    </message>
</context>
<context>
    <name>pregonero::rules</name>
    <message>
        <source>say $title, $sentence, $lower, $upper or an expression.</source>
        <translation>di $title, $sentence, $lower, $upper ou unha expresión.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>«%1» non se entende.</translation>
    </message>
    <message>
        <source>this formula is nested too deep.</source>
        <translation>esta fórmula ten demasiados niveis.</translation>
    </message>
    <message>
        <source>this formula is too long.</source>
        <translation>esta fórmula é longa de máis.</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing.</source>
        <translation>falta unha paréntese de peche.</translation>
    </message>
    <message>
        <source>a number or a name is missing.</source>
        <translation>falta un número ou un nome.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>«%1» non é un número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function that is known here, or takes another number of values.</source>
        <translation>«%1» non é unha función coñecida aquí, ou leva outro número de valores.</translation>
    </message>
    <message>
        <source>This alternative text is the name of a file. Say what the picture shows.</source>
        <translation>Este texto alternativo é o nome dun ficheiro. Di que amosa a imaxe.</translation>
    </message>
    <message>
        <source>Screen readers already say that it is a picture: begin with what it shows.</source>
        <translation>Os lectores de pantalla xa din que é unha imaxe: comeza polo que amosa.</translation>
    </message>
    <message>
        <source>This alternative text is too short to say what the picture shows. Write a sentence.</source>
        <translation>Este texto alternativo é curto de máis para dicir que amosa a imaxe. Escribe unha frase.</translation>
    </message>
    <message>
        <source>The alternative text repeats the post: it would be heard twice. Say what the picture shows.</source>
        <translation>O texto alternativo repite a publicación: oiríase dúas veces. Di que amosa a imaxe.</translation>
    </message>
    <message>
        <source>say what is to be looked at.</source>
        <translation>di que hai que mirar.</translation>
    </message>
    <message>
        <source>alt-text looks at pictures, not at the text: give it a rule of its own.</source>
        <translation>alt-text mira as imaxes, non o texto: pono nunha regra propia.</translation>
    </message>
    <message>
        <source>say which claims need a source.</source>
        <translation>di que afirmacións precisan unha fonte.</translation>
    </message>
    <message>
        <source>the expression &quot;%1&quot; cannot be read: %2.</source>
        <translation>a expresión «%1» non se pode ler: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. These are: %2.</source>
        <translation>«%1» non se coñece aquí. Coñécense: %2.</translation>
    </message>
    <message>
        <source>an earlier post</source>
        <translation>unha publicación anterior</translation>
    </message>
    <message>
        <source>this is a share above 0, at most 1.</source>
        <translation>isto é unha proporción maior ca 0 e, como moito, 1.</translation>
    </message>
    <message>
        <source>this is a date such as 2027-04-06.</source>
        <translation>isto é unha data como 2027-04-06.</translation>
    </message>
    <message>
        <source>say what may not be published in the period.</source>
        <translation>di que non se pode publicar no período.</translation>
    </message>
    <message>
        <source>the period ends before it begins.</source>
        <translation>o período remata antes de comezar.</translation>
    </message>
    <message>
        <source>say how much is allowed: &quot;max&quot; or &quot;min&quot; (a network counts whole texts only).</source>
        <translation>di canto se admite: «max» ou «min» (unha rede só conta textos enteiros).</translation>
    </message>
    <message>
        <source>%1 links here, %2 in the %3 version: give both the same.</source>
        <translation>%1 ligazóns aquí, %2 na versión en %3: pon as mesmas nas dúas.</translation>
    </message>
    <message>
        <source>%1 hashtags here, %2 in the %3 version.</source>
        <translation>%1 etiquetas aquí, %2 na versión en %3.</translation>
    </message>
    <message>
        <source>%1 pictures or files here, %2 in the %3 version: attach the same to both.</source>
        <translation>%1 imaxes ou ficheiros aquí, %2 na versión en %3: anexa os mesmos ás dúas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the %2 version: both must say the same.</source>
        <translation>«%1» non está na versión en %2: as dúas deben dicir o mesmo.</translation>
    </message>
    <message>
        <source>The %2 version says &quot;%1&quot; and this one does not.</source>
        <translation>A versión en %2 di «%1» e esta non.</translation>
    </message>
    <message>
        <source>The %2 version is %1 hours older than this one: bring it up to date.</source>
        <translation>A versión en %2 é %1 horas máis antiga ca esta: actualízaa.</translation>
    </message>
    <message>
        <source>The %2 version was changed %1 hours after this one: bring this one up to date.</source>
        <translation>A versión en %2 cambiouse %1 horas despois ca esta: actualiza esta.</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>enderezo de correo</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>enderezo postal</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>número de tarxeta</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>número de conta</translation>
    </message>
    <message>
        <source>identity or tax number (%1)</source>
        <translation>número de identidade ou fiscal (%1)</translation>
    </message>
    <message>
        <source>say what praises the institution.</source>
        <translation>di que gaba a institución.</translation>
    </message>
    <message>
        <source>this is a share between 0 and 1.</source>
        <translation>isto é unha proporción entre 0 e 1.</translation>
    </message>
    <message>
        <source>a figure without a scale for this language: only to compare texts</source>
        <translation>unha cifra sen escala para esta lingua: só para comparar textos</translation>
    </message>
    <message>
        <source>very hard to read</source>
        <translation>moi difícil de ler</translation>
    </message>
    <message>
        <source>rather hard to read</source>
        <translation>algo difícil de ler</translation>
    </message>
    <message>
        <source>of ordinary difficulty</source>
        <translation>de dificultade normal</translation>
    </message>
    <message>
        <source>rather easy to read</source>
        <translation>bastante doado de ler</translation>
    </message>
    <message>
        <source>very easy to read</source>
        <translation>moi doado de ler</translation>
    </message>
    <message>
        <source>say what is too hard: &quot;band&quot;, &quot;min&quot; or &quot;max&quot;.</source>
        <translation>di que é difícil de máis: «band», «min» ou «max».</translation>
    </message>
    <message>
        <source>say what is to be counted.</source>
        <translation>di que hai que contar.</translation>
    </message>
    <message>
        <source>say what may not be repeated.</source>
        <translation>di que non se pode repetir.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>O ficheiro non se pode abrir: %1.</translation>
    </message>
    <message>
        <source>This file is larger than 4 MB. Divide it.</source>
        <translation>Este ficheiro ocupa máis de 4 MB. Divídeo.</translation>
    </message>
    <message>
        <source>the pack&apos;s folder is called &quot;%1&quot;; call both the same.</source>
        <translation>o cartafol do paquete chámase «%1»; chámalles igual aos dous.</translation>
    </message>
    <message>
        <source>Another file of this pack has the same name. Names must differ.</source>
        <translation>Outro ficheiro deste paquete ten o mesmo nome. Os nomes deben ser distintos.</translation>
    </message>
    <message numerus="yes">
        <source>A pack may have %n rules at most; the others are not read.</source>
        <translation>
            <numerusform>Un paquete pode ter %n regra como moito; as demais non se len.</numerusform>
            <numerusform>Un paquete pode ter %n regras como moito; as demais non se len.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;message&quot; is missing: say what to do.</source>
        <translation>falta «message»: di que hai que facer.</translation>
    </message>
    <message>
        <source>this is suggestion, warning or error.</source>
        <translation>isto é suggestion, warning ou error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no category. These are: %2.</source>
        <translation>«%1» non é unha categoría. Son: %2.</translation>
    </message>
    <message>
        <source>this is no longer read; write &quot;scope: raw&quot; instead.</source>
        <translation>isto xa non se le; escribe «scope: raw».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scope; write &quot;scope: raw&quot; and look for its marks.</source>
        <translation>«%1» non é un ámbito; escribe «scope: raw» e busca as súas marcas.</translation>
    </message>
    <message>
        <source>A rule is &quot;key: value&quot; lines; this file has none.</source>
        <translation>Unha regra son liñas «clave: valor»; este ficheiro non ten ningunha.</translation>
    </message>
    <message>
        <source>&quot;extends&quot; is missing: say which kind of rule this is.</source>
        <translation>falta «extends»: di que clase de regra é.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of rule. These are: %2.</source>
        <translation>«%1» non é unha clase de regra. Son: %2.</translation>
    </message>
    <message>
        <source>this key is not known for &quot;%1&quot;.</source>
        <translation>esta clave non se coñece para «%1».</translation>
    </message>
    <message>
        <source>This rule cannot be read.</source>
        <translation>Esta regra non se pode ler.</translation>
    </message>
    <message>
        <source>The expression &quot;%1&quot; is wrong: %2.</source>
        <translation>A expresión «%1» está mal: %2.</translation>
    </message>
    <message>
        <source>An expression of this rule tries too many ways to match this text. The rule is left out. Make its repetitions (*, +) more exact.</source>
        <translation>Unha expresión desta regra proba demasiados camiños neste texto. A regra déixase fóra. Fai máis exactas as súas repeticións (*, +).</translation>
    </message>
    <message>
        <source>a list of tokens is wanted here.</source>
        <translation>aquí agárdase unha lista de tokens.</translation>
    </message>
    <message>
        <source>parts of speech (tag) are not known here: give each token a pattern.</source>
        <translation>aquí non se coñecen as categorías gramaticais (tag): dálle un patrón a cada token.</translation>
    </message>
    <message>
        <source>MinAlertLevel is suggestion, warning or error.</source>
        <translation>MinAlertLevel é suggestion, warning ou error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>«%1» non se coñece aquí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is YES, NO, suggestion, warning or error.</source>
        <translation>«%1» é YES, NO, suggestion, warning ou error.</translation>
    </message>
    <message>
        <source>&quot;key = value&quot; is wanted here.</source>
        <translation>aquí agárdase «clave = valor».</translation>
    </message>
    <message>
        <source>The vocabulary &quot;%1&quot; is not in %2.</source>
        <translation>O vocabulario «%1» non está en %2.</translation>
    </message>
    <message>
        <source>The style &quot;%1&quot; is not in %2.</source>
        <translation>O estilo «%1» non está en %2.</translation>
    </message>
    <message>
        <source>rules that run a script are not read here: nothing in a rule file is run as a program. Write it as existence or substitution.</source>
        <translation>aquí non se len regras que executan un script: nada dun ficheiro de regras se executa como programa. Escríbea como existence ou substitution.</translation>
    </message>
    <message>
        <source>This repeats something that contains it.</source>
        <translation>Isto repite algo que o contén.</translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n entries. Divide it.</source>
        <translation>
            <numerusform>Este ficheiro ten máis de %n entrada. Divídeo.</numerusform>
            <numerusform>Este ficheiro ten máis de %n entradas. Divídeo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is nested more than %n levels deep.</source>
        <translation>
            <numerusform>Isto ten máis de %n nivel.</numerusform>
            <numerusform>Isto ten máis de %n niveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key must be one word or one text in quotes.</source>
        <translation>Unha clave debe ser unha palabra ou un texto entre comiñas.</translation>
    </message>
    <message>
        <source>This is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>Este texto non é UTF-8. Garda o ficheiro como UTF-8.</translation>
    </message>
    <message>
        <source>There is a NUL character here. Remove it.</source>
        <translation>Aquí hai un carácter NUL. Retírao.</translation>
    </message>
    <message>
        <source>This is no valid YAML: %1.</source>
        <translation>Isto non é YAML válido: %1.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Este ficheiro non se pode ler: %1.</translation>
    </message>
    <message>
        <source>one text is wanted here, not a list.</source>
        <translation>aquí agárdase un texto, non unha lista.</translation>
    </message>
    <message>
        <source>this is true or false.</source>
        <translation>isto é true ou false.</translation>
    </message>
    <message>
        <source>a whole number is wanted here.</source>
        <translation>aquí agárdase un número enteiro.</translation>
    </message>
    <message>
        <source>a number is wanted here.</source>
        <translation>aquí agárdase un número.</translation>
    </message>
    <message>
        <source>%1: each entry must be one text.</source>
        <translation>%1: cada entrada debe ser un texto.</translation>
    </message>
    <message>
        <source>a list is wanted here.</source>
        <translation>aquí agárdase unha lista.</translation>
    </message>
    <message>
        <source>pairs are wanted here, &quot;this: that&quot;.</source>
        <translation>aquí agárdanse pares, «isto: aquilo».</translation>
    </message>
    <message>
        <source>&quot;category&quot; is missing: %1.</source>
        <translation>falta «category»: %1.</translation>
    </message>
    <message>
        <source>&quot;why&quot; is missing: say in one sentence why it matters to the reader.</source>
        <translation>falta «why»: di nunha frase por que lle importa a quen le.</translation>
    </message>
    <message>
        <source>&quot;source&quot; is missing: name the document and the place, or write &quot;house rule&quot;.</source>
        <translation>falta «source»: nomea o documento e o lugar, ou escribe «house rule».</translation>
    </message>
    <message>
        <source>&quot;examples&quot; is missing: give one that must match (bad) and one that must not (good).</source>
        <translation>falta «examples»: dá un que deba coincidir (bad) e un que non (good).</translation>
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
        <translation>Estase abrindo o chaveiro.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let the program in. Unlock it and allow access, then try again.</source>
        <translation>O chaveiro deste ordenador non deixou entrar o programa. Desbloquéao, permite o acceso e téntao de novo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use.</source>
        <translation>Este ordenador non ten un chaveiro que o programa poida usar.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not work at the moment. Look whether it is running and unlocked, then try again.</source>
        <translation>O chaveiro deste ordenador non funciona neste momento. Mira se está en marcha e desbloqueado, e téntao de novo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use now, so secrets are kept in memory and forgotten when the program is closed: you will have to sign in again. Install or unlock a keychain (GNOME Keyring or KWallet) and start the program again to keep them.</source>
        <translation>Este ordenador non ten agora un chaveiro que o programa poida usar, así que os segredos gárdanse na memoria e esquécense ao pechar o programa: terás que iniciar sesión de novo. Para conservalos, instala ou desbloquea un chaveiro (GNOME Keyring ou KWallet) e volve abrir o programa.</translation>
    </message>
    <message>
        <source>It is not kept on this computer. Sign in again.</source>
        <translation>Non se garda neste ordenador. Inicia sesión de novo.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when the program is closed.</source>
        <translation>Os segredos gárdanse na memoria e esquécense ao pechar o programa.</translation>
    </message>
    <message>
        <source>Secrets are kept in this computer&apos;s keychain.</source>
        <translation>Os segredos gárdanse no chaveiro do sistema.</translation>
    </message>
</context>
<context>
    <name>pregonero::store</name>
    <message>
        <source>The file could not be written. Check the folder and the free space of the disk, or choose another place.</source>
        <translation>Non se puido escribir o ficheiro. Comproba o cartafol e o espazo libre do disco, ou escolle outro sitio.</translation>
    </message>
    <message>
        <source>This draft is not here any more.</source>
        <translation>Este borrador xa non está aquí.</translation>
    </message>
    <message>
        <source>This is not in the outbox.</source>
        <translation>Isto non está na caixa de saída.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Esta conta xa non está aquí.</translation>
    </message>
    <message>
        <source>This column is not here any more.</source>
        <translation>Esta columna xa non está aquí.</translation>
    </message>
    <message>
        <source>This text is in the outbox. Take it back there before you discard it.</source>
        <translation>Este texto está na caixa de saída. Retíreo de alí antes de descartalo.</translation>
    </message>
    <message>
        <source>This text is already in the outbox, or was sent. Nothing was sent twice.</source>
        <translation>Este texto xa está na caixa de saída, ou xa se enviou. Non se enviou nada dúas veces.</translation>
    </message>
    <message>
        <source>This is in the outbox already.</source>
        <translation>Isto xa está na caixa de saída.</translation>
    </message>
    <message>
        <source>The draft is not here any more, so it was not queued.</source>
        <translation>O borrador xa non está aquí, así que non se puxo en cola.</translation>
    </message>
    <message>
        <source>The account is not here any more, so the text was not queued.</source>
        <translation>A conta xa non está aquí, así que o texto non se puxo en cola.</translation>
    </message>
    <message>
        <source>Another program has tried to send this meanwhile. Look at it again.</source>
        <translation>Mentres tanto, outro programa tentou envialo. Volve miralo.</translation>
    </message>
    <message>
        <source>What became of this is known already. Look at it again.</source>
        <translation>Xa se sabe que foi disto. Volve miralo.</translation>
    </message>
    <message>
        <source>This was not published from here, so there is nothing to change on the network.</source>
        <translation>Non se publicou desde aquí, así que non hai nada que cambiar na rede.</translation>
    </message>
    <message>
        <source>The file in this folder belongs to another program. Choose another folder for the workspace.</source>
        <translation>O ficheiro deste cartafol é doutro programa. Escolle outro cartafol para o espazo de traballo.</translation>
    </message>
    <message>
        <source>This workspace was last used by a newer Pregonero. Update this program, or choose another workspace. Nothing was changed.</source>
        <translation>Este espazo de traballo usouse por última vez cun Pregonero máis novo. Actualiza este programa ou escolle outro espazo de traballo. Non se cambiou nada.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Non se puido ler ou escribir o espazo de traballo.</translation>
    </message>
    <message>
        <source>This post is not in the archive.</source>
        <translation>Esta publicación non está no arquivo.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>estase enviando</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>sen publicar</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sen confirmar</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>This is “%1” in the outbox, so it cannot become “%2”. Look at it again.</source>
        <translation>Na caixa de saída está «%1», así que non pode pasar a «%2». Volve miralo.</translation>
    </message>
    <message>
        <source>This program does not know what “%1” means, so it was not recorded.</source>
        <translation>Este programa non sabe que significa «%1», así que non se rexistrou.</translation>
    </message>
    <message>
        <source>No safety copy of the workspace was made today: the disk has %1 free, and %2 are wanted. Free some space.</source>
        <translation>Hoxe non se fixo copia de seguridade do espazo de traballo: o disco ten %1 libres e cómpren %2. Libera espazo.</translation>
    </message>
    <message>
        <source>This is not ignored any more.</source>
        <translation>Isto xa non se ignora.</translation>
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
        <translation>Aínda non se pode anotar nada: falta a chave de sinatura desta instalación. Desbloquea o chaveiro e volve abrir o programa.</translation>
    </message>
    <message>
        <source>A backup was put in place, and its outbox can only be looked at once this installation&apos;s signing key is here. Unlock the keychain and start again.</source>
        <translation>Púxose unha copia de seguridade, e a súa caixa de saída só se pode revisar cando estea a chave de sinatura desta instalación. Desbloquea o chaveiro e volve abrir o programa.</translation>
    </message>
</context>
<context>
    <name>pregonero::sync</name>
    <message>
        <source>The network did not answer in time.</source>
        <translation>A rede non respondeu a tempo.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Interrompido, como pediches.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>a imaxe</translation>
    </message>
    <message>
        <source>the video</source>
        <translation>o vídeo</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o ficheiro</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>the picture, its description</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Not published: %1 is not in the workspace any more. Attach it again.</source>
        <translation>Non publicado: %1 xa non está no espazo de traballo. Anéxao de novo.</translation>
    </message>
    <message>
        <source>Not published: %1 is not what it was when it was attached. Attach it again.</source>
        <translation>Non publicado: %1 cambiou desde que se anexou. Anéxao de novo.</translation>
    </message>
</context>
<context>
    <name>pregonero::sync::OutboxLane</name>
    <message>
        <source>The program ended while this was being sent. The network is asked whether it is there.</source>
        <translation>O programa pechouse mentres se enviaba. Pregúntaselle á rede se está alí.</translation>
    </message>
    <message>
        <source>The account was removed. Choose another one for this text.</source>
        <translation>A conta retirouse. Escolle outra para este texto.</translation>
    </message>
    <message>
        <source>The network answered without saying under which number it published this.</source>
        <translation>A rede respondeu sen dicir con que número o publicou.</translation>
    </message>
    <message>
        <source>This waits for the keychain. %1</source>
        <translation>Isto agarda polo chaveiro. %1</translation>
    </message>
    <message>
        <source>The network shows this text once, and that is another publication of yours. Look there and decide.</source>
        <translation>A rede amosa este texto unha vez, e é outra publicación túa. Mírao alí e decide.</translation>
    </message>
    <message>
        <source>The network does not have it: it is sent again.</source>
        <translation>A rede non o ten: envíase outra vez.</translation>
    </message>
    <message>
        <source>An earlier version of this text was published after all: the network has it. This one was not sent; change the published one instead.</source>
        <translation>Ao final publicouse unha versión anterior deste texto: a rede tena. Esta non se enviou; cambia a publicada.</translation>
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
        <translation>Non se pode crear o cartafol %1.</translation>
    </message>
    <message>
        <source>Messages of citizens are in the archive and shown, newest first</source>
        <translation>As mensaxes da cidadanía están no arquivo e amósanse, primeiro as máis recentes</translation>
    </message>
    <message>
        <source>A citizen&apos;s question opens with its conversation and is marked as read</source>
        <translation>A pregunta dunha veciña ábrese coa súa conversa e márcase como lida</translation>
    </message>
    <message>
        <source>An answer is typed, counted and checked while it is written</source>
        <translation>Escríbese unha resposta, que se conta e se comproba sobre a marcha</translation>
    </message>
    <message>
        <source>The answer is published: the town&apos;s own number and address are its proof</source>
        <translation>A resposta está publicada: o número e o enderezo da propia vila son a súa proba</translation>
    </message>
    <message>
        <source>A draft with a mistake is saved as it is typed, and the checker finds the mistake</source>
        <translation>Un borrador cunha falta gárdase sobre a marcha e o corrector atopa a falta</translation>
    </message>
    <message>
        <source>The finding&apos;s own fix mends the text; nothing is left to fix</source>
        <translation>A corrección proposta arranxa o texto; non queda nada por corrixir</translation>
    </message>
    <message>
        <source>Offline, the desk says so and goes on working</source>
        <translation>Sen conexión, o posto dio e séguese traballando</translation>
    </message>
    <message>
        <source>What is published offline waits in the outbox and is not called published</source>
        <translation>O que se publica sen conexión agarda na caixa de saída e non se dá por publicado</translation>
    </message>
    <message>
        <source>Online again, it goes out by itself and its proof is shown</source>
        <translation>Cando volve a conexión, sae só e amósase a súa proba</translation>
    </message>
    <message>
        <source>The town has exactly what was published, once each</source>
        <translation>A vila ten exactamente o publicado, unha soa vez cada cousa</translation>
    </message>
    <message>
        <source>The record of all this is whole</source>
        <translation>O rexistro de todo isto está íntegro</translation>
    </message>
    <message>
        <source>The same window in the dark scheme</source>
        <translation>A mesma xanela en escuro</translation>
    </message>
    <message>
        <source>The window fits into 1024 by 768</source>
        <translation>A xanela cabe en 1024 por 768</translation>
    </message>
    <message>
        <source>Text at twice its size still fits the window</source>
        <translation>Co texto ao dobre de tamaño todo segue cabendo na xanela</translation>
    </message>
    <message>
        <source>Pictures and tour.json are in %1</source>
        <translation>As imaxes e tour.json están en %1</translation>
    </message>
    <message>
        <source>Show the main job on the simulated town, with pictures of each step.</source>
        <translation>Amosa o traballo principal na vila simulada, con imaxes de cada paso.</translation>
    </message>
    <message>
        <source>Where the pictures and tour.json go.</source>
        <translation>Onde se deixan as imaxes e tour.json.</translation>
    </message>
    <message>
        <source>pregonero: say where the pictures go: --out DIR.</source>
        <translation>pregonero: indica onde se deixan as imaxes: --out CARTAFOL.</translation>
    </message>
    <message>
        <source>The picture %1 could not be written. Free some space, or choose another folder.</source>
        <translation>Non se puido escribir a imaxe %1. Libera espazo ou escolle outro cartafol.</translation>
    </message>
    <message>
        <source>tour.json could not be written. Free some space, or choose another folder.</source>
        <translation>Non se puido escribir tour.json. Libera espazo ou escolle outro cartafol.</translation>
    </message>
</context>
<context>
    <name>pregonero::workshop</name>
    <message>
        <source>The simulated town cannot keep its memory in %1. Check that the disk has room and that you may write there.</source>
        <translation>A vila simulada non pode gardar a súa memoria en %1. Comproba que hai sitio no disco e que podes escribir aí.</translation>
    </message>
    <message>
        <source>The simulated town&apos;s memory in %1 is damaged. Move the file away to start the town afresh.</source>
        <translation>A memoria da vila simulada, en %1, está danada. Move o ficheiro a outro sitio para comezar a vila de novo.</translation>
    </message>
    <message>
        <source>The scenario cannot be played. %1.</source>
        <translation>Non se pode representar o escenario. %1.</translation>
    </message>
    <message>
        <source>The scenario %1 cannot be read. Check that the file is there.</source>
        <translation>Non se pode ler o escenario %1. Comproba que o ficheiro está aí.</translation>
    </message>
    <message>
        <source>The simulated town&apos;s memory belongs to another scenario. Move it away, or open the scenario that it belongs to.</source>
        <translation>A memoria da vila simulada é doutro escenario. Móvea a outro sitio ou abre o escenario ao que pertence.</translation>
    </message>
    <message>
        <source>The post is empty.</source>
        <translation>A publicación está baleira.</translation>
    </message>
    <message>
        <source>The post has %1 characters; %2 are allowed.</source>
        <translation>A publicación ten %1 caracteres; admítense %2.</translation>
    </message>
    <message>
        <source>The post it answers is not there any more.</source>
        <translation>A publicación á que responde xa non está.</translation>
    </message>
    <message>
        <source>A post has at most %1 pictures.</source>
        <translation>Unha publicación leva como máximo %1 imaxes.</translation>
    </message>
    <message>
        <source>A picture was not sent before.</source>
        <translation>Hai unha imaxe que non se enviou antes.</translation>
    </message>
    <message>
        <source>Only one&apos;s own posts can be changed.</source>
        <translation>Só se poden cambiar as publicacións propias.</translation>
    </message>
    <message>
        <source>Only one&apos;s own posts can be removed.</source>
        <translation>Só se poden retirar as publicacións propias.</translation>
    </message>
    <message>
        <source>This kind of file is not accepted.</source>
        <translation>Non se admite esta clase de ficheiro.</translation>
    </message>
    <message>
        <source>The file is empty or too large.</source>
        <translation>O ficheiro está baleiro ou é grande de máis.</translation>
    </message>
    <message>
        <source>The alternative text is too long.</source>
        <translation>O texto alternativo é longo de máis.</translation>
    </message>
    <message>
        <source>Nobody in the town is called %1.</source>
        <translation>Na vila ninguén se chama %1.</translation>
    </message>
    <message>
        <source>The message is empty or answers nothing.</source>
        <translation>A mensaxe está baleira ou non responde a nada.</translation>
    </message>
    <message>
        <source>Another program is writing the town&apos;s memory. Try again.</source>
        <translation>Outro programa está escribindo a memoria da vila. Téntao de novo.</translation>
    </message>
    <message>
        <source>The connection to the simulated town was cut.</source>
        <translation>Cortouse a conexión coa vila simulada.</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Interrompido antes de que houbese resposta.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Interrompido antes de que se enviase nada.</translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation>A resposta é máis longa do que se agardaba.</translation>
    </message>
</context>
</TS>
