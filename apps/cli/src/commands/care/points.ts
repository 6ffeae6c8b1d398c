import { findingsOf, sidesNamed, weighFindings } from '@facialis/care';
import type { Command } from 'commander';
import { pointsText } from '../../care/points-text.ts';
import { addCareCommand, type CareOptions, tellOfPerson } from './care-command.ts';

/** Adds `facialis points`. */
export function addPoints(program: Command): void {
  addCareCommand(program, 'points', 'what speaks for hemifacial spasm, and what against').action(
    (beginning: string, options: CareOptions) =>
      tellOfPerson(beginning, options, (entries, today) => {
        const findings = findingsOf(entries, { today });
        const differential = weighFindings(findings);
        const sides = sidesNamed(entries, { today });
        return {
          json: { findings, sides, ...differential },
          text: pointsText(findings, differential, sides),
        };
      }),
  );
}
