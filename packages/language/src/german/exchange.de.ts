/** Archives and FHIR bundles that are taken in: what was refused, and what was left out. */
export const EXCHANGE_DE: Readonly<Record<string, string>> = {
  'a zip with bundle.json or record.json, as facialis export writes it':
    'eine Zip-Datei mit bundle.json oder record.json, wie facialis export sie schreibt',
  'a zip without either': 'eine Zip-Datei ohne beide',
  'Export the person again, or unpack the zip and import its bundle.json.':
    'Geben Sie die Person noch einmal aus, oder entpacken Sie die Zip-Datei und nehmen Sie ihre bundle.json auf.',
  'a record.json of another layout than {}': 'eine record.json in anderer Anordnung als {0}',
  'a record.json with versions that are none': 'eine record.json mit Fassungen, die keine sind',
  'an archive of honest size whose files stay inside it':
    'ein Archiv von ehrlicher Größe, dessen Dateien darin bleiben',
  'Do not unpack it. Ask for a new archive from where it came.':
    'Entpacken Sie es nicht. Bitten Sie dort, woher es kam, um ein neues Archiv.',
  'a path that leads out of it': 'ein Pfad, der hinausführt',
  'a part that unpacks to a great many times its size':
    'ein Teil, der sich auf ein Vielfaches seiner Größe entpackt',
  'a part with a password': 'ein Teil mit einem Passwort',
  'more than {#} parts': 'mehr als {0} Teile',
  'more than {#} bytes in one text': 'mehr als {0} Bytes in einem Text',
  'parts that contradict each other or lead out of it':
    'Teile, die einander widersprechen oder hinausführen',
  'a file that is no zip': 'eine Datei, die keine Zip-Datei ist',
  'the whole archive': 'das ganze Archiv',
  'a zip without its end, or with a damaged part':
    'eine Zip-Datei ohne ihr Ende, oder mit einem beschädigten Teil',
  'Copy it again from where it came; compare the sizes.':
    'Kopieren Sie es noch einmal von dort, woher es kam; vergleichen Sie die Größen.',
  'the content that its name says': 'der Inhalt, den der Name sagt',
  'another content': 'ein anderer Inhalt',
  'Export the person again; this archive was changed or damaged.':
    'Geben Sie die Person noch einmal aus; dieses Archiv wurde verändert oder beschädigt.',
  'It did not come along; its entry is taken without it.':
    'Sie kam nicht mit; ihr Eintrag ist ohne sie übernommen.',
  '{#} other files': '{0} andere Dateien',
  'No archive of this program has such files.': 'Kein Archiv dieses Programms hat solche Dateien.',
  '{#} earlier or deleted versions': '{0} frühere oder gelöschte Fassungen',
  'An import takes the newest; the others stay in record.json of the archive.':
    'Übernommen wird die neueste; die anderen bleiben in record.json des Archivs.',
  'Not taken of it: {}.': 'Davon nicht übernommen: {0}.',
  'at most {#} bytes': 'höchstens {0} Bytes',
  'Have the other system export one person, or split the bundle.':
    'Lassen Sie das andere System eine Person ausgeben, oder teilen Sie das Bündel.',

  'Correct the file, or have the program write it again that made it.':
    'Berichtigen Sie die Datei, oder lassen Sie das Programm sie neu schreiben, das sie gemacht hat.',
  'Split it into parts.': 'Teilen Sie sie auf.',
  'a number below 1.8e308': 'eine Zahl unter 1,8e308',
  'at most {#} lists and objects within each other': 'höchstens {0} Listen und Objekte ineinander',
  'each name once in an object': 'jeden Namen nur einmal in einem Objekt',
  'names of data': 'Namen von Daten',
  'a name that reaches into programs': 'ein Name, der in Programme greift',
  'well-formed JSON': 'wohlgeformtes JSON',
  data: 'Daten',

  'a FHIR bundle': 'ein FHIR-Bündel',
  'a single resource': 'eine einzelne Ressource',
  'Have the other system export one person as a FHIR R4 bundle in JSON.':
    'Lassen Sie das andere System eine Person als FHIR-R4-Bündel in JSON ausgeben.',
  'FHIR as JSON': 'FHIR als JSON',
  'a list of entries': 'eine Liste von Einträgen',
  'at most {#} resources': 'höchstens {0} Ressourcen',
  'an address of its own for each resource': 'eine eigene Adresse für jede Ressource',
  'the address of entry[{#}]': 'die Adresse von entry[{0}]',
  'a resource as FHIR had it before R4': 'eine Ressource, wie FHIR sie vor R4 hatte',
  'Have the other system export FHIR R4, or convert the bundle first.':
    'Lassen Sie das andere System FHIR R4 ausgeben, oder wandeln Sie das Bündel zuerst um.',
  'a bundle of one person, as one Patient': 'ein Bündel einer Person, als ein Patient',
  'no Patient': 'kein Patient',
  '{#} of them': '{0} davon',
  'Have the other system export the record of one person.':
    'Lassen Sie das andere System die Akte einer Person ausgeben.',
  'a Patient with a year of birth, and a name, sex and language that can be kept':
    'ein Patient mit Geburtsjahr, und mit Name, Geschlecht und Sprache, die sich aufbewahren lassen',
  'one without': 'einer ohne',
  'Add the year of birth in the other system, or make the person by hand.':
    'Ergänzen Sie das Geburtsjahr im anderen System, oder legen Sie die Person von Hand an.',
  'The record has no place for resources of this sort.':
    'Die Akte hat keinen Platz für Ressourcen dieser Art.',
  'It is about somebody else than the person of this bundle, or about nobody.':
    'Es geht um jemand anderen als die Person dieses Bündels, oder um niemanden.',
  'It refers to something that is not in the bundle.':
    'Es verweist auf etwas, das nicht im Bündel ist.',
  'It is part of itself by way of its references.':
    'Es ist über seine Verweise Teil seiner selbst.',
  'It does not say when.': 'Es sagt nicht, wann.',
  'It has no name or words that the record could keep.':
    'Es hat keinen Namen und keine Worte, die die Akte aufbewahren könnte.',
  'It is said to be an error, not to have happened, or not to be certain.':
    'Es gilt als Irrtum, als nicht geschehen oder als nicht sicher.',
  'It is marked as an entry of this record but cannot be read as one.':
    'Es ist als Eintrag dieser Akte gekennzeichnet, lässt sich aber nicht als solcher lesen.',
  'It is part of an entry of this record that is not there or cannot be read.':
    'Es ist Teil eines Eintrags dieser Akte, der nicht da ist oder sich nicht lesen lässt.',
  'What it says cannot be kept: a value is missing, too long or impossible.':
    'Was es sagt, lässt sich nicht aufbewahren: Ein Wert fehlt, ist zu lang oder unmöglich.',
  'It holds no resource.': 'Es enthält keine Ressource.',
};
