<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>About</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>About Spotter</source>
        <translation>Über Spotter</translation>
    </message>
    <message>
        <source>A studio for coaching in front of a camera: it counts, watches tempo and range, and says what to change. Everything is computed on this machine; no picture leaves it.</source>
        <translation>Ein Studio für das Coaching vor der Kamera: Es zählt, achtet auf Tempo und Bewegungsumfang und sagt, was zu ändern ist. Alles wird auf diesem Computer berechnet; kein Bild verlässt ihn.</translation>
    </message>
    <message>
        <source>Spotter is free software: you may use, study, share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Spotter ist freie Software: Du darfst es unter den Bedingungen der GNU General Public License, Version 3 oder neuer, benutzen, untersuchen, weitergeben und verändern. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>Für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Looking at this machine …</source>
        <translation>Dieser Computer wird untersucht …</translation>
    </message>
</context>
<context>
    <name>ActionHead</name>
    <message>
        <source>Choose a predictor that was trained for this program</source>
        <translation>Wähle einen Prädiktor, der für dieses Programm trainiert wurde</translation>
    </message>
    <message>
        <source>%1 holds %2, not F32</source>
        <translation>%1 enthält %2, nicht F32</translation>
    </message>
    <message>
        <source>%1 holds values that are no numbers</source>
        <translation>%1 enthält Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>it has no list “%1”</source>
        <translation>die Liste „%1“ fehlt</translation>
    </message>
    <message>
        <source>it tells no embedding_width</source>
        <translation>embedding_width fehlt</translation>
    </message>
    <message>
        <source>it wants the feature “%1”; there are %2</source>
        <translation>das Merkmal „%1“ wird verlangt; es gibt %2</translation>
    </message>
    <message>
        <source>its classes are %1, not %2</source>
        <translation>die Klassen sind %1, nicht %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has the shape %2, which does not fit %n inputs and its bias</source>
        <translation>
            <numerusform>%1 hat die Form %2, die nicht zu %n Eingang und seinem Bias passt</numerusform>
            <numerusform>%1 hat die Form %2, die nicht zu %n Eingängen und ihrem Bias passt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its last layer has %n outputs, not three</source>
        <translation>
            <numerusform>die letzte Schicht hat %n Ausgang, nicht drei</numerusform>
            <numerusform>die letzte Schicht hat %n Ausgänge, nicht drei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionTokens</name>
    <message>
        <source>the three action tokens need a text each, no two the same</source>
        <translation>die drei Aktionstoken brauchen je einen eigenen Text, keine zwei denselben</translation>
    </message>
    <message>
        <source>Change them in the settings</source>
        <translation>Ändere sie in den Einstellungen</translation>
    </message>
    <message>
        <source>the model has no row left for the action token %1</source>
        <translation>das Modell hat keine Zeile mehr für das Aktionstoken %1</translation>
    </message>
    <message>
        <source>Choose a model that was trained with the action tokens, or one with rows to spare</source>
        <translation>Wähle ein Modell, das mit den Aktionstoken trainiert wurde, oder eines mit freien Zeilen</translation>
    </message>
    <message>
        <source>the tokenizer has tokens up to %1, the model only %2 rows for them</source>
        <translation>der Tokenizer hat Token bis %1, das Modell nur %2 Zeilen dafür</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s files belong to another model: fetch the model again</source>
        <translation>Die Dateien des Tokenizers gehören zu einem anderen Modell: Lade das Modell neu</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open Video…</source>
        <translation>Video ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open S&amp;ample Session</source>
        <translation>&amp;Beispielsitzung öffnen</translation>
    </message>
    <message>
        <source>All So&amp;urces…</source>
        <translation>Alle &amp;Quellen…</translation>
    </message>
    <message>
        <source>&amp;Save Settings</source>
        <translation>Einstellungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find in the Transcript</source>
        <translation>In der Mitschrift &amp;suchen</translation>
    </message>
    <message>
        <source>Se&amp;ssion</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Mark This Moment</source>
        <translation>Diesen Moment &amp;markieren</translation>
    </message>
    <message>
        <source>Mark and &amp;Write a Note</source>
        <translation>Markieren und &amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>&amp;Mitschrift</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>Re&amp;write</source>
        <translation>&amp;Umschreiben</translation>
    </message>
    <message>
        <source>Clear the &amp;Verdict</source>
        <translation>U&amp;rteil löschen</translation>
    </message>
    <message>
        <source>&amp;Remove the Note</source>
        <translation>&amp;Notiz entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>S&amp;tatistik</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Spotter &amp;Help</source>
        <translation>Spotter-&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Find Action…</source>
        <translation>Aktion &amp;finden…</translation>
    </message>
    <message>
        <source>&amp;About Spotter</source>
        <translation>&amp;Über Spotter</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Coach</source>
        <translation>&amp;Coach</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Durchsicht</translation>
    </message>
    <message>
        <source>Show the Last Re&amp;petition Again</source>
        <translation>Letzte &amp;Wiederholung noch einmal zeigen</translation>
    </message>
    <message>
        <source>Show What Was Meant A&amp;gain</source>
        <translation>&amp;Gemeintes noch einmal zeigen</translation>
    </message>
    <message>
        <source>Save the &amp;Last Minutes</source>
        <translation>&amp;Letzte Minuten sichern</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>parts of the adapter are missing: %1</source>
        <translation>Teile des Adapters fehlen: %1</translation>
    </message>
    <message>
        <source>Copy the whole folder that the training wrote</source>
        <translation>Kopiere den ganzen Ordner, den das Training geschrieben hat</translation>
    </message>
    <message>
        <source>%1 is there twice, with other values</source>
        <translation>%1 ist zweimal da, mit verschiedenen Werten</translation>
    </message>
    <message>
        <source>it is to change “%1”, and has nothing for it</source>
        <translation>er soll „%1“ ändern und hat nichts dafür</translation>
    </message>
    <message>
        <source>it was trained on %1</source>
        <translation>er wurde auf %1 trainiert</translation>
    </message>
    <message>
        <source>the adapter does not fit the model; %1</source>
        <translation>der Adapter passt nicht zum Modell; %1</translation>
    </message>
    <message>
        <source>Choose the model that it was trained on, and copy the whole folder that the training wrote</source>
        <translation>Wähle das Modell, auf dem er trainiert wurde, und kopiere den ganzen Ordner, den das Training geschrieben hat</translation>
    </message>
    <message>
        <source>adapter from %1: %2, %3</source>
        <translation>Adapter aus %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n layers changed</source>
        <translation>
            <numerusform>%n Schicht geändert</numerusform>
            <numerusform>%n Schichten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tensors replaced</source>
        <translation>
            <numerusform>%n Tensor ersetzt</numerusform>
            <numerusform>%n Tensoren ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was trained on %2</source>
        <translation>%1; er wurde auf %2 trainiert</translation>
    </message>
    <message>
        <source>this adapter cannot be used: %1</source>
        <translation>dieser Adapter ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>Take a plain LoRA adapter, or merge it with the tool that trained it</source>
        <translation>Nimm einen einfachen LoRA-Adapter oder verschmelze ihn mit dem Werkzeug, das ihn trainiert hat</translation>
    </message>
    <message>
        <source>only LORA is supported</source>
        <translation>nur LORA wird unterstützt</translation>
    </message>
    <message>
        <source>it is not supported</source>
        <translation>es wird nicht unterstützt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes the model&apos;s own weights too</source>
        <translation>„%1“ ändert auch die Gewichte des Modells selbst</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>eine Zahl von %1 bis %2 wird erwartet</translation>
    </message>
    <message>
        <source>the pattern cannot be read: %1</source>
        <translation>das Muster ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the names of modules are expected</source>
        <translation>die Namen von Modulen werden erwartet</translation>
    </message>
</context>
<context>
    <name>Analyze</name>
    <message>
        <source>the output cannot be written</source>
        <translation>die Ausgabe kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Make room on the disk</source>
        <translation>Schaffe Platz auf dem Datenträger</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>This FFmpeg cannot decode MJPEG, which the camera sends</source>
        <translation>Dieses FFmpeg kann MJPEG, das die Kamera sendet, nicht dekodieren</translation>
    </message>
    <message>
        <source>The MJPEG decoder cannot be started</source>
        <translation>Der MJPEG-Dekoder lässt sich nicht starten</translation>
    </message>
    <message>
        <source>The camera gives its picture sizes as a range, which Qt %1 cannot read</source>
        <translation>Die Kamera gibt ihre Bildgrößen als Bereich an, was Qt %1 nicht lesen kann</translation>
    </message>
    <message>
        <source>Use another camera; give a virtual camera one fixed size, or unload its driver</source>
        <translation>Nimm eine andere Kamera; gib einer virtuellen Kamera eine feste Größe oder entlade ihren Treiber</translation>
    </message>
    <message>
        <source>The camera cannot be used while “%1” is there</source>
        <translation>Die Kamera ist nicht benutzbar, solange „%1“ aktiv ist</translation>
    </message>
    <message>
        <source>Unplug “%1”, or unload its driver, and start again</source>
        <translation>Stecke „%1“ ab oder entlade den Treiber und starte neu</translation>
    </message>
    <message>
        <source>The camera gives no kind of picture that Spotter reads</source>
        <translation>Die Kamera liefert kein Bildformat, das Spotter lesen kann</translation>
    </message>
    <message>
        <source>Use another camera</source>
        <translation>Nimm eine andere Kamera</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Es ist keine Kamera angeschlossen</translation>
    </message>
    <message>
        <source>Plug one in, or open a video file</source>
        <translation>Schließe eine an oder öffne eine Videodatei</translation>
    </message>
    <message>
        <source>There is no such camera</source>
        <translation>Diese Kamera gibt es nicht</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>You have no permission to use this camera</source>
        <translation>Du hast keine Berechtigung für diese Kamera</translation>
    </message>
    <message>
        <source>Let your user into the group “video” (sudo adduser $USER video), log out and in again</source>
        <translation>Nimm deinen Benutzer in die Gruppe „video“ auf (sudo adduser $USER video), melde dich ab und wieder an</translation>
    </message>
    <message>
        <source>The camera is used by another program</source>
        <translation>Die Kamera wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>Close the other program (a video call, a browser tab) and start again</source>
        <translation>Schließe das andere Programm (Videoanruf, Browser-Tab) und starte neu</translation>
    </message>
    <message>
        <source>The camera is not there</source>
        <translation>Die Kamera ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one</source>
        <translation>Schließe sie an oder wähle eine andere</translation>
    </message>
    <message>
        <source>The camera cannot be opened (%1)</source>
        <translation>Die Kamera lässt sich nicht öffnen (%1)</translation>
    </message>
    <message>
        <source>Close other programs that use it, or unplug it and plug it in again, and start again</source>
        <translation>Schließe andere Programme, die sie benutzen, oder stecke sie ab und wieder an, und starte neu</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>%1 %2 × %3, %4 pictures a second</source>
        <translation>%1 %2 × %3, %4 Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Asked for: %1 pictures a second, near 1280 × 720</source>
        <translation>Angefragt: %1 Bilder pro Sekunde, nahe 1280 × 720</translation>
    </message>
    <message>
        <source>▸ %1 (taken: the nearest)</source>
        <translation>▸ %1 (genommen: am nächsten)</translation>
    </message>
</context>
<context>
    <name>CaptionTrack</name>
    <message>
        <source>The captions cannot be put into the clip (%1)</source>
        <translation>Die Untertitel lassen sich nicht in den Clip legen (%1)</translation>
    </message>
    <message>
        <source>Choose captions beside the clip instead</source>
        <translation>Wähle stattdessen Untertitel neben dem Clip</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>watching</source>
        <translation>schaut zu</translation>
    </message>
    <message>
        <source>silent after the last utterance</source>
        <translation>still nach der letzten Äußerung</translation>
    </message>
    <message>
        <source>regular look at the form</source>
        <translation>regelmäßiger Blick auf die Form</translation>
    </message>
    <message>
        <source>much movement</source>
        <translation>viel Bewegung</translation>
    </message>
    <message>
        <source>something to correct</source>
        <translation>etwas zu korrigieren</translation>
    </message>
    <message>
        <source>steady, full movement</source>
        <translation>gleichmäßige, volle Bewegung</translation>
    </message>
    <message>
        <source>a count worth saying</source>
        <translation>ein Zählstand zum Ansagen</translation>
    </message>
    <message>
        <source>set finished</source>
        <translation>Satz beendet</translation>
    </message>
    <message>
        <source>nothing new to say</source>
        <translation>nichts Neues zu sagen</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>nicht sicher genug</translation>
    </message>
    <message>
        <source>the model&apos;s own decision</source>
        <translation>eigene Entscheidung des Modells</translation>
    </message>
</context>
<context>
    <name>ChangeSettings</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>For the run, %1: %2 → %3</source>
        <translation>Für den Lauf, %1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ChangesText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>the image encoder %1 is not there; looked for in clip/, ../clip/ and the hub&apos;s cache</source>
        <translation>der Bild-Encoder %1 ist nicht da; gesucht in clip/, ../clip/ und im Cache des Hubs</translation>
    </message>
    <message>
        <source>Run &quot;spotter model fetch %1&quot;, or put its folder there as clip/</source>
        <translation>Führe „spotter model fetch %1“ aus oder lege seinen Ordner dort als clip/ ab</translation>
    </message>
    <message>
        <source>image encoder from %1</source>
        <translation>Bild-Encoder aus %1</translation>
    </message>
    <message>
        <source>the video encoder is neither in the checkpoint nor beside it (%1)</source>
        <translation>der Video-Encoder ist weder im Checkpoint noch daneben (%1)</translation>
    </message>
    <message>
        <source>Put the encoder&apos;s own file there</source>
        <translation>Lege die Datei des Encoders dort ab</translation>
    </message>
    <message>
        <source>video encoder from the checkpoint itself</source>
        <translation>Video-Encoder aus dem Checkpoint selbst</translation>
    </message>
    <message>
        <source>video encoder from %1</source>
        <translation>Video-Encoder aus %1</translation>
    </message>
    <message>
        <source>the video encoder reads in both directions</source>
        <translation>der Video-Encoder liest in beide Richtungen</translation>
    </message>
    <message>
        <source>the video encoder reads forwards only: it has no weights for the other direction</source>
        <translation>der Video-Encoder liest nur vorwärts: Für die andere Richtung hat er keine Gewichte</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s own copy of the image encoder is not used</source>
        <translation>die eigene Kopie des Bild-Encoders im Checkpoint wird nicht benutzt</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 statt %3</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>von anderer Form: %1</translation>
    </message>
    <message>
        <source>not of BF16, F16 or F32: %1</source>
        <translation>nicht BF16, F16 oder F32: %1</translation>
    </message>
    <message>
        <source>the tensors are not those of this model; %1</source>
        <translation>die Tensoren sind nicht die dieses Modells; %1</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose the one that belongs here</source>
        <translation>Lade das Modell neu oder wähle das passende</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>a trained model</source>
        <translation>ein trainiertes Modell</translation>
    </message>
    <message>
        <source>averaged</source>
        <translation>gemittelt</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>verkettet</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>der Prozessor</translation>
    </message>
    <message>
        <source>an NVIDIA card</source>
        <translation>eine NVIDIA-Karte</translation>
    </message>
    <message>
        <source>Intel or AMD graphics</source>
        <translation>Grafik von Intel oder AMD</translation>
    </message>
</context>
<context>
    <name>ClipCommand</name>
    <message>
        <source>Name a session as `spotter sessions list` tells it</source>
        <translation>Nenne eine Sitzung so, wie `spotter sessions list` sie nennt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to %3, %n frame(s)</source>
        <translation>
            <numerusform>%1: %2 bis %3, %n Bild</numerusform>
            <numerusform>%1: %2 bis %3, %n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them encoded again</source>
        <translation>
            <numerusform>davon %n neu kodiert</numerusform>
            <numerusform>davon %n neu kodiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a kept session has events to cut around</source>
        <translation>Nur eine aufbewahrte Sitzung hat Ereignisse, um die geschnitten werden kann</translation>
    </message>
    <message>
        <source>The session has none of these events</source>
        <translation>Die Sitzung hat keines dieser Ereignisse</translation>
    </message>
    <message>
        <source>See `spotter sessions export` for what it has</source>
        <translation>Was sie hat, zeigt `spotter sessions export`</translation>
    </message>
</context>
<context>
    <name>ClipEvents</name>
    <message>
        <source>every correction</source>
        <translation>jede Korrektur</translation>
    </message>
    <message>
        <source>every praise</source>
        <translation>jedes Lob</translation>
    </message>
    <message>
        <source>every line accepted or rewritten</source>
        <translation>jede angenommene oder umgeschriebene Zeile</translation>
    </message>
    <message>
        <source>every line rejected</source>
        <translation>jede abgelehnte Zeile</translation>
    </message>
    <message>
        <source>every note</source>
        <translation>jede Notiz</translation>
    </message>
    <message>
        <source>every repetition</source>
        <translation>jede Wiederholung</translation>
    </message>
