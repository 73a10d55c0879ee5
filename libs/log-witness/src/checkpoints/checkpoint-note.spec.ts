import { generateKeyPairSync } from 'node:crypto';
import { instant } from '@kinerja/vocabulary';
import {
  countersign,
  isCountersigned,
  noteOf,
  openCheckpoint,
  readNote,
  signCheckpoint,
  type Checkpoint,
} from './checkpoint-note';

const agency = generateKeyPairSync('ed25519');
const centre = generateKeyPairSync('ed25519');
const checkpoint: Checkpoint = {
  agency: 'diskominfo',
  service: 'planning',
  incarnation: '018f3c7e-0000-4000-8000-00000000000a',
  size: 1_234,
  root: 'ab'.repeat(32),
  head: 'cd'.repeat(32),
  at: instant(Date.UTC(2026, 10, 22, 7)),
};
const note = noteOf(checkpoint);

it('is read as it was written', () => expect(readNote(note)).toEqual(checkpoint));

it.each([
  ['another form', note.replace('checkpoint-1', 'checkpoint-2')],
  ['a line more', `${note}x\n`],
  ['no end of line', note.slice(0, -1)],
  ['a size of nothing', note.replace('size 1234', 'size 0')],
  ['a size beyond what numbers hold', note.replace('size 1234', 'size 9999999999999999')],
  ['a size with a zero before it', note.replace('size 1234', 'size 01234')],
  ['an incarnation that no table would take', note.replace('018f3c7e-0000', '018f3c7e-----')],
  ['a short root', note.replace('abab', 'ab')],
  ['no day of the calendar', note.replace('2026-11-22', '2026-13-42')],
])('is nothing with %s', (_what, other) => expect(readNote(other)).toBeUndefined());

it('is believed from the owner of the key and nobody else', () => {
  const signed = signCheckpoint(checkpoint, agency.privateKey);
  expect(openCheckpoint(signed, agency.publicKey)).toEqual(checkpoint);
  expect(openCheckpoint(signed, centre.publicKey)).toBeUndefined();
  expect(openCheckpoint({ ...signed, note: note.replace('1234', '1235') }, agency.publicKey)).toBeUndefined();
});

it('is countersigned for this note, by this witness, at this time', () => {
  const signed = signCheckpoint(checkpoint, agency.privateKey);
  const at = instant(Date.UTC(2026, 10, 22, 8));
  const answer = countersign(signed, { witness: 'bkpsdm', at }, centre.privateKey);
  expect(isCountersigned(signed, answer, centre.publicKey)).toBe(true);
  expect(isCountersigned(signed, answer, agency.publicKey)).toBe(false);
  expect(isCountersigned(signed, { ...answer, witness: 'other' }, centre.publicKey)).toBe(false);
  expect(isCountersigned(signed, { ...answer, at: instant(0) }, centre.publicKey)).toBe(false);
  const other = signCheckpoint({ ...checkpoint, size: 1_235 }, agency.privateKey);
  expect(isCountersigned(other, answer, centre.publicKey)).toBe(false);
});
