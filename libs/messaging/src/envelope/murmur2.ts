const SEED = 0x9747b28c;
const M = 0x5bd1e995;

const mix = (k: number): number => {
  const product = Math.imul(k, M);
  return Math.imul(product ^ (product >>> 24), M);
};

/** The one to three bytes that no longer fill a word. */
const tail = (data: Buffer, from: number, hash: number): number => {
  if (from === data.length) return hash;
  let rest = 0;
  for (let index = data.length - 1; index >= from; index--) rest = (rest << 8) | (data[index] ?? 0);
  return Math.imul(hash ^ rest, M);
};

/** The hash by which Kafka's own clients choose a partition, as a signed 32-bit integer. */
export const murmur2 = (text: string): number => {
  const data = Buffer.from(text, 'utf8');
  const words = data.length - (data.length % 4);
  let hash = SEED ^ data.length;
  for (let index = 0; index < words; index += 4) hash = Math.imul(hash, M) ^ mix(data.readInt32LE(index));
  hash = tail(data, words, hash);
  hash = Math.imul(hash ^ (hash >>> 13), M);
  return hash ^ (hash >>> 15);
};
