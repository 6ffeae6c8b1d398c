/**
 * A fault met while the record was open, told without its message: a database or a parser may
 * quote the very words it failed on, and those may be a patient's.
 */
export class ProgramFault extends Error {
  constructor(cause: unknown) {
    const { name, code, stack } = partsOf(cause);
    super(`${name}${code === '' ? '' : ` (${code})`} while the record was open.`);
    this.name = 'ProgramFault';
    const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
    this.stack = [`${this.name}: ${this.message}`, ...places].join('\n');
  }
}

function partsOf(cause: unknown): { name: string; code: string; stack: string } {
  if (!(cause instanceof Error)) return { name: 'Error', code: '', stack: '' };
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  return { name: cause.constructor.name, code, stack: cause.stack ?? '' };
}
