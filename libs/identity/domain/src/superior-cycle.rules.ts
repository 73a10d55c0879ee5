/**
 * Rule IDN-032: everybody whose line of superiors comes back to themselves. Each person is walked over once, so that a
 * file of thousands of rows stays quick.
 */
export const superiorCycles = (superiorOf: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const done = new Set<string>();
  const inCycle = new Set<string>();
  for (const start of superiorOf.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let person: string | undefined = start;
    while (person !== undefined && superiorOf.has(person) && !done.has(person) && !onPath.has(person)) {
      path.push(person);
      onPath.add(person);
      person = superiorOf.get(person);
    }
    if (person !== undefined && onPath.has(person)) path.slice(path.indexOf(person)).forEach((one) => inCycle.add(one));
    path.forEach((one) => done.add(one));
  }
  return inCycle;
};
