// The table of planted bugs as Markdown, between the two marks of a document; what stands around them stays.
import { plantedBugs } from './bugs';
import type { Found } from './planted-bug';
import { nameOf } from './suites';

const BEGIN = '<!-- table: npm run planted -- --table -->';
const END = '<!-- end of table -->';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const line = ({ bug, says, suite, found, by, seconds }: Found): string =>
  `| ${bug} | ${cell(says)} | \`${suite}\`${by && `<br>${cell(by)}`} | ${found ? `${seconds} s` : 'not found'} |`;

const keyOf = (bug: string, suite: string): string => `${bug} by ${suite}`;
const ROW = /^\| (\S+) \| .*? \| `([^`]+)`.* \|$/;

/** The rows that a document has, by bug and suite. @throws Error where it has lost the marks. */
const rowsIn = (document: string): Readonly<{ before: string; rows: ReadonlyMap<string, string>; after: string }> => {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) throw new Error('the document has no place for the table of planted bugs');
  const lines = document.slice(from, to).split('\n');
  const rows = lines.flatMap((text): [string, string][] => {
    const [, bug, suite] = ROW.exec(text) ?? [];
    return bug !== undefined && suite !== undefined ? [[keyOf(bug, suite), text]] : [];
  });
  return { before: document.slice(0, from), rows: new Map(rows), after: document.slice(to) };
};

/** What must have been seen: every planted bug found by every suite that must find it. */
const wanted = plantedBugs.flatMap(({ id, foundBy }) => foundBy.map((suite) => keyOf(id, nameOf(suite))));

/** The document with what was found now; bugs that were not hunted this time keep their rows, those that are gone lose them. */
export const withTable = (document: string, found: readonly Found[]): string => {
  const { before, rows, after } = rowsIn(document);
  const now = new Map([...rows, ...found.map((one) => [keyOf(one.bug, one.suite), line(one)] as const)]);
  const body = wanted.flatMap((key) => now.get(key) ?? []);
  return `${before}${BEGIN}\n\n${['| Bug | What is wrong | Found by | After |', '|---|---|---|---|', ...body].join('\n')}\n\n${after}`;
};

/** Bugs and suites that the table does not show as found, and rows of which there is no bug. */
export const faultsIn = (document: string): readonly string[] => {
  const { rows } = rowsIn(document);
  const missing = wanted.filter((key) => !rows.has(key) || rows.get(key)?.endsWith('| not found |'));
  const gone = [...rows.keys()].filter((key) => !wanted.includes(key));
  return [...missing.map((key) => `not seen: ${key}`), ...gone.map((key) => `no such bug: ${key}`)];
};
