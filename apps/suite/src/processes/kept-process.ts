import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { errorWords } from '@kinerja/diagnostics';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
const GRACE_MS = 15_000;

export type Keeping = Readonly<{
  /** `diskominfo/planning` */
  name: string;
  launch: () => ChildProcess;
  /** Resolves when it serves; rejects with the reason why it never will. `over` is aborted when the process has ended. */
  untilReady: (child: ChildProcess, over: AbortSignal) => Promise<void>;
  askToEnd: (child: ChildProcess) => void;
  /** The process was started, is ready, or has ended. */
  onChange?: () => void;
  say: (line: string) => void;
}>;

/** A child process that is started again, a little later each time, whenever it dies. */
export class KeptProcess {
  isReady = false;
  private child: ChildProcess | undefined;
  private pauseMs = FIRST_PAUSE_MS;
  private restart: NodeJS.Timeout | undefined;
  private isStopping = false;

  constructor(private readonly keeping: Keeping) {}

  get name(): string {
    return this.keeping.name;
  }

  /** Undefined while none runs. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Resolves when the process serves; rejects when this start fails, and tries again later all the same. */
  async start(): Promise<void> {
    this.isStopping = false;
    const child = this.keeping.launch();
    this.child = child;
    const ended = this.endOf(child);
    this.keeping.onChange?.();
    await Promise.race([this.keeping.untilReady(child, ended.signal), this.rejectionOf(ended.signal)]);
    this.isReady = true;
    this.pauseMs = FIRST_PAUSE_MS;
    this.keeping.onChange?.();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.restart);
    const { child } = this;
    if (!child) return;
    const exited = once(child, 'exit');
    this.keeping.askToEnd(child);
    const lastResort = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    await exited;
    clearTimeout(lastResort);
  }

  private endOf(child: ChildProcess): AbortController {
    const ended = new AbortController();
    const gone = (cause: string): void => {
      if (ended.signal.aborted) return;
      this.child = undefined;
      this.isReady = false;
      ended.abort(new Error(`${this.keeping.name} ended before it was ready (${cause})`));
      this.keeping.onChange?.();
      this.startAgainLater(cause);
    };
    child.once('exit', (code, signal) => gone(signal ?? String(code)));
    child.once('error', ({ message }) => gone(message));
    return ended;
  }

  private rejectionOf(over: AbortSignal): Promise<never> {
    return new Promise((_, reject) => over.addEventListener('abort', () => reject(over.reason as Error)));
  }

  private startAgainLater(cause: string): void {
    if (this.isStopping) return;
    const { name, say } = this.keeping;
    say(`${name} ended (${cause}); starting it again in ${this.pauseMs} ms, its log is in the logs folder`);
    this.restart = setTimeout(() => void this.start().catch((error: unknown) => say(errorWords(error))), this.pauseMs);
    this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
  }
}
