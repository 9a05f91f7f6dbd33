import { Button, CloseButton, UnstyledButton } from '@mantine/core';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import type { RecentWorkspace } from './find-same-province.ts';
import styles from './start.module.css';

type RecentWorkspacesProps = {
  readonly recent: readonly RecentWorkspace[];
  readonly isDisabled: boolean;
  readonly onOpen: (key: string) => void;
  readonly onForget: (key: string) => void;
  readonly onDelete: (workspace: RecentWorkspace) => void;
};

const stateTexts = { damaged: 'start:recent.damaged', missing: 'start:recent.missing' } as const;

/** Those opened before, by the province that each file names just now. */
export function RecentWorkspaces(props: RecentWorkspacesProps) {
  const { recent, isDisabled, onOpen, onForget, onDelete } = props;
  const { t, words } = useInterfaceLanguage();
  return (
    <section className={styles['section']}>
      <h2>{t('start:recent.heading')}</h2>
      <ul className={styles['recent']}>
        {recent.map((workspace) => {
          const { key, name, provinceName, state } = workspace;
          const title = provinceName === null ? name : words(provinceName);
          return (
            <li key={key}>
              <UnstyledButton
                className={styles['recent-open']}
                disabled={isDisabled}
                onClick={() => onOpen(key)}
              >
                <bdi className={styles[provinceName === null ? 'recent-unnamed' : 'recent-province']}>
                  {title}
                </bdi>
                {provinceName !== null && <bdi className={styles['recent-folder']}>{name}</bdi>}
                {(state === 'damaged' || state === 'missing') && (
                  <span className={styles['recent-fault']}>{t(stateTexts[state])}</span>
                )}
              </UnstyledButton>
              {state !== 'missing' && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('start:recent.delete-label', { name: title, folder: name })}
                  disabled={isDisabled}
                  onClick={() => onDelete(workspace)}
                >
                  {t('start:recent.delete')}
                </Button>
              )}
              <CloseButton
                aria-label={t('start:recent.forget', { name: title })}
                title={t('start:recent.forget', { name: title })}
                disabled={isDisabled}
                onClick={() => onForget(key)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
