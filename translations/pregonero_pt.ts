<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Awaiting a native reviewer. -->
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>PieceWords</name>
    <message>
        <source>a file without description (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Qualquer língua</translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished">Público</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation type="unfinished">Não listado</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished">Só seguidores</translation>
    </message>
    <message>
        <source>Only those mentioned</source>
        <translation type="unfinished">Só pessoas mencionadas</translation>
    </message>
    <message>
        <source>%1: “%2”, before it was “%3”</source>
        <comment>what, now, before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning added: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning taken away: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation type="unfinished">Aviso de conteúdo</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished">Língua do texto</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation type="unfinished">Quem o pode ver</translation>
    </message>
    <message>
        <source>File attached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File taken away: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero</name>
    <message>
        <source>A saved text could not be read.</source>
        <translation>Não foi possível ler um texto guardado.</translation>
    </message>
    <message>
        <source>The program did not get an answer, so it is not known whether it was done. Look before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::AboutDialog</name>
    <message>
        <source>About Pregonero</source>
        <translation>Acerca do Pregonero</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>The desk of a public administration&apos;s community managers: hear what people say, answer in time, write, check, get it approved, publish, and prove it.</source>
        <translation>A mesa de trabalho de quem gere as redes de uma administração pública: ouvir as pessoas, responder a tempo, escrever, rever, obter aprovação, publicar e poder prová-lo.</translation>
    </message>
    <message>
        <source>It works without a connection, loses nothing that was typed, and says of each post only what it knows.</source>
        <translation>Funciona sem ligação, não perde nada do que se escreveu e de cada publicação só diz o que sabe.</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or (at your choice) any later one (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software livre: pode usá-lo, estudá-lo, partilhá-lo e modificá-lo nos termos da Licença Pública Geral GNU, na versão 3 ou, se preferir, em qualquer versão posterior (GPL-3.0-or-later). É disponibilizado sem qualquer garantia.</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>pregonero::AccountWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Interrompido. Nada foi guardado.</translation>
    </message>
    <message>
        <source>Where is the account?</source>
        <translation>Onde está a conta?</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sessão em %1</translation>
    </message>
    <message>
        <source>Is this the account?</source>
        <translation>É esta a conta?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seguinte</translation>
    </message>
    <message>
        <source>&amp;Add this account</source>
        <translation>A&amp;dicionar esta conta</translation>
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
        <translation>&amp;Iniciar sessão</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>Preencha primeiro «%1».</translation>
    </message>
    <message>
        <source>Asking the network who this is</source>
        <translation>A perguntar à rede de quem é a conta</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>A consultar o servidor</translation>
    </message>
    <message>
        <source>Asking the server whose token this is</source>
        <translation>A perguntar ao servidor de quem é o token</translation>
    </message>
    <message>
        <source>Giving the code to the server</source>
        <translation>A entregar o código ao servidor</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>À espera do navegador</translation>
    </message>
    <message>
        <source>Keeping the account</source>
        <translation>A guardar a conta</translation>
    </message>
    <message>
        <source>The account %1 was not added: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not signed in again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1, not %2. Sign in as %2: if the browser goes on without asking, log out there first.</source>
        <translation type="unfinished"></translation>
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
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ainda não há contas</translation>
    </message>
    <message>
        <source>Add the institution&apos;s account on a network, or the simulated town to practise. What is said to it is then heard here.</source>
        <translation>Adicione a conta da instituição numa rede, ou a da vila simulada para praticar. A partir daí verá aqui o que lhe dizem.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>network not installed</source>
        <translation>rede não instalada</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover a conta</translation>
    </message>
    <message>
        <source>Remove %1 from this desk?</source>
        <translation>Remover %1 deste posto?</translation>
    </message>
    <message>
        <source>It is no longer listened to and its secret is erased here. What was heard, written and decided stays, and the account itself stays on its network.</source>
        <translation>Deixa de ser ouvida e o seu segredo é apagado aqui. O que se ouviu, escreveu e decidiu mantém-se, e a conta continua a existir na sua rede.</translation>
    </message>
    <message>
        <source>&amp;Remove the account</source>
        <translation>&amp;Remover a conta</translation>
    </message>
    <message>
        <source>%1 is no longer at this desk.</source>
        <translation>%1 já não está neste posto.</translation>
    </message>
    <message>
        <source>A network could not be loaded (%1). %2</source>
        <translation>Não foi possível carregar uma rede (%1). %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network asks for no sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when the network no longer knows this desk, or the secret was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::AddColumnDialog</name>
    <message>
        <source>Add a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that this account hears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hashtag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>&amp;Hashtag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, fiestas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, luz or &quot;calle del Olmo&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is searched for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::AttachmentStrip</name>
    <message>
        <source>Describe it for those who cannot see it</source>
        <translation>Descreva-o para quem não o pode ver</translation>
    </message>
    <message>
        <source>Alternative text of %1</source>
        <translation>Texto alternativo de %1</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Remover este ficheiro</translation>
    </message>
</context>
<context>
    <name>pregonero::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar esta mensagem</translation>
    </message>
</context>
<context>
    <name>pregonero::ChangesView</name>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words</source>
        <translation type="unfinished"></translation>
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
        <translation>%1 de %2 · %3 a mais</translation>
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
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Por corrigir e por ponderar</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada a corrigir</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Adicionar ao dicionário</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ignored in this text, by whom and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which findings are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To consider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings listed</comment>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>back to the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are findings of other levels or categories: choose them with the filter above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mends every place of this rule, in one step that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>person, day, hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you write, what could be better is listed here with its reason: tone and plain language, personal data, claims without a source, accessibility, spelling, length.</source>
        <translation>Enquanto se escreve, aparece aqui o que se pode melhorar e porquê: tom e linguagem clara, dados pessoais, afirmações sem fonte, acessibilidade, ortografia, extensão.</translation>
    </message>
</context>
<context>
    <name>pregonero::ColumnsModel</name>
    <message>
        <source>Said to %1</source>
        <translation type="unfinished">Dirigido a %1</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation type="unfinished">O que %1 segue</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation type="unfinished">Tudo de %1</translation>
    </message>
    <message>
        <source>the town</source>
        <translation type="unfinished">a vila</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation type="unfinished">Publicado por %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished">Por ler</translation>
    </message>
    <message>
        <source>Everything heard</source>
        <translation type="unfinished">Tudo o que se ouviu</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>O que quer fazer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>pregonero::Composer</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n por corrigir</numerusform>
            <numerusform>%n por corrigir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n por ponderar</numerusform>
            <numerusform>%n por ponderar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an account first: Accounts, Add account.</source>
        <translation>Adicione primeiro uma conta: Contas, Adicionar conta.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Anexar um ficheiro</translation>
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
        <translation>Língua do texto</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quem o pode ver</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Aviso de conteúdo</translation>
    </message>
    <message>
        <source>Warning shown before the text</source>
        <translation>Aviso mostrado antes do texto</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Texto do rascunho</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Escreva a resposta</translation>
    </message>
    <message>
        <source>What has to be known?</source>
        <translation>O que é preciso dizer?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Agendar…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ainda não há contas</translation>
    </message>
    <message>
        <source>The account this was written for is no longer here. Choose the account that is to publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that heard this message is no longer here, so nothing can be sent from it. What you wrote stays here: copy it to use it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being copied. It can be sent when they are here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not attached: the text it was for was left before the file was copied. Open that text and attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is ignored in this text, by whom and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no version yet. One is made when you save, or pause for a while.</source>
        <translation type="unfinished"></translation>
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
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Once it is added, this desk listens to what is said to this account, and you can answer and write in its name.</source>
        <translation>Ainda nada foi guardado. Depois de a adicionar, este posto ouvirá o que se diz a esta conta e poderá responder e escrever em nome dela.</translation>
    </message>
    <message>
        <source>It needs no password, so there is nothing secret to keep.</source>
        <translation>Não precisa de palavra-passe, por isso não há nenhum segredo a guardar.</translation>
    </message>
    <message>
        <source>It is at this desk already and stays as it is. What could not be published because the network did not know this desk any more is published now.</source>
        <translation type="unfinished"></translation>
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
        <translation>Essa conta não existe aqui.</translation>
    </message>
    <message>
        <source>The account %1 is here already.</source>
        <translation>A conta %1 já está aqui.</translation>
    </message>
    <message>
        <source>Write the hashtag to listen to.</source>
        <translation>Escreva a etiqueta que quer ouvir.</translation>
    </message>
    <message>
        <source>The desk is offline. What is here can be read and answered; news comes when it is online again.</source>
        <translation>Não há ligação. O que já está aqui pode ser lido e respondido; as novidades chegam quando a ligação voltar.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Não é possível ler o ficheiro %1: %2</translation>
    </message>
    <message>
        <source>The file %1 is larger than 500 MB, more than any network takes.</source>
        <translation>O ficheiro %1 tem mais de 500 MB, e nenhuma rede aceita tanto.</translation>
    </message>
    <message>
        <source>The file could not be copied into the workspace: %1</source>
        <translation>Não foi possível copiar o ficheiro para o espaço de trabalho: %1</translation>
    </message>
    <message>
        <source>There is nothing to publish yet: write a text or attach a file.</source>
        <translation>Ainda não há nada para publicar: escreva um texto ou anexe um ficheiro.</translation>
    </message>
    <message>
        <source>The text is too long for %1: %2 of %3. Shorten it before sending it.</source>
        <translation>O texto é demasiado longo para %1: %2 de %3. Encurte-o antes de o enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n file(s) in one post.</source>
        <translation>
            <numerusform>%1 aceita no máximo %n ficheiro por publicação.</numerusform>
            <numerusform>%1 aceita no máximo %n ficheiros por publicação.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why it is removed: the record keeps the reason.</source>
        <translation>Indique porque é retirado: o motivo fica no registo.</translation>
    </message>
    <message>
        <source>This column is here already.</source>
        <translation>Esta coluna já está aqui.</translation>
    </message>
    <message>
        <source>A description is too long for %1: at most %2 characters. Shorten it before sending it.</source>
        <translation>Há uma descrição demasiado longa para %1: no máximo, %2 caracteres. Encurte-a antes de enviar.</translation>
    </message>
    <message>
        <source>%1 does not take files of the type %2. Attach it in another format.</source>
        <translation>%1 não aceita ficheiros do tipo %2. Anexe-o noutro formato.</translation>
    </message>
    <message>
        <source>A file is too large for %1: at most %2. Attach a smaller one.</source>
        <translation>Há um ficheiro demasiado grande para %1: no máximo, %2. Anexe um mais pequeno.</translation>
    </message>
    <message>
        <source>This is not published, so there is nothing to change on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was removed from the network already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s own number of this post is not known here. Change it on the network itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is discarded: the record keeps the reason.</source>
        <translation>Indique porque é descartado: o motivo fica no registo.</translation>
    </message>
    <message>
        <source>That hour has passed. Choose a later one, or send it now.</source>
        <translation>Essa hora já passou. Escolha outra posterior ou envie-o agora.</translation>
    </message>
    <message>
        <source>queued again</source>
        <translation>de novo em fila</translation>
    </message>
    <message>
        <source>Write what to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column of everything heard stays; it can be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is offline, so the network was not asked. Do it again when it is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did it, but that could not be recorded: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: %1 Look on the network before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: what is hidden, muted, blocked or reported needs a reason that can be shown later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wrote this. It can be hidden or reported, not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not published from here, so its files and settings are not known. Edit it on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 lets a post be edited for %n minute(s). That time has passed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is offline. Go online to ask the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not written for everybody, so it is not passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was removed, but its secret could not be erased: %1 Erase it in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is %1. It stays in that folder, under a name with today’s date: nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest safety copy is of %1 (%2). If it is put in place, what was written, decided or queued after that hour is missing here; what citizens said and what was published is fetched again as far as the networks still have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no safety copy that is whole, so the workspace begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the network “%1”. Install it again, or ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is ignored: the record keeps the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place in a text that is to be ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the record ends otherwise: the record keeps the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier end of the record was kept here, so there is nothing to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record ends as it should, so there is nothing to explain.</source>
        <translation type="unfinished"></translation>
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
        <translation>rascunho</translation>
    </message>
    <message>
        <source>draft of a reply</source>
        <translation>rascunho de uma resposta</translation>
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
        <translation>não publicado</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>por confirmar</translation>
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
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Novo rascunho</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar o rascunho</translation>
    </message>
    <message>
        <source>Which drafts</source>
        <translation>Que rascunhos</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Por publicar</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Em redação</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Na saída</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Not published: failed</source>
        <translation>Com erro</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicados</translation>
    </message>
    <message>
        <source>What you write below is saved as you type, and listed here.</source>
        <translation>O que escreve em baixo vai sendo guardado e aparece nesta lista.</translation>
    </message>
    <message>
        <source>It is in the outbox. Take it back there to change it.</source>
        <translation>Está na caixa de saída. Retire-o de lá para o alterar.</translation>
    </message>
    <message>
        <source>It is published. What was sent stays as it was.</source>
        <translation>Está publicado. O que foi enviado fica como estava.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was published. See the outbox.</source>
        <translation>Ainda não se sabe se foi publicado. Veja na caixa de saída.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Ainda não há rascunhos</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Não há nenhum assim</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Descartar este rascunho?</translation>
    </message>
    <message>
        <source>It goes from the list. The record keeps its versions and your reason.</source>
        <translation>Desaparece da lista. O registo conserva as suas versões e o seu motivo.</translation>
    </message>
    <message>
        <source>The first draft is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is on disk already. It is listed here with its first version: when you save it, or pause for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other drafts are under the choice above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::EditDialog</name>
    <message>
        <source>Edit what is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation type="unfinished">Aviso de conteúdo</translation>
    </message>
    <message>
        <source>Change it on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Change what is published on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who saw it may have kept the words as they were, and the network may show that it was edited. The record keeps both versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were writing this when the program ended. %1 still has the words as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered yet. What was asked cannot be unasked: its answer is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have these words yet. Throw them away?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::FeedsPane</name>
    <message>
        <source>Only unread</source>
        <translation>Só por ler</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Remover esta coluna</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicações</translation>
    </message>
    <message>
        <source>Listening to the networks…</source>
        <translation>A ouvir as redes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n por ler</numerusform>
            <numerusform>%n por ler</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to listen to yet</source>
        <translation>Ainda não há a quem ouvir</translation>
    </message>
    <message>
        <source>Add an account of your institution. What citizens say to it will be here.</source>
        <translation>Adicione uma conta da sua instituição. Aqui verá o que os cidadãos lhe dizem.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one followed by *.</source>
        <translation>Tente com menos palavras, ou com o início de uma seguido de *.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tudo lido</translation>
    </message>
    <message>
        <source>What citizens say next will appear here.</source>
        <translation>Aqui aparecerá o que os cidadãos disserem a seguir.</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>Por agora, silêncio</translation>
    </message>
    <message>
        <source>What citizens say will appear here.</source>
        <translation>Aqui aparecerá o que os cidadãos disserem.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Por ler</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>columns that could not be read</comment>
        <translation>
            <numerusform>(e mais %n)</numerusform>
            <numerusform>(e mais %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything listed here was read.</source>
        <translation>Tudo nesta lista está lido.</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search as a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What had arrived is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>999+ unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What citizens say with these words will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; empty: what the column shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Everything here was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take this column out of the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::FindingCard</name>
    <message>
        <source>to fix</source>
        <translation type="unfinished">por corrigir</translation>
    </message>
    <message>
        <source>to consider</source>
        <translation type="unfinished">por ponderar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::HouseRules</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished">Não é possível ler o ficheiro %1: %2</translation>
    </message>
    <message>
        <source>A rule&apos;s name is letters, digits, - and _, and its language a code such as es, or mul for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are. Make a copy of the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has a pack called %1. Give this one&apos;s folder another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is removed: the record keeps the reason.</source>
        <translation type="unfinished">Indique porque é retirado: o motivo fica no registo.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are. Switch it off instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a pack called %1 here already, and its rules would be lost. Remove it first, or give this one&apos;s folder another name.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here: “%1” at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” anywhere in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule in the whole of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule in every text of the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given before: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::Ignoring</name>
    <message>
        <source>Ignored: %1. The record keeps why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer ignored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::InstitutionPage</name>
    <message>
        <source>What the rules need to know of the institution. One thing a line; what stays empty is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephones, addresses and numbers of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are no personal data: no rule warns of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names: how it is called wrongly = how it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that says the first is asked to say the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts of its own on networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioning them is no mention of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Electoral periods: first day – last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these days, both included, rules on neutrality hold that otherwise do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words that are no misspellings, in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of streets, quarters, people, feasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no =: write the wrong name, =, and the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no period: write its first and its last day, such as 2027-04-06 – 2027-05-23.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::MainWindow</name>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;Novo rascunho</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>&amp;Listen now</source>
        <translation>&amp;Ouvir agora</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>Trabalhar sem &amp;ligação</translation>
    </message>
    <message>
        <source>&amp;Search what was heard</source>
        <translation>&amp;Pesquisar no que se ouviu</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>&amp;Seguinte por ler</translation>
    </message>
    <message>
        <source>Only un&amp;read</source>
        <translation>Só por l&amp;er</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Seguinte por co&amp;rrigir</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>&amp;Anexar um ficheiro…</translation>
    </message>
    <message>
        <source>Go to &amp;Feeds</source>
        <translation>Ir para &amp;Escuta</translation>
    </message>
    <message>
        <source>Go to &amp;Drafts</source>
        <translation>Ir para R&amp;ascunhos</translation>
    </message>
    <message>
        <source>Go to C&amp;hecker</source>
        <translation>Ir para &amp;Verificador</translation>
    </message>
    <message>
        <source>Go to &amp;Outbox</source>
        <translation>Ir para &amp;Saída</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Comunicar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>&amp;Put the panes back</source>
        <translation>&amp;Devolver os painéis ao seu lugar</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Contas…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que quer fazer?</translation>
    </message>
    <message>
        <source>&amp;Check the record</source>
        <translation>&amp;Verificar o registo</translation>
    </message>
    <message>
        <source>&amp;Export the record…</source>
        <translation>&amp;Exportar o registo…</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exportar o registo</translation>
    </message>
    <message>
        <source>&amp;About Pregonero</source>
        <translation>&amp;Acerca do Pregonero</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escuta</translation>
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
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>&amp;Mark all of the column as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this search as a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name the column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring the column back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is whole as far as it goes. The keychain could not be read, so whether its end was cut off is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>See it on the network</source>
        <translation type="unfinished">Ver na rede</translation>
    </message>
    <message>
        <source>Column removed: %1. Its posts are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s). Its end has nothing to be compared with yet: it is kept in the keychain from now on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You were correcting a published post when the program ended. Choose the post and Edit: your words are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in again as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this finding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore this finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is i&amp;gnored in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions of this text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to R&amp;ules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this layout as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules of the house…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule &amp;workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain the end of the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete a layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the layout “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name. One of the same name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>The layout could not be saved: %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”. It is in the menu View, Layouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That layout could not be read. The panes stand as at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout deleted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the words away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not end as it did when it was last kept. Where a backup was put in place, that is why. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s), none of them changed, moved or missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its end was explained %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Explain the end of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you know why the record ends otherwise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a backup was put in place, what came after it is no longer here. Your explanation becomes part of the record, and later checks start from what is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation type="unfinished"></translation>
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
        <translation>Sem custos.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Custo: %1</translation>
    </message>
    <message>
        <source>No network is installed</source>
        <translation>Não há nenhuma rede instalada</translation>
    </message>
    <message>
        <source>A network could not be loaded (%1). %2</source>
        <translation>Não foi possível carregar uma rede (%1). %2</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>The program knows no network: a part of it is missing. Install it again, or ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::OpeningNote</name>
    <message>
        <source>The program did not end well last time, so the workspace (%1) is looked through for damage before it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version keeps the workspace in another form. A copy of it (%1) is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace (%1) takes the form that this version needs. The copy made before stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::OpeningWindow</name>
    <message>
        <source>Pregonero</source>
        <translation type="unfinished">Pregonero</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be skipped: nothing is written to a file that could be damaged. A large workspace takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Ends the program once this is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::OutboxModel</name>
    <message>
        <source>queued</source>
        <translation>em fila</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>a ser enviado</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>não publicado</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>por confirmar</translation>
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
        <translation>Foi publicado?…</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corrigir o texto</translation>
    </message>
    <message>
        <source>Nothing on its way</source>
        <translation>Nada a caminho</translation>
    </message>
    <message>
        <source>What you publish waits here until the network confirms it with its own number and address. Offline it simply waits.</source>
        <translation>O que publica espera aqui até a rede o confirmar com o seu próprio número e endereço. Sem ligação, simplesmente espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n por confirmar</numerusform>
            <numerusform>%n por confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published</source>
        <translation>
            <numerusform>%n por publicar</numerusform>
            <numerusform>%n por publicar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Não foi possível abrir nenhum navegador. O endereço é %1</translation>
    </message>
</context>
<context>
    <name>pregonero::PackChange</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folders lie too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in it leads out of its folder (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a link in it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n files in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacked it is larger than any pack is (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no zip file, or a damaged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pack is one folder with its rules in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder&apos;s name is no name for a pack: letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rule in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished">Não é possível ler o ficheiro %1: %2</translation>
    </message>
    <message>
        <source>it is larger than 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack cannot be written to %1: %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by a native speaker: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are checked by the packs that are on. Whoever changes this, and when, is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one account or one language, something else may hold than what is said above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks of: %1 Says nothing of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack or position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for every account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an account that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these the institution decides. Each that is on adds the rules that keep to it:</source>
        <translation type="unfinished"></translation>
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
        <translation>Devolver este painel à janela</translation>
    </message>
    <message>
        <source>Take this pane out of the window</source>
        <translation>Tirar este painel da janela</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation>Ocultar este painel</translation>
    </message>
</context>
<context>
    <name>pregonero::PlacesModel</name>
    <message>
        <source>the text as a whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::PostActions</name>
    <message>
        <source>&amp;Reply</source>
        <translation type="unfinished">&amp;Responder</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a &amp;favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;boost back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the &amp;network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide this post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ute the author…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bl&amp;ock the author…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port to the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;See it on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked something about this post and has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the post of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this post from %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from the network; copies that others made may stay. What was heard of it stays here, with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked to hide it. Bringing it back is done on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked not to bring what %2 says any more. They are not told. Taking it back is done on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked to keep %2 and this account apart: neither hears the other. A public body seldom may: say on what ground. Taking it back is done on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who moderate %1 are asked to look at it; they decide. Your reason is kept here and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to mark it as a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to take the favourite back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to boost it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to take the boost back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to mute its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to block its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at it (report)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it: the post has the new words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it: the post is removed. The record keeps your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it: marked as a favourite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it: no longer a favourite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it: boosted, so your followers see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it: the boost is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it: the post is hidden. The record keeps your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it: %2 is muted. The record keeps your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it: %2 is blocked. The record keeps your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the report. The record keeps your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1 on %2: nobody knows whether it was done</source>
        <translation type="unfinished"></translation>
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
        <translation>já não está na rede</translation>
    </message>
</context>
<context>
    <name>pregonero::PostEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>Texto da publicação</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing to mend here. F8 goes to the next finding.</source>
        <translation>Nada a corrigir aqui. F8 leva ao seguinte por corrigir.</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Adicionar «%1» ao dicionário</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n places of this rule</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation type="unfinished"></translation>
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
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>pré-visualização</translation>
    </message>
    <message>
        <source>a file without description</source>
        <translation>um ficheiro sem descrição</translation>
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
        <translation>Publicado. O número e o endereço que a rede lhe deu estão na caixa de saída.</translation>
    </message>
    <message>
        <source>Look into the outbox. %1</source>
        <translation>Veja na caixa de saída. %1</translation>
    </message>
    <message>
        <source>In the outbox. It goes out when the desk is online again.</source>
        <translation>Na caixa de saída. Sai quando a ligação voltar.</translation>
    </message>
    <message>
        <source>In the outbox. How it goes is shown there until the network has it.</source>
        <translation type="unfinished"></translation>
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
        <translation>Fica no registo.</translation>
    </message>
    <message>
        <source>&amp;Why? The record keeps the reason.</source>
        <translation>&amp;Porquê? O motivo fica no registo.</translation>
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
        <translation>O que esta pessoa disse antes</translation>
    </message>
    <message>
        <source>Choose what to answer</source>
        <translation>Escolha a quem responder</translation>
    </message>
    <message>
        <source>Select a message in Feeds. The conversation opens here, with the reply under it.</source>
        <translation>Escolha uma mensagem em Escuta. A conversa abre-se aqui, com a resposta por baixo.</translation>
    </message>
    <message>
        <source>%1 · first message here</source>
        <translation>%1 · primeira mensagem aqui</translation>
    </message>
    <message>
        <source>%1 · %2 messages here since %3</source>
        <translation>%1 · %2 mensagens aqui desde %3</translation>
    </message>
    <message>
        <source>What is known here is shown; the network could not be asked for more. %1</source>
        <translation>Mostra-se o que aqui se sabe; não foi possível pedir mais à rede. %1</translation>
    </message>
    <message>
        <source>What can be done with this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the network what others said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is known here is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::ResolveDialog</name>
    <message>
        <source>Yes, it is there</source>
        <translation>Sim, está lá</translation>
    </message>
    <message>
        <source>No, it is not there</source>
        <translation>Não, não está</translation>
    </message>
    <message>
        <source>Was it published?</source>
        <translation>Foi publicado?</translation>
    </message>
    <message>
        <source>Look at the account on the network itself. Is this text there?</source>
        <translation>Veja a conta na própria rede. Este texto está lá?</translation>
    </message>
    <message>
        <source>Its address, if you have it</source>
        <translation>O seu endereço, se o tiver</translation>
    </message>
    <message>
        <source>Address of the publication</source>
        <translation>Endereço da publicação</translation>
    </message>
    <message>
        <source>Write it into the record</source>
        <translation>Anotar no registo</translation>
    </message>
</context>
<context>
    <name>pregonero::Row</name>
    <message>
        <source>unread</source>
        <translation>por ler</translation>
    </message>
</context>
<context>
    <name>pregonero::RuleBench</name>
    <message>
        <source>The draft in hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::RuleEditor</name>
    <message>
        <source>The rule&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::RulesDialog</name>
    <message>
        <source>Rules of the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs and positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Packs and positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Nobody has changed this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed by %1 on %2.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::RulesPane</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n drafts</source>
        <comment>places</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <comment>person, draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules find, or what is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that find something in the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a rule is wrong about a text, choose “Ignore…” beside the finding and say why. It is listed here with who, when and the reason, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules find in them is listed here as it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules find in the drafts of everybody is listed here by rule, so that one can be gone through from draft to draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation type="unfinished">Nada a corrigir</translation>
    </message>
    <message numerus="yes">
        <source>The rules find nothing in the %n open draft(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer ignored: %1.</source>
        <translation type="unfinished"></translation>
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
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Dia e hora</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Fuso</translation>
    </message>
    <message>
        <source>That hour has passed. Choose a later one.</source>
        <translation>Essa hora já passou. Escolha outra posterior.</translation>
    </message>
    <message>
        <source>It goes out %1 by this computer&apos;s clock, if the program is open then.</source>
        <translation>Sai %1 segundo o relógio deste computador, se o programa estiver aberto nessa altura.</translation>
    </message>
</context>
<context>
    <name>pregonero::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamanho do texto</translation>
    </message>
    <message>
        <source>Of the size that the system uses.</source>
        <translation>Em relação ao tamanho que o sistema usa.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este posto</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Língua do programa</translation>
    </message>
    <message>
        <source>Changes when the program is next started.</source>
        <translation>Muda da próxima vez que o programa for aberto.</translation>
    </message>
    <message>
        <source>Who sits &amp;here</source>
        <translation>Quem ocupa este &amp;posto</translation>
    </message>
    <message>
        <source>The name that the record gives to what is decided at this desk, from the next start on.</source>
        <translation>O nome com que o registo anota o que se decide neste posto, a partir da próxima vez que for aberto.</translation>
    </message>
    <message>
        <source>&amp;Listen to the networks every</source>
        <translation>&amp;Ouvir as redes a cada</translation>
    </message>
    <message>
        <source>What this desk keeps</source>
        <translation>O que este posto guarda</translation>
    </message>
    <message>
        <source>&amp;Folder of this workspace</source>
        <translation>P&amp;asta deste espaço de trabalho</translation>
    </message>
    <message>
        <source>What was heard, the drafts, the outbox and the record are in it. To choose another, start the program with --workspace.</source>
        <translation>Contém o que se ouviu, os rascunhos, a caixa de saída e o registo. Para escolher outra, abra o programa com --workspace.</translation>
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
        <translation>Como o sistema lhe chama</translation>
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
        <translation>No navegador abre-se a página do próprio servidor, que pergunta se este programa pode agir em nome da conta. A palavra-passe escreve-se lá, nunca aqui.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Address of the server&apos;s page</source>
        <translation>Endereço da página do servidor</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>V&amp;oltar a abri-la</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Co&amp;piar o endereço</translation>
    </message>
    <message>
        <source>If the page shows a &amp;code, paste it here</source>
        <translation>Se a página mostrar um &amp;código, cole-o aqui</translation>
    </message>
    <message>
        <source>Code from the server&apos;s page</source>
        <translation>Código da página do servidor</translation>
    </message>
    <message>
        <source>I have a &amp;token</source>
        <translation>Tenho um &amp;token</translation>
    </message>
    <message>
        <source>I have a token</source>
        <translation>Tenho um token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Made by hand on the server&apos;s page, under development. It lets this program in without the browser; whoever has it can write in the account&apos;s name.</source>
        <translation>Cria-se à mão na página do servidor, na parte de desenvolvimento. Deixa este programa entrar sem passar pelo navegador; quem o tiver pode escrever em nome da conta.</translation>
    </message>
    <message>
        <source>Your browser shows the page of %1. Allow access there; this window then goes on by itself.</source>
        <translation>O navegador mostra a página de %1. Autorize lá o acesso; esta janela continua depois sozinha.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, open it in any browser, allow access there, and come back.</source>
        <translation>Não foi possível abrir nenhum navegador. Copie o endereço, abra-o em qualquer navegador, autorize lá o acesso e volte.</translation>
    </message>
</context>
<context>
    <name>pregonero::SuppressionsModel</name>
    <message>
        <source>“%1”, only at that place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole rule, in one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, anywhere in one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole rule, in every text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, in every text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Ignored by %3: %4</source>
        <comment>rule, where, person, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::ThreadPeek</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished">Conversa</translation>
    </message>
</context>
<context>
    <name>pregonero::TruthBar</name>
    <message>
        <source>Record: not checked yet</source>
        <translation>Registo: ainda por verificar</translation>
    </message>
    <message>
        <source>Online · listening…</source>
        <translation>Em linha · a ouvir…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Em linha</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published</source>
        <translation>
            <numerusform>%n por publicar</numerusform>
            <numerusform>%n por publicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: empty</source>
        <translation>Saída: vazia</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Saída: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to you unread</source>
        <translation>
            <numerusform>%n mensagem para si por ler</numerusform>
            <numerusform>%n mensagens para si por ler</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message to you was read</source>
        <translation>Todas as mensagens para si estão lidas</translation>
    </message>
    <message>
        <source>Record: could not be checked</source>
        <translation>Registo: não foi possível verificar</translation>
    </message>
    <message>
        <source>The record is NOT whole: see Help, Check the record</source>
        <translation>O registo NÃO está íntegro: veja Ajuda, Verificar o registo</translation>
    </message>
    <message>
        <source>No answer for %1 since %2 · work goes on</source>
        <translation>Sem resposta para %1 desde as %2 · o trabalho continua</translation>
    </message>
    <message>
        <source>Record not checked</source>
        <translation>Registo por verificar</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Sem resposta desde as %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n por ler</numerusform>
            <numerusform>%n por ler</numerusform>
        </translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tudo lido</translation>
    </message>
    <message>
        <source>Record whole</source>
        <translation>Registo íntegro</translation>
    </message>
    <message>
        <source>Record NOT whole</source>
        <translation>O registo NÃO está íntegro</translation>
    </message>
    <message>
        <source>Record whole as far as it goes: the keychain could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record’s end not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Record whole, %Ln entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked at %1: %Ln entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · another program does the sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · another program sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Record whole, %Ln entry(s), checked for the first time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what went wrong</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Offline (your choice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1 (your choice) · work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline (your choice) · work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet: add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished">Ainda não há contas</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sign in again: %n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accounts do not answer, since %3 · work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 do not answer</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the networks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation type="unfinished">
            <numerusform>%n por confirmar</numerusform>
            <numerusform>%n por confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record in order, %Ln new entry(s) checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Record in order, nothing new since the last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record in order</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished">Versões</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Going back makes a new version: none is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the editor now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first version: there is none before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was added is underlined, what was taken away is struck through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::WindowRun</name>
    <message>
        <source>The program did not end well last time. The workspace was checked and is whole; what was typed is here.</source>
        <translation>Da última vez o programa não terminou bem. O espaço de trabalho foi verificado e está íntegro; o que se escreveu continua aqui.</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Keep it aside and begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it aside and use the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::Workbench</name>
    <message>
        <source>draft</source>
        <translation type="unfinished">rascunho</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make our own copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should &amp;match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should n&amp;ot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs and their rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, read and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule at the left to read it and to see what it finds, or make a new one. The program&apos;s rules stay as they are: a copy of one is yours to change, and stands for it from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the program, for reading. Make a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it with other words: «%s».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters to who reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reads well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed and is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails: nothing is found in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails: something is found in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Examples (%n failing)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Examples (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule cannot work yet: see the lines below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) fail.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rule works, and every example passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is found in the draft in hand, nor in the newest %n post(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The examples of this rule are written in braces. Write them as a list, one a line, and they can be added by a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as an example that must match. Save when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as an example that must not match. Save when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as it is. It is not used until its lines are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and name of the rule, such as es/Consistorio (letters, digits, - and _; mul for any language):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pack in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the pack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule packs (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule packs and Vale packages (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 is here, and texts are checked by it. It can be switched off where packs are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the &amp;pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are no longer checked by it. The record keeps its words and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the pack %1 with all its rules?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are no longer checked by it. Export it first to keep a copy: rules that came in a file are not in the record. To have it rest for a while, switch it off in the rules of the house.</source>
        <translation type="unfinished"></translation>
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
        <translation>Não há ligação.</translation>
    </message>
    <message>
        <source>The keychain did not answer, so the end of the record is kept next time.</source>
        <translation type="unfinished"></translation>
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
        <translation>Esta rede não oferece isso.</translation>
    </message>
    <message>
        <source>a text is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long; 1000 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of at least %1 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is too big.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each member must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such key; look for a typing mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path such as /oauth/token is wanted, without host or query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of its own in lower case is wanted, such as server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2 needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are wanted, at most 40, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a simulated network asks no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must name the hosts that may be asked, or {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network that can be read needs at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for version %1 of the program&apos;s interface; this program has version %2. Look for a matching release of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>O servidor diz: %1</translation>
    </message>
    <message>
        <source>The network no longer accepts this account&apos;s sign-in. Sign in again.</source>
        <translation>A rede já não aceita a sessão desta conta. Inicie sessão de novo.</translation>
    </message>
    <message>
        <source>The network does not allow this account to do that.</source>
        <translation>A rede não permite que esta conta faça isso.</translation>
    </message>
    <message>
        <source>It is not there any more on the network.</source>
        <translation>Já não está na rede.</translation>
    </message>
    <message>
        <source>The server gave up waiting. Try again.</source>
        <translation>O servidor desistiu de esperar. Tente de novo.</translation>
    </message>
    <message>
        <source>The network asks to wait before the next request.</source>
        <translation>A rede pede que se espere antes do pedido seguinte.</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <translation>A rede recusou-o.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here.</source>
        <translation>O servidor deu uma resposta que aqui não faz sentido.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. It may not be the kind of server expected.</source>
        <translation>Não foi possível ler a resposta do servidor. Talvez não seja o tipo de servidor esperado.</translation>
    </message>
    <message>
        <source>The network&apos;s description is wrong at “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a media type such as image/png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a host&apos;s name in lower case nor {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::auth</name>
    <message>
        <source>%1 does not answer like a server of %2. Check how its address is written.</source>
        <translation>%1 não responde como um servidor de %2. Verifique como está escrito o endereço.</translation>
    </message>
    <message>
        <source>Access was not granted on %1. To use the account here, sign in again and allow it.</source>
        <translation>O acesso não foi concedido em %1. Para usar a conta aqui, inicie sessão de novo e autorize-o.</translation>
    </message>
    <message>
        <source>%1 no longer takes this code: it is valid once and for a short time. Sign in again.</source>
        <translation>%1 já não aceita este código: vale uma só vez e por pouco tempo. Inicie sessão de novo.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment. Try again later.</source>
        <translation>%1 não pode iniciar a sessão de ninguém neste momento. Tente mais tarde.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in. The server says: %2</source>
        <translation>%1 recusou o início de sessão. O servidor diz: %2</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption, so others could read the password along. Write its address with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. Write it like this: social.example</source>
        <translation>Isto não é o endereço de um servidor. Escreva-o assim: social.example</translation>
    </message>
    <message>
        <source>Pregonero has received the answer. You can close this window and go back to the program.</source>
        <translation>O Pregonero recebeu a resposta. Pode fechar esta janela e voltar ao programa.</translation>
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
        <translation>A resposta do navegador não pertence a este início de sessão, por isso não foi usada. Inicie sessão de novo.</translation>
    </message>
    <message>
        <source>There is no code to use yet. Open the server&apos;s page first, allow access there, and copy the code that it shows.</source>
        <translation>Ainda não há nenhum código para usar. Abra primeiro a página do servidor, autorize lá o acesso e copie o código que mostrar.</translation>
    </message>
    <message>
        <source>This is not a token. Copy it whole from the server&apos;s page, without spaces or line breaks.</source>
        <translation>Isto não é um token. Copie-o inteiro da página do servidor, sem espaços nem quebras de linha.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>O início de sessão foi cancelado.</translation>
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
        <translation type="unfinished">Essa publicação não existe na rede.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Foi interrompido.</translation>
    </message>
</context>
<context>
    <name>pregonero::checker</name>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what is heard, for people who cannot hear it.</source>
        <translation>O anexo %1 não tem texto alternativo. Conte numa ou duas frases o que se ouve, para quem não o pode ouvir.</translation>
    </message>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what happens and what is said, for people who cannot see or hear it.</source>
        <translation>O anexo %1 não tem texto alternativo. Conte numa ou duas frases o que acontece e o que se diz, para quem não o pode ver ou ouvir.</translation>
    </message>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what it shows, and copy any words that are in it, for people who cannot see it.</source>
        <translation>O anexo %1 não tem texto alternativo. Conte numa ou duas frases o que mostra, e copie as palavras que lá apareçam, para quem não o pode ver.</translation>
    </message>
    <message>
        <source>WCAG 2.2, success criterion 1.1.1</source>
        <translation>WCAG 2.2, critério de sucesso 1.1.1</translation>
    </message>
    <message>
        <source>Alternative text missing</source>
        <translation>Falta o texto alternativo</translation>
    </message>
    <message>
        <source>Alternative text too long</source>
        <translation>Texto alternativo demasiado longo</translation>
    </message>
    <message numerus="yes">
        <source>The alternative text of attachment %1 is %n character(s) over the limit of %2. Shorten it.</source>
        <translation>
            <numerusform>O texto alternativo do anexo %1 excede em %n carácter o limite de %2. Encurte-o.</numerusform>
            <numerusform>O texto alternativo do anexo %1 excede em %n caracteres o limite de %2. Encurte-o.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network&apos;s own limit</source>
        <translation>Limite da própria rede</translation>
    </message>
    <message>
        <source>Words run together</source>
        <translation>Palavras coladas</translation>
    </message>
    <message>
        <source>A screen reader says %1 as one word. Begin each word with a capital: %2.</source>
        <translation>Um leitor de ecrã diz %1 como uma só palavra. Comece cada palavra com maiúscula: %2.</translation>
    </message>
    <message>
        <source>House rule: hashtags that can be read aloud</source>
        <translation>Regra da casa: etiquetas que se possam ler em voz alta</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basco</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalão</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galego</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Nada para publicar</translation>
    </message>
    <message>
        <source>There is no text and no picture yet. Write something or attach a file.</source>
        <translation>Ainda não há texto nem imagem. Escreva algo ou anexe um ficheiro.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado longo</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n byte(s) over the limit of %1 (accents and emoji take several). Shorten it or divide it into two posts.</source>
        <translation>
            <numerusform>O texto excede em %n byte o limite de %1 (os acentos e os emojis ocupam vários). Encurte-o ou divida-o em duas publicações.</numerusform>
            <numerusform>O texto excede em %n bytes o limite de %1 (os acentos e os emojis ocupam vários). Encurte-o ou divida-o em duas publicações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) over the limit of %1. Shorten it or divide it into two posts.</source>
        <translation>
            <numerusform>O texto excede em %n carácter o limite de %1. Encurte-o ou divida-o em duas publicações.</numerusform>
            <numerusform>O texto excede em %n caracteres o limite de %1. Encurte-o ou divida-o em duas publicações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or slip?</source>
        <translation>Nome ou gralha?</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>Palavra desconhecida</translation>
    </message>
    <message>
        <source>Hunspell dictionary %1</source>
        <translation>Dicionário Hunspell %1</translation>
    </message>
    <message>
        <source>Spelling not checked</source>
        <translation>Ortografia por verificar</translation>
    </message>
    <message>
        <source>There is no %1 dictionary on this computer. Install it (on Debian and Ubuntu: the package %2) and start the program again.</source>
        <translation>Neste computador não há dicionário de %1. Instale-o (em Debian e Ubuntu, o pacote %2) e volte a abrir o programa.</translation>
    </message>
    <message>
        <source>House rule</source>
        <translation>Regra da casa</translation>
    </message>
    <message>
        <source>Replace with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propaganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusive language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutrality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the %2 dictionary. Correct it, or add it to your dictionary if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, in the alternative text of attachment %2, is in no dictionary here. Correct it there, or add it to your dictionary if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, in the alternative text of attachment %2, is in no dictionary here. Perhaps: %3. Correct it there, or add it to your dictionary if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write each period as &quot;- {from: 2027-04-06, to: 2027-05-23}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a period has a day it begins and a later day it ends, such as {from: 2027-04-06, to: 2027-05-23}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is &quot;key: value&quot; lines: names, handles, phones, emails, addresses ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule that does not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::cli</name>
    <message>
        <source>There is no keychain here, so the token would be lost when this command ends. Start a keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. What was archived and published through it stays in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account; its token goes to the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an account and its token; the record of it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Não é possível ler o ficheiro %1: %2</translation>
    </message>
    <message>
        <source>The folder to work in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account it is written for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the text, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived post it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to attach; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text of the --media before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text, such as es or eu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning shown before the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, unlisted, followers or direct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the drafts, newest change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a draft and its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a draft into the outbox, now or for an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring news from the networks into the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List archived posts, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only unread ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many (50).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only older than this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a conversation, oldest post first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no entry of the record was changed, removed or reordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the record as JSON Lines that anybody can verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recreate drafts, outbox and accounts from the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what is due, and look up what is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until nothing is left that can move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to go on at most (60).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the outbox, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: pregonero %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: pregonero [--workspace DIR] [--json] [COMMAND ...]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the workstation opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 findings or failed, 2 usage, 3 outcome unknown or the other side unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregonero: another program sends for this workspace already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this network needs a token: give --token-stdin and write it to standard input. (On the command line others could read it.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in %1 is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--account and --text-file are needed, and each --alt comes after the --media it describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--visibility takes public, unlisted, followers or direct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reply-to takes a post&apos;s number, as `feed list` shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at takes a time with its zone, such as 2026-11-23T09:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit and --before take a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conversation has a number, as `feed list` shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say `sent` or `absent`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, beginn*; accents do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record is not whole: %n fault(s) among its %1 entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain could not be read, so whether its end was cut off is not known. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebuilt from %n entry(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is text, line, json, sarif or junit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json is one JSON document: it goes with --format json or sarif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--server is sent its texts by an editor; name no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which text: a file, a folder, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--min-level is suggestion, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check texts against the rule packs, their spelling and their hashtags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this rule pack, or the one in this folder; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The styles of this .vale.ini instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts; guessed if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least that counts: suggestion, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print: text, line, json, sarif or junit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the files&apos; names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check as posts, against this network&apos;s limits too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve an editor: the Language Server Protocol on standard input and output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule pack “%1”: it is neither one of %2 nor a folder with a pack.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed by a native speaker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule pack “%1”, and no folder of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Ask for the right to read it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no rule pack: there is neither a pack.yml nor a rule in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off unless chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Position to choose: %1 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on unless chosen otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds nothing in its bad example “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds something in its good example “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all as they should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the position &quot;%1&quot; is not among those of pack.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the rule packs, their languages and who reviewed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a pack&apos;s rules: what they say, why, and where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try every example of every rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what is wrong with a pack&apos;s files, with file and line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation type="unfinished">
            <numerusform>%n por corrigir</numerusform>
            <numerusform>%n por corrigir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation type="unfinished">
            <numerusform>%n por ponderar</numerusform>
            <numerusform>%n por ponderar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2. Divide it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file fits %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text: there is a NUL byte in line %2. Save it as UTF-8 text and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end has nothing to be compared with yet: it is kept in the keychain from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in again: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--draft is checked as at the desk: name no file and no other rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ignored goes with --draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of the workspace, as at the desk, without what is ignored in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --draft: also what is ignored, by whom and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ignored: reasons with --ignored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>where, person, when, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With each post, what the network sent, byte by byte, and its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) somebody said why it does not end as it once did: those entries are of the kind record.end-acknowledged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded. From now on the record is compared with what it ends with today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the record does not end as it once did, such as a safety copy put in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>an hour and its time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you saw on the network of an unconfirmed publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a pack as one zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a pack or a Vale style from a zip file into the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished">em fila</translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished">publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished">não publicado</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished">por confirmar</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">retirado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished">rascunho</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation type="unfinished">na saída</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished">descartado</translation>
    </message>
    <message>
        <source>The workspace is whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no safety copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety copies, newest first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is whole, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safety copy was made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and fetch nothing on this workspace until it is online again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and fetch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the whole workspace for damage, and list its safety copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a damaged workspace aside and put the newest safety copy that is whole in its place.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Foi interrompido.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network was made for another version of the program. Look for a matching release of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a plugin of another program. Remove it from this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network was built with Qt %1, but the program runs with Qt %2. Look for a matching release of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network does not describe itself, so it cannot be used. Ask its author for a release with a description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “%1” is already there from %2; this file is not used. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no network “%1”. Install it, or see the settings for why it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “%1” could not be loaded; its file may be damaged or something it needs is missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “%1” was loaded but does not work. Install another release of it, or tell its author.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::journal</name>
    <message>
        <source>The signing library could not start, so nothing can be signed. Restart the computer; if it stays so, install libsodium again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key kept for this installation is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) was altered after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of entry %1 of writer %2 (%3) was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one entry %1 of writer %2; the second is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) does not follow the entry before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) is not in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) does not belong between its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of writer %2 are missing: %4 from number %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) is not the one that was last seen at this place: the record was written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of writer %2 once went up to entry %1; its newest entries were cut off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::mastodon</name>
    <message>
        <source>The server is still preparing the file. Try again in a while.</source>
        <translation>O servidor ainda está a preparar o ficheiro. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Foi interrompido.</translation>
    </message>
    <message>
        <source>There is no such post on the network.</source>
        <translation>Essa publicação não existe na rede.</translation>
    </message>
    <message>
        <source>The server does not do that with this post. The post is unchanged.</source>
        <translation>O servidor não faz isso com esta publicação, que fica como estava.</translation>
    </message>
    <message>
        <source>Pictures cannot be added to a post that is already published. Change its text alone, or remove it and publish it anew.</source>
        <translation>Não é possível adicionar imagens a algo já publicado. Altere só o texto, ou retire-o e publique-o de novo.</translation>
    </message>
    <message>
        <source>The server says that it removed the post, but still shows it. Look again in a while.</source>
        <translation>O servidor diz que retirou a publicação, mas ainda a mostra. Volte a ver daqui a pouco.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts were read; this one is among them.</source>
        <translation>As publicações da própria conta foram lidas e esta é uma delas.</translation>
    </message>
    <message>
        <source>The account has a post that is much like this one, but it may be another. Look at it on the network.</source>
        <translation>A conta tem uma publicação muito parecida com esta, mas pode ser outra. Veja na rede.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts could not be read back to the moment of sending. Look on the network.</source>
        <translation>Não foi possível ler as publicações da conta até ao momento do envio. Veja na rede.</translation>
    </message>
    <message>
        <source>The server may not list posts that only some can see. Look on the network.</source>
        <translation>O servidor pode não listar as publicações que só algumas pessoas veem. Veja na rede.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts were read back to the moment of sending; this one is not among them.</source>
        <translation>As publicações da conta foram lidas até ao momento do envio e esta não está entre elas.</translation>
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
        <translation>Cidadãos inventados que perguntam, agradecem, se queixam e espalham boatos, só neste computador: nada do que lhes escrever sai dele.</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Mastodon and servers that speak its API: GoToSocial, Pleroma, Akkoma, snac and others.</source>
        <translation>Mastodon e os servidores que falam a sua API: GoToSocial, Pleroma, Akkoma, snac e outros.</translation>
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
        <translation>O endereço do servidor onde está a conta: o que se segue à segunda @ do seu nome.</translation>
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
        <translation>Por ler. %1</translation>
    </message>
</context>
<context>
    <name>pregonero::net</name>
    <message>
        <source>There is no server of the name %1, or this computer is not connected. Check the connection and the address.</source>
        <translation>Não há nenhum servidor com o nome %1, ou este computador não está ligado. Verifique a ligação e o endereço.</translation>
    </message>
    <message>
        <source>%1 does not take connections now. Check the address, or try again later.</source>
        <translation>%1 não aceita ligações agora. Verifique o endereço ou tente mais tarde.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified, so nothing was sent. Check the address and this computer&apos;s clock; if both are right, ask those who run the server.</source>
        <translation>Não foi possível verificar a identidade de %1, por isso nada foi enviado. Verifique o endereço e o relógio deste computador; se ambos estiverem certos, pergunte a quem gere o servidor.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached or does not lead to %1. Check the proxy settings of this computer.</source>
        <translation>Não foi possível contactar o proxy desta rede, ou não leva até %1. Verifique as definições de proxy deste computador.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and password. Set them in this computer&apos;s proxy settings.</source>
        <translation>O proxy desta rede pede nome e palavra-passe. Indique-os nas definições de proxy deste computador.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked. Try again later; if it goes on, ask those who run the server.</source>
        <translation>Não foi possível descomprimir a resposta de %1. Tente mais tarde; se continuar, pergunte a quem gere o servidor.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check this computer&apos;s connection.</source>
        <translation>Daqui não se chega a %1. Verifique a ligação deste computador.</translation>
    </message>
    <message>
        <source>%1 ended the connection before anything was sent. Try again later.</source>
        <translation>%1 fechou a ligação antes de se enviar alguma coisa. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer was complete. What was asked for may have been done.</source>
        <translation>A ligação a %1 foi cortada antes de a resposta estar completa. O que se pediu pode ter sido feito.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time; nothing was sent. Check the connection and try again.</source>
        <translation>Não foi possível contactar %1 a tempo; nada foi enviado. Verifique a ligação e tente de novo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. What was asked for may have been done.</source>
        <translation>%1 não respondeu a tempo. O que se pediu pode ter sido feito.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>%1 sent more than the program takes for one answer. It may not be the kind of server expected.</source>
        <translation>%1 enviou mais do que o programa aceita numa resposta. Talvez não seja o tipo de servidor esperado.</translation>
    </message>
    <message>
        <source>%1 sends the program on to %2, where it does not follow. If the server has moved, sign in again with its new address.</source>
        <translation>%1 remete o programa para %2, e até lá não o segue. Se o servidor mudou de sítio, inicie sessão de novo com o novo endereço.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>outro endereço</translation>
    </message>
    <message>
        <source>%1 sends the program round in a circle. Ask those who run the server.</source>
        <translation>%1 põe o programa a andar em círculo. Pergunte a quem gere o servidor.</translation>
    </message>
    <message>
        <source>The program is working offline, as you asked. Go online to send and receive.</source>
        <translation>O programa trabalha sem ligação, como pediu. Ligue-o para enviar e receber.</translation>
    </message>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation>O programa foi fechado antes de chegar a resposta.</translation>
    </message>
    <message>
        <source>This account is not signed in on this computer. Sign in again.</source>
        <translation>Esta conta não tem sessão iniciada neste computador. Inicie sessão de novo.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not valid. Check how it is written.</source>
        <translation>O endereço do servidor não é válido. Verifique como está escrito.</translation>
    </message>
    <message>
        <source>%1 was not asked: its address does not begin with https, so others could read along.</source>
        <translation>%1 não foi consultado: o seu endereço não começa por https, e outras pessoas poderiam ler o que se envia.</translation>
    </message>
    <message>
        <source>The address of %1 has a name or password in it. Write it without.</source>
        <translation>O endereço de %1 contém um nome ou uma palavra-passe. Escreva-o sem eles.</translation>
    </message>
    <message>
        <source>%1 was not asked: it is not one of the servers that this network may use.</source>
        <translation>%1 não foi consultado: não é um dos servidores que esta rede pode usar.</translation>
    </message>
    <message>
        <source>A request to %1 was not sent because it was not well formed. Tell the authors of the program.</source>
        <translation>Um pedido a %1 não foi enviado porque estava mal formado. Avise quem faz o programa.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer was complete. Try again later.</source>
        <translation>A ligação a %1 foi cortada antes de a resposta estar completa. Tente mais tarde.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 não respondeu a tempo. Tente mais tarde.</translation>
    </message>
</context>
<context>
    <name>pregonero::rows</name>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
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
        <translation>não publicado</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>tries again %1</source>
        <translation>nova tentativa · %1</translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation>agendado · %1</translation>
    </message>
    <message>
        <source>queued · offline</source>
        <translation>em fila · sem ligação</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>em fila</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>a enviar…</translation>
    </message>
    <message>
        <source>published · by your word</source>
        <translation>publicado · confirmado à mão</translation>
    </message>
    <message>
        <source>published · with proof</source>
        <translation>publicado · com prova</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem %1</translation>
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
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>amanhã %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday, day and month</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>scheduled %1 · tries again %2</source>
        <comment>two moments</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::rules</name>
    <message>
        <source>say $title, $sentence, $lower, $upper or an expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this formula is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this formula is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing parenthesis is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or a name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function that is known here, or takes another number of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alternative text is the name of a file. Say what the picture shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers already say that it is a picture: begin with what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alternative text is too short to say what the picture shows. Write a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alternative text repeats the post: it would be heard twice. Say what the picture shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what is to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alt-text looks at pictures, not at the text: give it a rule of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which claims need a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression &quot;%1&quot; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. These are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a share above 0, at most 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a date such as 2027-04-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what may not be published in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say how much is allowed: &quot;max&quot; or &quot;min&quot; (a network counts whole texts only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links here, %2 in the %3 version: give both the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hashtags here, %2 in the %3 version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures or files here, %2 in the %3 version: attach the same to both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the %2 version: both must say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 version says &quot;%1&quot; and this one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 version is %1 hours older than this one: bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 version was changed %1 hours after this one: bring this one up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity or tax number (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what praises the institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a share between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure without a scale for this language: only to compare texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather hard to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of ordinary difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather easy to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very easy to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what is too hard: &quot;band&quot;, &quot;min&quot; or &quot;max&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what is to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what may not be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 4 MB. Divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack&apos;s folder is called &quot;%1&quot;; call both the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file of this pack has the same name. Names must differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A pack may have %n rules at most; the others are not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;message&quot; is missing: say what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is suggestion, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no category. These are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no longer read; write &quot;scope: raw&quot; instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scope; write &quot;scope: raw&quot; and look for its marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule is &quot;key: value&quot; lines; this file has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;extends&quot; is missing: say which kind of rule this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of rule. These are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known for &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression &quot;%1&quot; is wrong: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression of this rule tries too many ways to match this text. The rule is left out. Make its repetitions (*, +) more exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of tokens is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of speech (tag) are not known here: give each token a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinAlertLevel is suggestion, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is YES, NO, suggestion, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;key = value&quot; is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vocabulary &quot;%1&quot; is not in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style &quot;%1&quot; is not in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules that run a script are not read here: nothing in a rule file is run as a program. Write it as existence or substitution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repeats something that contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n entries. Divide it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is nested more than %n levels deep.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A key must be one word or one text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no UTF-8 text. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a NUL character here. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one text is wanted here, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: each entry must be one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs are wanted here, &quot;this: that&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;category&quot; is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;why&quot; is missing: say in one sentence why it matters to the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;source&quot; is missing: name the document and the place, or write &quot;house rule&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;examples&quot; is missing: give one that must match (bad) and one that must not (good).</source>
        <translation type="unfinished"></translation>
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
        <translation>O porta-chaves está a ser aberto.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let the program in. Unlock it and allow access, then try again.</source>
        <translation>O porta-chaves deste computador não deixou o programa entrar. Desbloqueie-o, permita o acesso e tente de novo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use.</source>
        <translation>Este computador não tem um porta-chaves que o programa possa usar.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not work at the moment. Look whether it is running and unlocked, then try again.</source>
        <translation>O porta-chaves deste computador não funciona neste momento. Veja se está a funcionar e desbloqueado, e tente de novo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use now, so secrets are kept in memory and forgotten when the program is closed: you will have to sign in again. Install or unlock a keychain (GNOME Keyring or KWallet) and start the program again to keep them.</source>
        <translation>Este computador não tem agora um porta-chaves que o programa possa usar, por isso os segredos ficam na memória e são esquecidos quando o programa é fechado: terá de iniciar sessão de novo. Para os conservar, instale ou desbloqueie um porta-chaves (GNOME Keyring ou KWallet) e volte a abrir o programa.</translation>
    </message>
    <message>
        <source>It is not kept on this computer. Sign in again.</source>
        <translation>Não está guardado neste computador. Inicie sessão de novo.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when the program is closed.</source>
        <translation>Os segredos ficam na memória e são esquecidos quando o programa é fechado.</translation>
    </message>
    <message>
        <source>Secrets are kept in this computer&apos;s keychain.</source>
        <translation>Os segredos ficam no porta-chaves do sistema.</translation>
    </message>
</context>
<context>
    <name>pregonero::store</name>
    <message>
        <source>The file could not be written. Check the folder and the free space of the disk, or choose another place.</source>
        <translation>Não foi possível escrever o ficheiro. Verifique a pasta e o espaço livre do disco, ou escolha outro sítio.</translation>
    </message>
    <message>
        <source>This draft is not here any more.</source>
        <translation>Este rascunho já não está aqui.</translation>
    </message>
    <message>
        <source>This is not in the outbox.</source>
        <translation>Isto não está na caixa de saída.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Esta conta já não está aqui.</translation>
    </message>
    <message>
        <source>This column is not here any more.</source>
        <translation>Esta coluna já não está aqui.</translation>
    </message>
    <message>
        <source>This text is in the outbox. Take it back there before you discard it.</source>
        <translation>Este texto está na caixa de saída. Retire-o de lá antes de o descartar.</translation>
    </message>
    <message>
        <source>This text is already in the outbox, or was sent. Nothing was sent twice.</source>
        <translation>Este texto já está na caixa de saída, ou já foi enviado. Nada foi enviado duas vezes.</translation>
    </message>
    <message>
        <source>This is in the outbox already.</source>
        <translation>Isto já está na caixa de saída.</translation>
    </message>
    <message>
        <source>The draft is not here any more, so it was not queued.</source>
        <translation>O rascunho já não está aqui, por isso não foi posto em fila.</translation>
    </message>
    <message>
        <source>The account is not here any more, so the text was not queued.</source>
        <translation>A conta já não está aqui, por isso o texto não foi posto em fila.</translation>
    </message>
    <message>
        <source>Another program has tried to send this meanwhile. Look at it again.</source>
        <translation>Entretanto, outro programa tentou enviá-lo. Veja de novo.</translation>
    </message>
    <message>
        <source>What became of this is known already. Look at it again.</source>
        <translation>Já se sabe o que foi feito disto. Veja de novo.</translation>
    </message>
    <message>
        <source>This was not published from here, so there is nothing to change on the network.</source>
        <translation>Não foi publicado daqui, por isso não há nada a alterar na rede.</translation>
    </message>
    <message>
        <source>The file in this folder belongs to another program. Choose another folder for the workspace.</source>
        <translation>O ficheiro desta pasta é de outro programa. Escolha outra pasta para o espaço de trabalho.</translation>
    </message>
    <message>
        <source>This workspace was last used by a newer Pregonero. Update this program, or choose another workspace. Nothing was changed.</source>
        <translation>Este espaço de trabalho foi usado pela última vez por um Pregonero mais recente. Atualize este programa ou escolha outro espaço de trabalho. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Não foi possível ler ou escrever o espaço de trabalho.</translation>
    </message>
    <message>
        <source>This post is not in the archive.</source>
        <translation>Esta publicação não está no arquivo.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished">a ser enviado</translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished">publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished">não publicado</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished">por confirmar</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">retirado</translation>
    </message>
    <message>
        <source>This is “%1” in the outbox, so it cannot become “%2”. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know what “%1” means, so it was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safety copy of the workspace was made today: the disk has %1 free, and %2 are wanted. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not ignored any more.</source>
        <translation type="unfinished"></translation>
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
        <translation>Ainda não se pode anotar nada: falta a chave de assinatura desta instalação. Desbloqueie o porta-chaves e volte a abrir o programa.</translation>
    </message>
    <message>
        <source>A backup was put in place, and its outbox can only be looked at once this installation&apos;s signing key is here. Unlock the keychain and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::sync</name>
    <message>
        <source>The network did not answer in time.</source>
        <translation>A rede não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>the picture, its description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: %1 is not in the workspace any more. Attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: %1 is not what it was when it was attached. Attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::sync::OutboxLane</name>
    <message>
        <source>The program ended while this was being sent. The network is asked whether it is there.</source>
        <translation type="unfinished">O programa fechou-se enquanto isto era enviado. Pergunta-se à rede se está lá.</translation>
    </message>
    <message>
        <source>The account was removed. Choose another one for this text.</source>
        <translation type="unfinished">A conta foi removida. Escolha outra para este texto.</translation>
    </message>
    <message>
        <source>The network answered without saying under which number it published this.</source>
        <translation type="unfinished">A rede respondeu sem dizer com que número o publicou.</translation>
    </message>
    <message>
        <source>This waits for the keychain. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network shows this text once, and that is another publication of yours. Look there and decide.</source>
        <translation type="unfinished">A rede mostra este texto uma vez, e é outra publicação sua. Veja lá e decida.</translation>
    </message>
    <message>
        <source>The network does not have it: it is sent again.</source>
        <translation type="unfinished">A rede não o tem: é enviado de novo.</translation>
    </message>
    <message>
        <source>An earlier version of this text was published after all: the network has it. This one was not sent; change the published one instead.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of citizens are in the archive and shown, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A citizen&apos;s question opens with its conversation and is marked as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is typed, counted and checked while it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is published: the town&apos;s own number and address are its proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft with a mistake is saved as it is typed, and the checker finds the mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding&apos;s own fix mends the text; nothing is left to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, the desk says so and goes on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published offline waits in the outbox and is not called published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online again, it goes out by itself and its proof is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The town has exactly what was published, once each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of all this is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same window in the dark scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window fits into 1024 by 768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at twice its size still fits the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and tour.json are in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the main job on the simulated town, with pictures of each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pictures and tour.json go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregonero: say where the pictures go: --out DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 could not be written. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour.json could not be written. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::workshop</name>
    <message>
        <source>The simulated town cannot keep its memory in %1. Check that the disk has room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated town&apos;s memory in %1 is damaged. Move the file away to start the town afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario cannot be played. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario %1 cannot be read. Check that the file is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated town&apos;s memory belongs to another scenario. Move it away, or open the scenario that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has %1 characters; %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post it answers is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post has at most %1 pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture was not sent before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one&apos;s own posts can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one&apos;s own posts can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alternative text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the town is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is empty or answers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing the town&apos;s memory. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the simulated town was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
