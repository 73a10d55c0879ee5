import { join } from 'node:path';
import { costs, limits } from './feature-cost/document';

const root = join(__dirname, '..');

it.each(['heard', 'published', 'imported'] as const)('a feature that is %s stays within its limits', (kind) => {
  const { files, lines, entries } = costs(root)[kind];
  expect(files.length).toBeLessThanOrEqual(limits[kind].files);
  expect(lines).toBeLessThanOrEqual(limits[kind].lines);
  expect(entries).toBeLessThanOrEqual(limits[kind].entries);
});
