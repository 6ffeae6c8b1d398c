/** What this program assumes. */
export const ASSUMPTIONS_DE: Readonly<Record<string, string>> = {
  'Share of the spasm that is gone at best': 'Anteil des Spasmus, der bei bester Wirkung weg ist',
  'the forecast of this program': 'die Vorhersage dieses Programms',
  'Mean improvements of about three quarters are quoted without their spread; the spread is wide enough for half and for nearly all.':
    'Mittlere Besserungen von etwa drei Vierteln werden ohne ihre Streuung angegeben; die Streuung reicht hier von der Hälfte bis fast zu allem.',
  'Share of the variance of durations that lies between people, the rest between treatments of one person':
    'Anteil der Streuung der Wirkdauern, der zwischen Menschen liegt; der Rest liegt zwischen Behandlungen eines Menschen',
  'Not published. Each share in the range is equally likely at first; the cycles of the person decide.':
    'Nicht veröffentlicht. Zunächst ist jeder Anteil in der Spanne gleich wahrscheinlich; die Zyklen der Person entscheiden.',
  'Pace of wearing off: the scale of the fall as a share of the duration':
    'Tempo des Nachlassens: das Maß des Abfalls als Anteil der Dauer',
  'In blepharospasm the decline is felt about nine weeks after the session and the effect lasts about twelve, which a tenth would give; half and twice that are allowed for.':
    'Beim Blepharospasmus spürt man das Nachlassen etwa neun Wochen nach der Behandlung, und die Wirkung hält etwa zwölf, was ein Zehntel ergäbe; die Hälfte und das Doppelte davon werden zugelassen.',
  'Time from the first effect to the full one': 'Zeit von der ersten bis zur vollen Wirkung',
  'First effect within days and full effect at one to two weeks, by the label, leave about a week.':
    'Erste Wirkung nach Tagen und volle nach ein bis zwei Wochen, laut Fachinformation, lassen etwa eine Woche.',
  'Spread of the spasm from week to week in the same state, as a share of it':
    'Streuung des Spasmus von Woche zu Woche im selben Zustand, als Anteil davon',
  'Not published. The data of each cycle may make it half or two and a half times as large.':
    'Nicht veröffentlicht. Die Werte jedes Zyklus dürfen sie auf die Hälfte oder das Zweieinhalbfache ändern.',
  'Spread of a strength that a person writes about the same spasm, of ten':
    'Streuung einer Stärke von zehn, die ein Mensch zu demselben Spasmus aufschreibt',
  'Not published for these questions.': 'Für diese Fragen nicht veröffentlicht.',
  'Spread of the untreated level from cycle to cycle, as a share of it':
    'Streuung des unbehandelten Werts von Zyklus zu Zyklus, als Anteil davon',
  'Not published.': 'Nicht veröffentlicht.',
  'The same where the untreated state was never recorded':
    'Dasselbe, wo der unbehandelte Zustand nie aufgezeichnet wurde',
  'The level must then be guessed from the treated weeks and the usual depth.':
    'Der Wert muss dann aus den behandelten Wochen und der üblichen Tiefe geschätzt werden.',
  'Spread of the felt end of an effect about the half-way date, as a share of the duration':
    'Streuung des gespürten Endes einer Wirkung um den Tag der halben Wirkung, als Anteil der Dauer',
  'What people call worn off is not defined in the published durations; half of the untreated level is this program’s reading of it.':
    'Was Menschen unter nachgelassen verstehen, ist in den veröffentlichten Dauern nicht bestimmt; die Hälfte des unbehandelten Werts ist die Lesart dieses Programms.',
  'Spread of a felt onset or peak about the true one':
    'Streuung eines gespürten Beginns oder Höhepunkts um den wahren',
  'Spread of a person’s own difference between two products, as a share of the duration':
    'Streuung des eigenen Unterschieds eines Menschen zwischen zwei Präparaten, als Anteil der Dauer',
  'The means of two products are published for groups, not for one person changing.':
    'Die Mittelwerte zweier Präparate sind für Gruppen veröffentlicht, nicht für einen Menschen, der wechselt.',
  'Spread of the difference that other points make, as a share of the duration':
    'Streuung des Unterschieds, den andere Punkte machen, als Anteil der Dauer',
  'Spread of the change of duration when the dose is multiplied by the number e, as a share of the duration':
    'Streuung der Änderung der Dauer, wenn die Dosis mit der Zahl e malgenommen wird, als Anteil der Dauer',
  'No dose response is published for hemifacial spasm: a larger dose may last longer or no longer.':
    'Wie die Wirkung von der Dosis abhängt, ist für den Spasmus hemifacialis nicht veröffentlicht: Eine größere Dosis mag länger wirken oder nicht länger.',
  'Spread of the drift of duration from one cycle to the next, as a share of the duration':
    'Streuung der Veränderung der Dauer von einem Zyklus zum nächsten, als Anteil der Dauer',
  'Groups do not drift over thirty treatments; one person may.':
    'Gruppen verändern sich über dreißig Behandlungen nicht; ein einzelner Mensch kann es.',
  'Share of the possibilities within the intervals of the forecast':
    'Anteil der Möglichkeiten innerhalb der Intervalle der Vorhersage',
  'A choice, not a finding: four of five dates are meant to lie within.':
    'Eine Wahl, kein Befund: Vier von fünf Tagen sollen darin liegen.',
  'Share of the possibilities within the interval of the date, so that it holds the day with 80 %':
    'Anteil der Möglichkeiten innerhalb des Intervalls des Tages, damit er mit 80 % darin liegt',
  'Chosen on simulated people who are in no table of results: four weeks before the day, when no effect has worn off yet, 80 % of the possibilities held 87 % of the days, and on days drawn beforehand 80 %. With this share the mean of both is 80 %.':
    'Gewählt an simulierten Menschen, die in keiner Tabelle der Ergebnisse stehen: Vier Wochen vor dem Tag, wenn noch keine Wirkung nachgelassen hat, enthielten 80 % der Möglichkeiten 87 % der Tage, und an vorher ausgelosten Tagen 80 %. Mit diesem Anteil ist das Mittel von beidem 80 %.',
  'A visit is proposed within the time before the expected date':
    'Ein Termin wird vorgeschlagen in der Zeit vor dem erwarteten Tag',
  'This program’s own choice: the new effect needs about a week to begin.':
    'Eine Wahl dieses Programms: Die neue Wirkung braucht etwa eine Woche bis zum Beginn.',
  'Time after a medicine is begun or stopped that is neither before nor during it':
    'Zeit nach Beginn oder Ende eines Medikaments, die weder davor noch dabei zählt',
  'this program’s reading of a course of a medicine':
    'die Auswertung dieses Programms für den Verlauf eines Medikaments',
  'Doses are raised step by step and leave the body over days; nothing is published here.':
    'Dosen werden schrittweise erhöht und verlassen den Körper über Tage; hierzu ist nichts veröffentlicht.',
  'How far before and after a beginning and an end is looked':
    'Wie weit vor und nach einem Beginn und einem Ende geschaut wird',
  'A choice: what lies further away differs for other reasons.':
    'Eine Wahl: Was weiter weg liegt, unterscheidet sich aus anderen Gründen.',
  'How long a good or bad stretch of the spasm lasts by itself: the days after which two values have only a third in common':
    'Wie lange ein guter oder schlechter Abschnitt des Spasmus von selbst dauert: die Tage, nach denen zwei Werte nur noch ein Drittel gemeinsam haben',
  'Not published. Each length in the range is equally likely at first; the values of the person decide.':
    'Nicht veröffentlicht. Zunächst ist jede Länge in der Spanne gleich wahrscheinlich; die Werte der Person entscheiden.',
  'A spasm that was seen counts as still there for':
    'Ein gesehener Spasmus gilt als noch vorhanden für',
  'this program’s reading of a record after an operation':
    'die Auswertung dieses Programms für eine Akte nach einer Operation',
  'The spasm comes and goes: one recording of a minute without it proves nothing.':
    'Der Spasmus kommt und geht: Eine Aufnahme von einer Minute ohne ihn beweist nichts.',
  'Day after the operation that figures at discharge are read as':
    'Tag nach der Operation, für den Zahlen bei Entlassung genommen werden',
  'this program’s reading of the published courses':
    'die Auswertung dieses Programms für die veröffentlichten Verläufe',
  'The day differs between the centres and is not given.':
    'Der Tag ist von Zentrum zu Zentrum verschieden und nicht angegeben.',
};
