import { MEASURE_LABELS } from '../../packages/report/src/index.ts';
import { MEASURE_NAMES, MEASURES, REFERENCES } from '../../packages/spasm/src/index.ts';
import { UNITS } from '../../packages/units/src/index.ts';
import { code, page, table } from './markdown.ts';

const ABOUT = `Each measure stands in \`recording.json\` with its value, unit (UCUM), 95 % interval and the measurable
seconds it rests on. A measure that cannot be given has no value, and \`absent\` says why: never zero. Left and
right are the person's own.`;

/** Six lines on every measure. */
export function measuresPage(): string {
  return page('Measures', ABOUT, ...MEASURE_NAMES.map(section));
}

function section(name: (typeof MEASURE_NAMES)[number]): string {
  const { what, unit, range, frame, source, limits } = MEASURES[name];
  const [low, high] = range.map((bound) => (bound === null ? 'no bound' : String(bound)));
  return [
    `## ${name}`,
    `In the report: “${MEASURE_LABELS[name]}”.\n`,
    table(
      ['', ''],
      [
        ['what', what],
        ['unit', `${UNITS[unit].name} (${code(unit)})`],
        ['range', `${low} to ${high}`],
        ['against', frame],
        ['source', source === null ? "this project's own definition" : REFERENCES[source]],
        ['limits', limits],
      ],
    ),
  ].join('\n');
}
