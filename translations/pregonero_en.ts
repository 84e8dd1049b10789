<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>pregonero::AccountsDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::CharacterMeter</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::CheckerPane</name>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>Fix all %n</numerusform>
            <numerusform>Fix all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::ColumnsModel</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::Composer</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n to consider</numerusform>
            <numerusform>%n to consider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being copied. It can be sent when they are here.</source>
        <translation>
            <numerusform>%n file are still being copied. It can be sent when they are here.</numerusform>
            <numerusform>%n files are still being copied. It can be sent when they are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::Desk</name>
    <message numerus="yes">
        <source>%1 takes at most %n file(s) in one post.</source>
        <translation>
            <numerusform>%1 takes at most %n file in one post.</numerusform>
            <numerusform>%1 takes at most %n files in one post.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lets a post be edited for %n minute(s). That time has passed.</source>
        <translation>
            <numerusform>%1 lets a post be edited for %n minute. That time has passed.</numerusform>
            <numerusform>%1 lets a post be edited for %n minutes. That time has passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::EditDialog</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) stay as they are.</source>
        <translation>
            <numerusform>%n attached file stay as they are.</numerusform>
            <numerusform>%n attached files stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::FeedsPane</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>columns that could not be read</comment>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read.</source>
        <translation>
            <numerusform>%n marked as read.</numerusform>
            <numerusform>%n marked as read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::MainWindow</name>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n entry written to %1.</numerusform>
            <numerusform>%n entries written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s). Its end has nothing to be compared with yet: it is kept in the keychain from now on.</source>
        <translation>
            <numerusform>The record is whole: %n entry. Its end has nothing to be compared with yet: it is kept in the keychain from now on.</numerusform>
            <numerusform>The record is whole: %n entries. Its end has nothing to be compared with yet: it is kept in the keychain from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s), none of them changed, moved or missing.</source>
        <translation>
            <numerusform>The record is whole: %n entry, none of them changed, moved or missing.</numerusform>
            <numerusform>The record is whole: %n entries, none of them changed, moved or missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its end was explained %n time(s).</source>
        <translation>
            <numerusform>Its end was explained %n time.</numerusform>
            <numerusform>Its end was explained %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::OutboxPane</name>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n unconfirmed</numerusform>
            <numerusform>%n unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published</source>
        <translation>
            <numerusform>%n not published</numerusform>
            <numerusform>%n not published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::PackFile</name>
    <message numerus="yes">
        <source>there are more than %n files in it.</source>
        <translation>
            <numerusform>there are more than %n files in it.</numerusform>
            <numerusform>there are more than %n files in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::PacksPage</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::PostDelegate</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::PostEditor</name>
    <message numerus="yes">
        <source>Fix all %n places of this rule</source>
        <translation>
            <numerusform>Fix all %n places of this rule</numerusform>
            <numerusform>Fix all %n places of this rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::RulesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>faults of a file</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::RulesModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::RulesPane</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n drafts</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1 in %n drafts</numerusform>
            <numerusform>%1 in %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules find nothing in the %n open draft(s).</source>
        <translation>
            <numerusform>The rules find nothing in the %n open draft.</numerusform>
            <numerusform>The rules find nothing in the %n open drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::TruthBar</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published</source>
        <translation>
            <numerusform>%n not published</numerusform>
            <numerusform>%n not published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to you unread</source>
        <translation>
            <numerusform>%n message to you unread</numerusform>
            <numerusform>%n messages to you unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record whole, %Ln entry(s)</source>
        <translation>
            <numerusform>Record whole, %Ln entry</numerusform>
            <numerusform>Record whole, %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked at %1: %Ln entry(s)</source>
        <translation>
            <numerusform>Checked at %1: %Ln entry</numerusform>
            <numerusform>Checked at %1: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record whole, %Ln entry(s), checked for the first time</source>
        <translation>
            <numerusform>Record whole, %Ln entry, checked for the first time</numerusform>
            <numerusform>Record whole, %Ln entries, checked for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in again: %n account(s)</source>
        <translation>
            <numerusform>Sign in again: %n account</numerusform>
            <numerusform>Sign in again: %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n unconfirmed</numerusform>
            <numerusform>%n unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record in order, %Ln new entry(s) checked</source>
        <translation>
            <numerusform>Record in order, %Ln new entry checked</numerusform>
            <numerusform>Record in order, %Ln new entries checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::Workbench</name>
    <message numerus="yes">
        <source>Examples (%n failing)</source>
        <translation>
            <numerusform>Examples (%n failing)</numerusform>
            <numerusform>Examples (%n failing)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) fail.</source>
        <translation>
            <numerusform>%n example fail.</numerusform>
            <numerusform>%n examples fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is found in the draft in hand, nor in the newest %n post(s).</source>
        <translation>
            <numerusform>Nothing is found in the draft in hand, nor in the newest %n post.</numerusform>
            <numerusform>Nothing is found in the draft in hand, nor in the newest %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are in %1.</source>
        <translation>
            <numerusform>%n rule are in %1.</numerusform>
            <numerusform>%n rules are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the draft in hand: %1. In the newest %n post(s): %2.</source>
        <translation>
            <numerusform>In the draft in hand: %1. In the newest %n post: %2.</numerusform>
            <numerusform>In the draft in hand: %1. In the newest %n posts: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::checker</name>
    <message numerus="yes">
        <source>The alternative text of attachment %1 is %n character(s) over the limit of %2. Shorten it.</source>
        <translation>
            <numerusform>The alternative text of attachment %1 is %n character over the limit of %2. Shorten it.</numerusform>
            <numerusform>The alternative text of attachment %1 is %n characters over the limit of %2. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n byte(s) over the limit of %1 (accents and emoji take several). Shorten it or divide it into two posts.</source>
        <translation>
            <numerusform>The text is %n byte over the limit of %1 (accents and emoji take several). Shorten it or divide it into two posts.</numerusform>
            <numerusform>The text is %n bytes over the limit of %1 (accents and emoji take several). Shorten it or divide it into two posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) over the limit of %1. Shorten it or divide it into two posts.</source>
        <translation>
            <numerusform>The text is %n character over the limit of %1. Shorten it or divide it into two posts.</numerusform>
            <numerusform>The text is %n characters over the limit of %1. Shorten it or divide it into two posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::cli</name>
    <message numerus="yes">
        <source>%n column(s) read.</source>
        <translation>
            <numerusform>%n column read.</numerusform>
            <numerusform>%n columns read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s).</source>
        <translation>
            <numerusform>%n new post.</numerusform>
            <numerusform>%n new posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entry(s).</source>
        <translation>
            <numerusform>The record is whole: %n entry.</numerusform>
            <numerusform>The record is whole: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record is not whole: %n fault(s) among its %1 entries.</source>
        <translation>
            <numerusform>The record is not whole: %n fault among its %1 entries.</numerusform>
            <numerusform>The record is not whole: %n faults among its %1 entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n entry written to %1.</numerusform>
            <numerusform>%n entries written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebuilt from %n entry(s).</source>
        <translation>
            <numerusform>Rebuilt from %n entry.</numerusform>
            <numerusform>Rebuilt from %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n to consider</numerusform>
            <numerusform>%n to consider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored: reasons with --ignored</source>
        <translation>
            <numerusform>%n ignored: reasons with --ignored</numerusform>
            <numerusform>%n ignored: reasons with --ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored:</source>
        <translation>
            <numerusform>%n ignored:</numerusform>
            <numerusform>%n ignored:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) somebody said why it does not end as it once did: those entries are of the kind record.end-acknowledged.</source>
        <translation>
            <numerusform>%n time somebody said why it does not end as it once did: those entries are of the kind record.end-acknowledged.</numerusform>
            <numerusform>%n times somebody said why it does not end as it once did: those entries are of the kind record.end-acknowledged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n places of this rule: %1</source>
        <translation>
            <numerusform>Fix all %n places of this rule: %1</numerusform>
            <numerusform>Fix all %n places of this rule: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added.</source>
        <translation>
            <numerusform>%n feed added.</numerusform>
            <numerusform>%n feeds added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) were here already.</source>
        <translation>
            <numerusform>%n feed were here already.</numerusform>
            <numerusform>%n feeds were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) written to %1.</source>
        <translation>
            <numerusform>%n feed written to %1.</numerusform>
            <numerusform>%n feeds written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pregonero::rules</name>
    <message numerus="yes">
        <source>A pack may have %n rules at most; the others are not read.</source>
        <translation>
            <numerusform>A pack may have %n rules at most; the others are not read.</numerusform>
            <numerusform>A pack may have %n rules at most; the others are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n entries. Divide it.</source>
        <translation>
            <numerusform>This file has more than %n entries. Divide it.</numerusform>
            <numerusform>This file has more than %n entries. Divide it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is nested more than %n levels deep.</source>
        <translation>
            <numerusform>This is nested more than %n levels deep.</numerusform>
            <numerusform>This is nested more than %n levels deep.</numerusform>
        </translation>
    </message>
</context>
</TS>
