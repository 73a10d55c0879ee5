import { charts } from '@kinerja/monitoring-domain';
import {
  Count,
  Day,
  Decimal,
  extended,
  Moment,
  Money,
  Month,
  oneOf,
  orNull,
  perWord,
  Uuid,
  view,
} from '@kinerja/openapi';
import { predikats } from '@kinerja/vocabulary';
import { Type } from 'typebox';

/** Counts are of people unless the name says otherwise. */
const cityView = view('CityFigures', {
  people: Count,
  units: Count,
  plansSubmitted: Count,
  plansApproved: Count,
  /** People whose reports of the month are final. */
  monthsClosed: Count,
  /** Daily reports in those months. */
  reportsApproved: Count,
  rated: Count,
  predikat: perWord(predikats, Count),
  tppPeople: Count,
  grossRupiah: Money,
  deductionRupiah: Money,
  netRupiah: Money,
  /** 25.00-100.00, mean over services (MON-003); null without a published survey. */
  ikm: orNull(Decimal),
  /** Of the one survey; null where several are averaged. */
  mutu: orNull(Type.String()),
});

const agencyView = extended('AgencyFigures', cityView, {
  agency: Type.String(),
  name: Type.String(),
  period: oneOf(['none', 'open', 'closed']),
  lastHeardAt: orNull(Moment),
});

const serviceView = view('ServiceResult', {
  agency: Type.String(),
  agencyName: Type.String(),
  serviceId: Uuid,
  unitId: Uuid,
  name: Type.String(),
  title: Type.String(),
  from: Day,
  to: Day,
  respondents: Count,
  ikm: Decimal,
  mutu: Type.String(),
});

/** The numbers of a chart for those who read tables; text in Indonesian, as in the chart. */
const chartTableView = view('ChartTable', {
  title: Type.String(),
  unit: Type.String(),
  columns: Type.Array(Type.String()),
  rows: Type.Array(view('ChartRow', { label: Type.String(), values: Type.Array(orNull(Decimal)) })),
});

export const dashboardView = view('Dashboard', {
  month: Month,
  city: cityView,
  agencies: Type.Array(agencyView),
  services: Type.Array(serviceView),
  tables: perWord(charts, chartTableView),
});
