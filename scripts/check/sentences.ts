import { type Expression, type Node, SyntaxKind } from 'typescript/unstable/ast';
import {
  isBinaryExpression,
  isCallExpression,
  isConditionalExpression,
  isIdentifier,
  isNewExpression,
  isNoSubstitutionTemplateLiteral,
  isParenthesizedExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isStringLiteral,
  isTaggedTemplateExpression,
  isTemplateExpression,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import type { TreeFile } from './tree.ts';

/** Stands for a part of a sentence that differs. */
export const HOLE = '{}';

/** Two words beside each other: what has them is for people to read. */
const TWO_WORDS = /[a-z]{2,}[,;:.]? \(?[A-Za-z{“]/;
/** What is said to machines: commands of a database and its columns, headers of HTTP. */
const FOR_MACHINES =
  /^\s*(SELECT|INSERT|DELETE|UPDATE|WITH|BEGIN|VACUUM|DECLARE|FETCH|CLOSE|LEFT|AND|WHERE)\b|\b[a-z]\.[a-z_]+\b| = |\bAS\b|charset=|-src '/;
/** Names of what programs and their makers read, and no page shows. */
const FOR_MAKERS = new Set([
  'cache-control',
  'content-disposition',
  'content-range',
  'display',
  'disposition',
  'group',
  'holds',
  'summary',
  'type',
  'unit',
  'when',
  // Progress, which a page shows as a bar.
  'words',
]);
/** Methods whose words are a schema's, a protocol's or none. */
const CALLS_FOR_MAKERS = new Set(['describe', 'header', 'meta', 'split']);

const COMPARISONS = new Set([
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Every text of a file, a hole for each part that differs. */
export function textsOf(file: TreeFile): string[] {
  const found: string[] = [];
  const consts = constsOf(file);
  const visit = (node: Node): void => {
    if (isForMakers(node)) return;
    if (isTaggedTemplateExpression(node)) holesOf(node.template).forEach(visit);
    else if (isText(node)) found.push(...waysOf(node, consts, visit));
    else node.forEachChild(visit);
  };
  visit(file.source);
  return found;
}

/** Whether a text is for people to read. */
export function isSentence(text: string): boolean {
  return TWO_WORDS.test(text) && !FOR_MACHINES.test(text);
}

/** What no user meets: imports, types, mistakes of programmers, words of schemas. */
function isForMakers(node: Node): boolean {
  if (isBinaryExpression(node) && COMPARISONS.has(node.operatorToken.kind)) return true;
  if (isNewExpression(node)) return node.expression.getText().endsWith('Error');
  if (node.kind === SyntaxKind.ImportDeclaration || node.kind === SyntaxKind.LiteralType) {
    return true;
  }
  if (isPropertyAssignment(node) || isVariableDeclaration(node)) {
    return FOR_MAKERS.has(node.name.getText().replaceAll("'", ''));
  }
  if (isCallExpression(node) && node.expression.kind === SyntaxKind.SuperKeyword) return true;
  return (
    isCallExpression(node) &&
    isPropertyAccessExpression(node.expression) &&
    CALLS_FOR_MAKERS.has(node.expression.name.text)
  );
}

/** What stands in the holes of a template: of a page, only these are texts of their own. */
function holesOf(template: Node): Expression[] {
  return isTemplateExpression(template)
    ? template.templateSpans.map(({ expression }) => expression)
    : [];
}

/** Constants of a file that are texts, by their names; what has one name twice is left out. */
function constsOf(file: TreeFile): ReadonlyMap<string, Expression> {
  const found = new Map<string, Expression>();
  const twice = new Set<string>();
  const visit = (node: Node): void => {
    if (isVariableDeclaration(node) && node.initializer) {
      const name = node.name.getText();
      if (found.has(name)) twice.add(name);
      found.set(name, node.initializer);
    }
    node.forEachChild(visit);
  };
  visit(file.source);
  return new Map([...found].filter(([name, value]) => !twice.has(name) && isEitherText(value)));
}

function isText(node: Node): node is Expression {
  return (
    isStringLiteral(node) ||
    isNoSubstitutionTemplateLiteral(node) ||
    isTemplateExpression(node) ||
    (isBinaryExpression(node) &&
      node.operatorToken.kind === SyntaxKind.PlusToken &&
      (isText(node.left) || isText(node.right)))
  );
}

function isEitherText(node: Node): boolean {
  return isConditionalExpression(node)
    ? isEitherText(node.whenTrue) && isEitherText(node.whenFalse)
    : isText(node);
}

/** Every way that a text can come out: both branches of what depends, a hole for all else. */
function waysOf(
  node: Expression,
  consts: ReadonlyMap<string, Expression>,
  visitHole: (hole: Node) => void,
): string[] {
  const ways = (part: Expression) => waysOf(part, consts, visitHole);
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (isParenthesizedExpression(node)) return ways(node.expression);
  if (isConditionalExpression(node) && isEitherText(node)) {
    return [...ways(node.whenTrue), ...ways(node.whenFalse)];
  }
  if (isTemplateExpression(node)) {
    return node.templateSpans.reduce(
      (before, { expression, literal }) => joined(joined(before, ways(expression)), [literal.text]),
      [node.head.text],
    );
  }
  if (isText(node) && isBinaryExpression(node)) return joined(ways(node.left), ways(node.right));
  const value = isIdentifier(node) ? consts.get(node.text) : undefined;
  if (value) return ways(value);
  visitHole(node);
  return [HOLE];
}

function joined(beginnings: readonly string[], ends: readonly string[]): string[] {
  return beginnings.flatMap((beginning) => ends.map((end) => beginning + end));
}
