import { exitOfRefusal } from '../../apps/cli/src/exit-code.ts';
import { REFUSALS, type RefusalCode, refuse } from '../../packages/refusal/src/index.ts';
import { code, page, table } from './markdown.ts';
import { readShippedFiles } from './source-files.ts';

const ABOUT = `A file or recording that cannot be used is told by a value with a code, what was needed, what was
found and what to do. Codes that come from \`packages/spasm/src/quality.ts\` are reasons of the quality gate: the
record is written, and says that it is limited or unusable. \`truncated\` may be either: a file that cannot be
opened is refused, one that ends early is measured as far as it goes.

HTTP status and FHIR issue code are what a server would answer with. The exit code is that of a refused file; a
recording that is written but judged unusable ends with 4.`;

/** Files that name codes without giving them. */
const CATALOGUES = ['packages/refusal/src/refusal.ts', 'apps/cli/src/exit-code.ts'];

/** Every refusal, and the files that give it. */
export function refusalsPage(root: string): string {
  const sources = readShippedFiles(root).filter(({ path }) => !CATALOGUES.includes(path));
  const rows = (Object.keys(REFUSALS) as RefusalCode[]).map((name) => [
    code(name),
    sources
      .filter(({ text }) => text.includes(`'${name}'`))
      .map(({ path }) => code(path))
      .join(', '),
    String(exitOfRefusal(refuse(name, { need: '', got: '', remedy: '' }))),
    String(REFUSALS[name].http),
    REFUSALS[name].fhir,
  ]);
  const heads = ['Code', 'Comes from', 'Exit code', 'HTTP', 'FHIR'];
  return page('Refusals and reasons', ABOUT, table(heads, rows));
}
