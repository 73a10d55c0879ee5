export { extended, nothing, orNull, pageOf, versioned, view, type ViewOf } from './src/view';
export { Count, Day, Decimal, Moment, Money, Month, oneOf, perWord, TimeOfDay, Uuid } from './src/shapes';
export {
  Answers,
  AnswersByStatus,
  AnswersFile,
  Refuses,
  RefusesToo,
  type Problems,
  type RouteAnswers,
} from './src/route-marks';
export { personal, personalIn, personalKinds } from './src/personal';
export { answersFile, schemasOf } from './src/route-marks';
export type { Route } from './src/documented-routes';
export { methodsOf, pathsIn, routeMethodsOf, type RouteMethod } from './src/route-methods';
export { openApiDocument, PROBLEMS, unmarkedRoutes, type CommonOf, type OpenApiDocument } from './src/document';
export { isObject, jsonOf, type Json, type JsonObject } from './src/json';
export { problemSchema } from './src/problem-schema';
