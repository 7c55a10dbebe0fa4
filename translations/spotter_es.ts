<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>About</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>About Spotter</source>
        <translation>Acerca de Spotter</translation>
    </message>
    <message>
        <source>A studio for coaching in front of a camera: it counts, watches tempo and range, and says what to change. Everything is computed on this machine; no picture leaves it.</source>
        <translation>Un estudio para entrenar ante una cámara: cuenta, se fija en el tempo y el rango, y dice qué cambiar. Todo se calcula en este equipo; ninguna imagen sale de él.</translation>
    </message>
    <message>
        <source>Spotter is free software: you may use, study, share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Spotter es software libre: puedes usarlo, estudiarlo, compartirlo y modificarlo según los términos de la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>Para un informe de error</translation>
    </message>
    <message>
        <source>Looking at this machine …</source>
        <translation>Examinando este equipo…</translation>
    </message>
</context>
<context>
    <name>ActionHead</name>
    <message>
        <source>Choose a predictor that was trained for this program</source>
        <translation>Elige un predictor entrenado para este programa</translation>
    </message>
    <message>
        <source>%1 holds %2, not F32</source>
        <translation>%1 contiene %2, no F32</translation>
    </message>
    <message>
        <source>%1 holds values that are no numbers</source>
        <translation>%1 contiene valores que no son números</translation>
    </message>
    <message>
        <source>it has no list “%1”</source>
        <translation>no tiene la lista «%1»</translation>
    </message>
    <message>
        <source>it tells no embedding_width</source>
        <translation>no indica embedding_width</translation>
    </message>
    <message>
        <source>it wants the feature “%1”; there are %2</source>
        <translation>pide el rasgo «%1»; existen %2</translation>
    </message>
    <message>
        <source>its classes are %1, not %2</source>
        <translation>sus clases son %1, no %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has the shape %2, which does not fit %n inputs and its bias</source>
        <translation>
            <numerusform>%1 tiene la forma %2, que no encaja con %n entrada y su sesgo</numerusform>
            <numerusform>%1 tiene la forma %2, que no encaja con %n entradas y su sesgo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its last layer has %n outputs, not three</source>
        <translation>
            <numerusform>su última capa tiene %n salida, no tres</numerusform>
            <numerusform>su última capa tiene %n salidas, no tres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionTokens</name>
    <message>
        <source>the three action tokens need a text each, no two the same</source>
        <translation>cada uno de los tres tokens de acción necesita un texto propio, distinto de los demás</translation>
    </message>
    <message>
        <source>Change them in the settings</source>
        <translation>Cámbialos en los ajustes</translation>
    </message>
    <message>
        <source>the model has no row left for the action token %1</source>
        <translation>el modelo no tiene ninguna fila libre para el token de acción %1</translation>
    </message>
    <message>
        <source>Choose a model that was trained with the action tokens, or one with rows to spare</source>
        <translation>Elige un modelo entrenado con los tokens de acción, o uno con filas libres</translation>
    </message>
    <message>
        <source>the tokenizer has tokens up to %1, the model only %2 rows for them</source>
        <translation>el tokenizador tiene tokens hasta %1, y el modelo solo %2 filas para ellos</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s files belong to another model: fetch the model again</source>
        <translation>Los archivos del tokenizador son de otro modelo: descarga de nuevo el modelo</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open Video…</source>
        <translation>&amp;Abrir vídeo…</translation>
    </message>
    <message>
        <source>Open S&amp;ample Session</source>
        <translation>Abrir sesión de &amp;ejemplo</translation>
    </message>
    <message>
        <source>All So&amp;urces…</source>
        <translation>Todas las &amp;fuentes…</translation>
    </message>
    <message>
        <source>&amp;Save Settings</source>
        <translation>&amp;Guardar ajustes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find in the Transcript</source>
        <translation>&amp;Buscar en la transcripción</translation>
    </message>
    <message>
        <source>Se&amp;ssion</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>&amp;Mark This Moment</source>
        <translation>&amp;Marcar este momento</translation>
    </message>
    <message>
        <source>Mark and &amp;Write a Note</source>
        <translation>Marcar y &amp;escribir una nota</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>&amp;Transcripción</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Re&amp;write</source>
        <translation>Re&amp;escribir</translation>
    </message>
    <message>
        <source>Clear the &amp;Verdict</source>
        <translation>Quitar el &amp;veredicto</translation>
    </message>
    <message>
        <source>&amp;Remove the Note</source>
        <translation>&amp;Eliminar la nota</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>&amp;Copiar líneas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>Es&amp;tadísticas</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Spotter &amp;Help</source>
        <translation>&amp;Ayuda de Spotter</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Find Action…</source>
        <translation>&amp;Buscar acción…</translation>
    </message>
    <message>
        <source>&amp;About Spotter</source>
        <translation>A&amp;cerca de Spotter</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Coach</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>&amp;Sesiones</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Show the Last Re&amp;petition Again</source>
        <translation>Ver otra vez la última re&amp;petición</translation>
    </message>
    <message>
        <source>Show What Was Meant A&amp;gain</source>
        <translation>Ver otra vez lo comen&amp;tado</translation>
    </message>
    <message>
        <source>Save the &amp;Last Minutes</source>
        <translation>Guardar los ú&amp;ltimos minutos</translation>
    </message>
</context>
<context>
    <name>Adapter</name>
    <message>
        <source>parts of the adapter are missing: %1</source>
        <translation>faltan partes del adaptador: %1</translation>
    </message>
    <message>
        <source>Copy the whole folder that the training wrote</source>
        <translation>Copia la carpeta entera que escribió el entrenamiento</translation>
    </message>
    <message>
        <source>%1 is there twice, with other values</source>
        <translation>%1 aparece dos veces, con valores distintos</translation>
    </message>
    <message>
        <source>it is to change “%1”, and has nothing for it</source>
        <translation>debe cambiar «%1» y no tiene nada para ello</translation>
    </message>
    <message>
        <source>it was trained on %1</source>
        <translation>se entrenó sobre %1</translation>
    </message>
    <message>
        <source>the adapter does not fit the model; %1</source>
        <translation>el adaptador no encaja con el modelo; %1</translation>
    </message>
    <message>
        <source>Choose the model that it was trained on, and copy the whole folder that the training wrote</source>
        <translation>Elige el modelo sobre el que se entrenó y copia la carpeta entera que escribió el entrenamiento</translation>
    </message>
    <message>
        <source>adapter from %1: %2, %3</source>
        <translation>adaptador de %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n layers changed</source>
        <translation>
            <numerusform>%n capa cambiada</numerusform>
            <numerusform>%n capas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tensors replaced</source>
        <translation>
            <numerusform>%n tensor sustituido</numerusform>
            <numerusform>%n tensores sustituidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was trained on %2</source>
        <translation>%1; se entrenó sobre %2</translation>
    </message>
    <message>
        <source>this adapter cannot be used: %1</source>
        <translation>no se puede usar este adaptador: %1</translation>
    </message>
    <message>
        <source>Take a plain LoRA adapter, or merge it with the tool that trained it</source>
        <translation>Usa un adaptador LoRA simple, o fusiónalo con la herramienta que lo entrenó</translation>
    </message>
    <message>
        <source>only LORA is supported</source>
        <translation>solo se admite LORA</translation>
    </message>
    <message>
        <source>it is not supported</source>
        <translation>no se admite</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes the model&apos;s own weights too</source>
        <translation>«%1» cambia también los pesos del propio modelo</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>se espera un número de %1 a %2</translation>
    </message>
    <message>
        <source>the pattern cannot be read: %1</source>
        <translation>no se puede leer el patrón: %1</translation>
    </message>
    <message>
        <source>the names of modules are expected</source>
        <translation>se esperan nombres de módulos</translation>
    </message>
</context>
<context>
    <name>Analyze</name>
    <message>
        <source>the output cannot be written</source>
        <translation>no se puede escribir la salida</translation>
    </message>
    <message>
        <source>Make room on the disk</source>
        <translation>Libera espacio en el disco</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>This FFmpeg cannot decode MJPEG, which the camera sends</source>
        <translation>Este FFmpeg no puede decodificar MJPEG, que es lo que envía la cámara</translation>
    </message>
    <message>
        <source>The MJPEG decoder cannot be started</source>
        <translation>No se puede iniciar el decodificador MJPEG</translation>
    </message>
    <message>
        <source>The camera gives its picture sizes as a range, which Qt %1 cannot read</source>
        <translation>La cámara indica sus tamaños de imagen como un intervalo, que Qt %1 no puede leer</translation>
    </message>
    <message>
        <source>Use another camera; give a virtual camera one fixed size, or unload its driver</source>
        <translation>Usa otra cámara; da a la cámara virtual un tamaño fijo o descarga su controlador</translation>
    </message>
    <message>
        <source>The camera cannot be used while “%1” is there</source>
        <translation>La cámara no se puede usar mientras esté «%1»</translation>
    </message>
    <message>
        <source>Unplug “%1”, or unload its driver, and start again</source>
        <translation>Desconecta «%1» o descarga su controlador, y vuelve a iniciar</translation>
    </message>
    <message>
        <source>The camera gives no kind of picture that Spotter reads</source>
        <translation>La cámara no da ningún tipo de imagen que Spotter lea</translation>
    </message>
    <message>
        <source>Use another camera</source>
        <translation>Usa otra cámara</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>No hay ninguna cámara</translation>
    </message>
    <message>
        <source>Plug one in, or open a video file</source>
        <translation>Conecta una o abre un archivo de vídeo</translation>
    </message>
    <message>
        <source>There is no such camera</source>
        <translation>No existe esa cámara</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Hay: %1</translation>
    </message>
    <message>
        <source>You have no permission to use this camera</source>
        <translation>No tienes permiso para usar esta cámara</translation>
    </message>
    <message>
        <source>Let your user into the group “video” (sudo adduser $USER video), log out and in again</source>
        <translation>Añade tu usuario al grupo «video» (sudo adduser $USER video), cierra la sesión y vuelve a entrar</translation>
    </message>
    <message>
        <source>The camera is used by another program</source>
        <translation>Otro programa está usando la cámara</translation>
    </message>
    <message>
        <source>Close the other program (a video call, a browser tab) and start again</source>
        <translation>Cierra el otro programa (una videollamada, una pestaña del navegador) y vuelve a iniciar</translation>
    </message>
    <message>
        <source>The camera is not there</source>
        <translation>La cámara no está</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one</source>
        <translation>Conéctala o elige otra</translation>
    </message>
    <message>
        <source>The camera cannot be opened (%1)</source>
        <translation>No se puede abrir la cámara (%1)</translation>
    </message>
    <message>
        <source>Close other programs that use it, or unplug it and plug it in again, and start again</source>
        <translation>Cierra otros programas que la usen, o desconéctala y conéctala de nuevo, y vuelve a iniciar</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>%1 %2 × %3, %4 pictures a second</source>
        <translation>%1 %2 × %3, %4 imágenes por segundo</translation>
    </message>
    <message>
        <source>Asked for: %1 pictures a second, near 1280 × 720</source>
        <translation>Solicitado: %1 imágenes por segundo, cerca de 1280 × 720</translation>
    </message>
    <message>
        <source>▸ %1 (taken: the nearest)</source>
        <translation>▸ %1 (elegido: el más cercano)</translation>
    </message>
</context>
<context>
    <name>CaptionTrack</name>
    <message>
        <source>The captions cannot be put into the clip (%1)</source>
        <translation>No se pueden poner los subtítulos en el clip (%1)</translation>
    </message>
    <message>
        <source>Choose captions beside the clip instead</source>
        <translation>Elige subtítulos aparte del clip</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>watching</source>
        <translation>observando</translation>
    </message>
    <message>
        <source>silent after the last utterance</source>
        <translation>en silencio tras el último mensaje</translation>
    </message>
    <message>
        <source>regular look at the form</source>
        <translation>revisión periódica de la técnica</translation>
    </message>
    <message>
        <source>much movement</source>
        <translation>mucho movimiento</translation>
    </message>
    <message>
        <source>something to correct</source>
        <translation>algo que corregir</translation>
    </message>
    <message>
        <source>steady, full movement</source>
        <translation>movimiento constante y completo</translation>
    </message>
    <message>
        <source>a count worth saying</source>
        <translation>una cuenta que merece decirse</translation>
    </message>
    <message>
        <source>set finished</source>
        <translation>serie terminada</translation>
    </message>
    <message>
        <source>nothing new to say</source>
        <translation>nada nuevo que decir</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>sin seguridad suficiente</translation>
    </message>
    <message>
        <source>the model&apos;s own decision</source>
        <translation>decisión propia del modelo</translation>
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
        <translation>Para la pasada, %1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ChangesText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>the image encoder %1 is not there; looked for in clip/, ../clip/ and the hub&apos;s cache</source>
        <translation>el codificador de imagen %1 no está; se buscó en clip/, ../clip/ y la caché del hub</translation>
    </message>
    <message>
        <source>Run &quot;spotter model fetch %1&quot;, or put its folder there as clip/</source>
        <translation>Ejecuta «spotter model fetch %1» o pon allí su carpeta como clip/</translation>
    </message>
    <message>
        <source>image encoder from %1</source>
        <translation>codificador de imagen de %1</translation>
    </message>
    <message>
        <source>the video encoder is neither in the checkpoint nor beside it (%1)</source>
        <translation>el codificador de vídeo no está en el checkpoint ni junto a él (%1)</translation>
    </message>
    <message>
        <source>Put the encoder&apos;s own file there</source>
        <translation>Pon allí el archivo propio del codificador</translation>
    </message>
    <message>
        <source>video encoder from the checkpoint itself</source>
        <translation>codificador de vídeo del propio checkpoint</translation>
    </message>
    <message>
        <source>video encoder from %1</source>
        <translation>codificador de vídeo de %1</translation>
    </message>
    <message>
        <source>the video encoder reads in both directions</source>
        <translation>el codificador de vídeo lee en ambas direcciones</translation>
    </message>
    <message>
        <source>the video encoder reads forwards only: it has no weights for the other direction</source>
        <translation>el codificador de vídeo solo lee hacia delante: no tiene pesos para la otra dirección</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s own copy of the image encoder is not used</source>
        <translation>no se usa la copia del codificador de imagen del propio checkpoint</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 en lugar de %3</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>faltan: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>desconocidos: %1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>de otra forma: %1</translation>
    </message>
    <message>
        <source>not of BF16, F16 or F32: %1</source>
        <translation>no son BF16, F16 ni F32: %1</translation>
    </message>
    <message>
        <source>the tensors are not those of this model; %1</source>
        <translation>los tensores no son los de este modelo; %1</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose the one that belongs here</source>
        <translation>Descarga de nuevo el modelo o elige el que corresponde aquí</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>a trained model</source>
        <translation>un modelo entrenado</translation>
    </message>
    <message>
        <source>averaged</source>
        <translation>promediado</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>tarjeta gráfica</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>ponderado</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>an NVIDIA card</source>
        <translation>una tarjeta NVIDIA</translation>
    </message>
    <message>
        <source>Intel or AMD graphics</source>
        <translation>gráficos Intel o AMD</translation>
    </message>
</context>
<context>
    <name>ClipCommand</name>
    <message>
        <source>Name a session as `spotter sessions list` tells it</source>
        <translation>Indica una sesión tal como la nombra `spotter sessions list`</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to %3, %n frame(s)</source>
        <translation>
            <numerusform>%1: %2 a %3, %n fotograma</numerusform>
            <numerusform>%1: %2 a %3, %n fotogramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them encoded again</source>
        <translation>
            <numerusform>%n de ellos codificado de nuevo</numerusform>
            <numerusform>%n de ellos codificados de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a kept session has events to cut around</source>
        <translation>Solo una sesión conservada tiene eventos alrededor de los que cortar</translation>
    </message>
    <message>
        <source>The session has none of these events</source>
        <translation>La sesión no tiene ninguno de estos eventos</translation>
    </message>
    <message>
        <source>See `spotter sessions export` for what it has</source>
        <translation>Consulta con `spotter sessions export` los que tiene</translation>
    </message>
</context>
<context>
    <name>ClipEvents</name>
    <message>
        <source>every correction</source>
        <translation>cada corrección</translation>
    </message>
    <message>
        <source>every praise</source>
        <translation>cada elogio</translation>
    </message>
    <message>
        <source>every line accepted or rewritten</source>
        <translation>cada línea aceptada o reescrita</translation>
    </message>
    <message>
        <source>every line rejected</source>
        <translation>cada línea rechazada</translation>
    </message>
    <message>
        <source>every note</source>
        <translation>cada nota</translation>
    </message>
    <message>
        <source>every repetition</source>
        <translation>cada repetición</translation>
    </message>
