import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { chartAddress, type Chart } from '../api/monitoring';
import { formatMonth } from '../display/calendar';
import { Card } from '../shell/card';
import { EmptyNote } from '../shell/empty-note';

type ChartCardProps = Readonly<{ chart: Chart; title: MessageDescriptor; month: string; children: ReactNode }>;

/** A chart drawn by the server, with the table of the same figures below it. */
export const ChartCard = ({ chart, title, month, children }: ChartCardProps) => {
  const { _ } = useLingui();
  const { i18n, t } = useMacro();
  const address = chartAddress(chart, month);
  const [broken, setBroken] = useState<string | undefined>();
  return (
    <Card title={_(title)} testId={`chart-${chart}`}>
      {broken === address ? (
        <EmptyNote title={<Trans>Grafik tidak dapat dimuat</Trans>}>
          <Trans>Angkanya ada di tabel di bawah.</Trans>
        </EmptyNote>
      ) : (
        <figure className="figure">
          <img
            src={address}
            alt={t`Grafik ${_(title)}, ${formatMonth(month, i18n.locale)}; angkanya di tabel di bawah`}
            width={640}
            height={360}
            loading="lazy"
            onError={() => setBroken(address)}
          />
        </figure>
      )}
      {children}
    </Card>
  );
};
