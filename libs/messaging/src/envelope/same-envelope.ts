import type { Contract } from '@kinerja/contracts';
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

/** What was said in an earlier version of the contract, as it would be said today. */
const asOfToday = (facts: Facts, contract: Contract): Facts => {
  const { type, version, before } = contract;
  if (!before || !(Number(facts.schemaversion) < version)) return facts;
  const below = asOfToday(facts, before.contract);
  const data = before.up(below.data as object);
  return { ...below, schemaversion: version, dataschema: `kinerja:${type}.v${version}`, data };
};

const comparable = (envelope: string, contract: Contract): string => {
  const said = fromJson(envelope) as Facts;
  const ofTheEvent = Object.entries(asOfToday(said, contract)).filter(([name]) => !PUT_ASIDE.has(name));
  return canonicalJson({ ...Object.fromEntries(ofTheEvent), hasId: said.id === idOf(envelope, said) });
};

const isNear = (envelope: string, recordedAt: string): boolean => {
  const { time } = fromJson(`${headOf(envelope)}"data":{}}`) as Facts;
  return Math.abs(Date.parse(String(time)) - Date.parse(recordedAt)) <= APART_MS;
};

const isAlike = (stored: string, computed: string, contract: Contract): boolean => {
  const [left, right] = [headOf(stored), headOf(computed)].map((head) => head.replace(NOT_OF_THE_EVENT, ''));
  if (left === right && stored.slice(headOf(stored).length) === computed.slice(headOf(computed).length)) return true;
  return comparable(stored, contract) === comparable(computed, contract);
};

/**
 * Whether an outbox row says what its event, recorded at `recordedAt`, has to say, be it in an earlier version of the contract
 * that `computed` is said in; also false for text that is no envelope.
 */
export const isSameEnvelope = (stored: string, computed: string, recordedAt: string, contract: Contract): boolean => {
  try {
    return isAlike(stored, computed, contract) && isNear(stored, recordedAt);
  } catch {
    return false;
  }
};
