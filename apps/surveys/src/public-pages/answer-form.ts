import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Line, OneOf } from '@kinerja/problem-details';
import { surveyElements, type SurveyElement } from '@kinerja/vocabulary';
import { isAnswerSheet, type AnswerSheet } from '@kinerja/surveys-domain';

/** What was ticked and is one of 1-4; the rest counts as missing. */
export type GivenAnswers = Readonly<Partial<Record<SurveyElement, string>>>;

const IsAnswer = (): PropertyDecorator => OneOf(['1', '2', '3', '4']);

/** The public form as a browser sends it. */
class AnswerFormDto implements Record<SurveyElement, string> {
  @Line({ max: 200 }) visit!: string;
  @IsAnswer() persyaratan!: string;
  @IsAnswer() prosedur!: string;
  @IsAnswer() waktu!: string;
  @IsAnswer() biaya!: string;
  @IsAnswer() produk!: string;
  @IsAnswer() kompetensi!: string;
  @IsAnswer() perilaku!: string;
  @IsAnswer() pengaduan!: string;
  @IsAnswer() sarana!: string;
}

export type AnswerForm = Readonly<{
  visit: string;
  given: GivenAnswers;
  missing: readonly SurveyElement[];
  /** Present when nothing is missing. */
  sheet: AnswerSheet | undefined;
}>;

const fields = ['visit', ...surveyElements] as const;

/** Only what is asked, so that a form of a hundred thousand fields costs no more than a sound one. */
const known = (body: object): object =>
  Object.fromEntries(fields.flatMap((name) => (Object.hasOwn(body, name) ? [[name, Reflect.get(body, name)]] : [])));

const isFields = (body: unknown): body is object => typeof body === 'object' && body !== null && !Array.isArray(body);

/** Reads whatever was posted. Faults are no problem document here: they are shown beside the questions. */
export const readAnswerForm = (body: unknown): AnswerForm => {
  const dto = plainToInstance(AnswerFormDto, isFields(body) ? known(body) : {});
  const faulty = new Set(validateSync(dto).map(({ property }) => property));
  const missing = surveyElements.filter((element) => faulty.has(element));
  const answered = surveyElements.filter((element) => !faulty.has(element));
  const digits = surveyElements.map((element) => dto[element]).join('');
  return {
    visit: faulty.has('visit') ? '' : dto.visit,
    given: Object.fromEntries(answered.map((element) => [element, dto[element]])),
    missing,
    sheet: missing.length === 0 && isAnswerSheet(digits) ? digits : undefined,
  };
};
