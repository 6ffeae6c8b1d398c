/** The store: why it cannot be read or written, and what a look whether all is there found. */
export const STORE_DE: Readonly<Record<string, string>> = {
  'a store of layout {#}, which this program writes':
    'eine Akte in der Anordnung {0}, die dieses Programm schreibt',
  'a store of a newer layout; it can be read':
    'eine Akte in neuerer Anordnung; sie lässt sich lesen',
  'Install the newest version of the program.':
    'Installieren Sie die neueste Version des Programms.',
  'the right to write': 'das Recht zu schreiben',
  'the right to read': 'das Recht zu lesen',
  'Ask somebody who may write.': 'Fragen Sie jemanden, der schreiben darf.',
  'room on the disk': 'Platz auf dem Datenträger',
  'a full disk': 'ein voller Datenträger',
  'Free some space or use another disk, then try again. Nothing half-written is left.':
    'Schaffen Sie Platz, oder nehmen Sie einen anderen Datenträger, und versuchen Sie es dann noch einmal. Nichts halb Geschriebenes ist übrig.',
  'a place that can be written to': 'ein Ort, an den sich schreiben lässt',
  'no permission to write': 'kein Recht zu schreiben',
  'a read-only disk': 'ein schreibgeschützter Datenträger',
  'something of that name': 'etwas mit diesem Namen',
  'no such place': 'kein solcher Ort',
  'a file where a folder should be': 'eine Datei, wo ein Ordner sein sollte',
  'the error {}': 'der Fehler {0}',
  'Choose another place, or give yourself permission to write there.':
    'Wählen Sie einen anderen Ort, oder geben Sie sich das Recht, dort zu schreiben.',
  'The entries are erased, remains on the disk are not: {*} What is left is cleared away when the record is opened next.':
    'Die Einträge sind gelöscht, Reste auf dem Datenträger nicht: {0} Was übrig ist, wird beim nächsten Öffnen der Akte weggeräumt.',
  'the file as it was kept': 'die Datei, wie sie aufbewahrt wurde',
  'other bytes than its fingerprint says': 'andere Bytes, als ihr Fingerabdruck sagt',
  'a disk that could not read it': 'ein Datenträger, der sie nicht lesen konnte',
  'encrypted bytes that were altered, cut or made for another key':
    'verschlüsselte Bytes, die verändert oder gekürzt wurden oder zu einem anderen Schlüssel gehören',
  'a file that was cut': 'eine abgeschnittene Datei',
  'A backup may hold it still: facialis verify tells from where to copy it.':
    'Eine Sicherung enthält sie vielleicht noch: facialis verify sagt, von wo sie zu kopieren ist.',
  'the fingerprint of a file of this record, 64 hexadecimal digits':
    'der Fingerabdruck einer Datei dieser Akte, 64 Hexadezimalziffern',
  'one that no file has': 'einer, den keine Datei hat',
  'Take the fingerprint as the record shows it. If it does, run verify.':
    'Nehmen Sie den Fingerabdruck, wie die Akte ihn zeigt. Wenn er das ist, lassen Sie verify laufen.',
  'entries as they were kept': 'Einträge, wie sie aufbewahrt wurden',
  'one whose text was altered': 'einer, dessen Text verändert wurde',
  'Run facialis verify, which names it; then restore the newest backup.':
    'Lassen Sie facialis verify laufen, das ihn nennt; stellen Sie dann die neueste Sicherung wieder her.',
  'a store that no other process has open': 'eine Akte, die kein anderes Programm offen hat',
  'a store that another process has open': 'eine Akte, die ein anderes Programm offen hat',
  'Wait until it has ended, or end it.': 'Warten Sie, bis es beendet ist, oder beenden Sie es.',
  'free space on the disk of the store': 'freier Platz auf dem Datenträger der Akte',
  'free space on the disk of the database server':
    'freier Platz auf dem Datenträger des Datenbankservers',
  'a full disk; nothing of this work was kept, everything before it was':
    'ein voller Datenträger; von diesem Schritt ist nichts aufbewahrt, alles davor ist es',
  'Free some space and repeat the work.': 'Schaffen Sie Platz, und wiederholen Sie den Schritt.',
  'Free some space there and repeat the work.':
    'Schaffen Sie dort Platz, und wiederholen Sie den Schritt.',
  'a sound database': 'eine unbeschädigte Datenbank',
  'a sound database, and the right key where it is encrypted':
    'eine unbeschädigte Datenbank, und der richtige Schlüssel, wo sie verschlüsselt ist',
  'a database that cannot be read ({})': 'eine Datenbank, die sich nicht lesen lässt ({0})',
  'Keep the folder as it is, and restore the newest backup into a new one: facialis restore.':
    'Lassen Sie den Ordner, wie er ist, und stellen Sie die neueste Sicherung in einem neuen wieder her: facialis restore.',
  'Restore the newest backup into a new database: facialis restore.':
    'Stellen Sie die neueste Sicherung in einer neuen Datenbank wieder her: facialis restore.',
  'a database server that answers and lets the store in':
    'ein Datenbankserver, der antwortet und die Akte einlässt',
  'no connection ({})': 'keine Verbindung ({0})',
  'See that the server runs and that its address, user and password are right. A write that was under way is kept whole or not at all: look before repeating it.':
    'Sehen Sie nach, ob der Server läuft und ob Adresse, Benutzer und Passwort stimmen. Was gerade geschrieben wurde, ist ganz oder gar nicht aufbewahrt: Sehen Sie nach, bevor Sie es wiederholen.',
  'a database that takes the statement': 'eine Datenbank, die die Anweisung annimmt',
  'an error without a code': 'ein Fehler ohne Kennzeichen',
  'Run facialis verify; if it finds nothing, report this code.':
    'Lassen Sie facialis verify laufen; findet es nichts, melden Sie dieses Kennzeichen.',
  'the passphrase that was set for this record': 'das Kennwort, das für diese Akte gesetzt wurde',
  'another one': 'ein anderes',
  'Type it again: mind capital letters and the keyboard language. Without it nobody can open the record.':
    'Tippen Sie es noch einmal: Achten Sie auf Großbuchstaben und die Tastatursprache. Ohne es kann niemand die Akte öffnen.',

  '{#} findings are not listed.': '{0} Funde sind nicht aufgeführt.',
  'Keep this store as it is, and restore the newest backup that verifies into an empty one: facialis restore.':
    'Lassen Sie diese Akte, wie sie ist, und stellen Sie die neueste heile Sicherung in einer leeren wieder her: facialis restore.',
  'The row that was noted down is not in the audit: rows after it, or all of it, were replaced or cut off.':
    'Die notierte Zeile steht nicht im Protokoll: Zeilen danach oder das ganze Protokoll wurden ersetzt oder abgeschnitten.',
  'the rows of the audit in their order': 'die Zeilen des Protokolls in ihrer Reihenfolge',
  'a row of the audit that comes again: its index is damaged':
    'eine Zeile des Protokolls, die wiederkehrt: Sein Verzeichnis ist beschädigt',
  '{#} rows before it are missing.': '{0} Zeilen davor fehlen.',
  'Its hash does not fit what it says and the row before.':
    'Ihre Prüfsumme passt nicht zu dem, was sie sagt, und zur Zeile davor.',
  'The audit tells of it, it is not there.': 'Das Protokoll nennt sie, sie ist nicht da.',
  'Its person was erased, it is still there.': 'Die Person wurde gelöscht, dies ist noch da.',
  'Erase the person again.': 'Löschen Sie die Person noch einmal.',
  'It is not what was kept: its hash in the audit differs.':
    'Es ist nicht, was aufbewahrt wurde: Die Prüfsumme im Protokoll ist eine andere.',
  'The row of the newest version, by which the course is read, does not fit it.':
    'Die Zeile der neuesten Fassung, nach der der Verlauf gelesen wird, passt nicht dazu.',
  'The rows of the files that it names do not fit it.':
    'Die Zeilen der Dateien, die es nennt, passen nicht dazu.',
  'Copy files/{} out of a backup that verifies to the same place here.':
    'Kopieren Sie files/{0} aus einer heilen Sicherung an dieselbe Stelle hier.',
  'Its row is there, the file is not.': 'Die Zeile ist da, die Datei nicht.',
  'It is not what was kept: {*}.': 'Es ist nicht, was aufbewahrt wurde: {0}.',
  'It has {#} bytes, its row says {#}.': 'Sie hat {0} Bytes, ihre Zeile sagt {1}.',
  'It is kept, and no entry names it.': 'Sie ist aufbewahrt, und kein Eintrag nennt sie.',
  'Nothing has to be done. Add a recording that names it, if one should.':
    'Es ist nichts zu tun. Legen Sie eine Aufnahme an, die sie nennt, wenn eine es soll.',
  'It lies beside the database, which does not know it.':
    'Sie liegt neben der Datenbank, die sie nicht kennt.',
  'Add it again if it belongs here; otherwise it can be deleted.':
    'Fügen Sie sie noch einmal hinzu, wenn sie hierher gehört; sonst kann sie gelöscht werden.',
  'It is there, and the audit does not tell of it.': 'Es ist da, und das Protokoll nennt es nicht.',
  'Its newest version is not there.': 'Die neueste Fassung ist nicht da.',
  'The row of the list does not fit.': 'Die Zeile der Liste passt nicht.',

  'entry {}, version {#}': 'Eintrag {0}, Fassung {1}',
  'entry {#}, {*}': 'Eintrag {0}, {1}',
  'entry {}': 'Eintrag {0}',
  'person {}': 'Person {0}',
  'file {}': 'Datei {0}',
  'audit row {#}': 'Zeile {0} des Protokolls',
  'line {#}, column {#}': 'Zeile {0}, Spalte {1}',
  '{}, line {#}, column {#}': '{0}, Zeile {1}, Spalte {2}',
  'the removal of a file of the record': 'das Entfernen einer Datei der Akte',
  'a file of the record': 'eine Datei der Akte',
  'the backup': 'die Sicherung',
  'the folder of the backups': 'den Ordner der Sicherungen',
  'ended or timed out': 'beendet oder zu lange ohne Antwort',

  '{#} people': '{0} Personen',
  '{#} entries': '{0} Einträge',
  '{#} versions': '{0} Fassungen',
  '{#} rows': '{0} Zeilen',
  '{#} findings': '{0} Funde',
  '{#} versions, {#} files': '{0} Fassungen, {1} Dateien',
  'layout {#} to {#}': 'Anordnung {0} zu {1}',
  'again, because somebody was erased meanwhile':
    'noch einmal, weil inzwischen jemand gelöscht wurde',
  stopped: 'abgebrochen',
};
