/** Scales, their levels in this project's own words, and the PHQ-9 in the wording of its German form. */
export const RATING_DE: Readonly<Record<string, string>> = {
  'Jankovic rating scale': 'Jankovic-Skala',
  'SMC grade': 'SMC-Grad',
  'Cohen and Albert intensity': 'Intensität nach Cohen und Albert',
  'HFS score, clinical part': 'HFS-Score, klinischer Teil',
  'HFS score, subjective part': 'HFS-Score, subjektiver Teil',
  'Blepharospasm disability index': 'Blepharospasmus-Behinderungsindex (BSDI)',
  'Hemifacial spasm grading scale': 'Gradeinteilung des Spasmus hemifacialis (HSGS)',
  'HFS severity score': 'HFS-Schwerewert',
  "Tunc's scale": 'Skala nach Tunc',
  'As used in {}': 'Wie verwendet in {0}',
  'Preprint of 2024, n=147': 'Vorabdruck von 2024, n=147',
  'Cohen & Albert {}': 'Cohen & Albert {0}',
  'As rated in {}': 'Wie eingestuft in {0}',
  '{*}; range unverified': '{0}; Spanne nicht geprüft',

  'No spasm.': 'Kein Spasmus.',
  'Blinks more, and only when light, wind, reading or driving bring it on.':
    'Blinzelt mehr, und nur, wenn Licht, Wind, Lesen oder Fahren es auslösen.',
  'Lids flutter by themselves; others can see it, but it is not in the way.':
    'Die Lider flattern von selbst; andere können es sehen, aber es stört nicht.',
  'Clear spasms of the lids that are somewhat in the way.':
    'Deutliche Spasmen der Lider, die etwas behindern.',
  'Strong spasms of the lids, perhaps of more of the face, that make things impossible.':
    'Starke Spasmen der Lider, vielleicht auch anderer Teile des Gesichts, die Dinge unmöglich machen.',
  'None.': 'Keine.',
  'Blinks a little more often.': 'Blinzelt etwas häufiger.',
  'Fluttering that lasts under a second.': 'Flattern, das unter einer Sekunde dauert.',
  'Spasms of more than a second; the eyes are open more than half of the waking time.':
    'Spasmen von mehr als einer Sekunde; die Augen sind mehr als die Hälfte der wachen Zeit offen.',
  'The eyes are closed more than half of the waking time, as if blind.':
    'Die Augen sind mehr als die Hälfte der wachen Zeit geschlossen, wie blind.',
  'Around the eye only.': 'Nur um das Auge.',
  'Other muscles of the same side take part.': 'Andere Muskeln derselben Seite nehmen teil.',
  'Long spasms come so often that seeing is disturbed.':
    'Lange Spasmen kommen so oft, dass das Sehen gestört ist.',
  'The face stays uneven and disfigured.': 'Das Gesicht bleibt ungleich und entstellt.',
  'Blinks more when something brings it on.': 'Blinzelt mehr, wenn etwas es auslöst.',
  'Slight fluttering that others see and that does not disturb.':
    'Leichtes Flattern, das andere sehen und das nicht stört.',
  'Moderate spasm that disturbs a little.': 'Mäßiger Spasmus, der etwas stört.',
  'Strong spasm that makes things impossible.': 'Starker Spasmus, der Dinge unmöglich macht.',

  'Little interest or pleasure in doing things': 'Wenig Interesse oder Freude an Ihren Tätigkeiten',
  'Feeling down, depressed, or hopeless': 'Niedergeschlagenheit, Schwermut oder Hoffnungslosigkeit',
  'Trouble falling or staying asleep, or sleeping too much':
    'Schwierigkeiten, ein- oder durchzuschlafen, oder vermehrter Schlaf',
  'Feeling tired or having little energy': 'Müdigkeit oder Gefühl, keine Energie zu haben',
  'Poor appetite or overeating': 'Verminderter Appetit oder übermäßiges Bedürfnis zu essen',
  'Feeling bad about yourself — or that you are a failure or have let yourself or your family down':
    'Schlechte Meinung von sich selbst; Gefühl, ein Versager zu sein oder die Familie enttäuscht zu haben',
  'Trouble concentrating on things, such as reading the newspaper or watching television':
    'Schwierigkeiten, sich auf etwas zu konzentrieren, z. B. beim Zeitunglesen oder Fernsehen',
  'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual':
    'Waren Ihre Bewegungen oder Ihre Sprache so verlangsamt, dass es auch anderen auffallen würde? Oder waren Sie im Gegenteil „zappelig“ oder ruhelos und hatten dadurch einen stärkeren Bewegungsdrang als sonst?',
  'Thoughts that you would be better off dead or of hurting yourself in some way':
    'Gedanken, dass Sie lieber tot wären oder sich Leid zufügen möchten',
  'Not at all': 'Überhaupt nicht',
  'Several days': 'An einzelnen Tagen',
  'More than half the days': 'An mehr als der Hälfte der Tage',
  'Nearly every day': 'Beinahe jeden Tag',
};
