import type { Message } from '@kinerja/messaging';

/** How an explanation names the message a fact came from: `evaluation.evaluation-final#<id>`. */
export const sourceOf = ({ type, id }: Pick<Message, 'type' | 'id'>): string => `${type}#${id}`;
