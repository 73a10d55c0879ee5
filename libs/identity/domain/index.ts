export type { Gender, Nip, NipFault, NipKind } from './src/nip.rules';
export { maskNip, parseNip, spacedNip, unusualAge } from './src/nip.rules';
export type { NipAnswer } from './src/nip-answer.rules';
export { answerNip, nipExpectations } from './src/nip-answer.rules';
