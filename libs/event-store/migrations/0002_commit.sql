-- The one way into the log: a batch of commands, each with an outcome of its own, in one transaction under the head's lock.

-- Outbox rows of the items that were accepted (null: all), in batch order: an offset per (topic, partition), a sequence per
-- (topic, key). `messages` is [{item, topic, partition, key, eventId, type, envelope}].
CREATE FUNCTION log.announce(messages json, accepted boolean[]) RETURNS void LANGUAGE sql AS $$
  WITH message AS (
    SELECT m.*,
      row_number() OVER (PARTITION BY m.topic, m.partition ORDER BY m.ordinal) AS nth_of_partition,
      row_number() OVER (PARTITION BY m.topic, m.key ORDER BY m.ordinal) AS nth_of_key
    FROM ROWS FROM (json_to_recordset(messages)
      AS (item int, topic text, partition int, key text, "eventId" uuid, type text, envelope text)) WITH ORDINALITY
      AS m(item, topic, partition, key, event_id, type, envelope, ordinal)
    WHERE accepted IS NULL OR accepted[m.item]
  ), partition_end AS (
    INSERT INTO log.outbox_partitions AS p (topic, partition, next_offset)
    SELECT topic, partition, count(*) FROM message GROUP BY topic, partition ORDER BY topic, partition
    ON CONFLICT (topic, partition) DO UPDATE SET next_offset = p.next_offset + excluded.next_offset
    RETURNING p.topic, p.partition, p.next_offset
  ), key_end AS (
    INSERT INTO log.outbox_keys AS k (topic, key, last_seq)
    SELECT topic, key, count(*) FROM message GROUP BY topic, key ORDER BY topic, key
    ON CONFLICT (topic, key) DO UPDATE SET last_seq = k.last_seq + excluded.last_seq
    RETURNING k.topic, k.key, k.last_seq
  ), placed AS (
    SELECT m.*,
      p.next_offset - count(*) OVER (PARTITION BY m.topic, m.partition) + m.nth_of_partition - 1 AS at_offset,
      k.last_seq - count(*) OVER (PARTITION BY m.topic, m.key) + m.nth_of_key AS at_seq
    FROM message m
    JOIN partition_end p ON p.topic = m.topic AND p.partition = m.partition
    JOIN key_end k ON k.topic = m.topic AND k.key = m.key
  )
  INSERT INTO log.outbox (topic, partition, "offset", key, key_seq, event_id, type, envelope, recorded_at)
  SELECT topic, partition, at_offset, key, at_seq, event_id, type, envelope, clock_timestamp() FROM placed;
$$;

-- The first of the wanted names that another stream has: 'r<number of the name>:<owner in hex>', or null. Each name is looked up
-- by itself: joined, the planner takes JSON for a hundred rows and reads all reservations there are.
CREATE FUNCTION log.taken(wanted jsonb, item_stream text) RETURNS text LANGUAGE sql AS $$
  SELECT 'r' || (w.nth - 1) || ':' || encode(convert_to(r.owner, 'UTF8'), 'hex')
  FROM jsonb_array_elements(wanted) WITH ORDINALITY AS w(name, nth)
  CROSS JOIN LATERAL (
    SELECT owner FROM log.reservations WHERE scope = w.name ->> 'scope' AND key = w.name ->> 'key' LIMIT 1) AS r
  WHERE r.owner <> item_stream
  ORDER BY w.nth LIMIT 1;
$$;

-- Moves a consumer past one message when it stands at it; null, or 's<next offset>' when it stands elsewhere.
CREATE FUNCTION log.step_inbox(move jsonb, only_look boolean) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  at_offset bigint;
BEGIN
  INSERT INTO log.consumer_offsets (consumer, topic, partition, next_offset)
  VALUES (move ->> 'consumer', move ->> 'topic', (move ->> 'partition')::int, 0)
  ON CONFLICT (consumer, topic, partition) DO NOTHING;
  SELECT next_offset INTO at_offset FROM log.consumer_offsets
  WHERE consumer = move ->> 'consumer' AND topic = move ->> 'topic' AND partition = (move ->> 'partition')::int
  FOR UPDATE;
  IF at_offset <> (move ->> 'offset')::bigint THEN
    RETURN 's' || at_offset;
  END IF;
  IF only_look THEN
    RETURN NULL;
  END IF;
  UPDATE log.consumer_offsets SET next_offset = at_offset + 1
  WHERE consumer = move ->> 'consumer' AND topic = move ->> 'topic' AND partition = (move ->> 'partition')::int;
  INSERT INTO log.inbox_keys AS k (consumer, topic, key, last_seq)
  VALUES (move ->> 'consumer', move ->> 'topic', move ->> 'key', (move ->> 'keySeq')::bigint)
  ON CONFLICT (consumer, topic, key) DO UPDATE SET last_seq = greatest(k.last_seq, excluded.last_seq);
  RETURN NULL;
END $$;

