<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>GroupCard</name>
    <message numerus="yes">
        <source>%n person(s) today</source>
        <translation>
            <numerusform>%n person today</numerusform>
            <numerusform>%n people today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) to greet</source>
        <translation>
            <numerusform>%n client to greet</numerusform>
            <numerusform>%n clients to greet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n line(s) read. Nothing is written yet.</source>
        <translation>
            <numerusform>%n line read. Nothing is written yet.</numerusform>
            <numerusform>%n lines read. Nothing is written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read. Everything else is in the client file.</source>
        <translation>
            <numerusform>%n line read. Everything else is in the client file.</numerusform>
            <numerusform>%n lines read. Everything else is in the client file.</numerusform>
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
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
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
        <source>It is the day of %n person(s)</source>
        <translation>
            <numerusform>It is the day of %n person</numerusform>
            <numerusform>It is the day of %n people</numerusform>
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
    <name>SettingsPresenter</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they must be. Keep the last copy and ask for help.</source>
        <translation>
            <numerusform>%n thing is not as it must be. Keep the last copy and ask for help.</numerusform>
            <numerusform>%n things are not as they must be. Keep the last copy and ask for help.</numerusform>
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
    <name>TimelineCard</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>and %n earlier one</numerusform>
            <numerusform>and %n earlier ones</numerusform>
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
</TS>
