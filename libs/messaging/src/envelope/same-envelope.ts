import { canonicalJson, fromJson, uuidv5 } from '@kinerja/kernel';

const DATA = '"data":';
/** When the words were put together, and under which span: neither follows from the event. */
const NOT_OF_THE_EVENT = /"(?:time|traceparent)":"[^"]*",/g;
/** Compared by other means, or not at all. */
const PUT_ASIDE = new Set(['id', 'time', 'traceparent']);
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
  const facts = fromJson(envelope) as Facts;
  const ofTheEvent = Object.entries(facts).filter(([name]) => !PUT_ASIDE.has(name));
  return canonicalJson({ ...Object.fromEntries(ofTheEvent), hasId: facts.id === idOf(envelope, facts) });
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
