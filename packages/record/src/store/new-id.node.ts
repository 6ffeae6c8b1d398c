import { randomUUID } from 'node:crypto';

/**
 * A new id, a random UUID (version 4). One that begins with the time would give everything that
 * is imported together the same beginning, by which people tell ids apart.
 */
export function newId(): string {
  return randomUUID();
}
