import { z } from 'zod';
import { targetValuesSchema } from './target-values.ts';

const contentSchema = z.object({ values: targetValuesSchema.pick({ targetId: true }) });

/** Which stored plan an unsaved typing belongs to; null: a new one; undefined: nothing readable. */
export function findTypedTargetId(content: string): number | null | undefined {
  try {
    return contentSchema.safeParse(JSON.parse(content)).data?.values.targetId;
  } catch {
    return undefined;
  }
}
