/** What the plan says of an operation, plainly and as clinicians say it. */
export const PLAN_SURGERY_DE: Readonly<Record<string, string>> = {
  'A stay in hospital and a few looks, and none for the spasm once it is gone.':
    'Ein Krankenhausaufenthalt und einige Kontrollen; keine mehr wegen des Spasmus, wenn er weg ist.',
  'Follow-up at three, six and twelve months.': 'Kontrollen nach drei, sechs und zwölf Monaten.',
  'Irreversible; toxin and medication remain available.':
    'Nicht umkehrbar; Botulinumtoxin und Medikamente bleiben verfügbar.',
  'It cannot be undone. Toxin and tablets stay possible afterwards.':
    'Sie lässt sich nicht rückgängig machen. Botulinumtoxin und Tabletten bleiben danach möglich.',
  'It is an operation near the brainstem.': 'Es ist eine Operation nahe am Hirnstamm.',
  'Lasting freedom in most; resolution may be delayed.':
    'Bei den meisten bleibende Freiheit; die Rückbildung kann verzögert sein.',
  'Looked at again after three and six months and a year.':
    'Kontrollen nach drei und sechs Monaten und nach einem Jahr.',
  'Most are free for good, not all of them at once.':
    'Die meisten sind auf Dauer frei, nicht alle sofort.',
  'Most are free of the visible spasm; a weakness of the face may come, and seldom stays.':
    'Die meisten sind vom sichtbaren Spasmus frei; eine Gesichtsschwäche kann kommen und bleibt selten.',
  'Most keep their hearing; some lose it for good on that side.':
    'Die meisten behalten ihr Gehör; manche verlieren es auf dieser Seite für immer.',
  'One admission and limited follow-up.': 'Ein Aufenthalt und wenige Kontrollen.',
  'Operated, spasm persists within twelve months: not a failure yet.':
    'Operiert, Spasmus besteht innerhalb von zwölf Monaten fort: noch kein Misserfolg.',
  'Operated; delayed resolution.': 'Operiert; verzögerte Rückbildung.',
  'Operated; no spasm at any recorded look.': 'Operiert; bei keiner notierten Kontrolle Spasmus.',
  'Operated; outcome not recorded.': 'Operiert; Ergebnis nicht notiert.',
  'Operated; recurrence after freedom from spasm.': 'Operiert; Rückfall nach Freiheit von Spasmus.',
  'Operated; spasm persists beyond twelve months.':
    'Operiert; Spasmus besteht über zwölf Monate hinaus fort.',
  'Posterior fossa surgery.': 'Operation der hinteren Schädelgrube.',
  'Present; associated with a better result.':
    'Vorhanden; geht mit einem besseren Ergebnis einher.',
  'Present; associated with more complications or a worse result.':
    'Vorhanden; geht mit mehr Komplikationen oder einem schlechteren Ergebnis einher.',
  'Present; sources conflict on its effect.':
    'Vorhanden; Quellen widersprechen sich über die Bedeutung.',
  'Small risk of permanent hearing loss.': 'Kleines Risiko eines bleibenden Hörverlusts.',
  'This holds for you, and went with a better result.':
    'Das trifft auf Sie zu und ging mit einem besseren Ergebnis einher.',
  'This holds for you, and went with more complications or a worse result.':
    'Das trifft auf Sie zu und ging mit mehr Komplikationen oder einem schlechteren Ergebnis einher.',
  'This holds for you; sources contradict each other on what it does.':
    'Das trifft auf Sie zu; Quellen widersprechen sich darüber, was es bewirkt.',
  'Visible spasm resolves in most; palsy mostly transient.':
    'Der sichtbare Spasmus verschwindet bei den meisten; eine Lähmung ist meist vorübergehend.',
  'You were operated and still had spasm: in the first year that is not called a failure.':
    'Sie wurden operiert und hatten noch Spasmus: Im ersten Jahr gilt das nicht als Misserfolg.',
  'You were operated, and no spasm was seen at any look since.':
    'Sie wurden operiert, und seither war bei keiner Kontrolle Spasmus zu sehen.',
  'You were operated, and the spasm left later.':
    'Sie wurden operiert, und der Spasmus verging später.',
  'You were operated, and the spasm never left; the first year is over.':
    'Sie wurden operiert, und der Spasmus verschwand nie; das erste Jahr ist vorbei.',
  'You were operated; how it went is not in your record.':
    'Sie wurden operiert; wie es ausging, steht nicht in Ihrer Akte.',
  'You were operated; the spasm was gone and came back.':
    'Sie wurden operiert; der Spasmus war weg und kam wieder.',
  'Of all who are operated, free within the first week:':
    'Von allen Operierten in der ersten Woche frei:',
  'Spasm-free within a week, of all operated:':
    'Innerhalb einer Woche frei von Spasmus, von allen Operierten:',
  'Of those who are cured in the end, free within a month:':
    'Von denen, die am Ende geheilt sind, nach einem Monat frei:',
  'Spasm-free by one month, of those eventually cured:':
    'Nach einem Monat frei von Spasmus, von den am Ende Geheilten:',
  'Of those who are cured in the end, free within a year:':
    'Von denen, die am Ende geheilt sind, nach einem Jahr frei:',
  'Spasm-free by twelve months, of those eventually cured:':
    'Nach zwölf Monaten frei von Spasmus, von den am Ende Geheilten:',
  'Of all who are operated, completely free of spasm:':
    'Von allen Operierten völlig frei von Spasmen:',
  'Complete resolution:': 'Vollständige Rückbildung:',
  'Still an excellent result after ten years:':
    'Nach zehn Jahren immer noch ein ausgezeichnetes Ergebnis:',
  'Excellent result at ten years (Kaplan-Meier):':
    'Ausgezeichnetes Ergebnis nach zehn Jahren (Kaplan-Meier):',
  'It is gone at first and then comes back in:': 'Er ist zuerst weg und kommt dann wieder bei:',
  'Recurrence after initial success:': 'Rückfall nach anfänglichem Erfolg:',
  'Of others with your course, free one month after the operation:':
    'Von anderen mit Ihrem Verlauf einen Monat nach der Operation frei:',
  'Published chance of freedom at one postoperative month given own course:':
    'Veröffentlichte Aussicht auf Freiheit einen Monat nach der Operation bei diesem Verlauf:',
  'Of others with your course, free one year after the operation:':
    'Von anderen mit Ihrem Verlauf ein Jahr nach der Operation frei:',
  'Published chance of freedom at twelve postoperative months given own course:':
    'Veröffentlichte Aussicht auf Freiheit zwölf Monate nach der Operation bei diesem Verlauf:',
  'Hearing on that side is lost or worse for good in:':
    'Das Gehör auf dieser Seite ist für immer verloren oder schlechter bei:',
  'Permanent hearing loss:': 'Bleibender Hörverlust:',
  'Hearing on that side is worse for a time in:':
    'Das Gehör auf dieser Seite ist eine Zeit lang schlechter bei:',
  'Transient hearing loss:': 'Vorübergehender Hörverlust:',
  'That side of the face is weak for good in:': 'Diese Gesichtsseite ist für immer schwach bei:',
  'Permanent facial palsy:': 'Bleibende Gesichtslähmung:',
  'That side of the face is weak for a time in:':
    'Diese Gesichtsseite ist eine Zeit lang schwach bei:',
  'Transient facial palsy:': 'Vorübergehende Gesichtslähmung:',
  'Nearly all recover, but that side of the face becomes weak days or weeks later in:':
    'Fast alle erholen sich, aber diese Gesichtsseite wird Tage oder Wochen später schwach bei:',
  'Delayed facial palsy (nearly all recover):':
    'Verzögerte Fazialisparese (fast alle erholen sich):',
  'Fluid from around the brain leaks from the wound or nose in:':
    'Hirnwasser tritt aus der Wunde oder der Nase aus bei:',
  'Cerebrospinal fluid leak:': 'Liquorleck:',
  'A stroke comes in:': 'Ein Schlaganfall kommt vor bei:',
  'Stroke, cerebellar infarct or haemorrhage:':
    'Schlaganfall, Infarkt oder Blutung des Kleinhirns:',
  'Of all who are operated, so many die:': 'Von allen Operierten sterben:',
  'Mortality:': 'Sterblichkeit:',
  'Any complication in the first week comes in:':
    'Irgendeine Komplikation in der ersten Woche kommt vor bei:',
  'Any complication on day seven:': 'Irgendeine Komplikation am siebten Tag:',
  'Any complication that lasts comes in:': 'Irgendeine bleibende Komplikation kommt vor bei:',
  'Any permanent complication:': 'Irgendeine bleibende Komplikation:',
  'In hospital in Japan; elsewhere it is shorter:': 'Im Krankenhaus in Japan, anderswo kürzer:',
  'Mean length of stay in a Japanese register (shorter elsewhere):':
    'Mittlere Liegedauer in einem japanischen Register (anderswo kürzer):',
  'A spasm that stays is not called a failure for:':
    'Ein Spasmus, der bleibt, gilt nicht als Misserfolg während:',
  'Time before persistence counts as failure:':
    'Zeit, vor der ein Fortbestehen nicht als Misserfolg gilt:',
  'A second operation is possible; completely free after it:':
    'Eine zweite Operation ist möglich; danach völlig frei:',
  'Complete resolution after reoperation:': 'Vollständige Rückbildung nach erneuter Operation:',
  'After a second operation, that side of the face is weak for good in:':
    'Nach einer zweiten Operation ist diese Gesichtsseite für immer schwach bei:',
  'Reoperation: permanent facial palsy:': 'Erneute Operation: bleibende Gesichtslähmung:',
  'After a second operation, hearing on that side is lost for good in:':
    'Nach einer zweiten Operation ist das Gehör auf dieser Seite für immer verloren bei:',
  'Reoperation: permanent hearing loss:': 'Erneute Operation: bleibender Hörverlust:',
  'An operation is noted before your birth: its time cannot be right.':
    'Eine Operation ist vor Ihrer Geburt eingetragen: Ihr Zeitpunkt kann nicht stimmen.',
  'Operation recorded before birth: date invalid.':
    'Operation vor der Geburt eingetragen: Datum ungültig.',
};