</context>
<context>
    <name>ClipOrder</name>
    <message>
        <source>Only a kept session knows what was said</source>
        <translation>Solo una sesión conservada sabe lo que se dijo</translation>
    </message>
    <message>
        <source>Name a session as `spotter sessions list` tells it</source>
        <translation>Indica una sesión tal como la nombra `spotter sessions list`</translation>
    </message>
    <message>
        <source>No face found, nothing is blurred: look through the clip before you send it</source>
        <translation>No se encontró ninguna cara, nada está difuminado: revisa el clip antes de enviarlo</translation>
    </message>
    <message numerus="yes">
        <source>Face blurred in %1 of %n frame(s): look through the clip before you send it</source>
        <translation>
            <numerusform>Cara difuminada en %1 de %n fotograma: revisa el clip antes de enviarlo</numerusform>
            <numerusform>Cara difuminada en %1 de %n fotogramas: revisa el clip antes de enviarlo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>I can see you – begin when you are ready.</source>
        <translation>Te veo: empieza cuando quieras.</translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %n.</source>
        <translation>
            <numerusform>Va %n.</numerusform>
            <numerusform>Van %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n – keep going.</source>
        <translation>
            <numerusform>%n: sigue así.</numerusform>
            <numerusform>%n: sigue así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n hecha.</numerusform>
            <numerusform>%n hechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so far, %1 seconds each – keep going.</source>
        <translation>
            <numerusform>Llevas %n, en %1 segundos: sigue.</numerusform>
            <numerusform>Llevas %n, a %1 segundos cada una: sigue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are at %n. Keep breathing.</source>
        <translation>
            <numerusform>Vas por %n. No dejes de respirar.</numerusform>
            <numerusform>Vas por %n. No dejes de respirar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now – stay with this rhythm.</source>
        <translation>
            <numerusform>Ya va %n: mantén este ritmo.</numerusform>
            <numerusform>Ya van %n: mantén este ritmo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too fast – take your time with each one.</source>
        <translation>Demasiado rápido: tómate tu tiempo en cada una.</translation>
    </message>
    <message>
        <source>Slow down, and finish every repetition.</source>
        <translation>Más despacio, y termina cada repetición.</translation>
    </message>
    <message>
        <source>Slower on the way down.</source>
        <translation>Más lento al bajar.</translation>
    </message>
    <message>
        <source>Control the way down – count to two.</source>
        <translation>Controla la bajada: cuenta hasta dos.</translation>
    </message>
    <message>
        <source>Don&apos;t drop – lower yourself slowly.</source>
        <translation>No te dejes caer: baja despacio.</translation>
    </message>
    <message>
        <source>The last three were shallower – go deeper again.</source>
        <translation>Las tres últimas fueron más cortas: vuelve a bajar más.</translation>
    </message>
    <message>
        <source>Use the full range, as in your first ones.</source>
        <translation>Usa todo el rango, como en las primeras.</translation>
    </message>
    <message>
        <source>You are getting shallow – fewer, but all the way.</source>
        <translation>Estás acortando: menos, pero completas.</translation>
    </message>
    <message>
        <source>You are getting faster – back to the tempo you began with.</source>
        <translation>Te estás acelerando: vuelve al tempo del principio.</translation>
    </message>
    <message>
        <source>Easy – keep the tempo of your first ones.</source>
        <translation>Con calma: mantén el tempo de las primeras.</translation>
    </message>
    <message>
        <source>You are slowing down – stop while the form is still good.</source>
        <translation>Te estás frenando: para mientras la técnica sea buena.</translation>
    </message>
    <message>
        <source>The tempo is dropping – push through, or take a rest.</source>
        <translation>El tempo baja: aprieta o descansa.</translation>
    </message>
    <message>
        <source>Left and right are not equal – keep your weight in the middle.</source>
        <translation>Izquierda y derecha no van igual: mantén el peso en el centro.</translation>
    </message>
    <message>
        <source>One side does more work – even it out.</source>
        <translation>Un lado trabaja más: iguálalos.</translation>
    </message>
    <message>
        <source>Steady – keep that.</source>
        <translation>Constante: sigue así.</translation>
    </message>
    <message>
        <source>Good – full range and even tempo.</source>
        <translation>Bien: rango completo y tempo regular.</translation>
    </message>
    <message>
        <source>Just right – every one like the last.</source>
        <translation>Perfecto: todas iguales.</translation>
    </message>
    <message>
        <source>That is the form – stay with it.</source>
        <translation>Esa es la técnica: mantenla.</translation>
    </message>
    <message numerus="yes">
        <source>Set done: %n repetitions, %1 seconds each, even range.</source>
        <translation>
            <numerusform>Serie hecha: %n repetición, %1 segundos, rango regular.</numerusform>
            <numerusform>Serie hecha: %n repeticiones, %1 segundos cada una, rango regular.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good set: %n repetitions at %1 seconds, all to the same depth.</source>
        <translation>
            <numerusform>Buena serie: %n repetición en %1 segundos, con toda la profundidad.</numerusform>
            <numerusform>Buena serie: %n repeticiones a %1 segundos, todas a la misma profundidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set done: %n repetitions, %1 seconds each. The last ones were shallower than the first.</source>
        <translation>
            <numerusform>Serie hecha: %n repetición, %1 segundos. Al final más corta que al principio.</numerusform>
            <numerusform>Serie hecha: %n repeticiones, %1 segundos cada una. Las últimas fueron más cortas que las primeras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions at %1 seconds. Next set, keep the range to the end.</source>
        <translation>
            <numerusform>%n repetición en %1 segundos. En la próxima serie, mantén el rango hasta el final.</numerusform>
            <numerusform>%n repeticiones a %1 segundos. En la próxima serie, mantén el rango hasta el final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds of rest – ready for the next set?</source>
        <translation>
            <numerusform>%n segundo de descanso: ¿vamos con la próxima serie?</numerusform>
            <numerusform>%n segundos de descanso: ¿vamos con la próxima serie?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have rested for %n seconds. Start when your breath is calm.</source>
        <translation>
            <numerusform>Has descansado %n segundo. Empieza cuando respires con calma.</numerusform>
            <numerusform>Has descansado %n segundos. Empieza cuando respires con calma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holding – %n seconds, keep the line.</source>
        <translation>
            <numerusform>Aguanta: %n segundo, mantén la línea.</numerusform>
            <numerusform>Aguanta: %n segundos, mantén la línea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds – breathe, and stay tight.</source>
        <translation>
            <numerusform>%n segundo: respira y mantén la tensión.</numerusform>
            <numerusform>%n segundos: respira y mantén la tensión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds and still steady.</source>
        <translation>
            <numerusform>%n segundo y sigues estable.</numerusform>
            <numerusform>%n segundos y sigues estable.</numerusform>
        </translation>
    </message>
    <message>
        <source>I can&apos;t see anybody.</source>
        <translation>No veo a nadie.</translation>
    </message>
    <message>
        <source>Nobody in the picture – I wait for you.</source>
        <translation>No hay nadie en la imagen: te espero.</translation>
    </message>
    <message>
        <source>It is too dark to see you – turn on a light.</source>
        <translation>Está demasiado oscuro para verte: enciende una luz.</translation>
    </message>
    <message>
        <source>Still too dark – more light would help me.</source>
        <translation>Sigue muy oscuro: más luz me ayudaría.</translation>
    </message>
    <message>
        <source>It is too bright to see you – turn away from the window.</source>
        <translation>Hay demasiada luz para verte: apártate de la ventana.</translation>
    </message>
    <message>
        <source>The picture is too bright – point the camera away from the light.</source>
        <translation>La imagen tiene demasiada luz: aparta la cámara de la luz.</translation>
    </message>
    <message>
        <source>The camera is shaking – put it down firmly.</source>
        <translation>La cámara tiembla: colócala con firmeza.</translation>
    </message>
    <message>
        <source>The picture shakes – lean the camera against something.</source>
        <translation>La imagen tiembla: apoya la cámara en algo.</translation>
    </message>
    <message>
        <source>Come closer – you are small in the picture.</source>
        <translation>Acércate: te veo muy lejos.</translation>
    </message>
    <message>
        <source>A step closer, please – I can hardly see your movement.</source>
        <translation>Un paso más cerca, por favor: apenas veo tu movimiento.</translation>
    </message>
    <message>
        <source>Step back so I can see your feet.</source>
        <translation>Da un paso atrás para que te vea los pies.</translation>
    </message>
    <message>
        <source>A little further back – I need to see all of you.</source>
        <translation>Un poco más atrás: necesito verte por completo.</translation>
    </message>
</context>
<context>
    <name>CoachEngine</name>
    <message>
        <source>The coach had to stop: %1</source>
        <translation>El entrenador tuvo que parar: %1</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Inicia de nuevo</translation>
    </message>
    <message>
        <source>no model coaches that could decide when to speak</source>
        <translation>no está entrenando ningún modelo que pueda decidir cuándo hablar</translation>
    </message>
    <message>
        <source>Set it to rule_based, choose a model, or a trained predictor (action_prediction.model.checkpoint_path)</source>
        <translation>Pon rule_based, o elige un modelo o un predictor entrenado (action_prediction.model.checkpoint_path)</translation>
    </message>
    <message>
        <source>Rules decide when to speak</source>
        <translation>Las reglas deciden cuándo hablar</translation>
    </message>
    <message>
        <source>the model that is to decide does not coach</source>
        <translation>el modelo que debe decidir no está entrenando</translation>
    </message>
    <message>
        <source>The trace ends here</source>
        <translation>La traza termina aquí</translation>
    </message>
    <message>
        <source>decisions come later than %1 s after the picture</source>
        <translation>las decisiones llegan más de %1 s después de la imagen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1: F %2, kappa %3</source>
        <translation>%1: F %2, kappa %3</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>solo antes</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>solo después</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>repetitions: %1 → %2</source>
        <translation>repeticiones: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) are the same</source>
        <translation>
            <numerusform>%n mensaje es igual</numerusform>
            <numerusform>%n mensajes son iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>after against before</source>
        <translation>después frente a antes</translation>
    </message>
    <message>
        <source>before against the person</source>
        <translation>antes frente a la persona</translation>
    </message>
    <message>
        <source>after against the person</source>
        <translation>después frente a la persona</translation>
    </message>
    <message>
        <source>Nobody has gone through this session yet: there is nothing to measure the runs by but each other</source>
        <translation>Nadie ha revisado aún esta sesión: las pasadas solo se pueden medir una con otra</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>spotter config set KEY=VALUE makes it</source>
        <translation>spotter config set KEY=VALUE lo crea</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>al momento</translation>
    </message>
    <message>
        <source>next start</source>
        <translation>próximo inicio</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>PREDETERMINADO</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>PERMITIDO</translation>
    </message>
    <message>
        <source>TAKES EFFECT</source>
        <translation>SURTE EFECTO</translation>
    </message>
    <message>
        <source>%1: good</source>
        <translation>%1: correcto</translation>
    </message>
    <message>
        <source>there is no preset “%1”</source>
        <translation>no hay ningún preajuste «%1»</translation>
    </message>
    <message>
        <source>the preset cannot be read (%1)</source>
        <translation>no se puede leer el preajuste (%1)</translation>
    </message>
    <message>
        <source>Allow reading it</source>
        <translation>Permite leerlo</translation>
    </message>
    <message>
        <source>the preset cannot be written (%1)</source>
        <translation>no se puede escribir el preajuste (%1)</translation>
    </message>
    <message>
        <source>Allow writing in its folder</source>
        <translation>Permite escribir en su carpeta</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>no existe la carpeta %1</translation>
    </message>
    <message>
        <source>“%1” cannot name a preset</source>
        <translation>«%1» no sirve como nombre de preajuste</translation>
    </message>
    <message>
        <source>Use 1 to %1 characters, no slash, and no dot in front</source>
        <translation>Usa de 1 a %1 caracteres, sin barras y sin punto al principio</translation>
    </message>
    <message>
        <source>video.overlap (%1) must be less than video.chunk_size (%2)</source>
        <translation>video.overlap (%1) debe ser menor que video.chunk_size (%2)</translation>
    </message>
    <message>
        <source>Use 0 to %1 for video.overlap, or a longer chunk</source>
        <translation>Usa de 0 a %1 para video.overlap, o un fragmento más largo</translation>
    </message>
    <message>
        <source>%1 and %2 are both “%3”</source>
        <translation>%1 y %2 son ambos «%3»</translation>
    </message>
    <message>
        <source>Give each action a token of its own</source>
        <translation>Da a cada acción un token propio</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1, or null</source>
        <translation>%1, o null</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>una ruta</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>there is no setting “%1”</source>
        <translation>no hay ningún ajuste «%1»</translation>
    </message>
    <message>
        <source>All of them: spotter config list</source>
        <translation>Todos: spotter config list</translation>
    </message>
    <message>
        <source>Did you mean %1</source>
        <translation>¿Querías decir %1?</translation>
    </message>
    <message>
        <source>“%1” is not key=value</source>
        <translation>«%1» no es clave=valor</translation>
    </message>
    <message>
        <source>Write for example video.process_fps=10</source>
        <translation>Escribe, por ejemplo, video.process_fps=10</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 debe ser true o false</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 debe ser un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 debe ser un número de %2 a %3</translation>
    </message>
    <message>
        <source>%1 must be one of %2</source>
        <translation>%1 debe ser uno de %2</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 debe ser un texto</translation>
    </message>
    <message>
        <source>Write the number with a point: %1</source>
        <translation>Escribe el número con punto: %1</translation>
    </message>
    <message>
        <source>Write &quot;&quot; for an empty text</source>
        <translation>Escribe &quot;&quot; para un texto vacío</translation>
    </message>
    <message>
        <source>Use %1; the default is %2</source>
        <translation>Usa %1; el valor predeterminado es %2</translation>
    </message>
    <message>
        <source>%1, not “%2”</source>
        <translation>%1, no «%2»</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 cannot be changed here without spoiling the file</source>
        <translation>%1 no se puede cambiar aquí sin estropear el archivo</translation>
    </message>
    <message>
        <source>Change it by hand: the file has anchors or a layout that only its writer knows</source>
        <translation>Cámbialo a mano: el archivo tiene anclas o un formato que solo conoce quien lo escribió</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>esto no es un archivo</translation>
    </message>
    <message>
        <source>Choose a YAML file</source>
        <translation>Elige un archivo YAML</translation>
    </message>
    <message>
        <source>the settings cannot be read (%1)</source>
        <translation>no se pueden leer los ajustes (%1)</translation>
    </message>
    <message>
        <source>Allow reading it, or choose another file with --config</source>
        <translation>Permite leerlo o elige otro archivo con --config</translation>
    </message>
    <message>
        <source>the settings cannot be saved (%1)</source>
        <translation>no se pueden guardar los ajustes (%1)</translation>
    </message>
    <message>
        <source>Allow writing in its folder, or choose another file with --config</source>
        <translation>Permite escribir en su carpeta o elige otro archivo con --config</translation>
    </message>
    <message>
        <source># All settings

They stand in a YAML file, by section: `video.overlap` is the key `overlap` under `video:`. Change them in the settings panel, in the file while Spotter runs, with `spotter config set key=value`, or for one run with `--set key=value`. Comments in the file stay. A key that the file does not have has its default.
</source>
        <translation># Todos los ajustes

Están en un archivo YAML, por secciones: `video.overlap` es la clave `overlap` bajo `video:`. Cámbialos en el panel de ajustes, en el archivo mientras Spotter funciona, con `spotter config set key=value`, o para una sola ejecución con `--set key=value`. Los comentarios del archivo se conservan. Una clave que el archivo no tiene toma su valor predeterminado.
</translation>
    </message>
    <message>
        <source>| key | default | allowed | takes effect | meaning |
</source>
        <translation>| clave | predeterminado | permitido | surte efecto | significado |
</translation>
    </message>
    <message>
        <source>%1 must be a section, not a value</source>
        <translation>%1 debe ser una sección, no un valor</translation>
    </message>
    <message>
        <source>Write its keys on the lines below, indented</source>
        <translation>Escribe sus claves en las líneas de abajo, con sangría</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>una sección</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>unknown key, kept as it is</source>
        <translation>clave desconocida, se conserva tal cual</translation>
    </message>
    <message>
        <source>unknown key, kept as it is. Did you mean %1?</source>
        <translation>clave desconocida, se conserva tal cual. ¿Querías decir %1?</translation>
    </message>
    <message>
        <source>this is too long for a settings file</source>
        <translation>es demasiado largo para un archivo de ajustes</translation>
    </message>
    <message>
        <source>Choose a YAML file of less than 1 MB</source>
        <translation>Elige un archivo YAML de menos de 1 MB</translation>
    </message>
    <message>
        <source>this text is in UTF-16</source>
        <translation>este texto está en UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Guárdalo como UTF-8</translation>
    </message>
    <message>
        <source>a control character (0x%1) stands here, so this is no settings file</source>
        <translation>aquí hay un carácter de control (0x%1), así que esto no es un archivo de ajustes</translation>
    </message>
    <message>
        <source>Choose a YAML text file, or delete the character</source>
        <translation>Elige un archivo de texto YAML o borra el carácter</translation>
    </message>
    <message>
        <source>a character here is not UTF-8</source>
        <translation>aquí hay un carácter que no es UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Guarda el archivo como UTF-8</translation>
    </message>
    <message>
        <source>a tab stands in the indentation</source>
        <translation>hay un tabulador en la sangría</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>Usa espacios para la sangría</translation>
    </message>
    <message>
        <source>this does not belong to what stands above it</source>
        <translation>esto no corresponde a lo que está encima</translation>
    </message>
    <message>
        <source>Indent it as the other keys of its section, and put quotes round a whole text or not at all</source>
        <translation>Dale la misma sangría que a las demás claves de su sección, y pon comillas al texto entero o no pongas ninguna</translation>
    </message>
    <message>
        <source>this does not belong to the list above it</source>
        <translation>esto no corresponde a la lista de encima</translation>
    </message>
    <message>
        <source>Indent it as the other lines of the list</source>
        <translation>Dale la misma sangría que a las demás líneas de la lista</translation>
    </message>
    <message>
        <source>a “{” has no “}” before this</source>
        <translation>un «{» no tiene «}» antes de aquí</translation>
    </message>
    <message>
        <source>Close the brace, and put commas between its keys</source>
        <translation>Cierra la llave y pon comas entre sus claves</translation>
    </message>
    <message>
        <source>a “[” has no “]” before this</source>
        <translation>un «[» no tiene «]» antes de aquí</translation>
    </message>
    <message>
        <source>Close the bracket, and put commas between its values</source>
        <translation>Cierra el corchete y pon comas entre sus valores</translation>
    </message>
    <message>
        <source>a bracket closes here that was never opened</source>
        <translation>aquí se cierra un corchete o llave que no se abrió</translation>
    </message>
    <message>
        <source>Delete it, or put quotes round the text</source>
        <translation>Bórralo o pon el texto entre comillas</translation>
    </message>
    <message>
        <source>a list cannot begin here</source>
        <translation>una lista no puede empezar aquí</translation>
    </message>
    <message>
        <source>Put “- ” on a line of its own, indented under its key</source>
        <translation>Pon «- » en una línea propia, con sangría bajo su clave</translation>
    </message>
    <message>
        <source>a key cannot stand here</source>
        <translation>una clave no puede estar aquí</translation>
    </message>
    <message>
        <source>Put it on a line of its own</source>
        <translation>Ponla en una línea propia</translation>
    </message>
    <message>
        <source>the anchor that “*” names does not stand above</source>
        <translation>el ancla que nombra «*» no está más arriba</translation>
    </message>
    <message>
        <source>Put quotes round the text if no anchor is meant</source>
        <translation>Pon el texto entre comillas si no se trata de un ancla</translation>
    </message>
    <message>
        <source>“\” with this character means nothing in double quotes</source>
        <translation>«\» con este carácter no significa nada entre comillas dobles</translation>
    </message>
    <message>
        <source>Write \\ for one backslash, or use single quotes</source>
        <translation>Escribe \\ para una barra invertida o usa comillas simples</translation>
    </message>
    <message>
        <source>a text cannot begin with this character</source>
        <translation>un texto no puede empezar con este carácter</translation>
    </message>
    <message>
        <source>Put quotes round the text</source>
        <translation>Pon el texto entre comillas</translation>
    </message>
    <message>
        <source>nothing may follow “|” or “&gt;” on their line</source>
        <translation>nada puede seguir a «|» o «&gt;» en su línea</translation>
    </message>
    <message>
        <source>Begin the text on the next line, indented</source>
        <translation>Empieza el texto en la línea siguiente, con sangría</translation>
    </message>
    <message>
        <source>sections lie too deep in one another</source>
        <translation>las secciones están anidadas a demasiada profundidad</translation>
    </message>
    <message>
        <source>A settings file has at most three levels</source>
        <translation>Un archivo de ajustes tiene como máximo tres niveles</translation>
    </message>
    <message>
        <source>a key does not belong at this indentation</source>
        <translation>una clave no corresponde a esta sangría</translation>
    </message>
    <message>
        <source>Indent it as the other keys of its section, and see that the line above has a colon</source>
        <translation>Dale la misma sangría que a las demás claves de su sección, y comprueba que la línea de encima tenga dos puntos</translation>
    </message>
    <message>
        <source>a second colon stands in this line</source>
        <translation>en esta línea hay un segundo signo de dos puntos</translation>
    </message>
    <message>
        <source>Put quotes round a text that has a colon in it</source>
        <translation>Pon entre comillas un texto que contenga dos puntos</translation>
    </message>
    <message>
        <source>this is not YAML (%1)</source>
        <translation>esto no es YAML (%1)</translation>
    </message>
    <message>
        <source>Put quotes round the text if it is meant as it stands</source>
        <translation>Pon el texto entre comillas si debe quedar tal cual</translation>
    </message>
    <message>
        <source>“%1” stands here a second time; the first is in line %2</source>
        <translation>«%1» está aquí por segunda vez; la primera está en la línea %2</translation>
    </message>
    <message>
        <source>Delete one of the two</source>
        <translation>Borra una de las dos</translation>
    </message>
    <message>
        <source>“%1” has no colon</source>
        <translation>«%1» no tiene dos puntos</translation>
    </message>
    <message>
        <source>Write key: value, with a space after the colon</source>
        <translation>Escribe clave: valor, con un espacio tras los dos puntos</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>la comilla que se abre aquí no se cierra</translation>
    </message>
    <message>
        <source>Close it at the end of the text</source>
        <translation>Ciérrala al final del texto</translation>
    </message>
    <message>
        <source>there is no section here</source>
        <translation>aquí no hay ninguna sección</translation>
    </message>
    <message>
        <source>a settings file has sections with key: value lines, not this</source>
        <translation>un archivo de ajustes tiene secciones con líneas clave: valor, no esto</translation>
    </message>
    <message>
        <source>Choose another file, or begin with a section such as video:</source>
        <translation>Elige otro archivo o empieza con una sección como video:</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>aquí empieza un segundo documento</translation>
    </message>
    <message>
        <source>Keep one document; delete the line ---</source>
        <translation>Conserva un solo documento; borra la línea ---</translation>
    </message>
    <message>
        <source>Indent it as the first key of the file</source>
        <translation>Dale la misma sangría que a la primera clave del archivo</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Spotter&apos;s kernels for the GPU cannot be loaded: %1</source>
        <translation>No se pueden cargar los kernels de Spotter para la GPU: %1</translation>
    </message>
    <message>
        <source>Build Spotter where nvcc is installed, or set model.device to cpu</source>
        <translation>Compila Spotter donde esté instalado nvcc o pon model.device en cpu</translation>
    </message>
    <message>
        <source>unnamed CUDA device</source>
        <translation>dispositivo CUDA sin nombre</translation>
    </message>
    <message>
        <source>no NVIDIA driver</source>
        <translation>sin controlador NVIDIA</translation>
    </message>
    <message>
        <source>the driver shows no GPU</source>
        <translation>el controlador no muestra ninguna GPU</translation>
    </message>
    <message>
        <source>Spotter was built without its kernels for the GPU</source>
        <translation>Spotter se compiló sin sus kernels para la GPU</translation>
    </message>
    <message>
        <source>the kernels for the GPU belong to another version of Spotter</source>
        <translation>los kernels para la GPU son de otra versión de Spotter</translation>
    </message>
    <message>
        <source>%1 computes wrongly</source>
        <translation>%1 calcula mal</translation>
    </message>
    <message>
        <source>the GPU refuses to compute: %1</source>
        <translation>la GPU se niega a calcular: %1</translation>
    </message>
    <message>
        <source>Set model.device to cpu</source>
        <translation>Pon model.device en cpu</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>%1 %2 × %3, %4 a second</source>
        <translation>%1 %2 × %3, %4 por segundo</translation>
    </message>
    <message>
        <source>(chosen first)</source>
        <translation>(se elige primero)</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>No camera is there. Plug one in, or open a video file.</source>
        <translation>No hay ninguna cámara. Conecta una o abre un archivo de vídeo.</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>CPU  %1 (%2), %3 threads</source>
        <translation>CPU  %1 (%2), %3 hilos</translation>
    </message>
    <message>
        <source>GPU  %1</source>
        <translation>GPU  %1</translation>
    </message>
    <message>
        <source>GPU  none: %1</source>
        <translation>GPU  ninguna: %1</translation>
    </message>
