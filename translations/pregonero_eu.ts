<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Awaiting a native reviewer. -->
<TS version="2.1" language="eu" sourcelanguage="en">
<context>
    <name>PieceWords</name>
    <message>
        <source>a file without description (%1)</source>
        <translation>deskribapenik gabeko fitxategi bat (%1)</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Edozein hizkuntza</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publikoa</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Zerrendatu gabea</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Jarraitzaileak</translation>
    </message>
    <message>
        <source>Only those mentioned</source>
        <translation>Aipatutakoak soilik</translation>
    </message>
    <message>
        <source>%1: “%2”, before it was “%3”</source>
        <comment>what, now, before</comment>
        <translation>%1: «%2»; lehen, «%3»</translation>
    </message>
    <message>
        <source>Content warning added: “%1”</source>
        <translation>Edukiaren abisua gehituta: «%1»</translation>
    </message>
    <message>
        <source>Content warning taken away: “%1”</source>
        <translation>Edukiaren abisua kenduta: «%1»</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Edukiaren abisua</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Testuaren hizkuntza</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Nork ikus dezake</translation>
    </message>
    <message>
        <source>File attached: %1</source>
        <translation>Fitxategia erantsita: %1</translation>
    </message>
    <message>
        <source>Description of a file</source>
        <translation>Fitxategi baten deskribapena</translation>
    </message>
    <message>
        <source>File taken away: %1</source>
        <translation>Fitxategia kenduta: %1</translation>
    </message>
</context>
<context>
    <name>pregonero</name>
    <message>
        <source>A saved text could not be read.</source>
        <translation>Ezin izan da gordetako testu bat irakurri.</translation>
    </message>
    <message>
        <source>The program did not get an answer, so it is not known whether it was done. Look before you try again.</source>
        <translation>Programak ez du erantzunik jaso; beraz, ez dakigu egin den. Begiratu berriro saiatu aurretik.</translation>
    </message>
