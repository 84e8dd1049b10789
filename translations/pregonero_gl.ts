<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gl" sourcelanguage="en">
<context>
    <name>pregonero</name>
    <message>
        <source>The program did not get an answer. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved text could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>&quot;%1&quot; is not a media type such as image/png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are wanted, at most 40, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host&apos;s name in lower case nor {server}.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network no longer accepts this account&apos;s sign-in. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not allow this account to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave up waiting. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network asks to wait before the next request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own. It will be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. It may not be the kind of server expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::CharacterMeter</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::Desk</name>
    <message>
        <source>There is no such account here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no adapter for the network «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the hashtag to listen to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is offline. What is here can be read and answered; news comes when it is online again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: what is hidden, blocked or reported needs a reason that can be shown later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than 500 MB, more than any network takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be copied into the workspace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to publish yet: write a text or attach a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long for %1: %2 of %3. Shorten it before sending it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n file(s) in one post.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say why it is removed: the record keeps the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::Host</name>
    <message>
        <source>The network &quot;%1&quot; is already there from %2; this file is not used. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no network &quot;%1&quot;. Install it, or see the settings for why it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; could not be loaded; its file may be damaged or something it needs is missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; was loaded but does not work. Install another release of it, or tell its author.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::PaneHeader</name>
    <message>
        <source>Put this pane back into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this pane out of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::Reader</name>
    <message>
        <source>The network&apos;s description is wrong at &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
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
        <source>&quot;%1&quot; is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.</source>
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
</context>
<context>
    <name>pregonero::Row</name>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::Workplace</name>
    <message>
        <source>The desk is offline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::api</name>
    <message>
        <source>This network does not offer that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::checker</name>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what is heard, for people who cannot hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what happens and what is said, for people who cannot see or hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1 has no alternative text. Say in a sentence or two what it shows, and copy any words that are in it, for people who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WCAG 2.2, success criterion 1.1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The alternative text of attachment %1 is %n character(s) over the limit of %2. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The network&apos;s own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words run together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen reader says %1 as one word. Begin each word with a capital: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rule: hashtags that can be read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text and no picture yet. Write something or attach a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text is %n byte(s) over the limit of %1 (accents and emoji take several). Shorten it or divide it into two posts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) over the limit of %1. Shorten it or divide it into two posts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name or slip?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» is not in the %2 dictionary. Correct it, or add it to your dictionary if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunspell dictionary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 dictionary on this computer. Install it (on Debian and Ubuntu: the package %2) and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::cli</name>
    <message>
        <source>pregonero: there is no network «%1». There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregonero: this network needs a token: give --token-stdin and write it to standard input. (On the command line others could read it.)</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>The network&apos;s id, such as mastodon or town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the token from standard input.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregonero: there is no network «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a text: spelling, hashtags, and with a network its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text; guessed if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against this network&apos;s limits too.</source>
        <translation type="unfinished"></translation>
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
        <source>pregonero: --account and --text-file are needed, and each --alt belongs to a --media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregonero: --at takes a time with its zone, such as 2026-11-23T09:00:00+01:00.</source>
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
        <source>%1 columns read, %2 new posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregonero: --limit and --before take a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregonero: a conversation has a number, as `feed list` shows it.</source>
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
        <source>Words, &quot;a phrase&quot;, beginn*; accents do not matter.</source>
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
        <source>The record is whole: %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not whole: %1 faults in %2 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilt from %1 entries.</source>
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
        <source>pregonero: --timeout takes seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregonero: say `sent` or `absent`.</source>
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
        <source>Say what you saw on the network of a publication whose outcome is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::cli::Cli</name>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» is not expected here.</source>
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
</context>
<context>
    <name>pregonero::cli::OutboxRun</name>
    <message>
        <source>pregonero: another program sends for this workspace already.</source>
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
</context>
<context>
    <name>pregonero::journal::Verifier</name>
    <message>
        <source>Entry %1 of writer %2 (%3) was altered after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of entry %1 of writer %2 (%3) was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 (%3) is not the one that was last seen at this place: the journal was written anew.</source>
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
        <source>The journal of writer %2 once went up to entry %1; its newest entries were cut off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::metadata</name>
    <message>
        <source>Simulated town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented citizens who ask, thank, complain and spread rumours, on this computer alone: nothing you write to them leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::models</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::net</name>
    <message>
        <source>There is no server of the name %1, or this computer is not connected. Check the connection and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take connections now. Check the address, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified, so nothing was sent. Check the address and this computer&apos;s clock; if both are right, ask those who run the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network could not be reached or does not lead to %1. Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and password. Set them in this computer&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked. Try again later; if it goes on, ask those who run the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check this computer&apos;s connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection before anything was sent. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer was complete. What was asked for may have been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached in time; nothing was sent. Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. What was asked for may have been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than the program takes for one answer. It may not be the kind of server expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the program on to %2, where it does not follow. If the server has moved, sign in again with its new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the program round in a circle. Ask those who run the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is working offline, as you asked. Go online to send and receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not signed in on this computer. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address is not valid. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked: its address does not begin with https, so others could read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 has a name or password in it. Write it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked: it is not one of the servers that this network may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to %1 was not sent because it was not well formed. Tell the authors of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was cut before its answer was complete. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::secrets</name>
    <message>
        <source>The keychain is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let the program in. Unlock it and allow access, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not work at the moment. Look whether it is running and unlocked, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use now, so secrets are kept in memory and forgotten when the program is closed: you will have to sign in again. Install or unlock a keychain (GNOME Keyring or KWallet) and start the program again to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not kept on this computer. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::secrets::KeychainSecrets</name>
    <message>
        <source>Secrets are kept in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::store</name>
    <message>
        <source>The file could not be written. Check the folder and the free space of the disk, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is in the outbox. Take it back there before you discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is already in the outbox, or was sent. Nothing was sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in the outbox already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is not here any more, so it was not queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not here any more, so the text was not queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is &quot;%1&quot; in the outbox, so it cannot become &quot;%2&quot;. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has tried to send this meanwhile. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this is known already. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not published from here, so there is nothing to change on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know what &quot;%1&quot; means, so it was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in this folder belongs to another program. Choose another folder for the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was last used by a newer Pregonero. Update this program, or choose another workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::store::Store</name>
    <message>
        <source>Nothing can be recorded yet: this installation&apos;s signing key is not here. Unlock the keychain and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::sync</name>
    <message>
        <source>The network did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::sync::OutboxRunner</name>
    <message>
        <source>The program ended while this was being sent. The network is asked whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was removed. Choose another one for this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not there any more. Attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network answered without saying under which number it published this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network shows this text once, and that is another publication of yours. Look there and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not have it: it is sent again.</source>
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
</context>
<context>
    <name>pregonero::workshop::TownServer</name>
    <message>
        <source>The scenario %1 cannot be read. Check that the file is there.</source>
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
</context>
<context>
    <name>pregonero::workshop::TownServer::Private</name>
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
        <source>Another program is writing the town&apos;s memory. Try again.</source>
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
        <source>Stopped before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the simulated town was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated town is out of order for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests; wait half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregonero::workshop::TownServer::Private::Silence</name>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