</context>
<context>
    <name>EvaluateCommand</name>
    <message>
        <source>Nobody has gone through these sessions yet</source>
        <translation>Nadie ha revisado aún estas sesiones</translation>
    </message>
    <message>
        <source>There are no clips</source>
        <translation>No hay clips</translation>
    </message>
    <message>
        <source>Accept, reject or rewrite lines on the page Review first</source>
        <translation>Acepta, rechaza o reescribe antes líneas en la página Revisión</translation>
    </message>
    <message>
        <source>The output cannot be written</source>
        <translation>No se puede escribir la salida</translation>
    </message>
    <message>
        <source>Make room on the disk</source>
        <translation>Libera espacio en el disco</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>There is no such folder</source>
        <translation>No existe esa carpeta</translation>
    </message>
    <message>
        <source>There are no clips of which is known what should have been said</source>
        <translation>No hay clips de los que se sepa qué se debería haber dicho</translation>
    </message>
    <message>
        <source>Name a folder with feedbacks_long_range.json, or a library of sessions</source>
        <translation>Indica una carpeta con feedbacks_long_range.json o una biblioteca de sesiones</translation>
    </message>
    <message>
        <source>all, %1</source>
        <translation>todos, %1</translation>
    </message>
    <message>
        <source>control, every 3 s</source>
        <translation>control, cada 3 s</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>F-score of every clip</source>
        <translation>Valor F de cada clip</translation>
    </message>
    <message>
        <source>%1: what was wanted and what was said</source>
        <translation>%1: lo que se esperaba y lo que se dijo</translation>
    </message>
    <message>
        <source>Evaluation of a coach</source>
        <translation>Evaluación de un entrenador</translation>
    </message>
    <message>
        <source>Coach: %1. Settings: %2.</source>
        <translation>Entrenador: %1. Ajustes: %2.</translation>
    </message>
    <message>
        <source>Bar: the coach. Diamond: a control that says the same every three seconds.</source>
        <translation>Barra: el entrenador. Rombo: un control que dice lo mismo cada tres segundos.</translation>
    </message>
    <message>
        <source>What was wanted, and what was said</source>
        <translation>Lo que se esperaba y lo que se dijo</translation>
    </message>
    <message>
        <source>Circles: what was wanted. Triangles: what was said. A line joins those that are paired.</source>
        <translation>Círculos: lo que se esperaba. Triángulos: lo que se dijo. Una línea une los que forman pareja.</translation>
    </message>
    <message>
        <source>interrupted: not all clips are in it</source>
        <translation>interrumpido: no están todos los clips</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omitido: %1</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dicho</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
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
        <translation>kappa</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>latency, s</source>
        <translation>latencia, s</translation>
    </message>
    <message>
        <source>p95, s</source>
        <translation>p95, s</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that nobody has gone through were left out</source>
        <translation>
            <numerusform>se omitió %n sesión que nadie ha revisado</numerusform>
            <numerusform>se omitieron %n sesiones que nadie ha revisado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventSteps</name>
    <message>
        <source>Change the words for own events</source>
        <translation>Cambiar las palabras para eventos propios</translation>
    </message>
    <message>
        <source>End “%1”</source>
        <translation>Terminar «%1»</translation>
    </message>
    <message>
        <source>Begin “%1”</source>
        <translation>Empezar «%1»</translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>Marcar «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n event(s)</source>
        <translation>
            <numerusform>Eliminar %n evento</numerusform>
            <numerusform>Eliminar %n eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A data set is there already</source>
        <translation>Ya hay un conjunto de datos</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elige otra carpeta</translation>
    </message>
</context>
<context>
    <name>FigureRenderer</name>
    <message>
        <source>There is no exercise of this name</source>
        <translation>No hay ningún ejercicio con este nombre</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Elige uno de %1</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>no gap</source>
        <translation>sin hueco</translation>
    </message>
    <message>
        <source>frames were dropped</source>
        <translation>se perdieron fotogramas</translation>
    </message>
    <message>
        <source>the camera was gone</source>
        <translation>la cámara no estaba</translation>
    </message>
    <message>
        <source>the camera gave no picture</source>
        <translation>la cámara no daba imagen</translation>
    </message>
    <message>
        <source>the picture was damaged</source>
        <translation>la imagen estaba dañada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>jumped to another place</source>
        <translation>salto a otro lugar</translation>
    </message>
    <message>
        <source>seen, but not recorded</source>
        <translation>visto, pero no grabado</translation>
    </message>
</context>
<context>
    <name>H264Encoder</name>
    <message>
        <source>There is no H.264 encoder for a picture of %1 × %2</source>
        <translation>No hay codificador H.264 para una imagen de %1 × %2</translation>
    </message>
    <message>
        <source>Install FFmpeg with libx264</source>
        <translation>Instala FFmpeg con libx264</translation>
    </message>
</context>
<context>
    <name>HardwareEncoder</name>
    <message>
        <source>%1 cannot encode the recording (%2)</source>
        <translation>%1 no puede codificar la grabación (%2)</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s driver, or let the processor encode</source>
        <translation>Instala el controlador de la tarjeta gráfica o deja que codifique el procesador</translation>
    </message>
    <message>
        <source>it changes the order or the times of the pictures</source>
        <translation>cambia el orden o los tiempos de las imágenes</translation>
    </message>
    <message>
        <source>it makes its key frames elsewhere than asked</source>
        <translation>pone los fotogramas clave donde no se piden</translation>
    </message>
    <message>
        <source>its stream lacks the head that a file needs</source>
        <translation>a su flujo le falta la cabecera que un archivo necesita</translation>
    </message>
    <message>
        <source>this FFmpeg was built without it</source>
        <translation>este FFmpeg se compiló sin él</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This page is there in English only.</source>
        <translation>Esta página solo está en inglés.</translation>
    </message>
</context>
<context>
    <name>HubListing</name>
    <message>
        <source>the hub names a file that would lie outside of the model: %1</source>
        <translation>el hub nombra un archivo que quedaría fuera del modelo: %1</translation>
    </message>
    <message>
        <source>Do not use this model</source>
        <translation>No uses este modelo</translation>
    </message>
    <message>
        <source>the hub tells no size or hash of %1</source>
        <translation>el hub no indica tamaño o hash de %1</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address</source>
        <translation>Comprueba la dirección del hub</translation>
    </message>
    <message>
        <source>this is no answer of a model hub</source>
        <translation>esto no es la respuesta de un hub de modelos</translation>
    </message>
    <message>
        <source>this model has no weights that Spotter reads</source>
        <translation>este modelo no tiene pesos que Spotter lea</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Comprueba el nombre</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is no JSON (%1, at byte %2)</source>
        <translation>Esto no es JSON (%1, en el byte %2)</translation>
    </message>
    <message>
        <source>This JSON is no object</source>
        <translation>Este JSON no es un objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, or is not what it should be</source>
        <translation>«%1» falta o no es lo que debe ser</translation>
    </message>
    <message>
        <source>Export the session again</source>
        <translation>Exporta la sesión de nuevo</translation>
    </message>
    <message>
        <source>This is no NumPy file with one row of numbers</source>
        <translation>Esto no es un archivo NumPy con una fila de números</translation>
    </message>
    <message>
        <source>Take the file from the data set again</source>
        <translation>Toma de nuevo el archivo del conjunto de datos</translation>
    </message>
    <message>
        <source>The film cannot be copied (%1)</source>
        <translation>No se puede copiar el vídeo (%1)</translation>
    </message>
    <message>
        <source>Look whether it is there, and whether the disk has room</source>
        <translation>Comprueba que esté y que el disco tenga espacio</translation>
    </message>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>No se puede leer el archivo (%1)</translation>
    </message>
    <message>
        <source>There is not a single frame in it</source>
        <translation>No contiene ni un fotograma</translation>
    </message>
    <message>
        <source>It has %1 feedbacks, but times for %2</source>
        <translation>Tiene %1 comentarios, pero tiempos para %2</translation>
    </message>
    <message>
        <source>The film has too few frames for its lines</source>
        <translation>El vídeo tiene muy pocos fotogramas para sus líneas</translation>
    </message>
    <message>
        <source>This JSON is no list of QEVD&apos;s long-range films</source>
        <translation>Este JSON no es una lista de los vídeos largos de QEVD</translation>
    </message>
    <message>
        <source>Name feedbacks_long_range.json, or the folder that it lies in</source>
        <translation>Indica feedbacks_long_range.json o la carpeta en la que está</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>Una comilla no se cierra</translation>
    </message>
    <message>
        <source>This is no session as Spotter exports it: there is no column &quot;%1&quot;</source>
        <translation>Esto no es una sesión exportada por Spotter: no hay columna «%1»</translation>
    </message>
    <message>
        <source>Choose a file that `spotter sessions export` has written</source>
        <translation>Elige un archivo que haya escrito `spotter sessions export`</translation>
    </message>
    <message>
        <source>Line %1 is not what it should be</source>
        <translation>La línea %1 no es lo que debe ser</translation>
    </message>
    <message>
        <source>This JSON is no session as Spotter exports it</source>
        <translation>Este JSON no es una sesión exportada por Spotter</translation>
    </message>
    <message>
        <source>This session was exported by a newer Spotter</source>
        <translation>Esta sesión la exportó un Spotter más nuevo</translation>
    </message>
    <message>
        <source>Update Spotter</source>
        <translation>Actualiza Spotter</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%1: %n utterance(s) from %2</source>
        <translation>
            <numerusform>%1: %n mensaje de %2</numerusform>
            <numerusform>%1: %n mensajes de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>without film</source>
        <translation>sin vídeo</translation>
    </message>
    <message>
        <source>with its film</source>
        <translation>con su vídeo</translation>
    </message>
    <message>
        <source>A film belongs to one session</source>
        <translation>Un vídeo pertenece a una sola sesión</translation>
    </message>
    <message>
        <source>Import them one after the other</source>
        <translation>Impórtalas una tras otra</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>No se puede leer el archivo (%1)</translation>
    </message>
    <message>
        <source>this film belongs to none of the session files</source>
        <translation>este vídeo no pertenece a ninguno de los archivos de sesión</translation>
    </message>
    <message>
        <source>Import it together with the session&apos;s file of the same name</source>
        <translation>Impórtalo junto con el archivo de sesión del mismo nombre</translation>
    </message>
    <message>
        <source>nothing in this folder can be imported</source>
        <translation>no hay nada en esta carpeta que se pueda importar</translation>
    </message>
    <message>
        <source>Choose one with sessions that Spotter has exported, or with QEVD&apos;s films</source>
        <translation>Elige una con sesiones exportadas por Spotter o con vídeos de QEVD</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>this is not JSON: %1</source>
        <translation>esto no es JSON: %1</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>Descarga de nuevo el archivo</translation>
    </message>
    <message>
        <source>a JSON object, { … }, is expected</source>
        <translation>se espera un objeto JSON, { … }</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>no se puede leer el archivo: %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>%1
Movement: %2 %</source>
        <translation>%1
Movimiento: %2 %</translation>
    </message>
    <message>
        <source>also with these settings</source>
        <translation>también con estos ajustes</translation>
    </message>
    <message>
        <source>only with these settings</source>
        <translation>solo con estos ajustes</translation>
    </message>
    <message>
        <source>not with these settings</source>
        <translation>no con estos ajustes</translation>
    </message>
    <message>
        <source>of this kind only with these settings</source>
        <translation>de este tipo solo con estos ajustes</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>repetition %1</source>
        <translation>repetición %1</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>aún sin terminar</translation>
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
        <translation>No se puede crear la carpeta de la sesión</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write (library.folder)</source>
        <translation>Elige una carpeta en la que puedas escribir (library.folder)</translation>
    </message>
    <message>
        <source>There is no such session</source>
        <translation>No existe esa sesión</translation>
    </message>
    <message>
        <source>See `spotter sessions list`</source>
        <translation>Consulta `spotter sessions list`</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La biblioteca está vacía</translation>
    </message>
    <message>
        <source>The disk does not take what is saved (%1)</source>
        <translation>El disco no admite lo que se guarda (%1)</translation>
    </message>
    <message>
        <source>Look whether the disk is in order</source>
        <translation>Comprueba que el disco esté bien</translation>
    </message>
    <message>
        <source>The session&apos;s folder cannot be written (%1)</source>
        <translation>No se puede escribir en la carpeta de la sesión (%1)</translation>
    </message>
    <message>
        <source>This library was made by an older Spotter and can only be read</source>
        <translation>Esta biblioteca la creó un Spotter anterior y solo se puede leer</translation>
    </message>
    <message>
        <source>Let it be brought up to date where it can be written</source>
        <translation>Deja que se actualice donde se pueda escribir</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>La biblioteca está dañada</translation>
    </message>
    <message>
        <source>This library was made by a newer Spotter</source>
        <translation>Esta biblioteca la creó un Spotter más nuevo</translation>
    </message>
    <message>
        <source>Update Spotter</source>
        <translation>Actualiza Spotter</translation>
    </message>
    <message>
        <source>This is not the film of the session: it lasts %1, the session %2.</source>
        <translation>Este no es el vídeo de la sesión: dura %1, la sesión %2.</translation>
    </message>
    <message>
        <source>This is not the film of the session: its pictures are %1 × %2, the session&apos;s were %3 × %4.</source>
        <translation>Este no es el vídeo de la sesión: sus imágenes son de %1 × %2, las de la sesión eran de %3 × %4.</translation>
    </message>
    <message>
        <source>The library is damaged, and cannot be copied to be mended</source>
        <translation>La biblioteca está dañada y no se puede copiar para repararla</translation>
    </message>
    <message>
        <source>Make room, or move it elsewhere: a new one is made, and the films stay in their folders</source>
        <translation>Libera espacio o muévela a otro lugar: se crea una nueva, y los vídeos siguen en sus carpetas</translation>
    </message>
    <message>
        <source>The mended library cannot be put in its place (%1)</source>
        <translation>No se puede poner en su lugar la biblioteca reparada (%1)</translation>
    </message>
    <message>
        <source>Look whether you may write into its folder</source>
        <translation>Comprueba que puedas escribir en su carpeta</translation>
    </message>
    <message>
        <source>There is no PostgreSQL driver for Qt</source>
        <translation>No hay controlador de PostgreSQL para Qt</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql</source>
        <translation>Instala el paquete libqt6sql6-psql</translation>
    </message>
    <message>
        <source>The library&apos;s address cannot be read behind the question mark</source>
        <translation>No se puede leer la dirección de la biblioteca tras el signo de interrogación</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database?sslmode=require</source>
        <translation>Escríbela como postgresql://user@host/database?sslmode=require</translation>
    </message>
    <message>
        <source>The library&apos;s address cannot be read</source>
        <translation>No se puede leer la dirección de la biblioteca</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database</source>
        <translation>Escríbela como postgresql://user@host/database</translation>
    </message>
    <message>
        <source>The library&apos;s server does not let you in (%1)</source>
        <translation>El servidor de la biblioteca no te deja entrar (%1)</translation>
    </message>
    <message>
        <source>Look at the name in library.url and the password in ~/.pgpass</source>
        <translation>Comprueba el nombre en library.url y la contraseña en ~/.pgpass</translation>
    </message>
    <message>
        <source>The library&apos;s server has no such database (%1)</source>
        <translation>El servidor de la biblioteca no tiene esa base de datos (%1)</translation>
    </message>
    <message>
        <source>Make it there with createdb, or correct library.url</source>
        <translation>Créala allí con createdb o corrige library.url</translation>
    </message>
    <message>
        <source>You may not use the library on its server (%1)</source>
        <translation>No tienes permiso para usar la biblioteca en su servidor (%1)</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the rights to its tables</source>
        <translation>Pide a quien lleve el servidor los permisos para sus tablas</translation>
    </message>
    <message>
        <source>The library&apos;s server has no room or no connection left (%1)</source>
        <translation>Al servidor de la biblioteca no le queda espacio o ninguna conexión libre (%1)</translation>
    </message>
    <message>
        <source>This does not go into the library (%1)</source>
        <translation>Esto no cabe en la biblioteca (%1)</translation>
    </message>
    <message>
        <source>The library&apos;s server cannot be reached (%1)</source>
        <translation>No se puede acceder al servidor de la biblioteca (%1)</translation>
    </message>
    <message>
        <source>The library cannot be used (%1)</source>
        <translation>No se puede usar la biblioteca (%1)</translation>
    </message>
    <message>
        <source>Look at the messages of its server</source>
        <translation>Consulta los mensajes de su servidor</translation>
    </message>
    <message>
        <source>There is no SQLite driver for Qt</source>
        <translation>No hay controlador de SQLite para Qt</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite</source>
        <translation>Instala el paquete libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>The library can only be read</source>
        <translation>La biblioteca solo se puede leer</translation>
    </message>
    <message>
        <source>What you do is kept in memory until you may write into its folder</source>
        <translation>Lo que hagas se guarda en memoria hasta que puedas escribir en su carpeta</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Make room; what happens meanwhile is kept in memory</source>
        <translation>Libera espacio; lo que ocurre entretanto se guarda en memoria</translation>
    </message>
    <message>
        <source>It is mended when it is opened next; a copy is put aside, and the films stay as they are</source>
        <translation>Se repara la próxima vez que se abra; se guarda aparte una copia, y los vídeos quedan como están</translation>
    </message>
    <message>
        <source>What happens meanwhile is kept in the library&apos;s folder and tried again</source>
        <translation>Lo que ocurre entretanto se guarda en la carpeta de la biblioteca y se intenta de nuevo</translation>
    </message>
    <message>
        <source>A change that waited for the library</source>
        <translation>Un cambio que esperaba a la biblioteca</translation>
    </message>
    <message>
        <source>The library&apos;s server is not there to be asked</source>
        <translation>El servidor de la biblioteca no está y no se le puede preguntar</translation>
    </message>
    <message>
        <source>Try again when it is back</source>
        <translation>Inténtalo de nuevo cuando vuelva</translation>
    </message>
    <message>
        <source>What waits for the library&apos;s server cannot be kept (%1)</source>
        <translation>Lo que espera al servidor de la biblioteca no se puede guardar (%1)</translation>
    </message>
    <message>
        <source>Leave Spotter running until the server is back</source>
        <translation>Deja Spotter abierto hasta que vuelva el servidor</translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>the log cannot be written (%1)</source>
        <translation>no se puede escribir el registro (%1)</translation>
    </message>
    <message>
        <source>Set logging.log_file to a file that can be, or to nothing</source>
        <translation>Pon logging.log_file en un archivo que se pueda escribir, o déjalo vacío</translation>
    </message>
