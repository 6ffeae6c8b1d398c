/** What the record asks about something unusual, and the words of its sources. */
export const QUESTIONS_DE: Readonly<Record<string, string>> = {
  'Hemifacial spasm of both sides is rare. Are both sides affected?':
    'Spasmus hemifacialis auf beiden Seiten ist selten. Sind beide Seiten betroffen?',
  'All entries so far are about the other side. Is the side right?':
    'Alle Einträge bisher betreffen die andere Seite. Stimmt die Seite?',
  'The spasm began before the age of {#}, which is unusual. Is the time right?':
    'Der Spasmus begann vor dem Alter von {0} Jahren, was ungewöhnlich ist. Stimmt die Zeit?',
  'This is more than {#} mg a day, the most that is published for hemifacial spasm. Is the dose right?':
    'Das ist mehr als {0} mg am Tag, das Höchste, was für den Spasmus hemifacialis veröffentlicht ist. Stimmt die Dosis?',
  'The {*} probably ends at {#}. Is the total right?':
    '{0}: Der höchste Wert ist wohl {1}. Stimmt der Gesamtwert?',
  'No dose of {*} for hemifacial spasm is published. Is it the right product?':
    'Für den Spasmus hemifacialis ist keine Dosis von {0} veröffentlicht. Ist es das richtige Präparat?',
  'All points together are more than {#} {*}, the most that is published for one session. Is the dose right?':
    'Alle Punkte zusammen sind mehr als {0} {1}, das Höchste, was für eine Behandlung veröffentlicht ist. Stimmt die Dosis?',
  'All points together are less than {#} {*}, the least that is published for one session. Is the dose right?':
    'Alle Punkte zusammen sind weniger als {0} {1}, das Geringste, was für eine Behandlung veröffentlicht ist. Stimmt die Dosis?',
  'This point has more than {#} {*}, the most that is published for one site. Is the dose right?':
    'Dieser Punkt hat mehr als {0} {1}, das Höchste, was für eine Stelle veröffentlicht ist. Stimmt die Dosis?',
  'The points of the {*} of one side are together more than {#} {*}, the most that is published for it. Is the dose right?':
    '{0}: Die Punkte einer Seite sind zusammen mehr als {1} {2}, das Höchste, was dafür veröffentlicht ist. Stimmt die Dosis?',
  'This point is not on the side of the spasm. Was the other side injected too?':
    'Dieser Punkt liegt nicht auf der Seite des Spasmus. Wurde die andere Seite auch behandelt?',
  'There is a session with this product on this day already. Is this a second one?':
    'An diesem Tag steht schon eine Behandlung mit diesem Präparat. Ist dies eine zweite?',
  'Another session is less than {#} weeks away, the shortest interval by the label of Botox {*}. Is the date right?':
    'Eine andere Behandlung liegt weniger als {0} Wochen entfernt, der kürzeste Abstand laut Fachinformation von Botox {1}. Stimmt das Datum?',
  'The vial had expired on the day of the session. Are both dates right?':
    'Die Ampulle war am Tag der Behandlung abgelaufen. Stimmen beide Daten?',
  'An earlier session has the same lot with another product or another expiry. Is the lot right?':
    'Eine frühere Behandlung hat dieselbe Charge mit einem anderen Präparat oder einem anderen Verfallsdatum. Stimmt die Charge?',

  'U onabotulinumtoxinA': 'Einheiten OnabotulinumtoxinA',
  'U incobotulinumtoxinA': 'Einheiten IncobotulinumtoxinA',
  'U abobotulinumtoxinA': 'Einheiten AbobotulinumtoxinA',
  'U rimabotulinumtoxinB': 'Einheiten RimabotulinumtoxinB',
  daxibotulinumtoxinA: 'DaxibotulinumtoxinA',
  prabotulinumtoxinA: 'PrabotulinumtoxinA',
  letibotulinumtoxinA: 'LetibotulinumtoxinA',
  'orbicularis-oculi': 'Orbicularis oculi (rund ums Auge)',
  'zygomaticus-major': 'Zygomaticus major (Wange)',
  risorius: 'Risorius (neben dem Mund)',
  'orbicularis-oris': 'Orbicularis oris (rund um den Mund)',
  'levator-labii-superioris': 'Levator labii superioris (Oberlippe)',
  frontalis: 'Frontalis (Stirn)',
  corrugator: 'Corrugator (innere Braue)',
  'posterior-auricular': 'Auricularis posterior (hinter dem Ohr)',

  'in Japan': 'in Japan',
  'in the United States': 'in den Vereinigten Staaten',
  'in the United Kingdom and the European Union':
    'im Vereinigten Königreich und in der Europäischen Union',
  'in the United States and Europe (none is known here for the country of this person)':
    'in den Vereinigten Staaten und Europa (für das Land dieser Person ist hier keine bekannt)',

  'The record itself': 'Die Akte selbst',
  'The expiry on the vial': 'Das Verfallsdatum auf der Ampulle',
  'Botox package insert, Japan, 3rd edition, June 2024':
    'Packungsbeilage von Botox, Japan, 3. Auflage, Juni 2024',
  'Botox package insert, Japan, 3rd edition, June 2024: 10 in the first session':
    'Packungsbeilage von Botox, Japan, 3. Auflage, Juni 2024: 10 in der ersten Behandlung',
  'Botox package insert, Japan, 3rd edition, June 2024: up to 30 in all on recurrence':
    'Packungsbeilage von Botox, Japan, 3. Auflage, Juni 2024: bis 30 insgesamt beim Wiederkehren',
  'Xeomin label, US: 50 in all, for blepharospasm':
    'Fachinformation von Xeomin, USA: 50 insgesamt, für Blepharospasmus',
  'Series tabled in J Neurol Neurosurg Psychiatry: 53 to 160':
    'Serien, tabelliert in J Neurol Neurosurg Psychiatry: 53 bis 160',
  'doi 10.1002/mds.21435: 200 to 800, n=19': 'doi 10.1002/mds.21435: 200 bis 800, n=19',
  'Botox label: little gain above 5 a site; Li 2015, by doi 10.3390/toxins13010042':
    'Fachinformation von Botox: über 5 je Stelle wenig Gewinn; Li 2015, nach doi 10.3390/toxins13010042',
  'Xiao 2018, J Neurol: 1.25 to 4 a muscle, by doi 10.3390/toxins13010042':
    'Xiao 2018, J Neurol: 1,25 bis 4 je Muskel, nach doi 10.3390/toxins13010042',
  'Lolekha 2017: 5 to 10 an eyelid, by doi 10.3390/toxins13010042':
    'Lolekha 2017: 5 bis 10 je Lid, nach doi 10.3390/toxins13010042',
  'US label does not name hemifacial spasm':
    'Die Fachinformation der USA nennt den Spasmus hemifacialis nicht',
  'US label: not approved for conditions other than glabellar lines':
    'Fachinformation der USA: nur für Zornesfalten zugelassen',
  'US label of Botox': 'Fachinformation von Botox, USA',
  'UK and EU product information of Botox':
    'Fachinformation von Botox, Vereinigtes Königreich und EU',
  'US label and EU product information of Botox': 'Fachinformation von Botox, USA und EU',
  'Series of 45, MDS abstract 14850: at most 800 mg a day':
    'Serie von 45, MDS-Abstract 14850: höchstens 800 mg am Tag',
  'Baek 2022, Parkinsonism Relat Disord 103:1-6, doi 10.1016/j.parkreldis.2022.07.025: 0.5 mg twice a day':
    'Baek 2022, Parkinsonism Relat Disord 103:1-6, doi 10.1016/j.parkreldis.2022.07.025: 0,5 mg zweimal am Tag',
  'Bandini & Mazzella 1999, Eur Neurol 42:49-51: 900 to 1600 mg a day':
    'Bandini & Mazzella 1999, Eur Neurol 42:49-51: 900 bis 1600 mg am Tag',
  'wikigenes 7673772, n=1: 1800 to 2800 mg a day':
    'wikigenes 7673772, n=1: 1800 bis 2800 mg am Tag',
  'Medscape 1170722: onset below 40 is unusual and may herald another illness':
    'Medscape 1170722: Ein Beginn unter 40 ist ungewöhnlich und kann eine andere Krankheit ankündigen',
  'doi 10.1007/978-3-7091-6829-5_5: onset at 18 to 77 years, n=61':
    'doi 10.1007/978-3-7091-6829-5_5: Beginn mit 18 bis 77 Jahren, n=61',
  'Colosimo 2006, Arch Neurol 63:441-4, doi 10.1001/archneur.63.3.441: 2 of 214':
    'Colosimo 2006, Arch Neurol 63:441-4, doi 10.1001/archneur.63.3.441: 2 von 214',
  'Xiao 2018, J Neurol: 1.25 a muscle on the other side, by doi 10.3390/toxins13010042':
    'Xiao 2018, J Neurol: 1,25 je Muskel auf der anderen Seite, nach doi 10.3390/toxins13010042',
};
