import { z } from 'zod';
import { localizedTextSchema } from './language.ts';

/** What Decree 30/2020/NĐ-CP asks of every document of the issuing body. */
export const documentSettingsSchema = z.strictObject({
  superiorBody: localizedTextSchema,
  issuingBody: localizedTextSchema,
  /** Symbol after the number: "BC-BCĐ". The number itself is given when the document is signed. */
  symbol: z.string().min(1),
  place: localizedTextSchema,
  /** "TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN". */
  signerCapacity: localizedTextSchema,
  signerTitle: localizedTextSchema,
  /** The other office of the signer: "CHỦ TỊCH UBND TỈNH". */
  signerOffice: localizedTextSchema.nullable(),
  signerName: z.string().min(1).nullable(),
  recipients: z.array(localizedTextSchema),
  /** The last line of the recipients: "Lưu: VT, CAT." */
  archiveNote: localizedTextSchema,
});
export type DocumentSettings = z.infer<typeof documentSettingsSchema>;
