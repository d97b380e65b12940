<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Burning</name>
    <message numerus="yes">
        <source>Not in the list (died, moved away, want no calls): %n client(s); bonuses: {sum}.</source>
        <translation>
            <numerusform>Not in the list (died, moved away, wants no calls): %n client; bonuses: {sum}.</numerusform>
            <numerusform>Not in the list (died, moved away, want no calls): %n clients; bonuses: {sum}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BurningCard</name>
    <message numerus="yes">
        <source>%n client(s), bonuses: {sum}</source>
        <translation>
            <numerusform>%n client, bonuses: {sum}</numerusform>
            <numerusform>%n clients, bonuses: {sum}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BurningChoices</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BurningPage</name>
    <message numerus="yes">
        <source>%n client(s), bonuses: {sum}</source>
        <translation>
            <numerusform>%n client, bonuses: {sum}</numerusform>
            <numerusform>%n clients, bonuses: {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n day(s)</source>
        <translation>
            <numerusform>Show %n day</numerusform>
            <numerusform>Show %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s)</source>
        <translation>
            <numerusform>%n birthday</numerusform>
            <numerusform>%n birthdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s) in families</source>
        <translation>
            <numerusform>%n birthday in families</numerusform>
            <numerusform>%n birthdays in families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own day(s) of clients</source>
        <translation>
            <numerusform>%n own day of clients</numerusform>
            <numerusform>%n own days of clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name day(s)</source>
        <translation>
            <numerusform>%n name day</numerusform>
            <numerusform>%n name days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to {file}: %n entries.</source>
        <translation>
            <numerusform>Exported to {file}: %n entry.</numerusform>
            <numerusform>Exported to {file}: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are brought in.</source>
        <translation>
            <numerusform>%n day is brought in.</numerusform>
            <numerusform>%n days are brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsSay</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) issued.</source>
        <translation>
            <numerusform>%n card issued.</numerusform>
            <numerusform>%n cards issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) issued and safe, but not drawn yet.</source>
        <translation>
            <numerusform>%n card issued and safe, but not drawn yet.</numerusform>
            <numerusform>%n cards issued and safe, but not drawn yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientFace</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientFacts</name>
    <message numerus="yes">
        <source>card {number}; %n more share the account</source>
        <translation>
            <numerusform>card {number}; %n more shares the account</numerusform>
            <numerusform>card {number}; %n more share the account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>card {number}; %n more with own accounts</source>
        <translation>
            <numerusform>card {number}; %n more with an own account</numerusform>
            <numerusform>card {number}; %n more with own accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientFilter</name>
    <message numerus="yes">
        <source>Birthday within %n day(s)</source>
        <translation>
            <numerusform>Birthday within %n day</numerusform>
            <numerusform>Birthday within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A child of %n year(s)</source>
        <translation>
            <numerusform>A child of %n year</numerusform>
            <numerusform>A child of %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <translation>
            <numerusform>Not seen for %n day</numerusform>
            <numerusform>Not seen for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>The import was taken back: %n client(s) gone.</source>
        <translation>
            <numerusform>The import was taken back: %n client gone.</numerusform>
            <numerusform>The import was taken back: %n clients gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to {file}: %n client(s).</source>
        <translation>
            <numerusform>Exported to {file}: %n client.</numerusform>
            <numerusform>Exported to {file}: %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) back from the archive.</source>
        <translation>
            <numerusform>%n client is back from the archive.</numerusform>
            <numerusform>%n clients are back from the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in the archive. Cards and bonuses stay.</source>
        <translation>
            <numerusform>%n client is in the archive. Cards and bonuses stay.</numerusform>
            <numerusform>%n clients are in the archive. Cards and bonuses stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a tag to %n client(s)</source>
        <translation>
            <numerusform>Add a tag to %n client</numerusform>
            <numerusform>Add a tag to %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have the tag “{tag}” now.</source>
        <translation>
            <numerusform>%n client has the tag “{tag}” now.</numerusform>
            <numerusform>%n clients have the tag “{tag}” now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) recorded after this copy will be missing.</source>
        <translation>
            <numerusform>%n operation recorded after this copy will be missing.</numerusform>
            <numerusform>%n operations recorded after this copy will be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>The file itself is damaged in %n place(s). Restore the last good copy.</source>
        <translation>
            <numerusform>The file itself is damaged in %n place. Restore the last good copy.</numerusform>
            <numerusform>The file itself is damaged in %n places. Restore the last good copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) point to something that is not there any more.</source>
        <translation>
            <numerusform>%n record points to something that is not there any more.</numerusform>
            <numerusform>%n records point to something that is not there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guard(s) of the ledger are missing: the file was changed with another program.</source>
        <translation>
            <numerusform>%n guard of the ledger is missing: the file was changed with another program.</numerusform>
            <numerusform>%n guards of the ledger are missing: the file was changed with another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strange guard(s) stand in the file: it was changed with another program.</source>
        <translation>
            <numerusform>%n strange guard stands in the file: it was changed with another program.</numerusform>
            <numerusform>%n strange guards stand in the file: it was changed with another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file’s structure are missing: it was changed with another program.</source>
        <translation>
            <numerusform>%n part of the file’s structure is missing: it was changed with another program.</numerusform>
            <numerusform>%n parts of the file’s structure are missing: it was changed with another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strange part(s) stand in the file’s structure: it was changed with another program.</source>
        <translation>
            <numerusform>%n strange part stands in the file’s structure: it was changed with another program.</numerusform>
            <numerusform>%n strange parts stand in the file’s structure: it was changed with another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file’s structure were changed with another program.</source>
        <translation>
            <numerusform>%n part of the file’s structure was changed with another program.</numerusform>
            <numerusform>%n parts of the file’s structure were changed with another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not what was recorded: whose they are, or their turnover at the start.</source>
        <translation>
            <numerusform>%n account is not what was recorded: whose it is, or its turnover at the start.</numerusform>
            <numerusform>%n accounts are not what was recorded: whose they are, or their turnover at the start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are not what was recorded: their account, kind, state or days.</source>
        <translation>
            <numerusform>%n card is not what was recorded: its account, kind, state or days.</numerusform>
            <numerusform>%n cards are not what was recorded: their account, kind, state or days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the loyalty rules are not what was recorded.</source>
        <translation>
            <numerusform>%n version of the loyalty rules is not what was recorded.</numerusform>
            <numerusform>%n versions of the loyalty rules are not what was recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of cards, accounts and rules were changed in %n place(s).</source>
        <translation>
            <numerusform>The records of cards, accounts and rules were changed in %n place.</numerusform>
            <numerusform>The records of cards, accounts and rules were changed in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gift(s) of bonuses are booked and not noted as given: they could be given again.</source>
        <translation>
            <numerusform>%n gift of bonuses is booked and not noted as given: it could be given again.</numerusform>
            <numerusform>%n gifts of bonuses are booked and not noted as given: they could be given again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gift(s) of bonuses are noted as given and are not booked so.</source>
        <translation>
            <numerusform>%n gift of bonuses is noted as given and is not booked so.</numerusform>
            <numerusform>%n gifts of bonuses are noted as given and are not booked so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) of bonuses do not equal what was booked on them.</source>
        <translation>
            <numerusform>%n portion of bonuses does not equal what was booked on it.</numerusform>
            <numerusform>%n portions of bonuses do not equal what was booked on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The debt of %n account(s) does not equal what was booked on it.</source>
        <translation>
            <numerusform>The debt of %n account does not equal what was booked on it.</numerusform>
            <numerusform>The debts of %n accounts do not equal what was booked on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The turnover of %n account(s) does not equal its purchases.</source>
        <translation>
            <numerusform>The turnover of %n account does not equal its purchases.</numerusform>
            <numerusform>The turnovers of %n accounts do not equal their purchases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The count or the sum of purchases kept ready for %n client(s) is wrong.</source>
        <translation>
            <numerusform>The purchases kept ready for %n client do not equal what was recorded.</numerusform>
            <numerusform>The purchases kept ready for %n clients do not equal what was recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The days of purchase kept ready for %n client(s), or their rhythm, are wrong.</source>
        <translation>
            <numerusform>The days of purchase kept ready for %n client, or the rhythm, are wrong.</numerusform>
            <numerusform>The days of purchase kept ready for %n clients, or their rhythm, are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bonuses of %n operation(s) do not add up.</source>
        <translation>
            <numerusform>The bonuses of %n operation do not add up.</numerusform>
            <numerusform>The bonuses of %n operations do not add up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) belong to no operation.</source>
        <translation>
            <numerusform>%n booking belongs to no operation.</numerusform>
            <numerusform>%n bookings belong to no operation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before %n operation(s) another one is missing: it was removed.</source>
        <translation>
            <numerusform>Before %n operation another one is missing: it was removed.</numerusform>
            <numerusform>Before %n operations others are missing: they were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n purchase(s) do not add up to the purchase.</source>
        <translation>
            <numerusform>The lines of %n purchase do not add up to the purchase.</numerusform>
            <numerusform>The lines of %n purchases do not add up to the purchases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More was returned of %n purchase(s) than was bought.</source>
        <translation>
            <numerusform>More was returned of %n purchase than was bought.</numerusform>
            <numerusform>More was returned of %n purchases than was bought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What gift cards paid does not equal %n purchase(s) paid with them.</source>
        <translation>
            <numerusform>What gift cards paid does not equal %n purchase paid with them.</numerusform>
            <numerusform>What gift cards paid does not equal %n purchases paid with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) joined to another one still hold something.</source>
        <translation>
            <numerusform>%n account joined to another one still holds something.</numerusform>
            <numerusform>%n accounts joined to others still hold something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain of operations is broken in %n place(s): recorded operations were changed.</source>
        <translation>
            <numerusform>The chain of operations is broken in %n place: recorded operations were changed.</numerusform>
            <numerusform>The chain of operations is broken in %n places: recorded operations were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) cannot be found by the search. Open and save their files.</source>
        <translation>
            <numerusform>%n client cannot be found by the search. Open and save the client’s file.</numerusform>
            <numerusform>%n clients cannot be found by the search. Open and save their files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) are not as they must be: {code}.</source>
        <translation>
            <numerusform>%n other thing is not as it must be: {code}.</numerusform>
            <numerusform>%n other things are not as they must be: {code}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of clients were not found: {names}.</source>
        <translation>
            <numerusform>%n file of clients was not found: {names}.</numerusform>
            <numerusform>%n files of clients were not found: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of clients were not found, among them {names}.</source>
        <translation>
            <numerusform>%n file of clients was not found, among them {names}.</numerusform>
            <numerusform>%n files of clients were not found, among them {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayAbout</name>
    <message numerus="yes">
        <source>%n day(s) without a purchase, usually {usual}</source>
        <translation>
            <numerusform>%n day without a purchase, usually {usual}</numerusform>
            <numerusform>%n days without a purchase, usually {usual}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPaper</name>
    <message numerus="yes">
        <source>and %n more in the program</source>
        <translation>
            <numerusform>and %n more in the program</numerusform>
            <numerusform>and %n more in the program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayTotals</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of this day undone</source>
        <translation>
            <numerusform>%n operation of this day undone</numerusform>
            <numerusform>%n operations of this day undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these entered on a later day: {sum}</source>
        <translation>
            <numerusform>%n of these entered on a later day: {sum}</numerusform>
            <numerusform>%n of these entered on a later day: {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gift card sale(s)</source>
        <translation>
            <numerusform>%n gift card sale</numerusform>
            <numerusform>%n gift card sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <translation>
            <numerusform>turns %n</numerusform>
            <numerusform>turns %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>%n client selected</numerusform>
            <numerusform>%n clients selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoublesBox</name>
    <message numerus="yes">
        <source>%n line(s) about people who may be known</source>
        <translation>
            <numerusform>%n line about somebody who may be known</numerusform>
            <numerusform>%n lines about people who may be known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which follow the rule</source>
        <translation>
            <numerusform>and %n more, which follows the rule</numerusform>
            <numerusform>and %n more, which follow the rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message numerus="yes">
        <source>Not saved yet: %n field(s) are to be put right.</source>
        <translation>
            <numerusform>Not saved yet: %n field is to be put right.</numerusform>
            <numerusform>Not saved yet: %n fields are to be put right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new guest(s) on the list.</source>
        <translation>
            <numerusform>%n new guest on the list.</numerusform>
            <numerusform>%n new guests on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n come</source>
        <translation>
            <numerusform>{name}: %n person</numerusform>
            <numerusform>{name}: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn: %n ticket(s). Print them now.</source>
        <translation>
            <numerusform>Drawn: %n ticket. Print it now.</numerusform>
            <numerusform>Drawn: %n tickets. Print them now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message numerus="yes">
        <source>Closed from {first} to {last}: %n day(s).</source>
        <translation>
            <numerusform>Closed from {first} to {last}: %n day.</numerusform>
            <numerusform>Closed from {first} to {last}: %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message numerus="yes">
        <source>and %n more, all of them in the saved file</source>
        <translation>
            <numerusform>and %n more, in the saved file</numerusform>
            <numerusform>and %n more, all of them in the saved file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message numerus="yes">
        <source>%n day(s) before and after are held against each other.</source>
        <translation>
            <numerusform>%n day before and after is compared.</numerusform>
            <numerusform>%n days before and after are compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came.</source>
        <translation>
            <numerusform>%n came.</numerusform>
            <numerusform>%n came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) handed over, worth up to {sum}.</source>
        <translation>
            <numerusform>%n prize handed over, worth up to {sum}.</numerusform>
            <numerusform>%n prizes handed over, worth up to {sum}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden gift(s) went out.</source>
        <translation>
            <numerusform>%n hidden gift went out.</numerusform>
            <numerusform>%n hidden gifts went out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePresenter</name>
    <message numerus="yes">
        <source>Checked {ago}: %n thing(s) are not as they must be.</source>
        <translation>
            <numerusform>Checked {ago}: %n thing is not as it must be.</numerusform>
            <numerusform>Checked {ago}: %n things are not as they must be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftsCard</name>
    <message numerus="yes">
        <source>Show %n more that were given</source>
        <translation>
            <numerusform>Show %n more that was given</numerusform>
            <numerusform>Show %n more that were given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message numerus="yes">
        <source>%n occasion(s) today</source>
        <translation>
            <numerusform>%n occasion today</numerusform>
            <numerusform>%n occasions today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more client(s)</source>
        <translation>
            <numerusform>And %n more client</numerusform>
            <numerusform>And %n more clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still to be greeted</source>
        <translation>
            <numerusform>%n of them still to be greeted</numerusform>
            <numerusform>%n of them still to be greeted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message numerus="yes">
        <source>%n guest(s) on the list</source>
        <translation>
            <numerusform>%n guest on the list</numerusform>
            <numerusform>%n guests on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will come</source>
        <translation>
            <numerusform>%n will come</numerusform>
            <numerusform>%n will come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>{title}: %n came</source>
        <translation>
            <numerusform>{title}: %n person came</numerusform>
            <numerusform>{title}: %n people came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolidayDetail</name>
    <message numerus="yes">
        <source>Loved by %n of your people</source>
        <translation>
            <numerusform>Loved by %n of your people</numerusform>
            <numerusform>Loved by %n of your people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolidayRules</name>
    <message numerus="yes">
        <source>%n day(s) after Orthodox Easter</source>
        <translation>
            <numerusform>%n day after Orthodox Easter</numerusform>
            <numerusform>%n days after Orthodox Easter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Western Easter</source>
        <translation>
            <numerusform>%n day after Western Easter</numerusform>
            <numerusform>%n days after Western Easter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Orthodox Easter</source>
        <translation>
            <numerusform>%n day before Orthodox Easter</numerusform>
            <numerusform>%n days before Orthodox Easter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Western Easter</source>
        <translation>
            <numerusform>%n day before Western Easter</numerusform>
            <numerusform>%n days before Western Easter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message numerus="yes">
        <source>%n day(s) to bring in</source>
        <translation>
            <numerusform>%n day to bring in</numerusform>
            <numerusform>%n days to bring in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>The purchases were taken back: %n gone.</source>
        <translation>
            <numerusform>The purchases were taken back: %n gone.</numerusform>
            <numerusform>The purchases were taken back: %n gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) stay: they were returned or moved since.</source>
        <translation>
            <numerusform>%n purchase stays: it was returned or moved since.</numerusform>
            <numerusform>%n purchases stay: they were returned or moved since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KinRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateSay</name>
    <message numerus="yes">
        <source>%n purchase(s) recorded.</source>
        <translation>
            <numerusform>%n purchase recorded.</numerusform>
            <numerusform>%n purchases recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not recorded; each says why. What is typed there is kept.</source>
        <translation>
            <numerusform>%n line is not recorded; it says why. What is typed there is kept.</numerusform>
            <numerusform>%n lines are not recorded; each says why. What is typed there is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not recorded yet. F9 records them; closing once more drops them.</source>
        <translation>
            <numerusform>%n line is not recorded yet. F9 records it; closing once more drops it.</numerusform>
            <numerusform>%n lines are not recorded yet. F9 records them; closing once more drops them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateWindow</name>
    <message numerus="yes">
        <source>Record %n purchase(s)</source>
        <translation>
            <numerusform>Record %n purchase</numerusform>
            <numerusform>Record %n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message numerus="yes">
        <source>Send %n letter(s)</source>
        <translation>
            <numerusform>Send %n letter</numerusform>
            <numerusform>Send %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n</source>
        <translation>
            <numerusform>Left out: %n</numerusform>
            <numerusform>Left out: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPresenter</name>
    <message numerus="yes">
        <source>Taken back: %n letter(s).</source>
        <translation>
            <numerusform>Taken back: %n letter.</numerusform>
            <numerusform>Taken back: %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) go out in a moment.</source>
        <translation>
            <numerusform>%n letter goes out in a moment.</numerusform>
            <numerusform>%n letters go out in a moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Love {holiday} ({day}): %n client(s)</source>
        <translation>
            <numerusform>Loves {holiday} ({day}): %n client</numerusform>
            <numerusform>Love {holiday} ({day}): %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guests of {title} ({day}): %n client(s)</source>
        <translation>
            <numerusform>Guests of {title} ({day}): %n client</numerusform>
            <numerusform>Guests of {title} ({day}): %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListImportPage</name>
    <message numerus="yes">
        <source>%n line(s) read. Nothing is written yet.</source>
        <translation>
            <numerusform>%n line read. Nothing is written yet.</numerusform>
            <numerusform>%n lines read. Nothing is written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not taken</source>
        <translation>
            <numerusform>%n value not taken</numerusform>
            <numerusform>%n values not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>The import added %n client(s)</source>
        <translation>
            <numerusform>The import added %n client</numerusform>
            <numerusform>The import added %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the archive</source>
        <translation>
            <numerusform>%n in the archive</numerusform>
            <numerusform>%n in the archive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>Sent: %n letter(s).</source>
        <translation>
            <numerusform>Sent: %n letter.</numerusform>
            <numerusform>Sent: %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %n.</source>
        <translation>
            <numerusform>Not sent: %n.</numerusform>
            <numerusform>Not sent: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be tried again later: %n.</source>
        <translation>
            <numerusform>Will be tried again later: %n.</numerusform>
            <numerusform>Will be tried again later: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether they went: %n.</source>
        <translation>
            <numerusform>Nobody knows whether it went: %n.</numerusform>
            <numerusform>Nobody knows whether they went: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) may have gone or not: look into it.</source>
        <translation>
            <numerusform>%n letter may have gone or not: look into it.</numerusform>
            <numerusform>%n letters may have gone or not: look into it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait to be sent.</source>
        <translation>
            <numerusform>%n letter waits to be sent.</numerusform>
            <numerusform>%n letters wait to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesPresenter</name>
    <message numerus="yes">
        <source>Letters go out: %n done …</source>
        <translation>
            <numerusform>Letters go out: %n done …</numerusform>
            <numerusform>Letters go out: %n done …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s), the last one on {moment}</source>
        <translation>
            <numerusform>%n operation, the last one on {moment}</numerusform>
            <numerusform>%n operations, the last one on {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of clients</source>
        <translation>
            <numerusform>%n file of clients</numerusform>
            <numerusform>%n files of clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>The computer’s clock went ahead by %n day(s). Until the date is confirmed no bonuses expire.</source>
        <translation>
            <numerusform>The computer’s clock went ahead by %n day. Until the date is confirmed no bonuses expire.</numerusform>
            <numerusform>The computer’s clock went ahead by %n days. Until the date is confirmed no bonuses expire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message numerus="yes">
        <source>{name}, turned %n</source>
        <translation>
            <numerusform>{name}, turned %n</numerusform>
            <numerusform>{name}, turned %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, turns %n</source>
        <translation>
            <numerusform>{name}, turns %n</numerusform>
            <numerusform>{name}, turns %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Favourite holiday of %n client(s)</source>
        <translation>
            <numerusform>Favourite holiday of %n client</numerusform>
            <numerusform>Favourite holiday of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last visit</source>
        <translation>
            <numerusform>%n day since the last visit</numerusform>
            <numerusform>%n days since the last visit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationsCard</name>
    <message numerus="yes">
        <source>%n purchase(s) today</source>
        <translation>
            <numerusform>%n purchase today</numerusform>
            <numerusform>%n purchases today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsPage</name>
    <message numerus="yes">
        <source>%n pair(s). Nothing is changed before you say so.</source>
        <translation>
            <numerusform>%n pair. Nothing is changed before you say so.</numerusform>
            <numerusform>%n pairs. Nothing is changed before you say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message numerus="yes">
        <source>%n new client(s)</source>
        <translation>
            <numerusform>%n new client</numerusform>
            <numerusform>%n new clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastJournals</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed before</source>
        <translation>
            <numerusform>%n typed before</numerusform>
            <numerusform>%n typed before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message numerus="yes">
        <source>Hidden in one of %n purchases: {gift}.</source>
        <translation>
            <numerusform>Hidden in every purchase: {gift}.</numerusform>
            <numerusform>Hidden in one of %n purchases: {gift}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n of them.</source>
        <translation>
            <numerusform>There is %n of them.</numerusform>
            <numerusform>There are %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>purchase(s)</source>
        <translation>
            <numerusform>purchase</numerusform>
            <numerusform>purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>A card is valid for %n month(s).</source>
        <translation>
            <numerusform>A card is valid for %n month.</numerusform>
            <numerusform>A card is valid for %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {sum} of purchases within %n month(s), the till offers the card “{kind}”.</source>
        <translation>
            <numerusform>From {sum} of purchases within %n month, the till offers the card “{kind}”.</numerusform>
            <numerusform>From {sum} of purchases within %n months, the till offers the card “{kind}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One card earns bonuses up to %n time(s) a day.</source>
        <translation>
            <numerusform>One card earns bonuses up to %n time a day.</numerusform>
            <numerusform>One card earns bonuses up to %n times a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One card pays with bonuses up to %n time(s) a day.</source>
        <translation>
            <numerusform>One card pays with bonuses up to %n time a day.</numerusform>
            <numerusform>One card pays with bonuses up to %n times a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n card(s) ticked.</source>
        <translation>
            <numerusform>%n card ticked.</numerusform>
            <numerusform>%n cards ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n occasion(s) today</source>
        <translation>
            <numerusform>%n occasion today</numerusform>
            <numerusform>%n occasions today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the list</source>
        <translation>
            <numerusform>and %n more in the list</numerusform>
            <numerusform>and %n more in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next 7 days: %n occasion(s)</source>
        <translation>
            <numerusform>In the next 7 days: %n occasion</numerusform>
            <numerusform>In the next 7 days: %n occasions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed on {days}: %n occasion(s)</source>
        <translation>
            <numerusform>Missed on {days}: %n occasion</numerusform>
            <numerusform>Missed on {days}: %n occasions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message numerus="yes">
        <source>%n day(s) without a purchase</source>
        <translation>
            <numerusform>%n day without a purchase</numerusform>
            <numerusform>%n days without a purchase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in a year</source>
        <translation>
            <numerusform>%n visit in a year</numerusform>
            <numerusform>%n visits in a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>It is given out no more already. %n card(s) of this kind go on, so it stays.</source>
        <translation>
            <numerusform>It is given out no more already. %n card of this kind goes on, so it stays.</numerusform>
            <numerusform>It is given out no more already. %n cards of this kind go on, so it stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of this kind are given out, so it stays. It can be given out no more.</source>
        <translation>
            <numerusform>%n card of this kind is given out, so it stays. It can be given out no more.</numerusform>
            <numerusform>%n cards of this kind are given out, so it stays. It can be given out no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>{product}, %n card(s)</source>
        <translation>
            <numerusform>{product}, %n card</numerusform>
            <numerusform>{product}, %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plain A4 to be cut, %n card(s)</source>
        <translation>
            <numerusform>Plain A4 to be cut, %n card</numerusform>
            <numerusform>Plain A4 to be cut, %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StripPresenter</name>
    <message numerus="yes">
        <source>%n line(s), {sum}: {sums}</source>
        <translation>
            <numerusform>%n line, {sum}: {sums}</numerusform>
            <numerusform>%n lines, {sum}: {sums}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>No copy elsewhere for %n day(s)</source>
        <translation>
            <numerusform>No copy elsewhere for %n day</numerusform>
            <numerusform>No copy elsewhere for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message numerus="yes">
        <source>{first} – {last}: not one of %n purchase(s) can be tried with these rules.</source>
        <translation>
            <numerusform>{first} – {last}: the %n purchase cannot be tried with these rules.</numerusform>
            <numerusform>{first} – {last}: not one of %n purchases can be tried with these rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} – {last}: not one of %n purchase(s) would differ.</source>
        <translation>
            <numerusform>{first} – {last}: the one purchase would not differ.</numerusform>
            <numerusform>{first} – {last}: not one of %n purchases would differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} – {last}: {differing} of %n purchase(s) would differ.</source>
        <translation>
            <numerusform>{first} – {last}: {differing} of %n purchase would differ.</numerusform>
            <numerusform>{first} – {last}: {differing} of %n purchases would differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would have got more: {sum} in all.</source>
        <translation>
            <numerusform>%n client would have got more: {sum} in all.</numerusform>
            <numerusform>%n clients would have got more: {sum} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would have got less: {sum} in all.</source>
        <translation>
            <numerusform>%n client would have got less: {sum} in all.</numerusform>
            <numerusform>%n clients would have got less: {sum} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>purchases: %n</source>
        <translation>
            <numerusform>purchases: %n</numerusform>
            <numerusform>purchases: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>returns: %n</source>
        <translation>
            <numerusform>returns: %n</numerusform>
            <numerusform>returns: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>undone: %n</source>
        <translation>
            <numerusform>undone: %n</numerusform>
            <numerusform>undone: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>corrections: %n</source>
        <translation>
            <numerusform>corrections: %n</numerusform>
            <numerusform>corrections: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>purchases given to a card: %n</source>
        <translation>
            <numerusform>purchases given to a card: %n</numerusform>
            <numerusform>purchases given to a card: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other: %n</source>
        <translation>
            <numerusform>other: %n</numerusform>
            <numerusform>other: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trial does without %n purchase(s) for {sum}, of {all} in all: with these rules the till would refuse them, for a department or a card that is no longer good.</source>
        <translation>
            <numerusform>The trial does without %n purchase for {sum}, of {all} in all: with these rules the till would refuse it, for a department or a card that is no longer good.</numerusform>
            <numerusform>The trial does without %n purchases for {sum}, of {all} in all: with these rules the till would refuse them, for a department or a card that is no longer good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialResult</name>
    <message numerus="yes">
        <source>{kind} · %n purchase(s)</source>
        <translation>
            <numerusform>{kind} · %n purchase</numerusform>
            <numerusform>{kind} · %n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message numerus="yes">
        <source>%n return(s) of it are undone, too: {sums}.</source>
        <translation>
            <numerusform>%n return of it is undone, too: {sums}.</numerusform>
            <numerusform>%n returns of it are undone, too: {sums}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n sign</numerusform>
            <numerusform>%n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in this one</source>
        <translation>
            <numerusform>%n left in this one</numerusform>
            <numerusform>%n left in this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
