import { type Command, InvalidArgumentError } from 'commander';

/** Adds a command with the options that all have in common. */
export function addCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--quiet', 'no progress and no summary')
    .option('--debug', 'details of a fault of the program');
}

/** Reads an option that must be a number above 0. */
export function positive(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value > 0) || !Number.isFinite(value)) {
    throw new InvalidArgumentError('It must be a number above 0.');
  }
  return value;
}

/** Reads an option that must be a whole number above 0. */
export function positiveWhole(text: string): number {
  const value = positive(text);
  if (!Number.isInteger(value))
    throw new InvalidArgumentError('It must be a whole number above 0.');
  return value;
}

/** Reads an option that must be a whole number, 0 or more. */
export function wholeFromZero(text: string): number {
  return text.trim() === '0' ? 0 : positiveWhole(text);
}