</context>
<context>
    <name>pregonero::AboutDialog</name>
    <message>
        <source>About Pregonero</source>
        <translation>Pregonerori buruz</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>%1 bertsioa</translation>
    </message>
    <message>
        <source>The desk of a public administration&apos;s community managers: hear what people say, answer in time, write, check, get it approved, publish, and prove it.</source>
        <translation>Administrazio publiko bateko sareak daramatzanaren lan-mahaia: jendeari entzun, garaiz erantzun, idatzi, berrikusi, oniritzia lortu, argitaratu eta frogatu.</translation>
    </message>
    <message>
        <source>It works without a connection, loses nothing that was typed, and says of each post only what it knows.</source>
        <translation>Konexiorik gabe dabil, ez du idatzitako ezer galtzen, eta argitalpen bakoitzari buruz dakiena baino ez du esaten.</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or (at your choice) any later one (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software librea: GNUren Lizentzia Publiko Orokorraren arabera erabili, aztertu, partekatu eta alda dezakezu, 3. bertsioarekin edo, nahiago baduzu, geroagoko edozeinekin (GPL-3.0-or-later). Inolako bermerik gabe eskaintzen da.</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Itxi</translation>
    </message>
</context>
<context>
    <name>pregonero::AccountWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atzera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Utzi</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Gehitu kontu bat</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Etenda. Ez da ezer gorde.</translation>
    </message>
    <message>
        <source>Where is the account?</source>
        <translation>Non dago kontua?</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Hasi saioa: %1</translation>
    </message>
    <message>
        <source>Is this the account?</source>
        <translation>Hau al da kontua?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%1. urratsa, %2 guztira</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Hurrengoa</translation>
    </message>
    <message>
        <source>&amp;Add this account</source>
        <translation>&amp;Gehitu kontu hau</translation>
    </message>
    <message>
        <source>&amp;Use the token</source>
        <translation>Era&amp;bili tokena</translation>
    </message>
    <message>
        <source>&amp;Use the code</source>
        <translation>Erabili k&amp;odea</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>Ireki &amp;nabigatzailea</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Hasi &amp;saioa</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>Bete lehenik «%1».</translation>
    </message>
    <message>
        <source>Asking the network who this is</source>
        <translation>Kontua norena den galdetzen sareari</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Zerbitzariari galdetzen</translation>
    </message>
    <message>
        <source>Asking the server whose token this is</source>
        <translation>Tokena norena den galdetzen zerbitzariari</translation>
    </message>
    <message>
        <source>Giving the code to the server</source>
        <translation>Kodea zerbitzariari ematen</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Nabigatzailearen zain</translation>
    </message>
    <message>
        <source>Keeping the account</source>
        <translation>Kontua gordetzen</translation>
    </message>
    <message>
        <source>The account %1 was not added: %2</source>
        <translation>%1 kontua ez da gehitu: %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Hasi saioa berriro</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Hasi saioa %1 gisa</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Hasi &amp;saioa berriro</translation>
    </message>
    <message>
        <source>%1 was not signed in again: %2</source>
        <translation>Ezin izan da saioa berriro hasi (%1): %2</translation>
    </message>
    <message>
        <source>That is %1, not %2. Sign in as %2: if the browser goes on without asking, log out there first.</source>
        <translation>Hori %1 da, ez %2. Hasi saioa %2 gisa: nabigatzaileak galdetu gabe jarraitzen badu, itxi lehenik saioa bertan.</translation>
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
        <translation>&amp;Gehitu kontua…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Kendu…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontuak</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Oraindik ez dago konturik</translation>
    </message>
    <message>
        <source>Add the institution&apos;s account on a network, or the simulated town to practise. What is said to it is then heard here.</source>
        <translation>Gehitu erakundeak sare batean duen kontua, edo herri simulatukoa praktikatzeko. Orduz geroztik hemen ikusiko duzu zer esaten dioten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Itxi</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>network not installed</source>
        <translation>sarea instalatu gabe</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Kendu kontua</translation>
    </message>
    <message>
        <source>Remove %1 from this desk?</source>
        <translation>%1 lanpostu honetatik kendu?</translation>
    </message>
    <message>
        <source>It is no longer listened to and its secret is erased here. What was heard, written and decided stays, and the account itself stays on its network.</source>
        <translation>Aurrerantzean ez zaio entzungo, eta haren sekretua ezabatuko da hemendik. Entzundakoa, idatzitakoa eta erabakitakoa gorde egiten dira, eta kontuak bere sarean jarraitzen du.</translation>
    </message>
    <message>
        <source>&amp;Remove the account</source>
        <translation>&amp;Kendu kontua</translation>
    </message>
    <message>
        <source>%1 is no longer at this desk.</source>
        <translation>%1 ez dago jada lanpostu honetan.</translation>
    </message>
    <message>
        <source>A network could not be loaded (%1). %2</source>
        <translation>Ezin izan da sare bat kargatu (%1). %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>Zutabe %n</numerusform>
            <numerusform>%n zutabe</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Hasi &amp;saioa berriro…</translation>
    </message>
    <message>
        <source>This network asks for no sign-in.</source>
        <translation>Sare honek ez du saioa hasteko eskatzen.</translation>
    </message>
    <message>
        <source>For when the network no longer knows this desk, or the secret was lost.</source>
        <translation>Sareak lanpostu hau ezagutzen ez duenerako edo sekretua galdu denerako.</translation>
    </message>
</context>
<context>
    <name>pregonero::AddColumnDialog</name>
    <message>
        <source>Add a column</source>
        <translation>Gehitu zutabe bat</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>Zutabeak erakusten duena</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Zutabearen izena</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Izena</translation>
    </message>
    <message>
        <source>Of all that is here</source>
        <translation>Hemen dagoen guztitik</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>Bilaketa batek aurkitzen duena</translation>
    </message>
    <message>
        <source>Everything unread</source>
        <translation>Irakurri gabeko guztia</translation>
    </message>
    <message>
        <source>All that this account hears</source>
        <translation>Kontu honek entzuten duen guztia</translation>
    </message>
    <message>
        <source>A hashtag</source>
        <translation>Traola bat</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Gehitu zutabea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Utzi</translation>
    </message>
    <message>
        <source>&amp;Hashtag</source>
        <translation>&amp;Traola</translation>
    </message>
    <message>
        <source>&amp;Words to search for</source>
        <translation>&amp;Bilatu beharreko hitzak</translation>
    </message>
    <message>
        <source>For example, fiestas</source>
        <translation>Adibidez, jaiak</translation>
    </message>
    <message>
        <source>For example, luz or &quot;calle del Olmo&quot;</source>
        <translation>Adibidez, argia edo «Zumar kalea»</translation>
    </message>
    <message>
        <source>As it is searched for</source>
        <translation>Bilatzen den bezala</translation>
    </message>
</context>
<context>
    <name>pregonero::AttachmentStrip</name>
    <message>
        <source>Describe it for those who cannot see it</source>
        <translation>Deskribatu ikusi ezin duenarentzat</translation>
    </message>
    <message>
        <source>Alternative text of %1</source>
        <translation>Ordezko testua: %1</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Kendu fitxategi hau</translation>
    </message>
</context>
<context>
    <name>pregonero::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Ezkutatu mezu hau</translation>
    </message>
</context>
<context>
    <name>pregonero::ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>Zer aldatu den</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>gehituta: %1</translation>
    </message>
    <message>
        <source>taken away: %1</source>
        <translation>kenduta: %1</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Testu bera</translation>
    </message>
</context>
<context>
    <name>pregonero::CharacterMeter</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>Karaktere %n</numerusform>
            <numerusform>%n karaktere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 too many</source>
        <translation>%1 / %2 · %3 soberan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>pregonero::CheckerPane</name>
    <message>
        <source>Checker</source>
        <translation>Egiaztatzailea</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Zuzentzekoak eta aztertzekoak</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Ez dago zuzentzekorik</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Gehitu hiztegian</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ez ikusi eginda</translation>
    </message>
    <message>
        <source>What is ignored in this text, by whom and why</source>
        <translation>Testu honetan zeri ez ikusi egiten zaion, nork erabaki duen eta zergatik</translation>
    </message>
    <message>
        <source>Which findings are listed</source>
        <translation>Zer zuzentzeko eta aztertzeko erakusten den</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Maila guztiak</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Zuzentzekoak</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>Aztertzekoak</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Kategoria guztiak</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings listed</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>back to the findings</source>
        <translation>itzuli zuzentzekoetara</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ez ikusi eginda</numerusform>
            <numerusform>%n ez ikusi eginda</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ez dago halakorik</translation>
    </message>
    <message>
        <source>There are findings of other levels or categories: choose them with the filter above.</source>
        <translation>Badaude beste maila edo kategoria batzuetakoak: aukeratu goiko iragazkian.</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Utzi ez ikusi egiteari</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>Zuzendu %n</numerusform>
            <numerusform>Zuzendu denak (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends every place of this rule, in one step that can be undone</source>
        <translation>Arau honen kasu guztiak zuzentzen ditu, desegin daitekeen urrats bakar batean</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Zergatik?</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ez ikusi egin…</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>person, day, hour</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>While you write, what could be better is listed here with its reason: tone and plain language, personal data, claims without a source, accessibility, spelling, length.</source>
        <translation>Idatzi ahala, hemen agertzen da zer hobetu daitekeen eta zergatik: tonua eta hizkera argia, datu pertsonalak, iturririk gabeko baieztapenak, irisgarritasuna, ortografia, luzera.</translation>
    </message>
</context>
<context>
    <name>pregonero::ColumnsModel</name>
    <message>
        <source>Said to %1</source>
        <translation>Honi esana: %1</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>%1 kontuak jarraitzen duena</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1: dena</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>herria</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>%1 kontuak argitaratua</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Irakurri gabe</translation>
    </message>
    <message>
        <source>Everything heard</source>
        <translation>Entzundako guztia</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n irakurri gabe</numerusform>
            <numerusform>%1, %n irakurri gabe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Zer egin nahi duzu?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Agindua</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Aginduak</translation>
    </message>
</context>
<context>
    <name>pregonero::Composer</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n zuzentzeko</numerusform>
            <numerusform>%n zuzentzeko</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n aztertzeko</numerusform>
            <numerusform>%n aztertzeko</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an account first: Accounts, Add account.</source>
        <translation>Gehitu lehenik kontu bat: Kontuak, Gehitu kontua.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Erantsi fitxategi bat</translation>
    </message>
    <message>
        <source>Reply as</source>
        <translation>Honela erantzun</translation>
    </message>
    <message>
        <source>Publish as</source>
        <translation>Honela argitaratu</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Testuaren hizkuntza</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Nork ikus dezake</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Edukiaren abisua</translation>
    </message>
    <message>
        <source>Warning shown before the text</source>
        <translation>Testuaren aurretik agertzen den abisua</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Erantzun</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Zirriborroaren testua</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Idatzi erantzuna</translation>
    </message>
    <message>
        <source>What has to be known?</source>
        <translation>Zer jakinarazi behar da?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gorde</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programatu…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Argitaratu</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Oraindik ez dago konturik</translation>
    </message>
    <message>
        <source>The account this was written for is no longer here. Choose the account that is to publish it.</source>
        <translation>Hau zein konturentzat idatzi zen, kontu hori ez dago jada hemen. Aukeratu zein kontuk argitaratuko duen.</translation>
    </message>
    <message>
        <source>The account that heard this message is no longer here, so nothing can be sent from it. What you wrote stays here: copy it to use it elsewhere.</source>
        <translation>Mezu hau jaso zuen kontua ez dago jada hemen; beraz, ezin da handik ezer bidali. Idatzitakoa hemen geratzen da: kopiatu, beste nonbait erabiltzeko.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being copied. It can be sent when they are here.</source>
        <translation>
            <numerusform>Fitxategi %n kopiatzen ari da oraindik. Hemen dagoenean bidali ahal izango da.</numerusform>
            <numerusform>%n fitxategi kopiatzen ari dira oraindik. Hemen daudenean bidali ahal izango da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not attached: the text it was for was left before the file was copied. Open that text and attach it again.</source>
        <translation>%1 ez da erantsi: testutik irten zinen fitxategia kopiatu baino lehen. Ireki testu hori eta erantsi berriro.</translation>
    </message>
    <message>
        <source>Account no longer here</source>
        <translation>Kontua ez dago jada hemen</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ez ikusi eginda</numerusform>
            <numerusform>%n ez ikusi eginda</numerusform>
        </translation>
    </message>
    <message>
        <source>What is ignored in this text, by whom and why</source>
        <translation>Testu honetan zeri ez ikusi egiten zaion, nork erabaki duen eta zergatik</translation>
    </message>
    <message>
        <source>It has no version yet. One is made when you save, or pause for a while.</source>
        <translation>Oraindik ez du bertsiorik. Gordetzean edo etenaldi bat egitean sortzen da.</translation>
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
        <translation>Kontua</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Once it is added, this desk listens to what is said to this account, and you can answer and write in its name.</source>
        <translation>Oraindik ez da ezer gorde. Gehitzen duzunean, lanpostu honek kontuari esaten zaiona entzungo du, eta haren izenean erantzun eta idatzi ahal izango duzu.</translation>
    </message>
    <message>
        <source>It needs no password, so there is nothing secret to keep.</source>
        <translation>Ez du pasahitzik behar; beraz, ez dago gorde beharreko sekreturik.</translation>
    </message>
    <message>
        <source>It is at this desk already and stays as it is. What could not be published because the network did not know this desk any more is published now.</source>
        <translation>Lanpostu honetan dago jada, eta dagoen bezala geratzen da. Sareak lanpostua ezagutzen ez zuelako argitaratu ezin izan zena orain argitaratuko da.</translation>
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
        <translation>Ez dago horrelako konturik hemen.</translation>
    </message>
    <message>
        <source>The account %1 is here already.</source>
        <translation>%1 kontua badago hemen.</translation>
    </message>
    <message>
        <source>Write the hashtag to listen to.</source>
        <translation>Idatzi entzun nahi duzun traola.</translation>
    </message>
    <message>
        <source>The desk is offline. What is here can be read and answered; news comes when it is online again.</source>
        <translation>Ez dago konexiorik. Hemen dagoena irakurri eta erantzun daiteke; berriak konexioa itzultzean iritsiko dira.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Ezin da %1 fitxategia irakurri: %2</translation>
    </message>
    <message>
        <source>The file %1 is larger than 500 MB, more than any network takes.</source>
        <translation>%1 fitxategiak 500 MB baino gehiago ditu, eta sare batek ere ez du horrenbeste onartzen.</translation>
    </message>
    <message>
        <source>The file could not be copied into the workspace: %1</source>
        <translation>Ezin izan da fitxategia lan-eremura kopiatu: %1</translation>
    </message>
    <message>
        <source>There is nothing to publish yet: write a text or attach a file.</source>
        <translation>Oraindik ez dago zer argitaratu: idatzi testu bat edo erantsi fitxategi bat.</translation>
    </message>
    <message>
        <source>The text is too long for %1: %2 of %3. Shorten it before sending it.</source>
        <translation>Testua luzeegia da sare honetarako (%1): %2 / %3. Laburtu bidali aurretik.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n file(s) in one post.</source>
        <translation>
            <numerusform>%1: gehienez fitxategi %n argitalpeneko.</numerusform>
            <numerusform>%1: gehienez %n fitxategi argitalpeneko.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why it is removed: the record keeps the reason.</source>
        <translation>Adierazi zergatik kentzen den: arrazoia erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>This column is here already.</source>
        <translation>Zutabe hau badago hemen.</translation>
    </message>
    <message>
        <source>A description is too long for %1: at most %2 characters. Shorten it before sending it.</source>
        <translation>Deskribapen bat luzeegia da sare honetarako (%1): gehienez %2 karaktere. Laburtu bidali aurretik.</translation>
    </message>
    <message>
        <source>%1 does not take files of the type %2. Attach it in another format.</source>
        <translation>%1 sareak ez du %2 motako fitxategirik onartzen. Erantsi beste formatu batean.</translation>
    </message>
    <message>
        <source>A file is too large for %1: at most %2. Attach a smaller one.</source>
        <translation>Fitxategi bat handiegia da sare honetarako (%1): gehienez %2. Erantsi txikiagoa.</translation>
    </message>
    <message>
        <source>This is not published, so there is nothing to change on the network.</source>
        <translation>Hau ez dago argitaratuta; beraz, ez dago sarean aldatzekorik.</translation>
    </message>
    <message>
        <source>This was removed from the network already.</source>
        <translation>Hau saretik kenduta dago jada.</translation>
    </message>
    <message>
        <source>The network&apos;s own number of this post is not known here. Change it on the network itself.</source>
        <translation>Hemen ez dakigu sareak zer zenbaki eman zion argitalpen honi. Aldatu sarean bertan.</translation>
    </message>
    <message>
        <source>Say why it is discarded: the record keeps the reason.</source>
        <translation>Adierazi zergatik baztertzen den: arrazoia erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>That hour has passed. Choose a later one, or send it now.</source>
        <translation>Ordu hori igaro da. Aukeratu geroagoko bat, edo bidali orain.</translation>
    </message>
    <message>
        <source>queued again</source>
        <translation>berriro ilaran</translation>
    </message>
    <message>
        <source>Write what to search for.</source>
        <translation>Idatzi zer bilatu behar den.</translation>
    </message>
    <message>
        <source>The column of everything heard stays; it can be hidden.</source>
        <translation>Entzundako guztiaren zutabea ezin da kendu; ezkutatu bai.</translation>
    </message>
    <message>
        <source>The desk is offline, so the network was not asked. Do it again when it is online.</source>
        <translation>Ez dago konexiorik, eta ez zaio sareari galdetu. Egin berriro konexioa dagoenean.</translation>
    </message>
    <message>
        <source>%1 did it, but that could not be recorded: %2</source>
        <translation>%1 sareak egin du, baina ezin izan da erregistratu: %2</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: %1 Look on the network before you try again.</source>
        <translation>Inork ez daki egin den: %1 Begiratu sarean berriro saiatu aurretik.</translation>
    </message>
    <message>
        <source>Say why: what is hidden, muted, blocked or reported needs a reason that can be shown later.</source>
        <translation>Adierazi zergatik: ezkutatzeko, mututzeko, blokeatzeko edo salatzeko, gero erakutsi daitekeen arrazoi bat behar da.</translation>
    </message>
    <message>
        <source>Somebody else wrote this. It can be hidden or reported, not removed.</source>
        <translation>Hau beste norbaitek idatzi du. Ezkutatu edo salatu egin daiteke, ez kendu.</translation>
    </message>
    <message>
        <source>It was not published from here, so its files and settings are not known. Edit it on the network.</source>
        <translation>Ez zen hemendik argitaratu; beraz, ez dakigu zer fitxategi eta ezarpen dituen. Editatu sarean.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lets a post be edited for %n minute(s). That time has passed.</source>
        <translation>
            <numerusform>%1 sareak minutu %n ematen du argitalpen bat editatzeko. Denbora hori igaro da.</numerusform>
            <numerusform>%1 sareak %n minutu ematen ditu argitalpen bat editatzeko. Denbora hori igaro da.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the network.</source>
        <translation>Ez dago jada sarean.</translation>
    </message>
    <message>
        <source>The desk is offline. Go online to ask the network.</source>
        <translation>Ez dago konexiorik. Konektatu sareari galdetzeko.</translation>
    </message>
    <message>
        <source>It was not written for everybody, so it is not passed on.</source>
        <translation>Ez zen guztiontzat idatzi; beraz, ez da zabaltzen.</translation>
    </message>
    <message>
        <source>Signed in again.</source>
        <translation>Saioa berriro hasita.</translation>
    </message>
    <message>
        <source>The account was removed, but its secret could not be erased: %1 Erase it in the keychain.</source>
        <translation>Kontua kendu da, baina ezin izan da haren sekretua ezabatu: %1 Ezabatu giltza-sortan.</translation>
    </message>
    <message>
        <source>The damaged file is %1. It stays in that folder, under a name with today’s date: nothing is deleted.</source>
        <translation>Hondatutako fitxategia hau da: %1. Karpeta horretan geratzen da, izenean gaurko data duela: ez da ezer ezabatzen.</translation>
    </message>
    <message>
        <source>The newest safety copy is of %1 (%2). If it is put in place, what was written, decided or queued after that hour is missing here; what citizens said and what was published is fetched again as far as the networks still have it.</source>
        <translation>Segurtasun-kopiarik berriena: %1 (%2). Haren lekuan jartzen bada, ordu horretatik aurrera idatzitakoa, erabakitakoa edo ilaran jarritakoa faltako da hemen; jendeak esandakoa eta argitaratutakoa berriro ekartzen dira, sareek gordetzen duten neurrian.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Hondatutako fitxategia izen honekin gordetzen da: %1.</translation>
    </message>
    <message>
        <source>There was no safety copy that is whole, so the workspace begins anew.</source>
        <translation>Ez zegoen segurtasun-kopia osorik; beraz, lan-eremua hutsetik hasten da.</translation>
    </message>
    <message>
        <source>This program does not know the network “%1”. Install it again, or ask whoever looks after this computer.</source>
        <translation>Programa honek ez du «%1» sarea ezagutzen. Instalatu berriro, edo galdetu ordenagailu honen arduradunari.</translation>
    </message>
    <message>
        <source>Say why it is ignored: the record keeps the reason.</source>
        <translation>Adierazi zergatik egiten zaion ez ikusi: arrazoia erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>Choose the place in a text that is to be ignored.</source>
        <translation>Aukeratu testuko zein lekuri egin behar zaion ez ikusi.</translation>
    </message>
    <message>
        <source>Say why the record ends otherwise: the record keeps the reason.</source>
        <translation>Adierazi zergatik amaitzen den erregistroa beste era batera: arrazoia erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>No earlier end of the record was kept here, so there is nothing to explain.</source>
        <translation>Hemen ez zen erregistroaren lehengo amaierarik gorde; beraz, ez dago azaltzekorik.</translation>
    </message>
    <message>
        <source>The record ends as it should, so there is nothing to explain.</source>
        <translation>Erregistroa behar bezala amaitzen da; beraz, ez dago azaltzekorik.</translation>
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
        <translation>zirriborroa</translation>
    </message>
    <message>
        <source>draft of a reply</source>
        <translation>erantzun baten zirriborroa</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>irteeran</translation>
    </message>
    <message>
        <source>published</source>
        <translation>argitaratua</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>argitaratu gabe</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>berretsi gabe</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>baztertua</translation>
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
        <translation>erantzuna</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Zirriborroak</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Zirriborro berria</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Bertsioak</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aurrebista</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Baztertu zirriborroa</translation>
    </message>
    <message>
        <source>Which drafts</source>
        <translation>Zein zirriborro</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Argitaratu gabe</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Idazten</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Irteeran</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Berretsi gabe</translation>
    </message>
    <message>
        <source>Not published: failed</source>
        <translation>Errorearekin</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Argitaratuta</translation>
    </message>
    <message>
        <source>What you write below is saved as you type, and listed here.</source>
        <translation>Behean idazten duzuna idatzi ahala gordetzen da, eta zerrenda honetan agertzen da.</translation>
    </message>
    <message>
        <source>It is in the outbox. Take it back there to change it.</source>
        <translation>Irteera-ontzian dago. Atera handik aldatzeko.</translation>
    </message>
    <message>
        <source>It is published. What was sent stays as it was.</source>
        <translation>Argitaratuta dago. Bidalitakoa zegoen bezala geratzen da.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was published. See the outbox.</source>
        <translation>Oraindik ez dakigu argitaratu den. Begiratu irteera-ontzian.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Baztertu</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Oraindik ez dago zirriborrorik</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Ez dago halakorik</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Zirriborro hau baztertu?</translation>
    </message>
    <message>
        <source>It goes from the list. The record keeps its versions and your reason.</source>
        <translation>Zerrendatik desagertuko da. Erregistroak haren bertsioak eta zure arrazoia gordetzen ditu.</translation>
    </message>
    <message>
        <source>The first draft is below</source>
        <translation>Lehen zirriborroa behean dago</translation>
    </message>
    <message>
        <source>What you type is on disk already. It is listed here with its first version: when you save it, or pause for a while.</source>
        <translation>Idazten duzuna diskoan dago jada. Lehen bertsioarekin agertuko da hemen: gordetzean edo etenaldi bat egitean.</translation>
    </message>
    <message>
        <source>Other drafts are under the choice above.</source>
        <translation>Gainerako zirriborroak goian aukeratzen dira.</translation>
    </message>
</context>
<context>
    <name>pregonero::EditDialog</name>
    <message>
        <source>Edit what is published</source>
        <translation>Editatu argitaratutakoa</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n berrikusteko</numerusform>
            <numerusform>%n berrikusteko</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testua</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Edukiaren abisua</translation>
    </message>
    <message>
        <source>Change it on %1</source>
        <translation>Aldatu sarean (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Utzi</translation>
    </message>
    <message>
        <source>Change what is published on %1</source>
        <translation>Aldatu argitaratutakoa sarean (%1)</translation>
    </message>
    <message>
        <source>Who saw it may have kept the words as they were, and the network may show that it was edited. The record keeps both versions.</source>
        <translation>Ikusi duenak lehengo hitzak gordeta izan ditzake, eta sareak erakutsi dezake editatu dela. Erregistroak bi bertsioak gordetzen ditu.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) stay as they are.</source>
        <translation>
            <numerusform>Fitxategi erantsi %n dagoen bezala geratzen da.</numerusform>
            <numerusform>Erantsitako %n fitxategi dauden bezala geratzen dira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 sareari galdetzen…</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Baztertu</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Jarraitu idazten</translation>
    </message>
    <message>
        <source>You were writing this when the program ended. %1 still has the words as they were.</source>
        <translation>Hau idazten ari zinen programa itxi zenean. %1 sareak lehengo hitzak ditu oraindik.</translation>
    </message>
    <message>
        <source>%1 has not answered yet. What was asked cannot be unasked: its answer is shown here.</source>
        <translation>%1 sareak ez du oraindik erantzun. Eskatutakoa ezin da jada atzera bota: erantzuna hemen agertuko da.</translation>
    </message>
    <message>
        <source>%1 does not have these words yet. Throw them away?</source>
        <translation>%1 sareak ez ditu oraindik hitz hauek. Baztertu?</translation>
    </message>
</context>
<context>
    <name>pregonero::FeedsPane</name>
    <message>
        <source>Only unread</source>
        <translation>Irakurri gabeak soilik</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Kendu zutabe hau</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Argitalpenak</translation>
    </message>
    <message>
        <source>Listening to the networks…</source>
        <translation>Sareak entzuten…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n irakurri gabe</numerusform>
            <numerusform>%n irakurri gabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to listen to yet</source>
        <translation>Oraindik ez dago nori entzun</translation>
    </message>
    <message>
        <source>Add an account of your institution. What citizens say to it will be here.</source>
        <translation>Gehitu zure erakundearen kontu bat. Herritarrek hari esaten diotena hemen ikusiko duzu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ez da ezer aurkitu</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one followed by *.</source>
        <translation>Saiatu hitz gutxiagorekin, edo hitz baten hasierarekin eta atzetik * jarrita.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Dena irakurrita</translation>
    </message>
    <message>
        <source>What citizens say next will appear here.</source>
        <translation>Hemen agertuko da herritarrek hurrena esango dutena.</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>Isilik, oraingoz</translation>
    </message>
    <message>
        <source>What citizens say will appear here.</source>
        <translation>Hemen agertuko da herritarrek esango dutena.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Irakurri gabe</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>columns that could not be read</comment>
        <translation>
            <numerusform>(eta beste %n)</numerusform>
            <numerusform>(eta beste %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything listed here was read.</source>
        <translation>Zerrenda honetako guztia irakurrita dago.</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Bilatu hemen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desegin</translation>
    </message>
    <message>
        <source>Search in this column</source>
        <translation>Bilatu zutabe honetan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gorde</translation>
    </message>
    <message>
        <source>Keep this search as a column</source>
        <translation>Gorde bilaketa hau zutabe gisa</translation>
    </message>
    <message>
        <source>What can be done with this post</source>
        <translation>Zer egin daitekeen argitalpen honekin</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Gehitu zutabe bat</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Zutabe hau</translation>
    </message>
    <message>
        <source>What can be done with this column</source>
        <translation>Zer egin daitekeen zutabe honekin</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Markatu dena irakurritako gisa</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Gehitu zutabe bat…</translation>
    </message>
    <message>
        <source>Rename this column…</source>
        <translation>Aldatu zutabe honen izena…</translation>
    </message>
    <message>
        <source>Stopped. What had arrived is here.</source>
        <translation>Etenda. Iritsitakoa hemen dago.</translation>
    </message>
    <message>
        <source>999+ unread</source>
        <translation>999 baino gehiago irakurri gabe</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ezer ez oraindik</translation>
    </message>
    <message>
        <source>What citizens say with these words will appear here.</source>
        <translation>Hemen agertuko da hitz hauekin esaten dena.</translation>
    </message>
    <message>
        <source>Rename the column</source>
        <translation>Aldatu zutabearen izena</translation>
    </message>
    <message>
        <source>Name; empty: what the column shows</source>
        <translation>Izena; hutsik badago, zutabeak erakusten duena</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Aldatu izena</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Utzi</translation>
    </message>
    <message>
        <source>Everything here was read.</source>
        <translation>Hemengo guztia irakurrita dago.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read.</source>
        <translation>
            <numerusform>%n irakurritako gisa markatuta.</numerusform>
            <numerusform>%n irakurritako gisa markatuta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this column out of the window</source>
        <translation>Atera zutabe hau leihotik</translation>
    </message>
</context>
<context>
    <name>pregonero::FindingCard</name>
    <message>
        <source>to fix</source>
        <translation>zuzentzeko</translation>
    </message>
    <message>
        <source>to consider</source>
        <translation>aztertzeko</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Hobeto: %1</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Ez: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Iturria: %1</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Irakurri iturria</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ez ikusi egin…</translation>
    </message>
</context>
<context>
    <name>pregonero::HouseRules</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Ezin da %1 fitxategia irakurri: %2</translation>
    </message>
    <message>
        <source>A rule&apos;s name is letters, digits, - and _, and its language a code such as es, or mul for any.</source>
        <translation>Arau baten izenak letrak, zifrak, - eta _ hartzen ditu; haren hizkuntza kode bat da, hala nola eu, edo mul edozeinentzat.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are. Make a copy of the rule.</source>
        <translation>Programaren beraren paketeak dauden bezala geratzen dira. Egin arauaren kopia bat.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are.</source>
        <translation>Programaren beraren paketeak dauden bezala geratzen dira.</translation>
    </message>
    <message>
        <source>The program has a pack called %1. Give this one&apos;s folder another name.</source>
        <translation>Programak badu izen hori duen pakete bat: %1. Eman beste izen bat honen karpetari.</translation>
    </message>
    <message>
        <source>Say why it is removed: the record keeps the reason.</source>
        <translation>Adierazi zergatik kentzen den: arrazoia erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>The program&apos;s own packs stay as they are. Switch it off instead.</source>
        <translation>Programaren beraren paketeak dauden bezala geratzen dira. Nahi ez baduzu, desaktibatu.</translation>
    </message>
    <message>
        <source>There is no pack called %1.</source>
        <translation>Ez dago %1 izeneko paketerik.</translation>
    </message>
    <message>
        <source>There is a pack called %1 here already, and its rules would be lost. Remove it first, or give this one&apos;s folder another name.</source>
        <translation>Badago hemen %1 izeneko pakete bat, eta haren arauak galduko lirateke. Kendu lehenik, edo eman beste izen bat honen karpetari.</translation>
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
        <translation>Ez ikusi egin</translation>
    </message>
    <message>
        <source>Only here: “%1” at this place</source>
        <translation>Hemen bakarrik: «%1» leku honetan</translation>
    </message>
    <message>
        <source>“%1” anywhere in this text</source>
        <translation>«%1» testu honetako edozein lekutan</translation>
    </message>
    <message>
        <source>This rule in the whole of this text</source>
        <translation>Arau hau testu honetan guztian</translation>
    </message>
    <message>
        <source>This rule in every text of the institution</source>
        <translation>Arau hau erakundearen testu guztietan</translation>
    </message>
    <message>
        <source>Reason given before: %1</source>
        <translation>Lehen emandako arrazoia: %1</translation>
    </message>
</context>
<context>
    <name>pregonero::Ignoring</name>
    <message>
        <source>Ignored: %1. The record keeps why.</source>
        <translation>Ez ikusi eginda: %1. Arrazoia erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>No longer ignored: %1.</source>
        <translation>Jada ez zaio ez ikusi egiten: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desegin</translation>
    </message>
</context>
<context>
    <name>pregonero::InstitutionPage</name>
    <message>
        <source>What the rules need to know of the institution. One thing a line; what stays empty is not looked at.</source>
        <translation>Arauek erakundeari buruz jakin behar dutena. Gauza bat lerro bakoitzean; hutsik dagoena ez da begiratzen.</translation>
    </message>
    <message>
        <source>&amp;Telephones, addresses and numbers of its own</source>
        <translation>Berezko &amp;telefonoak, helbideak eta zenbakiak</translation>
    </message>
    <message>
        <source>They are no personal data: no rule warns of them.</source>
        <translation>Ez dira datu pertsonalak: arau batek ere ez du haiei buruz ohartarazten.</translation>
    </message>
    <message>
        <source>&amp;Names: how it is called wrongly = how it is called</source>
        <translation>I&amp;zenak: gaizki esana = ondo esana</translation>
    </message>
    <message>
        <source>A text that says the first is asked to say the second.</source>
        <translation>Testu batek lehena badio, bigarrena proposatzen zaio.</translation>
    </message>
    <message>
        <source>&amp;Accounts of its own on networks</source>
        <translation>Sareetako berezko &amp;kontuak</translation>
    </message>
    <message>
        <source>Mentioning them is no mention of a person.</source>
        <translation>Haiek aipatzea ez da pertsona bat aipatzea.</translation>
    </message>
    <message>
        <source>&amp;Electoral periods: first day – last day</source>
        <translation>&amp;Hauteskunde-aldiak: lehen eguna – azken eguna</translation>
    </message>
    <message>
        <source>On these days, both included, rules on neutrality hold that otherwise do not.</source>
        <translation>Egun horietan, biak barne, gainerakoetan indarrik ez duten neutraltasun-arauak aplikatzen dira.</translation>
    </message>
    <message>
        <source>&amp;Words that are no misspellings, in any language</source>
        <translation>Huts ez diren &amp;hitzak, edozein hizkuntzatan</translation>
    </message>
    <message>
        <source>Names of streets, quarters, people, feasts.</source>
        <translation>Kaleen, auzoen, pertsonen eta jaien izenak.</translation>
    </message>
    <message>
        <source>“%1” has no =: write the wrong name, =, and the right one.</source>
        <translation>«%1»: = falta da. Idatzi izen okerra, = eta zuzena.</translation>
    </message>
    <message>
        <source>“%1” is no period: write its first and its last day, such as 2027-04-06 – 2027-05-23.</source>
        <translation>«%1» ez da aldi bat: idatzi lehen eguna eta azkena; adibidez, 2027-04-06 – 2027-05-23.</translation>
    </message>
</context>
<context>
    <name>pregonero::MainWindow</name>
    <message>
        <source>&amp;New draft</source>
        <translation>Zirriborro &amp;berria</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>E&amp;rantzun</translation>
    </message>
    <message>
        <source>&amp;Listen now</source>
        <translation>&amp;Entzun orain</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>Lan egin &amp;konexiorik gabe</translation>
    </message>
    <message>
        <source>&amp;Search what was heard</source>
        <translation>&amp;Bilatu entzundakoan</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>&amp;Hurrengo irakurri gabea</translation>
    </message>
    <message>
        <source>Only un&amp;read</source>
        <translation>&amp;Irakurri gabeak soilik</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>&amp;Hurrengo zuzentzekoa</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>&amp;Erantsi fitxategi bat…</translation>
    </message>
    <message>
        <source>Go to &amp;Feeds</source>
        <translation>Joan En&amp;tzutera</translation>
    </message>
    <message>
        <source>Go to &amp;Drafts</source>
        <translation>Joan &amp;zirriborroetara</translation>
    </message>
    <message>
        <source>Go to C&amp;hecker</source>
        <translation>Joan e&amp;giaztatzailera</translation>
    </message>
    <message>
        <source>Go to &amp;Outbox</source>
        <translation>Joan &amp;irteerara</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Komunikatu</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Idatzi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Berrikusi</translation>
    </message>
    <message>
        <source>&amp;Put the panes back</source>
        <translation>&amp;Jarri panelak beren lekuan</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Gehitu kontua…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Kontuak…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Hobespenak…</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Zer egin nahi duzu?</translation>
    </message>
    <message>
        <source>&amp;Check the record</source>
        <translation>&amp;Egiaztatu erregistroa</translation>
    </message>
    <message>
        <source>&amp;Export the record…</source>
        <translation>E&amp;sportatu erregistroa…</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Esportatu erregistroa</translation>
    </message>
    <message>
        <source>&amp;About Pregonero</source>
        <translation>Pregonerori &amp;buruz</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>I&amp;rten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fitxategia</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Entzun</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ikusi</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Kontuak</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Laguntza</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Zirriborroak</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Egiaztatzailea</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Irteera</translation>
    </message>
    <message>
        <source>&amp;Mark all of the column as read</source>
        <translation>&amp;Markatu zutabe osoa irakurritako gisa</translation>
    </message>
    <message>
        <source>&amp;Add a column…</source>
        <translation>&amp;Gehitu zutabe bat…</translation>
    </message>
    <message>
        <source>&amp;Keep this search as a column</source>
        <translation>Gorde &amp;bilaketa hau zutabe gisa</translation>
    </message>
    <message>
        <source>Ne&amp;xt column</source>
        <translation>&amp;Hurrengo zutabea</translation>
    </message>
    <message>
        <source>&amp;Previous column</source>
        <translation>&amp;Aurreko zutabea</translation>
    </message>
    <message>
        <source>Re&amp;name the column…</source>
        <translation>Aldatu zutabearen &amp;izena…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the column</source>
        <translation>&amp;Kendu zutabea</translation>
    </message>
    <message>
        <source>&amp;Bring the column back</source>
        <translation>&amp;Berreskuratu zutabea</translation>
    </message>
    <message>
        <source>The record is whole as far as it goes. The keychain could not be read, so whether its end was cut off is not known.</source>
        <translation>Erregistroa osorik dago, iristen den lekuraino. Ezin izan da giltza-sorta irakurri; beraz, ez dakigu amaiera falta zaion.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>Idazpen %n idatzita hemen: %1.</numerusform>
            <numerusform>%n idazpen idatzita hemen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>See it on the network</source>
        <translation>Ikusi sarean</translation>
    </message>
    <message>
        <source>Column removed: %1. Its posts are still here.</source>
        <translation>Zutabea kenduta: %1. Haren mezuak hemen daude oraindik.</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s). Its end has nothing to be compared with yet: it is kept in the keychain from now on.</source>
        <translation>
            <numerusform>Erregistroa osorik dago: idazpen %n. Amaierak ez du oraindik zerekin alderatu: aurrerantzean giltza-sortan gordeko da.</numerusform>
            <numerusform>Erregistroa osorik dago: %n idazpen. Amaierak ez du oraindik zerekin alderatu: aurrerantzean giltza-sortan gordeko da.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were correcting a published post when the program ended. Choose the post and Edit: your words are there.</source>
        <translation>Argitalpen bat zuzentzen ari zinen programa itxi zenean. Aukeratu eta sakatu Editatu: zure hitzak hor daude.</translation>
    </message>
    <message>
        <source>Signed in again as %1.</source>
        <translation>Saioa berriro hasita: %1.</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>&amp;Aurreko zuzentzekoa</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>&amp;Zuzendu</translation>
    </message>
    <message>
        <source>&amp;Why this finding?</source>
        <translation>Zer&amp;gatik ohar hau?</translation>
    </message>
    <message>
        <source>&amp;Ignore this finding…</source>
        <translation>&amp;Ez ikusi egin ohar honi…</translation>
    </message>
    <message>
        <source>What is i&amp;gnored in this text</source>
        <translation>Zeri ez &amp;ikusi egiten zaion testu honetan</translation>
    </message>
    <message>
        <source>&amp;Versions of this text…</source>
        <translation>Testu honen &amp;bertsioak…</translation>
    </message>
    <message>
        <source>Go to &amp;Replies</source>
        <translation>Joan e&amp;rantzunetara</translation>
    </message>
    <message>
        <source>Go to R&amp;ules</source>
        <translation>Joan ara&amp;uetara</translation>
    </message>
    <message>
        <source>&amp;Save this layout as…</source>
        <translation>&amp;Gorde antolaera hau honela…</translation>
    </message>
    <message>
        <source>&amp;Rules of the house…</source>
        <translation>&amp;Etxeko arauak…</translation>
    </message>
    <message>
        <source>Rule &amp;workbench</source>
        <translation>Arauen &amp;tailerra</translation>
    </message>
    <message>
        <source>E&amp;xplain the end of the record…</source>
        <translation>A&amp;zaldu erregistroaren amaiera…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Berrikusi</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>&amp;Antolaerak</translation>
    </message>
    <message>
        <source>&amp;Delete a layout</source>
        <translation>E&amp;zabatu antolaera bat</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Antolaera: %1</translation>
    </message>
    <message>
        <source>Delete the layout “%1”</source>
        <translation>Ezabatu «%1» antolaera</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Gorde antolaera</translation>
    </message>
    <message>
        <source>Name. One of the same name is replaced.</source>
        <translation>Izena. Izen bereko bat badago, ordeztu egiten da.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gorde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Utzi</translation>
    </message>
    <message>
        <source>The layout could not be saved: %1 cannot be written.</source>
        <translation>Ezin izan da antolaera gorde: ezin da hemen idatzi: %1.</translation>
    </message>
    <message>
        <source>Saved as “%1”. It is in the menu View, Layouts.</source>
        <translation>«%1» izenarekin gordeta. Ikusi, Antolaerak menuan dago.</translation>
    </message>
    <message>
        <source>That layout could not be read. The panes stand as at first.</source>
        <translation>Ezin izan da antolaera hori irakurri. Panelak hasieran bezala daude.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Berreskuratu</translation>
    </message>
    <message>
        <source>Layout deleted: %1.</source>
        <translation>Antolaera ezabatuta: %1.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Erantzunak</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Arauak</translation>
    </message>
    <message>
        <source>Throw the words away</source>
        <translation>Baztertu testua</translation>
    </message>
    <message>
        <source>Checking the record…</source>
        <translation>Erregistroa egiaztatzen…</translation>
    </message>
    <message>
        <source>The record does not end as it did when it was last kept. Where a backup was put in place, that is why. %1</source>
        <translation>Erregistroa ez da azkenekoz gorde zenean bezala amaitzen. Segurtasun-kopia bat berrezarri bada, horregatik da. %1</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s), none of them changed, moved or missing.</source>
        <translation>
            <numerusform>Erregistroa osorik dago: idazpen %n, aldatu, lekuz mugitu edo galdu gabea.</numerusform>
            <numerusform>Erregistroa osorik dago: %n idazpen, bat ere ez aldatua, lekuz mugitua edo galdua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its end was explained %n time(s).</source>
        <translation>
            <numerusform>Haren amaiera %n aldiz azaldu da.</numerusform>
            <numerusform>Haren amaiera %n aldiz azaldu da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain the end of the record</source>
        <translation>Azaldu erregistroaren amaiera</translation>
    </message>
    <message>
        <source>Do you know why the record ends otherwise?</source>
        <translation>Badakizu zergatik amaitzen den erregistroa beste era batera?</translation>
    </message>
    <message>
        <source>If a backup was put in place, what came after it is no longer here. Your explanation becomes part of the record, and later checks start from what is here now.</source>
        <translation>Segurtasun-kopia bat berrezarri bada, ondorengoa ez dago jada hemen. Zure azalpena erregistroaren zati bihurtzen da, eta hurrengo egiaztapenak orain hemen dagoenetik abiatuko dira.</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Azaldu</translation>
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
        <translation>Erantzuteko: %1</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Doakoa.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kostua: %1</translation>
    </message>
    <message>
        <source>No network is installed</source>
        <translation>Ez dago sarerik instalatuta</translation>
    </message>
    <message>
        <source>A network could not be loaded (%1). %2</source>
        <translation>Ezin izan da sare bat kargatu (%1). %2</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Sareak</translation>
    </message>
    <message>
        <source>The program knows no network: a part of it is missing. Install it again, or ask whoever looks after this computer.</source>
        <translation>Programak ez du sarerik ezagutzen: zati bat falta zaio. Instalatu berriro, edo galdetu ordenagailu honen arduradunari.</translation>
    </message>
</context>
<context>
    <name>pregonero::OpeningNote</name>
    <message>
        <source>The program did not end well last time, so the workspace (%1) is looked through for damage before it opens.</source>
        <translation>Azkenekoan programa ez zen ondo amaitu; beraz, lan-eremua (%1) berrikusten da ireki aurretik, kalterik ote duen.</translation>
    </message>
    <message>
        <source>This version keeps the workspace in another form. A copy of it (%1) is made first.</source>
        <translation>Bertsio honek beste era batera gordetzen du lan-eremua. Lehenik haren kopia bat egiten da (%1).</translation>
    </message>
    <message>
        <source>The workspace (%1) takes the form that this version needs. The copy made before stays.</source>
        <translation>Lan-eremuak (%1) bertsio honek behar duen forma hartzen du. Aurretik egindako kopia gorde egiten da.</translation>
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
        <translation>Lan-eremua irekitzen</translation>
    </message>
    <message>
        <source>This cannot be skipped: nothing is written to a file that could be damaged. A large workspace takes some seconds.</source>
        <translation>Ezin da saltatu: ez da ezer idazten hondatuta egon litekeen fitxategi batean. Lan-eremu handi batek segundo batzuk behar ditu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Itxi</translation>
    </message>
    <message>
        <source>Ends the program once this is over</source>
        <translation>Hau amaitzean programa ixten du</translation>
    </message>
</context>
<context>
    <name>pregonero::OutboxModel</name>
    <message>
        <source>queued</source>
        <translation>ilaran</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>bidaltzen ari da</translation>
    </message>
    <message>
        <source>published</source>
        <translation>argitaratua</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>argitaratu gabe</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>berretsi gabe</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>atzera hartua</translation>
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
        <translation>Irteera</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Bidali berriro</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Atzera hartu</translation>
    </message>
    <message>
        <source>Was it published?…</source>
        <translation>Argitaratu da?…</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ikusi</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Zuzendu testua</translation>
    </message>
    <message>
        <source>Nothing on its way</source>
        <translation>Ez dago ezer bidean</translation>
    </message>
    <message>
        <source>What you publish waits here until the network confirms it with its own number and address. Offline it simply waits.</source>
        <translation>Argitaratzen duzuna hemen dago zain, sareak bere zenbaki eta helbidearekin berretsi arte. Konexiorik gabe, zain egongo da, besterik gabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n berretsi gabe</numerusform>
            <numerusform>%n berretsi gabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published</source>
        <translation>
            <numerusform>%n argitaratu gabe</numerusform>
            <numerusform>%n argitaratu gabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n zain</numerusform>
            <numerusform>%n zain</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Ezin izan da nabigatzailerik ireki. Helbidea hau da: %1</translation>
    </message>
</context>
<context>
    <name>pregonero::PackChange</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Ezin da %1 idatzi: %2</translation>
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
        <translation>Hau ez da har daitekeen arau-pakete bat: %1 Ez da ezer aldatu.</translation>
    </message>
    <message>
        <source>its folders lie too deep.</source>
        <translation>karpeta gehiegi ditu bata bestearen barruan.</translation>
    </message>
    <message>
        <source>a name in it leads out of its folder (%1).</source>
        <translation>badu bere karpetatik kanpora daraman izen bat (%1).</translation>
    </message>
    <message>
        <source>there is a link in it (%1).</source>
        <translation>badu esteka bat (%1).</translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n files in it.</source>
        <translation>
            <numerusform>fitxategi %n baino gehiago ditu.</numerusform>
            <numerusform>%n fitxategi baino gehiago ditu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be unpacked.</source>
        <translation>ezin da deskonprimitu: %1.</translation>
    </message>
    <message>
        <source>unpacked it is larger than any pack is (%1).</source>
        <translation>deskonprimituta, edozein paketek baino gehiago hartzen du (%1).</translation>
    </message>
    <message>
        <source>it is no zip file, or a damaged one.</source>
        <translation>ez da zip fitxategi bat, edo hondatuta dago.</translation>
    </message>
    <message>
        <source>a pack is one folder with its rules in it.</source>
        <translation>pakete bat karpeta bat da, arauak barruan dituena.</translation>
    </message>
    <message>
        <source>its folder&apos;s name is no name for a pack: letters, digits, - and _.</source>
        <translation>haren karpetaren izenak ez du pakete baterako balio: letrak, zifrak, - eta _.</translation>
    </message>
    <message>
        <source>there is no rule in it.</source>
        <translation>ez du araurik.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Ezin da %1 fitxategia irakurri: %2</translation>
    </message>
    <message>
        <source>it is larger than 20 MB.</source>
        <translation>20 MB baino gehiago ditu.</translation>
    </message>
    <message>
        <source>The pack cannot be written to %1: %2</source>
        <translation>Ezin da paketea hemen idatzi (%1): %2</translation>
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
        <translation>Jatorrizko hiztun batek berrikusia: oraindik ez.</translation>
    </message>
    <message>
        <source>Reviewed by a native speaker: %1.</source>
        <translation>Jatorrizko hiztun batek berrikusia: %1.</translation>
    </message>
    <message>
        <source>Texts are checked by the packs that are on. Whoever changes this, and when, is on record.</source>
        <translation>Testuak aktibatutako paketeekin berrikusten dira. Erregistroan geratzen da nork aldatzen duen hau, eta noiz.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Salbuespenak</translation>
    </message>
    <message>
        <source>For one account or one language, something else may hold than what is said above.</source>
        <translation>Kontu edo hizkuntza baterako, goian esandakoaz bestelakoa aplika daiteke.</translation>
    </message>
    <message>
        <source>&amp;Add an exception</source>
        <translation>&amp;Gehitu salbuespen bat</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>Arau %n</numerusform>
            <numerusform>%n arau</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this workspace.</source>
        <translation>Lan-eremu honena.</translation>
    </message>
    <message>
        <source>Speaks of: %1 Says nothing of: %2</source>
        <translation>Ohartarazten du: %1 Ez du ohartarazten: %2</translation>
    </message>
    <message>
        <source>Pack or position</source>
        <translation>Paketea edo irizpidea</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Aktibatuta ala ez</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kontua</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Hizkuntza</translation>
    </message>
    <message>
        <source>is off</source>
        <translation>desaktibatuta dago</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>aktibatuta dago</translation>
    </message>
    <message>
        <source>for every account</source>
        <translation>kontu guztietarako</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>honetarako: %1</translation>
    </message>
    <message>
        <source>for an account that is gone</source>
        <translation>jada ez dagoen kontu baterako</translation>
    </message>
    <message>
        <source>in every language</source>
        <translation>hizkuntza guztietan</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>hizkuntza: %1</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>Kendu salbuespen hau</translation>
    </message>
    <message>
        <source>On these the institution decides. Each that is on adds the rules that keep to it:</source>
        <translation>Honetan erakundeak erabakitzen du. Aktibatutako irizpide bakoitzak berari jarraitzen dioten arauak gehitzen ditu:</translation>
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
        <translation>Itzuli panel hau leihora</translation>
    </message>
    <message>
        <source>Take this pane out of the window</source>
        <translation>Atera panel hau leihotik</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation>Ezkutatu panel hau</translation>
    </message>
</context>
<context>
    <name>pregonero::PlacesModel</name>
    <message>
        <source>the text as a whole</source>
        <translation>testua bere osoan</translation>
    </message>
</context>
<context>
    <name>pregonero::PostActions</name>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Erantzun</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Markatu irakurritako gisa</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Gogokoa</translation>
    </message>
    <message>
        <source>No longer a &amp;favourite</source>
        <translation>Kendu &amp;gogokoetatik</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>&amp;Bultzatu</translation>
    </message>
    <message>
        <source>Take the &amp;boost back</source>
        <translation>Kendu &amp;bultzada</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditatu…</translation>
    </message>
    <message>
        <source>Remove from the &amp;network…</source>
        <translation>Kendu &amp;saretik…</translation>
    </message>
    <message>
        <source>&amp;Hide this post…</source>
        <translation>E&amp;zkutatu argitalpen hau…</translation>
    </message>
    <message>
        <source>M&amp;ute the author…</source>
        <translation>M&amp;ututu egilea…</translation>
    </message>
    <message>
        <source>Bl&amp;ock the author…</source>
        <translation>B&amp;lokeatu egilea…</translation>
    </message>
    <message>
        <source>Re&amp;port to the network…</source>
        <translation>Salatu sarea&amp;ri…</translation>
    </message>
    <message>
        <source>&amp;See it on the network</source>
        <translation>&amp;Ikusi sarean</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Kopiatu helbidea</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>&amp;Markatu irakurri gabeko gisa</translation>
    </message>
    <message>
        <source>%1 was asked something about this post and has not answered yet.</source>
        <translation>Argitalpen honi buruz zerbait eskatu zaio %1 sareari, eta oraindik ez du erantzun.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>What can be done with the post of %1</source>
        <translation>Zer egin daitekeen argitalpen honekin: %1</translation>
    </message>
    <message>
        <source>Remove this post from %1?</source>
        <translation>Kendu argitalpen hau saretik (%1)?</translation>
    </message>
    <message>
        <source>It goes from the network; copies that others made may stay. What was heard of it stays here, with your reason.</source>
        <translation>Saretik desagertuko da; baliteke besteek egindako kopiak geratzea. Hemen jasotakoa gorde egiten da, zure arrazoiarekin.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kendu</translation>
    </message>
    <message>
        <source>Hide this post?</source>
        <translation>Argitalpen hau ezkutatu?</translation>
    </message>
    <message>
        <source>%1 is asked to hide it. Bringing it back is done on the network.</source>
        <translation>Argitalpena ezkutatzeko eskatuko zaio %1 sareari. Berreskuratzeko, sarera jo behar da.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ezkutatu</translation>
    </message>
    <message>
        <source>Mute %1?</source>
        <translation>%1 mututu?</translation>
    </message>
    <message>
        <source>%1 is asked not to bring what %2 says any more. They are not told. Taking it back is done on the network.</source>
        <translation>%2 kontuak esaten duena gehiago ez ekartzeko eskatuko zaio %1 sareari. Egileari ez zaio jakinarazten. Desegiteko, sarera jo behar da.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mututu</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 blokeatu?</translation>
    </message>
    <message>
        <source>%1 is asked to keep %2 and this account apart: neither hears the other. A public body seldom may: say on what ground. Taking it back is done on the network.</source>
        <translation>%2 kontu honetatik bereizteko eskatuko zaio %1 sareari: batak ez du bestea entzungo. Administrazio batek gutxitan egin dezake hori: adierazi zer oinarrirekin. Desegiteko, sarera jo behar da.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokeatu</translation>
    </message>
    <message>
        <source>Report this post?</source>
        <translation>Argitalpen hau salatu?</translation>
    </message>
    <message>
        <source>Those who moderate %1 are asked to look at it; they decide. Your reason is kept here and not sent.</source>
        <translation>%1 sarean moderatzen dutenei eskatuko zaie berrikusteko; haiek erabakitzen dute. Zure arrazoia hemen gordetzen da, eta ez da bidaltzen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Salatu</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 sareari galdetzen…</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Ez da egin. %1</translation>
    </message>
    <message>
        <source>Its address is on the clipboard.</source>
        <translation>Helbidea arbelean dago.</translation>
    </message>
    <message>
        <source>to edit it</source>
        <translation>editatzeko</translation>
    </message>
    <message>
        <source>to remove it</source>
        <translation>kentzeko</translation>
    </message>
    <message>
        <source>to mark it as a favourite</source>
        <translation>gogoko gisa markatzeko</translation>
    </message>
    <message>
        <source>to take the favourite back</source>
        <translation>gogokoetatik kentzeko</translation>
    </message>
    <message>
        <source>to boost it</source>
        <translation>bultzatzeko</translation>
    </message>
    <message>
        <source>to take the boost back</source>
        <translation>bultzada kentzeko</translation>
    </message>
    <message>
        <source>to hide it</source>
        <translation>ezkutatzeko</translation>
    </message>
    <message>
        <source>to mute its author</source>
        <translation>egilea mututzeko</translation>
    </message>
    <message>
        <source>to block its author</source>
        <translation>egilea blokeatzeko</translation>
    </message>
    <message>
        <source>to look at it (report)</source>
        <translation>berrikusteko (salaketa)</translation>
    </message>
    <message>
        <source>%1 confirmed it: the post has the new words.</source>
        <translation>%1 sareak berretsi du: argitalpenak hitz berriak ditu.</translation>
    </message>
    <message>
        <source>%1 confirmed it: the post is removed. The record keeps your reason.</source>
        <translation>%1 sareak berretsi du: argitalpena kendu da. Arrazoia erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>%1 confirmed it: marked as a favourite.</source>
        <translation>%1 sareak berretsi du: gogoko gisa markatuta.</translation>
    </message>
    <message>
        <source>%1 confirmed it: no longer a favourite.</source>
        <translation>%1 sareak berretsi du: jada ez da gogokoa.</translation>
    </message>
    <message>
        <source>%1 confirmed it: boosted, so your followers see it.</source>
        <translation>%1 sareak berretsi du: bultzatuta; zure jarraitzaileek ikusten dute.</translation>
    </message>
    <message>
        <source>%1 confirmed it: the boost is taken back.</source>
        <translation>%1 sareak berretsi du: bultzada kendu da.</translation>
    </message>
    <message>
        <source>%1 confirmed it: the post is hidden. The record keeps your reason.</source>
        <translation>%1 sareak berretsi du: argitalpena ezkutatuta dago. Arrazoia erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>%1 confirmed it: %2 is muted. The record keeps your reason.</source>
        <translation>%1 sareak berretsi du: %2 mutututa dago. Arrazoia erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>%1 confirmed it: %2 is blocked. The record keeps your reason.</source>
        <translation>%1 sareak berretsi du: %2 blokeatuta dago. Arrazoia erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>%1 has the report. The record keeps your reason.</source>
        <translation>%1 sareak jaso du salaketa. Arrazoia erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>Asked %1 on %2: nobody knows whether it was done</source>
        <translation>Eskatutakoa: %1 (%2). Inork ez daki egin den</translation>
    </message>
</context>
<context>
    <name>pregonero::PostDelegate</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>Fitxategi %n</numerusform>
            <numerusform>%n fitxategi</numerusform>
        </translation>
    </message>
    <message>
        <source>private</source>
        <translation>pribatua</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editatua</translation>
    </message>
    <message>
        <source>no longer on the network</source>
        <translation>ez dago jada sarean</translation>
    </message>
</context>
<context>
    <name>pregonero::PostEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>Argitalpenaren testua</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing to mend here. F8 goes to the next finding.</source>
        <translation>Hemen ez dago zuzentzekorik. F8 teklak hurrengora eramaten zaitu.</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Gehitu «%1» hiztegian</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n places of this rule</source>
        <translation>
            <numerusform>Zuzendu arau honen kasu %n</numerusform>
            <numerusform>Zuzendu arau honen %n kasuak</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ez ikusi egin…</translation>
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
        <translation>Aurrebista</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aurrebista</translation>
    </message>
    <message>
        <source>a file without description</source>
        <translation>deskribapenik gabeko fitxategi bat</translation>
    </message>
</context>
<context>
    <name>pregonero::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Utzi</translation>
    </message>
</context>
<context>
    <name>pregonero::QueuedNote</name>
    <message>
        <source>Published. The network&apos;s own number and address are in the outbox.</source>
        <translation>Argitaratuta. Sareak emandako zenbakia eta helbidea irteera-ontzian daude.</translation>
    </message>
    <message>
        <source>Look into the outbox. %1</source>
        <translation>Begiratu irteera-ontzian. %1</translation>
    </message>
    <message>
        <source>In the outbox. It goes out when the desk is online again.</source>
        <translation>Irteera-ontzian dago. Konexioa itzultzean aterako da.</translation>
    </message>
    <message>
        <source>In the outbox. How it goes is shown there until the network has it.</source>
        <translation>Irteera-ontzian dago. Han ikusten da nola doan, sareak jaso arte.</translation>
    </message>
</context>
<context>
    <name>pregonero::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Arrazoia</translation>
    </message>
    <message>
        <source>The record keeps it.</source>
        <translation>Erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>&amp;Why? The record keeps the reason.</source>
        <translation>&amp;Zergatik? Arrazoia erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Utzi</translation>
    </message>
</context>
<context>
    <name>pregonero::RepliesPane</name>
    <message>
        <source>Conversation</source>
        <translation>Elkarrizketa</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Lehen</translation>
    </message>
    <message>
        <source>What this person said before</source>
        <translation>Pertsona honek lehen esandakoa</translation>
    </message>
    <message>
        <source>Choose what to answer</source>
        <translation>Aukeratu nori erantzun</translation>
    </message>
    <message>
        <source>Select a message in Feeds. The conversation opens here, with the reply under it.</source>
        <translation>Aukeratu mezu bat Entzutean. Elkarrizketa hemen irekiko da, erantzuna azpian duela.</translation>
    </message>
    <message>
        <source>%1 · first message here</source>
        <translation>%1 · lehen mezua hemen</translation>
    </message>
    <message>
        <source>%1 · %2 messages here since %3</source>
        <translation>%1 · %2 mezu hemen (%3 geroztik)</translation>
    </message>
    <message>
        <source>What is known here is shown; the network could not be asked for more. %1</source>
        <translation>Hemen dakiguna erakusten da; ezin izan zaio sareari gehiago eskatu. %1</translation>
    </message>
    <message>
        <source>What can be done with this post</source>
        <translation>Zer egin daitekeen argitalpen honekin</translation>
    </message>
    <message>
        <source>Asking the network what others said…</source>
        <translation>Besteek zer esan duten galdetzen sareari…</translation>
    </message>
    <message>
        <source>Stopped. What is known here is shown.</source>
        <translation>Etenda. Hemen dakiguna erakusten da.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Erantzunak</translation>
    </message>
</context>
<context>
    <name>pregonero::ResolveDialog</name>
    <message>
        <source>Yes, it is there</source>
        <translation>Bai, hor dago</translation>
    </message>
    <message>
        <source>No, it is not there</source>
        <translation>Ez, ez dago</translation>
    </message>
    <message>
        <source>Was it published?</source>
        <translation>Argitaratu da?</translation>
    </message>
    <message>
        <source>Look at the account on the network itself. Is this text there?</source>
        <translation>Begiratu kontua sarean bertan. Hor al dago testu hau?</translation>
    </message>
    <message>
        <source>Its address, if you have it</source>
        <translation>Haren helbidea, baldin baduzu</translation>
    </message>
    <message>
        <source>Address of the publication</source>
        <translation>Argitalpenaren helbidea</translation>
    </message>
    <message>
        <source>Write it into the record</source>
        <translation>Idatzi erregistroan</translation>
    </message>
</context>
<context>
    <name>pregonero::Row</name>
    <message>
        <source>unread</source>
        <translation>irakurri gabe</translation>
    </message>
</context>
<context>
    <name>pregonero::RuleBench</name>
    <message>
        <source>The draft in hand</source>
        <translation>Irekita dagoen zirriborroa</translation>
    </message>
</context>
<context>
    <name>pregonero::RuleEditor</name>
    <message>
        <source>The rule&apos;s file</source>
        <translation>Arauaren fitxategia</translation>
    </message>
</context>
<context>
    <name>pregonero::RulesDialog</name>
    <message>
        <source>Rules of the house</source>
        <translation>Etxeko arauak</translation>
    </message>
    <message>
        <source>Packs and positions</source>
        <translation>Paketeak eta irizpideak</translation>
    </message>
    <message>
        <source>&amp;Packs and positions</source>
        <translation>&amp;Paketeak eta irizpideak</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>Erakundea</translation>
    </message>
    <message>
        <source>The &amp;institution</source>
        <translation>&amp;Erakundea</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gorde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Utzi</translation>
    </message>
    <message>
        <source>Nobody has changed this yet.</source>
        <translation>Oraindik ez du inork aldatu.</translation>
    </message>
    <message>
        <source>Last changed by %1 on %2.</source>
        <translation>Azken aldaketa: %1, %2.</translation>
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
            <numerusform>Kasu %n</numerusform>
            <numerusform>%n kasu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::RulesPane</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>Kasu %n</numerusform>
            <numerusform>%n kasu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n drafts</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1, zirriborro %n-ean</numerusform>
            <numerusform>%1, %n zirriborrotan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <comment>person, draft</comment>
        <translation>%1, «%2» zirriborroan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Arauak</translation>
    </message>
    <message>
        <source>Go to the draft</source>
        <translation>Joan zirriborrora</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Utzi ez ikusi egiteari</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Jarraitu berrikusten</translation>
    </message>
    <message>
        <source>What the rules find, or what is ignored</source>
        <translation>Arauek aurkitzen dutena, edo zeri ez ikusi egiten zaion</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Aurkitutakoa</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ez ikusi eginda</translation>
    </message>
    <message>
        <source>Rules that find something in the drafts</source>
        <translation>Zirriborroetan zerbait aurkitzen duten arauak</translation>
    </message>
    <message>
        <source>Places of the rule</source>
        <translation>Arauaren kasuak</translation>
    </message>
    <message>
        <source>What is ignored</source>
        <translation>Zeri ez ikusi egiten zaion</translation>
    </message>
    <message>
        <source>Checking the drafts</source>
        <translation>Zirriborroak berrikusten</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>Ez ikusi eginda (%1)</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Ez zaio ezeri ez ikusi egiten</translation>
    </message>
    <message>
        <source>Where a rule is wrong about a text, choose “Ignore…” beside the finding and say why. It is listed here with who, when and the reason, and can be taken back.</source>
        <translation>Arau bat testu batekin oker dagoenean, aukeratu «Ez ikusi egin…» oharraren ondoan eta adierazi zergatik. Hemen agertuko da nork, noiz eta zer arrazoirekin, eta desegin ahal izango da.</translation>
    </message>
    <message>
        <source>What the rules find in them is listed here as it is found.</source>
        <translation>Arauek haietan aurkitzen dutena hemen agertzen da, aurkitu ahala.</translation>
    </message>
    <message>
        <source>No open drafts</source>
        <translation>Ez dago zirriborro irekirik</translation>
    </message>
    <message>
        <source>What the rules find in the drafts of everybody is listed here by rule, so that one can be gone through from draft to draft.</source>
        <translation>Hemen agertzen da, arauka, arauek talde osoaren zirriborroetan aurkitzen dutena, arau bakoitza zirriborroz zirriborro berrikusteko.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Ez dago zuzentzekorik</translation>
    </message>
    <message numerus="yes">
        <source>The rules find nothing in the %n open draft(s).</source>
        <translation>
            <numerusform>Arauek ez dute ezer aurkitu zirriborro ireki %n-ean.</numerusform>
            <numerusform>Arauek ez dute ezer aurkitu %n zirriborro irekietan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desegin</translation>
    </message>
    <message>
        <source>No longer ignored: %1.</source>
        <translation>Jada ez zaio ez ikusi egiten: %1.</translation>
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
        <translation>Programatu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ordu-eremua</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Eguna eta ordua</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Noiz</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Ordu-eremua</translation>
    </message>
    <message>
        <source>That hour has passed. Choose a later one.</source>
        <translation>Ordu hori igaro da. Aukeratu geroagoko bat.</translation>
    </message>
    <message>
        <source>It goes out %1 by this computer&apos;s clock, if the program is open then.</source>
        <translation>%1 aterako da, ordenagailu honen erlojuaren arabera, orduan programa irekita badago.</translation>
    </message>
</context>
<context>
    <name>pregonero::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Hobespenak</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Itxura</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Koloreak</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Testuaren tamaina</translation>
    </message>
    <message>
        <source>Of the size that the system uses.</source>
        <translation>Sistemak erabiltzen duen tamainarekiko.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Lanpostu hau</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>Programaren &amp;hizkuntza</translation>
    </message>
    <message>
        <source>Changes when the program is next started.</source>
        <translation>Programa hurrengoan irekitzean aldatuko da.</translation>
    </message>
    <message>
        <source>Who sits &amp;here</source>
        <translation>&amp;Nor dago lanpostuan</translation>
    </message>
    <message>
        <source>The name that the record gives to what is decided at this desk, from the next start on.</source>
        <translation>Lanpostu honetan erabakitakoa erregistroan zer izenekin idazten den, hurrengo abiotik aurrera.</translation>
    </message>
    <message>
        <source>&amp;Listen to the networks every</source>
        <translation>&amp;Entzun sareak: tartea</translation>
    </message>
    <message>
        <source>What this desk keeps</source>
        <translation>Lanpostu honek gordetzen duena</translation>
    </message>
    <message>
        <source>&amp;Folder of this workspace</source>
        <translation>Lan-eremuaren kar&amp;peta</translation>
    </message>
    <message>
        <source>What was heard, the drafts, the outbox and the record are in it. To choose another, start the program with --workspace.</source>
        <translation>Entzundakoa, zirriborroak, irteera-ontzia eta erregistroa daude bertan. Beste bat aukeratzeko, ireki programa --workspace aukerarekin.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gorde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Utzi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemak bezala</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Argia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Iluna</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>As the system names you</source>
        <translation>Sistemak ematen dizun izena</translation>
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
        <translation>Zerbitzariaren beraren orria irekitzen da nabigatzailean, eta programa honek kontuaren izenean jardun dezakeen galdetzen du. Pasahitza han idazten da, inoiz ez hemen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Hasi saioa</translation>
    </message>
    <message>
        <source>Address of the server&apos;s page</source>
        <translation>Zerbitzariaren orriaren helbidea</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>Ireki be&amp;rriro</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Ko&amp;piatu helbidea</translation>
    </message>
    <message>
        <source>If the page shows a &amp;code, paste it here</source>
        <translation>Orriak &amp;kode bat erakusten badu, itsatsi hemen</translation>
    </message>
    <message>
        <source>Code from the server&apos;s page</source>
        <translation>Zerbitzariaren orriko kodea</translation>
    </message>
    <message>
        <source>I have a &amp;token</source>
        <translation>&amp;Token bat daukat</translation>
    </message>
    <message>
        <source>I have a token</source>
        <translation>Token bat daukat</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tokena</translation>
    </message>
    <message>
        <source>Made by hand on the server&apos;s page, under development. It lets this program in without the browser; whoever has it can write in the account&apos;s name.</source>
        <translation>Eskuz sortzen da zerbitzariaren orrian, garapenaren atalean. Nabigatzailetik igaro gabe sartzen uzten dio programari; daukanak kontuaren izenean idatz dezake.</translation>
    </message>
    <message>
        <source>Your browser shows the page of %1. Allow access there; this window then goes on by itself.</source>
        <translation>Nabigatzaileak orri hau erakusten du: %1. Eman han sarbidea; leiho honek bere kabuz jarraituko du.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, open it in any browser, allow access there, and come back.</source>
        <translation>Ezin izan da nabigatzailerik ireki. Kopiatu helbidea, ireki edozein nabigatzailetan, eman han sarbidea eta itzuli.</translation>
    </message>
</context>
<context>
    <name>pregonero::SuppressionsModel</name>
    <message>
        <source>“%1”, only at that place</source>
        <translation>«%1», leku horretan bakarrik</translation>
    </message>
    <message>
        <source>the whole rule, in one text</source>
        <translation>arau osoa, testu batean</translation>
    </message>
    <message>
        <source>“%1”, anywhere in one text</source>
        <translation>«%1», testu bateko edozein lekutan</translation>
    </message>
    <message>
        <source>the whole rule, in every text</source>
        <translation>arau osoa, testu guztietan</translation>
    </message>
    <message>
        <source>“%1”, in every text</source>
        <translation>«%1», testu guztietan</translation>
    </message>
    <message>
        <source>%1, %2. Ignored by %3: %4</source>
        <comment>rule, where, person, reason</comment>
        <translation>%1, %2. Ez ikusi egin dio: %3. Arrazoia: %4</translation>
    </message>
</context>
<context>
    <name>pregonero::ThreadPeek</name>
    <message>
        <source>Conversation</source>
        <translation>Elkarrizketa</translation>
    </message>
</context>
<context>
    <name>pregonero::TruthBar</name>
    <message>
        <source>Record: not checked yet</source>
        <translation>Erregistroa: egiaztatu gabe oraindik</translation>
    </message>
    <message>
        <source>Online · listening…</source>
        <translation>Linean · entzuten…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Linean</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n zain</numerusform>
            <numerusform>%n zain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published</source>
        <translation>
            <numerusform>%n argitaratu gabe</numerusform>
            <numerusform>%n argitaratu gabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: empty</source>
        <translation>Irteera: hutsik</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Irteera: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to you unread</source>
        <translation>
            <numerusform>Zuretzako mezu %n irakurri gabe</numerusform>
            <numerusform>Zuretzako %n mezu irakurri gabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message to you was read</source>
        <translation>Zuretzako mezu guztiak irakurrita daude</translation>
    </message>
    <message>
        <source>Record: could not be checked</source>
        <translation>Erregistroa: ezin izan da egiaztatu</translation>
    </message>
    <message>
        <source>The record is NOT whole: see Help, Check the record</source>
        <translation>Erregistroa EZ dago osorik: ikusi Laguntza, Egiaztatu erregistroa</translation>
    </message>
    <message>
        <source>No answer for %1 since %2 · work goes on</source>
        <translation>Erantzunik ez (%1) %2(e)tik · lanak aurrera darrai</translation>
    </message>
    <message>
        <source>Record not checked</source>
        <translation>Erregistroa egiaztatu gabe</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Erantzunik gabe %1(e)tik</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n irakurri gabe</numerusform>
            <numerusform>%n irakurri gabe</numerusform>
        </translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Dena irakurrita</translation>
    </message>
    <message>
        <source>Record whole</source>
        <translation>Erregistroa osorik</translation>
    </message>
    <message>
        <source>Record NOT whole</source>
        <translation>Erregistroa EZ dago osorik</translation>
    </message>
    <message>
        <source>Record whole as far as it goes: the keychain could not be read</source>
        <translation>Erregistroa osorik, iristen den lekuraino: ezin izan da giltza-sorta irakurri</translation>
    </message>
    <message>
        <source>Record’s end not checked</source>
        <translation>Amaiera egiaztatu gabe</translation>
    </message>
    <message numerus="yes">
        <source>Record whole, %Ln entry(s)</source>
        <translation>
            <numerusform>Erregistroa osorik, idazpen %Ln</numerusform>
            <numerusform>Erregistroa osorik, %Ln idazpen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked at %1: %Ln entry(s)</source>
        <translation>
            <numerusform>Egiaztatuta (%1): idazpen %Ln</numerusform>
            <numerusform>Egiaztatuta (%1): %Ln idazpen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · another program does the sending</source>
        <translation>%1 · beste programa batek bidaltzen du</translation>
    </message>
    <message>
        <source>Another program sends</source>
        <translation>Beste programa batek bidaltzen du</translation>
    </message>
    <message>
        <source>%1 · another program sends</source>
        <translation>%1 · beste programa batek bidaltzen du</translation>
    </message>
    <message numerus="yes">
        <source>Record whole, %Ln entry(s), checked for the first time</source>
        <translation>
            <numerusform>Erregistroa osorik, idazpen %Ln, lehen aldiz egiaztatuta</numerusform>
            <numerusform>Erregistroa osorik, %Ln idazpen, lehen aldiz egiaztatuta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Offline (your choice)</source>
        <translation>Konexiorik gabe (zuk aukeratuta)</translation>
    </message>
    <message>
        <source>Offline since %1 (your choice) · work goes on</source>
        <translation>Konexiorik gabe %1(e)tik (zuk aukeratuta) · lanak aurrera darrai</translation>
    </message>
    <message>
        <source>Offline (your choice) · work goes on</source>
        <translation>Konexiorik gabe (zuk aukeratuta) · lanak aurrera darrai</translation>
    </message>
    <message>
        <source>No account yet: add one</source>
        <translation>Oraindik ez dago konturik: gehitu bat</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Oraindik konturik gabe</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Hasi saioa berriro: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again: %n account(s)</source>
        <translation>
            <numerusform>Hasi saioa berriro: kontu %n</numerusform>
            <numerusform>Hasi saioa berriro: %n kontu</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Hasi saioa berriro</translation>
    </message>
    <message>
        <source>%1 of %2 accounts do not answer, since %3 · work goes on</source>
        <translation>%2 kontutatik %1 ez dira erantzuten ari %3(e)tik · lanak aurrera darrai</translation>
    </message>
    <message>
        <source>%1 of %2 do not answer</source>
        <comment>accounts</comment>
        <translation>%2 kontutatik %1 ez dira erantzuten ari</translation>
    </message>
    <message>
        <source>Asking the networks…</source>
        <translation>Sareei galdetzen…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Galdetu gabe oraindik</translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n berretsi gabe</numerusform>
            <numerusform>%n berretsi gabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record in order, %Ln new entry(s) checked</source>
        <translation>
            <numerusform>Erregistroa ondo: idazpen berri %Ln egiaztatuta</numerusform>
            <numerusform>Erregistroa ondo: %Ln idazpen berri egiaztatuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Record in order, nothing new since the last check</source>
        <translation>Erregistroa ondo, ezer berririk ez azken egiaztapenetik</translation>
    </message>
    <message>
        <source>Record in order</source>
        <translation>Erregistroa ondo</translation>
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
        <translation>&amp;Itzuli bertsio honetara</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Bertsioak</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Zer alderatu</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Zer aldatu zen bertsio honetan</translation>
    </message>
    <message>
        <source>What changed since this version</source>
        <translation>Zer aldatu den bertsio honetatik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Itxi</translation>
    </message>
    <message>
        <source>Going back makes a new version: none is lost.</source>
        <translation>Itzultzean bertsio berri bat sortzen da: ez da bat ere galtzen.</translation>
    </message>
    <message>
        <source>In the editor now</source>
        <translation>Orain editorean</translation>
    </message>
    <message>
        <source>not a version yet</source>
        <translation>oraindik ez da bertsio bat</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>lehena</translation>
    </message>
    <message>
        <source>The first version: there is none before it.</source>
        <translation>Lehen bertsioa: ez dago aurrekorik.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Ez da ezer aldatu.</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Testua berdina da.</translation>
    </message>
    <message>
        <source>What was added is underlined, what was taken away is struck through.</source>
        <translation>Gehitutakoa azpimarratuta dago; kendutakoa, marratuta.</translation>
    </message>
    <message>
        <source>This text can no longer be changed.</source>
        <translation>Testu hau ezin da jada aldatu.</translation>
    </message>
</context>
<context>
    <name>pregonero::WindowRun</name>
    <message>
        <source>The program did not end well last time. The workspace was checked and is whole; what was typed is here.</source>
        <translation>Azkenekoan programa ez zen ondo amaitu. Lan-eremua egiaztatu da eta osorik dago; idatzitakoa hemen dago.</translation>
    </message>
    <message>
        <source>Pregonero</source>
        <translation>Pregonero</translation>
    </message>
    <message>
        <source>Keep it aside and begin anew</source>
        <translation>Utzi alde batera eta hasi hutsetik</translation>
    </message>
    <message>
        <source>Keep it aside and use the copy</source>
        <translation>Utzi alde batera eta erabili kopia</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jarraitu</translation>
    </message>
</context>
<context>
    <name>pregonero::Workbench</name>
    <message>
        <source>draft</source>
        <translation>zirriborroa</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Bilatu arau bat</translation>
    </message>
    <message>
        <source>Rule workbench</source>
        <translation>Arauen tailerra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gorde</translation>
    </message>
    <message>
        <source>&amp;Make our own copy</source>
        <translation>Egin geure &amp;kopia</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>Arau &amp;berria…</translation>
    </message>
    <message>
        <source>&amp;Remove the rule…</source>
        <translation>Ke&amp;ndu araua…</translation>
    </message>
    <message>
        <source>&amp;Export the pack…</source>
        <translation>&amp;Esportatu paketea…</translation>
    </message>
    <message>
        <source>&amp;Import a pack…</source>
        <translation>&amp;Inportatu pakete bat…</translation>
    </message>
    <message>
        <source>Should &amp;match</source>
        <translation>&amp;Ohartarazi behar du</translation>
    </message>
    <message>
        <source>Should n&amp;ot</source>
        <translation>E&amp;z du ohartarazi behar</translation>
    </message>
    <message>
        <source>Packs and their rules</source>
        <translation>Paketeak eta haien arauak</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Aurkitutako kasuak</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Zer dagoen gaizki</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Adibideak</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Zer egiten duen arauak</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (ezin da irakurri)</translation>
    </message>
    <message>
        <source>Rules, read and written</source>
        <translation>Arauak irakurtzea eta idaztea</translation>
    </message>
    <message>
        <source>Choose a rule at the left to read it and to see what it finds, or make a new one. The program&apos;s rules stay as they are: a copy of one is yours to change, and stands for it from then on.</source>
        <translation>Aukeratu arau bat ezkerrean, irakurtzeko eta zer aurkitzen duen ikusteko, edo sortu berri bat. Programarenak dauden bezala geratzen dira: bat kopiatu eta kopia alda dezakezu, eta hark ordeztuko du ordutik aurrera.</translation>
    </message>
    <message>
        <source>A rule of the program, for reading. Make a copy to change it.</source>
        <translation>Programaren arau bat, irakurtzeko. Aldatzeko, egin kopia bat.</translation>
    </message>
    <message>
        <source>Say it with other words: «%s».</source>
        <translation>Esan beste hitz batzuekin: «%s».</translation>
    </message>
    <message>
        <source>Why it matters to who reads it.</source>
        <translation>Zergatik zaion garrantzitsua irakurtzen duenari.</translation>
    </message>
    <message>
        <source>words to find</source>
        <translation>bilatu beharreko hitzak</translation>
    </message>
    <message>
        <source>How it reads well.</source>
        <translation>Nola irakurtzen den ondo.</translation>
    </message>
    <message>
        <source>%1 was changed and is not saved.</source>
        <translation>%1 aldatu da eta gorde gabe dago.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Gorde</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Baztertu aldaketak</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Jarraitu idazten</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1. lerroa: %2</translation>
    </message>
    <message>
        <source>must match</source>
        <translation>ohartarazi behar du</translation>
    </message>
    <message>
        <source>must not match</source>
        <translation>ez du ohartarazi behar</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>betetzen da</translation>
    </message>
    <message>
        <source>fails: nothing is found in it</source>
        <translation>huts egin du: ez da ezer aurkitu</translation>
    </message>
    <message>
        <source>fails: something is found in it</source>
        <translation>huts egin du: zerbait aurkitu da</translation>
    </message>
    <message numerus="yes">
        <source>Examples (%n failing)</source>
        <translation>
            <numerusform>Adibideak (huts: %n)</numerusform>
            <numerusform>Adibideak (huts: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples (%1)</source>
        <translation>Adibideak (%1)</translation>
    </message>
    <message>
        <source>This rule cannot work yet: see the lines below.</source>
        <translation>Arau honek ezin du oraindik funtzionatu: begiratu beheko lerroak.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) fail.</source>
        <translation>
            <numerusform>Adibide %n-ek huts egin du.</numerusform>
            <numerusform>%n adibidek huts egin dute.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule works, and every example passes.</source>
        <translation>Arauak funtzionatzen du eta adibide guztiak betetzen dira.</translation>
    </message>
    <message>
        <source>Matches (%1)</source>
        <translation>Kasuak (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is found in the draft in hand, nor in the newest %n post(s).</source>
        <translation>
            <numerusform>Ez da ezer aurkitu irekita dagoen zirriborroan, ezta azken mezu %n-ean ere.</numerusform>
            <numerusform>Ez da ezer aurkitu irekita dagoen zirriborroan, ezta azken %n mezuetan ere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples of this rule are written in braces. Write them as a list, one a line, and they can be added by a key.</source>
        <translation>Arau honen adibideak giltza artean daude. Idatzi zerrenda gisa, lerro bakoitzean bat, eta tekla batekin gehitu ahal izango dira.</translation>
    </message>
    <message>
        <source>Added as an example that must match. Save when you are done.</source>
        <translation>Ohartarazi behar duen adibide gisa gehituta. Gorde amaitzean.</translation>
    </message>
    <message>
        <source>Added as an example that must not match. Save when you are done.</source>
        <translation>Ohartarazi behar ez duen adibide gisa gehituta. Gorde amaitzean.</translation>
    </message>
    <message>
        <source>Saved as it is. It is not used until its lines are right.</source>
        <translation>Dagoen bezala gordeta. Ez da erabiliko lerroak ondo egon arte.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Arau berria</translation>
    </message>
    <message>
        <source>Language and name of the rule, such as es/Consistorio (letters, digits, - and _; mul for any language):</source>
        <translation>Arauaren hizkuntza eta izena; adibidez, eu/Udala (letrak, zifrak, - eta _; mul, edozein hizkuntzatarako):</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Kendu araua</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Kendu</translation>
    </message>
    <message>
        <source>Choose the pack in the list first.</source>
        <translation>Aukeratu lehenik paketea zerrendan.</translation>
    </message>
    <message>
        <source>Export the pack %1</source>
        <translation>Esportatu %1 paketea</translation>
    </message>
    <message>
        <source>Rule packs (*.zip)</source>
        <translation>Arau-paketeak (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are in %1.</source>
        <translation>
            <numerusform>Arau %n gordeta hemen: %1.</numerusform>
            <numerusform>%n arau gordeta hemen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Inportatu pakete bat</translation>
    </message>
    <message>
        <source>Rule packs and Vale packages (*.zip)</source>
        <translation>Arau-paketeak eta Valeren paketeak (*.zip)</translation>
    </message>
    <message>
        <source>The pack %1 is here, and texts are checked by it. It can be switched off where packs are chosen.</source>
        <translation>%1 paketea hemen dago, eta testuei aplikatzen zaie. Paketeak aukeratzen diren lekuan desaktiba daiteke.</translation>
    </message>
    <message>
        <source>&amp;Choose packs…</source>
        <translation>&amp;Aukeratu paketeak…</translation>
    </message>
    <message>
        <source>Remove the &amp;pack…</source>
        <translation>Kendu &amp;paketea…</translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <translation>%1 (geurea)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 kendu?</translation>
    </message>
    <message>
        <source>Texts are no longer checked by it. The record keeps its words and the reason.</source>
        <translation>Testuak ez dira gehiago arau honekin berrikusiko. Erregistroak haren edukia eta arrazoia gordetzen ditu.</translation>
    </message>
    <message>
        <source>Remove the pack</source>
        <translation>Kendu paketea</translation>
    </message>
    <message>
        <source>Remove the pack %1 with all its rules?</source>
        <translation>%1 paketea kendu, bere arau guztiekin?</translation>
    </message>
    <message>
        <source>Texts are no longer checked by it. Export it first to keep a copy: rules that came in a file are not in the record. To have it rest for a while, switch it off in the rules of the house.</source>
        <translation>Testuak ez dira gehiago pakete honekin berrikusiko. Esportatu lehenik, kopia bat gorde nahi baduzu: fitxategi batean iritsitako arauak ez daude erregistroan. Aldi baterako utzi nahi baduzu, desaktibatu etxeko arauetan.</translation>
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
        <translation>Ez dago konexiorik.</translation>
    </message>
    <message>
        <source>The keychain did not answer, so the end of the record is kept next time.</source>
        <translation>Giltza-sortak ez du erantzun: erregistroaren amaiera hurrengoan gordeko da.</translation>
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
        <translation>Sare honek ez du hori eskaintzen.</translation>
    </message>
    <message>
        <source>a text is wanted.</source>
        <translation>testu bat espero da.</translation>
    </message>
    <message>
        <source>the text is too long; 1000 characters are allowed.</source>
        <translation>testua luzeegia da; gehienez 1000 karaktere.</translation>
    </message>
    <message>
        <source>it must not be empty.</source>
        <translation>ezin da hutsik egon.</translation>
    </message>
    <message>
        <source>true or false is wanted.</source>
        <translation>true edo false espero da.</translation>
    </message>
    <message>
        <source>a whole number of at least %1 is wanted.</source>
        <translation>zenbaki oso bat espero da, gutxienez %1.</translation>
    </message>
    <message>
        <source>the number is too big.</source>
        <translation>zenbakia handiegia da.</translation>
    </message>
    <message>
        <source>a list is wanted.</source>
        <translation>zerrenda bat espero da.</translation>
    </message>
    <message>
        <source>each member must be a text.</source>
        <translation>elementu bakoitzak testu bat izan behar du.</translation>
    </message>
    <message>
        <source>an object is wanted.</source>
        <translation>objektu bat espero da.</translation>
    </message>
    <message>
        <source>there is no such key; look for a typing mistake.</source>
        <translation>ez dago halako gakorik; agian gaizki idatzita dago.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>falta da.</translation>
    </message>
    <message>
        <source>a path such as /oauth/token is wanted, without host or query.</source>
        <translation>bide bat espero da, hala nola /oauth/token, zerbitzaririk eta kontsultarik gabe.</translation>
    </message>
    <message>
        <source>a name of its own in lower case is wanted, such as server.</source>
        <translation>berezko izen bat espero da, letra xehez, hala nola server.</translation>
    </message>
    <message>
        <source>OAuth 2 needs it.</source>
        <translation>OAuth 2-k behar du.</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are wanted, at most 40, a letter first.</source>
        <translation>letra xeheak, zifrak eta marratxoak espero dira, gehienez 40, eta lehena letra bat.</translation>
    </message>
    <message>
        <source>a simulated network asks no host.</source>
        <translation>sare simulatu batek ez dio zerbitzari bati ere galdetzen.</translation>
    </message>
    <message>
        <source>it must name the hosts that may be asked, or {server}.</source>
        <translation>galde dakiekeen zerbitzariak izendatu behar ditu, edo {server}.</translation>
    </message>
    <message>
        <source>a network that can be read needs at least one.</source>
        <translation>irakur daitekeen sare batek gutxienez bat behar du.</translation>
    </message>
    <message>
        <source>It was made for version %1 of the program&apos;s interface; this program has version %2. Look for a matching release of it.</source>
        <translation>Programaren interfazearen %1 bertsiorako egin zen; programa honek %2 bertsioa du. Bilatu dagokion argitalpen bat.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Zerbitzariak dio: %1</translation>
    </message>
    <message>
        <source>The network no longer accepts this account&apos;s sign-in. Sign in again.</source>
        <translation>Sareak ez du jada kontu honen saioa onartzen. Hasi saioa berriro.</translation>
    </message>
    <message>
        <source>The network does not allow this account to do that.</source>
        <translation>Sareak ez dio kontu honi hori egiten uzten.</translation>
    </message>
    <message>
        <source>It is not there any more on the network.</source>
        <translation>Ez dago jada sarean.</translation>
    </message>
    <message>
        <source>The server gave up waiting. Try again.</source>
        <translation>Zerbitzaria itxaroteaz nekatu da. Saiatu berriro.</translation>
    </message>
    <message>
        <source>The network asks to wait before the next request.</source>
        <translation>Sareak itxaroteko eskatzen du hurrengo eskaeraren aurretik.</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <translation>Sareak ez du onartu.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here.</source>
        <translation>Zerbitzariak hemen zentzurik ez duen erantzun bat eman du.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. It may not be the kind of server expected.</source>
        <translation>Ezin izan da zerbitzariaren erantzuna irakurri. Agian ez da espero zen zerbitzari mota.</translation>
    </message>
    <message>
        <source>The network&apos;s description is wrong at “%1”: %2</source>
        <translation>Sarearen deskribapena gaizki dago («%1»): %2</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» bi aldiz dago.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>«%1» ez da hauetako bat: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a media type such as image/png.</source>
        <translation>«%1» ez da multimedia-mota bat, hala nola image/png.</translation>
    </message>
    <message>
        <source>“%1” is neither a host&apos;s name in lower case nor {server}.</source>
        <translation>«%1» ez da ez zerbitzari-izen bat letra xehez, ez {server}.</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>Zerbitzariak arazo bat du bere aldetik.</translation>
    </message>
</context>
<context>
    <name>pregonero::auth</name>
    <message>
        <source>%1 does not answer like a server of %2. Check how its address is written.</source>
        <translation>%1 ez da %2 zerbitzari baten gisan erantzuten ari. Egiaztatu nola idatzita dagoen helbidea.</translation>
    </message>
    <message>
        <source>Access was not granted on %1. To use the account here, sign in again and allow it.</source>
        <translation>Ez da sarbiderik eman hemen: %1. Kontua hemen erabiltzeko, hasi saioa berriro eta baimendu.</translation>
    </message>
    <message>
        <source>%1 no longer takes this code: it is valid once and for a short time. Sign in again.</source>
        <translation>%1 zerbitzariak ez du jada kode hau onartzen: behin bakarrik balio du, eta denbora laburrean. Hasi saioa berriro.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment. Try again later.</source>
        <translation>%1 zerbitzariak ezin du une honetan inoren saiorik hasi. Saiatu geroago.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in. The server says: %2</source>
        <translation>%1 zerbitzariak ez du saio-hasiera onartu. Zerbitzariak dio: %2</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption, so others could read the password along. Write its address with https.</source>
        <translation>%1 zerbitzariari zifratu gabe galdetuko litzaioke, eta beste batzuek pasahitza irakurri ahal izango lukete. Idatzi helbidea https-rekin.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. Write it like this: social.example</source>
        <translation>Hau ez da zerbitzari baten helbidea. Idatzi honela: social.example</translation>
    </message>
    <message>
        <source>Pregonero has received the answer. You can close this window and go back to the program.</source>
        <translation>Pregonerok erantzuna jaso du. Leiho hau itxi eta programara itzul zaitezke.</translation>
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
        <translation>Nabigatzailearen erantzuna ez dagokio saio-hasiera honi; beraz, ez da erabili. Hasi saioa berriro.</translation>
    </message>
    <message>
        <source>There is no code to use yet. Open the server&apos;s page first, allow access there, and copy the code that it shows.</source>
        <translation>Oraindik ez dago erabiltzeko koderik. Ireki lehenik zerbitzariaren orria, eman han sarbidea eta kopiatu erakusten duen kodea.</translation>
    </message>
    <message>
        <source>This is not a token. Copy it whole from the server&apos;s page, without spaces or line breaks.</source>
        <translation>Hau ez da token bat. Kopiatu osorik zerbitzariaren orritik, zuriunerik eta lerro-jauzirik gabe.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Saio-hasiera bertan behera utzi da.</translation>
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
        <translation type="unfinished">Ez dago horrelako argitalpenik sarean.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Eten egin da.</translation>
    </message>
</context>
<context>
    <name>pregonero::checker</name>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what is heard, for people who cannot hear it.</source>
        <translation>%1. eranskinak ez du ordezko testurik. Azaldu esaldi batean edo bitan zer entzuten den, entzun ezin duenarentzat.</translation>
    </message>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what happens and what is said, for people who cannot see or hear it.</source>
        <translation>%1. eranskinak ez du ordezko testurik. Azaldu esaldi batean edo bitan zer gertatzen den eta zer esaten den, ikusi edo entzun ezin duenarentzat.</translation>
    </message>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what it shows, and copy any words that are in it, for people who cannot see it.</source>
        <translation>%1. eranskinak ez du ordezko testurik. Azaldu esaldi batean edo bitan zer erakusten duen, eta kopiatu bertan ageri diren hitzak, ikusi ezin duenarentzat.</translation>
    </message>
    <message>
        <source>WCAG 2.2, success criterion 1.1.1</source>
        <translation>WCAG 2.2, 1.1.1 arrakasta-irizpidea</translation>
    </message>
    <message>
        <source>Alternative text missing</source>
        <translation>Ordezko testua falta da</translation>
    </message>
    <message>
        <source>Alternative text too long</source>
        <translation>Ordezko testu luzeegia</translation>
    </message>
    <message numerus="yes">
        <source>The alternative text of attachment %1 is %n character(s) over the limit of %2. Shorten it.</source>
        <translation>
            <numerusform>%1. eranskinaren ordezko testuak muga (%2) gainditzen du: karaktere %n soberan. Laburtu.</numerusform>
            <numerusform>%1. eranskinaren ordezko testuak muga (%2) gainditzen du: %n karaktere soberan. Laburtu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network&apos;s own limit</source>
        <translation>Sarearen beraren muga</translation>
    </message>
    <message>
        <source>Words run together</source>
        <translation>Hitzak elkarri itsatsita</translation>
    </message>
    <message>
        <source>A screen reader says %1 as one word. Begin each word with a capital: %2.</source>
        <translation>Pantaila-irakurle batek hitz bakartzat esaten du: %1. Hasi hitz bakoitza letra larriz: %2.</translation>
    </message>
    <message>
        <source>House rule: hashtags that can be read aloud</source>
        <translation>Etxeko araua: ozen irakur daitezkeen traolak</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>gaztelania</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskara</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>katalana</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galegoa</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugesa</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ingelesa</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Ez dago zer argitaratu</translation>
    </message>
    <message>
        <source>There is no text and no picture yet. Write something or attach a file.</source>
        <translation>Oraindik ez dago ez testurik ez irudirik. Idatzi zerbait edo erantsi fitxategi bat.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Luzeegia</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n byte(s) over the limit of %1 (accents and emoji take several). Shorten it or divide it into two posts.</source>
        <translation>
            <numerusform>Testuak muga (%1) gainditzen du: byte %n soberan (azentuek eta emojiek zenbait byte hartzen dituzte). Laburtu edo zatitu bi argitalpenetan.</numerusform>
            <numerusform>Testuak muga (%1) gainditzen du: %n byte soberan (azentuek eta emojiek zenbait byte hartzen dituzte). Laburtu edo zatitu bi argitalpenetan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) over the limit of %1. Shorten it or divide it into two posts.</source>
        <translation>
            <numerusform>Testuak muga (%1) gainditzen du: karaktere %n soberan. Laburtu edo zatitu bi argitalpenetan.</numerusform>
            <numerusform>Testuak muga (%1) gainditzen du: %n karaktere soberan. Laburtu edo zatitu bi argitalpenetan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or slip?</source>
        <translation>Izena ala hutsa?</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>Hitz ezezaguna</translation>
    </message>
    <message>
        <source>Hunspell dictionary %1</source>
        <translation>Hunspell hiztegia: %1</translation>
    </message>
    <message>
        <source>Spelling not checked</source>
        <translation>Ortografia egiaztatu gabe</translation>
    </message>
    <message>
        <source>There is no %1 dictionary on this computer. Install it (on Debian and Ubuntu: the package %2) and start the program again.</source>
        <translation>Ordenagailu honetan ez dago hizkuntza honen hiztegirik: %1. Instalatu (Debian eta Ubuntun, %2 paketea) eta ireki programa berriro.</translation>
    </message>
    <message>
        <source>House rule</source>
        <translation>Etxeko araua</translation>
    </message>
    <message>
        <source>Replace with “%1”</source>
        <translation>Ordeztu honekin: «%1»</translation>
    </message>
    <message>
        <source>Personal opinion</source>
        <translation>Iritzi pertsonala</translation>
    </message>
    <message>
        <source>Propaganda</source>
        <translation>Propaganda</translation>
    </message>
    <message>
        <source>Claim without a source</source>
        <translation>Iturririk gabeko baieztapena</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonua</translation>
    </message>
    <message>
        <source>Plain language</source>
        <translation>Hizkera argia</translation>
    </message>
    <message>
        <source>Inclusive language</source>
        <translation>Hizkera inklusiboa</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Iraina</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datu pertsonalak</translation>
    </message>
    <message>
        <source>Naming of people</source>
        <translation>Pertsonak izendatzea</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publizitatea</translation>
    </message>
    <message>
        <source>Neutrality</source>
        <translation>Neutraltasuna</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Irisgarritasuna</translation>
    </message>
    <message>
        <source>Names of the institution</source>
        <translation>Erakundearen izenak</translation>
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
        <translation>Luzera</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>Beste hizkuntzako bertsioak</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Kendu</translation>
    </message>
    <message>
        <source>“%1” is not in the %2 dictionary. Correct it, or add it to your dictionary if it is right.</source>
        <translation>«%1» ez dago hiztegian (%2). Zuzendu, edo gehitu zure hiztegian zuzena bada.</translation>
    </message>
    <message>
        <source>“%1”, in the alternative text of attachment %2, is in no dictionary here. Correct it there, or add it to your dictionary if it is right.</source>
        <translation>«%1», %2. eranskinaren ordezko testuan, ez dago hemengo hiztegietan. Zuzendu han, edo gehitu zure hiztegian zuzena bada.</translation>
    </message>
    <message>
        <source>“%1”, in the alternative text of attachment %2, is in no dictionary here. Perhaps: %3. Correct it there, or add it to your dictionary if it is right.</source>
        <translation>«%1», %2. eranskinaren ordezko testuan, ez dago hemengo hiztegietan. Agian: %3. Zuzendu han, edo gehitu zure hiztegian zuzena bada.</translation>
    </message>
    <message>
        <source>write each period as &quot;- {from: 2027-04-06, to: 2027-05-23}&quot;.</source>
        <translation>idatzi aldi bakoitza honela: &quot;- {from: 2027-04-06, to: 2027-05-23}&quot;.</translation>
    </message>
    <message>
        <source>a period has a day it begins and a later day it ends, such as {from: 2027-04-06, to: 2027-05-23}.</source>
        <translation>aldi batek hasiera-egun bat eta geroagoko amaiera-egun bat ditu; adibidez, {from: 2027-04-06, to: 2027-05-23}.</translation>
    </message>
    <message>
        <source>This file is &quot;key: value&quot; lines: names, handles, phones, emails, addresses ...</source>
        <translation>Fitxategi honek &quot;gakoa: balioa&quot; lerroak ditu: names, handles, phones, emails, addresses...</translation>
    </message>
    <message>
        <source>this key is not known here.</source>
        <translation>gako hau ez da hemen ezagutzen.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Ezin da fitxategia ireki: %1.</translation>
    </message>
    <message>
        <source>A rule that does not work</source>
        <translation>Funtzionatzen ez duen arau bat</translation>
    </message>
</context>
<context>
    <name>pregonero::cli</name>
    <message>
        <source>There is no keychain here, so the token would be lost when this command ends. Start a keyring and try again.</source>
        <translation>Hemen ez dago giltza-sortarik; beraz, tokena galdu egingo litzateke agindu hau amaitzean. Abiarazi giltza-sorta bat eta saiatu berriro.</translation>
    </message>
    <message>
        <source>Added %1 (%2).</source>
        <translation>Gehituta: %1 (%2).</translation>
    </message>
    <message>
        <source>Removed. What was archived and published through it stays in the record.</source>
        <translation>Kenduta. Haren bidez artxibatu eta argitaratu zena erregistroan geratzen da.</translation>
    </message>
    <message>
        <source>Add an account; its token goes to the keychain.</source>
        <translation>Kontu bat gehitzen du; haren tokena giltza-sortan gordetzen da.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Kontuak zerrendatzen ditu.</translation>
    </message>
    <message>
        <source>Remove an account and its token; the record of it stays.</source>
        <translation>Kontu bat eta haren tokena kentzen ditu; hari buruz idatzitakoa gordetzen da.</translation>
    </message>
    <message>
        <source>Why, for the record.</source>
        <translation>Arrazoia, erregistrorako.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Ezin da %1 fitxategia irakurri: %2</translation>
    </message>
    <message>
        <source>The folder to work in.</source>
        <translation>Zein karpetatan lan egin.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>JSON dokumentu bat idazten du, testuaren ordez.</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Laguntza erakusten du.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Bertsioa erakusten du.</translation>
    </message>
    <message>
        <source>Write a draft.</source>
        <translation>Zirriborro bat idazten du.</translation>
    </message>
    <message>
        <source>Account it is written for.</source>
        <translation>Zein konturentzat idazten den.</translation>
    </message>
    <message>
        <source>File with the text, or - for standard input.</source>
        <translation>Testua duen fitxategia, edo - sarrera estandarrerako.</translation>
    </message>
    <message>
        <source>Archived post it answers.</source>
        <translation>Artxiboko zein argitalpeni erantzuten dion.</translation>
    </message>
    <message>
        <source>File to attach; may be repeated.</source>
        <translation>Eransteko fitxategia; errepika daiteke.</translation>
    </message>
    <message>
        <source>Alternative text of the --media before it.</source>
        <translation>Aurreko --media aukeraren ordezko testua.</translation>
    </message>
    <message>
        <source>Language of the text, such as es or eu.</source>
        <translation>Testuaren hizkuntza, hala nola es edo eu.</translation>
    </message>
    <message>
        <source>Content warning shown before the text.</source>
        <translation>Testuaren aurretik agertzen den edukiaren abisua.</translation>
    </message>
    <message>
        <source>public, unlisted, followers or direct.</source>
        <translation>public, unlisted, followers edo direct.</translation>
    </message>
    <message>
        <source>List the drafts, newest change first.</source>
        <translation>Zirriborroak zerrendatzen ditu, azken aldaketa lehenik.</translation>
    </message>
    <message>
        <source>Show a draft and its versions.</source>
        <translation>Zirriborro bat eta haren bertsioak erakusten ditu.</translation>
    </message>
    <message>
        <source>Put a draft into the outbox, now or for an hour.</source>
        <translation>Zirriborro bat irteera-ontzian jartzen du, orainerako edo ordu baterako.</translation>
    </message>
    <message>
        <source>Not before this time.</source>
        <translation>Ez ordu hau baino lehen.</translation>
    </message>
    <message>
        <source>Bring news from the networks into the archive.</source>
        <translation>Sareetako berriak artxibora ekartzen ditu.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Kontu hau bakarrik.</translation>
    </message>
    <message>
        <source>List archived posts, newest first.</source>
        <translation>Artxiboko argitalpenak zerrendatzen ditu, berrienak lehenik.</translation>
    </message>
    <message>
        <source>Only unread ones.</source>
        <translation>Irakurri gabeak soilik.</translation>
    </message>
    <message>
        <source>How many (50).</source>
        <translation>Zenbat (50).</translation>
    </message>
    <message>
        <source>Only older than this post.</source>
        <translation>Argitalpen hau baino lehenagokoak soilik.</translation>
    </message>
    <message>
        <source>Show a conversation, oldest post first.</source>
        <translation>Elkarrizketa bat erakusten du, zaharrena lehenik.</translation>
    </message>
    <message>
        <source>Check that no entry of the record was changed, removed or reordered.</source>
        <translation>Erregistroko idazpenik aldatu, kendu edo lekuz mugitu ez dela egiaztatzen du.</translation>
    </message>
    <message>
        <source>Write the record as JSON Lines that anybody can verify.</source>
        <translation>Erregistroa edonork egiazta ditzakeen JSON lerro gisa idazten du.</translation>
    </message>
    <message>
        <source>Recreate drafts, outbox and accounts from the record.</source>
        <translation>Zirriborroak, irteera-ontzia eta kontuak erregistrotik berregiten ditu.</translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>Ebatzita.</translation>
    </message>
    <message>
        <source>Send what is due, and look up what is not known.</source>
        <translation>Bidali beharrekoa bidaltzen du, eta ez dakiguna galdetzen.</translation>
    </message>
    <message>
        <source>Go on until nothing is left that can move.</source>
        <translation>Jarraitzen du aurrera egin dezakeenik geratzen ez den arte.</translation>
    </message>
    <message>
        <source>Seconds to go on at most (60).</source>
        <translation>Gehienez zenbat segundoz jarraitu (60).</translation>
    </message>
    <message>
        <source>List the outbox, newest first.</source>
        <translation>Irteera-ontzia zerrendatzen du, berriena lehenik.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Non dagoen.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Zerbait falta da.</translation>
    </message>
    <message>
        <source>Usage: pregonero %1</source>
        <translation>Erabilera: pregonero %1</translation>
    </message>
    <message>
        <source>Usage: pregonero [--workspace DIR] [--json] [COMMAND ...]</source>
        <translation>Erabilera: pregonero [--workspace KARPETA] [--json] [AGINDUA ...]</translation>
    </message>
    <message>
        <source>Without a command the workstation opens.</source>
        <translation>Agindurik gabe, lan-leihoa irekitzen da.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Agindu guztien aukerak:</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 findings or failed, 2 usage, 3 outcome unknown or the other side unreachable.</source>
        <translation>Irteera: 0 eginda, 1 zuzentzekoak daude edo huts egin du, 2 erabilera okerra, 3 emaitza ezezaguna edo ezin beste aldera iritsi.</translation>
    </message>
    <message>
        <source>pregonero: another program sends for this workspace already.</source>
        <translation>pregonero: beste programa batek bidaltzen du jada lan-eremu honetatik.</translation>
    </message>
    <message>
        <source>this network needs a token: give --token-stdin and write it to standard input. (On the command line others could read it.)</source>
        <translation>sare honek token bat behar du: eman --token-stdin eta idatzi tokena sarrera estandarrean. (Agindu-lerroan beste batzuek irakur lezakete.)</translation>
    </message>
    <message>
        <source>The text in %1 is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation>Testua ez dago UTF-8 kodeketan: %1. Gorde UTF-8 gisa eta saiatu berriro.</translation>
    </message>
    <message>
        <source>--account and --text-file are needed, and each --alt comes after the --media it describes.</source>
        <translation>--account eta --text-file behar dira, eta --alt bakoitza deskribatzen duen --media aukeraren atzetik doa.</translation>
    </message>
    <message>
        <source>--visibility takes public, unlisted, followers or direct.</source>
        <translation>--visibility aukerak public, unlisted, followers edo direct hartzen du.</translation>
    </message>
    <message>
        <source>--reply-to takes a post&apos;s number, as `feed list` shows it.</source>
        <translation>--reply-to aukerak argitalpen baten zenbakia hartzen du, `feed list` aginduak erakusten duen bezala.</translation>
    </message>
    <message>
        <source>--at takes a time with its zone, such as 2026-11-23T09:00+01:00.</source>
        <translation>--at aukerak ordua eta ordu-eremua hartzen ditu; adibidez, 2026-11-23T09:00+01:00.</translation>
    </message>
    <message>
        <source>--limit and --before take a number.</source>
        <translation>--limit eta --before aukerek zenbaki bat hartzen dute.</translation>
    </message>
    <message>
        <source>a conversation has a number, as `feed list` shows it.</source>
        <translation>elkarrizketa batek zenbaki bat du, `feed list` aginduak erakusten duen bezala.</translation>
    </message>
    <message>
        <source>--timeout takes seconds.</source>
        <translation>--timeout aukerak segundoak hartzen ditu.</translation>
    </message>
    <message>
        <source>say `sent` or `absent`.</source>
        <translation>idatzi `sent` edo `absent`.</translation>
    </message>
    <message>
        <source>there is no network “%1”. There are: %2.</source>
        <translation>ez dago «%1» sarerik. Hauek daude: %2.</translation>
    </message>
    <message>
        <source>there is no network “%1”.</source>
        <translation>ez dago «%1» sarerik.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Ez dago «%1» agindurik.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» ez da hemen espero.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) read.</source>
        <translation>
            <numerusform>Zutabe %n irakurrita.</numerusform>
            <numerusform>%n zutabe irakurrita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s).</source>
        <translation>
            <numerusform>Argitalpen berri %n.</numerusform>
            <numerusform>%n argitalpen berri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, beginn*; accents do not matter.</source>
        <translation>Hitzak, «esaldi bat», hasier*; azentuek ez dute axola.</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s).</source>
        <translation>
            <numerusform>Erregistroa osorik dago: idazpen %n.</numerusform>
            <numerusform>Erregistroa osorik dago: %n idazpen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record is not whole: %n fault(s) among its %1 entries.</source>
        <translation>
            <numerusform>Erregistroa ez dago osorik: akats %n (idazpenak guztira: %1).</numerusform>
            <numerusform>Erregistroa ez dago osorik: %n akats (idazpenak guztira: %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain could not be read, so whether its end was cut off is not known. Unlock it and try again.</source>
        <translation>Ezin izan da giltza-sorta irakurri; beraz, ez dakigu amaiera falta zaion. Desblokeatu eta saiatu berriro.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>Idazpen %n idatzita hemen: %1.</numerusform>
            <numerusform>%n idazpen idatzita hemen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebuilt from %n entry(s).</source>
        <translation>
            <numerusform>Idazpen %n-etik berregina.</numerusform>
            <numerusform>%n idazpenetatik berregina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Sarrera estandarra</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 / %2 fitxategi</translation>
    </message>
    <message>
        <source>--format is text, line, json, sarif or junit.</source>
        <translation>--format: text, line, json, sarif edo junit.</translation>
    </message>
    <message>
        <source>--json is one JSON document: it goes with --format json or sarif.</source>
        <translation>--json JSON dokumentu bakarra da: --format json edo sarif aukerarekin doa.</translation>
    </message>
    <message>
        <source>--server is sent its texts by an editor; name no file.</source>
        <translation>--server aukerarekin editore batek bidaltzen ditu testuak; ez izendatu fitxategirik.</translation>
    </message>
    <message>
        <source>Say which text: a file, a folder, or - for standard input.</source>
        <translation>Adierazi zein testu: fitxategi bat, karpeta bat edo - sarrera estandarrerako.</translation>
    </message>
    <message>
        <source>--min-level is suggestion, warning or error.</source>
        <translation>--min-level: suggestion, warning edo error.</translation>
    </message>
    <message>
        <source>Check texts against the rule packs, their spelling and their hashtags.</source>
        <translation>Testuak berrikusten ditu: arau-paketeak, ortografia eta traolak.</translation>
    </message>
    <message>
        <source>Only this rule pack, or the one in this folder; may be repeated.</source>
        <translation>Arau-pakete hau bakarrik, edo karpeta honetakoa; errepika daiteke.</translation>
    </message>
    <message>
        <source>The styles of this .vale.ini instead.</source>
        <translation>Horren ordez, .vale.ini honen estiloak.</translation>
    </message>
    <message>
        <source>Language of the texts; guessed if not given.</source>
        <translation>Testuen hizkuntza; ematen ez bada, asmatu egiten da.</translation>
    </message>
    <message>
        <source>The least that counts: suggestion, warning or error.</source>
        <translation>Kontuan hartzeko gutxienekoa: suggestion, warning edo error.</translation>
    </message>
    <message>
        <source>How to print: text, line, json, sarif or junit.</source>
        <translation>Nola erakutsi: text, line, json, sarif edo junit.</translation>
    </message>
    <message>
        <source>In the order of the files&apos; names.</source>
        <translation>Fitxategi-izenen ordenan.</translation>
    </message>
    <message>
        <source>Check as posts, against this network&apos;s limits too.</source>
        <translation>Argitalpen gisa berrikusten ditu, baita sare honen mugekin ere.</translation>
    </message>
    <message>
        <source>Serve an editor: the Language Server Protocol on standard input and output.</source>
        <translation>Editore bati zerbitzatzen dio: Language Server Protocol, sarrera eta irteera estandarretik.</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”: it is neither one of %2 nor a folder with a pack.yml.</source>
        <translation>Ez dago «%1» arau-paketerik: ez da hauetako bat (%2), ezta pack.yml duen karpeta bat ere.</translation>
    </message>
    <message>
        <source>Not:</source>
        <translation>Ez:</translation>
    </message>
    <message>
        <source>Rather:</source>
        <translation>Hobeto:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Iturria: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>oraindik ez</translation>
    </message>
    <message>
        <source>reviewed by a native speaker: %1</source>
        <translation>jatorrizko hiztun batek berrikusia: %1</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”, and no folder of that name.</source>
        <translation>Ez dago «%1» arau-paketerik, ezta izen horretako karpetarik ere.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Ask for the right to read it, or leave it out.</source>
        <translation>Ezin da %1 karpeta irakurri. Eskatu irakurtzeko baimena, edo utzi kanpoan.</translation>
    </message>
    <message>
        <source>%1 is no rule pack: there is neither a pack.yml nor a rule in it.</source>
        <translation>%1 ez da arau-pakete bat: ez du pack.yml fitxategirik, ezta araurik ere.</translation>
    </message>
    <message>
        <source>off unless chosen</source>
        <translation>desaktibatuta, aukeratu ezean</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>Arau %n</numerusform>
            <numerusform>%n arau</numerusform>
        </translation>
    </message>
    <message>
        <source>Position to choose: %1 (%2), %3</source>
        <translation>Aukeratzeko irizpidea: %1 (%2), %3</translation>
    </message>
    <message>
        <source>on unless chosen otherwise</source>
        <translation>aktibatuta, besterik aukeratu ezean</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Zergatik: %1</translation>
    </message>
    <message>
        <source>finds nothing in its bad example “%1”.</source>
        <translation>ez du ezer aurkitu bere adibide txarrean: «%1».</translation>
    </message>
    <message>
        <source>finds something in its good example “%1”.</source>
        <translation>zerbait aurkitu du bere adibide onean: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>Adibide %n</numerusform>
            <numerusform>%n adibide</numerusform>
        </translation>
    </message>
    <message>
        <source>all as they should be</source>
        <translation>denak behar bezala</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n gaizki</numerusform>
            <numerusform>%n gaizki</numerusform>
        </translation>
    </message>
    <message>
        <source>the position &quot;%1&quot; is not among those of pack.yml.</source>
        <translation>«%1» irizpidea ez dago pack.yml fitxategikoen artean.</translation>
    </message>
    <message>
        <source>List the rule packs, their languages and who reviewed them.</source>
        <translation>Arau-paketeak, haien hizkuntzak eta nork berrikusi dituen zerrendatzen ditu.</translation>
    </message>
    <message>
        <source>Show a pack&apos;s rules: what they say, why, and where they come from.</source>
        <translation>Pakete baten arauak erakusten ditu: zer dioten, zergatik eta nondik datozen.</translation>
    </message>
    <message>
        <source>Try every example of every rule.</source>
        <translation>Arau guztien adibide guztiak probatzen ditu.</translation>
    </message>
    <message>
        <source>Name what is wrong with a pack&apos;s files, with file and line.</source>
        <translation>Pakete baten fitxategietan zer dagoen gaizki esaten du, fitxategia eta lerroa emanda.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>Fitxategi %n</numerusform>
            <numerusform>%n fitxategi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n zuzentzeko</numerusform>
            <numerusform>%n zuzentzeko</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n aztertzeko</numerusform>
            <numerusform>%n aztertzeko</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2. Divide it and try again.</source>
        <translation>%1 handiegia da (%2 baino gehiago). Zatitu eta saiatu berriro.</translation>
    </message>
    <message>
        <source>No file fits %1.</source>
        <translation>Ez dago honekin bat datorren fitxategirik: %1.</translation>
    </message>
    <message>
        <source>%1 is not a text: there is a NUL byte in line %2. Save it as UTF-8 text and try again.</source>
        <translation>%1 ez da testu bat: NUL byte bat dago %2. lerroan. Gorde UTF-8 testu gisa eta saiatu berriro.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 karpeta bat da.</translation>
    </message>
    <message>
        <source>Its end has nothing to be compared with yet: it is kept in the keychain from now on.</source>
        <translation>Amaierak ez du oraindik zerekin alderatu: aurrerantzean giltza-sortan gordeko da.</translation>
    </message>
    <message>
        <source>Signed in again: %1 (%2).</source>
        <translation>Saioa berriro hasita: %1 (%2).</translation>
    </message>
    <message>
        <source>--draft is checked as at the desk: name no file and no other rules.</source>
        <translation>--draft lanpostuan bezala berrikusten da: ez izendatu fitxategirik, ezta beste araurik ere.</translation>
    </message>
    <message>
        <source>--ignored goes with --draft.</source>
        <translation>--ignored aukera --draft aukerarekin doa.</translation>
    </message>
    <message>
        <source>A draft of the workspace, as at the desk, without what is ignored in it.</source>
        <translation>Lan-eremuko zirriborro bat, lanpostuan bezala, ez ikusi egindakoa kenduta.</translation>
    </message>
    <message>
        <source>With --draft: also what is ignored, by whom and why.</source>
        <translation>--draft aukerarekin: baita zeri ez ikusi egiten zaion, nork erabaki duen eta zergatik ere.</translation>
    </message>
    <message>
        <source>at this place</source>
        <translation>leku honetan</translation>
    </message>
    <message>
        <source>in this draft</source>
        <translation>zirriborro honetan</translation>
    </message>
    <message>
        <source>in every text</source>
        <translation>testu guztietan</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored: reasons with --ignored</source>
        <translation>
            <numerusform>%n ez ikusi eginda: arrazoiak, --ignored aukerarekin</numerusform>
            <numerusform>%n ez ikusi eginda: arrazoiak, --ignored aukerarekin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored:</source>
        <translation>
            <numerusform>%n ez ikusi eginda:</numerusform>
            <numerusform>%n ez ikusi eginda:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>where, person, when, reason</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>With each post, what the network sent, byte by byte, and its SHA-256.</source>
        <translation>Mezu bakoitzarekin, sareak bidalitakoa, bytez byte, eta haren SHA-256.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) somebody said why it does not end as it once did: those entries are of the kind record.end-acknowledged.</source>
        <translation>
            <numerusform>Behin norbaitek azaldu zuen zergatik ez den lehen bezala amaitzen (%n): record.end-acknowledged motako idazpena da.</numerusform>
            <numerusform>%n aldiz norbaitek azaldu zuen zergatik ez den lehen bezala amaitzen: record.end-acknowledged motako idazpenak dira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded. From now on the record is compared with what it ends with today.</source>
        <translation>Idatzita. Aurrerantzean erregistroa gaurko amaierarekin alderatuko da.</translation>
    </message>
    <message>
        <source>Say why the record does not end as it once did, such as a safety copy put in place.</source>
        <translation>Erregistroa lehen bezala zergatik ez den amaitzen adierazten du; adibidez, segurtasun-kopia bat berrezarri delako.</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>an hour and its time zone</comment>
        <translation>honetarako: %1</translation>
    </message>
    <message>
        <source>Say what you saw on the network of an unconfirmed publication.</source>
        <translation>Berretsi gabeko argitalpen bati buruz sarean ikusi duzuna adierazten du.</translation>
    </message>
    <message>
        <source>Write a pack as one zip file.</source>
        <translation>Pakete bat zip fitxategi bakar gisa idazten du.</translation>
    </message>
    <message>
        <source>Take a pack or a Vale style from a zip file into the workspace.</source>
        <translation>Pakete bat edo Valeren estilo bat zip fitxategi batetik lan-eremura ekartzen du.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>ilaran</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>bidaltzen</translation>
    </message>
    <message>
        <source>published</source>
        <translation>argitaratua</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>argitaratu gabe</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>berretsi gabe</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>atzera hartua</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>zirriborroa</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>irteeran</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>baztertua</translation>
    </message>
    <message>
        <source>The workspace is whole: %1</source>
        <translation>Lan-eremua osorik dago: %1</translation>
    </message>
    <message>
        <source>There is no safety copy yet.</source>
        <translation>Oraindik ez dago segurtasun-kopiarik.</translation>
    </message>
    <message>
        <source>Safety copies, newest first:</source>
        <translation>Segurtasun-kopiak, berriena lehenik:</translation>
    </message>
    <message>
        <source>The workspace is whole, so nothing was changed.</source>
        <translation>Lan-eremua osorik dago; beraz, ez da ezer aldatu.</translation>
    </message>
    <message>
        <source>A safety copy was made: %1</source>
        <translation>Segurtasun-kopia eginda: %1</translation>
    </message>
    <message>
        <source>Send and fetch nothing on this workspace until it is online again.</source>
        <translation>Lan-eremu honetan ez du ezer bidaltzen eta ekartzen konexioa itzuli arte.</translation>
    </message>
    <message>
        <source>Send and fetch again.</source>
        <translation>Berriro bidaltzen eta ekartzen du.</translation>
    </message>
    <message>
        <source>Look through the whole workspace for damage, and list its safety copies.</source>
        <translation>Lan-eremu osoa berrikusten du, kalterik ote duen, eta haren segurtasun-kopiak zerrendatzen ditu.</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>Segurtasun-kopia bat egiten du orain.</translation>
    </message>
    <message>
        <source>Keep a damaged workspace aside and put the newest safety copy that is whole in its place.</source>
        <translation>Hondatutako lan-eremua alde batera uzten du, eta osorik dagoen segurtasun-kopiarik berriena jartzen du haren lekuan.</translation>
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
        <translation>Ezin da %1 idatzi: %2</translation>
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
        <translation type="unfinished">Eten egin da.</translation>
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
        <translation>Fitxategi hau ez da plugin bat, edo hondatuta dago. Instalatu berriro edo kendu.</translation>
    </message>
    <message>
        <source>This network was made for another version of the program. Look for a matching release of it.</source>
        <translation>Sare hau programaren beste bertsio baterako egin zen. Bilatu dagokion argitalpen bat.</translation>
    </message>
    <message>
        <source>This is a plugin of another program. Remove it from this folder.</source>
        <translation>Beste programa baten plugina da. Kendu karpeta honetatik.</translation>
    </message>
    <message>
        <source>This network was built with Qt %1, but the program runs with Qt %2. Look for a matching release of it.</source>
        <translation>Sare hau Qt %1 bertsioarekin konpilatu zen, baina programak Qt %2 darabil. Bilatu dagokion argitalpen bat.</translation>
    </message>
    <message>
        <source>This network does not describe itself, so it cannot be used. Ask its author for a release with a description.</source>
        <translation>Sare honek ez du bere burua deskribatzen; beraz, ezin da erabili. Eskatu egileari deskribapena duen argitalpen bat.</translation>
    </message>
    <message>
        <source>The network “%1” is already there from %2; this file is not used. Remove one of the two.</source>
        <translation>«%1» sarea badago jada, hemendik: %2; fitxategi hau ez da erabiltzen. Kendu bietako bat.</translation>
    </message>
    <message>
        <source>This installation has no network “%1”. Install it, or see the settings for why it was refused.</source>
        <translation>Instalazio honek ez du «%1» sarerik. Instalatu, edo begiratu hobespenetan zergatik ez den onartu.</translation>
    </message>
    <message>
        <source>The network “%1” could not be loaded; its file may be damaged or something it needs is missing. Install it again.</source>
        <translation>Ezin izan da «%1» sarea kargatu; baliteke fitxategia hondatuta egotea edo behar duen zerbait falta izatea. Instalatu berriro.</translation>
    </message>
    <message>
        <source>The network “%1” was loaded but does not work. Install another release of it, or tell its author.</source>
        <translation>«%1» sarea kargatu da, baina ez dabil. Instalatu beste bertsio bat, edo jakinarazi egileari.</translation>
    </message>
