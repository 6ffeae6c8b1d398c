/**
 * What commander says of wrong usage, without what was typed in an argument's place: it may be the
 * name of a patient.
 */
export function withoutTyped(message: string): string {
  return message
    .replace(/( but got \d+): .*\.(\n*)$/s, '$1.$2')
    .replace(/(argument|value) '.*' is invalid/s, '$1 is invalid')
    .replace(/(unknown command) '.*'/s, '$1');
}
