import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { operationId, routesById, type Route } from './documented-routes';
import { jsonOf, type Json, type JsonObject } from './json';
import { NamedSchemas } from './named-schemas';
import { problemSchema, PROBLEM_REFERENCE } from './problem-schema';
import type { FileAnswer, Problems } from './route-marks';

/** What every route of an application has beside its own marks. */
export type CommonOf = (route: Route) => Readonly<{
  problems: Problems;
  parameters: readonly JsonObject[];
  /** Beside what OpenAPI knows, each under a name with `x-`. */
  extensions?: JsonObject;
}>;

/** OpenAPI 3.1 as plain JSON. */
export type OpenApiDocument = Readonly<{
  openapi: string;
  info: JsonObject;
  paths: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  components: Readonly<Record<string, JsonObject>>;
}>;

/** Codes of an operation with their statuses, in the order of the alphabet. */
export const PROBLEMS = 'x-problems';

const JSON_CONTENT = 'application/json';
/** Null is sent as no body at all, which a reader takes for null. */
const contentOf = (schema: Json): JsonObject => ({ content: { [JSON_CONTENT]: { schema } } });

const described = (status: number): string => {
  if (status === 304) return 'As it was seen before';
  return status < 300 && status !== 207 ? 'Done' : 'Some of it was refused';
};

const fileAnswers = ({ contentType, without }: FileAnswer, status: number): JsonObject => ({
  [status]: { description: described(status), content: { [contentType]: { schema: { type: 'string' } } } },
  ...Object.fromEntries(without.map((one) => [one, { description: described(one) }])),
});

const answersIn = ({ answers, status }: Route, schemas: NamedSchemas): JsonObject => {
  if (!answers) return {};
  if ('contentType' in answers) return fileAnswers(answers, status);
  const byStatus = 'byStatus' in answers ? answers.byStatus : { [status]: answers.schema };
  const all = Object.entries(byStatus).map(([code, schema]) => {
    const json = jsonOf(schema);
    const description = described(Number(code));
    return [code, json['type'] === 'void' ? { description } : { description, ...contentOf(schemas.taken(json)) }];
  });
  return Object.fromEntries(all) as JsonObject;
};

const problemsOf = (route: Route, common: Problems): readonly (readonly [code: string, status: number])[] =>
  Object.entries({ ...common, ...route.problemsOfParameters, ...route.ownProblems })
    .map(([code, { status }]) => [code, status] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

const documented = (operation: JsonObject, route: Route, schemas: NamedSchemas, commonOf: CommonOf): JsonObject => {
  const { parameters = [] } = operation;
  const common = commonOf(route);
  const problems = problemsOf(route, common.problems);
  const refusals = problems.map(([, status]) => [status, { $ref: PROBLEM_REFERENCE }]);
  return {
    ...operation,
    parameters: [...(parameters as readonly Json[]), ...common.parameters],
    responses: { ...answersIn(route, schemas), ...(Object.fromEntries(refusals) as JsonObject) },
    [PROBLEMS]: Object.fromEntries(problems),
    ...common.extensions,
  };
};

/** The document of an application: what its decorators, views and problem tables say, and nothing written by hand. */
export const openApiDocument = (app: INestApplication, title: string, commonOf: CommonOf): OpenApiDocument => {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setVersion('1')
    .addBearerAuth()
    .build();
  const made = jsonOf(SwaggerModule.createDocument(app, config, { operationIdFactory: operationId }));
  const { paths, components, ...head } = made as unknown as OpenApiDocument;
  const routes = routesById(app);
  const schemas = new NamedSchemas();
  const all = Object.entries(paths).map(([path, operations]) => {
    const told = Object.entries(operations).map(([verb, operation]) => {
      const route = routes.get(String(operation['operationId']));
      return [verb, route ? documented(operation, route, schemas, commonOf) : operation];
    });
    return [path, Object.fromEntries(told)] as const;
  });
  const sorted = all.sort(([a], [b]) => (a < b ? -1 : 1));
  return jsonOf({
    openapi: head.openapi,
    info: { title, version: '1' },
    paths: Object.fromEntries(sorted),
    components: {
      ...components,
      responses: {
        Problem: { description: 'Refused', content: { 'application/problem+json': { schema: problemSchema } } },
      },
      schemas: { ...components['schemas'], ...schemas.all() },
    },
  }) as unknown as OpenApiDocument;
};

/** Routes of the document whose answer or whose refusals nobody has named. */
export const unmarkedRoutes = (app: INestApplication, { paths }: OpenApiDocument): readonly string[] => {
  const shown = Object.values(paths).flatMap((operations) =>
    Object.values(operations).map((operation) => String(operation['operationId'])),
  );
  const routes = routesById(app);
  return shown.flatMap((id) => {
    const route = routes.get(id);
    return route?.answers && route.ownProblems ? [] : [id];
  });
};
