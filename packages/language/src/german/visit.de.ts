/** The report for a visit. */
export const VISIT_DE: Readonly<Record<string, string>> = {
  'Report for the visit': 'Bericht für den Termin',
  'report for the visit': 'Bericht für den Termin',
  'As of {}': 'Stand: {0}',
  'This informs and asks. It does not diagnose, prescribe or dose; what is done is decided with a clinician.':
    'Dieser Bericht informiert und fragt. Er stellt keine Diagnose, verschreibt nichts und dosiert nichts; was geschieht, wird mit der Ärztin oder dem Arzt entschieden.',
  'Left and right are the person’s own.': 'Links und rechts sind die eigenen Seiten der Person.',
  'A person without a name': 'Eine Person ohne Namen',
  'born {#}': 'geboren {0}',
  'about {#}': 'etwa {0}',
  'spasm since {}': 'Spasmus seit {0}',
  'Left half of the face': 'Linke Gesichtshälfte',
  'Right half of the face': 'Rechte Gesichtshälfte',
  'Both halves of the face': 'Beide Gesichtshälften',
  'Source {}': 'Quelle {0}',
  'Sources {} to {}': 'Quellen {0} bis {1}',
  Sources: 'Quellen',
  'No source: assumed by this program, and marked so.':
    'Keine Quelle: von diesem Programm angenommen und so gekennzeichnet.',

  'Nothing has been recorded of the spasm yet.': 'Über den Spasmus ist noch nichts festgehalten.',
  'A first recording, or a note of how it is today, makes a beginning.':
    'Eine erste Aufnahme oder eine Notiz, wie es heute ist, macht den Anfang.',
  'Treated with botulinum toxin; no day can be named on which it wears off.':
    'Mit Botulinumtoxin behandelt; ein Tag, an dem die Wirkung nachlässt, lässt sich nicht nennen.',
  'No treatment is written down.': 'Eine Behandlung ist nicht notiert.',
  'Noted last: {}.': 'Zuletzt notiert: {0}.',
  'There is no recording that can be judged, and no treatment is written down.':
    'Es gibt keine Aufnahme, die sich beurteilen lässt, und keine notierte Behandlung.',
  'Half of the untreated spasm is probably back, since about {}.':
    'Die Hälfte des unbehandelten Spasmus ist wohl zurück, etwa seit dem {0}.',
  'Half of the untreated spasm is expected back around {}.':
    'Die Hälfte des unbehandelten Spasmus wird um den {0} zurückerwartet.',
  'In four of five cases that day lies within {}.':
    'In vier von fünf Fällen liegt dieser Tag in der Zeit {0}.',
  '80 % interval: {}.': '80-%-Intervall: {0}.',
  'Expected for today: {} of the untreated spasm ({}).':
    'Für heute erwartet: {0} des unbehandelten Spasmus ({1}).',
  'Spasm was there at the last look after the operation; how it is now is not written down.':
    'Bei der letzten Kontrolle nach der Operation war noch Spasmus da; wie es jetzt ist, ist nicht notiert.',
  'Spasm remains {*} after the operation; that is no failure yet.':
    '{0} nach der Operation ist noch Spasmus da; das ist noch kein Misserfolg.',
  'No spasm has been seen since the operation, {*} ago.':
    'Seit der Operation wurde kein Spasmus mehr gesehen; sie ist {0} her.',
  'No spasm is seen any more, {*} after the operation.':
    '{0} nach der Operation ist kein Spasmus mehr zu sehen.',
  'The spasm was gone after the operation and has come back.':
    'Der Spasmus war nach der Operation weg und ist wiedergekommen.',
  'Spasm remains {*} after the operation.': '{0} nach der Operation ist noch Spasmus da.',
  '{*} after the operation it is not written down whether spasm remains.':
    '{0} nach der Operation ist nicht notiert, ob noch Spasmus da ist.',
  'Operated: {}.': 'Operiert: {0}.',
  'Without spasm since {}.': 'Ohne Spasmus seit {0}.',
  'A spasm that remains is not called a failure before {}.':
    'Vor dem {0} gilt ein verbliebener Spasmus nicht als Misserfolg.',
  'This recording cannot be judged.': 'Diese Aufnahme lässt sich nicht beurteilen.',
  'No spasms were recorded.': 'Es wurden keine Spasmen aufgezeichnet.',
  'Spasms were recorded: {}.': 'Es wurden Spasmen aufgezeichnet: {0}.',
  'Spasms of one half of the face: {}.': 'Spasmen einer Gesichtshälfte: {0}.',
  'Spasms of the left half of the face: {}.': 'Spasmen der linken Gesichtshälfte: {0}.',
  'Spasms of the right half of the face: {}.': 'Spasmen der rechten Gesichtshälfte: {0}.',
  'Spasms of both halves of the face, at different times: {}.':
    'Spasmen beider Gesichtshälften, zu verschiedenen Zeiten: {0}.',
  'Both eyes close together: this points to blepharospasm, not to hemifacial spasm.':
    'Beide Augen schließen sich gemeinsam: Das weist auf einen Blepharospasmus hin, nicht auf einen Spasmus hemifacialis.',
  'Spasms whose side could not be told: {}.':
    'Spasmen, deren Seite sich nicht bestimmen ließ: {0}.',
  '{} a minute': '{0} pro Minute',
  '{} % of the time': '{0} % der Zeit',
  'no figures': 'ohne Zahlen',
  '{*}, {} out of 10': '{0}, {1} von 10',
  '{} out of 10': '{0} von 10',

  'Latest recording': 'Letzte Aufnahme',
  'There is none.': 'Es gibt keine.',
  'cannot be judged, {}': 'nicht zu beurteilen, {0}',
  'of the time in spasm, {} spasms a minute, {}':
    'der Zeit im Spasmus, {0} Spasmen pro Minute, {1}',
  'Since the last visit': 'Seit dem letzten Termin',
  'Since the last visit, {}': 'Seit dem letzten Termin, {0}',
  'No earlier visit is written down.': 'Ein früherer Termin ist nicht notiert.',
  'No recordings before and since.': 'Keine Aufnahmen davor und seither.',
  'typical time in spasm (median) before and since {}':
    'übliche Zeit im Spasmus (Median) vor und seit {0}',
  Treatment: 'Behandlung',
  'Time since the treatment': 'Zeit seit der Behandlung',
  'None is written down.': 'Keine ist notiert.',
  'Half of the spasm back': 'Spasmus zur Hälfte zurück',
  'probably since {*}': 'wohl schon seit: {0}',
  'expected in {*}': 'erwartet, noch {0}',
  'Free of spasm at {#} months': 'Frei von Spasmus nach {0} Monaten',
  'of people like this, by published courses':
    'der Menschen in dieser Lage, nach veröffentlichten Verläufen',
  'Latest symptoms': 'Letzte Beschwerden',
  'None are written down.': 'Keine sind notiert.',
  '{} units of {}': '{0} Einheiten {1}',

  'The course': 'Der Verlauf',
  'The course over time': 'Der Verlauf über die Zeit',
  'Picture of the course': 'Bild des Verlaufs',
  'There is nothing to draw yet.': 'Es gibt noch nichts zu zeichnen.',
  'How to read it': 'So ist es zu lesen',
  'Rows over one axis of time, with so many marks each: {}. The tables further down hold the same in words.':
    'Zeilen über einer Zeitachse, mit so vielen Zeichen: {0}. Die Tabellen weiter unten sagen dasselbe in Worten.',
  'both sides': 'beide Seiten',
  'rise and fall': 'Auf und Ab',
  'half of the spasm expected back, four times out of five':
    'hier wird der Spasmus in vier von fünf Fällen zur Hälfte zurückerwartet',
  '% of the recording': '% der Aufnahme',
  'strongest, 0 to 10': 'stärkste, 0 bis 10',
  'spasms a minute': 'Spasmen pro Minute',
  'units of this product': 'Einheiten dieses Präparats',
  'Jankovic severity, 0 to 4': 'Jankovic, Schwere 0 bis 4',
  today: 'heute',
  'operation, left': 'Operation, links',
  'operation, right': 'Operation, rechts',
  'Mar {#}': 'März {0}',
  'May {#}': 'Mai {0}',
  'Oct {#}': 'Okt {0}',
  'Dec {#}': 'Dez {0}',

  'Now and what to expect': 'Jetzt, und was zu erwarten ist',
  'Without a treatment in the record nothing is foretold.':
    'Ohne eine Behandlung in der Akte wird nichts vorhergesagt.',
  'No day of wearing off can be named.': 'Ein Tag des Nachlassens lässt sich nicht nennen.',
  'Days to propose for the next visit: {}.': 'Vorschlag für den nächsten Termin: {0}.',
  'Rests on {*} and {*} noted or recorded in this one.':
    'Beruht auf {0} und auf Notizen oder Aufnahmen seit dieser: {1}.',
  '1 earlier treatment': '1 früheren Behandlung',
  '{#} earlier treatments': '{0} früheren Behandlungen',
  'A treatment is dated before the birth. Which of the two is right?':
    'Eine Behandlung ist vor der Geburt datiert. Welches von beiden stimmt?',
  'Dated on a day to come, and left out: {}. When was that, if it was?':
    'Auf einen künftigen Tag datiert und weggelassen: {0}. Wann war das, falls es war?',
  'Nothing in this period can be drawn.': 'In diesem Zeitraum gibt es nichts zu zeichnen.',
  'pictures and tables from {}': 'Bilder und Tabellen ab {0}',
  'The present cycle': 'Die jetzige Behandlung',
  'The spasm since the session in parts of its untreated level.':
    'Der Spasmus seit der Behandlung in Teilen seines unbehandelten Werts.',
  'The spasm since the session in parts of its untreated level: it fell, and half of it is expected back around {}.':
    'Der Spasmus seit der Behandlung in Teilen seines unbehandelten Werts: Er fiel, und zur Hälfte wird er um den {0} zurückerwartet.',
  'Spasm in per cent of its untreated level. Points: noted or recorded. Line: expected, with its 80 % interval in grey. Diamond: half of it back.':
    'Spasmus in Prozent seines unbehandelten Werts. Punkte: notiert oder aufgenommen. Linie: erwartet, grau ihr 80-%-Intervall. Raute: zur Hälfte zurück.',
  'Free of spasm in the year after the operation': 'Frei von Spasmus im Jahr nach der Operation',
  'The table further down holds the same in words.':
    'Die Tabelle weiter unten sagt dasselbe in Worten.',
  'Share of people who are free of spasm, by months after the operation. Broken lines: lowest and highest published course of all who were operated. Dark: those like this person; grey: the interval of all sources.':
    'Anteil der Menschen ohne Spasmus, nach Monaten seit der Operation. Gestrichelt: niedrigster und höchster veröffentlichter Verlauf aller Operierten. Dunkel: Menschen in dieser Lage; hellgrau: das Intervall aller Quellen.',
  'at {#} months {*}': 'nach {0} Monaten {1}',
  'Free of spasm, of people like this: {}.': 'Frei von Spasmus, von Menschen in dieser Lage: {0}.',

  'Less time in spasm: typically {} %, now {} %.':
    'Weniger Zeit im Spasmus: meist {0} %, jetzt {1} %.',
  'More time in spasm: typically {} %, now {} %.':
    'Mehr Zeit im Spasmus: meist {0} %, jetzt {1} %.',
  'As much time in spasm: typically {} %, now {} %.':
    'Gleich viel Zeit im Spasmus: meist {0} %, jetzt {1} %.',
  'Weaker symptoms: {}, now {} out of 10.': 'Schwächere Beschwerden: {0}, jetzt {1} von 10.',
  'Stronger symptoms: {}, now {} out of 10.': 'Stärkere Beschwerden: {0}, jetzt {1} von 10.',
  'Symptoms as strong as before: {}, now {} out of 10.':
    'Beschwerden so stark wie vorher: {0}, jetzt {1} von 10.',
  'Half of the spasm is expected back {*} later than foretold then, now {}.':
    'Zur Hälfte zurück, später als damals vorhergesagt ({0}): jetzt {1}.',
  'Half of the spasm is expected back {*} earlier than foretold then, now {}.':
    'Zur Hälfte zurück, früher als damals vorhergesagt ({0}): jetzt {1}.',
  'Begun: {}, {}.': 'Begonnen: {0}, {1}.',
  'Stopped: {}, {}.': 'Abgesetzt: {0}, {1}.',
  'Unwanted effects: {}.': 'Nebenwirkungen: {0}.',
  'Written down since: {}.': 'Seither festgehalten: {0}.',
  'No recording has been made and no symptoms noted since.':
    'Seither wurde keine Aufnahme gemacht und keine Beschwerde notiert.',
  '1 note of symptoms': '1 Notiz zu Beschwerden',
  '{#} notes of symptoms': '{0} Notizen zu Beschwerden',
  'More of the first page': 'Weiteres zur ersten Seite',
  'and {#} more, after this page': 'und {0} weitere, nach dieser Seite',
  'and {#} more, further down': 'und {0} weitere, weiter unten',
  'Further down, not drawn here: {}': 'Weiter unten, hier nicht gezeichnet: {0}',
  'Nothing can be said of it.': 'Dazu lässt sich nichts sagen.',

  'To be looked at first': 'Zuerst ansehen',
  'Open questions for this visit': 'Offene Fragen für diesen Termin',
  'The record raises none.': 'Die Akte wirft keine auf.',
  'The entries name more than one side. Which is right?':
    'Die Einträge nennen mehr als eine Seite. Welche stimmt?',
  'The record says yes and no: {*}': 'Die Akte sagt ja und nein: {0}',
  'The latest effect was clearly {} than usual. Technique, dose, diagnosis, antibodies: what is looked at?':
    'Die letzte Wirkung war deutlich {0} als sonst. Technik, Dosis, Diagnose, Antikörper: Was wird angesehen?',
  weaker: 'schwächer',
  shorter: 'kürzer',
  'The days proposed for the next visit are sooner than {#} weeks after the last session, the shortest interval of the label. Is that wanted?':
    'Die vorgeschlagenen Tage liegen früher als {0} Wochen nach der letzten Behandlung, dem kürzesten Abstand der Fachinformation. Ist das gewollt?',
  '{} is taken; no effect can be told from chance so far. Shall it go on?':
    '{0} wird eingenommen; eine Wirkung lässt sich bisher nicht vom Zufall unterscheiden. Soll es weitergehen?',
  'How is it now? A recording of a minute would show it.':
    'Wie ist es jetzt? Eine Aufnahme von einer Minute würde es zeigen.',
  'There is no recent recording. Can one be made at this visit?':
    'Es gibt keine neuere Aufnahme. Kann bei diesem Termin eine gemacht werden?',

  'Toxin sessions': 'Behandlungen mit Botulinumtoxin',
  'How the effect rose and fell: {*}': 'Wie die Wirkung kam und ging: {0}',
  Session: 'Behandlung',
  'First effect': 'Erste Wirkung',
  'Gone at best': 'Am besten weg',
  'Half back': 'Zur Hälfte zurück',
  '80 % interval': '80-%-Intervall',
  'Days noted': 'Tage notiert',
  'never fell by half': 'fiel nie auf die Hälfte',
  'Sessions compared, the newest first: {}': 'Behandlungen im Vergleich, die neuesten zuerst: {0}',
  'Sessions compared, the newest {} of {}: {}':
    'Behandlungen im Vergleich, die neuesten {0} von {1}: {2}',
  'Half back after': 'Zur Hälfte zurück nach',
  'Against the session before': 'Gegenüber der vorigen Behandlung',
  'Where it was given, in units of the product, drawn as one looks at the person:':
    'Wo gespritzt wurde, in Einheiten des Präparats, so gezeichnet, wie man die Person ansieht:',
  'Not in the drawing: {} units elsewhere.': 'Nicht im Bild: {0} Einheiten an anderer Stelle.',
  'stronger than untreated': 'stärker als unbehandelt',
  '(expected, not seen)': '(erwartet, nicht gesehen)',
  'another product': 'anderes Präparat',
  'newly treated: {}': 'neu behandelt: {0}',
  'left out: {}': 'weggelassen: {0}',
  'elsewhere: {}': 'an anderer Stelle: {0}',
  'the same': 'genauso',
  'Dose of {} over the years:': 'Dosis von {0} über die Jahre:',
  'Duration with {} over the years:': 'Wirkdauer mit {0} über die Jahre:',
  '{} units a year, 95 % interval {} to {}.': '{0} Einheiten im Jahr, 95-%-Intervall {1} bis {2}.',
  '{} days a year, 95 % interval {} to {}.': '{0} Tage im Jahr, 95-%-Intervall {1} bis {2}.',
  'What is published of that contradicts itself:':
    'Was darüber veröffentlicht ist, widerspricht sich:',
  Side: 'Seite',
  Dose: 'Dosis',
  Points: 'Punkte',
  Helped: 'Geholfen',
  'Unwanted effects': 'Nebenwirkungen',
  'Points of the latest session, {}, {}': 'Punkte der letzten Behandlung, {0}, {1}',
  Muscle: 'Muskel',
  Units: 'Einheiten',
  Place: 'Stelle',
  'Units of different products are never converted or added up.':
    'Einheiten verschiedener Präparate werden nie umgerechnet oder zusammengezählt.',
  Operations: 'Operationen',
  Vessels: 'Gefäße',
  'Lateral spread at the end': 'Lateral-Spread-Antwort am Ende',
  Complications: 'Komplikationen',
  'Outcome as graded: E spasm, 0 none to 3 not better; C complications, 0 none to 2 troublesome':
    'Ergebnis in Graden: E Spasmus, 0 keiner bis 3 nicht besser; C Komplikationen, 0 keine bis 2 störend',
  'Looked at': 'Angesehen am',
  Spasm: 'Spasmus',
  'after {#} days': 'nach {0} Tagen',
  'after 1 month': 'nach 1 Monat',
  'after {#} months': 'nach {0} Monaten',
  'after later': 'später',
  'After the operation of {}': 'Nach der Operation vom {0}',
  'Share of people like this who are free of spasm, by published courses':
    'Anteil der Menschen in dieser Lage, die frei von Spasmus sind, nach veröffentlichten Verläufen',
  'After the operation': 'Nach der Operation',
  Date: 'Datum',
  'Lowest and highest course': 'Niedrigster und höchster Verlauf',
  '95 % intervals': '95-%-Intervalle',
  'A look {#} months after it: {}.': 'Kontrolle {0} Monate danach: {1}.',
  Medicines: 'Medikamente',
  'What was taken, what it did, and what is known of it':
    'Was eingenommen wurde, was es bewirkte, und was darüber bekannt ist',
  Medicine: 'Medikament',
  Taken: 'Eingenommen',
  'By the record': 'Nach der Akte',
  'Why stopped': 'Warum abgesetzt',
  'What is known': 'Was bekannt ist',
  '{} times a day': '{0}-mal täglich',
  'Ways to go on': 'Wege, wie es weitergeht',
  Way: 'Weg',
  'What may go wrong for good': 'Was auf Dauer schiefgehen kann',
  'What points where': 'Was wohin weist',
  'What the record tells': 'Was die Akte sagt',
  Question: 'Frage',
  Answer: 'Antwort',
  'Nothing in the record tells of it yet. What is not written down is not known.':
    'Die Akte sagt dazu noch nichts. Was nicht notiert ist, ist nicht bekannt.',
  'This is no diagnosis: it puts in order what is written down, for the talk at the visit.':
    'Das ist keine Diagnose: Es ordnet, was notiert ist, für das Gespräch beim Termin.',
  'What speaks for and against, the most supported first; no probability':
    'Was dafür und dagegen spricht, das am besten Gestützte zuerst; keine Wahrscheinlichkeit',
  Condition: 'Erkrankung',
  For: 'Dafür',
  Against: 'Dagegen',
  strong: 'stark',
  'Likelihood ratios that were published, with their 95 % intervals':
    'Veröffentlichte Wahrscheinlichkeitsverhältnisse mit ihren 95-%-Intervallen',
  Finding: 'Befund',
  Between: 'Zwischen',
  Ratio: 'Verhältnis',
  Recordings: 'Aufnahmen',
  'All {} of the period, the newest first': 'Alle {0} des Zeitraums, die neuesten zuerst',
  'The newest {} of {} in the period': 'Die neuesten {0} von {1} im Zeitraum',
  When: 'Wann',
  '% of the time': '% der Zeit',
  Quality: 'Qualität',
  Symptoms: 'Beschwerden',
  'By month: strength of the strongest symptom of a day, 0 to 10':
    'Nach Monaten: Stärke der stärksten Beschwerde eines Tages, 0 bis 10',
  Month: 'Monat',
  Notes: 'Notizen',
  Median: 'Median',
  Worst: 'Schlimmste',
  'Visits and tests': 'Termine und Untersuchungen',
  'The newest first': 'Die neuesten zuerst',
  What: 'Was',
  'In short': 'Kurz',
  History: 'Vorgeschichte',
  'As it was told': 'Wie sie erzählt wurde',
  Began: 'Begonnen',
  'First in': 'Zuerst in',
  'Since then': 'Seither',
  'In the family': 'In der Familie',
  'Facial palsy before': 'Frühere Gesichtslähmung',
  'Injury before': 'Frühere Verletzung',
  'High blood pressure': 'Hoher Blutdruck',
  'Other illnesses': 'Andere Krankheiten',
};
