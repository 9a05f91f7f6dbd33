import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import {
  type QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, type ReactNode } from 'react';
import type { Language } from '#core/domain/language.ts';
import { InterfaceLanguageProvider, useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { useShownLanguage } from '../i18n/use-shown-language.ts';
import { call, listen } from '../ipc/client.ts';
import { DetailSelectionProvider } from '../state/detail-selection.tsx';
import { EntryProvider } from '../state/entry-place.tsx';
import { navigate } from '../state/hash-route.ts';
import { preferencesQuery, queryKeys, refreshAfter } from '../state/queries.ts';
import { useStartPresentation } from '../state/use-start-presentation.ts';
import { cssVariables, theme } from '../styles/theme.ts';
import { Shell } from './shell.tsx';

/** The whole window: what every page stands in. */
export function App({ client }: { readonly client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <PreferredLanguage>
        <DirectionProvider detectDirection={false}>
          <MantineProvider
            theme={theme}
            cssVariablesResolver={cssVariables}
            forceColorScheme="light"
            getStyleNonce={readStyleNonce}
          >
            <PageDirection />
            <DeskEvents />
            <Notifications position="bottom-center" />
            <ModalsProvider>
              <DetailSelectionProvider>
                <EntryProvider>
                  <Shell />
                </EntryProvider>
              </DetailSelectionProvider>
            </ModalsProvider>
          </MantineProvider>
        </DirectionProvider>
      </PreferredLanguage>
    </QueryClientProvider>
  );
}

/** The language is the user's preference and changes at once; nothing is drawn before it is known. */
function PreferredLanguage({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const preferences = useQuery(preferencesQuery);
  const { mutate } = useMutation({
    mutationFn: (language: Language) => call('preferences.save', { language }),
  });
  const changeLanguage = useCallback(
    (language: Language) => {
      client.setQueryData(queryKeys.preferences, { language });
      mutate(language);
    },
    [client, mutate],
  );
  const language = useShownLanguage(preferences.data?.language ?? null);
  if (preferences.isPending) return null;
  return (
    <InterfaceLanguageProvider language={language ?? 'vi'} onChange={changeLanguage}>
      {children}
    </InterfaceLanguageProvider>
  );
}

/** Tells the page and the controls which way the language runs. */
function PageDirection() {
  const { direction, format } = useInterfaceLanguage();
  const { setDirection } = useDirection();
  useLayoutEffect(() => {
    document.documentElement.lang = format.localeTag;
    setDirection(direction);
  }, [direction, format.localeTag, setDirection]);
  return null;
}

/** Reads again what any command, job or other window changed: the one place that does; and follows the menu. */
function DeskEvents() {
  const client = useQueryClient();
  const present = useStartPresentation();
  useEffect(() => listen('data.changed', ({ topic }) => refreshAfter(client, topic)), [client]);
  useEffect(
    () =>
      listen('command.requested', ({ command }) => {
        if (command === 'present') present();
        if (command === 'export') navigate('briefings');
      }),
    [present],
  );
  return null;
}

function readStyleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
}
