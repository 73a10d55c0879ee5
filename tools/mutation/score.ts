import type { MutantResult } from '@stryker-mutator/api/core';
import type { MeasuredProject } from './projects';

/** In which file and line, trimmed, a mutant puts what in the place of which text. */
type Change = Readonly<{ file: string; line: string; from: string; to: string }>;
/** A mutant that no test can kill, and why. */
export type Equivalent = Change & Readonly<{ why: string }>;

/** What of Stryker's mutant is used here. */
export type ReportedMutant = Pick<MutantResult, 'fileName' | 'location' | 'replacement' | 'mutatorName' | 'status'>;
type Judged = Change & Pick<MutantResult, 'status'>;
/** `at`: the number of the line. */
type Placed = Judged & Readonly<{ at: number; mutatorName: string }>;

const KILLED: readonly string[] = ['Killed', 'Timeout'];
const ALIVE: readonly string[] = ['Survived', 'NoCoverage'];

/** Of a file's text, what stands between two positions of Stryker (line and column from 1). */
const textBetween = (source: string, { start, end }: MutantResult['location']): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
};

const isMutant =
  ({ file, line, from, to }: Change) =>
  (mutant: Change): boolean =>
    mutant.file === file && mutant.line === line && mutant.from === from && mutant.to === to;

/** The mutants with the line and text they change; `read` gives a file's text. */
export const placed = (mutants: readonly ReportedMutant[], read: (file: string) => string): readonly Placed[] =>
  mutants.map(({ fileName, location, replacement, mutatorName, status }) => {
    const source = read(fileName);
    const line = source.split('\n')[location.start.line - 1]?.trim() ?? '';
    const from = textBetween(source, location);
    return { file: fileName, at: location.start.line, line, from, to: replacement, mutatorName, status };
  });

const countIn = (mutants: readonly Judged[], statuses: readonly string[]): number =>
  mutants.filter(({ status }) => statuses.includes(status)).length;

/** In percent; without mutants nothing is left undone. */
const shareOf = (mutants: readonly Judged[]): number => {
  const [killed, alive] = [countIn(mutants, KILLED), countIn(mutants, ALIVE)];
  return killed + alive === 0 ? 100 : (100 * killed) / (killed + alive);
};

/** Equivalents of which no mutant is there any more, and those that a test kills. */
const faultsOf = (equivalents: readonly Equivalent[], mutants: readonly Judged[]): readonly string[] => {
  const gone = equivalents.filter((one) => !mutants.some(isMutant(one)));
  // One line may hold the same text twice; an entry is wrong only when none of its mutants lives.
  const killed = equivalents.filter((one) => {
    const named = mutants.filter(isMutant(one));
    return named.length > 0 && named.every(({ status }) => KILLED.includes(status));
  });
  return [
    ...gone.map(({ line, to }) => `no mutant "${to}" in "${line}" (equivalents.ts)`),
    ...killed.map(({ line, to }) => `killed after all: "${to}" in "${line}" (equivalents.ts)`),
  ];
};

/** `percent`: of the judged mutants, killed; `faults`: every reason to end with 1. */
export type Score<Mutant extends Judged> = Readonly<{
  name: string;
  least: number;
  killed: number;
  timedOut: number;
  survived: number;
  equivalent: number;
  percent: number;
  /** What a test should kill. */
  survivors: readonly Mutant[];
  faults: readonly string[];
}>;

/** The row of one project. */
export const score = <Mutant extends Judged>(
  { name, least, strict = {} }: MeasuredProject,
  mutants: readonly Mutant[],
  equivalents: readonly Equivalent[],
): Score<Mutant> => {
  const judged = mutants.filter((mutant) => !equivalents.some((one) => isMutant(one)(mutant)));
  const survivors = judged.filter(({ status }) => ALIVE.includes(status));
  const percent = shareOf(judged);
  const weak = Object.entries(strict).filter(
    ([file, bound]) => shareOf(judged.filter((one) => one.file === file)) < bound,
  );
  return {
    name,
    least,
    killed: countIn(judged, ['Killed']),
    timedOut: countIn(judged, ['Timeout']),
    survived: survivors.length,
    equivalent: mutants.length - judged.length,
    percent,
    survivors,
    faults: [
      ...(percent < least ? [`${name}: ${percent.toFixed(1)} % of ${least} %`] : []),
      ...weak.map(([file, bound]) => `${file}: below ${bound} %`),
      ...faultsOf(equivalents, mutants),
    ],
  };
};
