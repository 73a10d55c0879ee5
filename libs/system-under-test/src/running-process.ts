import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonFile } from '@kinerja/tooling';
import { Type, type Static } from 'typebox';
import { childrenOf, commandLineOf } from './process-table';

const KINDS = ['service', 'instance', 'gateway', 'postgres', 'redis', 'kafka', 'supervisor'] as const;
export type ProcessKind = (typeof KINDS)[number];

/** `name`: `dinsos/planning`; `instance`: its agency, the centre, or `*` for what all share. */
export type RunningProcess = Readonly<{
  name: string;
  kind: ProcessKind;
  instance: string;
  pid: number;
  port?: number;
}>;

const listed = Type.Object({
  name: Type.String(),
  kind: Type.String(),
  instance: Type.String(),
  pid: Type.Integer(),
  port: Type.Optional(Type.Integer()),
});
const clusterFile = Type.Object({ processes: Type.Array(listed) });

const kindOf = (word: string): ProcessKind | undefined => KINDS.find((kind) => kind === word);

/** The front door is a part of the supervisor. */
const known = ({ kind: word, ...process }: Static<typeof listed>): readonly RunningProcess[] => {
  const kind = kindOf(word);
  if (kind === undefined && word !== 'door') throw new Error(`${process.name} is of an unknown kind: ${word}`);
  return kind === undefined ? [] : [{ ...process, kind }];
};

/** Those of the distributed edition, as its supervisor lists them. */
export const clusterProcesses = (home: string): readonly RunningProcess[] =>
  readJsonFile(clusterFile, join(home, 'cluster.json'))?.processes.flatMap(known) ?? [];

/** Lines of `postmaster.pid`: process id and port of a PostgreSQL server that runs in a folder. */
const [PID_LINE, PORT_LINE] = [0, 3];

export const postmasterOf = (folder: string): Readonly<{ pid: number; port: number }> | undefined => {
  const file = join(folder, 'data', 'postmaster.pid');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const [pid, port] = [Number(lines[PID_LINE]), Number(lines[PORT_LINE])];
  return pid > 0 ? { pid, port } : undefined;
};

const isCode = (word: string | undefined): word is string => /^[a-z][a-z0-9]+$/.test(word ?? '');

/** The embedded edition has no list of its processes: they are the children of the suite and the server in its folder. */
export const embeddedProcesses = (home: string, supervisor: number): readonly RunningProcess[] => {
  const postgres = postmasterOf(join(home, 'postgres'));
  const instances = childrenOf(supervisor)
    .filter((pid) => pid !== postgres?.pid)
    .flatMap((pid): readonly RunningProcess[] => {
      const code = commandLineOf(pid).at(-1);
      return isCode(code) ? [{ name: code, kind: 'instance', instance: code, pid }] : [];
    });
  return postgres ? [...instances, { name: 'postgres', kind: 'postgres', instance: '*', ...postgres }] : instances;
};
