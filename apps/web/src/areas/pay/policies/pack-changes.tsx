import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { changesBetween } from './pack-lines';
import { valuesOf } from './pack-values';
import { usePackWords } from './use-pack-words';

type ChangesProps = Readonly<{ before: unknown; after: unknown }>;

/** What `after` changes of `before`, each value old and new. */
export const PackChanges = ({ before, after }: ChangesProps) => {
  const words = usePackWords();
  const changes = changesBetween(valuesOf(before), valuesOf(after), words);
  if (changes.length === 0)
    return (
      <Text size="sm" data-testid="no-pack-changes">
        <Trans>Tidak ada perbedaan.</Trans>
      </Text>
    );
  return (
    <ul className="rows" data-testid="pack-changes">
      {changes.map((change) => (
        <li key={change.name} data-testid="pack-change">
          <Text size="sm" c="dark.3">
            {change.label}
          </Text>
          <Text className="breakable">
            {change.before ?? <Trans>tidak ada</Trans>} → <strong>{change.after ?? <Trans>tidak ada</Trans>}</strong>
          </Text>
        </li>
      ))}
    </ul>
  );
};
