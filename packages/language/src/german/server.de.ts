/** What the server says no to, and how its measuring stands. */
export const SERVER_DE: Readonly<Record<string, string>> = {
  'a record that this program writes': 'eine Akte, die dieses Programm schreibt',
  'one that a newer program wrote; it is only read':
    'eine, die ein neueres Programm geschrieben hat; sie wird nur gelesen',
  'a record that may be changed': 'eine Akte, die geändert werden darf',
  'one of a newer program, which is only read':
    'eine eines neueren Programms, die nur gelesen wird',
  'Bring this program up to date.': 'Bringen Sie dieses Programm auf den neuesten Stand.',
  'a program without faults': 'ein Programm ohne Fehler',
  'a fault of the server': 'ein Fehler des Servers',
  'Measure it again; the video is kept. The server printed where; please report it.':
    'Messen Sie es noch einmal; das Video ist aufbewahrt. Der Server hat ausgegeben, wo; bitte melden Sie es.',
  'What was asked for was not done. The server printed where; please report it.':
    'Das Gewünschte wurde nicht getan. Der Server hat ausgegeben, wo; bitte melden Sie es.',
  'a program that measures this video to its end':
    'ein Programm, das dieses Video bis zum Ende misst',
  'one that broke off, and once more when it was tried again':
    'eines, das abbrach, und beim zweiten Versuch noch einmal',
  'Close other programs, so that there is more memory, and measure it again. If it breaks off once more, please report it; the video is kept.':
    'Schließen Sie andere Programme, damit mehr Speicher frei ist, und messen Sie es noch einmal. Bricht es wieder ab, melden Sie es bitte; das Video ist aufbewahrt.',
  'keeping the result': 'das Ergebnis wird aufbewahrt',
  'room on the disk for {*}': 'Platz auf dem Datenträger für {0}',
  'a folder that cannot be written to': 'ein Ordner, in den sich nicht schreiben lässt',
  'Free room where the record lies, then {*}': 'Schaffen Sie Platz, wo die Akte liegt, und {0}',
  'the queue': 'die Warteschlange',
  'ask for it again: the video is kept.':
    'fordern Sie es dann noch einmal an: Das Video ist aufbewahrt.',
  'the file': 'die Datei',
  'send it again.': 'senden Sie sie dann noch einmal.',
  'the upload': 'das Hochladen',
  'go on with the upload: what has arrived stays.':
    'setzen Sie das Hochladen dann fort: Was angekommen ist, bleibt.',
  'a sound record to write to': 'eine unbeschädigte Akte zum Schreiben',
  'one that is damaged; it is only read, so that nothing more is lost':
    'eine beschädigte; sie wird nur gelesen, damit nicht noch mehr verloren geht',
  'Keep its folder as it is, restore the newest backup into a new one (facialis restore), and start the program with that.':
    'Lassen Sie den Ordner, wie er ist, stellen Sie die neueste Sicherung in einem neuen wieder her (facialis restore), und starten Sie das Programm damit.',
  'a recording with a file for {}': 'eine Aufnahme mit einer Datei für {0}',
  'an entry without one': 'ein Eintrag ohne',
  'Only recordings that were kept with their files have them.':
    'Nur Aufnahmen, die mit ihren Dateien aufbewahrt wurden, haben sie.',

  'a request as /openapi.json describes it': 'eine Anfrage, wie /openapi.json sie beschreibt',
  'a field or parameter that does not fit': 'ein Feld oder Parameter, der nicht passt',
  'Compare the request with /docs.': 'Vergleichen Sie die Anfrage mit /docs.',
  'the whole body': 'der ganze Inhalt',
  'a body that was cut off': 'ein abgebrochener Inhalt',
  'Send it again; an upload goes on from what has arrived.':
    'Senden Sie ihn noch einmal; ein Hochladen geht dort weiter, wo es angekommen ist.',
  'somebody who has signed in': 'jemand, der angemeldet ist',
  'nobody, or a session that is over': 'niemand, oder eine abgelaufene Anmeldung',
  'Open the link that the server printed when it started, or sign in with the password.':
    'Öffnen Sie den Link, den der Server beim Start ausgegeben hat, oder melden Sie sich mit dem Passwort an.',
  'the link that the server printed last, used once and soon':
    'der zuletzt ausgegebene Link des Servers, einmal und bald benutzt',
  'one that is wrong, used or too old': 'einer, der falsch, benutzt oder zu alt ist',
  'Press Enter where the server runs, or start it again: it prints a new link.':
    'Drücken Sie die Eingabetaste dort, wo der Server läuft, oder starten Sie ihn neu: Er gibt einen neuen Link aus.',
  'the password of this server': 'das Passwort dieses Servers',
  'Type it again: mind capital letters and the keyboard language.':
    'Tippen Sie es noch einmal: Achten Sie auf Großbuchstaben und die Tastatursprache.',
  'at least {#} characters': 'mindestens {0} Zeichen',
  'Take four or more words that do not belong together.':
    'Nehmen Sie vier oder mehr Wörter, die nicht zusammengehören.',
  'a request of the page that this server gave': 'eine Anfrage der Seite, die dieser Server gab',
  'one that another site sent': 'eine, die eine andere Seite gesendet hat',
  "Use the app at this server's own address.":
    'Benutzen Sie die App unter der eigenen Adresse dieses Servers.',
  'the token of the session in the header x-facialis-token':
    'das Zeichen der Anmeldung im Kopf x-facialis-token',
  'none, or another one': 'keines, oder ein anderes',
  'Read it from GET /api/session and send it with everything that changes something.':
    'Lesen Sie es mit GET /api/session, und senden Sie es mit allem, was etwas ändert.',
  'a path that /openapi.json lists': 'ein Pfad, den /openapi.json aufführt',
  'Look it up in /docs.': 'Schlagen Sie ihn in /docs nach.',
  'a work that this server has begun': 'eine Arbeit, die dieser Server begonnen hat',
  'an id that it does not know': 'eine, die er nicht kennt',
  'Begin it again; works are forgotten when the server stops.':
    'Beginnen Sie sie noch einmal; Arbeiten sind vergessen, wenn der Server anhält.',
  'a measurement that was asked for': 'eine Messung, die angefordert wurde',
  'an id that is none, or of one that was stopped': 'keine solche, oder eine abgebrochene',
  'Ask for it again.': 'Fordern Sie sie noch einmal an.',
  'a toxin treatment whose effect is expected to wear off':
    'eine Botulinumtoxin-Behandlung, deren Wirkung voraussichtlich nachlässt',
  'none of this side': 'keine auf dieser Seite',
  'Look at the forecast: it says why there is none.':
    'Sehen Sie die Vorhersage an: Sie sagt, warum es keine gibt.',
  'an upload that was begun and not completed':
    'ein Hochladen, das begonnen und nicht abgeschlossen wurde',
  'an id that is none': 'keines',
  'Begin it again.': 'Beginnen Sie es noch einmal.',
  'one sender at a time': 'ein Absender zur selben Zeit',
  'bytes of another request that are still arriving':
    'Bytes einer anderen Anfrage, die noch ankommen',
  'Wait, ask how far the upload is, and go on from there.':
    'Warten Sie, fragen Sie, wie weit das Hochladen ist, und machen Sie dort weiter.',
  'bytes that follow those that have arrived': 'Bytes, die an die angekommenen anschließen',
  'another offset': 'ein anderer Anfang',
  'Ask how far the upload is, and go on from there.':
    'Fragen Sie, wie weit das Hochladen ist, und machen Sie dort weiter.',
  'all bytes of the upload': 'alle Bytes des Hochladens',
  'a part of them': 'ein Teil davon',
  'Ask how far the upload is, and send the rest.':
    'Fragen Sie, wie weit das Hochladen ist, und senden Sie den Rest.',
  'a record without the demo person': 'eine Akte ohne die Beispielperson',
  'one that has them already': 'eine, die sie schon hat',
  'Open them in the list of people, or remove them first.':
    'Öffnen Sie sie in der Liste der Personen, oder entfernen Sie sie zuerst.',
  'the demo person': 'die Beispielperson',
  'a record without them': 'eine Akte ohne sie',
  'Nothing is to be done: there is nothing to remove.':
    'Es ist nichts zu tun: Es gibt nichts zu entfernen.',
  'a folder for backups': 'ein Ordner für Sicherungen',
  'a server that was started without one': 'ein Server, der ohne einen gestartet wurde',
  'Start it with --backups and a folder on another disk.':
    'Starten Sie ihn mit --backups und einem Ordner auf einem anderen Datenträger.',
  'a body within the limit': 'ein Inhalt innerhalb der Grenze',
  'a larger one': 'ein größerer',
  'Send less at once.': 'Senden Sie weniger auf einmal.',
  'a body of the media type that /openapi.json names':
    'ein Inhalt der Art, die /openapi.json nennt',
  'Set the header content-type.': 'Setzen Sie den Kopf content-type.',
  'an archive (.zip) or a FHIR R4 bundle (.json)':
    'ein Archiv (.zip) oder ein FHIR-R4-Bündel (.json)',
  'another kind of file': 'eine andere Art Datei',
  'Tables of tracked faces are taken in by facialis import in a terminal.':
    'Tabellen verfolgter Gesichter nimmt facialis import in einem Terminal auf.',
  'a range within the file': 'ein Bereich innerhalb der Datei',
  'one outside it': 'einer außerhalb',
  'Ask for bytes that the file has.': 'Fordern Sie Bytes an, die die Datei hat.',
  'the address of this machine: 127.0.0.1, [::1] or localhost':
    'die Adresse dieses Rechners: 127.0.0.1, [::1] oder localhost',
  'another name': 'ein anderer Name',
  'Open the address that the server printed.':
    'Öffnen Sie die Adresse, die der Server ausgegeben hat.',
  'the version that the change was made from, in the header if-match, such as "3"':
    'die Fassung, von der die Änderung ausging, im Kopf if-match, etwa "3"',
  'Send the etag of the entry as it was read.':
    'Senden Sie das etag des Eintrags, wie er gelesen wurde.',
  'several wrong attempts to sign in': 'mehrere falsche Versuche, sich anzumelden',
  'Wait a minute and try again.': 'Warten Sie eine Minute, und versuchen Sie es dann noch einmal.',
};
