import {
  citation,
  figureWords,
  STATEMENTS,
  type StatementId,
  sourcesOf,
  TOPICS,
  type Topic,
} from '../../packages/care/src/index.ts';
import { code, page, table } from './markdown.ts';
import { readShippedFiles, type ShippedFile } from './source-files.ts';

const ABOUT = `Every clinical figure that the program shows or reckons with, and the only place where one may be written:
\`npm run check\` finds a figure in \`packages/care\` that does not come from here. Figures that contradict each other stand
side by side and are shown as a range with both sources, never averaged.

How it was read: **read** in the source named (its abstract, unless it says otherwise); **derived** here from figures that
were read; **unverified**, never shown as fact; **assumed** here because nobody has published it.

Used in: the file, below \`packages/care/src\` where nothing else is said, and the function or table in it. What stands in
\`differential\` is shown by \`facialis points\`, \`toxin\` by \`facialis forecast\`, \`medicine\` by \`facialis medicines\`,
\`surgery\` by \`facialis surgery\` and \`plan\` by \`facialis plan\`, each on the page of that name in the app, and all of it by
\`facialis report\`.`;

const HEADINGS: Readonly<Record<Topic, string>> = {
  condition: 'The condition',
  signs: 'Signs, and what they tell apart',
  mimics: 'What resembles it',
  medicines: 'Tablets',
  toxin: 'Botulinum toxin',
  surgery: 'Microvascular decompression',
  assumptions: 'Assumptions of the forecast',
};

/** Where the evidence itself stands: naming a statement there is no use of it. */
const EVIDENCE = 'packages/care/src/evidence/';
const CARE = 'packages/care/';
/** Where a top-level declaration begins, with the comment before it left to the one above. */
const DECLARATION = /^(?=(?:export )?(?:async )?(?:function|const|class) )/m;

/** Every statement of the evidence, and where it is used. */
export function evidencePage(root: string): string {
  const files = readShippedFiles(root)
    .filter(knowsEvidence)
    .filter(({ path }) => !path.startsWith(EVIDENCE));
  const topics = Object.keys(TOPICS) as Topic[];
  return page('Evidence', ABOUT, ...topics.map((topic) => section(topic, files)));
}

function section(topic: Topic, files: readonly ShippedFile[]): string {
  const rows = (Object.keys(TOPICS[topic]) as StatementId[]).map((id) => {
    const {
      says,
      figure,
      population,
      people,
      reading,
      conflictsWith = [],
      limits,
    } = STATEMENTS[id];
    return [
      code(id),
      [says, figure ? `**${figureWords(figure)}**` : ''].join(' ').trim(),
      people === undefined ? population : `${population} (n=${people})`,
      sourcesOf(id).map(citation).join('; ') || 'none',
      reading,
      conflictsWith.map(code).join(', '),
      limits ?? '',
      files.flatMap((file) => useOf(id, file)).join('; '),
    ];
  });
  const heads = ['Name', 'Says', 'Of whom', 'Source', 'How', 'Against it', 'Limits', 'Used in'];
  return `## ${HEADINGS[topic]}\n\n${table(heads, rows)}`;
}

/** How files of sentences end, in which a name that stays may be that of a statement too. */
const SENTENCES = '-words.ts';

/** Files of the evidence's own package, and those that know it: elsewhere the same word means something else. */
function knowsEvidence({ path, text }: ShippedFile): boolean {
  if (path.endsWith(SENTENCES)) return false;
  return path.startsWith(CARE) || text.includes("from '@facialis/care'");
}

/** The file and the top-level declarations in which a statement is named; nothing where it is not. */
function useOf(id: StatementId, { path, text }: ShippedFile): string[] {
  const names = text
    .split(DECLARATION)
    .filter((declaration) => declaration.includes(`'${id}'`))
    .map((declaration) => /\b(?:function|const|class)\s+(\w+)/.exec(declaration)?.[1] ?? 'import');
  const short = path.replace('packages/care/src/', '');
  return names.length === 0 ? [] : [`${code(short)}: ${[...new Set(names)].map(code).join(', ')}`];
}
