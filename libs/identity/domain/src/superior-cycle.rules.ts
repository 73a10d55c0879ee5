/**
 * Rule IDN-032: everybody whose line of superiors comes back to themselves. Each person is walked over once, so that a
 * file of thousands of rows stays quick.
 */
export const superiorCycles = (superiorOf: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const done = new Set<string>();
  const inCycle = new Set<string>();
  for (const start of superiorOf.keys()) {
    const path = new Set<string>();
    let person: string | undefined = start;
    while (person !== undefined && !done.has(person) && !path.has(person)) {
      path.add(person);
      person = superiorOf.get(person);
    }
    if (person !== undefined && path.has(person)) from(person, path).forEach((one) => inCycle.add(one));
    path.forEach((one) => done.add(one));
  }
  return inCycle;
};

/** The rest of a line of people, from one of them on. */
const from = (person: string, path: ReadonlySet<string>): readonly string[] => {
  const line = [...path];
  return line.slice(line.indexOf(person));
};
