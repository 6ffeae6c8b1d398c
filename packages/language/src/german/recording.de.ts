/** Files, pictures and faces: why a video cannot be measured, or not wholly. */
export const RECORDING_DE: Readonly<Record<string, string>> = {
  'a video file that can be read': 'eine Videodatei, die sich lesen lässt',
  'a file of {#} bytes': 'eine Datei von {0} Bytes',
  'Copy the file again from where it was recorded.':
    'Kopieren Sie die Datei noch einmal von dort, wo sie aufgenommen wurde.',
  'an MP4, MOV, WebM, MKV or MPEG-TS file': 'eine MP4-, MOV-, WebM-, MKV- oder MPEG-TS-Datei',
  'a file that is none of them, whatever its name':
    'eine Datei, die keine davon ist, wie sie auch heißt',
  'Choose a video. If another player shows it as one, convert it: {}':
    'Wählen Sie ein Video. Wenn ein anderes Programm es abspielt, wandeln Sie es um: {0}',
  'a whole file, with its table of contents': 'eine ganze Datei, mit ihrem Inhaltsverzeichnis',
  'a file cut short or damaged': 'eine abgebrochene oder beschädigte Datei',
  'Copy it again from where it was recorded, after the recording was stopped.':
    'Kopieren Sie sie noch einmal von dort, wo sie aufgenommen wurde, nachdem die Aufnahme beendet ist.',
  'a video track': 'eine Bildspur',
  'sound or text only': 'nur Ton oder Text',
  'Choose the file that holds the picture.': 'Wählen Sie die Datei, die das Bild enthält.',
  'one that is not known here': 'eines, das hier nicht bekannt ist',
  'at least one frame': 'mindestens ein Bild',
  'a video track without frames': 'eine Bildspur ohne Bilder',
  'a video track that gives none': 'eine Bildspur, die keines hergibt',
  'Record again; the camera stored nothing.':
    'Nehmen Sie noch einmal auf; die Kamera hat nichts gespeichert.',
  'Record again, or copy the file again from where it was recorded.':
    'Nehmen Sie noch einmal auf, oder kopieren Sie die Datei noch einmal von dort, wo sie aufgenommen wurde.',
  'video in H.264, HEVC, VP8, VP9 or AV1': 'Video in H.264, HEVC, VP8, VP9 oder AV1',
  'Convert it: {}': 'Wandeln Sie es um: {0}',
  'a folder, or a file that was moved or may not be read':
    'ein Ordner, oder eine Datei, die verschoben wurde oder nicht gelesen werden darf',
  'Choose the file again.': 'Wählen Sie die Datei noch einmal.',
  'something that is no file': 'etwas, das keine Datei ist',
  'Name one video file.': 'Nennen Sie eine einzelne Videodatei.',
  'no such file': 'keine solche Datei',
  'Check the path and its spelling.': 'Prüfen Sie den Pfad und seine Schreibweise.',
  'a file that may not be read': 'eine Datei, die nicht gelesen werden darf',
  'Give yourself permission to read it, or copy it where you have.':
    'Geben Sie sich das Recht, sie zu lesen, oder kopieren Sie sie dorthin, wo Sie es haben.',
  'a browser that decodes video for programs (WebCodecs)':
    'ein Browser, der Videos für Programme entschlüsselt (WebCodecs)',
  'one that does not, or a page that was not opened through https or localhost':
    'einer, der das nicht tut, oder eine Seite, die nicht über https oder localhost geöffnet wurde',
  'Use a current Chrome, Edge, Firefox or Safari, or measure with: facialis analyze':
    'Benutzen Sie ein aktuelles Chrome, Edge, Firefox oder Safari, oder messen Sie mit: facialis analyze',
  'video that this browser decodes; H.264, VP8, VP9 and AV1 are the likeliest':
    'ein Video, das dieser Browser lesen kann; am ehesten H.264, VP8, VP9 und AV1',
  'Measure it with: facialis analyze': 'Messen Sie es mit: facialis analyze',
  'the npm package @napi-rs/webcodecs, or ffmpeg on the path':
    'das npm-Paket @napi-rs/webcodecs, oder ffmpeg im Suchpfad',
  'Run npm install @napi-rs/webcodecs@1.3.1, or install ffmpeg.':
    'Führen Sie npm install @napi-rs/webcodecs@1.3.1 aus, oder installieren Sie ffmpeg.',
  'pixels in {}': 'Bildpunkte in {0}',
  'frames up to {#} s': 'Bilder bis {0} s',
  '{#} frames, the last at {#} s': '{0} Bilder, das letzte bei {1} s',
  'Copy the file again from where it was recorded; what was there has been read.':
    'Kopieren Sie die Datei noch einmal von dort, wo sie aufgenommen wurde; was da war, ist gelesen.',
  'it stopped': 'es hielt an',

  'a browser that runs WebAssembly': 'ein Browser, der WebAssembly ausführt',
  'one without it, or one that was told to forbid it':
    'einer ohne, oder einer, dem es verboten wurde',
  'Allow WebAssembly for this page, or use another browser.':
    'Erlauben Sie dieser Seite WebAssembly, oder benutzen Sie einen anderen Browser.',
  'the WebAssembly file that runs the face models':
    'die WebAssembly-Datei, die die Gesichtsmodelle ausführt',
  'something else under its name, such as a page':
    'etwas anderes unter ihrem Namen, etwa eine Seite',
  'Reload the page. If that does not help, the app was not installed whole: build it again.':
    'Laden Sie die Seite neu. Wenn das nicht hilft, ist die App nicht ganz installiert: Bauen Sie sie noch einmal.',
  'Run npm install again in the folder where Facialis is installed.':
    'Führen Sie npm install noch einmal in dem Ordner aus, in dem Facialis installiert ist.',
  'the face models as published with @mediapipe/face_mesh 0.4.1633559619':
    'die Gesichtsmodelle, wie sie mit @mediapipe/face_mesh 0.4.1633559619 veröffentlicht sind',
  'the runtime of the face models as published with @litertjs/core':
    'die Laufzeit der Gesichtsmodelle, wie sie mit @litertjs/core veröffentlicht ist',
  'other contents': 'anderer Inhalt',
  'no file {}': 'keine Datei {0}',
  '{} with other contents': '{0} mit anderem Inhalt',

  '{#} frames/s of the video': '{0} Bilder/s im Video',
  '{#} s of measurable time': '{0} s messbare Zeit',
  '{#} px across the iris': '{0} px über die Iris',
  '{#} % of the time with a face that can be measured':
    '{0} % der Zeit mit einem messbaren Gesicht',
  '{#} % of the frames with another face in its place':
    '{0} % der Bilder mit einem anderen Gesicht an seiner Stelle',
  '{#}° of turn to the side': '{0}° Drehung zur Seite',
  '{#}° of nod': '{0}° Neigung',
  '{#} of 255 in brightness': '{0} von 255 an Helligkeit',
  '{#} % of the face in black': '{0} % des Gesichts in Schwarz',
  '{#} % of the face in white': '{0} % des Gesichts in Weiß',
  '{#} of the iris width from dark to white at its edge':
    '{0} der Irisbreite von Dunkel bis Weiß an ihrem Rand',
  '{#} bits a pixel': '{0} Bit je Bildpunkt',
  '{#} levels of change from frame to frame': '{0} Stufen Änderung von Bild zu Bild',
  'Film at 30 or, better, 60 frames a second, in enough light.':
    'Filmen Sie mit 30 oder besser 60 Bildern in der Sekunde, bei genug Licht.',
  'Film for a minute or longer, the face in view all the time.':
    'Filmen Sie eine Minute oder länger, das Gesicht immer im Bild.',
  'Bring the camera nearer, until the face fills half of the picture’s height.':
    'Bringen Sie die Kamera näher, bis das Gesicht die halbe Höhe des Bildes füllt.',
  'Keep the whole face in the picture, uncovered, and look at the camera.':
    'Halten Sie das ganze Gesicht unbedeckt im Bild, und schauen Sie in die Kamera.',
  'Film one person alone.': 'Filmen Sie eine Person allein.',
  'Place the camera straight in front of the face.':
    'Stellen Sie die Kamera gerade vor das Gesicht.',
  'Place the camera at the height of the eyes.': 'Stellen Sie die Kamera auf Augenhöhe.',
  'Light the face from the front; do not sit with a window behind you.':
    'Beleuchten Sie das Gesicht von vorn; sitzen Sie nicht mit einem Fenster im Rücken.',
  'Light the face from the front, both halves alike.':
    'Beleuchten Sie das Gesicht von vorn, beide Hälften gleich.',
  'Move out of direct light, or lower the exposure.':
    'Gehen Sie aus dem direkten Licht, oder verringern Sie die Belichtung.',
  'Clean the lens, let the camera focus on the face, and add light.':
    'Putzen Sie das Objektiv, lassen Sie die Kamera auf das Gesicht scharf stellen, und machen Sie mehr Licht.',
  'Use the original file from the camera, not one sent through a messenger.':
    'Nehmen Sie die Datei der Kamera selbst, keine, die über einen Nachrichtendienst geschickt wurde.',
  'Give a video of the living face; this one shows the same picture throughout.':
    'Geben Sie ein Video des lebenden Gesichts; dieses zeigt durchgehend dasselbe Bild.',
  'a face that can be measured': 'ein Gesicht, das sich messen lässt',
  'no frame': 'kein Bild',
  'Record the video again.': 'Nehmen Sie das Video noch einmal auf.',
  'a face that is too small': 'ein zu kleines Gesicht',
  'Bring the camera nearer.': 'Bringen Sie die Kamera näher.',
  'a face turned away': 'ein abgewandtes Gesicht',
  'Look at the camera.': 'Schauen Sie in die Kamera.',
  'a covered face': 'ein verdecktes Gesicht',
  'Keep hands, hair and masks away from the face.':
    'Halten Sie Hände, Haare und Masken vom Gesicht fern.',
  'a black picture': 'ein schwarzes Bild',
  'Uncover the lens, and light the face from the front.':
    'Decken Sie das Objektiv auf, und beleuchten Sie das Gesicht von vorn.',
  'a white picture': 'ein weißes Bild',
  'no face': 'kein Gesicht',
  'Film the whole face from the front, in good light.':
    'Filmen Sie das ganze Gesicht von vorn, bei gutem Licht.',
  'left out: needs {*}': 'weggelassen: braucht {0}',
  'Measured: {*}.': 'Gemessen: {0}.',
  'the only face': 'das einzige Gesicht',
  'the largest and most central of {#} faces': 'das größte und mittigste von {0} Gesichtern',

  'a table whose header begins with time_s': 'eine Tabelle, deren Kopf mit time_s beginnt',
  'another beginning': 'ein anderer Anfang',
  'a table to its last line': 'eine Tabelle bis zur letzten Zeile',
  'a line that is cut off': 'eine abgeschnittene Zeile',
  '{#} cells in every row': '{0} Zellen in jeder Zeile',
  'a row with fewer': 'eine Zeile mit weniger',
  'times that rise from row to row': 'Zeiten, die von Zeile zu Zeile steigen',
  'Measure the video again.': 'Messen Sie das Video noch einmal.',
  'the signals of this recording': 'die Signale dieser Aufnahme',
  'the signals of this recording to their end': 'die Signale dieser Aufnahme bis zum Ende',
  'a file that breaks off or was altered': 'eine Datei, die abbricht oder verändert wurde',
  'Measure the video again, or take the file from a backup.':
    'Messen Sie das Video noch einmal, oder nehmen Sie die Datei aus einer Sicherung.',
  'Reload the page.': 'Laden Sie die Seite neu.',
};
