const KILLED = ['Killed', 'Timeout'];
const ALIVE = ['Survived', 'NoCoverage'];

/** Of a file's text, what stands between two positions of Stryker (line and column from 1). */
export const textBetween = (source, { start, end }) => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
};

const isMutant =
  ({ file, line, from, to }) =>
  (mutant) =>
    mutant.file === file && mutant.line === line && mutant.from === from && mutant.to === to;

/** The mutants with the line and text they change; `read` gives a file's text. */
export const placed = (mutants, read) =>
  mutants.map(({ fileName, location, replacement, mutatorName, status }) => {
    const source = read(fileName);
    const line = source.split('\n')[location.start.line - 1].trim();
    const from = textBetween(source, location);
    return { file: fileName, at: location.start.line, line, from, to: replacement, mutatorName, status };
  });

/** In percent; without mutants nothing is left undone. */
export const shareOf = (mutants) => {
  const killed = mutants.filter(({ status }) => KILLED.includes(status)).length;
  const alive = mutants.filter(({ status }) => ALIVE.includes(status)).length;
  return killed + alive === 0 ? 100 : (100 * killed) / (killed + alive);
};

/** The row of one project: counts, the survivors that a test should kill, and every reason to end with 1. */
export const score = ({ name, least, strict = {} }, mutants, equivalents) => {
  const isEquivalent = (mutant) => equivalents.some((one) => isMutant(one)(mutant));
  const judged = mutants.filter((mutant) => !isEquivalent(mutant));
  const count = (...statuses) => judged.filter(({ status }) => statuses.includes(status)).length;
  const survivors = judged.filter(({ status }) => ALIVE.includes(status));
  const percent = shareOf(judged);
  const weak = Object.entries(strict).filter(
    ([file, bound]) => shareOf(judged.filter((one) => one.file === file)) < bound,
  );
  const gone = equivalents.filter((one) => !mutants.some(isMutant(one)));
  // One line may hold the same text twice; an entry is wrong only when none of its mutants lives.
  const killed = equivalents.filter((one) => {
    const named = mutants.filter(isMutant(one));
    return named.length > 0 && named.every(({ status }) => KILLED.includes(status));
  });
  return {
    name,
    least,
    killed: count('Killed'),
    timedOut: count('Timeout'),
    survived: survivors.length,
    equivalent: mutants.length - judged.length,
    percent,
    survivors,
    faults: [
      ...(percent < least ? [`${name}: ${percent.toFixed(1)} % of ${least} %`] : []),
      ...weak.map(([file, bound]) => `${file}: below ${bound} %`),
      ...gone.map(({ line, to }) => `no mutant "${to}" in "${line}" (equivalents.mjs)`),
      ...killed.map(({ line, to }) => `killed after all: "${to}" in "${line}" (equivalents.mjs)`),
    ],
  };
};
