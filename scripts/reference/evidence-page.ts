import {
  citation,
  type Figure,
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
were read; **unverified**, never shown as fact; **assumed** here because nobody has published it.`;

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

/** Every statement of the evidence, and where it is used. */
export function evidencePage(root: string): string {
  const files = readShippedFiles(root).filter(({ path }) => !path.startsWith(EVIDENCE));
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
      [says, figure ? `**${figureText(figure)}**` : ''].join(' ').trim(),
      people === undefined ? population : `${population} (n=${people})`,
      sourcesOf(id).map(citation).join('; ') || 'none',
      reading,
      conflictsWith.map(code).join(', '),
      limits ?? '',
      files
        .filter(({ text }) => text.includes(`'${id}'`))
        .map(({ path }) => code(path))
        .join(', '),
    ];
  });
  const heads = ['Name', 'Says', 'Of whom', 'Source', 'How', 'Against it', 'Limits', 'Used in'];
  return `## ${HEADINGS[topic]}\n\n${table(heads, rows)}`;
}

function figureText({ value, sd, low, high, bounds, unit }: Figure): string {
  const parts = [
    value === undefined ? '' : String(value),
    sd === undefined ? '' : `± ${sd}`,
    bounds === undefined
      ? ''
      : `${value === undefined ? '' : '('}${low} to ${high}${value === undefined ? '' : ')'}`,
    bounds === '95 % interval' ? `(${bounds})` : '',
  ];
  return `${parts.filter((part) => part !== '').join(' ')} ${unit === '1' ? '' : unit}`.trim();
}
