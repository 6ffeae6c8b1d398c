/** What must not be missed, and what is asked first. */
export const POINTS_DE: Readonly<Record<string, string>> = {
  'Awareness or speech is altered, or an arm or leg jerks too.':
    'Das Bewusstsein oder das Sprechen ist verändert, oder es zuckt auch ein Arm oder Bein.',
  'Both sides of the face are named.': 'Beide Gesichtsseiten sind genannt.',
  'The spasm changes from one side to the other.':
    'Der Spasmus wechselt von einer Seite zur anderen.',
  'There are signs beside the face, such as double vision, unsteadiness or weakness.':
    'Es gibt Zeichen außerhalb des Gesichts, etwa Doppeltsehen, Unsicherheit oder Schwäche.',
  'The face is numb, or the eye does not blink when touched.':
    'Das Gesicht ist taub, oder das Auge blinzelt bei Berührung nicht.',
  'Hearing has been lost on that side.': 'Auf dieser Seite ist Gehör verloren gegangen.',
  'The scan shows another cause, such as a tumour.':
    'Das Bild zeigt eine andere Ursache, etwa einen Tumor.',
  'That side was weak before any treatment.': 'Diese Seite war vor jeder Behandlung schwach.',
  'It began from one day to the next.': 'Es hat von einem Tag auf den anderen begonnen.',
  'It began before the age of forty.': 'Es hat vor dem vierzigsten Lebensjahr begonnen.',
  'The corner of the mouth is pulled down.': 'Der Mundwinkel wird nach unten gezogen.',
  'There is an urge before the movement.': 'Vor der Bewegung gibt es einen Drang.',
  'The movement can be held back for a while.': 'Die Bewegung lässt sich eine Weile zurückhalten.',
  'The jaw closes or clenches.': 'Der Kiefer schließt sich oder presst zusammen.',
  'The face hurts with the spasm.': 'Das Gesicht schmerzt beim Spasmus.',
  'The record says yes and no.': 'Die Einträge sagen Ja und Nein.',
  'The record does not name one side throughout. Is one of these a mistake, has the spasm changed sides, or are both sides affected?':
    'Die Einträge nennen nicht durchweg dieselbe Seite. Ist einer davon ein Versehen, hat der Spasmus die Seite gewechselt, oder sind beide Seiten betroffen?',
  'Then it may be a seizure.': 'Dann kann es ein Anfall sein.',
  'Hemifacial spasm is nearly always on one side; both sides may point to something else.':
    'Der Spasmus hemifacialis ist fast immer auf einer Seite; beide Seiten können auf etwas anderes hinweisen.',
  'Hemifacial spasm stays on its side; a change may point to something else.':
    'Der Spasmus hemifacialis bleibt auf seiner Seite; ein Wechsel kann auf etwas anderes hinweisen.',
  'Signs beside the face may come from another illness of brain or nerves.':
    'Zeichen außerhalb des Gesichts können von einer anderen Krankheit des Gehirns oder der Nerven kommen.',
  'Feeling in the face is not a matter of the nerve that moves it; another nerve may be affected.':
    'Das Gefühl im Gesicht ist nicht Sache des Nervs, der es bewegt; ein anderer Nerv kann betroffen sein.',
  'Lost hearing may come from another illness near that nerve.':
    'Verlorenes Gehör kann von einer anderen Krankheit nahe diesem Nerv kommen.',
  'Then the spasm may be the sign of another illness.':
    'Dann kann der Spasmus das Zeichen einer anderen Krankheit sein.',
  'Weakness may come from damage to the nerve, though mild weakness occurs in hemifacial spasm too.':
    'Schwäche kann von einer Schädigung des Nervs kommen, auch wenn leichte Schwäche beim Spasmus hemifacialis vorkommt.',
  'A sudden beginning may point to another cause.':
    'Ein plötzlicher Beginn kann auf eine andere Ursache hinweisen.',
  'So early a beginning is unusual and may herald another illness of the nervous system.':
    'Ein so früher Beginn ist ungewöhnlich und kann eine andere Krankheit des Nervensystems ankündigen.',
  'In hemifacial spasm the corner is not usually pulled down; this may point to something else.':
    'Beim Spasmus hemifacialis wird der Mundwinkel gewöhnlich nicht nach unten gezogen; das kann auf etwas anderes hinweisen.',
  'Tics go from place to place and begin in childhood.':
    'Tics wechseln den Ort und beginnen in der Kindheit.',
  'What is felt coming may be a tic.': 'Was sich ankündigt, kann ein Tic sein.',
  'What can be held back may be a tic.': 'Was sich zurückhalten lässt, kann ein Tic sein.',
  'The jaw is closed by muscles of another nerve.':
    'Der Kiefer wird von Muskeln eines anderen Nervs geschlossen.',
  'Pain with the spasm may come from another nerve.':
    'Schmerz beim Spasmus kann von einem anderen Nerv kommen.',
};
