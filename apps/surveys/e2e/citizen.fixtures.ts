import { answerOf, type Answer } from '@kinerja/service-testing';
import { surveyElements } from '@kinerja/vocabulary';

/** A browser without script and without account at the public pages of a service. */
export class Citizen {
  constructor(
    private readonly url: string,
    private readonly code: string,
  ) {}

  async open(path = ''): Promise<Answer> {
    return answerOf(await fetch(`${this.url}/s/${this.code}${path}`));
  }

  /** The token in the form that was just opened. */
  async visit(): Promise<string> {
    return visitIn((await this.open()).text);
  }

  async send(
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    return answerOf(
      await fetch(`${this.url}/s/${this.code}`, { method: 'POST', body: new URLSearchParams(fields), headers }),
    );
  }

  /** Opens the form, fills it in and sends it. */
  async answer(digits: string): Promise<Answer> {
    return this.send({ visit: await this.visit(), ...fieldsOf(digits) });
  }
}

export const visitIn = (page: string): string => /name="visit" value="([^"]+)"/.exec(page)?.[1] ?? '';

export const fieldsOf = (digits: string): Readonly<Record<string, string>> =>
  Object.fromEntries(surveyElements.map((element, index) => [element, digits.charAt(index)]));
