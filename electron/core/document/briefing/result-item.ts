import type { ParagraphBlock } from '../document-model.ts';
import { isOwed } from '../../chart/owed-results.ts';
import type { IndicatorResult, UnitResult } from '../../situation/situation.ts';
import { assessmentTerms } from '../../language/term-keys.ts';
import { periodInSentence } from '../../language/in-sentence.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { findChangeText } from '../../wording/change-text.ts';
import { findBaseline } from '../../rules/plan.ts';
import { planOf } from '../../rules/target-choice.ts';
import {
  findCompletionText,
  findGapText,
  measuredText,
  measuredWithParts,
  statusOrReason,
} from '../../wording/result-text.ts';
import { item } from './text-blocks.ts';
import { organisationOf } from '../../situation/organisation-of.ts';
import { findOrganisationName } from '../../wording/organisation-name.ts';
import { clause, inSentence, sentence } from '../../wording/sentence.ts';

/**
 * One indicator as a list item: result, plan, gap, change, parts, cause, each clause only if it is known.
 * Undefined where there is nothing to say beyond the figure, which the table shows.
 */
export function findResultItem(context: TellerContext, result: IndicatorResult): ParagraphBlock | undefined {
  // Who owes a figure is said once, for all of them together.
  if (isOwed(result)) return undefined;
  const { t, words } = context;
  const head = t('document:result.item', {
    name: words(result.indicator.name),
    figure: measuredWithParts(context, result.indicator, result.measurement, 'prose'),
  });
  const clauses = [
    ...planClauses(context, result),
    findChangeText(context, result) ?? undefined,
    ...unitClauses(context, result),
    ...sourceClauses(context, result),
  ].filter((clause) => clause !== undefined);
  if (clauses.length === 0) return undefined;
  return item(sentence(context, [head, ...clauses].join(t('document:separator.clause'))));
}

function planClauses(context: TellerContext, result: IndicatorResult): (string | undefined)[] {
  const { t, format } = context;
  const { plan, indicator } = result;
  if (plan === null) return [];
  const revised = plan.replaced[0];
  const before = revised && format.figure(revised, indicator, 'prose');
  return [
    planClause(context, result),
    before && t('document:result.plan-revised', { before }),
    baselineClause(context, result),
    ...(result.achieved === null ? [] : comparisonClauses(context, result)),
  ];
}

/** The value at the start, where progress is counted from it. */
function baselineClause(
  { t, format }: TellerContext,
  { plan, indicator }: IndicatorResult,
): string | undefined {
  const value = plan && findBaseline(planOf(plan), indicator.direction);
  if (plan === null || value === null) return undefined;
  const figure = { ...plan.target.figure, value, comparator: 'eq' } as const;
  return t('document:result.baseline', { baseline: format.figure(figure, indicator, 'prose') });
}

/** How far from the plan, and the status where the distance alone does not say it. */
function comparisonClauses(context: TellerContext, result: IndicatorResult): (string | undefined)[] {
  const { indicator, plan, judgement } = result;
  const percent = findCompletionText(context, result, 'prose');
  const gap = findGapText(context, result, 'prose');
  const isSinceBaseline = plan !== null && findBaseline(planOf(plan), indicator.direction) !== null;
  const isDifference = (indicator.unit === 'percent' || indicator.unit === 'rank') && !isSinceBaseline;
  const distance = isDifference ? gap : (percent ?? gap);
  const isSaid = distance !== null && (judgement.status === 'exceeded' || judgement.status === 'met');
  return [distance ?? undefined, isSaid ? undefined : inSentence(context, statusOrReason(context, result))];
}

function planClause(context: TellerContext, result: IndicatorResult): string {
  const { t, format, words, situation, language } = context;
  const chosen = result.plan;
  if (chosen === null) return '';
  const plan = format.figure(chosen.target.figure, result.indicator, 'prose');
  if (chosen.target.basis === 'derived') return t('document:result.plan-derived', { plan });
  if (chosen.period.id === situation.period.id) return t('document:result.plan', { plan });
  const period = periodInSentence(words(chosen.period.name), language);
  return t('document:result.plan-annual', { plan, period });
}

function sourceClauses(context: TellerContext, result: IndicatorResult): (string | undefined)[] {
  const { t, words } = context;
  const detail = result.measurement?.detail;
  if (detail === null || detail === undefined) return [];
  return [
    detail.assessment !== null && detail.assessment !== 'exceeded'
      ? t('document:result.assessment', {
          assessment: inSentence(context, t(assessmentTerms[detail.assessment])),
        })
      : undefined,
    detail.cause === null ? undefined : t('document:result.cause', { cause: clause(words(detail.cause)) }),
    detail.solution === null
      ? undefined
      : t('document:result.solution', { solution: clause(words(detail.solution)) }),
  ];
}

/** Few parts (levels, unnamed sets) are all named; of many units the best and the weakest. */
function unitClauses(context: TellerContext, result: IndicatorResult): (string | undefined)[] {
  const { t } = context;
  const levels = result.units.filter((unit) => isKind(context, unit, ['level', 'other']));
  const parts = levels.map((unit) => unitPart(context, result, unit));
  const { best, weakest } = outerUnits(context, result);
  return [
    parts.length === 0
      ? undefined
      : t('document:result.by-level', { parts: parts.join(t('document:separator.comma')) }),
    best && t('document:result.unit-first', namedFigure(context, result, best)),
    weakest && t('document:result.unit-last', namedFigure(context, result, weakest)),
  ];
}

/**
 * The districts, else the communes at both ends of a rate or an index, each only where it stands there alone:
 * several that share a place are not told apart, and a count says how large a unit is, not how well it does.
 */
function outerUnits(
  context: TellerContext,
  { indicator, units }: IndicatorResult,
): { readonly best?: UnitResult | undefined; readonly weakest?: UnitResult | undefined } {
  if (indicator.unit !== 'percent' && indicator.unit !== 'index') return {};
  const rankedOf = (kind: 'district' | 'commune') =>
    units.filter((unit) => unit.rank !== null && isKind(context, unit, [kind]));
  const districts = rankedOf('district');
  const ranked = districts.length > 0 ? districts : rankedOf('commune');
  const ranks = ranked.map((unit) => unit.rank ?? 0);
  const alone = (rank: number) => {
    const found = ranked.filter((unit) => unit.rank === rank);
    return found.length === 1 ? found[0] : undefined;
  };
  const [first, last] = [Math.min(...ranks), Math.max(...ranks)];
  return first === last ? {} : { best: alone(first), weakest: alone(last) };
}

function isKind({ situation }: TellerContext, unit: UnitResult, kinds: readonly string[]): boolean {
  return kinds.includes(organisationOf(situation, unit.organisationId)?.kind ?? '');
}

/** A level is a word of the language ("cấp xã"); a set of another kind has a name of its own. */
function unitPart(context: TellerContext, result: IndicatorResult, unit: UnitResult): string {
  const { name, figure } = namedFigure(context, result, unit);
  const isLevel = isKind(context, unit, ['level']);
  return context.t('document:result.level-part', {
    name: isLevel ? inSentence(context, name) : name,
    figure,
  });
}

function namedFigure(
  context: TellerContext,
  result: IndicatorResult,
  unit: UnitResult,
): { readonly name: string; readonly figure: string } {
  return {
    name: findOrganisationName(context, unit.organisationId) ?? '',
    figure: measuredText(context, result.indicator, unit.measurement, 'prose'),
  };
}
