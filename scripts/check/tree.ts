import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from 'typescript/unstable/ast';
import { API, type Checker } from 'typescript/unstable/sync';

/** The fields of a package.json that the checks read. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  /** Never published: an app that is built rather than installed. */
  readonly private?: boolean;
  readonly exports?: Record<string, string | Record<string, string>>;
  readonly bin?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

/** One package or app of the workspace. */
export interface Room {
  /** Folder from the root, with forward slashes: `packages/video`. */
  readonly folder: string;
  /** Last part of the folder: `video`. */
  readonly noun: string;
  readonly manifest: Manifest;
}

/** One TypeScript file of the tree. */
export interface TreeFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly room: Room | undefined;
  readonly source: SourceFile;
  /** Knows the names in the file. */
  readonly checker: Checker;
  /** What the file imports, type-only and dynamic imports among them. */
  readonly imports: readonly string[];
}

/** The workspace as the checks see it. */
export interface Tree {
  readonly root: string;
  readonly rootManifest: Manifest;
  readonly rooms: readonly Room[];
  readonly files: readonly TreeFile[];
  close(): void;
}

/** A violation: where, and what is wrong. */
export interface Finding {
  readonly at: string;
  readonly what: string;
}

/** Folders of the root that hold rooms. */
const ROOM_FOLDERS = ['packages', 'apps'];

/** What runs in Node, and what runs in a browser. */
const PROJECTS = ['tsconfig.json', 'tsconfig.browser.json'];

/** Reads the workspace at `root` through its TypeScript projects; a file of both counts once. */
export function readTree(root: string): Tree {
  const rooms = readRooms(root);
  const api = new API({ cwd: root });
  const openProjects = PROJECTS.map((name) => join(root, name)).filter(existsSync);
  const snapshot = api.updateSnapshot({ openProjects });
  const files = new Map<string, TreeFile>();
  for (const { program, checker } of snapshot.getProjects()) {
    for (const name of program.getSourceFileNames()) {
      const path = relative(root, name).split(sep).join('/');
      if (path.startsWith('..') || path.includes('node_modules/') || files.has(path)) continue;
      const source = program.getSourceFile(name);
      if (!source) continue;
      const room = rooms.find(({ folder }) => path.startsWith(`${folder}/`));
      files.set(path, { path, room, source, checker, imports: importsOf(source) });
    }
  }
  return {
    root,
    rootManifest: readManifest(root),
    rooms,
    files: [...files.values()],
    close: () => {
      snapshot.dispose();
      api.close();
    },
  };
}

/** The packages and apps of the workspace at `root`. */
export function readRooms(root: string): Room[] {
  return ROOM_FOLDERS.filter((parent) => existsSync(join(root, parent))).flatMap((parent) =>
    readdirSync(join(root, parent))
      .filter((noun) => existsSync(join(root, parent, noun, 'package.json')))
      .map((noun) => ({
        folder: `${parent}/${noun}`,
        noun,
        manifest: readManifest(join(root, parent, noun)),
      })),
  );
}

/** Whether a file is shipped with its room, rather than a test of it. */
export function isShipped(file: TreeFile): boolean {
  return file.room !== undefined && file.path.startsWith(`${file.room.folder}/src/`);
}

/** The npm package that an import names: `@scope/name/deep` → `@scope/name`. */
export function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function importsOf(source: SourceFile): string[] {
  return source.imports.map((node) => node.getText(source).slice(1, -1));
}
