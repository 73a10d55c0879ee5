// Kills and freezes processes of the system at moments and places that follow from the seed.
import { drawPoint } from './fault-points.mjs';
import { isAlive, isHalted, signal } from './process-table.mjs';
import { secondsUntilBack } from './recovery.mjs';

const LOOK_EVERY_MS = 50;
const LONGEST_GAP_MS = 1_500;
/** So long the storm waits for a victim before it goes on elsewhere. */
const PATIENCE_MS = 20_000;
const FREEZE_MS = [2_000, 8_000];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** How often each kind is hit, relative to the others of the drawing. */
const WEIGHTS = { service: 10, instance: 6, gateway: 5, postgres: 8, redis: 4, kafka: 6, supervisor: 1 };

const drawWeighted = (processes, random) => {
  const total = processes.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
  let at = random() * total;
  return processes.find(({ kind }) => (at -= WEIGHTS[kind]) < 0);
};

export class Storm {
  #watch;
  #frozen = new Set();
  /** A process that is hit more often while something is at stake: the payroll while it is computed. */
  focus;

  /** `world`: {system, points, record, random}. */
  constructor(world) {
    Object.assign(this, world);
  }

  get kills() {
    return this.record.count(({ kind }) => kind.startsWith('SIGKILL'));
  }

  /** Until so many kills and freezes have happened. `isStopped` ends it early. */
  async rage({ kills, freezes, isStopped }) {
    this.#watch ??= setInterval(() => this.#strike(), LOOK_EVERY_MS);
    const freezeEvery = Math.max(1, Math.floor(kills / (freezes + 1)));
    let frozen = 0;
    while (this.kills < kills && !isStopped()) {
      await pause(this.random() * LONGEST_GAP_MS);
      if (frozen < freezes && this.kills >= freezeEvery * (frozen + 1)) {
        frozen += 1;
        void this.#freeze();
      }
      await this.#killSome(kills - this.kills);
    }
    this.calmDown();
  }

  /** No death is asked for any more; who was asked before may still halt, and is struck until `end`. */
  calmDown() {
    this.points.forgetAll();
    for (const pid of this.#frozen) signal(pid, 'SIGCONT');
    this.#frozen.clear();
  }

  end() {
    this.calmDown();
    clearInterval(this.#watch);
  }

  /** Now and then several at once. */
  async #killSome(most) {
    const together = this.random() < 0.25 ? 2 + Math.floor(this.random() * 3) : 1;
    const victims = this.#draw(Math.min(together, most));
    const returns = victims.map((victim) => this.#kill(victim));
    const isHeadless = victims.some(({ kind }) => kind === 'supervisor');
    if (isHeadless) await Promise.all(returns);
    else if (this.random() < 0.85) await Promise.race([Promise.all(returns), pause(PATIENCE_MS)]);
  }

  #draw(count) {
    const victims = [];
    const focused = this.focus && this.random() < 0.7 ? this.system.process(this.focus) : undefined;
    if (focused && !isHalted(focused.pid)) victims.push(focused);
    while (victims.length < count) {
      const candidates = [...this.system.processes, this.system.supervisor].filter(
        ({ pid }) => isAlive(pid) && !isHalted(pid) && !victims.some((victim) => victim.pid === pid),
      );
      const victim = drawWeighted(candidates, this.random);
      if (!victim) break;
      victims.push(victim);
    }
    return victims;
  }

  /** Every second successor of a service is asked to halt somewhere, to be killed there. */
  #kill(victim) {
    const { name, kind, pid } = victim;
    if ((kind === 'service' || kind === 'instance') && this.random() < 0.5)
      this.points.ask(
        name,
        drawPoint(
          this.random,
          this.focus === name ? ['append.before-commit', 'append.after-commit', 'job.before-finish'] : undefined,
        ),
      );
    if (!signal(pid, 'SIGKILL')) return undefined;
    this.record.note('SIGKILL', name);
    return this.#comesBack(victim);
  }

  #comesBack(victim) {
    const since = Date.now();
    if (victim.kind === 'supervisor') return this.record.recovery('supervisor', 'supervisor', this.#startAgain(since));
    const back = secondsUntilBack(this.system, victim, since);
    if (!this.points.isAsked(victim.name)) return this.record.recovery(victim.kind, victim.name, back);
    // Killed once more at its named place before it served: that time says nothing.
    return this.record.recovery(victim.kind, victim.name, back, () => this.points.isAsked(victim.name));
  }

  /** Who watches over all is watched by the operator: here by the rig, which tries twice. */
  async #startAgain(since) {
    for (let attempt = 0; attempt < 2; attempt += 1)
      try {
        await this.system.start();
        return (Date.now() - since) / 1000;
      } catch (error) {
        this.record.say(error.message);
      }
    return undefined;
  }

  #strike() {
    for (const { process, point } of this.points.strike(this.#frozen)) {
      this.record.note(`SIGKILL at ${point.split(':')[0]}`, process.name);
      void this.#comesBack(process);
    }
  }

  /** Frozen for seconds, it still has its connections and its place: its successor, if any, must not be disturbed when it wakes. */
  async #freeze() {
    const isFit = ({ pid, kind }) => kind !== 'postgres' && !isHalted(pid);
    const candidates = this.system.processes.filter(isFit);
    const victim = drawWeighted(candidates, this.random);
    if (!victim) return;
    this.#frozen.add(victim.pid);
    if (!signal(victim.pid, 'SIGSTOP')) return;
    this.record.note('SIGSTOP', victim.name);
    await pause(FREEZE_MS[0] + this.random() * (FREEZE_MS[1] - FREEZE_MS[0]));
    signal(victim.pid, 'SIGCONT');
    this.#frozen.delete(victim.pid);
  }
}