</context>
<context>
    <name>pregonero::journal</name>
    <message>
        <source>The signing library could not start, so nothing can be signed. Restart the computer; if it stays so, install libsodium again.</source>
        <translation>Ezin izan da sinadura-liburutegia abiarazi; beraz, ezin da ezer sinatu. Berrabiarazi ordenagailua; berdin jarraitzen badu, instalatu libsodium berriro.</translation>
    </message>
    <message>
        <source>The signing key kept for this installation is damaged.</source>
        <translation>Instalazio honetarako gordetako sinadura-gakoa hondatuta dago.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) was altered after it was signed.</source>
        <translation>%2 idazlearen %1. idazpena (%3) sinatu ondoren aldatu zen.</translation>
    </message>
    <message>
        <source>The content of entry %1 of writer %2 (%3) was altered.</source>
        <translation>%2 idazlearen %1. idazpenaren (%3) edukia aldatu egin da.</translation>
    </message>
    <message>
        <source>There is more than one entry %1 of writer %2; the second is %3.</source>
        <translation>%2 idazleak %1. idazpen bat baino gehiago du; bigarrena %3 da.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) does not follow the entry before it.</source>
        <translation>%2 idazlearen %1. idazpenak (%3) ez dio aurrekoari jarraitzen.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) is not in its place.</source>
        <translation>%2 idazlearen %1. idazpena (%3) ez dago bere lekuan.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) does not belong between its neighbours.</source>
        <translation>%2 idazlearen %1. idazpena (%3) ez dator bat aurrekoarekin eta hurrengoarekin.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 is missing.</source>
        <translation>%2 idazlearen %1. idazpena falta da.</translation>
    </message>
    <message>
        <source>Entries of writer %2 are missing: %4 from number %1 on.</source>
        <translation>%2 idazlearen idazpenak falta dira: %4, %1 zenbakitik aurrera.</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) is not the one that was last seen at this place: the record was written anew.</source>
        <translation>%2 idazlearen %1. idazpena (%3) ez da azkenekoan hemen ikusi zena: erregistroa berriro idatzi da.</translation>
    </message>
    <message>
        <source>The record of writer %2 once went up to entry %1; its newest entries were cut off.</source>
        <translation>%2 idazlearen erregistroa %1. idazpenera iristen zen lehen; azken idazpenak moztu dira.</translation>
    </message>
