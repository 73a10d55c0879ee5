/** `text` stands exactly once in the file; `put` takes its place. */
export type Edit = Readonly<{ file: string; text: string; put: string }>;

/** A Jest path of one project. */
export type JestSuite = Readonly<{ project: 'unit' | 'int' | 'e2e' | 'distributed'; jest: string }>;
/** So many schedules of the simulation, the first of them of this seed. */
export type SimulatedSuite = Readonly<{ simulate: number; seed: number }>;
export type Suite = JestSuite | SimulatedSuite;

export const isSimulated = (suite: Suite): suite is SimulatedSuite => 'simulate' in suite;

/** What is wrong, the edits that make it so, and the suites each of which must find it by itself. */
export type PlantedBug = Readonly<{
  id: string;
  says: string;
  edits: readonly Edit[];
  foundBy: readonly Suite[];
}>;

/** What came of one suite with one bug in the code; `by`: the test that failed. */
export type Found = Readonly<{
  bug: string;
  says: string;
  suite: string;
  found: boolean;
  by: string;
  seconds: number;
  /** The end of what the suite said, where it found nothing. */
  output?: string;
}>;
