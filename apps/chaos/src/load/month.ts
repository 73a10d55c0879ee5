import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { System } from '@kinerja/system-under-test';
import { compiled, readJsonFile } from '@kinerja/tooling';
import { controlSums, type ControlSums } from './control-sums';

const PAUSE_MS = 1_000;
const MOST_ATTEMPTS = 60;

/** `system` is running; `agency` is without people; `month` is `YYYY-MM`; reports go below `folder`. */
type MonthOptions = Readonly<{
  system: System;
  agency: string;
  month: string;
  size: number;
  folder: string;
  /** Called with each stage of the demo when it is finished. */
  onStage?: (stage: string) => void;
}>;

/** The demo's month in one agency, to the sealed payroll, however often it is interrupted. */
export class Month {
  attempts = 0;
  private child: ChildProcess | undefined;
  private isOver = false;

  constructor(private readonly options: MonthOptions) {}

  /** The same command is given again whenever it fails. @throws Error when it fails too often, UnexpectedShape when its report lacks a sum. */
  async run(): Promise<ControlSums> {
    const { month, folder } = this.options;
    while (!this.isOver && this.attempts < MOST_ATTEMPTS) {
      this.attempts += 1;
      if ((await this.attempt()) === 0) {
        const sums = readJsonFile(controlSums, this.report);
        if (!sums) throw new Error(`the month ${month} ended without a report`);
        return sums;
      }
      await pause(PAUSE_MS);
    }
    throw new Error(`the month ${month} did not end in ${this.attempts} attempts; see ${folder}`);
  }

  end(): void {
    this.isOver = true;
    this.child?.kill('SIGKILL');
  }

  private get report(): string {
    const { folder, agency, month } = this.options;
    return join(folder, `${agency}-${month}.json`);
  }

  /** Its exit status; null when it was killed. */
  private async attempt(): Promise<number | null> {
    const { system, agency, month, size, folder, onStage } = this.options;
    const given = { url: system.url, home: system.home, agency, month, size, out: join(folder, 'out') };
    const args = Object.entries({ ...given, json: this.report }).flatMap(([name, value]) => [`--${name}`, `${value}`]);
    const child = spawn(process.execPath, [compiled('apps/cli/src/main.js'), 'demo', ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.child = child;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const stage = /^ {2}(\S.*?) {2,}[\d.]+ s$/.exec(line)?.[1];
      if (stage !== undefined) onStage?.(stage);
    });
    await once(child, 'exit');
    return child.exitCode;
  }
}
