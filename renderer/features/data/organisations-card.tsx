import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type CSSProperties } from 'react';
import type { OrganisationId } from '#core/domain/identifiers.ts';
import type { Organisation } from '#core/domain/organisation.ts';
import { findLastSuccessor } from '#core/rules/successor.ts';
import { hasEnded } from '#core/rules/unit-validity.ts';
import { organisationKindTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useEntry } from '../../state/entry-place.tsx';
import { catalogueQuery } from '../../state/queries.ts';
import { useLocalDay } from '../../state/use-local-day.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './data.module.css';
import { findTreeRows, toTreeRows, type TreeRow } from './organisation-tree.ts';

/** The tree of units: found by name, opened to be changed. */
export function OrganisationsCard({ canChange }: { readonly canChange: boolean }) {
  const { t, format } = useInterfaceLanguage();
  const catalogue = useQuery(catalogueQuery);
  const { open } = useEntry();
  const organisations = catalogue.data?.organisations ?? [];
  return (
    <Card
      title={t('data:organisations.heading', { n: format.number(organisations.length, 0) })}
      menu={
        canChange ? (
          <Button onClick={() => open({ form: 'organisation', id: null })}>
            {t('data:organisations.add')}
          </Button>
        ) : undefined
      }
    >
      <p className={styles['hint']}>{t('data:organisations.hint')}</p>
      {catalogue.error !== null && (
        <FailureNotice error={catalogue.error} onRetry={() => void catalogue.refetch()} />
      )}
      {catalogue.isSuccess && (
        <OrganisationList
          organisations={organisations}
          onOpen={canChange ? (id) => open({ form: 'organisation', id }) : null}
        />
      )}
    </Card>
  );
}

type OrganisationListProps = {
  readonly organisations: readonly Organisation[];
  /** Null where nothing can be changed. */
  readonly onOpen: ((id: OrganisationId) => void) | null;
};

function OrganisationList({ organisations, onOpen }: OrganisationListProps) {
  const { t, words, format } = useInterfaceLanguage();
  const [asked, setAsked] = useState('');
  const rows = useMemo(
    () => toTreeRows(organisations, { words, collate: format.collate }),
    [organisations, words, format],
  );
  const found = useMemo(() => findTreeRows(rows, asked), [rows, asked]);
  return (
    <>
      <TextInput
        className={styles['filter'] ?? ''}
        type="search"
        label={t('data:organisations.search')}
        placeholder={t('data:organisations.search-hint')}
        value={asked}
        onChange={(event) => setAsked(event.currentTarget.value)}
      />
      {found.length === 0 && <EmptyState text={t('data:organisations.nothing')} />}
      <ul className={styles['tree']}>
        {found.map((row) => (
          <li key={row.organisation.id} style={{ '--depth': row.depth } as CSSProperties}>
            <OrganisationLine row={row} organisations={organisations} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {organisations.length === 1 && <EmptyState text={t('data:organisations.only-root')} />}
    </>
  );
}

type OrganisationLineProps = OrganisationListProps & { readonly row: TreeRow };

function OrganisationLine({ row: { organisation }, organisations, onOpen }: OrganisationLineProps) {
  const { t, words } = useInterfaceLanguage();
  const name = words(organisation.name);
  const line = (
    <>
      <span className={styles['unit-name']}>{name}</span>
      <span>{t(organisationKindTerms[organisation.kind])}</span>
      <span>{useValidText(organisation, organisations)}</span>
      {/* That of the province is the program's own. */}
      <bdi>{organisation.parentId === null ? '' : organisation.code}</bdi>
    </>
  );
  if (onOpen === null) return <div className={styles['unit']}>{line}</div>;
  return (
    <UnstyledButton
      className={`${styles['unit'] ?? ''} ${styles['unit-open'] ?? ''}`}
      title={t('data:organisations.edit-named', { name })}
      onClick={() => onOpen(organisation.id)}
    >
      {line}
    </UnstyledButton>
  );
}

/** "từ 01/7/2025", "đã kết thúc 30/6/2025, nay là xã Minh Tân"; nothing where no day is known. */
function useValidText(organisation: Organisation, organisations: readonly Organisation[]): string {
  const { t, words, format } = useInterfaceLanguage();
  const today = useLocalDay();
  const { validFrom, validTo } = organisation;
  if (validTo !== null && hasEnded(organisation, today)) {
    const date = format.tableDate(validTo);
    const successor = findLastSuccessor(organisation, organisations);
    return successor === null
      ? t('data:organisations.ended', { date })
      : t('data:organisations.succeeded', { date, name: words(successor.name) });
  }
  if (validFrom === null && validTo === null) return '';
  if (validTo === null)
    return t('data:organisations.valid-from', { date: format.tableDate(validFrom ?? '') });
  const to = format.tableDate(validTo);
  if (validFrom === null) return t('data:organisations.valid-to', { date: to });
  return t('data:organisations.valid', { from: format.tableDate(validFrom), to });
}
