import type { Indicator } from '#core/domain/indicator.ts';
import type { Measurement } from '#core/domain/measurement.ts';
import type { Source } from '#core/domain/source.ts';
import type { EntryDraftState } from '../use-entry-draft.ts';
import type { MeasurementValues } from './measurement-values.ts';

export type MeasurementFieldsProps = {
  readonly draft: EntryDraftState<MeasurementValues>;
  readonly indicator: Indicator;
  readonly stored: Measurement | null;
  readonly previous: Measurement | null;
  readonly sources: readonly Source[];
};
