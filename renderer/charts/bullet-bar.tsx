import type { ReactNode } from 'react';
import type { Bullet } from '#core/chart/chart-spec.ts';
import type { JudgementStatus } from '#core/rules/judgement.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import './bullet-bar.css';

type BulletBarProps = {
  readonly bullet: Bullet;
  /** Null: not judged, in the colour of results. */
  readonly status: JudgementStatus | null;
};

/** A result on its track, as the core places it; the same on overview and slide, at the size of its place. */
export function BulletBar({ bullet, status }: BulletBarProps) {
  const mark = `mark-${status === null || status === 'notJudged' ? 'actual' : status}`;
  switch (bullet.kind) {
    case 'none':
      return <span className="bullet-bar" aria-hidden />;
    case 'rank':
      return <RankBar bullet={bullet} mark={mark} />;
    case 'track':
      return (
        <Track bullet={bullet}>
          {bullet.fill !== null && (
            <span
              className={`bullet-fill ${mark}`}
              style={{
                insetInlineStart: toPercent(bullet.fill.from),
                inlineSize: toPercent(bullet.fill.to - bullet.fill.from),
              }}
            >
              {bullet.isCut && <span className="bullet-break" />}
              {bullet.isOpen && !bullet.isCut && <span className="bullet-open" />}
            </span>
          )}
        </Track>
      );
  }
}

type TrackProps = {
  readonly bullet: Extract<Bullet, { readonly kind: 'track' }>;
  readonly children: ReactNode;
};

function Track({ bullet, children }: TrackProps) {
  const { fill, zero, plan, isLimit } = bullet;
  const classes = [
    'bullet-bar',
    'bullet-track',
    fill === null && 'bullet-empty',
    isLimit && 'bullet-limited',
  ];
  return (
    <span className={classes.filter((it) => it !== false).join(' ')} aria-hidden>
      {isLimit && plan !== null && (
        <span className="bullet-excess" style={{ insetInlineStart: toPercent(plan) }} />
      )}
      {children}
      <span className="bullet-zero" style={{ insetInlineStart: toPercent(zero) }} />
      {plan !== null && (
        <span
          className={isLimit ? 'bullet-bracket' : 'bullet-mark'}
          style={{ insetInlineStart: toPercent(plan) }}
        />
      )}
    </span>
  );
}

type RankBarProps = {
  readonly bullet: Extract<Bullet, { readonly kind: 'rank' }>;
  readonly mark: string;
};

function RankBar({ bullet: { worst, value, plan, previous }, mark }: RankBarProps) {
  const { format } = useInterfaceLanguage();
  return (
    <span className="bullet-bar bullet-rank" aria-hidden>
      <span>{format.number(worst, 0)}</span>
      <span className={value === null ? 'bullet-axis bullet-axis-empty' : 'bullet-axis'}>
        {previous !== null && value !== null && (
          <span
            className={`bullet-way ${mark}`}
            style={{
              insetInlineStart: toPercent(Math.min(previous, value)),
              inlineSize: toPercent(Math.abs(value - previous)),
            }}
          />
        )}
        {previous !== null && (
          <span className="bullet-before" style={{ insetInlineStart: toPercent(previous) }} />
        )}
        {plan !== null && <span className="bullet-mark" style={{ insetInlineStart: toPercent(plan) }} />}
        {value !== null && (
          <span className={`bullet-place ${mark}`} style={{ insetInlineStart: toPercent(value) }} />
        )}
      </span>
      <span>{format.number(1, 0)}</span>
    </span>
  );
}

function toPercent(share: number): string {
  return `${share * 100}%`;
}