</context>
<context>
    <name>ClipOrder</name>
    <message>
        <source>Only a kept session knows what was said</source>
        <translation>Nur eine aufbewahrte Sitzung weiß, was gesagt wurde</translation>
    </message>
    <message>
        <source>Name a session as `spotter sessions list` tells it</source>
        <translation>Nenne eine Sitzung so, wie `spotter sessions list` sie nennt</translation>
    </message>
    <message>
        <source>No face found, nothing is blurred: look through the clip before you send it</source>
        <translation>Kein Gesicht gefunden, nichts ist unkenntlich: Sieh den Clip durch, bevor du ihn weitergibst</translation>
    </message>
    <message numerus="yes">
        <source>Face blurred in %1 of %n frame(s): look through the clip before you send it</source>
        <translation>
            <numerusform>Gesicht unkenntlich in %1 von %n Bild: Sieh den Clip durch, bevor du ihn weitergibst</numerusform>
            <numerusform>Gesicht unkenntlich in %1 von %n Bildern: Sieh den Clip durch, bevor du ihn weitergibst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>I can see you – begin when you are ready.</source>
        <translation>Ich sehe dich – fang an, wenn du so weit bist.</translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %n.</source>
        <translation>
            <numerusform>Das war %n.</numerusform>
            <numerusform>Das sind %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n – keep going.</source>
        <translation>
            <numerusform>%n – weiter so.</numerusform>
            <numerusform>%n – weiter so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n geschafft.</numerusform>
            <numerusform>%n geschafft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so far, %1 seconds each – keep going.</source>
        <translation>
            <numerusform>%n bisher, %1 Sekunden – weiter so.</numerusform>
            <numerusform>%n bisher, je %1 Sekunden – weiter so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are at %n. Keep breathing.</source>
        <translation>
            <numerusform>Du bist bei %n. Atme weiter.</numerusform>
            <numerusform>Du bist bei %n. Atme weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now – stay with this rhythm.</source>
        <translation>
            <numerusform>Jetzt %n – bleib in diesem Rhythmus.</numerusform>
            <numerusform>Jetzt %n – bleib in diesem Rhythmus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too fast – take your time with each one.</source>
        <translation>Zu schnell – nimm dir für jede Zeit.</translation>
    </message>
    <message>
        <source>Slow down, and finish every repetition.</source>
        <translation>Langsamer, und jede Wiederholung zu Ende führen.</translation>
    </message>
    <message>
        <source>Slower on the way down.</source>
        <translation>Langsamer auf dem Weg nach unten.</translation>
    </message>
    <message>
        <source>Control the way down – count to two.</source>
        <translation>Kontrolliere den Weg nach unten – zähl bis zwei.</translation>
    </message>
    <message>
        <source>Don&apos;t drop – lower yourself slowly.</source>
        <translation>Nicht fallen lassen – geh langsam runter.</translation>
    </message>
    <message>
        <source>The last three were shallower – go deeper again.</source>
        <translation>Die letzten drei waren flacher – geh wieder tiefer.</translation>
    </message>
    <message>
        <source>Use the full range, as in your first ones.</source>
        <translation>Nutz den vollen Umfang, wie bei deinen ersten.</translation>
    </message>
    <message>
        <source>You are getting shallow – fewer, but all the way.</source>
        <translation>Du wirst flach – lieber weniger, aber ganz durch.</translation>
    </message>
    <message>
        <source>You are getting faster – back to the tempo you began with.</source>
        <translation>Du wirst schneller – zurück zum Tempo vom Anfang.</translation>
    </message>
    <message>
        <source>Easy – keep the tempo of your first ones.</source>
        <translation>Ruhig – halt das Tempo deiner ersten.</translation>
    </message>
    <message>
        <source>You are slowing down – stop while the form is still good.</source>
        <translation>Du wirst langsamer – hör auf, solange die Form noch gut ist.</translation>
    </message>
    <message>
        <source>The tempo is dropping – push through, or take a rest.</source>
        <translation>Das Tempo sinkt – zieh durch oder mach Pause.</translation>
    </message>
    <message>
        <source>Left and right are not equal – keep your weight in the middle.</source>
        <translation>Links und rechts sind ungleich – halt dein Gewicht in der Mitte.</translation>
    </message>
    <message>
        <source>One side does more work – even it out.</source>
        <translation>Eine Seite arbeitet mehr – gleich das aus.</translation>
    </message>
    <message>
        <source>Steady – keep that.</source>
        <translation>Gleichmäßig – halt das so.</translation>
    </message>
    <message>
        <source>Good – full range and even tempo.</source>
        <translation>Gut – voller Umfang und gleichmäßiges Tempo.</translation>
    </message>
    <message>
        <source>Just right – every one like the last.</source>
        <translation>Genau richtig – jede wie die letzte.</translation>
    </message>
    <message>
        <source>That is the form – stay with it.</source>
        <translation>Genau so – bleib dabei.</translation>
    </message>
    <message numerus="yes">
        <source>Set done: %n repetitions, %1 seconds each, even range.</source>
        <translation>
            <numerusform>Satz fertig: %n Wiederholung, %1 Sekunden, gleichmäßiger Umfang.</numerusform>
            <numerusform>Satz fertig: %n Wiederholungen, je %1 Sekunden, gleichmäßiger Umfang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good set: %n repetitions at %1 seconds, all to the same depth.</source>
        <translation>
            <numerusform>Guter Satz: %n Wiederholung in %1 Sekunden, bis zur vollen Tiefe.</numerusform>
            <numerusform>Guter Satz: %n Wiederholungen zu %1 Sekunden, alle gleich tief.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set done: %n repetitions, %1 seconds each. The last ones were shallower than the first.</source>
        <translation>
            <numerusform>Satz fertig: %n Wiederholung, %1 Sekunden. Am Ende flacher als am Anfang.</numerusform>
            <numerusform>Satz fertig: %n Wiederholungen, je %1 Sekunden. Die letzten waren flacher als die ersten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions at %1 seconds. Next set, keep the range to the end.</source>
        <translation>
            <numerusform>%n Wiederholung in %1 Sekunden. Halt im nächsten Satz den Umfang bis zum Ende.</numerusform>
            <numerusform>%n Wiederholungen zu %1 Sekunden. Halt im nächsten Satz den Umfang bis zum Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds of rest – ready for the next set?</source>
        <translation>
            <numerusform>%n Sekunde Pause – bereit für den nächsten Satz?</numerusform>
            <numerusform>%n Sekunden Pause – bereit für den nächsten Satz?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have rested for %n seconds. Start when your breath is calm.</source>
        <translation>
            <numerusform>Du hast %n Sekunde Pause gemacht. Fang an, wenn dein Atem ruhig ist.</numerusform>
            <numerusform>Du hast %n Sekunden Pause gemacht. Fang an, wenn dein Atem ruhig ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holding – %n seconds, keep the line.</source>
        <translation>
            <numerusform>Halten – %n Sekunde, Körper in einer Linie.</numerusform>
            <numerusform>Halten – %n Sekunden, Körper in einer Linie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds – breathe, and stay tight.</source>
        <translation>
            <numerusform>%n Sekunde – atme und halt die Spannung.</numerusform>
            <numerusform>%n Sekunden – atme und halt die Spannung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds and still steady.</source>
        <translation>
            <numerusform>%n Sekunde und noch ruhig.</numerusform>
            <numerusform>%n Sekunden und immer noch ruhig.</numerusform>
        </translation>
    </message>
    <message>
        <source>I can&apos;t see anybody.</source>
        <translation>Ich sehe niemanden.</translation>
    </message>
    <message>
        <source>Nobody in the picture – I wait for you.</source>
        <translation>Niemand im Bild – ich warte auf dich.</translation>
    </message>
    <message>
        <source>It is too dark to see you – turn on a light.</source>
        <translation>Es ist zu dunkel, um dich zu sehen – mach Licht an.</translation>
    </message>
    <message>
        <source>Still too dark – more light would help me.</source>
        <translation>Immer noch zu dunkel – mehr Licht würde mir helfen.</translation>
    </message>
    <message>
        <source>It is too bright to see you – turn away from the window.</source>
        <translation>Es ist zu hell, um dich zu sehen – dreh dich vom Fenster weg.</translation>
    </message>
    <message>
        <source>The picture is too bright – point the camera away from the light.</source>
        <translation>Das Bild ist zu hell – richte die Kamera vom Licht weg.</translation>
    </message>
    <message>
        <source>The camera is shaking – put it down firmly.</source>
        <translation>Die Kamera wackelt – stell sie fest hin.</translation>
    </message>
    <message>
        <source>The picture shakes – lean the camera against something.</source>
        <translation>Das Bild wackelt – lehn die Kamera irgendwo an.</translation>
    </message>
    <message>
        <source>Come closer – you are small in the picture.</source>
        <translation>Komm näher – du bist klein im Bild.</translation>
    </message>
    <message>
        <source>A step closer, please – I can hardly see your movement.</source>
        <translation>Einen Schritt näher, bitte – ich sehe deine Bewegung kaum.</translation>
    </message>
    <message>
        <source>Step back so I can see your feet.</source>
        <translation>Geh zurück, damit ich deine Füße sehe.</translation>
    </message>
    <message>
        <source>A little further back – I need to see all of you.</source>
        <translation>Etwas weiter zurück – ich muss dich ganz sehen.</translation>
    </message>
</context>
<context>
    <name>CoachEngine</name>
    <message>
        <source>The coach had to stop: %1</source>
        <translation>Der Coach musste aufhören: %1</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Starte neu</translation>
    </message>
    <message>
        <source>no model coaches that could decide when to speak</source>
        <translation>es coacht kein Modell, das entscheiden könnte, wann gesprochen wird</translation>
    </message>
    <message>
        <source>Set it to rule_based, choose a model, or a trained predictor (action_prediction.model.checkpoint_path)</source>
        <translation>Stelle rule_based ein oder wähle ein Modell oder einen trainierten Prädiktor (action_prediction.model.checkpoint_path)</translation>
    </message>
    <message>
        <source>Rules decide when to speak</source>
        <translation>Regeln entscheiden, wann gesprochen wird</translation>
    </message>
    <message>
        <source>the model that is to decide does not coach</source>
        <translation>das Modell, das entscheiden soll, coacht nicht</translation>
    </message>
    <message>
        <source>The trace ends here</source>
        <translation>Die Ablaufspur endet hier</translation>
    </message>
    <message>
        <source>decisions come later than %1 s after the picture</source>
        <translation>Entscheidungen kommen später als %1 s nach dem Bild</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1: F %2, kappa %3</source>
        <translation>%1: F %2, Kappa %3</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>nur vorher</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>nur nachher</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Worte</translation>
    </message>
    <message>
        <source>repetitions: %1 → %2</source>
        <translation>Wiederholungen: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) are the same</source>
        <translation>
            <numerusform>%n Äußerung ist gleich</numerusform>
            <numerusform>%n Äußerungen sind gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>after against before</source>
        <translation>nachher gegen vorher</translation>
    </message>
    <message>
        <source>before against the person</source>
        <translation>vorher gegen den Menschen</translation>
    </message>
    <message>
        <source>after against the person</source>
        <translation>nachher gegen den Menschen</translation>
    </message>
    <message>
        <source>Nobody has gone through this session yet: there is nothing to measure the runs by but each other</source>
        <translation>Diese Sitzung hat noch niemand durchgesehen: Die Läufe lassen sich nur aneinander messen</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>spotter config set KEY=VALUE makes it</source>
        <translation>spotter config set KEY=VALUE legt sie an</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>next start</source>
        <translation>nächster Start</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>STANDARD</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>ERLAUBT</translation>
    </message>
    <message>
        <source>TAKES EFFECT</source>
        <translation>WIRKSAM</translation>
    </message>
    <message>
        <source>%1: good</source>
        <translation>%1: gut</translation>
    </message>
    <message>
        <source>there is no preset “%1”</source>
        <translation>es gibt keine Voreinstellung „%1“</translation>
    </message>
    <message>
        <source>the preset cannot be read (%1)</source>
        <translation>die Voreinstellung ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>Allow reading it</source>
        <translation>Erlaube das Lesen</translation>
    </message>
    <message>
        <source>the preset cannot be written (%1)</source>
        <translation>die Voreinstellung kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>Allow writing in its folder</source>
        <translation>Erlaube das Schreiben in ihrem Ordner</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>“%1” cannot name a preset</source>
        <translation>„%1“ kann keine Voreinstellung benennen</translation>
    </message>
    <message>
        <source>Use 1 to %1 characters, no slash, and no dot in front</source>
        <translation>Nimm 1 bis %1 Zeichen, keinen Schrägstrich und keinen Punkt am Anfang</translation>
    </message>
    <message>
        <source>video.overlap (%1) must be less than video.chunk_size (%2)</source>
        <translation>video.overlap (%1) muss kleiner sein als video.chunk_size (%2)</translation>
    </message>
    <message>
        <source>Use 0 to %1 for video.overlap, or a longer chunk</source>
        <translation>Nimm 0 bis %1 für video.overlap oder einen längeren Abschnitt</translation>
    </message>
    <message>
        <source>%1 and %2 are both “%3”</source>
        <translation>%1 und %2 sind beide „%3“</translation>
    </message>
    <message>
        <source>Give each action a token of its own</source>
        <translation>Gib jeder Aktion ein eigenes Token</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, or null</source>
        <translation>%1 oder null</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>there is no setting “%1”</source>
        <translation>es gibt keine Einstellung „%1“</translation>
    </message>
    <message>
        <source>All of them: spotter config list</source>
        <translation>Alle: spotter config list</translation>
    </message>
    <message>
        <source>Did you mean %1</source>
        <translation>Meintest du %1</translation>
    </message>
    <message>
        <source>“%1” is not key=value</source>
        <translation>„%1“ ist nicht key=value</translation>
    </message>
    <message>
        <source>Write for example video.process_fps=10</source>
        <translation>Schreibe zum Beispiel video.process_fps=10</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be one of %2</source>
        <translation>%1 muss eines von %2 sein</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 muss ein Text sein</translation>
    </message>
    <message>
        <source>Write the number with a point: %1</source>
        <translation>Schreibe die Zahl mit Punkt: %1</translation>
    </message>
    <message>
        <source>Write &quot;&quot; for an empty text</source>
        <translation>Schreibe &quot;&quot; für einen leeren Text</translation>
    </message>
    <message>
        <source>Use %1; the default is %2</source>
        <translation>Nimm %1; der Standard ist %2</translation>
    </message>
    <message>
        <source>%1, not “%2”</source>
        <translation>%1, nicht „%2“</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 cannot be changed here without spoiling the file</source>
        <translation>%1 lässt sich hier nicht ändern, ohne die Datei zu verderben</translation>
    </message>
    <message>
        <source>Change it by hand: the file has anchors or a layout that only its writer knows</source>
        <translation>Ändere es von Hand: Die Datei hat Anker oder einen Aufbau, den nur ihr Verfasser kennt</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>Choose a YAML file</source>
        <translation>Wähle eine YAML-Datei</translation>
    </message>
    <message>
        <source>the settings cannot be read (%1)</source>
        <translation>die Einstellungen sind nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>Allow reading it, or choose another file with --config</source>
        <translation>Erlaube das Lesen oder wähle mit --config eine andere Datei</translation>
    </message>
    <message>
        <source>the settings cannot be saved (%1)</source>
        <translation>die Einstellungen können nicht gespeichert werden (%1)</translation>
    </message>
    <message>
        <source>Allow writing in its folder, or choose another file with --config</source>
        <translation>Erlaube das Schreiben in ihrem Ordner oder wähle mit --config eine andere Datei</translation>
    </message>
    <message>
        <source># All settings

They stand in a YAML file, by section: `video.overlap` is the key `overlap` under `video:`. Change them in the settings panel, in the file while Spotter runs, with `spotter config set key=value`, or for one run with `--set key=value`. Comments in the file stay. A key that the file does not have has its default.
</source>
        <translation># Alle Einstellungen

Sie stehen in einer YAML-Datei, nach Abschnitten: `video.overlap` ist der Schlüssel `overlap` unter `video:`. Ändere sie im Einstellungsbereich, in der Datei, während Spotter läuft, mit `spotter config set key=value` oder für einen Lauf mit `--set key=value`. Kommentare in der Datei bleiben. Ein Schlüssel, den die Datei nicht hat, hat seinen Standardwert.
</translation>
    </message>
    <message>
        <source>| key | default | allowed | takes effect | meaning |
</source>
        <translation>| Schlüssel | Standard | erlaubt | wirksam | Bedeutung |
</translation>
    </message>
    <message>
        <source>%1 must be a section, not a value</source>
        <translation>%1 muss ein Abschnitt sein, kein Wert</translation>
    </message>
    <message>
        <source>Write its keys on the lines below, indented</source>
        <translation>Schreibe die Schlüssel eingerückt in die Zeilen darunter</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>ein Abschnitt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>unknown key, kept as it is</source>
        <translation>unbekannter Schlüssel, bleibt unverändert</translation>
    </message>
    <message>
        <source>unknown key, kept as it is. Did you mean %1?</source>
        <translation>unbekannter Schlüssel, bleibt unverändert. Meintest du %1?</translation>
    </message>
    <message>
        <source>this is too long for a settings file</source>
        <translation>das ist zu lang für eine Einstellungsdatei</translation>
    </message>
    <message>
        <source>Choose a YAML file of less than 1 MB</source>
        <translation>Wähle eine YAML-Datei unter 1 MB</translation>
    </message>
    <message>
        <source>this text is in UTF-16</source>
        <translation>dieser Text ist in UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Speichere ihn als UTF-8</translation>
    </message>
    <message>
        <source>a control character (0x%1) stands here, so this is no settings file</source>
        <translation>hier steht ein Steuerzeichen (0x%1), also ist das keine Einstellungsdatei</translation>
    </message>
    <message>
        <source>Choose a YAML text file, or delete the character</source>
        <translation>Wähle eine YAML-Textdatei oder lösche das Zeichen</translation>
    </message>
    <message>
        <source>a character here is not UTF-8</source>
        <translation>ein Zeichen hier ist nicht UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Speichere die Datei als UTF-8</translation>
    </message>
    <message>
        <source>a tab stands in the indentation</source>
        <translation>in der Einrückung steht ein Tabulator</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>Rücke mit Leerzeichen ein</translation>
    </message>
    <message>
        <source>this does not belong to what stands above it</source>
        <translation>das gehört nicht zu dem, was darüber steht</translation>
    </message>
    <message>
        <source>Indent it as the other keys of its section, and put quotes round a whole text or not at all</source>
        <translation>Rücke es wie die anderen Schlüssel des Abschnitts ein und setze einen Text ganz oder gar nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>this does not belong to the list above it</source>
        <translation>das gehört nicht zur Liste darüber</translation>
    </message>
    <message>
        <source>Indent it as the other lines of the list</source>
        <translation>Rücke es wie die anderen Zeilen der Liste ein</translation>
    </message>
    <message>
        <source>a “{” has no “}” before this</source>
        <translation>zu einem „{“ fehlt bis hier das „}“</translation>
    </message>
    <message>
        <source>Close the brace, and put commas between its keys</source>
        <translation>Schließe die Klammer und setze Kommas zwischen die Schlüssel</translation>
    </message>
    <message>
        <source>a “[” has no “]” before this</source>
        <translation>zu einem „[“ fehlt bis hier das „]“</translation>
    </message>
    <message>
        <source>Close the bracket, and put commas between its values</source>
        <translation>Schließe die Klammer und setze Kommas zwischen die Werte</translation>
    </message>
    <message>
        <source>a bracket closes here that was never opened</source>
        <translation>hier schließt eine Klammer, die nie geöffnet wurde</translation>
    </message>
    <message>
        <source>Delete it, or put quotes round the text</source>
        <translation>Lösche sie oder setze den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list cannot begin here</source>
        <translation>hier kann keine Liste beginnen</translation>
    </message>
    <message>
        <source>Put “- ” on a line of its own, indented under its key</source>
        <translation>Setze „- “ in eine eigene Zeile, eingerückt unter den Schlüssel</translation>
    </message>
    <message>
        <source>a key cannot stand here</source>
        <translation>hier kann kein Schlüssel stehen</translation>
    </message>
    <message>
        <source>Put it on a line of its own</source>
        <translation>Setze ihn in eine eigene Zeile</translation>
    </message>
    <message>
        <source>the anchor that “*” names does not stand above</source>
        <translation>der Anker, den „*“ nennt, steht nicht darüber</translation>
    </message>
    <message>
        <source>Put quotes round the text if no anchor is meant</source>
        <translation>Setze den Text in Anführungszeichen, wenn kein Anker gemeint ist</translation>
    </message>
    <message>
        <source>“\” with this character means nothing in double quotes</source>
        <translation>„\“ mit diesem Zeichen bedeutet in doppelten Anführungszeichen nichts</translation>
    </message>
    <message>
        <source>Write \\ for one backslash, or use single quotes</source>
        <translation>Schreibe \\ für einen Backslash oder nimm einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>a text cannot begin with this character</source>
        <translation>ein Text kann nicht mit diesem Zeichen beginnen</translation>
    </message>
    <message>
        <source>Put quotes round the text</source>
        <translation>Setze den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>nothing may follow “|” or “&gt;” on their line</source>
        <translation>nach „|“ oder „&gt;“ darf in der Zeile nichts folgen</translation>
    </message>
    <message>
        <source>Begin the text on the next line, indented</source>
        <translation>Beginne den Text eingerückt in der nächsten Zeile</translation>
    </message>
    <message>
        <source>sections lie too deep in one another</source>
        <translation>Abschnitte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>A settings file has at most three levels</source>
        <translation>Eine Einstellungsdatei hat höchstens drei Ebenen</translation>
    </message>
    <message>
        <source>a key does not belong at this indentation</source>
        <translation>ein Schlüssel gehört nicht in diese Einrückung</translation>
    </message>
    <message>
        <source>Indent it as the other keys of its section, and see that the line above has a colon</source>
        <translation>Rücke ihn wie die anderen Schlüssel des Abschnitts ein und prüfe, ob die Zeile darüber einen Doppelpunkt hat</translation>
    </message>
    <message>
        <source>a second colon stands in this line</source>
        <translation>in dieser Zeile steht ein zweiter Doppelpunkt</translation>
    </message>
    <message>
        <source>Put quotes round a text that has a colon in it</source>
        <translation>Setze einen Text mit Doppelpunkt in Anführungszeichen</translation>
    </message>
    <message>
        <source>this is not YAML (%1)</source>
        <translation>das ist kein YAML (%1)</translation>
    </message>
    <message>
        <source>Put quotes round the text if it is meant as it stands</source>
        <translation>Setze den Text in Anführungszeichen, wenn er so gemeint ist</translation>
    </message>
    <message>
        <source>“%1” stands here a second time; the first is in line %2</source>
        <translation>„%1“ steht hier zum zweiten Mal; das erste steht in Zeile %2</translation>
    </message>
    <message>
        <source>Delete one of the two</source>
        <translation>Lösche eines der beiden</translation>
    </message>
    <message>
        <source>“%1” has no colon</source>
        <translation>„%1“ hat keinen Doppelpunkt</translation>
    </message>
    <message>
        <source>Write key: value, with a space after the colon</source>
        <translation>Schreibe key: value, mit einem Leerzeichen nach dem Doppelpunkt</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>das Anführungszeichen, das hier öffnet, wird nie geschlossen</translation>
    </message>
    <message>
        <source>Close it at the end of the text</source>
        <translation>Schließe es am Ende des Textes</translation>
    </message>
    <message>
        <source>there is no section here</source>
        <translation>hier ist kein Abschnitt</translation>
    </message>
    <message>
        <source>a settings file has sections with key: value lines, not this</source>
        <translation>eine Einstellungsdatei hat Abschnitte mit Zeilen key: value, nicht dies</translation>
    </message>
    <message>
        <source>Choose another file, or begin with a section such as video:</source>
        <translation>Wähle eine andere Datei oder beginne mit einem Abschnitt wie video:</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>hier beginnt ein zweites Dokument</translation>
    </message>
    <message>
        <source>Keep one document; delete the line ---</source>
        <translation>Behalte ein Dokument; lösche die Zeile ---</translation>
    </message>
    <message>
        <source>Indent it as the first key of the file</source>
        <translation>Rücke ihn wie den ersten Schlüssel der Datei ein</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Spotter&apos;s kernels for the GPU cannot be loaded: %1</source>
        <translation>Spotters Kernel für die GPU lassen sich nicht laden: %1</translation>
    </message>
    <message>
        <source>Build Spotter where nvcc is installed, or set model.device to cpu</source>
        <translation>Baue Spotter dort, wo nvcc installiert ist, oder setze model.device auf cpu</translation>
    </message>
    <message>
        <source>unnamed CUDA device</source>
        <translation>CUDA-Gerät ohne Namen</translation>
    </message>
    <message>
        <source>no NVIDIA driver</source>
        <translation>kein NVIDIA-Treiber</translation>
    </message>
    <message>
        <source>the driver shows no GPU</source>
        <translation>der Treiber zeigt keine GPU</translation>
    </message>
    <message>
        <source>Spotter was built without its kernels for the GPU</source>
        <translation>Spotter wurde ohne seine Kernel für die GPU gebaut</translation>
    </message>
    <message>
        <source>the kernels for the GPU belong to another version of Spotter</source>
        <translation>die Kernel für die GPU gehören zu einer anderen Version von Spotter</translation>
    </message>
    <message>
        <source>%1 computes wrongly</source>
        <translation>%1 rechnet falsch</translation>
    </message>
    <message>
        <source>the GPU refuses to compute: %1</source>
        <translation>die GPU verweigert das Rechnen: %1</translation>
    </message>
    <message>
        <source>Set model.device to cpu</source>
        <translation>Setze model.device auf cpu</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>%1 %2 × %3, %4 a second</source>
        <translation>%1 %2 × %3, %4 pro Sekunde</translation>
    </message>
    <message>
        <source>(chosen first)</source>
        <translation>(zuerst gewählt)</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>No camera is there. Plug one in, or open a video file.</source>
        <translation>Es ist keine Kamera da. Schließe eine an oder öffne eine Videodatei.</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>CPU  %1 (%2), %3 threads</source>
        <translation>CPU  %1 (%2), %3 Threads</translation>
    </message>
    <message>
        <source>GPU  %1</source>
        <translation>GPU  %1</translation>
    </message>
    <message>
        <source>GPU  none: %1</source>
        <translation>GPU  keine: %1</translation>
    </message>
