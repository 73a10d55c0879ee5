// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.
export interface paths {
    readonly "/allowances/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly month: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Allowance"] | null;
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/disclosures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                    readonly by?: string;
                    readonly about?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PageOfDisclosure"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/disclosures/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PageOfDisclosure"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payee-imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PageOfFormerImport"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    readonly dryRun?: boolean;
                    readonly mapped?: boolean;
                };
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ImportBody"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DryRun"];
                    };
                };
                /** @description Done */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AcceptedImport"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payee-imports/maps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PageOfSavedMap"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payee-imports/maps/{fingerprint}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly fingerprint: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["SaveColumnMapDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ColumnMapSaved"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payee-imports/maps/{fingerprint}/name": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly fingerprint: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["RenameColumnMapDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ColumnMapRenamed"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payee-imports/maps/{fingerprint}/removal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly fingerprint: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ColumnMapRemoved"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payee-imports/template.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/csv": string;
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payee-imports/template.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payee-imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ImportProgress"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payee-imports/{id}/application": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AcceptedImport"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payee-imports/{id}/faulty-rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payee-imports/{id}/undoing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["UndoImportDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AcceptedImportUndo"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/payees/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OwnPayee"] | null;
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/policy-packs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PageOfPolicyPack"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PackAdopted"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/policy-packs/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PackChecked"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/policy-packs/example": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ExamplePack"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/policy-packs/trial": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PackTried"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/policy-packs/{name}/{version}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly name: string;
                    readonly version: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["WithdrawPackDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PackWithdrawn"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/processing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ProcessingRegister"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tpp-runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PageOfTppRun"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["OpenRunDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RunDone"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tpp-runs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RunDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tpp-runs/{id}/computation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ComputationStarted"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tpp-runs/{id}/exclusions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ExcludePersonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RunDone"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tpp-runs/{id}/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PageOfLine"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tpp-runs/{id}/lines/{employeeId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly employeeId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Allowance"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tpp-runs/{id}/manifest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RunManifest"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tpp-runs/{id}/seal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RunDone"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tpp-runs/{id}/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RunDone"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tpp-runs/{id}/workbook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/trail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                    readonly from?: string;
                    readonly to?: string;
                    readonly by?: string;
                    readonly about?: string;
                    readonly stream?: string;
                    readonly type?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TrailPage"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/trail/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                    readonly from?: string;
                    readonly to?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TrailPage"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly WithdrawPackDto: {
            readonly reason: string;
        };
        readonly ImportBody: {
            readonly csv?: string;
            readonly file?: string;
        };
        readonly UndoImportDto: {
            readonly reason: string;
        };
        readonly MappedColumnDto: {
            readonly column: string;
            readonly place?: number;
            readonly name?: string;
            readonly value?: string;
        };
        readonly MappedWordDto: {
            readonly column: string;
            readonly word: string;
            readonly means: string;
        };
        readonly SaveColumnMapDto: {
            readonly name: string;
            readonly columns: readonly components["schemas"]["MappedColumnDto"][];
            readonly words: readonly components["schemas"]["MappedWordDto"][];
        };
        readonly RenameColumnMapDto: {
            readonly name: string;
        };
        readonly OpenRunDto: {
            readonly month: string;
        };
        readonly ExcludePersonDto: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly reason: string;
        };
        readonly AbsentRows: {
            readonly count: number;
            readonly keys: readonly string[];
        };
        readonly AcceptedImport: {
            /** Format: uuid */
            readonly importId: string;
            readonly rows: number;
            readonly version: number;
        };
        readonly AcceptedImportUndo: {
            /** Format: uuid */
            readonly importId: string;
            readonly version: number;
        };
        readonly Allowance: {
            /** Format: uuid */
            readonly employeeId: string;
            /** Format: uuid */
            readonly unitId: string;
            readonly position: string;
            readonly golongan: string;
            readonly grossRupiah: number;
            readonly deductionRupiah: number;
            readonly netRupiah: number;
            readonly taxRupiah: number;
            readonly employeeHealthRupiah: number;
            readonly employerHealthRupiah: number;
            readonly warnings: readonly string[];
            readonly isApproved: boolean;
            /** Format: uuid */
            readonly runId: string;
            /** Format: uuid */
            readonly allowanceId: string;
            readonly month: string;
            readonly computation: number;
            readonly criteria: readonly components["schemas"]["CriterionAmount"][];
            readonly base: components["schemas"]["Explained"];
            readonly explanation: components["schemas"]["Explained"];
        };
        readonly ChangedField: {
            readonly column: string;
            readonly was: string;
            readonly becomes: string;
        };
        readonly ChangedRow: {
            readonly row: number;
            readonly key: string;
            readonly called?: string;
            readonly fields: readonly components["schemas"]["ChangedField"][];
        };
        readonly ColumnMapRemoved: {
            readonly version: number;
        };
        readonly ColumnMapRenamed: {
            readonly version: number;
        };
        readonly ColumnMapSaved: {
            readonly version: number;
        };
        readonly Computation: {
            readonly number: number;
            readonly done: number;
            readonly of: number;
            readonly error: string | null;
        };
        readonly ComputationStarted: {
            /** Format: uuid */
            readonly runId: string;
            readonly computation: number;
            readonly version: number;
        };
        readonly CriterionAmount: {
            readonly criterion: string;
            readonly amountRupiah: number;
        };
        readonly Disclosure: {
            /** Format: uuid */
            readonly lineId: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly at: string;
            readonly by: components["schemas"]["TrailActor"];
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            readonly kinds: readonly ("nip" | "bank-account" | "pay" | "rating" | "absence" | "correction" | "tax-status")[];
            /** @enum {string} */
            readonly operation: "incentives.exportRun" | "incentives.readRuns" | "incentives.readTrail";
            readonly isFile: boolean;
            readonly people: number;
        };
        readonly DryRun: {
            /** Format: uuid */
            readonly importId?: string;
            readonly rows: number;
            readonly faults: readonly components["schemas"]["SheetFault"][];
            readonly faultCount: number;
            readonly added: number;
            readonly changed: number;
            readonly unchanged: number;
            readonly newRows: readonly components["schemas"]["NewRow"][];
            readonly changes: readonly components["schemas"]["ChangedRow"][];
            readonly warned?: number;
            readonly warnings?: readonly components["schemas"]["RowWarning"][];
            readonly absent?: components["schemas"]["AbsentRows"];
            readonly mapping?: components["schemas"]["OfferedMap"];
        };
        readonly ExamplePack: {
            readonly packId: string;
            readonly pack: Record<string, never>;
        };
        readonly ExcludedPerson: {
            /** Format: uuid */
            readonly runId: string;
            /** Format: uuid */
            readonly employeeId: string;
            readonly reason: string;
            /** Format: uuid */
            readonly excludedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly excludedAt: string;
        };
        readonly Explained: {
            readonly rule: string;
            readonly text: string;
            readonly formula: string;
            readonly inputs: readonly components["schemas"]["ExplainedInput"][];
            readonly amountRupiah: number;
            readonly parts: readonly components["schemas"]["Explained"][];
        };
        readonly ExplainedInput: {
            readonly name: string;
            readonly value: string;
            readonly source?: string;
        };
        readonly FewWords: {
            readonly place: number;
            readonly words: readonly string[];
        };
        readonly FormerImport: {
            /** Format: uuid */
            readonly importId: string;
            /** @enum {string} */
            readonly state: "faulty" | "checked" | "waiting" | "active" | "completed" | "failed" | "undoing" | "undone";
            readonly done: number;
            readonly of: number;
            readonly unchanged?: number;
            readonly about?: string;
            /** Format: uuid */
            readonly by?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly acceptedAt?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly endedAt?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly undoableUntil?: string;
            /** Format: uuid */
            readonly undoneBy?: string;
            readonly undoReason?: string;
            readonly overtaken: number;
            readonly notUndone: number;
        };
        readonly ImportProgress: {
            /** Format: uuid */
            readonly importId: string;
            /** @enum {string} */
            readonly state: "faulty" | "checked" | "waiting" | "active" | "completed" | "failed" | "undoing" | "undone";
            readonly done: number;
            readonly of: number;
            readonly unchanged?: number;
            readonly about?: string;
            /** Format: uuid */
            readonly by?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly acceptedAt?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly endedAt?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly undoableUntil?: string;
            /** Format: uuid */
            readonly undoneBy?: string;
            readonly undoReason?: string;
            readonly error?: string;
            readonly overtaken: readonly components["schemas"]["RefusedRow"][];
            readonly notUndone: readonly components["schemas"]["RefusedRow"][];
        };
        readonly IncompletePerson: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly missing: readonly components["schemas"]["MissingFact"][];
        };
        readonly Line: {
            /** Format: uuid */
            readonly employeeId: string;
            /** Format: uuid */
            readonly unitId: string;
            readonly position: string;
            readonly golongan: string;
            readonly grossRupiah: number;
            readonly deductionRupiah: number;
            readonly netRupiah: number;
            readonly taxRupiah: number;
            readonly employeeHealthRupiah: number;
            readonly employerHealthRupiah: number;
            readonly warnings: readonly string[];
            readonly isApproved: boolean;
        };
        readonly MappedColumn: {
            readonly column: string;
            readonly place?: number;
            readonly name?: string;
            readonly value?: string;
        };
        readonly MappedWord: {
            readonly column: string;
            readonly word: string;
            readonly means: string;
        };
        readonly MissingFact: {
            readonly code: string;
            readonly field: string;
            readonly detail: string;
        };
        readonly NewRow: {
            readonly row: number;
            readonly key: string;
            readonly called?: string;
        };
        readonly OfferedMap: {
            readonly fingerprint: string;
            readonly names: readonly string[];
            readonly few: readonly components["schemas"]["FewWords"][];
            readonly wanted: readonly components["schemas"]["WantedColumn"][];
            readonly proposal: components["schemas"]["ProposedMap"];
            readonly savedAs?: string;
        };
        readonly OwnPayee: {
            readonly nip?: string;
            readonly nik?: string;
            readonly npwp?: string;
            readonly name?: string;
            readonly birthDate?: string;
            readonly address?: string;
            readonly bankCode?: string;
            readonly bankName?: string;
            readonly account?: string;
        };
        readonly PackAdopted: {
            readonly packId: string;
            readonly warnings: readonly string[];
            readonly version: number;
        };
        readonly PackCaution: {
            readonly code: string;
            readonly field: string;
            readonly facts: Record<string, never>;
        };
        readonly PackChecked: {
            readonly packId: string | null;
            readonly faults: readonly components["schemas"]["PackFault"][];
            readonly refusals: readonly components["schemas"]["PackRefusedField"][];
            readonly cautions: readonly components["schemas"]["PackCaution"][];
        };
        readonly PackFault: {
            readonly code: string;
            readonly field: string;
            readonly expected: string;
        };
        readonly PackRefusedField: {
            readonly code: string;
            readonly field: string;
            readonly facts: Record<string, never>;
        };
        readonly PackTrialResult: {
            readonly packId: string;
            readonly allowance: components["schemas"]["TriedAllowance"] | null;
            readonly missing: readonly components["schemas"]["MissingFact"][];
        };
        readonly PackTried: {
            readonly proposed: components["schemas"]["PackTrialResult"];
            readonly present: components["schemas"]["PackTrialResult"] | null;
        };
        readonly PackUse: {
            /** Format: uuid */
            readonly runId: string;
            readonly month: string;
            /** @enum {string} */
            readonly state: "open" | "computing" | "computed" | "verified" | "sealed";
        };
        readonly PackWithdrawn: {
            readonly packId: string;
            readonly version: number;
        };
        readonly PageOfDisclosure: {
            readonly items: readonly components["schemas"]["Disclosure"][];
            readonly next: string | null;
        };
        readonly PageOfFormerImport: {
            readonly items: readonly components["schemas"]["FormerImport"][];
            readonly next: string | null;
        };
        readonly PageOfLine: {
            readonly items: readonly components["schemas"]["Line"][];
            readonly next: string | null;
        };
        readonly PageOfPolicyPack: {
            readonly items: readonly components["schemas"]["PolicyPack"][];
            readonly next: string | null;
        };
        readonly PageOfSavedMap: {
            readonly items: readonly components["schemas"]["SavedMap"][];
            readonly next: string | null;
        };
        readonly PageOfTppRun: {
            readonly items: readonly components["schemas"]["TppRun"][];
            readonly next: string | null;
        };
        readonly PolicyPack: {
            readonly packId: string;
            readonly name: string;
            readonly version: number;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly validFrom: string;
            readonly validTo: string | null;
            /** @enum {string} */
            readonly state: "coming" | "in-force" | "past" | "never" | "withdrawn";
            readonly legalBasis: string;
            readonly pack: Record<string, never>;
            readonly warnings: readonly string[];
            readonly cautions: readonly components["schemas"]["PackCaution"][];
            readonly usedBy: readonly components["schemas"]["PackUse"][];
            readonly adoptedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly adoptedAt: string;
            readonly withdrawnBy: string | null;
            readonly withdrawnAt: string | null;
            readonly withdrawalReason: string | null;
        };
        readonly Processing: {
            /** @enum {string} */
            readonly kind: "person" | "tax-status" | "post" | "account" | "credentials" | "session" | "delegation" | "superior-report" | "correction" | "erasure" | "incident" | "import" | "webhook-message" | "plan" | "activity-log" | "attendance" | "rating" | "payee" | "run" | "allowance" | "survey-answers" | "disclosure";
            /** @enum {string} */
            readonly people: "employees" | "citizens";
            /** @enum {string} */
            readonly purpose: "know-who-works-here" | "withhold-tax" | "know-who-leads-whom" | "let-in-and-keep-out" | "stand-in" | "keep-data-right" | "erase-data" | "answer-for-incidents" | "bring-in-data" | "tell-other-systems" | "agree-on-work" | "report-work" | "count-attendance" | "judge-work" | "pay" | "hear-citizens" | "answer-for-reading";
            /** @enum {string} */
            readonly ground: "consent" | "contract" | "legal-duty" | "vital-interest" | "public-task" | "legitimate-interest";
            readonly laws: readonly ("UU 20/2023" | "UU 27/2022" | "UU 25/2009" | "PP 30/2019" | "PP 94/2021" | "PP 12/2019" | "PP 58/2023" | "PMK 168/2023" | "Perpres 75/2019" | "Perpres 95/2018" | "PermenPANRB 6/2022" | "PermenPANRB 14/2017")[];
            readonly events: readonly ("AllowanceApproved" | "AllowanceComputed" | "ColumnMapRemoved" | "ColumnMapRenamed" | "ColumnMapSaved" | "ComputationRecorded" | "ComputationStarted" | "ControlTotalsStated" | "ImportAccepted" | "ImportFinished" | "ImportUndoAccepted" | "ImportUndone" | "PayeeImportAccepted" | "PayeeImportCompleted" | "PayeeRegistered" | "PersonExcluded" | "PolicyPackAdopted" | "PolicyPackWithdrawn" | "RunOpened" | "RunSealed" | "RunVerified")[];
            readonly sealed: readonly ("person" | "superior" | "former-superior" | "substitute" | "appraiser" | "account" | "unit" | "parent-unit" | "into-unit" | "username" | "role" | "roles" | "status" | "outcome" | "until" | "employment" | "staff-number" | "position" | "post-kind" | "duty" | "job-class" | "golongan" | "from" | "first-day" | "last-day" | "cause" | "ground" | "letter" | "from-time" | "until-time" | "unit-name" | "change" | "people" | "day" | "day-kind" | "day-name" | "weekly-minutes" | "shift" | "break-minutes" | "cycle-days" | "team" | "year" | "month" | "import-kind" | "map-name" | "rows" | "refused-rows" | "refusal" | "revision" | "closes-on" | "early-because" | "results" | "round" | "note" | "value" | "activity-day" | "activity-time" | "minutes" | "approved-count" | "not-approved-count" | "workdays" | "present-days" | "absent-days" | "late-times" | "left-early-times" | "predikat" | "unit-predikat" | "work-result" | "behaviour" | "justification" | "policy-pack" | "computation" | "gross" | "deduction" | "net" | "incomplete-people" | "service-name" | "survey-title" | "answers" | "respondents" | "ikm" | "quality-grade" | "basis" | "demanded-of" | "grace-days" | "enforced-from" | "proposed-by" | "data-field" | "service-account-name" | "purpose" | "responsible" | "scopes" | "key" | "receiver-address" | "told-of" | "sent-since" | "message" | "to-mend" | "noticed-at" | "data-kinds" | "how-it-happened" | "handling" | "channel" | "sent-at" | "delay-reason" | "learnt" | "people-left" | "reason" | "description" | "name" | "nip" | "nik" | "npwp" | "birth-date" | "letter-number" | "work-result-reason" | "behaviour-reason" | "address" | "bank-code" | "bank-name" | "bank-account" | "right-value" | "former-value" | "tax-family" | "dependants" | "tax-document" | "external-id")[];
            readonly readers: components["schemas"]["ProcessingReaders"];
            readonly nameReaders: components["schemas"]["ProcessingReaders"];
            readonly disclosed: readonly components["schemas"]["ProcessingDisclosed"][];
            readonly files: components["schemas"]["ProcessingReaders"];
            readonly givenTo: readonly ("regional-treasury" | "systems-of-the-city")[];
            readonly kept: readonly components["schemas"]["ProcessingKept"][];
        };
        readonly ProcessingDisclosed: {
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            readonly relations: readonly ("own" | "line" | "stand-in" | "nobody-above" | "budget-holder" | "none" | "below" | "machine")[];
            /** @enum {string} */
            readonly everybody?: "everybody" | "accounts" | "employees";
            /** @enum {string} */
            readonly what: "nip" | "bank-account" | "pay" | "rating" | "absence" | "correction" | "tax-status";
        };
        readonly ProcessingKept: {
            /** @enum {string} */
            readonly rule: "history" | "while-used" | "limited";
            readonly days?: number;
        };
        readonly ProcessingReaders: {
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            readonly relations: readonly ("own" | "line" | "stand-in" | "nobody-above" | "budget-holder" | "none" | "below" | "machine")[];
            /** @enum {string} */
            readonly everybody?: "everybody" | "accounts" | "employees";
        };
        readonly ProcessingRegister: {
            readonly items: readonly components["schemas"]["Processing"][];
        };
        readonly ProposedMap: {
            readonly columns: readonly components["schemas"]["MappedColumn"][];
            readonly words: readonly components["schemas"]["MappedWord"][];
        };
        readonly RefusedRow: {
            readonly row: number;
            readonly code: string;
        };
        readonly RowWarning: {
            readonly row: number;
            readonly key: string;
            readonly called?: string;
            readonly code: string;
        };
        readonly RunDetails: {
            /** Format: uuid */
            readonly runId: string;
            readonly month: string;
            /** @enum {string} */
            readonly state: "open" | "computing" | "computed" | "verified" | "sealed";
            readonly policyPack: string;
            readonly people: number;
            readonly grossRupiah: number;
            readonly deductionRupiah: number;
            readonly netRupiah: number;
            readonly employerHealthRupiah: number;
            readonly inputDigest: string | null;
            /** Format: uuid */
            readonly openedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly openedAt: string;
            readonly computedBy: string | null;
            readonly computedAt: string | null;
            readonly verifiedBy: string | null;
            readonly verifiedAt: string | null;
            readonly sealedBy: string | null;
            readonly sealedAt: string | null;
            readonly sealedPosition: number | null;
            readonly incomplete: readonly components["schemas"]["IncompletePerson"][];
            readonly excluded: readonly components["schemas"]["ExcludedPerson"][];
            readonly computation: components["schemas"]["Computation"] | null;
        };
        readonly RunDone: {
            /** Format: uuid */
            readonly runId: string;
            readonly version: number;
        };
        readonly RunManifest: {
            readonly agency: string;
            readonly month: string;
            /** Format: uuid */
            readonly runId: string;
            readonly count: number;
            readonly grossRupiah: number;
            readonly deductionRupiah: number;
            readonly netRupiah: number;
            readonly workbook: components["schemas"]["RunWorkbook"];
            readonly policyPack: string;
            readonly inputDigest: string | null;
            readonly sealedBy: string | null;
            readonly sealedAt: string | null;
        };
        readonly RunWorkbook: {
            readonly name: string;
            readonly sha256: string;
            readonly totalRupiah: number;
            readonly deductedRupiah: number;
            readonly transferredRupiah: number;
        };
        readonly SavedMap: {
            readonly fingerprint: string;
            readonly name: string;
            readonly columns: readonly components["schemas"]["MappedColumn"][];
            readonly words: readonly components["schemas"]["MappedWord"][];
            /** Format: uuid */
            readonly savedBy?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly savedAt: string;
        };
        readonly SheetFault: {
            readonly row: number;
            readonly column?: string;
            readonly value?: string;
            readonly problem: string;
            readonly expected: string;
        };
        readonly TppRun: {
            /** Format: uuid */
            readonly runId: string;
            readonly month: string;
            /** @enum {string} */
            readonly state: "open" | "computing" | "computed" | "verified" | "sealed";
            readonly policyPack: string;
            readonly people: number;
            readonly grossRupiah: number;
            readonly deductionRupiah: number;
            readonly netRupiah: number;
            readonly employerHealthRupiah: number;
            readonly inputDigest: string | null;
            /** Format: uuid */
            readonly openedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly openedAt: string;
            readonly computedBy: string | null;
            readonly computedAt: string | null;
            readonly verifiedBy: string | null;
            readonly verifiedAt: string | null;
            readonly sealedBy: string | null;
            readonly sealedAt: string | null;
            readonly sealedPosition: number | null;
            readonly computation: number;
            readonly incomplete: number;
        };
        readonly TrailActor: {
            /** @enum {string} */
            readonly kind: "person" | "account" | "machine" | "service" | "public" | "operator";
            /** Format: uuid */
            readonly id?: string;
            readonly name?: string;
        };
        readonly TrailFact: {
            /** @enum {string} */
            readonly name: "person" | "superior" | "former-superior" | "substitute" | "appraiser" | "account" | "unit" | "parent-unit" | "into-unit" | "username" | "role" | "roles" | "status" | "outcome" | "until" | "employment" | "staff-number" | "position" | "post-kind" | "duty" | "job-class" | "golongan" | "from" | "first-day" | "last-day" | "cause" | "ground" | "letter" | "from-time" | "until-time" | "unit-name" | "change" | "people" | "day" | "day-kind" | "day-name" | "weekly-minutes" | "shift" | "break-minutes" | "cycle-days" | "team" | "year" | "month" | "import-kind" | "map-name" | "rows" | "refused-rows" | "refusal" | "revision" | "closes-on" | "early-because" | "results" | "round" | "note" | "value" | "activity-day" | "activity-time" | "minutes" | "approved-count" | "not-approved-count" | "workdays" | "present-days" | "absent-days" | "late-times" | "left-early-times" | "predikat" | "unit-predikat" | "work-result" | "behaviour" | "justification" | "policy-pack" | "computation" | "gross" | "deduction" | "net" | "incomplete-people" | "service-name" | "survey-title" | "answers" | "respondents" | "ikm" | "quality-grade" | "basis" | "demanded-of" | "grace-days" | "enforced-from" | "proposed-by" | "data-field" | "service-account-name" | "purpose" | "responsible" | "scopes" | "key" | "receiver-address" | "told-of" | "sent-since" | "message" | "to-mend" | "noticed-at" | "data-kinds" | "how-it-happened" | "handling" | "channel" | "sent-at" | "delay-reason" | "learnt" | "people-left" | "reason" | "description" | "name" | "nip" | "nik" | "npwp" | "birth-date" | "letter-number" | "work-result-reason" | "behaviour-reason" | "address" | "bank-code" | "bank-name" | "bank-account" | "right-value" | "former-value" | "tax-family" | "dependants" | "tax-document" | "external-id";
            /** @enum {string} */
            readonly kind: "person" | "account" | "unit" | "day" | "month" | "instant" | "number" | "decimal" | "rupiah" | "text" | "terms" | "sealed";
            readonly value: string;
            readonly before?: string;
        };
        readonly TrailLine: {
            readonly position: number;
            readonly hash: string;
            /** Format: uuid */
            readonly eventId: string;
            /** @enum {string} */
            readonly type: "AllowanceApproved" | "AllowanceComputed" | "ColumnMapRemoved" | "ColumnMapRenamed" | "ColumnMapSaved" | "ComputationRecorded" | "ComputationStarted" | "ControlTotalsStated" | "ImportAccepted" | "ImportFinished" | "ImportUndoAccepted" | "ImportUndone" | "PayeeImportAccepted" | "PayeeImportCompleted" | "PayeeRegistered" | "PersonExcluded" | "PolicyPackAdopted" | "PolicyPackWithdrawn" | "RunOpened" | "RunSealed" | "RunVerified";
            readonly stream: string;
            readonly version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly recordedAt: string;
            readonly by: components["schemas"]["TrailActor"];
            /** @enum {string} */
            readonly object: "account" | "administrators" | "person" | "tax-status" | "post" | "superior-report" | "correction" | "unit" | "calendar" | "outage" | "second-factor-demand" | "service-account" | "webhook" | "erasure" | "incident" | "delegation" | "import" | "column-map" | "control-totals" | "people-faults" | "period" | "plan" | "activity-log" | "attendance" | "achievement" | "rating" | "distribution" | "payee" | "policy-pack" | "run" | "allowance" | "service" | "survey";
            readonly facts: readonly components["schemas"]["TrailFact"][];
        };
        readonly TrailPage: {
            readonly items: readonly components["schemas"]["TrailLine"][];
            readonly next: string | null;
        };
        readonly TriedAllowance: {
            readonly grossRupiah: number;
            readonly deductionRupiah: number;
            readonly netRupiah: number;
            readonly base: components["schemas"]["Explained"];
            readonly explanation: components["schemas"]["Explained"];
            readonly warnings: readonly string[];
        };
        readonly WantedColumn: {
            readonly column: string;
            readonly isNeeded: boolean;
            readonly words?: readonly string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
