const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** The key that code uses: without the ending of a plural form. */
export function withoutPlural(path: string): string {
  return path.replace(pluralSuffix, '');
}

/** The paths that a language needs for one key of the source language. */
export function formsOf(path: string, language: string): readonly string[] {
  if (!pluralSuffix.test(path)) return [path];
  const base = withoutPlural(path);
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return pluralCategories.map((category) => `${base}_${category}`);
}

export function isPlural(path: string): boolean {
  return pluralSuffix.test(path);
}
