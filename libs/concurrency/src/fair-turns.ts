/** Too many wait, and none of another place waits for longer than this one's. */
export class NoTurn extends Error {}

type Waiting = Readonly<{ begin: () => void; refuse: (reason: NoTurn) => void }>;

/**
 * Lets a few pieces of work run at a time. Whoever waits is served place by place, one of each in turn: many from one place keep nobody of
 * another one waiting longer than that place's own share. Where no more may wait, the place with the most gives up its newest; of several
 * with as many, the one that would be served last.
 */
export class FairTurns {
  private running = 0;
  private waiting = 0;
  /** In the order in which they are served; none is empty. */
  private readonly places = new Map<string, Waiting[]>();

  constructor(
    private readonly atATime: number,
    private readonly mostWaiting: number,
  ) {}

  /** @throws NoTurn at once or later, when others need the room; whatever `work` throws. */
  async run<T>(place: string, work: () => Promise<T>): Promise<T> {
    await this.turn(place);
    try {
      return await work();
    } finally {
      this.next();
    }
  }

  private turn(place: string): Promise<void> {
    if (this.running < this.atATime) {
      this.running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const own = this.places.get(place) ?? [];
      this.places.set(place, own);
      own.push({ begin: resolve, refuse: reject });
      this.waiting += 1;
      if (this.waiting > this.mostWaiting) this.giveUpNewest();
    });
  }

  private giveUpNewest(): void {
    const [place, most] = [...this.places].reduce((one, other) => (other[1].length >= one[1].length ? other : one));
    this.waiting -= 1;
    most.pop()?.refuse(new NoTurn());
    if (most.length === 0) this.places.delete(place);
  }

  private next(): void {
    const [first] = this.places;
    if (first === undefined) {
      this.running -= 1;
      return;
    }
    const [place, own] = first;
    const next = own.shift();
    this.waiting -= 1;
    this.places.delete(place);
    if (own.length > 0) this.places.set(place, own);
    next?.begin();
  }
}
