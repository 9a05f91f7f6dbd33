import { useState } from 'react';
import type { TellerContext } from '#core/wording/teller-context.ts';
import { owedGroups, owedTitle, owingAgencyText } from '#core/chart/owed-results.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { useDetail } from '../../state/detail-selection.tsx';
import { Card } from '../../ui/card.tsx';
import { FigureButton } from '../../ui/figure-button.tsx';
import { ShowAll } from './show-all.tsx';
import './owed.css';

const mostRows = 6;

type OwedCardProps = { readonly context: TellerContext; readonly results: readonly IndicatorResult[] };

/** Who owes which figure; nothing where all are there, or where none is and the first steps say so. */
export function OwedCard({ context, results }: OwedCardProps) {
  const { t, format, words } = context;
  const { open } = useDetail();
  const [isWhole, setIsWhole] = useState(false);
  const groups = owedGroups(results);
  if (groups.length === 0 || results.every(({ measurement }) => measurement === null)) return null;
  const ids = groups.flatMap((group) => group.results.map(({ indicator }) => indicator.id));
  return (
    <Card title={owedTitle(context, groups, results.length)}>
      <ul className="owed">
        {groups.slice(0, isWhole ? undefined : mostRows).map((group) => (
          <li key={group.organisationId}>
            <p className="owed-agency">
              <strong>{format.number(group.results.length, 0)}</strong>
              {owingAgencyText(context, group)}
            </p>
            <OwedNames
              names={group.results.map(({ indicator }) => ({
                id: indicator.id,
                name: words(indicator.name),
              }))}
              separator={t('document:separator.clause')}
              onOpen={(id) => open(id, ids)}
            />
          </li>
        ))}
      </ul>
      <ShowAll total={groups.length} most={mostRows} isWhole={isWhole} onChange={setIsWhole} />
    </Card>
  );
}

type OwedName = { readonly id: IndicatorResult['indicator']['id']; readonly name: string };

type OwedNamesProps = {
  readonly names: readonly OwedName[];
  readonly separator: string;
  readonly onOpen: (id: OwedName['id']) => void;
};

function OwedNames({ names, separator, onOpen }: OwedNamesProps) {
  return (
    <p className="owed-names">
      {names.map(({ id, name }, index) => (
        <span key={id}>
          <FigureButton onOpen={() => onOpen(id)}>{name}</FigureButton>
          {index < names.length - 1 && separator}
        </span>
      ))}
    </p>
  );
}