</context>
<context>
    <name>EvaluateCommand</name>
    <message>
        <source>Nobody has gone through these sessions yet</source>
        <translation>Diese Sitzungen hat noch niemand durchgesehen</translation>
    </message>
    <message>
        <source>There are no clips</source>
        <translation>Es gibt keine Clips</translation>
    </message>
    <message>
        <source>Accept, reject or rewrite lines on the page Review first</source>
        <translation>Nimm zuerst auf der Seite Durchsicht Zeilen an, lehne sie ab oder schreibe sie um</translation>
    </message>
    <message>
        <source>The output cannot be written</source>
        <translation>Die Ausgabe kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Make room on the disk</source>
        <translation>Schaffe Platz auf dem Datenträger</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>There is no such folder</source>
        <translation>Diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>There are no clips of which is known what should have been said</source>
        <translation>Es gibt keine Clips, von denen bekannt ist, was hätte gesagt werden sollen</translation>
    </message>
    <message>
        <source>Name a folder with feedbacks_long_range.json, or a library of sessions</source>
        <translation>Nenne einen Ordner mit feedbacks_long_range.json oder eine Bibliothek von Sitzungen</translation>
    </message>
    <message>
        <source>all, %1</source>
        <translation>alle, %1</translation>
    </message>
    <message>
        <source>control, every 3 s</source>
        <translation>Kontrolle, alle 3 s</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>F-score of every clip</source>
        <translation>F-Wert jedes Clips</translation>
    </message>
    <message>
        <source>%1: what was wanted and what was said</source>
        <translation>%1: was verlangt war und was gesagt wurde</translation>
    </message>
    <message>
        <source>Evaluation of a coach</source>
        <translation>Bewertung eines Coachs</translation>
    </message>
    <message>
        <source>Coach: %1. Settings: %2.</source>
        <translation>Coach: %1. Einstellungen: %2.</translation>
    </message>
    <message>
        <source>Bar: the coach. Diamond: a control that says the same every three seconds.</source>
        <translation>Balken: der Coach. Raute: eine Kontrolle, die alle drei Sekunden dasselbe sagt.</translation>
    </message>
    <message>
        <source>What was wanted, and what was said</source>
        <translation>Was verlangt war und was gesagt wurde</translation>
    </message>
    <message>
        <source>Circles: what was wanted. Triangles: what was said. A line joins those that are paired.</source>
        <translation>Kreise: was verlangt war. Dreiecke: was gesagt wurde. Eine Linie verbindet, was ein Paar ist.</translation>
    </message>
    <message>
        <source>interrupted: not all clips are in it</source>
        <translation>unterbrochen: nicht alle Clips sind dabei</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>METEOR</source>
        <translation>METEOR</translation>
    </message>
    <message>
        <source>ROUGE-L</source>
        <translation>ROUGE-L</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>latency, s</source>
        <translation>Latenz, s</translation>
    </message>
    <message>
        <source>p95, s</source>
        <translation>p95, s</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that nobody has gone through were left out</source>
        <translation>
            <numerusform>%n Sitzung, die niemand durchgesehen hat, wurde ausgelassen</numerusform>
            <numerusform>%n Sitzungen, die niemand durchgesehen hat, wurden ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventSteps</name>
    <message>
        <source>Change the words for own events</source>
        <translation>Wörter für eigene Ereignisse ändern</translation>
    </message>
    <message>
        <source>End “%1”</source>
        <translation>„%1“ beenden</translation>
    </message>
    <message>
        <source>Begin “%1”</source>
        <translation>„%1“ beginnen</translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>„%1“ markieren</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis entfernen</numerusform>
            <numerusform>%n Ereignisse entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A data set is there already</source>
        <translation>Ein Datensatz ist schon da</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wähle einen anderen Ordner</translation>
    </message>
</context>
<context>
    <name>FigureRenderer</name>
    <message>
        <source>There is no exercise of this name</source>
        <translation>Es gibt keine Übung dieses Namens</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Wähle eine von %1</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>no gap</source>
        <translation>keine Lücke</translation>
    </message>
    <message>
        <source>frames were dropped</source>
        <translation>Bilder wurden verworfen</translation>
    </message>
    <message>
        <source>the camera was gone</source>
        <translation>die Kamera war getrennt</translation>
    </message>
    <message>
        <source>the camera gave no picture</source>
        <translation>die Kamera gab kein Bild</translation>
    </message>
    <message>
        <source>the picture was damaged</source>
        <translation>das Bild war beschädigt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>jumped to another place</source>
        <translation>an eine andere Stelle gesprungen</translation>
    </message>
    <message>
        <source>seen, but not recorded</source>
        <translation>gesehen, aber nicht aufgenommen</translation>
    </message>
</context>
<context>
    <name>H264Encoder</name>
    <message>
        <source>There is no H.264 encoder for a picture of %1 × %2</source>
        <translation>Es gibt keinen H.264-Encoder für ein Bild von %1 × %2</translation>
    </message>
    <message>
        <source>Install FFmpeg with libx264</source>
        <translation>Installiere FFmpeg mit libx264</translation>
    </message>
</context>
<context>
    <name>HardwareEncoder</name>
    <message>
        <source>%1 cannot encode the recording (%2)</source>
        <translation>%1 kann die Aufnahme nicht kodieren (%2)</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s driver, or let the processor encode</source>
        <translation>Installiere den Treiber der Grafikkarte, oder lass den Prozessor kodieren</translation>
    </message>
    <message>
        <source>it changes the order or the times of the pictures</source>
        <translation>ändert die Reihenfolge oder die Zeiten der Bilder</translation>
    </message>
    <message>
        <source>it makes its key frames elsewhere than asked</source>
        <translation>setzt Schlüsselbilder anderswo als verlangt</translation>
    </message>
    <message>
        <source>its stream lacks the head that a file needs</source>
        <translation>dem Strom fehlt der Kopf, den eine Datei braucht</translation>
    </message>
    <message>
        <source>this FFmpeg was built without it</source>
        <translation>dieses FFmpeg wurde ohne ihn gebaut</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This page is there in English only.</source>
        <translation>Diese Seite gibt es nur auf Englisch.</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>the hub names a file that would lie outside of the model: %1</source>
        <translation>der Hub nennt eine Datei, die außerhalb des Modells läge: %1</translation>
    </message>
    <message>
        <source>Do not use this model</source>
        <translation>Benutze dieses Modell nicht</translation>
    </message>
    <message>
        <source>the hub tells no size or hash of %1</source>
        <translation>der Hub nennt keine Größe oder keinen Hash von %1</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address</source>
        <translation>Prüfe die Adresse des Hubs</translation>
    </message>
    <message>
        <source>this is no answer of a model hub</source>
        <translation>das ist keine Antwort eines Modell-Hubs</translation>
    </message>
    <message>
        <source>this model has no weights that Spotter reads</source>
        <translation>dieses Modell hat keine Gewichte, die Spotter liest</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Prüfe den Namen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is no JSON (%1, at byte %2)</source>
        <translation>Das ist kein JSON (%1, bei Byte %2)</translation>
    </message>
    <message>
        <source>This JSON is no object</source>
        <translation>Dieses JSON ist kein Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, or is not what it should be</source>
        <translation>„%1“ fehlt oder ist nicht, was es sein soll</translation>
    </message>
    <message>
        <source>Export the session again</source>
        <translation>Exportiere die Sitzung neu</translation>
    </message>
    <message>
        <source>This is no NumPy file with one row of numbers</source>
        <translation>Das ist keine NumPy-Datei mit einer Reihe von Zahlen</translation>
    </message>
    <message>
        <source>Take the file from the data set again</source>
        <translation>Nimm die Datei neu aus dem Datensatz</translation>
    </message>
    <message>
        <source>The film cannot be copied (%1)</source>
        <translation>Der Film kann nicht kopiert werden (%1)</translation>
    </message>
    <message>
        <source>Look whether it is there, and whether the disk has room</source>
        <translation>Prüfe, ob er da ist und ob der Datenträger Platz hat</translation>
    </message>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>Die Datei ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>There is not a single frame in it</source>
        <translation>Darin ist kein einziges Bild</translation>
    </message>
    <message>
        <source>It has %1 feedbacks, but times for %2</source>
        <translation>Sie hat %1 Rückmeldungen, aber Zeiten für %2</translation>
    </message>
    <message>
        <source>The film has too few frames for its lines</source>
        <translation>Der Film hat zu wenige Bilder für seine Zeilen</translation>
    </message>
    <message>
        <source>This JSON is no list of QEVD&apos;s long-range films</source>
        <translation>Dieses JSON ist keine Liste der Langfilme von QEVD</translation>
    </message>
    <message>
        <source>Name feedbacks_long_range.json, or the folder that it lies in</source>
        <translation>Nenne feedbacks_long_range.json oder den Ordner, in dem sie liegt</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>Ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>This is no session as Spotter exports it: there is no column &quot;%1&quot;</source>
        <translation>Das ist keine Sitzung, wie Spotter sie exportiert: Die Spalte „%1“ fehlt</translation>
    </message>
    <message>
        <source>Choose a file that `spotter sessions export` has written</source>
        <translation>Wähle eine Datei, die `spotter sessions export` geschrieben hat</translation>
    </message>
    <message>
        <source>Line %1 is not what it should be</source>
        <translation>Zeile %1 ist nicht, was sie sein soll</translation>
    </message>
    <message>
        <source>This JSON is no session as Spotter exports it</source>
        <translation>Dieses JSON ist keine Sitzung, wie Spotter sie exportiert</translation>
    </message>
    <message>
        <source>This session was exported by a newer Spotter</source>
        <translation>Diese Sitzung wurde von einem neueren Spotter exportiert</translation>
    </message>
    <message>
        <source>Update Spotter</source>
        <translation>Aktualisiere Spotter</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%1: %n utterance(s) from %2</source>
        <translation>
            <numerusform>%1: %n Äußerung aus %2</numerusform>
            <numerusform>%1: %n Äußerungen aus %2</numerusform>
        </translation>
    </message>
    <message>
        <source>without film</source>
        <translation>ohne Film</translation>
    </message>
    <message>
        <source>with its film</source>
        <translation>mit Film</translation>
    </message>
    <message>
        <source>A film belongs to one session</source>
        <translation>Ein Film gehört zu einer einzigen Sitzung</translation>
    </message>
    <message>
        <source>Import them one after the other</source>
        <translation>Importiere sie nacheinander</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>Die Datei ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>this film belongs to none of the session files</source>
        <translation>dieser Film gehört zu keiner der Sitzungsdateien</translation>
    </message>
    <message>
        <source>Import it together with the session&apos;s file of the same name</source>
        <translation>Importiere ihn zusammen mit der gleichnamigen Datei der Sitzung</translation>
    </message>
    <message>
        <source>nothing in this folder can be imported</source>
        <translation>nichts in diesem Ordner lässt sich importieren</translation>
    </message>
    <message>
        <source>Choose one with sessions that Spotter has exported, or with QEVD&apos;s films</source>
        <translation>Wähle einen mit Sitzungen, die Spotter exportiert hat, oder mit Filmen von QEVD</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>this is not JSON: %1</source>
        <translation>das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>Lade die Datei neu</translation>
    </message>
    <message>
        <source>a JSON object, { … }, is expected</source>
        <translation>ein JSON-Objekt, { … }, wird erwartet</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>%1
Movement: %2 %</source>
        <translation>%1
Bewegung: %2 %</translation>
    </message>
    <message>
        <source>also with these settings</source>
        <translation>auch mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>only with these settings</source>
        <translation>nur mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>not with these settings</source>
        <translation>nicht mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>of this kind only with these settings</source>
        <translation>dieser Art nur mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Engpässe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>repetition %1</source>
        <translation>Wiederholung %1</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The session&apos;s folder cannot be made</source>
        <translation>Der Ordner der Sitzung lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write (library.folder)</source>
        <translation>Wähle einen Ordner, in den du schreiben darfst (library.folder)</translation>
    </message>
    <message>
        <source>There is no such session</source>
        <translation>Diese Sitzung gibt es nicht</translation>
    </message>
    <message>
        <source>See `spotter sessions list`</source>
        <translation>Siehe `spotter sessions list`</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>Die Bibliothek ist leer</translation>
    </message>
    <message>
        <source>The disk does not take what is saved (%1)</source>
        <translation>Der Datenträger nimmt nicht an, was gesichert wird (%1)</translation>
    </message>
    <message>
        <source>Look whether the disk is in order</source>
        <translation>Prüfe, ob der Datenträger in Ordnung ist</translation>
    </message>
    <message>
        <source>The session&apos;s folder cannot be written (%1)</source>
        <translation>In den Ordner der Sitzung kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>This library was made by an older Spotter and can only be read</source>
        <translation>Diese Bibliothek wurde von einem älteren Spotter angelegt und kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Let it be brought up to date where it can be written</source>
        <translation>Lass sie dort aktualisieren, wo in sie geschrieben werden kann</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>Die Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>This library was made by a newer Spotter</source>
        <translation>Diese Bibliothek wurde von einem neueren Spotter angelegt</translation>
    </message>
    <message>
        <source>Update Spotter</source>
        <translation>Aktualisiere Spotter</translation>
    </message>
    <message>
        <source>This is not the film of the session: it lasts %1, the session %2.</source>
        <translation>Das ist nicht der Film der Sitzung: Er dauert %1, die Sitzung %2.</translation>
    </message>
    <message>
        <source>This is not the film of the session: its pictures are %1 × %2, the session&apos;s were %3 × %4.</source>
        <translation>Das ist nicht der Film der Sitzung: Seine Bilder sind %1 × %2 groß, die der Sitzung %3 × %4.</translation>
    </message>
    <message>
        <source>The library is damaged, and cannot be copied to be mended</source>
        <translation>Die Bibliothek ist beschädigt und lässt sich nicht kopieren, um repariert zu werden</translation>
    </message>
    <message>
        <source>Make room, or move it elsewhere: a new one is made, and the films stay in their folders</source>
        <translation>Schaffe Platz oder verschiebe sie: Es wird eine neue angelegt, und die Filme bleiben in ihren Ordnern</translation>
    </message>
    <message>
        <source>The mended library cannot be put in its place (%1)</source>
        <translation>Die reparierte Bibliothek lässt sich nicht an ihren Platz legen (%1)</translation>
    </message>
    <message>
        <source>Look whether you may write into its folder</source>
        <translation>Prüfe, ob du in ihren Ordner schreiben darfst</translation>
    </message>
    <message>
        <source>There is no PostgreSQL driver for Qt</source>
        <translation>Es gibt keinen PostgreSQL-Treiber für Qt</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql</source>
        <translation>Installiere das Paket libqt6sql6-psql</translation>
    </message>
    <message>
        <source>The library&apos;s address cannot be read behind the question mark</source>
        <translation>Die Adresse der Bibliothek ist hinter dem Fragezeichen nicht lesbar</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database?sslmode=require</source>
        <translation>Schreibe sie als postgresql://user@host/database?sslmode=require</translation>
    </message>
    <message>
        <source>The library&apos;s address cannot be read</source>
        <translation>Die Adresse der Bibliothek ist nicht lesbar</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database</source>
        <translation>Schreibe sie als postgresql://user@host/database</translation>
    </message>
    <message>
        <source>The library&apos;s server does not let you in (%1)</source>
        <translation>Der Server der Bibliothek lässt dich nicht hinein (%1)</translation>
    </message>
    <message>
        <source>Look at the name in library.url and the password in ~/.pgpass</source>
        <translation>Prüfe den Namen in library.url und das Passwort in ~/.pgpass</translation>
    </message>
    <message>
        <source>The library&apos;s server has no such database (%1)</source>
        <translation>Der Server der Bibliothek hat keine solche Datenbank (%1)</translation>
    </message>
    <message>
        <source>Make it there with createdb, or correct library.url</source>
        <translation>Lege sie dort mit createdb an oder berichtige library.url</translation>
    </message>
    <message>
        <source>You may not use the library on its server (%1)</source>
        <translation>Du darfst die Bibliothek auf ihrem Server nicht benutzen (%1)</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the rights to its tables</source>
        <translation>Bitte den Betreiber des Servers um die Rechte an ihren Tabellen</translation>
    </message>
    <message>
        <source>The library&apos;s server has no room or no connection left (%1)</source>
        <translation>Der Server der Bibliothek hat keinen Platz oder keine Verbindung mehr frei (%1)</translation>
    </message>
    <message>
        <source>This does not go into the library (%1)</source>
        <translation>Das lässt sich nicht in die Bibliothek schreiben (%1)</translation>
    </message>
    <message>
        <source>The library&apos;s server cannot be reached (%1)</source>
        <translation>Der Server der Bibliothek ist nicht erreichbar (%1)</translation>
    </message>
    <message>
        <source>The library cannot be used (%1)</source>
        <translation>Die Bibliothek ist nicht benutzbar (%1)</translation>
    </message>
    <message>
        <source>Look at the messages of its server</source>
        <translation>Sieh dir die Meldungen ihres Servers an</translation>
    </message>
    <message>
        <source>There is no SQLite driver for Qt</source>
        <translation>Es gibt keinen SQLite-Treiber für Qt</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite</source>
        <translation>Installiere das Paket libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>The library can only be read</source>
        <translation>Die Bibliothek kann nur gelesen werden</translation>
    </message>
    <message>
        <source>What you do is kept in memory until you may write into its folder</source>
        <translation>Was du tust, bleibt im Speicher, bis du in ihren Ordner schreiben darfst</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Make room; what happens meanwhile is kept in memory</source>
        <translation>Schaffe Platz; was inzwischen geschieht, bleibt im Speicher</translation>
    </message>
    <message>
        <source>It is mended when it is opened next; a copy is put aside, and the films stay as they are</source>
        <translation>Sie wird beim nächsten Öffnen repariert; eine Kopie wird beiseitegelegt, und die Filme bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>What happens meanwhile is kept in the library&apos;s folder and tried again</source>
        <translation>Was inzwischen geschieht, bleibt im Ordner der Bibliothek und wird erneut versucht</translation>
    </message>
    <message>
        <source>A change that waited for the library</source>
        <translation>Eine Änderung, die auf die Bibliothek gewartet hat</translation>
    </message>
    <message>
        <source>The library&apos;s server is not there to be asked</source>
        <translation>Der Server der Bibliothek ist nicht da und kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>Try again when it is back</source>
        <translation>Versuche es noch einmal, wenn er wieder da ist</translation>
    </message>
    <message>
        <source>What waits for the library&apos;s server cannot be kept (%1)</source>
        <translation>Was auf den Server der Bibliothek wartet, lässt sich nicht aufheben (%1)</translation>
    </message>
    <message>
        <source>Leave Spotter running until the server is back</source>
        <translation>Lass Spotter laufen, bis der Server wieder da ist</translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>the log cannot be written (%1)</source>
        <translation>das Protokoll kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>Set logging.log_file to a file that can be, or to nothing</source>
        <translation>Setze logging.log_file auf eine beschreibbare Datei oder auf nichts</translation>
    </message>
