/** The pages whose chapter of the manual a window may ask for. */
export const helpPages = ['overview', 'indicators', 'tasks', 'entry', 'briefings', 'data', 'start'] as const;
export type HelpPage = (typeof helpPages)[number];
