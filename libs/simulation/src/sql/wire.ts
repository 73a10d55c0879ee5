import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';

/** What `pg` takes for its socket: every message goes straight into PostgreSQL within this process, which answers at once. */
export class Wire extends Duplex {
  constructor(private readonly database: PGlite) {
    super();
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  setNoDelay = (): this => this;
  setKeepAlive = (): this => this;
  ref = (): this => this;
  unref = (): this => this;

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(message: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    const answer = this.database.execProtocolRawSync(message);
    if (answer.length > 0) this.push(Buffer.from(answer));
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }
}