</context>
<context>
    <name>MappedFile</name>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Check the name and its permissions</source>
        <translation>Prüfe den Namen und die Zugriffsrechte</translation>
    </message>
    <message>
        <source>the file cannot be mapped: %1</source>
        <translation>die Datei lässt sich nicht in den Speicher einblenden: %1</translation>
    </message>
    <message>
        <source>the file became shorter while it was in use, or its disk is gone</source>
        <translation>die Datei wurde kürzer, während sie gebraucht wurde, oder ihr Datenträger ist weg</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>Lade die Datei neu</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>No picture in this file can be read</source>
        <translation>Kein Bild in dieser Datei ist lesbar</translation>
    </message>
    <message>
        <source>Record or download it again</source>
        <translation>Nimm es neu auf oder lade es neu herunter</translation>
    </message>
    <message>
        <source>This interlaced video cannot be made whole</source>
        <translation>Dieses Video im Zeilensprung lässt sich nicht zusammensetzen</translation>
    </message>
    <message>
        <source>Convert it to H.264 without interlacing first</source>
        <translation>Wandle es zuerst in H.264 ohne Zeilensprung um</translation>
    </message>
    <message>
        <source>There is not enough memory for this video</source>
        <translation>Für dieses Video reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>Close other programs, or convert it to a smaller size</source>
        <translation>Schließe andere Programme oder wandle es in eine kleinere Größe um</translation>
    </message>
    <message>
        <source>The picture&apos;s pixel format cannot be shown</source>
        <translation>Das Pixelformat des Bildes ist nicht darstellbar</translation>
    </message>
    <message>
        <source>Convert the video to H.264 first</source>
        <translation>Wandle das Video zuerst in H.264 um</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened</source>
        <translation>Nur Dateien auf diesem Computer können geöffnet werden</translation>
    </message>
    <message>
        <source>Download the video first and open the file</source>
        <translation>Lade das Video zuerst herunter und öffne die Datei</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Prüfe den Namen</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>Choose a video file in it</source>
        <translation>Wähle eine Videodatei darin</translation>
    </message>
    <message>
        <source>This is a device, not a file</source>
        <translation>Das ist ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>Choose a video file, or the camera by its name</source>
        <translation>Wähle eine Videodatei oder die Kamera über ihren Namen</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>Du darfst diese Datei nicht lesen</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>Ändere ihre Zugriffsrechte</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>This is not a video, or its beginning is damaged</source>
        <translation>Das ist kein Video, oder sein Anfang ist beschädigt</translation>
    </message>
    <message>
        <source>Try to play it in another program, or record it again</source>
        <translation>Versuche, es in einem anderen Programm abzuspielen, oder nimm es neu auf</translation>
    </message>
    <message>
        <source>There is no picture in this file</source>
        <translation>In dieser Datei ist kein Bild</translation>
    </message>
    <message>
        <source>Choose a video file</source>
        <translation>Wähle eine Videodatei</translation>
    </message>
    <message>
        <source>The pictures in this file are too large</source>
        <translation>Die Bilder in dieser Datei sind zu groß</translation>
    </message>
    <message>
        <source>Convert it to 1920 × 1080 or less</source>
        <translation>Wandle es in 1920 × 1080 oder kleiner um</translation>
    </message>
    <message>
        <source>The way this video is packed is not known here</source>
        <translation>Das Format, in dem dieses Video verpackt ist, ist hier unbekannt</translation>
    </message>
    <message>
        <source>Convert it to H.264 first</source>
        <translation>Wandle es zuerst in H.264 um</translation>
    </message>
    <message>
        <source>The video in this file is damaged or of an unknown kind</source>
        <translation>Das Video in dieser Datei ist beschädigt oder von unbekannter Art</translation>
    </message>
</context>
<context>
    <name>MemoryFile</name>
    <message>
        <source>There is no memory for a film (%1)</source>
        <translation>Für einen Film reicht der Speicher nicht (%1)</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Schließe andere Programme</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>there is not enough memory for a text of %1 positions</source>
        <translation>der Speicher reicht nicht für einen Text von %1 Positionen</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer new tokens</source>
        <translation>Schließe andere Programme oder verlange weniger neue Token</translation>
    </message>
    <message>
        <source>the text is longer than the %1 positions that there is room for</source>
        <translation>der Text ist länger als die %1 Positionen, für die Platz ist</translation>
    </message>
    <message>
        <source>Ask a shorter question</source>
        <translation>Stelle eine kürzere Frage</translation>
    </message>
    <message>
        <source>the model has no row for token %1</source>
        <translation>das Modell hat keine Zeile für Token %1</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s files belong to another model; fetch it again</source>
        <translation>Die Dateien des Tokenizers gehören zu einem anderen Modell; lade es neu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number type of the model</source>
        <translation>„%1“ ist kein Zahlentyp des Modells</translation>
    </message>
    <message>
        <source>Use auto, float32, bfloat16 or float16</source>
        <translation>Nimm auto, float32, bfloat16 oder float16</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no device of the model</source>
        <translation>„%1“ ist kein Gerät des Modells</translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda</source>
        <translation>Nimm auto, cpu oder cuda</translation>
    </message>
    <message>
        <source>there is no GPU to compute on: %1</source>
        <translation>es gibt keine GPU zum Rechnen: %1</translation>
    </message>
    <message>
        <source>Set model.device to auto or cpu</source>
        <translation>Setze model.device auf auto oder cpu</translation>
    </message>
    <message>
        <source>computes on %1 in %2, the encoders in %3</source>
        <translation>rechnet auf %1 in %2, die Encoder in %3</translation>
    </message>
    <message>
        <source>the model looks at %1 frames at once, not at %2</source>
        <translation>das Modell betrachtet %1 Bilder auf einmal, nicht %2</translation>
    </message>
    <message numerus="yes">
        <source>there are only %n pictures in this video</source>
        <translation>
            <numerusform>in diesem Video ist nur %n Bild</numerusform>
            <numerusform>in diesem Video sind nur %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one with at least %1</source>
        <translation>Wähle eines mit mindestens %1</translation>
    </message>
    <message>
        <source>image encoder, 4 frames</source>
        <translation>Bild-Encoder, 4 Bilder</translation>
    </message>
    <message>
        <source>image projector, 4 frames</source>
        <translation>Bildprojektor, 4 Bilder</translation>
    </message>
    <message>
        <source>frame selection, 8 frames</source>
        <translation>Bildauswahl, 8 Bilder</translation>
    </message>
    <message>
        <source>video encoder and projector</source>
        <translation>Video-Encoder und Projektor</translation>
    </message>
    <message>
        <source>encoding 4 new frames, all of it</source>
        <translation>4 neue Bilder kodieren, insgesamt</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>Decode</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>there is no size &quot;%1&quot;</source>
        <translation>es gibt keine Größe „%1“</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>Wähle eine von: %1</translation>
    </message>
    <message>
        <source>there is a model already</source>
        <translation>dort liegt schon ein Modell</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1; no GPU: %2</source>
        <translation>%1; keine GPU: %2</translation>
    </message>
</context>
<context>
    <name>ModelCheck</name>
    <message>
        <source>the file is not what came from the hub: its hash differs</source>
        <translation>die Datei ist nicht die, die vom Hub kam: Ihr Hash ist ein anderer</translation>
    </message>
    <message>
        <source>Delete it and fetch the model again</source>
        <translation>Lösche sie und lade das Modell neu</translation>
    </message>
</context>
<context>
    <name>ModelCoach</name>
    <message>
        <source>the model&apos;s encoders give no numbers</source>
        <translation>die Encoder des Modells liefern keine Zahlen</translation>
    </message>
    <message>
        <source>Its weights are damaged; fetch it again</source>
        <translation>Die Gewichte sind beschädigt; lade sie neu</translation>
    </message>
    <message>
        <source>The model is shown fewer pictures</source>
        <translation>Das Modell bekommt weniger Bilder zu sehen</translation>
    </message>
    <message>
        <source>The model remembers one chunk only</source>
        <translation>Das Modell merkt sich nur einen Abschnitt</translation>
    </message>
    <message>
        <source>The motion coach coaches alone</source>
        <translation>Der Bewegungscoach coacht allein</translation>
    </message>
    <message>
        <source>there is no GPU to compute on: %1</source>
        <translation>es gibt keine GPU zum Rechnen: %1</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model</source>
        <translation>Schließe andere Programme oder wähle ein kleineres Modell</translation>
    </message>
    <message>
        <source>The model computes on the CPU</source>
        <translation>Das Modell rechnet auf der CPU</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>the model failed: %1</source>
        <translation>das Modell ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Wähle ein anderes</translation>
    </message>
    <message>
        <source>the model sees pictures of %1 × %1 pixels</source>
        <translation>das Modell sieht Bilder von %1 × %1 Pixeln</translation>
    </message>
    <message>
        <source>Set it to %1</source>
        <translation>Stelle %1 ein</translation>
    </message>
    <message>
        <source>the model chooses %1 frames of each chunk</source>
        <translation>das Modell wählt %1 Bilder aus jedem Abschnitt</translation>
    </message>
    <message>
        <source>Set it to %1 or more</source>
        <translation>Stelle %1 oder mehr ein</translation>
    </message>
    <message>
        <source>words are said as they come, so the model follows one sentence only</source>
        <translation>Wörter werden gesagt, wie sie kommen, deshalb verfolgt das Modell nur einen Satz</translation>
    </message>
    <message>
        <source>Set it to 1</source>
        <translation>Stelle 1 ein</translation>
    </message>
    <message>
        <source>the model has not learnt the tokens of the three actions, so it cannot decide by them</source>
        <translation>das Modell hat die Token der drei Aktionen nicht gelernt und kann deshalb nicht nach ihnen entscheiden</translation>
    </message>
    <message>
        <source>Set it to rule_based, or choose a trained predictor (action_prediction.model.checkpoint_path)</source>
        <translation>Stelle rule_based ein oder wähle einen trainierten Prädiktor (action_prediction.model.checkpoint_path)</translation>
    </message>
    <message>
        <source>the language model gives no numbers</source>
        <translation>das Sprachmodell liefert keine Zahlen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the GPU failed: %1</source>
        <translation>die GPU ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Set it to cpu, or reset the coach to try it again</source>
        <translation>Stelle cpu ein oder setze den Coach zurück, um es noch einmal zu versuchen</translation>
    </message>
</context>
<context>
    <name>ModelCommand</name>
    <message>
        <source>the file is there already</source>
        <translation>die Datei ist schon da</translation>
    </message>
    <message>
        <source>Move it away, or name another one</source>
        <translation>Verschiebe sie oder nenne eine andere</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tensors</source>
        <translation>
            <numerusform>%1: %n Tensor</numerusform>
            <numerusform>%1: %n Tensoren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, %1:%2 left</source>
        <translation>, noch %1:%2</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept; the same command goes on.</source>
        <translation>Gestoppt. Was angekommen ist, bleibt; derselbe Befehl macht weiter.</translation>
    </message>
    <message>
        <source>No model lies in %1. spotter model fetch NAME brings one.</source>
        <translation>In %1 liegt kein Modell. spotter model fetch NAME holt eines.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as the hub has them</source>
        <translation>
            <numerusform>%n Datei ist so, wie der Hub sie hat</numerusform>
            <numerusform>%n Dateien sind so, wie der Hub sie hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files did not come from the hub&apos;s cache: nobody knows their hash</source>
        <translation>
            <numerusform>%n Datei kam nicht aus dem Cache des Hubs: Niemand kennt ihren Hash</numerusform>
            <numerusform>%n Dateien kamen nicht aus dem Cache des Hubs: Niemand kennt ihren Hash</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this model can be used</source>
        <translation>%1: Dieses Modell ist benutzbar</translation>
    </message>
    <message>
        <source>  %1 million parameters as %2</source>
        <translation>  %1 Millionen Parameter als %2</translation>
    </message>
    <message>
        <source>%1 tokens, rows for %2</source>
        <translation>%1 Token, Zeilen für %2</translation>
    </message>
    <message>
        <source>special tokens: %1</source>
        <translation>Sondertoken: %1</translation>
    </message>
    <message>
        <source>action tokens: %1</source>
        <translation>Aktionstoken: %1</translation>
    </message>
    <message>
        <source>action tokens, added where it coaches, not trained: %1</source>
        <translation>Aktionstoken, beim Coachen ergänzt, nicht trainiert: %1</translation>
    </message>
</context>
<context>
    <name>ModelConfig</name>
    <message>
        <source>a number above 0 is expected</source>
        <translation>eine Zahl über 0 wird erwartet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>token numbers are expected</source>
        <translation>Tokennummern werden erwartet</translation>
    </message>
    <message>
        <source>only &quot;%1&quot; is supported, not &quot;%2&quot;</source>
        <translation>nur „%1“ wird unterstützt, nicht „%2“</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose a Mobile-VideoGPT</source>
        <translation>Lade das Modell neu oder wähle ein Mobile-VideoGPT</translation>
    </message>
    <message>
        <source>%1 heads do not share a width of %2 evenly</source>
        <translation>%1 Köpfe teilen eine Breite von %2 nicht gleichmäßig</translation>
    </message>
    <message>
        <source>it does not go with the other sizes</source>
        <translation>es passt nicht zu den anderen Größen</translation>
    </message>
    <message>
        <source>only plain positions are supported</source>
        <translation>nur einfache Positionen werden unterstützt</translation>
    </message>
    <message>
        <source>it is not supported</source>
        <translation>es wird nicht unterstützt</translation>
    </message>
    <message>
        <source>only -2 is supported</source>
        <translation>nur -2 wird unterstützt</translation>
    </message>
    <message>
        <source>at least 2 are needed</source>
        <translation>mindestens 2 sind nötig</translation>
    </message>
    <message>
        <source>it does not divide image_size</source>
        <translation>es teilt image_size nicht</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is expected</source>
        <translation>eine ganze Zahl von 1 bis %1 wird erwartet</translation>
    </message>
</context>
<context>
    <name>ModelFolder</name>
    <message>
        <source>this is no folder, and no model of this name lies in %1</source>
        <translation>das ist kein Ordner, und in %1 liegt kein Modell dieses Namens</translation>
    </message>
    <message>
        <source>Run &quot;spotter model fetch %1&quot;, or name the model&apos;s folder</source>
        <translation>Führe „spotter model fetch %1“ aus oder nenne den Ordner des Modells</translation>
    </message>
    <message>
        <source>Name the model&apos;s folder, or a model that &quot;spotter model list&quot; shows</source>
        <translation>Nenne den Ordner des Modells oder ein Modell, das „spotter model list“ zeigt</translation>
    </message>
</context>
<context>
    <name>ModelSummary</name>
    <message>
        <source>Qwen2: %1 layers, %2 wide, %3 heads that share %4 of keys and values, feed-forward %5, vocabulary %6</source>
        <translation>Qwen2: %1 Schichten, %2 breit, %3 Köpfe, die sich %4 für Keys und Values teilen, Feed-Forward %5, Vokabular %6</translation>
    </message>
    <message>
        <source>CLIP: %1 layers, of which %2 are used, %3 wide, %4 heads, pictures of %5 pixels in patches of %6</source>
        <translation>CLIP: %1 Schichten, von denen %2 benutzt werden, %3 breit, %4 Köpfe, Bilder von %5 Pixeln in Patches von %6</translation>
    </message>
    <message>
        <source>VideoMamba: %1 layers, %2 wide, inner width %3, %4 states, %5 frames</source>
        <translation>VideoMamba: %1 Schichten, %2 breit, innere Breite %3, %4 Zustände, %5 Bilder</translation>
    </message>
    <message>
        <source>%1, both directions</source>
        <translation>%1, beide Richtungen</translation>
    </message>
    <message>
        <source>%1, forwards only</source>
        <translation>%1, nur vorwärts</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>projectors</source>
        <translation>Projektoren</translation>
    </message>
    <message>
        <source>two layers, pooling, a convolution; for images and for video</source>
        <translation>zwei Schichten, Pooling, eine Faltung; für Bilder und für Video</translation>
    </message>
    <message>
        <source>image encoder</source>
        <translation>Bild-Encoder</translation>
    </message>
    <message>
        <source>video encoder</source>
        <translation>Video-Encoder</translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message numerus="yes">
        <source>The library was damaged and has been mended: %n session(s) could be read. The damaged file is %1.</source>
        <translation>
            <numerusform>Die Bibliothek war beschädigt und wurde repariert: %n Sitzung war lesbar. Die beschädigte Datei ist %1.</numerusform>
            <numerusform>Die Bibliothek war beschädigt und wurde repariert: %n Sitzungen waren lesbar. Die beschädigte Datei ist %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pickle</name>
    <message>
        <source>a tensor holds numbers of the kind “%1”, which is not read here</source>
        <translation>ein Tensor enthält Zahlen der Art „%1“, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>the file is damaged (at byte %1 of its table)</source>
        <translation>die Datei ist beschädigt (bei Byte %1 ihrer Tabelle)</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Lade sie neu</translation>
    </message>
    <message>
        <source>the file asks for more than tensors (instruction %1)</source>
        <translation>die Datei verlangt mehr als Tensoren (Anweisung %1)</translation>
    </message>
    <message>
        <source>Save it again with torch.save, the state dictionary alone</source>
        <translation>Speichere sie neu mit torch.save, nur das State-Dictionary</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message numerus="yes">
        <source>%1: %n repetition(s) in %2 s</source>
        <translation>
            <numerusform>%1: %n Wiederholung in %2 s</numerusform>
            <numerusform>%1: %n Wiederholungen in %2 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>There is nothing to show again yet</source>
        <translation>Noch gibt es nichts, was sich noch einmal zeigen ließe</translation>
    </message>
</context>
<context>
    <name>RerunCommand</name>
    <message>
        <source>%1 is kept</source>
        <translation>%1 ist aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play backwards; again: faster</source>
        <translation>Rückwärts; noch einmal: schneller</translation>
    </message>
    <message>
        <source>Play; again: faster</source>
        <translation>Vorwärts; noch einmal: schneller</translation>
    </message>
    <message>
        <source>Frame before</source>
        <translation>Bild zurück</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Bild vor</translation>
    </message>
    <message>
        <source>A clip begins here</source>
        <translation>Ein Clip beginnt hier</translation>
    </message>
    <message>
        <source>A clip ends here</source>
        <translation>Ein Clip endet hier</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Anfang und Ende löschen</translation>
    </message>
    <message>
        <source>Next line to review</source>
        <translation>Nächste Zeile zum Durchsehen</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Diesen Moment markieren</translation>
    </message>
    <message>
        <source>Mark and write a note</source>
        <translation>Markieren und eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Choose the settings of another run</source>
        <translation>Einstellungen eines neuen Laufs wählen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neuer Lauf</translation>
    </message>
</context>
<context>
    <name>RunChoice</name>
    <message>
        <source>this session does not tell what settings it was recorded with</source>
        <translation>diese Sitzung sagt nicht, mit welchen Einstellungen sie aufgenommen wurde</translation>
    </message>
    <message>
        <source>Choose the settings in force, or a preset</source>
        <translation>Wähle die geltenden Einstellungen oder eine Voreinstellung</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>es ist kein Modell gewählt</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Wähle den Ordner eines Modells</translation>
    </message>
