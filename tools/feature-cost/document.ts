// What docs/feature-cost.md shows of the count.
import { heardFact, publishedFeature, sheetImport, type Cost } from './count';

type Counts = Readonly<{ files: number; lines: number; entries: number }>;

/** What is measured, and what it may cost. */
export const limits = {
  heard: { files: 2, lines: 40, entries: 1 },
  published: { files: 14, lines: 200, entries: 3 },
  imported: { files: 5, lines: 150, entries: 1 },
};

/** By the same rules at the commit before features stated themselves. */
const before = {
  heard: { files: 5, lines: 47, entries: 5 },
  published: { files: 13, lines: 231, entries: 7, exports: 4 },
  /** At the commit before imports stated themselves. */
  imported: { files: 17, lines: 516, entries: 1, rules: 107 },
};

type Costs = Readonly<{
  heard: Cost;
  published: ReturnType<typeof publishedFeature>;
  imported: ReturnType<typeof sheetImport>;
}>;

export const costs = (root: string): Costs => ({
  heard: heardFact(root, { app: 'planning', contract: 'serviceRegisteredV1' }),
  published: publishedFeature(root, { context: 'surveys', aggregate: 'service', contract: 'serviceRegisteredV1' }),
  imported: sheetImport(root, {
    context: 'reporting',
    folder: 'attendance-import',
    name: 'attendanceImport',
    facts: 'attendance-sheet',
  }),
});

const row = (name: string, { files, lines, entries }: Cost, was: Counts, limit: Counts): string =>
  `| ${name} | ${files.length} (${limit.files}) | ${lines} (${limit.lines}) | ${entries} (${limit.entries}) | ${was.files} files, ${was.lines} lines, ${was.entries} entries |`;

const listed = (files: readonly string[]): string => files.map((file) => `- \`${file}\``).join('\n');

/** What docs/feature-cost.md says, but for its beginning. */
export const costsOfFeatures = (root: string): string => {
  const { heard, published, imported } = costs(root);
  return `| Feature | Files | Lines | List entries | Before |
|---|---|---|---|---|
${row('A fact heard from another service: planning keeps the public services', heard, before.heard, limits.heard)}
${row('Register a public service: rules, routes, read table, contract', published, before.published, limits.published)}
${row('An import of a sheet: columns, words, what it is held against, writing and undoing a row', imported, before.imported, limits.imported)}

Besides, the indexes of \`surveys-domain\` and \`contracts\` export the second by name on ${published.exports} lines (before: ${before.published.exports}).

## A fact heard from another service
${listed(heard.files)}

## Register a public service
${listed(published.files)}

## An import of a sheet
${listed(imported.files)}

Not counted: what the rules REP-009 and REP-010 say of a row (${imported.rules} lines, before: ${before.imported.rules}), which any import has of its own.
`;
};
