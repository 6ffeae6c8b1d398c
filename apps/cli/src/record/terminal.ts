import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Whether somebody sits in front of this command and can answer. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks for one line; null when the input ended instead. Rejects when the command is stopped. */
function askLine(question: string, signal: AbortSignal): Promise<string | null> {
  return ask(question, signal, process.stderr);
}

/** Asks for one line that is not shown while it is typed. */
export async function askHidden(question: string, signal: AbortSignal): Promise<string | null> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  const answer = await ask('', signal, nowhere);
  process.stderr.write('\n');
  return answer;
}

/** Whether the answer to a question is yes; anything else than y or yes is no. */
export async function askYes(question: string, signal: AbortSignal): Promise<boolean> {
  const answer = await askLine(`${question} (y/n) `, signal);
  return /^y(es)?$/i.test(answer?.trim() ?? '');
}

async function ask(
  question: string,
  signal: AbortSignal,
  output: NodeJS.WritableStream,
): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  // A terminal that is read letter by letter sends no signal of its own.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const ended = new Promise<null>((resolve) => lines.on('close', () => resolve(null)));
  try {
    return await Promise.race([lines.question(question, { signal }), ended]);
  } finally {
    lines.close();
  }
}
