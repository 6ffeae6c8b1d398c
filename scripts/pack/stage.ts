import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Manifest, Room } from '../check/tree.ts';

/** Files of the root that go into every published package. */
const LEGAL = ['LICENSE', 'NOTICE'];

/** What is compiled of each TypeScript project: what runs in Node, then the browser's twins. */
const COMPILED: Readonly<Record<string, readonly string[]>> = {
  'tsconfig.json': ['packages/*/src', 'apps/*/src'],
  'tsconfig.browser.json': ['packages/*/src/**/*.browser.ts'],
};

/** Compiles the whole workspace once: JavaScript and declarations, at their paths from the root. */
export function compile(root: string, out: string): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, folders] of Object.entries(COMPILED)) {
    const config = join(out, name);
    writeFileSync(
      config,
      JSON.stringify({
        extends: join(root, name),
        compilerOptions: { noEmit: false, declaration: true, rootDir: root, outDir: out },
        include: folders.map((folder) => join(root, folder)),
      }),
    );
    execFileSync('tsc', ['--project', config], { cwd: root, stdio: 'inherit' });
  }
}

/** Lays out one package as it is published: `dist` instead of `src`, and a manifest that says so. */
export function stage(root: string, compiled: string, room: Room, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(compiled, room.folder, 'src'), join(folder, 'dist'), { recursive: true });
  cpSync(join(root, room.folder, 'src'), join(folder, 'dist'), {
    recursive: true,
    filter: (path) => extname(path) !== '.ts',
  });
  for (const file of LEGAL) copyFileSync(join(root, file), join(folder, file));
  const manifest = publishedManifest(room.manifest);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const path of Object.values(manifest.bin ?? {})) writeLauncher(folder, path);
}

/** The manifest with every `./src/x.ts` turned into `./dist/x.js`, and without development tools. */
function publishedManifest(manifest: Manifest): Manifest {
  const { devDependencies: _, ...published } = manifest;
  return JSON.parse(
    JSON.stringify(published).replaceAll(/"\.\/src\/([^"]+)\.ts"/g, '"./dist/$1.js"'),
  );
}

/** From source the launcher looks for a Node that runs TypeScript; the published one need not. */
function writeLauncher(folder: string, path: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  const text = "#!/usr/bin/env node\nimport '../dist/main.js';\n";
  writeFileSync(join(folder, path), text, { mode: 0o755 });
  if (!existsSync(join(folder, 'dist/main.js'))) {
    throw new TypeError(`a package with a bin has src/main.ts, received none in ${folder}`);
  }
}
