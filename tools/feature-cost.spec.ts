import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Cost = Readonly<{ files: readonly string[]; lines: number; entries: number }>;
type Limit = Readonly<{ files: number; lines: number; entries: number }>;

const { costs, document, limits } = jest.requireActual<{
  costs: (root: string) => Readonly<Record<'heard' | 'published' | 'imported', Cost>>;
  document: (root: string) => string;
  limits: Readonly<Record<'heard' | 'published' | 'imported', Limit>>;
}>('./feature-cost/document.mjs');

const root = join(__dirname, '..');

it('docs/feature-cost.md says what the code costs; write it anew with `node tools/feature-cost.mjs`', () =>
  expect(readFileSync(join(root, 'docs/feature-cost.md'), 'utf8')).toBe(document(root)));

it.each(['heard', 'published', 'imported'] as const)('a feature that is %s stays within its limits', (kind) => {
  const { files, lines, entries } = costs(root)[kind];
  expect(files.length).toBeLessThanOrEqual(limits[kind].files);
  expect(lines).toBeLessThanOrEqual(limits[kind].lines);
  expect(entries).toBeLessThanOrEqual(limits[kind].entries);
});
