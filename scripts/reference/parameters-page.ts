import { DETECTION_PARAMETERS } from '../../packages/spasm/src/index.ts';
import { UNITS } from '../../packages/units/src/index.ts';
import { code, page, table } from './markdown.ts';

const ABOUT = `By these figures events are found. Each run writes those it worked with into its methods paragraph
(\`facialis methods RECORDING\`). They are the project's own choice unless a source is named in the code beside
them (\`packages/spasm/src/thresholds.ts\`).`;

/** The thresholds of event detection. */
export function parametersPage(): string {
  const rows = Object.entries(DETECTION_PARAMETERS).map(([name, { value, unit, meaning }]) => [
    code(name),
    `${value} ${UNITS[unit].symbol}`.trim(),
    meaning,
  ]);
  return page('Detection parameters', ABOUT, table(['Name', 'Value', 'What it does'], rows));
}