</context>
<context>
    <name>Safetensors</name>
    <message>
        <source>Fetch the file again</source>
        <translation>Lade die Datei neu</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; %2</source>
        <translation>Tensor „%1“ %2</translation>
    </message>
    <message>
        <source>the file is too short to hold tensors</source>
        <translation>die Datei ist zu kurz für Tensoren</translation>
    </message>
    <message>
        <source>has a type that is not known here</source>
        <translation>hat einen hier unbekannten Typ</translation>
    </message>
    <message>
        <source>has no shape</source>
        <translation>hat keine Form</translation>
    </message>
    <message>
        <source>has a shape that is none</source>
        <translation>hat eine ungültige Form</translation>
    </message>
    <message>
        <source>does not say where its values lie</source>
        <translation>sagt nicht, wo seine Werte liegen</translation>
    </message>
    <message>
        <source>reaches beyond the end of the file</source>
        <translation>reicht über das Ende der Datei hinaus</translation>
    </message>
    <message>
        <source>has another size than its type and shape need</source>
        <translation>hat eine andere Größe, als Typ und Form verlangen</translation>
    </message>
    <message>
        <source>overlaps another</source>
        <translation>überlappt einen anderen</translation>
    </message>
    <message>
        <source>leaves a gap before it</source>
        <translation>lässt vor sich eine Lücke</translation>
    </message>
    <message>
        <source>there are bytes that belong to no tensor</source>
        <translation>es gibt Bytes, die zu keinem Tensor gehören</translation>
    </message>
    <message>
        <source>this is no safetensors file, or it is cut short</source>
        <translation>das ist keine safetensors-Datei, oder sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>there is no model.safetensors in this folder</source>
        <translation>in diesem Ordner gibt es kein model.safetensors</translation>
    </message>
    <message>
        <source>Choose a checkpoint&apos;s folder, or fetch one</source>
        <translation>Wähle den Ordner eines Checkpoints oder lade einen</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>es nennt keine Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file of this folder</source>
        <translation>„%1“ ist keine Datei dieses Ordners</translation>
    </message>
    <message>
        <source>stands elsewhere in the index</source>
        <translation>steht im Index woanders</translation>
    </message>
    <message>
        <source>is in none of the files</source>
        <translation>ist in keiner der Dateien</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the space left</source>
        <translation>Prüfe den Ordner, die Zugriffsrechte und den freien Platz</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Memory of what was seen</source>
        <translation>Gedächtnis des Gesehenen</translation>
    </message>
    <message>
        <source>When to speak</source>
        <translation>Wann gesprochen wird</translation>
    </message>
    <message>
        <source>Action tokens</source>
        <translation>Aktionstoken</translation>
    </message>
    <message>
        <source>How words are chosen</source>
        <translation>Wortwahl</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Motion coach</source>
        <translation>Bewegungscoach</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Source and display</source>
        <translation>Quelle und Anzeige</translation>
    </message>
    <message>
        <source>Library of sessions</source>
        <translation>Bibliothek der Sitzungen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Said a minute</source>
        <translation>Gesagt pro Minute</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>coached by %1</source>
        <translation>Coach: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Nothing, or all of it was rejected.</source>
        <translation>Nichts, oder alles wurde abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und noch %n Zeile</numerusform>
            <numerusform>und noch %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Spotter %1</source>
        <translation>Spotter %1</translation>
    </message>
    <message>
        <source>Spotter %1 · settings %2</source>
        <translation>Spotter %1 · Einstellungen %2</translation>
    </message>
    <message>
        <source>Seconds each (median)</source>
        <translation>Sek. je Wdh. (Median)</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>Bewegung</translation>
    </message>
</context>
<context>
    <name>SessionSteps</name>
    <message>
        <source>Put “%1” into the trash</source>
        <translation>„%1“ in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Take “%1” out of the trash</source>
        <translation>„%1“ aus dem Papierkorb nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Put %n session(s) into the trash</source>
        <translation>
            <numerusform>%n Sitzung in den Papierkorb legen</numerusform>
            <numerusform>%n Sitzungen in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n session(s) out of the trash</source>
        <translation>
            <numerusform>%n Sitzung aus dem Papierkorb nehmen</numerusform>
            <numerusform>%n Sitzungen aus dem Papierkorb nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the title away</source>
        <translation>Titel entfernen</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <translation>„%1“ nennen</translation>
    </message>
</context>
<context>
    <name>SessionsCommand</name>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 von %2 durchgesehen</translation>
    </message>
    <message>
        <source>%1: %2 were kept</source>
        <translation>%1: %2 aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) repaired</source>
        <translation>
            <numerusform>%n Sitzung repariert</numerusform>
            <numerusform>%n Sitzungen repariert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted for good</source>
        <translation>%1 ist endgültig gelöscht</translation>
    </message>
    <message>
        <source>%1 is in the trash</source>
        <translation>%1 liegt im Papierkorb</translation>
    </message>
    <message>
        <source>A data set is a folder</source>
        <translation>Ein Datensatz ist ein Ordner</translation>
    </message>
    <message>
        <source>Name it with --output</source>
        <translation>Nenne ihn mit --output</translation>
    </message>
</context>
<context>
    <name>SessionsOrder</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Wähle ein anderes</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Decides by</source>
        <translation>Entscheidung durch</translation>
    </message>
    <message>
        <source>Who decides when to speak: rules about time and motion, or a trained model.</source>
        <translation>Wer entscheidet, wann gesprochen wird: Regeln über Zeit und Bewegung oder ein trainiertes Modell.</translation>
    </message>
    <message>
        <source>Speaks from confidence</source>
        <translation>Spricht ab Sicherheit</translation>
    </message>
    <message>
        <source>A decision that is less sure than this stays unspoken.</source>
        <translation>Eine Entscheidung, die weniger sicher ist, bleibt unausgesprochen.</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Feedback every</source>
        <translation>Rückmeldung alle</translation>
    </message>
    <message>
        <source>Every so many chunks feedback is due, whatever the motion.</source>
        <translation>Nach so vielen Abschnitten ist eine Rückmeldung fällig, unabhängig von der Bewegung.</translation>
    </message>
    <message>
        <source>Motion threshold</source>
        <translation>Bewegungsschwelle</translation>
    </message>
    <message>
        <source>Feedback is due when the motion score, 0 to 1, rises above this and stays near it.</source>
        <translation>Eine Rückmeldung ist fällig, wenn der Bewegungswert, 0 bis 1, darüber steigt und in der Nähe bleibt.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Silence between</source>
        <translation>Stille dazwischen</translation>
    </message>
    <message>
        <source>The coach is silent for at least so long after it has spoken.</source>
        <translation>So lange schweigt der Coach mindestens, nachdem er gesprochen hat.</translation>
    </message>
    <message>
        <source>Motion evidence</source>
        <translation>Bewegungsanalyse</translation>
    </message>
    <message>
        <source>Counts, corrections and praise follow what is seen in the movement. Off: only the rules of time and motion score.</source>
        <translation>Zählen, Korrekturen und Lob folgen dem, was in der Bewegung zu sehen ist. Aus: nur die Regeln über Zeit und Bewegungswert.</translation>
    </message>
    <message>
        <source>Praise at most every</source>
        <translation>Lob höchstens alle</translation>
    </message>
    <message>
        <source>The least time between two words of praise for steady, full movement.</source>
        <translation>Die kürzeste Zeit zwischen zwei Worten des Lobes für gleichmäßige, volle Bewegung.</translation>
    </message>
    <message>
        <source>Trained predictor</source>
        <translation>Trainierter Prädiktor</translation>
    </message>
    <message>
        <source>A trained predictor&apos;s file, used when decisions are model_based. Null: the language model&apos;s own probabilities.</source>
        <translation>Die Datei eines trainierten Prädiktors, benutzt, wenn die Entscheidungen model_based sind. Null: die Wahrscheinlichkeiten des Sprachmodells selbst.</translation>
    </message>
    <message>
        <source>Temporal features</source>
        <translation>Zeitliche Merkmale</translation>
    </message>
    <message>
        <source>The trained predictor also sees how the chunks before looked.</source>
        <translation>Der trainierte Prädiktor sieht auch, wie die Abschnitte davor aussahen.</translation>
    </message>
    <message>
        <source>Token: keep watching</source>
        <translation>Token: weiter zuschauen</translation>
    </message>
    <message>
        <source>What the model and the exports write for: say nothing, keep watching.</source>
        <translation>Was das Modell und die Exporte schreiben für: nichts sagen, weiter zuschauen.</translation>
    </message>
    <message>
        <source>Token: correct</source>
        <translation>Token: korrigieren</translation>
    </message>
    <message>
        <source>What the model and the exports write for: the form needs a correction.</source>
        <translation>Was das Modell und die Exporte schreiben für: Die Form braucht eine Korrektur.</translation>
    </message>
    <message>
        <source>Token: praise</source>
        <translation>Token: loben</translation>
    </message>
    <message>
        <source>What the model and the exports write for: the movement is right, praise it.</source>
        <translation>Was das Modell und die Exporte schreiben für: Die Bewegung stimmt, lobe sie.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Longest utterance</source>
        <translation>Längste Äußerung</translation>
    </message>
    <message>
        <source>The language model stops after so many tokens; a word is one or two.</source>
        <translation>Das Sprachmodell hört nach so vielen Token auf; ein Wort hat eins oder zwei.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>How freely words are drawn: towards 0 always the likeliest, above 1 surprising ones.</source>
        <translation>Wie frei Wörter gezogen werden: gegen 0 immer das wahrscheinlichste, über 1 überraschende.</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Words are drawn from the likeliest ones that together reach this probability.</source>
        <translation>Wörter werden aus den wahrscheinlichsten gezogen, die zusammen diese Wahrscheinlichkeit erreichen.</translation>
    </message>
    <message>
        <source>Draw words</source>
        <translation>Wörter ziehen</translation>
    </message>
    <message>
        <source>Off: always the likeliest word, so the same video gives the same sentences.</source>
        <translation>Aus: immer das wahrscheinlichste Wort, sodass dasselbe Video dieselben Sätze ergibt.</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Beams</translation>
    </message>
    <message>
        <source>Sentences that are followed side by side; more is slower and a little better.</source>
        <translation>Sätze, die nebeneinander verfolgt werden; mehr ist langsamer und etwas besser.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Above 1, words already said become less likely; 1 leaves them as they are.</source>
        <translation>Über 1 werden schon gesagte Wörter unwahrscheinlicher; 1 lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Tells the language model who it is and how to speak.</source>
        <translation>Sagt dem Sprachmodell, wer es ist und wie es sprechen soll.</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>Eröffnungszeile</translation>
    </message>
    <message>
        <source>Stands before what the camera has seen.</source>
        <translation>Steht vor dem, was die Kamera gesehen hat.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What the language model is asked when feedback is due.</source>
        <translation>Was das Sprachmodell gefragt wird, wenn eine Rückmeldung fällig ist.</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Count aloud every</source>
        <translation>Laut zählen alle</translation>
    </message>
    <message>
        <source>The motion coach says every so-many-th repetition; 0 means never.</source>
        <translation>Der Bewegungscoach sagt jede soundsovielte Wiederholung an; 0 heißt nie.</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>Pause nach</translation>
    </message>
    <message>
        <source>So long without a repetition ends a set, and the coach sums it up.</source>
        <translation>So lange ohne Wiederholung beendet einen Satz, und der Coach fasst ihn zusammen.</translation>
    </message>
    <message>
        <source>Shallow below</source>
        <translation>Flach unter</translation>
    </message>
    <message>
        <source>A repetition is shallow when its range is below this share of the set&apos;s first repetitions.</source>
        <translation>Eine Wiederholung ist flach, wenn ihr Umfang unter diesem Anteil der ersten Wiederholungen des Satzes liegt.</translation>
    </message>
    <message>
        <source>Rushed below</source>
        <translation>Zu schnell unter</translation>
    </message>
    <message>
        <source>A repetition that takes less time than this is rushed.</source>
        <translation>Eine Wiederholung, die kürzer dauert, gilt als zu schnell.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>A folder with a Mobile-VideoGPT checkpoint, or the hub name of one that lies in the local model cache.</source>
        <translation>Ein Ordner mit einem Mobile-VideoGPT-Checkpoint oder der Hub-Name eines solchen im lokalen Modell-Cache.</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>The processor the model runs on: cuda is an NVIDIA graphics card, auto takes one where there is one and the CPU otherwise.</source>
        <translation>Der Prozessor, auf dem das Modell läuft: cuda ist eine NVIDIA-Grafikkarte, auto nimmt eine, wo es eine gibt, sonst die CPU.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>How the model&apos;s weights are kept: 16 bits are smaller and faster, float32 is the most exact.</source>
        <translation>Wie die Gewichte des Modells gehalten werden: 16 Bit sind kleiner und schneller, float32 ist am genauesten.</translation>
    </message>
    <message>
        <source>Key-value cache</source>
        <translation>Key-Value-Cache</translation>
    </message>
    <message>
        <source>Keeps keys and values of the language model between steps: far faster, for some more memory.</source>
        <translation>Behält Keys und Values des Sprachmodells zwischen den Schritten: viel schneller, für etwas mehr Speicher.</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Frames that are looked at together; the coach decides once for each chunk.</source>
        <translation>Bilder, die zusammen betrachtet werden; der Coach entscheidet einmal pro Abschnitt.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Frames that a chunk shares with the chunk before. Less than a chunk; the more, the more often the coach decides.</source>
        <translation>Bilder, die ein Abschnitt mit dem vorigen teilt. Weniger als ein Abschnitt; je mehr, desto öfter entscheidet der Coach.</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Camera rate</source>
        <translation>Kamerarate</translation>
    </message>
    <message>
        <source>The frame rate asked of the camera; it gives the nearest that it has.</source>
        <translation>Die von der Kamera verlangte Bildrate; sie gibt die nächste, die sie hat.</translation>
    </message>
    <message>
        <source>Coach&apos;s rate</source>
        <translation>Rate des Coachs</translation>
    </message>
    <message>
        <source>Frames a second that are shown to the coach, chosen by their time stamps. Null: performance.frame_skip thins the camera&apos;s frames instead.</source>
        <translation>Bilder pro Sekunde, die der Coach sieht, nach ihren Zeitstempeln gewählt. Null: Stattdessen dünnt performance.frame_skip die Kamerabilder aus.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Width for the coach</source>
        <translation>Breite für den Coach</translation>
    </message>
    <message>
        <source>Width to which frames are scaled for the coach. The published model wants 224.</source>
        <translation>Breite, auf die Bilder für den Coach skaliert werden. Das veröffentlichte Modell verlangt 224.</translation>
    </message>
    <message>
        <source>Height for the coach</source>
        <translation>Höhe für den Coach</translation>
    </message>
    <message>
        <source>Height to which frames are scaled for the coach. The published model wants 224.</source>
        <translation>Höhe, auf die Bilder für den Coach skaliert werden. Das veröffentlichte Modell verlangt 224.</translation>
    </message>
    <message>
        <source>Context images</source>
        <translation>Kontextbilder</translation>
    </message>
    <message>
        <source>Frames that the model&apos;s image encoder sees, newest and before.</source>
        <translation>Bilder, die der Bild-Encoder des Modells sieht, das neueste und die davor.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Chunks that the coach remembers, the present one included.</source>
        <translation>Abschnitte, an die sich der Coach erinnert, der jetzige eingeschlossen.</translation>
    </message>
    <message>
        <source>History is</source>
        <translation>Verlauf wird</translation>
    </message>
    <message>
        <source>How remembered chunks become one: joined in time order, averaged, or weighted towards the newest.</source>
        <translation>Wie erinnerte Abschnitte eins werden: zeitlich aneinandergefügt, gemittelt oder zum neuesten hin gewichtet.</translation>
    </message>
    <message>
        <source>Capture apart</source>
        <translation>Getrennte Aufnahme</translation>
    </message>
    <message>
        <source>Frames are taken while the coach thinks, and the newest one wins. Off: a frame waits until the coach has seen it.</source>
        <translation>Bilder werden aufgenommen, während der Coach denkt, und das neueste gewinnt. Aus: Ein Bild wartet, bis der Coach es gesehen hat.</translation>
    </message>
    <message>
        <source>Frame skip</source>
        <translation>Bilder auslassen</translation>
    </message>
    <message>
        <source>Every so-many-th frame of the camera is shown to the coach. Counts only where video.process_fps is not set.</source>
        <translation>Jedes soundsovielte Kamerabild wird dem Coach gezeigt. Zählt nur, wo video.process_fps nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>Prepare in batches</source>
        <translation>Gebündelt vorbereiten</translation>
    </message>
    <message>
        <source>The frames of a chunk are prepared for the model together.</source>
        <translation>Die Bilder eines Abschnitts werden zusammen für das Modell vorbereitet.</translation>
    </message>
    <message>
        <source>Measure stages</source>
        <translation>Stufen messen</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Protokollstufe</translation>
    </message>
    <message>
        <source>How much the log tells: DEBUG the most, CRITICAL the least.</source>
        <translation>Wie viel das Protokoll sagt: DEBUG am meisten, CRITICAL am wenigsten.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>Where the log is written; without a folder, in the user&apos;s data folder for Spotter. Null: no file.</source>
        <translation>Wohin das Protokoll geschrieben wird; ohne Ordner in den Datenordner des Benutzers für Spotter. Null: keine Datei.</translation>
    </message>
    <message>
        <source>Log on the terminal</source>
        <translation>Protokoll im Terminal</translation>
    </message>
    <message>
        <source>The log is written to the terminal too.</source>
        <translation>Das Protokoll wird auch ins Terminal geschrieben.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>A camera&apos;s number, counted from 0, a part of its name, or a video file.</source>
        <translation>Die Nummer einer Kamera, von 0 an gezählt, ein Teil ihres Namens oder eine Videodatei.</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>Off: the picture stays dark while the coach goes on.</source>
        <translation>Aus: Das Bild bleibt dunkel, während der Coach weitermacht.</translation>
    </message>
    <message>
        <source>Show the frame rate</source>
        <translation>Bildrate zeigen</translation>
    </message>
    <message>
        <source>The frames a second stand beside the picture.</source>
        <translation>Die Bilder pro Sekunde stehen neben dem Bild.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is shown as in a mirror; files and recordings stay as they are.</source>
        <translation>Das Kamerabild wird wie in einem Spiegel gezeigt; Dateien und Aufnahmen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>The session&apos;s video is kept in a file.</source>
        <translation>Das Video der Sitzung wird in einer Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>The file that a recorded session is written to.</source>
        <translation>Die Datei, in die eine aufgenommene Sitzung geschrieben wird.</translation>
    </message>
    <message>
        <source>Words over the picture</source>
        <translation>Worte über dem Bild</translation>
    </message>
    <message>
        <source>The last utterance stands over the picture, to be read from three metres.</source>
        <translation>Die letzte Äußerung steht über dem Bild, aus drei Metern lesbar.</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>The coach&apos;s words are spoken.</source>
        <translation>Die Worte des Coachs werden gesprochen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is or whatever the desktop is.</source>
        <translation>Hell oder dunkel, wie der Desktop oder unabhängig von ihm.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>The name of one of the system&apos;s voices, or a part of it; a name that fits none brings the list of those that are there. Null: the first one for the language.</source>
        <translation>Der Name einer Stimme des Systems oder ein Teil davon; ein Name, der zu keiner passt, bringt die Liste der vorhandenen. Null: die erste für die Sprache.</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own speed, 2 about twice as fast, 0.5 half as fast.</source>
        <translation>1 ist das eigene Tempo der Stimme, 2 etwa doppelt so schnell, 0,5 halb so schnell.</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>1 is as loud as the system lets it be, 0 is silent.</source>
        <translation>1 ist so laut, wie das System es zulässt, 0 ist stumm.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Seconds to get into place between Start and the first frame that counts. A video file starts at once. 0: none.</source>
        <translation>Sekunden, um in Position zu gehen, zwischen Start und dem ersten Bild, das zählt. Eine Videodatei startet sofort. 0: keiner.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Words leave the picture at once instead of fading. So it is too where the system asks for no animation.</source>
        <translation>Worte verschwinden sofort aus dem Bild, statt auszublenden. Das gilt auch, wenn im System Animationen abgeschaltet sind.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window, and of what the coach says from then on: the desktop&apos;s, English, German, Spanish or simplified Chinese.</source>
        <translation>Des Fensters und dessen, was der Coach von da an sagt: die des Desktops, Englisch, Deutsch, Spanisch oder vereinfachtes Chinesisch.</translation>
    </message>
    <message>
        <source>Keep sessions</source>
        <translation>Sitzungen behalten</translation>
    </message>
    <message>
        <source>Every session is kept in the library: its film, what was said, and what you make of it. Off: nothing of it is left.</source>
        <translation>Jede Sitzung wird in der Bibliothek aufbewahrt: ihr Film, was gesagt wurde und was du davon hältst. Aus: Nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Where sessions are kept; another one is opened at the next start of the program. Null: in the user&apos;s data folder for Spotter.</source>
        <translation>Wo Sitzungen aufbewahrt werden; ein anderer gilt ab dem nächsten Start des Programms. Null: im Datenordner des Benutzers für Spotter.</translation>
    </message>
    <message>
        <source>Silence from the outset</source>
        <translation>Schweigen von vornherein</translation>
    </message>
    <message>
        <source>Where the language model itself decides: how likely keeping silent is before it has looked. More is more silent.</source>
        <translation>Wenn das Sprachmodell selbst entscheidet: wie wahrscheinlich Schweigen ist, bevor es hingesehen hat. Mehr heißt mehr Schweigen.</translation>
    </message>
    <message>
        <source>Question for praise</source>
        <translation>Frage zum Lob</translation>
    </message>
    <message>
        <source>What the language model is asked when praise is due.</source>
        <translation>Was das Sprachmodell gefragt wird, wenn Lob an der Reihe ist.</translation>
    </message>
    <message>
        <source>Tell what was measured</source>
        <translation>Gemessenes mitteilen</translation>
    </message>
    <message>
        <source>The question tells the language model what the motion coach measured: count, tempo, range, evenness.</source>
        <translation>Die Frage sagt dem Sprachmodell, was der Bewegungscoach gemessen hat: Zahl, Tempo, Umfang, Gleichmaß.</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Read anew every</source>
        <translation>Neu lesen alle</translation>
    </message>
    <message>
        <source>Kept keys and values remember a little of frames that left the window; every so many slides the window is read anew. 0: never, 1: at every slide.</source>
        <translation>Gespeicherte Keys und Values behalten etwas von Bildern, die das Fenster verlassen haben; alle so viele Schritte wird das Fenster neu gelesen. 0: nie, 1: bei jedem Schritt.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>The folder of a LoRA adapter that was trained for this model; it is merged into the weights. Null: the model as it is.</source>
        <translation>Der Ordner eines LoRA-Adapters, der für dieses Modell trainiert wurde; er wird mit den Gewichten verschmolzen. Null: das Modell, wie es ist.</translation>
    </message>
    <message>
        <source>Adapter&apos;s projectors</source>
        <translation>Projektoren dazu</translation>
    </message>
    <message>
        <source>The adapter&apos;s folder has to hold the projectors too (non_lora_trainables). Off: none were trained with it.</source>
        <translation>Der Ordner des Adapters muss auch die Projektoren enthalten (non_lora_trainables). Aus: Es wurden keine mit ihm trainiert.</translation>
    </message>
    <message>
        <source>Writes when every stage of every frame, chunk and token ran and how long it took, as a trace that chrome://tracing and Perfetto open.</source>
        <translation>Schreibt, wann jede Stufe jedes Bildes, Abschnitts und Tokens lief und wie lange sie dauerte, als Ablaufspur, die chrome://tracing und Perfetto öffnen.</translation>
    </message>
    <message>
        <source>Trace file</source>
        <translation>Ablaufspur</translation>
    </message>
    <message>
        <source>Where the trace is written, instead of the one before; without a folder, in the user&apos;s data folder for Spotter.</source>
        <translation>Wohin die Ablaufspur geschrieben wird, anstelle der vorigen; ohne Ordner in den Datenordner des Benutzers für Spotter.</translation>
    </message>
    <message>
        <source>Decides within</source>
        <translation>Entscheidet in</translation>
    </message>
    <message>
        <source>With a camera: where decisions come later than this, again and again, the model is shown less, and in the end the motion coach coaches alone. 0: however late.</source>
        <translation>Mit einer Kamera: Kommen Entscheidungen immer wieder später, bekommt das Modell weniger zu sehen, und am Ende coacht der Bewegungscoach allein. 0: egal, wie spät.</translation>
    </message>
    <message>
        <source>Shared library</source>
        <translation>Gemeinsame Bibliothek</translation>
    </message>
    <message>
        <source>The PostgreSQL database that several machines share, as postgresql://user@host/database; films stay in the folder, passwords are best kept in ~/.pgpass. Null: a database of this machine alone, in the folder.</source>
        <translation>Die PostgreSQL-Datenbank, die mehrere Computer gemeinsam benutzen, als postgresql://user@host/database; Filme bleiben im Ordner, Passwörter stehen am besten in ~/.pgpass. Null: eine Datenbank nur für diesen Computer, im Ordner.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>What encodes recordings: the processor, an NVIDIA card (nvenc), or a graphics unit of Intel or AMD (vaapi). Where a card cannot, the processor does, and you are told. Both ways on a card are compiled, but were never run on one.</source>
        <translation>Was Aufnahmen kodiert: der Prozessor, eine NVIDIA-Karte (nvenc) oder eine Grafikeinheit von Intel oder AMD (vaapi). Kann die Karte es nicht, tut es der Prozessor, und du erfährst es. Beide Wege über eine Karte sind übersetzt, liefen aber noch nie auf einer.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>durchgesehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>kappa of coach and person</source>
        <translation>Kappa von Coach und Mensch</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>convert</source>
        <translation>umwandeln</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>sprechen</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>kodieren</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>StageTrace</name>
    <message>
        <source>the trace cannot be written: %1</source>
        <translation>die Ablaufspur kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Wähle eine andere Datei</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Frame to decision, ms</source>
        <translation>Bild bis Entscheidung, ms</translation>
    </message>
    <message>
        <source>Pictures shown a second</source>
        <translation>Gezeigte Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Memory, MB</source>
        <translation>Speicher, MB</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>Coaching läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>durch einen Fehler gestoppt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>wird gesichert</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NICHT GESICHERT</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>too many files are mapped</source>
        <translation>zu viele Dateien sind in den Speicher eingeblendet</translation>
    </message>
    <message>
        <source>Start Spotter again</source>
        <translation>Starte Spotter neu</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>noch etwa %n h</numerusform>
            <numerusform>noch etwa %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>repetition %1</source>
        <translation>Wiederholung %1</translation>
    </message>
    <message>
        <source>gap of %1 s: %2</source>
        <translation>Lücke von %1 s: %2</translation>
    </message>
    <message>
        <source>%1 of video in %2 s. Frames: %3 (%4 dropped). Repetitions: %5. Utterances: %6.</source>
        <translation>%1 Video in %2 s. Bilder: %3 (%4 verworfen). Wiederholungen: %5. Äußerungen: %6.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>%1 ms each, 95 of 100 within %2 ms</source>
        <translation>je %1 ms, 95 von 100 innerhalb von %2 ms</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>Spur darüber</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>Spur darunter</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Start of the session</source>
        <translation>Anfang der Sitzung</translation>
    </message>
    <message>
        <source>Follow the session</source>
        <translation>Der Sitzung folgen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>All of the session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message>
        <source>Open the moment</source>
        <translation>Moment öffnen</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Alle Spuren</translation>
    </message>
    <message>
        <source>As the session runs, movement, repetitions, decisions and words appear here, each in its lane.</source>
        <translation>Während die Sitzung läuft, erscheinen hier Bewegung, Wiederholungen, Entscheidungen und Worte, jedes in seiner Spur.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>over: %1</source>
        <translation>vorbei: %1</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>keep watching</source>
        <translation>weiter zuschauen</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ToldSession</name>
    <message>
        <source>The processor encodes the film. %1</source>
        <translation>Der Prozessor kodiert den Film. %1</translation>
    </message>
