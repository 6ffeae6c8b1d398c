import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'typescript/unstable/ast';
import { isCallExpression } from 'typescript/unstable/ast/is';
import type { Finding, Room, Tree } from './tree.ts';

/** A rule's line in a SPEC.md: `- VIDEO-1 Frames come in order of presentation.` */
const RULE_LINE = /^- ([A-Z]+-\d+) \S/;

/** The numbers a test title starts with: one, or several with commas. */
const TITLE = /^['"`]([A-Z]+-\d+(?:, [A-Z]+-\d+)*)\b/;

/** Every rule of a SPEC.md has a test that carries its number, and every number a rule. */
export function checkRules(tree: Tree): Finding[] {
  return tree.rooms.flatMap((room) => {
    const at = `${room.folder}/SPEC.md`;
    if (!existsSync(join(tree.root, at))) return [{ at, what: 'is missing' }];
    const rules = readRules(join(tree.root, at));
    const tested = readTestedRules(tree, room);
    return [
      ...rules
        .filter((rule, position) => rules.indexOf(rule) !== position)
        .map((rule) => ({ at, what: `${rule} stands twice` })),
      ...rules
        .filter((rule) => !rule.startsWith(prefixOf(room)))
        .map((rule) => ({ at, what: `${rule} does not start with ${prefixOf(room)}` })),
      ...rules
        .filter((rule) => !tested.has(rule))
        .map((rule) => ({ at, what: `${rule} has no test` })),
      ...[...tested]
        .filter(([rule]) => !rules.includes(rule))
        .map(([rule, path]) => ({ at: path, what: `${rule} has no rule in ${at}` })),
    ];
  });
}

function prefixOf(room: Room): string {
  return `${room.noun.toUpperCase()}-`;
}

function readRules(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => RULE_LINE.exec(line)?.[1] ?? []);
}

/** Rule numbers in test titles, with the file where each stands first. */
function readTestedRules(tree: Tree, room: Room): Map<string, string> {
  const tested = new Map<string, string>();
  for (const { path, source } of tree.files) {
    if (!path.startsWith(`${room.folder}/test/`)) continue;
    const visit = (node: Node): void => {
      const title = isCallExpression(node) ? node.arguments[0]?.getText(source) : undefined;
      for (const rule of TITLE.exec(title ?? '')?.[1]?.split(', ') ?? []) {
        if (rule.startsWith(prefixOf(room)) && !tested.has(rule)) tested.set(rule, path);
      }
      node.forEachChild(visit);
    };
    visit(source);
  }
  return tested;
}
