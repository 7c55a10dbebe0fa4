<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>About</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Spotter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A studio for coaching in front of a camera: it counts, watches tempo and range, and says what to change. Everything is computed on this machine; no picture leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotter is free software: you may use, study, share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this machine …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open S&amp;ample Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All So&amp;urces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ssion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark This Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark and &amp;Write a Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the &amp;Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotter &amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find Action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Spotter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Analyze</name>
    <message>
        <source>the output cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>This FFmpeg cannot decode MJPEG, which the camera sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MJPEG decoder cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives its picture sizes as a range, which Qt %1 cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another camera; give a virtual camera one fixed size, or unload its driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera cannot be used while “%1” is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug “%1”, or unload its driver, and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives no kind of picture that Spotter reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or open a video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to use this camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your user into the group “video” (sudo adduser $USER video), log out and in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is used by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program (a video call, a browser tab) and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera cannot be opened (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, or unplug it and plug it in again, and start again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>%1 %2 × %3, %4 pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for: %1 pictures a second, near 1280 × 720</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸ %1 (taken: the nearest)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent after the last utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular look at the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady, full movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count worth saying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeSettings</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>the image encoder %1 is not there; looked for in clip/, ../clip/ and the hub&apos;s cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;spotter model fetch %1&quot;, or put its folder there as clip/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image encoder from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the video encoder is neither in the checkpoint nor beside it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the encoder&apos;s own file there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video encoder from the checkpoint itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video encoder from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the video encoder reads in both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the video encoder reads forwards only: it has no weights for the other direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checkpoint&apos;s own copy of the image encoder is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not of BF16, F16 or F32: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensors are not those of this model; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the model again, or choose the one that belongs here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>I can see you – begin when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n – keep going.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so far, %1 seconds each – keep going.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are at %n. Keep breathing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now – stay with this rhythm.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too fast – take your time with each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down, and finish every repetition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower on the way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control the way down – count to two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t drop – lower yourself slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last three were shallower – go deeper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the full range, as in your first ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are getting shallow – fewer, but all the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are getting faster – back to the tempo you began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy – keep the tempo of your first ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are slowing down – stop while the form is still good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tempo is dropping – push through, or take a rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right are not equal – keep your weight in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side does more work – even it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady – keep that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good – full range and even tempo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just right – every one like the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the form – stay with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set done: %n repetitions, %1 seconds each, even range.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good set: %n repetitions at %1 seconds, all to the same depth.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set done: %n repetitions, %1 seconds each. The last ones were shallower than the first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions at %1 seconds. Next set, keep the range to the end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds of rest – ready for the next set?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have rested for %n seconds. Start when your breath is calm.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holding – %n seconds, keep the line.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds – breathe, and stay tight.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds and still steady.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I can&apos;t see anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the picture – I wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too dark to see you – turn on a light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still too dark – more light would help me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too bright to see you – turn away from the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too bright – point the camera away from the light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is shaking – put it down firmly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture shakes – lean the camera against something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come closer – you are small in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step closer, please – I can hardly see your movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back so I can see your feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little further back – I need to see all of you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachEngine</name>
    <message>
        <source>The coach had to stop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deciding by a trained model is not supported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to rule_based, which works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spotter config set KEY=VALUE makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAKES EFFECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no preset “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preset cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow reading it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preset cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot name a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to %1 characters, no slash, and no dot in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video.overlap (%1) must be less than video.chunk_size (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0 to %1 for video.overlap, or a longer chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are both “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each action a token of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no setting “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them: spotter config list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not key=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example video.process_fps=10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number with a point: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;&quot; for an empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1; the default is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be changed here without spoiling the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it by hand: the file has anchors or a layout that only its writer knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a YAML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow reading it, or choose another file with --config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings cannot be saved (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing in its folder, or choose another file with --config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># All settings

They stand in a YAML file, by section: `video.overlap` is the key `overlap` under `video:`. Change them in the settings panel, in the file while Spotter runs, with `spotter config set key=value`, or for one run with `--set key=value`. Comments in the file stay. A key that the file does not have has its default.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| key | default | allowed | takes effect | meaning |
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a section, not a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its keys on the lines below, indented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key, kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key, kept as it is. Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is too long for a settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a YAML file of less than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is in UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character (0x%1) stands here, so this is no settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a YAML text file, or delete the character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character here is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab stands in the indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this does not belong to what stands above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent it as the other keys of its section, and put quotes round a whole text or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this does not belong to the list above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent it as the other lines of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “{” has no “}” before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the brace, and put commas between its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “[” has no “]” before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the bracket, and put commas between its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bracket closes here that was never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, or put quotes round the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list cannot begin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “- ” on a line of its own, indented under its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key cannot stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the anchor that “*” names does not stand above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes round the text if no anchor is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“\” with this character means nothing in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write \\ for one backslash, or use single quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text cannot begin with this character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes round the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may follow “|” or “&gt;” on their line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the text on the next line, indented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sections lie too deep in one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A settings file has at most three levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key does not belong at this indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent it as the other keys of its section, and see that the line above has a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second colon stands in this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes round a text that has a colon in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not YAML (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes round the text if it is meant as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here a second time; the first is in line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write key: value, with a space after the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it at the end of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no section here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a settings file has sections with key: value lines, not this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or begin with a section such as video:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one document; delete the line ---</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent it as the first key of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Spotter&apos;s kernels for the GPU cannot be loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build Spotter where nvcc is installed, or set model.device to cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed CUDA device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no NVIDIA driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the driver shows no GPU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>%1 %2 × %3, %4 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(chosen first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is there. Plug one in, or open a video file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU  %1 (%2), %3 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU  none: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureRenderer</name>
    <message>
        <source>There is no exercise of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>no gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames were dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera was gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera gave no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jumped to another place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>H264Encoder</name>
    <message>
        <source>There is no H.264 encoder for a picture of %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install FFmpeg with libx264</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This page is there in English only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>the hub names a file that would lie outside of the model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub tells no size or hash of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the hub&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no answer of a model hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model has no weights that Spotter reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>this is not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON object, { … }, is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Movement: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this kind only with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>the log cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set logging.log_file to a file that can be, or to nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>No picture in this file can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interlaced video cannot be made whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to H.264 without interlacing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or convert it to a smaller size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s pixel format cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the video to H.264 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files on this computer can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the video first and open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video file, or the camera by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a video, or its beginning is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to play it in another program, or record it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures in this file are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to 1920 × 1080 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way this video is packed is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to H.264 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video in this file is damaged or of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>there is not enough memory for a text of %1 positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer new tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than the %1 positions that there is room for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a shorter question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model has no row for token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer&apos;s files belong to another model; fetch it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number type of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use auto, float32, bfloat16 or float16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no device of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no GPU to compute on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set model.device to auto or cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the CPU (%1, %n threads)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>computes on %1 in %2, the encoders in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model looks at %1 frames at once, not at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>there are only %n pictures in this video</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one with at least %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCommand</name>
    <message>
        <source>the file is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or name another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tensors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1:%2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept; the same command goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model lies in %1. spotter model fetch NAME brings one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelConfig</name>
    <message>
        <source>a whole number from 1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above 0 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token numbers are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only &quot;%1&quot; is supported, not &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the model again, or choose a Mobile-VideoGPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heads do not share a width of %2 evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not go with the other sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only plain positions are supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only -2 is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 2 are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not divide image_size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pickle</name>
    <message>
        <source>a tensor holds numbers of the kind “%1”, which is not read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged (at byte %1 of its table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file asks for more than tensors (instruction %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again with torch.save, the state dictionary alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message numerus="yes">
        <source>%1: %n repetition(s) in %2 s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safetensors</name>
    <message>
        <source>Fetch the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too short to hold tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be mapped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a type that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a shape that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say where its values lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches beyond the end of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has another size than its type and shape need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves a gap before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are bytes that belong to no tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no safetensors file, or it is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no model.safetensors in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a checkpoint&apos;s folder, or fetch one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file of this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands elsewhere in the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in none of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the space left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How words are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and display</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Decides by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides when to speak: rules about time and motion, or a trained model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks from confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision that is less sure than this stays unspoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every so many chunks feedback is due, whatever the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback is due when the motion score, 0 to 1, rises above this and stays near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach is silent for at least so long after it has spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, corrections and praise follow what is seen in the movement. Off: only the rules of time and motion score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise at most every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least time between two words of praise for steady, full movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained predictor&apos;s file, used when decisions are model_based. Null: the language model&apos;s own probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporal features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained predictor also sees how the chunks before looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: keep watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model and the exports write for: say nothing, keep watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model and the exports write for: the form needs a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model and the exports write for: the movement is right, praise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model stops after so many tokens; a word is one or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How freely words are drawn: towards 0 always the likeliest, above 1 surprising ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are drawn from the likeliest ones that together reach this probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: always the likeliest word, so the same video gives the same sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that are followed side by side; more is slower and a little better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1, words already said become less likely; 1 leaves them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the language model who it is and how to speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before what the camera has seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the language model is asked when feedback is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count aloud every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion coach says every so-many-th repetition; 0 means never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long without a repetition ends a set, and the coach sums it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shallow below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repetition is shallow when its range is below this share of the set&apos;s first repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rushed below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repetition that takes less time than this is rushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a Mobile-VideoGPT checkpoint, or the hub name of one that lies in the local model cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor the model runs on: cuda is an NVIDIA graphics card, auto takes one where there is one and the CPU otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model&apos;s weights are kept: 16 bits are smaller and faster, float32 is the most exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key-value cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps keys and values of the language model between steps: far faster, for some more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that are looked at together; the coach decides once for each chunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that a chunk shares with the chunk before. Less than a chunk; the more, the more often the coach decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame rate asked of the camera; it gives the nearest that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coach&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second that are shown to the coach, chosen by their time stamps. Null: performance.frame_skip thins the camera&apos;s frames instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width for the coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width to which frames are scaled for the coach. The published model wants 224.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height for the coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height to which frames are scaled for the coach. The published model wants 224.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that the model&apos;s image encoder sees, newest and before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks that the coach remembers, the present one included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How remembered chunks become one: joined in time order, averaged, or weighted towards the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames are taken while the coach thinks, and the newest one wins. Off: a frame waits until the coach has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every so-many-th frame of the camera is shown to the coach. Counts only where video.process_fps is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare in batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames of a chunk are prepared for the model together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log tells how long every stage of every chunk took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the log tells: DEBUG the most, CRITICAL the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the log is written; without a folder, in the user&apos;s data folder for Spotter. Null: no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log on the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is written to the terminal too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera&apos;s number, counted from 0, a part of its name, or a video file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the picture stays dark while the coach goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the frame rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames a second stand beside the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s picture is shown as in a mirror; files and recordings stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session&apos;s video is kept in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that a recorded session is written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last utterance stands over the picture, to be read from three metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach&apos;s words are spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is or whatever the desktop is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of one of the system&apos;s voices, or a part of it; a name that fits none brings the list of those that are there. Null: the first one for the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own speed, 2 about twice as fast, 0.5 half as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is as loud as the system lets it be, 0 is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to get into place between Start and the first frame that counts. A video file starts at once. 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words leave the picture at once instead of fading. So it is too where the system asks for no animation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window, and of what the coach says from then on: the desktop&apos;s, English, German, Spanish or simplified Chinese.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Frame to decision, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures shown a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>repetition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap of %1 s: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of video in %2 s. Frames: %3 (%4 dropped). Repetitions: %5. Utterances: %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms each, 95 of 100 within %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the session runs, movement, repetitions, decisions and words appear here, each in its lane.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>keep watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TorchFile</name>
    <message>
        <source>Fetch the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be mapped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part reaches beyond the end of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again with torch.save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values of %1 are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches beyond its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repeats its values too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers are in big-endian order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again on a usual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tensor in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file with a state dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no archive of PyTorch 1.6 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again with a newer torch.save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive claims more than the memory can hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoWriter</name>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder in which you may write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>The file is damaged or belongs to another kind of model: fetch the model again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token “%1” has no usable id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no token of a byte-level tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a merge names “%1”, which is no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id %1 is given to two tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an added token is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the byte %1 has no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text is normalised by “%1”, which is unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a “%1” tokenizer, not a byte-pair one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words are cut by another pattern than Qwen2&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a merge is not of two tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tokenizer.json, nor vocab.json with merges.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the model again, or name another folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>This computer has no voice, so nothing is spoken. The package qt6-speech-flite-plugin brings an English one, speech-dispatcher-espeak-ng with qt6-speech-speechd-plugin many languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s voice (%1) does not answer, so not everything is spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s voice does not speak %1. The package speech-dispatcher-espeak-ng brings more languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice “%1”. Voices of this system: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s voice (%1) fails, so not everything is spoken. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::ActionFinder</name>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::Banner</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::BlobDownload</name>
    <message>
        <source>the file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or let HF_HUB_CACHE name a folder that you may write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub sends more than the file&apos;s %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the hub&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room; what has arrived is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection ended %1 bytes early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; what has arrived is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file arrived broken twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way changes files: try another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be put in its place: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::CameraThumbnails</name>
    <message>
        <source>%1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there but gives no picture. Another program may be using it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::CoachPage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 nothing was seen: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::Countdown</name>
    <message>
        <source>Get into place. Space or Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::DifferenceModel</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::FilterRow</name>
    <message>
        <source>Show feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show by review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines that the coach was at least so sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::FindBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous line found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next line found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::HelpWindow</name>
    <message>
        <source>Spotter Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Spotter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::HubGet</name>
    <message>
        <source>the hub cannot be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the hub&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again; what has arrived is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub redirects to where Spotter does not follow: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the hub&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub refuses access (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your account&apos;s token into HF_TOKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the token in HF_TOKEN is right and that its account may read this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub has no such model or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub is busy (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; what has arrived is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file on the hub is shorter than what has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub answers with an error (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::LineButtons</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::LivePage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::MainWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Spotter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::ModelFetch</name>
    <message>
        <source>“%1” is no name of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like ORGANISATION/NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of a hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like https://HOST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cache cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let HF_HUB_CACHE name a folder that you may write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another fetch of this model is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB are still to come, and the disk has %2 MB left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or let HF_HUB_CACHE name a folder on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be put in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::PresetsPage</name>
    <message>
        <source>Replace the preset “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the preset “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up the preset “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the preset “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a preset “%1” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the preset “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No presets yet. Give what is in use a name to keep it: then it can be taken up again, and compared with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is in use as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings but source, display and log become those of the preset; one step to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::SessionControl</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::SettingEditor</name>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::SettingRow</name>
    <message>
        <source>Changed in the file: now %1. What stands here was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the file: now %1. What was set here stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the file: now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands above is not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the file&apos;s value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; by default %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at next start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::SettingsDraft</name>
    <message>
        <source>All settings as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings as by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed here does not go with the file any more; the file&apos;s values are in use (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::SettingsPanel</name>
    <message>
        <source>No setting has “%1” in its name, key or help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was edited, but cannot be used; the settings stay as they are. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was edited, but cannot be used; the settings stay as they are. See “%1” below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in use, not yet in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be used as written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, take up and compare settings under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert all to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert all to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::SettingsSection</name>
    <message numerus="yes">
        <source>%1 – %n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folds and unfolds the section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::SourceBoard</name>
    <message>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it appears here by itself. If one is plugged in, try another socket or cable, and see that it is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open video file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::SourceCard</name>
    <message>
        <source>In use. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::SourceChooser</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera or video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open video file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::SourceKeeper</name>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone. Plug it in again: the session goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there but gives no picture. Another program may be using it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::SourcesPopup</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::StageTable</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>19 of 20 runs take no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of each stage in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::StatisticsChart</name>
    <message>
        <source>%1: nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now %2, mean %3, most %4 over the last two minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::StatisticsPanel</name>
    <message>
        <source>Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 (%3), %4 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3 threads; no GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames: %1 in, %2 looked at, %3 shown, %4 dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks: %1, tokens in memory: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions: %1, utterances: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame to decision: mean %1 ms, p95 %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame to decision: measured with a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being looked up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::StatusStrip</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from a frame to the decision about it: 19 of 20 are faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames the coach had no time for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done with less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n frames/s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>delay %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Motion coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::ThresholdGuides</name>
    <message>
        <source>the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the last %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of praise</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With this, %1 would have had %2 and %3, as it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this, %1 would have had %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this, %1 would have had %2 instead of %3, and %4 instead of %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right walk the events, up and down the lanes, plus and minus zoom, End follows the session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptDelegate</name>
    <message>
        <source>%1  note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should have been said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps, Escape leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptEdits</name>
    <message>
        <source>Clear the verdict on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clear the verdict on %n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reject %n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rewrite “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 (%3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 to %2. Said by: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  note: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which lines are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the coach says is written down here. M marks a moment for a note of yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::TransportBar</name>
    <message>
        <source>Session time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::VideoView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is switched off in the settings (demo.display_video).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spotter::WelcomePage</name>
    <message>
        <source>Welcome to Spotter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotter watches you exercise, counts repetitions, and says what to change and what is good. Everything happens on this computer: no picture leaves it. Choose what it shall watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video file may also be dropped here. The sample session shows what Spotter does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
