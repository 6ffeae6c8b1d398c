import { isBuiltin } from 'node:module';
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { isIdentifier, isPropertyAccessExpression } from 'typescript/unstable/ast/is';
import { type Finding, isShipped, type Tree, type TreeFile } from './tree.ts';

/** Names that exist on one platform only, or that reach such names. */
const PLATFORM_NAMES = new Set([
  'Buffer',
  'HTMLCanvasElement',
  'HTMLVideoElement',
  'document',
  'globalThis',
  'localStorage',
  'navigator',
  'process',
  'require',
  'window',
]);

/** Twin files, one per platform: the only places in packages where a platform may be named. */
const TWIN = /\.(node|browser)\.ts$/;

/** Packages hold no platform code except in twin files. */
export function checkPlatform(tree: Tree): Finding[] {
  return tree.files
    .filter((file) => file.path.startsWith('packages/') && isShipped(file) && !TWIN.test(file.path))
    .flatMap((file) => [
      ...file.imports
        .filter((specifier) => isBuiltin(specifier))
        .map((specifier) => ({ at: file.path, what: `imports ${specifier} outside a twin file` })),
      ...findPlatformNames(file),
    ]);
}

function findPlatformNames(file: TreeFile): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: Node): void => {
    if (isIdentifier(node) && PLATFORM_NAMES.has(node.text) && isFree(file, node)) {
      findings.push({ at: file.path, what: `uses ${node.text} outside a twin file` });
    }
    node.forEachChild(visit);
  };
  visit(file.source);
  return findings;
}

/** Whether a name comes from outside the file: not a property, not declared in the file itself. */
function isFree(file: TreeFile, node: Node): boolean {
  const { parent } = node;
  if (isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (parent.kind === SyntaxKind.PropertyAssignment) return false;
  const declarations = file.checker.getSymbolAtLocation(node)?.declarations ?? [];
  return !declarations.some(
    ({ path }) => file.source.fileName.toLowerCase() === path.toLowerCase(),
  );
}
