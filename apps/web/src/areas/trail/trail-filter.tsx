import { Button, Group, NativeSelect, Pill, Stack } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { amongEverybody } from '../../api/find-people';
import type { TrailPart } from '../../api/trail';
import { PersonSearch } from '../../forms/person-field';
import { PickedDay } from '../../forms/picked-fields';
import { NameOf } from '../../shell/name-of';
import { eventTypesIn } from './event-types';
import { eventWords, partWords } from './event-words';
import type { TrailFilterState } from './use-trail-filter';

type TrailFilterProps = Readonly<{ filter: TrailFilterState; parts: readonly TrailPart[]; children: ReactNode }>;

/** Which part, days, kind of event, by whom; what an address named beside that can be let go. */
export const TrailFilter = ({ filter, parts, children }: TrailFilterProps) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const { said, part, see } = filter;
  return (
    <Stack gap="sm" role="search" aria-label={t`Saring jejak`}>
      <Group align="flex-start" gap="sm">
        {parts.length > 1 && (
          <NativeSelect
            {...{ flex: 1, miw: 220 }}
            label={t`Bagian`}
            value={part}
            onChange={(event) => see({ part: event.currentTarget.value, type: '', stream: '' })}
            data-testid="trail-part"
          >
            {parts.map((one) => (
              <option key={one} value={one}>
                {_(partWords[one])}
              </option>
            ))}
          </NativeSelect>
        )}
        <NativeSelect
          {...{ flex: 1, miw: 220 }}
          label={t`Peristiwa`}
          value={said.type}
          onChange={(event) => see({ type: event.currentTarget.value })}
          data-testid="trail-type"
        >
          <option value="">{t`Semua peristiwa`}</option>
          {eventTypesIn[part].map((type) => (
            <option key={type} value={type}>
              {_(eventWords[type])}
            </option>
          ))}
        </NativeSelect>
        <Day label={t`Dari hari`} value={said.from} onChange={(from) => see({ from })} testId="trail-from" />
        <Day label={t`Sampai hari`} value={said.to} onChange={(to) => see({ to })} testId="trail-to" />
      </Group>
      <Group>{children}</Group>
      {said.by === '' && (
        <PersonSearch
          {...{ label: t`Dilakukan oleh`, among: amongEverybody, hint: t`Nama atau nomor pegawai` }}
          {...{ except: undefined, isRequired: false, error: false, onPick: (by: string) => see({ by }) }}
        />
      )}
      <Group gap="xs">
        {said.by !== '' && (
          <Chosen onClear={() => see({ by: '' })} testId="trail-by">
            <Trans>
              Oleh <NameOf id={said.by} />
            </Trans>
          </Chosen>
        )}
        {said.about !== '' && (
          <Chosen onClear={() => see({ about: '' })} testId="trail-about">
            <Trans>
              Tentang <NameOf id={said.about} />
            </Trans>
          </Chosen>
        )}
        {said.stream !== '' && (
          <Chosen onClear={() => see({ stream: '' })} testId="trail-stream">
            <Trans>Hanya riwayat yang tadi dibuka</Trans>
          </Chosen>
        )}
      </Group>
    </Stack>
  );
};

type DayProps = Readonly<{ label: string; value: string; onChange: (day: string) => void; testId: string }>;

const Day = ({ label, value, onChange, testId }: DayProps) => (
  <PickedDay
    {...{ flex: 1, miw: 140 }}
    label={label}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
    data-testid={testId}
  />
);

type ChosenProps = Readonly<{ onClear: () => void; testId: string; children: ReactNode }>;

const Chosen = ({ onClear, testId, children }: ChosenProps) => (
  <Group gap={4} data-testid={testId}>
    <Pill>{children}</Pill>
    <Button variant="default" size="compact-sm" onClick={onClear}>
      <Trans>Tampilkan semua</Trans>
    </Button>
  </Group>
);
