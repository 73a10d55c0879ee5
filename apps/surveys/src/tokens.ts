/** `() => LocalDate`: the day on the agency's wall calendar. */
export const TODAY = Symbol('Today');
export const SURVEYS_CONFIG = Symbol('SurveysConfig');