</context>
<context>
    <name>TorchFile</name>
    <message>
        <source>Fetch the file again</source>
        <translation>Lade die Datei neu</translation>
    </message>
    <message>
        <source>a part reaches beyond the end of the file</source>
        <translation>ein Teil reicht über das Ende der Datei hinaus</translation>
    </message>
    <message>
        <source>the archive is compressed</source>
        <translation>das Archiv ist komprimiert</translation>
    </message>
    <message>
        <source>Save it again with torch.save</source>
        <translation>Speichere es neu mit torch.save</translation>
    </message>
    <message>
        <source>the values of %1 are missing</source>
        <translation>die Werte von %1 fehlen</translation>
    </message>
    <message>
        <source>%1 reaches beyond its values</source>
        <translation>%1 reicht über seine Werte hinaus</translation>
    </message>
    <message>
        <source>%1 repeats its values too often</source>
        <translation>%1 wiederholt seine Werte zu oft</translation>
    </message>
    <message>
        <source>the numbers are in big-endian order</source>
        <translation>die Zahlen sind in Big-Endian-Reihenfolge</translation>
    </message>
    <message>
        <source>Save it again on a usual machine</source>
        <translation>Speichere es neu auf einem üblichen Computer</translation>
    </message>
    <message>
        <source>there is no tensor in it</source>
        <translation>es ist kein Tensor darin</translation>
    </message>
    <message>
        <source>Name a file with a state dictionary</source>
        <translation>Nenne eine Datei mit einem State-Dictionary</translation>
    </message>
    <message>
        <source>this is no archive of PyTorch 1.6 or later</source>
        <translation>das ist kein Archiv von PyTorch 1.6 oder neuer</translation>
    </message>
    <message>
        <source>Save it again with a newer torch.save</source>
        <translation>Speichere es neu mit einem neueren torch.save</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>das Archiv ist beschädigt</translation>
    </message>
    <message>
        <source>the archive claims more than the memory can hold</source>
        <translation>das Archiv beansprucht mehr, als der Speicher fassen kann</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>umgeschrieben</translation>
    </message>
</context>
<context>
    <name>VideoWriter</name>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk</source>
        <translation>Schaffe Platz oder wähle einen Ordner auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>The film cannot be written (%1)</source>
        <translation>Der Film kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write</source>
        <translation>Wähle einen Ordner, in den du schreiben darfst</translation>
    </message>
    <message>
        <source>The disk takes no larger file</source>
        <translation>Der Datenträger nimmt keine größere Datei auf</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that is formatted for large files</source>
        <translation>Wähle einen Ordner auf einem Datenträger, der für große Dateien formatiert ist</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>The file is damaged or belongs to another kind of model: fetch the model again</source>
        <translation>Die Datei ist beschädigt oder gehört zu einer anderen Art von Modell: Lade das Modell neu</translation>
    </message>
    <message>
        <source>the token “%1” has no usable id</source>
        <translation>das Token „%1“ hat keine brauchbare ID</translation>
    </message>
    <message>
        <source>“%1” is no token of a byte-level tokenizer</source>
        <translation>„%1“ ist kein Token eines Byte-Level-Tokenizers</translation>
    </message>
    <message>
        <source>a merge names “%1”, which is no token</source>
        <translation>eine Verschmelzung nennt „%1“, das kein Token ist</translation>
    </message>
    <message>
        <source>the id %1 is given to two tokens</source>
        <translation>die ID %1 ist an zwei Token vergeben</translation>
    </message>
    <message>
        <source>an added token is empty</source>
        <translation>ein zusätzliches Token ist leer</translation>
    </message>
    <message>
        <source>the byte %1 has no token</source>
        <translation>das Byte %1 hat kein Token</translation>
    </message>
    <message>
        <source>text is normalised by “%1”, which is unknown here</source>
        <translation>Text wird mit „%1“ normalisiert, was hier unbekannt ist</translation>
    </message>
    <message>
        <source>this is a “%1” tokenizer, not a byte-pair one</source>
        <translation>das ist ein „%1“-Tokenizer, kein Byte-Pair-Tokenizer</translation>
    </message>
    <message>
        <source>words are cut by another pattern than Qwen2&apos;s</source>
        <translation>Wörter werden nach einem anderen Muster als dem von Qwen2 getrennt</translation>
    </message>
    <message>
        <source>a merge is not of two tokens</source>
        <translation>eine Verschmelzung besteht nicht aus zwei Token</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>there is no tokenizer.json, nor vocab.json with merges.txt</source>
        <translation>es gibt weder tokenizer.json noch vocab.json mit merges.txt</translation>
    </message>
    <message>
        <source>Fetch the model again, or name another folder</source>
        <translation>Lade das Modell neu oder nenne einen anderen Ordner</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>This computer has no voice, so nothing is spoken. The package qt6-speech-flite-plugin brings an English one, speech-dispatcher-espeak-ng with qt6-speech-speechd-plugin many languages.</source>
        <translation>Dieser Computer hat keine Stimme, also wird nichts gesprochen. Das Paket qt6-speech-flite-plugin bringt eine englische, speech-dispatcher-espeak-ng mit qt6-speech-speechd-plugin viele Sprachen.</translation>
    </message>
    <message>
        <source>The system&apos;s voice (%1) does not answer, so not everything is spoken.</source>
        <translation>Die Stimme des Systems (%1) antwortet nicht, also wird nicht alles gesprochen.</translation>
    </message>
    <message>
        <source>The system&apos;s voice does not speak %1. The package speech-dispatcher-espeak-ng brings more languages.</source>
        <translation>Die Stimme des Systems spricht kein %1. Das Paket speech-dispatcher-espeak-ng bringt mehr Sprachen.</translation>
    </message>
    <message>
        <source>There is no voice “%1”. Voices of this system: %2.</source>
        <translation>Es gibt keine Stimme „%1“. Stimmen dieses Systems: %2.</translation>
    </message>
    <message>
        <source>The system&apos;s voice (%1) fails, so not everything is spoken. %2</source>
        <translation>Die Stimme des Systems (%1) versagt, also wird nicht alles gesprochen. %2</translation>
    </message>
</context>
<context>
    <name>WeekPlots</name>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds a repetition</source>
        <translation>Sekunden pro Wiederholung</translation>
    </message>
    <message>
        <source>Utterances a minute</source>
        <translation>Äußerungen pro Minute</translation>
    </message>
    <message>
        <source>Accepted, %</source>
        <translation>Angenommen, %</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file cannot be written (%1)</source>
        <translation>Die Datei kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write</source>
        <translation>Wähle einen Ordner, in den du schreiben darfst</translation>
    </message>
</context>
<context>
    <name>spotter::ActionFinder</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion finden</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>spotter::Banner</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>spotter::BlobDownload</name>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Make room, or let HF_HUB_CACHE name a folder that you may write to</source>
        <translation>Schaffe Platz oder lass HF_HUB_CACHE einen Ordner nennen, in den du schreiben darfst</translation>
    </message>
    <message>
        <source>the hub sends more than the file&apos;s %1 bytes</source>
        <translation>der Hub sendet mehr als die %1 Bytes der Datei</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address</source>
        <translation>Prüfe die Adresse des Hubs</translation>
    </message>
    <message>
        <source>Make room; what has arrived is kept</source>
        <translation>Schaffe Platz; was angekommen ist, bleibt</translation>
    </message>
    <message>
        <source>the connection ended %1 bytes early</source>
        <translation>die Verbindung endete %1 Bytes zu früh</translation>
    </message>
    <message>
        <source>Try again; what has arrived is kept</source>
        <translation>Versuche es noch einmal; was angekommen ist, bleibt</translation>
    </message>
    <message>
        <source>the file arrived broken twice</source>
        <translation>die Datei kam zweimal beschädigt an</translation>
    </message>
    <message>
        <source>Something on the way changes files: try another network</source>
        <translation>Etwas unterwegs verändert Dateien: Versuche ein anderes Netz</translation>
    </message>
    <message>
        <source>the file cannot be put in its place: %1</source>
        <translation>die Datei lässt sich nicht an ihren Platz legen: %1</translation>
    </message>
</context>
<context>
    <name>spotter::BudgetPanel</name>
    <message>
        <source>speaking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>Zeitbudget</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the time budget</source>
        <translation>Zeitbudget kopieren</translation>
    </message>
    <message>
        <source>Copy the table, to be pasted into a spreadsheet</source>
        <translation>Die Tabelle kopieren, um sie in eine Tabellenkalkulation einzufügen</translation>
    </message>
</context>
<context>
    <name>spotter::CameraThumbnails</name>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 is there but gives no picture. Another program may be using it.</source>
        <translation>%1 ist da, gibt aber kein Bild. Vielleicht benutzt sie ein anderes Programm.</translation>
    </message>
</context>
<context>
    <name>spotter::ClipPreview</name>
    <message>
        <source>Place in the clip</source>
        <translation>Stelle im Clip</translation>
    </message>
    <message>
        <source>Pause the preview</source>
        <translation>Vorschau anhalten</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Vorschau abspielen</translation>
    </message>
</context>
<context>
    <name>spotter::CoachEvents</name>
    <message>
        <source>End “%1”</source>
        <translation>„%1“ beenden</translation>
    </message>
    <message>
        <source>Begin “%1”</source>
        <translation>„%1“ beginnen</translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>„%1“ markieren</translation>
    </message>
    <message>
        <source>Change the Words…</source>
        <translation>Wörter ändern …</translation>
    </message>
</context>
<context>
    <name>spotter::CoachPage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Follow the session</source>
        <translation>Der Sitzung folgen</translation>
    </message>
    <message>
        <source>From %1 to %2 nothing was seen: %3.</source>
        <translation>Von %1 bis %2 wurde nichts gesehen: %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>%1 markiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>spotter::Countdown</name>
    <message>
        <source>Get into place. Space or Esc cancels.</source>
        <translation>Nimm deine Position ein. Leertaste oder Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>spotter::DifferenceModel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>spotter::EventsPanel</name>
    <message>
        <source>Own events</source>
        <translation>Eigene Ereignisse</translation>
    </message>
    <message>
        <source>Words for own events</source>
        <translation>Wörter für eigene Ereignisse</translation>
    </message>
    <message>
        <source>Own events of this session</source>
        <translation>Eigene Ereignisse dieser Sitzung</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark the chosen event where the film is</source>
        <translation>Das gewählte Ereignis an der Stelle des Films markieren</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>A new word for what you see</source>
        <translation>Ein neues Wort für das, was du siehst</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the word; events that are marked stay</source>
        <translation>Das Wort entfernen; markierte Ereignisse bleiben</translation>
    </message>
    <message>
        <source>Remove the chosen events (Delete)</source>
        <translation>Die gewählten Ereignisse entfernen (Entf)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>spotter::ExportDialog</name>
    <message>
        <source>Clip (MP4)</source>
        <translation>Clip (MP4)</translation>
    </message>
    <message>
        <source>All of the session but its film (JSON)</source>
        <translation>Die ganze Sitzung ohne Film (JSON)</translation>
    </message>
    <message>
        <source>Table of events and verdicts (CSV)</source>
        <translation>Tabelle der Ereignisse und Urteile (CSV)</translation>
    </message>
    <message>
        <source>Captions of the session (SRT)</source>
        <translation>Untertitel der Sitzung (SRT)</translation>
    </message>
    <message>
        <source>Captions of the session (WebVTT)</source>
        <translation>Untertitel der Sitzung (WebVTT)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>Als Befehl</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of a clip</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Report on one page (PDF)</source>
        <translation>Bericht auf einer Seite (PDF)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>beside the clip (SRT)</source>
        <translation>neben dem Clip (SRT)</translation>
    </message>
    <message>
        <source>beside the clip (WebVTT)</source>
        <translation>neben dem Clip (WebVTT)</translation>
    </message>
    <message>
        <source>in the clip, to show or hide</source>
        <translation>im Clip, einblendbar</translation>
    </message>
    <message>
        <source>burnt into the picture</source>
        <translation>ins Bild gebrannt</translation>
    </message>
    <message>
        <source>Seconds before</source>
        <translation>Sekunden davor</translation>
    </message>
    <message>
        <source>Seconds after</source>
        <translation>Sekunden danach</translation>
    </message>
    <message>
        <source>Show the count and the decisions over the picture</source>
        <translation>Anzahl und Entscheidungen über dem Bild zeigen</translation>
    </message>
    <message>
        <source>Cancel This Export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Clear What Is Done</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>from In to Out</source>
        <translation>Anfang bis Ende</translation>
    </message>
    <message>
        <source>In the name of a clip, {session}, {title}, {number}, {time} and {what} are filled in.</source>
        <translation>Im Namen eines Clips werden {session}, {title}, {number}, {time} und {what} ersetzt.</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Welcher Teil</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 in all</source>
        <translation>
            <numerusform>%n Clip, %1</numerusform>
            <numerusform>%n Clips, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source> s before</source>
        <translation> s davor</translation>
    </message>
    <message>
        <source> s after</source>
        <translation> s danach</translation>
    </message>
    <message>
        <source>Blur faces</source>
        <translation>Gesichter unkenntlich machen</translation>
    </message>
    <message>
        <source>Faces are looked for in the whole clip, which takes longer than it plays. Not every one is found.</source>
        <translation>Gesichter werden im ganzen Clip gesucht; das dauert länger, als er läuft. Nicht jedes wird gefunden.</translation>
    </message>
    <message>
        <source>Labels to train on (JSON lines)</source>
        <translation>Trainingsdaten (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>Folder in the layout of QEVD</source>
        <translation>Ordner im Aufbau von QEVD</translation>
    </message>
</context>
<context>
    <name>spotter::ExportQueue</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) left</source>
        <translation>
            <numerusform>%1, noch %n Sekunde</numerusform>
            <numerusform>%1, noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>written: %1</source>
        <translation>geschrieben: %1</translation>
    </message>
    <message>
        <source>broken off; nothing was written</source>
        <translation>abgebrochen; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, what becomes of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n Datei in %1</numerusform>
            <numerusform>%n Dateien in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::FilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>Welche Sitzungen gezeigt werden</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Not yet reviewed</source>
        <translation>Noch nicht durchgesehen</translation>
    </message>
    <message>
        <source>With rejected lines</source>
        <translation>Mit abgelehnten Zeilen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Whose sessions are shown</source>
        <translation>Wessen Sitzungen gezeigt werden</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Sessions of which exercise are shown</source>
        <translation>Sitzungen welcher Übung gezeigt werden</translation>
    </message>
    <message>
        <source>Sessions of when are shown</source>
        <translation>Sitzungen welcher Zeit gezeigt werden</translation>
    </message>
