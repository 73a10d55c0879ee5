import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import type { UnitChange, UnitHistory } from '../../api/identity';
import { daysAway } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { UnitName } from '../../shell/name-of';

/** `from`: its first day. */
export type PlannedChange = Readonly<{ what: UnitChange; from: string }>;

type ListProps = Readonly<{
  history: UnitHistory;
  /** Absent for those who may not change units. */
  onWithdraw: ((change: PlannedChange) => void) | undefined;
}>;

/** Names and places over time, the end, and what was withdrawn; the latest first. */
export const UnitHistoryList = ({ history, onWithdraw }: ListProps) => {
  const { names, places } = history;
  return (
    <Stack gap="md">
      <Part title={<Trans>Nama</Trans>} testId="unit-names">
        {names.map(({ name, ...since }) => (
          <Line key={since.from ?? ''} what="name" {...since} onWithdraw={onWithdraw}>
            {name}
          </Line>
        ))}
      </Part>
      <Part title={<Trans>Tempat</Trans>} testId="unit-places">
        {places.map(({ parentUnitId, ...since }) => (
          <Line key={since.from ?? ''} what="parent" {...since} onWithdraw={onWithdraw}>
            {parentUnitId === undefined ? (
              <Trans>Unit teratas</Trans>
            ) : (
              <Trans>
                Di bawah <UnitName id={parentUnitId} />
              </Trans>
            )}
          </Line>
        ))}
      </Part>
      <Splits history={history} />
      <End history={history} onWithdraw={onWithdraw} />
      <Withdrawn history={history} />
    </Stack>
  );
};

type PartProps = Readonly<{ title: ReactNode; testId: string; children: ReactNode }>;

const Part = ({ title, testId, children }: PartProps) => (
  <div data-testid={testId}>
    <Text fw={600}>{title}</Text>
    <ul className="rows">{children}</ul>
  </div>
);

type LineProps = Readonly<{
  what: UnitChange;
  from?: string;
  isPlanned: boolean;
  onWithdraw: ListProps['onWithdraw'];
  children: ReactNode;
}>;

const Line = ({ what, from, isPlanned, onWithdraw, children }: LineProps) => {
  const format = useFormat();
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <div>
          <Text className="breakable">{children}</Text>
          <Text size="sm" c="dark.3">
            {from === undefined ? (
              <Trans>Sejak sebelum dicatat</Trans>
            ) : isPlanned ? (
              <Trans>Direncanakan mulai {format.day(from)}</Trans>
            ) : (
              <Trans>Sejak {format.day(from)}</Trans>
            )}
          </Text>
        </div>
        {isPlanned && from !== undefined && onWithdraw && (
          <WithdrawButton change={{ what, from }} onWithdraw={onWithdraw} />
        )}
      </Group>
    </li>
  );
};

type ButtonProps = Readonly<{ change: PlannedChange; onWithdraw: (change: PlannedChange) => void }>;

const WithdrawButton = ({ change, onWithdraw }: ButtonProps) => (
  <Button variant="default" onClick={() => onWithdraw(change)} data-testid={`withdraw-${change.what}`}>
    <Trans>Batalkan</Trans>
  </Button>
);

const End = ({ history, onWithdraw }: ListProps) => {
  const { lastDay, isClosingPlanned } = history;
  const format = useFormat();
  if (lastDay === undefined) return null;
  return (
    <Part title={<Trans>Penutupan</Trans>} testId="unit-closing">
      <li>
        <Group justify="space-between" gap="xs">
          <Text>
            <Trans>Hari terakhir {format.day(lastDay)}</Trans>
          </Text>
          {isClosingPlanned && onWithdraw && (
            <WithdrawButton change={{ what: 'closing', from: daysAway(lastDay, 1) }} onWithdraw={onWithdraw} />
          )}
        </Group>
        <Merged history={history} />
      </li>
    </Part>
  );
};

const Merged = ({ history: { mergedInto, peopleToMove = 0 } }: Pick<ListProps, 'history'>) => {
  if (mergedInto === undefined) return null;
  return (
    <Text size="sm" data-testid="merged-into">
      <Trans>
        Digabungkan ke <UnitName id={mergedInto} />.
      </Trans>{' '}
      <StillMoving people={peopleToMove} />
    </Text>
  );
};

const StillMoving = ({ people }: Readonly<{ people: number }>) => {
  const format = useFormat();
  return people > 0 ? (
    <Trans>{format.number(people)} pegawai masih dipindahkan.</Trans>
  ) : (
    <Trans>Semua pegawai sudah dipindahkan.</Trans>
  );
};

const Splits = ({ history: { splits } }: Pick<ListProps, 'history'>) => {
  const format = useFormat();
  if (splits.length === 0) return null;
  return (
    <Part title={<Trans>Pemecahan</Trans>} testId="unit-splits">
      {splits.map(({ from, into, reason, peopleToMove }) => (
        <li key={`${from} ${into.join(' ')}`}>
          <Text className="breakable">
            <Trans>Sebagian pegawai berlanjut di unit lain mulai {format.day(from)}:</Trans>{' '}
            {into.map((id, nth) => (
              <Fragment key={id}>
                {nth > 0 && ', '}
                <UnitName id={id} />
              </Fragment>
            ))}
            . <StillMoving people={peopleToMove} />
          </Text>
          <Text size="sm" c="dark.3" className="breakable">
            {reason}
          </Text>
        </li>
      ))}
    </Part>
  );
};

const Withdrawn = ({ history: { withdrawn } }: Pick<ListProps, 'history'>) => {
  const format = useFormat();
  const { t } = useLingui();
  const words: Readonly<Record<UnitChange, string>> = { name: t`Nama`, parent: t`Tempat`, closing: t`Penutupan` };
  if (withdrawn.length === 0) return null;
  return (
    <Part title={<Trans>Dibatalkan</Trans>} testId="unit-withdrawn">
      {withdrawn.map(({ what, from, reason, at }) => (
        <li key={at}>
          <Text>
            <Trans>
              {words[what]} mulai {format.day(from)}
            </Trans>
          </Text>
          <Text size="sm" c="dark.3" className="breakable">
            {reason}
          </Text>
        </li>
      ))}
    </Part>
  );
};