</context>
<context>
    <name>MappedFile</name>
    <message>
        <source>the file cannot be read</source>
        <translation>no se puede leer el archivo</translation>
    </message>
    <message>
        <source>Check the name and its permissions</source>
        <translation>Comprueba el nombre y sus permisos</translation>
    </message>
    <message>
        <source>the file cannot be mapped: %1</source>
        <translation>no se puede proyectar el archivo en memoria: %1</translation>
    </message>
    <message>
        <source>the file became shorter while it was in use, or its disk is gone</source>
        <translation>el archivo se acortó mientras se usaba, o su disco ya no está</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>Descarga de nuevo el archivo</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>No picture in this file can be read</source>
        <translation>No se puede leer ninguna imagen de este archivo</translation>
    </message>
    <message>
        <source>Record or download it again</source>
        <translation>Grábalo o descárgalo de nuevo</translation>
    </message>
    <message>
        <source>This interlaced video cannot be made whole</source>
        <translation>No se puede recomponer este vídeo entrelazado</translation>
    </message>
    <message>
        <source>Convert it to H.264 without interlacing first</source>
        <translation>Conviértelo antes a H.264 sin entrelazado</translation>
    </message>
    <message>
        <source>There is not enough memory for this video</source>
        <translation>No hay memoria suficiente para este vídeo</translation>
    </message>
    <message>
        <source>Close other programs, or convert it to a smaller size</source>
        <translation>Cierra otros programas o conviértelo a un tamaño menor</translation>
    </message>
    <message>
        <source>The picture&apos;s pixel format cannot be shown</source>
        <translation>No se puede mostrar el formato de píxel de la imagen</translation>
    </message>
    <message>
        <source>Convert the video to H.264 first</source>
        <translation>Convierte antes el vídeo a H.264</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened</source>
        <translation>Solo se pueden abrir archivos de este equipo</translation>
    </message>
    <message>
        <source>Download the video first and open the file</source>
        <translation>Descarga antes el vídeo y abre el archivo</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>No existe ese archivo</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Comprueba el nombre</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Esto es una carpeta</translation>
    </message>
    <message>
        <source>Choose a video file in it</source>
        <translation>Elige un archivo de vídeo en ella</translation>
    </message>
    <message>
        <source>This is a device, not a file</source>
        <translation>Esto es un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>Choose a video file, or the camera by its name</source>
        <translation>Elige un archivo de vídeo, o la cámara por su nombre</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>No tienes permiso para leer este archivo</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>Cambia sus permisos</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>This is not a video, or its beginning is damaged</source>
        <translation>Esto no es un vídeo, o su comienzo está dañado</translation>
    </message>
    <message>
        <source>Try to play it in another program, or record it again</source>
        <translation>Prueba a reproducirlo en otro programa o grábalo de nuevo</translation>
    </message>
    <message>
        <source>There is no picture in this file</source>
        <translation>No hay imagen en este archivo</translation>
    </message>
    <message>
        <source>Choose a video file</source>
        <translation>Elige un archivo de vídeo</translation>
    </message>
    <message>
        <source>The pictures in this file are too large</source>
        <translation>Las imágenes de este archivo son demasiado grandes</translation>
    </message>
    <message>
        <source>Convert it to 1920 × 1080 or less</source>
        <translation>Conviértelo a 1920 × 1080 o menos</translation>
    </message>
    <message>
        <source>The way this video is packed is not known here</source>
        <translation>No se conoce la forma en que está empaquetado este vídeo</translation>
    </message>
    <message>
        <source>Convert it to H.264 first</source>
        <translation>Conviértelo antes a H.264</translation>
    </message>
    <message>
        <source>The video in this file is damaged or of an unknown kind</source>
        <translation>El vídeo de este archivo está dañado o es de un tipo desconocido</translation>
    </message>
</context>
<context>
    <name>MemoryFile</name>
    <message>
        <source>There is no memory for a film (%1)</source>
        <translation>No hay memoria para un vídeo (%1)</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Cierra otros programas</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>there is not enough memory for a text of %1 positions</source>
        <translation>no hay memoria suficiente para un texto de %1 posiciones</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer new tokens</source>
        <translation>Cierra otros programas o pide menos tokens nuevos</translation>
    </message>
    <message>
        <source>the text is longer than the %1 positions that there is room for</source>
        <translation>el texto supera las %1 posiciones para las que hay sitio</translation>
    </message>
    <message>
        <source>Ask a shorter question</source>
        <translation>Haz una pregunta más corta</translation>
    </message>
    <message>
        <source>the model has no row for token %1</source>
        <translation>el modelo no tiene fila para el token %1</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s files belong to another model; fetch it again</source>
        <translation>Los archivos del tokenizador son de otro modelo; descárgalo de nuevo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number type of the model</source>
        <translation>«%1» no es un tipo numérico del modelo</translation>
    </message>
    <message>
        <source>Use auto, float32, bfloat16 or float16</source>
        <translation>Usa auto, float32, bfloat16 o float16</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no device of the model</source>
        <translation>«%1» no es un dispositivo del modelo</translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda</source>
        <translation>Usa auto, cpu o cuda</translation>
    </message>
    <message>
        <source>there is no GPU to compute on: %1</source>
        <translation>no hay GPU con la que calcular: %1</translation>
    </message>
    <message>
        <source>Set model.device to auto or cpu</source>
        <translation>Pon model.device en auto o cpu</translation>
    </message>
    <message>
        <source>computes on %1 in %2, the encoders in %3</source>
        <translation>calcula en %1 con %2, los codificadores con %3</translation>
    </message>
    <message>
        <source>the model looks at %1 frames at once, not at %2</source>
        <translation>el modelo mira %1 fotogramas a la vez, no %2</translation>
    </message>
    <message numerus="yes">
        <source>there are only %n pictures in this video</source>
        <translation>
            <numerusform>solo hay %n imagen en este vídeo</numerusform>
            <numerusform>solo hay %n imágenes en este vídeo</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one with at least %1</source>
        <translation>Elige uno con al menos %1</translation>
    </message>
    <message>
        <source>image encoder, 4 frames</source>
        <translation>codificador de imagen, 4 fotogramas</translation>
    </message>
    <message>
        <source>image projector, 4 frames</source>
        <translation>proyector de imagen, 4 fotogramas</translation>
    </message>
    <message>
        <source>frame selection, 8 frames</source>
        <translation>selección, 8 fotogramas</translation>
    </message>
    <message>
        <source>video encoder and projector</source>
        <translation>codificador de vídeo y proyector</translation>
    </message>
    <message>
        <source>encoding 4 new frames, all of it</source>
        <translation>codificar 4 fotogramas nuevos, en total</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>prefill</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>decode</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>no se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>there is no size &quot;%1&quot;</source>
        <translation>no existe el tamaño «%1»</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>Elige uno de: %1</translation>
    </message>
    <message>
        <source>there is a model already</source>
        <translation>ya hay un modelo ahí</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elige otra carpeta</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>%1; no GPU: %2</source>
        <translation>%1; sin GPU: %2</translation>
    </message>
</context>
<context>
    <name>ModelCheck</name>
    <message>
        <source>the file is not what came from the hub: its hash differs</source>
        <translation>el archivo no es el que vino del hub: su hash es distinto</translation>
    </message>
    <message>
        <source>Delete it and fetch the model again</source>
        <translation>Bórralo y descarga de nuevo el modelo</translation>
    </message>
</context>
<context>
    <name>ModelCoach</name>
    <message>
        <source>the model&apos;s encoders give no numbers</source>
        <translation>los codificadores del modelo no dan números</translation>
    </message>
    <message>
        <source>Its weights are damaged; fetch it again</source>
        <translation>Sus pesos están dañados; descárgalo de nuevo</translation>
    </message>
    <message>
        <source>The model is shown fewer pictures</source>
        <translation>El modelo ve menos imágenes</translation>
    </message>
    <message>
        <source>The model remembers one chunk only</source>
        <translation>El modelo recuerda un solo fragmento</translation>
    </message>
    <message>
        <source>The motion coach coaches alone</source>
        <translation>El entrenador de movimiento entrena solo</translation>
    </message>
    <message>
        <source>there is no GPU to compute on: %1</source>
        <translation>no hay GPU con la que calcular: %1</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model</source>
        <translation>Cierra otros programas o elige un modelo más pequeño</translation>
    </message>
    <message>
        <source>The model computes on the CPU</source>
        <translation>El modelo calcula en la CPU</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>the model failed: %1</source>
        <translation>el modelo falló: %1</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Elige otro</translation>
    </message>
    <message>
        <source>the model sees pictures of %1 × %1 pixels</source>
        <translation>el modelo ve imágenes de %1 × %1 píxeles</translation>
    </message>
    <message>
        <source>Set it to %1</source>
        <translation>Ponlo en %1</translation>
    </message>
    <message>
        <source>the model chooses %1 frames of each chunk</source>
        <translation>el modelo elige %1 fotogramas de cada fragmento</translation>
    </message>
    <message>
        <source>Set it to %1 or more</source>
        <translation>Ponlo en %1 o más</translation>
    </message>
    <message>
        <source>words are said as they come, so the model follows one sentence only</source>
        <translation>las palabras se dicen según llegan, así que el modelo sigue una sola frase</translation>
    </message>
    <message>
        <source>Set it to 1</source>
        <translation>Ponlo en 1</translation>
    </message>
    <message>
        <source>the model has not learnt the tokens of the three actions, so it cannot decide by them</source>
        <translation>el modelo no ha aprendido los tokens de las tres acciones, así que no puede decidir con ellos</translation>
    </message>
    <message>
        <source>Set it to rule_based, or choose a trained predictor (action_prediction.model.checkpoint_path)</source>
        <translation>Pon rule_based, o elige un predictor entrenado (action_prediction.model.checkpoint_path)</translation>
    </message>
    <message>
        <source>the language model gives no numbers</source>
        <translation>el modelo de lenguaje no da números</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the GPU failed: %1</source>
        <translation>la GPU falló: %1</translation>
    </message>
    <message>
        <source>Set it to cpu, or reset the coach to try it again</source>
        <translation>Ponlo en cpu o restablece el entrenador para probarlo de nuevo</translation>
    </message>
</context>
<context>
    <name>ModelCommand</name>
    <message>
        <source>the file is there already</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>Move it away, or name another one</source>
        <translation>Muévelo o indica otro</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tensors</source>
        <translation>
            <numerusform>%1: %n tensor</numerusform>
            <numerusform>%1: %n tensores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>, %1:%2 left</source>
        <translation>, quedan %1:%2</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept; the same command goes on.</source>
        <translation>Detenido. Lo que ha llegado se conserva; la misma orden continúa.</translation>
    </message>
    <message>
        <source>No model lies in %1. spotter model fetch NAME brings one.</source>
        <translation>No hay ningún modelo en %1. spotter model fetch NAME descarga uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as the hub has them</source>
        <translation>
            <numerusform>%n archivo está como en el hub</numerusform>
            <numerusform>%n archivos están como en el hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files did not come from the hub&apos;s cache: nobody knows their hash</source>
        <translation>
            <numerusform>%n archivo no vino de la caché del hub: nadie conoce su hash</numerusform>
            <numerusform>%n archivos no vinieron de la caché del hub: nadie conoce su hash</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this model can be used</source>
        <translation>%1: este modelo se puede usar</translation>
    </message>
    <message>
        <source>  %1 million parameters as %2</source>
        <translation>  %1 millones de parámetros en %2</translation>
    </message>
    <message>
        <source>%1 tokens, rows for %2</source>
        <translation>%1 tokens, filas para %2</translation>
    </message>
    <message>
        <source>special tokens: %1</source>
        <translation>tokens especiales: %1</translation>
    </message>
    <message>
        <source>action tokens: %1</source>
        <translation>tokens de acción: %1</translation>
    </message>
    <message>
        <source>action tokens, added where it coaches, not trained: %1</source>
        <translation>tokens de acción, añadidos al entrenar a la persona, no aprendidos: %1</translation>
    </message>
</context>
<context>
    <name>ModelConfig</name>
    <message>
        <source>a number above 0 is expected</source>
        <translation>se espera un número mayor que 0</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>token numbers are expected</source>
        <translation>se esperan números de token</translation>
    </message>
    <message>
        <source>only &quot;%1&quot; is supported, not &quot;%2&quot;</source>
        <translation>solo se admite «%1», no «%2»</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose a Mobile-VideoGPT</source>
        <translation>Descarga de nuevo el modelo o elige un Mobile-VideoGPT</translation>
    </message>
    <message>
        <source>%1 heads do not share a width of %2 evenly</source>
        <translation>%1 cabezas no se reparten por igual un ancho de %2</translation>
    </message>
    <message>
        <source>it does not go with the other sizes</source>
        <translation>no concuerda con los demás tamaños</translation>
    </message>
    <message>
        <source>only plain positions are supported</source>
        <translation>solo se admiten posiciones simples</translation>
    </message>
    <message>
        <source>it is not supported</source>
        <translation>no se admite</translation>
    </message>
    <message>
        <source>only -2 is supported</source>
        <translation>solo se admite -2</translation>
    </message>
    <message>
        <source>at least 2 are needed</source>
        <translation>se necesitan al menos 2</translation>
    </message>
    <message>
        <source>it does not divide image_size</source>
        <translation>no divide image_size</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is expected</source>
        <translation>se espera un número entero de 1 a %1</translation>
    </message>
</context>
<context>
    <name>ModelFolder</name>
    <message>
        <source>this is no folder, and no model of this name lies in %1</source>
        <translation>esto no es una carpeta, y en %1 no hay ningún modelo con este nombre</translation>
    </message>
    <message>
        <source>Run &quot;spotter model fetch %1&quot;, or name the model&apos;s folder</source>
        <translation>Ejecuta «spotter model fetch %1» o indica la carpeta del modelo</translation>
    </message>
    <message>
        <source>Name the model&apos;s folder, or a model that &quot;spotter model list&quot; shows</source>
        <translation>Indica la carpeta del modelo, o un modelo que muestre «spotter model list»</translation>
    </message>
</context>
<context>
    <name>ModelSummary</name>
    <message>
        <source>Qwen2: %1 layers, %2 wide, %3 heads that share %4 of keys and values, feed-forward %5, vocabulary %6</source>
        <translation>Qwen2: %1 capas, ancho %2, %3 cabezas que comparten %4 de claves y valores, feed-forward %5, vocabulario %6</translation>
    </message>
    <message>
        <source>CLIP: %1 layers, of which %2 are used, %3 wide, %4 heads, pictures of %5 pixels in patches of %6</source>
        <translation>CLIP: %1 capas, de las que se usan %2, ancho %3, %4 cabezas, imágenes de %5 píxeles en parches de %6</translation>
    </message>
    <message>
        <source>VideoMamba: %1 layers, %2 wide, inner width %3, %4 states, %5 frames</source>
        <translation>VideoMamba: %1 capas, ancho %2, ancho interior %3, %4 estados, %5 fotogramas</translation>
    </message>
    <message>
        <source>%1, both directions</source>
        <translation>%1, en ambas direcciones</translation>
    </message>
    <message>
        <source>%1, forwards only</source>
        <translation>%1, solo hacia delante</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>modelo de lenguaje</translation>
    </message>
    <message>
        <source>projectors</source>
        <translation>proyectores</translation>
    </message>
    <message>
        <source>two layers, pooling, a convolution; for images and for video</source>
        <translation>dos capas, pooling, una convolución; para imágenes y para vídeo</translation>
    </message>
    <message>
        <source>image encoder</source>
        <translation>codificador de imagen</translation>
    </message>
    <message>
        <source>video encoder</source>
        <translation>codificador de vídeo</translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message numerus="yes">
        <source>The library was damaged and has been mended: %n session(s) could be read. The damaged file is %1.</source>
        <translation>
            <numerusform>La biblioteca estaba dañada y se ha reparado: se pudo leer %n sesión. El archivo dañado es %1.</numerusform>
            <numerusform>La biblioteca estaba dañada y se ha reparado: se pudieron leer %n sesiones. El archivo dañado es %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pickle</name>
    <message>
        <source>a tensor holds numbers of the kind “%1”, which is not read here</source>
        <translation>un tensor contiene números del tipo «%1», que aquí no se lee</translation>
    </message>
    <message>
        <source>the file is damaged (at byte %1 of its table)</source>
        <translation>el archivo está dañado (en el byte %1 de su tabla)</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Descárgalo de nuevo</translation>
    </message>
    <message>
        <source>the file asks for more than tensors (instruction %1)</source>
        <translation>el archivo pide algo más que tensores (instrucción %1)</translation>
    </message>
    <message>
        <source>Save it again with torch.save, the state dictionary alone</source>
        <translation>Guárdalo de nuevo con torch.save, solo el diccionario de estado</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message numerus="yes">
        <source>%1: %n repetition(s) in %2 s</source>
        <translation>
            <numerusform>%1: %n repetición en %2 s</numerusform>
            <numerusform>%1: %n repeticiones en %2 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>There is nothing to show again yet</source>
        <translation>Aún no hay nada que volver a mostrar</translation>
    </message>
</context>
<context>
    <name>RerunCommand</name>
    <message>
        <source>%1 is kept</source>
        <translation>%1 queda conservada</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play backwards; again: faster</source>
        <translation>Hacia atrás; otra vez: más rápido</translation>
    </message>
    <message>
        <source>Play; again: faster</source>
        <translation>Reproducir; otra vez: más rápido</translation>
    </message>
    <message>
        <source>Frame before</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>A clip begins here</source>
        <translation>Un clip empieza aquí</translation>
    </message>
    <message>
        <source>A clip ends here</source>
        <translation>Un clip termina aquí</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Quitar inicio y fin</translation>
    </message>
    <message>
        <source>Next line to review</source>
        <translation>Siguiente línea por revisar</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Mark and write a note</source>
        <translation>Marcar y escribir una nota</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y sustituir</translation>
    </message>
    <message>
        <source>Choose the settings of another run</source>
        <translation>Elegir los ajustes de otra pasada</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Otra pasada</translation>
    </message>
</context>
<context>
    <name>RunChoice</name>
    <message>
        <source>this session does not tell what settings it was recorded with</source>
        <translation>esta sesión no dice con qué ajustes se grabó</translation>
    </message>
    <message>
        <source>Choose the settings in force, or a preset</source>
        <translation>Elige los ajustes en vigor o un preajuste</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>no se ha elegido ningún modelo</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Elige la carpeta de un modelo</translation>
    </message>
