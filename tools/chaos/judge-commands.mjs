// The ledger against the logs: what was acknowledged is there once, what was refused is not, and nothing is there that nobody asked for.
import { withOutcome } from './ledger.mjs';

const LOGGED = `
  SELECT c.command_id::text AS id, coalesce(e.events, 0)::int AS events, coalesce(e.derived, false) AS derived,
         coalesce(e.types, '{}') AS types
    FROM log.commands c
    LEFT JOIN (SELECT meta ->> 'commandId' AS id, count(*) AS events, bool_or(meta ->> 'causationId' IS NOT NULL) AS derived,
                      array_agg(DISTINCT type) AS types
                 FROM log.events WHERE position > $1 GROUP BY 1) e ON e.id = c.command_id::text
   WHERE c.position > $1`;
/** Batches of survey answers and what a clock closes; their cause is no message and nobody's request. */
const BY_THEMSELVES = new Set(['AnswersRecorded']);

/** Commands in a log after position `head`. */
export const commandsIn = async (pool, head) => (await pool.query(LOGGED, [head])).rows;

/** How many events each command of an entry must have: for a request with parts, those that were accepted. */
const wantedOf = ({ what, commands, about, outcome }) => {
  if (what !== 'activity.approve-many') return commands;
  const accepted = new Set(outcome.answer.items.filter(({ approved }) => approved).map(({ activityId }) => activityId));
  const ids = Object.keys(commands);
  return Object.fromEntries(
    about.activities.flatMap(({ activityId }, at) => (accepted.has(activityId) ? [[ids[at], 1]] : [])),
  );
};

const key = (agency, service, id) => `${agency}/${service} ${id}`;

/**
 * `entries` of the ledger; `logged` commands as {agency, service, id, events, derived, types}.
 * Answers {acknowledged, lost, doubled, phantoms, strangers}: a count and lists of sentences.
 */
export const compareCommands = (entries, logged) => {
  const inLog = new Map(logged.map((one) => [key(one.agency, one.service, one.id), one]));
  const known = new Set();
  const verdict = {
    acknowledged: withOutcome(entries, 'acked').length,
    lost: [],
    doubled: [],
    phantoms: [],
    strangers: [],
  };
  for (const entry of entries) {
    const { agency, service, what, outcome, commands } = entry;
    for (const id of Object.keys(commands)) known.add(key(agency, service, id));
    if (outcome.kind === 'refused')
      for (const id of Object.keys(commands))
        if (inLog.has(key(agency, service, id)))
          verdict.phantoms.push(`${what} ${id} was refused (${outcome.code}) and is in the log`);
    if (outcome.kind !== 'acked') continue;
    for (const [id, wanted] of Object.entries(wantedOf(entry))) {
      const events = inLog.get(key(agency, service, id))?.events ?? 0;
      if (events < wanted)
        verdict.lost.push(`${what} ${id} of ${agency} was acknowledged and has ${events} of ${wanted} events`);
      if (events > wanted) verdict.doubled.push(`${what} ${id} of ${agency} has ${events} events instead of ${wanted}`);
    }
  }
  for (const [name, { events, derived, types }] of inLog)
    if (!known.has(name) && events > 0 && !derived && !types.every((type) => BY_THEMSELVES.has(type)))
      verdict.strangers.push(`${name} (${types.join(', ')}) was asked for by nobody`);
  return verdict;
};
