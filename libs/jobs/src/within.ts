/** @throws Error when the answer takes longer; what was begun goes on by itself, its end is nobody's any more. */
export const within = <T>(ms: number, answer: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
    void answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