</context>
<context>
    <name>pregonero::mastodon</name>
    <message>
        <source>The server is still preparing the file. Try again in a while.</source>
        <translation>Zerbitzaria fitxategia prestatzen ari da oraindik. Saiatu berriro pixka bat geroago.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Eten egin da.</translation>
    </message>
    <message>
        <source>There is no such post on the network.</source>
        <translation>Ez dago horrelako argitalpenik sarean.</translation>
    </message>
    <message>
        <source>The server does not do that with this post. The post is unchanged.</source>
        <translation>Zerbitzariak ez du hori egiten argitalpen honekin; lehen bezala dago.</translation>
    </message>
    <message>
        <source>Pictures cannot be added to a post that is already published. Change its text alone, or remove it and publish it anew.</source>
        <translation>Ezin zaio irudirik gehitu argitaratuta dagoenari. Aldatu testua bakarrik, edo kendu eta argitaratu berriro.</translation>
    </message>
    <message>
        <source>The server says that it removed the post, but still shows it. Look again in a while.</source>
        <translation>Zerbitzariak argitalpena kendu duela dio, baina oraindik erakusten du. Begiratu berriro pixka bat geroago.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts were read; this one is among them.</source>
        <translation>Kontuaren beraren argitalpenak irakurri dira, eta hau horietako bat da.</translation>
    </message>
    <message>
        <source>The account has a post that is much like this one, but it may be another. Look at it on the network.</source>
        <translation>Kontuak honen oso antzeko argitalpen bat du, baina beste bat izan daiteke. Begiratu sarean.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts could not be read back to the moment of sending. Look on the network.</source>
        <translation>Ezin izan dira kontuaren argitalpenak bidaltze-unera arte irakurri. Begiratu sarean.</translation>
    </message>
    <message>
        <source>The server may not list posts that only some can see. Look on the network.</source>
        <translation>Baliteke zerbitzariak batzuek bakarrik ikus ditzaketen argitalpenak ez zerrendatzea. Begiratu sarean.</translation>
    </message>
    <message>
        <source>The account&apos;s own posts were read back to the moment of sending; this one is not among them.</source>
        <translation>Kontuaren argitalpenak bidaltze-unera arte irakurri dira, eta hau ez dago horien artean.</translation>
    </message>
