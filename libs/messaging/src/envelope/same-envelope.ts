import { canonicalJson, fromJson, uuidv5 } from '@kinerja/kernel';

const DATA = '"data":';
/** When the words were put together, and under which span: neither follows from the event. */
const NOT_OF_THE_EVENT = /"(?:time|traceparent)":"[^"]*",/g;
/** The words are put together in the command that writes the event. */
const APART_MS = 10 * 60_000;

type Facts = Readonly<Record<string, unknown>>;

const headOf = (envelope: string): string => envelope.slice(0, envelope.indexOf(DATA));

/** An id is made of the data's own text, whose members may stand in another order than they do when computed again. */
const idOf = (envelope: string, { type, schemaversion, partitionkey, causationid }: Facts): string => {
  const data = envelope.slice(envelope.indexOf(DATA) + DATA.length, -1);
  return uuidv5(String(causationid), `${String(type)}.v${String(schemaversion)}/${String(partitionkey)}/${data}`);
};

const comparable = (envelope: string): string => {
  const { id, time, traceparent, ...facts } = fromJson(envelope) as Facts;
  return canonicalJson({ ...facts, hasId: id === idOf(envelope, facts) });
};

const isNear = (envelope: string, recordedAt: string): boolean => {
  const { time } = fromJson(`${headOf(envelope)}"data":{}}`) as Facts;
  return Math.abs(Date.parse(String(time)) - Date.parse(recordedAt)) <= APART_MS;
};

const isAlike = (stored: string, computed: string): boolean => {
  const [left, right] = [headOf(stored), headOf(computed)].map((head) => head.replace(NOT_OF_THE_EVENT, ''));
  if (left === right && stored.slice(headOf(stored).length) === computed.slice(headOf(computed).length)) return true;
  return comparable(stored) === comparable(computed);
};

/** Whether an outbox row says what its event, recorded at `recordedAt`, has to say; also false for text that is no envelope. */
export const isSameEnvelope = (stored: string, computed: string, recordedAt: string): boolean => {
  try {
    return isAlike(stored, computed) && isNear(stored, recordedAt);
  } catch {
    return false;
  }
};
