/** For `expect.poll`: a busy machine is slow, not wrong; how fast the app is belongs to the benchmark. */
export const patience = { timeout: 20_000 };
