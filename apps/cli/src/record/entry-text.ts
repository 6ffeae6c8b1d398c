import type { Version } from '@facialis/record/store';
import { KIND_LABELS, renderSummary, timeWords } from '@facialis/report';
import { printable } from './printable.ts';

/** Items of a list that are printed; `--json` prints all. */
const MOST_ITEMS = 30;

/** One version of an entry with all of its fields, a line each. */
export function entryText({ entry, version, at, actor, why, deleted, content }: Version): string {
  const kept = `version ${version}, kept ${timeWords(at)} UTC by ${actor}`;
  const head = [
    `${KIND_LABELS[content.kind]} ${entry}`,
    `${kept}${why === undefined ? '' : `: ${why}`}${deleted ? ' (deleted)' : ''}`,
  ];
  const { kind: _, ...fields } = content;
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    content.kind === 'recording' && name === 'record'
      ? summaryLines(content.record)
      : linesOf(name, value, ''),
  );
  return printable(`${[...head, ...lines].join('\n')}\n`);
}

/** A measured record in ten lines; `--json` prints all of it. */
function summaryLines(record: Parameters<typeof renderSummary>[0]): string[] {
  return [
    'record:',
    ...renderSummary(record)
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

function linesOf(name: string, value: unknown, indent: string): string[] {
  if (typeof value !== 'object' || value === null) {
    return [`${indent}${name}: ${String(value).replaceAll('\n', `\n${indent}  `)}`];
  }
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const parts = Object.entries(value).flatMap(([part, item]) => linesOf(part, item, inner));
    return [`${indent}${name}:`, ...parts];
  }
  const shown = value
    .slice(0, MOST_ITEMS)
    .flatMap((item, i) => linesOf(String(i + 1), item, inner));
  const more = value.length - MOST_ITEMS;
  return [
    `${indent}${name}:${value.length === 0 ? ' none' : ''}`,
    ...shown,
    ...(more > 0 ? [`${inner}and ${more} more; --json prints all`] : []),
  ];
}