</context>
<context>
    <name>Safetensors</name>
    <message>
        <source>Fetch the file again</source>
        <translation>Descarga de nuevo el archivo</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; %2</source>
        <translation>el tensor «%1» %2</translation>
    </message>
    <message>
        <source>the file is too short to hold tensors</source>
        <translation>el archivo es demasiado corto para contener tensores</translation>
    </message>
    <message>
        <source>has a type that is not known here</source>
        <translation>tiene un tipo desconocido aquí</translation>
    </message>
    <message>
        <source>has no shape</source>
        <translation>no tiene forma</translation>
    </message>
    <message>
        <source>has a shape that is none</source>
        <translation>tiene una forma que no es válida</translation>
    </message>
    <message>
        <source>does not say where its values lie</source>
        <translation>no dice dónde están sus valores</translation>
    </message>
    <message>
        <source>reaches beyond the end of the file</source>
        <translation>rebasa el final del archivo</translation>
    </message>
    <message>
        <source>has another size than its type and shape need</source>
        <translation>tiene otro tamaño del que piden su tipo y su forma</translation>
    </message>
    <message>
        <source>overlaps another</source>
        <translation>se solapa con otro</translation>
    </message>
    <message>
        <source>leaves a gap before it</source>
        <translation>deja un hueco delante</translation>
    </message>
    <message>
        <source>there are bytes that belong to no tensor</source>
        <translation>hay bytes que no pertenecen a ningún tensor</translation>
    </message>
    <message>
        <source>this is no safetensors file, or it is cut short</source>
        <translation>esto no es un archivo safetensors, o está cortado</translation>
    </message>
    <message>
        <source>there is no model.safetensors in this folder</source>
        <translation>no hay model.safetensors en esta carpeta</translation>
    </message>
    <message>
        <source>Choose a checkpoint&apos;s folder, or fetch one</source>
        <translation>Elige la carpeta de un checkpoint o descarga uno</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>no nombra ningún archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file of this folder</source>
        <translation>«%1» no es un archivo de esta carpeta</translation>
    </message>
    <message>
        <source>stands elsewhere in the index</source>
        <translation>está en otro lugar según el índice</translation>
    </message>
    <message>
        <source>is in none of the files</source>
        <translation>no está en ninguno de los archivos</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>no se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the space left</source>
        <translation>Comprueba la carpeta, sus permisos y el espacio libre</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Memory of what was seen</source>
        <translation>Memoria de lo visto</translation>
    </message>
    <message>
        <source>When to speak</source>
        <translation>Cuándo hablar</translation>
    </message>
    <message>
        <source>Action tokens</source>
        <translation>Tokens de acción</translation>
    </message>
    <message>
        <source>How words are chosen</source>
        <translation>Cómo se eligen las palabras</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Motion coach</source>
        <translation>Entrenador de movimiento</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Source and display</source>
        <translation>Fuente y pantalla</translation>
    </message>
    <message>
        <source>Library of sessions</source>
        <translation>Biblioteca de sesiones</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Elogios</translation>
    </message>
    <message>
        <source>Said a minute</source>
        <translation>Mensajes por minuto</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Sin ver</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>coached by %1</source>
        <translation>entrenador: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Nothing, or all of it was rejected.</source>
        <translation>Nada, o se rechazó todo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>y %n línea más</numerusform>
            <numerusform>y %n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Spotter %1</source>
        <translation>Spotter %1</translation>
    </message>
    <message>
        <source>Spotter %1 · settings %2</source>
        <translation>Spotter %1 · ajustes %2</translation>
    </message>
    <message>
        <source>Seconds each (median)</source>
        <translation>Segundos por repetición (mediana)</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>movimiento</translation>
    </message>
</context>
<context>
    <name>SessionSteps</name>
    <message>
        <source>Put “%1” into the trash</source>
        <translation>Poner «%1» en la papelera</translation>
    </message>
    <message>
        <source>Take “%1” out of the trash</source>
        <translation>Sacar «%1» de la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Put %n session(s) into the trash</source>
        <translation>
            <numerusform>Poner %n sesión en la papelera</numerusform>
            <numerusform>Poner %n sesiones en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n session(s) out of the trash</source>
        <translation>
            <numerusform>Sacar %n sesión de la papelera</numerusform>
            <numerusform>Sacar %n sesiones de la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the title away</source>
        <translation>Quitar el título</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <translation>Llamarla «%1»</translation>
    </message>
</context>
<context>
    <name>SessionsCommand</name>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 de %2 revisadas</translation>
    </message>
    <message>
        <source>%1: %2 were kept</source>
        <translation>%1: se conservaron %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) repaired</source>
        <translation>
            <numerusform>%n sesión reparada</numerusform>
            <numerusform>%n sesiones reparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted for good</source>
        <translation>%1 se ha borrado para siempre</translation>
    </message>
    <message>
        <source>%1 is in the trash</source>
        <translation>%1 está en la papelera</translation>
    </message>
    <message>
        <source>A data set is a folder</source>
        <translation>Un conjunto de datos es una carpeta</translation>
    </message>
    <message>
        <source>Name it with --output</source>
        <translation>Indícala con --output</translation>
    </message>
</context>
<context>
    <name>SessionsOrder</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Elige otro</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Decides by</source>
        <translation>Decide según</translation>
    </message>
    <message>
        <source>Who decides when to speak: rules about time and motion, or a trained model.</source>
        <translation>Quién decide cuándo hablar: reglas de tiempo y movimiento, o un modelo entrenado.</translation>
    </message>
    <message>
        <source>Speaks from confidence</source>
        <translation>Habla desde una confianza de</translation>
    </message>
    <message>
        <source>A decision that is less sure than this stays unspoken.</source>
        <translation>Una decisión menos segura que esto no se dice.</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>Feedback every</source>
        <translation>Comentario cada</translation>
    </message>
    <message>
        <source>Every so many chunks feedback is due, whatever the motion.</source>
        <translation>Cada tantos fragmentos toca un comentario, sea cual sea el movimiento.</translation>
    </message>
    <message>
        <source>Motion threshold</source>
        <translation>Umbral de movimiento</translation>
    </message>
    <message>
        <source>Feedback is due when the motion score, 0 to 1, rises above this and stays near it.</source>
        <translation>Toca un comentario cuando la puntuación de movimiento, de 0 a 1, supera este valor y se mantiene cerca.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Silence between</source>
        <translation>Silencio entre mensajes</translation>
    </message>
    <message>
        <source>The coach is silent for at least so long after it has spoken.</source>
        <translation>El entrenador calla al menos este tiempo después de hablar.</translation>
    </message>
    <message>
        <source>Motion evidence</source>
        <translation>Indicios del movimiento</translation>
    </message>
    <message>
        <source>Counts, corrections and praise follow what is seen in the movement. Off: only the rules of time and motion score.</source>
        <translation>Las cuentas, correcciones y elogios siguen lo que se ve en el movimiento. Desactivado: solo las reglas de tiempo y la puntuación de movimiento.</translation>
    </message>
    <message>
        <source>Praise at most every</source>
        <translation>Elogio como mucho cada</translation>
    </message>
    <message>
        <source>The least time between two words of praise for steady, full movement.</source>
        <translation>El tiempo mínimo entre dos elogios por un movimiento constante y completo.</translation>
    </message>
    <message>
        <source>Trained predictor</source>
        <translation>Predictor entrenado</translation>
    </message>
    <message>
        <source>A trained predictor&apos;s file, used when decisions are model_based. Null: the language model&apos;s own probabilities.</source>
        <translation>El archivo de un predictor entrenado, que se usa cuando las decisiones son model_based. Null: las probabilidades del propio modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Temporal features</source>
        <translation>Rasgos temporales</translation>
    </message>
    <message>
        <source>The trained predictor also sees how the chunks before looked.</source>
        <translation>El predictor entrenado ve también cómo eran los fragmentos anteriores.</translation>
    </message>
    <message>
        <source>Token: keep watching</source>
        <translation>Token: seguir observando</translation>
    </message>
    <message>
        <source>What the model and the exports write for: say nothing, keep watching.</source>
        <translation>Lo que el modelo y las exportaciones escriben para: no decir nada, seguir observando.</translation>
    </message>
    <message>
        <source>Token: correct</source>
        <translation>Token: corregir</translation>
    </message>
    <message>
        <source>What the model and the exports write for: the form needs a correction.</source>
        <translation>Lo que el modelo y las exportaciones escriben para: la técnica necesita una corrección.</translation>
    </message>
    <message>
        <source>Token: praise</source>
        <translation>Token: elogiar</translation>
    </message>
    <message>
        <source>What the model and the exports write for: the movement is right, praise it.</source>
        <translation>Lo que el modelo y las exportaciones escriben para: el movimiento es correcto, elógialo.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Longest utterance</source>
        <translation>Mensaje más largo</translation>
    </message>
    <message>
        <source>The language model stops after so many tokens; a word is one or two.</source>
        <translation>El modelo de lenguaje se detiene tras tantos tokens; una palabra son uno o dos.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely words are drawn: towards 0 always the likeliest, above 1 surprising ones.</source>
        <translation>Con cuánta libertad se eligen las palabras: hacia 0 siempre la más probable, por encima de 1 sorprendentes.</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Words are drawn from the likeliest ones that together reach this probability.</source>
        <translation>Las palabras se sacan de las más probables que juntas alcanzan esta probabilidad.</translation>
    </message>
    <message>
        <source>Draw words</source>
        <translation>Sortear palabras</translation>
    </message>
    <message>
        <source>Off: always the likeliest word, so the same video gives the same sentences.</source>
        <translation>Desactivado: siempre la palabra más probable, así el mismo vídeo da las mismas frases.</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Haces</translation>
    </message>
    <message>
        <source>Sentences that are followed side by side; more is slower and a little better.</source>
        <translation>Frases que se siguen en paralelo; más es más lento y un poco mejor.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Above 1, words already said become less likely; 1 leaves them as they are.</source>
        <translation>Por encima de 1, las palabras ya dichas son menos probables; 1 las deja como están.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Tells the language model who it is and how to speak.</source>
        <translation>Dice al modelo de lenguaje quién es y cómo hablar.</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>Frase inicial</translation>
    </message>
    <message>
        <source>Stands before what the camera has seen.</source>
        <translation>Va delante de lo que ha visto la cámara.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What the language model is asked when feedback is due.</source>
        <translation>Lo que se pregunta al modelo de lenguaje cuando toca un comentario.</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>Count aloud every</source>
        <translation>Contar en voz alta cada</translation>
    </message>
    <message>
        <source>The motion coach says every so-many-th repetition; 0 means never.</source>
        <translation>El entrenador de movimiento dice una de cada tantas repeticiones; 0 significa nunca.</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>Descanso tras</translation>
    </message>
    <message>
        <source>So long without a repetition ends a set, and the coach sums it up.</source>
        <translation>Este tiempo sin repeticiones termina una serie, y el entrenador la resume.</translation>
    </message>
    <message>
        <source>Shallow below</source>
        <translation>Corta por debajo de</translation>
    </message>
    <message>
        <source>A repetition is shallow when its range is below this share of the set&apos;s first repetitions.</source>
        <translation>Una repetición es corta cuando su rango está por debajo de esta proporción de las primeras de la serie.</translation>
    </message>
    <message>
        <source>Rushed below</source>
        <translation>Apresurada por debajo de</translation>
    </message>
    <message>
        <source>A repetition that takes less time than this is rushed.</source>
        <translation>Una repetición que dura menos que esto es apresurada.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>A folder with a Mobile-VideoGPT checkpoint, or the hub name of one that lies in the local model cache.</source>
        <translation>Una carpeta con un checkpoint de Mobile-VideoGPT, o el nombre en el hub de uno que está en la caché local de modelos.</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcula en</translation>
    </message>
    <message>
        <source>The processor the model runs on: cuda is an NVIDIA graphics card, auto takes one where there is one and the CPU otherwise.</source>
        <translation>El procesador en el que se ejecuta el modelo: cuda es una tarjeta gráfica NVIDIA; auto usa una si la hay y, si no, la CPU.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>How the model&apos;s weights are kept: 16 bits are smaller and faster, float32 is the most exact.</source>
        <translation>Cómo se guardan los pesos del modelo: con 16 bits son más pequeños y rápidos, float32 es lo más exacto.</translation>
    </message>
    <message>
        <source>Key-value cache</source>
        <translation>Caché de claves y valores</translation>
    </message>
    <message>
        <source>Keeps keys and values of the language model between steps: far faster, for some more memory.</source>
        <translation>Conserva claves y valores del modelo de lenguaje entre pasos: mucho más rápido, con algo más de memoria.</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>fotogramas</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Frames that are looked at together; the coach decides once for each chunk.</source>
        <translation>Fotogramas que se miran juntos; el entrenador decide una vez por fragmento.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Frames that a chunk shares with the chunk before. Less than a chunk; the more, the more often the coach decides.</source>
        <translation>Fotogramas que un fragmento comparte con el anterior. Menos que un fragmento; cuantos más, más a menudo decide el entrenador.</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>fotogramas/s</translation>
    </message>
    <message>
        <source>Camera rate</source>
        <translation>Frecuencia de la cámara</translation>
    </message>
    <message>
        <source>The frame rate asked of the camera; it gives the nearest that it has.</source>
        <translation>Los fotogramas por segundo que se piden a la cámara; da el valor más cercano que tenga.</translation>
    </message>
    <message>
        <source>Coach&apos;s rate</source>
        <translation>Frecuencia del entrenador</translation>
    </message>
    <message>
        <source>Frames a second that are shown to the coach, chosen by their time stamps. Null: performance.frame_skip thins the camera&apos;s frames instead.</source>
        <translation>Fotogramas por segundo que se muestran al entrenador, elegidos por sus marcas de tiempo. Null: en su lugar, performance.frame_skip reduce los fotogramas de la cámara.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Width for the coach</source>
        <translation>Ancho para el entrenador</translation>
    </message>
    <message>
        <source>Width to which frames are scaled for the coach. The published model wants 224.</source>
        <translation>Ancho al que se escalan los fotogramas para el entrenador. El modelo publicado requiere 224.</translation>
    </message>
    <message>
        <source>Height for the coach</source>
        <translation>Alto para el entrenador</translation>
    </message>
    <message>
        <source>Height to which frames are scaled for the coach. The published model wants 224.</source>
        <translation>Alto al que se escalan los fotogramas para el entrenador. El modelo publicado requiere 224.</translation>
    </message>
    <message>
        <source>Context images</source>
        <translation>Imágenes de contexto</translation>
    </message>
    <message>
        <source>Frames that the model&apos;s image encoder sees, newest and before.</source>
        <translation>Fotogramas que ve el codificador de imagen del modelo, el más nuevo y los anteriores.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Chunks that the coach remembers, the present one included.</source>
        <translation>Fragmentos que recuerda el entrenador, incluido el actual.</translation>
    </message>
    <message>
        <source>History is</source>
        <translation>El historial queda</translation>
    </message>
    <message>
        <source>How remembered chunks become one: joined in time order, averaged, or weighted towards the newest.</source>
        <translation>Cómo los fragmentos recordados se hacen uno: unidos en orden temporal, promediados o ponderados hacia el más nuevo.</translation>
    </message>
    <message>
        <source>Capture apart</source>
        <translation>Captura aparte</translation>
    </message>
    <message>
        <source>Frames are taken while the coach thinks, and the newest one wins. Off: a frame waits until the coach has seen it.</source>
        <translation>Los fotogramas se toman mientras el entrenador piensa, y gana el más nuevo. Desactivado: cada fotograma espera a que el entrenador lo haya visto.</translation>
    </message>
    <message>
        <source>Frame skip</source>
        <translation>Salto de fotogramas</translation>
    </message>
    <message>
        <source>Every so-many-th frame of the camera is shown to the coach. Counts only where video.process_fps is not set.</source>
        <translation>Se muestra al entrenador uno de cada tantos fotogramas de la cámara. Solo cuenta si video.process_fps no está definido.</translation>
    </message>
    <message>
        <source>Prepare in batches</source>
        <translation>Preparar por lotes</translation>
    </message>
    <message>
        <source>The frames of a chunk are prepared for the model together.</source>
        <translation>Los fotogramas de un fragmento se preparan juntos para el modelo.</translation>
    </message>
    <message>
        <source>Measure stages</source>
        <translation>Medir etapas</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Nivel de registro</translation>
    </message>
    <message>
        <source>How much the log tells: DEBUG the most, CRITICAL the least.</source>
        <translation>Cuánto dice el registro: DEBUG lo que más, CRITICAL lo que menos.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>Where the log is written; without a folder, in the user&apos;s data folder for Spotter. Null: no file.</source>
        <translation>Dónde se escribe el registro; sin carpeta, en la carpeta de datos del usuario para Spotter. Null: ningún archivo.</translation>
    </message>
    <message>
        <source>Log on the terminal</source>
        <translation>Registro en la terminal</translation>
    </message>
    <message>
        <source>The log is written to the terminal too.</source>
        <translation>El registro se escribe también en la terminal.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>A camera&apos;s number, counted from 0, a part of its name, or a video file.</source>
        <translation>El número de una cámara, contado desde 0, una parte de su nombre o un archivo de vídeo.</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Mostrar la imagen</translation>
    </message>
    <message>
        <source>Off: the picture stays dark while the coach goes on.</source>
        <translation>Desactivado: la imagen queda oscura mientras el entrenador continúa.</translation>
    </message>
    <message>
        <source>Show the frame rate</source>
        <translation>Mostrar los fotogramas por segundo</translation>
    </message>
    <message>
        <source>The frames a second stand beside the picture.</source>
        <translation>Los fotogramas por segundo aparecen junto a la imagen.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is shown as in a mirror; files and recordings stay as they are.</source>
        <translation>La imagen de la cámara se muestra como en un espejo; los archivos y grabaciones quedan como están.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>The session&apos;s video is kept in a file.</source>
        <translation>El vídeo de la sesión se conserva en un archivo.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>The file that a recorded session is written to.</source>
        <translation>El archivo en el que se escribe la sesión grabada.</translation>
    </message>
    <message>
        <source>Words over the picture</source>
        <translation>Palabras sobre la imagen</translation>
    </message>
    <message>
        <source>The last utterance stands over the picture, to be read from three metres.</source>
        <translation>El último mensaje aparece sobre la imagen, legible a tres metros.</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>The coach&apos;s words are spoken.</source>
        <translation>Las palabras del entrenador se dicen en voz alta.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is or whatever the desktop is.</source>
        <translation>Claro u oscuro, como el escritorio o independientemente de él.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>The name of one of the system&apos;s voices, or a part of it; a name that fits none brings the list of those that are there. Null: the first one for the language.</source>
        <translation>El nombre de una de las voces del sistema, o parte de él; un nombre que no encaja con ninguna muestra la lista de las que hay. Null: la primera del idioma.</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own speed, 2 about twice as fast, 0.5 half as fast.</source>
        <translation>1 es la velocidad propia de la voz, 2 aproximadamente el doble, 0,5 la mitad.</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>1 is as loud as the system lets it be, 0 is silent.</source>
        <translation>1 es el máximo que permite el sistema, 0 es silencio.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Seconds to get into place between Start and the first frame that counts. A video file starts at once. 0: none.</source>
        <translation>Segundos para colocarse entre Iniciar y el primer fotograma que cuenta. Un archivo de vídeo empieza enseguida. 0: ninguna.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Words leave the picture at once instead of fading. So it is too where the system asks for no animation.</source>
        <translation>Las palabras desaparecen de la imagen de golpe en vez de desvanecerse. También es así si el sistema pide no usar animaciones.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window, and of what the coach says from then on: the desktop&apos;s, English, German, Spanish or simplified Chinese.</source>
        <translation>De la ventana y de lo que el entrenador diga desde entonces: el del escritorio, inglés, alemán, español o chino simplificado.</translation>
    </message>
    <message>
        <source>Keep sessions</source>
        <translation>Conservar las sesiones</translation>
    </message>
    <message>
        <source>Every session is kept in the library: its film, what was said, and what you make of it. Off: nothing of it is left.</source>
        <translation>Cada sesión se conserva en la biblioteca: su vídeo, lo que se dijo y lo que opinas de ello. Desactivado: no queda nada.</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Where sessions are kept; another one is opened at the next start of the program. Null: in the user&apos;s data folder for Spotter.</source>
        <translation>Dónde se conservan las sesiones; otra carpeta se abre en el próximo inicio del programa. Null: en la carpeta de datos del usuario para Spotter.</translation>
    </message>
    <message>
        <source>Silence from the outset</source>
        <translation>Silencio de partida</translation>
    </message>
    <message>
        <source>Where the language model itself decides: how likely keeping silent is before it has looked. More is more silent.</source>
        <translation>Cuando decide el propio modelo de lenguaje: lo probable que es callar antes de haber mirado. Cuanto más alto, más silencio.</translation>
    </message>
    <message>
        <source>Question for praise</source>
        <translation>Pregunta para elogiar</translation>
    </message>
    <message>
        <source>What the language model is asked when praise is due.</source>
        <translation>Lo que se pregunta al modelo de lenguaje cuando toca un elogio.</translation>
    </message>
    <message>
        <source>Tell what was measured</source>
        <translation>Contar lo medido</translation>
    </message>
    <message>
        <source>The question tells the language model what the motion coach measured: count, tempo, range, evenness.</source>
        <translation>La pregunta dice al modelo de lenguaje lo que midió el entrenador de movimiento: cuenta, tempo, rango, regularidad.</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>Read anew every</source>
        <translation>Releer cada</translation>
    </message>
    <message>
        <source>Kept keys and values remember a little of frames that left the window; every so many slides the window is read anew. 0: never, 1: at every slide.</source>
        <translation>Las claves y valores conservados recuerdan algo de los fotogramas que salieron de la ventana; cada tantos pasos se relee la ventana. 0: nunca, 1: en cada paso.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>The folder of a LoRA adapter that was trained for this model; it is merged into the weights. Null: the model as it is.</source>
        <translation>La carpeta de un adaptador LoRA entrenado para este modelo; se fusiona con los pesos. Null: el modelo tal cual.</translation>
    </message>
    <message>
        <source>Adapter&apos;s projectors</source>
        <translation>Con proyectores</translation>
    </message>
    <message>
        <source>The adapter&apos;s folder has to hold the projectors too (non_lora_trainables). Off: none were trained with it.</source>
        <translation>La carpeta del adaptador debe contener también los proyectores (non_lora_trainables). Desactivado: no se entrenaron con él.</translation>
    </message>
    <message>
        <source>Writes when every stage of every frame, chunk and token ran and how long it took, as a trace that chrome://tracing and Perfetto open.</source>
        <translation>Escribe cuándo se ejecutó cada etapa de cada fotograma, fragmento y token y cuánto tardó, como una traza que abren chrome://tracing y Perfetto.</translation>
    </message>
    <message>
        <source>Trace file</source>
        <translation>Archivo de traza</translation>
    </message>
    <message>
        <source>Where the trace is written, instead of the one before; without a folder, in the user&apos;s data folder for Spotter.</source>
        <translation>Dónde se escribe la traza, en lugar de la anterior; sin carpeta, en la carpeta de datos del usuario para Spotter.</translation>
    </message>
    <message>
        <source>Decides within</source>
        <translation>Decide en</translation>
    </message>
    <message>
        <source>With a camera: where decisions come later than this, again and again, the model is shown less, and in the end the motion coach coaches alone. 0: however late.</source>
        <translation>Con una cámara: si las decisiones llegan una y otra vez más tarde, el modelo ve menos, y al final el entrenador de movimiento entrena solo. 0: por tarde que sea.</translation>
    </message>
    <message>
        <source>Shared library</source>
        <translation>Biblioteca compartida</translation>
    </message>
    <message>
        <source>The PostgreSQL database that several machines share, as postgresql://user@host/database; films stay in the folder, passwords are best kept in ~/.pgpass. Null: a database of this machine alone, in the folder.</source>
        <translation>La base de datos PostgreSQL que comparten varios equipos, como postgresql://user@host/database; los vídeos siguen en la carpeta, y las contraseñas es mejor guardarlas en ~/.pgpass. Null: una base de datos solo de este equipo, en la carpeta.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>What encodes recordings: the processor, an NVIDIA card (nvenc), or a graphics unit of Intel or AMD (vaapi). Where a card cannot, the processor does, and you are told. Both ways on a card are compiled, but were never run on one.</source>
        <translation>Qué codifica las grabaciones: el procesador, una tarjeta NVIDIA (nvenc) o una unidad gráfica de Intel o AMD (vaapi). Donde la tarjeta no puede, lo hace el procesador, y se te avisa. Las dos vías con tarjeta están compiladas, pero nunca se han ejecutado en una.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>began</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>film</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>entrenador</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>run</source>
        <translation>pasada</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>kappa of coach and person</source>
        <translation>kappa del entrenador y la persona</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>convert</source>
        <translation>convertir</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>observar</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decidir</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>hablar</translation>
    </message>
    <message>
        <source>encode</source>
        <translation>codificar</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>prefill</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
