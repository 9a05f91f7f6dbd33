/** Codes of expected failures. Each has a sentence in `resources/locales/<language>/errors.json`. */
export const errorCodes = [
  'validation',
  'not-found',
  'gone',
  'conflict',
  'cancelled',
  'unexpected',
  'storage/altered',
  'storage/busy',
  'storage/corrupt',
  'storage/device',
  'storage/exists',
  'storage/foreign',
  'storage/from-future',
  'storage/full',
  'storage/held',
  'storage/linked',
  'storage/missing',
  'storage/newest-missing',
  'storage/path',
  'storage/read-only',
  'deletion/damaged',
  'deletion/linked',
  'deletion/no-bin',
  'deletion/other-files',
  'file/locked',
  'file/unreadable',
  'file/unsupported',
  'file/unwritable',
  'entry/code-taken',
  'entry/duplicate',
  'entry/in-use',
  'export/failed',
  'export/too-large',
  'print/failed',
  'update/missing',
  'update/not-signed',
  'update/wrong-product',
  'update/not-newer',
  'update/too-old',
  'update/damaged',
  'update/not-for-this-computer',
  'update/not-started',
  'usage/invalid-value',
  'usage/unknown-language',
  'usage/unknown-option',
  'usage/unknown-sample',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * The placeholders of each sentence, the same in every language. `field` names a field or a code, never what
 * stands in it; `name` is one that the user gave or saw, and what has none is `gone`; `known` lists the accepted values; `holder` and `since` say who has the workspace open.
 */
export const errorParamNames = {
  validation: ['field'],
  'not-found': ['name'],
  gone: [],
  conflict: ['name'],
  cancelled: [],
  unexpected: [],
  'storage/altered': ['path'],
  'storage/busy': ['path', 'holder', 'since'],
  'storage/corrupt': ['path'],
  'storage/device': ['path'],
  'storage/exists': ['path'],
  'storage/foreign': ['path'],
  'storage/from-future': ['path', 'fileVersion', 'appVersion'],
  'storage/full': ['path'],
  'storage/held': ['path'],
  'storage/linked': ['path'],
  'storage/missing': ['path'],
  'storage/newest-missing': ['path'],
  'storage/path': ['path'],
  'storage/read-only': ['path'],
  'deletion/damaged': ['path'],
  'deletion/linked': ['path'],
  'deletion/no-bin': ['path'],
  'deletion/other-files': ['path', 'name'],
  'file/locked': ['path'],
  'file/unreadable': ['path'],
  'file/unsupported': ['path'],
  'file/unwritable': ['path'],
  'entry/code-taken': [],
  'entry/duplicate': [],
  'entry/in-use': [],
  'export/failed': ['name'],
  'export/too-large': ['limit'],
  'print/failed': [],
  'update/missing': ['path', 'name'],
  'update/not-signed': [],
  'update/wrong-product': [],
  'update/not-newer': ['version', 'current'],
  'update/too-old': ['version', 'current', 'minimum'],
  'update/damaged': ['path'],
  'update/not-for-this-computer': ['version'],
  'update/not-started': ['path'],
  'usage/invalid-value': ['name'],
  'usage/unknown-language': ['name', 'known'],
  'usage/unknown-option': ['name'],
  'usage/unknown-sample': ['name', 'known'],
} as const satisfies Record<ErrorCode, readonly string[]>;

/** What an error of one code carries. */
export type ErrorParamsOf<C extends ErrorCode> = Readonly<
  Record<(typeof errorParamNames)[C][number], string | number>
>;

/** Values that fill the placeholders of the sentence. Never a stack, never content of the workspace. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** An expected failure. Bugs are thrown as ordinary errors and reported as `unexpected`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

/** Builds an expected failure with exactly the values that its sentence asks for. */
export function appError<C extends ErrorCode>(
  code: C,
  params: ErrorParamsOf<C>,
  options?: ErrorOptions,
): AppError {
  return new AppError(code, params, options);
}
