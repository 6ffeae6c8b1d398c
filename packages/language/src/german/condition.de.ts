/** Published statements: the condition, its signs and what resembles it. */
export const CONDITION_DE: Readonly<Record<string, string>> = {
  'New cases a year': 'Neue Fälle im Jahr',
  'Helsinki, 2014 to 2019': 'Helsinki, 2014 bis 2019',
  'People who have it': 'Menschen, die daran leiden',
  'Oslo, 2001': 'Oslo, 2001',
  'People over seventy who have it': 'Menschen über siebzig, die daran leiden',
  'Women among those who have it': 'Frauen unter den Betroffenen',
  'people with hemifacial spasm, India': 'Menschen mit Spasmus hemifacialis, Indien',
  'Left side among those who have it': 'Linke Seite unter den Betroffenen',
  'Age at onset, mean and range': 'Alter bei Beginn, Mittelwert und Spanne',
  'people with hemifacial spasm': 'Menschen mit Spasmus hemifacialis',
  'Age at onset, mean': 'Alter bei Beginn, Mittelwert',
  'people with hemifacial spasm, Singapore': 'Menschen mit Spasmus hemifacialis, Singapur',
  'Onset is unusual, and often heralds another illness of the nervous system, below':
    'Ein Beginn ist ungewöhnlich und kündigt oft eine andere Krankheit des Nervensystems an unter',
  'Both sides': 'Beide Seiten',
  'people with hemifacial spasm, three Italian centres':
    'Menschen mit Spasmus hemifacialis, drei italienische Zentren',
  'Others quote more without counting; both sides are a reason to look again.':
    'Andere nennen mehr, ohne gezählt zu haben; beide Seiten sind ein Grund, noch einmal hinzusehen.',
  'Hereditary among those referred': 'Erbliche Fälle unter den Überwiesenen',
  'people referred with hemifacial spasm, one centre':
    'wegen Spasmus hemifacialis Überwiesene, ein Zentrum',
  'Begins around the eye': 'Beginnt um das Auge',
  'Begins around the eye alone': 'Beginnt allein um das Auge',
  'people with hemifacial spasm without a known earlier palsy':
    'Menschen mit Spasmus hemifacialis ohne bekannte frühere Lähmung',
  'Asked more strictly than elsewhere: around the eye and nowhere else.':
    'Strenger gefragt als anderswo: um das Auge und sonst nirgends.',
  'Spreads to the rest of that half of the face':
    'Breitet sich auf den Rest dieser Gesichtshälfte aus',
  'Persists in sleep, less than awake': 'Bleibt im Schlaf bestehen, schwächer als im Wachen',
  'people with hemifacial spasm, recorded asleep':
    'Menschen mit Spasmus hemifacialis, im Schlaf aufgezeichnet',
  'Clicks in the ear of that side': 'Klicken im Ohr dieser Seite',
  'Clicks in the ear': 'Klicken im Ohr',
  'Brought on by stress': 'Wird durch Anspannung ausgelöst',
  'Gone without treatment': 'Ohne Behandlung verschwunden',
  'people with hemifacial spasm who were not operated, after twelve years on average':
    'Menschen mit Spasmus hemifacialis, die nicht operiert wurden, nach im Mittel zwölf Jahren',
  'Those who were worse were operated and left the count: not the prospect of somebody newly ill.':
    'Wem es schlechter ging, der wurde operiert und nicht mehr mitgezählt: keine Aussicht für jemanden, der neu erkrankt ist.',
  'Recovery by itself is very rare.': 'Dass er von selbst vergeht, ist sehr selten.',
  'The same without treatment': 'Ohne Behandlung gleich geblieben',
  'Those who were worse were operated and left the count.':
    'Wem es schlechter ging, der wurde operiert und nicht mehr mitgezählt.',
  'Worse without treatment': 'Ohne Behandlung schlechter geworden',
  'Primary hemifacial spasm among those referred as hemifacial spasm':
    'Primärer Spasmus hemifacialis unter den wegen Spasmus hemifacialis Überwiesenen',
  'Secondary hemifacial spasm among those referred as hemifacial spasm':
    'Sekundärer Spasmus hemifacialis unter den wegen Spasmus hemifacialis Überwiesenen',
  'Something else among those referred as hemifacial spasm':
    'Etwas anderes unter den wegen Spasmus hemifacialis Überwiesenen',
  'Brow lifts as the eye closes, in hemifacial spasm':
    'Braue hebt sich, während das Auge sich schließt, beim Spasmus hemifacialis',
  '35 with hemifacial spasm': '35 mit Spasmus hemifacialis',
  '28 with hemifacial spasm': '28 mit Spasmus hemifacialis',
  'Brow lifts as the eye closes, in hemifacial spasm on film':
    'Braue hebt sich, während das Auge sich schließt, beim Spasmus hemifacialis im Film',
  '182 with hemifacial spasm': '182 mit Spasmus hemifacialis',
  'Brow lifts as the eye closes, in blepharospasm':
    'Braue hebt sich, während das Auge sich schließt, beim Blepharospasmus',
  '41 with blepharospasm': '41 mit Blepharospasmus',
  'Brow does not lift in blepharospasm: specificity':
    'Braue hebt sich beim Blepharospasmus nicht: Spezifität',
  '12 with blepharospasm': '12 mit Blepharospasmus',
  'Brow lifts as the eye closes, after a facial palsy':
    'Braue hebt sich, während das Auge sich schließt, nach einer Gesichtslähmung',
  '17 with spasm after a facial palsy': '17 mit Spasmus nach einer Gesichtslähmung',
  'Brow does not lift in functional facial spasm: sensitivity of the absence':
    'Braue hebt sich beim funktionellen Gesichtsspasmus nicht: Sensitivität des Fehlens',
  'people with functional facial spasm': 'Menschen mit funktionellem Gesichtsspasmus',
  'Parts of the face move along with every voluntary movement, after a facial palsy':
    'Teile des Gesichts bewegen sich bei jeder gewollten Bewegung mit, nach einer Gesichtslähmung',
  '78 after a facial palsy': '78 nach einer Gesichtslähmung',
  'Parts of the face move along, in hemifacial spasm':
    'Teile des Gesichts bewegen sich mit, beim Spasmus hemifacialis',
  '132 with hemifacial spasm': '132 mit Spasmus hemifacialis',
  'Not with every closure or pout.': 'Nicht bei jedem Lidschluss oder Spitzen der Lippen.',
  'Signs of parts moving along, in primary hemifacial spasm':
    'Zeichen von Mitbewegung, beim primären Spasmus hemifacialis',
  '164 with primary hemifacial spasm': '164 mit primärem Spasmus hemifacialis',
  'Presence alone does not tell primary from secondary.':
    'Das Vorhandensein allein unterscheidet primär nicht von sekundär.',
  'Signs of parts moving along, in secondary hemifacial spasm':
    'Zeichen von Mitbewegung, beim sekundären Spasmus hemifacialis',
  '50 with secondary hemifacial spasm': '50 mit sekundärem Spasmus hemifacialis',
  'Mouth corner pulled down, in functional facial spasm: specificity':
    'Mundwinkel nach unten gezogen, beim funktionellen Gesichtsspasmus: Spezifität',
  'Long-lasting contraction, in functional facial spasm: sensitivity':
    'Lang anhaltende Kontraktion, beim funktionellen Gesichtsspasmus: Sensitivität',
  'Functional spasm among those referred as hemifacial spasm':
    'Funktioneller Spasmus unter den wegen Spasmus hemifacialis Überwiesenen',
  'people referred with hemifacial spasm': 'wegen Spasmus hemifacialis Überwiesene',
  'Lid spasms that are not blinks, untreated': 'Lidspasmen, die keine Lidschläge sind, unbehandelt',
  '28 with untreated hemifacial spasm, high-speed film':
    '28 mit unbehandeltem Spasmus hemifacialis, Hochgeschwindigkeitsfilm',
  'Closures counted in one minute are as good as in two.':
    'In einer Minute gezählte Lidschlüsse sind so gut wie in zweien.',
  '38 with blepharospasm': '38 mit Blepharospasmus',
  'Numbness of the face, loss of hearing, signs of other nerves or of the long tracts point to another illness.':
    'Taubheit des Gesichts, Hörverlust, Zeichen anderer Nerven oder der langen Bahnen weisen auf eine andere Krankheit.',
  'reviews of what resembles hemifacial spasm':
    'Übersichtsarbeiten zu dem, was dem Spasmus hemifacialis ähnelt',
  'Both sides, or a spasm that changes sides, points away from hemifacial spasm.':
    'Beide Seiten, oder ein Spasmus, der die Seite wechselt, weisen vom Spasmus hemifacialis weg.',
  'Altered awareness or spread to an arm or leg points to a seizure.':
    'Verändertes Bewusstsein oder Ausbreitung auf Arm oder Bein weist auf einen Anfall.',
  'general knowledge': 'allgemeines Wissen',
  'An urge before it, and being able to hold it back, points to a tic.':
    'Ein Drang davor, und dass man es zurückhalten kann, weist auf einen Tic.',
  'No criteria for a definite or probable diagnosis are published: it is made from history and examination.':
    'Kriterien für eine sichere oder wahrscheinliche Diagnose sind nicht veröffentlicht: Sie wird aus Vorgeschichte und Untersuchung gestellt.',
  'as far as was found': 'soweit zu finden war',
  'That none were found does not show that there are none.':
    'Dass keine gefunden wurden, zeigt nicht, dass es keine gibt.',
  'A vessel touches the nerve without hemifacial spasm, up to':
    'Ein Gefäß berührt den Nerv ohne Spasmus hemifacialis, bis zu',
  'people without hemifacial spasm': 'Menschen ohne Spasmus hemifacialis',
  'A picture supports, and never makes, the diagnosis.':
    'Ein Bild stützt die Diagnose und stellt sie nie.',
  'Specificity of thin slices for blinded radiologists':
    'Spezifität dünner Schichten für verblindete Radiologen',
  '28 with hemifacial spasm, and controls': '28 mit Spasmus hemifacialis, und Kontrollen',
  'Sensitivity of thin slices for blinded radiologists':
    'Sensitivität dünner Schichten für verblindete Radiologen',
  'Contact at the root exit and a dented nerve go with hemifacial spasm; contact elsewhere is seen in those without.':
    'Kontakt am Wurzelaustritt und ein eingedellter Nerv gehen mit Spasmus hemifacialis einher; Kontakt an anderer Stelle sieht man auch bei Menschen ohne ihn.',
  '44 with hemifacial spasm, 20 without': '44 mit Spasmus hemifacialis, 20 ohne',
  'Involuntary, irregular contraction of the muscles of one facial nerve, of one side.':
    'Unwillkürliche, unregelmäßige Kontraktion der Muskeln eines Gesichtsnervs, auf einer Seite.',
  'Muscles of that half contract at the same instant; with the lifted brow this is considered specific.':
    'Muskeln dieser Hälfte ziehen sich im selben Augenblick zusammen; mit der gehobenen Braue gilt das als spezifisch.',
  'Earlier facial palsy among secondary cases: people':
    'Frühere Gesichtslähmung unter sekundären Fällen: Menschen',
  'Injury of the facial nerve among those referred: people':
    'Verletzung des Gesichtsnervs unter den Überwiesenen: Menschen',
  'Upper and lower face together at onset, secondary cases':
    'Oberes und unteres Gesicht zugleich bei Beginn, sekundäre Fälle',
  'Tumour, aneurysm, malformation, demyelination or infarct can cause it.':
    'Tumor, Aneurysma, Gefäßfehlbildung, Demyelinisierung oder Infarkt können ihn verursachen.',
  'Both eyes close together, equally.': 'Beide Augen schließen sich gemeinsam, gleich stark.',
  'people with blepharospasm': 'Menschen mit Blepharospasmus',
  'A touch that eases it': 'Eine Berührung, die ihn mildert',
  'Age at onset': 'Alter bei Beginn',
  'Both sides, not together, or the lower face alone.':
    'Beide Seiten, nicht gemeinsam, oder das untere Gesicht allein.',
  'What persists in sleep is hardly a tic.': 'Was im Schlaf fortbesteht, ist kaum ein Tic.',
  'That hemifacial spasm persists in sleep was recorded; that tics do not is general knowledge.':
    'Dass der Spasmus hemifacialis im Schlaf fortbesteht, wurde aufgezeichnet; dass Tics das nicht tun, ist allgemeines Wissen.',
  'Fine, rippling movement that hardly stops; its cause lies in the brainstem.':
    'Feine, wellenförmige Bewegung, die kaum aufhört; ihre Ursache liegt im Hirnstamm.',
  'people with facial myokymia': 'Menschen mit fazialer Myokymie',
  'The jaw closes: muscles of chewing, not of the face.':
    'Der Kiefer schließt sich: Muskeln des Kauens, nicht des Gesichts.',
  'people with hemimasticatory spasm': 'Menschen mit hemimastikatorischem Spasmus',
  'Rhythmic, spreading to tongue or limb, with altered speech or awareness.':
    'Rhythmisch, mit Ausbreitung auf Zunge oder Gliedmaßen, mit verändertem Sprechen oder Bewusstsein.',
  'people with focal motor seizures': 'Menschen mit fokal-motorischen Anfällen',
  'Weakness of the face before any treatment is a reason to look again, though mild weakness occurs: people with it':
    'Schwäche des Gesichts vor jeder Behandlung ist ein Grund, noch einmal hinzusehen, auch wenn leichte Schwäche vorkommt: Menschen damit',
  '23 with hemifacial spasm, examined by electromyography':
    '23 mit Spasmus hemifacialis, mit Elektromyographie untersucht',
  'A sudden beginning is a reason to look again.':
    'Ein plötzlicher Beginn ist ein Grund, noch einmal hinzusehen.',
  'Pain in the face with the spasm is a reason to look again.':
    'Schmerz im Gesicht beim Spasmus ist ein Grund, noch einmal hinzusehen.',
};
