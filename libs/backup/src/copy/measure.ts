import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Length and SHA-256 of what went through. */
export type Measured = Readonly<{ bytes: number; sha256: string }>;

/** Passes everything on and measures it; `result` once the stream is over. */
export class Measure extends Transform {
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private digest: string | undefined;

  override _transform(chunk: Buffer, _: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    done(null, chunk);
  }

  get result(): Measured {
    this.digest ??= this.hash.digest('hex');
    return { bytes: this.bytes, sha256: this.digest };
  }
}

/** Where a stream ends that is only looked at. */
export const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

export const measureFile = async (path: string): Promise<Measured> => {
  const measure = new Measure();
  await pipeline(createReadStream(path), measure, nowhere());
  return measure.result;
};
