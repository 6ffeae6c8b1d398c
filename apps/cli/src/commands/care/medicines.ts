import { medicineCourses, SUBSTANCE_EVIDENCE } from '@facialis/care';
import type { Command } from 'commander';
import { medicinesText } from '../../care/medicines-text.ts';
import { addCareCommand, type CareOptions, tellOfPerson } from './care-command.ts';

/** Adds `facialis medicines`. */
export function addMedicines(program: Command): void {
  addCareCommand(program, 'medicines', 'what medicines did, and what is published of them').action(
    (beginning: string, options: CareOptions) =>
      tellOfPerson(beginning, options, (entries, today) => {
        const courses = medicineCourses(entries, { today });
        const text = medicinesText(courses, SUBSTANCE_EVIDENCE);
        return { json: { today, courses, substances: SUBSTANCE_EVIDENCE }, text };
      }),
  );
}
