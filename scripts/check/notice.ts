import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Tree } from './tree.ts';

/** A dependency's line in NOTICE: `- mediabunny (MPL-2.0): reads containers`. */
const NOTICE_LINE = /^- (\S+) \(([^)]+)\)/;

interface LockedPackage {
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly license?: string;
}

/** NOTICE names every package that users install with this one, with the licence the lock says. */
export function checkNotice(tree: Tree): Finding[] {
  const noticed = readNotice(tree.root);
  const installed = readInstalled(tree.root);
  return [
    ...[...installed]
      .filter(([name, licence]) => noticed.get(name) !== licence)
      .map(([name, licence]) => ({ at: 'NOTICE', what: `needs the line: - ${name} (${licence})` })),
    ...[...noticed.keys()]
      .filter((name) => !installed.has(name))
      .map((name) => ({ at: 'NOTICE', what: `names ${name}, which is not installed` })),
  ];
}

function readNotice(root: string): Map<string, string> {
  const path = join(root, 'NOTICE');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, name, licence] = NOTICE_LINE.exec(line) ?? [];
      return name && licence ? [[name, licence]] : [];
    }),
  );
}

/** What `npm install --omit=dev` brings, by the lock file; the workspace's own rooms are left out. */
function readInstalled(root: string): Map<string, string> {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const marker = 'node_modules/';
  return new Map(
    Object.entries(packages)
      .filter(([path, { dev, link }]) => path.includes(marker) && !dev && !link)
      .map(([path, { license }]) => [
        path.slice(path.lastIndexOf(marker) + marker.length),
        license ?? 'no licence named',
      ]),
  );
}
