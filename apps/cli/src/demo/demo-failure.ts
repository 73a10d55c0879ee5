/** Something that the person at the terminal can mend; its message says what. */
export class DemoFailure extends Error {}
