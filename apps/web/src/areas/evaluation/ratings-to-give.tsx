import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RatingToGive } from '../../api/evaluation';
import type { Page } from '../../api/http';
import { periods } from '../../api/planning';
import { byText } from '../../display/text-order';
import { useFormat } from '../../display/use-format';
import { predikatWords } from '../../display/words';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { NameOf } from '../../shell/name-of';
import { StatusChip } from '../../shell/status-chip';
import { useNames } from '../../tables/use-rows';
import { RatingForm } from './rating-form';

type RatingsToGiveProps = Readonly<{ query: UseQueryResult<Page<RatingToGive>>; month: string }>;

export const RatingsToGive = ({ query, month }: RatingsToGiveProps) => {
  const { data } = useQuery(periods());
  const isOpened = data === undefined || data.items.some((period) => period.month === month);
  return (
    <Card title={<Trans>Penilaian bulan ini</Trans>} testId="ratings">
      {isOpened ? <People query={query} month={month} /> : <NotOpened />}
    </Card>
  );
};

/** Ratings are taken from the opening of the month's period until the unit is closed. */
const NotOpened = () => (
  <EmptyNote title={<Trans>Tidak ada yang perlu Anda nilai bulan ini</Trans>}>
    <Trans>Periode bulan ini belum dibuka; penilaian belum dapat diberikan.</Trans>
  </EmptyNote>
);

const People = ({ query, month }: RatingsToGiveProps) => (
  <Loaded query={query} lines={6}>
    {({ items }) =>
      items.length === 0 ? (
        <EmptyNote title={<Trans>Tidak ada yang perlu Anda nilai bulan ini</Trans>}>
          <Trans>Di sini tampil pegawai yang pejabat penilainya Anda.</Trans>
        </EmptyNote>
      ) : (
        <>
          {items.some(({ isCounted }) => !isCounted) && (
            <Text size="sm" c="dark.3" data-testid="not-counted-yet">
              <Trans>Jumlah laporan tampil setelah bulan ditutup.</Trans>
            </Text>
          )}
          <ul className="rows">
            <ByName people={items} month={month} />
          </ul>
          <Anchor component={Link} to="/distribution" search={{ month } as never} data-testid="to-distribution">
            <Trans>Distribusi predikat dan penutupan penilaian unit</Trans>
          </Anchor>
        </>
      )
    }
  </Loaded>
);

const ByName = ({ people, month }: Readonly<{ people: readonly RatingToGive[]; month: string }>) => {
  const { nameOf, isKnown } = useNames(people.map(({ employeeId }) => employeeId));
  const nameIn = ({ employeeId }: RatingToGive): string => nameOf(employeeId) ?? '';
  const inOrder = isKnown ? [...people].sort((a, b) => byText(nameIn(a), nameIn(b))) : people;
  return inOrder.map((person) => <Rated key={`${person.employeeId} ${month}`} person={person} month={month} />);
};

/** Who is not rated yet shows the form at once; a given rating shows its result and can be changed until it is final. */
const Rated = ({ person, month }: Readonly<{ person: RatingToGive; month: string }>) => {
  const [isChanging, setChanging] = useState(false);
  const { evaluation } = person;
  return (
    <li data-testid="rating">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Text fw={600}>
            <NameOf id={person.employeeId} />
          </Text>
          {evaluation && <StatusChip word={predikatWords[evaluation.predikat]} />}
        </Group>
        {person.isCounted && <Evidence person={person} />}
        {evaluation && evaluation.status !== 'final' && !isChanging && (
          <Button variant="default" w="fit-content" onClick={() => setChanging(true)}>
            <Trans>Ubah penilaian</Trans>
          </Button>
        )}
        {(!evaluation || isChanging) && <RatingForm person={person} month={month} onDone={() => setChanging(false)} />}
      </Stack>
    </li>
  );
};

const Evidence = ({ person }: Readonly<{ person: RatingToGive }>) => {
  const { approvedActivities, waitingActivities, approvedMinutes } = person;
  const format = useFormat();
  const hours = format.number(Math.round(approvedMinutes / MINUTES_AN_HOUR));
  return (
    <Text size="sm" c="dark.3" data-testid="evidence">
      <Trans>
        Bukti bulan ini: {approvedActivities} laporan disetujui ({hours} jam), {waitingActivities} belum disetujui
      </Trans>
    </Text>
  );
};
const MINUTES_AN_HOUR = 60;
