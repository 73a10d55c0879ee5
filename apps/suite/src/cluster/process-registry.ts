import type { Home } from '@kinerja/installation';
import { birthOf, endProcess, isRunning } from '@kinerja/local-process';
import { targetsOf } from './prometheus-targets';
import type { ProcessKind, RunningProcess } from './running-process';

/** `HOME/cluster.json`, while the cluster runs. */
export type ClusterFile = Readonly<{
  url?: string;
  processes: readonly RunningProcess[];
  kafka?: Readonly<{ brokers: readonly string[] }>;
}>;

const FILE = 'cluster.json';
/** For Prometheus' `file_sd`. */
const TARGETS = 'prometheus-targets.json';
const [TERM_MS, KILL_MS] = [5_000, 5_000];
/** What lies in folders of its own is ended or taken over by whoever starts it there. */
const ENDED_HERE: readonly ProcessKind[] = ['service', 'gateway'];

/** Every process of the cluster, on disk at every change for whoever asks and for the next start. */
export class ProcessRegistry {
  private readonly processes = new Map<string, RunningProcess>();
  private about: Omit<ClusterFile, 'processes'> = {};

  constructor(private readonly home: Home) {}

  /** Notes the process under its name; without a pid it no longer runs. */
  note({ pid, ...process }: Omit<RunningProcess, 'birth' | 'pid'> & { pid: number | undefined }): void {
    if (pid === undefined) this.processes.delete(process.name);
    else this.processes.set(process.name, { ...process, pid, birth: birthOf(pid) });
    this.write();
  }

  tell(about: Omit<ClusterFile, 'processes'>): void {
    this.about = { ...this.about, ...about };
    this.write();
  }

  /** All has stopped. */
  close(): void {
    this.processes.clear();
    this.about = {};
    this.write();
  }

  private write(): void {
    const processes = [...this.processes.values()];
    this.home.write(FILE, { ...this.about, processes });
    this.home.write(TARGETS, targetsOf(processes));
  }
}

const isTheSame = ({ pid, birth }: RunningProcess): boolean => isRunning(pid) && birthOf(pid) === birth;

const end = async ({ name, pid }: RunningProcess): Promise<void> => {
  const isGone = await endProcess(pid, ['SIGTERM', TERM_MS], ['SIGKILL', KILL_MS]);
  if (!isGone) throw new Error(`${name} (process ${pid}) does not end`);
};

/** Ends the services and gateways that a killed run left behind: exactly the recorded processes, by number and time of birth. */
export const endLeftovers = async (home: Home): Promise<void> => {
  const left = home.read<ClusterFile>(FILE)?.processes ?? [];
  await Promise.all(left.filter((process) => ENDED_HERE.includes(process.kind) && isTheSame(process)).map(end));
};
