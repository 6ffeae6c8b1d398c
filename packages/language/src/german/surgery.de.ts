/** Published statements: the operation. */
export const SURGERY_DE: Readonly<Record<string, string>> = {
  'Completely free': 'Völlig frei',
  'people operated for hemifacial spasm (microvascular decompression); 22 papers, median of nearly three years':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression); 22 Arbeiten, Median von fast drei Jahren',
  'Free in the long term': 'Auf lange Sicht frei',
  'people operated for hemifacial spasm (microvascular decompression); 27 studies':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression); 27 Studien',
  'Completely free after three years': 'Völlig frei nach drei Jahren',
  'people operated for hemifacial spasm (microvascular decompression), 22 Japanese centres, followed forward':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression), 22 japanische Zentren, vorausblickend begleitet',
  'Cured at one year': 'Geheilt nach einem Jahr',
  'people operated for hemifacial spasm (microvascular decompression), one Korean centre, followed forward':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression), ein koreanisches Zentrum, vorausblickend begleitet',
  'Completely free at one year': 'Völlig frei nach einem Jahr',
  'people operated for hemifacial spasm (microvascular decompression)':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression)',
  'Another 13.9 % were better by nine tenths.': 'Weiteren 13,9 % ging es um neun Zehntel besser.',
  'Free, or a slight spasm once in a while, after three years':
    'Frei, oder ab und zu ein leichter Spasmus, nach drei Jahren',
  'Excellent result at ten years': 'Ausgezeichnetes Ergebnis nach zehn Jahren',
  'Free of spasm, over 65 years as often as below':
    'Frei von Spasmus, über 65 Jahren so oft wie darunter',
  'people operated for hemifacial spasm (microvascular decompression), 27 over 65 years and 104 below':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression), 27 über 65 Jahren und 104 darunter',
  'Free of spasm, from 70 years on as often as below (91.1 %)':
    'Frei von Spasmus, ab 70 Jahren so oft wie darunter (91,1 %)',
  'people operated for hemifacial spasm (microvascular decompression), 208 from 70 years on and 416 below':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression), 208 ab 70 Jahren und 416 darunter',
  'Age did not tell who had complications; poor general health (ASA III or IV) did.':
    'Das Alter sagte nicht, wer Komplikationen hatte; ein schlechter allgemeiner Zustand (ASA III oder IV) schon.',
  'people operated for any cranial nerve, by a register of the United States':
    'an irgendeinem Hirnnerv Operierte, nach einem Register der Vereinigten Staaten',
  'There were more complications, of the ear above all, from the age of':
    'Es gab mehr Komplikationen, vor allem des Gehörs, ab dem Alter von',
  'With the vertebral artery as the vessel the operation works as well; odds of lasting complications without it':
    'Ist die Wirbelarterie das Gefäß, hilft die Operation ebenso gut; Chancenverhältnis (Odds Ratio) bleibender Komplikationen ohne sie',
  'people operated for hemifacial spasm (microvascular decompression); 6 studies':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression); 6 Studien',
  'Odds of a loss of hearing where the vertebral artery is not the vessel':
    'Chancenverhältnis (Odds Ratio) eines Hörverlusts, wo die Wirbelarterie nicht das Gefäß ist',
  'Complications where the vertebral or basilar artery is long and wide':
    'Komplikationen, wo Wirbel- oder Basilararterie lang und weit ist',
  'people operated for hemifacial spasm (microvascular decompression), 10 of 2058 with such arteries':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression), 10 von 2058 mit solchen Arterien',
  'Ten people.': 'Zehn Menschen.',
  'A vein as the vessel went with a worse result.':
    'Eine Vene als Gefäß ging mit einem schlechteren Ergebnis einher.',
  'Which vessel it was did not tell the result.':
    'Welches Gefäß es war, sagte nichts über das Ergebnis.',
  'A nerve that was dented by the vessel went with a better result.':
    'Ein vom Gefäß eingedellter Nerv ging mit einem besseren Ergebnis einher.',
  'Men had better results than women.': 'Männer hatten bessere Ergebnisse als Frauen.',
  'Those in whom it began in the typical way, at the eye, had better results.':
    'Wo es auf die typische Weise begonnen hatte, am Auge, waren die Ergebnisse besser.',
  'Age, side, and how long the spasm had lasted made no difference to the result.':
    'Alter, Seite und wie lange der Spasmus schon bestand, machten für das Ergebnis keinen Unterschied.',
  'A severe spasm (SMC III or IV) went with more delayed facial palsy, and with as good a result.':
    'Ein schwerer Spasmus (SMC III oder IV) ging mit mehr verzögerten Gesichtslähmungen einher, und mit einem ebenso guten Ergebnis.',
  'Odds of a delayed facial palsy with high blood pressure, over those without':
    'Chancenverhältnis (Odds Ratio) einer verzögerten Gesichtslähmung bei hohem Blutdruck, gegenüber Menschen ohne ihn',
  'Spasm that never left: a missed zone of compression was the cause in':
    'Spasmus, der nie verschwand: Eine übersehene Druckstelle war die Ursache bei',
  'people operated again': 'ein zweites Mal Operierte',
  'Spasm that came back: a missed zone of compression was the cause in':
    'Spasmus, der wiederkam: Eine übersehene Druckstelle war die Ursache bei',
  'Completely free after a second operation': 'Völlig frei nach einer zweiten Operation',
  'people operated again; 17 studies': 'ein zweites Mal Operierte; 17 Studien',
  'Better after a second operation': 'Besser nach einer zweiten Operation',
  'Lasting facial palsy after a second operation':
    'Bleibende Gesichtslähmung nach einer zweiten Operation',
  'Lasting loss of hearing after a second operation':
    'Bleibender Hörverlust nach einer zweiten Operation',
  'The result is graded by the spasm that remains (E) and by complications (C); their sum is the total (T).':
    'Das Ergebnis wird nach dem verbliebenen Spasmus (E) und nach Komplikationen (C) eingestuft; ihre Summe ist der Gesamtwert (T).',
  'Read for E-0, E-2, C-0, C-2 and their sums; the grades between are unverified.':
    'Gelesen für E-0, E-2, C-0, C-2 und ihre Summen; die Stufen dazwischen sind nicht geprüft.',
  'Best total grade, T-0': 'Bester Gesamtwert, T-0',
  'Of those cured in the end, free before the seventh day':
    'Von den am Ende Geheilten frei vor dem siebten Tag',
  'people whom the operation cured in the end': 'Menschen, die die Operation am Ende geheilt hat',
  'Summed from the published counts.': 'Aus den veröffentlichten Anzahlen zusammengezählt.',
  'Of those cured in the end, free within a month':
    'Von den am Ende Geheilten frei innerhalb eines Monats',
  'Of those cured in the end, free within three months':
    'Von den am Ende Geheilten frei innerhalb von drei Monaten',
  'Of those cured in the end, free within six months':
    'Von den am Ende Geheilten frei innerhalb von sechs Monaten',
  'Of those cured in the end, free within a year':
    'Von den am Ende Geheilten frei innerhalb eines Jahres',
  'Of those cured in the end, free only after more than a year':
    'Von den am Ende Geheilten erst nach mehr als einem Jahr frei',
  'Of those cured in the end, free at once': 'Von den am Ende Geheilten sofort frei',
  'Of those cured in the end, free later than at once':
    'Von den am Ende Geheilten später als sofort frei',
  'Half of those who were free later than at once were so within':
    'Die Hälfte derer, die später als sofort frei waren, waren es innerhalb von',
  'Three of them needed more than two years.': 'Drei von ihnen brauchten mehr als zwei Jahre.',
  'The spasm may be silent after the operation and come back before it leaves; silent for':
    'Der Spasmus kann nach der Operation ruhen und wiederkommen, bevor er vergeht; er ruht',
  'Free at once': 'Sofort frei',
  'people operated for hemifacial spasm (microvascular decompression); 12 papers':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression); 12 Arbeiten',
  'Of all operated, not of those cured in the end.':
    'Von allen Operierten, nicht von den am Ende Geheilten.',
  'Free on the seventh day': 'Am siebten Tag frei',
  'Free after a week': 'Nach einer Woche frei',
  'Of a hundred operated, free later than after a week':
    'Von hundert Operierten später als nach einer Woche frei',
  'Half of those who were free later than after a week were so within':
    'Die Hälfte derer, die später als nach einer Woche frei waren, waren es innerhalb von',
  'Of a hundred operated, free for a time and then not any more':
    'Von hundert Operierten eine Zeit lang frei und dann nicht mehr',
  'The spasm leaves most often within six months, comes back most often about the eighth, and may leave a second time about the sixteenth.':
    'Der Spasmus vergeht am häufigsten innerhalb von sechs Monaten, kommt am häufigsten um den achten wieder und kann um den sechzehnten ein zweites Mal vergehen.',
  'A spasm that remains is not called a failure before':
    'Ein Spasmus, der bleibt, gilt nicht als Misserfolg vor',
  'A rule drawn from the published courses: nearly all who are cured are so within a year.':
    'Eine Regel aus den veröffentlichten Verläufen: Fast alle, die geheilt werden, sind es innerhalb eines Jahres.',
  'How it is then is the first useful sign of how it will be':
    'Wie es dann ist, ist das erste brauchbare Zeichen dafür, wie es wird',
  'How it is then is mostly how it stays': 'Wie es dann ist, so bleibt es meist',
  'Comes back after success': 'Kommt nach Erfolg wieder',
  'people operated for hemifacial spasm (microvascular decompression); 22 papers':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression); 22 Arbeiten',
  'Spasm at one year where the lateral spread response persists at the end of the operation':
    'Spasmus nach einem Jahr, wo die Lateral-Spread-Antwort am Ende der Operation bestehen bleibt',
  'people operated for hemifacial spasm (microvascular decompression); 26 studies':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression); 26 Studien',
  'Spasm at one year where the lateral spread response is gone at the end of the operation':
    'Spasmus nach einem Jahr, wo die Lateral-Spread-Antwort am Ende der Operation verschwunden ist',
  'A controlled study of 283 found no benefit of monitoring at one year: shown, not weighed heavily.':
    'Eine kontrollierte Studie mit 283 fand nach einem Jahr keinen Nutzen der Überwachung: gezeigt, nicht stark gewichtet.',
  'Spasm at three months where the lateral spread response persists':
    'Spasmus nach drei Monaten, wo die Lateral-Spread-Antwort bestehen bleibt',
  'Spasm at three months where the lateral spread response is gone':
    'Spasmus nach drei Monaten, wo die Lateral-Spread-Antwort verschwunden ist',
  'Spasm at discharge where the lateral spread response persists':
    'Spasmus bei Entlassung, wo die Lateral-Spread-Antwort bestehen bleibt',
  'Spasm at discharge where the lateral spread response is gone':
    'Spasmus bei Entlassung, wo die Lateral-Spread-Antwort verschwunden ist',
  'In how many the lateral spread response persists, about':
    'Bei wie vielen die Lateral-Spread-Antwort bestehen bleibt, etwa',
  'Not published: it follows from the sensitivity of 40 % and the shares with spasm at discharge. The specificity of 89 % would give 18 %; the smaller one makes the wider interval.':
    'Nicht veröffentlicht: Es folgt aus der Sensitivität von 40 % und den Anteilen mit Spasmus bei Entlassung. Die Spezifität von 89 % ergäbe 18 %; der kleinere Wert macht das breitere Intervall.',
  'Whether the lateral spread response was watched made no difference at one year.':
    'Ob die Lateral-Spread-Antwort überwacht wurde, machte nach einem Jahr keinen Unterschied.',
  'people operated for hemifacial spasm (microvascular decompression), with and without monitoring':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression), mit und ohne Überwachung',
  'Lasting loss of hearing': 'Bleibender Hörverlust',
  'Lasting loss of hearing after three years': 'Bleibender Hörverlust nach drei Jahren',
  'Passing loss of hearing': 'Vorübergehender Hörverlust',
  'During the operation only these warned of a loss of hearing: wave V lost for good, or late and halved at once.':
    'Während der Operation warnte nur dies vor einem Hörverlust: Welle V endgültig verloren, oder zugleich verspätet und halbiert.',
  'Wave V is late from a delay of': 'Welle V ist verspätet ab einer Verzögerung von',
  'A delay without a fall of the amplitude did no harm.':
    'Eine Verzögerung ohne Abfall der Amplitude schadete nicht.',
  'Wave V is halved from a fall of its amplitude by':
    'Welle V ist halbiert ab einem Abfall ihrer Amplitude um',
  'Loss of hearing where wave V was lost': 'Hörverlust, wo Welle V verloren ging',
  'Loss of hearing where wave V was not lost': 'Hörverlust, wo Welle V nicht verloren ging',
  'Lasting facial palsy': 'Bleibende Gesichtslähmung',
  'Lasting weakness of the face': 'Bleibende Gesichtsschwäche',
  'Lasting weakness of the face after three years': 'Bleibende Gesichtsschwäche nach drei Jahren',
  'Passing facial palsy': 'Vorübergehende Gesichtslähmung',
  'Passing weakness of the face': 'Vorübergehende Gesichtsschwäche',
  'Delayed facial palsy': 'Verzögerte Gesichtslähmung',
  'Delayed facial palsy begins on day': 'Eine verzögerte Gesichtslähmung beginnt am Tag',
  'people operated for hemifacial spasm (microvascular decompression) who had a delayed palsy':
    'wegen Spasmus hemifacialis Operierte (mikrovaskuläre Dekompression) mit verzögerter Lähmung',
  'Delayed facial palsy recovers in': 'Eine verzögerte Gesichtslähmung bildet sich zurück bei',
  'Delayed facial palsy lasts': 'Eine verzögerte Gesichtslähmung dauert',
  'Leak of cerebrospinal fluid': 'Austritt von Hirnwasser (Liquorleck)',
  Stroke: 'Schlaganfall',
  'Infarct or haemorrhage of the cerebellum': 'Infarkt oder Blutung des Kleinhirns',
  Death: 'Tod',
  'Death by the seventh day': 'Tod bis zum siebten Tag',
  'None among these people; that does not show that it cannot happen.':
    'Unter diesen Menschen keiner; das zeigt nicht, dass es nicht vorkommen kann.',
  'Death in hospital': 'Tod im Krankenhaus',
  'operations in the United States, 1996 to 2000':
    'Operationen in den Vereinigten Staaten, 1996 bis 2000',
  'operations in Japan, by the national register':
    'Operationen in Japan, nach dem nationalen Register',
  'Any complication on the seventh day': 'Irgendeine Komplikation am siebten Tag',
  'Any lasting complication after three years':
    'Irgendeine bleibende Komplikation nach drei Jahren',
  'Any lasting complication': 'Irgendeine bleibende Komplikation',
  'Days in hospital, on average': 'Tage im Krankenhaus, im Mittel',
  'Stays in hospital are longer in Japan than elsewhere.':
    'In Japan bleibt man länger im Krankenhaus als anderswo.',
};
