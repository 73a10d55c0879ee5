import { Anchor, SimpleGrid, Text, UnstyledButton } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { peopleFaultCounts, peopleFaults, type PeopleFault } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { NameOf } from '../../shell/name-of';
import { Screen } from '../../shell/screen';
import type { Column } from '../../tables/columns';
import { DataTable } from '../../tables/data-table';
import { AccountStep } from './disable-leaver';
import { accountHolder, duties, heldRoles, holder, lastDay } from './quality-columns';
import { WayOut } from './quality-ways-out';
import { faultWords } from '../../display/post-words';
import { roleWords } from '../../display/words';

type Kind = PeopleFault['fault'];
const kinds = Object.keys(faultWords) as readonly Kind[];

/** What must be mended before plans, reports and pay can follow; each row leads to where it is mended. */
export const QualityScreen = () => {
  const counts = useQuery(peopleFaultCounts());
  const [chosen, choose] = useState<Kind>();
  return (
    <Screen>
      <Loaded query={counts}>
        {({ counts: found }) => {
          const shown = chosen ?? kinds.find((kind) => found[kind] > 0);
          return (
            <>
              <SimpleGrid cols={{ base: 2, sm: 3, md: 4 }}>
                {kinds.map((kind) => (
                  <Tile
                    key={kind}
                    kind={kind}
                    count={found[kind]}
                    isChosen={kind === shown}
                    onChoose={() => choose(kind)}
                  />
                ))}
              </SimpleGrid>
              {shown ? <FaultList key={shown} kind={shown} /> : <AllWell />}
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
};

const AllWell = () => (
  <EmptyNote title={<Trans>Tidak ada yang perlu diperbaiki</Trans>}>
    <Trans>
      Setiap pegawai punya jabatan, atasan, dan akun; setiap unit punya kepala; setiap akun dan peran ada pemiliknya.
    </Trans>
  </EmptyNote>
);

type TileProps = Readonly<{ kind: Kind; count: number; isChosen: boolean; onChoose: () => void }>;

const Tile = ({ kind, count, isChosen, onChoose }: TileProps) => {
  const { _ } = useLinguiCore();
  const format = useFormat();
  return (
    <UnstyledButton className="tile" aria-pressed={isChosen} onClick={onChoose} data-testid={`fault-${kind}`}>
      <Text span display="block" size="sm">
        {_(faultWords[kind])}
      </Text>
      <Text span display="block" className="tile-value">
        {format.number(count)}
      </Text>
    </UnstyledButton>
  );
};

const FaultList = ({ kind }: Readonly<{ kind: Kind }>) => {
  const { _ } = useLinguiCore();
  const columns = useColumns(kind);
  return (
    <Card title={_(faultWords[kind])} testId="faults">
      <WayOut kind={kind} />
      <DataTable
        name="faults"
        label={_(faultWords[kind])}
        source={{ query: (cursor) => peopleFaults(kind, cursor) }}
        columns={columns}
        keyOf={({ employeeId, unitId, duties, account }) =>
          [employeeId, unitId, duties?.[0]?.accountId, account?.accountId].join(' ')
        }
        rowTestId="fault"
        hasTools={false}
        empty={<EmptyNote title={<Trans>Tidak ada yang perlu diperbaiki</Trans>} />}
      />
    </Card>
  );
};

const superiorKinds: readonly Kind[] = [
  'superior-without-post',
  'superior-elsewhere',
  'superior-loop',
  'superior-reported',
];

const useColumns = (kind: Kind): readonly Column<PeopleFault>[] => {
  const { t } = useLingui();
  const accountColumns = useAccountColumns(kind);
  const unit: Column<PeopleFault> = { id: 'unit', label: t`Unit`, text: ({ unitName = '' }) => unitName };
  if (accountColumns) return accountColumns;
  if (kind === 'no-head') return [{ ...unit, isTitle: true, cell: (row) => <UnitLink {...row} /> }];
  if (kind === 'excluding-roles') return [holder(t`Pemegang`), duties(t`Peran dan akunnya`)];
  const superior: Column<PeopleFault> = {
    id: 'superior',
    label: t`Tercatat sebagai atasan`,
    text: ({ superiorId = '' }) => superiorId,
    cell: ({ superiorId }) => superiorId && <NameOf id={superiorId} />,
  };
  return [
    {
      id: 'name',
      label: t`Nama`,
      isTitle: true,
      text: ({ name = '' }) => name,
      cell: ({ employeeId, name }) => (
        <Anchor component={Link} to={`/people/${employeeId ?? ''}`} fw={600}>
          {name}
        </Anchor>
      ),
    },
    { id: 'number', label: t`Nomor pegawai`, text: ({ staffNumber = '' }) => staffNumber },
    unit,
    ...(superiorKinds.includes(kind) ? [superior] : []),
  ];
};

/** Of the kinds that are about an account; else undefined. */
const useAccountColumns = (kind: Kind): readonly Column<PeopleFault>[] | undefined => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const format = useFormat();
  const roles = heldRoles(t`Peran`, (role) => _(roleWords[role]));
  const step: Column<PeopleFault> = {
    ...{ id: 'step', label: t`Langkah`, text: () => '' },
    cell: ({ account }) => account && <AccountStep account={account} />,
  };
  if (kind === 'account-without-person') return [accountHolder(t`Akun`), roles];
  if (kind !== 'role-without-post' && kind !== 'account-without-post') return undefined;
  const ended = lastDay(t`Jabatan terakhir berakhir`, (day) =>
    day === undefined ? t`Belum pernah menjabat` : format.day(day),
  );
  return [accountHolder(t`Pemegang`), roles, ended, step];
};

/** To those placed in the unit: one of them is named its head, or somebody stands in. */
const UnitLink = ({ unitId = '', unitName }: PeopleFault) => (
  <Anchor component={Link} to="/admin/people" search={{ 'people.unit': unitId } as never} fw={600}>
    {unitName}
    <Text span c="dark.3">
      {' '}
      · <Trans>lihat pegawainya</Trans>
    </Text>
  </Anchor>
);
