/** `() => LocalDate`: the day on the agency's wall calendar. */
export const SURVEYS_CONFIG = Symbol('SurveysConfig');
