/** What the modules of this service give each other. */
export const SERVICE_HANDLER = Symbol('ServiceHandler');
export const SURVEY_HANDLER = Symbol('SurveyHandler');
/** `() => LocalDate`: the day on the agency's wall calendar. */
export const TODAY = Symbol('Today');
export const SURVEYS_CONFIG = Symbol('SurveysConfig');
