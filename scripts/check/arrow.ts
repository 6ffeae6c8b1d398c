import { posix } from 'node:path';
import { type Finding, isShipped, packageOf, type Room, type Tree, type TreeFile } from './tree.ts';

/** Data flows one way: a package may import those before it. */
const ARROW = [
  'units',
  'refusal',
  'video',
  'face',
  'spasm',
  'measure',
  'record',
  'care',
  'fhir',
  'language',
  'report',
  'archive',
];

/** Packages that hang on the arrow: they may import what comes up to the named one. */
const BRANCHES: Record<string, string> = { phantom: 'record' };

/** Imports run along the arrow, stay inside the room, and agree with each package.json. */
export function checkArrow(tree: Tree): Finding[] {
  const rooms = new Map(tree.rooms.map((room) => [room.manifest.name, room]));
  return [
    ...tree.rooms.filter(isUnplaced).map((room) => ({
      at: room.folder,
      what: `the arrow has no place for it: name it in scripts/check/arrow.ts`,
    })),
    ...tree.files.flatMap((file) =>
      file.imports.flatMap((to) => checkImport(tree, rooms, file, to)),
    ),
    ...tree.rooms.flatMap((room) => findUnused(tree, rooms, room)),
  ];
}

function isUnplaced(room: Room): boolean {
  return room.folder.startsWith('packages/') && !ARROW.includes(room.noun) && !BRANCHES[room.noun];
}

function mayImport(from: Room, to: Room): boolean {
  if (from === to || from.folder.startsWith('apps/')) return true;
  const branch = BRANCHES[from.noun];
  const end = branch ? ARROW.indexOf(branch) + 1 : ARROW.indexOf(from.noun);
  return ARROW.slice(0, end).includes(to.noun);
}

function checkImport(
  tree: Tree,
  rooms: ReadonlyMap<string, Room>,
  file: TreeFile,
  specifier: string,
): Finding[] {
  const { room, path } = file;
  if (!room || specifier.startsWith('node:')) return [];
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    const leaves = !target.startsWith(`${room.folder}/`);
    return leaves && isShipped(file)
      ? [{ at: path, what: `${specifier} leaves the room: import the package by its name` }]
      : [];
  }
  const name = packageOf(specifier);
  const target = rooms.get(name);
  const findings: Finding[] = [];
  if (target && isShipped(file) && !mayImport(room, target)) {
    findings.push({ at: path, what: `imports ${name} against the arrow` });
  }
  if (target !== room && !isDeclared(tree, file, room, name)) {
    findings.push({ at: path, what: `imports ${name}, which ${room.folder}/package.json lacks` });
  }
  return findings;
}

/** Shipped files rest on `dependencies`; tests may use their package's and the root's tools too. */
function isDeclared(tree: Tree, file: TreeFile, room: Room, name: string): boolean {
  const { dependencies = {}, optionalDependencies = {}, devDependencies = {} } = room.manifest;
  const isIn = (names: object) => name in names || typesOf(name) in names;
  const shipped = isIn(dependencies) || isIn(optionalDependencies);
  if (isShipped(file)) return shipped;
  return shipped || isIn(devDependencies) || isIn(tree.rootManifest.devDependencies ?? {});
}

/** Where a package's types are when they are published apart, and all there is of some. */
function typesOf(name: string): string {
  return `@types/${name}`;
}

/** A dependency counts as used when a shipped file imports it or names it in a string (assets). */
function findUnused(tree: Tree, rooms: ReadonlyMap<string, Room>, room: Room): Finding[] {
  const shipped = tree.files.filter((file) => file.room === room && isShipped(file));
  return Object.keys(room.manifest.dependencies ?? {}).flatMap((name) => {
    const at = `${room.folder}/package.json`;
    const target = rooms.get(name);
    if (target && !mayImport(room, target)) {
      return [{ at, what: `depends on ${name} against the arrow` }];
    }
    const used = shipped.some(
      ({ imports, source }) =>
        imports.some((specifier) =>
          [packageOf(specifier), typesOf(packageOf(specifier))].includes(name),
        ) || source.text.includes(`'${name}`),
    );
    return used ? [] : [{ at, what: `depends on ${name}, which no shipped file uses` }];
  });
}
