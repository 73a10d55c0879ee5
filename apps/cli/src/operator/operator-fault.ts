/** What the operator said or asked for is not possible; a sentence. */
export class OperatorFault extends Error {}