</context>
<context>
    <name>pregonero::metadata</name>
    <message>
        <source>Simulated town</source>
        <translation>Herri simulatua</translation>
    </message>
    <message>
        <source>Invented citizens who ask, thank, complain and spread rumours, on this computer alone: nothing you write to them leaves it.</source>
        <translation>Asmatutako herritarrak, galdetu, eskertu, kexatu eta zurrumurruak zabaltzen dituztenak, ordenagailu honetan bakarrik: idazten diezun ezer ez da hemendik aterako.</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Mastodon and servers that speak its API: GoToSocial, Pleroma, Akkoma, snac and others.</source>
        <translation>Mastodon eta haren APIa erabiltzen duten zerbitzariak: GoToSocial, Pleroma, Akkoma, snac eta beste batzuk.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Zerbitzaria</translation>
    </message>
    <message>
        <source>social.example</source>
        <translation>social.example</translation>
    </message>
    <message>
        <source>The address of the server where the account is: what follows the second @ of its name.</source>
        <translation>Kontua dagoen zerbitzariaren helbidea: kontuaren izenean bigarren @ zeinuaren atzetik datorrena.</translation>
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
        <translation>Irakurri gabe. %1</translation>
    </message>
</context>
<context>
    <name>pregonero::net</name>
    <message>
        <source>There is no server of the name %1, or this computer is not connected. Check the connection and the address.</source>
        <translation>Ez dago %1 izeneko zerbitzaririk, edo ordenagailu hau ez dago konektatuta. Egiaztatu konexioa eta helbidea.</translation>
    </message>
    <message>
        <source>%1 does not take connections now. Check the address, or try again later.</source>
        <translation>%1 zerbitzariak ez du orain konexiorik onartzen. Egiaztatu helbidea, edo saiatu geroago.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified, so nothing was sent. Check the address and this computer&apos;s clock; if both are right, ask those who run the server.</source>
        <translation>Ezin izan da %1 zerbitzariaren identitatea egiaztatu; beraz, ez da ezer bidali. Egiaztatu helbidea eta ordenagailu honen erlojua; biak ondo badaude, galdetu zerbitzaria daramanari.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached or does not lead to %1. Check the proxy settings of this computer.</source>
        <translation>Ezin izan da sare honen proxyra iritsi, edo ez du %1 zerbitzarira eramaten. Egiaztatu ordenagailu honen proxy-ezarpenak.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and password. Set them in this computer&apos;s proxy settings.</source>
        <translation>Sare honen proxyak izena eta pasahitza eskatzen ditu. Jarri ordenagailu honen proxy-ezarpenetan.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked. Try again later; if it goes on, ask those who run the server.</source>
        <translation>Ezin izan da %1 zerbitzariaren erantzuna deskonprimitu. Saiatu geroago; berdin jarraitzen badu, galdetu zerbitzaria daramanari.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check this computer&apos;s connection.</source>
        <translation>Hemendik ezin da %1 zerbitzarira iritsi. Egiaztatu ordenagailu honen konexioa.</translation>
    </message>
    <message>
        <source>%1 ended the connection before anything was sent. Try again later.</source>
        <translation>%1 zerbitzariak konexioa itxi zuen ezer bidali aurretik. Saiatu geroago.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer was complete. What was asked for may have been done.</source>
        <translation>%1 zerbitzariarekiko konexioa eten egin zen erantzuna osatu aurretik. Baliteke eskatutakoa egin izana.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time; nothing was sent. Check the connection and try again.</source>
        <translation>Ezin izan da %1 zerbitzarira garaiz iritsi; ez da ezer bidali. Egiaztatu konexioa eta saiatu berriro.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. What was asked for may have been done.</source>
        <translation>%1 zerbitzariak ez du garaiz erantzun. Baliteke eskatutakoa egin izana.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Bertan behera utzi da.</translation>
    </message>
    <message>
        <source>%1 sent more than the program takes for one answer. It may not be the kind of server expected.</source>
        <translation>%1 zerbitzariak programak erantzun batean onartzen duena baino gehiago bidali du. Agian ez da espero zen zerbitzari mota.</translation>
    </message>
    <message>
        <source>%1 sends the program on to %2, where it does not follow. If the server has moved, sign in again with its new address.</source>
        <translation>%1 zerbitzariak hona bidaltzen du programa: %2; haraino ez dio jarraitzen. Zerbitzaria lekuz aldatu bada, hasi saioa berriro helbide berriarekin.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>beste helbide bat</translation>
    </message>
    <message>
        <source>%1 sends the program round in a circle. Ask those who run the server.</source>
        <translation>%1 zerbitzariak jira-biran darabil programa. Galdetu zerbitzaria daramanari.</translation>
    </message>
    <message>
        <source>The program is working offline, as you asked. Go online to send and receive.</source>
        <translation>Programa konexiorik gabe ari da lanean, zuk eskatu bezala. Konektatu bidaltzeko eta jasotzeko.</translation>
    </message>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation>Programa itxi egin zen erantzuna iritsi aurretik.</translation>
    </message>
    <message>
        <source>This account is not signed in on this computer. Sign in again.</source>
        <translation>Kontu honek ez du saiorik hasita ordenagailu honetan. Hasi saioa berriro.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not valid. Check how it is written.</source>
        <translation>Zerbitzariaren helbidea ez da baliozkoa. Egiaztatu nola idatzita dagoen.</translation>
    </message>
    <message>
        <source>%1 was not asked: its address does not begin with https, so others could read along.</source>
        <translation>Ez zaio %1 zerbitzariari galdetu: haren helbidea ez da https-rekin hasten, eta beste batzuek irakur lezakete bidaltzen dena.</translation>
    </message>
    <message>
        <source>The address of %1 has a name or password in it. Write it without.</source>
        <translation>%1 zerbitzariaren helbideak izen bat edo pasahitz bat dauka barruan. Idatzi horrelakorik gabe.</translation>
    </message>
    <message>
        <source>%1 was not asked: it is not one of the servers that this network may use.</source>
        <translation>Ez zaio %1 zerbitzariari galdetu: ez da sare honek erabil ditzakeen zerbitzarietako bat.</translation>
    </message>
    <message>
        <source>A request to %1 was not sent because it was not well formed. Tell the authors of the program.</source>
        <translation>Ez da eskaera bat bidali (%1), gaizki osatuta zegoelako. Jakinarazi programaren egileei.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer was complete. Try again later.</source>
        <translation>%1 zerbitzariarekiko konexioa eten egin zen erantzuna osatu aurretik. Saiatu geroago.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 zerbitzariak ez du garaiz erantzun. Saiatu geroago.</translation>
    </message>
