// Plain JavaScript: ESLint loads it with its configuration.
/** The module boundaries of this house, one entry per row; `tools/fences.spec.ts` sees each of them fall. */

const contexts = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys', 'monitoring'];

const shared = ['type:kernel', 'type:vocabulary'];
const infra = [...shared, 'type:contract', 'type:infra'];

/**
 * What the house stands on, from the ground up: 1 machine, database, words of HTTP and settings; 2 the log, its tables, its
 * witness and jobs; 3 commands and messages; 4 a running service; 5 features that several services have. Each knows its own
 * layer and those below; of the log none knows who is told of its events.
 */
const layers = [1, 2, 3, 4, 5];
const byLayer = layers.map((layer) => ({
  sourceTag: `layer:${layer}`,
  onlyDependOnLibsWithTags: [
    ...shared,
    ...layers.filter((below) => below <= layer).map((below) => `layer:${below}`),
    ...(layer > 2 ? ['type:contract'] : []),
    ...(layer > 4 ? ['domain:shared'] : []),
  ],
}));

const byType = [
  { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:kernel'], bannedExternalImports: ['*'] },
  { sourceTag: 'type:vocabulary', onlyDependOnLibsWithTags: shared, bannedExternalImports: ['*'] },
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: [...shared, 'type:domain'], bannedExternalImports: ['*'] },
  {
    sourceTag: 'type:contract',
    onlyDependOnLibsWithTags: [...shared, 'type:contract'],
    allowedExternalImports: ['typebox'],
  },
  { sourceTag: 'type:infra', onlyDependOnLibsWithTags: [...infra, 'domain:shared'] },
  ...byLayer,
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: [...infra, 'type:domain'] },
  { sourceTag: 'type:web', onlyDependOnLibsWithTags: [...shared, 'type:contract'] },
  { sourceTag: 'type:cli', onlyDependOnLibsWithTags: [...infra, 'type:domain'] },
  { sourceTag: 'type:simulation', onlyDependOnLibsWithTags: [...infra, 'type:domain', 'type:app', 'type:tooling'] },
  { sourceTag: 'type:suite', onlyDependOnLibsWithTags: [...infra, 'type:app'] },
  // What starts, drives, measures or spoils a whole system, and what only such programs share.
  { sourceTag: 'type:tooling', onlyDependOnLibsWithTags: [...infra, 'type:tooling'] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: [...infra, 'type:domain', 'type:tooling'] },
  { sourceTag: 'type:tools', onlyDependOnLibsWithTags: [...infra, 'type:tooling'] },
];

/** A context reads another only through contracts; the CLI alone knows the rules of all (`kinerja calc`). */
const byScope = contexts.map((context) => ({
  sourceTag: `scope:${context}`,
  onlyDependOnLibsWithTags: [`scope:${context}`, 'scope:shared'],
}));

export const fences = {
  enforceBuildableLibDependency: false,
  banTransitiveDependencies: false,
  allow: [],
  // What tests share is built from libs whose own specs use it; no such circle is one of files (import-x/no-cycle).
  ignoredCircularDependencies: [
    ['domain-testing', '*'],
    ['testing', '*'],
    ['service-testing', '*'],
    ['diagnostics', 'database'],
  ],
  // The commands of the CLI load their code when they are asked for; its findings are types.
  checkDynamicDependenciesExceptions: ['diagnostics'],
  depConstraints: [...byType, ...byScope],
};

/** Specs may use test libraries from npm and the house's own (`domain-testing`, `testing`, `service-testing`, `tooling`); the fences between projects stand. */
export const fencesForSpecs = {
  ...fences,
  allow: [
    ...['@kinerja/domain-testing', '@kinerja/testing', '@kinerja/service-testing', '@kinerja/tooling'],
    '^@kinerja/[a-z-]+-fixtures$',
  ],
  depConstraints: fences.depConstraints.map(({ bannedExternalImports, allowedExternalImports, ...fence }) => fence),
};

/** The suite alone mounts other apps; the alias `@kinerja/<name>-app` leads to their `app.module.ts` and nothing deeper. */
export const fencesForTheSuite = {
  ...fences,
  // Its browser tests share the tools of `npm run axe` and `npm run size`.
  allow: ['^@kinerja/[a-z]+-app$', '^(\\.\\./)+tools/browser/[a-z-]+$'],
};

/** The simulation runs what services are made of, from their apps' entry (`compose`), over ports of its own, and uses their domains' builders. */
export const fencesForTheSimulation = {
  ...fences,
  allow: ['^@kinerja/[a-z]+-app$', '^@kinerja/(domain-)?testing$', '^(\\.\\./)+[a-z]+/domain/src/[a-z-]+\\.fixtures$'],
};

/** Chaos asks the services what they declare to hear, at their `app.module.ts` and nothing deeper. */
export const fencesForChaos = { ...fences, allow: ['^@kinerja/[a-z]+-app$'] };

/** Measurements take single parts of the suite out of it: its front door, and what its services are made of; and run a service alone. */
export const fencesForMeasurements = {
  ...fences,
  allow: ['^@kinerja/[a-z]+-app$', '^(\\.\\./)+suite/src/(front-door|operator|processes)/[a-z-]+$'],
};

/** Tools read what an app declares of its settings, and what its service states at its `app.module.ts`; nothing deeper. */
export const fencesForTools = {
  ...fences,
  allow: ['^(\\.\\./)+apps/[a-z]+/src/[a-z]+\\.config$', '^@kinerja/[a-z]+-app$'],
};

/** Their specs hold what is deployed to what the processes of the suite are told. */
export const fencesForSpecsOfTools = {
  ...fencesForSpecs,
  allow: [
    ...fencesForSpecs.allow,
    '^(\\.\\./)+apps/suite/src/(cluster|deployment|processes)/[a-z-]+$',
    '^\\.\\./jest\\.config\\.js$',
  ],
};
