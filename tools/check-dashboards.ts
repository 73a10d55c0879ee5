import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readJson } from '@kinerja/tooling';
import { Type } from 'typebox';
import { startPrometheus, type Prometheus } from './dashboards/prometheus';
import { mayBeAbsent, queriesFor, type Query } from './dashboards/queries';

const targetsFile = Type.Array(Type.Object({ labels: Type.Object({ agency: Type.String() }) }));

type Answered = Query & Readonly<{ series: number }>;

const isMissing = (one: Answered): boolean => one.series === 0 && !mayBeAbsent(one);

/** Every query with how many series it has, as soon as all have one that must, or when time is up. */
const untilFull = async (
  { seriesOf }: Prometheus,
  queries: readonly Query[],
  seconds: number,
): Promise<readonly Answered[]> => {
  const ask = async (one: Query): Promise<Answered> => ({ ...one, series: await seriesOf(one.expr) });
  for (const end = Date.now() + seconds * 1_000; ; await pause(2_000)) {
    const answers = await Promise.all(queries.map(ask));
    if (Date.now() > end || !answers.some(isMissing)) return answers;
  }
};

const verdictOn = (one: Answered): string => {
  if (isMissing(one)) return 'EMPTY';
  return one.series > 0 ? 'ok' : 'absent';
};

const print = (answers: readonly Answered[]): void => {
  for (const one of answers)
    console.log(`${verdictOn(one).padEnd(6)}  ${one.of.padEnd(12)}  ${one.title.padEnd(34)}  ${one.series} series`);
  console.log(`\n${answers.filter(({ series }) => series > 0).length} of ${answers.length} queries have data`);
};

/**
 * `node tools/run.mjs check-dashboards --targets FILE [--seconds 60]`: a real Prometheus scrapes what the file names, and every query of
 * both dashboards and every alert is asked until all have data, for so many seconds at most. Exit status 1 when a panel stays empty.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { targets: { type: 'string' }, seconds: { type: 'string', default: '60' } },
  });
  if (!values.targets) throw new Error('--targets FILE: prometheus-targets.json of a running cluster');
  const targets = readJson(targetsFile, readFileSync(values.targets, 'utf8'), values.targets);
  const agencies = new Set(targets.map(({ labels }) => labels.agency));
  const seconds = Number(values.seconds);
  const prometheus = await startPrometheus(values.targets, seconds);
  try {
    const answers = await untilFull(prometheus, queriesFor([...agencies]), seconds);
    print(answers);
    return answers.some(isMissing) ? 1 : 0;
  } finally {
    await prometheus.stop();
  }
};
