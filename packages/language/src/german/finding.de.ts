/** What was found in a recording, in sentences; why a figure or a grade is missing. */
export const FINDING_DE: Readonly<Record<string, string>> = {
  'The recording cannot be judged.': 'Die Aufnahme lässt sich nicht beurteilen.',
  'Both eyes closed together {#} times: this points to blepharospasm rather than hemifacial spasm, unless the person was closing the eyes on purpose.':
    'Beide Augen schlossen sich {0}-mal gemeinsam: Das weist eher auf Blepharospasmus als auf Spasmus hemifacialis, es sei denn, die Augen wurden absichtlich geschlossen.',
  '{#} s that can be measured are too short to say whether there are spasms.':
    '{0} messbare Sekunden sind zu kurz, um zu sagen, ob es Spasmen gibt.',
  'No spasm was seen in {#} s that could be measured.':
    'In {0} messbaren Sekunden war kein Spasmus zu sehen.',
  'No spasm was seen in {#} s that could be measured. Both eyes closed together {*}, which is not counted.':
    'In {0} messbaren Sekunden war kein Spasmus zu sehen. Beide Augen schlossen sich {1} gemeinsam, was nicht gezählt wird.',
  once: 'einmal',
  '{#} times': '{0}-mal',
  'One spasm was seen, on the left side: too few to name a side.':
    'Ein Spasmus war zu sehen, auf der linken Seite: zu wenig, um eine Seite zu nennen.',
  'One spasm was seen, on the right side: too few to name a side.':
    'Ein Spasmus war zu sehen, auf der rechten Seite: zu wenig, um eine Seite zu nennen.',
  '{#} of {#} spasms are on the left side.': '{0} von {1} Spasmen sind auf der linken Seite.',
  '{#} of {#} spasms are on the right side.': '{0} von {1} Spasmen sind auf der rechten Seite.',
  '{#} of {#} spasms are on the left side, {#} on the other.':
    '{0} von {1} Spasmen sind auf der linken Seite, {2} auf der anderen.',
  '{#} of {#} spasms are on the right side, {#} on the other.':
    '{0} von {1} Spasmen sind auf der rechten Seite, {2} auf der anderen.',
  '{#} spasms are on the left and {#} on the right, at different times: rare in hemifacial spasm, a reason to look for another cause.':
    '{0} Spasmen sind links und {1} rechts, zu verschiedenen Zeiten: selten beim Spasmus hemifacialis, ein Grund, nach einer anderen Ursache zu suchen.',
  '{#} spasms on the left and {#} on the right are too few to name a side.':
    '{0} Spasmen links und {1} rechts sind zu wenig, um eine Seite zu nennen.',

  'no measurable time': 'keine messbare Zeit',
  'no spasm in the measurable time': 'kein Spasmus in der messbaren Zeit',
  'not measured in any spasm': 'in keinem Spasmus gemessen',
  'the brow was not measured': 'die Braue wurde nicht gemessen',
  'brow or lid not measured in spasms': 'Braue oder Lid in Spasmen nicht gemessen',
  'eye and mouth were not both measured in spasms':
    'Auge und Mund wurden in Spasmen nicht beide gemessen',
  'eye and mouth do not move together closely enough to have a lag':
    'Auge und Mund bewegen sich nicht eng genug gemeinsam, um einen Abstand zu haben',
  'millimetres are not known': 'Millimeter sind nicht bekannt',
  'no open eye in the measurable time': 'kein offenes Auge in der messbaren Zeit',

  'Both recordings are of the same file.': 'Beide Aufnahmen sind dieselbe Datei.',
  'One was measured from video, the other from tracked.':
    'Die erste wurde an einem Video gemessen, die zweite an einer Tabelle.',
  'One was measured from tracked, the other from video.':
    'Die erste wurde an einer Tabelle gemessen, die zweite an einem Video.',
  'Frame rates differ ({#} and {#} frames/s): short spasms are seen more fully at the higher one.':
    'Die Bildraten sind verschieden ({0} und {1} Bilder/s): Kurze Spasmen sind bei der höheren vollständiger zu sehen.',
  'The face is much larger in one of them: small movements are seen better there.':
    'In einer davon ist das Gesicht viel größer: Kleine Bewegungen sind dort besser zu sehen.',
  'The quality of the first recording is limited.':
    'Die Qualität der ersten Aufnahme ist eingeschränkt.',
  'The quality of the second recording is limited.':
    'Die Qualität der zweiten Aufnahme ist eingeschränkt.',
  'The quality of the first recording is unusable.':
    'Die Qualität der ersten Aufnahme reicht nicht aus.',
  'The quality of the second recording is unusable.':
    'Die Qualität der zweiten Aufnahme reicht nicht aus.',
  'The affected side changed: was one of them mirrored, or is it another person?':
    'Die betroffene Seite hat gewechselt: War eine davon gespiegelt, oder ist es eine andere Person?',
  'They were measured with different versions of the program.':
    'Sie wurden mit verschiedenen Versionen des Programms gemessen.',
};
