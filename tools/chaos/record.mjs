// What the rig did and how the system took it.
export class FaultRecord {
  faults = [];
  recoveries = {};
  slow = [];
  #started = Date.now();
  #pending = new Set();

  constructor(say) {
    this.say = say;
  }

  /** `kind`: what was done, `target`: to whom. */
  note(kind, target) {
    this.faults.push({ kind, target, at: Math.round((Date.now() - this.#started) / 100) / 10 });
    this.say(`${kind} ${target}`);
  }

  count(isWanted) {
    return this.faults.filter(isWanted).length;
  }

  /** Keeps the seconds that `back` resolves with under `kind`, if they count; one that never comes back is remembered by name. */
  recovery(kind, name, back, counts = () => true) {
    const work = back.then((seconds) => {
      if (!counts() && seconds !== undefined) this.#pending.delete(work);
      else if (seconds === undefined) this.slow.push(name);
      else (this.recoveries[kind] ??= []).push(seconds);
      this.say(
        `  ${name} ${seconds === undefined ? 'does not come back' : `serves again after ${seconds.toFixed(1)} s`}`,
      );
      this.#pending.delete(work);
      return seconds;
    });
    this.#pending.add(work);
    return work;
  }

  async allBack() {
    await Promise.all(this.#pending);
  }
}

export const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
};

/** {kind: {times, p50, p95, max}} in seconds. */
export const recoveryTable = (recoveries) =>
  Object.fromEntries(
    Object.entries(recoveries).map(([kind, seconds]) => [
      kind,
      {
        times: seconds.length,
        p50: percentile(seconds, 0.5),
        p95: percentile(seconds, 0.95),
        max: Math.max(...seconds),
      },
    ]),
  );
