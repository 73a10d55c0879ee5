import { join } from 'node:path';

type Cost = Readonly<{ files: readonly string[]; lines: number; entries: number }>;
type Limit = Readonly<{ files: number; lines: number; entries: number }>;

const { costs, limits } = jest.requireActual<{
  costs: (root: string) => Readonly<Record<'heard' | 'published' | 'imported', Cost>>;
  limits: Readonly<Record<'heard' | 'published' | 'imported', Limit>>;
}>('./feature-cost/document.mjs');

const root = join(__dirname, '..');

it.each(['heard', 'published', 'imported'] as const)('a feature that is %s stays within its limits', (kind) => {
  const { files, lines, entries } = costs(root)[kind];
  expect(files.length).toBeLessThanOrEqual(limits[kind].files);
  expect(lines).toBeLessThanOrEqual(limits[kind].lines);
  expect(entries).toBeLessThanOrEqual(limits[kind].entries);
});
