import { perElement } from '@kinerja/surveys-domain';
import { instant } from '@kinerja/vocabulary';
import type { SurveyView } from './survey.view';

export const openSurvey: SurveyView = {
  surveyId: '018f3c7e-0000-4000-8000-000000000001',
  serviceId: '018f3c7e-0000-4000-8000-000000000002',
  serviceName: 'Perizinan <usaha>',
  unitId: '018f3c7e-0000-4000-8000-000000000003',
  title: 'SKM "Oktober" & lainnya',
  from: '2026-10-01',
  to: '2026-10-31',
  code: 'k7m2p9qa',
  status: 'open',
  minimumRespondents: 30,
  respondents: 0,
  ikm: null,
  mutu: null,
  nrr: null,
  weakestFirst: null,
  steps: null,
  publishedAt: null,
};

export const publishedSurvey = {
  ...openSurvey,
  status: 'published',
  respondents: 217,
  ikm: '88.47',
  mutu: 'A',
  nrr: { ...perElement(() => '3.500'), waktu: '3.419', sarana: '3.433', produk: '3.435' },
  weakestFirst: [
    'waktu', 'sarana', 'produk', 'persyaratan', 'prosedur', 'biaya', 'kompetensi', 'perilaku', 'pengaduan',
  ],
  steps: [],
  publishedAt: instant('2026-11-02T00:00:00Z'),
} as const satisfies SurveyView; // prettier-ignore
