import type { Countersignature, SignedCheckpoint } from '../checkpoints/checkpoint-note';
import { limited } from '@kinerja/concurrency';
import { Input } from '@kinerja/kernel';
import { instant } from '@kinerja/vocabulary';

/** Which log, and where the centre's door is. */
export type WitnessAddress = Readonly<{ url: string; agency: string; service: string }>;
/** A checkpoint and the proof that it contains the first `from` events. */
export type Shown = SignedCheckpoint & Readonly<{ from: number; proof: readonly string[] }>;

export type CentreAnswer =
  | Readonly<{ kind: 'countersigned'; answer: Countersignature }>
  | Readonly<{ kind: 'other-size'; size: number }>
  /** It could not follow the proof from this size on. */
  | Readonly<{ kind: 'proof-fails'; size: number }>
  | Readonly<{ kind: 'unknown' }>
  | Readonly<{ kind: 'refused'; code: string; title: string }>;

const PATIENCE_MS = 10_000;

const read = <T>(text: string, shape: (root: Input) => T): T => {
  const found = Input.read(JSON.parse(text), shape);
  if (!found.ok) throw new Error(`the centre's answer: ${found.reason[0].field} ${found.reason[0].detail}`);
  return found.value;
};

const countersignatureIn = (root: Input): Countersignature => ({
  witness: root.at('witness').text(),
  at: instant(root.at('at').text()),
  signature: root.at('signature').text(),
});

const isProblem = (text: string, code: string): boolean => {
  try {
    return read(text, (root) => root.at('code').text()) === code;
  } catch {
    return false;
  }
};

/** A door that is closed answers with what is no problem of ours; then its status is all that can be said. @throws when it is away. */
const refusalIn = (status: number, text: string): CentreAnswer => {
  if (status === 429 || status >= 500) throw new Error(`the centre is away: ${status} ${text.slice(0, 200)}`);
  if (status === 404 && isProblem(text, 'witness.unknown-agency')) return { kind: 'unknown' };
  if (status !== 409 && status !== 422) return { kind: 'refused', code: String(status), title: text.slice(0, 200) };
  return read(text, (root) => {
    const code = root.at('code').text();
    if (code === 'witness.proof-fails') return { kind: 'proof-fails', size: root.at('size').whole() };
    if (code === 'witness.other-size' || code === 'witness.log-shorter')
      return { kind: 'other-size', size: root.at('size').whole() };
    return { kind: 'refused', code, title: root.at('title').text() };
  });
};

/** @throws when the centre cannot be reached or its answer not be read. */
export const showToCentre = async (
  { url, agency, service }: WitnessAddress,
  shown: Shown,
  stopping: AbortSignal,
): Promise<CentreAnswer> =>
  limited({ milliseconds: PATIENCE_MS, stopping }, async (signal) => {
    const { note, signature, from, proof } = shown;
    const response = await fetch(`${url}/witness/${agency}/${service}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ note, signature, from, proof }),
      signal,
      redirect: 'error',
    });
    const text = await response.text();
    if (response.status !== 200) return refusalIn(response.status, text);
    return { kind: 'countersigned', answer: read(text, countersignatureIn) };
  });