</context>
<context>
    <name>StageTrace</name>
    <message>
        <source>the trace cannot be written: %1</source>
        <translation>no se puede escribir la traza: %1</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elige otro archivo</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Frame to decision, ms</source>
        <translation>Del fotograma a la decisión, ms</translation>
    </message>
    <message>
        <source>Pictures shown a second</source>
        <translation>Imágenes mostradas por segundo</translation>
    </message>
    <message>
        <source>Memory, MB</source>
        <translation>Memoria, MB</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>detenido por un error</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>SIN GUARDAR</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>too many files are mapped</source>
        <translation>hay demasiados archivos proyectados en memoria</translation>
    </message>
    <message>
        <source>Start Spotter again</source>
        <translation>Vuelve a iniciar Spotter</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>queda alrededor de %n s</numerusform>
            <numerusform>quedan unos %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>queda alrededor de %n min</numerusform>
            <numerusform>quedan unos %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>queda alrededor de %n h</numerusform>
            <numerusform>quedan unas %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>repetition %1</source>
        <translation>repetición %1</translation>
    </message>
    <message>
        <source>gap of %1 s: %2</source>
        <translation>hueco de %1 s: %2</translation>
    </message>
    <message>
        <source>%1 of video in %2 s. Frames: %3 (%4 dropped). Repetitions: %5. Utterances: %6.</source>
        <translation>%1 de vídeo en %2 s. Fotogramas: %3 (%4 perdidos). Repeticiones: %5. Mensajes: %6.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>%1 ms each, 95 of 100 within %2 ms</source>
        <translation>%1 ms cada uno, 95 de 100 en menos de %2 ms</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>Pista de arriba</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>Pista de abajo</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Start of the session</source>
        <translation>Inicio de la sesión</translation>
    </message>
    <message>
        <source>Follow the session</source>
        <translation>Seguir la sesión</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>All of the session</source>
        <translation>Toda la sesión</translation>
    </message>
    <message>
        <source>Open the moment</source>
        <translation>Abrir el momento</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Todas las pistas</translation>
    </message>
    <message>
        <source>As the session runs, movement, repetitions, decisions and words appear here, each in its lane.</source>
        <translation>A medida que avanza la sesión, aquí aparecen movimiento, repeticiones, decisiones y palabras, cada uno en su pista.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>over: %1</source>
        <translation>terminado: %1</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>keep watching</source>
        <translation>seguir observando</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>elogio</translation>
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
        <translation>El procesador codifica la película. %1</translation>
    </message>
</context>
<context>
    <name>TorchFile</name>
    <message>
        <source>Fetch the file again</source>
        <translation>Descarga de nuevo el archivo</translation>
    </message>
    <message>
        <source>a part reaches beyond the end of the file</source>
        <translation>una parte rebasa el final del archivo</translation>
    </message>
    <message>
        <source>the archive is compressed</source>
        <translation>el archivo está comprimido</translation>
    </message>
    <message>
        <source>Save it again with torch.save</source>
        <translation>Guárdalo de nuevo con torch.save</translation>
    </message>
    <message>
        <source>the values of %1 are missing</source>
        <translation>faltan los valores de %1</translation>
    </message>
    <message>
        <source>%1 reaches beyond its values</source>
        <translation>%1 rebasa sus valores</translation>
    </message>
    <message>
        <source>%1 repeats its values too often</source>
        <translation>%1 repite sus valores demasiadas veces</translation>
    </message>
    <message>
        <source>the numbers are in big-endian order</source>
        <translation>los números están en orden big-endian</translation>
    </message>
    <message>
        <source>Save it again on a usual machine</source>
        <translation>Guárdalo de nuevo en un equipo habitual</translation>
    </message>
    <message>
        <source>there is no tensor in it</source>
        <translation>no contiene ningún tensor</translation>
    </message>
    <message>
        <source>Name a file with a state dictionary</source>
        <translation>Indica un archivo con un diccionario de estado</translation>
    </message>
    <message>
        <source>this is no archive of PyTorch 1.6 or later</source>
        <translation>esto no es un archivo de PyTorch 1.6 o posterior</translation>
    </message>
    <message>
        <source>Save it again with a newer torch.save</source>
        <translation>Guárdalo de nuevo con un torch.save más reciente</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the archive claims more than the memory can hold</source>
        <translation>el archivo declara más de lo que cabe en la memoria</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>reescrito</translation>
    </message>
</context>
<context>
    <name>VideoWriter</name>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk</source>
        <translation>Libera espacio o elige una carpeta en otro disco</translation>
    </message>
    <message>
        <source>The film cannot be written (%1)</source>
        <translation>No se puede escribir el vídeo (%1)</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write</source>
        <translation>Elige una carpeta en la que puedas escribir</translation>
    </message>
    <message>
        <source>The disk takes no larger file</source>
        <translation>El disco no admite un archivo más grande</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that is formatted for large files</source>
        <translation>Elige una carpeta en un disco formateado para archivos grandes</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>The file is damaged or belongs to another kind of model: fetch the model again</source>
        <translation>El archivo está dañado o es de otro tipo de modelo: descarga de nuevo el modelo</translation>
    </message>
    <message>
        <source>the token “%1” has no usable id</source>
        <translation>el token «%1» no tiene un id utilizable</translation>
    </message>
    <message>
        <source>“%1” is no token of a byte-level tokenizer</source>
        <translation>«%1» no es un token de un tokenizador de bytes</translation>
    </message>
    <message>
        <source>a merge names “%1”, which is no token</source>
        <translation>una fusión nombra «%1», que no es un token</translation>
    </message>
    <message>
        <source>the id %1 is given to two tokens</source>
        <translation>el id %1 se da a dos tokens</translation>
    </message>
    <message>
        <source>an added token is empty</source>
        <translation>un token añadido está vacío</translation>
    </message>
    <message>
        <source>the byte %1 has no token</source>
        <translation>el byte %1 no tiene token</translation>
    </message>
    <message>
        <source>text is normalised by “%1”, which is unknown here</source>
        <translation>el texto se normaliza con «%1», desconocido aquí</translation>
    </message>
    <message>
        <source>this is a “%1” tokenizer, not a byte-pair one</source>
        <translation>este es un tokenizador «%1», no uno de pares de bytes</translation>
    </message>
    <message>
        <source>words are cut by another pattern than Qwen2&apos;s</source>
        <translation>las palabras se cortan con un patrón distinto al de Qwen2</translation>
    </message>
    <message>
        <source>a merge is not of two tokens</source>
        <translation>una fusión no es de dos tokens</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>no se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>there is no tokenizer.json, nor vocab.json with merges.txt</source>
        <translation>no hay tokenizer.json, ni vocab.json con merges.txt</translation>
    </message>
    <message>
        <source>Fetch the model again, or name another folder</source>
        <translation>Descarga de nuevo el modelo o indica otra carpeta</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>This computer has no voice, so nothing is spoken. The package qt6-speech-flite-plugin brings an English one, speech-dispatcher-espeak-ng with qt6-speech-speechd-plugin many languages.</source>
        <translation>Este equipo no tiene voz, así que no se dice nada. El paquete qt6-speech-flite-plugin trae una en inglés; speech-dispatcher-espeak-ng con qt6-speech-speechd-plugin, muchos idiomas.</translation>
    </message>
    <message>
        <source>The system&apos;s voice (%1) does not answer, so not everything is spoken.</source>
        <translation>La voz del sistema (%1) no responde, así que no se dice todo.</translation>
    </message>
    <message>
        <source>The system&apos;s voice does not speak %1. The package speech-dispatcher-espeak-ng brings more languages.</source>
        <translation>La voz del sistema no habla %1. El paquete speech-dispatcher-espeak-ng trae más idiomas.</translation>
    </message>
    <message>
        <source>There is no voice “%1”. Voices of this system: %2.</source>
        <translation>No hay ninguna voz «%1». Voces de este sistema: %2.</translation>
    </message>
    <message>
        <source>The system&apos;s voice (%1) fails, so not everything is spoken. %2</source>
        <translation>La voz del sistema (%1) falla, así que no se dice todo. %2</translation>
    </message>
</context>
<context>
    <name>WeekPlots</name>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Seconds a repetition</source>
        <translation>Segundos por repetición</translation>
    </message>
    <message>
        <source>Utterances a minute</source>
        <translation>Mensajes por minuto</translation>
    </message>
    <message>
        <source>Accepted, %</source>
        <translation>Aceptados, %</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file cannot be written (%1)</source>
        <translation>No se puede escribir el archivo (%1)</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write</source>
        <translation>Elige una carpeta en la que puedas escribir</translation>
    </message>
</context>
<context>
    <name>spotter::ActionFinder</name>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>spotter::Banner</name>
    <message>
        <source>Message</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>spotter::BlobDownload</name>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>no se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Make room, or let HF_HUB_CACHE name a folder that you may write to</source>
        <translation>Libera espacio o haz que HF_HUB_CACHE indique una carpeta en la que puedas escribir</translation>
    </message>
    <message>
        <source>the hub sends more than the file&apos;s %1 bytes</source>
        <translation>el hub envía más que los %1 bytes del archivo</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address</source>
        <translation>Comprueba la dirección del hub</translation>
    </message>
    <message>
        <source>Make room; what has arrived is kept</source>
        <translation>Libera espacio; lo que ha llegado se conserva</translation>
    </message>
    <message>
        <source>the connection ended %1 bytes early</source>
        <translation>la conexión terminó %1 bytes antes de tiempo</translation>
    </message>
    <message>
        <source>Try again; what has arrived is kept</source>
        <translation>Inténtalo de nuevo; lo que ha llegado se conserva</translation>
    </message>
    <message>
        <source>the file arrived broken twice</source>
        <translation>el archivo llegó dañado dos veces</translation>
    </message>
    <message>
        <source>Something on the way changes files: try another network</source>
        <translation>Algo altera los archivos por el camino: prueba otra red</translation>
    </message>
    <message>
        <source>the file cannot be put in its place: %1</source>
        <translation>no se puede poner el archivo en su sitio: %1</translation>
    </message>
</context>
<context>
    <name>spotter::BudgetPanel</name>
    <message>
        <source>speaking</source>
        <translation>hablando</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>Reparto del tiempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the time budget</source>
        <translation>Copiar el reparto del tiempo</translation>
    </message>
    <message>
        <source>Copy the table, to be pasted into a spreadsheet</source>
        <translation>Copiar la tabla para pegarla en una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>spotter::CameraThumbnails</name>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>%1 is there but gives no picture. Another program may be using it.</source>
        <translation>%1 está, pero no da imagen. Puede que otro programa la esté usando.</translation>
    </message>
</context>
<context>
    <name>spotter::ClipPreview</name>
    <message>
        <source>Place in the clip</source>
        <translation>Lugar en el clip</translation>
    </message>
    <message>
        <source>Pause the preview</source>
        <translation>Pausar la vista previa</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Reproducir la vista previa</translation>
    </message>
</context>
<context>
    <name>spotter::CoachEvents</name>
    <message>
        <source>End “%1”</source>
        <translation>Terminar «%1»</translation>
    </message>
    <message>
        <source>Begin “%1”</source>
        <translation>Empezar «%1»</translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>Marcar «%1»</translation>
    </message>
    <message>
        <source>Change the Words…</source>
        <translation>Cambiar las palabras…</translation>
    </message>
</context>
<context>
    <name>spotter::CoachPage</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Follow the session</source>
        <translation>Seguir la sesión</translation>
    </message>
    <message>
        <source>From %1 to %2 nothing was seen: %3.</source>
        <translation>De %1 a %2 no se vio nada: %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>Marcado %1</translation>
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
        <translation>Colócate. Espacio o Esc cancela.</translation>
    </message>
</context>
<context>
    <name>spotter::DifferenceModel</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>spotter::EventsPanel</name>
    <message>
        <source>Own events</source>
        <translation>Eventos propios</translation>
    </message>
    <message>
        <source>Words for own events</source>
        <translation>Palabras para eventos propios</translation>
    </message>
    <message>
        <source>Own events of this session</source>
        <translation>Eventos propios de esta sesión</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark the chosen event where the film is</source>
        <translation>Marcar el evento elegido donde está el vídeo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>A new word for what you see</source>
        <translation>Una palabra nueva para lo que ves</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the word; events that are marked stay</source>
        <translation>Eliminar la palabra; los eventos ya marcados se quedan</translation>
    </message>
    <message>
        <source>Remove the chosen events (Delete)</source>
        <translation>Eliminar los eventos elegidos (Supr)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Evento %1</translation>
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
        <translation>Toda la sesión menos el vídeo (JSON)</translation>
    </message>
    <message>
        <source>Table of events and verdicts (CSV)</source>
        <translation>Tabla de eventos y veredictos (CSV)</translation>
    </message>
    <message>
        <source>Captions of the session (SRT)</source>
        <translation>Subtítulos de la sesión (SRT)</translation>
    </message>
    <message>
        <source>Captions of the session (WebVTT)</source>
        <translation>Subtítulos de la sesión (WebVTT)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar «%1»</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>Como orden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of a clip</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Report on one page (PDF)</source>
        <translation>Informe de una página (PDF)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>beside the clip (SRT)</source>
        <translation>aparte del clip (SRT)</translation>
    </message>
    <message>
        <source>beside the clip (WebVTT)</source>
        <translation>aparte del clip (WebVTT)</translation>
    </message>
    <message>
        <source>in the clip, to show or hide</source>
        <translation>en el clip, opcionales</translation>
    </message>
    <message>
        <source>burnt into the picture</source>
        <translation>fijos en la imagen</translation>
    </message>
    <message>
        <source>Seconds before</source>
        <translation>Segundos antes</translation>
    </message>
    <message>
        <source>Seconds after</source>
        <translation>Segundos después</translation>
    </message>
    <message>
        <source>Show the count and the decisions over the picture</source>
        <translation>Mostrar cuenta y decisiones sobre la imagen</translation>
    </message>
    <message>
        <source>Cancel This Export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Clear What Is Done</source>
        <translation>Quitar lo terminado</translation>
    </message>
    <message>
        <source>from In to Out</source>
        <translation>de Inicio a Fin</translation>
    </message>
    <message>
        <source>In the name of a clip, {session}, {title}, {number}, {time} and {what} are filled in.</source>
        <translation>En el nombre de un clip se sustituyen {session}, {title}, {number}, {time} y {what}.</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Qué parte</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 in all</source>
        <translation>
            <numerusform>%n clip, %1</numerusform>
            <numerusform>%n clips, %1 en total</numerusform>
        </translation>
    </message>
    <message>
        <source> s before</source>
        <translation> s antes</translation>
    </message>
    <message>
        <source> s after</source>
        <translation> s después</translation>
    </message>
    <message>
        <source>Blur faces</source>
        <translation>Difuminar las caras</translation>
    </message>
    <message>
        <source>Faces are looked for in the whole clip, which takes longer than it plays. Not every one is found.</source>
        <translation>Se buscan caras en todo el clip, lo que tarda más que reproducirlo. No se encuentran todas.</translation>
    </message>
    <message>
        <source>Labels to train on (JSON lines)</source>
        <translation>Etiquetas para entrenar (líneas JSON)</translation>
    </message>
    <message>
        <source>Folder in the layout of QEVD</source>
        <translation>Carpeta con la estructura de QEVD</translation>
    </message>
