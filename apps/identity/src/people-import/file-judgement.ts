import { cellFaults, peopleFileRule, personRow, type KnownPeople, type PersonRow } from '@kinerja/identity-domain';
import { firstFaults, judgeLines, mapInSlices, readSheet, type Judgement } from '@kinerja/imports';
import { peopleSheet } from './people-sheet';

/** `people`: the rows, where there is no fault. */
export type JudgedFile = Judgement & Readonly<{ rows: number; people: readonly PersonRow[] }>;

/** Rules IDN-001 to IDN-050 on a whole file: every fault with its row, its column and what would be right. */
export class FileJudge {
  constructor(private readonly known: () => Promise<KnownPeople>) {}

  /** @throws ProblemException 413 for a file beyond `importLimits`. */
  async judge(csv: string): Promise<JudgedFile> {
    const read = await readSheet(csv, peopleSheet);
    if (!read.ok) return { rows: 0, people: [], ...firstFaults(read.reason) };
    const lines = read.value;
    const ofFile = peopleFileRule(lines, await this.known());
    const judgement = await judgeLines(lines, (line) => [...cellFaults([line]), ...ofFile(line)]);
    const people = judgement.faultCount === 0 ? await mapInSlices(lines, personRow) : [];
    return { rows: lines.length, people, ...judgement };
  }
}
