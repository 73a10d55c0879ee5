import { cellFaults, fileFaults, personRow, type PersonRow, type PeopleLine } from '@kinerja/identity-domain';
import { err, ok, type Result } from '@kinerja/kernel';
import type { KnownPeopleQueries } from './known-people';
import { readPeopleFile, type FileFault } from './read-people-file';

/** More are not told: who has so many will not read on, and the answer must not outgrow the file. */
const MOST_TOLD = 1_000;

export type Judgement = Readonly<{ rows: number; faults: readonly FileFault[]; people: readonly PersonRow[] }>;

const byPlace = (a: FileFault, b: FileFault): number => a.row - b.row;

/** Rules IDN-001 to IDN-050 on a whole file: every fault with its row, its column and what would be right. */
export class FileJudge {
  constructor(private readonly known: KnownPeopleQueries) {}

  async judge(csv: string): Promise<Judgement> {
    const read = readPeopleFile(csv);
    if (!read.ok) return { rows: 0, faults: read.reason, people: [] };
    const people = await this.people(read.value);
    return people.ok
      ? { rows: read.value.length, faults: [], people: people.value }
      : { rows: read.value.length, faults: people.reason, people: [] };
  }

  private async people(lines: readonly PeopleLine[]): Promise<Result<readonly PersonRow[], readonly FileFault[]>> {
    const faults = [...cellFaults(lines), ...fileFaults(lines, await this.known.read())].sort(byPlace);
    return faults.length > 0 ? err(faults.slice(0, MOST_TOLD)) : ok(lines.map(personRow));
  }
}
