import { verify } from '@kinerja/system-under-test';
import { errorWords } from '@kinerja/diagnostics';
import { Type, type Static } from 'typebox';
import { Check } from 'typebox/value';
import type { City } from './city';
import { Fuzz } from './fuzz';
import type { FuzzOptions } from './fuzz-options';
import { missedFloors } from './reached';
import type { Route } from './routes';

const checks = Type.Object({
  items: Type.Array(Type.Object({ ok: Type.Boolean(), name: Type.String(), detail: Type.String() })),
});

/** Sentences about the checks of one service that do not hold; `answers` are those to its administrators. */
export const stoppedAt = (where: string, answers: readonly unknown[]): readonly string[] => {
  const reported = answers.find((answer): answer is Static<typeof checks> => Check(checks, answer));
  if (!reported) return [`${where}: nobody may ask`];
  return reported.items.filter(({ ok }) => !ok).map(({ name, detail }) => `${where}: ${name}: ${detail}`);
};

/** Of every read model or other check of a service that does not hold. */
const stopped = async ({ guests }: City, routes: readonly Route[]): Promise<readonly string[]> => {
  const sentences: string[] = [];
  for (const { instance, path } of routes.filter((route) => route.path.endsWith('/operator/checks'))) {
    const here = guests.filter((guest) => guest.instance === instance);
    const answers = await Promise.all(here.map((guest) => guest.read(path)));
    sentences.push(...stoppedAt(`${instance}${path}`, answers));
  }
  return sentences;
};

const settled = (city: City): Promise<readonly string[]> =>
  city.settle().then(
    () => [],
    (error: unknown) => [errorWords(error)],
  );

type Run = Readonly<{ city: City; options: FuzzOptions; folder: string }>;

/** Sends everything, waits until all is worked in, and reports. */
export const runFuzz = async ({ city, options, folder }: Run) => {
  const fuzz = await Fuzz.open(city, options);
  console.log(`${fuzz.routes.length} routes, ${city.guests.length} people`);
  const started = Date.now();
  await fuzz.run();
  const seconds = Math.round((Date.now() - started) / 100) / 10;
  const quiet = await settled(city);
  const stops = [...(await stopped(city, fuzz.routes)), ...quiet];
  const verified = await verify(city, folder);
  const { byStatus, byKind, failures, unanswered } = fuzz;
  const floors = missedFloors(fuzz.operations, options.cases);
  const faults = [...failures, ...unanswered, ...stops, ...verified.faults, ...floors];
  return {
    clean: faults.length === 0,
    seed: options.seed,
    cases: options.cases,
    routes: fuzz.routes.length,
    seconds,
    ...{ byStatus, byKind, failures, unanswered },
    stopped: stops,
    missedFloors: floors,
    reached: fuzz.operations.reduce((sum, { reached }) => sum + reached, 0),
    verify: verified,
  };
};
export type FuzzReport = Awaited<ReturnType<typeof runFuzz>>;
