// The table of planted bugs as Markdown, between the two marks of a document; what stands around them stays.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Found } from './planted-bug';

const BEGIN = '<!-- table: npm run planted -- --table -->';
const END = '<!-- end of table -->';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const line = ({ bug, says, suite, found, by, seconds }: Found): string =>
  `| ${bug} | ${cell(says)} | \`${suite}\`${by && `<br>${cell(by)}`} | ${found ? `${seconds} s` : 'not found'} |`;

const tableOf = (rows: readonly Found[]): string =>
  ['| Bug | What is wrong | Found by | After |', '|---|---|---|---|', ...rows.map(line)].join('\n');

/** @throws Error when the document has lost the marks. */
export const writeTable = (file: string, rows: readonly Found[]): void => {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the table`);
  writeFileSync(file, `${text.slice(0, from)}${BEGIN}\n\n${tableOf(rows)}\n\n${text.slice(to)}`);
};
