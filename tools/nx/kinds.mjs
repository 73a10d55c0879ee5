// Plain JavaScript: Nx loads it by itself, before anything is compiled.
/** Kinds of specs: each is a project of Jest (`jest.config.js`), a target of Nx (`test-<kind>`) and the ends of its files' names. */
export const KINDS = [
  { kind: 'unit', suffixes: ['.spec.ts', '.spec.tsx'] },
  { kind: 'int', suffixes: ['.int-spec.ts'] },
  { kind: 'e2e', suffixes: ['.e2e-spec.ts'] },
  { kind: 'distributed', suffixes: ['.distributed-spec.ts'] },
  { kind: 'browser', suffixes: ['.browser-spec.ts'] },
];

/** Undefined for a file that is no spec. */
export const kindOf = (path) => KINDS.find(({ suffixes }) => suffixes.some((suffix) => path.endsWith(suffix)))?.kind;
