import { useState } from 'react';
import { isDryRun, type DryRun } from '../api/imports';
import { useCommand } from '../commands/use-command';
import type { ImportKind } from './import-kind';
import { readSheet, type ChosenFile } from './read-sheet';

/** The last file that was chosen, checked with what was asked then. */
export const useChecking = ({ route }: ImportKind, body: object) => {
  const [file, setFile] = useState<ChosenFile | undefined>();
  const [checkedBody, setCheckedBody] = useState<string | undefined>();
  const checking = useCommand(`POST ${route}`, { refreshes: [] });
  const [isMapped, setMapped] = useState(false);
  const check = ({ sent }: ChosenFile, mapped: boolean): void => {
    if (!sent) return;
    setCheckedBody(JSON.stringify(body));
    setMapped(mapped);
    checking.mutate({ query: { dryRun: true, ...(mapped && { mapped }) }, body: { ...sent, ...body } as never });
  };
  const take = async (chosen: File): Promise<void> => {
    const read = await readSheet(chosen);
    checking.reset();
    setFile(read);
    check(read, false);
  };
  const answer = checking.data as DryRun | undefined;
  return {
    ...{ file, take, sending: checking },
    again: () => file && check(file, isMapped),
    /** Once the columns of the file are mapped. */
    byMap: () => file && check(file, true),
    forget: () => setFile(undefined),
    result: file?.result ?? (answer && isDryRun(answer) ? answer : undefined),
    /** Something else is asked now than the file was checked with. */
    isOutdated: file?.sent !== undefined && checkedBody !== JSON.stringify(body),
  };
};

export type Checking = ReturnType<typeof useChecking>;
