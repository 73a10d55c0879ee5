import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { surveys } from '../../api/surveys';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { SurveyCard } from './survey-card';

export const SurveysScreen = () => {
  const query = useQuery(surveys());
  return (
    <Screen>
      <Loaded query={query} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote title={<Trans>Belum ada survei</Trans>}>
              <Trans>Survei yang dibuat untuk layanan instansi Anda tampil di sini.</Trans>
            </EmptyNote>
          ) : (
            [...items]
              .sort((a, b) => b.to.localeCompare(a.to))
              .map((one) => <SurveyCard key={one.surveyId} survey={one} />)
          )
        }
      </Loaded>
    </Screen>
  );
};
