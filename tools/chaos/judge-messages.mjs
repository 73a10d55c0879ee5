// What was said against what was heard, key by key, and citizens' answers against what was taken.
const SAID = 'SELECT topic, key, last_seq::text AS seq FROM log.outbox_keys';
const HEARD = 'SELECT consumer, topic, key, last_seq::text AS seq FROM log.inbox_keys';
const PLACES_SAID = 'SELECT topic, partition, next_offset::text AS next FROM log.outbox_partitions';
const PLACES_HEARD = 'SELECT consumer, topic, partition, next_offset::text AS next FROM log.consumer_offsets';

/** Rows of every service: {said, heard, saidAt, heardAt}. */
export const messagesIn = async (pools) => {
  const gathered = { said: [], heard: [], saidAt: [], heardAt: [] };
  for (const pool of pools) {
    gathered.said.push(...(await pool.query(SAID)).rows);
    gathered.heard.push(...(await pool.query(HEARD)).rows);
    gathered.saidAt.push(...(await pool.query(PLACES_SAID)).rows);
    gathered.heardAt.push(...(await pool.query(PLACES_HEARD)).rows);
  }
  return gathered;
};

/** Every consumer of a topic has heard every key of it to its last message, and stands at the end of every partition. */
export const compareMessages = ({ said, heard, saidAt, heardAt }) => {
  const faults = [];
  const listeners = new Map();
  for (const { consumer, topic } of heardAt) listeners.set(topic, (listeners.get(topic) ?? new Set()).add(consumer));
  const keys = new Map(heard.map(({ consumer, topic, key, seq }) => [`${consumer} ${topic} ${key}`, seq]));
  for (const { topic, key, seq } of said)
    for (const consumer of listeners.get(topic) ?? []) {
      const reached = keys.get(`${consumer} ${topic} ${key}`) ?? '0';
      if (reached !== seq) faults.push(`${consumer} heard ${reached} of ${seq} messages of key ${key} in ${topic}`);
    }
  const places = new Map(
    heardAt.map(({ consumer, topic, partition, next }) => [`${consumer} ${topic} ${partition}`, next]),
  );
  for (const { topic, partition, next } of saidAt)
    for (const consumer of listeners.get(topic) ?? []) {
      const reached = places.get(`${consumer} ${topic} ${partition}`) ?? '0';
      if (reached !== next) faults.push(`${consumer} stands at ${reached} of ${next} in ${topic}/${partition}`);
    }
  return faults;
};

const ANSWERS = `
  SELECT (SELECT coalesce(sum(json_array_length(data -> 'answers')), 0) FROM log.events
           WHERE type = 'AnswersRecorded' AND stream = 'survey-' || $1)::int
       + (SELECT count(*) FROM surveys.waiting_answers WHERE survey_id = $1::uuid)::int AS stored`;

/** Answers acknowledged to citizens are stored once each, in the log or waiting for it. */
export const judgeAnswers = async (pool, entries, { surveyId }) => {
  const answers = entries.filter(({ what }) => what === 'survey.answer');
  const acked = answers.filter(({ outcome }) => outcome.kind === 'acked').length;
  const unknown = answers.filter(({ outcome }) => outcome.kind === 'unknown').length;
  const { stored } = (await pool.query(ANSWERS, [surveyId])).rows[0];
  return stored >= acked && stored <= acked + unknown
    ? []
    : [`survey ${surveyId} holds ${stored} answers, acknowledged were ${acked}`];
};