</context>
<context>
    <name>pregonero::rows</name>
    <message>
        <source>draft</source>
        <translation>zirriborroa</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>irteeran</translation>
    </message>
    <message>
        <source>published</source>
        <translation>argitaratua</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>argitaratu gabe</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>berretsi gabe</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>baztertua</translation>
    </message>
    <message>
        <source>tries again %1</source>
        <translation>berriro saiatuko da · %1</translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation>programatua · %1</translation>
    </message>
    <message>
        <source>queued · offline</source>
        <translation>ilaran · konexiorik gabe</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>ilaran</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>bidaltzen…</translation>
    </message>
    <message>
        <source>published · by your word</source>
        <translation>argitaratua · eskuz berretsia</translation>
    </message>
    <message>
        <source>published · with proof</source>
        <translation>argitaratua · frogarekin</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>atzera hartua</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>atzo %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month and year</comment>
        <translation>yyyy MMM</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>gaur %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>bihar %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday, day and month</comment>
        <translation>ddd, MMM d</translation>
    </message>
    <message>
        <source>scheduled %1 · tries again %2</source>
        <comment>two moments</comment>
        <translation>programatua · %1 · berriro saiatuko da · %2</translation>
    </message>
</context>
<context>
    <name>pregonero::rules</name>
    <message>
        <source>say $title, $sentence, $lower, $upper or an expression.</source>
        <translation>idatzi $title, $sentence, $lower, $upper edo adierazpen bat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>«%1» ez da ulertzen.</translation>
    </message>
    <message>
        <source>this formula is nested too deep.</source>
        <translation>formula honek maila gehiegi ditu.</translation>
    </message>
    <message>
        <source>this formula is too long.</source>
        <translation>formula hau luzeegia da.</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing.</source>
        <translation>ixteko parentesi bat falta da.</translation>
    </message>
    <message>
        <source>a number or a name is missing.</source>
        <translation>zenbaki bat edo izen bat falta da.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>«%1» ez da zenbaki bat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function that is known here, or takes another number of values.</source>
        <translation>«%1» ez da hemen ezagutzen den funtzio bat, edo beste balio kopuru bat hartzen du.</translation>
    </message>
    <message>
        <source>This alternative text is the name of a file. Say what the picture shows.</source>
        <translation>Ordezko testu hau fitxategi baten izena da. Azaldu zer erakusten duen irudiak.</translation>
    </message>
    <message>
        <source>Screen readers already say that it is a picture: begin with what it shows.</source>
        <translation>Pantaila-irakurleek esaten dute irudi bat dela: hasi erakusten duenetik.</translation>
    </message>
    <message>
        <source>This alternative text is too short to say what the picture shows. Write a sentence.</source>
        <translation>Ordezko testu hau laburregia da irudiak zer erakusten duen azaltzeko. Idatzi esaldi bat.</translation>
    </message>
    <message>
        <source>The alternative text repeats the post: it would be heard twice. Say what the picture shows.</source>
        <translation>Ordezko testuak argitalpena errepikatzen du: bi aldiz entzungo litzateke. Azaldu zer erakusten duen irudiak.</translation>
    </message>
    <message>
        <source>say what is to be looked at.</source>
        <translation>adierazi zer begiratu behar den.</translation>
    </message>
    <message>
        <source>alt-text looks at pictures, not at the text: give it a rule of its own.</source>
        <translation>alt-text arauak irudiak begiratzen ditu, ez testua: jarri berezko arau batean.</translation>
    </message>
    <message>
        <source>say which claims need a source.</source>
        <translation>adierazi zer baieztapenek behar duten iturria.</translation>
    </message>
    <message>
        <source>the expression &quot;%1&quot; cannot be read: %2.</source>
        <translation>ezin da «%1» adierazpena irakurri: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. These are: %2.</source>
        <translation>«%1» ez da hemen ezagutzen. Hauek bai: %2.</translation>
    </message>
    <message>
        <source>an earlier post</source>
        <translation>lehenagoko argitalpen bat</translation>
    </message>
    <message>
        <source>this is a share above 0, at most 1.</source>
        <translation>hau 0 baino handiagoa eta gehienez 1 den proportzio bat da.</translation>
    </message>
    <message>
        <source>this is a date such as 2027-04-06.</source>
        <translation>hau data bat da, hala nola 2027-04-06.</translation>
    </message>
    <message>
        <source>say what may not be published in the period.</source>
        <translation>adierazi zer ezin den argitaratu aldi horretan.</translation>
    </message>
    <message>
        <source>the period ends before it begins.</source>
        <translation>aldia hasi baino lehen amaitzen da.</translation>
    </message>
    <message>
        <source>say how much is allowed: &quot;max&quot; or &quot;min&quot; (a network counts whole texts only).</source>
        <translation>adierazi zenbat onartzen den: «max» edo «min» (sare batek testu osoak baino ez ditu zenbatzen).</translation>
    </message>
    <message>
        <source>%1 links here, %2 in the %3 version: give both the same.</source>
        <translation>%1 esteka hemen, %2 beste bertsioan (%3): jarri berdinak bietan.</translation>
    </message>
    <message>
        <source>%1 hashtags here, %2 in the %3 version.</source>
        <translation>%1 traola hemen, %2 beste bertsioan (%3).</translation>
    </message>
    <message>
        <source>%1 pictures or files here, %2 in the %3 version: attach the same to both.</source>
        <translation>%1 irudi edo fitxategi hemen, %2 beste bertsioan (%3): erantsi berdinak bietan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the %2 version: both must say the same.</source>
        <translation>«%1» ez dago beste bertsioan (%2): biek gauza bera esan behar dute.</translation>
    </message>
    <message>
        <source>The %2 version says &quot;%1&quot; and this one does not.</source>
        <translation>Beste bertsioak (%2) «%1» dio, eta honek ez.</translation>
    </message>
    <message>
        <source>The %2 version is %1 hours older than this one: bring it up to date.</source>
        <translation>Beste bertsioa (%2) hau baino %1 ordu zaharragoa da: eguneratu.</translation>
    </message>
    <message>
        <source>The %2 version was changed %1 hours after this one: bring this one up to date.</source>
        <translation>Beste bertsioa (%2) hau baino %1 ordu geroago aldatu zen: eguneratu hau.</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>telefono-zenbakia</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>helbide elektronikoa</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>posta-helbidea</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>txartel-zenbakia</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>kontu-zenbakia</translation>
    </message>
    <message>
        <source>identity or tax number (%1)</source>
        <translation>identitate- edo zerga-zenbakia (%1)</translation>
    </message>
    <message>
        <source>say what praises the institution.</source>
        <translation>adierazi zerk goraipatzen duen erakundea.</translation>
    </message>
    <message>
        <source>this is a share between 0 and 1.</source>
        <translation>hau 0 eta 1 arteko proportzio bat da.</translation>
    </message>
    <message>
        <source>a figure without a scale for this language: only to compare texts</source>
        <translation>hizkuntza honetarako eskalarik gabeko zifra: testuak alderatzeko bakarrik</translation>
    </message>
    <message>
        <source>very hard to read</source>
        <translation>oso zaila irakurtzeko</translation>
    </message>
    <message>
        <source>rather hard to read</source>
        <translation>zail samarra irakurtzeko</translation>
    </message>
    <message>
        <source>of ordinary difficulty</source>
        <translation>zailtasun arruntekoa</translation>
    </message>
    <message>
        <source>rather easy to read</source>
        <translation>nahiko erraza irakurtzeko</translation>
    </message>
    <message>
        <source>very easy to read</source>
        <translation>oso erraza irakurtzeko</translation>
    </message>
    <message>
        <source>say what is too hard: &quot;band&quot;, &quot;min&quot; or &quot;max&quot;.</source>
        <translation>adierazi zer den zailegia: «band», «min» edo «max».</translation>
    </message>
    <message>
        <source>say what is to be counted.</source>
        <translation>adierazi zer zenbatu behar den.</translation>
    </message>
    <message>
        <source>say what may not be repeated.</source>
        <translation>adierazi zer ezin den errepikatu.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Ezin da fitxategia ireki: %1.</translation>
    </message>
    <message>
        <source>This file is larger than 4 MB. Divide it.</source>
        <translation>Fitxategi honek 4 MB baino gehiago ditu. Zatitu.</translation>
    </message>
    <message>
        <source>the pack&apos;s folder is called &quot;%1&quot;; call both the same.</source>
        <translation>paketearen karpetak «%1» du izena; eman izen bera biei.</translation>
    </message>
    <message>
        <source>Another file of this pack has the same name. Names must differ.</source>
        <translation>Pakete honetako beste fitxategi batek izen bera du. Izenek desberdinak izan behar dute.</translation>
    </message>
    <message numerus="yes">
        <source>A pack may have %n rules at most; the others are not read.</source>
        <translation>
            <numerusform>Pakete batek arau %n izan dezake gehienez; gainerakoak ez dira irakurtzen.</numerusform>
            <numerusform>Pakete batek %n arau izan ditzake gehienez; gainerakoak ez dira irakurtzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;message&quot; is missing: say what to do.</source>
        <translation>«message» falta da: adierazi zer egin behar den.</translation>
    </message>
    <message>
        <source>this is suggestion, warning or error.</source>
        <translation>hau suggestion, warning edo error da.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no category. These are: %2.</source>
        <translation>«%1» ez da kategoria bat. Hauek dira: %2.</translation>
    </message>
    <message>
        <source>this is no longer read; write &quot;scope: raw&quot; instead.</source>
        <translation>hau ez da jada irakurtzen; idatzi «scope: raw».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scope; write &quot;scope: raw&quot; and look for its marks.</source>
        <translation>«%1» ez da eremu bat; idatzi «scope: raw» eta bilatu haren markak.</translation>
    </message>
    <message>
        <source>A rule is &quot;key: value&quot; lines; this file has none.</source>
        <translation>Arau batek «gakoa: balioa» lerroak ditu; fitxategi honek ez du bat ere.</translation>
    </message>
    <message>
        <source>&quot;extends&quot; is missing: say which kind of rule this is.</source>
        <translation>«extends» falta da: adierazi zer arau mota den.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of rule. These are: %2.</source>
        <translation>«%1» ez da arau mota bat. Hauek dira: %2.</translation>
    </message>
    <message>
        <source>this key is not known for &quot;%1&quot;.</source>
        <translation>gako hau ez da ezagutzen honetarako: «%1».</translation>
    </message>
    <message>
        <source>This rule cannot be read.</source>
        <translation>Ezin da arau hau irakurri.</translation>
    </message>
    <message>
        <source>The expression &quot;%1&quot; is wrong: %2.</source>
        <translation>«%1» adierazpena gaizki dago: %2.</translation>
    </message>
    <message>
        <source>An expression of this rule tries too many ways to match this text. The rule is left out. Make its repetitions (*, +) more exact.</source>
        <translation>Arau honen adierazpen batek bide gehiegi probatzen ditu testu honetan. Araua kanpoan uzten da. Zehaztu hobeto haren errepikapenak (*, +).</translation>
    </message>
    <message>
        <source>a list of tokens is wanted here.</source>
        <translation>token-zerrenda bat espero da hemen.</translation>
    </message>
    <message>
        <source>parts of speech (tag) are not known here: give each token a pattern.</source>
        <translation>kategoria gramatikalak (tag) ez dira hemen ezagutzen: eman eredu bat token bakoitzari.</translation>
    </message>
    <message>
        <source>MinAlertLevel is suggestion, warning or error.</source>
        <translation>MinAlertLevel: suggestion, warning edo error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>«%1» ez da hemen ezagutzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is YES, NO, suggestion, warning or error.</source>
        <translation>«%1»: YES, NO, suggestion, warning edo error.</translation>
    </message>
    <message>
        <source>&quot;key = value&quot; is wanted here.</source>
        <translation>«gakoa = balioa» espero da hemen.</translation>
    </message>
    <message>
        <source>The vocabulary &quot;%1&quot; is not in %2.</source>
        <translation>«%1» hiztegia ez dago hemen: %2.</translation>
    </message>
    <message>
        <source>The style &quot;%1&quot; is not in %2.</source>
        <translation>«%1» estiloa ez dago hemen: %2.</translation>
    </message>
    <message>
        <source>rules that run a script are not read here: nothing in a rule file is run as a program. Write it as existence or substitution.</source>
        <translation>script bat exekutatzen duten arauak ez dira hemen irakurtzen: arau-fitxategi bateko ezer ez da programa gisa exekutatzen. Idatzi existence edo substitution gisa.</translation>
    </message>
    <message>
        <source>This repeats something that contains it.</source>
        <translation>Honek bera barruan duen zerbait errepikatzen du.</translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n entries. Divide it.</source>
        <translation>
            <numerusform>Fitxategi honek sarrera %n baino gehiago ditu. Zatitu.</numerusform>
            <numerusform>Fitxategi honek %n sarrera baino gehiago ditu. Zatitu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is nested more than %n levels deep.</source>
        <translation>
            <numerusform>Honek maila %n baino gehiago ditu.</numerusform>
            <numerusform>Honek %n maila baino gehiago ditu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key must be one word or one text in quotes.</source>
        <translation>Gako batek hitz bat edo komatxo arteko testu bat izan behar du.</translation>
    </message>
    <message>
        <source>This is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>Hau ez da UTF-8 testua. Gorde fitxategia UTF-8 gisa.</translation>
    </message>
    <message>
        <source>There is a NUL character here. Remove it.</source>
        <translation>NUL karaktere bat dago hemen. Kendu.</translation>
    </message>
    <message>
        <source>This is no valid YAML: %1.</source>
        <translation>Hau ez da baliozko YAML: %1.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Ezin da fitxategi hau irakurri: %1.</translation>
    </message>
    <message>
        <source>one text is wanted here, not a list.</source>
        <translation>testu bat espero da hemen, ez zerrenda bat.</translation>
    </message>
    <message>
        <source>this is true or false.</source>
        <translation>hau true edo false da.</translation>
    </message>
    <message>
        <source>a whole number is wanted here.</source>
        <translation>zenbaki oso bat espero da hemen.</translation>
    </message>
    <message>
        <source>a number is wanted here.</source>
        <translation>zenbaki bat espero da hemen.</translation>
    </message>
    <message>
        <source>%1: each entry must be one text.</source>
        <translation>%1: sarrera bakoitzak testu bat izan behar du.</translation>
    </message>
    <message>
        <source>a list is wanted here.</source>
        <translation>zerrenda bat espero da hemen.</translation>
    </message>
    <message>
        <source>pairs are wanted here, &quot;this: that&quot;.</source>
        <translation>bikoteak espero dira hemen, «hau: hori».</translation>
    </message>
    <message>
        <source>&quot;category&quot; is missing: %1.</source>
        <translation>«category» falta da: %1.</translation>
    </message>
    <message>
        <source>&quot;why&quot; is missing: say in one sentence why it matters to the reader.</source>
        <translation>«why» falta da: azaldu esaldi batean zergatik zaion garrantzitsua irakurtzen duenari.</translation>
    </message>
    <message>
        <source>&quot;source&quot; is missing: name the document and the place, or write &quot;house rule&quot;.</source>
        <translation>«source» falta da: izendatu dokumentua eta lekua, edo idatzi «house rule».</translation>
    </message>
    <message>
        <source>&quot;examples&quot; is missing: give one that must match (bad) and one that must not (good).</source>
        <translation>«examples» falta da: eman bat datorren adibide bat (bad) eta bat ez datorren beste bat (good).</translation>
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
        <translation>Giltza-sorta irekitzen ari da.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let the program in. Unlock it and allow access, then try again.</source>
        <translation>Ordenagailu honen giltza-sortak ez dio programari sartzen utzi. Desblokeatu, eman sarbidea eta saiatu berriro.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use.</source>
        <translation>Ordenagailu honek ez du programak erabil dezakeen giltza-sortarik.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not work at the moment. Look whether it is running and unlocked, then try again.</source>
        <translation>Ordenagailu honen giltza-sorta ez dabil une honetan. Begiratu martxan eta desblokeatuta dagoen, eta saiatu berriro.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use now, so secrets are kept in memory and forgotten when the program is closed: you will have to sign in again. Install or unlock a keychain (GNOME Keyring or KWallet) and start the program again to keep them.</source>
        <translation>Ordenagailu honek ez du orain programak erabil dezakeen giltza-sortarik; beraz, sekretuak memorian gordetzen dira eta programa ixtean ahaztu egiten dira: saioa berriro hasi beharko duzu. Gordetzeko, instalatu edo desblokeatu giltza-sorta bat (GNOME Keyring edo KWallet) eta ireki programa berriro.</translation>
    </message>
    <message>
        <source>It is not kept on this computer. Sign in again.</source>
        <translation>Ez dago ordenagailu honetan gordeta. Hasi saioa berriro.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when the program is closed.</source>
        <translation>Sekretuak memorian gordetzen dira, eta programa ixtean ahaztu egiten dira.</translation>
    </message>
    <message>
        <source>Secrets are kept in this computer&apos;s keychain.</source>
        <translation>Sekretuak sistemaren giltza-sortan gordetzen dira.</translation>
    </message>
