import { commandPage } from './command-page.ts';
import { evidencePage } from './evidence-page.ts';
import { fhirPage } from './fhir-page.ts';
import { measuresPage } from './measures-page.ts';
import { parametersPage } from './parameters-page.ts';
import { recordPage } from './record-page.ts';
import { recordingPage } from './recording-page.ts';
import { refusalsPage } from './refusals-page.ts';
import { signalsPage } from './signals-page.ts';

const INDEX = `# Reference

Written from the code by \`npm run reference\`; a test fails where it is out of date. Do not edit by hand.

| | |
|---|---|
| [The command](command.md) | every command with its options, and the exit codes |
| [Measures](measures.md) | what each figure is, its unit, range, source and limits |
| [recording.json](recording.md) | every field of a spasm record |
| [The record](record.md) | every field of every kind of entry, with its meaning, unit and source; what is asked before it is kept |
| [Evidence](evidence.md) | every published figure that is shown or reckoned with: population, source, how it was read, what contradicts it, where it is used |
| [FHIR mapping](fhir.md) | where every field of the record stands in FHIR R4; what is taken of other systems; local codes |
| [signals.csv](signals.md) | every column of the signals |
| [Refusals and reasons](refusals.md) | every code, and where it comes from |
| [Detection parameters](parameters.md) | the thresholds by which events are found |
`;

/** The pages of docs/reference: file names and texts. */
export function referencePages(root: string): Readonly<Record<string, string>> {
  return {
    'README.md': INDEX,
    'command.md': commandPage(),
    'evidence.md': evidencePage(root),
    'fhir.md': fhirPage(),
    'measures.md': measuresPage(),
    'parameters.md': parametersPage(),
    'record.md': recordPage(),
    'recording.md': recordingPage(),
    'refusals.md': refusalsPage(root),
    'signals.md': signalsPage(),
  };
}
