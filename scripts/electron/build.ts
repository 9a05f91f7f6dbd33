import '../setup/require-node.ts';
import { prepareDesk } from './prepare-desk.ts';
import { endWith } from './run-desk.ts';

/** `npm run build`: everything that `npm start` does, but for opening the app. */
await endWith(async () => {
  await prepareDesk();
  return 0;
});
