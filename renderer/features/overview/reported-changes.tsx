import { useState } from 'react';
import { changeKindTitles, type ChangedResult, type ChangeGroup } from '#core/chart/change-charts.ts';
import type { TellerContext } from '#core/wording/teller-context.ts';
import { findChangeText } from '#core/wording/change-text.ts';
import { useDetail } from '../../state/detail-selection.tsx';
import { FigureButton } from '../../ui/figure-button.tsx';
import { ShowAll } from './show-all.tsx';

const mostRows = 6;

type ReportedChangesProps = { readonly context: TellerContext; readonly group: ChangeGroup };

/** Changes as a source states them; kinds of change never share an axis. */
export function ReportedChanges({ context, group }: ReportedChangesProps) {
  const { t, words } = context;
  const { open } = useDetail();
  const [isWhole, setIsWhole] = useState(false);
  const rows = isWhole ? group.rows : largestRows(group.rows);
  const largest = Math.max(...group.rows.map(({ signed }) => Math.abs(signed)));
  const ids = group.rows.map(({ result }) => result.indicator.id);
  return (
    <section className="change-group">
      <h3>{t(changeKindTitles[group.kind])}</h3>
      <ul className="bullets">
        {rows.map(({ result, signed }) => (
          <li key={result.indicator.id}>
            <FigureButton className="change-row" onOpen={() => open(result.indicator.id, ids)}>
              <span>{words(result.indicator.name)}</span>
              <ChangeBar share={largest === 0 ? 0 : signed / largest} />
              <span className="change-text">{findChangeText(context, result)}</span>
            </FigureButton>
          </li>
        ))}
      </ul>
      <ShowAll total={group.rows.length} most={mostRows} isWhole={isWhole} onChange={setIsWhole} />
    </section>
  );
}

/** Rises run forward from the middle, falls back; a fall is drawn as an outline, not by colour alone. */
function ChangeBar({ share }: { readonly share: number }) {
  const size = `${Math.abs(share) * 50}%`;
  return (
    <span className="change-bar" aria-hidden>
      <span
        className={share < 0 ? 'change-fall' : 'change-rise'}
        style={
          share < 0
            ? { insetInlineEnd: '50%', inlineSize: size }
            : { insetInlineStart: '50%', inlineSize: size }
        }
      />
    </span>
  );
}

/** The largest changes either way, still in the order of the list. */
function largestRows(rows: readonly ChangedResult[]): readonly ChangedResult[] {
  const largest = rows.toSorted((a, b) => Math.abs(b.signed) - Math.abs(a.signed)).slice(0, mostRows);
  return rows.filter((row) => largest.includes(row));
}
