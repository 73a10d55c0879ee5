/** Kinds of specs: each is a project of Jest (`jest.config.js`), a target of Nx (`test-<kind>`) and the end of a file's name. */
export const KINDS = [
  { kind: 'unit', suffix: '.spec.ts' },
  { kind: 'int', suffix: '.int-spec.ts' },
  { kind: 'e2e', suffix: '.e2e-spec.ts' },
  { kind: 'distributed', suffix: '.distributed-spec.ts' },
  { kind: 'browser', suffix: '.browser-spec.ts' },
];

/** Undefined for a file that is no spec. */
export const kindOf = (path) => KINDS.find(({ suffix }) => path.endsWith(suffix))?.kind;
