import { Code, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { TrailLine } from '../../api/trail';
import { NameOf } from '../../shell/name-of';
import { FactLine } from './fact-value';
import { actorWords, eventWords } from './event-words';
import { factWords } from './fact-words';

/** Those whom the directory calls by a name. */
export const isNamed = ({ kind }: TrailLine['by']): boolean => kind === 'person' || kind === 'machine';

/** Who did it; what the service did by itself is said so. */
export const Actor = ({ by }: Pick<TrailLine, 'by'>) => {
  const { _ } = useLingui();
  return isNamed(by) ? <NameOf id={by.id ?? ''} /> : <>{by.name ?? _(actorWords[by.kind])}</>;
};

export const Happened = ({ line }: Readonly<{ line: TrailLine }>) => {
  const { _ } = useLingui();
  return (
    <Stack gap={2}>
      <Text fw={600}>{_(eventWords[line.type])}</Text>
      {line.facts.length > 0 && (
        <Text component="ul" className="plain" fw={400} fz="sm">
          {line.facts
            .filter(({ kind }) => kind !== 'sealed')
            .map((fact) => (
              <FactLine key={`${fact.name} ${fact.value}`} fact={fact} />
            ))}
          <SealedFacts facts={line.facts} />
        </Text>
      )}
    </Stack>
  );
};

/** That it is there, and no more of it. */
const SealedFacts = ({ facts }: Pick<TrailLine, 'facts'>) => {
  const { _ } = useLingui();
  const names = facts.filter(({ kind }) => kind === 'sealed').map(({ name }) => _(factWords[name]));
  if (names.length === 0) return null;
  return (
    <li className="breakable" data-testid="sealed-facts">
      <Trans>Isinya tidak ditampilkan dalam riwayat: {names.join(', ')}</Trans>
    </li>
  );
};

type ProofProps = Readonly<{ line: TrailLine; isOwn: boolean }>;

/** By which an auditor holds the line against the log itself (TRL-001). */
export const Proof = ({ line: { position, hash, stream, version, type }, isOwn }: ProofProps) => (
  <details data-testid="proof">
    <summary>{isOwn ? <Trans>Lihat</Trans> : `#${position} · ${hash.slice(0, 8)}`}</summary>
    <Stack gap={2} mt={4}>
      <Code className="breakable">{hash}</Code>
      <Text size="sm" className="breakable">
        #{position} · {stream} · {version} · {type}
      </Text>
    </Stack>
  </details>
);
