<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RefusalsLeft</name>
    <message numerus="yes">
        <source>%n more refusal(s) and the tests stop, so that the server does not lock you out.</source>
        <translation>
            <numerusform>One more refusal and the tests stop, so that the server does not lock you out.</numerusform>
            <numerusform>%n more refusals and the tests stop, so that the server does not lock you out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickNotice</name>
    <message numerus="yes">
        <source>%n file(s) on it are not part of it.</source>
        <translation>
            <numerusform>%n file on it is not part of it.</numerusform>
            <numerusform>%n files on it are not part of it.</numerusform>
        </translation>
    </message>
</context>
</TS>