</context>
<context>
    <name>pregonero::store</name>
    <message>
        <source>The file could not be written. Check the folder and the free space of the disk, or choose another place.</source>
        <translation>Ezin izan da fitxategia idatzi. Egiaztatu karpeta eta diskoko leku librea, edo aukeratu beste leku bat.</translation>
    </message>
    <message>
        <source>This draft is not here any more.</source>
        <translation>Zirriborro hau ez dago jada hemen.</translation>
    </message>
    <message>
        <source>This is not in the outbox.</source>
        <translation>Hau ez dago irteera-ontzian.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Kontu hau ez dago jada hemen.</translation>
    </message>
    <message>
        <source>This column is not here any more.</source>
        <translation>Zutabe hau ez dago jada hemen.</translation>
    </message>
    <message>
        <source>This text is in the outbox. Take it back there before you discard it.</source>
        <translation>Testu hau irteera-ontzian dago. Atera handik baztertu aurretik.</translation>
    </message>
    <message>
        <source>This text is already in the outbox, or was sent. Nothing was sent twice.</source>
        <translation>Testu hau irteera-ontzian dago, edo bidalia da. Ez da ezer bi aldiz bidali.</translation>
    </message>
    <message>
        <source>This is in the outbox already.</source>
        <translation>Hau irteera-ontzian dago jada.</translation>
    </message>
    <message>
        <source>The draft is not here any more, so it was not queued.</source>
        <translation>Zirriborroa ez dago jada hemen; beraz, ez da ilaran jarri.</translation>
    </message>
    <message>
        <source>The account is not here any more, so the text was not queued.</source>
        <translation>Kontua ez dago jada hemen; beraz, testua ez da ilaran jarri.</translation>
    </message>
    <message>
        <source>Another program has tried to send this meanwhile. Look at it again.</source>
        <translation>Bitartean, beste programa bat saiatu da hau bidaltzen. Begiratu berriro.</translation>
    </message>
    <message>
        <source>What became of this is known already. Look at it again.</source>
        <translation>Jakina da dagoeneko honekin zer gertatu den. Begiratu berriro.</translation>
    </message>
    <message>
        <source>This was not published from here, so there is nothing to change on the network.</source>
        <translation>Hau ez zen hemendik argitaratu; beraz, ez dago sarean aldatzekorik.</translation>
    </message>
    <message>
        <source>The file in this folder belongs to another program. Choose another folder for the workspace.</source>
        <translation>Karpeta honetako fitxategia beste programa batena da. Aukeratu beste karpeta bat lan-eremurako.</translation>
    </message>
    <message>
        <source>This workspace was last used by a newer Pregonero. Update this program, or choose another workspace. Nothing was changed.</source>
        <translation>Lan-eremu hau Pregonero berriago batekin erabili zen azkenekoz. Eguneratu programa hau, edo aukeratu beste lan-eremu bat. Ez da ezer aldatu.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Ezin izan da lan-eremua irakurri edo idatzi.</translation>
    </message>
    <message>
        <source>This post is not in the archive.</source>
        <translation>Argitalpen hau ez dago artxiboan.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>zain</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>bidaltzen ari da</translation>
    </message>
    <message>
        <source>published</source>
        <translation>argitaratua</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>argitaratu gabe</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>berretsi gabe</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>atzera hartua</translation>
    </message>
    <message>
        <source>This is “%1” in the outbox, so it cannot become “%2”. Look at it again.</source>
        <translation>Irteera-ontzian «%1» dago; beraz, ezin da «%2» bihurtu. Begiratu berriro.</translation>
    </message>
    <message>
        <source>This program does not know what “%1” means, so it was not recorded.</source>
        <translation>Programa honek ez daki zer esan nahi duen «%1»; beraz, ez da erregistratu.</translation>
    </message>
    <message>
        <source>No safety copy of the workspace was made today: the disk has %1 free, and %2 are wanted. Free some space.</source>
        <translation>Gaur ez da lan-eremuaren segurtasun-kopiarik egin: diskoak %1 ditu libre, eta %2 behar dira. Egin lekua.</translation>
    </message>
    <message>
        <source>This is not ignored any more.</source>
        <translation>Honi ez zaio jada ez ikusi egiten.</translation>
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
        <translation>Oraindik ezin da ezer erregistratu: instalazio honen sinadura-gakoa falta da. Desblokeatu giltza-sorta eta ireki programa berriro.</translation>
    </message>
    <message>
        <source>A backup was put in place, and its outbox can only be looked at once this installation&apos;s signing key is here. Unlock the keychain and start again.</source>
        <translation>Segurtasun-kopia bat berrezarri da, eta haren irteera-ontzia ezin da berrikusi instalazio honen sinadura-gakoa hemen egon arte. Desblokeatu giltza-sorta eta ireki programa berriro.</translation>
    </message>
