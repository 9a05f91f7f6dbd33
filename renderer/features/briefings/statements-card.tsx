import { Button, UnstyledButton } from '@mantine/core';
import type { Statement, StatementKind } from '#core/domain/statement.ts';
import { statementKindTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { firstWords } from '../../state/first-words.ts';
import { Card } from '../../ui/card.tsx';
import styles from './briefings.module.css';

type StatementsCardProps = {
  readonly statements: readonly Statement[];
  /** Opens one, or a new one of the kind; null where nothing can be changed. */
  readonly onOpen: ((kind: StatementKind, code: string | null) => void) | null;
};

/** Letters of two lines. */
const longestExcerpt = 240;
/** What is looked for first stands first. */
const shownKinds: readonly StatementKind[] = ['directive', 'limitation', 'activity', 'discussion', 'remark'];

/** The sentences of the period by kind. */
export function StatementsCard({ statements, onOpen }: StatementsCardProps) {
  const { t, format } = useInterfaceLanguage();
  return (
    <Card title={t('briefings:statements.heading')}>
      <p className={styles['hint']}>{t('briefings:statements.hint')}</p>
      {shownKinds.map((kind) => {
        const ofKind = statements.filter((statement) => statement.kind === kind);
        const name = t(statementKindTerms[kind]);
        return (
          <section key={kind} className={styles['statements']}>
            <div className={styles['statements-head']}>
              <h3>{t('briefings:statements.count', { kind: name, n: format.number(ofKind.length, 0) })}</h3>
              {onOpen !== null && (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t('briefings:statements.add-named', { kind: name })}
                  onClick={() => onOpen(kind, null)}
                >
                  {t('briefings:statements.add')}
                </Button>
              )}
            </div>
            {ofKind.length === 0 ? (
              <p className={styles['unwritten']}>{t('briefings:statements.empty')}</p>
            ) : (
              <ul>
                {ofKind.map((statement) => (
                  <li key={statement.code}>
                    <StatementLine
                      statement={statement}
                      onOpen={onOpen === null ? null : () => onOpen(kind, statement.code)}
                    />
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </Card>
  );
}

type StatementLineProps = { readonly statement: Statement; readonly onOpen: (() => void) | null };

function StatementLine({ statement, onOpen }: StatementLineProps) {
  const { t, words } = useInterfaceLanguage();
  const text = words(firstWords(statement.text, longestExcerpt));
  const addressees = statement.addressees === null ? null : words(statement.addressees);
  const line = (
    <>
      <span className={styles['excerpt']}>{text}</span>
      {addressees !== null && (
        <span className={styles['facts']}>{t('briefings:statements.addressees', { addressees })}</span>
      )}
    </>
  );
  if (onOpen === null) return <div className={styles['statement']}>{line}</div>;
  return (
    <UnstyledButton
      className={`${styles['statement'] ?? ''} ${styles['statement-open'] ?? ''}`}
      title={t('briefings:statements.edit-named', { text })}
      onClick={onOpen}
    >
      {line}
    </UnstyledButton>
  );
}
