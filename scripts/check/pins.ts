import type { Finding, Manifest, Tree } from './tree.ts';

/** An exact version, such as `1.61.0` or `2.0.0-beta.2`. */
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Every dependency is pinned to one exact version. */
export function checkPins(tree: Tree): Finding[] {
  return [
    ...findLoose('package.json', tree.rootManifest),
    ...tree.rooms.flatMap(({ folder, manifest }) => findLoose(`${folder}/package.json`, manifest)),
  ];
}

function findLoose(at: string, manifest: Manifest): Finding[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
  return [dependencies, devDependencies, optionalDependencies, peerDependencies]
    .flatMap((group) => Object.entries(group ?? {}))
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => ({ at, what: `${name} is not pinned: ${version}` }));
}
