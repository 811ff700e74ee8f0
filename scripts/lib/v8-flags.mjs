import { setFlagsFromString } from 'node:v8';

/**
 * How often code has to run before V8 spends time on making it fast, in bytes of bytecode: fifteen times what it is for programs
 * that run for hours. A build is over in half a minute, and a fifth of its processor time went there.
 */
const INTERRUPT_BUDGET = 1_000_000;

/** Has V8 optimize less, in this process and in threads that it starts later: for what is over soon. */
export const optimizeLess = () => setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
