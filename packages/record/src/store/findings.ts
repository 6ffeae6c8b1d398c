import type { Finding } from './contract.ts';

/** Most findings that are listed: what is damaged throughout is seen from fewer. */
const MOST = 1000;

/** What a verification finds, up to a limit. */
export class Findings {
  readonly #list: Finding[] = [];
  #more = 0;

  add(finding: Finding): void {
    if (this.#list.length < MOST) this.#list.push(finding);
    else this.#more += 1;
  }

  /** Something was lost or altered. */
  fault(code: string, at: string, what: string, remedy: string = RESTORE): void {
    this.add({ level: 'fault', code, at, what, remedy });
  }

  /** All of them; the last says how many are left out. */
  get list(): readonly Finding[] {
    if (this.#more === 0) return this.#list;
    const left = `${this.#more} findings are not listed.`;
    return [
      ...this.#list,
      { level: 'fault', code: 'findings-left-out', at: 'verify', what: left, remedy: RESTORE },
    ];
  }
}

/** The way out of most faults. */
export const RESTORE =
  'Keep this store as it is, and restore the newest backup that verifies into an empty one: facialis restore.';