</context>
<context>
    <name>spotter::FilterRow</name>
    <message>
        <source>Show feedback</source>
        <translation>Rückmeldungen zeigen</translation>
    </message>
    <message>
        <source>Show praise</source>
        <translation>Lob zeigen</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Notizen zeigen</translation>
    </message>
    <message>
        <source>Show by review</source>
        <translation>Nach Durchsicht zeigen</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Show lines that the coach was at least so sure of</source>
        <translation>Zeilen zeigen, bei denen der Coach mindestens so sicher war</translation>
    </message>
    <message>
        <source>≥ </source>
        <translation>≥ </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) shown</source>
        <translation>
            <numerusform>%1 von %n Zeile gezeigt</numerusform>
            <numerusform>%1 von %n Zeilen gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::FindBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>In der Mitschrift suchen</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Gefundene Zeilen</translation>
    </message>
    <message>
        <source>Previous line found</source>
        <translation>Vorige gefundene Zeile</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Next line found</source>
        <translation>Nächste gefundene Zeile</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Put other words in their place</source>
        <translation>Andere Worte an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace in this line, and go on to the next (Enter)</source>
        <translation>In dieser Zeile ersetzen und zur nächsten gehen (Eingabe)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Replace in all lines</source>
        <translation>In allen Zeilen ersetzen</translation>
    </message>
    <message>
        <source>Replace in all lines that are shown</source>
        <translation>In allen gezeigten Zeilen ersetzen</translation>
    </message>
</context>
<context>
    <name>spotter::FramesStrip</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Frames behind the decision</source>
        <translation>Bilder hinter der Entscheidung</translation>
    </message>
    <message>
        <source>Close the frames</source>
        <translation>Bilder schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 at %2, %3 sure: %4</source>
        <translation>%1 bei %2, zu %3 sicher: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1. The coach saw %n frame(s):</source>
        <translation>
            <numerusform>%1. Der Coach sah %n Bild:</numerusform>
            <numerusform>%1. Der Coach sah %n Bilder:</numerusform>
        </translation>
    </message>
    <message>
        <source>Movement in this frame</source>
        <translation>Bewegung in diesem Bild</translation>
    </message>
    <message numerus="yes">
        <source>%1. The model saw %n frame(s) and chose those ticked:</source>
        <translation>
            <numerusform>%1. Das Modell sah %n Bild und wählte die mit Häkchen:</numerusform>
            <numerusform>%1. Das Modell sah %n Bilder und wählte die mit Häkchen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. The coach saw %n frame(s); no scores were kept then:</source>
        <translation>
            <numerusform>%1. Der Coach sah %n Bild; Wertungen wurden damals nicht aufbewahrt:</numerusform>
            <numerusform>%1. Der Coach sah %n Bilder; Wertungen wurden damals nicht aufbewahrt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Its share of the model&apos;s attention</source>
        <translation>Sein Anteil an der Aufmerksamkeit des Modells</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, score</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a frame</comment>
        <translation>%1, ausgewählt</translation>
    </message>
</context>
<context>
    <name>spotter::HelpWindow</name>
    <message>
        <source>Spotter Help</source>
        <translation>Spotter-Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Für Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Spotter</source>
        <translation>Über Spotter</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>spotter::HubGet</name>
    <message>
        <source>the hub cannot be reached: %1</source>
        <translation>der Hub ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Check the network and the hub&apos;s address</source>
        <translation>Prüfe das Netz und die Adresse des Hubs</translation>
    </message>
    <message>
        <source>the connection broke off: %1</source>
        <translation>die Verbindung brach ab: %1</translation>
    </message>
    <message>
        <source>Check the network and try again; what has arrived is kept</source>
        <translation>Prüfe das Netz und versuche es noch einmal; was angekommen ist, bleibt</translation>
    </message>
    <message>
        <source>the hub redirects to where Spotter does not follow: %1</source>
        <translation>der Hub leitet dorthin um, wohin Spotter nicht folgt: %1</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address</source>
        <translation>Prüfe die Adresse des Hubs</translation>
    </message>
    <message>
        <source>the hub refuses access (%1)</source>
        <translation>der Hub verweigert den Zugriff (%1)</translation>
    </message>
    <message>
        <source>Put your account&apos;s token into HF_TOKEN</source>
        <translation>Setze das Token deines Kontos in HF_TOKEN</translation>
    </message>
    <message>
        <source>Check that the token in HF_TOKEN is right and that its account may read this model</source>
        <translation>Prüfe, ob das Token in HF_TOKEN stimmt und ob sein Konto dieses Modell lesen darf</translation>
    </message>
    <message>
        <source>the hub has no such model or file</source>
        <translation>der Hub hat kein solches Modell und keine solche Datei</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Prüfe den Namen</translation>
    </message>
    <message>
        <source>the hub is busy (%1)</source>
        <translation>der Hub ist ausgelastet (%1)</translation>
    </message>
    <message>
        <source>Try again later; what has arrived is kept</source>
        <translation>Versuche es später noch einmal; was angekommen ist, bleibt</translation>
    </message>
    <message>
        <source>the file on the hub is shorter than what has arrived</source>
        <translation>die Datei auf dem Hub ist kürzer als das, was angekommen ist</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Versuche es noch einmal</translation>
    </message>
    <message>
        <source>the hub answers with an error (%1)</source>
        <translation>der Hub antwortet mit einem Fehler (%1)</translation>
    </message>
</context>
<context>
    <name>spotter::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>Was nicht ging</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>spotter::LineButtons</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
</context>
<context>
    <name>spotter::MainWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Spotter</source>
        <translation>Spotter</translation>
    </message>
    <message>
        <source>%1 – Spotter</source>
        <translation>%1 – Spotter</translation>
    </message>
    <message>
        <source>Take out of the window, or put back</source>
        <translation>Aus dem Fenster lösen oder wieder einsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, not loaded yet</source>
        <translation>%1, noch nicht geladen</translation>
    </message>
    <message>
        <source>It is loaded when the session starts.</source>
        <translation>Es wird geladen, wenn die Sitzung beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) failed. The export window says why.</source>
        <translation>
            <numerusform>%n Export ist fehlgeschlagen. Das Exportfenster sagt, warum.</numerusform>
            <numerusform>%n Exporte sind fehlgeschlagen. Das Exportfenster sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) done.</source>
        <translation>
            <numerusform>%n Export fertig.</numerusform>
            <numerusform>%n Exporte fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Rückschau</translation>
    </message>
    <message numerus="yes">
        <source>The library was damaged and has been mended: %n session(s) could be read. The damaged file is %1.</source>
        <translation>
            <numerusform>Die Bibliothek war beschädigt und wurde repariert: %n Sitzung war lesbar. Die beschädigte Datei ist %1.</numerusform>
            <numerusform>Die Bibliothek war beschädigt und wurde repariert: %n Sitzungen waren lesbar. Die beschädigte Datei ist %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n clip(s): nothing is blurred there.</source>
        <translation>
            <numerusform>In %n Clip wurde kein Gesicht gefunden: Dort ist nichts unkenntlich.</numerusform>
            <numerusform>In %n Clips wurde kein Gesicht gefunden: Dort ist nichts unkenntlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Own Events</source>
        <translation>&amp;Eigene Ereignisse</translation>
    </message>
    <message>
        <source>The processor encodes the film. %1</source>
        <translation>Der Prozessor kodiert den Film. %1</translation>
    </message>
</context>
<context>
    <name>spotter::ModelFetch</name>
    <message>
        <source>“%1” is no name of a model</source>
        <translation>„%1“ ist kein Name eines Modells</translation>
    </message>
    <message>
        <source>It looks like ORGANISATION/NAME</source>
        <translation>Er sieht aus wie ORGANISATION/NAME</translation>
    </message>
    <message>
        <source>“%1” is no address of a hub</source>
        <translation>„%1“ ist keine Adresse eines Hubs</translation>
    </message>
    <message>
        <source>It looks like https://HOST</source>
        <translation>Sie sieht aus wie https://HOST</translation>
    </message>
    <message>
        <source>the cache cannot be made</source>
        <translation>der Cache lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Let HF_HUB_CACHE name a folder that you may write to</source>
        <translation>Lass HF_HUB_CACHE einen Ordner nennen, in den du schreiben darfst</translation>
    </message>
    <message>
        <source>another fetch of this model is running</source>
        <translation>dieses Modell wird schon geladen</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>Warte, bis das beendet ist</translation>
    </message>
    <message>
        <source>%1 MB are still to come, and the disk has %2 MB left</source>
        <translation>%1 MB fehlen noch, und auf dem Datenträger sind %2 MB frei</translation>
    </message>
    <message>
        <source>Make room, or let HF_HUB_CACHE name a folder on another disk</source>
        <translation>Schaffe Platz oder lass HF_HUB_CACHE einen Ordner auf einem anderen Datenträger nennen</translation>
    </message>
    <message>
        <source>the file cannot be put in its place</source>
        <translation>die Datei lässt sich nicht an ihren Platz legen</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>die Datei kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>spotter::OwnEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>spotter::Pages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>spotter::PresetsPage</name>
    <message>
        <source>Replace the preset “%1”</source>
        <translation>Voreinstellung „%1“ ersetzen</translation>
    </message>
    <message>
        <source>Save the preset “%1”</source>
        <translation>Voreinstellung „%1“ speichern</translation>
    </message>
    <message>
        <source>Take up the preset “%1”</source>
        <translation>Voreinstellung „%1“ übernehmen</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>„%1“ gilt jetzt.</translation>
    </message>
    <message>
        <source>Delete the preset “%1”</source>
        <translation>Voreinstellung „%1“ löschen</translation>
    </message>
    <message>
        <source>there is a preset “%1” already</source>
        <translation>es gibt schon eine Voreinstellung „%1“</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wähle einen anderen Namen</translation>
    </message>
    <message>
        <source>Rename the preset “%1” to “%2”</source>
        <translation>Voreinstellung „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>No presets yet. Give what is in use a name to keep it: then it can be taken up again, and compared with others.</source>
        <translation>Noch keine Voreinstellungen. Gib den aktuellen Einstellungen einen Namen, um sie zu behalten: Dann lassen sie sich wieder übernehmen und mit anderen vergleichen.</translation>
    </message>
    <message>
        <source>They do not differ.</source>
        <translation>Sie unterscheiden sich nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n Einstellung ist verschieden.</numerusform>
            <numerusform>%n Einstellungen sind verschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Keep what is in use as</source>
        <translation>Aktuelles behalten als</translation>
    </message>
    <message>
        <source>Name of a new preset</source>
        <translation>Name einer neuen Voreinstellung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>All settings but source, display and log become those of the preset; one step to undo</source>
        <translation>Alle Einstellungen außer Quelle, Anzeige und Protokoll werden die der Voreinstellung; in einem Schritt rückgängig zu machen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>spotter::Replay</name>
    <message>
        <source>Repetition %1</source>
        <translation>Wiederholung %1</translation>
    </message>
    <message>
        <source>Show the picture late</source>
        <translation>Bild verzögert zeigen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) late</source>
        <translation>
            <numerusform>%n Sekunde verzögert</numerusform>
            <numerusform>%n Sekunden verzögert</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep of the picture in memory</source>
        <translation>Vom Bild im Speicher behalten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), about %1 MB</source>
        <translation>
            <numerusform>%n Minute, etwa %1 MB</numerusform>
            <numerusform>%n Minuten, etwa %1 MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture is %n second(s) late; the coach watches live.</source>
        <translation>
            <numerusform>Das Bild ist um %n Sekunde verzögert; der Coach sieht live zu.</numerusform>
            <numerusform>Das Bild ist um %n Sekunden verzögert; der Coach sieht live zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the last minute of the picture is kept in memory, to be shown again.</source>
        <translation>Ab jetzt bleibt die letzte Minute des Bildes im Speicher, um noch einmal gezeigt zu werden.</translation>
    </message>
    <message>
        <source>There is nothing to show again yet.</source>
        <translation>Es gibt noch nichts, was noch einmal gezeigt werden kann.</translation>
    </message>
    <message>
        <source>%1, at half speed. The same key goes back.</source>
        <comment>what is shown again</comment>
        <translation>%1, mit halbem Tempo. Dieselbe Taste führt zurück.</translation>
    </message>
    <message>
        <source>Nothing of the picture is kept in memory. Choose how much in the menu Session, Replay.</source>
        <translation>Vom Bild bleibt nichts im Speicher. Wähle im Menü Sitzung, Rückschau, wie viel.</translation>
    </message>
    <message>
        <source>The last %1 of the picture, %2 MB: %3</source>
        <translation>Die letzten %1 des Bildes, %2 MB: %3</translation>
    </message>
</context>
<context>
    <name>spotter::ReviewBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Frame before</source>
        <translation>Bild zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Bild vor</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Anfang %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Out %1</source>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Anfang und Ende löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>All reviewed</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed. J, K and L play backwards, pause and play; again faster</source>
        <translation>Tempo. J, K und L: rückwärts, Pause, vorwärts; noch einmal: schneller</translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation>Stelle in der Sitzung</translation>
    </message>
</context>
<context>
    <name>spotter::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Choose a session on the page Sessions to go through it here.</source>
        <translation>Wähle auf der Seite Sitzungen eine Sitzung, um sie hier durchzugehen.</translation>
    </message>
    <message>
        <source>This session has no film.</source>
        <translation>Diese Sitzung hat keinen Film.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>spotter::ReviewSide</name>
    <message>
        <source>What stands beside the film</source>
        <translation>Was neben dem Film steht</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Own events</source>
        <translation>Eigene Ereignisse</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>Zeitbudget</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neuer Lauf</translation>
    </message>
</context>
<context>
    <name>spotter::RunDifferences</name>
    <message>
        <source>“%1”, then “%2”</source>
        <translation>„%1“, dann „%2“</translation>
    </message>
</context>
<context>
    <name>spotter::RunSettings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Settings that the run begins with</source>
        <translation>Einstellungen, mit denen der Lauf beginnt</translation>
    </message>
    <message>
        <source>Who coaches in the run</source>
        <translation>Wer im Lauf coacht</translation>
    </message>
    <message>
        <source>as these settings say</source>
        <translation>wie eingestellt</translation>
    </message>
    <message>
        <source>motion coach</source>
        <translation>Bewegungscoach</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>anderes Modell</translation>
    </message>
    <message>
        <source>Folder of a model</source>
        <translation>Ordner eines Modells</translation>
    </message>
    <message>
        <source>The name of one in the cache will do too</source>
        <translation>Auch der Name eines Modells im Zwischenspeicher geht</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Wähle den Ordner eines Modells</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Take back what was changed for the run</source>
        <translation>Zurücknehmen, was für den Lauf geändert ist</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>in force now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgenommen</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Voreinstellung %1</translation>
    </message>
    <message>
        <source>a value for the run cannot be used as written</source>
        <translation>ein Wert für den Lauf ist so nicht brauchbar</translation>
    </message>
    <message>
        <source>Mend it, or take it back</source>
        <translation>Berichtige ihn oder nimm ihn zurück</translation>
    </message>
    <message>
        <source>settings in force</source>
        <translation>geltende Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be used as written</source>
        <translation>
            <numerusform>%n Wert ist so nicht brauchbar</numerusform>
            <numerusform>%n Werte sind so nicht brauchbar</numerusform>
        </translation>
    </message>
    <message>
        <source>The same settings as the session was recorded with.</source>
        <translation>Dieselben Einstellungen wie bei der Aufnahme.</translation>
    </message>
    <message>
        <source>Other than when it was recorded:</source>
        <translation>Anders als bei der Aufnahme:</translation>
    </message>
</context>
<context>
    <name>spotter::RunsPanel</name>
    <message>
        <source>Other runs</source>
        <translation>Weitere Läufe</translation>
    </message>
    <message>
        <source>Run shown below the first one</source>
        <translation>Lauf, der unter dem ersten gezeigt wird</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Stop this run</source>
        <translation>Diesen Lauf stoppen</translation>
    </message>
    <message>
        <source>Timeline of the other run</source>
        <translation>Zeitleiste des anderen Laufs</translation>
    </message>
    <message>
        <source>What the two runs say differently</source>
        <translation>Was die beiden Läufe anders sagen</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <comment>number, when</comment>
        <translation>Lauf %1, %2</translation>
    </message>
    <message>
        <source>Repetitions: %1 → %2</source>
        <translation>Wiederholungen: %1 → %2</translation>
    </message>
    <message>
        <source>Accept, reject or rewrite lines to see which run is nearer to you.</source>
        <translation>Nimm Zeilen an, lehne sie ab oder schreibe sie um, um zu sehen, welcher Lauf dir näher ist.</translation>
    </message>
    <message>
        <source>Against the first run: F %1, kappa %2</source>
        <translation>Gegen den ersten Lauf: F %1, Kappa %2</translation>
    </message>
    <message>
        <source>Against you: F %1 → %2, kappa %3 → %4</source>
        <translation>Gegen dich: F %1 → %2, Kappa %3 → %4</translation>
    </message>
    <message>
        <source>Settings of the next run: %1</source>
        <translation>Einstellungen des nächsten Laufs: %1</translation>
    </message>
    <message>
        <source>Press to choose others</source>
        <translation>Drücken, um andere zu wählen</translation>
    </message>
    <message>
        <source>Coach this film again (%1), and compare</source>
        <translation>Diesen Film neu coachen (%1) und vergleichen</translation>
    </message>
</context>
<context>
    <name>spotter::SessionControl</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>spotter::SessionExchange</name>
    <message>
        <source>&amp;All of it (JSON)…</source>
        <translation>&amp;Alles (JSON) …</translation>
    </message>
    <message>
        <source>&amp;Table of events (CSV)…</source>
        <translation>&amp;Tabelle der Ereignisse (CSV) …</translation>
    </message>
    <message>
        <source>Data set in the layout of &amp;QEVD…</source>
        <translation>Datensatz im Aufbau von &amp;QEVD …</translation>
    </message>
    <message>
        <source>&amp;Labels to train on (JSON lines)…</source>
        <translation>T&amp;rainingsdaten (JSON-Zeilen) …</translation>
    </message>
    <message>
        <source>&amp;Report on one page (PDF)…</source>
        <translation>&amp;Bericht auf einer Seite (PDF) …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Sitzungen importieren</translation>
    </message>
    <message>
        <source>Bring sessions in that Spotter has exported, or films of QEVD (Ctrl+I). Files and folders can be dropped on the list too.</source>
        <translation>Sitzungen hereinholen, die Spotter exportiert hat, oder Filme von QEVD (Strg+I). Dateien und Ordner lassen sich auch auf die Liste ziehen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the chosen sessions</source>
        <translation>Gewählte Sitzungen exportieren</translation>
    </message>
    <message>
        <source>Write the chosen sessions into a folder (Ctrl+E)</source>
        <translation>Die gewählten Sitzungen in einen Ordner schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien …</translation>
    </message>
    <message>
        <source>F&amp;older, such as a data set…</source>
        <translation>&amp;Ordner, etwa ein Datensatz …</translation>
    </message>
    <message>
        <source>Sessions and their films (*.json *.csv *.mp4 *.mkv *.mov *.webm *.avi *.m4v)</source>
        <translation>Sitzungen und ihre Filme (*.json *.csv *.mp4 *.mkv *.mov *.webm *.avi *.m4v)</translation>
    </message>
    <message>
        <source>Sessions are brought in …</source>
        <translation>Sitzungen werden importiert …</translation>
    </message>
    <message>
        <source>Sessions are brought in, %1</source>
        <translation>Sitzungen werden importiert, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought in.</source>
        <translation>
            <numerusform>%n Sitzung importiert.</numerusform>
            <numerusform>%n Sitzungen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be used:</source>
        <translation>
            <numerusform>%n Sache war nicht brauchbar:</numerusform>
            <numerusform>%n Sachen waren nicht brauchbar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