</context>
<context>
    <name>spotter::ExportQueue</name>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) left</source>
        <translation>
            <numerusform>%1, queda %n segundo</numerusform>
            <numerusform>%1, quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>written: %1</source>
        <translation>escrito: %1</translation>
    </message>
    <message>
        <source>broken off; nothing was written</source>
        <translation>interrumpido; no se escribió nada</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, what becomes of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n archivo en %1</numerusform>
            <numerusform>%n archivos en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::FilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>Qué sesiones se muestran</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Not yet reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>With rejected lines</source>
        <translation>Con líneas rechazadas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Whose sessions are shown</source>
        <translation>De quién son las sesiones que se muestran</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Sessions of which exercise are shown</source>
        <translation>De qué ejercicio son las sesiones que se muestran</translation>
    </message>
    <message>
        <source>Sessions of when are shown</source>
        <translation>De cuándo son las sesiones que se muestran</translation>
    </message>
</context>
<context>
    <name>spotter::FilterRow</name>
    <message>
        <source>Show feedback</source>
        <translation>Mostrar comentarios</translation>
    </message>
    <message>
        <source>Show praise</source>
        <translation>Mostrar elogios</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Mostrar notas</translation>
    </message>
    <message>
        <source>Show by review</source>
        <translation>Mostrar según revisión</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>todas las líneas</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisadas</translation>
    </message>
    <message>
        <source>Show lines that the coach was at least so sure of</source>
        <translation>Mostrar líneas con al menos esta seguridad del entrenador</translation>
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
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Líneas mostradas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) shown</source>
        <translation>
            <numerusform>%1 de %n línea mostrada</numerusform>
            <numerusform>%1 de %n líneas mostradas</numerusform>
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
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Líneas encontradas</translation>
    </message>
    <message>
        <source>Previous line found</source>
        <translation>Línea encontrada anterior</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Next line found</source>
        <translation>Línea encontrada siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Put other words in their place</source>
        <translation>Poner otras palabras en su lugar</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>Replace in this line, and go on to the next (Enter)</source>
        <translation>Sustituir en esta línea y pasar a la siguiente (Intro)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Replace in all lines</source>
        <translation>Sustituir en todas las líneas</translation>
    </message>
    <message>
        <source>Replace in all lines that are shown</source>
        <translation>Sustituir en todas las líneas que se muestran</translation>
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
        <translation>Fotogramas de la decisión</translation>
    </message>
    <message>
        <source>Close the frames</source>
        <translation>Cerrar los fotogramas</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>%1 at %2, %3 sure: %4</source>
        <translation>%1 en %2, seguridad %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1. The coach saw %n frame(s):</source>
        <translation>
            <numerusform>%1. El entrenador vio %n fotograma:</numerusform>
            <numerusform>%1. El entrenador vio %n fotogramas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Movement in this frame</source>
        <translation>Movimiento en este fotograma</translation>
    </message>
    <message numerus="yes">
        <source>%1. The model saw %n frame(s) and chose those ticked:</source>
        <translation>
            <numerusform>%1. El modelo vio %n fotograma y eligió los marcados:</numerusform>
            <numerusform>%1. El modelo vio %n fotogramas y eligió los marcados:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. The coach saw %n frame(s); no scores were kept then:</source>
        <translation>
            <numerusform>%1. El entrenador vio %n fotograma; entonces no se guardaban puntuaciones:</numerusform>
            <numerusform>%1. El entrenador vio %n fotogramas; entonces no se guardaban puntuaciones:</numerusform>
        </translation>
    </message>
    <message>
        <source>Its share of the model&apos;s attention</source>
        <translation>Su parte de la atención del modelo</translation>
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
        <translation>%1, elegido</translation>
    </message>
</context>
<context>
    <name>spotter::HelpWindow</name>
    <message>
        <source>Spotter Help</source>
        <translation>Ayuda de Spotter</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copiar para un informe de error</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Spotter</source>
        <translation>Acerca de Spotter</translation>
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
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>spotter::HubGet</name>
    <message>
        <source>the hub cannot be reached: %1</source>
        <translation>no se puede acceder al hub: %1</translation>
    </message>
    <message>
        <source>Check the network and the hub&apos;s address</source>
        <translation>Comprueba la red y la dirección del hub</translation>
    </message>
    <message>
        <source>the connection broke off: %1</source>
        <translation>se cortó la conexión: %1</translation>
    </message>
    <message>
        <source>Check the network and try again; what has arrived is kept</source>
        <translation>Comprueba la red e inténtalo de nuevo; lo que ha llegado se conserva</translation>
    </message>
    <message>
        <source>the hub redirects to where Spotter does not follow: %1</source>
        <translation>el hub redirige a donde Spotter no sigue: %1</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address</source>
        <translation>Comprueba la dirección del hub</translation>
    </message>
    <message>
        <source>the hub refuses access (%1)</source>
        <translation>el hub deniega el acceso (%1)</translation>
    </message>
    <message>
        <source>Put your account&apos;s token into HF_TOKEN</source>
        <translation>Pon el token de tu cuenta en HF_TOKEN</translation>
    </message>
    <message>
        <source>Check that the token in HF_TOKEN is right and that its account may read this model</source>
        <translation>Comprueba que el token de HF_TOKEN sea correcto y que su cuenta pueda leer este modelo</translation>
    </message>
    <message>
        <source>the hub has no such model or file</source>
        <translation>el hub no tiene ese modelo o archivo</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Comprueba el nombre</translation>
    </message>
    <message>
        <source>the hub is busy (%1)</source>
        <translation>el hub está ocupado (%1)</translation>
    </message>
    <message>
        <source>Try again later; what has arrived is kept</source>
        <translation>Inténtalo más tarde; lo que ha llegado se conserva</translation>
    </message>
    <message>
        <source>the file on the hub is shorter than what has arrived</source>
        <translation>el archivo del hub es más corto que lo que ha llegado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Inténtalo de nuevo</translation>
    </message>
    <message>
        <source>the hub answers with an error (%1)</source>
        <translation>el hub responde con un error (%1)</translation>
    </message>
</context>
<context>
    <name>spotter::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>Lo que no se pudo hacer</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este aviso</translation>
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
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Reescribir</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Eliminar la nota</translation>
    </message>
</context>
<context>
    <name>spotter::MainWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Fuente</translation>
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
        <translation>Sacar de la ventana o volver a colocar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, not loaded yet</source>
        <translation>%1, aún sin cargar</translation>
    </message>
    <message>
        <source>It is loaded when the session starts.</source>
        <translation>Se carga al empezar la sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) failed. The export window says why.</source>
        <translation>
            <numerusform>Ha fallado %n exportación. La ventana de exportación dice por qué.</numerusform>
            <numerusform>Han fallado %n exportaciones. La ventana de exportación dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) done.</source>
        <translation>
            <numerusform>%n exportación terminada.</numerusform>
            <numerusform>%n exportaciones terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Diferido</translation>
    </message>
    <message numerus="yes">
        <source>The library was damaged and has been mended: %n session(s) could be read. The damaged file is %1.</source>
        <translation>
            <numerusform>La biblioteca estaba dañada y se ha reparado: se pudo leer %n sesión. El archivo dañado es %1.</numerusform>
            <numerusform>La biblioteca estaba dañada y se ha reparado: se pudieron leer %n sesiones. El archivo dañado es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n clip(s): nothing is blurred there.</source>
        <translation>
            <numerusform>No se encontró ninguna cara en %n clip: ahí nada está difuminado.</numerusform>
            <numerusform>No se encontró ninguna cara en %n clips: ahí nada está difuminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Own Events</source>
        <translation>Even&amp;tos propios</translation>
    </message>
    <message>
        <source>The processor encodes the film. %1</source>
        <translation>El procesador codifica la película. %1</translation>
    </message>
</context>
<context>
    <name>spotter::ModelFetch</name>
    <message>
        <source>“%1” is no name of a model</source>
        <translation>«%1» no es el nombre de un modelo</translation>
    </message>
    <message>
        <source>It looks like ORGANISATION/NAME</source>
        <translation>Tiene la forma ORGANIZACIÓN/NOMBRE</translation>
    </message>
    <message>
        <source>“%1” is no address of a hub</source>
        <translation>«%1» no es la dirección de un hub</translation>
    </message>
    <message>
        <source>It looks like https://HOST</source>
        <translation>Tiene la forma https://HOST</translation>
    </message>
    <message>
        <source>the cache cannot be made</source>
        <translation>no se puede crear la caché</translation>
    </message>
    <message>
        <source>Let HF_HUB_CACHE name a folder that you may write to</source>
        <translation>Haz que HF_HUB_CACHE indique una carpeta en la que puedas escribir</translation>
    </message>
    <message>
        <source>another fetch of this model is running</source>
        <translation>otra descarga de este modelo está en curso</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>Espera a que termine</translation>
    </message>
    <message>
        <source>%1 MB are still to come, and the disk has %2 MB left</source>
        <translation>faltan %1 MB por llegar, y en el disco quedan %2 MB</translation>
    </message>
    <message>
        <source>Make room, or let HF_HUB_CACHE name a folder on another disk</source>
        <translation>Libera espacio o haz que HF_HUB_CACHE indique una carpeta en otro disco</translation>
    </message>
    <message>
        <source>the file cannot be put in its place</source>
        <translation>no se puede poner el archivo en su sitio</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>no se puede escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>spotter::OwnEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>spotter::Pages</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>spotter::PresetsPage</name>
    <message>
        <source>Replace the preset “%1”</source>
        <translation>Reemplazar el preajuste «%1»</translation>
    </message>
    <message>
        <source>Save the preset “%1”</source>
        <translation>Guardar el preajuste «%1»</translation>
    </message>
    <message>
        <source>Take up the preset “%1”</source>
        <translation>Usar el preajuste «%1»</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>«%1» está en uso.</translation>
    </message>
    <message>
        <source>Delete the preset “%1”</source>
        <translation>Borrar el preajuste «%1»</translation>
    </message>
    <message>
        <source>there is a preset “%1” already</source>
        <translation>ya hay un preajuste «%1»</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elige otro nombre</translation>
    </message>
    <message>
        <source>Rename the preset “%1” to “%2”</source>
        <translation>Renombrar el preajuste «%1» como «%2»</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>No presets yet. Give what is in use a name to keep it: then it can be taken up again, and compared with others.</source>
        <translation>Aún no hay preajustes. Da un nombre a lo que está en uso para conservarlo: así podrás usarlo de nuevo y compararlo con otros.</translation>
    </message>
    <message>
        <source>They do not differ.</source>
        <translation>No difieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>Difiere %n ajuste.</numerusform>
            <numerusform>Difieren %n ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Keep what is in use as</source>
        <translation>Conservar lo que está en uso como</translation>
    </message>
    <message>
        <source>Name of a new preset</source>
        <translation>Nombre de un preajuste nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>All settings but source, display and log become those of the preset; one step to undo</source>
        <translation>Todos los ajustes, salvo fuente, pantalla y registro, pasan a ser los del preajuste; se deshace en un paso</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>spotter::Replay</name>
    <message>
        <source>Repetition %1</source>
        <translation>Repetición %1</translation>
    </message>
    <message>
        <source>Show the picture late</source>
        <translation>Mostrar la imagen con retraso</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) late</source>
        <translation>
            <numerusform>%n segundo de retraso</numerusform>
            <numerusform>%n segundos de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep of the picture in memory</source>
        <translation>Imagen guardada en memoria</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), about %1 MB</source>
        <translation>
            <numerusform>%n minuto, unos %1 MB</numerusform>
            <numerusform>%n minutos, unos %1 MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture is %n second(s) late; the coach watches live.</source>
        <translation>
            <numerusform>La imagen va con %n segundo de retraso; el entrenador observa en directo.</numerusform>
            <numerusform>La imagen va con %n segundos de retraso; el entrenador observa en directo.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the last minute of the picture is kept in memory, to be shown again.</source>
        <translation>Desde ahora se guarda en memoria el último minuto de la imagen, para volver a verlo.</translation>
    </message>
    <message>
        <source>There is nothing to show again yet.</source>
        <translation>Aún no hay nada que volver a ver.</translation>
    </message>
    <message>
        <source>%1, at half speed. The same key goes back.</source>
        <comment>what is shown again</comment>
        <translation>%1, a media velocidad. La misma tecla vuelve atrás.</translation>
    </message>
    <message>
        <source>Nothing of the picture is kept in memory. Choose how much in the menu Session, Replay.</source>
        <translation>No se guarda nada de la imagen en memoria. Elige cuánto en el menú Sesión, Diferido.</translation>
    </message>
    <message>
        <source>The last %1 of the picture, %2 MB: %3</source>
        <translation>Los últimos %1 de la imagen, %2 MB: %3</translation>
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
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Inicio %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Out %1</source>
        <translation>Fin %1</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Quitar inicio y fin</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>All reviewed</source>
        <translation>Todo revisado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed. J, K and L play backwards, pause and play; again faster</source>
        <translation>Velocidad. J, K y L: hacia atrás, pausa, reproducir; otra vez, más rápido</translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation>Lugar en la sesión</translation>
    </message>
</context>
<context>
    <name>spotter::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Choose a session on the page Sessions to go through it here.</source>
        <translation>Elige una sesión en la página Sesiones para revisarla aquí.</translation>
    </message>
    <message>
        <source>This session has no film.</source>
        <translation>Esta sesión no tiene vídeo.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>spotter::ReviewSide</name>
    <message>
        <source>What stands beside the film</source>
        <translation>Qué se muestra junto al vídeo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Own events</source>
        <translation>Eventos propios</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>Reparto del tiempo</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Otra pasada</translation>
    </message>
</context>
<context>
    <name>spotter::RunDifferences</name>
    <message>
        <source>“%1”, then “%2”</source>
        <translation>«%1», luego «%2»</translation>
    </message>
</context>
<context>
    <name>spotter::RunSettings</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Entrenador</translation>
    </message>
    <message>
        <source>Settings that the run begins with</source>
        <translation>Ajustes con los que empieza la pasada</translation>
    </message>
    <message>
        <source>Who coaches in the run</source>
        <translation>Quién entrena en la pasada</translation>
    </message>
    <message>
        <source>as these settings say</source>
        <translation>según los ajustes</translation>
    </message>
    <message>
        <source>motion coach</source>
        <translation>entrenador de movimiento</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>otro modelo</translation>
    </message>
    <message>
        <source>Folder of a model</source>
        <translation>Carpeta de un modelo</translation>
    </message>
    <message>
        <source>The name of one in the cache will do too</source>
        <translation>También vale el nombre de uno que esté en la caché</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Elige la carpeta de un modelo</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Take back what was changed for the run</source>
        <translation>Deshacer lo cambiado para la pasada</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Otra pasada</translation>
    </message>
    <message>
        <source>in force now</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como se grabó</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>preajuste %1</translation>
    </message>
    <message>
        <source>a value for the run cannot be used as written</source>
        <translation>un valor de la pasada no se puede usar así</translation>
    </message>
    <message>
        <source>Mend it, or take it back</source>
        <translation>Corrígelo o deshazlo</translation>
    </message>
    <message>
        <source>settings in force</source>
        <translation>ajustes en vigor</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be used as written</source>
        <translation>
            <numerusform>%n valor no se puede usar tal como está escrito</numerusform>
            <numerusform>%n valores no se pueden usar tal como están escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>The same settings as the session was recorded with.</source>
        <translation>Los mismos ajustes con los que se grabó.</translation>
    </message>
    <message>
        <source>Other than when it was recorded:</source>
        <translation>Distinto de cuando se grabó:</translation>
    </message>
</context>
<context>
    <name>spotter::RunsPanel</name>
    <message>
        <source>Other runs</source>
        <translation>Otras pasadas</translation>
    </message>
    <message>
        <source>Run shown below the first one</source>
        <translation>Pasada que se muestra debajo de la primera</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Otra pasada</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la pasada</translation>
    </message>
    <message>
        <source>Stop this run</source>
        <translation>Detener esta pasada</translation>
    </message>
    <message>
        <source>Timeline of the other run</source>
        <translation>Línea de tiempo de la otra pasada</translation>
    </message>
    <message>
        <source>What the two runs say differently</source>
        <translation>Lo que las dos pasadas dicen distinto</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <comment>number, when</comment>
        <translation>Pasada %1, %2</translation>
    </message>
    <message>
        <source>Repetitions: %1 → %2</source>
        <translation>Repeticiones: %1 → %2</translation>
    </message>
    <message>
        <source>Accept, reject or rewrite lines to see which run is nearer to you.</source>
        <translation>Acepta, rechaza o reescribe líneas para ver qué pasada se parece más a ti.</translation>
    </message>
    <message>
        <source>Against the first run: F %1, kappa %2</source>
        <translation>Frente a la primera pasada: F %1, kappa %2</translation>
    </message>
    <message>
        <source>Against you: F %1 → %2, kappa %3 → %4</source>
        <translation>Frente a ti: F %1 → %2, kappa %3 → %4</translation>
    </message>
    <message>
        <source>Settings of the next run: %1</source>
        <translation>Ajustes de la próxima pasada: %1</translation>
    </message>
    <message>
        <source>Press to choose others</source>
        <translation>Pulsa para elegir otros</translation>
    </message>
    <message>
        <source>Coach this film again (%1), and compare</source>
        <translation>Volver a entrenar con este vídeo (%1) y comparar</translation>
    </message>
