import type { Problem } from '@kinerja/problem-details';

export const endedSession: Problem = { status: 403, title: 'This session was ended' };
export const noSession: Problem = { status: 404, title: 'Your account has no such session' };

export const ownSessionProblems: Readonly<Record<string, Problem>> = { 'session.unknown': noSession };
