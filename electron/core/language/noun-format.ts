import type { FigureTools } from './figure-format.ts';
import type { TranslationKey } from './translate.ts';

export type NounFormat = {
  /** A whole number of things with the right form of the noun: "09 nhiệm vụ", "2 úkoly". */
  readonly counted: (noun: CountedNoun, value: number) => string;
  /** "15/44 nhiệm vụ", "15 of 44 tasks". */
  readonly tasksOutOf: (value: number, total: number) => string;
};

const nounKeys = {
  task: 'figure:plural.task',
  indicator: 'figure:plural.indicator',
  pilotModel: 'figure:plural.pilot-model',
  day: 'figure:plural.day',
  agency: 'figure:plural.agency',
  service: 'figure:plural.service',
  file: 'figure:plural.file',
  account: 'figure:plural.account',
  member: 'figure:plural.member',
  result: 'figure:plural.result',
  plan: 'figure:plural.plan',
} as const satisfies Record<string, TranslationKey>;

export type CountedNoun = keyof typeof nounKeys;

export function createNounFormat({ t, count, number }: FigureTools): NounFormat {
  return {
    counted: (noun, value) => t(nounKeys[noun], { count: value, n: count(value) }),
    tasksOutOf: (value, total) =>
      t('figure:plural.task-out-of', { count: value, n: number(value, 0), total: number(total, 0) }),
  };
}
