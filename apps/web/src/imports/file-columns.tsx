import { Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ImportKind } from './import-kind';

/** The header that the file has to have. */
export const FileColumns = ({ columns }: Pick<ImportKind, 'columns'>) => {
  const { _ } = useLingui();
  return (
    <details className="more" data-testid="file-columns">
      <summary>
        <Trans>Kolom pada baris pertama berkas</Trans>
      </summary>
      <ul className="plain-list">
        {Object.entries(columns).map(([name, { label }]) => (
          <li key={name}>
            <Text size="sm" span className="breakable">
              <b>{name}</b>: {_(label)}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
};
