/** Too many wait, and no other place has more that do. */
export class NoTurn extends Error {}

type Waiting = Readonly<{ begin: () => void; refuse: (reason: NoTurn) => void }>;

/**
 * Lets a few pieces of work run at a time. Whoever waits is served place by place, one of each in turn: many from one place keep nobody of
 * another one waiting longer than that place's own share. Where no more may wait, the place with the most gives up its newest, and
 * whoever came last where all have as many.
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
      if (this.waiting > this.mostWaiting) this.giveUpNewest(place);
    });
  }

  /** Of the place with the most, and of the one that came last where several have as many: whoever has waited keeps the turn. */
  private giveUpNewest(cameLast: string): void {
    const lengthOf = (place: string): number => this.places.get(place)?.length ?? 0;
    const place = [...this.places.keys()].reduce(
      (most, other) => (lengthOf(other) > lengthOf(most) ? other : most),
      cameLast,
    );
    const waiting = this.places.get(place) ?? [];
    this.waiting -= 1;
    waiting.pop()?.refuse(new NoTurn());
    if (waiting.length === 0) this.places.delete(place);
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
