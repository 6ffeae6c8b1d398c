import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { isNumericLiteral, isVariableStatement } from 'typescript/unstable/ast/is';
import type { Finding, Tree, TreeFile } from './tree.ts';

/** Where clinical figures are shown or reckoned with, and where alone they may be written. */
const GUARDED = [
  'packages/care/src/',
  'apps/cli/src/care/',
  'apps/server/src/operations/care.ts',
  'apps/web/src/care/',
];
const EVIDENCE = 'packages/care/src/evidence/';

/** Numbers by which things are counted, halved and compared: no clinical figure is made of them. */
const PLAIN = new Set(['0', '1', '2']);

/** The comment above a constant that belongs to the reckoning, not to medicine. */
const NUMERICS = /^\/\*\*\s*\*?\s*Numerics:/;

/**
 * A clinical figure has a statement behind it. Outside the evidence a number other than 0, 1 and 2
 * stands only in a constant whose comment begins with `Numerics:`, and no text holds a digit; so
 * figures come in by `figure('id')` alone.
 */
export function checkFigures(tree: Tree): Finding[] {
  return tree.files
    .filter(({ path }) => GUARDED.some((folder) => path.startsWith(folder)))
    .filter(({ path }) => !path.startsWith(EVIDENCE))
    .flatMap(findFigures);
}

function findFigures({ path, source }: TreeFile): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: Node): void => {
    if (isNumericLiteral(node) && !PLAIN.has(node.text)) {
      findings.push({ at: path, what: `${node.text} has no statement of the evidence behind it` });
    }
    if (isText(node) && /\d/.test(node.getText(source))) {
      findings.push({ at: path, what: `the text ${node.getText(source)} holds a figure` });
    }
    if (node.kind !== SyntaxKind.ImportDeclaration && node.kind !== SyntaxKind.ExportDeclaration) {
      node.forEachChild(visit);
    }
  };
  for (const statement of source.statements) {
    const comment = statement.getFullText(source).trimStart();
    if (!(isVariableStatement(statement) && NUMERICS.test(comment))) visit(statement);
  }
  return findings;
}

function isText({ kind }: Node): boolean {
  return [
    SyntaxKind.StringLiteral,
    SyntaxKind.NoSubstitutionTemplateLiteral,
    SyntaxKind.TemplateHead,
    SyntaxKind.TemplateMiddle,
    SyntaxKind.TemplateTail,
    SyntaxKind.JsxText,
  ].includes(kind);
}