</context>
<context>
    <name>spotter::SessionControl</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>spotter::SessionExchange</name>
    <message>
        <source>&amp;All of it (JSON)…</source>
        <translation>&amp;Todo (JSON)…</translation>
    </message>
    <message>
        <source>&amp;Table of events (CSV)…</source>
        <translation>Tabla de e&amp;ventos (CSV)…</translation>
    </message>
    <message>
        <source>Data set in the layout of &amp;QEVD…</source>
        <translation>Conjunto de datos como &amp;QEVD…</translation>
    </message>
    <message>
        <source>&amp;Labels to train on (JSON lines)…</source>
        <translation>&amp;Etiquetas para entrenar (líneas JSON)…</translation>
    </message>
    <message>
        <source>&amp;Report on one page (PDF)…</source>
        <translation>&amp;Informe de una página (PDF)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Importar sesiones</translation>
    </message>
    <message>
        <source>Bring sessions in that Spotter has exported, or films of QEVD (Ctrl+I). Files and folders can be dropped on the list too.</source>
        <translation>Traer sesiones exportadas por Spotter o vídeos de QEVD (Ctrl+I). También se pueden soltar archivos y carpetas sobre la lista.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the chosen sessions</source>
        <translation>Exportar las sesiones elegidas</translation>
    </message>
    <message>
        <source>Write the chosen sessions into a folder (Ctrl+E)</source>
        <translation>Escribir las sesiones elegidas en una carpeta (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Archivos…</translation>
    </message>
    <message>
        <source>F&amp;older, such as a data set…</source>
        <translation>&amp;Carpeta, como un conjunto de datos…</translation>
    </message>
    <message>
        <source>Sessions and their films (*.json *.csv *.mp4 *.mkv *.mov *.webm *.avi *.m4v)</source>
        <translation>Sesiones y sus vídeos (*.json *.csv *.mp4 *.mkv *.mov *.webm *.avi *.m4v)</translation>
    </message>
    <message>
        <source>Sessions are brought in …</source>
        <translation>Importando sesiones…</translation>
    </message>
    <message>
        <source>Sessions are brought in, %1</source>
        <translation>Importando sesiones, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought in.</source>
        <translation>
            <numerusform>%n sesión importada.</numerusform>
            <numerusform>%n sesiones importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be used:</source>
        <translation>
            <numerusform>%n cosa no se pudo usar:</numerusform>
            <numerusform>%n cosas no se pudieron usar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
</context>
<context>
    <name>spotter::SessionFields</name>
    <message>
        <source>Person:</source>
        <translation>Persona:</translation>
    </message>
    <message>
        <source>Exercise:</source>
        <translation>Ejercicio:</translation>
    </message>
    <message>
        <source>Who exercised</source>
        <translation>Quién hizo ejercicio</translation>
    </message>
    <message>
        <source>Who exercised in the chosen sessions</source>
        <translation>Quién hizo ejercicio en las sesiones elegidas</translation>
    </message>
    <message>
        <source>What was exercised</source>
        <translation>Qué ejercicio se hizo</translation>
    </message>
    <message>
        <source>What was exercised in the chosen sessions</source>
        <translation>Qué ejercicio se hizo en las sesiones elegidas</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
</context>
<context>
    <name>spotter::SessionKeeping</name>
    <message>
        <source>The recording has stopped, the coach goes on. %1</source>
        <translation>La grabación se ha detenido; el entrenador sigue. %1</translation>
    </message>
    <message>
        <source>What happens is not saved at the moment. %1</source>
        <translation>Lo que ocurre no se está guardando en este momento. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that had not been ended were repaired. They are on the page Sessions.</source>
        <translation>
            <numerusform>Se reparó %n sesión que no se había terminado. Está en la página Sesiones.</numerusform>
            <numerusform>Se repararon %n sesiones que no se habían terminado. Están en la página Sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is not kept. %1</source>
        <translation>Esta sesión no se conserva. %1</translation>
    </message>
    <message>
        <source>The disk is full: the recording has stopped, the coach goes on. Make room, and what is said is still kept.</source>
        <translation>El disco está lleno: la grabación se ha detenido; el entrenador sigue. Libera espacio y lo que se diga se seguirá conservando.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: there is room for %n more minute(s) of recording.</source>
        <translation>
            <numerusform>El disco está casi lleno: queda espacio para %n minuto más de grabación.</numerusform>
            <numerusform>El disco está casi lleno: queda espacio para %n minutos más de grabación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had waited for the library&apos;s server are in the library now.</source>
        <translation>
            <numerusform>%n cambio que esperaba al servidor de la biblioteca ya está en ella.</numerusform>
            <numerusform>%n cambios que esperaban al servidor de la biblioteca ya están en ella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spotter::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>spotter::SessionsModel</name>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion coach</source>
        <translation>Entrenador de movimiento</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>en grabación</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>no se dijo nada</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 de %2 revisadas</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>ended suddenly, repaired</source>
        <translation>terminó de repente, reparada</translation>
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
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Buscar en las sesiones</translation>
    </message>
    <message>
        <source>Search by title, date, source, coach, person or exercise</source>
        <translation>Buscar por título, fecha, fuente, entrenador, persona o ejercicio</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review (Enter)</source>
        <translation>Revisar (Intro)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Give the session a title (F2)</source>
        <translation>Dar un título a la sesión (F2)</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take it out of the trash (Delete)</source>
        <translation>Sacarla de la papelera (Supr)</translation>
    </message>
    <message>
        <source>Put it into the trash (Delete)</source>
        <translation>Ponerla en la papelera (Supr)</translation>
    </message>
    <message>
        <source>Every session that you coach is kept here, with its film, what was said, and what you make of it. Press Start on the page Coach.</source>
        <translation>Aquí se conserva cada sesión que entrenes, con su vídeo, lo que se dijo y lo que opinas de ello. Pulsa Iniciar en la página Entrenar.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>No session is like that. Search for other words, or show all sessions.</source>
        <translation>Ninguna sesión es así. Busca otras palabras o muestra todas las sesiones.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figures week by week</source>
        <translation>Cifras semana a semana</translation>
    </message>
    <message>
        <source>Show how the listed sessions go from week to week</source>
        <translation>Mostrar cómo van las sesiones de la lista de semana en semana</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>Ejercicio: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>spotter::SettingEditor</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, deslizador</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Elegir un archivo para %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>En el archivo: %1</translation>
    </message>
    <message>
        <source>Show all there are</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>spotter::SettingRow</name>
    <message>
        <source>Changed in the file: now %1. What stands here was kept.</source>
        <translation>Cambiado en el archivo: ahora %1. Se conservó lo que está aquí.</translation>
    </message>
    <message>
        <source>Changed in the file: now %1. What was set here stays in use.</source>
        <translation>Cambiado en el archivo: ahora %1. Sigue en uso lo que se definió aquí.</translation>
    </message>
    <message>
        <source>Changed in the file: now %1.</source>
        <translation>Cambiado en el archivo: ahora %1.</translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation>en uso %1</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>en el archivo %1</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>predeterminado %1</translation>
    </message>
    <message>
        <source>what stands above is not used yet</source>
        <translation>lo de arriba todavía no se usa</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Back to the file&apos;s value: %1</source>
        <translation>Volver al valor del archivo: %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
    <message>
        <source>%1; by default %2.</source>
        <translation>%1; predeterminado %2.</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>at next start</source>
        <translation>en el próximo inicio</translation>
    </message>
    <message>
        <source>for the run %1</source>
        <translation>para la pasada %1</translation>
    </message>
    <message>
        <source>chosen %1</source>
        <translation>elegido %1</translation>
    </message>
    <message>
        <source>Back to the chosen value: %1</source>
        <translation>Volver al valor elegido: %1</translation>
    </message>
</context>
<context>
    <name>spotter::SettingsDraft</name>
    <message>
        <source>All settings as in the file</source>
        <translation>Todos los ajustes como en el archivo</translation>
    </message>
    <message>
        <source>All settings as by default</source>
        <translation>Todos los ajustes predeterminados</translation>
    </message>
    <message>
        <source>What was changed here does not go with the file any more; the file&apos;s values are in use (%1)</source>
        <translation>Lo que se cambió aquí ya no concuerda con el archivo; se usan los valores del archivo (%1)</translation>
    </message>
    <message>
        <source>Nothing changed for the run</source>
        <translation>Nada cambiado para la pasada</translation>
    </message>
    <message>
        <source>What was changed here does not go with the chosen settings; theirs are taken (%1)</source>
        <translation>Lo cambiado aquí no encaja con los ajustes elegidos; se toman los de estos (%1)</translation>
    </message>
</context>
<context>
    <name>spotter::SettingsList</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No setting has “%1” in its name, key or help.</source>
        <translation>Ningún ajuste tiene «%1» en su nombre, clave o ayuda.</translation>
    </message>
</context>
<context>
    <name>spotter::SettingsPanel</name>
    <message>
        <source>The file was edited, but cannot be used; the settings stay as they are. %1</source>
        <translation>El archivo se editó, pero no se puede usar; los ajustes quedan como están. %1</translation>
    </message>
    <message>
        <source>The file was edited, but cannot be used; the settings stay as they are. See “%1” below.</source>
        <translation>El archivo se editó, pero no se puede usar; los ajustes quedan como están. Mira «%1» abajo.</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Como en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in use, not yet in %1</source>
        <translation>
            <numerusform>%n cambio en uso, aún no en %1</numerusform>
            <numerusform>%n cambios en uso, aún no en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be used as written</source>
        <translation>
            <numerusform>%n valor no se puede usar tal como está escrito</numerusform>
            <numerusform>%n valores no se pueden usar tal como están escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Keep, take up and compare settings under a name</source>
        <translation>Conservar, usar y comparar ajustes con un nombre</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Revertir todo</translation>
    </message>
    <message>
        <source>Revert all to the file</source>
        <translation>Revertir todo al archivo</translation>
    </message>
    <message>
        <source>Revert all to the defaults</source>
        <translation>Revertir todo a lo predeterminado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>spotter::SettingsSection</name>
    <message numerus="yes">
        <source>%1 – %n changed</source>
        <translation>
            <numerusform>%1 – %n cambiado</numerusform>
            <numerusform>%1 – %n cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Folds and unfolds the section</source>
        <translation>Pliega y despliega la sección</translation>
    </message>
</context>
<context>
    <name>spotter::SourceBoard</name>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Archivos de vídeo</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it appears here by itself. If one is plugged in, try another socket or cable, and see that it is switched on.</source>
        <translation>No se encontró ninguna cámara. Conecta una: aparecerá aquí sola. Si ya hay una conectada, prueba otro puerto o cable y comprueba que esté encendida.</translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation>Sesión de ejemplo</translation>
    </message>
    <message>
        <source>Open video file…</source>
        <translation>Abrir archivo de vídeo…</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no está)</translation>
    </message>
    <message>
        <source>Take %1 out of the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
</context>
<context>
    <name>spotter::SourceCard</name>
    <message>
        <source>In use. %1</source>
        <translation>En uso. %1</translation>
    </message>
</context>
<context>
    <name>spotter::SourceChooser</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Camera or video file</source>
        <translation>Cámara o archivo de vídeo</translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation>Sesión de ejemplo</translation>
    </message>
    <message>
        <source>Open video file…</source>
        <translation>Abrir archivo de vídeo…</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elegir una fuente</translation>
    </message>
</context>
<context>
    <name>spotter::SourceKeeper</name>
    <message>
        <source>Opening …</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Open Video</source>
        <translation>Abrir vídeo</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts);;All files (*)</source>
        <translation>Vídeos (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>%1 is gone. Plug it in again: the session goes on by itself.</source>
        <translation>%1 ya no está. Conéctala de nuevo: la sesión continúa sola.</translation>
    </message>
    <message>
        <source>%1 is there but gives no picture. Another program may be using it.</source>
        <translation>%1 está, pero no da imagen. Puede que otro programa la esté usando.</translation>
    </message>
</context>
<context>
    <name>spotter::SourcesPopup</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>spotter::StageTable</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>19 of 20 runs take no longer</source>
        <translation>19 de 20 ejecuciones no tardan más</translation>
    </message>
    <message>
        <source>Times of each stage in milliseconds</source>
        <translation>Tiempos de cada etapa en milisegundos</translation>
    </message>
    <message>
        <source>Mean
ms</source>
        <translation>Media
ms</translation>
    </message>
    <message>
        <source>Last
ms</source>
        <translation>Último
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
        <translation>%1: aún sin medidas</translation>
    </message>
    <message>
        <source>%1: now %2, mean %3, most %4 over the last two minutes</source>
        <translation>%1: ahora %2, media %3, máximo %4 en los últimos dos minutos</translation>
    </message>
</context>
<context>
    <name>spotter::StatisticsPanel</name>
    <message>
        <source>Copy as Text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>%1; %2 (%3), %4 threads</source>
        <translation>%1; %2 (%3), %4 hilos</translation>
    </message>
    <message>
        <source>%1 (%2), %3 threads; no GPU</source>
        <translation>%1 (%2), %3 hilos; sin GPU</translation>
    </message>
    <message>
        <source>Frames: %1 in, %2 looked at, %3 shown, %4 dropped</source>
        <translation>Fotogramas: %1 recibidos, %2 examinados, %3 mostrados, %4 perdidos</translation>
    </message>
    <message>
        <source>Chunks: %1, tokens in memory: %2 (%3)</source>
        <translation>Fragmentos: %1, tokens en memoria: %2 (%3)</translation>
    </message>
    <message>
        <source>Repetitions: %1, utterances: %2</source>
        <translation>Repeticiones: %1, mensajes: %2</translation>
    </message>
    <message>
        <source>Frame to decision: mean %1 ms, p95 %2 ms</source>
        <translation>Del fotograma a la decisión: media %1 ms, p95 %2 ms</translation>
    </message>
    <message>
        <source>Frame to decision: measured with a camera</source>
        <translation>Del fotograma a la decisión: se mide con una cámara</translation>
    </message>
    <message>
        <source>Computes on: %1</source>
        <translation>Calcula en: %1</translation>
    </message>
    <message>
        <source>being looked up</source>
        <translation>consultando</translation>
    </message>
</context>
<context>
    <name>spotter::StatusStrip</name>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>reproduciendo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>gives no picture</source>
        <translation>no da imagen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Shown frames a second</source>
        <translation>Fotogramas mostrados por segundo</translation>
    </message>
    <message>
        <source>Time from a frame to the decision about it: 19 of 20 are faster</source>
        <translation>Tiempo desde un fotograma hasta la decisión sobre él: 19 de 20 son más rápidos</translation>
    </message>
    <message>
        <source>Frames the coach had no time for</source>
        <translation>Fotogramas para los que el entrenador no tuvo tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Entrenador</translation>
    </message>
    <message>
        <source>What is done with less</source>
        <translation>Limitaciones</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n frames/s</source>
        <translation>
            <numerusform>%n fotograma/s</numerusform>
            <numerusform>%n fotogramas/s</numerusform>
        </translation>
    </message>
    <message>
        <source>delay %1 ms</source>
        <translation>retardo %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n perdido</numerusform>
            <numerusform>%n perdidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion coach</source>
        <translation>Entrenador de movimiento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
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
        <translation>el último minuto</translation>
    </message>
    <message numerus="yes">
        <source>the last %n second(s)</source>
        <translation>
            <numerusform>el último segundo</numerusform>
            <numerusform>los últimos %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n corrección</numerusform>
            <numerusform>%n correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of praise</source>
        <translation>
            <numerusform>%n elogio</numerusform>
            <numerusform>%n elogios</numerusform>
        </translation>
    </message>
    <message>
        <source>With this, %1 would have had %2 and %3, as it had.</source>
        <translation>Con esto, en %1 habría habido %2 y %3, como hubo.</translation>
    </message>
    <message>
        <source>With this, %1 would have had %2 instead of %3.</source>
        <translation>Con esto, en %1 habría habido %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>With this, %1 would have had %2 instead of %3, and %4 instead of %5.</source>
        <translation>Con esto, en %1 habría habido %2 en lugar de %3, y %4 en lugar de %5.</translation>
    </message>
</context>
<context>
    <name>spotter::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Left and right walk the events, up and down the lanes, plus and minus zoom, End follows the session.</source>
        <translation>Izquierda y derecha recorren los eventos, arriba y abajo las pistas, más y menos cambian el zoom, Fin sigue la sesión.</translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptDelegate</name>
    <message>
        <source>%1  note</source>
        <translation>%1  nota</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What should have been said</source>
        <translation>Lo que se debería haber dicho</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>¿Qué has visto?</translation>
    </message>
    <message>
        <source>Enter keeps, Escape leaves</source>
        <translation>Intro guarda, Escape descarta</translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptEdits</name>
    <message>
        <source>Clear the verdict on “%1”</source>
        <translation>Quitar el veredicto de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Clear the verdict on %n lines</source>
        <translation>
            <numerusform>Quitar el veredicto de %n línea</numerusform>
            <numerusform>Quitar el veredicto de %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>Aceptar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n lines</source>
        <translation>
            <numerusform>Aceptar %n línea</numerusform>
            <numerusform>Aceptar %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>Rechazar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n lines</source>
        <translation>
            <numerusform>Rechazar %n línea</numerusform>
            <numerusform>Rechazar %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewrite “%1”</source>
        <translation>Reescribir «%1»</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>Marcar %1</translation>
    </message>
    <message>
        <source>Write the note at %1</source>
        <translation>Escribir la nota en %1</translation>
    </message>
    <message>
        <source>Remove the note at %1</source>
        <translation>Eliminar la nota en %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>Eliminar %n nota</numerusform>
            <numerusform>Eliminar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n line(s)</source>
        <translation>
            <numerusform>Sustituir «%1» por «%2» en %n línea</numerusform>
            <numerusform>Sustituir «%1» por «%2» en %n líneas</numerusform>
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
        <translation>Sobre el tramo de %1 a %2. Dicho por: %3</translation>
    </message>
    <message>
        <source>%1  mark</source>
        <translation>%1  marca</translation>
    </message>
    <message>
        <source>%1  note: %2</source>
        <translation>%1  nota: %2</translation>
    </message>
</context>
<context>
    <name>spotter::TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Choose which lines are shown</source>
        <translation>Elegir qué líneas se muestran</translation>
    </message>
    <message>
        <source>Copy the transcript</source>
        <translation>Copiar la transcripción</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>Marcado %1</translation>
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
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Newest line</source>
        <translation>Línea más reciente</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>Seguir la línea más reciente</translation>
    </message>
    <message>
        <source>What the coach says is written down here. M marks a moment for a note of yours.</source>
        <translation>Aquí se escribe lo que dice el entrenador. M marca un momento para una nota tuya.</translation>
    </message>
</context>
<context>
    <name>spotter::TransportBar</name>
    <message>
        <source>Session time</source>
        <translation>Tiempo de sesión</translation>
    </message>
</context>
<context>
    <name>spotter::VideoView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n seconds</source>
        <translation>
            <numerusform>Empieza en %n segundo</numerusform>
            <numerusform>Empieza en %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is switched off in the settings (demo.display_video).</source>
        <translation>La imagen está desactivada en los ajustes (demo.display_video).</translation>
    </message>
</context>
<context>
    <name>spotter::VocabularyModel</name>
    <message>
        <source>lasts</source>
        <translation>dura</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>The letter or digit that marks it</source>
        <translation>La letra o cifra que lo marca</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>It begins with the first press of its key, and ends with the second</source>
        <translation>Empieza al pulsar su tecla por primera vez y termina al pulsarla por segunda</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>Un evento necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a “%1” already.</source>
        <translation>Ya existe «%1».</translation>
    </message>
    <message>
        <source>A key is one letter or digit.</source>
        <translation>Una tecla es una sola letra o cifra.</translation>
    </message>
    <message>
        <source>The key %1 marks another event already.</source>
        <translation>La tecla %1 ya marca otro evento.</translation>
    </message>
    <message>
        <source>The key %1 does something else already: %2.</source>
        <translation>La tecla %1 ya hace otra cosa: %2.</translation>
    </message>
</context>
<context>
    <name>spotter::WeekPlot</name>
    <message>
        <source>%1: nothing to show</source>
        <translation>%1: nada que mostrar</translation>
    </message>
    <message>
        <source>%1: last week %2, mean %3</source>
        <translation>%1: última semana %2, media %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <translation>Semana del %1: %2</translation>
    </message>
</context>
<context>
    <name>spotter::WeekPlots</name>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
</context>
<context>
    <name>spotter::WelcomePage</name>
    <message>
        <source>Welcome to Spotter</source>
        <translation>Te damos la bienvenida a Spotter</translation>
    </message>
    <message>
        <source>Spotter watches you exercise, counts repetitions, and says what to change and what is good. Everything happens on this computer: no picture leaves it. Choose what it shall watch.</source>
        <translation>Spotter te observa mientras haces ejercicio, cuenta repeticiones y dice qué cambiar y qué está bien. Todo ocurre en este equipo: ninguna imagen sale de él. Elige qué debe observar.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elegir una fuente</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>A video file may also be dropped here. The sample session shows what Spotter does.</source>
        <translation>También puedes soltar aquí un archivo de vídeo. La sesión de ejemplo muestra lo que hace Spotter.</translation>
    </message>
</context>
</TS>
