import { Button, Code, Table } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { activationCodes } from '../../api/identity';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';

/** Codes of accounts that nobody has activated yet, to be handed over in person; fetched only when asked for. */
export const ActivationCodes = () => {
  const [isShown, setShown] = useState(false);
  const codes = useQuery({ ...activationCodes(), enabled: isShown });
  return (
    <Card title={<Trans>Daftar kode aktivasi</Trans>} testId="activation-codes">
      {!isShown ? (
        <Button variant="default" w="fit-content" onClick={() => setShown(true)}>
          <Trans>Tampilkan kode</Trans>
        </Button>
      ) : (
        <Loaded query={codes}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyNote title={<Trans>Semua akun sudah aktif</Trans>} />
            ) : (
              <Table>
                <Table.Tbody>
                  {items.map(({ username, name, code }) => (
                    <Table.Tr key={username}>
                      <Table.Td className="breakable">{username}</Table.Td>
                      <Table.Td className="breakable">{name}</Table.Td>
                      <Table.Td>
                        <Code fz="sm">{code}</Code>
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )
          }
        </Loaded>
      )}
    </Card>
  );
};
