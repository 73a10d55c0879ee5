import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../display/use-format';
import type { Indicator, WorkResult } from '../../api/planning';

/** Work results with their indicators and targets, as in the form. */
export const ResultList = ({ results }: Readonly<{ results: readonly WorkResult[] }>) => (
  <ol className="rows" style={{ counterReset: 'none' }}>
    {results.map((result) => (
      <li key={result.resultId}>
        <Text fw={600}>{result.title}</Text>
        <Text size="xs" c="dark.3">
          {result.kind === 'main' ? <Trans>Utama</Trans> : <Trans>Tambahan</Trans>}
        </Text>
        <ul className="plain-list">
          {result.indicators.map((indicator) => (
            <IndicatorLine key={indicator.indicatorId} indicator={indicator} />
          ))}
        </ul>
      </li>
    ))}
  </ol>
);

const IndicatorLine = ({ indicator }: Readonly<{ indicator: Indicator }>) => {
  const format = useFormat();
  return (
    <li>
      <Text size="sm">
        {indicator.text} · <Trans>target</Trans>{' '}
        <strong>
          {indicator.direction === 'higher' ? '≥' : '≤'} {format.quantity(indicator.target)} {indicator.unit}
        </strong>
        {indicator.measured && (
          <>
            {' · '}
            <Trans>hasil survei {format.number(indicator.measured)}</Trans>
          </>
        )}
      </Text>
    </li>
  );
};
