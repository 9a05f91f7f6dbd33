import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { call } from '../ipc/client.ts';
import { failureText } from '../ui/failure-text.ts';
import { useSelectedPeriod } from './queries.ts';

/** Opens the window of the slides for the period that this window shows. */
export function useStartPresentation(): () => void {
  const { t } = useInterfaceLanguage();
  const period = useSelectedPeriod();
  const { mutate } = useMutation({
    mutationFn: (shown: string | null) => call('presentation.start', { period: shown }),
    onError: (error) => notifications.show({ message: failureText(t, error) }),
  });
  return useCallback(() => mutate(period), [mutate, period]);
}