</context>
<context>
    <name>pregonero::sync</name>
    <message>
        <source>The network did not answer in time.</source>
        <translation>Sareak ez du garaiz erantzun.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Etenda, zuk eskatu bezala.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>irudia</translation>
    </message>
    <message>
        <source>the video</source>
        <translation>bideoa</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>fitxategia</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>the picture, its description</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Not published: %1 is not in the workspace any more. Attach it again.</source>
        <translation>Argitaratu gabe: %1 ez dago jada lan-eremuan. Erantsi berriro.</translation>
    </message>
    <message>
        <source>Not published: %1 is not what it was when it was attached. Attach it again.</source>
        <translation>Argitaratu gabe: %1 aldatu egin da erantsi zenetik. Erantsi berriro.</translation>
    </message>
</context>
<context>
    <name>pregonero::sync::OutboxLane</name>
    <message>
        <source>The program ended while this was being sent. The network is asked whether it is there.</source>
        <translation>Programa itxi egin zen hau bidaltzen ari zela. Sareari galdetzen zaio hor dagoen.</translation>
    </message>
    <message>
        <source>The account was removed. Choose another one for this text.</source>
        <translation>Kontua kendu da. Aukeratu beste bat testu honetarako.</translation>
    </message>
    <message>
        <source>The network answered without saying under which number it published this.</source>
        <translation>Sareak erantzun du, baina esan gabe zer zenbakirekin argitaratu duen.</translation>
    </message>
    <message>
        <source>This waits for the keychain. %1</source>
        <translation>Hau giltza-sortaren zain dago. %1</translation>
    </message>
    <message>
        <source>The network shows this text once, and that is another publication of yours. Look there and decide.</source>
        <translation>Sareak behin erakusten du testu hau, eta zure beste argitalpen bat da. Begiratu han eta erabaki.</translation>
    </message>
    <message>
        <source>The network does not have it: it is sent again.</source>
        <translation>Sareak ez du: berriro bidaliko da.</translation>
    </message>
    <message>
        <source>An earlier version of this text was published after all: the network has it. This one was not sent; change the published one instead.</source>
        <translation>Azkenean, testu honen lehenagoko bertsio bat argitaratu zen: sareak badu. Hau ez da bidali; aldatu argitaratutakoa.</translation>
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
        <translation>Ezin da %1 karpeta sortu.</translation>
    </message>
    <message>
        <source>Messages of citizens are in the archive and shown, newest first</source>
        <translation>Herritarren mezuak artxiboan daude eta erakusten dira, berrienak lehenik</translation>
    </message>
    <message>
        <source>A citizen&apos;s question opens with its conversation and is marked as read</source>
        <translation>Herritar baten galdera bere elkarrizketarekin irekitzen da, eta irakurritako gisa markatzen da</translation>
    </message>
    <message>
        <source>An answer is typed, counted and checked while it is written</source>
        <translation>Erantzun bat idazten da, eta idatzi ahala zenbatzen eta egiaztatzen da</translation>
    </message>
    <message>
        <source>The answer is published: the town&apos;s own number and address are its proof</source>
        <translation>Erantzuna argitaratuta dago: herriaren beraren zenbakia eta helbidea dira froga</translation>
    </message>
    <message>
        <source>A draft with a mistake is saved as it is typed, and the checker finds the mistake</source>
        <translation>Akats bat duen zirriborroa idatzi ahala gordetzen da, eta egiaztatzaileak akatsa aurkitzen du</translation>
    </message>
    <message>
        <source>The finding&apos;s own fix mends the text; nothing is left to fix</source>
        <translation>Proposatutako zuzenketak testua konpontzen du; ez da zuzentzekorik geratzen</translation>
    </message>
    <message>
        <source>Offline, the desk says so and goes on working</source>
        <translation>Konexiorik gabe, lanpostuak hala dio eta lanean jarraitzen du</translation>
    </message>
    <message>
        <source>What is published offline waits in the outbox and is not called published</source>
        <translation>Konexiorik gabe argitaratzen dena irteera-ontzian geratzen da zain, eta ez da argitaratutzat ematen</translation>
    </message>
    <message>
        <source>Online again, it goes out by itself and its proof is shown</source>
        <translation>Berriro linean, bere kabuz ateratzen da eta froga erakusten da</translation>
    </message>
    <message>
        <source>The town has exactly what was published, once each</source>
        <translation>Herriak argitaratutakoa du, zehatz-mehatz, bakoitza behin bakarrik</translation>
    </message>
    <message>
        <source>The record of all this is whole</source>
        <translation>Honen guztiaren erregistroa osorik dago</translation>
    </message>
    <message>
        <source>The same window in the dark scheme</source>
        <translation>Leiho bera, ilunean</translation>
    </message>
    <message>
        <source>The window fits into 1024 by 768</source>
        <translation>Leihoa 1024 x 768 tamainan sartzen da</translation>
    </message>
    <message>
        <source>Text at twice its size still fits the window</source>
        <translation>Testua bikoiztuta ere, dena sartzen da leihoan</translation>
    </message>
    <message>
        <source>Pictures and tour.json are in %1</source>
        <translation>Irudiak eta tour.json hemen daude: %1</translation>
    </message>
    <message>
        <source>Show the main job on the simulated town, with pictures of each step.</source>
        <translation>Lan nagusia herri simulatuan erakusten du, urrats bakoitzeko irudiekin.</translation>
    </message>
    <message>
        <source>Where the pictures and tour.json go.</source>
        <translation>Irudiak eta tour.json non utzi.</translation>
    </message>
    <message>
        <source>pregonero: say where the pictures go: --out DIR.</source>
        <translation>pregonero: adierazi irudiak non utzi: --out KARPETA.</translation>
    </message>
    <message>
        <source>The picture %1 could not be written. Free some space, or choose another folder.</source>
        <translation>Ezin izan da %1 irudia idatzi. Egin lekua, edo aukeratu beste karpeta bat.</translation>
    </message>
    <message>
        <source>tour.json could not be written. Free some space, or choose another folder.</source>
        <translation>Ezin izan da tour.json idatzi. Egin lekua, edo aukeratu beste karpeta bat.</translation>
    </message>
</context>
<context>
    <name>pregonero::workshop</name>
    <message>
        <source>The simulated town cannot keep its memory in %1. Check that the disk has room and that you may write there.</source>
        <translation>Herri simulatuak ezin du bere memoria hemen gorde: %1. Egiaztatu diskoan lekua dagoela eta bertan idatz dezakezula.</translation>
    </message>
    <message>
        <source>The simulated town&apos;s memory in %1 is damaged. Move the file away to start the town afresh.</source>
        <translation>Herri simulatuaren memoria hondatuta dago: %1. Eraman fitxategia beste leku batera, herria berriro hasteko.</translation>
    </message>
    <message>
        <source>The scenario cannot be played. %1.</source>
        <translation>Ezin da agertokia antzeztu. %1.</translation>
    </message>
    <message>
        <source>The scenario %1 cannot be read. Check that the file is there.</source>
        <translation>Ezin da %1 agertokia irakurri. Egiaztatu fitxategia hor dagoela.</translation>
    </message>
    <message>
        <source>The simulated town&apos;s memory belongs to another scenario. Move it away, or open the scenario that it belongs to.</source>
        <translation>Herri simulatuaren memoria beste agertoki batena da. Eraman beste leku batera, edo ireki dagokion agertokia.</translation>
    </message>
    <message>
        <source>The post is empty.</source>
        <translation>Argitalpena hutsik dago.</translation>
    </message>
    <message>
        <source>The post has %1 characters; %2 are allowed.</source>
        <translation>Argitalpenak %1 karaktere ditu; gehienez %2 onartzen dira.</translation>
    </message>
    <message>
        <source>The post it answers is not there any more.</source>
        <translation>Erantzuten dion argitalpena ez dago jada hor.</translation>
    </message>
    <message>
        <source>A post has at most %1 pictures.</source>
        <translation>Argitalpen batek gehienez %1 irudi izan ditzake.</translation>
    </message>
    <message>
        <source>A picture was not sent before.</source>
        <translation>Irudi bat ez da aurretik bidali.</translation>
    </message>
    <message>
        <source>Only one&apos;s own posts can be changed.</source>
        <translation>Norberaren argitalpenak baino ezin dira aldatu.</translation>
    </message>
    <message>
        <source>Only one&apos;s own posts can be removed.</source>
        <translation>Norberaren argitalpenak baino ezin dira kendu.</translation>
    </message>
    <message>
        <source>This kind of file is not accepted.</source>
        <translation>Ez da horrelako fitxategirik onartzen.</translation>
    </message>
    <message>
        <source>The file is empty or too large.</source>
        <translation>Fitxategia hutsik dago edo handiegia da.</translation>
    </message>
    <message>
        <source>The alternative text is too long.</source>
        <translation>Ordezko testua luzeegia da.</translation>
    </message>
    <message>
        <source>Nobody in the town is called %1.</source>
        <translation>Herrian ez dago %1 izeneko inor.</translation>
    </message>
    <message>
        <source>The message is empty or answers nothing.</source>
        <translation>Mezua hutsik dago, edo ez dio ezeri erantzuten.</translation>
    </message>
    <message>
        <source>Another program is writing the town&apos;s memory. Try again.</source>
        <translation>Beste programa bat herriaren memoria idazten ari da. Saiatu berriro.</translation>
    </message>
    <message>
        <source>The connection to the simulated town was cut.</source>
        <translation>Herri simulatuarekiko konexioa eten egin da.</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Etenda, erantzunik iritsi aurretik.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Etenda, ezer bidali aurretik.</translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation>Erantzuna espero baino luzeagoa da.</translation>
    </message>
</context>
</TS>
