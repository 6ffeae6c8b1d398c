/** Published statements: tablets and botulinum toxin. */
export const TREATMENT_DE: Readonly<Record<string, string>> = {
  'Few respond, and the evidence is almost only single observations.':
    'Wenige sprechen an, und belegt ist das fast nur durch einzelne Beobachtungen.',
  'What they do grows less over time.': 'Was sie bewirken, lässt mit der Zeit nach.',
  'The only trial against placebo found no difference; daily dose in it':
    'Der einzige Versuch gegen Placebo fand keinen Unterschied; Tagesdosis darin',
  'people with hemifacial spasm, four weeks': 'Menschen mit Spasmus hemifacialis, vier Wochen',
  'May make sleepy and unsteady, and dependent when taken for long; care with driving.':
    'Kann müde und unsicher auf den Beinen machen und bei langer Einnahme abhängig; Vorsicht beim Fahren.',
  'Highest daily dose in a series': 'Höchste Tagesdosis in einer Serie',
  'A series without a comparison.': 'Eine Serie ohne Vergleich.',
  'People with a rash, in a series of those who took it':
    'Menschen mit Ausschlag, in einer Serie von Menschen, die es nahmen',
  'Severe reactions of the skin are about ten times as common in some Asian countries; HLA-B*15:02 is tested before the start in people of such ancestry.':
    'Schwere Hautreaktionen sind in manchen asiatischen Ländern etwa zehnmal so häufig; bei Menschen solcher Herkunft wird vor Beginn HLA-B*15:02 untersucht.',
  'all who take it, by the label': 'alle, die es einnehmen, laut Fachinformation',
  'Severe reactions of the skin in those who begin it':
    'Schwere Hautreaktionen bei denen, die damit beginnen',
  'Printed as 1 to 6 of 10 000 new users.': 'Gedruckt als 1 bis 6 von 10 000 neuen Anwendern.',
  'Loss of blood cells that the marrow makes: so many times the usual risk':
    'Verlust von Blutzellen, die das Knochenmark bildet: so vielfach das übliche Risiko',
  'May make dizzy and sleepy, lower the sodium of the blood, weaken other medicines, and harm an unborn child.':
    'Kann schwindlig und müde machen, das Natrium im Blut senken, andere Arzneimittel abschwächen und einem ungeborenen Kind schaden.',
  'Single cases; a dose for hemifacial spasm is not established.':
    'Einzelne Fälle; eine Dosis für den Spasmus hemifacialis steht nicht fest.',
  'May lower the sodium of the blood.': 'Kann das Natrium im Blut senken.',
  'Is not stopped at once; less is taken where the kidneys are weak.':
    'Wird nicht auf einmal abgesetzt; bei schwachen Nieren wird weniger genommen.',
  'All five improved; daily dose': 'Allen fünf ging es besser; Tagesdosis',
  'Five people without a comparison.': 'Fünf Menschen ohne Vergleich.',
  'One person who improved.': 'Ein Mensch, dem es besser ging.',
  'A single case.': 'Ein einzelner Fall.',
  'Tried in a handful of people; neither the source nor what came of it was read.':
    'Bei einer Handvoll Menschen versucht; weder die Quelle noch was daraus wurde, wurde gelesen.',
  'Good or excellent with gabapentin or levetiracetam: people':
    'Gut oder ausgezeichnet mit Gabapentin oder Levetiracetam: Menschen',
  'Eleven people without a comparison.': 'Elf Menschen ohne Vergleich.',
  'May make sleepy and be misused; less is taken where the kidneys are weak.':
    'Kann müde machen und missbraucht werden; bei schwachen Nieren wird weniger genommen.',
  'Three people in two reports, all of whom improved.':
    'Drei Menschen in zwei Berichten, denen es allen besser ging.',
  'Single cases.': 'Einzelne Fälle.',
  'May make irritable; less is taken where the kidneys are weak.':
    'Kann reizbar machen; bei schwachen Nieren wird weniger genommen.',
  'May disturb thinking, cause stones of the kidney or raised pressure of the eye, and harm an unborn child.':
    'Kann das Denken stören, Nierensteine oder erhöhten Augendruck verursachen und einem ungeborenen Kind schaden.',
  'One person who improved, and was worse again at a higher dose; daily dose that helped':
    'Ein Mensch, dem es besser ging, und bei höherer Dosis wieder schlechter; Tagesdosis, die half',
  'May stop the marrow from making blood, or damage the liver.':
    'Kann das Knochenmark an der Blutbildung hindern oder die Leber schädigen.',
  'No placebo-controlled trial with parallel groups has been done; observational studies agree on a strong improvement.':
    'Einen placebokontrollierten Versuch mit parallelen Gruppen gibt es nicht; Beobachtungsstudien finden übereinstimmend eine starke Besserung.',
  'About the design of studies: one small placebo-controlled trial (1992) and trials of technique exist.':
    'Es geht um die Anlage der Studien: Einen kleinen placebokontrollierten Versuch (1992) und Versuche zur Technik gibt es.',
  'A German review recommends botulinum toxin first, and an operation when it fails.':
    'Eine deutsche Übersichtsarbeit empfiehlt zuerst Botulinumtoxin und eine Operation, wenn es nicht hilft.',
  'Units of one product cannot be compared with or converted into units of another.':
    'Einheiten eines Präparats lassen sich nicht mit denen eines anderen vergleichen oder in sie umrechnen.',
  'all who are treated': 'alle, die behandelt werden',
  'Treatments that helped': 'Behandlungen, die halfen',
  'people with hemifacial spasm, followed for ten years in four Italian centres':
    'Menschen mit Spasmus hemifacialis, zehn Jahre in vier italienischen Zentren begleitet',
  'Treatments that helped, over the series of thirty years':
    'Behandlungen, die halfen, über die Serie von dreißig Jahren',
  'Effect begins within': 'Die Wirkung beginnt innerhalb von',
  'all who are treated, by the label': 'alle, die behandelt werden, laut Fachinformation',
  'Effect of onabotulinumtoxinA begins after': 'Die Wirkung von OnabotulinumtoxinA beginnt nach',
  'people with hemifacial spasm; 665 treatments with either of two products':
    'Menschen mit Spasmus hemifacialis; 665 Behandlungen mit einem von zwei Präparaten',
  'Effect of abobotulinumtoxinA begins after': 'Die Wirkung von AbobotulinumtoxinA beginnt nach',
  'Effect begins after': 'Die Wirkung beginnt nach',
  'people with hemifacial spasm; 470 sessions':
    'Menschen mit Spasmus hemifacialis; 470 Behandlungen',
  'Effect is greatest after': 'Die Wirkung ist am stärksten nach',
  'Effect of onabotulinumtoxinA lasts': 'Die Wirkung von OnabotulinumtoxinA dauert',
  'The spread is over treatments: how much of it lies between people and how much between treatments of one person is not published.':
    'Die Streuung gilt für Behandlungen: Wie viel davon zwischen Menschen liegt und wie viel zwischen Behandlungen eines Menschen, ist nicht veröffentlicht.',
  'Effect of abobotulinumtoxinA lasts': 'Die Wirkung von AbobotulinumtoxinA dauert',
  'In the doses of that centre; units of the products cannot be compared.':
    'In den Dosen dieses Zentrums; Einheiten der Präparate lassen sich nicht vergleichen.',
  'Effect lasts': 'Die Wirkung dauert',
  'people with hemifacial spasm, first of ten years in four Italian centres':
    'Menschen mit Spasmus hemifacialis, erstes von zehn Jahren in vier italienischen Zentren',
  'Effect lasts, over the series of thirty years, about':
    'Die Wirkung dauert, über die Serie von dreißig Jahren, etwa',
  'Back to the state before treatment after rimabotulinumtoxinB in about':
    'Zurück im Zustand vor der Behandlung nach RimabotulinumtoxinB in etwa',
  'Duration of effect over thirty and more treatments: as long late as early,':
    'Dauer der Wirkung über dreißig und mehr Behandlungen: spät so lang wie früh,',
  'The dose of onabotulinumtoxinA rises over the years, that of abobotulinumtoxinA does not.':
    'Die Dosis von OnabotulinumtoxinA steigt mit den Jahren, die von AbobotulinumtoxinA nicht.',
  'The dose falls over the years in one practice.':
    'In einer Praxis sinkt die Dosis mit den Jahren.',
  'people with hemifacial spasm, one Malaysian practice':
    'Menschen mit Spasmus hemifacialis, eine Praxis in Malaysia',
  'People whose effect declines within eight weeks':
    'Menschen, bei denen die Wirkung innerhalb von acht Wochen nachlässt',
  'Blepharospasm, not hemifacial spasm.': 'Blepharospasmus, nicht Spasmus hemifacialis.',
  'People whose effect declines within ten weeks':
    'Menschen, bei denen die Wirkung innerhalb von zehn Wochen nachlässt',
  'People who want less than twelve weeks between sessions':
    'Menschen, die weniger als zwölf Wochen zwischen den Behandlungen wünschen',
  'When people book the next session themselves, spasm scores are the same and anxiety is less.':
    'Wenn Menschen die nächste Behandlung selbst vereinbaren, sind die Spasmuswerte gleich und die Angst ist geringer.',
  'people treated with toxin, randomised trial':
    'mit Botulinumtoxin behandelte Menschen, randomisierter Versuch',
  'Sessions in a year, median of insurance claims':
    'Behandlungen im Jahr, Median aus Abrechnungen der Versicherer',
  'people in the United States with claims':
    'Versicherte in den Vereinigten Staaten mit Abrechnungen',
  'Shortest interval between sessions by the label':
    'Kürzester Abstand zwischen Behandlungen laut Fachinformation',
  'United States, United Kingdom, European Union':
    'Vereinigte Staaten, Vereinigtes Königreich, Europäische Union',
  'The labels warn of tolerance below three months; a question, not a block.':
    'Die Fachinformationen warnen vor nachlassender Wirkung unter drei Monaten; eine Frage, keine Sperre.',
  Japan: 'Japan',
  'First session of onabotulinumtoxinA, in all, by the one label that names a dose for hemifacial spasm':
    'Erste Behandlung mit OnabotulinumtoxinA, insgesamt, nach der einen Fachinformation, die eine Dosis für den Spasmus hemifacialis nennt',
  'Most onabotulinumtoxinA of a later session, in all, by the same label':
    'Höchstens OnabotulinumtoxinA in einer späteren Behandlung, insgesamt, nach derselben Fachinformation',
  'Units of a session of onabotulinumtoxinA, mean':
    'Einheiten einer Behandlung mit OnabotulinumtoxinA, Mittelwert',
  'Where the lower face takes part a little only, treating the eye alone does no worse, and the mouth does not droop.':
    'Wo das untere Gesicht nur wenig teilnimmt, hilft die Behandlung allein um das Auge nicht weniger, und der Mund hängt nicht.',
  'people with hemifacial spasm, two crossover trials':
    'Menschen mit Spasmus hemifacialis, zwei Crossover-Versuche',
  'Points near the lid margin help more than points above, and only the latter made the lid droop.':
    'Punkte nahe am Lidrand helfen mehr als Punkte darüber, und nur nach letzteren hing das Lid.',
  'people with hemifacial spasm or blepharospasm, randomised trial':
    'Menschen mit Spasmus hemifacialis oder Blepharospasmus, randomisierter Versuch',
  'Treatments with an unwanted effect': 'Behandlungen mit einer Nebenwirkung',
  'Figures by product and the source are those of one series; the facts at hand name the series beside the figure, not in it.':
    'Zahlen nach Präparat und Quelle sind die einer Serie; die vorliegenden Angaben nennen die Serie neben der Zahl, nicht in ihr.',
  'People with an unwanted effect in an early series':
    'Menschen mit einer Nebenwirkung in einer frühen Serie',
  'people with hemifacial spasm, Korea': 'Menschen mit Spasmus hemifacialis, Korea',
  'Unwanted effects are over after': 'Nebenwirkungen sind vorbei nach',
  'Treatments after which the lid drooped': 'Behandlungen, nach denen das Lid hing',
  'Drooping lid with the usual points': 'Hängendes Lid mit den üblichen Punkten',
  'Drooping lid with points moved to the side': 'Hängendes Lid mit zur Seite verlegten Punkten',
  'Blocking antibodies among those tested because the effect was lost':
    'Blockierende Antikörper bei denen, die untersucht wurden, weil die Wirkung ausblieb',
  'mixed diagnoses, treated for twelve years and more; 22 tested':
    'verschiedene Diagnosen, zwölf Jahre und länger behandelt; 22 untersucht',
  'Hemifacial spasm alone is not published; doses there are low.':
    'Zum Spasmus hemifacialis allein ist nichts veröffentlicht; die Dosen sind dort niedrig.',
  'Of those, effect came back with another dose in':
    'Bei diesen kam die Wirkung mit einer anderen Dosis wieder bei',
  'Technique, dose and diagnosis are looked at before antibodies.':
    'Technik, Dosis und Diagnose werden vor Antikörpern angesehen.',
};
