import { basename } from 'node:path';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { type Protocol, parseProtocol } from '@facialis/spasm';
import { readInput } from './input-file.ts';

/** Reads a protocol file; no segment may start after the end of the recording. */
export async function readProtocol(path: string, endS?: number): Promise<Protocol | Refusal> {
  const content = await readInput(path);
  if (isRefusal(content)) return content;
  return parseProtocol(new TextDecoder().decode(content), basename(path), endS);
}
