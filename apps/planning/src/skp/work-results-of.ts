import type { WorkResult } from '@kinerja/planning-domain';
import { newId } from '@kinerja/commands';
import type { IndicatorDto, SetResultsDto } from './skp.dto';

/** New ids follow from the command and the place in the list, so a repeated request makes the same ones. */
const indicatorOf = (dto: IndicatorDto, place: string): WorkResult['indicators'][number] => ({
  indicatorId: dto.indicatorId ?? newId(`indicator ${place}`),
  text: dto.text.trim(),
  aspect: dto.aspect,
  target: dto.target,
  unit: dto.unit.trim(),
  direction: dto.direction,
  surveyedServiceId: dto.surveyedServiceId ?? null,
});

/** The body as the domain knows it. */
export const workResultsOf = ({ results }: SetResultsDto): readonly WorkResult[] =>
  results.map((dto, at) => ({
    resultId: dto.resultId ?? newId(`result ${at}`),
    title: dto.title.trim(),
    kind: dto.kind,
    supports: dto.supportsResultId ?? null,
    indicators: dto.indicators.map((indicator, number) => indicatorOf(indicator, `${at}.${number}`)),
  }));
