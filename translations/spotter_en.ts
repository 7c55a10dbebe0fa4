<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActionHead</name>
    <message numerus="yes">
        <source>%1 has the shape %2, which does not fit %n inputs and its bias</source>
        <translation>
            <numerusform>%1 has the shape %2, which does not fit %n input and its bias</numerusform>
            <numerusform>%1 has the shape %2, which does not fit %n inputs and its bias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its last layer has %n outputs, not three</source>
        <translation>
            <numerusform>its last layer has %n output, not three</numerusform>
            <numerusform>its last layer has %n outputs, not three</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message numerus="yes">
        <source>%n layers changed</source>
        <translation>
            <numerusform>%n layer changed</numerusform>
            <numerusform>%n layers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tensors replaced</source>
        <translation>
            <numerusform>%n tensor replaced</numerusform>
            <numerusform>%n tensors replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipCommand</name>
    <message numerus="yes">
        <source>%1: %2 to %3, %n frame(s)</source>
        <translation>
            <numerusform>%1: %2 to %3, %n frame</numerusform>
            <numerusform>%1: %2 to %3, %n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them encoded again</source>
        <translation>
            <numerusform>%n of them encoded again</numerusform>
            <numerusform>%n of them encoded again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipOrder</name>
    <message numerus="yes">
        <source>Face blurred in %1 of %n frame(s): look through the clip before you send it</source>
        <translation>
            <numerusform>Face blurred in %1 of %n frame: look through the clip before you send it</numerusform>
            <numerusform>Face blurred in %1 of %n frames: look through the clip before you send it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message numerus="yes">
        <source>That&apos;s %n.</source>
        <translation>
            <numerusform>That&apos;s %n.</numerusform>
            <numerusform>That&apos;s %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n – keep going.</source>
        <translation>
            <numerusform>%n – keep going.</numerusform>
            <numerusform>%n – keep going.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n done.</numerusform>
            <numerusform>%n done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so far, %1 seconds each – keep going.</source>
        <translation>
            <numerusform>%n so far, %1 seconds each – keep going.</numerusform>
            <numerusform>%n so far, %1 seconds each – keep going.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are at %n. Keep breathing.</source>
        <translation>
            <numerusform>You are at %n. Keep breathing.</numerusform>
            <numerusform>You are at %n. Keep breathing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now – stay with this rhythm.</source>
        <translation>
            <numerusform>%n now – stay with this rhythm.</numerusform>
            <numerusform>%n now – stay with this rhythm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set done: %n repetitions, %1 seconds each, even range.</source>
        <translation>
            <numerusform>Set done: %n repetition, %1 seconds.</numerusform>
            <numerusform>Set done: %n repetitions, %1 seconds each, even range.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good set: %n repetitions at %1 seconds, all to the same depth.</source>
        <translation>
            <numerusform>Set done: %n repetition, %1 seconds.</numerusform>
            <numerusform>Good set: %n repetitions at %1 seconds, all to the same depth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set done: %n repetitions, %1 seconds each. The last ones were shallower than the first.</source>
        <translation>
            <numerusform>Set done: %n repetition, %1 seconds.</numerusform>
            <numerusform>Set done: %n repetitions, %1 seconds each. The last ones were shallower than the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions at %1 seconds. Next set, keep the range to the end.</source>
        <translation>
            <numerusform>%n repetition at %1 seconds. Next set, keep the range to the end.</numerusform>
            <numerusform>%n repetitions at %1 seconds. Next set, keep the range to the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds of rest – ready for the next set?</source>
        <translation>
            <numerusform>%n second of rest – ready for the next set?</numerusform>
            <numerusform>%n seconds of rest – ready for the next set?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have rested for %n seconds. Start when your breath is calm.</source>
        <translation>
            <numerusform>You have rested for %n second. Start when your breath is calm.</numerusform>
            <numerusform>You have rested for %n seconds. Start when your breath is calm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holding – %n seconds, keep the line.</source>
        <translation>
            <numerusform>Holding – %n second, keep the line.</numerusform>
            <numerusform>Holding – %n seconds, keep the line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds – breathe, and stay tight.</source>
        <translation>
            <numerusform>%n second – breathe, and stay tight.</numerusform>
            <numerusform>%n seconds – breathe, and stay tight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds and still steady.</source>
        <translation>
            <numerusform>%n second and still steady.</numerusform>
            <numerusform>%n seconds and still steady.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n utterance(s) are the same</source>
        <translation>
            <numerusform>%n utterance is the same</numerusform>
            <numerusform>%n utterances are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n session(s) that nobody has gone through were left out</source>
        <translation>
            <numerusform>%n session that nobody has gone through was left out</numerusform>
            <numerusform>%n sessions that nobody has gone through were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventSteps</name>
    <message numerus="yes">
        <source>Remove %n event(s)</source>
        <translation>
            <numerusform>Remove 1 event</numerusform>
            <numerusform>Remove %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%1: %n utterance(s) from %2</source>
        <translation>
            <numerusform>%1: %n utterance from %2</numerusform>
            <numerusform>%1: %n utterances from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message numerus="yes">
        <source>there are only %n pictures in this video</source>
        <translation>
            <numerusform>there is only %n picture in this video</numerusform>
            <numerusform>there are only %n pictures in this video</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelCommand</name>
    <message numerus="yes">
        <source>%1: %n tensors</source>
        <translation>
            <numerusform>%1: %n tensor</numerusform>
            <numerusform>%1: %n tensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are as the hub has them</source>
        <translation>
            <numerusform>%n file is as the hub has it</numerusform>
            <numerusform>%n files are as the hub has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files did not come from the hub&apos;s cache: nobody knows their hash</source>
        <translation>
            <numerusform>%n file did not come from the hub&apos;s cache: nobody knows its hash</numerusform>
            <numerusform>%n files did not come from the hub&apos;s cache: nobody knows their hash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message numerus="yes">
        <source>The library was damaged and has been mended: %n session(s) could be read. The damaged file is %1.</source>
        <translation>
            <numerusform>The library was damaged and has been mended: 1 session could be read. The damaged file is %1.</numerusform>
            <numerusform>The library was damaged and has been mended: %n sessions could be read. The damaged file is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message numerus="yes">
        <source>%1: %n repetition(s) in %2 s</source>
        <translation>
            <numerusform>%1: %n repetition in %2 s</numerusform>
            <numerusform>%1: %n repetitions in %2 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionSteps</name>
    <message numerus="yes">
        <source>Put %n session(s) into the trash</source>
        <translation>
            <numerusform>Put %n session into the trash</numerusform>
            <numerusform>Put %n sessions into the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n session(s) out of the trash</source>
        <translation>
            <numerusform>Take %n session out of the trash</numerusform>
            <numerusform>Take %n sessions out of the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsCommand</name>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) repaired</source>
        <translation>
            <numerusform>%n session repaired</numerusform>
            <numerusform>%n sessions repaired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>about %n h left</numerusform>
            <numerusform>about %n h left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::ExportDialog</name>
    <message numerus="yes">
        <source>%n clip(s), %1 in all</source>
        <translation>
            <numerusform>%n clip, %1</numerusform>
            <numerusform>%n clips, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::ExportQueue</name>
    <message numerus="yes">
        <source>%1, %n second(s) left</source>
        <translation>
            <numerusform>%1, %n second left</numerusform>
            <numerusform>%1, %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n file in %1</numerusform>
            <numerusform>%n files in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::FilterBar</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::FilterRow</name>
    <message numerus="yes">
        <source>%1 of %n line(s) shown</source>
        <translation>
            <numerusform>%1 of %n line shown</numerusform>
            <numerusform>%1 of %n lines shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::FramesStrip</name>
    <message numerus="yes">
        <source>%1. The coach saw %n frame(s):</source>
        <translation>
            <numerusform>%1. The coach saw 1 frame:</numerusform>
            <numerusform>%1. The coach saw %n frames:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. The model saw %n frame(s) and chose those ticked:</source>
        <translation>
            <numerusform>%1. The model saw 1 frame and chose those ticked:</numerusform>
            <numerusform>%1. The model saw %n frames and chose those ticked:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. The coach saw %n frame(s); no scores were kept then:</source>
        <translation>
            <numerusform>%1. The coach saw 1 frame; no scores were kept then:</numerusform>
            <numerusform>%1. The coach saw %n frames; no scores were kept then:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::HelpWindow</name>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::MainWindow</name>
    <message numerus="yes">
        <source>%n export(s) failed. The export window says why.</source>
        <translation>
            <numerusform>%n export failed. The export window says why.</numerusform>
            <numerusform>%n exports failed. The export window says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) done.</source>
        <translation>
            <numerusform>%n export done.</numerusform>
            <numerusform>%n exports done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library was damaged and has been mended: %n session(s) could be read. The damaged file is %1.</source>
        <translation>
            <numerusform>The library was damaged and has been mended: 1 session could be read. The damaged file is %1.</numerusform>
            <numerusform>The library was damaged and has been mended: %n sessions could be read. The damaged file is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n clip(s): nothing is blurred there.</source>
        <translation>
            <numerusform>No face was found in %n clip: nothing is blurred there.</numerusform>
            <numerusform>No face was found in %n clips: nothing is blurred there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::PresetsPage</name>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n setting differs.</numerusform>
            <numerusform>%n settings differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::Replay</name>
    <message numerus="yes">
        <source>%n second(s) late</source>
        <translation>
            <numerusform>1 second late</numerusform>
            <numerusform>%n seconds late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), about %1 MB</source>
        <translation>
            <numerusform>1 minute, about %1 MB</numerusform>
            <numerusform>%n minutes, about %1 MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture is %n second(s) late; the coach watches live.</source>
        <translation>
            <numerusform>The picture is 1 second late; the coach watches live.</numerusform>
            <numerusform>The picture is %n seconds late; the coach watches live.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::ReviewBar</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::RunSettings</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be used as written</source>
        <translation>
            <numerusform>%n value cannot be used as written</numerusform>
            <numerusform>%n values cannot be used as written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::SessionExchange</name>
    <message numerus="yes">
        <source>%n session(s) brought in.</source>
        <translation>
            <numerusform>%n session brought in.</numerusform>
            <numerusform>%n sessions brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be used:</source>
        <translation>
            <numerusform>%n thing could not be used:</numerusform>
            <numerusform>%n things could not be used:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::SessionKeeping</name>
    <message numerus="yes">
        <source>%n session(s) that had not been ended were repaired. They are on the page Sessions.</source>
        <translation>
            <numerusform>%n session that had not been ended was repaired. It is on the page Sessions.</numerusform>
            <numerusform>%n sessions that had not been ended were repaired. They are on the page Sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: there is room for %n more minute(s) of recording.</source>
        <translation>
            <numerusform>The disk is nearly full: there is room for %n more minute of recording.</numerusform>
            <numerusform>The disk is nearly full: there is room for %n more minutes of recording.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had waited for the library&apos;s server are in the library now.</source>
        <translation>
            <numerusform>%n change that had waited for the library&apos;s server is in the library now.</numerusform>
            <numerusform>%n changes that had waited for the library&apos;s server are in the library now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::SessionsModel</name>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n utterance</numerusform>
            <numerusform>%n utterances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::SettingsPanel</name>
    <message numerus="yes">
        <source>%n change(s) in use, not yet in %1</source>
        <translation>
            <numerusform>%n change in use, not yet in %1</numerusform>
            <numerusform>%n changes in use, not yet in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be used as written</source>
        <translation>
            <numerusform>%n value cannot be used as written</numerusform>
            <numerusform>%n values cannot be used as written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::SettingsSection</name>
    <message numerus="yes">
        <source>%1 – %n changed</source>
        <translation>
            <numerusform>%1 – %n changed</numerusform>
            <numerusform>%1 – %n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::StatusStrip</name>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames/s</source>
        <translation>
            <numerusform>%n frame/s</numerusform>
            <numerusform>%n frames/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::ThresholdGuides</name>
    <message numerus="yes">
        <source>the last %n second(s)</source>
        <translation>
            <numerusform>the last second</numerusform>
            <numerusform>the last %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of praise</source>
        <translation>
            <numerusform>%n word of praise</numerusform>
            <numerusform>%n words of praise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptEdits</name>
    <message numerus="yes">
        <source>Clear the verdict on %n lines</source>
        <translation>
            <numerusform>Clear the verdict on %n line</numerusform>
            <numerusform>Clear the verdict on %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n lines</source>
        <translation>
            <numerusform>Accept %n line</numerusform>
            <numerusform>Accept %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n lines</source>
        <translation>
            <numerusform>Reject %n line</numerusform>
            <numerusform>Reject %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>Remove %n note</numerusform>
            <numerusform>Remove %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n line(s)</source>
        <translation>
            <numerusform>Replace “%1” by “%2” in 1 line</numerusform>
            <numerusform>Replace “%1” by “%2” in %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::VideoView</name>
    <message numerus="yes">
        <source>Begins in %n seconds</source>
        <translation>
            <numerusform>Begins in %n second</numerusform>
            <numerusform>Begins in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
</context>
</TS>
