import '#contract/zod-without-compiler.ts';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';
import { createQueryClient, preferencesQuery, workspaceQuery } from './state/queries.ts';
import { readSituationAhead } from './state/read-ahead.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root".');
const client = createQueryClient();
// Everything that the first page needs is asked for at once, before anything is drawn.
void client.prefetchQuery(preferencesQuery);
void client.prefetchQuery(workspaceQuery);
readSituationAhead();
createRoot(root).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
);
