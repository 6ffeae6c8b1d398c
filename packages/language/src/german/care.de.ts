/** What the care pages ask, name and note. */
export const CARE_DE: Readonly<Record<string, string>> = {
  'Are the spasms on one side of the face only?': 'Sind die Spasmen nur auf einer Gesichtsseite?',
  'Do they change from one side to the other?': 'Wechseln sie von einer Seite zur anderen?',
  'Do both eyes close together?': 'Schließen sich beide Augen gemeinsam?',
  'Did it begin around the eye?': 'Hat es um das Auge begonnen?',
  'Did it begin in the lower face?': 'Hat es im unteren Gesicht begonnen?',
  'Do eye and corner of the mouth move at the same instant?':
    'Bewegen sich Auge und Mundwinkel im selben Augenblick?',
  'Does the brow go up while the eye of that side closes?':
    'Geht die Braue hoch, während das Auge dieser Seite sich schließt?',
  'Was that side of the face paralysed before?': 'War diese Gesichtsseite früher gelähmt?',
  'Was the face or head injured before it began?':
    'Wurde das Gesicht oder der Kopf verletzt, bevor es begann?',
  'Do parts of that side move along with every movement made on purpose, such as every closing of the eyes?':
    'Bewegen sich Teile dieser Seite bei jeder gewollten Bewegung mit, etwa bei jedem Schließen der Augen?',
  'Is the corner of the mouth pulled down?': 'Wird der Mundwinkel nach unten gezogen?',
  'Do the contractions last, rather than twitch?': 'Halten die Kontraktionen an, statt zu zucken?',
  'Do they go on in sleep?': 'Gehen sie im Schlaf weiter?',
  'Is there an urge before the movement?': 'Gibt es vor der Bewegung einen Drang?',
  'Can they be held back for a while?': 'Lassen sie sich eine Weile zurückhalten?',
  'Does a touch of the face ease them?': 'Mildert eine Berührung des Gesichts sie?',
  'Is it a fine rippling under the skin that hardly stops?':
    'Ist es ein feines Wogen unter der Haut, das kaum aufhört?',
  'Does the jaw close or clench?': 'Schließt sich der Kiefer oder presst er zusammen?',
  'Is awareness or speech altered, or does an arm or leg jerk too?':
    'Ist das Bewusstsein oder das Sprechen verändert, oder zuckt auch ein Arm oder Bein?',
  'Is the face numb, or does the eye not blink when touched?':
    'Ist das Gesicht taub, oder blinzelt das Auge bei Berührung nicht?',
  'Has hearing been lost on that side?': 'Ist auf dieser Seite Gehör verloren gegangen?',
  'Are there double vision, unsteadiness, weakness or other signs beside the face?':
    'Gibt es Doppeltsehen, Unsicherheit, Schwäche oder andere Zeichen außerhalb des Gesichts?',
  'Was that side weak before any treatment?': 'War diese Seite vor jeder Behandlung schwach?',
  'Did it begin suddenly, from one day to the next?':
    'Hat es plötzlich begonnen, von einem Tag auf den anderen?',
  'Does the face hurt with the spasm?': 'Schmerzt das Gesicht beim Spasmus?',
  'Did it begin before the age of forty?': 'Hat es vor dem vierzigsten Lebensjahr begonnen?',
  'Does the scan show a vessel at the nerve of that side?':
    'Zeigt das Bild ein Gefäß am Nerv dieser Seite?',
  'Does the scan show the nerve dented or pushed aside near the brainstem?':
    'Zeigt das Bild den Nerv nahe am Hirnstamm eingedellt oder verdrängt?',
  'Does the scan show another cause, such as a tumour?':
    'Zeigt das Bild eine andere Ursache, etwa einen Tumor?',
  'Primary hemifacial spasm': 'Primärer Spasmus hemifacialis',
  'Secondary hemifacial spasm': 'Sekundärer Spasmus hemifacialis',
  Blepharospasm: 'Blepharospasmus',
  'Synkinesis after a facial palsy': 'Synkinesie nach einer Gesichtslähmung',
  'Functional facial spasm': 'Funktioneller Gesichtsspasmus',
  Tic: 'Tic',
  'Facial myokymia': 'Faziale Myokymie',
  'Hemimasticatory spasm': 'Hemimastikatorischer Spasmus',
  'Focal motor seizure': 'Fokal-motorischer Anfall',
  'Recordings that could not be judged were left out.':
    'Aufnahmen, die sich nicht beurteilen ließen, wurden weggelassen.',
  'Recordings or symptoms of the other side were left out. Is the side right?':
    'Aufnahmen oder Beschwerden der anderen Seite wurden weggelassen. Stimmt die Seite?',
  'A session whose day is not known was left out.':
    'Eine Behandlung, deren Tag nicht bekannt ist, wurde weggelassen.',
  'A session is said to have been before the birth: its time cannot be right, and it was left out.':
    'Eine Behandlung soll vor der Geburt gewesen sein: Ihre Zeit kann nicht stimmen, und sie wurde weggelassen.',
  'A muscle was weak for a time: little movement then may be weakness, not effect, and counts less.':
    'Ein Muskel war eine Zeit lang schwach: Wenig Bewegung kann dann Schwäche sein, nicht Wirkung, und zählt weniger.',
  'The effect before had probably not ended at the session: the first days after it were left out.':
    'Die vorige Wirkung war bei der Behandlung wohl noch nicht zu Ende: Die ersten Tage danach wurden weggelassen.',
  'Several products were given in one session; their durations cannot be told apart.':
    'In einer Behandlung wurden mehrere Präparate gegeben; ihre Wirkdauern lassen sich nicht trennen.',
  'These are not the same products as before: earlier sessions tell less about them.':
    'Es sind nicht dieselben Präparate wie vorher: Frühere Behandlungen sagen weniger darüber.',
  'The dose is another than before: earlier sessions tell less about it.':
    'Die Dosis ist anders als vorher: Frühere Behandlungen sagen weniger darüber.',
  'Other muscles were injected than before: earlier sessions tell less about it.':
    'Es wurden andere Muskeln behandelt als vorher: Frühere Behandlungen sagen weniger darüber.',
  'The spasm before any treatment was not recorded: its level is estimated from the treated time.':
    'Der Spasmus vor jeder Behandlung wurde nicht aufgezeichnet: Sein Wert ist aus der behandelten Zeit geschätzt.',
  'Nothing was recorded since the session: the forecast rests on what was before it, if anything, and on published figures.':
    'Seit der Behandlung wurde nichts aufgezeichnet: Die Vorhersage beruht auf dem, was davor war, wenn es etwas gibt, und auf veröffentlichten Zahlen.',
  'Only the latest sessions were reckoned with; older ones add nothing to them.':
    'Nur mit den letzten Behandlungen wurde gerechnet; ältere fügen ihnen nichts hinzu.',
  'The spasm was stronger than before treatment on several days. Is the side right, and were the days before treatment usual ones?':
    'An mehreren Tagen war der Spasmus stärker als vor der Behandlung. Stimmt die Seite, und waren die Tage vor der Behandlung gewöhnliche?',
  'The effect may never bring the spasm below half of its untreated level.':
    'Die Wirkung bringt den Spasmus vielleicht nie unter die Hälfte seines unbehandelten Werts.',
  'An operation followed: there is no next wearing off to expect.':
    'Eine Operation folgte: Ein nächstes Nachlassen ist nicht zu erwarten.',
  'Medicines are begun when the spasm is bad: part of what follows would have come by itself.':
    'Medikamente werden begonnen, wenn der Spasmus schlimm ist: Ein Teil dessen, was folgt, wäre von selbst gekommen.',
  'It was known what was taken, and hope alone can make an effect: only a comparison in disguise tells them apart.':
    'Es war bekannt, was eingenommen wurde, und Hoffnung allein kann eine Wirkung machen: Nur ein verdeckter Vergleich trennt beides.',
  'Days on which botulinum toxin may have been at work were left out; its effect cannot be told apart.':
    'Tage, an denen Botulinumtoxin gewirkt haben kann, wurden weggelassen; seine Wirkung lässt sich nicht trennen.',
  'Days from an operation on were left out: what the operation did cannot be told apart.':
    'Tage ab einer Operation wurden weggelassen: Was die Operation bewirkt hat, lässt sich nicht trennen.',
  'Another medicine was begun, stopped or changed at that time: which of them did it cannot be told.':
    'Zur selben Zeit wurde ein anderes Medikament begonnen, abgesetzt oder geändert: Welches von ihnen es war, lässt sich nicht sagen.',
  'The dose was changed on the way; its steps are taken together.':
    'Die Dosis wurde unterwegs geändert; ihre Schritte sind zusammengenommen.',
  'Nothing was recorded after it was stopped: only before and during are compared.':
    'Nach dem Absetzen wurde nichts aufgezeichnet: Nur davor und dabei werden verglichen.',
  'Nothing was recorded before it was begun: only during and after are compared.':
    'Vor dem Beginn wurde nichts aufgezeichnet: Nur dabei und danach werden verglichen.',
  'Recordings and what was written down say opposite things.':
    'Aufnahmen und Aufgeschriebenes sagen Gegenteiliges.',
  'The day of its beginning or end is not known: the days that may lie on either side were left out.':
    'Der Tag des Beginns oder Endes ist nicht bekannt: Die Tage, die auf beiden Seiten liegen können, wurden weggelassen.',
  'It is said to have been taken before the birth: its time cannot be right.':
    'Es soll vor der Geburt eingenommen worden sein: Die Zeit kann nicht stimmen.',
  'Held against placebo in one small trial: no difference was found.':
    'In einem kleinen Versuch mit Placebo verglichen: Es fand sich kein Unterschied.',
  'Tried in a few people without a comparison: nobody knows how many it helps.':
    'Bei wenigen Menschen ohne Vergleich versucht: Niemand weiß, wie vielen es hilft.',
  'Reported for single people: nobody knows how many it helps.':
    'Für einzelne Menschen berichtet: Niemand weiß, wie vielen es hilft.',
  'What it does in hemifacial spasm was not found in a source.':
    'Was es beim Spasmus hemifacialis bewirkt, wurde in keiner Quelle gefunden.',
  'Share of the time in spasm, by recordings.': 'Anteil der Zeit im Spasmus, nach Aufnahmen.',
  'Strength of the spasm as it was written down, of ten.':
    'Stärke des Spasmus, wie sie aufgeschrieben wurde, von zehn.',
  'Completely free of spasm.': 'Völlig frei von Spasmus.',
  'Free, or a slight spasm once in a while, after three years.':
    'Frei, oder ab und zu ein leichter Spasmus, nach drei Jahren.',
  'Still an excellent result after ten years.':
    'Auch nach zehn Jahren noch ein ausgezeichnetes Ergebnis.',
  'Free within the first week, of those who are cured in the end.':
    'Frei innerhalb der ersten Woche, von denen, die am Ende geheilt sind.',
  'Free within the first week, of all who are operated.':
    'In der ersten Woche frei, von allen, die operiert werden.',
  'Free at first, and then it comes back.': 'Zuerst frei, und dann kommt er wieder.',
  'Completely free after a second operation.': 'Völlig frei nach einer zweiten Operation.',
  'Better after a second operation.': 'Besser nach einer zweiten Operation.',
  'Hearing on that side is lost or worse for good.':
    'Das Gehör auf dieser Seite ist für immer verloren oder schlechter.',
  'Hearing on that side is worse for a time.':
    'Das Gehör auf dieser Seite ist eine Zeit lang schlechter.',
  'That side of the face is weak for good.': 'Diese Gesichtsseite ist für immer schwach.',
  'That side of the face is weak for a time.': 'Diese Gesichtsseite ist eine Zeit lang schwach.',
  'That side of the face becomes weak only days or weeks later.':
    'Diese Gesichtsseite wird erst Tage oder Wochen später schwach.',
  'Fluid from around the brain leaks from the wound or nose.':
    'Hirnwasser tritt aus der Wunde oder aus der Nase.',
  'Stroke.': 'Schlaganfall.',
  'Death.': 'Tod.',
  'Any complication in the first week.': 'Irgendeine Komplikation in der ersten Woche.',
  'Any complication that lasts.': 'Irgendeine Komplikation, die bleibt.',
  'That side of the face is weak for good after a second operation.':
    'Diese Gesichtsseite ist nach einer zweiten Operation für immer schwach.',
  'Hearing on that side is lost for good after a second operation.':
    'Das Gehör auf dieser Seite ist nach einer zweiten Operation für immer verloren.',
  'The vertebral artery is the vessel at the nerve.': 'Die Wirbelarterie ist das Gefäß am Nerv.',
  'The vertebral or basilar artery is long and wide.':
    'Wirbel- oder Basilararterie ist lang und weit.',
  'A vein is the vessel at the nerve.': 'Eine Vene ist das Gefäß am Nerv.',
  'The nerve is dented or pushed aside by the vessel.':
    'Der Nerv ist vom Gefäß eingedellt oder verdrängt.',
  'It would be a further operation of the same side.':
    'Es wäre eine weitere Operation derselben Seite.',
  'A higher age.': 'Ein höheres Alter.',
  'High blood pressure.': 'Hoher Blutdruck.',
  'Poor general health.': 'Schlechter allgemeiner Zustand.',
  'A severe spasm, in the way of seeing or disfiguring.':
    'Ein schwerer Spasmus, der das Sehen stört oder entstellt.',
  'Being a man.': 'Ein Mann zu sein.',
  'It began at the eye.': 'Es hat am Auge begonnen.',
  'Which side it is.': 'Welche Seite es ist.',
  'How long it has lasted.': 'Wie lange es schon dauert.',
  'A spasm that remains in the first year is not called a failure: in many who were cured in the end it left late.':
    'Ein Spasmus, der im ersten Jahr bleibt, gilt nicht als Misserfolg: Bei vielen, die am Ende geheilt waren, verging er spät.',
  'The first year is over: a few were free only later.':
    'Das erste Jahr ist vorbei: Einige wenige wurden erst später frei.',
  'The spasm was gone and is back: that is told apart from one that never left. It may leave a second time; a scan and the surgeon tell whether something still presses on the nerve.':
    'Der Spasmus war weg und ist wieder da: Das wird von einem unterschieden, der nie verschwand. Er kann ein zweites Mal vergehen; ein Bild und die Chirurgin oder der Chirurg sagen, ob noch etwas auf den Nerv drückt.',
  'In the first days the spasm may be silent without being gone: these days count neither way.':
    'In den ersten Tagen kann der Spasmus ruhen, ohne weg zu sein: Diese Tage zählen weder so noch so.',
  'Nothing in the record tells whether the spasm is still there.':
    'Nichts in der Akte sagt, ob der Spasmus noch da ist.',
  'How it is was last noted some time ago; what has been since is not known.':
    'Wie es ist, wurde zuletzt vor einiger Zeit notiert; was seither war, ist nicht bekannt.',
  'Botulinum toxin may be at work: days without spasm under it do not show that the operation worked.':
    'Botulinumtoxin kann gerade wirken: Tage ohne Spasmus darunter zeigen nicht, dass die Operation gewirkt hat.',
  'What the lateral spread response tells is disputed: it is shown, and not weighed heavily.':
    'Was die Lateral-Spread-Antwort sagt, ist umstritten: Sie wird gezeigt und nicht stark gewichtet.',
  'The lateral spread response was weaker but not gone: nothing is published for that, so it is not reckoned with.':
    'Die Lateral-Spread-Antwort war schwächer, aber nicht weg: Dafür ist nichts veröffentlicht, also wird nicht damit gerechnet.',
  'The same side was operated again: what came after that belongs to the later one.':
    'Dieselbe Seite wurde erneut operiert: Was danach kam, gehört zur späteren Operation.',
  'The same side had been operated before: the published courses are of first operations.':
    'Dieselbe Seite war schon operiert worden: Die veröffentlichten Verläufe sind die erster Operationen.',
  'The day of the operation is not known: dates and chances are given as far as it is.':
    'Der Tag der Operation ist nicht bekannt: Tage und Aussichten sind angegeben, so weit er es ist.',
  'The operation is said to have been before the birth: its time cannot be right.':
    'Die Operation soll vor der Geburt gewesen sein: Die Zeit kann nicht stimmen.',
  'Is the face of that side weaker than before: does the eye not close, does the mouth hang?':
    'Ist diese Gesichtsseite schwächer als vorher: Schließt das Auge nicht, hängt der Mund?',
  'Has hearing on that side changed? A hearing test tells.':
    'Hat sich das Gehör auf dieser Seite verändert? Ein Hörtest sagt es.',
  'Less spasm while it was taken than chance alone would make likely.':
    'Weniger Spasmus während der Einnahme, als der Zufall allein wahrscheinlich machte.',
  'More spasm while it was taken than chance alone would make likely.':
    'Mehr Spasmus während der Einnahme, als der Zufall allein wahrscheinlich machte.',
  'Cannot be told from chance.': 'Lässt sich vom Zufall nicht unterscheiden.',
  'Too few days were recorded with it or without it to compare them.':
    'Mit oder ohne es wurden zu wenige Tage aufgezeichnet, um sie zu vergleichen.',
  '95 % interval': '95-%-Intervall',
  'It rose over the sessions more than chance alone would make likely.':
    'Sie stieg über die Behandlungen mehr, als der Zufall allein wahrscheinlich machte.',
  'It fell over the sessions more than chance alone would make likely.':
    'Sie sank über die Behandlungen mehr, als der Zufall allein wahrscheinlich machte.',
  'Too few sessions to tell.': 'Zu wenige Behandlungen, um es zu sagen.',
};
