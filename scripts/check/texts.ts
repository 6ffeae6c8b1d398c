import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import {
  isConditionalExpression,
  isJsxAttribute,
  isJsxElement,
  isJsxExpression,
  isJsxText,
  isNoSubstitutionTemplateLiteral,
  isParenthesizedExpression,
  isPropertyAssignment,
  isStringLiteral,
  isTemplateExpression,
} from 'typescript/unstable/ast/is';
import type { Finding, Tree, TreeFile } from './tree.ts';

/** Attributes, and properties of the same names, that a user sees or hears. */
const SEEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'heading',
  'label',
  'placeholder',
  'summary',
  'title',
  'words',
]);
/** Elements whose children are texts of the catalogue. */
const OF_CATALOGUE = new Set(['Trans']);
/** Something to read; units such as mm and Hz are the same in every language. */
const WORD = /\p{L}{3}/u;

/** Names, which no language changes. */
const NAMES = /\b(Facialis|Node)\b/g;

/** What the app shows comes out of its catalogues, where it has its German. */
export function checkTexts(tree: Tree): Finding[] {
  return tree.files
    .filter(({ path }) => path.startsWith('apps/web/src/'))
    .flatMap((file) =>
      textsOutside(file).map((text) => ({
        at: file.path,
        what: `shows “${text}”: take it into the catalogue with Trans, t or msg`,
      })),
    );
}

function textsOutside({ source }: TreeFile): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (isJsxElement(node) && OF_CATALOGUE.has(node.openingElement.tagName.getText())) return;
    if (isJsxText(node)) found.push(node.text);
    else if (isJsxAttribute(node) && SEEN.has(node.name.getText())) {
      if (node.initializer) found.push(...textsIn(node.initializer));
    } else if (isPropertyAssignment(node) && SEEN.has(node.name.getText())) {
      found.push(...textsIn(node.initializer));
    } else if (isJsxExpression(node) && node.parent.kind !== SyntaxKind.JsxAttribute) {
      if (node.expression) found.push(...textsIn(node.expression));
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found.filter((text) => WORD.test(text.replace(NAMES, ''))).map((text) => text.trim());
}

/** The texts that an expression comes to, without those that something is asked for. */
function textsIn(node: Node): string[] {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (isParenthesizedExpression(node)) return textsIn(node.expression);
  if (isJsxExpression(node)) return node.expression ? textsIn(node.expression) : [];
  if (isConditionalExpression(node)) return [...textsIn(node.whenTrue), ...textsIn(node.whenFalse)];
  if (isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  }
  return [];
}
