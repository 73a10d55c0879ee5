// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.
export interface paths {
    readonly "/account-recoveries": {
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
                        readonly "application/json": components["schemas"]["PageOfAccountRecovery"];
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
    readonly "/accounts": {
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
                    readonly find?: string;
                    readonly role?: "employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin";
                    readonly status?: "created" | "active" | "locked" | "disabled";
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
                        readonly "application/json": components["schemas"]["PageOfAccount"];
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
                    readonly "application/json": components["schemas"]["CreateAccountDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CreatedAccount"];
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
    readonly "/accounts/me": {
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
                        readonly "application/json": components["schemas"]["SignedInAccount"];
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
    readonly "/accounts/me/details": {
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
                        readonly "application/json": components["schemas"]["OwnAccountDetails"];
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
    readonly "/accounts/me/outside-account": {
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
                        readonly "application/json": components["schemas"]["OutsideAccount"];
                    };
                };
            };
        };
        readonly put: {
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
                    readonly "application/json": components["schemas"]["OutsideClaimDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/me/outside-account/removal": {
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
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/me/passkeys": {
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
                        readonly "application/json": components["schemas"]["PageOfPasskey"];
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
    readonly "/accounts/me/passkeys/{passkeyId}/removal": {
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
                    readonly passkeyId: string;
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
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/me/password": {
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
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ChangePasswordDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ChangedPassword"];
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
    readonly "/accounts/me/proof": {
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
                    readonly "application/json": components["schemas"]["ProofDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Proved"];
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
    readonly "/accounts/me/recoveries/{recoveryId}/ending": {
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
                    readonly recoveryId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/me/second-factor": {
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
                        readonly "application/json": components["schemas"]["SecondFactor"];
                    };
                };
            };
        };
        readonly put: {
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
                    readonly "application/json": components["schemas"]["SetSecondFactorDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RecoveryCodes"];
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
    readonly "/accounts/me/second-factor/offers": {
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
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SecondFactorOffer"];
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
    readonly "/accounts/me/second-factor/recovery-codes": {
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
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["SecondFactorCodeDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RecoveryCodes"];
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
    readonly "/accounts/me/second-factor/removal": {
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
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["SecondFactorCodeDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/me/sessions": {
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
                        readonly "application/json": components["schemas"]["PageOfOwnSession"];
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
    readonly "/accounts/me/sessions/ending": {
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
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/me/sessions/{sessionId}/ending": {
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
                    readonly sessionId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{id}": {
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
                        readonly "application/json": components["schemas"]["AccountDetails"];
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
    readonly "/accounts/{id}/activation-code": {
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
                        readonly "application/json": components["schemas"]["AccountActivationCode"];
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
    readonly "/accounts/{id}/disabling": {
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
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/{id}/enabling": {
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
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/{id}/recoveries": {
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
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/{id}/recoveries/{recoveryId}/allowance": {
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
                    readonly recoveryId: string;
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
                        readonly "application/json": components["schemas"]["AllowedRecovery"];
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
    readonly "/accounts/{id}/recoveries/{recoveryId}/ending": {
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
                    readonly recoveryId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/{id}/role-proposals/{proposalId}/confirmation": {
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
                    readonly proposalId: string;
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
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/{id}/role-proposals/{proposalId}/declining": {
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
                    readonly proposalId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/{id}/role-proposals/{proposalId}/withdrawal": {
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
                    readonly proposalId: string;
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
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/{id}/role-revocations": {
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
                    readonly "application/json": components["schemas"]["RevokeRoleDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/accounts/{id}/roles": {
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
                    readonly "application/json": components["schemas"]["GrantRoleDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AccountDone"];
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
    readonly "/activation-codes": {
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
                        readonly "application/json": components["schemas"]["PageOfActivationCode"];
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
    readonly "/activations": {
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
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ActivationDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ActivatedAccount"];
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
    readonly "/assignments/{id}/consequences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly from: string;
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
                        readonly "application/json": components["schemas"]["PostConsequences"];
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
    readonly "/assignments/{id}/end": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["EndPostDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PostEnded"];
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
    readonly "/assignments/{id}/reopening": {
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
                    readonly "application/json": components["schemas"]["ReopenPostDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PostReopened"];
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
    readonly "/assignments/{id}/superior": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ChangeSuperiorDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SuperiorChanged"];
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
    readonly "/assignments/{id}/superior-reports": {
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
                    readonly "application/json": components["schemas"]["ReportSuperiorDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SuperiorReportDone"];
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
    readonly "/assignments/{id}/withdrawal": {
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
                    readonly "application/json": components["schemas"]["WithdrawPostDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PostWithdrawn"];
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
    readonly "/calendars/{year}": {
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
                    readonly year: number;
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
                        readonly "application/json": components["schemas"]["Calendar"];
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
    readonly "/calendars/{year}/days": {
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
                    readonly year: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["SetCalendarDaysDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CalendarChanged"];
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
    readonly "/calendars/{year}/days/{day}/clearing": {
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
                    readonly year: number;
                    readonly day: string;
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
                        readonly "application/json": components["schemas"]["CalendarChanged"];
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
    readonly "/calendars/{year}/working-hours": {
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
                    readonly year: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["WorkingHoursDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CalendarChanged"];
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
    readonly "/calendars/{year}/working-hours/{day}/clearing": {
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
                    readonly year: number;
                    readonly day: string;
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
                        readonly "application/json": components["schemas"]["CalendarChanged"];
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
    readonly "/corrections": {
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
                    readonly state?: "open" | "corrected" | "declined" | "withdrawn";
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
                        readonly "application/json": components["schemas"]["PageOfCorrection"];
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
    readonly "/corrections/mine": {
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
                        readonly "application/json": components["schemas"]["PageOfCorrection"];
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
                    readonly "application/json": components["schemas"]["AskForCorrectionDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CorrectionDone"];
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
    readonly "/corrections/{id}/completion": {
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
                    readonly "application/json": components["schemas"]["CompleteCorrectionDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CorrectionDone"];
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
    readonly "/corrections/{id}/declining": {
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
                    readonly "application/json": components["schemas"]["DeclineCorrectionDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CorrectionDone"];
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
    readonly "/corrections/{id}/withdrawal": {
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
                        readonly "application/json": components["schemas"]["CorrectionDone"];
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
    readonly "/delegations": {
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
                        readonly "application/json": components["schemas"]["PageOfDelegation"];
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
                    readonly "application/json": components["schemas"]["DelegationDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DelegationDone"];
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
    readonly "/delegations/mine": {
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
                        readonly "application/json": components["schemas"]["PageOfDelegation"];
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
                    readonly "application/json": components["schemas"]["OwnDelegationDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DelegationDone"];
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
    readonly "/delegations/substitutes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly find: string;
                    readonly day: string;
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
                        readonly "application/json": components["schemas"]["PageOfDirectoryEntry"];
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
    readonly "/delegations/{id}/ending": {
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
                    readonly "application/json": components["schemas"]["EndDelegationDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DelegationDone"];
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
    readonly "/directory": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly ids?: string;
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
                        readonly "application/json": components["schemas"]["PageOfDirectoryEntry"];
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
    readonly "/erasures": {
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
                    readonly state?: "asked" | "confirmed" | "withdrawn" | "declined" | "lapsed";
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
                        readonly "application/json": components["schemas"]["PageOfErasure"];
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
    readonly "/first-steps": {
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
                        readonly "application/json": components["schemas"]["FirstSteps"];
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
    readonly "/incidents": {
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
                        readonly "application/json": components["schemas"]["PageOfIncident"];
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
                    readonly "application/json": components["schemas"]["OpenIncidentDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["IncidentDone"];
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
    readonly "/incidents/mine": {
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
                        readonly "application/json": components["schemas"]["PageOfOwnIncident"];
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
    readonly "/incidents/{id}": {
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
                        readonly "application/json": components["schemas"]["IncidentDetails"];
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
    readonly "/incidents/{id}/closing": {
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
                    readonly "application/json": components["schemas"]["CloseIncidentDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["IncidentDone"];
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
    readonly "/incidents/{id}/drafts": {
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
                        readonly "application/json": components["schemas"]["IncidentDone"];
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
    readonly "/incidents/{id}/facts": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["DescribeIncidentDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["IncidentDone"];
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
    readonly "/incidents/{id}/letter": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["NotifyInstitutionDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["IncidentDone"];
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
    readonly "/incidents/{id}/notices": {
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
                    readonly "application/json": components["schemas"]["IssueNoticeDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["IncidentDone"];
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
    readonly "/incidents/{id}/people": {
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
                        readonly "application/json": components["schemas"]["PageOfIncidentPerson"];
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
    readonly "/incidents/{id}/reopening": {
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
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["IncidentDone"];
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
    readonly "/incidents/{id}/withdrawal": {
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
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["IncidentDone"];
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
    readonly "/outages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly year: number;
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
                        readonly "application/json": components["schemas"]["PageOfOutage"];
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
                    readonly "application/json": components["schemas"]["OutageDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OutageDone"];
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
    readonly "/outages/{id}/withdrawal": {
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
                    readonly "application/json": components["schemas"]["WithdrawOutageDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OutageDone"];
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
    readonly "/passkeys": {
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
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["AddPasskeyDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PasskeyAdded"];
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
    readonly "/passkeys/options": {
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
                    readonly "application/json": components["schemas"]["PasskeyPlaceDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PasskeyOptions"];
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
    readonly "/passkeys/proof": {
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
                    readonly "application/json": components["schemas"]["PasskeyAnswerDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Proved"];
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
    readonly "/people": {
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
                    readonly search?: string;
                    readonly ids?: string;
                    readonly unitId?: string;
                    readonly placement?: "placed" | "ended" | "never";
                    readonly on?: string;
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
                        readonly "application/json": components["schemas"]["PageOfPerson"];
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
    readonly "/people-faults": {
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
                    readonly fault?: "no-superior" | "superior-without-post" | "superior-elsewhere" | "superior-loop" | "superior-reported" | "second-agency-head" | "two-posts" | "no-head" | "role-without-post" | "account-without-post" | "account-without-person" | "no-account" | "excluding-roles";
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
                        readonly "application/json": components["schemas"]["PageOfPeopleFault"];
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
    readonly "/people-faults/counts": {
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
                        readonly "application/json": components["schemas"]["PeopleFaultCounts"];
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
    readonly "/people-imports": {
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
                    readonly "application/json": components["schemas"]["PeopleImportDto"];
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
    readonly "/people-imports/maps": {
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
    readonly "/people-imports/maps/{fingerprint}": {
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
    readonly "/people-imports/maps/{fingerprint}/name": {
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
    readonly "/people-imports/maps/{fingerprint}/removal": {
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
    readonly "/people-imports/template.csv": {
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
    readonly "/people-imports/template.xlsx": {
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
    readonly "/people-imports/{id}": {
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
    readonly "/people-imports/{id}/application": {
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
    readonly "/people-imports/{id}/faulty-rows": {
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
    readonly "/people-imports/{id}/undoing": {
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
    readonly "/people.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly search?: string;
                    readonly unitId?: string;
                    readonly placement?: "placed" | "ended" | "never";
                    readonly on?: string;
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
    readonly "/people.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly search?: string;
                    readonly unitId?: string;
                    readonly placement?: "placed" | "ended" | "never";
                    readonly on?: string;
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
    readonly "/people/me": {
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
                        readonly "application/json": components["schemas"]["Person"];
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
    readonly "/people/me/identity": {
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
                        readonly "application/json": components["schemas"]["OwnIdentity"];
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
    readonly "/people/me/posts": {
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
                        readonly "application/json": components["schemas"]["PersonPosts"];
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
    readonly "/people/me/tax-statuses": {
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
                        readonly "application/json": components["schemas"]["TaxStatuses"];
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
    readonly "/people/{id}": {
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
                        readonly "application/json": components["schemas"]["PersonPosts"];
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
    readonly "/people/{id}/assignments": {
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
                    readonly "application/json": components["schemas"]["BeginPostDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PostBegun"];
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
    readonly "/people/{id}/changes": {
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
                        readonly "application/json": components["schemas"]["PageOfPersonChange"];
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
    readonly "/people/{id}/employment": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ChangeEmploymentDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PersonChanged"];
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
    readonly "/people/{id}/erasure": {
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
                        readonly "application/json": components["schemas"]["ErasureOutlook"];
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
    readonly "/people/{id}/erasures": {
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
                    readonly "application/json": components["schemas"]["AskErasureDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ErasureDone"];
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
    readonly "/people/{id}/erasures/{erasureId}/confirmation": {
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
                    readonly erasureId: string;
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
                        readonly "application/json": components["schemas"]["ErasureDone"];
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
    readonly "/people/{id}/erasures/{erasureId}/ending": {
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
                    readonly erasureId: string;
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
                        readonly "application/json": components["schemas"]["ErasureDone"];
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
    readonly "/people/{id}/name": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["RenamePersonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PersonChanged"];
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
    readonly "/people/{id}/number": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["CorrectNumberDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PersonChanged"];
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
    readonly "/people/{id}/promotions": {
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
                    readonly "application/json": components["schemas"]["PromotePersonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PostBegun"];
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
    readonly "/people/{id}/tax-status": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["SetTaxStatusDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PersonChanged"];
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
    readonly "/people/{id}/tax-status/withdrawal": {
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
                    readonly "application/json": components["schemas"]["WithdrawTaxStatusDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PersonChanged"];
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
    readonly "/people/{id}/tax-statuses": {
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
                        readonly "application/json": components["schemas"]["TaxStatuses"];
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
    readonly "/retention": {
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
                        readonly "application/json": components["schemas"]["Retention"];
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
    readonly "/role-proposals": {
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
                        readonly "application/json": components["schemas"]["PageOfRoleProposal"];
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
    readonly "/roles": {
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
                        readonly "application/json": components["schemas"]["PageOfRoleKind"];
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
    readonly "/rotations": {
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
                        readonly "application/json": components["schemas"]["ShiftUnits"];
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
    readonly "/rotations/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly from: string;
                    readonly days: number;
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
                        readonly "application/json": components["schemas"]["OwnShifts"];
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
    readonly "/rotations/{id}": {
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
                        readonly "application/json": components["schemas"]["UnitRotation"];
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
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["RotationDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RotationChanged"];
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
    readonly "/rotations/{id}/end": {
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
                    readonly "application/json": components["schemas"]["EndRotationDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RotationChanged"];
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
    readonly "/rotations/{id}/members": {
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
                    readonly "application/json": components["schemas"]["PlaceInTeamDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RotationChanged"];
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
    readonly "/rotations/{id}/withdrawal": {
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
                    readonly "application/json": components["schemas"]["WithdrawRotationDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RotationChanged"];
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
    readonly "/second-factor-demand": {
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
                        readonly "application/json": components["schemas"]["SecondFactorDemandOverview"];
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
    readonly "/second-factor-demand/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly limit?: number;
                    readonly cursor?: string;
                    readonly scope: "two-person-roles" | "everybody";
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
                        readonly "application/json": components["schemas"]["PageOfAccount"];
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
    readonly "/second-factor-demand/proposals": {
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
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ProposeDemandDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SecondFactorDemandDone"];
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
    readonly "/second-factor-demand/proposals/{demandId}/confirmation": {
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
                    readonly demandId: string;
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
                        readonly "application/json": components["schemas"]["SecondFactorDemandDone"];
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
    readonly "/second-factor-demand/proposals/{demandId}/ending": {
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
                    readonly demandId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SecondFactorDemandDone"];
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
    readonly "/second-factor-demand/{demandId}/withdrawal": {
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
                    readonly demandId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SecondFactorDemandDone"];
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
    readonly "/service-accounts": {
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
                        readonly "application/json": components["schemas"]["PageOfServiceAccount"];
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
                    readonly "application/json": components["schemas"]["RegisterServiceAccountDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ServiceAccountDone"];
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
    readonly "/service-accounts/{id}/access": {
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
                    readonly "application/json": components["schemas"]["ProposeServiceAccessDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ServiceAccountDone"];
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
    readonly "/service-accounts/{id}/access/{proposalId}/confirmation": {
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
                    readonly proposalId: string;
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
                        readonly "application/json": components["schemas"]["ServiceAccountDone"];
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
    readonly "/service-accounts/{id}/access/{proposalId}/ending": {
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
                    readonly proposalId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ServiceAccountDone"];
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
    readonly "/service-accounts/{id}/ending": {
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
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ServiceAccountDone"];
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
    readonly "/service-accounts/{id}/key-ending": {
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
                    readonly "application/json": components["schemas"]["EndServiceKeyDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ServiceAccountDone"];
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
    readonly "/service-accounts/{id}/responsible": {
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
                    readonly "application/json": components["schemas"]["HandOverServiceAccountDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ServiceAccountDone"];
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
    readonly "/service-accounts/{id}/resumption": {
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
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ServiceAccountDone"];
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
    readonly "/service-accounts/{id}/suspension": {
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
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ServiceAccountDone"];
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
    readonly "/service-accounts/{id}/webhooks": {
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
                    readonly "application/json": components["schemas"]["RegisterWebhookDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WebhookWithSecret"];
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
    readonly "/shift-patterns": {
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
                        readonly "application/json": components["schemas"]["ShiftPatterns"];
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
                    readonly "application/json": components["schemas"]["ShiftPatternDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ShiftPatternChanged"];
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
    readonly "/shift-patterns/{id}/removal": {
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
                        readonly "application/json": components["schemas"]["ShiftPatternChanged"];
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
    readonly "/sign-ins": {
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
                    readonly "application/json": components["schemas"]["SignInDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CameIn"];
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
    readonly "/sign-ins/code": {
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
                    readonly "application/json": components["schemas"]["SignInCodeDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CameIn"];
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
    readonly "/sign-ins/machine": {
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
                    readonly "application/json": components["schemas"]["MachineSignInDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Machine"];
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
    readonly "/sign-ins/machine/{id}": {
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
                        readonly "application/json": components["schemas"]["Machine"];
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
    readonly "/sign-ins/outside": {
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
                    readonly "application/json": components["schemas"]["OutsideClaimDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CameIn"];
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
    readonly "/sign-ins/passkey": {
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
                    readonly "application/json": components["schemas"]["PasskeyAnswerDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CameIn"];
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
    readonly "/sign-ins/passkey-options": {
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
                    readonly "application/json": components["schemas"]["PasskeyPlaceDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PasskeyOptions"];
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
    readonly "/superior-reports": {
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
                    readonly state?: "open" | "accepted" | "declined" | "withdrawn" | "closed";
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
                        readonly "application/json": components["schemas"]["PageOfSuperiorReport"];
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
    readonly "/superior-reports/mine": {
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
                        readonly "application/json": components["schemas"]["PageOfSuperiorReport"];
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
    readonly "/superior-reports/{id}/acceptance": {
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
                    readonly "application/json": components["schemas"]["AcceptSuperiorReportDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SuperiorReportDone"];
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
    readonly "/superior-reports/{id}/closing": {
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
                        readonly "application/json": components["schemas"]["SuperiorReportDone"];
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
    readonly "/superior-reports/{id}/declining": {
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
                    readonly "application/json": components["schemas"]["DeclineSuperiorReportDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SuperiorReportDone"];
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
    readonly "/superior-reports/{id}/withdrawal": {
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
                        readonly "application/json": components["schemas"]["SuperiorReportDone"];
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
    readonly "/units": {
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
                    readonly on?: string;
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
                        readonly "application/json": components["schemas"]["PageOfUnit"];
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
                    readonly "application/json": components["schemas"]["RegisterUnitDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UnitRegistered"];
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
    readonly "/units/{id}": {
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
                        readonly "application/json": components["schemas"]["UnitHistory"];
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
    readonly "/units/{id}/end": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["CloseUnitDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UnitClosed"];
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
    readonly "/units/{id}/merger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly into: string;
                    readonly from: string;
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
                        readonly "application/json": components["schemas"]["UnitMergerPlan"];
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
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["MergerQuery"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UnitMerged"];
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
    readonly "/units/{id}/name": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["RenameUnitDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UnitRenamed"];
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
    readonly "/units/{id}/parent": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["MoveUnitDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UnitMoved"];
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
    readonly "/units/{id}/split": {
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
                    readonly "application/json": components["schemas"]["SplitUnitDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UnitSplit"];
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
    readonly "/units/{id}/split/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly from: string;
                    readonly into?: string;
                    readonly posts: string;
                    readonly headId?: string;
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
                        readonly "application/json": components["schemas"]["UnitMergerPlan"];
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
    readonly "/units/{id}/split/posts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly from: string;
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
                        readonly "application/json": components["schemas"]["UnitSplitChoice"];
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
    readonly "/units/{id}/withdrawals": {
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
                    readonly "application/json": components["schemas"]["WithdrawUnitChangeDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UnitChangeWithdrawn"];
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
    readonly "/webhooks": {
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
                        readonly "application/json": components["schemas"]["PageOfWebhook"];
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
    readonly "/webhooks/{id}/deliveries": {
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
                    readonly state?: "waiting" | "delivered" | "given-up";
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
                        readonly "application/json": components["schemas"]["PageOfWebhookDelivery"];
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
    readonly "/webhooks/{id}/deliveries/{messageId}/resending": {
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
                    readonly messageId: string;
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
                        readonly "application/json": components["schemas"]["WebhookDone"];
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
    readonly "/webhooks/{id}/ending": {
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
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WebhookDone"];
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
    readonly "/webhooks/{id}/resending": {
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
                    readonly "application/json": components["schemas"]["ResendSinceDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WebhookDone"];
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
    readonly "/webhooks/{id}/resumption": {
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
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WebhookDone"];
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
    readonly "/webhooks/{id}/secret": {
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
                    readonly "application/json": components["schemas"]["RotateWebhookSecretDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WebhookWithSecret"];
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
    readonly "/webhooks/{id}/suspension": {
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
                    readonly "application/json": components["schemas"]["ReasonDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WebhookDone"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly RegisterUnitDto: {
            readonly name: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly lastDay?: string;
            /** Format: uuid */
            readonly parentUnitId?: string;
        };
        readonly RenameUnitDto: {
            readonly name: string;
            /** Format: date */
            readonly from: string;
        };
        readonly MoveUnitDto: {
            /** Format: uuid */
            readonly parentUnitId?: string;
            /** Format: date */
            readonly from: string;
        };
        readonly CloseUnitDto: {
            /** Format: date */
            readonly from: string;
        };
        readonly WithdrawUnitChangeDto: {
            /** @enum {string} */
            readonly what: "name" | "parent" | "closing";
            /** Format: date */
            readonly from: string;
            readonly reason: string;
        };
        readonly MergerQuery: {
            /** Format: uuid */
            readonly into: string;
            /** Format: date */
            readonly from: string;
        };
        readonly UnitPartDto: {
            /** Format: uuid */
            readonly into?: string;
            readonly name?: string;
            readonly posts: readonly string[];
            /** Format: uuid */
            readonly headId?: string;
        };
        readonly SplitUnitDto: {
            /** Format: date */
            readonly from: string;
            readonly parts: readonly components["schemas"]["UnitPartDto"][];
            /** @enum {string} */
            readonly outcome: "goes-on" | "ends";
            readonly reason: string;
        };
        readonly SetTaxStatusDto: {
            /** @enum {string} */
            readonly family: "single" | "married" | "married-alone";
            readonly dependants: number;
            /** Format: date */
            readonly from: string;
            /** @enum {string} */
            readonly documentKind?: "family-card" | "marriage" | "birth" | "divorce" | "death" | "statement";
            readonly documentNumber?: string;
            /** Format: date */
            readonly documentDate?: string;
            readonly reason: string;
        };
        readonly WithdrawTaxStatusDto: {
            /** Format: date */
            readonly from: string;
            readonly reason: string;
        };
        readonly RenamePersonDto: {
            readonly name: string;
            /** Format: date */
            readonly from: string;
            readonly reason: string;
        };
        readonly ChangeEmploymentDto: {
            /** @enum {string} */
            readonly employment: "pns" | "pppk" | "cpns";
            /** Format: date */
            readonly from: string;
            readonly reason: string;
        };
        readonly CorrectNumberDto: {
            /** @enum {string} */
            readonly which: "nip" | "nik" | "npwp";
            readonly number: string;
            readonly reason: string;
        };
        readonly ChangeSuperiorDto: {
            /** Format: uuid */
            readonly superiorId: string;
            /** Format: date */
            readonly from: string;
            readonly reason?: string;
        };
        readonly EndPostDto: {
            /** Format: date */
            readonly endsOn: string;
            /** @enum {string} */
            readonly cause: "transfer" | "retirement" | "leaving" | "death" | "other";
            readonly reason?: string;
        };
        readonly ReopenPostDto: {
            readonly reason: string;
        };
        readonly WithdrawPostDto: {
            readonly reason: string;
        };
        readonly BeginPostDto: {
            /** @enum {string} */
            readonly kind: "definitive" | "plt" | "plh" | "team";
            /** Format: uuid */
            readonly unitId: string;
            readonly position: string;
            /** @enum {string} */
            readonly positionKind: "jpt" | "administrator" | "pengawas" | "pelaksana" | "fungsional";
            readonly jobClass: number;
            /** @enum {string} */
            readonly golongan: "I/a" | "I/b" | "I/c" | "I/d" | "II/a" | "II/b" | "II/c" | "II/d" | "III/a" | "III/b" | "III/c" | "III/d" | "IV/a" | "IV/b" | "IV/c" | "IV/d" | "IV/e" | "I" | "II" | "III" | "IV" | "V" | "VI" | "VII" | "VIII" | "IX" | "X" | "XI" | "XII" | "XIII" | "XIV" | "XV" | "XVI" | "XVII";
            /** @enum {string} */
            readonly duty: "head" | "member";
            /** Format: uuid */
            readonly superiorId?: string;
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn?: string;
            readonly letter?: string;
        };
        readonly PromotePersonDto: {
            /** @enum {string} */
            readonly golongan: "I/a" | "I/b" | "I/c" | "I/d" | "II/a" | "II/b" | "II/c" | "II/d" | "III/a" | "III/b" | "III/c" | "III/d" | "IV/a" | "IV/b" | "IV/c" | "IV/d" | "IV/e" | "I" | "II" | "III" | "IV" | "V" | "VI" | "VII" | "VIII" | "IX" | "X" | "XI" | "XII" | "XIII" | "XIV" | "XV" | "XVI" | "XVII";
            readonly jobClass: number;
            /** Format: date */
            readonly startsOn: string;
        };
        readonly AskErasureDto: {
            /** @enum {string} */
            readonly ground: "retention-ended" | "no-longer-needed" | "person-asked" | "unlawful";
            readonly reason: string;
        };
        readonly OpenIncidentDto: {
            readonly dataKinds: readonly ("person" | "tax-status" | "post" | "account" | "credentials" | "session" | "delegation" | "superior-report" | "correction" | "erasure" | "incident" | "import" | "webhook-message" | "plan" | "activity-log" | "attendance" | "rating" | "payee" | "run" | "allowance" | "survey-answers" | "disclosure")[];
            /** @enum {string} */
            readonly scope: "everybody" | "units" | "people";
            readonly unitIds: readonly string[];
            readonly staffNumbers?: string;
            readonly happenedWhen?: string;
            readonly happenedHow?: string;
            readonly handling?: string;
            readonly contact?: string;
            /** Format: date */
            readonly noticedOn: string;
            readonly noticedTime: string;
        };
        readonly DescribeIncidentDto: {
            readonly dataKinds: readonly ("person" | "tax-status" | "post" | "account" | "credentials" | "session" | "delegation" | "superior-report" | "correction" | "erasure" | "incident" | "import" | "webhook-message" | "plan" | "activity-log" | "attendance" | "rating" | "payee" | "run" | "allowance" | "survey-answers" | "disclosure")[];
            /** @enum {string} */
            readonly scope: "everybody" | "units" | "people";
            readonly unitIds: readonly string[];
            readonly staffNumbers?: string;
            readonly happenedWhen?: string;
            readonly happenedHow?: string;
            readonly handling?: string;
            readonly contact?: string;
        };
        readonly NotifyInstitutionDto: {
            readonly letterNumber: string;
            /** Format: date */
            readonly sentOn: string;
            readonly sentTime: string;
            readonly delayReason?: string;
        };
        readonly IssueNoticeDto: {
            /** @enum {string} */
            readonly channel: "in-app" | "on-paper";
            readonly delayReason?: string;
        };
        readonly CloseIncidentDto: {
            readonly learnt: string;
        };
        readonly ReasonDto: {
            readonly reason: string;
        };
        readonly ReportSuperiorDto: {
            /** Format: date */
            readonly from: string;
            /** Format: uuid */
            readonly superiorId?: string;
            readonly reason: string;
        };
        readonly AcceptSuperiorReportDto: {
            /** Format: uuid */
            readonly superiorId: string;
            /** Format: date */
            readonly from: string;
            readonly reason: string;
        };
        readonly DeclineSuperiorReportDto: {
            readonly reason: string;
        };
        readonly AskForCorrectionDto: {
            /** @enum {string} */
            readonly field: "name" | "nip" | "nik" | "birth-date" | "employment" | "golongan" | "position" | "unit" | "npwp" | "tax-status" | "bank-account" | "other";
            readonly right: string;
            readonly reason: string;
        };
        readonly DeclineCorrectionDto: {
            readonly reason: string;
        };
        readonly CompleteCorrectionDto: {
            readonly note: string;
        };
        readonly CalendarDayDto: {
            /** Format: date */
            readonly day: string;
            /** @enum {string} */
            readonly kind: "holiday" | "collective-leave" | "workday";
            readonly name: string;
        };
        readonly SetCalendarDaysDto: {
            readonly days: readonly components["schemas"]["CalendarDayDto"][];
        };
        readonly WorkingHoursDto: {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly minutesAWeek: number;
        };
        readonly ShiftPatternDto: {
            readonly name: string;
            readonly begins: string;
            readonly ends: string;
            readonly breakMinutes: number;
        };
        readonly CycleDayDto: {
            /** Format: uuid */
            readonly patternId?: string;
        };
        readonly TeamDto: {
            readonly name: string;
            readonly offset: number;
        };
        readonly RotationDto: {
            /** Format: date */
            readonly from: string;
            readonly cycle: readonly components["schemas"]["CycleDayDto"][];
            readonly teams: readonly components["schemas"]["TeamDto"][];
            readonly reason?: string;
        };
        readonly EndRotationDto: {
            /** Format: date */
            readonly from: string;
            readonly reason?: string;
        };
        readonly WithdrawRotationDto: {
            /** Format: date */
            readonly from: string;
            readonly reason: string;
        };
        readonly PlaceInTeamDto: {
            /** Format: date */
            readonly from: string;
            readonly team?: string;
            readonly posts: readonly string[];
        };
        readonly DelegationDto: {
            /** Format: uuid */
            readonly substituteId: string;
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
            /** @enum {string} */
            readonly reason: "leave" | "official-travel" | "illness" | "other";
            readonly note?: string;
            readonly letterNumber?: string;
            /** Format: uuid */
            readonly employeeId: string;
        };
        readonly OwnDelegationDto: {
            /** Format: uuid */
            readonly substituteId: string;
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
            /** @enum {string} */
            readonly reason: "leave" | "official-travel" | "illness" | "other";
            readonly note?: string;
            readonly letterNumber?: string;
        };
        readonly EndDelegationDto: {
            /** Format: date */
            readonly endsOn: string;
            readonly reason: string;
        };
        readonly OutageDto: {
            /** Format: date */
            readonly startsOn: string;
            readonly startsAt: string;
            /** Format: date */
            readonly endsOn: string;
            readonly endsAt: string;
            readonly cause: string;
        };
        readonly WithdrawOutageDto: {
            readonly reason: string;
        };
        readonly SetSecondFactorDto: {
            readonly code: string;
            readonly offer: string;
        };
        readonly SecondFactorCodeDto: {
            readonly code: string;
        };
        readonly PasskeyPlaceDto: {
            readonly address: string;
        };
        readonly AddPasskeyDto: {
            readonly address: string;
            readonly answer: string;
            readonly name: string;
        };
        readonly PasskeyAnswerDto: {
            readonly address: string;
            readonly answer: string;
        };
        readonly ProposeDemandDto: {
            /** @enum {string} */
            readonly scope: "two-person-roles" | "everybody";
            /** Format: date */
            readonly startsOn: string;
            readonly graceDays: number;
            readonly reason: string;
        };
        readonly OutsideClaimDto: {
            readonly claim: string;
        };
        readonly RegisterServiceAccountDto: {
            readonly reason: string;
            readonly name: string;
            readonly purpose: string;
            readonly responsible: string;
            readonly scopes: readonly ("attendance.import" | "people.read" | "accounts.provision")[];
            readonly publicKey: string;
        };
        readonly ProposeServiceAccessDto: {
            readonly reason: string;
            readonly scopes: readonly ("attendance.import" | "people.read" | "accounts.provision")[];
            readonly publicKey?: string;
            readonly formerKeyDays?: number;
        };
        readonly EndServiceKeyDto: {
            readonly reason: string;
            readonly kid: string;
        };
        readonly HandOverServiceAccountDto: {
            readonly reason: string;
            readonly responsible: string;
        };
        readonly MachineSignInDto: {
            readonly assertion: string;
            readonly tokenAddress: string;
            readonly address: string;
            readonly scope?: string;
        };
        readonly RegisterWebhookDto: {
            readonly reason: string;
            readonly address: string;
            readonly kinds: readonly ("person.registered" | "person.changed" | "person.erased" | "post.started" | "post.changed" | "post.ended" | "unit.registered" | "unit.changed" | "import.finished")[];
        };
        readonly RotateWebhookSecretDto: {
            readonly reason: string;
            readonly formerHours: number;
        };
        readonly ResendSinceDto: {
            /** Format: date */
            readonly since: string;
        };
        readonly ChangePasswordDto: {
            readonly currentPassword: string;
            readonly newPassword: string;
        };
        readonly CreateAccountDto: {
            /** Format: uuid */
            readonly employeeId?: string;
            readonly username: string;
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            readonly reason?: string;
        };
        readonly GrantRoleDto: {
            /** @enum {string} */
            readonly role: "employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin";
            readonly reason?: string;
        };
        readonly RevokeRoleDto: {
            readonly reason: string;
            /** @enum {string} */
            readonly role: "employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin";
        };
        readonly SignInDto: {
            readonly username: string;
            readonly password: string;
        };
        readonly SignInCodeDto: {
            readonly ticket: string;
            readonly code: string;
        };
        readonly ActivationDto: {
            readonly username: string;
            readonly password: string;
            readonly code: string;
        };
        readonly ProofDto: {
            readonly password: string;
            readonly code?: string;
        };
        readonly PeopleImportDto: {
            readonly csv?: string;
            readonly file?: string;
            /** Format: date */
            readonly startsOn?: string;
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
        readonly Account: {
            /** Format: uuid */
            readonly accountId: string;
            readonly username: string;
            /** Format: uuid */
            readonly employeeId?: string;
            readonly name?: string;
            readonly staffNumber?: string;
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            /** @enum {string} */
            readonly status: "created" | "active" | "locked" | "disabled";
            readonly disabledBySystem?: string;
        };
        readonly AccountActivationCode: {
            readonly username: string;
            readonly code: string;
        };
        readonly AccountDetails: {
            /** Format: uuid */
            readonly accountId: string;
            readonly username: string;
            /** Format: uuid */
            readonly employeeId?: string;
            readonly name?: string;
            readonly staffNumber?: string;
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            /** @enum {string} */
            readonly status: "created" | "active" | "locked" | "disabled";
            readonly disabledBySystem?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly passwordSetAt?: string;
            readonly statusReason?: string;
            readonly held: readonly components["schemas"]["HeldRole"][];
            readonly proposals: readonly components["schemas"]["RoleProposal"][];
            readonly recovery?: components["schemas"]["AccountRecovery"];
        };
        readonly AccountDone: {
            readonly version: number;
        };
        readonly AccountNotice: {
            /** Format: uuid */
            readonly noticeId: string;
            /** @enum {string} */
            readonly kind: "role-granted" | "role-revoked" | "password-changed" | "password-reset" | "recovery-proposed" | "recovery-allowed" | "recovery-ended" | "second-factor-set" | "recovery-codes-issued" | "second-factor-removed" | "passkey-added" | "passkey-removed" | "outside-account-linked" | "outside-account-unlinked";
            /** @enum {string} */
            readonly role?: "employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin";
            readonly by?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly at: string;
        };
        readonly AccountRecovery: {
            /** Format: uuid */
            readonly recoveryId: string;
            /** Format: uuid */
            readonly accountId: string;
            readonly account: string;
            readonly username: string;
            /** @enum {string} */
            readonly status: "proposed" | "allowed";
            readonly reason?: string;
            readonly askedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly askedAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly lapsesAt: string;
            readonly isOwn: boolean;
        };
        readonly ActivatedAccount: {
            /** Format: uuid */
            readonly accountId: string;
            /** Format: uuid */
            readonly employeeId?: string;
            readonly displayName: string;
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            readonly hasSecondFactor: boolean;
            readonly secondFactorDemand?: {
                /**
                 * Format: date
                 * @description Calendar day in the zone of the agency
                 */
                readonly dueOn: string;
                readonly isDue: boolean;
            };
            /**
             * Format: date-time
             * @description UTC
             */
            readonly passwordSetAt: string;
            /** Format: uuid */
            readonly sessionId: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly provedAt: string;
            readonly version: number;
        };
        readonly ActivationCode: {
            /** Format: uuid */
            readonly accountId: string;
            readonly username: string;
            readonly name?: string;
            readonly unitName?: string;
            readonly code: string;
        };
        readonly AllowedRecovery: {
            readonly code: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly expiresAt: string;
            readonly version: number;
        };
        readonly Calendar: {
            readonly year: number;
            readonly days: readonly components["schemas"]["CalendarDay"][];
            readonly workingHours: readonly components["schemas"]["WorkingHours"][];
            readonly months: readonly components["schemas"]["CalendarMonth"][];
        };
        readonly CalendarChanged: {
            readonly version: number;
        };
        readonly CalendarDay: {
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly day: string;
            /** @enum {string} */
            readonly kind: "holiday" | "collective-leave" | "workday";
            readonly name: string;
        };
        readonly CalendarMonth: {
            readonly month: string;
            readonly workingDays: number;
            readonly minutes?: number;
        };
        readonly CameIn: {
            /** Format: uuid */
            readonly accountId: string;
            /** Format: uuid */
            readonly employeeId?: string;
            readonly displayName: string;
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            readonly hasSecondFactor: boolean;
            readonly secondFactorDemand?: {
                /**
                 * Format: date
                 * @description Calendar day in the zone of the agency
                 */
                readonly dueOn: string;
                readonly isDue: boolean;
            };
            /**
             * Format: date-time
             * @description UTC
             */
            readonly passwordSetAt: string;
            /** Format: uuid */
            readonly sessionId: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly provedAt: string;
        };
        readonly ChangedField: {
            readonly column: string;
            readonly was: string;
            readonly becomes: string;
        };
        readonly ChangedPassword: {
            /**
             * Format: date-time
             * @description UTC
             */
            readonly passwordSetAt: string;
            readonly version: number;
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
        readonly Correction: {
            /** Format: uuid */
            readonly correctionId: string;
            /** Format: uuid */
            readonly employeeId: string;
            /** @enum {string} */
            readonly field: "name" | "nip" | "nik" | "birth-date" | "employment" | "golongan" | "position" | "unit" | "npwp" | "tax-status" | "bank-account" | "other";
            /** @enum {string} */
            readonly keeper: "agency-admin" | "payroll-officer";
            /** @enum {string} */
            readonly state: "open" | "corrected" | "declined" | "withdrawn";
            readonly right?: string;
            readonly reason?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly askedAt: string;
            readonly isOwn: boolean;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly endedAt?: string;
            readonly decidedBy?: string;
            readonly answer?: string;
        };
        readonly CorrectionDone: {
            /** Format: uuid */
            readonly correctionId: string;
            readonly version: number;
        };
        readonly CreatedAccount: {
            /** Format: uuid */
            readonly accountId: string;
            readonly activationCode: string;
            readonly version: number;
        };
        readonly Delegation: {
            /** Format: uuid */
            readonly delegationId: string;
            /** Format: uuid */
            readonly employeeId: string;
            /** Format: uuid */
            readonly substituteId: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly endsOn: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly grantedUntil: string;
            /** @enum {string} */
            readonly status: "coming" | "running" | "past" | "withdrawn";
            /** @enum {string} */
            readonly reason?: "leave" | "official-travel" | "illness" | "other";
            readonly note?: string;
            readonly letterNumber?: string;
            readonly endNote?: string;
        };
        readonly DelegationDone: {
            /** Format: uuid */
            readonly delegationId: string;
            readonly version: number;
        };
        readonly DirectoryEntry: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly name: string;
            readonly position: string;
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
            readonly operation: "identity.readCorrections" | "identity.readDelegations" | "identity.readPeople" | "identity.readPeopleFile" | "identity.readPerson" | "identity.readTaxStatuses";
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
        readonly Erasure: {
            /** Format: uuid */
            readonly erasureId: string;
            /** Format: uuid */
            readonly employeeId: string;
            readonly staffNumber: string;
            readonly name: string;
            /** @enum {string} */
            readonly state: "asked" | "confirmed" | "withdrawn" | "declined" | "lapsed";
            /** @enum {string} */
            readonly ground: "retention-ended" | "no-longer-needed" | "person-asked" | "unlawful";
            readonly reason?: string;
            readonly askedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly askedAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly lapsesAt: string;
            readonly endedBy?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly endedAt?: string;
            readonly isOwn: boolean;
        };
        readonly ErasureDone: {
            /** Format: uuid */
            readonly erasureId: string;
            readonly version: number;
        };
        readonly ErasureOutlook: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly staffNumber: string;
            readonly name: string;
            readonly hindrances: readonly ("erasure.in-service" | "erasure.leads-others" | "erasure.report-open" | "erasure.account-in-use" | "erasure.within-retention")[];
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly lastDay?: string;
            readonly retentionYears: number;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly freeFrom?: string;
            readonly leads: number;
            readonly decision?: components["schemas"]["Erasure"];
        };
        readonly FaultyAccount: {
            /** Format: uuid */
            readonly accountId: string;
            readonly username: string;
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly lastDay?: string;
        };
        readonly FewWords: {
            readonly place: number;
            readonly words: readonly string[];
        };
        readonly FirstSteps: {
            readonly units: number;
            readonly people: number;
            readonly faults: {
                readonly "no-superior": number;
                readonly "superior-without-post": number;
                readonly "superior-elsewhere": number;
                readonly "superior-loop": number;
                readonly "superior-reported": number;
                readonly "second-agency-head": number;
                readonly "two-posts": number;
                readonly "no-head": number;
                readonly "role-without-post": number;
                readonly "account-without-post": number;
                readonly "account-without-person": number;
                readonly "no-account": number;
                readonly "excluding-roles": number;
            };
            readonly waitingAccounts: number;
            readonly cityAnalysts: number;
            readonly administrators: number;
            readonly approvers: {
                readonly "payroll-officer": number;
                readonly "payroll-verifier": number;
                readonly "agency-head": number;
            };
            readonly calendar: components["schemas"]["FirstStepsCalendar"];
        };
        readonly FirstStepsCalendar: {
            readonly year: number;
            readonly days: number;
            readonly monthsWithoutHours: number;
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
        readonly HeadlessUnit: {
            /** Format: uuid */
            readonly unitId: string;
            readonly unitName: string;
        };
        readonly HeldDuty: {
            /** Format: uuid */
            readonly accountId: string;
            readonly username: string;
            /** @enum {string} */
            readonly role: "employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin";
        };
        readonly HeldRole: {
            /** @enum {string} */
            readonly role: "employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin";
            /**
             * Format: date-time
             * @description UTC
             */
            readonly since: string;
            readonly grantedBy?: string;
            readonly proposedBy?: string;
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
        readonly Incident: {
            /** Format: uuid */
            readonly incidentId: string;
            /** @enum {string} */
            readonly status: "open" | "drafted" | "notified" | "closed" | "withdrawn";
            /**
             * Format: date-time
             * @description UTC
             */
            readonly noticedAt: string;
            readonly clock: components["schemas"]["IncidentClock"];
            readonly dataKinds: readonly ("person" | "tax-status" | "post" | "account" | "credentials" | "session" | "delegation" | "superior-report" | "correction" | "erasure" | "incident" | "import" | "webhook-message" | "plan" | "activity-log" | "attendance" | "rating" | "payee" | "run" | "allowance" | "survey-answers" | "disclosure")[];
            /** @enum {string} */
            readonly scope: "everybody" | "units" | "people";
        };
        readonly IncidentClock: {
            /**
             * Format: date-time
             * @description UTC
             */
            readonly dueAt: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly dueOn: string;
            readonly dueTime: string;
            /** @enum {string} */
            readonly zone: "WIB" | "WITA" | "WIT";
            readonly hoursLeft: number;
            /** @enum {string} */
            readonly stage: "first-day" | "second-day" | "third-day" | "late";
            readonly isStopped: boolean;
        };
        readonly IncidentDetails: {
            /** Format: uuid */
            readonly incidentId: string;
            /** @enum {string} */
            readonly status: "open" | "drafted" | "notified" | "closed" | "withdrawn";
            /**
             * Format: date-time
             * @description UTC
             */
            readonly noticedAt: string;
            readonly clock: components["schemas"]["IncidentClock"];
            readonly dataKinds: readonly ("person" | "tax-status" | "post" | "account" | "credentials" | "session" | "delegation" | "superior-report" | "correction" | "erasure" | "incident" | "import" | "webhook-message" | "plan" | "activity-log" | "attendance" | "rating" | "payee" | "run" | "allowance" | "survey-answers" | "disclosure")[];
            /** @enum {string} */
            readonly scope: "everybody" | "units" | "people";
            readonly openedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly openedAt: string;
            readonly unitIds: readonly string[];
            readonly staffNumbers: string;
            readonly happenedWhen?: string;
            readonly happenedHow?: string;
            readonly handling?: string;
            readonly contact?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly draftedAt?: string;
            readonly isDrafted: boolean;
            readonly letterNumber?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly letterSentAt?: string;
            readonly letterDelay?: string;
            readonly noticeDelay?: string;
            readonly isTelling: boolean;
            readonly isEverybodyTold: boolean;
            readonly people: number;
            readonly reachable: number;
            readonly told: number;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly endedAt?: string;
            readonly endWords?: string;
            readonly reopenedBecause?: string;
            readonly letter: string;
            readonly notice: string;
            readonly announcement: string;
        };
        readonly IncidentDone: {
            /** Format: uuid */
            readonly incidentId: string;
            readonly version: number;
        };
        readonly IncidentPerson: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly staffNumber: string;
            readonly name: string;
            readonly hasAccount: boolean;
            /** @enum {string} */
            readonly channel?: "in-app" | "on-paper";
            /**
             * Format: date-time
             * @description UTC
             */
            readonly toldAt?: string;
        };
        readonly Machine: {
            /** Format: uuid */
            readonly serviceAccountId: string;
            readonly scopes: readonly ("attendance.import" | "people.read" | "accounts.provision")[];
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
        readonly Outage: {
            /** Format: uuid */
            readonly outageId: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly startsOn: string;
            readonly startsAt: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly endsOn: string;
            readonly endsAt: string;
            readonly cause: string;
        };
        readonly OutageDone: {
            /** Format: uuid */
            readonly outageId: string;
            readonly version: number;
        };
        readonly OutsideAccount: {
            /**
             * Format: date-time
             * @description UTC
             */
            readonly linkedAt?: string;
            readonly name?: string;
        };
        readonly OwnAccountDetails: {
            readonly username: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly passwordSetAt?: string;
            readonly held: readonly components["schemas"]["HeldRole"][];
            readonly recovery?: components["schemas"]["AccountRecovery"];
            readonly notices: readonly components["schemas"]["AccountNotice"][];
        };
        readonly OwnIdentity: {
            readonly name?: string;
            readonly nip?: string;
            readonly nik?: string;
            readonly npwp?: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly birthDate?: string;
        };
        readonly OwnIncident: {
            /** Format: uuid */
            readonly incidentId: string;
            /** @enum {string} */
            readonly channel: "in-app" | "on-paper";
            /**
             * Format: date-time
             * @description UTC
             */
            readonly toldAt: string;
            readonly text: string;
        };
        readonly OwnSession: {
            /** Format: uuid */
            readonly sessionId: string;
            readonly browser?: string;
            readonly system?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly beganAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly seenAt: string;
            readonly isThis: boolean;
        };
        readonly OwnShiftDay: {
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly day: string;
            readonly shift?: components["schemas"]["Shift"];
        };
        readonly OwnShifts: {
            readonly days: readonly components["schemas"]["OwnShiftDay"][];
        };
        readonly PageOfAccount: {
            readonly items: readonly components["schemas"]["Account"][];
            readonly next: string | null;
        };
        readonly PageOfAccountRecovery: {
            readonly items: readonly components["schemas"]["AccountRecovery"][];
            readonly next: string | null;
        };
        readonly PageOfActivationCode: {
            readonly items: readonly components["schemas"]["ActivationCode"][];
            readonly next: string | null;
        };
        readonly PageOfCorrection: {
            readonly items: readonly components["schemas"]["Correction"][];
            readonly next: string | null;
        };
        readonly PageOfDelegation: {
            readonly items: readonly components["schemas"]["Delegation"][];
            readonly next: string | null;
        };
        readonly PageOfDirectoryEntry: {
            readonly items: readonly components["schemas"]["DirectoryEntry"][];
            readonly next: string | null;
        };
        readonly PageOfDisclosure: {
            readonly items: readonly components["schemas"]["Disclosure"][];
            readonly next: string | null;
        };
        readonly PageOfErasure: {
            readonly items: readonly components["schemas"]["Erasure"][];
            readonly next: string | null;
        };
        readonly PageOfFormerImport: {
            readonly items: readonly components["schemas"]["FormerImport"][];
            readonly next: string | null;
        };
        readonly PageOfIncident: {
            readonly items: readonly components["schemas"]["Incident"][];
            readonly next: string | null;
        };
        readonly PageOfIncidentPerson: {
            readonly items: readonly components["schemas"]["IncidentPerson"][];
            readonly next: string | null;
        };
        readonly PageOfOutage: {
            readonly items: readonly components["schemas"]["Outage"][];
            readonly next: string | null;
        };
        readonly PageOfOwnIncident: {
            readonly items: readonly components["schemas"]["OwnIncident"][];
            readonly next: string | null;
        };
        readonly PageOfOwnSession: {
            readonly items: readonly components["schemas"]["OwnSession"][];
            readonly next: string | null;
        };
        readonly PageOfPasskey: {
            readonly items: readonly components["schemas"]["Passkey"][];
            readonly next: string | null;
        };
        readonly PageOfPeopleFault: {
            readonly items: readonly components["schemas"]["PeopleFault"][];
            readonly next: string | null;
        };
        readonly PageOfPerson: {
            readonly items: readonly components["schemas"]["Person"][];
            readonly next: string | null;
        };
        readonly PageOfPersonChange: {
            readonly items: readonly components["schemas"]["PersonChange"][];
            readonly next: string | null;
        };
        readonly PageOfRoleKind: {
            readonly items: readonly components["schemas"]["RoleKind"][];
            readonly next: string | null;
        };
        readonly PageOfRoleProposal: {
            readonly items: readonly components["schemas"]["RoleProposal"][];
            readonly next: string | null;
        };
        readonly PageOfSavedMap: {
            readonly items: readonly components["schemas"]["SavedMap"][];
            readonly next: string | null;
        };
        readonly PageOfServiceAccount: {
            readonly items: readonly components["schemas"]["ServiceAccount"][];
            readonly next: string | null;
        };
        readonly PageOfSuperiorReport: {
            readonly items: readonly components["schemas"]["SuperiorReport"][];
            readonly next: string | null;
        };
        readonly PageOfUnit: {
            readonly items: readonly components["schemas"]["Unit"][];
            readonly next: string | null;
        };
        readonly PageOfWebhook: {
            readonly items: readonly components["schemas"]["Webhook"][];
            readonly next: string | null;
        };
        readonly PageOfWebhookDelivery: {
            readonly items: readonly components["schemas"]["WebhookDelivery"][];
            readonly next: string | null;
        };
        readonly Passkey: {
            /** Format: uuid */
            readonly passkeyId: string;
            readonly name: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly addedAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly usedAt?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly refusedAt?: string;
        };
        readonly PasskeyAdded: {
            /** Format: uuid */
            readonly passkeyId: string;
            readonly version: number;
        };
        readonly PasskeyOptions: {
            readonly options: string;
        };
        readonly PeopleFault: {
            /** @enum {string} */
            readonly fault: "no-superior" | "superior-without-post" | "superior-elsewhere" | "superior-loop" | "superior-reported" | "second-agency-head" | "two-posts" | "no-head" | "role-without-post" | "account-without-post" | "account-without-person" | "no-account" | "excluding-roles";
            /** Format: uuid */
            readonly employeeId?: string;
            readonly staffNumber?: string;
            readonly name?: string;
            /** Format: uuid */
            readonly unitId?: string;
            readonly unitName?: string;
            /** Format: uuid */
            readonly superiorId?: string;
            readonly duties?: readonly components["schemas"]["HeldDuty"][];
            readonly account?: components["schemas"]["FaultyAccount"];
        };
        readonly PeopleFaultCounts: {
            readonly counts: {
                readonly "no-superior": number;
                readonly "superior-without-post": number;
                readonly "superior-elsewhere": number;
                readonly "superior-loop": number;
                readonly "superior-reported": number;
                readonly "second-agency-head": number;
                readonly "two-posts": number;
                readonly "no-head": number;
                readonly "role-without-post": number;
                readonly "account-without-post": number;
                readonly "account-without-person": number;
                readonly "no-account": number;
                readonly "excluding-roles": number;
            };
        };
        readonly Person: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly staffNumber: string;
            /** @enum {string} */
            readonly employment: "pns" | "pppk" | "cpns";
            readonly name: string;
            readonly nip?: string;
            /** Format: uuid */
            readonly assignmentId?: string;
            /** Format: uuid */
            readonly unitId?: string;
            readonly unitName?: string;
            readonly position?: string;
            readonly positionKind?: string;
            readonly jobClass?: number;
            readonly golongan?: string;
            readonly duty?: string;
            /** Format: uuid */
            readonly superiorId?: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly startsOn?: string;
        };
        readonly PersonBelow: {
            /** Format: uuid */
            readonly employeeId: string;
            /** Format: uuid */
            readonly assignmentId: string;
            readonly position: string;
        };
        readonly PersonChange: {
            /** @enum {string} */
            readonly kind: "name" | "employment" | "nip" | "nik" | "npwp";
            readonly was: string;
            readonly becomes: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from: string;
            readonly reason?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly at: string;
        };
        readonly PersonChanged: {
            readonly version: number;
        };
        readonly PersonPosts: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly staffNumber: string;
            /** @enum {string} */
            readonly employment: "pns" | "pppk" | "cpns";
            readonly name: string;
            readonly nip?: string;
            readonly posts: readonly components["schemas"]["Post"][];
        };
        readonly Post: {
            /** Format: uuid */
            readonly assignmentId: string;
            /** @enum {string} */
            readonly state: "planned" | "held" | "ended" | "withdrawn";
            /** @enum {string} */
            readonly kind: "definitive" | "plt" | "plh" | "team";
            /** Format: uuid */
            readonly unitId: string;
            readonly unitName: string;
            readonly position: string;
            /** @enum {string} */
            readonly positionKind: "jpt" | "administrator" | "pengawas" | "pelaksana" | "fungsional";
            readonly jobClass: number;
            /** @enum {string} */
            readonly golongan: "I/a" | "I/b" | "I/c" | "I/d" | "II/a" | "II/b" | "II/c" | "II/d" | "III/a" | "III/b" | "III/c" | "III/d" | "IV/a" | "IV/b" | "IV/c" | "IV/d" | "IV/e" | "I" | "II" | "III" | "IV" | "V" | "VI" | "VII" | "VIII" | "IX" | "X" | "XI" | "XII" | "XIII" | "XIV" | "XV" | "XVI" | "XVII";
            /** @enum {string} */
            readonly duty: "head" | "member";
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly endsOn?: string;
            /** @enum {string} */
            readonly endCause?: "transfer" | "retirement" | "leaving" | "death" | "other";
            readonly endReason?: string;
            readonly letter?: string;
            readonly withdrawnReason?: string;
            readonly superiors: readonly components["schemas"]["SuperiorSince"][];
        };
        readonly PostBegun: {
            /** Format: uuid */
            readonly assignmentId: string;
            readonly version: number;
        };
        readonly PostBeside: {
            /** Format: uuid */
            readonly assignmentId: string;
            /** @enum {string} */
            readonly kind: "definitive" | "plt" | "plh" | "team";
            readonly position: string;
        };
        readonly PostConsequences: {
            /** Format: uuid */
            readonly employeeId: string;
            /** Format: uuid */
            readonly superiorId?: string;
            readonly below: readonly components["schemas"]["PersonBelow"][];
            readonly headless?: components["schemas"]["HeadlessUnit"];
            readonly beside: readonly components["schemas"]["PostBeside"][];
        };
        readonly PostEnded: {
            readonly version: number;
        };
        readonly PostReopened: {
            readonly version: number;
        };
        readonly PostToGive: {
            /** Format: uuid */
            readonly assignmentId: string;
            /** Format: uuid */
            readonly employeeId: string;
            /** @enum {string} */
            readonly kind: "definitive" | "plt" | "plh" | "team";
            readonly position: string;
            /** @enum {string} */
            readonly duty: "head" | "member";
        };
        readonly PostWithdrawn: {
            readonly version: number;
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
            readonly events: readonly ("AccountActivated" | "AccountCreated" | "AccountDisabled" | "AccountEnabled" | "AccountForgotten" | "AdministratorJoined" | "AdministratorLeft" | "AssignmentEnded" | "AssignmentReopened" | "AssignmentStarted" | "AssignmentWithdrawn" | "CalendarDayCleared" | "CalendarDaySet" | "ColumnMapRemoved" | "ColumnMapRenamed" | "ColumnMapSaved" | "ControlTotalsStated" | "CorrectionAsked" | "CorrectionDeclined" | "CorrectionMade" | "CorrectionWithdrawn" | "DelegationEnded" | "DelegationGranted" | "EmploymentChanged" | "ErasureAsked" | "ErasureConfirmed" | "ErasureEnded" | "ExternalIdSet" | "ImportAccepted" | "ImportFinished" | "ImportUndoAccepted" | "ImportUndone" | "IncidentClosed" | "IncidentDescribed" | "IncidentNoticeIssued" | "IncidentNoticesDrafted" | "IncidentOpened" | "IncidentPeopleTold" | "IncidentReopened" | "IncidentTellingEnded" | "IncidentWithdrawn" | "InstitutionNotified" | "NumberCorrected" | "OutageRecorded" | "OutageWithdrawn" | "OutsideAccountLinked" | "OutsideAccountUnlinked" | "PasskeyAdded" | "PasskeyRemoved" | "PasswordChanged" | "PasswordReset" | "PeopleFaultsCounted" | "PeopleImportAccepted" | "PeopleImportCompleted" | "PeopleImportStopped" | "PersonForgotten" | "PersonRegistered" | "PersonRenamed" | "RecoveryAllowed" | "RecoveryCodesIssued" | "RecoveryEnded" | "RecoveryProposed" | "RoleGranted" | "RoleProposalEnded" | "RoleProposed" | "RoleRevoked" | "SecondFactorDemandProposalEnded" | "SecondFactorDemandProposed" | "SecondFactorDemandWithdrawn" | "SecondFactorDemanded" | "SecondFactorRemoved" | "SecondFactorSet" | "ServiceAccessGranted" | "ServiceAccessProposalEnded" | "ServiceAccessProposed" | "ServiceAccountEnded" | "ServiceAccountHandedOver" | "ServiceAccountRegistered" | "ServiceAccountResumed" | "ServiceAccountSuspended" | "ServiceKeyEnded" | "ShiftPatternDefined" | "ShiftPatternRemoved" | "SuperiorChanged" | "SuperiorReportAccepted" | "SuperiorReportClosed" | "SuperiorReportDeclined" | "SuperiorReportWithdrawn" | "SuperiorReported" | "TaxStatusSet" | "TaxStatusWithdrawn" | "TeamMemberPlaced" | "UnitChangeWithdrawn" | "UnitClosed" | "UnitMerged" | "UnitMoved" | "UnitPeopleCounted" | "UnitRegistered" | "UnitRenamed" | "UnitRotationSet" | "UnitRotationWithdrawn" | "UnitSplit" | "WebhookEnded" | "WebhookMessagesResent" | "WebhookRegistered" | "WebhookResumed" | "WebhookSecretRotated" | "WebhookSuspended" | "WorkingHoursCleared" | "WorkingHoursSet")[];
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
        readonly Proved: {
            /**
             * Format: date-time
             * @description UTC
             */
            readonly provedAt: string;
        };
        readonly RecoveryCodes: {
            readonly codes: readonly string[];
            readonly version: number;
        };
        readonly RefusedRow: {
            readonly row: number;
            readonly code: string;
        };
        readonly Retention: {
            readonly years: number;
        };
        readonly RoleKind: {
            /** @enum {string} */
            readonly role: "employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin";
            readonly needsTwoPersons: boolean;
        };
        readonly RoleProposal: {
            /** Format: uuid */
            readonly proposalId: string;
            /** Format: uuid */
            readonly accountId: string;
            readonly account: string;
            readonly username: string;
            /** @enum {string} */
            readonly status: "created" | "active" | "locked" | "disabled";
            /** @enum {string} */
            readonly role: "employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin";
            readonly reason?: string;
            readonly proposedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly proposedAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly lapsesAt: string;
            readonly isOwn: boolean;
        };
        readonly RotationChanged: {
            /** Format: uuid */
            readonly unitId: string;
            readonly version: number;
        };
        readonly RotationDay: {
            readonly shift?: components["schemas"]["Shift"];
        };
        readonly RotationStatement: {
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from: string;
            readonly cycle: readonly components["schemas"]["RotationDay"][];
            readonly teams: readonly components["schemas"]["ShiftTeam"][];
        };
        readonly RowWarning: {
            readonly row: number;
            readonly key: string;
            readonly called?: string;
            readonly code: string;
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
        readonly SecondFactor: {
            /**
             * Format: date-time
             * @description UTC
             */
            readonly setAt?: string;
            readonly codesLeft?: number;
        };
        readonly SecondFactorDemand: {
            /** Format: uuid */
            readonly demandId: string;
            /** @enum {string} */
            readonly scope: "two-person-roles" | "everybody";
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly dueOn: string;
            readonly reason: string;
            readonly proposedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly at: string;
            readonly confirmedBy: string;
            readonly isDue: boolean;
        };
        readonly SecondFactorDemandDone: {
            /** Format: uuid */
            readonly demandId: string;
            readonly version: number;
        };
        readonly SecondFactorDemandOverview: {
            readonly held?: components["schemas"]["SecondFactorDemand"];
            readonly proposal?: components["schemas"]["SecondFactorDemandProposal"];
            readonly lacking: {
                readonly "two-person-roles": components["schemas"]["SecondFactorLacking"];
                readonly everybody: components["schemas"]["SecondFactorLacking"];
            };
        };
        readonly SecondFactorDemandProposal: {
            /** Format: uuid */
            readonly demandId: string;
            /** @enum {string} */
            readonly scope: "two-person-roles" | "everybody";
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly dueOn: string;
            readonly reason: string;
            readonly proposedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly at: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly lapsesAt: string;
            readonly isOwn: boolean;
        };
        readonly SecondFactorLacking: {
            readonly accounts: number;
            readonly isOwn: boolean;
        };
        readonly SecondFactorOffer: {
            readonly secret: string;
            readonly uri: string;
            readonly offer: string;
        };
        readonly ServiceAccessProposal: {
            /** Format: uuid */
            readonly proposalId: string;
            readonly scopes: readonly ("attendance.import" | "people.read" | "accounts.provision")[];
            readonly kid?: string;
            readonly formerKeyDays?: number;
            readonly reason: string;
            readonly proposedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly lapsesAt: string;
            readonly hasLapsed: boolean;
            readonly isOwn: boolean;
        };
        readonly ServiceAccount: {
            /** Format: uuid */
            readonly serviceAccountId: string;
            readonly name: string;
            readonly purpose: string;
            readonly responsible: string;
            readonly needsResponsible: boolean;
            /** @enum {string} */
            readonly status: "active" | "suspended" | "ended";
            readonly scopes: readonly ("attendance.import" | "people.read" | "accounts.provision")[];
            readonly keys: readonly components["schemas"]["ServiceKey"][];
            readonly proposal?: components["schemas"]["ServiceAccessProposal"];
            /**
             * Format: date-time
             * @description UTC
             */
            readonly registeredAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly lastUsedAt?: string;
        };
        readonly ServiceAccountDone: {
            /** Format: uuid */
            readonly serviceAccountId: string;
            readonly version: number;
        };
        readonly ServiceKey: {
            readonly kid: string;
            /** @enum {string} */
            readonly kind: "Ed25519" | "P-256";
            /**
             * Format: date-time
             * @description UTC
             */
            readonly endsAt?: string;
            readonly hasEnded: boolean;
        };
        readonly SheetFault: {
            readonly row: number;
            readonly column?: string;
            readonly value?: string;
            readonly problem: string;
            readonly expected: string;
        };
        readonly Shift: {
            /** Format: uuid */
            readonly patternId: string;
            readonly name: string;
            readonly begins: string;
            readonly ends: string;
            readonly minutes: number;
        };
        readonly ShiftMember: {
            /** Format: uuid */
            readonly assignmentId: string;
            /** Format: uuid */
            readonly employeeId: string;
            readonly position: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly endsOn?: string;
            readonly placements: readonly components["schemas"]["TeamPlacement"][];
        };
        readonly ShiftPattern: {
            /** Format: uuid */
            readonly patternId: string;
            readonly name: string;
            readonly begins: string;
            readonly ends: string;
            readonly breakMinutes: number;
            readonly minutes: number;
        };
        readonly ShiftPatternChanged: {
            /** Format: uuid */
            readonly patternId: string;
            readonly version: number;
        };
        readonly ShiftPatterns: {
            readonly patterns: readonly components["schemas"]["ShiftPattern"][];
        };
        readonly ShiftTeam: {
            readonly name: string;
            readonly offset: number;
        };
        readonly ShiftUnit: {
            /** Format: uuid */
            readonly unitId: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from?: string;
            readonly teams: number;
        };
        readonly ShiftUnits: {
            readonly units: readonly components["schemas"]["ShiftUnit"][];
        };
        readonly SignedInAccount: {
            /** Format: uuid */
            readonly accountId: string;
            /** Format: uuid */
            readonly employeeId?: string;
            readonly displayName: string;
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            readonly hasSecondFactor: boolean;
            readonly secondFactorDemand?: {
                /**
                 * Format: date
                 * @description Calendar day in the zone of the agency
                 */
                readonly dueOn: string;
                readonly isDue: boolean;
            };
            /**
             * Format: date-time
             * @description UTC
             */
            readonly passwordSetAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly provedAt?: string;
        };
        readonly SuperiorChanged: {
            readonly version: number;
        };
        readonly SuperiorReport: {
            /** Format: uuid */
            readonly reportId: string;
            /** Format: uuid */
            readonly assignmentId: string;
            /** Format: uuid */
            readonly employeeId: string;
            readonly position: string;
            readonly unitName: string;
            /** @enum {string} */
            readonly state: "open" | "accepted" | "declined" | "withdrawn" | "closed";
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from: string;
            /** Format: uuid */
            readonly superiorId?: string;
            /** Format: uuid */
            readonly recordedId?: string;
            readonly reason?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly reportedAt: string;
            readonly isOwn: boolean;
            /** @enum {string} */
            readonly changed?: "post-withdrawn" | "corrected" | "post-ended";
            /** Format: uuid */
            readonly currentId?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly endedAt?: string;
            readonly decidedBy?: string;
            readonly decisionReason?: string;
            /** Format: uuid */
            readonly correctedId?: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly correctedFrom?: string;
            /** @enum {string} */
            readonly closedFor?: "post-withdrawn" | "corrected" | "post-ended";
        };
        readonly SuperiorReportDone: {
            /** Format: uuid */
            readonly reportId: string;
            readonly version: number;
        };
        readonly SuperiorSince: {
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from: string;
            /** Format: uuid */
            readonly superiorId?: string;
            readonly reason?: string;
        };
        readonly TaxStatus: {
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from: string;
            /** @enum {string} */
            readonly family: "single" | "married" | "married-alone";
            readonly dependants: number;
            /** @enum {string} */
            readonly ptkp: "TK/0" | "TK/1" | "TK/2" | "TK/3" | "K/0" | "K/1" | "K/2" | "K/3";
            /** @enum {string} */
            readonly terCategory: "A" | "B" | "C";
            /** @enum {string} */
            readonly documentKind?: "family-card" | "marriage" | "birth" | "divorce" | "death" | "statement";
            readonly documentNumber?: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly documentDate?: string;
            readonly reason: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly at: string;
        };
        readonly TaxStatuses: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly items: readonly components["schemas"]["TaxStatus"][];
        };
        readonly TeamPlacement: {
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from: string;
            readonly team?: string;
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
            readonly type: "AccountActivated" | "AccountCreated" | "AccountDisabled" | "AccountEnabled" | "AccountForgotten" | "AdministratorJoined" | "AdministratorLeft" | "AssignmentEnded" | "AssignmentReopened" | "AssignmentStarted" | "AssignmentWithdrawn" | "CalendarDayCleared" | "CalendarDaySet" | "ColumnMapRemoved" | "ColumnMapRenamed" | "ColumnMapSaved" | "ControlTotalsStated" | "CorrectionAsked" | "CorrectionDeclined" | "CorrectionMade" | "CorrectionWithdrawn" | "DelegationEnded" | "DelegationGranted" | "EmploymentChanged" | "ErasureAsked" | "ErasureConfirmed" | "ErasureEnded" | "ExternalIdSet" | "ImportAccepted" | "ImportFinished" | "ImportUndoAccepted" | "ImportUndone" | "IncidentClosed" | "IncidentDescribed" | "IncidentNoticeIssued" | "IncidentNoticesDrafted" | "IncidentOpened" | "IncidentPeopleTold" | "IncidentReopened" | "IncidentTellingEnded" | "IncidentWithdrawn" | "InstitutionNotified" | "NumberCorrected" | "OutageRecorded" | "OutageWithdrawn" | "OutsideAccountLinked" | "OutsideAccountUnlinked" | "PasskeyAdded" | "PasskeyRemoved" | "PasswordChanged" | "PasswordReset" | "PeopleFaultsCounted" | "PeopleImportAccepted" | "PeopleImportCompleted" | "PeopleImportStopped" | "PersonForgotten" | "PersonRegistered" | "PersonRenamed" | "RecoveryAllowed" | "RecoveryCodesIssued" | "RecoveryEnded" | "RecoveryProposed" | "RoleGranted" | "RoleProposalEnded" | "RoleProposed" | "RoleRevoked" | "SecondFactorDemandProposalEnded" | "SecondFactorDemandProposed" | "SecondFactorDemandWithdrawn" | "SecondFactorDemanded" | "SecondFactorRemoved" | "SecondFactorSet" | "ServiceAccessGranted" | "ServiceAccessProposalEnded" | "ServiceAccessProposed" | "ServiceAccountEnded" | "ServiceAccountHandedOver" | "ServiceAccountRegistered" | "ServiceAccountResumed" | "ServiceAccountSuspended" | "ServiceKeyEnded" | "ShiftPatternDefined" | "ShiftPatternRemoved" | "SuperiorChanged" | "SuperiorReportAccepted" | "SuperiorReportClosed" | "SuperiorReportDeclined" | "SuperiorReportWithdrawn" | "SuperiorReported" | "TaxStatusSet" | "TaxStatusWithdrawn" | "TeamMemberPlaced" | "UnitChangeWithdrawn" | "UnitClosed" | "UnitMerged" | "UnitMoved" | "UnitPeopleCounted" | "UnitRegistered" | "UnitRenamed" | "UnitRotationSet" | "UnitRotationWithdrawn" | "UnitSplit" | "WebhookEnded" | "WebhookMessagesResent" | "WebhookRegistered" | "WebhookResumed" | "WebhookSecretRotated" | "WebhookSuspended" | "WorkingHoursCleared" | "WorkingHoursSet";
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
        readonly Unit: {
            /** Format: uuid */
            readonly unitId: string;
            readonly name: string;
            /** Format: uuid */
            readonly parentUnitId?: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from?: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly lastDay?: string;
        };
        readonly UnitChangeWithdrawn: {
            readonly version: number;
        };
        readonly UnitClosed: {
            readonly version: number;
        };
        readonly UnitHistory: {
            /** Format: uuid */
            readonly unitId: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from?: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly lastDay?: string;
            /** Format: uuid */
            readonly mergedInto?: string;
            readonly peopleToMove?: number;
            readonly splits: readonly components["schemas"]["UnitSplitOff"][];
            readonly isClosingPlanned: boolean;
            readonly names: readonly components["schemas"]["UnitNameSince"][];
            readonly places: readonly components["schemas"]["UnitPlaceSince"][];
            readonly withdrawn: readonly components["schemas"]["WithdrawnUnitChange"][];
        };
        readonly UnitMerged: {
            readonly version: number;
        };
        readonly UnitMergerPlan: {
            readonly people: number;
            readonly posts: number;
            readonly employeeIds: readonly string[];
            readonly newSuperior: number;
            /** Format: uuid */
            readonly headId?: string;
            /** Format: uuid */
            readonly headSuperiorId?: string;
            /** Format: uuid */
            readonly otherHeadId?: string;
        };
        readonly UnitMoved: {
            readonly version: number;
        };
        readonly UnitNameSince: {
            readonly name: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from?: string;
            readonly isPlanned: boolean;
        };
        readonly UnitPlaceSince: {
            /** Format: uuid */
            readonly parentUnitId?: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from?: string;
            readonly isPlanned: boolean;
        };
        readonly UnitRegistered: {
            /** Format: uuid */
            readonly unitId: string;
            readonly version: number;
        };
        readonly UnitRenamed: {
            readonly version: number;
        };
        readonly UnitRotation: {
            /** Format: uuid */
            readonly unitId: string;
            readonly statements: readonly components["schemas"]["RotationStatement"][];
            readonly members: readonly components["schemas"]["ShiftMember"][];
        };
        readonly UnitSplit: {
            readonly version: number;
        };
        readonly UnitSplitChoice: {
            readonly posts: readonly components["schemas"]["PostToGive"][];
            readonly laterIds: readonly string[];
        };
        readonly UnitSplitOff: {
            readonly into: readonly string[];
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from: string;
            readonly reason: string;
            readonly isEnd: boolean;
            readonly peopleToMove: number;
        };
        readonly WantedColumn: {
            readonly column: string;
            readonly isNeeded: boolean;
            readonly words?: readonly string[];
        };
        readonly Webhook: {
            /** Format: uuid */
            readonly webhookId: string;
            /** Format: uuid */
            readonly serviceAccountId: string;
            readonly address: string;
            readonly kinds: readonly ("person.registered" | "person.changed" | "person.erased" | "post.started" | "post.changed" | "post.ended" | "unit.registered" | "unit.changed" | "import.finished")[];
            /** @enum {string} */
            readonly status: "active" | "suspended" | "ended";
            /** @enum {string} */
            readonly heldBack?: "webhook-suspended" | "webhook-ended" | "account-not-active" | "scope-missing" | "restored";
            /**
             * Format: date-time
             * @description UTC
             */
            readonly formerSecretUntil?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly registeredAt: string;
            readonly waiting: number;
            readonly givenUp: number;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly lastDeliveredAt?: string;
        };
        readonly WebhookDelivery: {
            /** Format: uuid */
            readonly messageId: string;
            /** @enum {string} */
            readonly kind: "person.registered" | "person.changed" | "person.erased" | "post.started" | "post.changed" | "post.ended" | "unit.registered" | "unit.changed" | "import.finished";
            /**
             * Format: date-time
             * @description UTC
             */
            readonly happenedAt: string;
            /** @enum {string} */
            readonly state: "waiting" | "delivered" | "given-up";
            readonly attempts: number;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly triedAt?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly nextAttemptAt?: string;
            readonly statusCode?: number;
            /** @enum {string} */
            readonly fault?: "unknown-host" | "address-closed" | "unreachable" | "not-trusted" | "too-slow" | "redirected" | "refused";
        };
        readonly WebhookDone: {
            /** Format: uuid */
            readonly webhookId: string;
            readonly version: number;
        };
        readonly WebhookWithSecret: {
            /** Format: uuid */
            readonly webhookId: string;
            readonly secret: string;
            readonly version: number;
        };
        readonly WithdrawnUnitChange: {
            /** @enum {string} */
            readonly what: "name" | "parent" | "closing";
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from: string;
            readonly reason: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly at: string;
        };
        readonly WorkingHours: {
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly to: string;
            readonly minutesAWeek: number;
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
