// The demo's month in one agency, to the sealed payroll, however often it is interrupted.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { entry } from './built.mjs';
import { jsonIn } from './system.mjs';

const PAUSE_MS = 1_000;
const MOST_ATTEMPTS = 60;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What two runs of a month must have in common, to the rupiah. */
export const controlSums = ({ people, plans, reports, predikat, tpp, ikm, mutu }) => ({
  people,
  plans,
  reports,
  predikat,
  tpp,
  ikm,
  mutu,
});

export class Month {
  #child;
  #isOver = false;
  attempts = 0;
  /** The stage that has just been finished, as the demo names it. */
  onStage = () => undefined;

  /** `system` is running; `agency` is without people; `month` is `YYYY-MM`. */
  constructor({ system, agency, month, size, folder }) {
    Object.assign(this, { system, agency, month, size, folder });
  }

  /** Resolves with the demo's report; the same command is given again whenever it fails. @throws Error when it fails too often. */
  async live() {
    while (!this.#isOver && this.attempts < MOST_ATTEMPTS) {
      this.attempts += 1;
      if ((await this.#attempt()) === 0) return jsonIn(this.#report);
      await pause(PAUSE_MS);
    }
    throw new Error(`the month ${this.month} did not end in ${this.attempts} attempts; see ${this.folder}`);
  }

  end() {
    this.#isOver = true;
    this.#child?.kill('SIGKILL');
  }

  get #report() {
    return join(this.folder, `${this.agency}-${this.month}.json`);
  }

  async #attempt() {
    const { system, agency, month, size, folder } = this;
    const options = {
      url: system.url,
      home: system.home,
      agency,
      month,
      size,
      out: join(folder, 'out'),
      json: this.#report,
    };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    this.#child = spawn(process.execPath, [entry('apps/cli/src/main.js'), 'demo', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      const stage = /^ {2}(\S.*?) {2,}[\d.]+ s$/.exec(line)?.[1];
      if (stage) this.onStage(stage);
    });
    this.lastWords = '';
    this.#child.stderr.on('data', (chunk) => (this.lastWords = String(chunk).slice(-400)));
    const [status] = await once(this.#child, 'exit');
    return status;
  }
}
