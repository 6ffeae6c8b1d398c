import { posix } from 'node:path';
import { isExportDeclaration } from 'typescript/unstable/ast/is';
import { SymbolFlags } from 'typescript/unstable/sync';
import type { Finding, Room, Tree, TreeFile } from './tree.ts';

/** Every name that a door exports says what it is, and doors list their names one by one. */
export function checkDocstrings(tree: Tree): Finding[] {
  return tree.rooms
    .flatMap((room) => doorsOf(tree, room))
    .flatMap((door) => [...findStars(door), ...findUndocumented(door)]);
}

/** The TypeScript files that a package.json's `exports` name. */
function doorsOf(tree: Tree, room: Room): TreeFile[] {
  const targets = Object.values(room.manifest.exports ?? {})
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .map((target) => posix.join(room.folder, target));
  return tree.files.filter(({ path }) => targets.includes(path));
}

function findStars({ path, source }: TreeFile): Finding[] {
  return source.statements
    .filter((statement) => isExportDeclaration(statement) && !statement.exportClause)
    .map((statement) => ({
      at: path,
      what: `${statement.getText(source)} hides its names: list them one by one`,
    }));
}

function findUndocumented({ path, source, checker }: TreeFile): Finding[] {
  const module = checker.getSymbolAtLocation(source);
  if (!module) return [];
  return checker.getExportsOfModule(module).flatMap((name) => {
    const symbol = name.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
    const documented = symbol.getDocumentationComment(checker).trim() !== '';
    return documented ? [] : [{ at: path, what: `${name.name} has no docstring` }];
  });
}
