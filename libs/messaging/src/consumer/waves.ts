import type { Delivery } from '../envelope/message';
import type { Effect } from './effect';

/** What handlers of a type have done so far. `alone`: both, or not known yet. */
type Kind = 'unheard' | 'rows' | 'commands' | 'alone';

/** Commands of so many messages are under way at once: they share the log's group commit. */
const MOST = 64;

const fit = (common: Kind, next: Kind): boolean => {
  if (common === 'alone' || next === 'alone') return false;
  return common === next || common === 'unheard' || next === 'unheard';
};

/**
 * Which messages may be handled at the same time: each of another key, since order counts within a key only, and none that might have
 * to see rows of another, which are not written yet.
 */
export class Waves {
  private readonly known = new Map<string, Readonly<{ rows: boolean; commands: boolean }>>();

  constructor(private readonly handles: (type: string) => boolean) {}

  learn(type: string, { rows, reacted }: Effect): void {
    const before = this.known.get(type);
    this.known.set(type, {
      rows: rows.length > 0 || !reacted || before?.rows === true,
      commands: reacted || before?.commands === true,
    });
  }

  /** Whether its handlers may look at rows of earlier messages. */
  mustSeeRows(type: string): boolean {
    const kind = this.kindOf(type);
    return kind === 'commands' || kind === 'alone';
  }

  /** The next messages from `from` on; at least one. */
  waveAt(deliveries: readonly Delivery[], from: number): readonly Delivery[] {
    const wave: Delivery[] = [];
    const keys = new Set<string>();
    let common: Kind = 'unheard';
    for (const delivery of deliveries.slice(from, from + MOST)) {
      const kind = this.kindOf(delivery.type);
      if (wave.length > 0 && (keys.has(delivery.key) || !fit(common, kind))) break;
      if (kind !== 'unheard') common = kind;
      keys.add(delivery.key);
      wave.push(delivery);
    }
    return wave;
  }

  private kindOf(type: string): Kind {
    if (!this.handles(type)) return 'unheard';
    const known = this.known.get(type);
    if (!known || (known.rows && known.commands)) return 'alone';
    return known.rows ? 'rows' : 'commands';
  }
}
