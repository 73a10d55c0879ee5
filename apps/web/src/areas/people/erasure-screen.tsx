import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { erasureOutlook } from '../../api/identity';
import { HistoryLink } from '../../shell/history-link';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { AskErasure } from './ask-erasure';
import { ErasureEffects } from './erasure-effects';
import { ErasureHindrances } from './erasure-hindrances';
import { ErasureDecision } from './erasure-decision';

/** Whether, by whom and with what consequences the data of a person are destroyed. */
export const ErasureScreen = () => {
  const { t } = useLingui();
  const { id = '' } = useParams({ strict: false });
  const query = useQuery(erasureOutlook(id));
  return (
    <Loaded query={query} lines={6}>
      {(outlook) => (
        <Screen
          title={t`Penghapusan data: ${outlook.name}`}
          aside={<HistoryLink of={{ part: 'identity', about: outlook.employeeId }} />}
        >
          {outlook.decision && <ErasureDecision decision={outlook.decision} />}
          {outlook.decision?.state !== 'confirmed' && <ErasureHindrances outlook={outlook} />}
          <ErasureEffects />
          {!outlook.decision && outlook.hindrances.length === 0 && <AskErasure employeeId={outlook.employeeId} />}
        </Screen>
      )}
    </Loaded>
  );
};