</context>
<context>
    <name>spotter::SessionFields</name>
    <message>
        <source>Person:</source>
        <translation>Person:</translation>
    </message>
    <message>
        <source>Exercise:</source>
        <translation>Übung:</translation>
    </message>
    <message>
        <source>Who exercised</source>
        <translation>Wer trainiert hat</translation>
    </message>
    <message>
        <source>Who exercised in the chosen sessions</source>
        <translation>Wer in den gewählten Sitzungen trainiert hat</translation>
    </message>
    <message>
        <source>What was exercised</source>
        <translation>Was trainiert wurde</translation>
    </message>
    <message>
        <source>What was exercised in the chosen sessions</source>
        <translation>Was in den gewählten Sitzungen trainiert wurde</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
</context>
<context>
    <name>spotter::SessionKeeping</name>
    <message>
        <source>The recording has stopped, the coach goes on. %1</source>
        <translation>Die Aufnahme ist gestoppt, der Coach macht weiter. %1</translation>
    </message>
    <message>
        <source>What happens is not saved at the moment. %1</source>
        <translation>Was geschieht, wird gerade nicht gesichert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that had not been ended were repaired. They are on the page Sessions.</source>
        <translation>
            <numerusform>%n Sitzung, die nicht beendet worden war, wurde repariert. Sie steht auf der Seite Sitzungen.</numerusform>
            <numerusform>%n Sitzungen, die nicht beendet worden waren, wurden repariert. Sie stehen auf der Seite Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is not kept. %1</source>
        <translation>Diese Sitzung wird nicht aufbewahrt. %1</translation>
    </message>
    <message>
        <source>The disk is full: the recording has stopped, the coach goes on. Make room, and what is said is still kept.</source>
        <translation>Der Datenträger ist voll: Die Aufnahme ist gestoppt, der Coach macht weiter. Schaffe Platz, dann wird weiter aufbewahrt, was gesagt wird.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: there is room for %n more minute(s) of recording.</source>
        <translation>
            <numerusform>Der Datenträger ist fast voll: Es ist noch Platz für %n Minute Aufnahme.</numerusform>
            <numerusform>Der Datenträger ist fast voll: Es ist noch Platz für %n Minuten Aufnahme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had waited for the library&apos;s server are in the library now.</source>
        <translation>
            <numerusform>%n Änderung, die auf den Server der Bibliothek gewartet hat, ist jetzt in der Bibliothek.</numerusform>
            <numerusform>%n Änderungen, die auf den Server der Bibliothek gewartet haben, sind jetzt in der Bibliothek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>spotter::SessionsModel</name>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n Äußerung</numerusform>
            <numerusform>%n Äußerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion coach</source>
        <translation>Bewegungscoach</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>wird aufgenommen</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>durchgesehen</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 von %2 durchgesehen</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht durchgesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>ended suddenly, repaired</source>
        <translation>plötzlich beendet, repariert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>spotter::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Sitzungen durchsuchen</translation>
    </message>
    <message>
        <source>Search by title, date, source, coach, person or exercise</source>
        <translation>Nach Titel, Datum, Quelle, Coach, Person oder Übung suchen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Review (Enter)</source>
        <translation>Durchsehen (Eingabe)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Give the session a title (F2)</source>
        <translation>Der Sitzung einen Titel geben (F2)</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take it out of the trash (Delete)</source>
        <translation>Aus dem Papierkorb nehmen (Entf)</translation>
    </message>
    <message>
        <source>Put it into the trash (Delete)</source>
        <translation>In den Papierkorb legen (Entf)</translation>
    </message>
    <message>
        <source>Every session that you coach is kept here, with its film, what was said, and what you make of it. Press Start on the page Coach.</source>
        <translation>Jede Sitzung, die du coachst, wird hier aufbewahrt: ihr Film, was gesagt wurde und was du davon hältst. Drücke Start auf der Seite Coach.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>No session is like that. Search for other words, or show all sessions.</source>
        <translation>Keine Sitzung passt dazu. Suche nach anderen Wörtern oder zeige alle Sitzungen.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Figures week by week</source>
        <translation>Zahlen Woche für Woche</translation>
    </message>
    <message>
        <source>Show how the listed sessions go from week to week</source>
        <translation>Zeigen, wie sich die aufgeführten Sitzungen von Woche zu Woche entwickeln</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>spotter::SettingEditor</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Datei für %1 wählen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>In der Datei: %1</translation>
    </message>
    <message>
        <source>Show all there are</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>spotter::SettingRow</name>
    <message>
        <source>Changed in the file: now %1. What stands here was kept.</source>
        <translation>In der Datei geändert: jetzt %1. Was hier steht, wurde behalten.</translation>
    </message>
    <message>
        <source>Changed in the file: now %1. What was set here stays in use.</source>
        <translation>In der Datei geändert: jetzt %1. Was hier eingestellt wurde, gilt weiter.</translation>
    </message>
    <message>
        <source>Changed in the file: now %1.</source>
        <translation>In der Datei geändert: jetzt %1.</translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation>aktuell %1</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>in der Datei %1</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>what stands above is not used yet</source>
        <translation>was darüber steht, gilt noch nicht</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Back to the file&apos;s value: %1</source>
        <translation>Zurück zum Wert der Datei: %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>%1; by default %2.</source>
        <translation>%1; Standard %2.</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>at next start</source>
        <translation>beim nächsten Start</translation>
    </message>
    <message>
        <source>for the run %1</source>
        <translation>für den Lauf %1</translation>
    </message>
    <message>
        <source>chosen %1</source>
        <translation>gewählt %1</translation>
    </message>
    <message>
        <source>Back to the chosen value: %1</source>
        <translation>Zurück zum gewählten Wert: %1</translation>
    </message>
</context>
<context>
    <name>spotter::SettingsDraft</name>
    <message>
        <source>All settings as in the file</source>
        <translation>Alle Einstellungen wie in der Datei</translation>
    </message>
    <message>
        <source>All settings as by default</source>
        <translation>Alle Einstellungen auf Standard</translation>
    </message>
    <message>
        <source>What was changed here does not go with the file any more; the file&apos;s values are in use (%1)</source>
        <translation>Was hier geändert wurde, passt nicht mehr zur Datei; die Werte der Datei gelten (%1)</translation>
    </message>
    <message>
        <source>Nothing changed for the run</source>
        <translation>Nichts für den Lauf geändert</translation>
    </message>
    <message>
        <source>What was changed here does not go with the chosen settings; theirs are taken (%1)</source>
        <translation>Was hier geändert wurde, passt nicht zu den gewählten Einstellungen; deren Werte gelten (%1)</translation>
    </message>
</context>
<context>
    <name>spotter::SettingsList</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No setting has “%1” in its name, key or help.</source>
        <translation>Keine Einstellung hat „%1“ in Name, Schlüssel oder Hilfe.</translation>
    </message>
</context>
<context>
    <name>spotter::SettingsPanel</name>
    <message>
        <source>The file was edited, but cannot be used; the settings stay as they are. %1</source>
        <translation>Die Datei wurde bearbeitet, ist aber nicht brauchbar; die Einstellungen bleiben, wie sie sind. %1</translation>
    </message>
    <message>
        <source>The file was edited, but cannot be used; the settings stay as they are. See “%1” below.</source>
        <translation>Die Datei wurde bearbeitet, ist aber nicht brauchbar; die Einstellungen bleiben, wie sie sind. Siehe „%1“ unten.</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Wie in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in use, not yet in %1</source>
        <translation>
            <numerusform>%n Änderung gilt, steht aber noch nicht in %1</numerusform>
            <numerusform>%n Änderungen gelten, stehen aber noch nicht in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be used as written</source>
        <translation>
            <numerusform>%n Wert ist so nicht brauchbar</numerusform>
            <numerusform>%n Werte sind so nicht brauchbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Keep, take up and compare settings under a name</source>
        <translation>Einstellungen unter einem Namen behalten, übernehmen und vergleichen</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Revert all to the file</source>
        <translation>Alle auf die Datei zurücksetzen</translation>
    </message>
    <message>
        <source>Revert all to the defaults</source>
        <translation>Alle auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>spotter::SettingsSection</name>
    <message numerus="yes">
        <source>%1 – %n changed</source>
        <translation>
            <numerusform>%1 – %n geändert</numerusform>
            <numerusform>%1 – %n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Folds and unfolds the section</source>
        <translation>Klappt den Abschnitt auf und zu</translation>
    </message>
</context>
<context>
    <name>spotter::SourceBoard</name>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Videodateien</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it appears here by itself. If one is plugged in, try another socket or cable, and see that it is switched on.</source>
        <translation>Keine Kamera gefunden. Schließe eine an: Sie erscheint hier von selbst. Ist eine angeschlossen, versuche einen anderen Anschluss oder ein anderes Kabel und prüfe, ob sie eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation>Beispielsitzung</translation>
    </message>
    <message>
        <source>Open video file…</source>
        <translation>Videodatei öffnen…</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message>
        <source>Take %1 out of the list</source>
        <translation>%1 aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>spotter::SourceCard</name>
    <message>
        <source>In use. %1</source>
        <translation>Wird benutzt. %1</translation>
    </message>
</context>
<context>
    <name>spotter::SourceChooser</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Camera or video file</source>
        <translation>Kamera oder Videodatei</translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation>Beispielsitzung</translation>
    </message>
    <message>
        <source>Open video file…</source>
        <translation>Videodatei öffnen…</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Quelle wählen</translation>
    </message>
</context>
<context>
    <name>spotter::SourceKeeper</name>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Open Video</source>
        <translation>Video öffnen</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts);;All files (*)</source>
        <translation>Videos (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>%1 is gone. Plug it in again: the session goes on by itself.</source>
        <translation>%1 ist nicht mehr da. Schließe die Kamera wieder an: Die Sitzung geht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 is there but gives no picture. Another program may be using it.</source>
        <translation>%1 ist da, gibt aber kein Bild. Vielleicht benutzt sie ein anderes Programm.</translation>
    </message>
</context>
<context>
    <name>spotter::SourcesPopup</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>spotter::StageTable</name>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>19 of 20 runs take no longer</source>
        <translation>19 von 20 Läufen dauern nicht länger</translation>
    </message>
    <message>
        <source>Times of each stage in milliseconds</source>
        <translation>Zeiten jeder Stufe in Millisekunden</translation>
    </message>
    <message>
        <source>Mean
ms</source>
        <translation>Mittel
ms</translation>
    </message>
    <message>
        <source>Last
ms</source>
        <translation>Letzter
ms</translation>
    </message>
    <message>
        <source>p95
ms</source>
        <translation>p95
ms</translation>
    </message>
</context>
<context>
    <name>spotter::StatisticsChart</name>
    <message>
        <source>%1: nothing measured yet</source>
        <translation>%1: noch nichts gemessen</translation>
    </message>
    <message>
        <source>%1: now %2, mean %3, most %4 over the last two minutes</source>
        <translation>%1: jetzt %2, Mittel %3, Maximum %4 in den letzten zwei Minuten</translation>
    </message>
</context>
<context>
    <name>spotter::StatisticsPanel</name>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>%1; %2 (%3), %4 threads</source>
        <translation>%1; %2 (%3), %4 Threads</translation>
    </message>
    <message>
        <source>%1 (%2), %3 threads; no GPU</source>
        <translation>%1 (%2), %3 Threads; keine GPU</translation>
    </message>
    <message>
        <source>Frames: %1 in, %2 looked at, %3 shown, %4 dropped</source>
        <translation>Bilder: %1 erhalten, %2 betrachtet, %3 gezeigt, %4 verworfen</translation>
    </message>
    <message>
        <source>Chunks: %1, tokens in memory: %2 (%3)</source>
        <translation>Abschnitte: %1, Token im Gedächtnis: %2 (%3)</translation>
    </message>
    <message>
        <source>Repetitions: %1, utterances: %2</source>
        <translation>Wiederholungen: %1, Äußerungen: %2</translation>
    </message>
    <message>
        <source>Frame to decision: mean %1 ms, p95 %2 ms</source>
        <translation>Bild bis Entscheidung: Mittel %1 ms, p95 %2 ms</translation>
    </message>
    <message>
        <source>Frame to decision: measured with a camera</source>
        <translation>Bild bis Entscheidung: mit einer Kamera gemessen</translation>
    </message>
    <message>
        <source>Computes on: %1</source>
        <translation>Rechnet auf: %1</translation>
    </message>
    <message>
        <source>being looked up</source>
        <translation>wird ermittelt</translation>
    </message>
</context>
<context>
    <name>spotter::StatusStrip</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>gives no picture</source>
        <translation>gibt kein Bild</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Shown frames a second</source>
        <translation>Gezeigte Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Time from a frame to the decision about it: 19 of 20 are faster</source>
        <translation>Zeit von einem Bild bis zur Entscheidung darüber: 19 von 20 sind schneller</translation>
    </message>
    <message>
        <source>Frames the coach had no time for</source>
        <translation>Bilder, für die der Coach keine Zeit hatte</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>What is done with less</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n frames/s</source>
        <translation>
            <numerusform>%n Bild/s</numerusform>
            <numerusform>%n Bilder/s</numerusform>
        </translation>
    </message>
    <message>
        <source>delay %1 ms</source>
        <translation>Verzögerung %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n verworfen</numerusform>
            <numerusform>%n verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion coach</source>
        <translation>Bewegungscoach</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <translation>%1: %2
%3</translation>
    </message>
</context>
<context>
    <name>spotter::ThresholdGuides</name>
    <message>
        <source>the last minute</source>
        <translation>die letzte Minute</translation>
    </message>
    <message numerus="yes">
        <source>the last %n second(s)</source>
        <translation>
            <numerusform>die letzte %n Sekunde</numerusform>
            <numerusform>die letzten %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n Korrektur</numerusform>
            <numerusform>%n Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of praise</source>
        <translation>
            <numerusform>%n Mal Lob</numerusform>
            <numerusform>%n Mal Lob</numerusform>
        </translation>
    </message>
    <message>
        <source>With this, %1 would have had %2 and %3, as it had.</source>
        <translation>Damit gäbe es für %1 %2 und %3, wie gehabt.</translation>
    </message>
    <message>
        <source>With this, %1 would have had %2 instead of %3.</source>
        <translation>Damit gäbe es für %1 %2 statt %3.</translation>
    </message>
    <message>
        <source>With this, %1 would have had %2 instead of %3, and %4 instead of %5.</source>
        <translation>Damit gäbe es für %1 %2 statt %3 und %4 statt %5.</translation>
    </message>
</context>
<context>
    <name>spotter::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Left and right walk the events, up and down the lanes, plus and minus zoom, End follows the session.</source>
        <translation>Links und Rechts gehen durch die Ereignisse, Auf und Ab durch die Spuren, Plus und Minus zoomen, Ende folgt der Sitzung.</translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptDelegate</name>
    <message>
        <source>%1  note</source>
        <translation>%1  Notiz</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What should have been said</source>
        <translation>Was hätte gesagt werden sollen</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Was hast du gesehen?</translation>
    </message>
    <message>
        <source>Enter keeps, Escape leaves</source>
        <translation>Eingabetaste übernimmt, Escape verwirft</translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptEdits</name>
    <message>
        <source>Clear the verdict on “%1”</source>
        <translation>Urteil über „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Clear the verdict on %n lines</source>
        <translation>
            <numerusform>Urteil über %n Zeile löschen</numerusform>
            <numerusform>Urteil über %n Zeilen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>„%1“ annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n lines</source>
        <translation>
            <numerusform>%n Zeile annehmen</numerusform>
            <numerusform>%n Zeilen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>„%1“ ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n lines</source>
        <translation>
            <numerusform>%n Zeile ablehnen</numerusform>
            <numerusform>%n Zeilen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewrite “%1”</source>
        <translation>„%1“ umschreiben</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>%1 markieren</translation>
    </message>
    <message>
        <source>Write the note at %1</source>
        <translation>Notiz bei %1 schreiben</translation>
    </message>
    <message>
        <source>Remove the note at %1</source>
        <translation>Notiz bei %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>%n Notiz entfernen</numerusform>
            <numerusform>%n Notizen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n line(s)</source>
        <translation>
            <numerusform>„%1“ in %n Zeile durch „%2“ ersetzen</numerusform>
            <numerusform>„%1“ in %n Zeilen durch „%2“ ersetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptModel</name>
    <message>
        <source>%1  %2 (%3): %4</source>
        <translation>%1  %2 (%3): %4</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>About %1 to %2. Said by: %3</source>
        <translation>Betrifft %1 bis %2. Gesagt von: %3</translation>
    </message>
    <message>
        <source>%1  mark</source>
        <translation>%1  Markierung</translation>
    </message>
    <message>
        <source>%1  note: %2</source>
        <translation>%1  Notiz: %2</translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Choose which lines are shown</source>
        <translation>Wählen, welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Copy the transcript</source>
        <translation>Mitschrift kopieren</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>%1 markiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Newest line</source>
        <translation>Neueste Zeile</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>Der neuesten Zeile folgen</translation>
    </message>
    <message>
        <source>What the coach says is written down here. M marks a moment for a note of yours.</source>
        <translation>Was der Coach sagt, wird hier aufgeschrieben. M markiert einen Moment für eine Notiz von dir.</translation>
    </message>
</context>
<context>
    <name>spotter::TransportBar</name>
    <message>
        <source>Session time</source>
        <translation>Sitzungszeit</translation>
    </message>
</context>
<context>
    <name>spotter::VideoView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n seconds</source>
        <translation>
            <numerusform>Beginnt in %n Sekunde</numerusform>
            <numerusform>Beginnt in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is switched off in the settings (demo.display_video).</source>
        <translation>Das Bild ist in den Einstellungen ausgeschaltet (demo.display_video).</translation>
    </message>
</context>
<context>
    <name>spotter::VocabularyModel</name>
    <message>
        <source>lasts</source>
        <translation>dauert</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>ein Moment</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>The letter or digit that marks it</source>
        <translation>Der Buchstabe oder die Ziffer, die es markiert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>It begins with the first press of its key, and ends with the second</source>
        <translation>Es beginnt mit dem ersten Druck seiner Taste und endet mit dem zweiten</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>Ein Ereignis braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a “%1” already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A key is one letter or digit.</source>
        <translation>Eine Taste ist ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The key %1 marks another event already.</source>
        <translation>Die Taste %1 markiert schon ein anderes Ereignis.</translation>
    </message>
    <message>
        <source>The key %1 does something else already: %2.</source>
        <translation>Die Taste %1 tut schon etwas anderes: %2.</translation>
    </message>
</context>
<context>
    <name>spotter::WeekPlot</name>
    <message>
        <source>%1: nothing to show</source>
        <translation>%1: nichts zu zeigen</translation>
    </message>
    <message>
        <source>%1: last week %2, mean %3</source>
        <translation>%1: letzte Woche %2, Mittel %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <translation>Woche ab %1: %2</translation>
    </message>
</context>
<context>
    <name>spotter::WeekPlots</name>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
</context>
<context>
    <name>spotter::WelcomePage</name>
    <message>
        <source>Welcome to Spotter</source>
        <translation>Willkommen bei Spotter</translation>
    </message>
    <message>
        <source>Spotter watches you exercise, counts repetitions, and says what to change and what is good. Everything happens on this computer: no picture leaves it. Choose what it shall watch.</source>
        <translation>Spotter schaut dir beim Training zu, zählt Wiederholungen und sagt, was zu ändern und was gut ist. Alles geschieht auf diesem Computer: Kein Bild verlässt ihn. Wähle, was es sehen soll.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>A video file may also be dropped here. The sample session shows what Spotter does.</source>
        <translation>Eine Videodatei kann auch hier abgelegt werden. Die Beispielsitzung zeigt, was Spotter kann.</translation>
    </message>
</context>
</TS>
