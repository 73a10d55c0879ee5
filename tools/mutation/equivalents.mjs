/**
 * Mutants that no test can kill, because the code does the same with them: file, the line they stand in, what becomes of which
 * text, and why nothing changes. They are left out of the score and printed beside it; one whose line is gone, or which a test
 * kills after all, ends the run as a fault of this list.
 */
export const equivalents = [];
