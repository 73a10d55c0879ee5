import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { birthOf, isRunning } from '@kinerja/local-process';
import type { ClusterFolder } from './cluster-folder';
import { PostgresFault } from './postgres-fault';

type Owner = Readonly<{ pid: number; birth: string }>;

const readOwner = (file: string): Owner | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
};

/** Marks the folder as used by this process. @throws PostgresFault `in-use` while another living process has it. */
export const claimFolder = ({ folder, owner }: ClusterFolder): void => {
  const other = readOwner(owner);
  if (other && other.pid !== process.pid && isRunning(other.pid) && birthOf(other.pid) === other.birth)
    throw new PostgresFault(
      'in-use',
      `The data folder ${folder} is in use by process ${other.pid}. Stop that one first, or choose another folder.`,
    );
  writeFileSync(owner, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }), { mode: 0o600 });
};

export const releaseFolder = ({ owner }: ClusterFolder): void => rmSync(owner, { force: true });
