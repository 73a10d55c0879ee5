import ts from 'typescript';

/**
 * A test or a group of tests as it is written, and as it is called for each literal row of its `each`: `refuses %s`, then `refuses a blank`.
 * The parts of a template in backticks that are computed are left out.
 */
export type TestTitle = Readonly<{ written: string; called: readonly string[] }>;

const MAKERS = new Set(['it', 'test', 'describe']);

const isMaker = (node: ts.Node): boolean => ts.isIdentifier(node) && MAKERS.has(node.text);
const isEach = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) && node.name.text === 'each' && isMaker(node.expression);

/** The table of `it.each(table)`, `undefined` for `it`, and `null` for what makes no test (`it.skip` makes none either). */
const tableOf = (callee: ts.Expression): ts.Expression | undefined | null => {
  if (isMaker(callee)) return undefined;
  return ts.isCallExpression(callee) && isEach(callee.expression) ? (callee.arguments[0] ?? null) : null;
};

const textOf = (node: ts.Node | undefined): string | undefined => {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map((span) => span.literal.text).join('');
  return undefined;
};

/** What stands in a row, in the order of its columns; what is no literal is `undefined`. */
const cellsOf = (row: ts.Expression): readonly (string | undefined)[] =>
  ts.isArrayLiteralExpression(row) ? row.elements.map(textOf) : [textOf(row)];

/** `%s` and its like, one after the other; the place of a cell that is no literal stays as it is written. */
const filled = (title: string, cells: readonly (string | undefined)[]): string => {
  let column = 0;
  return title.replace(/%[sdifjop]/g, (place) => cells[column++] ?? place);
};

const rowsOf = (table: ts.Expression): readonly ts.Expression[] => {
  const bare = ts.isAsExpression(table) || ts.isSatisfiesExpression(table) ? table.expression : table;
  return ts.isArrayLiteralExpression(bare) ? bare.elements : [];
};

const titleOf = (call: ts.CallExpression): TestTitle | undefined => {
  const table = tableOf(call.expression);
  const written = textOf(call.arguments[0]);
  if (table === null || written === undefined) return undefined;
  return { written, called: table ? rowsOf(table).map((row) => filled(written, cellsOf(row))) : [] };
};

/** The titles of the tests that a file really makes: none of a comment, of another text or of what is skipped. */
export const testTitles = (path: string, code: string): readonly TestTitle[] => {
  const titles: TestTitle[] = [];
  const visit = (node: ts.Node): void => {
    const title = ts.isCallExpression(node) ? titleOf(node) : undefined;
    if (title) titles.push(title);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest));
  return titles;
};

/** The titles, as they are written, that hold a part of a title or are called so. */
export const titlesWith = (part: string, titles: readonly TestTitle[]): readonly string[] => {
  const holding = titles.filter(({ written, called }) => [written, ...called].some((title) => title.includes(part)));
  return [...new Set(holding.map(({ written }) => written))];
};
