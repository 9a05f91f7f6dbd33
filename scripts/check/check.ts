/** One machine check: a name and a function of the project folder that returns a line for each fault. */
export type Check = {
  readonly name: string;
  readonly findFaults: (root: string) => Promise<readonly string[]> | readonly string[];
};
