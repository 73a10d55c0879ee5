import { SingleBar } from 'cli-progress';
import type { MonthContext, Stage } from '@kinerja/demo';

const silent = { update: (): void => undefined, stop: (): void => undefined };

const barFor = (name: string, isQuiet: boolean): { update: (done: number, of: number) => void; stop: () => void } => {
  if (isQuiet) return silent;
  const bar = new SingleBar({
    format: `  {name} {bar} {value}/{total} {duration_formatted}`,
    barsize: 28,
    clearOnComplete: false,
    hideCursor: true,
  });
  bar.start(1, 0, { name: name.padEnd(24) });
  return {
    update: (done, of) => {
      bar.setTotal(Math.max(of, 1));
      bar.update(done);
    },
    stop: () => {
      bar.update(bar.getTotal());
      bar.stop();
    },
  };
};

/** Runs the stages one after the other: a bar for each on a terminal, a line for each elsewhere. */
export const runStages = async (stages: readonly Stage[], month: MonthContext, isQuiet: boolean): Promise<void> => {
  const isTerminal = process.stdout.isTTY;
  for (const stage of stages) {
    const started = Date.now();
    const bar = barFor(stage.name, isQuiet || !isTerminal);
    await stage.run(month, bar.update);
    bar.stop();
    if (!isQuiet && !isTerminal)
      process.stdout.write(`  ${stage.name.padEnd(24)} ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  }
};
