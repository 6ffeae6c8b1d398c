/**
 * What the packages say in English, and the same in German. `{}` stands for a part that differs;
 * `{0}`, `{1}` … take these parts up in the order of the English.
 */
export const PHRASES_DE: Readonly<Record<string, string>> = {
  'Spasms a minute': 'Spasmen pro Minute',
  'Time in spasm': 'Zeit im Spasmus',
  'Time in long spasms': 'Zeit in langen Spasmen',
  'Length of a spasm': 'Dauer eines Spasmus',
  'Left eye half closed or more': 'Linkes Auge halb geschlossen oder mehr',
  'Right eye half closed or more': 'Rechtes Auge halb geschlossen oder mehr',
  'Blinks a minute': 'Lidschläge pro Minute',
  'Closures of both eyes a minute': 'Schlüsse beider Augen pro Minute',
  'Time with both eyes closing': 'Zeit, in der beide Augen sich schließen',
  'Peak eyelid closure': 'Stärkster Lidschluss',
  'Peak pull of the mouth': 'Stärkster Zug am Mundwinkel',
  'Peak movement of the brow': 'Stärkste Bewegung der Braue',
  'Brow up while the eye closes': 'Braue geht hoch, während das Auge sich schließt',
  'Share of spasms with brow up': 'Anteil der Spasmen mit gehobener Braue',
  'Eye and mouth moving together': 'Auge und Mund bewegen sich gemeinsam',
  'Mouth behind the eye': 'Mund nach dem Auge',
  'Left eye opening': 'Öffnung des linken Auges',
  'Right eye opening': 'Öffnung des rechten Auges',
  'How often and how long': 'Wie oft und wie lange',
  'How strong': 'Wie stark',
  'How the parts move together': 'Wie die Teile sich gemeinsam bewegen',
  'Eyes and blinks': 'Augen und Lidschläge',
};