-- Gives back and takes the names of an accepted item, one by one for the same reason.
CREATE FUNCTION log.reserve(item_stream text, freed jsonb, wanted jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  name jsonb;
BEGIN
  FOR name IN SELECT * FROM jsonb_array_elements(freed) LOOP
    DELETE FROM log.reservations r
    WHERE r.scope = name ->> 'scope' AND r.key = name ->> 'key' AND r.owner = item_stream;
  END LOOP;
  INSERT INTO log.reservations (scope, key, owner)
  SELECT w.name ->> 'scope', w.name ->> 'key', item_stream FROM jsonb_array_elements(wanted) AS w(name)
  ON CONFLICT (scope, key) DO NOTHING;
END $$;

-- Items (one per command): item_*; `item_streams` is a number into `streams`, `item_expected` -1 any, -2 exists, else a version.
-- Events lie item after item: event_*. `messages` as above or null; `rare` is null or, per item, {take, release, inbox}.
-- Outcomes, one per item, comma-separated: '<version>' committed · 'd<version>/<position>' duplicate · 'u' id reused ·
-- 'c<actual version>' conflict · 's<next offset>' stale inbox · 'r<name>:<owner>' reserved. `base` is the position before.
CREATE FUNCTION log.commit_batch(
  streams text[],
  item_commands uuid[], item_fingerprints bytea[], item_streams int[], item_expected bigint[], item_counts int[],
  event_ids uuid[], event_streams text[], event_types text[], event_schemas smallint[], event_data json[],
  event_meta json[], event_times timestamptz[], event_digests bytea[],
  messages json, rare jsonb,
  OUT base bigint, OUT outcomes text
)
-- Plans are made while the log is small and kept while it grows: without this they read whole tables until the next ANALYZE.
SET enable_seqscan = off
LANGUAGE plpgsql AS $$
DECLARE
  last bigint;
  chain bytea;
  current bigint[];
  recorded text[];
  special jsonb;
  refusal text;
  slot int;
  version bigint;
  expected bigint;
  next_event int := 0;
  results text[] := array_fill(NULL::text, ARRAY[cardinality(item_commands)]);
  accepted boolean[] := array_fill(false, ARRAY[cardinality(item_commands)]);
  item_positions bigint[] := array_fill(0::bigint, ARRAY[cardinality(item_commands)]);
  item_versions bigint[] := item_positions;
  positions bigint[] := array_fill(NULL::bigint, ARRAY[cardinality(event_ids)]);
  versions bigint[] := positions;
  hashes bytea[] := array_fill(NULL::bytea, ARRAY[cardinality(event_ids)]);
BEGIN
  SELECT head.position, head.hash INTO last, chain FROM log.head FOR UPDATE;
  base := last;
  current := ARRAY(
    SELECT coalesce((SELECT e.version FROM log.events e WHERE e.stream = s ORDER BY e.version DESC LIMIT 1), 0)
    FROM unnest(streams) AS s);
  recorded := ARRAY(
    SELECT CASE WHEN c.command_id IS NULL THEN NULL
      WHEN c.fingerprint = i.fingerprint THEN 'd' || c.version || '/' || c.position ELSE 'u' END
    FROM unnest(item_commands, item_fingerprints) WITH ORDINALITY AS i(id, fingerprint, nth)
    LEFT JOIN log.commands c ON c.command_id = i.id ORDER BY i.nth);

  FOR i IN 1..cardinality(item_commands) LOOP
    slot := item_streams[i];
    version := current[slot];
    expected := item_expected[i];
    refusal := NULL;
    IF rare IS NOT NULL THEN
      special := rare -> (i - 1);
    END IF;
    IF recorded[i] IS NOT NULL THEN
      refusal := recorded[i];
      IF special ? 'inbox' AND refusal <> 'u' THEN
        PERFORM log.step_inbox(special -> 'inbox', false);
      END IF;
    ELSE
      IF special ? 'inbox' THEN
        refusal := log.step_inbox(special -> 'inbox', true);
      END IF;
      IF refusal IS NULL AND expected <> version AND expected <> -1 AND (expected <> -2 OR version = 0) THEN
        refusal := 'c' || version;
      END IF;
      IF refusal IS NULL AND special ? 'take' THEN
        refusal := log.taken(special -> 'take', streams[slot]);
      END IF;
    END IF;
    IF refusal IS NOT NULL THEN
      results[i] := refusal;
      next_event := next_event + item_counts[i];
      CONTINUE;
    END IF;
    IF special IS NOT NULL THEN
      PERFORM log.step_inbox(special -> 'inbox', false) WHERE special ? 'inbox';
      PERFORM log.reserve(streams[slot], special -> 'release', special -> 'take');
    END IF;
    FOR nth IN 1..item_counts[i] LOOP
      next_event := next_event + 1;
      last := last + 1;
      version := version + 1;
      chain := sha256('\x01'::bytea || chain || int8send(last) || int4send(octet_length(streams[slot]))
        || convert_to(streams[slot], 'UTF8') || int8send(version) || event_digests[next_event]);
      positions[next_event] := last;
      versions[next_event] := version;
      hashes[next_event] := chain;
    END LOOP;
    current[slot] := version;
    item_positions[i] := last;
    item_versions[i] := version;
    accepted[i] := true;
    results[i] := version;
  END LOOP;

  INSERT INTO log.events (position, version, recorded_at, event_id, schema_version, stream, type, data, meta, hash)
  SELECT * FROM unnest(positions, versions, event_times, event_ids, event_schemas, event_streams, event_types,
    event_data, event_meta, hashes) AS e(position) WHERE e.position IS NOT NULL;
  INSERT INTO log.commands (command_id, position, version, fingerprint)
  SELECT c.id, c.at, c.reached, c.fingerprint
  FROM unnest(item_commands, item_positions, item_versions, item_fingerprints, accepted) AS c(id, at, reached, fingerprint, ok)
  WHERE c.ok;
  IF messages IS NOT NULL THEN
    PERFORM log.announce(messages, accepted);
  END IF;
  IF last > base THEN
    UPDATE log.head SET position = last, hash = chain;
  END IF;
  outcomes := array_to_string(results, ',');
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA log FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA log TO :app_role;
