import { sign, verify, type KeyObject } from 'node:crypto';
import { instant, type Instant } from '@kinerja/vocabulary';

/** What a service says of its log: so many events, this tree over their hashes, this end of the chain. Hashes in hex. */
export type Checkpoint = Readonly<{
  agency: string;
  service: string;
  incarnation: string;
  size: number;
  root: string;
  head: string;
  at: Instant;
}>;

/** `note` is the signed text itself; `signature` is Ed25519, base64. */
export type SignedCheckpoint = Readonly<{ note: string; signature: string }>;
/** The witness has seen that the log of the note contains all that it countersigned before. */
export type Countersignature = Readonly<{ witness: string; at: Instant; signature: string }>;

const NOTE =
  /^kinerja-checkpoint-1\n([a-z][a-z0-9-]*)\/([a-z]+)\nincarnation ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\nsize ([1-9]\d{0,15})\nroot ([0-9a-f]{64})\nhead ([0-9a-f]{64})\nat (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n$/;

type NoteRest = [incarnation: string, size: string, root: string, head: string, at: string];

/** One way to write it, so that equal checkpoints are equal texts. */
export const noteOf = ({ agency, service, incarnation, size, root, head, at }: Checkpoint): string =>
  `kinerja-checkpoint-1\n${agency}/${service}\nincarnation ${incarnation}\nsize ${size}\nroot ${root}\nhead ${head}\nat ${at}\n`;

/** Undefined unless it is written as `noteOf` writes it. */
export const readNote = (note: string): Checkpoint | undefined => {
  const parts = NOTE.exec(note);
  if (!parts) return undefined;
  const [agency, service, incarnation, size, root, head, at] = parts.slice(1) as [string, string, ...NoteRest];
  const read = { agency, service, incarnation, size: Number(size), root, head };
  const time = Date.parse(at);
  return Number.isNaN(time) || !Number.isSafeInteger(read.size) ? undefined : { ...read, at: instant(time) };
};

const isSigned = (text: string, signature: string, publicKey: KeyObject): boolean =>
  verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64'));

export const signCheckpoint = (checkpoint: Checkpoint, privateKey: KeyObject): SignedCheckpoint => {
  const note = noteOf(checkpoint);
  return { note, signature: sign(null, Buffer.from(note), privateKey).toString('base64') };
};

/** What the owner of the key said; undefined when the owner did not, or it is no checkpoint. */
export const openCheckpoint = ({ note, signature }: SignedCheckpoint, publicKey: KeyObject): Checkpoint | undefined =>
  isSigned(note, signature, publicKey) ? readNote(note) : undefined;

const witnessed = (note: string, witness: string, at: Instant): string => `${note}witness ${witness} ${at}\n`;

export const countersign = (
  { note }: SignedCheckpoint,
  { witness, at }: Omit<Countersignature, 'signature'>,
  privateKey: KeyObject,
): Countersignature => ({
  witness,
  at,
  signature: sign(null, Buffer.from(witnessed(note, witness, at)), privateKey).toString('base64'),
});

export const isCountersigned = (
  { note }: SignedCheckpoint,
  { witness, at, signature }: Countersignature,
  publicKey: KeyObject,
): boolean => isSigned(witnessed(note, witness, at), signature, publicKey);
