import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

type Budget = Readonly<{
  kibibytes: number;
  stylesheetKibibytes: number;
  /** Module of the page that most people see first, counted with the entry. */
  firstPage: string;
}>;

/** Prints what a first visit downloads (entry, first page, what they import at once, styles; gzip) and fails the build above the budget. */
export const sizeBudget = (budget: Budget): Plugin => ({
  name: 'kinerja:size-budget',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output): output is Rollup.OutputChunk => output.type === 'chunk');
    const first = reachable(
      chunks,
      chunks.filter(({ isEntry, facadeModuleId }) => isEntry || facadeModuleId?.endsWith(budget.firstPage)),
    );
    const script = kibibytes(first.map(({ code }) => code));
    const styles = kibibytes(Object.values(bundle).flatMap((output) => (isStylesheet(output) ? [output.source] : [])));
    for (const chunk of chunks.filter((one) => !first.includes(one)))
      this.info(`route chunk ${chunk.fileName}: ${kibibytes([chunk.code]).toFixed(1)} KiB gzip`);
    this.info(
      `first route: ${script.toFixed(1)} KiB of scripts (budget ${budget.kibibytes}), ${styles.toFixed(1)} KiB of styles, gzip`,
    );
    if (script > budget.kibibytes || styles > budget.stylesheetKibibytes)
      this.error('the first route is over its budget');
  },
});

const reachable = (
  chunks: readonly Rollup.OutputChunk[],
  from: readonly Rollup.OutputChunk[],
): Rollup.OutputChunk[] => {
  const found = new Set(from);
  for (const chunk of found) for (const other of chunks) if (chunk.imports.includes(other.fileName)) found.add(other);
  return [...found];
};

const isStylesheet = (output: Rollup.OutputAsset | Rollup.OutputChunk): output is Rollup.OutputAsset =>
  output.type === 'asset' && output.fileName.endsWith('.css');

const kibibytes = (sources: readonly (string | Uint8Array)[]): number =>
  sources.reduce((total, source) => total + gzipSync(source).length, 0) / 1024;
