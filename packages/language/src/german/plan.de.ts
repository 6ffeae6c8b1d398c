/** The options side by side, plainly and as clinicians say them. */
export const PLAN_DE: Readonly<Record<string, string>> = {
  'Which way to go on: waiting, tablets, botulinum toxin or an operation? This informs the talk with your clinician; it recommends none.':
    'Wie soll es weitergehen: abwarten, Tabletten, Botulinumtoxin oder eine Operation? Dies informiert für das Gespräch in der Praxis; es empfiehlt nichts davon.',
  'Decision: observation, oral medication, botulinum toxin or microvascular decompression. For shared decision making; no recommendation.':
    'Entscheidung: Beobachten, Medikamente zum Einnehmen, Botulinumtoxin oder mikrovaskuläre Dekompression. Für die gemeinsame Entscheidung; keine Empfehlung.',
  Waiting: 'Abwarten',
  Observation: 'Beobachten',
  Tablets: 'Tabletten',
  Operation: 'Operation',
  'In a month': 'In einem Monat',
  'In a year': 'In einem Jahr',
  Fits: 'Passt',
  Meets: 'Erfüllt',
  'Not known': 'Nicht bekannt',
  Unknown: 'Unbekannt',
  'A German review recommends botulinum toxin first line, MVD on failure.':
    'Eine deutsche Übersichtsarbeit empfiehlt Botulinumtoxin als erste Wahl, MVD bei Versagen.',
  'A German review recommends botulinum toxin first, and an operation when that fails.':
    'Eine deutsche Übersichtsarbeit empfiehlt zuerst Botulinumtoxin, und eine Operation, wenn es nicht hilft.',
  'A lasting harm is not among the unwanted effects in the sources here.':
    'Ein bleibender Schaden ist in den Quellen hier nicht unter den Nebenwirkungen.',
  'All treatments remain available.': 'Alle Behandlungen bleiben verfügbar.',
  'An operation later works as well: how long it had lasted made no difference.':
    'Eine Operation hilft später ebenso gut: Wie lange er schon bestand, machte keinen Unterschied.',
  'Appearance follows effect, which is unpredictable.':
    'Das Aussehen folgt der Wirkung, die sich nicht vorhersagen lässt.',
  'At one month': 'Nach einem Monat',
  'At one year': 'Nach einem Jahr',
  'At ten years': 'Nach zehn Jahren',
  'Avoiding surgery': 'Vermeiden einer Operation',
  'Before carbamazepine a blood test is asked for in people of some Asian ancestry: a severe reaction of the skin is commoner there.':
    'Vor Carbamazepin wird bei Menschen mancher asiatischer Herkunft eine Blutuntersuchung verlangt: Eine schwere Hautreaktion ist dort häufiger.',
  'Booking the next session oneself did as well, with less worry.':
    'Die nächste Behandlung selbst zu vereinbaren, half ebenso gut, mit weniger Sorge.',
  'Botulinum toxin': 'Botulinumtoxin',
  'Botulinum toxin injections': 'Botulinumtoxin-Injektionen',
  'Burden of visits': 'Belastung durch Termine',
  'By your record it has become better since it began.':
    'Nach Ihrer Akte ist es seit dem Beginn besser geworden.',
  'By your record it has become worse since it began.':
    'Nach Ihrer Akte ist es seit dem Beginn schlechter geworden.',
  'By your record it has gone up and down since it began.':
    'Nach Ihrer Akte ging es seit dem Beginn auf und ab.',
  'By your record it has stayed the same since it began.':
    'Nach Ihrer Akte ist es seit dem Beginn gleich geblieben.',
  'By your record it is gone.': 'Nach Ihrer Akte ist es weg.',
  'Course so far by history: fluctuating.': 'Verlauf bisher nach Anamnese: schwankend.',
  'Course so far by history: improving.': 'Verlauf bisher nach Anamnese: gebessert.',
  'Course so far by history: progressive.': 'Verlauf bisher nach Anamnese: fortschreitend.',
  'Course so far by history: remission.': 'Verlauf bisher nach Anamnese: Remission.',
  'Course so far by history: stationary.': 'Verlauf bisher nach Anamnese: gleich bleibend.',
  'Does not fit': 'Passt nicht',
  'Does not meet': 'Nicht erfüllt',
  'Dose drift over years: sources conflict.':
    'Veränderung der Dosis über Jahre: Quellen widersprechen sich.',
  'Duration before surgery did not affect the surgical result.':
    'Die Dauer vor der Operation beeinflusste das Operationsergebnis nicht.',
  'Each medicine has cautions of its own; they stand with the medicines.':
    'Bei jedem Medikament ist auf Eigenes zu achten; es steht bei den Medikamenten.',
  'Effects attenuate over time.': 'Die Wirkung lässt mit der Zeit nach.',
  'Everything else stays possible afterwards.': 'Alles andere bleibt danach möglich.',
  'Facial appearance': 'Aussehen des Gesichts',
  'Few are helped; that is known from single people and small groups without a comparison.':
    'Wenigen hilft es; bekannt ist das von einzelnen Menschen und kleinen Gruppen ohne Vergleich.',
  'Few visits': 'Wenige Termine',
  'Fits in part': 'Passt zum Teil',
  'Freedom from spasm': 'Freiheit von Spasmus',
  'HLA-B test before carbamazepine in at-risk Asian ancestry (label).':
    'HLA-B-Test vor Carbamazepin bei gefährdeter asiatischer Herkunft (Fachinformation).',
  'Hearing loss not among adverse effects in the sources used.':
    'Hörverlust in den verwendeten Quellen nicht unter den Nebenwirkungen.',
  'How my face looks': 'Wie mein Gesicht aussieht',
  'In ten years': 'In zehn Jahren',
  'In the only trial against a dummy tablet, over four weeks, no difference was found.':
    'Im einzigen Versuch gegen eine Scheintablette, über vier Wochen, fand sich kein Unterschied.',
  'It helps most people, for weeks; then the spasm comes back.':
    'Es hilft den meisten, für Wochen; dann kommt der Spasmus wieder.',
  'It is no operation.': 'Es ist keine Operation.',
  'It means visits again and again, for as long as it is wished.':
    'Es bedeutet immer wieder Termine, solange es gewünscht ist.',
  'It wears off by itself, and everything else stays possible.':
    'Es lässt von selbst nach, und alles andere bleibt möglich.',
  'Less visible spasm; transient ptosis.': 'Weniger sichtbarer Spasmus; vorübergehende Ptosis.',
  'Loss of hearing is not among its unwanted effects in the sources here.':
    'Hörverlust ist in den Quellen hier nicht unter seinen Nebenwirkungen.',
  'Low response; evidence is anecdotal: case reports and small uncontrolled series.':
    'Geringes Ansprechen; Belege sind anekdotisch: Fallberichte und kleine unkontrollierte Serien.',
  'Microvascular decompression': 'Mikrovaskuläre Dekompression',
  'No figure on hearing is published for these medicines in hemifacial spasm.':
    'Zum Gehör ist für diese Medikamente beim Spasmus hemifacialis keine Zahl veröffentlicht.',
  'No hearing data in hemifacial spasm.': 'Keine Daten zum Gehör beim Spasmus hemifacialis.',
  'No iatrogenic risk to hearing.': 'Kein behandlungsbedingtes Risiko für das Gehör.',
  'No permanent adverse effect among those in the sources used.':
    'Keine bleibende Nebenwirkung in den verwendeten Quellen.',
  'No published data.': 'Keine veröffentlichten Daten.',
  'No treatment visits; re-examine on change or new signs.':
    'Keine Behandlungstermine; bei Änderung oder neuen Zeichen erneut untersuchen.',
  'No treatment-related adverse effects.': 'Keine behandlungsbedingten Nebenwirkungen.',
  'No visits for a treatment. Have it looked at again when it changes or something new comes.':
    'Keine Termine für eine Behandlung. Lassen Sie es wieder ansehen, wenn es sich ändert oder etwas Neues kommt.',
  'Not to be operated': 'Nicht operiert zu werden',
  'Nothing is done that could harm the hearing.':
    'Es geschieht nichts, was dem Gehör schaden könnte.',
  'Nothing is published for this.': 'Dazu ist nichts veröffentlicht.',
  'On failure review technique, dose and diagnosis before antibodies.':
    'Bei Versagen Technik, Dosis und Diagnose vor Antikörpern überprüfen.',
  'Oral medication': 'Medikamente zum Einnehmen',
  'Own course: too few observations to estimate an effect.':
    'Eigener Verlauf: zu wenige Beobachtungen, um eine Wirkung zu schätzen.',
  'Own course: unwanted effect recorded.': 'Eigener Verlauf: Nebenwirkung notiert.',
  'Own last cycle clearly below own usual effect.':
    'Letzter eigener Zyklus deutlich unter der eigenen üblichen Wirkung.',
  'Partly meets': 'Teilweise erfüllt',
  'Patient-initiated booking: equal scores, less anxiety (randomised).':
    'Vereinbarung durch die Behandelten: gleiche Werte, weniger Angst (randomisiert).',
  'Precludes no other treatment.': 'Schließt keine andere Behandlung aus.',
  'Preservation of hearing': 'Erhalt des Gehörs',
  'Repeated visits indefinitely.': 'Immer wieder Termine, ohne Ende.',
  'Reversible; precludes no other treatment.': 'Umkehrbar; schließt keine andere Behandlung aus.',
  'Sources conflict on spontaneous remission.': 'Quellen widersprechen sich zur Spontanremission.',
  'Sources contradict each other: one calls recovery by itself very rare, another found it in many of those who were left.':
    'Quellen widersprechen sich: Eine nennt die Heilung von selbst sehr selten, eine andere fand sie bei vielen der Verbliebenen.',
  'Substance-specific cautions: see medicines.':
    'Hinweise zum einzelnen Wirkstoff: siehe Medikamente.',
  'Temporary relief in most; recurs between injections.':
    'Bei den meisten vorübergehende Besserung; kommt zwischen den Injektionen wieder.',
  'The face is calmer, but a lid may droop for some weeks.':
    'Das Gesicht ist ruhiger, aber ein Lid kann einige Wochen hängen.',
  'The face looks calmer only where a tablet helps, and that is not known beforehand.':
    'Das Gesicht sieht nur ruhiger aus, wo eine Tablette hilft, und das weiß man vorher nicht.',
  'The only placebo-controlled trial (clonazepam, four weeks) found no significant effect.':
    'Der einzige placebokontrollierte Versuch (Clonazepam, vier Wochen) fand keine signifikante Wirkung.',
  'Then the way it is given, the dose and the diagnosis are looked at again; only then antibodies.':
    'Dann wird noch einmal angesehen, wie es gegeben wird, die Dosis und die Diagnose; erst dann Antikörper.',
  'There is no treatment, and so no unwanted effect of one.':
    'Es gibt keine Behandlung, und so auch keine Nebenwirkung davon.',
  'To be free of spasm': 'Frei von Spasmus zu sein',
  'To keep my hearing': 'Mein Gehör zu behalten',
  'Too few days were noted with it or without it to tell what it did for you.':
    'Mit oder ohne es wurden zu wenige Tage notiert, um zu sagen, was es bei Ihnen bewirkt hat.',
  'When it becomes too much, every treatment is still there.':
    'Wenn es zu viel wird, ist jede Behandlung noch da.',
  'Where they help, the help grows less in time.':
    'Wo sie helfen, lässt die Hilfe mit der Zeit nach.',
  'Whether more is needed over the years is disputed.':
    'Ob über die Jahre mehr gebraucht wird, ist umstritten.',
  'You noted something unwanted with it.': 'Sie haben dabei etwas Unerwünschtes notiert.',
  'Your last treatment did clearly less than those before.':
    'Ihre letzte Behandlung hat deutlich weniger bewirkt als die vorigen.',
  'Non-surgical.': 'Keine Operation.',
  'How many treatments help:': 'Wie viele Behandlungen helfen:',
  'Response rate over series:': 'Ansprechrate über Serien:',
  'It begins to help after:': 'Es beginnt zu helfen nach:',
  'Onset of effect:': 'Wirkungseintritt:',
  'It helps most after:': 'Es hilft am meisten nach:',
  'Peak effect:': 'Stärkste Wirkung:',
  'Then the spasm comes back and it is given again. It lasts:':
    'Danach kommt der Spasmus wieder und es wird erneut gegeben. Es wirkt:',
  'Mean duration of effect (re-injection thereafter):':
    'Mittlere Wirkdauer (danach erneute Injektion):',
  'As many treatments help in the tenth year as in the first:':
    'Im zehnten Jahr helfen so viele Behandlungen wie im ersten:',
  'Response over ten years of treatment, unchanged:':
    'Ansprechen über zehn Jahre Behandlung, unverändert:',
  'After thirty and more treatments it lasts as long as at first:':
    'Nach dreißig und mehr Behandlungen wirkt es so lange wie am Anfang:',
  'Duration unchanged after thirty or more treatments:':
    'Wirkdauer nach dreißig oder mehr Behandlungen unverändert:',
  'Half of your spasm is expected back on:': 'Die Hälfte Ihres Spasmus wird zurückerwartet am:',
  'Forecast of half-return for the current cycle:':
    'Vorhersage der halben Rückkehr für den laufenden Zyklus:',
  'After your last treatment, so much of your spasm was gone at best:':
    'Nach Ihrer letzten Behandlung war im besten Fall so viel Ihres Spasmus weg:',
  'Own last cycle: reduction at peak:': 'Letzter eigener Zyklus: Abnahme bei bester Wirkung:',
  'Your treatments lasted, until half of the spasm was back:':
    'Ihre Behandlungen wirkten, bis die Hälfte des Spasmus zurück war:',
  'Own cycles: time to half-return, median and range:':
    'Eigene Zyklen: Zeit bis zur halben Rückkehr, Median und Spanne:',
  'How many sessions you had in the last year:':
    'Wie viele Behandlungen Sie im letzten Jahr hatten:',
  'Own sessions in the last twelve months:': 'Eigene Behandlungen in den letzten zwölf Monaten:',
  'Your dose has risen. By so much a year:': 'Ihre Dosis ist gestiegen. Im Jahr um:',
  'Own dose drift per year (robust slope, interval above zero):':
    'Eigene Veränderung der Dosis im Jahr (robuste Steigung, Intervall über null):',
  'Your dose has fallen. By so much a year:': 'Ihre Dosis ist gesunken. Im Jahr um:',
  'Own dose drift per year (robust slope, interval below zero):':
    'Eigene Veränderung der Dosis im Jahr (robuste Steigung, Intervall unter null):',
  'Whether your dose rises or falls over the years cannot be told from chance. Change in a year:':
    'Ob Ihre Dosis über die Jahre steigt oder sinkt, lässt sich nicht vom Zufall unterscheiden. Änderung im Jahr:',
  'Own dose drift: cannot be told from chance:':
    'Eigene Veränderung der Dosis: vom Zufall nicht zu unterscheiden:',
  'It lasts longer with you than at first. By so much a year:':
    'Es wirkt bei Ihnen länger als am Anfang. Im Jahr um:',
  'Own drift of duration per year (interval above zero):':
    'Eigene Veränderung der Wirkdauer im Jahr (Intervall über null):',
  'It lasts shorter with you than at first. By so much a year:':
    'Es wirkt bei Ihnen kürzer als am Anfang. Im Jahr um:',
  'Own drift of duration per year (interval below zero):':
    'Eigene Veränderung der Wirkdauer im Jahr (Intervall unter null):',
  'Whether it lasts longer or shorter with you over the years cannot be told from chance. Change in a year:':
    'Ob es bei Ihnen über die Jahre länger oder kürzer wirkt, lässt sich nicht vom Zufall unterscheiden. Änderung im Jahr:',
  'Own drift of duration: cannot be told from chance:':
    'Eigene Veränderung der Wirkdauer: vom Zufall nicht zu unterscheiden:',
  'The body may come to block it. Found among those who were tested because it no longer helped, in several illnesses:':
    'Der Körper kann lernen, es zu blockieren. Gefunden unter denen, die untersucht wurden, weil es nicht mehr half, bei mehreren Krankheiten:',
  'Blocking antibodies among tested secondary non-responders, mixed diagnoses:':
    'Blockierende Antikörper bei untersuchten sekundären Nichtansprechern, verschiedene Diagnosen:',
  'Something unwanted came, of treatments in one series and of people in another, in:':
    'Etwas Unerwünschtes kam, in einer Serie je Behandlung, in einer anderen je Mensch, bei:',
  'Any adverse effect (per treatment in one series, per patient in another):':
    'Irgendeine Nebenwirkung (in einer Serie je Behandlung, in einer anderen je Patient):',
  'Unwanted effects last:': 'Nebenwirkungen dauern:',
  'Duration of adverse effects:': 'Dauer der Nebenwirkungen:',
  'The lid droops for a time in:': 'Das Lid hängt eine Zeit lang bei:',
  'Ptosis:': 'Ptosis:',
  'Of your sessions, those with something unwanted noted:':
    'Von Ihren Behandlungen die, bei denen etwas Unerwünschtes notiert ist:',
  'Own sessions with a recorded unwanted effect:':
    'Eigene Behandlungen mit notierter Nebenwirkung:',
  'Sessions that people have in the United States, by their insurers:':
    'Behandlungen in den Vereinigten Staaten, nach den Versicherungen:',
  'Median sessions per year (US claims):':
    'Behandlungen im Jahr, Median (Abrechnungen in den USA):',
  'The shortest time between two sessions by the label, which differs between countries:':
    'Der kürzeste Abstand zweier Behandlungen nach der Zulassung, die sich von Land zu Land unterscheidet:',
  'Minimum interval by label (jurisdiction-dependent):':
    'Kürzester Abstand laut Fachinformation (je nach Land verschieden):',
  'Of twenty-two people, it helped again with another dose in:':
    'Von zweiundzwanzig Menschen half es mit einer anderen Dosis wieder bei:',
  'Recovered after dose change, of twenty-two tested:':
    'Nach Dosisänderung wieder wirksam, von zweiundzwanzig Untersuchten:',
  'You had less spasm while you took it than chance alone would make likely. The difference:':
    'Sie hatten weniger Spasmen, während Sie es nahmen, als der Zufall allein erwarten ließe. Der Unterschied:',
  'Own course: less spasm on treatment, interval excludes no difference (unblinded):':
    'Eigener Verlauf: weniger Spasmus unter Behandlung, das Intervall schließt keinen Unterschied aus (nicht verblindet):',
  'You had more spasm while you took it than chance alone would make likely. The difference:':
    'Sie hatten mehr Spasmen, während Sie es nahmen, als der Zufall allein erwarten ließe. Der Unterschied:',
  'Own course: more spasm on treatment, interval excludes no difference (unblinded):':
    'Eigener Verlauf: mehr Spasmus unter Behandlung, das Intervall schließt keinen Unterschied aus (nicht verblindet):',
  'What it did for you cannot be told from chance. The difference while you took it:':
    'Was es bei Ihnen bewirkt hat, lässt sich nicht vom Zufall unterscheiden. Der Unterschied, während Sie es nahmen:',
  'Own course: effect cannot be told from chance:':
    'Eigener Verlauf: Wirkung vom Zufall nicht zu unterscheiden:',
  'Carbamazepine gives a severe reaction of the skin to this share of those who begin it:':
    'Carbamazepin führt bei diesem Anteil derer, die damit beginnen, zu einer schweren Hautreaktion:',
  'Carbamazepine: SJS/TEN in new users:': 'Carbamazepin: SJS/TEN bei neuen Anwendern:',
  'Carbamazepine may lead to a loss of blood cells; so many times the usual risk:':
    'Carbamazepin kann zu einem Verlust von Blutzellen führen; so oft wie das übliche Risiko:',
  'Carbamazepine: relative risk of aplastic anaemia or agranulocytosis:':
    'Carbamazepin: relatives Risiko einer aplastischen Anämie oder Agranulozytose:',
  'Of forty-five people who took carbamazepine, with a rash:':
    'Von fünfundvierzig Menschen, die Carbamazepin nahmen, mit Hautausschlag:',
  'Carbamazepine: rash in a series of forty-five:':
    'Carbamazepin: Ausschlag in einer Serie von fünfundvierzig:',
  'Do not expect this when it is new, because those who became worse were operated and are not counted. Gone by itself after about twelve years in:':
    'Erwarten Sie dies nicht, wenn er neu ist, denn wer schlechter wurde, wurde operiert und ist nicht gezählt. Von selbst weg nach etwa zwölf Jahren bei:',
  'A review calls spontaneous recovery very rare. Remission at a mean of twelve years in an unoperated remainder (selection bias: the others had surgery):':
    'Eine Übersichtsarbeit nennt spontane Erholung sehr selten. Remission im Mittel nach zwölf Jahren bei einem nicht operierten Rest (Selektion: Die anderen wurden operiert):',
  'Of the same people, the same after about twelve years:':
    'Von denselben Menschen nach etwa zwölf Jahren unverändert:',
  'Stationary at a mean of twelve years, same selected series:':
    'Nach im Mittel zwölf Jahren unverändert, dieselbe ausgewählte Serie:',
  'Of the same people, worse after about twelve years:':
    'Von denselben Menschen nach etwa zwölf Jahren schlechter:',
  'Worse at a mean of twelve years, same selected series:':
    'Nach im Mittel zwölf Jahren schlechter, dieselbe ausgewählte Serie:',
  'In time the spasm spreads to the rest of that half of the face, in:':
    'Mit der Zeit breitet sich der Spasmus auf den Rest dieser Gesichtshälfte aus, bei:',
  'Spread to the remaining hemiface over time:':
    'Ausbreitung auf die übrige Gesichtshälfte mit der Zeit:',
  'The spasm stays to be seen, and in time spreads in:':
    'Der Spasmus bleibt sichtbar und breitet sich mit der Zeit aus bei:',
  'Visible spasm persists and spreads in most:':
    'Sichtbarer Spasmus besteht fort und breitet sich bei den meisten aus:',
};
