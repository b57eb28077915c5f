<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n more rows: {reason}</source>
        <translation>
            <numerusform>1 more row: {reason}</numerusform>
            <numerusform>%n more rows: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n rows of {file} can be used, and it is not read on</source>
        <translation>
            <numerusform>The first row of {file} cannot be used, and it is not read on</numerusform>
            <numerusform>None of the first %n rows of {file} can be used, and it is not read on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of {file} can be used</source>
        <translation>
            <numerusform>The only row of {file} cannot be used</numerusform>
            <numerusform>None of the %n rows of {file} can be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures missing: {what}</source>
        <translation>
            <numerusform>Picture missing: {what}</numerusform>
            <numerusform>Pictures missing: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pictures are not copied.</source>
        <translation>
            <numerusform>1 more picture is not copied.</numerusform>
            <numerusform>%n more pictures are not copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed here</source>
        <comment>guides</comment>
        <translation>
            <numerusform>1 changed here</numerusform>
            <numerusform>%n changed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted here</source>
        <comment>guides</comment>
        <translation>
            <numerusform>1 deleted here</numerusform>
            <numerusform>%n deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in its files</source>
        <comment>guides</comment>
        <translation>
            <numerusform>1 no longer in its files</numerusform>
            <numerusform>%n no longer in its files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} are no longer in its file.</source>
        <translation>
            <numerusform>A guide of {source} is no longer in its file.</numerusform>
            <numerusform>%n guides of {source} are no longer in its file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these guides are also in {source}, for the same devices under the same titles.</source>
        <translation>
            <numerusform>1 of these guides is also in {source}, for the same devices under the same titles.</numerusform>
            <numerusform>%n of these guides are also in {source}, for the same devices under the same titles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>1 rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files with an error</source>
        <translation>
            <numerusform>1 file with an error</numerusform>
            <numerusform>%n files with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides new</source>
        <translation>
            <numerusform>1 guide new</numerusform>
            <numerusform>%n guides new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>guides</comment>
        <translation>
            <numerusform>1 new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>guides</comment>
        <translation>
            <numerusform>1 changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>guides</comment>
        <translation>
            <numerusform>1 unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes new</source>
        <translation>
            <numerusform>1 code new</numerusform>
            <numerusform>%n codes new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>codes</comment>
        <translation>
            <numerusform>1 changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>codes</comment>
        <translation>
            <numerusform>1 unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>1 file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import of {what} was interrupted; %n of its guides are in.</source>
        <translation>
            <numerusform>An import of {what} was interrupted; 1 of its guides is in.</numerusform>
            <numerusform>An import of {what} was interrupted; %n of its guides are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>1 line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that are not of guides were left out: {endings}.</source>
        <translation>
            <numerusform>A file that is not of guides was left out: {endings}.</numerusform>
            <numerusform>%n files that are not of guides were left out: {endings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links to other folders were not followed.</source>
        <translation>
            <numerusform>A link to another folder was not followed.</numerusform>
            <numerusform>%n links to other folders were not followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: {why}, %n times.</source>
        <translation>
            <numerusform>iFixit cannot be asked: {why}, 1 time.</numerusform>
            <numerusform>iFixit cannot be asked: {why}, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iFixit cannot be asked: the server wants to be left alone for %n minutes.</source>
        <translation>
            <numerusform>iFixit cannot be asked: the server wants to be left alone for 1 minute.</numerusform>
            <numerusform>iFixit cannot be asked: the server wants to be left alone for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and 1 more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kinds} and %n more kinds</source>
        <translation>
            <numerusform>{kinds} and 1 more kind</numerusform>
            <numerusform>{kinds} and %n more kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n reports of faults</source>
        <translation>
            <numerusform>more than 1 report of faults</numerusform>
            <numerusform>more than %n reports of faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of faults</source>
        <translation>
            <numerusform>1 report of faults</numerusform>
            <numerusform>%n reports of faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: the sheets {names}, without a title column.</source>
        <translation>
            <numerusform>Not used: the sheet {names}, without a title column.</numerusform>
            <numerusform>Not used: the sheets {names}, without a title column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n rows of sums ({places}).</source>
        <translation>
            <numerusform>Left out: a row of sums ({places}).</numerusform>
            <numerusform>Left out: %n rows of sums ({places}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: the hidden sheets {names}.</source>
        <translation>
            <numerusform>Not used: the hidden sheet {names}.</numerusform>
            <numerusform>Not used: the hidden sheets {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n pictures that lie on the sheets; name the files of pictures in a column instead.</source>
        <translation>
            <numerusform>Not used: a picture that lies on the sheets; name the files of pictures in a column instead.</numerusform>
            <numerusform>Not used: %n pictures that lie on the sheets; name the files of pictures in a column instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the archive</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>1 in the archive</numerusform>
            <numerusform>%n in the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>1 device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>1 category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And 1 more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was taken back: %n guides are as they were before.</source>
        <translation>
            <numerusform>It was taken back: 1 guide is as it was before.</numerusform>
            <numerusform>It was taken back: %n guides are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>1 row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows; the first is {place}: {reason}.</source>
        <translation>
            <numerusform>1 row; it is {place}: {reason}.</numerusform>
            <numerusform>%n rows; the first is {place}: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} removed.</source>
        <translation>
            <numerusform>1 guide of {source} removed.</numerusform>
            <numerusform>%n guides of {source} removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides replaced those of {source}.</source>
        <translation>
            <numerusform>1 guide replaced those of {source}.</numerusform>
            <numerusform>%n guides replaced those of {source}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides back as before.</source>
        <translation>
            <numerusform>1 guide back as before.</numerusform>
            <numerusform>%n guides back as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {source} back.</source>
        <translation>
            <numerusform>1 guide of {source} back.</numerusform>
            <numerusform>%n guides of {source} back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides of {new} are now those of {old}.</source>
        <translation>
            <numerusform>1 guide of {new} are now those of {old}.</numerusform>
            <numerusform>%n guides of {new} are now those of {old}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n guides.</source>
        <translation>
            <numerusform>Taken back: 1 guide.</numerusform>
            <numerusform>Taken back: %n guides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n guides from {origin}</source>
        <translation>
            <numerusform>{title}: 1 guide from {origin}</numerusform>
            <numerusform>{title}: %n guides from {origin}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n guides.</source>
        <translation>
            <numerusform>Removed 1 guide.</numerusform>
            <numerusform>Removed %n guides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in several folders</source>
        <translation>
            <numerusform>1 file in several folders</numerusform>
            <numerusform>%n files in several folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder}</source>
        <translation>
            <numerusform>1 file in {folder}</numerusform>
            <numerusform>%n files in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: {columns} and %n more.</source>
        <translation>
            <numerusform>Not used: {columns} and 1 more.</numerusform>
            <numerusform>Not used: {columns} and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n guides to {to}.</source>
        <translation>
            <numerusform>Wrote 1 guide to {to}.</numerusform>
            <numerusform>Wrote %n guides to {to}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guides</source>
        <translation>
            <numerusform>1 guide</numerusform>
            <numerusform>%n guides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did you mean {possibility}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Got unexpected extra argument ({args})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Option {name!r} requires an argument.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value!r} is not {choice}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value!r} does not match the format {format}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words: {words}</source>
        <translation>
            <numerusform>word: {words}</numerusform>
            <numerusform>words: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>%n cause</numerusform>
            <numerusform>%n causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other guides</source>
        <translation>
            <numerusform>%n other guide</numerusform>
            <numerusform>%n other guides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that was understood</source>
        <translation>
            <numerusform>Show %n more that was understood</numerusform>
            <numerusform>Show %n more that was understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n pictures)</source>
        <translation>
            <numerusform>(%n picture)</numerusform>
            <numerusform>(%n pictures)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{question} (%n more to ask for)</source>
        <translation>
            <numerusform>{question} (%n more to ask for)</numerusform>
            <numerusform>{question} (%n more to ask for)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n pictures from the net</source>
        <translation>
            <numerusform>Fetch %n picture from the net</numerusform>
            <numerusform>Fetch %n pictures from the net</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n device has “{text}” in its name. Until one is chosen, all are searched.</numerusform>
            <numerusform>%n devices have “{text}” in their names. Until one is chosen, all are searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n category has “{text}” in its name. Until one is chosen, all are searched.</numerusform>
            <numerusform>%n categories have “{text}” in their names. Until one is chosen, all are searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages have “{text}” in their names. Until one is chosen, all are searched.</source>
        <translation>
            <numerusform>%n language has “{text}” in its name. Until one is chosen, all are searched.</numerusform>
            <numerusform>%n languages have “{text}” in their names. Until one is chosen, all are searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other guides listed</source>
        <translation>
            <numerusform>%n other guide listed</numerusform>
            <numerusform>%n other guides listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{listed} of %n guides</source>
        <translation>
            <numerusform>{listed} of %n guide</numerusform>
            <numerusform>{listed} of %n guides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{embedded} of %n guides indexed</source>
        <translation>
            <numerusform>{embedded} of %n guides indexed</numerusform>
            <numerusform>{embedded} of %n guides indexed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saves %n minutes in the mean on the way to the repair.</source>
        <translation>
            <numerusform>Saves %n minute in the mean on the way to the repair.</numerusform>
            <numerusform>Saves %n minutes in the mean on the way to the repair.</numerusform>
        </translation>
    </message>
</context>
</TS>
